/** What an exit code alone tells, and what the last lines of the log add to it. Codes above 128 are signals (128 + number). */
import { architectureAdvice } from './kinds/start.ts';

/** ` (killed: …)`: what a code means, in brackets; empty where it means nothing by itself. */
export function signalHint(exitCode: number | undefined): string {
  switch (exitCode) {
    case 0:
      return ' (it ended by itself: a service must keep running)';
    case 126:
      return ' (the command is not executable)';
    case 127:
      return ' (the command was not found)';
    case 137:
      return ' (killed: often out of memory, or it did not stop in time)';
    case 139:
      return ' (segmentation fault)';
    case 143:
      return ' (it was asked to stop)';
    default:
      return '';
  }
}

/** The next step after a container of a service ended with this code. */
export function exitAdvice(exitCode: number | undefined): string {
  const log = 'Read the last lines of the container’s log: they tell why it ended';
  switch (exitCode) {
    case 0:
      return `${log}. It ended with 0, as a job does: the command of a service has to stay in the foreground.`;
    case 126:
    case 127:
      return 'Correct command or entryPoint of the container: what it names is not in the image, or not executable.';
    case 137:
      return `${log}. Where they end in the middle of work, it was killed: give it more memory, and see its memory in Container Insights.`;
    case 139:
      return `${log}. A crash in native code: compare the image's libraries and CPU architecture with the last revision that worked.`;
    default:
      return `${log}. A new revision that never served usually lacks a setting or a migration.`;
  }
}

/** The step that the log's own words ask for, where they are the kernel's and the same for every program. */
export function adviceInLog(lines: readonly string[]): string | undefined {
  return lines.some((line) => /exec format error/i.test(line)) ? architectureAdvice : undefined;
}
