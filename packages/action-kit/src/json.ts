import { toKebabCase } from '@ecs-actions/core/reports/shape';

/** JSON as outputs and reports hold it: keys in kebab-case, unknown as null. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Any plain value as JSON: keys of objects in kebab-case; the keys of a Map, which are data (names of
 * containers, say), as they are; undefined, NaN and infinities as null, never 0.
 */
export function toJson(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, one]) => [String(key), toJson(one)]));
  }
  if (value instanceof Set) return [...value].map(toJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [toKebabCase(key), toJson(one)]),
    );
  }
  return null;
}
