/**
 * What a step has of the runner that started it: inputs, state, outputs, its log and its summary. The real
 * one is `@actions/core` (`toolkit-runner.ts`), tests have one in memory (`test-support/memory-runner.ts`).
 */

/** Where an annotation points to; names as in `@actions/core`. */
export interface AnnotationProperties {
  readonly title: string;
  /** Path in the repository. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly startLine?: number;
}

/** What is said to the runner, and to whoever reads the log. */
export interface RunnerLog {
  /** False where somebody started the action by hand: commands would be noise to them, and masks a leak. */
  readonly isPresent: boolean;
  /** Prints one line as it is; `log.ts` sees to it that none is a command. */
  readonly info: (line: string) => void;
  readonly notice: (message: string, properties: AnnotationProperties) => void;
  readonly warning: (message: string, properties: AnnotationProperties) => void;
  readonly error: (message: string, properties: AnnotationProperties) => void;
  readonly debug: (message: string) => void;
  readonly startGroup: (title: string) => void;
  readonly endGroup: () => void;
  /** Resolves once the reader has taken all that was printed so far; until then it is held in memory, however much. */
  readonly drained: () => Promise<void>;
  /** From now on the runner replaces this text in the log. */
  readonly setSecret: (value: string) => void;
}

/** The inputs of the step. */
export interface RunnerInputs {
  /** The text as it was given, not trimmed; empty if it was not. */
  readonly getInput: (name: string) => string;
  /** @throws TypeError where it is none of `true`, `True`, `TRUE`, `false`, `False`, `FALSE` */
  readonly getBooleanInput: (name: string) => boolean;
}

/** What a main step leaves for its post step. */
export interface RunnerState {
  readonly saveState: (name: string, value: string) => void;
  /** Empty if nothing was saved. */
  readonly getState: (name: string) => string;
}

/** The summary of the step. */
export interface RunnerSummary {
  /** What earlier commands of the step have written. */
  readonly usedBytes: () => number;
  readonly append: (markdown: string) => Promise<void>;
}

export interface Runner extends RunnerLog, RunnerInputs, RunnerState {
  readonly setOutput: (name: string, value: string) => void;
  /** Undefined where nobody shows one. */
  readonly summary: RunnerSummary | undefined;
}
