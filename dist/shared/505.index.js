export const id = 505;
export const ids = [505];
export const modules = {

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createDeploymentReader),
  D: () => (/* binding */ createEcsClient)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./packages/aws/lib/paging.js
var paging = __webpack_require__(9055);
// EXTERNAL MODULE: ./packages/aws/lib/present.js
var present = __webpack_require__(4060);
// EXTERNAL MODULE: ./packages/aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3068);
;// CONCATENATED MODULE: ./packages/aws/lib/traffic/revision-traffic.js

const groups = (...arns) => arns.flatMap((arn) => (arn === undefined || arn === '' ? [] : [arn]));
const kinds = {
    'load-balancer': ({ loadBalancers = [] }) => loadBalancers
        .map(({ targetGroupArn, advancedConfiguration }) => ({
        targetGroups: groups(targetGroupArn, advancedConfiguration?.alternateTargetGroupArn),
    }))
        .filter(({ targetGroups }) => targetGroups.length > 0),
    express: ({ ecsManagedResources }) => (ecsManagedResources?.ingressPaths ?? []).map(({ endpoint, targetGroups = [] }) => ({
        targetGroups: groups(...targetGroups.map(({ arn }) => arn)),
        ...(0,present/* present */.E)({ endpoint }),
    })),
    gateway: ({ ecsManagedResources }) => (ecsManagedResources?.gatewayConnections ?? []).map(({ serviceUrl, resources }) => ({
        targetGroups: (resources?.hostSharedAlb ?? []).flatMap(({ targetGroupArn, alternateTargetGroupArn }) => groups(targetGroupArn, alternateTargetGroupArn)),
        ...(0,present/* present */.E)({ endpoint: serviceUrl }),
    })),
    lattice: ({ vpcLatticeConfigurations = [], resolvedConfiguration }) => vpcLatticeConfigurations.map((_, index) => ({
        targetGroups: groups(resolvedConfiguration?.vpcLatticeConfigurations?.[index]?.targetGroupArn),
    })),
    'service-connect': ({ serviceConnectConfiguration: configuration }) => configuration?.enabled === true && (configuration.services ?? []).length > 0
        ? [{ targetGroups: [] }]
        : [],
};
function toRevisionTraffic(revision) {
    const paths = Object.keys(kinds).flatMap((kind) => kinds[kind](revision).map((path) => ({ kind, ...path })));
    const resolved = revision.resolvedConfiguration?.loadBalancers ?? [];
    return {
        paths,
        ownGroups: groups(...resolved.map(({ targetGroupArn }) => targetGroupArn)),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/deployment/revision.js
var revision = __webpack_require__(1188);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
;// CONCATENATED MODULE: ./packages/aws/lib/ecs/revision-reader.js
/** Reading task definition revisions. A value of an environment variable leaves here only as a fingerprint. */






/** Fingerprints of one process can be compared with each other, and with nothing else. */
const salt = (0,external_node_crypto_.randomBytes)(16);
function createRevisionReader(session, client) {
    const asked = new Map();
    const describe = async (taskDefinition) => {
        const known = asked.get(taskDefinition);
        if (known !== undefined)
            return known;
        const answer = session
            .call('ecs:DescribeTaskDefinition', (options) => client.send(new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition }), options), { patienceMs: lib_session/* shortPatienceMs */.O })
            .then((described) => toRevision(described.taskDefinition ?? {}, taskDefinition));
        asked.set(taskDefinition, answer);
        try {
            return await answer;
        }
        catch (error) {
            // What is not allowed stays so; anything else may come the next time.
            if (!(error instanceof failure/* NotAllowedError */.ec))
                asked.delete(taskDefinition);
            throw error;
        }
    };
    /** Asked in vain once: the looks that follow must not wait for it again. */
    const unseen = new Set();
    return {
        describe,
        withRoles: async (tasks) => Promise.all(tasks.map(async (task) => {
            const { taskDefinition } = task;
            if (taskDefinition === undefined || unseen.has(taskDefinition) || !isAmbiguous(task))
                return task;
            try {
                return (0,revision/* withRoles */.ou)(task, await describe(taskDefinition));
            }
            catch {
                unseen.add(taskDefinition);
                // Without it the exit codes have to tell.
                return task;
            }
        })),
    };
}
function isAmbiguous({ containers }) {
    return (containers.length > 1 &&
        containers.some(({ exitCode, reason, lastStatus }) => exitCode !== undefined || reason !== undefined || lastStatus === 'STOPPED'));
}
function toRevision(raw, asked) {
    return {
        arn: raw.taskDefinitionArn ?? asked,
        containers: (raw.containerDefinitions ?? []).map(toContainer),
        ...(0,present/* present */.E)({
            cpu: raw.cpu,
            memory: raw.memory,
            architecture: raw.runtimePlatform?.cpuArchitecture,
            executionRole: roleName(raw.executionRoleArn),
            taskRole: roleName(raw.taskRoleArn),
        }),
    };
}
function toContainer(raw) {
    const { logConfiguration: log } = raw;
    const { options = {} } = log ?? {};
    return {
        name: raw.name ?? '',
        image: raw.image ?? '',
        essential: raw.essential ?? true,
        isLogRouter: raw.firelensConfiguration !== undefined,
        environment: new Map((raw.environment ?? []).map(({ name, value }) => [name ?? '', fingerprint(value)])),
        secrets: new Map((raw.secrets ?? []).map(({ name, valueFrom }) => [name ?? '', fingerprint(valueFrom)])),
        settings: new Map(Object.entries({
            'command or entryPoint': [raw.entryPoint, raw.command, raw.workingDirectory, raw.user],
            'port mappings': raw.portMappings,
            'health check': raw.healthCheck,
            'environment files': raw.environmentFiles,
            mounts: raw.mountPoints,
            dependsOn: raw.dependsOn,
        }).map(([name, value]) => [name, fingerprint(value)])),
        ...(0,present/* present */.E)({
            cpu: raw.cpu === 0 ? undefined : raw.cpu,
            memoryMiB: raw.memory ?? raw.memoryReservation,
        }),
        ...(log?.logDriver !== undefined && {
            log: {
                driver: log.logDriver,
                ...(0,present/* present */.E)({
                    group: options['awslogs-group'],
                    region: options['awslogs-region'],
                    streamPrefix: options['awslogs-stream-prefix'],
                }),
            },
        }),
    };
}
function fingerprint(value) {
    const text = value === undefined ? '' : JSON.stringify(value);
    return (0,external_node_crypto_.createHash)('sha256').update(salt).update(text).digest('base64');
}
function roleName(arn) {
    return arn?.slice(arn.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./packages/aws/lib/ecs/mapping.js
var mapping = __webpack_require__(7899);
;// CONCATENATED MODULE: ./packages/aws/lib/ecs/deployment-reader.js
/**
 * Reading services and their deployments from ECS, in batches as large as ECS allows (ECS, API reference: the
 * most that DescribeServices, DescribeTasks and the others of their kind take).
 */







const describeServicesAtMost = 10;
const describeDeploymentsAtMost = 20;
const describeTasksAtMost = 100;
/** Two thousand deployments in the 90 days that AWS lists. */
const pagesAtMost = 20;
/** One client for every use of ECS in a run. */
function createEcsClient(session) {
    const client = new dist_cjs/* ECSClient */.Zgc(session.clientConfiguration);
    session.watch(client);
    return client;
}
function createDeploymentReader(session, client) {
    /** Without these nothing can be said at all, so they are tried until the deadline. */
    const insist = (action, attempt) => session.call(`ecs:${action}`, attempt);
    /** The rest is asked again at the next look. */
    const send = (action, attempt) => session.call(`ecs:${action}`, attempt, { patienceMs: lib_session/* shortPatienceMs */.O });
    const revisions = createRevisionReader(session, client);
    const describeRevisions = (arns) => (0,paging/* inBatches */.oq)(arns, describeDeploymentsAtMost, async (serviceRevisionArns) => {
        const answer = await send('DescribeServiceRevisions', (options) => client.send(new dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [...serviceRevisionArns] }), options));
        return answer.serviceRevisions ?? [];
    });
    const listPage = (cluster, service, nextToken) => send('ListServiceDeployments', (options) => client.send(new dist_cjs/* ListServiceDeploymentsCommand */.jz8({
        cluster,
        service,
        maxResults: 100,
        ...(0,present/* present */.E)({ nextToken }),
    }), options));
    /** Listings that were read whole in this run. */
    const listedWhole = new Map();
    return {
        listClusters: () => (0,paging/* allPages */.S4)(async (nextToken) => {
            const answer = await insist('ListClusters', (options) => client.send(new dist_cjs/* ListClustersCommand */.Nnn({ maxResults: 100, ...(0,present/* present */.E)({ nextToken }) }), options));
            return { items: answer.clusterArns ?? [], nextToken: answer.nextToken };
        }),
        listServices: (cluster) => (0,paging/* allPages */.S4)(async (nextToken) => {
            const answer = await insist('ListServices', (options) => client.send(new dist_cjs/* ListServicesCommand */.qde({ cluster, maxResults: 100, ...(0,present/* present */.E)({ nextToken }) }), options));
            return { items: answer.serviceArns ?? [], nextToken: answer.nextToken };
        }),
        describeServices: async (cluster, names) => {
            const answers = await (0,paging/* inBatches */.oq)(names, describeServicesAtMost, async (services) => [
                await insist('DescribeServices', (options) => client.send(new dist_cjs/* DescribeServicesCommand */.H7c({ services: [...services], ...(0,present/* present */.E)({ cluster }) }), options)),
            ]);
            return {
                services: answers.flatMap((answer) => (answer.services ?? []).map(mapping/* toService */.Rh)),
                missing: answers.flatMap((answer) => (answer.failures ?? []).flatMap(({ arn }) => arn ?? [])),
            };
        },
        listServiceDeployments: async (cluster, service, expected) => {
            const found = [];
            let nextToken;
            for (let page = 0; page < pagesAtMost; page += 1) {
                const answer = await listPage(cluster, service, nextToken);
                const items = (answer.serviceDeployments ?? []).map(mapping/* toListedDeployment */.q7);
                found.push(...items);
                ({ nextToken } = answer);
                // The order is not documented: the rest is read where the newest may be there.
                const isThere = items.length > 0 && isNewestFirst(found) && (expected?.(found) ?? true);
                if (nextToken === undefined || nextToken === '') {
                    listedWhole.set(`${cluster} ${service}`, newestFirst(found));
                    break;
                }
                if (isThere)
                    break;
            }
            return newestFirst(found);
        },
        listServiceDeploymentHistory: async (cluster, service) => {
            const known = listedWhole.get(`${cluster} ${service}`);
            if (known !== undefined)
                return known;
            const listed = await (0,paging/* allPages */.S4)(async (nextToken) => {
                const answer = await listPage(cluster, service, nextToken);
                return { items: answer.serviceDeployments ?? [], nextToken: answer.nextToken };
            }, 300);
            return newestFirst(listed.map(mapping/* toListedDeployment */.q7));
        },
        describeServiceDeployments: (arns) => (0,paging/* inBatches */.oq)(arns, describeDeploymentsAtMost, async (serviceDeploymentArns) => {
            const answer = await send('DescribeServiceDeployments', (options) => client.send(new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({
                serviceDeploymentArns: [...serviceDeploymentArns],
            }), options));
            return (answer.serviceDeployments ?? []).map(mapping/* toServiceDeployment */.W);
        }),
        taskDefinitionsOfRevisions: async (arns) => {
            const revisions = await describeRevisions(arns);
            return new Map(revisions.flatMap(({ serviceRevisionArn, taskDefinition }) => serviceRevisionArn === undefined || taskDefinition === undefined
                ? []
                : [[serviceRevisionArn, taskDefinition]]));
        },
        describeRevisions: async (arns) => {
            const revisions = await describeRevisions(arns);
            return new Map(revisions.flatMap(({ serviceRevisionArn, taskDefinition, containerImages = [] }) => serviceRevisionArn === undefined || taskDefinition === undefined
                ? []
                : [
                    [
                        serviceRevisionArn,
                        {
                            taskDefinition,
                            images: containerImages.map(({ containerName, image, imageDigest }) => ({
                                container: containerName ?? '',
                                image: image ?? '',
                                ...(0,present/* present */.E)({ digest: imageDigest }),
                            })),
                        },
                    ],
                ]));
        },
        trafficOfRevisions: async (arns) => {
            const found = await describeRevisions(arns);
            return new Map(found.flatMap((revision) => revision.serviceRevisionArn === undefined
                ? []
                : [[revision.serviceRevisionArn, toRevisionTraffic(revision)]]));
        },
        listTasksStartedBy: (cluster, deploymentId, limit) => (0,paging/* allPages */.S4)(async (nextToken) => {
            // startedBy must be the only filter (ECS, API reference, ListTasks).
            const answer = await send('ListTasks', (options) => client.send(new dist_cjs/* ListTasksCommand */.MYg({ cluster, startedBy: deploymentId, ...(0,present/* present */.E)({ nextToken }) }), options));
            return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
        }, limit),
        listStoppedTasks: (cluster, serviceName, limit) => (0,paging/* allPages */.S4)(async (nextToken) => {
            const answer = await send('ListTasks', (options) => client.send(new dist_cjs/* ListTasksCommand */.MYg({
                cluster,
                serviceName,
                desiredStatus: 'STOPPED',
                ...(0,present/* present */.E)({ nextToken }),
            }), options));
            return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
        }, limit),
        describeTasks: (cluster, arns) => (0,paging/* inBatches */.oq)(arns, describeTasksAtMost, async (tasks) => {
            const answer = await send('DescribeTasks', (options) => client.send(new dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: [...tasks] }), options));
            return revisions.withRoles((answer.tasks ?? []).map(mapping/* toTask */.FM));
        }),
        ec2Instances: async (cluster, arns) => {
            const found = await (0,paging/* inBatches */.oq)(arns, describeTasksAtMost, async (containerInstances) => {
                const answer = await send('DescribeContainerInstances', (options) => client.send(new dist_cjs/* DescribeContainerInstancesCommand */.QUW({
                    cluster,
                    containerInstances: [...containerInstances],
                }), options));
                return answer.containerInstances ?? [];
            });
            return new Map(found.flatMap(({ containerInstanceArn, ec2InstanceId }) => containerInstanceArn === undefined || ec2InstanceId === undefined
                ? []
                : [[containerInstanceArn, ec2InstanceId]]));
        },
        revision: async (taskDefinition) => revisions.describe(taskDefinition),
    };
}
function isNewestFirst(deployments) {
    return deployments.every(({ createdAt = 0 }, index) => createdAt <= (deployments[index - 1]?.createdAt ?? Infinity));
}
function newestFirst(deployments) {
    return deployments.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
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
/* harmony import */ var _ecs_actions_core_deployment_target_join__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6533);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4060);


