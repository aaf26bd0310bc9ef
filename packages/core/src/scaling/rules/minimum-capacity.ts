import { describeFact, valueOf } from '../../fact.ts';
import type { Change } from '../fixes/change.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { whyNoLoad } from '../no-load.ts';
import { rangeChanges } from '../recommend/range.ts';
import {
  decide,
  pass,
  skip,
  type Failure,
  type Rule,
  type RuleContext,
  type RuleResult,
} from '../rule.ts';
import { cannotScale, moreTasksAdvice } from './more-tasks.ts';
import { onTarget } from './on-target.ts';

const tasks = (count: number) => `${count} ${count === 1 ? 'task' : 'tasks'}`;

export const minimumCapacity: Rule = {
  id: 'minimum-capacity',
  principle: '6',
  title: 'Enough tasks at all times',
  why: 'With a single task every crash, every zone failure and every lost host is an outage.',
  severity: { production: 'error', staging: 'warning' },
  check: (setup, context) => {
    if (setup.target.known && setup.target.value === undefined) {
      return fixedCount(setup, context);
    }
    const least = context.thresholds['minimum-capacity'];
    return onTarget(setup, (target) =>
      decide(target, { 'minimum capacity': target.minCapacity }, (values) => {
        const expected = `at least ${tasks(least)}`;
        if (values['minimum capacity'] < least) {
          return {
            status: 'fail',
            resource: target,
            expected,
            ...fewTasks(
              tasks(values['minimum capacity']),
              setup,
              context,
              rangeChanges(setup, context),
            ),
          };
        }
        const scheduled = lowestScheduled(setup, context);
        if (scheduled === 'unknown') {
          return skip(target, 'the minimum of a scheduled action is known only after apply');
        }
        if (scheduled === undefined || scheduled.min >= least) return pass(target);
        return {
          status: 'fail',
          resource: target,
          expected,
          actual: `${tasks(scheduled.min)} by the schedule ${scheduled.name}${scheduled.when}`,
          fix: {
            changes: [],
            advice: `Raise the minimum capacity that the scheduled action ${scheduled.name} sets to ${least}.`,
          },
        };
      }),
    );
  },
};

/**
 * Nothing scales it here: its count is its minimum. Where a scalable target is missed that is said
 * already; where that is waived (another stack has it) or of no use, one task is a finding of its own.
 */
function fixedCount(setup: ServiceSetup, context: RuleContext): readonly RuleResult[] {
  if (context.isOn('scalable-target') || cannotScale(setup)) return [];
  const least = context.thresholds['minimum-capacity'];
  const { service } = setup;
  return [
    decide(service, { 'desired count': service.desiredCount }, ({ 'desired count': count }) =>
      count >= least
        ? pass(service)
        : {
            status: 'fail',
            resource: service,
            expected: `at least ${tasks(least)}`,
            ...fewTasks(
              describeFact(service.desiredCount, (value) => `${tasks(value)} wanted`),
              setup,
              context,
              [{ on: 'service', set: { desiredCount: least } }],
            ),
          },
    ),
  ];
}

/** How much too few tasks weigh, and the way to more of them where more would do any good. */
function fewTasks(
  actual: string,
  setup: ServiceSetup,
  { kind }: RuleContext,
  changes: readonly Change[],
): Pick<Failure, 'actual' | 'fix' | 'severity'> {
  // Of every other kind it is known what it is there for.
  const noLoad = kind === 'web' ? whyNoLoad(setup) : undefined;
  if (noLoad) {
    const fix = { changes: [], advice: noLoad.advice };
    return { severity: 'note', actual: `${actual}; ${noLoad.why}`, fix };
  }
  return { actual, fix: { changes, advice: moreTasksAdvice(setup).join(' ') } };
}

interface ScheduledLow {
  readonly min: number;
  readonly name: string;
  readonly when: string;
}

/** The lowest minimum that a schedule will set; what was to happen once and is over counts no more. */
function lowestScheduled(
  setup: ServiceSetup,
  context: RuleContext,
): ScheduledLow | 'unknown' | undefined {
  const minimums = setup.scheduledMinimums ?? { known: true, value: [] };
  if (!minimums.known) return 'unknown';
  const over = new Set(
    valueOf(setup.scheduledFloors)
      ?.filter(({ at }) => at <= context.now)
      .map(({ name }) => name),
  );
  const coming = minimums.value.filter(({ name }) => !over.has(name));
  const lowest = coming
    .flatMap(({ name, schedule, minCapacity }) =>
      minCapacity.known
        ? [{ min: minCapacity.value, name, when: schedule.known ? ` (${schedule.value})` : '' }]
        : [],
    )
    .sort((a, b) => a.min - b.min)[0];
  const least = context.thresholds['minimum-capacity'];
  if (lowest && lowest.min < least) return lowest;
  return coming.some(({ minCapacity }) => !minCapacity.known) ? 'unknown' : lowest;
}
