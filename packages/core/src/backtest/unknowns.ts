/** What AWS does not document, and what a history does not tell: named, each with the range it may lie in. */

export interface Unknowns {
  /** From the end of a minute until its datapoint decides an alarm. */
  readonly metricDelaySeconds: number;
  /** The same for datapoints of 20 s. */
  readonly fastMetricDelaySeconds: number;
  /** Which value of the last three datapoints a scaling step is computed with. */
  readonly statistic: 'last' | 'average' | 'highest';
  /**
   * The tasks that a metric is multiplied with: of each datapoint its own, of all those that the newest was measured
   * on, or those of now.
   */
  readonly countedTasks: 'each' | 'measured' | 'now';
  /** How much of the way to the proportional count one scale-in goes; 0 is one task at a time. */
  readonly scaleInShare: number;
  /** From the decision until a scale-in counts as completed and its cooldown begins. */
  readonly scaleInCompletesSeconds: number;
  /** From the decision until a new task takes its part of the load. */
  readonly startSeconds: number;
  /** Percent of its reservation that a task uses without any load. */
  readonly idleCpu: number;
  readonly idleMemory: number;
  /** What the load at full CPU was, as a multiple of what could be measured. */
  readonly hiddenDemand: number;
  /** The two highest minutes of five over their mean, where only means over five minutes are known. */
  readonly peakOfFive: number;
}

/** Values that a parameter may have, from low to high, and the one to take where nothing tells. */
export interface Range<T> {
  readonly values: readonly T[];
  readonly usual: T;
}

export type UnknownRanges = { readonly [Key in keyof Unknowns]: Range<Unknowns[Key]> };

/**
 * With these delays, alarms on 60 s metrics come after 363 s and on 20 s metrics after 86 s on average, as in
 * AWS's own benchmark ("Faster auto scaling with high-resolution metrics", announcement of June 2026).
 */
export const benchmarkDelays = { metricDelaySeconds: 185, fastMetricDelaySeconds: 28 } as const;

/** Where nothing was fitted. Sources: AWS's benchmark for the delays; the rest is documented nowhere. */
export const priorRanges: UnknownRanges = {
  metricDelaySeconds: range([60, benchmarkDelays.metricDelaySeconds, 240], 1),
  fastMetricDelaySeconds: range([8, benchmarkDelays.fastMetricDelaySeconds, 60], 1),
  statistic: range(['last', 'average', 'highest'], 0),
  // The others add tasks over and over while metrics are late, and AWS says it scales out "continuously (but not
  // excessively)" (Application Auto Scaling guide, cooldowns). Fitting tries them all the same.
  countedTasks: range(['each'], 0),
  scaleInShare: range([0, 0.5, 1], 1),
  scaleInCompletesSeconds: range([0, 15, 60], 1),
  startSeconds: range([30, 60, 120], 1),
  idleCpu: range([0], 0),
  idleMemory: range([0], 0),
  hiddenDemand: range([1], 0),
  peakOfFive: range([1], 0),
};

export function range<const T>(values: readonly T[], usualIndex: number): Range<T> {
  const usual = values[usualIndex];
  if (usual === undefined) throw new RangeError('a range without its usual value');
  return { values, usual };
}

export function usualOf(ranges: UnknownRanges): Unknowns {
  return Object.fromEntries(
    Object.entries(ranges).map(([name, { usual }]) => [name, usual]),
  ) as unknown as Unknowns;
}

/**
 * Points that span the ranges without trying every combination: the usual one, each parameter at each of its
 * values with the others as usual, and the two corners that scale soonest and latest.
 */
export function spanningPoints(ranges: UnknownRanges): readonly Unknowns[] {
  const usual = usualOf(ranges);
  const single = (Object.keys(ranges) as (keyof Unknowns)[]).flatMap((name) =>
    ranges[name].values
      .filter((value) => value !== usual[name])
      .map((value): Unknowns => ({ ...usual, [name]: value })),
  );
  const corner = (pick: <T>(values: readonly T[]) => T | undefined): Unknowns =>
    Object.fromEntries(
      Object.entries(ranges).map(([name, { values, usual: fallback }]) => [
        name,
        pick<unknown>(values) ?? fallback,
      ]),
    ) as unknown as Unknowns;
  const corners = [corner((values) => values[0]), corner((values) => values.at(-1))];
  return distinct([usual, ...single, ...corners]);
}

export function distinct(points: readonly Unknowns[]): readonly Unknowns[] {
  const seen = new Set<string>();
  return points.filter((point) => {
    const key = JSON.stringify(point);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const words: Readonly<Record<keyof Unknowns, string>> = {
  metricDelaySeconds: 'delay of a 60 s datapoint',
  fastMetricDelaySeconds: 'delay of a 20 s datapoint',
  statistic: 'which of three datapoints a step is computed with',
  countedTasks: 'tasks that the metric is multiplied with',
  scaleInShare: 'part of the way that one scale-in goes',
  scaleInCompletesSeconds: 'time until a scale-in is completed',
  startSeconds: 'time from decision to a task that serves',
  idleCpu: 'CPU of a task without load',
  idleMemory: 'memory of a task without load',
  hiddenDemand: 'demand behind full CPU, as a multiple of what was seen',
  peakOfFive: 'highest minutes over a mean of five',
};

export function describeUnknown(name: keyof Unknowns): string {
  return words[name];
}
