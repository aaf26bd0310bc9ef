/** The thresholds of a canary: the grammar of post-deploy-metrics, with `x blue` in place of `x baseline`. */
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
  relative: ['5xx-rate', 'latency'],
  refused: {
    cpu: wholeService('cpu'),
    memory: wholeService('memory'),
    'hot-tasks': wholeService('hot-tasks'),
    'leaking-tasks': wholeService('leaking-tasks'),
    'elb-5xx':
      "the load balancer's own errors name no target group; 5xx-rate counts the requests that no target of green answered",
  },
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
  return metric !== 'unhealthy-hosts' && metric !== 'restarts';
}

export function comparesWithBlue({ limit }: Threshold): boolean {
  return limit.kind === 'relative';
}
