/** Command lines that are printed for people to paste into a shell: whatever a name holds, it stays one argument. */

/** Options by name, without the dashes; those that are undefined are left out. */
export type CommandOptions = Readonly<Record<string, string | number | undefined>>;

/** `aws ecs update-service --cluster prod`: the words as they are, the options' values quoted where they have to be. */
export function shellCommand(words: string, options: CommandOptions): string {
  const printed = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quote(String(value))}`],
  );
  return [words, ...printed].join(' ');
}

/**
 * What a log or a page shows otherwise than it is, so that whoever copies it would paste something else: controls and
 * invisible characters, white space but the single one, and `##[`, which a log parts, for the runner takes it for a
 * command.
 */
const shownOtherwise = /[\p{C}\p{Z}\s]/u;
const bareSpace = /(?<![\p{C}\p{Z}\s]) (?![\p{C}\p{Z}\s])/gu;

/**
 * One word of a shell: bare where that is safe, in single quotes, or, with what a reader would not see as it is, in
 * `$'…'` (bash, zsh and POSIX.1-2024), where that is written as the bytes of its UTF-8.
 */
export function quote(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (!shownOtherwise.test(word.replace(bareSpace, '')) && !word.includes('##[')) {
    return `'${word.replaceAll("'", String.raw`'\''`)}'`;
  }
  const escaped = word
    .replaceAll(/[\\']/g, String.raw`\$&`)
    .replaceAll('##[', () => String.raw`#\x23[`)
    .replaceAll(/[\p{C}\p{Z}\s]/gu, (character) =>
      [...new TextEncoder().encode(character)]
        .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
        .join(''),
    );
  return `$'${escaped}'`;
}
