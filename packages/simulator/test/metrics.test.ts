import { describe, expect, test } from '@jest/globals';
import {
  CloudWatchClient,
  GetDashboardCommand,
  GetMetricDataCommand,
  PutDashboardCommand,
  PutMetricDataCommand,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import { inProcessHandler } from '../src/in-process.ts';
import { createRegion, type Region } from '../src/region.ts';
import { behind } from '../src/scenario/fronts.ts';
import { setStage, soonMs } from '../src/scenario/stage.ts';
import { evaluate } from '../src/world/metrics/expression.ts';
import { createDrift, drift, poisson, seriesKey } from '../src/world/metrics/noise.ts';
import { statistic } from '../src/world/metrics/statistics.ts';
import { call, callQuery } from './call.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const minute = 60_000;
const service = [
  { Name: 'ClusterName', Value: 'prod' },
  { Name: 'ServiceName', Value: 'web' },
];

function client(region: Region): CloudWatchClient {
  return new CloudWatchClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'test' },
    maxAttempts: 1,
    requestHandler: inProcessHandler(region, () => region.now()),
  });
}

function stat(
  Id: string,
  Namespace: string,
  MetricName: string,
  Stat: string,
  Dimensions: { Name: string; Value: string }[],
  Period = 60,
): MetricDataQuery {
  return { Id, MetricStat: { Metric: { Namespace, MetricName, Dimensions }, Period, Stat } };
}

