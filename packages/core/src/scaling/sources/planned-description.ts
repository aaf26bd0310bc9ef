import { byDefault, known, unknown, type Fact } from '../model/fact.ts';
import type { Origin, Service, ServiceSetup, Zones } from '../model/service-setup.ts';
import { isClassic } from './planned-groups.ts';
import { partOf, readCapacity } from './planned-parts.ts';
import {
  asBoolean,
  asList,
  asNumber,
  asText,
  at,
  attribute,
  isUnresolved,
  reasonOf,
  orDefault,
  orUnknown,
  toFact,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';

/** What of a service is read from other resources. */
export interface Surrounding {
  readonly clusterName: Fact<string>;
  readonly zones: Fact<Zones>;
  readonly clusterStrategy: Fact<PlannedValue | undefined> | undefined;
  readonly hasTarget: ServiceSetup['target'];
  readonly hasNoInbound: boolean;
}

/** A service itself, as a file describes it. */
export function describeService(
  { resource, origin }: { readonly resource: PlannedResource; readonly origin: Origin },
  { clusterName, zones, clusterStrategy, hasTarget, hasNoInbound }: Surrounding,
): Service {
  const text = (name: string) => attribute(resource, name, asText);
  const number = (name: string) => attribute(resource, name, asNumber);
  const balancers = at(resource.values, ['load_balancer']);
  const hasLoadBalancer: Fact<boolean> = isUnresolved(balancers)
    ? unknown(`the load balancers: ${reasonOf(balancers)}`)
    : known(asList(balancers).length > 0);
  const entries = isUnresolved(balancers) ? [] : asList(balancers);
  const scheduling = orDefault(text('scheduling_strategy'), 'REPLICA');
  return {
    ...partOf(resource),
    name: orUnknown(text('name'), 'known only after apply'),
    clusterName,
    desiredCount: desiredCount(resource, origin, scheduling, hasTarget),
    controller: orDefault(attribute(resource, 'deployment_controller.type', asText), 'ECS'),
    strategy: orDefault(
      attribute(resource, 'deployment_configuration.strategy', asText),
      'ROLLING',
    ),
    scheduling,
    minimumHealthyPercent: orDefault(number('deployment_minimum_healthy_percent'), 100),
    maximumPercent: orDefault(number('deployment_maximum_percent'), 200),
    circuitBreaker: circuitBreaker(resource),
    healthCheckGracePeriodSeconds: orDefault(number('health_check_grace_period_seconds'), 0),
    hasLoadBalancer,
    capacity: readCapacity(resource, clusterStrategy),
    zones,
    ...deploySetsDesiredCount(resource, origin),
    bakeMinutes: bakeMinutes(resource),
    placement: placement(resource),
    hasDiscovery: hasDiscovery(resource),
    ...(hasNoInbound ? { hasNoInbound } : {}),
    onDistinctInstances: onDistinctInstances(resource),
    ...(resource.clusterExpression === undefined
      ? {}
      : { clusterExpression: resource.clusterExpression }),
    ...(entries.length > 0 && entries.every(isClassic) ? { classicBalancer: true as const } : {}),
  };
}

/**
 * CloudFormation starts one task where a template sets no count (template reference of
 * AWS::ECS::Service); with a scalable target, auto scaling decides.
 */
function desiredCount(
  resource: PlannedResource,
  origin: Origin,
  scheduling: Fact<string>,
  target: ServiceSetup['target'],
): Fact<number> {
  const written = attribute(resource, 'desired_count', asNumber);
  const isReplica = scheduling.known && scheduling.value !== 'DAEMON';
  const isAlone = target.known && target.value === undefined;
  if (written.known && written.value === undefined) {
    if (origin === 'cloudformation' && isReplica && isAlone) return byDefault(1);
    return unknown('not set, so auto scaling decides');
  }
  return orUnknown(written, 'not set');
}

function circuitBreaker(resource: PlannedResource): Service['circuitBreaker'] {
  const flag = (name: string) =>
    orDefault(attribute(resource, `deployment_circuit_breaker.${name}`, asBoolean), false);
  const [enable, rollback] = [flag('enable'), flag('rollback')];
  const written = at(resource.values, ['deployment_circuit_breaker']);
  const absent = asList(written).length === 0;
  if (!enable.known) return enable;
  if (!rollback.known) return rollback;
  const value = { enable: enable.value, rollback: rollback.value };
  return absent ? byDefault(value) : known(value);
}

/** A template sets the count with every deploy; a plan only where it changes it itself. */
function deploySetsDesiredCount(
  resource: PlannedResource,
  origin: Origin,
): Pick<Service, 'deploySetsDesiredCount'> {
  const count = at(resource.values, ['desired_count']);
  if (origin === 'cloudformation') {
    // A count that another resource computes (Copilot's custom resource) may be the one that runs.
    const isComputed =
      isUnresolved(count) && (resource.references['desired_count'] ?? []).length > 0;
    const sets = isComputed ? unknown(reasonOf(count)) : known(count !== undefined);
    return { deploySetsDesiredCount: sets };
  }
  const before = resource.before && at(resource.before, ['desired_count']);
  if (isUnresolved(count)) return { deploySetsDesiredCount: unknown(reasonOf(count)) };
  if (origin !== 'terraform') return {};
  const changes = before !== undefined && count !== undefined && before !== count;
  return { deploySetsDesiredCount: known(changes) };
}

/** Bake time, and the steps of a canary or linear deployment. */
function bakeMinutes(resource: PlannedResource): Fact<number> {
  const minutes = (path: string) =>
    orDefault(attribute(resource, `deployment_configuration.${path}`, asNumber), 0);
  const bake = minutes('bake_time_in_minutes');
  const canary = minutes('canary_configuration.canary_bake_time_in_minutes');
  const step = minutes('linear_configuration.step_bake_time_in_minutes');
  const percent = minutes('linear_configuration.step_percent');
  if (!bake.known) return bake;
  if (!canary.known) return canary;
  if (!step.known) return step;
  if (!percent.known) return percent;
  // The last step brings all of the traffic and is followed by the bake alone.
  const steps = percent.value > 0 ? Math.ceil(100 / percent.value) - 1 : 0;
  return known(bake.value + canary.value + step.value * steps);
}

/** `spread attribute:ecs.availability-zone`, in their order. */
function placement(resource: PlannedResource): Fact<readonly string[]> {
  const written = at(resource.values, ['ordered_placement_strategy']);
  if (isUnresolved(written)) return unknown(`the placement: ${reasonOf(written)}`);
  const strategies = asList(written).map((strategy) => {
    const type = toFact(at(strategy, ['type']), asText);
    const field = toFact(at(strategy, ['field']), asText);
    return type.known && field.known
      ? [type.value, field.value].filter((word) => word !== undefined && word !== '').join(' ')
      : undefined;
  });
  const seen = strategies.filter((strategy) => strategy !== undefined);
  return seen.length === strategies.length
    ? known(seen)
    : unknown('part of the placement is known only after apply');
}

/** Service Connect without services of its own only calls others (developer guide, client service). */
function hasDiscovery(resource: PlannedResource): Fact<boolean> {
  const connect = at(resource.values, ['service_connect_configuration']);
  const ways = [
    at(resource.values, ['service_registries']),
    at(connect, ['services']) ?? at(connect, ['service']),
    at(resource.values, ['vpc_lattice_configurations']),
  ];
  const isOff = at(connect, ['enabled']) === false;
  const seen = ways.map((way, index) => (index === 1 && isOff ? undefined : way));
  if (seen.some((way) => !isUnresolved(way) && asList(way).length > 0)) return known(true);
  const hidden = seen.find((way) => isUnresolved(way));
  return hidden === undefined ? known(false) : unknown(`how it is found: ${reasonOf(hidden)}`);
}

function onDistinctInstances(resource: PlannedResource): Fact<boolean> {
  const written = at(resource.values, ['placement_constraints']);
  if (isUnresolved(written)) return unknown(`the placement constraints: ${reasonOf(written)}`);
  const types = asList(written).map((constraint) => at(constraint, ['type']));
  return known(types.includes('distinctInstance'));
}
