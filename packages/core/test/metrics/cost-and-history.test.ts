/** What a judgement costs, and how long deploys take. */
import { describe, expect, test } from '@jest/globals';
import { deployHistoryOf } from '../../src/metrics/deploy-history.ts';
import { planPolls, sampleEvenly, usdPerMetric } from '../../src/metrics/poll-plan.ts';
import { deployedAt, minute } from './support/minutes.ts';

describe('cost', () => {
  test.each([
    [10, 4],
    [10, 100],
    [10, 2000],
    [1440, 4],
    [1440, 5000],
  ])('%i min of window and %i tasks cost at most two cents', (windowMinutes, tasks) => {
    const series = 22;
    const { everyMs, tasksRead } = planPolls(windowMinutes * minute, series, tasks);
    const polls = Math.ceil((windowMinutes * minute) / everyMs) + 2;
    expect((polls * series + 2 * tasksRead) * usdPerMetric).toBeLessThanOrEqual(0.02);
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

  test('has the median of the last twenty, rollbacks told apart', () => {
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

  test('one that takes conspicuously longer is a regression; two deploys are too few to tell', () => {
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
