/** run-migration-task as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { createDeadline } from '@ecs-actions/action-kit/deadline';
import { createStateSaver, readState } from '@ecs-actions/action-kit/state';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { connect } from './connect.ts';
import { finish } from './finish.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { run } from './main.ts';
import { readWorkflowRun } from './origin.ts';
import type { Ports } from './ports.ts';
import { stateName, stateShape, type SavedState } from './state.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'run-migration-task',
  parseInputs,
  connect: ({ env, runner, log, secrets, clock, cancellation }, inputs, access) => {
    for (const { value } of inputs.secretEnvironment) secrets.mask(value);
    const deadline = createDeadline(clock, cancellation.signal);
    return {
      ...connect(inputs.region, clock, deadline.signal, access),
      log,
      clock,
      cancellation,
      deadline,
      random: access.random ?? Math.random,
      workflowRun: readWorkflowRun(env),
      saveState: createStateSaver({ runner, log }, stateName),
    };
  },
  run,
  post: postWith(connect),
};

/** Always runs, and has something to do only where the step did not come to its own end. */
export function postWith(connectAws: typeof connect): NonNullable<typeof action.post> {
  return async ({ runner, log, clock, cancellation }, access) => {
    const state = readState<SavedState>({ runner, log }, stateName, stateShape);
    if (state === undefined) return { exitCode: 0 };
    const aws = connectAws(state.region, clock, () => cancellation.signal, access);
    return finish({ ...aws, log, clock, cancellation }, state);
  };
}
