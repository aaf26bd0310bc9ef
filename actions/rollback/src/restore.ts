/** One service put back: what is seen of it, what is decided, what is done. */
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { readHistory, servingNames } from '@ecs-actions/aws/way-back/read-way-back';
import {
  deploymentIdOf,
  familyRevision,
  primaryOf,
  type Service,
} from '@ecs-actions/core/deployment/service';
import { NotAllowedError } from '@ecs-actions/aws/failure';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatDuration } from '@ecs-actions/core/time';
import {
  deploymentInFlight,
  planRollback,
  type RollbackPlan,
} from '@ecs-actions/core/way-back/plan-rollback';
import type { History } from '@ecs-actions/core/way-back/way-back';
import { watchToEnd, findServiceDeployment } from './watch.ts';
import type { Inputs } from './inputs.ts';
import { isGood, type Outcome, type ServiceResult, type Story } from './outcome.ts';
import type { Ports, ServicePorts } from './ports.ts';
import { prepare } from './prepare.ts';
import { present } from '@ecs-actions/core/present';

/** @param inputs with the address of this one service */
export async function restore(
  ports: ServicePorts,
  inputs: Inputs,
  story: Story,
): Promise<ServiceResult> {
  const outcome = await tell(ports, inputs, story).catch((error: unknown) =>
    endEarly(error, ports, inputs, story),
  );
  const result = { outcome, story };
  if (outcome.verdict !== 'cancelled' && story.service !== undefined) ports.ended(story.service);
  if (isGood(result)) ports.log.line(outcome.reason);
  else ports.log.error({ title: outcome.verdict, message: outcome.reason });
  for (const remark of story.remarks) ports.log.line(remark);
  return result;
}

/** What a plan is made of anew where the deployment in flight ended before it could be stopped. */
const plansAtMost = 3;

async function tell(ports: ServicePorts, inputs: Inputs, story: Story): Promise<Outcome> {
  for (let made = 1; ; made += 1) {
    const current = await readCurrent(ports, inputs);
    const { service, cluster } = current;
    Object.assign(story, { cluster, service: service.name, serviceArn: service.arn });
    if (service.taskDefinition !== undefined) story.from ??= service.taskDefinition;
    const plan = await makePlan(ports, inputs, current);
    const outcome = await carryOut(ports, inputs, story, current, plan);
    if (outcome !== 'again') return outcome;
    if (made === plansAtMost) {
      return { verdict: 'failed', reason: 'deployments of the service keep ending and beginning' };
    }
  }
}

/** The service and its deployments, as ECS shows them now. */
interface Current {
  readonly cluster: string;
  readonly service: Service;
  readonly history: History;
}

/** ECS may show the state before an update for a moment: a deployment that has begun is in its list soon. */
const readsAtMost = 4;
const pollEveryMs = 2_000;

async function readCurrent(
  { ecs, clock, deadline }: ServicePorts,
  { address }: Inputs,
): Promise<Current> {
  for (let made = 1; ; made += 1) {
    const { cluster, services } = await findServices(ecs, address);
    const service = services[0] as Service;
    // Others have no service deployments to ask for.
    if (service.controller !== 'ECS') {
      return { cluster, service, history: { deployments: [], revisions: new Map() } };
    }
    const history = await readHistory({ ecs }, cluster, service.name);
    const isBegun = primaryOf(service)?.rolloutState === 'IN_PROGRESS';
    const isListed = deploymentInFlight(history) !== undefined;
    if (isBegun === isListed || made === readsAtMost) return { cluster, service, history };
    await clock.sleep(pollEveryMs, deadline.signal());
  }
}

async function makePlan(
  ports: ServicePorts,
  { to }: Inputs,
  { service, history }: Current,
): Promise<RollbackPlan> {
  const current = deploymentInFlight(history);
  const [serving, described] = await Promise.all([
    servingNames(ports, service.taskDefinition),
    current === undefined ? [] : ports.ecs.describeServiceDeployments([current.arn]),
  ]);
  const detail = described[0]?.detail;
  const goal = detail?.rollback?.serviceRevisionArn ?? detail?.sourceServiceRevisionArns[0];
  const goals = goal === undefined ? undefined : await ports.ecs.describeRevisions([goal]);
  const goesTo = goals?.get(goal ?? '')?.taskDefinition;
  return planRollback({
    service,
    history,
    serving,
    replaces: detail === undefined || detail.sourceServiceRevisionArns.length > 0,
    ...present({ to, goesTo }),
  });
}

