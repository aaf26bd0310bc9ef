/** What Elastic Load Balancing says of a target group, in the words of the scaling model. */
import type {
  TargetGroup as AwsTargetGroup,
  TargetGroupAttribute,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { known, unknown, type Fact } from '@ecs-actions/core/fact';
import type { TargetGroup } from '@ecs-actions/core/scaling/model/service-setup';

const notSaid = 'Elastic Load Balancing does not say';

export function toTargetGroup(
  group: AwsTargetGroup,
  attributes: Fact<readonly TargetGroupAttribute[]>,
): TargetGroup {
  const arn = group.TargetGroupArn ?? '';
  const balancer = group.LoadBalancerArns?.[0];
  return {
    label: group.TargetGroupName ?? arn,
    arn: known(arn),
    protocol: factOf(group.Protocol),
    ...(group.ProtocolVersion !== undefined && { protocolVersion: known(group.ProtocolVersion) }),
    targetControlPort: known(group.TargetControlPort),
    healthCheck: {
      protocol: factOf(group.HealthCheckProtocol),
      path: factOf(group.HealthCheckPath),
      intervalSeconds: factOf(group.HealthCheckIntervalSeconds),
      timeoutSeconds: factOf(group.HealthCheckTimeoutSeconds),
      healthyThreshold: factOf(group.HealthyThresholdCount),
      unhealthyThreshold: factOf(group.UnhealthyThresholdCount),
      matcher: factOf(group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode),
    },
    algorithm: attribute(attributes, 'load_balancing.algorithm.type', (value) => value),
    slowStartSeconds: attribute(attributes, 'slow_start.duration_seconds', wholeNumber),
    stickiness: attribute(attributes, 'stickiness.enabled', (value) => value === 'true'),
    deregistrationDelaySeconds: attribute(
      attributes,
      'deregistration_delay.timeout_seconds',
      wholeNumber,
    ),
    metricName: known(targetGroupDimension(arn)),
    loadBalancerMetricName:
      balancer === undefined
        ? unknown('the target group is on no load balancer')
        : known(loadBalancerDimension(balancer)),
  };
}

/** `targetgroup/web/0123` of an ARN: the value of CloudWatch's dimension TargetGroup. */
export function targetGroupDimension(arn: string): string {
  return arn.split(':').at(-1) ?? arn;
}

/** `app/web/0123` of an ARN: the value of CloudWatch's dimension LoadBalancer. */
export function loadBalancerDimension(arn: string): string {
  return (arn.split(':').at(-1) ?? arn).replace(/^loadbalancer\//, '');
}

function factOf<T>(value: T | undefined): Fact<T> {
  return value === undefined ? unknown(notSaid) : known(value);
}

/** All attributes are text (Elastic Load Balancing, API reference, TargetGroupAttribute). */
function attribute<T>(
  attributes: Fact<readonly TargetGroupAttribute[]>,
  key: string,
  convert: (value: string) => T | undefined,
): Fact<T> {
  if (!attributes.known) return attributes;
  const value = attributes.value.find(({ Key }) => Key === key)?.Value;
  const converted = value === undefined ? undefined : convert(value);
  return converted === undefined ? unknown(notSaid) : known(converted);
}

function wholeNumber(value: string): number | undefined {
  return /^\d+$/.test(value) ? Number(value) : undefined;
}
