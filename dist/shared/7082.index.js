export const id = 7082;
export const ids = [7082];
export const modules = {

/***/ 7841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ autoScalingCalls),
/* harmony export */   u: () => (/* binding */ ecsDimension)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);


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

/***/ 6350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cloudWatchCalls)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2816);


function cloudWatchCalls(session) {
    return {
        describeAlarms: async (filter) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            const input = { MaxRecords: 100, ...filter };
            const answer = await session.call('cloudwatch:DescribeAlarms', (options) => client.send(new sdk.DescribeAlarmsCommand(input), options));
            return { items: answer.MetricAlarms ?? [], nextToken: answer.NextToken };
        },
        getMetricData: async (input, options, onAttempt) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            return session.call('cloudwatch:GetMetricData', (sendOptions) => {
                onAttempt?.();
                return client.send(new sdk.GetMetricDataCommand(input), sendOptions);
            }, options);
        },
        listDashboards: async () => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            const answer = await session.call('cloudwatch:ListDashboards', (options) => client.send(new sdk.ListDashboardsCommand({}), options));
            const names = (answer.DashboardEntries ?? []).flatMap(({ DashboardName }) => DashboardName ?? []);
            return { items: names, nextToken: answer.NextToken };
        },
        getDashboard: async (DashboardName) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudWatchClient */ .U_)(session);
            try {
                const answer = await session.send((options) => client.send(new sdk.GetDashboardCommand({ DashboardName }), options));
                return answer.DashboardBody;
            }
            catch (error) {
                if (error instanceof Error && noDashboard.test(error.name))
                    return undefined;
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(error, 'cloudwatch:GetDashboard');
            }
        },
    };
}
const noDashboard = /^(?:DashboardNotFoundError|ResourceNotFound(?:Exception)?)$/;


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadBalancingCalls)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);

function loadBalancingCalls(session) {
    return {
        describeTargetGroups: async (of, options) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingClient */ .xL)(session);
            const input = 'arns' in of ? { TargetGroupArns: [...of.arns] } : { LoadBalancerArn: of.loadBalancerArn };
            const answer = await session.call('elasticloadbalancing:DescribeTargetGroups', (sendOptions) => client.send(new sdk.DescribeTargetGroupsCommand(input), sendOptions), options);
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

/***/ 2269:
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

// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/arn.js
var arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../core/lib/fact.js
var fact = __webpack_require__(310);
// EXTERNAL MODULE: ../../../../core/lib/scaling/model/container-role.js
var container_role = __webpack_require__(2054);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/measured-start.js
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

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/task-size.js
var task_size = __webpack_require__(3936);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../aws/lib/scaling/ecs-facts.js







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
        hasDiscovery: (0,fact/* known */.eO)(hasDiscovery(service)),
        onDistinctInstances: (0,fact/* known */.eO)((service.placementConstraints ?? []).some(({ type }) => type === 'distinctInstance')),
        ...(isClassic(service) && { classicBalancer: true }),
        ...(limits && { deploymentConfiguration: { ...limits } }),
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
/** Service Connect without services of its own only calls others (developer guide, client service). */
function hasDiscovery({ serviceRegistries = [], deployments = [] }) {
    const primary = deployments.find(({ status }) => status === 'PRIMARY');
    const connect = primary?.serviceConnectConfiguration;
    return (serviceRegistries.length > 0 ||
        (connect?.enabled === true && (connect.services ?? []).length > 0) ||
        (primary?.vpcLatticeConfigurations ?? []).length > 0);
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
            return { name: capacityProvider, base, weight, ...(0,present/* present */.E)({ spot }) };
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
        volumes: (0,fact/* known */.eO)((definition.volumes ?? []).map(toVolume)),
        containers: (0,fact/* known */.eO)((definition.containerDefinitions ?? []).map((container) => ({
            name: container.name ?? '',
            essential: container.essential !== false,
            memoryMb: (0,fact/* known */.eO)(container.memory),
            hasHealthCheck: (0,fact/* known */.eO)(container.healthCheck !== undefined),
            fixedHostPorts: (0,fact/* known */.eO)(fixedHostPorts(container, definition.networkMode)),
            image: factOf(container.image),
            role: (0,container_role/* roleInEnvironment */.J)((container.environment ?? []).map(({ name = '', value = '' }) => [name, value])),
            writes: (0,fact/* known */.eO)((container.mountPoints ?? []).flatMap(({ sourceVolume, readOnly }) => sourceVolume === undefined || readOnly === true ? [] : [sourceVolume])),
            entryPoint: (0,fact/* known */.eO)(container.entryPoint ?? []),
            command: (0,fact/* known */.eO)(container.command ?? []),
        }))),
    };
}
/** A Docker volume that is not shared belongs to one task (API reference, DockerVolumeConfiguration). */
function toVolume(volume) {
    const path = volume.host?.sourcePath;
    const kinds = [
        [volume.efsVolumeConfiguration, 'efs'],
        [volume.fsxWindowsFileServerVolumeConfiguration, 'fsx'],
        [volume.configuredAtLaunch, 'ebs'],
        [volume.dockerVolumeConfiguration?.scope === 'shared', 'docker'],
        [path, 'instance'],
    ];
    const kind = kinds.find(([present]) => present !== undefined && present !== false)?.[1] ?? 'task';
    return { name: volume.name ?? '', kind, ...(0,present/* present */.E)({ path }) };
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

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createScalingCalls)
/* harmony export */ });
/* harmony import */ var _calls_auto_scaling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7841);
/* harmony import */ var _calls_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);
/* harmony import */ var _calls_ecs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(708);
/* harmony import */ var _calls_load_balancing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3440);
/* harmony import */ var _traffic_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9039);
/** The AWS calls that reading a service's scaling makes, each counted. */





