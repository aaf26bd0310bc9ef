import type { ScalableTarget } from '../../world/scalable-target.ts';
import { readSchedule } from '../../world/schedule.ts';
import { putScheduledAction } from '../../world/scaling.ts';
import { nextRandom } from '../../world/world.ts';
import {
  number,
  page,
  readInstant,
  record,
  requiredText,
  text,
  texts,
  type Input,
} from '../input.ts';
import { ApiError } from '../messages.ts';
import type { Context, Operations } from '../operation.ts';
import { checkNamespace, requireTarget, scalingNeeds, targetKeys, validation } from './find.ts';
import { pageNames } from './targets.ts';

const configurations = [
  'TargetTrackingScalingPolicyConfiguration',
  'StepScalingPolicyConfiguration',
  'PredictiveScalingPolicyConfiguration',
] as const;

/** Scaling policies and scheduled actions. */
export const scalingPolicyOperations: Operations = {
  PutScalingPolicy: { needs: scalingNeeds('PutScalingPolicy'), run: putPolicy },
  DeleteScalingPolicy: {
    needs: scalingNeeds('DeleteScalingPolicy'),
    run: (context, input) => {
      const target = requireTarget(context, input);
      if (!target.policies.delete(text(input, 'PolicyName') ?? ''))
        throw notFound('scaling policy');
      return {};
    },
  },
  DescribeScalingPolicies: {
    needs: scalingNeeds('DescribeScalingPolicies'),
    run: (context, input) => {
      checkNamespace(input);
      const names = texts(input, 'PolicyNames');
      const found = targetsOf(context, input)
        .flatMap((target) => [...target.policies.values()].map((policy) => ({ target, policy })))
        .filter(({ policy }) => names.length === 0 || names.includes(policy.name));
      const cut = page(found, input, { default: 10, most: 10, kind: 'policies' }, pageNames);
      return {
        ScalingPolicies: cut.items.map(({ target, policy }) => ({
          PolicyARN: policy.arn,
          PolicyName: policy.name,
          ServiceNamespace: targetKeys.ServiceNamespace,
          ResourceId: target.resourceId,
          ScalableDimension: targetKeys.ScalableDimension,
          PolicyType: policy.type,
          [`${policy.type}PolicyConfiguration`]: policy.configuration,
          Alarms: policy.alarms,
          CreationTime: new Date(policy.createdAt),
        })),
        NextToken: cut.nextToken,
      };
    },
  },
  PutScheduledAction: { needs: scalingNeeds('PutScheduledAction'), run: putAction },
  DeleteScheduledAction: {
    needs: scalingNeeds('DeleteScheduledAction'),
    run: (context, input) => {
      const target = requireTarget(context, input);
      const name = text(input, 'ScheduledActionName') ?? '';
      if (!target.scheduledActions.delete(name)) throw notFound('scheduled action');
      return {};
    },
  },
  DescribeScheduledActions: {
    needs: scalingNeeds('DescribeScheduledActions'),
    run: (context, input) => {
      checkNamespace(input);
      const names = texts(input, 'ScheduledActionNames');
      const found = targetsOf(context, input)
        .flatMap((target) =>
          [...target.scheduledActions.values()].map((action) => ({ target, action })),
        )
        .filter(({ action }) => names.length === 0 || names.includes(action.name));
      const cut = page(found, input, { default: 50, most: 50, kind: 'actions' }, pageNames);
      const instant = (at: number | undefined) => (at === undefined ? undefined : new Date(at));
      return {
        ScheduledActions: cut.items.map(({ target, action }) => ({
          ScheduledActionName: action.name,
          ScheduledActionARN: action.arn,
          ServiceNamespace: targetKeys.ServiceNamespace,
          ResourceId: target.resourceId,
          ScalableDimension: targetKeys.ScalableDimension,
          Schedule: action.scheduleText,
          Timezone: action.timezone,
          StartTime: instant(action.startTime),
          EndTime: instant(action.endTime),
          ScalableTargetAction: { MinCapacity: action.min, MaxCapacity: action.max },
          CreationTime: new Date(action.createdAt),
        })),
        NextToken: cut.nextToken,
      };
    },
  },
};

function targetsOf({ world }: Context, input: Input): ScalableTarget[] {
  const resourceId = text(input, 'ResourceId');
  return [...world.scalableTargets.values()].filter(
    (target) => resourceId === undefined || target.resourceId === resourceId,
  );
}

