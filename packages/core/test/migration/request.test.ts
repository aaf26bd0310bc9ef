import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { chooseCapacity } from '@ecs-actions/core/migration/capacity';
import { identify, startedByOf, successorToken } from '@ecs-actions/core/migration/identity';
import type { BorrowedSettings } from '@ecs-actions/core/migration/borrowed-settings';
import { buildRequest, type Asked } from '@ecs-actions/core/migration/request';
import type { TaskDefinition } from '@ecs-actions/core/migration/task-definition';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const borrowed: BorrowedSettings = {
  network: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
  launchType: 'FARGATE',
  capacityProviderStrategy: [],
  platformVersion: '1.4.0',
  enableExecuteCommand: true,
  enableEcsManagedTags: true,
  propagateTags: 'SERVICE',
  placementConstraints: [],
  volumes: [],
  tags: [
    { key: 'team', value: 'shop' },
    { key: 'aws:cloudformation:stack-name', value: 'shop-prod' },
  ],
};
const app = {
  name: 'app',
  image: 'app:1',
  essential: true,
  entryPoint: [],
  stopTimeoutMs: 30_000,
} as const;
const definition: TaskDefinition = {
  arn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
  family: 'web',
  networkMode: 'awsvpc',
  containers: [app],
};
const asked: Asked = {
  command: ['migrate'],
  environment: [],
  subnets: [],
  securityGroups: [],
  tags: [],
};
const build = (change: Partial<Asked> = {}, lending: Partial<BorrowedSettings> = {}) =>
  buildRequest(definition, app, { ...borrowed, ...lending }, { ...asked, ...change });

describe('what the service lends', () => {
  test('its tags but those of AWS, and the user wins', () => {
    expect(build({ tags: [{ key: 'team', value: 'db' }] }).request.tags).toEqual([
      { key: 'team', value: 'db' },
    ]);
  });

  test('propagateTags: SERVICE is nothing a task of its own knows', () => {
    expect(build().request.propagateTaskDefinitionTags).toBe(false);
    expect(
      build({}, { propagateTags: 'TASK_DEFINITION' }).request.propagateTaskDefinitionTags,
    ).toBe(true);
  });

  test.each([
    [
      [
        ['FARGATE', 0, 1],
        ['FARGATE_SPOT', 4, 0],
      ],
      [['FARGATE', 1, 1]],
      true,
    ],
    [[['FARGATE', 1, 0]], [['FARGATE', 1, 0]], false],
    [[['gpu-group', 3, 0]], [['gpu-group', 3, 0]], false],
  ] as const)('capacity %j becomes %j', (from, to, replaced) => {
    const items = (list: readonly (readonly [string, number, number])[]) =>
      list.map(([capacityProvider, weight, base]) => ({ capacityProvider, weight, base }));
    const { launchType: _, ...withoutLaunchType } = borrowed;
    expect(
      chooseCapacity({ ...withoutLaunchType, capacityProviderStrategy: items(from) }, undefined),
    ).toEqual({ capacity: { strategy: items(to) }, spotReplaced: replaced });
  });

  test('a service on Spot alone: on demand by launch type, which needs no capacity provider', () => {
    const { launchType: _, ...withoutLaunchType } = borrowed;
    const capacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }];
    expect(chooseCapacity({ ...withoutLaunchType, capacityProviderStrategy }, undefined)).toEqual({
      capacity: { launchType: 'FARGATE' },
      spotReplaced: true,
    });
  });

  test('Spot named by the user is Spot', () => {
    expect(build({ capacityProvider: 'FARGATE_SPOT' }).request.capacity.strategy).toEqual([
      { capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 },
    ]);
  });

  test('EC2 capacity is given no platform version', () => {
    expect(build({}, { launchType: 'EC2' }).request).not.toHaveProperty('platformVersion');
  });

  test('more than 50 tags are refused before the call', () => {
    const tags = Array.from({ length: 50 }, (_, index) => ({ key: `k${index}`, value: '' }));
    expect(() => build({ tags })).toThrow('51 with those of the service');
  });

  test('overrides of exactly 8,192 characters pass, one more is refused, and no value is shown', () => {
    const empty = JSON.stringify(build({ command: ['secret:'] }).request.overrides).length;
    const command = (length: number): string[] => [`secret:${'x'.repeat(length - empty)}`];
    expect(() => build({ command: command(8192) })).not.toThrow();
    expect(() => build({ command: command(8193) })).toThrow('overrides of 8193 characters');
    expect(() => build({ command: command(8193) })).not.toThrow('secret:');
  });

  test('the memory limit of the container itself is told of', () => {
    const { remarks } = buildRequest(definition, { ...app, memoryMiB: 512 }, borrowed, {
      ...asked,
      memory: '4096',
    });
    expect(remarks[0]).toContain('a limit of 512 MiB of its own');
  });
});

describe('identity', () => {
  const origin = { repository: 'acme/shop', runId: '1', job: 'deploy', step: 'migrate' };
  const of = (change: Partial<Asked> = {}, from = origin) =>
    identify(
      from,
      { cluster: 'prod', service: 'web', container: 'app', request: build(change).request },
      digest,
    );

  test('the same request of the same step is the same, whatever the order of its members', () => {
    expect(of()).toEqual(of());
    expect(of({ environment: [{ name: 'A', value: '1' }] }).key).not.toBe(of().key);
    expect(of({}, { ...origin, step: 'migrate_2' }).key).not.toBe(of().key);
    expect(of({}, { ...origin, runId: '2' }).startedBy).toBe(of().startedBy);
  });

  test('startedBy is what RunTask takes, for any name of a service, and differs between services', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9_-]{1,255}$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(startedByOf(a, digest)).toMatch(/^[\w/-]{1,128}$/);
        expect(startedByOf(a, digest) === startedByOf(b, digest)).toBe(a === b);
      }),
    );
  });

  test('the token of a turn depends on the service and on what came before, on nothing of the runner', () => {
    const scope = { cluster: 'prod', service: 'web' };
    const now = Date.UTC(2026, 10, 25, 3, 20);
    expect(successorToken(scope, 'arn:1', now, digest)).toMatch(/^[0-9a-f]{64}$/);
    expect(successorToken(scope, 'arn:1', now, digest)).toBe(
      successorToken(scope, 'arn:1', now + 1e7, digest),
    );
    expect(successorToken(scope, 'arn:2', now, digest)).not.toBe(
      successorToken(scope, 'arn:1', now, digest),
    );
    expect(successorToken(scope, undefined, now, digest)).toBe(
      successorToken(scope, undefined, now + 30 * 60_000, digest),
    );
  });
});
