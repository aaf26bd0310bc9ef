import { valueOf } from '../../fact.ts';
import { faultOfImage, faultOfPlatform } from '../../images/deploy-plan.ts';
import { forecastEndings, type Ending } from '../../images/forecast.ts';
import { describeRule } from '../../images/lifecycle-policy.ts';
import type { EcrImage } from '../../images/reference.ts';
import { isIndex, type Repository, type RepositoryImage } from '../../images/repository.ts';
import { formatInstant, type DurationMs, type EpochMs } from '../../time.ts';
import type { ImageSetup } from '../model/images.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import {
  pass,
  skip,
  skipFor,
  skipOutOfSight,
  type RuleResult,
  type Rule,
  type Severity,
} from '../rule.ts';

const dayMs: DurationMs = 24 * 60 * 60 * 1000;
/** What goes within this long is a warning, later a note. */
const soonMs: DurationMs = 14 * dayMs;

/** One outcome for each image; nothing where images were not read (a plan names images nobody has pushed yet). */
function onImages(
  { images, service }: ServiceSetup,
  judge: (image: ImageSetup, reference: EcrImage) => RuleResult | undefined,
  /** One rule says for all of them that nothing was read. */
  saysUnread = false,
): readonly RuleResult[] {
  if (images === undefined) return [];
  if (!images.known) return saysUnread ? [skipFor(service, 'images', images)] : [];
  return images.value.flatMap((image) => {
    if (image.reference === undefined) {
      return [
        skipOutOfSight(image, `${image.image} is not in ECR, and other registries are not asked`),
      ];
    }
    return judge(image, image.reference) ?? [];
  });
}

export const imagePresent: Rule = {
  id: 'image-present',
  principle: '7',
  title: 'The images that tasks start from are in ECR',
  why: 'ECS starts each later task from the image that its deployment pinned: where that is gone or archived, all looks well until the next scale-out fails.',
  severity: { production: 'error', staging: 'warning' },
  check: (setup) =>
    onImages(
      setup,
      (image, { repository }) => {
        const { found, role } = image;
        if (!found.known) return skipFor(image, 'image', found);
        const fault = faultOfImage(found.value);
        if (fault === undefined) return pass(image);
        return {
          status: 'fail',
          resource: image,
          expected: 'the image in its repository, not archived',
          actual: `${shown(image)} ${fault}`,
          // Tasks start as long as their own image is there; it is the way back that is closed.
          ...(role === 'way-back' && { severity: 'warning' as const }),
          fix: { changes: [], advice: adviceOn(image, repository, found.value) },
        };
      },
      true,
    ),
};

function adviceOn(
  image: ImageSetup,
  repository: string,
  found: RepositoryImage | undefined,
): string {
  if (found !== undefined) {
    return `Restore it, which takes up to 20 minutes: aws ecr update-image-storage-class --repository-name ${repository} --image-id imageDigest=${found.digest} --target-storage-class STANDARD`;
  }
  return image.role === 'running'
    ? 'The next scale-out fails: push the same image again, or deploy one that is there, before the load comes.'
    : 'Nothing can go back to this revision: keep what is deployed with a rule of its own in the lifecycle policy.';
}

export const imageExpires: Rule = {
  id: 'image-expires',
  principle: '7',
  title: 'No lifecycle policy takes the images that tasks start from',
  why: 'A lifecycle policy counts days and pushes, not tasks: the image of a service that nobody deploys goes first, and then neither scale-out nor rollback works.',
  severity: { production: 'note', staging: 'note' },
  check: (setup, { now }) =>
    onImages(setup, (image) => {
      const { found, repository } = image;
      if (!found.known) return skipFor(image, 'image', found);
      // What is gone is said by its own rule.
      if (found.value === undefined || found.value.status === 'ARCHIVED') return undefined;
      if (!repository.known) return skipFor(image, 'repository', repository);
      const unseen = whatIsUnseen(repository.value, found.value);
      if (unseen !== undefined) return unseen(image);
      const endings = forecastEndings(repository.value, found.value, now);
      if (endings.length === 0) return pass(image);
      return {
        status: 'fail',
        resource: image,
        expected: 'a lifecycle policy that keeps it',
        actual: `${shown(image)} ${endings
          .toSorted((a, b) => startsIn(a, now) - startsIn(b, now))
          .map((ending) => describeEnding(ending, now))
          .join('; ')}`,
        severity: severityOf(endings, now),
        fix: {
          changes: [],
          advice: `In the lifecycle policy of ${repository.value.name}, put a rule before the others that selects the tags of what is deployed and keeps more of them than lie between two deploys; or deploy again before it goes.`,
        },
      };
    }),
};

type SkipOf = (image: ImageSetup) => RuleResult;

/** Why nothing can be foreseen. */
function whatIsUnseen(repository: Repository, image: RepositoryImage): SkipOf | undefined {
  const { policy, images, pullThrough, name } = repository;
  if (!policy.known) return (part) => skipFor(part, 'lifecycle policy', policy);
  if (policy.value === undefined) return undefined;
  if (pullThrough) {
    return (part) =>
      skipOutOfSight(part, `${name} is a pull-through cache: what goes is fetched again`);
  }
  if (images === undefined) {
    return (part) =>
      skip(part, `${name} has more images than are read, so that none can be counted`);
  }
  const isPart =
    image.tags.length === 0 &&
    !isIndex(image.mediaType) &&
    images.some(
      (other) =>
        isIndex(other.mediaType) && Math.abs(other.pushedAt - image.pushedAt) < pushedTogetherMs,
    );
  return isPart
    ? (part) => skipOutOfSight(part, 'it may be part of a multi-arch image, and goes with that')
    : undefined;
}

