import { byDefault, known } from '../../../src/fact.ts';
import type { TargetGroup } from '../../../src/scaling/model/service-setup.ts';
import { profileThresholds } from '../../../src/scaling/thresholds.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import {
  hidden,
  liveSetup,
  targetGroup,
  withGroup,
  withHealthCheck,
  withService,
} from '../support/live-setup.ts';

const budget = (seconds: number) => ({
  thresholds: { ...profileThresholds('production'), 'start-budget-seconds': seconds },
});
const started = (untilRunningSeconds: number, serving: number | undefined, atOnce = true) =>
  liveSetup({
    starts: known({
      untilRunningSeconds,
      runningToServingAtMostSeconds: serving,
      servingSeenAtOnce: atOnce,
      tasks: 2,
    }),
  });

/** What a group needs to call a task healthy: five successes a minute apart are five minutes. */
const unmeasured: readonly (readonly [string, Partial<TargetGroup['healthCheck']>])[] = [
  ['five successes of 60 s', { intervalSeconds: known(60), healthyThreshold: known(5) }],
  ['five successes, the interval hidden', { intervalSeconds: hidden, healthyThreshold: known(5) }],
  [
    'successes of 60 s, their number hidden',
    { intervalSeconds: known(60), healthyThreshold: hidden },
  ],
];

