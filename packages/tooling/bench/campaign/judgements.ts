/** The actions that look and judge: amid faults they say what they say on a calm day, or that they cannot tell. */
import type { Action } from '@ecs-actions/action-kit/action';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { createRandom, type Random } from '@ecs-actions/simulator/world/random';
import { action as backtestScaling } from '../../../../actions/backtest-scaling/src/action.ts';
import { regionWithPast } from '../../../../actions/backtest-scaling/test/support/backtest-step.ts';
import { action as monitoringDashboard } from '../../../../actions/monitoring-dashboard/src/action.ts';
import {
  boardOf,
  regionOf,
  scaled,
} from '../../../../actions/monitoring-dashboard/test/support/simulated-run.ts';
import { action as postDeployMetrics } from '../../../../actions/post-deploy-metrics/src/action.ts';
import { action as verifyScalingConfig } from '../../../../actions/verify-scaling-config/src/action.ts';
import { calm, type Adversity } from './adversity.ts';
import { refuteImages, regionWithImages } from './image-policies.ts';
import {
  isCancelled,
  isInterrupted,
  playStep,
  seen,
  wrongWithAny,
  type Ended,
  type Played,
} from './run.ts';

const minute = 60_000;
const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);

interface Judging {
  /** Of the action and its world. */
  readonly name: string;
  readonly build: (region: Adversity['region']) => Region;
  readonly step: (region: Region, adversity: Adversity) => Promise<Ended>;
  /** What has to be the same as on a calm day. */
  readonly judged: (ended: Ended, region: Region) => string;
  /** Verdicts that say that it could not be told. */
  readonly unknown: readonly string[];
  /** Where less was seen: whether a verdict that differs from the calm day's can be true all the same; default: none. */
  readonly mayBeTrue?: (ended: Ended) => boolean;
  /** What the world itself shows to be wrong with what was said, however little was seen. */
  readonly refute?: (ended: Ended, region: Region) => string | undefined;
  readonly limitMs: number;
}

/** So many worlds for each of these actions; what differs from seed to seed beside them is the adversity. */
const worlds = 128;

function worldOf(seed: number): number {
  return Math.floor(seed / 10) % worlds;
}

interface CalmEnd {
  readonly verdict: string;
  readonly judged: string;
}

/** How each world is judged on a calm day, by its name. */
const calmEnds = new Map<string, Promise<CalmEnd>>();

async function onACalmDay({ name, build, step, judged, refute }: Judging): Promise<CalmEnd> {
  const region = build({});
  const ended = await step(region, calm);
  const refuted = ended.verdict === 'error' ? ended.reason : refute?.(ended, region);
  if (refuted !== undefined) throw new Error(`${name} on a calm day: ${refuted}`);
  return { verdict: ended.verdict, judged: judged(ended, region) };
}

/** The same twice: amid the adversity, and on a calm day. */
async function playBeside(adversity: Adversity, judging: Judging): Promise<Played> {
  const { name, build, step, judged, unknown, mayBeTrue, refute, limitMs } = judging;
  const calmEnd = calmEnds.get(name) ?? onACalmDay(judging);
  calmEnds.set(name, calmEnd);
  const { verdict: calmVerdict, judged: truth } = await calmEnd;
  const region = build(adversity.region);
  const ended = await step(region, adversity);
  const wrong = wrongWithAny(ended, adversity, limitMs);
  const { verdict, log, reason } = ended;
  const mayNotTell = !adversity.passes || isInterrupted(adversity);
  const isExcused = mayNotTell && (unknown.includes(verdict) || isCancelled(ended, adversity));
  const said = judged(ended, region);
  // What is out of sight may hide a finding, never make one good.
  const isSofter = verdict !== calmVerdict && mayBeTrue?.(ended) !== true;
  // Cut off in the middle, a step has seen less as well.
  const hasSeenAll = adversity.passes && !isInterrupted(adversity);
  if (!isExcused && (hasSeenAll ? said !== truth : isSofter)) {
    wrong.push({ kind: 'verdict', what: `${said}, not ${truth}: ${reason}` });
  }
  const refuted = verdict === 'error' ? undefined : refute?.(ended, region);
  if (refuted !== undefined) wrong.push({ kind: 'verdict', what: refuted });
  return { verdict, truth, wrong, log, ...seen(ended) };
}

function verdictOf({ verdict }: Ended): string {
  return verdict;
}

function stepOf<Inputs, Ports extends object>(
  action: Action<Inputs, Ports, AwsAccess>,
  inputs: Readonly<Record<string, string>>,
): Judging['step'] {
  return (region, adversity) => playStep(action, region, adversity, { inputs });
}

/** What is never true of a scenario under the thresholds below. */
const impossible: Readonly<Record<string, string>> = {
  'metrics-good': 'fail',
  'error-burst': 'pass',
  'hot-task': 'fail',
  'no-traffic': 'pass',
};

export async function playMetrics(seed: number, adversity: Adversity): Promise<Played> {
  const world = worldOf(seed);
  const random = createRandom('campaign', 'post-deploy-metrics', world);
  const scenario = random.pick(['metrics-good', 'error-burst', 'hot-task', 'no-traffic']);
  return playBeside(adversity, {
    name: `post-deploy-metrics ${world}`,
    build: (region) =>
      afterItsDeployment(createRegion({ seed: world, scenario, startAt, ...region })),
    step: stepOf(postDeployMetrics, {
      'html-report': 'false',
      window: random.pick(['3m', '5m', '10m']),
      thresholds: '5xx-rate < 1%\nunhealthy-hosts < 1',
    }),
    judged: verdictOf,
    unknown: ['inconclusive', 'error'],
    refute: ({ verdict }) =>
      verdict === impossible[scenario] ? `${verdict} for ${scenario}` : undefined,
    limitMs: 25 * minute,
  });
}

