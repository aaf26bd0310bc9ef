/**
 * What a lifecycle policy does to an image. Source, "Lifecycle policy evaluation rules" in
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html:
 * an image that matches the tags of a rule cannot be taken by a rule of lower priority, so that one rule
 * alone decides for each image; what is restored counts from its restore; ECR acts within 24 hours.
 */
import type { DurationMs, EpochMs } from '../time.ts';
import type { LifecyclePolicy, LifecycleRule } from './lifecycle-policy.ts';
import type { RepositoryImage } from './repository.ts';

const dayMs: DurationMs = 24 * 60 * 60 * 1000;

/** The rule that decides for an image of these tags; undefined where none selects it. */
export function decidingRule(
  { rules }: LifecyclePolicy,
  image: Pick<RepositoryImage, 'tags' | 'status'>,
): LifecycleRule | undefined {
  return rules.find((rule) => selects(rule, image));
}

/** Whether a rule selects images of these tags and this storage class, whatever its count says. */
export function selects(
  { tagStatus, patterns, storageClass }: LifecycleRule,
  { tags, status }: Pick<RepositoryImage, 'tags' | 'status'>,
): boolean {
  if ((storageClass === 'archive') !== (status === 'ARCHIVED')) return false;
  switch (tagStatus) {
    case 'any':
      return true;
    case 'untagged':
      return tags.length === 0;
    default:
      return (
        tags.length > 0 &&
        patterns.every((pattern) => tags.some((tag) => matchesPattern(pattern, tag)))
      );
  }
}

/** `*` stands for any text, the empty one too. */
export function matchesPattern(pattern: string, tag: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === tag;
  if (!tag.startsWith(head)) return false;
  const tail = rest.at(-1) ?? '';
  let from = head.length;
  for (const part of rest.slice(0, -1)) {
    const at = tag.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return tag.length - tail.length >= from && tag.endsWith(tail);
}

/** From when an image's age counts for a rule. */
export function countedFrom({ countType }: LifecycleRule, image: RepositoryImage): EpochMs {
  const pushed = image.activatedAt ?? image.pushedAt;
  switch (countType) {
    case 'sinceImagePulled':
      return Math.max(image.pulledAt ?? image.pushedAt, image.activatedAt ?? 0);
    case 'sinceImageTransitioned':
      return image.archivedAt ?? pushed;
    default:
      return pushed;
  }
}

/** When a rule on age takes an image. */
export function dueAt(rule: LifecycleRule, image: RepositoryImage): EpochMs {
  return countedFrom(rule, image) + rule.countNumber * dayMs;
}

/** How many more pushes of images that the rule selects an image outlives; below 0 it is taken already. */
export function pushesLeft(
  rule: LifecycleRule,
  image: RepositoryImage,
  images: readonly RepositoryImage[],
): number {
  const at = countedFrom(rule, image);
  const newer = images.filter(
    (other) =>
      other.digest !== image.digest && selects(rule, other) && countedFrom(rule, other) > at,
  );
  return rule.countNumber - newer.length - 1;
}

/**
 * The images that a policy takes at this moment, with the rule that takes each.
 *
 * @param indexed digests that an index of the repository names: they go after their index.
 */
export function takenNow(
  policy: LifecyclePolicy,
  images: readonly RepositoryImage[],
  now: EpochMs,
  indexed: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, LifecycleRule> {
  return new Map(
    images.flatMap((image) => {
      const rule = decidingRule(policy, image);
      if (rule === undefined || indexed.has(image.digest)) return [];
      const isTaken =
        rule.countType === 'imageCountMoreThan'
          ? pushesLeft(rule, image, images) < 0
          : now > dueAt(rule, image);
      return isTaken ? [[image.digest, rule] as const] : [];
    }),
  );
}
