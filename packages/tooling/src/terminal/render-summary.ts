import { marked, type Token, type Tokens } from 'marked';
import { createStyle, type Style } from './style.ts';
import { indent, padEnd, padStart, width, wrap } from './text-layout.ts';

export interface TerminalOptions {
  /** Columns to write in. */
  readonly columns: number;
  /** Whether colours and weights may be used. */
  readonly colour: boolean;
  /** Whether what is folded away on GitHub is shown; default `open`. */
  readonly details?: 'open' | 'closed';
}

/**
 * A step summary (GitHub Flavored Markdown with `<details>`) as text for a terminal: tables aligned, details
 * unfolded under a mark (or left folded), HTML left out, entities read.
 */
export function renderSummary(markdown: string, options: TerminalOptions): string {
  const style = createStyle(options.colour);
  const folded = options.details === 'closed';
  const blocks = renderBlocks(marked.lexer(markdown), options.columns, style, folded);
  return `${blocks
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function renderBlocks(
  tokens: readonly Token[],
  columns: number,
  style: Style,
  folded = false,
): string[] {
  const blocks: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const title = detailsTitle(token);
    if (title === undefined) {
      const block = renderBlock(token, columns, style);
      if (block !== '') blocks.push(block);
      continue;
    }
    // What is between the tags of details are blocks of their own, up to the tag that closes it.
    const end = closingDetails(tokens, index);
    if (folded) {
      blocks.push(style.bold(`▸ ${title}`));
      index = end;
      continue;
    }
    const body = renderBlocks(tokens.slice(index + 1, end), columns - 2, style, folded);
    const inner = body.map((block) => indent(block, '  ')).join('\n\n');
    blocks.push([style.bold(`▾ ${title}`), inner].filter((part) => part !== '').join('\n'));
    index = end;
  }
  return blocks;
}

function renderBlock(token: Token, columns: number, style: Style): string {
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      const line = renderInline(tokens, style);
      return depth <= 2
        ? `${style.bold(line)}\n${style.dim('─'.repeat(Math.min(columns, width(line))))}`
        : style.bold(line);
    }
    case 'paragraph':
    case 'text': {
      const { tokens, text } = token as Tokens.Paragraph;
      const line = tokens === undefined ? readEntities(text) : renderInline(tokens, style);
      return wrap(line, columns).join('\n');
    }
    case 'table':
      return renderTable(token as Tokens.Table, columns, style);
    case 'list': {
      const { items, ordered, start } = token as Tokens.List;
      return items
        .map((item, index) => {
          const mark = ordered ? `${(start === '' ? 1 : start) + index}. ` : '• ';
          const body = renderBlocks(item.tokens, columns - mark.length, style).join('\n');
          return mark + indent(body, ' '.repeat(mark.length)).trimStart();
        })
        .join('\n');
    }
    case 'code': {
      return indent((token as Tokens.Code).text, `${style.dim('│')} `);
    }
    case 'blockquote': {
      const body = renderBlocks((token as Tokens.Blockquote).tokens, columns - 2, style);
      return indent(body.join('\n\n'), `${style.dim('▌')} `);
    }
    case 'hr':
      return style.dim('─'.repeat(columns));
    case 'html':
      return readEntities(withoutTags((token as Tokens.HTML).text)).trim();
    default:
      return '';
  }
}

function renderTable(table: Tokens.Table, columns: number, style: Style): string {
  const read = (cell: Tokens.TableCell): string =>
    renderInline(cell.tokens, style).replace(/\n/g, ' ');
  const head = table.header.map((cell) => style.bold(read(cell)));
  const rows = table.rows.map((row) => row.map(read));
  const widths = fitColumns([head, ...rows], columns - 2 * (head.length - 1));
  const lines = (row: readonly string[]): string[] => layOutRow(row, widths, table.align);
  const rule = style.dim(widths.map((one) => '─'.repeat(one)).join('  '));
  // A table of names and values has an empty head, which Markdown cannot leave out.
  const top = head.every((cell) => cell === '') ? [] : [...lines(head), rule];
  return [...top, ...rows.flatMap(lines)].join('\n');
}

function layOutRow(
  row: readonly string[],
  widths: readonly number[],
  align: Tokens.Table['align'],
): string[] {
  const cells = widths.map((columnWidth, column) => wrap(row[column] ?? '', columnWidth));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, column) => {
        const pad = align[column] === 'right' ? padStart : padEnd;
        return pad(cell[line] ?? '', widths[column] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns up to this keep their width: breaking `this step waited` or `2.9 s` helps nobody. */
const narrowColumn = 24;

/**
 * The widest columns give way, down to their longest word: a name cut in two is no name. A table that is
 * too wide even so stays aligned and runs over the edge.
 */
function fitColumns(rows: readonly (readonly string[])[], available: number): number[] {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? [];
  const widths = columns.map((cells) => Math.max(...cells.map(width)));
  const least = columns.map((cells, column) => {
    const longestWord = Math.max(...cells.flatMap((cell) => cell.split(' ').map(width)));
    return Math.max(longestWord, Math.min(widths[column] ?? 0, narrowColumn));
  });
  for (;;) {
    if (widths.reduce((sum, one) => sum + one, 0) <= available) return widths;
    const shrinkable = widths.filter((one, column) => one > (least[column] ?? 0));
    if (shrinkable.length === 0) return widths;
    const widest = Math.max(...shrinkable);
    const column = widths.findIndex((one, index) => one === widest && one > (least[index] ?? 0));
    widths[column] = widest - 1;
  }
}

function renderInline(tokens: readonly Token[], style: Style): string {
  return tokens.map((token) => renderInlineToken(token, style)).join('');
}

function renderInlineToken(token: Token, style: Style): string {
  switch (token.type) {
    case 'strong':
      return style.bold(renderInline((token as Tokens.Strong).tokens, style));
    case 'em':
      return style.underline(renderInline((token as Tokens.Em).tokens, style));
    case 'codespan':
      return style.cyan((token as Tokens.Codespan).text);
    case 'link': {
      const { href, tokens } = token as Tokens.Link;
      const label = renderInline(tokens, style);
      return label === href ? style.underline(href) : `${label} ${style.dim(`(${href})`)}`;
    }
    case 'del':
      return renderInline((token as Tokens.Del).tokens, style);
    case 'br':
      return '\n';
    case 'html':
      return /^<br/i.test((token as Tokens.HTML).text) ? '\n' : '';
    case 'image':
      return (token as Tokens.Image).text;
    case 'escape':
      return (token as Tokens.Escape).text;
    default: {
      const { tokens, text } = token as Tokens.Text;
      return tokens === undefined ? readEntities(text) : renderInline(tokens, style);
    }
  }
}

function detailsTitle(token: Token): string | undefined {
  if (token.type !== 'html') return undefined;
  const match = /<details[^>]*>(?:\s*<summary[^>]*>(.*?)<\/summary>)?/is.exec(token.raw);
  return match === null ? undefined : readEntities(withoutTags(match[1] ?? 'Details')).trim();
}

function closingDetails(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.type !== 'html') continue;
    depth += (token.raw.match(/<details/gi) ?? []).length;
    depth -= (token.raw.match(/<\/details/gi) ?? []).length;
    if (depth <= 0) return index;
  }
  return tokens.length;
}

function withoutTags(html: string): string {
  return html.replace(/<!--.*?-->/gs, '').replace(/<[^>]*>/g, '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/** The entities that `action-kit/markdown` and people write; invisible ones go. */
function readEntities(text: string): string {
  return text
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
      return String.fromCodePoint(typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal));
    })
    .replace(/\u200b/g, '');
}
