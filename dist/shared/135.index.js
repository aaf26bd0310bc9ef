export const id = 135;
export const ids = [135];
export const modules = {

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createEcsClient),
/* harmony export */   R: () => (/* binding */ createDeploymentReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(212);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9055);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4060);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2779);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7899);
/** Reading services and their deployments from ECS, in batches as large as ECS allows (`aws-facts.md` A7). */





const describeServicesAtMost = 10;
const describeDeploymentsAtMost = 20;
const describeTasksAtMost = 100;
/** One client for every use of ECS in a run. */
function createEcsClient(session) {
    const client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ECSClient */ .Zgc(session.clientConfiguration);
    session.watch(client);
    return client;
}
function createDeploymentReader(session, client) {
    /** Without these nothing can be said at all, so they are tried until the deadline. */
    const insist = (action, attempt) => session.call(`ecs:${action}`, attempt);
    /** The rest is asked again at the next look. */
    const send = (action, attempt) => session.call(`ecs:${action}`, attempt, { patienceMs: _session_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPatienceMs */ .O });
    return {
        listClusters: () => (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(async (nextToken) => {
            const answer = await insist('ListClusters', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ListClustersCommand */ .Nnn({ maxResults: 100, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ nextToken }) }), options));
            return { items: answer.clusterArns ?? [], nextToken: answer.nextToken };
        }),
        listServices: (cluster) => (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(async (nextToken) => {
            const answer = await insist('ListServices', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ListServicesCommand */ .qde({ cluster, maxResults: 100, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ nextToken }) }), options));
            return { items: answer.serviceArns ?? [], nextToken: answer.nextToken };
        }),
        describeServices: async (cluster, names) => {
            const answers = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(names, describeServicesAtMost, async (services) => [
                await insist('DescribeServices', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServicesCommand */ .H7c({ services: [...services], ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ cluster }) }), options)),
            ]);
            return {
                services: answers.flatMap((answer) => (answer.services ?? []).map(_mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .toService */ .Rh)),
                missing: answers.flatMap((answer) => (answer.failures ?? []).flatMap(({ arn }) => arn ?? [])),
            };
        },
        listServiceDeployments: async (cluster, service) => {
            const answer = await send('ListServiceDeployments', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ListServiceDeploymentsCommand */ .jz8({ cluster, service, maxResults: 100 }), options));
            return (answer.serviceDeployments ?? [])
                .map(_mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .toListedDeployment */ .q7)
                .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
        },
        describeServiceDeployments: (arns) => (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(arns, describeDeploymentsAtMost, async (serviceDeploymentArns) => {
            const answer = await send('DescribeServiceDeployments', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceDeploymentsCommand */ .A6p({
                serviceDeploymentArns: [...serviceDeploymentArns],
            }), options));
            return (answer.serviceDeployments ?? []).map(_mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .toServiceDeployment */ .W);
        }),
        taskDefinitionsOfRevisions: async (arns) => {
            const revisions = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(arns, describeDeploymentsAtMost, async (serviceRevisionArns) => {
                const answer = await send('DescribeServiceRevisions', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceRevisionsCommand */ .oF5({
                    serviceRevisionArns: [...serviceRevisionArns],
                }), options));
                return answer.serviceRevisions ?? [];
            });
            return new Map(revisions.flatMap(({ serviceRevisionArn, taskDefinition }) => serviceRevisionArn === undefined || taskDefinition === undefined
                ? []
                : [[serviceRevisionArn, taskDefinition]]));
        },
        listTasksStartedBy: (cluster, deploymentId, limit) => (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(async (nextToken) => {
            // startedBy must be the only filter (aws-facts.md, "Read first", 6).
            const answer = await send('ListTasks', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ListTasksCommand */ .MYg({ cluster, startedBy: deploymentId, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ nextToken }) }), options));
            return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
        }, limit),
        listStoppedTasks: (cluster, serviceName, limit) => (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(async (nextToken) => {
            const answer = await send('ListTasks', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ListTasksCommand */ .MYg({
                cluster,
                serviceName,
                desiredStatus: 'STOPPED',
                ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ nextToken }),
            }), options));
            return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
        }, limit),
        describeTasks: (cluster, arns) => (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(arns, describeTasksAtMost, async (tasks) => {
            const answer = await send('DescribeTasks', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTasksCommand */ .z8X({ cluster, tasks: [...tasks] }), options));
            return (answer.tasks ?? []).map(_mapping_js__WEBPACK_IMPORTED_MODULE_4__/* .toTask */ .FM);
        }),
        containerLogs: async (taskDefinition) => {
            const answer = await send('DescribeTaskDefinition', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTaskDefinitionCommand */ .Zy$({ taskDefinition }), options));
            return (answer.taskDefinition?.containerDefinitions ?? []).flatMap(({ name, logConfiguration }) => {
                if (name === undefined || logConfiguration?.logDriver === undefined)
                    return [];
                const { logDriver: driver, options } = logConfiguration;
                return [
                    {
                        container: name,
                        driver,
                        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({
                            group: options?.['awslogs-group'],
                            region: options?.['awslogs-region'],
                            streamPrefix: options?.['awslogs-stream-prefix'],
                        }),
                    },
                ];
            });
        },
    };
}


