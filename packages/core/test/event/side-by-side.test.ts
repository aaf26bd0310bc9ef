/** Two or three steps at the same time, their calls interleaved at random: what they read is soon outdated. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planRaise, planRestore, wishOf, type Phase, type Wish } from '../../src/event/plan.ts';
import {
  nothingKnown,
  remember,
  type Memory,
  type CapacityObservation,
} from '../../src/event/reading.ts';
import { callsOf, createModelAws, type ModelAws } from './support/model-aws.ts';

const usual = { min: 2, max: 40 };
const runs = Number(process.env['RUNS'] ?? 1_000);

/** A poll as the shell takes it: the target before and after the actions, until both are alike. */
function* look(aws: ModelAws): Generator<void, CapacityObservation> {
  for (;;) {
    const before = aws.sight().target;
    yield;
    const { actions } = aws.sight();
    yield;
    const { at, target } = aws.sight();
    if (before.min === target.min && before.max === target.max) return { at, target, actions };
  }
}

/** A step as the shell does it: a phase after a poll, and an end that two polls agree on. */
function* act(
  aws: ModelAws,
  decide: (
    observation: CapacityObservation,
    memory: Memory,
  ) => { readonly kind: string; readonly phases?: readonly Phase[] },
): Generator<void, string> {
  let ended: string | undefined;
  let memory = nothingKnown;
  for (;;) {
    const observation = yield* look(aws);
    const plan = decide(observation, memory);
    memory = remember(memory, observation);
    const phase = plan.phases?.[0];
    if (phase === undefined) {
      if (ended === plan.kind) return plan.kind;
      ended = plan.kind;
      yield;
      continue;
    }
    ended = undefined;
    for (const call of callsOf(phase)) {
      yield;
      aws.apply(call);
    }
  }
}

const job = fc.record({
  kind: fc.constantFrom('raise', 'raise', 'restore'),
  name: fc.constantFrom('a', 'b', 'c'),
  min: fc.integer({ min: 1, max: 30 }),
  forS: fc.constantFrom(600, 1200, 1800),
});

/** Raising and restoring one event in the same second means nothing: there, a concurrency group decides. */
const round = fc
  .array(job, { minLength: 1, maxLength: 3 })
  .filter((jobs) =>
    jobs.every(
      ({ kind, name }) => kind === 'raise' || jobs.filter((one) => one.name === name).length === 1,
    ),
  );

describe('steps side by side', () => {
  test('leave the usual capacity in the end', () => {
    fc.assert(
      fc.property(
        fc.array(round, { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.nat({ max: 2 })),
        fc.boolean(),
        (rounds, turns, keeps) => {
          const aws = createModelAws(usual, keeps, () => undefined);
          for (const jobs of rounds) {
            const started = aws.now();
            const steps = jobs.map(({ kind, name, min, forS }) => {
              const endsAt = started + forS * 1000;
              let wish: Wish = { name, min, endsAt };
              return act(aws, (observation, memory) => {
                if (kind === 'restore') return planRestore(observation, name, memory);
                const plan = planRaise(observation, wish, memory);
                if (plan.kind === 'phases') wish = wishOf(plan.event);
                return plan;
              });
            });
            const open = new Set(steps);
            for (let turn = 0; open.size > 0 && turn < 2_000; turn += 1) {
              const chosen = [...open][(turns.next().value ?? 0) % open.size];
              if (chosen?.next().done === true) open.delete(chosen);
            }
            if (open.size > 0) throw new Error('the steps do not come to an end');
            aws.advanceTo(aws.now() + 300_000, false);
          }
          aws.advanceTo(aws.now() + 24 * 3_600_000, false);
          expect(aws.capacity()).toEqual(usual);
        },
      ),
      { numRuns: runs },
    );
  });
});
