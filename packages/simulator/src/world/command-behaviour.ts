import type { LogLine, TaskBehaviour } from './model.ts';

const second = 1000;

/**
 * What a task does that was started with a command and for which no rule of the world speaks. The
 * command is read as the simplest of shell scripts: every `echo TEXT` is a log line, `sleep N` lasts
 * N seconds, `exit N` is the end; without one it ends with 0 after eight seconds.
 */
export function behaviourOfCommand(command: readonly string[]): TaskBehaviour {
  const script = command.join(' ');
  const log: LogLine[] = [];
  let atMs = 300;
  let exitCode = 0;
  let isTimed = false;
  for (const [, verb, argument = ''] of script.matchAll(/\b(echo|sleep|exit)\s+([^;&|\n]+)/g)) {
    const value = argument.trim().replaceAll(/^['"]|['"]$/g, '');
    if (verb === 'echo') {
      log.push({ afterMs: atMs, text: value });
      atMs += 50;
    } else if (verb === 'sleep') {
      atMs += Number.parseFloat(value) * second;
      isTimed = true;
    } else {
      exitCode = Number.parseInt(value, 10);
      isTimed = true;
      break;
    }
  }
  if (log.length === 0) log.push({ afterMs: 300, text: `+ ${script}` });
  const afterMs = isTimed ? atMs + 200 : 8 * second;
  return { failureModes: [{ share: 1, failureMode: { kind: 'exits', exitCode, afterMs, log } }] };
}
