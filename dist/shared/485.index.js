export const id = 485;
export const ids = [485];
export const modules = {

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ autoScalingCalls),
/* harmony export */   u: () => (/* binding */ ecsDimension)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4039);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2162);


const ecsDimension = {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
};
/** A dimension goes with a resource id only (API reference, DescribeScalingPolicies). */
function ecsNamespace(resourceId) {
    return resourceId === undefined ? { ServiceNamespace: 'ecs' } : ecsDimension;
}
function autoScalingCalls(session) {
    return {
        describeScalableTargets: async (ResourceIds) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingClient */ .QT)(session);
            const answer = await session.call('application-autoscaling:DescribeScalableTargets', (options) => client.send(new sdk.DescribeScalableTargetsCommand({
                ...ecsDimension,
                ResourceIds: [...ResourceIds],
            }), options));
            return answer.ScalableTargets ?? [];
        },
        describeScalingPolicies: async (ResourceId, NextToken) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingClient */ .QT)(session);
            const input = { ...ecsNamespace(ResourceId), ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ ResourceId, NextToken }) };
            const answer = await session.call('application-autoscaling:DescribeScalingPolicies', (options) => client.send(new sdk.DescribeScalingPoliciesCommand(input), options));
            return { items: answer.ScalingPolicies ?? [], nextToken: answer.NextToken };
        },
        describeScheduledActions: async (ResourceId, NextToken) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingClient */ .QT)(session);
            const input = { ...ecsNamespace(ResourceId), ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ ResourceId, NextToken }) };
            const answer = await session.call('application-autoscaling:DescribeScheduledActions', (options) => client.send(new sdk.DescribeScheduledActionsCommand(input), options));
            return { items: answer.ScheduledActions ?? [], nextToken: answer.NextToken };
        },
        describeScalingActivities: async (ResourceId, nextToken) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingClient */ .QT)(session);
            const input = { ...ecsDimension, ResourceId, MaxResults: 50 };
            const answer = await session.call('application-autoscaling:DescribeScalingActivities', (options) => client.send(new sdk.DescribeScalingActivitiesCommand({
                ...input,
                ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ NextToken: nextToken }),
            }), options));
            return { items: answer.ScalingActivities ?? [], nextToken: answer.NextToken };
        },
    };
}


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cloudWatchCalls)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4039);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2162);


function cloudWatchCalls(session) {
    return {
        describeAlarms: async (nextToken) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            const input = { MaxRecords: 100, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ NextToken: nextToken }) };
            const answer = await session.call('cloudwatch:DescribeAlarms', (options) => client.send(new sdk.DescribeAlarmsCommand(input), options));
            return { items: answer.MetricAlarms ?? [], nextToken: answer.NextToken };
        },
        describeAlarmsNamed: async (names) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            const input = { AlarmNames: [...names], MaxRecords: 100 };
            const answer = await session.call('cloudwatch:DescribeAlarms', (options) => client.send(new sdk.DescribeAlarmsCommand(input), options));
            return answer.MetricAlarms ?? [];
        },
        getMetricData: async (queries, from, to) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            const input = {
                MetricDataQueries: [...queries],
                StartTime: new Date(from),
                EndTime: new Date(to),
            };
            const answer = await session.call('cloudwatch:GetMetricData', (options) => client.send(new sdk.GetMetricDataCommand(input), options));
            return answer.MetricDataResults ?? [];
        },
        listDashboards: async () => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            const answer = await session.call('cloudwatch:ListDashboards', (options) => client.send(new sdk.ListDashboardsCommand({}), options));
            const names = (answer.DashboardEntries ?? []).flatMap(({ DashboardName }) => DashboardName ?? []);
            return { items: names, nextToken: answer.NextToken };
        },
        getDashboard: async (DashboardName) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            const answer = await session.call('cloudwatch:GetDashboard', (options) => client.send(new sdk.GetDashboardCommand({ DashboardName }), options));
            return answer.DashboardBody ?? '';
        },
    };
}


/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadBalancingCalls)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4039);

function loadBalancingCalls(session) {
    return {
        describeTargetGroups: async (arns, options) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingClient */ .xL)(session);
            const answer = await session.call('elasticloadbalancing:DescribeTargetGroups', (sendOptions) => client.send(new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }), sendOptions), options);
            return answer.TargetGroups ?? [];
        },
        describeTargetGroupsOf: async (LoadBalancerArn) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingClient */ .xL)(session);
            const answer = await session.call('elasticloadbalancing:DescribeTargetGroups', (options) => client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn }), options));
            return answer.TargetGroups ?? [];
        },
        describeTargetGroupAttributes: async (TargetGroupArn, options) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingClient */ .xL)(session);
            const answer = await session.call('elasticloadbalancing:DescribeTargetGroupAttributes', (sendOptions) => client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), sendOptions), options);
            return answer.Attributes ?? [];
        },
    };
}


