import type { Sample } from './metric.ts';

/**
 * A CloudWatch statistic over the samples of one period: Average, Sum, Minimum, Maximum,
 * SampleCount or a percentile (`p95`, `p99.9`); undefined for one this world does not know.
 */
export function statistic(samples: readonly Sample[], name: string): number | undefined {
  const count = samples.reduce((sum, sample) => sum + sample.count, 0);
  const total = samples.reduce(
    (sum, { values, count: weight }) =>
      sum + (values.reduce((part, value) => part + value, 0) / values.length) * weight,
    0,
  );
  switch (name) {
    case 'Average':
      return total / count;
    case 'Sum':
      return total;
    case 'SampleCount':
      return count;
    case 'Minimum':
      return Math.min(...samples.map(({ values }) => Math.min(...values)));
    case 'Maximum':
      return Math.max(...samples.map(({ values }) => Math.max(...values)));
    default: {
      const percentile = /^p(\d{1,2}(?:\.\d+)?|100)$/.exec(name);
      return percentile === null ? undefined : quantile(samples, Number(percentile[1]) / 100);
    }
  }
}

function quantile(samples: readonly Sample[], share: number): number {
  const values = samples.flatMap((sample) => Array.from(sample.values)).toSorted((a, b) => a - b);
  const at = (values.length - 1) * share;
  const low = values[Math.floor(at)] ?? 0;
  const high = values[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

export function isStatistic(name: string): boolean {
  return statistic([{ values: [1], count: 1 }], name) !== undefined;
}
