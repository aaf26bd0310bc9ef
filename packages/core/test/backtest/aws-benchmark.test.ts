import { describe, expect, test } from '@jest/globals';
import { replay } from '@ecs-actions/core/backtest/replay';
import { targetTracking, type Resolution } from '@ecs-actions/core/backtest/settings';
import { benchmark } from '@ecs-actions/core/backtest/spikes';
import { priorRanges, usualOf } from '@ecs-actions/core/backtest/unknowns';
import { circumstances, epoch, historyOf } from './support/minutes.ts';

/** Both of AWS's totals are this much after their alarm: the start of a task there. */
const startSeconds = 23;
const stepMinute = 30;

/** A load that jumps from 20 to 90 % at so many seconds within a minute, on a target of 50 %. */
function scaleOutAfter(resolutionSeconds: Resolution, phase: number): number {
  const history = historyOf(60, (minute) => ({
    tasks: 4,
    cpu:
      minute < stepMinute ? 20 : minute > stepMinute ? 90 : (20 * phase + 90 * (60 - phase)) / 60,
  }));
  const settings = {
    minCapacity: 4,
    maxCapacity: 64,
    policies: [targetTracking({ metric: 'cpu', target: 50, resolutionSeconds })],
  };
  const { events } = replay(
    history,
    settings,
    { ...usualOf(priorRanges), startSeconds },
    circumstances,
  );
  const [first] = events;
  expect(first?.direction).toBe('out');
  return ((first?.at ?? 0) - epoch) / 1000 - (stepMinute * 60 + phase);
}

describe("AWS's own figures, with one delay for each resolution", () => {
  const phases = Array.from({ length: 12 }, (_, index) => index * 5);

  test.each(benchmark)(
    '$resolutionSeconds s metrics: alarm after $alarmSeconds s, all done after $totalSeconds s',
    ({ resolutionSeconds, alarmSeconds, totalSeconds }) => {
      const times = phases.map((phase) => scaleOutAfter(resolutionSeconds, phase));
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      expect(Math.abs(mean - alarmSeconds)).toBeLessThanOrEqual(15);
      expect(Math.abs(mean + startSeconds - totalSeconds)).toBeLessThanOrEqual(15);
    },
  );
});
