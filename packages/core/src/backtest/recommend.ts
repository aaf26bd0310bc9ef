/**
 * The cheapest settings that keep within a cap of minutes over the line: sought on every other day of the history,
 * checked on the days between, and accepted only if the neighbouring settings hold as well.
 */
import { applyChange, type SettingsChange } from './candidates.ts';
import { countFlaps } from './figures.ts';
import type { History } from './history.ts';
import { replay, type Circumstances, type Replayed } from './replay.ts';
import { describeSettings, type PolicyMetric, type ScalingSettings } from './settings.ts';
import type { Unknowns } from './unknowns.ts';

export interface RecommendSubject {
  readonly history: History;
  readonly circumstances: Circumstances;
  /** Where the search begins; the first are the current settings. */
  readonly starts: readonly ScalingSettings[];
  /** All that stays unknown, the usual first. */
  readonly points: readonly Unknowns[];
  readonly capMinutes: number;
}

/** Minutes over the line are the worst, task-hours the usual, over what stays unknown. */
export interface Trial {
  readonly settings: ScalingSettings;
  readonly fittedOver: number;
  readonly heldOutOver: number;
  readonly minutesOver: number;
  readonly taskHours: number;
  readonly flaps: number;
}

export type Recommendation =
  | {
      readonly kind: 'found';
      readonly trial: Trial;
      /** One step away in each direction. */
      readonly plateau: readonly Trial[];
      readonly tried: readonly Trial[];
      readonly fittedDays: number;
      readonly heldOutDays: number;
    }
  | { readonly kind: 'none'; readonly why: string; readonly tried: readonly Trial[] };

const steps = {
  min: [1, 2, 3, 4, 6, 8, 12, 16, 24, 32],
  cpu: [20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80],
  memory: [40, 50, 60, 70, 80, 90],
  scaleOutSeconds: [0, 60, 300],
  scaleInSeconds: [300, 900, 3600, 6 * 3600, 12 * 3600],
} as const;
const requestFactors = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2];
/** No settings with a single task unless it is so today: its loss would be an outage. */
const leastTasks = 2;
const flapsADay = 1;
/** Points that a search is made with; what it finds is checked with all. */
const searchPoints = 3;
const mostChecked = 12;

export function recommendCheapest(subject: RecommendSubject): Recommendation {
  const { history, starts, points, capMinutes } = subject;
  const [current] = starts;
  const days = dayCount(history);
  if (current === undefined || days < 2) {
    return {
      kind: 'none',
      why: 'the history is shorter than two days: nothing would be left to check a recommendation on',
      tried: [],
    };
  }
  const tried = new Map<string, Trial>();
  const some = [...new Set([points[0], points.at(-2), points.at(-1)])]
    .filter((point) => point !== undefined)
    .slice(0, searchPoints);
  const attempt = (settings: ScalingSettings): Trial => {
    const key = describeSettings(settings);
    const trial = tried.get(key) ?? tryOut(subject, settings, some);
    tried.set(key, trial);
    return trial;
  };
  const fittedDays = Math.ceil(days / 2);
  const heldOutDays = days - fittedDays;
  const mostFlaps = Math.max(attempt(current).flaps, flapsADay * days);
  const fits = ({ fittedOver, flaps }: Trial): boolean =>
    fittedOver <= (capMinutes * fittedDays) / days && flaps <= mostFlaps;
  const holds = (trial: Trial): boolean =>
    fits(trial) &&
    trial.heldOutOver <= (capMinutes * heldOutDays) / days &&
    trial.minutesOver <= capMinutes;

  for (const start of starts) descend(start, current, attempt, fits);

  const cheapestFirst = [...tried.values()].filter(fits).sort(byCost);
  for (const candidate of cheapestFirst.slice(0, mostChecked)) {
    const trial = tryOut(subject, candidate.settings, points);
    if (!holds(trial)) continue;
    const plateau = neighbours(candidate.settings, current).map(attempt);
    const holding = plateau.filter((one) => one.minutesOver <= 2 * capMinutes).length;
    if (2 * holding < plateau.length) continue;
    return {
      kind: 'found',
      trial,
      plateau,
      tried: [...tried.values()],
      fittedDays,
      heldOutDays,
    };
  }
  return {
    kind: 'none',
    why: whyNone([...tried.values()], fits, capMinutes),
    tried: [...tried.values()],
  };
}

