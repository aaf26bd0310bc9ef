/** The name of an image as a container definition has it. */
import { present } from '../present.ts';

export type ImageReference = EcrImage | OtherImage;

interface Named {
  /** As it was given. */
  readonly text: string;
  /** `latest` where neither tag nor digest is given. */
  readonly tag?: string;
  /** `sha256:…` */
  readonly digest?: string;
}

/** An image in a private repository of Amazon ECR. */
export interface EcrImage extends Named {
  readonly kind: 'ecr';
  readonly account: string;
  readonly region: string;
  readonly repository: string;
}

/** An image in any other registry, ECR's public gallery included. */
export interface OtherImage extends Named {
  readonly kind: 'other';
  /** Host of the registry: `docker.io`, `ghcr.io`, `public.ecr.aws`. */
  readonly registry: string;
}

const ecrHost =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/;

/**
 * Reads an image's name, `[HOST/]REPOSITORY[:TAG][@DIGEST]`. Hosts of ECR: registry URIs of
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html, dual-stack and FIPS ones included.
 */
export function parseImageReference(text: string): ImageReference {
  const [name = '', digest] = text.split('@', 2);
  const colon = name.lastIndexOf(':');
  // A colon before a slash belongs to the port of a host.
  const hasTag = colon > name.lastIndexOf('/');
  const tag = hasTag ? name.slice(colon + 1) : digest === undefined ? 'latest' : undefined;
  const path = hasTag ? name.slice(0, colon) : name;
  const slash = path.indexOf('/');
  const first = slash < 0 ? '' : path.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === 'localhost';
  const named: Named = {
    text,
    ...present({ tag, digest }),
  };
  const ecr = isHost ? ecrHost.exec(first) : null;
  if (ecr === null) return { kind: 'other', registry: isHost ? first : 'docker.io', ...named };
  const [, account = '', region = ''] = ecr;
  return { kind: 'ecr', account, region, repository: path.slice(slash + 1), ...named };
}
