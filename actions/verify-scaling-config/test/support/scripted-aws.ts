import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { createPlayer, type ScriptedAnswer } from '@ecs-actions/simulator/player';
import { readInVirtualTime, webInProd } from './read-in-virtual-time.ts';

export const now = Date.parse('2026-11-25T12:00:00Z');
type Json = Readonly<Record<string, unknown>>;

const arn = (service: string, resource: string) =>
  `arn:aws:${service}:eu-central-1:123456789012:${resource}`;
export const groupArn = arn('elasticloadbalancing', 'targetgroup/prod-web/0123456789abcdef');
const balancerArn = arn('elasticloadbalancing', 'loadbalancer/app/prod/fedcba9876543210');
const tracking = (type: string, target: number) => ({
  TargetValue: target,
  PredefinedMetricSpecification: { PredefinedMetricType: type },
  ScaleInCooldown: 43_200,
  ScaleOutCooldown: 0,
});

/** The field guide's service as AWS answers for it, call by call. */
export const answers: Readonly<Record<string, Json>> = {
  'ecs:ListClusters': { clusterArns: [arn('ecs', 'cluster/prod'), arn('ecs', 'cluster/preprod')] },
  'ecs:ListServices': { serviceArns: [arn('ecs', 'service/prod/web')] },
  'ecs:DescribeServices': {
    services: [
      {
        serviceArn: arn('ecs', 'service/prod/web'),
        serviceName: 'web',
        clusterArn: arn('ecs', 'cluster/prod'),
        status: 'ACTIVE',
        desiredCount: 2,
        launchType: 'FARGATE',
        schedulingStrategy: 'REPLICA',
        taskDefinition: arn('ecs', 'task-definition/web:7'),
        healthCheckGracePeriodSeconds: 90,
        deploymentConfiguration: {
          deploymentCircuitBreaker: { enable: true, rollback: true },
          minimumHealthyPercent: 100,
          maximumPercent: 200,
          strategy: 'ROLLING',
        },
        loadBalancers: [{ targetGroupArn: groupArn, containerName: 'app', containerPort: 80 }],
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'] } },
        events: [
          {
            createdAt: '2026-11-25T11:01:27Z',
            message: '(service web) (deployment ecs-svc/1) deployment completed.',
          },
          {
            createdAt: '2026-11-25T11:00:40Z',
            message: '(service web) registered 2 targets in (target-group x)',
          },
        ],
      },
    ],
    failures: [],
  },
  'ecs:DescribeClusters': {
    clusters: [
      { clusterName: 'prod', settings: [{ name: 'containerInsights', value: 'enhanced' }] },
    ],
  },
  'ecs:DescribeTaskDefinition': {
    taskDefinition: {
      family: 'web',
      revision: 7,
      cpu: '2048',
      memory: '4096',
      containerDefinitions: [
        { name: 'app', essential: true, entryPoint: ['php-fpm'], command: ['--nodaemonize'] },
      ],
    },
  },
  'ecs:ListTasks': { taskArns: [arn('ecs', 'task/prod/1'), arn('ecs', 'task/prod/2')] },
  'ecs:DescribeTasks': {
    tasks: ['1', '2'].map((id) => ({
      taskArn: arn('ecs', `task/prod/${id}`),
      group: 'service:web',
      availabilityZone: `eu-central-1${id === '1' ? 'a' : 'b'}`,
      createdAt: '2026-11-25T11:00:00Z',
      startedAt: '2026-11-25T11:00:40Z',
      attachments: [{ details: [{ name: 'subnetId', value: `subnet-${id}` }] }],
    })),
  },
  'application-autoscaling:DescribeScalableTargets': {
    ScalableTargets: [
      {
        ServiceNamespace: 'ecs',
        ResourceId: 'service/prod/web',
        ScalableDimension: 'ecs:service:DesiredCount',
        MinCapacity: 2,
        MaxCapacity: 64,
        SuspendedState: { DynamicScalingInSuspended: false, DynamicScalingOutSuspended: false },
      },
    ],
  },
  'application-autoscaling:DescribeScalingPolicies': {
    ScalingPolicies: [
      {
        PolicyName: 'cpu',
        ResourceId: 'service/prod/web',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration: tracking('ECSServiceAverageCPUUtilization', 40),
      },
      {
        PolicyName: 'memory',
        ResourceId: 'service/prod/web',
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingScalingPolicyConfiguration: tracking(
          'ECSServiceAverageMemoryUtilization',
          50,
        ),
      },
    ],
  },
  'application-autoscaling:DescribeScheduledActions': { ScheduledActions: [] },
  'application-autoscaling:DescribeScalingActivities': { ScalingActivities: [] },
  'elasticloadbalancing:DescribeTargetGroups': {
    TargetGroups: [
      {
        TargetGroupArn: groupArn,
        TargetGroupName: 'prod-web',
        Protocol: 'HTTP',
        HealthCheckProtocol: 'HTTP',
        HealthCheckPath: '/api/fe-health-check',
        HealthCheckIntervalSeconds: 30,
        HealthCheckTimeoutSeconds: 5,
        HealthyThresholdCount: 2,
        UnhealthyThresholdCount: 2,
        Matcher: { HttpCode: '200-399' },
        LoadBalancerArns: [balancerArn],
      },
    ],
  },
  'elasticloadbalancing:DescribeTargetGroupAttributes': {
    Attributes: [
      { Key: 'load_balancing.algorithm.type', Value: 'least_outstanding_requests' },
      { Key: 'slow_start.duration_seconds', Value: '0' },
      { Key: 'stickiness.enabled', Value: 'false' },
      { Key: 'deregistration_delay.timeout_seconds', Value: '60' },
    ],
  },
  'cloudwatch:DescribeAlarms': {
    MetricAlarms: [
      {
        AlarmName: 'web-5xx',
        MetricName: 'HTTPCode_Target_5XX_Count',
        Dimensions: [
          { Name: 'LoadBalancer', Value: 'app/prod/fedcba9876543210' },
          { Name: 'TargetGroup', Value: 'targetgroup/prod-web/0123456789abcdef' },
        ],
      },
    ],
  },
  'cloudwatch:GetMetricData': { MetricDataResults: [] },
  'cloudwatch:ListDashboards': { DashboardEntries: [{ DashboardName: 'prod-web' }] },
  'cloudwatch:GetDashboard': { DashboardBody: '{"widgets":[]}' },
};

export interface Read {
  readonly setups: readonly ServiceSetup[];
  /** Every call made: `ecs:DescribeServices`. */
  readonly calls: readonly string[];
}

/** Reads the live setup from scripted answers; `changed` ones replace those of the same call. */
export async function readScripted(
  changed: readonly ScriptedAnswer[] = [],
  address: ServiceAddress = webInProd,
  signal: AbortSignal = new AbortController().signal,
): Promise<Read> {
  const script = Object.entries(answers).map(([call, output]) => ({ at: 0, call, output }));
  const player = createPlayer([...script, ...changed.map((answer) => ({ ...answer, at: 1 }))]);
  const setups = await readInVirtualTime(player, now, address, { signal });
  return { setups, calls: player.calls.map(({ call }) => call) };
}

export function answer(call: string, output: unknown): ScriptedAnswer {
  return { at: 1, call, output };
}

export function denied(call: string): ScriptedAnswer {
  const code = call.startsWith('elasticloadbalancing') ? 'AccessDenied' : 'AccessDeniedException';
  const message = `User: arn:aws:sts::123456789012:assumed-role/deploy/run is not authorized to perform: ${call} because no identity-based policy allows it`;
  return { at: 1, call, error: { code, message } };
}
