import type { Permission } from './permission.ts';
import { finding, imageLookups, platformLookups, fails } from './shared.ts';

export const deployImage = [
  ...finding,
  {
    action: 'ecs:DescribeTaskDefinition',
    needed: 'always',
    withoutIt: fails,
  },
  {
    action: 'ecs:ListTaskDefinitions',
    needed: { when: 'a revision is to be registered' },
    withoutIt:
      'Of earlier revisions only the newest is looked at: a re-run may register the same one again.',
  },
  {
    action: 'ecs:RegisterTaskDefinition',
    needed: { when: 'no revision with the image is there yet' },
    resources: ['task-definition'],
    withoutIt: fails,
  },
  {
    action: 'ecs:TagResource',
    needed: { when: 'the task definition has tags, which the new revision keeps' },
    resources: ['task-definition'],
    conditions: ['at-creation'],
    withoutIt: 'The new revision has no tags; a warning says so.',
  },
  {
    action: 'iam:PassRole',
    needed: { when: 'the task definition names roles (nearly always)' },
    resources: ['passed-role'],
    conditions: ['passed-to-ecs-tasks'],
    withoutIt: fails,
  },
  {
    action: 'ecs:UpdateService',
    needed: { when: '`update-service` is not `false`' },
    resources: ['service'],
    withoutIt: fails,
  },
  {
    action: 'ecs:DescribeServiceRevisions',
    needed: { when: 'the revision that runs has the image already' },
    resources: ['service', 'service-revision'],
    withoutIt: 'Whether its tag was moved since is out of sight: it is deployed again.',
  },
  ...imageLookups('Whether the image is there is not checked; the log says so.'),
  ...platformLookups('Whether it is built for the machines of the task is not checked.'),
] as const satisfies readonly Permission[];
