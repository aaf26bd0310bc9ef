/** ecs-deploy.yml to its ends: real files, bundles and processes; only AWS and GitHub are in a simulated region. */
import { failureModes } from '@ecs-actions/simulator/scenario/failure-modes';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { describe, expect, test } from '@jest/globals';
import {
  deployCommand,
  deploySimulated,
  outcomesOf,
  type DeployRun,
} from './support/simulated-deploy.ts';

const migrates = { 'migration-command': 'sh -c "echo CREATE TABLE; exit 0"' };
const crashes = {
  behaviour: { failureModes: [{ failureMode: failureModes.crashAtStart, share: 1 }] },
};
const failed = { conclusion: 'failure' };

// Most of the time of each is waiting, so they run side by side, the longest first.
describe('ecs-deploy.yml', () => {
  // CloudWatch's minutes are minutes of this machine's clock: the run began 25 of them ago, and its deployment
  // was over soon after that.
  const longAgo = (metricsOfNext = {}, metrics = {}): DeployRun => ({
    speed: 1,
    rate: 1,
    ageMs: 25 * 60_000,
    build: (world) =>
      setStage(world, {
        desiredCount: 4,
        metrics,
        metricsOfNext,
        scaling: { min: 4, max: 12 },
      }).deploy(4000),
  });

  test.concurrent('a good deploy: all outputs, one summary, credentials anew', async () => {
    const result = await deploySimulated({
      inputs: {
        ...migrates,
        'setup-command': 'echo setting up',
        'deploy-command': `echo "as $DEPLOYER, not ''quoted''"\n${deployCommand()}`,
        scaling: 'warn',
      },
      secrets: { DEPLOY_ENV: 'DEPLOYER=a long secret=100%25\n\nSHORT=x\n' },
    });
    const { outputs, region, summary, log } = result;
    const truth = region.truth().at(-1);
    const took = Math.round(((truth?.endedAt ?? 0) - (truth?.createdAt ?? 0)) / 1000);
    expect(result).toMatchObject({ conclusion: 'success' });
    expect(outputs).toEqual({
      verdict: 'stable',
      'stable-at': new Date(truth?.endedAt ?? 0).toISOString().replace(/\.\d+Z$/, 'Z'),
      'duration-seconds': String(took),
      'end-to-end-seconds': expect.stringMatching(/^\d+$/),
      'migration-exit-code': '0',
      'metrics-verdict': '',
      'task-definition': expect.stringMatching(/task-definition\/web:2$/),
      'service-url': expect.any(String),
    });
    expect(outcomesOf(result)).toMatchObject({ setup: 'success', scaling: 'success' });
    expect(log).toContain("as ***, not ''quoted''\n");
    expect(summary).not.toContain('a long secret');

    // One summary: the verdict, the steps, the way from the push, and what each action has to say, folded.
    expect(summary.match(/^## .*/gm)).toEqual([
      expect.stringMatching(/^## web is deployed and stable after \d+ s$/),
    ]);
    expect(summary).toMatch(/^\| set up \| \*\*success\*\* \|/m);
    expect(summary).toMatch(/^\| deploy command \| \*\*success\*\* \|/m);
    expect(summary).toMatch(/^\| rollout \| \*\*stable\*\* \| [\d.]+ s \|/m);
    expect(summary).toMatch(/^\| migration \| \*\*succeeded\*\* \| [\d.]+ s \| exit code 0 \|/m);
    expect(summary).toMatch(
      /^\| scaling rules \| \*\*fail\*\* \| +\| \d+ errors?, \d+ warnings?; the job does not fail for them \|/m,
    );
    const blocks = [...summary.matchAll(/```\n(.*?)```/gs)].map(([, block = '']) => block);
    const chart = blocks.find((block) => block.includes('deploy command')) ?? '';
    for (const bar of ['set up', 'deploy command', 'deployment', 'migration']) {
      expect(chart).toMatch(new RegExp(`^ {2}${bar} +█+ +[\\d.]+ s$`, 'm'));
    }
    for (const folded of ['Rollout: stable', 'Migration: succeeded', 'Scaling: fail']) {
      expect(summary).toContain(`<details><summary>${folded}</summary>`);
    }

    const keyOf = (operation: string): string | undefined =>
      region.calls.find((call) => call.operation === operation)?.principal;
    expect(keyOf('UpdateService')).toBe('ASIASTANDIN00001');
    expect(keyOf('RunTask')).toBe('ASIASTANDIN00002');
    expect(result.jobs[0]).toMatchObject({
      concurrencyGroup:
        'ecs-actions-org/web-eu-central-1-arn:aws:iam::123456789012:role/deploy-prod-',
      cancelsInProgress: false,
      environment: undefined,
      runsOn: 'ubuntu-latest',
    });
  });

  test.concurrent('a rollback: the migration does not run', async () => {
    const result = await deploySimulated({ stage: crashes, inputs: migrates });
    expect(result).toMatchObject({
      ...failed,
      outputs: { verdict: 'rolled-back', 'stable-at': '', 'migration-exit-code': '' },
    });
    expect(outcomesOf(result)).toMatchObject({ wait: 'failure', migrate: 'skipped' });
    expect(result.operations).not.toContain('RunTask');
    expect(result.summary).toMatch(/^## web: ECS rolled the deployment back after \d+ s$/m);
    expect(result.summary).toMatch(/exit code 1/);
    expect(result.summary).toMatch(/\*\*What to do:\*\*/);
    expect(result.summary).toContain('connect ECONNREFUSED');
  });

  test.concurrent(
    'a migration that fails: the deployment stays stable, the job is red',
    async () => {
      const result = await deploySimulated({
        inputs: { 'migration-command': 'sh -c "echo no such column; exit 3"', scaling: 'warn' },
      });
      expect(result).toMatchObject({
        ...failed,
        outputs: { verdict: 'stable', 'migration-exit-code': '3' },
      });
      // What is live is looked at all the same.
      expect(outcomesOf(result)).toMatchObject({ migrate: 'failure', scaling: 'success' });
      expect(result.summary).toMatch(/^## web is deployed .*, but the migration did not succeed$/m);
      expect(result.summary).toContain('no such column');
    },
  );

  test.concurrent('a migration before the deploy that fails: nothing is deployed', async () => {
    const result = await deploySimulated({
      inputs: {
        'migration-command': 'sh -c "exit 3"',
        'migration-phase': 'before-deploy',
        'migration-image': 'shop/web:new',
      },
    });
    expect(result).toMatchObject({
      ...failed,
      outputs: { verdict: 'error', 'migration-exit-code': '3' },
    });
    expect(outcomesOf(result)).toMatchObject({ deploy: 'skipped', wait: 'skipped' });
    expect(result.operations).not.toContain('UpdateService');
    expect(result.summary).toMatch(
      /^## web was not deployed: the migration before it did not succeed$/m,
    );
  });

  test.concurrent(
    'a scaling rule that is violated, with scaling: error: what is live was watched',
    async () => {
      const result = await deploySimulated({
        ...longAgo(),
        build: (world) => setStage(world, { desiredCount: 4 }).deploy(4000),
        inputs: { 'deploy-command': 'true', metrics: '10m', scaling: 'error' },
      });
      expect(result).toMatchObject({
        ...failed,
        outputs: { verdict: 'stable', 'metrics-verdict': 'pass' },
      });
      expect(outcomesOf(result)).toMatchObject({
        wait: 'success',
        metrics: 'success',
        scaling: 'failure',
      });
      expect(result.summary).toMatch(
        /^## web is deployed .*, but it does not scale as it should$/m,
      );
    },
  );

  test.concurrent('metrics that are as before, and a dashboard', async () => {
    const result = await deploySimulated({
      ...longAgo(),
      inputs: { 'deploy-command': 'true', metrics: '10m', dashboard: true },
    });
    expect(result).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'stable', 'metrics-verdict': 'pass' },
    });
    expect(outcomesOf(result)).toMatchObject({ metrics: 'success', dashboard: 'success' });
    expect(result.log).toMatch(
      /report\.html would be kept as the artifact deploy-metrics-123456789012-eu-central-1-prod$/m,
    );
    expect(result.summary).toMatch(/^## web is deployed and stable after \d+ m \d+ s$/m);
    expect(result.summary).toMatch(/^\| metrics \| \*\*pass\*\* \|/m);
    expect(result.summary).toContain('<details><summary>Metrics: pass</summary>');
    expect(result.summary).toContain('<details><summary>Dashboard: applied</summary>');
    expect(result.region.calls.find((call) => call.operation === 'GetMetricData')?.principal).toBe(
      'ASIASTANDIN00002',
    );
  });

  test.concurrent('metrics that are breached: red, and what it is', async () => {
    const result = await deploySimulated({
      ...longAgo({ errorShare: 0.03 }),
      inputs: { 'deploy-command': 'true', metrics: '10m' },
    });
    expect(result).toMatchObject({
      ...failed,
      outputs: { verdict: 'stable', 'metrics-verdict': 'fail' },
    });
    expect(result.log).toMatch(
      /report\.html would be kept as the artifact deploy-metrics-123456789012-eu-central-1-prod$/m,
    );
    expect(result.summary).toMatch(
      /^## web is deployed .*, but the metrics are not as they should be\n\n.*[Tt]oo many requests fail/m,
    );
  });

  test.concurrent(
    'metrics that are breached, with on-breach: rollback: the last good revision is back',
    async () => {
      const result = await deploySimulated({
        ...longAgo({ errorShare: 0.03 }),
        speed: 20,
        inputs: { 'deploy-command': 'true', metrics: '10m', 'on-breach': 'rollback' },
      });
      expect(result).toMatchObject({
        ...failed,
        outputs: {
          verdict: 'rolled-back',
          'stable-at': '',
          'metrics-verdict': 'fail',
          'task-definition': expect.stringMatching(/web:1$/),
        },
      });
      expect(outcomesOf(result)).toMatchObject({ metrics: 'failure', rollback: 'success' });
      expect(result.region.truth().at(-1)).toMatchObject({ outcome: 'completed' });
      expect(result.summary).toMatch(
        /^## web was deployed, but the metrics are bad: web:1 is back$/m,
      );
    },
  );

  test.concurrent(
    'a breach that was there before: not this run’s fault, nothing is rolled back',
    async () => {
      const result = await deploySimulated({
        ...longAgo({ errorShare: 0.03 }, { errorShare: 0.03 }),
        inputs: { 'deploy-command': 'true', metrics: '10m', 'on-breach': 'rollback' },
      });
      expect(result).toMatchObject({ ...failed, outputs: { verdict: 'stable' } });
      expect(outcomesOf(result)).toMatchObject({ metrics: 'failure', rollback: 'skipped' });
    },
  );

  test.concurrent(
    'of three services two breach what they kept before: both are put back, the third stays',
    async () => {
      const names = ['api', 'web', 'worker'];
      const result = await deploySimulated({
        ...longAgo(),
        build: (world) => {
          for (const serviceName of names) {
            const metricsOfNext = serviceName === 'worker' ? {} : { errorShare: 0.03 };
            setStage(world, { serviceName, desiredCount: 4, metricsOfNext }).deploy(4000);
          }
        },
        speed: 20,
        inputs: {
          service: names.join(', '),
          'deploy-command': 'true',
          metrics: '10m',
          'metrics-thresholds': '5xx-rate < 1%',
          'on-breach': 'rollback',
        },
      });
      expect(result).toMatchObject({
        ...failed,
        outputs: { verdict: 'rolled-back', 'metrics-verdict': 'fail' },
        log: expect.any(String),
      });
      expect(outcomesOf(result)).toMatchObject({ metrics: 'failure', rollback: 'success' });
      const serving = [...result.region.world.services.values()].map(
        ({ name, deployments }) => `${name}:${deployments[0]?.revision.definition.revision}`,
      );
      expect(serving).toEqual(['api:1', 'web:1', 'worker:2']);
      expect(result.summary.match(/^## .*/gm)).toEqual([
        '## api, web, worker were deployed, but the metrics are bad: api:1 and web:1 are back',
      ]);
    },
  );

  test.concurrent(
    'ten services of which one fails: one summary, which says what is live',
    async () => {
      const names = Array.from({ length: 10 }, (_, n) => `shop-${n + 1}`);
      const result = await deploySimulated({
        // It goes on while the wait for it begins, on a slow machine too.
        speed: 4,
        build: (world) => {
          for (const serviceName of names) {
            setStage(world, { serviceName, ...(serviceName === 'shop-7' && crashes) });
          }
        },
        inputs: {
          ...migrates,
          service: names.join(', '),
          'migration-service': 'shop-1',
          'deploy-command': names.map((name) => deployCommand(name)).join('\n'),
        },
      });
      expect(result).toMatchObject({ ...failed, outputs: { verdict: 'rolled-back' } });
      expect(outcomesOf(result)).toMatchObject({ wait: 'failure', migrate: 'skipped' });
      expect(result.summary.match(/^## .*/gm)).toEqual([
        expect.stringMatching(
          /^## shop-7 of 10 services: ECS rolled the deployment back after \d+ s$/,
        ),
      ]);
      const live = names.filter((name) => name !== 'shop-7');
      expect(result.summary).toContain(`9 are live: ${live.join(', ')}.`);
    },
  );

  test.concurrent('an image, migrated before the rollout in the new image', async () => {
    const result = await deploySimulated({
      inputs: {
        'deploy-command': '',
        image: 'shop/web:new',
        'migration-command': 'migrate',
        'migration-phase': 'before-deploy',
      },
    });
    expect(result).toMatchObject({
      conclusion: 'success',
      outputs: { verdict: 'stable', 'migration-exit-code': '0' },
    });
    const { operations } = result;
    expect(operations.indexOf('RegisterTaskDefinition')).toBeLessThan(
      operations.indexOf('RunTask'),
    );
    expect(operations.indexOf('RunTask')).toBeLessThan(operations.indexOf('UpdateService'));
    expect(operations.filter((name) => name === 'RegisterTaskDefinition')).toHaveLength(1);
    const images = [...result.region.world.tasks.values()].map(
      ({ containers }) => containers[0]?.image,
    );
    expect(images).toContain('shop/web:new');
  });

  test.concurrent('a deploy command that fails, after ECS rolled back: told why', async () => {
    const result = await deploySimulated({
      stage: crashes,
      inputs: { ...migrates, 'deploy-command': `${deployCommand()}\necho waiting; exit 7` },
    });
    expect(result).toMatchObject({ ...failed, outputs: { verdict: 'rolled-back' } });
    expect(outcomesOf(result)).toMatchObject({ deploy: 'failure', migrate: 'skipped' });
    expect(result.steps.get('deploy')?.exitCode).toBe(7);
    expect(result.summary).toMatch(/^\| deploy command \| \*\*failure\*\* \| [\d.]+ s \|/m);
    expect(result.summary).toContain('connect ECONNREFUSED');
  });

  test.concurrent(
    'a deploy command that fails before it deploys: red, and no migration',
    async () => {
      const result = await deploySimulated({
        inputs: { ...migrates, 'deploy-command': 'terraform-is-not-here apply' },
      });
      expect(result).toMatchObject({ ...failed, outputs: { verdict: 'error', 'stable-at': '' } });
      expect(outcomesOf(result)).toMatchObject({ wait: 'success', migrate: 'skipped' });
      expect(result.operations).not.toContain('RunTask');
      expect(result.summary).toMatch(
        /^## web: the deploy command failed, and nothing was deployed$/m,
      );
    },
  );

  test.concurrent(
    'a deploy command that deploys nothing: stable, no duration, no migration',
    async () => {
      const result = await deploySimulated({ inputs: { ...migrates, 'deploy-command': 'true' } });
      expect(result).toMatchObject({
        conclusion: 'success',
        outputs: {
          verdict: 'stable',
          'duration-seconds': '',
          'end-to-end-seconds': '',
          'migration-exit-code': '',
        },
      });
      expect(outcomesOf(result)).toMatchObject({ migrate: 'skipped' });
      expect(result.summary).toMatch(/^## web is stable; nothing was deployed$/m);
    },
  );

  test.concurrent('staging on spot is held to the rules of staging', async () => {
    const result = await deploySimulated({
      stage: {
        clusterName: 'shop-staging',
        desiredCount: 1,
        scaling: { min: 1, max: 2 },
        service: {
          capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }],
        },
      },
      inputs: {
        cluster: '',
        stage: 'staging',
        service: 'web',
        scaling: 'error',
        'deploy-command': deployCommand('web', 'shop-staging'),
        'runs-on': '["self-hosted", "linux"]',
        environment: 'staging',
      },
    });
    expect(result).toMatchObject({ conclusion: 'success', outputs: { verdict: 'stable' } });
    expect(result.log).toContain('by staging');
    expect(result.jobs[0]).toMatchObject({
      concurrencyGroup:
        'ecs-actions-org/web-eu-central-1-arn:aws:iam::123456789012:role/deploy-staging-web',
      environment: 'staging',
      runsOn: ['self-hosted', 'linux'],
    });
  });
});
