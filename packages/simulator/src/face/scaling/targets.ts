import type { ScalableTarget } from '../../world/scalable-target.ts';
import { registerTarget } from '../../world/scaling.ts';
import { flag, number, page, record, text, texts, type Input } from '../input.ts';
import type { Context, Operations } from '../operation.ts';
import { ApiError } from '../messages.ts';
import {
  checkNamespace,
  findScalableService,
  requireTarget,
  scalingNeeds,
  targetKeys,
  validation,
} from './find.ts';

export const pageNames = { size: 'MaxResults', token: 'NextToken' } as const;

/** Scalable targets, their tags and their activities. */
export const scalingTargetOperations: Operations = {
  RegisterScalableTarget: { needs: scalingNeeds('RegisterScalableTarget'), run: register },
  DeregisterScalableTarget: {
    needs: scalingNeeds('DeregisterScalableTarget'),
    run: (context, input) => {
      const target = requireTarget(context, input);
      context.world.scalableTargets.delete(target.resourceId);
      return {};
    },
  },
  DescribeScalableTargets: {
    needs: scalingNeeds('DescribeScalableTargets'),
    run: (context, input) => {
      checkNamespace(input);
      const ids = texts(input, 'ResourceIds');
      const found = [...context.world.scalableTargets.values()].filter(
        ({ resourceId }) => ids.length === 0 || ids.includes(resourceId),
      );
      const cut = page(found, input, { default: 50, most: 50, kind: 'targets' }, pageNames);
      return { ScalableTargets: cut.items.map(renderTarget), NextToken: cut.nextToken };
    },
  },
  DescribeScalingActivities: {
    needs: scalingNeeds('DescribeScalingActivities'),
    run: (context, input) => {
      checkNamespace(input);
      const withNotScaled = flag(input, 'IncludeNotScaledActivities');
      const resourceId = text(input, 'ResourceId');
      const found = [...context.world.scalableTargets.values()]
        .filter((target) => resourceId === undefined || target.resourceId === resourceId)
        .flatMap((target) => target.activities.map((activity) => ({ target, activity })))
        .filter(({ activity }) => withNotScaled || activity.notScaledReasons === undefined);
      const cut = page(found, input, { default: 50, most: 50, kind: 'activities' }, pageNames);
      return {
        ScalingActivities: cut.items.map(({ target, activity }) => ({
          ActivityId: activity.id,
          ServiceNamespace: targetKeys.ServiceNamespace,
          ResourceId: target.resourceId,
          ScalableDimension: targetKeys.ScalableDimension,
          Description: activity.description,
          Cause: activity.cause,
          StartTime: new Date(activity.startTime),
          EndTime: new Date(activity.endTime),
          StatusCode: activity.statusCode,
          StatusMessage: activity.statusMessage,
          NotScaledReasons: activity.notScaledReasons,
        })),
        NextToken: cut.nextToken,
      };
    },
  },
  ListTagsForResource: {
    needs: (context, input) => [
      {
        action: 'application-autoscaling:ListTagsForResource',
        resource: text(input, 'ResourceARN') ?? context.world.account,
      },
    ],
    run: (context, input) => ({ Tags: Object.fromEntries(findByArn(context, input).tags) }),
  },
  TagResource: {
    needs: (context, input) => [
      {
        action: 'application-autoscaling:TagResource',
        resource: text(input, 'ResourceARN') ?? context.world.account,
      },
    ],
    run: (context, input) => {
      const { tags } = findByArn(context, input);
      for (const [key, value] of Object.entries(record(input, 'Tags') ?? {})) {
        tags.set(key, String(value));
      }
      return {};
    },
  },
};

function findByArn({ world }: Context, input: Input): ScalableTarget {
  const wanted = text(input, 'ResourceARN');
  const found = [...world.scalableTargets.values()].find(({ arn }) => arn === wanted);
  if (found !== undefined) return found;
  throw new ApiError(
    'ResourceNotFoundException',
    `The specified resource does not exist: ${wanted}`,
  );
}

function register(context: Context, input: Input): unknown {
  const service = findScalableService(context, input);
  const min = number(input, 'MinCapacity');
  const max = number(input, 'MaxCapacity');
  const known = context.world.scalableTargets.get(text(input, 'ResourceId') ?? '');
  if (known === undefined && (min === undefined || max === undefined)) {
    throw validation(
      'MinCapacity and MaxCapacity are required when registering a new scalable target.',
    );
  }
  const lowest = min ?? known?.min ?? 0;
  const highest = max ?? known?.max ?? 0;
  if (lowest < 0 || highest < 0) {
    throw validation('Minimum and maximum capacity must be at least 0.');
  }
  if (lowest > highest) {
    throw validation('Maximum capacity cannot be less than minimum capacity.');
  }
  if (known !== undefined && record(input, 'Tags') !== undefined) {
    throw validation(
      'Tags can only be added when a scalable target is registered; use TagResource.',
    );
  }
  const suspended = record(input, 'SuspendedState');
  const tags = record(input, 'Tags') as Readonly<Record<string, string>> | undefined;
  const target = registerTarget(context.world, service, {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(suspended !== undefined && { suspended }),
    ...(tags !== undefined && { tags }),
  });
  return { ScalableTargetARN: target.arn };
}

function renderTarget(target: ScalableTarget) {
  return {
    ...targetKeys,
    ResourceId: target.resourceId,
    MinCapacity: target.min,
    MaxCapacity: target.max,
    RoleARN: target.roleArn,
    CreationTime: new Date(target.createdAt),
    SuspendedState: target.suspended,
    ScalableTargetARN: target.arn,
  };
}