/** @param onCall is told of every call, retries not counted. */
function createScalingCalls(session, onCall = () => undefined) {
    const counted = {
        ...session,
        send: (attempt, options) => {
            onCall();
            return session.send(attempt, options);
        },
        call: (action, attempt, options) => {
            onCall();
            return session.call(action, attempt, options);
        },
    };
    const ecs = (0,_calls_ecs_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsCalls */ .l)(counted);
    const completed = (0,_traffic_service_traffic_js__WEBPACK_IMPORTED_MODULE_4__/* .createServiceCompletion */ .A)(session.now, (arns) => ecs.describeServiceRevisions(arns));
    return {
        ...ecs,
        describeServices: async (...asked) => {
            const { services, missing } = await ecs.describeServices(...asked);
            return { services: await completed(services), missing };
        },
        ...(0,_calls_auto_scaling_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingCalls */ .m)(counted),
        ...(0,_calls_load_balancing_js__WEBPACK_IMPORTED_MODULE_3__/* .loadBalancingCalls */ .r)(counted),
        ...(0,_calls_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudWatchCalls */ ._)(counted),
    };
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ balancerNamespaces),
/* harmony export */   J4: () => (/* binding */ countersOf),
/* harmony export */   KD: () => (/* binding */ balancerKinds),
/* harmony export */   LA: () => (/* binding */ serviceNamespace),
/* harmony export */   MV: () => (/* binding */ directNamespaces),
/* harmony export */   O: () => (/* binding */ kindOfBalancer),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   TS: () => (/* binding */ insightsNamespace),
/* harmony export */   cl: () => (/* binding */ withZeros),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   j3: () => (/* binding */ metricKeys),
/* harmony export */   sW: () => (/* binding */ catalogue),
/* harmony export */   ty: () => (/* binding */ perTask)
/* harmony export */ });
/* unused harmony export cloudWatchStatistics */
/* harmony import */ var _metric_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(904);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9419);
/**
 * The metrics of a service that CloudWatch has, a row each: whoever asks for a series, reads, judges, draws or
 * explains it looks here, so that a new metric is a new row.
 *
 * Sources: ECS Developer Guide, "Amazon ECS CloudWatch metrics"; Application Load Balancers, Network Load Balancers
 * and VPC Lattice, "CloudWatch metrics".
 */


