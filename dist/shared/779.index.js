export const id = 779;
export const ids = [779];
export const modules = {

/***/ 2538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createTargetReader)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2502);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4060);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3068);



function createTargetReader(session) {
    const load = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => {
        const sdk = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
        const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
        session.watch(client);
        return { sdk, client };
    });
    const send = (action, attempt) => session.call(`elasticloadbalancing:${action}`, attempt, { patienceMs: _session_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPatienceMs */ .O });
    return {
        targetHealth: async (arns) => {
            const { sdk, client } = await load();
            const answers = await Promise.all(arns.map(async (TargetGroupArn) => {
                const answer = await send('DescribeTargetHealth', (options) => client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn }), options));
                return (answer.TargetHealthDescriptions ?? []).map(({ Target, TargetHealth: health }) => ({
                    targetGroupArn: TargetGroupArn,
                    target: Target?.Id ?? '',
                    state: health?.State ?? '',
                    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
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
        balancerAddress: async (targetGroupArn) => {
            const { sdk, client } = await load();
            const { TargetGroups: [group] = [] } = await send('DescribeTargetGroups', (options) => client.send(new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] }), options));
            const [balancer] = group?.LoadBalancerArns ?? [];
            if (balancer === undefined)
                return undefined;
            const answer = await send('DescribeLoadBalancers', (options) => client.send(new sdk.DescribeLoadBalancersCommand({ LoadBalancerArns: [balancer] }), options));
            return answer.LoadBalancers?.[0]?.DNSName;
        },
    };
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Kw: () => (/* binding */ describeAlike),
/* harmony export */   Ur: () => (/* binding */ alikeFailures),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _failure_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7858);
/* harmony import */ var _failure_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(487);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4208);
/** Which stopped tasks are failures of the new revision, which container brought them down, and which failed alike. */




/** Reads a stopped task as a failure; `undefined` where its end is a normal one (scaling, a user's stop). */
function readFailure(task) {
    const stopping = task.lastStatus === 'STOPPED' || task.desiredStatus === 'STOPPED';
    if (!stopping || isNormalEnd(task))
        return undefined;
    const culprits = culpritsOf(task.containers);
    const [culprit] = culprits;
    const { cause, kind, advice, passes, told } = meaningOf(task, culprit);
    const isExit = cause === 'container-exit' || cause === 'out-of-memory';
    const isOfContainer = isExit || (culprit?.reason !== undefined && told === culprit.reason);
    const detail = told ?? culprit?.reason ?? task.stoppedReason ?? '';
    const exitCode = isExit ? culprit?.exitCode : undefined;
    const container = isOfContainer ? culprit?.name : undefined;
    return {
        taskArn: task.arn,
        cause,
        kind,
        advice,
        suspects: isOfContainer ? culprits.map(toSuspect) : [],
        ...(container !== undefined && { container }),
        ...(exitCode !== undefined && { exitCode }),
        ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
        detail: detail === '' ? 'ECS gives no reason' : (0,_failure_message_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutServicePrefix */ .qf)(detail),
        fingerprint: [task.stopCode, cause, container, exitCode, reasonClass(detail)].join('|'),
        counts: !passes && task.stopCode !== 'InfrastructureHealth',
    };
}
function toSuspect({ name, exitCode }) {
    return { name, ...(exitCode !== undefined && { exitCode }) };
}
/** One sentence of what happened to the task. */
function describeFailure(failure) {
    const { container, exitCode, suspects } = failure;
    if (failure.cause === 'container-exit' && container !== undefined) {
        if (suspects.length > 1) {
            const names = suspects.map(({ name }) => name).join(' and ');
            const codes = suspects.map(({ name, exitCode: code }) => `${name}: ${code ?? 'none'}`);
            return `containers ${names} ended, and their exit codes do not tell which of them first (${codes.join(', ')})`;
        }
        const code = exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
        return `container ${container} exited ${code}${(0,_failure_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .signalHint */ .uy)(exitCode)}`;
    }
    const beside = failure.cause === 'out-of-memory' && exitCode === 0 ? ' (and still reported exit code 0)' : '';
    return container === undefined ? failure.detail : `${container}: ${failure.detail}${beside}`;
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
            return !/health check|unhealthy/i.test((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutServicePrefix */ .qf)(reason));
        case undefined:
            // Seen between the decision to stop and its record: judge it when the record is there.
            return task.lastStatus !== 'STOPPED' || (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(reason)?.kind === 'normal-end';
        default:
            return (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(reason)?.kind === 'normal-end';
    }
}
/** The container's reason tells more than the task's; a Spot interruption is told by the stop code alone. */
function meaningOf(task, culprit) {
    const { stopCode, stoppedReason } = task;
    if (stopCode === 'SpotInterruption') {
        const spot = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)('Your Spot Task was interrupted.');
        if (spot !== undefined)
            return spot;
    }
    for (const text of [culprit?.reason, stoppedReason]) {
        const meaning = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(text);
        if (meaning === undefined || text === undefined)
            continue;
        if (meaning.kind !== 'exit' && meaning.kind !== 'breaker')
            return { ...meaning, told: text };
    }
    if (stopCode === 'TerminationNotice' || stopCode === 'InfrastructureHealth') {
        const lost = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)('The underlying infrastructure failed');
        if (lost !== undefined)
            return lost;
    }
    const isExit = stopCode === 'EssentialContainerExited' || (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(stoppedReason)?.kind === 'exit';
    return isExit
        ? {
            cause: 'container-exit',
            kind: 'exit',
            advice: (0,_failure_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitAdvice */ .TP)(culprit?.exitCode),
            passes: false,
        }
        : {
            cause: 'unknown',
            kind: 'unknown',
            advice: 'ECS gives no reason that is known here: look at the stopped task in the ECS console, and at its log.',
            passes: false,
        };
}
/** 143 and 137 are what ECS itself sends to the containers that are still up when one has ended. */
const asked = 143;
const killed = 137;
/**
 * The containers that may have brought the task down, the likeliest first.
 *
 * Only essential ones can; what the task definition does not declare (GuardDuty's agent) never does. A
 * reason of its own tells most, then an exit code that is not ECS's own stop. A kill and a clean end look
 * the same whether they came first or were the answer to SIGTERM, so that both remain; but for a log
 * router, which ends with 0 when it is asked to.
 */