const minuteMs = 60_000;
function toService(service) {
    // CodeDeploy and other controllers keep the groups of their task sets to themselves.
    const ofTaskSets = (service.taskSets ?? []).flatMap(({ loadBalancers }) => loadBalancers ?? []);
    const first = (service.loadBalancers ?? []).concat(ofTaskSets)[0];
    const groups = [
        ...(service.loadBalancers ?? []).flatMap(toTargetGroups),
        ...ofTaskSets
            .flatMap(toTargetGroups)
            .map((group) => ({ ...group, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ alternateOf: first?.targetGroupArn }) })),
    ];
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
    const { targetGroupArn: arn, containerName, containerPort } = loadBalancer;
    const alternate = loadBalancer.advancedConfiguration?.alternateTargetGroupArn;
    const port = (0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ containerName, containerPort });
    return [
        ...(arn === undefined ? [] : [{ arn, ...port }]),
        ...(alternate === undefined
            ? []
            : [{ arn: alternate, ...port, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ alternateOf: arn }) }]),
    ];
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
                productionTrafficWeight: deployment.targetServiceRevision?.requestedProductionTrafficWeight,
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
        network: toNetwork(task),
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
            runtimeId: container.runtimeId,
        }),
    };
}
/** Its addresses (after the stop only the attachment may still tell), or its host and the ports it has there. */
function toNetwork(task) {
    const containers = task.containers ?? [];
    const attached = (task.attachments ?? [])
        .filter(({ type }) => type === undefined || /network ?interface/i.test(type))
        .flatMap(({ details }) => details ?? [])
        .flatMap(({ name, value }) => (/ip(?:v[46])?Address$/i.test(name ?? '') ? [value] : []));
    const own = containers
        .flatMap(({ networkInterfaces }) => networkInterfaces ?? [])
        .flatMap(({ privateIpv4Address, ipv6Address }) => [privateIpv4Address, ipv6Address]);
    const addresses = [...attached, ...own].flatMap((address) => address === undefined ? [] : [(0,_ecs_actions_core_deployment_target_join__WEBPACK_IMPORTED_MODULE_1__/* .normalAddress */ .Wv)(address)]);
    return {
        addresses: [...new Set(addresses)],
        ports: containers.flatMap(({ name, networkBindings }) => (networkBindings ?? []).flatMap(({ containerPort, hostPort }) => name === undefined || containerPort === undefined || hostPort === undefined
            ? []
            : [{ container: name, containerPort, hostPort }])),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ containerInstance: task.containerInstanceArn }),
    };
}
function times(value, factor) {
    return value === undefined ? undefined : value * factor;
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Ub: () => (/* binding */ deniedAction),
/* harmony export */   Wt: () => (/* binding */ UnsupportedError),
/* harmony export */   ec: () => (/* binding */ NotAllowedError),
/* harmony export */   lE: () => (/* binding */ CredentialsError)
/* harmony export */ });
/* unused harmony exports isAccessDenied, isUnsupported */
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4621);
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
    const fault = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFault */ .T4)(error);
    if (fault !== undefined) {
        return say('AWS not reached', `${(0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkSentence */ .y_)(fault)}, at ${doing}. ${fault.advice}`);
    }
    if ((0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(error)) {
        return say('Not an answer of AWS', `What answered at ${doing} is not AWS (${firstLine(error.message)}): check AWS_ENDPOINT_URL and the proxy on the way.`);
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

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   T4: () => (/* binding */ networkFault),
/* harmony export */   gj: () => (/* binding */ noteEndpoint),
/* harmony export */   y_: () => (/* binding */ networkSentence)
/* harmony export */ });
/**
 * What the network says when AWS is not reached, in words, and whether trying again can help. Codes: Node.js
 * documentation, "Errors" (system errors, `ERR_TLS_*`, `ERR_PROXY_*`) and "TLS", "X509 certificate error codes".
 */
