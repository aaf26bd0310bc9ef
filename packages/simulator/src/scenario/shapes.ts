import { addTargetGroup } from '../world/build-target-group.ts';
import type {
  DeploymentConfiguration,
  Front,
  LifecycleHook,
  LoadBalancer,
} from '../world/service.ts';
import { resourceIdOf, scaleByPolicy } from '../world/scaling.ts';
import { deployTaskSet } from '../world/task-sets.ts';
import { arn, type World } from '../world/world.ts';
import { always, failureModes } from './failure-modes.ts';
import type { Scenario } from './scenario.ts';
import { setStage, soonMs, type Stage, type StageOptions } from './stage.ts';

/** A service with two target groups, whose traffic a listener rule sends. */
export function setTrafficStage(
  world: World,
  configuration: Partial<DeploymentConfiguration>,
  behaviour = {},
  {
    front,
    ...more
  }: Pick<StageOptions, 'metrics' | 'metricsOfNext' | 'desiredCount'> & {
    readonly front?: Front;
  } = {},
): Stage {
  const [targetGroup, alternate] = ['prod-web-blue', 'prod-web-green'].map((name) =>
    addTargetGroup(world, {
      name,
      loadBalancer: 'prod',
      ...(front === 'lattice' && { owner: 'lattice' }),
    }),
  );
  if (targetGroup === undefined || alternate === undefined) throw new Error('no target groups');
  const rule = (id: string) =>
    arn(
      world,
      'elasticloadbalancing',
      `listener-rule/app/prod/50dc6c495c0c9188/f2f7dc8efc522ab2/${id}`,
    );
  const balancer: LoadBalancer = {
    targetGroup,
    containerName: 'app',
    containerPort: 8080,
    advanced: {
      alternate,
      productionListenerRule: rule('1291d13826f405c3'),
      testListenerRule: rule('9683b2d02a6cabee'),
      roleArn: `arn:${world.partition}:iam::${world.account}:role/ecsInfrastructureRole`,
    },
  };
  return setStage(world, {
    targetGroup: false,
    configuration,
    behaviour,
    service: { loadBalancers: [balancer], ...(front !== undefined && { front }) },
    ...more,
  });
}

const lambda = (stage: string, outcome: LifecycleHook['outcome']): LifecycleHook => ({
  targetType: 'AWS_LAMBDA',
  hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:smoke-test',
  roleArn: 'arn:aws:iam::123456789012:role/ecsHookRole',
  lifecycleStages: [stage],
  ...(outcome !== undefined && { outcome }),
});

