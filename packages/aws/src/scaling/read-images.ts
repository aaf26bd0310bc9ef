/** What services' tasks start from, and what their way back needs, from ECS's record and ECR. */
import { askedOnce } from '../asked-once.ts';
import {
  deploymentIdOf,
  familyRevision,
  primaryOf,
  revisionNumber,
  type Service,
} from '@ecs-actions/core/deployment/service';
import { taskPlatform } from '@ecs-actions/core/images/platform';
import { parseImageReference, type EcrImage } from '@ecs-actions/core/images/reference';
import type { Repository, RepositoryImage } from '@ecs-actions/core/images/repository';
import { known, mapFact, outOfSight, unknown, type Fact } from '@ecs-actions/core/fact';
import type { ImageRole, ImageSetup } from '@ecs-actions/core/scaling/model/images';
import { valueOf } from '@ecs-actions/core/fact';
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import type { Container, Revision } from '@ecs-actions/core/task-definition/definition';
import { findLastGood, type RevisionImage } from '@ecs-actions/core/way-back/way-back';
import { createImageRegistry, type ImageRegistry } from '../ecr/image-registry.ts';
import { createDeploymentReader } from '../ecs/deployment-reader.ts';
import { rememberedRevisions } from '../ecs/revisions.ts';
import { CredentialsError, NotAllowedError } from '../failure.ts';
import type { Session } from '../session.ts';
import type { LiveSetups } from './read-live.ts';
import { readHistory, servingNames, type WayBackPorts } from '../way-back/read-way-back.ts';
import { present } from '@ecs-actions/core/present';

/** Reading an image takes about six calls; of more services than this it is not done. */
const servicesRead = 5;

/** The setups with their images; what may not be read is unknown, by the name of the permission. */
export async function withImages(
  session: Session,
  { setups, services }: LiveSetups,
): Promise<readonly ServiceSetup[]> {
  const ecs = createDeploymentReader(session, { insistsOnDeployments: true });
  const ports = {
    ecs,
    revisions: rememberedRevisions(session),
    registry: createImageRegistry(session, { insists: true }),
  };
  const repositoryOf = askedOnce(
    (image: EcrImage): Promise<Fact<Repository>> => ports.registry.repository(image),
    ({ account, region, repository }) => `${account}/${region}/${repository}`,
  );
  return Promise.all(
    setups.map(async (setup, index) => {
      if (index >= servicesRead) {
        return {
          ...setup,
          images: outOfSight(`not read: images of at most ${servicesRead} services are`),
        };
      }
      const cluster = valueOf(setup.service.clusterName);
      const name = valueOf(setup.service.name);
      if (cluster === undefined || name === undefined) return setup;
      return {
        ...setup,
        images: await observe(readImages(ports, repositoryOf, cluster, name, services)),
      };
    }),
  );
}

interface ImagePorts extends WayBackPorts {
  readonly ecs: ReturnType<typeof createDeploymentReader>;
  readonly registry: ImageRegistry;
}

type AskRepository = (image: EcrImage) => Promise<Fact<Repository>>;

async function readImages(
  ports: ImagePorts,
  repositoryOf: AskRepository,
  cluster: string,
  name: string,
  services: readonly Service[],
): Promise<Fact<readonly ImageSetup[]>> {
  const service = services.find((candidate) => candidate.name === name);
  const revision =
    service?.taskDefinition && (await ports.revisions.describe(service.taskDefinition));
  if (service === undefined || !revision) return unknown('the task definition was not described');
  const [resolved, wayBack] = await Promise.all([
    resolvedImages(ports, service),
    findWayBack(ports, cluster, service),
  ]);
  const running = revision.definition.containerDefinitions.map((container) =>
    readImage(ports, repositoryOf, revision, container, 'running', resolved),
  );
  const back = wayBack?.revision.definition.containerDefinitions.map((container) =>
    readImage(ports, repositoryOf, wayBack.revision, container, 'way-back', wayBack.images),
  );
  return known(await Promise.all([...running, ...(back ?? [])]));
}