/** Remembers with an error where the call went, and the variable that sends it through a proxy. */
function noteEndpoint(error, endpoint, proxyVariable) {
    if (!(error instanceof Error))
        return;
    const noted = { endpoint, ...(proxyVariable !== undefined && { proxyVariable }) };
    Object.assign(error, noted);
}
/** The words for a broken connection; undefined for every other error. */
function networkFault(error) {
    if (!(error instanceof Error))
        return undefined;
    const { code } = error;
    const kind = kindOf(typeof code === 'string' ? code : '', error);
    if (kind === undefined)
        return undefined;
    const { endpoint, proxyVariable } = error;
    const detail = detailOf(error, code);
    return {
        ...(endpoint !== undefined && { endpoint }),
        what: detail === '' ? kind.what : `${kind.what} (${detail})`,
        passes: kind.passes,
        advice: kind.advice ?? adviceOn(endpoint, proxyVariable),
    };
}
/** JSON or XML that ends too early, or a page of something that is not AWS, or no HTTP at all. */
function isUnreadable(error) {
    if (!(error instanceof Error))
        return false;
    const { code } = error;
    return (error instanceof SyntaxError ||
        /deserialization error/i.test(error.message) ||
        (typeof code === 'string' && code.startsWith('HPE_')));
}
/** `https://ecs.eu-west-1.amazonaws.com refuses the connection (connect ECONNREFUSED 10.0.0.1:443)` */
function networkSentence({ endpoint = 'AWS', what }) {
    return `${endpoint} ${what}`;
}
const trustAdvice = 'Where a proxy opens TLS, name the file with its CA in NODE_EXTRA_CA_CERTS; else check the date of the machine.';
const unreachable = { what: 'cannot be reached', passes: 'yes' };
const broken = { what: 'breaks the connection off', passes: 'yes' };
const silent = { what: 'does not answer', passes: 'yes' };
const untrusted = {
    what: 'shows a certificate that is not trusted',
    passes: 'no',
    advice: trustAdvice,
};
const noTls = {
    what: 'does not speak TLS',
    passes: 'no',
    advice: 'Check whether the endpoint or the proxy is meant to be http://.',
};
const kinds = {
    ECONNREFUSED: { what: 'refuses the connection', passes: 'yes' },
    ECONNRESET: broken,
    ECONNABORTED: broken,
    EPIPE: broken,
    ERR_STREAM_PREMATURE_CLOSE: broken,
    ETIMEDOUT: silent,
    EHOSTUNREACH: unreachable,
    EHOSTDOWN: unreachable,
    ENETUNREACH: unreachable,
    ENETDOWN: unreachable,
    EADDRNOTAVAIL: unreachable,
    EAI_AGAIN: { what: 'cannot be looked up, the name server does not answer', passes: 'yes' },
    ENOTFOUND: {
        what: 'is not known to the name server',
        passes: 'where it has answered before',
    },
    EPROTO: noTls,
    ERR_PROXY_INVALID_CONFIG: {
        what: 'cannot be asked, for the proxy is no address',
        passes: 'no',
        advice: 'Check HTTPS_PROXY and HTTP_PROXY.',
    },
};
/** Of X.509; `ERR_TLS_CERT_ALTNAME_INVALID` is Node's own. */
const certificateCode = /CERT_|_CERT$|^CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|ALTNAME/;
function kindOf(code, error) {
    const known = kinds[code];
    if (known !== undefined)
        return known;
    if (code === 'ERR_PROXY_TUNNEL')
        return refusedByProxy(error);
    if (certificateCode.test(code))
        return untrusted;
    if (code.startsWith('ERR_SSL_'))
        return noTls;
    if (error.name === 'TimeoutError')
        return silent;
    return /socket hang up/i.test(error.message) ? broken : undefined;
}
/** A proxy that refuses says so by its status; one that is broken itself may recover. */
function refusedByProxy(error) {
    const { statusCode = 0 } = error;
    return {
        what: 'is not let through by the proxy',
        passes: statusCode >= 500 ? 'yes' : 'no',
        advice: statusCode === 407
            ? 'HTTPS_PROXY needs a user and a password: http://USER:PASSWORD@HOST:PORT.'
            : 'Allow it in the proxy, or name it in NO_PROXY.',
    };
}
/** The network's own words; those of the SDK about its own settings say less than ours. */
function detailOf(error, code) {
    const [line = ''] = error.message.split(/[\r\n]/, 1);
    const about = line.startsWith('@smithy') ? '' : line;
    // OpenSSL prints its stack of errors into the message.
    const short = about.replace(/ [0-9A-F]{8,}:error:.*?:SSL routines:[^:]*:([^:]*):.*$/, ': $1');
    if (typeof code !== 'string' || short.includes(code))
        return short;
    return short === '' ? code : `${short}, ${code}`;
}
const ofAws = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonaws\.eu)$/;
function adviceOn(endpoint, proxyVariable) {
    if (proxyVariable !== undefined) {
        return `It goes through the proxy of ${proxyVariable}: check that, and NO_PROXY.`;
    }
    return endpoint === undefined || ofAws.test(endpoint)
        ? 'Check aws-region, and the way from the runner to AWS (route, firewall, VPC endpoint, HTTPS_PROXY).'
        : 'It is the one that AWS_ENDPOINT_URL gives: check that.';
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

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   _W: () => (/* binding */ withTrouble),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4621);
/**
 * Retries with jitter, bounded by a signal instead of a count: a wait of fifteen minutes must outlive a
 * minute of throttling. Everything that starts something bears its own client token, so that an answer
 * lost on the way does no harm.
 *
 * The SDK's own classification is not used: it takes every error for a passing one once it has corrected
 * a clock that is off (`clockSkewCorrected`), and would repeat "access denied" until the deadline.
 */



