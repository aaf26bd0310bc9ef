import { createAgenda, type Agenda } from './agenda.ts';
import { behaviourOfCommand } from './command-behaviour.ts';
import type { DeploymentTruth } from './deployment-truth.ts';
import { noLags, type Lags } from './lags.ts';
import type { LogGroup } from './log-group.ts';
import type { Row } from './metrics/insights-query.ts';
import type { Metric } from './metrics/metric.ts';
import type { Cluster, EpochMs, Range, TaskBehaviour, TaskDefinition } from './model.ts';
import { createRandom, type Random } from './random.ts';
import type { Repository } from './registry/repository.ts';
import type { ScalableTarget } from './scalable-target.ts';
import type { Service, TargetGroup, Task } from './service.ts';

/**
 * Which tasks live how. Every member given must match. Of the rules that match, the first that names
 * a word of the command is taken, else the first of the others; a command for which no rule speaks
 * does what `behaviourOfCommand` reads in it, unless its tasks never start.
 */
export type BehaviourRule = {
  /** `family:revision`, or a family for all its revisions. */
  readonly taskDefinition?: string;
  /** An image of the task definition. */
  readonly image?: string;
  /** A word of the command the task was started with (RunTask overrides). */
  readonly commandIncludes?: string;
  readonly behaviour: TaskBehaviour;
};

/** A change of a task's state that its service acts on. */
export type TaskNews = 'running' | 'healthy' | 'unhealthy' | 'failed' | 'stopping' | 'stopped';

/** A CloudWatch alarm: the members of PutMetricAlarm, and its state. */
export type AlarmEntry = {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly updatedAt: EpochMs;
};

/** An application load balancer with one listener. */
export type LoadBalancerEntry = {
  readonly arn: string;
  readonly name: string;
  readonly kind: 'application' | 'network';
  readonly listenerArn: string;
  readonly createdAt: EpochMs;
};

/** One account's region: everything there is, and what is going to happen to it. */
export type World = {
  readonly seed: number;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  /** All durations that begin are divided by this. */
  speed: number;
  now: EpochMs;
  readonly agenda: Agenda;
  readonly clusters: Map<string, Cluster>;
  readonly services: Map<string, Service>;
  readonly taskDefinitions: Map<string, TaskDefinition[]>;
  /** Live tasks, and stopped ones while they are visible, by id. */
  readonly tasks: Map<string, Task>;
  readonly targetGroups: Map<string, TargetGroup>;
  readonly loadBalancers: Map<string, LoadBalancerEntry>;
  /** Private repositories of ECR by name; images of all others are always there. */
  readonly repositories: Map<string, Repository>;
  readonly logGroups: Map<string, LogGroup>;
  /** Private addresses in use. */
  readonly addresses: Set<string>;
  /** By `service/<cluster>/<service>`. */
  readonly scalableTargets: Map<string, ScalableTarget>;
  /** Metrics put into the region, by their full names. */
  readonly customMetrics: Map<string, Metric>;
  /** Logs Insights queries by id. */
  readonly queries: Map<
    string,
    { readonly group: string; readonly rows: readonly Row[]; readonly readyAt: EpochMs }
  >;
  /** CloudWatch alarms by name, as put. */
  readonly alarms: Map<string, AlarmEntry>;
  /** Dashboards by name: the body as put, and when. */
  readonly dashboards: Map<string, { readonly body: string; readonly modifiedAt: EpochMs }>;
  /** CloudWatch alarms that are in ALARM, by name. */
  readonly alarming: Set<string>;
  readonly behaviours: BehaviourRule[];
  /** GuardDuty is on: every new task gets a container that no definition declares. */
  injectsSidecar: boolean;
  /** Values by `service/quota code`; what a running service needs of them nobody checks. */
  readonly quotas: Map<string, number>;
  /** What EC2 says of a subnet's free addresses, where it is not many; tasks take none. */
  readonly freeAddresses: Map<string, number>;
  /** RunTask requests by cluster and client token. */
  readonly clientTokens: Map<string, { readonly request: string; readonly tasks: readonly Task[] }>;
  /** How often RunTask was refused, by rule. */
  readonly refusals: Map<TaskBehaviour, number>;
  readonly truth: DeploymentTruth[];
  /** How far answers are behind what is. */
  lags: Lags;
  /** Who hears of a task's changes of state: the scheduler of its service. */
  hears: (task: Task, news: TaskNews) => void;
  /** Who makes a scheduler pass over a service. */
  schedules: (service: Service) => void;
  /** Numbers drawn so far for things that belong to no service. */
  drawn: number;
  /** What the scenario is going to do once somebody deploys; undefined where it keeps to the clock. */
  held: HeldAct[] | undefined;
};

