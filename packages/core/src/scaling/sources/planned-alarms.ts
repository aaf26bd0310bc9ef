import { known, mapFact, unknown, type Fact } from '../../fact.ts';
import type { Alarm, ScalingAlarm, ServiceSetup } from '../model/service-setup.ts';
import { watches5xx } from '../rules/observability.ts';
import { resourceTypes } from '../settings.ts';
import { readMetricOfAlarm } from './planned-metrics.ts';
import { presenceBeside, whyPerhaps } from './planned-presence.ts';
import {
  asList,
  asNumber,
  asText,
  at,
  attribute,
  isUnresolved,
  orUnknown,
  type PlannedResource,
  type ResourceIndex,
} from './planned-resource.ts';

const types = {
  group: resourceTypes['target-group'].terraform,
  balancer: resourceTypes['load-balancer'].terraform,
  classic: resourceTypes['classic-balancer'].terraform,
  listener: resourceTypes.listener.terraform,
  rule: resourceTypes['listener-rule'].terraform,
  alarm: resourceTypes.alarm.terraform,
  logAlarm: resourceTypes['log-alarm'].terraform,
};

/** Where a service's answers are counted. */
export interface Watched {
  readonly service: PlannedResource;
  readonly task: PlannedResource | undefined;
  readonly groups: readonly PlannedResource[];
}

/** The alarms on 5xx answers of the service's own target groups and balancers, or in its own log. */
export function findAlarms(watched: Watched, all: ResourceIndex): ServiceSetup['alarms'] {
  const balancers = balancersOf(watched, all);
  const unclear: PlannedResource[] = [];
  const found: Alarm[] = [];
  for (const resource of all.ofType(types.alarm, types.logAlarm)) {
    const presence = presenceBeside(watched.service, resource);
    if (presence === 'absent') continue;
    const alarm = readAlarm(resource);
    if (!watches5xx(alarm)) continue;
    const answer =
      resource.type === types.logAlarm
        ? watchesLog(resource, watched)
        : watchesBalancer(resource, watched, balancers, all);
    if (answer === 'yes' && presence === 'there') found.push(alarm);
    else if (answer !== 'no') unclear.push(resource);
  }
  if (found.length > 0) return known(found);
  return unclear[0]
    ? unknown(
        presenceBeside(watched.service, unclear[0]) === 'perhaps'
          ? whyPerhaps(unclear[0])
          : `whether ${unclear[0].label} watches this service cannot be told from the file`,
      )
    : unknown('this file has no alarm on 5xx answers of the service; there may be one elsewhere');
}

/** The metrics an alarm looks at, those inside metric math included. */
function readAlarm(resource: PlannedResource): Alarm {
  const names = [
    at(resource.values, ['metric_name']),
    ...asList(at(resource.values, ['metric_query'])).flatMap((query) => [
      at(query, ['metric', 'metric_name']),
      at(query, ['metric_stat', 'metric', 'metric_name']),
    ]),
  ];
  const query = at(resource.values, ['scheduled_query_configuration', 'query_string']);
  return {
    label: resource.label,
    place: resource.place,
    metrics: names.filter((name): name is string => typeof name === 'string'),
    ...(typeof query === 'string' && { logQuery: query }),
  };
}

type Answer = 'yes' | 'no' | 'unclear';

/** By what its dimensions refer to, or by their values where both sides are known. */
function watchesBalancer(
  alarm: PlannedResource,
  { groups }: Watched,
  balancers: readonly PlannedResource[],
  all: ResourceIndex,
): Answer {
  const among = (...types: readonly string[]) => [
    ...all.referred(alarm, 'dimensions', ...types),
    ...all.referred(alarm, 'metric_query', ...types),
  ];
  const isOneOf = (list: readonly PlannedResource[], own: readonly PlannedResource[]) =>
    list.some(({ id }) => own.some((resource) => resource.id === id));
  const groupsReferred = among(types.group);
  if (groupsReferred.length > 0) return isOneOf(groupsReferred, groups) ? 'yes' : 'no';
  const suffixes = dimensionValues(alarm, 'TargetGroup');
  if (suffixes.length > 0) return compareSuffixes(suffixes, groups);
  const balancersReferred = among(types.balancer, types.classic);
  if (balancersReferred.length > 0) {
    if (isOneOf(balancersReferred, balancers)) return 'yes';
    if (balancers.length > 0) return 'no';
    // Where the way from the balancer to the service is not in the file, the only one is the one.
    return all.ofType(types.balancer, types.classic).length === 1 ? 'yes' : 'unclear';
  }
  const names = dimensionValues(alarm, 'LoadBalancer');
  return names.length > 0 ? compareSuffixes(names, balancers) : 'unclear';
}

