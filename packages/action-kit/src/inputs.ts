import { ReadableError } from '@ecs-actions/core/readable-error';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';
import { parseDuration } from './duration.ts';
import { quote } from './printable.ts';
import type { RunnerInputs } from './runner.ts';

/** An input the user has to change. One line: the input, its value, what is accepted. */
export class InputError extends ReadableError {
  override readonly name = 'InputError';
  /** The input at fault, as spelled in `action.yml`. */
  readonly input: string;

  constructor(input: string, message: string) {
    super(`Invalid input: ${input}`, message);
    this.input = input;
  }
}

export interface NameValue {
  readonly name: string;
  readonly value: string;
}

export interface DurationOptions<Words extends readonly string[]> {
  /** Words accepted beside a duration: `off`, `auto`. */
  readonly words?: Words;
  /** Whether `0` makes sense here. */
  readonly allowZero?: boolean;
}

export interface IntegerOptions<Words extends readonly string[]> {
  readonly min: number;
  readonly max: number;
  /** Words accepted beside a number: `off`. */
  readonly words?: Words;
}

/**
 * Reads one step's inputs. An input that is absent or empty is `undefined`, for it has no value on the
 * runner either (`timeout: ${{ inputs.timeout }}` of nothing); the caller names the default in its typed
 * object: `timeoutMs: inputs.duration('timeout') ?? 15 * durations.minute`. Everything malformed throws an
 * InputError.
 */
export interface InputReader {
  /** The text, trimmed, or an InputError where it is empty. */
  readonly text: (name: string) => string;
  /** The text, trimmed. */
  readonly optionalText: (name: string) => string | undefined;
  readonly oneOf: <Value extends string>(
    name: string,
    values: readonly Value[],
  ) => Value | undefined;
  /** `true`, `True`, `TRUE`, `false`, `False`, `FALSE`: the YAML 1.2 core schema, as the toolkit reads it. */
  readonly boolean: (name: string) => boolean | undefined;
  readonly integer: <const Words extends readonly string[] = []>(
    name: string,
    options: IntegerOptions<Words>,
  ) => number | Words[number] | undefined;
  /** A number with decimals, from `min` on. */
  readonly number: (name: string, options: { readonly min: number }) => number | undefined;
  /**
   * Items separated by commas or line breaks, trimmed, the empty ones left out. An absent input is an empty
   * list; one that holds only separators is an error.
   */
  readonly list: (name: string) => readonly string[];
  /** Milliseconds, from `1h30m`, `15m`, `90s`; at most 24 h. */
  readonly duration: <const Words extends readonly string[] = []>(
    name: string,
    options?: DurationOptions<Words>,
  ) => DurationMs | Words[number] | undefined;
  /** `2026-11-25T03:00:42Z` or with an offset; a time without a zone is refused. */
  readonly instant: (name: string) => EpochMs | undefined;
  /**
   * One `NAME=VALUE` a line, split at the first `=`; the value is taken as it is, spaces included. With
   * `secret` an error tells the line's number and never what it holds.
   */
  readonly nameValueLines: (
    name: string,
    options?: { readonly secret?: boolean },
  ) => readonly NameValue[];
  /** Throws where both inputs have a value: `conflict('cluster', 'stage', 'both name the cluster')`. */
  readonly conflict: (first: string, second: string, why: string) => void;
  /** The error for a value only the action can judge: `throw inputs.invalid('lock', 'ecs, off or …')`. */
  readonly invalid: (name: string, accepted: string) => InputError;
}

/**
 * The variable in which a runner hands over an input: upper case, spaces to `_`, hyphens kept. For whoever plays
 * the runner; an action asks its own.
 */
export function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

