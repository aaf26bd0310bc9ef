import { unresolved, type PlannedValue } from './planned-resource.ts';

/** What is needed of a template to see through its intrinsic functions. */
export interface TemplateContext {
  readonly resourceIds: ReadonlySet<string>;
}

/** A property with its intrinsics replaced, and the logical ids of the resources it is made from. */
export interface ResolvedProperty {
  readonly value: PlannedValue;
  readonly references: readonly string[];
}

/** The mark `AWS::NoValue` leaves until the property around it is dropped. */
const noValue = Symbol('AWS::NoValue');

/**
 * Replaces what only CloudFormation can compute by "unknown". A parameter's default is no value: the
 * stack may have been given another one.
 */
export function resolveProperty(value: unknown, context: TemplateContext): ResolvedProperty {
  const references = new Set<string>();
  collectReferences(value, context, references);
  const resolved = resolve(value, context);
  return { value: resolved === noValue ? null : resolved, references: [...references] };
}

function resolve(value: unknown, context: TemplateContext): PlannedValue | typeof noValue {
  if (Array.isArray(value)) {
    return value
      .map((item) => resolve(item, context))
      .filter((item): item is PlannedValue => item !== noValue);
  }
  if (typeof value !== 'object' || value === null) return value as PlannedValue;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [];
  if (entries.length === 1 && name !== undefined && isIntrinsic(name)) {
    return resolveIntrinsic(name, argument, context);
  }
  return Object.fromEntries(
    entries.flatMap(([key, item]) => {
      const resolved = resolve(item, context);
      return resolved === noValue ? [] : [[key, resolved] as const];
    }),
  );
}

function isIntrinsic(name: string): boolean {
  return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::');
}

function resolveIntrinsic(
  name: string,
  argument: unknown,
  context: TemplateContext,
): PlannedValue | typeof noValue {
  if (name === 'Ref' && argument === 'AWS::NoValue') return noValue;
  if (name === 'Fn::If' && Array.isArray(argument)) {
    const [, yes, no] = argument.map((branch: unknown) => resolve(branch, context));
    // Where both branches say the same, the condition does not matter.
    const same = JSON.stringify(yes) === JSON.stringify(no);
    if (same && yes !== undefined && JSON.stringify(yes) !== '{}') return yes;
  }
  if (name === 'Fn::Select' && Array.isArray(argument)) {
    const [index, list] = argument as [unknown, unknown];
    // The n-th zone of a Region has no name yet, but is another one than the m-th.
    if (typeof list === 'object' && list !== null && 'Fn::GetAZs' in list) {
      return `zone ${Number(index) + 1}`;
    }
  }
  if (name === 'Fn::Join' && Array.isArray(argument)) {
    const [separator, parts] = argument as [unknown, unknown];
    const resolved = resolve(parts, context);
    const joined = Array.isArray(resolved) ? (resolved as readonly PlannedValue[]) : undefined;
    if (joined?.every((part) => typeof part === 'string')) return joined.join(String(separator));
  }
  if (name === 'Fn::Sub' && typeof argument === 'string' && !argument.includes('${')) {
    return argument;
  }
  return unresolved(describe(name, argument));
}

function describe(name: string, argument: unknown): string {
  const detail = typeof argument === 'string' ? ` ${argument}` : '';
  return `${name}${detail} is known only when the stack is deployed`;
}

/** Logical ids in Ref, Fn::GetAtt and Fn::Sub, wherever they stand. */
function collectReferences(value: unknown, context: TemplateContext, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectReferences(item, context, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, argument] of Object.entries(value)) {
    for (const id of idsIn(name, argument)) if (context.resourceIds.has(id)) into.add(id);
    collectReferences(argument, context, into);
  }
}

function idsIn(name: string, argument: unknown): readonly string[] {
  if (name === 'Ref' && typeof argument === 'string') return [argument];
  if (name === 'Fn::GetAtt') {
    const first: unknown = Array.isArray(argument) ? argument[0] : argument;
    return typeof first === 'string' ? [first.split('.')[0] ?? first] : [];
  }
  if (name !== 'Fn::Sub') return [];
  const text: unknown = Array.isArray(argument) ? argument[0] : argument;
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[^}]*)?\}/g)].map((match) => match[1] ?? '');
}
