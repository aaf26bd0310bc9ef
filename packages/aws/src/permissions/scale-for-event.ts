import type { Permission } from './permission.ts';
import { finding, managedBalancers, fails } from './shared.ts';

export const scaleForEvent = [
  ...finding,
  {
    action: 'application-autoscaling:DescribeScalableTargets',
    needed: 'always',
    withoutIt: fails,
  },
  {
    action: 'application-autoscaling:DescribeScheduledActions',
    needed: 'always',
    withoutIt: fails,
  },
  {
    action: 'application-autoscaling:PutScheduledAction',
    needed: { when: 'a floor is raised, or one of several events is restored' },
    resources: ['scalable-target'],
    conditions: ['ecs-service-scaling'],
    withoutIt: `${fails} No floor is raised.`,
  },
  {
    action: 'application-autoscaling:RegisterScalableTarget',
    needed: 'always',
    resources: ['scalable-target'],
    conditions: ['ecs-service-scaling'],
    withoutIt: `${fails} A restore that is scheduled already does no harm.`,
  },
  {
    action: 'application-autoscaling:DeleteScheduledAction',
    needed: { when: 'an event is restored by hand, or raised again to another floor' },
    resources: ['scalable-target'],
    conditions: ['ecs-service-scaling'],
    withoutIt: fails,
  },
  {
    action: 'elasticloadbalancing:DescribeTargetHealth',
    needed: { when: '`wait` is on and the service is behind a load balancer' },
    withoutIt: 'Healthy are the tasks that say so themselves, or have run for a minute.',
  },
  managedBalancers('healthy are the tasks that say so themselves, or have run for a minute.'),
  {
    action: 'ecs:ListTasks',
    needed: { when: '`wait` is on and no load balancer tells who is healthy' },
    conditions: ['in-cluster'],
    withoutIt: 'Running tasks are counted instead of healthy ones.',
  },
  {
    action: 'ecs:DescribeTasks',
    needed: { when: '`wait` is on and no load balancer tells who is healthy' },
    resources: ['task'],
    withoutIt: 'Running tasks are counted instead of healthy ones.',
  },
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: { when: 'a floor is raised' },
    withoutIt: 'The estimated cost is unknown, and no quota is compared.',
  },
  {
    action: 'servicequotas:GetServiceQuota',
    needed: { when: 'a floor is raised on Fargate' },
    resources: ['fargate-quota'],
    withoutIt: 'A quota that is too small is not said beforehand.',
  },
  {
    action: 'ec2:DescribeSubnets',
    needed: { when: 'a floor is raised and each task has an address of its own' },
    withoutIt: 'Subnets without enough free addresses are not said beforehand.',
  },
] as const satisfies readonly Permission[];
