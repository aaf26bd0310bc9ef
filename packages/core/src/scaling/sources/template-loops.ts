import type { PlannedValue } from './planned-resource.ts';

/** A part of a template whose loops are written out. */
export interface Expanded {
  readonly value: unknown;
  /** Key of an expanded entry → the key of the loop that made it. */
  readonly madeBy: ReadonlyMap<string, string>;
  /** Loops over lists that are not known, by their keys. */
  readonly left: readonly UnexpandedLoop[];
}

export interface UnexpandedLoop {
  readonly key: string;
  readonly body: unknown;
}

/** More entries than any template may have (CloudFormation quotas: 500 resources). */
const mostEntries = 5000;

/**
 * Writes out `Fn::ForEach` of AWS::LanguageExtensions (CloudFormation User Guide): its list is written
 * in the template, or given by a parameter whose value is known.
 */
export function expandLoops(
  value: unknown,
  parameters: ReadonlyMap<string, PlannedValue>,
): Expanded {
  const madeBy = new Map<string, string>();
  const left: UnexpandedLoop[] = [];
  let count = 0;

  function expand(here: unknown, isTop: boolean): unknown {
    if (Array.isArray(here)) return here.map((item) => expand(item, false));
    if (typeof here !== 'object' || here === null) return here;
    const entries: [string, unknown][] = [];
    for (const [key, item] of Object.entries(here)) {
      if (!key.startsWith('Fn::ForEach::')) {
        entries.push([key, expand(item, false)]);
        continue;
      }
      const loop = readLoop(item, parameters);
      if (loop === undefined) {
        if (isTop) left.push({ key, body: item });
        continue;
      }
      for (const element of loop.list) {
        if ((count += 1) > mostEntries) break;
        const body = substitute(loop.body, loop.variable, element);
        for (const [made, inner] of Object.entries(expand(body, isTop) as object)) {
          if (isTop && !madeBy.has(made)) madeBy.set(made, key);
          entries.push([made, inner]);
        }
      }
    }
    return Object.fromEntries(entries);
  }

  return { value: expand(value, true), madeBy, left };
}

function readLoop(loop: unknown, parameters: ReadonlyMap<string, PlannedValue>) {
  if (!Array.isArray(loop)) return undefined;
  const [variable, written, body] = loop as unknown[];
  if (typeof variable !== 'string' || typeof body !== 'object' || body === null) return undefined;
  const list = Array.isArray(written)
    ? written.flatMap((item) => itemsOf(item, parameters) ?? [undefined])
    : itemsOf(written, parameters);
  const known = list?.every((item) => typeof item === 'string') === true;
  return known ? { variable, list, body } : undefined;
}

/** Texts of one entry of a list; undefined where they are not known. */
function itemsOf(
  item: unknown,
  parameters: ReadonlyMap<string, PlannedValue>,
): readonly unknown[] | undefined {
  if (typeof item === 'string' || typeof item === 'number') return [String(item)];
  if (typeof item !== 'object' || item === null || !('Ref' in item)) return undefined;
  const value = parameters.get(String(item.Ref));
  if (Array.isArray(value)) return (value as readonly PlannedValue[]).map(String);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : undefined;
}

/** `${Name}` and `&{Name}` in keys and texts, and `{Ref: Name}`; the second keeps letters and digits only. */
function substitute(value: unknown, variable: string, element: string): unknown {
  if (typeof value === 'string') {
    return value
      .replaceAll(`\${${variable}}`, element)
      .replaceAll(`&{${variable}}`, element.replaceAll(/[^A-Za-z0-9]/g, ''));
  }
  if (Array.isArray(value)) return value.map((item) => substitute(item, variable, element));
  if (typeof value !== 'object' || value === null) return value;
  if ('Ref' in value && value.Ref === variable) return element;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      substitute(key, variable, element) as string,
      substitute(item, variable, element),
    ]),
  );
}
