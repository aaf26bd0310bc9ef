export const id = 5323;
export const ids = [5323];
export const modules = {

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ scheduleAt),
/* harmony export */   QF: () => (/* binding */ isEventName),
/* harmony export */   V8: () => (/* binding */ actionNameOf),
/* harmony export */   x6: () => (/* binding */ readRestore)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

const prefix = 'ecs-actions-event';
const pattern = /^ecs-actions-event\.([A-Za-z0-9_-]{1,64})\.holds-(\d{1,9})(?:-(\d{1,9}))?\.usual-(\d{1,9})(?:-(\d{1,9}))?$/;
function isEventName(text) {
    return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}
function actionNameOf({ name, holds, usual }) {
    return `${prefix}.${name}.holds-${numbers(holds)}.usual-${numbers(usual)}`;
}
/** The event that a scheduled action bears; `undefined` where it is nobody's of ours. */
function readRestore(action) {
    const match = pattern.exec(action.name);
    const endsAt = readAt(action);
    if (match === null || endsAt === undefined)
        return undefined;
    const [, name = '', min, max, usualMin, usualMax] = match;
    return {
        actionName: action.name,
        name,
        holds: capacity(min, max),
        usual: capacity(usualMin, usualMax),
        endsAt,
        leaves: {
            ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ min: action.min, max: action.max }),
        },
    };
}
/** `at(2026-11-27T22:00:00)`: whole seconds, UTC. */
function scheduleAt(at) {
    return `at(${new Date(at).toISOString().slice(0, 19)})`;
}
function readAt({ schedule, timezone = 'UTC' }) {
    const match = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(schedule);
    if (match === null || !/^(?:UTC|Etc\/UTC)$/.test(timezone))
        return undefined;
    const at = Date.parse(`${match[1] ?? ''}Z`);
    return Number.isNaN(at) ? undefined : at;
}
function numbers({ min, max }) {
    return max === undefined ? String(min) : `${min}-${max}`;
}
function capacity(min, max) {
    return { min: Number(min), ...(max !== undefined && { max: Number(max) }) };
}


/***/ }),

/***/ 2054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ roleInEnvironment),
/* harmony export */   Z: () => (/* binding */ isBackgroundWord)
/* harmony export */ });
/** Words for programs that take work from a queue or a clock: nobody waits for their answer. */
const background = new Set([
    'worker',
    'workers',
    'consumer',
    'consumers',
    'scheduler',
    'cron',
    'beat',
    'job',
    'jobs',
    'queue',
]);
/** Whether a word says that a program works in the background. */
function isBackgroundWord(word) {
    return background.has(word.toLowerCase());
}
/** `CONTAINER_ROLE`, `SERVICE_TYPE`, `APP_MODE`: one image that plays several parts is told which. */
const naming = /(?:^|_)(?:ROLE|TYPE|MODE|PROCESS|COMPONENT)$/i;
/**
 * The part that an environment gives a container, where it is one in the background:
 * `SERVICE_TYPE=JOBS_RUNNER`. A variable that speaks of a queue itself (`QUEUE_TYPE`) says nothing of it.
 */
function roleInEnvironment(environment) {
    for (const [variable, value] of environment) {
        if (!naming.test(variable) || variable.split('_').some(isBackgroundWord))
            continue;
        // Several parts at once may well include one that answers.
        if (/[,;|\s]/.test(value.trim()))
            continue;
        const word = value.split(/[^A-Za-z]+/).find(isBackgroundWord);
        if (word !== undefined)
            return { variable, word };
    }
    return undefined;
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ isMetricOfEcs),
/* harmony export */   VZ: () => (/* binding */ metricMath),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   lb: () => (/* binding */ predefinedMetric),
/* harmony export */   oq: () => (/* binding */ customMetric)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

const predefined = {
    ECSServiceAverageCPUUtilization: 'cpu',
    ECSServiceAverageCPUUtilizationHighResolution: 'cpu',
    ECSServiceAverageMemoryUtilization: 'memory',
    ECSServiceAverageMemoryUtilizationHighResolution: 'memory',
};
/** What a predefined metric measures (Application Auto Scaling API; the high-resolution names are the same resources). */
function predefinedMetric(type) {
    return { resource: predefined[type] ?? 'other', name: type };
}
/** What a customized metric measures: the service's own CPU and memory have fixed names. */
function customMetric(namespace, name) {
    const own = namespace === 'AWS/ECS';
    const resource = own && name === 'CPUUtilization'
        ? 'cpu'
        : own && name === 'MemoryUtilization'
            ? 'memory'
            : 'other';
    return { resource, name, ...(namespace !== '' && { namespace }) };
}
/**
 * Whether ECS or Container Insights has a metric of that name (ECS Developer Guide, "Amazon ECS service
 * metrics"; CloudWatch User Guide, "Amazon ECS Container Insights metrics").
 */
function isMetricOfEcs(name) {
    return /^(CPU|Memory|GPU|EBSFilesystem)(Utilization|Reservation)$|^(Task|Container|Service|Instance)?(Cpu|Memory|Network|Storage|EphemeralStorage|EBSFilesystem)(Utilized|Reserved|Utilization|RxBytes|TxBytes|ReadBytes|WriteBytes|Size)$|^(RunningTask|PendingTask|DesiredTask|Task|Deployment|TaskSet|Service)Count$|^(ActiveConnection|NewConnection|Request|ProcessedBytes|TargetResponseTime|HTTPCode_Target)/i.test(name);
}
const ownNamespaces = new Set(['AWS/ECS', 'ECS/ContainerInsights']);
/** Whether a metric is one that neither ECS nor Container Insights measures. */
function isForeign({ namespace }) {
    return namespace !== undefined && !ownNamespaces.has(namespace);
}
/**
 * What metric math measures: CPU or memory, where one of them is in it; else a metric that is not ECS's
 * own, such as a queue's length divided by the running tasks (Application Auto Scaling guide, "Create a
 * target tracking scaling policy using metric math").
 */
function metricMath(metrics) {
    const resources = new Set(metrics.map(({ resource }) => resource));
    const isMixed = resources.delete('other');
    const [resource] = resources;
    if (resource !== undefined && resources.size === 1) {
        return {
            resource,
            name: 'metric math',
            namespace: 'AWS/ECS',
            ...(isMixed && { isMixed }),
        };
    }
    const foreign = resource === undefined ? metrics.find(isForeign) : undefined;
    const { namespace, name } = foreign ?? { namespace: metrics[0]?.namespace, name: 'metric math' };
    return { resource: 'other', name, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ namespace }) };
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   pg: () => (/* binding */ skipFor),
/* harmony export */   qw: () => (/* binding */ skipOutOfSight)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

const severities = ['error', 'warning', 'note'];
function pass(resource, advice) {
    return { status: 'pass', resource, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ advice }) };
}
function skip(resource, reason) {
    return { status: 'skipped', resource, reason };
}
/** Skipped for what nobody can see from here. */
function skipOutOfSight(resource, reason) {
    return { status: 'skipped', resource, reason, outOfSight: true };
}
/** Skipped for one fact: `what` names it. */
function skipFor(resource, what, { why, outOfSight }) {
    return (outOfSight ? skipOutOfSight : skip)(resource, `${what}: ${why}`);
}
/** Decides once all facts are known; otherwise the rule is skipped, naming each fact that is not. */
function decide(resource, facts, judge) {
    const missing = Object.entries(facts).flatMap(([name, fact]) => fact.known ? [] : [skipFor(resource, name, fact)]);
    if (missing.length > 0) {
        const reason = [...new Set(missing.map((one) => one.reason))].join('; ');
        return (missing.every((one) => one.outOfSight) ? skipOutOfSight : skip)(resource, reason);
    }
    const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.known ? fact.value : undefined]));
    return judge(values);
}


/***/ }),

/***/ 4989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ is5xxMetric),
/* harmony export */   fX: () => (/* binding */ observabilityRules),
/* harmony export */   lf: () => (/* binding */ watches5xx)
/* harmony export */ });
/* unused harmony exports containerInsights, is5xxQuery, alarm5xx, dashboard */
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(310);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6220);


const containerInsights = {
    id: 'container-insights',
    principle: '8',
    title: 'Container Insights is on',
    why: 'An average over ten tasks hides the one at 95 %: only Container Insights shows CPU and memory of each task.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => {
        if (!setup.cluster.known)
            return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .skipFor */ .pg)(setup.service, 'cluster', setup.cluster)];
        const cluster = setup.cluster.value;
        return [
            (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(cluster, { 'Container Insights': cluster.containerInsights }, (values) => {
                const value = values['Container Insights'];
                if (value === 'enhanced')
                    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(cluster);
                return {
                    status: 'fail',
                    resource: cluster,
                    expected: 'enhanced',
                    actual: (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFact */ .uL)(cluster.containerInsights),
                    fix: { changes: [{ on: 'cluster', set: { containerInsights: 'enhanced' } }] },
                    // "enabled" has the cluster's and the service's metrics already; only the tasks' are missing.
                    ...(value === 'enabled' ? { severity: 'note' } : {}),
                };
            }),
        ];
    },
};
/** The target group's own 5xx answers, or the load balancer's where no target answers. */
function is5xxMetric(metric) {
    return /^HTTPCode_(Target|ELB)_5(XX|\d\d)_Count$|^HTTPCode_(Backend|ELB)_5XX$/.test(metric);
}
/** A query of CloudWatch Logs that looks for answers of 500 and above. */
function is5xxQuery(query) {
    return /\b5xx\b|[=>~/"' ^]5(\d\d\b|\[|\\d)/i.test(query);
}
/** Whether an alarm would tell of 5xx answers, by a metric or by a query of a log. */
function watches5xx({ metrics, logQuery }) {
    // Stryker disable next-line StringLiteral: the text in its place looks for nothing either
    return metrics.some(is5xxMetric) || is5xxQuery(logQuery ?? '');
}
/** Behind a Network Load Balancer there are connections, and no codes of HTTP. */
function hasNoHttp({ targetGroups }) {
    if (!targetGroups.known || targetGroups.value.length === 0)
        return false;
    return targetGroups.value.every(({ protocol }) => protocol.known && !['HTTP', 'HTTPS'].includes(protocol.value));
}
const alarm5xx = {
    id: 'alarm-5xx',
    principle: '8',
    title: 'An alarm watches 5xx answers',
    why: 'Without it, users find out first.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => {
        const { service } = setup;
        if (service.hasLoadBalancer.known && !service.hasLoadBalancer.value)
            return [];
        if (hasNoHttp(setup))
            return [];
        const facts = { 'load balancer': service.hasLoadBalancer, alarms: setup.alarms };
        return [
            (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(service, facts, ({ alarms }) => {
                const found = alarms.find(watches5xx);
                if (found)
                    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(found);
                const [group] = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(setup.targetGroups) ?? [];
                return {
                    status: 'fail',
                    resource: service,
                    expected: 'an alarm on HTTPCode_Target_5XX_Count or HTTPCode_ELB_5XX_Count',
                    actual: alarms.length === 0 ? 'no alarm' : alarms.map(({ label }) => label).join(', '),
                    fix: {
                        changes: group ? [{ on: 'new-alarm', targetGroup: group.label }] : [],
                        advice: 'The threshold is a start: set it from your own traffic, and add an action that reaches someone.',
                    },
                };
            }),
        ];
    },
};
const dashboard = {
    id: 'dashboard',
    principle: '8',
    title: 'A dashboard shows the service',
    why: 'In an incident nobody has the time to build the graphs that would have shown it.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => [
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(setup.service, { dashboards: setup.dashboards }, ({ dashboards }) => dashboards.length > 0
            ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(setup.service)
            : {
                status: 'fail',
                resource: setup.service,
                expected: 'a CloudWatch dashboard that shows it',
                actual: 'none',
                fix: {
                    changes: [],
                    advice: 'The monitoring-dashboard action of this suite makes one and keeps it up to date.',
                },
            }),
    ],
};
const observabilityRules = [containerInsights, alarm5xx, dashboard];


/***/ }),

/***/ 3755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ resourceTypes),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   eX: () => (/* binding */ inPascalCase),
/* harmony export */   ic: () => (/* binding */ inPulumi),
/* harmony export */   oW: () => (/* binding */ pulumiPlurals)
/* harmony export */ });
/**
 * One table of the settings that the rules look at, in the words of every tool that writes them: the
 * readers take values from where it says, the fixes print into the same places.
 *
 * Sources: the Terraform AWS provider's documentation of each resource, the CloudFormation template
 * reference of each type, aws-cdk-lib, the Pulumi AWS provider's schema (which is made from Terraform's),
 * SST's `platform/src/components/aws`, and the AWS CLI reference.
 */
/** The kinds of resources that are read from files, and those that fixes write. */
const resourceTypes = {
    service: {
        terraform: 'aws_ecs_service',
        cloudFormation: 'AWS::ECS::Service',
        pulumi: 'aws:ecs/service:Service',
    },
    cluster: {
        terraform: 'aws_ecs_cluster',
        cloudFormation: 'AWS::ECS::Cluster',
        pulumi: 'aws:ecs/cluster:Cluster',
    },
    'cluster-capacity-providers': {
        terraform: 'aws_ecs_cluster_capacity_providers',
        cloudFormation: 'AWS::ECS::ClusterCapacityProviderAssociations',
        pulumi: 'aws:ecs/clusterCapacityProviders:ClusterCapacityProviders',
    },
    task: {
        terraform: 'aws_ecs_task_definition',
        cloudFormation: 'AWS::ECS::TaskDefinition',
        pulumi: 'aws:ecs/taskDefinition:TaskDefinition',
    },
    target: {
        terraform: 'aws_appautoscaling_target',
        cloudFormation: 'AWS::ApplicationAutoScaling::ScalableTarget',
        pulumi: 'aws:appautoscaling/target:Target',
    },
    policy: {
        terraform: 'aws_appautoscaling_policy',
        cloudFormation: 'AWS::ApplicationAutoScaling::ScalingPolicy',
        pulumi: 'aws:appautoscaling/policy:Policy',
    },
    'scheduled-action': {
        terraform: 'aws_appautoscaling_scheduled_action',
        // A template keeps a target's scheduled actions inside it.
        cloudFormation: '',
        pulumi: 'aws:appautoscaling/scheduledAction:ScheduledAction',
    },
    'target-group': {
        terraform: 'aws_lb_target_group',
        cloudFormation: 'AWS::ElasticLoadBalancingV2::TargetGroup',
        pulumi: 'aws:lb/targetGroup:TargetGroup',
    },
    'load-balancer': {
        terraform: 'aws_lb',
        cloudFormation: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
        pulumi: 'aws:lb/loadBalancer:LoadBalancer',
    },
    listener: {
        terraform: 'aws_lb_listener',
        cloudFormation: 'AWS::ElasticLoadBalancingV2::Listener',
        pulumi: 'aws:lb/listener:Listener',
    },
    'listener-rule': {
        terraform: 'aws_lb_listener_rule',
        cloudFormation: 'AWS::ElasticLoadBalancingV2::ListenerRule',
        pulumi: 'aws:lb/listenerRule:ListenerRule',
    },
    'classic-balancer': {
        terraform: 'aws_elb',
        cloudFormation: 'AWS::ElasticLoadBalancing::LoadBalancer',
        pulumi: 'aws:elb/loadBalancer:LoadBalancer',
    },
    alarm: {
        terraform: 'aws_cloudwatch_metric_alarm',
        cloudFormation: 'AWS::CloudWatch::Alarm',
        pulumi: 'aws:cloudwatch/metricAlarm:MetricAlarm',
    },
    'log-alarm': {
        // Terraform and Pulumi have no resource of their own for it yet.
        terraform: 'aws_cloudwatch_log_alarm',
        cloudFormation: 'AWS::CloudWatch::LogAlarm',
        pulumi: 'aws:cloudwatch/logAlarm:LogAlarm',
    },
    dashboard: {
        terraform: 'aws_cloudwatch_dashboard',
        cloudFormation: 'AWS::CloudWatch::Dashboard',
        pulumi: 'aws:cloudwatch/dashboard:Dashboard',
    },
    subnet: {
        terraform: 'aws_subnet',
        cloudFormation: 'AWS::EC2::Subnet',
        pulumi: 'aws:ec2/subnet:Subnet',
    },
    'security-group': {
        terraform: 'aws_security_group',
        cloudFormation: 'AWS::EC2::SecurityGroup',
        pulumi: 'aws:ec2/securityGroup:SecurityGroup',
    },
    'inbound-rule': {
        terraform: 'aws_vpc_security_group_ingress_rule',
        cloudFormation: 'AWS::EC2::SecurityGroupIngress',
        pulumi: 'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule',
    },
};
const settings = {
    service: {
        name: { terraform: 'name', cloudFormation: 'ServiceName', cdk: 'serviceName', cli: 'service' },
        cluster: { terraform: 'cluster', cdk: 'cluster', sst: 'cluster', cli: 'cluster' },
        desiredCount: { terraform: 'desired_count', cdk: 'desiredCount', cli: 'desired-count' },
        launchType: { terraform: 'launch_type', cli: 'launch-type' },
        capacityProviders: {
            terraform: 'capacity_provider_strategy',
            cdk: 'capacityProviderStrategies',
            sst: 'capacity',
            cli: 'capacity-provider-strategy',
        },
        controller: { terraform: 'deployment_controller.type', cdk: 'deploymentController' },
        scheduling: { terraform: 'scheduling_strategy' },
        strategy: { terraform: 'deployment_configuration.strategy', cdk: 'deploymentStrategy' },
        minimumHealthyPercent: {
            terraform: 'deployment_minimum_healthy_percent',
            cloudFormation: 'DeploymentConfiguration.MinimumHealthyPercent',
            cdk: 'minHealthyPercent',
        },
        maximumPercent: {
            terraform: 'deployment_maximum_percent',
            cloudFormation: 'DeploymentConfiguration.MaximumPercent',
            cdk: 'maxHealthyPercent',
        },
        circuitBreaker: {
            terraform: 'deployment_circuit_breaker',
            cloudFormation: 'DeploymentConfiguration.DeploymentCircuitBreaker',
            cdk: 'circuitBreaker',
        },
        healthCheckGracePeriodSeconds: {
            terraform: 'health_check_grace_period_seconds',
            cdk: 'healthCheckGracePeriod',
            cli: 'health-check-grace-period-seconds',
        },
        placement: {
            terraform: 'ordered_placement_strategy',
            cloudFormation: 'PlacementStrategies',
            cdk: 'placementStrategies',
            cli: 'placement-strategy',
        },
        placementConstraints: { terraform: 'placement_constraints' },
        loadBalancers: { terraform: 'load_balancer', cloudFormation: 'LoadBalancers' },
        network: {
            terraform: 'network_configuration',
            cloudFormation: 'NetworkConfiguration.AwsvpcConfiguration',
        },
    },
    cluster: {
        name: { terraform: 'name', cloudFormation: 'ClusterName', cdk: 'clusterName', cli: 'cluster' },
        settings: { terraform: 'setting', cloudFormation: 'ClusterSettings', cli: 'settings' },
        defaultStrategy: {
            terraform: 'default_capacity_provider_strategy',
            cloudFormation: 'DefaultCapacityProviderStrategy',
        },
    },
    'cluster-capacity-providers': {
        cluster: { terraform: 'cluster_name', cloudFormation: 'Cluster' },
        defaultStrategy: {
            terraform: 'default_capacity_provider_strategy',
            cloudFormation: 'DefaultCapacityProviderStrategy',
        },
    },
    target: {
        minCapacity: {
            terraform: 'min_capacity',
            cdk: 'minCapacity',
            sst: 'scaling.min',
            cli: 'min-capacity',
        },
        maxCapacity: {
            terraform: 'max_capacity',
            cdk: 'maxCapacity',
            sst: 'scaling.max',
            cli: 'max-capacity',
        },
        scaleInSuspended: { terraform: 'suspended_state.dynamic_scaling_in_suspended' },
        scaleOutSuspended: { terraform: 'suspended_state.dynamic_scaling_out_suspended' },
        scheduledSuspended: { terraform: 'suspended_state.scheduled_scaling_suspended' },
    },
    policy: {
        name: { terraform: 'name', cloudFormation: 'PolicyName', cli: 'policy-name' },
        type: { terraform: 'policy_type', cli: 'policy-type' },
        tracking: { terraform: 'target_tracking_scaling_policy_configuration' },
        stepScaling: { terraform: 'step_scaling_policy_configuration' },
        predictive: { terraform: 'predictive_scaling_policy_configuration' },
        steps: {
            terraform: 'step_scaling_policy_configuration.step_adjustment',
            cloudFormation: 'StepScalingPolicyConfiguration.StepAdjustments',
        },
        targetValue: {
            terraform: 'target_tracking_scaling_policy_configuration.target_value',
            cdk: 'targetUtilizationPercent',
        },
        scaleInCooldownSeconds: {
            terraform: 'target_tracking_scaling_policy_configuration.scale_in_cooldown',
            cdk: 'scaleInCooldown',
            sst: 'scaling.scaleInCooldown',
        },
        scaleOutCooldownSeconds: {
            terraform: 'target_tracking_scaling_policy_configuration.scale_out_cooldown',
            cdk: 'scaleOutCooldown',
            sst: 'scaling.scaleOutCooldown',
        },
        scaleInDisabled: {
            terraform: 'target_tracking_scaling_policy_configuration.disable_scale_in',
            cdk: 'disableScaleIn',
        },
    },
    'target-group': {
        name: { terraform: 'name', cdk: 'targetGroupName' },
        protocol: { terraform: 'protocol', cdk: 'protocol' },
        targetControlPort: { terraform: 'target_control_port' },
        protocolVersion: { terraform: 'protocol_version', cdk: 'protocolVersion' },
        algorithm: {
            terraform: 'load_balancing_algorithm_type',
            cloudFormation: { attribute: 'load_balancing.algorithm.type' },
            cdk: 'loadBalancingAlgorithmType',
        },
        slowStartSeconds: {
            terraform: 'slow_start',
            cloudFormation: { attribute: 'slow_start.duration_seconds' },
            cdk: 'slowStart',
        },
        stickiness: {
            terraform: 'stickiness.enabled',
            cloudFormation: { attribute: 'stickiness.enabled' },
        },
        deregistrationDelaySeconds: {
            terraform: 'deregistration_delay',
            cloudFormation: { attribute: 'deregistration_delay.timeout_seconds' },
            cdk: 'deregistrationDelay',
        },
        healthCheckProtocol: {
            terraform: 'health_check.protocol',
            cloudFormation: 'HealthCheckProtocol',
            cdk: 'healthCheck.protocol',
        },
        healthCheckPath: {
            terraform: 'health_check.path',
            cloudFormation: 'HealthCheckPath',
            cdk: 'healthCheck.path',
            cli: 'health-check-path',
        },
        healthCheckIntervalSeconds: {
            terraform: 'health_check.interval',
            cloudFormation: 'HealthCheckIntervalSeconds',
            cdk: 'healthCheck.interval',
            cli: 'health-check-interval-seconds',
        },
        healthCheckTimeoutSeconds: {
            terraform: 'health_check.timeout',
            cloudFormation: 'HealthCheckTimeoutSeconds',
            cdk: 'healthCheck.timeout',
            cli: 'health-check-timeout-seconds',
        },
        healthyThreshold: {
            terraform: 'health_check.healthy_threshold',
            cloudFormation: 'HealthyThresholdCount',
            cdk: 'healthCheck.healthyThresholdCount',
            cli: 'healthy-threshold-count',
        },
        unhealthyThreshold: {
            terraform: 'health_check.unhealthy_threshold',
            cloudFormation: 'UnhealthyThresholdCount',
            cdk: 'healthCheck.unhealthyThresholdCount',
            cli: 'unhealthy-threshold-count',
        },
        matcher: {
            terraform: 'health_check.matcher',
            cloudFormation: 'Matcher.HttpCode',
            cdk: 'healthCheck.healthyHttpCodes',
            cli: 'matcher',
        },
        grpcMatcher: {
            terraform: 'health_check.grpc_matcher',
            cloudFormation: 'Matcher.GrpcCode',
            cdk: 'healthCheck.healthyGrpcCodes',
        },
    },
    alarm: {
        name: { terraform: 'alarm_name', cli: 'alarm-name' },
        metricQueries: { terraform: 'metric_query', cloudFormation: 'Metrics' },
    },
};
/** Blocks that Pulumi's schema names in the plural. */
const pulumiPlurals = {
    load_balancer: 'loadBalancers',
    capacity_provider_strategy: 'capacityProviderStrategies',
    default_capacity_provider_strategy: 'defaultCapacityProviderStrategies',
    ordered_placement_strategy: 'orderedPlacementStrategies',
    setting: 'settings',
    step_adjustment: 'stepAdjustments',
    metric_query: 'metricQueries',
    default_action: 'defaultActions',
    action: 'actions',
};
/** `desired_count` → `DesiredCount`, dotted paths word by word. */
function inPascalCase(path) {
    return path.replaceAll(/(^|[._-])([a-z0-9])/g, (_, before, letter) => before === '.' ? `.${letter.toUpperCase()}` : letter.toUpperCase());
}
/** `desired_count` → `desiredCount`, a block as Pulumi's schema names it. */
function inPulumi(name) {
    return (pulumiPlurals[name] ??
        name.replaceAll(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()));
}