/** The signal ended a call: time was up, or the workflow was cancelled. */
class InterruptedError extends _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J {
    name = 'InterruptedError';
    /** Why AWS had not answered until then, where the reason is known. */
    trouble;
    /** @param failure of the last try, if there was one */
    constructor(failure) {
        const trouble = troubleOf(failure);
        super('AWS did not answer in time', trouble ?? 'AWS had not answered yet when the call was ended.', { cause: failure });
        if (trouble !== undefined)
            this.trouble = trouble;
    }
}
/** `reason: trouble` where an error tells why AWS had not answered; the reason alone otherwise. */
function withTrouble(reason, error) {
    if (!(error instanceof InterruptedError) || error.trouble === undefined)
        return reason;
    return `${reason}: ${error.trouble}`;
}
function troubleOf(failure) {
    const fault = (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFault */ .T4)(failure);
    if (fault !== undefined)
        return (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkSentence */ .y_)(fault);
    if (!(failure instanceof Error))
        return undefined;
    const said = `${failure.name}: ${failure.message.split(/[\r\n]/, 1)[0] ?? ''}`;
    return `AWS did not serve the calls (${said})`;
}
const firstDelayMs = 200;
const firstThrottleDelayMs = 500;
const longestDelayMs = 5_000;
/** An answer that cannot be read may be a proxy's error page; one that stays so is no passing fault. */
const unreadableAnswersAllowed = 4;
/** How long a name is looked up again that was never found: a typing error has to be told soon. */
const unknownNamePatienceMs = 10 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__/* .durations */ .SB.second;
/** Runs the attempt until it succeeds, fails for good, or patience or the signal ends it. */
async function retrying(attempt, options) {
    const { waiter, signal, patienceMs = Infinity, hasAnswered = () => false } = options;
    let last;
    let unreadable = 0;
    let skewed = 0;
    let failedSinceMs;
    for (let failures = 0;; failures += 1) {
        if (hasEnded(signal))
            throw new InterruptedError(last);
        try {
            return await attempt();
        }
        catch (error) {
            if (hasEnded(signal))
                throw new InterruptedError(last);
            last = error;
            if ((0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error))
                unreadable += 1;
            if (isClockSkew(error))
                skewed += 1;
            if (!passes(error) || unreadable > unreadableAnswersAllowed || skewed > 1)
                throw error;
            failedSinceMs ??= waiter.monotonicMs();
            options.onFailure?.(error, failedSinceMs);
            const first = isThrottled(error) ? firstThrottleDelayMs : firstDelayMs;
            const ceilingMs = Math.min(longestDelayMs, first * 2 ** failures);
            const delayMs = ceilingMs * (0.5 + 0.5 * options.random());
            const limitMs = isUnknownName(error) && !hasAnswered()
                ? Math.min(patienceMs, unknownNamePatienceMs)
                : patienceMs;
            if (waiter.monotonicMs() + delayMs - failedSinceMs > limitMs)
                throw error;
            await waiter.sleep(delayMs, signal);
        }
    }
}
function hasEnded(signal) {
    return signal?.aborted === true;
}
/** Whether an error may pass by itself: throttling, 5xx, a reset, a timeout, an answer cut short, a clock just corrected. */
function passes(error) {
    return (isThrottled(error) ||
        isServerFault(error) ||
        isBrokenConnection(error) ||
        (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error) ||
        isClockSkew(error));
}
/**
 * Names from the SDK's list of throttling errors and ECS's (Developer Guide, "Request throttling"), and
 * Application Auto Scaling's for two changes of one target at a time (API reference, ConcurrentUpdateException).
 */
