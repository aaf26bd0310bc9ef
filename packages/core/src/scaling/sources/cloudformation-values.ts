import { implies, type Formula } from './formula.ts';
import { isUnresolved, possibleValues, unresolved, type PlannedValue } from './planned-resource.ts';

/** What is needed of a template to see through its intrinsic functions. */
export interface TemplateContext {
  /** The id of the resource with that logical id; undefined where the template has none. */
  readonly idOf: (logicalId: string) => string | undefined;
  /** Parameters whose value is known; a default is no value, for the stack may be given another one. */
  readonly parameters: ReadonlyMap<string, PlannedValue>;
  /** Parameters' defaults: what they are unless the stack is given another value. */
  readonly defaults: ReadonlyMap<string, PlannedValue>;
  readonly mappings: Readonly<Record<string, unknown>>;
  /** What a condition says; undefined where the template has none of that name. */
  readonly condition: (name: string) => Formula | undefined;
  /** What another template of the same run exports under that name. */
  readonly exported: (name: string) => ExportedValue | undefined;
  /** Holds for whatever is resolved: the condition of the resource it stands in. */
  readonly given?: Formula;
}

/** An output of another template: its value, in the words of that template. */
export interface ExportedValue {
  readonly expression: unknown;
  readonly context: TemplateContext;
}

/** A property with its intrinsics replaced, and what it is made from. */
export interface ResolvedProperty {
  readonly value: PlannedValue;
  /** Ids of resources. */
  readonly references: readonly string[];
  readonly text: string;
}

/** `{{resolve:ssm:/web/name}}`: CloudFormation puts the value in (user guide, "Dynamic references"). */
const dynamicReference = /\{\{(resolve:[^{}]*)\}\}/;

/** The mark `AWS::NoValue` leaves until the property around it is dropped. */
const noValue = Symbol('AWS::NoValue');
type Resolved = PlannedValue | typeof noValue;

/** Replaces what only CloudFormation can compute by "unknown". */
export function resolveProperty(value: unknown, context: TemplateContext): ResolvedProperty {
  const references = new Set<string>();
  collectReferences(value, context, references);
  const resolved = resolve(value, context);
  return {
    value: resolved === noValue ? null : resolved,
    references: [...references],
    text: textOf(value, context),
  };
}

function resolve(value: unknown, context: TemplateContext): Resolved {
  if (Array.isArray(value)) {
    return value
      .map((item) => resolve(item, context))
      .filter((item): item is PlannedValue => item !== noValue);
  }
  if (typeof value === 'string' && dynamicReference.test(value)) {
    return unresolved('a dynamic reference is known only when the stack is deployed');
  }
  if (typeof value !== 'object' || value === null) return (value ?? null) as PlannedValue;
  const call = intrinsicIn(value);
  if (call) return resolveIntrinsic(call.name, call.argument, context);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const resolved = resolve(item, context);
      return resolved === noValue ? [] : [[key, resolved] as const];
    }),
  );
}

function intrinsicIn(value: object): { name: string; argument: unknown } | undefined {
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [];
  const isIntrinsic =
    name !== undefined && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'));
  return entries.length === 1 && isIntrinsic ? { name, argument: argument as unknown } : undefined;
}

function resolveIntrinsic(name: string, argument: unknown, context: TemplateContext): Resolved {
  if (name === 'Ref' && argument === 'AWS::NoValue') return noValue;
  const known = knownResult(name, argument, context);
  const usual = name === 'Ref' ? context.defaults.get(String(argument)) : undefined;
  return (
    known ?? unresolved(describe(name, argument), usual, possibleResults(name, argument, context))
  );
}

/** The only values that a choice can give; undefined where one of them is not known. */
function possibleResults(
  name: string,
  argument: unknown,
  context: TemplateContext,
): readonly PlannedValue[] | undefined {
  if (!Array.isArray(argument)) return undefined;
  const choices =
    name === 'Fn::If'
      ? argument.slice(1, 3)
      : name === 'Fn::FindInMap'
        ? entriesOfMap(argument, context)
        : undefined;
  const results = choices?.map((choice: unknown) => {
    const resolved = resolve(choice, context);
    return resolved === noValue ? undefined : possibleValues(resolved);
  });
  if (!results?.every((result) => result !== undefined)) return undefined;
  const distinct = new Map(results.flat().map((value) => [JSON.stringify(value), value]));
  return distinct.size > 0 && distinct.size <= mostChoices ? [...distinct.values()] : undefined;
}

/** Enough for a mapping of Regions or accounts. */
const mostChoices = 64;