/** Something a scenario does this long after its start, in scenario time. */
export type HeldAct = { readonly afterMs: number; readonly act: () => void };

export function createWorld(options: {
  readonly seed: number;
  readonly startAt: EpochMs;
  readonly speed: number;
  readonly region: string;
  readonly account: string;
  readonly holdsUntilDeployed: boolean;
}): World {
  const { region } = options;
  return {
    seed: options.seed,
    account: options.account,
    region,
    partition: region.startsWith('cn-')
      ? 'aws-cn'
      : region.startsWith('us-gov-')
        ? 'aws-us-gov'
        : 'aws',
    speed: options.speed,
    now: options.startAt,
    agenda: createAgenda(),
    clusters: new Map(),
    services: new Map(),
    taskDefinitions: new Map(),
    tasks: new Map(),
    targetGroups: new Map(),
    loadBalancers: new Map(),
    repositories: new Map(),
    logGroups: new Map(),
    addresses: new Set(),
    scalableTargets: new Map(),
    customMetrics: new Map(),
    queries: new Map(),
    alarms: new Map(),
    dashboards: new Map(),
    alarming: new Set(),
    behaviours: [],
    injectsSidecar: false,
    freeAddresses: new Map(),
    quotas: new Map([
      ['fargate/L-3032A538', 4000],
      ['fargate/L-36FBB829', 4000],
    ]),
    clientTokens: new Map(),
    refusals: new Map(),
    truth: [],
    lags: noLags,
    hears: () => undefined,
    schedules: () => undefined,
    held: options.holdsUntilDeployed ? [] : undefined,
    drawn: 0,
  };
}

/** Does `run` after `durationMs` of scenario time. */
export function after(world: World, durationMs: number, run: () => void): void {
  world.agenda.add(world.now + Math.max(0, Math.round(durationMs / world.speed)), run);
}

/** A duration of scenario time on the world's clock. */
export function scaled(world: World, durationMs: number): number {
  return durationMs / world.speed;
}

/** Lets everything happen that is due until `until`; a moment already past changes nothing. */
export function advance(world: World, until: EpochMs): void {
  for (;;) {
    const entry = world.agenda.take(until);
    if (entry === undefined) break;
    world.now = Math.max(world.now, entry.at);
    entry.run();
  }
  world.now = Math.max(world.now, until);
}

export function draw(random: Random, range: Range): number {
  return random.between(range[0], range[1]);
}

export function arn(world: World, service: string, resource: string): string {
  return `arn:${world.partition}:${service}:${world.region}:${world.account}:${resource}`;
}

/** A stream of random numbers for one thing of the world. */
export function randomFor(world: World, ...keys: readonly (string | number)[]): Random {
  return createRandom(world.seed, ...keys);
}

/** The rule of the world for a task about to be launched. */
export function behaviourOf(
  world: World,
  definition: TaskDefinition,
  command: readonly string[],
): TaskBehaviour {
  const name = `${definition.family}:${definition.revision}`;
  const matches = (rule: BehaviourRule): boolean =>
    (rule.taskDefinition === undefined ||
      rule.taskDefinition === name ||
      rule.taskDefinition === definition.family) &&
    (rule.image === undefined ||
      definition.containers.some((container) => container.image === rule.image));
  const script = command.join(' ');
  const own = world.behaviours.find(
    (rule) =>
      rule.commandIncludes !== undefined && script.includes(rule.commandIncludes) && matches(rule),
  );
  if (own !== undefined) return own.behaviour;
  const general =
    world.behaviours.find((rule) => rule.commandIncludes === undefined && matches(rule))
      ?.behaviour ?? {};
  if (command.length === 0) return general;
  const startsNever =
    general.failureModes?.some(({ failureMode }) => failureMode.kind === 'fails-to-start') ?? false;
  return startsNever ? general : { ...general, log: [], ...behaviourOfCommand(command) };
}

/** A stream for an id that belongs to the world as a whole; each call gives another. */
export function nextRandom(world: World, purpose: string): Random {
  world.drawn += 1;
  return createRandom(world.seed, purpose, world.drawn);
}