/***/ }),

/***/ 2220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ readScheduledFloor),
/* harmony export */   LJ: () => (/* binding */ toTarget),
/* harmony export */   iJ: () => (/* binding */ toPolicy),
/* harmony export */   iq: () => (/* binding */ toActivityRecord),
/* harmony export */   sh: () => (/* binding */ readScheduledMinimum)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4836);
/* harmony import */ var _ecs_actions_core_scaling_sources_scheduled_moment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9962);



function toTarget(target) {
    const suspended = target.SuspendedState;
    return {
        label: target.ResourceId ?? 'scalable target',
        minCapacity: factOf(target.MinCapacity),
        maxCapacity: factOf(target.MaxCapacity),
        suspended: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
            scaleIn: suspended?.DynamicScalingInSuspended === true,
            scaleOut: suspended?.DynamicScalingOutSuspended === true,
            scheduled: suspended?.ScheduledScalingSuspended === true,
        }),
    };
}
/**
 * An absent cooldown is 300 s for ECS, not 0 (Application Auto Scaling, API reference,
 * TargetTrackingScalingPolicyConfiguration).
 */
function toPolicy(policy, service) {
    const part = { label: `${policy.PolicyName ?? 'policy'} on ${service}` };
    const tracking = policy.TargetTrackingScalingPolicyConfiguration;
    if (policy.PolicyType === 'TargetTrackingScaling' && tracking) {
        return {
            ...part,
            kind: 'target-tracking',
            name: factOf(policy.PolicyName),
            metric: toMetric(tracking),
            targetValue: factOf(tracking.TargetValue),
            scaleInCooldownSeconds: orDefault(tracking.ScaleInCooldown, 300),
            scaleOutCooldownSeconds: orDefault(tracking.ScaleOutCooldown, 300),
            scaleInDisabled: orDefault(tracking.DisableScaleIn, false),
            specification: specificationOf(tracking),
        };
    }
    if (policy.PolicyType === 'StepScaling') {
        const steps = policy.StepScalingPolicyConfiguration?.StepAdjustments ?? [];
        const takesAway = steps.some(({ ScalingAdjustment = 0 }) => ScalingAdjustment < 0);
        return { ...part, kind: 'step', scalesIn: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(takesAway) };
    }
    // Predictive scaling only ever adds (Application Auto Scaling guide, "How predictive scaling works").
    return policy.PolicyType === 'PredictiveScaling'
        ? { ...part, kind: 'predictive', scalesIn: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(false) }
        : { ...part, kind: 'unknown', scalesIn: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`policy type ${policy.PolicyType ?? ''}`) };
}
function toMetric(tracking) {
    const type = tracking.PredefinedMetricSpecification?.PredefinedMetricType;
    if (type !== undefined)
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .predefinedMetric */ .lb)(type));
    const custom = tracking.CustomizedMetricSpecification;
    if (!custom)
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('Application Auto Scaling does not say');
    if (custom.MetricName !== undefined) {
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .oq)(custom.Namespace ?? '', custom.MetricName));
    }
    const stats = (custom.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? []);
    return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .metricMath */ .VZ)(stats.map(({ Namespace, MetricName }) => (0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .oq)(Namespace ?? '', MetricName ?? ''))));
}
function specificationOf(tracking) {
    const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: custom } = tracking;
    return {
        ...(predefined ? { PredefinedMetricSpecification: predefined } : {}),
        ...(custom ? { CustomizedMetricSpecification: custom } : {}),
    };
}
/** None where it repeats or sets no minimum. */
function readScheduledFloor(action) {
    return (0,_ecs_actions_core_scaling_sources_scheduled_moment__WEBPACK_IMPORTED_MODULE_2__/* .toScheduledFloor */ .J)({
        name: action.ScheduledActionName ?? 'scheduled action',
        schedule: action.Schedule,
        timeZone: action.Timezone,
        minCapacity: action.ScalableTargetAction?.MinCapacity,
    });
}
/** Every minimum that a schedule sets. */
function readScheduledMinimum(action) {
    const minCapacity = action.ScalableTargetAction?.MinCapacity;
    if (minCapacity === undefined)
        return [];
    const { ScheduledActionName: name = 'scheduled action', Schedule: schedule } = action;
    return [{ name, schedule: factOf(schedule), minCapacity: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(minCapacity) }];
}
function toActivityRecord(activity) {
    if (!activity.StartTime)
        return [];
    return [
        {
            description: activity.Description ?? '',
            cause: activity.Cause ?? '',
            startedAt: activity.StartTime.valueOf(),
            status: activity.StatusCode ?? '',
        },
    ];
}
function factOf(value) {
    return value === undefined ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('Application Auto Scaling does not say') : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
}
function orDefault(value, fallback) {
    return value === undefined ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .byDefault */ .Ri)(fallback) : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
}


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yv: () => (/* binding */ containerInsightsOf),
  Mp: () => (/* binding */ taskOfRevision),
  oA: () => (/* binding */ toCluster),
  Rh: () => (/* binding */ toService),
  YH: () => (/* binding */ toStart),
  FM: () => (/* binding */ toTask)
});

// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var service = __webpack_require__(8406);
// EXTERNAL MODULE: ./packages/core/lib/arn.js
var arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/scaling/model/fact.js
var fact = __webpack_require__(547);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/measured-start.js
/** What ECS does as soon as the new tasks are healthy: it takes old ones away (ECS guide, service events). */
const atOnce = /has begun draining connections|has stopped \d+ running tasks/i;
/** What it says later on. */
const afterwards = /deployment completed|has reached a steady state/i;
/**
 * How long the running tasks took, from AWS's own stamps. Tasks that were started together (within two
 * minutes of the first) are taken as one start; those that auto scaling added later have no event of
 * their own and only count until RUNNING.
 *
 * @returns undefined where no task is running.
 */
function measureStart(tasks, events) {
    if (tasks.length === 0)
        return undefined;
    const seconds = (ms) => Math.round(ms / 1000);
    const untilRunning = Math.max(...tasks.map((task) => task.startedAt - task.createdAt));
    const firstStart = Math.min(...tasks.map((task) => task.startedAt));
    const together = tasks.filter((task) => task.startedAt - firstStart <= 120_000);
    const lastStart = Math.max(...together.map((task) => task.startedAt));
    const firstOf = (kind) => {
        const moments = events.flatMap(({ at, message }) => at >= lastStart && kind.test(message) ? [at] : []);
        return moments.length === 0 ? undefined : Math.min(...moments);
    };
    const replacedAt = firstOf(atOnce);
    const saidAt = firstOf(afterwards);
    const servingSeenAtOnce = replacedAt !== undefined && replacedAt <= (saidAt ?? replacedAt);
    const servingAt = servingSeenAtOnce ? replacedAt : saidAt;
    return {
        untilRunningSeconds: seconds(untilRunning),
        runningToServingAtMostSeconds: 
        // A steady state hours later says that no event of this start is left, not how long it took.
        servingAt === undefined || servingAt - lastStart > 3_600_000
            ? undefined
            : seconds(servingAt - lastStart),
        servingSeenAtOnce,
        tasks: tasks.length,
    };
}

// EXTERNAL MODULE: ./packages/core/lib/scaling/sources/task-size.js
var task_size = __webpack_require__(6567);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/ecs-facts.js