/***/ }),

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ fromCloudControl),
/* harmony export */   kF: () => (/* binding */ kindOfAwsNative),
/* harmony export */   pO: () => (/* binding */ kindOfAwscc),
/* harmony export */   xi: () => (/* binding */ attributeFromCloudControl)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9480);
/* harmony import */ var _template_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/**
 * Terraform's provider awscc and Pulumi's aws-native are made from CloudFormation's schemas (the Cloud
 * Control API): the same resources and properties, in snake_case and in camelCase.
 */



/** `AWS::ECS::Service` → its service and resource in lower case and as it is. */
const cloudFormationTypes = Object.entries(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .AU).flatMap(([kind, { cloudFormation }]) => {
    const [, service = '', resource = ''] = cloudFormation.split('::');
    return resource === '' ? [] : [{ kind: kind, service, resource }];
});
/** `awscc_ecs_service` → the kind of resource. */
const kindOfAwscc = new Map(cloudFormationTypes.map(({ kind, service, resource }) => [
    `awscc_${service.toLowerCase()}_${(0,_template_words_js__WEBPACK_IMPORTED_MODULE_2__/* .snake */ .t9)(resource)}`,
    kind,
]));
/** `aws-native:ecs:Service` → the kind of resource. */
const kindOfAwsNative = new Map(cloudFormationTypes.map(({ kind, service, resource }) => [
    `aws-native:${service.toLowerCase()}:${resource}`,
    kind,
]));
/** Attributes of awscc or properties of aws-native, as those of the provider aws. */
function fromCloudControl(kind, values) {
    return (0,_template_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toTerraformWords */ .Hv)(kind, pascalKeys(values));
}
/** The attribute of the provider aws for one of awscc or aws-native. */
function attributeFromCloudControl(kind, name) {
    return (0,_template_words_js__WEBPACK_IMPORTED_MODULE_2__/* .attributeNameOf */ .b5)(kind, pascal(name));
}
function pascal(name) {
    return name.includes('_') ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .inPascalCase */ .eX)(name) : name.charAt(0).toUpperCase() + name.slice(1);
}
function pascalKeys(value) {
    if (Array.isArray(value))
        return value.map(pascalKeys);
    if (typeof value !== 'object' || value === null || (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        // What is not set is null in a plan.
        .filter(([, item]) => item !== null)
        .map(([name, item]) => [pascal(name), pascalKeys(item)]));
}


/***/ }),

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ expressType),
/* harmony export */   T: () => (/* binding */ readExpress),
/* harmony export */   Uz: () => (/* binding */ expressTypes)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(310);
/* harmony import */ var _model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _planned_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1040);
/* harmony import */ var _planned_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9480);
/**
 * A service of ECS Express Mode. What is written are its smallest and largest count and the one metric it
 * scales on; balancer, target groups, deployment (a canary) and cooldowns ECS makes by itself (developer
 * guide, "Resources created by Amazon ECS Express Mode services").
 */




/** The type that such a service has among the resources of a run. */
const expressType = 'express-service';
/** What each tool calls it. */
const expressTypes = {
    cloudFormation: 'AWS::ECS::ExpressGatewayService',
    terraform: 'aws_ecs_express_gateway_service',
    awscc: 'awscc_ecs_express_gateway_service',
    pulumi: 'aws:ecs/expressGatewayService:ExpressGatewayService',
    awsNative: 'aws-native:ecs:ExpressGatewayService',
};
const made = 'ECS makes and changes it by itself in Express Mode';
const hidden = (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(made);
/** Express Mode's metrics (API reference, ExpressGatewayScalingTarget) as those of a policy. */
const metrics = {
    AVERAGE_CPU: 'ECSServiceAverageCPUUtilization',
    AVERAGE_MEMORY: 'ECSServiceAverageMemoryUtilization',
};
function readExpress(resource, origin) {
    const { file } = resource.place;
    const part = (0,_planned_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(resource);
    const count = (name) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .orUnknown */ .uL)(scaling(resource, name, _planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i), 'not set, so Express Mode decides');
    return {
        origin,
        service: {
            ...part,
            expressMode: true,
            name: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(resource, 'service_name', _planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1), 'known only after apply'),
            clusterName: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .mapFact */ .Vt)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt)(resource, 'cluster', _planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1), 'default'), (text) => text.split('/').at(-1) ?? text),
            desiredCount: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('auto scaling decides'),
            controller: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)('ECS'),
            strategy: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .byDefault */ .Ri)('CANARY'),
            scheduling: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)('REPLICA'),
            minimumHealthyPercent: hidden,
            maximumPercent: hidden,
            circuitBreaker: hidden,
            healthCheckGracePeriodSeconds: hidden,
            hasLoadBalancer: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(true),
            capacity: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .byDefault */ .Ri)({ kind: 'launch-type', launchType: 'FARGATE' }),
            zones: hidden,
        },
        cluster: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('the cluster is not part of this file'),
        task: hidden,
        target: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({
            ...part,
            minCapacity: count('min_task_count'),
            maxCapacity: count('max_task_count'),
            suspended: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ scaleIn: false, scaleOut: false, scheduled: false }),
        }),
        policies: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)([
            readPolicy(resource),
            (0,_planned_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenPolicy */ .X8)('Express Mode scales on one metric, and whether another policy was added is unknown'),
        ]),
        targetGroups: hidden,
        alarms: hidden,
        dashboards: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('this file has no dashboard that shows the service; there may be one elsewhere'),
        scheduledFloors: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)([]),
        scheduledMinimums: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)([]),
        activities: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${file} holds no scaling activities`),
        starts: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${file} holds no running tasks`),
    };
}
/** It tracks CPU at 60 % unless said otherwise. */
function readPolicy(resource) {
    const metric = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .orDefault */ .pQ)(scaling(resource, 'auto_scaling_metric', _planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1), 'AVERAGE_CPU');
    return {
        ...(0,_planned_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(resource),
        kind: 'target-tracking',
        name: hidden,
        metric: (0,_fact_js__WEBPACK_IMPORTED_MODULE_3__/* .mapFact */ .Vt)(metric, (name) => {
            const predefined = metrics[name];
            return predefined === undefined
                ? (0,_model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .oq)('AWS/ApplicationELB', name)
                : (0,_model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .predefinedMetric */ .lb)(predefined);
        }),
        targetValue: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .orDefault */ .pQ)(scaling(resource, 'auto_scaling_target_value', _planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i), 60),
        scaleInCooldownSeconds: hidden,
        scaleOutCooldownSeconds: hidden,
        scaleInDisabled: hidden,
        specification: {},
    };
}
/** A setting of the scaling target, which Pulumi has in a list. */
function scaling({ values }, name, convert) {
    const block = ['scaling_target', 'scaling_targets'].find((key) => values[key] !== undefined && values[key] !== null);
    return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .toFact */ .gq)(block === undefined ? undefined : (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_2__.at)(values, [block, name]), convert);
}


/***/ }),

/***/ 4903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readTrackedMetric),
/* harmony export */   t: () => (/* binding */ readMetricOfAlarm)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(310);
/* harmony import */ var _model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9480);



const later = 'the customized metric is known only after apply';
/** What a target tracking configuration tracks. */
function readTrackedMetric(configuration) {
    const predefined = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(configuration, ['predefined_metric_specification', 'predefined_metric_type']), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    if (!predefined.known)
        return predefined;
    if (predefined.value !== undefined)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)((0,_model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .predefinedMetric */ .lb)(predefined.value));
    const custom = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(configuration, ['customized_metric_specification']);
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(custom))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(later);
    return readMetric(custom, (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(custom, ['metrics']));
}
/** What an alarm looks at. */
function readMetricOfAlarm(alarm) {
    return readMetric(alarm.values, (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(alarm.values, ['metric_query']));
}
/** One metric by its name, or the metrics that metric math is made of. */
function readMetric(single, math) {
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(math))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(later);
    const queries = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(math);
    if (queries.length === 0)
        return readSingle(single);
    const metrics = queries.flatMap((query) => {
        const metric = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(query, ['metric_stat', 'metric']) ?? (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(query, ['metric']);
        return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(query) || metric === undefined ? [] : [readSingle(metric)];
    });
    const seen = metrics.flatMap((fact) => (fact.known ? [fact.value] : []));
    if (queries.some(_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4) || seen.length < metrics.length)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(later);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)((0,_model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metricMath */ .VZ)(seen));
}
function readSingle(metric) {
    const name = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(metric, ['metric_name']), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    const namespace = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(metric, ['namespace']), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    if (!name.known)
        return name;
    if (name.value === undefined)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('no metric is set');
    if (namespace.known)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)((0,_model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .oq)(namespace.value ?? '', name.value));
    // Where only the namespace is hidden, a name that ECS does not have is somebody's own.
    return (0,_model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetricOfEcs */ .Ry)(name.value) ? namespace : (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)((0,_model_tracked_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .oq)('custom', name.value));
}


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   D$: () => (/* binding */ readCluster),
/* harmony export */   Dw: () => (/* binding */ readTargetGroup),
/* harmony export */   KH: () => (/* binding */ readScheduledFloor),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   X8: () => (/* binding */ hiddenPolicy),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   de: () => (/* binding */ readCapacity),
/* harmony export */   gv: () => (/* binding */ readTask),
/* harmony export */   sh: () => (/* binding */ readScheduledMinimum)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(310);
/* harmony import */ var _model_container_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2054);
/* harmony import */ var _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9480);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3755);
/* harmony import */ var _planned_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4903);
/* harmony import */ var _scheduled_moment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7987);
/* harmony import */ var _task_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3936);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4661);








const required = 'not set';
/** What every part of a setup has. */
function partOf({ label, place, modules, provider }) {
    return { label, place, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ modules, provider }) };
}
function readTarget(resource) {
    const own = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.target;
    const flag = (of) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, of, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asBoolean */ .tB), false);
    const scaleIn = flag(own.scaleInSuspended);
    const scaleOut = flag(own.scaleOutSuspended);
    const scheduled = flag(own.scheduledSuspended);
    return {
        ...partOf(resource),
        minCapacity: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.minCapacity, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), required),
        maxCapacity: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.maxCapacity, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), required),
        suspended: scaleIn.known && scaleOut.known && scheduled.known
            ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)({ scaleIn: scaleIn.value, scaleOut: scaleOut.value, scheduled: scheduled.value })
            : (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('a flag of the suspended state is known only after apply'),
    };
}
/** Absent cooldowns are 300 s for ECS, not 0 (Application Auto Scaling API, PutScalingPolicy). */
function readPolicy(resource, alarms) {
    const part = partOf(resource);
    const own = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.policy;
    const kind = kindOfPolicy(resource);
    // Of a policy whose kind nobody knows nothing is known, and no rule may pass over it.
    if (kind === undefined)
        return { ...hiddenPolicy('kind of policy'), ...part };
    if (kind === 'PredictiveScaling')
        return { ...part, kind: 'predictive', scalesIn: (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(false) };
    if (kind !== 'TargetTrackingScaling') {
        return kind === 'StepScaling'
            ? { ...part, kind: 'step', scalesIn: stepsIn(resource), alarms: alarms(resource) }
            : { ...part, kind: 'unknown', scalesIn: (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('kind of policy') };
    }
    return {
        ...part,
        kind: 'target-tracking',
        name: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.name, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), required),
        metric: (0,_planned_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrackedMetric */ .F)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(resource, own.tracking)),
        targetValue: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.targetValue, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), required),
        scaleInCooldownSeconds: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.scaleInCooldownSeconds, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 300),
        scaleOutCooldownSeconds: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.scaleOutCooldownSeconds, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 300),
        scaleInDisabled: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.scaleInDisabled, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asBoolean */ .tB), false),
        specification: {},
    };
}
/** The kind that is written, else the one whose configuration there is; undefined where neither tells. */
function kindOfPolicy(resource) {
    const own = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.policy;
    const type = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.type, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    if (type.known)
        return type.value ?? 'StepScaling';
    const configurations = [
        ['TargetTrackingScaling', own.tracking],
        ['StepScaling', own.stepScaling],
        ['PredictiveScaling', own.predictive],
    ];
    return configurations.find(([, of]) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(resource, of)).length > 0)?.[0];
}
/** Stands for policies that a file may not show: nothing is known of them. */
function hiddenPolicy(why) {
    const hidden = (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(why);
    return {
        kind: 'target-tracking',
        label: 'policies that are not shown',
        name: hidden,
        metric: hidden,
        targetValue: hidden,
        scaleInCooldownSeconds: hidden,
        scaleOutCooldownSeconds: hidden,
        scaleInDisabled: hidden,
        specification: {},
    };
}
function stepsIn(resource) {
    const steps = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(resource, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.policy.steps);
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(steps))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`its steps: ${(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(steps)}`);
    const adjustments = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(steps).map((step) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(step, ['scaling_adjustment']), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i));
    if (adjustments.some((fact) => fact.known && (fact.value ?? 0) < 0))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(true);
    return adjustments.every((fact) => fact.known)
        ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(false)
        : (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('a step is known only after apply');
}
function readTargetGroup(resource) {
    const own = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0['target-group'];
    const protocol = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.protocol, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), required);
    const version = upper((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.protocolVersion, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), 'HTTP1'));
    // A gRPC group is checked by gRPC: other path, other codes (Elastic Load Balancing guide, "Health
    // checks for your target groups").
    const isGrpc = version.known && version.value === 'GRPC';
    const grpcMatcher = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.grpcMatcher, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    const matcher = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.matcher, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    return {
        ...partOf(resource),
        arn: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource, 'arn', _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), 'known only after apply'),
        protocol,
        protocolVersion: version,
        targetControlPort: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.targetControlPort, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i),
        healthCheck: {
            // An HTTP group is checked by HTTP, a TCP one by TCP, unless said otherwise.
            protocol: upper(fallBack((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.healthCheckProtocol, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), protocol)),
            path: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.healthCheckPath, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), isGrpc ? '/AWS.ALB/healthcheck' : '/'),
            intervalSeconds: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.healthCheckIntervalSeconds, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 30),
            timeoutSeconds: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.healthCheckTimeoutSeconds, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 6),
            healthyThreshold: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.healthyThreshold, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 5),
            unhealthyThreshold: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.unhealthyThreshold, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 2),
            matcher: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)(isGrpc && grpcMatcher.known && grpcMatcher.value !== undefined ? grpcMatcher : matcher, isGrpc ? '12' : '200'),
        },
        algorithm: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.algorithm, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), 'round_robin'),
        slowStartSeconds: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.slowStartSeconds, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 0),
        stickiness: stickinessOf(resource),
        deregistrationDelaySeconds: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, own.deregistrationDelaySeconds, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 300),
        metricName: (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('known only after apply'),
        loadBalancerMetricName: (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('known only after apply'),
    };
}
/** Terraform's block turns stickiness on unless it says `enabled = false`. */
function stickinessOf(resource) {
    const block = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource.values, ['stickiness']);
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(block).length === 0)
        return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(undefined), false);
    return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0['target-group'].stickiness, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asBoolean */ .tB), true);
}
function fallBack(fact, other) {
    if (!fact.known)
        return fact;
    return fact.value === undefined ? other : (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(fact.value);
}
function upper(fact) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .mapFact */ .Vt)(fact, (text) => text.toUpperCase());
}
/** A cluster that says nothing takes the account's own setting, which no file shows. */
function readCluster(resource) {
    const written = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(resource, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.cluster.settings));
    const insights = written.find((one) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(one, ['name']) === 'containerInsights');
    const hidden = written.find((one) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(one));
    return {
        ...partOf(resource),
        name: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.cluster.name, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), 'known only after apply'),
        containerInsights: hidden
            ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('the settings are known only after apply')
            : (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(insights, ['value']), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), 'not set, so the account setting containerInsights decides'),
    };
}
function readTask(resource) {
    return {
        ...partOf(resource),
        cpuUnits: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource, 'cpu', _task_size_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCpuUnits */ .T), required),
        memoryMb: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource, 'memory', _task_size_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMemoryMb */ .w), required),
        containers: readContainers((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource.values, ['container_definitions'])),
        // Without one it is bridge (ECS API reference, RegisterTaskDefinition).
        networkMode: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource, 'network_mode', _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), 'bridge'),
        volumes: readVolumes((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource.values, ['volume']) ?? (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource.values, ['volumes'])),
    };
}
/** Terraform's blocks, and the API's and CloudFormation's words in snake_case. */
function readVolumes(value) {
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(value))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the volumes: ${(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(value)}`);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(value).map((volume) => {
        const path = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(volume, ['host_path']) ?? (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(volume, ['host', 'source_path']);
        const name = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(volume, ['name']);
        return {
            name: typeof name === 'string' ? name : hiddenName,
            kind: volumeKind(volume, path),
            ...(typeof path === 'string' && { path }),
        };
    }));
}
/** Stands for every name of a volume that is known only after apply: they may be one and the same. */
const hiddenName = '';
function volumeKind(volume, path) {
    const has = (name) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(volume, [name])).length > 0;
    if (has('efs_volume_configuration'))
        return 'efs';
    // `FSx` is two words in snake_case.
    if (['fsx', 'f_sx'].some((fsx) => has(`${fsx}_windows_file_server_volume_configuration`))) {
        return 'fsx';
    }
    if (['configure_at_launch', 'configured_at_launch'].some((name) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(volume, [name]) === true)) {
        return 'ebs';
    }
    // A volume of one task is gone with it (API reference, DockerVolumeConfiguration).
    if (has('docker_volume_configuration')) {
        return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(volume, ['docker_volume_configuration', 'scope']) === 'shared' ? 'docker' : 'task';
    }
    return path === undefined ? 'task' : 'instance';
}
/** Terraform and Pulumi hold the definitions as JSON text, templates as a list. */
function readContainers(value) {
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(value))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the container definitions: ${(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(value)}`);
    if (typeof value !== 'string')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(value).map(readContainer));
    try {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(JSON.parse(value)).map(readContainer));
    }
    catch {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('the container definitions are no JSON');
    }
}
function readContainer(container) {
    // Each tool spells the keys in its own way: entryPoint, EntryPoint, entry_point.
    const item = (camel, snake) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(container, [camel]) ??
        (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(container, [camel.charAt(0).toUpperCase() + camel.slice(1)]) ??
        (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(container, [snake]);
    const words = (list) => {
        if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(list))
            return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(list));
        const items = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(list).map((word) => ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(word) ? undefined : (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(word)));
        return items.every((word) => word !== undefined)
            ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(items)
            : (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('part of it is known only after apply', items.map((word) => word ?? '…'));
    };
    const name = item('name', 'name');
    return {
        name: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(name) || name === undefined ? 'unnamed' : ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(name) ?? 'unnamed'),
        essential: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asBoolean */ .tB)(item('essential', 'essential') ?? true) !== false,
        memoryMb: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)(item('memory', 'memory'), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i),
        entryPoint: words(item('entryPoint', 'entry_point')),
        command: words(item('command', 'command')),
        hasHealthCheck: hasHealthCheck(item('healthCheck', 'health_check')),
        fixedHostPorts: fixedHostPorts(item('portMappings', 'port_mappings')),
        image: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)(item('image', 'image'), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), required),
        role: (0,_model_container_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleInEnvironment */ .J)(readPairs(item('environment', 'environment'))),
        writes: readWrites(item('mountPoints', 'mount_points')),
    };
}
/** Of an environment those whose names and values are known. */
function readPairs(value) {
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(value))
        return [];
    return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(value).flatMap((pair) => {
        const [name, text] = ['name', 'value'].map((key) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(pair, [key]) ?? (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(pair, [key === 'name' ? 'Name' : 'Value']));
        return typeof name === 'string' && typeof text === 'string' ? [[name, text]] : [];
    });
}
function readWrites(value) {
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(value))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the volumes it mounts: ${(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(value)}`);
    const key = (mount, ...names) => names.map((name) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(mount, [name])).find((found) => found !== undefined);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(value).flatMap((mount) => {
        const volume = key(mount, 'sourceVolume', 'SourceVolume', 'source_volume');
        const readOnly = key(mount, 'readOnly', 'ReadOnly', 'read_only');
        const isReadOnly = readOnly !== undefined && (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asBoolean */ .tB)(readOnly) === true;
        return volume !== undefined && !isReadOnly
            ? [typeof volume === 'string' ? volume : hiddenName]
            : [];
    }));
}
function hasHealthCheck(check) {
    return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(check)
        ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the health check: ${(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(check)}`)
        : (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(check !== undefined);
}
/** Ports of the host that it names; without one, or with 0, ECS chooses. */
function fixedHostPorts(mappings) {
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(mappings))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the ports: ${(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(mappings)}`);
    const ports = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(mappings).map((mapping) => {
        const port = ['hostPort', 'HostPort', 'host_port'].map((name) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(mapping, [name]));
        return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)(port.find((value) => value !== undefined), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i);
    });
    const seen = ports.flatMap((port) => (port.known && port.value ? [port.value] : []));
    return ports.every((port) => port.known)
        ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)(seen)
        : (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('a port is known only after apply');
}
/**
 * What a service runs on: its own strategy or launch type, else the default strategy of its cluster.
 *
 * @param clusterStrategy undefined where the cluster's is not in the file.
 */
function readCapacity(resource, clusterStrategy) {
    const strategy = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(resource, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.service.capacityProviders);
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(strategy))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the strategy: ${(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(strategy)}`);
    const own = readStrategy(strategy);
    if (own)
        return own;
    const launchType = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(resource, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.service.launchType, _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1);
    if (!launchType.known)
        return launchType;
    if (launchType.value !== undefined) {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)({ kind: 'launch-type', launchType: launchType.value });
    }
    const noneSet = "neither launch type nor strategy is set, so the cluster's default strategy decides";
    if (clusterStrategy === undefined)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(noneSet);
    if (!clusterStrategy.known)
        return clusterStrategy;
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(clusterStrategy.value)) {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`the cluster's default strategy: ${(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(clusterStrategy.value)}`);
    }
    // Without a default strategy the launch type is EC2 (ECS API reference, CreateService).
    return (readStrategy(clusterStrategy.value) ?? (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .byDefault */ .Ri)({ kind: 'launch-type', launchType: 'EC2' }));
}
/** `undefined` where it has no entries. */
function readStrategy(strategy) {
    const entries = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(strategy).map((entry) => ({
        name: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(entry, ['capacity_provider']), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1),
        base: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(entry, ['base']), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 0),
        weight: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .toFact */ .gq)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(entry, ['weight']), _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i), 0),
    }));
    if (entries.length === 0)
        return undefined;
    const providers = entries.flatMap(({ name, base, weight }) => name.known && name.value !== undefined && base.known && weight.known
        ? [{ name: name.value, base: base.value, weight: weight.value }]
        : []);
    if (providers.length === entries.length)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .known */ .eO)({ kind: 'providers', providers });
    const hidden = entries
        .flatMap(({ name, base, weight }) => [name, base, weight])
        .find((fact) => !fact.known);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)(`part of the strategy: ${hidden?.known === false ? hidden.why : required}`);
}
/** None where it repeats, sets no minimum, or is known only after apply. */
function readScheduledFloor(resource) {
    const text = (name) => {
        const value = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource.values, [name]);
        return typeof value === 'string' ? value : undefined;
    };
    const floor = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource.values, ['scalable_target_action', 'min_capacity']);
    return (0,_scheduled_moment_js__WEBPACK_IMPORTED_MODULE_7__/* .toScheduledFloor */ .J)({
        name: text('name') ?? text('scheduled_action_name') ?? resource.label,
        schedule: text('schedule'),
        timeZone: text('timezone'),
        minCapacity: floor === undefined || (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(floor) ? undefined : (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(floor),
    });
}
/** The minimum that an action sets, at whichever times; none where it sets no minimum. */
function readScheduledMinimum(resource) {
    const minimum = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource, 'scalable_target_action.min_capacity', _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i);
    if (minimum.known && minimum.value === undefined)
        return [];
    const name = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource.values, ['name']) ?? (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource.values, ['scheduled_action_name']);
    return [
        {
            name: typeof name === 'string' ? name : resource.label,
            schedule: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(resource, 'schedule', _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1), required),
            minCapacity: (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .orUnknown */ .uL)(minimum, required),
        },
    ];
}


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   Mp: () => (/* binding */ possibleValues),
/* harmony export */   NF: () => (/* binding */ ResourceIndex),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   U4: () => (/* binding */ isUnresolved),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gq: () => (/* binding */ toFact),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   pQ: () => (/* binding */ orDefault),
/* harmony export */   tB: () => (/* binding */ asBoolean),
/* harmony export */   uL: () => (/* binding */ orUnknown)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);