/***/ }),

/***/ 7899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ toTask),
/* harmony export */   Rh: () => (/* binding */ toService),
/* harmony export */   W: () => (/* binding */ toServiceDeployment),
/* harmony export */   q7: () => (/* binding */ toListedDeployment)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4060);

const minuteMs = 60_000;
function toService(service) {
    const groups = (service.loadBalancers ?? []).flatMap(toTargetGroups);
    return {
        arn: service.serviceArn ?? '',
        name: service.serviceName ?? '',
        clusterArn: service.clusterArn ?? '',
        status: service.status ?? 'ACTIVE',
        desiredCount: service.desiredCount ?? 0,
        pendingCount: service.pendingCount ?? 0,
        runningCount: service.runningCount ?? 0,
        controller: service.deploymentController?.type ?? 'ECS',
        schedulingStrategy: service.schedulingStrategy ?? 'REPLICA',
        rollout: toRollout(service.deploymentConfiguration),
        targetGroups: groups.filter((group, index) => groups.findIndex(({ arn }) => arn === group.arn) === index),
        classicLoadBalancers: (service.loadBalancers ?? []).flatMap(({ loadBalancerName, targetGroupArn }) => loadBalancerName !== undefined && targetGroupArn === undefined ? [loadBalancerName] : []),
        deployments: (service.deployments ?? []).map(toDeployment),
        taskSets: (service.taskSets ?? []).map(toTaskSet),
        events: (service.events ?? []).map(toEvent),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            taskDefinition: service.taskDefinition,
            healthCheckGraceMs: times(service.healthCheckGracePeriodSeconds, 1000),
        }),
    };
}
function toDeployment(deployment) {
    return {
        status: deployment.status ?? '',
        desiredCount: deployment.desiredCount ?? 0,
        pendingCount: deployment.pendingCount ?? 0,
        runningCount: deployment.runningCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            id: deployment.id,
            taskDefinition: deployment.taskDefinition,
            createdAt: deployment.createdAt?.getTime(),
            updatedAt: deployment.updatedAt?.getTime(),
            rolloutState: deployment.rolloutState,
            rolloutStateReason: deployment.rolloutStateReason,
        }),
    };
}
function toTaskSet(taskSet) {
    return {
        id: taskSet.id ?? '',
        status: taskSet.status ?? '',
        computedDesiredCount: taskSet.computedDesiredCount ?? 0,
        pendingCount: taskSet.pendingCount ?? 0,
        runningCount: taskSet.runningCount ?? 0,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            taskDefinition: taskSet.taskDefinition,
            createdAt: taskSet.createdAt?.getTime(),
            stabilityStatus: taskSet.stabilityStatus,
            stabilityStatusAt: taskSet.stabilityStatusAt?.getTime(),
        }),
    };
}
function toEvent(event) {
    return {
        message: event.message ?? '',
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ id: event.id, createdAt: event.createdAt?.getTime() }),
    };
}
function toTargetGroups(loadBalancer) {
    const arns = [
        loadBalancer.targetGroupArn,
        loadBalancer.advancedConfiguration?.alternateTargetGroupArn,
    ];
    return arns.flatMap((arn) => arn === undefined
        ? []
        : [
            {
                arn,
                ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
                    containerName: loadBalancer.containerName,
                    containerPort: loadBalancer.containerPort,
                }),
            },
        ]);
}
function toRollout(configuration) {
    const { linearConfiguration: linear, canaryConfiguration: canary } = configuration ?? {};
    const breaker = configuration?.deploymentCircuitBreaker;
    const alarms = configuration?.alarms;
    return {
        strategy: configuration?.strategy ?? 'ROLLING',
        bakeTimeMs: (configuration?.bakeTimeInMinutes ?? 0) * minuteMs,
        pauses: (configuration?.lifecycleHooks ?? []).flatMap(({ targetType, lifecycleStages, timeoutConfiguration }) => targetType === 'PAUSE'
            ? [
                {
                    stages: lifecycleStages ?? [],
                    atMostMs: (timeoutConfiguration?.timeoutInMinutes ?? 1440) * minuteMs,
                },
            ]
            : []),
        circuitBreaker: { enabled: breaker?.enable ?? false, rollback: breaker?.rollback ?? false },
        alarms: {
            enabled: alarms?.enable ?? false,
            rollback: alarms?.rollback ?? false,
            names: alarms?.alarmNames ?? [],
        },
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            maximumPercent: configuration?.maximumPercent,
            minimumHealthyPercent: configuration?.minimumHealthyPercent,
            linear: linear === undefined
                ? undefined
                : {
                    stepPercent: linear.stepPercent ?? 10,
                    stepBakeTimeMs: (linear.stepBakeTimeInMinutes ?? 6) * minuteMs,
                },
            canary: canary === undefined
                ? undefined
                : {
                    percent: canary.canaryPercent ?? 5,
                    bakeTimeMs: (canary.canaryBakeTimeInMinutes ?? 10) * minuteMs,
                },
            earlySuccess: configuration?.earlySuccessCriteria?.enable === true
                ? {
                    sourceCleanup: configuration.earlySuccessCriteria.sourceServiceRevisionCleanup ?? 'BLOCKING',
                }
                : undefined,
        }),
    };
}
/** The short form of ListServiceDeployments. */
function toListedDeployment(brief) {
    return {
        arn: brief.serviceDeploymentArn ?? '',
        status: brief.status ?? '',
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            statusReason: brief.statusReason,
            createdAt: brief.createdAt?.getTime(),
            startedAt: brief.startedAt?.getTime(),
            finishedAt: brief.finishedAt?.getTime(),
            targetServiceRevisionArn: brief.targetServiceRevisionArn,
        }),
    };
}
/** The long form of DescribeServiceDeployments. */
function toServiceDeployment(deployment) {
    const { deploymentCircuitBreaker: breaker, alarms, rollback } = deployment;
    return {
        arn: deployment.serviceDeploymentArn ?? '',
        status: deployment.status ?? '',
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            statusReason: deployment.statusReason,
            createdAt: deployment.createdAt?.getTime(),
            startedAt: deployment.startedAt?.getTime(),
            finishedAt: deployment.finishedAt?.getTime(),
            stoppedAt: deployment.stoppedAt?.getTime(),
            targetServiceRevisionArn: deployment.targetServiceRevision?.arn,
        }),
        detail: {
            hooks: (deployment.lifecycleHookDetails ?? []).map(toHook),
            sourceServiceRevisionArns: (deployment.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn === undefined ? [] : [arn]),
            ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
                lifecycleStage: deployment.lifecycleStage,
                rollback: rollback === undefined
                    ? undefined
                    : (0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
                        reason: rollback.reason,
                        startedAt: rollback.startedAt?.getTime(),
                        serviceRevisionArn: rollback.serviceRevisionArn,
                    }),
                circuitBreaker: breaker === undefined
                    ? undefined
                    : {
                        status: breaker.status ?? '',
                        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ failureCount: breaker.failureCount, threshold: breaker.threshold }),
                    },
                alarms: alarms === undefined
                    ? undefined
                    : { status: alarms.status ?? '', triggered: alarms.triggeredAlarmNames ?? [] },
            }),
        },
    };
}
function toHook(hook) {
    return {
        id: hook.hookId ?? '',
        targetType: hook.targetType ?? '',
        status: hook.status ?? '',
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            expiresAt: hook.expiresAt?.getTime(),
            timeoutAction: hook.timeoutAction,
        }),
    };
}
function toTask(task) {
    return {
        arn: task.taskArn ?? '',
        lastStatus: task.lastStatus ?? '',
        desiredStatus: task.desiredStatus ?? '',
        containers: (task.containers ?? []).map(toContainer),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            taskDefinition: task.taskDefinitionArn,
            startedBy: task.startedBy,
            group: task.group,
            availabilityZone: task.availabilityZone,
            capacityProvider: task.capacityProviderName,
            launchType: task.launchType,
            healthStatus: task.healthStatus,
            stopCode: task.stopCode,
            stoppedReason: task.stoppedReason,
            createdAt: task.createdAt?.getTime(),
            connectivityAt: task.connectivityAt?.getTime(),
            pullStartedAt: task.pullStartedAt?.getTime(),
            pullStoppedAt: task.pullStoppedAt?.getTime(),
            startedAt: task.startedAt?.getTime(),
            stoppingAt: task.stoppingAt?.getTime(),
            executionStoppedAt: task.executionStoppedAt?.getTime(),
            stoppedAt: task.stoppedAt?.getTime(),
            privateAddress: addressOf(task),
        }),
    };
}
function toContainer(container) {
    return {
        name: container.name ?? '',
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            lastStatus: container.lastStatus,
            exitCode: container.exitCode,
            reason: container.reason,
            healthStatus: container.healthStatus,
            imageDigest: container.imageDigest,
        }),
    };
}
/** The private address of the task's network interface; after the stop only the attachment may still tell. */
function addressOf(task) {
    const details = (task.attachments ?? []).flatMap((attachment) => attachment.details ?? []);
    return (details.find(({ name }) => name === 'privateIPv4Address')?.value ??
        (task.containers ?? [])
            .flatMap((container) => container.networkInterfaces ?? [])
            .find(({ privateIpv4Address }) => privateIpv4Address !== undefined)?.privateIpv4Address);
}
function times(value, factor) {
    return value === undefined ? undefined : value * factor;
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Wt: () => (/* binding */ UnsupportedError),
/* harmony export */   ec: () => (/* binding */ NotAllowedError),
/* harmony export */   lE: () => (/* binding */ CredentialsError)
/* harmony export */ });
/* unused harmony exports deniedAction, isAccessDenied, isUnsupported */
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/** AWS's errors in one readable line, and which of them mean "not allowed". */

