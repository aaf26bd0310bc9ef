/** Rates, levels, and what a service does not have. */
import { describe, expect, test } from '@jest/globals';
import type { Measured } from '../../src/metrics/measured.ts';
import { planWindows } from '../../src/metrics/windows.ts';
import {
  deployedAt,
  judged,
  measuredOf,
  minutes,
  week,
  minute,
  request,
} from './support/minutes.ts';

describe('rates', () => {
  const requests = minutes(600, 600);

  test('a missing 5xx series with traffic is zero', () => {
    const result = judged('5xx-rate < 1%', measuredOf({ requests, 'target-5xx': new Map() }));
    expect(result).toMatchObject({ verdict: 'pass', value: 0 });
  });

  test('no traffic is no data', () => {
    const result = judged(
      '5xx-rate < 1%',
      measuredOf({ requests: minutes(600, undefined), 'target-5xx': new Map() }),
    );
    expect(result).toMatchObject({ verdict: 'inconclusive', because: 'no traffic, so no data' });
  });

  test.each([
    [0, 5, 'inconclusive', 'too few to tell'],
    [1, 5, 'inconclusive', 'may be chance'],
    [0, 30, 'kept', ''],
    [9, 600, 'kept', ''],
    [75, 600, 'breached', ''],
    [3, 5, 'breached', ''],
  ])('%i errors at %i requests a minute: %s', (errors, perMinute, outcome, because) => {
    const result = judged(
      '5xx-rate < 1%',
      measuredOf({
        requests: minutes(perMinute, perMinute),
        'target-5xx': minutes(undefined, (index) => (index === 4 ? errors : undefined)),
      }),
    );
    expect(result.outcome).toBe(outcome);
    expect(result.because).toContain(because);
  });

  test('half the minutes missing is too little to pass, and enough to fail', () => {
    const some = minutes(600, (index) => (index < 4 ? 600 : undefined));
    expect(
      judged('5xx-rate < 1%', measuredOf({ requests: some, 'target-5xx': new Map() })),
    ).toMatchObject({
      outcome: 'inconclusive',
      because: expect.stringContaining('4 of 10 minutes'),
    });
    const errors = minutes(undefined, (index) => (index < 4 ? 60 : undefined));
    expect(
      judged('5xx-rate < 1%', measuredOf({ requests: some, 'target-5xx': errors })).outcome,
    ).toBe('breached');
  });

  test('the load balancer’s own errors count where it serves nobody else', () => {
    const series = {
      requests,
      'target-5xx': new Map(),
      'elb-requests': requests,
      'elb-5xx': minutes(undefined, 60),
    };
    expect(judged('5xx-rate < 1%', measuredOf(series)).outcome).toBe('kept');
    const alone = judged('5xx-rate < 1%', measuredOf(series, { balancerIsAlone: true }));
    expect(alone).toMatchObject({ outcome: 'breached', value: (100 * 60) / 660 });
  });

  test('all answered by the load balancer: no target had a request, and it is a breach', () => {
    const series = { 'elb-requests': minutes(600, undefined), 'elb-5xx': minutes(undefined, 500) };
    expect(judged('elb-5xx < 1%', measuredOf(series))).toMatchObject({
      outcome: 'breached',
      value: 100,
    });
  });

  test('relative to the baseline: bursts count for fewer', () => {
    const steady = measuredOf({ requests, 'target-5xx': minutes(3, 9) });
    expect(judged('5xx-rate < 2x baseline', steady)).toMatchObject({ outcome: 'breached' });
    const bursts = new Map(
      [...minutes(1, 2).keys()].map((at, index): [number, number] => [
        at,
        index % 20 === 0 ? 60 : 0,
      ]),
    );
    expect(
      judged('5xx-rate < 1.2x baseline', measuredOf({ requests, 'target-5xx': bursts })).outcome,
    ).not.toBe('breached');
  });

  test('without an error before, the baseline is taken as high as it may have been', () => {
    const result = judged(
      '5xx < 2x baseline',
      measuredOf({
        requests,
        'target-5xx': minutes(undefined, (index) => (index === 0 ? 1 : undefined)),
      }),
    );
    expect(result.outcome).toBe('inconclusive');
    expect(result.comparison?.reference).toBeCloseTo(3 / 60, 6);
  });
});