/** The resources of a run, to be found by type and by id. */
class ResourceIndex {
    #byType = new Map();
    #byId = new Map();
    constructor(resources) {
        for (const resource of resources) {
            const list = this.#byType.get(resource.type);
            if (list)
                list.push(resource);
            else
                this.#byType.set(resource.type, [resource]);
            this.#byId.set(resource.id, resource);
        }
    }
    ofType(...types) {
        return types.flatMap((type) => this.#byType.get(type) ?? []);
    }
    /** The resources of some types that an attribute's value is made from. */
    referred(resource, attribute, ...types) {
        const found = (resource.references[attribute] ?? []).flatMap((id) => this.#byId.get(id) ?? []);
        return [...new Set(found)].filter(({ type }) => types.includes(type));
    }
}
const why = Symbol('why');
const usual = Symbol('usual');
const among = Symbol('among');
/**
 * @param usually what it will be unless somebody says otherwise (a parameter's default).
 * @param possible the only values it can have, where they are known.
 */
function unresolved(reason, usually, possible) {
    return {
        [why]: reason,
        ...(usually !== undefined && { [usual]: usually }),
        ...(possible !== undefined && { [among]: possible }),
    };
}
/** Every value that it can have; undefined where that is not known. */
function possibleValues(value) {
    return isUnresolved(value) ? value[among] : [value];
}
function isUnresolved(value) {
    return typeof value === 'object' && value !== null && why in value;
}
/** Why a value is not known, in its own words. */
function reasonOf(value) {
    return value[why];
}
/**
 * The value at a path, through blocks: Terraform keeps a block in a list of one, Pulumi does not.
 * `undefined` where nothing is set.
 */
function at(values, path) {
    let here = values;
    for (const name of path) {
        if (Array.isArray(here))
            here = here[0];
        if (here === undefined || here === null || isUnresolved(here))
            return here ?? undefined;
        if (typeof here !== 'object')
            return undefined;
        here = here[name];
    }
    return here === null ? undefined : here;
}
/** A value as a fact; `undefined` as its value where nothing is set. */
function attribute(resource, path, convert) {
    return toFact(at(resource.values, path.split('.')), convert);
}
/** The setting where the table of settings says that Terraform has it: every source is brought into its words. */
function setting(resource, { terraform }, convert) {
    return attribute(resource, terraform, convert);
}
/** The value of a setting, as it is written. */
function valueAt(resource, { terraform }) {
    return at(resource.values, terraform.split('.'));
}
function toFact(value, convert) {
    if (value === undefined || value === null)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(undefined);
    if (isUnresolved(value)) {
        const usually = value[usual];
        const possible = value[among]?.map(convert);
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(value[why], usually === undefined ? undefined : convert(usually), possible?.every((one) => one !== undefined) === true ? possible : undefined);
    }
    const converted = convert(value);
    if (converted !== undefined)
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(converted);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${shorten(JSON.stringify(value))} is not understood`);
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
/** What AWS takes where nothing is set. */
function orDefault(fact, value) {
    if (!fact.known)
        return fact;
    return fact.value === undefined ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .byDefault */ .Ri)(value) : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(fact.value);
}
/** Where nothing is set, something outside the file decides. */
function orUnknown(fact, reason) {
    if (!fact.known)
        return fact;
    return fact.value === undefined ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(reason) : (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(fact.value);
}
/** Numbers may be written as text, as `deregistration_delay` is. */
function asNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value.trim()))
        return undefined;
    return Number(value);
}
function asText(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
/** Templates write booleans as text too, `'True'` among them. */
function asBoolean(value) {
    if (typeof value === 'boolean')
        return value;
    const text = typeof value === 'string' ? value.toLowerCase() : undefined;
    if (text === 'true')
        return true;
    return text === 'false' ? false : undefined;
}
/** A list of blocks; one alone may stand without a list. */
function asList(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  x: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/scaling/settings.js
var settings = __webpack_require__(3755);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/formula.js
/** Beyond this the table of all cases grows too long, and the answer is "sometimes". */
const mostAtoms = 10;
/**
 * Whether `then` holds wherever `given` does: always, never, or only in some cases. Tried on every
 * combination of what may be equal.
 */
function implies(given, then) {
    const atoms = new Map();
    collectAtoms(given, atoms);
    collectAtoms(then, atoms);
    if (atoms.size > mostAtoms) {
        return JSON.stringify(given) === JSON.stringify(then) ? 'always' : 'sometimes';
    }
    const keys = [...atoms.keys()];
    const seen = new Set();
    for (let bits = 0; bits < 2 ** keys.length; bits += 1) {
        const isTrue = new Map(keys.map((key, index) => [key, Math.floor(bits / 2 ** index) % 2 === 1]));
        if (!isPossible(atoms, isTrue) || !holds(given, isTrue))
            continue;
        seen.add(holds(then, isTrue));
    }
    if (seen.size === 2)
        return 'sometimes';
    // A condition that never holds: whatever stands under it is not there either way.
    return seen.has(false) ? 'never' : 'always';
}
function keyOf({ left, right }) {
    return JSON.stringify([left, right]);
}
function collectAtoms(formula, into) {
    switch (formula.kind) {
        case 'constant':
            break;
        case 'equals':
            into.set(keyOf(formula), formula);
            break;
        case 'not':
            collectAtoms(formula.of, into);
            break;
        case 'and':
        case 'or':
            for (const part of formula.of)
                collectAtoms(part, into);
            break;
    }
}
/** One value cannot equal two different ones. */
function isPossible(atoms, isTrue) {
    const values = new Map();
    for (const [key, { left, right, isLiteral }] of atoms) {
        if (!isLiteral || isTrue.get(key) !== true)
            continue;
        if ((values.get(left) ?? right) !== right)
            return false;
        values.set(left, right);
    }
    return true;
}
function holds(formula, isTrue) {
    switch (formula.kind) {
        case 'constant':
            return formula.value;
        case 'equals':
            return isTrue.get(keyOf(formula)) === true;
        case 'not':
            return !holds(formula.of, isTrue);
        case 'and':
            return formula.of.every((part) => holds(part, isTrue));
        case 'or':
            return formula.of.some((part) => holds(part, isTrue));
    }
}
/** Whether a formula is true or false whatever the values are. */
function constantOf(formula) {
    const answer = implies({ kind: 'constant', value: true }, formula);
    return answer === 'sometimes' ? undefined : answer === 'always';
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/planned-resource.js
var planned_resource = __webpack_require__(9480);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/cloudformation-values.js


/** `{{resolve:ssm:/web/name}}`: CloudFormation puts the value in (user guide, "Dynamic references"). */
const dynamicReference = /\{\{(resolve:[^{}]*)\}\}/;
/** The mark `AWS::NoValue` leaves until the property around it is dropped. */
const noValue = Symbol('AWS::NoValue');
/** Replaces what only CloudFormation can compute by "unknown". */
function resolveProperty(value, context) {
    const references = new Set();
    collectReferences(value, context, references);
    const resolved = resolve(value, context);
    return {
        value: resolved === noValue ? null : resolved,
        references: [...references],
        text: textOf(value, context),
    };
}
function resolve(value, context) {
    if (Array.isArray(value)) {
        return value
            .map((item) => resolve(item, context))
            .filter((item) => item !== noValue);
    }
    if (typeof value === 'string' && dynamicReference.test(value)) {
        return (0,planned_resource/* unresolved */.II)('a dynamic reference is known only when the stack is deployed');
    }
    if (typeof value !== 'object' || value === null)
        return (value ?? null);
    const call = intrinsicIn(value);
    if (call)
        return resolveIntrinsic(call.name, call.argument, context);
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
        const resolved = resolve(item, context);
        return resolved === noValue ? [] : [[key, resolved]];
    }));
}
function intrinsicIn(value) {
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? [];
    const isIntrinsic = name !== undefined && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'));
    return entries.length === 1 && isIntrinsic ? { name, argument: argument } : undefined;
}
function resolveIntrinsic(name, argument, context) {
    if (name === 'Ref' && argument === 'AWS::NoValue')
        return noValue;
    const known = knownResult(name, argument, context);
    const usual = name === 'Ref' ? context.defaults.get(String(argument)) : undefined;
    return (known ?? (0,planned_resource/* unresolved */.II)(describe(name, argument), usual, possibleResults(name, argument, context)));
}
/** The only values that a choice can give; undefined where one of them is not known. */
function possibleResults(name, argument, context) {
    if (!Array.isArray(argument))
        return undefined;
    const choices = name === 'Fn::If'
        ? argument.slice(1, 3)
        : name === 'Fn::FindInMap'
            ? entriesOfMap(argument, context)
            : undefined;
    const results = choices?.map((choice) => {
        const resolved = resolve(choice, context);
        return resolved === noValue ? undefined : (0,planned_resource/* possibleValues */.Mp)(resolved);
    });
    if (!results?.every((result) => result !== undefined))
        return undefined;
    const distinct = new Map(results.flat().map((value) => [JSON.stringify(value), value]));
    return distinct.size > 0 && distinct.size <= mostChoices ? [...distinct.values()] : undefined;
}
/** Enough for a mapping of Regions or accounts. */
const mostChoices = 64;
/** Whatever the keys that are not known yet may lead to. */
function entriesOfMap([map, ...keys], context) {
    const name = textOf(map, context);
    const found = name.includes('${') ? undefined : context.mappings[name];
    // A default (AWS::LanguageExtensions) is one value more.
    if (found === undefined || keys.length !== 2)
        return undefined;
    let here = [found];
    for (const key of keys.map((part) => textOf(part, context))) {
        here = here.flatMap((level) => {
            if (typeof level !== 'object' || level === null)
                return [];
            if (key.includes('${'))
                return Object.values(level);
            return key in level ? [level[key]] : [];
        });
    }
    return here;
}
/** The result where everything it takes is known; undefined otherwise. */
function knownResult(name, argument, context) {
    switch (name) {
        case 'Ref':
            return context.parameters.get(String(argument));
        case 'Fn::If':
            return Array.isArray(argument) ? chooseBranch(argument, context) : undefined;
        case 'Fn::FindInMap':
            return findInMap(argument, context);
        case 'Fn::Select':
            return Array.isArray(argument) ? cloudformation_values_select(argument, context) : undefined;
        case 'Fn::Split':
            return split(argument, context);
        case 'Fn::Join':
            return join(argument, context);
        case 'Fn::Sub': {
            const text = textOf({ [name]: argument }, context);
            return text.includes('${') ? undefined : text;
        }
        case 'Fn::ImportValue': {
            const found = importedValue(argument, context);
            return found && knownOnly(resolve(found.expression, found.context));
        }
        case 'Fn::ToJsonString':
            return JSON.stringify(argument) === undefined || containsIntrinsic(argument)
                ? undefined
                : JSON.stringify(argument);
        default:
            return undefined;
    }
}
function knownOnly(value) {
    return value !== noValue && (0,planned_resource/* isUnresolved */.U4)(value) ? undefined : value;
}
function containsIntrinsic(value) {
    if (Array.isArray(value))
        return value.some(containsIntrinsic);
    if (typeof value !== 'object' || value === null)
        return false;
    return intrinsicIn(value) !== undefined || Object.values(value).some(containsIntrinsic);
}
function chooseBranch([condition, yes, no], context) {
    const formula = typeof condition === 'string' ? context.condition(condition) : undefined;
    const always = { kind: 'constant', value: true };
    const answer = formula ? implies(context.given ?? always, formula) : 'sometimes';
    if (answer !== 'sometimes')
        return resolve(answer === 'always' ? yes : no, context);
    // Where both branches say the same, the condition does not matter.
    const [one, other] = [resolve(yes, context), resolve(no, context)];
    if (one === noValue && other === noValue)
        return noValue;
    if (typeof one === 'symbol' || typeof other === 'symbol')
        return undefined;
    return isWhollyKnown(one) && JSON.stringify(one) === JSON.stringify(other) ? one : undefined;
}
function isWhollyKnown(value) {
    if (Array.isArray(value))
        return value.every(isWhollyKnown);
    if (typeof value !== 'object' || value === null)
        return true;
    return !(0,planned_resource/* isUnresolved */.U4)(value) && Object.values(value).every(isWhollyKnown);
}
function findInMap(argument, context) {
    if (!Array.isArray(argument))
        return undefined;
    const keys = argument.slice(0, 3).map((part) => textOf(part, context));
    if (keys.length < 3 || keys.some((key) => key.includes('${')))
        return undefined;
    let here = context.mappings;
    for (const key of keys) {
        if (typeof here !== 'object' || here === null)
            return undefined;
        here = here[key];
    }
    return here;
}
function cloudformation_values_select(argument, context) {
    const [index, list] = argument;
    // The n-th zone of a Region has no name yet, but is another one than the m-th.
    if (typeof list === 'object' && list !== null && 'Fn::GetAZs' in list) {
        return `zone ${Number(index) + 1}`;
    }
    const items = resolve(list, context);
    const found = Array.isArray(items)
        ? items[Number(resolve(index, context))]
        : undefined;
    return found === undefined ? undefined : knownOnly(found);
}
function split(argument, context) {
    if (!Array.isArray(argument))
        return undefined;
    const text = textOf(argument[1], context);
    return text.includes('${') ? undefined : text.split(String(argument[0]));
}
function join(argument, context) {
    if (!Array.isArray(argument))
        return undefined;
    const text = textOf({ 'Fn::Join': argument }, context);
    return text.includes('${') ? undefined : text;
}
function importedValue(argument, context) {
    const name = textOf(argument, context);
    return context.exported(name);
}
function describe(name, argument) {
    const detail = typeof argument === 'string' ? ` ${argument}` : '';
    return `${name}${detail} is known only when the stack is deployed`;
}
/**
 * A value as a text in which each part that nobody knows yet is a placeholder: two values that are made
 * in the same way are the same text.
 */
function textOf(value, context) {
    if (typeof value === 'string')
        return withPlaceholders(value);
    if (typeof value !== 'object' || value === null)
        return String(value);
    const call = intrinsicIn(value);
    if (!call)
        return `\${${JSON.stringify(value)}}`;
    return textOfIntrinsic(call.name, call.argument, context);
}
function withPlaceholders(text) {
    return text.replaceAll(new RegExp(dynamicReference, 'g'), '${$1}');
}
function textOfIntrinsic(name, argument, context) {
    switch (name) {
        case 'Ref':
            return placeholder(String(argument), context);
        case 'Fn::GetAtt':
            return placeholder(Array.isArray(argument) ? argument.map(String).join('.') : String(argument), context);
        case 'Fn::Sub':
            return substitute(argument, context);
        case 'Fn::Join': {
            const [separator, parts] = Array.isArray(argument) ? argument : [];
            const list = Array.isArray(parts) ? parts : listOf(parts, context);
            if (list) {
                return list.map((part) => textOf(part, context)).join(textOf(separator, context));
            }
            break;
        }
        case 'Fn::ImportValue': {
            const found = importedValue(argument, context);
            return found
                ? textOf(found.expression, found.context)
                : `\${import ${textOf(argument, context).replaceAll(/[${}]/g, '')}}`;
        }
        default: {
            const known = knownResult(name, argument, context);
            if (typeof known === 'string' || typeof known === 'number')
                return String(known);
        }
    }
    return `\${${JSON.stringify({ [name]: argument }).replaceAll(/[${}]/g, ' ')}}`;
}
function listOf(value, context) {
    const resolved = resolve(value, context);
    return Array.isArray(resolved) ? resolved : undefined;
}
/** A parameter's value where it is known; the id of a resource, so that it is one in all templates. */
function placeholder(name, context) {
    const known = context.parameters.get(name);
    if (typeof known === 'string' || typeof known === 'number')
        return String(known);
    const [logicalId = name, ...attribute] = name.split('.');
    const id = context.idOf(logicalId);
    return `\${${[id ?? logicalId, ...attribute].join('.')}}`;
}
function substitute(argument, context) {
    const [text, own] = Array.isArray(argument) ? argument : [argument];
    const values = typeof own === 'object' && own !== null ? own : {};
    const written = String(text).replaceAll(/\$\{(!?)([^{}]+)\}/g, (_whole, literal, name) => {
        if (literal !== '')
            return `{${name}}`;
        const key = name.trim();
        return key in values
            ? textOf(values[key], context)
            : placeholder(key, context);
    });
    return withPlaceholders(written);
}
/** Ids of resources in Ref, Fn::GetAtt, Fn::Sub and Fn::ImportValue, wherever they stand. */
function collectReferences(value, context, into) {
    if (Array.isArray(value)) {
        for (const item of value)
            collectReferences(item, context, into);
        return;
    }
    if (typeof value !== 'object' || value === null)
        return;
    const branch = takenBranch(value, context);
    if (branch) {
        collectReferences(branch.taken, context, into);
        return;
    }
    for (const [name, argument] of Object.entries(value)) {
        for (const logicalId of idsIn(name, argument)) {
            const id = context.idOf(logicalId);
            if (id !== undefined)
                into.add(id);
        }
        const imported = name === 'Fn::ImportValue' ? importedValue(argument, context) : undefined;
        if (imported)
            collectReferences(imported.expression, imported.context, into);
        collectReferences(argument, context, into);
    }
}
/** The branch of an `Fn::If` whose condition is decided. */
function takenBranch(value, context) {
    const call = intrinsicIn(value);
    if (call?.name !== 'Fn::If' || !Array.isArray(call.argument))
        return undefined;
    const [name, yes, no] = call.argument;
    const formula = context.condition(String(name));
    if (!formula)
        return undefined;
    const answer = implies(context.given ?? { kind: 'constant', value: true }, formula);
    return answer === 'sometimes' ? undefined : { taken: answer === 'always' ? yes : no };
}
function idsIn(name, argument) {
    if (name === 'Ref' && typeof argument === 'string')
        return [argument.split('.')[0] ?? argument];
    if (name === 'Fn::GetAtt') {
        const first = Array.isArray(argument) ? argument[0] : argument;
        return typeof first === 'string' ? [first.split('.')[0] ?? first] : [];
    }
    if (name !== 'Fn::Sub')
        return [];
    const text = Array.isArray(argument) ? argument[0] : argument;
    if (typeof text !== 'string')
        return [];
    return [...text.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[^{}]*)?\}/g)].map((match) => match[1] ?? '');
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/express-service.js
var express_service = __webpack_require__(5939);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/scheduled-actions.js
/** Scheduled actions that stand inside a scalable target, as CloudFormation's schema has them. */



/** A target's own scheduled actions, as resources of their own. */
function scheduledActionsIn(target) {
    if (target.type !== settings/* resourceTypes */.AU.target.terraform)
        return [];
    const written = target.values['scheduled_actions'];
    const list = (0,planned_resource/* isUnresolved */.U4)(written) ? [written] : (0,planned_resource/* asList */.DD)(written);
    return list.flatMap((action, index) => {
        if (typeof action !== 'object' || action === null)
            return [];
        const name = (0,planned_resource/* isUnresolved */.U4)(action) ? undefined : (0,planned_resource.at)(action, ['scheduled_action_name']);
        return [
            {
                id: `${target.id}/${index}`,
                label: typeof name === 'string' ? name : target.label,
                type: settings/* resourceTypes */.AU['scheduled-action'].terraform,
                values: (0,planned_resource/* isUnresolved */.U4)(action)
                    ? { scalable_target_action: action, schedule: action }
                    : action,
                references: { resource_id: [target.id] },
                ...(0,present/* present */.E)({ condition: target.condition }),
                place: target.place,
            },
        ];
    });
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/template-conditions.js

/**
 * What the conditions of a template say, by name. What is no comparison of values (a condition that does
 * not exist, one that leads back to itself) is a value of its own that nothing else equals.
 */
function conditionsOf(written, context) {
    const known = new Map();
    const open = new Set();
    function byName(name) {
        const found = known.get(name);
        if (found)
            return found;
        if (open.has(name) || !Object.hasOwn(written, name))
            return opaque(`condition ${name}`);
        open.add(name);
        const formula = read(written[name]);
        open.delete(name);
        known.set(name, formula);
        return formula;
    }
    function read(value) {
        if (typeof value === 'boolean')
            return { kind: 'constant', value };
        if (typeof value !== 'object' || value === null)
            return opaque(JSON.stringify(value));
        const [name, argument] = Object.entries(value)[0] ?? [];
        const list = Array.isArray(argument) ? argument : [argument];
        switch (name) {
            case 'Condition':
                return byName(String(argument));
            case 'Fn::Not':
                return { kind: 'not', of: read(list[0]) };
            case 'Fn::And':
                return { kind: 'and', of: list.map(read) };
            case 'Fn::Or':
                return { kind: 'or', of: list.map(read) };
            case 'Fn::Equals':
                return equals(textOf(list[0], context), textOf(list[1], context));
            default:
                return opaque(JSON.stringify(value));
        }
    }
    return (name) => (Object.hasOwn(written, name) ? byName(name) : undefined);
}
function equals(one, other) {
    if (one === other)
        return { kind: 'constant', value: true };
    const [hidden, shown] = one.includes('${') ? [one, other] : [other, one];
    if (!hidden.includes('${'))
        return { kind: 'constant', value: false };
    const isLiteral = !shown.includes('${');
    // Of two values that are not known either may stand first.
    const [left, right] = isLiteral || hidden < shown ? [hidden, shown] : [shown, hidden];
    return { kind: 'equals', left, right, isLiteral };
}
function opaque(what) {
    return { kind: 'equals', left: what, right: 'true', isLiteral: true };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/template-loops.js
/** More entries than any template may have (CloudFormation quotas: 500 resources). */
const mostEntries = 5000;
/**
 * Writes out `Fn::ForEach` of AWS::LanguageExtensions (CloudFormation User Guide): its list is written
 * in the template, or given by a parameter whose value is known.
 */
function expandLoops(value, parameters) {
    const madeBy = new Map();
    const left = [];
    let count = 0;
    function expand(here, isTop) {
        if (Array.isArray(here))
            return here.map((item) => expand(item, false));
        if (typeof here !== 'object' || here === null)
            return here;
        const entries = [];
        for (const [key, item] of Object.entries(here)) {
            if (!key.startsWith('Fn::ForEach::')) {
                entries.push([key, expand(item, false)]);
                continue;
            }
            const loop = readLoop(item, parameters);
            if (loop === undefined) {
                if (isTop)
                    left.push({ key, body: item });
                continue;
            }
            for (const element of loop.list) {
                if ((count += 1) > mostEntries)
                    break;
                const body = template_loops_substitute(loop.body, loop.variable, element);
                for (const [made, inner] of Object.entries(expand(body, isTop))) {
                    if (isTop && !madeBy.has(made))
                        madeBy.set(made, key);
                    entries.push([made, inner]);
                }
            }
        }
        return Object.fromEntries(entries);
    }
    return { value: expand(value, true), madeBy, left };
}
function readLoop(loop, parameters) {
    if (!Array.isArray(loop))
        return undefined;
    const [variable, written, body] = loop;
    if (typeof variable !== 'string' || typeof body !== 'object' || body === null)
        return undefined;
    const list = Array.isArray(written)
        ? written.flatMap((item) => itemsOf(item, parameters) ?? [undefined])
        : itemsOf(written, parameters);
    const known = list?.every((item) => typeof item === 'string') === true;
    return known ? { variable, list, body } : undefined;
}
/** Texts of one entry of a list; undefined where they are not known. */
function itemsOf(item, parameters) {
    if (typeof item === 'string' || typeof item === 'number')
        return [String(item)];
    if (typeof item !== 'object' || item === null || !('Ref' in item))
        return undefined;
    const value = parameters.get(String(item.Ref));
    if (Array.isArray(value))
        return value.map(String);
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : undefined;
}
/** `${Name}` and `&{Name}` in keys and texts, and `{Ref: Name}`; the second keeps letters and digits only. */
function template_loops_substitute(value, variable, element) {
    if (typeof value === 'string') {
        return value
            .replaceAll(`\${${variable}}`, element)
            .replaceAll(`&{${variable}}`, element.replaceAll(/[^A-Za-z0-9]/g, ''));
    }
    if (Array.isArray(value))
        return value.map((item) => template_loops_substitute(item, variable, element));
    if (typeof value !== 'object' || value === null)
        return value;
    if ('Ref' in value && value.Ref === variable)
        return element;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        template_loops_substitute(key, variable, element),
        template_loops_substitute(item, variable, element),
    ]));
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/template-parameters.js
var template_parameters = __webpack_require__(4212);
// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/template-words.js
var template_words = __webpack_require__(6143);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/template-unread.js

/** Type of the resources that stand for another file. */
const nestedType = 'nested';
/** A resource that is a service, but of a kind whose settings are not read. */
function unreadServiceType(id, { Type: type = '' }, place) {
    if (id === 'Fn::Transform') {
        return {
            label: id,
            kind: 'a macro',
            why: 'the resources that it puts in are known only when the stack is deployed (give the processed template: aws cloudformation get-template --template-stage Processed)',
            place,
        };
    }
    if (type === 'AWS::ECS::TaskSet') {
        return {
            label: id,
            kind: type,
            why: 'task sets of an external deployment controller are not read',
            place,
        };
    }
    if (/^[\w:]*\b(ECS|Ecs|Fargate)[\w:]*::MODULE$/.test(type)) {
        return { label: id, kind: type, why: 'what a registered module makes is not read', place };
    }
    return undefined;
}
/** A loop over a list that is not known may make services. */
function unreadLoop({ key, body }, place) {
    const text = JSON.stringify(body) ?? '';
    if (!/"AWS::ECS::(Service|ExpressGatewayService)"/.test(text))
        return [];
    return [
        {
            label: key,
            kind: 'Fn::ForEach',
            why: 'the list that Fn::ForEach goes through is known only when the stack is deployed (the input parameters can give it)',
            place,
        },
    ];
}
/**
 * A macro may put in resources or change them: AWS::Include, and those of one's own. AWS's other
 * transforms make nothing that a service refers to.
 */
function macrosLeaveOut(transform, resources) {
    const names = (Array.isArray(transform) ? transform : [transform]).map(nameOfMacro);
    const own = names.find((name) => name !== undefined && (name === 'AWS::Include' || !name.startsWith('AWS::')));
    const macro = own ?? ('Fn::Transform' in resources ? nameOfMacro(resources['Fn::Transform']) : undefined);
    return macro === undefined
        ? undefined
        : `the macro ${macro} may put in what the template does not show`;
}
function nameOfMacro(transform) {
    if (typeof transform === 'string')
        return transform;
    if (typeof transform !== 'object' || transform === null)
        return undefined;
    const name = transform.Name;
    return typeof name === 'string' ? name : 'in Fn::Transform';
}
const nestedTypes = new Set(['AWS::CloudFormation::Stack', 'AWS::Serverless::Application']);
/** A nested stack: it refers to what it is given, and is read where its template is given too. */
function nestedStack(id, resource, place, { context }) {
    if (!nestedTypes.has(resource.Type ?? ''))
        return undefined;
    const properties = resource.Properties ?? {};
    const asset = resource.Metadata?.['aws:asset:path'];
    const written = properties['TemplateURL'] ?? properties['Location'];
    const path = typeof asset === 'string' ? asset : typeof written === 'string' ? written : undefined;
    return {
        id: context.idOf(id) ?? id,
        label: id,
        type: nestedType,
        values: path === undefined ? {} : { template: path },
        references: { parameters: resolveProperty(properties['Parameters'] ?? {}, context).references },
        place,
    };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/cloudformation-template.js











/** @param key keeps the ids of several templates apart. */
function openTemplate(template, file, lineOf, options) {
    const parameters = (0,template_parameters/* parameterValues */.o)(template.Parameters ?? {}, options.parameters);
    const loops = expandLoops(template.Resources ?? {}, parameters);
    const resources = loops.value;
    const context = {
        idOf: (id) => (Object.hasOwn(resources, id) ? `${options.key}:${id}` : undefined),
        parameters,
        defaults: (0,template_parameters/* parameterValues */.o)(template.Parameters ?? {}, new Map()),
        mappings: template.Mappings ?? {},
        condition: (name) => conditions(name),
        exported: options.exported,
    };
    const conditions = conditionsOf(template.Conditions ?? {}, context);
    return {
        file,
        resources,
        context,
        loops,
        leftOut: macrosLeaveOut(template.Transform, resources),
        lineOf,
        exports: exportsOf(template.Outputs ?? {}, context),
        outputs: template.Outputs ?? {},
    };
}
function exportsOf(outputs, context) {
    const entries = Object.values(outputs).flatMap((output) => {
        const { Export: exported, Value: value } = (output ?? {});
        if (exported?.Name === undefined)
            return [];
        return [[resolveProperty(exported.Name, context).text, value]];
    });
    return new Map(entries);
}
/** The resources of a template, in Terraform's words. */
function readTemplate(opened) {
    const { resources, context, loops } = opened;
    const read = [];
    const unread = loops.left.flatMap((loop) => unreadLoop(loop, placeOf(loop.key, opened)));
    const notes = [];
    const givenOut = new Set(resolveProperty(opened.outputs, context).references);
    let ruledOut = 0;
    for (const [id, resource] of Object.entries(resources)) {
        if (typeof resource !== 'object' || resource === null)
            continue;
        const condition = conditionOf(resource, context);
        // What its condition rules out is not there.
        if (condition && constantOf(condition.formula) === false) {
            if (!serviceTypes.has(resource.Type ?? ''))
                continue;
            ruledOut += 1;
            notes.push(`${id} is not there: the condition ${condition.name} does not hold`);
            continue;
        }
        const place = placeOf(id, opened);
        const kind = template_words/* kindOfTemplateType */.M3.get(resource.Type ?? '');
        const own = unreadServiceType(id, resource, place);
        if (own)
            unread.push(own);
        const nested = nestedStack(id, resource, place, opened);
        if (nested)
            read.push(nested);
        if (resource.Type === express_service/* expressTypes */.Uz.cloudFormation) {
            read.push(translateExpress(id, resource, opened, condition));
        }
        if (kind === undefined)
            continue;
        const [translated, ...others] = translateResource(id, kind, resource, opened, condition);
        const isGivenOut = givenOut.has(translated.id);
        read.push(isGivenOut ? { ...translated, isGivenOut } : translated, ...others);
    }
    return { resources: read, leftOut: opened.leftOut, unread, notes, deleted: [], ruledOut };
}
const serviceTypes = new Set([
    settings/* resourceTypes */.AU.service.cloudFormation,
    express_service/* expressTypes */.Uz.cloudFormation,
]);
function translateExpress(id, { Properties: properties }, opened, condition) {
    const context = condition ? { ...opened.context, given: condition.formula } : opened.context;
    const { value } = resolveProperty(properties ?? {}, context);
    return {
        id: opened.context.idOf(id) ?? id,
        label: id,
        type: express_service/* expressType */.JJ,
        values: (0,template_words/* snakeKeys */.Hm)(value),
        references: {},
        ...(0,present/* present */.E)({ condition }),
        place: placeOf(id, opened),
    };
}
function placeOf(id, { file, loops, lineOf }) {
    const line = lineOf(['Resources', loops.madeBy.get(id) ?? id]);
    return { file, ...(0,present/* present */.E)({ line }) };
}
function conditionOf({ Condition: name }, context) {
    if (typeof name !== 'string')
        return undefined;
    const formula = context.condition(name) ?? {
        kind: 'equals',
        left: `condition ${name}`,
        right: 'true',
        isLiteral: true,
    };
    return constantOf(formula) === true ? undefined : { name, formula };
}
function translateResource(id, kind, { Properties: written }, opened, condition) {
    const properties = written ?? {};
    const context = condition ? { ...opened.context, given: condition.formula } : opened.context;
    const values = {};
    const references = {};
    const texts = {};
    for (const [property, raw] of Object.entries(properties)) {
        const resolved = resolveProperty(raw, context);
        values[property] = resolved.value;
        const name = (0,template_words/* attributeNameOf */.b5)(kind, property);
        references[name] = resolved.references;
        texts[name] = resolved.text;
    }
    const resource = {
        id: opened.context.idOf(id) ?? id,
        label: id,
        type: settings/* resourceTypes */.AU[kind].terraform,
        values: (0,template_words/* toTerraformWords */.Hv)(kind, values),
        references,
        texts,
        ...(0,present/* present */.E)({ condition }),
        ...(kind === 'service' &&
            properties['Cluster'] !== undefined && { clusterExpression: properties['Cluster'] }),
        place: placeOf(id, opened),
    };
    return [resource, ...scheduledActionsIn(resource)];
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/parse-text.js + 3 modules
var parse_text = __webpack_require__(8126);
// EXTERNAL MODULE: ../../../../core/lib/fact.js
var fact = __webpack_require__(310);
// EXTERNAL MODULE: ../../../../core/lib/scaling/rules/observability.js
var observability = __webpack_require__(4989);
// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/planned-metrics.js
var planned_metrics = __webpack_require__(4903);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/planned-presence.js

const always = { kind: 'constant', value: true };
/**
 * Whether a resource is there wherever the service is: what stands under the same condition is, what
 * stands under the opposite one is not, and of anything else nobody knows.
 */
function presenceBeside(service, resource) {
    if (resource.condition === undefined)
        return 'there';
    const answer = implies(service.condition?.formula ?? always, resource.condition.formula);
    return answer === 'always' ? 'there' : answer === 'never' ? 'absent' : 'perhaps';
}
function whyPerhaps({ label, condition }) {
    return `${label} is there only where the condition ${condition?.name ?? ''} holds`;
}
function sortByPresence(service, candidates) {
    const of = (wanted) => candidates.filter((candidate) => presenceBeside(service, candidate) === wanted);
    return { there: of('there'), perhaps: of('perhaps') };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/planned-alarms.js






const types = {
    group: settings/* resourceTypes */.AU['target-group'].terraform,
    balancer: settings/* resourceTypes */.AU['load-balancer'].terraform,
    classic: settings/* resourceTypes */.AU['classic-balancer'].terraform,
    listener: settings/* resourceTypes */.AU.listener.terraform,
    rule: settings/* resourceTypes */.AU['listener-rule'].terraform,
    alarm: settings/* resourceTypes */.AU.alarm.terraform,
    logAlarm: settings/* resourceTypes */.AU['log-alarm'].terraform,
};
/** The alarms on 5xx answers of the service's own target groups and balancers, or in its own log. */
function findAlarms(watched, all) {
    const balancers = balancersOf(watched, all);
    const unclear = [];
    const found = [];
    for (const resource of all.ofType(types.alarm, types.logAlarm)) {
        const presence = presenceBeside(watched.service, resource);
        if (presence === 'absent')
            continue;
        const alarm = readAlarm(resource);
        if (!(0,observability/* watches5xx */.lf)(alarm))
            continue;
        const answer = resource.type === types.logAlarm
            ? watchesLog(resource, watched)
            : watchesBalancer(resource, watched, balancers, all);
        if (answer === 'yes' && presence === 'there')
            found.push(alarm);
        else if (answer !== 'no')
            unclear.push(resource);
    }
    if (found.length > 0)
        return (0,fact/* known */.eO)(found);
    return unclear[0]
        ? (0,fact/* unknown */.L5)(presenceBeside(watched.service, unclear[0]) === 'perhaps'
            ? whyPerhaps(unclear[0])
            : `whether ${unclear[0].label} watches this service cannot be told from the file`)
        : (0,fact/* unknown */.L5)('this file has no alarm on 5xx answers of the service; there may be one elsewhere');
}
/** The metrics an alarm looks at, those inside metric math included. */
function readAlarm(resource) {
    const names = [
        (0,planned_resource.at)(resource.values, ['metric_name']),
        ...(0,planned_resource/* asList */.DD)((0,planned_resource.at)(resource.values, ['metric_query'])).flatMap((query) => [
            (0,planned_resource.at)(query, ['metric', 'metric_name']),
            (0,planned_resource.at)(query, ['metric_stat', 'metric', 'metric_name']),
        ]),
    ];
    const query = (0,planned_resource.at)(resource.values, ['scheduled_query_configuration', 'query_string']);
    return {
        label: resource.label,
        place: resource.place,
        metrics: names.filter((name) => typeof name === 'string'),
        ...(typeof query === 'string' && { logQuery: query }),
    };
}
/** By what its dimensions refer to, or by their values where both sides are known. */
function watchesBalancer(alarm, { groups }, balancers, all) {
    const among = (...types) => [
        ...all.referred(alarm, 'dimensions', ...types),
        ...all.referred(alarm, 'metric_query', ...types),
    ];
    const isOneOf = (list, own) => list.some(({ id }) => own.some((resource) => resource.id === id));
    const groupsReferred = among(types.group);
    if (groupsReferred.length > 0)
        return isOneOf(groupsReferred, groups) ? 'yes' : 'no';
    const suffixes = dimensionValues(alarm, 'TargetGroup');
    if (suffixes.length > 0)
        return compareSuffixes(suffixes, groups);
    const balancersReferred = among(types.balancer, types.classic);
    if (balancersReferred.length > 0) {
        if (isOneOf(balancersReferred, balancers))
            return 'yes';
        if (balancers.length > 0)
            return 'no';
        // Where the way from the balancer to the service is not in the file, the only one is the one.
        return all.ofType(types.balancer, types.classic).length === 1 ? 'yes' : 'unclear';
    }
    const names = dimensionValues(alarm, 'LoadBalancer');
    return names.length > 0 ? compareSuffixes(names, balancers) : 'unclear';
}
/** `targetgroup/web/0123` against the group's own suffix, which is also the end of its ARN. */
function compareSuffixes(values, own) {
    const suffixes = own.map((resource) => {
        const suffix = (0,planned_resource.at)(resource.values, ['arn_suffix']);
        const arn = (0,planned_resource.at)(resource.values, ['arn']);
        return typeof suffix === 'string' ? suffix : typeof arn === 'string' ? arn : undefined;
    });
    const known = suffixes.filter((suffix) => suffix !== undefined);
    if (known.some((suffix) => values.some((value) => suffix.endsWith(value))))
        return 'yes';
    return known.length === own.length && own.length > 0 ? 'no' : 'unclear';
}
/** Values of one dimension, of all metrics of an alarm. */
function dimensionValues(alarm, name) {
    const sets = [
        (0,planned_resource.at)(alarm.values, ['dimensions']),
        ...(0,planned_resource/* asList */.DD)((0,planned_resource.at)(alarm.values, ['metric_query'])).flatMap((query) => [
            (0,planned_resource.at)(query, ['metric', 'dimensions']),
            (0,planned_resource.at)(query, ['metric_stat', 'metric', 'dimensions']),
        ]),
    ];
    return sets.flatMap((set) => {
        if (set === undefined || (0,planned_resource/* isUnresolved */.U4)(set))
            return [];
        const pairs = (0,planned_resource/* asList */.DD)(set);
        const value = Array.isArray(set)
            ? pairs.flatMap((pair) => ((0,planned_resource.at)(pair, ['name']) === name ? [(0,planned_resource.at)(pair, ['value'])] : []))[0]
            : (0,planned_resource.at)(set, [name]);
        return typeof value === 'string' ? [value] : [];
    });
}
/** A query on the log group that the service's own containers write to. */
function watchesLog(alarm, { task }) {
    const own = task?.references['container_definitions'] ?? [];
    const groups = alarm.references['scheduled_query_configuration'] ?? [];
    if (own.length === 0 || groups.length === 0)
        return 'unclear';
    return groups.some((id) => own.includes(id)) ? 'yes' : 'unclear';
}
/** The balancers in front of a service: from its target groups through rules and listeners. */
function balancersOf({ service, groups }, all) {
    const leadsToGroup = (resource, name) => groups.some(({ id }) => (resource.references[name] ?? []).includes(id));
    const listeners = [
        ...all.ofType(types.listener).filter((listener) => leadsToGroup(listener, 'default_action')),
        ...all
            .ofType(types.rule)
            .filter((rule) => leadsToGroup(rule, 'action'))
            .flatMap((rule) => all.referred(rule, 'listener_arn', types.listener)),
    ];
    return [
        ...new Set([
            ...listeners.flatMap((listener) => all.referred(listener, 'load_balancer_arn', types.balancer)),
            ...all.referred(service, 'load_balancer', types.classic),
        ]),
    ];
}
/** The alarms whose action is a policy. */
function alarmsOfPolicy(policy, service, all) {
    const own = all
        .ofType(types.alarm)
        .filter((alarm) => (alarm.references['alarm_actions'] ?? []).includes(policy.id) ||
        (alarm.references['ok_actions'] ?? []).includes(policy.id) ||
        isAction(alarm, policy));
    const found = own.filter((alarm) => presenceBeside(service, alarm) === 'there');
    if (found.length === 0)
        return (0,fact/* unknown */.L5)(`no alarm in this file sets ${policy.label} off`);
    return (0,fact/* known */.eO)(found.map((alarm) => ({
        label: alarm.label,
        place: alarm.place,
        metric: (0,planned_metrics/* readMetricOfAlarm */.t)(alarm),
        threshold: (0,planned_resource/* orUnknown */.uL)((0,planned_resource/* attribute */.lt)(alarm, 'threshold', planned_resource/* asNumber */.i), 'not set'),
        comparison: (0,fact/* mapFact */.Vt)((0,planned_resource/* orUnknown */.uL)((0,planned_resource/* attribute */.lt)(alarm, 'comparison_operator', planned_resource/* asText */.e1), 'not set'), (text) => text),
    })));
}
/** By the policy's ARN, where both are known. */
function isAction(alarm, policy) {
    const arn = (0,planned_resource.at)(policy.values, ['arn']);
    if (typeof arn !== 'string')
        return false;
    return ['alarm_actions', 'ok_actions'].some((name) => (0,planned_resource/* asList */.DD)((0,planned_resource.at)(alarm.values, [name])).includes(arn));
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/planned-parts.js
var planned_parts = __webpack_require__(1040);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/planned-groups.js





const groupType = settings/* resourceTypes */.AU['target-group'].terraform;
/** The target groups of a service; with blue/green the second one too, which takes over next. */
function findTargetGroups(service, all) {
    const none = (why) => ({ groups: (0,fact/* unknown */.L5)(why), resources: [] });
    const balancers = (0,planned_resource.at)(service.values, ['load_balancer']);
    if ((0,planned_resource/* isUnresolved */.U4)(balancers))
        return none(`the load balancers: ${(0,planned_resource/* reasonOf */.A3)(balancers)}`);
    const entries = (0,planned_resource/* asList */.DD)(balancers).filter((entry) => !isClassic(entry));
    if (entries.length === 0)
        return { groups: (0,fact/* known */.eO)([]), resources: [] };
    const wanted = entries.flatMap((entry) => [
        (0,planned_resource.at)(entry, ['target_group_arn']),
        (0,planned_resource.at)(entry, ['advanced_configuration', 'alternate_target_group_arn']),
    ].filter((arn) => arn !== undefined));
    const shown = all.ofType(groupType).filter((group) => {
        const arn = (0,planned_resource.at)(group.values, ['arn']);
        return typeof arn === 'string' && wanted.includes(arn);
    });
    const hidden = wanted.filter((arn) => (0,planned_resource/* isUnresolved */.U4)(arn)).length;
    const referred = all
        .referred(service, 'load_balancer', groupType)
        .filter((group) => !shown.includes(group));
    // Where more groups are referred to than there is room for, nothing tells which of them it is.
    if (referred.length > Math.max(hidden, wanted.length - shown.length)) {
        if (shown.length === wanted.length)
            return read(service, shown);
        return none('which of several target groups it is behind is known only after apply');
    }
    const found = [...shown, ...referred];
    if (found.length === 0)
        return none('the target group is not part of this file');
    return read(service, found);
}
function read(service, found) {
    const perhaps = found.find((group) => presenceBeside(service, group) !== 'there');
    return perhaps
        ? { groups: (0,fact/* unknown */.L5)(whyPerhaps(perhaps)), resources: [] }
        : { groups: (0,fact/* known */.eO)(found.map(planned_parts/* readTargetGroup */.Dw)), resources: found };
}
/** A classic load balancer is named and has no target group. */
function isClassic(entry) {
    const name = (0,planned_resource.at)(entry, ['elb_name']) ?? (0,planned_resource.at)(entry, ['load_balancer_name']);
    return name !== undefined && name !== '' && (0,planned_resource.at)(entry, ['target_group_arn']) === undefined;
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/planned-description.js






/** A service itself, as a file describes it. */
function describeService({ resource, origin }, { clusterName, zones, clusterStrategy, hasTarget, hasNoInbound }) {
    const own = settings/* settings */.W0.service;
    const text = (of) => (0,planned_resource/* setting */.Pe)(resource, of, planned_resource/* asText */.e1);
    const number = (of) => (0,planned_resource/* setting */.Pe)(resource, of, planned_resource/* asNumber */.i);
    const balancers = (0,planned_resource/* valueAt */.fK)(resource, own.loadBalancers);
    const hasLoadBalancer = (0,planned_resource/* isUnresolved */.U4)(balancers)
        ? (0,fact/* unknown */.L5)(`the load balancers: ${(0,planned_resource/* reasonOf */.A3)(balancers)}`)
        : (0,fact/* known */.eO)((0,planned_resource/* asList */.DD)(balancers).length > 0);
    const entries = (0,planned_resource/* isUnresolved */.U4)(balancers) ? [] : (0,planned_resource/* asList */.DD)(balancers);
    const scheduling = (0,planned_resource/* orDefault */.pQ)(text(own.scheduling), 'REPLICA');
    return {
        ...(0,planned_parts/* partOf */.BU)(resource),
        name: (0,planned_resource/* orUnknown */.uL)(text(own.name), 'known only after apply'),
        clusterName,
        desiredCount: desiredCount(resource, origin, scheduling, hasTarget),
        controller: (0,planned_resource/* orDefault */.pQ)(text(own.controller), 'ECS'),
        strategy: (0,planned_resource/* orDefault */.pQ)(text(own.strategy), 'ROLLING'),
        scheduling,
        minimumHealthyPercent: (0,planned_resource/* orDefault */.pQ)(number(own.minimumHealthyPercent), 100),
        maximumPercent: (0,planned_resource/* orDefault */.pQ)(number(own.maximumPercent), 200),
        circuitBreaker: circuitBreaker(resource),
        healthCheckGracePeriodSeconds: (0,planned_resource/* orDefault */.pQ)(number(own.healthCheckGracePeriodSeconds), 0),
        hasLoadBalancer,
        capacity: (0,planned_parts/* readCapacity */.de)(resource, clusterStrategy),
        zones,
        ...deploySetsDesiredCount(resource, origin),
        bakeMinutes: bakeMinutes(resource),
        placement: placement(resource),
        hasDiscovery: hasDiscovery(resource),
        ...(hasNoInbound && { hasNoInbound }),
        onDistinctInstances: onDistinctInstances(resource),
        ...(0,present/* present */.E)({ clusterExpression: resource.clusterExpression }),
        ...(entries.length > 0 && entries.every(isClassic) && { classicBalancer: true }),
    };
}
/**
 * CloudFormation starts one task where a template sets no count (template reference of
 * AWS::ECS::Service); with a scalable target, auto scaling decides.
 */
function desiredCount(resource, origin, scheduling, target) {
    const written = (0,planned_resource/* setting */.Pe)(resource, settings/* settings */.W0.service.desiredCount, planned_resource/* asNumber */.i);
    const isReplica = scheduling.known && scheduling.value !== 'DAEMON';
    const isAlone = target.known && target.value === undefined;
    if (written.known && written.value === undefined) {
        if (origin === 'cloudformation' && isReplica && isAlone)
            return (0,fact/* byDefault */.Ri)(1);
        return (0,fact/* unknown */.L5)('not set, so auto scaling decides');
    }
    return (0,planned_resource/* orUnknown */.uL)(written, 'not set');
}
function circuitBreaker(resource) {
    const { terraform } = settings/* settings */.W0.service.circuitBreaker;
    const flag = (name) => (0,planned_resource/* orDefault */.pQ)((0,planned_resource/* attribute */.lt)(resource, `${terraform}.${name}`, planned_resource/* asBoolean */.tB), false);
    const [enable, rollback] = [flag('enable'), flag('rollback')];
    const written = (0,planned_resource/* valueAt */.fK)(resource, settings/* settings */.W0.service.circuitBreaker);
    const absent = (0,planned_resource/* asList */.DD)(written).length === 0;
    if (!enable.known)
        return enable;
    if (!rollback.known)
        return rollback;
    const value = { enable: enable.value, rollback: rollback.value };
    return absent ? (0,fact/* byDefault */.Ri)(value) : (0,fact/* known */.eO)(value);
}
/** A template sets the count with every deploy; a plan only where it changes it itself. */
function deploySetsDesiredCount(resource, origin) {
    const { desiredCount: own } = settings/* settings */.W0.service;
    const count = (0,planned_resource/* valueAt */.fK)(resource, own);
    if (origin === 'cloudformation') {
        // A count that another resource computes (Copilot's custom resource) may be the one that runs.
        const isComputed = (0,planned_resource/* isUnresolved */.U4)(count) && (resource.references[own.terraform] ?? []).length > 0;
        const sets = isComputed ? (0,fact/* unknown */.L5)((0,planned_resource/* reasonOf */.A3)(count)) : (0,fact/* known */.eO)(count !== undefined);
        return { deploySetsDesiredCount: sets };
    }
    const before = resource.before && (0,planned_resource.at)(resource.before, [own.terraform]);
    if ((0,planned_resource/* isUnresolved */.U4)(count))
        return { deploySetsDesiredCount: (0,fact/* unknown */.L5)((0,planned_resource/* reasonOf */.A3)(count)) };
    if (origin !== 'terraform')
        return {};
    const changes = before !== undefined && count !== undefined && before !== count;
    return { deploySetsDesiredCount: (0,fact/* known */.eO)(changes) };
}
/** Bake time, and the steps of a canary or linear deployment. */
function bakeMinutes(resource) {
    const minutes = (path) => (0,planned_resource/* orDefault */.pQ)((0,planned_resource/* attribute */.lt)(resource, `deployment_configuration.${path}`, planned_resource/* asNumber */.i), 0);
    const bake = minutes('bake_time_in_minutes');
    const canary = minutes('canary_configuration.canary_bake_time_in_minutes');
    const step = minutes('linear_configuration.step_bake_time_in_minutes');
    const percent = minutes('linear_configuration.step_percent');
    if (!bake.known)
        return bake;
    if (!canary.known)
        return canary;
    if (!step.known)
        return step;
    if (!percent.known)
        return percent;
    // The last step brings all of the traffic and is followed by the bake alone.
    const steps = percent.value > 0 ? Math.ceil(100 / percent.value) - 1 : 0;
    return (0,fact/* known */.eO)(bake.value + canary.value + step.value * steps);
}
/** `spread attribute:ecs.availability-zone`, in their order. */
function placement(resource) {
    const written = (0,planned_resource/* valueAt */.fK)(resource, settings/* settings */.W0.service.placement);
    if ((0,planned_resource/* isUnresolved */.U4)(written))
        return (0,fact/* unknown */.L5)(`the placement: ${(0,planned_resource/* reasonOf */.A3)(written)}`);
    const strategies = (0,planned_resource/* asList */.DD)(written).map((strategy) => {
        const type = (0,planned_resource/* toFact */.gq)((0,planned_resource.at)(strategy, ['type']), planned_resource/* asText */.e1);
        const field = (0,planned_resource/* toFact */.gq)((0,planned_resource.at)(strategy, ['field']), planned_resource/* asText */.e1);
        return type.known && field.known
            ? [type.value, field.value].filter((word) => word !== undefined && word !== '').join(' ')
            : undefined;
    });
    const seen = strategies.filter((strategy) => strategy !== undefined);
    return seen.length === strategies.length
        ? (0,fact/* known */.eO)(seen)
        : (0,fact/* unknown */.L5)('part of the placement is known only after apply');
}
/** Service Connect without services of its own only calls others (developer guide, client service). */
function hasDiscovery(resource) {
    const connect = (0,planned_resource.at)(resource.values, ['service_connect_configuration']);
    const ways = [
        (0,planned_resource.at)(resource.values, ['service_registries']),
        (0,planned_resource.at)(connect, ['services']) ?? (0,planned_resource.at)(connect, ['service']),
        (0,planned_resource.at)(resource.values, ['vpc_lattice_configurations']),
    ];
    const isOff = (0,planned_resource.at)(connect, ['enabled']) === false;
    const seen = ways.map((way, index) => (index === 1 && isOff ? undefined : way));
    if (seen.some((way) => !(0,planned_resource/* isUnresolved */.U4)(way) && (0,planned_resource/* asList */.DD)(way).length > 0))
        return (0,fact/* known */.eO)(true);
    const hidden = seen.find((way) => (0,planned_resource/* isUnresolved */.U4)(way));
    return hidden === undefined ? (0,fact/* known */.eO)(false) : (0,fact/* unknown */.L5)(`how it is found: ${(0,planned_resource/* reasonOf */.A3)(hidden)}`);
}
function onDistinctInstances(resource) {
    const written = (0,planned_resource/* valueAt */.fK)(resource, settings/* settings */.W0.service.placementConstraints);
    if ((0,planned_resource/* isUnresolved */.U4)(written))
        return (0,fact/* unknown */.L5)(`the placement constraints: ${(0,planned_resource/* reasonOf */.A3)(written)}`);
    const types = (0,planned_resource/* asList */.DD)(written).map((constraint) => (0,planned_resource.at)(constraint, ['type']));
    return (0,fact/* known */.eO)(types.includes('distinctInstance'));
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/planned-network.js
/** Who can reach the tasks of a service, as far as a template shows it. */




const planned_network_groupType = settings/* resourceTypes */.AU['security-group'].terraform;
const ruleType = settings/* resourceTypes */.AU['inbound-rule'].terraform;
/**
 * Whether all security groups of a service are in the template, none has a rule that lets anybody in, and
 * no other stack is told of them, which could add one. A group without inbound rules lets nobody in
 * (VPC user guide, "Security group rules").
 */
function hasNoInbound(service, all) {
    const written = (0,planned_resource.at)(service.values, ['network_configuration', 'security_groups']);
    if (written === undefined || (0,planned_resource/* isUnresolved */.U4)(written))
        return false;
    const groups = all.referred(service, 'network_configuration', planned_network_groupType);
    if (groups.length === 0 || groups.length !== (0,planned_resource/* asList */.DD)(written).length)
        return false;
    const rules = all.ofType(ruleType);
    const stacks = all.ofType(nestedType);
    return groups.every((group) => {
        const inline = (0,planned_resource.at)(group.values, ['security_group_ingress']);
        const isTold = group.isGivenOut === true ||
            stacks.some(({ references }) => (references['parameters'] ?? []).includes(group.id));
        const isOpened = rules.some((rule) => ['group_id', 'group_name'].some((name) => all.referred(rule, name, planned_network_groupType).includes(group)) && presenceBeside(service, rule) !== 'absent');
        return !(0,planned_resource/* isUnresolved */.U4)(inline) && (0,planned_resource/* asList */.DD)(inline).length === 0 && !isTold && !isOpened;
    });
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/planned-ownership.js


const nobody = { certain: new Set(), possible: new Set() };
/**
 * Divides the targets, policies and schedules of a run among its services. A known id decides
 * ("service/prod/web"); else what the id is made from: the service itself, a target of it, or the same
 * variable, parameter or import that also names the service. Of whatever is left nobody knows.
 */
class Ownership {
    #services;
    #targets;
    #owners = new Map();
    #byService = new Map();
    constructor(services, all) {
        this.#services = services;
        this.#targets = new Map(all.ofType(settings/* resourceTypes */.AU.target.terraform).map((target) => [target.id, target]));
        const { target, policy } = settings/* resourceTypes */.AU;
        const scheduled = settings/* resourceTypes */.AU['scheduled-action'];
        const candidates = all.ofType(target.terraform, policy.terraform, scheduled.terraform);
        for (const candidate of candidates) {
            const { certain, possible } = this.#ownersOf(candidate);
            for (const id of certain)
                this.#entry(id).certain.push(candidate);
            for (const id of possible)
                this.#entry(id).possible.push(candidate);
        }
    }
    of(service, type) {
        const entry = this.#byService.get(service.id);
        const isOfType = (resource) => resource.type === type;
        return {
            certain: entry?.certain.filter(isOfType) ?? [],
            possible: entry?.possible.filter(isOfType) ?? [],
        };
    }
    #entry(id) {
        const known = this.#byService.get(id);
        if (known)
            return known;
        const made = { certain: [], possible: [] };
        this.#byService.set(id, made);
        return made;
    }
    #ownersOf(candidate) {
        const known = this.#owners.get(candidate.id);
        if (known)
            return known;
        const owners = this.#findOwners(candidate);
        this.#owners.set(candidate.id, owners);
        return owners;
    }
    #findOwners(candidate) {
        const references = [
            ...(candidate.references['resource_id'] ?? []),
            ...(candidate.references['scaling_target_id'] ?? []),
        ];
        const id = (0,planned_resource.at)(candidate.values, ['resource_id']);
        if (typeof id === 'string')
            return this.#byKnownId(id, candidate, references);
        const targets = references.flatMap((reference) => this.#targets.get(reference) ?? []);
        const viaTargets = targets.filter(({ id: target }) => target !== candidate.id);
        if (viaTargets.length === 1 && viaTargets[0])
            return this.#ownersOf(viaTargets[0]);
        if (viaTargets.length > 1) {
            return uncertain(viaTargets.flatMap((target) => [...this.#ownersOf(target).certain]));
        }
        const named = this.#services.filter(({ resource }) => references.includes(resource.id));
        if (named.length > 0)
            return oneOrPossible(named);
        const meant = this.#meantElsewhere(candidate);
        return meant.length > 0 ? uncertain(meant) : this.#byExpression(candidate);
    }
    /** The services of targets that a policy refers to under a name that CloudFormation does not know. */
    #meantElsewhere({ type, values, references }) {
        const isSaid = ['resource_id', 'scaling_target_id'].some((name) => (0,planned_resource.at)(values, [name]));
        if (type !== settings/* resourceTypes */.AU.policy.terraform || isSaid)
            return [];
        return Object.values(references)
            .flat()
            .flatMap((id) => this.#targets.get(id) ?? [])
            .flatMap((target) => [...this.#ownersOf(target).certain]);
    }
    /** `service/prod/web`: names are compared, and of several with the same names those it refers to. */
    #byKnownId(id, candidate, references) {
        const [, cluster, name] = id.split('/');
        const matching = this.#services.filter(({ resource, name: own, clusterName }) => resource.place.file === candidate.place.file &&
            own === name &&
            (clusterName === undefined || clusterName === cluster));
        if (matching.length === 0)
            return this.#byReference(id, candidate, references);
        if (matching.length === 1)
            return oneOrPossible(matching);
        const referred = matching.filter(({ resource }) => references.includes(resource.id));
        if (referred.length > 0)
            return oneOrPossible(referred);
        const sameModule = matching.filter(({ resource }) => moduleOf(resource) === moduleOf(candidate));
        return oneOrPossible(sameModule.length > 0 ? sameModule : matching);
    }
    /** The id is known and no known name is in it: what it refers to, else a service whose name is hidden. */
    #byReference(id, candidate, references) {
        const nameless = this.#services.filter(({ name }) => name === undefined);
        const referred = nameless.filter(({ resource }) => references.includes(resource.id));
        if (referred.length > 0)
            return oneOrPossible(referred);
        const target = references
            .flatMap((reference) => this.#targets.get(reference) ?? [])
            .find((found) => found.id !== candidate.id && (0,planned_resource.at)(found.values, ['resource_id']) === id);
        if (target)
            return this.#ownersOf(target);
        const hidden = nameless.filter(({ resource, clusterName }) => resource.place.file === candidate.place.file &&
            (0,planned_resource/* isUnresolved */.U4)((0,planned_resource.at)(resource.values, ['name'])) &&
            (clusterName === undefined || clusterName === id.split('/')[1]));
        return id.startsWith('service/')
            ? uncertain(hidden.map(({ resource }) => resource.id))
            : nobody;
    }
    #byExpression(candidate) {
        const text = candidate.texts?.['resource_id'];
        if (text !== undefined)
            return this.#byText(text, candidate);
        const symbols = new Set(candidate.symbols?.['resource_id']);
        const same = this.#services.filter(({ resource }) => {
            const own = resource.symbols?.['name'] ?? [];
            return own.length > 0 && own.every((symbol) => symbols.has(symbol));
        });
        return same.length > 0 ? oneOrPossible(same) : this.#anyone(candidate);
    }
    /** The id as a template writes it: its last part is compared with the service's name. */
    #byText(text, candidate) {
        const [kind, cluster, name] = splitId(text);
        if (name === undefined)
            return this.#anyone(candidate);
        if (kind !== undefined && !kind.includes('${') && kind !== 'service')
            return nobody;
        const namesakes = this.#services.filter(({ resource }) => resource.texts?.['name'] === name && sameCluster(resource, cluster));
        if (namesakes.length > 0)
            return oneOrPossible(namesakes);
        // A name that is written out is another service's, where no service here has it.
        return name.includes('${') ? this.#anyone(candidate) : nobody;
    }
    /** A target of ECS that tells nothing of its service may be anyone's of the same file. */
    #anyone(candidate) {
        const namespace = (0,planned_resource.at)(candidate.values, ['service_namespace']);
        const mayBeEcs = namespace === 'ecs' || (0,planned_resource/* isUnresolved */.U4)(namespace) || namespace === undefined;
        if (!mayBeEcs || !(0,planned_resource/* isUnresolved */.U4)((0,planned_resource.at)(candidate.values, ['resource_id'])))
            return nobody;
        return uncertain(this.#services
            .filter(({ resource }) => resource.place.file === candidate.place.file)
            .map(({ resource }) => resource.id));
    }
}
function sameCluster(service, cluster) {
    const own = service.texts?.['cluster'];
    if (own === undefined || cluster === undefined || own === cluster)
        return true;
    // An ARN and a name, or two expressions: nothing says that they differ.
    const comparable = !own.includes('${') && !cluster.includes('${');
    return !comparable || own.split('/').at(-1) === cluster;
}
/** The parts between slashes; those inside a placeholder divide nothing. */
function splitId(text) {
    return [...text.matchAll(/(?:\$\{[^}]*\}|[^/$]|\$(?!\{))+/g)].map((match) => match[0]);
}
function moduleOf({ modules }) {
    return modules?.at(-1)?.address ?? '';
}
function oneOrPossible(services) {
    const ids = services.map(({ resource }) => resource.id);
    return ids.length === 1 ? { certain: new Set(ids), possible: new Set() } : uncertain(ids);
}
function uncertain(ids) {
    return { certain: new Set(), possible: new Set(ids) };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/planned-service.js












const planned_service_types = {
    service: settings/* resourceTypes */.AU.service.terraform,
    cluster: settings/* resourceTypes */.AU.cluster.terraform,
    providers: settings/* resourceTypes */.AU['cluster-capacity-providers'].terraform,
    task: settings/* resourceTypes */.AU.task.terraform,
    target: settings/* resourceTypes */.AU.target.terraform,
    policy: settings/* resourceTypes */.AU.policy.terraform,
    scheduled: settings/* resourceTypes */.AU['scheduled-action'].terraform,
    dashboard: settings/* resourceTypes */.AU.dashboard.terraform,
    subnet: settings/* resourceTypes */.AU.subnet.terraform,
};
/** Every ECS service of some files, each with the parts that belong to it. */
function readServices(files) {
    const all = new planned_resource/* ResourceIndex */.NF(files.flatMap(({ resources }) => resources));
    const found = files.flatMap(({ origin, resources, leftOut }) => resources
        .filter(({ type }) => type === planned_service_types.service)
        .map((resource) => {
        const cluster = findCluster(resource, all);
        const named = {
            resource,
            name: textAt(resource, 'name'),
            clusterName: knownText(clusterName(resource, cluster)),
        };
        return {
            resource,
            origin,
            leftOut: leftOut ?? hiddenInStack(resource, all),
            cluster,
            named,
        };
    }));
    const ownership = new Ownership(found.map(({ named }) => named), all);
    return [
        ...found.map((service) => readService(service, all, ownership)),
        ...files.flatMap(({ origin, resources }) => resources
            .filter(({ type }) => type === express_service/* expressType */.JJ)
            .map((resource) => (0,express_service/* readExpress */.T)(resource, origin))),
    ];
}
function textAt(resource, name) {
    const value = (0,planned_resource.at)(resource.values, [name]);
    return typeof value === 'string' ? value : undefined;
}
function knownText(fact) {
    return fact.known ? fact.value : undefined;
}
/** A nested stack that is given the service may scale it. */
function hiddenInStack(service, all) {
    const stack = all
        .ofType(nestedType)
        .find(({ references }) => (references['parameters'] ?? []).includes(service.id));
    return stack && `it may be in the nested stack ${stack.label}, whose template was not given`;
}
function readService(found, all, ownership) {
    const { resource, origin, leftOut, cluster } = found;
    const { file } = resource.place;
    const target = findTarget(resource, ownership.of(resource, planned_service_types.target), leftOut);
    const task = findTask(resource, all);
    const groups = findTargetGroups(resource, all);
    const service = describeService(found, {
        clusterName: clusterName(resource, cluster),
        zones: readZones(resource, all),
        clusterStrategy: cluster && strategyOf(cluster, resource, all),
        hasTarget: target,
        hasNoInbound: origin === 'cloudformation' && hasNoInbound(resource, all),
    });
    const scheduled = ownership.of(resource, planned_service_types.scheduled);
    return {
        origin,
        service,
        cluster: readOwnCluster(resource, cluster),
        task: (0,fact/* mapFact */.Vt)(task, planned_parts/* readTask */.gv),
        target,
        policies: findPolicies(resource, ownership.of(resource, planned_service_types.policy), target, leftOut, all),
        targetGroups: groups.groups,
        alarms: findAlarms({ service: resource, task: task.known ? task.value : undefined, groups: groups.resources }, all),
        dashboards: findDashboards(resource, service, all),
        scheduledFloors: (0,fact/* known */.eO)(sortByPresence(resource, scheduled.certain).there.flatMap(planned_parts/* readScheduledFloor */.KH)),
        scheduledMinimums: findScheduledMinimums(resource, scheduled, leftOut),
        activities: (0,fact/* unknown */.L5)(`${file} holds no scaling activities`),
        starts: (0,fact/* unknown */.L5)(`${file} holds no running tasks`),
    };
}
/** The name in an ARN or a plain name; the cluster's own where it is in the file. */
function clusterName(resource, cluster) {
    if (cluster)
        return (0,planned_resource/* orUnknown */.uL)((0,planned_resource/* attribute */.lt)(cluster, 'name', planned_resource/* asText */.e1), 'known only after apply');
    const written = (0,planned_resource/* orDefault */.pQ)((0,planned_resource/* attribute */.lt)(resource, 'cluster', planned_resource/* asText */.e1), 'default');
    return (0,fact/* mapFact */.Vt)(written, (text) => text.split('/').at(-1) ?? text);
}
function findCluster(resource, all) {
    const written = textAt(resource, 'cluster');
    if (written !== undefined) {
        const named = all
            .ofType(planned_service_types.cluster)
            .find((cluster) => cluster.place.file === resource.place.file &&
            (written === textAt(cluster, 'arn') ||
                written.split('/').at(-1) === textAt(cluster, 'name')));
        if (named)
            return named;
    }
    const referred = all.referred(resource, 'cluster', planned_service_types.cluster);
    return referred.length === 1 ? referred[0] : undefined;
}
function readOwnCluster(service, cluster) {
    if (!cluster)
        return (0,fact/* unknown */.L5)('the cluster is not part of this file');
    return presenceBeside(service, cluster) === 'there'
        ? (0,fact/* known */.eO)((0,planned_parts/* readCluster */.D$)(cluster))
        : (0,fact/* unknown */.L5)(whyPerhaps(cluster));
}
/** The default strategy that the file gives a cluster; undefined where it may be set elsewhere. */
function strategyOf(cluster, service, all) {
    const name = 'default_capacity_provider_strategy';
    const sets = all.ofType(planned_service_types.providers).filter((item) => {
        const written = textAt(item, 'cluster_name');
        const isNamed = written !== undefined && written === textAt(cluster, 'name');
        return isNamed || all.referred(item, 'cluster_name', planned_service_types.cluster).includes(cluster);
    });
    const holder = [cluster, ...sets].find((item) => (0,planned_resource.at)(item.values, [name]) !== undefined);
    if (holder) {
        return presenceBeside(service, holder) === 'there'
            ? (0,fact/* known */.eO)((0,planned_resource.at)(holder.values, [name]))
            : (0,fact/* unknown */.L5)(whyPerhaps(holder));
    }
    // A cluster that names no providers at all gets them elsewhere, if at all.
    const says = sets.length > 0 || (0,planned_resource.at)(cluster.values, ['capacity_providers']) !== undefined;
    return says ? (0,fact/* known */.eO)(undefined) : undefined;
}
function findTask(resource, all) {
    const written = textAt(resource, 'task_definition');
    const family = written?.split('/').at(-1)?.replace(/:\d+$/, '');
    const referred = all.referred(resource, 'task_definition', planned_service_types.task);
    const found = referred.length === 1
        ? referred[0]
        : all
            .ofType(planned_service_types.task)
            .find((task) => family !== undefined &&
            textAt(task, 'family') === family &&
            task.place.file === resource.place.file);
    if (!found) {
        return (0,fact/* unknown */.L5)(referred.length > 1
            ? 'which task definition it runs is known only after apply'
            : 'the task definition is not part of this file');
    }
    return presenceBeside(resource, found) === 'there' ? (0,fact/* known */.eO)(found) : (0,fact/* unknown */.L5)(whyPerhaps(found));
}
const unclearOwner = 'which service a scalable target belongs to is known only after apply';
function findTarget(service, { certain, possible }, leftOut) {
    const { there, perhaps } = sortByPresence(service, certain);
    if (there[0])
        return (0,fact/* known */.eO)((0,planned_parts/* readTarget */._E)(there[0]));
    if (perhaps[0])
        return (0,fact/* unknown */.L5)(whyPerhaps(perhaps[0]));
    const unclear = possible.some((candidate) => presenceBeside(service, candidate) !== 'absent');
    if (unclear)
        return (0,fact/* unknown */.L5)(unclearOwner);
    return leftOut === undefined ? (0,fact/* known */.eO)(undefined) : (0,fact/* unknown */.L5)(leftOut);
}
/** The policies of the file, and one that stands for those that may be hidden. */
function findPolicies(service, { certain, possible }, target, leftOut, all) {
    const { there, perhaps } = sortByPresence(service, certain);
    const policies = there.map((policy) => (0,planned_parts/* readPolicy */.T4)(policy, (own) => alarmsOfPolicy(own, service, all)));
    const unclear = possible.some((candidate) => presenceBeside(service, candidate) !== 'absent')
        ? 'which service a scaling policy belongs to is known only after apply'
        : undefined;
    const hidden = perhaps[0]
        ? whyPerhaps(perhaps[0])
        : (unclear ?? leftOut ?? (target.known ? undefined : target.why));
    if (hidden === undefined)
        return (0,fact/* known */.eO)(policies);
    return policies.length === 0 ? (0,fact/* unknown */.L5)(hidden) : (0,fact/* known */.eO)([...policies, (0,planned_parts/* hiddenPolicy */.X8)(hidden)]);
}
function findScheduledMinimums(service, { certain, possible }, leftOut) {
    const { there, perhaps } = sortByPresence(service, certain);
    const seen = there.flatMap(planned_parts/* readScheduledMinimum */.sh);
    const hidden = [
        ...perhaps.map((action) => ({ action, why: whyPerhaps(action) })),
        ...possible.map((action) => ({
            action,
            why: 'which service a scheduled action belongs to is known only after apply',
        })),
    ].flatMap(({ action, why }) => (0,planned_parts/* readScheduledMinimum */.sh)(action).map((minimum) => ({ ...minimum, minCapacity: (0,fact/* unknown */.L5)(why) })));
    if (seen.length + hidden.length === 0 && leftOut !== undefined)
        return (0,fact/* unknown */.L5)(leftOut);
    return (0,fact/* known */.eO)([...seen, ...hidden]);
}
function findDashboards(resource, service, all) {
    const name = service.name.known ? service.name.value : undefined;
    const found = all.ofType(planned_service_types.dashboard).filter((dashboard) => {
        if (presenceBeside(resource, dashboard) !== 'there')
            return false;
        const body = (0,planned_resource.at)(dashboard.values, ['dashboard_body']);
        const shown = typeof body === 'string' && name !== undefined && body.includes(name);
        return shown || (dashboard.references['dashboard_body'] ?? []).includes(resource.id);
    });
    return found.length > 0
        ? (0,fact/* known */.eO)(found.map(({ label }) => label))
        : (0,fact/* unknown */.L5)('this file has no dashboard that shows the service; there may be one elsewhere');
}
/** Which zones the file says the service's subnets lie in. */
function readZones(resource, all) {
    const written = (0,planned_resource.at)(resource.values, ['network_configuration', 'subnets']);
    const hidden = (0,planned_resource/* isUnresolved */.U4)(written) ? (0,planned_resource/* reasonOf */.A3)(written) : undefined;
    const ids = hidden === undefined ? (0,planned_resource/* asList */.DD)(written) : undefined;
    const own = new Set([
        ...all.referred(resource, 'network_configuration', planned_service_types.subnet),
        ...all.ofType(planned_service_types.subnet).filter((subnet) => {
            const id = textAt(subnet, 'id');
            return id !== undefined && ids?.includes(id) === true;
        }),
    ]);
    const zones = [...own].map((subnet) => (0,planned_resource.at)(subnet.values, ['availability_zone']));
    const seen = [
        ...new Set(zones.filter((zone) => typeof zone === 'string')),
    ].sort();
    const allSeen = zones.every((zone) => typeof zone === 'string');
    if (ids === undefined) {
        if (own.size === 0)
            return (0,fact/* unknown */.L5)(`the subnets: ${hidden ?? ''}`);
        return (0,fact/* known */.eO)({ subnetCount: own.size, seen, complete: allSeen });
    }
    if (ids.length === 0)
        return (0,fact/* unknown */.L5)('no network configuration is set');
    // Even where an id is known only after apply, an entry of the list is a subnet.
    const complete = allSeen && own.size === ids.length;
    return (0,fact/* known */.eO)({ subnetCount: ids.length, seen, complete });
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/cloud-control-words.js
var cloud_control_words = __webpack_require__(16);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/pulumi-preview.js






function isSstDiff(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((step) => typeof step === 'object' &&
            step !== null &&
            'op' in step &&
            'urn' in step &&
            'type' in step));
}
function fromSstDiff(diff) {
    return {
        steps: diff.map(({ op, urn, new: newState }) => ({ op, urn, newState: newState ?? null })),
    };
}
/**
 * Why resources may be missing from the preview: unless it is asked for, what does not change is left out
 * (Pulumi source, `shouldShow`), and only the summary counts it.
 *
 * @returns undefined where the preview is whole.
 */
function whatIsLeftOut(preview) {
    if (hasFailed(preview))
        return 'the preview ended with an error and shows a part';
    const { steps = [], changeSummary } = preview;
    const shown = steps.filter(({ op }) => op === 'same' || op === 'refresh').length;
    const whole = changeSummary
        ? shown >= (changeSummary['same'] ?? 0)
        : shown > 1 || steps.every(({ op, urn }) => op === 'create' || isRoot(urn));
    return whole
        ? undefined
        : 'the preview leaves out what does not change (pulumi preview --json --show-sames shows it)';
}
function hasFailed({ diagnostics }) {
    return (diagnostics ?? []).some(({ severity }) => severity === 'error');
}
/** The stack itself is shown in any case. */
function isRoot(urn) {
    return urn.includes('::pulumi:pulumi:Stack::');
}
const isNative = (token) => token.startsWith('aws-native:');
/** The AWS provider's tokens; it is made from Terraform's provider, so the attributes are the same. */
const pulumi_preview_types = new Map([
    [express_service/* expressTypes */.Uz.pulumi, express_service/* expressType */.JJ],
    [express_service/* expressTypes */.Uz.awsNative, express_service/* expressType */.JJ],
    ...Object.values(settings/* resourceTypes */.AU).map(({ pulumi, terraform }) => [pulumi, terraform]),
    // Older names of the same resources.
    ...['alb', 'elasticloadbalancingv2', 'applicationloadbalancing'].flatMap((module) => ['target-group', 'load-balancer', 'listener', 'listener-rule'].map((kind) => {
        const { pulumi, terraform } = settings/* resourceTypes */.AU[kind];
        return [pulumi.replace(':lb/', `:${module}/`), terraform];
    })),
]);
const serviceTokens = new Set([
    settings/* resourceTypes */.AU.service.pulumi,
    'aws-native:ecs:Service',
    express_service/* expressTypes */.Uz.pulumi,
    express_service/* expressTypes */.Uz.awsNative,
]);
/** Services of kinds whose settings are not read. */
const unreadTypes = {
    'aws:ecs/taskSet:TaskSet': 'task sets of an external deployment controller are not read',
};
/** What Pulumi prints for a value it does not know yet, and the mark of a secret's envelope. */
const unknownValue = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const secretMark = '4dabf18193072939515e22adb298388d';
/**
 * The resources as they will be once the program has run; what it deletes is gone already. They are told
 * apart and joined by their URNs: a cluster and a service may have the same name.
 *
 * @param key keeps the ids of several files apart.
 */
function readPulumiPreview(preview, file, lineOf, key) {
    const steps = preview.steps ?? [];
    const idOf = (urn) => `${key}:${urn}`;
    const byUrn = new Map();
    const unread = new Map();
    const kept = new Set();
    const deleted = new Set();
    for (const [index, step] of steps.entries()) {
        const state = step.newState;
        const token = state?.type ?? tokenOf(step.urn);
        const line = lineOf(['steps', index]);
        const place = { file, ...(0,present/* present */.E)({ line }) };
        // A replacement has three steps for one resource; each that has a next state shows the same one.
        const isGone = !state || /^(delete|discard)/.test(step.op);
        if (!isGone)
            kept.add(step.urn);
        const why = unreadTypes[token] ?? '';
        if (why !== '' && !isGone) {
            unread.set(step.urn, { label: nameOf(step.urn), kind: token, why, place });
        }
        if (isGone && (serviceTokens.has(token) || why !== ''))
            deleted.add(step.urn);
        const kind = cloud_control_words/* kindOfAwsNative */.kF.get(token);
        const type = kind ? settings/* resourceTypes */.AU[kind].terraform : pulumi_preview_types.get(token);
        if (isGone || type === undefined)
            continue;
        byUrn.set(step.urn, {
            id: idOf(step.urn),
            label: nameOf(step.urn),
            type,
            values: kind
                ? (0,cloud_control_words/* fromCloudControl */.X0)(kind, translate(state.inputs ?? {}, keep))
                : translate(state.inputs ?? {}),
            references: readReferences(state.propertyDependencies ?? {}, idOf, (name) => kind ? (0,cloud_control_words/* attributeFromCloudControl */.xi)(kind, name) : snake(name)),
            ...(isNative(token) && { provider: 'aws-native' }),
            place,
        });
    }
    return {
        resources: [...byUrn.values()].flatMap((resource) => resource.provider ? [resource, ...scheduledActionsIn(resource)] : [resource]),
        leftOut: whatIsLeftOut(preview),
        unread: [...unread.values()],
        // What takes the place of a deleted service may come after the error.
        deleted: hasFailed(preview) ? [] : [...deleted].filter((urn) => !kept.has(urn)).map(nameOf),
        notes: [],
    };
}
/** `urn:pulumi:stack::project::type$type::name`: the name a program gave. */
function nameOf(urn) {
    return urn.split('::').at(-1) ?? urn;
}
/** The type at the end of the chain of parents in a URN. */
function tokenOf(urn) {
    return urn.split('::').at(-2)?.split('$').at(-1) ?? '';
}
function readReferences(dependencies, idOf, attributeOf) {
    return Object.fromEntries(Object.entries(dependencies).map(([name, urns]) => [attributeOf(name), (urns ?? []).map(idOf)]));
}
const keep = (name) => name;
/** @param rename from the provider's names of properties. */
function translate(value, rename = snake) {
    if (typeof value === 'string') {
        if (value.includes(unknownValue))
            return (0,planned_resource/* unresolved */.II)('known only after the update');
        return value === '[secret]' ? (0,planned_resource/* unresolved */.II)('a secret') : value;
    }
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map((item) => translate(item, rename));
    if (typeof value !== 'object' || value === null)
        return null;
    if (secretMark in value)
        return (0,planned_resource/* unresolved */.II)('a secret');
    return Object.fromEntries(Object.entries(value)
        .filter(([name]) => name !== '__defaults')
        .map(([name, item]) => [rename(name), translate(item, rename)]));
}
const singulars = new Map(Object.keys(settings/* pulumiPlurals */.oW).map((name) => [(0,settings/* inPulumi */.ic)(name), name]));
/** `scaleInCooldown` → `scale_in_cooldown`; names of metrics' dimensions stay as they are. */
function snake(name) {
    const singular = singulars.get(name);
    if (singular !== undefined)
        return singular;
    if (/^[A-Z]/.test(name))
        return name;
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/recognize-text.js
var recognize_text = __webpack_require__(8673);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/terraform-address.js
/** Addresses of Terraform, `module.ecs.module.service["web"].aws_ecs_service.this[0]`, taken apart. */
/** The words of a dotted text; dots inside brackets divide nothing. */
function splitDots(text) {
    return [...text.matchAll(/(?:[^.[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])+/g)].map((match) => match[0]);
}
/** `this["x.y"]` → `this` and `["x.y"]`. */
function splitKey(word) {
    const bracket = word.indexOf('[');
    return bracket < 0
        ? { name: word, key: '' }
        : { name: word.slice(0, bracket), key: word.slice(bracket) };
}
function parseAddress(address) {
    const words = splitDots(address);
    const steps = [];
    for (let at = 0; at < words.length; at += 2) {
        const { name, key } = splitKey(words[at + 1] ?? '');
        steps.push({ name: name === '' ? (words[at] ?? '') : `${words[at]}.${name}`, key });
    }
    return steps;
}
/** The address without instance keys, which is what the configuration knows it by. */
function nameOfSteps(steps) {
    return steps.map(({ name }) => name).join('.');
}
function addressOfSteps(steps) {
    return steps.map(({ name, key }) => `${name}${key ?? ''}`).join('.');
}
/** Whether an address is one of those a pattern stands for. */
function matches(pattern, address) {
    return (pattern.length === address.length &&
        pattern.every(({ name, key }, index) => address[index]?.name === name && (key === undefined || address[index].key === key)));
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/terraform-configuration.js


/** Reads the configuration of one plan; made once, for a plan may have thousands of resources. */
class Configuration {
    #root;
    #instances = new Map();
    #resources = new WeakMap();
    /** @param addresses of the resources that references may lead to. */
    constructor(root, addresses) {
        this.#root = root;
        for (const address of addresses) {
            const steps = parseAddress(address);
            const name = nameOfSteps(steps);
            const list = this.#instances.get(name);
            if (list)
                list.push(steps);
            else
                this.#instances.set(name, [steps]);
        }
    }
    /** The expressions of the resource with that address, if the configuration holds it. */
    expressionsOf(address) {
        const steps = parseAddress(address);
        const scope = this.#enter(steps.slice(0, -1));
        return scope && this.#resourcesOf(scope.module).get(steps.at(-1)?.name ?? '')?.expressions;
    }
    /** The module calls on the way to a resource, the outermost first. */
    modulesOf(address) {
        const steps = parseAddress(address).slice(0, -1);
        return steps.map((_, index) => {
            const path = steps.slice(0, index + 1);
            const scope = this.#enter(path);
            const source = scope?.parent?.call.source;
            const unmade = scope ? this.#unmadeIn(scope.module, path) : [];
            return {
                address: addressOfSteps(path),
                ...(0,present/* present */.E)({ source }),
                ...(unmade.length > 0 && { unmade }),
            };
        });
    }
    /** The scalable targets that a module has in its configuration and not in the plan. */
    #unmadeIn(module, path) {
        const inside = addressOfSteps(path);
        const targets = (module.resources ?? []).filter(({ address }) => address.startsWith('aws_appautoscaling_target.'));
        return targets
            .map(({ address }) => address)
            .filter((address) => {
            const made = this.#instances.get(nameOfSteps([...path, ...parseAddress(address)])) ?? [];
            return !made.some((steps) => addressOfSteps(steps.slice(0, path.length)) === inside);
        });
    }
    /**
     * What an expression of a resource is made from: through variables to where the module is called, and
     * through outputs into other modules. Locals are not part of the format and end the way.
     *
     * The instance keys along the whole path agree: a module's resources refer to those of the same module
     * instance, a literal index means that instance, and `each.key` the one with the same key.
     */
    originsOf(address, expression) {
        const steps = parseAddress(address);
        const scope = this.#enter(steps.slice(0, -1));
        if (!scope)
            return { addresses: [], symbols: [] };
        const walk = new Walk(this.#instances);
        walk.follow(expression, scope, steps.at(-1)?.key ?? '');
        return walk.result(steps.at(-1)?.key ?? '');
    }
    #enter(path) {
        let scope = { module: this.#root, steps: [], parent: undefined };
        for (const step of path) {
            const call = scope?.module.module_calls?.[step.name.replace(/^module\./, '')];
            if (!scope || !call?.module)
                return undefined;
            scope = child(scope, step, call, call.module);
        }
        return scope;
    }
    #resourcesOf(module) {
        const known = this.#resources.get(module);
        if (known)
            return known;
        const made = new Map((module.resources ?? []).map((item) => [item.address, item]));
        this.#resources.set(module, made);
        return made;
    }
}
function child(scope, step, call, module) {
    return { module, steps: [...scope.steps, step], parent: { scope, call } };
}
/** One way through the configuration, from an expression to what it is made from. */
class Walk {
    #instances;
    #patterns = new Map();
    #symbols = new Set();
    #keys = new Set();
    #seen = new Set();
    constructor(instances) {
        this.#instances = instances;
    }
    /** @param key what `each.key` and `count.index` stand for in this scope. */
    follow(expression, scope, key, depth = 0) {
        if (depth > 12)
            return;
        for (const reference of mostExact(referencesIn(expression))) {
            this.#followOne(reference, scope, key, depth);
        }
    }
    #followOne(reference, scope, key, depth) {
        const [first = '', second = '', third = ''] = splitDots(reference);
        const place = addressOfSteps(scope.steps);
        const visit = `${place} ${reference} ${key}`;
        if (this.#seen.has(visit))
            return;
        this.#seen.add(visit);
        switch (first) {
            case 'var': {
                if (!scope.parent) {
                    this.#symbols.add(reference);
                    return;
                }
                const { call, scope: outer } = scope.parent;
                const own = scope.steps.at(-1)?.key ?? '';
                const given = call.expressions?.[splitKey(second).name];
                if (given === undefined)
                    this.#symbols.add(`${nameOfSteps(scope.steps)} ${reference}`);
                this.follow(given, outer, own, depth + 1);
                return;
            }
            case 'module':
                this.#enterModule(splitKey(second), splitKey(third).name, scope, depth);
                return;
            case 'each':
            case 'count':
                if (key !== '')
                    this.#keys.add(key);
                this.#symbols.add(`${place} ${key}`);
                return;
            case 'local':
            case 'data':
                this.#symbols.add(`${place} ${reference}`);
                return;
            case 'path':
            case 'terraform':
            case 'self':
                return;
            default: {
                const { name, key: written } = splitKey(second);
                const step = { name: `${first}.${name}`, key: isLiteralKey(written) ? written : undefined };
                const pattern = [...scope.steps, step];
                this.#patterns.set(addressOfSteps(pattern) + (step.key === undefined ? '*' : ''), pattern);
                this.#symbols.add(`${place} ${reference}`);
            }
        }
    }
    #enterModule({ name, key }, output, scope, depth) {
        const call = scope.module.module_calls?.[name];
        if (!call?.module)
            return;
        const step = { name: `module.${name}`, key: isLiteralKey(key) ? key : undefined };
        const inner = child(scope, step, call, call.module);
        this.follow(call.module.outputs?.[output]?.expression, inner, '', depth + 1);
    }
    /** @param ownKey of the resource itself: with for_each or count on both sides, equal keys belong together. */
    result(ownKey) {
        const found = new Map();
        for (const pattern of this.#patterns.values()) {
            for (const steps of this.#instances.get(nameOfSteps(pattern)) ?? []) {
                if (matches(pattern, steps))
                    found.set(addressOfSteps(steps), steps);
            }
        }
        const keys = new Set([...this.#keys, ...(ownKey === '' ? [] : [ownKey])]);
        const isSame = (steps) => steps.some(({ key }) => key !== undefined && keys.has(key));
        // Only among the instances of one resource: what else is referred to stays.
        const byName = new Map();
        for (const steps of found.values()) {
            const name = nameOfSteps(steps);
            byName.set(name, [...(byName.get(name) ?? []), steps]);
        }
        const kept = [...byName.values()].flatMap((instances) => {
            const same = instances.filter(isSame);
            return same.length > 0 ? same : instances;
        });
        return { addresses: kept.map(addressOfSteps), symbols: [...this.#symbols] };
    }
}
function isLiteralKey(key) {
    return /^\[("(?:[^"\\]|\\.)*"|\d+)\]$/.test(key);
}
/**
 * Terraform lists each reference with all of its beginnings (`a.b[0].name`, `a.b[0]`, `a.b`): only the
 * longest say what is meant.
 */
function mostExact(references) {
    const all = [...new Set(references)];
    return all.filter((reference) => !all.some((other) => other.length > reference.length &&
        other.startsWith(reference) &&
        /^[.[]/.test(other.slice(reference.length))));
}
/** Every `references` list in an expression and the blocks below it. */
function referencesIn(expression) {
    if (Array.isArray(expression))
        return expression.flatMap(referencesIn);
    if (typeof expression !== 'object' || expression === null)
        return [];
    return Object.entries(expression).flatMap(([name, value]) => name === 'references' && Array.isArray(value)
        ? value.filter((item) => typeof item === 'string')
        : referencesIn(value));
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/terraform-partial.js

/**
 * Why a plan shows a part of what there is; undefined where it shows all.
 *
 * Since Terraform 1.8 the plan says so itself (`complete`, `errored`); older versions and OpenTofu may
 * not. There, a resource without count and for_each that the configuration has and the plan has not was
 * left out by `-target`: an applied one is in the plan even when nothing about it changes.
 */
function whyPartial(plan, changes) {
    if (plan.errored === true)
        return 'the plan ended with an error and shows a part';
    if (plan.complete === false)
        return 'the plan shows a part (-target, or changes it puts off)';
    const root = plan.configuration?.root_module;
    if (plan.complete === true || !root)
        return undefined;
    const names = new Set();
    const modules = new Set(['']);
    for (const { address } of changes) {
        const steps = parseAddress(address);
        names.add(nameOfSteps(steps));
        for (let length = 1; length < steps.length; length += 1) {
            modules.add(nameOfSteps(steps.slice(0, length)));
        }
    }
    const missing = findMissing(root, '', names, modules);
    return missing === undefined
        ? undefined
        : `the plan shows a part: ${missing} is in the configuration and not in the plan (-target)`;
}
/** A resource that is certainly there, in a module of which something is shown, and is not shown itself. */
function findMissing(module, path, names, modules) {
    if (!modules.has(path))
        return undefined;
    for (const resource of module.resources ?? []) {
        if ((resource.mode ?? 'managed') !== 'managed')
            continue;
        const counted = resource.count_expression !== undefined || resource.for_each_expression !== undefined;
        const name = path === '' ? resource.address : `${path}.${resource.address}`;
        if (!counted && !names.has(name))
            return name;
    }
    for (const [name, call] of Object.entries(module.module_calls ?? {})) {
        const inner = path === '' ? `module.${name}` : `${path}.module.${name}`;
        const found = call.module && findMissing(call.module, inner, names, modules);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/terraform-planned-values.js



/**
 * The changes of a plan from which `resource_changes` was cut, as some tools pass plans on. Unknown
 * values are simply not there: what the configuration writes and the values lack is unknown, and so is
 * whatever the values lack of a resource that the configuration does not have.
 */
function withoutChanges(plan) {
    const root = plan.configuration?.root_module;
    const configuration = root && new Configuration(root, []);
    return resourcesIn(plan.planned_values?.root_module).map(({ address, mode, type, values }) => {
        const expressions = configuration?.expressionsOf(address);
        const after = values ?? {};
        return {
            address,
            type,
            ...(0,present/* present */.E)({ mode }),
            change: {
                actions: ['no-op'],
                after,
                after_unknown: expressions ? missingOf(after, expressions) : allMissing(type, after),
            },
        };
    });
}
function resourcesIn(module) {
    return [
        ...(module?.resources ?? []),
        ...(module?.child_modules ?? []).flatMap((inner) => resourcesIn(inner)),
    ];
}
/** Every setting that the rules look at and the values lack: nothing tells that it is not set. */
function allMissing(type, after) {
    const kind = Object.entries(settings/* resourceTypes */.AU).find(([, { terraform }]) => terraform === type)?.[0];
    const table = kind === undefined
        ? undefined
        : settings/* settings */.W0[kind];
    const names = Object.values(table ?? {}).map(({ terraform }) => terraform.split('.')[0] ?? '');
    return Object.fromEntries(names.filter((name) => !(name in after)).map((name) => [name, true]));
}
function missingOf(after, written) {
    if (Array.isArray(written)) {
        const list = Array.isArray(after) ? after : [];
        return written.map((item, index) => missingOf(list[index], item));
    }
    if (typeof written !== 'object' || written === null)
        return {};
    const values = typeof after === 'object' && after !== null && !Array.isArray(after)
        ? after
        : {};
    return Object.fromEntries(Object.entries(written).flatMap(([name, expression]) => {
        if (!(name in values))
            return isExpression(expression) ? [[name, true]] : [];
        return [[name, missingOf(values[name], expression)]];
    }));
}
/** An argument, as against a part of the format (`references`, `constant_value`). */
function isExpression(expression) {
    return typeof expression === 'object' && expression !== null;
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/terraform-plan.js










/** Names that mean the same resource. */
const aliases = {
    [express_service/* expressTypes */.Uz.terraform]: express_service/* expressType */.JJ,
    [express_service/* expressTypes */.Uz.awscc]: express_service/* expressType */.JJ,
    aws_alb_target_group: settings/* resourceTypes */.AU['target-group'].terraform,
    aws_alb: settings/* resourceTypes */.AU['load-balancer'].terraform,
    aws_alb_listener: settings/* resourceTypes */.AU.listener.terraform,
    aws_alb_listener_rule: settings/* resourceTypes */.AU['listener-rule'].terraform,
};
/** What the rules look at; a plan may hold thousands of other resources. */
const readTypes = new Set([
    ...Object.values(settings/* resourceTypes */.AU).map(({ terraform }) => terraform),
    ...Object.keys(aliases),
    ...cloud_control_words/* kindOfAwscc */.pO.keys(),
    express_service/* expressTypes */.Uz.terraform,
    express_service/* expressTypes */.Uz.awscc,
]);
const terraform_plan_serviceTypes = new Set([
    settings/* resourceTypes */.AU.service.terraform,
    'awscc_ecs_service',
    express_service/* expressTypes */.Uz.terraform,
    express_service/* expressTypes */.Uz.awscc,
]);
/** Services of kinds whose settings are not read. */
const terraform_plan_unreadTypes = {
    aws_ecs_task_set: 'task sets of an external deployment controller are not read',
};
/**
 * The resources as they will be once the plan is applied; those it deletes are gone already.
 *
 * @param key keeps the ids of several files apart.
 * @throws ReadableError for a format whose major version is neither 0 nor 1.
 */
function readTerraformPlan(plan, file, lineOf, key) {
    const version = String(plan.format_version);
    // Formats 0.1 and 0.2 (Terraform 0.12 to 1.0) have the same parts that are read here.
    if (!/^[01]\./.test(version)) {
        throw new readable_error/* ReadableError */.J('Unknown plan format', `${file} has the Terraform plan format ${version}; this action reads formats 0.x and 1.x, which Terraform 0.12 and later and OpenTofu print.`);
    }
    const fromValues = (plan.resource_changes ?? undefined) === undefined;
    const changes = plan.resource_changes ?? withoutChanges(plan);
    const placeOf = (index) => {
        const line = fromValues ? undefined : lineOf(['resource_changes', index]);
        return { file, ...(0,present/* present */.E)({ line }) };
    };
    const managed = [...changes.entries()].filter(([, { mode }]) => (mode ?? 'managed') === 'managed');
    const kept = managed.filter(([, change]) => readTypes.has(change.type) && isKept(change));
    const idOf = (address) => `${key}:${address}`;
    const root = plan.configuration?.root_module;
    const configuration = root &&
        new Configuration(root, kept.map(([, { address }]) => address));
    const resources = kept.flatMap(([index, change]) => {
        const { address, type } = change;
        const kind = cloud_control_words/* kindOfAwscc */.pO.get(type);
        const expressions = configuration?.expressionsOf(address);
        const origins = Object.entries(expressions ?? {}).map(([name, expression]) => [name, configuration?.originsOf(address, expression)]);
        const modules = configuration?.modulesOf(address) ?? [];
        const { after, after_unknown: hidden } = change.change;
        const nameOf = (name) => (kind ? (0,cloud_control_words/* attributeFromCloudControl */.xi)(kind, name) : name);
        const values = merge(after ?? {}, hidden ?? {}, expressions);
        const resource = {
            id: idOf(address),
            label: address,
            type: kind ? settings/* resourceTypes */.AU[kind].terraform : (aliases[type] ?? type),
            values: kind ? (0,cloud_control_words/* fromCloudControl */.X0)(kind, values) : values,
            references: Object.fromEntries(origins.map(([name, origin]) => [nameOf(name), (origin?.addresses ?? []).map(idOf)])),
            symbols: Object.fromEntries(origins.map(([name, origin]) => [nameOf(name), origin?.symbols ?? []])),
            ...(modules.length > 0 && { modules }),
            ...(0,present/* present */.E)({ before: change.change.before ?? undefined }),
            ...(type.startsWith('awscc_') && { provider: 'awscc' }),
            place: placeOf(index),
        };
        return kind ? [resource, ...scheduledActionsIn(resource)] : [resource];
    });
    return {
        resources,
        leftOut: whyPartial(plan, changes),
        unread: managed.flatMap(([index, change]) => {
            const why = terraform_plan_unreadTypes[change.type];
            if (why === undefined || !isKept(change))
                return [];
            return [{ label: change.address, kind: change.type, why, place: placeOf(index) }];
        }),
        deleted: managed.flatMap(([, change]) => (terraform_plan_serviceTypes.has(change.type) || change.type in terraform_plan_unreadTypes) && !isKept(change)
            ? [change.address]
            : []),
        notes: fromValues
            ? [
                `${file} has planned_values only, resource_changes is missing: what is known only after apply is not in it`,
            ]
            : [],
    };
}
/** Whether it will be there. */
function isKept({ change }) {
    const [action] = change.actions;
    const goes = change.actions.length === 1 && (action === 'delete' || action === 'forget');
    return change.after !== null && change.after !== undefined && !goes;
}
/**
 * Puts "unknown" where Terraform says so. What the configuration does not set at all is left out
 * instead: the provider only waits for AWS's default there, and that default is known.
 */
function merge(after, hidden, written) {
    if (hidden === true)
        return (0,planned_resource/* unresolved */.II)('known only after apply');
    if (Array.isArray(after)) {
        return after.map((item, index) => merge(item, Array.isArray(hidden) ? hidden[index] : undefined, terraform_plan_element(written, index)));
    }
    if (typeof after !== 'object' || after === null || (0,planned_resource/* isUnresolved */.U4)(after))
        return after ?? null;
    const names = isTree(hidden) ? Object.keys(hidden) : [];
    const all = [...new Set([...Object.keys(after), ...names])];
    return Object.fromEntries(all.flatMap((name) => {
        const part = isTree(hidden) ? hidden[name] : undefined;
        const expression = isExpressions(written) ? written[name] : undefined;
        const unset = part === true && isExpressions(written) && expression === undefined;
        if (unset && !alwaysComputed.has(name))
            return [];
        return [[name, merge(after[name], part, expression)]];
    }));
}
/** What the provider makes up by itself, so that "not written" does not mean "AWS's default". */
const alwaysComputed = new Set([
    'arn',
    'id',
    'name',
    'arn_suffix',
    'availability_zone',
    // As awscc calls them.
    'service_name',
    'cluster_name',
]);
function isTree(tree) {
    return typeof tree === 'object' && !Array.isArray(tree);
}
function isExpressions(tree) {
    return typeof tree === 'object' && !Array.isArray(tree);
}
function terraform_plan_element(tree, index) {
    return Array.isArray(tree) ? tree[index] : undefined;
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/read-plan.js










/** The services of one file, as `readPlans` reads them. */
function readPlan(bytes, file) {
    return readPlans([{ bytes, file }]).services;
}
/**
 * Every ECS service of Terraform plans, CloudFormation templates and Pulumi previews; the files
 * themselves tell which of them they are. Templates of one run see each other's exports.
 *
 * @param parameters of the stacks, for templates.
 * @throws ReadableError, in one line, for a file that is none of them, and where no file holds, loses or
 * may hold an ECS service.
 */
function readPlans(files, parameters) {
    let exported = () => undefined;
    const opened = files.map((file, index) => openFile(file, index, parameters, (name) => exported(name)));
    exported = read_plan_exportsOf(opened.flatMap(({ template }) => template ?? []));
    const read = opened.map(({ file, open }) => readOpened(file, open));
    const given = new Set(files.map(({ file }) => baseName(file)));
    const resources = read.map((part) => ({
        ...part,
        // A nested stack whose template was given too is read with it.
        resources: part.resources.filter(({ type, values }) => {
            const template = (0,planned_resource.at)(values, ['template']);
            const isGiven = typeof template === 'string' && given.has(baseName(template));
            return type !== nestedType || !isGiven;
        }),
    }));
    const services = readServices(resources);
    const unread = resources.flatMap((part) => part.unread);
    // Of a plan that shows a part nobody knows what becomes of the service; a preview leaves out only what
    // does not change.
    const deleted = resources.flatMap((part) => part.leftOut === undefined || part.origin === 'pulumi' ? part.deleted : []);
    const nested = resources.flatMap((part) => part.resources.filter(({ type }) => type === nestedType));
    const hidden = services.length === 0 ? nested.map(asUnread) : [];
    const ruledOut = read.some((part) => (part.ruledOut ?? 0) > 0);
    if (services.length + unread.length + deleted.length + hidden.length === 0 && !ruledOut) {
        throw nothingFound(files, read);
    }
    return {
        services,
        unread: [...unread, ...hidden],
        deleted,
        notes: [
            ...resources.flatMap((part) => part.notes),
            ...resources.flatMap(({ leftOut }, index) => leftOut === undefined || files.length === 0
                ? []
                : [`${files[index]?.file ?? ''}: ${leftOut}; what is not found there is unknown`]),
            ...(services.length > 0
                ? nested.map(({ label }) => `the nested stack ${label} is not read: give its template too, plan takes several files`)
                : []),
        ],
    };
}
function asUnread({ label, place, }) {
    return {
        label,
        kind: 'nested stack',
        why: 'its template is a file of its own and was not given: plan takes several files',
        ...(0,present/* present */.E)({ place }),
    };
}
function baseName(path) {
    return path.split(/[\\/]/).at(-1) ?? path;
}
/** The outputs that templates export, by name. */
function read_plan_exportsOf(templates) {
    const byName = new Map();
    for (const { exports, context } of templates) {
        for (const [name, expression] of exports) {
            if (!name.includes('${'))
                byName.set(name, { expression, context });
        }
    }
    return (name) => byName.get(name);
}
const names = {
    terraform: 'Terraform plan',
    cloudformation: 'CloudFormation template',
    pulumi: 'Pulumi preview',
};
const read_plan_serviceTypes = {
    terraform: 'aws_ecs_service',
    cloudformation: 'AWS::ECS::Service',
    pulumi: 'aws:ecs/service:Service',
};
function nothingFound(files, read) {
    const [first] = read;
    if (files.length !== 1 || !first) {
        const list = files.map(({ file }) => file).join(', ');
        return new readable_error/* ReadableError */.J('No ECS service', `none of the ${files.length} files has an ECS service in it: ${list.length > 300 ? `${list.slice(0, 299)}…` : list}; point the input "plan" at those that have.`);
    }
    const whatNow = first.leftOut === undefined
        ? 'point the input "plan" at the one that has it'
        : `it may be there unchanged: ${first.leftOut}`;
    return new readable_error/* ReadableError */.J('No ECS service', `${files[0]?.file ?? ''} is a ${names[first.origin]} with no ECS service in it (${read_plan_serviceTypes[first.origin]}); ${whatNow}.`);
}
function noteRepeated({ repeated = [] }, file) {
    if (repeated.length === 0)
        return [];
    const list = repeated.slice(0, 5).map(({ key, line }) => `${key} (line ${line})`);
    const more = repeated.length > 5 ? ` and ${repeated.length - 5} more` : '';
    return [
        `${file}: a key stands twice, and CloudFormation takes the last: ${list.join(', ')}${more}`,
    ];
}
function openFile({ bytes, file }, index, parameters, exported) {
    const text = (0,parse_text/* decodeText */.g)(bytes);
    (0,recognize_text/* refuseBinary */.O)(bytes, text, file);
    const parsed = (0,parse_text/* parseText */.r)(text, file, '1.1');
    const withNote = (read) => ({
        ...read,
        notes: [
            ...read.notes,
            ...(parsed.leftOut === undefined ? [] : [`${file}: ${parsed.leftOut} left out`]),
            ...noteRepeated(parsed, file),
        ],
    });
    return readable(file, () => {
        const { value, lineOf } = parsed;
        if (has(value, 'Resources') && !has(value, 'sops')) {
            const template = openTemplate(value, file, lineOf, {
                key: String(index),
                parameters,
                exported,
            });
            const open = () => withNote({ origin: 'cloudformation', ...readTemplate(template) });
            return { file, template, open };
        }
        const open = () => withNote(readValue(parsed, file, String(index)));
        return { file, template: undefined, open };
    });
}
function readOpened(file, open) {
    return readable(file, open);
}
/** A part that is not of the form its format promises is told in one line, not as an error of ours. */
function readable(file, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof readable_error/* ReadableError */.J)
            throw error;
        throw new readable_error/* ReadableError */.J('Malformed plan', `${file} does not have the form its format promises: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
    }
}
function has(value, name) {
    return typeof value === 'object' && value !== null && name in value;
}
function readValue({ value, lineOf }, file, key) {
    const isPlan = has(value, 'format_version');
    if (isPlan && (has(value, 'resource_changes') || has(value, 'planned_values'))) {
        const read = readTerraformPlan(value, file, lineOf, key);
        return { origin: 'terraform', ...read };
    }
    if (has(value, 'steps') || (has(value, 'config') && has(value, 'changeSummary'))) {
        return {
            origin: 'pulumi',
            ...readPulumiPreview(value, file, lineOf, key),
        };
    }
    if (isSstDiff(value)) {
        const lineOfDiff = ([, ...path]) => lineOf(path);
        return {
            origin: 'pulumi',
            ...readPulumiPreview(fromSstDiff(value), file, lineOfDiff, key),
        };
    }
    throw new readable_error/* ReadableError */.J('Unknown kind of file', `${file} ${guess(value)}`);
}
const kindsOfJson = [
    [
        ['services', 'failures'],
        'is the answer of describe-services; to check what runs, leave "plan" out and give "cluster" and "service"',
    ],
    [
        ['services'],
        'is a file of Docker Compose; give the template that is made of it, or a plan or preview',
    ],
    [
        ['apiVersion', 'kind'],
        'is a manifest of Kubernetes; give the plan, template or preview that has the ECS service',
    ],
    [
        ['service', 'provider'],
        'is a file of the Serverless Framework; give the template that it packages: .serverless/cloudformation-template-update-stack.json',
    ],
    [
        ['name', 'type', 'image'],
        'is a manifest of Copilot; give the template that it makes: copilot svc package --output-dir infrastructure',
    ],
    [
        ['sops'],
        'is encrypted by SOPS; decrypt it in the step before, outside of the repository: sops decrypt FILE > "$RUNNER_TEMP/plan.json"',
    ],
    [
        ['version', 'tree'],
        "is the CDK assembly's tree of constructs; give the templates beside it, cdk.out/*.template.json, or the folder cdk.out",
    ],
    [
        ['terraform_version'],
        'is a Terraform state, not a plan; print the plan with: terraform show -json plan.out > plan.json',
    ],
    [
        ['lineage', 'serial'],
        'is a Terraform state, not a plan; print the plan with: terraform show -json plan.out > plan.json',
    ],
    [
        ['deployment'],
        'is a Pulumi stack export, not a preview; print one with: pulumi preview --json --show-sames > preview.json',
    ],
    [
        ['artifacts'],
        "is the CDK assembly's manifest; give the templates beside it, cdk.out/*.template.json, or the folder cdk.out",
    ],
    [
        ['dockerImages', 'files'],
        "is a list of the CDK assembly's assets; give the template beside it, cdk.out/<stack>.template.json",
    ],
    [
        ['taskDefinitionArn'],
        'is a task definition, which says nothing of the service; give a plan, template or preview that has the service',
    ],
    [
        ['containerDefinitions', 'family'],
        'is a task definition, which says nothing of the service; give a plan, template or preview that has the service',
    ],
    [
        ['StackId', 'Changes'],
        'is a CloudFormation change set; give the template: aws cloudformation get-template --stack-name NAME --template-stage Processed --query TemplateBody > template.json',
    ],
    [
        ['TemplateBody'],
        'is the answer of get-template, not the template in it; print that with: aws cloudformation get-template --stack-name NAME --template-stage Processed --query TemplateBody > template.json',
    ],
];
function guess(value) {
    if (has(value, 'resource') && !has(value, 'resource_changes')) {
        return 'is Terraform source in JSON, not a plan of it; save a plan with "terraform plan -out plan.out" and print it with: terraform show -json plan.out > plan.json';
    }
    if (typeof value === 'string' && /^\s*\{/.test(value)) {
        return 'holds the plan as a text in quotes; take them off: jq -r . FILE > plan.json';
    }
    const found = kindsOfJson.find(([marks]) => marks.every((mark) => has(value, mark)));
    return (found?.[1] ??
        'is neither a Terraform plan (terraform show -json), nor a CloudFormation template, nor a Pulumi preview (pulumi preview --json --show-sames, or sst diff --json).');
}


/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toScheduledFloor)
/* harmony export */ });
/* unused harmony export momentOfSchedule */
/* harmony import */ var _event_held_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9747);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);