/** Access denied: what cannot be done without. Whoever can go on without it catches this kind. */
class NotAllowedError extends _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J {
    name = 'NotAllowedError';
    /** The missing IAM action: `ecs:DescribeTasks`. */
    action;
    constructor(action, cause) {
        super('Not allowed', `The AWS credentials may not ${action}: add it to the role's policy (the action's README lists them).`, { cause });
        this.action = action;
    }
}
/** The credentials are expired, wrong or missing: no call will succeed any more. */
class CredentialsError extends _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J {
    name = 'CredentialsError';
}
/** AWS does not offer this for this service or region. */
class UnsupportedError extends _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J {
    name = 'UnsupportedError';
}
/** The IAM action that an AccessDenied error names, else the one that was tried. */
function deniedAction(error, tried) {
    if (!isAccessDenied(error))
        return undefined;
    return (/not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(error.message)?.[1] ?? tried);
}
function isAccessDenied(error) {
    return (error instanceof Error &&
        /^(?:AccessDenied(?:Exception)?|UnauthorizedOperation|AuthorizationError)$/.test(error.name));
}
/** Errors of services deployed before the service deployments API, or in regions without it. */
function isUnsupported(error) {
    return (error instanceof Error &&
        /^(?:UnsupportedFeatureException|UnknownOperationException|InvalidAction|ServiceDeploymentNotFoundException)$/.test(error.name));
}
const expired = /^(?:ExpiredToken(?:Exception)?|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;
const badCredentials = /^(?:UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature)$/;
/**
 * An SDK error as the reader should see it; an error that is not AWS's or the user's comes back as it is.
 *
 * @param doing what was tried, e.g. `ecs:DescribeServices`.
 */
function readable(error, doing) {
    if (!(error instanceof Error) || error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J)
        return error;
    // Ended by us: whoever ended it knows why.
    if (error.name === 'AbortError')
        return error;
    const denied = deniedAction(error, doing);
    const noCredentials = (title, text) => new CredentialsError(title, text, { cause: error });
    const say = (title, text) => new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(title, text, { cause: error });
    if (denied !== undefined)
        return new NotAllowedError(denied, error);
    if (isUnsupported(error)) {
        return new UnsupportedError('Not supported', `${doing}: ${firstLine(error.message)}`, {
            cause: error,
        });
    }
    if (expired.test(error.name)) {
        return noCredentials('Credentials expired', `The AWS credentials expired (at ${doing}): give the role a longer session (role-duration-seconds), or assume it again just before this step.`);
    }
    if (badCredentials.test(error.name)) {
        return noCredentials('Credentials not accepted', `AWS does not accept the credentials (at ${doing}): ${firstLine(error.message)}`);
    }
    if (error.name === 'CredentialsProviderError') {
        return noCredentials('No credentials', 'No AWS credentials were found: run aws-actions/configure-aws-credentials before this step.');
    }
    if (error.name === 'ClusterNotFoundException') {
        return say('Cluster not found', `AWS knows no such cluster in this account and region (at ${doing}): check cluster and aws-region.`);
    }
    if (/ENOTFOUND|EAI_AGAIN/.test(error.code ?? '')) {
        return say('AWS not reached', `${firstLine(error.message)} (at ${doing}): check aws-region and the network of the runner.`);
    }
    if ('$metadata' in error) {
        return say('AWS refused', `${doing}: ${error.name}: ${firstLine(error.message)}`);
    }
    return error;
}
function firstLine(text) {
    return text.split(/[\r\n]/, 1)[0] ?? '';
}


/***/ }),

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

