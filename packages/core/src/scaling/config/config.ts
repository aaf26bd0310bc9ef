import { Validator, type OutputUnit } from '@cfworker/json-schema';
import { ReadableError } from '../../readable-error.ts';
import type { Severity } from '../rule.ts';
import type { RuleId } from '../rules/ids.ts';
import { toolNames, type ToolId } from '../fixes/tool.ts';
import type { ServiceKind } from '../kind.ts';
import { decodeText, parseText, type ParsedText } from '../sources/parse-text.ts';
import { profileThresholds, type ProfileName, type Thresholds } from '../thresholds.ts';
import type { Settings, Severities } from '../verify.ts';
import type { Waiver } from '../waiver.ts';
import type { Workers } from '../workers.ts';
import { nearest } from './nearest.ts';
import { configSchema } from './schema.ts';
import { present } from '../../present.ts';

/** The config file as it is written, once it is known to be valid. */
export interface Config extends Overrides {
  readonly profiles?: Readonly<Record<string, Profile>>;
  readonly services?: Readonly<Record<string, ServiceOverrides>>;
  readonly waivers: readonly Waiver[];
  readonly tool?: ToolId | 'all';
}

interface ServiceOverrides extends Overrides {
  readonly kind?: ServiceKind;
}

interface Overrides {
  readonly thresholds?: Partial<Thresholds>;
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly workers?: Workers;
}

interface Profile extends Overrides {
  readonly extends?: ProfileName;
}

export const emptyConfig: Config = { waivers: [] };

/**
 * Reads `.github/ecs-scaling.yml` (or JSON of the same form).
 *
 * @param file its path, as errors and annotations name it.
 * @throws ReadableError in one line for anything the schema does not allow.
 */
export function readConfig(bytes: Uint8Array, file: string): Config {
  const text = decodeText(bytes);
  if (text.trim() === '') return emptyConfig;
  const parsed = parseText(text, file);
  // A file of comments only changes nothing.
  if (parsed.value === null || parsed.value === undefined) return emptyConfig;
  const problem = firstProblem(parsed, file);
  if (problem !== undefined) throw new ReadableError('Invalid config', problem);
  const raw = parsed.value as Config;
  const waivers = (raw.waivers ?? []).map((waiver, index) => {
    const line = parsed.lineOf(['waivers', index]);
    if (!isDay(waiver.expires)) {
      throw new ReadableError(
        'Invalid config',
        `${where(file, line)}waivers[${index}].expires is "${waiver.expires}", which is no day of the calendar.`,
      );
    }
    const { rule, resource, reason, expires } = waiver;
    const place = { file, ...present({ line }) };
    return { rule, resource, reason, expires, place };
  });
  return { ...raw, waivers };
}

/** `2027-02-31` is no day, though it has the form of one. */
function isDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text);
}

/** The first thing that is wrong, deepest first, with the nearest word where one was misspelled. */
function firstProblem(parsed: ParsedText, file: string): string | undefined {
  const result = new Validator(configSchema(), '7', false).validate(parsed.value);
  if (result.valid) return undefined;
  const errors = result.errors.filter(({ keyword }) => !wrappers.has(keyword));
  const deepest = errors.sort((a, b) => depth(b) - depth(a))[0];
  if (!deepest) return `${file} does not match its schema.`;
  const path = pathOf(deepest.instanceLocation);
  const unknownKey = deepest.keyword === 'additionalProperties';
  const key = unknownKey ? /"([^"]*)"/.exec(deepest.error)?.[1] : undefined;
  const line = parsed.lineOf(key === undefined ? path : [...path, key]);
  return `${where(file, line)}${explain(deepest, path, parsed.value)}`;
}

/** Keywords that only say that something below them is wrong. */
const wrappers = new Set(['properties', 'items', '$ref', 'false']);

function depth({ instanceLocation }: OutputUnit): number {
  return instanceLocation.split('/').length;
}

