/** What ecs-deploy.yml refuses before it deploys anything. */
import { describe, expect, test } from '@jest/globals';
import { deploySimulated } from './support/simulated-deploy.ts';

const migrates = { 'migration-command': 'npm run migrate' };
const failed = { conclusion: 'failure' };

describe('ecs-deploy.yml refuses before it deploys', () => {
  test.concurrent.each([
    [{ scaling: 'eror' }, 'scaling'],
    [{ 'migration-phase': 'before' }, 'migration-phase'],
    [{ 'wait-timeout': '15' }, 'wait-timeout'],
    [{ metrics: '5 m' }, 'metrics'],
    [{ metrics: '59s' }, 'metrics'],
    [{ service: 'web\napi', ...migrates }, 'migration-service'],
    [{ service: 'web', 'migration-service': 'api', ...migrates }, 'migration-service'],
    [{ image: 'shop/web:2' }, 'image'],
    [{ 'deploy-command': '' }, 'deploy-command'],
    [{ 'deploy-command': '', image: 'shop/web:2', service: 'web, api' }, 'service'],
    [{ 'deploy-command': '', image: 'shop/web:2', 'task-definition': 'web:2' }, 'task-definition'],
    [{ 'task-definition-file': 'task.json' }, 'task-definition-file'],
    // The image that runs lacks the new migrations.
    [{ 'migration-phase': 'before-deploy', ...migrates }, 'migration-phase'],
    [{ 'migration-timeout': '1' }, 'migration-timeout'],
    [{ 'migration-lock': 'redis' }, 'migration-lock'],
    [{ 'checkout-submodules': 'yes' }, 'checkout-submodules'],
    [{ until: 'later' }, 'until'],
    [{ canary: '' }, 'canary'],
    [{ canary: 'default', service: 'web, api' }, 'service'],
    [{ 'on-failure': 'stop' }, 'on-failure'],
    [{ 'on-cancel': 'stop' }, 'on-cancel'],
    [{ 'metrics-fail-on': 'always' }, 'metrics-fail-on'],
    [{ 'on-breach': 'undo' }, 'on-breach'],
    [{ 'on-breach': 'rollback' }, 'on-breach'],
    [{ stage: 'prod' }, 'cluster'],
    [{ cluster: '' }, 'stage'],
  ] as const)('%j', async (inputs, name) => {
    const result = await deploySimulated({ inputs });
    expect(result).toMatchObject({ ...failed, outputs: { verdict: 'error' } });
    expect(result.log).toContain(`::error title=Invalid input%3A ${name}::Input "${name}" is "`);
    expect(result.operations).toEqual([]);
    // The one summary says which, not that some step failed.
    expect(result.summary).toContain(`was not deployed: input ${name} is `);
  });

  test.concurrent('a value that would be a command to the runner, in one line', async () => {
    const value = 'off\r\n::add-mask::prod\n::notice::50%';
    const result = await deploySimulated({ inputs: { scaling: value } });
    expect(result).toMatchObject(failed);
    expect(result.log).toContain('is "off%0D%0A::add-mask::prod%0A::notice::50%25". Accepted');
    expect(result.log).not.toMatch(/^::(?:add-mask|notice)::/m);
  });

  test.concurrent('a DEPLOY_ENV that is no list of NAME=VALUE, without printing it', async () => {
    const result = await deploySimulated({
      secrets: { DEPLOY_ENV: 'A=1\nhunter2 is my password' },
    });
    expect(result).toMatchObject({ ...failed });
    expect(result.log).toContain(
      'Line 2 of the secret "DEPLOY_ENV" is not of the form NAME=VALUE.',
    );
    expect(result.log).not.toContain('hunter2');
    expect(result.operations).not.toContain('UpdateService');
  });
});