/** `targetgroup/web/0123` against the group's own suffix, which is also the end of its ARN. */
function compareSuffixes(values: readonly string[], own: readonly PlannedResource[]): Answer {
  const suffixes = own.map((resource) => {
    const suffix = at(resource.values, ['arn_suffix']);
    const arn = at(resource.values, ['arn']);
    return typeof suffix === 'string' ? suffix : typeof arn === 'string' ? arn : undefined;
  });
  const known = suffixes.filter((suffix) => suffix !== undefined);
  if (known.some((suffix) => values.some((value) => suffix.endsWith(value)))) return 'yes';
  return known.length === own.length && own.length > 0 ? 'no' : 'unclear';
}

/** Values of one dimension, of all metrics of an alarm. */
function dimensionValues(alarm: PlannedResource, name: string): readonly string[] {
  const sets = [
    at(alarm.values, ['dimensions']),
    ...asList(at(alarm.values, ['metric_query'])).flatMap((query) => [
      at(query, ['metric', 'dimensions']),
      at(query, ['metric_stat', 'metric', 'dimensions']),
    ]),
  ];
  return sets.flatMap((set) => {
    if (set === undefined || isUnresolved(set)) return [];
    const pairs = asList(set);
    const value = Array.isArray(set)
      ? pairs.flatMap((pair) => (at(pair, ['name']) === name ? [at(pair, ['value'])] : []))[0]
      : at(set, [name]);
    return typeof value === 'string' ? [value] : [];
  });
}

/** A query on the log group that the service's own containers write to. */
function watchesLog(alarm: PlannedResource, { task }: Watched): Answer {
  const own = task?.references['container_definitions'] ?? [];
  const groups = alarm.references['scheduled_query_configuration'] ?? [];
  if (own.length === 0 || groups.length === 0) return 'unclear';
  return groups.some((id) => own.includes(id)) ? 'yes' : 'unclear';
}

/** The balancers in front of a service: from its target groups through rules and listeners. */
function balancersOf({ service, groups }: Watched, all: ResourceIndex): readonly PlannedResource[] {
  const leadsToGroup = (resource: PlannedResource, name: string) =>
    groups.some(({ id }) => (resource.references[name] ?? []).includes(id));
  const listeners = [
    ...all.ofType(types.listener).filter((listener) => leadsToGroup(listener, 'default_action')),
    ...all
      .ofType(types.rule)
      .filter((rule) => leadsToGroup(rule, 'action'))
      .flatMap((rule) => all.referred(rule, 'listener_arn', types.listener)),
  ];
  return [
    ...new Set([
      ...listeners.flatMap((listener) =>
        all.referred(listener, 'load_balancer_arn', types.balancer),
      ),
      ...all.referred(service, 'load_balancer', types.classic),
    ]),
  ];
}

/** The alarms whose action is a policy. */
export function alarmsOfPolicy(
  policy: PlannedResource,
  service: PlannedResource,
  all: ResourceIndex,
): Fact<readonly ScalingAlarm[]> {
  const own = all
    .ofType(types.alarm)
    .filter(
      (alarm) =>
        (alarm.references['alarm_actions'] ?? []).includes(policy.id) ||
        (alarm.references['ok_actions'] ?? []).includes(policy.id) ||
        isAction(alarm, policy),
    );
  const found = own.filter((alarm) => presenceBeside(service, alarm) === 'there');
  if (found.length === 0) return unknown(`no alarm in this file sets ${policy.label} off`);
  return known(
    found.map((alarm): ScalingAlarm => ({
      label: alarm.label,
      place: alarm.place,
      metric: readMetricOfAlarm(alarm),
      threshold: orUnknown(attribute(alarm, 'threshold', asNumber), 'not set'),
      comparison: mapFact(
        orUnknown(attribute(alarm, 'comparison_operator', asText), 'not set'),
        (text) => text,
      ),
    })),
  );
}

/** By the policy's ARN, where both are known. */
function isAction(alarm: PlannedResource, policy: PlannedResource): boolean {
  const arn = at(policy.values, ['arn']);
  if (typeof arn !== 'string') return false;
  return ['alarm_actions', 'ok_actions'].some((name) =>
    asList(at(alarm.values, [name])).includes(arn),
  );
}
