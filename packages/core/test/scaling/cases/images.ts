import type { LifecycleRule } from '../../../src/images/lifecycle-policy.ts';
import { parseImageReference, type EcrImage } from '../../../src/images/reference.ts';
import type { Repository, RepositoryImage } from '../../../src/images/repository.ts';
import { known, unknown, valueOf } from '../../../src/fact.ts';
import type { ImageSetup } from '../../../src/scaling/model/images.ts';
import type { ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import { hidden, liveSetup, now } from '../support/live-setup.ts';
import type { RuleTable } from '../support/rule-cases.ts';

const dayMs = 24 * 3_600_000;
const daysAgo = (days: number): number => now - days * dayMs;
const uri = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web';
const digest = `sha256:${'a1'.repeat(32)}`;

function image(change: Partial<RepositoryImage> = {}): RepositoryImage {
  return { digest, tags: ['v1'], status: 'ACTIVE', pushedAt: daysAgo(20), ...change };
}

function rule(change: Partial<LifecycleRule> = {}): LifecycleRule {
  return {
    priority: 1,
    description: 'old images',
    tagStatus: 'any',
    patterns: [],
    storageClass: 'standard',
    countType: 'sinceImagePushed',
    countNumber: 30,
    action: 'expire',
    ...change,
  };
}

function repository(
  rules: readonly LifecycleRule[] = [],
  images: readonly RepositoryImage[] = [image()],
  change: Partial<Repository> = {},
): Repository {
  return {
    name: 'web',
    images,
    pullThrough: false,
    policy: known(rules.length > 0 ? { rules } : undefined),
    ...change,
  };
}

function setup(change: Partial<ImageSetup> = {}): ServiceSetup {
  const own: ImageSetup = {
    label: 'app of web:1',
    role: 'running',
    image: `${uri}:v1`,
    reference: parseImageReference(`${uri}:v1`) as EcrImage,
    digest,
    isPinned: true,
    found: known(image()),
    tagNow: known(image()),
    repository: known(repository()),
    platforms: known([{ os: 'linux', architecture: 'amd64' }]),
    taskPlatform: { os: 'linux', architecture: 'amd64' },
    ...change,
  };
  return liveSetup({ images: known([own]) });
}

const policyOf = (only: LifecycleRule) => known(repository([only]));
/** Nothing names the tag any more, and the image that runs has no other one, but for the change. */
const untaggedNow = (change: Partial<ImageSetup>): ServiceSetup =>
  setup({
    tagNow: known(undefined),
    found: known(image({ tags: [] })),
    repository: known(repository()),
    ...change,
  });

const onUntagged = policyOf(rule({ tagStatus: 'untagged' }));
const taggedElsewhere: readonly (readonly [string, Partial<ImageSetup>])[] = [
  ['rules on tagged images alone', { repository: policyOf(rule({ tagStatus: 'tagged' })) }],
  ['no policy', {}],
  ['a repository that nobody may read', { repository: hidden }],
  [
    'an image that keeps another tag',
    { repository: onUntagged, found: known(image({ tags: ['stable'] })) },
  ],
  ['an image that is gone', { repository: onUntagged, found: known(undefined) }],
  ['an image that nobody may read', { repository: onUntagged, found: hidden }],
];

/** The same without what is not known of the image, or was not asked. */
const without = (
  key: 'reference' | 'digest' | 'platforms' | 'taskPlatform',
  change: Partial<ImageSetup> = {},
): ServiceSetup => {
  const images = valueOf(setup(change).images) ?? [];
  return liveSetup({ images: known(images.map(({ [key]: _none, ...rest }) => rest)) });
};

/** Its images are newer by a day each. */
const newer = (count: number): readonly RepositoryImage[] =>
  Array.from({ length: count }, (_, index) =>
    image({ digest: `sha256:${index}`, tags: [`v${index + 2}`], pushedAt: daysAgo(19 - index) }),
  );

const hourMs = 3_600_000;
const manifest = 'application/vnd.oci.image.manifest.v1+json';
const manifestIndex = 'application/vnd.oci.image.index.v1+json';
const untagged = { tags: [], mediaType: manifest };
/** A multi-arch image that came so long after the image in question. */
const index = (laterMs = 0): RepositoryImage =>
  image({ digest: 'sha256:index', mediaType: manifestIndex, pushedAt: daysAgo(20) + laterMs });

const count = (countNumber: number) => rule({ countType: 'imageCountMoreThan', countNumber });

function expiring(
  rules: readonly LifecycleRule[],
  own: Partial<RepositoryImage> = {},
  others: readonly RepositoryImage[] = [],
): ServiceSetup {
  const mine = image(own);
  return setup({ found: known(mine), repository: known(repository(rules, [mine, ...others])) });
}

export const imageTables: readonly RuleTable[] = [
  {
    rule: 'image-present',
    noBoundary: 'an image is there or not',
    cases: [
      { of: 'an image that is there', setup: setup(), says: 'pass' },
      {
        of: 'an image that is gone',
        setup: setup({ found: known(undefined) }),
        says: 'fail',
        severity: 'error',
        evidence: `${uri}:v1 (sha256:a1a1a1a1a1a1) is not there`,
      },
      {
        of: 'an archived image',
        setup: setup({ found: known(image({ status: 'ARCHIVED' })) }),
        says: 'fail',
        severity: 'error',
        evidence: 'is archived, and a pull of it fails',
      },
      {
        of: 'a way back whose image is gone',
        setup: setup({ role: 'way-back', found: known(undefined) }),
        says: 'fail',
        severity: 'warning',
      },
      {
        of: 'an image that is gone, given by its digest',
        setup: setup({ image: `${uri}@${digest}`, found: known(undefined) }),
        says: 'fail',
        evidence: `${uri}@${digest} is not there`,
      },
      {
        of: 'an image that is gone, whatever digest it had',
        setup: without('digest', { found: known(undefined) }),
        says: 'fail',
        evidence: `${uri}:v1 is not there`,
      },
      { of: 'no permission', setup: setup({ found: hidden }), says: 'skipped' },
      {
        of: 'another registry',
        setup: without('reference', { image: 'ghcr.io/acme/web:1' }),
        says: 'skipped',
        evidence: 'other registries are not asked',
      },
      { of: 'images that were not read', setup: liveSetup({ images: hidden }), says: 'skipped' },
      { of: 'a plan', setup: liveSetup(), says: 'silent' },
    ],
  },
  {
    rule: 'image-expires',
    cases: [
      { of: 'no policy', setup: setup(), says: 'pass' },
      {
        of: 'a policy that does not select it',
        setup: expiring([rule({ tagStatus: 'untagged' })]),
        says: 'pass',
      },
      {
        of: 'a rule of higher priority that keeps it',
        setup: expiring([
          rule({
            tagStatus: 'tagged',
            patterns: ['v*'],
            countType: 'imageCountMoreThan',
            countNumber: 9999,
          }),
          rule({ priority: 2 }),
        ]),
        says: 'fail',
        severity: 'note',
        evidence: 'after 9999 more pushes',
      },
      {
        of: 'a date that is near',
        setup: expiring([rule({ countNumber: 33 })]),
        says: 'fail',
        severity: 'warning',
        evidence: 'is expired after 2026-12-08T12:00:00Z, in 13 days, by rule 1 ("old images")',
      },
      {
        of: 'a date exactly 14 days from now',
        setup: expiring([rule({ countNumber: 34 })]),
        says: 'fail',
        severity: 'note',
        boundary: true,
      },
      {
        of: 'a date of this very moment',
        setup: expiring([rule({ countNumber: 20 })]),
        says: 'fail',
        severity: 'warning',
        evidence: 'is expired within 24 hours',
        boundary: true,
      },
      {
        of: 'a date of tomorrow',
        setup: expiring([rule({ countNumber: 21 })]),
        says: 'fail',
        evidence: 'is expired after 2026-11-26T12:00:00Z, in 1 day, by',
      },
      {
        of: 'a date that is past',
        setup: expiring([rule({ countNumber: 10 })]),
        says: 'fail',
        severity: 'warning',
        evidence: 'is expired within 24 hours',
      },
      {
        of: 'an archive that waits for a pull',
        setup: expiring(
          [rule({ countType: 'sinceImagePulled', countNumber: 90, action: 'transition' })],
          { pulledAt: daysAgo(10) },
        ),
        says: 'fail',
        severity: 'note',
        evidence:
          'is archived after 2027-02-13T12:00:00Z, in 80 days, by rule 1 ("old images") unless a task that starts pulls it before',
      },
      {
        of: 'a count with one push left',
        setup: expiring([count(6)], {}, newer(5)),
        says: 'fail',
        severity: 'warning',
        evidence: 'after 1 more push (about 5 days at the pace of late)',
        boundary: true,
      },
      {
        of: 'a count that is over',
        setup: expiring([count(5)], {}, newer(5)),
        says: 'fail',
        severity: 'warning',
        evidence: 'is expired within 24 hours',
      },
      {
        of: 'a tag that moves, before a rule on untagged images',
        setup: expiring([rule({ tagStatus: 'untagged', countNumber: 1 })], { tags: ['main'] }),
        says: 'fail',
        severity: 'note',
        evidence: 'loses its tag main with 1 more push of that, and is expired then by rule 1',
      },
      {
        of: 'a tag that moves, before a rule on untagged images that is not due yet',
        setup: expiring([rule({ tagStatus: 'untagged' })], { tags: ['main'] }),
        says: 'fail',
        severity: 'note',
        evidence: 'is expired then by rule 1 ("old images"), after 2026-12-05T12:00:00Z',
      },
      {
        of: 'a tag that moves, before a rule that counts untagged images',
        setup: expiring([{ ...count(1), tagStatus: 'untagged' }], { tags: ['main'] }),
        says: 'fail',
        severity: 'note',
        evidence: 'and is expired then by rule 1 ("old images")',
      },
      {
        of: 'a tag that moves and a date that is near: what may come first stands first',
        setup: expiring(
          [
            rule({ tagStatus: 'tagged', patterns: ['main'], description: 'main' }),
            rule({ priority: 2, tagStatus: 'untagged', countNumber: 1, description: 'no tag' }),
          ],
          { tags: ['main'] },
        ),
        says: 'fail',
        severity: 'warning',
        evidence:
          'loses its tag main with 1 more push of that, and is expired then by rule 2 ("no tag"); is expired after 2026-12-05T12:00:00Z, in 10 days, by rule 1 ("main")',
      },
      {
        of: 'a tag that moves before a rule that counts, and a date: the next push stands first',
        setup: expiring(
          [
            rule({ tagStatus: 'tagged', patterns: ['main'], description: 'main' }),
            { ...count(1), priority: 2, tagStatus: 'untagged', description: 'no tag' },
          ],
          { tags: ['main'] },
        ),
        says: 'fail',
        severity: 'warning',
        evidence:
          'is expired then by rule 2 ("no tag"); is expired after 2026-12-05T12:00:00Z, in 10 days',
      },
      {
        of: 'a count with pushes left, and none of late',
        setup: expiring([count(3)], { pushedAt: daysAgo(40) }),
        says: 'fail',
        severity: 'note',
        evidence: 'is expired after 3 more pushes by rule 1',
      },
      {
        of: 'a count that is over, and no push of late',
        setup: expiring([count(1)], { pushedAt: daysAgo(50) }, [
          image({ digest: 'sha256:b2', tags: ['v2'], pushedAt: daysAgo(40) }),
        ]),
        says: 'fail',
        severity: 'warning',
        evidence: 'is expired within 24 hours',
      },
      {
        of: 'a restored image counts from its restore',
        setup: expiring([rule({ countNumber: 30 })], { activatedAt: daysAgo(1) }),
        says: 'fail',
        severity: 'note',
        evidence: 'in 29 days',
      },
      {
        of: 'a part of a multi-arch image',
        setup: expiring([rule()], untagged, [index()]),
        says: 'skipped',
        evidence: 'part of a multi-arch image',
      },
      {
        of: 'a part whose index came within the hour',
        setup: expiring([rule()], untagged, [index(hourMs - 1)]),
        says: 'skipped',
        evidence: 'part of a multi-arch image',
        boundary: true,
      },
      {
        of: 'an untagged image whose neighbour, an index, came an hour later',
        setup: expiring([rule()], untagged, [index(hourMs)]),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'an untagged image, pushed together with another one',
        setup: expiring([rule()], untagged, [image({ ...untagged, digest: 'sha256:b2' })]),
        says: 'fail',
      },
      { of: 'an untagged image alone', setup: expiring([rule()], untagged), says: 'fail' },
      {
        of: 'a tagged image, pushed together with an index: it goes by its own tag',
        setup: expiring([rule()], { mediaType: manifest }, [index()]),
        says: 'fail',
      },
      {
        of: 'an untagged index, pushed together with another one',
        setup: expiring([rule()], { ...untagged, mediaType: manifestIndex }, [index()]),
        says: 'fail',
      },
      {
        of: 'a pull-through cache',
        setup: setup({ repository: known(repository([rule()], [image()], { pullThrough: true })) }),
        says: 'skipped',
      },
      {
        of: 'a pull-through cache without a policy',
        setup: setup({ repository: known(repository([], [image()], { pullThrough: true })) }),
        says: 'pass',
      },
      {
        of: 'more images than are read',
        setup: setup({
          repository: known({
            name: 'web',
            images: undefined,
            pullThrough: false,
            policy: known({ rules: [rule()] }),
          }),
        }),
        says: 'skipped',
      },
      {
        of: 'a policy that may not be read',
        setup: setup({
          repository: known(repository([], [image()], { policy: unknown('not allowed') })),
        }),
        says: 'skipped',
      },
      {
        of: 'no permission for the images',
        setup: setup({ repository: hidden, found: hidden }),
        says: 'skipped',
      },
      {
        of: 'no permission for the repository alone',
        setup: setup({ repository: hidden }),
        says: 'skipped',
        evidence: 'repository: hidden',
      },
      { of: 'an image that is gone', setup: setup({ found: known(undefined) }), says: 'silent' },
      {
        of: 'an archived image, whose own rule speaks',
        setup: expiring([rule()], { status: 'ARCHIVED' }),
        says: 'silent',
      },
      {
        of: 'an image that is being restored',
        setup: expiring([rule()], { status: 'ACTIVATING' }),
        says: 'fail',
      },
      {
        of: 'images that were not read, which one rule says for all',
        setup: liveSetup({ images: hidden }),
        says: 'silent',
      },
    ],
  },
  {
    rule: 'image-architecture',
    noBoundary: 'an image is built for a machine or not',
    cases: [
      { of: 'the right one', setup: setup(), says: 'pass' },
      {
        of: 'one of several',
        setup: setup({
          platforms: known([
            { os: 'linux', architecture: 'arm64' },
            { os: 'linux', architecture: 'amd64' },
          ]),
        }),
        says: 'pass',
      },
      {
        of: 'another',
        setup: setup({ platforms: known([{ os: 'linux', architecture: 'arm64' }]) }),
        says: 'fail',
        severity: 'error',
        evidence: 'is built for linux/arm64, and the task runs on linux/amd64',
      },
      { of: 'no permission', setup: setup({ platforms: hidden }), says: 'skipped' },
      {
        of: 'EC2 without a runtimePlatform',
        setup: without('taskPlatform'),
        says: 'skipped',
      },
      {
        of: 'a way back, whose platforms are not asked for',
        setup: without('platforms', { role: 'way-back' }),
        says: 'silent',
      },
    ],
  },
  {
    rule: 'image-tag-moved',
    noBoundary: 'a tag names an image or another',
    cases: [
      { of: 'the tag names what runs', setup: setup(), says: 'pass' },
      {
        of: 'the tag names another image',
        setup: setup({ tagNow: known(image({ digest: 'sha256:b2b2' })) }),
        says: 'fail',
        severity: 'note',
        evidence: 'v1 names sha256:b2b2',
      },
      {
        of: 'each start resolves the tag',
        setup: setup({ tagNow: known(image({ digest: 'sha256:b2b2' })), isPinned: false }),
        says: 'fail',
        severity: 'warning',
        evidence: 'versionConsistency is disabled',
      },
      {
        of: 'a rule takes what has no tag',
        setup: untaggedNow({ repository: onUntagged }),
        says: 'fail',
        severity: 'warning',
        evidence: 'rule 1 ("old images") takes images without a tag',
      },
      ...taggedElsewhere.map(([of, change]) => ({
        of: `the tag is gone, and ${of}: no rule is seen to take it for that`,
        setup: untaggedNow(change),
        says: 'fail' as const,
        severity: 'note' as const,
        evidence: 'v1 names no image any more',
      })),
      {
        of: 'the tag is gone, and a rule takes images with a tag or without',
        setup: untaggedNow({ repository: policyOf(rule()) }),
        says: 'fail',
        severity: 'warning',
        evidence: 'rule 1 ("old images") takes images without a tag',
      },
      {
        of: 'a way back, which no tag has to name',
        setup: setup({ role: 'way-back', tagNow: known(undefined) }),
        says: 'silent',
      },
      {
        of: 'a digest that is not known',
        setup: without('digest'),
        says: 'skipped',
        evidence: 'which digest runs is not known',
      },
      {
        of: 'an image given by its tag and its digest',
        setup: setup({
          reference: parseImageReference(`${uri}:v1@${digest}`) as EcrImage,
          tagNow: known(undefined),
        }),
        says: 'silent',
      },
      {
        of: 'an image given by its digest',
        setup: setup({ reference: parseImageReference(`${uri}@${digest}`) as EcrImage }),
        says: 'silent',
      },
      { of: 'no permission', setup: setup({ tagNow: unknown('no permission') }), says: 'skipped' },
    ],
  },
];
