import { addCluster } from '../world/build-cluster.ts';
import { addService, type ServiceSpec } from '../world/build-service.ts';
import { addTargetGroup, type TargetGroupSpec } from '../world/build-target-group.ts';
import { addTaskDefinition, type TaskDefinitionSpec } from '../world/build-task-definition.ts';
import type { ScalableTarget } from '../world/scalable-target.ts';
import { wakeScheduler } from '../world/scheduler-agenda.ts';
import { startDeployment, type Change } from '../world/deployment-start.ts';
import type { MetricProfile } from '../world/metrics/profile.ts';
import { registerTarget } from '../world/scaling.ts';
import type { Cluster, TaskBehaviour, TaskDefinition } from '../world/model.ts';
import type { DeploymentConfiguration, Service, TargetGroup } from '../world/service.ts';
import { after, type World } from '../world/world.ts';

/** How soon somebody deploys in a named scenario, in scenario time. */
export const soonMs = 4000;

/** The usual cast: cluster `prod`, service `web` behind an ALB, revision 1 running, revision 2 ready. */
export type Stage = {
  readonly world: World;
  readonly cluster: Cluster;
  readonly service: Service;
  readonly targetGroup: TargetGroup | undefined;
  /** `web:1`, which runs. */
  readonly before: TaskDefinition;
  /** `web:2`, to be deployed. */
  readonly next: TaskDefinition;
  /** Somebody deploys after this long (scenario time). */
  deploy(afterMs: number, change?: Change): void;
  /** Something is done after this long. */
  later(afterMs: number, act: () => void): void;
};

export type StageOptions = {
  readonly desiredCount?: number;
  readonly configuration?: Partial<DeploymentConfiguration>;
  readonly service?: Partial<Omit<ServiceSpec, 'name' | 'cluster' | 'definition'>>;
  /** False: no load balancer. */
  readonly targetGroup?: Partial<TargetGroupSpec> | false;
  /** Further target groups that every task is registered in. */
  readonly moreTargetGroups?: readonly Partial<TargetGroupSpec>[];
  /** `bridge` and `host`: on EC2, on instances that several tasks share. Default `awsvpc`. */
  readonly networkMode?: 'awsvpc' | 'bridge' | 'host';
  readonly taskDefinition?: Partial<TaskDefinitionSpec>;
  /** How the tasks of `web:2` live. */
  readonly behaviour?: TaskBehaviour;
  /** How those of `web:1` live, should they be launched again. */
  readonly oldBehaviour?: TaskBehaviour;
  /** Registers the service with Application Auto Scaling, CPU and memory tracked. */
  readonly scaling?: { readonly min: number; readonly max: number };
  /** How `web:1` does, where not as `defaultProfile`. */
  readonly metrics?: Partial<MetricProfile>;
  /** What is otherwise with `web:2`. */
  readonly metricsOfNext?: Partial<MetricProfile>;
  readonly serviceName?: string;
  readonly clusterName?: string;
};

export const breakerWithRollback: Partial<DeploymentConfiguration> = {
  circuitBreaker: { enable: true, rollback: true },
};

const startUpLog = [
  { afterMs: 200, text: 'listening on :8080' },
  { afterMs: 900, text: 'connected to database' },
];

