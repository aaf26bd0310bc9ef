import type { Permission } from './permission.ts';
import { finding, managedBalancers, fails } from './shared.ts';

export const backtestScaling = [
  ...finding,
  {
    action: 'cloudwatch:GetMetricData',
    needed: { when: 'no `history-file` is given' },
    withoutIt: fails,
  },
  {
    action: 'application-autoscaling:DescribeScalableTargets',
    needed: { when: 'a service is given' },
    withoutIt: fails,
  },
  {
    action: 'application-autoscaling:DescribeScalingPolicies',
    needed: { when: 'a service is given' },
    withoutIt: fails,
  },
  {
    action: 'application-autoscaling:DescribeScalingActivities',
    needed: { when: 'a service is given' },
    withoutIt:
      'Nothing to fit on: figures are ranges over what AWS does not document, and what scheduled actions did is not replayed.',
  },
  {
    action: 'cloudwatch:DescribeAlarms',
    needed: { when: 'a service is given' },
    resources: ['alarm'],
    withoutIt:
      'The alarms of target tracking are taken to be as AWS makes them; step policies are not replayed.',
  },
  {
    action: 'ecs:ListServiceDeployments',
    needed: { when: 'a service is given' },
    resources: ['service'],
    withoutIt: 'That deployments held scale-in is not replayed.',
  },
  {
    action: 'ecs:DescribeClusters',
    needed: { when: 'a service is given' },
    resources: ['cluster'],
    withoutIt: 'Whether the cluster has Container Insights is tried instead of known.',
  },
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: { when: 'a service is given' },
    withoutIt: 'The size of a task is unknown: no cost in dollars.',
  },
  {
    action: 'ecs:ListTasks',
    needed: { when: 'a service is given' },
    conditions: ['in-cluster'],
    withoutIt: 'How long a task takes to start is fitted, or a range.',
  },
  {
    action: 'ecs:DescribeTasks',
    needed: { when: 'a service is given' },
    resources: ['task'],
    withoutIt: 'How long a task takes to start is fitted, or a range.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetGroups',
    needed: { when: 'the service is behind a load balancer' },
    withoutIt: 'Requests are not read; policies on requests cannot be replayed.',
  },
  managedBalancers('requests are not read.'),
] as const satisfies readonly Permission[];
