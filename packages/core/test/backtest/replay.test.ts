import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replay } from '@ecs-actions/core/backtest/replay';
import { targetTracking, type StepPolicy } from '@ecs-actions/core/backtest/settings';
import { priorRanges, spanningPoints, usualOf } from '@ecs-actions/core/backtest/unknowns';
import { circumstances, epoch, historyOf, onCpu, type Minute } from './support/minutes.ts';

const usual = usualOf(priorRanges);
const hour = 60;

const spike = (from: number, until: number) => (minute: number) => ({
  tasks: 4,
  cpu: minute >= from && minute < until ? 90 : 37,
});

describe('a replay', () => {
  test('scales out to ceil(tasks × metric ÷ target)', () => {
    const { events } = replay(historyOf(hour, spike(20, 60)), onCpu(40), usual, circumstances);
    expect(events[0]).toMatchObject({ direction: 'out', from: 4, to: 9 });
  });

  test('never adds more within a cooldown than the first step had foreseen', () => {
    const { events } = replay(historyOf(hour, spike(20, 60)), onCpu(40), usual, circumstances);
    const [first, second] = events;
    expect((second?.at ?? Number.POSITIVE_INFINITY) - (first?.at ?? 0)).toBeGreaterThanOrEqual(
      300_000,
    );
  });

  test('the first scale-in comes about 15 min after the load has fallen, the next a cooldown later', () => {
    const history = historyOf(16 * hour, spike(20, 80));
    const { events } = replay(history, onCpu(40, { scaleOut: 0, scaleIn: 12 * 3600 }), usual, {
      ...circumstances,
      initialTasks: 4,
    });
    const [first, second] = events.filter(({ direction }) => direction === 'in');
    const fell = epoch + 80 * 60_000;
    const minutesAfter = ((first?.at ?? 0) - fell) / 60_000;
    expect(minutesAfter).toBeGreaterThan(14);
    expect(minutesAfter).toBeLessThan(20);
    const hours = ((second?.at ?? 0) - (first?.at ?? 0)) / 3_600_000;
    expect(hours).toBeGreaterThanOrEqual(12);
    expect(hours).toBeLessThan(12.1);
  });

  test('a scale-out ends a scale-in cooldown', () => {
    const history = historyOf(6 * hour, (minute) => ({
      tasks: 4,
      cpu: (minute >= 20 && minute < 60) || (minute >= 120 && minute < 160) ? 95 : 20,
    }));
    const { events } = replay(history, onCpu(40, { scaleIn: 4 * 3600 }), usual, circumstances);
    const ins = events.filter(({ direction }) => direction === 'in');
    const between = events.some(
      ({ direction, at }) =>
        direction === 'out' && at > (ins[0]?.at ?? 0) && at < (ins[1]?.at ?? 0),
    );
    expect(between).toBe(true);
    expect(((ins[1]?.at ?? 0) - (ins[0]?.at ?? 0)) / 3_600_000).toBeLessThan(4);
  });

  test('a deployment holds scale-in, and not scale-out', () => {
    const history = historyOf(3 * hour, spike(20, 60));
    const deployments = [{ from: epoch, until: epoch + 2 * hour * 60_000 }];
    const { events } = replay(history, onCpu(40), usual, { ...circumstances, deployments });
    expect(events[0]?.direction).toBe('out');
    const firstIn = events.find(({ direction }) => direction === 'in');
    expect(firstIn?.at ?? 0).toBeGreaterThan(epoch + 2 * hour * 60_000);
  });

  test('scale-in waits until every policy agrees', () => {
    const history = historyOf(4 * hour, () => ({ tasks: 8, cpu: 10, memory: 46 }));
    const both = {
      ...onCpu(40),
      policies: [
        targetTracking({ metric: 'cpu', target: 40 }),
        targetTracking({ metric: 'memory', target: 50 }),
      ],
    };
    const points = { ...usual, idleMemory: 0 };
    const start = { ...circumstances, initialTasks: 8 };
    expect(replay(history, both, points, start).events).toEqual([]);
    expect(replay(history, onCpu(40), points, start).events.length).toBeGreaterThan(0);
  });

  test('a scheduled action acts at once, whatever the cooldowns', () => {
    const history = historyOf(hour, () => ({ tasks: 4, cpu: 38 }));
    const scheduled = [{ at: epoch + 30 * 60_000, min: 8 }];
    const { series } = replay(
      history,
      onCpu(40),
      usual,
      { ...circumstances, scheduled },
      { keepSeries: true },
    );
    expect([series?.desired[29], series?.desired[30]]).toEqual([4, 8]);
  });

  test('a step policy adds what its step says', () => {
    const policy: StepPolicy = {
      kind: 'step',
      metric: 'cpu',
      resolutionSeconds: 60,
      alarm: { datapoints: 3, of: 3, threshold: 60, beyond: 'above', orEqual: false },
      adjustment: 'ChangeInCapacity',
      steps: [
        { lower: 0, upper: 20, by: 1 },
        { lower: 20, by: 3 },
      ],
      cooldownSeconds: 3600,
      minMagnitude: 0,
    };
    const history = historyOf(hour, spike(20, 60));
    const { events } = replay(history, { ...onCpu(40), policies: [policy] }, usual, circumstances);
    expect(events).toMatchObject([{ from: 4, to: 7 }]);
  });

  test('requests for each target scale as utilisation does', () => {
    const history = historyOf(hour, (minute) => ({
      tasks: 4,
      requests: minute < 20 ? 1900 : 6000,
    }));
    const settings = {
      ...onCpu(40),
      policies: [targetTracking({ metric: 'requests', target: 500 })],
    };
    expect(replay(history, settings, usual, circumstances).events[0]).toMatchObject({
      from: 4,
      to: 12,
    });
  });
});