function whyNone(
  tried: readonly Trial[],
  fits: (trial: Trial) => boolean,
  capMinutes: number,
): string {
  const least = Math.min(...tried.map(({ minutesOver }) => minutesOver));
  return tried.some(fits)
    ? `what kept within ${capMinutes} min on the days it was fitted on did not on the others, or only by luck`
    : `none of ${tried.length} settings keeps within ${capMinutes} min over the line; the best has ${least} min`;
}

/** Cheaper first; what costs nearly the same, with fewer scale-ins and -outs to and fro. */
function byCost(a: Trial, b: Trial): number {
  const difference = a.taskHours - b.taskHours;
  if (Math.abs(difference) > 0.002 * Math.max(a.taskHours, b.taskHours)) return difference;
  return a.flaps - b.flaps || difference;
}

/** One parameter after the other, each to its cheapest value that fits, until nothing gets better. */
function descend(
  start: ScalingSettings,
  current: ScalingSettings,
  attempt: (settings: ScalingSettings) => Trial,
  fits: (trial: Trial) => boolean,
): void {
  let best = attempt(start);
  const isBetter = (a: Trial, b: Trial): boolean => {
    if (fits(a) !== fits(b)) return fits(a);
    return fits(a) ? byCost(a, b) < 0 : a.fittedOver < b.fittedOver;
  };
  for (let pass = 0; pass < 3; pass += 1) {
    const before = best;
    for (const changes of dimensions(current)) {
      for (const change of changes) {
        const settings = applyChange(best.settings, change);
        if (typeof settings === 'string') continue;
        const trial = attempt(settings);
        if (isBetter(trial, best)) best = trial;
      }
    }
    if (best === before) return;
  }
}

/** For each parameter the values it may take. */
function dimensions(current: ScalingSettings): readonly (readonly SettingsChange[])[] {
  const change = (part: Partial<SettingsChange>): SettingsChange => ({ targets: {}, ...part });
  const leastMin = Math.min(leastTasks, current.minCapacity);
  const tracked = current.policies.filter((policy) => policy.kind === 'target-tracking');
  const targets = tracked.map(({ metric, target }) =>
    valuesOf(metric, target).map((value) => change({ targets: { [metric]: value } })),
  );
  return [
    ...targets,
    steps.min
      .filter((min) => min >= leastMin && min <= current.maxCapacity)
      .map((min) => change({ min })),
    steps.scaleOutSeconds.map((scaleOutSeconds) => change({ scaleOutSeconds })),
    steps.scaleInSeconds.map((scaleInSeconds) => change({ scaleInSeconds })),
  ];
}

function valuesOf(metric: PolicyMetric, target: number): readonly number[] {
  return metric === 'requests'
    ? requestFactors.map((factor) => Math.round(target * factor))
    : steps[metric];
}

function neighbours(
  settings: ScalingSettings,
  current: ScalingSettings,
): readonly ScalingSettings[] {
  const own = new Set([describeSettings(settings)]);
  return dimensions(current).flatMap((changes) => {
    const made = changes.flatMap((change) => {
      const changed = applyChange(settings, change);
      return typeof changed === 'string' ? [] : [changed];
    });
    const place = made.findIndex((one) => own.has(describeSettings(one)));
    return [made[place - 1], made[place + 1]].filter((one) => one !== undefined);
  });
}

function tryOut(
  { history, circumstances }: RecommendSubject,
  settings: ScalingSettings,
  points: readonly Unknowns[],
): Trial {
  const replays = points.map((point) => replay(history, settings, point, circumstances));
  const worst = (value: (replayed: Replayed) => number): number => Math.max(...replays.map(value));
  const [usual] = replays;
  return {
    settings,
    fittedOver: worst(({ overByDay }) => sumOfDays(overByDay, 0)),
    heldOutOver: worst(({ overByDay }) => sumOfDays(overByDay, 1)),
    minutesOver: worst(({ minutesOver }) => minutesOver),
    taskHours: (usual?.taskSeconds ?? 0) / 3600,
    flaps: worst(({ events }) => countFlaps(events)),
  };
}

function sumOfDays(byDay: readonly number[], remainder: 0 | 1): number {
  return byDay.reduce((sum, value, day) => (day % 2 === remainder ? sum + value : sum), 0);
}

function dayCount({ startMs, minutes }: History): number {
  const dayMs = 86_400_000;
  const last = startMs + Math.max(0, minutes - 1) * 60_000;
  return Math.floor(last / dayMs) - Math.floor(startMs / dayMs) + 1;
}
