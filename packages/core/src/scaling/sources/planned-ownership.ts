import { resourceTypes } from '../settings.ts';
import { at, isUnresolved, type PlannedResource, type ResourceIndex } from './planned-resource.ts';

/** A service with the names that ids are compared with; undefined where they are not known. */
export interface NamedService {
  readonly resource: PlannedResource;
  readonly name: string | undefined;
  readonly clusterName: string | undefined;
}

/** To which services a target, policy or schedule belongs. */
interface Owners {
  /** Ids of services. */
  readonly certain: ReadonlySet<string>;
  /** Services that it may belong to, as nothing tells which of them. */
  readonly possible: ReadonlySet<string>;
}

const nobody: Owners = { certain: new Set(), possible: new Set() };

/** What belongs to one service. */
export interface Owned {
  readonly certain: readonly PlannedResource[];
  readonly possible: readonly PlannedResource[];
}

/**
 * Divides the targets, policies and schedules of a run among its services. A known id decides
 * ("service/prod/web"); else what the id is made from: the service itself, a target of it, or the same
 * variable, parameter or import that also names the service. Of whatever is left nobody knows.
 */
export class Ownership {
  readonly #services: readonly NamedService[];
  readonly #targets: ReadonlyMap<string, PlannedResource>;
  readonly #owners = new Map<string, Owners>();
  readonly #byService = new Map<
    string,
    { certain: PlannedResource[]; possible: PlannedResource[] }
  >();

