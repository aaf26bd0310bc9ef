import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import { ReadableError } from '../../readable-error.ts';
import { lineAt, type LineOf } from './line-of.ts';
import { findJson } from './json-in-text.ts';
import { parseYaml, type RepeatedKey, type YamlVersion } from './parse-yaml.ts';
import { refuseByText } from './recognize-text.ts';

/** A file's content, and where a part of it stands. */
export interface ParsedText {
  readonly value: unknown;
  readonly lineOf: LineOf;
  /** What stood around the content and was left out, in a few words. */
  readonly leftOut?: string;
  /** Keys that stand twice in a template, of which the last counts. */
  readonly repeated?: readonly RepeatedKey[];
}

/** Above this a file is not read a second time only to find lines. */
const mostBytesForLines = 4_000_000;

/**
 * Text of a file: UTF-8, or UTF-16 with a byte order mark, which is what PowerShell's `>` writes.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * JSON, also behind lines that a tool printed before it, or YAML with CloudFormation's short intrinsics.
 *
 * @throws ReadableError in one line: what the file is and what serves instead, or line and column.
 */
export function parseText(text: string, file: string, yaml: YamlVersion = '1.2'): ParsedText {
  if (text.trim() === '') throw new ReadableError('Empty file', `${file} is empty.`);
  if (/^\s*[{[]/.test(text) && !/^\s*\[[A-Za-z]/.test(text)) return parseJson(text, file);
  const inside = findJson(text);
  if (inside !== undefined) {
    const { before, after } = inside;
    const lines = before.split('\n').length - 1;
    return {
      ...parseJson(inside.json, file, lines),
      leftOut: describeAround(before, after),
    };
  }
  refuseByText(text, file);
  try {
    return parseYaml(text, file, yaml);
  } catch (error) {
    const start = templateAfterLines(text);
    if (start === undefined) throw error;
    const linesBefore = text.slice(0, start).split('\n').length - 1;
    const { value, lineOf, repeated } = parseYaml(text.slice(start), file, yaml);
    return {
      value,
      repeated: repeated.map(({ key, line }) => ({ key, line: line + linesBefore })),
      lineOf: (path) => {
        const line = lineOf(path);
        return line === undefined ? undefined : line + linesBefore;
      },
      leftOut: `${linesBefore} ${linesBefore === 1 ? 'line' : 'lines'} before the template`,
    };
  }
}

/** Where a template begins behind lines that a tool printed before it (`cdk synth 2>&1`). */
function templateAfterLines(text: string): number | undefined {
  const found =
    /^(AWSTemplateFormatVersion|Description|Transform|Parameters|Mappings|Conditions|Metadata|Globals|Resources):/m.exec(
      text,
    );
  if (found === null || text.slice(0, found.index).trim() === '') return undefined;
  // What is YAML itself belongs to the file: its own faults are told.
  const before = parseDocument(text.slice(0, found.index), { logLevel: 'silent' });
  return isMap(before.contents) && before.errors.length === 0 ? undefined : found.index;
}

/** The first line before the JSON says best what it is. */
function describeAround(before: string, after: string): string {
  const lines = (part: string) => part.split('\n').filter((line) => line.trim() !== '');
  const count = lines(before).length + lines(after).length;
  return `${count} ${count === 1 ? 'line' : 'lines'} around the JSON`;
}

function parseJson(text: string, file: string, linesBefore = 0): ParsedText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    refuseByText(text, file);
    // Output of a tool may follow: the JSON itself is whole.
    const inside = findJson(text);
    if (inside !== undefined && inside.before === '') {
      return { ...parseJson(inside.json, file), leftOut: describeAround('', inside.after) };
    }
    throw new ReadableError(
      'Invalid JSON',
      `${file} is not valid JSON: ${explainJson(text, error)}.`,
    );
  }
  let document: Document | undefined;
  let counter: LineCounter | undefined;
  return {
    value,
    lineOf: (path) => {
      // On one line, as the tools print it, a line number tells nothing.
      if (text.length > mostBytesForLines || !/\n\s*\S/.test(text)) return undefined;
      counter ??= new LineCounter();
      document ??= parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
      const line = lineAt(document, counter, path);
      return line === undefined ? undefined : line + linesBefore;
    },
  };
}

/** Node's messages do not always name the place; a cut file is the usual case. */
function explainJson(text: string, error: unknown): string {
  const whole = text.trimEnd();
  const offset = positionIn(error) ?? (isCut(whole, error) ? whole.length : firstBadOffset(whole));
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const cut = offset >= whole.length || isCut(whole, error);
  return `${cut ? 'it ends in the middle' : 'unexpected text'} at line ${line}, column ${column}`;
}

function positionIn(error: unknown): number | undefined {
  const position = / at position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? undefined : Number(position);
}

/** Whether a text is good JSON as far as it goes. */
function isCut(text: string, error: unknown): boolean {
  return /unexpected end|unterminated/i.test(String(error)) || positionIn(error) === text.length;
}

/** The longest beginning that is good as far as it goes ends where the bad text begins. */
function firstBadOffset(text: string): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isGoodBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isGoodBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return isCut(text, error);
  }
}