function isThrottled(error) {
    return (error instanceof Error &&
        (statusOf(error) === 429 ||
            /^(?:Throttling(?:Exception)?|ThrottledException|RequestThrottled(?:Exception)?|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|SlowDown|PriorRequestNotComplete|ConcurrentUpdateException|ProvisionedThroughputExceededException)$/.test(error.name)));
}
function isServerFault(error) {
    return error instanceof Error && (statusOf(error) ?? 0) >= 500;
}
function isBrokenConnection(error) {
    if (error instanceof Error && /^RequestTimeout(?:Exception)?$/.test(error.name))
        return true;
    const fault = (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFault */ .T4)(error);
    return fault !== undefined && fault.passes !== 'no';
}
function isUnknownName(error) {
    return (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFault */ .T4)(error)?.passes === 'where it has answered before';
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


/***/ }),

/***/ 3068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  O: () => (/* binding */ shortPatienceMs)
});

// EXTERNAL MODULE: ./packages/core/lib/deployment/pace.js
var deployment_pace = __webpack_require__(4394);
;// CONCATENATED MODULE: ./packages/aws/lib/call-pace.js
const windowMs = 1_000;
function createCallPace(waiter, perSecond) {
    let begun = [];
    let last = Promise.resolve();
    const begin = () => {
        begun = [...begun.slice(1 - perSecond), waiter.monotonicMs()];
    };
    const wait = async (signal) => {
        if (signal?.aborted === true)
            return;
        const oldest = begun.length < perSecond ? undefined : begun[0];
        const waitMs = oldest === undefined ? 0 : oldest + windowMs - waiter.monotonicMs();
        if (waitMs > 0)
            await waiter.sleep(waitMs, signal);
        // What was waiting when the signal fired does not begin, and keeps nobody waiting.
        if (!(signal?.aborted ?? false))
            begin();
    };
    return {
        atOnce: begin,
        turn: async (signal) => {
            const before = last;
            const own = (async () => {
                await before;
                await wait(signal);
            })();
            last = own;
            await own;
        },
    };
}

// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var dist_cjs = __webpack_require__(1279);
// EXTERNAL MODULE: ./packages/aws/lib/network.js
var network = __webpack_require__(4621);
;// CONCATENATED MODULE: ./packages/aws/lib/connection.js
/**
 * The way to AWS: a connection that knows proxies and limits, and whose failures name where they wanted to go.
 */




const connectTimeoutMs = 5_000;
const answerTimeoutMs = 10_000;
/** No answer for this long is said while it is waited for. */
const slowMs = 8_000;
/** Proxies come from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` through Node's own agent (Node ≥ 24.5). */
function openConnection(env) {
    // Node's types do not know proxyEnv yet in every version; older Nodes ignore it.
    const agent = {
        keepAlive: true,
        maxSockets: 10,
        proxyEnv: withSchemes(env),
    };
    return new dist_cjs.NodeHttpHandler({
        connectionTimeout: connectTimeoutMs,
        requestTimeout: answerTimeoutMs,
        throwOnRequestTimeout: true,
        httpAgent: new external_node_http_.Agent(agent),
        httpsAgent: new external_node_https_.Agent(agent),
    });
}
/** `HTTPS_PROXY=proxy.example.com:3128` is a proxy for curl and the AWS CLI; Node passes it over without a word. */
function withSchemes(env) {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => /^https?_proxy$/i.test(name) && value !== undefined && /^[^:/]+:\d+\/?$/.test(value.trim())
        ? [name, `http://${value.trim()}`]
        : [name, value]));
}
/** The same connection; each failure bears its endpoint, and the listener is told. */
function noting(handler, { reached, failed, nowMs }, env) {
    if (!('handle' in handler))
        return handler;
    const inner = handler;
    const handle = async (request, options) => {
        const endpoint = endpointOf(request);
        const proxyVariable = proxyVariableFor(request.protocol, env);
        const sinceMs = nowMs();
        const slow = setTimeout(() => failed(noAnswer(endpoint, proxyVariable), sinceMs), slowMs);
        slow.unref();
        try {
            const answer = await inner.handle(request, options);
            reached(endpoint);
            return answer;
        }
        catch (error) {
            (0,network/* noteEndpoint */.gj)(error, endpoint, proxyVariable);
            if ((0,network/* networkFault */.T4)(error) !== undefined)
                failed(error, sinceMs);
            throw error;
        }
        finally {
            clearTimeout(slow);
        }
    };
    return new Proxy(handler, {
        get: (target, name) => {
            if (name === 'handle')
                return handle;
            const value = Reflect.get(target, name);
            return typeof value === 'function' ? value.bind(target) : value;
        },
    });
}
function endpointOf({ protocol = 'https:', hostname = 'AWS', port }) {
    return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
}
function proxyVariableFor(protocol = 'https:', env) {
    const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    return [name, name.toLowerCase()].find((one) => env[one] !== undefined && env[one] !== '');
}
function noAnswer(endpoint, proxyVariable) {
    const error = new Error('');
    error.name = 'TimeoutError';
    (0,network/* noteEndpoint */.gj)(error, endpoint, proxyVariable);
    return error;
}

