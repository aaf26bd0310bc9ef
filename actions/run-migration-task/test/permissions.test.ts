/** What each permission of the documented policy is for: with all of them it works, without one it says which. */
import { describe, expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { migrationsOf } from './support/migrations.ts';
import { quietRegion, simulateRun, type Region } from './support/simulated-run.ts';

function limited(without?: string): Region {
  const rows = permissions['run-migration-task'].filter(({ action }) => action !== without);
  return quietRegion({ principals: { AKIAPOLICY: { policy: policyOf(rows) } } });
}

const image = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/migrator:v9';
const everything = { stage: 'prod', cluster: '', service: '', image, tags: 'owner=me' };

describe('permissions', () => {
  test('the documented policy is enough for everything, clean-up included', async () => {
    const region = limited();
    const { outputs } = await simulateRun({
      region,
      accessKeyId: 'AKIAPOLICY',
      inputs: everything,
    });
    expect(outputs['verdict']).toBe('succeeded');
    expect(region.calls.filter(({ error }) => error === 'AccessDeniedException')).toEqual([]);
    expect(region.world.taskDefinitions.get('web-migration')?.[0]?.status).toBe('INACTIVE');
  });

  test.each([
    'ecs:ListClusters',
    'ecs:ListServices',
    'ecs:DescribeServices',
    'ecs:DescribeTaskDefinition',
    'ecs:ListTasks',
    'ecs:RunTask',
    'iam:PassRole',
    'ecs:RegisterTaskDefinition',
  ])('without %s it fails, names it, and has started nothing', async (action) => {
    const region = limited(action);
    await expect(
      simulateRun({ region, accessKeyId: 'AKIAPOLICY', inputs: everything }),
    ).rejects.toThrow(`The AWS credentials may not ${action}`);
    expect(migrationsOf(region)).toHaveLength(0);
  });

  test('without ecs:DescribeTasks the task cannot be watched: an error that names the task', async () => {
    const { outputs } = await simulateRun({
      region: limited('ecs:DescribeTasks'),
      accessKeyId: 'AKIAPOLICY',
    });
    expect(outputs['verdict']).toBe('error');
    expect(outputs['taskArn']).toContain(':task/prod/');
    expect(outputs['reason']).toContain('ecs:DescribeTasks');
  });

  test('without ecs:TagResource the task has no tags, and a warning says so', async () => {
    const region = limited('ecs:TagResource');
    const { outputs, log } = await simulateRun({
      region,
      accessKeyId: 'AKIAPOLICY',
      inputs: { tags: 'owner=me' },
    });
    expect(outputs['verdict']).toBe('succeeded');
    expect(log).toContain('may not ecs:TagResource');
    expect(migrationsOf(region).map(({ tags }) => tags)).toEqual([[]]);
  });

  test('without ecs:DeregisterTaskDefinition the verdict stands, and what is left behind is named', async () => {
    const { outputs, log } = await simulateRun({
      region: limited('ecs:DeregisterTaskDefinition'),
      accessKeyId: 'AKIAPOLICY',
      inputs: { image },
    });
    expect(outputs['verdict']).toBe('succeeded');
    expect(log).toContain('Left behind');
  });

  test('without ecs:StopTask a timeout says that the task runs on', async () => {
    const region = limited('ecs:StopTask');
    const { outputs, log } = await simulateRun({
      region,
      accessKeyId: 'AKIAPOLICY',
      inputs: { command: 'sleep 900', timeout: '1m', 'on-timeout': 'stop' },
    });
    expect(outputs['verdict']).toBe('timed-out');
    expect(log).toContain('ecs:StopTask');
  });

  test('a token that expires in the middle fails at once, and names the task that goes on', async () => {
    const region = quietRegion();
    region.fault({
      kind: 'expired-token',
      operation: 'DescribeTasks',
      from: region.now() + 60_000,
    });
    const { outputs, endedAtMs, summary } = await simulateRun({
      region,
      inputs: { command: 'sleep 900' },
    });
    expect(outputs).toMatchObject({ verdict: 'error' });
    expect(outputs['reason']).toContain('goes on without being watched');
    expect(endedAtMs).toBeLessThan(70_000);
    expect(summary).toContain('aws logs tail');
  });
});
