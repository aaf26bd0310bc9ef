export const id = 308;
export const ids = [308];
export const modules = {

/***/ 5484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
;// CONCATENATED MODULE: ./packages/aws/lib/present.js
/** The fields of an object that are there: for types that tell "absent" from "undefined". */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var node_http_handler_dist_cjs = __webpack_require__(1279);
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
/** Names from the SDK's list of throttling errors and ECS's (`aws-facts.md` A7). */
function isThrottled(error) {
    return (error instanceof Error &&
        (statusOf(error) === 429 ||
            /^(?:Throttling(?:Exception)?|ThrottledException|RequestThrottled(?:Exception)?|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|SlowDown|PriorRequestNotComplete|ProvisionedThroughputExceededException)$/.test(error.name)));
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
        send: (attempt, { signal = options.signal?.(), patienceMs } = {}) => retrying(() => {
            calls += 1;
            return attempt(signal === undefined ? {} : { abortSignal: signal });
        }, {
            waiter: clock,
            random: options.random ?? Math.random,
            ...(signal !== undefined && { signal }),
            ...(patienceMs !== undefined && { patienceMs }),
        }),
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
    return new node_http_handler_dist_cjs.NodeHttpHandler({
        connectionTimeout: connectTimeoutMs,
        requestTimeout: answerTimeoutMs,
        throwOnRequestTimeout: true,
        httpAgent: new external_node_http_.Agent(agent),
        httpsAgent: new external_node_https_.Agent(agent),
    });
}

;// CONCATENATED MODULE: ./packages/aws/lib/ecs/mapping.js

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
        ...present({
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
        ...present({
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
        ...present({
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
        ...present({ id: event.id, createdAt: event.createdAt?.getTime() }),
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
                ...present({
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
        ...present({
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
        ...present({
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
        ...present({
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
            ...present({
                lifecycleStage: deployment.lifecycleStage,
                rollback: rollback === undefined
                    ? undefined
                    : present({
                        reason: rollback.reason,
                        startedAt: rollback.startedAt?.getTime(),
                        serviceRevisionArn: rollback.serviceRevisionArn,
                    }),
                circuitBreaker: breaker === undefined
                    ? undefined
                    : {
                        status: breaker.status ?? '',
                        ...present({ failureCount: breaker.failureCount, threshold: breaker.threshold }),
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
        ...present({
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
        ...present({
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
        ...present({
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

;// CONCATENATED MODULE: ./packages/aws/lib/ecs/deployment-reader.js
/** Reading services and their deployments from ECS, in batches as large as ECS allows (`aws-facts.md` A7). */





const describeServicesAtMost = 10;
const describeDeploymentsAtMost = 20;
const describeTasksAtMost = 100;
/** One client for every use of ECS in a run. */
function createEcsClient(session) {
    const client = new dist_cjs/* ECSClient */.Zgc(session.clientConfiguration);
    session.watch(client);
    return client;
}
function createDeploymentReader(session, client) {
    const sendFor = async (action, attempt, options) => {
        try {
            return await session.send(attempt, options);
        }
        catch (error) {
            throw (0,failure/* readable */.HD)(error, `ecs:${action}`);
        }
    };
    /** Without these nothing can be said at all, so they are tried until the deadline. */
    const insist = (action, attempt) => sendFor(action, attempt, {});
    /** The rest is asked again at the next look. */
    const send = (action, attempt) => sendFor(action, attempt, { patienceMs: shortPatienceMs });
    return {
        listClusters: () => allPages(async (nextToken) => {
            const answer = await insist('ListClusters', (options) => client.send(new dist_cjs/* ListClustersCommand */.Nnn({ maxResults: 100, ...present({ nextToken }) }), options));
            return [answer.clusterArns ?? [], answer.nextToken];
        }),
        listServices: (cluster) => allPages(async (nextToken) => {
            const answer = await insist('ListServices', (options) => client.send(new dist_cjs/* ListServicesCommand */.qde({ cluster, maxResults: 100, ...present({ nextToken }) }), options));
            return [answer.serviceArns ?? [], answer.nextToken];
        }),
        describeServices: async (cluster, names) => {
            const answers = await inBatches(names, describeServicesAtMost, (services) => insist('DescribeServices', (options) => client.send(new dist_cjs/* DescribeServicesCommand */.H7c({ services: [...services], ...present({ cluster }) }), options)));
            return {
                services: answers.flatMap((answer) => (answer.services ?? []).map(toService)),
                missing: answers.flatMap((answer) => (answer.failures ?? []).flatMap(({ arn }) => arn ?? [])),
            };
        },
        listServiceDeployments: async (cluster, service) => {
            const answer = await send('ListServiceDeployments', (options) => client.send(new dist_cjs/* ListServiceDeploymentsCommand */.jz8({ cluster, service, maxResults: 100 }), options));
            return (answer.serviceDeployments ?? [])
                .map(toListedDeployment)
                .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
        },
        describeServiceDeployments: async (arns) => {
            const answers = await inBatches(arns, describeDeploymentsAtMost, (serviceDeploymentArns) => send('DescribeServiceDeployments', (options) => client.send(new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({
                serviceDeploymentArns: [...serviceDeploymentArns],
            }), options)));
            return answers.flatMap((answer) => (answer.serviceDeployments ?? []).map(toServiceDeployment));
        },
        taskDefinitionsOfRevisions: async (arns) => {
            const answers = await inBatches(arns, describeDeploymentsAtMost, (serviceRevisionArns) => send('DescribeServiceRevisions', (options) => client.send(new dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [...serviceRevisionArns] }), options)));
            return new Map(answers.flatMap((answer) => (answer.serviceRevisions ?? []).flatMap(({ serviceRevisionArn, taskDefinition }) => serviceRevisionArn === undefined || taskDefinition === undefined
                ? []
                : [[serviceRevisionArn, taskDefinition]])));
        },
        listTasksStartedBy: (cluster, deploymentId, limit) => allPages(async (nextToken) => {
            // startedBy must be the only filter (aws-facts.md, "Read first", 6).
            const answer = await send('ListTasks', (options) => client.send(new dist_cjs/* ListTasksCommand */.MYg({ cluster, startedBy: deploymentId, ...present({ nextToken }) }), options));
            return [answer.taskArns ?? [], answer.nextToken];
        }, limit),
        listStoppedTasks: (cluster, serviceName, limit) => allPages(async (nextToken) => {
            const answer = await send('ListTasks', (options) => client.send(new dist_cjs/* ListTasksCommand */.MYg({
                cluster,
                serviceName,
                desiredStatus: 'STOPPED',
                ...present({ nextToken }),
            }), options));
            return [answer.taskArns ?? [], answer.nextToken];
        }, limit),
        describeTasks: async (cluster, arns) => {
            const answers = await inBatches(arns, describeTasksAtMost, (tasks) => send('DescribeTasks', (options) => client.send(new dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: [...tasks] }), options)));
            return answers.flatMap((answer) => (answer.tasks ?? []).map(toTask));
        },
        containerLogs: async (taskDefinition) => {
            const answer = await send('DescribeTaskDefinition', (options) => client.send(new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition }), options));
            return (answer.taskDefinition?.containerDefinitions ?? []).flatMap(({ name, logConfiguration }) => {
                if (name === undefined || logConfiguration?.logDriver === undefined)
                    return [];
                const { logDriver: driver, options } = logConfiguration;
                return [
                    {
                        container: name,
                        driver,
                        ...present({
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
async function allPages(page, limit = Infinity) {
    const all = [];
    let nextToken;
    do {
        const [items, next] = await page(nextToken);
        all.push(...items);
        nextToken = next === '' ? undefined : next;
    } while (nextToken !== undefined && all.length < limit);
    return all.slice(0, limit);
}
async function inBatches(items, size, ask) {
    const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
    return Promise.all(batches.map(ask));
}

;// CONCATENATED MODULE: ./packages/core/lib/migration/task-definition.js
/** ECS's default for `stopTimeout` (API reference, ContainerDefinition): 30 s, at most 120 s on Fargate. */
const defaultStopTimeoutMs = 30_000;

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
;// CONCATENATED MODULE: ./packages/aws/lib/ecs/task-definitions.js
/** Reading a task definition, and registering a copy of it with another image. Its environment is never taken out of here. */





/** The Docker label that bears the mark: a tag would need a permission of its own. */
const markLabel = 'ecs-actions.migration';
const newestLookedAt = 10;
function createTaskDefinitions(session, client) {
    const describeRaw = async (taskDefinition) => {
        try {
            const answer = await session.send((options) => client.send(new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition }), options));
            if (answer.taskDefinition !== undefined)
                return answer.taskDefinition;
        }
        catch (error) {
            if (!isUnknown(error))
                throw (0,failure/* readable */.HD)(error, 'ecs:DescribeTaskDefinition');
        }
        throw new readable_error/* ReadableError */.J('Task definition not found', `task-definition: ECS knows no ${taskDefinition} in this account and region`);
    };
    return {
        describe: async (name) => toTaskDefinition(await describeRaw(name)),
        registerWithImage: async (change) => {
            const input = copyWithImage(await describeRaw(change.taskDefinition), change);
            let calls = 0;
            try {
                const answer = await session.send((options) => {
                    calls += 1;
                    return client.send(new dist_cjs/* RegisterTaskDefinitionCommand */.$Hl(input), options);
                });
                const arn = answer.taskDefinition?.taskDefinitionArn ?? '';
                return { arn, perhapsMore: calls > 1 };
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:RegisterTaskDefinition');
            }
        },
        findMarked: async (familyPrefix, mark) => {
            try {
                const answer = await session.send((options) => client.send(new dist_cjs/* ListTaskDefinitionsCommand */.Pse({
                    familyPrefix,
                    status: 'ACTIVE',
                    sort: 'DESC',
                    maxResults: newestLookedAt,
                }), options));
                const found = await Promise.all((answer.taskDefinitionArns ?? []).map(describeRaw));
                return found.flatMap(({ taskDefinitionArn, containerDefinitions = [] }) => taskDefinitionArn !== undefined &&
                    containerDefinitions.some(({ dockerLabels }) => dockerLabels?.[markLabel] === mark)
                    ? [taskDefinitionArn]
                    : []);
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:ListTaskDefinitions');
            }
        },
        deregister: async (taskDefinition) => {
            try {
                await session.send((options) => client.send(new dist_cjs/* DeregisterTaskDefinitionCommand */.sjB({ taskDefinition }), options));
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:DeregisterTaskDefinition');
            }
        },
    };
}
function toTaskDefinition(raw) {
    return {
        arn: raw.taskDefinitionArn ?? '',
        family: raw.family ?? '',
        containers: (raw.containerDefinitions ?? []).map(task_definitions_toContainer),
        ...present({ networkMode: raw.networkMode }),
    };
}
function task_definitions_toContainer(raw) {
    const { logConfiguration: log } = raw;
    const { options = {} } = log ?? {};
    return {
        name: raw.name ?? '',
        image: raw.image ?? '',
        essential: raw.essential ?? true,
        entryPoint: raw.entryPoint ?? [],
        stopTimeoutMs: raw.stopTimeout === undefined ? defaultStopTimeoutMs : raw.stopTimeout * 1000,
        ...present({ memoryMiB: raw.memory }),
        ...(log?.logDriver !== undefined && {
            log: {
                driver: log.logDriver,
                ...present({
                    group: options['awslogs-group'],
                    region: options['awslogs-region'],
                    streamPrefix: options['awslogs-stream-prefix'],
                }),
            },
        }),
    };
}
/** What DescribeTaskDefinition adds and RegisterTaskDefinition does not take. */
const notRegistered = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
]);
function copyWithImage(raw, { container, image, family, mark }) {
    const kept = Object.fromEntries(Object.entries(raw).filter(([name]) => !notRegistered.has(name)));
    return {
        ...kept,
        family,
        containerDefinitions: (raw.containerDefinitions ?? []).map((definition) => definition.name === container
            ? {
                ...definition,
                image,
                dockerLabels: { ...definition.dockerLabels, [markLabel]: mark },
            }
            : definition),
    };
}
function isUnknown(error) {
    return (error instanceof Error &&
        /^(?:ClientException|InvalidParameterException)$/.test(error.name) &&
        /unable to describe|not found|invalid/i.test(error.message));
}

;// CONCATENATED MODULE: ./packages/aws/lib/ecs/task-lender.js
/** What a service lends to a task of its own: where and how its tasks run. */




function createTaskLender(session, client) {
    return {
        lentBy: async (cluster, name) => {
            try {
                const answer = await session.send((options) => client.send(new dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [name], include: ['TAGS'] }), options));
                const service = answer.services?.[0];
                if (service !== undefined)
                    return toLent(service);
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:DescribeServices');
            }
            throw new readable_error/* ReadableError */.J('Service not found', `service: AWS did not describe ${name}`);
        },
    };
}
/** The service's own settings; with CODE_DEPLOY and EXTERNAL they are its primary task set's. */
function toLent(service) {
    const primary = service.deployments?.find(({ status }) => status === 'PRIMARY') ??
        service.taskSets?.find(({ status }) => status === 'PRIMARY');
    const network = toNetwork(service.networkConfiguration ?? primary?.networkConfiguration);
    const strategy = [service.capacityProviderStrategy, primary?.capacityProviderStrategy].find((items) => items !== undefined && items.length > 0);
    const launchType = strategy === undefined ? (service.launchType ?? primary?.launchType) : undefined;
    return {
        capacityProviderStrategy: (strategy ?? []).map((item) => ({
            capacityProvider: item.capacityProvider ?? '',
            weight: item.weight ?? 0,
            base: item.base ?? 0,
        })),
        enableExecuteCommand: service.enableExecuteCommand ?? false,
        enableEcsManagedTags: service.enableECSManagedTags ?? false,
        placementConstraints: (service.placementConstraints ?? []).map(({ type, expression }) => ({
            type: type ?? '',
            ...present({ expression }),
        })),
        volumes: volumesOf(primary),
        tags: (service.tags ?? []).map(({ key, value }) => ({ key: key ?? '', value: value ?? '' })),
        ...present({
            taskDefinition: primary?.taskDefinition ?? service.taskDefinition,
            network,
            launchType,
            platformVersion: service.platformVersion ?? primary?.platformVersion,
            propagateTags: service.propagateTags,
        }),
    };
}
function toNetwork(configuration) {
    const awsvpc = configuration?.awsvpcConfiguration;
    if (awsvpc === undefined)
        return undefined;
    return {
        subnets: awsvpc.subnets ?? [],
        securityGroups: awsvpc.securityGroups ?? [],
        assignPublicIp: awsvpc.assignPublicIp ?? 'DISABLED',
    };
}
/** A service's EBS volumes as RunTask takes them: deleted with the task, as a service's are. */
function volumesOf(primary) {
    const volumes = primary !== undefined && 'volumeConfigurations' in primary ? primary.volumeConfigurations : [];
    return (volumes ?? []).map(({ name, managedEBSVolume }) => ({
        name,
        ...(managedEBSVolume !== undefined && {
            managedEBSVolume: {
                ...managedEBSVolume,
                ...(managedEBSVolume.tagSpecifications !== undefined && {
                    // A task of its own has no service to take tags from.
                    tagSpecifications: managedEBSVolume.tagSpecifications.map(({ propagateTags, ...specification }) => propagateTags === 'SERVICE'
                        ? specification
                        : { ...specification, ...present({ propagateTags }) }),
                }),
                terminationPolicy: { deleteOnTermination: true },
            },
        }),
    }));
}

;// CONCATENATED MODULE: ./packages/aws/lib/ecs/task-reader.js
/** Finding the tasks of migrations: live ones by `startedBy`, stopping and stopped ones by family. */





const describedAtMost = 100;
function createTaskReader(session, client) {
    const list = async (filter, limit, options) => {
        const all = [];
        let nextToken;
        try {
            do {
                const answer = await session.send((sendOptions) => client.send(new dist_cjs/* ListTasksCommand */.MYg({ ...filter, ...present({ nextToken }) }), sendOptions), options);
                all.push(...(answer.taskArns ?? []));
                nextToken = answer.nextToken === '' ? undefined : answer.nextToken;
            } while (nextToken !== undefined && all.length < limit);
        }
        catch (error) {
            throw (0,failure/* readable */.HD)(error, 'ecs:ListTasks');
        }
        return all.slice(0, limit);
    };
    return {
        // startedBy must be the only filter (aws-facts.md, "Read first", 6).
        listLive: (cluster, startedBy) => list({ cluster, startedBy }, Infinity, {}),
        listStopped: (cluster, family, limit) => list({ cluster, family, desiredStatus: 'STOPPED' }, limit, {}),
        listOfService: (cluster, serviceName, limit) => list({ cluster, serviceName, maxResults: limit }, limit, { patienceMs: shortPatienceMs }),
        describe: async (cluster, arns, options = {}) => {
            const batches = Array.from({ length: Math.ceil(arns.length / describedAtMost) }, (_, index) => arns.slice(index * describedAtMost, (index + 1) * describedAtMost));
            try {
                const answers = await Promise.all(batches.map((tasks) => session.send((sendOptions) => client.send(new dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: [...tasks] }), sendOptions), options)));
                return answers.flatMap(({ tasks }) => (tasks ?? []).map(toTask));
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:DescribeTasks');
            }
        },
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/ecs/task-runner.js
/** Starting and stopping a task of its own. */




function createTaskRunner(session, client) {
    const send = async (input, signal) => {
        try {
            const answer = await session.send((options) => client.send(new dist_cjs/* RunTaskCommand */._eD(input), options), present({ signal }));
            const task = answer.tasks?.[0];
            if (task !== undefined)
                return { kind: 'started', task: toTask(task), untagged: false };
            return {
                kind: 'refused',
                failures: (answer.failures ?? []).map(({ arn, reason, detail }) => ({
                    reason: reason ?? 'ECS gives no reason',
                    ...present({ arn, detail }),
                })),
            };
        }
        catch (error) {
            const conflict = conflictingTasks(error);
            if (conflict !== undefined)
                return { kind: 'conflict', taskArns: conflict };
            if (isAboutTheRequest(error)) {
                return { kind: 'refused', failures: [{ reason: error.name, detail: error.message }] };
            }
            throw (0,failure/* readable */.HD)(error, 'ecs:RunTask');
        }
    };
    return {
        run: async (call, signal) => {
            const input = toInput(call);
            try {
                return await send(input, signal);
            }
            catch (error) {
                const tagsDenied = error instanceof failure/* NotAllowedError */.ec && error.action === 'ecs:TagResource';
                if (!tagsDenied)
                    throw error;
                const { tags: _, ...untagged } = input;
                const answer = await send({ ...untagged, enableECSManagedTags: false }, signal);
                return answer.kind === 'started' ? { ...answer, untagged: true } : answer;
            }
        },
        stop: async (cluster, task, reason, signal) => {
            try {
                await session.send((options) => client.send(new dist_cjs/* StopTaskCommand */.PP1({ cluster, task, reason }), options), present({ signal }));
            }
            catch (error) {
                if (isGone(error))
                    return;
                throw (0,failure/* readable */.HD)(error, 'ecs:StopTask');
            }
        },
    };
}
function toInput({ cluster, startedBy, group, clientToken, request, }) {
    const { capacity, network, overrides, tags } = request;
    const { cpu, memory, taskRoleArn, executionRoleArn, containerOverrides } = overrides;
    return {
        cluster,
        count: 1,
        startedBy,
        group,
        clientToken,
        taskDefinition: request.taskDefinition,
        enableExecuteCommand: request.enableExecuteCommand,
        enableECSManagedTags: request.enableEcsManagedTags,
        overrides: {
            containerOverrides: containerOverrides.map(({ name, command, environment }) => ({
                name,
                command: [...command],
                ...(environment !== undefined && { environment: [...environment] }),
            })),
            ...present({ cpu, memory, taskRoleArn, executionRoleArn }),
        },
        ...(request.propagateTaskDefinitionTags && { propagateTags: 'TASK_DEFINITION' }),
        ...(capacity.strategy !== undefined && { capacityProviderStrategy: [...capacity.strategy] }),
        ...(capacity.launchType !== undefined && {
            launchType: capacity.launchType,
        }),
        ...(request.platformVersion !== undefined && { platformVersion: request.platformVersion }),
        ...(network !== undefined && {
            networkConfiguration: {
                awsvpcConfiguration: {
                    subnets: [...network.subnets],
                    securityGroups: [...network.securityGroups],
                    assignPublicIp: network.assignPublicIp,
                },
            },
        }),
        ...(request.placementConstraints.length > 0 && {
            placementConstraints: request.placementConstraints,
        }),
        ...(request.volumes.length > 0 && {
            volumeConfigurations: request.volumes,
        }),
        ...(tags.length > 0 && { tags: [...tags] }),
    };
}
function conflictingTasks(error) {
    if (!(error instanceof Error) || error.name !== 'ConflictException')
        return undefined;
    return error.resourceIds ?? [];
}
/** What ECS answers where the request itself cannot be met: an unknown platform, a quota, no instances. */
function isAboutTheRequest(error) {
    return (error instanceof Error &&
        /^(?:ClientException|InvalidParameterException|Platform\w*Exception|UnsupportedFeatureException|BlockedException)$/.test(error.name));
}
function isGone(error) {
    return (error instanceof Error &&
        error.name === 'InvalidParameterException' &&
        /not found/i.test(error.message));
}

// EXTERNAL MODULE: ./packages/core/lib/migration/lock.js
var lock = __webpack_require__(2211);
;// CONCATENATED MODULE: ./packages/aws/lib/lock/dynamodb.js




function createDynamoDbLock(session, { table, lockId, owner, holder }) {
    let loading;
    const load = () => {
        loading ??= __webpack_require__.e(/* import() */ 305).then(__webpack_require__.t.bind(__webpack_require__, 4305, 19)).then((sdk) => {
            const client = new sdk.DynamoDBClient(session.clientConfiguration);
            session.watch(client);
            return { sdk, client };
        });
        return loading;
    };
    const Key = { LockID: { S: lockId } };
    /** The item after the change, or the one that stood against it. */
    const change = async (expression, condition, values, options = {}) => {
        const { sdk, client } = await load();
        try {
            const answer = await session.send((sendOptions) => client.send(new sdk.UpdateItemCommand({
                TableName: table,
                Key,
                UpdateExpression: expression,
                ConditionExpression: condition,
                ExpressionAttributeNames: namesIn(`${expression} ${condition}`),
                ExpressionAttributeValues: values,
                ReturnValues: 'ALL_NEW',
            }), sendOptions), options);
            return { done: true, item: answer.Attributes ?? {} };
        }
        catch (error) {
            if (!isConditionFailed(error))
                throw explain(error, table, 'dynamodb:UpdateItem');
        }
        try {
            const found = await session.send((sendOptions) => client.send(new sdk.GetItemCommand({ TableName: table, Key, ConsistentRead: true }), sendOptions));
            return { done: false, item: found.Item ?? {} };
        }
        catch (error) {
            throw explain(error, table, 'dynamodb:GetItem');
        }
    };
    const expiry = () => ({ N: String(session.now() + lock/* leaseMs */.z) });
    const own = { ':owner': { S: owner } };
    /** Only under the same fence: a holder that slept through its lease finds another one here. */
    const keep = async (fence, taskArn) => {
        const { done, item } = await change(`SET #ExpiresAt = :expiry${taskArn === undefined ? '' : ', #TaskArn = :task'}`, '#Owner = :owner AND #Fence = :fence', {
            ...own,
            ':expiry': expiry(),
            ':fence': { N: String(fence) },
            ...(taskArn !== undefined && { ':task': { S: taskArn } }),
        });
        return done || isOwn(item, owner, fence);
    };
    return {
        acquire: async () => {
            const { done, item } = await change('SET #Owner = :owner, #Holder = :holder, #ExpiresAt = :expiry, #Fence = if_not_exists(#Fence, :zero) + :one REMOVE #TaskArn', 'attribute_not_exists(#Owner) OR #ExpiresAt < :now', {
                ...own,
                ':holder': { S: holder },
                ':expiry': expiry(),
                ':now': { N: String(session.now()) },
                ':zero': { N: '0' },
                ':one': { N: '1' },
            });
            const fence = Number(item['Fence']?.N ?? 0);
            if (done)
                return { kind: 'held', fence };
            // Held by an earlier attempt of the same request, or by this one whose answer was lost.
            if (isOwn(item, owner, fence) && (await keep(fence)))
                return { kind: 'held', fence };
            return { kind: 'busy', holder: toHolder(item) };
        },
        renew: (fence) => keep(fence),
        noteTask: (fence, taskArn) => keep(fence, taskArn),
        release: async (fence) => {
            await change('REMOVE #Owner, #Holder, #TaskArn, #ExpiresAt', '#Owner = :owner AND #Fence = :fence', { ...own, ':fence': { N: String(fence) } });
        },
    };
}
/** `#Owner` stands for `Owner`: some of the names are reserved words of DynamoDB. */
function namesIn(expression) {
    const names = expression.match(/#\w+/g) ?? [];
    return Object.fromEntries(names.map((name) => [name, name.slice(1)]));
}
function isOwn(item, owner, fence) {
    return item['Owner']?.S === owner && item['Fence']?.N === String(fence);
}
function toHolder(item) {
    return {
        owner: item['Owner']?.S ?? '',
        expiresAt: Number(item['ExpiresAt']?.N ?? 0),
        ...present({ holder: item['Holder']?.S, taskArn: item['TaskArn']?.S }),
    };
}
function isConditionFailed(error) {
    return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}
function explain(error, table, doing) {
    const { name, message } = error instanceof Error ? error : { name: '', message: '' };
    if (name === 'ResourceNotFoundException') {
        return new readable_error/* ReadableError */.J('No lock table', `lock: there is no DynamoDB table "${table}" in this account and region; create it with a partition key LockID (String)`, { cause: error });
    }
    if (name === 'ValidationException' && /key/i.test(message)) {
        return new readable_error/* ReadableError */.J('Not a lock table', `lock: the table "${table}" needs the partition key LockID (String) and no sort key: ${message}`, { cause: error });
    }
    return (0,failure/* readable */.HD)(error, doing);
}

;// CONCATENATED MODULE: ./packages/aws/lib/logs/log-follower.js



function createLogFollower(session) {
    const clients = new Map();
    const load = (region) => {
        const loaded = clients.get(region) ??
            __webpack_require__.e(/* import() */ 303).then(__webpack_require__.t.bind(__webpack_require__, 303, 19)).then((sdk) => ({
                sdk,
                client: new sdk.CloudWatchLogsClient({ ...session.clientConfiguration, region }),
            }));
        clients.set(region, loaded);
        return loaded;
    };
    return {
        open: ({ group, stream, region = session.region }, from) => {
            let token;
            return {
                next: async (signal) => {
                    const { sdk, client } = await load(region);
                    try {
                        const answer = await session.send((options) => client.send(new sdk.GetLogEventsCommand({
                            logGroupName: group,
                            logStreamName: stream,
                            startFromHead: true,
                            ...present({ nextToken: token, startTime: from }),
                        }), options), { patienceMs: shortPatienceMs, ...present({ signal }) });
                        const before = token;
                        token = answer.nextForwardToken ?? token;
                        // The end of the stream is told by the same token coming back; a page may be empty before it.
                        return { events: (answer.events ?? []).map(log_follower_toEvent), more: token !== before };
                    }
                    catch (error) {
                        // The stream appears with the container's first line.
                        if (isNotThere(error))
                            return { events: [], more: false };
                        throw (0,failure/* readable */.HD)(error, 'logs:GetLogEvents');
                    }
                },
            };
        },
    };
}
function log_follower_toEvent({ timestamp, message }) {
    return { timestamp: timestamp ?? 0, message: message ?? '' };
}
function isNotThere(error) {
    return error instanceof Error && error.name === 'ResourceNotFoundException';
}

;// CONCATENATED MODULE: ./actions/run-migration-task/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/connect.js









/** @param more for tests: credentials and a handler that answers in place of a network. */
function connect(region, clock, signal, more = {}) {
    const session = openSession({
        region,
        userAgent: { name: 'run-migration-task', version: package_namespaceObject.rE },
        clock,
        signal,
        ...more,
    });
    const client = createEcsClient(session);
    return {
        services: createDeploymentReader(session, client),
        lender: createTaskLender(session, client),
        definitions: createTaskDefinitions(session, client),
        tasks: createTaskReader(session, client),
        runner: createTaskRunner(session, client),
        logs: createLogFollower(session),
        openLock: (options) => createDynamoDbLock(session, options),
        now: session.now,
    };
}


/***/ }),

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ deregisterCopies),
/* harmony export */   c: () => (/* binding */ definitionToRun)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5867);

/** The revision to run: the plan's own, or a copy with the image, noted before and after it is registered. */
async function definitionToRun({ definitions, whereabouts }, { definition, container, image, identity }, state) {
    if (image === undefined)
        return definition.arn;
    const { copy } = state.current();
    if (copy?.arn !== undefined)
        return copy.arn;
    const family = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .copyFamily */ .I)(definition);
    const mark = `${identity.key}-${whereabouts.attempt}`;
    state.update({ copy: { family, mark } });
    const { arn, perhapsMore } = await definitions.registerWithImage({
        taskDefinition: definition.arn,
        container: container.name,
        image,
        family,
        mark,
    });
    state.update({ copy: { family, mark, arn, perhapsMore } });
    return arn;
}
/** Deregisters the copy, and any whose registration was never answered. Returns their ARNs. */
async function deregisterCopies(definitions, { arn, family, mark, perhapsMore }) {
    const certain = arn === undefined ? [] : [arn];
    for (const known of certain)
        await definitions.deregister(known);
    if (arn !== undefined && perhapsMore !== true)
        return certain;
    const marked = await definitions.findMarked(family, mark);
    const others = marked.filter((other) => other !== arn);
    for (const other of others)
        await definitions.deregister(other);
    return [...certain, ...others];
}


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ followLog)
});

// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
;// CONCATENATED MODULE: ./packages/core/lib/migration/line-ledger.js
/** How late an event may come: CloudWatch usually shows one within 10 s (issue of the action), and a margin. */
const stretchMs = 60_000;
/** More than this in one stretch is held no longer; about 10 MB. */
const eventsHeld = 50_000;
function createLineLedger() {
    /** By stamp, then by a fingerprint of the text: how often it was printed. */
    const printed = new Map();
    let counted = new Map();
    let newest = -Infinity;
    let floor = -Infinity;
    let held = 0;
    const forget = (below) => {
        floor = Math.max(floor, below);
        for (const [timestamp, texts] of printed) {
            if (timestamp >= floor)
                continue;
            for (const count of texts.values())
                held -= count;
            printed.delete(timestamp);
        }
    };
    return {
        note: (events) => {
            for (const { timestamp, message } of events) {
                newest = Math.max(newest, timestamp);
                if (timestamp < floor)
                    continue;
                const texts = printed.get(timestamp) ?? new Map();
                const text = fingerprint(message);
                texts.set(text, (texts.get(text) ?? 0) + 1);
                printed.set(timestamp, texts);
                held += 1;
            }
            if (newest - stretchMs > floor)
                forget(newest - stretchMs);
            if (held > eventsHeld) {
                const stamps = [...printed.keys()].sort((a, b) => a - b);
                // Half of the stamps go, and at least all but the newest of them.
                forget(stamps[Math.ceil(stamps.length / 2)] ?? newest + 1);
            }
        },
        missing: (events) => events.filter(({ timestamp, message }) => {
            if (timestamp < floor)
                return false;
            const key = `${timestamp} ${fingerprint(message)}`;
            const nth = (counted.get(key) ?? 0) + 1;
            counted.set(key, nth);
            return nth > (printed.get(timestamp)?.get(fingerprint(message)) ?? 0);
        }),
        since: () => (newest === -Infinity ? undefined : Math.max(floor, newest - stretchMs)),
        startReading: () => {
            counted = new Map();
        },
    };
}
/** Short texts are their own fingerprint; of long ones a hash and the length (FNV-1a, 2 × 32 bits). */
function fingerprint(message) {
    if (message.length <= 40)
        return message;
    let a = 0x811c9dc5;
    let b = 0x01000193;
    for (let index = 0; index < message.length; index += 1) {
        const code = message.charCodeAt(index);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ (code + index), 0x85ebca6b);
    }
    return `${message.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/log-stream.js
/** The container's log while it is written and until its late lines are in: each line once, in order, in bounded memory. */




/** CloudWatch may deliver the last line 10 s after the stop (issue, "The log"); a margin, and two quiet looks. */
const lateLinesMs = 11 * time/* durations */.SB.second;
const quietLooksAtEnd = 2;
const lookEveryMs = time/* durations */.SB.second;
const longestPauseMs = 3 * time/* durations */.SB.second;
/** Several full pages a second: below the quota of GetLogEvents, and faster than any migration writes. */
const betweenPagesMs = 100;
const lastLinesKept = 50;
const lastLineLength = 2_000;
function followLog(ports, address, options) {
    const { log, clock, now } = ports;
    const stopped = new AbortController();
    const ledger = createLineLedger();
    const printed = createPrinted(log, ledger);
    let endedAt;
    let unseen;
    const open = (from) => ports.logs.open(address, from);
    const callSignal = () => AbortSignal.any([options.signal(), stopped.signal]);
    /** Reads to the present end of the stream; true if anything new was there. */
    const readOn = async (cursor, take) => {
        let taken = 0;
        for (;;) {
            const page = await cursor.next(callSignal());
            taken += take(page.events);
            if (!page.more || stopped.signal.aborted)
                return taken > 0;
            if (page.events.length > 0)
                await clock.sleep(betweenPagesMs, stopped.signal);
        }
    };
    const follow = async () => {
        const cursor = open(options.resume?.at);
        const takeNew = skipping(options.resume, printed.take);
        let quietLooks = 0;
        while (!callSignal().aborted) {
            const atEnd = endedAt !== undefined && now() - endedAt >= lateLinesMs;
            const found = await attempt(() => readOn(cursor, takeNew));
            if (found === 'denied')
                return;
            quietLooks = found ? 0 : quietLooks + 1;
            if (atEnd && quietLooks >= quietLooksAtEnd)
                break;
            const pauseMs = endedAt === undefined
                ? Math.min(longestPauseMs, lookEveryMs * Math.max(1, quietLooks / 4))
                : lookEveryMs;
            await clock.sleep(pauseMs, stopped.signal);
        }
        const since = ledger.since();
        if (callSignal().aborted || since === undefined || options.resume !== undefined)
            return;
        // What arrived late with an earlier stamp lies behind the token: read the last stretch once more.
        ledger.startReading();
        await attempt(() => readOn(open(since), (events) => printed.take(ledger.missing(events))));
    };
    /** A reading that fails in passing is made up for by the next: the cursor has not moved. */
    const attempt = async (read) => {
        try {
            const found = await read();
            unseen = undefined;
            return found;
        }
        catch (error) {
            if (callSignal().aborted)
                return false;
            if (error instanceof failure/* NotAllowedError */.ec) {
                unseen = `not allowed to ${error.action}`;
                log.line(`no log: ${unseen}; read it at ${address.url}`);
                return 'denied';
            }
            if (!(error instanceof readable_error/* ReadableError */.J))
                unseen = error instanceof Error ? error.message : String(error);
            else
                unseen = error.message;
            return false;
        }
    };
    return {
        done: follow(),
        containerEnded: (at) => {
            endedAt ??= at;
        },
        stop: () => stopped.abort(),
        lastLines: printed.lastLines,
        linesPrinted: printed.count,
        unseen: () => unseen,
        position: printed.position,
    };
}
function createPrinted(log, ledger) {
    let count = 0;
    let last = [];
    let at = -Infinity;
    let atIt = 0;
    return {
        take: (events) => {
            for (const { message, timestamp } of events) {
                log.line(message);
                if (timestamp > at)
                    [at, atIt] = [timestamp, 1];
                else if (timestamp === at)
                    atIt += 1;
            }
            ledger.note(events);
            count += events.length;
            const shown = events
                .slice(-lastLinesKept)
                .map(({ message }) => message.slice(0, lastLineLength));
            last = [...last, ...shown].slice(-lastLinesKept);
            return events.length;
        },
        lastLines: () => last,
        count: () => count,
        position: () => (count === 0 ? undefined : { at, count: atIt }),
    };
}
/** Leaves out the lines that another process has printed: the first ones at that stamp. */
function skipping(resume, take) {
    let toSkip = resume?.count ?? 0;
    return (events) => take(events.filter(({ timestamp }) => {
        const skipped = toSkip > 0 && timestamp === resume?.at;
        if (skipped)
            toSkip -= 1;
        return !skipped;
    }));
}


/***/ }),

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256),
/* harmony export */   y: () => (/* binding */ readWhereabouts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Where in which workflow run this step is: the same in every attempt of a run. */

function readWhereabouts(env) {
    const given = (name) => env[name] ?? '';
    const runId = given('GITHUB_RUN_ID');
    const repository = given('GITHUB_REPOSITORY');
    const job = given('GITHUB_JOB');
    return {
        origin: {
            repository,
            // Outside a workflow every start is a run of its own.
            runId: runId === '' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() : runId,
            job,
            step: given('GITHUB_ACTION'),
        },
        attempt: Math.max(1, Number(given('GITHUB_RUN_ATTEMPT')) || 1),
        label: runId === ''
            ? 'outside of GitHub Actions'
            : `${given('GITHUB_SERVER_URL') || 'https://github.com'}/${repository}/actions/runs/${runId} (job ${job})`,
    };
}
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ copyFamily),
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./packages/core/lib/arn.js
var lib_arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
;// CONCATENATED MODULE: ./packages/core/lib/service-address.js
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
        const [kind, cluster, name] = (0,lib_arn/* parseArn */.L)(service)?.resource.split('/') ?? [];
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
    const matches = clusterArns.filter((arn) => pattern.test((0,lib_arn/* nameInArn */.s)(arn)));
    const only = matches[0];
    if (only !== undefined && matches.length === 1)
        return only;
    const found = matches.length === 0
        ? `no cluster has the word "${stage}" in its name; the clusters are ${listNames(clusterArns)}`
        : `the word "${stage}" is in the names of ${matches.length} clusters: ${listNames(matches)}; name one with cluster`;
    throw new readable_error/* ReadableError */.J('Cluster not found', `stage: ${found}`);
}
/**
 * The services meant: those named, or the cluster's only one.
 *
 * @throws ReadableError that lists the candidates where the cluster has none or several.
 */
function servicesOfCluster(cluster, serviceArns) {
    const only = serviceArns[0];
    if (only !== undefined && serviceArns.length === 1)
        return [(0,lib_arn/* nameInArn */.s)(only)];
    const found = serviceArns.length === 0
        ? `cluster ${(0,lib_arn/* nameInArn */.s)(cluster)} has no service`
        : `cluster ${(0,lib_arn/* nameInArn */.s)(cluster)} has ${serviceArns.length} services, so service must name one: ${listNames(serviceArns)}`;
    throw new readable_error/* ReadableError */.J('Service not found', `service: ${found}`);
}
/** The error for services that the cluster does not have. */
function missingServices(cluster, missing, serviceArns) {
    const known = serviceArns === undefined ? '' : `; it has ${listNames(serviceArns)}`;
    return new readable_error/* ReadableError */.J('Service not found', `service: cluster ${(0,lib_arn/* nameInArn */.s)(cluster)} has no service ${missing.map(lib_arn/* nameInArn */.s).join(', ')}${known}`);
}
const namesListed = 20;
function listNames(arns) {
    if (arns.length === 0)
        return 'none';
    const names = arns.map(lib_arn/* nameInArn */.s).sort();
    const more = names.length - namesListed;
    return names.slice(0, namesListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./packages/aws/lib/ecs/find-services.js
/** Finding the cluster and the services that the inputs mean. */



/**
 * Resolves `cluster` or `stage` and `service` (contract, "Finding the service").
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
async function findServices(ecs, address) {
    const named = clusterInAddress(address);
    const cluster = named ??
        (address.stage === undefined
            ? 'default'
            : clusterOfStage(address.stage, await ecs.listClusters()));
    const names = address.services.length > 0
        ? address.services
        : servicesOfCluster(cluster, await ecs.listServices(cluster));
    const { services, missing } = await ecs.describeServices(cluster, names);
    if (missing.length > 0) {
        // The neighbours help to see the misspelling; not being allowed to list them must not hide the error.
        const known = await ecs.listServices(cluster).catch(() => undefined);
        throw missingServices(cluster, missing, known);
    }
    const byName = new Map(services.map((service) => [service.name, service]));
    return {
        cluster,
        services: names.map((name) => {
            const service = byName.get((0,lib_arn/* nameInArn */.s)(name));
            if (service !== undefined)
                return service;
            throw new readable_error/* ReadableError */.J('Service not found', `service: AWS did not describe ${(0,lib_arn/* nameInArn */.s)(name)}`);
        }),
    };
}

// EXTERNAL MODULE: ./packages/core/lib/console-link.js
var console_link = __webpack_require__(9441);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var deployment_service = __webpack_require__(8406);
// EXTERNAL MODULE: ./packages/core/lib/deployment/task.js
var task = __webpack_require__(4208);
;// CONCATENATED MODULE: ./packages/core/lib/migration/choose-container.js
/** Which container runs the command and whose exit code decides. */


/**
 * The named container, or the only essential one.
 *
 * @throws ReadableError that lists the containers where the name is unknown or several are essential.
 */
function chooseContainer(definition, wanted) {
    const { containers } = definition;
    const where = (0,deployment_service/* familyRevision */.KW)(definition.arn);
    if (wanted !== undefined) {
        const found = containers.find(({ name }) => name === wanted);
        if (found !== undefined)
            return found;
        throw new readable_error/* ReadableError */.J('Unknown container', `container: ${where} has no container "${wanted}"; it has ${choose_container_listNames(containers)}`);
    }
    const essential = containers.filter((container) => container.essential);
    const only = essential[0];
    if (only !== undefined && essential.length === 1)
        return only;
    throw new readable_error/* ReadableError */.J('Which container?', `container: ${where} has ${essential.length} essential containers (${choose_container_listNames(essential)}); name the one that runs the command`);
}
/** How the container is warned of: its ENTRYPOINT stays in front of the command. */
function entryPointWarning(container) {
    if (container.entryPoint.length === 0)
        return undefined;
    return `command replaces CMD only: container ${container.name} has the entry point ${JSON.stringify(container.entryPoint)}, which is started with the command as its arguments.`;
}
function choose_container_listNames(containers) {
    return containers.map(({ name }) => name).join(', ') || 'none';
}

// EXTERNAL MODULE: ./packages/core/lib/migration/identity.js
var migration_identity = __webpack_require__(5430);
;// CONCATENATED MODULE: ./packages/core/lib/migration/capacity.js
/** @param wanted the capacity provider that the user named; Spot only if it is named here. */
function chooseCapacity(lent, wanted) {
    if (wanted !== undefined) {
        return { capacity: { strategy: [once(wanted)] }, spotReplaced: false };
    }
    const { capacityProviderStrategy: items, launchType } = lent;
    if (items.length === 0) {
        return { capacity: launchType === undefined ? {} : { launchType }, spotReplaced: false };
    }
    const onDemand = items.filter(({ capacityProvider }) => capacityProvider !== 'FARGATE_SPOT');
    const spotReplaced = onDemand.length < items.length;
    // A strategy whose weights are all 0 starts nothing once its base is used up.
    const strategy = onDemand.map((item) => (item.weight === 0 ? { ...item, weight: 1 } : item));
    return {
        capacity: { strategy: strategy.length === 0 ? [once('FARGATE')] : strategy },
        spotReplaced,
    };
}
function once(capacityProvider) {
    return { capacityProvider, weight: 1, base: 0 };
}

;// CONCATENATED MODULE: ./packages/core/lib/migration/request.js
/** The RunTask request, from what the service lends and what the user asks. */


/** RunTask, `overrides`: "a total of 8192 characters are allowed … including the JSON formatting". */
const overridesLimit = 8192;
const tagsAtMost = 50;
/** @throws ReadableError for what ECS would refuse: overrides too long, no network, too many tags. */
function buildRequest(definition, container, lent, asked) {
    const { capacity, spotReplaced } = chooseCapacity(lent, asked.capacityProvider);
    const overrides = buildOverrides(container, asked);
    checkLength(overrides);
    const network = buildNetwork(definition, lent, asked);
    const tags = mergeTags(lent.tags, asked.tags);
    const remarks = [
        spotReplaced
            ? 'FARGATE_SPOT was replaced by on-demand capacity: Spot may stop a task in the middle of a migration (name it with capacity-provider to have it).'
            : undefined,
        memoryRemark(container, asked.memory),
    ].filter((remark) => remark !== undefined);
    return {
        request: {
            taskDefinition: definition.arn,
            capacity,
            ...(network !== undefined && { network }),
            ...(usesPlatform(capacity) &&
                lent.platformVersion !== undefined && { platformVersion: lent.platformVersion }),
            enableExecuteCommand: lent.enableExecuteCommand,
            enableEcsManagedTags: lent.enableEcsManagedTags,
            propagateTaskDefinitionTags: lent.propagateTags === 'TASK_DEFINITION',
            placementConstraints: lent.placementConstraints,
            volumes: lent.volumes,
            tags,
            overrides,
        },
        remarks,
    };
}
function buildOverrides({ name }, asked) {
    const { command, environment, cpu, memory, taskRoleArn, executionRoleArn } = asked;
    return {
        containerOverrides: [{ name, command, ...(environment.length > 0 && { environment }) }],
        ...(cpu !== undefined && { cpu }),
        ...(memory !== undefined && { memory }),
        ...(taskRoleArn !== undefined && { taskRoleArn }),
        ...(executionRoleArn !== undefined && { executionRoleArn }),
    };
}
/** Names the largest part, never a value. */
function checkLength(overrides) {
    const { length } = JSON.stringify(overrides);
    if (length <= overridesLimit)
        return;
    const [first] = overrides.containerOverrides;
    const ofCommand = JSON.stringify(first?.command ?? []).length;
    const ofEnvironment = JSON.stringify(first?.environment ?? []).length;
    throw new readable_error/* ReadableError */.J('Overrides too long', `command, environment and secret-environment make overrides of ${length} characters, and ECS allows ${overridesLimit} (the command takes ${ofCommand}, the environment ${ofEnvironment}): put the command into a script of the image, or the values into the task definition`);
}
function buildNetwork({ networkMode, arn }, { network }, asked) {
    const { subnets, securityGroups, assignPublicIp } = asked;
    const given = subnets.length > 0 || securityGroups.length > 0 || assignPublicIp !== undefined;
    if (networkMode !== 'awsvpc') {
        if (!given)
            return undefined;
        throw new readable_error/* ReadableError */.J('No network of its own', `subnets, security-groups and assign-public-ip need the network mode awsvpc; ${arn} has ${networkMode ?? 'none set'}`);
    }
    const merged = {
        subnets: subnets.length > 0 ? subnets : (network?.subnets ?? []),
        securityGroups: securityGroups.length > 0 ? securityGroups : (network?.securityGroups ?? []),
        assignPublicIp: assignPublicIp === undefined
            ? (network?.assignPublicIp ?? 'DISABLED')
            : assignPublicIp
                ? 'ENABLED'
                : 'DISABLED',
    };
    if (merged.subnets.length > 0)
        return merged;
    throw new readable_error/* ReadableError */.J('No subnets', 'subnets: the service has no network configuration to take them from; name them');
}
/** The service's own tags, but those that AWS keeps for itself; the user's win. */
function mergeTags(lent, asked) {
    const own = lent.filter(({ key }) => !/^aws:/i.test(key));
    const merged = new Map([...own, ...asked].map(({ key, value }) => [key, value]));
    if (merged.size > tagsAtMost) {
        throw new readable_error/* ReadableError */.J('Too many tags', `tags: ${merged.size} with those of the service, and ECS allows ${tagsAtMost}`);
    }
    return [...merged].map(([key, value]) => ({ key, value }));
}
/** A platform version belongs to Fargate; with EC2 capacity ECS refuses it. */
function usesPlatform({ launchType, strategy }) {
    if (strategy !== undefined) {
        return strategy.every(({ capacityProvider }) => capacityProvider.startsWith('FARGATE'));
    }
    return launchType === 'FARGATE';
}
function memoryRemark({ name, memoryMiB }, memory) {
    if (memory === undefined || memoryMiB === undefined || memoryMiB >= Number(memory))
        return undefined;
    return `Container ${name} has a limit of ${memoryMiB} MiB of its own, which memory does not raise.`;
}

// EXTERNAL MODULE: ./actions/run-migration-task/lib/origin.js
var origin = __webpack_require__(8250);
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/plan.js
/** What is to be run: the service found, its settings borrowed, the container chosen, the request built. Nothing is changed yet. */










async function makePlan(ports, inputs) {
    const { services, lender, definitions, log } = ports;
    const found = await findServices(services, inputs.address);
    const { cluster } = found;
    const service = found.services[0];
    if (service === undefined)
        throw new readable_error/* ReadableError */.J('Service not found', 'service: none');
    const lent = await lender.lentBy(cluster, service.name);
    const wanted = inputs.taskDefinition ?? lent.taskDefinition;
    if (wanted === undefined) {
        throw new readable_error/* ReadableError */.J('No task definition', `task-definition: service ${service.name} has none to lend; name one`);
    }
    const definition = await definitions.describe(wanted);
    const container = chooseContainer(definition, inputs.container);
    const environment = [...inputs.environment, ...inputs.secretEnvironment];
    const { request, remarks } = buildRequest(definition, container, lent, {
        ...inputs,
        environment,
    });
    const identity = (0,migration_identity/* identify */.ls)(ports.whereabouts.origin, {
        cluster: service.clusterArn,
        service: service.name,
        container: container.name,
        request,
        ...(inputs.image !== undefined && { image: inputs.image }),
    }, origin/* sha256 */.s);
    log.line(`${inputs.image === undefined ? '' : `${inputs.image} as `}${(0,deployment_service/* familyRevision */.KW)(definition.arn)}, container ${container.name}, for service ${service.name} in ${service.clusterArn || cluster}`);
    for (const remark of remarks)
        log.line(remark);
    for (const message of [inputs.commandRemark, entryPointWarning(container)]) {
        if (message !== undefined)
            log.warning({ title: 'Command', message });
    }
    return {
        cluster,
        service,
        definition,
        container,
        identity,
        request,
        command: inputs.command,
        families: familiesOf(definition, service),
        logAddress: (taskArn) => logAddressOf(container, taskArn, inputs.region),
        ...(inputs.image !== undefined && { image: inputs.image }),
    };
}
/** The family of copies with another image. */
function copyFamily({ family }) {
    const suffix = '-migration';
    // A family has at most 255 characters.
    return `${family.slice(0, 255 - suffix.length)}${suffix}`;
}
function familiesOf(definition, service) {
    const ofService = service.taskDefinition === undefined
        ? definition.family
        : ((0,deployment_service/* familyRevision */.KW)(service.taskDefinition).split(':')[0] ?? definition.family);
    return [
        ...new Set([
            definition.family,
            copyFamily(definition),
            ofService,
            copyFamily({ ...definition, family: ofService }),
        ]),
    ];
}
function logAddressOf({ name, log }, taskArn, sessionRegion) {
    if (log?.driver !== 'awslogs' || log.group === undefined || log.streamPrefix === undefined) {
        return undefined;
    }
    const region = log.region ?? (0,lib_arn/* parseArn */.L)(taskArn)?.region ?? sessionRegion;
    const stream = `${log.streamPrefix}/${name}/${(0,task/* taskId */.B)(taskArn)}`;
    return {
        group: log.group,
        stream,
        streamPrefix: log.streamPrefix,
        url: (0,console_link/* logStreamLink */.dE)(region, log.group, stream),
        ...(log.region !== undefined && { region: log.region }),
    };
}


/***/ }),

/***/ 8059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createSight)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_migration_claim__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9798);

/** Stopped tasks looked through in one family: a service in a crash loop has many. */
const stoppedAtMost = 1000;
/** Remembers what is over and what is nobody's migration, so that each look describes only what may have changed. */
function createSight({ tasks }, { cluster, identity, families }) {
    const settled = new Map();
    const remembered = new Set();
    return {
        remember: (taskArn) => {
            remembered.add(taskArn);
        },
        look: async () => {
            const listed = await Promise.all([
                tasks.listLive(cluster, identity.startedBy),
                // A task that is being stopped is in no list but this one (issue, "Once").
                ...families.map((family) => tasks.listStopped(cluster, family, stoppedAtMost)),
            ]);
            const arns = [...new Set([...listed.flat(), ...remembered])];
            const fresh = arns.filter((arn) => !settled.has(arn));
            const described = fresh.length === 0 ? [] : await tasks.describe(cluster, fresh);
            const open = [];
            for (const task of described) {
                const isMigration = task.startedBy === identity.startedBy;
                if (!isMigration)
                    settled.set(task.arn, undefined);
                else if ((0,_ecs_actions_core_migration_claim__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .PU)(task) && task.lastStatus === 'STOPPED')
                    settled.set(task.arn, task);
                else
                    open.push(task);
            }
            const over = [...settled.values()].filter((task) => task !== undefined);
            return [...over, ...open];
        },
    };
}


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ parseSavedState),
/* harmony export */   G4: () => (/* binding */ createStateKeeper),
/* harmony export */   Vi: () => (/* binding */ stateName)
/* harmony export */ });
const stateName = 'run-migration-task';
function createStateKeeper(save, initial) {
    let state = initial;
    save(state);
    return {
        current: () => state,
        update: (change) => {
            state = { ...state, ...change };
            save(state);
        },
    };
}
/** The state as it comes back from the runner; `undefined` for that of another version. */
function parseSavedState(value) {
    const state = value;
    const texts = ['region', 'cluster', 'service', 'container', 'startedBy', 'group'];
    const known = typeof state === 'object' &&
        state !== null &&
        texts.every((name) => typeof state[name] === 'string') &&
        (state.onCancel === 'leave' || state.onCancel === 'stop') &&
        Array.isArray(state.families) &&
        typeof state.stopTimeoutMs === 'number' &&
        typeof state.finished === 'boolean';
    return known ? state : undefined;
}


/***/ }),

/***/ 594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ appendFileCommand)
/* harmony export */ });
/* unused harmony export fileCommand */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);



/**
 * The files in which the runner takes outputs and state: `GITHUB_OUTPUT`, `GITHUB_STATE`. A value stands
 * between two lines of a delimiter it cannot know, so no value can pose as another one.
 */
function fileCommand(name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`;
}
/** Appends name and value to one of the runner's files. Throws what the file system throws. */
function appendFileCommand(path, name, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, fileCommand(name, value), { encoding: 'utf8' });
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ InputError),
  ic: () => (/* binding */ createInputReader)
});

// UNUSED EXPORTS: inputVariable

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
;// CONCATENATED MODULE: ./packages/action-kit/lib/duration.js

/** The longest duration an input accepts. */
const longestDurationMs = 24 * time/* durations */.SB.hour;
const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/**
 * Reads `1h30m`, `15m`, `90s`: hours, minutes and seconds in this order, at most 24 h. A bare number is
 * refused with both readings, because a wrong guess waits sixty times too long or gives up at once; only
 * `0` needs no unit. Whether zero makes sense is for the caller to say.
 */
function parseDuration(text) {
    if (text === '0')
        return { ok: true, ms: 0 };
    if (/^\d+$/.test(text)) {
        return { ok: false, problem: `which could be ${text}s or ${text}m: write the unit` };
    }
    const parts = units.exec(text);
    if (parts === null || text === '')
        return { ok: false, problem: 'which is not a duration' };
    const [, hours = '0', minutes = '0', seconds = '0'] = parts;
    const ms = Number(hours) * time/* durations */.SB.hour +
        Number(minutes) * time/* durations */.SB.minute +
        Number(seconds) * time/* durations */.SB.second;
    if (ms > longestDurationMs)
        return { ok: false, problem: 'which is longer than 24h' };
    return { ok: true, ms };
}

// EXTERNAL MODULE: ./packages/action-kit/lib/printable.js
var printable = __webpack_require__(9190);
;// CONCATENATED MODULE: ./packages/action-kit/lib/inputs.js



/** An input the user has to change. One line: the input, its value, what is accepted. */
class InputError extends readable_error/* ReadableError */.J {
    name = 'InputError';
    /** The input at fault, as spelled in `action.yml`. */
    input;
    constructor(input, message) {
        super(`Invalid input: ${input}`, message);
        this.input = input;
    }
}
/** The variable in which the runner hands over an input: upper case, spaces to `_`, hyphens kept. */
function inputVariable(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
function createInputReader(env) {
    const raw = (name) => env[inputVariable(name)] ?? '';
    function optionalText(name) {
        const text = raw(name).trim();
        return text === '' ? undefined : text;
    }
    function invalid(name, accepted, problem) {
        const value = (0,printable/* quote */.hD)(raw(name).trim());
        const is = problem === undefined ? `is ${value}` : `is ${value}, ${problem}`;
        return new InputError(name, `Input "${name}" ${is}. Accepted: ${accepted}.`);
    }
    return {
        optionalText,
        text: (name) => {
            const text = optionalText(name);
            if (text === undefined) {
                throw new InputError(name, `Input "${name}" is required and has no value.`);
            }
            return text;
        },
        oneOf: (name, values) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const value = values.find((one) => one === text);
            if (value === undefined)
                throw invalid(name, orList(values));
            return value;
        },
        boolean: (name) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw invalid(name, 'true or false');
        },
        integer: (name, { min, max, words }) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const word = words?.find((one) => one === text);
            if (word !== undefined)
                return word;
            const value = Number(text);
            if (!/^-?\d{1,15}$/.test(text) || value < min || value > max) {
                throw invalid(name, orList([`a whole number from ${min} to ${max}`, ...(words ?? [])]));
            }
            return value;
        },
        number: (name, { min }) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const value = Number(text);
            if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) || value < min) {
                throw invalid(name, `a number of at least ${min}, such as 0.04048`);
            }
            return value;
        },
        list: (name) => {
            if (optionalText(name) === undefined)
                return [];
            const items = raw(name)
                .split(/[,\n]/)
                .map((item) => item.trim())
                .filter((item) => item !== '');
            if (items.length === 0)
                throw invalid(name, 'names separated by commas or line breaks');
            return items;
        },
        duration: (name, { words, allowZero = false } = {}) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const word = words?.find((one) => one === text);
            if (word !== undefined)
                return word;
            const zero = allowZero ? ['0'] : [];
            const accepted = orList([
                'a duration such as 1h30m, 15m or 90s, at most 24h',
                ...zero,
                ...(words ?? []),
            ]);
            const parsed = parseDuration(text);
            if (!parsed.ok)
                throw invalid(name, accepted, parsed.problem);
            if (parsed.ms === 0 && !allowZero)
                throw invalid(name, accepted, 'which is no time at all');
            return parsed.ms;
        },
        instant: (name) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const accepted = 'an ISO 8601 time with its zone, such as 2026-11-25T03:00:42Z';
            const at = parseInstant(text);
            if (at === 'no zone')
                throw invalid(name, accepted, 'which names no time zone');
            if (at === undefined)
                throw invalid(name, accepted);
            return at;
        },
        nameValueLines: (name, { secret = false } = {}) => parseNameValues(name, raw(name), secret),
        conflict: (first, second, why) => {
            if (optionalText(first) === undefined || optionalText(second) === undefined)
                return;
            throw new InputError(second, `Inputs "${first}" (${(0,printable/* quote */.hD)(raw(first).trim())}) and "${second}" (${(0,printable/* quote */.hD)(raw(second).trim())}) exclude each other: ${why}. Give one of them.`);
        },
        invalid: (name, accepted) => invalid(name, accepted),
    };
}
/** `a, b or c`. */
function orList(items) {
    const last = items.at(-1) ?? '';
    const rest = items.slice(0, -1).join(', ');
    return rest === '' ? last : `${rest} or ${last}`;
}
const isoInstant = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
function parseInstant(text) {
    const parts = isoInstant.exec(text);
    if (parts === null)
        return undefined;
    const [, year = '', month = '', day = '', , , , zone] = parts;
    // Date.parse takes 30 February for 2 March.
    const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) > lastDay)
        return undefined;
    if (zone === undefined)
        return 'no zone';
    const withColon = text.replace(',', '.').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const at = Date.parse(withColon);
    return Number.isNaN(at) ? undefined : at;
}
function parseNameValues(input, text, secret) {
    const lines = text.split(/\r?\n/);
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const where = `Input "${input}", line ${index + 1}`;
        const shown = secret ? '' : `: ${(0,printable/* quote */.hD)(line.trim())}`;
        const split = line.indexOf('=');
        const name = line.slice(0, Math.max(0, split)).trim();
        if (split < 0 || name === '' || /\s/.test(name)) {
            throw new InputError(input, `${where}${shown} is not of the form NAME=VALUE.`);
        }
        if (found.some((one) => one.name === name)) {
            throw new InputError(input, `${where}${shown} gives a name a second time. Give each name once.`);
        }
        found.push({ name, value: line.slice(split + 1) });
    }
    return found;
}


