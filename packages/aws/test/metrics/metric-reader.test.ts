/** GetMetricData as it can answer: in pages, in parts, throttled, forbidden. */
import { describe, expect, test } from '@jest/globals';
import { bodyText } from '@ecs-actions/simulator/face/messages';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createMetricReader, type MetricQuery } from '../../src/metrics/metric-reader.ts';
import { toServiceSeries } from '../../src/metrics/service-series.ts';
import { openSession } from '../../src/session.ts';

interface Request {
  readonly MetricDataQueries: readonly { readonly Id: string }[];
  readonly NextToken?: string;
}
interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

/** A CloudWatch that answers by a script; the virtual clock passes at once. */
function reading(answer: (request: Request, call: number) => Answer) {
  const requests: Request[] = [];
  let now = 0;
  const session = openSession({
    region: 'eu-central-1',
    userAgent: { name: 'test', version: '0' },
    clock: {
      monotonicMs: () => now,
      epochMs: () => now,
      sleep: async (ms) => {
        now += ms;
      },
    },
    random: () => 0.5,
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'none' },
    requestHandler: inProcessHandler(
      {
        handle: (sent) => {
          const request = JSON.parse(bodyText(sent)) as Request;
          requests.push(request);
          const { status = 200, body } = answer(request, requests.length - 1);
          return {
            status,
            headers: { 'content-type': 'application/x-amz-json-1.0' },
            body: JSON.stringify(body),
          };
        },
      },
      () => now,
    ),
  });
  return { reader: createMetricReader(session), requests, waitedMs: () => now };
}

const query = (key: string): MetricQuery => ({
  key,
  namespace: 'AWS/ECS',
  metric: 'CPUUtilization',
  dimensions: [['ClusterName', 'prod']],
  statistic: 'Average',
});
const window = { from: 0, until: 600_000 };
const points = (Id: string, at: readonly number[], StatusCode = 'Complete') => ({
  Id,
  Label: Id,
  Timestamps: at.map((minute) => minute * 60),
  Values: at.map((minute) => minute * 10),
  StatusCode,
});

