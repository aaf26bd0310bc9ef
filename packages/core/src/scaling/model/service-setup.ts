import type { EpochMs } from '../../time.ts';
import type { Fact } from '../../fact.ts';
import type { ImageSetup } from './images.ts';
import type { Part } from './part.ts';
import type { TaskSetup } from './task.ts';
import type { ScalingActivity, ScheduledFloor, ScheduledMinimum } from './history.ts';

/** Where a setup was read from. It decides in whose words a fix is printed. */
export type Origin = 'live' | 'terraform' | 'cloudformation' | 'pulumi';

/**
 * Everything the rules look at, for one service, in one shape whatever it was read from.
 *
 * Values that AWS fills in by itself (a cooldown of 300 s, a target group's round robin) are already
 * filled in here and marked as defaults, so that "absent" is never mistaken for 0.
 */
export interface ServiceSetup {
  readonly origin: Origin;
  readonly service: Service;
  readonly cluster: Fact<Cluster>;
  readonly task: Fact<TaskSetup>;
  /** `undefined`: there is none. */
  readonly target: Fact<ScalableTarget | undefined>;
  readonly policies: Fact<readonly ScalingPolicy[]>;
  readonly targetGroups: Fact<readonly TargetGroup[]>;
  readonly alarms: Fact<readonly Alarm[]>;
  /** Names of the dashboards that show this service. */
  readonly dashboards: Fact<readonly string[]>;
  readonly scheduledFloors: Fact<readonly ScheduledFloor[]>;
  /** Every minimum that a schedule sets, once or again and again; absent where it was not read. */
  readonly scheduledMinimums?: Fact<readonly ScheduledMinimum[]>;
  readonly activities: Fact<ScalingActivities>;
  readonly starts: Fact<MeasuredStart>;
  /** Of live services; absent where they were not read. */
  readonly images?: Fact<readonly ImageSetup[]>;
  /** What the tasks used of late; absent where it was not read. */
  readonly utilization?: Fact<Utilization>;
}

/** Percent of what the tasks reserve, by ECS's own metrics; undefined where there are no points. */
export interface Utilization {
  readonly cpu: UtilizationRange | undefined;
  readonly memory: UtilizationRange | undefined;
}

/** Hourly averages of one metric. */
export interface UtilizationRange {
  readonly lowest: number;
  readonly average: number;
  readonly highest: number;
  readonly days: number;
}

export interface Service extends Part {
  /** Names, not ARNs. */
  readonly name: Fact<string>;
  readonly clusterName: Fact<string>;
  readonly desiredCount: Fact<number>;
  readonly controller: Fact<string>;
  readonly strategy: Fact<string>;
  readonly scheduling: Fact<string>;
  readonly minimumHealthyPercent: Fact<number>;
  readonly maximumPercent: Fact<number>;
  readonly circuitBreaker: Fact<CircuitBreaker>;
  /** `undefined` where no load balancer is attached. */
  readonly healthCheckGracePeriodSeconds: Fact<number>;
  readonly hasLoadBalancer: Fact<boolean>;
  readonly capacity: Fact<Capacity>;
  readonly zones: Fact<Zones>;
  /** In the API's own words where it was read from there, so that a printed command keeps what it does not change. */
  readonly deploymentConfiguration?: Readonly<Record<string, unknown>> & {
    readonly deploymentCircuitBreaker?: object | undefined;
  };
  /** The cluster in the file's own words (a template's `{ "Fn::ImportValue": … }`), for fixes. */
  readonly clusterExpression?: unknown;
  /**
   * Whether every deploy of the file sets the desired count anew, whatever auto scaling has made of it;
   * absent where it was not read.
   */
  readonly deploySetsDesiredCount?: Fact<boolean>;
  /** How long a deployment goes on once new tasks serve (bakes, traffic steps); absent where it was not read. */
  readonly bakeMinutes?: Fact<number>;
  /** Placement strategies, `spread attribute:ecs.availability-zone`; absent where they were not read. */
  readonly placement?: Fact<readonly string[]>;
  /**
   * Whether others find its tasks by Cloud Map, Service Connect or VPC Lattice; absent where it was not
   * read.
   */
  readonly hasDiscovery?: Fact<boolean>;
  /** All its security groups are in the file, and none of them lets anybody in. */
  readonly hasNoInbound?: true;
  /** Whether no two of its tasks may share an instance; absent where it was not read. */
  readonly onDistinctInstances?: Fact<boolean>;
  /** A service of ECS Express Mode: what is written stands in its scaling target, the rest ECS makes. */
  readonly expressMode?: true;
  /** Behind a classic load balancer, which has no target groups. */
  readonly classicBalancer?: true;
}

export interface CircuitBreaker {
  readonly enable: boolean;
  readonly rollback: boolean;
}

/** Either a launch type or a strategy; AWS allows only one of them. */
export type Capacity =
  | { readonly kind: 'launch-type'; readonly launchType: string }
  | { readonly kind: 'providers'; readonly providers: readonly CapacityProvider[] };

