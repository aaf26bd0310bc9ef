import { byDefault, known, unknown, type Fact } from '../../../src/fact.ts';
import type { Capacity, ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import { profileThresholds } from '../../../src/scaling/thresholds.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import {
  hidden,
  liveSetup,
  targetGroup,
  withGroup,
  withService,
  withTarget,
  withTask,
} from '../support/live-setup.ts';

const limits = (minimum: number, maximum: number, min = 2, max = 64) =>
  withTarget(
    { minCapacity: known(min), maxCapacity: known(max) },
    {
      minimumHealthyPercent: known(minimum),
      maximumPercent: known(maximum),
      desiredCount: known(min),
    },
  );
/** Limits of a service that nothing scales. */
const fixed = (minimum: number, desiredCount: Fact<number>) =>
  liveSetup({
    target: known(undefined),
    service: { ...limits(minimum, 200).service, desiredCount },
  });
/** A minimum healthy percent of a range whose ends may have to be guessed. */
const scaled = (minimum: number, minCapacity: Fact<number>, maxCapacity: Fact<number>) =>
  withTarget({ minCapacity, maxCapacity }, { minimumHealthyPercent: known(minimum) });
const hiddenCount = (setup: ServiceSetup): ServiceSetup => ({
  ...setup,
  service: { ...setup.service, desiredCount: hidden },
});
const hiddenTarget = (setup: ServiceSetup): ServiceSetup => ({ ...setup, target: hidden });
/** A database by its image, alone, which a deployment has to stop before it starts the next. */
const oneWriter = (): ServiceSetup => {
  const { service } = limits(0, 100);
  const task = withTask({
    containers: known([
      {
        name: 'db',
        essential: true,
        memoryMb: known(undefined),
        entryPoint: known([]),
        command: known([]),
        image: known('postgres:17'),
      },
    ]),
  });
  return { ...task, service: { ...service, hasLoadBalancer: known(false) } };
};
const blueGreen = withService({ strategy: known('BLUE_GREEN'), minimumHealthyPercent: known(0) });
const daemon = withService({ scheduling: known('DAEMON'), maximumPercent: known(100) });
const hiddenController = withService({ controller: hidden });
const managed = (spot: Fact<boolean>) =>
  withService({
    capacity: known<Capacity>({
      kind: 'providers',
      providers: [{ name: 'managed', base: 0, weight: 1, spot }],
    }),
  });
const providers = (...list: readonly (readonly [string, number, number])[]) =>
  withService({
    capacity: known<Capacity>({
      kind: 'providers',
      providers: list.map(([name, base, weight]) => ({ name, base, weight })),
    }),
  });
const zones = (subnetCount: number, seen: readonly string[], complete: boolean) =>
  withService({ zones: known({ subnetCount, seen, complete }) });
const insights = (value: string) =>
  liveSetup({
    cluster: known({ label: 'prod', name: known('prod'), containerInsights: known(value) }),
  });
const metrics = (...names: readonly string[]) =>
  liveSetup({ alarms: known([{ label: 'alarm', metrics: names }]) });
const threeZones = { thresholds: { ...profileThresholds('production'), 'availability-zones': 3 } };
const staging = { thresholds: profileThresholds('staging') };

