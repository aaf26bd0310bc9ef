/** Starts scale-for-event with the real adapters. */
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { runAction } from '@ecs-actions/action-kit/run-action';
import { connect } from './connect.ts';
import { parseInputs } from './inputs.ts';
import { run } from './main.ts';

await runAction({
  name: 'scale-for-event',
  main: async ({ env, inputs: reader, log, clock, cancellation }) => {
    const inputs = parseInputs(reader, env, clock.epochMs());
    const deadline = createDeadline(clock, cancellation.signal);
    const aws = connect(inputs.region, clock, deadline.signal);
    return run({ ...aws, log, clock, cancellation, deadline }, inputs);
  },
});
