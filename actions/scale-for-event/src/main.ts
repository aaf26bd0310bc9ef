/** scale-for-event, from the service found to the verdict said. */
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { withTrouble } from '@ecs-actions/aws/retry';
import { nameInArn } from '@ecs-actions/core/arn';
import type { Service } from '@ecs-actions/core/deployment/service';
import { whatStands } from '@ecs-actions/core/event/progress';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatDuration } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import { startRecord, type Outcome, type StepRecord } from './outcome.ts';
import type { Ports } from './ports.ts';
import type { CapacityPorts } from './reconcile.ts';
import { raise } from './raise.ts';
import { restore } from './restore.ts';
import { outputsOf, reportOf } from './results.ts';
import { renderSummary } from './summary.ts';

/** Of an annotation; what happened is in its message. */
function titleOf(verdict: string, action: 'raise' | 'restore'): string {
  if (verdict === 'timed-out') return 'Time is up';
  if (verdict === 'cancelled') return 'Cancelled';
  return action === 'raise' ? 'Event not raised' : 'Event not restored';
}

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const record = startRecord();
  ports.deadline.moveTo(inputs.timeoutMs);
  const outcome = await steer(ports, inputs, record).catch((error: unknown) =>
    endEarly(error, ports, inputs, record),
  );
  const isBad = ['timed-out', 'cancelled', 'error'].includes(outcome.verdict);
  const title = titleOf(outcome.verdict, inputs.action);
  if (isBad) ports.log.error({ title, message: outcome.reason });
  else ports.log.line(outcome.reason);
  const progress = record.progress();
  return {
    exitCode: isBad ? 1 : 0,
    outputs: outputsOf(outcome, progress, inputs),
    summary: renderSummary(outcome, progress, inputs),
    report: reportOf(outcome, progress, inputs),
  };
}

async function steer(ports: Ports, inputs: Inputs, record: StepRecord): Promise<Outcome> {
  const found = await findServices(ports.ecs, inputs.address);
  const service = found.services[0] as Service;
  const cluster = nameInArn(service.clusterArn || found.cluster);
  record.note({ kind: 'found', name: service.name, arn: service.arn, cluster });
  ports.log.line(
    `${inputs.action} ${inputs.name}: ${service.name} in ${cluster} (${inputs.region})`,
  );
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html#service_scheduler_daemon
  if (service.schedulingStrategy === 'DAEMON') {
    throw new ReadableError(
      'A daemon service',
      `${service.name} is a daemon: ECS runs one task of it on each container instance, and Application Auto Scaling does not scale it; nothing was changed. More instances (the Auto Scaling group of the cluster) are more tasks of it.`,
    );
  }
  const capacityPorts: CapacityPorts = {
    capacity: ports.capacityOf(cluster, service.name),
    resourceId: `service/${cluster}/${service.name}`,
    clock: ports.clock,
    now: ports.now,
    signal: ports.deadline.signal,
    say: ports.log.line,
  };
  return inputs.action === 'raise'
    ? raise(ports, capacityPorts, inputs, service, record)
    : restore(ports, capacityPorts, inputs, record);
}

/** Cancelled, out of time, or AWS's fault: what stands now is said with it. */
function endEarly(error: unknown, ports: Ports, inputs: Inputs, record: StepRecord): Outcome {
  const at = ports.now();
  const progress = record.progress();
  const stands = whatStands(progress, inputs.action, inputs.name);
  if (ports.cancellation.signal.aborted) {
    const reason = withTrouble(`the workflow was cancelled; ${stands}`, error);
    return { verdict: 'cancelled', reason, at };
  }
  if (ports.deadline.signal().aborted) {
    const after = formatDuration(inputs.timeoutMs);
    const reason = withTrouble(`time was up after ${after}; ${stands}`, error);
    return { verdict: 'timed-out', reason, at };
  }
  if (!(error instanceof ReadableError)) throw error;
  const reason =
    progress.done.length === 0 ? error.message : `${withoutFullStop(error.message)}; ${stands}`;
  return { verdict: 'error', reason, at };
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}
