/** The inputs of deploy-image as one typed object. Everything malformed fails here, before the first AWS call. */
import type { Environment } from '@ecs-actions/action-kit/environment';
import { InputError, type InputReader, type NameValue } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import { parseArn } from '@ecs-actions/core/arn';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { present } from '@ecs-actions/core/present';

export interface Inputs {
  readonly address: ServiceAddress;
  readonly region: string;
  readonly images: Images;
  /** Absent: what the service runs. */
  readonly base?: Base;
  readonly environment: readonly NameValue[];
  readonly updateService: boolean;
  readonly forceNewDeployment: boolean;
  readonly onRunning: 'supersede' | 'fail';
}

export type Images =
  | { readonly kind: 'none' }
  /** For the only essential container. */
  | { readonly kind: 'one'; readonly image: string }
  | { readonly kind: 'by-container'; readonly images: ReadonlyMap<string, string> };

/** What the image is put into. */
export type Base =
  | { readonly kind: 'revision'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

const imageAccepted =
  'one image such as 111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:4f2a, or lines of container=image';

/** @throws InputError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const address = readServiceAddress(inputs, { several: false });
  const images = parseImages(inputs);
  const definition = inputs.optionalText('task-definition');
  const base = definition === undefined ? undefined : parseBase(definition);
  const forceNewDeployment = inputs.boolean('force-new-deployment') ?? false;
  if (images.kind === 'none' && base === undefined && !forceNewDeployment) {
    throw new InputError(
      'image',
      `Input "image" is needed: ${imageAccepted}. It may be left out only beside task-definition or force-new-deployment.`,
    );
  }
  const environment = inputs.nameValueLines('environment');
  if (environment.length > 0 && images.kind === 'by-container' && images.images.size > 1) {
    const names = [...images.images.keys()].join(', ');
    throw new InputError(
      'environment',
      `Input "environment" is for the container whose image is set, and "image" sets several (${names}). Give one container=image here, and the others in a step of their own.`,
    );
  }
  return {
    address,
    region: readRegion(inputs, env, [address.cluster, ...address.services, definition]),
    images,
    ...present({ base }),
    environment,
    updateService: inputs.boolean('update-service') ?? true,
    forceNewDeployment,
    onRunning: inputs.oneOf('on-running', ['supersede', 'fail']) ?? 'supersede',
  };
}

function parseImages(inputs: InputReader): Images {
  const text = inputs.optionalText('image');
  if (text === undefined) return { kind: 'none' };
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [only = ''] = lines;
  if (lines.length === 1 && !only.includes('=')) {
    if (!isImage(only)) throw inputs.invalid('image', imageAccepted);
    return { kind: 'one', image: only };
  }
  const pairs = lines.map((line) => {
    const split = line.indexOf('=');
    return [line.slice(0, Math.max(0, split)).trim(), line.slice(split + 1).trim()] as const;
  });
  const names = pairs.map(([name]) => name);
  const areGood = pairs.every(([name, image]) => /^[\w-]{1,255}$/.test(name) && isImage(image));
  if (!areGood) throw inputs.invalid('image', imageAccepted);
  if (new Set(names).size !== names.length) {
    throw inputs.invalid('image', `${imageAccepted}, each container once`);
  }
  return { kind: 'by-container', images: new Map(pairs) };
}

/** ECS takes up to 255 characters of letters, digits and `-_.:/@#` (API reference, ContainerDefinition). */
function isImage(text: string): boolean {
  return /^[A-Za-z0-9][\w.:/@#-]{0,254}$/.test(text);
}

function parseBase(text: string): Base {
  const name = text.startsWith('arn:')
    ? /^task-definition\/(.+)$/.exec(parseArn(text)?.resource ?? '')?.[1]
    : text;
  return name !== undefined && /^[\w-]{1,255}:[1-9]\d*$/.test(name)
    ? { kind: 'revision', name: text }
    : { kind: 'file', path: text };
}
