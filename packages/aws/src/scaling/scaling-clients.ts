/**
 * The AWS calls that verify-scaling-config makes, each counted and with AWS's errors made readable. The
 * clients beside ECS's are loaded when the first of their calls is made.
 */
import type * as autoScaling from '@aws-sdk/client-application-auto-scaling';
import type * as cloudWatch from '@aws-sdk/client-cloudwatch';
import {
  DescribeCapacityProvidersCommand,
  DescribeClustersCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListClustersCommand,
  ListServicesCommand,
  ListTasksCommand,
  type CapacityProvider,
  type Cluster,
  type ECSClient,
  type Task,
  type TaskDefinition,
} from '@aws-sdk/client-ecs';
import type * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { createEcsClient } from '../ecs/deployment-reader.ts';
import { once } from '../once.ts';
import type { Page } from '../paging.ts';
import { present } from '../present.ts';
import type { Session, WatchableClient } from '../session.ts';
import { createServiceCompletion, type ServiceInTraffic } from '../traffic/service-traffic.ts';

export interface ScalingCalls {
  listClusters(nextToken?: string): Promise<Page<string>>;
  listServices(cluster: string, nextToken?: string): Promise<Page<string>>;
  describeServices(
    cluster: string,
    services: readonly string[],
  ): Promise<{
    readonly services: readonly ServiceInTraffic[];
    readonly missing: readonly string[];
  }>;
  describeClusters(clusters: readonly string[]): Promise<readonly Cluster[]>;
  describeCapacityProviders(names: readonly string[]): Promise<readonly CapacityProvider[]>;
  describeTaskDefinition(taskDefinition: string): Promise<TaskDefinition | undefined>;
  /** A page of a hundred running tasks, of one service or of the cluster. */
  listTasks(
    cluster: string,
    service: string | undefined,
    nextToken?: string,
  ): Promise<Page<string>>;
  describeTasks(cluster: string, tasks: readonly string[]): Promise<readonly Task[]>;
  describeScalableTargets(
    resourceIds: readonly string[],
  ): Promise<readonly autoScaling.ScalableTarget[]>;
  /** A page of one service's, or of all services' where no resource id is given. */
  readonly describeScalingPolicies: (
    resourceId: string | undefined,
    nextToken?: string,
  ) => Promise<Page<autoScaling.ScalingPolicy>>;
  readonly describeScheduledActions: (
    resourceId: string | undefined,
    nextToken?: string,
  ) => Promise<Page<autoScaling.ScheduledAction>>;
  describeScalingActivities(
    resourceId: string,
    nextToken?: string,
  ): Promise<Page<autoScaling.ScalingActivity>>;
  describeTargetGroups(arns: readonly string[]): Promise<readonly elb.TargetGroup[]>;
  /** All target groups that a load balancer forwards to. */
  describeTargetGroupsOf(loadBalancerArn: string): Promise<readonly elb.TargetGroup[]>;
  describeTargetGroupAttributes(arn: string): Promise<readonly elb.TargetGroupAttribute[]>;
  describeAlarms(nextToken?: string): Promise<Page<cloudWatch.MetricAlarm>>;
  describeAlarmsNamed(names: readonly string[]): Promise<readonly cloudWatch.MetricAlarm[]>;
  /** One page of points; both ends in epoch milliseconds. */
  getMetricData(
    queries: readonly cloudWatch.MetricDataQuery[],
    from: number,
    to: number,
  ): Promise<readonly cloudWatch.MetricDataResult[]>;
  listDashboards(): Promise<Page<string>>;
  getDashboard(name: string): Promise<string>;
}

const ecsDimension = {
  ServiceNamespace: 'ecs',
  ScalableDimension: 'ecs:service:DesiredCount',
} as const;

/** A dimension goes with a resource id only (API reference, DescribeScalingPolicies). */
function ecsNamespace(resourceId: string | undefined) {
  return resourceId === undefined ? { ServiceNamespace: 'ecs' as const } : ecsDimension;
}

