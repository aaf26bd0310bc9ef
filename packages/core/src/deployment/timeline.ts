/** The life of each task of a rollout, gathered poll by poll: ECS keeps no stamp for "healthy", and forgets stopped tasks. */
import type { EpochMs } from '../time.ts';
import type { ServiceTargetGroup } from './service.ts';
import type { Subject } from './subject.ts';
import { joinHealth, type Health, type JoinedHealth } from './target-join.ts';
import { taskId, type Container, type TargetHealth, type Task, type TaskNetwork } from './task.ts';
import { present } from '../present.ts';

export interface TaskTimeline {
  readonly taskArn: string;
  readonly taskId: string;
  /** `new`: started by the followed deployment; `old`: any other of the service. */
  readonly side: 'new' | 'old';
  readonly taskDefinition?: string;
  readonly availabilityZone?: string;
  readonly network?: TaskNetwork;
  /** As last described: a container may have failed while its task still waits. */
  readonly containers: readonly Container[];
  readonly lastStatus: string;
  readonly failed: boolean;
  readonly createdAt?: EpochMs;
  readonly pullStartedAt?: EpochMs;
  readonly pullStoppedAt?: EpochMs;
  readonly startedAt?: EpochMs;
  /** First time it was seen healthy, by AWS's clock; absent where it was so before anyone looked. */
  readonly healthyAt?: EpochMs;
  /** At the last poll, by every check the service has. */
  readonly health: Health;
  /** The target that is not healthy, where one is to blame. */
  readonly unhealthyTarget?: TargetHealth;
  readonly stoppingAt?: EpochMs;
  readonly executionStoppedAt?: EpochMs;
  readonly stoppedAt?: EpochMs;
}

export type Timelines = ReadonlyMap<string, TaskTimeline>;

/** Without any health check a running task is taken for healthy once it has run this long. */
const runsWithoutCheckMs = 60_000;

interface Sighting {
  readonly at: EpochMs;
  readonly firstPollAt: EpochMs;
  readonly subject: Subject | undefined;
  readonly tasks: readonly Task[] | undefined;
  readonly targets: readonly TargetHealth[] | undefined;
  /** Whether target groups tell who is healthy; otherwise the tasks themselves do. */
  readonly targetsTell: boolean;
  readonly groups: readonly ServiceTargetGroup[];
  /** EC2 instance id by container instance ARN. */
  readonly instanceIds: ReadonlyMap<string, string>;
  readonly failedTaskArns: ReadonlySet<string>;
}

/** The timelines after one more poll. Tasks not described this time keep what is known of them. */
export function recordTasks(timelines: Timelines, sighting: Sighting): Timelines {
  const { tasks, targets } = sighting;
  if (tasks === undefined && targets === undefined) return timelines;
  const next = new Map(timelines);
  for (const task of tasks ?? []) {
    const id = taskId(task.arn);
    next.set(id, ofTask(task, id, next.get(id), sighting));
  }
  if (targets !== undefined && sighting.targetsTell) {
    const joined = joinHealth({ ...sighting, targets, tasks: networksOf(next) });
    for (const [id, timeline] of next) {
      const { health, unhealthy } = joined.get(id) ?? unknown;
      if (timeline.side === 'new') {
        next.set(id, withHealth(timeline, health, sighting, unhealthy));
      }
    }
  }
  return next;
}

const unknown: JoinedHealth = { health: 'unknown' };

/** Tasks that may be targets: a stopped one has given its port and address back. */
function networksOf(timelines: Timelines): ReadonlyMap<string, TaskNetwork> {
  return new Map(
    [...timelines].flatMap(([id, { network, stoppedAt }]) =>
      network === undefined || stoppedAt !== undefined ? [] : [[id, network]],
    ),
  );
}

function ofTask(
  task: Task,
  id: string,
  before: TaskTimeline | undefined,
  sighting: Sighting,
): TaskTimeline {
  const side =
    sighting.subject?.deploymentId !== undefined && task.startedBy === sighting.subject.deploymentId
      ? 'new'
      : 'old';
  const timeline: TaskTimeline = {
    taskArn: task.arn,
    taskId: id,
    side,
    lastStatus: task.lastStatus,
    failed: sighting.failedTaskArns.has(task.arn),
    health: before?.health ?? 'unknown',
    containers: task.containers,
    ...definedOf({
      taskDefinition: task.taskDefinition,
      availabilityZone: task.availabilityZone,
      network: networkOf(task) ?? before?.network,
      unhealthyTarget: before?.unhealthyTarget,
      createdAt: task.createdAt,
      pullStartedAt: task.pullStartedAt,
      pullStoppedAt: task.pullStoppedAt,
      startedAt: task.startedAt,
      healthyAt: before?.healthyAt,
      stoppingAt: task.stoppingAt,
      executionStoppedAt: task.executionStoppedAt,
      stoppedAt: task.stoppedAt,
    }),
  };
  if (sighting.targetsTell) return timeline;
  return withHealth(timeline, healthWithoutTargets(task, sighting.at), sighting);
}

/** The network of a task, once anything of it can be told. */
function networkOf({ network }: Task): TaskNetwork | undefined {
  return network !== undefined && (network.addresses.length > 0 || network.containerInstance)
    ? network
    : undefined;
}

function healthWithoutTargets(task: Task, at: EpochMs): Health {
  if (isHealthyWithoutTargets(task, at)) return 'healthy';
  // It runs, but not for long enough to say.
  return task.lastStatus === 'RUNNING' && task.healthStatus !== 'UNHEALTHY'
    ? 'unknown'
    : 'unhealthy';
}

/** By the task itself: its container health check, or else that it has run for a minute. */
export function isHealthyWithoutTargets(task: Task, at: EpochMs): boolean {
  if (task.lastStatus !== 'RUNNING') return false;
  if (task.healthStatus === 'HEALTHY') return true;
  if (task.healthStatus === 'UNHEALTHY') return false;
  const checked = task.containers.some(({ healthStatus }) => healthStatus === 'HEALTHY');
  return !checked && task.startedAt !== undefined && at - task.startedAt >= runsWithoutCheckMs;
}

function withHealth(
  { unhealthyTarget: _before, ...timeline }: TaskTimeline,
  health: Health,
  sighting: Sighting,
  unhealthyTarget?: TargetHealth,
): TaskTimeline {
  const now = { ...timeline, health, ...present({ unhealthyTarget }) };
  if (health !== 'healthy' || timeline.healthyAt !== undefined) return now;
  // Healthy since before the first poll: the moment is not known, and is not made up.
  const watched = (timeline.startedAt ?? 0) >= sighting.firstPollAt;
  return watched ? { ...now, healthyAt: sighting.at } : now;
}

function definedOf<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
