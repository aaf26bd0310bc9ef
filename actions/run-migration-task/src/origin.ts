/** Where in which workflow run this step is: the same in every attempt of a run. */
import { createHash, randomUUID } from 'node:crypto';
import type { Environment } from '@ecs-actions/action-kit/environment';
import type { Digest, Origin } from '@ecs-actions/core/migration/identity';

export interface WorkflowRun {
  readonly origin: Origin;
  /** From 1. */
  readonly attempt: number;
  /** For people: who holds a lock. */
  readonly label: string;
}

export function readWorkflowRun(env: Environment): WorkflowRun {
  const given = (name: string): string => env[name] ?? '';
  const runId = given('GITHUB_RUN_ID');
  const repository = given('GITHUB_REPOSITORY');
  const job = given('GITHUB_JOB');
  return {
    origin: {
      repository,
      // Outside a workflow every start is a run of its own.
      runId: runId === '' ? randomUUID() : runId,
      job,
      step: given('GITHUB_ACTION'),
    },
    attempt: Math.max(1, Number(given('GITHUB_RUN_ATTEMPT')) || 1),
    label:
      runId === ''
        ? 'outside of GitHub Actions'
        : `${given('GITHUB_SERVER_URL') || 'https://github.com'}/${repository}/actions/runs/${runId} (job ${job})`,
  };
}

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');
