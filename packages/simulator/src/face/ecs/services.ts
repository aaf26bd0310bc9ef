import { arn } from '../../world/world.ts';
import { page, texts, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import { needing, type Context, type Operations } from '../operation.ts';
import {
  clusterNameOf,
  findCluster,
  findService,
  inCluster,
  lastPart,
  serviceArn,
} from './find.ts';
import { renderService } from './render-service.ts';

const describeLimit = 10;

/** DescribeServices and ListServices. */
export const serviceOperations: Operations = {
  DescribeServices: {
    needs: (context, input) =>
      texts(input, 'services').map((name) => ({
        action: 'ecs:DescribeServices',
        resource: serviceArn(context.world, clusterNameOf(input), name),
        conditions: inCluster(context, input),
      })),
    bucket: 'service-read',
    run: describeServices,
  },
  ListServices: {
    needs: needing('ecs:ListServices', () => '*', inCluster),
    bucket: 'service-read',
    run: (context, input) => {
      const cluster = findCluster(context.world, input);
      const scheduling = input['schedulingStrategy'];
      const arns = [...context.world.services.values()]
        .filter((service) => service.cluster === cluster && service.status !== 'INACTIVE')
        .filter((service) => scheduling === undefined || service.scheduling === scheduling)
        .filter(() => context.world.now >= context.world.lags.servicesListedFrom)
        .map((service) => service.arn);
      const cut = page(arns, input, { default: 10, most: 100, kind: 'services' });
      return { serviceArns: cut.items, ...(cut.nextToken && { nextToken: cut.nextToken }) };
    },
  },
};

function describeServices(context: Context, input: Input): unknown {
  const { world } = context;
  const cluster = findCluster(world, input);
  const names = texts(input, 'services');
  if (names.length === 0) {
    throw new ApiError('InvalidParameterException', 'Services cannot be empty.');
  }
  if (names.length > describeLimit) {
    throw new ApiError(
      'InvalidParameterException',
      `Services cannot have more than ${describeLimit} elements.`,
    );
  }
  const withTags = texts(input, 'include').includes('TAGS');
  const services: unknown[] = [];
  const failures: unknown[] = [];
  for (const name of names) {
    const gap = world.lags.unknownService.find(
      ({ from, to }) => world.now >= from && world.now < to,
    );
    if (gap?.as === 'left-out') continue;
    const service = gap === undefined ? findService(world, cluster, name) : undefined;
    if (service === undefined) {
      failures.push({
        arn: arn(world, 'ecs', `service/${cluster.name}/${lastPart(name)}`),
        reason: 'MISSING',
      });
      continue;
    }
    const { before } = service;
    services.push(
      before !== undefined && context.showsOldWorld(before.changedAt)
        ? before.answer
        : renderService(world, service, withTags),
    );
  }
  return { services, failures };
}
