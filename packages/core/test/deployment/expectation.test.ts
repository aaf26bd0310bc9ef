import { describe, expect, test } from '@jest/globals';
import {
  compareToHistory,
  describeExpectation,
  historyOf,
} from '../../src/deployment/expectation.ts';
import { createdAt, makeServiceDeployment, minute, second } from './support/make.ts';

const ended = (number: number, tookMs: number, status = 'SUCCESSFUL') =>
  makeServiceDeployment({
    number: String(number),
    status,
    createdAt: createdAt - number * minute,
    finishedAt: createdAt - number * minute + tookMs,
  });

describe('the expected end comes from the last twenty successful deployments', () => {
  test('the median; the subject itself, failures and those without an end do not count', () => {
    const all = [
      ended(1, 10 * minute),
      makeServiceDeployment({ number: '2' }),
      ended(3, minute, 'ROLLBACK_SUCCESSFUL'),
      ended(4, 60 * second),
      ended(5, 80 * second),
    ];
    expect(historyOf(all, all[0]?.arn)).toEqual({ medianMs: 70 * second, count: 2 });
  });

  test('no more than twenty', () => {
    const all = Array.from({ length: 40 }, (_, index) => ended(index + 1, (index + 1) * second));
    expect(historyOf(all, undefined)).toEqual({ medianMs: 10.5 * second, count: 20 });
  });

  test('none where nothing ever succeeded', () => {
    expect(historyOf([ended(1, minute, 'STOPPED')], undefined)).toBeUndefined();
  });

  test('while waiting, the progress says when it is likely over', () => {
    const history = { medianMs: 11 * minute + 40 * second, count: 20 };
    const say = (elapsedMs: number, isPaused = false): string =>
      describeExpectation(history, createdAt, createdAt + elapsedMs, isPaused);
    expect(say(7 * minute + 40 * second)).toBe('usually 11 m 40 s (last 20); about 4 m 00 s to go');
    expect(say(12 * minute)).toBe('usually 11 m 40 s (last 20); 20 s over that');
    // How long somebody takes to decide nobody knows.
    expect(say(7 * minute, true)).toBe('usually 11 m 40 s (last 20); paused');
  });

  test('the summary compares', () => {
    const history = { medianMs: 12 * minute, count: 3 };
    expect(compareToHistory(12 * minute - 21_000, history)).toBe(
      '21 s faster than the usual 12 m 00 s (last 3)',
    );
    expect(compareToHistory(13 * minute, history)).toBe(
      '1 m 00 s slower than the usual 12 m 00 s (last 3)',
    );
    expect(compareToHistory(12 * minute + 400, history)).toBe(
      'as long as the usual 12 m 00 s (last 3)',
    );
  });
});

describe('the edges of what is usual', () => {
  test('the median is of the lengths, whatever their order', () => {
    const all = [3, 1, 2].map((minutes, index) => ended(index + 1, minutes * minute));
    expect(historyOf(all, undefined)).toEqual({ medianMs: 2 * minute, count: 3 });
    const { createdAt: _, ...unstamped } = ended(9, minute);
    const { finishedAt: __, ...open } = ended(8, minute);
    expect(historyOf([unstamped, open], undefined)).toBeUndefined();
  });

  test('at its time it is 0 s over, a second is a difference', () => {
    const history = { medianMs: minute, count: 3 };
    expect(describeExpectation(history, createdAt, createdAt + minute, false)).toBe(
      'usually 1 m 00 s (last 3); 0 s over that',
    );
    expect(compareToHistory(minute + 999, history)).toMatch(/^as long as/);
    expect(compareToHistory(minute + 1000, history)).toBe(
      '1 s slower than the usual 1 m 00 s (last 3)',
    );
  });
});
