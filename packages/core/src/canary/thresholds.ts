/** The thresholds of a canary: the grammar of post-deploy-metrics, with `x blue` in place of `x baseline`. */
import { metricNames, thresholdRow } from '../metrics/threshold-metrics.ts';
import { parseThresholds, type Dialect, type Threshold } from '../metrics/threshold.ts';

/** The set that stands where none is given. */
export const defaultCanaryThresholds = `5xx-rate < 2x blue
5xx-rate < 5%
latency.p95 < 1.5x blue
unhealthy-hosts < 1
restarts < 1`;

const wholeService = (metric: string): string =>
  `${metric} is measured of the whole service, not of one revision: post-deploy-metrics judges it after the deployment`;

const dialect: Dialect = {
  reference: 'blue',
  relative: metricNames.filter((metric) => thresholdRow(metric).comparedWithBlue === true),
  refused: Object.fromEntries(
    metricNames.flatMap((metric) => {
      const { ofRevision, whyNotOfRevision = wholeService(metric) } = thresholdRow(metric);
      return ofRevision === undefined ? [[metric, whyNotOfRevision]] : [];
    }),
  ),
  refusedRelative: {
    max: 'the slowest request depends on how many there are, and green has fewer than blue; compare p50, p90, p95, p99 or avg',
    min: 'the fastest request depends on how many there are, and green has fewer than blue; compare p50, p90, p95, p99 or avg',
  },
};

/** @throws ReadableError that names line and column of the first thing that cannot be read, and an example. */
export function parseCanaryThresholds(text: string): readonly Threshold[] {
  return parseThresholds(text, dialect);
}

/** Judged by numbers of the load balancer, so only of a green that has traffic. */
export function isOfTraffic({ metric }: Threshold): boolean {
  return thresholdRow(metric).ofRevision === 'by-requests';
}

export function comparesWithBlue({ limit }: Threshold): boolean {
  return limit.kind === 'relative';
}
