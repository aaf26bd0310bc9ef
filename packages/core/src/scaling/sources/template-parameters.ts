import { ReadableError } from '../../readable-error.ts';
import { decodeText, parseText } from './parse-text.ts';
import type { PlannedValue } from './planned-resource.ts';

/** Values of a stack's parameters by name, as they were given. */
export type GivenParameters = ReadonlyMap<string, string>;

/**
 * A file of parameters in one of the forms that AWS's tools take: the CLI's list of `ParameterKey` and
 * `ParameterValue` (create-stack, and deploy with file://), its list of `Name=Value`, or
 * `{"Parameters": {"Name": "Value"}}` (CodePipeline, and `aws cloudformation deploy`).
 *
 * @throws ReadableError in one line for anything else.
 */
export function readParameters(bytes: Uint8Array, file: string): GivenParameters {
  const { value } = parseText(decodeText(bytes), file);
  const entries = Array.isArray(value)
    ? (value as readonly unknown[]).map(readEntry)
    : entriesOf(value);
  if (entries === undefined || entries.includes(undefined)) {
    throw new ReadableError(
      'Unknown kind of parameters file',
      `${file} is no CloudFormation parameters file: it takes a list of {"ParameterKey", "ParameterValue"}, or {"Parameters": {"Name": "Value"}}.`,
    );
  }
  return new Map(entries.filter((entry) => entry !== undefined));
}

function entriesOf(value: unknown): readonly (readonly [string, string] | undefined)[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parameters: unknown = 'Parameters' in value ? value.Parameters : undefined;
  // A template has parameters too: those say what there is, not what is given.
  if (typeof parameters !== 'object' || parameters === null || 'Resources' in value) {
    return undefined;
  }
  return Object.entries(parameters).map(([name, given]) => pair(name, given));
}

function readEntry(entry: unknown): readonly [string, string] | undefined {
  if (typeof entry === 'string') {
    const [, name, given] = /^([A-Za-z0-9]+)=(.*)$/s.exec(entry) ?? [];
    return name === undefined ? undefined : pair(name, given);
  }
  if (typeof entry !== 'object' || entry === null || !('ParameterKey' in entry)) return undefined;
  const given: unknown = 'ParameterValue' in entry ? entry.ParameterValue : undefined;
  // With UsePreviousValue the value is the stack's own, which no file tells.
  if (given === undefined && 'UsePreviousValue' in entry)
    return pair(String(entry.ParameterKey), '');
  return pair(String(entry.ParameterKey), given);
}

function pair(name: string, given: unknown): readonly [string, string] | undefined {
  if (Array.isArray(given)) return [name, given.map(String).join(',')];
  return ['string', 'number', 'boolean'].includes(typeof given) ? [name, String(given)] : undefined;
}

interface DeclaredParameter {
  readonly Type?: unknown;
  readonly Default?: unknown;
}

/**
 * The parameters of a template whose values are known: with a file of parameters those it gives, and the
 * defaults of those it leaves out, as a new stack takes them; without one none at all.
 */
export function parameterValues(
  declared: Readonly<Record<string, unknown>>,
  given: GivenParameters | undefined,
): ReadonlyMap<string, PlannedValue> {
  const values = new Map<string, PlannedValue>();
  if (given === undefined) return values;
  for (const [name, parameter] of Object.entries(declared)) {
    if (typeof parameter !== 'object' || parameter === null) continue;
    const { Type: type, Default: fallback } = parameter as DeclaredParameter;
    // What a parameter of Systems Manager holds is read at the deployment.
    if (String(type).startsWith('AWS::SSM::')) continue;
    const value = given.get(name) ?? scalar(fallback);
    if (value === undefined) continue;
    const isList = String(type) === 'CommaDelimitedList' || String(type).startsWith('List<');
    values.set(name, isList ? value.split(',').map((item) => item.trim()) : value);
  }
  return values;
}

function scalar(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}