function balancerDimensions(region: Region): { Name: string; Value: string }[] {
  const [group] = region.world.targetGroups.values();
  const tail = (arn = '') => arn.slice(arn.lastIndexOf(':') + 1).replace(/^loadbalancer\//, '');
  return [
    { Name: 'TargetGroup', Value: tail(group?.arn) },
    { Name: 'LoadBalancer', Value: tail(group?.loadBalancerArns[0]) },
  ];
}

async function read(
  region: Region,
  queries: MetricDataQuery[],
  fromMinutes: number,
  toMinutes: number,
): Promise<Map<string, number[]>> {
  const { MetricDataResults } = await client(region).send(
    new GetMetricDataCommand({
      StartTime: new Date(startAt + fromMinutes * minute),
      EndTime: new Date(startAt + toMinutes * minute),
      ScanBy: 'TimestampAscending',
      MetricDataQueries: queries,
    }),
  );
  return new Map(
    MetricDataResults?.map(({ Id, Label, Values }) => [
      `${Id}${queries.length === 1 && MetricDataResults.length > 1 ? `:${Label}` : ''}`,
      Values ?? [],
    ]),
  );
}

const mean = (values: readonly number[] = []) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function at(scenario: string, minutes: number, seed = 1): Region {
  const region = createRegion({ scenario, seed, startAt });
  region.advanceTo(startAt + minutes * minute);
  return region;
}

describe('metrics', () => {
  test('a point a minute, aligned, and the newest minutes not yet to be read', async () => {
    const region = at('metrics-good', 20);
    const { MetricDataResults } = await client(region).send(
      new GetMetricDataCommand({
        StartTime: new Date(startAt - 10 * minute),
        EndTime: new Date(startAt + 20 * minute),
        MetricDataQueries: [stat('cpu', 'AWS/ECS', 'CPUUtilization', 'Average', service)],
      }),
    );
    const times = MetricDataResults?.[0]?.Timestamps?.map((time) => time.getTime()) ?? [];
    expect(times).toEqual(
      Array.from({ length: 28 }, (_, index) => startAt + (17 - index) * minute),
    );
    expect(MetricDataResults?.[0]?.StatusCode).toBe('Complete');
  });

  test('one hot task shows in the maximum and by its id, not in the mean', async () => {
    const region = at('hot-task', 30);
    const values = await read(
      region,
      [
        stat('avg', 'AWS/ECS', 'CPUUtilization', 'Average', service),
        stat('max', 'AWS/ECS', 'CPUUtilization', 'Maximum', service),
      ],
      10,
      25,
    );
    expect(mean(values.get('avg'))).toBeLessThan(60);
    expect(mean(values.get('max'))).toBeGreaterThan(80);
    const search = `SEARCH('{ECS/ContainerInsights,ClusterName,ServiceName,TaskId} MetricName="TaskCpuUtilization" ClusterName="prod" ServiceName="web"', 'Average', 60)`;
    const perTask = await read(region, [{ Id: 'tasks', Expression: search }], 10, 25);
    const hot = [...perTask.values()].filter((series) => series.length > 0 && mean(series) > 80);
    const cool = [...perTask.values()].filter((series) => series.length > 0 && mean(series) < 50);
    expect([hot.length, cool.length]).toEqual([1, 3]);
  });

  test('errors, latency and leaks show after the deployment, not before', async () => {
    const compare = async (scenario: string, name: string, statName: string): Promise<number> => {
      const region = at(scenario, 60);
      const isTraffic = name.startsWith('HTTP') || name.startsWith('Target');
      const query = isTraffic
        ? stat('m', 'AWS/ApplicationELB', name, statName, balancerDimensions(region))
        : stat('m', 'AWS/ECS', name, statName, service);
      const before = await read(region, [query], -60, 0);
      const after = await read(region, [query], 15, 55);
      const sum = (values: readonly number[] = []) =>
        values.reduce((total, value) => total + value, 0);
      const per =
        statName === 'Sum'
          ? (values: readonly number[] | undefined, minutes: number) => sum(values) / minutes
          : (values: readonly number[] | undefined) => mean(values);
      return per(after.get('m'), 40) / per(before.get('m'), 60);
    };
    expect(await compare('error-burst', 'HTTPCode_Target_5XX_Count', 'Sum')).toBeGreaterThan(20);
    expect(await compare('slower', 'TargetResponseTime', 'p95')).toBeCloseTo(2, 0);
    expect(await compare('metrics-good', 'TargetResponseTime', 'p95')).toBeCloseTo(1, 0);
    expect(await compare('leak', 'MemoryUtilization', 'Average')).toBeGreaterThan(1.15);
  });

  test('no traffic is no data; few 5xx are absent points, not zeros', async () => {
    const none = at('no-traffic', 20);
    const silent = await read(
      none,
      [stat('r', 'AWS/ApplicationELB', 'RequestCount', 'Sum', balancerDimensions(none))],
      -30,
      15,
    );
    expect(silent.get('r')).toEqual([]);
    const good = at('low-traffic', 20);
    const values = await read(
      good,
      [
        stat('r', 'AWS/ApplicationELB', 'RequestCount', 'Sum', balancerDimensions(good)),
        stat(
          'e',
          'AWS/ApplicationELB',
          'HTTPCode_Target_5XX_Count',
          'Sum',
          balancerDimensions(good),
        ),
        { Id: 'f', Expression: 'FILL(e, 0)' },
        { Id: 'rate', Expression: '100 * FILL(e, 0) / r' },
      ],
      -60,
      0,
    );
    expect(mean(values.get('r'))).toBeCloseTo(5, -1);
    expect(values.get('e')?.length).toBeLessThan(10);
    expect(values.get('f')).toHaveLength(60);
    expect(values.get('rate')?.length).toBe(values.get('r')?.length);
  });

  test('a Network Load Balancer counts connections, and reports its resets always', async () => {
    const region = createRegion({
      seed: 1,
      startAt,
      scenario: {
        name: 'network',
        description: '',
        build: (world) => setStage(world, behind('network')).deploy(soonMs),
      },
    });
    region.advanceTo(startAt + 20 * minute);
    const balancer = balancerDimensions(region).slice(1);
    const found = await read(
      region,
      ['NewFlowCount', 'TCP_Target_Reset_Count'].map((metric, index) =>
        stat(`m${index}`, 'AWS/NetworkELB', metric, 'Sum', balancer),
      ),
      5,
      15,
    );
    expect(found.get('m0')).toHaveLength(10);
    expect(found.get('m0')?.every((count) => count > 0)).toBe(true);
    expect(found.get('m1')).toEqual(Array.from({ length: 10 }, () => 0));
  });

  test('pages by MaxDatapoints; every point once', async () => {
    const region = at('metrics-good', 30);
    const seen: number[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client(region).send(
        new GetMetricDataCommand({
          StartTime: new Date(startAt - 60 * minute),
          EndTime: new Date(startAt),
          MaxDatapoints: 25,
          ...(NextToken !== undefined && { NextToken }),
          MetricDataQueries: [
            stat('a', 'AWS/ECS', 'CPUUtilization', 'Average', service),
            stat('b', 'AWS/ECS', 'MemoryUtilization', 'Average', service),
          ],
        }),
      );
      seen.push(...(page.MetricDataResults ?? []).flatMap(({ Values }) => Values ?? []));
      ({ NextToken } = page);
    } while (NextToken !== undefined);
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });

  test('what is put can be read, and the namespaces of AWS are refused', async () => {
    const region = at('quiet', 1);
    const put = (Namespace: string) =>
      client(region).send(
        new PutMetricDataCommand({
          Namespace,
          MetricData: [{ MetricName: 'DeployDuration', Value: 702, Timestamp: new Date(startAt) }],
        }),
      );
    await put('Deploys');
    await expect(put('AWS/ECS')).rejects.toMatchObject({ name: 'InvalidParameterValueException' });
    region.advanceTo(startAt + 10 * minute);
    const values = await read(
      region,
      [stat('d', 'Deploys', 'DeployDuration', 'Maximum', [])],
      0,
      5,
    );
    expect(values.get('d')).toEqual([702]);
  });

  test('the query protocol answers in XML', () => {
    const region = at('metrics-good', 10);
    const { status, body } = callQuery(region, '2010-08-01', 'GetMetricStatistics', {
      Namespace: 'AWS/ECS',
      MetricName: 'CPUUtilization',
      'Dimensions.member.1.Name': 'ClusterName',
      'Dimensions.member.1.Value': 'prod',
      'Dimensions.member.2.Name': 'ServiceName',
      'Dimensions.member.2.Value': 'web',
      StartTime: '2026-04-30T02:00:00Z',
      EndTime: '2026-04-30T02:05:00Z',
      Period: '60',
      'Statistics.member.1': 'Average',
    });
    expect(status).toBe(200);
    expect(String(body).match(/<Average>/g)).toHaveLength(5);
    expect(String(body)).toContain('<Timestamp>2026-04-30T02:00:00.000Z</Timestamp>');
  });
});

describe('dashboards', () => {
  test('are stored as put, and objected to as CloudWatch would', async () => {
    const region = at('quiet', 0);
    const body = JSON.stringify({
      widgets: [
        { type: 'text', x: 0, y: 0, width: 24, height: 2, properties: { markdown: '# web' } },
      ],
    });
    await client(region).send(
      new PutDashboardCommand({ DashboardName: 'prod-web', DashboardBody: body }),
    );
    const got = await client(region).send(new GetDashboardCommand({ DashboardName: 'prod-web' }));
    expect(got.DashboardBody).toBe(body);
    const bad = JSON.stringify({
      widgets: [{ type: 'pie', x: 20, y: 0, width: 9, properties: {} }],
    });
    await expect(
      client(region).send(new PutDashboardCommand({ DashboardName: 'x', DashboardBody: bad })),
    ).rejects.toMatchObject({
      name: 'DashboardInvalidInputError',
      dashboardValidationMessages: [
        { DataPath: '/widgets/0/width' },
        { DataPath: '/widgets/0/type' },
      ],
    });
    await expect(
      client(region).send(new GetDashboardCommand({ DashboardName: 'none' })),
    ).rejects.toMatchObject({
      name: 'ResourceNotFound',
      $metadata: { httpStatusCode: 404 },
    });
  });
});

describe('the noise', () => {
  const minutes = Array.from({ length: 5000 }, (_, index) => index);

  test('is standard normal with a lag-1 autocorrelation above a half', () => {
    const values = minutes.map((index) => drift(seriesKey('a', 1), index));
    const average = mean(values);
    const variance = mean(values.map((value) => (value - average) ** 2));
    const lagged = mean(
      values.slice(1).map((value, index) => (value - average) * ((values[index] ?? 0) - average)),
    );
    expect(average).toBeCloseTo(0, 0);
    expect(variance).toBeGreaterThan(0.8);
    expect(variance).toBeLessThan(1.2);
    expect(lagged / variance).toBeGreaterThan(0.5);
  });

  test('says the same of a minute, whatever was asked before', () => {
    const asked = createDrift(7);
    const jumps = minutes.map((index) => ((index * 7919) % 500) - 20);
    expect(jumps.map((minute) => asked(minute))).toEqual(jumps.map((minute) => drift(7, minute)));
  });

  test.each([0.3, 5, 400])('Poisson numbers have the mean %d', (expected) => {
    const values = minutes.map((index) => poisson(seriesKey('b', expected), index, expected));
    expect(Math.abs(mean(values) - expected)).toBeLessThan(
      4 * Math.sqrt(expected / minutes.length),
    );
  });
});

describe('statistics and expressions', () => {
  const samples = [
    { values: [1, 2, 3, 4], count: 4 },
    { values: [10], count: 1 },
  ];
  test.each([
    ['Average', 4],
    ['Sum', 20],
    ['SampleCount', 5],
    ['Minimum', 1],
    ['Maximum', 10],
    ['p50', 3],
    ['p100', 10],
    ['nonsense', undefined],
  ])('%s', (name, expected) => {
    expect(statistic(samples, name)).toBe(expected);
  });

  test.each([
    ['m1 +', 'more'],
    ['RATE(m1)', 'RATE'],
    ['m9', 'm9'],
    ['m1 $ 2', 'read'],
  ])('%s is refused', (expression, named) => {
    const series = new Map([['m1', { label: 'm1', points: new Map([[0, 1]]) }]]);
    expect(() => evaluate(expression, series, [0])).toThrow(new RegExp(named));
  });
});

describe('Logs Insights', () => {
  test('tells the CPU of each task from the performance log', () => {
    const region = at('hot-task', 30);
    const ask = (operation: string, input: unknown) => call(region, 'logs', operation, input).body;
    const { queryId } = ask('StartQuery', {
      logGroupName: '/aws/ecs/containerinsights/prod/performance',
      startTime: startAt / 1000 + 600,
      endTime: startAt / 1000 + 1500,
      queryString: `filter Type = "Task" and ServiceName = "web"
        | stats avg(100*CpuUtilized/CpuReserved) as cpuAvg, max(100*CpuUtilized/CpuReserved) as cpuMax
          by TaskId, TaskDefinitionRevision
        | sort cpuAvg desc`,
    });
    expect(ask('GetQueryResults', { queryId })).toMatchObject({ status: 'Running', results: [] });
    region.advanceTo(region.now() + 3000);
    const { status, results } = ask('GetQueryResults', { queryId }) as {
      status: string;
      results: { field: string; value: string }[][];
    };
    expect(status).toBe('Complete');
    expect(results).toHaveLength(4);
    expect(results[0]?.map(({ field }) => field)).toEqual([
      'TaskId',
      'TaskDefinitionRevision',
      'cpuAvg',
      'cpuMax',
    ]);
    const averages = results.map((row) => Number(row[2]?.value));
    expect(averages[0]).toBeGreaterThan(80);
    expect(averages[1]).toBeLessThan(60);
  });

  test.each([
    [
      'explode everything',
      '/aws/ecs/containerinsights/prod/performance',
      'MalformedQueryException',
    ],
    [
      'stats count() as n',
      '/aws/ecs/containerinsights/none/performance',
      'ResourceNotFoundException',
    ],
  ])('%s on %s is refused', (queryString, logGroupName, type) => {
    const region = at('quiet', 5);
    const { body } = call(region, 'logs', 'StartQuery', {
      logGroupName,
      queryString,
      startTime: startAt / 1000,
      endTime: startAt / 1000 + 60,
    });
    expect(body['__type']).toBe(type);
  });
});
