/** What a step of scale-for-event has seen and done so far: one value, made anew by each fact. */
import type { EpochMs } from '../time.ts';
import type { HeldEvent } from './held-event.ts';
import type { CapacityObservation } from './reading.ts';
import type { Readiness } from './readiness.ts';
import { present } from '../present.ts';

export interface Progress {
  readonly service?: { readonly name: string; readonly arn: string; readonly cluster: string };
  /** As the step found it. */
  readonly first?: CapacityObservation;
  /** As the step left it. */
  readonly last?: CapacityObservation;
  /** The event as it is held, or as it was before it was restored. */
  readonly event?: HeldEvent;
  /** Calls that changed something, in order. */
  readonly done: readonly string[];
  /** When AWS restores the event, as last seen; absent where nothing is scheduled for it. */
  readonly restoreAt?: EpochMs;
  /** How far the capacity is: `sent` is a call whose answer was not seen. */
  readonly capacity: 'as-found' | 'sent' | 'registered' | 'seen';
  readonly readiness?: Readiness;
  /** US dollars at most; absent without prices, or where the tasks' size is out of sight. */
  readonly costUsd?: number;
  readonly costNote?: string;
  /** Warnings, and what could not be seen. */
  readonly remarks: readonly string[];
}

export type Fact =
  | {
      readonly kind: 'found';
      readonly name: string;
      readonly arn: string;
      readonly cluster: string;
    }
  | {
      readonly kind: 'observed';
      readonly when: 'first' | 'last';
      readonly observation: CapacityObservation;
    }
  /** What is scheduled now for the event. */
  | { readonly kind: 'restore-seen'; readonly at: EpochMs | undefined }
  | { readonly kind: 'event'; readonly event: HeldEvent }
  | { readonly kind: 'capacity'; readonly capacity: Progress['capacity'] }
  | { readonly kind: 'done'; readonly call: string }
  | { readonly kind: 'readiness'; readonly readiness: Readiness }
  | { readonly kind: 'cost'; readonly usd?: number; readonly note: string }
  /** The same remark is kept once. */
  | { readonly kind: 'remark'; readonly text: string };

export const nothingDone: Progress = { done: [], remarks: [], capacity: 'as-found' };

export function after(progress: Progress, fact: Fact): Progress {
  switch (fact.kind) {
    case 'found': {
      const { name, arn, cluster } = fact;
      return { ...progress, service: { name, arn, cluster } };
    }
    case 'observed':
      return { ...progress, [fact.when]: fact.observation };
    case 'restore-seen': {
      const { restoreAt: _, ...rest } = progress;
      return fact.at === undefined ? rest : { ...rest, restoreAt: fact.at };
    }
    case 'event':
      return { ...progress, event: fact.event };
    case 'capacity':
      return { ...progress, capacity: fact.capacity };
    case 'done':
      return { ...progress, done: [...progress.done, fact.call] };
    case 'readiness':
      return { ...progress, readiness: fact.readiness };
    case 'cost':
      return {
        ...progress,
        costNote: fact.note,
        ...present({ costUsd: fact.usd }),
      };
    case 'remark':
      return progress.remarks.includes(fact.text)
        ? progress
        : { ...progress, remarks: [...progress.remarks, fact.text] };
    default:
      return fact satisfies never;
  }
}

/** What a step that ends early leaves behind, in the words of somebody who has to decide what to do now. */
export function whatStands(
  { done, capacity }: Progress,
  action: 'raise' | 'restore',
  name: string,
): string {
  if (action === 'restore') {
    return done.length === 0 && capacity === 'as-found'
      ? 'nothing was changed'
      : `the restore of ${name} is half done: run it again; at the event's end AWS makes it otherwise`;
  }
  switch (capacity) {
    case 'as-found':
      return done.length === 0
        ? 'nothing was changed'
        : 'the floor was not raised; the restore that is scheduled already does no harm';
    case 'sent':
      return 'the floor may be raised; its restore is scheduled';
    default:
      return 'the floor stays raised, and its restore stays scheduled';
  }
}
