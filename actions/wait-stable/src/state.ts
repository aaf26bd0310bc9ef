/** What the step leaves for its post step, which takes over when the workflow is cancelled. */
import type { StateShape } from '@ecs-actions/action-kit/state';
import { isRegion } from '@ecs-actions/core/region';
import type { Watch } from '@ecs-actions/core/deployment/watch';
import { deploymentToRollBack } from '@ecs-actions/core/deployment/interruption';
import type { Verdict } from '@ecs-actions/core/deployment/verdict';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import type { EpochMs } from '@ecs-actions/core/time';
import { present } from '@ecs-actions/core/present';

export const stateName = 'wait-stable';

export interface SavedState {
  readonly region: string;
  readonly onCancel: 'leave' | 'rollback';
  /** Whether the step itself came to its verdicts and wrote its summary. */
  readonly finished: boolean;
  /** As the inputs name the services, for a post step that has to find them itself. */
  readonly address: ServiceAddress;
  /** Separates this run's deployments from older ones; absent while, or where, that cannot be seen. */
  readonly deployedAfter?: EpochMs;
  /** The revision that the inputs name. */
  readonly taskDefinition?: string;
  /** Services whose deployment nobody has seen the end of. */
  readonly open: readonly OpenDeployment[];
}

export interface OpenDeployment {
  readonly service: string;
  readonly clusterArn: string;
  /** ECS, CODE_DEPLOY or EXTERNAL. */
  readonly controller: string;
  /** Absent while no deployment of this run has been seen. */
  readonly serviceDeploymentArn?: string;
  /** The step has already asked for its rollback. */
  readonly asked: boolean;
}

export interface StateKeeper {
  readonly runStarted: (deployedAfter: EpochMs | undefined) => void;
  readonly following: (watches: ReadonlyMap<string, Watch>) => void;
  readonly finished: (
    stories: ReadonlyMap<string, { readonly watch: Watch; readonly verdict: Verdict }>,
  ) => void;
}

type Fixed = Pick<SavedState, 'region' | 'onCancel' | 'address' | 'taskDefinition'>;

/** Remembers each deployment as soon as it is known, for the process may be killed at any moment. */
export function createStateKeeper(save: (state: SavedState) => void, fixed: Fixed): StateKeeper {
  let last = '';
  let started: Pick<SavedState, 'deployedAfter'> = {};
  let open: readonly OpenDeployment[] = [];
  const keep = (finished: boolean): void => {
    const state = { ...fixed, ...started, finished, open };
    const text = JSON.stringify(state);
    if (text === last) return;
    last = text;
    save(state);
  };
  keep(false);
  return {
    runStarted: (deployedAfter) => {
      started = deployedAfter === undefined ? {} : { deployedAfter };
      keep(false);
    },
    following: (watches) => {
      open = [...watches].map(([service, watch]) => openDeployment(service, watch, false));
      keep(false);
    },
    finished: (stories) => {
      const asked = fixed.onCancel === 'rollback';
      open = [...stories].flatMap(([service, { watch, verdict }]) =>
        verdict.name === 'cancelled' ? [openDeployment(service, watch, asked)] : [],
      );
      keep(true);
    },
  };
}

function openDeployment(service: string, watch: Watch, asked: boolean): OpenDeployment {
  const arn = deploymentToRollBack(watch);
  return {
    service,
    clusterArn: watch.service?.clusterArn ?? '',
    controller: watch.service?.controller ?? 'ECS',
    asked: asked && arn !== undefined,
    ...present({ serviceDeploymentArn: arn }),
  };
}

/** The state as it comes back from the runner. */
export const stateShape: StateShape<SavedState> = {
  members: {
    region: { textThat: isRegion },
    onCancel: { oneOf: ['leave', 'rollback'] },
    finished: 'flag',
    address: {
      members: {
        cluster: { optional: 'text' },
        stage: { optional: 'text' },
        services: { listOf: 'text' },
      },
    },
    deployedAfter: { optional: 'number' },
    taskDefinition: { optional: 'text' },
    open: {
      listOf: {
        members: {
          service: 'text',
          clusterArn: 'text',
          controller: 'text',
          serviceDeploymentArn: { optional: 'text' },
          asked: 'flag',
        },
      },
    },
  },
};
