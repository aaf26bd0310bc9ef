import { durations } from '../../time.ts';
import type { ScalingActivity } from '../model/history.ts';
import { policyChange, targetTracking } from '../recommend/policies.ts';
import { decide, pass, skip, type Rule } from '../rule.ts';

const twoWeeks = 14 * 24 * durations.hour;

/** Neighbouring activities in opposite directions within the window, each pair counted once. */
export function countReversals(
  activities: readonly ScalingActivity[],
  windowMs: number,
  since: number,
): number {
  const recent = activities
    .filter((activity) => activity.byPolicy && activity.at >= since)
    .sort((a, b) => a.at - b.at);
  return recent.filter((activity, index) => {
    const before = recent[index - 1];
    return (
      before !== undefined &&
      before.direction !== activity.direction &&
      activity.at - before.at <= windowMs
    );
  }).length;
}

export const flapping: Rule = {
  id: 'flapping',
  principle: '7',
  title: 'The service does not flap',
  why: 'A service that scales out and in again within the hour pays for starts and serves from cold tasks.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => [
    decide(setup.service, { 'scaling activities': setup.activities }, (values) => {
      const history = values['scaling activities'];
      const minutes = context.thresholds['flapping-window-minutes'];
      const most = context.thresholds['flapping-at-most'];
      const since = Math.max(history.since, context.now - twoWeeks);
      const count = countReversals(history.activities, minutes * durations.minute, since);
      if (count <= most) {
        return history.complete
          ? pass(setup.service)
          : skip(setup.service, `scaling activities: only read back to ${day(history.since)}`);
      }
      return {
        status: 'fail',
        resource: setup.service,
        expected: `at most ${times(most)} in two weeks`,
        actual: `out and in again within ${minutes} min, ${history.complete ? '' : 'at least '}${times(count)}`,
        fix: {
          changes: targetTracking(setup).flatMap((policy) => policyChange(setup, context, policy)),
          advice:
            'The past stays in the activities for two weeks; a scale-in cooldown longer than the gap between two waves ends it.',
        },
      };
    }),
  ],
};

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
