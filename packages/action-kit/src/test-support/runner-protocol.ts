/**
 * How a GitHub runner reads what a step leaves, written anew from actions/runner (`ActionCommand.cs`,
 * `OutputManager.cs`, `FileCommandManager.cs`) for tests and for running an action without a runner.
 */

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A line of a step's output: shown as it is, or a command. */
export type OutputLine =
  { readonly text: string } | { readonly text: string; readonly command: WorkflowCommand };

const commands = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Every line of an output as the runner takes it. */
export function readOutput(stdout: string): OutputLine[] {
  return stdout
    .replace(/(\r\n|\n|\r)$/, '')
    .split(/\r\n|\n|\r/)
    .map(readLine);
}

export function readLine(text: string): OutputLine {
  const command = readCommand(text) ?? readOldCommand(text);
  return command === undefined ? { text } : { text, command };
}

/** Only the commands of an output, in their order. */
export function commandsOf(stdout: string): WorkflowCommand[] {
  return readOutput(stdout).flatMap((line) => ('command' in line ? [line.command] : []));
}

/** The values in a file command's file (`GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`), the last one of a name. */
export function readFileCommands(content: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = content.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const heredoc = /^(.*?)<<(.+)$/.exec(line);
    const equals = line.indexOf('=');
    if (heredoc !== null && (equals < 0 || line.indexOf('<<') < equals)) {
      const [, name = '', delimiter = ''] = heredoc;
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`No end of the value of "${name}": "${delimiter}" is missing.`);
      values.set(name, lines.slice(index + 1, end).join('\n'));
      index = end;
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (line !== '') {
      throw new Error(`"${line}" is no value.`);
    }
  }
  return values;
}

/**
 * `::name key=value,…::message` after any white space. The runner compares by culture, which skips what is
 * invisible; here everything invisible is taken away first, so whatever the runner reads as a command is
 * read as one here.
 */
function readCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/su.exec(withoutInvisible(line));
  const [, name = '', properties = '', message = ''] = match ?? [];
  if (match === null || !commands.has(name.toLowerCase())) return undefined;
  return {
    name,
    properties: Object.fromEntries(
      properties
        .split(',')
        .map((pair) => pair.trim().split(/=(.*)/s))
        .filter(([key, value]) => Boolean(key) && Boolean(value))
        .map(([key = '', value = '']) => [
          key,
          unescapeData(value.replace(/%3A/g, ':').replace(/%2C/g, ',')),
        ]),
    ),
    message: unescapeData(message),
  };
}

/** `##[name key=value;…]message`, anywhere on the line. */
function readOldCommand(line: string): WorkflowCommand | undefined {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/su.exec(withoutInvisible(line));
  const [, name = '', , message = ''] = match ?? [];
  if (match === null || !commands.has(name.toLowerCase())) return undefined;
  return { name, properties: {}, message: unescapeData(message) };
}

// eslint-disable-next-line no-control-regex
const colour = /\u001b\[[0-9;:]*m/g;

function withoutInvisible(line: string): string {
  return line
    .replace(colour, '')
    .replace(/[\p{Cc}\p{Cf}\p{Mn}]/gu, (character) => (/\s/.test(character) ? character : ''));
}

function unescapeData(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}
