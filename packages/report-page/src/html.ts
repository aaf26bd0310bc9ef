/**
 * Markup that is safe to stand in a page. Only `html` and `trusted` make it, so text cannot become
 * markup by being forgotten: a plain string put into `html` is escaped, always.
 */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type HtmlValue = string | number | Html | readonly Html[] | undefined;

/**
 * Writes markup with values in it. Strings and numbers are escaped for text and for double-quoted
 * attributes alike (write no other kind of attribute); `undefined` is nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const written = withoutIndentation(strings);
  let markup = written[0] ?? '';
  values.forEach((value, index) => {
    markup += markupOf(value) + (written[index + 1] ?? '');
  });
  return new Html(markup);
}

/** How deep a line stands in our source is nothing to the page: a third of its bytes. */
function withoutIndentation(strings: readonly string[]): string[] {
  return strings.map((part) => part.replace(/\s*\n\s*/g, '\n'));
}

/** Takes a constant of ours as markup. Never for anything that came from outside. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map((part) => part.markup).join('');
  return escapeText(String(value));
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Characters that a page may not hold (controls, lone surrogates) or that would rearrange the text
 * around them (bidirectional overrides, as in "Trojan Source", CVE-2021-42574) are shown as U+FFFD.
 */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => references[character] ?? '')
    .replace(unwanted, '\uFFFD');
}

const unwanted =
  // eslint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;
