import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
  type ScalarTag,
  type YAMLMap,
} from 'yaml';
import { ReadableError } from '../../readable-error.ts';
import { indentFlow } from './flow-indent.ts';
import { lineAt, type LineOf } from './line-of.ts';

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

/** More values than any template has: beyond it, aliases of aliases would fill the memory. */
const mostUnfolded = 200_000;

/**
 * In 1.1, which CloudFormation reads, `yes`, `no`, `on` and `off` are booleans; in 1.2 they are words. Of
 * a key that stands twice CloudFormation takes the last (validate-template accepts it, as reported in
 * https://github.com/go-to-k/cdk-real-drift/issues/1074); elsewhere it is a fault.
 */
export type YamlVersion = '1.1' | '1.2';

/**
 * YAML with CloudFormation's short intrinsics (User Guide, "CloudFormation template formats") and merge
 * keys.
 *
 * @throws ReadableError in one line, with line and column; also for an alias that names nothing, stands
 * inside what it names, or unfolds to more values than a template may have.
 */
export function parseYaml(
  text: string,
  file: string,
  version: YamlVersion,
): { value: unknown; lineOf: LineOf; repeated: readonly RepeatedKey[] } {
  const { counter, document, second } = parseDocuments(text, version);
  const refuse = (message: string, offset: number) => {
    const { line, col } = counter.linePos(offset);
    return new ReadableError(
      'Invalid YAML',
      `${file} is not valid YAML: ${message} at line ${line}, column ${col}.`,
    );
  };
  const problem = document?.errors[0];
  if (problem) {
    const message =
      problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    throw refuse(message, problem.pos[0]);
  }
  if (document === undefined) return { value: null, lineOf: () => undefined, repeated: [] };
  if (second !== undefined) {
    throw new ReadableError(
      'Several documents in one file',
      `${file} holds several YAML documents, divided by "---"; write each into a file of its own, and name them all: plan takes a list and patterns.`,
    );
  }
  const unfolding = new Unfolding(version, refuse);
  const { value } = unfolding.plain(document.contents);
  const repeated = unfolding.repeated.map(({ key, offset }) => ({
    key,
    line: counter.linePos(offset).line,
  }));
  return { value, lineOf: (path) => lineAt(document, counter, path), repeated };
}

interface Parsed {
  readonly counter: LineCounter;
  readonly document: Document.Parsed | undefined;
  readonly second: Document.Parsed | undefined;
}

/** Where moving lines inside brackets helps, it is done; else the faults are those of the text as it is. */
function parseDocuments(text: string, version: YamlVersion): Parsed {
  const original = parseOnce(text, version);
  if (version === '1.2') return original;
  let written = text;
  let parsed = original;
  let line = 0;
  for (let read = text.length; read <= mostReadAgain; read += written.length) {
    const [error] = parsed.document?.errors ?? [];
    if (error === undefined) return parsed;
    const isIndent = error.code === 'BAD_INDENT' && error.message.startsWith('Flow');
    const here = parsed.counter.linePos(error.pos[0]).line;
    // A fault that stays where it was is another one.
    if (!isIndent || here <= line) return original;
    line = here;
    written = indentFlow(written, error.pos[0]);
    parsed = parseOnce(written, version);
  }
  return original;
}

/** In characters: a template may have a million (CloudFormation quotas). */
const mostReadAgain = 3_000_000;

function parseOnce(text: string, version: YamlVersion): Parsed {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, {
    customTags,
    lineCounter: counter,
    logLevel: 'silent',
    uniqueKeys: version === '1.2',
  });
  const [document, second] = Array.isArray(documents)
    ? documents.filter(({ contents, errors }) => contents !== null || errors.length > 0)
    : [];
  return { counter, document, second };
}

/** A key that its mapping has already, and the line in which it stands again. */
export interface RepeatedKey {
  readonly key: string;
  readonly line: number;
}

/** A value and how many values are in it, those that aliases repeat included. */
interface Sized {
  readonly value: unknown;
  readonly size: number;
}