/** What the running revision's deployment resolved; empty where that may not be seen. */
async function resolvedImages(
  { ecs }: ImagePorts,
  service: Service,
): Promise<readonly RevisionImage[]> {
  const primary = primaryOf(service);
  const number = revisionNumber(primary && deploymentIdOf(primary));
  if (number === undefined) return [];
  const arn = `${service.arn.replace(':service/', ':service-revision/')}/${number}`;
  return allowed(
    ecs.describeRevisions([arn]).then((found) => found.get(arn)?.images ?? []),
    [],
  );
}

async function findWayBack(
  ports: ImagePorts,
  cluster: string,
  service: Service,
): Promise<{ readonly revision: Revision; readonly images: readonly RevisionImage[] } | undefined> {
  if (service.controller !== 'ECS') return undefined;
  const find = async () => {
    const history = await readHistory(ports, cluster, service.name);
    const good = findLastGood(history, await servingNames(ports, service.taskDefinition));
    const revision = good && (await ports.revisions.describe(good.taskDefinition));
    return revision && { revision, images: good.images };
  };
  // What has no way back, or whose record may not be read, is said by wait-stable and rollback.
  return allowed(find(), undefined);
}

async function readImage(
  { registry }: ImagePorts,
  repositoryOf: AskRepository,
  { arn, definition }: Revision,
  { name, image, versionConsistency }: Container,
  role: ImageRole,
  resolved: readonly RevisionImage[],
): Promise<ImageSetup> {
  const part = {
    label: `${name} of ${familyRevision(arn)}${role === 'way-back' ? ' (way back)' : ''}`,
    role,
    image,
    isPinned: versionConsistency !== 'disabled',
  };
  const reference = parseImageReference(image);
  if (reference.kind === 'other') {
    const elsewhere = unknown('it is not in ECR');
    return { ...part, found: elsewhere, tagNow: elsewhere, repository: elsewhere };
  }
  const pinned = resolved.find(({ container }) => container === name)?.digest;
  const digest = reference.digest ?? pinned;
  const repository = await repositoryOf(reference);
  const byTag: EcrImage = reference;
  const tagNow = await lookUp(registry, repository, byTag, (other) =>
    other.tags.includes(reference.tag ?? ''),
  );
  const startsFrom = part.isPinned ? digest : tagNow.known ? tagNow.value?.digest : undefined;
  const found =
    startsFrom === undefined
      ? tagNow
      : await lookUp(
          registry,
          repository,
          { ...reference, digest: startsFrom },
          (other) => other.digest === startsFrom,
        );
  const platform = taskPlatform(definition);
  const runs = role === 'running' ? valueOf(found)?.digest : undefined;
  return {
    ...part,
    reference,
    found,
    tagNow,
    repository,
    ...present({ digest, taskPlatform: platform }),
    ...(runs !== undefined &&
      valueOf(found)?.status === 'ACTIVE' && {
        platforms: await registry.platforms(reference, runs),
      }),
  };
}

/** From what was listed; asked for by itself where not all was, or where it is missing from a cache. */
async function lookUp(
  registry: ImageRegistry,
  repository: Fact<Repository>,
  image: EcrImage,
  isMeant: (image: RepositoryImage) => boolean,
): Promise<Fact<RepositoryImage | undefined>> {
  const listed = mapFact(repository, ({ images }) => images);
  if (!listed.known) return listed;
  const found = listed.value?.find(isMeant);
  if (found !== undefined) return known(found);
  const isWhole = listed.value !== undefined && !valueOf(repository)?.pullThrough;
  return isWhole ? known(undefined) : registry.find(image);
}

/** Each revision is described once. */
async function allowed<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotAllowedError) return otherwise;
    throw error;
  }
}

/** Images only add to the picture: whatever AWS does not tell of them is unknown, and ends nothing. */
async function observe<T>(reading: Promise<Fact<T>>): Promise<Fact<T>> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotAllowedError) return unknown(`no permission for ${error.action}`);
    if (error instanceof CredentialsError || !(error instanceof Error)) throw error;
    if (/^(?:AbortError|TimeoutError|Cancelled)$/.test(error.name)) throw error;
    return outOfSight(error.message.split(/[\r\n]/, 1)[0] ?? '');
  }
}
