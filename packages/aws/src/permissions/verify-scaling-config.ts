import type { Permission } from './permission.ts';
import { finding, imageLookups, platformLookups } from './shared.ts';

export const verifyScalingConfig = [
  ...finding,
  {
    action: 'ecs:DescribeClusters',
    needed: { when: 'the live configuration is checked' },
    resources: ['cluster'],
    withoutIt: 'The rule `container-insights` is skipped.',
  },
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: { when: 'the live configuration is checked' },
    withoutIt: 'The rules on what runs in the container are skipped.',
  },
  {
    action: 'ecs:ListTasks',
    needed: { when: 'the live configuration is checked' },
    conditions: ['in-cluster'],
    withoutIt: 'Start times and zones are not measured; the rules that need them are skipped.',
  },
  {
    action: 'ecs:DescribeTasks',
    needed: { when: 'the live configuration is checked' },
    resources: ['task'],
    withoutIt: 'Start times and zones are not measured; the rules that need them are skipped.',
  },
  {
    action: 'application-autoscaling:DescribeScalableTargets',
    needed: { when: 'the live configuration is checked' },
    withoutIt: 'The rules on capacity and on deployment limits are skipped.',
  },
  {
    action: 'application-autoscaling:DescribeScalingPolicies',
    needed: { when: 'the live configuration is checked' },
    withoutIt: 'The rules on targets and cooldowns are skipped.',
  },
  {
    action: 'application-autoscaling:DescribeScheduledActions',
    needed: { when: 'the live configuration is checked' },
    withoutIt: 'The rule `event-floor` is skipped.',
  },
  {
    action: 'application-autoscaling:DescribeScalingActivities',
    needed: { when: 'the live configuration is checked' },
    withoutIt: 'The rule `flapping` is skipped.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetGroups',
    needed: { when: 'the service is behind a load balancer' },
    withoutIt: 'The rules on balancing, health checks and alarms are skipped.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetGroupAttributes',
    needed: { when: 'the service is behind a load balancer' },
    withoutIt: 'The rules on balancing, stickiness and deregistration are skipped.',
  },
  {
    action: 'cloudwatch:DescribeAlarms',
    needed: { when: 'the service is behind a load balancer, or scales by steps' },
    resources: ['alarm'],
    withoutIt: 'The rule `alarm-5xx` is skipped, and on what steps scale is unknown.',
  },
  {
    action: 'cloudwatch:GetMetricData',
    needed: { when: 'the live configuration is checked' },
    withoutIt: 'Fixes cannot look at what the tasks use; targets are judged without it.',
  },
  {
    action: 'ecs:DescribeCapacityProviders',
    needed: { when: 'the service runs on capacity providers of its own' },
    resources: ['capacity-provider'],
    withoutIt: 'Whether Managed Instances are spot is unknown; the rule `spot-alone` is skipped.',
  },
  {
    action: 'cloudwatch:ListDashboards',
    needed: { when: 'the live configuration is checked' },
    withoutIt: 'The rule `dashboard` is skipped.',
  },
  {
    action: 'cloudwatch:GetDashboard',
    needed: { when: 'no dashboard bears the name that monitoring-dashboard gives' },
    resources: ['dashboard'],
    withoutIt: 'The rule `dashboard` is skipped.',
  },
  {
    action: 'ecs:ListServiceDeployments',
    needed: { when: 'the live configuration is checked' },
    resources: ['service'],
    withoutIt: 'Images that the way back needs are not judged.',
  },
  {
    action: 'ecs:DescribeServiceRevisions',
    needed: { when: 'the live configuration is checked' },
    resources: ['service', 'service-revision'],
    withoutIt:
      'Images are judged by their tags of today instead of the digests that run; load balancers of Express and gateways are out of sight.',
  },
  ...imageLookups('The rules on images are skipped.'),
  {
    action: 'ecr:GetLifecyclePolicy',
    needed: { when: 'images are in ECR' },
    resources: ['repository'],
    withoutIt: 'The rule `image-expires` is skipped.',
  },
  ...platformLookups('The rule `image-architecture` is skipped.'),
] as const satisfies readonly Permission[];
