import { byDefault, known, valueOf, type Fact } from '../../../src/fact.ts';
import type {
  OtherPolicy,
  ServiceSetup,
  TargetTracking,
} from '../../../src/scaling/model/service-setup.ts';
import { profileThresholds } from '../../../src/scaling/thresholds.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import {
  hidden,
  liveSetup,
  now,
  policy,
  withPolicies,
  withService,
} from '../support/live-setup.ts';

const cpu = (value: number) => withPolicies(policy('cpu', value), policy('memory', 50));
const memory = (value: number) => withPolicies(policy('cpu', 1), policy('memory', value));
const hiddenPolicies = liveSetup({ policies: hidden });
const none = liveSetup({ policies: known([]) });
const highResolution = withPolicies(
  policy('cpu', 40, {
    metric: known({ resource: 'cpu', name: 'ECSServiceAverageCPUUtilizationHighResolution' }),
  }),
);
const step = (scalesIn: OtherPolicy['scalesIn']): OtherPolicy => ({
  kind: 'step',
  label: 'steps',
  scalesIn,
});
/** Steps that an alarm on one resource sets off at these thresholds. */
const stepsOn = (resource: 'cpu' | 'memory' | 'other', ...thresholds: readonly Fact<number>[]) =>
  liveSetup({
    policies: known([
      {
        ...step(known(true)),
        alarms: known(
          thresholds.map((threshold, index) => ({
            label: `high-${index}`,
            metric: known({ resource, name: `${resource} used`, namespace: 'AWS/ECS' }),
            threshold,
            comparison: known('GreaterThanThreshold'),
          })),
        ),
      },
    ]),
  });
const idleAt = (lowest: number, setup: ServiceSetup) => ({
  ...setup,
  utilization: known({
    cpu: undefined,
    memory: { lowest, average: lowest + 3, highest: lowest + 8, days: 14 },
  }),
});
const aMinute = {
  thresholds: { ...profileThresholds('production'), 'scale-out-cooldown-seconds': 60 },
};
const withoutHighResolution: readonly (readonly [string, Partial<ServiceSetup['service']>])[] = [
  ['CodeDeploy', { controller: known('CODE_DEPLOY') }],
  ['a controller that is not known', { controller: hidden }],
  ['a classic balancer', { classicBalancer: true }],
];
/** A target tracking policy beside the policies of a setup. */
const bothWays = (tracked: TargetTracking, setup: ServiceSetup): ServiceSetup => ({
  ...setup,
  policies: known([tracked, ...(valueOf(setup.policies) ?? [])]),
});
const disabled = policy('cpu', 40, { scaleInDisabled: known(true) });

/** Activities by minutes before now: `out` or `in`. */
function activities(
  list: readonly (readonly [minutesAgo: number, direction: 'out' | 'in', byPolicy?: boolean])[],
  complete = true,
  daysRead = 14,
): ServiceSetup {
  return liveSetup({
    activities: known({
      activities: list.map(([minutesAgo, direction, byPolicy = true]) => ({
        at: now - minutesAgo * 60_000,
        direction,
        from: undefined,
        to: 3,
        byPolicy,
      })),
      since: now - daysRead * 86_400_000,
      complete,
    }),
  });
}

