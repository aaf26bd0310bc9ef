/** The border of a reusable workflow: what goes in and out is checked as GitHub checks it. */
import { ReadableError } from '@ecs-actions/core/readable-error';
import { evaluateToken, type Scope } from './expression.ts';
import type { CallDefinition, InputDefinition } from './workflow-file.ts';

export type InputValue = string | number | boolean;

/** The context `inputs` of the called workflow: what was given, defaults, and what the type makes of nothing. */
export function checkInputs(
  { inputs }: CallDefinition,
  given: Readonly<Record<string, unknown>>,
  scope: Scope,
  path: string,
): Record<string, unknown> {
  refuseUnknown('input', inputs, given, path);
  return Object.fromEntries(
    [...inputs].map(([name, definition]) => {
      const value = given[name];
      if (value === undefined || value === null) {
        if (definition.required) throw missing('input', name, path);
        return [name, presetOf(definition, scope)];
      }
      if (typeof value !== definition.type) {
        throw new ReadableError(
          'Invalid call',
          `Input "${name}" of ${path} is a ${typeof value}; it takes a ${definition.type}.`,
        );
      }
      return [name, value];
    }),
  );
}

/** The context `secrets` of the called workflow. */
export function checkSecrets(
  { secrets }: CallDefinition,
  given: Readonly<Record<string, string>>,
  path: string,
): Record<string, string> {
  refuseUnknown('secret', secrets, given, path);
  for (const [name, { required }] of secrets) {
    if (required && !given[name]) throw missing('secret', name, path);
  }
  return { ...given };
}

function presetOf({ type, default: preset }: InputDefinition, scope: Scope): unknown {
  if (preset !== undefined) return evaluateToken(preset, scope);
  return { string: '', number: 0, boolean: false }[type];
}

function refuseUnknown(
  kind: string,
  known: ReadonlyMap<string, unknown>,
  given: Readonly<Record<string, unknown>>,
  path: string,
): void {
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new ReadableError('Invalid call', `${path} has no ${kind} "${unknown}".`);
}

function missing(kind: string, name: string, path: string): ReadableError {
  return new ReadableError('Invalid call', `${path} needs the ${kind} "${name}".`);
}

const levels = ['none', 'read', 'write'];

/** By scope, as `permissions` gives them; `{}` is none of them. Undefined where nothing is said. */
export type Permissions = Readonly<Record<string, string>>;

/** GitHub refuses a called workflow that asks for more than its caller may. */
export function checkPermissions(asked: Permissions, granted: Permissions, path: string): void {
  for (const [scope, level] of Object.entries(asked)) {
    const allowed = granted[scope] ?? 'none';
    if (levels.indexOf(level) <= levels.indexOf(allowed)) continue;
    throw new ReadableError(
      'Invalid call',
      `${path} asks for "${scope}: ${level}", but is only allowed "${scope}: ${allowed}".`,
    );
  }
}
