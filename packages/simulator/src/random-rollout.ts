import { always, failureModes, placements } from './scenario/failure-modes.ts';
import type { Scenario } from './scenario/scenario.ts';
import { setTrafficStage } from './scenario/shapes.ts';
import { setStage, type Stage, type StageOptions } from './scenario/stage.ts';
import { addHistory } from './world/build-history.ts';
import { requestStop } from './world/deployment-stop.ts';
import { deployTaskSet } from './world/task-sets.ts';
import type { TaskBehaviour } from './world/model.ts';
import { rebalanceZones, ringAlarm, setDesiredCount } from './world/moves.ts';
import { createRandom, type Random } from './world/random.ts';
import type { DeploymentConfiguration } from './world/service.ts';

const second = 1000;
const minute = 60 * second;
const alarmName = 'web-5xx';

/**
 * What a rollout is about, beside what any holds: where its tasks run and how target groups know
 * them, whose load balancer they are behind, who controls the deployment, or how far AWS's answers are behind.
 */
export const rolloutKinds = [
  'bridge',
  'host',
  'ipv6',
  'target-groups',
  'code-deploy',
  'lagging-lists',
  'missing-answers',
  'express',
  'gateway',
  'lattice',
  'network',
] as const;

export type RolloutKind = (typeof rolloutKinds)[number];

/** What a random rollout may hold; left out: everything. */
export type RandomRolloutOptions = {
  /** Left out: tasks on Fargate behind at most one target group, deployed by ECS, answers up to date. */
  readonly kind?: RolloutKind;
  /** Only rollouts that go well by themselves: no failure, no second deployment, no stop. */
  readonly healthy?: boolean;
  /** Only rolling deployments. */
  readonly rolling?: boolean;
  /** ECS takes up to a minute to call a deployment complete that has nothing left to do. */
  readonly settling?: boolean;
};

/**
 * A random rollout of about 1–30 minutes: sizes, limits, timings, health checks, what
 * ails the new tasks, and what happens meanwhile, all drawn from the seed. The deployment is created
 * 2–8 s after the start of the clock. Lives whose tasks fail without a circuit breaker never end.
 */
export function randomRollout(seed: number, options: RandomRolloutOptions = {}): Scenario {
  return {
    name: `random-${seed}`,
    description: `A random rollout, seed ${seed}.`,
    build: (world) => {
      const random = createRandom('random-life', seed);
      const stage = drawStage(world, random, options);
      const startMs = random.between(2, 8) * second;
      if (options.kind === 'code-deploy') {
        deployByCodeDeploy(stage, random);
        return;
      }
      if (options.kind === 'lagging-lists' || options.kind === 'missing-answers') {
        drawLags(stage, random, options.kind, startMs);
      } else if (random.chance(0.5)) {
        addHistory(world, stage.service, random.integer(1, 25), 4 * minute);
      }
      stage.deploy(startMs, random.chance(0.15) ? {} : { definition: stage.next });
      if (options.healthy !== true) meanwhile(stage, random, startMs);
    },
  };
}