/** Puts the usual cast on stage. */
export function setStage(world: World, options: StageOptions = {}): Stage {
  const name = options.serviceName ?? 'web';
  const clusterName = options.clusterName ?? 'prod';
  const cluster =
    world.clusters.get(clusterName) ??
    addCluster(world, {
      name: clusterName,
      containerInstances: instancesFor(options),
    });
  const shared = options.networkMode !== undefined && options.networkMode !== 'awsvpc';
  const definitionSpec = {
    family: name,
    ...(shared && { networkMode: options.networkMode, compatibilities: ['EC2'] }),
    ...options.taskDefinition,
  };
  const before = addTaskDefinition(world, definitionSpec);
  const next = addTaskDefinition(world, definitionSpec);
  world.behaviours.push(
    { taskDefinition: `${name}:2`, behaviour: { log: startUpLog, ...options.behaviour } },
    { taskDefinition: `${name}:1`, behaviour: { log: startUpLog, ...options.oldBehaviour } },
  );
  const targetGroup =
    options.targetGroup === false
      ? undefined
      : addTargetGroup(world, {
          name: `${clusterName}-${name}`,
          ...(shared && { targetType: 'instance' }),
          ...options.targetGroup,
        });
  const more = (options.moreTargetGroups ?? []).map((spec, index) =>
    addTargetGroup(world, {
      name: `${clusterName}-${name}-${index + 2}`,
      ...(shared && { targetType: 'instance' }),
      ...spec,
    }),
  );
  const service = addService(world, {
    name,
    cluster,
    definition: before,
    desiredCount: options.desiredCount ?? 2,
    configuration: { ...breakerWithRollback, ...options.configuration },
    ...(shared && { launchType: 'EC2' }),
    loadBalancers: [...(targetGroup === undefined ? [] : [targetGroup]), ...more].map((group) => ({
      targetGroup: group,
      containerName: 'app',
      containerPort: 8080,
    })),
    ...(options.metrics !== undefined && { metrics: options.metrics }),
    ...options.service,
  });
  if (options.metricsOfNext !== undefined) {
    service.metrics = {
      ...service.metrics,
      byRevision: new Map([[`${name}:2`, options.metricsOfNext]]),
    };
  }
  if (options.scaling !== undefined) addScaling(world, service, options.scaling);
  return {
    world,
    cluster,
    service,
    targetGroup,
    before,
    next,
    deploy: (afterMs, change = { definition: next }) =>
      atOrHeld(world, afterMs, () => {
        startDeployment(world, service, change);
        wakeScheduler(world, service, true);
      }),
    later: (afterMs, act) => atOrHeld(world, afterMs, act),
  };
}

/** What lies in the past is done whoever deploys. */
function atOrHeld(world: World, afterMs: number, act: () => void): void {
  if (world.held === undefined || afterMs === 0) after(world, afterMs, act);
  else world.held.push({ afterMs, act });
}

/** A target for the service with the usual two policies: CPU at 40 %, memory at 50 %. */
export function addScaling(
  world: World,
  service: Service,
  limits: { readonly min: number; readonly max: number },
): ScalableTarget {
  const target = registerTarget(world, service, limits);
  for (const [name, type, value] of [
    ['cpu', 'ECSServiceAverageCPUUtilization', 40],
    ['memory', 'ECSServiceAverageMemoryUtilization', 50],
  ] as const) {
    target.policies.set(name, {
      name,
      arn: `arn:${world.partition}:autoscaling:${world.region}:${world.account}:scalingPolicy:${name}:resource/ecs/${target.resourceId}:policyName/${name}`,
      type: 'TargetTrackingScaling',
      configuration: {
        TargetValue: value,
        PredefinedMetricSpecification: { PredefinedMetricType: type },
        ScaleOutCooldown: 0,
        ScaleInCooldown: 43_200,
      },
      alarms: ['AlarmHigh', 'AlarmLow'].map((which) => {
        const AlarmName = `TargetTracking-${target.resourceId}-${which}-${name}`;
        return {
          AlarmName,
          AlarmARN: `arn:${world.partition}:cloudwatch:${world.region}:${world.account}:alarm:${AlarmName}`,
        };
      }),
      createdAt: world.now,
    });
  }
  return target;
}

/** In host mode no two tasks share an instance, and those that drain keep their port: plenty of them. */
function instancesFor({ networkMode, service, desiredCount = 2 }: StageOptions): number {
  if (networkMode === 'host') return 4 * desiredCount + 10;
  return networkMode === 'bridge' || service?.launchType === 'EC2' ? 3 : 0;
}
