/** Every named life of the simulator, judged through the real AWS SDK, in virtual time. */
import { describe, expect, test } from '@jest/globals';
import { scenarios } from '@ecs-actions/simulator/scenarios';
import { rehearse } from './support/rehearsal.ts';
import { agrees, truthAbout } from './support/truth.ts';

/** Verdict and cause; the world's own truth is asked beside them. */
const expected: Readonly<Record<string, readonly [verdict: string, cause?: string]>> = {
  good: ['stable'],
  rollback: ['rolled-back', 'container-exit'],
  'rollback-new-id': ['rolled-back', 'container-exit'],
  'rollback-fails': ['failed', 'container-exit'],
  failed: ['failed', 'container-exit'],
  'crash-loop': ['failed', 'container-exit'],
  'flaky-start': ['stable'],
  superseded: ['superseded'],
  'forced-redeploy': ['superseded'],
  'stopped-by-user': ['rolled-back', 'unknown'],
  alarm: ['rolled-back', 'alarm'],
  'alarm-no-rollback': ['failed', 'alarm'],
  'scaled-in-mid-deploy': ['stable'],
  rebalanced: ['stable'],
  'ended-before': ['rolled-back', 'container-exit'],
  quiet: ['stable'],
  'slow-drain': ['stable'],
  'early-success': ['stable'],
  'desired-zero': ['stable'],
  'image-missing': ['rolled-back', 'image-pull'],
  'pull-throttled': ['rolled-back', 'image-pull'],
  'secret-denied': ['rolled-back', 'secrets-or-registry-auth'],
  'log-group-missing': ['rolled-back', 'configuration'],
  'not-executable': ['rolled-back', 'configuration'],
  'no-ip-address': ['rolled-back', 'no-ip-address'],
  'no-volume': ['rolled-back', 'volume'],
  'out-of-memory': ['rolled-back', 'out-of-memory'],
  'target-503': ['rolled-back', 'target-health-check'],
  'target-timeout': ['rolled-back', 'target-health-check'],
  'target-fails': ['rolled-back', 'target-health-check'],
  'container-unhealthy': ['rolled-back', 'container-health-check'],
  stuck: ['failed', 'secrets-or-registry-auth'],
  'spot-interruptions': ['stable'],
  'no-capacity': ['timed-out', 'no-capacity'],
  'no-capacity-for-a-while': ['stable'],
  quota: ['timed-out', 'service-quota'],
  'instances-full': ['timed-out', 'no-capacity'],
  'placement-constraint': ['failed', 'placement-constraints'],
  'deployment-limits': ['timed-out', 'deployment-limits'],
  'turns-unhealthy': ['rolled-back', 'target-health-check'],
  'blue-green': ['stable'],
  'blue-green-hook-fails': ['rolled-back', 'lifecycle-hook'],
  'blue-green-rollback': ['rolled-back', 'container-exit'],
  paused: ['timed-out'],
  linear: ['stable'],
  canary: ['stable'],
  'no-load-balancer': ['stable'],
  'classic-load-balancer': ['stable'],
  'unused-targets': ['stable'],
  daemon: ['stable'],
  'bridge-network': ['stable'],
  'host-network': ['stable'],
  'ipv6-targets': ['stable'],
  'second-group-unused': ['stable'],
  'code-deploy-late': ['stable'],
  'runs-nothing': ['failed', 'no-capacity'],
  'runs-fewer': ['stable'],
  'code-deploy': ['stable'],
  external: ['stable'],
  'half-at-a-time': ['stable'],
  huge: ['stable'],
  event: ['stable'],
  'yo-yo': ['stable'],
  'metrics-good': ['stable'],
  'hot-task': ['stable'],
  leak: ['stable'],
  'error-burst': ['stable'],
  slower: ['stable'],
  'low-traffic': ['stable'],
  'no-traffic': ['stable'],
  'missing-metrics': ['stable'],
  // The worst of the ten.
  'ten-services': ['rolled-back', 'container-exit'],
};

describe('the verdict on every named life', () => {
  test.each(scenarios.map(({ name }) => name))('%s', async (name) => {
    const [verdict, cause] = expected[name] ?? [];
    const { outputs, region, log } = await rehearse({
      region: { seed: 7, scenario: name },
      inputs: { timeout: '40m', ...(name === 'ten-services' && { service: tenServices }) },
      beginAfterMs: 5_000,
    });
    expect({ verdict: outputs['verdict'], cause: outputs['cause'], log }).toEqual({
      verdict,
      cause,
      log: expect.any(String),
    });
    // CodeDeploy and the like remove the old tasks long after the new ones serve.
    region.advanceTo(region.now() + 600_000);
    const truth = truthAbout(region, outputs['deploymentId']);
    // Where CodeDeploy or an external controller rolls out, ECS keeps no record of its own; nor of what was before.
    expect(truth === undefined || agrees(truth, outputs['verdict'])).toBe(true);
  });
});

const tenServices = 'web,api,auth,cart,search,mail,media,worker,admin,feed';