describe('whatever the load and whatever is unknown', () => {
  const points = fc.constantFrom(...spanningPoints(priorRanges));
  const load = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 12, maxLength: 24 });
  const minutesOf =
    (levels: readonly number[]) =>
    (minute: number): Minute => ({
      tasks: 4,
      cpu: Math.min(100, (levels[Math.floor(minute / 20)] ?? 1) / 4),
    });

  test('a constant load within the targets never scales', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 36.1, max: 39.9, noNaN: true }), (point, cpu) => {
        const history = historyOf(5 * hour, () => ({ tasks: 4, cpu }));
        expect(replay(history, onCpu(40), point, circumstances).events).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('a higher floor that nothing leaves never means more minutes over', () => {
    fc.assert(
      fc.property(points, load, fc.integer({ min: 1, max: 8 }), (point, levels, min) => {
        const history = historyOf(20 * levels.length, minutesOf(levels));
        const over = (minCapacity: number): number =>
          replay(history, onCpu(40, { minCapacity, scaleOut: 0, scaleIn: 86_400 }), point, {
            ...circumstances,
            initialTasks: minCapacity,
          }).minutesOver;
        expect(over(Math.max(64, min))).toBe(0);
        expect(over(min + 4)).toBeLessThanOrEqual(over(min));
      }),
      { numRuns: 60 },
    );
  });

  test('doubled load on doubled tasks is the same utilisation', () => {
    fc.assert(
      fc.property(points, load, (point, levels) => {
        const history = historyOf(20 * levels.length, minutesOf(levels));
        const doubled = { ...history, tasks: history.tasks.map((count) => 2 * count) };
        const fixed = (count: number) => onCpu(40, { minCapacity: count, maxCapacity: count });
        const one = replay(history, fixed(4), point, circumstances, { keepSeries: true });
        const two = replay(doubled, fixed(8), point, circumstances, { keepSeries: true });
        const rounded = (values: Float64Array | undefined) =>
          [...(values ?? [])].map((value) => value.toFixed(6));
        expect(rounded(two.series?.cpu)).toEqual(rounded(one.series?.cpu));
      }),
      { numRuns: 30 },
    );
  });

  test('a gap is not zero load: nothing scales in', () => {
    fc.assert(
      fc.property(points, (point) => {
        const history = historyOf(6 * hour, (minute) =>
          minute < 30 || minute >= 5 * hour ? { tasks: 8, cpu: 38 } : undefined,
        );
        const replayed = replay(history, onCpu(40), point, { ...circumstances, initialTasks: 8 });
        expect(replayed.events).toEqual([]);
        expect(replayed.taskSeconds).toBe(8 * 6 * 3600);
      }),
      { numRuns: 10 },
    );
  });
});
