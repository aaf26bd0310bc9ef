/** Every action over a simulated region in which all that comes from outside is hostile. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Action } from '@ecs-actions/action-kit/action';
import { known } from '@ecs-actions/core/fact';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { bodyText } from '@ecs-actions/simulator/face/messages';
import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { createRandom, type Random } from '@ecs-actions/simulator/world/random';
import { action as analyzeCanary } from '../../../../actions/analyze-canary/src/action.ts';
import { createCanary } from '../../../../actions/analyze-canary/test/support/run-canary.ts';
import { action as backtestScaling } from '../../../../actions/backtest-scaling/src/action.ts';
import { regionWithPast } from '../../../../actions/backtest-scaling/test/support/backtest-step.ts';
import { action as deployImage } from '../../../../actions/deploy-image/src/action.ts';
import {
  createRegistryRegion,
  repository,
} from '../../../../actions/deploy-image/test/support/run-deploy.ts';
import { action as monitoringDashboard } from '../../../../actions/monitoring-dashboard/src/action.ts';
import { action as postDeployMetrics } from '../../../../actions/post-deploy-metrics/src/action.ts';
import { action as rollback } from '../../../../actions/rollback/src/action.ts';
import { createShop } from '../../../../actions/rollback/test/support/run-rollback.ts';
import { action as runMigrationTask } from '../../../../actions/run-migration-task/src/action.ts';
import { quietRegion } from '../../../../actions/run-migration-task/test/support/simulated-run.ts';
import { action as scaleForEvent } from '../../../../actions/scale-for-event/src/action.ts';
import { eventRegion } from '../../../../actions/scale-for-event/test/support/simulated-run.ts';
import { action as summarizeDeploy } from '../../../../actions/summarize-deploy/src/action.ts';
import { action as verifyScalingConfig } from '../../../../actions/verify-scaling-config/src/action.ts';
import { action as waitStable } from '../../../../actions/wait-stable/src/action.ts';
import { openStage, runToItsExit, type FinishedHere } from '../../src/in-process/run-in-process.ts';
import type { SimulatedTime } from '@ecs-actions/action-kit/test-support/simulated-time';
import { damage, savedStates } from './damaged-state.ts';
import { eventPayloads, hostileRun, withGitHub, type GitHubAnswer } from './git-hub.ts';
import { drawHostileText, isChosenName, isFreeText, mark, taintedAnswers } from './hostile-text.ts';

const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const minute = 60_000;

/** What a step has left, wherever it left it. */
export interface Left extends FinishedHere {
  readonly comments: readonly string[];
  /** Bodies of dashboards that were put. */
  readonly boards: readonly string[];
  /** By the ends of their names: pages, reports, SARIF, summaries beside a report. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** The hostile texts of this step. */
  readonly texts: readonly string[];
}

export type Play = (seed: number) => Promise<Left>;

