export const id = 424;
export const ids = [424];
export const modules = {

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-reader.js
var deployment_reader = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/aws/node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(5938);
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

// EXTERNAL MODULE: ./packages/core/lib/migration/lock.js
var lock = __webpack_require__(2211);
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
            __webpack_require__.e(/* import() */ 497).then(__webpack_require__.t.bind(__webpack_require__, 2497, 19)).then((sdk) => ({
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


/***/ }),

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ deregisterCopies),
/* harmony export */   c: () => (/* binding */ definitionToRun)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4819);

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

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ copyFamily),
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./packages/aws/lib/ecs/find-services.js
var find_services = __webpack_require__(4359);
// EXTERNAL MODULE: ./packages/core/lib/arn.js
var arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/console-link.js
var console_link = __webpack_require__(9441);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var deployment_service = __webpack_require__(8406);
// EXTERNAL MODULE: ./packages/core/lib/deployment/task.js
var task = __webpack_require__(4208);
// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
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
    const region = log.region ?? (0,arn/* parseArn */.L)(taskArn)?.region ?? sessionRegion;
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

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ saveState),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/**
 * What a step leaves for its `post` step, another process minutes later. Written at once, so that it is
 * there even if this process is killed in the next moment; a later value of a name replaces the earlier.
 * Never put anything secret here: the runner keeps it in the job's memory and debug log.
 */
function saveState(runner, name, value) {
    runner.saveState(name, JSON.stringify(value));
}
/**
 * What the main step saved under a name; undefined if it saved nothing, or nothing that `parse` accepts
 * (state of another version of the action, say).
 */
function readState(runner, name, parse) {
    const text = runner.getState(name);
    if (text === '')
        return undefined;
    try {
        return parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findServices)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4151);
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2194);
/** Finding the cluster and the services that the inputs mean. */



/**
 * Resolves `cluster` or `stage` and `service` (contract, "Finding the service").
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
async function findServices(ecs, address) {
    const named = (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .clusterInAddress */ .qV)(address);
    const cluster = named ??
        (address.stage === undefined
            ? 'default'
            : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .clusterOfStage */ .Sn)(address.stage, await ecs.listClusters()));
    const names = address.services.length > 0
        ? address.services
        : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .servicesOfCluster */ .kE)(cluster, await ecs.listServices(cluster));
    const { services, missing } = await ecs.describeServices(cluster, names);
    if (missing.length > 0) {
        // The neighbours help to see the misspelling; not being allowed to list them must not hide the error.
        const known = await ecs.listServices(cluster).catch(() => undefined);
        throw (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .missingServices */ .df)(cluster, missing, known);
    }
    const byName = new Map(services.map((service) => [service.name, service]));
    return {
        cluster,
        services: names.map((name) => {
            const service = byName.get((0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__/* .nameInArn */ .s)(name));
            if (service !== undefined)
                return service;
            throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_1__/* .ReadableError */ .J('Service not found', `service: AWS did not describe ${(0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__/* .nameInArn */ .s)(name)}`);
        }),
    };
}


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createTaskLender)
/* harmony export */ });
/* unused harmony export toLent */
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5938);
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
/* harmony export */   d3: () => (/* binding */ dashboardLink),
/* harmony export */   dE: () => (/* binding */ logStreamLink),
/* harmony export */   eG: () => (/* binding */ taskLink),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   oT: () => (/* binding */ serviceLink)
/* harmony export */ });
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
/** The console's page of a CloudWatch dashboard; dashboards are global, the region is the one to look from. */
function dashboardLink(region, dashboardName) {
    return `${base(partitionOf(region), region)}/cloudwatch/home?region=${region}#dashboards/dashboard/${dashboardName}`;
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
