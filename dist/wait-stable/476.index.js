export const id = 476;
export const ids = [476];
export const modules = {

/***/ 9828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
;// CONCATENATED MODULE: ./packages/aws/lib/ecs/deployment-control.js
/** The two calls that change a deployment's course. */


/** A stop that AWS will not take for so long has failed; whoever asked for it must know. */
const stopPatienceMs = 60_000;
function createDeploymentControl(session, client) {
    return {
        rollBack: async (serviceDeploymentArn, signal) => {
            try {
                await session.send((options) => client.send(new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn, stopType: 'ROLLBACK' }), options), { patienceMs: stopPatienceMs, ...(signal !== undefined && { signal }) });
            }
            catch (error) {
                if (isAlreadyStopping(error))
                    return;
                throw (0,failure/* readable */.HD)(error, 'ecs:StopServiceDeployment');
            }
        },
        continueAtHook: async (serviceDeploymentArn, hookId) => {
            try {
                await session.send((options) => client.send(new dist_cjs/* ContinueServiceDeploymentCommand */.LrH({
                    serviceDeploymentArn,
                    hookId,
                    action: 'CONTINUE',
                }), options));
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:ContinueServiceDeployment');
            }
        },
    };
}
function isAlreadyStopping(error) {
    return (error instanceof Error &&
        error.name === 'ConflictException' &&
        /already|in progress|rollback|stopp/i.test(error.message));
}

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

;// CONCATENATED MODULE: ./packages/aws/lib/elb/target-reader.js



function createTargetReader(session) {
    let loading;
    const load = () => {
        loading ??= __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19)).then((sdk) => {
            const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
            session.watch(client);
            return { sdk, client };
        });
        return loading;
    };
    const send = async (action, attempt) => {
        try {
            return await session.send(attempt, { patienceMs: shortPatienceMs });
        }
        catch (error) {
            throw (0,failure/* readable */.HD)(error, `elasticloadbalancing:${action}`);
        }
    };
    return {
        targetHealth: async (arns) => {
            const { sdk, client } = await load();
            const answers = await Promise.all(arns.map(async (TargetGroupArn) => {
                const answer = await send('DescribeTargetHealth', (options) => client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn }), options));
                return (answer.TargetHealthDescriptions ?? []).map(({ Target, TargetHealth: health }) => ({
                    targetGroupArn: TargetGroupArn,
                    target: Target?.Id ?? '',
                    state: health?.State ?? '',
                    ...present({
                        port: Target?.Port,
                        reason: health?.Reason,
                        description: health?.Description,
                    }),
                }));
            }));
            return answers.flat();
        },
        deregistrationDelaysMs: async (arns) => {
            const { sdk, client } = await load();
            const entries = await Promise.all(arns.map(async (TargetGroupArn) => {
                const answer = await send('DescribeTargetGroupAttributes', (options) => client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), options));
                const value = (answer.Attributes ?? []).find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value;
                return value === undefined ? [] : [[TargetGroupArn, Number(value) * 1000]];
            }));
            return new Map(entries.flat());
        },
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/logs/log-tail.js
/** The last lines of a log stream. The client is loaded when there is something to show. */

function createLogTailReader(session) {
    return {
        tail: async (logGroupName, logStreamName, lines, region) => {
            const { CloudWatchLogsClient, GetLogEventsCommand } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.t.bind(__webpack_require__, 303, 19));
            const client = new CloudWatchLogsClient({
                ...session.clientConfiguration,
                region: region ?? session.region,
            });
            try {
                const answer = await session.send((options) => client.send(new GetLogEventsCommand({
                    logGroupName,
                    logStreamName,
                    limit: lines,
                    startFromHead: false,
                }), options));
                return (answer.events ?? []).map(({ message }) => message ?? '');
            }
            catch (error) {
                if (error instanceof Error && error.name === 'ResourceNotFoundException')
                    return [];
                throw (0,failure/* readable */.HD)(error, 'logs:GetLogEvents');
            }
            finally {
                client.destroy();
            }
        },
    };
}

;// CONCATENATED MODULE: ./actions/wait-stable/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./actions/wait-stable/lib/connect.js






