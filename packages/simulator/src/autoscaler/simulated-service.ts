/** Weeks of a service that scales by itself, lived in steps of some seconds: what CloudWatch and Application Auto Scaling would show of them. */
import { createRandom, type Random } from '../world/random.ts';
import type { Demand } from './demand.ts';
import type { HiddenLaw } from './law.ts';
import { createAutoScaling } from './auto-scaling.ts';
import { createMinutes, stepSeconds, type SimulatedMinute } from './minutes.ts';
import type { TrackingSettings } from './target-tracking.ts';

export type SimulatedSettings = {
  readonly min: number;
  readonly max: number;
  readonly policies: readonly TrackingSettings[];
};

/** Who sets the count. */
export type Scaler = 'application-auto-scaling' | 'a-person' | 'another-scaler';

export type SimulationOptions = {
  readonly seed: number;
  readonly days: number;
  readonly demand: Demand;
  readonly law: HiddenLaw;
  readonly settings: SimulatedSettings;
  readonly scaler?: Scaler;
  /** The count at the start. */
  readonly tasks: number;
};

/** An activity as DescribeScalingActivities has it; seconds from the start. */
export type LivedActivity = {
  readonly at: number;
  readonly endedAt: number;
  readonly from: number;
  readonly to: number;
  readonly metric: string;
};

export type SimulatedService = {
  readonly minutes: readonly SimulatedMinute[];
  readonly activities: readonly LivedActivity[];
  /** What really was: utilisation without the ceiling of what can be measured. */
  readonly truth: {
    readonly taskHours: number;
    readonly scaleOuts: number;
    readonly scaleIns: number;
    readonly minutesOver: (linePercent: number) => number;
  };
};

export function simulateService(options: SimulationOptions): SimulatedService {
  const { demand, law, settings, scaler = 'application-auto-scaling', days } = options;
  const random = createRandom(options.seed, 'life');
  const autoScaling = createAutoScaling(settings.policies, law);
  const minutes = createMinutes(law);
  const activities: LivedActivity[] = [];
  let desired = Math.min(settings.max, Math.max(settings.min, options.tasks));
  /** For each task the moment from which it serves. */
  let serving: number[] = Array.from({ length: desired }, () => 0);
  let taskSeconds = 0;
  const other = createOtherScaler(scaler, settings, random);

  const set = (count: number, now: number): void => {
    for (let added = desired; added < count; added += 1) {
      const spread = 1 + law.startSpread * (2 * random.next() - 1);
      serving.push(now + law.startSeconds * spread);
    }
    // The newest go first: those that do not serve yet, then any.
    serving = serving.toSorted((a, b) => a - b).slice(0, count);
    desired = count;
  };
  const note = (count: number, now: number, metric: string): void => {
    activities.push({
      at: now,
      endedAt: now + (count > desired ? law.startSeconds : law.settlesSeconds),
      from: desired,
      to: count,
      metric,
    });
  };

  for (let now = 0; now < days * 86_400; now += stepSeconds) {
    const running = meanServing(serving, now);
    const asked = demand.at(now);
    const end = now + stepSeconds;
    const lived = minutes.live(end, asked, running, desired);
    taskSeconds += desired * stepSeconds;
    autoScaling.measure(end, { ...lived, running, seconds: stepSeconds });
    if (other !== undefined) {
      const count = other(now, desired, minutes.all.at(-1)?.cpu ?? 0);
      if (count !== desired) set(count, end);
      continue;
    }

    // Auto scaling acts whenever a datapoint comes to light, to the second.
    autoScaling.act(end, end + stepSeconds, {
      min: settings.min,
      max: settings.max,
      holdsScaleIn: false,
      desired: () => desired,
      serving: (moment) => countServing(serving, moment),
      scale: (count, moment, metric) => {
        note(count, moment, metric);
        set(count, moment);
      },
    });
  }

  const count = (isOut: boolean): number =>
    activities.filter(({ from, to }) => to > from === isOut).length;
  return {
    minutes: minutes.all,
    activities,
    truth: {
      taskHours: taskSeconds / 3600,
      scaleOuts: count(true),
      scaleIns: count(false),
      minutesOver: (linePercent) =>
        minutes.all.filter(({ cpu = 0, memory = 0 }) => Math.max(cpu, memory) > linePercent).length,
    },
  };
}

/** Over one step: a task that begins to serve within it counts in part. */
function meanServing(serving: readonly number[], now: number): number {
  return serving.reduce(
    (sum, from) => sum + Math.min(1, Math.max(0, (now + stepSeconds - from) / stepSeconds)),
    0,
  );
}

function countServing(serving: readonly number[], moment: number): number {
  return serving.reduce((sum, from) => sum + (from <= moment ? 1 : 0), 0);
}

type OtherScaler = (now: number, desired: number, cpu: number) => number;

/** Laws that no replay of target tracking reproduces. */
function createOtherScaler(
  scaler: Scaler,
  { min, max }: SimulatedSettings,
  random: Random,
): OtherScaler | undefined {
  const within = (count: number) => Math.min(max, Math.max(min, count));
  switch (scaler) {
    case 'application-auto-scaling':
      return undefined;
    case 'a-person': {
      let next = random.between(600, 14_400);
      return (now, desired) => {
        if (now < next) return desired;
        next = now + random.between(3600, 28_800);
        return within(random.integer(min, Math.min(max, 3 * min + 8)));
      };
    }
    case 'another-scaler': {
      let calm = 0;
      return (now, desired, cpu) => {
        if (now % 30 !== 0) return desired;
        if (cpu > 30) {
          calm = now;
          return within(Math.ceil((desired * cpu) / 30));
        }
        return now - calm > 5400 && cpu < 24 ? within(Math.ceil((desired * cpu) / 24)) : desired;
      };
    }
  }
}