/** Whatever the keys that are not known yet may lead to. */
function entriesOfMap(
  [map, ...keys]: readonly unknown[],
  context: TemplateContext,
): readonly unknown[] | undefined {
  const name = textOf(map, context);
  const found = name.includes('${') ? undefined : context.mappings[name];
  // A default (AWS::LanguageExtensions) is one value more.
  if (found === undefined || keys.length !== 2) return undefined;
  let here: readonly unknown[] = [found];
  for (const key of keys.map((part) => textOf(part, context))) {
    here = here.flatMap((level) => {
      if (typeof level !== 'object' || level === null) return [];
      if (key.includes('${')) return Object.values(level) as unknown[];
      return key in level ? [(level as Readonly<Record<string, unknown>>)[key]] : [];
    });
  }
  return here;
}

/** The result where everything it takes is known; undefined otherwise. */
function knownResult(
  name: string,
  argument: unknown,
  context: TemplateContext,
): Resolved | undefined {
  switch (name) {
    case 'Ref':
      return context.parameters.get(String(argument));
    case 'Fn::If':
      return Array.isArray(argument) ? chooseBranch(argument, context) : undefined;
    case 'Fn::FindInMap':
      return findInMap(argument, context);
    case 'Fn::Select':
      return Array.isArray(argument) ? select(argument, context) : undefined;
    case 'Fn::Split':
      return split(argument, context);
    case 'Fn::Join':
      return join(argument, context);
    case 'Fn::Sub': {
      const text = textOf({ [name]: argument }, context);
      return text.includes('${') ? undefined : text;
    }
    case 'Fn::ImportValue': {
      const found = importedValue(argument, context);
      return found && knownOnly(resolve(found.expression, found.context));
    }
    case 'Fn::ToJsonString':
      return JSON.stringify(argument) === undefined || containsIntrinsic(argument)
        ? undefined
        : JSON.stringify(argument);
    default:
      return undefined;
  }
}

function knownOnly(value: Resolved): Resolved | undefined {
  return value !== noValue && isUnresolved(value) ? undefined : value;
}

function containsIntrinsic(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(containsIntrinsic);
  if (typeof value !== 'object' || value === null) return false;
  return intrinsicIn(value) !== undefined || Object.values(value).some(containsIntrinsic);
}

function chooseBranch(
  [condition, yes, no]: readonly unknown[],
  context: TemplateContext,
): Resolved | undefined {
  const formula = typeof condition === 'string' ? context.condition(condition) : undefined;
  const always: Formula = { kind: 'constant', value: true };
  const answer = formula ? implies(context.given ?? always, formula) : 'sometimes';
  if (answer !== 'sometimes') return resolve(answer === 'always' ? yes : no, context);
  // Where both branches say the same, the condition does not matter.
  const [one, other] = [resolve(yes, context), resolve(no, context)];
  if (one === noValue && other === noValue) return noValue;
  if (typeof one === 'symbol' || typeof other === 'symbol') return undefined;
  return isWhollyKnown(one) && JSON.stringify(one) === JSON.stringify(other) ? one : undefined;
}

function isWhollyKnown(value: PlannedValue): boolean {
  if (Array.isArray(value)) return (value as readonly PlannedValue[]).every(isWhollyKnown);
  if (typeof value !== 'object' || value === null) return true;
  return !isUnresolved(value) && Object.values(value).every(isWhollyKnown);
}

function findInMap(argument: unknown, context: TemplateContext): PlannedValue | undefined {
  if (!Array.isArray(argument)) return undefined;
  const keys = argument.slice(0, 3).map((part) => textOf(part, context));
  if (keys.length < 3 || keys.some((key) => key.includes('${'))) return undefined;
  let here: unknown = context.mappings;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here as PlannedValue | undefined;
}

function select(argument: readonly unknown[], context: TemplateContext): Resolved | undefined {
  const [index, list] = argument;
  // The n-th zone of a Region has no name yet, but is another one than the m-th.
  if (typeof list === 'object' && list !== null && 'Fn::GetAZs' in list) {
    return `zone ${Number(index) + 1}`;
  }
  const items = resolve(list, context);
  const found = Array.isArray(items)
    ? (items as readonly PlannedValue[])[Number(resolve(index, context))]
    : undefined;
  return found === undefined ? undefined : knownOnly(found);
}

function split(argument: unknown, context: TemplateContext): PlannedValue | undefined {
  if (!Array.isArray(argument)) return undefined;
  const text = textOf(argument[1], context);
  return text.includes('${') ? undefined : text.split(String(argument[0]));
}

function join(argument: unknown, context: TemplateContext): PlannedValue | undefined {
  if (!Array.isArray(argument)) return undefined;
  const text = textOf({ 'Fn::Join': argument as unknown }, context);
  return text.includes('${') ? undefined : text;
}

function importedValue(argument: unknown, context: TemplateContext): ExportedValue | undefined {
  const name = textOf(argument, context);
  return context.exported(name);
}

function describe(name: string, argument: unknown): string {
  const detail = typeof argument === 'string' ? ` ${argument}` : '';
  return `${name}${detail} is known only when the stack is deployed`;
}

