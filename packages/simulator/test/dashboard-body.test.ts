/** The documented structure of a dashboard, point by point: what is taken, and what is refused where. */
import { describe, expect, test } from '@jest/globals';
import { dashboardObjections } from '../src/face/cloudwatch/dashboard-body.ts';
import { evaluate, type Series } from '../src/world/metrics/expression.ts';

type Json = Readonly<Record<string, unknown>>;

const metric = ['AWS/EC2', 'CPUUtilization', 'InstanceId', 'i-1'];

const graph = (properties: Json = {}, widget: Json = {}): Json => ({
  type: 'metric',
  x: 0,
  y: 0,
  width: 12,
  height: 6,
  ...widget,
  properties: { metrics: [metric], region: 'us-east-1', ...properties },
});

function objections(widget: unknown, rest: Json = {}): readonly string[] {
  return dashboardObjections(JSON.stringify({ ...rest, widgets: [widget] })).map(
    ({ DataPath }) => DataPath,
  );
}

describe('taken', () => {
  test.each([
    ['a graph', graph()],
    ['a graph that CloudWatch places', { type: 'metric', properties: graph()['properties'] }],
    [
      'shorthand',
      graph({ metrics: [metric, ['.', '.', '.', 'i-2'], ['...', 'i-3', { yAxis: 'right' }]] }),
    ],
    [
      'math over metrics',
      graph({
        metrics: [
          [...metric, { id: 'm1', visible: false }],
          [{ expression: '100 * FILL(m1, 0)', label: 'x', id: 'e1' }],
          [{ expression: "SEARCH('{AWS/EC2,InstanceId} MetricName=\"x\"', 'Average', 60)" }],
        ],
      }),
    ],
    ['an alarm alone', graph({ metrics: undefined, annotations: { alarms: ['arn:x'] } })],
    [
      'lines and bands',
      graph({
        annotations: {
          horizontal: [{ value: 20, label: 'x', fill: 'above', color: '#9467bd', yAxis: 'right' }],
          vertical: [
            [{ value: '2018-08-28T15:25:26Z', label: 'x' }, { value: '2018-08-28T16:25:26.000Z' }],
          ],
        },
      }),
    ],
    ['a text', { type: 'text', properties: { markdown: 'Hello' } }],
    [
      'two log groups',
      {
        type: 'log',
        properties: { region: 'us-east-1', query: "SOURCE 'a' | SOURCE 'b'\n| limit 5" },
      },
    ],
  ])('%s', (_, widget) => {
    expect(objections(widget)).toEqual([]);
  });
});

describe('refused', () => {
  test.each([
    ['x without y', graph({}, { y: undefined }), ''],
    ['beyond the grid', graph({}, { x: 13 }), '/width'],
    ['no whole number', graph({}, { height: 2.5 }), '/height'],
    ['another type', { type: 'graph', properties: {} }, '/type'],
    ['no region', graph({ region: undefined }), '/properties'],
    ['another view', graph({ view: 'lines' }), '/properties/view'],
    ['a period between minutes', graph({ period: 90 }), '/properties/period'],
    ['another statistic', graph({ stat: 'Mean' }), '/properties/stat'],
    [
      'a legend on the left',
      graph({ legend: { position: 'left' } }),
      '/properties/legend/position',
    ],
    ['no array of metrics', graph({ metrics: 'x' }), '/properties/metrics'],
    ['a metric without a name', graph({ metrics: [['AWS/EC2']] }), '/properties/metrics/0'],
    [
      'a dimension without a value',
      graph({ metrics: [['AWS/EC2', 'x', 'InstanceId']] }),
      '/properties/metrics/0',
    ],
    ['shorthand of nothing', graph({ metrics: [['.', 'x']] }), '/properties/metrics/0'],
    [
      'an id in capitals',
      graph({ metrics: [[...metric, { id: 'M1' }]] }),
      '/properties/metrics/0/id',
    ],
    [
      'an id twice',
      graph({
        metrics: [
          [...metric, { id: 'm' }],
          [...metric, { id: 'm' }],
        ],
      }),
      '/properties/metrics/1/id',
    ],
    [
      'math over nothing',
      graph({ metrics: [[{ expression: 'm1 + 1' }]] }),
      '/properties/metrics/0',
    ],
    [
      'an option nobody knows',
      graph({ metrics: [[...metric, { owner: 'me' }]] }),
      '/properties/metrics/0/owner',
    ],
    [
      'a colour by name',
      graph({ metrics: [[...metric, { color: 'red' }]] }),
      '/properties/metrics/0/color',
    ],
    [
      'an alarm beside lines',
      graph({ metrics: undefined, annotations: { alarms: ['a'], vertical: [] } }),
      '/properties/annotations/alarms',
    ],
    [
      'an alarm beside metrics',
      graph({ annotations: { alarms: ['a'] } }),
      '/properties/annotations/alarms',
    ],
    [
      'a vertical line at a number',
      graph({ annotations: { vertical: [{ value: 5 }] } }),
      '/properties/annotations/vertical/0',
    ],
    [
      'a band of three',
      graph({ annotations: { horizontal: [[{ value: 1 }, { value: 2 }, { value: 3 }]] } }),
      '/properties/annotations/horizontal/0',
    ],
    ['a text without text', { type: 'text', properties: {} }, '/properties'],
    [
      'a query without a log group',
      { type: 'log', properties: { region: 'us-east-1', query: 'limit 5' } },
      '/properties/query',
    ],
    ['no object', 'widget', ''],
  ])('%s', (_, widget, path) => {
    expect(objections(widget)).toContain(`/widgets/0${path}`);
  });

  test('more than CloudWatch allows', () => {
    const body = (widgets: unknown): string => JSON.stringify({ widgets });
    expect(dashboardObjections('{')).toHaveLength(1);
    expect(dashboardObjections(body(undefined))).toHaveLength(1);
    expect(dashboardObjections(body(Array.from({ length: 501 }, () => graph())))).toHaveLength(1);
    expect(objections(graph({ metrics: Array.from({ length: 501 }, () => metric) }))).toContain(
      '/widgets/0/properties/metrics',
    );
    const many = graph({ metrics: Array.from({ length: 500 }, () => metric) });
    expect(dashboardObjections(body([many, many, many, many, many]))).toEqual([]);
    expect(dashboardObjections(body([many, many, many, many, many, graph()]))).toHaveLength(1);
  });

  test('fields of the board itself', () => {
    expect(objections(graph(), { periodOverride: 'never' })).toEqual(['/periodOverride']);
    expect(objections(graph(), { end: '2018-12-17T06:00:00.000Z' })).toEqual(['/end']);
  });
});

test('DIFF: the first point has none, gaps are stepped over', () => {
  const series: Series = {
    label: 'm',
    points: new Map([
      [180, 9],
      [60, 2],
      [120, 5],
    ]),
  };
  const { points } = evaluate('DIFF(m)', new Map([['m', series]]), [60, 120, 180]);
  expect([...points]).toEqual([
    [120, 3],
    [180, 4],
  ]);
});

test('PERIOD: seconds, so that a sum can be drawn per minute whatever the period', () => {
  const series: Series = { label: 'm', points: new Map([[300, 50]]) };
  const { points } = evaluate('m / (PERIOD(m) / 60)', new Map([['m', series]]), [300], 300);
  expect([...points]).toEqual([[300, 10]]);
});
