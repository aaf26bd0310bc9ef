import { createHash } from 'node:crypto';

/** The digest of an image, as a registry would give it: always the same for one name. */
export function imageDigest(image: string): string {
  return `sha256:${createHash('sha256').update(image).digest('hex')}`;
}
