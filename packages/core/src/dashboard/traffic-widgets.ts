/** What users of the service feel, as its load balancer measures it (Elastic Load Balancing, "CloudWatch metrics for your … Load Balancer"). */
import type { BoardService, BoardTargetGroup } from './board-service.ts';
import { expressionLine, metricLine, perMinute, type GraphSettings, type Line } from './graph.ts';

type Groups = readonly [BoardTargetGroup, ...BoardTargetGroup[]];
type Settings = Omit<GraphSettings, 'region' | 'title'>;

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
  const perBalancer = balancersOf(groups).flatMap((loadBalancer, index) => [
    expressionLine(perMinute(`b${index}`), {
      label: `load balancer 5xx (all of ${nameOf(loadBalancer)})`,
      color: '#9467bd',
    }),
    ofBalancer(loadBalancer, 'HTTPCode_ELB_5XX_Count', 'Sum', { id: `b${index}`, visible: false }),
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

/** Behind Network Load Balancers, which know connections and no requests, and count them as a whole only. */
export function connections(groups: Groups): Settings {
  const [first, ...rest] = balancersOf(groups);
  const open = (loadBalancer: string): Line =>
    ofBalancer(loadBalancer, 'ActiveFlowCount', 'Average', {
      label: `open connections (all of ${nameOf(loadBalancer)})`,
    });
  return { lines: [open(first), ...rest.map(open)], left: { label: 'connections' } };
}

/** Connections that targets ended with a reset: where there is no HTTP they are the nearest to an error. */
export function resets(groups: Groups): Settings {
  const [first, ...rest] = balancersOf(groups);
  const aMinute = (loadBalancer: string, index: number): Line =>
    expressionLine(perMinute(`s${index}`), {
      label: `resets by targets (all of ${nameOf(loadBalancer)})`,
    });
  const sum = (loadBalancer: string, index: number): Line =>
    ofBalancer(loadBalancer, 'TCP_Target_Reset_Count', 'Sum', { id: `s${index}`, visible: false });
  return {
    lines: [
      aMinute(first, 0),
      sum(first, 0),
      ...rest.flatMap((balancer, index) => [
        aMinute(balancer, index + 1),
        sum(balancer, index + 1),
      ]),
    ],
    left: { label: 'resets a minute' },
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

/** The target groups behind the load balancers of a kind; undefined: none, or not known. */
export function groupsOf(
  { targetGroups }: BoardService,
  kind: 'application' | 'network',
): Groups | undefined {
  const [first, ...rest] = (targetGroups.known ? targetGroups.value : []).filter(
    (group) => isNetwork(group) === (kind === 'network'),
  );
  return first && [first, ...rest];
}

function isNetwork({ loadBalancer }: Pick<BoardTargetGroup, 'loadBalancer'>): boolean {
  return loadBalancer.startsWith('net/');
}

function balancersOf([first, ...rest]: Groups): readonly [string, ...string[]] {
  const others = new Set(rest.map(({ loadBalancer }) => loadBalancer));
  others.delete(first.loadBalancer);
  return [first.loadBalancer, ...others];
}

function nameOf(loadBalancer: string): string {
  return loadBalancer.split('/')[1] ?? loadBalancer;
}

type Options = Record<string, unknown>;

function line(group: BoardTargetGroup, metric: string, stat: string, options: Options): Line {
  const dimensions = { TargetGroup: group.dimension, LoadBalancer: group.loadBalancer };
  return metricLine(namespaceOf(group), metric, dimensions, { stat, ...options });
}

function ofBalancer(loadBalancer: string, metric: string, stat: string, options: Options): Line {
  const dimensions = { LoadBalancer: loadBalancer };
  return metricLine(namespaceOf({ loadBalancer }), metric, dimensions, { stat, ...options });
}

function namespaceOf(group: Pick<BoardTargetGroup, 'loadBalancer'>): string {
  return isNetwork(group) ? 'AWS/NetworkELB' : 'AWS/ApplicationELB';
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