/**
 * A value as a text in which each part that nobody knows yet is a placeholder: two values that are made
 * in the same way are the same text.
 */
export function textOf(value: unknown, context: TemplateContext): string {
  if (typeof value === 'string') return withPlaceholders(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const call = intrinsicIn(value);
  if (!call) return `\${${JSON.stringify(value)}}`;
  return textOfIntrinsic(call.name, call.argument, context);
}

function withPlaceholders(text: string): string {
  return text.replaceAll(new RegExp(dynamicReference, 'g'), '${$1}');
}

function textOfIntrinsic(name: string, argument: unknown, context: TemplateContext): string {
  switch (name) {
    case 'Ref':
      return placeholder(String(argument), context);
    case 'Fn::GetAtt':
      return placeholder(
        Array.isArray(argument) ? argument.map(String).join('.') : String(argument),
        context,
      );
    case 'Fn::Sub':
      return substitute(argument, context);
    case 'Fn::Join': {
      const [separator, parts] = Array.isArray(argument) ? (argument as unknown[]) : [];
      const list = Array.isArray(parts) ? parts : listOf(parts, context);
      if (list) {
        return list.map((part: unknown) => textOf(part, context)).join(textOf(separator, context));
      }
      break;
    }
    case 'Fn::ImportValue': {
      const found = importedValue(argument, context);
      return found
        ? textOf(found.expression, found.context)
        : `\${import ${textOf(argument, context).replaceAll(/[${}]/g, '')}}`;
    }
    default: {
      const known = knownResult(name, argument, context);
      if (typeof known === 'string' || typeof known === 'number') return String(known);
    }
  }
  return `\${${JSON.stringify({ [name]: argument }).replaceAll(/[${}]/g, ' ')}}`;
}

function listOf(value: unknown, context: TemplateContext): readonly unknown[] | undefined {
  const resolved = resolve(value, context);
  return Array.isArray(resolved) ? (resolved as readonly unknown[]) : undefined;
}

/** A parameter's value where it is known; the id of a resource, so that it is one in all templates. */
function placeholder(name: string, context: TemplateContext): string {
  const known = context.parameters.get(name);
  if (typeof known === 'string' || typeof known === 'number') return String(known);
  const [logicalId = name, ...attribute] = name.split('.');
  const id = context.idOf(logicalId);
  return `\${${[id ?? logicalId, ...attribute].join('.')}}`;
}

function substitute(argument: unknown, context: TemplateContext): string {
  const [text, own] = Array.isArray(argument) ? (argument as unknown[]) : [argument];
  const values = typeof own === 'object' && own !== null ? own : {};
  const written = String(text).replaceAll(
    /\$\{(!?)([^}]+)\}/g,
    (_whole, literal: string, name: string) => {
      if (literal !== '') return `{${name}}`;
      const key = name.trim();
      return key in values
        ? textOf((values as Readonly<Record<string, unknown>>)[key], context)
        : placeholder(key, context);
    },
  );
  return withPlaceholders(written);
}

/** Ids of resources in Ref, Fn::GetAtt, Fn::Sub and Fn::ImportValue, wherever they stand. */
function collectReferences(value: unknown, context: TemplateContext, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectReferences(item, context, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const branch = takenBranch(value, context);
  if (branch) {
    collectReferences(branch.taken, context, into);
    return;
  }
  for (const [name, argument] of Object.entries(value)) {
    for (const logicalId of idsIn(name, argument)) {
      const id = context.idOf(logicalId);
      if (id !== undefined) into.add(id);
    }
    const imported = name === 'Fn::ImportValue' ? importedValue(argument, context) : undefined;
    if (imported) collectReferences(imported.expression, imported.context, into);
    collectReferences(argument, context, into);
  }
}

/** The branch of an `Fn::If` whose condition is decided. */
function takenBranch(value: object, context: TemplateContext): { taken: unknown } | undefined {
  const call = intrinsicIn(value);
  if (call?.name !== 'Fn::If' || !Array.isArray(call.argument)) return undefined;
  const [name, yes, no] = call.argument as unknown[];
  const formula = context.condition(String(name));
  if (!formula) return undefined;
  const answer = implies(context.given ?? { kind: 'constant', value: true }, formula);
  return answer === 'sometimes' ? undefined : { taken: answer === 'always' ? yes : no };
}

function idsIn(name: string, argument: unknown): readonly string[] {
  if (name === 'Ref' && typeof argument === 'string') return [argument.split('.')[0] ?? argument];
  if (name === 'Fn::GetAtt') {
    const first: unknown = Array.isArray(argument) ? argument[0] : argument;
    return typeof first === 'string' ? [first.split('.')[0] ?? first] : [];
  }
  if (name !== 'Fn::Sub') return [];
  const text: unknown = Array.isArray(argument) ? argument[0] : argument;
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[^}]*)?\}/g)].map((match) => match[1] ?? '');
}
