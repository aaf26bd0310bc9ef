import type { EpochMs } from '../../time.ts';
import type { Fact } from './fact.ts';
import type { TaskSetup } from './task.ts';
import type { ScalingActivity, ScheduledFloor } from './history.ts';

/** Where a setup was read from. It decides in whose words a fix is printed. */
export type Origin = 'live' | 'terraform' | 'cloudformation' | 'pulumi';

/** A line in a file of the user's, where it is known. */
export interface Place {
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
}

/** What every part of a setup has: a name for people, and where it stands. */
export interface Part {
  /** `aws_appautoscaling_target.web`, a logical id, `service/prod/web`: unique within one setup. */
  readonly label: string;
  readonly place?: Place;
  /** Terraform: the module calls around the resource, the outermost first; absent at the root. */
  readonly modules?: readonly ModuleCall[];
}

/** A call of a Terraform module, as the code has it. */
export interface ModuleCall {
  readonly name: string;
  /** The instance, where the call has `count` or `for_each`. */
  readonly key?: string | number;
  /** As written: `terraform-aws-modules/ecs/aws`, `./modules/service`; absent where the plan does not say. */
  readonly source?: string;
}

/** A value as a template writes it: a literal, or an intrinsic function in its long form. */
export type TemplateValue =
  | string
  | number
  | boolean
  | readonly TemplateValue[]
  | { readonly [name: string]: TemplateValue };

/** Something in a file that runs containers or makes services, of a kind that is not read. */
export interface UnreadPart extends Part {
  /** `AWS::ECS::ExpressGatewayService`, `Fn::ForEach`, … */
  readonly type: string;
  /** Half a sentence: why it is not read. */
  readonly why: string;
}

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
  readonly activities: Fact<ScalingActivities>;
  readonly starts: Fact<MeasuredStart>;
  /**
   * The scheduled actions that set a capacity, repeated ones included: the lowest of their minimums is
   * what the service may come down to. Absent: not read.
   */
  readonly schedules?: Fact<readonly ScheduledCapacity[]>;
  /** What the tasks really used of late. Absent: not read. */
  readonly utilization?: Fact<Utilization>;
}

/** What a scheduled action sets, in tasks; undefined is left as it is. */
export interface ScheduledCapacity {
  readonly name: string;
  /** `cron(0 20 * * ? *)`, `rate(…)`, `at(…)`. */
  readonly schedule: string;
  readonly minCapacity: Fact<number | undefined>;
  readonly maxCapacity: Fact<number | undefined>;
}

/** Percent of what the tasks reserve, as ECS's own metrics have it. */
export interface Utilization {
  readonly cpu: UtilizationRange | undefined;
  readonly memory: UtilizationRange | undefined;
}

export interface UtilizationRange {
  /** The lowest and the highest hourly average. */
  readonly lowest: number;
  readonly highest: number;
  readonly average: number;
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
  /** A Classic Load Balancer is attached: it has no target group. Absent: not read. */
  readonly hasClassicLoadBalancer?: Fact<boolean>;
  /**
   * Whether every deploy of the file sets the desired count anew, whatever auto scaling has made of it.
   * Absent: this is no file.
   */
  readonly deploySetsDesiredCount?: Fact<boolean>;
  /** How long a deployment goes on after the new tasks serve: bakes and traffic steps. Absent: not read. */
  readonly bakeMinutes?: Fact<number>;
  /** Placement strategies on EC2, `spread by attribute:ecs.availability-zone`. Absent: not read. */
  readonly placement?: Fact<readonly string[]>;
  /** The template's own expressions, for a fix that fits. Absent: not a template, or not written. */
  readonly written?: {
    readonly cluster?: TemplateValue;
    readonly name?: TemplateValue;
  };
  /** In the API's own words where it was read from there, so that a printed command keeps what it does not change. */
  readonly deploymentConfiguration?: Readonly<Record<string, unknown>> & {
    readonly deploymentCircuitBreaker?: object | undefined;
  };
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
  /** Whether its instances are spot. Absent: the name tells (FARGATE, FARGATE_SPOT), or nothing does. */
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
  /** `AWS/ECS`, `AWS/SQS`, …; of metric math, that of the metric it is made of. Absent: not known. */
  readonly namespace?: string;
}

export interface OtherPolicy extends Part {
  readonly kind: 'step' | 'predictive' | 'unknown';
  /** Whether the policy can take tasks away. */
  readonly scalesIn: Fact<boolean>;
  /** The alarms that set a step policy off. Absent: not read. */
  readonly triggers?: Fact<readonly PolicyTrigger[]>;
}

/** An alarm that has a scaling policy as its action. */
export interface PolicyTrigger extends Part {
  readonly metric: Fact<TrackedMetric>;
  readonly threshold: Fact<number>;
  /** Whether it goes off above or below its threshold. */
  readonly goesOff: Fact<'above' | 'below'>;
}

export interface TargetGroup extends Part {
  readonly arn: Fact<string>;
  readonly protocol: Fact<string>;
  /** `HTTP1`, `HTTP2` or `GRPC`; undefined where it is none of HTTP. Absent: not read. */
  readonly protocolVersion?: Fact<string | undefined>;
  /** The port of ALB's target optimizer; undefined where it is off. Absent: not read. */
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

export interface Alarm extends Part {
  /** The metrics it looks at, those inside metric math included. */
  readonly metrics: readonly string[];
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
   * called a minute or more later (real/service-redeploy-just-started.json).
   */
  readonly servingSeenAtOnce: boolean;
  readonly tasks: number;
}
