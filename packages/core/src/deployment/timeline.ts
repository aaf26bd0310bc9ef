/** The life of each task of a rollout, gathered look by look: ECS keeps no stamp for "healthy", and forgets stopped tasks. */
import type { EpochMs } from '../time.ts';
import type { Subject } from './subject.ts';
import { taskId, type TargetHealth, type Task } from './task.ts';

export interface TaskTimeline {
  readonly taskArn: string;
  readonly taskId: string;
  /** `new`: started by the followed deployment; `old`: any other of the service. */
  readonly side: 'new' | 'old';
  readonly taskDefinition?: string;
  readonly availabilityZone?: string;
  readonly address?: string;
  readonly lastStatus: string;
  readonly failed: boolean;
  readonly createdAt?: EpochMs;
  readonly pullStartedAt?: EpochMs;
  readonly pullStoppedAt?: EpochMs;
  readonly startedAt?: EpochMs;
  /** First time it was seen healthy, by AWS's clock; absent where it was so before anyone looked. */
  readonly healthyAt?: EpochMs;
  /** Healthy at the last look, by every check the service has. */
  readonly healthy: boolean;
  readonly stoppingAt?: EpochMs;
  readonly executionStoppedAt?: EpochMs;
  readonly stoppedAt?: EpochMs;
}

export type Timelines = ReadonlyMap<string, TaskTimeline>;

/** Without any health check a running task is taken for healthy once it has run this long. */
const runsWithoutCheckMs = 60_000;

interface Sighting {
  readonly at: EpochMs;
  readonly firstLookAt: EpochMs;
  readonly subject: Subject | undefined;
  readonly tasks: readonly Task[] | undefined;
  readonly targets: readonly TargetHealth[] | undefined;
  /** Whether target groups tell who is healthy; otherwise the tasks themselves do. */
  readonly targetsTell: boolean;
  readonly failedTaskArns: ReadonlySet<string>;
}

/** The timelines after one more look. Tasks not described this time keep what is known of them. */
export function recordTasks(timelines: Timelines, sighting: Sighting): Timelines {
  const { tasks, targets } = sighting;
  if (tasks === undefined && targets === undefined) return timelines;
  const next = new Map(timelines);
  for (const task of tasks ?? []) {
    const id = taskId(task.arn);
    next.set(id, ofTask(task, id, next.get(id), sighting));
  }
  if (targets !== undefined && sighting.targetsTell) {
    const healthy = healthyAddresses(targets);
    for (const [id, timeline] of next) {
      const isHealthy = timeline.address !== undefined && healthy.has(timeline.address);
      if (timeline.side === 'new') next.set(id, withHealth(timeline, isHealthy, sighting));
    }
  }
  return next;
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
    healthy: before?.healthy ?? false,
    ...definedOf({
      taskDefinition: task.taskDefinition,
      availabilityZone: task.availabilityZone,
      address: task.privateAddress ?? before?.address,
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
  return withHealth(timeline, isHealthyWithoutTargets(task, sighting.at), sighting);
}

/** By the task itself: its container health check, or else that it has run for a minute. */
export function isHealthyWithoutTargets(task: Task, at: EpochMs): boolean {
  if (task.lastStatus !== 'RUNNING') return false;
  if (task.healthStatus === 'HEALTHY') return true;
  if (task.healthStatus === 'UNHEALTHY') return false;
  const checked = task.containers.some(({ healthStatus }) => healthStatus === 'HEALTHY');
  return !checked && task.startedAt !== undefined && at - task.startedAt >= runsWithoutCheckMs;
}

function withHealth(timeline: TaskTimeline, healthy: boolean, sighting: Sighting): TaskTimeline {
  if (!healthy) return timeline.healthy ? { ...timeline, healthy: false } : timeline;
  if (timeline.healthyAt !== undefined) return { ...timeline, healthy: true };
  // Healthy since before the first look: the moment is not known, and is not made up.
  const watched = (timeline.startedAt ?? 0) >= sighting.firstLookAt;
  return { ...timeline, healthy: true, ...(watched && { healthyAt: sighting.at }) };
}

/** Addresses that every target group that lists them calls healthy. */
function healthyAddresses(targets: readonly TargetHealth[]): ReadonlySet<string> {
  const healthy = new Set<string>();
  const unhealthy = new Set<string>();
  for (const { target, state } of targets) (state === 'healthy' ? healthy : unhealthy).add(target);
  for (const target of unhealthy) healthy.delete(target);
  return healthy;
}

function definedOf<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
