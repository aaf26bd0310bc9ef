import type { Region } from '../src/region.ts';
import { call, callQuery } from './call.ts';

export type Collected = {
  readonly service: string;
  readonly operation: string;
  readonly body: unknown;
};

/** Everything a region answers about itself at one moment, through the face. */
export function collectAnswers(region: Region): Collected[] {
  const answers: Collected[] = [];
  const ask = (service: string, operation: string, input: unknown): Record<string, unknown> => {
    const { status, body } = call(region, service, operation, input);
    if (status !== 200) throw new Error(`${operation}: ${JSON.stringify(body)}`);
    answers.push({ service, operation, body });
    return body;
  };
  const { world } = region;
  ask('ecs', 'ListClusters', {});
  for (const cluster of world.clusters.values()) {
    ask('ecs', 'DescribeClusters', { clusters: [cluster.arn], include: ['SETTINGS', 'TAGS'] });
    ask('ecs', 'ListServices', { cluster: cluster.name });
    // As they are: nothing changes.
    ask('ecs', 'UpdateClusterSettings', { cluster: cluster.name, settings: cluster.settings });
    const tasks = ask('ecs', 'ListTasks', { cluster: cluster.name })['taskArns'] as string[];
    const stopped = ask('ecs', 'ListTasks', { cluster: cluster.name, desiredStatus: 'STOPPED' })[
      'taskArns'
    ] as string[];
    const all = [...tasks, ...stopped].slice(0, 100);
    if (all.length > 0) {
      ask('ecs', 'DescribeTasks', { cluster: cluster.name, tasks: all, include: ['TAGS'] });
    }
  }
  for (const service of world.services.values()) {
    const about = { cluster: service.cluster.name, service: service.name };
    ask('ecs', 'DescribeServices', {
      cluster: about.cluster,
      services: [service.arn],
      include: ['TAGS'],
    });
    const list = ask('ecs', 'ListServiceDeployments', about)['serviceDeployments'] as {
      serviceDeploymentArn: string;
      targetServiceRevisionArn: string;
    }[];
    if (list.length === 0) continue;
    ask('ecs', 'DescribeServiceDeployments', {
      serviceDeploymentArns: list.slice(0, 20).map((entry) => entry.serviceDeploymentArn),
    });
    ask('ecs', 'DescribeServiceRevisions', {
      serviceRevisionArns: list.slice(0, 20).map((entry) => entry.targetServiceRevisionArn),
    });
  }
  for (const revisions of world.taskDefinitions.values()) {
    for (const { arn } of revisions) {
      ask('ecs', 'DescribeTaskDefinition', { taskDefinition: arn, include: ['TAGS'] });
    }
  }
  ask('logs', 'DescribeLogGroups', {});
  for (const group of world.logGroups.values()) {
    ask('logs', 'DescribeLogStreams', { logGroupName: group.name });
    for (const stream of [...group.streams.keys()].slice(0, 5)) {
      ask('logs', 'GetLogEvents', { logGroupName: group.name, logStreamName: stream });
    }
  }
  const query = (operation: string, parameters: Record<string, string>): void => {
    const { status, body } = callQuery(region, '2015-12-01', operation, parameters);
    if (status !== 200) throw new Error(`${operation}: ${String(body)}`);
    answers.push({ service: 'elasticloadbalancing', operation, body });
  };
  query('DescribeTargetGroups', {});
  const groups = [...world.targetGroups.values()].filter(({ owner }) => owner !== 'lattice');
  for (const { arn } of groups) query('DescribeTargetHealth', { TargetGroupArn: arn });
  for (const operation of ['DescribeTargetGroupAttributes', 'ModifyTargetGroup']) {
    for (const { arn } of groups) query(operation, { TargetGroupArn: arn });
  }
  query('DescribeLoadBalancers', {});
  for (const { arn, listenerArn } of world.loadBalancers.values()) {
    query('DescribeListeners', { LoadBalancerArn: arn });
    query('DescribeRules', { ListenerArn: listenerArn });
  }
  const ecs = { ServiceNamespace: 'ecs' };
  ask('application-autoscaling', 'DescribeScalableTargets', ecs);
  ask('application-autoscaling', 'DescribeScalingPolicies', ecs);
  ask('application-autoscaling', 'DescribeScalingActivities', ecs);
  ask('application-autoscaling', 'DescribeScheduledActions', ecs);
  ask('servicequotas', 'GetServiceQuota', { ServiceCode: 'fargate', QuotaCode: 'L-3032A538' });
  const { queryId } = ask('logs', 'StartQuery', {
    logGroupName: '/aws/ecs/containerinsights/prod/performance',
    queryString: 'filter Type = "Task" | stats count(*) as n by TaskId',
    startTime: Math.floor(region.now() / 1000) - 300,
    endTime: Math.floor(region.now() / 1000),
  });
  ask('logs', 'GetQueryResults', { queryId });
  for (const { name, images, policy } of world.repositories.values()) {
    const about = { repositoryName: name };
    ask('ecr', 'DescribeImages', { ...about, filter: { imageStatus: 'ANY' } });
    const imageIds = [...images.keys(), `sha256:${'0'.repeat(64)}`].map((imageDigest) => ({
      imageDigest,
    }));
    ask('ecr', 'BatchGetImage', { ...about, imageIds });
    for (const { imageDigest } of imageIds.slice(0, 1)) {
      ask('ecr', 'GetDownloadUrlForLayer', { ...about, layerDigest: imageDigest });
    }
    if (policy !== undefined) ask('ecr', 'GetLifecyclePolicy', about);
  }
  ask('ecr', 'DescribePullThroughCacheRules', {});
  ask('cloudwatch', 'ListMetrics', {});
  ask('cloudwatch', 'DescribeAlarms', {});
  return answers;
}