export const policyTables: readonly RuleTable[] = [
  {
    rule: 'cpu-tracked',
    noBoundary: 'there is such a policy or there is none',
    cases: [
      {
        of: 'a policy on CPU, which metrics of 20 s would make faster',
        setup: liveSetup(),
        says: 'pass',
        advice: 'a resolution of 20 s',
      },
      { of: 'the high-resolution metric', setup: highResolution, says: 'pass', advice: '' },
      ...withoutHighResolution.map(([of, service]) => ({
        of: `a policy on CPU, and ${of}, for which ECS has no metrics of 20 s`,
        setup: withService(service),
        says: 'pass' as const,
        advice: '',
      })),
      {
        of: 'memory alone',
        setup: withPolicies(policy('memory', 50)),
        says: 'fail',
        evidence: 'memory on prod/web',
        severity: 'warning',
      },
      {
        of: 'memory and requests',
        setup: withPolicies(policy('memory', 50), policy('other', 1000)),
        says: 'fail',
        evidence: 'policies: memory on prod/web, other on prod/web',
      },
      {
        of: 'memory alone, where the CPU of late is above the target',
        setup: {
          ...withPolicies(policy('memory', 50)),
          utilization: known({
            cpu: { lowest: 60, average: 80, highest: 95, days: 14 },
            memory: undefined,
          }),
        },
        says: 'fail',
      },
      { of: 'no policy', setup: none, says: 'fail', evidence: 'no scaling policy' },
      { of: 'steps that an alarm on CPU sets off', setup: stepsOn('cpu', known(40)), says: 'pass' },
      { of: 'steps on a queue', setup: stepsOn('other', known(40)), says: 'fail' },
      {
        of: 'steps whose alarms were not read',
        setup: liveSetup({ policies: known([step(known(true))]) }),
        says: 'skipped',
      },
      {
        of: 'a policy whose metric is hidden',
        setup: withPolicies(policy('memory', 50), policy('other', 1000, { metric: hidden })),
        says: 'skipped',
      },
      { of: 'hidden policies', setup: hiddenPolicies, says: 'skipped' },
      { of: 'no target', setup: liveSetup({ target: known(undefined) }), says: 'silent' },
    ],
  },
  {
    rule: 'memory-tracked',
    noBoundary: 'there is such a policy or there is none',
    cases: [
      { of: 'a policy on memory', setup: liveSetup(), says: 'pass', advice: '' },
      { of: 'CPU alone', setup: withPolicies(policy('cpu', 40)), says: 'fail' },
      { of: 'hidden policies', setup: hiddenPolicies, says: 'skipped' },
    ],
  },
  {
    rule: 'cpu-target',
    cases: [
      { of: '40 %', setup: cpu(40), says: 'pass', boundary: true },
      { of: '40.5 %', setup: cpu(40.5), says: 'fail', evidence: '40.5 %', boundary: true },
      { of: 'steps from 40 %', setup: stepsOn('cpu', known(40), known(80)), says: 'pass' },
      {
        of: 'steps from 70 %',
        setup: stepsOn('cpu', known(90), known(70)),
        says: 'fail',
        evidence: 'steps begin at 70 %, the threshold of the alarm high-1',
      },
      {
        of: 'steps from 90 and from 70 %, whatever the order',
        setup: stepsOn('cpu', known(70), known(90)),
        says: 'fail',
        evidence: 'steps begin at 70 %, the threshold of the alarm high-0',
      },
      {
        of: 'steps that two alarms set off at 70 %: the first is named',
        setup: stepsOn('cpu', known(70), known(70)),
        says: 'fail',
        evidence: 'the alarm high-0',
      },
      {
        of: 'steps from 41 %',
        setup: stepsOn('cpu', known(41)),
        says: 'fail',
        evidence: 'steps begin at 41 %',
        boundary: true,
      },
      { of: 'steps from somewhere', setup: stepsOn('cpu', hidden), says: 'skipped' },
      {
        of: 'steps from 40 %, and from somewhere',
        setup: stepsOn('cpu', hidden, known(40)),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'steps from 90 %, and from somewhere, which may be lower',
        setup: stepsOn('cpu', hidden, known(90)),
        says: 'skipped',
      },
      {
        of: '40 % beside steps from 90 %, which only help it',
        setup: bothWays(policy('cpu', 40), stepsOn('cpu', known(90))),
        says: 'pass',
      },
      {
        of: 'metric math, whose values are no percentage',
        setup: withPolicies(
          policy('cpu', 40, { metric: known({ resource: 'cpu', name: 'm1 / m2', isMixed: true }) }),
        ),
        says: 'skipped',
        evidence: 'metric math of several metrics',
      },
      {
        of: 'a policy whose metric is hidden: it may be on CPU',
        setup: withPolicies(policy('other', 99, { metric: hidden })),
        says: 'skipped',
        evidence: 'metric: hidden',
      },
      { of: 'hidden policies', setup: hiddenPolicies, says: 'skipped' },
      {
        of: 'a target of the config',
        setup: cpu(60),
        context: { thresholds: { ...profileThresholds('production'), 'cpu-target': 60 } },
        says: 'pass',
      },
      {
        of: 'a hidden target',
        setup: withPolicies(policy('cpu', 40, { targetValue: hidden })),
        says: 'skipped',
      },
      { of: 'no policy on CPU', setup: none, says: 'silent' },
    ],
  },
  {
    rule: 'memory-target',
    cases: [
      { of: '50 %', setup: memory(50), says: 'pass', boundary: true },
      { of: '51 %', setup: memory(51), says: 'fail', evidence: '51 %', boundary: true },
      { of: '70 % where tasks idle at 55 %', setup: idleAt(55, memory(70)), says: 'pass' },
      { of: '71 % where tasks idle at 55 %', setup: idleAt(55, memory(71)), says: 'fail' },
      { of: '70 % where tasks idle at 44 %', setup: idleAt(44, memory(70)), says: 'fail' },
      {
        of: 'a hidden target',
        setup: withPolicies(policy('memory', 50, { targetValue: hidden })),
        says: 'skipped',
      },
    ],
  },
  {
    rule: 'cpu-below-memory',
    cases: [
      { of: '49 below 50', setup: cpu(49), says: 'pass', boundary: true },
      { of: '50 and 50', setup: cpu(50), says: 'fail', evidence: '50 %', boundary: true },
      {
        of: 'a hidden memory target',
        setup: withPolicies(policy('cpu', 40), policy('memory', 50, { targetValue: hidden })),
        says: 'skipped',
      },
      { of: 'CPU alone', setup: withPolicies(policy('cpu', 40)), says: 'silent' },
      {
        of: 'CPU beside a policy whose metric is hidden: it may be on memory',
        setup: withPolicies(policy('cpu', 40), policy('other', 30, { metric: hidden })),
        says: 'skipped',
        evidence: 'metric: hidden',
      },
      { of: 'hidden policies', setup: hiddenPolicies, says: 'skipped' },
    ],
  },
  {
    rule: 'scale-in-disabled',
    noBoundary: 'a flag',
    cases: [
      { of: 'policies that scale in', setup: liveSetup(), says: 'pass' },
      {
        of: 'one that is not asked when the other scales in',
        setup: withPolicies(disabled, policy('memory', 50)),
        says: 'fail',
        evidence: 'the other policies take tasks away without asking it',
        passesElsewhere: true,
      },
      {
        of: 'both of two',
        setup: withPolicies(disabled, policy('memory', 50, { scaleInDisabled: known(true) })),
        says: 'fail',
        evidence: 'nothing takes tasks away',
      },
      {
        of: 'a hidden flag',
        setup: withPolicies(policy('cpu', 40, { scaleInDisabled: hidden })),
        says: 'skipped',
      },
      {
        of: 'steps alone that only add',
        setup: liveSetup({ policies: known([step(known(false))]) }),
        says: 'fail',
        evidence: 'none does',
      },
      {
        of: 'steps alone that take away',
        setup: liveSetup({ policies: known([step(known(true))]) }),
        says: 'pass',
      },
      {
        of: 'steps that take tasks away',
        setup: liveSetup({ policies: known([disabled, step(known(true))]) }),
        says: 'pass',
      },
      {
        of: 'nothing that scales in',
        setup: liveSetup({ policies: known([disabled, step(known(false))]) }),
        says: 'fail',
        evidence: 'nothing takes tasks away',
      },
      {
        of: 'hidden steps',
        setup: liveSetup({ policies: known([disabled, step(hidden)]) }),
        says: 'skipped',
      },
      {
        of: 'steps alone that may take away',
        setup: liveSetup({ policies: known([step(hidden)]) }),
        says: 'skipped',
        evidence: 'whether a policy scales in is unknown',
      },
      { of: 'no policy', setup: none, says: 'silent' },
      { of: 'hidden policies', setup: hiddenPolicies, says: 'skipped' },
    ],
  },
  {
    rule: 'scale-out-cooldown',
    cases: [
      { of: '0 s', setup: liveSetup(), says: 'pass', boundary: true },
      {
        of: '1 s',
        setup: withPolicies(policy('cpu', 40, { scaleOutCooldownSeconds: known(1) })),
        says: 'fail',
        evidence: '1 s',
        boundary: true,
      },
      {
        of: 'a minute where the config allows it',
        setup: withPolicies(policy('cpu', 40, { scaleOutCooldownSeconds: known(60) })),
        context: aMinute,
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a second more than the config allows',
        setup: withPolicies(policy('cpu', 40, { scaleOutCooldownSeconds: known(61) })),
        context: aMinute,
        says: 'fail',
        evidence: '61 s',
        boundary: true,
      },
      { of: 'hidden policies', setup: hiddenPolicies, says: 'skipped' },
      {
        of: 'none written, which is 300 s',
        setup: withPolicies(policy('cpu', 40, { scaleOutCooldownSeconds: byDefault(300) })),
        says: 'fail',
        evidence: "300 s (not set: AWS's default)",
      },
      {
        of: 'a hidden cooldown',
        setup: withPolicies(policy('cpu', 40, { scaleOutCooldownSeconds: hidden })),
        says: 'skipped',
      },
      {
        of: 'steps, which have one cooldown',
        setup: liveSetup({ policies: known([step(known(true))]) }),
        says: 'skipped',
        evidence: 'one cooldown for both ways',
      },
    ],
  },
  {
    rule: 'scale-in-cooldown',
    cases: [
      { of: '12 h', setup: liveSetup(), says: 'pass', boundary: true },
      {
        of: 'one second less',
        setup: withPolicies(policy('cpu', 40, { scaleInCooldownSeconds: known(43_199) })),
        says: 'fail',
        evidence: '43199 s',
        boundary: true,
      },
      {
        of: '720, written as if it were minutes',
        setup: withPolicies(policy('cpu', 40, { scaleInCooldownSeconds: known(720) })),
        says: 'fail',
        evidence: '720 s',
      },
      {
        of: '6 min in staging',
        setup: withPolicies(policy('cpu', 40, { scaleInCooldownSeconds: known(360) })),
        context: { thresholds: profileThresholds('staging') },
        says: 'pass',
      },
      {
        of: 'a hidden cooldown',
        setup: withPolicies(policy('cpu', 40, { scaleInCooldownSeconds: hidden })),
        says: 'skipped',
      },
    ],
  },
  {
    rule: 'flapping',
    cases: [
      { of: 'no activity', setup: activities([]), says: 'pass' },
      {
        of: 'in again after an hour',
        setup: activities([
          [100, 'out'],
          [40, 'in'],
        ]),
        says: 'fail',
        evidence: 'within 60 min, once',
        boundary: true,
      },
      {
        of: 'in again after more than an hour',
        setup: activities([
          [101, 'out'],
          [40, 'in'],
        ]),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'out, out, in, out',
        setup: activities([
          [90, 'out'],
          [80, 'out'],
          [60, 'in'],
          [40, 'out'],
        ]),
        says: 'fail',
        evidence: '2 times',
      },
      {
        of: 'a person who scaled in',
        setup: activities([
          [60, 'out'],
          [40, 'in', false],
        ]),
        says: 'pass',
      },
      {
        of: 'in again after more than an hour, the newest first, as AWS lists them',
        setup: activities([
          [40, 'in'],
          [101, 'out'],
        ]),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'in again after an hour, the newest first',
        setup: activities([
          [40, 'in'],
          [100, 'out'],
        ]),
        says: 'fail',
        evidence: 'once',
        boundary: true,
      },
      {
        of: 'two weeks ago, to the very minute',
        setup: activities([
          [14 * 24 * 60, 'out'],
          [14 * 24 * 60 - 30, 'in'],
        ]),
        says: 'fail',
        evidence: 'once',
        boundary: true,
      },
      {
        of: 'two weeks and a minute ago, though more was read',
        setup: activities(
          [
            [14 * 24 * 60 + 1, 'out'],
            [14 * 24 * 60 - 29, 'in'],
          ],
          true,
          30,
        ),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'three weeks ago',
        setup: activities([
          [30_300, 'out'],
          [30_260, 'in'],
        ]),
        says: 'pass',
      },
      {
        of: 'some of a history that was not read to its end',
        setup: activities(
          [
            [60, 'out'],
            [40, 'in'],
          ],
          false,
        ),
        says: 'fail',
        evidence: 'at least once',
      },
      { of: 'none of such a history', setup: activities([], false), says: 'skipped' },
      { of: 'a hidden history', setup: liveSetup({ activities: hidden }), says: 'skipped' },
    ],
  },
];
