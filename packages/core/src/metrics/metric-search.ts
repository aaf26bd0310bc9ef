/** CloudWatch's way to name metrics that are not known one by one (user guide, "CloudWatch search expression syntax"). */

export interface MetricSearch {
  readonly namespace: string;
  readonly metric: string;
  /** `[name, values]`: those that are known; of several values any. */
  readonly dimensions: readonly (readonly [string, readonly string[]])[];
  /** One more dimension, of any value; left out: there is none more. */
  readonly by?: string;
  /** `Sum`, `p95` … */
  readonly statistic: string;
  /** Seconds. */
  readonly period: number;
}

/**
 * A graph, and a call of GetMetricData, takes so many (https://github.com/grafana/grafana/issues/20057, of
 * CloudWatch's quotas).
 */
export const searchesAtMost = 5;

/** An expression that yields a series for each metric with these dimensions and no others. */
export function metricSearch(search: MetricSearch): string {
  const { namespace, metric, dimensions, by, statistic, period } = search;
  const schema = [
    namespace,
    ...(by === undefined ? [] : [by]),
    ...dimensions.map(([name]) => name),
  ];
  const terms = [['MetricName', [metric]] as const, ...dimensions].map(([name, values]) => {
    const quoted = values.map((value) => `"${value}"`);
    return `${name}=${quoted.length === 1 ? quoted.join('') : `(${quoted.join(' OR ')})`}`;
  });
  return `SEARCH('{${schema.join(',')}} ${terms.join(' ')}', '${statistic}', ${period})`;
}
