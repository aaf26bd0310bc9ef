/** Steps killed at every call in turn, and random events on the simulator: the floor always comes back. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  capacityOf,
  eventRegion,
  Killed,
  pass,
  simulateRun,
  type Region,
} from './support/simulated-run.ts';

const usual = { min: 2, max: 12 };
const rollouts = Number(process.env['RUNS'] ?? 12);

/** Runs a step that is killed when it sends that call. True where it ended before. */
async function runKilled(
  region: Region,
  inputs: Readonly<Record<string, string>>,
  killedAtCall: number,
): Promise<boolean> {
  try {
    const { result } = await simulateRun(region, { inputs, killedAtCall });
    return result.exitCode === 0;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

describe('killed at every call in turn', () => {
  const sale = { action: 'raise', name: 'sale', min: '8', for: '2h' };
  const stories: readonly [string, readonly Record<string, string>[], Record<string, string>][] = [
    ['a raise', [], sale],
    ['a raise with a maximum', [], { ...sale, min: '20', max: '30' }],
    ['a raise over another event', [sale], { ...sale, name: 'tv', min: '10', for: '1h' }],
    ['a raise that outlives another', [sale], { ...sale, name: 'tv', min: '10', for: '3h' }],
    ['a raise to more, and longer', [sale], { ...sale, min: '11', for: '3h' }],
    ['a restore', [sale], { action: 'restore', name: 'sale' }],
    [
      'a restore beside another event',
      [sale, { ...sale, name: 'tv', min: '10', for: '3h' }],
      { action: 'restore', name: 'tv' },
    ],
  ];
  test.each(stories)('%s', async (_, before, story) => {
    let ended = false;
    let call = 0;
    for (; !ended; call += 1) {
      const region = eventRegion({ consistencyLagMs: 0 });
      for (const inputs of before) await simulateRun(region, { inputs });
      ended = await runKilled(region, story, call);
      const after = capacityOf(region);
      pass(region, 4 * 60);
      expect({ call, after, later: capacityOf(region) }).toEqual({ call, after, later: usual });
      // Killed anywhere, the same step run again does the rest.
      const again = eventRegion({ consistencyLagMs: 0 });
      for (const inputs of before) await simulateRun(again, { inputs });
      await runKilled(again, story, call);
      const { result } = await simulateRun(again, { inputs: story });
      expect({ call, exitCode: result.exitCode }).toEqual({ call, exitCode: 0 });
      expect(capacityOf(again).min).toBeGreaterThanOrEqual(Number(story['min'] ?? usual.min));
      pass(again, 7 * 60);
      expect({ call, later: capacityOf(again) }).toEqual({ call, later: usual });
    }
    expect(call).toBeGreaterThan(5);
  });
});

describe('random events', () => {
  const lengthMs = { '5m': 300_000, '10m': 600_000, '1h': 3_600_000, '2h': 7_200_000 } as const;
  const lengths = ['5m', '10m', '1h', '2h'] as const;
  const inputs = fc.oneof(
    fc.record({
      action: fc.constant('raise'),
      name: fc.constantFrom('a', 'b', 'c'),
      min: fc.integer({ min: 1, max: 12 }).map(String),
      for: fc.constantFrom(...lengths),
    }),
    fc.record({ action: fc.constant('restore'), name: fc.constantFrom('a', 'b', 'c') }),
  );
  const rollout = fc.array(
    fc.record({
      inputs,
      killedAtCall: fc.oneof(fc.constant(10_000), fc.nat({ max: 14 })),
      minutes: fc.constantFrom(0, 1, 4, 5, 30, 60),
    }),
    { minLength: 2, maxLength: 6 },
  );

  test('overlap, are killed, and leave the usual capacity in the end', async () => {
    await fc.assert(
      fc.asyncProperty(rollout, fc.nat({ max: 10_000 }), async (steps, seed) => {
        const region = eventRegion({ seed });
        const promised = new Map<string, { min: number; until: number }>();
        for (const step of steps) {
          const { name } = step.inputs;
          if (step.inputs.action === 'restore') promised.delete(name);
          const ended = await runKilled(region, step.inputs, step.killedAtCall);
          if (ended && 'min' in step.inputs) {
            const min = Number(step.inputs.min);
            promised.set(name, { min, until: region.now() + lengthMs[step.inputs.for] - 5_000 });
          }
          pass(region, step.minutes);
          const { min } = capacityOf(region);
          const held = [...promised.values()].filter(({ until }) => until > region.now());
          expect(min).toBeGreaterThanOrEqual(Math.max(usual.min, ...held.map((one) => one.min)));
        }
        pass(region, 5 * 60);
        expect(capacityOf(region)).toEqual(usual);
      }),
      { numRuns: rollouts },
    );
  });
});
