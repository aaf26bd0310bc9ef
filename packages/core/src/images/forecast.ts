/** When an image will be gone, by the lifecycle policy of its repository. */
import { valueOf } from '../fact.ts';
import type { DurationMs, EpochMs } from '../time.ts';
import { decidingRule, dueAt, pushesLeft } from './evaluate.ts';
import type { LifecyclePolicy, LifecycleRule } from './lifecycle-policy.ts';
import type { Repository, RepositoryImage } from './repository.ts';
import { present } from '../present.ts';

/** One way in which an image goes. */
export type Ending =
  | {
      /** A rule on age: ECR acts within 24 hours of this moment. */
      readonly by: 'date';
      readonly rule: LifecycleRule;
      readonly at: EpochMs;
    }
  | {
      /** A rule on the number of images: with so many more pushes that the rule selects; 0 is now. */
      readonly by: 'pushes';
      readonly rule: LifecycleRule;
      readonly pushes: number;
      /** How long so many pushes take at the pace of the last 30 days; absent where there were none. */
      readonly aboutMs?: DurationMs;
    }
  | {
      /** The next push of a tag takes it from this image, and another rule decides from then on. */
      readonly by: 'tag';
      readonly rule: LifecycleRule;
      readonly tag: string;
      /** From when the image goes once it has lost the tag: at once where that is past. */
      readonly at?: EpochMs;
    };

const paceOverMs: DurationMs = 30 * 24 * 60 * 60 * 1000;

/** Every ending that can be foreseen; none where the policy keeps the image. */
export function forecastEndings(
  repository: Repository,
  image: RepositoryImage,
  now: EpochMs,
): readonly Ending[] {
  const { images = [] } = repository;
  const policy = valueOf(repository.policy);
  if (policy === undefined) return [];
  const own = endingBy(policy, image, images, now);
  const moving = image.tags.filter(isMovingTag);
  const tag = moving[0];
  if (tag === undefined) return own === undefined ? [] : [own];
  const after = { ...image, tags: image.tags.filter((name) => !moving.includes(name)) };
  const without = endingBy(policy, after, images, now);
  const rule = decidingRule(policy, image);
  const staysSelected = rule !== undefined && rule === decidingRule(policy, after);
  // A rule that selects the image by its moving tag alone never counts a second one of it.
  const byCount = own?.by === 'pushes' && !staysSelected && own.pushes > 0;
  return [
    ...(own === undefined || byCount ? [] : [own]),
    ...(without === undefined || staysSelected ? [] : [tagEnding(without, tag, now)]),
  ];
}

function tagEnding(without: Ending, tag: string, now: EpochMs): Ending {
  const at = without.by === 'date' ? Math.max(now, without.at) : undefined;
  return { by: 'tag', rule: without.rule, tag, ...present({ at }) };
}

function endingBy(
  policy: LifecyclePolicy,
  image: RepositoryImage,
  images: readonly RepositoryImage[],
  now: EpochMs,
): Ending | undefined {
  const rule = decidingRule(policy, image);
  if (rule === undefined) return undefined;
  if (rule.countType !== 'imageCountMoreThan') return { by: 'date', rule, at: dueAt(rule, image) };
  const pushes = Math.max(0, pushesLeft(rule, image, images) + 1);
  const recent = images.filter(({ pushedAt }) => pushedAt > now - paceOverMs).length;
  return {
    by: 'pushes',
    rule,
    pushes,
    ...(recent > 0 && { aboutMs: (pushes * paceOverMs) / recent }),
  };
}

/**
 * Whether a tag is one that is pushed again and again (`latest`, `main`, `production`), as far as its name
 * tells: versions, build numbers and commits have digits, and name one image for good.
 */
export function isMovingTag(tag: string): boolean {
  return !/\d/.test(tag);
}
