import type { ContainerDefinition } from './model.ts';
import { sha256 } from './registry/registry.ts';
import type { Repository } from './registry/repository.ts';
import type { World } from './world.ts';

/**
 * The digest that an image's name stands for now; undefined where its repository has none of that name.
 * Repositories that the world does not hold have everything, with one digest for each name.
 */
export function imageDigest(world: World, image: string): string | undefined {
  const place = placeOf(world, image);
  if (place === undefined) return sha256(image);
  if (place.digest !== undefined) return place.digest;
  for (const candidate of place.repository.images.values()) {
    if (candidate.tags.has(place.tag)) return candidate.digest;
  }
  return place.repository.pullThrough ? sha256(image) : undefined;
}

/** Why a container's image cannot be pulled, in the words of a task's stopped reason; undefined where it can. */
export function pullFailure(
  world: World,
  { image, versionConsistency }: ContainerDefinition,
  pinned: string | undefined,
): string | undefined {
  const place = placeOf(world, image);
  if (place === undefined || place.repository.pullThrough) return undefined;
  const wanted =
    pinned === undefined || versionConsistency === 'disabled' ? imageDigest(world, image) : pinned;
  const found = wanted === undefined ? undefined : place.repository.images.get(wanted);
  const parts = (found?.children ?? []).map((digest) => place.repository.images.get(digest));
  if (found !== undefined && [found, ...parts].every((part) => part?.status === 'ACTIVE')) {
    return undefined;
  }
  const reference = wanted === undefined || image.includes('@') ? image : `${image}@${wanted}`;
  return `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${reference}: ${reference}: not found`;
}

const refreshedEveryMs = 24 * 3_600_000;

/** Notes a pull as ECR does: exact at most once in 24 hours. */
export function notePull(world: World, container: ContainerDefinition, pinned?: string): void {
  const place = placeOf(world, container.image);
  const digest = pinned ?? imageDigest(world, container.image);
  if (place === undefined || digest === undefined) return;
  const index = place.repository.images.get(digest);
  const parts = (index?.children ?? []).map((child) => place.repository.images.get(child));
  for (const image of [index, ...parts]) {
    if (image === undefined || world.now - (image.pulledAt ?? 0) < refreshedEveryMs) continue;
    image.pulledAt = world.now;
  }
}

type Place = { readonly repository: Repository; readonly tag: string; readonly digest?: string };

/** Where in the world's registry an image lies; undefined for all others. */
function placeOf(world: World, image: string): Place | undefined {
  const match =
    /^(\d{12})\.dkr\.ecr\.([\w-]+)\.amazonaws\.com(?:\.cn)?\/([^:@]+)(?::([\w.-]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
      image,
    );
  const [, account, region, name = '', tag = 'latest', digest] = match ?? [];
  if (account !== world.account || region !== world.region) return undefined;
  const repository = world.repositories.get(name);
  if (repository === undefined) return undefined;
  return { repository, tag, ...(digest !== undefined && { digest }) };
}