/** @param onCall is told of every call, retries not counted. */
export function createScalingCalls(session: Session, onCall: () => void): ScalingCalls {
  const ecs: ECSClient = createEcsClient(session);
  const load = {
    autoScaling: once(async () => {
      const sdk = await import('@aws-sdk/client-application-auto-scaling');
      const client = new sdk.ApplicationAutoScalingClient(session.clientConfiguration);
      return { sdk, client: watched(client) };
    }),
    elb: once(async () => {
      const sdk = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
      return { sdk, client: watched(client) };
    }),
    cloudWatch: once(async () => {
      const sdk = await import('@aws-sdk/client-cloudwatch');
      const client = new sdk.CloudWatchClient(session.clientConfiguration);
      return { sdk, client: watched(client) };
    }),
  };

  function watched<T extends WatchableClient>(client: T): T {
    session.watch(client);
    return client;
  }

  async function send<T>(
    action: string,
    attempt: (options: { readonly abortSignal?: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    onCall();
    return session.call(action, attempt);
  }

  const completed = createServiceCompletion(session.now, async (serviceRevisionArns) => {
    const input = { serviceRevisionArns: [...serviceRevisionArns] };
    const answer = await send('ecs:DescribeServiceRevisions', (options) =>
      ecs.send(new DescribeServiceRevisionsCommand(input), options),
    );
    return answer.serviceRevisions ?? [];
  });

  return {
    listClusters: async (nextToken) => {
      const answer = await send('ecs:ListClusters', (options) =>
        ecs.send(new ListClustersCommand({ maxResults: 100, ...present({ nextToken }) }), options),
      );
      return { items: answer.clusterArns ?? [], nextToken: answer.nextToken };
    },
    listServices: async (cluster, nextToken) => {
      const input = { cluster, maxResults: 100, ...present({ nextToken }) };
      const answer = await send('ecs:ListServices', (options) =>
        ecs.send(new ListServicesCommand(input), options),
      );
      return { items: answer.serviceArns ?? [], nextToken: answer.nextToken };
    },
    describeServices: async (cluster, services) => {
      const answer = await send('ecs:DescribeServices', (options) =>
        ecs.send(new DescribeServicesCommand({ cluster, services: [...services] }), options),
      );
      return {
        services: await completed(answer.services ?? []),
        missing: (answer.failures ?? []).flatMap(({ arn }) => arn ?? []),
      };
    },
    describeClusters: async (clusters) => {
      const answer = await send('ecs:DescribeClusters', (options) =>
        ecs.send(
          new DescribeClustersCommand({ clusters: [...clusters], include: ['SETTINGS'] }),
          options,
        ),
      );
      return answer.clusters ?? [];
    },
    describeCapacityProviders: async (names) => {
      const answer = await send('ecs:DescribeCapacityProviders', (options) =>
        ecs.send(new DescribeCapacityProvidersCommand({ capacityProviders: [...names] }), options),
      );
      return answer.capacityProviders ?? [];
    },
    describeTaskDefinition: async (taskDefinition) => {
      const answer = await send('ecs:DescribeTaskDefinition', (options) =>
        ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }), options),
      );
      return answer.taskDefinition;
    },
    listTasks: async (cluster, serviceName, nextToken) => {
      const input = { cluster, maxResults: 100, ...present({ serviceName, nextToken }) };
      const answer = await send('ecs:ListTasks', (options) =>
        ecs.send(new ListTasksCommand(input), options),
      );
      return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
    },
    describeTasks: async (cluster, tasks) => {
      const answer = await send('ecs:DescribeTasks', (options) =>
        ecs.send(new DescribeTasksCommand({ cluster, tasks: [...tasks] }), options),
      );
      return answer.tasks ?? [];
    },
    describeScalableTargets: async (ResourceIds) => {
      const { sdk, client } = await load.autoScaling();
      const answer = await send('application-autoscaling:DescribeScalableTargets', (options) =>
        client.send(
          new sdk.DescribeScalableTargetsCommand({
            ...ecsDimension,
            ResourceIds: [...ResourceIds],
          }),
          options,
        ),
      );
      return answer.ScalableTargets ?? [];
    },
    describeScalingPolicies: async (ResourceId, NextToken) => {
      const { sdk, client } = await load.autoScaling();
      const input = { ...ecsNamespace(ResourceId), ...present({ ResourceId, NextToken }) };
      const answer = await send('application-autoscaling:DescribeScalingPolicies', (options) =>
        client.send(new sdk.DescribeScalingPoliciesCommand(input), options),
      );
      return { items: answer.ScalingPolicies ?? [], nextToken: answer.NextToken };
    },
    describeScheduledActions: async (ResourceId, NextToken) => {
      const { sdk, client } = await load.autoScaling();
      const input = { ...ecsNamespace(ResourceId), ...present({ ResourceId, NextToken }) };
      const answer = await send('application-autoscaling:DescribeScheduledActions', (options) =>
        client.send(new sdk.DescribeScheduledActionsCommand(input), options),
      );
      return { items: answer.ScheduledActions ?? [], nextToken: answer.NextToken };
    },
    describeScalingActivities: async (ResourceId, nextToken) => {
      const { sdk, client } = await load.autoScaling();
      const input = { ...ecsDimension, ResourceId, MaxResults: 50 };
      const answer = await send('application-autoscaling:DescribeScalingActivities', (options) =>
        client.send(
          new sdk.DescribeScalingActivitiesCommand({
            ...input,
            ...present({ NextToken: nextToken }),
          }),
          options,
        ),
      );
      return { items: answer.ScalingActivities ?? [], nextToken: answer.NextToken };
    },
    describeTargetGroups: async (arns) => {
      const { sdk, client } = await load.elb();
      const answer = await send('elasticloadbalancing:DescribeTargetGroups', (options) =>
        client.send(new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }), options),
      );
      return answer.TargetGroups ?? [];
    },
    describeTargetGroupsOf: async (LoadBalancerArn) => {
      const { sdk, client } = await load.elb();
      const answer = await send('elasticloadbalancing:DescribeTargetGroups', (options) =>
        client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn }), options),
      );
      return answer.TargetGroups ?? [];
    },
    describeTargetGroupAttributes: async (TargetGroupArn) => {
      const { sdk, client } = await load.elb();
      const answer = await send('elasticloadbalancing:DescribeTargetGroupAttributes', (options) =>
        client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), options),
      );
      return answer.Attributes ?? [];
    },
    describeAlarms: async (nextToken) => {
      const { sdk, client } = await load.cloudWatch();
      const input = { MaxRecords: 100, ...present({ NextToken: nextToken }) };
      const answer = await send('cloudwatch:DescribeAlarms', (options) =>
        client.send(new sdk.DescribeAlarmsCommand(input), options),
      );
      return { items: answer.MetricAlarms ?? [], nextToken: answer.NextToken };
    },
    describeAlarmsNamed: async (names) => {
      const { sdk, client } = await load.cloudWatch();
      const input = { AlarmNames: [...names], MaxRecords: 100 };
      const answer = await send('cloudwatch:DescribeAlarms', (options) =>
        client.send(new sdk.DescribeAlarmsCommand(input), options),
      );
      return answer.MetricAlarms ?? [];
    },
    getMetricData: async (queries, from, to) => {
      const { sdk, client } = await load.cloudWatch();
      const input = {
        MetricDataQueries: [...queries],
        StartTime: new Date(from),
        EndTime: new Date(to),
      };
      const answer = await send('cloudwatch:GetMetricData', (options) =>
        client.send(new sdk.GetMetricDataCommand(input), options),
      );
      return answer.MetricDataResults ?? [];
    },
    listDashboards: async () => {
      const { sdk, client } = await load.cloudWatch();
      const answer = await send('cloudwatch:ListDashboards', (options) =>
        client.send(new sdk.ListDashboardsCommand({}), options),
      );
      const names = (answer.DashboardEntries ?? []).flatMap(
        ({ DashboardName }) => DashboardName ?? [],
      );
      return { items: names, nextToken: answer.NextToken };
    },
    getDashboard: async (DashboardName) => {
      const { sdk, client } = await load.cloudWatch();
      const answer = await send('cloudwatch:GetDashboard', (options) =>
        client.send(new sdk.GetDashboardCommand({ DashboardName }), options),
      );
      return answer.DashboardBody ?? '';
    },
  };
}
