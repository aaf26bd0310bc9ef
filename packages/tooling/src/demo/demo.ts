import { mkdtempSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { forwardSignals } from '../local/forward-signals.ts';
import { runActionLocally, type LocalResult } from '../local/run-action-locally.ts';
import { renderSummary, type TerminalOptions } from '../terminal/render-summary.ts';
import { createRunnerView } from '../terminal/runner-view.ts';
import { createStyle } from '../terminal/style.ts';
import type { DemoOptions } from './options.ts';
import { preview } from './preview.ts';
import { compareWithTruth } from './truth.ts';

export interface DemoPorts {
  readonly repository: string;
  readonly write: (text: string) => void;
  readonly terminal: TerminalOptions;
}

/**
 * A whole deployment, watched: starts a region in a box, runs the committed bundle of wait-stable against
 * it as a runner would, and shows what a user sees: the log as it comes, then the job summary.
 */
export async function runDemo(options: DemoOptions, ports: DemoPorts): Promise<number> {
  const { scenario, seed } = options;
  const { speed, timeout, cluster, services } = preview(scenario, seed, options.speed);
  const startAt = Date.now();
  // The workflow run began two minutes of the box's time before the deployment: checkout, build, apply.
  const run = {
    createdAt: startAt - 130_000 / speed,
    attemptsStartedAt: [startAt - 120_000 / speed],
  };
  const region = createRegion({ scenario, seed, speed, startAt, github: { run: () => run } });
  const server = await startServer({ answers: region });
  const style = createStyle(ports.terminal.colour);
  const say = (lines: readonly string[]): void => ports.write(`${lines.join('\n')}\n`);
  const inputs = {
    cluster,
    service: services.join(', '),
    ...(timeout === undefined ? {} : { timeout }),
    // Time in the box is compressed, so the looks must come closer together to see as much of it.
    ...(speed > 1 && { 'poll-interval': '1s' }),
  };
  try {
    say([
      style.bold(
        `An AWS region in a box at ${server.url}: scenario ${scenario}, ${speed} times as fast as life.`,
      ),
      'The step of a workflow that waits for the deployment there:',
      '',
      style.dim('  - uses: org/ecs-actions/wait-stable@v1'),
      style.dim('    with:'),
      ...Object.entries(inputs).map(([name, value]) => style.dim(`      ${name}: ${value}`)),
      '',
    ]);
    const result = await runStep(server.url, inputs, ports, style);
    const endedAt = Date.now();
    say([
      '',
      renderSummary(result.summary, ports.terminal),
      compareWithTruth(region, result.outputs, endedAt, speed),
      `The step ended with exit code ${result.exitCode}. Its summary, as GitHub gets it: ${result.summaryPath}`,
      style.dim('The bad days: npm start -- --scenario rollback; all of them: npm start -- --help'),
    ]);
    const verdict = result.outputs.get('verdict');
    return verdict === undefined || verdict === '' || verdict === 'error' ? 1 : 0;
  } finally {
    await server.close();
  }
}

async function runStep(
  url: string,
  inputs: Readonly<Record<string, string>>,
  ports: DemoPorts,
  style: ReturnType<typeof createStyle>,
): Promise<LocalResult> {
  const view = createRunnerView(ports.write, style);
  const temp = mkdtempSync(join(tmpdir(), 'ecs-actions-demo-'));
  let stopForwarding: (() => void) | undefined;
  try {
    return await runActionLocally({
      repository: ports.repository,
      action: 'wait-stable',
      inputs: { ...inputs, 'github-token': 'a-token-of-the-box' },
      env: stepEnvironment(url),
      asRunner: true,
      temp,
      onOutput: (text) => view.push(text),
      onStart: (step) => {
        stopForwarding?.();
        stopForwarding = forwardSignals(step, (line) => ports.write(`${line}\n`));
      },
    });
  } finally {
    stopForwarding?.();
    view.end();
  }
}

/** What a runner would set, and nothing of this machine's AWS configuration. */
function stepEnvironment(url: string): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: 'AKIAINTHEBOX',
    AWS_SECRET_ACCESS_KEY: 'in-the-box',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: url,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'org/web',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_NAME: 'in the box',
    // On Node 20 the AWS SDK warns of 2027; the runner's Node is newer.
    NODE_NO_WARNINGS: '1',
  };
}
