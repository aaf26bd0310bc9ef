import { floorState } from '../recommend/floor.ts';
import { rangeChanges } from '../recommend/range.ts';
import { decide, pass, skip, type Rule } from '../rule.ts';
import { onTarget } from './on-target.ts';

export const eventFloor: Rule = {
  id: 'event-floor',
  principle: '7',
  title: 'The floor is what the event, or its end, made it',
  why: 'A floor nobody lowered after the event costs its tasks around the clock; one that a deploy reset lets the event down.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup, context) =>
    onTarget(setup, (target) => {
      const floor = floorState(setup, context);
      const facts = {
        'minimum capacity': target.minCapacity,
        // Without them even a declared minimum tells nothing: a restore may be on its way.
        'scheduled actions': setup.scheduledFloors,
      };
      return decide(target, facts, () => {
        if (!floor) {
          return skip(
            target,
            'usual minimum: no restore is or was scheduled, and usual-minimum-capacity is not set in the config',
          );
        }
        if (floor.isRight) return pass(target);
        return {
          status: 'fail',
          resource: target,
          expected: floor.expected,
          actual: floor.evidence,
          fix: {
            changes: rangeChanges(setup, context),
            advice:
              floor.wanted === undefined
                ? 'Somebody else set it during the event: raise the event with scale-for-event, or set it again after the restore.'
                : '',
          },
        };
      });
    }),
};
