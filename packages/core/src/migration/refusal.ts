/** Why ECS started no task: `failures[]` of an answer that is HTTP 200 all the same (API reference, API failure reasons). */
import { explain } from '../failure/explain.ts';
import type { Cause } from './cause.ts';

export interface RunFailure {
  readonly arn?: string;
  readonly reason: string;
  readonly detail?: string;
}

export interface Refusal {
  readonly cause: Cause;
  /** ECS's own words and what they mean. */
  readonly reason: string;
  /** Whether the same call may succeed a little later: capacity comes and goes, attributes do not. */
  readonly passes: boolean;
}

/** The first row that matches decides. */
const meanings: readonly (readonly [RegExp, Cause, boolean, string])[] = [
  [/^RESOURCE:ENI/i, 'no-capacity', true, 'no container instance has a network interface left'],
  [/^RESOURCE:PORTS/i, 'no-capacity', true, 'the host port is taken on every container instance'],
  [/^RESOURCE:/i, 'no-capacity', true, 'no container instance has enough left of this resource'],
  [/^AGENT/i, 'no-capacity', true, 'the agent of the container instance is not connected'],
  [/capacity is unavailable|insufficient capacity/i, 'no-capacity', true, 'Fargate is short of it'],
  [/EMPTY CAPACITY PROVIDER/i, 'no-capacity', true, 'the capacity provider has no instance yet'],
  [
    /^ATTRIBUTE/i,
    'placement-constraints',
    false,
    'no container instance has an attribute it needs',
  ],
  [
    /^MEMBEROF|^DISTINCTINSTANCE/i,
    'placement-constraints',
    false,
    'a placement constraint excludes all instances',
  ],
  [
    /^LOCATION/i,
    'placement-constraints',
    false,
    'the instance is in another zone than its volume or subnet',
  ],
  [/^MISSING/i, 'configuration', false, 'ECS does not know it'],
  [/^INACTIVE/i, 'configuration', false, 'it was deregistered'],
];

export function readRefusal({ reason, detail }: RunFailure): Refusal {
  const text = [reason, detail].filter((part) => part !== undefined && part !== '').join(': ');
  const row = meanings.find(([pattern]) => pattern.test(reason));
  if (row !== undefined) {
    const [, cause, passes, meaning] = row;
    return { cause, passes, reason: `${text} (${meaning})` };
  }
  const cause = explain(text)?.cause ?? 'unknown';
  return { cause, passes: cause === 'no-capacity', reason: text };
}