/** @param more for tests: credentials and a handler that answers in place of a network. */
function connect(region, clock, signal, more = {}) {
    const session = openSession({
        region,
        userAgent: { name: 'wait-stable', version: package_namespaceObject.rE },
        clock,
        signal,
        ...more,
    });
    const client = createEcsClient(session);
    return {
        ecs: createDeploymentReader(session, client),
        control: createDeploymentControl(session, client),
        targets: createTargetReader(session),
        tails: createLogTailReader(session),
        now: session.now,
        calls: session.calls,
    };
}


/***/ }),

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ parseSavedState),
/* harmony export */   G4: () => (/* binding */ createStateKeeper),
/* harmony export */   Vi: () => (/* binding */ stateName)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_deployment_follow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/** What the step leaves for its post step, which takes over when the workflow is cancelled. */

const stateName = 'wait-stable';
/** Remembers each deployment as soon as it is known, for the process may be killed at any moment. */
function createStateKeeper(save, { region, onCancel }) {
    let last = '';
    const keep = (state) => {
        const text = JSON.stringify(state);
        if (text === last)
            return;
        last = text;
        save({ region, onCancel, ...state });
    };
    keep({ finished: false, open: [] });
    return {
        following: (follows) => keep({
            finished: false,
            open: [...follows].flatMap(([service, follow]) => {
                const own = (0,_ecs_actions_core_deployment_follow__WEBPACK_IMPORTED_MODULE_0__/* .ownServiceDeployment */ .By)(follow);
                return own === undefined
                    ? []
                    : [{ service, serviceDeploymentArn: own.arn, asked: false }];
            }),
        }),
        finished: (outcomes) => keep({
            finished: true,
            open: outcomes.flatMap(({ verdict, service, serviceDeploymentArn }) => verdict === 'cancelled' && serviceDeploymentArn !== undefined
                ? [{ service, serviceDeploymentArn, asked: onCancel === 'rollback' }]
                : []),
        }),
    };
}
/** The state as it comes back from the runner; `undefined` for that of another version. */
function parseSavedState(value) {
    const state = value;
    const known = typeof state === 'object' &&
        typeof state?.region === 'string' &&
        (state.onCancel === 'leave' || state.onCancel === 'rollback') &&
        typeof state.finished === 'boolean' &&
        Array.isArray(state.open);
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

/***/ 2246:
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
    const inputs = createInputReader(env);
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

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ causeInText),
/* harmony export */   JW: () => (/* binding */ remedies),
/* harmony export */   Mj: () => (/* binding */ isThrottledPull),
/* harmony export */   uj: () => (/* binding */ passesByItself)
/* harmony export */ });
/* unused harmony export causes */
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

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ eventKey),
/* harmony export */   Pb: () => (/* binding */ eventKind),
/* harmony export */   cj: () => (/* binding */ eventText),
/* harmony export */   qU: () => (/* binding */ deploymentsIn),
/* harmony export */   uL: () => (/* binding */ eventCause),
/* harmony export */   uv: () => (/* binding */ tasksIn)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/** What a service event says: ECS's texts read on their phrase (`aws-facts.md` A5). */

