/** Runners that want to migrate the same service in the same moment, each from a workflow run of its own. */
import { migrationsOf, overlaps } from './migrations.ts';
import { quietRegion, setStage, type SimulatedRun, type StepOptions } from './simulated-run.ts';
import { present } from '@ecs-actions/core/present';

/** How long ECS takes from RunTask to a running container, in milliseconds. */
export const startTimes = {
  /** Fargate: the sum of what a real task showed (network 3.6 s, pull 12.9 s, start 7.7 s …). */
  fargate: undefined,
  /** An EC2 instance with the image in its cache. */
  cached: {
    connectMs: [100, 400],
    beforePullMs: [50, 200],
    pullMs: [50, 300],
    startMs: [200, 900],
    deprovisionMs: [500, 2000],
  },
} as const;

export interface InterleavingOptions {
  readonly seed: number;
  readonly runners: number;
  /** Runners begin within this long of the first. */
  readonly withinMs: number;
  readonly startTime: keyof typeof startTimes;
  readonly step?: StepOptions;
  /** AWS's time at the first runner's start. */
  readonly startAt?: number;
  /** Chance of each ECS call to be throttled, to fail, or to lose its connection before or after. */
  readonly faults?: number;
}

export interface Interleaving {
  readonly steps: readonly SimulatedRun[];
  /** How often two containers ran at the same time. */
  readonly overlaps: number;
  /** How many times a migration's container ran. */
  readonly ran: number;
  /** Tasks that were started and gave way before they began. */
  readonly yielded: number;
}

export async function interleave(options: InterleavingOptions): Promise<Interleaving> {
  const { seed, runners, withinMs, startTime, step } = options;
  const random = seededRandom(seed);
  const region = quietRegion({
    seed,
    consistencyLagMs: 1500,
    ...present({ startAt: options.startAt }),
  });
  if (options.faults !== undefined) {
    for (const kind of ['throttle', '5xx', 'reset-before', 'reset-after'] as const) {
      region.fault({ kind, probability: options.faults });
    }
  }
  const timing = startTimes[startTime];
  region.behave({
    commandIncludes: 'migrate',
    behaviour: {
      ...present({ timing }),
      failureModes: [{ share: 1, failureMode: { kind: 'exits', exitCode: 0, afterMs: 8000 } }],
    },
  });
  const stage = setStage(region);
  const steps = await stage.play(
    Promise.all(
      Array.from({ length: runners }, (_, index) =>
        stage.step({
          ...step,
          env: { GITHUB_RUN_ID: String(1000 + index), ...step?.env },
          beginAfterMs: index === 0 ? 0 : Math.floor(random() * withinMs),
          random,
        }),
      ),
    ),
  );
  const tasks = migrationsOf(region);
  return {
    steps,
    overlaps: overlaps(region).length,
    ran: tasks.filter(({ startedAt }) => startedAt !== undefined).length,
    yielded: tasks.filter(({ startedAt }) => startedAt === undefined).length,
  };
}

/** Mulberry32: the same numbers for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
