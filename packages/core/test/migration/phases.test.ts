/** Where the time of a one-off task went, by AWS's stamps, any of which may be missing. */
import { expect, test } from '@jest/globals';
import {
  durationOf,
  endedAt,
  phaseNames,
  phasesOf,
  phaseWords,
} from '../../src/migration/phases.ts';
import { makeStoppedTask } from '../deployment/support/make.ts';

const { createdAt: _, ...bare } = makeStoppedTask('abc');
const whole = {
  ...bare,
  createdAt: 1000,
  pullStartedAt: 4000,
  pullStoppedAt: 9000,
  startedAt: 9000,
  executionStoppedAt: 20_000,
  stoppedAt: 33_000,
};

test('each phase goes from its stamp to the next', () => {
  expect(phasesOf(whole)).toEqual({
    queued: { from: 1000, to: 4000 },
    pull: { from: 4000, to: 9000 },
    start: { from: 9000, to: 9000 },
    run: { from: 9000, to: 20_000 },
  });
  expect(phaseNames.map((name) => phaseWords[name])).toEqual([
    'queued (capacity, network)',
    'image pull',
    'container start',
    'command',
  ]);
});

test('a phase without one of its ends, or with them in the wrong order, is left out', () => {
  const { pullStartedAt: __, ...unpulled } = whole;
  expect(Object.keys(phasesOf(unpulled))).toEqual(['start', 'run']);
  expect(Object.keys(phasesOf({ ...whole, startedAt: 8999 }))).toEqual(['queued', 'pull', 'run']);
  expect(phasesOf(bare)).toEqual({});
});

test('it ended when its containers did, and where that has no stamp, when the task did', () => {
  const { executionStoppedAt: __, ...unstamped } = whole;
  expect(endedAt(whole)).toBe(20_000);
  expect(endedAt(unstamped)).toBe(33_000);
  expect(durationOf(whole)).toBe(19_000);
  expect(durationOf({ ...whole, executionStoppedAt: 500 })).toBe(0);
});

test('no duration before both ends are known', () => {
  expect(durationOf({ ...bare, createdAt: 1000 })).toBeUndefined();
  expect(durationOf({ ...bare, stoppedAt: 1000 })).toBeUndefined();
});
