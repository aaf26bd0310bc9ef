/** Kinds of jobs and what they run: each has a role of its own, which may do that and no more. */
import { permissions } from '@ecs-actions/aws/permissions';
import type { Permission } from '@ecs-actions/aws/permissions/permission';

export type ActionName = keyof typeof permissions;

export interface JobKind {
  /** `deploy`: part of the role's name. */
  readonly name: string;
  /** A sentence for whoever reads the template. */
  readonly description: string;
  readonly actions: readonly ActionName[];
  /** What the token's `sub` says behind the repository, unless it is set otherwise. */
  readonly subject: string;
}

export const jobKinds: readonly JobKind[] = [
  {
    name: 'deploy',
    description: 'Deploys, waits, migrates, watches and goes back: ecs-deploy.yml.',
    actions: [
      'deploy-image',
      'analyze-canary',
      'wait-stable',
      'run-migration-task',
      'post-deploy-metrics',
      'verify-scaling-config',
      'rollback',
      'monitoring-dashboard',
    ],
    subject: 'environment:production',
  },
  {
    name: 'rollback',
    description: 'Puts the last good revision back: ecs-rollback.yml.',
    actions: ['rollback', 'wait-stable'],
    subject: 'environment:production',
  },
  {
    name: 'plan',
    description: 'Only reads, for pull requests: ecs-verify-plan.yml.',
    actions: ['verify-scaling-config', 'backtest-scaling'],
    subject: 'pull_request',
  },
  {
    name: 'event',
    description: 'Raises a floor for an event and restores it: ecs-event.yml.',
    actions: ['scale-for-event'],
    subject: 'ref:refs/heads/main',
  },
];

/** Everything the actions of a job kind need. */
export function permissionsOf({ actions }: JobKind): readonly Permission[] {
  return actions.flatMap((name): readonly Permission[] => permissions[name]);
}
