import { allMetrics } from '../../world/metrics/catalog.ts';
import { evaluate, type Series } from '../../world/metrics/expression.ts';
import type { Metric, Sample } from '../../world/metrics/metric.ts';
import { isStatistic, statistic } from '../../world/metrics/statistics.ts';
import type { World } from '../../world/world.ts';
import { number, readInstant, record, records, text, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import type { Context } from '../operation.ts';
import { idsIn } from './dashboard-metrics.ts';

const limits = { queries: 500, searches: 5, points: 100_800, searched: 100 } as const;
const minuteMs = 60_000;
/** A point can be read this long after its minute is over. */
const delayMs = 75_000;

export function invalid(message: string): ApiError {
  return new ApiError('InvalidParameterValueException', message);
}

type Result = {
  readonly id: string;
  /** Of what a search found: for labels. */
  readonly metric?: Metric;
  readonly series: Series;
  readonly period: number;
};

/** GetMetricData: metrics, SEARCH and a little math, in pages of `MaxDatapoints`. */
export function getMetricData({ world }: Context, input: Input): unknown {
  const queries = records(input, 'MetricDataQueries');
  const from = readInstant(input['StartTime']);
  const until = readInstant(input['EndTime']);
  if (queries.length === 0 || queries.length > limits.queries) {
    throw new ApiError(
      'ValidationError',
      `The collection MetricDataQueries must have between 1 and ${limits.queries} members.`,
    );
  }
  if (from === undefined || until === undefined || from >= until) {
    throw new ApiError(
      'ValidationError',
      'The parameter StartTime must be less than the parameter EndTime.',
    );
  }
  const results = new Map<string, Result[]>();
  const metrics = new Map(allMetrics(world).map((metric) => [fullName(metric), metric]));
  for (const query of queries) {
    if (record(query, 'MetricStat') !== undefined) {
      readMetric(world, metrics, query, from, until, results);
    }
  }
  const expressions = queries.filter((query) => record(query, 'MetricStat') === undefined);
  const searches = expressions.filter((query) =>
    (text(query, 'Expression') ?? '').includes('SEARCH('),
  );
  if (searches.length > limits.searches) {
    throw new ApiError(
      'ValidationError',
      `You may use at most ${limits.searches} SEARCH expressions in a request.`,
    );
  }
  for (const query of inOrder(expressions)) readExpression(world, query, from, until, results);
  const shown = queries
    .filter((query) => query['ReturnData'] !== false && query['ReturnData'] !== 'false')
    .flatMap((query) =>
      (results.get(idOf(query)) ?? []).map((result) => ({
        result,
        label: labelOf(text(query, 'Label') ?? result.series.label, result),
      })),
    );
  return paginate(shown, input);
}

/** With the dynamic parts filled in (CloudWatch user guide, "Using dynamic labels"); of those, dimensions. */
function labelOf(label: string, { metric }: Result): string {
  return label.replaceAll(
    /\$\{PROP\('Dim\.([^']+)'\)\}/g,
    (_, name: string) => metric?.dimensions.find(({ Name }) => Name === name)?.Value ?? '',
  );
}

/** Expressions may refer to others that come later. */
function inOrder(expressions: readonly Input[]): readonly Input[] {
  const waiting = new Set(expressions);
  const ordered: Input[] = [];
  for (let before = -1; before !== ordered.length;) {
    before = ordered.length;
    const ids = new Set([...waiting].map(idOf));
    for (const query of waiting) {
      if (idsIn(text(query, 'Expression') ?? '').some((id) => ids.has(id))) continue;
      waiting.delete(query);
      ordered.push(query);
    }
  }
  // What refers to itself or in a circle is refused when it is read.
  return [...ordered, ...waiting];
}

function idOf(query: Input): string {
  const id = text(query, 'Id') ?? '';
  if (!/^[a-z]\w*$/.test(id)) {
    throw new ApiError(
      'ValidationError',
      `The value ${id} for parameter MetricDataQueries.member.1.Id is not matching the expected pattern.`,
    );
  }
  return id;
}

/** One text for namespace, name and dimensions in any order. */
function fullName({ namespace, name, dimensions }: Omit<Metric, 'sample'>): string {
  const parts = dimensions.map(({ Name, Value }) => `${Name}=${Value}`).sort();
  return JSON.stringify([namespace, name, ...parts]);
}

function readMetric(
  world: World,
  metrics: ReadonlyMap<string, Metric>,
  query: Input,
  from: number,
  until: number,
  results: Map<string, Result[]>,
): void {
  const stat = record(query, 'MetricStat') ?? {};
  const metric = record(stat, 'Metric') ?? {};
  const period = number(stat, 'Period') ?? 60;
  const statName = text(stat, 'Stat') ?? '';
  if (!isStatistic(statName))
    throw invalid(`The value ${statName} for parameter Stat is not supported.`);
  const dimensions = records(metric, 'Dimensions').map((dimension) => ({
    Name: text(dimension, 'Name') ?? '',
    Value: text(dimension, 'Value') ?? '',
  }));
  const name = text(metric, 'MetricName') ?? '';
  const found = metrics.get(
    fullName({ namespace: text(metric, 'Namespace') ?? '', name, dimensions }),
  );
  const points =
    found === undefined
      ? new Map<number, number>()
      : pointsOf(world, found, statName, period, from, until);
  results.set(idOf(query), [{ id: idOf(query), series: { label: name, points }, period }]);
}

/** The points of a metric in periods that begin within the range, as far as they can be read yet. */
export function pointsOf(
  world: World,
  metric: Metric,
  statName: string,
  periodSeconds: number,
  from: number,
  until: number,
): Map<number, number> {
  const periodMs = Math.max(60, periodSeconds) * 1000;
  const points = new Map<number, number>();
  for (let at = Math.ceil(from / periodMs) * periodMs; at < until; at += periodMs) {
    const samples: Sample[] = [];
    for (let minute = at / minuteMs; minute < (at + periodMs) / minuteMs; minute += 1) {
      if ((minute + 1) * minuteMs + delayMs > world.now) break;
      const sample = metric.sample(minute);
      if (sample !== undefined) samples.push(sample);
    }
    if (samples.length === 0) continue;
    const value = statistic(samples, statName);
    if (value !== undefined) points.set(at, value);
  }
  return points;
}

const searchShape = /^SEARCH\(\s*'\{([^}]*)\}([^']*)'\s*,\s*'([^']*)'\s*(?:,\s*(\d+)\s*)?\)$/;

function readExpression(
  world: World,
  query: Input,
  from: number,
  until: number,
  results: Map<string, Result[]>,
): void {
  const expression = text(query, 'Expression') ?? '';
  const id = idOf(query);
  const search = searchShape.exec(expression.trim());
  if (search !== null) {
    const [, schema = '', terms = '', statName = 'Average', seconds] = search;
    const period = Number(seconds ?? number(query, 'Period') ?? 300);
    const found = searchMetrics(world, schema, terms).slice(0, limits.searched);
    results.set(
      id,
      found.map((metric) => ({
        id,
        metric,
        series: {
          label: metric.dimensions.at(-1)?.Value ?? metric.name,
          points: pointsOf(world, metric, statName, period, from, until),
        },
        period,
      })),
    );
    return;
  }
  const known = new Map<string, Series>();
  for (const [key, [first]] of results) if (first) known.set(key, first.series);
  const period = [...results.values()][0]?.[0]?.period ?? 60;
  const instants: number[] = [];
  const periodMs = period * 1000;
  const readable = Math.min(until, world.now - delayMs - periodMs + 1);
  for (let at = Math.ceil(from / periodMs) * periodMs; at < readable; at += periodMs)
    instants.push(at);
  try {
    results.set(id, [{ id, series: evaluate(expression, known, instants, period), period }]);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ApiError('ValidationError', `Error in expression '${id}': ${error.message}`);
  }
}

/** Metrics with exactly the dimensions of the schema and the words of the search. */
function searchMetrics(world: World, schema: string, terms: string): Metric[] {
  const [namespace = '', ...names] = schema
    .split(',')
    .map((part) => part.trim().replaceAll('"', ''));
  const wanted = [...terms.matchAll(/(?:([\w-]+)=)?(?:\(([^)]*)\)|"?([^"\s]+)"?)/g)].map(
    ([, key, several, one = '']) => ({
      key,
      values:
        several === undefined
          ? [one]
          : several.split(' OR ').map((each) => each.replaceAll('"', '')),
    }),
  );
  return allMetrics(world).filter(
    (metric) =>
      metric.namespace === namespace &&
      metric.dimensions.length === names.length &&
      names.every((name) => metric.dimensions.some(({ Name }) => Name === name)) &&
      wanted.every(({ key, values }) =>
        values.some((value) =>
          key === undefined
            ? `${metric.name} ${metric.dimensions.map(({ Value }) => Value).join(' ')}`.includes(
                value,
              )
            : key === 'MetricName'
              ? metric.name === value
              : metric.dimensions.some(({ Name, Value }) => Name === key && Value === value),
        ),
      ),
  );
}

