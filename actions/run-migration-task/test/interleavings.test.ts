/**
 * Several runners in the same moment: never two migrations at once. A failing seed prints its command; more
 * seeds, and how wide the window is that `lock: ecs` leaves, in `bench/window.ts`.
 */
import { describe, expect, test } from '@jest/globals';
import { interleave, type InterleavingOptions } from './support/interleaving.ts';

async function hold(
  seeds: number,
  options: Omit<InterleavingOptions, 'seed'>,
): Promise<{ readonly wrong: readonly string[]; readonly yielded: number }> {
  const wrong: string[] = [];
  let yielded = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { overlaps, ran, steps, yielded: gaveWay } = await interleave({ ...options, seed });
    yielded += gaveWay;
    const verdicts = steps.map(({ outputs }) => outputs['verdict']);
    const right =
      overlaps === 0 &&
      ran === options.runners &&
      verdicts.every((verdict) => verdict === 'succeeded');
    if (!right) {
      wrong.push(
        `seed ${seed}: ${overlaps} at once, ${ran} ran, ${verdicts.join(', ')}; node --conditions=source actions/run-migration-task/bench/window.ts --seeds 1 --first ${seed} --runners ${options.runners} --within ${options.withinMs} --start ${options.startTime}`,
      );
    }
  }
  return { wrong, yielded };
}

describe('of runners in the same moment one migrates at a time', () => {
  test('two on Fargate, 8 interleavings', async () => {
    const { wrong } = await hold(8, { runners: 2, withinMs: 2000, startTime: 'fargate' });
    expect(wrong).toEqual([]);
  }, 600_000);

  test('two whose containers start within a second or two, 10 interleavings', async () => {
    const { wrong } = await hold(10, { runners: 2, withinMs: 1500, startTime: 'cached' });
    expect(wrong).toEqual([]);
  }, 600_000);

  test('three of them, 4 interleavings', async () => {
    const { wrong } = await hold(4, { runners: 3, withinMs: 1000, startTime: 'cached' });
    expect(wrong).toEqual([]);
  }, 600_000);

  test('with throttling, server errors and lost answers throughout, 8 interleavings', async () => {
    const { wrong } = await hold(8, {
      runners: 2,
      withinMs: 2000,
      startTime: 'cached',
      faults: 0.04,
    });
    expect(wrong).toEqual([]);
  }, 600_000);

  test('where the hour changes between them, the tokens differ: on Fargate the later one gives way in time, 6 interleavings', async () => {
    const { wrong, yielded } = await hold(6, {
      runners: 2,
      withinMs: 1400,
      startTime: 'fargate',
      startAt: Date.UTC(2026, 10, 25, 3, 59, 58, 300),
    });
    expect(wrong).toEqual([]);
    expect(yielded).toBeGreaterThan(0);
  }, 600_000);
});
