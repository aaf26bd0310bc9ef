/**
 * The one table of IAM actions: what each action of the suite needs, on which resources, and what is lost
 * without it.
 *
 * The policies, the READMEs and the roles that `npm run permissions` prints are generated from it; it is
 * tested against AWS's service authorization reference, and the simulator enforces the policies that come
 * of it. It is never derived from calls that were observed.
 */
import type { ConditionName, ResourceName } from './permission-scope.ts';

/** One IAM action, and all there is to know of it. */
export interface Permission {
  /** `ecs:DescribeServices` */
  readonly action: string;
  readonly needed: 'always' | { readonly when: string };
  /**
   * Everything AWS checks a call against, each of which must be allowed; absent: AWS takes `*` only.
   * Names of `permission-scope.ts`.
   */
  readonly resources?: readonly ResourceName[];
  /** What has to hold beside, names of `permission-scope.ts`. */
  readonly conditions?: readonly ConditionName[];
  /** What happens when it is denied, as a sentence for the README. */
  readonly withoutIt: string;
}

const fails = 'The action fails and names it.';

/** Finding the service, for every action that takes `cluster`, `stage` and `service`. */
const finding: readonly Permission[] = [
  {
    action: 'ecs:DescribeServices',
    needed: 'always',
    resources: ['service'],
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
    conditions: ['in-cluster'],
    withoutIt: `${fails} Where a service is not found, its neighbours are not listed.`,
  },
];

/** Looking an image up in ECR. */
const imageLookups = (lost: string): readonly Permission[] => [
  {
    action: 'ecr:DescribeImages',
    needed: { when: 'images are in ECR' },
    resources: ['repository'],
    withoutIt: lost,
  },
  {
    action: 'ecr:DescribePullThroughCacheRules',
    needed: { when: 'an image is not in its repository' },
    withoutIt: 'Whether a cache fetches it again is told by the name of its repository.',
  },
];

/** Which machines an image is built for. */
const platformLookups = (lost: string): readonly Permission[] =>
  ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'].map((action) => ({
    action,
    needed: { when: 'images are in ECR' },
    resources: ['repository'],
    withoutIt: lost,
  }));

/** The load balancers that ECS keeps stand in the service revision only. */
const managedBalancers = (lost: string): Permission => ({
  action: 'ecs:DescribeServiceRevisions',
  needed: { when: 'the service has no load balancer of its own' },
  resources: ['service', 'service-revision'],
  withoutIt: `Whether it is behind an Express or gateway load balancer is out of sight: ${lost}`,
});

