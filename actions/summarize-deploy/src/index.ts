/** Starts summarize-deploy with the real files. */
import { runAction } from '@ecs-actions/action-kit/run-action';
import { readIfPresent } from './files.ts';
import { parseInputs } from './inputs.ts';
import { run } from './main.ts';

await runAction({
  name: 'summarize-deploy',
  main: async ({ inputs }) => run({ read: readIfPresent }, parseInputs(inputs)),
});