/** Lets the region live until its deployment is over, an hour at most. */
function afterItsDeployment(region: Region): Region {
  while (region.truth()[0]?.endedAt === undefined && region.now() < startAt + 60 * minute) {
    region.advanceTo(region.now() + 5_000);
  }
  return region;
}

export async function playDashboard(seed: number, adversity: Adversity): Promise<Played> {
  const world = worldOf(seed);
  return playBeside(adversity, {
    name: `monitoring-dashboard ${world}`,
    build: (region) => regionOf({ scenario: scaled, seed: world, ...region }),
    step: stepOf(monitoringDashboard, {}),
    judged: ({ verdict }, region) =>
      `${verdict}, ${region.world.dashboards.has('prod-web') ? boardOf(region).widgets.length : 0} widgets`,
    unknown: ['error'],
    refute: ({ verdict, log }, region) => {
      const board = region.world.dashboards.has('prod-web') ? boardOf(region) : undefined;
      const text = JSON.stringify(board ?? {});
      const shows = ['"web"', '"prod"', 'CPUUtilization'];
      if (!log.includes('Not seen::target groups')) shows.push('RequestCount');
      if (verdict !== 'applied' && verdict !== 'unchanged') return undefined;
      const lacking = shows.filter((what) => !text.includes(what));
      return lacking.length === 0 ? undefined : `${verdict}, and the board lacks ${lacking.join()}`;
    },
    limitMs: 5 * minute,
  });
}

export async function playVerify(seed: number, adversity: Adversity): Promise<Played> {
  const world = worldOf(seed);
  const random = createRandom('campaign', 'verify-scaling-config', world);
  const scenario = random.pick(['images', 'images', 'event', 'yo-yo', 'metrics-good', 'quiet']);
  return playBeside(adversity, {
    name: `verify-scaling-config ${world}`,
    build: (region) => {
      if (scenario === 'images') return regionWithImages(world, region);
      const made = createRegion({ seed: world, scenario, startAt, ...region });
      made.advanceTo(startAt + 15 * minute);
      return made;
    },
    step: stepOf(verifyScalingConfig, { config: '' }),
    judged: ({ verdict, outputs }) => `${verdict}, ${outputs.get('errors')} errors`,
    unknown: ['inconclusive', 'error'],
    refute: scenario === 'images' ? refuteImages : refuteTarget,
    limitMs: 5 * minute,
  });
}

/** A service without a scalable target is told so, and no other. */
function refuteTarget({ outputs }: Ended, { world }: Region): string | undefined {
  const findings = JSON.parse(outputs.get('findings') ?? '[]') as readonly {
    readonly rule: string;
    readonly status: string;
  }[];
  const target = findings.find(({ rule }) => rule === 'scalable-target');
  const has = world.scalableTargets.size > 0;
  if (has ? target?.status === 'fail' : target === undefined) {
    return `${has ? 'a scalable target is there' : 'no scalable target is there'}, and the finding is ${target?.status ?? 'none'}`;
  }
  return undefined;
}

export async function playBacktest(seed: number, adversity: Adversity): Promise<Played> {
  const world = worldOf(seed);
  const random = createRandom('campaign', 'backtest-scaling', world);
  const past = drawPast(world, random);
  return playBeside(adversity, {
    name: `backtest-scaling ${world}`,
    build: (region) => {
      const made = regionWithPast(past);
      for (const [key, principal] of Object.entries(region.principals ?? {})) {
        made.setPrincipal(key, principal);
      }
      return made;
    },
    step: stepOf(backtestScaling, {
      history: '1d',
      'html-report': 'false',
      candidates: 'early: cpu 30',
    }),
    judged: verdictOf,
    unknown: ['inconclusive', 'error'],
    refute: ({ verdict, outputs }) =>
      verdict === 'pass' && fidelityIn(outputs.get('fidelity')) < faithfulFrom
        ? `pass, and the replay reproduces ${outputs.get('fidelity')}`
        : undefined,
    // Fitted on less, the replay may be the better one: it is held against the activities that really were.
    mayBeTrue: ({ verdict, outputs }) =>
      verdict === 'pass' && fidelityIn(outputs.get('fidelity'), 0) >= faithfulFrom,
    limitMs: 5 * minute,
  });
}

/** The share of activities from which on a replay counts as faithful. */
const faithfulFrom = 0.8;

/** @param unfitted where there were none to fit on, which a replay says and gives ranges for */
function fidelityIn(fidelity = '', unfitted = 1): number {
  const { activities } = JSON.parse(fidelity || '{}') as { readonly activities?: number | null };
  return activities ?? unfitted;
}

function drawPast(seed: number, random: Random): Parameters<typeof regionWithPast>[0] {
  return {
    seed,
    days: 1,
    shape: random.pick(['bursty', 'diurnal'] as const),
    settings: {
      min: 2,
      max: random.integer(10, 40),
      policies: [
        {
          metric: 'cpu',
          target: random.integer(35, 65),
          scaleOutCooldown: 60,
          scaleInCooldown: 300,
          periodSeconds: 60,
        },
      ],
    },
  };
}