/** The kinds of service and of deployment there are. */
export const shapes: readonly Scenario[] = [
  {
    name: 'blue-green',
    description:
      'Native BLUE_GREEN with a test listener, a Lambda hook and five minutes of bake time.',
    build: (world) =>
      setTrafficStage(world, {
        strategy: 'BLUE_GREEN',
        bakeTimeInMinutes: 5,
        lifecycleHooks: [
          lambda('POST_TEST_TRAFFIC_SHIFT', { status: 'SUCCEEDED', afterMs: 20_000 }),
        ],
      }).deploy(soonMs),
  },
  {
    name: 'blue-green-hook-fails',
    description: 'BLUE_GREEN whose test hook fails after the test traffic shift; rolled back.',
    build: (world) =>
      setTrafficStage(world, {
        strategy: 'BLUE_GREEN',
        bakeTimeInMinutes: 5,
        lifecycleHooks: [lambda('POST_TEST_TRAFFIC_SHIFT', { status: 'FAILED', afterMs: 20_000 })],
      }).deploy(soonMs),
  },
  {
    name: 'blue-green-rollback',
    description: 'BLUE_GREEN whose green tasks crash; the circuit breaker rolls back.',
    build: (world) =>
      setTrafficStage(
        world,
        { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 },
        always(failureModes.crashAtStart),
      ).deploy(soonMs),
  },
  {
    name: 'paused',
    description: 'BLUE_GREEN that waits at a PAUSE hook before the production traffic shift.',
    build: (world) =>
      setTrafficStage(world, {
        strategy: 'BLUE_GREEN',
        bakeTimeInMinutes: 1,
        lifecycleHooks: [
          {
            targetType: 'PAUSE',
            lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'],
            timeoutInMinutes: 60,
            timeoutAction: 'ROLLBACK',
          },
        ],
      }).deploy(soonMs),
  },
  {
    name: 'linear',
    description: 'Native LINEAR: 25 % of the traffic each two minutes.',
    build: (world) =>
      setTrafficStage(world, {
        strategy: 'LINEAR',
        bakeTimeInMinutes: 2,
        linear: { stepPercent: 25, stepBakeTimeInMinutes: 2 },
      }).deploy(soonMs),
  },
  {
    name: 'canary',
    description: 'Native CANARY: 10 % of the traffic for three minutes, then all of it.',
    build: (world) =>
      setTrafficStage(world, {
        strategy: 'CANARY',
        bakeTimeInMinutes: 2,
        canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 3 },
      }).deploy(soonMs),
  },
  {
    name: 'express',
    description:
      'An Express service: its load balancer is ECS’s own, and only its revision names it.',
    build: (world) =>
      setTrafficStage(
        world,
        {
          strategy: 'CANARY',
          bakeTimeInMinutes: 3,
          canary: { canaryPercent: 5, canaryBakeTimeInMinutes: 3 },
        },
        {},
        { front: 'express' },
      ).deploy(soonMs),
  },
  {
    name: 'gateway',
    description: 'Behind an ECS gateway, whose load balancer services share.',
    build: (world) => setStage(world, { service: { front: 'gateway' } }).deploy(soonMs),
  },
  {
    name: 'lattice',
    description: 'Behind VPC Lattice: target groups that no load balancer has.',
    build: (world) =>
      setStage(world, { targetGroup: { owner: 'lattice' }, service: { front: 'lattice' } }).deploy(
        soonMs,
      ),
  },
  {
    name: 'service-connect',
    description: 'Reached through Service Connect alone.',
    build: (world) =>
      setStage(world, { targetGroup: false, service: { front: 'service-connect' } }).deploy(soonMs),
  },
  {
    name: 'network-load-balancer',
    description: 'Behind a Network Load Balancer, which knows connections and no requests.',
    build: (world) => setStage(world, { targetGroup: { owner: 'network' } }).deploy(soonMs),
  },
  {
    name: 'no-load-balancer',
    description: 'A worker service without a load balancer that is deployed well.',
    build: (world) => setStage(world, { targetGroup: false }).deploy(soonMs),
  },
  {
    name: 'classic-load-balancer',
    description: 'Behind a Classic load balancer: deployments carry no rolloutState.',
    build: (world) =>
      setStage(world, {
        targetGroup: false,
        service: {
          loadBalancers: [
            { classicName: 'prod-classic', containerName: 'app', containerPort: 8080 },
          ],
        },
      }).deploy(soonMs),
  },
  {
    name: 'unused-targets',
    description: 'No listener sends traffic to the target group: its targets are `unused`.',
    build: (world) => setStage(world, { targetGroup: { attached: false } }).deploy(soonMs),
  },
  {
    name: 'daemon',
    description: 'A DAEMON service on three container instances, replaced one by one.',
    build: (world) =>
      setStage(world, {
        targetGroup: false,
        configuration: { maximumPercent: 100, minimumHealthyPercent: 60 },
        service: { scheduling: 'DAEMON', launchType: 'EC2' },
      }).deploy(soonMs),
  },
  {
    name: 'code-deploy',
    description:
      'A service whose deployments CodeDeploy controls: task sets instead of deployments.',
    build: (world) => {
      const stage = setStage(world, { service: { controller: 'CODE_DEPLOY' } });
      stage.later(soonMs, () => {
        deployTaskSet(world, stage.service, stage.next, {
          beforeShiftMs: 20_000,
          beforeRemovalMs: 60_000,
        });
      });
    },
  },
  {
    name: 'external',
    description: 'A service with an EXTERNAL deployment controller.',
    build: (world) => {
      const stage = setStage(world, { targetGroup: false, service: { controller: 'EXTERNAL' } });
      stage.later(soonMs, () => {
        deployTaskSet(world, stage.service, stage.next, {
          beforeShiftMs: 5000,
          beforeRemovalMs: 5000,
        });
      });
    },
  },
  {
    name: 'half-at-a-time',
    description: 'Minimum 50 %, maximum 100 %: old tasks stop before new ones start.',
    build: (world) =>
      setStage(world, {
        desiredCount: 4,
        configuration: { maximumPercent: 100, minimumHealthyPercent: 50 },
      }).deploy(soonMs),
  },
  {
    name: 'ten-services',
    description:
      'Ten services of one cluster deployed at once; one of them crashes and rolls back.',
    build: (world) => {
      const names = [
        'web',
        'api',
        'auth',
        'cart',
        'search',
        'mail',
        'media',
        'worker',
        'admin',
        'feed',
      ];
      names.forEach((serviceName, index) => {
        const broken =
          serviceName === 'cart' ? { behaviour: always(failureModes.crashAtStart) } : {};
        setStage(world, { serviceName, desiredCount: 1 + (index % 4), ...broken }).deploy(
          soonMs + index * 1500,
        );
      });
    },
  },
  {
    name: 'event',
    description:
      'A scaled service (2 to 12 tasks) that nobody deploys: raise its floor and restore it.',
    build: (world) => {
      setStage(world, { scaling: { min: 2, max: 12 } });
    },
  },
  {
    name: 'yo-yo',
    description: 'Auto scaling flaps: out and in again within the hour, several times.',
    build: (world, startAt) => {
      const stage = setStage(world, { scaling: { min: 2, max: 12 } });
      const target = world.scalableTargets.get(resourceIdOf(stage.service));
      if (target === undefined) throw new Error('no scalable target');
      for (const [hoursAgo, count] of [
        [30, 4],
        [29.7, 2],
        [20, 5],
        [19.5, 2],
        [3, 4],
        [2.6, 2],
      ] as const) {
        world.now = startAt - hoursAgo * 3_600_000;
        scaleByPolicy(world, target, count, 'cpu');
      }
      world.now = startAt;
    },
  },
  {
    name: 'huge',
    description:
      'A service of 5,000 tasks deployed in waves; events older than the newest 100 are lost.',
    build: (world) =>
      setStage(world, {
        desiredCount: 5000,
        configuration: { maximumPercent: 125, minimumHealthyPercent: 90 },
      }).deploy(soonMs),
  },
];
