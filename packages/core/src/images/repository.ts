/** What ECR says of a repository's images, as plain data; names as DescribeImages has them. */
import type { Fact } from '../fact.ts';
import type { EpochMs } from '../time.ts';
import type { LifecyclePolicy } from './lifecycle-policy.ts';

export interface RepositoryImage {
  readonly digest: string;
  readonly tags: readonly string[];
  /** ACTIVE, ARCHIVED (a pull answers 404) or ACTIVATING (restored within 20 minutes). */
  readonly status: string;
  readonly pushedAt: EpochMs;
  /** As ECR recorded it, at least once in 24 h; absent where it was never pulled. */
  readonly pulledAt?: EpochMs;
  readonly archivedAt?: EpochMs;
  /** When it was last restored from the archive. */
  readonly activatedAt?: EpochMs;
  /** Media type of the manifest. */
  readonly mediaType?: string;
}

/** One repository at one moment. */
export interface Repository {
  readonly name: string;
  /** Every image, the archived ones too; undefined where there are more than were read. */
  readonly images: readonly RepositoryImage[] | undefined;
  /** Undefined where the repository has none. */
  readonly policy: Fact<LifecyclePolicy | undefined>;
  /** A pull-through cache fills it: what is missing is fetched again. */
  readonly pullThrough: boolean;
}

/** Whether the media type is that of an index: one image for several platforms. */
export function isIndex(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /image\.index|manifest\.list/.test(mediaType);
}
