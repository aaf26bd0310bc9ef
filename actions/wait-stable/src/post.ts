/** The post step, when the workflow was cancelled. */
import { runAction } from '@ecs-actions/action-kit/run-action';
import { readState } from '@ecs-actions/action-kit/state';
import { connect } from './connect.ts';
import { finish } from './finish.ts';
import { parseSavedState, stateName } from './state.ts';

await runAction({
  name: 'wait-stable',
  main: async ({ runner, log, clock, cancellation }) => {
    const state = readState(runner, stateName, parseSavedState);
    if (state === undefined) return { exitCode: 0 };
    const { ecs, control } = connect(state.region, clock, () => cancellation.signal);
    return finish({ log, clock, ecs, control }, state);
  },
});
