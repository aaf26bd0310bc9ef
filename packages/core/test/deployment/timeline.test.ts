/** The life of each task, gathered poll by poll, and whose health is whose. */
import { describe, expect, test } from '@jest/globals';
import { checkedRoles, isUnchecked, normalAddress } from '../../src/deployment/target-join.ts';
import type { TargetHealth, Task } from '../../src/deployment/task.ts';
import {
  isHealthyWithoutTargets,
  recordTasks,
  type Timelines,
} from '../../src/deployment/timeline.ts';
import { createdAt, makeRunningTask, minute, second } from './support/make.ts';

const at = createdAt + 2 * minute;
const network = { addresses: ['10.0.0.1'], ports: [] };
const groups = [{ arn: 'group', containerName: 'app', containerPort: 80 }];
type Sighting = Parameters<typeof recordTasks>[1];
const sighting = (more: Partial<Sighting> = {}): Sighting => ({
  at,
  firstPollAt: createdAt,
  subject: { deploymentId: 'ecs-svc/2' },
  tasks: undefined,
  targets: undefined,
  targetsTell: false,
  groups,
  instanceIds: new Map(),
  failedTaskArns: new Set(),
  ...more,
});
const target = (state: string, more: Partial<TargetHealth> = {}): TargetHealth => ({
  targetGroupArn: 'group',
  target: '10.0.0.1',
  port: 80,
  state,
  ...more,
});
const record = (task: Task, more: Partial<Sighting> = {}, before = new Map()) =>
  recordTasks(before, sighting({ tasks: [task], ...more })).get('a');

describe('a task', () => {
  test('has what ECS says of it, and no field for what it does not say', () => {
    const stamped = makeRunningTask('a', {
      taskDefinition: 'web:2',
      availabilityZone: 'eu-central-1a',
      network,
      startedAt: createdAt + 20 * second,
      pullStartedAt: createdAt + 11 * second,
      pullStoppedAt: createdAt + 15 * second,
    });
    expect(record(stamped)).toEqual({
      taskArn: stamped.arn,
      taskId: 'a',
      side: 'new',
      taskDefinition: 'web:2',
      availabilityZone: 'eu-central-1a',
      network,
      containers: [{ name: 'app' }],
      lastStatus: 'RUNNING',
      failed: false,
      health: 'healthy',
      healthyAt: at,
      createdAt: createdAt + 10 * second,
      pullStartedAt: createdAt + 11 * second,
      pullStoppedAt: createdAt + 15 * second,
      startedAt: createdAt + 20 * second,
    });
  });

  test('is new where the followed deployment started it, and old otherwise', () => {
    expect(record(makeRunningTask('a'))?.side).toBe('new');
    expect(record(makeRunningTask('a', { startedBy: 'ecs-svc/1' }))?.side).toBe('old');
    const { startedBy: _, ...nobody } = makeRunningTask('a');
    expect(record(nobody, { subject: undefined })?.side).toBe('old');
    expect(record(nobody, { subject: {} })?.side).toBe('old');
  });

  test('has failed where it is among those that failed', () => {
    const task = makeRunningTask('a');
    expect(record(task, { failedTaskArns: new Set([task.arn]) })?.failed).toBe(true);
  });

  test('keeps the network it had, once it gives its address back', () => {
    const before = recordTasks(new Map(), sighting({ tasks: [makeRunningTask('a', { network })] }));
    const empty = { addresses: [], ports: [] };
    const bare = makeRunningTask('a', { network: empty });
    const after = recordTasks(before, sighting({ tasks: [bare] }));
    expect(after.get('a')?.network).toEqual(network);
    expect(record(bare)).not.toHaveProperty('network');
    const onHost = { ...empty, containerInstance: 'i-1' };
    expect(record(makeRunningTask('a', { network: onHost }))?.network).toEqual(onHost);
  });

  test('that is not described this time keeps what is known of it', () => {
    const before = recordTasks(new Map(), sighting({ tasks: [makeRunningTask('a')] }));
    const after = recordTasks(before, sighting({ tasks: [makeRunningTask('b')] }));
    expect([...after.keys()]).toEqual(['a', 'b']);
    expect(after.get('a')).toEqual(before.get('a'));
    expect(recordTasks(before, sighting())).toBe(before);
  });
});

describe('health by the task itself', () => {
  const healthy = (more: Partial<Task>) =>
    isHealthyWithoutTargets(makeRunningTask('a', { startedAt: at - minute, ...more }), at);

  test('its health check, else a minute of running', () => {
    expect(healthy({})).toBe(true);
    expect(healthy({ startedAt: at - minute + 1 })).toBe(false);
    expect(healthy({ startedAt: at, healthStatus: 'HEALTHY' })).toBe(true);
    expect(healthy({ healthStatus: 'UNHEALTHY' })).toBe(false);
    expect(healthy({ healthStatus: 'HEALTHY', lastStatus: 'PENDING' })).toBe(false);
    const { startedAt: _, ...unstarted } = makeRunningTask('a', { startedAt: at });
    expect(isHealthyWithoutTargets(unstarted, at)).toBe(false);
    // One of its containers is checked: the task's own word is waited for.
    const containers = [{ name: 'app', healthStatus: 'HEALTHY' }, { name: 'side' }];
    expect(healthy({ containers })).toBe(false);
  });

  test('is not known while it runs too short for it, and unhealthy where a check says so', () => {
    const health = (more: Partial<Task>) => record(makeRunningTask('a', more))?.health;
    expect(health({ startedAt: at })).toBe('unknown');
    expect(health({ startedAt: at, healthStatus: 'UNHEALTHY' })).toBe('unhealthy');
    expect(health({ startedAt: at, lastStatus: 'PENDING' })).toBe('unhealthy');
  });
});

