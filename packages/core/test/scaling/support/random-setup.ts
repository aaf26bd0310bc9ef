import * as fc from 'fast-check';
import { byDefault, known, type Fact } from '../../../src/fact.ts';
import type {
  Capacity,
  ScalingPolicy,
  ServiceSetup,
} from '../../../src/scaling/model/service-setup.ts';
import type { Severity } from '../../../src/scaling/rule.ts';
import { ruleIds } from '../../../src/scaling/rules/ids.ts';
import { profileThresholds } from '../../../src/scaling/thresholds.ts';
import type { Settings } from '../../../src/scaling/verify.ts';
import { hidden, liveSetup, policy, targetGroup } from './live-setup.ts';
import { present } from '../../../src/present.ts';

/** Mostly known; sometimes nobody knows. */
function fact<T>(values: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    { arbitrary: values.map((value) => known(value)), weight: 12 },
    { arbitrary: values.map((value) => byDefault(value)), weight: 2 },
    { arbitrary: fc.constant(hidden), weight: 1 },
  );
}

/** A policy is read as a whole or not at all; only what nobody set is AWS's default. */
function seen<T>(values: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    { arbitrary: values.map((value) => known(value)), weight: 6 },
    { arbitrary: values.map((value) => byDefault(value)), weight: 1 },
  );
}

const cooldown = seen(fc.constantFrom(0, 60, 300, 360, 720, 43_200, 90_000));

const trackingPolicy = fc
  .record({
    resource: fc.constantFrom('cpu' as const, 'memory' as const, 'other' as const),
    target: seen(fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(40, 50, 0.5))),
    in: cooldown,
    out: cooldown,
    disabled: seen(fc.boolean()),
  })
  .map(({ resource, target, in: scaleIn, out, disabled }) =>
    policy(resource, 0, {
      targetValue: target,
      scaleInCooldownSeconds: scaleIn,
      scaleOutCooldownSeconds: out,
      scaleInDisabled: disabled,
    }),
  );

const stepPolicy = fact(fc.boolean()).map((scalesIn): ScalingPolicy => ({
  kind: 'step',
  label: 'steps',
  scalesIn,
}));

/** Names are unique per service, as AWS has it. */
const policies = fc
  .array(fc.oneof({ arbitrary: trackingPolicy, weight: 5 }, { arbitrary: stepPolicy, weight: 1 }), {
    maxLength: 4,
  })
  .map((list) =>
    list.map((item, index): ScalingPolicy =>
      item.kind === 'target-tracking'
        ? { ...item, label: `p${index} on prod/web`, name: known(`p'${index}`) }
        : { ...item, label: `s${index} on prod/web` },
    ),
  );

/** Slow start with round robin only, the timeout below the interval: what AWS accepts. */
const groups = fc
  .record({
    algorithm: fc.constantFrom('round_robin', 'least_outstanding_requests', 'weighted_random'),
    slowStart: fc.constantFrom(0, 30, 900),
    stickiness: fact(fc.boolean()),
    delay: fact(fc.constantFrom(0, 5, 60, 120, 121, 300, 3600)),
    interval: fc.integer({ min: 5, max: 300 }),
    timeoutBelow: fc.integer({ min: 1, max: 100 }),
    unhealthy: fact(fc.integer({ min: 2, max: 10 })),
    matcher: fact(fc.constantFrom('200', '200-399', '200-499')),
    path: fact(fc.constantFrom('/', '/healthz', '/up')),
    protocol: fact(fc.constantFrom('HTTP', 'HTTPS', 'TCP')),
  })
  .map((item) => ({
    ...targetGroup(),
    protocol: item.protocol,
    algorithm: known(item.algorithm),
    slowStartSeconds: known(item.algorithm === 'round_robin' ? item.slowStart : 0),
    stickiness: item.stickiness,
    deregistrationDelaySeconds: item.delay,
    healthCheck: {
      ...targetGroup().healthCheck,
      protocol: item.protocol,
      path: item.path,
      intervalSeconds: known(item.interval),
      timeoutSeconds: known(Math.max(2, Math.min(item.interval - 1, 120) - item.timeoutBelow)),
      unhealthyThreshold: item.unhealthy,
      matcher: item.matcher,
    },
  }));

