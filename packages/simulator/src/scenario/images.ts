import { addRepository, pushImage, type ImagePush } from '../world/registry/registry.ts';
import type { LifecycleRule, Repository, RepositoryImage } from '../world/registry/repository.ts';
import type { World } from '../world/world.ts';
import { setStage, type Stage, type StageOptions } from './stage.ts';

export type RegistryStage = Stage & {
  readonly repository: Repository;
  /** Another image, tags as they are asked for. */
  push(push: ImagePush): RepositoryImage;
};

/** The usual cast, with a repository `web` that holds the images of `web:1` and `web:2`: `v1` and `v2`. */
export function setRegistryStage(
  world: World,
  options: StageOptions & {
    readonly rules?: readonly LifecycleRule[];
    readonly platforms?: ImagePush['platforms'];
  } = {},
): RegistryStage {
  const { rules, platforms, ...stage } = options;
  const repository = addRepository(world, {
    name: 'web',
    ...(rules !== undefined && { rules }),
  });
  const push = (image: ImagePush): RepositoryImage =>
    pushImage(world, repository, {
      ...(platforms !== undefined && { platforms }),
      ...image,
    });
  for (const tag of ['v1', 'v2']) push({ tags: [tag] });
  return { ...setStage(world, stage), repository, push };
}