/** A multi-arch image is pushed part by part, the index last. */
const pushedTogetherMs: DurationMs = 60 * 60 * 1000;

/** From now until an ending is near, as far as it can be told: for the order of several. */
function startsIn(ending: Ending, now: EpochMs): DurationMs {
  if (ending.by !== 'pushes') return ending.at === undefined ? 0 : ending.at - now;
  return ending.pushes === 0 ? 0 : (ending.aboutMs ?? Number.MAX_SAFE_INTEGER);
}

/** What the next push of a tag does has no date: it is said, and weighed by image-tag-moved once it is done. */
function severityOf(endings: readonly Ending[], now: EpochMs): Severity {
  const isNear = endings.some((ending) => ending.by !== 'tag' && startsIn(ending, now) < soonMs);
  return isNear ? 'warning' : 'note';
}

/** `is expired on 2026-12-04 by rule 1 ("…")` */
export function describeEnding(ending: Ending, now: EpochMs): string {
  const { rule } = ending;
  const goes = rule.action === 'transition' ? 'is archived' : 'is expired';
  const by = `by ${describeRule(rule)}`;
  const unless =
    rule.countType === 'sinceImagePulled' ? ' unless a task that starts pulls it before' : '';
  switch (ending.by) {
    case 'date':
      return ending.at <= now
        ? `${goes} within 24 hours ${by}`
        : `${goes} after ${formatInstant(ending.at)}, in ${days(ending.at - now)}, ${by}${unless}`;
    case 'pushes': {
      if (ending.pushes === 0) return `${goes} within 24 hours ${by}`;
      const about =
        ending.aboutMs === undefined ? '' : ` (about ${days(ending.aboutMs)} at the pace of late)`;
      return `${goes} after ${ending.pushes} more ${ending.pushes === 1 ? 'push' : 'pushes'}${about} ${by}`;
    }
    default:
      return `loses its tag ${ending.tag} with 1 more push of that, and ${goes} then ${by}${ending.at === undefined || ending.at <= now ? '' : `, after ${formatInstant(ending.at)}`}`;
  }
}

function days(ms: DurationMs): string {
  const count = Math.max(1, Math.round(ms / dayMs));
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

export const imageArchitecture: Rule = {
  id: 'image-architecture',
  principle: '7',
  title: 'Images are built for the machines of the task',
  why: 'A task that starts on another architecture than its image is built for ends at once with "exec format error".',
  severity: { production: 'error', staging: 'error' },
  check: (setup) =>
    onImages(setup, (image) => {
      const { platforms, taskPlatform } = image;
      if (platforms === undefined) return undefined;
      if (taskPlatform === undefined) {
        return skipOutOfSight(image, 'on EC2 the instances decide what the task runs on');
      }
      if (!platforms.known) return skipFor(image, 'platforms', platforms);
      const fault = faultOfPlatform(platforms.value, taskPlatform);
      if (fault === undefined) return pass(image);
      return {
        status: 'fail',
        resource: image,
        expected: `an image for ${taskPlatform.os}/${taskPlatform.architecture}`,
        actual: `${shown(image)} ${fault}`,
        fix: {
          changes: [],
          advice: `Build it for both (docker buildx build --platform linux/amd64,linux/arm64), or set runtimePlatform.cpuArchitecture to what it is built for.`,
        },
      };
    }),
};

export const imageTagMoved: Rule = {
  id: 'image-tag-moved',
  principle: '7',
  title: 'The tag still names the image that runs',
  why: 'Later tasks start from the pinned digest, whatever the tag names now; but a digest that has lost its tag is the first that a rule on untagged images takes.',
  severity: { production: 'note', staging: 'note' },
  check: (setup) =>
    onImages(setup, (image, reference) => {
      const { digest, tagNow, isPinned, role } = image;
      const { tag } = reference;
      // What is given by its digest follows no tag.
      if (role === 'way-back' || reference.digest !== undefined) return undefined;
      // Stryker disable next-line ConditionalExpression: what has no digest has a tag
      if (tag === undefined) return undefined;
      if (digest === undefined) return skip(image, 'which digest runs is not known');
      if (!tagNow.known) return skipFor(image, 'tag', tagNow);
      if (tagNow.value?.digest === digest) return pass(image);
      const takes = ruleOnUntagged(image);
      const names = tagNow.value === undefined ? 'no image any more' : short(tagNow.value.digest);
      return {
        status: 'fail',
        resource: image,
        expected: `the tag ${tag} on ${short(digest)}, which runs`,
        actual: `${tag} names ${names}${takes === undefined ? '' : `, and ${takes} takes images without a tag`}${isPinned ? '' : '; versionConsistency is disabled, so that each new task starts what the tag names now'}`,
        ...((!isPinned || takes !== undefined) && { severity: 'warning' as const }),
        fix: {
          changes: [],
          advice:
            'Deploy images by tags of their own (the commit, a version) and keep those with a rule of the lifecycle policy; or deploy again, so that what runs is what the tag names.',
        },
      };
    }),
};

function ruleOnUntagged({ repository, found }: ImageSetup): string | undefined {
  if (!repository.known || !found.known || (found.value?.tags.length ?? 1) > 0) return undefined;
  const rule = valueOf(repository.value.policy)?.rules.find(
    ({ tagStatus }) => tagStatus !== 'tagged',
  );
  return rule && describeRule(rule);
}

function shown({ image, digest }: ImageSetup): string {
  return digest === undefined || image.includes('@') ? image : `${image} (${short(digest)})`;
}

function short(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

export const imageRules: readonly Rule[] = [
  imagePresent,
  imageExpires,
  imageArchitecture,
  imageTagMoved,
];
