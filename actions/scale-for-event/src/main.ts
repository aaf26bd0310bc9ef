/** The story of scale-for-event. */
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { withTrouble } from '@ecs-actions/aws/retry';
import { nameInArn } from '@ecs-actions/core/arn';
import type { Service } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatDuration } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import { beginStory, type Outcome, type Story } from './outcome.ts';
import type { Ports } from './ports.ts';
import type { PursuitPorts } from './pursue.ts';
import { raise } from './raise.ts';
import { restore } from './restore.ts';
import { outputsOf, reportOf } from './results.ts';
import { renderSummary } from './summary.ts';

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const story = beginStory();
  ports.deadline.moveTo(inputs.timeoutMs);
  const outcome = await tell(ports, inputs, story).catch((error: unknown) =>
    endEarly(error, ports, inputs, story),
  );
  const isBad = ['timed-out', 'cancelled', 'error'].includes(outcome.verdict);
  if (isBad) ports.log.error({ title: outcome.verdict, message: outcome.reason });
  else ports.log.line(outcome.reason);
  return {
    exitCode: isBad ? 1 : 0,
    outputs: outputsOf(outcome, story, inputs),
    summary: renderSummary(outcome, story, inputs),
    report: reportOf(outcome, story, inputs),
  };
}

async function tell(ports: Ports, inputs: Inputs, story: Story): Promise<Outcome> {
  const found = await findServices(ports.ecs, inputs.address);
  const service = found.services[0] as Service;
  const cluster = nameInArn(service.clusterArn || found.cluster);
  Object.assign(story, { cluster, service: service.name, serviceArn: service.arn });
  ports.log.line(
    `${inputs.action} ${inputs.name}: ${service.name} in ${cluster} (${inputs.region})`,
  );
  const pursuit: PursuitPorts = {
    capacity: ports.capacityOf(cluster, service.name),
    clock: ports.clock,
    now: ports.now,
    signal: ports.deadline.signal,
    say: ports.log.line,
  };
  return inputs.action === 'raise'
    ? raise(ports, pursuit, inputs, service, story)
    : restore(ports, pursuit, inputs, story);
}

/** Cancelled, out of time, or AWS's fault: what stands now is said with it. */
function endEarly(error: unknown, ports: Ports, inputs: Inputs, story: Story): Outcome {
  const at = ports.now();
  const stands = whatStands(story, inputs);
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
    story.done.length === 0 ? error.message : `${withoutFullStop(error.message)}; ${stands}`;
  return { verdict: 'error', reason, at };
}

/** What a step that ends early leaves behind, in the words of somebody who has to decide what to do now. */
function whatStands({ done, capacity }: Story, { action, name }: Inputs): string {
  if (action === 'restore') {
    if (done.length === 0 && capacity === 'as-found') return 'nothing was changed';
    return `the restore of ${name} is half done: run it again; at the event's end AWS makes it otherwise`;
  }
  switch (capacity) {
    case 'as-found':
      return done.length === 0
        ? 'nothing was changed'
        : 'the floor was not raised; the restore that is scheduled already does no harm';
    case 'sent':
      return 'the floor may be raised; its restore is scheduled';
    default:
      return 'the floor stays raised, and its restore stays scheduled';
  }
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}
