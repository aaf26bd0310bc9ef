/** Where the requests to a service come in, wherever ECS keeps it. */

export type TrafficKind = 'load-balancer' | 'express' | 'gateway' | 'lattice' | 'service-connect';

/** One way in, with the target groups that blue and green take turns in. */
export interface TrafficPath {
  readonly kind: TrafficKind;
  /** ARNs; one where traffic is not shifted between two. */
  readonly targetGroups: readonly string[];
  /** Where it answers, where ECS says so. */
  readonly endpoint?: string;
}

/** The traffic of one service revision. */
export interface RevisionTraffic {
  readonly paths: readonly TrafficPath[];
  /** ARNs of the target groups that this revision itself stands in; empty where ECS does not say. */
  readonly ownGroups: readonly string[];
}

/** What of it is out of sight, by name: a sentence each. */
export function unseenTraffic({ paths }: RevisionTraffic): readonly string[] {
  const has = (kind: TrafficKind): boolean => paths.some((path) => path.kind === kind);
  return [
    ...(has('lattice')
      ? [
          'requests through VPC Lattice are not seen: its metrics are in AWS/VpcLattice, which is not read',
        ]
      : []),
    ...(has('service-connect')
      ? ['requests through Service Connect are not seen: it has no 5xx of one revision']
      : []),
  ];
}

/** The ways in through load balancers, whoever made them; VPC Lattice and Service Connect are none. */
export function balancedPaths({ paths }: RevisionTraffic): readonly TrafficPath[] {
  return paths.filter(
    ({ kind, targetGroups }) =>
      kind !== 'lattice' && kind !== 'service-connect' && targetGroups.length > 0,
  );
}

/** Their target groups. */
export function balancedGroupArns(traffic: RevisionTraffic): readonly string[] {
  return [...new Set(balancedPaths(traffic).flatMap(({ targetGroups }) => targetGroups))];
}

/** The first address that ECS names, as a URL. */
export function serviceUrlOf({ paths }: RevisionTraffic): string | undefined {
  const endpoint = paths.find((path) => path.endpoint !== undefined)?.endpoint;
  if (endpoint === undefined || endpoint === '') return undefined;
  return /^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`;
}
