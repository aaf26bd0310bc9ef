/** Who reads what an action leaves, each with a parser that others wrote or that follows the reader's own source. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  commandsOf,
  readFileCommands,
  type WorkflowCommand,
} from '@ecs-actions/action-kit/test-support/runner-protocol';
import type { Said } from '@ecs-actions/action-kit/test-support/memory-runner';
import { createToolkitRunner } from '@ecs-actions/action-kit/toolkit-runner';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { mark } from './hostile-text.ts';

/** What is wrong, a line each; nothing where a sink is sound. */
export type Objections = readonly string[];

// eslint-disable-next-line no-control-regex
const colour = /\u001b\[[0-9;:]*m/g;
/** What moves a cursor, ends a line or turns the direction of writing. */
const unprintable = /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/**
 * The log as the toolkit writes it and the runner reads it: every command is one that the action gave, nothing else is
 * one, and nothing of it moves a cursor.
 */
export function judgeLog(said: readonly Said[]): Objections {
  const written = asTheToolkitWrites(said);
  const given = said
    .filter((one) => typeof one !== 'string')
    .map(({ name, properties, message }) => ({ name, message, title: properties['title'] }));
  const read = commandsOf(written).map(({ name, message, properties }) => ({
    name,
    message,
    title: properties['title'],
  }));
  const objections = sameCommands(given, read);
  for (const line of written.split('\n')) {
    // A mask is never printed.
    if (line.startsWith('::add-mask::')) continue;
    const found = unprintable.exec(line.replace(colour, ''));
    if (found !== null) objections.push(`a character that is not to be printed: ${show(line)}`);
  }
  const annotations = given.filter(({ name }) => /^(?:error|warning|notice)$/.test(name));
  if (annotations.length > 10) objections.push(`${annotations.length} annotations`);
  return objections;
}

type Read = Pick<WorkflowCommand, 'name' | 'message'> & { readonly title: unknown };

function sameCommands(given: readonly Read[], read: readonly Read[]): string[] {
  if (given.length !== read.length) {
    return [`${given.length} commands were given, and ${read.length} are read`];
  }
  // What the runner's comparison by culture skips is nothing that could be seen.
  const plain = (value: unknown) =>
    String(value)
      .replaceAll(colour, '')
      .replaceAll(/[\p{Cc}\p{Cf}\p{Mn}]/gu, '')
      .trim();
  return given.flatMap((one, index) => {
    const other = read[index];
    const same = (['name', 'message', 'title'] as const).every(
      (member) => plain(one[member]) === plain(other?.[member]),
    );
    return same ? [] : [`given ${show(JSON.stringify(one))}, read ${show(JSON.stringify(other))}`];
  });
}

/** By `@actions/core`, which writes to the process's output. */
function asTheToolkitWrites(said: readonly Said[]): string {
  const runner = createToolkitRunner();
  const write = process.stdout.write.bind(process.stdout);
  let written = '';
  process.stdout.write = (text: string | Uint8Array) => {
    written += String(text);
    return true;
  };
  try {
    for (const one of said) {
      if (typeof one === 'string') runner.info(one);
      else sayCommand(runner, one);
    }
  } finally {
    process.stdout.write = write;
  }
  return written;
}

function sayCommand(
  runner: ReturnType<typeof createToolkitRunner>,
  { name, message, properties }: Exclude<Said, string>,
): void {
  const annotation = { title: '', ...properties };
  if (name === 'error' || name === 'warning' || name === 'notice')
    runner[name](message, annotation);
  else if (name === 'group') runner.startGroup(message);
  else if (name === 'endgroup') runner.endGroup();
  else if (name === 'debug') runner.debug(message);
  else if (name === 'add-mask') runner.setSecret(message);
  else throw new Error(`there is no command ${name}`);
}

/** Outputs or state through the toolkit's files: each is read as it was given, and there is no other. */
export function judgeFileCommands(
  kind: 'output' | 'state',
  values: ReadonlyMap<string, string>,
): Objections {
  const variable = `GITHUB_${kind.toUpperCase()}`;
  const path = join(mkdtempSync(join(tmpdir(), 'file-command-')), kind);
  writeFileSync(path, '');
  const before = process.env[variable];
  process.env[variable] = path;
  try {
    const runner = createToolkitRunner();
    for (const [name, value] of values) {
      if (kind === 'output') runner.setOutput(name, value);
      else runner.saveState(name, value);
    }
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
  }
  const read = readFileCommands(readFileSync(path, 'utf8'));
  const objections = [...new Set([...values.keys(), ...read.keys()])]
    // A file knows no other line ends, and no half of a pair.
    .filter((name) => lines(read.get(name)) !== lines(values.get(name)))
    .map((name) => `${kind} ${name}: ${show(read.get(name) ?? 'none')}`);
  for (const [name, value] of kind === 'output' ? values : []) {
    if (unprintable.test(value)) {
      objections.push(`output ${name} has what a log may not print: ${show(value)}`);
    }
  }
  return objections;
}

function lines(value: string | undefined): string | undefined {
  return value?.toWellFormed().replaceAll('\r\n', '\n');
}

/** All that our Markdown is made of. `span` parts a dollar from a formula. */
const elements = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li table thead tbody tr th td code pre a strong em br hr details summary span blockquote del sub kbd'.split(
    ' ',
  ),
);
const attributes = /^(?:a href|t[hd] align|code class|ol start|details open)$/;

