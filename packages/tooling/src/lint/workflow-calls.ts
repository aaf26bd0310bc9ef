/** Whether a job calls a reusable workflow of this repository as that declares itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { placeholder } from '../release/references.ts';

/** A job as YAML gives it; of it what matters here. */
export interface Caller {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: 'inherit' | Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
}

interface Called {
  readonly on: {
    readonly workflow_call: {
      readonly inputs?: Readonly<
        Record<string, { readonly type: string; readonly required?: boolean }>
      >;
      readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>;
    };
  };
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>> }>
  >;
}

/** What GitHub would refuse or not hand over, one phrase each; empty if all is well. */
export function callFaults(repository: string, caller: Caller): string[] {
  const prefix = `${placeholder}/`;
  const [path = '', version] = (caller.uses ?? '').split('@');
  if (!path.startsWith(`${prefix}.github/workflows/`) || version !== 'v1') {
    return [`"${caller.uses ?? ''}" is no reusable workflow of ${placeholder}@v1.`];
  }
  const file = path.slice(prefix.length);
  if (!existsSync(join(repository, file))) return [`There is no ${file}.`];
  const called = parse(readFileSync(join(repository, file), 'utf8')) as Called;
  return [
    ...inputFaults(caller.with ?? {}, called.on.workflow_call.inputs ?? {}),
    ...secretFaults(caller.secrets ?? {}, called.on.workflow_call.secrets ?? {}),
    ...permissionFaults(caller.permissions ?? {}, Object.values(called.jobs)),
  ].map((fault) => `${file} ${fault}.`);
}

function inputFaults(
  given: Readonly<Record<string, unknown>>,
  declared: NonNullable<Called['on']['workflow_call']['inputs']>,
): string[] {
  const unknown = Object.keys(given).filter((name) => declared[name] === undefined);
  const missing = Object.keys(declared).filter(
    (name) => declared[name]?.required === true && given[name] === undefined,
  );
  const otherType = Object.keys(given).filter((name) => {
    const value = given[name];
    const isExpression = typeof value === 'string' && value.includes('${{');
    const type = declared[name]?.type;
    // GitHub makes text of any scalar, but neither a boolean nor a number of text.
    return type !== undefined && type !== 'string' && !isExpression && typeof value !== type;
  });
  return [
    ...unknown.map((name) => `has no input "${name}"`),
    ...missing.map((name) => `needs the input "${name}"`),
    ...otherType.map((name) => `wants a ${declared[name]?.type} for "${name}"`),
  ];
}

function secretFaults(
  given: NonNullable<Caller['secrets']>,
  declared: NonNullable<Called['on']['workflow_call']['secrets']>,
): string[] {
  if (given === 'inherit') return ['is handed every secret there is'];
  return [
    ...Object.keys(given)
      .filter((name) => declared[name] === undefined)
      .map((name) => `has no secret "${name}"`),
    ...Object.keys(declared)
      .filter((name) => declared[name]?.required === true && given[name] === undefined)
      .map((name) => `needs the secret "${name}"`),
  ];
}

/** A called job that asks for more than its caller has does not start; more than it asks for helps nobody. */
function permissionFaults(
  granted: Readonly<Record<string, string>>,
  jobs: readonly Called['jobs'][string][],
): string[] {
  const asked = jobs.flatMap(({ permissions }) => Object.entries(permissions ?? {}));
  const needless = Object.entries(granted).filter(
    ([scope, level]) => !asked.some((one) => one[0] === scope && one[1] === level),
  );
  return [
    ...asked
      .filter(([scope, level]) => granted[scope] !== level && granted[scope] !== 'write')
      .map(([scope, level]) => `asks for ${scope}: ${level}`),
    ...needless.map(([scope, level]) => `does not ask for ${scope}: ${level}`),
  ];
}
