import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { formatDuration } from '@ecs-actions/core/time';
import { renderSummary, type TerminalOptions } from '../terminal/render-summary.ts';
import { createRunnerView } from '../terminal/runner-view.ts';
import { createStyle, type Style } from '../terminal/style.ts';
import type { Observer } from '../workflow/run-options.ts';
import { runWorkflow, type WorkflowResult } from '../workflow/run-workflow.ts';
import type { StepResult } from '../workflow/step-result.ts';
import { cancelOnSignals } from './cancel-on-signals.ts';
import { deployCommand } from './deploy-command.ts';
import { preview, type Preview } from './preview.ts';
import { compareWithTruth, describeServing } from './truth.ts';
import { simulatedAws } from '../local/simulated-account.ts';
import { present } from '@ecs-actions/core/present';

export interface DemoOptions {
  readonly help: boolean;
  readonly scenario: string;
  /** The same seed gives the same course of events. */
  readonly seed: number;
  /** How many times faster than real time; undefined: so that it is over in half a minute. */
  readonly speed: number | undefined;
  /** The command of the migration that runs after a good deployment; `off` for none. */
  readonly migration: string;
  /** How long the metrics are watched, or `off`; undefined: where the scenario is about them. */
  readonly metrics: string | undefined;
}

export interface DemoPorts {
  readonly repository: string;
  readonly write: (text: string) => void;
  readonly terminal: TerminalOptions;
}

const workflow = '.github/workflows/ecs-deploy.yml';

/** The minutes of CloudWatch are over; the migration and the rollback that come after them can be hurried. */
const speedOfTheRest = 20;

/**
 * A whole deploy, watched: `ecs-deploy.yml`, read from its YAML and run step by step as a runner does, with
 * the committed bundles, against a simulated region. Shows what a user sees: the log as it comes, then the
 * job summary, and after that what the simulator knows of how it really went.
 */
export async function runDemo(options: DemoOptions, ports: DemoPorts): Promise<number> {
  const { scenario, seed } = options;
  const seen = preview(scenario, seed, options.speed);
  const { speed } = seen;
  const startAt = Date.now() - seen.ageMs;
  // The workflow run began two minutes of simulated time ago: queue, checkout, build.
  const run = {
    createdAt: startAt - 130_000 / speed,
    attemptsStartedAt: [startAt - 120_000 / speed],
  };
  const github = { run: () => run };
  const region = createRegion({
    scenario,
    seed,
    speed,
    startAt,
    github,
    holdsUntilDeployed: seen.deploys,
  });
  const server = await startServer({ answers: region });
  const style = createStyle(ports.terminal.colour);
  const say = (line: string): void => ports.write(`${line}\n`);
  if (seen.ageMs > 0) {
    region.advanceTo(Date.now());
    region.setSpeed(speedOfTheRest);
  }
  const watched = createObserver(ports, style);
  const signals = cancelOnSignals(say);
  const temp = mkdtempSync(join(tmpdir(), 'ecs-actions-demo-'));
  // Simulated time is compressed, so the polls must come closer together to see as much of it.
  const extraInputs: Record<string, Record<string, string>> = speed > 1
    ? { 'wait-stable': { 'poll-interval': '1s' } }
    : {};
  try {
    say(
      style.bold(`A simulated AWS region at ${server.url}: scenario ${scenario}, ${paceOf(seen)}.`),
    );
    const inputs = inputsFor(options, seen);
    [`${workflow}, called with:`, ...yamlOf(inputs)].map(style.dim).forEach(say);
    for (const [action, extra] of Object.entries(extraInputs)) {
      say(
        style.dim(
          `  and, as simulated time runs faster, ${action} with ${yamlOf(extra).join(', ').trim()}`,
        ),
      );
    }
    const result = await runWorkflow({
      repository: ports.repository,
      workflow,
      inputs,
      machine: machineOf(server.url),
      github: { api_url: server.url, token: 'a-simulated-token' },
      extraInputs,
      temp,
      cancel: signals.cancelled,
      observer: { ...watched.observer, processStarted: signals.processStarted },
    });
    const summary = stepOf(result, 'summary')?.summary ?? '';
    const summaryPath = join(temp, 'summary.md');
    writeFileSync(summaryPath, summary);
    say(`\n${renderSummary(summary, { ...ports.terminal, details: 'closed' })}`);
    const waited = stepOf(result, 'wait');
    const outputs = new Map(Object.entries(waited?.outputs ?? {}));
    say(compareWithTruth(region, outputs, watched.endedAt('wait') ?? Date.now(), seen));
    if (seen.goesBack) say(describeServing(region, Date.now()));
    say(`The summary as GitHub gets it, with all that is folded: ${summaryPath}`);
    say(
      `The job ended as ${result.conclusion}, with the outputs ${JSON.stringify(result.outputs)}.`,
    );
    say(
      style.dim(
        'The bad days: npm start -- --scenario rollback, --scenario bad-release; all of them: npm start -- --help',
      ),
    );
    const verdict = outputs.get('verdict') ?? '';
    return verdict === '' || verdict === 'error' ? 1 : 0;
  } finally {
    signals.stop();
    await server.close();
  }
}

