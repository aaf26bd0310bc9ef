/**
 * What a report holds, as a value: from it come the type of what an action writes, the type of what is read,
 * the lenient reader and the JSON Schema. Members are named in camelCase; in JSON they are in kebab-case.
 */
import type { EpochMs } from '../time.ts';

export type Shape =
  | { readonly kind: 'text' | 'number' | 'flag' | 'instant'; readonly about: string }
  | { readonly kind: 'one-of'; readonly about: string; readonly values: readonly string[] }
  | { readonly kind: 'list' | 'map'; readonly about: string; readonly item: Shape }
  | ObjectShape
  /** Any JSON: `Value` is its type where it is written. */
  | { readonly kind: 'any'; readonly about: string; readonly value?: unknown };

export type Members = Readonly<Record<string, Shape>>;

export interface ObjectShape {
  readonly kind: 'object' | 'partial';
  readonly about: string;
  readonly members: Members;
}

export const text = (about = '') => ({ kind: 'text', about }) as const;
export const number = (about = '') => ({ kind: 'number', about }) as const;
export const flag = (about = '') => ({ kind: 'flag', about }) as const;
/** ISO 8601, in UTC. */
export const instant = (about = '') => ({ kind: 'instant', about }) as const;
export const oneOf = <const Values extends readonly string[]>(values: Values, about = '') =>
  ({ kind: 'one-of', about, values }) as const;
export const list = <Item extends Shape>(item: Item, about = '') =>
  ({ kind: 'list', about, item }) as const;
/** By names that are data (of metrics, of containers), which stay as they are. */
export const map = <Item extends Shape>(item: Item, about = '') =>
  ({ kind: 'map', about, item }) as const;
/** Whoever writes it has to name every member. */
export const object = <Own extends Members>(members: Own, about = '') =>
  ({ kind: 'object', about, members }) as const;
/** Whoever writes it may leave members out. */
export const partial = <Own extends Members>(members: Own, about = '') =>
  ({ kind: 'partial', about, members }) as const;
export const any = <Value = unknown>(about = ''): Any<Value> => ({ kind: 'any', about });

export interface Any<Value> {
  readonly kind: 'any';
  readonly about: string;
  readonly value?: Value;
}

/** As an action writes it; what is unknown is undefined or null. */
export type Written<S> = S extends { readonly kind: 'text' | 'instant' }
  ? string | null | undefined
  : S extends { readonly kind: 'number' }
    ? number | null | undefined
    : S extends { readonly kind: 'flag' }
      ? boolean | null | undefined
      : S extends { readonly kind: 'one-of'; readonly values: readonly (infer Value)[] }
        ? Value | null | undefined
        : S extends { readonly kind: 'list'; readonly item: infer Item }
          ? readonly NonNullable<Written<Item>>[] | null | undefined
          : S extends { readonly kind: 'map'; readonly item: infer Item }
            ? ReadonlyMap<string, NonNullable<Written<Item>>> | null | undefined
            : S extends { readonly kind: 'object'; readonly members: infer Own }
              ? WrittenMembers<Own> | null | undefined
              : S extends { readonly kind: 'partial'; readonly members: infer Own }
                ? { readonly [Name in keyof Own]?: Written<Own[Name]> } | null | undefined
                : S extends Any<infer Value>
                  ? Value | null | undefined
                  : never;

export type WrittenMembers<Own> = { readonly [Name in keyof Own]: Written<Own[Name]> };

/** As it is read: members that are not there, or are of another kind, are undefined, lists are empty. */
export type Read<S> = S extends { readonly kind: 'text' }
  ? string | undefined
  : S extends { readonly kind: 'instant' }
    ? EpochMs | undefined
    : S extends { readonly kind: 'number' }
      ? number | undefined
      : S extends { readonly kind: 'flag' }
        ? boolean
        : S extends { readonly kind: 'one-of'; readonly values: readonly (infer Value)[] }
          ? Value | undefined
          : S extends { readonly kind: 'list'; readonly item: infer Item }
            ? readonly Read<Item>[]
            : S extends { readonly kind: 'map'; readonly item: infer Item }
              ? ReadonlyMap<string, Read<Item>>
              : S extends { readonly kind: 'object' | 'partial'; readonly members: infer Own }
                ? { readonly [Name in keyof Own]: Read<Own[Name]> }
                : unknown;

export type ReportShape = Extract<Shape, { readonly members: Members }>;

/** An action that ends with an error before it knows more leaves its outputs and why: so every report may hold that. */
export function withReason<S extends ReportShape>(shape: S): WithReason<S> {
  const reason = text('One sentence.');
  return { ...shape, members: { reason, ...shape.members } };
}

export type WithReason<S extends ReportShape> = Omit<S, 'members'> & {
  readonly members: { readonly reason: ReturnType<typeof text> } & S['members'];
};

/** `stableAt` → `stable-at`; what is kebab-case already stays. */
export function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
