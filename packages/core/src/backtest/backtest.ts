/** The whole backtest of one service: what was recorded goes in, what other settings would have done comes out. */
import type { ScalingActivity } from '../scaling/model/history.ts';
import type { DurationMs } from '../time.ts';
import { compareReplays, type Comparison } from './compare.ts';
import type { Prices, TaskSize } from './cost.ts';
import {
  activityShare,
  compareWithRecord,
  describeFidelity,
  isFaithful,
  type Fidelity,
} from './fidelity.ts';
import { figuresOf, type Figures } from './figures.ts';
import { fit } from './fit.ts';
import {
  coarseMinutes,
  firstTasks,
  fullMinutes,
  minuteMs,
  unknownMinutes,
  type History,
} from './history.ts';
import { estimateIdle } from './idle.ts';
import { recommendCheapest, type Recommendation } from './recommend.ts';
import {
  replay,
  type Circumstances,
  type Replayed,
  type ReplayedSeries,
  type ScheduledChange,
} from './replay.ts';
import type { PolicyMetric, ScalingSettings } from './settings.ts';
import { lateScaleOuts, type LateScaleOut, type ScaleOut, type StartTime } from './spikes.ts';
import {
  priorRanges,
  range,
  spanningPoints,
  usualOf,
  type UnknownRanges,
  type Unknowns,
} from './unknowns.ts';
import { present } from '../present.ts';

export interface BacktestSubject {
  readonly history: History;
  readonly current: NamedSettings;
  readonly candidates: readonly NamedSettings[];
  /** What policies did within the history, oldest first; undefined where nobody recorded it (a file alone). */
  readonly activities?: readonly ScalingActivity[];
  readonly scheduled?: readonly ScheduledChange[];
  readonly deployments?: Circumstances['deployments'];
  /** Measured by ECS's own stamps. */
  readonly start?: StartTime;
  /** Decision to completion of the scale-ins, as Application Auto Scaling stamps it; the median. */
  readonly scaleInCompletesMs?: DurationMs;
  readonly size?: TaskSize;
}

export interface NamedSettings {
  readonly name: string;
  readonly settings: ScalingSettings;
  /** A scheduled action may have set the current limits at times: a candidate's stand in their place. */
  readonly scheduled?: readonly ScheduledChange[];
}

export interface BacktestOptions {
  readonly linePercent: number;
  readonly prices: Prices;
  readonly recommend: false | { readonly capMinutes: number };
}

export interface Variant {
  readonly name: string;
  readonly settings: ScalingSettings;
  readonly figures: Figures;
  /** With the usual, or the fitted, value of everything unknown. */
  readonly events: Replayed['events'];
  readonly series: ReplayedSeries;
  /** Undefined for the current settings. */
  readonly comparison?: Comparison;
}

export interface Backtest {
  readonly verdict: 'pass' | 'inconclusive';
  /** Why it is inconclusive, or what to know about a pass. */
  readonly reason: string;
  readonly history: History;
  /** The current settings first. */
  readonly variants: readonly Variant[];
  /** Undefined without recorded activities. */
  readonly fidelity: Fidelity | undefined;
  readonly isFitted: boolean;
  readonly unknowns: Unknowns;
  /** Everything that was tried for what stays unknown, the usual or fitted first. */
  readonly points: readonly Unknowns[];
  readonly recommendation: Recommendation | undefined;
  readonly spikes: readonly LateScaleOut[];
  /** Sentences about what is not known, or only as a bound. */
  readonly remarks: readonly string[];
}

/** As long as the longest alarm looks back, and a spike takes to be answered. */
const warmUpMinutes = 20;
/** CPU that a container without work plausibly uses at most. */
const mostIdleCpuPercent = 5;
/** At full CPU the demand was at least what was measured, and up to this multiple of it is reckoned with. */
const mostHiddenDemand = 1.5;
/** How far the two highest minutes of five may lie above their mean, where no single minutes are known. */
const peakOfFive = 1.3;

