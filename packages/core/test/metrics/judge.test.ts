/** Windows, judgement, early end and findings on hand-made minutes. */
import { describe, expect, test } from '@jest/globals';
import { certainBreaches } from '../../src/metrics/certain.ts';
import { deployHistoryOf } from '../../src/metrics/deploy-history.ts';
import { findHotTasks } from '../../src/metrics/findings/hot-task.ts';
import { findLeaks } from '../../src/metrics/findings/leak.ts';
import { planLooks, sampleEvenly, usdPerMetric } from '../../src/metrics/look-plan.ts';
import type { Measured, SeriesName } from '../../src/metrics/measured.ts';
import type { MinuteSeries } from '../../src/metrics/series.ts';
import { parseThresholds } from '../../src/metrics/threshold.ts';
import { assess } from '../../src/metrics/verdict.ts';
import { planWindows, type Windows } from '../../src/metrics/windows.ts';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;
const deployedAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const stableAt = deployedAt + 5 * minute;
const request = {
  deployedAt,
  stableAt,
  windowMs: 10 * minute,
  baselineMs: 60 * minute,
  now: stableAt,
  others: [],
};
const windows = planWindows(request);

/** `before` in each minute of the baseline, `after` in each since stable, an absent value for no point. */
function minutes(
  before: number | undefined,
  after: number | undefined | ((index: number) => number | undefined),
  shown: Windows = windows,
): MinuteSeries {
  const points = new Map<number, number>();
  const put = (at: number, value: number | undefined): void => {
    if (value !== undefined) points.set(at, value);
  };
  for (let at = deployedAt - 60 * minute; at < deployedAt; at += minute) {
    // A little life, so that nothing is tied.
    put(at, before === undefined ? undefined : before * (1 + 0.01 * Math.sin(at / 7e3)));
  }
  for (
    let at = shown.observed.from, index = 0;
    at < shown.observed.until;
    at += minute, index += 1
  ) {
    put(at, typeof after === 'function' ? after(index) : after);
  }
  return points;
}

function measuredOf(
  series: Partial<Record<SeriesName, MinuteSeries>>,
  more: Partial<Measured> = {},
): Measured {
  return {
    series: new Map(Object.entries(series)) as Measured['series'],
    hasLoadBalancer: true,
    balancerIsAlone: false,
    taskCount: 4,
    restarts: 0,
    unseen: [],
    ...more,
  };
}

function judged(text: string, measured: Measured, isDefault = false, shown = windows) {
  const { verdict, judgements } = assess(parseThresholds(text), measured, shown, { isDefault });
  return { verdict, ...judgements[0] };
}

