/** Everything from outside. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import type { Log } from '@ecs-actions/action-kit/log';
import type { Aws } from './connect.ts';
import type { SavedState, StateKeeper } from './state.ts';

export interface Ports extends Aws {
  readonly log: Log;
  readonly clock: Clock;
  readonly cancellation: Cancellation;
  readonly deadline: Deadline;
  readonly saveState: (state: SavedState) => void;
}

/** What one service needs from outside. */
export type ServicePorts = Omit<Ports, 'saveState'> & Pick<StateKeeper, 'begun' | 'ended'>;