/** Plain values of nodes: tagged ones spelled out as intrinsics, aliases unfolded up to a bound. */
class Unfolding {
  readonly #version: YamlVersion;
  readonly #refuse: (message: string, offset: number) => ReadableError;
  readonly #anchors = new Map<string, Sized | 'open'>();
  readonly repeated: { readonly key: string; readonly offset: number }[] = [];

  constructor(version: YamlVersion, refuse: (message: string, offset: number) => ReadableError) {
    this.#version = version;
    this.#refuse = refuse;
  }

  plain(node: unknown): Sized {
    if (isAlias(node)) return this.#unfold(node.source, node.range?.[0] ?? 0);
    if (!isNode(node)) return { value: node ?? null, size: 1 };
    const { anchor } = node as { anchor?: string };
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const sized = this.#tagged(node);
    if (sized.size > mostUnfolded) {
      throw this.#refuse(
        `aliases unfold to more than ${mostUnfolded} values`,
        node.range?.[0] ?? 0,
      );
    }
    if (anchor !== undefined) this.#anchors.set(anchor, sized);
    return sized;
  }

  #unfold(name: string, offset: number): Sized {
    const found = this.#anchors.get(name);
    if (found === undefined) {
      throw this.#refuse(`the alias *${name} names no anchor (&${name}) before it`, offset);
    }
    if (found === 'open') {
      throw this.#refuse(`the alias *${name} stands inside what it names (&${name})`, offset);
    }
    return found;
  }

  #tagged(node: Node): Sized {
    const { value, size } = this.#untagged(node);
    const { tag } = node;
    if (tag === undefined || !/^![A-Z]/.test(tag)) return { value, size };
    const name = tag.slice(1);
    if (name === 'Ref' || name === 'Condition') return { value: { [name]: value }, size };
    if (name === 'GetAtt' && typeof value === 'string') {
      const dot = value.indexOf('.');
      return { value: { 'Fn::GetAtt': [value.slice(0, dot), value.slice(dot + 1)] }, size };
    }
    return { value: { [`Fn::${name}`]: value }, size };
  }

  #untagged(node: Node): Sized {
    if (isSeq(node)) {
      const items = node.items.map((item) => this.plain(item));
      return { value: items.map(({ value }) => value), size: 1 + sum(items) };
    }
    if (isMap(node)) return this.#map(node);
    return { value: isScalar(node) ? scalarOf(node, this.#version) : undefined, size: 1 };
  }

  #map(node: YAMLMap): Sized {
    const own: [string, unknown][] = [];
    const merged: [string, unknown][] = [];
    const seen = new Set<string>();
    let size = 1;
    for (const { key, value } of node.items) {
      const item = this.plain(value);
      size += item.size;
      const name = isScalar(key) ? (key.source ?? String(key.value)) : '';
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN') {
        merged.push(...mergedEntries(item.value));
      } else {
        const written = isScalar(key) ? name : String(this.plain(key).value);
        if (seen.has(written)) {
          const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
          this.repeated.push({ key: written, offset });
        }
        seen.add(written);
        own.push([written, item.value]);
      }
    }
    // The first of several merged maps wins, and what is written out wins over all of them.
    return { value: Object.fromEntries([...merged.toReversed(), ...own]), size };
  }
}

function mergedEntries(value: unknown): readonly [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap(mergedEntries);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function sum(items: readonly Sized[]): number {
  return items.reduce((total, { size }) => total + size, 0);
}

const words: Readonly<Record<string, boolean>> = { yes: true, on: true, no: false, off: false };

/** The words of YAML 1.1, as they are or in capitals. */
function scalarOf(
  { value, type, source }: { value: unknown; type?: unknown; source?: string },
  version: YamlVersion,
): unknown {
  if (version === '1.2' || type !== 'PLAIN' || typeof value !== 'string' || source === undefined)
    return value;
  const isWord = /^(yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/.test(source);
  return isWord ? words[source.toLowerCase()] : value;
}
