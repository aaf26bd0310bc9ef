/**
 * Finding the service: `cluster` or `stage`, and `service`, as every action takes them. Pure: the shell lists
 * clusters and services, this decides which is meant.
 */
import { nameInArn, parseArn } from './arn.ts';
import { ReadableError } from './readable-error.ts';

export interface ServiceAddress {
  /** Name or ARN. */
  readonly cluster?: string;
  readonly stage?: string;
  /** Names or ARNs; empty where the cluster's only service is meant. */
  readonly services: readonly string[];
}

/** The cluster named by the inputs themselves, if they do: `cluster`, or the one in the long ARN of a service. */
export function clusterInAddress(address: ServiceAddress): string | undefined {
  if (address.cluster !== undefined) return address.cluster;
  if (address.stage !== undefined) return undefined;
  const clusters = new Set(
    address.services.flatMap((service) => {
      const [kind, cluster, name] = parseArn(service)?.resource.split('/') ?? [];
      return kind === 'service' && cluster !== undefined && name !== undefined ? [cluster] : [];
    }),
  );
  return clusters.size === 1 ? [...clusters][0] : undefined;
}

/**
 * The one cluster whose *name* contains the stage as a whole word: bounded by the name's ends or by
 * characters that are no letters or digits, case-sensitive, so that `prod` never means `preprod`.
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
export function clusterOfStage(stage: string, clusterArns: readonly string[]): string {
  const word = stage.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`);
  const matches = clusterArns.filter((arn) => pattern.test(nameInArn(arn)));
  const only = matches[0];
  if (only !== undefined && matches.length === 1) return only;
  const found =
    matches.length === 0
      ? `no cluster has the word "${stage}" in its name; the clusters are ${listNames(clusterArns)}`
      : `the word "${stage}" is in the names of ${matches.length} clusters: ${listNames(matches)}; name one with cluster`;
  throw new ReadableError('Cluster not found', `stage: ${found}`);
}

/**
 * The services meant: those named, or the cluster's only one.
 *
 * @throws ReadableError that lists the candidates where the cluster has none or several.
 */
export function servicesOfCluster(
  cluster: string,
  serviceArns: readonly string[],
): readonly [string] {
  const only = serviceArns[0];
  if (only !== undefined && serviceArns.length === 1) return [nameInArn(only)];
  if (serviceArns.length === 0) throw noService(cluster);
  throw new ReadableError(
    'Service not found',
    `service: cluster ${nameInArn(cluster)} has ${serviceArns.length} services, so service must name one: ${listNames(serviceArns)}`,
  );
}

/** The error for a cluster without services. */
export function noService(cluster: string): ReadableError {
  return new ReadableError(
    'Service not found',
    `service: cluster ${nameInArn(cluster)} has no service`,
  );
}

/** The error for services that the cluster does not have. */
export function missingServices(
  cluster: string,
  missing: readonly string[],
  serviceArns: readonly string[] | undefined,
): ReadableError {
  const known = serviceArns === undefined ? '' : `; it has ${listNames(serviceArns)}`;
  return new ReadableError(
    'Service not found',
    `service: cluster ${nameInArn(cluster)} has no service ${missing.map(nameInArn).join(', ')}${known}`,
  );
}

/** The error for services that ListServices has and DescribeServices does not show: a moment's contradiction, or an outage. */
export function servicesNotDescribed(cluster: string, names: readonly string[]): ReadableError {
  return new ReadableError(
    'Service not shown',
    `service: ECS lists ${names.join(', ')} in cluster ${nameInArn(cluster)}, and DescribeServices does not show it; run the job again`,
  );
}

const namesListed = 20;

function listNames(arns: readonly string[]): string {
  if (arns.length === 0) return 'none';
  const names = arns.map(nameInArn).sort();
  const more = names.length - namesListed;
  return names.slice(0, namesListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