/***/ 9055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   dX: () => (/* binding */ allWithin),
/* harmony export */   oq: () => (/* binding */ inBatches)
/* harmony export */ });
/** Answers that come in pages, and questions that take so many at a time. */
/** Every page's items, one page after the other, until there are `limit`. */
async function allPages(read, limit = Infinity) {
    const all = [];
    let token;
    do {
        const page = await read(token);
        all.push(...page.items);
        // Some operations end with an empty token.
        token = page.nextToken === '' ? undefined : page.nextToken;
    } while (token !== undefined && all.length < limit);
    return all.slice(0, limit);
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
/** What is read for at most `size` items at a time, side by side; all of it. */
async function inBatches(items, size, read) {
    const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
    return (await Promise.all(batches.map(read))).flat();
}


/***/ }),

/***/ 4060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** The fields of an object that are there: for types that tell "absent" from "undefined". */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  O: () => (/* binding */ shortPatienceMs)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var dist_cjs = __webpack_require__(1279);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
;// CONCATENATED MODULE: ./packages/aws/lib/retry.js
const firstDelayMs = 200;
const firstThrottleDelayMs = 500;
const longestDelayMs = 5_000;
/** An answer that cannot be read may be a proxy's error page; one that stays so is no passing fault. */
const unreadableAnswersAllowed = 4;
/** Runs the attempt until it succeeds, fails for good, or patience or the signal ends it. */
async function retrying(attempt, options) {
    const { waiter, signal, patienceMs = Infinity } = options;
    let unreadable = 0;
    let skewed = 0;
    let failedSinceMs;
    for (let failures = 0;; failures += 1) {
        signal?.throwIfAborted();
        try {
            return await attempt();
        }
        catch (error) {
            if (signal?.aborted === true)
                throw error;
            if (isUnreadable(error))
                unreadable += 1;
            if (isClockSkew(error))
                skewed += 1;
            if (!passes(error) || unreadable > unreadableAnswersAllowed || skewed > 1)
                throw error;
            failedSinceMs ??= waiter.monotonicMs();
            const first = isThrottled(error) ? firstThrottleDelayMs : firstDelayMs;
            const ceilingMs = Math.min(longestDelayMs, first * 2 ** failures);
            const delayMs = ceilingMs * (0.5 + 0.5 * options.random());
            if (waiter.monotonicMs() + delayMs - failedSinceMs > patienceMs)
                throw error;
            await waiter.sleep(delayMs, signal);
        }
    }
}
/** Whether an error may pass by itself: throttling, 5xx, a reset, a timeout, an answer cut short, a clock just corrected. */
function passes(error) {
    return (isThrottled(error) ||
        isServerFault(error) ||
        isBrokenConnection(error) ||
        isUnreadable(error) ||
        isClockSkew(error));
}
/**
 * Names from the SDK's list of throttling errors and ECS's (`aws-facts.md` A7), and Application Auto
 * Scaling's for two changes of one target at a time (B).
 */
