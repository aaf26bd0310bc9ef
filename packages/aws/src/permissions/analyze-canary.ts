import type { Permission } from './permission.ts';
import { finding, fails } from './shared.ts';

export const analyzeCanary = [
  ...finding,
  {
    action: 'ecs:ListServiceDeployments',
    needed: 'always',
    resources: ['service'],
    withoutIt: fails,
  },
  {
    action: 'ecs:DescribeServiceDeployments',
    needed: 'always',
    resources: ['service', 'service-deployment'],
    withoutIt: fails,
  },
  {
    action: 'ecs:DescribeServiceRevisions',
    needed: 'always',
    resources: ['service', 'service-revision'],
    withoutIt:
      'Which target groups are whose is told by the tasks in them; traffic of Express, Gateway and VPC Lattice is out of sight.',
  },
  {
    action: 'cloudwatch:GetMetricData',
    needed: 'always',
    withoutIt: 'No step can be judged: the verdict is `inconclusive`, with the reason.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetGroups',
    needed: 'always',
    withoutIt: 'Requests, errors and latency are out of sight: only the health of tasks is judged.',
  },
  {
    action: 'elasticloadbalancing:DescribeTargetHealth',
    needed: 'always',
    withoutIt: 'Targets of green that fail their check are out of sight.',
  },
  {
    action: 'ecs:ListTasks',
    needed: 'always',
    conditions: ['in-cluster'],
    withoutIt: 'Whether tasks of green died is out of sight.',
  },
  {
    action: 'ecs:DescribeTasks',
    needed: 'always',
    resources: ['task'],
    withoutIt: 'Whether tasks of green died is out of sight.',
  },
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: { when: 'a task of several containers died' },
    withoutIt: 'Which of several containers is to blame is told by exit codes alone.',
  },
  {
    action: 'ecs:ContinueServiceDeployment',
    needed: { when: 'the deployment has PAUSE hooks' },
    resources: ['service', 'service-deployment'],
    withoutIt: 'No hook is answered; the action fails and names it.',
  },
  {
    action: 'ecs:StopServiceDeployment',
    needed: { when: '`on-fail: rollback` (the default) or `on-inconclusive: rollback`' },
    resources: ['service', 'service-deployment'],
    withoutIt: 'A bad green is not rolled back; the verdict says so.',
  },
] as const satisfies readonly Permission[];
