/**
 * The runner's command protocol on stdout, and how text that is not ours is kept from being read as one.
 *
 * Why not `@actions/core`: its one entry loads undici for an OIDC client we never use, which is 1.06 MB a
 * bundle (250 kB of the release tree, for each action) and 90 ms of every start as measured on a small
 * machine; its `exports` offer no smaller door. What we need of it is this page and `file-commands.ts`; the
 * tests hold both against the real `@actions/core`, byte by byte.
 *
 * How the runner reads (actions/runner, `ActionCommand.cs`, `OutputManager.cs`): lines end at `\n`, `\r` or
 * `\r\n`. A line is a command if, after any leading white space, it starts with `::name …::`, or if it holds
 * `##[name …]` anywhere. Both comparisons are by culture, so invisible characters may be skipped over.
 */

import { printable } from './printable.ts';

export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/** One command as the runner reads it, without its line end: `::error title=Rolled back::…`. */
export function workflowCommand(
  name: string,
  properties: CommandProperties,
  message: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}`;
}

/**
 * The lines of a text, each one safe to print: none of them is a command for the runner, control characters
 * can be seen, colours stay. A backslash marks what would have been a command, so it can still be read:
 * `\::error::no`, `##\[error]no`.
 */
export function harmlessLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(harmlessLine);
}

/** Visible or not: whatever may stand before `::` on a line the runner still takes for a command. */
// eslint-disable-next-line no-control-regex
const leadingColons = /^((?:\u001b\[[0-9;:]*m|[\s\p{Cc}\p{Cf}\p{Z}\p{M}])*):/u;

/** `##[`, with anything invisible between the characters. */
const hashes = /#([\p{Cc}\p{Cf}\p{M}]*)#([\p{Cc}\p{Cf}\p{M}]*)\[/gu;

function harmlessLine(line: string): string {
  // After `printable` only joiners, marks and white space are left that a comparison by culture may skip.
  return printable(line, 'keep')
    .replace(leadingColons, String.raw`$1\:`)
    .replace(hashes, String.raw`#$1#$2\[`);
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
