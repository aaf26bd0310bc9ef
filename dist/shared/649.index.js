export const id = 649;
export const ids = [649];
export const modules = {

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// UNUSED EXPORTS: postWith

// EXTERNAL MODULE: ../../../../action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(7008);
// EXTERNAL MODULE: ../../../../action-kit/lib/state.js
var lib_state = __webpack_require__(5303);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(7034);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(9509);
;// CONCATENATED MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterTaskDefinitionCommand.js


class DeregisterTaskDefinitionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeregisterTaskDefinition", schemas_0/* DeregisterTaskDefinition$ */.lkq) {
}

;// CONCATENATED MODULE: ../../../../core/lib/migration/task-definition.js
/** ECS's default for `stopTimeout` (API reference, ContainerDefinition): 30 s, at most 120 s on Fargate. */
const defaultStopTimeoutMs = 30_000;
/** ECS's default for `restartAttemptPeriod` (API reference, ContainerRestartPolicy): 300 s, 60 to 1,800. */
const defaultRestartPeriodMs = 300_000;

// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/task-definition/definition.js
var task_definition_definition = __webpack_require__(3743);
// EXTERNAL MODULE: ../../../../aws/lib/calls/ecs.js + 1 modules
var ecs = __webpack_require__(708);
// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/known-members.js
var known_members = __webpack_require__(1289);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/raw-task-definition.js
var raw_task_definition = __webpack_require__(6582);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/task-definitions.js
/** Reading a task definition, and registering a changed copy of it. Its environment is never taken out of here. */