const kinds = [
    [/has reached a steady state/i, 'steady'],
    [/deployment completed/i, 'completed'],
    [/rolling back to (?:deployment ?(?:Id)? ?)?ecs-svc\//i, 'rolling-back'],
    [/deployment failed/i, 'failed'],
    [/unable to consistently start tasks successfully/i, 'crash-loop'],
    [
        /was unable to place a task|could not launch \d+ task|capacity limit was exceeded/i,
        'placement',
    ],
    [/deregistered \d+ targets? in/i, 'deregistered'],
    [/registered \d+ targets? in/i, 'registered'],
    [/has begun draining connections/i, 'draining'],
    [/has started \d+ tasks?/i, 'started'],
    [/has stopped \d+ (?:running|pending) tasks?|stopped \d+ pending tasks?/i, 'stopped'],
    [/is unhealthy in \(|failed container health checks/i, 'unhealthy'],
    [/replaced \d+ tasks? due to an unhealthy status/i, 'replaced'],
    [/unable to reach steady state|unable to stop or start tasks during a deployment/i, 'blocked'],
    [/operations are being throttled/i, 'throttled'],
    [/AZ balanced|AZ Rebalanc/i, 'zones'],
];
/** The kind of an event; `other` where this version does not know the text. */
function eventKind(event) {
    return kinds.find(([phrase]) => phrase.test(event.message))?.[1] ?? 'other';
}
/** The cause an event names, where it is one that stands in a deployment's way. */
function eventCause(event) {
    switch (eventKind(event)) {
        case 'placement':
        case 'unhealthy':
        case 'blocked':
        case 'failed':
        case 'other':
            return (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(event.message);
        default:
            return undefined;
    }
}
/** The deployments an event names, in its order: `ecs-svc/N`. */
function deploymentsIn(event) {
    return event.message.match(/ecs-svc\/\d+/g) ?? [];
}
/** The ids of the tasks an event names. */
function tasksIn(event) {
    return [...event.message.matchAll(/\(task ([0-9a-f]{32}|[0-9a-f-]{36})\)/g)].flatMap(([, id]) => id === undefined ? [] : [id]);
}
/** An event without ECS's `(service NAME)` prefix, for a log that has already named the service. */
function eventText(event) {
    return event.message.replace(/^\(?service [^)]*\)\s*/, '');
}
/** Two events are one where their ids agree; a missing id is made up for by time and text. */
function eventKey(event) {
    return event.id ?? `${event.createdAt ?? ''} ${event.message}`;
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ compareToHistory),
/* harmony export */   i9: () => (/* binding */ leastDurationMs),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   uN: () => (/* binding */ describeExpectation)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/** When a deployment is likely to end: from its own configuration, and from how long the last ones took. */

const historySize = 20;
/** The median of the last twenty successful deployments (ListServiceDeployments keeps 90 days); the subject's own does not count. */
function historyOf(newestFirst, exceptArn) {
    const lengths = newestFirst
        .filter(({ arn, status }) => arn !== exceptArn && status === 'SUCCESSFUL')
        .flatMap(({ createdAt, finishedAt }) => createdAt === undefined || finishedAt === undefined ? [] : [finishedAt - createdAt])
        .slice(0, historySize)
        .sort((a, b) => a - b);
    const lower = lengths[Math.floor((lengths.length - 1) / 2)];
    const upper = lengths[Math.ceil((lengths.length - 1) / 2)];
    if (lower === undefined || upper === undefined)
        return undefined;
    return { medianMs: (lower + upper) / 2, count: lengths.length };
}
/** `usually 11 m 42 s (last 20); about 4 m 00 s to go` */
function describeExpectation(history, createdAt, now) {
    const usually = `usually ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(history.medianMs)} (last ${history.count})`;
    const toGoMs = createdAt + history.medianMs - now;
    return toGoMs > 0
        ? `${usually}; about ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(toGoMs)} to go`
        : `${usually}; ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(-toGoMs)} over that`;
}
/** `11 m 42 s, 21 s faster than usual (12 m 03 s, last 20)` */
function compareToHistory(durationMs, history) {
    const difference = durationMs - history.medianMs;
    const usual = `usual ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(history.medianMs)} (last ${history.count})`;
    if (Math.abs(difference) < 1000)
        return `as long as the ${usual}`;
    return `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.abs(difference))} ${difference < 0 ? 'faster' : 'slower'} than the ${usual}`;
}
/**
 * The least time a deployment takes by its own configuration: bake times and traffic steps
 * (`aws-facts.md` A3). A linear rollout bakes after each step but the last, which is followed by `bakeTime`.
 */
function leastDurationMs(rollout) {
    switch (rollout.strategy) {
        case 'LINEAR': {
            const { stepPercent = 10, stepBakeTimeMs = 360_000 } = rollout.linear ?? {};
            return rollout.bakeTimeMs + (Math.ceil(100 / stepPercent) - 1) * stepBakeTimeMs;
        }
        case 'CANARY':
            return rollout.bakeTimeMs + (rollout.canary?.bakeTimeMs ?? 600_000);
        default:
            return rollout.bakeTimeMs;
    }
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Kw: () => (/* binding */ describeAlike),
/* harmony export */   Ur: () => (/* binding */ alikeFailures),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4208);
/** Which stopped tasks are failures of the new revision, and which of them failed alike. */


/** Reads a stopped task as a failure; `undefined` where its end is a normal one (scaling, a user's stop). */
function readFailure(task) {
    const stopping = task.lastStatus === 'STOPPED' || task.desiredStatus === 'STOPPED';
    if (!stopping || isNormalEnd(task))
        return undefined;
    const culprit = culpritOf(task.containers);
    const detail = culprit?.reason ?? task.stoppedReason ?? '';
    const cause = causeOfTask(task, culprit);
    const exitCode = cause === 'container-exit' || cause === 'out-of-memory' ? culprit?.exitCode : undefined;
    const container = cause === 'container-exit' || culprit?.reason !== undefined ? culprit?.name : undefined;
    return {
        taskArn: task.arn,
        cause,
        ...(container !== undefined && { container }),
        ...(exitCode !== undefined && { exitCode }),
        ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
        detail: detail === '' ? 'ECS gives no reason' : detail,
        fingerprint: [task.stopCode, cause, container, exitCode, reasonClass(detail)].join('|'),
        counts: !(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .passesByItself */ .uj)(cause) &&
            !(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottledPull */ .Mj)(detail) &&
            task.stopCode !== 'InfrastructureHealth',
    };
}
/** One sentence of what happened to the task. */
function describeFailure(failure) {
    if (failure.cause === 'container-exit' && failure.container !== undefined) {
        const code = failure.exitCode === undefined
            ? 'without an exit code'
            : `with exit code ${failure.exitCode}`;
        return `container ${failure.container} exited ${code}${signalHint(failure.exitCode)}`;
    }
    return failure.container === undefined
        ? failure.detail
        : `${failure.container}: ${failure.detail}`;
}
/** The failures that count, grouped by fingerprint, the most frequent first. */
function alikeFailures(failures) {
    const groups = new Map();
    for (const failure of failures) {
        if (!failure.counts)
            continue;
        const group = groups.get(failure.fingerprint);
        if (group === undefined)
            groups.set(failure.fingerprint, [failure]);
        else
            group.push(failure);
    }
    return [...groups.values()].sort((a, b) => b.length - a.length);
}
function isNormalEnd(task) {
    const reason = task.stoppedReason ?? '';
    switch (task.stopCode) {
        case 'UserInitiated':
            return true;
        case 'ServiceSchedulerInitiated':
            // The scheduler stops tasks to scale and to replace; only its health checks speak against the task.
            return !/health check|unhealthy/i.test(reason);
        case undefined:
            // Seen between the decision to stop and its record: judge it when the record is there.
            return task.lastStatus !== 'STOPPED' || /Scaling activity|stopped by user/i.test(reason);
        default:
            return /Scaling activity initiated/i.test(reason);
    }
}
function causeOfTask(task, culprit) {
    if (task.stopCode === 'SpotInterruption' || task.stopCode === 'TerminationNotice')
        return 'spot-interruption';
    const named = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(culprit?.reason) ?? (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(task.stoppedReason);
    if (named !== undefined && named !== 'container-exit')
        return named;
    if (task.stopCode === 'EssentialContainerExited' || named === 'container-exit')
        return 'container-exit';
    return 'unknown';
}
/** 143 and 137 are what ECS itself sends to the containers that are still up when one has ended. */
const stoppedByEcs = new Set([143, 137]);
/**
 * The container that brought the task down. Injected agents (GuardDuty) never decide. A reason of its
 * own tells most; then an exit code that is not ECS's own stop; then a clean exit beside stopped ones.
 */
function culpritOf(containers) {
    const declared = containers.filter((container) => !container.name.startsWith('aws-guardduty-agent'));
    return (declared.find((container) => container.reason !== undefined && container.exitCode !== 0) ??
        declared.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0 && !stoppedByEcs.has(exitCode)) ??
        declared.find(({ exitCode }) => exitCode === 0) ??
        declared.find(({ exitCode }) => exitCode !== undefined));
}
/** A reason without what differs from task to task: ids, addresses, numbers, digests. */
function reasonClass(reason) {
    return reason
        .replace(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*/gi, '#')
        .replace(/\d+/g, '#')
        .slice(0, 200);
}
function signalHint(exitCode) {
    switch (exitCode) {
        case 0:
            return ' (it ended by itself: a service must keep running)';
        case 137:
            return ' (killed: often out of memory, or it did not stop in time)';
        case 139:
            return ' (segmentation fault)';
        case 143:
            return ' (it was asked to stop)';
        default:
            return '';
    }
}
/** `3 tasks` failed alike: the sentence for log and summary. */
function describeAlike(group, total) {
    const count = Math.max(group.length, total);
    const first = group[0];
    const which = group.length === 1 ? ` (task ${(0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .taskId */ .B)(first.taskArn)})` : '';
    return `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${describeFailure(first)}${which}`;
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ao: () => (/* binding */ absorbLife),
  c6: () => (/* binding */ absorbRecords),
  Xb: () => (/* binding */ beginFollowing),
  g6: () => (/* binding */ countTasks),
  X1: () => (/* binding */ evidenceOf),
  By: () => (/* binding */ ownServiceDeployment),
  ye: () => (/* binding */ withBlindSpot),
  Ew: () => (/* binding */ withLogShown)
});

// EXTERNAL MODULE: ./packages/core/lib/deployment/event.js
var deployment_event = __webpack_require__(749);
// EXTERNAL MODULE: ./packages/core/lib/deployment/failure.js
var deployment_failure = __webpack_require__(643);
// EXTERNAL MODULE: ./packages/core/lib/deployment/expectation.js
var expectation = __webpack_require__(4679);
// EXTERNAL MODULE: ./packages/core/lib/deployment/progress.js
var progress = __webpack_require__(6802);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var service = __webpack_require__(8406);
// EXTERNAL MODULE: ./packages/core/lib/deployment/snapshot.js
var deployment_snapshot = __webpack_require__(2397);
// EXTERNAL MODULE: ./packages/core/lib/deployment/task.js
var deployment_task = __webpack_require__(4208);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/timeline.js

/** Without any health check a running task is taken for healthy once it has run this long. */
const runsWithoutCheckMs = 60_000;
/** The timelines after one more look. Tasks not described this time keep what is known of them. */
function recordTasks(timelines, sighting) {
    const { tasks, targets } = sighting;
    if (tasks === undefined && targets === undefined)
        return timelines;
    const next = new Map(timelines);
    for (const task of tasks ?? []) {
        const id = (0,deployment_task/* taskId */.B)(task.arn);
        next.set(id, ofTask(task, id, next.get(id), sighting));
    }
    if (targets !== undefined && sighting.targetsTell) {
        const healthy = healthyAddresses(targets);
        for (const [id, timeline] of next) {
            const isHealthy = timeline.address !== undefined && healthy.has(timeline.address);
            if (timeline.side === 'new')
                next.set(id, withHealth(timeline, isHealthy, sighting));
        }
    }
    return next;
}
function ofTask(task, id, before, sighting) {
    const side = sighting.subject?.deploymentId !== undefined && task.startedBy === sighting.subject.deploymentId
        ? 'new'
        : 'old';
    const timeline = {
        taskArn: task.arn,
        taskId: id,
        side,
        lastStatus: task.lastStatus,
        failed: sighting.failedTaskArns.has(task.arn),
        healthy: before?.healthy ?? false,
        ...definedOf({
            taskDefinition: task.taskDefinition,
            availabilityZone: task.availabilityZone,
            address: task.privateAddress ?? before?.address,
            createdAt: task.createdAt,
            pullStartedAt: task.pullStartedAt,
            pullStoppedAt: task.pullStoppedAt,
            startedAt: task.startedAt,
            healthyAt: before?.healthyAt,
            stoppingAt: task.stoppingAt,
            executionStoppedAt: task.executionStoppedAt,
            stoppedAt: task.stoppedAt,
        }),
    };
    if (sighting.targetsTell)
        return timeline;
    return withHealth(timeline, isHealthyWithoutTargets(task, sighting.at), sighting);
}
function isHealthyWithoutTargets(task, at) {
    if (task.lastStatus !== 'RUNNING')
        return false;
    if (task.healthStatus === 'HEALTHY')
        return true;
    if (task.healthStatus === 'UNHEALTHY')
        return false;
    const checked = task.containers.some(({ healthStatus }) => healthStatus === 'HEALTHY');
    return !checked && task.startedAt !== undefined && at - task.startedAt >= runsWithoutCheckMs;
}
function withHealth(timeline, healthy, sighting) {
    if (!healthy)
        return timeline.healthy ? { ...timeline, healthy: false } : timeline;
    if (timeline.healthyAt !== undefined)
        return { ...timeline, healthy: true };
    // Healthy since before the first look: the moment is not known, and is not made up.
    const watched = (timeline.startedAt ?? 0) >= sighting.firstLookAt;
    return { ...timeline, healthy: true, ...(watched && { healthyAt: sighting.at }) };
}
/** Addresses that every target group that lists them calls healthy. */
function healthyAddresses(targets) {
    const healthy = new Set();
    const unhealthy = new Set();
    for (const { target, state } of targets)
        (state === 'healthy' ? healthy : unhealthy).add(target);
    for (const target of unhealthy)
        healthy.delete(target);
    return healthy;
}
function definedOf(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./packages/core/lib/deployment/follow.js








function beginFollowing(options) {
    return {
        options,
        at: 0,
        elapsedMs: 0,
        revisions: new Map(),
        failures: new Map(),
        timelines: new Map(),
        deregistrationDelaysMs: new Map(),
        knownEvents: new Set(),
        events: [],
        unseen: new Map(),
        said: new Set(),
        table: '',
        lastChange: { signature: '', elapsedMs: 0 },
        seenInProgress: false,
        answeredMs: {},
        countsAtTasks: { own: 0, others: 0, failed: 0 },
    };
}
function evidenceOf(follow, service) {
    return {
        service,
        serviceDeployments: follow.serviceDeployments,
        revisions: follow.revisions,
    };
}
/** The followed service deployment as last described, where it is in sight. */
function ownServiceDeployment(follow) {
    return follow.serviceDeployments?.find(({ arn }) => arn === follow.subject?.serviceDeploymentArn);
}
/** Takes in what the look brought for the choice of the subject: service, service deployments, revisions. */
function absorbRecords(follow, snapshot) {
    const { recent } = snapshot;
    const described = (0,deployment_snapshot/* seen */.c)(snapshot.described) ?? [];
    const revisions = (0,deployment_snapshot/* seen */.c)(snapshot.revisions);
    let unseen = withUnseen(follow.unseen, 'service deployments', recent);
    unseen = withUnseen(unseen, 'deployment details', snapshot.described);
    unseen = withUnseen(unseen, 'service revisions', snapshot.revisions);
    const merged = mergeServiceDeployments(follow.serviceDeployments, (0,deployment_snapshot/* seen */.c)(recent), described);
    const history = merged === undefined ? follow.history : (0,expectation/* historyOf */.om)(merged, follow.subject?.serviceDeploymentArn);
    return {
        ...follow,
        service: snapshot.service,
        at: snapshot.at,
        elapsedMs: snapshot.elapsedMs,
        firstLook: follow.firstLook ?? { at: snapshot.at, elapsedMs: snapshot.elapsedMs },
        revisions: revisions === undefined ? follow.revisions : new Map([...follow.revisions, ...revisions]),
        unseen,
        answeredMs: {
            ...follow.answeredMs,
            ...(recent !== undefined && { recent: snapshot.elapsedMs }),
            ...(described.length > 0 && { described: snapshot.elapsedMs }),
        },
        ...(merged !== undefined && { serviceDeployments: merged }),
        ...(history !== undefined && { history }),
    };
}
/** Takes in tasks, targets and events, once it is known whose they are. */
function absorbLife(follow, snapshot) {
    const { service } = snapshot;
    const tasks = (0,deployment_snapshot/* seen */.c)(snapshot.tasks);
    const targets = (0,deployment_snapshot/* seen */.c)(snapshot.targets);
    let unseen = withUnseen(follow.unseen, 'tasks', snapshot.tasks);
    unseen = withUnseen(unseen, 'target health', snapshot.targets);
    unseen = withUnseen(unseen, 'deregistration delay', snapshot.deregistrationDelaysMs);
    const failures = new Map(follow.failures);
    for (const task of tasks ?? []) {
        const isOwn = follow.subject?.deploymentId !== undefined && task.startedBy === follow.subject.deploymentId;
        // Seen while it stopped, it may have lacked its exit code.
        const isOpen = !failures.has(task.arn) || task.lastStatus === 'STOPPED';
        const failure = isOwn && isOpen ? (0,deployment_failure/* readFailure */.f1)(task) : undefined;
        if (failure !== undefined)
            failures.set(task.arn, failure);
    }
    const timelines = recordTasks(follow.timelines, {
        at: snapshot.at,
        firstLookAt: follow.firstLook?.at ?? snapshot.at,
        subject: follow.subject,
        tasks,
        targets,
        targetsTell: service.targetGroups.length > 0 &&
            !unseen.has('target health') &&
            !(0,deployment_task/* isUnchecked */.b)(targets ?? follow.targets ?? []),
        failedTaskArns: new Set(failures.keys()),
    });
    const fresh = (0,progress/* newEvents */.S6)(service, follow.subject, follow.knownEvents);
    const delays = (0,deployment_snapshot/* seen */.c)(snapshot.deregistrationDelaysMs);
    return {
        ...follow,
        failures,
        timelines,
        unseen,
        answeredMs: {
            ...follow.answeredMs,
            ...(snapshot.tasks !== undefined && { tasks: snapshot.elapsedMs }),
            ...(snapshot.targets !== undefined && { targets: snapshot.elapsedMs }),
        },
        ...(snapshot.tasks !== undefined && { countsAtTasks: countTasks(service, follow.subject) }),
        events: [...follow.events, ...fresh],
        knownEvents: new Set([...follow.knownEvents, ...service.events.map(deployment_event/* eventKey */.Mk)]),
        ...(targets !== undefined && { targets }),
        ...(delays !== undefined && { deregistrationDelaysMs: delays }),
    };
}
function withUnseen(before, feature, sight) {
    if (sight === undefined || !('unseen' in sight))
        return before;
    return new Map(before).set(feature, sight.unseen);
}
/** Newest first. A described one replaces its listed form; a listed one never takes details away. */
function mergeServiceDeployments(known, listed, described) {
    if (known === undefined && listed === undefined && described.length === 0)
        return undefined;
    const byArn = new Map((known ?? []).map((deployment) => [deployment.arn, deployment]));
    for (const deployment of listed ?? []) {
        const before = byArn.get(deployment.arn);
        if (before !== undefined && isEnded(before) && !isEnded(deployment))
            continue; // a stale answer
        const detail = before?.detail;
        byArn.set(deployment.arn, { ...deployment, ...(detail !== undefined && { detail }) });
    }
    for (const deployment of described) {
        const before = byArn.get(deployment.arn);
        if (before !== undefined && isEnded(before) && !isEnded(deployment))
            continue;
        byArn.set(deployment.arn, deployment);
    }
    return [...byArn.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}
/** An end is final: an answer that still shows the deployment running is older than it. */
function isEnded({ finishedAt, status }) {
    return (finishedAt !== undefined ||
        ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status));
}
function countTasks({ deployments, taskSets }, subject) {
    const all = [
        ...deployments.map((deployment) => ({ ...deployment, id: (0,service/* deploymentIdOf */.Y4)(deployment) })),
        ...taskSets.map((taskSet) => ({ ...taskSet, failedTasks: 0 })),
    ];
    const isOwn = ({ id }) => id !== undefined && id === subject?.deploymentId;
    const total = (some) => some.reduce((sum, { runningCount, pendingCount }) => sum + runningCount + pendingCount, 0);
    return {
        own: total(all.filter(isOwn)),
        others: total(all.filter((one) => !isOwn(one))),
        failed: all.reduce((sum, { failedTasks }) => sum + failedTasks, 0),
    };
}
/** The log of a failed container was shown: it is not shown again for tasks that failed alike. */
function withLogShown(follow, failure) {
    return { ...follow, said: new Set(follow.said).add(`log ${failure.fingerprint}`) };
}
/** A feature found to be out of sight outside a look. */
function withBlindSpot(follow, feature, why) {
    return { ...follow, unseen: new Map(follow.unseen).set(feature, why) };
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ newEvents),
/* harmony export */   V8: () => (/* binding */ eventLine),
/* harmony export */   _l: () => (/* binding */ stageWords),
/* harmony export */   eJ: () => (/* binding */ deploymentTable),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export alignColumns */
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(749);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8406);
/** What the log shows of a running deployment: changes, never polls. */



function plain(text) {
    return { kind: 'plain', text };
}
/** Events not seen before and not older than the subject, oldest first. */
function newEvents(service, subject, known) {
    return service.events
        .filter((event) => !known.has((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventKey */ .Mk)(event)) &&
        (subject?.createdAt === undefined ||
            event.createdAt === undefined ||
            event.createdAt >= subject.createdAt))
        .toReversed();
}
function eventLine(event) {
    const clock = event.createdAt === undefined ? '' : `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClock */ .ei)(event.createdAt)}  `;
    return plain(`${clock}${(0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event)}`);
}
const columns = [
    'deployment',
    'revision',
    'status',
    'desired',
    'running',
    'pending',
    'failed',
    'healthy',
];
/**
 * The table of deployments. Its title is the followed one in a line, so that a folded group still tells
 * where the rollout stands.
 */
function deploymentTable(service, subject, own, targets, healthyNew) {
    const rows = service.deployments.map((deployment) => {
        const id = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIdOf */ .Y4)(deployment);
        const isOwn = id !== undefined && id === subject.deploymentId;
        return [
            shortId(id),
            deployment.taskDefinition === undefined ? '' : (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRevision */ .KW)(deployment.taskDefinition),
            [deployment.status, deployment.rolloutState].filter((word) => word !== undefined).join(' '),
            String(deployment.desiredCount),
            String(deployment.runningCount),
            String(deployment.pendingCount),
            String(deployment.failedTasks),
            isOwn && targets !== undefined ? String(healthyNew) : '',
        ];
    });
    for (const taskSet of service.taskSets) {
        rows.push([
            shortId(taskSet.id),
            taskSet.taskDefinition === undefined ? '' : (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRevision */ .KW)(taskSet.taskDefinition),
            [taskSet.status, taskSet.stabilityStatus].filter((word) => word !== undefined).join(' '),
            String(taskSet.computedDesiredCount),
            String(taskSet.runningCount),
            String(taskSet.pendingCount),
            '',
            '',
        ]);
    }
    return {
        title: tableTitle(service, subject, own, targets, healthyNew),
        lines: alignColumns([columns, ...rows]),
    };
}
function tableTitle(service, subject, own, targets, healthyNew) {
    const deployment = service.deployments.find((candidate) => (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIdOf */ .Y4)(candidate) === subject.deploymentId);
    const breaker = own?.detail?.circuitBreaker;
    const parts = [
        subject.taskDefinition === undefined
            ? shortId(subject.deploymentId)
            : (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRevision */ .KW)(subject.taskDefinition),
        deployment === undefined
            ? `${service.runningCount}/${service.desiredCount} running in the service`
            : `${deployment.runningCount}/${deployment.desiredCount} running`,
        ...(deployment !== undefined && deployment.pendingCount > 0
            ? [`${deployment.pendingCount} pending`]
            : []),
        ...(deployment !== undefined && deployment.failedTasks > 0
            ? [`${deployment.failedTasks} failed`]
            : []),
        ...(targets === undefined ? [] : [`${healthyNew} healthy`]),
        ...(own?.detail?.lifecycleStage === undefined ? [] : [stageWords(own.detail.lifecycleStage)]),
        ...(breaker?.threshold !== undefined && (breaker.failureCount ?? 0) > 0
            ? [`circuit breaker ${breaker.failureCount ?? 0}/${breaker.threshold}`]
            : []),
    ];
    return parts.join(', ');
}
/** `POST_TEST_TRAFFIC_SHIFT` as `post test traffic shift`. */
function stageWords(stage) {
    return stage.toLowerCase().replaceAll('_', ' ');
}
function shortId(id) {
    const number = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionNumber */ .P7)(id);
    if (number === undefined)
        return id ?? '';
    return number.length > 8 ? `…${number.slice(-6)}` : number;
}
/** Left-aligned columns, two spaces apart. */
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
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

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
function seen(sight) {
    return sight !== undefined && 'seen' in sight ? sight.seen : undefined;
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ taskId),
/* harmony export */   b: () => (/* binding */ isUnchecked)
/* harmony export */ });
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
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   fP: () => (/* binding */ toSeconds),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
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
