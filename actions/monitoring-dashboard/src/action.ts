/** monitoring-dashboard as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { connect } from './connect.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { outputsOnError, run, type Ports } from './main.ts';
import { limitTime, type TimeLimit } from './time-limit.ts';

interface LimitedPorts extends Ports {
  readonly limit: TimeLimit;
}

export const action: Action<Inputs, LimitedPorts, AwsAccess> = {
  name: 'monitoring-dashboard',
  parseInputs,
  connect: ({ log, clock, cancellation }, inputs, access) => {
    const limit = limitTime(clock, cancellation.signal);
    return { ...connect(inputs.region, clock, limit.signal, access), log, limit };
  },
  run: (ports, inputs) => ports.limit.within(() => run(ports, inputs)),
  onError: outputsOnError,
};
