/** post-deploy-metrics as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { writeHtmlPage } from '@ecs-actions/action-kit/html-page';
import { writePullRequestComment } from '@ecs-actions/action-kit/pull-request-comment';
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
    writeComment: (marker, body) =>
      writePullRequestComment(env, inputs.githubToken, {
        marker,
        body,
        signal: cancellation.signal,
      }),
    writePage: async (page) => {
      const { renderPage } = await import('@ecs-actions/report-page/render-page');
      return writeHtmlPage(env, 'post-deploy-metrics', renderPage(page));
    },
  }),
  run,
  onError: outputsOnError,
};
