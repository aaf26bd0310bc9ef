/** Whether, and when, more tasks help a service. */
import { usualNumber, valueOf } from '../../fact.ts';
import { keptData, storeOf } from '../kept-data.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { stageInName } from '../stage-name.ts';

/** What has to be so before a second task helps. */
export function moreTasksAdvice(setup: ServiceSetup): readonly string[] {
  const { service, target } = setup;
  const floor = valueOf(target)?.minCapacity ?? service.desiredCount;
  const data = (usualNumber(floor) ?? 0) > 1 ? undefined : keptData(setup);
  const isUnreached =
    valueOf(service.hasLoadBalancer) === false && valueOf(service.hasDiscovery) === false;
  const store = storeOf(setup);
  const stage = stageInName(setup);
  return [
    ...(stage === undefined
      ? []
      : [
          `Its name says ${stage}: where it is not production, measure it by the profile staging, or let this rule weigh less for it in the config file.`,
        ]),
    ...(store === undefined
      ? []
      : [
          `Its tasks run ${store}: a second one does not share the work of the first, unless they are set up as one. If only one may run, say kind: singleton for the service in the config file.`,
        ]),
    ...(data === undefined || store !== undefined
      ? []
      : [
          `Its tasks write to ${data}: make sure that two may write there before a second task runs. If only one may, say kind: singleton for the service in the config file.`,
        ]),
    ...(isUnreached
      ? [
          'Nothing spreads requests over its tasks (no load balancer, Cloud Map, Service Connect or VPC Lattice). If it answers requests, it needs one of these first; if it answers none, say what it is in the config file: kind: queue-worker, singleton or daemon.',
        ]
      : []),
  ];
}

/** Daemons follow the instances, and external controllers scale task sets (ECS guide, service auto scaling). */
export function cannotScale({ service }: ServiceSetup): boolean {
  return valueOf(service.scheduling) === 'DAEMON' || valueOf(service.controller) === 'EXTERNAL';
}
