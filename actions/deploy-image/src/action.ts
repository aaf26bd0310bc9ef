/** deploy-image as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { connect } from './connect.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { run, type Ports } from './main.ts';
import { readDefinitionFile } from './read-definition-file.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'deploy-image',
  parseInputs,
  connect: ({ log, clock, cancellation }, inputs, access) => {
    const deadline = createDeadline(clock, cancellation.signal);
    const aws = connect(inputs.region, clock, deadline.signal, access);
    return { ...aws, log, deadline, cancellation, readDefinitionFile };
  },
  run,
};
