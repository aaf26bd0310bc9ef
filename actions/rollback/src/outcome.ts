/** What the step knows when it ends, whatever its verdict. */
import { rollbackVerdicts } from '@ecs-actions/core/reports/rollback';
import type { EpochMs } from '@ecs-actions/core/time';

export const verdictsWorstFirst = rollbackVerdicts;

export type Verdict = (typeof verdictsWorstFirst)[number];

export interface Outcome {
  readonly verdict: Verdict;
  /** One sentence. */
  readonly reason: string;
}

/** How it came out for one service. */
export interface ServiceResult {
  readonly outcome: Outcome;
  readonly story: Story;
}

export function isGood({ outcome: { verdict } }: ServiceResult): boolean {
  return verdict === 'restored' || verdict === 'ready';
}

/** Gathered while the step goes on, so that one that ends early tells what it did. */
export interface Story {
  cluster?: string;
  service?: string;
  serviceArn?: string;
  /** ARN of the revision that the service named before. */
  from?: string;
  /** ARN of the revision that is put back. */
  to?: string;
  /** ARN of the revision that `to` is a copy of. */
  copyOf?: string;
  serviceDeploymentArn?: string;
  startedAt?: EpochMs;
  endedAt?: EpochMs;
  /** A call that changes the service was sent. */
  hasBegun?: boolean;
  /** What a call whose answer was lost may have done. */
  unsure?: string | undefined;
  /** Calls that changed something, in order. */
  readonly done: string[];
  /** What to know beside the verdict. */
  readonly remarks: string[];
}
