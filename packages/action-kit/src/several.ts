/** What the results of several services, told side by side, have in common in outputs and summary. */
import { details, text } from './markdown.ts';
import type { SummaryBlock } from './summary.ts';

/** The worst first; of equals, as they were given. */
export function sortWorstFirst<Result, Verdict>(
  results: readonly Result[],
  verdictOf: (result: Result) => Verdict,
  worstFirst: readonly Verdict[],
): readonly Result[] {
  const rank = (result: Result): number => worstFirst.indexOf(verdictOf(result));
  return results.toSorted((a, b) => rank(a) - rank(b));
}

/** More than these are counted, not named. */
const namedAtMost = 3;

/** For a title: `api, web`, or `12 of 60 services`. */
export function nameSome(some: readonly string[], all: number): string {
  return some.length > namedAtMost ? `${some.length} of ${all} services` : some.join(', ');
}

/** One service's summary, folded; where there is no room for it, its reason. */
export function foldedSummary(
  title: string,
  blocks: readonly SummaryBlock[],
  reason: string,
): SummaryBlock {
  const whole = blocks.map((block) => (typeof block === 'string' ? block : block.full));
  return { full: details(title, whole.join('\n\n')), brief: details(title, text(reason)) };
}
