import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Merges as a person would: lists of named entries by name, any other list as a whole. */
function merge(into: unknown, from: unknown): unknown {
  if (isObject(into) && isObject(from)) {
    const merged: Json = { ...into };
    for (const [name, value] of Object.entries(from)) merged[name] = merge(into[name], value);
    return merged;
  }
  if (Array.isArray(into) && Array.isArray(from)) {
    const nameOf = (item: unknown) =>
      isObject(item) ? (item['Key'] ?? item['Name'] ?? item['name']) : undefined;
    if (from.every((item) => nameOf(item) !== undefined)) {
      const names = new Set(from.map(nameOf));
      return [...into.filter((item) => !names.has(nameOf(item))), ...(from as unknown[])];
    }
  }
  return from;
}

/** A printed fragment of a template, merged into the template. */
export function applyCloudFormation(template: Json, text: string): Json {
  return merge(template, parse(text)) as Json;
}

/** Printed constructor calls, run for their arguments and merged into the preview's steps. */
export function applyPulumi(preview: Json, text: string): Json {
  const types: Readonly<Record<string, string>> = {
    'ecs.Service': 'aws:ecs/service:Service',
    'appautoscaling.Target': 'aws:appautoscaling/target:Target',
    'appautoscaling.Policy': 'aws:appautoscaling/policy:Policy',
    'lb.TargetGroup': 'aws:lb/targetGroup:TargetGroup',
    'ecs.Cluster': 'aws:ecs/cluster:Cluster',
    'cloudwatch.MetricAlarm': 'aws:cloudwatch/metricAlarm:MetricAlarm',
  };
  const made: { type: string; name: string; inputs: Json }[] = [];
  const classes: Record<string, Record<string, unknown>> = {};
  for (const [path, type] of Object.entries(types)) {
    const [module = '', name = ''] = path.split('.');
    classes[module] ??= {};
    classes[module][name] = function record(this: Json, resource: string, inputs: Json) {
      made.push({ type, name: resource, inputs });
      this['resourceId'] = inputs['resourceId'];
    };
  }
  // The program's own variables: of a target that it has, or that another fix makes.
  const targets = [...text.matchAll(/(\w+)\.resourceId/g)].map(([, name = '']) => [
    name,
    { resourceId: 'service/prod/web' },
  ]);
  runInNewContext(`{${text}}`, {
    ...(Object.fromEntries(targets) as Json),
    aws: classes,
    loadBalancer: { arnSuffix: 'app/x/1' },
    targetGroup: { arnSuffix: 'targetgroup/x/1' },
  });
  const steps = [...(preview['steps'] as Json[])];
  for (const { type, name, inputs } of made) {
    const urn = `urn:pulumi:prod::shop::${type}::${name}`;
    const index = steps.findIndex((step) => step['urn'] === urn);
    const step = steps[index] ?? { op: 'create', urn, newState: { urn, type, inputs: {} } };
    const changed = merge(step, { newState: { inputs } }) as Json;
    if (index < 0) steps.push(changed);
    else steps[index] = changed;
  }
  return { ...preview, steps };
}

/** Printed blocks, parsed and merged into what the plan will be after they are written. */
export function applyTerraform(plan: Json, text: string): Json {
  const changes = [...(plan['resource_changes'] as Json[])];
  const root = (plan['configuration'] as { root_module: { resources: Json[] } }).root_module;
  const resources = [...root.resources];
  for (const { type, name, body } of parseHcl(text)) {
    const address = `${type}.${name}`;
    const { after, expressions } = evaluate(body);
    const index = changes.findIndex((change) => change['address'] === address);
    if (index < 0) {
      changes.push({
        address,
        mode: 'managed',
        type,
        name,
        change: { actions: ['create'], after, after_unknown: {} },
      });
      resources.push({ address, type, name, expressions });
      continue;
    }
    const before = changes[index] as { change: { after: Json; after_unknown: Json } };
    const merged = mergeBlocks(before.change.after, after);
    const unknown = withoutKnown(before.change.after_unknown, after);
    changes[index] = {
      ...before,
      change: { ...before.change, after: merged, after_unknown: unknown },
    };
  }
  return { ...plan, resource_changes: changes, configuration: { root_module: { resources } } };
}

/** A block is a list of one: its attributes are set one by one; repeated blocks replace all. */
function mergeBlocks(into: Json, from: Json): Json {
  const merged: Json = { ...into };
  for (const [name, value] of Object.entries(from)) {
    const before = into[name];
    const block = Array.isArray(value) && value.length === 1 && isObject(value[0]);
    const repeated = name === 'capacity_provider_strategy' || name === 'setting';
    merged[name] =
      block && !repeated && Array.isArray(before) && isObject(before[0])
        ? [mergeBlocks(before[0], value[0] as Json)]
        : value;
  }
  return merged;
}

function withoutKnown(unknown: Json, after: Json): Json {
  return Object.fromEntries(
    Object.entries(unknown).flatMap(([name, value]) => {
      if (!(name in after)) return [[name, value]];
      const [hidden] = Array.isArray(value) ? (value as unknown[]) : [];
      const [set] = Array.isArray(after[name]) ? (after[name] as unknown[]) : [];
      return isObject(hidden) && isObject(set) ? [[name, [withoutKnown(hidden, set)]]] : [];
    }),
  );
}

interface HclBlock {
  readonly type: string;
  readonly name: string;
  readonly body: HclBody;
}
interface HclBody {
  readonly attributes: ReadonlyMap<string, string>;
  readonly blocks: readonly (readonly [string, HclBody])[];
}

/** Enough of HCL for what is printed: one attribute or one brace a line. */
function parseHcl(text: string): readonly HclBlock[] {
  const lines = text.split('\n').map((line) => line.trim());
  let at = 0;
  const body = (): HclBody => {
    const attributes = new Map<string, string>();
    const blocks: (readonly [string, HclBody])[] = [];
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      if (line === '}') return { attributes, blocks };
      const opening = /^(\w+)( =)? \{$/.exec(line);
      const setting = /^(\w+) += (.+)$/.exec(line);
      if (opening?.[1] !== undefined) {
        at += 1;
        blocks.push([opening[1], body()]);
      } else if (setting?.[1] !== undefined) {
        attributes.set(setting[1], setting[2] ?? '');
      } else {
        throw new Error(`not HCL: ${line}`);
      }
    }
    throw new Error('a block is not closed');
  };
  const found: HclBlock[] = [];
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '' || line.startsWith('#')) continue;
    const match = /^resource "(\w+)" "(\w+)" \{$/.exec(line);
    if (match?.[1] === undefined) throw new Error(`not a resource: ${line}`);
    at += 1;
    found.push({ type: match[1], name: match[2] ?? '', body: body() });
  }
  return found;
}

/** Values of literals; what refers to another resource is known to the configuration only. */
function evaluate({ attributes, blocks }: HclBody): { after: Json; expressions: Json } {
  const after: Json = {};
  const expressions: Json = {};
  for (const [name, value] of attributes) {
    const resource = /(aws_\w+\.\w+)\.\w+/.exec(value)?.[1];
    if (resource === undefined) after[name] = JSON.parse(value) as unknown;
    else expressions[name] = { references: [resource] };
  }
  for (const [name, block] of blocks) {
    const inner = evaluate(block);
    after[name] = [...((after[name] as unknown[]) ?? []), inner.after];
    expressions[name] = [inner.expressions];
  }
  return { after, expressions };
}
