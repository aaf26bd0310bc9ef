/** One analysis of one traffic step: each threshold's outcome, the step's verdict, and what the sample could show. */
import { formatCount, formatValue } from '../metrics/format.ts';
import { holds, type Threshold } from '../metrics/threshold.ts';
import { formatDuration, type DurationMs } from '../time.ts';
import { judgeLatency, requestsForStatistic } from './latency.ts';
import { levelOfThreshold } from './level.ts';
import {
  compareRates,
  judgeRate,
  leastBaseRate,
  requestsNeeded,
  type ThresholdOutcome,
} from './rate.ts';
import type { RevisionSample } from './sample.ts';
import { comparesWithBlue } from './thresholds.ts';
import { present } from '../present.ts';

/** What ECS and the load balancer say of green's tasks, now. */
export interface GreenHealth {
  /** Targets that fail their check, at this observation and the one before; absent: not known. */
  readonly unhealthyHosts?: number;
  /** No load balancer checks its targets (VPC Lattice): a threshold on them has nothing to say. */
  readonly hostsAreUnchecked?: boolean;
  /** Tasks of green that died by themselves; absent: not known. */
  readonly restarts?: number;
}

export interface StepSample {
  readonly green: RevisionSample;
  /** Absent where blue has no traffic to compare with. */
  readonly blue?: RevisionSample;
  readonly minutes: number;
}

export interface Judged {
  readonly threshold: Threshold;
  readonly outcome: ThresholdOutcome;
  /** What was measured, in words and figures. */
  readonly because: string;
}

export type StepVerdict = 'pass' | 'fail' | 'inconclusive';

export interface StepJudgement {
  readonly verdict: StepVerdict;
  readonly judged: readonly Judged[];
  /** What a sample of this size could have shown; absent where it was enough. */
  readonly couldShow?: string;
}

/**
 * @param level how sure a breach has to be, over all thresholds (`levelOfAnalysis`).
 * @param sample absent: green has no traffic, only its health is judged.
 */
export function judgeStep(
  thresholds: readonly Threshold[],
  sample: StepSample | undefined,
  health: GreenHealth,
  level: number,
): StepJudgement {
  const traffic = thresholds.filter(({ metric }) => metric === '5xx-rate' || metric === 'latency');
  const comparing = traffic.filter(comparesWithBlue).length;
  const counts = { comparing, plain: traffic.length - comparing };
  const judged = thresholds.flatMap((threshold) => {
    const own = levelOfThreshold(level, comparesWithBlue(threshold), counts);
    const result = judgeThreshold(threshold, sample, health, own);
    return result === undefined ? [] : [{ threshold, ...result }];
  });
  const couldShow = sample === undefined ? undefined : powerOf(thresholds, sample, level, counts);
  return {
    verdict: stepVerdictOf(judged),
    judged,
    ...present({ couldShow }),
  };
}

export function stepVerdictOf(judged: readonly Judged[]): StepVerdict {
  const has = (outcome: ThresholdOutcome): boolean =>
    judged.some((each) => each.outcome === outcome);
  if (has('breached')) return 'fail';
  return has('inconclusive') || judged.length === 0 ? 'inconclusive' : 'pass';
}

type Result = Omit<Judged, 'threshold'> | undefined;

/** Undefined where the threshold has nothing to say at this step. */
function judgeThreshold(
  threshold: Threshold,
  sample: StepSample | undefined,
  health: GreenHealth,
  level: number,
): Result {
  switch (threshold.metric) {
    case 'unhealthy-hosts':
      return health.hostsAreUnchecked === true
        ? undefined
        : counted(threshold, health.unhealthyHosts, 'unhealthy targets of green');
    case 'restarts':
      return counted(threshold, health.restarts, 'tasks of green that died');
    case '5xx-rate':
      return sample === undefined ? undefined : rate(threshold, sample, level);
    case 'latency':
      return sample === undefined ? undefined : latency(threshold, sample, level);
    case '5xx':
      return sample === undefined
        ? undefined
        : counted(threshold, sample.green.failures, 'failed requests of green');
    case 'requests':
      return sample === undefined || sample.minutes === 0
        ? undefined
        : counted(threshold, sample.green.requests / sample.minutes, 'requests of green a minute');
    default:
      return undefined;
  }
}

function counted(
  { comparator, limit }: Threshold,
  value: number | undefined,
  what: string,
): Result {
  if (limit.kind === 'relative') return undefined;
  if (value === undefined) {
    return { outcome: 'inconclusive', because: `${what}: not known` };
  }
  return {
    outcome: holds(value, comparator, limit.value) ? 'kept' : 'breached',
    because: `${what}: ${formatCount(value)}`,
  };
}

