import { createHash } from 'node:crypto';
import { arn, randomFor, type World } from '../world.ts';
import { evaluateLifecyclePolicy } from './lifecycle-policy.ts';
import type {
  LifecyclePolicy,
  LifecycleRule,
  Platform,
  Repository,
  RepositoryImage,
} from './repository.ts';

const hourMs = 3_600_000;

export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** A private repository; images of repositories that are not added are always there. */
export function addRepository(
  world: World,
  spec: {
    readonly name: string;
    readonly rules?: readonly LifecycleRule[];
    readonly pullThrough?: boolean;
  },
): Repository {
  const repository: Repository = {
    name: spec.name,
    arn: arn(world, 'ecr', `repository/${spec.name}`),
    createdAt: world.now,
    images: new Map(),
    pullThrough: spec.pullThrough ?? false,
  };
  world.repositories.set(spec.name, repository);
  if (spec.rules !== undefined) {
    const text = JSON.stringify({ rules: spec.rules });
    putLifecyclePolicy(world, repository, { text, rules: spec.rules });
  }
  return repository;
}

/**
 * A repository of the account by name: one that was added, or one that holds what task definitions name in it,
 * for such images are always there. Undefined where nothing names it.
 */
export function findRepository(world: World, name: string): Repository | undefined {
  const added = world.repositories.get(name);
  if (added !== undefined) return added;
  const prefix = `${repositoryUri(world, name)}:`;
  const images = new Map<string, RepositoryImage>();
  for (const definition of [...world.taskDefinitions.values()].flat()) {
    const { cpuArchitecture } = (definition.rest['runtimePlatform'] ?? {}) as {
      readonly cpuArchitecture?: string;
    };
    const architecture = cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64';
    for (const { image } of definition.containers) {
      if (!image.startsWith(prefix)) continue;
      const digest = sha256(image);
      images.set(digest, {
        ...singleManifest(world, image, { os: 'linux', architecture }),
        digest,
        tags: new Set([image.slice(prefix.length)]),
        pushedAt: definition.registeredAt,
      });
    }
  }
  if (images.size === 0) return undefined;
  return {
    name,
    arn: arn(world, 'ecr', `repository/${name}`),
    createdAt: world.now,
    images,
    pullThrough: false,
  };
}

/** The address of a repository's images. */
export function repositoryUri(world: World, name: string): string {
  const suffix = world.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `${world.account}.dkr.ecr.${world.region}.${suffix}/${name}`;
}

export type ImagePush = {
  readonly tags: readonly string[];
  /** Default linux/amd64. Several, or `asIndex`: an index with a manifest for each. */
  readonly platforms?: readonly Platform[];
  readonly asIndex?: boolean;
  /** What is in it; default: what nothing else has. */
  readonly content?: string;
};

/** Pushes an image: its tags are taken from the images that bore them. Returns what the tags name now. */
export function pushImage(world: World, repository: Repository, push: ImagePush): RepositoryImage {
  const platforms = push.platforms ?? [{ os: 'linux', architecture: 'amd64' }];
  world.drawn += 1;
  const content = push.content ?? `${repository.name} ${world.seed} ${world.drawn}`;
  const manifests = platforms.map((platform) => singleManifest(world, content, platform));
  const [only] = manifests;
  const asIndex = push.asIndex ?? manifests.length > 1;
  const pushed = asIndex || only === undefined ? indexOf(world, manifests) : only;
  for (const image of asIndex ? [...manifests, pushed] : [pushed]) {
    if (!repository.images.has(image.digest)) repository.images.set(image.digest, image);
  }
  const image = repository.images.get(pushed.digest) ?? pushed;
  if (image.status === 'ARCHIVED') restoreNow(world, image);
  for (const tag of push.tags) {
    for (const other of repository.images.values()) other.tags.delete(tag);
    image.tags.add(tag);
  }
  return image;
}

function singleManifest(world: World, content: string, platform: Platform): RepositoryImage {
  const config = JSON.stringify({ ...platform, rootfs: { type: 'layers', diff_ids: [content] } });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: sha256(config),
      size: config.length,
    },
    layers: [],
  });
  return {
    digest: sha256(manifest),
    tags: new Set(),
    pushedAt: world.now,
    status: 'ACTIVE',
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    manifest,
    platform,
    children: [],
  };
}

function indexOf(world: World, manifests: readonly RepositoryImage[]): RepositoryImage {
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
      ...manifests.map((image) => ({
        mediaType: image.mediaType,
        digest: image.digest,
        size: image.manifest.length,
        platform: image.platform,
      })),
      // What buildx adds as provenance.
      ...manifests.slice(0, 1).map((image) => ({
        mediaType: image.mediaType,
        digest: sha256(`attestation of ${image.digest}`),
        size: 566,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
      })),
    ],
  });
  return {
    digest: sha256(manifest),
    tags: new Set(),
    pushedAt: world.now,
    status: 'ACTIVE',
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifest,
    children: manifests.map(({ digest }) => digest),
  };
}

/** The configuration that a manifest names, as its layer is downloaded. */
export function configOf(repository: Repository, configDigest: string): string | undefined {
  for (const { manifest, platform } of repository.images.values()) {
    if (platform === undefined || !manifest.includes(configDigest)) continue;
    return JSON.stringify({ ...platform, rootfs: { type: 'layers', diff_ids: [] } });
  }
  return undefined;
}

export function archiveImage(world: World, image: RepositoryImage): void {
  image.status = 'ARCHIVED';
  image.archivedAt = world.now;
}

function restoreNow(world: World, image: RepositoryImage): void {
  image.status = 'ACTIVE';
  image.activatedAt = world.now;
}

/** From now on the policy is at work: ECR acts within 24 hours of what its rules say. */
export function putLifecyclePolicy(
  world: World,
  repository: Repository,
  policy: LifecyclePolicy,
): void {
  repository.policy = policy;
  const random = randomFor(world, 'lifecycle', repository.name, world.now);
  const evaluateLater = (): void => {
    // A day at most lies between two evaluations; this clock is never compressed.
    world.agenda.add(world.now + random.between(2 * hourMs, 23 * hourMs), () => {
      if (repository.policy !== policy) return;
      applyLifecyclePolicy(world, repository, policy);
      evaluateLater();
    });
  };
  evaluateLater();
}

function applyLifecyclePolicy(world: World, repository: Repository, policy: LifecyclePolicy): void {
  repository.lastEvaluatedAt = world.now;
  for (const [digest, action] of evaluateLifecyclePolicy(policy, repository, world.now)) {
    const image = repository.images.get(digest);
    if (image === undefined) continue;
    if (action === 'transition') archiveImage(world, image);
    else repository.images.delete(digest);
  }
}
