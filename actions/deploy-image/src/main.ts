/** The story of deploy-image. */
import type { Cancellation } from '@ecs-actions/action-kit/cancellation';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import type { Log } from '@ecs-actions/action-kit/log';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { meansTheSame } from '@ecs-actions/aws/ecs/known-members';
import {
  deploymentIdOf,
  familyRevision,
  primaryOf,
  type Service,
} from '@ecs-actions/core/deployment/service';
import { planDeploy, type DeployPlan } from '@ecs-actions/core/images/deploy-plan';
import { withTrouble } from '@ecs-actions/aws/retry';
import { ReadableError } from '@ecs-actions/core/readable-error';
import {
  describeLosses,
  type Definition,
  type Revision,
  type Tag,
} from '@ecs-actions/core/task-definition/definition';
import { durations, formatDuration } from '@ecs-actions/core/time';
import { checkImages, compareDigests, type CheckedImage } from './check-images.ts';
import type { Aws } from './connect.ts';
import type { Inputs } from './inputs.ts';
import { resultOf, type Outcome, type Story } from './results.ts';
import { readRunningDigests } from './running-digests.ts';
import { wantedDefinition, type Wanted } from './wanted.ts';

/** Everything from outside. */
export interface Ports extends Aws {
  readonly log: Log;
  readonly deadline: Deadline;
  readonly cancellation: Cancellation;
  /** @throws ReadableError that names the file and what is wrong with it. */
  readonly readDefinitionFile: (path: string) => Definition;
}

/** A deployment is only begun here: AWS's passing faults are retried for this long. */
const limitMs = 5 * durations.minute;

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  ports.deadline.moveTo(limitMs);
  const story: Story = { done: [], remarks: [] };
  const outcome = await tell(ports, inputs, story).catch((error: unknown) =>
    endEarly(error, ports, story),
  );
  if (outcome.verdict === 'error') {
    ports.log.error({ title: outcome.title ?? 'Not deployed', message: outcome.reason });
  } else ports.log.line(outcome.reason);
  return resultOf(outcome, story);
}

async function tell(ports: Ports, inputs: Inputs, story: Story): Promise<Outcome> {
  const { ecs, log } = ports;
  const found = await findServices(ecs, inputs.address);
  const service = found.services[0] as Service;
  const { cluster } = found;
  Object.assign(story, { service: service.name, serviceArn: service.arn, cluster });
  if (inputs.updateService) refuseController(service);
  const running = await describeRunning(ports, service);
  story.previous = running.arn;

  const base = await baseOf(ports, inputs, running);
  const wanted = wantedDefinition(base.definition, inputs.images, inputs.environment);
  const isSameDefinition =
    base.arn === running.arn
      ? wanted.definition === base.definition
      : base.arn === undefined &&
        meansTheSame(running.definition, wanted.definition) &&
        wanted.definition.family === running.definition.family;
  const checked = await checkImages(ports, wanted.definition, toCheck(wanted, isSameDefinition));
  story.images = checked;

  const plan = planDeploy({
    isSameDefinition,
    imageChange: isSameDefinition
      ? compareDigests(asked(wanted, checked), await readRunningDigests(ecs, service, log))
      : 'moved',
    forceNewDeployment: inputs.forceNewDeployment,
    newestFailed: primaryOf(service)?.rolloutState === 'FAILED',
  });
  if (plan.kind === 'unchanged') return unchanged(story, service, running, plan);
  if (inputs.updateService) refuseInFlight(ports, inputs, service, running);

  const target = plan.otherRevision ? await revisionFor(ports, story, wanted, base) : running;
  story.taskDefinition = target.arn;
  if (!inputs.updateService) {
    return {
      verdict: 'registered',
      reason: `${familyRevision(target.arn)} is registered; the service still has ${familyRevision(running.arn)}`,
    };
  }
  return deploy(ports, story, { service, cluster, target, plan });
}

interface BaseDefinition {
  readonly definition: Definition;
  readonly tags: readonly Tag[];
  /** Of a revision; a file has none. */
  readonly arn?: string;
  readonly status?: string;
}

async function baseOf(
  { revisions, readDefinitionFile }: Ports,
  { base }: Inputs,
  running: Revision,
): Promise<BaseDefinition> {
  if (base === undefined) return running;
  if (base.kind === 'file') {
    const { tags, ...definition } = readDefinitionFile(base.path);
    return {
      definition,
      tags: (tags as readonly Tag[] | undefined) ?? [],
    };
  }
  const revision = await revisions.describe(base.name);
  if (revision !== undefined) return revision;
  throw new ReadableError(
    'Task definition not found',
    `task-definition: ECS knows no ${base.name} in this account and region.`,
  );
}

async function describeRunning({ revisions }: Ports, service: Service): Promise<Revision> {
  const { taskDefinition } = service;
  const running =
    taskDefinition === undefined ? undefined : await revisions.describe(taskDefinition);
  if (running !== undefined) return running;
  throw new ReadableError(
    'Task definition not found',
    `ECS does not tell the task definition of ${service.name}${taskDefinition === undefined ? '' : ` (${familyRevision(taskDefinition)})`}.`,
  );
}

