import type { EpochMs } from '../model.ts';

/** An image of a repository: a manifest, or an index that names one manifest for each platform. */
export type RepositoryImage = {
  readonly digest: string;
  readonly tags: Set<string>;
  readonly pushedAt: EpochMs;
  /** ECR's own record of the last pull, refreshed at most once in 24 h. */
  pulledAt?: EpochMs;
  archivedAt?: EpochMs;
  /** When it was last restored from the archive. */
  activatedAt?: EpochMs;
  status: 'ACTIVE' | 'ARCHIVED';
  readonly mediaType: string;
  /** The document as pushed: `BatchGetImage` gives it back. */
  readonly manifest: string;
  /** As the image's own configuration says; an index has none. */
  readonly platform?: Platform;
  /** Of an index: the digests of its manifests. */
  readonly children: readonly string[];
};

export type Platform = { readonly os: string; readonly architecture: string };

/** A private repository of ECR. */
export type Repository = {
  readonly name: string;
  readonly arn: string;
  readonly createdAt: EpochMs;
  /** By digest. */
  readonly images: Map<string, RepositoryImage>;
  policy?: LifecyclePolicy;
  lastEvaluatedAt?: EpochMs;
  /** Filled by a pull-through cache rule: what is missing is fetched from upstream again. */
  readonly pullThrough: boolean;
};

/** A rule of a lifecycle policy, as PutLifecyclePolicy takes it. */
export type LifecycleRule = {
  readonly rulePriority: number;
  readonly description?: string;
  readonly selection: {
    readonly tagStatus: 'tagged' | 'untagged' | 'any';
    readonly tagPatternList?: readonly string[];
    readonly tagPrefixList?: readonly string[];
    readonly storageClass?: 'standard' | 'archive';
    readonly countType:
      'imageCountMoreThan' | 'sinceImagePushed' | 'sinceImagePulled' | 'sinceImageTransitioned';
    readonly countUnit?: 'days';
    readonly countNumber: number;
  };
  readonly action: { readonly type: 'expire' | 'transition'; readonly targetStorageClass?: string };
};

export type LifecyclePolicy = {
  readonly text: string;
  readonly rules: readonly LifecycleRule[];
};
