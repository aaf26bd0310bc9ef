import { describe, expect, test } from '@jest/globals';
import { archiveImage } from '@ecs-actions/simulator/world/registry/registry';
import {
  changes,
  createRegistryRegion,
  deployImage,
  deploymentsOf,
  primaryOf,
  repository,
  startAt,
  revisionsOf,
} from './support/run-deploy.ts';

const v3 = `${repository}:v3`;

describe('an image that is there', () => {
  test('is put into a new revision, which the service then brings out', async () => {
    const { region, stage } = createRegistryRegion({
      taskDefinition: {
        tags: [{ key: 'team', value: 'shop' }],
        rest: { runtimePlatform: { cpuArchitecture: 'X86_64' }, memberOfTomorrow: { a: [1] } },
      },
    });
    stage.push({ tags: ['v3'] });
    const { outputs, result } = await deployImage(region, {
      inputs: { image: v3, environment: 'MODE=spike\nEMPTY=' },
    });
    expect(result.exitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'deployed',
      taskDefinition: expect.stringMatching(/web:3$/),
      previousTaskDefinition: expect.stringMatching(/web:1$/),
      deploymentId: region.truth()[0]?.deploymentId,
    });
    const registered = region.world.taskDefinitions.get('web')?.at(-1);
    expect(registered).toMatchObject({
      tags: [{ key: 'team', value: 'shop' }],
      rest: { runtimePlatform: { cpuArchitecture: 'X86_64' }, memberOfTomorrow: { a: [1] } },
      containers: [
        {
          image: v3,
          environment: [
            { name: 'MODE', value: 'spike' },
            { name: 'EMPTY', value: '' },
          ],
          logConfiguration: { logDriver: 'awslogs' },
        },
      ],
    });
    region.advanceTo(region.now() + 15 * 60_000);
    expect(region.truth().map(({ outcome }) => outcome)).toEqual(['completed']);
  });

  test('without ecs:TagResource is deployed without tags, and a warning says so', async () => {
    const { region, stage } = createRegistryRegion(
      { taskDefinition: { tags: [{ key: 'team', value: 'shop' }] } },
      { principals: { AKIANOTAGS: { allow: ['*'], deny: ['ecs:TagResource'] } } },
    );
    stage.push({ tags: ['v3'] });
    const { outputs, log, summary } = await deployImage(region, {
      inputs: { image: v3 },
      accessKeyId: 'AKIANOTAGS',
    });
    expect(outputs).toMatchObject({ verdict: 'deployed', taskDefinition: expect.any(String) });
    for (const said of [log, summary]) expect(said).toContain('may not ecs:TagResource');
    expect(region.world.taskDefinitions.get('web')?.at(-1)?.tags).toEqual([]);
  });

  test('is not deployed twice: a re-run finds it running', async () => {
    const { region, stage } = createRegistryRegion({}, { consistencyLagMs: 0 });
    stage.push({ tags: ['v3'] });
    const first = await deployImage(region, { inputs: { image: v3 } });
    const again = await deployImage(region, { inputs: { image: v3 } });
    region.advanceTo(region.now() + 15 * 60_000);
    const later = await deployImage(region, { inputs: { image: v3 } });
    for (const { outputs } of [again, later]) {
      expect(outputs).toMatchObject({
        verdict: 'unchanged',
        taskDefinition: first.outputs['taskDefinition'],
        deploymentId: first.outputs['deploymentId'],
      });
    }
    expect(changes(region)).toEqual(['RegisterTaskDefinition', 'UpdateService']);
  });

  test('with force-new-deployment is brought out anew, in the same revision', async () => {
    const { region } = createRegistryRegion();
    const { outputs } = await deployImage(region, {
      inputs: { image: `${repository}:v1`, 'force-new-deployment': 'true' },
    });
    expect(outputs).toMatchObject({
      verdict: 'deployed',
      taskDefinition: expect.stringMatching(/web:1$/),
    });
    expect(changes(region)).toEqual(['UpdateService']);
    expect(deploymentsOf(region)).toBe(1);
  });

  test('whose tag was moved since is brought out, in the same revision', async () => {
    const { region, stage } = createRegistryRegion();
    const moved = stage.push({ tags: ['v1'] });
    const { outputs, log } = await deployImage(region, { inputs: { image: `${repository}:v1` } });
    expect(outputs['verdict']).toBe('deployed');
    expect(log).toContain('its tag names another image than the one that runs');
    expect(changes(region)).toEqual(['UpdateService']);
    region.advanceTo(region.now() + 15 * 60_000);
    expect(stage.service.deployments[0]?.revision.imageDigests['app']).toBe(moved.digest);
  });

  test('in a registry that is not asked is brought out, for its tag may have moved', async () => {
    const { region } = createRegistryRegion({ taskDefinition: { image: 'ghcr.io/acme/web:main' } });
    const { outputs, log } = await deployImage(region, {
      inputs: { image: 'ghcr.io/acme/web:main' },
    });
    expect(outputs['verdict']).toBe('deployed');
    expect(log).toContain('it is in ghcr.io, and only ECR is asked');
    expect(changes(region)).toEqual(['UpdateService']);
  });

  test('given by its digest is unchanged, wherever it is', async () => {
    const image = `ghcr.io/acme/web@sha256:${'ab'.repeat(32)}`;
    const { region } = createRegistryRegion({ taskDefinition: { image } });
    // What the simulated ECS resolves a digest of another registry to.
    const revision = [...region.world.services.values()][0]?.deployments[0]?.revision;
    Object.assign(revision?.imageDigests ?? {}, { app: `sha256:${'ab'.repeat(32)}` });
    const { outputs } = await deployImage(region, { inputs: { image } });
    expect(outputs['verdict']).toBe('unchanged');
    expect(changes(region)).toEqual([]);
  });

  test('is only registered with update-service: false, and then not a second time', async () => {
    const { region, stage } = createRegistryRegion();
    stage.push({ tags: ['v3'] });
    const registered = await deployImage(region, {
      inputs: { image: v3, 'update-service': 'false' },
    });
    expect(registered.outputs).toMatchObject({
      verdict: 'registered',
      taskDefinition: expect.stringMatching(/web:3$/),
      deploymentId: undefined,
    });
    expect(primaryOf(region)).toBe('web:1');
    const deployed = await deployImage(region, { inputs: { image: v3 } });
    expect(deployed.outputs).toMatchObject({
      verdict: 'deployed',
      taskDefinition: registered.outputs['taskDefinition'],
    });
    expect(changes(region)).toEqual(['RegisterTaskDefinition', 'UpdateService']);
  });

  test('a revision by name is put on the service as it is', async () => {
    const { region } = createRegistryRegion();
    const { outputs } = await deployImage(region, { inputs: { 'task-definition': 'web:2' } });
    expect(outputs).toMatchObject({
      verdict: 'deployed',
      taskDefinition: expect.stringMatching(/web:2$/),
    });
    expect(changes(region)).toEqual(['UpdateService']);
  });

  test('an INACTIVE revision is registered anew', async () => {
    const { region, stage } = createRegistryRegion();
    stage.next.status = 'INACTIVE';
    const { outputs } = await deployImage(region, { inputs: { 'task-definition': 'web:2' } });
    expect(outputs).toMatchObject({
      verdict: 'deployed',
      taskDefinition: expect.stringMatching(/web:3$/),
    });
  });
});

