/** The input `command` as arguments: split as a shell would, or a JSON array. Nothing is expanded. */
import { split } from 'shlex';
import { present } from '@ecs-actions/core/present';

export type ParsedCommand =
  | { readonly ok: true; readonly command: readonly string[]; readonly remark?: string }
  /** Words that end a sentence. */
  | { readonly ok: false; readonly problem: string };

export function parseCommand(text: string): ParsedCommand {
  const parsed = text.startsWith('[') ? parseArray(text) : parseShell(text);
  if (!parsed.ok) return parsed;
  const [program] = parsed.command;
  if (program === undefined || program === '') return { ok: false, problem: 'names no program' };
  return parsed;
}

function parseArray(text: string): ParsedCommand {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'starts with [ and is no JSON' };
  }
  const isCommand = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isCommand
    ? { ok: true, command: value as readonly string[] }
    : { ok: false, problem: 'is JSON, but not an array of texts only' };
}

function parseShell(text: string): ParsedCommand {
  let command: readonly string[];
  try {
    command = split(text);
  } catch (error) {
    const unbalanced = error instanceof Error && error.message.includes('quoted');
    return {
      ok: false,
      problem: unbalanced ? 'has a quote that is not closed' : 'ends in a backslash',
    };
  }
  const remark = shellRemark(command);
  return { ok: true, command, ...present({ remark }) };
}

/** ECS starts the program itself; whoever writes `&&` or `$HOME` expects a shell. */
function shellRemark(command: readonly string[]): string | undefined {
  if (/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(command[0] ?? '')) return undefined;
  const operator = command.find((word) => /^(?:&&|\|\|?|;|[<>]{1,2}|2>&1)$/.test(word));
  const variable = command.find((word) => /\$(?:\{\w|\w)/.test(word));
  const sign = operator ?? variable;
  return sign === undefined
    ? undefined
    : `command: "${sign}" is handed to the program as it is, for ECS starts no shell; write sh -c '…' to have one.`;
}
