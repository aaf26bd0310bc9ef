/**
 * The examples of https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html, each
 * with the outcome that page gives; where it gives a policy alone, the smallest repository that shows it.
 */
export interface Example {
  readonly name: string;
  readonly rules: readonly Record<string, unknown>[];
  readonly images: readonly ExampleImage[];
  /** Names of the images that are expired. */
  readonly expired?: string;
  /** Names of the images that are archived. */
  readonly archived?: string;
}

export interface ExampleImage {
  readonly name: string;
  readonly tags: readonly string[];
  readonly pushedDaysAgo: number;
  readonly pulledDaysAgo?: number;
  readonly archivedDaysAgo?: number;
}

type Selection = Readonly<Record<string, unknown>>;

const expire = (rulePriority: number, selection: Selection) => ({
  rulePriority,
  description: `Rule ${rulePriority}`,
  selection,
  action: { type: 'expire' },
});

const archive = (rulePriority: number, selection: Selection) => ({
  ...expire(rulePriority, selection),
  action: { type: 'transition', targetStorageClass: 'archive' },
});

const days = (countType: string, countNumber: number) => ({
  countType,
  countUnit: 'days',
  countNumber,
});

const count = (countNumber: number) => ({ countType: 'imageCountMoreThan', countNumber });

const tagged = (...tagPatternList: string[]) => ({ tagStatus: 'tagged', tagPatternList });

const image = (
  name: string,
  pushedDaysAgo: number,
  tags: readonly string[] = [],
  more: Partial<ExampleImage> = {},
): ExampleImage => ({ name, tags, pushedDaysAgo, ...more });

const betaAndProd = [
  image('A', 10, ['beta-1', 'prod-1']),
  image('B', 9, ['beta-2', 'prod-2']),
  image('C', 8, ['beta-3']),
];

export const awsExamples: readonly Example[] = [
  {
    name: 'filtering on image age',
    rules: [expire(1, { ...tagged('prod*'), ...days('sinceImagePushed', 14) })],
    images: [
      image('A', 15, ['prod-1']),
      image('B', 13, ['prod-2']),
      image('C', 15, ['beta-1']),
      image('D', 15),
    ],
    expired: 'A',
  },
  {
    name: 'filtering on last pulled time',
    rules: [archive(1, { tagStatus: 'any', ...days('sinceImagePulled', 90) })],
    images: [
      image('A', 200, ['v1'], { pulledDaysAgo: 91 }),
      image('B', 200, ['v2'], { pulledDaysAgo: 89 }),
      image('C', 91, ['v3']),
      image('D', 89),
    ],
    archived: 'AC',
  },
  {
    name: 'filtering on archive transition time',
    rules: [
      expire(1, {
        tagStatus: 'any',
        storageClass: 'archive',
        ...days('sinceImageTransitioned', 365),
      }),
    ],
    images: [
      image('A', 500, ['v1'], { archivedDaysAgo: 366 }),
      image('B', 500, ['v2'], { archivedDaysAgo: 364 }),
      image('C', 500, ['v3']),
    ],
    expired: 'A',
  },
  {
    name: 'filtering on image count',
    rules: [expire(1, { tagStatus: 'untagged', ...count(1) })],
    images: [image('A', 3), image('B', 2), image('C', 4, ['v1'])],
    expired: 'A',
  },
  {
    name: 'multiple rules, example A',
    rules: [
      expire(1, { ...tagged('prod*'), ...count(1) }),
      expire(2, { ...tagged('beta*'), ...count(1) }),
    ],
    images: betaAndProd,
    expired: 'A',
  },
  {
    name: 'multiple rules, example B',
    rules: [
      expire(1, { ...tagged('beta*'), ...count(1) }),
      expire(2, { ...tagged('prod*'), ...count(1) }),
    ],
    images: betaAndProd,
    expired: 'AB',
  },
  {
    name: 'multiple rules, example A with the prefixes of older policies',
    rules: [
      expire(1, { tagStatus: 'tagged', tagPrefixList: ['prod'], ...count(1) }),
      expire(2, { tagStatus: 'tagged', tagPrefixList: ['beta'], ...count(1) }),
    ],
    images: betaAndProd,
    expired: 'A',
  },
  {
    name: 'multiple tags in a single rule, example A',
    rules: [expire(1, { ...tagged('alpha*', 'beta*'), ...days('sinceImagePushed', 5) })],
    images: [
      image('A', 12, ['alpha-1']),
      image('B', 11, ['beta-1']),
      image('C', 10, ['alpha-2', 'beta-2']),
      image('D', 4, ['alpha-3']),
      image('E', 3, ['beta-3']),
      image('F', 2, ['alpha-4', 'beta-4']),
    ],
    expired: 'C',
  },
  {
    name: 'multiple tags in a single rule, example B',
    rules: [expire(1, { ...tagged('alpha*', 'beta*'), ...count(1) })],
    images: [
      image('A', 10, ['alpha-1', 'beta-1', 'gamma-1']),
      image('B', 9, ['alpha-2', 'beta-2']),
      image('C', 8, ['alpha-3', 'beta-3', 'gamma-2']),
    ],
    expired: 'AB',
  },
  {
    name: 'all images, example A',
    rules: [expire(1, { tagStatus: 'any', ...count(1) })],
    images: [
      image('A', 4, ['alpha-1']),
      image('B', 3, ['beta-1']),
      image('C', 2),
      image('D', 1, ['alpha-2']),
    ],
    expired: 'ABC',
  },
  {
    name: 'all images, example B',
    rules: [
      expire(1, { ...tagged('alpha*'), ...count(1) }),
      expire(2, { tagStatus: 'untagged', ...days('sinceImagePushed', 1) }),
      expire(3, { tagStatus: 'any', ...count(1) }),
    ],
    images: [
      image('A', 4, ['alpha-1', 'beta-1']),
      image('B', 3),
      image('C', 2, ['alpha-2']),
      // The page has both at "1 day ago", and D is the older one: it is not the newest image that stays.
      image('D', 1, ['git hash']),
      image('E', 0.99),
    ],
    expired: 'ABD',
  },
  {
    name: 'archiving images older than a number of days',
    rules: [archive(1, { ...tagged('prod*'), ...days('sinceImagePushed', 30) })],
    images: [image('A', 31, ['prod-1']), image('B', 29, ['prod-2']), image('C', 31, ['dev-1'])],
    archived: 'A',
  },
  {
    name: 'archiving images not pulled in a number of days',
    rules: [archive(1, { tagStatus: 'any', ...days('sinceImagePulled', 90) })],
    images: [
      image('A', 300, ['prod-1'], { pulledDaysAgo: 100 }),
      image('B', 300, ['prod-2'], { pulledDaysAgo: 1 }),
    ],
    archived: 'A',
  },
  {
    name: 'combining archive and expire rules',
    rules: [
      archive(1, { tagStatus: 'any', ...days('sinceImagePushed', 30) }),
      expire(2, {
        tagStatus: 'any',
        storageClass: 'archive',
        ...days('sinceImageTransitioned', 365),
      }),
    ],
    images: [
      image('A', 31, ['v1']),
      image('B', 29, ['v2']),
      image('C', 600, ['v0'], { archivedDaysAgo: 366 }),
      image('D', 600, ['v00'], { archivedDaysAgo: 100 }),
    ],
    archived: 'A',
    expired: 'C',
  },
];
