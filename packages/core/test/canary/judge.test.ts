import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, exitCodeOf, verdictOverSteps } from '../../src/canary/decision.ts';
import { falseAlarmsAtMost, levelOfAnalysis, shareOfStep } from '../../src/canary/level.ts';
import { compareRates, judgeRate, requestsNeeded } from '../../src/canary/rate.ts';
import { sampleOf, usableWindow, type RevisionSeries } from '../../src/canary/sample.ts';
import { parseCanaryThresholds } from '../../src/canary/thresholds.ts';

const minute = 60_000;

describe('thresholds', () => {
  test('take x blue for 5xx-rate and latency, in one spelling', () => {
    const parsed = parseCanaryThresholds('5xx-rate<2x blue\nlatency.p95 < 1.5x blue');
    expect(parsed.map(({ text }) => text)).toEqual([
      '5xx-rate < 2x blue',
      'latency.p95 < 1.5x blue',
    ]);
  });

  test.each([
    ['requests > 0.5x blue', 'requests cannot be compared with blue'],
    ['latency.p95 < 1.5x baseline', 'expected the word blue'],
    ['cpu < 80%', 'of the whole service'],
    ['elb-5xx < 1%', 'name no target group'],
    ['latency.max < 2x blue', 'depends on how many there are'],
  ])('%s is an input error', (text, said) => {
    expect(() => parseCanaryThresholds(text)).toThrow(said);
  });
});

test('whatever the steps and the moments of the analyses, they spend at most 5 % together', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }),
      (comparing, plannedMinutes, mayGoOn, gaps) => {
        let spent = 0;
        for (const weight of [...Array.from({ length: comparing }, () => 10), 100]) {
          const plan = { share: shareOfStep(comparing, weight), plannedMinutes, mayGoOn };
          let before = 0;
          let minutes = 0;
          for (const gap of gaps) {
            minutes += gap;
            const level = levelOfAnalysis(plan, before, minutes);
            if (level === undefined) continue;
            spent += level;
            before = minutes;
          }
        }
        return spent <= falseAlarmsAtMost * (1 + 1e-4);
      },
    ),
  );
});

describe('rates', () => {
  test.each([
    ['alike', 20, 2000, 180, 18_000, 'kept'],
    ['twice as bad', 80, 2000, 360, 18_000, 'breached'],
    ['few requests', 0, 25, 3, 225, 'inconclusive'],
    ['no failure, and enough requests', 0, 1000, 0, 9000, 'kept'],
    ['no request of blue', 50, 100, 0, 0, 'inconclusive'],
    ['worse, but surely less than twice', 1300, 100_000, 1000, 100_000, 'kept'],
  ])('%s', (_, failures, requests, blueFailures, blueRequests, outcome) => {
    const blue = { failures: blueFailures, requests: blueRequests };
    expect(compareRates({ failures, requests }, blue, 2, 0.02).outcome).toBe(outcome);
  });

  test('a plain limit is breached only beyond chance', () => {
    const judged = [6, 20, 0].map(
      (failures) => judgeRate({ failures, requests: 100 }, 0.05, 0.002).outcome,
    );
    expect(judged).toEqual(['inconclusive', 'breached', 'kept']);
  });

  test('a doubling of 1 % takes about a thousand requests of green', () => {
    const needed = requestsNeeded(0.01, 2, 0.05, 0.05);
    expect(needed).toBeGreaterThan(700);
    expect(needed).toBeLessThan(1300);
  });
});

function series(perMinute: number, answered: number, unreachable = 0): RevisionSeries {
  const each = (value: number) =>
    new Map(Array.from({ length: 5 }, (_, index) => [index * minute, value]));
  return {
    requests: each(perMinute),
    answered: each(answered),
    target5xx: each(1),
    connectionErrors: unreachable === 0 ? new Map() : each(unreachable),
    latency: new Map(),
  };
}

test('what no target answered is a failure, and a connection error is counted once', () => {
  const window = { from: 0, until: 5 * minute };
  expect(sampleOf(series(100, 0), window)).toMatchObject({ requests: 500, failures: 500 });
  expect(sampleOf(series(100, 90, 10), window)).toMatchObject({ failures: 55, unanswered: 50 });
  expect(sampleOf(series(100, 100), window)).toMatchObject({ failures: 5, unanswered: 0 });
});

test('a minute counts when CloudWatch has it, or can no longer be late', () => {
  const own = series(10, 10);
  expect(usableWindow(30_000, 10 * minute, 3.5 * minute, [own])).toEqual({
    from: minute,
    until: 2 * minute,
  });
  expect(usableWindow(0, 10 * minute, 6.5 * minute, [own]).until).toBe(5 * minute);
  expect(usableWindow(0, 10 * minute, 9.5 * minute, [own]).until).toBe(6 * minute);
});

test('a decision follows the verdict and what was asked for; a step without a verdict proves nothing', () => {
  const options = { onFail: 'rollback', onInconclusive: 'wait' } as const;
  expect(decide('fail', false, true, options)).toBe('rollback');
  expect(decide('fail', true, true, { ...options, onFail: 'report' })).toBe('report');
  expect(decide('pass', false, true, options)).toBe('wait');
  expect(decide('pass', true, true, options)).toBe('continue');
  expect(decide('inconclusive', true, true, options)).toBe('wait');
  expect(verdictOverSteps(['pass', undefined])).toBe('pass');
  expect(verdictOverSteps([undefined])).toBe('inconclusive');
  expect(exitCodeOf('inconclusive', 'fail')).toBe(0);
  expect(exitCodeOf('rolled-back', 'fail')).toBe(1);
});