/** One-off actions that set a minimum; a nightly schedule is no event. */
function toScheduledFloor(action) {
    const { name, schedule, timeZone, minCapacity } = action;
    const at = momentOfSchedule(schedule, timeZone);
    if (at === undefined || minCapacity === undefined)
        return [];
    const restore = (0,_event_held_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readRestore */ .x6)({ name, schedule: schedule ?? '' });
    const event = restore && {
        name: restore.name,
        holds: restore.holds.min,
        usual: restore.usual.min,
    };
    return [{ name, at, minCapacity, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ event }) }];
}
/**
 * The moment of a one-off schedule, `at(yyyy-mm-ddThh:mm:ss)`, in the time zone it is written in (IANA;
 * UTC where none is set: API reference of Application Auto Scaling, PutScheduledAction).
 *
 * @returns undefined for a schedule that repeats, and for what is no moment or no time zone.
 */
function momentOfSchedule(schedule, timeZone) {
    const written = /^at\((.+)\)$/.exec(schedule ?? '')?.[1];
    const asUtc = written === undefined ? Number.NaN : Date.parse(`${written}Z`);
    if (Number.isNaN(asUtc))
        return undefined;
    if (timeZone === undefined)
        return asUtc;
    if (!(0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .W)(timeZone))
        return undefined;
    // The offset that holds at the moment itself may be another one than at the same clock time in UTC.
    return asUtc - (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .H)(asUtc - (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .H)(asUtc, timeZone), timeZone);
}