describe('GetMetricData', () => {
  test('a call takes five searches: 12 metrics by zone are three calls', async () => {
    const { reader, requests } = reading(({ MetricDataQueries }) => ({
      body: { MetricDataResults: MetricDataQueries.map(({ Id }) => points(Id, [1])) },
    }));
    const byZone = Array.from({ length: 12 }, (_, index) => ({
      ...query(`metric ${index}`),
      orPartsBy: 'AvailabilityZone',
    }));
    const { failed, series } = await reader.read(byZone, window);
    expect(failed.size).toBe(0);
    expect(series.size).toBe(24);
    expect(requests.map(({ MetricDataQueries: all }) => all.length)).toEqual([10 + 1, 9 + 1, 3]);
    const searches = requests.map(
      ({ MetricDataQueries: all }) => all.filter((each) => 'Expression' in each).length,
    );
    expect(searches).toEqual([5, 5, 2]);
  });

  test('a metric that is there by zone alone is answered by its zones, each a series of its own', async () => {
    const { reader, requests } = reading(() => ({
      body: {
        MetricDataResults: [
          points('m0', []),
          { ...points('m1', [1, 2]), Label: 'eu-central-1a' },
          { ...points('m1', [2, 3]), Label: 'eu-central-1b' },
        ],
      },
    }));
    const asked: MetricQuery = {
      key: 'requests#tg-0a',
      namespace: 'AWS/VpcLattice',
      metric: 'TotalRequestCount',
      dimensions: [['TargetGroup', 'tg-0a']],
      statistic: 'Sum',
      orPartsBy: 'AvailabilityZone',
    };
    const { series, failed } = await reader.read([asked], window);
    expect(requests[0]?.MetricDataQueries[1]).toEqual({
      Id: 'm1',
      Expression:
        'SEARCH(\'{AWS/VpcLattice,AvailabilityZone,TargetGroup} MetricName="TotalRequestCount" TargetGroup="tg-0a"\', \'Sum\', 60)',
      Label: "${PROP('Dim.AvailabilityZone')}",
    });
    expect(failed.size).toBe(0);
    // A search is billed by what it finds.
    expect(reader.requested()).toBe(3);
    expect(new Map([...series].map(([key, own]) => [key, own.size]))).toEqual(
      new Map([
        ['requests#tg-0a', 0],
        ['requests#tg-0a@eu-central-1a', 2],
        ['requests#tg-0a@eu-central-1b', 2],
      ]),
    );
    // Two zones in a minute are one minute of the service.
    expect(toServiceSeries({ series, failed }).get('requests')).toEqual(
      new Map([
        [60_000, 10],
        [120_000, 40],
        [180_000, 30],
      ]),
    );
  });

  test('1,200 series are three calls, and each series is its own', async () => {
    const { reader, requests } = reading(({ MetricDataQueries }) => ({
      body: {
        MetricDataResults: MetricDataQueries.map(({ Id }, index) => points(Id, [index % 10])),
      },
    }));
    const keys = Array.from({ length: 1200 }, (_, index) => `task ${index}`);
    const { series, failed } = await reader.read(keys.map(query), window);
    expect(requests.map(({ MetricDataQueries }) => MetricDataQueries.length)).toEqual([
      500, 500, 200,
    ]);
    expect(failed.size).toBe(0);
    expect(series.get('task 503')).toEqual(new Map([[3 * 60_000, 30]]));
    expect(reader.requested()).toBe(1200);
  });

  test('pages are put together, PartialData until the last one', async () => {
    const { reader, requests } = reading((_, call) => ({
      body:
        call === 0
          ? { MetricDataResults: [points('m0', [0, 1, 2], 'PartialData')], NextToken: 'more' }
          : { MetricDataResults: [points('m0', [3, 4]), points('m1', [0])] },
    }));
    const { series } = await reader.read([query('cpu'), query('memory')], window);
    expect(requests[1]?.NextToken).toBe('more');
    expect([...(series.get('cpu')?.values() ?? [])]).toEqual([0, 10, 20, 30, 40]);
    expect(series.get('memory')?.size).toBe(1);
    expect(reader.requested()).toBe(4);
  });

  test('partial without a next page is asked for again', async () => {
    const { reader } = reading((_, call) => ({
      body: {
        MetricDataResults: [
          points('m0', call === 0 ? [0] : [0, 1], call === 0 ? 'PartialData' : 'Complete'),
        ],
      },
    }));
    const { series } = await reader.read([query('cpu')], window);
    expect(series.get('cpu')?.size).toBe(2);
  });

  test('what stays partial is not taken for the whole', async () => {
    const { reader, requests } = reading(() => ({
      body: { MetricDataResults: [points('m0', [0], 'PartialData'), points('m1', [0])] },
    }));
    const { series, failed } = await reader.read([query('cpu'), query('memory')], window);
    expect(requests).toHaveLength(3);
    expect([...series.keys()]).toEqual(['memory']);
    expect(failed.get('cpu')).toContain('only a part');
  });

  test.each([
    ['Forbidden', 'not allowed'],
    ['InternalError', 'InternalError'],
    ['SomethingNew', 'SomethingNew'],
  ])('%s of one series costs that series', async (status, why) => {
    const { reader } = reading(() => ({
      body: { MetricDataResults: [points('m0', [], status), points('m1', [0])] },
    }));
    const { series, failed } = await reader.read([query('cpu'), query('memory')], window);
    expect([...series.keys()]).toEqual(['memory']);
    expect(failed.get('cpu')).toContain(why);
  });

  test('a series that CloudWatch does not mention is not an empty one', async () => {
    const { reader } = reading(() => ({ body: { MetricDataResults: [points('m1', [0])] } }));
    const { series, failed } = await reader.read([query('cpu'), query('memory')], window);
    expect(series.has('cpu')).toBe(false);
    expect(failed.has('cpu')).toBe(true);
  });

  test('throttled, it waits and goes on; for longer than its patience, it says so', async () => {
    const throttled = { status: 400, body: { __type: 'Throttling', message: 'Rate exceeded' } };
    const passing = reading((_, call) =>
      call < 3 ? throttled : { body: { MetricDataResults: [points('m0', [0])] } },
    );
    await passing.reader.read([query('cpu')], window);
    expect(passing.requests).toHaveLength(4);
    expect(passing.waitedMs()).toBeGreaterThan(1000);
    const lasting = reading(() => throttled);
    await expect(
      lasting.reader.read([query('cpu')], window, { patienceMs: 10_000 }),
    ).rejects.toThrow(/cloudwatch:GetMetricData.*Rate exceeded/);
  });

  test('no permission is named', async () => {
    const { reader } = reading(() => ({
      status: 400,
      body: {
        __type: 'AccessDeniedException',
        message:
          'User: arn:aws:iam::123456789012:role/ci is not authorized to perform: cloudwatch:GetMetricData',
      },
    }));
    await expect(reader.read([query('cpu')], window)).rejects.toThrow(
      'The AWS credentials may not cloudwatch:GetMetricData',
    );
  });

  test('an empty window asks nothing', async () => {
    const { reader, requests } = reading(() => ({ body: {} }));
    const { series } = await reader.read([query('cpu')], { from: 0, until: 0 });
    expect(series.get('cpu')?.size).toBe(0);
    expect(requests).toEqual([]);
  });
});
