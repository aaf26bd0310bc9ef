import { byDefault, known, unknown, type Fact } from '../../../src/fact.ts';
import type { Capacity } from '../../../src/scaling/model/service-setup.ts';
import { profileThresholds } from '../../../src/scaling/thresholds.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import { hidden, liveSetup, withGroup, withService, withTarget } from '../support/live-setup.ts';

const limits = (minimum: number, maximum: number, min = 2, max = 64) =>
  withTarget(
    { minCapacity: known(min), maxCapacity: known(max) },
    {
      minimumHealthyPercent: known(minimum),
      maximumPercent: known(maximum),
      desiredCount: known(min),
    },
  );
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
const staging = { thresholds: profileThresholds('staging') };

export const deploymentTables: readonly RuleTable[] = [
  {
    rule: 'minimum-healthy-percent',
    cases: [
      { of: '100 %', setup: liveSetup(), says: 'pass', boundary: true },
      { of: '99 %', setup: limits(99, 200), says: 'fail', evidence: '99 %', boundary: true },
      {
        of: '75 % of three tasks: all three',
        setup: liveSetup({
          target: known(undefined),
          service: { ...limits(75, 200).service, desiredCount: known(3) },
        }),
        says: 'fail',
        severity: 'note',
        evidence: '75 %, which stops none of 3 tasks',
        boundary: true,
      },
      {
        of: '75 % of four tasks: three',
        setup: liveSetup({
          target: known(undefined),
          service: { ...limits(75, 200).service, desiredCount: known(4) },
        }),
        says: 'fail',
        severity: 'warning',
        evidence: '75 %',
        boundary: true,
      },
      {
        of: '75 % of a count that is three by default',
        setup: liveSetup({
          target: known(undefined),
          service: { ...limits(75, 200).service, desiredCount: unknown('Ref Count', 3) },
        }),
        says: 'fail',
        severity: 'note',
        evidence: "75 %, which stops none of 3 tasks, by the parameter's default",
        boundary: true,
      },
      {
        of: '75 % of a count that is four by default',
        setup: liveSetup({
          target: known(undefined),
          service: { ...limits(75, 200).service, desiredCount: unknown('Ref Count', 4) },
        }),
        says: 'fail',
        severity: 'warning',
        evidence: '75 %',
        boundary: true,
      },
      {
        of: '50 % of a choice of none, one and no more',
        setup: liveSetup({
          target: known(undefined),
          service: {
            ...limits(50, 200).service,
            desiredCount: unknown('Fn::If', undefined, [1, 0]),
          },
        }),
        says: 'fail',
        severity: 'note',
        evidence: '50 %, which stops none of 1 task',
        boundary: true,
      },
      {
        of: '50 % of a choice of one and two',
        setup: liveSetup({
          target: known(undefined),
          service: {
            ...limits(50, 200).service,
            desiredCount: unknown('Fn::If', undefined, [1, 2]),
          },
        }),
        says: 'fail',
        severity: 'warning',
        evidence: '50 %',
        boundary: true,
      },
      {
        of: '75 % of a count that nobody knows',
        setup: liveSetup({
          target: known(undefined),
          service: { ...limits(75, 200).service, desiredCount: unknown('Ref Count') },
        }),
        says: 'fail',
        severity: 'warning',
        evidence: '75 %',
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