export function backtest(subject: BacktestSubject, options: BacktestOptions): Backtest {
  const { history, current, activities } = subject;
  const ranges = rangesFor(subject);
  const circumstances: Circumstances = {
    initialTasks: firstTasks(history) ?? current.settings.minCapacity,
    linePercent: options.linePercent,
    // A file's count begins with its first row, and nothing else is known of it.
    ...(activities !== undefined && { followMinutes: warmUpMinutes }),
    ...present({ scheduled: subject.scheduled, deployments: subject.deployments }),
  };
  const fitted =
    activities === undefined || activities.length === 0
      ? undefined
      : fit(
          {
            history,
            settings: current.settings,
            circumstances,
            activities: activities.filter(
              ({ at }) => at >= history.startMs + warmUpMinutes * minuteMs,
            ),
          },
          ranges,
        );
  const faithful = fitted === undefined || isFaithful(fitted.fidelity);
  const isFitted = fitted !== undefined && faithful;
  const points = isFitted ? fitted.plausible : [...spanningPoints(ranges)];
  const unknowns = fitted?.best ?? usualOf(ranges);
  const ordered = isFitted ? points : [unknowns, ...points.filter((point) => point !== unknowns)];

  const replaysOf = (one: NamedSettings): readonly Replayed[] =>
    ordered.map((point, index) =>
      replay(
        history,
        one.settings,
        point,
        one.scheduled === undefined
          ? circumstances
          : { ...circumstances, scheduled: one.scheduled },
        { keepSeries: index === 0 },
      ),
    );
  const figureOptions = {
    size: subject.size,
    prices: options.prices,
    hasUtilisation: history.cpu !== undefined || history.memory !== undefined,
  };
  const currentReplays = replaysOf(current);
  const variants = [current, ...subject.candidates].map((one, index): Variant => {
    const replays = index === 0 ? currentReplays : replaysOf(one);
    const [first] = replays;
    if (first?.series === undefined) throw new Error('a replay without its series');
    return {
      name: one.name,
      settings: one.settings,
      figures: figuresOf(replays, figureOptions),
      events: first.events,
      series: first.series,
      ...(index > 0 && { comparison: compareReplays(currentReplays, replays) }),
    };
  });

  const doubt = doubtOf(subject, fitted?.fidelity, currentReplays[0]);
  const recommendation =
    options.recommend === false
      ? undefined
      : doubt === undefined
        ? recommendCheapest({
            history,
            circumstances,
            starts: [current.settings, ...subject.candidates.map(({ settings }) => settings)],
            points: ordered,
            capMinutes: options.recommend.capMinutes,
          })
        : ({ kind: 'none', why: doubt, tried: [] } as const);
  return {
    verdict: doubt === undefined ? 'pass' : 'inconclusive',
    reason: doubt ?? reasonOf(subject, fitted?.fidelity),
    history,
    variants,
    fidelity: fitted?.fidelity,
    isFitted,
    unknowns,
    points: ordered,
    recommendation,
    spikes: spikesOf(subject, options, unknowns, variants[0]),
    remarks: remarksOf(subject, isFitted),
  };
}

/** What one history leaves open. */
function rangesFor(subject: BacktestSubject): UnknownRanges {
  const { history, start, scaleInCompletesMs } = subject;
  const measuredStart =
    start === undefined ? undefined : start.runningSeconds + (start.healthySeconds ?? 0);
  const completes = scaleInCompletesMs === undefined ? undefined : scaleInCompletesMs / 1000;
  return {
    ...priorRanges,
    idleCpu: estimateIdle(history, history.cpu, mostIdleCpuPercent).range,
    idleMemory: estimateIdle(history, history.memory, 100).range,
    ...(measuredStart !== undefined && { startSeconds: range([measuredStart], 0) }),
    ...(completes !== undefined && { scaleInCompletesSeconds: range([completes], 0) }),
    ...(fullMinutes(history) > 0 && {
      hiddenDemand: range([1, (1 + mostHiddenDemand) / 2, mostHiddenDemand], 1),
    }),
    ...(coarseMinutes(history) > 0 && { peakOfFive: range([1, peakOfFive], 0) }),
  };
}

/** Why no candidate may be called better, or undefined. */
function doubtOf(
  { history, activities, current }: BacktestSubject,
  fidelity: Fidelity | undefined,
  replayed: Replayed | undefined,
): string | undefined {
  if (unknownMinutes(history) === history.minutes) {
    return 'no minute of the history tells the demand';
  }
  if (fidelity !== undefined) {
    return isFaithful(fidelity)
      ? undefined
      : `the replay of the current settings ${describeFidelity(fidelity)}: something else scaled this service, or by other settings, so no candidate is called better`;
  }
  if (activities === undefined || replayed === undefined) return undefined;
  // Policies that never acted: then the count must not have moved either.
  const record = compareWithRecord(replayed, [], history);
  return isFaithful(record)
    ? undefined
    : `no scaling activity is recorded, yet the count moved otherwise than ${current.name} would have moved it: something else scaled this service`;
}

function reasonOf({ activities }: BacktestSubject, fidelity: Fidelity | undefined): string {
  if (fidelity !== undefined) return describeFidelity(fidelity);
  return activities === undefined
    ? 'no scaling activities to fit on: figures are ranges over what AWS does not document'
    : 'no scaling activities in this time (AWS keeps six weeks): figures are ranges over what AWS does not document';
}

