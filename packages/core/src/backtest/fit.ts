/** What AWS does not document, fitted on what the service's auto scaling really did. */
import type { ScalingActivity } from '../scaling/model/history.ts';
import { compareWithRecord, isFaithful, scoreOf, type Fidelity } from './fidelity.ts';
import type { History } from './history.ts';
import { replay, type Circumstances } from './replay.ts';
import type { ScalingSettings } from './settings.ts';
import { distinct, priorRanges, usualOf, type UnknownRanges, type Unknowns } from './unknowns.ts';

export interface Fit {
  readonly best: Unknowns;
  readonly fidelity: Fidelity;
  /** The best, and all that reproduce the record about as well: what stays unknown. */
  readonly plausible: readonly Unknowns[];
}

export interface FitSubject {
  readonly history: History;
  readonly settings: ScalingSettings;
  readonly circumstances: Circumstances;
  /** By policies, within the history, oldest first. */
  readonly activities: readonly ScalingActivity[];
}

/** Fits this close to the best are as good as it. */
const asGood = 0.01;
const mostPlausible = 10;
/** A delay is sought up to here; AWS's benchmark is at about half of it. */
const longestDelaySeconds = 300;
const countings = ['each', 'measured', 'now'] as const;
const shares = [0, 0.1, 0.25, 0.35, 0.5, 0.65, 0.75, 0.9, 1];

export function fit(subject: FitSubject, ranges: UnknownRanges = priorRanges): Fit {
  const tried = new Map<string, { readonly point: Unknowns; readonly score: number }>();
  const fidelities = new Map<string, Fidelity>();
  const attempt = (point: Unknowns): number => {
    const key = JSON.stringify(point);
    const known = tried.get(key);
    if (known !== undefined) return known.score;
    const fidelity = fidelityOf(subject, point);
    const score = scoreOf(fidelity);
    tried.set(key, { point, score });
    fidelities.set(key, fidelity);
    return score;
  };

  let best = usualOf(ranges);
  let bestScore = attempt(best);
  const consider = (point: Unknowns): void => {
    const score = attempt(point);
    if (score > bestScore + 1e-9) {
      best = point;
      bestScore = score;
    }
  };

  const delays = delayCandidates(subject);
  const delayName = hasFastPolicies(subject.settings)
    ? 'fastMetricDelaySeconds'
    : 'metricDelaySeconds';
  // These decide together: all combinations. The rest is then sought one after the other.
  for (const delay of delays) {
    for (const statistic of ranges.statistic.values) {
      for (const countedTasks of countings) {
        for (const scaleInShare of ranges.scaleInShare.values) {
          consider({ ...best, [delayName]: delay, statistic, countedTasks, scaleInShare });
        }
      }
    }
  }
  for (let pass = 0; pass < 2; pass += 1) {
    const before = bestScore;
    const around = <Key extends keyof Unknowns>(name: Key, values: readonly Unknowns[Key][]) => {
      for (const value of values) consider({ ...best, [name]: value });
    };
    around('startSeconds', near(best.startSeconds, ranges.startSeconds.values));
    around('scaleInShare', shares);
    around('scaleInCompletesSeconds', [0, 15, 30, 45, 60, 90]);
    around('idleMemory', spread(ranges.idleMemory.values));
    around('idleCpu', spread(ranges.idleCpu.values));
    around('statistic', ranges.statistic.values);
    around('countedTasks', countings);
    around(delayName, [
      ...delays,
      ...[-20, -10, -5, 5, 10, 20].map((shift) => Math.max(1, best[delayName] + shift)),
    ]);
    around('hiddenDemand', ranges.hiddenDemand.values);
    around('peakOfFive', ranges.peakOfFive.values);
    if (bestScore - before < 1e-9) break;
  }

  const fidelity = fidelities.get(JSON.stringify(best)) ?? fidelityOf(subject, best);
  const close = [...tried.entries()]
    .filter(([key, { score }]) => {
      const own = fidelities.get(key);
      return score >= bestScore - asGood && own !== undefined && isFaithful(own);
    })
    .map(([, { point }]) => point);
  return {
    best,
    fidelity,
    plausible: distinct([best, ...evenly(close, mostPlausible), ...unseen(best, ranges, subject)]),
  };
}

function fidelityOf(subject: FitSubject, point: Unknowns): Fidelity {
  const { history, settings, circumstances, activities } = subject;
  const replayed = replay(history, settings, point, circumstances, { keepSeries: true });
  return compareWithRecord(replayed, activities, history);
}

export function hasFastPolicies({ policies }: ScalingSettings): boolean {
  return policies.some(({ resolutionSeconds }) => resolutionSeconds === 20);
}

/**
 * A decision falls on the end of a period plus the delay, so that the activities' place within the period gives the
 * delay but for whole periods.
 */
function delayCandidates({ activities, history, settings }: FitSubject): readonly number[] {
  const period = hasFastPolicies(settings) ? 20 : 60;
  const angles = activities.map(
    ({ at }) => (2 * Math.PI * (((at - history.startMs) / 1000) % period)) / period,
  );
  const sine = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  const cosine = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const phase = ((Math.atan2(sine, cosine) / (2 * Math.PI)) * period + period) % period;
  const longest = period === 20 ? 80 : longestDelaySeconds;
  const candidates = [];
  for (let delay = Math.max(1, phase); delay <= longest; delay += period) {
    candidates.push(Math.round(delay * 10) / 10);
  }
  return candidates;
}

function near(value: number, given: readonly number[]): readonly number[] {
  const factors = [0.7, 0.85, 1.15, 1.4].map((factor) => value * factor);
  const shifts = [-10, -5, 5, 10].map((shift) => value + shift);
  return [...given, ...factors, ...shifts].map((one) => Math.max(1, Math.round(one)));
}

/** Also what lies between the values. */
function spread(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? [low] : [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low));
}

function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, index) => items[Math.floor((index * items.length) / most)] as T,
  );
}

/** Parameters that this history cannot show: candidates may depend on them all the same. */
function unseen(
  best: Unknowns,
  ranges: UnknownRanges,
  { settings }: FitSubject,
): readonly Unknowns[] {
  const names: readonly (keyof Unknowns)[] = [
    hasFastPolicies(settings) ? 'metricDelaySeconds' : 'fastMetricDelaySeconds',
    'hiddenDemand',
    'peakOfFive',
  ];
  return names.flatMap((name) =>
    ranges[name].values.map((value): Unknowns => ({ ...best, [name]: value })),
  );
}