/***/ }),

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseCpuUnits),
/* harmony export */   w: () => (/* binding */ parseMemoryMb)
/* harmony export */ });
/** CPU as ECS takes it: units (`1024`) or vCPUs (`1 vCPU`, `.5 vcpu`). */
function parseCpuUnits(value) {
    if (typeof value === 'number')
        return value;
    const match = /^\s*(\d*\.?\d+)\s*(vcpu)?\s*$/i.exec(typeof value === 'string' ? value : '');
    if (!match)
        return undefined;
    return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}
/** Memory as ECS takes it: MiB (`2048`) or GB (`2 GB`). */
function parseMemoryMb(value) {
    if (typeof value === 'number')
        return value;
    const match = /^\s*(\d*\.?\d+)\s*(gb)?\s*$/i.exec(typeof value === 'string' ? value : '');
    if (!match)
        return undefined;
    return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readParameters),
/* harmony export */   o: () => (/* binding */ parameterValues)
/* harmony export */ });
/* harmony import */ var _readable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _parse_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);


/**
 * A file of parameters in one of the forms that AWS's tools take: the CLI's list of `ParameterKey` and
 * `ParameterValue` (create-stack, and deploy with file://), its list of `Name=Value`, or
 * `{"Parameters": {"Name": "Value"}}` (CodePipeline, and `aws cloudformation deploy`).
 *
 * @throws ReadableError in one line for anything else.
 */