function culpritsOf(containers) {
    const able = containers.filter(({ essential, name }) => essential !== false && !name.startsWith('aws-guardduty-agent'));
    const withReason = able.filter(({ reason, exitCode }) => reason !== undefined && (exitCode !== 0 || (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(reason)?.kind === 'oom'));
    if (withReason.length > 0)
        return withReason.slice(0, 1);
    const ended = able.filter(({ exitCode }) => exitCode !== undefined);
    const byThemselves = ended.filter(({ exitCode }) => exitCode !== 0 && exitCode !== killed && exitCode !== asked);
    if (byThemselves.length > 0)
        return byThemselves;
    const perhaps = ended.filter(({ exitCode }) => exitCode !== asked);
    const withoutRouters = perhaps.filter(({ isLogRouter, exitCode }) => !(isLogRouter === true && exitCode === 0));
    const killedFirst = (withoutRouters.length > 0 ? withoutRouters : perhaps).toSorted((a, b) => (b.exitCode ?? 0) - (a.exitCode ?? 0));
    return killedFirst.length > 0 ? killedFirst : ended;
}
/** A reason without what differs from task to task: ids, addresses, numbers, digests. */
function reasonClass(reason) {
    return reason
        .replace(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*/gi, '#')
        .replace(/\d+/g, '#')
        .slice(0, 200);
}
/** `3 tasks` failed alike: the sentence for log and summary. */
function describeAlike(group, total) {
    const count = Math.max(group.length, total);
    const first = group[0];
    const which = group.length === 1 ? ` (task ${(0,_task_js__WEBPACK_IMPORTED_MODULE_3__/* .taskId */ .B)(first.taskArn)})` : '';
    return `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${describeFailure(first)}${which}`;
}


/***/ }),

/***/ 2956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ reasonOfEnd),
/* harmony export */   R5: () => (/* binding */ findObstacle),
/* harmony export */   hY: () => (/* binding */ adviceOnEnd),
/* harmony export */   yp: () => (/* binding */ causeOfEnd)
/* harmony export */ });
/* harmony import */ var _failure_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _failure_short_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3858);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(749);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5881);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8406);
/** What stands in a deployment's way, and whether it is time to stop waiting for it to pass. */





