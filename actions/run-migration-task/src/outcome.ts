/** How the step ended, for outputs, report and summary. */
import type { Task } from '@ecs-actions/core/deployment/task';
import type { VerdictName } from '@ecs-actions/core/migration/verdict';
import type { Cause } from '@ecs-actions/core/migration/cause';

export interface Outcome {
  readonly verdict: VerdictName;
  readonly exitCode?: number;
  readonly cause?: Cause;
  /** One sentence. */
  readonly reason?: string;
  /** ECS's own words, where there are some: the advice is chosen by them. */
  readonly told?: string;
  /** As last seen. */
  readonly task?: Task;
  /** Started by an earlier attempt of this run. */
  readonly adopted: boolean;
  /** What a reader should know beside the verdict. */
  readonly remarks: readonly string[];
  /** The last lines of the log, for the summary. */
  readonly lastLines: readonly string[];
  readonly linesPrinted: number;
  /** Why the log, or part of it, is not here. */
  readonly logUnseen?: string;
  /** The command that follows a task which was left running. */
  readonly followCommand?: string;
}

export function outcome(
  verdict: VerdictName,
  rest: Partial<Omit<Outcome, 'verdict'>> = {},
): Outcome {
  return { verdict, adopted: false, remarks: [], lastLines: [], linesPrinted: 0, ...rest };
}
