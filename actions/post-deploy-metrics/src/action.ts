/** post-deploy-metrics as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { pageWriter } from '@ecs-actions/action-kit/html-page';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { connect } from './connect.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { outputsOnError, run, type Ports } from './main.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'post-deploy-metrics',
  parseInputs,
  connect: ({ env, log, clock, cancellation }, inputs, access) => ({
    ...connect(inputs.region, clock, () => cancellation.signal, access),
    clock,
    log,
    cancellation,
    writePage: pageWriter(
      env,
      'post-deploy-metrics',
      async () => import('@ecs-actions/report-page/render-page'),
    ),
  }),
  run,
  onError: outputsOnError,
};
