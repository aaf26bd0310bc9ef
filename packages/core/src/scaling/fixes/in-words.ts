/** Settings of the model under the names that a tool has for them, by the table of settings. */
import { inPulumi, settings, type Setting } from '../settings.ts';

/** The place of a setting in a tool; undefined where the tool has none. */
export type WordOf = (setting: Setting) => string | undefined;

export const terraform: WordOf = (setting) => setting.terraform;
export const pulumi: WordOf = (setting) => setting.terraform.split('.').map(inPulumi).join('.');
export const cdk: WordOf = (setting) => setting.cdk;
export const sst: WordOf = (setting) => setting.sst;
export const cli: WordOf = (setting) => setting.cli;

/** Values by name, nested as the dotted places say. */
export interface Placed<Value> {
  readonly [name: string]: Value | Placed<Value>;
}

/**
 * What is undefined is left out.
 *
 * @param set values by the model's names of settings
 * @throws where the table has no place for a value: then a printer asks for what its tool cannot write
 */
export function inWords<Value>(
  wordOf: WordOf,
  kind: keyof typeof settings,
  set: Readonly<Record<string, Value | undefined>>,
): Placed<Value> {
  const table: Readonly<Record<string, Setting>> = settings[kind];
  return Object.entries(set).reduce<Placed<Value>>((placed, [name, value]) => {
    if (value === undefined) return placed;
    const setting = table[name];
    const path = setting && wordOf(setting);
    if (path === undefined) throw new Error(`The table of settings has no ${kind}.${name}.`);
    return place(placed, path.split('.'), value);
  }, {});
}

function place<Value>(
  placed: Placed<Value>,
  [name = '', ...rest]: readonly string[],
  value: Value,
): Placed<Value> {
  if (rest.length === 0) return { ...placed, [name]: value };
  const inner = (placed[name] as Placed<Value> | undefined) ?? {};
  return { ...placed, [name]: place(inner, rest, value) };
}
