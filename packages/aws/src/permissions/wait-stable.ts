import type { Permission } from './permission.ts';
import { finding, imageLookups } from './shared.ts';

export const waitStable = [
  ...finding,
  {
    action: 'ecs:ListServiceDeployments',
    needed: 'always',
    resources: ['service'],
    withoutIt:
      'The verdict comes from the deployments of the service alone: an older rollback may be out of sight, and there is no history to compare with.',
  },
  {
    action: 'ecs:DescribeServiceDeployments',
    needed: 'always',
    resources: ['service', 'service-deployment'],
    withoutIt: 'No lifecycle stages, pauses or circuit breaker counts are seen.',
  },
  {
    action: 'ecs:DescribeServiceRevisions',
    needed: 'always',
    resources: ['service', 'service-revision'],
    withoutIt:
      'The revision of a deployment that is no longer listed stays unknown; load balancers of Express and gateways are out of sight.',
  },
  {
    action: 'ecs:ListTasks',
    needed: 'always',
    conditions: ['in-cluster'],
    withoutIt: 'No phases, and no reasons of failed tasks: only events tell.',
  },
  {
    action: 'ecs:DescribeTasks',
    needed: 'always',
    resources: ['task'],
    withoutIt: 'No phases, and no reasons of failed tasks: only events tell.',
  },
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: 'always',
    withoutIt:
      'No log tail, no way back, no list of what changed between the two revisions; which of several containers is to blame is told by exit codes alone.',
  },
  {
    action: 'logs:GetLogEvents',
    needed: { when: 'a container failed and its log is shown' },
    resources: ['log-stream'],
    withoutIt: 'No log tail; the console link is printed instead.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetHealth',
    needed: { when: 'the service is behind a load balancer' },
    withoutIt: 'The health phase is not measured.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetGroupAttributes',
    needed: { when: 'the service is behind a load balancer' },
    withoutIt: 'The deregistration delay is not named.',
  },
  {
    action: 'ecs:DescribeContainerInstances',
    needed: { when: 'tasks share the network of an EC2 instance (bridge, host)' },
    resources: ['container-instance'],
    withoutIt:
      'A task is joined with its target only where no two tasks have the same host port; the health of others is not known.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetGroups',
    needed: { when: 'the service is behind a load balancer of its own' },
    withoutIt: 'The output `service-url` is empty.',
  },
  {
    action: 'elasticloadbalancing:DescribeLoadBalancers',
    needed: { when: 'the service is behind a load balancer of its own' },
    withoutIt: 'The output `service-url` is empty.',
  },
  {
    action: 'ecs:StopServiceDeployment',
    needed: { when: '`on-failure: rollback` or `on-cancel: rollback`' },
    resources: ['service', 'service-deployment'],
    withoutIt: 'Nothing is rolled back; the verdict says so.',
  },
  {
    action: 'ecs:ContinueServiceDeployment',
    needed: { when: '`on-pause: continue`' },
    resources: ['service', 'service-deployment'],
    withoutIt: 'The deployment stays paused; the log says so.',
  },
  ...imageLookups('Whether the image of the way back is there is not known.'),
] as const satisfies readonly Permission[];
