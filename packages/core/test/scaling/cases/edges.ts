/** What the rules say where settings meet their edges, and where a file shows less than the live service does. */
import { known } from '../../../src/fact.ts';
import type { ScalingPolicy, ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import { profileThresholds } from '../../../src/scaling/thresholds.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import { hidden, liveSetup, now, policy, withService, withTarget } from '../support/live-setup.ts';

const inTerraform = (setup: ServiceSetup): ServiceSetup => ({ ...setup, origin: 'terraform' });
const noTarget = (service: Parameters<typeof withService>[0] = {}) => ({
  ...withService(service),
  target: known(undefined),
});
type Schedules = readonly (readonly [name: string, minimum: number | undefined])[];
const scheduled = (...minimums: Schedules) => ({
  ...liveSetup(),
  scheduledMinimums: known(
    minimums.map(([name, minimum]) => ({
      name,
      schedule: name === 'unread' ? hidden : known(`rate of ${name}`),
      minCapacity: minimum === undefined ? hidden : known(minimum),
    })),
  ),
});
const after = (at: number, setup: ServiceSetup): ServiceSetup => ({
  ...setup,
  scheduledFloors: known([{ name: 'once', at, minCapacity: 0 }]),
});
const setsCount = (sets: boolean | undefined, more: Parameters<typeof withTarget>[0] = {}) =>
  withTarget(more, {
    desiredCount: hidden,
    ...(sets !== undefined && { deploySetsDesiredCount: known(sets) }),
  });

const stepsOnCpu: ScalingPolicy = {
  kind: 'step',
  label: 'steps',
  scalesIn: known(true),
  alarms: known([
    {
      label: 'busy',
      metric: known({ resource: 'cpu', name: 'CPUUtilization', namespace: 'AWS/ECS' }),
      threshold: known(40),
      comparison: known('GreaterThanThreshold'),
    },
  ]),
};

export const edgeTables: readonly RuleTable[] = [
  {
    rule: 'scalable-target',
    cases: [
      {
        of: 'none in a file, which may be in another stack',
        setup: inTerraform(noTarget()),
        says: 'fail',
      },
      {
        of: 'none in a file that leaves the count open',
        setup: inTerraform(noTarget({ desiredCount: hidden })),
        says: 'fail',
      },
      {
        of: 'none, and no policies either: they come with it',
        setup: { ...noTarget(), policies: known([]) },
        says: 'fail',
      },
      {
        of: 'none, and no policies, where the one on CPU is waived',
        setup: { ...noTarget(), policies: known([]) },
        context: { isOn: (rule) => rule !== 'cpu-tracked' },
        says: 'fail',
      },
      {
        of: 'none, and a policy on CPU alone',
        setup: { ...noTarget(), policies: known([policy('cpu', 40)]) },
        says: 'fail',
      },
      {
        of: 'none, and steps on CPU, beside which no second policy is made',
        setup: { ...noTarget(), policies: known([stepsOnCpu]) },
        context: { thresholds: { ...profileThresholds('production'), 'memory-target': 60 } },
        says: 'fail',
      },
      {
        of: 'none, and policies that are not known',
        setup: { ...noTarget(), policies: hidden },
        says: 'fail',
      },
    ],
  },
  {
    rule: 'minimum-capacity',
    cases: [
      {
        of: 'two schedules below it: the lower one, whatever the order',
        setup: scheduled(['evening', 1], ['night', 0]),
        says: 'fail',
        evidence: '0 tasks by the schedule night (rate of night)',
      },
      {
        of: 'the same in the other order',
        setup: scheduled(['night', 0], ['evening', 1]),
        says: 'fail',
        evidence: '0 tasks by the schedule night',
      },
      {
        of: 'a schedule of which only the minimum is known',
        setup: scheduled(['unread', 1]),
        says: 'fail',
        evidence: '1 task by the schedule unread',
      },
      {
        of: 'one below it beside one that is hidden',
        setup: scheduled(['night', 0], ['other', undefined]),
        says: 'fail',
        evidence: 'by the schedule night',
      },
      {
        of: 'the same, the hidden one first',
        setup: scheduled(['other', undefined], ['night', 0]),
        says: 'fail',
        evidence: 'by the schedule night',
      },
      {
        of: 'one at it beside one that is hidden',
        setup: scheduled(['night', 2], ['other', undefined]),
        says: 'skipped',
        evidence: 'known only after apply',
        boundary: true,
      },
      { of: 'one at it', setup: scheduled(['night', 2]), says: 'pass', boundary: true },
      {
        of: 'schedules that are not known',
        setup: { ...liveSetup(), scheduledMinimums: hidden },
        says: 'skipped',
      },
      {
        of: 'a single moment that is over, at this very millisecond',
        setup: after(now, scheduled(['once', 0])),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a single moment that is still to come',
        setup: after(now + 1, scheduled(['once', 0])),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'moments that are not known',
        setup: { ...scheduled(['once', 0]), scheduledFloors: hidden },
        says: 'fail',
      },
    ],
  },
  {
    rule: 'maximum-headroom',
    cases: [
      {
        of: 'a count that a deploy sets and nobody knows yet: it may be the maximum',
        setup: setsCount(true),
        says: 'skipped',
        evidence: 'desired count: hidden',
      },
      {
        of: 'whether a deploy sets it is not known either',
        setup: withTarget({}, { desiredCount: hidden, deploySetsDesiredCount: hidden }),
        says: 'skipped',
      },
      { of: 'a count that no deploy sets', setup: setsCount(false), says: 'pass' },
      { of: 'a hidden count of a live service', setup: setsCount(undefined), says: 'pass' },
      {
        of: 'a range that is too narrow for any count',
        setup: setsCount(true, { minCapacity: known(4), maxCapacity: known(7) }),
        says: 'fail',
      },
      {
        of: 'a hidden count where the range is a single one',
        setup: setsCount(true, { minCapacity: known(4), maxCapacity: known(4) }),
        says: 'fail',
      },
      {
        of: 'a known count that a deploy sets',
        setup: withTarget({}, { deploySetsDesiredCount: known(true) }),
        says: 'pass',
      },
    ],
  },
  {
    rule: 'desired-in-range',
    cases: [
      {
        of: 'a range upside down, in which nothing lies',
        setup: withTarget({ minCapacity: known(5), maxCapacity: known(4) }),
        says: 'pass',
      },
      {
        of: 'a range of one count beside it',
        setup: withTarget({ minCapacity: known(4), maxCapacity: known(4) }),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'one more than the maximum in a file',
        setup: inTerraform(withTarget({}, { desiredCount: known(65) })),
        says: 'fail',
      },
    ],
  },
  {
    rule: 'desired-count-reset',
    cases: [
      {
        of: 'a file of which nobody read whether it sets the count',
        setup: inTerraform(liveSetup()),
        says: 'silent',
      },
      {
        of: 'a count in the code of Pulumi',
        setup: { ...withTarget({}, { deploySetsDesiredCount: known(true) }), origin: 'pulumi' },
        says: 'fail',
        evidence: 'set to 2 by every deploy',
      },
      {
        of: 'a count in the code beside a target that is not known',
        setup: {
          ...inTerraform(withService({ deploySetsDesiredCount: known(true) })),
          target: hidden,
        },
        says: 'silent',
      },
      {
        of: 'a count in the code that is known only after apply',
        setup: inTerraform(setsCount(true)),
        says: 'fail',
        evidence: 'set by every deploy',
      },
      {
        of: 'a count in the code where the range is waived',
        setup: inTerraform(withTarget({}, { deploySetsDesiredCount: known(true) })),
        context: { isOn: () => false },
        says: 'fail',
        evidence: 'set to 2 by every deploy',
      },
    ],
  },
  {
    rule: 'scaling-suspended',
    cases: [
      {
        of: 'both suspended',
        setup: withTarget({
          suspended: known({ scaleIn: true, scaleOut: false, scheduled: true }),
        }),
        says: 'fail',
        evidence: 'suspended: scaling in, scheduled scaling',
      },
    ],
  },
  {
    rule: 'health-check-speed',
    cases: [{ of: 'hidden groups', setup: liveSetup({ targetGroups: hidden }), says: 'skipped' }],
  },
  {
    rule: 'migration-at-start',
    cases: [
      {
        of: 'hidden containers',
        setup: liveSetup({
          task: known({
            label: 'web:7',
            cpuUnits: known(2048),
            memoryMb: known(4096),
            containers: hidden,
          }),
        }),
        says: 'skipped',
        evidence: 'containers: hidden',
      },
      {
        of: 'a command of more than 120 characters',
        setup: liveSetup({
          task: known({
            label: 'web:7',
            cpuUnits: known(2048),
            memoryMb: known(4096),
            containers: known([
              {
                name: 'app',
                essential: true,
                memoryMb: known(undefined),
                entryPoint: known(['sh', '-c']),
                command: known([`php artisan migrate --force && echo ${'x'.repeat(100)}`]),
              },
            ]),
          }),
        }),
        says: 'fail',
      },
    ],
  },
  {
    rule: 'alarm-5xx',
    cases: ['status=5[0-9][0-9]', 'GET 503 ', 'only 5xx answers', '"5\\d\\d"'].map((logQuery) => ({
      of: `a query of the log: ${logQuery}`,
      setup: liveSetup({ alarms: known([{ label: 'errors', metrics: [], logQuery }]) }),
      says: 'pass' as const,
    })),
  },
  {
    rule: 'alarm-5xx',
    cases: ['took 1500 ms', 'x5 tasks', '404', '5 of 6'].map((logQuery) => ({
      of: `a query of the log for other things: ${logQuery}`,
      setup: liveSetup({ alarms: known([{ label: 'errors', metrics: [], logQuery }]) }),
      says: 'fail' as const,
    })),
  },
];
