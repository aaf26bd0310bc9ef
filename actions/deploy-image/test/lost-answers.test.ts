import { describe, expect, test } from '@jest/globals';
import {
  changes,
  createRegistryRegion,
  deployImage,
  deploymentsOf,
  repository,
  revisionsOf,
} from './support/run-deploy.ts';

const v3 = `${repository}:v3`;

describe('a lost answer is looked up, not repeated', () => {
  test.each([1, 2])('seed %i: of each call that changes something', async (seed) => {
    for (const kind of ['reset-after', 'malformed', 'reset-before', '5xx', 'throttle'] as const) {
      for (const inputs of [
        { image: v3 },
        { image: `${repository}:v1`, 'force-new-deployment': 'true' },
      ]) {
        const { region, stage } = createRegistryRegion({}, { seed });
        stage.push({ tags: ['v3'] });
        region.fault({ kind, operation: 'RegisterTaskDefinition', nth: 1 });
        region.fault({ kind, operation: 'UpdateService', nth: 1 });
        const { outputs } = await deployImage(region, { inputs });
        expect({
          kind,
          verdict: outputs['verdict'],
          revisions: revisionsOf(region, 'web').length,
          deployments: deploymentsOf(region),
          deploymentId: outputs['deploymentId'],
        }).toEqual({
          kind,
          verdict: 'deployed',
          revisions: inputs.image === v3 ? 3 : 2,
          deployments: 1,
          deploymentId: region.truth()[0]?.deploymentId,
        });
      }
    }
  });

  test('of RegisterTaskDefinition, where revisions may not be listed: the newest is looked at', async () => {
    const { region, stage } = createRegistryRegion(
      {},
      { principals: { AKIANOLIST: { allow: ['*'], deny: ['ecs:ListTaskDefinitions'] } } },
    );
    stage.push({ tags: ['v3'] });
    region.fault({ kind: 'malformed', operation: 'RegisterTaskDefinition', nth: 1 });
    const { outputs, log } = await deployImage(region, {
      inputs: { image: v3 },
      accessKeyId: 'AKIANOLIST',
    });
    expect(outputs).toMatchObject({
      verdict: 'deployed',
      taskDefinition: expect.stringMatching(/web:3$/),
    });
    expect(log).toContain('only the newest is looked at: not allowed to ecs:ListTaskDefinitions');
    expect(changes(region)).toEqual(['RegisterTaskDefinition', 'UpdateService']);
  });

  test('and cannot be looked up: what it may have done is said', async () => {
    const { region, stage } = createRegistryRegion();
    stage.push({ tags: ['v3'] });
    region.fault({ kind: 'reset-after', operation: 'RegisterTaskDefinition', nth: 1 });
    region.fault({ kind: 'expired-token', operation: 'ListTaskDefinitions', nth: 2 });
    const { outputs } = await deployImage(region, { inputs: { image: v3 } });
    expect(outputs['reason']).toMatch(/expired.*; a revision of web may have been registered$/);
  });

  test('UpdateService that is denied has begun nothing', async () => {
    const { region } = createRegistryRegion(
      {},
      { principals: { AKIANOUPDATE: { allow: ['*'], deny: ['ecs:UpdateService'] } } },
    );
    const { outputs } = await deployImage(region, {
      inputs: { image: `${repository}:v1`, 'force-new-deployment': 'true' },
      accessKeyId: 'AKIANOUPDATE',
    });
    expect(outputs['reason']).not.toContain('may have begun');
  });

  test('after an UpdateService that failed for good, a re-run takes the revision that is there', async () => {
    const { region, stage } = createRegistryRegion(
      {},
      { principals: { AKIANOUPDATE: { allow: ['*'], deny: ['ecs:UpdateService'] } } },
    );
    stage.push({ tags: ['v3'] });
    const first = await deployImage(region, {
      inputs: { image: v3 },
      accessKeyId: 'AKIANOUPDATE',
    });
    expect(first.outputs).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/ecs:UpdateService.*registered web:3/),
    });
    const second = await deployImage(region, { inputs: { image: v3 } });
    expect(second.outputs).toMatchObject({
      verdict: 'deployed',
      taskDefinition: expect.stringMatching(/web:3$/),
    });
    expect(changes(region)).toEqual(['RegisterTaskDefinition', 'UpdateService']);
  });

  test('cancelled while AWS does not answer: what was done is said', async () => {
    const { region, stage } = createRegistryRegion();
    stage.push({ tags: ['v3'] });
    region.fault({ kind: '5xx', operation: 'UpdateService' });
    const { outputs, elapsedMs } = await deployImage(region, {
      inputs: { image: v3 },
      cancelAtMs: 20_000,
    });
    expect(outputs).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(
        /^the workflow was cancelled; registered web:3, and the deployment may have begun: AWS did not serve the calls/,
      ),
    });
    expect(elapsedMs).toBeLessThan(25_000);
  });
});
