/**
 * Markdown for step summaries and comments (GitHub Flavored Markdown). Everything that takes a *text* makes
 * it inert: it comes out as the same text, never as markup, HTML, a link, a mention or a formula. What
 * takes *Markdown* (cells of a table, the body of details) is put together from these functions.
 *
 * No library: the escapers on npm leave HTML, tables, autolinks or mentions open. The tests render random
 * hostile text with micromark's GFM and find nothing but text.
 */

import { printable } from './printable.ts';

/** Text within a paragraph, a cell, a heading or an item; line breaks become spaces. */
export function text(value: string): string {
  return oneLine(value)
    .replace(mentions, `$&${zeroWidthSpace}`)
    .replace(markup, (sign) => entities[sign] ?? `\\${sign}`)
    .replace(/^[-+=]|(?<=^\d+)\./, String.raw`\$&`);
}

/** Between a sign and its name, so that GitHub sees no mention; `printable` has shown those of others. */
const zeroWidthSpace = '\u200b';
const mentions = /@|#(?=\d)|\bGH-(?=\d)/gi;

/** What means something to Markdown or HTML, and what GitHub makes a link without being asked. */
const markup = /[\\`*_[\]~!(){}^"'#&<>|$\u200b]|(?<=www|mailto|xmpp)[.:]|:(?=\/\/)|^:/gi;

/** A backslash does for the others; these it does not stop, or not in a table. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '.': '&#46;',
  ':': '&#58;',
  [zeroWidthSpace]: '&#8203;',
  // GitHub's word for a dollar that starts no formula.
  $: '<span>$</span>',
};

/**
 * A name to be read and copied exactly: `prod-web`. Keeps inner spaces, cannot be a mention or a link.
 * Empty stays empty.
 */
export function code(value: string): string {
  const line = printable(value, 'remove').replace(/[\n\t]/g, ' ');
  if (line.trim() === '') return '';
  // In a table a backtick span cannot hold `\|`, so a pipe calls for HTML.
  if (/[|$]/.test(line)) return `<code>${text(line)}</code>`;
  const fence = '`'.repeat(longestBacktickRun(line) + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A link, or only the text where the address is none of the web's. */
export function link(label: string, url: string): string {
  const address = webAddress(url);
  const shown = text(label);
  return address === undefined || shown === '' ? shown : `[${shown}](${address})`;
}

export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, value: string): string {
  return `${'#'.repeat(level)} ${text(value)}`;
}

export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right' | 'center';
}

/** A table; titles are text, cells are Markdown on one line. Missing cells are empty. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string {
  const rules = { left: ':---', right: '---:', center: ':---:' } as const;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => text(column.title))),
    line(columns.map((column) => (column.align === undefined ? '---' : rules[column.align]))),
    ...rows.map((row) => line(columns.map((_, index) => oneLine(row[index] ?? '')))),
  ].join('\n');
}

/** Something folded under a line of text; the body is Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${htmlText(summary)}</summary>\n\n${body}\n\n</details>`;
}

/** Lines as they are, in a fence that nothing inside can close. Colours are removed. */
export function codeBlock(value: string, language = ''): string {
  const lines = printable(value.replace(/\r\n?/g, '\n'), 'remove').replace(/\n$/, '');
  const fence = '`'.repeat(Math.max(2, longestBacktickRun(lines)) + 1);
  return `${fence}${language.replace(/[^a-z0-9-]/gi, '')}\n${lines}\n${fence}`;
}

/** Text within HTML, which Markdown does not read: the summary line of details. */
export function htmlText(value: string): string {
  return oneLine(value)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\$/g, '<span>$</span>')
    .replace(mentions, `$&&#8203;`);
}

function longestBacktickRun(value: string): number {
  // No spread into Math.max: a text of 300 kB has more runs than a call has room for arguments.
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

function oneLine(value: string): string {
  return printable(value, 'remove').replace(/\s+/g, ' ').trim();
}

function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(/[()<>\\|"'`*_[\]{}^$~]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
