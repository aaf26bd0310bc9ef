/** What users of a service feel where no load balancer measures it: VPC Lattice and Service Connect. */
import { namespaces } from '../metrics/catalogue.ts';
import { metricSearch } from '../metrics/metric-search.ts';
import type { BoardService } from './board-service.ts';
import { expressionLine, metricLine, perMinute, type GraphSettings, type Line } from './graph.ts';

type Settings = Omit<GraphSettings, 'region' | 'title'>;
type Lines = readonly [Line, ...Line[]];

export interface DirectTraffic {
  readonly errors: Settings;
  readonly latency: Settings;
  readonly requests: Settings;
}

/** Undefined where neither carries requests to the service. */
export function directTraffic(service: BoardService): DirectTraffic | undefined {
  const lines = service.latticeGroups.length > 0 ? lattice(service) : connect(service);
  if (lines === undefined) return undefined;
  return {
    errors: { lines: lines.errors, left: { label: 'responses a minute' } },
    latency: { lines: lines.latency, left: { label: 'milliseconds' } },
    requests: { lines: lines.requests, left: { label: 'a minute' } },
  };
}

interface DirectLines {
  readonly errors: Lines;
  readonly latency: Lines;
  readonly requests: Lines;
}

const percentiles = ['p50', 'p95', 'p99'] as const;

/**
 * Accounts were seen with metrics of each zone and none of the whole target group, so both are searched for (VPC
 * Lattice user guide, "CloudWatch metrics for Amazon VPC Lattice", names the dimensions and not in which sets).
 */
function lattice({ latticeGroups }: BoardService): DirectLines {
  const searches = (metric: string, statistic: string, label: string): [Line, Line] => {
    const line = (by: string | undefined): Line =>
      expressionLine(
        metricSearch({
          namespace: namespaces.lattice,
          metric,
          dimensions: [['TargetGroup', latticeGroups]],
          ...(by !== undefined && { by }),
          statistic,
          period: 60,
        }),
        {
          label: [label, ...['TargetGroup', ...(by === undefined ? [] : [by])].map(valueOf)].join(
            ' ',
          ),
        },
      );
    return [line(undefined), line(zone)];
  };
  return {
    errors: searches('HTTPCode_5XX_Count', 'Sum', '5xx'),
    // A graph takes five searches (`searchesAtMost`), so two percentiles.
    latency: [...searches('RequestTime', 'p50', 'p50'), ...searches('RequestTime', 'p95', 'p95')],
    requests: searches('TotalRequestCount', 'Sum', 'requests'),
  };
}

/** In a label: the value of a dimension of what was found. */
function valueOf(dimension: string): string {
  return `\${PROP('Dim.${dimension}')}`;
}

const zone = 'AvailabilityZone';

/**
 * What became of a request is counted by its caller under the name it was sent to, in all clusters; requests are
 * counted by the service itself (ECS guide, "Amazon ECS CloudWatch metrics").
 */
function connect({ cluster, service, discoveryNames }: BoardService): DirectLines | undefined {
  const [name, ...more] = discoveryNames;
  if (name === undefined) return undefined;
  const named = (of: string, label: string): string =>
    more.length > 0 ? `${of}: ${label}` : label;
  const byCallers = (metric: string, of: string, options: Record<string, unknown>): Line =>
    metricLine(namespaces['service-connect'], metric, { TargetDiscoveryName: of }, options);
  const each = (make: (of: string, index: number) => readonly Line[]): Lines =>
    discoveryNames.flatMap(make) as unknown as Lines;
  return {
    errors: each((of, index) => [
      expressionLine(perMinute(`e${index}`), { label: named(of, 'target 5xx') }),
      byCallers('HTTPCode_Target_5XX_Count', of, { stat: 'Sum', id: `e${index}`, visible: false }),
    ]),
    latency: each((of) =>
      percentiles.map((stat) =>
        byCallers('TargetResponseTime', of, { stat, label: named(of, stat) }),
      ),
    ),
    requests: each((of, index) => [
      expressionLine(perMinute(`r${index}`), { label: named(of, 'all') }),
      metricLine(
        namespaces['service-connect'],
        'RequestCount',
        { DiscoveryName: of, ServiceName: service, ClusterName: cluster },
        { stat: 'Sum', id: `r${index}`, visible: false },
      ),
    ]),
  };
}
