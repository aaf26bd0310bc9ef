/** Every graph is asked of CloudWatch (GetMetricData) as the console asks, and every line of it has points. */
import {
  CloudWatchClient,
  GetMetricDataCommand,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import { describe, expect, test } from '@jest/globals';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import {
  boardOf,
  regionOf,
  simulateRun,
  scaled,
  startAt,
  widgetNamed,
  type Region,
  type WidgetOnBoard,
} from './support/simulated-run.ts';

/** Published only where something is counted: containers with a restart policy, errors that happened. */
const oftenEmpty = /^(?:container restarts|target 5xx|load balancer 5xx .*)$/;

interface LineOptions {
  readonly id?: string;
  readonly label?: string;
  readonly stat?: string;
  readonly expression?: string;
  readonly visible?: boolean;
}

interface Drawn {
  /** Of the line on the board: a search has several. */
  readonly of: string;
  readonly label: string;
  readonly isOftenEmpty: boolean;
  readonly points: number;
  readonly values: readonly number[];
}

/** The lines of a graph as the console would draw them. */
async function draw(
  region: Region,
  { properties }: WidgetOnBoard,
  periodSeconds = Number(properties['period']),
): Promise<readonly Drawn[]> {
  const client = new CloudWatchClient({
    region: String(properties['region']),
    credentials: { accessKeyId: 'AKIACONSOLE', secretAccessKey: 'none' },
    requestHandler: inProcessHandler(region, () => region.now()),
  });
  const metrics = properties['metrics'] as (string | LineOptions)[][];
  const queries = metrics.map((parts, index): MetricDataQuery => {
    const options = parts.at(-1) as LineOptions;
    const Id = options.id ?? `line${index}`;
    const ReturnData = options.visible !== false;
    const Label = options.label ?? '';
    const Period = periodSeconds;
    if (options.expression !== undefined) {
      return { Id, Label, ReturnData, Expression: options.expression };
    }
    const [Namespace, MetricName = '', ...rest] = parts.slice(0, -1).map(String);
    const Dimensions = rest.flatMap((Name, place) =>
      place % 2 === 0 ? [{ Name, Value: rest[place + 1] ?? '' }] : [],
    );
    const MetricStat = {
      Metric: { Namespace, MetricName, Dimensions },
      Period,
      Stat: options.stat,
    };
    return { Id, Label, ReturnData, MetricStat };
  });
  const answer = await client.send(
    new GetMetricDataCommand({
      MetricDataQueries: queries,
      StartTime: new Date(startAt),
      EndTime: new Date(region.now()),
    }),
  );
  return (answer.MetricDataResults ?? []).map(({ Id = '', Label = '', Values = [] }) => ({
    of: Id,
    label: Label,
    isOftenEmpty: oftenEmpty.test(Label),
    points: Values.length,
    values: Values,
  }));
}

describe.each(['enhanced', 'enabled', 'disabled'])('Container Insights %s', (value) => {
  const region = regionOf({ scenario: scaled });
  for (const cluster of region.world.clusters.values()) {
    cluster.settings = [{ name: 'containerInsights', value }];
  }

  test('no graph is empty, and no line of it', async () => {
    await simulateRun(region);
    const graphs = boardOf(region).widgets.filter(({ type }) => type === 'metric');
    expect(graphs.length).toBeGreaterThanOrEqual(8);
    for (const widget of graphs) {
      const lines = await draw(region, widget);
      expect(lines.length).toBeGreaterThan(0);
      for (const { of, label, isOftenEmpty } of lines) {
        if (isOftenEmpty) continue;
        // A search also finds tasks that are long gone.
        const points = Math.max(
          ...lines.filter((line) => line.of === of).map((line) => line.points),
        );
        const line = `${String(widget.properties['title'])}, ${label}`;
        expect(`${line}: ${points > 5 ? 'drawn' : 'empty'}`).toBe(`${line}: drawn`);
      }
    }
  });
});

test('a hot task stands out: its line is far above the mean', async () => {
  const region = regionOf({ scenario: 'hot-task' }, 40 * 60_000);
  await simulateRun(region);
  const [mean, ...tasks] = await draw(region, widgetNamed(region, 'web: CPU'));
  const tops = tasks.map(({ values }) => Math.max(...values)).toSorted((a, b) => b - a);
  expect(tasks.length).toBeGreaterThan(2);
  expect(tops[0]).toBeGreaterThan(85);
  expect(Math.max(...(mean?.values ?? []))).toBeLessThan(70);
});

test('an error burst shows, in number and in percent', async () => {
  const region = regionOf({ scenario: 'error-burst' }, 60 * 60_000);
  await simulateRun(region);
  const lines = await draw(region, widgetNamed(region, 'web: 5xx'));
  const most = (label: string) =>
    Math.max(...(lines.find((line) => line.label === label)?.values ?? []));
  expect(most('target 5xx, % of requests')).toBeGreaterThan(1);
  expect(most('target 5xx')).toBeGreaterThan(5);
});

test('over a longer time, where CloudWatch lengthens the period, a minute is still a minute', async () => {
  const region = regionOf({ scenario: scaled }, 60 * 60_000);
  for (const cluster of region.world.clusters.values()) {
    cluster.settings = [{ name: 'containerInsights', value: 'disabled' }];
  }
  await simulateRun(region);
  const usual = async (start: string, label: string, periodSeconds: number) => {
    const lines = await draw(region, widgetNamed(region, start), periodSeconds);
    const values = lines.find((line) => line.label === label)?.values ?? [];
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  expect(await usual('web: running tasks', 'running', 300)).toBe(2);
  const perTarget = await usual('web: requests', 'per target', 60);
  expect(perTarget).toBeGreaterThan(100);
  expect((await usual('web: requests', 'per target', 300)) / perTarget).toBeCloseTo(1, 1);
});
