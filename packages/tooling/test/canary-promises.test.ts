/**
 * What is promised of canaries, row by row, by the bundles as a runner starts them: the judge's inputs, verdicts and
 * answers, `until` and `on-pause` of wait-stable, and a migration after the traffic has shifted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Region } from '@ecs-actions/simulator/region';
import { settleHook } from '@ecs-actions/simulator/world/lifecycle-hooks';
import type { LocalResult } from '@ecs-actions/tooling/local/run-action-locally';
import { runInVirtualTime } from '@ecs-actions/tooling/local/run-in-virtual-time';
import {
  canaryOfTen,
  changes,
  createCanary,
  minute,
  pauses,
  startAt,
  truthOf,
  type Setup,
} from '../../../actions/analyze-canary/test/support/run-canary.ts';
import { present } from '@ecs-actions/core/present';

interface Row {
  readonly row: string;
  /** Default: analyze-canary. */
  readonly action?: 'wait-stable' | 'run-migration-task';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly setup?: Setup;
  /** Minutes after the region's start; default: half a minute. */
  readonly beginsAfter?: number;
  /** Before each answer. */
  readonly meanwhile?: (region: Region) => void;
  readonly exit: 0 | 1;
  readonly verdict: string;
  /** Of the steps: green's percent, the verdict and the answer. */
  readonly steps?: readonly (readonly [number, string, string])[];
  /** In the log. */
  readonly says?: readonly RegExp[];
  /** Calls that changed something. */
  readonly changes?: readonly string[];
  /** Written to the pull request. */
  readonly comments?: readonly RegExp[];
  /** How the deployment ends, ten minutes after the step. */
  readonly truth?: string;
  /** An input is refused, before there is anything to report. */
  readonly isRefused?: true;
  /** Run in CI too. */
  readonly isSampled?: true;
}

const go = 'ContinueServiceDeployment';
const stop = 'StopServiceDeployment';
const paused = { ...canaryOfTen, lifecycleHooks: pauses };
/** It bakes for nothing at the first step, so that the pause before the second waits for the judge. */
const pausedAtOnce = { ...paused, canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 0 } };
const few: Setup = { metrics: { requestsPerMinute: 25 } };
const bad: Setup = { green: { errorShare: 0.05 } };

