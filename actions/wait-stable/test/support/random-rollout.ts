/**
 * One random rollout, followed by wait-stable, and held against what really happened.
 *
 * Two things must never be: a verdict that the world contradicts, and a StopServiceDeployment for a
 * deployment that would have succeeded by itself. The second is asked of the same world without the step.
 */
import { ReadableError } from '@ecs-actions/core/readable-error';
import { createRegion } from '@ecs-actions/simulator/region';
import {
  rolloutKinds,
  randomRollout,
  type RolloutKind,
} from '@ecs-actions/simulator/random-rollout';
import { createRandom } from '@ecs-actions/simulator/world/random';
import { simulateRun, startAt, type Region } from './simulated-run.ts';
import { agrees, truthAbout } from './truth.ts';

export { rolloutKinds, type RolloutKind };

export interface RolloutResult {
  readonly seed: number;
  readonly verdict: string;
  /** What really happened to the deployment that was judged. */
  readonly truth: string;
  /** What is wrong with it; absent where nothing is. */
  readonly wrong?: string;
  /** Given up by fail-fast with no healthy task, though later starts would have gone well: a limit the user set. */
  readonly limit?: 'fail-fast';
  readonly log: string;
}

/** The command that shows a rollout again. */
export function commandFor(kind: RolloutKind, seed: number): string {
  return `npm run campaign -- --kind ${kind} --seed ${seed}`;
}

export async function rollOut(kind: RolloutKind, seed: number): Promise<RolloutResult> {
  try {
    return await follow(kind, seed);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    return { seed, verdict: 'none', truth: 'none', wrong: error.message, log: '' };
  }
}

async function follow(kind: RolloutKind, seed: number): Promise<RolloutResult> {
  const random = createRandom('moments', kind, seed);
  const scenario = randomRollout(seed, { kind });
  const rollsBack = random.chance(0.5);
  const { outputs, region, elapsedMs, log } = await simulateRun({
    region: { seed, scenario },
    inputs: {
      timeout: '45m',
      'on-failure': rollsBack ? 'rollback' : 'report',
      'poll-interval': random.chance(0.5) ? 'auto' : `${random.integer(1, 20)}s`,
      ...(kind === 'missing-answers' && random.chance(0.5) && { service: '' }),
    },
    beginAfterMs: random.pick([random.integer(0, 12_000), random.integer(0, 120_000)]),
    skewMs: random.pick([0, -400_000, 400_000]),
  });
  const verdict = String(outputs['verdict']);
  const deploymentId = outputs['deploymentId'];
  return judgeRollout({ seed, kind, region, scenario, verdict, deploymentId, elapsedMs, log });
}

/** A step that has just ended, and the rollout that it followed. */
export interface FollowedRollout {
  readonly seed: number;
  readonly kind: RolloutKind | undefined;
  readonly region: Region;
  readonly scenario: ReturnType<typeof randomRollout>;
  readonly verdict: string;
  readonly deploymentId: unknown;
  readonly elapsedMs: number;
  readonly log: string;
}

/** The verdict held against what really happened; the region may be advanced for it. */
export function judgeRollout(followed: FollowedRollout): RolloutResult {
  const { seed, kind, region, scenario, verdict, deploymentId, elapsedMs, log } = followed;
  const endedAt = region.now();
  const stopped = region.calls.find(({ operation }) => operation === 'StopServiceDeployment');
  const mayHaveServed = anyHealthyFor(region, deploymentId, 30_000);
  const atTheVerdict = truthAbout(region, deploymentId)?.outcome;
  // CodeDeploy is given up long before it gives up itself, and ends long after green serves.
  if (kind === 'code-deploy') region.advanceTo(endedAt + 3_600_000);
  // A superseded deployment ends a moment after the newer one shows.
  else if (verdict === 'superseded') region.advanceTo(endedAt + 1_000);

  const own = truthAbout(region, deploymentId);
  const beganAt = endedAt - elapsedMs;
  const meant = region.truth().findLast(({ createdAt }) => createdAt <= beganAt);
  const truth = own ?? (verdict === 'error' ? undefined : meant);
  const outcome = truth?.outcome ?? 'none';
  const said = { seed, verdict, truth: outcome, log };
  if (truth === undefined || own === undefined) {
    return {
      ...said,
      wrong: `it judged ${String(deploymentId)}, which is none of the run's`,
    };
  }
  if (meant !== undefined && own.createdAt < meant.createdAt) {
    return { ...said, wrong: `${meant.deploymentId} was the newest when it began` };
  }
  // Right or wrong, it was given up on what was seen then, not judged by its end.
  const isGivenUp = verdict === 'failed' && atTheVerdict === 'in-progress';
  if (!isGivenUp && !agrees(truth, verdict))
    return { ...said, wrong: `${verdict} for what was ${outcome}` };

  if (stopped === undefined && !isGivenUp) return said;
  const alone = createRegion({ seed, scenario, startAt });
  alone.advanceTo(startAt + 3 * 3_600_000);
  if (truthAbout(alone, own.deploymentId)?.outcome !== 'completed') return said;
  return mayHaveServed
    ? { ...said, wrong: 'given up with healthy tasks, and it would have succeeded by itself' }
    : { ...said, limit: 'fail-fast' };
}

/** Whether a task of the deployment has been healthy for so long, by the world itself. */
function anyHealthyFor(region: Region, deploymentId: unknown, forMs: number): boolean {
  return [...region.world.tasks.values()].some(
    ({ startedBy, healthySince, stoppingAt, unhealthy }) =>
      startedBy === deploymentId &&
      stoppingAt === undefined &&
      unhealthy === undefined &&
      healthySince !== undefined &&
      region.now() - healthySince >= forMs,
  );
}