/** Markdown as GitHub renders it: elements of ours alone, no link of theirs, no mention, no formula, tables whole. */
export function judgeMarkdown(markdown: string): Objections {
  const objections: string[] = [];
  const html = renderMarkdown(markdown);
  const fragment = parseFragment(html, { onParseError: ({ code }) => objections.push(code) });
  visit(fragment, (node, above) => {
    if (node.nodeName === '#comment') objections.push(`a comment: ${show(textOf(node))}`);
    if ('tagName' in node) {
      if (!elements.has(node.tagName)) objections.push(`<${node.tagName}>: ${show(textOf(node))}`);
      for (const { name, value } of node.attrs) {
        if (!attributes.test(`${node.tagName} ${name}`))
          objections.push(`${name}="${show(value)}"`);
        if (name === 'class' && !/^language-[a-z]*$/.test(value)) objections.push(show(value));
        if (name === 'href' && !isOurLink(value)) objections.push(`a link to ${show(value)}`);
      }
      if (/^(?:td|th|li|p|summary|h\d)$/.test(node.tagName)) {
        objections.push(...partedRow(textOf(node)));
      }
    }
    if (node.nodeName !== '#text' || above.some((name) => name === 'code' || name === 'pre'))
      return;
    const text = textOf(node);
    if (new RegExp(`@${mark}|(?<![\\w&])#1\\b|\\bGH-1\\b`).test(text))
      objections.push(`a mention: ${show(text)}`);
    if (/\$[^$]*[^\s$]\$/.test(text)) objections.push(`a formula: ${show(text)}`);
  });
  if (unprintable.test(markdown.replaceAll('\n', ''))) objections.push('an unprintable character');
  return objections;
}

/** The piece `| zqpwnedrow | end |` came out in one block, and not as two cells. */
function partedRow(text: string): Objections {
  const begun = text.split(`| ${mark}row`).length - 1;
  const whole = text.split(`| ${mark}row | end |`).length - 1;
  const ended = text.split('| end |').length - 1;
  const isCut = text.includes('…');
  return (begun > whole && !isCut) || ended > whole ? [`a row is parted: ${show(text)}`] : [];
}

function isOurLink(href: string): boolean {
  if (href.startsWith('#')) return true;
  if (!URL.canParse(href)) return false;
  const { protocol, hostname } = new URL(href);
  return protocol === 'https:' && !hostname.endsWith('evil.example');
}

function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

const pageElements =
  /^(?:html|head|meta|title|link|style|script|body|svg|g|defs|pattern|rect|path|line|circle|text|desc|main|header|section|figure|figcaption|h[1-6]|p|div|span|strong|b|i|em|small|dl|dt|dd|ul|ol|li|time|a|details|summary|table|thead|tbody|tr|th|td)$/;

