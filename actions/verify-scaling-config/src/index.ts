/** Starts verify-scaling-config with the real adapters. */
import { writePullRequestComment } from '@ecs-actions/action-kit/pull-request-comment';
import { runAction } from '@ecs-actions/action-kit/run-action';
import packageJson from '../package.json' with { type: 'json' };
import { commentMarker } from './comment.ts';
import { listFiles } from './checked-out.ts';
import { realFiles } from './files.ts';
import { findFiles } from './find-files.ts';
import { parseInputs } from './inputs.ts';
import { outputsOnError, run } from './main.ts';

await runAction({
  name: 'verify-scaling-config',
  main: async ({ inputs: reader, env, log, clock, cancellation }) => {
    const inputs = parseInputs(reader, env);
    const { version } = packageJson;
    return run(
      {
        files: realFiles,
        findFiles,
        checkedOut: listFiles,
        log,
        now: clock.epochMs,
        version,
        // Loaded when needed: with a plan no AWS client is.
        readLive: async (address, region) => {
          const { readLive } = await import('./read-live.ts');
          return readLive(address, region, { version, clock, signal: cancellation.signal });
        },
        writeComment: (body) =>
          writePullRequestComment(env, inputs.githubToken, {
            marker: commentMarker(inputs),
            body,
            signal: cancellation.signal,
          }),
      },
      inputs,
    );
  },
  onError: outputsOnError,
});
