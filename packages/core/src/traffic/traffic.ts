/** Where the requests to a service come in, wherever ECS keeps it. */

export type TrafficKind = 'load-balancer' | 'express' | 'gateway' | 'lattice' | 'service-connect';

/** One way in, with the target groups that blue and green take turns in. */
export interface TrafficPath {
  readonly kind: TrafficKind;
  /** ARNs; one where traffic is not shifted between two. */
  readonly targetGroups: readonly string[];
  /** The name by which other services call it through Service Connect. */
  readonly discoveryName?: string;
  /** Where it answers, where ECS says so. */
  readonly endpoint?: string;
}

/** The traffic of one service revision. */
export interface RevisionTraffic {
  readonly paths: readonly TrafficPath[];
  /** ARNs of the target groups that this revision itself stands in; empty where ECS does not say. */
  readonly ownGroups: readonly string[];
}

/** What of it is out of sight whoever looks, by name: a sentence each. */
export function unseenTraffic({ paths }: Pick<RevisionTraffic, 'paths'>): readonly string[] {
  return paths.some(({ kind }) => kind === 'lattice')
    ? ['VPC Lattice shows the health of its targets only to its own API, which is not asked']
    : [];
}

/** The ARNs of its target groups in VPC Lattice. */
export function latticeGroupArns({ paths }: Pick<RevisionTraffic, 'paths'>): readonly string[] {
  return [
    ...new Set(paths.flatMap(({ kind, targetGroups }) => (kind === 'lattice' ? targetGroups : []))),
  ];
}

/** The same as CloudWatch names them: `tg-<id>`. */
export function latticeGroupsOf(traffic: Pick<RevisionTraffic, 'paths'>): readonly string[] {
  return latticeGroupArns(traffic).map(latticeGroupIn);
}

/** `tg-<id>` of an ARN (VPC Lattice, service authorization reference, resource types). */
export function latticeGroupIn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** The names by which other services call it through Service Connect. */
export function discoveryNamesOf({ paths }: Pick<RevisionTraffic, 'paths'>): readonly string[] {
  return [...new Set(paths.flatMap(({ discoveryName }) => discoveryName ?? []))];
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
