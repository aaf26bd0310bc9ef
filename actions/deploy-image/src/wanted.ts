/** The task definition that is asked for: the base with other images and variables. */
import { InputError, type NameValue } from '@ecs-actions/action-kit/inputs';
import {
  essentialContainers,
  withEnvironment,
  withImages,
  withoutCopyMark,
  type Definition,
} from '@ecs-actions/core/task-definition/definition';
import { sameDefinition } from '@ecs-actions/core/task-definition/same-definition';
import type { Images } from './inputs.ts';

export interface Wanted {
  readonly definition: Definition;
  /** What was asked for, by container. */
  readonly images: ReadonlyMap<string, string>;
}

/** @throws InputError where a container is not to be told, naming those that there are. */
export function wantedDefinition(
  base: Definition,
  images: Images,
  environment: readonly NameValue[],
): Wanted {
  const byContainer = imagesByContainer(base, images);
  const target = environment.length === 0 ? undefined : environmentContainer(base, byContainer);
  const changed = withImages(base, byContainer);
  const definition = target === undefined ? changed : withEnvironment(changed, target, environment);
  return {
    // Whoever changes a copy of an older revision makes a new one of it.
    definition: sameDefinition(definition, base) ? base : withoutCopyMark(definition),
    images: byContainer,
  };
}

function imagesByContainer(base: Definition, images: Images): ReadonlyMap<string, string> {
  const names = base.containerDefinitions.map(({ name }) => name);
  switch (images.kind) {
    case 'none':
      return new Map();
    case 'one':
      return new Map([[onlyEssential(base, 'image'), images.image]]);
    default: {
      const unknown = [...images.images.keys()].filter((name) => !names.includes(name));
      if (unknown.length === 0) return images.images;
      throw new InputError(
        'image',
        `Input "image": ${base.family} has no container ${unknown.join(', ')}; it has ${names.join(', ')}.`,
      );
    }
  }
}

function environmentContainer(base: Definition, images: ReadonlyMap<string, string>): string {
  const [only] = images.keys();
  return only ?? onlyEssential(base, 'environment');
}

function onlyEssential(base: Definition, input: 'image' | 'environment'): string {
  const essential = essentialContainers(base);
  const [only] = essential;
  if (only !== undefined && essential.length === 1) return only;
  throw new InputError(
    input,
    `Input "${input}": ${base.family} has several essential containers (${essential.join(', ')}); say which with image: container=image.`,
  );
}