/***/ }),

/***/ 9572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export htmlText */
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/**
 * Markdown for step summaries and comments (GitHub Flavored Markdown). Everything that takes a *text* makes
 * it inert: it comes out as the same text, never as markup, HTML, a link, a mention or a formula. What
 * takes *Markdown* (cells of a table, the body of details) is put together from these functions.
 *
 * No library: the escapers on npm leave HTML, tables, autolinks or mentions open. The tests render random
 * hostile text with micromark's GFM and find nothing but text.
 */

/** Text within a paragraph, a cell, a heading or an item; line breaks become spaces. */
function text(value) {
    return oneLine(value)
        .replace(mentions, `$&${zeroWidthSpace}`)
        .replace(markup, (sign) => entities[sign] ?? `\\${sign}`)
        .replace(/^[-+=]|(?<=^\d+)\./, String.raw `\$&`);
}
/** Between a sign and its name, so that GitHub sees no mention; `printable` has shown those of others. */
const zeroWidthSpace = '\u200b';
const mentions = /@|#(?=\d)|\bGH-(?=\d)/gi;
/** What means something to Markdown or HTML, and what GitHub makes a link without being asked. */
const markup = /[\\`*_[\]~!(){}^"'#&<>|$\u200b]|(?<=www|mailto|xmpp)[.:]|:(?=\/\/)|^:/gi;
/** A backslash does for the others; these it does not stop, or not in a table. */
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '.': '&#46;',
    ':': '&#58;',
    [zeroWidthSpace]: '&#8203;',
    // GitHub's word for a dollar that starts no formula.
    $: '<span>$</span>',
};
/**
 * A name to be read and copied exactly: `prod-web`. Keeps inner spaces, cannot be a mention or a link.
 * Empty stays empty.
 */
function code(value) {
    const line = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value, 'remove').replace(/[\n\t]/g, ' ');
    if (line.trim() === '')
        return '';
    // In a table a backtick span cannot hold `\|`, so a pipe calls for HTML.
    if (/[|$]/.test(line))
        return `<code>${text(line)}</code>`;
    const fence = '`'.repeat(longestBacktickRun(line) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A link, or only the text where the address is none of the web's. */
function link(label, url) {
    const address = webAddress(url);
    const shown = text(label);
    return address === undefined || shown === '' ? shown : `[${shown}](${address})`;
}
function heading(level, value) {
    return `${'#'.repeat(level)} ${text(value)}`;
}
/** A table; titles are text, cells are Markdown on one line. Missing cells are empty. */
function table(columns, rows) {
    const rules = { left: ':---', right: '---:', center: ':---:' };
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map((column) => text(column.title))),
        line(columns.map((column) => (column.align === undefined ? '---' : rules[column.align]))),
        ...rows.map((row) => line(columns.map((_, index) => oneLine(row[index] ?? '')))),
    ].join('\n');
}
/** Something folded under a line of text; the body is Markdown. */
function details(summary, body) {
    return `<details><summary>${htmlText(summary)}</summary>\n\n${body}\n\n</details>`;
}
/** Lines as they are, in a fence that nothing inside can close. Colours are removed. */
function codeBlock(value, language = '') {
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value.replace(/\r\n?/g, '\n'), 'remove').replace(/\n$/, '');
    const fence = '`'.repeat(Math.max(2, longestBacktickRun(lines)) + 1);
    return `${fence}${language.replace(/[^a-z0-9-]/gi, '')}\n${lines}\n${fence}`;
}
/** Text within HTML, which Markdown does not read: the summary line of details. */
function htmlText(value) {
    return oneLine(value)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/\$/g, '<span>$</span>')
        .replace(/[@#](?=[a-z0-9])/gi, `$&&#8203;`);
}
function longestBacktickRun(value) {
    // No spread into Math.max: a text of 300 kB has more runs than a call has room for arguments.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function oneLine(value) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value, 'remove').replace(/\s+/g, ' ').trim();
}
function webAddress(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    return href.replace(/[()<>\\|"'`*_[\]{}^$~]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    });
}


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * Text from outside (log lines, events, names, input values) made visible and harmless for a terminal or
 * a log: a reader sees that something was there, and nothing moves the cursor, rings or reorders the line.
 */
/** `ESC [ 1;31 m`: colours and weights, the only escape sequences that are kept. */
const colour = String.raw `\u001b\[[0-9;:]*m`;
/**
 * What is never printed as it is: C0 and C1 controls but tab and line feed, the line breaks of Unicode,
 * and invisible format characters (soft hyphen, zero widths, bidirectional overrides, byte order mark,
 * tags). ZERO WIDTH JOINER and NON-JOINER stay: emoji and several scripts are spelled with them.
 */
const unprintable = 
// eslint-disable-next-line no-control-regex
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const keepColours = new RegExp(`(${colour})`, 'u');
/** Whether a text holds colours is up to the reader's end: a log shows them, Markdown does not. */
function printable(text, colours) {
    if (!unprintableAnywhere(text))
        return text;
    return text
        .split(keepColours)
        .map((part, index) => {
        const isColour = index % 2 === 1;
        if (isColour)
            return colours === 'keep' ? part : '';
        return part.replace(unprintable, visible);
    })
        .join('');
}
/** The value of an input in an error: in quotes, on one line, printable, at most `maxLength` characters. */
function quote(value, maxLength = 80) {
    const oneLine = printable(value, 'remove').replace(/\n/g, '␊').replace(/\t/g, '␉');
    return `"${shorten(oneLine, maxLength)}"`;
}
/** At most `maxLength` characters, an ellipsis for the rest; never half of a surrogate pair. */
function shorten(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function unprintableAnywhere(text) {
    unprintable.lastIndex = 0;
    return unprintable.test(text);
}
function visible(character) {
    const code = character.codePointAt(0) ?? 0;
    // The block "Control Pictures" has one for each of the C0 controls, and one for DEL.
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `\\u{${code.toString(16)}}`;
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: executeAction

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
;// CONCATENATED MODULE: ./packages/action-kit/lib/cancellation.js

/**
 * The runner cancels a step with SIGINT, 7.5 s later SIGTERM, and kills it 2.5 s after that
 * (actions/runner, `ProcessInvoker.cs`). On Windows there are no signals: the process just ends.
 */
const untilTerminateMs = 7.5 * time/* durations */.SB.second;
const untilKillMs = 2.5 * time/* durations */.SB.second;
/** Why the signal fired. `AbortSignal.reason` of both signals below. */
class Cancelled extends Error {
    name = 'Cancelled';
    by;
    constructor(by) {
        super(`Cancelled by ${by}.`);
        this.by = by;
    }
}
function listenForCancellation(source, clock) {
    const cancelled = new AbortController();
    const urgent = new AbortController();
    let killedAtMs = Number.POSITIVE_INFINITY;
    function onSignal(signal) {
        const nowMs = clock.monotonicMs();
        const leftMs = signal === 'SIGINT' ? untilTerminateMs + untilKillMs : untilKillMs;
        if (!cancelled.signal.aborted) {
            killedAtMs = nowMs + leftMs;
            cancelled.abort(new Cancelled(signal));
            // SIGTERM alone is the runner's last warning too: whoever sent the first one did not reach us.
            if (signal === 'SIGTERM')
                urgent.abort(new Cancelled(signal));
            return;
        }
        // A second Ctrl-C means it; it is not the start of a new ten seconds.
        killedAtMs = Math.min(killedAtMs, nowMs + untilKillMs);
        urgent.abort(new Cancelled(signal));
    }
    source.on('SIGINT', onSignal);
    source.on('SIGTERM', onSignal);
    return {
        signal: cancelled.signal,
        urgent: urgent.signal,
        remainingMs: () => Math.max(0, killedAtMs - clock.monotonicMs()),
        dispose: () => {
            source.off('SIGINT', onSignal);
            source.off('SIGTERM', onSignal);
        },
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/clock.js
/** `setTimeout` fires at once beyond this (24.8 days). */
const longestTimerMs = 2 ** 31 - 1;
/** The clock of this machine. `performance.now()` counts from the start of the process, not of a module. */
const systemClock = {
    monotonicMs: () => performance.now(),
    epochMs: () => Date.now(),
    sleep: async (durationMs, signal) => {
        if (signal?.aborted === true)
            return;
        await new Promise((resolve) => {
            function end() {
                clearTimeout(timer);
                signal?.removeEventListener('abort', end);
                resolve();
            }
            const timer = setTimeout(end, Math.min(Math.max(0, durationMs), longestTimerMs));
            signal?.addEventListener('abort', end);
        });
    },
};

;// CONCATENATED MODULE: ./packages/action-kit/lib/environment.js
/** Whether a GitHub runner started this process. */
function isOnRunner(env) {
    return env['GITHUB_ACTIONS'] === 'true';
}

// EXTERNAL MODULE: ./packages/action-kit/lib/inputs.js + 1 modules
var lib_inputs = __webpack_require__(3898);
// EXTERNAL MODULE: ./packages/action-kit/lib/printable.js
var printable = __webpack_require__(9190);
;// CONCATENATED MODULE: ./packages/action-kit/lib/workflow-commands.js
/**
 * The runner's command protocol on stdout, and how text that is not ours is kept from being read as one.
 *
 * Why not `@actions/core`: its one entry loads undici for an OIDC client we never use, which is 1.06 MB a
 * bundle (250 kB of the release tree, for each action) and 90 ms of every start as measured on a small
 * machine; its `exports` offer no smaller door. What we need of it is this page and `file-commands.ts`; the
 * tests hold both against the real `@actions/core`, byte by byte.
 *
 * How the runner reads (actions/runner, `ActionCommand.cs`, `OutputManager.cs`): lines end at `\n`, `\r` or
 * `\r\n`. A line is a command if, after any leading white space, it starts with `::name …::`, or if it holds
 * `##[name …]` anywhere. Both comparisons are by culture, so invisible characters may be skipped over.
 */

/** One command as the runner reads it, without its line end: `::error title=Rolled back::…`. */
function workflowCommand(name, properties, message) {
    const given = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}`;
}
/**
 * The lines of a text, each one safe to print: none of them is a command for the runner, control characters
 * can be seen, colours stay. A backslash marks what would have been a command, so it can still be read:
 * `\::error::no`, `##\[error]no`.
 */
function harmlessLines(text) {
    return text.split(/\r\n|\n|\r/).map(harmlessLine);
}
/** Visible or not: whatever may stand before `::` on a line the runner still takes for a command. */
// eslint-disable-next-line no-control-regex
const leadingColons = /^((?:\u001b\[[0-9;:]*m|[\s\p{Cc}\p{Cf}\p{Z}\p{M}])*):/u;
/** `##[`, with anything invisible between the characters. */
const hashes = /#([\p{Cc}\p{Cf}\p{M}]*)#([\p{Cc}\p{Cf}\p{M}]*)\[/gu;
function harmlessLine(line) {
    // After `printable` only joiners, marks and white space are left that a comparison by culture may skip.
    return (0,printable/* printable */.g$)(line, 'keep')
        .replace(leadingColons, String.raw `$1\:`)
        .replace(hashes, String.raw `#$1#$2\[`);
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/log.js


/** GitHub shows ten annotations of a kind a step; the contract allows ten in all. */
const maxAnnotations = 10;
/** The runner cuts a message beyond this. */
const maxMessageLength = 4000;
const severities = ['error', 'warning', 'notice'];
const labels = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/**
 * How ten annotations become the ten worst: each one is printed as a plain line where it happens, so the
 * log reads in order. Errors are sent at once as well (the reader must see them even if the process is
 * killed), up to nine of them; everything else waits for `flush`, which fills what is left, worst first, in
 * a folded group. One place is kept for the error that ends the step.
 */
function createLog(options) {
    const { onRunner, redact = (text) => text } = options;
    const seen = new Set();
    let held = [];
    let sent = 0;
    function print(text) {
        options.write(harmlessLines(redact(text))
            .map((line) => `${line}\n`)
            .join(''));
    }
    function send({ severity, annotation }) {
        sent += 1;
        const message = (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(redact(annotation.message), 'remove'), maxMessageLength);
        const properties = {
            title: (0,printable/* printable */.g$)(redact(annotation.title), 'remove'),
            file: annotation.file,
            line: annotation.line,
        };
        options.write(`${workflowCommand(severity, properties, message)}\n`);
    }
    function annotate(severity, annotation) {
        const key = JSON.stringify([severity, annotation]);
        const first = !seen.has(key);
        seen.add(key);
        if (onRunner && first && severity === 'error' && sent < maxAnnotations - 1) {
            send({ severity, annotation });
            return;
        }
        print(`${labels[severity]}: ${annotation.title}: ${annotation.message}`);
        if (onRunner && first)
            held.push({ severity, annotation });
    }
    return {
        line: print,
        group: (title, lines) => {
            const [oneLine = ''] = harmlessLines(redact(title).replace(/\s+/g, ' '));
            // Elsewhere than on a runner nothing folds, so the lines are indented under their title.
            options.write(onRunner ? `${workflowCommand('group', {}, oneLine)}\n` : `${oneLine}\n`);
            for (const line of lines)
                print(onRunner ? line : line.replace(/^/gm, '  '));
            if (onRunner)
                options.write('::endgroup::\n');
        },
        notice: (annotation) => annotate('notice', annotation),
        warning: (annotation) => annotate('warning', annotation),
        error: (annotation) => annotate('error', annotation),
        debug: (text) => {
            if (onRunner)
                options.write(`${workflowCommand('debug', {}, redact(text))}\n`);
        },
        flush: () => {
            const worstFirst = severities.flatMap((severity) => {
                const alike = held.filter((one) => one.severity === severity);
                // The error that ends the step comes last; of warnings and notices the first tell most.
                return severity === 'error' ? alike.toReversed() : alike;
            });
            held = [];
            const chosen = worstFirst.slice(0, Math.max(0, maxAnnotations - sent));
            if (chosen.length === 0)
                return;
            const dropped = worstFirst.length - chosen.length;
            const note = dropped > 0 ? `, ${dropped} more in the log above` : '';
            options.write(`${workflowCommand('group', {}, `Annotations (${chosen.length}${note})`)}\n`);
            for (const one of chosen)
                send(one);
            options.write('::endgroup::\n');
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action-kit/lib/file-commands.js
var file_commands = __webpack_require__(594);
;// CONCATENATED MODULE: ./packages/action-kit/lib/fit-json.js
/**
 * The value as JSON text of at most `maxBytes`. What does not fit is cut from its end, the longest parts
 * first, and carries `"truncated": true`: an object as a member of its own, an array as a last element
 * `{"truncated": true, "omitted": n}`. Order lists by weight, the worst first, before they come here.
 */
function fitJson(value, maxBytes) {
    const whole = JSON.stringify(value);
    if (bytes(whole) <= maxBytes)
        return whole;
    if (Array.isArray(value))
        return fitArray(value, maxBytes);
    if (typeof value === 'object' && value !== null) {
        return JSON.stringify(cutObject(value, maxBytes));
    }
    return JSON.stringify({ truncated: true });
}
/** Plain text of at most `maxBytes`, ending in a note where it was cut. */
function fitText(text, maxBytes) {
    if (bytes(text) <= maxBytes)
        return text;
    const note = '… (truncated)';
    return `${cutText(text, maxBytes - bytes(note))}${note}`;
}
function fitArray(items, maxBytes) {
    const texts = [];
    // Room for brackets and the note about what was left out.
    let left = maxBytes - bytes(`[{"truncated":true,"omitted":${items.length}}]`);
    for (const item of items) {
        const text = JSON.stringify(item);
        if (bytes(text) + 1 > left) {
            // Half of what is left for one giant is better than none of it, if it is the first.
            const smaller = texts.length === 0 ? fitJson(item, left - 1) : undefined;
            if (smaller !== undefined && bytes(smaller) + 1 <= left)
                texts.push(smaller);
            break;
        }
        left -= bytes(text) + 1;
        texts.push(text);
    }
    const omitted = items.length - texts.length;
    return `[${[...texts, JSON.stringify({ truncated: true, omitted })].join(',')}]`;
}
/** A member cut to less than this says nothing any more; it is left out. */
const leastMemberBytes = 48;
/**
 * Shares the room fairly: small members stay whole, and the large ones are cut to an equal share of what
 * is left. Where there are too many for that, the last ones go.
 */
function cutObject(object, maxBytes) {
    const note = { truncated: true };
    const members = Object.entries(object)
        .filter(([key]) => key !== 'truncated')
        .map(([key, value]) => {
        const keyBytes = bytes(JSON.stringify(key)) + 2;
        return { key, value, keyBytes, bytes: keyBytes + bytes(JSON.stringify(value)) };
    });
    const allRoom = maxBytes - bytes(JSON.stringify(note));
    const shareOf = (count) => {
        const sizes = members.slice(0, count).map((member) => member.bytes);
        return fairShare(sizes, allRoom);
    };
    let count = members.length;
    while (count > 0 && shareOf(count) < leastMemberBytes)
        count = Math.floor(count / 2);
    const share = shareOf(count);
    const kept = members.slice(0, count).flatMap(({ key, value, keyBytes, bytes: size }) => {
        if (size <= share)
            return [[key, value]];
        const smaller = cutMember(value, share - keyBytes);
        return smaller === undefined ? [] : [[key, smaller]];
    });
    return Object.fromEntries([...kept, ['truncated', true]]);
}
/** The size to which the large ones must shrink so that all fit into the room; Infinity if they do. */
function fairShare(sizes, room) {
    const ascending = sizes.toSorted((a, b) => a - b);
    let left = room;
    for (const [index, size] of ascending.entries()) {
        const share = Math.floor(left / (ascending.length - index));
        if (size > share)
            return share;
        left -= size;
    }
    return Number.POSITIVE_INFINITY;
}
/** Undefined where nothing of the member would be left. */
function cutMember(member, maxBytes) {
    if (maxBytes < leastMemberBytes / 2)
        return undefined;
    if (typeof member === 'string')
        return cutString(member, maxBytes);
    if (typeof member === 'object' && member !== null) {
        const text = fitJson(member, maxBytes);
        // The note about what was cut needs room itself.
        return bytes(text) <= maxBytes ? JSON.parse(text) : undefined;
    }
    return undefined;
}
/** Text whose JSON form fits: quotes, backslashes and control characters take more room there. */
function cutString(text, maxBytes) {
    let room = maxBytes - 2;
    for (;;) {
        const cut = fitText(text, room);
        const excess = bytes(JSON.stringify(cut)) - maxBytes;
        if (excess <= 0 || room <= 0)
            return cut;
        room -= Math.max(1, Math.ceil(excess / 6));
    }
}
function cutText(text, maxBytes) {
    const buffer = Buffer.from(text, 'utf8').subarray(0, Math.max(0, maxBytes));
    // A character cut in half decodes to the replacement character; it goes.
    return buffer.toString('utf8').replace(/\ufffd+$/, '');
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/json.js
/** `stableAt` → `stable-at`; what is kebab-case already stays. */
function toKebabCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/**
 * Any plain value as JSON: keys of objects in kebab-case; the keys of a Map, which are data (names of
 * containers, say), as they are; undefined, NaN and infinities as null, never 0.
 */
function toJson(value) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value === 'bigint')
        return value.toString();
    if (Array.isArray(value))
        return value.map(toJson);
    if (value instanceof Date)
        return value.toISOString();
    if (value instanceof Map) {
        return Object.fromEntries([...value].map(([key, one]) => [String(key), toJson(one)]));
    }
    if (value instanceof Set)
        return [...value].map(toJson);
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [toKebabCase(key), toJson(one)]));
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/outputs.js






/** GitHub accepts 1 MiB for all outputs of a job; the contract allows each of ours this much. */
const maxOutputBytes = 64 * 1024;
/**
 * The text of each output, by its kebab-case name: text as it is, numbers plain (those named `…-seconds` as
 * whole seconds), unknown as empty, everything else as JSON, each at most 64 KiB.
 */
function renderOutputs(outputs) {
    return new Map(Object.entries(outputs).map(([key, value]) => {
        const name = toKebabCase(key);
        return [name, renderOutput(name, value)];
    }));
}
function renderOutput(name, value) {
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'string')
        return fitText(value, maxOutputBytes);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            return '';
        return String(name.endsWith('-seconds') ? Math.round(value) : value);
    }
    return fitJson(toJson(value), maxOutputBytes);
}
/** Hands the outputs to the runner. Elsewhere there is nobody to take them, and nothing happens. */
function writeOutputs(env, outputs) {
    const path = env['GITHUB_OUTPUT'];
    if (path === undefined || path === '')
        return;
    for (const [name, value] of outputs)
        (0,file_commands/* appendFileCommand */.K)(path, name, value);
}
/**
 * Writes the whole report as JSON with `schema-version: 1` under RUNNER_TEMP (the system's folder for
 * temporary files elsewhere) and returns its absolute path. Each step has a folder of its own.
 */
function writeReport(env, action, report, redact) {
    const temp = env['RUNNER_TEMP'];
    const root = temp === undefined || temp === '' ? (0,external_node_os_.tmpdir)() : temp;
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, `${action}-`)), 'report.json');
    const json = toJson({ schemaVersion: 1, ...report });
    (0,external_node_fs_.writeFileSync)(path, `${redact(JSON.stringify(json, null, 2))}\n`, { mode: 0o600 });
    return path;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/secrets.js

const shortestMasked = 4;
function createSecrets(options) {
    const masked = new Set();
    function maskOne(value) {
        if (value.trim() === '' || masked.has(value))
            return;
        if (value.length < shortestMasked) {
            const [line] = harmlessLines(`Warning: a secret value of ${value.length} characters is too short to be masked in the log.`);
            options.write(`${line}\n`);
            return;
        }
        if (options.onRunner)
            options.write(`${workflowCommand('add-mask', {}, value)}\n`);
        masked.add(value);
        masked.add(JSON.stringify(value).slice(1, -1));
    }
    return {
        mask: (value) => {
            const lines = value.split(/\r\n|\n|\r/);
            if (lines.length > 1) {
                const whole = value.trim();
                if (whole.length >= shortestMasked)
                    maskOne(whole);
            }
            for (const line of lines) {
                const trimmed = line.trim();
                // Braces and brackets alone on a line of a JSON or PEM secret hide nothing.
                if (lines.length > 1 && trimmed.length < shortestMasked)
                    continue;
                maskOne(trimmed);
            }
        },
        redact: (text) => {
            // Longest first: a secret that contains another one must not leave its rest behind.
            let redacted = text;
            for (const value of [...masked].toSorted((a, b) => b.length - a.length)) {
                redacted = redacted.replaceAll(value, '***');
            }
            return redacted;
        },
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/summary.js



/** The runner refuses a summary of more than 1 MiB a step; it then shows none of it. */
const maxSummaryBytes = 1024 * 1024;
const note = '> The rest of this summary was left out: it would exceed the 1 MiB GitHub shows.';
/**
 * The blocks, an empty line between them, in at most `maxBytes`. A block that does not fit is replaced by
 * its brief form or left out; later ones may still fit, and a note at the end says that something is
 * missing. Put first what matters most.
 */
function fitSummary(blocks, maxBytes) {
    let left = maxBytes - Buffer.byteLength(`\n${note}\n`);
    let cut = false;
    const parts = [];
    for (const block of blocks) {
        const forms = typeof block === 'string' ? [block] : [block.full, block.brief];
        const form = forms.find((one) => Buffer.byteLength(one) + 2 <= left);
        if (form !== forms[0])
            cut = true;
        if (form === undefined || form === '')
            continue;
        left -= Buffer.byteLength(form) + 2;
        parts.push(`${form}\n`);
    }
    if (cut)
        parts.push(`${note}\n`);
    return parts.join('\n');
}
/**
 * Appends the summary to GITHUB_STEP_SUMMARY, or writes it to a file of its own where there is none.
 * Returns the path.
 */
function writeSummary(env, action, blocks, redact) {
    const given = env['GITHUB_STEP_SUMMARY'];
    const path = given === undefined || given === ''
        ? (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${action}-`)), 'summary.md')
        : given;
    const used = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.statSync)(path).size : 0;
    const safe = blocks.map((block) => typeof block === 'string'
        ? redact(block)
        : { full: redact(block.full), brief: redact(block.brief) });
    const markdown = fitSummary(safe, maxSummaryBytes - used - 2);
    if (used > 0)
        (0,external_node_fs_.appendFileSync)(path, `\n${markdown}`);
    else
        (0,external_node_fs_.writeFileSync)(path, markdown);
    return path;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/run-action.js









/** Starts an action in this process and ends the process with its exit code. */
async function runAction(action) {
    // Whoever read our output has gone. What is left to do (a stopping call, the outputs) is done in silence.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    const exitCode = await executeAction(action, {
        env: process.env,
        signals: process,
        clock: systemClock,
        write: (text) => {
            process.stdout.write(text);
        },
    });
    await new Promise((resolve) => {
        process.stdout.write('', () => resolve());
    });
    // Sockets kept alive and timers not worth waiting for would hold the process for minutes.
    return process.exit(exitCode);
}
/** Runs an action to its end and returns the exit code; writes all it leaves. Never rejects. */
async function executeAction(action, host) {
    const { env, clock } = host;
    const onRunner = isOnRunner(env);
    const secrets = createSecrets({ write: host.write, onRunner });
    const log = createLog({ write: host.write, onRunner, redact: secrets.redact });
    const cancellation = listenForCancellation(host.signals, clock);
    const inputs = (0,lib_inputs/* createInputReader */.ic)(env);
    const faults = listenForFaults(host.signals);
    try {
        const kit = { env, inputs, log, secrets, clock, cancellation };
        const result = await Promise.race([
            start(action, kit),
            faults.first,
            lastMoment(cancellation, clock),
        ]).catch((error) => {
            const kind = error instanceof NotInTime ? 'cancelled' : 'error';
            const reason = explain(error, action.name, env, log);
            return action.onError?.(reason, kind) ?? { exitCode: 1, outputs: { verdict: kind, reason } };
        });
        const written = leave(action.name, result, env, log, secrets);
        return written ? result.exitCode : 1;
    }
    finally {
        log.flush();
        faults.dispose();
        cancellation.dispose();
    }
}
/** A main that throws before its first await rejects like any other. */
async function start(action, kit) {
    return action.main(kit);
}
/** What is left before the runner kills the process, for writing report, outputs and summary. */
const writingMs = 1000;
class NotInTime extends readable_error/* ReadableError */.J {
}
/** Rejects just before a cancelled step is killed: its outputs are written even if `main` hangs. */
async function lastMoment(cancellation, clock) {
    await new Promise((resolve) => {
        cancellation.signal.addEventListener('abort', resolve, { once: true });
    });
    for (;;) {
        const leftMs = cancellation.remainingMs() - writingMs;
        if (leftMs <= 0)
            break;
        // A second signal brings the end nearer.
        await clock.sleep(leftMs, cancellation.urgent.aborted ? undefined : cancellation.urgent);
    }
    throw new NotInTime('Cancelled', 'The step was cancelled and could not end in time.');
}
/** The one place where errors end. Returns the reason in one sentence. */
function explain(error, action, env, log) {
    if (error instanceof readable_error/* ReadableError */.J) {
        log.error({ title: error.title, message: error.message });
        if (error.cause instanceof Error)
            log.debug(error.cause.stack ?? error.cause.message);
        return error.message;
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const repository = env['GITHUB_ACTION_REPOSITORY'];
    const where = repository === undefined || repository === ''
        ? 'to ecs-actions'
        : `at ${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/issues`;
    log.error({
        title: `Internal error in ${action}`,
        message: `${message}. This is a bug of ours; please report it ${where}, with the lines below.`,
    });
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        log.line(cause.stack ?? `${cause.name}: ${cause.message}`);
    }
    return `Internal error: ${message}`;
}
/** Writes report, outputs and summary, each even where another failed. False if the outputs are not there. */
function leave(action, result, env, log, secrets) {
    const { redact } = secrets;
    const attempt = (what, write) => {
        try {
            return write();
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            log.error({ title: `Could not write the ${what}`, message: why });
            return undefined;
        }
    };
    const { report, outputs, summary = [] } = result;
    const reportPath = report && attempt('report', () => writeReport(env, action, report, redact));
    const written = attempt('outputs', () => {
        if (outputs === undefined)
            return true;
        const rendered = renderOutputs({ ...outputs, report: reportPath });
        writeOutputs(env, new Map([...rendered].map(([name, value]) => [name, redact(value)])));
        return true;
    });
    if (summary.length > 0) {
        const path = attempt('summary', () => writeSummary(env, action, summary, redact));
        // Where nobody gave a place for it, nobody knows where it is.
        if (path !== undefined && !env['GITHUB_STEP_SUMMARY'])
            log.line(`Summary: ${path}`);
    }
    return written === true;
}
/** A promise somebody forgot and an exception in a callback are our bugs: they end the action like any. */
function listenForFaults(source) {
    let reject = () => undefined;
    const first = new Promise((_, rejectFirst) => {
        reject = rejectFirst;
    });
    // Nobody may be racing any more when a late fault comes.
    first.catch(() => undefined);
    source.on('uncaughtException', reject);
    source.on('unhandledRejection', reject);
    return {
        first,
        dispose: () => {
            source.off('uncaughtException', reject);
            source.off('unhandledRejection', reject);
        },
    };
}


/***/ }),

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ saveState),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _file_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(594);

/**
 * What a step leaves for its `post` step, another process minutes later. Written at once, so that it is
 * there even if this process is killed in the next moment; a later value of a name replaces the earlier.
 * Never put anything secret here: the runner keeps it in the job's memory and debug log.
 */
function saveState(env, name, value) {
    const path = env['GITHUB_STATE'];
    if (path === undefined || path === '')
        return;
    (0,_file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .appendFileCommand */ .K)(path, name, JSON.stringify(value));
}
/**
 * What the main step saved under a name; undefined if it saved nothing, or nothing that `parse` accepts
 * (state of another version of the action, say).
 */
function readState(env, name, parse) {
    const text = env[`STATE_${name}`];
    if (text === undefined || text === '')
        return undefined;
    try {
        return parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Wt: () => (/* binding */ UnsupportedError),
/* harmony export */   ec: () => (/* binding */ NotAllowedError)
/* harmony export */ });
/* unused harmony exports CredentialsError, deniedAction, isAccessDenied, isUnsupported */
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

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseArn),
/* harmony export */   s: () => (/* binding */ nameInArn)
/* harmony export */ });
/** The parts of an ARN; `undefined` for any other text. */
function parseArn(text) {
    const match = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(text);
    if (match === null)
        return undefined;
    const [, partition = '', service = '', region = '', account = '', resource = ''] = match;
    return { partition, service, region, account, resource };
}
/** Everything behind the last slash: a name or an id. A bare name comes back as it is. */
function nameInArn(arnOrName) {
    return arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ logStreamLink),
/* harmony export */   eG: () => (/* binding */ taskLink),
/* harmony export */   oT: () => (/* binding */ serviceLink)
/* harmony export */ });
/* unused harmony exports partitionOf, clusterLink */
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4562);
/** Links into the AWS console, right in every partition. */

const hosts = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** The partition of a region, by its name, where no ARN tells it. */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
/** The console's page of a service; `undefined` where the ARN is not of the long form. */
function serviceLink(serviceArn) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .L)(serviceArn);
    const [, cluster, service] = arn?.resource.split('/') ?? [];
    if (arn === undefined || cluster === undefined || service === undefined)
        return undefined;
    return `${base(arn.partition, arn.region)}/ecs/v2/clusters/${cluster}/services/${service}/health?region=${arn.region}`;
}
/** The console's page of a task. */
function taskLink(taskArn) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .L)(taskArn);
    const [, cluster, task] = arn?.resource.split('/') ?? [];
    if (arn === undefined || cluster === undefined || task === undefined)
        return undefined;
    return `${base(arn.partition, arn.region)}/ecs/v2/clusters/${cluster}/tasks/${task}/configuration?region=${arn.region}`;
}
/** The console's page of a log stream. The console wants names encoded twice, with `$` for `%`. */
function logStreamLink(region, group, stream) {
    const twice = (text) => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
    return `${base(partitionOf(region), region)}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
}
/** The console's page of a cluster's name or ARN. */
function clusterLink(region, cluster) {
    return `${base(partitionOf(region), region)}/ecs/v2/clusters/${nameInArn(cluster)}?region=${region}`;
}
function base(partition, region) {
    const host = hosts[partition] ?? 'console.aws.amazon.com';
    return partition === 'aws-cn' ? `https://${host}` : `https://${region}.${host}`;
}


/***/ }),

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ causeInText),
/* harmony export */   JW: () => (/* binding */ remedies)
/* harmony export */ });
/* unused harmony exports causes, isThrottledPull, passesByItself */
/**
 * Why a deployment fails: the closed list of the contract, and how ECS's texts map to it.
 *
 * Texts are ECS's own (stoppedReason, container reason, statusReason, service events; `aws-facts.md`
 * A2, A5, A6). They are matched on their phrase, never on their prefix: ECS has two prefix styles.
 */
const causes = (/* unused pure expression or super */ null && ([
    'image-pull',
    'secrets-or-registry-auth',
    'no-capacity',
    'no-ip-address',
    'container-exit',
    'out-of-memory',
    'container-health-check',
    'target-health-check',
    'service-quota',
    'permissions',
    'alarm',
    'lifecycle-hook',
    'network',
    'volume',
    'placement-constraints',
    'configuration',
    'spot-interruption',
    'deployment-limits',
    'never-deployed',
    'unknown',
]));
/** The first row that matches decides, so the more telling text stands before the more general one. */
const phrases = [
    [/OutOfMemory|killed due to memory usage/i, 'out-of-memory'],
    [/unable to pull secrets or registry auth/i, 'secrets-or-registry-auth'],
    [
        /unable to (?:retrieve|fetch) secret|secretsmanager|ssm.*parameter/i,
        'secrets-or-registry-auth',
    ],
    [/CannotPull(?:Container|Image|ECRContainer|ContainerImage)\w*/i, 'image-pull'],
    [/manifest (?:unknown|for .* not found)|pull access denied|image .* not found/i, 'image-pull'],
    [
        /\bEFS\b|mount(?:ing)? (?:volume|failed)|CannotCreateVolume|EBS volume|volume attach/i,
        'volume',
    ],
    [
        /insufficient (?:free )?(?:IP )?addresses|InsufficientFreeAddresses|not enough free (?:IP )?addresses|no available IP/i,
        'no-ip-address',
    ],
    [/Capacity is unavailable|capacity is not available|insufficient capacity/i, 'no-capacity'],
    [/No Container Instances were found|insufficient (?:CPU|memory)|RESOURCE:/i, 'no-capacity'],
    [
        /reached the limit|limit (?:was )?exceeded|capacity limit|quota|configuration is above/i,
        'service-quota',
    ],
    [/invalid networking configuration/i, 'configuration'],
    [
        /(?:no container instance met all|placement constraint|missing an attribute|already using a port)/i,
        'placement-constraints',
    ],
    [/because of the service deployment configuration/i, 'deployment-limits'],
    [/failed container health checks/i, 'container-health-check'],
    [/failed ELB health checks|is unhealthy in \((?:target-group|elb)/i, 'target-health-check'],
    [/lifecycle hook/i, 'lifecycle-hook'],
    [/alarms? .*(?:detected|triggered|ALARM state)|because .*alarm/i, 'alarm'],
    [
        /IAM (?:permissions|trust)|assumed? (?:the )?role|AccessDenied|not authorized to perform/i,
        'permissions',
    ],
    [/TARGET (?:GROUP )?IS NOT FOUND|target group .* does not exist/i, 'configuration'],
    [/logger args|log driver|log group/i, 'configuration'],
    [
        /CannotStartContainer|CannotCreateContainer|CannotInspectContainer|exec format error/i,
        'configuration',
    ],
    [/network interface|configure .*network|\bENI\b|dial tcp|i\/o timeout/i, 'network'],
    [/Spot (?:Task )?(?:was )?interrupt|Spot interruption/i, 'spot-interruption'],
    [/Essential container in task exited/i, 'container-exit'],
];
/** The cause that a text of ECS's names, if it names one. */
function causeInText(text) {
    if (text === undefined)
        return undefined;
    return phrases.find(([phrase]) => phrase.test(text))?.[1];
}
/** A registry that throttles pulls is a passing fault: it never counts towards fail-fast. */
function isThrottledPull(text) {
    return (text !== undefined && /toomanyrequests|429 Too Many|rate exceeded|pull rate limit/i.test(text));
}
/** Faults that pass by themselves: no fault of the new revision, so never a reason to give up early. */
const passing = new Set(['no-capacity', 'service-quota', 'spot-interruption']);
function passesByItself(cause) {
    return passing.has(cause);
}
/** What to do about a cause, in one sentence for whoever is woken by it. */
const remedies = {
    'image-pull': 'Check that the image tag exists in the registry and that the execution role may pull it.',
    'secrets-or-registry-auth': 'Check that the task can reach ECR, Secrets Manager and SSM (NAT gateway or VPC endpoints, security group) and that the execution role may read the secrets named in the task definition.',
    'no-capacity': 'AWS has no capacity for this task right now: add subnets in other availability zones, or for Spot a FARGATE base in the capacity provider strategy.',
    'no-ip-address': 'The subnets have no free addresses: use larger subnets or lower maximumPercent for the rollout.',
    'container-exit': 'The container ended by itself: read its last log lines; a new revision that never served usually lacks a setting or a migration.',
    'out-of-memory': 'The container used more memory than it may: raise the memory of the task or container, or lower the number of worker processes.',
    'container-health-check': 'The health check command of the container fails: run it in the container, and give it a startPeriod longer than the start takes.',
    'target-health-check': 'The load balancer gets no healthy answer: check the path, port and matcher of the health check, the security groups, and a healthCheckGracePeriodSeconds longer than the start takes.',
    'service-quota': 'A service quota is reached: ask for a raise in Service Quotas, or run fewer tasks.',
    permissions: 'A role lacks a permission: the text names it; check the execution role, the task role and the service-linked role.',
    alarm: 'A CloudWatch alarm of the deployment went off: look at that alarm before deploying again.',
    'lifecycle-hook': 'A lifecycle hook failed or timed out: look at the log of its Lambda function.',
    network: 'The network of the task could not be set up or reached: check subnets, routes and security groups.',
    volume: 'A volume could not be attached or mounted: check EFS mount targets, access points, and EBS roles.',
    'placement-constraints': 'No container instance meets the constraints of the task: check attributes, ports, and the instances of the cluster.',
    configuration: 'The configuration is not accepted: the text names the setting.',
    'spot-interruption': 'Spot capacity was taken back; use on-demand capacity where that must not happen.',
    'deployment-limits': 'minimumHealthyPercent and maximumPercent leave no room to start or stop a task: raise maximumPercent or lower minimumHealthyPercent.',
    'never-deployed': 'No deployment of that revision reached the service: check that the deploy command ran, against this cluster and service.',
    unknown: 'ECS names no cause: look at the service events and the stopped tasks below.',
};


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ sameTaskDefinition),
/* harmony export */   KW: () => (/* binding */ familyRevision),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   P7: () => (/* binding */ revisionNumber),
/* harmony export */   Y4: () => (/* binding */ deploymentIdOf)
/* harmony export */ });
/* unused harmony export isSettled */
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

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ taskId)
/* harmony export */ });
/* unused harmony export isUnchecked */
/** No listener forwards to the target groups, so nobody checks the health of their targets. */
function isUnchecked(targets) {
    const live = targets.filter(({ state }) => state !== 'draining');
    return live.length > 0 && live.every(({ state }) => state === 'unused');
}
/** The id at the end of a task's ARN. */
function taskId(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 9798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   jw: () => (/* binding */ readClaim),
/* harmony export */   nO: () => (/* binding */ contest)
/* harmony export */ });
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1087);