/** The Docker label that bears the mark: a tag would need a permission of its own. */
const markLabel = 'ecs-actions.migration';
const newestRead = 10;
function createTaskDefinitions(session) {
    const client = (0,clients/* ecsClient */.br)(session);
    const describe = async (taskDefinition) => {
        const described = await (0,raw_task_definition/* describeTaskDefinition */.oh)(session, taskDefinition);
        if (described !== undefined)
            return described;
        throw new readable_error/* ReadableError */.J('Task definition not found', `task-definition: ECS knows no ${taskDefinition} in this account and region`);
    };
    return {
        describe: async (name) => toTaskDefinition((await describe(name)).known),
        registerCopy: async (order) => {
            const original = await describe(order.taskDefinition);
            let calls = 0;
            const register = async (copy) => {
                const { raw } = await session.send((options) => {
                    calls += 1;
                    return (0,raw_task_definition/* registerTaskDefinition */.eQ)(client, copy, options);
                });
                const { taskDefinitionArn: arn } = raw;
                return typeof arn === 'string' ? arn : '';
            };
            try {
                const made = await registerWhatIsTaken(register, original, order);
                return { ...made, perhapsMore: calls > 1 };
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:RegisterTaskDefinition');
            }
        },
        findMarked: async (familyPrefix, mark) => {
            const newest = await (0,ecs/* ecsCalls */.l)(session).newestRevisions(familyPrefix, newestRead);
            const found = await Promise.all(newest.map(describe));
            return found.flatMap(({ known: { taskDefinitionArn, containerDefinitions = [] } }) => taskDefinitionArn !== undefined &&
                containerDefinitions.some(({ dockerLabels }) => dockerLabels?.[markLabel] === mark)
                ? [taskDefinitionArn]
                : []);
        },
        deregister: async (taskDefinition) => {
            await session.call('ecs:DeregisterTaskDefinition', (options) => client.send(new DeregisterTaskDefinitionCommand({ taskDefinition }), options));
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
        ...(raw.restartPolicy?.enabled === true && {
            restartPolicy: {
                attemptPeriodMs: raw.restartPolicy.restartAttemptPeriod === undefined
                    ? defaultRestartPeriodMs
                    : raw.restartPolicy.restartAttemptPeriod * 1000,
            },
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
/** Registers everything; where ECS refuses members that only its answers have, or the tags, once more without these. */
async function registerWhatIsTaken(register, { raw, tags }, order) {
    const kept = tags.filter(({ key = '' }) => !/^aws:/i.test(key));
    const known = (0,known_members/* knownPartOf */.A)((0,task_definition_definition/* registrable */.ZV)(raw));
    let untagged = false;
    let lostMembers = [];
    for (;;) {
        const isWhole = lostMembers.length === 0;
        const copy = copyOf(isWhole ? raw : known.definition, order);
        const withTags = kept.length > 0 && !untagged;
        try {
            return {
                arn: await register(withTags ? { ...copy, tags: kept } : copy),
                lostMembers,
                untagged,
            };
        }
        catch (error) {
            if (withTags && (0,failure/* deniedAction */.Ub)(error, '') === 'ecs:TagResource') {
                untagged = true;
            }
            else if (isWhole && known.lostMembers.length > 0 && (0,raw_task_definition/* isRefusedInput */.bB)(error)) {
                lostMembers = known.lostMembers;
            }
            else
                throw error;
        }
    }
}
function copyOf(raw, order) {
    const { container, image, withoutRestartPolicy, family, mark } = order;
    const containers = (raw['containerDefinitions'] ?? []);
    return {
        ...(0,task_definition_definition/* registrable */.ZV)(raw),
        family,
        containerDefinitions: containers.map((definition) => {
            if (definition['name'] !== container)
                return definition;
            const { restartPolicy, ...rest } = definition;
            return {
                ...rest,
                ...(!withoutRestartPolicy && restartPolicy !== undefined && { restartPolicy }),
                ...(0,present/* present */.E)({ image }),
                dockerLabels: { ...definition['dockerLabels'], [markLabel]: mark },
            };
        }),
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/ecs/borrowed-settings.js
var borrowed_settings = __webpack_require__(3146);
// EXTERNAL MODULE: ../../../../aws/lib/paging.js
var paging = __webpack_require__(3744);
// EXTERNAL MODULE: ../../../../aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3003);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/mapping.js
var mapping = __webpack_require__(2622);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/task-reader.js




const describedAtMost = 100;
function createTaskReader(session) {
    const calls = (0,ecs/* ecsCalls */.l)(session);
    const list = (filter, limit, options) => (0,paging/* allPages */.S4)((nextToken) => calls.listTasks(filter, nextToken, options), limit);
    return {
        listLive: (cluster, startedBy) => list({ cluster, startedBy }, Infinity, {}),
        listStopped: (cluster, family, limit) => list({ cluster, family, desiredStatus: 'STOPPED' }, limit, {}),
        listOfService: (cluster, serviceName, limit) => list({ cluster, serviceName, maxResults: limit }, limit, { patienceMs: lib_session/* shortPatienceMs */.O }),
        describe: (cluster, arns, options) => (0,paging/* inBatches */.oq)(arns, describedAtMost, async (tasks) => (await calls.describeTasks(cluster, tasks, options)).map(mapping/* toTask */.FM)),
    };
}

;// CONCATENATED MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/RunTaskCommand.js


class RunTaskCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RunTask", schemas_0/* RunTask$ */.nnR) {
}

;// CONCATENATED MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/StopTaskCommand.js


class StopTaskCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StopTask", schemas_0/* StopTask$ */.kfB) {
}

;// CONCATENATED MODULE: ../../../../aws/lib/ecs/task-runner.js
/** Starting and stopping a task of its own. */





function createTaskRunner(session) {
    const client = (0,clients/* ecsClient */.br)(session);
    const send = async (input, signal) => {
        try {
            const answer = await session.send((options) => client.send(new RunTaskCommand(input), options), (0,present/* present */.E)({ signal }));
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
                await session.send((options) => client.send(new StopTaskCommand({ cluster, task, reason }), options), { atOnce: true, ...(0,present/* present */.E)({ signal }) });
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
        ...(0,present/* present */.E)({ platformVersion: request.platformVersion }),
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

;// CONCATENATED MODULE: ../../../../core/lib/migration/lock.js
/** How long a lock outlives its holder's last sign of life. */
const leaseMs = 120_000;
/** A holder gives a sign of life this often: three may be lost. */
const renewEveryMs = 30_000;

;// CONCATENATED MODULE: ../../../../aws/lib/lock/dynamodb.js





function createDynamoDbLock(session, { table, lockId, owner, holder }) {
    const Key = { LockID: { S: lockId } };
    /** The item after the change, or the one that stood against it. */
    const change = async (expression, condition, values, options = {}) => {
        const { sdk, client } = await (0,clients/* dynamoDbClient */.iD)(session);
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

// EXTERNAL MODULE: ../../../../aws/lib/calls/logs.js
var logs = __webpack_require__(7721);
;// CONCATENATED MODULE: ../../../../aws/lib/logs/log-follower.js




function createLogFollower(session) {
    return {
        open: ({ group, stream, region = session.region }, from) => {
            let token;
            return {
                next: async (signal) => {
                    try {
                        const answer = await (0,logs/* getLogEvents */.A)(session, {
                            logGroupName: group,
                            logStreamName: stream,
                            startFromHead: true,
                            ...(0,present/* present */.E)({ nextToken: token, startTime: from }),
                        }, region, { patienceMs: lib_session/* shortPatienceMs */.O, ...(0,present/* present */.E)({ signal }) });
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

// EXTERNAL MODULE: ../../../../aws/lib/connector.js
var connector = __webpack_require__(9217);
;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"@ecs-actions/run-migration-task","version":"0.1.0","private":true,"type":"module","dependencies":{"shlex":"3.0.0"}}');
;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/connect.js
/** The AWS adapters of run-migration-task, sharing one session. */









const connect = (0,connector/* connector */.M)(package_namespaceObject, (session) => ({
    services: (0,deployment_reader/* createDeploymentReader */.R)(session, { insistsOnDeployments: true }),
    serviceSettings: (0,borrowed_settings/* createServiceSettingsReader */.A)(session),
    definitions: createTaskDefinitions(session),
    tasks: createTaskReader(session),
    runner: createTaskRunner(session),
    logs: createLogFollower(session),
    openLock: (options) => createDynamoDbLock(session, options),
    now: session.now,
}));

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../core/lib/deployment/task.js
var deployment_task = __webpack_require__(4327);
// EXTERNAL MODULE: ../../../../core/lib/failure/explain.js + 8 modules
var failure_explain = __webpack_require__(9342);
;// CONCATENATED MODULE: ../../../../core/lib/migration/ending.js
/** How a task has ended: by the exit code of the container that ran the command. */


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
/** The container has begun, so it may have written something, whatever became of it. */
function hasRun(task, containerName) {
    const container = task.containers.find(({ name }) => name === containerName);
    return (task.startedAt !== undefined ||
        container?.exitCode !== undefined ||
        container?.lastStatus === 'RUNNING');
}
/** The container has ended and others keep the task running. */
function runsOn(task, containerName) {
    const container = task.containers.find(({ name }) => name === containerName);
    return container?.exitCode !== undefined && task.desiredStatus === 'RUNNING';
}
function ofExitCode(task, container, exitCode) {
    const outside = stoppedFromOutside(task);
    if (exitCode === 0) {
        const killed = outOfMemoryBeside(task);
        return {
            verdict: 'succeeded',
            exitCode: 0,
            ...(outside !== undefined && {
                remark: `The task was stopped from outside (${outside}), and its container still reported exit code 0: check that the migration came to its end.`,
            }),
            ...(0,present/* present */.E)({ memoryRemark: killed }),
        };
    }
    const cause = causeOfExit(task, container);
    const parts = [
        `container ${container.name} exited with code ${exitCode}${signalHint(exitCode, cause)}`,
        container.reason,
        endedBeside(task, container),
        outside === undefined ? undefined : `the task was stopped from outside: ${outside}`,
    ].filter((part) => part !== undefined);
    const told = [container.reason, task.stoppedReason].find((text) => (0,failure_explain/* explain */.W)(text)?.cause === cause);
    return {
        verdict: 'failed',
        exitCode,
        cause,
        reason: parts.join('; '),
        ...(0,present/* present */.E)({ told }),
    };
}
/**
 * Another container that ended badly, where this one was stopped by a signal: ECS stops a task once an essential
 * container of it has ended. Codes of signals are what all the others of a stopped task have.
 */
function endedBeside(task, { name, exitCode }) {
    if (task.stopCode !== 'EssentialContainerExited' || !isOfStop(exitCode))
        return undefined;
    const others = task.containers.filter((other) => other.name !== name &&
        other.exitCode !== undefined &&
        other.exitCode !== 0 &&
        !isOfStop(other.exitCode));
    if (others.length === 0)
        return undefined;
    const codes = others.map((other) => `${other.name} with code ${other.exitCode ?? ''}`);
    return `${codes.join(' and ')} ended too: where that is essential, ECS stopped the rest of the task for it, so read its log first`;
}
/** SIGTERM, and SIGKILL after the stop timeout. */
function isOfStop(exitCode) {
    return exitCode === 137 || exitCode === 143;
}
/** A shell or a build daemon may end with 0 after the kernel has killed its child: ECS's reason alone tells. */
function outOfMemoryBeside({ containers, stoppedReason }) {
    const killed = containers.find(({ reason }) => (0,failure_explain/* explain */.W)(reason)?.cause === 'out-of-memory');
    if (killed?.reason !== undefined) {
        return `Container ${killed.name} ended with "${killed.reason}" though the exit code is 0: a process in it was killed for want of memory. Check that the migration came to its end, and give it more with memory.`;
    }
    return (0,failure_explain/* explain */.W)(stoppedReason)?.cause === 'out-of-memory'
        ? `ECS says "${stoppedReason ?? ''}" though the exit code is 0: a process was killed for want of memory. Check that the migration came to its end, and give it more with memory.`
        : undefined;
}
function neverStarted(task, container) {
    const told = container?.reason ?? task.stoppedReason;
    const words = told === undefined || told === '' ? 'ECS gives no reason' : told;
    const reason = task.startedAt === undefined
        ? words
        : `ECS gives no exit code, though the task had started, so the command may have run in part: ${words}`;
    const cause = causeOfStop(task, container);
    const own = [container?.reason, task.stoppedReason].find((text) => (0,failure_explain/* explain */.W)(text)?.cause === cause);
    return { verdict: 'never-started', cause, reason, ...(0,present/* present */.E)({ told: own }) };
}
function causeOfExit(task, container) {
    if ((0,failure_explain/* explain */.W)(container.reason)?.cause === 'out-of-memory')
        return 'out-of-memory';
    if ((0,failure_explain/* explain */.W)(task.stoppedReason)?.cause === 'out-of-memory' && container.exitCode === 137) {
        return 'out-of-memory';
    }
    return outsideCause(task) ?? 'container-exit';
}
function causeOfStop(task, container) {
    const named = (0,failure_explain/* explain */.W)(container?.reason)?.cause ?? (0,failure_explain/* explain */.W)(task.stoppedReason)?.cause;
    if (named !== undefined && named !== 'container-exit')
        return named;
    return outsideCause(task) ?? 'unknown';
}
function outsideCause({ stopCode, stoppedReason }) {
    switch (stopCode) {
        case 'SpotInterruption':
            return 'spot-interruption';
        case 'TerminationNotice':
            // A host that goes away, or one that AWS maintains, is no Spot capacity where ECS says so.
            return (0,failure_explain/* explain */.W)(stoppedReason)?.cause === 'infrastructure' ||
                (0,failure_explain/* explain */.W)(stoppedReason)?.kind === 'normal-end'
                ? 'infrastructure'
                : 'spot-interruption';
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

;// CONCATENATED MODULE: ../../../../core/lib/migration/reconcile.js


/**
 * @param tasks every task with this `startedBy` that ECS shows: live, stopping and stopped ones.
 * @param container whose exit code decides.
 */
function reconcile(identity, container, tasks, exclusive) {
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
            return newest.desiredStatus === 'STOPPED' || hasStopped(newest)
                ? { kind: 'busy', others: [newest], ownStopping: true }
                : { kind: 'adopt', task: newest, state: 'live' };
        }
    }
    const others = tasks.filter((task) => isRival(task, identity) && !hasStopped(task));
    if (exclusive && others.length > 0)
        return { kind: 'busy', others, ownStopping: false };
    const predecessor = [...tasks].sort(laterFirst)[0]?.arn;
    return {
        kind: 'free',
        spent: own.map(({ arn }) => arn),
        ...(0,present/* present */.E)({ predecessor }),
    };
}
/** After the start: whether our task, as last seen, may go on beside those that ECS shows now. */
function reconcileAfterStart(own, identity, tasks) {
    const rivals = tasks.filter((task) => task.arn !== own.arn && isRival(task, identity) && !hasStopped(task) && !neverBegins(task));
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
function hasStopped({ lastStatus }) {
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

// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../core/lib/migration/restart-policy.js
/**
 * A restart policy is right for a service and wrong for a migration: ECS starts the command again when it
 * ends, with exit code 0 too, once it has run for the attempt period, and the task never stops by itself
 * (Amazon ECS developer guide, "Restart individual containers in Amazon ECS tasks with container restart
 * policies"). So the migration runs a copy of the task definition without it.
 */

/** What is done with it, in one sentence; `undefined` where the container has none. */
function restartPolicyNotice({ name, restartPolicy, }) {
    if (restartPolicy === undefined)
        return undefined;
    return `container ${name} has a restart policy, by which ECS would run the command again whenever it ends after ${(0,time/* formatDuration */.a3)(restartPolicy.attemptPeriodMs)} or more: the task runs a copy of the task definition without it, which is deregistered afterwards`;
}
/**
 * Where the copy could not be registered: whether the original may run as it is.
 *
 * @param why what stood in the way, a sentence.
 */
function runWithRestartPolicy({ name, restartPolicy }, timeoutMs, why) {
    const periodMs = restartPolicy?.attemptPeriodMs ?? 0;
    const period = (0,time/* formatDuration */.a3)(periodMs);
    const obstacle = `container ${name} has a restart policy, and a copy of the task definition without it could not be registered: ${why.replace(/[.\s]*$/, '')}`;
    return timeoutMs > periodMs
        ? {
            kind: 'refused',
            reason: `${obstacle}. With the policy ECS runs the command again each time it ends after ${period} or more, and timeout allows ${(0,time/* formatDuration */.a3)(timeoutMs)}: allow ecs:RegisterTaskDefinition and ecs:DeregisterTaskDefinition, switch restartPolicy off for this container, or set timeout to ${period} at most`,
        }
        : {
            kind: 'run',
            warning: `${obstacle}. The task runs with the policy: a command that takes ${period} or longer is started again by ECS when it ends.`,
        };
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/find-services.js + 1 modules
var find_services = __webpack_require__(1669);
;// CONCATENATED MODULE: ../../../../core/lib/migration/choose-container.js
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
/** The warning about the container: its ENTRYPOINT stays in front of the command. */
function entryPointWarning(container) {
    if (container.entryPoint.length === 0)
        return undefined;
    return `command replaces CMD only: container ${container.name} has the entry point ${JSON.stringify(container.entryPoint)}, which is started with the command as its arguments.`;
}
function listNames(containers) {
    return containers.map(({ name }) => name).join(', ') || 'none';
}

// EXTERNAL MODULE: ../../../../core/lib/arn.js
var lib_arn = __webpack_require__(3001);
;// CONCATENATED MODULE: ../../../../core/lib/migration/identity.js
/**
 * The names by which a migration is found again, and the token that lets only one start.
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
function successorToken(scope, predecessor, now, digest) {
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

// EXTERNAL MODULE: ../../../../core/lib/console-link.js
var console_link = __webpack_require__(1376);
;// CONCATENATED MODULE: ../../../../core/lib/migration/log-address.js
/** Where the output of a task's container is kept, as far as CloudWatch Logs has it. */



/**
 * The stream of the container: `prefix/container/task`, and without a prefix, which only EC2 and
 * external instances allow, the id of the container (Amazon ECS developer guide, "awslogs log driver",
 * `awslogs-stream-prefix`). That id is known once the container was made.
 *
 * @param sessionRegion for a task whose ARN names none.
 * @returns `undefined` where the log is not in CloudWatch, or not where it can be told yet.
 */
function logAddressOf({ name, log }, task, sessionRegion) {
    if (log?.driver !== 'awslogs' || log.group === undefined)
        return undefined;
    const stream = log.streamPrefix === undefined
        ? task.containers.find((container) => container.name === name)?.runtimeId
        : `${log.streamPrefix}/${name}/${(0,deployment_task/* taskId */.B)(task.arn)}`;
    if (stream === undefined)
        return undefined;
    const region = log.region ?? (0,lib_arn/* parseArn */.L)(task.arn)?.region ?? sessionRegion;
    return { group: log.group, stream, region, url: (0,console_link/* logStreamLink */.dE)(region, log.group, stream) };
}
/** Why its log is not shown here, in one sentence; `undefined` where it is in CloudWatch. */
function whyNoLog({ name, log }) {
    if (log === undefined) {
        return `container ${name} has no log configuration, so its output is lost`;
    }
    if (log.driver !== 'awslogs') {
        return `container ${name} logs through ${log.driver}, not to CloudWatch: look for its output there`;
    }
    return log.group === undefined ? `container ${name} names no awslogs-group` : undefined;
}

;// CONCATENATED MODULE: ../../../../core/lib/migration/capacity.js
/**
 * Where nothing but Fargate's on-demand capacity is left, it is asked for as a launch type: that needs no
 * capacity provider, and a cluster need not have FARGATE associated (RunTask refuses one that has not).
 *
 * @param wanted the capacity provider that the user named; Spot only if it is named here.
 */
function chooseCapacity(borrowed, wanted) {
    if (wanted !== undefined) {
        const capacity = wanted === 'FARGATE' ? onDemandFargate : { strategy: [once(wanted)] };
        return { capacity, spotReplaced: false };
    }
    const { capacityProviderStrategy: items, launchType } = borrowed;
    if (items.length === 0) {
        return { capacity: launchType === undefined ? {} : { launchType }, spotReplaced: false };
    }
    const onDemand = items.filter(({ capacityProvider }) => capacityProvider !== 'FARGATE_SPOT');
    const spotReplaced = onDemand.length < items.length;
    // A strategy whose weights are all 0 starts nothing once its base is used up.
    const strategy = onDemand.map((item) => (item.weight === 0 ? { ...item, weight: 1 } : item));
    return {
        capacity: strategy.length === 0 ? onDemandFargate : { strategy },
        spotReplaced,
    };
}
const onDemandFargate = { launchType: 'FARGATE' };
function once(capacityProvider) {
    return { capacityProvider, weight: 1, base: 0 };
}

;// CONCATENATED MODULE: ../../../../core/lib/migration/request.js
/** The RunTask request, from what the service lends and what the user asks. */



/** RunTask, `overrides`: "a total of 8192 characters are allowed … including the JSON formatting". */
const overridesLimit = 8192;
const tagsAtMost = 50;
/** @throws ReadableError for what ECS would refuse: overrides too long, no network, too many tags. */
function buildRequest(definition, container, borrowed, asked) {
    const { capacity, spotReplaced } = chooseCapacity(borrowed, asked.capacityProvider);
    const overrides = buildOverrides(container, asked);
    checkLength(overrides);
    const network = buildNetwork(definition, borrowed, asked);
    const tags = mergeTags(borrowed.tags, asked.tags);
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
            ...(0,present/* present */.E)({ network }),
            ...(usesPlatform(capacity) &&
                borrowed.platformVersion !== undefined && { platformVersion: borrowed.platformVersion }),
            enableExecuteCommand: borrowed.enableExecuteCommand,
            enableEcsManagedTags: borrowed.enableEcsManagedTags,
            propagateTaskDefinitionTags: borrowed.propagateTags === 'TASK_DEFINITION',
            placementConstraints: borrowed.placementConstraints,
            volumes: borrowed.volumes,
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
        ...(0,present/* present */.E)({ cpu, memory, taskRoleArn, executionRoleArn }),
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
function mergeTags(borrowed, asked) {
    const own = borrowed.filter(({ key }) => !/^aws:/i.test(key));
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
;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/origin.js
/** Where in which workflow run this step is: the same in every attempt of a run. */

function readWorkflowRun(env) {
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

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/plan.js
/** What is to be run: the service found, its settings borrowed, the container chosen, the request built. Nothing is changed yet. */










async function makePlan(ports, inputs) {
    const { services, serviceSettings, definitions, log } = ports;
    const found = await (0,find_services/* findServices */.O)(services, inputs.address);
    const { cluster } = found;
    const service = found.services[0];
    if (service === undefined)
        throw new readable_error/* ReadableError */.J('Service not found', 'service: none');
    const borrowed = await serviceSettings.borrowedFrom(cluster, service.name);
    const wanted = inputs.taskDefinition ?? borrowed.taskDefinition;
    if (wanted === undefined) {
        throw new readable_error/* ReadableError */.J('No task definition', `task-definition: service ${service.name} has none to lend; name one`);
    }
    const definition = await definitions.describe(wanted);
    const container = chooseContainer(definition, inputs.container);
    const environment = [...inputs.environment, ...inputs.secretEnvironment];
    const { request, remarks } = buildRequest(definition, container, borrowed, {
        ...inputs,
        environment,
    });
    const identity = identify(ports.workflowRun.origin, {
        cluster: service.clusterArn,
        service: service.name,
        container: container.name,
        request,
        ...(0,present/* present */.E)({ image: inputs.image }),
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
        logAddress: (task) => hasRun(task, container.name) ? logAddressOf(container, task, inputs.region) : undefined,
        ...(0,present/* present */.E)({ image: inputs.image }),
    };
}
/** The family of the copies that `image` or a restart policy needs. */
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

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/copy.js







/** `web-migration:3`, or what is known of it where the answer to its registration was lost. */
function nameOfCopy({ arn, family }) {
    return arn === undefined ? `one of ${family}` : (0,deployment_service/* familyRevision */.KW)(arn);
}
/** The revision to run: the plan's own, or a copy, noted before and after it is registered. */
async function definitionToRun(ports, { timeoutMs }, plan, state) {
    const { definition, container, image } = plan;
    const { log, deadline } = ports;
    const notice = restartPolicyNotice(container);
    if (image === undefined && notice === undefined)
        return { kind: 'run', arn: definition.arn };
    const { copy } = state.current();
    if (copy?.arn !== undefined)
        return { kind: 'run', arn: copy.arn };
    if (notice !== undefined)
        log.notice({ title: 'Restart policy', message: `${notice}.` });
    try {
        return { kind: 'run', arn: await registerCopy(ports, plan, state) };
    }
    catch (error) {
        const passable = error instanceof readable_error/* ReadableError */.J &&
            !(error instanceof failure/* CredentialsError */.lE) &&
            !deadline.signal().aborted;
        if (image !== undefined || !passable)
            throw error;
        const without = runWithRestartPolicy(container, timeoutMs, error.message);
        if (without.kind === 'refused')
            return without;
        log.warning({ title: 'Restart policy', message: without.warning });
        return { kind: 'run', arn: definition.arn };
    }
}
async function registerCopy({ definitions, workflowRun, log }, { definition, container, image, identity }, state) {
    const family = copyFamily(definition);
    const mark = `${identity.key}-${workflowRun.attempt}`;
    state.update({ copy: { family, mark } });
    const copy = await definitions.registerCopy({
        taskDefinition: definition.arn,
        container: container.name,
        withoutRestartPolicy: true,
        family,
        mark,
        ...(0,present/* present */.E)({ image }),
    });
    state.update({ copy: { family, mark, arn: copy.arn, perhapsMore: copy.perhapsMore } });
    for (const message of (0,task_definition_definition/* describeLosses */.bQ)(copy))
        log.warning({ title: 'The copy differs', message });
    return copy.arn;
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

;// CONCATENATED MODULE: ../../../../core/lib/migration/printed-lines.js
/** How late an event may come: CloudWatch usually shows one within 10 s (issue of the action), and a margin. */
const stretchMs = 60_000;
/** Of more than this in one stretch the oldest are held no longer. */
const eventsHeld = 50_000;
/** In a tail, which is an environment variable of the post step: Linux takes 128 KiB. */
const eventsInTail = 1_000;
/** @param before what another process has printed. */
function createPrintedLines(before) {
    // Numbers in two rings, 0.8 MB for good: a map of texts grew to 10 MB, most of it new with every page.
    const stamps = new Float64Array(eventsHeld);
    const fingerprints = new Float64Array(eventsHeld);
    let noted = 0;
    let newest = -Infinity;
    /** Below this stamp not every event is known. */
    let floor = -Infinity;
    const knownFrom = () => Math.max(floor, newest - stretchMs);
    const hold = (stamp, print) => {
        const place = noted % eventsHeld;
        if (noted >= eventsHeld)
            floor = Math.max(floor, (stamps[place] ?? 0) + 1);
        stamps[place] = stamp;
        fingerprints[place] = print;
        newest = Math.max(newest, stamp);
        noted += 1;
    };
    if (before !== undefined) {
        for (const [afterMs, print] of before.printed)
            hold(before.from + afterMs, print);
        floor = before.from;
    }
    return {
        note: (events) => {
            for (const { timestamp, message } of events)
                hold(timestamp, fingerprint(message));
        },
        since: () => (noted === 0 ? undefined : knownFrom()),
        readAgain: () => {
            const from = knownFrom();
            /** How often each event was printed and has not been met in this reading. */
            const open = new Map();
            for (let place = 0; place < Math.min(noted, eventsHeld); place += 1) {
                const key = `${stamps[place]} ${fingerprints[place]}`;
                open.set(key, (open.get(key) ?? 0) + 1);
            }
            return (events) => events.filter(({ timestamp, message }) => {
                if (timestamp < from)
                    return false;
                const key = `${timestamp} ${fingerprint(message)}`;
                const times = open.get(key) ?? 0;
                if (times > 0)
                    open.set(key, times - 1);
                return times === 0;
            });
        },
        tail: () => {
            if (noted === 0)
                return undefined;
            const held = Array.from({ length: Math.min(noted, eventsHeld) }, (_, back) => {
                const place = (noted - 1 - back) % eventsHeld;
                return [stamps[place] ?? 0, fingerprints[place] ?? 0];
            });
            const from = held
                .slice(eventsInTail)
                .reduce((latest, [stamp]) => Math.max(latest, stamp + 1), knownFrom());
            const printed = held
                .slice(0, eventsInTail)
                .filter(([stamp]) => stamp >= from)
                .map(([stamp, print]) => [stamp - from, print]);
            return { from, printed };
        },
    };
}
/** A hash of 53 bits, as many as a number holds exactly (FNV-1a, in two lanes of 32 bits). */
function fingerprint(message) {
    let a = 0x811c9dc5;
    let b = 0x01000193;
    for (let index = 0; index < message.length; index += 1) {
        const code = message.charCodeAt(index);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ (code + index), 0x85ebca6b);
    }
    return (a >>> 0) * 2 ** 21 + (b >>> 11);
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/log-stream.js
/** The container's log while it is written and until its late lines are in: each line once, in order, in bounded memory. */



/** CloudWatch may deliver the last line 10 s after the stop (issue, "The log"); a margin, and two quiet polls. */
const lateLinesMs = 11 * time/* durations */.SB.second;
/** How long after the stop a log that cannot be read is tried again, within the step's deadline. */
const outageAtEndMs = 2 * time/* durations */.SB.minute;
const quietPollsAtEnd = 2;
const pollEveryMs = time/* durations */.SB.second;
const longestPauseMs = 3 * time/* durations */.SB.second;
/** Several full pages a second: below the quota of GetLogEvents, and faster than any migration writes. */
const betweenPagesMs = 100;
const lastLinesKept = 50;
const lastLineLength = 2_000;
function followLog(ports, address, options) {
    const { log, clock, now } = ports;
    const stopped = new AbortController();
    const { before } = options;
    const printedLines = createPrintedLines(before);
    const printed = createPrinted(log, printedLines);
    let endedAt;
    let unseen;
    let lacksLastLines = true;
    const open = (from) => ports.logs.open(address, from);
    const callSignal = () => AbortSignal.any([options.signal(), stopped.signal]);
    /** Reads to the present end of the stream; true if anything new was there. */
    const readOn = async (cursor, take) => {
        let taken = 0;
        for (;;) {
            const page = await cursor.next(callSignal());
            // Where it was printed to has been noted: what comes after that is the post step's.
            if (stopped.signal.aborted)
                return taken > 0;
            taken += take(page.events);
            // A runner that reads slower than CloudWatch delivers would have the whole log pile up here.
            await log.drained();
            if (!page.more || stopped.signal.aborted)
                return taken > 0;
            if (page.events.length > 0)
                await clock.sleep(betweenPagesMs, stopped.signal);
        }
    };
    const follow = async () => {
        const cursor = open(printedLines.since());
        const newOf = before === undefined ? undefined : printedLines.readAgain();
        const takeNew = (events) => printed.take(newOf?.(events) ?? events);
        let quietPolls = 0;
        while (!callSignal().aborted) {
            const sinceEndMs = endedAt === undefined ? -Infinity : now() - endedAt;
            const found = await attempt(() => readOn(cursor, takeNew));
            if (found === 'never' || (found === 'unread' && sinceEndMs >= outageAtEndMs))
                return;
            // What could not be read is not known to be quiet.
            if (found !== 'unread')
                quietPolls = found === 'new' ? 0 : quietPolls + 1;
            if (sinceEndMs >= lateLinesMs && quietPolls >= quietPollsAtEnd && found === 'nothing') {
                lacksLastLines = false;
                break;
            }
            const pauseMs = endedAt === undefined
                ? Math.min(longestPauseMs, pollEveryMs * Math.max(1, quietPolls / 4))
                : pollEveryMs;
            await clock.sleep(pauseMs, stopped.signal);
        }
        const since = printedLines.since();
        if (callSignal().aborted || since === undefined)
            return;
        // What arrived late with an earlier stamp lies behind the token: read the last stretch once more.
        const missing = printedLines.readAgain();
        await attempt(() => readOn(open(since), (events) => printed.take(missing(events))));
    };
    /** A reading that fails in passing is made up for by the next: the cursor has not moved. */
    const attempt = async (read) => {
        try {
            const found = await read();
            unseen = undefined;
            return found ? 'new' : 'nothing';
        }
        catch (error) {
            if (callSignal().aborted)
                return 'unread';
            if (error instanceof failure/* NotAllowedError */.ec) {
                unseen = `not allowed to ${error.action}`;
                log.line(`no log: ${unseen}; read it at ${address.url}`);
                lacksLastLines = false;
                return 'never';
            }
            unseen = error instanceof Error ? error.message : String(error);
            return error instanceof failure/* CredentialsError */.lE ? 'never' : 'unread';
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
        lacksLastLines: () => lacksLastLines,
        tail: printedLines.tail,
    };
}
function createPrinted(log, printedLines) {
    let count = 0;
    let last = [];
    return {
        take: (events) => {
            for (const { message } of events)
                log.line(message);
            printedLines.note(events);
            count += events.length;
            const shown = events
                .slice(-lastLinesKept)
                .map(({ message }) => beginningOf(message, lastLineLength));
            last = [...last, ...shown].slice(-lastLinesKept);
            return events.length;
        },
        lastLines: () => last,
        count: () => count,
    };
}
/** As a text of its own: for a slice of it V8 keeps the whole text in memory, and a line may be as long as a page. */
function beginningOf(text, length) {
    if (text.length <= length)
        return text;
    return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/list-migrations.js
/** Stopped tasks looked through in one family: a service in a crash loop has many. */
const stoppedAtMost = 1000;
/** Remembers what is over and what is nobody's migration, so that each call describes only what may have changed. */
function createMigrationList({ tasks }, { cluster, identity, families }) {
    const settled = new Map();
    return {
        list: async (remembered = []) => {
            const listed = await Promise.all([
                tasks.listLive(cluster, identity.startedBy),
                // A task that is being stopped is in no list but this one.
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
                else if (task.lastStatus === 'STOPPED')
                    settled.set(task.arn, task);
                else
                    open.push(task);
            }
            const over = [...settled.values()].filter((task) => task !== undefined);
            return [...over, ...open];
        },
    };
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/finish.js











/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * time/* durations */.SB.minute;
const finish_pollEveryMs = 2 * time/* durations */.SB.second;
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
        const hasEnded = hasStopped(task) || endingOf(task, state.container) !== undefined;
        if (state.onCancel === 'leave' && !hasEnded) {
            log.line(`task ${(0,deployment_task/* taskId */.B)(task.arn)} was left running (on-cancel: leave)`);
            return task;
        }
        if (state.onCancel === 'stop' && !hasStopped(task)) {
            await runner.stop(state.cluster, task.arn, stopReasons.cancelled);
        }
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
    const migrations = createMigrationList(ports, {
        cluster,
        families,
        identity: { startedBy, group, key: '' },
    });
    const untilMs = clock.monotonicMs() + searchForMs;
    for (;;) {
        const own = (await migrations.list()).filter((task) => task.group === group);
        const newest = [...own].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
        if (newest !== undefined || clock.monotonicMs() >= untilMs)
            return newest;
        await clock.sleep(finish_pollEveryMs, ports.cancellation.signal);
    }
}
async function followToEnd(ports, state, found, untilMs) {
    const { clock, tasks, cancellation, log } = ports;
    const { printed } = state;
    const openLog = (seen) => {
        const address = addressOf(state, seen);
        if (address === undefined)
            return undefined;
        return followLog(ports, address, {
            signal: () => cancellation.signal,
            ...(0,present/* present */.E)({ before: printed }),
        });
    };
    let stream = openLog(found);
    let task = found;
    while (clock.monotonicMs() < untilMs && !cancellation.signal.aborted) {
        const [seen] = await tasks.describe(state.cluster, [task.arn]);
        task = seen ?? task;
        stream ??= openLog(task);
        if (task.lastStatus === 'STOPPED')
            break;
        await clock.sleep(finish_pollEveryMs, cancellation.signal);
    }
    stream?.containerEnded(task.executionStoppedAt ?? task.stoppedAt ?? ports.now());
    if (task.lastStatus === 'STOPPED')
        await stream?.done;
    stream?.stop();
    const unseen = stream?.lacksLastLines() === true ? stream.unseen() : undefined;
    if (unseen !== undefined)
        log.line(`the log is not complete: ${unseen}`);
    log.line(`task ${(0,deployment_task/* taskId */.B)(task.arn)}: ${howItEnded(state, task)}`);
    return task;
}
/** `undefined`: the container has not run, or its log is not in CloudWatch. */
function addressOf({ container, log, region }, task) {
    return hasRun(task, container)
        ? logAddressOf({ name: container, ...(0,present/* present */.E)({ log }) }, task, region)
        : undefined;
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
        const message = `${nameOfCopy(copy)} was not deregistered: ${error.message}`;
        log.error({ title: error.title, message });
        return [message];
    }
}
/** A task that goes on keeps its lock. */
async function tidyLock({ openLock, log }, { lock, finished }, task) {
    if (lock === undefined || finished || (task !== undefined && !hasStopped(task)))
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

// EXTERNAL MODULE: ../../../../action-kit/lib/inputs.js + 1 modules
var lib_inputs = __webpack_require__(2813);
// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
;// CONCATENATED MODULE: ../../../../../node_modules/shlex/shlex.js


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

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/command.js
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
    return { ok: true, command, ...(0,present/* present */.E)({ remark }) };
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

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/inputs.js
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
        phase: inputs.oneOf('phase', ['after-deploy', 'after-traffic', 'before-deploy']) ?? 'after-deploy',
        timeoutMs: inputs.duration('timeout') ?? time/* durations */.SB.hour,
        onTimeout: inputs.oneOf('on-timeout', ['leave', 'stop']) ?? 'leave',
        onCancel: inputs.oneOf('on-cancel', ['leave', 'stop']) ?? 'stop',
        onRunning: inputs.oneOf('on-running', ['wait', 'fail']) ?? 'wait',
        lock: readLock(inputs),
        ...(0,present/* present */.E)({ commandRemark: command.remark, container, taskDefinition, image }),
        ...(cpu !== undefined && { cpu: String(cpu) }),
        ...(memory !== undefined && { memory: String(memory) }),
        ...(0,present/* present */.E)({ taskRoleArn, executionRoleArn, assignPublicIp, capacityProvider }),
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

// EXTERNAL MODULE: ../../../../aws/lib/retry.js
var retry = __webpack_require__(2504);
;// CONCATENATED MODULE: ../../../../core/lib/migration/watch.js
/**
 * Following one task to its end: each observation is answered with what is to be done before the next.
 * Pure: the action performs what is decided here.
 */




/** How long ECS may not know a task that it has just started (eventual consistency), or one it forgot. */
const missingAtMostMs = time/* durations */.SB.minute;
/** How long the answer on a container may be behind that on its task. */
const behindAtMostMs = 15 * time/* durations */.SB.second;
/** Beyond the container's stop timeout, after a timeout. */
const cleanUpMs = 30 * time/* durations */.SB.second;
const soonMs = 2 * time/* durations */.SB.second;
const laterMs = 5 * time/* durations */.SB.second;
function beginWatch(settings, task) {
    const state = { settings, task, imagesCompared: false };
    const said = task.lastStatus === 'PROVISIONING' ? [] : [sayStatus(task)];
    return { state, actions: [...said, { kind: 'poll', afterMs: 0 }] };
}
function nextWatch(state, observation) {
    switch (observation.kind) {
        case 'seen':
            return afterSeen(state, observation.task, observation.now);
        case 'missing':
            return afterMissing(state, observation.atMs);
        case 'unseeable':
            return end(state, {
                verdict: 'error',
                reason: `${observation.why} Task ${(0,deployment_task/* taskId */.B)(state.task.arn)} goes on without being watched.`,
                goesOn: true,
            });
        case 'time-up':
            return afterTimeUp(state);
        case 'cancelled':
            return afterCancel(state);
        default:
            return observation;
    }
}
function afterSeen(before, task, now) {
    const { settings, missingSinceMs: _, ...rest } = before;
    const { container } = settings;
    const ending = isBehind(task, container, now) ? undefined : endingOf(task, container);
    const actions = [];
    if (task.lastStatus !== before.task.lastStatus)
        actions.push(sayStatus(task));
    // A container that never began has written nothing: no stream to look for, and no link to it.
    if (hasRun(task, container))
        actions.push({ kind: 'open-log' });
    const comparesNow = settings.comparesImages && !before.imagesCompared && task.pullStoppedAt !== undefined;
    if (comparesNow)
        actions.push({ kind: 'compare-images' });
    let state = {
        ...rest,
        settings,
        task,
        imagesCompared: before.imagesCompared || comparesNow,
        ...(0,present/* present */.E)({ ending }),
    };
    if (ending !== undefined) {
        actions.push({ kind: 'log-ends', at: task.executionStoppedAt ?? task.stoppedAt ?? now });
        if (runsOn(task, container) && state.stopping === undefined) {
            state = { ...state, stopping: 'container-ended' };
            actions.push(say(`container ${container} has ended and others run on: stopping the task`), {
                kind: 'stop-task',
                reason: stopReasons.containerEnded,
            });
        }
        if (task.lastStatus === 'STOPPED') {
            const last = ended(state, ending);
            return { state: last.state, actions: [...actions, ...last.actions] };
        }
    }
    return { state, actions: [...actions, { kind: 'poll', afterMs: pollAfterMs(state, now) }] };
}
/** A task that is over in which the container is still said to run: its exit code may follow in a moment. */
function isBehind(task, container, now) {
    const own = task.containers.find(({ name }) => name === container);
    return (task.lastStatus === 'STOPPED' &&
        own?.lastStatus === 'RUNNING' &&
        own.exitCode === undefined &&
        now - (task.stoppedAt ?? 0) < behindAtMostMs);
}
function afterMissing(before, atMs) {
    const state = { ...before, missingSinceMs: before.missingSinceMs ?? atMs };
    if (atMs - state.missingSinceMs <= missingAtMostMs) {
        return { state, actions: [{ kind: 'poll', afterMs: soonMs }] };
    }
    return end(state, {
        verdict: 'error',
        reason: `ECS no longer knows task ${state.task.arn}: how it ended cannot be told`,
        goesOn: false,
    });
}
function afterTimeUp(state) {
    const { settings, stopping, ending } = state;
    // The exit code is known, and nothing that is still to come changes it.
    if (ending !== undefined) {
        const last = ended(state, ending);
        if (stopping === 'timed-out')
            return last;
        // The last lines of the log may still be on their way.
        return { ...last, actions: [{ kind: 'extend-deadline', byMs: cleanUpMs }, ...last.actions] };
    }
    const after = (0,time/* formatDuration */.a3)(settings.timeoutMs);
    if (stopping === 'timed-out') {
        return end(state, {
            verdict: 'timed-out',
            cause: 'timeout',
            reason: `the task did not end within ${after}, was told to stop, and has not ended within its stop timeout either`,
            goesOn: true,
        });
    }
    if (settings.onTimeout === 'leave') {
        return end(state, {
            verdict: 'timed-out',
            cause: 'timeout',
            reason: `the task did not end within ${after} and was left running (on-timeout: leave)`,
            goesOn: true,
        });
    }
    return {
        state: { ...state, stopping: 'timed-out' },
        actions: [
            { kind: 'extend-deadline', byMs: settings.stopTimeoutMs + cleanUpMs },
            say(`time is up after ${after}: stopping the task`),
            { kind: 'stop-task', reason: stopReasons.timedOut },
            { kind: 'poll', afterMs: 0 },
        ],
    };
}
function afterCancel(state) {
    const { settings, ending } = state;
    if (ending !== undefined)
        return ended(state, ending);
    return end(state, {
        verdict: 'cancelled',
        onCancel: settings.onCancel,
        goesOn: settings.onCancel === 'leave',
    });
}
/** The verdict stands; what is left are late lines of the log. */
function ended(state, ending) {
    const { settings, stopping } = state;
    const { container, timeoutMs } = settings;
    const exitCode = 'exitCode' in ending ? { exitCode: ending.exitCode } : {};
    if (stopping === 'timed-out') {
        const how = 'exitCode' in ending
            ? `; container ${container} then exited with code ${ending.exitCode}`
            : '';
        return end(state, {
            verdict: 'timed-out',
            ...exitCode,
            cause: 'timeout',
            reason: `the task did not end within ${(0,time/* formatDuration */.a3)(timeoutMs)} and was stopped${how}`,
            drainsLog: true,
            goesOn: false,
            remarks: remarksOn(ending),
        });
    }
    return end(state, {
        verdict: ending.verdict,
        ...exitCode,
        ...('cause' in ending && { cause: ending.cause, reason: ending.reason }),
        ...('told' in ending && { told: ending.told }),
        drainsLog: true,
        goesOn: false,
        remarks: remarksOn(ending),
    });
}
function remarksOn(ending) {
    if (ending.verdict !== 'succeeded')
        return [];
    const { remark, memoryRemark } = ending;
    return [
        ...(remark === undefined ? [] : [warning('Stopped from outside', remark)]),
        ...(memoryRemark === undefined ? [] : [warning('Out of memory', memoryRemark)]),
    ];
}
function end(state, how) {
    return { state, actions: [{ kind: 'end', end: { drainsLog: false, remarks: [], ...how } }] };
}
/** Changes are near at the start and at the end; a migration of an hour is looked at every 5 s. */
function pollAfterMs({ task, ending }, now) {
    const { startedAt, desiredStatus } = task;
    if (ending !== undefined || startedAt === undefined || desiredStatus === 'STOPPED')
        return soonMs;
    return now - startedAt < time/* durations */.SB.minute ? soonMs : laterMs;
}
function sayStatus({ arn, lastStatus }) {
    return say(`task ${(0,deployment_task/* taskId */.B)(arn)}: ${lastStatus.toLowerCase()}`);
}
function say(message) {
    return { kind: 'say', message: { level: 'line', message } };
}
function warning(title, message) {
    return { level: 'warning', title, message };
}

// EXTERNAL MODULE: ../../../../core/lib/migration/phases.js
var migration_phases = __webpack_require__(1029);
// EXTERNAL MODULE: ../../../../core/lib/shell-command.js
var shell_command = __webpack_require__(3892);
;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/image-check.js

const tasksCompared = 10;
/** One sentence where they differ; `undefined` where they agree, or where it cannot be told. */
async function compareImages({ tasks, log, deadline }, { cluster, service, definition, container, image }, own) {
    const digest = digestIn(own, container.name);
    // Another image was asked for, so a difference is expected.
    if (image !== undefined || digest === undefined)
        return undefined;
    try {
        const arns = await tasks.listOfService(cluster, service.name, tasksCompared);
        if (arns.length === 0)
            return undefined;
        // Tasks of other revisions (blue ones, a family of its own for migrations) run other images on purpose.
        const running = (await tasks.describe(cluster, arns)).filter(({ lastStatus, taskDefinition }) => lastStatus === 'RUNNING' && taskDefinition === definition.arn);
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

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/outcome.js
function outcome(verdict, rest = {}) {
    return { verdict, adopted: false, remarks: [], lastLines: [], linesPrinted: 0, ...rest };
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/say.js
function say_say(log, { level, title = '', message }) {
    if (level === 'line')
        log.line(message);
    else
        log[level]({ title, message });
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/watch.js
/** Performs what core decides of a running task: describes it, prints its log, stops it, and says how it ended. */













/** What a cancelled step keeps of its last seconds for writing its results. */
const writingMs = 1_500;
async function watchTask(ports, inputs, plan, state, started, adopted) {
    const { log, deadline } = ports;
    const { container } = plan;
    const noLog = whyNoLog(container);
    if (noLog !== undefined)
        log.line(`no log here: ${noLog}`);
    const remarks = [];
    let stream;
    let task = started;
    /** @returns the end, where this is the last action. */
    const perform = async (action) => {
        switch (action.kind) {
            case 'say':
                say_say(log, action.message);
                return undefined;
            case 'open-log':
                stream ??= openLog(ports, plan, task);
                return undefined;
            case 'log-ends':
                stream?.containerEnded(action.at);
                return undefined;
            case 'compare-images': {
                const remark = await compareImages(ports, plan, task);
                if (remark !== undefined) {
                    log.warning({ title: 'Another image', message: remark });
                    remarks.push(remark);
                }
                return undefined;
            }
            case 'extend-deadline':
                deadline.moveTo(ports.clock.monotonicMs() + action.byMs);
                return undefined;
            case 'stop-task':
                await tryStop(ports, plan, task, action.reason);
                return undefined;
            case 'poll':
                await ports.clock.sleep(action.afterMs, deadline.signal());
                return undefined;
            case 'end':
                return conclude(action.end);
            default:
                return action;
        }
    };
    const conclude = async (end) => {
        if (end.drainsLog)
            await Promise.race([stream?.done, untilAborted(deadline.signal())]);
        stream?.stop();
        if (end.drainsLog && stream !== undefined)
            sayWhatIsNotHere(ports, stream);
        if (ports.cancellation.signal.aborted)
            saveTail(state, stream);
        if (end.drainsLog)
            sayPhases(log, task);
        for (const message of end.remarks)
            say_say(log, message);
        const reason = end.onCancel === undefined ? end.reason : await cancel(ports, plan, task, end.onCancel);
        const { verdict, exitCode, cause, told, goesOn } = end;
        return outcome(verdict, {
            task,
            adopted,
            remarks: [...remarks, ...end.remarks.map(({ message }) => message)],
            ...logOf(stream),
            ...(0,present/* present */.E)({ logUnseen: noLog, exitCode, cause, told, reason }),
            ...(goesOn && { followCommand: followCommand(plan, task) }),
        });
    };
    let step = beginWatch({
        container: container.name,
        stopTimeoutMs: container.stopTimeoutMs,
        timeoutMs: inputs.timeoutMs,
        onTimeout: inputs.onTimeout,
        onCancel: inputs.onCancel,
        comparesImages: !adopted && inputs.phase !== 'before-deploy',
    }, started);
    for (;;) {
        for (const action of step.actions) {
            const end = await perform(action);
            if (end !== undefined)
                return end;
        }
        const observation = await observe(ports, plan.cluster, task.arn);
        if (observation.kind === 'seen')
            task = observation.task;
        step = nextWatch(step.state, observation);
    }
}
/** What there is to see now; a call that the deadline or the cancellation cut off tells of these. */
async function observe({ tasks, clock, deadline, cancellation, now, log }, cluster, arn) {
    const interruption = () => {
        if (cancellation.signal.aborted)
            return { kind: 'cancelled' };
        return deadline.signal().aborted ? { kind: 'time-up' } : undefined;
    };
    const before = interruption();
    if (before !== undefined)
        return before;
    try {
        const [task] = await tasks.describe(cluster, [arn]);
        return task === undefined
            ? { kind: 'missing', atMs: clock.monotonicMs() }
            : { kind: 'seen', task, now: now() };
    }
    catch (error) {
        const cutOff = interruption();
        if (cutOff !== undefined)
            return cutOff;
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.error({ title: error.title, message: error.message });
        return { kind: 'unseeable', why: error.message };
    }
}
function openLog(ports, plan, task) {
    const address = plan.logAddress(task);
    if (address === undefined)
        return undefined;
    ports.log.line(`log: ${address.url}`);
    return followLog(ports, address, { signal: () => ports.deadline.signal() });
}
function logOf(stream) {
    if (stream === undefined)
        return {};
    const logUnseen = stream.unseen();
    return {
        lastLines: stream.lastLines(),
        linesPrinted: stream.linesPrinted(),
        ...(0,present/* present */.E)({ logUnseen }),
    };
}
/** The one stopping call of a cancelled step; its post step sees how it ends. */
async function cancel({ runner, cancellation, clock, log }, plan, task, how) {
    const id = (0,deployment_task/* taskId */.B)(task.arn);
    if (how === 'leave') {
        log.line(`task ${id} goes on (on-cancel: leave); follow it with: ${followCommand(plan, task)}`);
        return `the workflow was cancelled; task ${id} was left running`;
    }
    const over = new AbortController();
    const sent = new AbortController();
    void clock
        .sleep(Math.max(0, Math.min(cancellation.remainingMs(), 7_000) - writingMs), sent.signal)
        .then(() => over.abort());
    try {
        await runner.stop(plan.cluster, task.arn, stopReasons.cancelled, over.signal);
        log.line(`the workflow was cancelled: task ${id} is being stopped`);
        return `the workflow was cancelled and task ${id} was told to stop`;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log.error({ title: 'Not stopped', message: `Task ${id} could not be stopped: ${message}` });
        return `the workflow was cancelled; task ${id} could not be stopped: ${message}`;
    }
    finally {
        sent.abort();
    }
}
function followCommand(plan, task) {
    const address = plan.logAddress(task);
    return address === undefined
        ? (0,shell_command/* shellCommand */.q)('aws ecs describe-tasks', {
            cluster: plan.service.clusterArn || plan.cluster,
            tasks: task.arn,
        })
        : `${(0,shell_command/* shellCommand */.q)(`aws logs tail ${(0,shell_command/* quote */.h)(address.group)}`, {
            'log-stream-names': address.stream,
            region: address.region,
        })} --follow`;
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
function sayPhases(log, task) {
    const phases = (0,migration_phases/* phasesOf */.I$)(task);
    const told = migration_phases/* phaseNames */.k1.flatMap((name) => {
        const span = phases[name];
        return span === undefined ? [] : [`${migration_phases/* phaseWords */.V2[name]} ${(0,time/* formatDuration */.a3)(span.to - span.from)}`];
    });
    if (told.length > 0)
        log.line(told.join(', '));
}
/** Where a cancel, the deadline or AWS ended the reading before the last lines were in. */
function sayWhatIsNotHere({ log, cancellation }, stream) {
    if (!stream.lacksLastLines())
        return;
    const why = stream.unseen() ?? 'time was up before its last lines were in';
    log.line(cancellation.signal.aborted
        ? 'cancelled while the last lines of the log were waited for: the post step prints what is still to come'
        : `the log is not complete: ${why}`);
}
function saveTail(state, stream) {
    const printed = stream?.tail();
    if (printed !== undefined)
        state.update({ printed });
}
async function untilAborted(signal) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/lease.js




const none = {
    take: async () => ({ kind: 'kept' }),
    note: async () => true,
    end: async () => undefined,
};
function createLease(ports, inputs, plan, state) {
    if (inputs.lock.kind !== 'dynamodb')
        return none;
    const names = {
        table: inputs.lock.table,
        lockId: lockIdOf(plan),
        owner: plan.identity.key,
        holder: ports.workflowRun.label,
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
/** Renews the lease until the end; where one renewal fails in passing, the next makes up for it. */
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

// EXTERNAL MODULE: ../../../../core/lib/failure/exit.js
var exit = __webpack_require__(9243);
;// CONCATENATED MODULE: ../../../../core/lib/migration/cause.js


/** The causes of a run of its own, each with what to do about it. */
const ownRemedies = {
    /** Refused: see the gate. */
    'deployment-in-progress': 'Run wait-stable before this step, or set phase: before-deploy if the migration belongs before the rollout.',
    'deployment-not-successful': 'Repair the deployment first: the service does not run what this migration belongs to.',
    'deployment-changed': 'The run of that newer deployment migrates; nothing is to be done here.',
    /** Refused or timed out: another migration of the service. */
    'already-running': 'Wait for the other migration (on-running: wait), or end it if it is stuck: aws ecs stop-task.',
    'stopped-by-user': 'Somebody or something called StopTask: see who in CloudTrail.',
    timeout: 'Give a longer timeout, or look at the log for what the migration waits on.',
};
/** What is said of a cause where ECS's words tell no more. */
const taskAdvice = {
    'out-of-memory': 'The container used more memory than it may: give the task more with memory, or work in smaller batches.',
    'no-capacity': 'There is no capacity for this task right now: run it again later, or name subnets in other availability zones.',
    'no-ip-address': 'The subnets have no free addresses: name others with subnets.',
    infrastructure: 'The host under the task failed: check what the migration has done so far, and run it again.',
    'spot-interruption': 'AWS took the Spot capacity back: check what the migration has done so far, and run it again on demand (capacity-provider: FARGATE).',
};
/** What to do about a migration that ended so, chosen by the text at hand. */
function adviceOn({ cause, exitCode, told, lastLines, hasRun }) {
    if (cause_isOwn(cause))
        return ownRemedies[cause];
    if (cause === 'container-exit')
        return (0,exit/* adviceInLog */.qm)(lastLines) ?? exitAdvice(exitCode, lastLines);
    const memory = cause === 'out-of-memory' || cause === 'no-ip-address';
    const meaning = memory ? undefined : (0,failure_explain/* explain */.W)(told);
    if (meaning?.cause === cause)
        return ofOneTask(meaning.advice, hasRun);
    return (taskAdvice[cause] ??
        (hasRun
            ? 'ECS names no cause: look at the task in the console, and at its log.'
            : 'ECS names no cause that this version knows: look at the task in the console.'));
}
/** What is said of a service's tasks, which ECS replaces, for a task that nobody starts anew. */
function ofOneTask(advice, hasRun) {
    const again = hasRun
        ? 'check what the migration has done so far, and run it again'
        : 'run it again';
    return advice.replace(/(^|[.] )?(?:It passes by itself: )?\bECS (?:starts another task|retries|goes on)(?: by itself| trying)?/g, (_, sentenceStart) => sentenceStart === undefined
        ? again
        : `${sentenceStart}${again.charAt(0).toUpperCase()}${again.slice(1)}`);
}
function exitAdvice(exitCode, lastLines) {
    const log = lastLines.length > 0
        ? 'The last lines of its log tell why'
        : 'It wrote nothing that could be read, so only the exit code tells';
    switch (exitCode) {
        case 126:
        case 127:
            return 'Correct command (or the entry point, which stays in front of it): what it names is not in the image, or not executable.';
        case 137:
            return `${log}; where they end in the middle of work it was killed: give the task more with memory.`;
        case 139:
            return `${log}; a crash in native code: compare the CPU architecture and the libraries of the image.`;
        default:
            return `The command failed. ${log}.`;
    }
}
function cause_isOwn(cause) {
    return cause in ownRemedies;
}

;// CONCATENATED MODULE: ../../../../core/lib/migration/first-screen.js
/** The first screen of a migration that did not succeed: one sentence for each question. */


const evidenceLength = 300;
/** In the order of reading: what happened, the evidence, what serves, what goes on, what to do. */
function firstScreen(facts) {
    const { cause, reason, advice, next } = facts;
    const line = evidenceIn(facts.lastLines);
    const why = cause === undefined || cause === 'unknown' ? '' : ` (${cause})`;
    return [
        { words: `${sentence(reason ?? 'it did not succeed')}${why}.` },
        ...(line === undefined ? [] : [{ label: 'Its log says', words: line }]),
        ...(facts.service === undefined ? [] : [{ words: whatServes(facts.service) }]),
        { words: whatGoesOn(facts) },
        ...(advice === undefined ? [] : [{ label: 'What to do', words: advice }]),
        ...(next === undefined ? [] : [{ label: 'Next', words: next }]),
    ];
}
/** The last line that speaks of an error, else the last one. */
function evidenceIn(lines) {
    const written = lines.map((text) => text.trim()).filter((text) => text !== '');
    const found = written.findLast((text) => /error|exception|fatal|panic|fail|denied|refused|no such|not found|cannot|unable/i.test(text)) ?? written.at(-1);
    if (found === undefined || found.length <= evidenceLength)
        return found;
    return `${found.slice(0, evidenceLength)} …`;
}
/** `Service web: web:1 serves, 2 of 2 tasks.` */
function whatServes(service) {
    return `Service ${service.name}: ${(0,deployment_service/* servingName */.ak)(service)} serves, ${service.runningCount} of ${service.desiredCount} tasks.`;
}
function whatGoesOn({ taskGoesOn, taskArn, verdict, cause }) {
    if (taskGoesOn)
        return taskArn === undefined ? 'It goes on.' : `Task ${(0,deployment_task/* taskId */.B)(taskArn)} goes on by itself.`;
    if (cause === 'deployment-in-progress')
        return 'The deployment goes on by itself; the migration does not.';
    if (verdict === 'cancelled')
        return 'The post step of this action sees to the end.';
    return 'Nothing goes on by itself.';
}
function sentence(text) {
    return text.replace(/[.\s]*$/, '');
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/say-verdict.js
/** The verdict on the log: an annotation where it is bad, and the last thing that is printed. */







const titles = {
    failed: 'Migration failed',
    'never-started': 'Migration never started',
    'timed-out': 'Migration timed out',
    refused: 'Migration refused',
    cancelled: 'Migration cancelled',
    error: 'End of the migration unknown',
};
/** @returns the sentences of the first screen; none where it succeeded. */
async function sayVerdict(ports, end, plan) {
    const { log } = ports;
    const { verdict, exitCode } = end;
    if (verdict === 'succeeded') {
        log.line(`succeeded: exit code ${exitCode ?? 0} (${(0,deployment_service/* familyRevision */.KW)(plan.definition.arn)})`);
        return [];
    }
    const sentences = firstScreenOf(end, plan, await serviceNow(ports, plan));
    log.error({ title: titles[verdict], message: sentences.map(inLine).join('\n') });
    return sentences;
}
function adviceFor(end, plan) {
    const { cause, exitCode, told, lastLines, task } = end;
    if (cause === undefined)
        return undefined;
    return adviceOn({
        cause,
        lastLines,
        hasRun: task !== undefined && hasRun(task, plan.container.name),
        ...(0,present/* present */.E)({ exitCode, told }),
    });
}
function firstScreenOf(end, plan, service) {
    const { verdict, reason, cause, lastLines, task, followCommand } = end;
    const advice = adviceFor(end, plan);
    const link = task === undefined ? undefined : (plan.logAddress(task)?.url ?? (0,console_link/* taskLink */.eG)(task.arn));
    const next = followCommand ?? link;
    return firstScreen({
        verdict,
        lastLines,
        taskGoesOn: followCommand !== undefined,
        ...(0,present/* present */.E)({ reason, cause, advice, service, taskArn: task?.arn, next }),
    });
}
/** What serves now, an hour after it was first described say; a cancelled step has no time to ask. */
async function serviceNow({ services, cancellation }, { cluster, service }) {
    if (cancellation.signal.aborted)
        return undefined;
    try {
        const { services: found } = await services.describeServices(cluster, [service.name]);
        return found[0];
    }
    catch (error) {
        if (error instanceof readable_error/* ReadableError */.J || cancellation.signal.aborted)
            return undefined;
        if (error instanceof Error && error.name === 'AbortError')
            return undefined;
        throw error;
    }
}
function inLine({ label, words }) {
    return label === undefined ? words : `${label}: ${words}`;
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/results.js



/** The outputs as `action.yml` names them; `undefined` is written as empty. */
function outputsOf(end, plan) {
    const { task } = end;
    const address = task === undefined ? undefined : plan.logAddress(task);
    const durationMs = task === undefined ? undefined : (0,migration_phases/* durationOf */.cf)(task);
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
        remedy: adviceFor(end, plan),
        remarks: end.remarks,
        linesPrinted: end.linesPrinted,
        logUnseen: end.logUnseen,
        lastLines: end.lastLines,
        phases: task === undefined ? undefined : phasesForReport(task),
        task: task === undefined ? undefined : taskForReport(task),
    };
}
function phasesForReport(task) {
    const phases = (0,migration_phases/* phasesOf */.I$)(task);
    return Object.fromEntries(migration_phases/* phaseNames */.k1.map((name) => {
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
        endedAt: instant((0,migration_phases/* endedAt */.u5)(task)),
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

// EXTERNAL MODULE: ../../../../core/lib/region.js
var region = __webpack_require__(8968);
;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/state.js

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
/** The state as it comes back from the runner. */
const stateShape = {
    members: {
        region: { textThat: region/* isRegion */.D },
        cluster: 'text',
        service: 'text',
        container: 'text',
        onCancel: { oneOf: ['leave', 'stop'] },
        startedBy: 'text',
        group: 'text',
        families: { listOf: 'text' },
        stopTimeoutMs: 'number',
        taskArn: { optional: 'text' },
        log: {
            optional: {
                members: {
                    driver: 'text',
                    group: { optional: 'text' },
                    region: { optional: 'text' },
                    streamPrefix: { optional: 'text' },
                },
            },
        },
        printed: {
            optional: { members: { from: 'number', printed: { listOf: { listOf: 'number' } } } },
        },
        copy: {
            optional: {
                members: {
                    family: 'text',
                    mark: 'text',
                    arn: { optional: 'text' },
                    perhapsMore: { optional: 'flag' },
                },
            },
        },
        lock: {
            optional: {
                members: {
                    table: 'text',
                    lockId: 'text',
                    owner: 'text',
                    holder: 'text',
                    fence: 'number',
                },
            },
        },
        finished: 'flag',
    },
};

// EXTERNAL MODULE: ../../../../action-kit/lib/waterfall.js
var waterfall = __webpack_require__(9600);
;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/summary.js
/** The job summary: the verdict first, then the one thing to know, then detail folded away. */







/** A command in the summary is for reading; the whole is in the report. */
const commandLength = 1_000;
/** Of the log of a migration that did not succeed; the others are folded away. */
const unfoldedLines = 10;
/** @param sentences the first screen; none where it succeeded. */
function renderSummary(end, plan, sentences) {
    return [
        (0,markdown/* heading */.R_)(3, headline(end, plan)),
        ...first(sentences, end),
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
/** Unfolded: what happened, the evidence, what serves, what goes on, what to do. */
function first(sentences, { remarks, verdict, lastLines }) {
    const told = [
        ...sentences.map(({ label, words }) => label === undefined ? (0,markdown/* text */.Qq)(words) : `**${(0,markdown/* text */.Qq)(label)}:** ${(0,markdown/* text */.Qq)(words)}`),
        ...remarks.map(markdown/* text */.Qq),
    ];
    const lines = lastLines.slice(-unfoldedLines);
    return [
        ...(told.length === 0 ? [] : [told.join('\n\n')]),
        ...(verdict === 'succeeded' || lines.length === 0 ? [] : [(0,markdown/* codeBlock */.DV)(lines.join('\n'))]),
    ];
}
function figures(end, plan) {
    const { task, verdict, cause, exitCode, adopted } = end;
    const durationMs = task === undefined ? undefined : (0,migration_phases/* durationOf */.cf)(task);
    const address = task === undefined ? undefined : plan.logAddress(task);
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
    const phases = (0,migration_phases/* phasesOf */.I$)(task);
    const bars = migration_phases/* phaseNames */.k1.flatMap((name) => {
        const span = phases[name];
        if (span === undefined)
            return [];
        return [{ label: migration_phases/* phaseWords */.V2[name], startMs: span.from, endMs: span.to }];
    });
    return bars.length === 0 ? [] : [(0,waterfall/* waterfall */.Z)([{ name: 'task', bars }])];
}
function renderLog({ lastLines, linesPrinted, logUnseen }) {
    const unseen = logUnseen === undefined ? [] : [(0,markdown/* text */.Qq)(`The log is not complete: ${logUnseen}.`)];
    if (lastLines.length === 0)
        return unseen;
    const block = (lines) => (0,markdown/* details */.zH)(`Last ${lines.length} of ${linesPrinted} log lines`, (0,markdown/* codeBlock */.DV)(lines.join('\n')));
    return [...unseen, { full: block(lastLines), brief: block(lastLines.slice(-10)) }];
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/options.js
var options = __webpack_require__(4586);
;// CONCATENATED MODULE: ../../../../core/lib/migration/start-steps.js

const start_steps_pollEveryMs = 5 * time/* durations */.SB.second;
const contestEveryMs = time/* durations */.SB.second;
function list(state, afterMs, messages = []) {
    const { phase, remembered } = state;
    return step(state, { kind: 'list-tasks', afterMs, remembered, bestEffort: phase.kind !== 'before' }, messages);
}
function follow(state, task, adopted, messages = []) {
    return step(state, { kind: 'follow', task, adopted, timeIsUp: false }, messages);
}
function start_steps_end(state, how) {
    return step(state, { kind: 'end', end: how });
}
function step(state, action, messages = []) {
    return { state, action, messages };
}
function sayOnce({ waitingFor }, key, text = key) {
    return key === waitingFor ? [] : [line(text)];
}
function line(message) {
    return { level: 'line', message };
}
function wait(state, forWhat) {
    if (state.settings.onRunning === 'fail') {
        return start_steps_end(state, {
            verdict: 'refused',
            cause: 'already-running',
            reason: `nothing was started: ${forWhat} (on-running: fail)`,
        });
    }
    return list({ ...state, hasWaited: true, waitingFor: forWhat }, start_steps_pollEveryMs, sayOnce(state, forWhat, `waiting: ${forWhat}`));
}

;// CONCATENATED MODULE: ../../../../core/lib/migration/after-start.js
/** Once a task of ours is started: it is kept, followed, or gives way to one that was there first. */





function afterNote(state, { held, atMs }) {
    const { phase, settings } = state;
    if (phase.kind !== 'started')
        return list(state, 0);
    const { own, adopted } = phase;
    if (!held) {
        return step({ ...state, phase: { ...phase, givesWayTo: 'lease-holder' } }, { kind: 'stop-task', taskArn: own.arn, reason: stopReasons.lockLost, untilStopped: false });
    }
    const started = [line(`started task ${own.arn}`)];
    if (settings.lock !== 'ecs')
        return follow(state, own, adopted, started);
    return list({ ...state, phase: { ...phase, untilMs: atMs + options/* consistencyWindowMs */.Ho } }, 0, started);
}
/**
 * After the start, while the container is still to come: another that was started in the same instant
 * shows up in the lists. The later one is stopped; what it would have run has not begun.
 */
function contend(state, phase, { tasks, atMs }) {
    const { identity, service } = state.settings;
    const own = tasks.find(({ arn }) => arn === phase.own.arn) ?? phase.own;
    const now = { ...state, phase: { ...phase, own } };
    const contest = reconcileAfterStart(own, identity, tasks);
    switch (contest.kind) {
        case 'overlap':
            return follow(now, own, phase.adopted, [
                {
                    level: 'warning',
                    title: 'Two migrations at once',
                    message: `Task ${(0,deployment_task/* taskId */.B)(contest.with.arn)} of another migration of service ${service} started in the same moment and runs beside this one: the window that lock: ecs leaves open. lock: dynamodb:TABLE closes it.`,
                },
            ]);
        case 'yield': {
            const to = (0,deployment_task/* taskId */.B)(contest.to.arn);
            return step({ ...now, phase: { ...now.phase, givesWayTo: { taskId: to } } }, { kind: 'stop-task', taskArn: own.arn, reason: stopReasons.yielded, untilStopped: true }, [line(`task ${(0,deployment_task/* taskId */.B)(own.arn)} gives way to ${to}, which was started first`)]);
        }
        case 'keep': {
            const begun = own.startedAt !== undefined || hasStopped(own);
            return begun || atMs >= (phase.untilMs ?? 0)
                ? follow(now, own, phase.adopted)
                : list(now, contestEveryMs);
        }
        default:
            return contest;
    }
}
function afterStop(state, ended) {
    const { phase, settings } = state;
    if (phase.kind !== 'started' || phase.givesWayTo === undefined)
        return list(state, 0);
    const stopped = {
        ...state,
        phase: { kind: 'before' },
        spent: [...state.spent, phase.own.arn],
    };
    if (phase.givesWayTo === 'lease-holder') {
        const waiting = 'the lock was taken over by another holder';
        return list({ ...stopped, hasWaited: true, waitingFor: waiting }, start_steps_pollEveryMs, [
            line(`waiting: ${waiting}`),
        ]);
    }
    // Its end was not seen, for time was up or the workflow is cancelled: it is followed, which ends it as it should be.
    if (ended === undefined)
        return follow(state, phase.own, phase.adopted);
    const ending = endingOf(ended, settings.container);
    // It was quicker than the stop, and has come to an end of its own.
    if (ending !== undefined && ending.verdict !== 'never-started') {
        return follow(state, ended, phase.adopted);
    }
    return wait(stopped, `task ${phase.givesWayTo.taskId} of another migration of service ${settings.service} started first`);
}
function search(state, tasks) {
    const own = tasks.find(({ group }) => group === state.settings.identity.group);
    if (own === undefined)
        return list(state, contestEveryMs);
    return step(state, { kind: 'follow', task: own, adopted: false, timeIsUp: true });
}

;// CONCATENATED MODULE: ../../../../core/lib/migration/start.js
/**
 * Getting one task running, and never two: each observation is answered with the next action, until there
 * is a task to follow or an end without one. Pure: the action performs what is decided here.
 *
 *   list-tasks ─ own one lives or succeeded ─→ follow it
 *        ↑     ─ another migration runs ─────→ wait, or refuse
 *        │     ─ nothing in the way ─────────→ take-lease → check-gate → choose-definition → run-task
 *        │                                                                     │
 *        ├─ token used by another request (probe-task) ←──────────────────────┤
 *        └─ lease lost, or another was first (stop) ←─ note-lease, list again ←┘─→ follow it
 */









/** Each used token names an earlier task that was not seen; there are never this many in a row. */
const conflictsAtMost = 50;
function beginStart(settings) {
    return list({
        settings,
        phase: { kind: 'before' },
        spent: [],
        remembered: [],
        conflicts: 0,
        waitingFor: '',
        hasWaited: false,
        sawTasks: false,
    }, 0);
}
function nextStart(state, observation) {
    const { phase } = state;
    switch (observation.kind) {
        case 'tasks':
            if (phase.kind === 'started')
                return contend(state, phase, observation);
            return phase.kind === 'searching'
                ? search(state, observation.tasks)
                : reconcileTasks(state, observation.tasks);
        case 'lease':
            if (observation.lease === 'busy')
                return wait(state, `the lock is held by ${observation.by}`);
            // A lease taken over from a dead holder: its task is seen by a list that comes after.
            return observation.lease === 'taken'
                ? list(state, 0)
                : step(state, { kind: 'check-gate', again: state.hasWaited });
        case 'gate':
            return observation.refused === undefined
                ? step(state, { kind: 'choose-definition' }, whatCannotBeKnown(state))
                : start_steps_end(state, observation.refused);
        case 'definition':
            if ('refused' in observation)
                return start_steps_end(state, observation.refused);
            return step({ ...state, waitingFor: '' }, {
                kind: 'run-task',
                taskDefinition: observation.arn,
                clientToken: tokenOf(state, observation.now),
            });
        case 'run':
            return afterRun(state, observation.answer);
        case 'probed':
            return list({
                ...state,
                spent: [...state.spent, observation.taskArn],
                ...(observation.shown
                    ? { remembered: [...state.remembered, observation.taskArn] }
                    : { forgotten: observation.taskArn }),
            }, 0);
        case 'noted':
            return afterNote(state, observation);
        case 'stopped':
            return afterStop(state, observation.task);
        case 'extended':
            return list({ ...state, phase: { kind: 'searching' } }, 0);
        case 'interrupted':
            return interrupted(state, observation.by);
        default:
            return observation;
    }
}
/** Before a start: adopt, wait, or go on. */
function reconcileTasks(before, tasks) {
    const state = { ...before, sawTasks: before.sawTasks || tasks.length > 0 };
    const { identity, container, lock, service } = state.settings;
    const found = reconcile(identity, container, tasks, lock !== 'off');
    switch (found.kind) {
        case 'adopt': {
            const id = (0,deployment_task/* taskId */.B)(found.task.arn);
            return follow(state, found.task, true, [
                line(found.state === 'live'
                    ? `adopting task ${id}, which an earlier attempt of this run started`
                    : `task ${id} of an earlier attempt of this run has succeeded: nothing is started`),
            ]);
        }
        case 'busy': {
            const names = found.others.map(({ arn }) => (0,deployment_task/* taskId */.B)(arn)).join(', ');
            if (!found.ownStopping) {
                return wait(state, `another migration of service ${service} is running (task ${names})`);
            }
            const message = `task ${names} of an earlier attempt is being stopped: waiting for its end`;
            return list({ ...state, waitingFor: message }, start_steps_pollEveryMs, sayOnce(state, message));
        }
        case 'free': {
            const { predecessor: _, ...rest } = state;
            return step({
                ...rest,
                spent: [...new Set([...state.spent, ...found.spent])],
                ...(0,present/* present */.E)({ predecessor: found.predecessor }),
            }, { kind: 'take-lease' });
        }
        default:
            return found;
    }
}
function tokenOf({ settings, spent, predecessor, forgotten }, now) {
    const { identity, lock, cluster, service, digest } = settings;
    return lock === 'off'
        ? ownToken(identity, spent, digest)
        : successorToken({ cluster, service }, predecessor ?? forgotten, now, digest);
}
function afterRun(state, answer) {
    const { settings } = state;
    switch (answer.kind) {
        case 'never-started':
            return start_steps_end(state, { verdict: 'never-started', cause: answer.cause, reason: answer.reason });
        case 'interrupted': {
            if (answer.by === 'cancellation')
                return interrupted(state, 'cancellation');
            if (answer.refusal === undefined) {
                return step(state, { kind: 'extend-deadline', byMs: options/* consistencyWindowMs */.Ho });
            }
            const { cause, reason } = answer.refusal;
            return start_steps_end(state, {
                verdict: 'never-started',
                cause,
                reason: `${reason}; it stayed so for ${(0,time/* formatDuration */.a3)(settings.timeoutMs)}`,
            });
        }
        case 'conflict': {
            const conflicts = state.conflicts + 1;
            const [first] = answer.taskArns;
            if (first === undefined || conflicts > conflictsAtMost) {
                return start_steps_end(state, {
                    verdict: 'error',
                    reason: 'ECS says that the client token of this run was used for another request, and does not show its task',
                });
            }
            // Whoever came first with this token: waited for if it lives, else the predecessor of the next try.
            return step({ ...state, conflicts }, { kind: 'probe-task', taskArn: first });
        }
        case 'task': {
            const { task } = answer;
            // The same token hands back the task of an earlier attempt, which ECS's lists may show no more.
            const adopted = (task.createdAt ?? Infinity) < answer.askedAt - options/* consistencyWindowMs */.Ho;
            const ending = endingOf(task, settings.container);
            if (adopted && (ending !== undefined || task.desiredStatus === 'STOPPED')) {
                return ending?.verdict === 'succeeded'
                    ? follow(state, task, true)
                    : step(state, { kind: 'probe-task', taskArn: task.arn });
            }
            return step({ ...state, phase: { kind: 'started', own: task, adopted } }, { kind: 'note-lease', task });
        }
        default:
            return answer;
    }
}
function interrupted(state, by) {
    const { phase, waitingFor, settings } = state;
    // Ours runs: following it ends it as it should be.
    if (phase.kind === 'started') {
        const said = phase.untilMs === undefined ? [line(`started task ${phase.own.arn}`)] : [];
        return follow(state, phase.own, phase.adopted, said);
    }
    const waited = waitingFor === '' ? '' : ` (${waitingFor})`;
    return by === 'cancellation'
        ? start_steps_end(state, {
            verdict: 'cancelled',
            reason: `the workflow was cancelled before a task was seen to start${waited}`,
        })
        : start_steps_end(state, {
            verdict: 'timed-out',
            cause: waitingFor === '' ? 'timeout' : 'already-running',
            reason: `no task was started within ${(0,time/* formatDuration */.a3)(settings.timeoutMs)}${waited}`,
        });
}
/** Attempt 2 of a run whose tasks are all out of sight: whether one of them succeeded is not known. */
function whatCannotBeKnown({ settings: { attempt }, sawTasks, spent, }) {
    if (attempt === 1 || sawTasks || spent.length > 0)
        return [];
    return [
        {
            level: 'notice',
            title: 'A new start',
            message: `This is attempt ${attempt} of the run, and ECS shows no task of an earlier one. It forgets stopped tasks after about an hour, so whether one succeeded before that cannot be known; the command is run now.`,
        },
    ];
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/rollout-status.js
var rollout_status = __webpack_require__(9608);
// EXTERNAL MODULE: ../../../../core/lib/deployment/subject.js
var deployment_subject = __webpack_require__(1152);
;// CONCATENATED MODULE: ../../../../core/lib/migration/gate.js
/**
 * Whether a migration that belongs after the deployment may start: how wait-stable sees the
 * service's newest deployment. Counts play no part in it, so auto scaling refuses nothing.
 */





/** The newest deployment, whichever it is. */
const newest = {
    timeoutMs: 0,
    onFailure: 'report',
    rollbackTimeoutMs: 0,
    onPause: 'wait',
};
/** @param phase `before-deploy` does not ask. With `after-traffic`, service deployments in their described form. */
function gate(evidence, phase) {
    const { service } = evidence;
    const subject = (0,deployment_subject/* chooseSubject */.We)(evidence, newest);
    if (subject === undefined) {
        return service.status === 'ACTIVE'
            ? { kind: 'unsettled', reason: `service ${service.name} shows no deployment yet` }
            : { kind: 'error', reason: `service ${service.name} is ${service.status}` };
    }
    const status = (0,rollout_status/* judge */.S4)(subject, evidence, newest);
    const which = nameOf(subject);
    switch (status.name) {
        case 'stable':
            return { kind: 'open', subject };
        case 'in-progress': {
            if (status.rollingBack)
                return inProgress(`${which} is being rolled back`);
            if (phase === 'after-deploy')
                return inProgress(`${which} is in progress${since(subject)}`);
            const own = evidence.serviceDeployments?.find(({ arn }) => arn === subject.serviceDeploymentArn);
            switch (trafficOf(own, service)) {
                case 'shifted':
                    return { kind: 'open', subject };
                case 'shifting-ends':
                    return {
                        kind: 'unsettled',
                        reason: `the traffic of ${which} has just been shifted, and it does not bake yet`,
                    };
                case 'not-shifted':
                    return inProgress(`${which} is in progress${since(subject)}${stageOf(own)}, and its traffic has not wholly shifted`);
            }
        }
        case 'watch':
            return inProgress(`${nameOf(status.next)} is in progress`);
        case 'superseded': {
            const { id, taskDefinition } = status.winner ?? {};
            return inProgress(`${nameOf((0,present/* present */.E)({ deploymentId: id, taskDefinition }))} is in progress`);
        }
        case 'rolled-back':
            return notSuccessful(`${which} was rolled back: ${status.reason}`);
        case 'failed':
            return notSuccessful(`${which} failed: ${status.reason}`);
        case 'stopped':
            return notSuccessful(`${which} was stopped: ${status.reason}`);
        case 'unsettled':
            return { kind: 'unsettled', reason: status.why };
        case 'error':
            return { kind: 'error', reason: status.reason };
        default:
            return status;
    }
}
/**
 * BAKE_TIME and CLEAN_UP come after the last traffic shift, whatever the strategy (Amazon ECS developer
 * guide, "Lifecycle stages" of blue/green, linear and canary deployments). A rolling deployment has
 * shifted where its tasks run and no old one is left.
 */
function trafficOf(own, service) {
    const { lifecycleStage: stage, productionTrafficWeight: weight = 100 } = own?.detail ?? {};
    if (stage !== undefined && weight === 100) {
        if (stage === 'BAKE_TIME' || stage === 'CLEAN_UP')
            return 'shifted';
        if (stage === 'POST_PRODUCTION_TRAFFIC_SHIFT')
            return 'shifting-ends';
    }
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    const rolled = service.rollout.strategy === 'ROLLING' && primary !== undefined && (0,deployment_service/* isSettled */.Is)(primary, service);
    return rolled ? 'shifted' : 'not-shifted';
}
function stageOf(own) {
    const stage = own?.detail?.lifecycleStage;
    return stage === undefined ? '' : ` at ${stage}`;
}
function inProgress(reason) {
    return { kind: 'refused', cause: 'deployment-in-progress', reason };
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

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/gate-check.js
/** Looks at the service's newest deployment just before a start (input `phase`). */





/** Answers that contradict each other settle within ECS's consistency window, or never. */
const pollsAtMost = 6;
const gate_check_pollEveryMs = 2 * time/* durations */.SB.second;
/** `undefined`: it may start. */
async function checkGate(ports, inputs, plan, hasWaited) {
    const { phase } = inputs;
    if (phase === 'before-deploy')
        return undefined;
    const { clock, cancellation } = ports;
    for (let looks = 1;; looks += 1) {
        const service = looks === 1 && !hasWaited ? plan.service : await describeAgain(ports, plan);
        const serviceDeployments = await listDeployments(ports, plan, phase);
        const verdict = gate({ service, serviceDeployments, revisions: new Map() }, phase);
        switch (verdict.kind) {
            case 'open':
                return hasWaited && inputs.taskDefinition === undefined
                    ? refuseIfChanged(plan, service)
                    : undefined;
            case 'refused':
                return {
                    verdict: 'refused',
                    cause: verdict.cause,
                    reason: `nothing was started: ${verdict.reason}`,
                };
            case 'error':
                throw new readable_error/* ReadableError */.J('Service', verdict.reason);
            case 'unsettled':
                if (looks >= pollsAtMost) {
                    return {
                        verdict: 'refused',
                        cause: 'deployment-in-progress',
                        reason: `nothing was started: ECS does not say how the newest deployment stands (${verdict.reason})`,
                    };
                }
                await clock.sleep(gate_check_pollEveryMs, cancellation.signal);
                break;
            default:
                return verdict;
        }
    }
}
/** While this step waited for its turn, another deployment may have come and gone. */
function refuseIfChanged({ service: before }, service) {
    const { name } = service;
    const taskDefinition = (0,deployment_service/* servingRevision */.qJ)(service);
    if (taskDefinition === undefined || (0,deployment_service/* sameTaskDefinition */.JL)((0,deployment_service/* servingRevision */.qJ)(before), taskDefinition)) {
        return undefined;
    }
    return {
        verdict: 'refused',
        cause: 'deployment-changed',
        reason: `nothing was started: while this step waited for its turn, service ${name} was deployed anew, as ${taskDefinition}`,
    };
}
async function describeAgain({ services }, plan) {
    const { services: found } = await services.describeServices(plan.cluster, [plan.service.name]);
    return found[0] ?? plan.service;
}
async function listDeployments({ services, log }, { cluster, service }, phase) {
    try {
        const listed = await services.listServiceDeployments(cluster, service.name);
        const [newest] = listed;
        if (phase !== 'after-traffic' || newest === undefined)
            return listed;
        // Only its described form tells the stage it is at.
        const described = await services.describeServiceDeployments([newest.arn]);
        return listed.map((one) => described.find(({ arn }) => arn === one.arn) ?? one);
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

;// CONCATENATED MODULE: ../../../../core/lib/migration/refusal.js
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
    const cause = (0,failure_explain/* explain */.W)(text)?.cause ?? 'unknown';
    return { cause, passes: cause === 'no-capacity', reason: text };
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/run-task.js



/** How long a cancelled step waits for an answer that is on its way: a task nobody knows of cannot be stopped. */
const answerGraceMs = 4 * time/* durations */.SB.second;
const firstRetryMs = 5 * time/* durations */.SB.second;
const longestRetryMs = 30 * time/* durations */.SB.second;
async function runTask(ports, call) {
    const { runner, log, clock, deadline, cancellation, now, random } = ports;
    const askedAt = now();
    let said = '';
    let refusal;
    const interrupted = () => ({
        kind: 'interrupted',
        by: cancellation.signal.aborted ? 'cancellation' : 'deadline',
        ...(0,present/* present */.E)({ refusal }),
    });
    for (let tries = 0;; tries += 1) {
        if (deadline.signal().aborted) {
            return interrupted();
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
                return interrupted();
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

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/start.js











/** How long ECS may not describe a task that it names itself, before it has forgotten it. */
const describedWithinMs = 6 * time/* durations */.SB.second;
const describeEveryMs = 2 * time/* durations */.SB.second;
async function startOnce(ports, inputs, plan, state, lease) {
    const context = {
        ports,
        inputs,
        plan,
        state,
        lease,
        migrations: createMigrationList(ports, plan),
    };
    let step = beginStart({
        identity: plan.identity,
        container: plan.container.name,
        cluster: plan.service.clusterArn,
        service: plan.service.name,
        lock: inputs.lock.kind,
        onRunning: inputs.onRunning,
        timeoutMs: inputs.timeoutMs,
        attempt: ports.workflowRun.attempt,
        digest: sha256,
    });
    for (;;) {
        for (const message of step.messages)
            say_say(ports.log, message);
        const { action } = step;
        if (action.kind === 'end')
            return { kind: 'over', outcome: outcome(action.end.verdict, action.end) };
        if (action.kind === 'follow') {
            const { task, adopted, timeIsUp } = action;
            state.update({ taskArn: task.arn });
            if (timeIsUp)
                ports.deadline.moveTo(ports.clock.monotonicMs());
            return { kind: 'task', task, adopted };
        }
        step = nextStart(step.state, await start_observe(context, action));
    }
}
/** The answer to an action; whatever the deadline or a cancellation cut off is `interrupted`. */
async function start_observe(context, action) {
    const { deadline, cancellation } = context.ports;
    const interrupted = () => ({
        kind: 'interrupted',
        by: cancellation.signal.aborted ? 'cancellation' : 'deadline',
    });
    const isBlocked = action.kind !== 'extend-deadline' && deadline.signal().aborted;
    // A task that was just started is noted all the same: it must not be taken for nobody's.
    if (isBlocked && action.kind !== 'note-lease')
        return interrupted();
    try {
        return await perform(context, action);
    }
    catch (error) {
        if (!deadline.signal().aborted)
            throw error;
        return interrupted();
    }
}
async function perform({ ports, inputs, plan, state, lease, migrations }, action) {
    const { clock, deadline, now } = ports;
    switch (action.kind) {
        case 'list-tasks': {
            if (action.afterMs > 0) {
                await clock.sleep(action.afterMs * (0.8 + 0.4 * ports.random()), deadline.signal());
                deadline.signal().throwIfAborted();
            }
            const tasks = await listTasks(ports, migrations, action);
            return { kind: 'tasks', tasks, atMs: clock.monotonicMs() };
        }
        case 'take-lease': {
            const taken = await lease.take();
            return taken.kind === 'busy'
                ? { kind: 'lease', lease: 'busy', by: taken.by }
                : { kind: 'lease', lease: taken.kind };
        }
        case 'check-gate': {
            const refused = await checkGate(ports, inputs, plan, action.again);
            return { kind: 'gate', ...(0,present/* present */.E)({ refused }) };
        }
        case 'choose-definition': {
            const chosen = await definitionToRun(ports, inputs, plan, state);
            return chosen.kind === 'run'
                ? { kind: 'definition', arn: chosen.arn, now: now() }
                : {
                    kind: 'definition',
                    refused: {
                        verdict: 'refused',
                        cause: 'configuration',
                        reason: `nothing was started: ${chosen.reason}`,
                    },
                };
        }
        case 'run-task': {
            const { identity, cluster, request } = plan;
            const answer = await runTask(ports, {
                cluster,
                startedBy: identity.startedBy,
                group: identity.group,
                clientToken: action.clientToken,
                request: { ...request, taskDefinition: action.taskDefinition },
            });
            if (answer.kind === 'task')
                state.update({ taskArn: answer.task.arn });
            return { kind: 'run', answer };
        }
        case 'probe-task':
            return {
                kind: 'probed',
                taskArn: action.taskArn,
                shown: await isShown(ports, plan, action.taskArn),
            };
        case 'note-lease':
            return { kind: 'noted', held: await lease.note(action.task.arn), atMs: clock.monotonicMs() };
        case 'stop-task': {
            await ports.runner.stop(plan.cluster, action.taskArn, action.reason);
            if (!action.untilStopped)
                return { kind: 'stopped' };
            return { kind: 'stopped', task: await untilStopped(ports, plan, action.taskArn) };
        }
        case 'extend-deadline':
            deadline.moveTo(clock.monotonicMs() + action.byMs);
            return { kind: 'extended' };
        default:
            return action;
    }
}
async function listTasks({ log, deadline }, migrations, { remembered, bestEffort }) {
    try {
        return await migrations.list(remembered);
    }
    catch (error) {
        if (!bestEffort || deadline.signal().aborted || !(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.line(`could not look for other migrations: ${error.message}`);
        return [];
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
        await clock.sleep(describeEveryMs, deadline.signal());
    }
}
async function untilStopped({ tasks, clock, deadline }, plan, taskArn) {
    for (;;) {
        await clock.sleep(describeEveryMs, deadline.signal());
        const [last] = await tasks.describe(plan.cluster, [taskArn]);
        if (last?.lastStatus === 'STOPPED')
            return last;
    }
}

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/main.js













/** Deregistering and giving back the lock, where time was up before. */
const tidyingMs = 10 * time/* durations */.SB.second;
async function run(ports, inputs) {
    const { deadline } = ports;
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
        ...(0,present/* present */.E)({ log: plan.container.log }),
    });
    const lease = createLease(ports, inputs, plan, state);
    let end;
    try {
        const started = await startOnce(ports, inputs, plan, state, lease);
        end =
            started.kind === 'over'
                ? started.outcome
                : await watchTask(ports, inputs, plan, state, started.task, started.adopted);
    }
    finally {
        await tidyUp(ports, state, lease, end);
    }
    const firstScreen = await sayVerdict(ports, end, plan);
    return {
        exitCode: end.verdict === 'succeeded' ? 0 : 1,
        outputs: outputsOf(end, plan),
        summary: renderSummary(end, plan, firstScreen),
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
        const ended = cancelled
            ? 'the workflow was cancelled'
            : `time was up after ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)}`;
        const reason = (0,retry/* withTrouble */._W)(`${ended} before the service was found; nothing was started`, error);
        const verdict = cancelled ? 'cancelled' : 'timed-out';
        ports.log.error({ title: verdict, message: `${reason}.` });
        return { exitCode: 1, outputs: { verdict, reason, adopted: false } };
    }
}
/** Leaves nothing behind; what a cancelled step has no time for is its post step's. */
async function tidyUp(ports, state, lease, end) {
    const { cancellation, clock, deadline, definitions } = ports;
    // A task that goes on keeps its lock, until the lease and the task are over.
    const running = isRunning(end);
    await attempt(ports, 'the lock was not given back', () => lease.end(running ? 'leave' : 'release'));
    if (cancellation.signal.aborted)
        return;
    deadline.moveTo(clock.monotonicMs() + tidyingMs);
    const { copy } = state.current();
    if (copy !== undefined) {
        const what = `the copy of the task definition, ${nameOfCopy(copy)}, was not deregistered`;
        await attempt(ports, what, async () => {
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

;// CONCATENATED MODULE: ../../../../../actions/run-migration-task/lib/action.js








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
            workflowRun: readWorkflowRun(env),
            saveState: (0,lib_state/* createStateSaver */.L)({ runner, log }, stateName),
        };
    },
    run: run,
    post: postWith(connect),
};
/** Always runs, and has something to do only where the step did not come to its own end. */
function postWith(connectAws) {
    return async ({ runner, log, clock, cancellation }, access) => {
        const state = (0,lib_state/* readState */.u)({ runner, log }, stateName, stateShape);
        if (state === undefined)
            return { exitCode: 0 };
        const aws = connectAws(state.region, clock, () => cancellation.signal, access);
        return finish({ ...aws, log, clock, cancellation }, state);
    };
}


/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDeadline)
/* harmony export */ });
function createDeadline(clock, cancelled) {
    let timesUp = new AbortController();
    let standing;
    const cutOff = async (controller, afterMs, moved) => {
        await clock.sleep(afterMs, moved);
        if (!moved.aborted)
            controller.abort();
    };
    return {
        signal: () => AbortSignal.any([timesUp.signal, cancelled]),
        moveTo: (atMs) => {
            if (standing?.atMs === atMs)
                return;
            standing?.given.abort();
            if (timesUp.signal.aborted)
                timesUp = new AbortController();
            const current = timesUp;
            const given = new AbortController();
            standing = { atMs, given };
            void cutOff(current, atMs - clock.monotonicMs(), given.signal);
        },
    };
}


/***/ }),

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createServiceSettingsReader)
/* harmony export */ });
/* unused harmony export toBorrowedSettings */
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _calls_ecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(708);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);



function createServiceSettingsReader(session) {
    return {
        borrowedFrom: async (cluster, name) => {
            const answer = await (0,_calls_ecs_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsCalls */ .l)(session).describeServices(cluster, [name], {
                include: ['TAGS'],
            });
            // One that was deleted and made anew under its name may be listed beside the new one.
            const found = answer.services;
            const service = found.find(({ status }) => status === 'ACTIVE') ?? found[0];
            if (service !== undefined)
                return toBorrowedSettings(service);
            throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: AWS did not describe ${name}`);
        },
    };
}
/** The service's own settings; with CODE_DEPLOY and EXTERNAL they are its primary task set's. */
function toBorrowedSettings(service) {
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
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ expression }),
        })),
        volumes: volumesOf(primary),
        tags: (service.tags ?? []).map(({ key, value }) => ({ key: key ?? '', value: value ?? '' })),
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
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
                        : { ...specification, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ propagateTags }) }),
                }),
                terminationPolicy: { deleteOnTermination: true },
            },
        }),
    }));
}


/***/ }),

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   V2: () => (/* binding */ phaseWords),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   k1: () => (/* binding */ phaseNames),
/* harmony export */   u5: () => (/* binding */ endedAt)
/* harmony export */ });
const phaseNames = ['queued', 'pull', 'start', 'run'];
const phaseWords = {
    queued: 'queued (capacity, network)',
    pull: 'image pull',
    start: 'container start',
    run: 'command',
};
/** Each phase whose both ends ECS has stamped; any stamp may be missing (ECS, API reference, Task). */
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


/***/ })

};
