/** Whether two task definitions mean the same: ECS fills in what was left out, and gives lists in an order of its own. */
import type { Definition } from './definition.ts';

/** Lists whose order means nothing, by the member that orders them. */
const unordered: Readonly<Record<string, readonly string[]>> = {
  environment: ['name'],
  secrets: ['name'],
  secretOptions: ['name'],
  portMappings: ['containerPort', 'protocol'],
  mountPoints: ['containerPath'],
  volumes: ['name'],
  environmentFiles: ['value'],
  systemControls: ['namespace'],
  ulimits: ['name'],
  tags: ['key'],
  extraHosts: ['hostname'],
  volumesFrom: ['sourceContainer'],
  dependsOn: ['containerName'],
  resourceRequirements: ['type'],
  containerDefinitions: ['name'],
  requiresCompatibilities: [],
};

/** What a member means where it is left out (API reference: ContainerDefinition, HealthCheck, PortMapping, MountPoint). */
const defaults: Readonly<Record<string, unknown>> = {
  essential: true,
  protocol: 'tcp',
  interval: 30,
  timeout: 5,
  retries: 3,
  readOnly: false,
  cpuArchitecture: 'X86_64',
  operatingSystemFamily: 'LINUX',
  versionConsistency: 'enabled',
  enableFaultInjection: false,
};

/** Without regard to their families and to the tags, which are no part of what runs. */
export function sameDefinition(a: Definition, b: Definition): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ family: _family, tags: _tags, ...definition }: Definition): string {
  const { networkMode } = definition;
  return JSON.stringify(
    normalize(definition, '', typeof networkMode === 'string' ? networkMode : ''),
  );
}

/** Undefined for what says nothing. */
function normalize(value: unknown, name: string, networkMode: string): unknown {
  if (value === null || value === undefined || value === defaults[name]) return undefined;
  if (name === 'cpu' && (value === 0 || value === '0')) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => normalize(item, '', networkMode) ?? null);
    if (items.length === 0) return undefined;
    const keys = unordered[name];
    return keys === undefined ? items : items.toSorted((a, b) => compare(a, b, keys));
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([member, given]) => !isImpliedHostPort(member, given, value, networkMode))
    .flatMap(([member, given]) => {
      const kept = normalize(given, member, networkMode);
      return kept === undefined ? [] : [[member, kept] as const];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** With awsvpc and host the two ports are one; elsewhere 0 and nothing both mean any. */
function isImpliedHostPort(
  member: string,
  given: unknown,
  mapping: object,
  networkMode: string,
): boolean {
  if (member !== 'hostPort') return false;
  const { containerPort } = mapping as { readonly containerPort?: unknown };
  return networkMode === 'awsvpc' || networkMode === 'host' ? given === containerPort : given === 0;
}

function compare(a: unknown, b: unknown, keys: readonly string[]): number {
  const key = (item: unknown): string =>
    typeof item === 'object' && item !== null
      ? keys.map((name) => String((item as Record<string, unknown>)[name])).join(' ')
      : String(item);
  const [first, second] = [key(a), key(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
