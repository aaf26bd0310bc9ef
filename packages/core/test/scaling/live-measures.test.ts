import { describe, expect, test } from '@jest/globals';
import { measureStart } from '../../src/scaling/sources/measured-start.ts';
import { toActivities } from '../../src/scaling/sources/scaling-activities.ts';

describe('what AWS’s own stamps tell', () => {
  const at = (clock: string) => Date.parse(`2026-04-30T${clock}Z`);

  test('a start lasts at most until ECS takes old tasks away (the recorded redeploy)', () => {
    const measured = measureStart(
      [
        { createdAt: at('02:05:25'), startedAt: at('02:05:50') },
        { createdAt: at('02:05:25'), startedAt: at('02:05:56') },
      ],
      [
        { at: at('02:07:46'), message: '(service ui) has reached a steady state.' },
        {
          at: at('02:06:44'),
          message: '(service ui, taskSet ecs-svc/7) has begun draining connections on 2 tasks.',
        },
        {
          at: at('02:06:42'),
          message: '(service ui) has stopped 2 running tasks: (task a) (task b).',
        },
        { at: at('02:06:01'), message: '(service ui) registered 2 targets in (target-group x)' },
        { at: at('01:01:10'), message: '(service ui) has reached a steady state.' },
      ],
    );
    expect(measured).toEqual({
      untilRunningSeconds: 31,
      runningToServingAtMostSeconds: 46,
      servingSeenAtOnce: true,
      tasks: 2,
    });
  });

  test('a steady state is said later than it is reached', () => {
    const task = { createdAt: at('02:05:25'), startedAt: at('02:05:56') };
    const steady = { at: at('02:07:46'), message: '(service ui) has reached a steady state.' };
    expect(measureStart([task], [steady])).toMatchObject({
      runningToServingAtMostSeconds: 110,
      servingSeenAtOnce: false,
    });
  });

  test('no event, no end; no task, no start', () => {
    const task = { createdAt: at('02:05:25'), startedAt: at('02:05:56') };
    expect(measureStart([task], [])?.runningToServingAtMostSeconds).toBeUndefined();
    expect(measureStart([], [])).toBeUndefined();
  });

  test('activities get their direction from the count before, the oldest from its alarm', () => {
    const record = (minute: number, count: number, cause: string, status = 'Successful') => ({
      description: `Setting desired count to ${count}.`,
      cause,
      startedAt: at(`10:${String(minute).padStart(2, '0')}:00`),
      status,
    });
    const triggered = (alarm: string) =>
      `monitor alarm TargetTracking-service/prod/web-${alarm}-1 in state ALARM triggered policy cpu`;
    const activities = toActivities([
      record(30, 2, 'minimum capacity was set to 2'),
      record(20, 3, triggered('AlarmLow')),
      record(15, 9, triggered('AlarmHigh'), 'Failed'),
      record(10, 4, triggered('AlarmHigh')),
    ]);
    expect(activities.map(({ direction, byPolicy, to }) => [direction, byPolicy, to])).toEqual([
      ['out', true, 4],
      ['in', true, 3],
      ['in', false, 2],
    ]);
  });
});