const balancerKinds = ['application', 'network'];
/** The namespaces of CloudWatch. */
const balancerNamespaces = {
    application: 'AWS/ApplicationELB',
    network: 'AWS/NetworkELB',
};
const directNamespaces = {
    lattice: 'AWS/VpcLattice',
    'service-connect': 'AWS/ECS',
};
const serviceNamespace = 'AWS/ECS';
/** Of Container Insights; what it has of single tasks takes enhanced observability. */
const insightsNamespace = 'ECS/ContainerInsights';
const perTask = { cpu: 'TaskCpuUtilization', memory: 'TaskMemoryUtilization' };
/** CloudWatch's statistic by ours. */
const cloudWatchStatistics = {
    avg: 'Average',
    max: 'Maximum',
    min: 'Minimum',
    p50: 'p50',
    p90: 'p90',
    p95: 'p95',
    p99: 'p99',
};
/** AWS/ECS has the mean of a service's tasks, and of each minute the least and the most loaded task. */
const ofTasks = {
    owner: 'service',
    statistics: { avg: 'Average', min: 'Minimum', max: 'Maximum' },
    unit: '%',
    joined: 'sum',
    readOf: ['service'],
    lines: { max: 'most loaded task', avg: 'average' },
};
const loadThreshold = {
    what: 'Percent of what the task reserves. `max` is the busiest task by its mean over the window; percentiles are over the minutes of all tasks. Only `avg`, `min` and `max` can be compared with the baseline',
    units: ['%'],
    unit: '%',
    statistics: _metric_row_js__WEBPACK_IMPORTED_MODULE_1__/* .statistics */ .o,
    relative: true,
    judgedBy: 'minutes',
};
/** Sums that an Application Load Balancer has of each target group. */
const ofTargets = {
    owner: 'target-group',
    statistics: { '': 'Sum' },
    unit: 'per-minute',
    joined: 'sum',
    balancers: ['application'],
};
/** Levels of each target group, behind both kinds of load balancers; the worst minute counts. */
const ofHosts = {
    owner: 'target-group',
    unit: 'count',
    joined: 'sum',
    balancers: ['application', 'network'],
};
/** What a whole load balancer has: it serves other services too, unless it is the service's own. */
const ofBalancer = {
    owner: 'balancer',
    statistics: { '': 'Sum' },
    unit: 'per-minute',
    joined: 'sum',
};
const catalogue = {
    latency: {
        owner: 'target-group',
        metric: 'TargetResponseTime',
        statistics: cloudWatchStatistics,
        readsOnlyAsked: true,
        unit: 'ms',
        // Of load balancers CloudWatch has seconds; of the others milliseconds.
        factor: 1000,
        joined: 'by-requests',
        balancers: ['application'],
        direct: {
            lattice: { metric: 'RequestTime' },
            'service-connect': { metric: 'TargetResponseTime', by: 'callers' },
        },
        readOf: ['service', 'revision'],
        threshold: {
            what: '`TargetResponseTime`',
            units: ['ms', 's'],
            unit: 'ms',
            statistics: _metric_row_js__WEBPACK_IMPORTED_MODULE_1__/* .statistics */ .o,
            relative: true,
            judgedBy: 'requests',
            example: 'latency.p95 < 500ms',
            byDefault: 'latency.p95 < 1.5x baseline',
            chart: 'Latency',
            breach: 'the service answers too slowly',
            nextStep: (since) => `Look at what requests wait for since ${since}: the database, other services, CPU.`,
            ofRevision: 'by-requests',
            comparedWithBlue: true,
        },
        lines: { p95: 'p95', p50: 'p50', p99: 'p99' },
        widget: {
            graph: 'latency',
            lines: [
                { statistic: 'p50', label: 'p50', color: '#1f77b4' },
                { statistic: 'p95', label: 'p95', color: '#ff7f0e' },
                { statistic: 'p99', label: 'p99', color: '#d62728' },
            ],
        },
    },
    // Only its sum means anything, and it is the average already.
    'requests-per-target': {
        ...ofTargets,
        metric: 'RequestCountPerTarget',
        readOf: [],
        widget: {
            graph: 'requests',
            lines: [{ statistic: 'Sum', label: 'per target' }],
            perMinute: 't',
        },
    },
    requests: {
        ...ofTargets,
        metric: 'RequestCount',
        direct: {
            lattice: { metric: 'TotalRequestCount' },
            'service-connect': { metric: 'RequestCount' },
        },
        readOf: ['service', 'revision'],
        threshold: {
            what: 'Requests a minute',
            units: [''],
            unit: 'count',
            statistics: ['avg', 'max', 'min'],
            relative: true,
            judgedBy: 'minutes',
            example: 'requests > 0.5x baseline',
            chart: 'Requests a minute',
            breach: 'there are too many requests',
            nextStep: (since) => `See whether clients, DNS or the listener changed at ${since}.`,
            ofRevision: 'by-requests',
        },
        lines: { '': 'requests' },
        widget: {
            graph: 'requests',
            lines: [{ statistic: 'Sum', label: 'all' }],
            perMinute: 'r',
            axis: 'right',
        },
    },
    cpu: {
        ...ofTasks,
        metric: 'CPUUtilization',
        threshold: {
            ...loadThreshold,
            example: 'cpu.max < 80%',
            byDefault: 'cpu.max < 90%',
            chart: 'CPU',
            breach: 'CPU is too high',
            nextStep: (since) => `Compare what the tasks do since ${since} with the hour before.`,
        },
    },
    memory: {
        ...ofTasks,
        metric: 'MemoryUtilization',
        threshold: {
            ...loadThreshold,
            example: 'memory.max < 80%',
            byDefault: 'memory.max < 90%',
            chart: 'Memory',
            breach: 'memory is too high',
            nextStep: (since) => `Compare the memory of the tasks since ${since} with the hour before.`,
        },
    },
    'healthy-hosts': {
        ...ofHosts,
        metric: 'HealthyHostCount',
        statistics: { '': 'Minimum' },
        readOf: [],
        widget: {
            graph: 'hosts',
            lines: [{ statistic: 'Minimum', label: 'healthy', color: '#2ca02c' }],
        },
    },
    'unhealthy-hosts': {
        ...ofHosts,
        metric: 'UnHealthyHostCount',
        statistics: { '': 'Maximum' },
        readOf: ['service'],
        threshold: {
            what: 'Unhealthy targets',
            units: [''],
            unit: 'count',
            statistics: ['avg', 'max', 'min'],
            relative: false,
            judgedBy: 'minutes',
            example: 'unhealthy-hosts < 1',
            byDefault: 'unhealthy-hosts < 1',
            chart: 'Unhealthy targets',
            breach: 'targets are unhealthy',
            nextStep: () => 'See the reason in the health of the target group: it names the code or the timeout.',
            ofRevision: 'by-health',
        },
        lines: { '': 'unhealthy' },
        widget: {
            graph: 'hosts',
            lines: [{ statistic: 'Maximum', label: 'unhealthy', color: '#d62728' }],
        },
    },
    'target-2xx': {
        ...ofTargets,
        metric: 'HTTPCode_Target_2XX_Count',
        direct: { lattice: { metric: 'HTTPCode_2XX_Count' } },
        readOf: ['revision'],
    },
    'target-3xx': {
        ...ofTargets,
        metric: 'HTTPCode_Target_3XX_Count',
        direct: { lattice: { metric: 'HTTPCode_3XX_Count' } },
        readOf: ['revision'],
    },
    'target-4xx': {
        ...ofTargets,
        metric: 'HTTPCode_Target_4XX_Count',
        direct: { lattice: { metric: 'HTTPCode_4XX_Count' } },
        readOf: ['revision'],
    },
    'target-5xx': {
        ...ofTargets,
        metric: 'HTTPCode_Target_5XX_Count',
        direct: {
            lattice: { metric: 'HTTPCode_5XX_Count' },
            'service-connect': { metric: 'HTTPCode_Target_5XX_Count', by: 'callers' },
        },
        zeroWhere: 'requests',
        readOf: ['service', 'revision'],
        widget: {
            graph: 'errors',
            lines: [{ statistic: 'Sum', label: 'target 5xx' }],
            perMinute: 'e',
        },
    },
    // VPC Lattice leaves such a request without an answer, or with a 5xx of its own.
    'connection-errors': {
        ...ofTargets,
        metric: 'TargetConnectionErrorCount',
        readOf: ['revision'],
    },
    'elb-requests': {
        ...ofBalancer,
        metric: 'RequestCount',
        balancers: ['application'],
        readOf: ['service'],
    },
    'elb-5xx': {
        ...ofBalancer,
        metric: 'HTTPCode_ELB_5XX_Count',
        zeroWhere: 'elb-requests',
        balancers: ['application'],
        readOf: ['service'],
        widget: {
            graph: 'errors',
            lines: [{ statistic: 'Sum', label: 'load balancer 5xx', color: '#9467bd' }],
            perMinute: 'b',
        },
    },
    // Connections that targets ended with a reset: where there is no HTTP they are the nearest to an error.
    'target-resets': {
        ...ofBalancer,
        metric: 'TCP_Target_Reset_Count',
        balancers: ['network'],
        readOf: [],
        widget: {
            graph: 'errors',
            lines: [{ statistic: 'Sum', label: 'resets by targets' }],
            perMinute: 's',
        },
    },
    'open-connections': {
        ...ofBalancer,
        metric: 'ActiveFlowCount',
        statistics: { '': 'Average' },
        unit: 'count',
        balancers: ['network'],
        readOf: [],
        widget: {
            graph: 'requests',
            lines: [{ statistic: 'Average', label: 'open connections' }],
        },
    },
};
const metricKeys = Object.keys(catalogue);
function seriesName(key, statistic) {
    return (statistic === '' ? key : `${key}.${statistic}`);
}
/** @param loadBalancer as CloudWatch's dimension names it: `app/<name>/<id>` or `net/<name>/<id>` */
function kindOfBalancer(loadBalancer) {
    return loadBalancer.startsWith('net/') ? 'network' : 'application';
}
function rowOf(name) {
    return catalogue[name.split('.')[0]];
}
/** All that have it. */
function countersOf({ balancers = [], direct = {} }) {
    return [...balancers, ...Object.keys(direct)];
}
/** The series with the zeros that CloudWatch leaves out. */
function withZeros(name, series, all) {
    const { zeroWhere } = rowOf(name);
    const traffic = zeroWhere === undefined ? undefined : all.get(zeroWhere);
    return traffic === undefined ? series : new Map([...(0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .mapValues */ .LG)(traffic, () => 0), ...series]);
}


