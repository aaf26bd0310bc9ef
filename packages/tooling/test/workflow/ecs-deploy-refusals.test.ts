/** What ecs-deploy.yml refuses before it deploys anything. */
import { describe, expect, test } from '@jest/globals';
import { deployInTheBox } from './support/deploy-in-the-box.ts';

const migrates = { 'migration-command': 'npm run migrate' };
const failed = { conclusion: 'failure' };

describe('ecs-deploy.yml refuses before it deploys', () => {
  test.concurrent.each([
    [{ scaling: 'eror' }, 'scaling'],
    [{ 'migration-phase': 'before' }, 'migration-phase'],
    [{ 'wait-timeout': '15' }, 'wait-timeout'],
    [{ metrics: '5 m' }, 'metrics'],
    [{ metrics: '59s' }, 'metrics'],
    [{ service: 'web, api', metrics: '5m' }, 'service'],
    [{ service: 'web\napi', ...migrates }, 'service'],
    [{ stage: 'prod' }, 'cluster'],
    [{ cluster: '' }, 'stage'],
  ] as const)('%j', async (inputs, name) => {
    const result = await deployInTheBox({ inputs });
    expect(result).toMatchObject({ ...failed, outputs: { verdict: 'error' } });
    expect(result.log).toContain(`::error title=Invalid input%3A ${name}::Input "${name}" is "`);
    expect(result.operations).toEqual([]);
  });

  test.concurrent('a value that would be a command to the runner, in one line', async () => {
    const value = 'off\r\n::add-mask::prod\n::notice::50%';
    const result = await deployInTheBox({ inputs: { scaling: value } });
    expect(result).toMatchObject(failed);
    expect(result.log).toContain('is "off%0D%0A::add-mask::prod%0A::notice::50%25". Accepted');
    expect(result.log).not.toMatch(/^::(?:add-mask|notice)::/m);
  });

  test.concurrent('a DEPLOY_ENV that is no list of NAME=VALUE, without printing it', async () => {
    const result = await deployInTheBox({
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
