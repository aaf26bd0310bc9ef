/** How the step ends, and where it keeps what it has seen and done until then. */
import { after, nothingDone, type Fact, type Progress } from '@ecs-actions/core/event/progress';
import type { EpochMs } from '@ecs-actions/core/time';

export type Verdict = 'raised' | 'restored' | 'unchanged' | 'timed-out' | 'cancelled' | 'error';

export interface Outcome {
  readonly verdict: Verdict;
  /** One sentence. */
  readonly reason: string;
  readonly at: EpochMs;
}

/** The one place that changes while the step goes on, so that one that ends early tells what it did. */
export interface StepRecord {
  readonly note: (fact: Fact) => void;
  readonly progress: () => Progress;
}

export function startRecord(): StepRecord {
  let progress = nothingDone;
  return {
    note: (fact) => {
      progress = after(progress, fact);
    },
    progress: () => progress,
  };
}