async function carryOut(
  ports: ServicePorts,
  inputs: Inputs,
  story: Story,
  current: Current,
  plan: RollbackPlan,
): Promise<Outcome | 'again'> {
  const { log } = ports;
  const { service } = current;
  const isCheck = inputs.mode === 'check';
  switch (plan.kind) {
    case 'refused':
      return { verdict: 'refused', reason: `${plan.reason}; nothing was changed` };
    case 'wait':
      if (isCheck) {
        return {
          verdict: 'ready',
          reason: `the deployment in flight is being stopped; at its end the last good revision can be put back`,
        };
      }
      log.line('a deployment is being stopped; what to do shows at its end');
      await watchToEnd(ports, story, current, plan.serviceDeploymentArn);
      return 'again';
    case 'follow':
      if (isCheck) {
        return {
          verdict: 'ready',
          reason: `a ${plan.what} to it is in progress already; it would be followed`,
        };
      }
      log.line(`a ${plan.what} is in progress already; it is followed`);
      return watchToEnd(ports, story, current, plan.serviceDeploymentArn);
    case 'stop':
      if (isCheck) {
        return {
          verdict: 'ready',
          reason: `the deployment of ${familyRevision(service.taskDefinition ?? '')} is in flight: it would be stopped with ROLLBACK`,
        };
      }
      return stop(ports, story, current, plan.serviceDeploymentArn);
    default:
      return deploy(ports, inputs, story, current, plan);
  }
}

/** What is in flight is not answered by another deployment: ECS itself goes back. */
async function stop(
  ports: ServicePorts,
  story: Story,
  current: Current,
  serviceDeploymentArn: string,
): Promise<Outcome | 'again'> {
  const { cluster, service } = current;
  story.serviceDeploymentArn = serviceDeploymentArn;
  ports.begun({ cluster, service: service.name, serviceDeploymentArn });
  story.hasBegun = true;
  await allowed(story, ports.control.rollBack(serviceDeploymentArn));
  story.done.push('stopped the deployment in flight with ROLLBACK');
  ports.log.line(
    `the deployment of ${familyRevision(service.taskDefinition ?? '')} is in flight: it is stopped with ROLLBACK`,
  );
  return watchToEnd(ports, story, current, serviceDeploymentArn);
}

/** A call that is not allowed has begun nothing. */
async function allowed<T>(story: Story, call: Promise<T>): Promise<T> {
  return call.catch((error: unknown) => {
    if (error instanceof NotAllowedError) story.hasBegun = false;
    throw error;
  });
}

async function deploy(
  ports: ServicePorts,
  inputs: Inputs,
  story: Story,
  current: Current,
  plan: Extract<RollbackPlan, { kind: 'deploy' }>,
): Promise<Outcome | 'again'> {
  const { cluster, service } = current;
  const prepared = await prepare(ports, inputs, story, plan);
  if ('verdict' in prepared) return prepared;
  const { arn } = prepared;
  story.to = arn;
  const primary = primaryOf(service);
  // A look at the image that a cancel cut off tells nothing; it must not look like a change that was begun.
  ports.deadline.signal().throwIfAborted();
  ports.begun({ cluster, service: service.name });
  story.hasBegun = true;
  ports.log.line(`${familyRevision(arn)} is put on ${service.name}`);
  const { deploymentId } = await allowed(
    story,
    ports.updater.update({
      cluster,
      service: service.name,
      taskDefinition: arn,
      forceNewDeployment: service.taskDefinition === arn,
      primaryBefore: primary && deploymentIdOf(primary),
    }),
  );
  story.done.push(`put ${familyRevision(arn)} on ${service.name}`);
  story.remarks.push(settingsStay);
  const serviceDeploymentArn = await findServiceDeployment(ports, current, deploymentId);
  return watchToEnd(ports, story, current, serviceDeploymentArn);
}

const settingsStay =
  'UpdateService takes a task definition, no service revision: network, load balancer and capacity settings stay as they are.';

/** Cancelled, out of time, or AWS's fault: what stands now is said with it. */
export function endEarly(
  error: unknown,
  ports: Pick<Ports, 'cancellation' | 'deadline'>,
  inputs: Inputs,
  story: Story,
): Outcome {
  const { unsure, hasBegun } = story;
  const known = unsure === undefined ? story.done : [...story.done, unsure];
  const done = known.length === 0 ? 'nothing was changed' : known.join(', ');
  const stands =
    hasBegun === true
      ? `${known.length === 0 ? 'it may have begun' : done}; ECS goes on by itself, and wait-stable or a second run follows it`
      : done;
  if (ports.cancellation.signal.aborted) {
    return { verdict: 'cancelled', reason: `the workflow was cancelled; ${stands}` };
  }
  if (ports.deadline.signal().aborted) {
    const after = formatDuration(inputs.timeoutMs);
    return { verdict: 'timed-out', reason: `time was up after ${after}; ${stands}` };
  }
  if (!(error instanceof ReadableError)) throw error;
  const message = error.message.replace(/\.$/, '');
  return { verdict: 'error', reason: `${message}; ${stands}` };
}
