import { parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

export interface ParsedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A page as a browser's parser reads it: every element in order, and what the parser had to forgive. */
export function parsePage(written: string): {
  readonly elements: readonly ParsedElement[];
  readonly errors: readonly string[];
  readonly comments: number;
} {
  const errors: ParserError[] = [];
  const document = parse(written, { onParseError: (error) => errors.push(error) });
  const elements: ParsedElement[] = [];
  let comments = 0;
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#comment') comments += 1;
    if ('tagName' in node) {
      elements.push({
        name: node.tagName,
        attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
        text: textOf(node),
      });
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return { elements, comments, errors: errors.map(({ code }) => code) };
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child)).join('') : '';
}
