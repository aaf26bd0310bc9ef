export const id = 894;
export const ids = [894];
export const modules = {

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages),
/* harmony export */   o: () => (/* binding */ inBatches)
/* harmony export */ });
/** Every page's items. */
async function allPages(read) {
    const all = [];
    let token;
    do {
        const page = await read(token);
        all.push(...page.items);
        token = page.nextToken;
    } while (token !== undefined);
    return all;
}
/** What is read for a batch of at most `size` items at a time, all of it. */
async function inBatches(items, size, read) {
    const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
    return (await Promise.all(batches.map(read))).flat();
}


/***/ }),

/***/ 9755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createCallBudget),
/* harmony export */   gL: () => (/* binding */ callsPerService),
/* harmony export */   xb: () => (/* binding */ outOfCalls)
/* harmony export */ });
/** What one service may cost; further services share what can be batched. */
const callsPerService = 15;
/** Why a fact is unknown that no call was left for. */
const outOfCalls = `not read: reading is limited to ${callsPerService} calls a service`;
function createCallBudget(limit) {
    let used = 0;
    return {
        take: (keepBack = 0) => {
            if (used + keepBack >= limit)
                return false;
            used += 1;
            return true;
        },
        used: () => used,
    };
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
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8825);




/**
 * The services the inputs mean, as ECS describes them (contract, "Finding the service").
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
async function findServices(calls, address) {
    const listServices = (cluster) => (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S)((token) => calls.listServices(cluster, token));
    const cluster = (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_1__/* .clusterInAddress */ .qV)(address) ??
        (address.stage === undefined
            ? 'default'
            : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_1__/* .clusterOfStage */ .Sn)(address.stage, await (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S)((token) => calls.listClusters(token))));
    const names = address.services.length > 0
        ? address.services
        : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_1__/* .servicesOfCluster */ .kE)(cluster, await listServices(cluster));
    const answers = [];
    const missing = [];
    await (0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .o)(names, 10, async (batch) => {
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

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ finishByService),
/* harmony export */   dX: () => (/* binding */ allWithin),
/* harmony export */   yP: () => (/* binding */ beginByService)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _call_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9755);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5489);



/**
 * The first page for each service. For many services the whole account's are read, which takes fewer
 * calls than one for each, unless the account has so much that it does not.
 *
 * @returns in the order of the resource ids.
 */
async function beginByService(ids, read) {
    if (ids.length > 1) {
        const all = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(allWithin(ids.length, (token) => read(undefined, token)));
        if (!all.known)
            return ids.map(() => all);
        const items = all.value;
        if (items !== undefined) {
            return ids.map((id) => ({
                known: true,
                value: { items: items.filter(({ ResourceId }) => ResourceId === id), nextToken: undefined },
            }));
        }
    }
    return Promise.all(ids.map((id) => (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(read(id, undefined))));
}
/** The pages that are left of each service, as far as there are calls. */
async function finishByService(ids, begun, budget, read) {
    return Promise.all(begun.map(async (first, index) => {
        if (!first.known)
            return first;
        const items = [...first.value.items];
        let { nextToken } = first.value;
        while (nextToken !== undefined) {
            if (!budget.take())
                return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(_call_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .outOfCalls */ .xb);
            const next = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(read(ids[index], nextToken));
            if (!next.known)
                return next;
            items.push(...next.value.items);
            ({ nextToken } = next.value);
        }
        return { known: true, value: items };
    }));
}
/** Every item, or undefined where there are more pages than that. */
async function allWithin(pages, read) {
    const items = [];
    let nextToken;
    for (let page = 0; page < pages; page += 1) {
        const found = await read(nextToken);
        items.push(...found.items);
        ({ nextToken } = found);
        if (nextToken === undefined)
            return items;
    }
    return undefined;
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ targetGroupArns),
/* harmony export */   a: () => (/* binding */ readTargetGroups)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8825);
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
        (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)((0,_batches_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .o)(arns, 20, (batch) => calls.describeTargetGroups(batch))),
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
/* harmony import */ var _ecs_deployment_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4620);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4497);
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
        autoScaling: once(async () => {
            const sdk = await __webpack_require__.e(/* import() */ 491).then(__webpack_require__.t.bind(__webpack_require__, 1491, 19));
            const client = new sdk.ApplicationAutoScalingClient(session.clientConfiguration);
            return { sdk, client: watched(client) };
        }),
        elb: once(async () => {
            const sdk = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
            const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
            return { sdk, client: watched(client) };
        }),
        cloudWatch: once(async () => {
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
        try {
            return await session.send(attempt);
        }
        catch (error) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(error, action);
        }
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
function once(make) {
    let made;
    return () => (made ??= make());
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


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ clusterOfStage),
/* harmony export */   df: () => (/* binding */ missingServices),
/* harmony export */   kE: () => (/* binding */ servicesOfCluster),
/* harmony export */   qV: () => (/* binding */ clusterInAddress)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4562);
/* harmony import */ var _readable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/**
 * Finding the service: `cluster` or `stage`, and `service`, as every action takes them (contract,
 * "Finding the service"). Pure: the shell lists clusters and services, this decides which is meant.
 */


/** The cluster named by the inputs themselves, if they do: `cluster`, or the one in the long ARN of a service. */
function clusterInAddress(address) {
    if (address.cluster !== undefined)
        return address.cluster;
    if (address.stage !== undefined)
        return undefined;
    const clusters = new Set(address.services.flatMap((service) => {
        const [kind, cluster, name] = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .L)(service)?.resource.split('/') ?? [];
        return kind === 'service' && cluster !== undefined && name !== undefined ? [cluster] : [];
    }));
    return clusters.size === 1 ? [...clusters][0] : undefined;
}
/**
 * The one cluster whose *name* contains the stage as a whole word: bounded by the name's ends or by
 * characters that are no letters or digits, case-sensitive, so that `prod` never means `preprod`.
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
function clusterOfStage(stage, clusterArns) {
    const word = stage.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
    const pattern = new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`);
    const matches = clusterArns.filter((arn) => pattern.test((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(arn)));
    const only = matches[0];
    if (only !== undefined && matches.length === 1)
        return only;
    const found = matches.length === 0
        ? `no cluster has the word "${stage}" in its name; the clusters are ${listNames(clusterArns)}`
        : `the word "${stage}" is in the names of ${matches.length} clusters: ${listNames(matches)}; name one with cluster`;
    throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Cluster not found', `stage: ${found}`);
}
/**
 * The services meant: those named, or the cluster's only one.
 *
 * @throws ReadableError that lists the candidates where the cluster has none or several.
 */
function servicesOfCluster(cluster, serviceArns) {
    const only = serviceArns[0];
    if (only !== undefined && serviceArns.length === 1)
        return [(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(only)];
    const found = serviceArns.length === 0
        ? `cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(cluster)} has no service`
        : `cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(cluster)} has ${serviceArns.length} services, so service must name one: ${listNames(serviceArns)}`;
    throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: ${found}`);
}
/** The error for services that the cluster does not have. */
function missingServices(cluster, missing, serviceArns) {
    const known = serviceArns === undefined ? '' : `; it has ${listNames(serviceArns)}`;
    return new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(cluster)} has no service ${missing.map(_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s).join(', ')}${known}`);
}
const namesListed = 20;
function listNames(arns) {
    if (arns.length === 0)
        return 'none';
    const names = arns.map(_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s).sort();
    const more = names.length - namesListed;
    return names.slice(0, namesListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ })

};
