/**
 * Text from outside (log lines, events, names, input values) made visible and harmless for a terminal or
 * a log: a reader sees that something was there, and nothing moves the cursor, rings or reorders the line.
 */

/** `ESC [ 1;31 m`: colours and weights, the only escape sequences that are kept. */
const colour = String.raw`\u001b\[[0-9;:]*m`;

/**
 * What is never printed as it is: C0 and C1 controls but tab and line feed, the line breaks of Unicode,
 * and invisible format characters (soft hyphen, zero widths, bidirectional overrides, byte order mark,
 * tags), and halves of a pair of surrogates. ZERO WIDTH JOINER and NON-JOINER stay: emoji and several scripts are spelled with them.
 */
export const unprintable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

const keepColours = new RegExp(`(${colour})`, 'u');

/** Whether a text holds colours is up to the reader's end: a log shows them, Markdown does not. */
export function printable(text: string, colours: 'keep' | 'remove'): string {
  if (!unprintableAnywhere(text)) return text;
  return text
    .split(keepColours)
    .map((part, index) => {
      const isColour = index % 2 === 1;
      if (isColour) return colours === 'keep' ? part : '';
      return part.replace(unprintable, visible);
    })
    .join('');
}

/** The value of an input in an error: in quotes, on one line, printable, at most `maxLength` characters. */
export function quote(value: string, maxLength = 80): string {
  const oneLine = printable(value, 'remove').replace(/\n/g, '␊').replace(/\t/g, '␉');
  return `"${shorten(oneLine, maxLength)}"`;
}

/** At most `maxLength` characters, an ellipsis for the rest; never half of a surrogate pair. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function unprintableAnywhere(text: string): boolean {
  unprintable.lastIndex = 0;
  return unprintable.test(text);
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // The block "Control Pictures" has one for each of the C0 controls, and one for DEL.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u{${code.toString(16)}}`;
}
