/** Each IAM action of the table denied in turn: the verdict stays true, and what is lost is said. */
import { describe, expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { simulateRun, type SimulatedRun } from './support/simulated-run.ts';

/** Without these nothing can be said at all. */
const essential = new Set(['ecs:DescribeServices', 'ecs:ListClusters', 'ecs:ListServices']);
/** How the log names what is lost; those not named here are not needed in these rollouts. */
const lost: Readonly<Record<string, readonly [good: string | undefined, rolledBack: string]>> = {
  'ecs:ListServiceDeployments': ['service deployments', 'service deployments'],
  'ecs:DescribeServiceDeployments': ['deployment details', 'deployment details'],
  'ecs:DescribeServiceRevisions': [undefined, 'service revisions'],
  'ecs:DescribeTasks': ['tasks', 'tasks'],
  'ecs:DescribeTaskDefinition': [undefined, 'container log'],
  'logs:GetLogEvents': [undefined, 'container log'],
  'elasticloadbalancing:DescribeTargetHealth': ['target health', 'target health'],
  'elasticloadbalancing:DescribeTargetGroupAttributes': [
    'deregistration delay',
    'deregistration delay',
  ],
};

async function without(action: string, scenario: string, inputs = {}): Promise<SimulatedRun> {
  const rows = permissions['wait-stable'].filter((row) => row.action !== action);
  return simulateRun({
    region: { seed: 7, scenario, principals: { AKIALESS: { policy: policyOf(rows) } } },
    accessKeyId: 'AKIALESS',
    beginAfterMs: 9_000,
    inputs,
  });
}

const optional = permissions['wait-stable']
  .map(({ action }) => action)
  .filter((action) => !essential.has(action));

describe.each([
  ['good', 'stable', 0],
  ['rollback', 'rolled-back', 1],
] as const)('over the rollout "%s" the verdict stays %s', (scenario, verdict, which) => {
  const needed = optional.filter((action) => lost[action]?.[which] !== undefined);

  test.each(needed)('without %s, whose loss is said', async (action) => {
    const { outputs, log, summary } = await without(action, scenario);
    expect(outputs['verdict']).toBe(verdict);
    expect(summary).toMatch(
      new RegExp(`Could not see ${lost[action]?.[which]}: not allowed to ${action}`),
    );
    expect(log).toContain(action);
  });

  test.each(optional.filter((action) => !needed.includes(action)))(
    'without %s, which it does not need',
    async (action) => {
      const { outputs, log } = await without(action, scenario);
      expect(outputs['verdict']).toBe(verdict);
      expect(log).not.toMatch(/could not see/i);
    },
  );
});

describe('what cannot be done without fails, and names it', () => {
  test.each([
    ['ecs:DescribeServices', {}],
    ['ecs:ListClusters', { cluster: '', stage: 'prod' }],
    ['ecs:ListServices', { service: '' }],
  ])('%s', async (action, inputs) => {
    await expect(without(action, 'good', inputs)).rejects.toThrow(
      new RegExp(`^The AWS credentials may not ${action}`),
    );
  });
});

describe('what is asked for and not allowed is said by the verdict or the log', () => {
  test('ecs:StopServiceDeployment', async () => {
    const { outputs, log, summary } = await without('ecs:StopServiceDeployment', 'crash-loop', {
      'on-failure': 'rollback',
    });
    expect(outputs).toMatchObject({ verdict: 'failed', cause: 'container-exit' });
    expect(outputs['reason']).toMatch(/could not be rolled back: .*ecs:StopServiceDeployment/);
    expect(log).toContain('Not rolled back');
    expect(summary).toContain('aws ecs stop-service-deployment');
  });

  test('ecs:ContinueServiceDeployment', async () => {
    const { outputs, log } = await without('ecs:ContinueServiceDeployment', 'paused', {
      'on-pause': 'continue',
      timeout: '5m',
    });
    expect(outputs).toMatchObject({
      verdict: 'timed-out',
      reason: expect.stringContaining('waiting for a decision at a PAUSE hook'),
    });
    expect(log).toMatch(/Not continued.*ecs:ContinueServiceDeployment/);
  });
});

test('the run’s start out of sight costs the end-to-end duration only', async () => {
  const { outputs, log, summary } = await simulateRun({
    region: { seed: 7, scenario: 'good' },
    beginAfterMs: 9_000,
    runStartedAt: 'unseen',
  });
  expect(outputs).toMatchObject({ verdict: 'stable', endToEndSeconds: undefined });
  expect(log).toContain('could not see the start of this run');
  expect(summary).toContain('could not see the start of this run');
});

test('a target group nobody may look at does not make a flaky start hopeless', async () => {
  const { outputs } = await simulateRun({
    region: {
      seed: 7,
      scenario: 'flaky-start',
      principals: { AKIALESS: { allow: ['*'], deny: ['elasticloadbalancing:*'] } },
    },
    accessKeyId: 'AKIALESS',
    beginAfterMs: 9_000,
  });
  expect(outputs['verdict']).toBe('stable');
});
