import type { Permission } from './permission.ts';
import { finding, fails } from './shared.ts';

export const runMigrationTask = [
  ...finding,
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: 'always',
    withoutIt: fails,
  },
  {
    action: 'ecs:RunTask',
    needed: 'always',
    resources: ['task-definition'],
    conditions: ['in-cluster'],
    withoutIt: fails,
  },
  {
    action: 'iam:PassRole',
    needed: { when: 'the task definition or an input names roles (nearly always)' },
    resources: ['passed-role'],
    conditions: ['passed-to-ecs-tasks'],
    withoutIt: 'ECS refuses to start the task; the action says so.',
  },
  {
    action: 'ecs:TagResource',
    needed: { when: 'the service or `tags` lends tags' },
    resources: ['task', 'task-definition'],
    conditions: ['at-creation'],
    withoutIt: 'The task is started, and a copy registered, without tags; a warning says so.',
  },
  {
    action: 'ecs:ListTasks',
    needed: 'always',
    conditions: ['in-cluster'],
    withoutIt: `${fails} Without it other migrations and earlier attempts cannot be found.`,
  },
  {
    action: 'ecs:DescribeTasks',
    needed: 'always',
    resources: ['task'],
    withoutIt: fails,
  },
  {
    action: 'ecs:StopTask',
    needed: {
      when: 'a task is to be stopped (`on-timeout`, `on-cancel`, or sidecars that run on)',
    },
    resources: ['task'],
    withoutIt: 'The task runs on; the log says so.',
  },
  {
    action: 'ecs:ListServiceDeployments',
    needed: { when: '`phase: after-deploy` or `after-traffic`' },
    resources: ['service'],
    withoutIt: 'The gate judges by the deployments that the service lists.',
  },
  {
    action: 'ecs:DescribeServiceDeployments',
    needed: { when: '`phase: after-traffic`' },
    resources: ['service', 'service-deployment'],
    withoutIt:
      'The gate judges by the deployments that the service lists, so that a bake time is not told from a rollout.',
  },
  {
    action: 'ecs:RegisterTaskDefinition',
    needed: { when: '`image` is given, or the container has a restart policy' },
    resources: ['task-definition'],
    withoutIt:
      'The action fails and names it; with a restart policy it refuses if `timeout` exceeds the restart attempt period, and warns if not.',
  },
  {
    action: 'ecs:DeregisterTaskDefinition',
    needed: { when: '`image` is given, or the container has a restart policy' },
    withoutIt: 'The revision stays registered; the log says so.',
  },
  {
    action: 'ecs:ListTaskDefinitions',
    needed: { when: '`image` is given, or the container has a restart policy' },
    withoutIt: 'A revision whose registration was lost on the way may stay behind.',
  },
  {
    action: 'logs:GetLogEvents',
    needed: 'always',
    resources: ['log-stream'],
    withoutIt: 'The log is not shown; the console link is printed instead. The verdict stands.',
  },
  {
    action: 'dynamodb:UpdateItem',
    needed: { when: '`lock: dynamodb:TABLE`' },
    resources: ['lock-table'],
    withoutIt: fails,
  },
  {
    action: 'dynamodb:GetItem',
    needed: { when: '`lock: dynamodb:TABLE`' },
    resources: ['lock-table'],
    withoutIt: fails,
  },
] as const satisfies readonly Permission[];
