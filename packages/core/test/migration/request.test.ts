import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { chooseCapacity } from '@ecs-actions/core/migration/capacity';
import {
  canonicalJson,
  identify,
  startedByOf,
  successorToken,
} from '@ecs-actions/core/migration/identity';
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

  test('a request that is too long names its parts by their lengths', () => {
    const environment = [{ name: 'A', value: 'x'.repeat(9000) }];
    expect(() => build({ environment })).toThrow(
      expect.objectContaining({
        title: 'Overrides too long',
        message: expect.stringMatching(
          /^command, environment and secret-environment make overrides of 9\d+ characters, and ECS allows 8192 \(the command takes 11, the environment 9025\): put the command into a script/,
        ),
      }),
    );
    expect(() => build({ command: ['x'.repeat(9000)] })).toThrow(
      '(the command takes 9004, the environment 2)',
    );
  });

  test('its network, of which the user may name each part', () => {
    expect(build().request.network).toEqual(borrowed.network);
    expect(
      build({ subnets: ['subnet-2'], securityGroups: ['sg-2'], assignPublicIp: true }).request
        .network,
    ).toEqual({ subnets: ['subnet-2'], securityGroups: ['sg-2'], assignPublicIp: 'ENABLED' });
    expect(build({ assignPublicIp: false }).request.network?.assignPublicIp).toBe('DISABLED');
    const { network: _, ...withoutNetwork } = borrowed;
    expect(
      buildRequest(definition, app, withoutNetwork, { ...asked, subnets: ['subnet-2'] }).request
        .network,
    ).toEqual({ subnets: ['subnet-2'], securityGroups: [], assignPublicIp: 'DISABLED' });
    expect(() => buildRequest(definition, app, withoutNetwork, asked)).toThrow(
      expect.objectContaining({
        title: 'No subnets',
        message: 'subnets: the service has no network configuration to take them from; name them',
      }),
    );
  });

  test('without awsvpc there is none, and asking for one is an error', () => {
    const { networkMode: _, ...ofDocker } = definition;
    const on = (one: TaskDefinition, change: Partial<Asked> = {}) =>
      buildRequest(one, app, borrowed, { ...asked, ...change }).request;
    expect(on(ofDocker)).not.toHaveProperty('network');
    for (const change of [
      { subnets: ['subnet-2'] },
      { securityGroups: ['sg-2'] },
      { assignPublicIp: false },
    ]) {
      expect(() => on(ofDocker, change)).toThrow(
        expect.objectContaining({
          title: 'No network of its own',
          message: `subnets, security-groups and assign-public-ip need the network mode awsvpc; ${definition.arn} has none set`,
        }),
      );
    }
    expect(() => on({ ...ofDocker, networkMode: 'bridge' }, { subnets: ['a'] })).toThrow(
      'has bridge',
    );
  });

  test('a platform version where all of the capacity is Fargate’s, in any spelling', () => {
    const { launchType: _, ...withoutLaunchType } = borrowed;
    const of = (...providers: readonly string[]) =>
      buildRequest(
        definition,
        app,
        {
          ...withoutLaunchType,
          capacityProviderStrategy: providers.map((capacityProvider) => ({
            capacityProvider,
            weight: 1,
            base: 0,
          })),
        },
        asked,
      ).request.platformVersion;
    expect(of('FARGATE')).toBe('1.4.0');
    expect(of('FARGATE', 'gpu-group')).toBeUndefined();
    expect(build().request.platformVersion).toBe('1.4.0');
    expect(of()).toBeUndefined();
    const { platformVersion: __, ...withoutVersion } = borrowed;
    expect(buildRequest(definition, app, withoutVersion, asked).request).not.toHaveProperty(
      'platformVersion',
    );
  });

  test('only what is asked for is overridden', () => {
    expect(build().request.overrides).toEqual({
      containerOverrides: [{ name: 'app', command: ['migrate'] }],
    });
    const environment = [{ name: 'A', value: '1' }];
    expect(
      build({
        environment,
        cpu: '512',
        memory: '1024',
        taskRoleArn: 'role/task',
        executionRoleArn: 'role/execution',
      }).request.overrides,
    ).toEqual({
      containerOverrides: [{ name: 'app', command: ['migrate'], environment }],
      cpu: '512',
      memory: '1024',
      taskRoleArn: 'role/task',
      executionRoleArn: 'role/execution',
    });
  });

  test('Spot that was replaced is told of, and nothing where it was not', () => {
    expect(build().remarks).toEqual([]);
    const { launchType: _, ...withoutLaunchType } = borrowed;
    const capacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }];
    const lending = { ...withoutLaunchType, capacityProviderStrategy };
    expect(buildRequest(definition, app, lending, asked).remarks).toEqual([
      'FARGATE_SPOT was replaced by on-demand capacity: Spot may stop a task in the middle of a migration (name it with capacity-provider to have it).',
    ]);
  });

  test('without capacity of its own the cluster’s default strategy decides', () => {
    const { launchType: _, ...withoutLaunchType } = borrowed;
    expect(chooseCapacity(withoutLaunchType, undefined)).toEqual({
      capacity: {},
      spotReplaced: false,
    });
    expect(chooseCapacity(borrowed, 'FARGATE')).toEqual({
      capacity: { launchType: 'FARGATE' },
      spotReplaced: false,
    });
  });

  test('a container’s own limit is told of only where memory is more than it', () => {
    const remarks = (memoryMiB: number) =>
      buildRequest(definition, { ...app, memoryMiB }, borrowed, { ...asked, memory: '4096' })
        .remarks;
    expect(remarks(4095)).toEqual([
      'Container app has a limit of 4095 MiB of its own, which memory does not raise.',
    ]);
    expect(remarks(4096)).toEqual([]);
    expect(buildRequest(definition, { ...app, memoryMiB: 1 }, borrowed, asked).remarks).toEqual([]);
  });

  test('tags: those of AWS in any case are left, and more than 50 is said in full', () => {
    const tags = [
      { key: 'AWS:x', value: '' },
      { key: 'my-aws:x', value: '1' },
    ];
    expect(build({}, { tags }).request.tags).toEqual([{ key: 'my-aws:x', value: '1' }]);
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: '' }));
    expect(build({ tags: many(50) }, { tags: [] }).request.tags).toHaveLength(50);
    expect(() => build({ tags: many(50) })).toThrow(
      expect.objectContaining({
        title: 'Too many tags',
        message: 'tags: 51 with those of the service, and ECS allows 50',
      }),
    );
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

  test('its names: the service’s, the request’s, and a hash where the service’s is too long', () => {
    expect(of().startedBy).toBe('migration/web');
    expect(of().group).toBe(`migration:${of().key}`);
    expect(of().key).toMatch(/^[0-9a-f]{40}$/);
    const fits = 'x'.repeat(118);
    expect(startedByOf(fits, digest)).toBe(`migration/${fits}`);
    expect(startedByOf(`${fits}x`, digest)).toBe(
      `migration/${'x'.repeat(101)}-${digest(`${fits}x`).slice(0, 16)}`,
    );
  });

  test('a cluster is the same by its name and by its ARN', () => {
    const inCluster = (cluster: string) =>
      identify(
        origin,
        { cluster, service: 'web', container: 'app', request: build().request },
        digest,
      ).key;
    expect(inCluster('arn:aws:ecs:eu-west-1:123456789012:cluster/prod')).toBe(inCluster('prod'));
    expect(inCluster('test')).not.toBe(inCluster('prod'));
  });

  test('equal requests are equal texts: members sorted, lists in their order, absent ones left out', () => {
    expect(canonicalJson({ b: [2, { d: 1, c: null }], a: undefined, aa: 'x' })).toBe(
      '{"aa":"x","b":[2,{"c":null,"d":1}]}',
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
