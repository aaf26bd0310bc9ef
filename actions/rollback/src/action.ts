/** rollback as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { createStateSaver, readState } from '@ecs-actions/action-kit/state';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { connect } from './connect.ts';
import { finish } from './finish.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { run } from './main.ts';
import type { Ports } from './ports.ts';
import { stateName, stateShape, type SavedState } from './state.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'rollback',
  parseInputs,
  connect: ({ log, clock, cancellation, runner }, inputs, access) => {
    const deadline = createDeadline(clock, cancellation.signal);
    return {
      ...connect(inputs.region, clock, deadline.signal, access),
      log,
      clock,
      cancellation,
      deadline,
      saveState: createStateSaver({ runner, log }, stateName),
    };
  },
  run,
  // Has something to do only where the workflow was cancelled.
  post: async ({ runner, log, clock, cancellation }, access) => {
    const state = readState<SavedState>({ runner, log }, stateName, stateShape);
    if (state === undefined) return { exitCode: 0 };
    const aws = connect(state.region, clock, () => cancellation.signal, access);
    return finish({ ...aws, log, clock }, state);
  },
};
