import type { Permission } from './permission.ts';
import { finding, fails } from './shared.ts';

export const monitoringDashboard = [
  ...finding,
  {
    action: 'cloudwatch:GetDashboard',
    needed: 'always',
    resources: ['dashboard'],
    withoutIt: `${fails} What you added to the dashboard could not be kept.`,
  },
  {
    action: 'cloudwatch:PutDashboard',
    needed: { when: '`mode: apply` and something changed' },
    resources: ['dashboard'],
    withoutIt: fails,
  },
  {
    action: 'ecs:DescribeClusters',
    needed: 'always',
    resources: ['cluster'],
    withoutIt:
      'Container Insights is taken for off: no single tasks and no restarts on new graphs; those that are there stay.',
  },
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: 'always',
    withoutIt: 'No errors from the log; a widget that is there stays.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetGroups',
    needed: { when: 'the service is behind a load balancer' },
    withoutIt: 'No requests, response times, 5xx or hosts; widgets that are there stay.',
  },
  {
    action: 'application-autoscaling:DescribeScalableTargets',
    needed: 'always',
    withoutIt: 'No scaling targets as lines; those that are there stay.',
  },
  {
    action: 'application-autoscaling:DescribeScalingPolicies',
    needed: 'always',
    withoutIt: 'No scaling targets as lines; those that are there stay.',
  },
  {
    action: 'ecs:ListServiceDeployments',
    needed: { when: '`annotate-deploys: true`' },
    resources: ['service'],
    withoutIt: 'No deploys on the graphs; those that are there stay.',
  },
  {
    action: 'ecs:DescribeServiceRevisions',
    needed: {
      when: '`annotate-deploys: true`, or the service has no load balancer of its own',
    },
    resources: ['service', 'service-revision'],
    withoutIt:
      'Deploys are named by the number of their revision instead of the task definition; load balancers of Express and gateways are out of sight.',
  },
] as const satisfies readonly Permission[];
