/** Where a deployment stands when the wait ends before it does: for reasons. */
import { shellCommand } from '../shell-command.ts';
import type { Cause } from './cause.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import {
  deploymentIdOf,
  familyRevision,
  primaryOf,
  type Deployment,
  type LifecycleHook,
  type ServiceDeployment,
} from './service.ts';
import { isRollback } from './subject.ts';
import type { Container, TargetHealth } from './task.ts';
import type { TaskTimeline } from './timeline.ts';

/** ` (1 of 2 tasks running, waiting for a decision at a PAUSE hook)` */
export function standing(watch: Watch): string {
  const deployment = ownDeployment(watch);
  const running =
    deployment === undefined
      ? undefined
      : `${deployment.runningCount} of ${deployment.desiredCount} tasks running`;
  const waiting =
    pauseHook(ownServiceDeployment(watch)) === undefined
      ? undefined
      : 'waiting for a decision at a PAUSE hook';
  const parts = [running, waiting, rollingBack(watch), watch.waitingFor].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** A rollback that ECS has begun and not ended. */
function rollingBack(watch: Watch): string | undefined {
  const { service, subject } = watch;
  const primary = service === undefined ? undefined : primaryOf(service);
  const status = ownServiceDeployment(watch)?.status ?? '';
  const isUnderWay =
    status === 'ROLLBACK_REQUESTED' ||
    status === 'ROLLBACK_IN_PROGRESS' ||
    (subject?.rolledBackTo !== undefined && status === '') ||
    (service !== undefined &&
      primary !== undefined &&
      primary.rolloutState === 'IN_PROGRESS' &&
      isRollback(primary, service));
  if (!isUnderWay) return undefined;
  const to = primary?.taskDefinition;
  const isBack = to !== undefined && to !== subject?.taskDefinition;
  return `a rollback${isBack ? ` to ${familyRevision(to)}` : ''} is under way`;
}

/** What the tasks that wait say of themselves, where nothing has failed yet. */
export function waitingTasks(
  watch: Watch,
): { readonly cause: Cause; readonly reason: string } | undefined {
  const waiting = [...watch.timelines.values()].filter(
    ({ side, stoppedAt, health }) =>
      side === 'new' && stoppedAt === undefined && health !== 'healthy',
  );
  for (const task of waiting) {
    const failed = task.containers.find(hasFailed);
    if (failed !== undefined) return { cause: 'container-exit', reason: ofContainer(task, failed) };
  }
  for (const { unhealthyTarget } of waiting) {
    if (unhealthyTarget?.state === 'unhealthy') {
      return { cause: 'target-health-check', reason: ofTarget(unhealthyTarget) };
    }
  }
  for (const { containers, taskId } of waiting) {
    const ill = containers.find(({ healthStatus }) => healthStatus === 'UNHEALTHY');
    if (ill !== undefined) {
      const reason = `container ${ill.name} of task ${taskId} fails its health check`;
      return { cause: 'container-health-check', reason };
    }
  }
  return undefined;
}

function hasFailed({ exitCode, reason }: Container): boolean {
  return (exitCode !== undefined && exitCode !== 0) || reason !== undefined;
}

function ofContainer(task: TaskTimeline, { name, exitCode, reason }: Container): string {
  const how = [
    exitCode === undefined ? undefined : `ended with exit code ${exitCode}`,
    reason === undefined ? undefined : `says "${reason}"`,
  ].filter((part) => part !== undefined);
  const others = task.containers
    .filter((other) => other.name !== name && other.lastStatus === 'PENDING')
    .map((other) => other.name);
  const wait = others.length === 1 ? 'waits' : 'wait';
  const waits = others.length === 0 ? '' : `, and ${others.join(' and ')} still ${wait}`;
  return `container ${name} of task ${task.taskId} ${how.join(' and ')}${waits}; the task is ${task.lastStatus}`;
}

/** `target 10.0.0.1:3000 is unhealthy in web: Health checks failed with these codes: [404]` */
function ofTarget({
  target,
  port,
  state,
  targetGroupArn,
  description,
  reason,
}: TargetHealth): string {
  const group = /targetgroup\/([^/]+)/.exec(targetGroupArn)?.[1] ?? targetGroupArn;
  const why = description ?? reason;
  return `target ${target}${port === undefined ? '' : `:${port}`} is ${state} in ${group}${why === undefined ? '' : `: ${why}`}`;
}

export function ownDeployment({ service, subject }: Watch): Deployment | undefined {
  return service?.deployments.find(
    (candidate) => deploymentIdOf(candidate) === subject?.deploymentId,
  );
}

export function pauseHook(own: ServiceDeployment | undefined): LifecycleHook | undefined {
  return own?.detail?.hooks.find(
    ({ status, targetType }) => status === 'AWAITING_ACTION' && targetType === 'PAUSE',
  );
}

/** What a person types who lets the deployment go on. */
export function continueCommand({ arn }: ServiceDeployment, { id }: LifecycleHook): string {
  return shellCommand('aws ecs continue-service-deployment', {
    'service-deployment-arn': arn,
    'hook-id': id,
    action: 'CONTINUE',
  });
}
