/** A way of waiting for a deployment, timed against the truth of the same simulated one. */
import { randomRollout } from '@ecs-actions/simulator/random-rollout';
import { createRegion } from '@ecs-actions/simulator/region';
import { startAt, type Region } from '../test/support/simulated-run.ts';

/** What it said, and when by AWS's clock. */
export interface Finish {
  /** `stable`, `rolled-back`, …; for the waiters `success` or `gave up`. */
  readonly said: string;
  /** Whether it said that all is well. */
  readonly green: boolean;
  /** All that its user could read. */
  readonly output: string;
  readonly endedAt: number;
}

export interface Contender {
  readonly name: string;
  /** Why it cannot take part here; `undefined` where it can. */
  readonly absent: () => string | undefined;
  /** Begins the deployment itself, instead of coming to one that is under way. */
  readonly deploys?: boolean;
  /** Waits for the deployment of service `web` in cluster `prod`, from `beginAt` on. */
  readonly wait: (region: Region, beginAt: number) => Promise<Finish>;
}

/** The step begins once the deploy command has returned: a few seconds after the update. */
export const beginAfterMs = 9_000;

export function makeRegion(
  seed: number,
  options: { readonly holdsUntilDeployed?: boolean; readonly consistencyLagMs?: number } = {},
): Region {
  const scenario = randomRollout(seed, { settling: true });
  return createRegion({ seed, scenario, startAt, ...options });
}