function readParameters(bytes, file) {
    const { value } = (0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r)((0,_parse_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes), file);
    const entries = Array.isArray(value)
        ? value.map(readEntry)
        : entriesOf(value);
    if (entries === undefined || entries.includes(undefined)) {
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Unknown kind of parameters file', `${file} is no CloudFormation parameters file: it takes a list of {"ParameterKey", "ParameterValue"}, or {"Parameters": {"Name": "Value"}}.`);
    }
    return new Map(entries.filter((entry) => entry !== undefined));
}
function entriesOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const parameters = 'Parameters' in value ? value.Parameters : undefined;
    // A template has parameters too: those say what there is, not what is given.
    if (typeof parameters !== 'object' || parameters === null || 'Resources' in value) {
        return undefined;
    }
    return Object.entries(parameters).map(([name, given]) => pair(name, given));
}
function readEntry(entry) {
    if (typeof entry === 'string') {
        const [, name, given] = /^([A-Za-z0-9]+)=(.*)$/s.exec(entry) ?? [];
        return name === undefined ? undefined : pair(name, given);
    }
    if (typeof entry !== 'object' || entry === null || !('ParameterKey' in entry))
        return undefined;
    const given = 'ParameterValue' in entry ? entry.ParameterValue : undefined;
    // With UsePreviousValue the value is the stack's own, which no file tells.
    if (given === undefined && 'UsePreviousValue' in entry)
        return pair(String(entry.ParameterKey), '');
    return pair(String(entry.ParameterKey), given);
}
function pair(name, given) {
    if (Array.isArray(given))
        return [name, given.map(String).join(',')];
    return ['string', 'number', 'boolean'].includes(typeof given) ? [name, String(given)] : undefined;
}
/**
 * The parameters of a template whose values are known: with a file of parameters those it gives, and the
 * defaults of those it leaves out, as a new stack takes them; without one none at all.
 */
