import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type ScalarTag,
} from 'yaml';
import { ReadableError } from '../../readable-error.ts';

/** A file's content, and where a part of it stands. */
export interface ParsedText {
  readonly value: unknown;
  /** 1-based line of the entry at a path; undefined where it cannot be told or is worth nothing. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
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
 * JSON, or YAML with CloudFormation's short intrinsics.
 *
 * @throws ReadableError in one line, with line and column.
 */
export function parseText(text: string, file: string): ParsedText {
  if (text.trim() === '') {
    throw new ReadableError('Empty file', `${file} is empty.`);
  }
  return /^\s*[{[]/.test(text) ? parseJson(text, file) : parseYaml(text, file);
}

function parseJson(text: string, file: string): ParsedText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
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
      return lineAt(document, counter, path);
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

/** `!Ref x` → `{Ref: x}`, `!GetAtt a.b` → `{Fn::GetAtt: [a, b]}`, `!Sub …` → `{Fn::Sub: …}`. */
const shortForms = [
  'Ref',
  'Condition',
  'And',
  'Base64',
  'Cidr',
  'Equals',
  'FindInMap',
  'ForEach',
  'GetAtt',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
];

/** Keeps the tag on the node, whatever it stands before. */
const customTags = shortForms.flatMap((name) => {
  const tag = `!${name}`;
  const resolve = (value: unknown) => value as never;
  return [
    { tag, resolve },
    { tag, resolve, collection: 'map' as const },
    { tag, resolve, collection: 'seq' as const },
  ];
}) as unknown as ScalarTag[];

function parseYaml(text: string, file: string): ParsedText {
  const counter = new LineCounter();
  const document = parseDocument(text, { customTags, lineCounter: counter, logLevel: 'silent' });
  const problem = document.errors[0];
  if (problem) {
    const at = counter.linePos(problem.pos[0]);
    const message =
      problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    throw new ReadableError(
      'Invalid YAML',
      `${file} is not valid YAML: ${message} at line ${at.line}, column ${at.col}.`,
    );
  }
  return {
    value: plain(document.contents, document),
    lineOf: (path) => lineAt(document, counter, path),
  };
}

/** Plain values, with the tagged nodes spelled out as intrinsics. */
function plain(node: unknown, document: Document): unknown {
  if (isAlias(node)) return plain(node.resolve(document), document);
  if (!isNode(node)) return node;
  const value = plainValue(node, document);
  const { tag } = node;
  if (tag === undefined || !/^![A-Z]/.test(tag)) return value;
  const name = tag.slice(1);
  if (name === 'Ref' || name === 'Condition') return { [name]: value };
  if (name === 'GetAtt' && typeof value === 'string') {
    const dot = value.indexOf('.');
    return { 'Fn::GetAtt': [value.slice(0, dot), value.slice(dot + 1)] };
  }
  return { [`Fn::${name}`]: value };
}

function plainValue(node: Node, document: Document): unknown {
  if (isSeq(node)) return node.items.map((item) => plain(item, document));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(plain(key, document)), plain(value, document)]),
    );
  }
  return isScalar(node) ? node.value : undefined;
}

function lineAt(
  document: Document,
  counter: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  // A mapping's entry begins at its key, which the node itself does not know.
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (typeof parent === 'object' && parent !== null && 'items' in parent && last !== undefined) {
    for (const item of parent.items as readonly { key?: { value?: unknown; range?: number[] } }[]) {
      const start = item.key?.range?.[0];
      if (item.key?.value === last && start !== undefined) return counter.linePos(start).line;
    }
  }
  const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
  const start = node?.range?.[0];
  return start === undefined ? undefined : counter.linePos(start).line;
}
