import type { RunningStep } from '../local/step-process.ts';
import type { ConcurrencyGroups } from './concurrency-groups.ts';
import type { Pace } from './interruption.ts';
import type { StepResult } from './step-result.ts';
import type { StepDefinition } from './workflow-file.ts';

/** Follows a run as it happens. */
export interface Observer {
  readonly stepStarted?: (name: string, step?: StepDefinition) => void;
  /** What the log shows: secrets are hidden. */
  readonly output?: (text: string) => void;
  readonly processStarted?: (running: RunningStep) => void;
  readonly stepEnded?: (result: StepResult) => void;
}

/** What holds for the whole run, reusable workflows included. */
export interface RunOptions {
  /** Where the suite lies: its workflows, actions and bundles. */
  readonly repository: string;
  /** The owner and name under which callers know it: `org/ecs-actions`. */
  readonly self: string;
  /** The environment of the runner's machine, beside PATH and HOME. */
  readonly machine: Readonly<Record<string, string | undefined>>;
  /** By action: inputs a step has beside its `with`, for a world whose time runs faster. */
  readonly extraInputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The folder in which the temporary folders of jobs are made. */
  readonly temp: string;
  /** The Node binary; default: the one that runs this. */
  readonly node: string | undefined;
  readonly cancel: AbortSignal;
  readonly pace: Pace;
  /** Shared by all jobs of the run. */
  readonly groups: ConcurrencyGroups;
  /** Secrets of each environment of the repository, by its name. */
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly observer: Observer | undefined;
  /** 1, 2, 3, …: for the names of folders. */
  readonly nextFolder: () => number;
}
