import { describe, expect, test } from '@jest/globals';
import { createRegion } from '../src/region.ts';
import { findScenario, scenarios } from '../src/scenarios.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const hour = 3_600_000;

/** How the first deployment of each scenario ends within an hour. */
const endings: Readonly<Record<string, readonly [outcome: string, trigger?: string]>> = {
  good: ['completed'],
  rollback: ['rolled-back', 'circuit-breaker'],
  'rollback-new-id': ['rolled-back', 'circuit-breaker'],
  'rollback-fails': ['rollback-failed', 'circuit-breaker'],
  failed: ['failed', 'circuit-breaker'],
  'crash-loop': ['in-progress'],
  'flaky-start': ['completed'],
  superseded: ['superseded', 'new-deployment'],
  'forced-redeploy': ['superseded', 'new-deployment'],
  'stopped-by-user': ['rolled-back', 'user'],
  alarm: ['rolled-back', 'alarm'],
  'alarm-no-rollback': ['failed', 'alarm'],
  'scaled-in-mid-deploy': ['completed'],
  rebalanced: ['completed'],
  'ended-before': ['rolled-back', 'circuit-breaker'],
  'slow-drain': ['completed'],
  'early-success': ['completed'],
  'desired-zero': ['completed'],
  'container-unhealthy': ['rolled-back', 'circuit-breaker'],
  'turns-unhealthy': ['rolled-back', 'circuit-breaker'],
  stuck: ['in-progress'],
  'no-capacity': ['in-progress'],
  'no-capacity-for-a-while': ['completed'],
  quota: ['in-progress'],
  'deployment-limits': ['in-progress'],
  'blue-green': ['completed'],
  'blue-green-hook-fails': ['rolled-back', 'lifecycle-hook'],
  'blue-green-rollback': ['rolled-back', 'circuit-breaker'],
  paused: ['in-progress'],
  linear: ['completed'],
  canary: ['completed'],
  'no-load-balancer': ['completed'],
  'classic-load-balancer': ['completed'],
  daemon: ['completed'],
  'code-deploy': ['completed'],
  external: ['completed'],
  'half-at-a-time': ['completed'],
  'bridge-network': ['completed'],
  'host-network': ['completed'],
  'ipv6-targets': ['completed'],
  'second-group-unused': ['completed'],
  'code-deploy-late': ['completed'],
  'image-missing': ['rolled-back', 'circuit-breaker'],
  'target-503': ['rolled-back', 'circuit-breaker'],
  'spot-interruptions': ['completed'],
};

describe('named scenarios', () => {
  test.each(Object.entries(endings))(
    '%s ends %j, whatever the seed',
    (name, [outcome, trigger]) => {
      for (const seed of [1, 2, 3, 4, 5]) {
        const region = createRegion({ scenario: name, seed, startAt });
        region.advanceTo(startAt + hour);
        const [truth] = region.truth();
        expect({ seed, outcome: truth?.outcome, trigger: truth?.trigger }).toEqual({
          seed,
          outcome,
          trigger,
        });
      }
    },
  );

  test('5,000 tasks are all replaced', () => {
    const region = createRegion({ scenario: 'huge', startAt });
    region.advanceTo(startAt + hour / 2);
    expect(region.truth()[0]?.outcome).toBe('completed');
    const [service] = region.world.services.values();
    expect(service?.deployments[0]?.tasks.size).toBe(5000);
    expect(service?.events.length).toBe(100);
  });

  test('each has a name of its own, and an unknown name is answered with the known ones', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    expect(() => findScenario('goood')).toThrow(/no scenario is named "goood"; there are: good, /);
  });
});
