/**
 * The one table of IAM actions: what each action of the suite needs, and what is lost without it.
 *
 * The policies in the READMEs are generated from it, and the simulator enforces it in every test; it is
 * never derived from calls that were observed.
 */
export interface Permission {
  /** `ecs:DescribeServices` */
  readonly action: string;
  readonly needed: 'always' | { readonly when: string };
  /** Resource types the permission can be limited to; absent: AWS allows `*` only. */
  readonly resource?: string;
  /** What happens when it is denied, as a sentence for the README. */
  readonly withoutIt: string;
}

const fails = 'The action fails and names it.';

/** Finding the service, for every action that takes `cluster`, `stage` and `service`. */
const finding: readonly Permission[] = [
  {
    action: 'ecs:DescribeServices',
    needed: 'always',
    resource: 'arn:aws:ecs:*:*:service/*',
    withoutIt: fails,
  },
  {
    action: 'ecs:ListClusters',
    needed: { when: '`stage` is used instead of `cluster`' },
    withoutIt: fails,
  },
  {
    action: 'ecs:ListServices',
    needed: { when: '`service` is left out' },
    withoutIt: `${fails} Where a service is not found, its neighbours are not listed.`,
  },
];

export const permissions = {
  // It reads files that other steps have left.
  'summarize-deploy': [],
  'wait-stable': [
    ...finding,
    {
      action: 'ecs:ListServiceDeployments',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:service/*',
      withoutIt:
        'The verdict comes from the deployments of the service alone: an older rollback may be out of sight, and there is no history to compare with.',
    },
    {
      action: 'ecs:DescribeServiceDeployments',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:service-deployment/*',
      withoutIt: 'No lifecycle stages, pauses or circuit breaker counts are seen.',
    },
    {
      action: 'ecs:DescribeServiceRevisions',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:service-revision/*',
      withoutIt: 'The revision of a deployment that is no longer listed stays unknown.',
    },
    {
      action: 'ecs:ListTasks',
      needed: 'always',
      withoutIt: 'No phases, and no reasons of failed tasks: only events tell.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:task/*',
      withoutIt: 'No phases, and no reasons of failed tasks: only events tell.',
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: { when: 'a container failed and its log is shown' },
      withoutIt: 'No log tail.',
    },
    {
      action: 'logs:GetLogEvents',
      needed: { when: 'a container failed and its log is shown' },
      resource: 'arn:aws:logs:*:*:log-group:*',
      withoutIt: 'No log tail; the console link is printed instead.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetHealth',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'The health phase is not measured.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroupAttributes',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'The deregistration delay is not named.',
    },
    {
      action: 'ecs:StopServiceDeployment',
      needed: { when: '`on-failure: rollback` or `on-cancel: rollback`' },
      resource: 'arn:aws:ecs:*:*:service-deployment/*',
      withoutIt: 'Nothing is rolled back; the verdict says so.',
    },
    {
      action: 'ecs:ContinueServiceDeployment',
      needed: { when: '`on-pause: continue`' },
      resource: 'arn:aws:ecs:*:*:service-deployment/*',
      withoutIt: 'The deployment stays paused; the log says so.',
    },
  ],
  'verify-scaling-config': [
    ...finding,
    {
      action: 'ecs:DescribeClusters',
      needed: { when: 'the live configuration is checked' },
      resource: 'arn:aws:ecs:*:*:cluster/*',
      withoutIt: 'The rule `container-insights` is skipped.',
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'The rules on what runs in the container are skipped.',
    },
    {
      action: 'ecs:ListTasks',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'Start times and zones are not measured; the rules that need them are skipped.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: { when: 'the live configuration is checked' },
      resource: 'arn:aws:ecs:*:*:task/*',
      withoutIt: 'Start times and zones are not measured; the rules that need them are skipped.',
    },
    {
      action: 'application-autoscaling:DescribeScalableTargets',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'The rules on capacity and on deployment limits are skipped.',
    },
    {
      action: 'application-autoscaling:DescribeScalingPolicies',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'The rules on targets and cooldowns are skipped.',
    },
    {
      action: 'application-autoscaling:DescribeScheduledActions',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'The rule `event-floor` is skipped.',
    },
    {
      action: 'application-autoscaling:DescribeScalingActivities',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'The rule `flapping` is skipped.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroups',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'The rules on balancing, health checks and alarms are skipped.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroupAttributes',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'The rules on balancing, stickiness and deregistration are skipped.',
    },
    {
      action: 'cloudwatch:DescribeAlarms',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'The rule `alarm-5xx` is skipped.',
    },
    {
      action: 'cloudwatch:ListDashboards',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'The rule `dashboard` is skipped.',
    },
    {
      action: 'cloudwatch:GetDashboard',
      needed: { when: 'no dashboard bears the name that monitoring-dashboard gives' },
      withoutIt: 'The rule `dashboard` is skipped.',
    },
  ],
  'post-deploy-metrics': [
    ...finding,
    {
      action: 'cloudwatch:GetMetricData',
      needed: 'always',
      withoutIt: fails,
    },
    {
      action: 'ecs:ListServiceDeployments',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:service/*',
      withoutIt:
        'No history to compare with; the times of the deployment come from the service, which may not tell them.',
    },
    {
      action: 'ecs:DescribeClusters',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:cluster/*',
      withoutIt: 'Whether the cluster has Container Insights is tried instead of known.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroups',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'Requests, errors and latency are out of sight: the verdict is `inconclusive`.',
    },
    {
      action: 'ecs:ListTasks',
      needed: 'always',
      withoutIt:
        'Single tasks and restarts are out of sight: the thresholds on them are `inconclusive`.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:task/*',
      withoutIt:
        'Single tasks and restarts are out of sight: the thresholds on them are `inconclusive`.',
    },
    {
      action: 'application-autoscaling:DescribeScalingActivities',
      needed: 'always',
      withoutIt: 'No warning where the service scaled out and in again.',
    },
    {
      action: 'logs:StartQuery',
      needed: { when: 'the cluster has Container Insights without enhanced observability' },
      resource: 'arn:aws:logs:*:*:log-group:/aws/ecs/containerinsights/*',
      withoutIt: 'Of single tasks only the least and the most loaded one are known.',
    },
    {
      action: 'logs:GetQueryResults',
      needed: { when: 'the cluster has Container Insights without enhanced observability' },
      withoutIt: 'Of single tasks only the least and the most loaded one are known.',
    },
    {
      action: 'cloudwatch:PutMetricData',
      needed: { when: '`record: true`' },
      withoutIt: 'Nothing is recorded; a warning says so.',
    },
  ],
  'run-migration-task': [
    ...finding,
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: 'always',
      withoutIt: fails,
    },
    {
      action: 'ecs:RunTask',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:task-definition/*',
      withoutIt: fails,
    },
    {
      action: 'iam:PassRole',
      needed: { when: 'the task definition or an input names roles (nearly always)' },
      resource: 'arn:aws:iam::*:role/*',
      withoutIt: 'ECS refuses to start the task; the action says so.',
    },
    {
      action: 'ecs:TagResource',
      needed: { when: 'the service or `tags` lends tags' },
      resource: 'arn:aws:ecs:*:*:task/*',
      withoutIt: 'The task is started without tags; a warning says so.',
    },
    {
      action: 'ecs:ListTasks',
      needed: 'always',
      withoutIt: `${fails} Without it other migrations and earlier attempts cannot be found.`,
    },
    {
      action: 'ecs:DescribeTasks',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:task/*',
      withoutIt: fails,
    },
    {
      action: 'ecs:StopTask',
      needed: {
        when: 'a task is to be stopped (`on-timeout`, `on-cancel`, or sidecars that run on)',
      },
      resource: 'arn:aws:ecs:*:*:task/*',
      withoutIt: 'The task runs on; the log says so.',
    },
    {
      action: 'ecs:ListServiceDeployments',
      needed: { when: '`phase: after-deploy`' },
      resource: 'arn:aws:ecs:*:*:service/*',
      withoutIt: 'The gate judges by the deployments that the service lists.',
    },
    {
      action: 'ecs:RegisterTaskDefinition',
      needed: { when: '`image` is given' },
      withoutIt: fails,
    },
    {
      action: 'ecs:DeregisterTaskDefinition',
      needed: { when: '`image` is given' },
      withoutIt: 'The revision stays registered; the log says so.',
    },
    {
      action: 'ecs:ListTaskDefinitions',
      needed: { when: '`image` is given' },
      withoutIt: 'A revision whose registration was lost on the way may stay behind.',
    },
    {
      action: 'logs:GetLogEvents',
      needed: 'always',
      resource: 'arn:aws:logs:*:*:log-group:*',
      withoutIt: 'The log is not shown; the console link is printed instead. The verdict stands.',
    },
    {
      action: 'dynamodb:UpdateItem',
      needed: { when: '`lock: dynamodb:TABLE`' },
      resource: 'arn:aws:dynamodb:*:*:table/*',
      withoutIt: fails,
    },
    {
      action: 'dynamodb:GetItem',
      needed: { when: '`lock: dynamodb:TABLE`' },
      resource: 'arn:aws:dynamodb:*:*:table/*',
      withoutIt: fails,
    },
  ],
  'backtest-scaling': [
    ...finding,
    {
      action: 'cloudwatch:GetMetricData',
      needed: { when: 'no `history-file` is given' },
      withoutIt: fails,
    },
    {
      action: 'application-autoscaling:DescribeScalableTargets',
      needed: { when: 'a service is given' },
      withoutIt: fails,
    },
    {
      action: 'application-autoscaling:DescribeScalingPolicies',
      needed: { when: 'a service is given' },
      withoutIt: fails,
    },
    {
      action: 'application-autoscaling:DescribeScalingActivities',
      needed: { when: 'a service is given' },
      withoutIt:
        'Nothing to fit on: figures are ranges over what AWS does not document, and what scheduled actions did is not replayed.',
    },
    {
      action: 'cloudwatch:DescribeAlarms',
      needed: { when: 'a service is given' },
      withoutIt:
        'The alarms of target tracking are taken to be as AWS makes them; step policies are not replayed.',
    },
    {
      action: 'ecs:ListServiceDeployments',
      needed: { when: 'a service is given' },
      resource: 'arn:aws:ecs:*:*:service/*',
      withoutIt: 'That deployments held scale-in is not replayed.',
    },
    {
      action: 'ecs:DescribeClusters',
      needed: { when: 'a service is given' },
      resource: 'arn:aws:ecs:*:*:cluster/*',
      withoutIt: 'Whether the cluster has Container Insights is tried instead of known.',
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: { when: 'a service is given' },
      withoutIt: 'The size of a task is unknown: no cost in dollars.',
    },
    {
      action: 'ecs:ListTasks',
      needed: { when: 'a service is given' },
      withoutIt: 'How long a task takes to start is fitted, or a range.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: { when: 'a service is given' },
      resource: 'arn:aws:ecs:*:*:task/*',
      withoutIt: 'How long a task takes to start is fitted, or a range.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroups',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'Requests are not read; policies on requests cannot be replayed.',
    },
  ],
  'monitoring-dashboard': [
    ...finding,
    {
      action: 'cloudwatch:GetDashboard',
      needed: 'always',
      resource: 'arn:aws:cloudwatch::*:dashboard/*',
      withoutIt: `${fails} What you added to the dashboard could not be kept.`,
    },
    {
      action: 'cloudwatch:PutDashboard',
      needed: { when: '`mode: apply` and something changed' },
      resource: 'arn:aws:cloudwatch::*:dashboard/*',
      withoutIt: fails,
    },
    {
      action: 'ecs:DescribeClusters',
      needed: 'always',
      resource: 'arn:aws:ecs:*:*:cluster/*',
      withoutIt:
        'Container Insights is taken for off: no single tasks and no restarts on new graphs; those that are there stay.',
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: 'always',
      withoutIt: 'No errors from the log; a widget that is there stays.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroups',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'No requests, response times, 5xx or hosts; widgets that are there stay.',
    },
    {
      action: 'application-autoscaling:DescribeScalableTargets',
      needed: 'always',
      withoutIt: 'No scaling targets as lines; those that are there stay.',
    },
    {
      action: 'application-autoscaling:DescribeScalingPolicies',
      needed: 'always',
      withoutIt: 'No scaling targets as lines; those that are there stay.',
    },
    {
      action: 'ecs:ListServiceDeployments',
      needed: { when: '`annotate-deploys: true`' },
      resource: 'arn:aws:ecs:*:*:service/*',
      withoutIt: 'No deploys on the graphs; those that are there stay.',
    },
    {
      action: 'ecs:DescribeServiceRevisions',
      needed: { when: '`annotate-deploys: true`' },
      resource: 'arn:aws:ecs:*:*:service-revision/*',
      withoutIt:
        'Deploys are named by the number of their revision instead of the task definition.',
    },
  ],
  'scale-for-event': [
    ...finding,
    {
      action: 'application-autoscaling:DescribeScalableTargets',
      needed: 'always',
      withoutIt: fails,
    },
    {
      action: 'application-autoscaling:DescribeScheduledActions',
      needed: 'always',
      withoutIt: fails,
    },
    {
      action: 'application-autoscaling:PutScheduledAction',
      needed: { when: 'a floor is raised, or one of several events is restored' },
      resource: 'arn:aws:application-autoscaling:*:*:scalable-target/*',
      withoutIt: `${fails} No floor is raised.`,
    },
    {
      action: 'application-autoscaling:RegisterScalableTarget',
      needed: 'always',
      resource: 'arn:aws:application-autoscaling:*:*:scalable-target/*',
      withoutIt: `${fails} A restore that is scheduled already does no harm.`,
    },
    {
      action: 'application-autoscaling:DeleteScheduledAction',
      needed: { when: 'an event is restored by hand, or raised again to another floor' },
      resource: 'arn:aws:application-autoscaling:*:*:scalable-target/*',
      withoutIt: fails,
    },
    {
      action: 'elasticloadbalancing:DescribeTargetHealth',
      needed: { when: '`wait` is on and the service is behind a load balancer' },
      withoutIt: 'Healthy are the tasks that say so themselves, or have run for a minute.',
    },
    {
      action: 'ecs:ListTasks',
      needed: { when: '`wait` is on and no load balancer tells who is healthy' },
      withoutIt: 'Running tasks are counted instead of healthy ones.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: { when: '`wait` is on and no load balancer tells who is healthy' },
      resource: 'arn:aws:ecs:*:*:task/*',
      withoutIt: 'Running tasks are counted instead of healthy ones.',
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: { when: 'a floor is raised' },
      withoutIt: 'The estimated cost is unknown, and no quota is compared.',
    },
    {
      action: 'servicequotas:GetServiceQuota',
      needed: { when: 'a floor is raised on Fargate' },
      withoutIt: 'A quota that is too small is not said beforehand.',
    },
    {
      action: 'ec2:DescribeSubnets',
      needed: { when: 'a floor is raised and each task has an address of its own' },
      withoutIt: 'Subnets without enough free addresses are not said beforehand.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
