export const id = 911;
export const ids = [911];
export const modules = {

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Makes something at its first use, a client whose code is loaded late say, and only once. */
function once(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yv: () => (/* binding */ containerInsightsOf),
  oA: () => (/* binding */ toCluster),
  Rh: () => (/* binding */ toService),
  YH: () => (/* binding */ toStart),
  FM: () => (/* binding */ toTask)
});

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
        hasLoadBalancer: (0,fact/* known */.eO)((service.loadBalancers ?? []).length > 0),
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
/** `enhanced`, `enabled` or `disabled`; undefined where ECS does not say, or was not asked to (aws-facts D1). */
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

/***/ 9823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findServices)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4151);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9055);




/**
 * The services the inputs mean, as ECS describes them (contract, "Finding the service").
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
async function findServices(calls, address) {
    const listServices = (cluster) => (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)((token) => calls.listServices(cluster, token));
    const cluster = (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_1__/* .clusterInAddress */ .qV)(address) ??
        (address.stage === undefined
            ? 'default'
            : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_1__/* .clusterOfStage */ .Sn)(address.stage, await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)((token) => calls.listClusters(token))));
    const names = address.services.length > 0
        ? address.services
        : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_1__/* .servicesOfCluster */ .kE)(cluster, await listServices(cluster));
    const answers = [];
    const missing = [];
    await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(names, 10, async (batch) => {
        const answer = await calls.describeServices(cluster, batch);
        answers.push(...answer.services.filter(({ status }) => status !== 'INACTIVE'));
        missing.push(...answer.missing, ...answer.services.flatMap(({ status, serviceName }) => status === 'INACTIVE' && serviceName !== undefined ? [serviceName] : []));
        return [];
    });
    if (missing.length > 0) {
        // Not being allowed to list the neighbours must not hide the error.
        throw (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_1__/* .missingServices */ .df)(cluster, missing, await listServices(cluster).catch(() => undefined));
    }
    const services = names.flatMap((name) => answers.find(({ serviceName }) => serviceName === (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .nameInArn */ .s)(name)) ?? []);
    if (services.length === 0) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: AWS described none in ${cluster}`);
    }
    return { cluster, services };
}


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4497);


/** What was read, or which permission it would have taken. Any other error ends the run. */
async function observe(reading) {
    try {
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(await reading);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAllowedError */ .ec)
            return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`no permission for ${error.action}`);
        throw error;
    }
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ targetGroupArns),
/* harmony export */   a: () => (/* binding */ readTargetGroups)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9055);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5489);
/* harmony import */ var _target_group_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(940);




/** Blue/green has a second one, which takes over with the next deploy. */
function targetGroupArns(service) {
    return (service.loadBalancers ?? []).flatMap(({ targetGroupArn, advancedConfiguration }) => [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => arn !== undefined));
}
/** Target groups by ARN; attributes that may not be read are unknown one by one. */
async function readTargetGroups(calls, arns) {
    if (arns.length === 0)
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(new Map());
    const [groups, attributes] = await Promise.all([
        (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)((0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(arns, 20, (batch) => calls.describeTargetGroups(batch))),
        Promise.all(arns.map((arn) => (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(calls.describeTargetGroupAttributes(arn)))),
    ]);
    return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .mapFact */ .Vt)(groups, (all) => new Map(all.map((group) => {
        const arn = group.TargetGroupArn ?? '';
        const own = attributes[arns.indexOf(arn)] ?? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('not read');
        return [arn, (0,_target_group_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .toTargetGroup */ .Og)(group, own)];
    })));
}


/***/ }),

/***/ 9057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createScalingCalls)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(212);
/* harmony import */ var _ecs_deployment_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4640);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2502);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4060);




const ecsDimension = {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
};
/** A dimension goes with a resource id only (API reference, DescribeScalingPolicies). */
function ecsNamespace(resourceId) {
    return resourceId === undefined ? { ServiceNamespace: 'ecs' } : ecsDimension;
}
/** @param onCall is told of every call, retries not counted. */
function createScalingCalls(session, onCall) {
    const ecs = (0,_ecs_deployment_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .createEcsClient */ .D)(session);
    const load = {
        autoScaling: (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => {
            const sdk = await __webpack_require__.e(/* import() */ 491).then(__webpack_require__.t.bind(__webpack_require__, 1491, 19));
            const client = new sdk.ApplicationAutoScalingClient(session.clientConfiguration);
            return { sdk, client: watched(client) };
        }),
        elb: (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => {
            const sdk = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
            const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
            return { sdk, client: watched(client) };
        }),
        cloudWatch: (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => {
            const sdk = await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
            const client = new sdk.CloudWatchClient(session.clientConfiguration);
            return { sdk, client: watched(client) };
        }),
    };
    function watched(client) {
        session.watch(client);
        return client;
    }
    async function send(action, attempt) {
        onCall();
        return session.call(action, attempt);
    }
    return {
        listClusters: async (nextToken) => {
            const answer = await send('ecs:ListClusters', (options) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ListClustersCommand */ .Nnn({ maxResults: 100, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ nextToken }) }), options));
            return { items: answer.clusterArns ?? [], nextToken: answer.nextToken };
        },
        listServices: async (cluster, nextToken) => {
            const input = { cluster, maxResults: 100, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ nextToken }) };
            const answer = await send('ecs:ListServices', (options) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ListServicesCommand */ .qde(input), options));
            return { items: answer.serviceArns ?? [], nextToken: answer.nextToken };
        },
        describeServices: async (cluster, services) => {
            const answer = await send('ecs:DescribeServices', (options) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeServicesCommand */ .H7c({ cluster, services: [...services] }), options));
            return {
                services: answer.services ?? [],
                missing: (answer.failures ?? []).flatMap(({ arn }) => arn ?? []),
            };
        },
        describeClusters: async (clusters) => {
            const answer = await send('ecs:DescribeClusters', (options) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeClustersCommand */ ._2_({ clusters: [...clusters], include: ['SETTINGS'] }), options));
            return answer.clusters ?? [];
        },
        describeCapacityProviders: async (names) => {
            const answer = await send('ecs:DescribeCapacityProviders', (options) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeCapacityProvidersCommand */ .bso({ capacityProviders: [...names] }), options));
            return answer.capacityProviders ?? [];
        },
        describeTaskDefinition: async (taskDefinition) => {
            const answer = await send('ecs:DescribeTaskDefinition', (options) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTaskDefinitionCommand */ .Zy$({ taskDefinition }), options));
            return answer.taskDefinition;
        },
        listTasks: async (cluster, serviceName, nextToken) => {
            const input = { cluster, maxResults: 100, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ serviceName, nextToken }) };
            const answer = await send('ecs:ListTasks', (options) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ListTasksCommand */ .MYg(input), options));
            return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
        },
        describeTasks: async (cluster, tasks) => {
            const answer = await send('ecs:DescribeTasks', (options) => ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTasksCommand */ .z8X({ cluster, tasks: [...tasks] }), options));
            return answer.tasks ?? [];
        },
        describeScalableTargets: async (ResourceIds) => {
            const { sdk, client } = await load.autoScaling();
            const answer = await send('application-autoscaling:DescribeScalableTargets', (options) => client.send(new sdk.DescribeScalableTargetsCommand({
                ...ecsDimension,
                ResourceIds: [...ResourceIds],
            }), options));
            return answer.ScalableTargets ?? [];
        },
        describeScalingPolicies: async (ResourceId, NextToken) => {
            const { sdk, client } = await load.autoScaling();
            const input = { ...ecsNamespace(ResourceId), ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ ResourceId, NextToken }) };
            const answer = await send('application-autoscaling:DescribeScalingPolicies', (options) => client.send(new sdk.DescribeScalingPoliciesCommand(input), options));
            return { items: answer.ScalingPolicies ?? [], nextToken: answer.NextToken };
        },
        describeScheduledActions: async (ResourceId, NextToken) => {
            const { sdk, client } = await load.autoScaling();
            const input = { ...ecsNamespace(ResourceId), ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ ResourceId, NextToken }) };
            const answer = await send('application-autoscaling:DescribeScheduledActions', (options) => client.send(new sdk.DescribeScheduledActionsCommand(input), options));
            return { items: answer.ScheduledActions ?? [], nextToken: answer.NextToken };
        },
        describeScalingActivities: async (ResourceId, nextToken) => {
            const { sdk, client } = await load.autoScaling();
            const input = { ...ecsDimension, ResourceId, MaxResults: 50 };
            const answer = await send('application-autoscaling:DescribeScalingActivities', (options) => client.send(new sdk.DescribeScalingActivitiesCommand({
                ...input,
                ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ NextToken: nextToken }),
            }), options));
            return { items: answer.ScalingActivities ?? [], nextToken: answer.NextToken };
        },
        describeTargetGroups: async (arns) => {
            const { sdk, client } = await load.elb();
            const answer = await send('elasticloadbalancing:DescribeTargetGroups', (options) => client.send(new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }), options));
            return answer.TargetGroups ?? [];
        },
        describeTargetGroupsOf: async (LoadBalancerArn) => {
            const { sdk, client } = await load.elb();
            const answer = await send('elasticloadbalancing:DescribeTargetGroups', (options) => client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn }), options));
            return answer.TargetGroups ?? [];
        },
        describeTargetGroupAttributes: async (TargetGroupArn) => {
            const { sdk, client } = await load.elb();
            const answer = await send('elasticloadbalancing:DescribeTargetGroupAttributes', (options) => client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), options));
            return answer.Attributes ?? [];
        },
        describeAlarms: async (nextToken) => {
            const { sdk, client } = await load.cloudWatch();
            const input = { MaxRecords: 100, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ NextToken: nextToken }) };
            const answer = await send('cloudwatch:DescribeAlarms', (options) => client.send(new sdk.DescribeAlarmsCommand(input), options));
            return { items: answer.MetricAlarms ?? [], nextToken: answer.NextToken };
        },
        describeAlarmsNamed: async (names) => {
            const { sdk, client } = await load.cloudWatch();
            const input = { AlarmNames: [...names], MaxRecords: 100 };
            const answer = await send('cloudwatch:DescribeAlarms', (options) => client.send(new sdk.DescribeAlarmsCommand(input), options));
            return answer.MetricAlarms ?? [];
        },
        getMetricData: async (queries, from, to) => {
            const { sdk, client } = await load.cloudWatch();
            const input = {
                MetricDataQueries: [...queries],
                StartTime: new Date(from),
                EndTime: new Date(to),
            };
            const answer = await send('cloudwatch:GetMetricData', (options) => client.send(new sdk.GetMetricDataCommand(input), options));
            return answer.MetricDataResults ?? [];
        },
        listDashboards: async () => {
            const { sdk, client } = await load.cloudWatch();
            const answer = await send('cloudwatch:ListDashboards', (options) => client.send(new sdk.ListDashboardsCommand({}), options));
            const names = (answer.DashboardEntries ?? []).flatMap(({ DashboardName }) => DashboardName ?? []);
            return { items: names, nextToken: answer.NextToken };
        },
        getDashboard: async (DashboardName) => {
            const { sdk, client } = await load.cloudWatch();
            const answer = await send('cloudwatch:GetDashboard', (options) => client.send(new sdk.GetDashboardCommand({ DashboardName }), options));
            return answer.DashboardBody ?? '';
        },
    };
}


/***/ }),

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ toTargetGroup),
/* harmony export */   RA: () => (/* binding */ targetGroupDimension),
/* harmony export */   Tj: () => (/* binding */ loadBalancerDimension)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

const notSaid = 'Elastic Load Balancing does not say';
function toTargetGroup(group, attributes) {
    const arn = group.TargetGroupArn ?? '';
    const balancer = group.LoadBalancerArns?.[0];
    return {
        label: group.TargetGroupName ?? arn,
        arn: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(arn),
        protocol: factOf(group.Protocol),
        ...(group.ProtocolVersion === undefined
            ? {}
            : { protocolVersion: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(group.ProtocolVersion) }),
        targetControlPort: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(group.TargetControlPort),
        healthCheck: {
            protocol: factOf(group.HealthCheckProtocol),
            path: factOf(group.HealthCheckPath),
            intervalSeconds: factOf(group.HealthCheckIntervalSeconds),
            timeoutSeconds: factOf(group.HealthCheckTimeoutSeconds),
            healthyThreshold: factOf(group.HealthyThresholdCount),
            unhealthyThreshold: factOf(group.UnhealthyThresholdCount),
            matcher: factOf(group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode),
        },
        algorithm: attribute(attributes, 'load_balancing.algorithm.type', (value) => value),
        slowStartSeconds: attribute(attributes, 'slow_start.duration_seconds', Number),
        stickiness: attribute(attributes, 'stickiness.enabled', (value) => value === 'true'),
        deregistrationDelaySeconds: attribute(attributes, 'deregistration_delay.timeout_seconds', Number),
        metricName: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(targetGroupDimension(arn)),
        loadBalancerMetricName: balancer === undefined
            ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the target group is on no load balancer')
            : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(loadBalancerDimension(balancer)),
    };
}
/** `targetgroup/web/0123` of an ARN: the value of CloudWatch's dimension TargetGroup. */
function targetGroupDimension(arn) {
    return arn.split(':').at(-1) ?? arn;
}
/** `app/web/0123` of an ARN: the value of CloudWatch's dimension LoadBalancer. */
function loadBalancerDimension(arn) {
    return (arn.split(':').at(-1) ?? arn).replace(/^loadbalancer\//, '');
}
function factOf(value) {
    return value === undefined ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(notSaid) : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(value);
}
/** All attributes are text (aws-facts C). */
function attribute(attributes, key, convert) {
    if (!attributes.known)
        return attributes;
    const value = attributes.value.find(({ Key }) => Key === key)?.Value;
    return value === undefined ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(notSaid) : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(convert(value));
}


/***/ })

};
