/** What the world itself says of a deployment, held against a verdict. */
import type { Region } from './simulated-run.ts';

type Truth = ReturnType<Region['truth']>[number];

const verdictsByOutcome: Readonly<Record<Truth['outcome'], readonly string[]>> = {
  completed: ['stable'],
  'rolled-back': ['rolled-back'],
  'rollback-failed': ['failed'],
  failed: ['failed'],
  stopped: ['stopped'],
  superseded: ['superseded'],
  // It never ends by itself: any verdict that gives up waiting is right, a green one never.
  'in-progress': ['failed', 'timed-out', 'stalled', 'paused'],
};

/** The truth about the deployment that a verdict names. */
export function truthAbout(region: Region, deploymentId: unknown): Truth | undefined {
  return region.truth().findLast((truth) => truth.deploymentId === deploymentId);
}

/** Whether the world agrees with the verdict. */
export function agrees(truth: Truth, verdict: unknown): boolean {
  // Given up by ECS, and overtaken while it was being rolled back: it failed before it was superseded.
  const failedFirst = truth.outcome === 'superseded' && truth.failedAt !== undefined;
  return (
    verdictsByOutcome[truth.outcome].includes(String(verdict)) ||
    (failedFirst && verdict === 'failed')
  );
}
