import type { Permission } from './permission.ts';
import { finding, managedBalancers, fails } from './shared.ts';

export const postDeployMetrics = [
  ...finding,
  {
    action: 'cloudwatch:GetMetricData',
    needed: 'always',
    withoutIt: fails,
  },
  {
    action: 'ecs:ListServiceDeployments',
    needed: 'always',
    resources: ['service'],
    withoutIt:
      'No history to compare with; the times of the deployment come from the service, which may not tell them.',
  },
  {
    action: 'ecs:DescribeClusters',
    needed: 'always',
    resources: ['cluster'],
    withoutIt: 'Whether the cluster has Container Insights is tried instead of known.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetGroups',
    needed: { when: 'the service is behind a load balancer' },
    withoutIt: 'Requests, errors and latency are out of sight: the verdict is `inconclusive`.',
  },
  managedBalancers('errors and latency of an Express service are `inconclusive`.'),
  {
    action: 'ecs:ListTasks',
    needed: 'always',
    conditions: ['in-cluster'],
    withoutIt:
      'Single tasks and restarts are out of sight: the thresholds on them are `inconclusive`.',
  },
  {
    action: 'ecs:DescribeTasks',
    needed: 'always',
    resources: ['task'],
    withoutIt:
      'Single tasks and restarts are out of sight: the thresholds on them are `inconclusive`.',
  },
  {
    action: 'application-autoscaling:DescribeScalingActivities',
    needed: 'always',
    withoutIt: 'No warning where the service scaled out and in again.',
  },
  {
    action: 'logs:StartQuery',
    needed: { when: 'the cluster has Container Insights without enhanced observability' },
    resources: ['container-insights-log-group'],
    withoutIt: 'Of single tasks only the least and the most loaded one are known.',
  },
  {
    action: 'logs:GetQueryResults',
    needed: { when: 'the cluster has Container Insights without enhanced observability' },
    resources: ['container-insights-log-group'],
    withoutIt: 'Of single tasks only the least and the most loaded one are known.',
  },
  {
    action: 'cloudwatch:PutMetricData',
    needed: { when: '`record: true`' },
    conditions: ['record-namespace'],
    withoutIt: 'Nothing is recorded; a warning says so.',
  },
] as const satisfies readonly Permission[];
