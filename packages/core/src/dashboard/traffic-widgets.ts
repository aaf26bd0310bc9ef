/**
 * What users of the service feel, as its load balancer measures it (Application Load Balancers, "CloudWatch
 * metrics").
 */
import type { BoardService, BoardTargetGroup } from './board-service.ts';
import { expressionLine, metricLine, perMinute, type GraphSettings, type Line } from './graph.ts';

type Groups = readonly [BoardTargetGroup, ...BoardTargetGroup[]];
type Settings = Omit<GraphSettings, 'region' | 'title'>;

const namespace = 'AWS/ApplicationELB';

export function latency(groups: Groups): Settings {
  const percentiles = [
    ['p50', '#1f77b4'],
    ['p95', '#ff7f0e'],
    ['p99', '#d62728'],
  ] as const;
  return {
    lines: forEach(groups, (group, named) =>
      percentiles.map(([stat, color]) =>
        line(group, 'TargetResponseTime', stat, {
          label: named(stat),
          // With two groups each needs colours of its own, which CloudWatch chooses.
          ...(groups.length === 1 && { color }),
        }),
      ),
    ),
    left: { label: 'seconds' },
  };
}

/**
 * 5xx of targets and of load balancers. CloudWatch has no point where there was no error, so the share is
 * reckoned with FILL(…, 0); without requests there is none.
 */
export function errors(groups: Groups): Settings {
  const sum = (name: string, filled: boolean): string =>
    groups.map((_, index) => (filled ? `FILL(${name}${index}, 0)` : `${name}${index}`)).join(' + ');
  const share = expressionLine(`100 * (${sum('e', true)}) / (${sum('r', groups.length > 1)})`, {
    label: 'target 5xx, % of requests',
    color: '#d62728',
    yAxis: 'right',
  });
  const balancers = [...new Set(groups.map(({ loadBalancer }) => loadBalancer))];
  const perBalancer = balancers.flatMap((loadBalancer, index) => [
    expressionLine(perMinute(`b${index}`), {
      label: `load balancer 5xx (all of ${loadBalancer.split('/')[1] ?? loadBalancer})`,
      color: '#9467bd',
    }),
    metricLine(
      namespace,
      'HTTPCode_ELB_5XX_Count',
      { LoadBalancer: loadBalancer },
      { stat: 'Sum', id: `b${index}`, visible: false },
    ),
  ]);
  const perGroup = forEach(groups, (group, named, index) => [
    expressionLine(perMinute(`e${index}`), { label: named('target 5xx') }),
    line(group, 'HTTPCode_Target_5XX_Count', 'Sum', { id: `e${index}`, visible: false }),
    line(group, 'RequestCount', 'Sum', { id: `r${index}`, visible: false }),
  ]);
  return {
    lines: [share, ...perGroup, ...perBalancer],
    left: { label: 'responses a minute' },
    right: { label: '%' },
  };
}

/** Only the sum of RequestCountPerTarget means anything, and it is the average already. */
export function requests(groups: Groups): Settings {
  return {
    lines: forEach(groups, (group, named, index) => [
      expressionLine(perMinute(`t${index}`), { label: named('per target') }),
      line(group, 'RequestCountPerTarget', 'Sum', { id: `t${index}`, visible: false }),
      expressionLine(perMinute(`r${index}`), { label: named('all'), yAxis: 'right' }),
      line(group, 'RequestCount', 'Sum', { id: `r${index}`, visible: false }),
    ]),
    left: { label: 'per target and minute' },
    right: { label: 'all, per minute' },
  };
}

/** The worst minute counts: the fewest healthy hosts, the most unhealthy ones. */
export function hosts(groups: Groups): Settings {
  return {
    lines: forEach(groups, (group, named) => [
      line(group, 'HealthyHostCount', 'Minimum', {
        label: named('healthy'),
        ...(groups.length === 1 && { color: '#2ca02c' }),
      }),
      line(group, 'UnHealthyHostCount', 'Maximum', {
        label: named('unhealthy'),
        ...(groups.length === 1 && { color: '#d62728' }),
      }),
    ]),
  };
}

/** The target groups behind an Application Load Balancer; undefined: none, or not known. */
export function groupsOf({ targetGroups }: BoardService): Groups | undefined {
  const [first, ...rest] = targetGroups.known ? targetGroups.value : [];
  return first && [first, ...rest];
}

function line(
  { dimension, loadBalancer }: BoardTargetGroup,
  metric: string,
  stat: string,
  options: Record<string, unknown>,
): Line {
  const dimensions = { TargetGroup: dimension, LoadBalancer: loadBalancer };
  return metricLine(namespace, metric, dimensions, { stat, ...options });
}

/** Lines of every group; where there are two (blue/green), each label names its group. */
function forEach(
  groups: Groups,
  make: (
    group: BoardTargetGroup,
    named: (label: string) => string,
    index: number,
  ) => readonly Line[],
): [Line, ...Line[]] {
  const all = groups.flatMap((group, index) =>
    make(group, (label) => (groups.length > 1 ? `${group.name}: ${label}` : label), index),
  );
  return all as [Line, ...Line[]];
}
