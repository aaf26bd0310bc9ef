/** Outputs and report. */
import type { Task } from '@ecs-actions/core/deployment/task';
import { durationOf, endedAt, phaseNames, phasesOf } from '@ecs-actions/core/migration/phases';
import type {
  migrationOutputs,
  migrationReport,
} from '@ecs-actions/core/reports/run-migration-task';
import type { Written, WrittenMembers } from '@ecs-actions/core/reports/shape';
import { toSeconds, type EpochMs } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import { adviceFor } from './say-verdict.ts';

type Report = NonNullable<Written<typeof migrationReport>>;

/** The outputs as `action.yml` names them; `undefined` is written as empty. */
export function outputsOf(end: Outcome, plan: Plan): WrittenMembers<typeof migrationOutputs> {
  const { task } = end;
  const address = task === undefined ? undefined : plan.logAddress(task);
  const durationMs = task === undefined ? undefined : durationOf(task);
  return {
    verdict: end.verdict,
    exitCode: end.exitCode,
    taskArn: task?.arn,
    taskDefinition: task?.taskDefinition ?? (task === undefined ? undefined : plan.definition.arn),
    durationSeconds: durationMs === undefined ? undefined : toSeconds(durationMs),
    cause: end.cause,
    reason: end.reason,
    stopCode: task?.stopCode,
    logGroup: address?.group,
    logStream: address?.stream,
    logUrl: address?.url,
    adopted: end.adopted,
  };
}

/** Everything that was seen. Neither environment nor the task's overrides are part of it. */
export function reportOf(end: Outcome, plan: Plan, inputs: Inputs): Report {
  const { task } = end;
  return {
    ...outputsOf(end, plan),
    service: plan.service.name,
    serviceArn: plan.service.arn,
    cluster: plan.service.clusterArn || plan.cluster,
    container: plan.container.name,
    command: plan.command,
    image: plan.image,
    phase: inputs.phase,
    lock: inputs.lock.kind,
    startedBy: plan.identity.startedBy,
    group: plan.identity.group,
    remedy: adviceFor(end, plan),
    remarks: end.remarks,
    linesPrinted: end.linesPrinted,
    logUnseen: end.logUnseen,
    lastLines: end.lastLines,
    phases: task === undefined ? undefined : phasesForReport(task),
    task: task === undefined ? undefined : taskForReport(task),
  };
}

function phasesForReport(task: Task): Report['phases'] {
  const phases = phasesOf(task);
  return Object.fromEntries(
    phaseNames.map((name) => {
      const span = phases[name];
      const value =
        span === undefined
          ? undefined
          : {
              from: instant(span.from),
              to: instant(span.to),
              seconds: Math.round((span.to - span.from) / 100) / 10,
            };
      return [name, value];
    }),
  );
}

function taskForReport(task: Task): Report['task'] {
  return {
    arn: task.arn,
    lastStatus: task.lastStatus,
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    launchType: task.launchType,
    capacityProvider: task.capacityProvider,
    availabilityZone: task.availabilityZone,
    createdAt: instant(task.createdAt),
    startedAt: instant(task.startedAt),
    endedAt: instant(endedAt(task)),
    stoppedAt: instant(task.stoppedAt),
    containers: task.containers.map(({ name, exitCode, reason, lastStatus, imageDigest }) => ({
      name,
      exitCode,
      reason,
      lastStatus,
      imageDigest,
    })),
  };
}

function instant(at: EpochMs | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
