/** What the step leaves for its post step, which takes over when the workflow is cancelled. */
import type { StateShape } from '@ecs-actions/action-kit/state';
import { isRegion } from '@ecs-actions/core/region';

export const stateName = 'rollback';

export interface SavedState {
  readonly region: string;
  /** The step came to its verdict and wrote its summary. */
  readonly finished: boolean;
  /** What was begun, one a service, as soon as it is known; empty while nothing was changed. */
  readonly begun: readonly Begun[];
}

export interface Begun {
  readonly cluster: string;
  readonly service: string;
  /** Absent where the answer that names it has not come. */
  readonly serviceDeploymentArn?: string;
  /** The step has come to its verdict on it. */
  readonly hasEnded?: boolean;
}

export interface StateKeeper {
  /** A call that changes a service is sent, or its deployment is known now. */
  readonly begun: (begun: Begun) => void;
  readonly ended: (service: string) => void;
  /** The step writes its summary: nothing is left for a post step. */
  readonly finished: () => void;
}

/** Remembers each deployment as soon as it is known, for the process may be killed at any moment. */
export function createStateKeeper(save: (state: SavedState) => void, region: string): StateKeeper {
  let begun: readonly Begun[] = [];
  const keep = (finished: boolean): void => save({ region, finished, begun });
  keep(false);
  return {
    begun: (one) => {
      begun = [...begun.filter(({ service }) => service !== one.service), one];
      keep(false);
    },
    ended: (name) => {
      begun = begun.map((one) => (one.service === name ? { ...one, hasEnded: true } : one));
      keep(false);
    },
    finished: () => keep(true),
  };
}

/** The state as it comes back from the runner. */
export const stateShape: StateShape<SavedState> = {
  members: {
    region: { textThat: isRegion },
    finished: 'flag',
    begun: {
      listOf: {
        members: {
          cluster: 'text',
          service: 'text',
          serviceDeploymentArn: { optional: 'text' },
          hasEnded: { optional: 'flag' },
        },
      },
    },
  },
};
