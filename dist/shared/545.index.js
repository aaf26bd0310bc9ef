export const id = 545;
export const ids = [545];
export const modules = {

/***/ 1314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./packages/aws/node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(5938);
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
            await session.call('ecs:ContinueServiceDeployment', (options) => client.send(new dist_cjs/* ContinueServiceDeploymentCommand */.LrH({
                serviceDeploymentArn,
                hookId,
                action: 'CONTINUE',
            }), options));
        },
    };
}
function isAlreadyStopping(error) {
    return (error instanceof Error &&
        error.name === 'ConflictException' &&
        /already|in progress|rollback|stopp/i.test(error.message));
}

// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-reader.js
var deployment_reader = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/aws/lib/elb/target-reader.js
var target_reader = __webpack_require__(2538);
;// CONCATENATED MODULE: ./packages/aws/lib/logs/log-tail.js
/** The last lines of a log stream. The client is loaded when there is something to show. */

function createLogTailReader(session) {
    return {
        tail: async (logGroupName, logStreamName, lines, region) => {
            const { CloudWatchLogsClient, GetLogEventsCommand } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.t.bind(__webpack_require__, 2497, 19));
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

// EXTERNAL MODULE: ./packages/aws/lib/session.js + 1 modules
var lib_session = __webpack_require__(2779);
;// CONCATENATED MODULE: ./actions/wait-stable/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./actions/wait-stable/lib/connect.js






/** @param more for tests: credentials and a handler that answers in place of a network. */
function connect(region, clock, signal, more = {}) {
    const session = (0,lib_session/* openSession */.f)({
        region,
        userAgent: { name: 'wait-stable', version: package_namespaceObject.rE },
        clock,
        signal,
        ...more,
    });
    const client = (0,deployment_reader/* createEcsClient */.D)(session);
    return {
        ecs: (0,deployment_reader/* createDeploymentReader */.R)(session, client),
        control: createDeploymentControl(session, client),
        targets: (0,target_reader/* createTargetReader */.n)(session),
        tails: createLogTailReader(session),
        now: session.now,
        calls: session.calls,
    };
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9572);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2194);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3308);



