/** What a step gives back, and the few ways to make one. */
import type { TaskFailure } from './failure.ts';
import type { Watch } from './watch.ts';
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
  readonly watch: Watch;
  readonly lines: readonly Line[];
  readonly requests: readonly Request[];
  /** Set once: the following is over. */
  readonly verdict?: Verdict;
}

export function going(watch: Watch, lines: readonly Line[]): Step {
  return { watch, lines, requests: [] };
}

export function over(
  watch: Watch,
  lines: readonly Line[],
  verdict: Verdict,
  requests: readonly Request[] = [],
): Step {
  return { watch, lines, requests, verdict };
}

export function sayOnce(watch: Watch, key: string, line: Line): [Watch, readonly Line[]] {
  const { printed } = watch;
  if (printed.said.has(key)) return [watch, []];
  const said = new Set(printed.said).add(key);
  return [{ ...watch, printed: { ...printed, said } }, [line]];
}
