/** Target tracking as Application Auto Scaling does it, with what is documented nowhere as the account's hidden law. */
import { createAlarm, type Alarm } from './alarm.ts';
import type { HiddenLaw } from './law.ts';

export type TrackedMetric = 'cpu' | 'memory' | 'requests';

export type TrackingSettings = {
  readonly metric: TrackedMetric;
  readonly target: number;
  readonly scaleOutCooldown: number;
  readonly scaleInCooldown: number;
  readonly periodSeconds: 20 | 60;
};

/** A metric's value over one period, and the tasks it was measured on. */
export type Datapoint = {
  readonly until: number;
  readonly value: number | undefined;
  readonly tasks: number;
};

/** One policy at work. */
export type Tracker = {
  readonly settings: TrackingSettings;
  readonly publish: (datapoint: Datapoint) => void;
  /** When the next datapoint becomes visible, to the whole second. */
  readonly nextLook: () => number;
  /** Datapoints that have become visible are looked at; true where there was one. */
  readonly look: (now: number) => boolean;
  readonly wantsOut: (now: number, runningNow: number) => number | undefined;
  /** The count it would go down to; undefined: it does not agree to less. */
  readonly wantsIn: (runningNow: number, desired: number) => number | undefined;
  readonly tookOut: (now: number, runningBefore: number) => void;
};

export function createTracker(settings: TrackingSettings, law: HiddenLaw): Tracker {
  const { target, periodSeconds } = settings;
  const high: Alarm = createAlarm({
    comparison: 'GreaterThanThreshold',
    threshold: target,
    evaluationPeriods: 3,
    datapointsToAlarm: 3,
  });
  const low: Alarm = createAlarm({
    comparison: 'LessThanThreshold',
    threshold: target * 0.9,
    evaluationPeriods: 900 / periodSeconds,
    datapointsToAlarm: 900 / periodSeconds,
  });
  const late = periodSeconds === 20 ? law.highResolutionLateSeconds : law.datapointLateSeconds;
  const waiting: Datapoint[] = [];
  let known: Datapoint[] = [];
  let cooldown: { readonly until: number; readonly capacity: number } | undefined;

  const level = (): number => {
    const values = known.flatMap(({ value }) => value ?? []);
    switch (law.takes) {
      case 'newest':
        return values.at(-1) ?? 0;
      case 'mean':
        return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
      case 'greatest':
        return Math.max(0, ...values);
    }
  };
  const capacity = (runningNow: number): number =>
    law.countsCapacity === 'now' ? runningNow : (known.at(-1)?.tasks ?? runningNow);

  return {
    settings,
    publish: (datapoint) => waiting.push(datapoint),
    nextLook: () => Math.ceil((waiting[0]?.until ?? Number.POSITIVE_INFINITY) + late),
    look: (now) => {
      let saw = false;
      while (waiting[0] !== undefined && waiting[0].until + late <= now) {
        const next = waiting.shift();
        if (next === undefined) break;
        known = [...known.slice(-2), next];
        high.see(next.value);
        low.see(next.value);
        saw = true;
      }
      return saw;
    },
    wantsOut: (now, runningNow) => {
      if (high.state() !== 'ALARM') return undefined;
      // Within the cooldown what was added counts as part of the next step.
      const base =
        cooldown !== undefined && now < cooldown.until
          ? Math.min(cooldown.capacity, capacity(runningNow))
          : capacity(runningNow);
      return ceiling((base * level()) / target);
    },
    wantsIn: (runningNow, desired) => {
      if (low.state() !== 'ALARM') return undefined;
      const enough = ceiling((capacity(runningNow) * level()) / target);
      if (enough >= desired) return undefined;
      return desired - Math.max(1, Math.floor((desired - enough) * law.surplusTaken));
    },
    tookOut: (now, runningBefore) => {
      const keeps =
        cooldown !== undefined && now < cooldown.until ? cooldown.capacity : runningBefore;
      cooldown = { until: now + settings.scaleOutCooldown, capacity: keeps };
    },
  };
}

/** Up to the next whole number, unless the difference is only the arithmetic's. */
function ceiling(value: number): number {
  return Math.ceil(value - 1e-6);
}