const capacity: fc.Arbitrary<Fact<Capacity>> = fact(
  fc.oneof(
    fc.constantFrom<Capacity>(
      { kind: 'launch-type', launchType: 'FARGATE' },
      { kind: 'launch-type', launchType: 'EC2' },
    ),
    fc
      .record({
        fargateBase: fc.integer({ min: 0, max: 4 }),
        fargateWeight: fc.integer({ min: 0, max: 3 }),
        spotWeight: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ fargateBase, fargateWeight, spotWeight }): Capacity => ({
        kind: 'providers',
        providers: [
          { name: 'FARGATE', base: fargateBase, weight: fargateWeight },
          { name: 'FARGATE_SPOT', base: 0, weight: spotWeight },
        ],
      })),
    fc.constant<Capacity>({
      kind: 'providers',
      providers: [{ name: 'FARGATE_SPOT', base: 0, weight: 1 }],
    }),
  ),
);

/** Any combination of live settings that AWS accepts, some of them out of our sight. */
export const randomSetup: fc.Arbitrary<ServiceSetup> = fc
  .record({
    min: fc.integer({ min: 0, max: 12 }),
    spread: fc.integer({ min: 0, max: 20 }),
    desired: fact(fc.integer({ min: 0, max: 40 })),
    hasTarget: fc.boolean(),
    suspended: fact(
      fc.record({ scaleIn: fc.boolean(), scaleOut: fc.boolean(), scheduled: fc.boolean() }),
    ),
    policies,
    seesPolicies: fc.boolean(),
    groups,
    minimumHealthy: fact(fc.constantFrom(0, 33, 50, 51, 66, 99, 100)),
    maximum: fact(fc.constantFrom(100, 101, 125, 149, 150, 199, 200, 300)),
    breaker: fact(fc.record({ enable: fc.boolean(), rollback: fc.boolean() })),
    grace: fact(fc.constantFrom(0, 30, 47, 48, 600)),
    capacity,
    insights: fact(fc.constantFrom('disabled', 'enabled', 'enhanced')),
    alarm: fc.boolean(),
  })
  .map((item) => {
    const base = liveSetup();
    return {
      ...base,
      service: {
        ...base.service,
        desiredCount: item.desired,
        minimumHealthyPercent: item.minimumHealthy,
        maximumPercent: item.maximum,
        circuitBreaker: item.breaker,
        healthCheckGracePeriodSeconds: item.grace,
        capacity: item.capacity,
        deploymentConfiguration: {
          strategy: 'ROLLING',
          bakeTimeInMinutes: 5,
          alarms: { alarmNames: ['web-5xx'], enable: true, rollback: true },
          deploymentCircuitBreaker: { resetOnHealthyTask: true },
        },
      },
      target: known(
        item.hasTarget
          ? {
              label: 'service/prod/web',
              minCapacity: known(item.min),
              maxCapacity: known(item.min + item.spread),
              suspended: item.suspended,
            }
          : undefined,
      ),
      policies: item.seesPolicies ? known(item.hasTarget ? item.policies : []) : hidden,
      targetGroups: known([item.groups]),
      cluster: known({
        label: 'prod',
        name: known('prod'),
        containerInsights: item.insights,
      }),
      alarms: known(item.alarm ? [{ label: 'alarm', metrics: ['HTTPCode_Target_5XX_Count'] }] : []),
    };
  });

/** A profile with some thresholds moved, some rules off and some severities changed. */
export const randomSettings: fc.Arbitrary<Settings> = fc
  .record({
    base: fc.constantFrom('production' as const, 'staging' as const),
    minimum: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    usual: fc.option(fc.integer({ min: 5, max: 8 }), { nil: undefined }),
    headroom: fc.option(fc.constantFrom(1, 1.5, 3), { nil: undefined }),
    cpu: fc.option(fc.integer({ min: 2, max: 100 }), { nil: undefined }),
    memory: fc.option(fc.integer({ min: 3, max: 100 }), { nil: undefined }),
    detection: fc.option(fc.integer({ min: 10, max: 300 }), { nil: undefined }),
    onDemandBase: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    requestTimeout: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
    off: fc.subarray([...ruleIds], { maxLength: 12 }),
  })
  .map((item) => ({
    base: item.base,
    thresholds: {
      ...profileThresholds(item.base),
      ...present({
        'minimum-capacity': item.minimum,
        'usual-minimum-capacity': item.usual,
        'maximum-headroom': item.headroom,
        'cpu-target': item.cpu,
        'memory-target': item.memory,
        'health-check-detection-seconds': item.detection,
        'on-demand-base': item.onDemandBase,
      }),
    },
    severities: Object.fromEntries(
      item.off.map((rule): [string, Severity | 'off'] => [rule, 'off']),
    ),
    workers:
      item.requestTimeout === undefined
        ? undefined
        : { processes: 2, 'request-timeout-seconds': item.requestTimeout },
    waivers: [],
  }));
