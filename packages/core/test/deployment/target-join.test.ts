/** A task is joined with its targets by address, or by instance and port; what cannot be joined is not known. */
import { describe, expect, test } from '@jest/globals';
import type { ServiceTargetGroup } from '../../src/deployment/service.ts';
import {
  checkedRoles,
  joinHealth,
  normalAddress,
  type JoinInput,
} from '../../src/deployment/target-join.ts';
import type { TargetHealth, TaskNetwork } from '../../src/deployment/task.ts';

const web: ServiceTargetGroup = { arn: 'web', containerName: 'app', containerPort: 3000 };
const admin: ServiceTargetGroup = { arn: 'admin', containerName: 'app', containerPort: 3001 };

const own = (...addresses: string[]): TaskNetwork => ({ addresses, ports: [] });
const shared = (containerInstance: string, hostPort?: number): TaskNetwork => ({
  addresses: [],
  containerInstance,
  ports: hostPort === undefined ? [] : [{ container: 'app', containerPort: 3000, hostPort }],
});
const target = (
  id: string,
  state: string,
  { group = 'web', port = 3000 }: { group?: string; port?: number } = {},
): TargetHealth => ({ targetGroupArn: group, target: id, port, state });

function health(
  tasks: Readonly<Record<string, TaskNetwork>>,
  targets: readonly TargetHealth[],
  more: Partial<JoinInput> = {},
): Record<string, string> {
  const joined = joinHealth({
    tasks: new Map(Object.entries(tasks)),
    groups: [web],
    targets,
    instanceIds: new Map([
      ['host-1', 'i-1'],
      ['host-2', 'i-2'],
    ]),
    ...more,
  });
  return Object.fromEntries([...joined].map(([id, one]) => [id, one.health]));
}

describe('a task with an address of its own', () => {
  test('IPv4, and IPv6 in any spelling', () => {
    const tasks = { a: own('10.0.0.1'), b: own(normalAddress('2a05:D014:0:0:1::00b')) };
    const targets = [target('10.0.0.1', 'healthy'), target('2a05:d014::1:0:0:b', 'healthy')];
    expect(health(tasks, targets)).toEqual({ a: 'healthy', b: 'healthy' });
  });

  test('it has to be healthy in every group that is checked; unused ones say nothing', () => {
    const both = { groups: [web, admin] };
    const good = target('10.0.0.1', 'healthy');
    const seen = (state: string): string | undefined =>
      health({ a: own('10.0.0.1') }, [good, target('10.0.0.1', state, { group: 'admin' })], both)[
        'a'
      ];
    expect(seen('healthy')).toBe('healthy');
    expect(seen('unused')).toBe('healthy');
    expect(seen('unavailable')).toBe('healthy');
    expect(seen('unhealthy')).toBe('unhealthy');
    expect(seen('initial')).toBe('unhealthy');
    const elsewhere = target('10.0.0.9', 'healthy', { group: 'admin' });
    expect(health({ a: own('10.0.0.1') }, [good, elsewhere], both)).toEqual({ a: 'unhealthy' });
  });

  test('of a blue/green pair one is enough', () => {
    const groups = [web, { ...web, arn: 'green', alternateOf: 'web' }];
    const targets = [
      target('10.0.0.2', 'healthy', { group: 'green' }),
      target('10.0.0.9', 'healthy'),
    ];
    expect(health({ a: own('10.0.0.2') }, targets, { groups })).toEqual({ a: 'healthy' });
    expect(checkedRoles(groups, targets)).toHaveLength(1);
  });

  test('not registered, or unused everywhere: not known', () => {
    expect(health({ a: own('10.0.0.1') }, [])).toEqual({ a: 'unknown' });
    expect(health({ a: own('10.0.0.1') }, [target('10.0.0.1', 'unused')])).toEqual({
      a: 'unknown',
    });
  });
});