/**
 * @param tasks every task with this `startedBy` that ECS shows: live, stopping and stopped ones.
 * @param container whose exit code decides.
 */
function readClaim(identity, container, tasks, exclusive) {
    const own = tasks.filter(({ group }) => group === identity.group);
    const newest = [...own].sort(laterFirst)[0];
    if (newest !== undefined) {
        const ending = (0,_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(newest, container);
        // An exit code 0 after a stop from outside (a cancelled attempt, say) proves no success.
        if (ending?.verdict === 'succeeded' && ending.remark === undefined) {
            return { kind: 'adopt', task: newest, state: 'succeeded' };
        }
        if (ending === undefined) {
            // Until it has stopped, its exit code may still come.
            return newest.desiredStatus === 'STOPPED' || isOver(newest)
                ? { kind: 'busy', others: [newest], ownStopping: true }
                : { kind: 'adopt', task: newest, state: 'live' };
        }
    }
    const others = tasks.filter((task) => isRival(task, identity) && !isOver(task));
    if (exclusive && others.length > 0)
        return { kind: 'busy', others, ownStopping: false };
    const predecessor = [...tasks].sort(laterFirst)[0]?.arn;
    return {
        kind: 'free',
        spent: own.map(({ arn }) => arn),
        ...(predecessor !== undefined && { predecessor }),
    };
}
/** After the start: whether our task, as last seen, may go on beside those that ECS shows now. */
function contest(own, identity, tasks) {
    const rivals = tasks.filter((task) => task.arn !== own.arn && isRival(task, identity) && !isOver(task) && !neverBegins(task));
    if (hasBegun(own)) {
        const running = rivals.find(hasBegun);
        return running === undefined ? { kind: 'keep' } : { kind: 'overlap', with: running };
    }
    const first = rivals
        .filter((task) => hasBegun(task) || laterFirst(own, task) < 0)
        .sort((a, b) => laterFirst(b, a))[0];
    return first === undefined ? { kind: 'keep' } : { kind: 'yield', to: first };
}
function isRival(task, { startedBy, group }) {
    return task.startedBy === startedBy && task.group !== group;
}
/** Its containers have ended, whatever of its network is still to be cleared away. */
function isOver({ lastStatus }) {
    return lastStatus === 'STOPPED' || lastStatus === 'DEPROVISIONING' || lastStatus === 'DELETED';
}
function hasBegun({ startedAt, lastStatus }) {
    return startedAt !== undefined || lastStatus === 'RUNNING';
}
function neverBegins(task) {
    return task.desiredStatus === 'STOPPED' && !hasBegun(task);
}
/** By AWS's stamp of creation; where two are equal, by the ARN, so that both runners agree. */
function laterFirst(a, b) {
    const difference = (b.createdAt ?? 0) - (a.createdAt ?? 0);
    if (difference !== 0)
        return difference;
    return a.arn < b.arn ? 1 : -1;
}


/***/ }),

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stopReasons),
/* harmony export */   k8: () => (/* binding */ runsOn),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _deployment_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/** The truth about a task that has ended: the exit code of the one container that was asked. */