/** Reads failures and events of the subject's time as one obstacle; `undefined` where nothing is in the way. */
function findObstacle(subject, service, failures, targets = []) {
    const reported = service.deployments.find((deployment) => (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(deployment) === subject.deploymentId)
        ?.failedTasks ?? 0;
    const group = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .alikeFailures */ .Ur)(failures)[0];
    // ECS counts tasks that vanished before anyone saw them; they are taken to have failed like the rest.
    const vanished = Math.max(0, reported - failures.length);
    if (group !== undefined) {
        const { cause, kind, advice } = group[0];
        const count = group.length + vanished;
        const answered = cause === 'target-health-check' ? whatTargetsAnswer(subject, service, targets) : undefined;
        const reason = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAlike */ .Kw)(group, count);
        return {
            cause,
            kind,
            advice: (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(answered)?.advice ?? advice,
            reason: answered === undefined ? reason : `${reason}: ${answered}`,
            passes: false,
            failedTasks: count,
            // The first to fail: the last lines of its log have had the time to arrive at CloudWatch.
            example: group[0],
        };
    }
    const passing = failures[0];
    const event = newestTellingEvent(subject, service.events);
    const meaning = event === undefined ? undefined : (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .explainEvent */ .GI)(event);
    if (event !== undefined && meaning !== undefined && meaning.cause !== 'unknown') {
        const { cause, kind, advice, passes } = meaning;
        const failedTasks = passes || passing !== undefined ? 0 : vanished;
        return { cause, kind, advice, passes, reason: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event), failedTasks };
    }
    if (passing !== undefined) {
        const { cause, kind, advice } = passing;
        return {
            cause,
            kind,
            advice,
            passes: true,
            reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(passing),
            failedTasks: 0,
        };
    }
    if (event !== undefined && meaning !== undefined) {
        const { cause, kind, advice } = meaning;
        return {
            cause,
            kind,
            advice,
            passes: false,
            reason: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event),
            failedTasks: vanished,
        };
    }
    if (vanished > 0) {
        return {
            cause: 'unknown',
            kind: 'vanished',
            passes: false,
            reason: `${vanished} ${vanished === 1 ? 'task' : 'tasks'} failed; ECS no longer shows them`,
            advice: 'ECS shows stopped tasks for an hour only: look at the service events, and at the container’s log.',
            failedTasks: vanished,
        };
    }
    return undefined;
}
/** What ECS says when it ends a deployment only for its failed tasks: it names no cause. */
const unnamed = new Set(['breaker', 'could-not-launch', 'normal-end']);
/** The cause of a deployment that ECS ended: its own words where they name one, else what stood in the way. */
function causeOfEnd(statusReason, obstacle) {
    const own = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(statusReason);
    // "tasks failed to start" and the like name no cause; an alarm or a hook does, whatever tasks did.
    if (own !== undefined && !unnamed.has(own.kind))
        return own.cause;
    return obstacle?.cause ?? own?.cause ?? 'unknown';
}
/** What to do about a deployment that ended so: by ECS's own words where they tell, else by the obstacle. */
function adviceOnEnd(reason, cause, obstacle) {
    const own = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(reason);
    if (own !== undefined && own.cause === cause && !unnamed.has(own.kind))
        return own.advice;
    return obstacle?.cause === cause ? obstacle.advice : own?.advice;
}
/** ECS's words on how it ended, and the obstacle behind them, as one sentence. */
function reasonOfEnd(statusReason, cause, obstacle) {
    const words = withoutFullStop(statusReason);
    if (obstacle === undefined || obstacle.cause !== cause)
        return words;
    // ECS says the same in its events; the reader needs it once.
    const said = withoutFullStop(obstacle.reason).replace(/^.*deployment failed: /, '');
    return words.includes(said) || said === 'alarm detected' ? words : `${words}: ${obstacle.reason}`;
}
function withoutFullStop(text) {
    return text.replace(/\.+(?=;|$)/g, '');
}
/** What the load balancer got from the tasks, which their own end does not say: `(port 80) is unhealthy … codes: [503]`. */
function whatTargetsAnswer(subject, service, targets) {
    const event = ownEvents(subject, service.events).find((one) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .explainEvent */ .GI)(one)?.facts.healthReason !== undefined);
    if (event !== undefined)
        return (0,_failure_short_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutArns */ .H)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event));
    const target = targets.find(({ state, description }) => state.startsWith('unhealthy') && description !== undefined);
    if (target === undefined)
        return undefined;
    const port = target.port === undefined ? '' : `(port ${target.port}) `;
    return `${port}is unhealthy in (target-group ${(0,_failure_short_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutArns */ .H)(target.targetGroupArn)}) due to (reason ${target.description ?? ''})`;
}
/** The newest event that names a cause, else the newest that says only that something is wrong. */
function newestTellingEvent(subject, newestFirst) {
    const own = ownEvents(subject, newestFirst);
    return (own.find((event) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventCause */ .uL)(event) !== undefined) ??
        own.find((event) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .explainEvent */ .GI)(event) !== undefined));
}
function ownEvents(subject, newestFirst) {
    return newestFirst.filter(({ createdAt }) => subject.createdAt === undefined || createdAt === undefined || createdAt >= subject.createdAt);
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   S6: () => (/* binding */ newEvents),
/* harmony export */   V8: () => (/* binding */ eventLine),
/* harmony export */   _l: () => (/* binding */ stageWords),
/* harmony export */   eJ: () => (/* binding */ deploymentTable),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export alignColumns */
/* harmony import */ var _failure_short_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3858);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(749);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8406);
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
    return told(clock, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event));
}
/** At most so much of AWS's words in one line of the log; the whole of longer ones is folded under it. */
const wordsInTheOpen = 200;
/** AWS's words without ARNs, on one line; long ones shortened, and whole in the fold. */
function told(before, words, after = '') {
    const line = `${before}${(0,_failure_short_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .o)(words, wordsInTheOpen)}${after}`;
    return (0,_failure_short_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutArns */ .H)(words).length <= wordsInTheOpen
        ? plain(line)
        : { kind: 'folded', title: line, lines: [words] };
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
        const id = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(deployment);
        const isOwn = id !== undefined && id === subject.deploymentId;
        return [
            shortId(id),
            deployment.taskDefinition === undefined ? '' : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(deployment.taskDefinition),
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
            taskSet.taskDefinition === undefined ? '' : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(taskSet.taskDefinition),
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
    const deployment = service.deployments.find((candidate) => (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(candidate) === subject.deploymentId);
    const breaker = own?.detail?.circuitBreaker;
    const parts = [
        subject.taskDefinition === undefined
            ? shortId(subject.deploymentId)
            : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(subject.taskDefinition),
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
        ...(breaker?.threshold !== undefined &&
            breaker.status !== 'DISABLED' &&
            (breaker.failureCount ?? 0) > 0
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
    const number = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionNumber */ .P7)(id);
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

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ recordTasks),
/* harmony export */   u: () => (/* binding */ isHealthyWithoutTargets)
/* harmony export */ });
/* harmony import */ var _target_join_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6533);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);


