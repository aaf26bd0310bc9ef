/** backtest-scaling as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { pageWriter } from '@ecs-actions/action-kit/html-page';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { readFile } from './files.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { outputsOnError, run, type Ports } from './main.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'backtest-scaling',
  parseInputs,
  connect: ({ env, log, clock, cancellation }, _inputs, access) => ({
    log,
    readFile,
    // Loaded when needed: with a file alone no AWS client is.
    readServices: async (source) => {
      const { readServices } = await import('./read-services.ts');
      return readServices(source, { clock, signal: cancellation.signal, access, log });
    },
    writePage: pageWriter(
      env,
      'backtest-scaling',
      async () => import('@ecs-actions/report-page/render-page'),
    ),
  }),
  run,
  onError: outputsOnError,
};