function paceOf({ speed, ageMs }: Preview): string {
  return ageMs > 0
    ? `${formatDuration(ageMs)} old; what comes now is ${speedOfTheRest} times as fast as real time`
    : `${speed} times as fast as real time`;
}

function inputsFor(options: DemoOptions, seen: Preview): Record<string, string> {
  return {
    cluster: seen.cluster,
    service: seen.services.join(', '),
    'aws-region': 'eu-central-1',
    'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
    'deploy-command': deployCommand(seen),
    ...present({ 'wait-timeout': seen.timeout }),
    // A migration is one service's.
    ...(options.migration !== 'off' &&
      seen.services.length === 1 && { 'migration-command': options.migration }),
    metrics: options.metrics ?? (seen.ageMs > 0 ? '10m' : 'off'),
    ...(seen.goesBack && { 'on-breach': 'rollback' }),
    // Two weeks of metrics of 5,000 tasks take the box many minutes to make up.
    ...(options.scenario === 'huge' && { scaling: 'off' }),
  };
}

/** Inputs as the caller's `with:` has them. */
export function yamlOf(inputs: Readonly<Record<string, string | boolean>>): readonly string[] {
  return Object.entries(inputs).flatMap(([name, value]) =>
    typeof value === 'string' && value.includes('\n')
      ? [`  ${name}: |`, ...value.split('\n').map((line) => `    ${line}`)]
      : [`  ${name}: ${value}`],
  );
}

/** Shows the log as GitHub does, each step under its name. */
export function createObserver(
  { write }: DemoPorts,
  style: Style,
): { readonly observer: Observer; readonly endedAt: (id: string) => number | undefined } {
  const ends = new Map<string, number>();
  let view = createRunnerView(write, style);
  const observer: Observer = {
    stepStarted: (name) => {
      write(`\n${style.bold(`▶ ${name}`)}\n`);
      view = createRunnerView(write, style);
    },
    output: (text) => view.push(text),
    stepEnded: ({ id, name, outcome }) => {
      view.end();
      if (id !== undefined) ends.set(id, Date.now());
      if (outcome === 'skipped') write(style.dim(`\n▷ ${name}: skipped\n`));
      if (outcome === 'failure' || outcome === 'cancelled') write(style.red(`✗ ${outcome}\n`));
    },
  };
  return { observer, endedAt: (id) => ends.get(id) };
}

export function stepOf(result: WorkflowResult, id: string): StepResult | undefined {
  return result.jobs.flatMap((job) => job.steps).find((step) => step.id === id);
}

/** What the runner's machine has, and nothing of this one's AWS configuration. */
export function machineOf(url: string): Record<string, string> {
  return {
    ...simulatedAws(url),
    // On Node 20 the AWS SDK warns of 2027; the runner's Node is newer.
    NODE_NO_WARNINGS: '1',
  };
}
