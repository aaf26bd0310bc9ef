import { describe, expect, test } from '@jest/globals';
import type { PastOptions } from '@ecs-actions/simulator/autoscaler/past';
import { permissions } from '@ecs-actions/aws/permissions';
import { backtestStep, regionWithLife, regionWithPast } from './support/backtest-step.ts';

const past: PastOptions = {
  seed: 5,
  days: 1,
  shape: 'bursty',
  settings: {
    min: 2,
    max: 30,
    policies: [
      {
        metric: 'cpu',
        target: 50,
        scaleOutCooldown: 60,
        scaleInCooldown: 300,
        periodSeconds: 60,
      },
    ],
  },
};
const inputs = {
  cluster: 'prod',
  service: 'web',
  'aws-region': 'eu-central-1',
  history: '1d',
  'html-report': 'false',
};

function fidelityOf(text: string | undefined) {
  return JSON.parse(text ?? 'null') as {
    activities: number | null;
    'desired-count': number | null;
  };
}

describe('a service with a past', () => {
  test('the replay of its settings reproduces what its policies did; a candidate is compared', async () => {
    const region = regionWithPast(past);
    const step = await backtestStep({ ...inputs, candidates: 'early: cpu 30\nauthor' }, { region });
    expect(step.texts.get('verdict')).toBe('pass');
    const fidelity = fidelityOf(step.texts.get('fidelity'));
    expect(fidelity.activities).toBeGreaterThanOrEqual(0.95);
    expect(fidelity['desired-count']).toBeGreaterThanOrEqual(0.95);
    expect(step.results.map(({ name }) => name)).toEqual(['current', 'early', 'author']);
    expect(Object.keys(step.results[0] ?? {})).toEqual([
      'name',
      'scale-outs',
      'scale-ins',
      'flaps',
      'minutes-over-line',
      'minutes-at-maximum',
      'task-hours',
      'cost-usd',
    ]);
    expect(step.log).toContain('The number of tasks is from Container Insights.');
    expect(step.summary).toMatch(/Reading cost \d+ metrics requested of CloudWatch/);
  });

  test('a history that the region lived on its own clock, with a deployment in it, is reproduced', async () => {
    const region = regionWithLife(past);
    const step = await backtestStep({ ...inputs, candidates: 'early: cpu 30' }, { region });
    expect(step.texts.get('verdict')).toBe('pass');
    const fidelity = fidelityOf(step.texts.get('fidelity'));
    expect(fidelity.activities).toBeGreaterThanOrEqual(0.8);
    expect(fidelity['desired-count']).toBeGreaterThanOrEqual(0.95);
  });

  test('without Container Insights the activities tell the count', async () => {
    const region = regionWithPast(past, { insights: false });
    const step = await backtestStep(inputs, { region });
    expect(step.log).toContain('The number of tasks is from the scaling activities');
    expect(fidelityOf(step.texts.get('fidelity')).activities).toBeGreaterThanOrEqual(0.8);
  });

  test.each(['a-person', 'another-scaler'] as const)(
    'a count that %s set is inconclusive, and no candidate is called better',
    async (scaler) => {
      const region = regionWithPast({ ...past, scaler });
      const step = await backtestStep({ ...inputs, candidates: 'early: cpu 30' }, { region });
      expect(step.texts.get('verdict')).toBe('inconclusive');
      expect(step.summary).toContain('Not called better or worse');
      expect(step.result.exitCode).toBe(0);
      const strict = await backtestStep({ ...inputs, 'fail-on': 'inconclusive' }, { region });
      expect(strict.result.exitCode).toBe(1);
    },
  );

  test('of several services each result says whose it is', async () => {
    const region = regionWithPast(past, { services: ['web', 'api'] });
    const step = await backtestStep(
      { ...inputs, service: 'web, api', candidates: 'early: cpu 30' },
      { region },
    );
    expect(step.results.map(({ service, name }) => [service, name])).toEqual([
      ['web', 'current'],
      ['web', 'early'],
      ['api', 'current'],
      ['api', 'early'],
    ]);
    expect(JSON.parse(step.texts.get('fidelity') ?? '')).toMatchObject([
      { service: 'web' },
      { service: 'api' },
    ]);
  });

  test('a file beside the service replaces the metrics and nothing else', async () => {
    const region = regionWithPast(past);
    const rows = Array.from(
      { length: 600 },
      (_, minute) => `${1_764_000_000 + minute * 60},${minute < 300 ? 20 : 45},4`,
    );
    const step = await backtestStep(
      { ...inputs, 'history-file': '{folder}/h.csv', candidates: 'early: cpu 30' },
      { region, files: { 'h.csv': `time,cpu,tasks\n${rows.join('\n')}\n` } },
    );
    expect(step.results.map(({ name }) => name)).toEqual(['current', 'early']);
    expect(region.calls.map(({ operation }) => operation)).not.toContain('GetMetricData');
    expect(step.report['services']).toMatchObject([{ minutes: 600 }]);
  });

  test('the change in a plan is a candidate', async () => {
    const region = regionWithPast(past);
    const template = {
      Resources: {
        Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: 'prod' } },
        Web: {
          Type: 'AWS::ECS::Service',
          Properties: { ServiceName: 'web', Cluster: { Ref: 'Cluster' }, DesiredCount: 2 },
        },
        Target: {
          Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
          Properties: {
            ServiceNamespace: 'ecs',
            ScalableDimension: 'ecs:service:DesiredCount',
            ResourceId: 'service/prod/web',
            MinCapacity: 4,
            MaxCapacity: 40,
          },
        },
        Policy: {
          Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
          Properties: {
            PolicyName: 'cpu',
            PolicyType: 'TargetTrackingScaling',
            ScalingTargetId: { Ref: 'Target' },
            TargetTrackingScalingPolicyConfiguration: {
              TargetValue: 35,
              ScaleInCooldown: 600,
              PredefinedMetricSpecification: {
                PredefinedMetricType: 'ECSServiceAverageCPUUtilization',
              },
            },
          },
        },
      },
    };
    const step = await backtestStep(
      { ...inputs, plan: '{folder}/t.json', comment: 'pull-request', 'github-token': 't' },
      { region, files: { 't.json': JSON.stringify(template) } },
    );
    expect(step.results.map(({ name }) => name)).toEqual(['current', 'plan']);
    expect(step.comments).toHaveLength(1);
    expect(step.comments[0]).toContain('min 4, max 40, cpu 35, scale-out 5m, scale-in 10m');
  });

  test('what is denied costs a feature and is named; the settings themselves are needed', async () => {
    const optional = permissions['backtest-scaling'].filter(
      ({ withoutIt }) => !withoutIt.startsWith('The action fails'),
    );
    const region = regionWithPast(past);
    const denied = optional.map(({ action }) => action);
    region.setPrincipal('AKIADENIED', { allow: ['*'], deny: denied });
    const step = await backtestStep(inputs, { region, accessKeyId: 'AKIADENIED' });
    expect(step.texts.get('verdict')).toBe('pass');
    for (const action of [
      'application-autoscaling:DescribeScalingActivities',
      'cloudwatch:DescribeAlarms',
      'ecs:ListServiceDeployments',
      'ecs:DescribeTaskDefinition',
    ]) {
      expect(step.log).toContain(`no permission for ${action}`);
    }
    region.setPrincipal('AKIADENIED', {
      allow: ['*'],
      deny: ['application-autoscaling:DescribeScalingPolicies'],
    });
    await expect(backtestStep(inputs, { region, accessKeyId: 'AKIADENIED' })).rejects.toThrow(
      'application-autoscaling:DescribeScalingPolicies',
    );
  });
});
