/** What a service lends that is right for a service and wrong, or lost, in a task of its own. */
import { describe, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage, type StageOptions } from '@ecs-actions/simulator/scenario/stage';
import { migrationsOf } from './support/migrations.ts';
import {
  containersRegion,
  quietRegion,
  simulateRun,
  startAt,
  type Region,
} from './support/simulated-run.ts';

const minute = 60_000;

function regionOf(options: StageOptions): Region {
  return quietRegion({
    scenario: {
      name: 'borrowed',
      description: 'a service that lends what its test says',
      build: (world) => {
        setStage(world, options);
      },
    },
  });
}

function callsTo(region: Region, operation: string): number {
  return region.calls.filter((call) => call.operation === operation).length;
}

function copiesIn(region: Region) {
  return region.world.taskDefinitions.get('web-migration') ?? [];
}

describe('restart policy', () => {
  const restartPolicy = { enabled: true, restartAttemptPeriod: 60 };
  const long = { command: `sh -c 'echo applied; sleep 90'` };
  const restarting = () => containersRegion([{ name: 'app', restartPolicy }]);
  const denied = (region: Region) => {
    region.setPrincipal('AKIALIMITED', { allow: ['*'], deny: ['ecs:RegisterTaskDefinition'] });
    return 'AKIALIMITED';
  };

  test('the task runs a copy without it, once, and the copy is deregistered', async () => {
    const region = restarting();
    const { outputs, log } = await simulateRun({ region, inputs: long });
    expect(outputs).toMatchObject({ verdict: 'succeeded', exitCode: 0 });
    expect(outputs['taskDefinition']).toMatch(/web-migration:1$/);
    expect(log.match(/^applied$/gm)).toHaveLength(1);
    expect(log).toContain('container app has a restart policy');
    const [copy] = copiesIn(region);
    expect(copy).toMatchObject({ status: 'INACTIVE' });
    expect(copy?.containers[0]).not.toHaveProperty('restartPolicy');
  });

  test('may not register: refused where the timeout allows more than the attempt period', async () => {
    const region = restarting();
    const { outputs, log } = await simulateRun({
      region,
      inputs: long,
      accessKeyId: denied(region),
    });
    expect(outputs).toMatchObject({ verdict: 'refused', cause: 'configuration' });
    expect(log).toContain('may not ecs:RegisterTaskDefinition');
    expect(migrationsOf(region)).toEqual([]);
  });

  test('may not register: warned and run where the timeout ends before the attempt period', async () => {
    const region = restarting();
    const { outputs, log } = await simulateRun({
      region,
      inputs: { timeout: '1m' },
      accessKeyId: denied(region),
    });
    expect(outputs['verdict']).toBe('succeeded');
    expect(log).toMatch(/::warning title=Restart policy::.*started again by ECS/);
  });

  test.each([
    ['of another container', [{ name: 'app' }, { name: 'otel', essential: false, restartPolicy }]],
    ['that is switched off', [{ name: 'app', restartPolicy: { enabled: false } }]],
  ])('a policy %s changes nothing', async (_, containers) => {
    const region = containersRegion(containers);
    const { outputs } = await simulateRun({ region });
    expect(outputs['verdict']).toBe('succeeded');
    expect(callsTo(region, 'RegisterTaskDefinition')).toBe(0);
  });
});

describe('capacity', () => {
  test('a cluster with FARGATE_SPOT alone: on demand by launch type', async () => {
    const region = regionOf({
      service: {
        capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }],
      },
    });
    const cluster = region.world.clusters.get('prod');
    if (cluster === undefined) throw new Error('no cluster');
    region.world.clusters.set(
      'prod',
      Object.assign(cluster, { capacityProviders: ['FARGATE_SPOT'] }),
    );
    const { outputs } = await simulateRun({ region });
    expect(outputs['verdict']).toBe('succeeded');
    expect(migrationsOf(region)[0]).toMatchObject({ launchType: 'FARGATE' });
    expect(migrationsOf(region)[0]).not.toHaveProperty('capacityProvider');
  });
});

