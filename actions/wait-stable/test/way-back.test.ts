/** The way back, told with every verdict: before it is needed. */
import { describe, expect, test } from '@jest/globals';
import { setRegistryStage } from '@ecs-actions/simulator/scenario/images';
import type { Scenario } from '@ecs-actions/simulator/scenarios';
import type { World } from '@ecs-actions/simulator/region';
import { simulateRun } from './support/simulated-run.ts';

/** `web:2` is brought out over `web:1`, which was deployed two hours before. */
function deployment(change: (stage: ReturnType<typeof setRegistryStage>) => void = () => {}) {
  const scenario: Scenario = {
    name: 'way-back',
    description: '',
    build: (world: World) => {
      const stage = setRegistryStage(world);
      change(stage);
      stage.deploy(4000);
    },
  };
  return simulateRun({ region: { seed: 3, scenario }, beginAfterMs: 8000 });
}

describe('the way back', () => {
  test('is in log, summary and outputs', async () => {
    const { outputs, log, summary } = await deployment();
    expect(outputs).toMatchObject({
      verdict: 'stable',
      wayBack: {
        taskDefinition: expect.stringMatching(/web:1$/),
        deployedAt: '2026-11-25T01:02:29Z',
        active: true,
        images: 'present',
        reason: undefined,
      },
    });
    expect(log).toContain('way back: web:1, deployed 2 hours ago, image there');
    expect(summary).toContain('way back');
  });

  test('of an INACTIVE revision names the setting that keeps it', async () => {
    const { outputs, log } = await deployment((stage) => {
      stage.before.status = 'INACTIVE';
    });
    expect(outputs['wayBack']).toMatchObject({ active: false, images: 'present' });
    expect(log).toContain('INACTIVE (rollback registers it anew)');
    expect(log).toContain('skip_destroy = true (Terraform)');
  });

  test.each([
    ['missing', 'its image is gone: no way back'],
    ['archived', 'its image is archived: no way back until it is restored'],
  ])('whose image is %s is none', async (images, words) => {
    const { outputs, log } = await deployment(({ repository }) => {
      for (const image of repository.images.values()) {
        if (!image.tags.has('v1')) continue;
        if (images === 'missing') repository.images.delete(image.digest);
        else image.status = 'ARCHIVED';
      }
    });
    expect(outputs['wayBack']).toMatchObject({ images });
    expect(log).toContain(words);
  });
});
