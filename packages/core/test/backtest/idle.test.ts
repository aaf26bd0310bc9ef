import { describe, expect, test } from '@jest/globals';
import { estimateIdle } from '@ecs-actions/core/backtest/idle';
import { historyOf } from './support/minutes.ts';

const idle = 45;

/** Memory that is mostly a constant of each task, on a count that changes now and then. */
const varied = (minute: number) => {
  const tasks = 2 + 2 * (Math.floor(minute / 60) % 3);
  return { tasks, memory: idle + 40 / tasks, cpu: 20 };
};

describe('what a task uses without load', () => {
  test('is fitted where the number of tasks changed', () => {
    const history = historyOf(600, varied);
    const { range, changes } = estimateIdle(history, history.memory, 100);
    expect(changes).toBe(9);
    expect(range.usual).toBeCloseTo(idle, 3);
    expect((range.values.at(-1) ?? 0) - (range.values[0] ?? 0)).toBeLessThan(2);
  });

  test('one change tells it to a few points', () => {
    const history = historyOf(120, varied);
    const { range } = estimateIdle(history, history.memory, 100);
    expect(range.values.map(Math.round)).toEqual([43, 45, 47]);
  });

  test('is only a range where it never changed', () => {
    const history = historyOf(600, () => ({ tasks: 4, memory: 55 }));
    const { range, changes } = estimateIdle(history, history.memory, 100);
    expect({ values: range.values, changes }).toEqual({ values: [0, 27.5, 55], changes: 0 });
  });

  test('never lies above the lowest utilisation, nor below nothing', () => {
    const history = historyOf(240, (minute) => ({
      tasks: minute < 120 ? 2 : 8,
      memory: minute < 120 ? 10 : 60,
    }));
    const { range } = estimateIdle(history, history.memory, 100);
    expect(Math.max(...range.values)).toBeLessThanOrEqual(10);
    expect(Math.min(...range.values)).toBeGreaterThanOrEqual(0);
  });
});
