/** Follows the tasks until as many are healthy as the event holds. */
import { CredentialsError, NotAllowedError } from '@ecs-actions/aws/failure';
import { eventKey } from '@ecs-actions/core/deployment/event';
import { readFailure, type TaskFailure } from '@ecs-actions/core/deployment/failure';
import { findObstacle } from '@ecs-actions/core/deployment/obstacle';
import { eventLine, newEvents } from '@ecs-actions/core/deployment/progress';
import { deploymentIdOf, primaryOf, type Service } from '@ecs-actions/core/deployment/service';
import type { Task } from '@ecs-actions/core/deployment/task';
import type { HeldEvent } from '@ecs-actions/core/event/held-event';
import { readinessOf, targetsTell, type Readiness } from '@ecs-actions/core/event/readiness';
import { formatDuration, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import type { Outcome, StepRecord } from './outcome.ts';
import type { Ports } from './ports.ts';
import { present } from '@ecs-actions/core/present';

/** Two calls a poll: twenty a minute. */
const pollEveryMs: DurationMs = 6_000;
const tasksDescribedAtMost = 1_000;
/** For the reasons of failed tasks, where time is up. */
const cleanUpMs: DurationMs = 5_000;

/** `undefined` once the tasks are healthy; an outcome where time is up first. */
export async function waitUntilHealthy(
  ports: Ports,
  inputs: Inputs,
  found: Service,
  record: StepRecord,
  event: HeldEvent,
): Promise<Outcome | undefined> {
  const { clock, cancellation, deadline, log } = ports;
  const wanted = event.holds.min;
  const beganAt = ports.now();
  for (const sentence of found.unseenTraffic ?? []) log.line(sentence);
  const known = new Set(found.events.map(eventKey));
  let service = found;
  let shown = '';
  try {
    for (;;) {
      service = await describe(ports, service);
      for (const line of newEvents(service, { createdAt: beganAt }, known).map(eventLine)) {
        if (line.kind === 'plain') log.line(line.text);
      }
      for (const one of service.events) known.add(eventKey(one));
      const readiness = await readTasks(ports, record, service);
      if (readiness !== undefined) {
        record.note({ kind: 'readiness', readiness });
        const progress = `${describeReadiness(readiness, wanted)}; ${service.runningCount} of ${service.desiredCount} run`;
        if (progress !== shown) log.line(progress);
        shown = progress;
        if (readiness.healthy >= wanted) return undefined;
      }
      if (ports.now() >= event.endsAt) {
        return late(ports, record, service, event, beganAt, 'the event is over');
      }
      await clock.sleep(pollEveryMs, deadline.signal());
      deadline.signal().throwIfAborted();
    }
  } catch (error) {
    if (cancellation.signal.aborted || !deadline.signal().aborted) throw error;
    deadline.moveTo(clock.monotonicMs() + cleanUpMs);
    const after = `time was up after ${formatDuration(inputs.timeoutMs)}`;
    return late(ports, record, service, event, beganAt, after);
  }
}

export function describeReadiness({ healthy, by }: Readiness, wanted: number): string {
  const words = { targets: 'healthy', tasks: 'healthy', running: 'running, as far as can be seen' };
  return `${healthy} of ${wanted} tasks ${words[by]}`;
}

async function describe({ ecs }: Ports, service: Service): Promise<Service> {
  const { services } = await ecs.describeServices(service.clusterArn, [service.name]);
  return services[0] ?? service;
}

/**
 * By the target groups where they tell, else by the tasks themselves, else by what runs. `undefined` where
 * an answer failed in passing: that somebody did not answer says nothing about health.
 */
async function readTasks(
  ports: Ports,
  record: StepRecord,
  service: Service,
): Promise<Readiness | undefined> {
  const groups = service.targetGroups.map(({ arn }) => arn);
  const targets =
    groups.length === 0
      ? 'not-allowed'
      : await glance(ports, record, () => ports.targets.targetHealth(groups));
  if (targets === 'failed') return undefined;
  const at = ports.now();
  const health = targets === 'not-allowed' ? undefined : targets;
  if (targetsTell(service, health)) {
    return readinessOf({ at, service, targets: health, tasks: undefined });
  }
  const tasks = await glance(ports, record, () => liveTasks(ports, service));
  if (tasks === 'failed') return undefined;
  return readinessOf({
    at,
    service,
    targets: undefined,
    tasks: tasks === 'not-allowed' ? undefined : tasks,
  });
}

async function liveTasks({ ecs }: Ports, service: Service): Promise<readonly Task[]> {
  const ids = service.deployments.flatMap((deployment) => deploymentIdOf(deployment) ?? []);
  const lists = await Promise.all(
    ids.map((id) => ecs.listTasksStartedBy(service.clusterArn, id, tasksDescribedAtMost)),
  );
  const arns = lists.flat();
  return arns.length === 0 ? [] : ecs.describeTasks(service.clusterArn, arns);
}

/** What may not be seen is said once; what fails in passing is seen at the next poll. */
async function glance<T extends object>(
  { log, deadline }: Ports,
  record: StepRecord,
  ask: () => Promise<T>,
): Promise<T | 'not-allowed' | 'failed'> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NotAllowedError) {
      const blind = `could not see who is healthy: not allowed to ${error.action}`;
      if (!record.progress().remarks.includes(blind)) log.line(blind);
      record.note({ kind: 'remark', text: blind });
      return 'not-allowed';
    }
    if (error instanceof CredentialsError || deadline.signal().aborted) throw error;
    return 'failed';
  }
}

async function late(
  ports: Ports,
  record: StepRecord,
  service: Service,
  event: HeldEvent,
  beganAt: EpochMs,
  why: string,
): Promise<Outcome> {
  const failures = await glance(ports, record, () => failuresSince(ports, service, beganAt)).catch(
    (): 'failed' => 'failed',
  );
  const primary = primaryOf(service);
  const deploymentId = primary && deploymentIdOf(primary);
  const obstacle = findObstacle(
    { createdAt: beganAt, ...present({ deploymentId }) },
    service,
    typeof failures === 'string' ? [] : failures,
  );
  const { holds } = event;
  const { readiness } = record.progress();
  const healthy =
    readiness === undefined
      ? 'nothing was seen of the tasks'
      : `only ${describeReadiness(readiness, holds.min)}`;
  const desired =
    service.desiredCount < holds.min
      ? ` (ECS wants ${service.desiredCount}: somebody has lowered the floor or the count)`
      : '';
  const cause = obstacle === undefined ? '' : `: ${obstacle.cause}: ${obstacle.reason}`;
  return {
    verdict: 'timed-out',
    reason: `${why}, and ${healthy}${desired}${cause}; the floor stays raised, and its restore stays scheduled`,
    at: ports.now(),
  };
}

async function failuresSince(
  { ecs }: Ports,
  { clusterArn, name }: Service,
  since: EpochMs,
): Promise<readonly TaskFailure[]> {
  const arns = await ecs.listStoppedTasks(clusterArn, name, tasksDescribedAtMost);
  const tasks = arns.length === 0 ? [] : await ecs.describeTasks(clusterArn, arns);
  return tasks
    .filter(({ createdAt }) => createdAt === undefined || createdAt >= since)
    .flatMap((task) => readFailure(task) ?? []);
}
