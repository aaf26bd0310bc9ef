import type { EnvironmentRole } from './task.ts';

/** Words for programs that take work from a queue or a clock: nobody waits for their answer. */
const background = new Set([
  'worker',
  'workers',
  'consumer',
  'consumers',
  'scheduler',
  'cron',
  'beat',
  'job',
  'jobs',
  'queue',
]);

/** Whether a word says that a program works in the background. */
export function isBackgroundWord(word: string): boolean {
  return background.has(word.toLowerCase());
}

/** `CONTAINER_ROLE`, `SERVICE_TYPE`, `APP_MODE`: one image that plays several parts is told which. */
const naming = /(?:^|_)(?:ROLE|TYPE|MODE|PROCESS|COMPONENT)$/i;

/**
 * The part that an environment gives a container, where it is one in the background:
 * `SERVICE_TYPE=JOBS_RUNNER`. A variable that speaks of a queue itself (`QUEUE_TYPE`) says nothing of it.
 */
export function roleInEnvironment(
  environment: readonly (readonly [name: string, value: string])[],
): EnvironmentRole | undefined {
  for (const [variable, value] of environment) {
    if (!naming.test(variable) || variable.split('_').some(isBackgroundWord)) continue;
    // Several parts at once may well include one that answers.
    if (/[,;|\s]/.test(value.trim())) continue;
    const word = value.split(/[^A-Za-z]+/).find(isBackgroundWord);
    if (word !== undefined) return { variable, word };
  }
  return undefined;
}
