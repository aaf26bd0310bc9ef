/** What users of a service feel where no load balancer measures it: VPC Lattice and Service Connect. */
import { catalogue, directNamespaces } from '../metrics/catalogue.ts';
import { metricSearch } from '../metrics/metric-search.ts';
import type { BoardService } from './board-service.ts';
import { expressionLine, metricLine, perMinute, type Line } from './graph.ts';
import type { TrafficWidget } from './traffic-widgets.ts';
import { present } from '../present.ts';

type Lines = readonly [Line, ...Line[]];

interface DirectLines {
  readonly errors: Lines;
  readonly latency: Lines;
  readonly requests: Lines;
}

/** None where neither carries requests to the service. */
export function directTrafficWidgets(service: BoardService): readonly TrafficWidget[] {
  const lines = service.latticeGroups.length > 0 ? lattice(service) : connect(service);
  if (lines === undefined) return [];
  return [
    {
      graph: 'errors',
      settings: { title: '5xx', lines: lines.errors, left: { label: 'responses a minute' } },
    },
    {
      graph: 'latency',
      settings: { title: 'response time', lines: lines.latency, left: { label: 'milliseconds' } },
    },
    {
      graph: 'requests',
      settings: { title: 'requests', lines: lines.requests, left: { label: 'a minute' } },
    },
  ];
}

const { latency, requests, 'target-5xx': errors } = catalogue;

/**
 * Accounts were seen with metrics of each zone and none of the whole target group, so both are searched for (VPC
 * Lattice user guide, "CloudWatch metrics for Amazon VPC Lattice", names the dimensions and not in which sets).
 */
function lattice({ latticeGroups }: BoardService): DirectLines {
  const searches = (metric: string, statistic: string, label: string): [Line, Line] => {
    const line = (by: string | undefined): Line =>
      expressionLine(
        metricSearch({
          namespace: directNamespaces.lattice,
          metric,
          dimensions: [['TargetGroup', latticeGroups]],
          ...present({ by }),
          statistic,
          period: 60,
        }),
        {
          label: [label, ...['TargetGroup', ...(by === undefined ? [] : [by])].map(valueOf)].join(
            ' ',
          ),
        },
      );
    return [line(undefined), line('AvailabilityZone')];
  };
  const time = latency.direct.lattice.metric;
  return {
    errors: searches(errors.direct.lattice.metric, 'Sum', '5xx'),
    // A graph takes five searches (`searchesAtMost`), so two percentiles.
    latency: [...searches(time, 'p50', 'p50'), ...searches(time, 'p95', 'p95')],
    requests: searches(requests.direct.lattice.metric, 'Sum', 'requests'),
  };
}

/** In a label: the value of a dimension of what was found. */
function valueOf(dimension: string): string {
  return `\${PROP('Dim.${dimension}')}`;
}

/**
 * What became of a request is counted by its caller under the name it was sent to, in all clusters; requests are
 * counted by the service itself (ECS Developer Guide, "Amazon ECS CloudWatch metrics").
 */
function connect({ cluster, service, discoveryNames }: BoardService): DirectLines | undefined {
  const [name, ...more] = discoveryNames;
  if (name === undefined) return undefined;
  const namespace = directNamespaces['service-connect'];
  const named = (of: string, label: string): string =>
    more.length > 0 ? `${of}: ${label}` : label;
  const byCallers = (metric: string, of: string, options: Record<string, unknown>): Line =>
    metricLine(namespace, metric, { TargetDiscoveryName: of }, options);
  const each = (make: (of: string, index: number) => readonly Line[]): Lines =>
    discoveryNames.flatMap(make) as unknown as Lines;
  return {
    errors: each((of, index) => [
      expressionLine(perMinute(`e${index}`), { label: named(of, 'target 5xx') }),
      byCallers(errors.direct['service-connect'].metric, of, {
        stat: 'Sum',
        id: `e${index}`,
        visible: false,
      }),
    ]),
    latency: each((of) =>
      latency.widget.lines.map(({ statistic, label }) =>
        byCallers(latency.direct['service-connect'].metric, of, {
          stat: statistic,
          label: named(of, label),
        }),
      ),
    ),
    requests: each((of, index) => [
      expressionLine(perMinute(`r${index}`), { label: named(of, 'all') }),
      metricLine(
        namespace,
        requests.direct['service-connect'].metric,
        { DiscoveryName: of, ServiceName: service, ClusterName: cluster },
        { stat: 'Sum', id: `r${index}`, visible: false },
      ),
    ]),
  };
}