/***/ }),

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ trafficGraphs),
/* harmony export */   o: () => (/* binding */ statistics)
/* harmony export */ });
/** What is known of a metric: how CloudWatch is asked for it, and what is made of the answer. */
const statistics = ['avg', 'max', 'min', 'p50', 'p90', 'p95', 'p99'];
/** The graphs of the dashboard that show a service's traffic. */
const trafficGraphs = ['errors', 'latency', 'requests', 'hosts'];


/***/ }),

/***/ 9419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   LG: () => (/* binding */ mapValues),
/* harmony export */   Vx: () => (/* binding */ noSeries),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/** Values by the minute, as CloudWatch has them. */

const minuteMs = _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.minute;
const noSeries = new Map();
/** The starts of the minutes of a window. */
function minutesOf({ from, until }) {
    const count = Math.max(0, Math.ceil((until - from) / minuteMs));
    return Array.from({ length: count }, (_, index) => from + index * minuteMs);
}
function within(series, { from, until }) {
    return new Map([...series].filter(([at]) => at >= from && at < until));
}
function mapValues(series, change) {
    return new Map([...series].map(([at, value]) => [at, change(value, at)]));
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
/** `undefined` of nothing. */
function mean(values) {
    return values.length === 0 ? undefined : sum(values) / values.length;
}


/***/ })

};