function paginate(
  shown: readonly { readonly result: Result; readonly label: string }[],
  input: Input,
): unknown {
  const most = number(input, 'MaxDatapoints') ?? limits.points;
  const token = text(input, 'NextToken');
  const skip = token === undefined ? 0 : Number(token);
  if (Number.isNaN(skip)) throw new ApiError('InvalidNextToken', 'The next token is invalid.');
  const isAscending = text(input, 'ScanBy') === 'TimestampAscending';
  let seen = 0;
  let isCut = false;
  const results = shown.map(({ result, label }) => {
    const all = [...result.series.points].toSorted(([a], [b]) => (isAscending ? a - b : b - a));
    const first = Math.max(0, skip - seen);
    const room = Math.max(0, skip + most - seen);
    const points = all.slice(first, room);
    const rest = room < all.length;
    seen += all.length;
    isCut ||= rest;
    return {
      Id: result.id,
      Label: label,
      Timestamps: points.map(([at]) => new Date(at)),
      Values: points.map(([, value]) => value),
      StatusCode: rest ? 'PartialData' : 'Complete',
    };
  });
  const kept = skip === 0 ? results : results.filter(({ Values }) => Values.length > 0);
  return {
    MetricDataResults: kept,
    ...(isCut ? { NextToken: String(skip + most) } : {}),
    Messages: [],
  };
}
