import { allMetrics, sameDimensions } from '../../world/metrics/catalog.ts';
import type { Metric, Sample } from '../../world/metrics/metric.ts';
import { isStatistic } from '../../world/metrics/statistics.ts';
import { number, page, readInstant, record, records, text, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { needing, type Context, type Operations } from '../operation.ts';
import { getMetricData, invalid, pointsOf } from './metric-data.ts';

const pageNames = { size: 'MaxResults', token: 'NextToken' } as const;
const minuteMs = 60_000;

/** Reading, listing and putting metrics. */
export const metricOperations: Operations = {
  GetMetricData: { needs: needing('cloudwatch:GetMetricData', () => '*'), run: getMetricData },
  GetMetricStatistics: {
    needs: needing('cloudwatch:GetMetricStatistics', () => '*'),
    run: getMetricStatistics,
  },
  ListMetrics: {
    needs: needing('cloudwatch:ListMetrics', () => '*'),
    run: ({ world }, input) => {
      const namespace = text(input, 'Namespace');
      const name = text(input, 'MetricName');
      const filters = records(input, 'Dimensions');
      const found = allMetrics(world).filter(
        (metric) =>
          (namespace === undefined || metric.namespace === namespace) &&
          (name === undefined || metric.name === name) &&
          filters.every((filter) =>
            metric.dimensions.some(
              ({ Name, Value }) =>
                Name === text(filter, 'Name') && (text(filter, 'Value') ?? Value) === Value,
            ),
          ),
      );
      const cut = page(found, input, { default: 500, most: 500, kind: 'metrics' }, pageNames);
      return {
        Metrics: cut.items.map((metric) => ({
          Namespace: metric.namespace,
          MetricName: metric.name,
          Dimensions: metric.dimensions,
        })),
        NextToken: cut.nextToken,
      };
    },
  },
  PutMetricData: {
    needs: needing(
      'cloudwatch:PutMetricData',
      () => '*',
      (_context, input) => ({ 'cloudwatch:namespace': text(input, 'Namespace') ?? '' }),
    ),
    run: putMetricData,
  },
};

function getMetricStatistics({ world }: Context, input: Input): unknown {
  const from = readInstant(input['StartTime']) ?? 0;
  const until = readInstant(input['EndTime']) ?? 0;
  const period = number(input, 'Period') ?? 60;
  const name = text(input, 'MetricName') ?? '';
  const dimensions = records(input, 'Dimensions').map((dimension) => ({
    Name: text(dimension, 'Name') ?? '',
    Value: text(dimension, 'Value') ?? '',
  }));
  const metric = allMetrics(world).find(
    (candidate) =>
      candidate.namespace === text(input, 'Namespace') &&
      candidate.name === name &&
      sameDimensions(candidate, dimensions),
  );
  const statistics = texts(input, 'Statistics');
  const extended = texts(input, 'ExtendedStatistics');
  const unknown = [...statistics, ...extended].find((stat) => !isStatistic(stat));
  if (unknown !== undefined)
    throw invalid(`The value ${unknown} for parameter Statistics is not supported.`);
  const byInstant = new Map<number, Record<string, unknown>>();
  for (const stat of metric === undefined ? [] : [...statistics, ...extended]) {
    for (const [at, value] of pointsOf(world, metric as Metric, stat, period, from, until)) {
      const point = byInstant.get(at) ?? { Timestamp: new Date(at), Unit: 'None' };
      if (extended.includes(stat)) {
        point['ExtendedStatistics'] = { ...(point['ExtendedStatistics'] as object), [stat]: value };
      } else {
        point[stat] = value;
      }
      byInstant.set(at, point);
    }
  }
  return { Label: name, Datapoints: [...byInstant.values()] };
}

function putMetricData({ world }: Context, input: Input): unknown {
  const namespace = text(input, 'Namespace') ?? '';
  if (namespace === '' || namespace.startsWith('AWS/')) {
    throw invalid(`The value ${namespace} for parameter Namespace is invalid.`);
  }
  const data = records(input, 'MetricData');
  if (data.length > 1000) {
    throw new ApiError(
      'ValidationError',
      'The collection MetricData must not have a size greater than 1000.',
    );
  }
  for (const datum of data) {
    const name = text(datum, 'MetricName') ?? '';
    const dimensions = records(datum, 'Dimensions').map((dimension) => ({
      Name: text(dimension, 'Name') ?? '',
      Value: text(dimension, 'Value') ?? '',
    }));
    const key = `${namespace}|${name}|${JSON.stringify(dimensions)}`;
    const at = readInstant(datum['Timestamp']) ?? world.now;
    const values = readValues(datum);
    const known = world.customMetrics.get(key);
    const minute = Math.floor(at / minuteMs);
    const before = known?.sample(minute);
    const sample: Sample = {
      values: [...(before?.values ?? []), ...values],
      count: (before?.count ?? 0) + values.length,
    };
    world.customMetrics.set(key, {
      namespace,
      name,
      dimensions,
      sample: (wanted) => (wanted === minute ? sample : known?.sample(wanted)),
    });
  }
  return undefined;
}

function readValues(datum: Input): number[] {
  const single = number(datum, 'Value');
  if (single !== undefined) return [single];
  const statistics = record(datum, 'StatisticValues');
  if (statistics !== undefined) {
    return [(number(statistics, 'Sum') ?? 0) / (number(statistics, 'SampleCount') ?? 1)];
  }
  const values = datum['Values'];
  return Array.isArray(values) ? values.map(Number) : [];
}
