import { byDefault, known, mapFact, unknown, type Fact } from '../model/fact.ts';
import type { Origin, Service, ServiceSetup, Zones } from '../model/service-setup.ts';
import { is5xxMetric } from '../rules/observability.ts';
import {
  hiddenPolicy,
  readAlarm,
  readCapacity,
  readCluster,
  readPolicy,
  readScheduledFloor,
  readTarget,
  readTargetGroup,
  readTask,
} from './planned-parts.ts';
import {
  asBoolean,
  asList,
  asNumber,
  asText,
  at,
  attribute,
  isUnresolved,
  orDefault,
  orUnknown,
  type PlannedResource,
} from './planned-resource.ts';

/**
 * Every ECS service of a file, each with the parts that belong to it.
 *
 * @param leftOut why the file may not show all there is: what is not found is unknown then, not absent.
 */
export function readServices(
  resources: readonly PlannedResource[],
  origin: Origin,
  leftOut?: string,
): readonly ServiceSetup[] {
  return ofType(resources, 'aws_ecs_service').map((service) =>
    readService(service, resources, origin, leftOut),
  );
}

function ofType(resources: readonly PlannedResource[], ...types: string[]) {
  return resources.filter(({ type }) => types.includes(type));
}

function readService(
  resource: PlannedResource,
  all: readonly PlannedResource[],
  origin: Origin,
  leftOut: string | undefined,
): ServiceSetup {
  const cluster = findCluster(resource, all);
  const service = describeService(resource, cluster, readZones(resource, all));
  const targets = ofType(all, 'aws_appautoscaling_target');
  const target = targets.find((candidate) => scales(candidate, resource, service, []));
  const unclear = targets.some((candidate) => isUnclear(candidate))
    ? 'which service a scalable target belongs to is known only after apply'
    : leftOut;
  const own = target === undefined ? [] : [target.label];
  const scaled = (candidate: PlannedResource) => scales(candidate, resource, service, own);
  const file = resource.place.file;
  return {
    origin,
    service,
    cluster: cluster
      ? known(readCluster(cluster))
      : unknown('the cluster is not part of this file'),
    task: findTask(resource, all),
    target: target
      ? known(readTarget(target))
      : unclear === undefined
        ? known(undefined)
        : unknown(unclear),
    policies: findPolicies(
      ofType(all, 'aws_appautoscaling_policy').filter(scaled),
      target ? leftOut : unclear,
    ),
    targetGroups: findTargetGroups(resource, all),
    alarms: findAlarms(all),
    dashboards: findDashboards(resource, service, all),
    scheduledFloors: known(
      ofType(all, 'aws_appautoscaling_scheduled_action').filter(scaled).flatMap(readScheduledFloor),
    ),
    activities: unknown(`${file} holds no scaling activities`),
    starts: unknown(`${file} holds no running tasks`),
  };
}

