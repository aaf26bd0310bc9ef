/** Everything from outside. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import type { Environment } from '@ecs-actions/action-kit/environment';
import type { Log } from '@ecs-actions/action-kit/log';
import type { Page } from '@ecs-actions/report-page/page';
import type { Aws } from './connect.ts';

export interface Ports extends Aws {
  readonly log: Log;
  readonly clock: Clock;
  readonly cancellation: Cancellation;
  readonly deadline: Deadline;
  readonly environment: Environment;
  /** From now on calls are no longer cut off by the cancellation or the timeout. */
  readonly lastPoll: () => void;
  /** Returns the page's path. */
  readonly writePage: (page: Page) => Promise<string>;
}