export function createInputReader(runner: RunnerInputs): InputReader {
  const raw = runner.getInput;

  function optionalText(name: string): string | undefined {
    const text = raw(name).trim();
    return text === '' ? undefined : text;
  }

  function invalid(name: string, accepted: string, problem?: string): InputError {
    const value = quote(raw(name).trim());
    const is = problem === undefined ? `is ${value}` : `is ${value}, ${problem}`;
    return new InputError(name, `Input "${name}" ${is}. Accepted: ${accepted}.`);
  }

  return {
    optionalText,
    text: (name) => {
      const text = optionalText(name);
      if (text === undefined) {
        throw new InputError(name, `Input "${name}" is required and has no value.`);
      }
      return text;
    },
    oneOf: (name, values) => {
      const text = optionalText(name);
      if (text === undefined) return undefined;
      const value = values.find((one) => one === text);
      if (value === undefined) throw invalid(name, orList(values));
      return value;
    },
    boolean: (name) => {
      if (optionalText(name) === undefined) return undefined;
      try {
        return runner.getBooleanInput(name);
      } catch {
        throw invalid(name, 'true or false');
      }
    },
    integer: (name, { min, max, words }) => {
      const text = optionalText(name);
      if (text === undefined) return undefined;
      const word = words?.find((one) => one === text);
      if (word !== undefined) return word;
      const value = Number(text);
      if (!/^-?\d{1,15}$/.test(text) || value < min || value > max) {
        throw invalid(name, orList([`a whole number from ${min} to ${max}`, ...(words ?? [])]));
      }
      return value;
    },
    number: (name, { min }) => {
      const text = optionalText(name);
      if (text === undefined) return undefined;
      const value = Number(text);
      if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) || value < min) {
        throw invalid(name, `a number of at least ${min}, such as 0.04048`);
      }
      return value;
    },
    list: (name) => {
      if (optionalText(name) === undefined) return [];
      const items = raw(name)
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
      if (items.length === 0) throw invalid(name, 'names separated by commas or line breaks');
      return items;
    },
    duration: (name, { words, allowZero = false } = {}) => {
      const text = optionalText(name);
      if (text === undefined) return undefined;
      const word = words?.find((one) => one === text);
      if (word !== undefined) return word;
      const zero = allowZero ? ['0'] : [];
      const accepted = orList([
        'a duration such as 1h30m, 15m or 90s, at most 24h',
        ...zero,
        ...(words ?? []),
      ]);
      const parsed = parseDuration(text);
      if (!parsed.ok) throw invalid(name, accepted, parsed.problem);
      if (parsed.ms === 0 && !allowZero) throw invalid(name, accepted, 'which is no time at all');
      return parsed.ms;
    },
    instant: (name) => {
      const text = optionalText(name);
      if (text === undefined) return undefined;
      const accepted = 'an ISO 8601 time with its zone, such as 2026-11-25T03:00:42Z';
      const at = parseInstant(text);
      if (at === 'no zone') throw invalid(name, accepted, 'which names no time zone');
      if (at === undefined) throw invalid(name, accepted);
      return at;
    },
    nameValueLines: (name, { secret = false } = {}) => parseNameValues(name, raw(name), secret),
    conflict: (first, second, why) => {
      if (optionalText(first) === undefined || optionalText(second) === undefined) return;
      throw new InputError(
        second,
        `Inputs "${first}" (${quote(raw(first).trim())}) and "${second}" (${quote(raw(second).trim())}) exclude each other: ${why}. Give one of them.`,
      );
    },
    invalid: (name, accepted) => invalid(name, accepted),
  };
}

/** `a, b or c`. */
function orList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1).join(', ');
  return rest === '' ? last : `${rest} or ${last}`;
}

const isoInstant =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

function parseInstant(text: string): EpochMs | 'no zone' | undefined {
  const parts = isoInstant.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', day = '', , , , zone] = parts;
  // Date.parse takes 30 February for 2 March.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) > lastDay) return undefined;
  if (zone === undefined) return 'no zone';
  const withColon = text.replace(',', '.').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const at = Date.parse(withColon);
  return Number.isNaN(at) ? undefined : at;
}

function parseNameValues(input: string, text: string, secret: boolean): readonly NameValue[] {
  const lines = text.split(/\r?\n/);
  const found: NameValue[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const where = `Input "${input}", line ${index + 1}`;
    const shown = secret ? '' : `: ${quote(line.trim())}`;
    const split = line.indexOf('=');
    const name = line.slice(0, Math.max(0, split)).trim();
    if (split < 0 || name === '' || /\s/.test(name)) {
      throw new InputError(input, `${where}${shown} is not of the form NAME=VALUE.`);
    }
    if (found.some((one) => one.name === name)) {
      throw new InputError(
        input,
        `${where}${shown} gives a name a second time. Give each name once.`,
      );
    }
    found.push({ name, value: line.slice(split + 1) });
  }
  return found;
}
