/** Starts run-migration-task with the real adapters. */
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { runAction } from '@ecs-actions/action-kit/run-action';
import { saveState } from '@ecs-actions/action-kit/state';
import { connect } from './connect.ts';
import { parseInputs } from './inputs.ts';
import { run } from './main.ts';
import { readWhereabouts } from './origin.ts';
import { stateName } from './state.ts';

await runAction({
  name: 'run-migration-task',
  main: async ({ env, runner, inputs: reader, log, secrets, clock, cancellation }) => {
    const inputs = parseInputs(reader, env);
    for (const { value } of inputs.secretEnvironment) secrets.mask(value);
    const deadline = createDeadline(clock, cancellation.signal);
    return run(
      {
        ...connect(inputs.region, clock, deadline.signal),
        log,
        clock,
        cancellation,
        deadline,
        random: Math.random,
        whereabouts: readWhereabouts(env),
        saveState: (state) => saveState(runner, stateName, state),
      },
      inputs,
    );
  },
});
