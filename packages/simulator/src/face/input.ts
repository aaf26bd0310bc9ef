import { ApiError } from './messages.ts';

/** The members of a request, as the protocol gave them. */
export type Input = Readonly<Record<string, unknown>>;

export function text(input: Input, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function requiredText(
  input: Input,
  name: string,
  code = 'InvalidParameterException',
): string {
  const value = text(input, name);
  if (value !== undefined) return value;
  throw new ApiError(code, `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be empty.`);
}

export function texts(input: Input, name: string): string[] {
  const value = input[name];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** A number; the query protocol gives numbers as text. */
export function number(input: Input, name: string): number | undefined {
  const value = input[name];
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' && !Number.isNaN(Number(value))
    ? Number(value)
    : undefined;
}

export function flag(input: Input, name: string): boolean {
  const value = input[name];
  return value === true || value === 'true';
}

export function record(input: Input, name: string): Input | undefined {
  const value = input[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Input)
    : undefined;
}

export function records(input: Input, name: string): Input[] {
  const value = input[name];
  return Array.isArray(value)
    ? value.filter((item): item is Input => typeof item === 'object' && item !== null)
    : [];
}

/** Cuts one page out of a list; the token is opaque to the caller and bound to the list's kind. */
export function page<T>(
  items: readonly T[],
  input: Input,
  limits: { readonly default: number; readonly most: number; readonly kind: string },
  names = { size: 'maxResults', token: 'nextToken' },
): { items: T[]; nextToken?: string } {
  const size = number(input, names.size) ?? limits.default;
  if (size < 1 || size > limits.most) {
    throw new ApiError(
      'InvalidParameterException',
      `${names.size} must be between 1 and ${limits.most}.`,
    );
  }
  const token = text(input, names.token);
  const from = token === undefined ? 0 : readToken(token, limits.kind);
  const cut = items.slice(from, from + size);
  const next = from + size;
  return next < items.length
    ? { items: cut, nextToken: writeToken(next, limits.kind) }
    : { items: cut };
}

function writeToken(offset: number, kind: string): string {
  return Buffer.from(JSON.stringify({ kind, offset })).toString('base64');
}

function readToken(token: string, kind: string): number {
  try {
    const value = JSON.parse(Buffer.from(token, 'base64').toString('utf8')) as Input;
    const offset = number(value, 'offset');
    if (value['kind'] === kind && offset !== undefined) return offset;
  } catch {
    // Falls through to AWS's answer to a foreign token.
  }
  throw new ApiError('InvalidParameterException', 'Invalid token.');
}

/** AWS's JSON protocols give time stamps as seconds with a fraction. */
export function seconds(at: number | undefined): number | undefined {
  return at === undefined ? undefined : Math.round(at) / 1000;
}

/** An instant as any of the protocols gives it: seconds, an ISO text, or a date. */
export function readInstant(value: unknown): number | undefined {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'number') return value * 1000;
  if (typeof value !== 'string') return undefined;
  const at = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}
