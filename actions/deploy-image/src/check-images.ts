/** Whether tasks can start from the images that are wanted, as far as ECR tells. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { ImageRegistry } from '@ecs-actions/aws/ecr/image-registry';
import {
  faultOfImage,
  faultOfPlatform,
  type ImageChange,
} from '@ecs-actions/core/images/deploy-plan';
import { taskPlatform } from '@ecs-actions/core/images/platform';
import { parseImageReference } from '@ecs-actions/core/images/reference';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { Definition } from '@ecs-actions/core/task-definition/definition';
import { present } from '@ecs-actions/core/present';

/** What is known of a container's image. */
export interface CheckedImage {
  readonly container: string;
  readonly image: string;
  /** What its name stands for now; absent where that is out of sight. */
  readonly digest?: string;
  /** Why it could not be seen, or not wholly. */
  readonly unseen?: string;
}

/** @throws ReadableError where an image is not there, is archived, or is built for other machines. */
export async function checkImages(
  { registry, log }: { readonly registry: ImageRegistry; readonly log: Log },
  definition: Definition,
  containers: ReadonlySet<string>,
): Promise<readonly CheckedImage[]> {
  const checked = await Promise.all(
    definition.containerDefinitions
      .filter(({ name }) => containers.has(name))
      .map(({ name, image }) => checkImage(registry, definition, name, image)),
  );
  for (const { container, image, unseen } of checked) {
    if (unseen !== undefined) log.line(`could not see ${image} of ${container}: ${unseen}`);
  }
  return checked;
}

async function checkImage(
  registry: ImageRegistry,
  definition: Definition,
  container: string,
  image: string,
): Promise<CheckedImage> {
  const reference = parseImageReference(image);
  if (reference.kind === 'other') {
    return {
      container,
      image,
      ...(reference.digest === undefined
        ? { unseen: `it is in ${reference.registry}, and only ECR is asked` }
        : { digest: reference.digest }),
    };
  }
  const found = await registry.find(reference);
  if (!found.known) {
    const { digest } = reference;
    return { container, image, unseen: found.why, ...present({ digest }) };
  }
  const fault = faultOfImage(found.value);
  if (found.value === undefined || fault !== undefined) throw notStartable(image, container, fault);
  const { digest } = found.value;
  const platforms = await registry.platforms(reference, digest);
  if (!platforms.known) return { container, image, digest, unseen: `platforms: ${platforms.why}` };
  const other = faultOfPlatform(platforms.value, taskPlatform(definition));
  if (other !== undefined) throw notStartable(image, container, other);
  return { container, image, digest };
}

function notStartable(image: string, container: string, fault: string | undefined): ReadableError {
  return new ReadableError(
    'Image cannot run',
    `image: ${image} (container ${container}) ${fault ?? 'is not there'}. Nothing was changed; what serves goes on serving.`,
  );
}

/**
 * What the wanted images are to those that run, all together.
 *
 * @param running digests by container, as the service's revision resolved them
 */
export function compareDigests(
  checked: readonly CheckedImage[],
  running: ReadonlyMap<string, string> | undefined,
): ImageChange {
  const changes = new Set(
    checked.map(({ container, digest }): ImageChange => {
      const runs = running?.get(container);
      if (digest === undefined || runs === undefined) return 'unseen';
      return digest === runs ? 'same' : 'moved';
    }),
  );
  if (changes.has('moved')) return 'moved';
  return changes.has('unseen') ? 'unseen' : 'same';
}