function drawStage(
  world: Parameters<Scenario['build']>[0],
  random: Random,
  options: RandomRolloutOptions,
): Stage {
  const pace = random.pick([0.5, 1, 1, 1, 2, 4]);
  const timing = {
    pullMs: [3 * second * pace, 20 * second * pace],
    startMs: [1 * second * pace, 12 * second * pace],
    warmUpMs: [0.5 * second, 10 * second * pace],
  } as const;
  const behaviour: TaskBehaviour = {
    timing,
    ...(options.healthy === true ? {} : drawFailure(random)),
  };
  const { kind } = options;
  const front = kind === 'express' || kind === 'gateway' || kind === 'lattice' ? kind : undefined;
  const isRolling =
    options.rolling === true || (kind !== undefined && !kind.includes('-') && front === undefined);
  const shifts = front === undefined ? 0.15 : 0.4;
  if (!isRolling && kind !== 'target-groups' && kind !== 'code-deploy' && random.chance(shifts)) {
    return setTrafficStage(
      world,
      drawShift(random),
      behaviour,
      front === undefined ? {} : { front },
    );
  }
  const desiredCount = random.pick([0, 1, 1, 2, 2, 2, 3, 4, 6, 10, 24]);
  const limits = drawLimits(random);
  const isDeadlock =
    Math.floor((desiredCount * limits.maximumPercent) / 100) <= desiredCount &&
    Math.ceil((desiredCount * limits.minimumHealthyPercent) / 100) >= desiredCount;
  const stageOptions: StageOptions = {
    desiredCount,
    configuration:
      isDeadlock && (options.healthy === true || random.chance(0.85))
        ? { ...limits, maximumPercent: 200 }
        : limits,
    behaviour,
    oldBehaviour: { timing },
    targetGroup: random.chance(kind === undefined || kind.includes('-') ? 0.2 : 0)
      ? false
      : {
          deregistrationDelaySeconds: random.pick([0, 5, 30, 60, 120, 300]),
          attached: !random.chance(0.05),
          ...(kind === 'ipv6' && { ipAddressType: 'ipv6' }),
          ...((kind === 'lattice' || kind === 'network') && { owner: kind }),
          healthCheck: {
            intervalSeconds: random.pick([5, 10, 15, 30]),
            healthyThreshold: random.pick([2, 3, 5]),
            unhealthyThreshold: random.pick([2, 3]),
          },
        },
    ...drawPlace(random, kind),
    service: {
      ...(front !== undefined && { front }),
      ...(kind === 'ipv6' && { ipv6: random.pick(['dual', 'only'] as const) }),
      ...(kind === 'code-deploy' && {
        controller: random.pick(['CODE_DEPLOY', 'CODE_DEPLOY', 'EXTERNAL'] as const),
      }),
      ...(options.settling === true && { settlingMs: [0, minute] as const }),
      rollbackIdentity: random.pick(['old', 'new']),
      namesCurrent: random.pick(['newest', 'newest', 'newest', 'stale', 'never']),
      healthCheckGracePeriodSeconds: options.healthy === true ? 120 : random.pick([0, 30, 60, 120]),
    },
  };
  return setStage(world, stageOptions);
}

/** Where tasks run, and further target groups that they are in. */
function drawPlace(
  random: Random,
  kind: RolloutKind | undefined,
): Pick<StageOptions, 'networkMode' | 'moreTargetGroups'> {
  switch (kind) {
    case 'bridge':
    case 'host':
      return {
        networkMode: kind,
        moreTargetGroups: random.chance(0.3) ? [{ attached: random.chance(0.5) }] : [],
      };
    case 'target-groups':
      return {
        moreTargetGroups: Array.from({ length: random.integer(1, 3) }, () => ({
          attached: random.chance(0.5),
          deregistrationDelaySeconds: random.pick([0, 30, 60]),
        })),
      };
    default:
      return {};
  }
}

/** Lists that are behind or in another order, or times in which the service is not to be seen. */
function drawLags(stage: Stage, random: Random, kind: RolloutKind, startMs: number): void {
  const { world, service } = stage;
  if (kind === 'lagging-lists') {
    const oldestFirst = random.chance(0.3);
    world.lags = {
      ...world.lags,
      serviceDeploymentsMs: random.between(1, 20) * second,
      oldestFirst,
    };
    const count = oldestFirst ? random.integer(90, 130) : random.integer(1, 25);
    addHistory(world, service, count, minute, 12 * 60 * minute);
    // One deploy command, two deployments: other attributes first, then the task definition.
    if (random.chance(0.4)) stage.deploy(startMs + random.between(1, 6) * second, {});
    return;
  }
  addHistory(world, service, random.integer(1, 25), minute);
  const gaps: { from: number; to: number; as: 'missing' | 'left-out' }[] = [];
  let at = world.now + random.pick([0, 0, random.between(0, 30) * second]);
  while (at < world.now + 15 * minute) {
    const to = at + random.between(1, 8) * second;
    gaps.push({ from: at, to, as: random.pick(['missing', 'left-out']) });
    at = to + random.between(20, 120) * second;
  }
  const servicesListedFrom = world.now + random.between(0, 9) * second;
  world.lags = { ...world.lags, unknownService: gaps, servicesListedFrom };
}