function isThrottled(error) {
    return (error instanceof Error &&
        (statusOf(error) === 429 ||
            /^(?:Throttling(?:Exception)?|ThrottledException|RequestThrottled(?:Exception)?|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|SlowDown|PriorRequestNotComplete|ConcurrentUpdateException|ProvisionedThroughputExceededException)$/.test(error.name)));
}
function isServerFault(error) {
    return error instanceof Error && (statusOf(error) ?? 0) >= 500;
}
const brokenConnections = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ERR_STREAM_PREMATURE_CLOSE',
]);
function isBrokenConnection(error) {
    if (!(error instanceof Error))
        return false;
    const { code } = error;
    return ((typeof code === 'string' && brokenConnections.has(code)) ||
        /^(?:TimeoutError|RequestTimeout(?:Exception)?)$/.test(error.name) ||
        /socket hang up/i.test(error.message));
}
/** JSON or XML that ends too early, or a page of something that is not AWS. */
function isUnreadable(error) {
    return (error instanceof SyntaxError ||
        (error instanceof Error && /deserialization error/i.test(error.message)));
}
/** The SDK corrects its clock by the answer, so the next attempt succeeds. */
function isClockSkew(error) {
    return (error instanceof Error &&
        (/^(?:RequestTimeTooSkewed|RequestInTheFuture)$/.test(error.name) ||
            (error.name === 'InvalidSignatureException' &&
                /signature (?:expired|not yet current)/i.test(error.message))));
}
function statusOf(error) {
    return error.$metadata?.httpStatusCode;
}