interface Scene {
  readonly region: Region;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

interface Ports {
  readonly readRunTimes?: () => Promise<unknown>;
}

/** What is drawn of a step before it is played. */
interface Draw {
  readonly seed: number;
  readonly random: Random;
  readonly hostile: string;
  readonly name: string;
}

/** @param scene the region, inputs and files (`{folder}` in an input is where they are) of a seed */
function playing<Inputs, Of extends object>(
  action: Action<Inputs, Of, AwsAccess>,
  scene: (draw: Draw) => Scene,
): Play {
  return async (seed) => {
    const random = createRandom('hostile', action.name, seed);
    const hostile = drawHostileText(random, false);
    // No name of AWS's holds half a pair of surrogates, and no query could ask for it.
    const name = drawHostileText(random, random.chance(0.7)).toWellFormed();
    const { region, inputs = {}, files = {} } = scene({ seed, random, hostile, name });
    // What people write alone, names that people choose as well, or any members at all: much ends early with those.
    const takes = [isFreeText, isChosenName, anyOf(random)][seed % 3] ?? isFreeText;
    const text = seed % 3 === 0 ? hostile : name;
    const answers = taintedAnswers(region, {
      text,
      inFront: random.chance(0.3),
      takes: (member) => isFreeText(member) || takes(member),
    });
    if (seed % 4 === 0) deny(region, random, action.name);
    const env = seed % 2 === 0 ? {} : hostileRun(random, name);
    return leave(action, { region, answers, inputs, files, env, texts: [text, hostile, name] });
  };
}

/** Some members, drawn once each. */
function anyOf(random: Random): (member: string) => boolean {
  const share = random.pick([0.02, 0.1, 0.4]);
  const drawn = new Map<string, boolean>();
  return (member) => {
    const known = drawn.get(member) ?? random.chance(share);
    drawn.set(member, known);
    return known;
  };
}

const accessKeyId = 'AKIAHOSTILE';

/** A permission is missing: AWS's refusal is a text, too. */
function deny(region: Region, random: Random, action: string): void {
  const rows = permissions[action as keyof typeof permissions];
  if (rows.length === 0) return;
  const { action: denied } = random.pick(rows);
  region.setPrincipal(accessKeyId, {
    policy: policyOf(rows.filter((row) => row.action !== denied)),
  });
}

interface Staged {
  readonly region: Region;
  readonly answers: Pick<Region, 'handle'>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** GitHub is asked, at the address in `env`; else it answers well, in this process. */
  readonly asksGitHub?: boolean;
}

/** The action, which adds what it says on pull requests to `comments`. */
function keepingComments<Inputs, Of extends object>(
  action: Action<Inputs, Of, AwsAccess>,
  comments: string[],
): Action<Inputs, Of, AwsAccess> {
  return {
    ...action,
    run: async (ports, inputs) => {
      const result = await action.run(ports, inputs);
      comments.push(...(result.comments ?? []).map(({ body }) => body));
      return result;
    },
  };
}

async function leave<Inputs, Of extends object>(
  action: Action<Inputs, Of, AwsAccess>,
  { region, answers, inputs, files, texts, env = {}, asksGitHub = false }: Staged,
): Promise<Left> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    mkdirSync(join(folder, 'left'));
    const located = (values: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, value.replaceAll('{folder}', folder)]),
      );
    const comments: string[] = [];
    const boards: string[] = [];
    const watched: Pick<Region, 'handle'> = {
      handle: (request, at) => {
        if (String(request.headers['x-amz-target']).endsWith('.PutDashboard')) {
          const { DashboardBody } = JSON.parse(bodyText(request)) as { DashboardBody: string };
          boards.push(DashboardBody);
        }
        return answers.handle(request, at);
      },
    };
    const stage = openStage(watched, region.now(), 0, 5);
    const ended = await stage.time.run(
      runToItsExit(keepingComments(action, comments), stage, 'main', {
        accessKeyId,
        env: { ...located(env), RUNNER_TEMP: join(folder, 'left') },
        inputs: located(inputs),
        ports: (ports: Of & Ports): Partial<Of> =>
          asksGitHub
            ? whileTimeStands(ports, stage.time)
            : ({
                ...('readRunTimes' in ports && {
                  readRunTimes: async () =>
                    known({ startedAt: startAt, createdAt: startAt - minute }),
                }),
              } as Partial<Of>),
      }),
    );
    return { ...ended, comments, boards, files: filesUnder(join(folder, 'left')), texts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** GitHub's answers come over a socket: no virtual time passes until they are there. */
function whileTimeStands<Of extends object>(
  ports: Of & Ports,
  { during }: Pick<SimulatedTime, 'during'>,
): Partial<Of> {
  const { readRunTimes } = ports;
  return {
    ...(readRunTimes !== undefined && { readRunTimes: () => during(readRunTimes()) }),
  } as Partial<Of>;
}

function filesUnder(folder: string): readonly { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const service = { cluster: 'prod', service: 'web', 'aws-region': 'eu-central-1' };
const written = { comment: 'pull-request', 'github-token': 'none', 'html-report': 'true' };

/** Long enough after the start for a deployment to be over. */
function afterwards(scenario: string, seed: number): Region {
  const region = createRegion({ scenario, seed, startAt });
  region.advanceTo(startAt + 25 * minute);
  return region;
}

export const steps: Readonly<Record<string, Play>> = {
  'wait-stable': playing(waitStable, ({ random }) => ({
    region: createRegion({
      startAt,
      seed: random.integer(1, 1000),
      scenario: random.pick([
        'crash-loop',
        'rollback',
        'failed',
        'alarm',
        'paused',
        'superseded',
        'code-deploy',
        'runs-nothing',
        'blue-green-hook-fails',
      ]),
    }),
    inputs: {
      ...service,
      timeout: '9m',
      'poll-interval': '15s',
      'fail-fast': random.pick(['3', 'off']),
      'on-pause': random.pick(['fail', 'wait']),
    },
  })),
  'run-migration-task': playing(runMigrationTask, ({ random, hostile }) => {
    const region = quietRegion({ seed: random.integer(1, 1000) });
    const lines = hostile.split('\n');
    region.behave({
      commandIncludes: 'migrate',
      behaviour: {
        failureModes: [
          {
            share: 1,
            failureMode: {
              kind: 'exits',
              exitCode: random.pick([0, 3]),
              afterMs: 20_000,
              log: lines.map((text, index) => ({ afterMs: index, text })),
            },
          },
        ],
      },
    });
    return {
      region,
      inputs: {
        ...service,
        command: JSON.stringify(['migrate', hostile]),
        timeout: random.pick(['5m', '15s']),
        'on-timeout': 'leave',
        'secret-environment': `A=${hostile.replaceAll(/\s/g, '')}`,
      },
    };
  }),
  'post-deploy-metrics': playing(postDeployMetrics, ({ random }) => ({
    region: afterwards(random.pick(['good', 'bad-release']), random.integer(1, 1000)),
    inputs: { ...service, ...written, window: random.pick(['0', '1m']) },
  })),
  'monitoring-dashboard': playing(monitoringDashboard, ({ random, name }) => ({
    region: createRegion({
      scenario: random.pick(['event', 'blue-green']),
      seed: 7,
      startAt: startAt,
    }),
    inputs: {
      ...service,
      'annotate-deploys': 'true',
      mode: random.pick(['apply', 'apply', 'diff']),
      ...(random.chance(0.3) && { 'dashboard-name': name }),
    },
  })),
  'scale-for-event': playing(scaleForEvent, ({ random, name }) => ({
    region: random.chance(0.8) ? eventRegion() : createRegion({ scenario: 'quiet', startAt }),
    inputs: {
      ...service,
      action: random.pick(['raise', 'restore']),
      min: '4',
      for: '1h',
      timeout: '2m',
      ...(random.chance(0.3) && { name }),
    },
  })),
  'deploy-image': playing(deployImage, ({ random, hostile }) => {
    const { region, stage } = createRegistryRegion();
    stage.push({ tags: ['v3'] });
    return {
      region,
      inputs: {
        ...service,
        image: `${repository}:${random.pick(['v3', 'v9'])}`,
        environment: `A=${hostile.replaceAll(/[\r\n]/g, ' ')}`,
      },
    };
  }),
  rollback: playing(rollback, ({ random }) => ({
    region: createShop({}, { seed: random.integer(1, 1000) }).region,
    inputs: { ...service, mode: random.pick(['apply', 'check']), timeout: '10m' },
  })),
  'analyze-canary': playing(analyzeCanary, ({ random }) => {
    const region = createCanary({
      seed: random.integer(1, 1000),
      configuration: {
        strategy: 'CANARY',
        canary: { canaryPercent: 20, canaryBakeTimeInMinutes: 8 },
        bakeTimeInMinutes: 3,
      },
      metrics: { requestsPerMinute: 600 },
      green: { errorShare: random.pick([0.2, 0.005]) },
    });
    region.advanceTo(startAt + 30_000);
    return { region, inputs: { ...service, ...written, timeout: '40m' } };
  }),
  'backtest-scaling': playing(backtestScaling, ({ seed, hostile, name }) => {
    const region = quietRegion();
    const rows = Array.from({ length: 300 }, (_, index) => {
      const at = new Date(startAt + index * minute).toISOString();
      return `${at},${40 + (index % 60)},50,${index},3`;
    });
    const bad = [`\n${hostile},1,2,3,4`, '', `\n2026-11-25T09:00:00Z,${hostile},,,`][seed % 3];
    const label = `${mark} ${name.replaceAll(/[\r\n,:]/g, ' ').slice(0, 48)}`;
    return {
      region,
      files: { 'history.csv': `time,cpu,memory,requests,tasks\n${rows.join('\n')}${bad}\n` },
      inputs: {
        ...written,
        'history-file': '{folder}/history.csv',
        candidates: `current: min 2, max 12, cpu 50\n${label}: min 2, max 12, cpu 40`,
        recommend: 'cheapest',
      },
    };
  }),
  'backtest-scaling, live': playing(backtestScaling, ({ random }) => ({
    region: pastOf(random.pick([3, 4])),
    inputs: { ...service, ...written, history: '1d', candidates: 'a: cpu 40' },
  })),
  'verify-scaling-config, live': playing(verifyScalingConfig, ({ random, hostile }) => ({
    region: createRegion({
      scenario: random.pick(['event', 'good', 'runs-fewer']),
      seed: 7,
      startAt,
    }),
    files: { 'config.yml': configOf(random, hostile) },
    inputs: {
      ...service,
      ...written,
      'html-report': '',
      'sarif-file': '{folder}/left/scaling.sarif',
      ...(random.chance(0.5) && { config: '{folder}/config.yml' }),
    },
  })),
  'verify-scaling-config, plan': playing(verifyScalingConfig, ({ random, hostile, name }) => ({
    region: quietRegion(),
    files: {
      'plan.json': planOf(random.chance(0.7) ? name : hostile),
      'template.yaml': templateOf(hostile),
      'config.yml': configOf(random, hostile),
    },
    inputs: {
      plan: random.pick(['{folder}/plan.json', '{folder}/template.yaml', hostile]),
      comment: 'pull-request',
      'github-token': 'none',
      'sarif-file': '{folder}/left/scaling.sarif',
      ...(random.chance(0.3) && { service: name }),
      ...(random.chance(0.3) && { config: '{folder}/config.yml' }),
      ...(random.chance(0.2) && { profile: name }),
    },
  })),
};

const pullRequest = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SHA: 'c0ffee0123456789',
};

/** A step that asks GitHub, on a good day of AWS; so nothing but GitHub can change how it ends. */
function asking<Inputs, Of extends object>(
  action: Action<Inputs, Of, AwsAccess>,
  scene: (seed: number) => Scene,
): (gitHub: GitHubAnswer, seed: number) => Promise<Left> {
  return async (gitHub, seed) => {
    const random = createRandom('asks GitHub', action.name, seed);
    const text = drawHostileText(random, false).toWellFormed();
    const { region, inputs = {}, files = {} } = scene(seed);
    return withGitHub(gitHub, random.pick(['all', 'reading', 'writing']), (url) =>
      leave(action, {
        region,
        answers: region,
        inputs: { ...inputs, 'github-token': 'a-token' },
        files: { ...files, 'event.json': '{"pull_request":{"number":5}}' },
        texts: [text],
        env: { ...pullRequest, GITHUB_API_URL: url, GITHUB_EVENT_PATH: '{folder}/event.json' },
        asksGitHub: true,
      }),
    );
  };
}

const unsafePlan = {
  region: quietRegion(),
  files: { 'plan.json': planOf('web') },
  inputs: { plan: '{folder}/plan.json', comment: 'pull-request' },
};

/** By how they end with a GitHub that answers well. */
export const gitHubSteps = {
  'wait-stable, stable': asking(waitStable, (seed) => ({
    region: createRegion({ startAt, seed, scenario: 'good' }),
    inputs: { ...service, timeout: '15m' },
  })),
  'wait-stable, rolled-back': asking(waitStable, (seed) => ({
    region: createRegion({ startAt, seed, scenario: 'rollback' }),
    inputs: { ...service, timeout: '30m' },
  })),
  'verify-scaling-config, fail': asking(verifyScalingConfig, () => unsafePlan),
};

/** The same with an event that is none, and GitHub answering well. */
export async function playEvent(index: number): Promise<Left> {
  const random = createRandom('event', index);
  const text = drawHostileText(random, false).toWellFormed();
  const payloads = eventPayloads(text);
  return leave(verifyScalingConfig, {
    ...unsafePlan,
    answers: unsafePlan.region,
    inputs: { ...unsafePlan.inputs, 'github-token': 'a-token' },
    files: { ...unsafePlan.files, 'event.json': payloads[index % payloads.length] ?? '' },
    texts: [text],
    // Nobody listens there: where no pull request is known, nobody has to.
    env: {
      ...pullRequest,
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_EVENT_PATH: '{folder}/event.json',
    },
    asksGitHub: true,
  });
}

/** A post step whose state has been damaged, in a region that knows nothing of what it tells of. */
function posting<Inputs, Of extends object>(
  action: Action<Inputs, Of, AwsAccess>,
  saved: object,
): (seed: number) => Promise<Left> {
  return async (seed) => {
    const random = createRandom('damaged state', action.name, seed);
    const text = drawHostileText(random, false).replaceAll('\0', '').toWellFormed();
    const region = quietRegion({ seed });
    const stage = openStage(region, region.now(), 0, 5);
    const state = { [action.name]: damage(random, saved, text) };
    const ended = await stage.time.run(
      runToItsExit(action, stage, 'post', { accessKeyId, env: {}, state }),
    );
    return { ...ended, comments: [], boards: [], files: [], texts: [text] };
  };
}

export const postSteps = {
  'run-migration-task': posting(runMigrationTask, savedStates['run-migration-task']),
  rollback: posting(rollback, savedStates.rollback),
  'wait-stable': posting(waitStable, savedStates['wait-stable']),
} as const;

let pasts = new Map<number, Region>();

/** A past takes a while to be lived; what is asked of it changes nothing. */
function pastOf(seed: number): Region {
  const known = pasts.get(seed);
  if (known !== undefined) return known;
  const region = regionWithPast({
    seed,
    days: 1,
    shape: 'office',
    settings: { min: 2, max: 12, policies: [] },
  } as never);
  pasts = new Map(pasts).set(seed, region);
  return region;
}

function configOf(random: Random, hostile: string): string {
  return random.pick([
    JSON.stringify({
      waivers: [{ rule: 'min-capacity', service: '*', reason: hostile, until: '2026-12-31' }],
    }),
    JSON.stringify({ [hostile]: hostile }),
    hostile,
  ]);
}

function templateOf(hostile: string): string {
  return JSON.stringify({
    Resources: {
      [hostile]: {
        Type: 'AWS::ECS::Service',
        Properties: {
          ServiceName: hostile,
          Cluster: hostile,
          LaunchType: 'FARGATE',
          DesiredCount: 1,
        },
      },
    },
  });
}

/** A Terraform plan, as `terraform show -json` prints it. */
function planOf(hostile: string): string {
  const resource = (type: string, name: string, values: Readonly<Record<string, unknown>>) => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    provider_name: 'registry.terraform.io/hashicorp/aws',
    values,
    change: { actions: ['create'], before: null, after: values, after_unknown: {} },
  });
  const service = resource('aws_ecs_service', hostile, {
    name: hostile,
    cluster: hostile,
    launch_type: 'FARGATE',
    desired_count: 1,
    deployment_minimum_healthy_percent: 50,
  });
  const target = resource('aws_appautoscaling_target', 'web', {
    service_namespace: 'ecs',
    scalable_dimension: 'ecs:service:DesiredCount',
    resource_id: `service/${hostile}/${hostile}`,
    min_capacity: 1,
    max_capacity: 4,
  });
  const all = [service, target];
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.9.0',
    planned_values: { root_module: { resources: all } },
    resource_changes: all,
    configuration: { root_module: { resources: [] } },
  });
}

