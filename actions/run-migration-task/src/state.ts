/** What the step leaves for its post step: names to find the task by, and what is to be cleared away. Nothing secret. */
import type { ContainerLogTarget } from '@ecs-actions/core/migration/task-definition';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';

export const stateName = 'run-migration-task';

export interface SavedState {
  readonly region: string;
  readonly cluster: string;
  readonly service: string;
  readonly container: string;
  readonly onCancel: 'leave' | 'stop';
  /** Names by which the task is found, even where the answer of RunTask never came. */
  readonly startedBy: string;
  readonly group: string;
  readonly families: readonly string[];
  readonly stopTimeoutMs: DurationMs;
  readonly taskArn?: string;
  /** Where the definition has the container's output written: its stream is known once a task is. */
  readonly log?: ContainerLogTarget;
  readonly printed?: PrintedLines;
  /** A copy of the task definition that was, or was about to be, registered. */
  readonly copy?:
    | {
        readonly family: string;
        readonly mark: string;
        readonly arn?: string;
        /** A call whose answer was lost may have registered another one. */
        readonly perhapsMore?: boolean;
      }
    | undefined;
  readonly lock?:
    | {
        readonly table: string;
        readonly lockId: string;
        readonly owner: string;
        readonly holder: string;
        readonly fence: number;
      }
    | undefined;
  /** The step came to its end by itself, and left nothing to be done. */
  readonly finished: boolean;
}

/** How far the log was printed. */
export interface PrintedLines {
  /** The newest stamp, and how many lines bear it. */
  readonly until: EpochMs;
  readonly countAtIt: number;
}

export interface StateKeeper {
  /** Changes some members and saves the whole at once, for the process may be killed in the next moment. */
  readonly update: (change: Partial<SavedState>) => void;
  readonly current: () => SavedState;
}

export function createStateKeeper(
  save: (state: SavedState) => void,
  initial: SavedState,
): StateKeeper {
  let state = initial;
  save(state);
  return {
    current: () => state,
    update: (change) => {
      state = { ...state, ...change };
      save(state);
    },
  };
}

/** The state as it comes back from the runner; `undefined` for that of another version. */
export function parseSavedState(value: unknown): SavedState | undefined {
  const state = value as Partial<SavedState> | null;
  const texts = ['region', 'cluster', 'service', 'container', 'startedBy', 'group'] as const;
  const known =
    typeof state === 'object' &&
    state !== null &&
    texts.every((name) => typeof state[name] === 'string') &&
    (state.onCancel === 'leave' || state.onCancel === 'stop') &&
    Array.isArray(state.families) &&
    typeof state.stopTimeoutMs === 'number' &&
    typeof state.finished === 'boolean';
  return known ? (state as SavedState) : undefined;
}