/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_2__/* .durations */ .SB.minute;
const lookEveryMs = 5 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_2__/* .durations */ .SB.second;
/** Sends the rollback that `on-cancel` asks for, sees how it ends, and writes a summary of its own. */
async function finish(ports, state) {
    if (state.open.length === 0) {
        if (state.finished)
            return { exitCode: 0 };
        const nothing = 'The step ended before it knew which deployment to follow; none was touched.';
        ports.log.line(nothing);
        return { exitCode: 0, summary: [(0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Cancelled'), (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(nothing)] };
    }
    const rows = [];
    for (const deployment of state.open) {
        const told = state.onCancel === 'rollback' ? await tryToRollBack(ports, deployment) : leftAlone;
        ports.log.line(`${deployment.service}: ${told}`);
        rows.push([(0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(deployment.service), (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(told), (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(deployment.serviceDeploymentArn)]);
    }
    const columns = ['service', 'after the cancel', 'service deployment'].map((title) => ({ title }));
    return { exitCode: 0, summary: [(0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Cancelled'), (0,_ecs_actions_action_kit_markdown__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, rows)] };
}
const leftAlone = 'the deployment was left alone and goes on (on-cancel: leave)';
async function tryToRollBack(ports, deployment) {
    try {
        return await rollBack(ports, deployment);
    }
    catch (error) {
        if (!(error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_1__/* .ReadableError */ .J))
            throw error;
        ports.log.error({ title: error.title, message: error.message });
        return `it could not be rolled back: ${error.message}`;
    }
}
async function rollBack({ clock, ecs, control }, { serviceDeploymentArn, asked }) {
    const untilMs = clock.monotonicMs() + followForMs;
    let mayAsk = !asked;
    for (;;) {
        const [now] = await ecs.describeServiceDeployments([serviceDeploymentArn]);
        if (now !== undefined && isOver(now))
            return howItEnded(now);
        if (mayAsk && now !== undefined && isRunning(now)) {
            await control.rollBack(serviceDeploymentArn);
        }
        // What the step has asked for shows a moment later; if it still does not, it never arrived.
        mayAsk = true;
        if (clock.monotonicMs() + lookEveryMs > untilMs)
            return 'the rollback is not over yet';
        await clock.sleep(lookEveryMs);
    }
}
function isRunning({ status }) {
    return status === 'PENDING' || status === 'IN_PROGRESS';
}
function isOver({ status }) {
    return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}
function howItEnded({ status }) {
    switch (status) {
        case 'SUCCESSFUL':
            return 'the deployment had completed before it could be rolled back';
        case 'ROLLBACK_SUCCESSFUL':
            return 'rolled back';
        case 'ROLLBACK_FAILED':
            return 'the rollback failed';
        default:
            return 'the deployment was stopped';
    }
}


/***/ }),

/***/ 7545:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3294);
/* harmony import */ var _ecs_actions_action_kit_state__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8652);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1314);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(968);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5010);
/** The post step, when the workflow was cancelled. */





await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
    name: 'wait-stable',
    main: async ({ runner, log, clock, cancellation }) => {
        const state = (0,_ecs_actions_action_kit_state__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)(runner, _state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateName */ .Vi, _state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSavedState */ .CA);
        if (state === undefined)
            return { exitCode: 0 };
        const { ecs, control } = (0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(state.region, clock, () => cancellation.signal);
        return (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O)({ log, clock, ecs, control }, state);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ parseSavedState),
/* harmony export */   G4: () => (/* binding */ createStateKeeper),
/* harmony export */   Vi: () => (/* binding */ stateName)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_deployment_follow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5824);
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

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ absorbLife),
/* harmony export */   By: () => (/* binding */ ownServiceDeployment),
/* harmony export */   Ew: () => (/* binding */ withLogShown),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Xb: () => (/* binding */ beginFollowing),
/* harmony export */   c6: () => (/* binding */ absorbRecords),
/* harmony export */   g6: () => (/* binding */ countTasks),
/* harmony export */   ye: () => (/* binding */ withBlindSpot)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(749);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5881);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4679);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6802);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8406);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2397);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4208);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4102);








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
    const described = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(snapshot.described) ?? [];
    const revisions = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(snapshot.revisions);
    let unseen = withUnseen(follow.unseen, 'service deployments', recent);
    unseen = withUnseen(unseen, 'deployment details', snapshot.described);
    unseen = withUnseen(unseen, 'service revisions', snapshot.revisions);
    const merged = mergeServiceDeployments(follow.serviceDeployments, (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(recent), described);
    const history = merged === undefined ? follow.history : (0,_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .om)(merged, follow.subject?.serviceDeploymentArn);
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
    const tasks = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(snapshot.tasks);
    const targets = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(snapshot.targets);
    let unseen = withUnseen(follow.unseen, 'tasks', snapshot.tasks);
    unseen = withUnseen(unseen, 'target health', snapshot.targets);
    unseen = withUnseen(unseen, 'deregistration delay', snapshot.deregistrationDelaysMs);
    const failures = new Map(follow.failures);
    for (const task of tasks ?? []) {
        const isOwn = follow.subject?.deploymentId !== undefined && task.startedBy === follow.subject.deploymentId;
        // Seen while it stopped, it may have lacked its exit code.
        const isOpen = !failures.has(task.arn) || task.lastStatus === 'STOPPED';
        const failure = isOwn && isOpen ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(task) : undefined;
        if (failure !== undefined)
            failures.set(task.arn, failure);
    }
    const timelines = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .recordTasks */ .c)(follow.timelines, {
        at: snapshot.at,
        firstLookAt: follow.firstLook?.at ?? snapshot.at,
        subject: follow.subject,
        tasks,
        targets,
        targetsTell: service.targetGroups.length > 0 &&
            !unseen.has('target health') &&
            !(0,_task_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnchecked */ .b)(targets ?? follow.targets ?? []),
        failedTaskArns: new Set(failures.keys()),
    });
    const fresh = (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .newEvents */ .S6)(service, follow.subject, follow.knownEvents);
    const delays = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .seen */ .c)(snapshot.deregistrationDelaysMs);
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
        knownEvents: new Set([...follow.knownEvents, ...service.events.map(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKey */ .Mk)]),
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
        ...deployments.map((deployment) => ({ ...deployment, id: (0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .deploymentIdOf */ .Y4)(deployment) })),
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

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
function seen(sight) {
    return sight !== undefined && 'seen' in sight ? sight.seen : undefined;
}


/***/ })

};
