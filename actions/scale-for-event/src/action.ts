/** scale-for-event as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { connect } from './connect.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { run } from './main.ts';
import type { Ports } from './ports.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'scale-for-event',
  parseInputs,
  connect: ({ log, clock, cancellation }, inputs, access) => {
    const deadline = createDeadline(clock, cancellation.signal);
    const aws = connect(inputs.region, clock, deadline.signal, access);
    return { ...aws, log, clock, cancellation, deadline };
  },
  run,
};
