/** Each IAM action of the table denied in turn: the board is made without what it tells, and what is lost is said. */
import { describe, expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import {
  boardOf,
  deploysOn,
  regionOf,
  simulateRun,
  scaled,
  widgetNamed,
} from './support/simulated-run.ts';

const rows = permissions['monitoring-dashboard'];
const table = rows.map(({ action }) => action);
const inputs = { 'annotate-deploys': 'true' };

function regionWithout(action: string) {
  const principals = {
    AKIALESS: { policy: policyOf(rows.filter((row) => row.action !== action)) },
    AKIATABLE: { policy: policyOf(rows) },
  };
  return regionOf({ scenario: scaled, principals });
}

/** What the log names as not seen, and which widgets are then missing on a new board. */
const optional: Readonly<Record<string, readonly [unseen: string, missing: readonly string[]]>> = {
  'ecs:DescribeClusters': ['Container Insights', ['web: restarts']],
  'ecs:DescribeTaskDefinition': ['log groups', ['web: errors in the log']],
  'elasticloadbalancing:DescribeTargetGroups': [
    'target groups',
    ['web: 5xx', 'web: response', 'web: requests', 'web: hosts'],
  ],
  'application-autoscaling:DescribeScalableTargets': ['scaling targets', []],
  'application-autoscaling:DescribeScalingPolicies': ['scaling targets', []],
  'ecs:ListServiceDeployments': ['deploys', []],
};

test('the table is enough', async () => {
  const region = regionOf({
    scenario: scaled,
    principals: { AKIATABLE: { policy: policyOf(rows) } },
  });
  const { outputs, log } = await simulateRun(region, { inputs, accessKeyId: 'AKIATABLE' });
  expect(outputs).toMatchObject({ verdict: 'applied', changed: 11 });
  expect(log).not.toContain('Not seen');
});

describe.each(Object.entries(optional))('without %s', (action, [unseen, missing]) => {
  test('a new board lacks what it tells, and log and summary say so', async () => {
    const region = regionWithout(action);
    const { outputs, log, summary } = await simulateRun(region, {
      inputs,
      accessKeyId: 'AKIALESS',
    });
    expect(outputs).toMatchObject({ verdict: 'applied', changed: 11 - missing.length });
    expect(log).toContain(`${unseen} of web: no permission for ${action}`);
    expect(summary).toContain(`${unseen} of web: no permission for ${action}`);
    for (const start of missing) expect(() => widgetNamed(region, start)).toThrow('no widget');
  });

  test('what is on the board already stays as it is', async () => {
    const region = regionWithout(action);
    await simulateRun(region, { inputs, accessKeyId: 'AKIATABLE' });
    const before = boardOf(region);
    const { outputs } = await simulateRun(region, { inputs, accessKeyId: 'AKIALESS' });
    expect(outputs['verdict']).toBe('unchanged');
    expect(boardOf(region)).toEqual(before);
  });
});

test('without ecs:DescribeServiceRevisions deploys bear the number of their revision', async () => {
  const region = regionWithout('ecs:DescribeServiceRevisions');
  const { outputs, log } = await simulateRun(region, { inputs, accessKeyId: 'AKIALESS' });
  expect(outputs).toMatchObject({ verdict: 'applied', changed: 11 });
  expect(log).not.toContain('Not seen');
  expect(deploysOn(widgetNamed(region, 'web: 5xx')).at(-1)).toMatch(/^ECS deploy \d+: \d+ m/);
});

describe('what cannot be done without fails, and names it', () => {
  test.each([
    ['ecs:DescribeServices', {}],
    ['ecs:ListClusters', { cluster: '', stage: 'prod' }],
    ['ecs:ListServices', { service: '' }],
    ['cloudwatch:GetDashboard', {}],
    ['cloudwatch:GetDashboard', { mode: 'diff' }],
    ['cloudwatch:PutDashboard', {}],
  ])('%s %j', async (action, more) => {
    const region = regionWithout(action);
    await expect(
      simulateRun(region, { inputs: { ...inputs, ...more }, accessKeyId: 'AKIALESS' }),
    ).rejects.toThrow(`The AWS credentials may not ${action}`);
    expect(region.world.dashboards.size).toBe(0);
  });

  test('diff does without cloudwatch:PutDashboard', async () => {
    const region = regionWithout('cloudwatch:PutDashboard');
    const { outputs } = await simulateRun(region, {
      inputs: { ...inputs, mode: 'diff' },
      accessKeyId: 'AKIALESS',
    });
    expect(outputs['verdict']).toBe('differs');
  });
});

test('every action of the table is tried above', () => {
  const tried = [
    ...Object.keys(optional),
    'ecs:DescribeServiceRevisions',
    'ecs:DescribeServices',
    'ecs:ListClusters',
    'ecs:ListServices',
    'cloudwatch:GetDashboard',
    'cloudwatch:PutDashboard',
  ];
  expect(tried.toSorted()).toEqual([...table].toSorted());
});
