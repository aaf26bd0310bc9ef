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
    ['POST_PRODUCTION_TRAFFIC_SHIFT', 25, 'at post production traffic shift'],
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

describe('the edges of a wait', () => {
  const baking = makeRollout({ strategy: 'BLUE_GREEN', bakeTimeMs: 15 * minute });
  const wait = { timeoutMs: 15 * minute, onPause: 'wait' } as const;

  test('a timeout as long as the bake is too short, one longer is enough', () => {
    expect(shortTimeout(baking, wait)).toMatch(/^The deployment bakes .* for 15 m 00 s at least/);
    expect(shortTimeout(baking, { ...wait, timeoutMs: 15 * minute + 1 })).toBeUndefined();
  });

  test('a timeout as long as a job says nothing of jobs', () => {
    const day = makeRollout({ bakeTimeMs: 24 * hour });
    expect(shortTimeout(day, { ...wait, timeoutMs: 6 * hour })).not.toContain('a job lasts');
    expect(shortTimeout(day, { ...wait, timeoutMs: 6 * hour + 1 })).toContain('a job lasts');
  });

  test('bakes and pauses are two sentences, several places are joined, the longest pause is told', () => {
    const paused = {
      ...baking,
      pauses: [
        { stages: ['POST_SCALE_UP'], atMostMs: 5 * minute },
        { stages: ['POST_TEST_TRAFFIC_SHIFT'], atMostMs: 10 * minute },
      ],
    };
    expect(shortTimeout(paused, wait)).toMatch(
      /\(BLUE_GREEN\)\. The deployment pauses at post scale up and at post test traffic shift until somebody decides, up to 10 m 00 s each time, 15 m 00 s in all 2 pauses;/,
    );
  });

  test('a rolling deployment has no stages to end at, and a way out lies before what was asked for', () => {
    const rolling = makeRollout({ bakeTimeMs: hour });
    expect(shortTimeout(rolling, wait)).toContain('"until: traffic-shifted"');
    const pauses = [{ stages: ['PRE_SCALE_UP'], atMostMs: hour }];
    expect(shortTimeout({ ...rolling, pauses }, wait)).toMatch(/timeout is 15 m 00 s\.$/);
    const late = [{ stages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'], atMostMs: hour }];
    expect(shortTimeout({ ...rolling, pauses: late }, wait)).not.toContain('until:');
    expect(shortTimeout({ ...baking, pauses: late }, wait)).toContain('"until: TEST_TRAFFIC');
    expect(
      shortTimeout({ ...baking, pauses }, { ...wait, until: 'SCALE_UP', timeoutMs: hour }),
    ).not.toContain('"until:');
    expect(shortTimeout({ ...baking, pauses }, { ...wait, onPause: 'continue' })).toContain(
      '"until: traffic-shifted"',
    );
  });

  test('a way out that lasts as long as the timeout is none', () => {
    const canary = (bakeTimeMs: number) =>
      makeRollout({ strategy: 'CANARY', bakeTimeMs: hour, canary: { percent: 10, bakeTimeMs } });
    expect(shortTimeout(canary(15 * minute), wait)).toContain('"until: TEST_TRAFFIC_SHIFT"');
    expect(shortTimeout(canary(15 * minute - 1), wait)).toContain('"until: traffic-shifted"');
  });

  test('a pause at the very stage that is waited for is part of the wait', () => {
    const pauses = [{ stages: ['POST_SCALE_UP'], atMostMs: hour }];
    const rollout = makeRollout({ strategy: 'BLUE_GREEN', pauses });
    expect(plannedPauses(rollout, 'POST_SCALE_UP')).toHaveLength(1);
    expect(plannedPauses(rollout, 'SCALE_UP')).toEqual([]);
  });

  test('one strategy, one step; a pause at a stage that is not known has no place', () => {
    expect(trafficSteps(baking)).toEqual([{ weight: 100, bakeMs: 15 * minute }]);
    expect(trafficSteps(makeRollout())).toEqual([]);
    expect(pausePlace(baking, undefined)).toBeUndefined();
    const detail = { hooks: [], sourceServiceRevisionArns: [] };
    expect(pausePlace(baking, detail)).toBeUndefined();
    const at = (lifecycleStage: string, productionTrafficWeight: number) =>
      pausePlace(baking, { ...detail, lifecycleStage, productionTrafficWeight });
    expect(at('PRE_PRODUCTION_TRAFFIC_SHIFT', 0)).toBe('before traffic step 1 of 1 (0 % → 100 %)');
    expect(at('PRE_PRODUCTION_TRAFFIC_SHIFT', 100)).toBe('at pre production traffic shift');
    expect(at('TEST_TRAFFIC_SHIFT', 0)).toBe('at test traffic shift');
  });
});
