/** Why a migration did not succeed: the causes a stopped task has, and those of a run of its own. */
import type { Cause as DeploymentCause } from '../failure/cause.ts';
import { adviceInLog } from '../failure/exit.ts';
import { explain } from '../failure/explain.ts';

/** The causes of a run of its own, each with what to do about it. */
export const ownRemedies = {
  /** Refused: see the gate. */
  'deployment-in-progress':
    'Run wait-stable before this step, or set phase: before-deploy if the migration belongs before the rollout.',
  'deployment-not-successful':
    'Repair the deployment first: the service does not run what this migration belongs to.',
  'deployment-changed': 'The run of that newer deployment migrates; nothing is to be done here.',
  /** Refused or timed out: another migration of the service. */
  'already-running':
    'Wait for the other migration (on-running: wait), or end it if it is stuck: aws ecs stop-task.',
  'stopped-by-user': 'Somebody or something called StopTask: see who in CloudTrail.',
  timeout: 'Give a longer timeout, or look at the log for what the migration waits on.',
} as const satisfies Readonly<Record<string, string>>;

type OwnCause = keyof typeof ownRemedies;

export type Cause = DeploymentCause | OwnCause;

/** What is said of a cause where ECS's words tell no more. */
const taskAdvice: Partial<Readonly<Record<DeploymentCause, string>>> = {
  'out-of-memory':
    'The container used more memory than it may: give the task more with memory, or work in smaller batches.',
  'no-capacity':
    'There is no capacity for this task right now: run it again later, or name subnets in other availability zones.',
  'no-ip-address': 'The subnets have no free addresses: name others with subnets.',
  infrastructure:
    'The host under the task failed: check what the migration has done so far, and run it again.',
  'spot-interruption':
    'AWS took the Spot capacity back: check what the migration has done so far, and run it again on demand (capacity-provider: FARGATE).',
};

/** What is known of an end that asks for a step. */
export interface Ended {
  readonly cause: Cause;
  readonly exitCode?: number;
  /** ECS's own words: two texts of one cause can need two steps. */
  readonly told?: string;
  /** The last lines of the log; empty where it wrote none. */
  readonly lastLines: readonly string[];
  /** The container has run, so that a log can be expected. */
  readonly hasRun: boolean;
}

/** What to do about a migration that ended so, chosen by the text at hand. */
export function adviceOn({ cause, exitCode, told, lastLines, hasRun }: Ended): string {
  if (isOwn(cause)) return ownRemedies[cause];
  if (cause === 'container-exit') return adviceInLog(lastLines) ?? exitAdvice(exitCode, lastLines);
  const memory = cause === 'out-of-memory' || cause === 'no-ip-address';
  const meaning = memory ? undefined : explain(told);
  if (meaning?.cause === cause) return ofOneTask(meaning.advice, hasRun);
  return (
    taskAdvice[cause] ??
    (hasRun
      ? 'ECS names no cause: look at the task in the console, and at its log.'
      : 'ECS names no cause that this version knows: look at the task in the console.')
  );
}

/** What is said of a service's tasks, which ECS replaces, for a task that nobody starts anew. */
function ofOneTask(advice: string, hasRun: boolean): string {
  const again = hasRun
    ? 'check what the migration has done so far, and run it again'
    : 'run it again';
  return advice.replace(
    /(^|[.] )?(?:It passes by itself: )?\bECS (?:starts another task|retries|goes on)(?: by itself| trying)?/g,
    (_, sentenceStart?: string) =>
      sentenceStart === undefined
        ? again
        : `${sentenceStart}${again.charAt(0).toUpperCase()}${again.slice(1)}`,
  );
}

function exitAdvice(exitCode: number | undefined, lastLines: readonly string[]): string {
  const log =
    lastLines.length > 0
      ? 'The last lines of its log tell why'
      : 'It wrote nothing that could be read, so only the exit code tells';
  switch (exitCode) {
    case 126:
    case 127:
      return 'Correct command (or the entry point, which stays in front of it): what it names is not in the image, or not executable.';
    case 137:
      return `${log}; where they end in the middle of work it was killed: give the task more with memory.`;
    case 139:
      return `${log}; a crash in native code: compare the CPU architecture and the libraries of the image.`;
    default:
      return `The command failed. ${log}.`;
  }
}

function isOwn(cause: Cause): cause is OwnCause {
  return cause in ownRemedies;
}