function remarksOf(subject: BacktestSubject, isFitted: boolean): readonly string[] {
  const { history, start, size } = subject;
  const coarse = coarseMinutes(history);
  const full = fullMinutes(history);
  const unknown = unknownMinutes(history);
  const memory = estimateIdle(history, history.memory, 100);
  const tracksMemory = history.memory !== undefined;
  return [
    ...(unknown > 0
      ? [
          `${unknown} of ${history.minutes} minutes are unknown; there nothing scales, which is not zero load.`,
        ]
      : []),
    ...(coarse > 0
      ? [
          `Of ${coarse} minutes only means over five are left: peaks within them may be up to ${peakOfFive} times as high.`,
        ]
      : []),
    ...(full > 0
      ? [
          `${full} minutes at full CPU are a lower bound of the demand: up to ${mostHiddenDemand} times as much is reckoned with.`,
        ]
      : []),
    ...(tracksMemory ? [describeMemory(memory.changes, memory.range.values)] : []),
    ...(start === undefined && !isFitted
      ? ['How long a task takes to serve is not known: 30 to 120 s is reckoned with.']
      : []),
    ...(size === undefined
      ? ['The size of a task is not known, so there is no cost in dollars.']
      : []),
  ];
}

function describeMemory(changes: number, values: readonly number[]): string {
  const low = Math.round(values[0] ?? 0);
  const high = Math.round(values.at(-1) ?? 0);
  return changes === 0
    ? `The number of tasks hardly changed, so how much memory a task uses without load is only known to be ${low} to ${high} %.`
    : `A task uses ${low === high ? low : `${low} to ${high}`} % of its memory without load, by ${changes} changes of the number of tasks.`;
}

function spikesOf(
  { history, activities, current, start }: BacktestSubject,
  { linePercent }: BacktestOptions,
  unknowns: Unknowns,
  variant: Variant | undefined,
): readonly LateScaleOut[] {
  if (variant === undefined) return [];
  const [policy] = current.settings.policies;
  const datapoints = policy?.kind === 'target-tracking' ? policy.high.datapoints : 3;
  const resolutionSeconds = policy?.resolutionSeconds ?? 60;
  const recorded = activities?.filter(({ direction }) => direction === 'out') ?? [];
  const scaleOuts =
    recorded.length > 0
      ? recorded.flatMap((activity): ScaleOut[] => {
          const firstDatapointAt = firstBreach(history, current.settings, activity.at);
          if (firstDatapointAt === undefined) return [];
          const { at, to, from = to } = activity;
          return [{ at, from, to, firstDatapointAt, resolutionSeconds, datapoints }];
        })
      : variant.events
          .filter(({ direction }) => direction === 'out')
          .map(({ at, from, to, firstDatapointAt }): ScaleOut => ({
            at,
            from,
            to,
            firstDatapointAt,
            resolutionSeconds,
            datapoints,
          }));
  return lateScaleOuts(scaleOuts, {
    startMs: history.startMs,
    series: recorded.length > 0 ? recordedUtilisation(history) : variant.series,
    linePercent,
    unknowns,
    start: start ?? { runningSeconds: unknowns.startSeconds },
  });
}

/** How far back from an activity its spike may have begun. */
const longestRiseMinutes = 15;

/** The end of the first of the minutes above a target that lead to an activity. */
function firstBreach(
  history: History,
  { policies }: ScalingSettings,
  at: number,
): number | undefined {
  let earliest: number | undefined;
  for (const policy of policies) {
    if (policy.kind !== 'target-tracking') continue;
    const column = columnOf(history, policy.metric);
    const last = Math.floor((at - history.startMs) / minuteMs) - 1;
    const isAbove = (index: number): boolean => (column?.(index) ?? 0) > policy.high.threshold;
    let index = last;
    while (index > last - 5 && !isAbove(index)) index -= 1;
    if (!isAbove(index)) continue;
    while (index > last - longestRiseMinutes && isAbove(index - 1)) index -= 1;
    const end = history.startMs + (index + 1) * minuteMs;
    earliest = earliest === undefined ? end : Math.min(earliest, end);
  }
  return earliest;
}

function columnOf(
  history: History,
  metric: PolicyMetric,
): ((minute: number) => number) | undefined {
  const column = history[metric];
  if (column === undefined) return undefined;
  return (index) =>
    metric === 'requests'
      ? (column[index] ?? 0) / Math.max(1, history.tasks[index] ?? 1)
      : (column[index] ?? 0);
}

function recordedUtilisation(history: History): Pick<ReplayedSeries, 'cpu' | 'memory'> {
  const none = new Float64Array(history.minutes).fill(Number.NaN);
  return { cpu: history.cpu ?? none, memory: history.memory ?? none };
}

/** The shares as outputs give them: between 0 and 1, undefined without activities. */
export function fidelityShares(fidelity: Fidelity | undefined): {
  readonly activities: number | undefined;
  readonly desiredCount: number | undefined;
} {
  const share = fidelity && activityShare(fidelity);
  const rounded = (value: number | undefined) =>
    value === undefined ? undefined : Math.floor(value * 1000) / 1000;
  return {
    activities: rounded(share),
    desiredCount: share === undefined ? undefined : rounded(fidelity?.countShare),
  };
}
