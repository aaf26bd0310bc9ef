import { printable } from './printable.ts';

/**
 * The lines of a text, each one safe to print: none of them is a command for the runner, control characters
 * can be seen, colours stay. A backslash marks what would have been a command, so it can still be read:
 * `\::error::no`, `##\[error]no`.
 *
 * How the runner reads (actions/runner, `ActionCommand.cs`, `OutputManager.cs`): lines end at `\n`, `\r` or
 * `\r\n`. A line is a command if, after any leading white space, it starts with `::name …::`, or if it holds
 * `##[name …]` anywhere. Both comparisons are by culture, so invisible characters may be skipped over.
 * `@actions/core` escapes what stands inside a command; plain lines it prints as they are.
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