describe('a task that shares its host', () => {
  test('by instance and host port: the same port of another host is another task', () => {
    const tasks = { a: shared('host-1', 32768), b: shared('host-2', 32768) };
    const targets = [
      target('i-1', 'healthy', { port: 32768 }),
      target('i-2', 'unhealthy', { port: 32768 }),
    ];
    expect(health(tasks, targets)).toEqual({ a: 'healthy', b: 'unhealthy' });
  });

  test('in host mode by the port of the container', () => {
    const targets = [target('i-1', 'healthy', { port: 3000 })];
    expect(health({ a: shared('host-1'), b: shared('host-2') }, targets)).toEqual({
      a: 'healthy',
      b: 'unknown',
    });
  });

  test('where instances cannot be seen, by a port that only one target and one task have', () => {
    const blind = { instanceIds: new Map<string, string>() };
    const tasks = {
      a: shared('host-1', 32768),
      b: shared('host-2', 32769),
      c: shared('host-1', 32769),
    };
    const targets = [
      target('i-1', 'healthy', { port: 32768 }),
      target('i-2', 'healthy', { port: 32769 }),
    ];
    expect(health(tasks, targets, blind)).toEqual({ a: 'healthy', b: 'unknown', c: 'unknown' });
    const another = target('i-9', 'healthy', { port: 32768 });
    expect(health(tasks, [...targets, another], blind)).toMatchObject({ a: 'unknown' });
    // Its host is known, and is another one.
    const seen = { instanceIds: new Map([['host-1', 'i-1']]) };
    expect(health({ a: shared('host-1', 32768) }, [another], seen)).toEqual({ a: 'unknown' });
  });

  test('by the ports of the container that the group names, or of any where it names none', () => {
    const ports = [
      { container: 'app', containerPort: 3000, hostPort: 32768 },
      { container: 'side', containerPort: 3000, hostPort: 32769 },
      { container: 'app', containerPort: 9090, hostPort: 32770 },
    ];
    const tasks = { a: { addresses: [], containerInstance: 'host-1', ports } };
    const joined = (group: Omit<ServiceTargetGroup, 'arn'>) =>
      ports
        .map(({ hostPort }) => hostPort)
        .filter((port) => {
          const targets = [target('i-1', 'healthy', { port })];
          return health(tasks, targets, { groups: [{ arn: 'web', ...group }] })['a'] === 'healthy';
        });
    expect(joined({ containerName: 'app', containerPort: 3000 })).toEqual([32768]);
    expect(joined({ containerName: 'app' })).toEqual([32768, 32770]);
    expect(joined({ containerPort: 3000 })).toEqual([32768, 32769]);
    expect(joined({})).toEqual([32768, 32769, 32770]);
  });

  test('a target of another group at its port is none of its own', () => {
    const own = target('i-1', 'healthy', { port: 32768 });
    const left = target('i-1', 'draining', { group: 'admin', port: 32768 });
    const tasks = { a: shared('host-1', 32768) };
    expect(health(tasks, [own, left], { groups: [web, admin] })).toEqual({ a: 'healthy' });
  });

  test('its port of the host is none of a task with an address of its own', () => {
    const addressed = { ...own('10.0.0.1'), containerInstance: 'host-1' };
    expect(health({ a: addressed }, [target('i-1', 'healthy')])).toEqual({ a: 'unknown' });
  });

  test('a target without a port is nobody’s', () => {
    const { port: _, ...portless } = target('i-1', 'healthy');
    expect(health({ a: shared('host-1') }, [portless])).toEqual({ a: 'unknown' });
  });
});

test.each([
  ['::1', '0:0:0:0:0:0:0:1'],
  ['2001:DB8::', '2001:db8:0:0:0:0:0:0'],
  ['2001:0db8:0:0:0:0:0:000a', '2001:db8:0:0:0:0:0:a'],
  ['10.0.0.1', '10.0.0.1'],
  ['0.0.0.0', '0.0.0.0'],
])('%s is %s', (spelled, normal) => {
  expect(normalAddress(spelled)).toBe(normal);
});