/** Our own StopTask of what ran on beside the container bears this; a re-run knows by it that nobody else stopped it. */
const stopReasons = {
    containerEnded: 'ecs-actions: the container that decides has ended',
    timedOut: 'ecs-actions: timeout',
    cancelled: 'ecs-actions: the workflow was cancelled',
    yielded: 'ecs-actions: another migration of this service started first',
    lockLost: 'ecs-actions: the lock was lost before the task began',
};
/**
 * How the container ended, or `undefined` while it has not: only this container's exit code counts,
 * whatever sidecars, injected agents or the task as a whole say.
 */
function endingOf(task, containerName) {
    const container = task.containers.find(({ name }) => name === containerName);
    if (container?.exitCode !== undefined)
        return ofExitCode(task, container, container.exitCode);
    // An exit code may follow its container's STOPPED by a moment; the task's STOPPED is the last word.
    if (task.lastStatus !== 'STOPPED')
        return undefined;
    return neverStarted(task, container);
}
/** The container has ended and others keep the task running. */
function runsOn(task, containerName) {
    const container = task.containers.find(({ name }) => name === containerName);
    return container?.exitCode !== undefined && task.desiredStatus === 'RUNNING';
}
function ofExitCode(task, container, exitCode) {
    const outside = stoppedFromOutside(task);
    if (exitCode === 0) {
        return {
            verdict: 'succeeded',
            exitCode: 0,
            ...(outside !== undefined && {
                remark: `The task was stopped from outside (${outside}), and its container still reported exit code 0: check that the migration came to its end.`,
            }),
        };
    }
    const cause = causeOfExit(task, container);
    const parts = [
        `container ${container.name} exited with code ${exitCode}${signalHint(exitCode, cause)}`,
        container.reason,
        outside === undefined ? undefined : `the task was stopped from outside: ${outside}`,
    ].filter((part) => part !== undefined);
    return { verdict: 'failed', exitCode, cause, reason: parts.join('; ') };
}
function neverStarted(task, container) {
    const told = container?.reason ?? task.stoppedReason;
    const words = told === undefined || told === '' ? 'ECS gives no reason' : told;
    const reason = task.startedAt === undefined
        ? words
        : `ECS gives no exit code, though the task had started, so the command may have run in part: ${words}`;
    return { verdict: 'never-started', cause: causeOfStop(task, container), reason };
}
function causeOfExit(task, container) {
    if ((0,_deployment_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(container.reason) === 'out-of-memory')
        return 'out-of-memory';
    if ((0,_deployment_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(task.stoppedReason) === 'out-of-memory' && container.exitCode === 137) {
        return 'out-of-memory';
    }
    return outsideCause(task) ?? 'container-exit';
}
function causeOfStop(task, container) {
    const named = (0,_deployment_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(container?.reason) ?? (0,_deployment_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(task.stoppedReason);
    if (named !== undefined && named !== 'container-exit')
        return named;
    return outsideCause(task) ?? 'unknown';
}
function outsideCause({ stopCode }) {
    switch (stopCode) {
        case 'SpotInterruption':
        case 'TerminationNotice':
            return 'spot-interruption';
        case 'UserInitiated':
            return 'stopped-by-user';
        case 'InfrastructureHealth':
            return 'infrastructure';
        default:
            return undefined;
    }
}
/** Why the task was stopped, where neither it nor this action ended it. */
function stoppedFromOutside(task) {
    if (outsideCause(task) === undefined)
        return undefined;
    const reason = task.stoppedReason ?? task.stopCode ?? '';
    return reason.startsWith(stopReasons.containerEnded) ? undefined : reason;
}
/** Exit codes above 128 are signals (128 + number). */
function signalHint(exitCode, cause) {
    if (cause === 'out-of-memory')
        return ' (killed: out of memory)';
    switch (exitCode) {
        case 126:
            return ' (the command is not executable)';
        case 127:
            return ' (the command was not found)';
        case 137:
            return ' (SIGKILL: out of memory, or it did not stop in time)';
        case 139:
            return ' (SIGSEGV: segmentation fault)';
        case 143:
            return ' (SIGTERM: it was asked to stop)';
        default:
            return '';
    }
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K8: () => (/* binding */ ownToken),
/* harmony export */   LS: () => (/* binding */ turnToken),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony exports startedByOf, canonicalJson */
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4562);
/**
 * The names by which a migration is found again, and the token that lets only one start (contract, "Once").
 *
 * `startedBy` names the service: whoever migrates it bears the same one, and ListTasks can filter by it.
 * `group` names this very request of this job of this workflow run, whatever the attempt: DescribeTasks
 * shows it, and it needs no permission of its own as tags would.
 *
 * The client token is made from the service and from the newest migration that came before. ECS binds a
 * token to the first request that bears it: the same request gets the same task again, so a lost answer
 * starts nothing twice; another one is refused with the ARN of the task that came first. So of any number
 * of runners that saw the same past, one starts its task, and the others learn whom to wait for. One that
 * saw an older past is told by ECS as well, for that token is used up.
 */

/** startedBy: at most 128 letters, digits, `-`, `/` and `_` (RunTask). */
const startedByAtMost = 128;
function identify(origin, requested, digest) {
    const { cluster, service, container, image, request } = requested;
    const key = digest(canonicalJson({ origin, cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInArn */ .s)(cluster), service, container, image, request })).slice(0, 40);
    return { startedBy: startedByOf(service, digest), group: `migration:${key}`, key };
}
/** The same for all migrations of a service, from whatever workflow. */
function startedByOf(service, digest) {
    const startedBy = `migration/${service}`;
    if (startedBy.length <= startedByAtMost)
        return startedBy;
    const hash = digest(service).slice(0, 16);
    return `${startedBy.slice(0, startedByAtMost - hash.length - 1)}-${hash}`;
}
/** RunTask, `clientToken`: at most 64 characters. */
const tokenLength = 64;
/**
 * The token of whoever comes next after `predecessor`, the newest migration of the service. Where ECS shows
 * none (it forgets stopped tasks after about an hour) the hour stands for it, so that the tokens of
 * yesterday, which ECS may remember for 24 hours, are not met again one by one.
 */
function turnToken(scope, predecessor, now, digest) {
    const past = predecessor ?? `none/${new Date(now).toISOString().slice(0, 13)}`;
    return digest(canonicalJson({ ...scope, past })).slice(0, tokenLength);
}
/**
 * With `lock: off`, where nobody else matters: the token of this request. `spent` are own tasks that ended
 * without success: with them in it ECS does not hand back the failed task.
 */
function ownToken({ key }, spent, digest) {
    return digest([key, ...[...spent].sort()].join('\n')).slice(0, tokenLength);
}
/** JSON with sorted members and without absent ones: equal texts for equal requests. */
function canonicalJson(value) {
    return JSON.stringify(value, (_, member) => {
        if (typeof member !== 'object' || member === null || Array.isArray(member))
            return member;
        return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ renewEveryMs),
/* harmony export */   z: () => (/* binding */ leaseMs)
/* harmony export */ });
/** How long a lock outlives its holder's last sign of life. */
const leaseMs = 120_000;
/** A holder gives a sign of life this often: three may be lost. */
const renewEveryMs = 30_000;


/***/ }),

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ReadableError)
/* harmony export */ });
/**
 * An error for a tired reader: the user's or AWS's fault, told in one line and shown without a stack.
 *
 * The message says what happened, where, and what to do. Every package throws this kind for what is not
 * our own bug; anything else that reaches the top is ours, and is shown with its stack.
 */
