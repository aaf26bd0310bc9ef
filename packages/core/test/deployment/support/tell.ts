/** A row of polls, each a few seconds after the one before, whatever each would have asked. */
import {
  beginWatch,
  observeRecords,
  observeService,
  observeTasks,
  type Watch,
} from '../../../src/deployment/watch.ts';
import type { WatchOptions } from '../../../src/deployment/options.ts';
import type { Line } from '../../../src/deployment/progress.ts';
import type { Observation, ServiceObservation } from '../../../src/deployment/observation.ts';
import { choose, decide } from '../../../src/deployment/step.ts';
import type { Request } from '../../../src/deployment/step-result.ts';
import type { Verdict } from '../../../src/deployment/verdict.ts';
import { createdAt, second } from './make.ts';

/** A poll; times left out are five seconds after the one before. */
export type Poll = Pick<ServiceObservation, 'service'> &
  Observation & { readonly afterMs?: number };

export interface Told {
  readonly watch: Watch;
  readonly verdict?: Verdict;
  /** On which poll the verdict came, from 1. */
  readonly polls: number;
  readonly elapsedMs: number;
  readonly lines: readonly Line[];
  readonly requests: readonly Request[];
}

/** Polls until there is a verdict; the last poll is repeated until `untilMs` of the step's clock. */
export function tell(options: WatchOptions, polls: readonly Poll[], untilMs = 0): Told {
  let watch = beginWatch(options);
  const lines: Line[] = [];
  const requests: Request[] = [];
  let elapsedMs = 0;
  for (let index = 0; index < polls.length || elapsedMs < untilMs; index += 1) {
    const { afterMs = 5 * second, ...poll } = polls[Math.min(index, polls.length - 1)] as Poll;
    if (index > 0) elapsedMs += afterMs;
    const at = createdAt + 5 * second + elapsedMs;
    const { service } = poll;
    const observed = observeService(watch, { service, at, elapsedMs });
    const chosen = choose(observeRecords(observed, poll));
    const taken = decide(watch, { ...chosen, watch: observeTasks(chosen.watch, poll) });
    watch = taken.watch;
    lines.push(...taken.lines);
    requests.push(...taken.requests);
    if (taken.verdict !== undefined) {
      return { watch, verdict: taken.verdict, polls: index + 1, elapsedMs, lines, requests };
    }
  }
  return { watch, polls: polls.length, elapsedMs, lines, requests };
}

/** Everything that was printed, as one text. */
export function textOf(lines: readonly Line[]): string {
  return lines
    .map((line) => {
      if (line.kind === 'plain') return line.text;
      return line.kind === 'folded'
        ? [line.title, ...line.lines].join('\n')
        : `${line.kind}: ${line.title}: ${line.text}`;
    })
    .join('\n');
}
