import { describe, expect, test } from '@jest/globals';
import {
  leastDurationMs,
  pausePlace,
  plannedPauses,
  shortTimeout,
  trafficSteps,
} from '../../src/deployment/planned-waits.ts';
import { makeRollout, minute } from './support/make.ts';

const hour = 60 * minute;

describe('the least time by its own configuration', () => {
  test.each([
    ['rolling', makeRollout(), 0],
    ['rolling with bake time', makeRollout({ bakeTimeMs: 5 * minute }), 5],
    ['blue/green', makeRollout({ strategy: 'BLUE_GREEN', bakeTimeMs: 30 * minute }), 30],
    [
      'linear: a bake after each step but the last',
      makeRollout({
        strategy: 'LINEAR',
        bakeTimeMs: 2 * minute,
        linear: { stepPercent: 25, stepBakeTimeMs: 6 * minute },
      }),
      20,
    ],
    ['linear, AWS’s defaults', makeRollout({ strategy: 'LINEAR' }), 54],
    ['canary, AWS’s defaults', makeRollout({ strategy: 'CANARY', bakeTimeMs: minute }), 11],
  ])('%s', (_, rollout, minutes) => {
    expect(leastDurationMs(rollout) / minute).toBe(minutes);
  });
});

describe('pauses are counted as ECS makes them: before each traffic step, and once at other stages', () => {
  const pauseAt = (...stages: string[]) => [{ stages, atMostMs: 24 * hour }];
  test.each([
    [
      'canary',
      makeRollout({ strategy: 'CANARY', pauses: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT') }),
      2,
    ],
    [
      'linear',
      makeRollout({
        strategy: 'LINEAR',
        linear: { stepPercent: 30, stepBakeTimeMs: minute },
        pauses: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_SCALE_UP'),
      }),
      5,
    ],
    [
      'blue/green',
      makeRollout({ strategy: 'BLUE_GREEN', pauses: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT') }),
      1,
    ],
    ['none', makeRollout({ strategy: 'CANARY' }), 0],
  ])('%s', (_, rollout, count) => {
    expect(plannedPauses(rollout).reduce((sum, { times }) => sum + times, 0)).toBe(count);
  });

  test('a linear rollout ends at 100 %', () => {
    const rollout = makeRollout({
      strategy: 'LINEAR',
      linear: { stepPercent: 30, stepBakeTimeMs: minute },
    });
    expect(trafficSteps(rollout).map(({ weight }) => weight)).toEqual([30, 60, 90, 100]);
  });
});

describe('what cannot be lived to see is said first, with the way out', () => {
  const wait = { timeoutMs: 15 * minute, onPause: 'wait' } as const;
  const canary = makeRollout({
    strategy: 'CANARY',
    bakeTimeMs: 23 * hour,
    canary: { percent: 10, bakeTimeMs: 5 * minute },
  });

  test('a bake of 23 hours: until traffic-shifted', () => {
    expect(shortTimeout(canary, wait)).toBe(
      'The deployment bakes and shifts traffic for 23 h 05 m at least by its own configuration (CANARY); timeout is 15 m 00 s. "until: traffic-shifted" ends this step when the new revision serves all traffic; the rest goes on without it.',
    );
    expect(shortTimeout(canary, { ...wait, until: 'traffic-shifted' })).toBeUndefined();
  });

  test('a timeout longer than a job lasts does not help', () => {
    expect(shortTimeout(canary, { ...wait, timeoutMs: 24 * hour })).toContain(
      'timeout is 24 h 00 m, and a job lasts 6 h 00 m unless its timeout-minutes says more. "until: traffic-shifted"',
    );
  });

  test('steps that are too long themselves: until green stands beside blue', () => {
    const slow = makeRollout({
      strategy: 'LINEAR',
      linear: { stepPercent: 10, stepBakeTimeMs: 2 * hour },
    });
    expect(shortTimeout(slow, wait)).toMatch(/for 18 h 00 m at least.*"until: TEST_TRAFFIC_SHIFT"/);
  });

  test('pauses before each traffic step are added up', () => {
    const paused = makeRollout({
      strategy: 'CANARY',
      canary: { percent: 10, bakeTimeMs: 5 * minute },
      pauses: [{ stages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'], atMostMs: 30 * minute }],
    });
    // Neither of the two alone is too long.
    expect(shortTimeout(paused, { ...wait, timeoutMs: 45 * minute })).toBe(
      'The deployment pauses before each of 2 traffic steps until somebody decides, up to 30 m 00 s each time, 1 h 00 m in all 2 pauses; timeout is 45 m 00 s. "until: TEST_TRAFFIC_SHIFT" ends this step when test traffic shift is completed; the rest goes on without it.',
    );
    expect(shortTimeout(paused, { ...wait, timeoutMs: 2 * hour })).toBeUndefined();
    expect(shortTimeout(paused, { ...wait, onPause: 'continue' })).toBeUndefined();
  });

  test('nothing is said of a rolling deployment without a bake', () => {
    expect(shortTimeout(makeRollout(), wait)).toBeUndefined();
  });
});

describe('where a pause stands', () => {
  const linear = makeRollout({
    strategy: 'LINEAR',
    linear: { stepPercent: 25, stepBakeTimeMs: minute },
  });
  test.each([
    ['PRODUCTION_TRAFFIC_SHIFT', undefined, 'before traffic step 1 of 4 (0 % → 25 %)'],
    ['PRE_PRODUCTION_TRAFFIC_SHIFT', 50, 'before traffic step 3 of 4 (50 % → 75 %)'],
    ['POST_PRODUCTION_TRAFFIC_SHIFT', 100, 'at post production traffic shift'],
    ['POST_SCALE_UP', 0, 'at post scale up'],
  ])('%s with %s %% of the traffic', (lifecycleStage, weight, place) => {
    const detail = {
      hooks: [],
      sourceServiceRevisionArns: [],
      lifecycleStage,
      ...(weight !== undefined && { productionTrafficWeight: weight }),
    };
    expect(pausePlace(linear, detail)).toBe(place);
  });
});
