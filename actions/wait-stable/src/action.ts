/** wait-stable as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { readRunTimes } from '@ecs-actions/action-kit/github';
import { createStateSaver, readState } from '@ecs-actions/action-kit/state';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { connect } from './connect.ts';
import { finish } from './finish.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { run, type Ports } from './main.ts';
import { stateName, stateShape, type SavedState } from './state.ts';
import { present } from '@ecs-actions/core/present';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'wait-stable',
  parseInputs,
  connect: ({ clock, cancellation, log, env, runner }, inputs, access) => {
    const deadline = createDeadline(clock, cancellation.signal);
    return {
      ...connect(inputs.region, clock, deadline.signal, access),
      log,
      clock,
      cancellation,
      deadline,
      elapsedMs: clock.monotonicMs,
      readRunTimes: () => readRunTimes(env, inputs.githubToken, cancellation.signal),
      ...present({ commit: env['GITHUB_SHA'] }),
      saveState: createStateSaver({ runner, log }, stateName),
    };
  },
  run,
  // Has something to do only where the workflow was cancelled.
  post: async ({ runner, log, clock, cancellation }, access) => {
    const state = readState<SavedState>({ runner, log }, stateName, stateShape);
    if (state === undefined) return { exitCode: 0 };
    const { ecs, control } = connect(state.region, clock, () => cancellation.signal, access);
    return finish({ log, clock, ecs, control }, state);
  },
};
