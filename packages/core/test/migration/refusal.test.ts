/** RunTask's `failures[]`: what each reason means, and whether trying again can help. */
import { expect, test } from '@jest/globals';
import { readRefusal } from '../../src/migration/refusal.ts';

test.each([
  ['RESOURCE:ENI', 'no-capacity', true, 'no container instance has a network interface left'],
  ['RESOURCE:PORTS', 'no-capacity', true, 'the host port is taken on every container instance'],
  ['RESOURCE:CPU', 'no-capacity', true, 'no container instance has enough left of this resource'],
  ['AGENT', 'no-capacity', true, 'the agent of the container instance is not connected'],
  ['Capacity is unavailable at this time', 'no-capacity', true, 'Fargate is short of it'],
  ['Insufficient capacity', 'no-capacity', true, 'Fargate is short of it'],
  ['EMPTY CAPACITY PROVIDER', 'no-capacity', true, 'the capacity provider has no instance yet'],
  ['ATTRIBUTE', 'placement-constraints', false, 'no container instance has an attribute it needs'],
  ['MemberOf', 'placement-constraints', false, 'a placement constraint excludes all instances'],
  [
    'distinctInstance',
    'placement-constraints',
    false,
    'a placement constraint excludes all instances',
  ],
  [
    'LOCATION',
    'placement-constraints',
    false,
    'the instance is in another zone than its volume or subnet',
  ],
  ['MISSING', 'configuration', false, 'ECS does not know it'],
  ['INACTIVE', 'configuration', false, 'it was deregistered'],
] as const)('%s: %s, passes: %s', (reason, cause, passes, meaning) => {
  expect(readRefusal({ reason })).toEqual({ cause, passes, reason: `${reason} (${meaning})` });
});

test('the detail is told beside the reason, and is not what decides', () => {
  expect(readRefusal({ reason: 'RESOURCE:MEMORY', detail: 'MISSING 512' })).toMatchObject({
    cause: 'no-capacity',
    reason: 'RESOURCE:MEMORY: MISSING 512 (no container instance has enough left of this resource)',
  });
  expect(readRefusal({ reason: 'MISSING', detail: '' }).reason).toBe(
    'MISSING (ECS does not know it)',
  );
});

test('a word in the midst of another reason decides nothing', () => {
  for (const word of [
    'RESOURCE:CPU',
    'AGENT',
    'ATTRIBUTE',
    'MEMBEROF',
    'DISTINCTINSTANCE',
    'LOCATION',
    'MISSING',
    'INACTIVE',
  ]) {
    expect(readRefusal({ reason: `the ${word}` }).reason).toBe(`the ${word}`);
  }
});

test('what the table does not have may be known as the text of a stopped task', () => {
  expect(
    readRefusal({ reason: 'FAILED', detail: 'CannotPullContainerError: pull access denied' }),
  ).toEqual({
    cause: 'image-pull',
    passes: false,
    reason: 'FAILED: CannotPullContainerError: pull access denied',
  });
});

test('capacity in other words passes too, and what nobody knows is unknown', () => {
  expect(readRefusal({ reason: 'the RESOURCE:CPU' })).toMatchObject({
    cause: 'no-capacity',
    passes: true,
  });
  expect(readRefusal({ reason: 'something new' })).toEqual({
    cause: 'unknown',
    passes: false,
    reason: 'something new',
  });
});
