/** Random overlapping events on a model of AWS, with steps killed between any two of their calls. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEvents } from '../../src/event/reading.ts';
import { planRaise, planRestore, type Wish } from '../../src/event/plan.ts';
import { callsOf, createModelAws, type ModelAws } from './support/model-aws.ts';
import { present } from '../../src/present.ts';

const usual = { min: 2, max: 12 };
/** RUNS=100000 npm test -- packages/core/test/event: a night's worth. A failure prints its seed and path. */
const runs = Number(process.env['RUNS'] ?? 1_000);
const names = ['a', 'b', 'c'] as const;

type Step =
  | {
      readonly kind: 'raise';
      readonly wish: Omit<Wish, 'endsAt'>;
      readonly forS: number;
      readonly killedAfter: number;
    }
  | { readonly kind: 'restore'; readonly name: string; readonly killedAfter: number }
  /** An infrastructure deploy that sets the usual capacity again. */
  | { readonly kind: 'deploy' }
  | { readonly kind: 'time'; readonly seconds: number; readonly flip: boolean };

const killedAfter = fc.oneof(
  { weight: 1, arbitrary: fc.nat({ max: 6 }) },
  { weight: 2, arbitrary: fc.constant(Infinity) },
);
const name = fc.constantFrom(...names);
const wish = fc
  .record({
    name,
    min: fc.integer({ min: 1, max: 16 }),
    max: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }),
  })
  .filter(({ min, max }) => max === undefined || min <= max)
  .map(({ max, ...rest }) => ({ ...rest, ...present({ max }) }));
/** Few lengths, so that events often end together. */
const seconds = fc.constantFrom(60, 120, 300, 300, 600, 3_600);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('raise' as const), wish, forS: seconds, killedAfter }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('restore' as const), name, killedAfter }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'deploy' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('time' as const), seconds, flip: fc.boolean() }),
  },
);

/** Does what a plan says, a call at a time, until it is done or killed. */
function carryOut(
  aws: ModelAws,
  plan: () => ReturnType<typeof planRaise> | ReturnType<typeof planRestore>,
  limit: number,
): 'done' | 'killed' | 'nothing' {
  let left = limit;
  for (;;) {
    const now = plan();
    if (now.kind !== 'phases') return 'nothing';
    const [phase] = now.phases;
    if (phase === undefined) return 'done';
    for (const call of callsOf(phase)) {
      if (left-- <= 0) return 'killed';
      aws.apply(call);
    }
  }
}

describe('overlapping events', () => {
  test('hold the highest floor until the last ends, and the usual one always comes back', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), fc.boolean(), (steps, keeps) => {
        /** What was reported raised, by name. */
        const promised = new Map<string, { min: number; max: number; endsAt: number }>();
        const check = (): void => {
          const { min, max } = aws.capacity();
          // Thousands of polls for each seed: no matcher, which is slow.
          if (min < usual.min || max < usual.max)
            throw new Error(`${min}–${max} is below the usual`);
          for (const [held, promise] of promised) {
            if (promise.endsAt > aws.now() && (min < promise.min || max < promise.max)) {
              throw new Error(
                `${held} holds ${JSON.stringify(promise)}, and there is ${min}–${max}`,
              );
            }
          }
        };
        const aws = createModelAws(usual, keeps, check);
        for (const one of steps) {
          if (one.kind === 'time') aws.advanceTo(aws.now() + one.seconds * 1000, one.flip);
          if (one.kind === 'deploy') {
            promised.clear();
            aws.apply({ kind: 'register', capacity: usual });
          }
          if (one.kind === 'raise') {
            const asked = { ...one.wish, endsAt: aws.now() + one.forS * 1000 };
            const end = carryOut(aws, () => planRaise(aws.sight(), asked), one.killedAfter);
            const known = promised.get(asked.name);
            const held = known !== undefined && known.endsAt > aws.now() ? known : undefined;
            if (end === 'done') {
              promised.set(asked.name, {
                min: Math.max(asked.min, held?.min ?? 0),
                max: Math.max(asked.max ?? 0, held?.max ?? 0),
                endsAt: Math.max(asked.endsAt, held?.endsAt ?? 0),
              });
            }
          }
          if (one.kind === 'restore') {
            // From its first call on nobody counts on the event any more.
            promised.delete(one.name);
            const before = aws.capacity();
            const end = carryOut(aws, () => planRestore(aws.sight(), one.name), one.killedAfter);
            const others = readEvents(aws.sight()).events.map(({ holds }) => holds.min);
            if (aws.capacity().min > Math.max(before.min, ...others)) throw new Error('raised');
            if (end === 'done') throw new Error('a restore ends by the event being gone');
          }
          check();
        }
        aws.advanceTo(aws.now() + 24 * 3_600_000, false);
        expect(aws.capacity()).toEqual(usual);
      }),
      { numRuns: runs },
    );
  });

  test('raised and restored, whatever the order, leave nothing behind', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 6 }), fc.boolean(), (wishes, keeps) => {
        const aws = createModelAws(usual, keeps, () => undefined);
        for (const [index, asked] of wishes.entries()) {
          const endsAt = (index + 1) * 600_000;
          carryOut(aws, () => planRaise(aws.sight(), { ...asked, endsAt }), Infinity);
        }
        for (const one of names) {
          carryOut(aws, () => planRestore(aws.sight(), one), Infinity);
        }
        expect(aws.capacity()).toEqual(usual);
        expect(aws.actions()).toEqual([]);
      }),
      { numRuns: runs / 4 },
    );
  });
});
