import type { CloudControlProvider, ModuleCall, Place } from '../model/part.ts';
import type { Setting } from '../settings.ts';
import { byDefault, known, unknown, type Fact } from '../../fact.ts';
import type { Formula } from './formula.ts';

/**
 * A resource of a plan, template or preview, in one shape: Terraform's resource types and attribute
 * names, which Pulumi's provider shares, and which templates are translated into.
 */
export interface PlannedResource {
  /** Unique among all files of a run: what references lead to. */
  readonly id: string;
  /** A Terraform address, a logical id, or the name in a Pulumi URN. */
  readonly label: string;
  /** `aws_ecs_service`, … */
  readonly type: string;
  readonly values: PlannedObject;
  /** Attribute → ids of the resources that its value is made from. */
  readonly references: Readonly<Record<string, readonly string[]>>;
  /**
   * Attribute → its value with a placeholder for each part that nobody knows yet, so that two attributes
   * made in the same way are the same text (templates).
   */
  readonly texts?: Readonly<Record<string, string>>;
  /** Attribute → the variables and keys that its value is made from (Terraform). */
  readonly symbols?: Readonly<Record<string, readonly string[]>>;
  /** When the resource is there at all (templates); always where it is left out. */
  readonly condition?: Condition;
  /** An output names it, so that other stacks may refer to it (templates). */
  readonly isGivenOut?: true;
  /** The service's cluster as it is written, for fixes. */
  readonly clusterExpression?: unknown;
  /** The module calls on the way to the resource, the outermost first (Terraform). */
  readonly modules?: readonly ModuleCall[];
  /** Written in CloudFormation's words by another tool's provider: awscc, aws-native. */
  readonly provider?: CloudControlProvider;
  /** As it is before the change, where it is there already (Terraform). */
  readonly before?: PlannedObject;
  readonly place: Place;
}

/** A condition of a template, by its name and by what it says. */
export interface Condition {
  readonly name: string;
  readonly formula: Formula;
}

/** The resources of a run, to be found by type and by id. */
export class ResourceIndex {
  readonly #byType = new Map<string, PlannedResource[]>();
  readonly #byId = new Map<string, PlannedResource>();

  constructor(resources: readonly PlannedResource[]) {
    for (const resource of resources) {
      const list = this.#byType.get(resource.type);
      if (list) list.push(resource);
      else this.#byType.set(resource.type, [resource]);
      this.#byId.set(resource.id, resource);
    }
  }

  ofType(...types: readonly string[]): readonly PlannedResource[] {
    return types.flatMap((type) => this.#byType.get(type) ?? []);
  }

  /** The resources of some types that an attribute's value is made from. */
  referred(
    resource: PlannedResource,
    attribute: string,
    ...types: readonly string[]
  ): readonly PlannedResource[] {
    const found = (resource.references[attribute] ?? []).flatMap((id) => this.#byId.get(id) ?? []);
    return [...new Set(found)].filter(({ type }) => types.includes(type));
  }
}

export type PlannedValue =
  string | number | boolean | null | PlannedObject | readonly PlannedValue[] | Unresolved;
export interface PlannedObject {
  readonly [name: string]: PlannedValue;
}

const why = Symbol('why');
const usual = Symbol('usual');
const among = Symbol('among');

/** Stands where a value will be that nobody knows yet. */
export interface Unresolved {
  readonly [why]: string;
  /** What it will be unless somebody says otherwise. */
  readonly [usual]?: PlannedValue;
  /** The only values it can have. */
  readonly [among]?: readonly PlannedValue[];
}

/**
 * @param usually what it will be unless somebody says otherwise (a parameter's default).
 * @param possible the only values it can have, where they are known.
 */
export function unresolved(
  reason: string,
  usually?: PlannedValue,
  possible?: readonly PlannedValue[],
): Unresolved {
  return {
    [why]: reason,
    ...(usually !== undefined && { [usual]: usually }),
    ...(possible !== undefined && { [among]: possible }),
  };
}

/** Every value that it can have; undefined where that is not known. */
export function possibleValues(value: PlannedValue): readonly PlannedValue[] | undefined {
  return isUnresolved(value) ? value[among] : [value];
}

export function isUnresolved(value: PlannedValue | undefined): value is Unresolved {
  return typeof value === 'object' && value !== null && why in value;
}

/** Why a value is not known, in its own words. */
export function reasonOf(value: Unresolved): string {
  return value[why];
}

/**
 * The value at a path, through blocks: Terraform keeps a block in a list of one, Pulumi does not.
 * `undefined` where nothing is set.
 */
export function at(
  values: PlannedValue | undefined,
  path: readonly string[],
): PlannedValue | undefined {
  let here = values;
  for (const name of path) {
    if (Array.isArray(here)) here = (here as readonly PlannedValue[])[0];
    if (here === undefined || here === null || isUnresolved(here)) return here ?? undefined;
    if (typeof here !== 'object') return undefined;
    here = (here as PlannedObject)[name];
  }
  return here === null ? undefined : here;
}

/** A value as a fact; `undefined` as its value where nothing is set. */
export function attribute<T>(
  resource: PlannedResource,
  path: string,
  convert: (value: PlannedValue) => T | undefined,
): Fact<T | undefined> {
  return toFact(at(resource.values, path.split('.')), convert);
}

/** The setting where the table of settings says that Terraform has it: every source is brought into its words. */
export function setting<T>(
  resource: PlannedResource,
  { terraform }: Setting,
  convert: (value: PlannedValue) => T | undefined,
): Fact<T | undefined> {
  return attribute(resource, terraform, convert);
}

/** The value of a setting, as it is written. */
export function valueAt(
  resource: PlannedResource,
  { terraform }: Setting,
): PlannedValue | undefined {
  return at(resource.values, terraform.split('.'));
}

export function toFact<T>(
  value: PlannedValue | undefined,
  convert: (value: PlannedValue) => T | undefined,
): Fact<T | undefined> {
  if (value === undefined || value === null) return known(undefined);
  if (isUnresolved(value)) {
    const usually = value[usual];
    const possible = value[among]?.map(convert);
    return unknown(
      value[why],
      usually === undefined ? undefined : convert(usually),
      possible?.every((one) => one !== undefined) === true ? possible : undefined,
    );
  }
  const converted = convert(value);
  if (converted !== undefined) return known(converted);
  return unknown(`${shorten(JSON.stringify(value))} is not understood`);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What AWS takes where nothing is set. */
export function orDefault<T>(fact: Fact<T | undefined>, value: T): Fact<T> {
  if (!fact.known) return fact;
  return fact.value === undefined ? byDefault(value) : known(fact.value);
}

/** Where nothing is set, something outside the file decides. */
export function orUnknown<T>(fact: Fact<T | undefined>, reason: string): Fact<T> {
  if (!fact.known) return fact;
  return fact.value === undefined ? unknown(reason) : known(fact.value);
}

/** Numbers may be written as text, as `deregistration_delay` is. */
export function asNumber(value: PlannedValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value.trim())) return undefined;
  return Number(value);
}

export function asText(value: PlannedValue): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Templates write booleans as text too, `'True'` among them. */
export function asBoolean(value: PlannedValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.toLowerCase() : undefined;
  if (text === 'true') return true;
  return text === 'false' ? false : undefined;
}

/** A list of blocks; one alone may stand without a list. */
export function asList(value: PlannedValue | undefined): readonly PlannedValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly PlannedValue[]) : [value];
}
