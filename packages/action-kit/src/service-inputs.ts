/** The inputs that every action shares: which service, in which region (contract, "Common to every action"). */
import { parseArn } from '@ecs-actions/core/arn';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import type { Environment } from './environment.ts';
import type { InputReader } from './inputs.ts';

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
    ...(cluster !== undefined && { cluster }),
    ...(stage !== undefined && { stage }),
  };
}

/**
 * The region: `aws-region`, else `AWS_REGION`, else `AWS_DEFAULT_REGION`, else the one in an ARN that was given.
 *
 * @throws ReadableError where none tells it.
 */
export function readRegion(
  inputs: InputReader,
  env: Environment,
  given: readonly (string | undefined)[],
): string {
  const input = inputs.optionalText('aws-region');
  if (input !== undefined && !/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(input)) {
    throw inputs.invalid('aws-region', 'a region, e.g. "eu-west-1"');
  }
  const inArn = given.map((text) => (text === undefined ? undefined : parseArn(text)?.region));
  const region = [input, env['AWS_REGION'], env['AWS_DEFAULT_REGION'], ...inArn].find(
    (candidate) => candidate !== undefined && candidate !== '',
  );
  if (region !== undefined) return region;
  throw new ReadableError(
    'Invalid input: aws-region',
    'no region is known: give aws-region, set AWS_REGION, or run aws-actions/configure-aws-credentials before this step',
  );
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
