/** Where a service can go back to, read from ECS and ECR. */
import type { Service, ServiceDeployment } from '@ecs-actions/core/deployment/service';
import { parseImageReference, type EcrImage } from '@ecs-actions/core/images/reference';
import {
  copiedFrom,
  withoutCopyMark,
  type Revision,
} from '@ecs-actions/core/task-definition/definition';
import { sameDefinition } from '@ecs-actions/core/task-definition/same-definition';
import {
  keepsImages,
  keepsRevisionsActive,
  type WayBack,
} from '@ecs-actions/core/way-back/describe-way-back';
import {
  findLastGood,
  hasReplacedAnother,
  revisionsWanted,
  type History,
  type LastGood,
  type RevisionImage,
} from '@ecs-actions/core/way-back/way-back';
import type { ImageRegistry } from '../ecr/image-registry.ts';
import type { DeploymentReader } from '../ecs/deployment-reader.ts';
import { knownPartOf } from '../ecs/known-members.ts';
import type { Revisions } from '../ecs/revisions.ts';
import { NotAllowedError, UnsupportedError } from '../failure.ts';
import { present } from '@ecs-actions/core/present';

export interface WayBackPorts {
  readonly ecs: Pick<DeploymentReader, 'listServiceDeploymentHistory' | 'describeRevisions'>;
  readonly revisions: Pick<Revisions, 'describe'>;
  readonly registry: Pick<ImageRegistry, 'find'>;
}

/** The service's own record of its deployments. */
export async function readHistory(
  { ecs }: Pick<WayBackPorts, 'ecs'>,
  cluster: string,
  service: string,
): Promise<History> {
  return withRevisions(ecs, await ecs.listServiceDeploymentHistory(cluster, service));
}

async function withRevisions(
  ecs: Pick<DeploymentReader, 'describeRevisions'>,
  deployments: readonly ServiceDeployment[],
): Promise<History> {
  return { deployments, revisions: await ecs.describeRevisions(revisionsWanted(deployments)) };
}

/**
 * Spellings of what the service names: its ARN, and the revision that it is a true copy of, so that whoever
 * goes back twice does not return to what they left.
 */
export async function servingNames(
  { revisions }: Pick<WayBackPorts, 'revisions'>,
  taskDefinition: string | undefined,
): Promise<readonly string[]> {
  if (taskDefinition === undefined) return [];
  const serving = await revisions.describe(taskDefinition);
  const original = serving && copiedFrom(serving.definition);
  if (serving === undefined || original === undefined) return [taskDefinition];
  const copied = await revisions.describe(original);
  const isCopy = copied !== undefined && sameButImages(serving, copied);
  return isCopy ? [taskDefinition, copied.arn] : [taskDefinition];
}

/** A copy may name by digest what its original named by tag. */
function sameButImages(copy: Revision, original: Revision): boolean {
  const images = new Map(
    original.definition.containerDefinitions.map(({ name, image }) => [name, image]),
  );
  const containers = withoutCopyMark(copy.definition).containerDefinitions.map((container) => {
    const image = images.get(container.name);
    const isSame = image !== undefined && repositoryOf(image) === repositoryOf(container.image);
    return isSame ? { ...container, image } : container;
  });
  // The copy lacks what ECS did not accept.
  return sameDefinition(
    knownPartOf({ ...copy.definition, containerDefinitions: containers }).definition,
    knownPartOf(withoutCopyMark(original.definition)).definition,
  );
}

function repositoryOf(image: string): string {
  const reference = parseImageReference(image);
  return reference.kind === 'ecr' ? `${reference.account}/${reference.repository}` : image;
}

/** What of a revision's images ECR still gives out. */
export interface ImagesFound {
  readonly state: WayBack['images'];
  /** Which image, and why, where it is not all there. */
  readonly reason?: string;
}

/**
 * Looks the images of a revision up: by the digest that its deployment resolved, else by its tag of today.
 *
 * @returns the worst of them
 */
export async function checkImages(
  { registry }: Pick<WayBackPorts, 'registry'>,
  images: readonly RevisionImage[],
): Promise<ImagesFound> {
  const each = await Promise.all(images.map((image) => checkImage(registry, image)));
  const order = ['missing', 'archived', 'unknown', 'present'] as const;
  const worst = each.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];
  return worst ?? { state: 'unknown', reason: 'its images are not known' };
}

