import type { ScalableTarget } from '../../world/scalable-target.ts';
import type { Service } from '../../world/service.ts';
import { arn } from '../../world/world.ts';
import { text, type Input } from '../input.ts';
import { ApiError } from '../messages.ts';
import type { Context, Need } from '../operation.ts';

const dimension = 'ecs:service:DesiredCount';

export function validation(message: string): ApiError {
  return new ApiError('ValidationException', message);
}

/** The service a `ResourceId` names; checks namespace and dimension as AWS does. */
export function findScalableService({ world }: Context, input: Input): Service {
  checkNamespace(input);
  const given = text(input, 'ScalableDimension');
  if (given !== undefined && given !== dimension) {
    throw validation(
      `Unsupported service namespace, resource type or scalable dimension: ${given}`,
    );
  }
  const resourceId = text(input, 'ResourceId') ?? '';
  const service = world.services.get(arn(world, 'ecs', resourceId));
  if (service === undefined) {
    throw validation(`ECS service doesn't exist: ${resourceId}`);
  }
  return service;
}

export function checkNamespace(input: Input): void {
  const namespace = text(input, 'ServiceNamespace');
  if (namespace === 'ecs') return;
  throw validation(
    `1 validation error detected: Value '${namespace ?? 'null'}' at 'serviceNamespace' failed to satisfy constraint: Member must satisfy enum value set: [ecs]`,
  );
}

/** The registered target; ObjectNotFoundException without one. */
export function requireTarget(context: Context, input: Input): ScalableTarget {
  checkNamespace(input);
  const resourceId = text(input, 'ResourceId') ?? '';
  const target = context.world.scalableTargets.get(resourceId);
  if (target !== undefined) return target;
  throw new ApiError(
    'ObjectNotFoundException',
    `No scalable target registered for service namespace: ecs, resource ID: ${resourceId}, scalable dimension: ${dimension}`,
  );
}

export const targetKeys = { ServiceNamespace: 'ecs', ScalableDimension: dimension } as const;

/** The one action of the operation's name, on the scalable target of the resource. */
export function scalingNeeds(operation: string) {
  return (context: Context, input: Input): Need[] => {
    const target = context.world.scalableTargets.get(text(input, 'ResourceId') ?? '');
    const isRead = operation.startsWith('Describe');
    return [
      {
        action: `application-autoscaling:${operation}`,
        resource: isRead
          ? '*'
          : (target?.arn ?? arn(context.world, 'application-autoscaling', 'scalable-target/*')),
        conditions: {
          'application-autoscaling:service-namespace': text(input, 'ServiceNamespace') ?? '',
          'application-autoscaling:scalable-dimension': text(input, 'ScalableDimension') ?? '',
        },
      },
    ];
  };
}
