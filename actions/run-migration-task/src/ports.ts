/** Everything from outside that the story is told with. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import type { Log } from '@ecs-actions/action-kit/log';
import type { Aws } from './connect.ts';
import type { WorkflowRun } from './origin.ts';
import type { SavedState } from './state.ts';

export interface Ports extends Aws {
  readonly log: Log;
  readonly clock: Clock;
  readonly cancellation: Cancellation;
  /** Ends calls that are under way when time is up or the workflow is cancelled. */
  readonly deadline: Deadline;
  /** Between 0 and 1; jitter. */
  readonly random: () => number;
  readonly workflowRun: WorkflowRun;
  readonly saveState: (state: SavedState) => void;
}