  constructor(services: readonly NamedService[], all: ResourceIndex) {
    this.#services = services;
    this.#targets = new Map(
      all.ofType(resourceTypes.target.terraform).map((target) => [target.id, target]),
    );
    const { target, policy } = resourceTypes;
    const scheduled = resourceTypes['scheduled-action'];
    const candidates = all.ofType(target.terraform, policy.terraform, scheduled.terraform);
    for (const candidate of candidates) {
      const { certain, possible } = this.#ownersOf(candidate);
      for (const id of certain) this.#entry(id).certain.push(candidate);
      for (const id of possible) this.#entry(id).possible.push(candidate);
    }
  }

  of(service: PlannedResource, type: string): Owned {
    const entry = this.#byService.get(service.id);
    const isOfType = (resource: PlannedResource) => resource.type === type;
    return {
      certain: entry?.certain.filter(isOfType) ?? [],
      possible: entry?.possible.filter(isOfType) ?? [],
    };
  }

  #entry(id: string) {
    const known = this.#byService.get(id);
    if (known) return known;
    const made = { certain: [], possible: [] };
    this.#byService.set(id, made);
    return made;
  }

  #ownersOf(candidate: PlannedResource): Owners {
    const known = this.#owners.get(candidate.id);
    if (known) return known;
    const owners = this.#findOwners(candidate);
    this.#owners.set(candidate.id, owners);
    return owners;
  }

  #findOwners(candidate: PlannedResource): Owners {
    const references = [
      ...(candidate.references['resource_id'] ?? []),
      ...(candidate.references['scaling_target_id'] ?? []),
    ];
    const id = at(candidate.values, ['resource_id']);
    if (typeof id === 'string') return this.#byKnownId(id, candidate, references);
    const targets = references.flatMap((reference) => this.#targets.get(reference) ?? []);
    const viaTargets = targets.filter(({ id: target }) => target !== candidate.id);
    if (viaTargets.length === 1 && viaTargets[0]) return this.#ownersOf(viaTargets[0]);
    if (viaTargets.length > 1) {
      return uncertain(viaTargets.flatMap((target) => [...this.#ownersOf(target).certain]));
    }
    const named = this.#services.filter(({ resource }) => references.includes(resource.id));
    if (named.length > 0) return oneOrPossible(named);
    const meant = this.#meantElsewhere(candidate);
    return meant.length > 0 ? uncertain(meant) : this.#byExpression(candidate);
  }

  /** The services of targets that a policy refers to under a name that CloudFormation does not know. */
  #meantElsewhere({ type, values, references }: PlannedResource): readonly string[] {
    const isSaid = ['resource_id', 'scaling_target_id'].some((name) => at(values, [name]));
    if (type !== resourceTypes.policy.terraform || isSaid) return [];
    return Object.values(references)
      .flat()
      .flatMap((id) => this.#targets.get(id) ?? [])
      .flatMap((target) => [...this.#ownersOf(target).certain]);
  }

  /** `service/prod/web`: names are compared, and of several with the same names those it refers to. */
  #byKnownId(id: string, candidate: PlannedResource, references: readonly string[]): Owners {
    const [, cluster, name] = id.split('/');
    const matching = this.#services.filter(
      ({ resource, name: own, clusterName }) =>
        resource.place.file === candidate.place.file &&
        own === name &&
        (clusterName === undefined || clusterName === cluster),
    );
    if (matching.length === 0) return this.#byReference(id, candidate, references);
    if (matching.length === 1) return oneOrPossible(matching);
    const referred = matching.filter(({ resource }) => references.includes(resource.id));
    if (referred.length > 0) return oneOrPossible(referred);
    const sameModule = matching.filter(
      ({ resource }) => moduleOf(resource) === moduleOf(candidate),
    );
    return oneOrPossible(sameModule.length > 0 ? sameModule : matching);
  }

  /** The id is known and no known name is in it: what it refers to, else a service whose name is hidden. */
  #byReference(id: string, candidate: PlannedResource, references: readonly string[]): Owners {
    const nameless = this.#services.filter(({ name }) => name === undefined);
    const referred = nameless.filter(({ resource }) => references.includes(resource.id));
    if (referred.length > 0) return oneOrPossible(referred);
    const target = references
      .flatMap((reference) => this.#targets.get(reference) ?? [])
      .find((found) => found.id !== candidate.id && at(found.values, ['resource_id']) === id);
    if (target) return this.#ownersOf(target);
    const hidden = nameless.filter(
      ({ resource, clusterName }) =>
        resource.place.file === candidate.place.file &&
        isUnresolved(at(resource.values, ['name'])) &&
        (clusterName === undefined || clusterName === id.split('/')[1]),
    );
    return id.startsWith('service/')
      ? uncertain(hidden.map(({ resource }) => resource.id))
      : nobody;
  }

  #byExpression(candidate: PlannedResource): Owners {
    const text = candidate.texts?.['resource_id'];
    if (text !== undefined) return this.#byText(text, candidate);
    const symbols = new Set(candidate.symbols?.['resource_id']);
    const same = this.#services.filter(({ resource }) => {
      const own = resource.symbols?.['name'] ?? [];
      return own.length > 0 && own.every((symbol) => symbols.has(symbol));
    });
    return same.length > 0 ? oneOrPossible(same) : this.#anyone(candidate);
  }

  /** The id as a template writes it: its last part is compared with the service's name. */
  #byText(text: string, candidate: PlannedResource): Owners {
    const [kind, cluster, name] = splitId(text);
    if (name === undefined) return this.#anyone(candidate);
    if (kind !== undefined && !kind.includes('${') && kind !== 'service') return nobody;
    const namesakes = this.#services.filter(
      ({ resource }) => resource.texts?.['name'] === name && sameCluster(resource, cluster),
    );
    if (namesakes.length > 0) return oneOrPossible(namesakes);
    // A name that is written out is another service's, where no service here has it.
    return name.includes('${') ? this.#anyone(candidate) : nobody;
  }

  /** A target of ECS that tells nothing of its service may be anyone's of the same file. */
  #anyone(candidate: PlannedResource): Owners {
    const namespace = at(candidate.values, ['service_namespace']);
    const mayBeEcs = namespace === 'ecs' || isUnresolved(namespace) || namespace === undefined;
    if (!mayBeEcs || !isUnresolved(at(candidate.values, ['resource_id']))) return nobody;
    return uncertain(
      this.#services
        .filter(({ resource }) => resource.place.file === candidate.place.file)
        .map(({ resource }) => resource.id),
    );
  }
}

function sameCluster(service: PlannedResource, cluster: string | undefined): boolean {
  const own = service.texts?.['cluster'];
  if (own === undefined || cluster === undefined || own === cluster) return true;
  // An ARN and a name, or two expressions: nothing says that they differ.
  const comparable = !own.includes('${') && !cluster.includes('${');
  return !comparable || own.split('/').at(-1) === cluster;
}

/** The parts between slashes; those inside a placeholder divide nothing. */
function splitId(text: string): readonly string[] {
  return [...text.matchAll(/(?:\$\{[^}]*\}|[^/$]|\$(?!\{))+/g)].map((match) => match[0]);
}

function moduleOf({ modules }: PlannedResource): string {
  return modules?.at(-1)?.address ?? '';
}

function oneOrPossible(services: readonly NamedService[]): Owners {
  const ids = services.map(({ resource }) => resource.id);
  return ids.length === 1 ? { certain: new Set(ids), possible: new Set() } : uncertain(ids);
}

function uncertain(ids: readonly string[]): Owners {
  return { certain: new Set(), possible: new Set(ids) };
}