describe('the copy of a task definition', () => {
  const image = 'shop/migrator:v9';
  const tags = [
    { key: 'team', value: 'shop' },
    { key: 'aws:cloudformation:stack-name', value: 'web' },
  ];
  const container: object = { name: 'app', optionOfTomorrow: true, versionConsistency: 'disabled' };
  const original = {
    taskDefinition: {
      rest: { enableFaultInjection: true, fieldOfTomorrow: { a: [1, { b: 2 }] } },
      containers: [container],
      tags,
    },
  } satisfies StageOptions;

  test('has every member of the original, those newer than the SDK too, and its own tags', async () => {
    const region = regionOf(original);
    const { outputs } = await simulateRun({ region, inputs: { image } });
    expect(outputs['verdict']).toBe('succeeded');
    const [copy] = copiesIn(region);
    expect(copy?.rest).toMatchObject(original.taskDefinition.rest);
    expect(copy?.containers[0]).toMatchObject({
      image,
      optionOfTomorrow: true,
      versionConsistency: 'disabled',
    });
    expect(copy?.tags).toEqual([tags[0]]);
  });

  test('may not tag: registered without tags, which is said', async () => {
    const region = regionOf(original);
    region.setPrincipal('AKIALIMITED', { allow: ['*'], deny: ['ecs:TagResource'] });
    const { outputs, log } = await simulateRun({
      region,
      inputs: { image },
      accessKeyId: 'AKIALIMITED',
    });
    expect(outputs['verdict']).toBe('succeeded');
    expect(copiesIn(region)[0]?.tags).toEqual([]);
    expect(log).toContain('The copy of the task definition has no tags');
  });
});

describe('exit code 0', () => {
  test('beside OutOfMemoryError: the app decides, and the reader learns of it', async () => {
    const region = quietRegion();
    region.behave({
      commandIncludes: 'migrate',
      behaviour: {
        failureModes: [
          {
            share: 1,
            failureMode: {
              kind: 'exits',
              exitCode: 0,
              afterMs: 3000,
              containerReason: 'OutOfMemoryError: Container killed due to memory usage',
            },
          },
        ],
      },
    });
    const { outputs, log, summary } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'succeeded', exitCode: 0 });
    expect(log).toMatch(/::warning title=Out of memory::.*OutOfMemoryError/);
    expect(summary).toContain('OutOfMemoryError');
  });
});

describe('the image that the service runs', () => {
  const otherDigest = `sha256:${'0'.repeat(64)}`;

  test('tasks of another revision or family are no evidence', async () => {
    const region = createRegion({ seed: 3, scenario: 'good', startAt });
    region.advanceTo(startAt + 20 * minute);
    for (const task of region.world.tasks.values()) {
      for (const container of task.containers) container.imageDigest = otherDigest;
    }
    const { outputs, log } = await simulateRun({ region, inputs: { 'task-definition': 'web:1' } });
    expect(outputs['verdict']).toBe('succeeded');
    expect(log).not.toContain('the tag was moved');
  });
});

describe('phase: after-traffic', () => {
  const rollouts = (scenario: string, afterMs: number) => {
    const region = createRegion({ seed: 3, scenario, startAt });
    region.advanceTo(startAt + afterMs);
    return region;
  };
  /** Until the newest service deployment of the region is at this stage. */
  const untilStage = (scenario: string, stage: string) => {
    const region = rollouts(scenario, 0);
    const stageNow = () =>
      [...region.world.services.values()][0]?.deployments.at(0)?.serviceDeployment.lifecycleStage;
    for (let minutes = 0; stageNow() !== stage; minutes += 0.1) {
      if (minutes > 60) throw new Error(`${scenario} never came to ${stage}`);
      region.advanceTo(startAt + minutes * minute);
    }
    return region;
  };

  test.each(['blue-green', 'canary', 'linear'])('%s that bakes: runs', async (scenario) => {
    const region = untilStage(scenario, 'BAKE_TIME');
    const { outputs } = await simulateRun({ region, inputs: { phase: 'after-traffic' } });
    expect(outputs['verdict']).toBe('succeeded');
    expect(outputs['taskDefinition']).toMatch(/web:2$/);
  });

  test('the same is refused by after-deploy', async () => {
    const region = untilStage('blue-green', 'BAKE_TIME');
    const { outputs } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'refused', cause: 'deployment-in-progress' });
  });

  test.each([
    ['canary', 'PRODUCTION_TRAFFIC_SHIFT'],
    ['blue-green', 'SCALE_UP'],
  ])('%s at %s: refused, for traffic has not wholly shifted', async (scenario, stage) => {
    const region = untilStage(scenario, stage);
    const { outputs } = await simulateRun({ region, inputs: { phase: 'after-traffic' } });
    expect(outputs).toMatchObject({ verdict: 'refused', cause: 'deployment-in-progress' });
    expect(outputs['reason']).toContain('its traffic has not wholly shifted');
  });

  test('a deployment that was rolled back is refused as ever', async () => {
    const region = rollouts('rollback', 30 * minute);
    const { outputs } = await simulateRun({ region, inputs: { phase: 'after-traffic' } });
    expect(outputs).toMatchObject({ verdict: 'refused', cause: 'deployment-not-successful' });
  });
});
