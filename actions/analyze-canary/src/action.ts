/** analyze-canary as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { pageWriter } from '@ecs-actions/action-kit/html-page';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { connect } from './connect.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { run } from './main.ts';
import type { Ports } from './ports.ts';
import { resultOnError } from './results.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'analyze-canary',
  parseInputs,
  connect: ({ env, log, clock, cancellation }, inputs, access) => {
    const deadline = createDeadline(clock, cancellation.signal);
    let isEnding = false;
    // At a cancellation calls under way are cut off; what is asked after it has the seconds that are left.
    const signal = () => (isEnding ? cancellation.urgent : deadline.signal());
    return {
      ...connect(inputs.region, clock, signal, access),
      log,
      clock,
      cancellation,
      deadline,
      environment: env,
      lastPoll: () => {
        isEnding = true;
      },
      writePage: pageWriter(
        env,
        'analyze-canary',
        async () => import('@ecs-actions/report-page/render-page'),
      ),
    };
  },
  run,
  onError: resultOnError,
};
