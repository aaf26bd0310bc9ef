/** A report read leniently: whoever sums up several tells what there is, whatever one of them lacks. */
import { toKebabCase, type Read, type Shape } from './shape.ts';

/** @param json undefined where there is no report; then, and where it is no JSON, all of it is unknown */
export function readReport<S extends Shape>(shape: S, json: string | undefined): Read<S> {
  return readAs(shape, json === undefined ? undefined : parsed(json)) as Read<S>;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function readAs(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' && value !== '' ? value : undefined;
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'flag':
      return value === true;
    case 'instant': {
      const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
      return Number.isNaN(at) ? undefined : at;
    }
    case 'one-of':
      return shape.values.find((one) => one === value);
    case 'list':
      return Array.isArray(value) ? value.map((one) => readAs(shape.item, one)) : [];
    case 'map':
      return new Map(
        Object.entries(isObject(value) ? value : {}).map(([name, one]) => [
          name,
          readAs(shape.item, one),
        ]),
      );
    case 'object':
    case 'partial':
      return Object.fromEntries(
        Object.entries(shape.members).map(([name, member]) => [
          name,
          readAs(member, isObject(value) ? Reflect.get(value, toKebabCase(name)) : undefined),
        ]),
      );
    case 'any':
      return value;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
