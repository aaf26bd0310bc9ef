/** backtest-scaling as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import { writeHtmlPage } from '@ecs-actions/action-kit/html-page';
import { writePullRequestComment } from '@ecs-actions/action-kit/pull-request-comment';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { isCommentOnPlan } from './comment.ts';
import { readFile } from './files.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { outputsOnError, run, type Ports } from './main.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'backtest-scaling',
  parseInputs,
  connect: ({ env, log, clock, cancellation }, inputs, access) => ({
    log,
    readFile,
    // Loaded when needed: with a file alone no AWS client is.
    readServices: async (source) => {
      const { readServices } = await import('./read-services.ts');
      return readServices(source, { clock, signal: cancellation.signal, access, log });
    },
    writeComment: (marker, body) =>
      writePullRequestComment(env, inputs.githubToken, {
        marker,
        body,
        within: isCommentOnPlan(inputs),
        signal: cancellation.signal,
      }),
    writePage: async (page) => {
      const { renderPage } = await import('@ecs-actions/report-page/render-page');
      return writeHtmlPage(env, 'backtest-scaling', renderPage(page));
    },
  }),
  run,
  onError: outputsOnError,
};
