/** Application Auto Scaling at work on one service: several policies, the largest of them out, all of them in. */
import type { HiddenLaw } from './law.ts';
import { createTracker, type TrackedMetric, type TrackingSettings } from './target-tracking.ts';

/** What a service showed over some seconds; undefined: nothing ran. */
export type Measured = {
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
  /** In these seconds. */
  readonly requests: number;
  readonly running: number;
  readonly seconds: number;
};

/** The service that is scaled. */
export type Scaled = {
  readonly min: number;
  readonly max: number;
  /** A deployment is in progress. */
  readonly holdsScaleIn: boolean;
  readonly desired: () => number;
  /** How many tasks serve at a moment. */
  readonly serving: (moment: number) => number;
  readonly scale: (count: number, moment: number, metric: TrackedMetric) => void;
};

/** Times in seconds since the start. */
export type AutoScaling = {
  readonly measure: (until: number, measured: Measured) => void;
  /** Acts on all datapoints that come to light before `until`, at the earliest at `from`. */
  readonly act: (from: number, until: number, scaled: Scaled) => void;
};

export function createAutoScaling(
  policies: readonly TrackingSettings[],
  law: HiddenLaw,
): AutoScaling {
  const trackers = policies.map((policy) => createTracker(policy, law));
  const sums = policies.map(() => ({ value: 0, tasks: 0, steps: 0 }));
  let scaleInAgain = 0;

  return {
    measure: (until, { cpu, memory, requests, running, seconds }) => {
      trackers.forEach((tracker, index) => {
        const sum = sums[index];
        if (sum === undefined) return;
        const { metric, periodSeconds } = tracker.settings;
        const perTarget = running === 0 ? 0 : (requests / running) * (60 / seconds);
        sum.value +=
          metric === 'cpu' ? (cpu ?? 0) : metric === 'memory' ? (memory ?? 0) : perTarget;
        sum.tasks += running;
        sum.steps += 1;
        if (until % periodSeconds !== 0) return;
        tracker.publish({ until, value: sum.value / sum.steps, tasks: sum.tasks / sum.steps });
        sums[index] = { value: 0, tasks: 0, steps: 0 };
      });
    },
    act: (from, until, { min, max, holdsScaleIn, desired, serving, scale }) => {
      for (;;) {
        const next = Math.min(...trackers.map((tracker) => tracker.nextLook()));
        if (next >= until) break;
        const moment = Math.max(from, next);
        for (const tracker of trackers) tracker.look(moment);
        const served = serving(moment);
        const [greatest] = trackers
          .map((tracker) => ({ tracker, wants: tracker.wantsOut(moment, served) ?? 0 }))
          .toSorted((a, b) => b.wants - a.wants);
        if (greatest === undefined) continue;
        const up = Math.min(max, greatest.wants);
        if (up > desired()) {
          greatest.tracker.tookOut(moment, served);
          scale(up, moment, greatest.tracker.settings.metric);
          scaleInAgain = 0;
          continue;
        }
        const mayGoDown = moment >= scaleInAgain && desired() > min && !holdsScaleIn;
        if (greatest.wants > 0 || !mayGoDown) continue;
        const ins = trackers.map((tracker) => tracker.wantsIn(served, desired()));
        if (ins.includes(undefined)) continue;
        const down = Math.max(min, ...ins.map((count) => count ?? desired()));
        if (down >= desired()) continue;
        scale(down, moment, trackers[ins.indexOf(down)]?.settings.metric ?? 'cpu');
        const cooldown = Math.max(...policies.map((policy) => policy.scaleInCooldown));
        scaleInAgain = moment + law.settlesSeconds + cooldown;
      }
    },
  };
}
