import { byDefault, known, unknown, type Fact } from '../../fact.ts';
import type { Origin, Service, ServiceSetup, Zones } from '../model/service-setup.ts';
import { settings, type Setting } from '../settings.ts';
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
  setting,
  toFact,
  valueAt,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';
import { present } from '../../present.ts';

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
  const own = settings.service;
  const text = (of: Setting) => setting(resource, of, asText);
  const number = (of: Setting) => setting(resource, of, asNumber);
  const balancers = valueAt(resource, own.loadBalancers);
  const hasLoadBalancer: Fact<boolean> = isUnresolved(balancers)
    ? unknown(`the load balancers: ${reasonOf(balancers)}`)
    : known(asList(balancers).length > 0);
  const entries = isUnresolved(balancers) ? [] : asList(balancers);
  const scheduling = orDefault(text(own.scheduling), 'REPLICA');
  return {
    ...partOf(resource),
    name: orUnknown(text(own.name), 'known only after apply'),
    clusterName,
    desiredCount: desiredCount(resource, origin, scheduling, hasTarget),
    controller: orDefault(text(own.controller), 'ECS'),
    strategy: orDefault(text(own.strategy), 'ROLLING'),
    scheduling,
    minimumHealthyPercent: orDefault(number(own.minimumHealthyPercent), 100),
    maximumPercent: orDefault(number(own.maximumPercent), 200),
    circuitBreaker: circuitBreaker(resource),
    healthCheckGracePeriodSeconds: orDefault(number(own.healthCheckGracePeriodSeconds), 0),
    hasLoadBalancer,
    capacity: readCapacity(resource, clusterStrategy),
    zones,
    ...deploySetsDesiredCount(resource, origin),
    bakeMinutes: bakeMinutes(resource),
    placement: placement(resource),
    hasDiscovery: hasDiscovery(resource),
    ...(hasNoInbound && { hasNoInbound }),
    onDistinctInstances: onDistinctInstances(resource),
    ...present({ clusterExpression: resource.clusterExpression }),
    ...(entries.length > 0 && entries.every(isClassic) && { classicBalancer: true as const }),
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
  const written = setting(resource, settings.service.desiredCount, asNumber);
  const isReplica = scheduling.known && scheduling.value !== 'DAEMON';
  const isAlone = target.known && target.value === undefined;
  if (written.known && written.value === undefined) {
    if (origin === 'cloudformation' && isReplica && isAlone) return byDefault(1);
    return unknown('not set, so auto scaling decides');
  }
  return orUnknown(written, 'not set');
}

function circuitBreaker(resource: PlannedResource): Service['circuitBreaker'] {
  const { terraform } = settings.service.circuitBreaker;
  const flag = (name: string) =>
    orDefault(attribute(resource, `${terraform}.${name}`, asBoolean), false);
  const [enable, rollback] = [flag('enable'), flag('rollback')];
  const written = valueAt(resource, settings.service.circuitBreaker);
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
  const { desiredCount: own } = settings.service;
  const count = valueAt(resource, own);
  if (origin === 'cloudformation') {
    // A count that another resource computes (Copilot's custom resource) may be the one that runs.
    const isComputed = isUnresolved(count) && (resource.references[own.terraform] ?? []).length > 0;
    const sets = isComputed ? unknown(reasonOf(count)) : known(count !== undefined);
    return { deploySetsDesiredCount: sets };
  }
  const before = resource.before && at(resource.before, [own.terraform]);
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
  const written = valueAt(resource, settings.service.placement);
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
  const written = valueAt(resource, settings.service.placementConstraints);
  if (isUnresolved(written)) return unknown(`the placement constraints: ${reasonOf(written)}`);
  const types = asList(written).map((constraint) => at(constraint, ['type']));
  return known(types.includes('distinctInstance'));
}