async function checkImage(
  registry: Pick<ImageRegistry, 'find'>,
  { image, digest }: RevisionImage,
): Promise<ImagesFound> {
  const reference = parseImageReference(image);
  if (reference.kind === 'other') {
    return { state: 'unknown', reason: `${image} is in ${reference.registry}, not in ECR` };
  }
  const pinned: EcrImage = digest === undefined ? reference : { ...reference, digest };
  const named = digest === undefined ? image : `${image} (${digest.slice(0, 19)})`;
  const found = await registry.find(pinned);
  if (!found.known) return { state: 'unknown', reason: `${image}: ${found.why}` };
  if (found.value === undefined) {
    return { state: 'missing', reason: `${named} is no longer in its repository` };
  }
  switch (found.value.status) {
    case 'ACTIVE':
      return { state: 'present' };
    case 'ARCHIVED':
      return {
        state: 'archived',
        reason: `${named} is archived: aws ecr update-image-storage-class --repository-name ${reference.repository} --image-id imageDigest=${found.value.digest} --target-storage-class STANDARD restores it within 20 minutes`,
      };
    default:
      return { state: 'archived', reason: `${named} is being restored from the archive` };
  }
}

/** What the record of a service tells, beside what is seen of its last deployment. */
export interface ServiceRecord {
  readonly wayBack: WayBack;
  /** Whether the newest deployment of what serves replaced another task definition; absent where unknown. */
  readonly hasReplacedAnother?: boolean;
}

/** The record of a service, given the revision that serves. Never fails for what may not be read: it says so. */
export async function readServiceRecord(
  ports: WayBackPorts,
  cluster: string,
  { name, controller }: Pick<Service, 'name' | 'controller'>,
  serving: string | undefined,
): Promise<ServiceRecord> {
  if (controller !== 'ECS') return unseen(`${controller} controls the deployments of ${name}`);
  try {
    const deployments = await ports.ecs.listServiceDeploymentHistory(cluster, name);
    if (deployments.length <= 1) {
      return unseen(`this is the first deployment of ${name} that ECS remembers (90 days)`);
    }
    const history = await withRevisions(ports.ecs, deployments);
    const names = await servingNames(ports, serving);
    const replaced = hasReplacedAnother(history, names);
    return {
      wayBack: await wayBackIn(ports, history, names),
      ...present({ hasReplacedAnother: replaced }),
    };
  } catch (error) {
    if (error instanceof NotAllowedError) {
      return unseen(`could not be seen: not allowed to ${error.action}`);
    }
    if (error instanceof UnsupportedError) {
      return unseen('the service deployments of ECS are not offered here');
    }
    throw error;
  }
}

function unseen(reason: string): ServiceRecord {
  return { wayBack: { images: 'unknown', reason } };
}

async function wayBackIn(
  ports: WayBackPorts,
  history: History,
  serving: readonly string[],
): Promise<WayBack> {
  const good = findLastGood(history, serving);
  if (good !== undefined) return wayBackTo(ports, good);
  return {
    images: 'unknown',
    reason:
      'no deployment of another revision ended well before this one in the 90 days that ECS remembers',
  };
}

async function wayBackTo(ports: WayBackPorts, good: LastGood): Promise<WayBack> {
  const { taskDefinition, deployedAt } = good;
  const [revision, images] = await Promise.all([
    ports.revisions.describe(taskDefinition),
    checkImages(ports, good.images),
  ]);
  if (revision === undefined) {
    return {
      images: images.state,
      reason: `the last good revision can no longer be described; ${keepsRevisionsActive}`,
    };
  }
  const active = revision.status === 'ACTIVE';
  const reasons = [
    ...(images.reason === undefined ? [] : [images.reason]),
    ...(images.state === 'missing' ? [keepsImages] : []),
    ...(active ? [] : [keepsRevisionsActive]),
  ];
  return {
    taskDefinition,
    deployedAt,
    active,
    images: images.state,
    ...(reasons.length > 0 && { reason: reasons.join('; ') }),
  };
}
