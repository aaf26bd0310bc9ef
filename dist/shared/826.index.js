export const id = 826;
export const ids = [826];
export const modules = {

/***/ 1826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/action-kit/lib/state.js
var lib_state = __webpack_require__(8652);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-reader.js
var deployment_reader = __webpack_require__(4620);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
;// CONCATENATED MODULE: ./packages/core/lib/migration/task-definition.js
/** ECS's default for `stopTimeout` (API reference, ContainerDefinition): 30 s, at most 120 s on Fargate. */
const defaultStopTimeoutMs = 30_000;

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
// EXTERNAL MODULE: ./packages/aws/lib/present.js
var present = __webpack_require__(4060);
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
            const answer = await session.call('ecs:RegisterTaskDefinition', (options) => {
                calls += 1;
                return client.send(new dist_cjs/* RegisterTaskDefinitionCommand */.$Hl(input), options);
            });
            const arn = answer.taskDefinition?.taskDefinitionArn ?? '';
            return { arn, perhapsMore: calls > 1 };
        },
        findMarked: async (familyPrefix, mark) => {
            const answer = await session.call('ecs:ListTaskDefinitions', (options) => client.send(new dist_cjs/* ListTaskDefinitionsCommand */.Pse({
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
        },
        deregister: async (taskDefinition) => {
            await session.call('ecs:DeregisterTaskDefinition', (options) => client.send(new dist_cjs/* DeregisterTaskDefinitionCommand */.sjB({ taskDefinition }), options));
        },
    };
}
function toTaskDefinition(raw) {
    return {
        arn: raw.taskDefinitionArn ?? '',
        family: raw.family ?? '',
        containers: (raw.containerDefinitions ?? []).map(toContainer),
        ...(0,present/* present */.E)({ networkMode: raw.networkMode }),
    };
}
function toContainer(raw) {
    const { logConfiguration: log } = raw;
    const { options = {} } = log ?? {};
    return {
        name: raw.name ?? '',
        image: raw.image ?? '',
        essential: raw.essential ?? true,
        entryPoint: raw.entryPoint ?? [],
        stopTimeoutMs: raw.stopTimeout === undefined ? defaultStopTimeoutMs : raw.stopTimeout * 1000,
        ...(0,present/* present */.E)({ memoryMiB: raw.memory }),
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

// EXTERNAL MODULE: ./packages/aws/lib/ecs/task-lender.js
var task_lender = __webpack_require__(1127);
// EXTERNAL MODULE: ./packages/aws/lib/paging.js
var paging = __webpack_require__(9055);
// EXTERNAL MODULE: ./packages/aws/lib/session.js + 1 modules
var lib_session = __webpack_require__(2779);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/mapping.js
var mapping = __webpack_require__(7899);
;// CONCATENATED MODULE: ./packages/aws/lib/ecs/task-reader.js
/** Finding the tasks of migrations: live ones by `startedBy`, stopping and stopped ones by family. */





const describedAtMost = 100;
function createTaskReader(session, client) {
    const list = (filter, limit, options) => (0,paging/* allPages */.S4)(async (nextToken) => {
        const answer = await session.call('ecs:ListTasks', (sendOptions) => client.send(new dist_cjs/* ListTasksCommand */.MYg({ ...filter, ...(0,present/* present */.E)({ nextToken }) }), sendOptions), options);
        return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
    }, limit);
    return {
        // startedBy must be the only filter (aws-facts.md, "Read first", 6).
        listLive: (cluster, startedBy) => list({ cluster, startedBy }, Infinity, {}),
        listStopped: (cluster, family, limit) => list({ cluster, family, desiredStatus: 'STOPPED' }, limit, {}),
        listOfService: (cluster, serviceName, limit) => list({ cluster, serviceName, maxResults: limit }, limit, { patienceMs: lib_session/* shortPatienceMs */.O }),
        describe: (cluster, arns, options) => (0,paging/* inBatches */.oq)(arns, describedAtMost, async (tasks) => {
            const answer = await session.call('ecs:DescribeTasks', (sendOptions) => client.send(new dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: [...tasks] }), sendOptions), options);
            return (answer.tasks ?? []).map(mapping/* toTask */.FM);
        }),
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/ecs/task-runner.js
/** Starting and stopping a task of its own. */




function createTaskRunner(session, client) {
    const send = async (input, signal) => {
        try {
            const answer = await session.send((options) => client.send(new dist_cjs/* RunTaskCommand */._eD(input), options), (0,present/* present */.E)({ signal }));
            const task = answer.tasks?.[0];
            if (task !== undefined)
                return { kind: 'started', task: (0,mapping/* toTask */.FM)(task), untagged: false };
            return {
                kind: 'refused',
                failures: (answer.failures ?? []).map(({ arn, reason, detail }) => ({
                    reason: reason ?? 'ECS gives no reason',
                    ...(0,present/* present */.E)({ arn, detail }),
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
                await session.send((options) => client.send(new dist_cjs/* StopTaskCommand */.PP1({ cluster, task, reason }), options), (0,present/* present */.E)({ signal }));
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
            ...(0,present/* present */.E)({ cpu, memory, taskRoleArn, executionRoleArn }),
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

;// CONCATENATED MODULE: ./packages/core/lib/migration/lock.js
/** How long a lock outlives its holder's last sign of life. */
const leaseMs = 120_000;
/** A holder gives a sign of life this often: three may be lost. */
const renewEveryMs = 30_000;

// EXTERNAL MODULE: ./packages/aws/lib/once.js
var once = __webpack_require__(2502);
;// CONCATENATED MODULE: ./packages/aws/lib/lock/dynamodb.js





function createDynamoDbLock(session, { table, lockId, owner, holder }) {
    const load = (0,once/* once */.O)(async () => {
        const sdk = await __webpack_require__.e(/* import() */ 305).then(__webpack_require__.t.bind(__webpack_require__, 4305, 19));
        const client = new sdk.DynamoDBClient(session.clientConfiguration);
        session.watch(client);
        return { sdk, client };
    });
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
    const expiry = () => ({ N: String(session.now() + leaseMs) });
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
        ...(0,present/* present */.E)({ holder: item['Holder']?.S, taskArn: item['TaskArn']?.S }),
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
            __webpack_require__.e(/* import() */ 303).then(__webpack_require__.t.bind(__webpack_require__, 2684, 19)).then((sdk) => ({
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
                            ...(0,present/* present */.E)({ nextToken: token, startTime: from }),
                        }), options), { patienceMs: lib_session/* shortPatienceMs */.O, ...(0,present/* present */.E)({ signal }) });
                        const before = token;
                        token = answer.nextForwardToken ?? token;
                        // The end of the stream is told by the same token coming back; a page may be empty before it.
                        return { events: (answer.events ?? []).map(toEvent), more: token !== before };
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
function toEvent({ timestamp, message }) {
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
    const session = (0,lib_session/* openSession */.f)({
        region,
        userAgent: { name: 'run-migration-task', version: package_namespaceObject.rE },
        clock,
        signal,
        ...more,
    });
    const client = (0,deployment_reader/* createEcsClient */.D)(session);
    return {
        services: (0,deployment_reader/* createDeploymentReader */.R)(session, client),
        lender: (0,task_lender/* createTaskLender */.c)(session, client),
        definitions: createTaskDefinitions(session, client),
        tasks: createTaskReader(session, client),
        runner: createTaskRunner(session, client),
        logs: createLogFollower(session),
        openLock: (options) => createDynamoDbLock(session, options),
        now: session.now,
    };
}

// EXTERNAL MODULE: ./packages/action-kit/lib/markdown.js
var markdown = __webpack_require__(9572);
// EXTERNAL MODULE: ./packages/core/lib/arn.js
var lib_arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/console-link.js
var console_link = __webpack_require__(9441);
// EXTERNAL MODULE: ./packages/core/lib/deployment/task.js
var deployment_task = __webpack_require__(4208);
// EXTERNAL MODULE: ./packages/core/lib/deployment/cause.js
var deployment_cause = __webpack_require__(8350);
;// CONCATENATED MODULE: ./packages/core/lib/migration/ending.js
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
    if ((0,deployment_cause/* causeInText */.CI)(container.reason) === 'out-of-memory')
        return 'out-of-memory';
    if ((0,deployment_cause/* causeInText */.CI)(task.stoppedReason) === 'out-of-memory' && container.exitCode === 137) {
        return 'out-of-memory';
    }
    return outsideCause(task) ?? 'container-exit';
}
function causeOfStop(task, container) {
    const named = (0,deployment_cause/* causeInText */.CI)(container?.reason) ?? (0,deployment_cause/* causeInText */.CI)(task.stoppedReason);
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

;// CONCATENATED MODULE: ./packages/core/lib/migration/claim.js

/**
 * @param tasks every task with this `startedBy` that ECS shows: live, stopping and stopped ones.
 * @param container whose exit code decides.
 */
function readClaim(identity, container, tasks, exclusive) {
    const own = tasks.filter(({ group }) => group === identity.group);
    const newest = [...own].sort(laterFirst)[0];
    if (newest !== undefined) {
        const ending = endingOf(newest, container);
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

// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/find-services.js
var find_services = __webpack_require__(4359);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var deployment_service = __webpack_require__(8406);
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
        throw new readable_error/* ReadableError */.J('Unknown container', `container: ${where} has no container "${wanted}"; it has ${listNames(containers)}`);
    }
    const essential = containers.filter((container) => container.essential);
    const only = essential[0];
    if (only !== undefined && essential.length === 1)
        return only;
    throw new readable_error/* ReadableError */.J('Which container?', `container: ${where} has ${essential.length} essential containers (${listNames(essential)}); name the one that runs the command`);
}
/** How the container is warned of: its ENTRYPOINT stays in front of the command. */
function entryPointWarning(container) {
    if (container.entryPoint.length === 0)
        return undefined;
    return `command replaces CMD only: container ${container.name} has the entry point ${JSON.stringify(container.entryPoint)}, which is started with the command as its arguments.`;
}
function listNames(containers) {
    return containers.map(({ name }) => name).join(', ') || 'none';
}

;// CONCATENATED MODULE: ./packages/core/lib/migration/identity.js
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
    const key = digest(canonicalJson({ origin, cluster: (0,lib_arn/* nameInArn */.s)(cluster), service, container, image, request })).slice(0, 40);
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

;// CONCATENATED MODULE: ./packages/core/lib/migration/capacity.js
/** @param wanted the capacity provider that the user named; Spot only if it is named here. */
function chooseCapacity(lent, wanted) {
    if (wanted !== undefined) {
        return { capacity: { strategy: [capacity_once(wanted)] }, spotReplaced: false };
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
        capacity: { strategy: strategy.length === 0 ? [capacity_once('FARGATE')] : strategy },
        spotReplaced,
    };
}
function capacity_once(capacityProvider) {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/origin.js
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
            runId: runId === '' ? (0,external_node_crypto_.randomUUID)() : runId,
            job,
            step: given('GITHUB_ACTION'),
        },
        attempt: Math.max(1, Number(given('GITHUB_RUN_ATTEMPT')) || 1),
        label: runId === ''
            ? 'outside of GitHub Actions'
            : `${given('GITHUB_SERVER_URL') || 'https://github.com'}/${repository}/actions/runs/${runId} (job ${job})`,
    };
}
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/plan.js
/** What is to be run: the service found, its settings borrowed, the container chosen, the request built. Nothing is changed yet. */










async function makePlan(ports, inputs) {
    const { services, lender, definitions, log } = ports;
    const found = await (0,find_services/* findServices */.O)(services, inputs.address);
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
    const identity = identify(ports.whereabouts.origin, {
        cluster: service.clusterArn,
        service: service.name,
        container: container.name,
        request,
        ...(inputs.image !== undefined && { image: inputs.image }),
    }, sha256);
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
    const stream = `${log.streamPrefix}/${name}/${(0,deployment_task/* taskId */.B)(taskArn)}`;
    return {
        group: log.group,
        stream,
        streamPrefix: log.streamPrefix,
        url: (0,console_link/* logStreamLink */.dE)(region, log.group, stream),
        ...(log.region !== undefined && { region: log.region }),
    };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/copy.js

/** The revision to run: the plan's own, or a copy with the image, noted before and after it is registered. */
async function definitionToRun({ definitions, whereabouts }, { definition, container, image, identity }, state) {
    if (image === undefined)
        return definition.arn;
    const { copy } = state.current();
    if (copy?.arn !== undefined)
        return copy.arn;
    const family = copyFamily(definition);
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

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/sight.js

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
                else if (isOver(task) && task.lastStatus === 'STOPPED')
                    settled.set(task.arn, task);
                else
                    open.push(task);
            }
            const over = [...settled.values()].filter((task) => task !== undefined);
            return [...over, ...open];
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/finish.js











/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * time/* durations */.SB.minute;
const finish_lookEveryMs = 2 * time/* durations */.SB.second;
/** A task whose RunTask was never answered shows up in ECS's lists within this long. */
const searchForMs = 12 * time/* durations */.SB.second;
async function finish(ports, state) {
    if (state.finished && state.copy === undefined)
        return { exitCode: 0 };
    const task = state.finished ? undefined : await endTask(ports, state);
    const tidied = [...(await tidyCopy(ports, state)), ...(await tidyLock(ports, state, task))];
    if (state.finished)
        return { exitCode: 0 };
    return { exitCode: 0, summary: renderFinish(state, task, tidied) };
}
/** The task as last seen; `undefined` where none was started. */
async function endTask(ports, state) {
    const { log, runner, clock } = ports;
    try {
        const task = await findTask(ports, state);
        if (task === undefined) {
            log.line('no task of this step was started');
            return undefined;
        }
        if (state.onCancel === 'leave') {
            log.line(`task ${(0,deployment_task/* taskId */.B)(task.arn)} was left running (on-cancel: leave)`);
            return task;
        }
        if (!isOver(task))
            await runner.stop(state.cluster, task.arn, stopReasons.cancelled);
        return await followToEnd(ports, state, task, clock.monotonicMs() + followForMs);
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.error({ title: error.title, message: error.message });
        return undefined;
    }
}
/** By its ARN, else by the names it was asked for with: the answer may have been lost with the process. */
async function findTask(ports, state) {
    const { tasks, clock } = ports;
    if (state.taskArn !== undefined) {
        const [task] = await tasks.describe(state.cluster, [state.taskArn]);
        if (task !== undefined)
            return task;
    }
    const { cluster, startedBy, group, families } = state;
    const sight = createSight(ports, {
        cluster,
        families,
        identity: { startedBy, group, key: '' },
    });
    const untilMs = clock.monotonicMs() + searchForMs;
    for (;;) {
        const own = (await sight.look()).filter((task) => task.group === group);
        const newest = [...own].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
        if (newest !== undefined || clock.monotonicMs() >= untilMs)
            return newest;
        await clock.sleep(finish_lookEveryMs, ports.cancellation.signal);
    }
}
async function followToEnd(ports, state, found, untilMs) {
    const { clock, tasks, cancellation, log } = ports;
    const address = addressOf(state, found);
    const resume = state.log?.printedUntil;
    const stream = address === undefined
        ? undefined
        : followLog(ports, address, {
            signal: () => cancellation.signal,
            ...(resume !== undefined && {
                resume: { at: resume, count: state.log?.printedAtIt ?? 0 },
            }),
        });
    let task = found;
    while (clock.monotonicMs() < untilMs && !cancellation.signal.aborted) {
        const [seen] = await tasks.describe(state.cluster, [task.arn]);
        task = seen ?? task;
        if (task.lastStatus === 'STOPPED')
            break;
        await clock.sleep(finish_lookEveryMs, cancellation.signal);
    }
    stream?.containerEnded(task.executionStoppedAt ?? task.stoppedAt ?? ports.now());
    if (task.lastStatus === 'STOPPED')
        await stream?.done;
    stream?.stop();
    log.line(`task ${(0,deployment_task/* taskId */.B)(task.arn)}: ${howItEnded(state, task)}`);
    return task;
}
function addressOf({ log, container, region: sessionRegion }, task) {
    if (log === undefined)
        return undefined;
    const { group, streamPrefix, region } = log;
    const stream = `${streamPrefix}/${container}/${(0,deployment_task/* taskId */.B)(task.arn)}`;
    const where = region ?? (0,lib_arn/* parseArn */.L)(task.arn)?.region ?? sessionRegion;
    return {
        group,
        stream,
        streamPrefix,
        url: (0,console_link/* logStreamLink */.dE)(where, group, stream),
        ...(region !== undefined && { region }),
    };
}
function howItEnded({ container, onCancel }, task) {
    const ending = endingOf(task, container);
    if (ending === undefined) {
        return onCancel === 'leave'
            ? 'left running (on-cancel: leave)'
            : `told to stop, and still ${task.lastStatus.toLowerCase()}`;
    }
    if (ending.verdict === 'never-started')
        return `ended before it began: ${ending.reason}`;
    return `container ${container} ended with exit code ${ending.exitCode}`;
}
/** The revision that was registered for `image`, or that was about to be when the process was killed. */
async function tidyCopy({ definitions, log }, { copy }) {
    if (copy === undefined)
        return [];
    try {
        const arns = await deregisterCopies(definitions, copy);
        for (const arn of arns)
            log.line(`deregistered ${arn}`);
        return arns.map((arn) => `deregistered ${arn}`);
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.error({ title: error.title, message: error.message });
        return [`not deregistered: ${error.message}`];
    }
}
/** A task that goes on keeps its lock. */
async function tidyLock({ openLock, log }, { lock, finished }, task) {
    if (lock === undefined || finished || (task !== undefined && !isOver(task)))
        return [];
    try {
        const { fence, ...names } = lock;
        await openLock(names).release(fence);
        log.line('the lock was given back');
        return ['the lock was given back'];
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.error({ title: error.title, message: error.message });
        return [`the lock was not given back: ${error.message}`];
    }
}
function renderFinish(state, task, tidied) {
    const address = task === undefined ? undefined : addressOf(state, task);
    const rows = [
        ['task', task === undefined ? 'none was started' : (0,markdown/* code */.aY)((0,deployment_task/* taskId */.B)(task.arn))],
        ...(task === undefined ? [] : [['end', (0,markdown/* text */.Qq)(howItEnded(state, task))]]),
        ...(task?.startedAt === undefined || task.stoppedAt === undefined
            ? []
            : [
                [
                    'ran for',
                    (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)((task.executionStoppedAt ?? task.stoppedAt) - task.startedAt)),
                ],
            ]),
        ...(address === undefined ? [] : [['log', (0,markdown/* link */.nf)(address.stream, address.url)]]),
        ...tidied.map((line) => ['cleared away', (0,markdown/* text */.Qq)(line)]),
    ];
    return [
        (0,markdown/* heading */.R_)(3, `Migration of ${state.service}: after the cancel`),
        (0,markdown/* table */.tp)([{ title: '' }, { title: '' }], rows),
    ];
}

// EXTERNAL MODULE: ./packages/action-kit/lib/inputs.js + 1 modules
var lib_inputs = __webpack_require__(3898);
// EXTERNAL MODULE: ./packages/action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(1250);
;// CONCATENATED MODULE: ./node_modules/shlex/shlex.js


/*
  Port of a subset of the features of CPython's shlex module, which provides a
  shell-like lexer. Original code by Eric S. Raymond and other contributors.
*/

class Shlexer {
  constructor (string) {
    this.i = 0
    this.string = string

    /**
     * Characters that will be considered whitespace and skipped. Whitespace
     * bounds tokens. By default, includes space, tab, linefeed and carriage
     * return.
     */
    this.whitespace = ' \t\r\n'

    /**
     * Characters that will be considered string quotes. The token accumulates
     * until the same quote is encountered again (thus, different quote types
     * protect each other as in the shell.) By default, includes ASCII single
     * and double quotes.
     */
    this.quotes = `'"`

    /**
     * Characters that will be considered as escape. Just `\` by default.
     */
    this.escapes = '\\'

    /**
     * The subset of quote types that allow escaped characters. Just `"` by default.
     */
    this.escapedQuotes = '"'

    /**
     * Whether to support ANSI C-style $'' quotes
     * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
     */
    this.ansiCQuotes = true

    /**
     * Whether to support localized $"" quotes
     * https://www.gnu.org/software/bash/manual/html_node/Locale-Translation.html
     *
     * The behavior is as if the current locale is set to C or POSIX, i.e., the
     * contents are not translated.
     */
    this.localeQuotes = true

    this.debug = false
  }

  readChar () {
    return this.string.charAt(this.i++)
  }

  processEscapes (string, quote, isAnsiCQuote) {
    if (!isAnsiCQuote && !this.escapedQuotes.includes(quote)) {
      // This quote type doesn't support escape sequences
      return string
    }

    // We need to form a regex that matches any of the escape characters,
    // without interpreting any of the characters as a regex special character.
    const anyEscape = '[' + this.escapes.replace(/(.)/g, '\\$1') + ']'

    // In regular quoted strings, we can only escape an escape character, and
    // the quote character itself.
    if (!isAnsiCQuote && this.escapedQuotes.includes(quote)) {
      const re = new RegExp(
        anyEscape + '(' + anyEscape + '|\\' + quote + ')', 'g')
      return string.replace(re, '$1')
    }

    // ANSI C quoted strings support a wide variety of escape sequences
    if (isAnsiCQuote) {
      const patterns = {
        // Literal characters
        '([\\\\\'"?])': (x) => x,

        // Non-printable ASCII characters
        'a': () => '\x07',
        'b': () => '\x08',
        'e|E': () => '\x1b',
        'f': () => '\x0c',
        'n': () => '\x0a',
        'r': () => '\x0d',
        't': () => '\x09',
        'v': () => '\x0b',

        // Octal bytes
        '([0-7]{1,3})': (x) => String.fromCharCode(parseInt(x, 8)),

        // Hexadecimal bytes
        'x([0-9a-fA-F]{1,2})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Unicode code units
        'u([0-9a-fA-F]{1,4})': (x) => String.fromCharCode(parseInt(x, 16)),
        'U([0-9a-fA-F]{1,8})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Control characters
        // https://en.wikipedia.org/wiki/Control_character#How_control_characters_map_to_keyboards
        'c(.)': (x) => {
          if (x === '?') {
            return '\x7f'
          } else if (x === '@') {
            return '\x00'
          } else {
            return String.fromCharCode(x.charCodeAt(0) & 31)
          }
        }
      }

      // Construct an uber-RegEx that catches all of the above pattern
      const re = new RegExp(
        anyEscape + '(' + Object.keys(patterns).join('|') + ')', 'g')

      // For each match, figure out which subpattern matched, and apply the
      // corresponding function
      return string.replace(re, function (m, p1) {
        for (const matched in patterns) {
          const mm = new RegExp('^' + matched + '$').exec(p1)
          if (mm === null) {
            continue
          }

          return patterns[matched].apply(null, mm.slice(1))
        }
      })
    }

    // Should not get here
    return undefined
  }

  * [Symbol.iterator] () {
    let inQuote = false
    let inDollarQuote = false
    let escaped = false
    let lastDollar = -2 // position of last dollar sign we saw
    let token

    if (this.debug) {
      console.log('full input:', '>' + this.string + '<')
    }

    while (true) {
      const pos = this.i
      const char = this.readChar()

      if (this.debug) {
        console.log(
          'position:', pos,
          'input:', '>' + char + '<',
          'accumulated:', token,
          'inQuote:', inQuote,
          'inDollarQuote:', inDollarQuote,
          'lastDollar:', lastDollar,
          'escaped:', escaped
        )
      }

      // Ran out of characters, we're done
      if (char === '') {
        if (inQuote) { throw new Error('Got EOF while in a quoted string') }
        if (escaped) { throw new Error('Got EOF while in an escape sequence') }
        if (token !== undefined) { yield token }
        return
      }

      // We were in an escape sequence, complete it
      if (escaped) {
        if (char === '\n') {
          // An escaped newline just means to continue the command on the next
          // line. We just need to ignore it.
        } else if (inQuote) {
          // If we are in a quote, just accumulate the whole escape sequence,
          // as we will interpret escape sequences later.
          token = (token || '') + escaped + char
        } else {
          // Just use the literal character
          token = (token || '') + char
        }

        escaped = false
        continue
      }

      if (this.escapes.includes(char)) {
        if (!inQuote || inDollarQuote !== false || this.escapedQuotes.includes(inQuote)) {
          // We encountered an escape character, which is going to affect how
          // we treat the next character.
          escaped = char
          continue
        } else {
          // This string type doesn't use escape characters. Ignore for now.
        }
      }

      // We were in a string
      if (inQuote !== false) {
        // String is finished. Don't grab the quote character.
        if (char === inQuote) {
          token = this.processEscapes(token, inQuote, inDollarQuote === '\'')
          inQuote = false
          inDollarQuote = false
          continue
        }

        // String isn't finished yet, accumulate the character
        token = (token || '') + char
        continue
      }

      // This is the start of a new string, don't accumulate the quotation mark
      if (this.quotes.includes(char)) {
        inQuote = char
        if (lastDollar === pos - 1) {
          if (char === '\'' && !this.ansiCQuotes) {
            // Feature not enabled
          } else if (char === '"' && !this.localeQuotes) {
            // Feature not enabled
          } else {
            inDollarQuote = char
          }
        }

        token = (token || '') // fixes blank string

        if (inDollarQuote !== false) {
          // Drop the opening $ we captured before
          token = token.slice(0, -1)
        }

        continue
      }

      // This is a dollar sign, record that we saw it in case it's the start of
      // an ANSI C or localized string
      if (inQuote === false && char === '$') {
        lastDollar = pos
      }

      // This is whitespace, so yield the token if we have one
      if (this.whitespace.includes(char)) {
        if (token !== undefined) { yield token }
        token = undefined
        continue
      }

      // Otherwise, accumulate the character
      token = (token || '') + char
    }
  }
}


/**
 * Splits a given string using shell-like syntax. This function is the inverse
 * of shlex.join().
 *
 * @param {String} s String to split.
 * @returns {String[]}
 */
function split (s) {
  return Array.from(new Shlexer(s))
}

/**
 * Escapes a potentially shell-unsafe string using quotes.
 *
 * @param {String} s String to quote
 * @returns {String}
 */
function quote (s) {
  if (s === '') { return '\'\'' }

  const unsafeRe = /[^\w@%\-+=:,./]/
  if (!unsafeRe.test(s)) { return s }

  return ('\'' + s.replace(/('+)/g, '\'"$1"\'') + '\'').replace(/^''|''$/g, '')
}


/**
 * Concatenate the tokens of the list args and return a string. This function
 * is the inverse of shlex.split().
 *
 * The returned value is shell-escaped to protect against injection
 * vulnerabilities (see shlex.quote()).
 *
 * @param {String[]} args List of args to join
 * @returns {String}
 */
function join (args) {
  if (!Array.isArray(args)) {
    throw new TypeError("args should be an array")
  }
  return args.map(quote).join(" ")
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/command.js
/** The input `command` as arguments: split as a shell would, or a JSON array. Nothing is expanded. */

function parseCommand(text) {
    const parsed = text.startsWith('[') ? parseArray(text) : parseShell(text);
    if (!parsed.ok)
        return parsed;
    const [program] = parsed.command;
    if (program === undefined || program === '')
        return { ok: false, problem: 'names no program' };
    return parsed;
}
function parseArray(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, problem: 'starts with [ and is no JSON' };
    }
    const isCommand = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isCommand
        ? { ok: true, command: value }
        : { ok: false, problem: 'is JSON, but not an array of texts only' };
}
function parseShell(text) {
    let command;
    try {
        command = split(text);
    }
    catch (error) {
        const unbalanced = error instanceof Error && error.message.includes('quoted');
        return {
            ok: false,
            problem: unbalanced ? 'has a quote that is not closed' : 'ends in a backslash',
        };
    }
    const remark = shellRemark(command);
    return { ok: true, command, ...(remark !== undefined && { remark }) };
}
/** ECS starts the program itself; whoever writes `&&` or `$HOME` expects a shell. */
function shellRemark(command) {
    if (/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(command[0] ?? ''))
        return undefined;
    const operator = command.find((word) => /^(?:&&|\|\|?|;|[<>]{1,2}|2>&1)$/.test(word));
    const variable = command.find((word) => /\$(?:\{\w|\w)/.test(word));
    const sign = operator ?? variable;
    return sign === undefined
        ? undefined
        : `command: "${sign}" is handed to the program as it is, for ECS starts no shell; write sh -c '…' to have one.`;
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/inputs.js
/** The inputs of run-migration-task as one typed object. Everything malformed fails here, before the first AWS call. */





/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: false });
    const command = parseCommand(inputs.text('command'));
    if (!command.ok) {
        throw inputs.invalid('command', `a command line such as php bin/console migrate, or a JSON array of its words; this one ${command.problem}`);
    }
    const matching = (name, pattern, accepted) => {
        const text = inputs.optionalText(name);
        if (text !== undefined && !pattern.test(text))
            throw inputs.invalid(name, accepted);
        return text;
    };
    const listOf = (name, pattern, accepted) => {
        const items = inputs.list(name);
        if (items.some((item) => !pattern.test(item)))
            throw inputs.invalid(name, accepted);
        return items;
    };
    const container = matching('container', /^[\w-]{1,255}$/, 'the name of a container');
    const taskDefinition = inputs.optionalText('task-definition');
    if (taskDefinition !== undefined && !isTaskDefinition(taskDefinition)) {
        throw inputs.invalid('task-definition', 'family:revision, a family (its newest revision), or the ARN of a task definition');
    }
    const image = matching('image', /^[^\s]{1,512}$/, 'an image such as repository/name:tag');
    const cpu = inputs.integer('cpu', { min: 128, max: 196_608 });
    const memory = inputs.integer('memory', { min: 128, max: 2_097_152 });
    const taskRoleArn = readRole(inputs, 'task-role-arn');
    const executionRoleArn = readRole(inputs, 'execution-role-arn');
    const assignPublicIp = inputs.boolean('assign-public-ip');
    const capacityProvider = matching('capacity-provider', /^[\w-]{1,255}$/, 'the name of a capacity provider, such as FARGATE');
    const environment = inputs.nameValueLines('environment', { secret: true });
    const secretEnvironment = inputs.nameValueLines('secret-environment', { secret: true });
    const twice = environment.find(({ name }) => secretEnvironment.some((secret) => secret.name === name));
    if (twice !== undefined) {
        throw new lib_inputs/* InputError */.dz('secret-environment', `Inputs "environment" and "secret-environment" both set ${twice.name}. Give each name once.`);
    }
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services, taskDefinition]),
        command: command.command,
        environment,
        secretEnvironment,
        subnets: listOf('subnets', /^subnet-\w+$/, 'ids of subnets, subnet-…'),
        securityGroups: listOf('security-groups', /^sg-\w+$/, 'ids of security groups, sg-…'),
        tags: readTags(inputs),
        phase: inputs.oneOf('phase', ['after-deploy', 'before-deploy']) ?? 'after-deploy',
        timeoutMs: inputs.duration('timeout') ?? time/* durations */.SB.hour,
        onTimeout: inputs.oneOf('on-timeout', ['leave', 'stop']) ?? 'leave',
        onCancel: inputs.oneOf('on-cancel', ['leave', 'stop']) ?? 'stop',
        onRunning: inputs.oneOf('on-running', ['wait', 'fail']) ?? 'wait',
        lock: readLock(inputs),
        ...(command.remark !== undefined && { commandRemark: command.remark }),
        ...(container !== undefined && { container }),
        ...(taskDefinition !== undefined && { taskDefinition }),
        ...(image !== undefined && { image }),
        ...(cpu !== undefined && { cpu: String(cpu) }),
        ...(memory !== undefined && { memory: String(memory) }),
        ...(taskRoleArn !== undefined && { taskRoleArn }),
        ...(executionRoleArn !== undefined && { executionRoleArn }),
        ...(assignPublicIp !== undefined && { assignPublicIp }),
        ...(capacityProvider !== undefined && { capacityProvider }),
    };
}
function readLock(inputs) {
    const text = inputs.optionalText('lock') ?? 'ecs';
    if (text === 'ecs' || text === 'off')
        return { kind: text };
    const table = /^dynamodb:([\w.-]{3,255})$/.exec(text)?.[1];
    if (table !== undefined)
        return { kind: 'dynamodb', table };
    throw inputs.invalid('lock', 'ecs, off or dynamodb:TABLE');
}
function readRole(inputs, name) {
    const text = inputs.optionalText(name);
    if (text === undefined)
        return undefined;
    const arn = (0,lib_arn/* parseArn */.L)(text);
    if (arn?.service === 'iam' && arn.resource.startsWith('role/'))
        return text;
    throw inputs.invalid(name, 'the ARN of a role, arn:aws:iam::ACCOUNT:role/NAME');
}
function readTags(inputs) {
    const tags = inputs.nameValueLines('tags').map(({ name, value }) => ({ key: name, value }));
    const reserved = tags.find(({ key }) => /^aws:/i.test(key));
    if (reserved === undefined)
        return tags;
    throw inputs.invalid('tags', `keys without the prefix aws:, which AWS keeps for itself`);
}
function isTaskDefinition(text) {
    const name = text.startsWith('arn:')
        ? /^task-definition\/(.+)$/.exec((0,lib_arn/* parseArn */.L)(text)?.resource ?? '')?.[1]
        : text;
    return name !== undefined && /^[\w-]{1,255}(?::[1-9]\d*)?$/.test(name);
}

;// CONCATENATED MODULE: ./packages/core/lib/migration/phases.js
const phaseNames = ['queued', 'pull', 'start', 'run'];
const phaseWords = {
    queued: 'queued (capacity, network)',
    pull: 'image pull',
    start: 'container start',
    run: 'command',
};
/** Each phase whose both ends ECS has stamped; any stamp may be missing (`aws-facts.md` A6). */
function phasesOf(task) {
    const { createdAt, pullStartedAt, pullStoppedAt, startedAt } = task;
    return {
        ...span('queued', createdAt, pullStartedAt),
        ...span('pull', pullStartedAt, pullStoppedAt),
        ...span('start', pullStoppedAt, startedAt),
        ...span('run', startedAt, endedAt(task)),
    };
}
/** When its containers ended: the stop of the network behind it is no time of the migration's. */
function endedAt(task) {
    return task.executionStoppedAt ?? task.stoppedAt;
}
/** Created to ended; absent until both are known. */
function durationOf(task) {
    const to = endedAt(task);
    return task.createdAt === undefined || to === undefined
        ? undefined
        : Math.max(0, to - task.createdAt);
}
function span(name, from, to) {
    return from === undefined || to === undefined || to < from ? {} : { [name]: { from, to } };
}

;// CONCATENATED MODULE: ./packages/core/lib/migration/cause.js
/** Why a migration did not succeed: the causes a stopped task has, and those of a run of its own. */

const ownCauses = [
    /** Refused: see the gate. */
    'deployment-in-progress',
    'deployment-not-successful',
    'deployment-changed',
    /** Refused or timed out: another migration of the service. */
    'already-running',
    'stopped-by-user',
    'infrastructure',
    'timeout',
];
const ownRemedies = {
    'deployment-in-progress': 'Run wait-stable before this step, or set phase: before-deploy if the migration belongs before the rollout.',
    'deployment-not-successful': 'Repair the deployment first: the service does not run what this migration belongs to.',
    'deployment-changed': 'The run of that newer deployment migrates; nothing is to be done here.',
    'already-running': 'Wait for the other migration (on-running: wait), or end it if it is stuck: aws ecs stop-task.',
    'stopped-by-user': 'Somebody or something called StopTask: see who in CloudTrail.',
    infrastructure: 'The host under the task failed: check what the migration has done so far, and run it again.',
    timeout: 'Give a longer timeout, or look at the log for what the migration waits on.',
};
/** What is said of a cause for a one-off task, where the words for a service would mislead. */
const taskRemedies = {
    'container-exit': 'The command failed: its last log lines tell why.',
    'out-of-memory': 'The container used more memory than it may: give the task more with memory, or work in smaller batches.',
    'no-capacity': 'AWS has no capacity for this task right now: run it again later, or name subnets in other availability zones.',
    'no-ip-address': 'The subnets have no free addresses: name others with subnets.',
    configuration: 'The task cannot start as configured: the text names the setting (the command itself, the log group, a volume).',
    unknown: 'ECS names no cause: look at the task in the console, and at its log.',
};
function remedyFor(cause) {
    return cause_isOwn(cause) ? ownRemedies[cause] : (taskRemedies[cause] ?? deployment_cause/* remedies */.JW[cause]);
}
function cause_isOwn(cause) {
    return ownCauses.includes(cause);
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/image-check.js

const tasksCompared = 10;
/** One sentence where they differ; `undefined` where they agree, or where it cannot be told. */
async function compareImages({ tasks, log, deadline }, { cluster, service, container, image }, own) {
    const digest = digestIn(own, container.name);
    // Another image was asked for by name: that it differs is no news.
    if (image !== undefined || digest === undefined)
        return undefined;
    try {
        const arns = await tasks.listOfService(cluster, service.name, tasksCompared);
        if (arns.length === 0)
            return undefined;
        const running = (await tasks.describe(cluster, arns)).filter(({ lastStatus }) => lastStatus === 'RUNNING');
        const others = new Set(running.flatMap((task) => {
            const other = digestIn(task, container.name);
            return other === undefined || other === digest ? [] : [other];
        }));
        if (others.size === 0)
            return undefined;
        return `The migration runs image ${digest} of container ${container.name}, and the service runs ${[...others].join(', ')}: the tag was moved after the service was deployed.`;
    }
    catch (error) {
        // Cut off by the deadline or a cancellation: there is no time for it.
        if (deadline.signal().aborted)
            return undefined;
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.line(`could not see which image the service runs: ${error.message}`);
        return undefined;
    }
}
function digestIn(task, name) {
    return task.containers.find((container) => container.name === name)?.imageDigest;
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/outcome.js
function outcome(verdict, rest = {}) {
    return { verdict, adopted: false, remarks: [], lastLines: [], linesPrinted: 0, ...rest };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/follow.js
/** Following one task to its end: its states, its log, its exit code; at the deadline or a cancellation what was asked for. */










/** How long ECS may not know a task that it has just started (eventual consistency), or one it forgot. */
const missingAtMostMs = time/* durations */.SB.minute;
/** Beyond the container's stop timeout: what the contract gives the clean-up after a timeout. */
const cleanUpMs = 30 * time/* durations */.SB.second;
/** What a cancelled step keeps of its last seconds for writing its results. */
const writingMs = 1_500;
async function followTask(ports, inputs, plan, state, started, adopted) {
    const { log, clock, deadline, cancellation, now } = ports;
    const { cluster, container } = plan;
    const remarks = [];
    const address = plan.logAddress(started.arn);
    const stream = openLog(ports, plan, started, state);
    if (address !== undefined)
        log.line(`log: ${address.url}`);
    if (started.lastStatus !== 'PROVISIONING')
        sayStatus(log, started);
    let task = started;
    let ending;
    let missingSinceMs;
    let stopping;
    let imagesCompared = adopted || inputs.phase === 'before-deploy';
    const finish = (verdict, rest = {}) => outcome(verdict, { task, adopted, remarks, ...logOf(stream), ...rest });
    for (;;) {
        // The exit code is known, and nothing that is still to come changes it.
        if (ending !== undefined && deadline.signal().aborted)
            break;
        if (cancellation.signal.aborted) {
            stream?.stop();
            savePosition(state, stream);
            return finish('cancelled', await cancel(ports, inputs, plan, task));
        }
        if (deadline.signal().aborted) {
            if (inputs.onTimeout === 'leave' || stopping === 'timed-out') {
                stream?.stop();
                return finish('timed-out', timedOut(inputs, plan, task, stopping === 'timed-out'));
            }
            deadline.moveTo(clock.monotonicMs() + container.stopTimeoutMs + cleanUpMs);
            stopping = 'timed-out';
            log.line(`time is up after ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)}: stopping the task`);
            await tryStop(ports, plan, task, stopReasons.timedOut);
        }
        const seen = await look(ports, cluster, task.arn);
        if (seen instanceof readable_error/* ReadableError */.J) {
            stream?.stop();
            log.error({ title: seen.title, message: seen.message });
            return finish('error', {
                reason: `${seen.message} Task ${(0,deployment_task/* taskId */.B)(task.arn)} goes on without being watched.`,
                followCommand: followCommand(plan, task),
            });
        }
        if (seen !== 'nothing-new') {
            if (seen === undefined) {
                missingSinceMs ??= clock.monotonicMs();
                if (clock.monotonicMs() - missingSinceMs > missingAtMostMs) {
                    stream?.stop();
                    return finish('error', {
                        reason: `ECS no longer knows task ${task.arn}: how it ended cannot be told`,
                    });
                }
            }
            else {
                missingSinceMs = undefined;
                sayWhatChanged(log, task, seen);
                task = seen;
            }
        }
        if (!imagesCompared && task.pullStoppedAt !== undefined) {
            imagesCompared = true;
            const remark = await compareImages(ports, plan, task);
            if (remark !== undefined) {
                log.warning({ title: 'Another image', message: remark });
                remarks.push(remark);
            }
        }
        ending = endingOf(task, container.name);
        if (ending !== undefined) {
            stream?.containerEnded(task.executionStoppedAt ?? task.stoppedAt ?? now());
            if (runsOn(task, container.name) && stopping === undefined) {
                stopping = 'container-ended';
                log.line(`container ${container.name} has ended and others run on: stopping the task`);
                await tryStop(ports, plan, task, stopReasons.containerEnded);
            }
            if (task.lastStatus === 'STOPPED')
                break;
        }
        await clock.sleep(pauseMs(ports, task, ending), interruption(ports));
    }
    // The verdict stands; what is left are late lines of the log.
    await Promise.race([stream?.done, untilAborted(deadline.signal())]);
    stream?.stop();
    if (cancellation.signal.aborted)
        savePosition(state, stream);
    sayPhases(log, task);
    if (ending.verdict === 'succeeded' && ending.remark !== undefined) {
        log.warning({ title: 'Stopped from outside', message: ending.remark });
        remarks.push(ending.remark);
    }
    if (stopping === 'timed-out') {
        return finish('timed-out', {
            ...('exitCode' in ending && { exitCode: ending.exitCode }),
            cause: 'timeout',
            reason: `the task did not end within ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)} and was stopped${'exitCode' in ending ? `; container ${container.name} then exited with code ${ending.exitCode}` : ''}`,
        });
    }
    return finish(ending.verdict, {
        ...('exitCode' in ending && { exitCode: ending.exitCode }),
        ...('cause' in ending && { cause: ending.cause, reason: ending.reason }),
    });
}
function openLog(ports, plan, task, state) {
    const address = plan.logAddress(task.arn);
    if (address === undefined) {
        ports.log.line(whyNoLog(plan));
        return undefined;
    }
    const { group, streamPrefix, region } = address;
    state.update({ log: { group, streamPrefix, ...(region !== undefined && { region }) } });
    return followLog(ports, address, { signal: () => ports.deadline.signal() });
}
function whyNoLog({ container: { name, log } }) {
    if (log === undefined) {
        return `no log: container ${name} has no log configuration, so its output is lost`;
    }
    return log.driver === 'awslogs'
        ? `no log: container ${name} has no awslogs-stream-prefix, so the name of its stream cannot be told`
        : `no log here: container ${name} logs through ${log.driver}; look for it there`;
}
function logOf(stream) {
    if (stream === undefined)
        return {};
    const logUnseen = stream.unseen();
    return {
        lastLines: stream.lastLines(),
        linesPrinted: stream.linesPrinted(),
        ...(logUnseen !== undefined && { logUnseen }),
    };
}
/** The task as it is; `undefined` where ECS does not know it; `nothing-new` where the call was cut off; an error that will not pass. */
async function look({ tasks, deadline }, cluster, arn) {
    try {
        const [task] = await tasks.describe(cluster, [arn]);
        return task;
    }
    catch (error) {
        if (deadline.signal().aborted)
            return 'nothing-new';
        if (error instanceof readable_error/* ReadableError */.J)
            return error;
        throw error;
    }
}
/** Sleeping ends at the deadline too: what is asked for then is sent within a second of it. */
function interruption({ deadline }) {
    return deadline.signal();
}
/** Changes are near at the start and at the end; a migration of an hour is looked at every 5 s. */
function pauseMs({ now }, { startedAt, desiredStatus }, ending) {
    if (ending !== undefined || startedAt === undefined || desiredStatus === 'STOPPED') {
        return 2 * time/* durations */.SB.second;
    }
    return now() - startedAt < time/* durations */.SB.minute ? 2 * time/* durations */.SB.second : 5 * time/* durations */.SB.second;
}
/** The one stopping call of a cancelled step; its post step sees how it ends. */
async function cancel({ runner, cancellation, clock, log }, { onCancel }, plan, task) {
    const id = (0,deployment_task/* taskId */.B)(task.arn);
    if (onCancel === 'leave') {
        const command = followCommand(plan, task);
        log.line(`task ${id} goes on (on-cancel: leave); follow it with: ${command}`);
        return {
            reason: `the workflow was cancelled; task ${id} was left running`,
            followCommand: command,
        };
    }
    const over = new AbortController();
    const sent = new AbortController();
    void clock
        .sleep(Math.max(0, Math.min(cancellation.remainingMs(), 7_000) - writingMs), sent.signal)
        .then(() => over.abort());
    try {
        await runner.stop(plan.cluster, task.arn, stopReasons.cancelled, over.signal);
        log.line(`the workflow was cancelled: task ${id} is being stopped`);
        return { reason: `the workflow was cancelled and task ${id} was told to stop` };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log.error({ title: 'Not stopped', message: `Task ${id} could not be stopped: ${message}` });
        return { reason: `the workflow was cancelled; task ${id} could not be stopped: ${message}` };
    }
    finally {
        sent.abort();
    }
}
function timedOut(inputs, plan, task, stopSent) {
    const after = (0,time/* formatDuration */.a3)(inputs.timeoutMs);
    if (stopSent) {
        return {
            cause: 'timeout',
            reason: `the task did not end within ${after}, was told to stop, and has not ended within its stop timeout either`,
            followCommand: followCommand(plan, task),
        };
    }
    return {
        cause: 'timeout',
        reason: `the task did not end within ${after} and was left running (on-timeout: leave)`,
        followCommand: followCommand(plan, task),
    };
}
function followCommand(plan, { arn }) {
    const address = plan.logAddress(arn);
    const region = address?.region === undefined ? '' : ` --region ${address.region}`;
    return address === undefined
        ? `aws ecs describe-tasks --cluster ${plan.service.clusterArn || plan.cluster} --tasks ${arn}`
        : `aws logs tail ${address.group} --log-stream-names ${address.stream} --follow${region}`;
}
async function tryStop(ports, plan, task, reason) {
    try {
        await ports.runner.stop(plan.cluster, task.arn, reason);
    }
    catch (error) {
        // Cut off: the deadline or the cancellation has a stopping call of its own.
        if (ports.deadline.signal().aborted)
            return;
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        ports.log.error({ title: 'Not stopped', message: error.message });
    }
}
function sayWhatChanged(log, before, now) {
    if (now.lastStatus !== before.lastStatus)
        sayStatus(log, now);
}
function sayStatus(log, { arn, lastStatus }) {
    log.line(`task ${(0,deployment_task/* taskId */.B)(arn)}: ${lastStatus.toLowerCase()}`);
}
function sayPhases(log, task) {
    const phases = phasesOf(task);
    const told = phaseNames.flatMap((name) => {
        const span = phases[name];
        return span === undefined ? [] : [`${phaseWords[name]} ${(0,time/* formatDuration */.a3)(span.to - span.from)}`];
    });
    if (told.length > 0)
        log.line(told.join(', '));
}
/** The verdict on the log: an annotation where it is bad. */
function sayVerdict(log, end, plan) {
    const { verdict, reason, cause, exitCode } = end;
    if (verdict === 'succeeded') {
        log.line(`succeeded: exit code ${exitCode ?? 0} (${(0,deployment_service/* familyRevision */.KW)(plan.definition.arn)})`);
        return;
    }
    const remedy = cause === undefined ? '' : ` ${remedyFor(cause)}`;
    const told = (reason ?? '').replace(/[.\s]*$/, '');
    log.error({
        title: verdict,
        message: `${told}${cause === undefined ? '' : ` (${cause})`}.${remedy}`,
    });
}
function savePosition(state, stream) {
    const { log } = state.current();
    const position = stream?.position();
    if (log === undefined || position === undefined)
        return;
    state.update({ log: { ...log, printedUntil: position.at, printedAtIt: position.count } });
}
async function untilAborted(signal) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/kept-lock.js




const none = {
    take: async () => ({ kind: 'kept' }),
    note: async () => true,
    end: async () => undefined,
};
function keepLock(ports, inputs, plan, state) {
    if (inputs.lock.kind !== 'dynamodb')
        return none;
    const names = {
        table: inputs.lock.table,
        lockId: lockIdOf(plan),
        owner: plan.identity.key,
        holder: ports.whereabouts.label,
    };
    const lock = ports.openLock(names);
    const ended = new AbortController();
    let fence;
    return {
        take: async () => {
            if (fence !== undefined && (await lock.renew(fence)))
                return { kind: 'kept' };
            fence = undefined;
            const acquired = await lock.acquire();
            if (acquired.kind === 'busy') {
                const { holder, owner, taskArn, expiresAt } = acquired.holder;
                const task = taskArn === undefined ? '' : `, task ${taskArn}`;
                const by = `${holder ?? owner}${task} (until ${(0,time/* formatInstant */.r4)(expiresAt)} unless renewed)`;
                return { kind: 'busy', by };
            }
            fence = acquired.fence;
            state.update({ lock: { ...names, fence } });
            void renew(ports, lock, fence, ended.signal);
            return { kind: 'taken' };
        },
        note: async (taskArn) => {
            if (fence === undefined)
                return false;
            const kept = await lock.noteTask(fence, taskArn);
            if (!kept)
                fence = undefined;
            return kept;
        },
        end: async (how) => {
            ended.abort();
            if (fence === undefined)
                return;
            if (how === 'release') {
                await lock.release(fence);
                state.update({ lock: undefined });
            }
        },
    };
}
/** One item for each service, whatever workflow migrates it. */
function lockIdOf({ service, cluster }) {
    const { account = '', region = '' } = (0,lib_arn/* parseArn */.L)(service.clusterArn) ?? {};
    const name = service.clusterArn === '' ? cluster : service.clusterArn;
    return `ecs-actions/migration/${account}/${region}/${name.slice(name.lastIndexOf('/') + 1)}/${service.name}`;
}
/** Signs of life until the end. One that fails in passing is made up for by the next. */
async function renew({ clock, log }, lock, fence, ended) {
    for (;;) {
        await clock.sleep(renewEveryMs, ended);
        if (ended.aborted)
            return;
        try {
            if (await lock.renew(fence))
                continue;
            log.warning({
                title: 'Lock lost',
                message: 'The lock of this migration is held by another run by now: this runner was out of touch for longer than the lease. The task goes on.',
            });
            return;
        }
        catch (error) {
            if (ended.aborted)
                return;
            const message = error instanceof readable_error/* ReadableError */.J ? error.message : String(error);
            log.line(`the lock could not be renewed: ${message}`);
        }
    }
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/results.js



/** The outputs of the contract; `undefined` is written as empty. */
function outputsOf(end, plan) {
    const { task } = end;
    const address = task === undefined ? undefined : plan.logAddress(task.arn);
    const durationMs = task === undefined ? undefined : durationOf(task);
    return {
        verdict: end.verdict,
        exitCode: end.exitCode,
        taskArn: task?.arn,
        taskDefinition: task?.taskDefinition ?? (task === undefined ? undefined : plan.definition.arn),
        durationSeconds: durationMs === undefined ? undefined : (0,time/* toSeconds */.fP)(durationMs),
        cause: end.cause,
        reason: end.reason,
        stopCode: task?.stopCode,
        logGroup: address?.group,
        logStream: address?.stream,
        logUrl: address?.url,
        adopted: end.adopted,
    };
}
/** Everything that was seen. Neither environment nor the task's overrides are part of it. */
function reportOf(end, plan, inputs) {
    const { task } = end;
    return {
        ...outputsOf(end, plan),
        service: plan.service.name,
        serviceArn: plan.service.arn,
        cluster: plan.service.clusterArn || plan.cluster,
        container: plan.container.name,
        command: plan.command,
        image: plan.image,
        phase: inputs.phase,
        lock: inputs.lock.kind,
        startedBy: plan.identity.startedBy,
        group: plan.identity.group,
        remedy: end.cause === undefined ? undefined : remedyFor(end.cause),
        remarks: end.remarks,
        linesPrinted: end.linesPrinted,
        logUnseen: end.logUnseen,
        lastLines: end.lastLines,
        phases: task === undefined ? undefined : phasesForReport(task),
        task: task === undefined ? undefined : taskForReport(task),
    };
}
function phasesForReport(task) {
    const phases = phasesOf(task);
    return Object.fromEntries(phaseNames.map((name) => {
        const span = phases[name];
        const value = span === undefined
            ? undefined
            : {
                from: instant(span.from),
                to: instant(span.to),
                seconds: Math.round((span.to - span.from) / 100) / 10,
            };
        return [name, value];
    }));
}
function taskForReport(task) {
    return {
        arn: task.arn,
        lastStatus: task.lastStatus,
        stopCode: task.stopCode,
        stoppedReason: task.stoppedReason,
        launchType: task.launchType,
        capacityProvider: task.capacityProvider,
        availabilityZone: task.availabilityZone,
        createdAt: instant(task.createdAt),
        startedAt: instant(task.startedAt),
        endedAt: instant(endedAt(task)),
        stoppedAt: instant(task.stoppedAt),
        containers: task.containers.map(({ name, exitCode, reason, lastStatus, imageDigest }) => ({
            name,
            exitCode,
            reason,
            lastStatus,
            imageDigest,
        })),
    };
}
function instant(at) {
    return at === undefined ? undefined : new Date(at).toISOString();
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/state.js
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

// EXTERNAL MODULE: ./packages/action-kit/lib/mermaid.js
var mermaid = __webpack_require__(8902);
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/summary.js
/** The job summary: the verdict first, then the one thing to know, then detail folded away. */








/** A command in the summary is for reading; the whole is in the report. */
const commandLength = 1_000;
function renderSummary(end, plan) {
    return [
        (0,markdown/* heading */.R_)(3, headline(end, plan)),
        ...oneThingToKnow(end),
        figures(end, plan),
        ...renderFollow(end),
        ...renderPhases(end),
        ...renderLog(end),
    ];
}
function headline({ verdict, exitCode }, { service, container }) {
    const what = `Migration of ${service.name}`;
    switch (verdict) {
        case 'succeeded':
            return `${what} succeeded`;
        case 'failed':
            return `${what} failed: container ${container.name} exited with code ${exitCode ?? '?'}`;
        case 'never-started':
            return `${what} never started`;
        case 'timed-out':
            return `${what} timed out`;
        case 'refused':
            return `${what} was refused: nothing was started`;
        case 'cancelled':
            return `${what} was cancelled`;
        case 'error':
            return `${what}: how it ended cannot be told`;
        default:
            return verdict;
    }
}
function oneThingToKnow({ reason, cause, remarks }) {
    const lines = [
        reason === undefined ? undefined : (0,markdown/* text */.Qq)(reason),
        cause === undefined ? undefined : `**What to do:** ${(0,markdown/* text */.Qq)(remedyFor(cause))}`,
        ...remarks.map(markdown/* text */.Qq),
    ].filter((line) => line !== undefined);
    return lines.length === 0 ? [] : [lines.join('\n\n')];
}
function figures(end, plan) {
    const { task, verdict, cause, exitCode, adopted } = end;
    const durationMs = task === undefined ? undefined : durationOf(task);
    const address = task === undefined ? undefined : plan.logAddress(task.arn);
    const consoleOfTask = task === undefined ? undefined : (0,console_link/* taskLink */.eG)(task.arn);
    const consoleOfService = (0,console_link/* serviceLink */.oT)(plan.service.arn);
    const rows = [
        ['verdict', `**${(0,markdown/* text */.Qq)(verdict)}**${cause === undefined ? '' : ` (${(0,markdown/* text */.Qq)(cause)})`}`],
        ['exit code', exitCode === undefined ? undefined : (0,markdown/* text */.Qq)(String(exitCode))],
        ['duration', durationMs === undefined ? undefined : `**${(0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(durationMs))}**`],
        ['command', (0,markdown/* code */.aY)(commandLine(plan.command))],
        ['container', (0,markdown/* code */.aY)(plan.container.name)],
        ['task definition', (0,markdown/* code */.aY)((0,deployment_service/* familyRevision */.KW)(task?.taskDefinition ?? plan.definition.arn))],
        ['image', plan.image === undefined ? undefined : (0,markdown/* code */.aY)(plan.image)],
        [
            'task',
            task === undefined
                ? undefined
                : consoleOfTask === undefined
                    ? (0,markdown/* code */.aY)((0,deployment_task/* taskId */.B)(task.arn))
                    : (0,markdown/* link */.nf)((0,deployment_task/* taskId */.B)(task.arn), consoleOfTask),
        ],
        ['started by', adopted ? 'an earlier attempt of this run' : undefined],
        ['stop code', task?.stopCode === undefined ? undefined : (0,markdown/* text */.Qq)(task.stopCode)],
        [
            'log',
            address === undefined ? undefined : (0,markdown/* link */.nf)(`${address.group} ${address.stream}`, address.url),
        ],
        [
            'service',
            consoleOfService === undefined
                ? (0,markdown/* code */.aY)(plan.service.name)
                : (0,markdown/* link */.nf)(plan.service.name, consoleOfService),
        ],
    ];
    return (0,markdown/* table */.tp)([{ title: '' }, { title: '' }], rows.flatMap(([name, value]) => (value === undefined ? [] : [[(0,markdown/* text */.Qq)(name), value]])));
}
function commandLine(command) {
    const line = command
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)))
        .join(' ');
    return line.length > commandLength ? `${line.slice(0, commandLength)} …` : line;
}
function renderFollow({ followCommand }) {
    if (followCommand === undefined)
        return [];
    return [`The task goes on. To follow it:\n\n${(0,markdown/* codeBlock */.DV)(followCommand, 'sh')}`];
}
function renderPhases({ task }) {
    if (task === undefined)
        return [];
    const phases = phasesOf(task);
    const bars = phaseNames.flatMap((name) => {
        const span = phases[name];
        if (span === undefined)
            return [];
        const label = `${phaseWords[name]} ${(0,time/* formatDuration */.a3)(span.to - span.from)}`;
        return [{ label, startMs: span.from, endMs: span.to }];
    });
    return bars.length === 0 ? [] : [(0,mermaid/* gantt */.V)({ sections: [{ name: 'task', bars }] })];
}
function renderLog({ lastLines, linesPrinted, logUnseen }) {
    const unseen = logUnseen === undefined ? [] : [(0,markdown/* text */.Qq)(`The log is not complete: ${logUnseen}.`)];
    if (lastLines.length === 0)
        return unseen;
    const block = (lines) => (0,markdown/* details */.zH)(`Last ${lines.length} of ${linesPrinted} log lines`, (0,markdown/* codeBlock */.DV)(lines.join('\n')));
    return [...unseen, { full: block(lastLines), brief: block(lastLines.slice(-10)) }];
}

// EXTERNAL MODULE: ./packages/core/lib/deployment/options.js
var options = __webpack_require__(3511);
// EXTERNAL MODULE: ./packages/core/lib/deployment/judgement.js
var deployment_judgement = __webpack_require__(2986);
// EXTERNAL MODULE: ./packages/core/lib/deployment/subject.js
var deployment_subject = __webpack_require__(3829);
;// CONCATENATED MODULE: ./packages/core/lib/migration/gate.js
/**
 * Whether a migration that belongs after the deployment may start: wait-stable's own judgement of the
 * service's newest deployment (contract, `phase`). Counts play no part in it, so auto scaling refuses nothing.
 */




/** The newest deployment, whichever it is. */
const newest = {
    timeoutMs: 0,
    onFailure: 'report',
    rollbackTimeoutMs: 0,
    onPause: 'wait',
};
function gate(evidence) {
    const { service } = evidence;
    const subject = (0,deployment_subject/* chooseSubject */.We)(evidence, newest);
    if (subject === undefined) {
        return service.status === 'ACTIVE'
            ? { kind: 'unsettled', reason: `service ${service.name} shows no deployment yet` }
            : { kind: 'error', reason: `service ${service.name} is ${service.status}` };
    }
    const judgement = (0,deployment_judgement/* judge */.S)(subject, evidence, newest);
    const which = nameOf(subject);
    switch (judgement.kind) {
        case 'stable':
            return { kind: 'open', subject };
        case 'in-progress':
            return {
                kind: 'refused',
                cause: 'deployment-in-progress',
                reason: judgement.rollingBack
                    ? `${which} is being rolled back`
                    : `${which} is in progress${since(subject)}`,
            };
        case 'superseded':
        case 'follow': {
            const next = judgement.kind === 'follow' ? judgement.next : judgement.winner;
            return {
                kind: 'refused',
                cause: 'deployment-in-progress',
                reason: `${nameOf(next)} is in progress`,
            };
        }
        case 'rolled-back':
            return notSuccessful(`${which} was rolled back: ${judgement.reason}`);
        case 'failed':
            return notSuccessful(`${which} failed: ${judgement.reason}`);
        case 'stopped':
            return notSuccessful(`${which} was stopped: ${judgement.reason}`);
        case 'unsettled':
            return { kind: 'unsettled', reason: judgement.why };
        case 'error':
            return { kind: 'error', reason: judgement.reason };
        default:
            return judgement;
    }
}
function notSuccessful(reason) {
    return { kind: 'refused', cause: 'deployment-not-successful', reason };
}
function nameOf({ deploymentId, serviceDeploymentArn, taskDefinition }) {
    const id = deploymentId ?? serviceDeploymentArn ?? 'the newest deployment';
    const of = taskDefinition === undefined ? '' : ` (${(0,deployment_service/* familyRevision */.KW)(taskDefinition)})`;
    return `deployment ${id}${of}`;
}
function since({ createdAt }) {
    return createdAt === undefined ? '' : ` since ${(0,time/* formatInstant */.r4)(createdAt)}`;
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/gate-check.js
/** Looks at the service's newest deployment just before a start (input `phase`). */






/** Answers that contradict each other settle within ECS's consistency window, or never. */
const looksAtMost = 6;
const gate_check_lookEveryMs = 2 * time/* durations */.SB.second;
/** `undefined`: it may start. */
async function checkGate(ports, inputs, plan, hasWaited) {
    if (inputs.phase === 'before-deploy')
        return undefined;
    const { clock, cancellation } = ports;
    for (let looks = 1;; looks += 1) {
        const service = looks === 1 && !hasWaited ? plan.service : await describeAgain(ports, plan);
        const serviceDeployments = await listDeployments(ports, plan);
        const verdict = gate({ service, serviceDeployments, revisions: new Map() });
        switch (verdict.kind) {
            case 'open':
                return hasWaited && inputs.taskDefinition === undefined
                    ? refuseIfChanged(plan, service)
                    : undefined;
            case 'refused':
                return outcome('refused', {
                    cause: verdict.cause,
                    reason: `nothing was started: ${verdict.reason}`,
                });
            case 'error':
                throw new readable_error/* ReadableError */.J('Service', verdict.reason);
            case 'unsettled':
                if (looks >= looksAtMost) {
                    return outcome('refused', {
                        cause: 'deployment-in-progress',
                        reason: `nothing was started: ECS does not say how the newest deployment stands (${verdict.reason})`,
                    });
                }
                await clock.sleep(gate_check_lookEveryMs, cancellation.signal);
                break;
            default:
                return verdict;
        }
    }
}
/** While this step waited for its turn, another deployment may have come and gone. */
function refuseIfChanged({ service: before }, { taskDefinition, name }) {
    if (taskDefinition === undefined || (0,deployment_service/* sameTaskDefinition */.JL)(before.taskDefinition, taskDefinition)) {
        return undefined;
    }
    return outcome('refused', {
        cause: 'deployment-changed',
        reason: `nothing was started: while this step waited for its turn, service ${name} was deployed anew, as ${taskDefinition}`,
    });
}
async function describeAgain({ services }, plan) {
    const { services: found } = await services.describeServices(plan.cluster, [plan.service.name]);
    return found[0] ?? plan.service;
}
async function listDeployments({ services, log }, { cluster, service }) {
    try {
        return await services.listServiceDeployments(cluster, service.name);
    }
    catch (error) {
        const outOfSight = error instanceof failure/* NotAllowedError */.ec || error instanceof failure/* UnsupportedError */.Wt;
        if (!outOfSight)
            throw error;
        const why = error instanceof failure/* NotAllowedError */.ec ? `not allowed to ${error.action}` : error.message;
        log.line(`could not see service deployments (${why}): the deployments of the service alone are judged`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/migration/refusal.js
/** Why ECS started no task: `failures[]` of an answer that is HTTP 200 all the same (API reference, API failure reasons). */

/** The first row that matches decides. */
const meanings = [
    [/^RESOURCE:ENI/i, 'no-capacity', true, 'no container instance has a network interface left'],
    [/^RESOURCE:PORTS/i, 'no-capacity', true, 'the host port is taken on every container instance'],
    [/^RESOURCE:/i, 'no-capacity', true, 'no container instance has enough left of this resource'],
    [/^AGENT/i, 'no-capacity', true, 'the agent of the container instance is not connected'],
    [/capacity is unavailable|insufficient capacity/i, 'no-capacity', true, 'Fargate is short of it'],
    [/EMPTY CAPACITY PROVIDER/i, 'no-capacity', true, 'the capacity provider has no instance yet'],
    [
        /^ATTRIBUTE/i,
        'placement-constraints',
        false,
        'no container instance has an attribute it needs',
    ],
    [
        /^MEMBEROF|^DISTINCTINSTANCE/i,
        'placement-constraints',
        false,
        'a placement constraint excludes all instances',
    ],
    [
        /^LOCATION/i,
        'placement-constraints',
        false,
        'the instance is in another zone than its volume or subnet',
    ],
    [/^MISSING/i, 'configuration', false, 'ECS does not know it'],
    [/^INACTIVE/i, 'configuration', false, 'it was deregistered'],
];
function readRefusal({ reason, detail }) {
    const text = [reason, detail].filter((part) => part !== undefined && part !== '').join(': ');
    const row = meanings.find(([pattern]) => pattern.test(reason));
    if (row !== undefined) {
        const [, cause, passes, meaning] = row;
        return { cause, passes, reason: `${text} (${meaning})` };
    }
    const cause = (0,deployment_cause/* causeInText */.CI)(text) ?? 'unknown';
    return { cause, passes: cause === 'no-capacity', reason: text };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/start.js


/** How long a cancelled step waits for an answer that is on its way: a task nobody knows of cannot be stopped. */
const answerGraceMs = 4 * time/* durations */.SB.second;
const firstRetryMs = 5 * time/* durations */.SB.second;
const longestRetryMs = 30 * time/* durations */.SB.second;
async function startTask(ports, call) {
    const { runner, log, clock, deadline, now, random } = ports;
    const askedAt = now();
    let said = '';
    let refusal;
    for (let tries = 0;; tries += 1) {
        if (deadline.signal().aborted) {
            return { kind: 'interrupted', ...(refusal !== undefined && { refusal }) };
        }
        const patience = createAnswerPatience(ports);
        try {
            const answer = await runner.run(call, patience.signal);
            if (answer.kind === 'started') {
                if (answer.untagged) {
                    log.warning({
                        title: 'No tags',
                        message: 'The task has no tags: the AWS credentials may not ecs:TagResource.',
                    });
                }
                return { kind: 'task', task: answer.task, askedAt };
            }
            if (answer.kind === 'conflict')
                return answer;
            const [failure] = answer.failures;
            const { cause, reason, passes } = readRefusal(failure ?? { reason: 'ECS started no task and gives no reason' });
            if (!passes)
                return { kind: 'never-started', cause, reason };
            refusal = { cause, reason };
            if (reason !== said)
                log.line(`ECS has no room for the task yet: ${reason}; trying on`);
            said = reason;
        }
        catch (error) {
            if (patience.signal.aborted) {
                return { kind: 'interrupted', ...(refusal !== undefined && { refusal }) };
            }
            throw error;
        }
        finally {
            patience.end();
        }
        const ceilingMs = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(tries, 10));
        await clock.sleep(ceilingMs * (0.5 + 0.5 * random()), deadline.signal());
    }
}
/** Ends a call at the deadline; a cancelled one is given a moment more. */
function createAnswerPatience({ clock, cancellation, deadline }) {
    const over = new AbortController();
    const ended = new AbortController();
    const interrupted = deadline.signal();
    const onInterrupted = async () => {
        if (cancellation.signal.aborted)
            await clock.sleep(answerGraceMs, ended.signal);
        if (!ended.signal.aborted)
            over.abort();
    };
    const listener = () => void onInterrupted();
    interrupted.addEventListener('abort', listener, { once: true });
    return {
        signal: over.signal,
        end: () => {
            interrupted.removeEventListener('abort', listener);
            ended.abort();
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/turn.js













const waitEveryMs = 5 * time/* durations */.SB.second;
const contestEveryMs = time/* durations */.SB.second;
/** Each names a task that came before and was not seen; so many in a row nobody has started. */
const conflictsAtMost = 50;
/** How long ECS may not describe a task that it names itself, before it has forgotten it. */
const describedWithinMs = 6 * time/* durations */.SB.second;
async function takeTurn(ports, inputs, plan, state, lock) {
    try {
        return await contend(ports, inputs, plan, state, lock);
    }
    catch (error) {
        // A call that was cut off: time is up, or the workflow is cancelled.
        if (!ports.deadline.signal().aborted)
            throw error;
        return over(interrupted(ports, inputs, ''));
    }
}
async function contend(ports, inputs, plan, state, lock) {
    const { log, clock, deadline, random } = ports;
    const sight = createSight(ports, plan);
    const spent = new Set();
    let waitedFor = '';
    let hasWaited = false;
    let conflicts = 0;
    /** A predecessor that ECS names and no longer shows. */
    let forgotten;
    const wait = async (forWhat) => {
        if (inputs.onRunning === 'fail') {
            return over(outcome('refused', {
                cause: 'already-running',
                reason: `nothing was started: ${forWhat} (on-running: fail)`,
            }));
        }
        if (forWhat !== waitedFor)
            log.line(`waiting: ${forWhat}`);
        waitedFor = forWhat;
        hasWaited = true;
        await clock.sleep(waitEveryMs * (0.8 + 0.4 * random()), deadline.signal());
        return undefined;
    };
    for (;;) {
        if (deadline.signal().aborted)
            return over(interrupted(ports, inputs, waitedFor));
        const tasks = await sight.look();
        const claim = readClaim(plan.identity, plan.container.name, tasks, inputs.lock.kind !== 'off');
        if (claim.kind === 'adopt') {
            log.line(claim.state === 'live'
                ? `adopting task ${(0,deployment_task/* taskId */.B)(claim.task.arn)}, which an earlier attempt of this run started`
                : `task ${(0,deployment_task/* taskId */.B)(claim.task.arn)} of an earlier attempt of this run has succeeded: nothing is started`);
            state.update({ taskArn: claim.task.arn });
            return { kind: 'task', task: claim.task, adopted: true };
        }
        if (claim.kind === 'busy') {
            const names = claim.others.map(({ arn }) => (0,deployment_task/* taskId */.B)(arn)).join(', ');
            const refused = claim.ownStopping
                ? await waitForOwn(ports, names)
                : await wait(`another migration of service ${plan.service.name} is running (task ${names})`);
            if (refused !== undefined)
                return refused;
            continue;
        }
        for (const arn of claim.spent)
            spent.add(arn);
        const taken = await lock.take();
        if (taken.kind === 'busy') {
            const refused = await wait(`the lock is held by ${taken.by}`);
            if (refused !== undefined)
                return refused;
            continue;
        }
        // A lock taken over from a dead holder: its task is seen by a look that comes after.
        if (taken.kind === 'taken')
            continue;
        const refusedByGate = await checkGate(ports, inputs, plan, hasWaited);
        if (refusedByGate !== undefined)
            return over(refusedByGate);
        sayWhatCannotBeKnown(ports, tasks.length > 0 || spent.size > 0);
        const request = { ...plan.request, taskDefinition: await definitionToRun(ports, plan, state) };
        const started = await startTask(ports, {
            cluster: plan.cluster,
            startedBy: plan.identity.startedBy,
            group: plan.identity.group,
            clientToken: inputs.lock.kind === 'off'
                ? ownToken(plan.identity, [...spent], sha256)
                : turnToken({ cluster: plan.service.clusterArn, service: plan.service.name }, claim.predecessor ?? forgotten, ports.now(), sha256),
            request,
        });
        switch (started.kind) {
            case 'never-started':
                return over(outcome('never-started', { cause: started.cause, reason: started.reason }));
            case 'interrupted': {
                if (ports.cancellation.signal.aborted)
                    return over(interrupted(ports, inputs, ''));
                if (started.refusal === undefined)
                    return afterSilence(ports, inputs, plan, sight);
                const { cause, reason } = started.refusal;
                return over(outcome('never-started', {
                    cause,
                    reason: `${reason}; it stayed so for ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)}`,
                }));
            }
            case 'conflict': {
                const [first] = started.taskArns;
                conflicts += 1;
                if (conflicts > conflictsAtMost || first === undefined) {
                    return over(outcome('error', {
                        reason: 'ECS says that the client token of this run was used for another request, and does not show its task',
                    }));
                }
                // Whoever came first with this token: waited for if it lives, else the predecessor of the next try.
                if (await isShown(ports, plan, first))
                    sight.remember(first);
                else
                    forgotten = first;
                spent.add(first);
                continue;
            }
            case 'task':
                break;
            default:
                return started;
        }
        const { task } = started;
        state.update({ taskArn: task.arn });
        // The same token hands back the task of an earlier attempt, which ECS's lists may show no more.
        const old = (task.createdAt ?? Infinity) < started.askedAt - options/* consistencyWindowMs */.H;
        const ending = endingOf(task, plan.container.name);
        if (old && (ending !== undefined || task.desiredStatus === 'STOPPED')) {
            if (ending?.verdict === 'succeeded')
                return { kind: 'task', task, adopted: true };
            if (await isShown(ports, plan, task.arn))
                sight.remember(task.arn);
            else
                forgotten = task.arn;
            spent.add(task.arn);
            continue;
        }
        if (!(await noteTask(ports, lock, task))) {
            await ports.runner.stop(plan.cluster, task.arn, stopReasons.lockLost);
            spent.add(task.arn);
            await wait('the lock was taken over by another holder');
            continue;
        }
        log.line(`started task ${task.arn}`);
        if (inputs.lock.kind !== 'ecs')
            return { kind: 'task', task, adopted: old };
        const standing = await standContest(ports, plan, sight, task);
        if (standing.kind === 'task')
            return { ...standing, adopted: old };
        spent.add(task.arn);
        const refused = await wait(`task ${standing.to} of another migration of service ${plan.service.name} started first`);
        if (refused !== undefined)
            return refused;
    }
}
/** A task just started may be described a moment later; one that stays out of sight stopped long ago. */
async function isShown({ tasks, clock, deadline }, plan, taskArn) {
    const untilMs = clock.monotonicMs() + describedWithinMs;
    for (;;) {
        const [task] = await tasks.describe(plan.cluster, [taskArn]);
        if (task !== undefined)
            return true;
        if (clock.monotonicMs() >= untilMs)
            return false;
        await clock.sleep(2 * time/* durations */.SB.second, deadline.signal());
    }
}
/** Whether the lock is still ours. A call cut off by the deadline tells nothing: the task is followed, and ended as it should be. */
async function noteTask({ deadline }, lock, task) {
    try {
        return await lock.note(task.arn);
    }
    catch (error) {
        if (deadline.signal().aborted)
            return true;
        throw error;
    }
}
/** Time was up while ECS had not answered: whether it has started the task all the same is seen in its lists. */
async function afterSilence(ports, inputs, plan, sight) {
    const { clock, deadline } = ports;
    deadline.moveTo(clock.monotonicMs() + options/* consistencyWindowMs */.H);
    let own;
    while (own === undefined && !deadline.signal().aborted) {
        own = (await lookAround(ports, sight)).find(({ group }) => group === plan.identity.group);
        if (own === undefined)
            await clock.sleep(contestEveryMs, deadline.signal());
    }
    if (own === undefined)
        return over(interrupted(ports, inputs, ''));
    deadline.moveTo(clock.monotonicMs());
    return { kind: 'task', task: own, adopted: false };
}
/**
 * After the start, while the container is still to come: looks for tasks that were started in the same
 * instant. The later one stops itself; what it would have run has not begun.
 */
async function standContest(ports, plan, sight, started) {
    const { log, clock, deadline } = ports;
    const untilMs = clock.monotonicMs() + options/* consistencyWindowMs */.H;
    let own = started;
    for (;;) {
        // Cut short by the deadline or a cancellation, the task is followed, which ends it as it should be.
        if (deadline.signal().aborted)
            return { kind: 'task', task: own };
        const seen = await lookAround(ports, sight);
        own = seen.find(({ arn }) => arn === own.arn) ?? own;
        const verdict = contest(own, plan.identity, seen);
        if (verdict.kind === 'overlap') {
            log.warning({
                title: 'Two migrations at once',
                message: `Task ${(0,deployment_task/* taskId */.B)(verdict.with.arn)} of another migration of service ${plan.service.name} started in the same moment and runs beside this one: the window that lock: ecs leaves open. lock: dynamodb:TABLE closes it.`,
            });
            return { kind: 'task', task: own };
        }
        if (verdict.kind === 'yield') {
            const to = (0,deployment_task/* taskId */.B)(verdict.to.arn);
            log.line(`task ${(0,deployment_task/* taskId */.B)(own.arn)} gives way to ${to}, which was started first`);
            const ended = await stopAndSee(ports, plan, own);
            if (ended === undefined)
                return { kind: 'task', task: own };
            const ending = endingOf(ended, plan.container.name);
            if (ending === undefined || ending.verdict === 'never-started')
                return { kind: 'yielded', to };
            // It was quicker than the stop, and has come to an end of its own.
            return { kind: 'task', task: ended };
        }
        const begun = own.startedAt !== undefined || isOver(own);
        if (begun || clock.monotonicMs() >= untilMs)
            return { kind: 'task', task: own };
        await clock.sleep(contestEveryMs, deadline.signal());
    }
}
/** The task is started: what goes wrong with looking for others must not lose it. */
async function lookAround({ log, deadline }, sight) {
    try {
        return await sight.look();
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J) && !deadline.signal().aborted)
            throw error;
        if (error instanceof readable_error/* ReadableError */.J) {
            log.line(`could not look for other migrations: ${error.message}`);
        }
        return [];
    }
}
/** The task once it is over; `undefined` where the deadline or a cancellation was quicker: it is followed, and ended as it should be. */
async function stopAndSee(ports, plan, task) {
    const { clock, deadline, tasks, runner } = ports;
    try {
        await runner.stop(plan.cluster, task.arn, stopReasons.yielded);
        for (;;) {
            await clock.sleep(2 * time/* durations */.SB.second, deadline.signal());
            const [last] = await tasks.describe(plan.cluster, [task.arn]);
            if (last?.lastStatus === 'STOPPED')
                return last;
        }
    }
    catch (error) {
        if (deadline.signal().aborted)
            return undefined;
        throw error;
    }
}
async function waitForOwn({ log, clock, deadline }, names) {
    log.line(`task ${names} of an earlier attempt is being stopped: waiting for its end`);
    await clock.sleep(waitEveryMs, deadline.signal());
    return undefined;
}
/** Attempt 2 of a run whose tasks are all out of sight: whether one of them succeeded nobody can say. */
function sayWhatCannotBeKnown({ log, whereabouts }, sawTasks) {
    if (whereabouts.attempt === 1 || sawTasks)
        return;
    log.notice({
        title: 'A new start',
        message: `This is attempt ${whereabouts.attempt} of the run, and ECS shows no task of an earlier one. It forgets stopped tasks after about an hour, so whether one succeeded before that cannot be known; the command is run now.`,
    });
}
function interrupted({ cancellation }, { timeoutMs }, waitedFor) {
    const told = waitedFor === '' ? '' : ` (${waitedFor})`;
    if (cancellation.signal.aborted) {
        return outcome('cancelled', {
            reason: `the workflow was cancelled before a task was seen to start${told}`,
        });
    }
    return outcome('timed-out', {
        cause: waitedFor === '' ? 'timeout' : 'already-running',
        reason: `no task was started within ${(0,time/* formatDuration */.a3)(timeoutMs)}${told}`,
    });
}
function over(end) {
    return { kind: 'over', outcome: end };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/main.js










/** Deregistering and giving back the lock, where time was up before. */
const tidyingMs = 10 * time/* durations */.SB.second;
async function run(ports, inputs) {
    const { deadline, log } = ports;
    deadline.moveTo(inputs.timeoutMs);
    const plan = await planInTime(ports, inputs);
    if ('exitCode' in plan)
        return plan;
    const state = createStateKeeper(ports.saveState, {
        region: inputs.region,
        cluster: plan.cluster,
        service: plan.service.name,
        container: plan.container.name,
        onCancel: inputs.onCancel,
        startedBy: plan.identity.startedBy,
        group: plan.identity.group,
        families: plan.families,
        stopTimeoutMs: plan.container.stopTimeoutMs,
        finished: false,
    });
    const lock = keepLock(ports, inputs, plan, state);
    let end;
    try {
        const turn = await takeTurn(ports, inputs, plan, state, lock);
        end =
            turn.kind === 'over'
                ? turn.outcome
                : await followTask(ports, inputs, plan, state, turn.task, turn.adopted);
    }
    finally {
        await tidyUp(ports, state, lock, end);
    }
    sayVerdict(log, end, plan);
    return {
        exitCode: end.verdict === 'succeeded' ? 0 : 1,
        outputs: outputsOf(end, plan),
        summary: renderSummary(end, plan),
        report: reportOf(end, plan, inputs),
    };
}
/** The plan, or the result of a step whose time was up, or that was cancelled, before there was one. */
async function planInTime(ports, inputs) {
    try {
        return await makePlan(ports, inputs);
    }
    catch (error) {
        if (!ports.deadline.signal().aborted)
            throw error;
        const cancelled = ports.cancellation.signal.aborted;
        const reason = `${cancelled ? 'the workflow was cancelled' : `time was up after ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)}`} before the service was found; nothing was started`;
        const verdict = cancelled ? 'cancelled' : 'timed-out';
        ports.log.error({ title: verdict, message: `${reason}.` });
        return { exitCode: 1, outputs: { verdict, reason, adopted: false } };
    }
}
/** Leaves nothing behind; what a cancelled step has no time for is its post step's. */
async function tidyUp(ports, state, lock, end) {
    const { cancellation, clock, deadline, definitions } = ports;
    // A task that goes on keeps its lock, until the lease and the task are over.
    const running = isRunning(end);
    await attempt(ports, 'the lock was not given back', () => lock.end(running ? 'leave' : 'release'));
    if (cancellation.signal.aborted)
        return;
    deadline.moveTo(clock.monotonicMs() + tidyingMs);
    const { copy } = state.current();
    if (copy !== undefined) {
        await attempt(ports, 'the copy of the task definition was not deregistered', async () => {
            await deregisterCopies(definitions, copy);
            state.update({ copy: undefined });
        });
    }
    state.update({ finished: true });
}
function isRunning(end) {
    if (end === undefined)
        return true;
    if (end.task === undefined)
        return false;
    return end.task.lastStatus !== 'STOPPED' && end.exitCode === undefined;
}
async function attempt({ log }, what, act) {
    try {
        await act();
    }
    catch (error) {
        const why = error instanceof readable_error/* ReadableError */.J ? error.message : String(error);
        log.warning({ title: 'Left behind', message: `${what}: ${why}` });
    }
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/action.js








const action = {
    name: 'run-migration-task',
    parseInputs: parseInputs,
    connect: ({ env, runner, log, secrets, clock, cancellation }, inputs, access) => {
        for (const { value } of inputs.secretEnvironment)
            secrets.mask(value);
        const deadline = (0,lib_deadline/* createDeadline */.d)(clock, cancellation.signal);
        return {
            ...connect(inputs.region, clock, deadline.signal, access),
            log,
            clock,
            cancellation,
            deadline,
            random: access.random ?? Math.random,
            whereabouts: readWhereabouts(env),
            saveState: (state) => (0,lib_state/* saveState */.L)(runner, stateName, state),
        };
    },
    run: run,
    // Always runs, and has something to do only where the step did not come to its own end.
    post: async ({ runner, log, clock, cancellation }, access) => {
        const state = (0,lib_state/* readState */.u)(runner, stateName, parseSavedState);
        if (state === undefined)
            return { exitCode: 0 };
        const aws = connect(state.region, clock, () => cancellation.signal, access);
        return finish({ ...aws, log, clock, cancellation }, state);
    },
};


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createTaskLender)
/* harmony export */ });
/* unused harmony export toLent */
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(212);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4060);
/** What a service lends to a task of its own: where and how its tasks run. */



function createTaskLender(session, client) {
    return {
        lentBy: async (cluster, name) => {
            const answer = await session.call('ecs:DescribeServices', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServicesCommand */ .H7c({ cluster, services: [name], include: ['TAGS'] }), options));
            const service = answer.services?.[0];
            if (service !== undefined)
                return toLent(service);
            throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: AWS did not describe ${name}`);
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
            ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ expression }),
        })),
        volumes: volumesOf(primary),
        tags: (service.tags ?? []).map(({ key, value }) => ({ key: key ?? '', value: value ?? '' })),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
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
                        : { ...specification, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ propagateTags }) }),
                }),
                terminationPolicy: { deleteOnTermination: true },
            },
        }),
    }));
}


/***/ })

};