describe('levels', () => {
  const requests = minutes(600, 600);

  test('a doubled p95 is a breach, and the numbers are said', () => {
    const result = judged(
      'latency.p95 < 1.5x baseline',
      measuredOf({ requests, 'latency.p95': minutes(200, 400) }),
    );
    expect(result).toMatchObject({ verdict: 'fail', outcome: 'breached', value: 400 });
    expect(result.comparison?.ratio).toBeCloseTo(2, 1);
    expect(result.because).toMatch(
      /400 ms, 2\.\d\d times the baseline's 200 ms \(10 minutes against 60\)/,
    );
  });

  test('two bad minutes of ten are not a doubled p95', () => {
    const p95 = minutes(200, (index) => (index < 2 ? 900 : 205 + index));
    expect(
      judged('latency.p95 < 1.5x baseline', measuredOf({ requests, 'latency.p95': p95 })).outcome,
    ).toBe('kept');
  });

  test('as at the same time last week is not told apart from the time of day', () => {
    const p95 = new Map([
      ...minutes(200, 400),
      ...[...minutes(undefined, 390)].map(([at, value]): [number, number] => [at - week, value]),
    ]);
    const traffic = new Map([
      ...requests,
      ...[...requests].map(([at, n]): [number, number] => [at - week, n]),
    ]);
    const result = judged(
      'latency.p95 < 1.5x baseline',
      measuredOf({ requests: traffic, 'latency.p95': p95 }),
    );
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      because: expect.stringContaining('same time last week'),
    });
  });

  test('too few requests for a percentile are inconclusive, with how many it takes', () => {
    const few = measuredOf({ requests: minutes(5, 5), 'latency.p95': minutes(200, 900) });
    expect(judged('latency.p95 < 1.5x baseline', few)).toMatchObject({
      outcome: 'inconclusive',
      because: expect.stringContaining('50 requests; 200 are needed'),
    });
  });

  test('a baseline of ten minutes is too short', () => {
    const shown = planWindows({
      ...request,
      others: [{ from: 0, until: deployedAt - 10 * minute }],
    });
    const measured = measuredOf({ requests, 'latency.p95': minutes(200, 400) });
    expect(judged('latency.p95 < 1.5x baseline', measured, false, shown)).toMatchObject({
      outcome: 'inconclusive',
      because: expect.stringContaining('10 minutes with data; 15 are needed'),
    });
  });

  test('half the requests gone is a breach, the other way round', () => {
    expect(
      judged('requests > 0.7x baseline', measuredOf({ requests: minutes(600, 300) })).outcome,
    ).toBe('breached');
    expect(judged('requests > 0.7x baseline', measuredOf({ requests })).outcome).toBe('kept');
  });

  test('max is the busiest task by its mean over the window; without tasks AWS/ECS’s maximum', () => {
    const task = (taskId: string, cpu: number) => ({
      taskId,
      cpu: minutes(undefined, cpu),
      memory: new Map(),
    });
    const tasks = {
      source: 'container-insights' as const,
      count: 2,
      tasks: [task('a', 30), task('b', 85)],
    };
    expect(judged('cpu.max < 80%', measuredOf({}, { tasks }))).toMatchObject({
      outcome: 'breached',
      value: 85,
    });
    const extremes = measuredOf({ 'cpu.max': minutes(40, 70) });
    expect(judged('cpu.max < 80%', extremes)).toMatchObject({ outcome: 'kept', value: 70 });
    expect(judged('cpu.p90 < 80%', extremes)).toMatchObject({
      outcome: 'inconclusive',
      because: expect.stringContaining('Container Insights'),
    });
  });
});

describe('what a service does not have', () => {
  const bare = measuredOf({}, { counters: [] });
  test('is skipped in the documented set, and missed where it was asked for', () => {
    expect(judged('5xx-rate < 1%', bare, true)).toMatchObject({
      outcome: 'skipped',
      verdict: 'inconclusive',
    });
    expect(judged('5xx-rate < 1%', bare)).toMatchObject({
      outcome: 'inconclusive',
      because: expect.stringContaining('no Application Load Balancer'),
    });
  });

  test('what could not be read is never a pass', () => {
    expect(
      judged('restarts < 1', { ...bare, restarts: undefined } as unknown as Measured),
    ).toMatchObject({ verdict: 'inconclusive' });
  });
});
