/**
 * Lines inside brackets that stand too far left for YAML 1.2. YAML 1.1 as libyaml and PyYAML read it, which AWS's
 * CLI reads templates with, ignores indentation there; a parser of 1.2 ends the brackets instead.
 */

/**
 * The text with the lines from an offset on moved to the right, up to where its brackets close. Lines stay lines.
 *
 * @param offset of the first word on the first line that stands too far left.
 */
export function indentFlow(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = endOfFlow(text, offset);
  // The line before is part of the brackets, or opens them behind at most a few dashes.
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  const shift = ' '.repeat((/^ */.exec(before)?.[0].length ?? 0) + 8);
  const lines = text.slice(start, end).split('\n');
  return [text.slice(0, start), lines.map((line) => shift + line).join('\n'), text.slice(end)].join(
    '',
  );
}

/** Behind the bracket that closes what is open at an offset; brackets in quotes and comments are none. */
function endOfFlow(text: string, offset: number): number {
  const parts = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=\s)#[^\n]*|[[{]|[\]}]/gs;
  parts.lastIndex = offset;
  let depth = 1;
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    if (part[0] === '[' || part[0] === '{') depth += 1;
    if (part[0] === ']' || part[0] === '}') depth -= 1;
    if (depth === 0) return parts.lastIndex;
  }
  return text.length;
}
