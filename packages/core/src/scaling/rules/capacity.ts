import { describeFact, usualNumber, valueOf } from '../../fact.ts';
import type { ScalableTarget, ServiceSetup } from '../model/service-setup.ts';
import { floorState } from '../recommend/floor.ts';
import { leavesCountOut, rangeChanges, withoutCount } from '../recommend/range.ts';
import { newPolicyChanges, stepping, tracking } from '../recommend/policies.ts';
import {
  decide,
  pass,
  skip,
  skipFor,
  type Failure,
  type RuleResult,
  type Rule,
  type RuleContext,
} from '../rule.ts';
import type { Change } from '../fixes/change.ts';
import { stageInName } from '../stage-name.ts';
import { keptData, storeOf } from '../kept-data.ts';
import { whyNoLoad } from '../no-load.ts';

const tasks = (count: number) => `${count} ${count === 1 ? 'task' : 'tasks'}`;

/** Runs a check on the scalable target; says nothing where there is none (its own rule says that). */
export function onTarget(
  setup: ServiceSetup,
  check: (target: ScalableTarget) => RuleResult,
): readonly RuleResult[] {
  if (!setup.target.known) return [skipFor(setup.service, 'scalable target', setup.target)];
  return setup.target.value ? [check(setup.target.value)] : [];
}

export const scalableTarget: Rule = {
  id: 'scalable-target',
  principle: '7',
  title: 'The service scales by itself',
  why: 'Without a scalable target the number of tasks never follows the load, so the first spike is an outage.',
  severity: { production: 'error', staging: 'warning' },
  check: (setup, context) => {
    if (cannotScale(setup)) return [];
    const noLoad = whyNoLoad(setup);
    return [
      decide(setup.service, { 'scalable target': setup.target }, (values) =>
        values['scalable target']
          ? pass(values['scalable target'])
          : {
              status: 'fail',
              ...(noLoad === undefined ? {} : { severity: 'note' as const }),
              resource: setup.service,
              expected:
                noLoad === undefined
                  ? 'a scalable target of Application Auto Scaling'
                  : 'a scalable target of Application Auto Scaling, or its kind in the config file',
              actual: noLoad === undefined ? 'none' : `none; ${noLoad.why}`,
              fix: noLoad
                ? { changes: [], advice: noLoad.advice }
                : {
                    // A target alone scales nothing: it comes with its policies.
                    changes: [...rangeChanges(setup, context), ...firstPolicies(setup, context)],
                    advice: targetAdvice(setup),
                  },
            },
      ),
    ];
  },
};

/** Registering a target moves the count into its range at once (API reference, RegisterScalableTarget). */
function targetAdvice(setup: ServiceSetup): string {
  const { origin, service } = setup;
  const isFile = origin !== 'live';
  return [
    ...moreTasksAdvice(setup),
    ...(isFile
      ? [
          'Where another stack or state scales it, waive this rule for the service: the file cannot show it.',
        ]
      : []),
    ...(isFile && !service.desiredCount.known
      ? [
          'How many tasks run today is not in the file: write a maximum above it, for registering the target moves the count into the range at once.',
        ]
      : []),
  ].join(' ');
}

/** What has to be so before a second task helps. */
function moreTasksAdvice(setup: ServiceSetup): readonly string[] {
  const { service, target } = setup;
  const floor = valueOf(target)?.minCapacity ?? service.desiredCount;
  const data = (usualNumber(floor) ?? 0) > 1 ? undefined : keptData(setup);
  const isUnreached =
    valueOf(service.hasLoadBalancer) === false && valueOf(service.hasDiscovery) === false;
  const store = storeOf(setup);
  const stage = stageInName(setup);
  return [
    ...(stage === undefined
      ? []
      : [
          `Its name says ${stage}: where it is not production, measure it by the profile staging, or let this rule weigh less for it in the config file.`,
        ]),
    ...(store === undefined
      ? []
      : [
          `Its tasks run ${store}: a second one does not share the work of the first, unless they are set up as one. If only one may run, say kind: singleton for the service in the config file.`,
        ]),
    ...(data === undefined || store !== undefined
      ? []
      : [
          `Its tasks write to ${data}: make sure that two may write there before a second task runs. If only one may, say kind: singleton for the service in the config file.`,
        ]),
    ...(isUnreached
      ? [
          'Nothing spreads requests over its tasks (no load balancer, Cloud Map, Service Connect or VPC Lattice). If it answers requests, it needs one of these first; if it answers none, say what it is in the config file: kind: queue-worker, singleton or daemon.',
        ]
      : []),
  ];
}