describe('an image that tasks cannot start from changes nothing', () => {
  test.each([
    ['not there', { image: `${repository}:v9` }, 'is not there'],
    ['archived', { image: `${repository}:v2` }, 'is archived'],
    [
      'built for other machines',
      { image: `${repository}:arm` },
      'is built for linux/arm64, and the task runs on linux/amd64',
    ],
    [
      'an index without ours',
      { image: `${repository}:arms` },
      'is built for linux/arm64, and the task runs on linux/amd64',
    ],
  ])('%s', async (_what, inputs, reason) => {
    const { region, stage } = createRegistryRegion();
    const arm64 = { os: 'linux', architecture: 'arm64' };
    stage.push({ tags: ['arm'], platforms: [arm64] });
    stage.push({ tags: ['arms'], platforms: [arm64], asIndex: true });
    for (const image of stage.repository.images.values()) {
      if (image.tags.has('v2')) archiveImage(region.world, image);
    }
    const { outputs, result, log } = await deployImage(region, { inputs });
    expect(result.exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'error', reason: expect.stringContaining(reason) });
    expect(log).toContain('::error title=Image cannot run::');
    expect(changes(region)).toEqual([]);
  });

  test('ECR out of reach for a while is asked again: an image that cannot run is not deployed', async () => {
    const { region, stage } = createRegistryRegion();
    archiveImage(region.world, stage.push({ tags: ['v3'] }));
    region.fault({ kind: '5xx', operation: 'ecr:DescribeImages', until: startAt + 20_000 });
    const { outputs } = await deployImage(region, { inputs: { image: `${repository}:v3` } });
    expect(outputs).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('archived'),
    });
    expect(changes(region)).toEqual([]);
  });

  test('ECR out of reach for good costs a minute, not the deployment', async () => {
    const { region, stage } = createRegistryRegion();
    stage.push({ tags: ['v3'] });
    region.fault({ kind: 'network', operation: 'ecr:DescribeImages' });
    const { outputs, elapsedMs } = await deployImage(region, {
      inputs: { image: `${repository}:v3` },
    });
    expect(outputs['verdict']).toBe('deployed');
    expect(elapsedMs).toBeLessThan(75_000);
  });

  test('an index with the right machines among others is deployed', async () => {
    const { region, stage } = createRegistryRegion();
    stage.push({
      tags: ['multi'],
      platforms: [
        { os: 'linux', architecture: 'amd64' },
        { os: 'linux', architecture: 'arm64' },
      ],
    });
    const { outputs } = await deployImage(region, { inputs: { image: `${repository}:multi` } });
    expect(outputs['verdict']).toBe('deployed');
  });

  test('without permission to look, it is deployed and that is said', async () => {
    const { region, stage } = createRegistryRegion(
      {},
      { principals: { AKIANOECR: { allow: ['ecs:*', 'iam:*'] } } },
    );
    stage.push({ tags: ['v3'] });
    const { outputs, log } = await deployImage(region, {
      inputs: { image: v3 },
      accessKeyId: 'AKIANOECR',
    });
    expect(outputs['verdict']).toBe('deployed');
    expect(log).toContain('not allowed to ecr:DescribeImages');
  });
});