/** The newest equal revision that is there, of an earlier attempt say; else a new one. */
async function revisionFor(
  { revisions, log }: Ports,
  story: Story,
  { definition }: Wanted,
  base: BaseDefinition,
): Promise<Revision> {
  if (base.arn !== undefined && base.definition === definition && base.status === 'ACTIVE') {
    return { ...base, arn: base.arn, status: base.status };
  }
  const same = await revisions.findSame(definition, (action) =>
    log.line(
      `of the revisions of ${definition.family} only the newest is looked at: not allowed to ${action}`,
    ),
  );
  if (same !== undefined) {
    log.line(`${familyRevision(same.arn)} is registered already`);
    return same;
  }
  const registered = await revisions.register(definition, base.tags, () => {
    story.unsure = `a revision of ${definition.family} may have been registered`;
  });
  story.unsure = undefined;
  story.done.push(`registered ${familyRevision(registered.arn)}`);
  log.line(`registered ${familyRevision(registered.arn)}`);
  for (const lost of describeLosses(registered)) {
    story.remarks.push(lost);
    log.warning({ title: 'The new revision differs', message: lost });
  }
  return registered;
}

async function deploy(
  { updater }: Ports,
  story: Story,
  {
    service,
    cluster,
    target,
    plan,
  }: { service: Service; cluster: string; target: Revision; plan: DeployPlan },
): Promise<Outcome> {
  const primary = primaryOf(service);
  const { deploymentId } = await updater.update(
    {
      cluster,
      service: service.name,
      taskDefinition: target.arn,
      forceNewDeployment: plan.force,
      primaryBefore: primary && deploymentIdOf(primary),
    },
    () => {
      story.unsure = 'the deployment may have begun';
    },
  );
  story.unsure = undefined;
  if (deploymentId !== undefined) story.deploymentId = deploymentId;
  const what = familyRevision(target.arn);
  story.done.push(`deployed ${what}`);
  return {
    verdict: 'deployed',
    reason: `${service.name} is being deployed with ${what}: ${plan.why}; wait-stable follows it to its end`,
  };
}

function unchanged(story: Story, service: Service, running: Revision, plan: DeployPlan): Outcome {
  const primary = primaryOf(service);
  const deploymentId = primary && deploymentIdOf(primary);
  story.taskDefinition = running.arn;
  if (deploymentId !== undefined) story.deploymentId = deploymentId;
  return {
    verdict: 'unchanged',
    reason: `nothing to do: ${service.name} has ${familyRevision(running.arn)} with this image, ${plan.why}`,
  };
}

/** All of a new definition; of one that stays, what was asked for. */
function toCheck({ definition, images }: Wanted, isSameDefinition: boolean): ReadonlySet<string> {
  return isSameDefinition
    ? new Set(images.keys())
    : new Set(definition.containerDefinitions.map(({ name }) => name));
}

function asked({ images }: Wanted, checked: readonly CheckedImage[]): readonly CheckedImage[] {
  return checked.filter(({ container }) => images.has(container));
}

function refuseController({ name, controller }: Service): void {
  if (controller === 'ECS') return;
  const how =
    controller === 'CODE_DEPLOY'
      ? 'start a deployment with CodeDeploy (aws deploy create-deployment), with the revision that update-service: false registers'
      : 'its task sets are made by whoever controls it; update-service: false registers the revision for them';
  throw new ReadableError(
    'Not deployed',
    `The deployments of ${name} are controlled by ${controller}, not by ECS, so UpdateService cannot put an image on it: ${how}.`,
  );
}

function refuseInFlight(
  { log }: Ports,
  { onRunning }: Inputs,
  service: Service,
  running: Revision,
): void {
  const primary = primaryOf(service);
  if (primary?.rolloutState !== 'IN_PROGRESS') return;
  const what = `a deployment of ${familyRevision(running.arn)} is in flight (${deploymentIdOf(primary) ?? 'no id'})`;
  if (onRunning === 'fail') {
    throw new ReadableError(
      'Deployment in flight',
      `${what}, and on-running is fail: nothing was changed. Run again when it has ended.`,
    );
  }
  log.line(`${what}; this one takes its place`);
}

/** Cancelled, out of time, or AWS's fault: what was done is said with it. */
function endEarly(error: unknown, { cancellation, deadline }: Ports, story: Story): Outcome {
  const { done, unsure } = story;
  const known = unsure === undefined ? done : [...done, unsure];
  const stands = known.length === 0 ? 'nothing was changed' : known.join(', and ');
  if (cancellation.signal.aborted) {
    return {
      verdict: 'error',
      title: 'Cancelled',
      reason: withTrouble(`the workflow was cancelled; ${stands}`, error),
    };
  }
  if (deadline.signal().aborted) {
    const after = formatDuration(limitMs);
    const reason = withTrouble(`AWS did not answer within ${after}; ${stands}`, error);
    return { verdict: 'error', reason };
  }
  if (!(error instanceof ReadableError)) throw error;
  const reason =
    known.length === 0 ? error.message : `${error.message.replace(/\.$/, '')}; ${stands}`;
  return { verdict: 'error', title: error.title, reason };
}
