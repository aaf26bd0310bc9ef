/**
 * What a user does: reads the findings of what runs, pastes the printed commands in any order, and runs the
 * check again. AWS is the simulated region, which knows nothing of our model.
 */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { emptyConfig, settingsFor } from '@ecs-actions/core/scaling/config/config';
import { printAllFixes, printFix } from '@ecs-actions/core/scaling/fixes/print-fix';
import { verifyService, type ServiceVerification } from '@ecs-actions/core/scaling/verify';
import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { readInVirtualTime } from './support/read-in-virtual-time.ts';
import { commandRunner } from './support/aws-commands.ts';

const startAt = Date.parse('2026-11-25T12:00:00Z');
const metrics = {
  cpu: 'ECSServiceAverageCPUUtilization',
  memory: 'ECSServiceAverageMemoryUtilization',
  cpuFast: 'ECSServiceAverageCPUUtilizationHighResolution',
} as const;

/** Settings that AWS accepts, as they come to a service over the years. */
const randomLive = fc.record({
  desired: fc.integer({ min: 1, max: 6 }),
  range: fc.option(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 8 })), {
    nil: undefined,
  }),
  suspended: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  policies: fc.uniqueArray(
    fc.record({
      metric: fc.constantFrom(...Object.values(metrics)),
      TargetValue: fc.constantFrom(20, 40, 50, 65, 70, 90),
      ScaleInCooldown: fc.constantFrom(undefined, 0, 60, 43_200),
      ScaleOutCooldown: fc.constantFrom(undefined, 0, 60),
      DisableScaleIn: fc.constantFrom(undefined, false, true),
    }),
    { selector: ({ metric }) => metric, maxLength: 3 },
  ),
  limits: fc.tuple(fc.constantFrom(0, 50, 100), fc.constantFrom(100, 101, 150, 200)),
  breaker: fc.record({ enable: fc.boolean(), rollback: fc.boolean() }),
  grace: fc.constantFrom(0, 30, 120),
  balancing: fc.constantFrom(
    ['round_robin', '0'],
    ['round_robin', '60'],
    ['least_outstanding_requests', '0'],
  ),
  delay: fc.constantFrom('0', '60', '300'),
  sticky: fc.boolean(),
  check: fc.record({
    path: fc.constantFrom('/', '/up'),
    intervalSeconds: fc.constantFrom(5, 30, 120, 300),
    timeoutSeconds: fc.constantFrom(2, 4),
    healthyThreshold: fc.constant(2),
    unhealthyThreshold: fc.constantFrom(2, 5, 10),
    matcher: fc.constantFrom('200', '200-399', '200-499'),
  }),
  insights: fc.constantFrom('disabled', 'enabled', 'enhanced'),
});
type Live = typeof randomLive extends fc.Arbitrary<infer T> ? T : never;

function regionOf(live: Live): Region {
  return createRegion({
    startAt,
    seed: 1,
    consistencyLagMs: 0,
    throttling: false,
    scenario: {
      name: 'random',
      description: 'random settings',
      build: (world) => {
        const { service, cluster, targetGroup } = setStage(world, {
          desiredCount: live.desired,
          configuration: {
            minimumHealthyPercent: live.limits[0],
            maximumPercent: live.limits[1],
            circuitBreaker: live.breaker,
          },
          service: { healthCheckGracePeriodSeconds: live.grace },
          ...(live.range && {
            scaling: { min: live.range[0], max: live.range[0] + live.range[1] },
          }),
        });
        cluster.settings = [{ name: 'containerInsights', value: live.insights }];
        if (targetGroup) {
          targetGroup.healthCheck = live.check;
          targetGroup.attributes.set('load_balancing.algorithm.type', live.balancing[0] ?? '');
          targetGroup.attributes.set('slow_start.duration_seconds', live.balancing[1] ?? '');
          targetGroup.attributes.set('deregistration_delay.timeout_seconds', live.delay);
          targetGroup.attributes.set('stickiness.enabled', String(live.sticky));
        }
        const target = world.scalableTargets.get(`service/prod/${service.name}`);
        if (!target) return;
        const [scaleIn, scaleOut, scheduled] = live.suspended;
        target.suspended = {
          DynamicScalingInSuspended: scaleIn,
          DynamicScalingOutSuspended: scaleOut,
          ScheduledScalingSuspended: scheduled,
        };
        const [template] = target.policies.values();
        target.policies.clear();
        for (const { metric, ...configuration } of live.policies) {
          if (!template) throw new Error('the stage has policies');
          target.policies.set(metric, {
            ...template,
            name: metric,
            configuration: {
              ...configuration,
              PredefinedMetricSpecification: { PredefinedMetricType: metric },
            },
          });
        }
      },
    },
  });
}

async function check(region: Region): Promise<ServiceVerification> {
  const [setup] = await readInVirtualTime(region, region.now());
  if (!setup) throw new Error('no service');
  return verifyService(setup, settingsFor(emptyConfig, 'production', []), region.now());
}

const commandsOf = (printed: ReturnType<typeof printAllFixes>) =>
  printed.filter(({ tool }) => tool === 'AWS CLI').flatMap(({ text }) => text.split('\n'));

/** More: `RUNS=100 npm test -- printed-fixes`. */
const runs = Number(process.env['RUNS'] ?? 6);

/** A dashboard takes an action of its own. */
const left = ({ failures }: ServiceVerification) =>
  failures
    .filter(({ rule }) => rule !== 'dashboard')
    .map(({ rule, actual, expected }) => `${rule}: ${actual}, ${expected}`);

describe('the printed commands, run against a region', () => {
  test('finding by finding, in any order, leave nothing to find', async () => {
    let ran = 0;
    await fc.assert(
      fc.asyncProperty(randomLive, fc.infiniteStream(fc.nat()), async (live, order) => {
        const region = regionOf(live);
        const before = await check(region);
        const run = commandRunner(region);
        const commands = before.failures
          .map((failure) => ({
            of: commandsOf(printFix(failure, before)),
            key: order.next().value,
          }))
          .sort((a, b) => Number(a.key) - Number(b.key))
          .flatMap(({ of }) => of);
        for (const command of commands) await run(command);
        ran += commands.length;
        expect(left(await check(region))).toEqual([]);
      }),
      { numRuns: runs },
    );
    expect(ran).toBeGreaterThan(runs);
  });

  test('all at once leave nothing to find, and a second time change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomLive, async (live) => {
        const region = regionOf(live);
        const run = commandRunner(region);
        for (const command of commandsOf(printAllFixes(await check(region)))) await run(command);
        const after = await check(region);
        expect(left(after)).toEqual([]);
        expect(commandsOf(printAllFixes(after))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