function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`;
}

function rate(
  { comparator, limit }: Threshold,
  { green, blue }: StepSample,
  level: number,
): Result {
  const own = `green ${rateWords(green)}`;
  if (limit.kind === 'relative') {
    if (blue === undefined) return undefined;
    if (isUpside(comparator)) return upside;
    const result = compareRates(green, blue, limit.factor, level);
    return {
      outcome: result.outcome,
      because: `${own}, blue ${rateWords(blue)}${chanceWords(result)}`,
    };
  }
  if (isUpside(comparator)) return upside;
  const result = judgeRate(green, limit.value / 100, level);
  return { outcome: result.outcome, because: own };
}

const upside: Result = {
  outcome: 'inconclusive',
  because: 'a canary is judged by what must stay below; write < or <=',
};

function isUpside(comparator: string): boolean {
  return comparator.startsWith('>');
}

function rateWords({ requests, failures, unanswered }: RevisionSample): string {
  if (requests === 0) return 'had no request';
  const share = formatValue((100 * failures) / requests, '%');
  const silent = unanswered > 0 ? `, ${formatCount(unanswered)} of them never answered` : '';
  return `${share} (${formatCount(failures)} of ${formatCount(requests)} requests failed${silent})`;
}

function chanceWords({
  chance,
  outcome,
}: {
  readonly chance: number;
  readonly outcome: ThresholdOutcome;
}) {
  if (outcome !== 'breached') return '';
  const shown = chance < 0.0001 ? 'under 0.01 %' : percent(Number(chance.toPrecision(1)));
  return `; chance alone does that in ${shown} of cases`;
}

function latency(
  { statistic = 'avg', comparator, limit }: Threshold,
  { green, blue }: StepSample,
  level: number,
): Result {
  if (isUpside(comparator)) return upside;
  if (limit.kind === 'relative' && blue === undefined) return undefined;
  const against = limit.kind === 'relative' ? { factor: limit.factor } : { ms: limit.value };
  const result = judgeLatency(
    statistic,
    green,
    limit.kind === 'relative' ? blue : undefined,
    against,
    level,
  );
  if (result.green === undefined) {
    const least = requestsForStatistic(statistic);
    return {
      outcome: 'inconclusive',
      because: `no minute with the ${least} requests to each revision that a ${statistic} takes`,
    };
  }
  const other = result.blue === undefined ? '' : `, blue ${formatValue(result.blue, 'ms')}`;
  const over = `${result.minutes} ${plural('minute', result.minutes)}`;
  return {
    outcome: result.outcome,
    because: `${statistic} of green ${formatValue(result.green, 'ms')}${other}, over ${over}${chanceWords(result)}`,
  };
}

/** `25 requests seen; a doubling of a 1 % error rate needs about 1,000: 7 h at this rate`. */
function powerOf(
  thresholds: readonly Threshold[],
  { green, blue, minutes }: StepSample,
  level: number,
  counts: { readonly comparing: number; readonly plain: number },
): string | undefined {
  const threshold = thresholds.find((each) => each.metric === '5xx-rate' && comparesWithBlue(each));
  if (threshold?.limit.kind !== 'relative' || blue === undefined) return undefined;
  const all = green.requests + blue.requests;
  if (all === 0) return 'no request seen: nothing could have shown';
  const base = Math.max(blue.requests === 0 ? 0 : blue.failures / blue.requests, leastBaseRate);
  const { factor } = threshold.limit;
  const needed = requestsNeeded(
    base,
    factor,
    green.requests / all,
    levelOfThreshold(Math.max(level, 1e-4), true, counts),
  );
  if (!Number.isFinite(needed) || green.requests >= needed) return undefined;
  const what =
    factor === 2
      ? `a doubling of a ${percent(base)} error rate`
      : `${factor} times an error rate of ${percent(base)}`;
  const perMinute = green.requests / Math.max(1, minutes);
  const lasts: DurationMs | undefined = perMinute === 0 ? undefined : (needed / perMinute) * 60_000;
  const time = lasts === undefined ? '' : `: ${formatDuration(lasts)} at this rate`;
  return `${formatCount(green.requests)} requests of green seen; ${what} needs about ${formatCount(Number(needed.toPrecision(1 + (needed >= 1000 ? 1 : 0))))}${time}`;
}

function percent(share: number): string {
  return formatValue(share * 100, '%');
}
