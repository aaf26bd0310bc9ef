/** Judges a deployment as the action does: a poll each minute from the third on, an early end where a breach is certain. */
import { certainBreaches } from '@ecs-actions/core/metrics/certain';
import type { Judgement } from '@ecs-actions/core/metrics/judge';
import { within, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import { defaultThresholds } from '@ecs-actions/core/metrics/threshold-metrics';
import { parseThresholds } from '@ecs-actions/core/metrics/threshold';
import { assess, type MetricsVerdict } from '@ecs-actions/core/metrics/verdict';
import type { SimulatedDeployment } from './simulated-deployment.ts';

const minuteMs = 60_000;
const thresholds = parseThresholds(defaultThresholds);
const options = { isDefault: true };

export interface JudgedDeployment {
  readonly verdict: MetricsVerdict;
  readonly breaches: readonly Judgement[];
  /** Minutes observed when it was certain, or all. */
  readonly minutes: number;
}

export function judgeDeployment({ measured, windows }: SimulatedDeployment): JudgedDeployment {
  const { observed } = windows;
  let until = observed.until;
  for (let seen = observed.from + 3 * minuteMs; seen < observed.until; seen += minuteMs) {
    const cut = (series: MinuteSeries): MinuteSeries => within(series, { from: 0, until: seen });
    const soFar = {
      ...measured,
      series: new Map([...measured.series].map(([name, series]) => [name, cut(series)])),
    };
    const { tasks: _, ...withoutTasks } = soFar;
    if (certainBreaches(thresholds, withoutTasks, windows, seen, options).length > 0) {
      until = seen;
      break;
    }
  }
  const { verdict, judgements } = assess(
    thresholds,
    measured,
    { ...windows, observed: { ...observed, until } },
    options,
  );
  return {
    verdict,
    breaches: judgements.filter(({ outcome }) => outcome === 'breached'),
    minutes: (until - observed.from) / minuteMs,
  };
}