function notFound(what: string): ApiError {
  return new ApiError(
    'ObjectNotFoundException',
    `No ${what} found for the given name and resource.`,
  );
}

function putPolicy(context: Context, input: Input): unknown {
  const { world } = context;
  const target = requireTarget(context, input);
  const name = requiredText(input, 'PolicyName', 'ValidationException');
  const known = target.policies.get(name);
  const type = text(input, 'PolicyType') ?? known?.type ?? 'StepScaling';
  const configuration = record(input, `${type}PolicyConfiguration`) ?? known?.configuration;
  if (!configurations.some((key) => key === `${type}PolicyConfiguration`) || !configuration) {
    throw validation(`A ${type}PolicyConfiguration must be given for policy type ${type}.`);
  }
  if (type === 'TargetTrackingScaling') checkTargetTracking(configuration);
  const random = nextRandom(world, 'policy');
  const alarms =
    type === 'TargetTrackingScaling'
      ? ['AlarmHigh', 'AlarmLow'].map((which) => {
          const AlarmName = `TargetTracking-${target.resourceId}-${which}-${random.uuid()}`;
          return {
            AlarmName,
            AlarmARN: `arn:${world.partition}:cloudwatch:${world.region}:${world.account}:alarm:${AlarmName}`,
          };
        })
      : [];
  const policy = {
    name,
    arn:
      known?.arn ??
      `arn:${world.partition}:autoscaling:${world.region}:${world.account}:scalingPolicy:${random.uuid()}:resource/ecs/${target.resourceId}:policyName/${name}`,
    type,
    configuration,
    alarms: known?.alarms ?? alarms,
    createdAt: known?.createdAt ?? world.now,
  };
  target.policies.set(name, policy);
  return { PolicyARN: policy.arn, Alarms: policy.alarms };
}

function checkTargetTracking(configuration: Input): void {
  const predefined = record(configuration, 'PredefinedMetricSpecification');
  const customized = record(configuration, 'CustomizedMetricSpecification');
  if ((predefined === undefined) === (customized === undefined)) {
    throw validation(
      'Either a PredefinedMetricSpecification or a CustomizedMetricSpecification must be given.',
    );
  }
  if (number(configuration, 'TargetValue') === undefined) {
    throw validation('TargetValue must be given.');
  }
}

function putAction(context: Context, input: Input): unknown {
  const { world } = context;
  const target = requireTarget(context, input);
  const name = requiredText(input, 'ScheduledActionName', 'ValidationException');
  if (/[:/|]/.test(name) || name.length > 256) {
    throw validation(`Invalid scheduled action name: ${name}`);
  }
  const known = target.scheduledActions.get(name);
  const scheduleText = text(input, 'Schedule') ?? known?.scheduleText;
  const timezone = text(input, 'Timezone') ?? known?.timezone;
  if (
    timezone !== undefined &&
    !Intl.supportedValuesOf('timeZone').concat('UTC').includes(timezone)
  ) {
    throw validation(`Invalid time zone: ${timezone}`);
  }
  const schedule = scheduleText === undefined ? undefined : readSchedule(scheduleText, timezone);
  if (schedule === undefined || scheduleText === undefined) {
    throw validation(`Schedule expression is invalid: ${scheduleText ?? ''}`);
  }
  if (schedule.kind === 'at' && schedule.at <= world.now) {
    throw validation('Scheduled action must be in the future.');
  }
  const action = record(input, 'ScalableTargetAction');
  const min = action === undefined ? known?.min : number(action, 'MinCapacity');
  const max = action === undefined ? known?.max : number(action, 'MaxCapacity');
  if (min === undefined && max === undefined) {
    throw validation('At least one of MinCapacity and MaxCapacity must be given.');
  }
  if (min !== undefined && max !== undefined && min > max) {
    throw validation('Maximum capacity cannot be less than minimum capacity.');
  }
  const startTime = readInstant(input['StartTime']);
  const endTime = readInstant(input['EndTime']);
  const random = nextRandom(world, 'scheduled-action');
  putScheduledAction(world, target, {
    name,
    arn:
      known?.arn ??
      `arn:${world.partition}:autoscaling:${world.region}:${world.account}:scheduledAction:${random.uuid()}:resource/ecs/${target.resourceId}:scheduledActionName/${name}`,
    scheduleText,
    schedule,
    ...(timezone !== undefined && { timezone }),
    ...(startTime !== undefined && { startTime }),
    ...(endTime !== undefined && { endTime }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    createdAt: known?.createdAt ?? world.now,
  });
  return {};
}
