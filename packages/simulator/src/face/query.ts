import type { Input } from './input.ts';

/** Reads a form of the query protocol: `A.member.1.B=x` becomes `{ A: [{ B: 'x' }] }`. */
export function parseQuery(body: string): { action: string; version: string; input: Input } {
  const parameters = new URLSearchParams(body);
  const root: Record<string, unknown> = {};
  for (const [key, value] of parameters) {
    if (key === 'Action' || key === 'Version') continue;
    put(root, key.split('.'), value);
  }
  return {
    action: parameters.get('Action') ?? '',
    version: parameters.get('Version') ?? '',
    input: collapse(root) as Input,
  };
}

function put(root: Record<string, unknown>, path: readonly string[], value: string): void {
  let at = root;
  path.forEach((part, index) => {
    if (index === path.length - 1) {
      at[part] = value;
      return;
    }
    const next = at[part];
    const child =
      typeof next === 'object' && next !== null ? (next as Record<string, unknown>) : {};
    at[part] = child;
    at = child;
  });
}

/** Turns `{ member: { 1: a, 2: b } }` into `[a, b]`; an empty list is sent as an empty text. */
function collapse(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === 'member') {
    const members = first[1];
    if (typeof members !== 'object' || members === null) return [];
    return Object.entries(members as Record<string, unknown>)
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, member]) => collapse(member));
  }
  return Object.fromEntries(entries.map(([key, member]) => [key, collapse(member)]));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeXml(value: string): string {
  return value.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Writes a value as the query protocol's XML: lists as `<member>`s, nothing for what is absent. */
export function writeXml(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    const members = value.map((item) => writeXml('member', item)).join('');
    return `<${name}>${members}</${name}>`;
  }
  if (value instanceof Date) return `<${name}>${value.toISOString()}</${name}>`;
  if (typeof value === 'object') {
    const inner = Object.entries(value as Record<string, unknown>)
      .map(([key, member]) => writeXml(key, member))
      .join('');
    return `<${name}>${inner}</${name}>`;
  }
  return `<${name}>${escapeXml(scalar(value))}</${name}>`;
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `<XResponse><XResult>…</XResult><ResponseMetadata>…`, as AWS's query services answer. */
export function queryResponse(
  action: string,
  namespace: string,
  requestId: string,
  output: unknown,
): string {
  return `<${action}Response xmlns="${namespace}">${writeXml(`${action}Result`, output)}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`;
}

export function queryError(
  namespace: string,
  requestId: string,
  status: number,
  code: string,
  message: string,
): string {
  const type = status >= 500 ? 'Receiver' : 'Sender';
  return `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}
