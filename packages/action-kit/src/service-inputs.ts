/** The inputs that every action shares: which service, in which region. */
import { parseArn } from '@ecs-actions/core/arn';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import type { Environment } from './environment.ts';
import type { InputReader } from './inputs.ts';
import { quote } from './printable.ts';
import { present } from '@ecs-actions/core/present';

/**
 * `cluster` or `stage`, and `service` (a list where `several`).
 *
 * @throws InputError where both or neither name a cluster, or an ARN is one of something else.
 */
export function readServiceAddress(
  inputs: InputReader,
  { several }: { readonly several: boolean },
): ServiceAddress {
  const cluster = inputs.optionalText('cluster');
  const stage = inputs.optionalText('stage');
  const services = inputs.list('service');
  if (cluster !== undefined && stage !== undefined) {
    inputs.conflict('cluster', 'stage', 'each names the cluster');
  }
  if (!several && services.length > 1)
    throw inputs.invalid('service', 'the name or ARN of one service');
  if (cluster !== undefined && !isNameOrArn(cluster, 'cluster')) {
    throw inputs.invalid('cluster', 'the name or ARN of a cluster');
  }
  if (stage !== undefined && !/^[\w-]{1,255}$/.test(stage)) {
    throw inputs.invalid('stage', 'a word in the name of one cluster, e.g. "prod"');
  }
  if (services.some((service) => !isNameOrArn(service, 'service'))) {
    throw inputs.invalid('service', 'names or ARNs of services');
  }
  if (new Set(services).size !== services.length) {
    throw inputs.invalid('service', 'each service once');
  }
  if (cluster === undefined && stage === undefined && !allInOneCluster(services)) {
    throw new ReadableError(
      'Invalid input: cluster',
      'cluster or stage is needed (or service as long ARNs, arn:aws:ecs:…:service/CLUSTER/NAME, of one cluster)',
    );
  }
  return {
    services,
    ...present({ cluster, stage }),
  };
}

/**
 * The region: `aws-region`, else the one in an ARN that was given, else `AWS_REGION`, else `AWS_DEFAULT_REGION`.
 * The endpoint that the environment may give in place of AWS's is checked with it, as every call goes there.
 *
 * @param given what may be an ARN.
 * @throws ReadableError where none tells the region, where two tell different ones, or where one is malformed.
 */
export function readRegion(
  inputs: InputReader,
  env: Environment,
  given: readonly (string | undefined)[],
): string {
  checkEndpoints(env);
  const named = [
    { source: 'aws-region', region: inputs.optionalText('aws-region') ?? '' },
    ...given.map((arn = '') => ({ source: quote(arn), region: parseArn(arn)?.region ?? '' })),
  ].filter(({ region }) => region !== '');
  const [first, ...others] = named;
  const other = others.find(({ region }) => region !== first?.region);
  if (first !== undefined && other !== undefined) {
    throw new ReadableError(
      'Invalid input: two regions',
      `${first.source} says ${quote(first.region)} and ${other.source} says ${quote(other.region)}: both have to be of one region`,
    );
  }
  const variables = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
  const found = [
    ...named,
    ...variables.map((source) => ({ source, region: env[source]?.trim() ?? '' })),
  ].find(({ region }) => region !== '');
  if (found === undefined) {
    throw new ReadableError(
      'Invalid input: aws-region',
      'no region is known: give aws-region, set AWS_REGION, or run aws-actions/configure-aws-credentials before this step',
    );
  }
  const { source, region } = found;
  if (/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(region)) return region;
  throw new ReadableError(
    `Invalid input: ${source}`,
    `${source} is ${quote(region)}. Accepted: a region, e.g. "eu-west-1".`,
  );
}

/**
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` as the SDK reads them.
 *
 * @throws ReadableError that names the variable whose value is no address.
 */
function checkEndpoints(env: Environment): void {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return;
  for (const [name, value] of Object.entries(env)) {
    if (!/^AWS_ENDPOINT_URL(?:_[A-Z0-9_]+)?$/.test(name) || value === undefined || value === '') {
      continue;
    }
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) continue;
    throw new ReadableError(
      `Invalid environment: ${name}`,
      `${name} is ${quote(value)}. Accepted: an address with http:// or https://.`,
    );
  }
}

function isNameOrArn(text: string, kind: 'cluster' | 'service'): boolean {
  if (!text.startsWith('arn:')) return /^[\w-]{1,255}$/.test(text);
  const arn = parseArn(text);
  return arn?.service === 'ecs' && arn.resource.startsWith(`${kind}/`);
}

function allInOneCluster(services: readonly string[]): boolean {
  const clusters = services.map((service) => {
    const [, cluster, name] = parseArn(service)?.resource.split('/') ?? [];
    return name === undefined ? undefined : cluster;
  });
  return clusters.length > 0 && clusters[0] !== undefined && new Set(clusters).size === 1;
}
