import { known, unknown, type Fact } from '../../fact.ts';
import type { TrackedMetric } from '../model/service-setup.ts';
import {
  customMetric,
  isMetricOfEcs,
  metricMath,
  predefinedMetric,
} from '../model/tracked-metric.ts';
import {
  asList,
  asText,
  at,
  isUnresolved,
  toFact,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';

const later = 'the customized metric is known only after apply';

/** What a target tracking configuration tracks. */
export function readTrackedMetric(configuration: PlannedValue | undefined): Fact<TrackedMetric> {
  const predefined = toFact(
    at(configuration, ['predefined_metric_specification', 'predefined_metric_type']),
    asText,
  );
  if (!predefined.known) return predefined;
  if (predefined.value !== undefined) return known(predefinedMetric(predefined.value));
  const custom = at(configuration, ['customized_metric_specification']);
  if (isUnresolved(custom)) return unknown(later);
  return readMetric(custom, at(custom, ['metrics']));
}

/** What an alarm looks at. */
export function readMetricOfAlarm(alarm: PlannedResource): Fact<TrackedMetric> {
  return readMetric(alarm.values, at(alarm.values, ['metric_query']));
}

/** One metric by its name, or the metrics that metric math is made of. */
function readMetric(
  single: PlannedValue | undefined,
  math: PlannedValue | undefined,
): Fact<TrackedMetric> {
  if (isUnresolved(math)) return unknown(later);
  const queries = asList(math);
  if (queries.length === 0) return readSingle(single);
  const metrics = queries.flatMap((query) => {
    const metric = at(query, ['metric_stat', 'metric']) ?? at(query, ['metric']);
    return isUnresolved(query) || metric === undefined ? [] : [readSingle(metric)];
  });
  const seen = metrics.flatMap((fact) => (fact.known ? [fact.value] : []));
  if (queries.some(isUnresolved) || seen.length < metrics.length) return unknown(later);
  return known(metricMath(seen));
}

function readSingle(metric: PlannedValue | undefined): Fact<TrackedMetric> {
  const name = toFact(at(metric, ['metric_name']), asText);
  const namespace = toFact(at(metric, ['namespace']), asText);
  if (!name.known) return name;
  if (name.value === undefined) return unknown('no metric is set');
  if (namespace.known) return known(customMetric(namespace.value ?? '', name.value));
  // Where only the namespace is hidden, a name that ECS does not have is somebody's own.
  return isMetricOfEcs(name.value) ? namespace : known(customMetric('custom', name.value));
}
