/** Services of ECS Express Mode: smallest and largest count, and the one metric, in every tool's words. */
import { describe, expect, test } from '@jest/globals';
import { known, valueOf } from '../../src/fact.ts';
import { readPlans } from '../../src/scaling/sources/read-plan.ts';
import { findings, fixOf, json } from './support/read-file.ts';

const plan = (type: string, scaling: unknown, actions = ['create']) => ({
  format_version: '1.2',
  complete: true,
  resource_changes: [
    {
      address: `${type}.app`,
      mode: 'managed',
      type,
      change: {
        actions,
        before: null,
        after: actions.includes('delete') ? null : { service_name: 'app', scaling_target: scaling },
        after_unknown: {},
      },
    },
  ],
});
const preview = (type: string, inputs: object) => ({
  steps: [{ op: 'create', urn: `urn:pulumi:prod::shop::${type}::app`, newState: { type, inputs } }],
});
const template = (scaling: object) => ({
  Resources: {
    app: {
      Type: 'AWS::ECS::ExpressGatewayService',
      Properties: { ServiceName: 'app', ScalingTarget: scaling },
    },
  },
});

const snake = { min_task_count: 1, max_task_count: 8, auto_scaling_target_value: 80 };
const camel = { minTaskCount: 1, maxTaskCount: 8, autoScalingTargetValue: 80 };
const files: readonly (readonly [tool: string, file: unknown, fix: string])[] = [
  [
    'CloudFormation',
    template({ MinTaskCount: 1, MaxTaskCount: 8, AutoScalingTargetValue: 80 }),
    'Resources:\n  app:\n    Type: AWS::ECS::ExpressGatewayService\n    Properties:\n      ScalingTarget:\n        MinTaskCount: 2',
  ],
  [
    'Terraform',
    plan('aws_ecs_express_gateway_service', [snake]),
    'resource "aws_ecs_express_gateway_service" "app" {\n  scaling_target {\n    min_task_count = 2\n  }\n}',
  ],
  [
    'awscc',
    plan('awscc_ecs_express_gateway_service', snake),
    'resource "awscc_ecs_express_gateway_service" "app" {\n  scaling_target = {\n    min_task_count = 2\n  }\n}',
  ],
  [
    'Pulumi',
    preview('aws:ecs/expressGatewayService:ExpressGatewayService', {
      serviceName: 'app',
      scalingTargets: [camel],
    }),
    'new aws.ecs.ExpressGatewayService("app", {\n  scalingTargets: [{\n    minTaskCount: 2,\n  }],\n});',
  ],
  [
    'aws-native',
    preview('aws-native:ecs:ExpressGatewayService', { serviceName: 'app', scalingTarget: camel }),
    'new aws_native.ecs.ExpressGatewayService("app", {\n  scalingTarget: {\n    minTaskCount: 2,\n  },\n});',
  ],
];

const read = (file: unknown) => readPlans([{ bytes: json(file), file: 'file.json' }]);

describe.each(files)('in %s', (_tool, file, fix) => {
  test('it is judged by what is written, and accused of nothing that ECS makes', () => {
    const { services, unread } = read(file);
    expect(unread).toEqual([]);
    const { failed, skipped } = findings(services[0]!);
    expect(failed.toSorted()).toEqual(['error minimum-capacity', 'warning cpu-target']);
    expect(skipped).toEqual(expect.arrayContaining(['memory-tracked', 'health-check-path']));
    expect(fixOf(services[0]!, 'minimum-capacity')).toBe(fix);
  });
});

test('what is not set is Express Mode’s to decide, but for CPU at 60 %', () => {
  const [setup] = read(template({})).services;
  expect(valueOf(setup!.target)?.minCapacity).toMatchObject({ known: false });
  expect(valueOf(setup!.policies)?.[0]).toMatchObject({
    metric: known({ resource: 'cpu' }),
    targetValue: { value: 60, byDefault: true },
  });
  const { failed } = findings(setup!);
  expect(failed).toEqual(['warning cpu-target']);
});

test('requests per target are no CPU, and a deleted service leaves nothing to check', () => {
  const [setup] = read(template({ AutoScalingMetric: 'REQUEST_COUNT_PER_TARGET' })).services;
  expect(findings(setup!).failed).toEqual([]);
  expect(read(plan('aws_ecs_express_gateway_service', [], ['delete']))).toMatchObject({
    services: [],
    deleted: ['aws_ecs_express_gateway_service.app'],
  });
});
