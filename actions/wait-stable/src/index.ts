/** Starts wait-stable with the real adapters. */
import { runAction } from '@ecs-actions/action-kit/run-action';
import { readRunTimes } from '@ecs-actions/action-kit/github';
import { saveState } from '@ecs-actions/action-kit/state';
import { connect } from './connect.ts';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { parseInputs } from './inputs.ts';
import { run } from './main.ts';
import { stateName } from './state.ts';

await runAction({
  name: 'wait-stable',
  main: async (kit) => {
    const inputs = parseInputs(kit.inputs, kit.env);
    const { clock, cancellation, log, env, runner } = kit;
    const deadline = createDeadline(clock, cancellation.signal);
    const aws = connect(inputs.region, clock, deadline.signal);
    return run(
      {
        ...aws,
        log,
        clock,
        cancellation,
        deadline,
        elapsedMs: clock.monotonicMs,
        readRunTimes: () => readRunTimes(env, inputs.githubToken, cancellation.signal),
        ...(env['GITHUB_SHA'] !== undefined && { commit: env['GITHUB_SHA'] }),
        saveState: (state) => saveState(runner, stateName, state),
      },
      inputs,
    );
  },
});