class ReadableError extends Error {
    name = 'ReadableError';
    /** The few words above the message, shown as the annotation's title. */
    title;
    constructor(title, message, options) {
        super(message, options);
        this.title = title;
    }
}


/***/ }),

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ durations),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fP: () => (/* binding */ toSeconds),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony export formatClock */
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/**
 * A length of time as people write it: `42 s`, `11 m 42 s`, `2 h 05 m`. Rounded to whole seconds;
 * below ten seconds one decimal is kept, so that short phases can be told apart.
 */
function formatDuration(durationMs) {
    const ms = Math.max(0, durationMs);
    if (ms < 9.95 * second)
        return `${trimZero((ms / second).toFixed(1))} s`;
    const total = Math.round(ms / second);
    const h = Math.floor(total / 3600);
    const m = Math.floor((total % 3600) / 60);
    const s = total % 60;
    if (h > 0)
        return `${h} h ${pad(m)} m`;
    return m > 0 ? `${m} m ${pad(s)} s` : `${s} s`;
}
/** `2026-11-25T03:00:42Z`: an instant to the second, as outputs and summaries write it. */
function formatInstant(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** `03:00:42`, UTC: an instant within a log whose date is plain. */
function formatClock(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** Whole seconds, as outputs give them. */
function toSeconds(durationMs) {
    return Math.round(durationMs / second);
}
function pad(n) {
    return String(n).padStart(2, '0');
}
function trimZero(text) {
    return text.replace(/\.0$/, '');
}
const durations = { second, minute, hour };


/***/ })

};
