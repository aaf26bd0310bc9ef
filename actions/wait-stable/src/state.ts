/** What the step leaves for its post step, which takes over when the workflow is cancelled. */
import { ownServiceDeployment, type Follow } from '@ecs-actions/core/deployment/follow';
import type { Outcome } from '@ecs-actions/core/deployment/outcome';

export const stateName = 'wait-stable';

export interface SavedState {
  readonly region: string;
  readonly onCancel: 'leave' | 'rollback';
  /** Whether the step itself came to its verdicts and wrote its summary. */
  readonly finished: boolean;
  /** Deployments that nobody has seen the end of. */
  readonly open: readonly OpenDeployment[];
}

export interface OpenDeployment {
  readonly service: string;
  readonly serviceDeploymentArn: string;
  /** The step has already asked for its rollback. */
  readonly asked: boolean;
}

export interface StateKeeper {
  readonly following: (follows: ReadonlyMap<string, Follow>) => void;
  readonly finished: (outcomes: readonly Outcome[]) => void;
}

/** Remembers each deployment as soon as it is known, for the process may be killed at any moment. */
export function createStateKeeper(
  save: (state: SavedState) => void,
  { region, onCancel }: Pick<SavedState, 'region' | 'onCancel'>,
): StateKeeper {
  let last = '';
  const keep = (state: Pick<SavedState, 'finished' | 'open'>): void => {
    const text = JSON.stringify(state);
    if (text === last) return;
    last = text;
    save({ region, onCancel, ...state });
  };
  keep({ finished: false, open: [] });
  return {
    following: (follows) =>
      keep({
        finished: false,
        open: [...follows].flatMap(([service, follow]) => {
          const own = ownServiceDeployment(follow);
          return own === undefined
            ? []
            : [{ service, serviceDeploymentArn: own.arn, asked: false }];
        }),
      }),
    finished: (outcomes) =>
      keep({
        finished: true,
        open: outcomes.flatMap(({ verdict, service, serviceDeploymentArn }) =>
          verdict === 'cancelled' && serviceDeploymentArn !== undefined
            ? [{ service, serviceDeploymentArn, asked: onCancel === 'rollback' }]
            : [],
        ),
      }),
  };
}

/** The state as it comes back from the runner; `undefined` for that of another version. */
export function parseSavedState(value: unknown): SavedState | undefined {
  const state = value as Partial<SavedState> | null;
  const known =
    typeof state === 'object' &&
    typeof state?.region === 'string' &&
    (state.onCancel === 'leave' || state.onCancel === 'rollback') &&
    typeof state.finished === 'boolean' &&
    Array.isArray(state.open);
  return known ? (state as SavedState) : undefined;
}
