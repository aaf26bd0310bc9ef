/** One deployment behind each way in: the same service, the same new revision, the same requests. */
import { behind, fronts, type FrontKind } from '@ecs-actions/simulator/scenario/fronts';
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage, soonMs } from '@ecs-actions/simulator/scenario/stage';
import type { MetricProfile } from '@ecs-actions/simulator/world/metrics/profile';
import { simulateRun, startAt, type Region } from '../test/support/simulated-run.ts';

/** How the new revision does, and what of it the default thresholds name. */
export interface Truth {
  readonly next: Partial<MetricProfile>;
  /** Texts of thresholds, in order of the alphabet; empty: it is as good as the old one. */
  readonly breached: readonly string[];
}

const rate = '5xx-rate < 1%';
const slow = 'latency.p95 < 1.5x baseline';

export const truths: Readonly<Record<string, Truth>> = {
  good: { next: {}, breached: [] },
  '5 % errors': { next: { errorShare: 0.05 }, breached: [rate] },
  'three times as slow': { next: { latencyMedianMs: 240 }, breached: [slow] },
  'a hot task': {
    next: { hotTask: 0, hotCpuPercent: 97 },
    breached: ['cpu.max < 90%', 'hot-tasks < 1'],
  },
  'errors and slow': {
    next: { errorShare: 0.08, latencyMedianMs: 320 },
    breached: [rate, slow],
  },
};

/** What of a truth can be seen there: a Network Load Balancer counts no requests, only tasks are seen. */
export function seenBehind(front: FrontKind, { breached }: Truth): readonly string[] {
  return front === 'network' ? breached.filter((text) => text !== rate && text !== slow) : breached;
}

/** The ways in beside a load balancer of one's own. */
export const otherFronts = fronts.filter((front) => front !== 'load-balancer');

export interface Judged {
  readonly verdict: string;
  /** Texts of the thresholds breached, in order of the alphabet. */
  readonly breached: readonly string[];
}

/** The rate of requests, the number of tasks and, in VPC Lattice, whether it has metrics of whole target groups, by the seed. */
function serviceOf(seed: number) {
  const pick = <T>(from: readonly T[], by: number): T =>
    from[Math.floor(seed / by) % from.length] as T;
  return {
    requestsPerMinute: pick([300, 900, 2400], 1),
    desiredCount: pick([4, 6, 8], 3),
    hasWholeLatticeGroups: pick([false, true], 9),
  };
}

export function regionBehind(front: FrontKind, seed: number, { next }: Truth): Region {
  const { requestsPerMinute, desiredCount, hasWholeLatticeGroups } = serviceOf(seed);
  return createRegion({
    seed,
    startAt,
    scenario: {
      name: front,
      description: '',
      build: (world) => {
        const cast = setStage(world, {
          ...behind(front),
          desiredCount,
          metrics: { requestsPerMinute },
          metricsOfNext: next,
        });
        cast.service.metrics = { ...cast.service.metrics, hasWholeLatticeGroups };
        cast.deploy(soonMs);
      },
    },
  });
}

export async function judgeBehind(front: FrontKind, seed: number, truth: Truth): Promise<Judged> {
  const { outputs } = await simulateRun({
    region: regionBehind(front, seed, truth),
    beginAfterMs: 20 * 60_000,
  });
  const breaches = outputs['breaches'] as readonly { readonly threshold: string }[];
  return {
    verdict: String(outputs['verdict']),
    breached: breaches.map(({ threshold }) => threshold).toSorted(),
  };
}
