import { describe, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import { setDesiredCount } from '@ecs-actions/simulator/world/moves';
import { migrationsOf } from './support/migrations.ts';
import { quietRegion, simulateRun, setStage, startAt } from './support/simulated-run.ts';

const minute = 60_000;
const rollouts = (scenario: string, seed = 3) => createRegion({ seed, scenario, startAt });

/** A deployment, this long after its start, and then the step. */
async function stepAfter(scenario: string, afterMs: number, inputs: Record<string, string> = {}) {
  const region = rollouts(scenario);
  region.advanceTo(startAt + afterMs);
  return simulateRun({ region, inputs });
}

describe('the gate of phase: after-deploy', () => {
  test.each([
    ['good', 60_000, 'deployment-in-progress', /deployment ecs-svc\/\d+ .*is in progress/],
    ['paused', 10 * minute, 'deployment-in-progress', /is in progress/],
    [
      'rollback',
      30 * minute,
      'deployment-not-successful',
      /deployment ecs-svc\/\d+ .*was rolled back/,
    ],
    ['rollback-new-id', 30 * minute, 'deployment-not-successful', /was rolled back/],
    ['failed', 30 * minute, 'deployment-not-successful', /failed/],
    ['stopped-by-user', 30 * minute, 'deployment-not-successful', /./],
  ])('%s after %d ms: refused, %s, nothing started', async (scenario, afterMs, cause, words) => {
    const { outputs, region, result } = await stepAfter(scenario, afterMs);
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'refused', cause, taskArn: undefined });
    expect(outputs['reason']).toMatch(words);
    expect(migrationsOf(region)).toHaveLength(0);
  });

  test('a completed deployment lets it through', async () => {
    const { outputs } = await stepAfter('good', 20 * minute);
    expect(outputs['verdict']).toBe('succeeded');
    expect(outputs['taskDefinition']).toMatch(/web:2$/);
  });

  test('a desired count moved by auto scaling does not refuse', async () => {
    const region = quietRegion();
    const service = [...region.world.services.values()][0];
    if (service === undefined) throw new Error('no service');
    setDesiredCount(region.world, service, 5);
    const { outputs } = await simulateRun({ region });
    expect(outputs['verdict']).toBe('succeeded');
  });

  test('before-deploy does not ask', async () => {
    const { outputs } = await stepAfter('good', 60_000, { phase: 'before-deploy' });
    expect(outputs['verdict']).toBe('succeeded');
  });

  test('without permission for service deployments the deployments of the service are judged', async () => {
    const region = rollouts('rollback');
    region.setPrincipal('AKIALIMITED', {
      allow: ['*'],
      deny: ['ecs:ListServiceDeployments'],
    });
    region.advanceTo(startAt + 30 * minute);
    const { outputs, log } = await simulateRun({ region, accessKeyId: 'AKIALIMITED' });
    expect(outputs).toMatchObject({ verdict: 'refused', cause: 'deployment-not-successful' });
    expect(log).toContain('not allowed to ecs:ListServiceDeployments');
  });

  test('an own task is adopted whatever the service does meanwhile', async () => {
    const stage = setStage();
    await stage.play(stage.step());
    const again = await stage.play(stage.step({ env: { GITHUB_RUN_ATTEMPT: '2' } }));
    expect(again.outputs['adopted']).toBe(true);
  });
});