export interface CapacityProvider {
  readonly name: string;
  readonly base: number;
  readonly weight: number;
  /** Whether its capacity is spot; absent where only the name tells (FARGATE, FARGATE_SPOT). */
  readonly spot?: Fact<boolean>;
}

/** The availability zones the service's subnets lie in, as far as they can be told. */
export interface Zones {
  readonly subnetCount: number;
  /** Zones known to be covered. */
  readonly seen: readonly string[];
  /** Whether `seen` is all there is. */
  readonly complete: boolean;
}

export interface Cluster extends Part {
  readonly name: Fact<string>;
  /** `enhanced`, `enabled` or `disabled`. */
  readonly containerInsights: Fact<string>;
}

export interface ScalableTarget extends Part {
  readonly minCapacity: Fact<number>;
  readonly maxCapacity: Fact<number>;
  readonly suspended: Fact<Suspension>;
}

export interface Suspension {
  readonly scaleIn: boolean;
  readonly scaleOut: boolean;
  readonly scheduled: boolean;
}

export type ScalingPolicy = TargetTracking | OtherPolicy;

export interface TargetTracking extends Part {
  readonly kind: 'target-tracking';
  readonly name: Fact<string>;
  readonly metric: Fact<TrackedMetric>;
  readonly targetValue: Fact<number>;
  readonly scaleInCooldownSeconds: Fact<number>;
  readonly scaleOutCooldownSeconds: Fact<number>;
  readonly scaleInDisabled: Fact<boolean>;
  /** The metric's specification in the API's own words, so that a printed command keeps it. */
  readonly specification: Readonly<Record<string, unknown>>;
}

/** `name` is the predefined type or the custom metric's name; only `resource` decides the rules. */
export interface TrackedMetric {
  readonly resource: 'cpu' | 'memory' | 'other';
  readonly name: string;
  /** `AWS/ECS`, `AWS/SQS`; of metric math, that of the metric it is made of; absent where it is not known. */
  readonly namespace?: string;
  /** Metric math of CPU or memory with something else: its values are no percentage of a task. */
  readonly isMixed?: true;
}

export interface OtherPolicy extends Part {
  readonly kind: 'step' | 'predictive' | 'unknown';
  /** Whether the policy can take tasks away. */
  readonly scalesIn: Fact<boolean>;
  /** The alarms that set steps off; absent where they were not read. */
  readonly alarms?: Fact<readonly ScalingAlarm[]>;
}

/** An alarm whose action is a scaling policy. */
export interface ScalingAlarm extends Part {
  readonly metric: Fact<TrackedMetric>;
  readonly threshold: Fact<number>;
  /** `GreaterThanThreshold`, … */
  readonly comparison: Fact<string>;
}

export interface TargetGroup extends Part {
  readonly arn: Fact<string>;
  readonly protocol: Fact<string>;
  /** `HTTP1`, `HTTP2` or `GRPC`; absent where it was not read. */
  readonly protocolVersion?: Fact<string>;
  /** The port of the target optimizer, undefined where it is off; absent where it was not read. */
  readonly targetControlPort?: Fact<number | undefined>;
  readonly healthCheck: HealthCheck;
  /** `round_robin`, `least_outstanding_requests` or `weighted_random`. */
  readonly algorithm: Fact<string>;
  /** 0 is off. */
  readonly slowStartSeconds: Fact<number>;
  readonly stickiness: Fact<boolean>;
  readonly deregistrationDelaySeconds: Fact<number>;
  /** Dimension values of its metrics, for the alarm's fix. */
  readonly metricName: Fact<string>;
  readonly loadBalancerMetricName: Fact<string>;
}

export interface HealthCheck {
  readonly protocol: Fact<string>;
  readonly path: Fact<string>;
  readonly intervalSeconds: Fact<number>;
  readonly timeoutSeconds: Fact<number>;
  readonly healthyThreshold: Fact<number>;
  readonly unhealthyThreshold: Fact<number>;
  /** HTTP codes as AWS spells them: `200`, `200-399`, `200,301-302`. */
  readonly matcher: Fact<string>;
}

/** An alarm on the service's own balancers. */
export interface Alarm extends Part {
  /** The metrics it looks at, those inside metric math included. */
  readonly metrics: readonly string[];
  /** The query of an alarm on logs. */
  readonly logQuery?: string;
}

export interface ScalingActivities {
  readonly activities: readonly ScalingActivity[];
  /** The oldest moment that was read; before it there may be more. */
  readonly since: EpochMs;
  /** Whether the whole of the last two weeks was read. */
  readonly complete: boolean;
}

/** How long the running tasks took to come up, from AWS's own stamps. */
export interface MeasuredStart {
  /** Created to running, the slowest task: the start took at least this long. */
  readonly untilRunningSeconds: number;
  /**
   * Running to serving, at most, where an event shows it: ECS stamps no moment of first health, but it
   * takes old tasks away only once the new ones are healthy.
   */
  readonly runningToServingAtMostSeconds: number | undefined;
  /**
   * Whether that event follows at once: old tasks are replaced within seconds, while a steady state is
   * called a minute or more later.
   */
  readonly servingSeenAtOnce: boolean;
  readonly tasks: number;
}
