import { describeFact, valueOf } from '../../fact.ts';
import { rangeChanges } from '../recommend/range.ts';
import { decide, pass, skipFor, type Rule } from '../rule.ts';
import { onTarget } from './on-target.ts';

export const capacityRange: Rule = {
  id: 'capacity-range',
  principle: '7',
  title: 'Minimum capacity is not above maximum capacity',
  why: 'AWS refuses a minimum above the maximum, so the deploy that carries it fails.',
  severity: { production: 'error', staging: 'error' },
  check: (setup, context) =>
    onTarget(setup, (target) =>
      decide(
        target,
        { 'minimum capacity': target.minCapacity, 'maximum capacity': target.maxCapacity },
        ({ 'minimum capacity': min, 'maximum capacity': max }) =>
          min <= max
            ? pass(target)
            : {
                status: 'fail',
                resource: target,
                expected: 'minimum ≤ maximum',
                actual: `minimum ${min}, maximum ${max}`,
                fix: { changes: rangeChanges(setup, context) },
              },
      ),
    ),
};

export const maximumHeadroom: Rule = {
  id: 'maximum-headroom',
  principle: '7',
  title: 'The maximum leaves room to grow',
  why: 'At its maximum a service cannot scale out any more, however high the load climbs.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const factor = context.thresholds['maximum-headroom'];
    return onTarget(setup, (target) =>
      decide(
        target,
        { 'minimum capacity': target.minCapacity, 'maximum capacity': target.maxCapacity },
        ({ 'minimum capacity': min, 'maximum capacity': max }) => {
          const desired = valueOf(setup.service.desiredCount);
          const cramped = max < min * factor;
          // A count that is out of sight is at least the minimum.
          const full = factor > 1 && (desired ?? min) >= max;
          // A count that is set, and not known yet, may be the maximum.
          const sets = setup.service.deploySetsDesiredCount;
          const hidden = sets !== undefined && valueOf(sets) !== false;
          if (!cramped && !full && hidden && !setup.service.desiredCount.known) {
            return skipFor(target, 'desired count', setup.service.desiredCount);
          }
          if (!cramped && !full) return pass(target);
          return {
            status: 'fail',
            resource: target,
            expected: `maximum at least ${factor} × minimum, and above the desired count`,
            actual: `minimum ${min}, maximum ${max}, desired ${describeFact(setup.service.desiredCount)}`,
            fix: { changes: rangeChanges(setup, context) },
          };
        },
      ),
    );
  },
};
