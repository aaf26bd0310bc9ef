/** Starts monitoring-dashboard with the real adapters. */
import { runAction } from '@ecs-actions/action-kit/run-action';
import { connect } from './connect.ts';
import { parseInputs } from './inputs.ts';
import { outputsOnError, run, withinTime } from './main.ts';

await runAction({
  name: 'monitoring-dashboard',
  main: async ({ inputs: reader, env, log, clock, cancellation }) => {
    const inputs = parseInputs(reader, env);
    return withinTime(cancellation.signal, (signal) =>
      run({ ...connect(inputs.region, clock, signal), log }, inputs),
    );
  },
  onError: outputsOnError,
});
