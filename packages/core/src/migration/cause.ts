/** Why a migration did not succeed: the causes a stopped task has, and those of a run of its own. */
import type { Cause as DeploymentCause } from '../deployment/cause.ts';
import { explain } from '../failure/explain.ts';

export const ownCauses = [
  /** Refused: see the gate. */
  'deployment-in-progress',
  'deployment-not-successful',
  'deployment-changed',
  /** Refused or timed out: another migration of the service. */
  'already-running',
  'stopped-by-user',
  'timeout',
] as const;

export type Cause = DeploymentCause | (typeof ownCauses)[number];

const ownRemedies: Readonly<Record<(typeof ownCauses)[number], string>> = {
  'deployment-in-progress':
    'Run wait-stable before this step, or set phase: before-deploy if the migration belongs before the rollout.',
  'deployment-not-successful':
    'Repair the deployment first: the service does not run what this migration belongs to.',
  'deployment-changed': 'The run of that newer deployment migrates; nothing is to be done here.',
  'already-running':
    'Wait for the other migration (on-running: wait), or end it if it is stuck: aws ecs stop-task.',
  'stopped-by-user': 'Somebody or something called StopTask: see who in CloudTrail.',
  timeout: 'Give a longer timeout, or look at the log for what the migration waits on.',
};

/** What is said of a cause for a one-off task, where the words for a service would mislead, or where no text tells more. */
const taskRemedies: Partial<Readonly<Record<DeploymentCause, string>>> = {
  'container-exit': 'The command failed: its last log lines tell why.',
  'out-of-memory':
    'The container used more memory than it may: give the task more with memory, or work in smaller batches.',
  'no-capacity':
    'AWS has no capacity for this task right now: run it again later, or name subnets in other availability zones.',
  'no-ip-address': 'The subnets have no free addresses: name others with subnets.',
  infrastructure:
    'The host under the task failed: check what the migration has done so far, and run it again.',
  'spot-interruption':
    'AWS took the Spot capacity back: check what the migration has done so far, and run it again on demand (capacity-provider: FARGATE).',
};

const unknownRemedy = 'ECS names no cause: look at the task in the console, and at its log.';

/**
 * What to do about a migration that ended so.
 *
 * @param told ECS's own words, where there are some: two texts of one cause can need two steps.
 */
export function remedyFor(cause: Cause, told?: string): string {
  if (isOwn(cause)) return ownRemedies[cause];
  const own = taskRemedies[cause];
  if (own !== undefined) return own;
  const meaning = explain(told);
  return meaning?.cause === cause ? meaning.advice : unknownRemedy;
}

function isOwn(cause: Cause): cause is (typeof ownCauses)[number] {
  return (ownCauses as readonly string[]).includes(cause);
}
