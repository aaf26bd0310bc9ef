import * as fc from 'fast-check';
import { known } from '../../../src/fact.ts';
import type { ServiceSetup } from '../../../src/scaling/model/service-setup.ts';
import { liveSetup, policy, targetGroup } from './live-setup.ts';

/** One stack, to be written down in every form there is. `undefined`: it is not set. */
export interface Stack {
  readonly min: number;
  readonly max: number;
  readonly desired: number;
  readonly scaled: boolean;
  readonly suspended:
    readonly [scaleIn: boolean, scaleOut: boolean, scheduled: boolean] | undefined;
  readonly policies: readonly StackPolicy[];
  readonly minimumHealthy: number | undefined;
  readonly maximum: number | undefined;
  readonly breaker: { readonly enable: boolean; readonly rollback: boolean } | undefined;
  readonly grace: number | undefined;
  readonly spot: 'none' | 'alone' | 'mixed';
  readonly algorithm: string | undefined;
  readonly slowStart: number | undefined;
  readonly sticky: boolean | undefined;
  readonly delay: number | undefined;
  readonly check: {
    readonly path: string | undefined;
    readonly interval: number | undefined;
    readonly timeout: number | undefined;
    readonly unhealthy: number | undefined;
    readonly matcher: string | undefined;
  };
  readonly insights: string;
  readonly alarm: boolean;
  readonly migrates: boolean;
}

export interface StackPolicy {
  readonly metric: 'cpu' | 'memory';
  readonly target: number;
  readonly scaleIn: number | undefined;
  readonly scaleOut: number | undefined;
  readonly disabled: boolean | undefined;
}

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const cooldown = maybe(fc.constantFrom(0, 300, 360, 43_200));
const policyOf = (metric: 'cpu' | 'memory') =>
  fc.record({
    metric: fc.constant(metric),
    target: fc.integer({ min: 10, max: 90 }),
    scaleIn: cooldown,
    scaleOut: cooldown,
    disabled: maybe(fc.boolean()),
  });

/** Also what AWS would refuse: a file can say it. */
export const randomStack: fc.Arbitrary<Stack> = fc.record({
  min: fc.integer({ min: 0, max: 6 }),
  max: fc.integer({ min: 1, max: 20 }),
  desired: fc.integer({ min: 0, max: 20 }),
  scaled: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  suspended: maybe(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())),
  policies: fc
    .tuple(maybe(policyOf('cpu')), maybe(policyOf('memory')))
    .map((list) => list.filter((item) => item !== undefined)),
  minimumHealthy: maybe(fc.constantFrom(0, 50, 51, 100)),
  maximum: maybe(fc.constantFrom(100, 149, 150, 200)),
  breaker: maybe(fc.record({ enable: fc.boolean(), rollback: fc.boolean() })),
  grace: maybe(fc.constantFrom(0, 30, 90)),
  spot: fc.constantFrom('none' as const, 'alone' as const, 'mixed' as const),
  algorithm: maybe(fc.constantFrom('round_robin', 'least_outstanding_requests', 'weighted_random')),
  slowStart: maybe(fc.constantFrom(0, 30, 120)),
  sticky: maybe(fc.boolean()),
  delay: maybe(fc.constantFrom(30, 120, 300)),
  check: fc.record({
    path: maybe(fc.constantFrom('/', '/up')),
    interval: maybe(fc.constantFrom(5, 10, 30, 60)),
    timeout: maybe(fc.constantFrom(2, 5, 10, 30)),
    unhealthy: maybe(fc.constantFrom(2, 3, 5)),
    matcher: maybe(fc.constantFrom('200', '200-399', '200-599')),
  }),
  insights: fc.constantFrom('disabled', 'enabled', 'enhanced'),
  alarm: fc.boolean(),
  migrates: fc.boolean(),
});

export function entryPointOf({ migrates }: Stack): readonly string[] {
  return migrates ? ['sh', '-c', 'artisan migrate --force && php-fpm'] : ['php-fpm'];
}

export function providersOf({ spot }: Stack) {
  switch (spot) {
    case 'none':
      return [];
    case 'alone':
      return [{ name: 'FARGATE_SPOT', base: 0, weight: 1 }];
    case 'mixed':
      return [
        { name: 'FARGATE', base: 1, weight: 1 },
        { name: 'FARGATE_SPOT', base: 0, weight: 3 },
      ];
  }
}

/** As AWS shows it once it runs: every default is filled in. */
export function asLive(stack: Stack): ServiceSetup {
  const base = liveSetup();
  const [scaleIn, scaleOut, scheduled] = stack.suspended ?? [false, false, false];
  const providers = providersOf(stack);
  return {
    ...base,
    service: {
      ...base.service,
      desiredCount: known(stack.desired),
      minimumHealthyPercent: known(stack.minimumHealthy ?? 100),
      maximumPercent: known(stack.maximum ?? 200),
      circuitBreaker: known(stack.breaker ?? { enable: false, rollback: false }),
      healthCheckGracePeriodSeconds: known(stack.grace ?? 0),
      capacity:
        providers.length > 0
          ? known({ kind: 'providers', providers })
          : known({ kind: 'launch-type', launchType: 'FARGATE' }),
    },
    cluster: known({
      label: 'prod',
      name: known('prod'),
      containerInsights: known(stack.insights),
    }),
    task: known({
      label: 'web:7',
      cpuUnits: known(2048),
      memoryMb: known(4096),
      containers: known([
        {
          name: 'app',
          essential: true,
          memoryMb: known(undefined),
          entryPoint: known(entryPointOf(stack)),
          command: known([]),
        },
      ]),
    }),
    target: known(
      stack.scaled
        ? {
            label: 'service/prod/web',
            minCapacity: known(stack.min),
            maxCapacity: known(stack.max),
            suspended: known({ scaleIn, scaleOut, scheduled }),
          }
        : undefined,
    ),
    policies: known(
      stack.scaled
        ? stack.policies.map((item) =>
            policy(item.metric, item.target, {
              scaleInCooldownSeconds: known(item.scaleIn ?? 300),
              scaleOutCooldownSeconds: known(item.scaleOut ?? 300),
              scaleInDisabled: known(item.disabled ?? false),
            }),
          )
        : [],
    ),
    targetGroups: known([
      targetGroup({
        algorithm: known(stack.algorithm ?? 'round_robin'),
        slowStartSeconds: known(stack.slowStart ?? 0),
        stickiness: known(stack.sticky ?? false),
        deregistrationDelaySeconds: known(stack.delay ?? 300),
        healthCheck: {
          protocol: known('HTTP'),
          path: known(stack.check.path ?? '/'),
          intervalSeconds: known(stack.check.interval ?? 30),
          timeoutSeconds: known(stack.check.timeout ?? 6),
          healthyThreshold: known(5),
          unhealthyThreshold: known(stack.check.unhealthy ?? 2),
          matcher: known(stack.check.matcher ?? '200'),
        },
      }),
    ]),
    alarms: known(stack.alarm ? [{ label: 'alarm', metrics: ['HTTPCode_Target_5XX_Count'] }] : []),
  };
}
