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
 * A whole deployment, watched: starts a region in a box, runs the committed bundles against it as a runner
 * would (wait-stable, and after a good deployment the migration and the scaling rules), and shows what a
 * user sees: the log as it comes, then the job summary.
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
  const temp = mkdtempSync(join(tmpdir(), 'ecs-actions-demo-'));
  const step = async (
    action: string,
    why: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<LocalResult> => {
    say(['', why, ...yamlOf(action, inputs).map(style.dim), '']);
    return runStep({ action, inputs, url: server.url, temp }, ports, style);
  };
  try {
    say([
      style.bold(
        `An AWS region in a box at ${server.url}: scenario ${scenario}, ${speed} times as fast as life.`,
      ),
    ]);
    const service = services.join(', ');
    const waited = await step('wait-stable', 'The step that waits for the deployment there:', {
      cluster,
      service,
      ...(timeout === undefined ? {} : { timeout }),
      // Time in the box is compressed, so the looks must come closer together to see as much of it.
      ...(speed > 1 && { 'poll-interval': '1s' }),
    });
    const endedAt = Date.now();
    const results = [waited];
    const verdict = waited.outputs.get('verdict') ?? '';
    if (verdict === 'stable' && services.length === 1) {
      if (options.migration !== 'off') {
        const inputs = { cluster, service, command: options.migration };
        const why = 'The deployment is stable, so its migration runs, once:';
        results.push(await step('run-migration-task', why, inputs));
      }
      const why = 'And what runs now, held against the rules of scaling:';
      results.push(
        await step('verify-scaling-config', why, { cluster, service, 'fail-on': 'never' }),
      );
    }
    const [first = '', ...others] = results.map(({ summary }) => summary);
    say(['', renderSummary(first, ports.terminal)]);
    // What wait-stable folds away is this deployment's story; how to fix a rule is for a reader with a cause.
    say(others.map((summary) => renderSummary(summary, { ...ports.terminal, details: 'closed' })));
    say([
      compareWithTruth(region, waited.outputs, endedAt, speed),
      `The steps ended with exit code ${results.map(({ exitCode }) => exitCode).join(', ')}. Their summaries, as GitHub gets them: ${results.map(({ summaryPath }) => summaryPath).join(' ')}`,
      style.dim('The bad days: npm start -- --scenario rollback; all of them: npm start -- --help'),
    ]);
    return verdict === '' || verdict === 'error' ? 1 : 0;
  } finally {
    await server.close();
  }
}

/** The step as it stands in a workflow file. */
function yamlOf(action: string, inputs: Readonly<Record<string, string>>): readonly string[] {
  return [
    `  - uses: org/ecs-actions/${action}@v1`,
    '    with:',
    ...Object.entries(inputs).map(([name, value]) => `      ${name}: ${value}`),
  ];
}

interface DemoStep {
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly url: string;
  readonly temp: string;
}

async function runStep(
  { action, inputs, url, temp }: DemoStep,
  ports: DemoPorts,
  style: ReturnType<typeof createStyle>,
): Promise<LocalResult> {
  const view = createRunnerView(ports.write, style);
  let stopForwarding: (() => void) | undefined;
  try {
    return await runActionLocally({
      repository: ports.repository,
      action,
      inputs,
      env: stepEnvironment(url),
      asRunner: true,
      temp: mkdtempSync(join(temp, `${action}-`)),
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
    GITHUB_TOKEN: 'a-token-of-the-box',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'org/web',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_NAME: 'in the box',
    // On Node 20 the AWS SDK warns of 2027; the runner's Node is newer.
    NODE_NO_WARNINGS: '1',
  };
}