// EXTERNAL MODULE: ./packages/aws/lib/retry.js
var retry = __webpack_require__(5985);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
;// CONCATENATED MODULE: ./packages/aws/lib/trouble.js
/** Says what keeps AWS from answering while it is tried again: silence is worse than any error. */


/** A blink of the network is not worth a word; this is. */
const silentForMs = 2_000;
/** Throttling is part of the day for longer. */
const silentThrottledMs = 8_000;
const againEveryMs = 60_000;
/** In place of an endpoint: it answers, and what it says is no. */
const refused = 'refused';
function createTroubleReporter(nowMs, say) {
    const standing = new Map();
    return {
        failed: (error, sinceMs) => {
            const fault = (0,network/* networkFault */.T4)(error);
            const key = fault === undefined ? refused : (fault.endpoint ?? 'AWS');
            const trouble = standing.get(key) ?? { sinceMs };
            standing.set(key, trouble);
            const at = nowMs();
            const forMs = at - trouble.sinceMs;
            if (forMs < (fault === undefined ? silentThrottledMs : silentForMs))
                return;
            if (trouble.saidAtMs !== undefined && at - trouble.saidAtMs < againEveryMs)
                return;
            const first = trouble.saidAtMs === undefined;
            trouble.saidAtMs = at;
            const since = `for ${(0,time/* formatDuration */.a3)(forMs)}; it is tried again`;
            if (fault === undefined) {
                const title = 'AWS does not serve the calls';
                say({ level: 'line', title, message: `${title} ${since}: ${firstLine(error)}` });
            }
            else {
                const message = `${(0,network/* networkSentence */.y_)(fault)}, ${since}.`;
                say(first
                    ? { level: 'warning', title: 'AWS not reached', message: `${message} ${fault.advice}` }
                    : { level: 'line', title: 'AWS not reached', message });
            }
        },
        reached: (endpoint) => {
            const trouble = standing.get(endpoint);
            standing.delete(endpoint);
            if (trouble?.saidAtMs === undefined)
                return;
            const after = (0,time/* formatDuration */.a3)(nowMs() - trouble.sinceMs);
            say({
                level: 'line',
                title: 'AWS reached',
                message: `${endpoint} answers again, after ${after}`,
            });
        },
        served: () => {
            standing.delete(refused);
        },
    };
}
function firstLine(error) {
    if (!(error instanceof Error))
        return String(error);
    return `${error.name}: ${error.message.split(/[\r\n]/, 1)[0] ?? ''}`;
}

;// CONCATENATED MODULE: ./packages/aws/lib/session.js






/** For calls that only add to the picture: the next look asks again, and the verdict must not wait for them. */
const shortPatienceMs = 3_000;
function openSession(options) {
    const { clock, region } = options;
    const nowMs = () => clock.monotonicMs();
    const troubles = createTroubleReporter(nowMs, options.say ?? (() => undefined));
    const pace = createCallPace(clock, deployment_pace/* callBudget */.qI.perSecond);
    let calls = 0;
    let answered = false;
    let aheadMs;
    const observe = (date) => {
        const at = date === undefined ? Number.NaN : Date.parse(date);
        if (Number.isNaN(at))
            return;
        // The header has whole seconds: the largest difference seen is the nearest to the truth.
        const difference = at - clock.epochMs();
        aheadMs = aheadMs === undefined ? difference : Math.max(aheadMs, difference);
    };
    const send = async (attempt, { signal = options.signal?.(), patienceMs = options.patienceMs, atOnce = false } = {}) => {
        const answer = await (0,retry/* retrying */.R$)(async () => {
            if (atOnce)
                pace.atOnce();
            else
                await pace.turn(signal);
            calls += 1;
            return attempt(signal === undefined ? {} : { abortSignal: signal });
        }, {
            waiter: clock,
            random: options.random ?? Math.random,
            ...(signal !== undefined && { signal }),
            ...(patienceMs !== undefined && { patienceMs }),
            onFailure: troubles.failed,
            hasAnswered: () => answered,
        });
        troubles.served();
        return answer;
    };
    return {
        region,
        clientConfiguration: {
            region,
            maxAttempts: 1,
            customUserAgent: [[`ecs-actions-${options.userAgent.name}`, options.userAgent.version]],
            requestHandler: noting(options.requestHandler ?? openConnection(process.env), {
                reached: (endpoint) => {
                    answered = true;
                    troubles.reached(endpoint);
                },
                failed: troubles.failed,
                nowMs,
            }, process.env),
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


/***/ }),

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ callsLeft),
/* harmony export */   o9: () => (/* binding */ nextLookInMs),
/* harmony export */   qI: () => (/* binding */ callBudget),
/* harmony export */   x3: () => (/* binding */ paceOf)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);
/** How many calls to AWS are made, and so how fast to look: soon near the end, slower while they run above the budget. */


/**
 * The one budget of calls to AWS, which the README states. ECS allows 20 a second of most that are used here,
 * 100 at once (Developer Guide, "Request throttling for the Amazon ECS API"), and shares them with all else in the
 * account and region.
 */
const callBudget = {
    /** At most so many in any second, whatever is asked. */
    perSecond: 5,
    /** On average over a wait, for the first service and for each further one. */
    perMinute: { first: 20, further: 4 },
    /**
     * Beside them, for the first service, further ones in the same proportion: at the start everything has to be
     * found, and at the end the way back and the address are.
     */
    atStart: 16,
};
/** How much the gaps of tasks and targets stretch: they add to the picture, and the verdict does not need them. */
const frugalFactor = 3;
const lookMs = { usual: 5_000, nearEnd: 2_000, choosing: 3_000, frugal: 5_800 };
/** The share of the calls a minute that looking takes; the rest is for the end. */
const looking = 0.7;
/**
 * The pace that the calls so far allow. Ten services share their looks, so each further one is allowed less than
 * the first is. A poll-interval of the user's own sets the pace by itself.
 */