const judge: readonly Row[] = [
  {
    row: 'a good canary passes its steps; nothing is changed',
    exit: 0,
    verdict: 'pass',
    steps: [
      [10, 'pass', 'none'],
      [100, 'pass', 'none'],
    ],
    changes: [],
    truth: 'completed',
    isSampled: true,
  },
  {
    row: 'errors: stopped with ROLLBACK before green has all the traffic',
    setup: bad,
    exit: 1,
    verdict: 'fail',
    steps: [[10, 'fail', 'rollback']],
    says: [/5xx-rate < 2x blue/, /web:1 takes all traffic/],
    changes: [stop],
    truth: 'rolled-back',
    isSampled: true,
  },
  {
    row: 'latency: a p95 half as long again',
    setup: { green: { latencyMedianMs: 200 } },
    exit: 1,
    verdict: 'fail',
    says: [/latency\.p95 < 1\.5x blue/],
    changes: [stop],
  },
  {
    row: 'a green that hangs is answered for by the load balancer',
    setup: { green: { unansweredShare: 1 } },
    exit: 1,
    verdict: 'fail',
    says: [/never answered/],
    changes: [stop],
  },
  {
    row: 'a hook that waits is continued, by the id of that moment, and the first is judged by health alone',
    setup: { configuration: { ...paused, bakeTimeInMinutes: 10 } },
    exit: 0,
    verdict: 'pass',
    steps: [
      [0, 'pass', 'continue'],
      [10, 'pass', 'continue'],
      [100, 'pass', 'none'],
    ],
    changes: [go, go],
    truth: 'completed',
    isSampled: true,
  },
  {
    row: 'a hook that waits is answered with ROLLBACK',
    setup: { ...bad, configuration: pausedAtOnce },
    exit: 1,
    verdict: 'fail',
    steps: [
      [0, 'pass', 'continue'],
      [10, 'fail', 'rollback'],
    ],
    changes: [go, go],
    truth: 'rolled-back',
  },
  {
    row: 'unhealthy at the first pause is a failure',
    setup: { configuration: paused },
    meanwhile: (region) => {
      const [service] = region.world.services.values();
      const isWaiting = service?.serviceDeployments[0]?.hooks.some(
        ({ status }) => status === 'AWAITING_ACTION',
      );
      if (isWaiting !== true) return;
      for (const target of service?.loadBalancers[0]?.advanced?.alternate.targets.values() ?? []) {
        target.state = 'unhealthy';
      }
    },
    exit: 1,
    verdict: 'fail',
    steps: [[0, 'fail', 'rollback']],
    says: [/unhealthy targets of green/],
    changes: [go],
  },
  {
    row: 'on-fail: report stops nothing and leaves the hook to people; a good pause before is continued',
    inputs: { 'on-fail': 'report' },
    setup: { ...bad, configuration: pausedAtOnce },
    exit: 1,
    verdict: 'fail',
    steps: [
      [0, 'pass', 'continue'],
      [10, 'fail', 'none'],
    ],
    says: [/the hook was left to people/],
    changes: [go],
  },
  {
    row: 'on-fail: report without a hook',
    inputs: { 'on-fail': 'report' },
    setup: bad,
    exit: 1,
    verdict: 'fail',
    says: [/nothing was stopped/],
    changes: [],
  },
  {
    row: 'fail-on: never exits 0, the verdict as it is',
    inputs: { 'fail-on': 'never' },
    setup: bad,
    exit: 0,
    verdict: 'fail',
    changes: [stop],
  },
  {
    row: 'warm-up: green’s first minutes are not judged',
    setup: { green: { warmUp: { minutes: 2, errorShare: 0.3, latencyFactor: 5 } } },
    exit: 0,
    verdict: 'pass',
  },
  {
    row: 'warm-up: 0 judges them',
    inputs: { 'warm-up': '0' },
    setup: { green: { warmUp: { minutes: 2, errorShare: 0.3, latencyFactor: 5 } } },
    exit: 1,
    verdict: 'fail',
  },
  {
    row: 'a small sample is told honestly, and is inconclusive',
    setup: few,
    exit: 0,
    verdict: 'inconclusive',
    says: [/requests of green seen; a doubling of a .* error rate needs about [\d,]+/, /::warning/],
    isSampled: true,
  },
  {
    row: 'fail-on: inconclusive',
    inputs: { 'fail-on': 'inconclusive' },
    setup: few,
    exit: 1,
    verdict: 'inconclusive',
  },
  {
    row: 'on-inconclusive: wait, until the timeout',
    inputs: { timeout: '40m' },
    setup: { ...few, configuration: paused },
    exit: 0,
    verdict: 'inconclusive',
    says: [/at this rate/],
    changes: [go],
  },
  {
    row: 'on-inconclusive: continue',
    inputs: { 'on-inconclusive': 'continue' },
    setup: { ...few, configuration: paused },
    exit: 0,
    verdict: 'inconclusive',
    changes: [go, go],
    truth: 'completed',
  },
  {
    row: 'on-inconclusive: rollback',
    inputs: { 'on-inconclusive': 'rollback' },
    setup: { ...few, configuration: paused },
    exit: 0,
    verdict: 'inconclusive',
    changes: [go, stop],
    truth: 'rolled-back',
  },
  {
    row: 'step-window: so many usable minutes decide',
    inputs: { 'step-window': '2m' },
    exit: 0,
    verdict: 'pass',
    says: [/the step at 10 %, 2 of 2 minutes: /],
  },
  {
    row: 'thresholds: one’s own',
    inputs: { thresholds: '5xx-rate < 0.1%' },
    setup: { metrics: { errorShare: 0.01 } },
    exit: 1,
    verdict: 'fail',
    says: [/5xx-rate < 0\.1%/],
  },
  {
    row: 'thresholds: x blue elsewhere is an input error, before any call',
    inputs: { thresholds: 'unhealthy-hosts < 1x blue' },
    exit: 1,
    verdict: 'error',
    isRefused: true,
    says: [/::error.*thresholds/],
  },
  {
    row: 'LINEAR: each step is judged',
    setup: {
      configuration: {
        strategy: 'LINEAR',
        linear: { stepPercent: 25, stepBakeTimeInMinutes: 6 },
        bakeTimeInMinutes: 5,
      },
    },
    exit: 0,
    verdict: 'pass',
    steps: [
      [25, 'pass', 'none'],
      [50, 'pass', 'none'],
      [75, 'pass', 'none'],
      [100, 'pass', 'none'],
    ],
  },
  {
    row: 'VPC Lattice: judged by the metrics of its target groups',
    setup: { ...bad, front: 'lattice' },
    exit: 1,
    verdict: 'fail',
    says: [/5xx-rate < 2x blue/, /VPC Lattice shows the health of its targets only/],
    changes: [stop],
    truth: 'rolled-back',
  },
  {
    row: 'BLUE_GREEN: blue’s equal window before the shift stands in, which is said',
    setup: {
      configuration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10 },
      green: { errorShare: 0.1 },
    },
    exit: 1,
    verdict: 'fail',
    says: [/over an equal time before the shift/],
    truth: 'rolled-back',
  },
  {
    row: 'wait-for-deployment: one that begins later is judged',
    inputs: { 'wait-for-deployment': '10m' },
    setup: { deployAfterMs: 5 * minute },
    exit: 0,
    verdict: 'pass',
  },
  {
    row: 'wait-for-deployment: none begins',
    inputs: { 'wait-for-deployment': '10m' },
    setup: { deployAfterMs: false },
    exit: 1,
    verdict: 'error',
    says: [/no deployment of web began within 10 m 00 s/],
  },
  {
    row: 'nothing in flight',
    setup: { deployAfterMs: false },
    exit: 1,
    verdict: 'error',
    says: [/no deployment of web is in flight/],
  },
  {
    row: 'a rolling deployment',
    setup: { configuration: { strategy: 'ROLLING' } },
    exit: 1,
    verdict: 'error',
    says: [/ROLLING, which shifts no traffic in steps/],
  },
  {
    row: 'a hook that somebody else answered is reported, and the next step is judged',
    setup: { configuration: pausedAtOnce, metrics: { requestsPerMinute: 60 } },
    meanwhile: answerOnce(15 * minute),
    exit: 0,
    verdict: 'pass|inconclusive',
    says: [/the hook was not answered by this step/],
    truth: 'completed',
  },
  {
    row: 'ECS’s own rollback meanwhile',
    setup: {
      configuration: {
        ...canaryOfTen,
        lifecycleHooks: [
          {
            targetType: 'AWS_LAMBDA',
            hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:smoke-test',
            lifecycleStages: ['POST_PRODUCTION_TRAFFIC_SHIFT'],
            outcome: { status: 'FAILED', afterMs: 5_000 },
          },
        ],
      },
    },
    exit: 1,
    verdict: 'rolled-back',
    says: [/lifecycle hook\(s\) failed/],
    changes: [],
    isSampled: true,
  },
  {
    row: 'the pause that times out and rolls back',
    setup: { ...few, configuration: timingOut('ROLLBACK') },
    exit: 1,
    verdict: 'rolled-back',
    says: [/by its timeout/, /TIMED_OUT/],
    truth: 'rolled-back',
  },
  {
    row: 'the pause that times out and continues',
    setup: { ...few, configuration: timingOut('CONTINUE') },
    exit: 0,
    verdict: 'inconclusive',
    says: [/by its timeout/],
    truth: 'completed',
  },
  {
    row: 'superseded',
    setup: { later: (cast) => cast.deploy(6 * minute) },
    exit: 1,
    verdict: 'superseded',
  },
  {
    row: 'timed-out, while a good canary goes on; said in the first line',
    inputs: { timeout: '5m' },
    exit: 1,
    verdict: 'timed-out',
    says: [/the steps alone take .*, the timeout is 5 m 00 s/],
    changes: [],
  },
  {
    row: 'credentials that expire before the end: said in the first line',
    env: { AWS_CREDENTIAL_EXPIRATION: new Date(startAt + 8 * minute).toISOString() },
    exit: 0,
    verdict: 'pass',
    says: [/Credentials expire before the end/],
  },
  {
    row: 'stage instead of cluster, and the one service of it',
    inputs: { cluster: '', stage: 'prod', service: '' },
    exit: 0,
    verdict: 'pass',
  },
  {
    row: 'html-report: one page with both revisions',
    inputs: { 'html-report': 'true' },
    exit: 0,
    verdict: 'pass',
  },
  {
    row: 'comment: one on the pull request, with the verdict',
    inputs: { comment: 'pull-request', 'github-token': 'tok' },
    env: { GITHUB_REPOSITORY: 'org/web', GITHUB_REF: 'refs/pull/5/merge' },
    exit: 0,
    verdict: 'pass',
    comments: [/^<!-- [\s\S]*pass/],
  },
  {
    row: 'job-summary: false writes it beside the report',
    inputs: { 'job-summary': 'false' },
    exit: 0,
    verdict: 'pass',
  },
];