const notSaid = 'ECS does not say';
function toService(service, tasks, spotByProvider) {
    const cluster = (0,arn/* nameInArn */.s)(service.clusterArn ?? '');
    const name = service.serviceName ?? '';
    const limits = service.deploymentConfiguration;
    const breaker = limits?.deploymentCircuitBreaker;
    return {
        label: `${cluster}/${name}`,
        name: (0,fact/* known */.eO)(name),
        clusterName: (0,fact/* known */.eO)(cluster),
        desiredCount: factOf(service.desiredCount),
        controller: orDefault(service.deploymentController?.type, 'ECS'),
        strategy: orDefault(limits?.strategy, 'ROLLING'),
        scheduling: orDefault(service.schedulingStrategy, 'REPLICA'),
        minimumHealthyPercent: orDefault(limits?.minimumHealthyPercent, 100),
        maximumPercent: orDefault(limits?.maximumPercent, 200),
        circuitBreaker: breaker
            ? (0,fact/* known */.eO)({ enable: breaker.enable === true, rollback: breaker.rollback === true })
            : (0,fact/* byDefault */.Ri)({ enable: false, rollback: false }),
        healthCheckGracePeriodSeconds: orDefault(service.healthCheckGracePeriodSeconds, 0),
        hasLoadBalancer: (0,fact/* known */.eO)((service.loadBalancers ?? []).length > 0 || service.hasUnseenBalancer === true),
        capacity: toCapacity(service, spotByProvider),
        zones: toZones(service, tasks),
        bakeMinutes: (0,fact/* known */.eO)(bakeMinutes(service)),
        placement: (0,fact/* known */.eO)((service.placementStrategy ?? []).map(({ type, field }) => [type, field].filter((word) => word !== undefined && word !== '').join(' '))),
        ...(isClassic(service) ? { classicBalancer: true } : {}),
        ...(limits ? { deploymentConfiguration: { ...limits } } : {}),
    };
}
function factOf(value) {
    return value === undefined ? (0,fact/* unknown */.L5)(notSaid) : (0,fact/* known */.eO)(value);
}
function orDefault(value, fallback) {
    return value === undefined ? (0,fact/* byDefault */.Ri)(fallback) : (0,fact/* known */.eO)(value);
}
/** Bake time, and the steps of a canary or linear deployment; the last step is followed by the bake alone. */
function bakeMinutes({ deploymentConfiguration }) {
    const { bakeTimeInMinutes = 0, canaryConfiguration: canary, linearConfiguration: linear, strategy, } = deploymentConfiguration ?? {};
    const canaryMinutes = strategy === 'CANARY' ? (canary?.canaryBakeTimeInMinutes ?? 10) : 0;
    const steps = Math.ceil(100 / (linear?.stepPercent ?? 10)) - 1;
    const linearMinutes = strategy === 'LINEAR' ? steps * (linear?.stepBakeTimeInMinutes ?? 6) : 0;
    return bakeTimeInMinutes + canaryMinutes + linearMinutes;
}
function isClassic({ loadBalancers = [] }) {
    return (loadBalancers.length > 0 &&
        loadBalancers.every(({ targetGroupArn }) => targetGroupArn === undefined));
}
function toCapacity(service, spotByProvider) {
    const strategy = service.capacityProviderStrategy ?? [];
    if (strategy.length > 0) {
        const providers = strategy.map(({ capacityProvider = '', base = 0, weight = 0 }) => {
            const spot = spotByProvider.get(capacityProvider);
            return { name: capacityProvider, base, weight, ...(spot ? { spot } : {}) };
        });
        return (0,fact/* known */.eO)({ kind: 'providers', providers });
    }
    return service.launchType === undefined
        ? (0,fact/* unknown */.L5)(`${notSaid} which capacity it runs on`)
        : (0,fact/* known */.eO)({ kind: 'launch-type', launchType: service.launchType });
}
/** A subnet's zone is seen where a task runs in it: reading the subnets would take EC2's permissions. */
function toZones(service, tasks) {
    const subnets = service.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
    if (subnets.length === 0)
        return (0,fact/* unknown */.L5)('the service has no network configuration of its own');
    const running = tasks.known ? tasks.value : [];
    const zoneOf = new Map(running.flatMap((task) => {
        const details = (task.attachments ?? []).flatMap(({ details }) => details ?? []);
        const subnet = details.find(({ name }) => name === 'subnetId')?.value;
        const zone = task.availabilityZone;
        return subnet === undefined || zone === undefined ? [] : [[subnet, zone]];
    }));
    const seen = [...new Set(subnets.flatMap((subnet) => zoneOf.get(subnet) ?? []))].sort();
    const complete = subnets.every((subnet) => zoneOf.has(subnet));
    return (0,fact/* known */.eO)({ subnetCount: new Set(subnets).size, seen, complete });
}
/**
 * `enhanced`, `enabled` or `disabled` (ECS, API reference, ClusterSetting); undefined where ECS does not say, or
 * was not asked to.
 */
