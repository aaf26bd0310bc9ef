/** What the step leaves for its post step: names to find the task by, and what is to be cleared away. Nothing secret. */
import type { StateShape } from '@ecs-actions/action-kit/state';
import { isRegion } from '@ecs-actions/core/region';
import type { PrintedTail } from '@ecs-actions/core/migration/printed-lines';
import type { ContainerLogTarget } from '@ecs-actions/core/migration/task-definition';
import type { DurationMs } from '@ecs-actions/core/time';

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
  /** How far its log was printed. */
  readonly printed?: PrintedTail;
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

/** The state as it comes back from the runner. */
export const stateShape: StateShape<SavedState> = {
  members: {
    region: { textThat: isRegion },
    cluster: 'text',
    service: 'text',
    container: 'text',
    onCancel: { oneOf: ['leave', 'stop'] },
    startedBy: 'text',
    group: 'text',
    families: { listOf: 'text' },
    stopTimeoutMs: 'number',
    taskArn: { optional: 'text' },
    log: {
      optional: {
        members: {
          driver: 'text',
          group: { optional: 'text' },
          region: { optional: 'text' },
          streamPrefix: { optional: 'text' },
        },
      },
    },
    printed: {
      optional: { members: { from: 'number', printed: { listOf: { listOf: 'number' } } } },
    },
    copy: {
      optional: {
        members: {
          family: 'text',
          mark: 'text',
          arn: { optional: 'text' },
          perhapsMore: { optional: 'flag' },
        },
      },
    },
    lock: {
      optional: {
        members: {
          table: 'text',
          lockId: 'text',
          owner: 'text',
          holder: 'text',
          fence: 'number',
        },
      },
    },
    finished: 'flag',
  },
};
