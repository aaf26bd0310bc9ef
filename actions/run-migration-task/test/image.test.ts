/** Another image: a revision in a family of its own, and nothing of it left behind. */
import { describe, expect, test } from '@jest/globals';
import { quietRegion, simulateRun, setStage, type Region } from './support/simulated-run.ts';

const image = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/migrator:v9';

function copies(region: Region) {
  return (region.world.taskDefinitions.get('web-migration') ?? []).map(
    ({ status, containers }) => ({
      status,
      image: containers[0]?.image,
    }),
  );
}

describe('image', () => {
  test('runs a copy with this image and deregisters it', async () => {
    const region = quietRegion();
    const { outputs, log } = await simulateRun({ region, inputs: { image } });
    expect(outputs['verdict']).toBe('succeeded');
    expect(outputs['taskDefinition']).toMatch(/task-definition\/web-migration:1$/);
    expect(log).toContain(image);
    expect(copies(region)).toEqual([{ status: 'INACTIVE', image }]);
    expect(
      region.world.taskDefinitions.get('web')?.every(({ status }) => status === 'ACTIVE'),
    ).toBe(true);
  });

  test.each([
    ['the task fails', { command: `sh -c 'exit 1'` }, 'failed'],
    ['time is up', { command: 'sleep 600', timeout: '1m' }, 'timed-out'],
    ['ECS starts nothing', { command: 'refused' }, 'never-started'],
  ])('is deregistered when %s', async (_, inputs, verdict) => {
    const region = quietRegion();
    region.behave({ commandIncludes: 'refused', behaviour: { refusal: { reason: 'ATTRIBUTE' } } });
    const { outputs } = await simulateRun({ region, inputs: { image, ...inputs } });
    expect(outputs['verdict']).toBe(verdict);
    expect(copies(region)).toEqual([{ status: 'INACTIVE', image }]);
  });

  test('is deregistered by the post step of a cancelled workflow', async () => {
    const stage = setStage();
    const main = await stage.play(
      stage.step({ inputs: { image, command: 'sleep 600' }, cancelAtMs: 60_000 }),
    );
    expect(main.outputs['verdict']).toBe('cancelled');
    expect(copies(stage.region)).toEqual([{ status: 'ACTIVE', image }]);
    const post = await stage.play(stage.post(main.states.at(-1)));
    expect(copies(stage.region)).toEqual([{ status: 'INACTIVE', image }]);
    expect(post.summary).toContain('deregistered');
  });

  test('one whose registration was never answered is found by its mark and deregistered', async () => {
    const region = quietRegion();
    region.fault({ kind: 'slow', operation: 'RegisterTaskDefinition', delayMs: 60_000 });
    const stage = setStage(region);
    const main = await stage.play(stage.step({ inputs: { image }, cancelAtMs: 2_000 }));
    expect(copies(region)).toEqual([{ status: 'ACTIVE', image }]);
    await stage.play(stage.post(main.states.at(-1)));
    expect(copies(region)).toEqual([{ status: 'INACTIVE', image }]);
  });

  test('a registration whose answer was lost leaves no revision behind', async () => {
    const region = quietRegion();
    region.fault({ kind: 'reset-after', operation: 'RegisterTaskDefinition', times: 1 });
    const { outputs } = await simulateRun({ region, inputs: { image } });
    expect(outputs['verdict']).toBe('succeeded');
    expect(copies(region).map(({ status }) => status)).toEqual(['INACTIVE', 'INACTIVE']);
  });

  test('a re-run adopts the task, though each attempt would register a revision of its own', async () => {
    const stage = setStage();
    const first = await stage.play(
      stage.step({ inputs: { image, command: 'sleep 200', timeout: '2m' } }),
    );
    const second = await stage.play(
      stage.step({ inputs: { image, command: 'sleep 200' }, env: { GITHUB_RUN_ATTEMPT: '2' } }),
    );
    expect(second.outputs).toMatchObject({
      verdict: 'succeeded',
      adopted: true,
      taskArn: first.outputs['taskArn'],
    });
    expect(copies(stage.region)).toHaveLength(1);
  });

  test('the service runs another digest than the migration: a warning', async () => {
    const region = quietRegion();
    for (const task of region.world.tasks.values()) {
      for (const container of task.containers) container.imageDigest = `sha256:${'0'.repeat(64)}`;
    }
    const { outputs, log } = await simulateRun({ region });
    expect(outputs['verdict']).toBe('succeeded');
    expect(log).toContain('the tag was moved after the service was deployed');
  });

  test('the same digest: no warning', async () => {
    const { log } = await simulateRun();
    expect(log).not.toContain('the tag was moved');
  });
});
