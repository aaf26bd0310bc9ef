/** What users of the service feel, as its load balancer measures it: the rows of the catalogue that say where they are drawn. */
import { balancerNamespaces, catalogue, kindOfBalancer, metricKeys } from '../metrics/catalogue.ts';
import {
  trafficGraphs,
  type BalancerKind,
  type MetricOwner,
  type MetricRow,
  type TrafficGraph,
  type WidgetRow,
} from '../metrics/metric-row.ts';
import { present } from '../present.ts';
import type { BoardService, BoardTargetGroup } from './board-service.ts';
import { expressionLine, metricLine, perMinute, type GraphSettings, type Line } from './graph.ts';

type Groups = readonly [BoardTargetGroup, ...BoardTargetGroup[]];
type Frame = Omit<GraphSettings, 'region' | 'lines'>;

const hostsTitle = 'hosts in the target group';

/** Titles and axes of the graphs, for each kind of load balancer those that it has. */
const frames: Readonly<Record<BalancerKind, Readonly<Partial<Record<TrafficGraph, Frame>>>>> = {
  application: {
    errors: { title: '5xx', left: { label: 'responses a minute' }, right: { label: '%' } },
    latency: { title: 'response time', left: { label: 'seconds' } },
    requests: {
      title: 'requests',
      left: { label: 'per target and minute' },
      right: { label: 'all, per minute' },
    },
    hosts: { title: hostsTitle },
  },
  // These know connections and no requests, and count them of the whole load balancer only.
  network: {
    errors: { title: 'TCP resets', left: { label: 'resets a minute' } },
    requests: { title: 'connections', left: { label: 'connections' } },
    hosts: { title: hostsTitle },
  },
};

export interface TrafficWidget {
  readonly graph: TrafficGraph;
  readonly settings: Omit<GraphSettings, 'region'>;
}

/** The graphs of a service's traffic behind load balancers of a kind. */
export function trafficWidgets(groups: Groups, kind: BalancerKind): readonly TrafficWidget[] {
  return trafficGraphs.flatMap((graph) => {
    const frame = frames[kind][graph];
    const [first, ...rest] = linesOf(graph, kind, groups);
    return frame === undefined || first === undefined
      ? []
      : [{ graph, settings: { ...frame, lines: [first, ...rest] as const } }];
  });
}

function linesOf(graph: TrafficGraph, kind: BalancerKind, groups: Groups): readonly Line[] {
  const hasShare = graph === 'errors' && kind === 'application';
  const perGroup = groups.flatMap((group, index) => [
    ...rowsOf(graph, kind, 'target-group').flatMap(([row, widget]) =>
      groups.length === 1
        ? drawn(row, widget, group, index, (label) => label)
        : drawn(row, withoutColors(widget), group, index, (label) => `${group.name}: ${label}`),
    ),
    ...(hasShare ? [hiddenRequests(group, index)] : []),
  ]);
  const perBalancer = balancersOf(groups).flatMap((loadBalancer, index) =>
    rowsOf(graph, kind, 'balancer').flatMap(([row, widget]) =>
      drawn(
        row,
        widget,
        { loadBalancer },
        index,
        (label) => `${label} (all of ${nameOf(loadBalancer)})`,
      ),
    ),
  );
  return [...(hasShare ? [shareOfErrors(groups)] : []), ...perGroup, ...perBalancer];
}

function rowsOf(
  graph: TrafficGraph,
  kind: BalancerKind,
  owner: MetricOwner,
): readonly (readonly [MetricRow, WidgetRow])[] {
  return metricKeys.flatMap((key) => {
    const row: MetricRow = catalogue[key];
    const isDrawn =
      row.widget?.graph === graph && row.owner === owner && row.balancers?.includes(kind) === true;
    return isDrawn ? [[row, row.widget] as const] : [];
  });
}

/** With two groups each needs colours of its own, which CloudWatch chooses. */
function withoutColors(widget: WidgetRow): WidgetRow {
  return { ...widget, lines: widget.lines.map(({ statistic, label }) => ({ statistic, label })) };
}

type Source = Pick<BoardTargetGroup, 'loadBalancer'> & { readonly dimension?: string };

/** The lines of a row, for one target group or one load balancer. */
function drawn(
  { metric }: MetricRow,
  { lines, perMinute: letter, axis }: WidgetRow,
  source: Source,
  index: number,
  named: (label: string) => string,
): readonly Line[] {
  return lines.flatMap(({ statistic, label, color }) => {
    const options = { label: named(label), ...present({ color, yAxis: axis }) };
    if (letter === undefined) return [line(source, metric, { stat: statistic, ...options })];
    const id = `${letter}${index}`;
    return [
      expressionLine(perMinute(id), options),
      line(source, metric, { stat: statistic, id, visible: false }),
    ];
  });
}

/**
 * CloudWatch has no point where there was no error, so the share is reckoned with FILL(…, 0); without requests
 * there is none.
 */
function shareOfErrors(groups: Groups): Line {
  const sum = (name: string, filled: boolean): string =>
    groups.map((_, index) => (filled ? `FILL(${name}${index}, 0)` : `${name}${index}`)).join(' + ');
  return expressionLine(
    `100 * (${sum(catalogue['target-5xx'].widget.perMinute, true)}) / (${sum('r', groups.length > 1)})`,
    { label: 'target 5xx, % of requests', color: '#d62728', yAxis: 'right' },
  );
}

function hiddenRequests(group: BoardTargetGroup, index: number): Line {
  return line(group, catalogue.requests.metric, { stat: 'Sum', id: `r${index}`, visible: false });
}

/** The target groups behind the load balancers of a kind; undefined: none, or not known. */
export function groupsOf({ targetGroups }: BoardService, kind: BalancerKind): Groups | undefined {
  const [first, ...rest] = (targetGroups.known ? targetGroups.value : []).filter(
    ({ loadBalancer }) => kindOfBalancer(loadBalancer) === kind,
  );
  return first && [first, ...rest];
}

function balancersOf(groups: Groups): readonly string[] {
  return [...new Set(groups.map(({ loadBalancer }) => loadBalancer))];
}

function nameOf(loadBalancer: string): string {
  return loadBalancer.split('/')[1] ?? loadBalancer;
}

function line(
  { loadBalancer, dimension }: Source,
  metric: string,
  options: Record<string, unknown>,
): Line {
  const dimensions = { ...present({ TargetGroup: dimension }), LoadBalancer: loadBalancer };
  return metricLine(balancerNamespaces[kindOfBalancer(loadBalancer)], metric, dimensions, options);
}