function paceOf(calls, services, elapsedMs, pollIntervalMs) {
    if (pollIntervalMs !== undefined) {
        return { gapFactor: pollIntervalMs / lookMs.usual, lookMs: pollIntervalMs };
    }
    const { atStart, perMinute } = callBudget;
    const allowed = atStart + looking * perMinute.first * (elapsedMs / _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.minute);
    return calls > allowed * (1 + (services - 1) * (perMinute.further / perMinute.first))
        ? { gapFactor: frugalFactor, lookMs: lookMs.frugal }
        : { gapFactor: 1 };
}
/** How many calls the budget of a wait has left at its end; below 0 where it is overdrawn. */
function callsLeft(calls, services, elapsedMs) {
    const { atStart, perMinute } = callBudget;
    const ofFirst = atStart + perMinute.first * (elapsedMs / _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.minute);
    return Math.floor(ofFirst * (1 + (services - 1) * (perMinute.further / perMinute.first)) - calls);
}
/** How long until the next look. Near the end it comes soon, unless the pace says otherwise. */
function nextLookInMs(follow, pace) {
    const choosing = !follow.seenInProgress || follow.unsettledSinceMs !== undefined;
    if (choosing)
        return Math.min(lookMs.choosing, pace.lookMs ?? Infinity);
    return pace.lookMs ?? (isNearEnd(follow) ? lookMs.nearEnd : lookMs.usual);
}
/** The end is near from this long before the last old task should have drained until this long after. */
const nearMs = { before: 10_000, after: 25_000 };
/**
 * Whether the deployment should end any moment: the new tasks run, and the old ones have drained or are
 * about to, by their target group's deregistration delay.
 */
function isNearEnd(follow) {
    const { service } = follow;
    const primary = service === undefined ? undefined : (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service);
    if (service === undefined || primary === undefined || !(0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .isSettled */ .Is)(primary, service))
        return false;
    const stopping = [...follow.timelines.values()].flatMap(({ side, stoppingAt }) => side === 'old' && stoppingAt !== undefined ? [stoppingAt] : []);
    if (stopping.length === 0)
        return false;
    const delayMs = Math.max(0, ...follow.deregistrationDelaysMs.values());
    const drainedAt = Math.max(...stopping) + delayMs;
    return follow.at >= drainedAt - nearMs.before && follow.at <= drainedAt + nearMs.after;
}


/***/ }),