describe('windows', () => {
  test('the rollout belongs to neither, and minutes are whole', () => {
    const shown = planWindows({
      ...request,
      deployedAt: deployedAt + 4_000,
      stableAt: stableAt + 1,
    });
    expect(shown.baseline).toEqual({ from: deployedAt - 60 * minute, until: deployedAt });
    expect(shown.observed).toEqual({
      from: stableAt + minute,
      until: stableAt + 11 * minute,
    });
  });

  test('a deployment in the hour before cuts the baseline', () => {
    const others = [{ from: deployedAt - 40 * minute, until: deployedAt - 30 * minute + 1 }];
    const shown = planWindows({ ...request, others });
    expect(shown.baseline?.from).toBe(deployedAt - 29 * minute);
    expect(shown.baselineCut).toBeDefined();
  });

  test('a deployment that went on until this one leaves none', () => {
    const others = [{ from: deployedAt - 10 * minute, until: deployedAt + minute }];
    expect(planWindows({ ...request, others }).baseline).toBeUndefined();
  });

  test('last week is left out where a deployment was under way then', () => {
    expect(windows.lastWeek?.from).toBe(windows.observed.from - week);
    const others = [{ from: stableAt - week + 2 * minute, until: stableAt - week + 4 * minute }];
    expect(planWindows({ ...request, others }).lastWeek).toBeUndefined();
  });

  test('a window of 0 is what is whole now, at most an hour', () => {
    const at = (now: number) => planWindows({ ...request, windowMs: 0, now }).observed;
    expect(at(stableAt + 7 * minute)).toEqual({ from: stableAt, until: stableAt + 5 * minute });
    expect(at(stableAt + minute)).toEqual({ from: stableAt, until: stableAt });
    expect(at(stableAt + 180 * minute).from).toBe(stableAt + 118 * minute);
  });
});

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
      /400 ms, 2\.\d\d times the baseline's 200 ms \(p .*10 against 60 minutes\)/,
    );
  });

  test('two bad minutes of ten are not a doubled p95', () => {
    const p95 = minutes(200, (index) => (index < 2 ? 900 : 205 + index));
    expect(
      judged('latency.p95 < 1.5x baseline', measuredOf({ requests, 'latency.p95': p95 })).outcome,
    ).toBe('kept');
  });

  test('as at the same time last week: not told apart from the time of day', () => {
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

  test('too few requests for a percentile', () => {
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

  test('the other way round: half the requests gone', () => {
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
  const bare = measuredOf({}, { hasLoadBalancer: false });
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

describe('an early end', () => {
  const options = { isDefault: false };
  const thresholds = parseThresholds('5xx-rate < 1%\nlatency.p95 < 1.5x baseline\ncpu.avg < 50%');
  const seen = (
    count: number,
    after: { readonly errors?: number; readonly p95?: number; readonly cpu?: number },
  ) => {
    const until = (value: number | undefined) =>
      minutes(undefined, (index) => (index < count ? value : undefined));
    const with_ = (before: number, value: number) =>
      new Map([...minutes(before, () => undefined), ...until(value)]);
    return certainBreaches(
      thresholds,
      measuredOf({
        requests: with_(600, 600),
        'target-5xx': until(after.errors),
        'latency.p95': with_(200, after.p95 ?? 200),
        'cpu.avg': with_(30, after.cpu ?? 30),
      }),
      windows,
      windows.observed.from + count * minute,
      options,
    ).map(({ threshold }) => threshold.text);
  };

  test('comes when no rest of the window could save it', () => {
    expect(seen(2, { errors: 600 })).toEqual([]);
    expect(seen(3, { errors: 18 })).toEqual([]);
    expect(seen(5, { errors: 18 })).toEqual(['5xx-rate < 1%']);
    expect(seen(3, { errors: 60 })).toEqual(['5xx-rate < 1%']);
    expect(seen(4, { p95: 400 })).toEqual([]);
    expect(seen(9, { p95: 400 })).toEqual(['latency.p95 < 1.5x baseline']);
    expect(seen(4, { cpu: 60 })).toEqual([]);
    expect(seen(8, { cpu: 60 })).toEqual(['cpu.avg < 50%']);
  });

  test('does not come where all is as before', () => {
    expect([3, 5, 7, 9].flatMap((count) => seen(count, {}))).toEqual([]);
  });
});

describe('findings', () => {
  const level = (value: number) => minutes(undefined, (index) => value + (index % 2));
  const tasksOf = (cpus: readonly number[]) => ({
    source: 'container-insights' as const,
    count: cpus.length,
    tasks: cpus.map((cpu, index) => ({ taskId: `t${index}`, cpu: level(cpu), memory: level(40) })),
  });

  test('one task far above its peers is named; all of them busy is not', () => {
    const hot = measuredOf({}, { tasks: tasksOf([30, 31, 92, 29]) });
    expect(findHotTasks(hot, windows.observed)).toMatchObject({
      count: 1,
      tasks: [{ taskId: 't2' }],
    });
    const busy = measuredOf({}, { tasks: tasksOf([90, 92, 91, 89]) });
    expect(findHotTasks(busy, windows.observed)).toMatchObject({ count: 0 });
  });

  test('a burst of a few minutes is no hot task', () => {
    const tasks = tasksOf([30, 30, 30, 30]);
    const burst = minutes(undefined, (index) => (index < 5 ? 100 : 30));
    const measured = measuredOf(
      {},
      {
        tasks: {
          ...tasks,
          tasks: [...tasks.tasks.slice(1), { taskId: 'x', cpu: burst, memory: level(40) }],
        },
      },
    );
    expect(findHotTasks(measured, windows.observed)).toMatchObject({ count: 0 });
  });

  test('from the extremes of AWS/ECS alone: one of ten at 95 % while the mean is 36 %', () => {
    const measured = measuredOf(
      { 'cpu.avg': minutes(30, 36.5), 'cpu.max': minutes(32, 95) },
      { taskCount: 10 },
    );
    expect(findHotTasks(measured, windows.observed)).toMatchObject({
      count: 1,
      sentence: expect.stringContaining('others at 30 %'),
    });
  });

  const growing = (perHour: number, from = 41, levelling = false) =>
    minutes(undefined, (index) =>
      levelling
        ? from + 5 * (1 - Math.exp(-index / 1.5)) + 0.1 * (index % 2)
        : from + (perHour * index) / 60 + 0.2 * (index % 2),
    );
  const leaksOf = (memory: MinuteSeries, before = 41) =>
    findLeaks(
      measuredOf(
        { 'memory.avg': minutes(before, before) },
        {
          tasks: {
            source: 'container-insights',
            count: 3,
            tasks: ['a', 'b', 'c'].map((taskId) => ({ taskId, cpu: new Map(), memory })),
          },
        },
      ),
      windows.observed,
      windows.baseline,
    );

  test('memory that climbs is a leak, with the time it leaves', () => {
    const leaks = leaksOf(growing(30));
    expect(leaks).toMatchObject({ kind: 'known', count: 3 });
    const [leak] = leaks.kind === 'known' ? leaks.tasks : [];
    expect(leak?.percentPerHour).toBeCloseTo(30, 0);
    expect((leak?.fullInMs ?? 0) / (60 * minute)).toBeCloseTo(54 / 30, 0);
  });

  test.each([
    ['what levels off', growing(0, 41, true), 41],
    ['what still fills up to the level of the tasks before', growing(30, 20), 41],
    ['what stays', growing(0), 41],
    ['what falls', growing(-30), 41],
  ])('%s is none', (_, memory, before) => {
    expect(leaksOf(memory, before)).toMatchObject({ kind: 'known', count: 0 });
  });
});

describe('cost', () => {
  test.each([
    [10, 4],
    [10, 100],
    [10, 2000],
    [1440, 4],
    [1440, 5000],
  ])('%i min of window and %i tasks cost at most two cents', (windowMinutes, tasks) => {
    const series = 22;
    const { everyMs, tasksRead } = planLooks(windowMinutes * minute, series, tasks);
    const looks = Math.ceil((windowMinutes * minute) / everyMs) + 2;
    expect((looks * series + 2 * tasksRead) * usdPerMetric).toBeLessThanOrEqual(0.02);
    expect(everyMs).toBeGreaterThanOrEqual(minute);
    expect(tasksRead).toBeLessThanOrEqual(tasks);
  });

  test('a sample is even and has no task twice', () => {
    const all = Array.from({ length: 2000 }, (_, index) => index);
    const some = sampleEvenly(all, 700);
    expect(new Set(some).size).toBe(700);
    expect(some[0]).toBe(0);
    expect(some.at(-1)).toBeGreaterThan(1990);
    expect(sampleEvenly([1, 2], 5)).toEqual([1, 2]);
  });
});

describe('history', () => {
  const deploy = (index: number, durationMs: number, status = 'SUCCESSFUL') => ({
    arn: `arn:aws:ecs:eu-central-1:123456789012:service-deployment/prod/web/${index}`,
    status,
    createdAt: deployedAt - index * 24 * 60 * minute,
    finishedAt: deployedAt - index * 24 * 60 * minute + durationMs,
  });
  const twelve = Array.from({ length: 30 }, (_, index) =>
    deploy(index + 1, (12 + (index % 3) / 10) * minute),
  );

  test('the median of the last twenty, rollbacks told apart', () => {
    const list = [
      ...twelve.slice(0, 3),
      deploy(40, 3 * minute, 'ROLLBACK_SUCCESSFUL'),
      ...twelve.slice(3),
    ];
    const history = deployHistoryOf(list, undefined, 11.7 * minute);
    expect(history.sentence).toBe(
      '11 m 42 s; median of the last 19: 12 m 06 s, 1 of the last 20 rolled back',
    );
    expect(history.regression).toBeUndefined();
  });

  test('one that takes conspicuously longer is a regression; of two there is no usual', () => {
    expect(deployHistoryOf(twelve, undefined, 20 * minute).regression).toContain('20 m 00 s');
    expect(deployHistoryOf(twelve.slice(0, 2), undefined, 20 * minute).regression).toBeUndefined();
  });

  test('what is still under way, and the judged one, have no part', () => {
    const [judgedOne, ...rest] = twelve;
    const { finishedAt: _, ...open } = deploy(0, 0, 'IN_PROGRESS');
    expect(
      deployHistoryOf(
        [open, ...(judgedOne ? [judgedOne] : []), ...rest.slice(0, 4)],
        judgedOne?.arn,
        12 * minute,
      ).deploys,
    ).toHaveLength(4);
  });
});
