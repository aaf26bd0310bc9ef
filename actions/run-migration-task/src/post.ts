/** The post step: always runs, and has something to do only where the step did not come to its own end. */
import { runAction } from '@ecs-actions/action-kit/run-action';
import { readState } from '@ecs-actions/action-kit/state';
import { connect } from './connect.ts';
import { finish } from './finish.ts';
import { parseSavedState, stateName } from './state.ts';

await runAction({
  name: 'run-migration-task',
  main: async ({ runner, log, clock, cancellation }) => {
    const state = readState(runner, stateName, parseSavedState);
    if (state === undefined) return { exitCode: 0 };
    const aws = connect(state.region, clock, () => cancellation.signal);
    return finish({ ...aws, log, clock, cancellation }, state);
  },
});
