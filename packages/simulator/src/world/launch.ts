import type { Cluster, NetworkConfiguration, Tag, TaskDefinition } from './model.ts';
import type { Deployment, Service } from './service.ts';

/** A task that is to be launched, and what it is launched with. */
export type Launch = {
  readonly cluster: Cluster;
  readonly definition: TaskDefinition;
  readonly network: NetworkConfiguration;
  readonly group: string;
  readonly startedBy?: string;
  readonly service?: Service;
  readonly deployment?: Deployment;
  readonly launchType?: string;
  readonly capacityProvider?: string;
  readonly platformVersion?: string;
  readonly enableExecuteCommand: boolean;
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly command: readonly string[];
  readonly tags: readonly Tag[];
  /** Where to place it; default spread over the zones in turn. */
  readonly availabilityZone?: string;
  /** Makes the task's stream of random numbers its own. */
  readonly key: string;
  /** The how-manieth task of its deployment, from 0. */
  readonly index: number;
  readonly injectedSidecar: boolean;
  /** It has long been running; nothing more will happen to it. */
  readonly settled?: boolean;
};