const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 60 } as const;
const pausedCanary = {
  ...paused,
  canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 },
  bakeTimeInMinutes: 1,
};

const others: readonly Row[] = [
  {
    row: 'wait-stable until: traffic-shifted',
    action: 'wait-stable',
    inputs: { until: 'traffic-shifted' },
    setup: { configuration: blueGreen },
    exit: 0,
    verdict: 'reached',
    says: [/web:2 serves all traffic/, /bake time of 1 h 00 m/],
    isSampled: true,
  },
  {
    row: 'wait-stable until: a stage, completed',
    action: 'wait-stable',
    inputs: { until: 'TEST_TRAFFIC_SHIFT' },
    setup: { configuration: blueGreen },
    exit: 0,
    verdict: 'reached',
    says: [/stage TEST_TRAFFIC_SHIFT is completed/],
  },
  {
    row: 'wait-stable until: what is no stage',
    action: 'wait-stable',
    inputs: { until: 'BAKE' },
    setup: { configuration: blueGreen },
    exit: 1,
    verdict: 'error',
    isRefused: true,
    says: [/::error.*until/],
  },
  {
    row: 'wait-stable until: traffic-shifted of a ROLLING deployment: no old task is left',
    action: 'wait-stable',
    inputs: { until: 'traffic-shifted' },
    setup: { configuration: { strategy: 'ROLLING', bakeTimeInMinutes: 30 } },
    exit: 0,
    verdict: 'reached',
  },
  {
    row: 'wait-stable on-pause: continue names what it continues',
    action: 'wait-stable',
    inputs: { 'on-pause': 'continue' },
    setup: { configuration: pausedCanary },
    exit: 0,
    verdict: 'stable',
    says: [
      /paused before traffic step 1 of 2 .*: continuing hook/,
      /paused before traffic step 2 of 2/,
    ],
    changes: [go, go],
  },
  {
    row: 'wait-stable on-pause: fail',
    action: 'wait-stable',
    inputs: { 'on-pause': 'fail' },
    setup: { configuration: pausedCanary },
    exit: 1,
    verdict: 'paused',
    changes: [],
  },
  {
    row: 'wait-stable on-pause: wait says first that the pauses may outlast it',
    action: 'wait-stable',
    setup: { configuration: pausedCanary },
    exit: 1,
    verdict: 'timed-out',
    says: [/timeout may be too short/, /waits for a decision before traffic step 1 of 2/],
    changes: [],
  },
  {
    row: 'run-migration-task phase: after-traffic runs while the deployment bakes',
    action: 'run-migration-task',
    inputs: { command: 'migrate', phase: 'after-traffic' },
    setup: { configuration: blueGreen },
    beginsAfter: 10,
    exit: 0,
    verdict: 'succeeded',
    isSampled: true,
  },
  {
    row: 'run-migration-task phase: after-traffic is refused before the traffic has shifted wholly',
    action: 'run-migration-task',
    inputs: { command: 'migrate', phase: 'after-traffic' },
    beginsAfter: 8,
    exit: 1,
    verdict: 'refused',
    says: [/its traffic has not wholly shifted/],
    changes: [],
  },
  {
    row: 'run-migration-task phase: after-deploy is refused while it bakes',
    action: 'run-migration-task',
    inputs: { command: 'migrate' },
    setup: { configuration: blueGreen },
    beginsAfter: 10,
    exit: 1,
    verdict: 'refused',
    changes: [],
  },
];