export const healthCheckTables: readonly RuleTable[] = [
  {
    rule: 'health-check-speed',
    cases: [
      { of: '30 s × 2', setup: liveSetup(), says: 'pass', boundary: true },
      {
        of: '31 s × 2',
        setup: withHealthCheck({ intervalSeconds: known(31) }),
        says: 'fail',
        evidence: '31 s × 2 = 62 s',
        boundary: true,
        severity: 'warning',
      },
      {
        of: 'five successes of 13 s before a task serves',
        setup: withHealthCheck({ intervalSeconds: known(13), healthyThreshold: known(5) }),
        says: 'fail',
        evidence: '13 s × 5 = 65 s before a new task serves',
        severity: 'note',
      },
      {
        of: 'five successes of 12 s before a task serves',
        setup: withHealthCheck({ intervalSeconds: known(12), healthyThreshold: known(5) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: '30 s × 3, as Terraform has it',
        setup: withHealthCheck({ unhealthyThreshold: known(3) }),
        says: 'fail',
        evidence: '90 s',
      },
      {
        of: 'a hidden interval',
        setup: withHealthCheck({ intervalSeconds: hidden }),
        says: 'skipped',
      },
    ],
  },
  {
    rule: 'health-check-timeout',
    cases: [
      {
        of: 'below the interval',
        setup: withHealthCheck({ timeoutSeconds: known(29) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: "AWS's default below an interval of 11 s",
        setup: withHealthCheck({ intervalSeconds: known(11), timeoutSeconds: byDefault(6) }),
        says: 'pass',
      },
      {
        of: "AWS's default, of 10 s at most, and an interval of 10 s",
        setup: withHealthCheck({ intervalSeconds: known(10), timeoutSeconds: byDefault(6) }),
        says: 'skipped',
        boundary: true,
      },
      {
        of: "AWS's default, on which its texts disagree, and an interval of 6 s",
        setup: withHealthCheck({ intervalSeconds: known(6), timeoutSeconds: byDefault(6) }),
        says: 'skipped',
      },
      {
        of: 'as long as the interval',
        setup: withHealthCheck({ timeoutSeconds: known(30) }),
        says: 'fail',
        severity: 'error',
        boundary: true,
      },
      { of: 'a TCP check', setup: withHealthCheck({ protocol: known('TCP') }), says: 'silent' },
      {
        of: 'a hidden timeout',
        setup: withHealthCheck({ timeoutSeconds: hidden }),
        says: 'skipped',
      },
    ],
  },
  {
    rule: 'health-check-matcher',
    cases: [
      { of: '200-399', setup: liveSetup(), says: 'pass' },
      {
        of: '200-499',
        setup: withHealthCheck({ matcher: known('200-499') }),
        says: 'pass',
        boundary: true,
      },
      {
        of: '200-500',
        setup: withHealthCheck({ matcher: known('200-500') }),
        says: 'fail',
        boundary: true,
      },
      {
        of: '200,503',
        setup: withHealthCheck({ matcher: known('200,503') }),
        says: 'fail',
        evidence: '200,503',
      },
      { of: 'a hidden matcher', setup: withHealthCheck({ matcher: hidden }), says: 'skipped' },
      { of: 'a hidden protocol', setup: withHealthCheck({ protocol: hidden }), says: 'skipped' },
      {
        of: '200-500 over HTTPS',
        setup: withHealthCheck({ protocol: known('HTTPS'), matcher: known('200-500') }),
        says: 'fail',
      },
      {
        of: '200, 503 with a space',
        setup: withHealthCheck({ matcher: known('200, 503') }),
        says: 'fail',
      },
      {
        of: 'codes of a version of the protocol that is not known: gRPC has other ones',
        setup: withGroup({ protocolVersion: hidden }),
        says: 'skipped',
        evidence: 'protocol version: hidden',
      },
    ],
  },
  {
    rule: 'health-check-path',
    noBoundary: 'a path',
    cases: [
      { of: 'a path of its own', setup: liveSetup(), says: 'pass' },
      {
        of: 'the default of gRPC, which has no path of its own',
        setup: withGroup({
          protocolVersion: known('GRPC'),
          healthCheck: { ...targetGroup().healthCheck, path: known('/') },
        }),
        says: 'silent',
      },
      {
        of: 'the front page',
        setup: withHealthCheck({ path: known('/') }),
        says: 'fail',
        evidence: '/',
      },
      {
        of: 'the path of the config',
        setup: liveSetup(),
        context: {
          thresholds: {
            ...profileThresholds('production'),
            'health-check-path': '/api/fe-health-check',
          },
        },
        says: 'pass',
      },
      {
        of: 'another path than the config has',
        setup: liveSetup(),
        context: { thresholds: { ...profileThresholds('production'), 'health-check-path': '/up' } },
        says: 'fail',
      },
      { of: 'a hidden path', setup: withHealthCheck({ path: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'health-check-grace-period',
    cases: [
      {
        of: 'none at all, and nothing measured',
        setup: {
          ...withService({ healthCheckGracePeriodSeconds: byDefault(0) }),
          starts: hidden,
        },
        says: 'fail',
        severity: 'note',
        evidence: "0 s (not set: AWS's default)",
      },
      {
        of: 'none at all, and a start that was measured',
        setup: withService({ healthCheckGracePeriodSeconds: known(0) }),
        says: 'fail',
        severity: 'warning',
      },
      {
        of: 'none at all, and a start that is declared',
        setup: { ...withService({ healthCheckGracePeriodSeconds: known(0) }), starts: hidden },
        context: budget(60),
        says: 'fail',
        severity: 'warning',
      },
      ...unmeasured.map(([of, checks]) => ({
        of: `none at all, nothing measured, and ${of}`,
        setup: {
          ...withHealthCheck(checks),
          starts: hidden,
          service: withService({ healthCheckGracePeriodSeconds: known(0) }).service,
        },
        says: 'fail' as const,
        severity: 'note' as const,
      })),
      {
        of: 'a second, and nothing measured',
        setup: { ...withService({ healthCheckGracePeriodSeconds: known(1) }), starts: hidden },
        says: 'skipped',
        boundary: true,
      },
      {
        of: 'longer than the start',
        setup: withService({ healthCheckGracePeriodSeconds: known(48) }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'as long as the start',
        setup: withService({ healthCheckGracePeriodSeconds: known(47) }),
        says: 'fail',
        evidence: '47 s',
        boundary: true,
      },
      {
        of: 'a start that is only declared',
        setup: { ...withService({ healthCheckGracePeriodSeconds: known(60) }), starts: hidden },
        context: budget(60),
        says: 'fail',
        evidence: '60 s',
        boundary: true,
      },
      {
        of: 'longer than a start that is only declared',
        setup: { ...withService({ healthCheckGracePeriodSeconds: known(61) }), starts: hidden },
        context: budget(60),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a hidden start',
        setup: liveSetup({ starts: hidden }),
        says: 'skipped',
        evidence: 'start-budget-seconds',
      },
      {
        of: 'a start without an event',
        setup: started(40, undefined),
        says: 'skipped',
        evidence: 'no event',
      },
      {
        of: 'a start of which only a late word is left, within the grace period',
        setup: started(40, 89, false),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'the same beyond it',
        setup: started(40, 90, false),
        says: 'skipped',
        evidence: 'at most 90 s, perhaps less',
        boundary: true,
      },
      {
        of: 'the same with a budget that was declared',
        setup: started(40, 600, false),
        context: budget(90),
        says: 'fail',
        evidence: '90 s',
      },
      {
        of: 'a hidden grace period',
        setup: withService({ healthCheckGracePeriodSeconds: hidden }),
        says: 'skipped',
      },
      {
        of: 'no load balancer',
        setup: withService({ hasLoadBalancer: known(false) }),
        says: 'silent',
      },
    ],
  },
  {
    rule: 'start-budget',
    cases: [
      {
        of: 'within the budget',
        setup: started(40, 20),
        context: budget(60),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'beyond it before it even runs',
        setup: started(61, 20),
        context: budget(60),
        says: 'fail',
        evidence: 'at least 61 s',
        boundary: true,
      },
      {
        of: 'perhaps beyond it',
        setup: started(60, 1),
        context: budget(60),
        says: 'skipped',
        evidence: 'between 60 s and 61 s',
      },
      {
        of: 'within it until it runs, and then nobody knows',
        setup: started(40, undefined),
        context: budget(60),
        says: 'skipped',
        evidence: 'between 40 s and an unknown time',
      },
      {
        of: 'a hidden start',
        setup: liveSetup({ starts: hidden }),
        context: budget(60),
        says: 'skipped',
      },
      { of: 'no budget', setup: started(600, 20), says: 'silent' },
    ],
  },
];
