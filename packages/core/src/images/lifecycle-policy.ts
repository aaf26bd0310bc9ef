/**
 * ECR's lifecycle policies, read from their text. Source:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
 */
import { known, unknown, type Fact } from '../fact.ts';

export interface LifecyclePolicy {
  /** In the order in which they apply. */
  readonly rules: readonly LifecycleRule[];
}

export interface LifecycleRule {
  readonly priority: number;
  readonly description?: string;
  readonly tagStatus: 'tagged' | 'untagged' | 'any';
  /** Patterns of tags, `*` for any text; each of them must match one of an image's tags. */
  readonly patterns: readonly string[];
  /** Which images it selects. */
  readonly storageClass: 'standard' | 'archive';
  readonly countType: CountType;
  /** Images, or days. */
  readonly countNumber: number;
  readonly action: 'expire' | 'transition';
}

export const countTypes = [
  'imageCountMoreThan',
  'sinceImagePushed',
  'sinceImagePulled',
  'sinceImageTransitioned',
] as const;

export type CountType = (typeof countTypes)[number];

/** The policy, or why it is not understood: an unknown rule may take any image. */
export function readLifecyclePolicy(text: string): Fact<LifecyclePolicy> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return unknown('its text is no JSON');
  }
  const { rules } = asRecord(document);
  if (!Array.isArray(rules)) return unknown('it has no rules');
  const read = rules.map(readRule);
  const unread = read.find((rule) => typeof rule === 'string');
  if (typeof unread === 'string') return unknown(unread);
  return known({
    rules: read
      .filter((rule) => typeof rule !== 'string')
      .toSorted((a, b) => a.priority - b.priority),
  });
}

function readRule(value: unknown): LifecycleRule | string {
  const { rulePriority, description, selection, action } = asRecord(value);
  const { tagStatus, tagPatternList, tagPrefixList, storageClass, ...count } = asRecord(selection);
  const { type } = asRecord(action);
  const countType = countTypes.find((type) => type === count['countType']);
  const countNumber = count['countNumber'];
  const name = `rule ${typeof rulePriority === 'number' ? rulePriority : '?'}`;
  if (typeof rulePriority !== 'number') return 'a rule has no rulePriority';
  if (tagStatus !== 'tagged' && tagStatus !== 'untagged' && tagStatus !== 'any') {
    return `${name}: tagStatus is not known`;
  }
  if (countType === undefined || typeof countNumber !== 'number') {
    return `${name}: countType is not known`;
  }
  if (countType !== 'imageCountMoreThan' && count['countUnit'] !== 'days') {
    return `${name}: countUnit is not days`;
  }
  if (type !== 'expire' && type !== 'transition') return `${name}: its action is not known`;
  return {
    priority: rulePriority,
    ...(typeof description === 'string' && description !== '' && { description }),
    tagStatus,
    patterns: [...texts(tagPatternList), ...texts(tagPrefixList).map((prefix) => `${prefix}*`)],
    storageClass: storageClass === 'archive' ? 'archive' : 'standard',
    countType,
    countNumber,
    action: type,
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** `rule 2 ("Expire images older than 14 days")` */
export function describeRule({ priority, description }: LifecycleRule): string {
  return description === undefined ? `rule ${priority}` : `rule ${priority} ("${description}")`;
}