/** A few of them here; all: `ROWS=all npm test -- packages/tooling/test/canary-promises`. */
const rows = [...judge, ...others].filter(
  ({ isSampled }) => process.env['ROWS'] === 'all' || isSampled === true,
);

test.concurrent.each(rows)('$row', async (row) => {
  const action = row.action ?? 'analyze-canary';
  const region = createCanary(row.setup);
  const inputs = { cluster: 'prod', service: 'web', ...row.inputs };
  const { meanwhile } = row;
  const comments: string[] = [];
  const result = await runInVirtualTime({
    region,
    beginAt: startAt + (row.beginsAfter ?? 0.5) * minute,
    action,
    inputs: action === 'analyze-canary' ? { 'html-report': 'false', ...inputs } : inputs,
    ...present({ env: row.env }),
    gitHub: (call, body) => {
      if (call.startsWith('GET ')) return [];
      if (call !== 'POST /repos/org/web/issues/5/comments') return { message: call };
      comments.push((JSON.parse(body) as { body: string }).body);
      return { html_url: 'https://github.com/org/web/pull/5#issuecomment-1' };
    },
    ...(meanwhile !== undefined && { onRequest: () => meanwhile(region) }),
  });
  for (const said of row.says ?? []) expect(result.stdout).toMatch(said);
  expect(toldOf(row, result, region, comments)).toEqual(promisedOf(row));
});

