/** Hot tasks, leaks, yo-yo and slow starts. */
import { describe, expect, test } from '@jest/globals';
import { findHotTasks } from '../../src/metrics/findings/hot-task.ts';
import { describeSlowStarts } from '../../src/metrics/findings/slow-start.ts';
import { describeYoYo } from '../../src/metrics/findings/yo-yo.ts';
import { findLeaks } from '../../src/metrics/findings/leak.ts';
import type { MinuteSeries } from '../../src/metrics/series.ts';
import { deployedAt, measuredOf, minute, minutes, windows } from './support/minutes.ts';

describe('findings', () => {
  const level = (value: number) => minutes(undefined, (index) => value + (index % 2));
  const tasksOf = (cpus: readonly number[]) => ({
    source: 'container-insights' as const,
    count: cpus.length,
    tasks: cpus.map((cpu, index) => ({ taskId: `t${index}`, cpu: level(cpu), memory: level(40) })),
  });

  test('one task far above its peers is named; all of them busy is not', () => {
    const hot = measuredOf({}, { tasks: tasksOf([30, 31, 92, 29]) });
    expect(findHotTasks(hot, windows.observed)).toMatchObject({
      count: 1,
      tasks: [{ taskId: 't2' }],
    });
    const busy = measuredOf({}, { tasks: tasksOf([90, 92, 91, 89]) });
    expect(findHotTasks(busy, windows.observed)).toMatchObject({ count: 0 });
  });

  test('a burst of a few minutes is no hot task', () => {
    const tasks = tasksOf([30, 30, 30, 30]);
    const burst = minutes(undefined, (index) => (index < 5 ? 100 : 30));
    const measured = measuredOf(
      {},
      {
        tasks: {
          ...tasks,
          tasks: [...tasks.tasks.slice(1), { taskId: 'x', cpu: burst, memory: level(40) }],
        },
      },
    );
    expect(findHotTasks(measured, windows.observed)).toMatchObject({ count: 0 });
  });

  test('from the extremes of AWS/ECS alone: one of ten at 95 % while the mean is 36 %', () => {
    const measured = measuredOf(
      { 'cpu.avg': minutes(30, 36.5), 'cpu.max': minutes(32, 95) },
      { taskCount: 10 },
    );
    expect(findHotTasks(measured, windows.observed)).toMatchObject({
      count: 1,
      sentence: expect.stringContaining('others at 30 %'),
    });
  });

  const growing = (perHour: number, from = 41, levelling = false) =>
    minutes(undefined, (index) =>
      levelling
        ? from + 5 * (1 - Math.exp(-index / 1.5)) + 0.1 * (index % 2)
        : from + (perHour * index) / 60 + 0.2 * (index % 2),
    );
  const leaksOf = (memory: MinuteSeries, before = 41) =>
    findLeaks(
      measuredOf(
        { 'memory.avg': minutes(before, before) },
        {
          tasks: {
            source: 'container-insights',
            count: 3,
            tasks: ['a', 'b', 'c'].map((taskId) => ({ taskId, cpu: new Map(), memory })),
          },
        },
      ),
      windows.observed,
      windows.baseline,
    );

  test('memory that climbs is a leak, with the time it leaves', () => {
    const leaks = leaksOf(growing(30));
    expect(leaks).toMatchObject({ kind: 'known', count: 3 });
    const [leak] = leaks.kind === 'known' ? leaks.tasks : [];
    expect(leak?.percentPerHour).toBeCloseTo(30, 0);
    expect((leak?.fullInMs ?? 0) / (60 * minute)).toBeCloseTo(54 / 30, 0);
  });

  test.each([
    ['what levels off', growing(0, 41, true), 41],
    ['what still fills up to the level of the tasks before', growing(30, 20), 41],
    ['what stays', growing(0), 41],
    ['what falls', growing(-30), 41],
  ])('%s is none', (_, memory, before) => {
    expect(leaksOf(memory, before)).toMatchObject({ kind: 'known', count: 0 });
  });
});

describe('yo-yo', () => {
  const activity = (
    afterMinutes: number,
    direction: 'out' | 'in',
    to: number,
    byPolicy = true,
  ) => ({
    at: deployedAt + afterMinutes * minute,
    direction,
    from: undefined,
    to,
    byPolicy,
  });

  test('scaling out and in again within the hour is reported with the counts', () => {
    const activities = [activity(5, 'out', 8), activity(25, 'in', 4)];
    expect(describeYoYo(activities, deployedAt)).toMatch(/out and in again once .*\(to 8, 4\)/);
  });

  test('out only, by hand, before the deployment, or hours apart is none', () => {
    const out = activity(5, 'out', 8);
    const rollouts = [
      [out],
      [out, activity(25, 'in', 4, false)],
      [activity(-30, 'out', 8), activity(-10, 'in', 4)],
      [out, activity(300, 'in', 4)],
    ];
    expect(rollouts.map((rollout) => describeYoYo(rollout, deployedAt))).toEqual(
      rollouts.map(() => undefined),
    );
  });
});

describe('slow starts', () => {
  const pull = (nowMs: number, beforeMs: readonly number[]) =>
    describeSlowStarts(new Map([['pull', { nowMs, beforeMs }]]));
  const usual = [12_000, 12_500, 11_800, 12_200, 12_100];

  test('are phases that take much longer than usual', () => {
    expect(pull(40_000, usual)).toEqual([
      'tasks start slower: pulling images took 40 s, in the last 5 deploys 12 s (median)',
    ]);
  });

  test.each([
    ['about as usual', 12_600, usual],
    ['within the usual scatter', 40_000, [10_000, 35_000, 60_000, 12_000, 48_000]],
    ['of too few deploys', 40_000, usual.slice(1)],
    ['a second of more', 1_500, [400, 410, 420, 430, 440]],
  ])('%s is none', (_, nowMs, beforeMs) => {
    expect(pull(nowMs, beforeMs)).toEqual([]);
  });
});
