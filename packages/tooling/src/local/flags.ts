import { ReadableError } from '@ecs-actions/core/readable-error';
import leven from 'leven';
import type { ActionManifest, ManifestInput } from '../manifest/action-manifest.ts';

/** Flags of a command line, read against what an action accepts. */
export interface ParsedFlags {
  readonly help: boolean;
  /** Inputs that were given, by name. A flag given twice makes a list. */
  readonly inputs: Readonly<Record<string, string>>;
  /** From `--endpoint-url`, as the AWS CLI spells it. */
  readonly endpointUrl: string | undefined;
}

const ownFlags = ['help', 'endpoint-url'];

/**
 * Reads `--cluster prod --service=web --wait`. A flag without a value means `true` where the input is a
 * boolean. Everything unknown is a ReadableError that names what was probably meant.
 */
export function parseFlags(argv: readonly string[], manifest: ActionManifest): ParsedFlags {
  const inputs: Record<string, string> = {};
  let help = false;
  let endpointUrl: string | undefined;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    if (argument === '--help' || argument === '-h') {
      help = true;
      continue;
    }
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (match === null) {
      throw new ReadableError(
        'Unexpected argument',
        `"${argument}" is no flag. Inputs are given as --name value.`,
      );
    }
    const [, name = '', inline] = match;
    const input = manifest.inputs.find((one) => one.name === name);
    if (input === undefined && name !== 'endpoint-url') throw unknownFlag(name, manifest);
    const next = argv[index + 1];
    let value = inline;
    if (value === undefined && next !== undefined && !next.startsWith('--')) {
      value = next;
      index += 1;
    }
    if (value === undefined && input !== undefined && isBoolean(input)) value = 'true';
    if (value === undefined) {
      throw new ReadableError('Missing value', `The flag --${name} needs a value.`);
    }
    if (input === undefined) endpointUrl = value;
    else inputs[name] = name in inputs ? `${inputs[name]}\n${value}` : value;
  }
  return { help, inputs, endpointUrl };
}

/** What `--help` prints: every input with its default and description, from `action.yml`. */
export function helpText(action: string, manifest: ActionManifest): string {
  const lines = [
    `npm run action -- ${action} [--input value …] [--endpoint-url URL]`,
    '',
    manifest.description,
    '',
    'Inputs:',
  ];
  for (const input of manifest.inputs) {
    const preset = input.default === undefined || input.default === '' ? '' : ` (${input.default})`;
    lines.push(`  --${input.name}${input.required ? ' (required)' : preset}`);
    lines.push(...wrap(input.description, 92).map((line) => `      ${line}`));
  }
  lines.push('', 'Outputs:');
  for (const output of manifest.outputs) {
    lines.push(`  ${output.name}`, ...wrap(output.description, 92).map((line) => `      ${line}`));
  }
  lines.push(
    '',
    'Credentials and region come from where the AWS CLI finds them; --endpoint-url points the action at',
    'another endpoint, the simulator for example. GITHUB_TOKEN is used where an input defaults to it.',
  );
  return lines.join('\n');
}

function unknownFlag(name: string, manifest: ActionManifest): ReadableError {
  const known = [...manifest.inputs.map((input) => input.name), ...ownFlags];
  const nearest = known.toSorted((a, b) => leven(a, name) - leven(b, name))[0] ?? '';
  const close = leven(nearest, name) <= Math.max(2, Math.floor(name.length / 3));
  const meant = close ? ` Did you mean --${nearest}?` : ' See --help.';
  return new ReadableError('Unknown flag', `There is no input "${name}".${meant}`);
}

function isBoolean(input: ManifestInput): boolean {
  return input.default === 'true' || input.default === 'false';
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