function containerInsightsOf(cluster) {
    return cluster?.settings?.find(({ name }) => name === 'containerInsights')?.value;
}
function toCluster(cluster) {
    return {
        label: cluster.clusterName ?? (0,arn/* nameInArn */.s)(cluster.clusterArn ?? ''),
        name: factOf(cluster.clusterName),
        containerInsights: factOf(containerInsightsOf(cluster)),
    };
}
/** A revision as it travels has the API's names, so it is read as the SDK's. */
function taskOfRevision({ arn, definition }) {
    return { ...toTask(definition), label: (0,service/* familyRevision */.KW)(arn) };
}
function toTask(definition) {
    const { cpu, memory } = definition;
    return {
        label: `${definition.family ?? ''}:${definition.revision ?? ''}`,
        networkMode: (0,fact/* known */.eO)(definition.networkMode ?? 'bridge'),
        cpuUnits: size((0,task_size/* parseCpuUnits */.T)(cpu), 'the task definition sets no CPU for the task'),
        memoryMb: size((0,task_size/* parseMemoryMb */.w)(memory), 'the task definition sets no memory for the task'),
        containers: (0,fact/* known */.eO)((definition.containerDefinitions ?? []).map((container) => ({
            name: container.name ?? '',
            essential: container.essential !== false,
            memoryMb: (0,fact/* known */.eO)(container.memory),
            hasHealthCheck: (0,fact/* known */.eO)(container.healthCheck !== undefined),
            fixedHostPorts: (0,fact/* known */.eO)(fixedHostPorts(container, definition.networkMode)),
            entryPoint: (0,fact/* known */.eO)(container.entryPoint ?? []),
            command: (0,fact/* known */.eO)(container.command ?? []),
        }))),
    };
}
/** In host mode a container's port is the host's. */
function fixedHostPorts({ portMappings = [] }, mode) {
    return portMappings
        .map(({ hostPort, containerPort }) => mode === 'host' ? (hostPort ?? containerPort) : hostPort)
        .filter((port) => port !== undefined && port > 0)
        .map(Number);
}
function size(value, why) {
    return value === undefined ? (0,fact/* unknown */.L5)(why) : (0,fact/* known */.eO)(value);
}
function toStart(service, tasks) {
    if (!tasks.known)
        return tasks;
    const stamps = tasks.value.flatMap(({ createdAt, startedAt }) => createdAt && startedAt
        ? [{ createdAt: createdAt.valueOf(), startedAt: startedAt.valueOf() }]
        : []);
    const events = (service.events ?? []).flatMap(({ createdAt, message }) => createdAt && message !== undefined ? [{ at: createdAt.valueOf(), message }] : []);
    const measured = measureStart(stamps, events);
    return measured ? (0,fact/* known */.eO)(measured) : (0,fact/* unknown */.L5)('no task is running');
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createScalingCalls)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(212);
/* harmony import */ var _calls_auto_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6434);
/* harmony import */ var _calls_cloudwatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21);
/* harmony import */ var _calls_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1947);
/* harmony import */ var _calls_load_balancing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5263);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4039);
/* harmony import */ var _traffic_service_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
/** The AWS calls that reading a service's scaling makes, each counted. */







/** @param onCall is told of every call, retries not counted. */
function createScalingCalls(session, onCall = () => undefined) {
    const counted = {
        ...session,
        call: (action, attempt, options) => {
            onCall();
            return session.call(action, attempt, options);
        },
    };
    const ecs = (0,_calls_ecs_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsCalls */ .l)(counted);
    const client = (0,_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsClient */ .br)(counted);
    const completed = (0,_traffic_service_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .createServiceCompletion */ .A)(session.now, async (serviceRevisionArns) => {
        const input = { serviceRevisionArns: [...serviceRevisionArns] };
        const answer = await counted.call('ecs:DescribeServiceRevisions', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_4__/* .DescribeServiceRevisionsCommand */ .oF5(input), options));
        return answer.serviceRevisions ?? [];
    });
    return {
        ...ecs,
        describeServices: async (...asked) => {
            const { services, missing } = await ecs.describeServices(...asked);
            return { services: await completed(services), missing };
        },
        ...(0,_calls_auto_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingCalls */ .m)(counted),
        ...(0,_calls_load_balancing_js__WEBPACK_IMPORTED_MODULE_5__/* .loadBalancingCalls */ .r)(counted),
        ...(0,_calls_cloudwatch_js__WEBPACK_IMPORTED_MODULE_6__/* .cloudWatchCalls */ ._)(counted),
    };
}


/***/ }),

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toActivities)
/* harmony export */ });
/**
 * The changes of the desired count, oldest first. The record has only the count that was set ("Setting
 * desired count to 4."), so the direction comes from the one before it, and for the oldest from the
 * alarm that caused it (target tracking names its alarms …AlarmHigh… and …AlarmLow…).
 */
function toActivities(records) {
    const done = records
        .filter(({ status }) => status === 'Successful' || status === 'InProgress')
        .sort((a, b) => a.startedAt - b.startedAt);
    const activities = [];
    let before;
    for (const { description, cause, startedAt } of done) {
        const count = /desired count to (\d+)/i.exec(description)?.[1];
        if (count === undefined)
            continue;
        const to = Number(count);
        const direction = directionOf(before, to, cause);
        if (direction !== undefined) {
            activities.push({
                at: startedAt,
                direction,
                from: before,
                to,
                byPolicy: /triggered policy/i.test(cause),
            });
        }
        before = to;
    }
    return activities;
}
function directionOf(before, to, cause) {
    if (before !== undefined && before !== to)
        return to > before ? 'out' : 'in';
    if (/AlarmHigh/.test(cause))
        return 'out';
    return /AlarmLow/.test(cause) ? 'in' : undefined;
}


/***/ })

};
