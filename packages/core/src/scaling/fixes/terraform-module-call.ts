import { valueOf } from '../../fact.ts';
import type { ModuleCall } from '../model/part.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { resourceTypes } from '../settings.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';
import { hcl, printBlock, type Hcl, type HclObject } from './hcl.ts';
import { isReference, type Body, type BodyValue, type ResourceEdit } from './resource-edit.ts';
import { inModule, isRepeated } from './terraform-address.ts';
import { findKnownModule, type KnownCall } from './terraform-modules.ts';

/** What was printed as calls of modules, and the edits that are written as resources. */
export interface PrintedCalls {
  readonly printed: readonly string[];
  readonly rest: readonly ResourceEdit[];
}

/**
 * Inside a module of others nothing can be edited: what belongs to it is set where it is called. In a
 * module that is known here that is its own argument; of any other one, and of what a known one has no
 * argument for, the call and the setting are said in words.
 */
export function printModuleCalls(
  edits: readonly ResourceEdit[],
  setup: ServiceSetup,
  all: readonly Change[],
): PrintedCalls {
  const after = applyChanges(setup, all);
  const calls = new Map<string, { call: KnownCall; args: HclObject }>();
  const words: string[] = [];
  const rest: ResourceEdit[] = [];
  for (const edit of edits) {
    if (edit.modules.length === 0) {
      rest.push(edit);
      continue;
    }
    const known = findKnownModule(edit);
    const args = known && argumentsOf(edit, known, after);
    if (known && args) {
      const before = calls.get(known.address)?.args ?? {};
      calls.set(known.address, { call: known, args: merge(before, args) });
    } else if (edit.isNew && edit.modules.every(isOwn)) {
      // A module of one's own takes a new resource as the root does.
      rest.push(edit);
    } else {
      words.push(inWords(edit, setup));
    }
  }
  const printed = [...calls.values()].map(({ call, args }) => printCall(call, args));
  return { printed: [...printed, ...words], rest };
}

/** Written in this repository, as far as the plan tells. */
function isOwn({ source }: ModuleCall): boolean {
  return source === undefined || /^\.\.?(\/|$)/.test(source);
}

function printCall({ address, note }: KnownCall, args: HclObject): string {
  const [, name = ''] = /module\.([\w-]+)(?:\[[^\]]*\])?$/.exec(address) ?? [];
  const where =
    address === `module.${name}`
      ? []
      : [
          `# ${address}${isRepeated(address) ? ' alone: the call has several instances, so set these by each.key or each.value' : ''}`,
        ];
  const notes = note === undefined ? [] : [`# ${note}`];
  return [...where, ...notes, ...printBlock(`module "${name}"`, args)].join('\n');
}

/** The arguments for one edit, or undefined where the module has none for all of it. */
function argumentsOf(
  edit: ResourceEdit,
  { module, path }: KnownCall,
  after: ServiceSetup,
): HclObject | undefined {
  const leaves = leavesOf(edit.body).filter(([name]) => !isFixed(edit, name));
  const placed = leaves.map(([name, value]) => {
    const argument = module.arguments[`${edit.kind}.${name}`];
    if (argument === undefined) return undefined;
    return argument(toHcl(value), { edit, after });
  });
  if (!placed.every((item) => item !== undefined)) return undefined;
  const extra = edit.isNew ? (module.whenNew?.(edit, after) ?? undefined) : {};
  if (extra === undefined) return undefined;
  const merged = [...placed, extra].reduce<HclObject>(merge, {});
  return path.reduceRight<HclObject>((inner, key) => ({ [key]: hcl.map(inner) }), merged);
}

/** What a new resource needs besides its settings, and the module writes itself. */
const writtenByModules = new Set([
  'name',
  'policy_type',
  'service_namespace',
  'scalable_dimension',
  'resource_id',
  'target_tracking_scaling_policy_configuration.predefined_metric_specification.predefined_metric_type',
]);

function isFixed({ isNew, kind }: ResourceEdit, name: string): boolean {
  if (kind === 'target-group' && name === 'stickiness.type') return true;
  return isNew && writtenByModules.has(name);
}

function leavesOf(body: Body, before = ''): readonly (readonly [string, BodyValue])[] {
  return Object.entries(body).flatMap(([name, value]): (readonly [string, BodyValue])[] => {
    const path = before === '' ? name : `${before}.${name}`;
    const isLeaf = typeof value !== 'object' || Array.isArray(value) || isReference(value);
    // The circuit breaker is one argument everywhere.
    if (isLeaf || name === 'deployment_circuit_breaker') return [[path, value]];
    return [...leavesOf(value as Body, path)];
  });
}

function toHcl(value: BodyValue): Hcl {
  if (typeof value !== 'object' || isReference(value)) return value as Hcl;
  if (Array.isArray(value)) return hcl.blocks(value as readonly HclObject[]);
  return hcl.map(value as HclObject);
}

function merge(into: HclObject, from: HclObject): HclObject {
  const merged: Record<string, Hcl> = { ...into };
  for (const [name, value] of Object.entries(from)) {
    const before = merged[name];
    merged[name] =
      isMap(before) && isMap(value) ? hcl.map(merge(before.values, value.values)) : value;
  }
  return merged;
}

function isMap(value: Hcl | undefined): value is ReturnType<typeof hcl.map> {
  return typeof value === 'object' && 'hcl' in value && value.hcl === 'map';
}

/** Comments, so that what is pasted stays valid. */
function inWords(edit: ResourceEdit, setup: ServiceSetup): string {
  const call = edit.modules.at(-1);
  const source = call?.source === undefined ? '' : ` (${call.source})`;
  const type = resourceTypes[edit.kind].terraform;
  const what = edit.isNew
    ? `a new ${type} for ${valueOf(setup.service.name) ?? setup.service.label}`
    : inModule(edit.label);
  const values = leavesOf(edit.body).filter(([, value]) => !isReference(value));
  const address = call?.address ?? '';
  const alone = isRepeated(address) ? ' (of this instance alone)' : '';
  return [
    `# In the call of ${address}${source}, set what gives ${what}${alone}:`,
    ...values.map(([name, value]) => `#   ${name} = ${inOneLine(value)}`),
  ].join('\n');
}

function inOneLine(value: BodyValue): string {
  return JSON.stringify(value);
}