/** What was seen of the run, as far as the row says anything of it. */
function toldOf(row: Row, result: LocalResult, region: Region, comments: readonly string[]) {
  const { exitCode, outputs, stderr, summary } = result;
  const verdict = outputs.get('verdict') ?? '';
  const report = outputs.get('report') ?? '';
  const page = outputs.get('html-report') ?? '';
  const steps = JSON.parse(outputs.get('steps') ?? '[]') as readonly Step[];
  const changed = changes(region);
  if (row.truth !== undefined) region.advanceTo(region.now() + 10 * minute);
  return {
    verdict,
    exitCode,
    stderr,
    comments,
    // The verdict is written to the report and the summary, whatever it is.
    report: report === '' ? 'none' : verdictIn(report),
    summary: row.isRefused === true ? 'refused' : summaryOf(summary, report, verdict),
    page: page === '' ? 'none' : revisionsIn(readFileSync(page, 'utf8')),
    ...(row.changes !== undefined && { changes: changed }),
    ...(row.steps !== undefined && {
      steps: steps.map((step) => [step.weight, step.verdict, step.answer]),
    }),
    ...(row.truth !== undefined && { truth: truthOf(region) }),
  };
}

function promisedOf(row: Row) {
  const verdict = expect.stringMatching(new RegExp(`^(?:${row.verdict})$`));
  const { inputs = {} } = row;
  return {
    verdict,
    exitCode: row.exit,
    stderr: '',
    comments: (row.comments ?? []).map((said) => expect.stringMatching(said)),
    report: row.isRefused === true ? 'none' : verdict,
    summary: row.isRefused === true ? 'refused' : summaryIn(inputs),
    page: inputs['html-report'] === 'true' ? 'both revisions' : 'none',
    ...present({ changes: row.changes, steps: row.steps, truth: row.truth }),
  };
}

function summaryIn(inputs: Readonly<Record<string, string>>): string {
  return inputs['job-summary'] === 'false' ? 'beside the report' : 'has the verdict';
}

function verdictIn(report: string): string {
  const { verdict } = JSON.parse(readFileSync(report, 'utf8')) as { readonly verdict: string };
  return verdict;
}

function summaryOf(summary: string, report: string, verdict: string): string {
  if (summary === '') return existsSync(`${report}.md`) ? 'beside the report' : 'none';
  return summary.includes(verdict) ? 'has the verdict' : summary;
}

function revisionsIn(page: string): string {
  return ['web:1', 'web:2'].every((name) => page.includes(name)) ? 'both revisions' : page;
}

interface Step {
  readonly weight: number;
  readonly verdict: string;
  readonly answer: string;
}

function timingOut(timeoutAction: 'CONTINUE' | 'ROLLBACK'): NonNullable<Setup['configuration']> {
  return {
    ...pausedAtOnce,
    lifecycleHooks: pauses.map((pause) => ({ ...pause, timeoutInMinutes: 20, timeoutAction })),
  };
}

/** Somebody lets the deployment go on at its first pause after so long. */
function answerOnce(afterMs: number): (region: Region) => void {
  return (region) => {
    const { world } = region;
    const [service] = world.services.values();
    const [entry] = service?.serviceDeployments ?? [];
    const hook = entry?.hooks.find(({ status }) => status === 'AWAITING_ACTION');
    if (hook === undefined || entry === undefined || region.now() < startAt + afterMs) return;
    hook.status = 'SUCCEEDED';
    settleHook(world, entry, hook, 'CONTINUE');
  };
}