/** CodeDeploy, or another controller, makes its task set only after its hooks have run. */
function deployByCodeDeploy(stage: Stage, random: Random): void {
  const { world, service } = stage;
  stage.later(random.pick([2, 20, 60, 100]) * second + random.between(0, 5) * second, () => {
    deployTaskSet(world, service, stage.next, {
      beforeShiftMs: random.between(0, 60) * second,
      beforeRemovalMs: random.between(10, 120) * second,
      givesUpAfterMs: random.between(10, 20) * minute,
    });
  });
}

function drawLimits(
  random: Random,
): Partial<DeploymentConfiguration> &
  Pick<DeploymentConfiguration, 'maximumPercent' | 'minimumHealthyPercent'> {
  const [minimumHealthyPercent, maximumPercent] = random.pick([
    [100, 200],
    [100, 200],
    [100, 200],
    [50, 200],
    [100, 150],
    [50, 100],
    [0, 100],
    [75, 125],
  ] as const);
  const breaker = random.pick(['rollback', 'rollback', 'rollback', 'stop', 'off'] as const);
  return {
    minimumHealthyPercent,
    maximumPercent,
    circuitBreaker: { enable: breaker !== 'off', rollback: breaker === 'rollback' },
    ...(random.chance(0.3) && {
      alarms: { alarmNames: [alarmName], enable: true, rollback: random.chance(0.7) },
      bakeTimeInMinutes: random.pick([0, 1, 3]),
    }),
  };
}

function drawShift(random: Random): Partial<DeploymentConfiguration> {
  const strategy = random.pick(['BLUE_GREEN', 'LINEAR', 'CANARY'] as const);
  return {
    strategy,
    bakeTimeInMinutes: random.pick([0, 1, 5]),
    ...(strategy === 'LINEAR' && { linear: { stepPercent: 25, stepBakeTimeInMinutes: 1 } }),
    ...(strategy === 'CANARY' && { canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 } }),
  };
}

function drawFailure(random: Random): TaskBehaviour {
  if (random.chance(0.55)) return {};
  const failureMode = random.pick([
    failureModes.crashAtStart,
    failureModes.outOfMemory,
    failureModes.imageMissing,
    failureModes.pullThrottled,
    failureModes.registryUnreachable,
    failureModes.secretDenied,
    failureModes.notExecutable,
    failureModes.noAddress,
    failureModes.targetAnswers503,
    failureModes.targetTimesOut,
    failureModes.spotInterrupted,
  ]);
  const how = random.pick(['always', 'always', 'always', 'some', 'first', 'capacity'] as const);
  if (how === 'always') return always(failureMode);
  if (how === 'some') return { failureModes: [{ failureMode, share: random.between(0.1, 0.6) }] };
  if (how === 'first') return { ...always(failureMode), failFirst: random.integer(1, 3) };
  return {
    placement: {
      event: placements.noCapacity,
      forMs: random.between(1, 5) * minute,
      room: random.integer(0, 2),
    },
  };
}

/** Things that happen during the deployment, or right after it. */
function meanwhile(stage: Stage, random: Random, startMs: number): void {
  const { world, service } = stage;
  const at = (): number => startMs + random.between(5 * second, 5 * minute);
  if (random.chance(0.12)) {
    stage.deploy(at(), random.chance(0.5) ? {} : { definition: stage.before });
  }
  if (random.chance(0.15) && service.desiredCount > 0) {
    const count = Math.max(1, service.desiredCount + random.integer(-2, 4));
    stage.later(at(), () => setDesiredCount(world, service, count));
  }
  if (random.chance(0.1)) stage.later(at(), () => rebalanceZones(world, service));
  if (random.chance(0.08)) stage.later(at(), () => ringAlarm(world, alarmName));
  if (random.chance(0.06)) {
    stage.later(at(), () => {
      const [current] = service.serviceDeployments;
      const open = current?.status === 'IN_PROGRESS' || current?.status === 'PENDING';
      if (current && open) requestStop(world, current, random.chance(0.8) ? 'ROLLBACK' : 'ABORT');
    });
  }
}