/** A page as a browser reads it: no script but the page's own, no handler, no address of theirs. */
export function judgePage(html: string): Objections {
  const objections: string[] = [];
  const document = parse(html, {
    onParseError: ({ code }) => {
      if (!/^noncharacter-in-input-stream$/.test(code)) objections.push(code);
    },
  });
  visit(document, (node) => {
    if (node.nodeName === '#comment') objections.push(`a comment: ${show(textOf(node))}`);
    if (!('tagName' in node)) return;
    if (!pageElements.test(node.tagName)) objections.push(`<${node.tagName}>`);
    if (/^(?:script|style)$/.test(node.tagName) && textOf(node).includes(mark)) {
      objections.push(`<${node.tagName}> holds outside text`);
    }
    for (const { name, value } of node.attrs) {
      if (/^on|^srcdoc$|^style$/.test(name)) objections.push(`${name}="${show(value)}"`);
      if (name === 'href' && !value.startsWith('data:image/svg+xml,') && !isOurLink(value)) {
        objections.push(`a link to ${show(value)}`);
      }
    }
  });
  return objections;
}

/** Messages of SARIF have links of their own: `[text](destination)`, where no backslash is before a bracket. */
export function judgeSarif(sarif: unknown): Objections {
  return textsOfMessages(sarif)
    .filter((text) => /(?<!\\)(?:\\\\)*\]\(/.test(text))
    .map((text) => `a link in a message: ${show(text)}`);
}

function textsOfMessages(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'text' && typeof inner === 'string' ? [inner] : textsOfMessages(inner),
  );
}

/** A command that somebody finds in what an action leaves, up to the end of its line or its code. */
export function commandsIn(markdown: readonly string[], said: readonly Said[]): readonly string[] {
  const found = new Set<string>();
  for (const one of said) {
    const text = typeof one === 'string' ? one : one.message;
    for (const line of text.replace(colour, '').split('\n')) {
      const command = /(?:^|[:;] |\()(aws [a-z0-9-]+ [a-z-]+ .*--.*)$/.exec(line)?.[1];
      if (command !== undefined) found.add(command);
    }
  }
  for (const one of markdown) {
    visit(parseFragment(renderMarkdown(one)), (node) => {
      if (!('tagName' in node) || node.tagName !== 'code') return;
      for (const line of textOf(node).split('\n')) if (/^aws \S+ \S+ /.test(line)) found.add(line);
    });
  }
  return [...found];
}

/**
 * The commands pasted into a shell, in which `aws` only tells its arguments: each is one call of it, nothing else runs,
 * and outside text that is in an argument is there as a whole.
 *
 * @param whole the hostile texts; nothing may be left of them but they themselves
 */
export function judgeCommands(commands: readonly string[], whole: readonly string[]): Objections {
  if (commands.length === 0) return [];
  const script = String.raw`aws() { printf 'aws\0'; printf '%s\0' "$@"; }
    for line in "$@"; do printf 'begin\0'; eval "$line" 2>&1; printf 'end\0'; done`;
  const { stdout, stderr } = spawnSync(
    '/bin/bash',
    [
      '--noprofile',
      '--norc',
      '-c',
      script,
      'bash',
      ...commands.map((one) => one.replaceAll('\0', '')),
    ],
    { encoding: 'utf8', env: { PATH: '/nowhere', LC_ALL: 'C.UTF-8' } },
  );
  if (stderr !== '') return [`bash: ${show(stderr)}`];
  const told = stdout.split('end\0').slice(0, -1);
  return commands.flatMap((command, index) => {
    const [begin, aws, ...words] = (told[index] ?? '').split('\0').slice(0, -1);
    const isOneCall = begin === 'begin' && aws === 'aws' && !words.includes('aws');
    const isWhole = words.every((word) => isWholeIn(word, whole));
    return isOneCall && isWhole ? [] : [`${show(command)} is ${show(JSON.stringify(words))}`];
  });
}

function isWholeIn(word: string, whole: readonly string[]): boolean {
  const values = /^[[{]/.test(word) ? stringsIn(JSON.parse(word)) : [word];
  return values.every(
    (value) =>
      !whole
        .reduce(
          (rest, text) => rest.replaceAll(text.toWellFormed().replaceAll('\0', ''), ''),
          value,
        )
        .includes(mark),
  );
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...stringsIn(inner)]);
}

type Node = DefaultTreeAdapterTypes.Node;

function visit(
  node: Node,
  see: (node: Node, above: readonly string[]) => void,
  above: readonly string[] = [],
): void {
  see(node, above);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) visit(child, see, [...above, node.nodeName]);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('data' in node) return node.data;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child)).join('') : '';
}

function show(text: string): string {
  const printed = JSON.stringify(text);
  return printed.length > 300 ? `${printed.slice(0, 300)}…` : printed;
}
