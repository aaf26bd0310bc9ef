import { known, mapFact, unknown, type Fact } from '../../fact.ts';
import type { Origin, Service, ServiceSetup, Zones } from '../model/service-setup.ts';
import { resourceTypes } from '../settings.ts';
import { expressType, readExpress } from './express-service.ts';
import { alarmsOfPolicy, findAlarms } from './planned-alarms.ts';
import { describeService } from './planned-description.ts';
import { findTargetGroups } from './planned-groups.ts';
import { hasNoInbound } from './planned-network.ts';
import { Ownership, type Owned } from './planned-ownership.ts';
import {
  hiddenPolicy,
  readCluster,
  readPolicy,
  readScheduledFloor,
  readScheduledMinimum,
  readTarget,
  readTask,
} from './planned-parts.ts';
import { presenceBeside, sortByPresence, whyPerhaps } from './planned-presence.ts';
import {
  asList,
  asText,
  at,
  attribute,
  isUnresolved,
  reasonOf,
  orDefault,
  orUnknown,
  ResourceIndex,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';
import type { ReadResources } from './read-resources.ts';
import { nestedType } from './template-unread.ts';

const types = {
  service: resourceTypes.service.terraform,
  cluster: resourceTypes.cluster.terraform,
  providers: resourceTypes['cluster-capacity-providers'].terraform,
  task: resourceTypes.task.terraform,
  target: resourceTypes.target.terraform,
  policy: resourceTypes.policy.terraform,
  scheduled: resourceTypes['scheduled-action'].terraform,
  dashboard: resourceTypes.dashboard.terraform,
  subnet: resourceTypes.subnet.terraform,
};

/** Every ECS service of some files, each with the parts that belong to it. */
export function readServices(files: readonly ReadResources[]): readonly ServiceSetup[] {
  const all = new ResourceIndex(files.flatMap(({ resources }) => resources));
  const found = files.flatMap(({ origin, resources, leftOut }) =>
    resources
      .filter(({ type }) => type === types.service)
      .map((resource) => {
        const cluster = findCluster(resource, all);
        const named = {
          resource,
          name: textAt(resource, 'name'),
          clusterName: knownText(clusterName(resource, cluster)),
        };
        return {
          resource,
          origin,
          leftOut: leftOut ?? hiddenInStack(resource, all),
          cluster,
          named,
        };
      }),
  );
  const ownership = new Ownership(
    found.map(({ named }) => named),
    all,
  );
  return [
    ...found.map((service) => readService(service, all, ownership)),
    ...files.flatMap(({ origin, resources }) =>
      resources
        .filter(({ type }) => type === expressType)
        .map((resource) => readExpress(resource, origin)),
    ),
  ];
}

function textAt(resource: PlannedResource, name: string): string | undefined {
  const value = at(resource.values, [name]);
  return typeof value === 'string' ? value : undefined;
}

function knownText(fact: Fact<string>): string | undefined {
  return fact.known ? fact.value : undefined;
}

/** A nested stack that is given the service may scale it. */
function hiddenInStack(service: PlannedResource, all: ResourceIndex): string | undefined {
  const stack = all
    .ofType(nestedType)
    .find(({ references }) => (references['parameters'] ?? []).includes(service.id));
  return stack && `it may be in the nested stack ${stack.label}, whose template was not given`;
}

interface FoundService {
  readonly resource: PlannedResource;
  readonly origin: Exclude<Origin, 'live'>;
  /** Why the files may not show all there is: what is not found is unknown then, not absent. */
  readonly leftOut: string | undefined;
  readonly cluster: PlannedResource | undefined;
}

function readService(found: FoundService, all: ResourceIndex, ownership: Ownership): ServiceSetup {
  const { resource, origin, leftOut, cluster } = found;
  const { file } = resource.place;
  const target = findTarget(resource, ownership.of(resource, types.target), leftOut);
  const task = findTask(resource, all);
  const groups = findTargetGroups(resource, all);
  const service = describeService(found, {
    clusterName: clusterName(resource, cluster),
    zones: readZones(resource, all),
    clusterStrategy: cluster && strategyOf(cluster, resource, all),
    hasTarget: target,
    hasNoInbound: origin === 'cloudformation' && hasNoInbound(resource, all),
  });
  const scheduled = ownership.of(resource, types.scheduled);
  return {
    origin,
    service,
    cluster: readOwnCluster(resource, cluster),
    task: mapFact(task, readTask),
    target,
    policies: findPolicies(resource, ownership.of(resource, types.policy), target, leftOut, all),
    targetGroups: groups.groups,
    alarms: findAlarms(
      { service: resource, task: task.known ? task.value : undefined, groups: groups.resources },
      all,
    ),
    dashboards: findDashboards(resource, service, all),
    scheduledFloors: known(
      sortByPresence(resource, scheduled.certain).there.flatMap(readScheduledFloor),
    ),
    scheduledMinimums: findScheduledMinimums(resource, scheduled, leftOut),
    activities: unknown(`${file} holds no scaling activities`),
    starts: unknown(`${file} holds no running tasks`),
  };
}

/** The name in an ARN or a plain name; the cluster's own where it is in the file. */
function clusterName(
  resource: PlannedResource,
  cluster: PlannedResource | undefined,
): Fact<string> {
  if (cluster) return orUnknown(attribute(cluster, 'name', asText), 'known only after apply');
  const written = orDefault(attribute(resource, 'cluster', asText), 'default');
  return mapFact(written, (text) => text.split('/').at(-1) ?? text);
}

function findCluster(resource: PlannedResource, all: ResourceIndex): PlannedResource | undefined {
  const written = textAt(resource, 'cluster');
  if (written !== undefined) {
    const named = all
      .ofType(types.cluster)
      .find(
        (cluster) =>
          cluster.place.file === resource.place.file &&
          (written === textAt(cluster, 'arn') ||
            written.split('/').at(-1) === textAt(cluster, 'name')),
      );
    if (named) return named;
  }
  const referred = all.referred(resource, 'cluster', types.cluster);
  return referred.length === 1 ? referred[0] : undefined;
}

function readOwnCluster(
  service: PlannedResource,
  cluster: PlannedResource | undefined,
): ServiceSetup['cluster'] {
  if (!cluster) return unknown('the cluster is not part of this file');
  return presenceBeside(service, cluster) === 'there'
    ? known(readCluster(cluster))
    : unknown(whyPerhaps(cluster));
}

/** The default strategy that the file gives a cluster; undefined where it may be set elsewhere. */
function strategyOf(
  cluster: PlannedResource,
  service: PlannedResource,
  all: ResourceIndex,
): Fact<PlannedValue | undefined> | undefined {
  const name = 'default_capacity_provider_strategy';
  const sets = all.ofType(types.providers).filter((item) => {
    const written = textAt(item, 'cluster_name');
    const isNamed = written !== undefined && written === textAt(cluster, 'name');
    return isNamed || all.referred(item, 'cluster_name', types.cluster).includes(cluster);
  });
  const holder = [cluster, ...sets].find((item) => at(item.values, [name]) !== undefined);
  if (holder) {
    return presenceBeside(service, holder) === 'there'
      ? known(at(holder.values, [name]))
      : unknown(whyPerhaps(holder));
  }
  // A cluster that names no providers at all gets them elsewhere, if at all.
  const says = sets.length > 0 || at(cluster.values, ['capacity_providers']) !== undefined;
  return says ? known(undefined) : undefined;
}

function findTask(resource: PlannedResource, all: ResourceIndex): Fact<PlannedResource> {
  const written = textAt(resource, 'task_definition');
  const family = written?.split('/').at(-1)?.replace(/:\d+$/, '');
  const referred = all.referred(resource, 'task_definition', types.task);
  const found =
    referred.length === 1
      ? referred[0]
      : all
          .ofType(types.task)
          .find(
            (task) =>
              family !== undefined &&
              textAt(task, 'family') === family &&
              task.place.file === resource.place.file,
          );
  if (!found) {
    return unknown(
      referred.length > 1
        ? 'which task definition it runs is known only after apply'
        : 'the task definition is not part of this file',
    );
  }
  return presenceBeside(resource, found) === 'there' ? known(found) : unknown(whyPerhaps(found));
}

const unclearOwner = 'which service a scalable target belongs to is known only after apply';

function findTarget(
  service: PlannedResource,
  { certain, possible }: Owned,
  leftOut: string | undefined,
): ServiceSetup['target'] {
  const { there, perhaps } = sortByPresence(service, certain);
  if (there[0]) return known(readTarget(there[0]));
  if (perhaps[0]) return unknown(whyPerhaps(perhaps[0]));
  const unclear = possible.some((candidate) => presenceBeside(service, candidate) !== 'absent');
  if (unclear) return unknown(unclearOwner);
  return leftOut === undefined ? known(undefined) : unknown(leftOut);
}

/** The policies of the file, and one that stands for those that may be hidden. */
function findPolicies(
  service: PlannedResource,
  { certain, possible }: Owned,
  target: ServiceSetup['target'],
  leftOut: string | undefined,
  all: ResourceIndex,
): ServiceSetup['policies'] {
  const { there, perhaps } = sortByPresence(service, certain);
  const policies = there.map((policy) =>
    readPolicy(policy, (own) => alarmsOfPolicy(own, service, all)),
  );
  const unclear = possible.some((candidate) => presenceBeside(service, candidate) !== 'absent')
    ? 'which service a scaling policy belongs to is known only after apply'
    : undefined;
  const hidden = perhaps[0]
    ? whyPerhaps(perhaps[0])
    : (unclear ?? leftOut ?? (target.known ? undefined : target.why));
  if (hidden === undefined) return known(policies);
  return policies.length === 0 ? unknown(hidden) : known([...policies, hiddenPolicy(hidden)]);
}

function findScheduledMinimums(
  service: PlannedResource,
  { certain, possible }: Owned,
  leftOut: string | undefined,
): NonNullable<ServiceSetup['scheduledMinimums']> {
  const { there, perhaps } = sortByPresence(service, certain);
  const seen = there.flatMap(readScheduledMinimum);
  const hidden = [
    ...perhaps.map((action) => ({ action, why: whyPerhaps(action) })),
    ...possible.map((action) => ({
      action,
      why: 'which service a scheduled action belongs to is known only after apply',
    })),
  ].flatMap(({ action, why }) =>
    readScheduledMinimum(action).map((minimum) => ({ ...minimum, minCapacity: unknown(why) })),
  );
  if (seen.length + hidden.length === 0 && leftOut !== undefined) return unknown(leftOut);
  return known([...seen, ...hidden]);
}

function findDashboards(
  resource: PlannedResource,
  service: Service,
  all: ResourceIndex,
): ServiceSetup['dashboards'] {
  const name = service.name.known ? service.name.value : undefined;
  const found = all.ofType(types.dashboard).filter((dashboard) => {
    if (presenceBeside(resource, dashboard) !== 'there') return false;
    const body = at(dashboard.values, ['dashboard_body']);
    const shown = typeof body === 'string' && name !== undefined && body.includes(name);
    return shown || (dashboard.references['dashboard_body'] ?? []).includes(resource.id);
  });
  return found.length > 0
    ? known(found.map(({ label }) => label))
    : unknown('this file has no dashboard that shows the service; there may be one elsewhere');
}

/** Which zones the file says the service's subnets lie in. */
function readZones(resource: PlannedResource, all: ResourceIndex): Fact<Zones> {
  const written = at(resource.values, ['network_configuration', 'subnets']);
  const hidden = isUnresolved(written) ? reasonOf(written) : undefined;
  const ids = hidden === undefined ? asList(written) : undefined;
  const own = new Set([
    ...all.referred(resource, 'network_configuration', types.subnet),
    ...all.ofType(types.subnet).filter((subnet) => {
      const id = textAt(subnet, 'id');
      return id !== undefined && ids?.includes(id) === true;
    }),
  ]);
  const zones = [...own].map((subnet) => at(subnet.values, ['availability_zone']));
  const seen = [
    ...new Set(zones.filter((zone): zone is string => typeof zone === 'string')),
  ].sort();
  const allSeen = zones.every((zone) => typeof zone === 'string');
  if (ids === undefined) {
    if (own.size === 0) return unknown(`the subnets: ${hidden ?? ''}`);
    return known({ subnetCount: own.size, seen, complete: allSeen });
  }
  if (ids.length === 0) return unknown('no network configuration is set');
  // Even where an id is known only after apply, an entry of the list is a subnet.
  const complete = allSeen && own.size === ids.length;
  return known({ subnetCount: ids.length, seen, complete });
}