function parameterValues(declared, given) {
    const values = new Map();
    if (given === undefined)
        return values;
    for (const [name, parameter] of Object.entries(declared)) {
        if (typeof parameter !== 'object' || parameter === null)
            continue;
        const { Type: type, Default: fallback } = parameter;
        // What a parameter of Systems Manager holds is read at the deployment.
        if (String(type).startsWith('AWS::SSM::'))
            continue;
        const value = given.get(name) ?? scalar(fallback);
        if (value === undefined)
            continue;
        const isList = String(type) === 'CommaDelimitedList' || String(type).startsWith('List<');
        values.set(name, isList ? value.split(',').map((item) => item.trim()) : value);
    }
    return values;
}
function scalar(value) {
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}


/***/ }),

/***/ 6143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ snakeKeys),
/* harmony export */   Hv: () => (/* binding */ toTerraformWords),
/* harmony export */   M3: () => (/* binding */ kindOfTemplateType),
/* harmony export */   b5: () => (/* binding */ attributeNameOf),
/* harmony export */   t9: () => (/* binding */ snake)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _planned_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9480);
/** From CloudFormation's words into Terraform's, by the table of settings. */


/** CloudFormation's type → the kind of resource; types that mean the same are one kind. */
const kindOfTemplateType = new Map(Object.entries(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .AU).flatMap(([kind, { cloudFormation }]) => cloudFormation === '' ? [] : [[cloudFormation, kind]]));
/** Properties whose references are looked for under Terraform's name. */
const attributeNames = {
    service: { ServiceName: 'name', LoadBalancers: 'load_balancer' },
    cluster: { ClusterName: 'name' },
    'cluster-capacity-providers': { Cluster: 'cluster_name' },
    listener: { DefaultActions: 'default_action' },
    'listener-rule': { Actions: 'action' },
    alarm: { Metrics: 'metric_query' },
};
/** Terraform's attribute for a property. */
function attributeNameOf(kind, property) {
    return attributeNames[kind]?.[property] ?? snake(property);
}
/** Properties of a resource, resolved, as Terraform's attributes. */
function toTerraformWords(kind, properties) {
    const table = _settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0[kind];
    let values = snakeKeys(properties);
    for (const { terraform, cloudFormation } of Object.values(table ?? {})) {
        if (cloudFormation === undefined || cloudFormation === (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .inPascalCase */ .eX)(terraform))
            continue;
        const value = typeof cloudFormation === 'string'
            ? (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(properties, cloudFormation.split('.'))
            : attributeOf(properties, cloudFormation.attribute);
        if (value !== undefined)
            values = put(values, terraform.split('.'), snakeKeys(value));
    }
    return values;
}
/** Attributes of target groups are pairs of key and value. */
function attributeOf(properties, key) {
    const pairs = properties['TargetGroupAttributes'];
    if ((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(pairs))
        return pairs;
    const list = (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(pairs);
    const found = list.find((pair) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(pair, ['Key']) === key);
    if (found !== undefined)
        return (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(found, ['Value']);
    // One pair whose key is hidden may be any of them.
    const hidden = list.some((pair) => (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(pair) || (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)((0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__.at)(pair, ['Key'])));
    return hidden ? (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .unresolved */ .II)('an attribute is known only when deployed') : undefined;
}
function put(values, [name = '', ...rest], value) {
    if (rest.length === 0)
        return { ...values, [name]: value };
    const inner = values[name];
    const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    const base = isObject && !(0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(inner) ? inner : {};
    return { ...values, [name]: put(base, rest, value) };
}
/** Keys of an object and of all in it, in snake_case. */
function snakeKeys(value) {
    if (Array.isArray(value))
        return value.map(snakeKeys);
    if (typeof value !== 'object' || value === null || (0,_planned_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnresolved */ .U4)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [snake(name), snakeKeys(item)]));
}
/** `DeregistrationDelay` → `deregistration_delay`; `HTTPCode` stays one word. */
function snake(name) {
    return name
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase();
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ offsetAt),
/* harmony export */   W: () => (/* binding */ isKnownZone)
/* harmony export */ });
/** Whether the runtime's data know a time zone of this name, or offset. */
function isKnownZone(name) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0) !== '';
    }
    catch {
        return false;
    }
}
/**
 * What the zone's clocks are ahead of UTC at an instant.
 *
 * @throws RangeError where the zone is not known
 */
function offsetAt(at, timeZone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }).formatToParts(at);
    const read = (type) => Number(parts.find((part) => part.type === type)?.value ?? 0);
    const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
    return wall - Math.floor(at / 1000) * 1000;
}


/***/ })

};
