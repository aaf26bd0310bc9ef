import { describeFact, valueOf } from '../../fact.ts';
import type { Origin } from '../model/service-setup.ts';
import { leavesCountOut, rangeChanges, withoutCount } from '../recommend/range.ts';
import { decide, pass, type Rule } from '../rule.ts';
import { onTarget } from './on-target.ts';

export const desiredInRange: Rule = {
  id: 'desired-in-range',
  principle: '7',
  title: 'The desired count lies inside the range',
  why: 'A desired count outside the range is pulled back in the middle of a deploy, or leaves fewer tasks than the floor promises.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup, context) =>
    onTarget(setup, (target) =>
      decide(
        setup.service,
        {
          'desired count': setup.service.desiredCount,
          'minimum capacity': target.minCapacity,
          'maximum capacity': target.maxCapacity,
        },
        ({ 'desired count': desired, 'minimum capacity': min, 'maximum capacity': max }) =>
          // A range that is upside down is another rule's finding; nothing can lie inside it.
          (desired >= min && desired <= max) || min > max
            ? pass(setup.service)
            : {
                status: 'fail',
                resource: setup.service,
                expected: `from ${min} to ${max}`,
                actual: describeFact(setup.service.desiredCount),
                fix: {
                  changes: rangeChanges(setup, context),
                  advice:
                    setup.origin === 'live'
                      ? ''
                      : 'Better still, leave the desired count out of the code, so that a deploy does not undo what auto scaling has set.',
                },
              },
      ),
    ),
};

export const desiredCountReset: Rule = {
  id: 'desired-count-reset',
  principle: '7',
  title: 'A deploy leaves the count to auto scaling',
  why: 'A desired count in the code puts the service back to it at every deploy, in the middle of a spike too.',
  severity: { production: 'note', staging: 'note' },
  check: (setup, context) => {
    const resets = setup.service.deploySetsDesiredCount;
    const { origin, target } = setup;
    if (origin === 'live' || resets === undefined || !valueOf(target)) return [];
    return [
      decide(setup.service, { 'desired count': resets }, () =>
        valueOf(resets) === true
          ? {
              status: 'fail',
              resource: setup.service,
              expected: 'a desired count that the code leaves alone',
              actual: setup.service.desiredCount.known
                ? `set to ${setup.service.desiredCount.value} by every deploy`
                : 'set by every deploy',
              fix: {
                changes: leavesCountOut(setup, context) ? [withoutCount] : [],
                advice: leaveCountAlone[origin],
              },
            }
          : pass(setup.service),
      ),
    ];
  },
};

const leaveCountAlone: Readonly<Record<Exclude<Origin, 'live'>, string>> = {
  cloudformation:
    'Leave DesiredCount out of the template: CloudFormation then keeps the count of a service that exists.',
  terraform: 'Add lifecycle { ignore_changes = [desired_count] } to the service.',
  pulumi: 'Add { ignoreChanges: ["desiredCount"] } to the options of the service.',
};
