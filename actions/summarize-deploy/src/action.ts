/** summarize-deploy as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { readIfPresent } from './files.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { run, type Ports } from './main.ts';

export const action: Action<Inputs, Ports> = {
  name: 'summarize-deploy',
  parseInputs: (reader) => parseInputs(reader),
  connect: () => ({ read: readIfPresent }),
  run,
};