const reportsOf: Readonly<Record<string, string>> = {
  deploy: 'deploy-image',
  canary: 'analyze-canary',
  wait: 'wait-stable',
  migration: 'run-migration-task',
  scaling: 'verify-scaling-config',
  metrics: 'post-deploy-metrics',
  rollback: 'rollback',
  dashboard: 'monitoring-dashboard',
};

/** The one summary of all that the other steps of this seed have left. */
export async function playSummary(
  seed: number,
  before: readonly (readonly [string, Left])[],
): Promise<Left> {
  const random = createRandom('hostile', 'summarize-deploy', seed);
  const hostile = drawHostileText(random, false);
  const files: Record<string, string> = {};
  const inputs: Record<string, string> = {
    'deploy-outcome': random.pick(['success', 'failure']),
    ...(random.chance(0.5) && { target: hostile }),
    ...(random.chance(0.3) && { problem: hostile }),
  };
  for (const [step, action] of Object.entries(reportsOf)) {
    const left = before.find(([name]) => name.split(',')[0] === action)?.[1];
    const report = left?.files.find(({ path }) => path.endsWith('report.json'))?.text;
    if (left === undefined || report === undefined) continue;
    inputs[`${step}-outcome`] = left.exitCode === 0 ? 'success' : 'failure';
    inputs[`${step}-report`] = `{folder}/${step}.json`;
    files[`${step}.json`] = random.chance(0.1) ? hostile : report;
    files[`${step}.json.md`] = left.summary;
  }
  const texts = [hostile, ...before.flatMap(([, left]) => left.texts)];
  const region = quietRegion();
  return leave(summarizeDeploy, { region, answers: region, inputs, files, texts });
}

