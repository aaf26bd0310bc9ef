/** What metric math is on: a queue, CPU, or something else. */
import { describe, expect, test } from '@jest/globals';
import { emptyConfig } from '../../src/scaling/config/config.ts';
import { kindOf } from '../../src/scaling/kind.ts';
import { listFindings } from '../../src/scaling/report/findings.ts';
import { verify } from '../../src/scaling/report/verification.ts';
import { readPlans } from '../../src/scaling/sources/read-plan.ts';
import { json } from './support/read-file.ts';

type Metric = readonly [namespace: string, name: string];
const queue: Metric = ['AWS/SQS', 'ApproximateNumberOfMessagesVisible'];
const tasks: Metric = ['ECS/ContainerInsights', 'RunningTaskCount'];
const cpu: Metric = ['AWS/ECS', 'CPUUtilization'];
const memory: Metric = ['AWS/ECS', 'MemoryUtilization'];
const count: Metric = ['custom/autoscaling', 'running-count'];

/** A service without a balancer that tracks an expression over some metrics at 60. */
function template(...metrics: readonly Metric[]) {
  const Metrics = [
    ...metrics.map(([Namespace, MetricName], index) => ({
      Id: `m${index}`,
      ReturnData: false,
      MetricStat: { Stat: 'Average', Metric: { Namespace, MetricName, Dimensions: [] } },
    })),
    { Id: 'e1', Expression: 'm0 / m1', ReturnData: true },
  ];
  return {
    Resources: {
      Service: {
        Type: 'AWS::ECS::Service',
        Properties: { ServiceName: 'app', Cluster: 'c', TaskDefinition: 't', DesiredCount: 1 },
      },
      Target: {
        Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
        Properties: {
          ServiceNamespace: 'ecs',
          ScalableDimension: 'ecs:service:DesiredCount',
          ResourceId: 'service/c/app',
          MinCapacity: 1,
          MaxCapacity: 4,
        },
      },
      Policy: {
        Type: 'AWS::ApplicationAutoScaling::ScalingPolicy',
        Properties: {
          PolicyName: 'math',
          PolicyType: 'TargetTrackingScaling',
          ScalingTargetId: { Ref: 'Target' },
          TargetTrackingScalingPolicyConfiguration: {
            TargetValue: 60,
            CustomizedMetricSpecification: { Metrics },
          },
        },
      },
    },
  };
}

function read(...metrics: readonly Metric[]) {
  const { services } = readPlans([{ bytes: json(template(...metrics)), file: 't.json' }]);
  const [setup] = services;
  if (!setup) throw new Error('the template has a service');
  const statuses = new Map(
    listFindings(verify(services, emptyConfig, 'production', 0)).map(
      ({ rule, severity, status }) => [rule, `${status} ${severity}`],
    ),
  );
  return { kind: kindOf(setup, undefined), statuses };
}

describe('metric math over', () => {
  test('a queue and the running tasks makes a queue worker: the backlog of each task', () => {
    const { kind, statuses } = read(queue, tasks);
    expect(kind.kind).toBe('queue-worker');
    expect(kind.why).toContain('AWS/SQS ApproximateNumberOfMessagesVisible');
    expect(statuses.get('minimum-capacity')).toBe('fail note');
    expect(statuses.has('cpu-tracked')).toBe(false);
  });

  test('CPU and memory of two is neither', () => {
    const { kind, statuses } = read(cpu, memory);
    expect(kind.kind).toBe('web');
    expect(statuses.get('cpu-tracked')).toBe('fail warning');
  });

  test('CPU and a count is on CPU, and no percentage', () => {
    const { kind, statuses } = read(cpu, count);
    expect(kind.kind).toBe('web');
    expect(statuses.has('cpu-tracked')).toBe(false);
    expect(statuses.get('cpu-target')).toBe('skipped warning');
    expect(statuses.get('minimum-capacity')).toBe('fail error');
  });

  test('CPU alone is on CPU, and judged by its target', () => {
    const { statuses } = read(cpu, cpu);
    expect(statuses.has('cpu-tracked')).toBe(false);
    expect(statuses.get('cpu-target')).toBe('fail warning');
  });

  test('metrics of ECS that are neither is on neither', () => {
    const { kind, statuses } = read(tasks, ['ECS/ContainerInsights', 'PendingTaskCount']);
    expect(kind.kind).toBe('web');
    expect(statuses.get('cpu-tracked')).toBe('fail warning');
  });
});
