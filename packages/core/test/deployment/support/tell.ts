/** A row of polls, each a few seconds after the one before, whatever each would have asked. */
import {
  beginFollowing,
  observeRecords,
  observeService,
  observeTasks,
  type Follow,
} from '../../../src/deployment/follow.ts';
import type { FollowOptions } from '../../../src/deployment/options.ts';
import type { Line } from '../../../src/deployment/progress.ts';
import type { Observation, ServiceObservation } from '../../../src/deployment/observation.ts';
import { choose, decide } from '../../../src/deployment/step.ts';
import type { Request } from '../../../src/deployment/turn.ts';
import type { Verdict } from '../../../src/deployment/verdict.ts';
import { createdAt, second } from './make.ts';

/** A poll; times left out are five seconds after the one before. */
export type Look = Pick<ServiceObservation, 'service'> &
  Observation & { readonly afterMs?: number };

export interface Told {
  readonly follow: Follow;
  readonly verdict?: Verdict;
  /** On which look the verdict came, from 1. */
  readonly looks: number;
  readonly elapsedMs: number;
  readonly lines: readonly Line[];
  readonly requests: readonly Request[];
}

/** Looks until there is a verdict; the last look is repeated until `untilMs` of the step's clock. */
export function tell(options: FollowOptions, looks: readonly Look[], untilMs = 0): Told {
  let follow = beginFollowing(options);
  const lines: Line[] = [];
  const requests: Request[] = [];
  let elapsedMs = 0;
  for (let index = 0; index < looks.length || elapsedMs < untilMs; index += 1) {
    const { afterMs = 5 * second, ...look } = looks[Math.min(index, looks.length - 1)] as Look;
    if (index > 0) elapsedMs += afterMs;
    const at = createdAt + 5 * second + elapsedMs;
    const { service } = look;
    const observed = observeService(follow, { service, at, elapsedMs });
    const chosen = choose(observeRecords(observed, look));
    const taken = decide(follow, { ...chosen, follow: observeTasks(chosen.follow, look) });
    follow = taken.follow;
    lines.push(...taken.lines);
    requests.push(...taken.requests);
    if (taken.verdict !== undefined) {
      return { follow, verdict: taken.verdict, looks: index + 1, elapsedMs, lines, requests };
    }
  }
  return { follow, looks: looks.length, elapsedMs, lines, requests };
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
