/**
 * What a permission can be limited to: the resources and conditions that the table of permissions names, as
 * ARNs and condition keys of one account, cluster and so on. Formats of ARNs and the keys that each action
 * takes: AWS's Service Authorization Reference, "Actions, resources, and condition keys for Amazon Elastic
 * Container Service" and the pages of the other services.
 */

/** The part of AWS that a policy allows; `*` is any. Texts may hold the placeholders of a template. */
export interface PolicyScope {
  /** `aws`, `aws-cn`, `aws-us-gov` */
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** Name of the cluster. */
  readonly cluster: string;
  /** Pattern of task definition families: `web*`. */
  readonly family: string;
  /** Name of the DynamoDB table of `lock: dynamodb:TABLE`. */
  readonly lockTable: string;
}

/** For policies that are copied as they are, and then narrowed by hand. */
export const anywhere: PolicyScope = {
  partition: 'aws',
  region: '*',
  account: '*',
  cluster: '*',
  family: '*',
  lockTable: '*',
};

type Place = (scope: PolicyScope) => string;

const arnOf = (service: string, resource: Place, regional = true): Place => {
  return (scope) =>
    `arn:${scope.partition}:${service}:${regional ? scope.region : ''}:${scope.account}:${resource(scope)}`;
};

/** ARNs of services and tasks that are older than 2018 do not name the cluster: `service/web`. */
const inCluster = (type: string): Place =>
  arnOf('ecs', ({ cluster }) => (cluster === '*' ? `${type}/*` : `${type}/${cluster}/*`));

const resources = {
  cluster: arnOf('ecs', ({ cluster }) => `cluster/${cluster}`),
  service: inCluster('service'),
  'service-deployment': inCluster('service-deployment'),
  'service-revision': inCluster('service-revision'),
  task: inCluster('task'),
  'container-instance': inCluster('container-instance'),
  'capacity-provider': arnOf('ecs', () => 'capacity-provider/*'),
  'task-definition': arnOf('ecs', ({ family }) => `task-definition/${family}:*`),
  /** Roles of tasks, which ECS is handed; `passedRoles` in what is generated for one account. */
  'passed-role': arnOf('iam', () => 'role/*', false),
  'log-stream': arnOf('logs', () => 'log-group:*:log-stream:*'),
  'container-insights-log-group': arnOf(
    'logs',
    ({ cluster }) =>
      `log-group:/aws/ecs/containerinsights/${cluster === '*' ? '*' : `${cluster}/*`}`,
  ),
  alarm: arnOf('cloudwatch', () => 'alarm:*'),
  dashboard: arnOf('cloudwatch', () => 'dashboard/*', false),
  'scalable-target': arnOf('application-autoscaling', () => 'scalable-target/*'),
  'fargate-quota': arnOf('servicequotas', () => 'fargate/*'),
  repository: arnOf('ecr', () => 'repository/*'),
  'lock-table': arnOf('dynamodb', ({ lockTable }) => `table/${lockTable}`),
} as const satisfies Readonly<Record<string, Place>>;

/** A kind of resource, as the table of permissions names it. */
export type ResourceName = keyof typeof resources;

/** The ARN, or the pattern of ARNs, of a kind of resource. */
export function resourceArn(name: ResourceName, scope: PolicyScope): string {
  return resources[name](scope);
}

/** `{"StringEquals": {"iam:PassedToService": ["ecs-tasks.amazonaws.com"]}}`, one operator at a time. */
export interface Condition {
  readonly operator: 'StringEquals' | 'ArnLike';
  readonly key: string;
  readonly values: readonly string[];
}

const conditions = {
  'in-cluster': (scope) => [
    { operator: 'ArnLike', key: 'ecs:cluster', values: [resourceArn('cluster', scope)] },
  ],
  'passed-to-ecs-tasks': () => [
    {
      operator: 'StringEquals',
      key: 'iam:PassedToService',
      values: ['ecs-tasks.amazonaws.com'],
    },
  ],
  /** Tags on what the same call creates, never on what is there. */
  'at-creation': () => [
    {
      operator: 'StringEquals',
      key: 'ecs:CreateAction',
      values: ['RegisterTaskDefinition', 'RunTask'],
    },
  ],
  'record-namespace': () => [
    { operator: 'StringEquals', key: 'cloudwatch:namespace', values: ['ecs-actions'] },
  ],
  'ecs-service-scaling': () => [
    {
      operator: 'StringEquals',
      key: 'application-autoscaling:service-namespace',
      values: ['ecs'],
    },
    {
      operator: 'StringEquals',
      key: 'application-autoscaling:scalable-dimension',
      values: ['ecs:service:DesiredCount'],
    },
  ],
} as const satisfies Readonly<Record<string, (scope: PolicyScope) => readonly Condition[]>>;

/** What has to hold, as the table of permissions names it. */
export type ConditionName = keyof typeof conditions;

/** The condition keys, operators and values that a name stands for. */
export function conditionsOf(name: ConditionName, scope: PolicyScope): readonly Condition[] {
  return conditions[name](scope);
}