export const deploymentTables: readonly RuleTable[] = [
  {
    rule: 'minimum-healthy-percent',
    cases: [
      { of: '100 %', setup: liveSetup(), says: 'pass', boundary: true },
      { of: '99 %', setup: limits(99, 200), says: 'fail', evidence: '99 %', boundary: true },
      {
        of: '75 % of three tasks: all three',
        setup: fixed(75, known(3)),
        says: 'fail',
        severity: 'note',
        evidence: '75 %, which stops none of 3 tasks',
        boundary: true,
      },
      {
        of: '75 % of four tasks: three',
        setup: fixed(75, known(4)),
        says: 'fail',
        severity: 'warning',
        evidence: '75 %',
        boundary: true,
      },
      {
        of: '75 % of a count that is three by default',
        setup: fixed(75, unknown('Ref Count', 3)),
        says: 'fail',
        severity: 'note',
        evidence: "75 %, which stops none of 3 tasks, by the parameter's default",
        boundary: true,
      },
      {
        of: '75 % of a count that is four by default',
        setup: fixed(75, unknown('Ref Count', 4)),
        says: 'fail',
        severity: 'warning',
        evidence: '75 %',
        boundary: true,
      },
      {
        of: '50 % of a choice of none, one and no more',
        setup: fixed(50, unknown('Fn::If', undefined, [1, 0])),
        says: 'fail',
        severity: 'note',
        evidence: '50 %, which stops none of 1 task',
        boundary: true,
      },
      {
        of: '50 % of a choice of one and two',
        setup: fixed(50, unknown('Fn::If', undefined, [1, 2])),
        says: 'fail',
        severity: 'warning',
        evidence: '50 %',
        boundary: true,
      },
      {
        of: '75 % of a count that nobody knows',
        setup: fixed(75, unknown('Ref Count')),
        says: 'fail',
        severity: 'warning',
        evidence: '75 %',
      },
      {
        of: '67 % of a choice of three and one: neither loses a task',
        setup: fixed(67, unknown('Fn::If', undefined, [3, 1])),
        says: 'fail',
        severity: 'note',
        evidence: '67 %, which stops none of 1, 3 tasks',
      },
      {
        of: '50 % of none at all',
        setup: fixed(50, known(0)),
        says: 'fail',
        severity: 'note',
        evidence: '50 %, which stops none of 0 tasks',
        boundary: true,
      },
      {
        of: '75 % of three tasks, where auto scaling may make four of them',
        setup: hiddenTarget(fixed(75, known(3))),
        says: 'fail',
        severity: 'warning',
        evidence: '75 %',
      },
      {
        of: '75 % of two or three tasks, however many there are now',
        setup: hiddenCount(scaled(75, known(2), known(3))),
        says: 'fail',
        severity: 'note',
        evidence: '75 %, which stops none of 2, 3 tasks',
        boundary: true,
      },
      {
        of: '75 % of one to three tasks',
        setup: scaled(75, known(1), known(3)),
        says: 'fail',
        severity: 'note',
        evidence: '75 %, which stops none of 1, 2, 3 tasks',
        boundary: true,
      },
      {
        of: '75 % of two to four tasks: one of four',
        setup: scaled(75, known(2), known(4)),
        says: 'fail',
        severity: 'warning',
        evidence: '75 %',
        boundary: true,
      },
      {
        of: '75 % of a minimum that is two by default',
        setup: scaled(75, unknown('Ref Min', 2), known(3)),
        says: 'fail',
        severity: 'note',
        evidence: "75 %, which stops none of 2, 3 tasks, by the parameter's default",
      },
      {
        of: '75 % of a maximum that is three by default',
        setup: scaled(75, known(2), unknown('Ref Max', 3)),
        says: 'fail',
        severity: 'note',
        evidence: "75 %, which stops none of 2, 3 tasks, by the parameter's default",
      },
      {
        of: '75 % of a minimum that nobody knows',
        setup: scaled(75, hidden, known(3)),
        says: 'fail',
        severity: 'warning',
      },
      {
        of: '75 % of a maximum that nobody knows',
        setup: scaled(75, known(2), hidden),
        says: 'fail',
        severity: 'warning',
      },
      {
        of: '99 % of 2 to 52 tasks, which are counted one by one',
        setup: scaled(99, known(2), known(52)),
        says: 'fail',
        severity: 'note',
        evidence: '99 %, which stops none of 2, 3, 4 tasks and 48 more counts',
        boundary: true,
      },
      {
        of: '99 % of 2 to 53 tasks, which are too many to count',
        setup: scaled(99, known(2), known(53)),
        says: 'fail',
        severity: 'warning',
        boundary: true,
      },
      {
        of: '50 % beside a maximum of 100 %: the one goes up with the other',
        setup: limits(50, 100),
        says: 'fail',
        severity: 'warning',
      },
      { of: '50 % in staging', setup: limits(50, 200), context: staging, says: 'pass' },
      { of: 'blue/green', setup: blueGreen, says: 'silent' },
      {
        of: 'a hidden percent',
        setup: withService({ minimumHealthyPercent: hidden }),
        says: 'skipped',
      },
      { of: 'a hidden controller', setup: hiddenController, says: 'skipped' },
    ],
  },
  {
    rule: 'surge-room',
    cases: [
      { of: 'one more beside two', setup: limits(100, 150), says: 'pass', boundary: true },
      {
        of: 'none beside two: 149 % of 2 is 2',
        setup: limits(50, 149),
        says: 'fail',
        evidence: '149 %: none beside 2',
        boundary: true,
      },
      { of: 'none beside a single writer, as it should be', setup: oneWriter(), says: 'pass' },
      {
        of: 'one more beside two, where only one may run: 150 % of 1 is 1',
        setup: hiddenCount(limits(100, 150)),
        says: 'skipped',
        evidence: 'desired count: hidden',
        boundary: true,
      },
      {
        of: 'one more beside any count',
        setup: hiddenCount(limits(100, 200)),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a hidden target, whose range decides',
        setup: hiddenTarget(limits(100, 200)),
        says: 'skipped',
      },
      { of: 'a daemon', setup: daemon, says: 'silent' },
      { of: 'a hidden percent', setup: withService({ maximumPercent: hidden }), says: 'skipped' },
      { of: 'a hidden minimum', setup: withTarget({ minCapacity: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'deployment-deadlock',
    cases: [
      { of: 'room to surge', setup: liveSetup(), says: 'pass' },
      {
        of: 'a daemon that may not stop its old task',
        setup: withService({ scheduling: known('DAEMON') }),
        says: 'fail',
        severity: 'error',
      },
      {
        of: 'a daemon without limits of its own',
        setup: withService({
          scheduling: known('DAEMON'),
          minimumHealthyPercent: byDefault(100),
        }),
        says: 'pass',
      },
      {
        of: 'a daemon of which a hundredth may stop',
        setup: withService({ scheduling: known('DAEMON'), minimumHealthyPercent: known(99) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'room with two tasks, where only one may run, which has none',
        setup: hiddenCount(limits(100, 150)),
        says: 'skipped',
        evidence: 'desired count: hidden',
        boundary: true,
      },
      {
        of: 'room with any count',
        setup: hiddenCount(limits(100, 200)),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'neither with one, two and three tasks',
        setup: limits(100, 100, 1, 3),
        says: 'fail',
        evidence: 'neither with 1, 2, 3 tasks',
      },
      { of: 'room to stop', setup: limits(50, 100), says: 'pass', boundary: true },
      {
        of: 'neither',
        setup: limits(100, 100),
        says: 'fail',
        severity: 'error',
        evidence: '100 % to 100 %',
      },
      {
        of: 'neither with a single count: 51 % of 2 rounds up to 2',
        setup: limits(51, 149, 2, 8),
        says: 'fail',
        evidence: 'neither with 2 tasks',
        boundary: true,
      },
      {
        of: 'a service scaled to none, that has no room with its first task',
        setup: withTarget(
          { minCapacity: known(0), maxCapacity: known(2) },
          {
            minimumHealthyPercent: known(100),
            maximumPercent: known(150),
            desiredCount: known(2),
          },
        ),
        says: 'fail',
        evidence: 'neither with 1 task',
      },
      {
        of: 'a hidden percent',
        setup: withService({ minimumHealthyPercent: hidden }),
        says: 'skipped',
      },
      {
        of: 'no target, and a count of one',
        setup: {
          ...withService({
            desiredCount: known(1),
            minimumHealthyPercent: known(50),
            maximumPercent: known(150),
          }),
          target: known(undefined),
        },
        says: 'fail',
      },
    ],
  },
  {
    rule: 'circuit-breaker',
    noBoundary: 'flags',
    cases: [
      { of: 'on with rollback', setup: liveSetup(), says: 'pass' },
      {
        of: 'on without rollback',
        setup: withService({ circuitBreaker: known({ enable: true, rollback: false }) }),
        says: 'fail',
        evidence: 'on, without rollback',
      },
      {
        of: 'off by default',
        setup: withService({ circuitBreaker: byDefault({ enable: false, rollback: false }) }),
        says: 'fail',
        evidence: "off (not set: AWS's default)",
      },
      { of: 'hidden', setup: withService({ circuitBreaker: hidden }), says: 'skipped' },
      {
        of: 'another controller',
        setup: withService({ controller: known('CODE_DEPLOY') }),
        says: 'silent',
      },
    ],
  },
  {
    rule: 'availability-zones',
    cases: [
      { of: 'two zones', setup: liveSetup(), says: 'pass', boundary: true },
      {
        of: 'two subnets in one zone',
        setup: zones(2, ['a'], true),
        says: 'fail',
        evidence: 'in a',
        boundary: true,
      },
      { of: 'one subnet', setup: zones(1, [], false), says: 'fail', evidence: '1 subnet' },
      {
        of: 'two subnets, one of them unseen',
        setup: zones(2, ['a'], false),
        says: 'skipped',
        evidence: 'only a',
      },
      { of: 'two zones of three subnets', setup: zones(3, ['a', 'b'], false), says: 'pass' },
      {
        of: 'two subnets that nobody can see',
        setup: zones(2, [], false),
        says: 'skipped',
        evidence: 'the zones of 2 subnets: none can be seen',
      },
      {
        of: 'three subnets in two zones, where three are wanted',
        setup: zones(3, ['a', 'b'], true),
        context: threeZones,
        says: 'fail',
        evidence: '3 subnets in a, b',
        boundary: true,
      },
      {
        of: 'two of three subnets seen, where three zones are wanted',
        setup: zones(3, ['a', 'b'], false),
        context: threeZones,
        says: 'skipped',
        evidence: 'only a, b can be seen',
      },
      { of: 'hidden subnets', setup: withService({ zones: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'spot-alone',
    cases: [
      { of: 'Fargate', setup: liveSetup(), says: 'pass' },
      {
        of: 'Managed Instances that are spot, alone',
        setup: managed(known(true)),
        says: 'fail',
        severity: 'error',
      },
      { of: 'Managed Instances on demand', setup: managed(known(false)), says: 'pass' },
      { of: 'Managed Instances that may be spot', setup: managed(hidden), says: 'skipped' },
      {
        of: 'spot alone',
        setup: providers(['FARGATE_SPOT', 0, 1]),
        says: 'fail',
        severity: 'error',
        evidence: 'FARGATE_SPOT (base 0, weight 1)',
      },
      {
        of: 'an on-demand provider that gets nothing',
        setup: providers(['FARGATE', 0, 0], ['FARGATE_SPOT', 0, 1]),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'an on-demand base',
        setup: providers(['FARGATE', 1, 0], ['FARGATE_SPOT', 0, 1]),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'spot alone in staging',
        setup: providers(['FARGATE_SPOT', 0, 1]),
        context: staging,
        says: 'pass',
      },
      {
        of: 'EC2',
        setup: withService({ capacity: known({ kind: 'launch-type', launchType: 'EC2' }) }),
        says: 'skipped',
      },
      { of: 'hidden capacity', setup: withService({ capacity: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'on-demand-base',
    cases: [
      { of: 'no spot', setup: liveSetup(), says: 'pass' },
      {
        of: 'a base of two',
        setup: providers(['FARGATE', 2, 1], ['FARGATE_SPOT', 0, 3]),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a base of one',
        setup: providers(['FARGATE', 1, 1], ['FARGATE_SPOT', 0, 3]),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'instances of both kinds, and no base',
        setup: withService({
          capacity: known<Capacity>({
            kind: 'providers',
            providers: [
              { name: 'steady', base: 0, weight: 1, spot: known(false) },
              { name: 'cheap', base: 0, weight: 3, spot: known(true) },
            ],
          }),
        }),
        says: 'fail',
        evidence: 'steady (base 0, weight 1), cheap (base 0, weight 3)',
      },
      {
        of: 'a provider of one’s own',
        setup: providers(['mine', 0, 1]),
        says: 'skipped',
        evidence: 'mine',
      },
    ],
  },
  {
    rule: 'container-insights',
    noBoundary: 'a word',
    cases: [
      { of: 'enhanced', setup: insights('enhanced'), says: 'pass' },
      { of: 'enabled', setup: insights('enabled'), says: 'fail', severity: 'note' },
      { of: 'disabled', setup: insights('disabled'), says: 'fail', severity: 'warning' },
      { of: 'a hidden cluster', setup: liveSetup({ cluster: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'alarm-5xx',
    noBoundary: 'there is an alarm or there is none',
    cases: [
      { of: 'an alarm on the targets', setup: liveSetup(), says: 'pass' },
      {
        of: 'a network load balancer, which knows no codes',
        setup: { ...withGroup({ protocol: known('TCP') }), alarms: known([]) },
        says: 'silent',
      },
      { of: 'an alarm on the balancer', setup: metrics('HTTPCode_ELB_5XX_Count'), says: 'pass' },
      {
        of: 'metric math over both',
        setup: metrics('RequestCount', 'HTTPCode_ELB_503_Count'),
        says: 'pass',
      },
      { of: 'an alarm on 4xx', setup: metrics('HTTPCode_Target_4XX_Count'), says: 'fail' },
      { of: 'an alarm on a classic balancer', setup: metrics('HTTPCode_ELB_5XX'), says: 'pass' },
      ...[
        'Old_HTTPCode_Target_5XX_Count',
        'HTTPCode_Target_5XX_Count_per_task',
        'Old_HTTPCode_Backend_5XX',
        'HTTPCode_Backend_5XX_per_task',
      ].map((name) => ({
        of: `an alarm on a metric of one's own, ${name}`,
        setup: metrics(name),
        says: 'fail' as const,
      })),
      {
        of: 'two alarms on other things',
        setup: liveSetup({
          alarms: known([
            { label: 'slow', metrics: ['TargetResponseTime'] },
            { label: 'busy', metrics: ['RequestCount'] },
          ]),
        }),
        says: 'fail',
        evidence: 'slow, busy',
      },
      {
        of: 'no alarm on a group of HTTPS',
        setup: { ...withGroup({ protocol: known('HTTPS') }), alarms: known([]) },
        says: 'fail',
      },
      {
        of: 'no alarm on a service with one group of TCP and one of HTTP',
        setup: liveSetup({
          targetGroups: known([targetGroup({ protocol: known('TCP') }), targetGroup()]),
          alarms: known([]),
        }),
        says: 'fail',
      },
      {
        of: 'no alarm behind a classic balancer, which has no groups',
        setup: liveSetup({ targetGroups: known([]), alarms: known([]) }),
        says: 'fail',
      },
      {
        of: 'no alarm on hidden groups: whose codes it is to watch is not known',
        setup: liveSetup({ targetGroups: hidden, alarms: known([]) }),
        says: 'fail',
      },
      {
        of: 'no alarm',
        setup: liveSetup({ alarms: known([]) }),
        says: 'fail',
        evidence: 'no alarm',
      },
      {
        of: 'no load balancer',
        setup: withService({ hasLoadBalancer: known(false) }),
        says: 'silent',
      },
      { of: 'hidden alarms', setup: liveSetup({ alarms: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'dashboard',
    noBoundary: 'there is a dashboard or there is none',
    cases: [
      { of: 'a dashboard', setup: liveSetup(), says: 'pass' },
      { of: 'none', setup: liveSetup({ dashboards: known([]) }), says: 'fail' },
      { of: 'hidden', setup: liveSetup({ dashboards: hidden }), says: 'skipped' },
    ],
  },
];