describe('health by its targets', () => {
  const first = recordTasks(
    new Map(),
    sighting({
      tasks: [makeRunningTask('a', { network, startedAt: createdAt + second })],
      targetsTell: true,
    }),
  );
  const after = (
    targets: readonly TargetHealth[],
    more: Partial<Sighting> = {},
    before: Timelines = first,
  ) => recordTasks(before, sighting({ targets, targetsTell: true, ...more }));
  const seen = (...args: Parameters<typeof after>) => after(...args).get('a');

  test('is not known before a target was seen', () => {
    expect(first.get('a')?.health).toBe('unknown');
    expect(seen([])?.health).toBe('unknown');
    expect(seen([target('unused')])?.health).toBe('unknown');
    expect(seen([target('unavailable')])?.health).toBe('unknown');
  });

  test('with the target that is to blame, as long as it is', () => {
    const ill = after([target('unhealthy')]);
    expect(ill.get('a')).toMatchObject({
      health: 'unhealthy',
      unhealthyTarget: target('unhealthy'),
    });
    const well = seen([target('healthy')], {}, ill);
    expect(well).toMatchObject({ health: 'healthy', healthyAt: at });
    expect(well).not.toHaveProperty('unhealthyTarget');
  });

  test('the moment is the first, and is not made up for what was healthy before anyone looked', () => {
    const healthy = after([target('healthy')]);
    expect(seen([target('healthy')], { at: at + minute }, healthy)?.healthyAt).toBe(at);
    const late = { firstPollAt: createdAt + second + 1 };
    expect(seen([target('healthy')], late)).not.toHaveProperty('healthyAt');
    expect(seen([target('healthy')], { firstPollAt: createdAt + second })?.healthyAt).toBe(at);
  });

  test('a task that stopped has given its address back', () => {
    const stopped = makeRunningTask('a', { network, stoppedAt: at });
    const before = recordTasks(new Map(), sighting({ tasks: [stopped], targetsTell: true }));
    expect(seen([target('healthy')], {}, before)?.health).toBe('unknown');
  });

  test('a task whose address is not known yet is none of them', () => {
    const both = [makeRunningTask('a', { network }), makeRunningTask('b')];
    const joined = after([target('healthy')], { tasks: both }, new Map());
    expect([...joined.values()].map(({ health }) => health)).toEqual(['healthy', 'unknown']);
  });

  test('old tasks have none of it', () => {
    const old = recordTasks(
      new Map(),
      sighting({
        tasks: [makeRunningTask('a', { network, startedBy: 'ecs-svc/1' })],
        targetsTell: true,
      }),
    );
    expect(seen([target('healthy')], {}, old)?.health).toBe('unknown');
  });
});

describe('which groups are checked', () => {
  test('unused ones are not, where nothing else than draining is beside them', () => {
    expect(isUnchecked([target('unused'), target('draining')])).toBe(true);
    expect(isUnchecked([target('unused'), target('initial')])).toBe(false);
    expect(isUnchecked([target('draining')])).toBe(false);
    expect(isUnchecked([])).toBe(false);
  });

  test('a blue/green pair is one', () => {
    const pair = [{ arn: 'blue' }, { arn: 'green', alternateOf: 'blue' }, { arn: 'other' }];
    const of = (...targets: readonly TargetHealth[]) =>
      checkedRoles(pair, targets).map((arns) => [...arns].join('+'));
    expect(of(target('healthy', { targetGroupArn: 'green' }))).toEqual(['blue+green']);
    expect(
      of(
        target('initial', { targetGroupArn: 'other' }),
        target('healthy', { targetGroupArn: 'blue' }),
      ),
    ).toEqual(['blue+green', 'other']);
    for (const state of ['unused', 'draining', 'unavailable', 'unhealthy.draining']) {
      expect(of(target(state, { targetGroupArn: 'blue' }))).toEqual([]);
    }
  });
});

test.each([
  ['10.0.0.1', '10.0.0.1'],
  ['2001:DB8::1', '2001:db8:0:0:0:0:0:1'],
  ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8:0:0:0:0:0:1'],
  ['::1', '0:0:0:0:0:0:0:1'],
  ['fe80::', 'fe80:0:0:0:0:0:0:0'],
  ['::', '0:0:0:0:0:0:0:0'],
])('the address %s is %s in one spelling', (address, expected) => {
  expect(normalAddress(address)).toBe(expected);
});
