/** The revision that is put back: whether it can be described, its images are there, and it can be put on a service. */
import type { RegisteredRevision } from '@ecs-actions/aws/ecs/revisions';
import { checkImages } from '@ecs-actions/aws/way-back/read-way-back';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { parseImageReference } from '@ecs-actions/core/images/reference';
import {
  copiedFrom,
  copyOf,
  describeLosses,
  withImages,
  type Revision,
} from '@ecs-actions/core/task-definition/definition';
import { keepsImages, keepsRevisionsActive } from '@ecs-actions/core/way-back/describe-way-back';
import type { RollbackPlan } from '@ecs-actions/core/way-back/plan-rollback';
import { formatAgo, type RevisionImage } from '@ecs-actions/core/way-back/way-back';
import type { Inputs } from './inputs.ts';
import type { Outcome, Story } from './outcome.ts';
import type { ServicePorts } from './ports.ts';
import { present } from '@ecs-actions/core/present';

/** The revision to put on the service, ACTIVE; or why nothing is. */
export async function prepare(
  ports: ServicePorts,
  { mode }: Inputs,
  story: Story,
  { taskDefinition, images, deployedAt }: Extract<RollbackPlan, { kind: 'deploy' }>,
): Promise<Outcome | { readonly arn: string }> {
  const { revisions, log } = ports;
  const name = familyRevision(taskDefinition);
  const revision = await revisions.describe(taskDefinition);
  if (revision === undefined) {
    return refused(
      images.length === 0
        ? `ECS knows no ${name} in this account and region`
        : `${name} can no longer be described: ${keepsRevisionsActive}`,
    );
  }
  story.to = revision.arn;
  const resolved = imagesOf(revision, images);
  const found = await checkImages(ports, resolved);
  if (found.state === 'missing' || found.state === 'archived') {
    const hint = found.state === 'missing' ? `; ${keepsImages}` : '';
    return refused(`tasks of ${name} could not start: ${found.reason ?? ''}${hint}`);
  }
  if (found.state === 'unknown') {
    story.remarks.push(`Whether the image is there could not be seen: ${found.reason ?? ''}.`);
  }
  const pins = await pinsOf(ports, resolved);
  const isActive = revision.status === 'ACTIVE';
  const since = deployedAt === undefined ? '' : `, deployed ${formatAgo(deployedAt, ports.now())}`;
  const anew = isActive
    ? pins.size === 0
      ? ''
      : '; its tag names another image by now, so a copy with the digest is registered'
    : `; it is ${revision.status} and is registered anew (${keepsRevisionsActive})`;
  if (mode === 'check') {
    return { verdict: 'ready', reason: `${name}${since} can be put back${anew}` };
  }
  log.line(`going back to ${name}${since}${anew}`);
  if (isActive && pins.size === 0) return revision;
  return registerAnew(ports, story, revision, pins);
}

async function registerAnew(
  { revisions, log }: ServicePorts,
  story: Story,
  revision: Revision,
  pins: ReadonlyMap<string, string>,
): Promise<{ readonly arn: string }> {
  const original = copiedFrom(revision.definition) ?? familyRevision(revision.arn);
  const definition = withImages(copyOf(revision.definition, original), pins);
  const there = await revisions.findSame(definition);
  const copy: RegisteredRevision =
    there === undefined
      ? await revisions.register(definition, revision.tags, () => {
          story.unsure = `a revision of ${definition.family} may have been registered`;
        })
      : { ...there, lostMembers: [], untagged: false };
  story.unsure = undefined;
  story.copyOf = revision.arn;
  story.done.push(`registered ${familyRevision(revision.arn)} anew as ${familyRevision(copy.arn)}`);
  log.line(`${familyRevision(revision.arn)} is registered anew as ${familyRevision(copy.arn)}`);
  story.remarks.push(
    `${familyRevision(copy.arn)} is a copy of ${familyRevision(revision.arn)}, which could not be put back as it is.`,
  );
  story.remarks.push(...describeLosses(copy));
  return copy;
}

/** What was resolved when the revision was deployed; for one that is in no record, what its tags name today. */
function imagesOf(
  { definition }: Revision,
  images: readonly RevisionImage[],
): readonly RevisionImage[] {
  return definition.containerDefinitions.map(({ name, image }) => {
    const digest = images.find(({ container }) => container === name)?.digest;
    return { container: name, image, ...present({ digest }) };
  });
}

/**
 * Images whose tag names another digest today than when the revision was deployed: put back by their tag they
 * would bring out what was left. By container, the image by its digest.
 */
async function pinsOf(
  { registry }: ServicePorts,
  images: readonly RevisionImage[],
): Promise<ReadonlyMap<string, string>> {
  const pins = await Promise.all(
    images.map(async ({ container, image, digest }) => {
      const reference = parseImageReference(image);
      if (reference.kind === 'other' || reference.digest !== undefined || digest === undefined) {
        return [];
      }
      const today = await registry.find(reference);
      const isSame = !today.known || today.value?.digest === digest;
      const repository = image.replace(/:[^:/]+$/, '');
      return isSame ? [] : [[container, `${repository}@${digest}`] as const];
    }),
  );
  return new Map(pins.flat());
}

function refused(reason: string): Outcome {
  return { verdict: 'refused', reason: `${reason}; nothing was changed` };
}
