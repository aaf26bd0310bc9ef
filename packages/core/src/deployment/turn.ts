/** What a step gives back, and the few ways to make one. */
import type { TaskFailure } from './failure.ts';
import type { Follow } from './follow.ts';
import type { Line } from './progress.ts';
import type { Verdict } from './verdict.ts';

/** Something the shell is asked to do at AWS. */
export type Request =
  | { readonly kind: 'show-log'; readonly failure: TaskFailure }
  | { readonly kind: 'roll-back'; readonly serviceDeploymentArn: string }
  | {
      readonly kind: 'continue';
      readonly serviceDeploymentArn: string;
      readonly hookId: string;
    };

export interface Step {
  readonly follow: Follow;
  readonly lines: readonly Line[];
  readonly requests: readonly Request[];
  /** Set once: the following is over. */
  readonly verdict?: Verdict;
}

export function going(follow: Follow, lines: readonly Line[]): Step {
  return { follow, lines, requests: [] };
}

export function over(
  follow: Follow,
  lines: readonly Line[],
  verdict: Verdict,
  requests: readonly Request[] = [],
): Step {
  return { follow, lines, requests, verdict };
}

export function sayOnce(follow: Follow, key: string, line: Line): [Follow, readonly Line[]] {
  const { printed } = follow;
  if (printed.said.has(key)) return [follow, []];
  const said = new Set(printed.said).add(key);
  return [{ ...follow, printed: { ...printed, said } }, [line]];
}
