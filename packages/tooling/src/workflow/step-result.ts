import type { Annotation } from './step-output.ts';

/** How a step's main or post ended. */
export interface StepEnd {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the log shows: secrets are hidden. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
}

export type StepOutcome = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult extends StepEnd {
  readonly name: string;
  readonly id: string | undefined;
  /** Before `continue-on-error`. */
  readonly outcome: StepOutcome;
  readonly conclusion: StepOutcome;
}