/** An action with one hostile input, in an account that allows it nothing: what is not refused at once ends soon. */
function refusing<Inputs, Of extends object>(
  action: Action<Inputs, Of, AwsAccess>,
  needed: Readonly<Record<string, string>> = {},
): (input: string, seed: number) => Promise<Left> {
  return async (input, seed) => {
    const random = createRandom('hostile input', action.name, input, seed);
    // No process is given a zero byte, nor half a pair, by its environment.
    const hostile = drawHostileText(random, false).replaceAll('\0', '').toWellFormed();
    const region = quietRegion();
    region.setPrincipal(accessKeyId, { policy: { Statement: [] } });
    const inputs = { ...service, ...needed, [input]: hostile };
    return leave(action, { region, answers: region, inputs, files: {}, texts: [hostile] });
  };
}

export const inputsOf: Readonly<Record<string, (input: string, seed: number) => Promise<Left>>> = {
  'analyze-canary': refusing(analyzeCanary),
  'backtest-scaling': refusing(backtestScaling, { candidates: 'author' }),
  'deploy-image': refusing(deployImage, { image: `${repository}:v2` }),
  'monitoring-dashboard': refusing(monitoringDashboard),
  'post-deploy-metrics': refusing(postDeployMetrics),
  rollback: refusing(rollback),
  'run-migration-task': refusing(runMigrationTask, { command: 'migrate' }),
  'scale-for-event': refusing(scaleForEvent, { action: 'raise', min: '4', for: '1h' }),
  'summarize-deploy': refusing(summarizeDeploy),
  'verify-scaling-config': refusing(verifyScalingConfig),
  'wait-stable': refusing(waitStable),
};
