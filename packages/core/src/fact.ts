import { present } from './present.ts';

/**
 * A value that AWS, GitHub or a file was asked for, or the reason why it could not be read.
 *
 * A role may lack a permission, a plan holds values that are only known after it was applied, a template holds
 * intrinsics: all of these are unknown. An unknown value is never taken for an empty one.
 */
export type Fact<T> = Known<T> | Unknown;

export interface Known<T> {
  readonly known: true;
  readonly value: T;
  /** Nobody set the value: it is AWS's own default. */
  readonly byDefault?: true;
}

export interface Unknown {
  readonly known: false;
  /** Half a sentence for a person: "known only after apply", "not allowed to ecs:DescribeTasks". */
  readonly why: string;
  /**
   * No permission and no value in this file would show it: whether EC2 instances are spot, what an image
   * starts by itself. A rule that is skipped for it leaves the verdict alone.
   */
  readonly outOfSight?: true;
  /** What it is unless somebody says otherwise (a parameter's default): for hints only, never for a verdict. */
  readonly usual?: unknown;
  /** The only values it can have (the branches of a condition, the entries of a mapping). */
  readonly among?: readonly unknown[];
}

export function known<T>(value: T): Known<T> {
  return { known: true, value };
}

/** What AWS takes where the setting is absent. */
export function byDefault<T>(value: T): Known<T> {
  return { known: true, value, byDefault: true };
}

/**
 * @param usual what it is unless somebody says otherwise.
 * @param among the only values it can have, where they are known.
 */
export function unknown(why: string, usual?: unknown, among?: readonly unknown[]): Unknown {
  return {
    known: false,
    why,
    ...present({ usual, among }),
  };
}

/** Unknown, and nothing could be done about it from here. */
export function outOfSight(why: string): Unknown {
  return { known: false, why, outOfSight: true };
}

export function mapFact<T, U>(fact: Fact<T>, change: (value: T) => U): Fact<U> {
  if (!fact.known) {
    const isPlain = fact.usual === undefined && fact.among === undefined;
    return isPlain ? fact : unknown(fact.why);
  }
  const value = change(fact.value);
  return fact.byDefault ? byDefault(value) : known(value);
}

/** The value, or undefined where it is unknown: for hints only, never for a verdict. */
export function valueOf<T>(fact: Fact<T> | undefined): T | undefined {
  return fact?.known ? fact.value : undefined;
}

/** The number, or what it is unless somebody says otherwise: for hints only, never for a verdict. */
export function usualNumber(fact: Fact<number>): number | undefined {
  if (fact.known) return fact.value;
  return typeof fact.usual === 'number' ? fact.usual : undefined;
}

/** The text, or what it is unless somebody says otherwise: for hints only, never for a verdict. */
export function usualText(fact: Fact<string>): string | undefined {
  if (fact.known) return fact.value;
  return typeof fact.usual === 'string' ? fact.usual : undefined;
}

/** Every number it can be; undefined where that is not known. */
export function possibleNumbers(fact: Fact<number>): readonly number[] | undefined {
  if (fact.known) return [fact.value];
  const numbers = fact.among?.filter((value) => typeof value === 'number');
  return numbers?.length === fact.among?.length ? numbers : undefined;
}

/** Evidence as people read it: the value with its unit, and whether it is AWS's default. */
export function describeFact<T>(fact: Fact<T>, show: (value: T) => string = String): string {
  if (!fact.known) return `unknown (${fact.why})`;
  return fact.byDefault ? `${show(fact.value)} (not set: AWS's default)` : show(fact.value);
}