;// CONCATENATED MODULE: ./packages/aws/lib/session.js
/**
 * What every AWS client of a run shares: region, user agent, connection, AWS's clock, retries, the count of calls.
 *
 * The SDK reads credentials, `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` by itself; proxies
 * come from `HTTPS_PROXY` and `NO_PROXY` through Node's own agent (Node ≥ 24.5).
 */





const connectTimeoutMs = 5_000;
const answerTimeoutMs = 10_000;
/** For calls that only add to the picture: the next look asks again, and the verdict must not wait for them. */
const shortPatienceMs = 3_000;
function openSession(options) {
    const { clock, region } = options;
    let calls = 0;
    let aheadMs;
    const observe = (date) => {
        const at = date === undefined ? Number.NaN : Date.parse(date);
        if (Number.isNaN(at))
            return;
        // The header has whole seconds: the largest difference seen is the nearest to the truth.
        const difference = at - clock.epochMs();
        aheadMs = aheadMs === undefined ? difference : Math.max(aheadMs, difference);
    };
    const send = (attempt, { signal = options.signal?.(), patienceMs } = {}) => retrying(() => {
        calls += 1;
        return attempt(signal === undefined ? {} : { abortSignal: signal });
    }, {
        waiter: clock,
        random: options.random ?? Math.random,
        ...(signal !== undefined && { signal }),
        ...(patienceMs !== undefined && { patienceMs }),
    });
    return {
        region,
        clientConfiguration: {
            region,
            maxAttempts: 1,
            customUserAgent: [[`ecs-actions-${options.userAgent.name}`, options.userAgent.version]],
            requestHandler: options.requestHandler ?? proxiedHandler(),
            ...(options.credentials !== undefined && { credentials: options.credentials }),
        },
        now: () => clock.epochMs() + (aheadMs ?? 0),
        calls: () => calls,
        send,
        call: async (action, attempt, sendOptions) => {
            try {
                return await send(attempt, sendOptions);
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, action);
            }
        },
        watch: (client) => {
            client.middlewareStack.add((next) => async (args) => {
                const result = (await next(args));
                observe(result.response?.headers?.['date']);
                return result;
            }, { step: 'deserialize', name: 'observeServerClock', priority: 'high' });
        },
    };
}
function proxiedHandler() {
    // Node's types do not know proxyEnv yet in every version; older Nodes ignore it.
    const agent = {
        keepAlive: true,
        maxSockets: 10,
        proxyEnv: process.env,
    };
    return new dist_cjs.NodeHttpHandler({
        connectionTimeout: connectTimeoutMs,
        requestTimeout: answerTimeoutMs,
        throwOnRequestTimeout: true,
        httpAgent: new external_node_http_.Agent(agent),
        httpsAgent: new external_node_https_.Agent(agent),
    });
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