function describeService(
  resource: PlannedResource,
  cluster: PlannedResource | undefined,
  zones: Fact<Zones>,
): Service {
  const text = (name: string) => attribute(resource, name, asText);
  const number = (name: string) => attribute(resource, name, asNumber);
  const balancers = at(resource.values, ['load_balancer']);
  const hasLoadBalancer: Fact<boolean> = isUnresolved(balancers)
    ? unknown('the load balancers are known only after apply')
    : known(asList(balancers).length > 0);
  const enable = orDefault(
    attribute(resource, 'deployment_circuit_breaker.enable', asBoolean),
    false,
  );
  const rollback = orDefault(
    attribute(resource, 'deployment_circuit_breaker.rollback', asBoolean),
    false,
  );
  const absent = at(resource.values, ['deployment_circuit_breaker']) === undefined;
  return {
    label: resource.label,
    place: resource.place,
    name: orUnknown(text('name'), 'known only after apply'),
    clusterName: clusterName(resource, cluster),
    desiredCount: orUnknown(number('desired_count'), 'not set, so auto scaling decides'),
    controller: orDefault(attribute(resource, 'deployment_controller.type', asText), 'ECS'),
    strategy: orDefault(
      attribute(resource, 'deployment_configuration.strategy', asText),
      'ROLLING',
    ),
    scheduling: orDefault(text('scheduling_strategy'), 'REPLICA'),
    minimumHealthyPercent: orDefault(number('deployment_minimum_healthy_percent'), 100),
    maximumPercent: orDefault(number('deployment_maximum_percent'), 200),
    circuitBreaker:
      enable.known && rollback.known
        ? (absent ? byDefault : known)({ enable: enable.value, rollback: rollback.value })
        : unknown('known only after apply'),
    healthCheckGracePeriodSeconds: orDefault(number('health_check_grace_period_seconds'), 0),
    hasLoadBalancer,
    capacity: readCapacity(resource),
    zones,
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

/** The resources of a type that an attribute's value is made from. */
function referred(
  resource: PlannedResource,
  name: string,
  candidates: readonly PlannedResource[],
): readonly PlannedResource[] {
  const labels = resource.references[name] ?? [];
  return candidates.filter(({ label }) => labels.includes(label));
}

function findCluster(
  resource: PlannedResource,
  all: readonly PlannedResource[],
): PlannedResource | undefined {
  const clusters = ofType(all, 'aws_ecs_cluster');
  const written = at(resource.values, ['cluster']);
  return (
    referred(resource, 'cluster', clusters)[0] ??
    clusters.find(
      (cluster) =>
        typeof written === 'string' &&
        (written === at(cluster.values, ['arn']) ||
          written.split('/').at(-1) === at(cluster.values, ['name'])),
    )
  );
}

function findTask(
  resource: PlannedResource,
  all: readonly PlannedResource[],
): ServiceSetup['task'] {
  const tasks = ofType(all, 'aws_ecs_task_definition');
  const written = at(resource.values, ['task_definition']);
  const family =
    typeof written === 'string' ? written.split('/').at(-1)?.replace(/:\d+$/, '') : undefined;
  const found =
    referred(resource, 'task_definition', tasks)[0] ??
    tasks.find((task) => family !== undefined && at(task.values, ['family']) === family);
  return found ? known(readTask(found)) : unknown('the task definition is not part of this file');
}

/** The policies of the file, and one that stands for those that may be hidden. */
function findPolicies(
  found: readonly PlannedResource[],
  hidden: string | undefined,
): ServiceSetup['policies'] {
  if (hidden === undefined) return known(found.map(readPolicy));
  return found.length === 0
    ? unknown(hidden)
    : known([...found.map(readPolicy), hiddenPolicy(hidden)]);
}

/** Whether a target, policy or schedule is one of this service's: by its resource id, or by reference. */
function scales(
  candidate: PlannedResource,
  resource: PlannedResource,
  service: Service,
  targets: readonly string[],
): boolean {
  const labels = [
    ...(candidate.references['resource_id'] ?? []),
    ...(candidate.references['scaling_target_id'] ?? []),
  ];
  if (labels.includes(resource.label) || labels.some((label) => targets.includes(label)))
    return true;
  const id = at(candidate.values, ['resource_id']);
  if (typeof id !== 'string' || labels.length > 0) return false;
  const [, cluster, name] = id.split('/');
  const sameCluster = !service.clusterName.known || service.clusterName.value === cluster;
  return service.name.known && service.name.value === name && sameCluster;
}

/** A target of ECS that names its service neither by reference nor by a known id. */
function isUnclear(target: PlannedResource): boolean {
  const namespace = at(target.values, ['service_namespace']);
  const id = at(target.values, ['resource_id']);
  const ecs = namespace === 'ecs' || isUnresolved(namespace);
  return ecs && isUnresolved(id) && (target.references['resource_id'] ?? []).length === 0;
}

function findTargetGroups(
  resource: PlannedResource,
  all: readonly PlannedResource[],
): ServiceSetup['targetGroups'] {
  const balancers = at(resource.values, ['load_balancer']);
  if (isUnresolved(balancers)) return unknown('the load balancers are known only after apply');
  if (asList(balancers).length === 0) return known([]);
  const groups = ofType(all, 'aws_lb_target_group');
  const arns = new Set(asList(balancers).map((balancer) => at(balancer, ['target_group_arn'])));
  const found = new Set([
    ...referred(resource, 'load_balancer', groups),
    ...groups.filter((group) => {
      const arn = at(group.values, ['arn']);
      return typeof arn === 'string' && arns.has(arn);
    }),
  ]);
  if (found.size === 0) return unknown('the target group is not part of this file');
  return known([...found].map(readTargetGroup));
}

/** Alarms on 5xx answers, of whichever balancer: which one an alarm watches is often known only later. */
function findAlarms(all: readonly PlannedResource[]): ServiceSetup['alarms'] {
  const alarms = ofType(all, 'aws_cloudwatch_metric_alarm').map(readAlarm);
  const found = alarms.filter(({ metrics }) => metrics.some(is5xxMetric));
  return found.length > 0
    ? known(found)
    : unknown('this file has no alarm on 5xx answers; there may be one elsewhere');
}

function findDashboards(
  resource: PlannedResource,
  service: Service,
  all: readonly PlannedResource[],
): ServiceSetup['dashboards'] {
  const name = service.name.known ? service.name.value : undefined;
  const found = ofType(all, 'aws_cloudwatch_dashboard').filter((dashboard) => {
    const body = at(dashboard.values, ['dashboard_body']);
    const shown = typeof body === 'string' && name !== undefined && body.includes(name);
    return shown || (dashboard.references['dashboard_body'] ?? []).includes(resource.label);
  });
  return found.length > 0
    ? known(found.map(({ label }) => label))
    : unknown('this file has no dashboard that shows the service; there may be one elsewhere');
}

/** Which zones the file says the service's subnets lie in. */
function readZones(resource: PlannedResource, all: readonly PlannedResource[]): Fact<Zones> {
  const subnets = ofType(all, 'aws_subnet');
  const written = at(resource.values, ['network_configuration', 'subnets']);
  const ids = isUnresolved(written) ? undefined : asList(written);
  const own = new Set([
    ...referred(resource, 'network_configuration', subnets),
    ...subnets.filter((subnet) => {
      const id = at(subnet.values, ['id']);
      return typeof id === 'string' && ids?.includes(id);
    }),
  ]);
  const zones = [...own].map((subnet) => at(subnet.values, ['availability_zone']));
  const seen = [
    ...new Set(zones.filter((zone): zone is string => typeof zone === 'string')),
  ].sort();
  const allSeen = zones.every((zone) => typeof zone === 'string');
  if (ids === undefined) {
    if (own.size === 0) return unknown('the subnets are known only after apply');
    return known({ subnetCount: own.size, seen, complete: allSeen });
  }
  if (ids.length === 0) return unknown('no network configuration is set');
  // Even where an id is known only after apply, an entry of the list is a subnet.
  const complete = allSeen && own.size === ids.length;
  return known({ subnetCount: ids.length, seen, complete });
}
