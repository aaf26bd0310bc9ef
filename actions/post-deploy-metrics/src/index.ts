/** Starts post-deploy-metrics with the real adapters. */
import { writePullRequestComment } from '@ecs-actions/action-kit/pull-request-comment';
import { runAction } from '@ecs-actions/action-kit/run-action';
import { connect } from './connect.ts';
import { parseInputs } from './inputs.ts';
import { writePage } from './page.ts';
import { outputsOnError, run } from './main.ts';

await runAction({
  name: 'post-deploy-metrics',
  main: async ({ inputs: reader, env, log, clock, cancellation }) => {
    const inputs = parseInputs(reader, env);
    return run(
      {
        ...connect(inputs.region, clock, cancellation.signal),
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
          return writePage(env, renderPage(page));
        },
      },
      inputs,
    );
  },
  onError: outputsOnError,
});
