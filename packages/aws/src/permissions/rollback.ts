import type { Permission } from './permission.ts';
import { finding, imageLookups, fails } from './shared.ts';

export const rollback = [
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
    withoutIt: fails,
  },
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: 'always',
    withoutIt: fails,
  },
  {
    action: 'ecs:UpdateService',
    needed: { when: '`mode: apply` and no deployment is in flight' },
    resources: ['service'],
    withoutIt: fails,
  },
  {
    action: 'iam:PassRole',
    needed: { when: 'the task definition names roles (nearly always)' },
    resources: ['passed-role'],
    conditions: ['passed-to-ecs-tasks'],
    withoutIt: fails,
  },
  {
    action: 'ecs:StopServiceDeployment',
    needed: { when: '`mode: apply` while a deployment is in flight' },
    resources: ['service', 'service-deployment'],
    withoutIt: fails,
  },
  {
    action: 'ecs:RegisterTaskDefinition',
    needed: { when: 'the revision is INACTIVE and has to be registered anew' },
    resources: ['task-definition'],
    withoutIt: fails,
  },
  {
    action: 'ecs:ListTaskDefinitions',
    needed: { when: 'the revision is INACTIVE and has to be registered anew' },
    withoutIt:
      'Of earlier copies only the newest is looked at: a second press may register the same one again.',
  },
  {
    action: 'ecs:TagResource',
    needed: { when: 'a revision that is registered anew has tags' },
    resources: ['task-definition'],
    conditions: ['at-creation'],
    withoutIt: 'The copy has no tags; the log and the summary say so.',
  },
  ...imageLookups('Whether the image of the revision is there is not checked; the log says so.'),
] as const satisfies readonly Permission[];
