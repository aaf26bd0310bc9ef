/** One seeded canary of one step, judged analysis by analysis as the action does, from per-request truth. */
import { judgeStep, type StepVerdict } from '@ecs-actions/core/canary/judge-step';
import { levelOfAnalysis, shareOfStep } from '@ecs-actions/core/canary/level';
import { sampleOf, type RevisionSeries } from '@ecs-actions/core/canary/sample';
import {
  defaultCanaryThresholds,
  parseCanaryThresholds,
} from '@ecs-actions/core/canary/thresholds';
import { minuteMs } from '@ecs-actions/core/metrics/series';
import type { Statistic } from '@ecs-actions/core/metrics/metric-row';

/** How a revision does. */
export interface Revision {
  /** Share of the requests. */
  readonly errorRate: number;
  readonly latencyFactor: number;
  /** Share of the requests that get no answer. */
  readonly unanswered: number;
}

export interface CanaryResult {
  readonly verdict: StepVerdict;
  /** Usable minutes until it was decided. */
  readonly minutes: number;
}

const thresholds = parseCanaryThresholds(defaultCanaryThresholds);
const health = { unhealthyHosts: 0, restarts: 0 };
/** Spread of the log-normal latencies. */
const sigma = 0.6;

type Uniform = () => number;

export function runCanary(
  seed: string,
  plan: { readonly weight: number; readonly requestsPerMinute: number; readonly minutes: number },
  green: Revision,
  blue: Revision,
): CanaryResult {
  const uniform = seeded(seed);
  const share = plan.weight / 100;
  const both = {
    green: measure(uniform, green, plan.requestsPerMinute * share, plan.minutes),
    blue: measure(uniform, blue, plan.requestsPerMinute * (1 - share), plan.minutes),
  };
  const analysisPlan = {
    share: shareOfStep(1, plan.weight),
    plannedMinutes: plan.minutes,
    mayGoOn: false,
  };
  let before = 0;
  let verdict: StepVerdict = 'inconclusive';
  for (let minutes = 1; minutes <= plan.minutes; minutes += 1) {
    const level = levelOfAnalysis(analysisPlan, before, minutes);
    if (level === undefined) continue;
    before = minutes;
    const window = { from: 0, until: minutes * minuteMs };
    const sample = {
      green: sampleOf(both.green, window),
      blue: sampleOf(both.blue, window),
      minutes,
    };
    ({ verdict } = judgeStep(thresholds, sample, health, level));
    if (verdict === 'fail') return { verdict, minutes };
  }
  return { verdict, minutes: plan.minutes };
}

/** Uniform numbers below 1 from a text (mulberry32 over an FNV-1a hash). */
function seeded(text: string): Uniform {
  let state = 2166136261;
  for (const letter of text) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function measure(
  uniform: Uniform,
  revision: Revision,
  perMinute: number,
  minutes: number,
): RevisionSeries {
  const requests = new Map<number, number>();
  const answered = new Map<number, number>();
  const target5xx = new Map<number, number>();
  const latency = new Map<Statistic, Map<number, number>>([
    ['p50', new Map()],
    ['p95', new Map()],
  ]);
  for (let minute = 0; minute < minutes; minute += 1) {
    const at = minute * minuteMs;
    const count = poisson(uniform, perMinute);
    if (count === 0) continue;
    const silent = binomial(uniform, count, revision.unanswered);
    const good = count - silent;
    requests.set(at, count);
    answered.set(at, good);
    target5xx.set(at, binomial(uniform, good, revision.errorRate));
    if (good === 0) continue;
    const values = good > 400 ? undefined : normals(uniform, good);
    for (const [name, part, z] of [
      ['p50', 0.5, 0],
      ['p95', 0.95, 1.6449],
    ] as const) {
      const own = values === undefined ? ofMany(uniform, good, part, z) : ofFew(values, part);
      latency.get(name)?.set(at, 80 * revision.latencyFactor * Math.exp(sigma * own));
    }
  }
  return { requests, answered, target5xx, connectionErrors: new Map(), latency };
}

function normals(uniform: Uniform, count: number): readonly number[] {
  return Array.from({ length: count }, () => normal(uniform)).toSorted((a, b) => a - b);
}

function ofFew(values: readonly number[], share: number): number {
  const place = (values.length - 1) * share;
  const low = values[Math.floor(place)] ?? 0;
  const high = values[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** A quantile of many standard normals is nearly normal itself. */
function ofMany(uniform: Uniform, count: number, share: number, z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z + (normal(uniform) * Math.sqrt((share * (1 - share)) / count)) / density;
}

function normal(uniform: Uniform): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

function poisson(uniform: Uniform, mean: number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(uniform)));
  const limit = Math.exp(-mean);
  let product = 1;
  let count = -1;
  while (product > limit) {
    product *= uniform();
    count += 1;
  }
  return count;
}

/** Exact, by the gaps between hits. */
function binomial(uniform: Uniform, tries: number, chance: number): number {
  if (chance >= 1) return tries;
  if (chance <= 0) return 0;
  const scale = Math.log1p(-chance);
  let hits = 0;
  let at = Math.floor(Math.log(1 - uniform()) / scale);
  while (at < tries) {
    hits += 1;
    at += 1 + Math.floor(Math.log(1 - uniform()) / scale);
  }
  return hits;
}