export const permissions = {
  // It reads files that other steps have left.
  'summarize-deploy': [],
  'wait-stable': [
    ...finding,
    {
      action: 'ecs:ListServiceDeployments',
      needed: 'always',
      resources: ['service'],
      withoutIt:
        'The verdict comes from the deployments of the service alone: an older rollback may be out of sight, and there is no history to compare with.',
    },
    {
      action: 'ecs:DescribeServiceDeployments',
      needed: 'always',
      resources: ['service', 'service-deployment'],
      withoutIt: 'No lifecycle stages, pauses or circuit breaker counts are seen.',
    },
    {
      action: 'ecs:DescribeServiceRevisions',
      needed: 'always',
      resources: ['service', 'service-revision'],
      withoutIt:
        'The revision of a deployment that is no longer listed stays unknown; load balancers of Express and gateways are out of sight.',
    },
    {
      action: 'ecs:ListTasks',
      needed: 'always',
      conditions: ['in-cluster'],
      withoutIt: 'No phases, and no reasons of failed tasks: only events tell.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: 'always',
      resources: ['task'],
      withoutIt: 'No phases, and no reasons of failed tasks: only events tell.',
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: 'always',
      withoutIt:
        'No log tail, no way back, no list of what changed between the two revisions; which of several containers is to blame is told by exit codes alone.',
    },
    {
      action: 'logs:GetLogEvents',
      needed: { when: 'a container failed and its log is shown' },
      resources: ['log-stream'],
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
      action: 'ecs:DescribeContainerInstances',
      needed: { when: 'tasks share the network of an EC2 instance (bridge, host)' },
      resources: ['container-instance'],
      withoutIt:
        'A task is joined with its target only where no two tasks have the same host port; the health of others is not known.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroups',
      needed: { when: 'the service is behind a load balancer of its own' },
      withoutIt: 'The output `service-url` is empty.',
    },
    {
      action: 'elasticloadbalancing:DescribeLoadBalancers',
      needed: { when: 'the service is behind a load balancer of its own' },
      withoutIt: 'The output `service-url` is empty.',
    },
    {
      action: 'ecs:StopServiceDeployment',
      needed: { when: '`on-failure: rollback` or `on-cancel: rollback`' },
      resources: ['service', 'service-deployment'],
      withoutIt: 'Nothing is rolled back; the verdict says so.',
    },
    {
      action: 'ecs:ContinueServiceDeployment',
      needed: { when: '`on-pause: continue`' },
      resources: ['service', 'service-deployment'],
      withoutIt: 'The deployment stays paused; the log says so.',
    },
    ...imageLookups('Whether the image of the way back is there is not known.'),
  ],
  'verify-scaling-config': [
    ...finding,
    {
      action: 'ecs:DescribeClusters',
      needed: { when: 'the live configuration is checked' },
      resources: ['cluster'],
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
      conditions: ['in-cluster'],
      withoutIt: 'Start times and zones are not measured; the rules that need them are skipped.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: { when: 'the live configuration is checked' },
      resources: ['task'],
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
      needed: { when: 'the service is behind a load balancer, or scales by steps' },
      resources: ['alarm'],
      withoutIt: 'The rule `alarm-5xx` is skipped, and on what steps scale is unknown.',
    },
    {
      action: 'cloudwatch:GetMetricData',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'Fixes cannot look at what the tasks use; targets are judged without it.',
    },
    {
      action: 'ecs:DescribeCapacityProviders',
      needed: { when: 'the service runs on capacity providers of its own' },
      resources: ['capacity-provider'],
      withoutIt: 'Whether Managed Instances are spot is unknown; the rule `spot-alone` is skipped.',
    },
    {
      action: 'cloudwatch:ListDashboards',
      needed: { when: 'the live configuration is checked' },
      withoutIt: 'The rule `dashboard` is skipped.',
    },
    {
      action: 'cloudwatch:GetDashboard',
      needed: { when: 'no dashboard bears the name that monitoring-dashboard gives' },
      resources: ['dashboard'],
      withoutIt: 'The rule `dashboard` is skipped.',
    },
    {
      action: 'ecs:ListServiceDeployments',
      needed: { when: 'the live configuration is checked' },
      resources: ['service'],
      withoutIt: 'Images that the way back needs are not judged.',
    },
    {
      action: 'ecs:DescribeServiceRevisions',
      needed: { when: 'the live configuration is checked' },
      resources: ['service', 'service-revision'],
      withoutIt:
        'Images are judged by their tags of today instead of the digests that run; load balancers of Express and gateways are out of sight.',
    },
    ...imageLookups('The rules on images are skipped.'),
    {
      action: 'ecr:GetLifecyclePolicy',
      needed: { when: 'images are in ECR' },
      resources: ['repository'],
      withoutIt: 'The rule `image-expires` is skipped.',
    },
    ...platformLookups('The rule `image-architecture` is skipped.'),
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
      resources: ['service'],
      withoutIt:
        'No history to compare with; the times of the deployment come from the service, which may not tell them.',
    },
    {
      action: 'ecs:DescribeClusters',
      needed: 'always',
      resources: ['cluster'],
      withoutIt: 'Whether the cluster has Container Insights is tried instead of known.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroups',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'Requests, errors and latency are out of sight: the verdict is `inconclusive`.',
    },
    managedBalancers('errors and latency of an Express service are `inconclusive`.'),
    {
      action: 'ecs:ListTasks',
      needed: 'always',
      conditions: ['in-cluster'],
      withoutIt:
        'Single tasks and restarts are out of sight: the thresholds on them are `inconclusive`.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: 'always',
      resources: ['task'],
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
      resources: ['container-insights-log-group'],
      withoutIt: 'Of single tasks only the least and the most loaded one are known.',
    },
    {
      action: 'logs:GetQueryResults',
      needed: { when: 'the cluster has Container Insights without enhanced observability' },
      resources: ['container-insights-log-group'],
      withoutIt: 'Of single tasks only the least and the most loaded one are known.',
    },
    {
      action: 'cloudwatch:PutMetricData',
      needed: { when: '`record: true`' },
      conditions: ['record-namespace'],
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
      resources: ['task-definition'],
      conditions: ['in-cluster'],
      withoutIt: fails,
    },
    {
      action: 'iam:PassRole',
      needed: { when: 'the task definition or an input names roles (nearly always)' },
      resources: ['passed-role'],
      conditions: ['passed-to-ecs-tasks'],
      withoutIt: 'ECS refuses to start the task; the action says so.',
    },
    {
      action: 'ecs:TagResource',
      needed: { when: 'the service or `tags` lends tags' },
      resources: ['task', 'task-definition'],
      conditions: ['at-creation'],
      withoutIt: 'The task is started, and a copy registered, without tags; a warning says so.',
    },
    {
      action: 'ecs:ListTasks',
      needed: 'always',
      conditions: ['in-cluster'],
      withoutIt: `${fails} Without it other migrations and earlier attempts cannot be found.`,
    },
    {
      action: 'ecs:DescribeTasks',
      needed: 'always',
      resources: ['task'],
      withoutIt: fails,
    },
    {
      action: 'ecs:StopTask',
      needed: {
        when: 'a task is to be stopped (`on-timeout`, `on-cancel`, or sidecars that run on)',
      },
      resources: ['task'],
      withoutIt: 'The task runs on; the log says so.',
    },
    {
      action: 'ecs:ListServiceDeployments',
      needed: { when: '`phase: after-deploy` or `after-traffic`' },
      resources: ['service'],
      withoutIt: 'The gate judges by the deployments that the service lists.',
    },
    {
      action: 'ecs:DescribeServiceDeployments',
      needed: { when: '`phase: after-traffic`' },
      resources: ['service', 'service-deployment'],
      withoutIt:
        'The gate judges by the deployments that the service lists, so that a bake time is not told from a rollout.',
    },
    {
      action: 'ecs:RegisterTaskDefinition',
      needed: { when: '`image` is given, or the container has a restart policy' },
      resources: ['task-definition'],
      withoutIt:
        'The action fails and names it; with a restart policy it refuses if `timeout` exceeds the restart attempt period, and warns if not.',
    },
    {
      action: 'ecs:DeregisterTaskDefinition',
      needed: { when: '`image` is given, or the container has a restart policy' },
      withoutIt: 'The revision stays registered; the log says so.',
    },
    {
      action: 'ecs:ListTaskDefinitions',
      needed: { when: '`image` is given, or the container has a restart policy' },
      withoutIt: 'A revision whose registration was lost on the way may stay behind.',
    },
    {
      action: 'logs:GetLogEvents',
      needed: 'always',
      resources: ['log-stream'],
      withoutIt: 'The log is not shown; the console link is printed instead. The verdict stands.',
    },
    {
      action: 'dynamodb:UpdateItem',
      needed: { when: '`lock: dynamodb:TABLE`' },
      resources: ['lock-table'],
      withoutIt: fails,
    },
    {
      action: 'dynamodb:GetItem',
      needed: { when: '`lock: dynamodb:TABLE`' },
      resources: ['lock-table'],
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
      resources: ['alarm'],
      withoutIt:
        'The alarms of target tracking are taken to be as AWS makes them; step policies are not replayed.',
    },
    {
      action: 'ecs:ListServiceDeployments',
      needed: { when: 'a service is given' },
      resources: ['service'],
      withoutIt: 'That deployments held scale-in is not replayed.',
    },
    {
      action: 'ecs:DescribeClusters',
      needed: { when: 'a service is given' },
      resources: ['cluster'],
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
      conditions: ['in-cluster'],
      withoutIt: 'How long a task takes to start is fitted, or a range.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: { when: 'a service is given' },
      resources: ['task'],
      withoutIt: 'How long a task takes to start is fitted, or a range.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroups',
      needed: { when: 'the service is behind a load balancer' },
      withoutIt: 'Requests are not read; policies on requests cannot be replayed.',
    },
    managedBalancers('requests are not read.'),
  ],
  'monitoring-dashboard': [
    ...finding,
    {
      action: 'cloudwatch:GetDashboard',
      needed: 'always',
      resources: ['dashboard'],
      withoutIt: `${fails} What you added to the dashboard could not be kept.`,
    },
    {
      action: 'cloudwatch:PutDashboard',
      needed: { when: '`mode: apply` and something changed' },
      resources: ['dashboard'],
      withoutIt: fails,
    },
    {
      action: 'ecs:DescribeClusters',
      needed: 'always',
      resources: ['cluster'],
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
      resources: ['service'],
      withoutIt: 'No deploys on the graphs; those that are there stay.',
    },
    {
      action: 'ecs:DescribeServiceRevisions',
      needed: {
        when: '`annotate-deploys: true`, or the service has no load balancer of its own',
      },
      resources: ['service', 'service-revision'],
      withoutIt:
        'Deploys are named by the number of their revision instead of the task definition; load balancers of Express and gateways are out of sight.',
    },
  ],
  'deploy-image': [
    ...finding,
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: 'always',
      withoutIt: fails,
    },
    {
      action: 'ecs:ListTaskDefinitions',
      needed: { when: 'a revision is to be registered' },
      withoutIt:
        'Of earlier revisions only the newest is looked at: a re-run may register the same one again.',
    },
    {
      action: 'ecs:RegisterTaskDefinition',
      needed: { when: 'no revision with the image is there yet' },
      resources: ['task-definition'],
      withoutIt: fails,
    },
    {
      action: 'ecs:TagResource',
      needed: { when: 'the task definition has tags, which the new revision keeps' },
      resources: ['task-definition'],
      conditions: ['at-creation'],
      withoutIt: 'The new revision has no tags; a warning says so.',
    },
    {
      action: 'iam:PassRole',
      needed: { when: 'the task definition names roles (nearly always)' },
      resources: ['passed-role'],
      conditions: ['passed-to-ecs-tasks'],
      withoutIt: fails,
    },
    {
      action: 'ecs:UpdateService',
      needed: { when: '`update-service` is not `false`' },
      resources: ['service'],
      withoutIt: fails,
    },
    {
      action: 'ecs:DescribeServiceRevisions',
      needed: { when: 'the revision that runs has the image already' },
      resources: ['service', 'service-revision'],
      withoutIt: 'Whether its tag was moved since is out of sight: it is deployed again.',
    },
    ...imageLookups('Whether the image is there is not checked; the log says so.'),
    ...platformLookups('Whether it is built for the machines of the task is not checked.'),
  ],
  'analyze-canary': [
    ...finding,
    {
      action: 'ecs:ListServiceDeployments',
      needed: 'always',
      resources: ['service'],
      withoutIt: fails,
    },
    {
      action: 'ecs:DescribeServiceDeployments',
      needed: 'always',
      resources: ['service', 'service-deployment'],
      withoutIt: fails,
    },
    {
      action: 'ecs:DescribeServiceRevisions',
      needed: 'always',
      resources: ['service', 'service-revision'],
      withoutIt:
        'Which target groups are whose is told by the tasks in them; traffic of Express, Gateway and VPC Lattice is out of sight.',
    },
    {
      action: 'cloudwatch:GetMetricData',
      needed: 'always',
      withoutIt: 'No step can be judged: the verdict is `inconclusive`, with the reason.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetGroups',
      needed: 'always',
      withoutIt:
        'Requests, errors and latency are out of sight: only the health of tasks is judged.',
    },
    {
      action: 'elasticloadbalancing:DescribeTargetHealth',
      needed: 'always',
      withoutIt: 'Targets of green that fail their check are out of sight.',
    },
    {
      action: 'ecs:ListTasks',
      needed: 'always',
      conditions: ['in-cluster'],
      withoutIt: 'Whether tasks of green died is out of sight.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: 'always',
      resources: ['task'],
      withoutIt: 'Whether tasks of green died is out of sight.',
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: { when: 'a task of several containers died' },
      withoutIt: 'Which of several containers is to blame is told by exit codes alone.',
    },
    {
      action: 'ecs:ContinueServiceDeployment',
      needed: { when: 'the deployment has PAUSE hooks' },
      resources: ['service', 'service-deployment'],
      withoutIt: 'No hook is answered; the action fails and names it.',
    },
    {
      action: 'ecs:StopServiceDeployment',
      needed: { when: '`on-fail: rollback` (the default) or `on-inconclusive: rollback`' },
      resources: ['service', 'service-deployment'],
      withoutIt: 'A bad green is not rolled back; the verdict says so.',
    },
  ],
  rollback: [
    ...finding,
    {
      action: 'ecs:ListServiceDeployments',
      needed: 'always',
      resources: ['service'],
      withoutIt: fails,
    },
    {
      action: 'ecs:DescribeServiceDeployments',
      needed: 'always',
      resources: ['service', 'service-deployment'],
      withoutIt: fails,
    },
    {
      action: 'ecs:DescribeServiceRevisions',
      needed: 'always',
      resources: ['service', 'service-revision'],
      withoutIt: fails,
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      needed: 'always',
      withoutIt: fails,
    },
    {
      action: 'ecs:UpdateService',
      needed: { when: '`mode: apply` and no deployment is in flight' },
      resources: ['service'],
      withoutIt: fails,
    },
    {
      action: 'iam:PassRole',
      needed: { when: 'the task definition names roles (nearly always)' },
      resources: ['passed-role'],
      conditions: ['passed-to-ecs-tasks'],
      withoutIt: fails,
    },
    {
      action: 'ecs:StopServiceDeployment',
      needed: { when: '`mode: apply` while a deployment is in flight' },
      resources: ['service', 'service-deployment'],
      withoutIt: fails,
    },
    {
      action: 'ecs:RegisterTaskDefinition',
      needed: { when: 'the revision is INACTIVE and has to be registered anew' },
      resources: ['task-definition'],
      withoutIt: fails,
    },
    {
      action: 'ecs:ListTaskDefinitions',
      needed: { when: 'the revision is INACTIVE and has to be registered anew' },
      withoutIt:
        'Of earlier copies only the newest is looked at: a second press may register the same one again.',
    },
    {
      action: 'ecs:TagResource',
      needed: { when: 'a revision that is registered anew has tags' },
      resources: ['task-definition'],
      conditions: ['at-creation'],
      withoutIt: 'The copy has no tags; the log and the summary say so.',
    },
    ...imageLookups('Whether the image of the revision is there is not checked; the log says so.'),
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
      resources: ['scalable-target'],
      conditions: ['ecs-service-scaling'],
      withoutIt: `${fails} No floor is raised.`,
    },
    {
      action: 'application-autoscaling:RegisterScalableTarget',
      needed: 'always',
      resources: ['scalable-target'],
      conditions: ['ecs-service-scaling'],
      withoutIt: `${fails} A restore that is scheduled already does no harm.`,
    },
    {
      action: 'application-autoscaling:DeleteScheduledAction',
      needed: { when: 'an event is restored by hand, or raised again to another floor' },
      resources: ['scalable-target'],
      conditions: ['ecs-service-scaling'],
      withoutIt: fails,
    },
    {
      action: 'elasticloadbalancing:DescribeTargetHealth',
      needed: { when: '`wait` is on and the service is behind a load balancer' },
      withoutIt: 'Healthy are the tasks that say so themselves, or have run for a minute.',
    },
    managedBalancers('healthy are the tasks that say so themselves, or have run for a minute.'),
    {
      action: 'ecs:ListTasks',
      needed: { when: '`wait` is on and no load balancer tells who is healthy' },
      conditions: ['in-cluster'],
      withoutIt: 'Running tasks are counted instead of healthy ones.',
    },
    {
      action: 'ecs:DescribeTasks',
      needed: { when: '`wait` is on and no load balancer tells who is healthy' },
      resources: ['task'],
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
      resources: ['fargate-quota'],
      withoutIt: 'A quota that is too small is not said beforehand.',
    },
    {
      action: 'ec2:DescribeSubnets',
      needed: { when: 'a floor is raised and each task has an address of its own' },
      withoutIt: 'Subnets without enough free addresses are not said beforehand.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
