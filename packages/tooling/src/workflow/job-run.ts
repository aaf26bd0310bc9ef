import type { GitHubContext } from './github-context.ts';
import type { Masks } from './masks.ts';
import type { RunOptions } from './run-options.ts';
import type { StepEnd } from './step-result.ts';

/** A post step that waits for the end of the job. */
export interface PendingPost {
  readonly name: string;
  /** Its `post-if`. */
  readonly if: string;
  readonly run: (signal: AbortSignal) => Promise<StepEnd>;
}

/** A job under way, for its steps. */
export interface JobRun {
  readonly options: RunOptions;
  /** Where the workflow lies: what `$/` means. */
  readonly root: string;
  readonly github: GitHubContext;
  readonly permissions: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly state: JobState;
  readonly onOutput: (text: string) => void;
  readonly newFolder: () => string;
}

/** What steps leave for those after them. */
export interface JobState {
  readonly env: Record<string, string>;
  readonly path: string[];
  readonly masks: Masks;
  readonly posts: PendingPost[];
  readonly standInCalls: Map<string, number>;
}
