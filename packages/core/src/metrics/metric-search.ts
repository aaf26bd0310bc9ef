/** CloudWatch's way to name metrics that are not known one by one (user guide, "CloudWatch search expression syntax"). */

export interface MetricSearch {
  readonly namespace: string;
  readonly metric: string;
  /** `[name, value]`: those that are known. */
  readonly dimensions: readonly (readonly [string, string])[];
  /** One more dimension, of any value; left out: there is none more. */
  readonly by?: string;
  /** `Sum`, `p95` … */
  readonly statistic: string;
  /** Seconds. */
  readonly period: number;
}

/** An expression that yields a series for each metric with these dimensions and no others. */
export function metricSearch(search: MetricSearch): string {
  const { namespace, metric, dimensions, by, statistic, period } = search;
  const schema = [
    namespace,
    ...(by === undefined ? [] : [by]),
    ...dimensions.map(([name]) => name),
  ];
  const terms = [['MetricName', metric], ...dimensions].map(
    ([name, value]) => `${name}="${value}"`,
  );
  return `SEARCH('{${schema.join(',')}} ${terms.join(' ')}', '${statistic}', ${period})`;
}