/** Without any health check a running task is taken for healthy once it has run this long. */
const runsWithoutCheckMs = 60_000;
/** The timelines after one more look. Tasks not described this time keep what is known of them. */
function recordTasks(timelines, sighting) {
    const { tasks, targets } = sighting;
    if (tasks === undefined && targets === undefined)
        return timelines;
    const next = new Map(timelines);
    for (const task of tasks ?? []) {
        const id = (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .taskId */ .B)(task.arn);
        next.set(id, ofTask(task, id, next.get(id), sighting));
    }
    if (targets !== undefined && sighting.targetsTell) {
        const joined = (0,_target_join_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHealth */ .hV)({ ...sighting, targets, tasks: networksOf(next) });
        for (const [id, timeline] of next) {
            const { health, unhealthy } = joined.get(id) ?? unknown;
            if (timeline.side === 'new') {
                next.set(id, withHealth(timeline, health, sighting, unhealthy));
            }
        }
    }
    return next;
}
const unknown = { health: 'unknown' };
/** Tasks that may be targets: a stopped one has given its port and address back. */
function networksOf(timelines) {
    return new Map([...timelines].flatMap(([id, { network, stoppedAt }]) => network === undefined || stoppedAt !== undefined ? [] : [[id, network]]));
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
        health: before?.health ?? 'unknown',
        containers: task.containers,
        ...definedOf({
            taskDefinition: task.taskDefinition,
            availabilityZone: task.availabilityZone,
            network: networkOf(task) ?? before?.network,
            unhealthyTarget: before?.unhealthyTarget,
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
    return withHealth(timeline, healthWithoutTargets(task, sighting.at), sighting);
}
/** The network of a task, once anything of it can be told. */
function networkOf({ network }) {
    return network !== undefined && (network.addresses.length > 0 || network.containerInstance)
        ? network
        : undefined;
}
function healthWithoutTargets(task, at) {
    if (isHealthyWithoutTargets(task, at))
        return 'healthy';
    // It runs, but not for long enough to say.
    return task.lastStatus === 'RUNNING' && task.healthStatus !== 'UNHEALTHY'
        ? 'unknown'
        : 'unhealthy';
}
/** By the task itself: its container health check, or else that it has run for a minute. */
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
function withHealth({ unhealthyTarget: _before, ...timeline }, health, sighting, unhealthyTarget) {
    const now = { ...timeline, health, ...(unhealthyTarget !== undefined && { unhealthyTarget }) };
    if (health !== 'healthy' || timeline.healthyAt !== undefined)
        return now;
    // Healthy since before the first look: the moment is not known, and is not made up.
    const watched = (timeline.startedAt ?? 0) >= sighting.firstLookAt;
    return watched ? { ...now, healthyAt: sighting.at } : now;
}
function definedOf(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withoutArns),
/* harmony export */   o: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(487);
/** AWS's long texts in one line: what they say, without what nobody needs at three in the morning. */

/** Said around every failure of its kind; none of it tells one from another. */
const wrapping = [
    /unable to pull secrets or registry auth: (?=\S)/gi,
    /execution resource retrieval failed: /gi,
    /(?:service call|pull image manifest|inspect image|ref pull|create stream) has been retried \d+ times?(?:\(s\)|\b)?: /gi,
    /failed to create (?:new container runtime task|shim(?: task)?|task for container): /gi,
    /failed to fetch secret \S+ from secrets manager: /gi,
    /Error response from daemon: /g,
    /operation error [\w ]+: \w+, (?:https response error )?/g,
    /(?:https response error )?StatusCode: \d+, RequestID: [\w-]*,? ?/g,
    // Docker names the image twice.
    /(?<=(\S{12,}): )\1: /g,
    /,? ?status code: \d+/gi,
    /,? ?request ?id: ?[\w-]+/gi,
    / because no \S+-based policy allows the \S+ action/g,
    /\.? ?For more information, see [^.]*\.?/g,
    /\.? ?Please check your task network configuration\.?/g,
];
const defaultLength = 160;
/** At most `atMost` characters on one line, without ARNs; an ellipsis says that there is more. */
function shortText(text, atMost = defaultLength) {
    const bare = wrapping.reduce((line, phrase) => line.replace(phrase, ''), (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutServicePrefix */ .qf)((0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text)));
    const line = withoutArns(bare).replace(/\s+/g, ' ').trim();
    if (line.length <= atMost)
        return line;
    const cut = line.slice(0, atMost - 1);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), atMost / 2)).replace(/[\s,;:(]+$/, '')} …`;
}
/** Each ARN as the name that people know the thing by. */
function withoutArns(text) {
    return text.replace(/\barn:aws[\w-]*:[^\s'"`()[\],;]*[^\s'"`()[\],;.:]/g, (arn) => {
        const resource = arn.split(':').slice(5).join(':');
        const [, role] = /^assumed-role\/([^/]+)/.exec(resource) ?? [];
        if (role !== undefined)
            return `role ${role}`;
        const [, group] = /^targetgroup\/([^/]+)/.exec(resource) ?? [];
        if (group !== undefined)
            return group;
        const [, secret] = /^secret:(.+?)(?:-\w{6})?$/.exec(resource) ?? [];
        if (secret !== undefined)
            return `secret ${secret}`;
        return resource.replace(/^[\w-]+[:/](?=\S)/, '') || arn;
    });
}


/***/ })

};
