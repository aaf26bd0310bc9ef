import type { EpochMs } from '../model.ts';
import type { LifecyclePolicy, LifecycleRule, Repository, RepositoryImage } from './repository.ts';

const dayMs = 24 * 3_600_000;

/**
 * Which images a policy takes at an instant, and how: the evaluator of ECR's user guide,
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
 */
export function evaluateLifecyclePolicy(
  { rules }: Pick<LifecyclePolicy, 'rules'>,
  { images }: Pick<Repository, 'images'>,
  now: EpochMs,
): ReadonlyMap<string, 'expire' | 'transition'> {
  const all = [...images.values()];
  const listed = new Set(all.flatMap(({ children }) => children));
  const ordered = rules.toSorted((a, b) => a.rulePriority - b.rulePriority);
  const claimed = new Set<string>();
  const taken = new Map<string, 'expire' | 'transition'>();
  for (const rule of ordered) {
    const identified = all.filter((image) => selects(rule, image));
    for (const image of marked(rule, identified, now)) {
      // Identified by a rule before it, or part of an index that is still there.
      if (claimed.has(image.digest) || listed.has(image.digest)) continue;
      taken.set(image.digest, rule.action.type);
    }
    for (const { digest } of identified) claimed.add(digest);
  }
  return taken;
}

function selects({ selection }: LifecycleRule, image: RepositoryImage): boolean {
  const inArchive = image.status === 'ARCHIVED';
  if (((selection.storageClass ?? 'standard') === 'archive') !== inArchive) return false;
  const tags = [...image.tags];
  if (selection.tagStatus === 'any') return true;
  if (selection.tagStatus === 'untagged') return tags.length === 0;
  const filters = [
    ...(selection.tagPatternList ?? []).map(wildcard),
    ...(selection.tagPrefixList ?? []).map((prefix) => (tag: string) => tag.startsWith(prefix)),
  ];
  return tags.length > 0 && filters.every((filter) => tags.some(filter));
}

function wildcard(pattern: string): (tag: string) => boolean {
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${escaped.join('.*')}$`, 's');
  return (tag) => expression.test(tag);
}

function marked(
  { selection: { countType, countNumber } }: LifecycleRule,
  identified: readonly RepositoryImage[],
  now: EpochMs,
): readonly RepositoryImage[] {
  const since = ({ pushedAt, activatedAt, pulledAt, archivedAt }: RepositoryImage): EpochMs => {
    switch (countType) {
      case 'sinceImagePulled':
        return Math.max(pulledAt ?? pushedAt, activatedAt ?? 0);
      case 'sinceImageTransitioned':
        return archivedAt ?? now;
      default:
        return activatedAt ?? pushedAt;
    }
  };
  if (countType === 'imageCountMoreThan') {
    return identified.toSorted((a, b) => since(b) - since(a)).slice(countNumber);
  }
  return identified.filter((image) => now - since(image) > countNumber * dayMs);
}