function pathOf(location: string): (string | number)[] {
  return location
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function where(file: string, line: number | undefined): string {
  return line === undefined ? `${file}: ` : `${file}:${line}: `;
}

function explain(error: OutputUnit, path: readonly (string | number)[], root: unknown): string {
  const shown = path.length === 0 ? 'the file' : path.join('.').replaceAll(/\.(\d+)/g, '[$1]');
  const value = path.reduce<unknown>(
    (here, name) =>
      typeof here === 'object' && here !== null ? Reflect.get(here, name) : undefined,
    root,
  );
  const schema = schemaAt(error.keywordLocation);
  if (error.keyword === 'additionalProperties') {
    const known = Object.keys(schemaProperties(error.keywordLocation));
    const name = /"([^"]*)"/.exec(error.error)?.[1] ?? '';
    const meant = nearest(name, known);
    const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean "${meant}"?`;
    return `"${name}" is no key of ${shown}; ${hint}`;
  }
  if (error.keyword === 'required') {
    return `${shown} lacks ${/"([^"]+)"/.exec(error.error)?.[1] ?? 'a key'}.`;
  }
  if (error.keyword === 'enum') {
    const allowed = (schema as readonly string[]).map(String);
    const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
    const hint =
      meant === undefined ? `accepted are ${allowed.join(', ')}` : `did you mean "${meant}"?`;
    return `${shown} is ${JSON.stringify(value)}; ${hint}`;
  }
  const expected: Readonly<Record<string, string>> = {
    type: `must be ${article(String(schema))}`,
    minimum: `must be at least ${String(schema)}`,
    maximum: `must be at most ${String(schema)}`,
    exclusiveMinimum: `must be above ${String(schema)}`,
    minLength: 'must not be empty',
    pattern: `must match ${String(schema)}`,
  };
  return `${shown} is ${JSON.stringify(value)}; it ${expected[error.keyword] ?? error.error}.`;
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** What the schema says at a keyword's location, `#/definitions/…` followed. */
function schemaAt(location: string): unknown {
  return walk(pathOf(location));
}

/** The keys that would have been accepted where `additionalProperties: false` refused one. */
function schemaProperties(location: string): object {
  const path = pathOf(location);
  const cut = path.lastIndexOf('additionalProperties');
  const parent = walk(path.slice(0, cut)) as { properties?: object } | undefined;
  return parent?.properties ?? {};
}

function walk(path: readonly (string | number)[]): unknown {
  const root = configSchema();
  return path.reduce<unknown>((here, name) => {
    if (typeof here !== 'object' || here === null) return undefined;
    const followed = '$ref' in here ? follow(String(here.$ref), root) : here;
    return name === '$ref' ? followed : Reflect.get(followed, name);
  }, root);
}

function follow(reference: string, root: object): object {
  return pathOf(reference).reduce<object>((node, part) => Reflect.get(node, part) as object, root);
}

/**
 * What one service is measured by: the profile, then the file's own changes, then the profile's, then
 * the service's; the nearest wins.
 *
 * @param serviceNames the names the service is known by: `web`, `prod/web`, its address in the plan.
 * @throws ReadableError for a profile that does not exist, or thresholds that contradict each other.
 */
export function settingsFor(
  config: Config,
  profileName: string,
  serviceNames: readonly string[],
): Settings {
  const profile = config.profiles?.[profileName];
  const base = baseOf(config, profileName);
  const services = serviceNames.flatMap((name) => config.services?.[name] ?? []);
  const layers: readonly Overrides[] = [config, profile ?? {}, ...services];
  const thresholds: Thresholds = Object.assign(
    profileThresholds(base),
    ...layers.map((layer) => layer.thresholds),
  );
  const usual = thresholds['usual-minimum-capacity'];
  if (usual !== undefined && usual < thresholds['minimum-capacity']) {
    throw new ReadableError(
      'Invalid config',
      `usual-minimum-capacity is ${usual}, below minimum-capacity ${thresholds['minimum-capacity']}: both cannot hold; lower minimum-capacity for this service or raise usual-minimum-capacity.`,
    );
  }
  return {
    base,
    thresholds,
    severities: severitiesOf([config, profile ?? {}]),
    ownSeverities: severitiesOf(services),
    kind: services.reduce<ServiceKind | undefined>(
      (found, layer) => layer.kind ?? found,
      undefined,
    ),
    workers: layers.reduce<Workers | undefined>(
      (found, layer) => layer.workers ?? found,
      undefined,
    ),
    waivers: config.waivers,
    tool: config.tool === 'all' ? 'all' : config.tool && toolNames[config.tool],
  };
}

function severitiesOf(layers: readonly Overrides[]): Severities {
  return Object.assign({}, ...layers.map((layer) => layer.rules)) as Severities;
}

function baseOf(config: Config, name: string): ProfileName {
  if (name === 'production' || name === 'staging') return config.profiles?.[name]?.extends ?? name;
  const profile = config.profiles?.[name];
  if (profile) return profile.extends ?? 'production';
  const known = ['production', 'staging', ...Object.keys(config.profiles ?? {})];
  const meant = nearest(name, known);
  throw new ReadableError(
    'Unknown profile',
    `The input "profile" is "${name}", which is neither production, staging nor a profile of the config file; ${meant === undefined ? `known are ${known.join(', ')}` : `did you mean "${meant}"?`}`,
  );
}