describe('a deployment in flight', () => {
  async function inFlight() {
    const { region, stage } = createRegistryRegion();
    stage.push({ tags: ['v3'] });
    await deployImage(region, { inputs: { 'task-definition': 'web:2' } });
    region.advanceTo(region.now() + 10_000);
    return region;
  }

  test('is superseded, and that is said', async () => {
    const region = await inFlight();
    const { outputs, log } = await deployImage(region, { inputs: { image: v3 } });
    expect(outputs['verdict']).toBe('deployed');
    expect(log).toMatch(
      /a deployment of web:2 is in flight \(ecs-svc\/\d+\); this one takes its place/,
    );
  });

  test('on-running: fail ends before anything is registered', async () => {
    const region = await inFlight();
    const { outputs } = await deployImage(region, {
      inputs: { image: v3, 'on-running': 'fail' },
    });
    expect(outputs).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('nothing was changed'),
    });
    expect(revisionsOf(region, 'web')).toEqual(['web:1', 'web:2']);
  });

  test('of the same revision is no other: a re-run of the job', async () => {
    const region = await inFlight();
    const { outputs } = await deployImage(region, {
      inputs: { 'task-definition': 'web:2', 'on-running': 'fail' },
    });
    expect(outputs['verdict']).toBe('unchanged');
  });
});

describe('what cannot be deployed', () => {
  test.each(['CODE_DEPLOY', 'EXTERNAL'] as const)(
    '%s controls its own deployments',
    async (controller) => {
      const { region } = createRegistryRegion({ service: { controller } });
      const { outputs } = await deployImage(region, { inputs: { image: v3 } });
      expect(outputs).toMatchObject({
        verdict: 'error',
        reason: expect.stringContaining(`controlled by ${controller}`),
      });
      expect(changes(region)).toEqual([]);
    },
  );

  test('of several essential containers it asks which', async () => {
    const { region } = createRegistryRegion({
      taskDefinition: { containers: [{ name: 'app' }, { name: 'proxy' }] },
    });
    await expect(deployImage(region, { inputs: { image: v3 } })).resolves.toMatchObject({
      outputs: {
        verdict: 'error',
        reason: expect.stringContaining('several essential containers (app, proxy)'),
      },
    });
    await expect(deployImage(region, { inputs: { image: `api=${v3}` } })).resolves.toMatchObject({
      outputs: {
        verdict: 'error',
        reason: 'Input "image": web has no container api; it has app, proxy.',
      },
    });
  });

  test('a family:revision that ECS does not know', async () => {
    const { region } = createRegistryRegion();
    const { outputs } = await deployImage(region, { inputs: { 'task-definition': 'web:77' } });
    expect(outputs).toMatchObject({
      verdict: 'error',
      reason: 'task-definition: ECS knows no web:77 in this account and region.',
    });
  });
});
