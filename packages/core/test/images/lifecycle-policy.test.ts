import { describe, expect, test } from '@jest/globals';
import { evaluateLifecyclePolicy } from '@ecs-actions/simulator/world/registry/lifecycle-policy';
import type {
  LifecycleRule,
  RepositoryImage as SimulatedImage,
} from '@ecs-actions/simulator/world/registry/repository';
import fc from 'fast-check';
import { matchesPattern, takenNow } from '../../src/images/evaluate.ts';
import { readLifecyclePolicy, type LifecyclePolicy } from '../../src/images/lifecycle-policy.ts';
import type { RepositoryImage } from '../../src/images/repository.ts';
import { awsExamples, type Example, type ExampleImage } from './aws-examples.ts';
import { unknown } from '../../src/fact.ts';
import { present } from '../../src/present.ts';

const now = Date.UTC(2026, 10, 28);
const dayMs = 24 * 3_600_000;
const daysAgo = (days: number): number => now - days * dayMs;

function toImage({ name, tags, ...ages }: ExampleImage): RepositoryImage {
  return {
    digest: name,
    tags,
    status: ages.archivedDaysAgo === undefined ? 'ACTIVE' : 'ARCHIVED',
    pushedAt: daysAgo(ages.pushedDaysAgo),
    ...(ages.pulledDaysAgo !== undefined && { pulledAt: daysAgo(ages.pulledDaysAgo) }),
    ...(ages.archivedDaysAgo !== undefined && { archivedAt: daysAgo(ages.archivedDaysAgo) }),
  };
}

function policyOf(rules: Example['rules']): LifecyclePolicy {
  const read = readLifecyclePolicy(JSON.stringify({ rules }));
  if (!read.known) throw new Error(read.why);
  return read.value;
}

/** What is taken, as `expired/archived`, each in the order of its names. */
function outcome(taken: Iterable<readonly [string, string]>): string {
  const all = [...taken];
  const names = (action: string) =>
    all
      .flatMap(([name, how]) => (how === action ? [name] : []))
      .toSorted()
      .join('');
  return `${names('expire')}/${names('transition')}`;
}

function byCore({ rules, images }: Pick<Example, 'rules' | 'images'>): string {
  const taken = takenNow(policyOf(rules), images.map(toImage), now);
  return outcome([...taken].map(([name, { action }]) => [name, action]));
}

function bySimulator({ rules, images }: Pick<Example, 'rules' | 'images'>): string {
  const held = images.map((example): SimulatedImage => {
    const image = toImage(example);
    return {
      ...image,
      status: image.status as SimulatedImage['status'],
      tags: new Set(image.tags),
      mediaType: '',
      manifest: '',
      children: [],
    };
  });
  const repository = { images: new Map(held.map((image) => [image.digest, image])) };
  return outcome(
    evaluateLifecyclePolicy(
      { rules: rules as unknown as readonly LifecycleRule[] },
      repository,
      now,
    ),
  );
}

describe("AWS's examples of lifecycle policies", () => {
  test.each(awsExamples)('$name', (example) => {
    const expected = `${example.expired ?? ''}/${example.archived ?? ''}`;
    expect({ core: byCore(example), simulator: bySimulator(example) }).toEqual({
      core: expected,
      simulator: expected,
    });
  });
});

test('the simulated registry and the rules agree on every policy', () => {
  const tag = fc.constantFrom('prod', 'prod-1', 'beta-2', 'latest', 'v1.2', '8f3a');
  const pattern = fc.constantFrom('*', 'prod*', '*-*', 'v*.*', 'latest', '*8f*');
  const ageDays = fc.integer({ min: 0, max: 40 }).map((days) => days + 0.5);
  const images = fc
    .array(
      fc.record({
        tags: fc.uniqueArray(tag, { maxLength: 2 }),
        pushedDaysAgo: ageDays,
        pulledDaysAgo: fc.option(ageDays, { nil: undefined }),
        archivedDaysAgo: fc.option(ageDays, { nil: undefined, freq: 4 }),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ pulledDaysAgo, archivedDaysAgo, ...image }, index): ExampleImage => ({
        ...image,
        // No two of one age: which of them goes first is not documented.
        pushedDaysAgo: image.pushedDaysAgo + index / 100,
        name: String.fromCharCode(65 + index),
        ...present({ pulledDaysAgo, archivedDaysAgo }),
      })),
    );
  const selection = fc.oneof(
    fc.record({
      tagStatus: fc.constant('tagged'),
      tagPatternList: fc.array(pattern, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ tagStatus: fc.constantFrom('untagged', 'any') }),
  );
  const counting = fc.oneof(
    fc.record({
      countType: fc.constant('imageCountMoreThan'),
      countNumber: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({
      countType: fc.constantFrom('sinceImagePushed', 'sinceImagePulled'),
      countUnit: fc.constant('days'),
      countNumber: fc.integer({ min: 1, max: 30 }),
    }),
    fc.record({
      countType: fc.constant('sinceImageTransitioned'),
      storageClass: fc.constant('archive'),
      countUnit: fc.constant('days'),
      countNumber: fc.integer({ min: 1, max: 30 }),
    }),
  );
  const rules = fc
    .array(fc.tuple(selection, counting, fc.constantFrom('expire', 'transition')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) =>
      all.map(([select, counted, type], index) => ({
        rulePriority: index * 10 + 1,
        selection: { ...select, ...counted },
        action: { type },
      })),
    );
  fc.assert(
    fc.property(rules, images, (someRules, someImages) => {
      const example = { rules: someRules, images: someImages };
      expect(byCore(example)).toBe(bySimulator(example));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['prod*', 'production', true],
  ['*prod*', 'repo-production', true],
  ['prod*', 'repo-prod', false],
  ['a*b*c', 'abc', true],
  ['a*b*c', 'acb', false],
  ['ab*ba', 'aba', false],
  ['v1.*', 'v12', false],
  ['latest', 'latest', true],
])('the pattern %s matches %s: %s', (pattern, tag, matches) => {
  expect(matchesPattern(pattern, tag)).toBe(matches);
});

test.each([
  ['no JSON', 'its text is no JSON'],
  [
    '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"new"},"action":{"type":"expire"}}]}',
    'rule 1: tagStatus is not known',
  ],
  [
    '{"rules":[{"rulePriority":3,"selection":{"tagStatus":"any","countType":"sizeMoreThan","countNumber":1},"action":{"type":"expire"}}]}',
    'rule 3: countType is not known',
  ],
])('a policy that is not understood says so: %s', (text, unread) => {
  expect(readLifecyclePolicy(text)).toEqual(unknown(unread));
});
