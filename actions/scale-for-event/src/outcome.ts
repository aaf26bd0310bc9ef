/** What the step knows when it ends, whatever its verdict. */
import type { HeldEvent } from '@ecs-actions/core/event/held-event';
import type { Sighting } from '@ecs-actions/core/event/ledger';
import type { Readiness } from '@ecs-actions/core/event/readiness';
import type { EpochMs } from '@ecs-actions/core/time';

export type Verdict = 'raised' | 'restored' | 'unchanged' | 'timed-out' | 'cancelled' | 'error';

/** Gathered while the step goes on, so that a step that ends early tells what it did. */
export interface Story {
  service?: string;
  serviceArn?: string;
  cluster?: string;
  /** As the step found it. */
  first?: Sighting;
  /** As the step left it. */
  last?: Sighting;
  /** The event as it is held, or as it was before it was restored. */
  event?: HeldEvent;
  /** Calls that changed something, in order. */
  readonly done: string[];
  /** When AWS restores the event, as last seen; absent where nothing is scheduled for it. */
  restoreAt: EpochMs | undefined;
  /** How far the capacity is: `sent` is a call whose answer was not seen. */
  capacity: 'as-found' | 'sent' | 'registered' | 'seen';
  readiness?: Readiness;
  /** US dollars at most; absent without prices, or where the tasks' size is out of sight. */
  costUsd?: number;
  costNote?: string;
  /** Warnings, and what could not be seen. */
  readonly remarks: string[];
}

export interface Outcome {
  readonly verdict: Verdict;
  /** One sentence. */
  readonly reason: string;
  readonly at: EpochMs;
}

export function beginStory(): Story {
  return { done: [], remarks: [], capacity: 'as-found', restoreAt: undefined };
}