/** Daemons follow the instances, and external controllers scale task sets (ECS guide, service auto scaling). */
function cannotScale({ service }: ServiceSetup): boolean {
  return valueOf(service.scheduling) === 'DAEMON' || valueOf(service.controller) === 'EXTERNAL';
}

function firstPolicies(setup: ServiceSetup, context: RuleContext): readonly Change[] {
  if (!setup.policies.known) return [];
  return (['cpu', 'memory'] as const).flatMap((metric) =>
    context.isOn(`${metric}-tracked`) &&
    tracking(setup, metric).length === 0 &&
    stepping(setup, metric).length === 0
      ? newPolicyChanges(setup, context, metric)
      : [],
  );
}

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
    (valueOf(setup.scheduledFloors) ?? [])
      .filter(({ at }) => at <= context.now)
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
          const hidden = desired === undefined && sets !== undefined && valueOf(sets) !== false;
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
    const isFile = setup.origin !== 'live';
    if (!isFile || resets === undefined || !setup.target.known || !setup.target.value) return [];
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
                advice: leaveCountAlone[setup.origin],
              },
            }
          : pass(setup.service),
      ),
    ];
  },
};

const leaveCountAlone: Readonly<Record<ServiceSetup['origin'], string>> = {
  live: '',
  cloudformation:
    'Leave DesiredCount out of the template: CloudFormation then keeps the count of a service that exists.',
  terraform: 'Add lifecycle { ignore_changes = [desired_count] } to the service.',
  pulumi: 'Add { ignoreChanges: ["desiredCount"] } to the options of the service.',
};

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

export const scaleOutSuspended: Rule = {
  id: 'scale-out-suspended',
  principle: '7',
  title: 'Scaling out is not suspended',
  why: 'While scaling out is suspended no policy can add a task, however high the load climbs.',
  severity: { production: 'error', staging: 'warning' },
  check: (setup) =>
    onTarget(setup, (target) =>
      decide(target, { 'suspended state': target.suspended }, (values) =>
        values['suspended state'].scaleOut
          ? {
              status: 'fail',
              resource: target,
              expected: 'scaling out active',
              actual: 'suspended',
              fix: { changes: [{ on: 'target', set: { scaleOutSuspended: false } }] },
            }
          : pass(target),
      ),
    ),
};

export const scalingSuspended: Rule = {
  id: 'scaling-suspended',
  principle: '7',
  title: 'Scaling in and scheduled scaling are not suspended',
  why: 'A forgotten suspension keeps tasks running that nobody needs, or lets a planned floor pass by.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup) =>
    onTarget(setup, (target) =>
      decide(target, { 'suspended state': target.suspended }, (values) => {
        const { scaleIn, scheduled } = values['suspended state'];
        if (!scaleIn && !scheduled) return pass(target);
        const what = [scaleIn ? 'scaling in' : '', scheduled ? 'scheduled scaling' : ''];
        return {
          status: 'fail',
          resource: target,
          expected: 'nothing suspended',
          actual: `suspended: ${what.filter(Boolean).join(', ')}`,
          fix: {
            changes: [
              {
                on: 'target',
                set: {
                  ...(scaleIn ? { scaleInSuspended: false } : {}),
                  ...(scheduled ? { scheduledSuspended: false } : {}),
                },
              },
            ],
          },
        };
      }),
    ),
};

export const capacityRules: readonly Rule[] = [
  scalableTarget,
  capacityRange,
  minimumCapacity,
  maximumHeadroom,
  desiredInRange,
  desiredCountReset,
  eventFloor,
  scaleOutSuspended,
  scalingSuspended,
];