/***/ 1188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   ou: () => (/* binding */ withRoles)
/* harmony export */ });
/** The task with what its revision says of its containers; what that does not declare is not essential. */
function withRoles(task, revision) {
    const declared = new Map(revision.containers.map((container) => [container.name, container]));
    // None of its containers: it is not this task's.
    if (!task.containers.some(({ name }) => declared.has(name)))
        return task;
    return {
        ...task,
        containers: task.containers.map((container) => {
            const own = declared.get(container.name);
            return {
                ...container,
                essential: own?.essential ?? false,
                ...(own?.isLogRouter === true && { isLogRouter: true }),
            };
        }),
    };
}
/** Image of the main container, with the digest that its tasks run where one was seen: `web:v2@sha256:…`. */
function imageOf({ containers }, digests) {
    const main = containers.find(({ essential }) => essential) ?? containers[0];
    if (main === undefined || main.image === '')
        return undefined;
    const digest = digests.get(main.name);
    return digest === undefined || main.image.includes('@') ? main.image : `${main.image}@${digest}`;
}
/** What differs between two revisions, a line each; values of variables and secrets are never part of it. */
function changesBetween(before, after) {
    const old = new Map(before.containers.map((container) => [container.name, container]));
    const now = new Set(after.containers.map(({ name }) => name));
    const severalContainers = after.containers.length > 1 || before.containers.length > 1;
    return [
        ...changed('task CPU', before.cpu, after.cpu),
        ...changed('task memory', before.memory, after.memory),
        ...changed('CPU architecture', before.architecture, after.architecture),
        ...changed('execution role', before.executionRole, after.executionRole),
        ...changed('task role', before.taskRole, after.taskRole),
        ...after.containers.flatMap((container) => {
            const was = old.get(container.name);
            if (was === undefined)
                return [`container ${container.name}: new, image ${container.image}`];
            const label = severalContainers ? `${container.name}: ` : '';
            return changesOf(was, container).map((line) => `${label}${line}`);
        }),
        ...before.containers.flatMap(({ name }) => (now.has(name) ? [] : [`container ${name}: gone`])),
    ];
}
function changesOf(before, after) {
    return [
        ...changed('image', before.image, after.image),
        ...changed('essential', String(before.essential), String(after.essential)),
        ...changed('CPU', before.cpu, after.cpu),
        ...changed('memory', before.memoryMiB, after.memoryMiB),
        ...changed('log group', before.log?.group, after.log?.group),
        ...changedNames('environment', before.environment, after.environment, 'value'),
        ...changedNames('secrets', before.secrets, after.secrets, 'valueFrom'),
        ...[...new Set([...before.settings.keys(), ...after.settings.keys()])].flatMap((name) => before.settings.get(name) === after.settings.get(name) ? [] : [`${name}: changed`]),
    ];
}
function changed(what, before, after) {
    return before === after ? [] : [`${what}: ${before ?? 'not set'} → ${after ?? 'not set'}`];
}
/** `environment: + NEW_FLAG, − OLD_FLAG, changed value of DB_HOST`. */
function changedNames(what, before, after, part) {
    const added = [...after.keys()].filter((name) => !before.has(name));
    const gone = [...before.keys()].filter((name) => !after.has(name));
    const other = [...after].flatMap(([name, value]) => before.has(name) && before.get(name) !== value ? [name] : []);
    const parts = [
        ...added.map((name) => `+ ${name}`),
        ...gone.map((name) => `− ${name}`),
        ...(other.length === 0 ? [] : [`another ${part} of ${other.join(', ')}`]),
    ];
    return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}`];
}


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   JL: () => (/* binding */ sameTaskDefinition),
/* harmony export */   KW: () => (/* binding */ familyRevision),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   P7: () => (/* binding */ revisionNumber),
/* harmony export */   Y4: () => (/* binding */ deploymentIdOf)
/* harmony export */ });
/** The number that a service revision and its deployment share: `ecs-svc/N` and `…/N`. */
function revisionNumber(arnOrDeploymentId) {
    return arnOrDeploymentId === undefined
        ? undefined
        : /(?:^|\/)(\d+)$/.exec(arnOrDeploymentId)?.[1];
}
/** The id of a deployment, from its `id` or else from the reason text that names it. */
function deploymentIdOf(deployment) {
    if (deployment.id !== undefined)
        return deployment.id;
    const reason = deployment.rolloutStateReason;
    return reason === undefined ? undefined : /ECS deployment (ecs-svc\/\d+)/.exec(reason)?.[1];
}
function primaryOf(service) {
    return service.deployments.find((deployment) => deployment.status === 'PRIMARY');
}
/** All its tasks run, and none of another deployment is left: its end is near. */
function isSettled(own, service) {
    return (own.desiredCount > 0 &&
        own.runningCount >= own.desiredCount &&
        own.pendingCount === 0 &&
        service.deployments.every((other) => other === own || other.runningCount + other.pendingCount === 0));
}
/** `family:revision` of a task definition ARN; anything else comes back as it is. */
function familyRevision(taskDefinition) {
    return /task-definition\/(.+)$/.exec(taskDefinition)?.[1] ?? taskDefinition;
}
/** Whether two spellings (ARN or `family:revision`) name the same task definition revision. */
function sameTaskDefinition(a, b) {
    if (a === undefined || b === undefined)
        return false;
    if (a.startsWith('arn:') && b.startsWith('arn:'))
        return a === b;
    return familyRevision(a) === familyRevision(b);
}


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ normalAddress),
/* harmony export */   b: () => (/* binding */ isUnchecked),
/* harmony export */   hV: () => (/* binding */ joinHealth),
/* harmony export */   hf: () => (/* binding */ checkedRoles)
/* harmony export */ });
/** The health of each task by its targets, by task id. */
function joinHealth({ tasks, groups, targets, instanceIds, }) {
    const joined = new Map([...tasks.keys()].map((id) => [id, []]));
    const byAddress = gather([...tasks], ([, { addresses }]) => addresses);
    for (const group of groups) {
        const own = targets.filter(({ targetGroupArn }) => targetGroupArn === group.arn);
        const byPort = gather([...tasks], ([, network]) => portsOf(network, group));
        const targetsByPort = gather(own, ({ port }) => (port === undefined ? [] : [port]));
        for (const target of own) {
            const id = target.target.startsWith('i-')
                ? taskOnHost(target, byPort, targetsByPort, instanceIds)
                : only(byAddress.get(normalAddress(target.target)));
            if (id !== undefined)
                joined.get(id)?.push(target);
        }
    }
    const roles = checkedRoles(groups, targets);
    return new Map([...joined].map(([id, own]) => [id, healthOf(own, roles)]));
}
/** No listener forwards to the target groups, so nobody checks the health of their targets. */
function isUnchecked(targets) {
    const live = targets.filter(({ state }) => state !== 'draining');
    return live.length > 0 && live.every(({ state }) => state === 'unused');
}
/**
 * The groups that a load balancer checks, a blue/green pair as one: a task has to be healthy in each.
 * A group that shows no target, or only unused and draining ones, says nothing.
 */
function checkedRoles(groups, targets) {
    const roles = new Map();
    for (const { arn, alternateOf = arn } of groups) {
        roles.set(alternateOf, (roles.get(alternateOf) ?? new Set()).add(arn));
    }
    return [...roles.values()].filter((arns) => targets.some(({ targetGroupArn, state }) => arns.has(targetGroupArn) && isChecked(state)));
}
function isChecked(state) {
    return !['unused', 'draining', 'unavailable', 'unhealthy.draining'].includes(state);
}
function healthOf(targets, roles) {
    const checked = targets.filter(({ state }) => state !== 'unused' && state !== 'unavailable');
    if (checked.length === 0)
        return { health: 'unknown' };
    const unhealthy = checked.find(({ state }) => state !== 'healthy');
    if (unhealthy !== undefined)
        return { health: 'unhealthy', unhealthy };
    const isInEach = roles.every((arns) => checked.some(({ targetGroupArn }) => arns.has(targetGroupArn)));
    return { health: isInEach ? 'healthy' : 'unhealthy' };
}
/** Items by each of their keys: five thousand tasks are not searched through for each of as many targets. */
function gather(items, keysOf) {
    const gathered = new Map();
    for (const item of items) {
        for (const key of new Set(keysOf(item))) {
            const there = gathered.get(key);
            if (there === undefined)
                gathered.set(key, [item]);
            else
                there.push(item);
        }
    }
    return gathered;
}
/** The id of the task that a port of an instance is; `undefined` where none, or more than one, can be. */
function taskOnHost({ target, port }, byPort, targetsByPort, instanceIds) {
    if (port === undefined)
        return undefined;
    const atPort = byPort.get(port) ?? [];
    const here = atPort.filter(([, network]) => instanceOf(network, instanceIds) === target);
    if (here.length > 0)
        return only(here);
    // Where the instance of a task cannot be seen, a port that only one target and one task have tells as well.
    if (targetsByPort.get(port)?.length !== 1)
        return undefined;
    return only(atPort.filter(([, network]) => instanceOf(network, instanceIds) === undefined));
}
function only(found = []) {
    return found.length === 1 ? found[0]?.[0] : undefined;
}
function instanceOf({ containerInstance }, instanceIds) {
    return containerInstance === undefined ? undefined : instanceIds.get(containerInstance);
}
/** Ports of its host: in bridge mode those that Docker gave the container, in host mode the container's own. */
function portsOf({ addresses, containerInstance, ports }, { containerName, containerPort }) {
    if (addresses.length > 0 || containerInstance === undefined)
        return [];
    if (ports.length === 0)
        return containerPort === undefined ? [] : [containerPort];
    return ports.flatMap((bound) => (containerPort === undefined || bound.containerPort === containerPort) &&
        (containerName === undefined || bound.container === containerName)
        ? [bound.hostPort]
        : []);
}
/** An address in one spelling: IPv6 written out, without leading zeros, in lower case. */
function normalAddress(address) {
    if (!address.includes(':'))
        return address;
    const [head = '', tail] = address.toLowerCase().split('::');
    const before = head === '' ? [] : head.split(':');
    const after = tail === undefined || tail === '' ? [] : tail.split(':');
    const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
    return [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
        .map((part) => part.replace(/^0+(?=.)/, ''))
        .join(':');
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ clusterOfStage),
/* harmony export */   Tr: () => (/* binding */ noService),
/* harmony export */   df: () => (/* binding */ missingServices),
/* harmony export */   kE: () => (/* binding */ servicesOfCluster),
/* harmony export */   qV: () => (/* binding */ clusterInAddress)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4562);
/* harmony import */ var _readable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/**
 * Finding the service: `cluster` or `stage`, and `service`, as every action takes them. Pure: the shell lists
 * clusters and services, this decides which is meant.
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
    if (serviceArns.length === 0)
        throw noService(cluster);
    throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(cluster)} has ${serviceArns.length} services, so service must name one: ${listNames(serviceArns)}`);
}
/** The error for a cluster without services. */
function noService(cluster) {
    return new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(cluster)} has no service`);
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
