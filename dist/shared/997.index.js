export const id = 997;
export const ids = [997];
export const modules = {

/***/ 2997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/action-kit/lib/github.js
var github = __webpack_require__(2018);
// EXTERNAL MODULE: ./packages/action-kit/lib/state.js
var lib_state = __webpack_require__(8652);
// EXTERNAL MODULE: ./packages/aws/lib/ecr/image-registry.js + 1 modules
var image_registry = __webpack_require__(4998);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-control.js
var deployment_control = __webpack_require__(3258);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(4640);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/revisions.js
var revisions = __webpack_require__(9663);
// EXTERNAL MODULE: ./packages/aws/lib/elb/target-reader.js
var target_reader = __webpack_require__(2538);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
;// CONCATENATED MODULE: ./packages/aws/lib/logs/log-tail.js
/** The last lines of a log stream. The client is loaded when there is something to show. */

function createLogTailReader(session) {
    return {
        tail: async (logGroupName, logStreamName, lines, region) => {
            const { CloudWatchLogsClient, GetLogEventsCommand } = await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.t.bind(__webpack_require__, 2684, 19));
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

// EXTERNAL MODULE: ./packages/aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3068);
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
        revisions: (0,revisions/* createRevisions */.v)(session, client),
        registry: (0,image_registry/* createImageRegistry */.n)(session),
        control: (0,deployment_control/* createDeploymentControl */.R)(session, client),
        targets: (0,target_reader/* createTargetReader */.n)(session),
        tails: createLogTailReader(session),
        now: session.now,
        calls: session.calls,
    };
}

// EXTERNAL MODULE: ./packages/action-kit/lib/markdown.js
var markdown = __webpack_require__(9572);
// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
;// CONCATENATED MODULE: ./actions/wait-stable/lib/finish.js



/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * time/* durations */.SB.minute;
const lookEveryMs = 5 * time/* durations */.SB.second;
/** Sends the rollback that `on-cancel` asks for, sees how it ends, and writes a summary of its own. */
async function finish(ports, state) {
    if (state.open.length === 0) {
        if (state.finished)
            return { exitCode: 0 };
        const nothing = 'The step ended before it knew which deployment to follow; none was touched.';
        ports.log.line(nothing);
        return { exitCode: 0, summary: [(0,markdown/* heading */.R_)(3, 'Cancelled'), (0,markdown/* text */.Qq)(nothing)] };
    }
    const rows = [];
    for (const deployment of state.open) {
        const told = state.onCancel === 'rollback' ? await tryToRollBack(ports, deployment) : leftAlone;
        ports.log.line(`${deployment.service}: ${told}`);
        rows.push([(0,markdown/* code */.aY)(deployment.service), (0,markdown/* text */.Qq)(told), (0,markdown/* code */.aY)(deployment.serviceDeploymentArn)]);
    }
    const columns = ['service', 'after the cancel', 'service deployment'].map((title) => ({ title }));
    return { exitCode: 0, summary: [(0,markdown/* heading */.R_)(3, 'Cancelled'), (0,markdown/* table */.tp)(columns, rows)] };
}
const leftAlone = 'the deployment was left alone and goes on (on-cancel: leave)';
async function tryToRollBack(ports, deployment) {
    try {
        return await rollBack(ports, deployment);
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
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

// EXTERNAL MODULE: ./packages/core/lib/arn.js
var lib_arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var deployment_service = __webpack_require__(8406);
// EXTERNAL MODULE: ./packages/action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(1250);
;// CONCATENATED MODULE: ./actions/wait-stable/lib/inputs.js
/** The inputs of wait-stable as one typed object. Everything malformed fails here, before the first AWS call. */




/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: true });
    const deploymentId = inputs.optionalText('deployment-id');
    if (deploymentId !== undefined && !isDeploymentId(deploymentId)) {
        throw inputs.invalid('deployment-id', 'ecs-svc/NUMBER or the ARN of a service deployment');
    }
    if (deploymentId !== undefined && address.services.length > 1) {
        inputs.conflict('deployment-id', 'service', 'a deployment belongs to one service; name one');
    }
    const taskDefinition = inputs.optionalText('task-definition');
    if (taskDefinition !== undefined && !isTaskDefinition(taskDefinition)) {
        throw inputs.invalid('task-definition', 'family:revision or the ARN of a task definition revision');
    }
    const stallTimeoutMs = switchedOn(inputs.duration('stall-timeout', { words: ['off'] }));
    const failFast = inputs.integer('fail-fast', { min: 1, max: 1000, words: ['off'] }) ?? 3;
    const startBudgetMs = switchedOn(inputs.duration('start-budget', { words: ['off'] }));
    const pollInterval = inputs.duration('poll-interval', { words: ['auto'] });
    const deployedAfter = inputs.instant('deployed-after');
    const githubToken = inputs.optionalText('github-token');
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [
            address.cluster,
            ...address.services,
            deploymentId,
            taskDefinition,
        ]),
        follow: {
            timeoutMs: inputs.duration('timeout') ?? 15 * time/* durations */.SB.minute,
            onFailure: inputs.oneOf('on-failure', ['report', 'rollback']) ?? 'report',
            rollbackTimeoutMs: inputs.duration('rollback-timeout') ?? 10 * time/* durations */.SB.minute,
            onPause: inputs.oneOf('on-pause', ['wait', 'fail', 'continue']) ?? 'wait',
            ...(stallTimeoutMs !== undefined && { stallTimeoutMs }),
            ...(deploymentId !== undefined && { deploymentId }),
            ...(taskDefinition !== undefined && { taskDefinition }),
            ...(failFast !== 'off' && { failFast }),
            ...(startBudgetMs !== undefined && { startBudgetMs }),
        },
        onCancel: inputs.oneOf('on-cancel', ['leave', 'rollback']) ?? 'leave',
        logLines: inputs.integer('log-lines', { min: 0, max: 10_000 }) ?? 50,
        ...(deployedAfter !== undefined && { deployedAfter }),
        ...(pollInterval !== undefined && pollInterval !== 'auto' && { pollIntervalMs: pollInterval }),
        ...(githubToken !== undefined && { githubToken }),
    };
}
function switchedOn(value) {
    return value === 'off' ? undefined : value;
}
function isDeploymentId(text) {
    if (text.startsWith('ecs-svc/'))
        return (0,deployment_service/* revisionNumber */.P7)(text) !== undefined;
    const arn = (0,lib_arn/* parseArn */.L)(text);
    return arn?.service === 'ecs' && arn.resource.startsWith('service-deployment/');
}
function isTaskDefinition(text) {
    const name = text.startsWith('arn:')
        ? /^task-definition\/(.+)$/.exec((0,lib_arn/* parseArn */.L)(text)?.resource ?? '')?.[1]
        : text;
    return name !== undefined && /^[\w-]{1,255}:[1-9]\d*$/.test(name);
}

// EXTERNAL MODULE: ./packages/aws/lib/ecs/find-services.js
var find_services = __webpack_require__(4359);
// EXTERNAL MODULE: ./packages/aws/lib/retry.js
var retry = __webpack_require__(5985);
// EXTERNAL MODULE: ./packages/core/lib/deployment/event.js
var deployment_event = __webpack_require__(749);
// EXTERNAL MODULE: ./packages/core/lib/deployment/failure.js
var deployment_failure = __webpack_require__(5881);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/expectation.js
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
    const usually = `usually ${(0,time/* formatDuration */.a3)(history.medianMs)} (last ${history.count})`;
    const toGoMs = createdAt + history.medianMs - now;
    return toGoMs > 0
        ? `${usually}; about ${(0,time/* formatDuration */.a3)(toGoMs)} to go`
        : `${usually}; ${(0,time/* formatDuration */.a3)(-toGoMs)} over that`;
}
/** `11 m 42 s, 21 s faster than usual (12 m 03 s, last 20)` */
function compareToHistory(durationMs, history) {
    const difference = durationMs - history.medianMs;
    const usual = `usual ${(0,time/* formatDuration */.a3)(history.medianMs)} (last ${history.count})`;
    if (Math.abs(difference) < 1000)
        return `as long as the ${usual}`;
    return `${(0,time/* formatDuration */.a3)(Math.abs(difference))} ${difference < 0 ? 'faster' : 'slower'} than the ${usual}`;
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

// EXTERNAL MODULE: ./packages/core/lib/deployment/progress.js
var progress = __webpack_require__(6802);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/snapshot.js
function seen(sight) {
    return sight !== undefined && 'seen' in sight ? sight.seen : undefined;
}

// EXTERNAL MODULE: ./packages/core/lib/deployment/task.js
var deployment_task = __webpack_require__(4208);
// EXTERNAL MODULE: ./packages/core/lib/deployment/timeline.js
var timeline = __webpack_require__(4102);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/follow.js








function beginFollowing(options) {
    return {
        options,
        at: 0,
        elapsedMs: 0,
        revisions: new Map(),
        failures: new Map(),
        timelines: new Map(),
        imageDigests: new Map(),
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
    const described = seen(snapshot.described) ?? [];
    const revisions = seen(snapshot.revisions);
    let unseen = withUnseen(follow.unseen, 'service deployments', recent);
    unseen = withUnseen(unseen, 'deployment details', snapshot.described);
    unseen = withUnseen(unseen, 'service revisions', snapshot.revisions);
    const merged = mergeServiceDeployments(follow.serviceDeployments, seen(recent), described);
    const history = merged === undefined ? follow.history : historyOf(merged, follow.subject?.serviceDeploymentArn);
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
    const tasks = seen(snapshot.tasks);
    const targets = seen(snapshot.targets);
    let unseen = withUnseen(follow.unseen, 'tasks', snapshot.tasks);
    unseen = withUnseen(unseen, 'target health', snapshot.targets);
    unseen = withUnseen(unseen, 'deregistration delay', snapshot.deregistrationDelaysMs);
    const failures = new Map(follow.failures);
    const imageDigests = new Map(follow.imageDigests);
    for (const task of tasks ?? []) {
        const isOwn = follow.subject?.deploymentId !== undefined && task.startedBy === follow.subject.deploymentId;
        // Seen while it stopped, it may have lacked its exit code.
        const isOpen = !failures.has(task.arn) || task.lastStatus === 'STOPPED';
        const failure = isOwn && isOpen ? (0,deployment_failure/* readFailure */.f1)(task) : undefined;
        if (failure !== undefined)
            failures.set(task.arn, failure);
        for (const { name, imageDigest } of isOwn ? task.containers : []) {
            if (imageDigest !== undefined)
                imageDigests.set(name, imageDigest);
        }
    }
    const timelines = (0,timeline/* recordTasks */.c)(follow.timelines, {
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
    const delays = seen(snapshot.deregistrationDelaysMs);
    const previous = follow.previousTaskDefinition ?? servedBefore(service, follow.subject);
    return {
        ...follow,
        ...(previous !== undefined && { previousTaskDefinition: previous }),
        failures,
        imageDigests,
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
/** The revision of the tasks that run beside the subject's. */
function servedBefore(service, subject) {
    if (subject?.taskDefinition === undefined)
        return undefined;
    return [...service.deployments, ...service.taskSets].find(({ taskDefinition, runningCount }) => taskDefinition !== undefined && taskDefinition !== subject.taskDefinition && runningCount > 0)?.taskDefinition;
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
        ...deployments.map((deployment) => ({ ...deployment, id: (0,deployment_service/* deploymentIdOf */.Y4)(deployment) })),
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

// EXTERNAL MODULE: ./packages/core/lib/deployment/obstacle.js
var deployment_obstacle = __webpack_require__(2956);
// EXTERNAL MODULE: ./packages/core/lib/failure/short.js
var failure_short = __webpack_require__(3858);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/turn.js
function going(follow, lines) {
    return { follow, lines, requests: [] };
}
function over(follow, lines, verdict, requests = []) {
    return { follow, lines, requests, verdict };
}
function sayOnce(follow, key, line) {
    if (follow.said.has(key))
        return [follow, []];
    return [{ ...follow, said: new Set(follow.said).add(key) }, [line]];
}

;// CONCATENATED MODULE: ./packages/core/lib/deployment/reaction.js
/** What is done about a deployment that is still running: pauses, hopeless starts, silence, and rollbacks. */







function inProgress(follow, lines, service, judgement, obstacle) {
    const atHook = atPause(follow, lines);
    if (atHook.verdict !== undefined || atHook.requests.length > 0)
        return atHook;
    const { follow: now, lines: said } = atHook;
    if (!judgement.rollingBack && now.rollback === undefined && obstacle !== undefined) {
        const hopeless = failFast(now, said, service, obstacle);
        if (hopeless !== undefined)
            return hopeless;
    }
    if (judgement.rollingBack && now.rollback === undefined) {
        return { ...going(now, said), requests: logRequests(now, undefined, obstacle) };
    }
    const { stallTimeoutMs } = now.options;
    const quietMs = now.elapsedMs - now.lastChange.elapsedMs;
    if (stallTimeoutMs !== undefined && quietMs >= stallTimeoutMs && now.rollback === undefined) {
        return reactTo(now, said, {
            name: 'stalled',
            ...(obstacle !== undefined && { cause: obstacle.cause }),
            reason: `nothing changed for ${(0,time/* formatDuration */.a3)(stallTimeoutMs)}${standing(now)}${obstacle === undefined ? '' : `: ${obstacle.reason}`}`,
        });
    }
    return going(now, said);
}
function atPause(follow, lines) {
    const own = ownServiceDeployment(follow);
    const hook = pauseHook(own);
    if (own === undefined || hook === undefined)
        return going(follow, lines);
    // One hook may stand at several stages; each time it is a decision of its own.
    const once = `pause ${hook.id} ${own.detail?.lifecycleStage ?? ''}`;
    const stage = own.detail?.lifecycleStage === undefined ? '' : ` at ${(0,progress/* stageWords */._l)(own.detail.lifecycleStage)}`;
    const until = hook.expiresAt === undefined
        ? ''
        : `; it ends by itself at ${(0,time/* formatInstant */.r4)(hook.expiresAt)} (${hook.timeoutAction ?? 'ROLLBACK'})`;
    const command = `aws ecs continue-service-deployment --service-deployment-arn ${own.arn} --hook-id ${hook.id} --action CONTINUE`;
    switch (follow.options.onPause) {
        case 'fail':
            return over(follow, lines, {
                name: 'paused',
                reason: `the deployment waits for a decision${stage}${until}. Continue it with: ${command}`,
            });
        case 'continue': {
            if (follow.said.has(once))
                return going(follow, lines);
            const [next, said] = sayOnce(follow, once, (0,progress/* plain */.pj)(`paused${stage}: continuing, as on-pause says`));
            return {
                follow: next,
                lines: [...lines, ...said],
                requests: [{ kind: 'continue', serviceDeploymentArn: own.arn, hookId: hook.id }],
            };
        }
        default: {
            const text = `The deployment waits for a decision${stage}${until}. Continue it with: ${command}`;
            const [next, said] = sayOnce(follow, once, {
                kind: 'notice',
                title: 'Paused',
                text,
            });
            return going(next, [...lines, ...said]);
        }
    }
}
function failFast(follow, lines, service, obstacle) {
    const { failFast: limit } = follow.options;
    const anyHealthy = [...follow.timelines.values()].some(({ side, healthy }) => side === 'new' && healthy);
    // Where the tasks are out of sight, one that runs may be healthy.
    const mayBeHealthy = follow.unseen.has('tasks') && (ownDeployment(follow)?.runningCount ?? 0) > 0;
    if (limit === undefined || anyHealthy || mayBeHealthy || obstacle.failedTasks < limit) {
        return undefined;
    }
    const breaker = ownServiceDeployment(follow)?.detail?.circuitBreaker;
    const ecsEndsIt = service.rollout.circuitBreaker.enabled ||
        ownServiceDeployment(follow)?.detail?.alarms?.status === 'TRIGGERED';
    if (!ecsEndsIt) {
        return reactTo(follow, lines, {
            name: 'failed',
            cause: obstacle.cause,
            reason: obstacle.reason,
        });
    }
    const threshold = breaker?.threshold === undefined
        ? ''
        : ` (${breaker.failureCount ?? 0} of ${breaker.threshold})`;
    const guard = service.rollout.circuitBreaker.enabled
        ? `The circuit breaker${threshold}`
        : 'The alarm that went off';
    const [next, said] = sayOnce(follow, 'hopeless', {
        kind: 'warning',
        title: 'The new revision does not start',
        text: `${(0,failure_short/* shortText */.o)(obstacle.reason)}. ${obstacle.advice} ${guard} will end the deployment; following it on.`,
    });
    return { ...going(next, [...lines, ...said]), requests: logRequests(next, undefined, obstacle) };
}
/** A bad verdict while the deployment still runs: reported, or answered with a rollback. */
function reactTo(follow, lines, verdict) {
    const obstacle = obstacleOf(follow);
    const logs = logRequests(follow, verdict, obstacle);
    const arn = stoppableArn(follow);
    if (follow.options.onFailure !== 'rollback' || arn === undefined)
        return over(follow, lines, withoutRollback(follow, verdict), logs);
    const text = `${verdict.name}: ${(0,failure_short/* shortText */.o)(verdict.reason)}; rolling back, as on-failure says`;
    return {
        follow: { ...follow, rollback: { first: verdict, elapsedMs: follow.elapsedMs } },
        lines: [...lines, { kind: 'warning', title: 'Rolling back', text }],
        // The rollback is due at once; the log can wait for its answer.
        requests: [{ kind: 'roll-back', serviceDeploymentArn: arn }, ...logs],
    };
}
/** The verdict, with why nothing is rolled back where `on-failure` asked for it. */
function withoutRollback(follow, verdict) {
    const { options, subject, service, unseen } = follow;
    if (options.onFailure !== 'rollback' || subject === undefined)
        return verdict;
    const own = ownServiceDeployment(follow);
    const why = own === undefined
        ? service !== undefined && service.controller !== 'ECS'
            ? `${service.controller} controls the deployment, not ECS`
            : `its service deployment is out of sight${unseen.has('service deployments') ? ` (${unseen.get('service deployments') ?? ''})` : ''}`
        : 'ECS has already ended it';
    return { ...verdict, reason: `${verdict.reason}; it could not be rolled back: ${why}` };
}
/** The log of the failed container, once for each way of failing. */
function logRequests(follow, verdict, obstacle) {
    const failure = obstacle?.example;
    if (failure === undefined || verdict?.name === 'stable')
        return [];
    return follow.said.has(`log ${failure.fingerprint}`) ? [] : [{ kind: 'show-log', failure }];
}
function obstacleOf({ subject, service, failures, targets }) {
    return subject === undefined || service === undefined
        ? undefined
        : (0,deployment_obstacle/* findObstacle */.R5)(subject, service, [...failures.values()], targets);
}
function stoppableArn(follow) {
    const own = ownServiceDeployment(follow);
    return own !== undefined && ['PENDING', 'IN_PROGRESS'].includes(own.status) ? own.arn : undefined;
}
/** ` with 1 of 2 tasks running`: where the deployment stood, for verdicts that end the wait before it ends. */
function standing(follow) {
    const deployment = ownDeployment(follow);
    const running = deployment === undefined
        ? undefined
        : `${deployment.runningCount} of ${deployment.desiredCount} tasks running`;
    const waiting = pauseHook(ownServiceDeployment(follow)) === undefined
        ? undefined
        : 'waiting for a decision at a PAUSE hook';
    const parts = [running, waiting].filter((part) => part !== undefined);
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function ownDeployment({ service, subject }) {
    return service?.deployments.find((candidate) => (0,deployment_service/* deploymentIdOf */.Y4)(candidate) === subject?.deploymentId);
}
/** The PAUSE hook that a deployment waits at. */
function pauseHook(own) {
    return own?.detail?.hooks.find(({ status, targetType }) => status === 'AWAITING_ACTION' && targetType === 'PAUSE');
}

;// CONCATENATED MODULE: ./packages/core/lib/deployment/verdict.js
/** From the worst to the best: a run over several services bears its worst one's (contract, `services`). */
const verdictsWorstFirst = [
    'error',
    'failed',
    'rolled-back',
    'stopped',
    'stalled',
    'timed-out',
    'paused',
    'cancelled',
    'superseded',
    'stable',
];
function causeOf(verdict) {
    return 'cause' in verdict ? verdict.cause : undefined;
}
function reasonOf(verdict) {
    return verdict.name === 'stable' ? undefined : verdict.reason;
}
/** Negative when `a` is the worse of the two. */
function compareVerdicts(a, b) {
    return verdictsWorstFirst.indexOf(a) - verdictsWorstFirst.indexOf(b);
}

;// CONCATENATED MODULE: ./packages/core/lib/deployment/advice.js




/** What to do, in one or two sentences; `undefined` where there is nothing to mend. */
function adviceOn(follow, verdict) {
    const cause = causeOf(verdict);
    const own = ownServiceDeployment(follow);
    const hook = pauseHook(own);
    if (own !== undefined && hook !== undefined && isUnfinished(verdict)) {
        return `Decide: aws ecs continue-service-deployment --service-deployment-arn ${own.arn} --hook-id ${hook.id} --action CONTINUE (or ROLLBACK).`;
    }
    const reason = reasonOf(verdict) ?? '';
    // Somebody stopped the deployment: there is nothing to mend.
    if (cause === undefined || /a stop was requested/i.test(reason))
        return undefined;
    if (cause === 'never-deployed') {
        return 'No deployment of that revision reached the service: check that the deploy command ran, against this cluster and service.';
    }
    return adviceOnAlarms(follow, cause) ?? (0,deployment_obstacle/* adviceOnEnd */.hY)(reason, cause, obstacleOf(follow)) ?? unknown;
}
function isUnfinished({ name }) {
    return name === 'timed-out' || name === 'stalled';
}
const unknown = 'ECS names no cause: look at the stopped tasks of the deployment (they are visible for an hour) and at the container’s log.';
function adviceOnAlarms(follow, cause) {
    if (cause !== 'alarm')
        return undefined;
    const own = ownServiceDeployment(follow)?.detail?.alarms?.triggered ?? [];
    const names = own.length > 0 ? own : (follow.service?.rollout.alarms.names ?? []);
    if (names.length === 0)
        return undefined;
    const which = own.length > 0 || names.length === 1 ? names.join(', ') : `one of ${names.join(', ')}`;
    return `Look at what made the alarm ${which} go off before deploying again: its history in CloudWatch shows the metric and the minute.`;
}

// EXTERNAL MODULE: ./packages/core/lib/failure/explain.js + 8 modules
var explain = __webpack_require__(9615);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/cause.js
/** Why a deployment fails: a closed list. How ECS's texts map to it is in `failure/`. */
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
    /** The host was lost, Docker on it did not answer, its disk is full. */
    'infrastructure',
    'deployment-limits',
    'never-deployed',
    'unknown',
]));
/** Each cause as a clause: `3 tasks failed: …`. */
const causeInWords = {
    'image-pull': 'the image could not be pulled',
    'secrets-or-registry-auth': 'a secret or the login at the registry could not be fetched',
    'no-capacity': 'there is no capacity for the tasks',
    'no-ip-address': 'a subnet has no free IP address',
    'container-exit': 'a container ended',
    'out-of-memory': 'a container ran out of memory',
    'container-health-check': 'the health check of the container fails',
    'target-health-check': 'the health check of the load balancer fails',
    'service-quota': 'a quota of the account is used up',
    permissions: 'a role lacks a permission',
    alarm: 'a CloudWatch alarm of the deployment went off',
    'lifecycle-hook': 'a lifecycle hook failed',
    network: 'the network of the tasks could not be set up or reached',
    volume: 'a volume could not be mounted',
    'placement-constraints': 'no instance has what the tasks require',
    configuration: 'the task cannot run as it is configured',
    'spot-interruption': 'AWS took Spot capacity back',
    infrastructure: 'the host under the tasks failed',
    'deployment-limits': 'the limits of the deployment leave no room to start or stop a task',
    'never-deployed': 'no deployment of that revision reached the service',
    unknown: 'ECS names no cause',
};

;// CONCATENATED MODULE: ./packages/core/lib/deployment/aftermath.js
/** What a failure leaves behind: what it was, in words; the line that shows it; what serves now; what goes on by itself. */








function aftermathOf(follow, verdict, servingTaskDefinition) {
    const obstacle = obstacleOf(follow);
    const cause = causeOf(verdict);
    const evidence = evidenceFor(follow, verdict, cause, obstacle);
    const serving = servingNow(follow, servingTaskDefinition);
    const goesOn = whatGoesOn(follow, verdict, obstacle);
    return {
        what: whatHappened(verdict, obstacle),
        ...(evidence !== undefined && { evidence }),
        ...(serving !== undefined && { serving }),
        ...(goesOn !== undefined && { goesOn }),
    };
}
function whatHappened(verdict, obstacle) {
    const cause = causeOf(verdict);
    const waited = (verdict.name === 'timed-out' || verdict.name === 'stalled') && obstacle !== undefined
        ? [verdict.reason.replace(`: ${obstacle.reason}`, '')]
        : [];
    return [...waited, whatStoodInTheWay(verdict, cause, obstacle)].join(': ');
}
function whatStoodInTheWay(verdict, cause, obstacle) {
    if (cause === undefined)
        return (0,failure_short/* shortText */.o)(reasonOf(verdict) ?? verdict.name, 220);
    if (cause === 'unknown')
        return (0,failure_short/* shortText */.o)(verdict.reason, 220);
    const words = causeInWords[cause];
    if (obstacle?.cause !== cause)
        return words;
    const isExit = cause === 'container-exit' || cause === 'out-of-memory';
    const how = isExit && obstacle.example !== undefined
        ? (0,failure_short/* shortText */.o)((0,deployment_failure/* describeFailure */.Ic)(obstacle.example), 220)
        : words;
    const count = obstacle.failedTasks;
    return count === 0 ? how : `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${how}`;
}
function evidenceFor(follow, verdict, cause, obstacle) {
    if (cause === undefined || cause === 'never-deployed')
        return undefined;
    if (cause === 'alarm') {
        const names = ownServiceDeployment(follow)?.detail?.alarms?.triggered ?? [];
        return names.length === 0 ? undefined : `alarm ${names.join(', ')}`;
    }
    // The exit code is in the sentence already; the log tells more.
    if (cause === 'container-exit')
        return undefined;
    const own = obstacle?.cause !== cause
        ? undefined
        : cause === 'target-health-check'
            ? obstacle.reason
            : (obstacle.example?.detail ?? obstacle.reason);
    return inOneLine([own, reasonOf(verdict)].find((text) => (0,explain/* explain */.W)(text)?.cause === cause));
}
function inOneLine(text) {
    if (text === undefined)
        return undefined;
    const { facts } = (0,explain/* explain */.W)(text) ?? {};
    if (facts?.healthReason !== undefined) {
        const at = facts.port === undefined ? '' : ` on port ${facts.port}`;
        const group = facts.targetGroup === undefined ? '' : ` of target group ${facts.targetGroup}`;
        return `health check${at}${group}: ${facts.healthReason}`;
    }
    if (facts?.action !== undefined) {
        const who = facts.role === undefined ? 'the role' : `role ${facts.role}`;
        const on = facts.secret ?? facts.resource;
        return `${who} is not authorized to perform ${facts.action}${on === undefined || on === '*' ? '' : ` on ${on}`}`;
    }
    return (0,failure_short/* shortText */.o)(text.replace(announcement, ''), 220);
}
/** What comes before the reason, in events and at the end of a deployment. */
const announcement = /^(?:\(?service [^)]*\)?\s*)?(?:\(deployment [^)]*\) deployment failed: )?(?:Service deployment rolled back because )?(?:(?:was|is) unable to place a task(?: because no container instance met all of its requirements)?\. (?:Reason: )?(?=\S))?/i;
function servingNow({ service }, servingTaskDefinition) {
    if (service === undefined)
        return undefined;
    if (servingTaskDefinition === undefined) {
        return service.runningCount === 0 ? 'nothing serves: no task runs' : undefined;
    }
    const sets = [...service.deployments, ...service.taskSets];
    const running = sets
        .filter(({ taskDefinition }) => taskDefinition === servingTaskDefinition)
        .reduce((sum, { runningCount }) => sum + runningCount, 0);
    const name = (0,deployment_service/* familyRevision */.KW)(servingTaskDefinition);
    return running === 0
        ? `nothing serves: no task of ${name} runs`
        : `${name} still serves, ${Math.min(running, service.desiredCount)} of ${service.desiredCount}`;
}
function whatGoesOn(follow, verdict, obstacle) {
    const { service, subject } = follow;
    const own = ownServiceDeployment(follow);
    const revision = subject?.taskDefinition === undefined
        ? 'the new revision'
        : (0,deployment_service/* familyRevision */.KW)(subject.taskDefinition);
    switch (verdict.name) {
        case 'rolled-back':
            return 'nothing: the rollback is complete';
        case 'superseded':
            return 'the newer deployment';
        case 'paused':
            return 'nothing until somebody decides, or the pause times out';
        case 'error':
        case 'stopped':
            return undefined;
        default:
    }
    if (verdict.name === 'failed' && causeOf(verdict) === 'never-deployed')
        return 'nothing';
    if (own !== undefined && /^ROLLBACK_(?:REQUESTED|IN_PROGRESS)$/.test(own.status)) {
        return `the rollback${standing(follow)}`;
    }
    const listed = service === undefined ? undefined : (0,deployment_service/* primaryOf */.Os)(service);
    const isRunning = own === undefined
        ? listed?.rolloutState === 'IN_PROGRESS'
        : ['PENDING', 'IN_PROGRESS'].includes(own.status);
    if (!isRunning)
        return `nothing: ECS starts no more tasks of ${revision}`;
    if (pauseHook(own) !== undefined)
        return 'nothing until somebody decides at the PAUSE hook';
    if (obstacle === undefined)
        return 'the deployment, without being watched';
    if (obstacle.passes) {
        return 'the deployment: ECS goes on trying, and completes it once this has passed';
    }
    if (obstacle.failedTasks === 0)
        return 'the deployment, but it gets no further until this is mended';
    return service?.rollout.circuitBreaker.enabled === true
        ? 'the deployment, until the circuit breaker ends it'
        : `the deployment: ECS starts tasks of ${revision} again and again until somebody ends it`;
}

// EXTERNAL MODULE: ./packages/core/lib/deployment/phases.js
var deployment_phases = __webpack_require__(7869);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/outcome.js
/** What is known of one service at the end: for outputs, report and summary. */












function outcomeOf(name, follow, verdict) {
    const { subject, service, options, history } = follow;
    const endedAt = verdict.name === 'stable' || 'endedAt' in verdict ? verdict.endedAt : undefined;
    const timelines = healthyByTheEnd(follow.timelines, verdict, endedAt);
    const createdAt = subject?.createdAt;
    const durationMs = endedAt === undefined || createdAt === undefined ? undefined : endedAt - createdAt;
    const beforeThisRun = options.deployedAfter !== undefined &&
        (endedAt ?? Infinity) < options.deployedAfter &&
        (createdAt ?? 0) < options.deployedAfter;
    const cause = causeOf(verdict);
    const reason = reasonOf(verdict);
    const remedy = adviceOn(follow, verdict);
    const costliest = durationMs === undefined || beforeThisRun
        ? undefined
        : (0,deployment_phases/* costliestPhase */.wD)(timelines, durationMs, follow.deregistrationDelaysMs);
    const serving = service === undefined ? undefined : servingTaskDefinition(service, verdict, follow);
    const stopCommand = commandThatStops(follow, verdict);
    return {
        service: name,
        verdict: verdict.name,
        beforeThisRun,
        phases: (0,deployment_phases/* measurePhases */.rO)(timelines),
        remarks: remarksOn(follow, verdict, beforeThisRun),
        failures: [...follow.failures.values()],
        imageDigests: follow.imageDigests,
        ...(follow.previousTaskDefinition !== undefined && {
            previousTaskDefinition: follow.previousTaskDefinition,
        }),
        tasks: [...timelines.values()],
        events: follow.events,
        ...(service !== undefined && { serviceArn: service.arn }),
        ...(cause !== undefined && { cause }),
        ...(verdict.name !== 'stable' && { aftermath: aftermathOf(follow, verdict, serving) }),
        ...(remedy !== undefined && { remedy }),
        ...(reason !== undefined && { reason }),
        ...(subject?.deploymentId !== undefined && { deploymentId: subject.deploymentId }),
        ...(subject?.serviceDeploymentArn !== undefined && {
            serviceDeploymentArn: subject.serviceDeploymentArn,
        }),
        ...(subject?.taskDefinition !== undefined && {
            deployedTaskDefinition: subject.taskDefinition,
        }),
        ...(serving !== undefined && { servingTaskDefinition: serving }),
        ...(createdAt !== undefined && { createdAt }),
        ...(endedAt !== undefined && { endedAt }),
        ...(durationMs !== undefined && { durationMs }),
        ...(costliest !== undefined && { costliest }),
        ...(durationMs !== undefined &&
            history !== undefined &&
            verdict.name === 'stable' && { comparison: compareToHistory(durationMs, history) }),
        ...(stopCommand !== undefined && { stopCommand }),
    };
}
/** ECS ends a deployment well only with healthy tasks: what was seen healthy after the end was so by then. */
function healthyByTheEnd(timelines, verdict, endedAt) {
    if (verdict.name !== 'stable' || endedAt === undefined)
        return timelines;
    return new Map([...timelines].map(([id, timeline]) => {
        const { healthyAt, startedAt = Infinity } = timeline;
        const late = healthyAt !== undefined && healthyAt > endedAt && startedAt <= endedAt;
        return [id, late ? { ...timeline, healthyAt: endedAt } : timeline];
    }));
}
function servingTaskDefinition(service, verdict, { subject }) {
    if (verdict.name === 'stable')
        return subject?.taskDefinition ?? service.taskDefinition;
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    if (verdict.name === 'rolled-back')
        return primary?.taskDefinition ?? service.taskDefinition;
    const running = service.deployments
        .filter(({ runningCount }) => runningCount > 0)
        .sort((a, b) => Number(b.rolloutState === 'COMPLETED') - Number(a.rolloutState === 'COMPLETED'));
    const serving = service.taskSets.find(({ status }) => status === 'PRIMARY') ?? running[0];
    return serving?.taskDefinition;
}
function remarksOn(follow, verdict, beforeThisRun) {
    const { options, subject } = follow;
    const since = beforeThisRun && options.deployedAfter !== undefined
        ? [
            notice(`No deployment since ${(0,time/* formatInstant */.r4)(options.deployedAfter)}: what is judged is ${subject?.deploymentId ?? 'the last one'}, which ended before.`),
        ]
        : [];
    const unseen = [...follow.unseen].map(([feature, why]) => notice(`Could not see ${feature}: ${why.replace(/\.$/, '')}.`));
    return [
        ...since,
        ...(verdict.name === 'stable' ? afterTheEnd(follow, verdict.endedAt) : []),
        ...measuredInPart(follow),
        ...unseen,
    ];
}
/** What the service shows beside its completed deployment; none of it touches the verdict. */
function afterTheEnd(follow, endedAt) {
    const { service, targets = [], timelines, events } = follow;
    if (service === undefined)
        return [];
    const { desiredCount, runningCount } = service;
    const remarks = [];
    if (desiredCount === 0) {
        remarks.push(warning('The desired count is 0: the deployment is complete, but nothing of it ran.'));
    }
    else if (runningCount !== desiredCount) {
        const rebalanced = events.some((event) => (0,deployment_event/* eventKind */.Pb)(event) === 'zones' && (event.createdAt ?? 0) >= (endedAt ?? Infinity));
        const why = rebalanced ? 'rebalanced across availability zones' : 'scaled';
        remarks.push(notice(`The service now wants ${desiredCount} tasks and runs ${runningCount}: it is being ${why}, which does not touch the verdict.`));
    }
    const draining = [...timelines.values()].some(({ side, stoppedAt }) => side === 'old' && stoppedAt === undefined);
    if (service.rollout.earlySuccess !== undefined && draining) {
        remarks.push(notice('Old tasks still drain: the service ends its deployments early (earlySuccessCriteria).'));
    }
    if ((0,deployment_task/* isUnchecked */.b)(targets)) {
        remarks.push(warning('The targets are unused, so their health is not checked: no listener forwards to the target group.'));
    }
    return remarks;
}
function measuredInPart({ service, timelines }) {
    const measured = [...timelines.values()].filter(({ side }) => side === 'new').length;
    const wanted = service === undefined ? 0 : ((0,deployment_service/* primaryOf */.Os)(service)?.desiredCount ?? 0);
    return measured > 0 && measured < wanted
        ? [notice(`Phases are measured on ${measured} of ${wanted} tasks.`)]
        : [];
}
function notice(text) {
    return { level: 'notice', text };
}
function warning(text) {
    return { level: 'warning', text };
}
/** Only where the deployment is still running when the wait ends red: ECS would go on with it for ever. */
function commandThatStops(follow, verdict) {
    if (!['failed', 'stalled', 'timed-out'].includes(verdict.name) || follow.rollback !== undefined) {
        return undefined;
    }
    const arn = stoppableArn(follow);
    if (arn !== undefined) {
        return `aws ecs stop-service-deployment --service-deployment-arn ${arn} --stop-type ROLLBACK`;
    }
    const { service, subject } = follow;
    const inProgress = service !== undefined && (0,deployment_service/* primaryOf */.Os)(service)?.rolloutState === 'IN_PROGRESS';
    if (!inProgress || ownServiceDeployment(follow) !== undefined)
        return undefined;
    const before = service.deployments.find(({ taskDefinition, runningCount }) => taskDefinition !== subject?.taskDefinition && runningCount > 0)?.taskDefinition;
    if (before === undefined)
        return undefined;
    return `aws ecs update-service --cluster ${(0,lib_arn/* nameInArn */.s)(service.clusterArn)} --service ${service.name} --task-definition ${(0,deployment_service/* familyRevision */.KW)(before)}`;
}

// EXTERNAL MODULE: ./packages/core/lib/way-back/describe-way-back.js
var describe_way_back = __webpack_require__(8486);
// EXTERNAL MODULE: ./packages/core/lib/console-link.js
var console_link = __webpack_require__(9441);
;// CONCATENATED MODULE: ./actions/wait-stable/lib/container-log.js
/** The last lines of a failed container, printed where the failure is told. Whatever goes wrong here costs the log only. */





function createContainerLogs(ports) {
    const shown = [];
    return {
        shown: () => shown,
        show: async (service, failure) => {
            if (ports.lines === 0)
                return undefined;
            try {
                shown.push(...(await readTails(ports, service, failure)));
                return undefined;
            }
            catch (error) {
                const why = whyUnseen(error, ports.deadline.signal().aborted);
                ports.log.line(`no container log: ${why}`);
                return why;
            }
        },
    };
}
function whyUnseen(error, isOverdue) {
    if (error instanceof failure/* NotAllowedError */.ec)
        return `not allowed to ${error.action}`;
    if (isOverdue)
        return (0,retry/* withTrouble */._W)('there was no time left to read it', error);
    if (error instanceof readable_error/* ReadableError */.J)
        return error.message;
    throw error;
}
/** The tails of all containers that may be to blame; none where no container of the task ever ran. */
async function readTails(ports, service, failure) {
    const { ecs, cluster, log } = ports;
    const [task] = await ecs.describeTasks(cluster, [failure.taskArn]);
    if (task?.taskDefinition === undefined || !hasRun(task))
        return [];
    const revision = await ecs.revision(task.taskDefinition);
    const main = revision.containers.find(({ essential }) => essential);
    const suspects = failure.suspects.map(({ name }) => name);
    const wanted = suspects.length > 0 ? suspects : main === undefined ? [] : [main.name];
    const tails = [];
    for (const container of wanted) {
        const target = revision.containers.find(({ name }) => name === container)?.log;
        const found = await readTail(ports, container, (0,deployment_task/* taskId */.B)(failure.taskArn), target);
        if (found === undefined)
            continue;
        const { lines, url } = found;
        log.group(`last ${lines.length} log lines of ${container}, task ${(0,deployment_task/* taskId */.B)(failure.taskArn)}`, lines);
        tails.push({ service, taskId: (0,deployment_task/* taskId */.B)(failure.taskArn), container, lines, url });
    }
    return tails;
}
function hasRun({ startedAt, containers }) {
    return startedAt !== undefined || containers.some(({ exitCode }) => exitCode !== undefined);
}
async function readTail({ log, tails, region, lines }, container, task, target) {
    if (target === undefined) {
        log.line(`no container log: ${container} has no log configuration`);
        return undefined;
    }
    const { driver, group, streamPrefix } = target;
    if (driver !== 'awslogs' || group === undefined || streamPrefix === undefined) {
        log.line(`no container log: ${container} logs through ${driver}${driver === 'awslogs' ? ' without a stream prefix' : ''}, which is not read here`);
        return undefined;
    }
    const stream = `${streamPrefix}/${container}/${task}`;
    const link = (0,console_link/* logStreamLink */.dE)(target.region ?? region, group, stream);
    try {
        const tail = await tails.tail(group, stream, lines, target.region);
        if (tail.length > 0)
            return { lines: tail, url: link };
        log.line(`${container} of task ${task} wrote no log: ${link}`);
        return undefined;
    }
    catch (error) {
        if (error instanceof failure/* NotAllowedError */.ec)
            log.line(`the container log is at ${link}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/lib/failure/exit.js
var exit = __webpack_require__(7858);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/first-screen.js
/** What whoever is woken reads first: ten lines at most, the same in the annotation, at the end of the log and on top of the summary. */




/** The first screen of an outcome, with what the containers' logs add to it. */
function firstScreen(outcome, tails) {
    const { aftermath, remedy, cause, stopCommand } = outcome;
    // Where it is not the container that ended, its last line need not be about it.
    const endedByItself = cause === 'container-exit' || cause === 'out-of-memory';
    const evidence = [
        ...tails.flatMap(({ container, lines }) => {
            const line = tellingLine(lines, endedByItself);
            return line === undefined ? [] : [`${container}: ${(0,failure_short/* shortText */.o)(line, 200)}`];
        }),
        ...(aftermath?.evidence === undefined ? [] : [aftermath.evidence]),
    ];
    const advice = (0,exit/* adviceInLog */.qm)(tails.flatMap(({ lines }) => lines)) ?? remedy;
    const lines = [];
    const add = (label, text) => {
        if (text !== undefined && text !== '')
            lines.push({ label, text });
    };
    add('Cause', aftermath === undefined
        ? undefined
        : `${aftermath.what}${cause === undefined ? '' : ` (${cause})`}`);
    for (const one of evidence.slice(0, 2))
        add('Evidence', one);
    add('Serving now', aftermath?.serving);
    add('Goes on', aftermath?.goesOn);
    add('What to do', advice);
    const [first] = tails;
    return {
        headline: headline(outcome),
        lines,
        ...(first?.url !== undefined && {
            link: { label: `log of ${first.container}`, url: first.url },
        }),
        ...(stopCommand !== undefined && { command: stopCommand }),
    };
}
/** The first screen as plain lines, its headline left to the title. */
function screenText({ lines, command, link }) {
    return [
        ...lines.map(({ label, text }) => `${label}: ${text}`),
        ...(command === undefined ? [] : [`To end it: ${command}`]),
        ...(link === undefined ? [] : [`The ${link.label}: ${link.url}`]),
    ];
}
/** One line of what became of a service. */
function headline({ service, verdict, deployedTaskDefinition, durationMs, beforeThisRun, cause, }) {
    const what = deployedTaskDefinition === undefined ? '' : ` ${(0,deployment_service/* familyRevision */.KW)(deployedTaskDefinition)}`;
    const took = durationMs === undefined ? '' : ` after ${(0,time/* formatDuration */.a3)(durationMs)}`;
    switch (verdict) {
        case 'stable':
            return beforeThisRun
                ? `${service} is stable; nothing was deployed`
                : `${service} is stable:${what}${took}`;
        case 'rolled-back':
            return `${service} was rolled back:${what} did not make it${took}`;
        case 'failed':
            if (cause === 'never-deployed')
                return `${service} failed: nothing was deployed`;
            return `${service} failed:${what} did not make it${took}`;
        case 'superseded':
            return `${service}:${what} was superseded`;
        case 'timed-out':
            return `${service} timed out${what === '' ? '' : ` with${what}`}`;
        default:
            return `${service}: ${verdict}`;
    }
}
const error = /error|exception|fatal|panic|denied|fail|cannot|can't|could not|unable|refused|not found|no such|missing|invalid|undefined|unknown|killed|segfault|traceback|timed? ?out/i;
/** Frames of a stack trace: the line above them says what went wrong. */
const first_screen_frame = /^\s*(?:at\s|File "|in <|from \/|\.{3} \d+ more|\^+\s*$|\d+: |[{}[\])]+[,;]?\s*$)/;
/** The last line of a log that says what went wrong; else, where the container ended, its last line. */
function tellingLine(lines, endedByItself) {
    const said = lines.filter((line) => line.trim() !== '' && !first_screen_frame.test(line));
    return said.findLast((line) => error.test(line)) ?? (endedByItself ? said.at(-1) : undefined);
}

;// CONCATENATED MODULE: ./actions/wait-stable/lib/results.js




function worstOf(outcomes) {
    return sortedByVerdict(outcomes)[0];
}
/** The worst first. */
function sortedByVerdict(outcomes) {
    return outcomes.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
}
/** `1 of 10 services is not live: pay (rolled-back)`, and which are. */
function tally(outcomes) {
    const bad = sortedByVerdict(outcomes).filter(({ verdict }) => verdict !== 'stable');
    const live = outcomes.filter(({ verdict }) => verdict === 'stable').map(({ service }) => service);
    const worst = bad.map(({ service, verdict }) => `${service} (${verdict})`);
    return [
        ...(bad.length === 0
            ? []
            : [
                `${bad.length} of ${outcomes.length} services ${bad.length === 1 ? 'is' : 'are'} not live with the new revision: ${worst.join(', ')}`,
            ]),
        ...(live.length === 0
            ? []
            : [`${live.length} ${live.length === 1 ? 'is' : 'are'} live: ${live.join(', ')}`]),
    ];
}
/** Start of the run attempt to the deployment's end; absent where the deployment is none of this run's. */
function endToEndMs(outcome, { times, now }) {
    if (times === undefined || outcome.beforeThisRun)
        return undefined;
    return (outcome.endedAt ?? now) - times.startedAt;
}
/** The outputs; `undefined` is written as empty, null in JSON. */
function outputsOf(outcomes, run) {
    const worst = worstOf(outcomes);
    return {
        ...(worst === undefined ? { verdict: 'error' } : scalarsOf(worst, run)),
        waitedSeconds: (0,time/* toSeconds */.fP)(run.waitedMs),
        // Where 64 KiB do not hold them all, the last ones go: the worst have to come first.
        services: sortedByVerdict(outcomes).map((outcome) => ({
            service: outcome.service,
            ...scalarsOf(outcome, run),
        })),
    };
}
function scalarsOf(outcome, run) {
    const endToEnd = endToEndMs(outcome, run);
    return {
        verdict: outcome.verdict,
        durationSeconds: outcome.durationMs === undefined ? undefined : (0,time/* toSeconds */.fP)(outcome.durationMs),
        endToEndSeconds: endToEnd === undefined ? undefined : (0,time/* toSeconds */.fP)(endToEnd),
        phases: phasesForOutput(outcome.phases),
        deploymentId: outcome.deploymentId,
        taskDefinition: outcome.servingTaskDefinition,
        stableAt: outcome.verdict === 'stable' && outcome.endedAt !== undefined
            ? (0,time/* formatInstant */.r4)(outcome.endedAt)
            : undefined,
        cause: outcome.cause,
        reason: outcome.reason,
        wayBack: wayBackForOutput(run.wayBacks.get(outcome.service)),
    };
}
function wayBackForOutput(wayBack) {
    if (wayBack === undefined)
        return undefined;
    const { taskDefinition, deployedAt, active, images, reason } = wayBack;
    return {
        taskDefinition,
        deployedAt: deployedAt === undefined ? undefined : (0,time/* formatInstant */.r4)(deployedAt),
        active,
        images,
        reason,
    };
}
function phasesForOutput(phases) {
    const seconds = (ms) => Math.round(ms / 100) / 10;
    return Object.fromEntries(deployment_phases/* phaseNames */.k1.map((name) => {
        const phase = phases[name];
        const value = phase === undefined
            ? undefined
            : {
                median: seconds(phase.medianMs),
                slowest: seconds(phase.slowestMs),
                slowestTask: phase.slowestTask,
            };
        return [name, value];
    }));
}
/** Everything that was seen, for machines that want more than the outputs. */
function reportOf(outcomes, run, logs) {
    return {
        ...outputsOf(outcomes, run),
        run: {
            commit: run.commit,
            startedAt: instant(run.times?.startedAt),
            createdAt: instant(run.times?.createdAt),
            queuedSeconds: run.times?.job === undefined
                ? undefined
                : (0,time/* toSeconds */.fP)(run.times.job.startedAt - run.times.job.queuedAt),
            unseen: run.timesUnseen,
        },
        details: outcomes.map((outcome) => ({
            service: outcome.service,
            serviceArn: outcome.serviceArn,
            serviceDeploymentArn: outcome.serviceDeploymentArn,
            deployedTaskDefinition: outcome.deployedTaskDefinition,
            previousTaskDefinition: outcome.previousTaskDefinition,
            image: outcome.image,
            changes: outcome.changes,
            screen: outcome.verdict === 'stable'
                ? undefined
                : firstScreen(outcome, logs.filter(({ service }) => service === outcome.service)),
            createdAt: instant(outcome.createdAt),
            endedAt: instant(outcome.endedAt),
            beforeThisRun: outcome.beforeThisRun,
            phases: deployment_phases/* phaseNames */.k1.flatMap((name) => {
                const phase = outcome.phases[name];
                if (phase === undefined)
                    return [];
                return [
                    {
                        name,
                        words: deployment_phases/* phaseWords */.V2[name],
                        from: instant(phase.from),
                        to: instant(phase.to),
                        medianSeconds: Math.round(phase.medianMs / 100) / 10,
                    },
                ];
            }),
            costliest: outcome.costliest,
            comparison: outcome.comparison,
            remarks: outcome.remarks.map((remark) => remark.text),
            remedy: outcome.remedy,
            stopCommand: outcome.stopCommand,
            failures: outcome.failures,
            tasks: outcome.tasks.map((task) => ({
                ...task,
                createdAt: instant(task.createdAt),
                pullStartedAt: instant(task.pullStartedAt),
                pullStoppedAt: instant(task.pullStoppedAt),
                startedAt: instant(task.startedAt),
                healthyAt: instant(task.healthyAt),
                stoppingAt: instant(task.stoppingAt),
                executionStoppedAt: instant(task.executionStoppedAt),
                stoppedAt: instant(task.stoppedAt),
            })),
            events: outcome.events.map(({ createdAt, message }) => ({ at: instant(createdAt), message })),
        })),
    };
}
function instant(at) {
    return at === undefined ? undefined : new Date(at).toISOString();
}

;// CONCATENATED MODULE: ./actions/wait-stable/lib/print.js




/** Prints what a step tells; with several services each line bears its service's name. */
function printLines(log, service, lines) {
    const labelled = (text) => (service === undefined ? text : `${service}  ${text}`);
    for (const line of lines) {
        switch (line.kind) {
            case 'plain':
                log.line(labelled(line.text));
                break;
            case 'folded':
                log.group(labelled(line.title), line.lines);
                break;
            default:
                log[line.kind]({ title: line.title, message: labelled(line.text) });
        }
    }
}
/** The verdict: where it is bad its first screen as an annotation, so that it is seen without opening the log. */
function printVerdict(log, service, outcome, tails) {
    if (outcome.verdict !== 'stable') {
        const screen = firstScreen(outcome, tails);
        log.error({ title: screen.headline, message: screenText(screen).join('\n') });
        return;
    }
    const what = outcome.deployedTaskDefinition === undefined
        ? ''
        : `: ${(0,deployment_service/* familyRevision */.KW)(outcome.deployedTaskDefinition)}`;
    const took = outcome.durationMs === undefined ? '' : ` after ${(0,time/* formatDuration */.a3)(outcome.durationMs)}`;
    const compared = outcome.comparison === undefined ? '' : `, ${outcome.comparison}`;
    log.line(`${service === undefined ? '' : `${service}: `}stable${what}${took}${compared}`);
}
/** At most so many services are told once more at the end; the summary has them all. */
const toldAgain = 2;
/** The last lines of a log of several services: which are not live and why, and which are. */
function printTally(log, outcomes, tailsOf) {
    if (outcomes.length < 2)
        return;
    const bad = sortedByVerdict(outcomes).filter(({ verdict }) => verdict !== 'stable');
    for (const outcome of bad.slice(0, toldAgain)) {
        const screen = firstScreen(outcome, tailsOf(outcome));
        log.line(screen.headline);
        for (const line of screenText(screen))
            log.line(`  ${line}`);
    }
    for (const line of tally(outcomes))
        log.line(line);
}

// EXTERNAL MODULE: ./packages/core/lib/deployment/revision.js
var revision = __webpack_require__(1188);
;// CONCATENATED MODULE: ./actions/wait-stable/lib/revisions.js
/** What runs now, and what changed between the revision that served and the one that was deployed. */



/** The outcome with what its two revisions tell; as it is where they are out of sight, or nobody has the time. */
async function withRevisions(outcome, ecs) {
    const { deployedTaskDefinition: deployed, previousTaskDefinition: previous, verdict } = outcome;
    if (deployed === undefined || verdict === 'cancelled' || verdict === 'error')
        return outcome;
    try {
        const after = await ecs.revision(deployed);
        const before = previous === undefined ? undefined : await ecs.revision(previous);
        const image = (0,revision/* imageOf */.dT)(after, outcome.imageDigests);
        return {
            ...outcome,
            ...(image !== undefined && { image }),
            ...(before !== undefined && { changes: (0,revision/* changesBetween */.iv)(before, after) }),
        };
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            return outcome;
        const why = error instanceof failure/* NotAllowedError */.ec ? `not allowed to ${error.action}` : error.message;
        const text = `Could not see what changed between the revisions: ${why.replace(/\.$/, '')}.`;
        return verdict === 'stable'
            ? outcome
            : { ...outcome, remarks: [...outcome.remarks, { level: 'notice', text }] };
    }
}

;// CONCATENATED MODULE: ./actions/wait-stable/lib/state.js
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
                const own = ownServiceDeployment(follow);
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

// EXTERNAL MODULE: ./packages/action-kit/lib/waterfall.js
var waterfall = __webpack_require__(7751);
;// CONCATENATED MODULE: ./actions/wait-stable/lib/summary.js
/** The job summary: the verdict first, then the one thing to know, then detail folded away. */












/** Rows of the tasks table; failed and slow tasks come first. */
const tasksShown = 30;
const eventsShown = 100;
function renderSummary(outcomes, run, logs) {
    const [only, ...others] = sortedByVerdict(outcomes);
    if (only === undefined)
        return [];
    if (others.length === 0)
        return renderService(only, run, logs);
    return [
        ...renderTally(outcomes),
        ...sortedByVerdict(outcomes).flatMap((outcome) => outcome.verdict === 'stable' ? [] : renderService(outcome, run, logs)),
        renderOverview(outcomes),
        ...outcomes.flatMap((outcome) => outcome.verdict === 'stable' ? renderFoldedService(outcome, run, logs) : []),
    ];
}
/** Of several services: which are not live, and which are. */
function renderTally(outcomes) {
    const [first = '', ...rest] = tally(outcomes);
    return [(0,markdown/* heading */.R_)(3, first), ...rest.map((line) => (0,markdown/* text */.Qq)(line))];
}
function renderOverview(outcomes) {
    const rows = sortedByVerdict(outcomes).map((outcome) => [
        (0,markdown/* code */.aY)(outcome.service),
        (0,markdown/* text */.Qq)(outcome.verdict),
        outcome.servingTaskDefinition === undefined
            ? ''
            : (0,markdown/* code */.aY)((0,deployment_service/* familyRevision */.KW)(outcome.servingTaskDefinition)),
        outcome.durationMs === undefined ? '' : (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(outcome.durationMs)),
        (0,markdown/* text */.Qq)(outcome.aftermath?.what ?? outcome.costliest ?? ''),
    ]);
    const columns = ['service', 'verdict', 'serving', 'duration', ''].map((title) => ({ title }));
    return (0,markdown/* table */.tp)(columns, rows);
}
/** A service that went well is one line, beside others. */
function renderFoldedService(outcome, run, logs) {
    const [, ...blocks] = renderService(outcome, run, logs);
    const brief = (0,markdown/* details */.zH)(headline(outcome), figures(outcome, run));
    const whole = blocks.map((block) => (typeof block === 'string' ? block : block.full));
    return [{ full: (0,markdown/* details */.zH)(headline(outcome), whole.join('\n\n')), brief }];
}
function renderService(outcome, run, logs) {
    const own = logs.filter(({ service }) => service === outcome.service);
    const isBad = outcome.verdict !== 'stable';
    const changes = renderChanges(outcome);
    return [
        (0,markdown/* heading */.R_)(3, headline(outcome)),
        ...(isBad ? renderScreen(outcome, own) : oneThingToKnow(outcome)),
        ...(isBad ? changes : []),
        ...own.map(({ container, taskId, lines }) => ({
            full: (0,markdown/* details */.zH)(`Last ${lines.length} log lines of ${container}, task ${taskId}`, (0,markdown/* codeBlock */.DV)(lines.join('\n'))),
            brief: (0,markdown/* details */.zH)(`Last 10 log lines of ${container}, task ${taskId}`, (0,markdown/* codeBlock */.DV)(lines.slice(-10).join('\n'))),
        })),
        ...(isBad ? renderWords(outcome) : []),
        figures(outcome, run),
        ...(isBad ? [] : changes),
        ...renderWaterfall(outcome),
        ...renderFailures(outcome),
        ...renderTasks(outcome),
        ...renderEvents(outcome),
    ];
}
/** What whoever is woken reads first. */
function renderScreen(outcome, logs) {
    const { lines, command, link: more } = firstScreen(outcome, logs);
    const list = lines.map(({ label, text: line }) => `- **${label}:** ${(0,markdown/* text */.Qq)(line)}`).join('\n');
    const remarks = outcome.remarks.map((remark) => (0,markdown/* text */.Qq)(remark.text));
    return [
        list,
        ...(command === undefined ? [] : [`To end it:\n\n${(0,markdown/* codeBlock */.DV)(command, 'sh')}`]),
        ...(more === undefined ? [] : [`Read on: ${(0,markdown/* link */.nf)(more.label, more.url)}`]),
        ...remarks,
    ];
}
/** AWS's own words, whole, where the first screen has them shortened. */
function renderWords({ reason, failures }) {
    const words = [...new Set([reason ?? '', ...failures.map(deployment_failure/* describeFailure */.Ic)])].filter((line) => line !== '' && (0,failure_short/* shortText */.o)(line) !== line);
    return words.length === 0 ? [] : [(0,markdown/* details */.zH)('AWS’s own words', (0,markdown/* codeBlock */.DV)(words.join('\n\n')))];
}
/** What differs between the revision that served and the one that was deployed: names, never values. */
function renderChanges({ changes, previousTaskDefinition, deployedTaskDefinition, }) {
    if (changes === undefined)
        return [];
    const from = previousTaskDefinition === undefined ? '' : (0,deployment_service/* familyRevision */.KW)(previousTaskDefinition);
    const to = deployedTaskDefinition === undefined ? '' : (0,deployment_service/* familyRevision */.KW)(deployedTaskDefinition);
    const lines = changes.length === 0 ? ['nothing but the revision itself'] : changes;
    return [(0,markdown/* details */.zH)(`What changed, ${from} → ${to}`, (0,markdown/* codeBlock */.DV)(lines.join('\n')))];
}
function oneThingToKnow(outcome) {
    const lines = [
        outcome.costliest === undefined
            ? undefined
            : `Most of the time went into ${(0,markdown/* text */.Qq)(outcome.costliest)}.`,
        ...outcome.remarks.map((remark) => (0,markdown/* text */.Qq)(remark.text)),
    ].filter((line) => line !== undefined);
    return lines.length === 0 ? [] : [lines.join('\n\n')];
}
function figures(outcome, run) {
    const endToEnd = endToEndMs(outcome, run);
    const queuedMs = run.times?.job === undefined ? undefined : run.times.job.startedAt - run.times.job.queuedAt;
    const address = outcome.serviceArn === undefined ? undefined : (0,console_link/* serviceLink */.oT)(outcome.serviceArn);
    const wayBack = run.wayBacks.get(outcome.service);
    const rows = [
        [
            'verdict',
            `**${(0,markdown/* text */.Qq)(outcome.verdict)}**${outcome.cause === undefined ? '' : ` (${(0,markdown/* text */.Qq)(outcome.cause)})`}`,
        ],
        ['deployment', duration(outcome.durationMs, outcome.comparison)],
        [
            'end to end',
            run.timesUnseen === undefined
                ? duration(endToEnd, outcome.endedAt === undefined
                    ? 'from the start of the run attempt until now; the deployment has no end'
                    : 'from the start of the run attempt to the deployment’s end')
                : (0,markdown/* text */.Qq)(`could not see the start of this run: ${run.timesUnseen}`),
        ],
        ['queued', queuedMs === undefined ? undefined : (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(queuedMs))],
        ['this step waited', (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(run.waitedMs))],
        ['ended', outcome.endedAt === undefined ? undefined : (0,markdown/* text */.Qq)((0,time/* formatInstant */.r4)(outcome.endedAt))],
        [
            'serving now',
            outcome.servingTaskDefinition === undefined
                ? undefined
                : (0,markdown/* code */.aY)((0,deployment_service/* familyRevision */.KW)(outcome.servingTaskDefinition)),
        ],
        [
            'revision',
            outcome.deployedTaskDefinition === undefined
                ? undefined
                : `${outcome.previousTaskDefinition === undefined ? '' : `${(0,markdown/* code */.aY)((0,deployment_service/* familyRevision */.KW)(outcome.previousTaskDefinition))} → `}${(0,markdown/* code */.aY)((0,deployment_service/* familyRevision */.KW)(outcome.deployedTaskDefinition))}`,
        ],
        ['image', outcome.image === undefined ? undefined : (0,markdown/* code */.aY)(outcome.image)],
        ['commit', run.commit === undefined ? undefined : (0,markdown/* code */.aY)(run.commit)],
        ['way back', wayBack === undefined ? undefined : (0,markdown/* text */.Qq)((0,describe_way_back/* describeWayBack */.In)(wayBack, run.now))],
        ['deployment id', outcome.deploymentId === undefined ? undefined : (0,markdown/* code */.aY)(outcome.deploymentId)],
        ['console', address === undefined ? undefined : (0,markdown/* link */.nf)(outcome.service, address)],
    ];
    return (0,markdown/* table */.tp)([{ title: '' }, { title: '' }], rows.flatMap(([name, value]) => (value === undefined ? [] : [[(0,markdown/* text */.Qq)(name), value]])));
}
function duration(ms, remark) {
    if (ms === undefined)
        return undefined;
    return `**${(0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(ms))}**${remark === undefined ? '' : ` ${(0,markdown/* text */.Qq)(remark)}`}`;
}
/** The phases over all tasks, so that 5,000 tasks make no more bars than two. */
function renderWaterfall(outcome) {
    const { phases, createdAt, endedAt } = outcome;
    const bars = deployment_phases/* phaseNames */.k1.flatMap((name) => {
        const phase = phases[name];
        if (phase === undefined)
            return [];
        const note = `${(0,time/* formatDuration */.a3)(phase.medianMs)} each`;
        return [{ label: deployment_phases/* phaseWords */.V2[name], startMs: phase.from, endMs: phase.to, note }];
    });
    if (bars.length === 0)
        return [];
    const whole = createdAt === undefined || endedAt === undefined
        ? []
        : [
            {
                label: `created to ${outcome.verdict}`,
                startMs: createdAt,
                endMs: endedAt,
                isBad: outcome.verdict !== 'stable',
            },
        ];
    const sections = [
        ...(whole.length === 0 ? [] : [{ name: 'deployment', bars: whole }]),
        { name: 'tasks', bars },
    ];
    return [(0,waterfall/* waterfall */.Z)(sections)];
}
function renderFailures({ failures }) {
    if (failures.length === 0)
        return [];
    const groups = new Map();
    for (const failure of failures) {
        const id = failure.taskArn.slice(failure.taskArn.lastIndexOf('/') + 1);
        const group = groups.get(failure.fingerprint);
        if (group === undefined) {
            groups.set(failure.fingerprint, {
                sentence: (0,deployment_failure/* describeFailure */.Ic)(failure),
                cause: failure.cause,
                tasks: [id],
            });
        }
        else {
            group.tasks.push(id);
        }
    }
    const rows = [...groups.values()].map(({ sentence, cause, tasks }) => [
        String(tasks.length),
        (0,markdown/* text */.Qq)(cause),
        (0,markdown/* text */.Qq)(sentence),
        (0,markdown/* code */.aY)(tasks[0] ?? ''),
    ]);
    const columns = ['tasks', 'cause', 'what ECS says', 'for example'].map((title) => ({ title }));
    return [
        (0,markdown/* details */.zH)(`${failures.length} failed ${failures.length === 1 ? 'task' : 'tasks'}`, (0,markdown/* table */.tp)(columns, rows)),
    ];
}
function renderTasks({ tasks }) {
    if (tasks.length === 0)
        return [];
    const shown = [...tasks].sort((a, b) => weight(b) - weight(a)).slice(0, tasksShown);
    const rows = shown.map((task) => [
        (0,markdown/* code */.aY)(task.taskId),
        task.side,
        (0,markdown/* text */.Qq)(task.lastStatus.toLowerCase()),
        ...deployment_phases/* phaseNames */.k1.map((name) => {
            const span = (0,deployment_phases/* spanOf */.ee)(name, task);
            return span === undefined ? '' : (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(span.to - span.from));
        }),
        (0,markdown/* text */.Qq)(task.availabilityZone ?? ''),
    ]);
    const columns = [
        { title: 'task' },
        { title: 'side' },
        { title: 'status' },
        ...deployment_phases/* phaseNames */.k1.map((title) => ({ title, align: 'right' })),
        { title: 'zone' },
    ];
    const more = tasks.length > shown.length ? ` (${shown.length} of ${tasks.length} shown)` : '';
    return [(0,markdown/* details */.zH)(`${tasks.length} tasks${more}`, (0,markdown/* table */.tp)(columns, rows))];
}
/** Failed ones first, then new ones, the slowest to become healthy before the others. */
function weight(task) {
    const tookMs = (task.healthyAt ?? task.startedAt ?? 0) - (task.createdAt ?? 0);
    return (task.failed ? 1e12 : 0) + (task.side === 'new' ? 1e11 : 0) + Math.max(0, tookMs);
}
function renderEvents({ events }) {
    if (events.length === 0)
        return [];
    const shown = events.slice(-eventsShown);
    const lines = shown.map((event) => `${event.createdAt === undefined ? '' : `${(0,time/* formatClock */.ei)(event.createdAt)}  `}${(0,deployment_event/* eventText */.cj)(event)}`);
    return [(0,markdown/* details */.zH)(`${events.length} service events (UTC)`, (0,markdown/* codeBlock */.DV)(lines.join('\n')))];
}

;// CONCATENATED MODULE: ./packages/core/lib/deployment/interruption.js
/** How following ends before the deployment does: time is up, the workflow is cancelled, a rollback was asked for. */





/** The verdict of a step whose time is up, or a rollback asked for instead (contract, `on-failure`). */
function expire(follow, elapsedMs) {
    const now = { ...follow, elapsedMs };
    if (now.rollback !== undefined)
        return rollbackExpired(now, now.rollback.first);
    const obstacle = obstacleOf(now);
    return reactTo(now, [], {
        name: 'timed-out',
        ...(obstacle !== undefined && { cause: obstacle.cause }),
        reason: `not at its end after ${(0,time/* formatDuration */.a3)(now.options.timeoutMs)}${standing(now)}${obstacle === undefined ? '' : `: ${obstacle.reason}`}`,
    });
}
/** The verdict of a step that was cancelled, with the one stopping call where it was asked for. */
function cancel(follow, elapsedMs, rollBack) {
    const now = { ...follow, elapsedMs };
    const arn = stoppableArn(now);
    const requests = rollBack && arn !== undefined ? [{ kind: 'roll-back', serviceDeploymentArn: arn }] : [];
    const what = rollBack
        ? arn === undefined
            ? 'there was no service deployment to roll back'
            : 'the deployment is asked to roll back'
        : 'the deployment goes on without being watched';
    return {
        follow: now,
        lines: [],
        requests,
        verdict: { name: 'cancelled', reason: `the workflow was cancelled${standing(now)}; ${what}` },
    };
}
/** The rollback that was asked for could not be sent: the first verdict stands. */
function rollbackRefused({ rollback, ...follow }, why) {
    const verdict = rollback === undefined
        ? { name: 'error', reason: why }
        : {
            ...rollback.first,
            reason: `${rollback.first.reason}; it could not be rolled back: ${why}`,
        };
    return over(follow, [], verdict);
}
/** When the shell must call `expire`, on the step's own clock. */
function deadlineMs({ options, rollback }) {
    return rollback === undefined
        ? options.timeoutMs
        : rollback.elapsedMs + options.rollbackTimeoutMs;
}
function rollbackEnded(follow, lines, verdict, first) {
    const cause = causeOf(first) ?? 'unknown';
    switch (verdict.name) {
        case 'rolled-back':
            return over(follow, lines, {
                ...verdict,
                cause,
                reason: `${first.reason}; rolled back by this step`,
            });
        case 'failed':
            return ownServiceDeployment(follow)?.status === 'ROLLBACK_FAILED'
                ? over(follow, lines, {
                    ...verdict,
                    cause,
                    reason: `${first.reason}; the rollback failed too`,
                })
                : over(follow, lines, verdict);
        case 'stopped':
            // Somebody else's stop came first: nothing went back to the old revision.
            return over(follow, lines, {
                ...verdict,
                reason: `${first.reason}; it was stopped before it was rolled back`,
            });
        default:
            return over(follow, lines, verdict);
    }
}
function rollbackExpired(follow, first) {
    const text = `${first.reason}; the rollback was not over after ${(0,time/* formatDuration */.a3)(follow.options.rollbackTimeoutMs)}`;
    return over(follow, [], { ...first, reason: text });
}

// EXTERNAL MODULE: ./packages/core/lib/deployment/pace.js
var deployment_pace = __webpack_require__(4394);
// EXTERNAL MODULE: ./packages/core/lib/deployment/judgement.js
var deployment_judgement = __webpack_require__(2986);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/narration.js
/** What one step tells the reader: the subject, new events, new ways of failing, and the table when it changed. */









/** At most so many lines of one kind a step: the rest is counted (a service of 5,000 tasks has many). */
const linesPerKind = 5;
function narrate(before, after, service, judgement, obstacle) {
    const { subject } = after;
    if (subject === undefined)
        return { follow: after, lines: [] };
    const lines = [];
    const said = new Set(after.said);
    const once = (key, make) => {
        if (said.has(key))
            return;
        const made = make();
        if (made.length === 0)
            return;
        said.add(key);
        lines.push(...made);
    };
    once(`subject ${subject.deploymentId ?? subject.taskDefinition ?? ''}`, () => introduce(after, service));
    for (const [feature, why] of after.unseen) {
        once(`unseen ${feature}`, () => [(0,progress/* plain */.pj)(`could not see ${feature}: ${why}`)]);
    }
    // At the first look the past is told by the table; only what happens from here on is printed as it comes.
    const fresh = after.events.slice(before.subject?.deploymentId === subject.deploymentId ? before.events.length : 0);
    lines.push(...fresh.map(progress/* eventLine */.V8));
    lines.push(...newFailures(before, after));
    lines.push(...slowStarts(after, said));
    if (judgement.kind === 'in-progress' && judgement.rollingBack) {
        once('rolling back', () => [
            {
                kind: 'warning',
                title: 'Rolling back',
                text: obstacle === undefined
                    ? 'ECS rolls the deployment back; following it to its end'
                    : (0,failure_short/* shortText */.o)(obstacle.reason),
            },
        ]);
    }
    const own = ownServiceDeployment(after);
    const healthy = [...after.timelines.values()].filter((timeline) => timeline.side === 'new' && timeline.healthy);
    const table = (0,progress/* deploymentTable */.eJ)(service, subject, own, after.targets, healthy.length);
    const tableText = table.lines.join('\n') + table.title;
    if (tableText !== after.table) {
        const expectation = after.history !== undefined &&
            subject.createdAt !== undefined &&
            judgement.kind === 'in-progress'
            ? `  (${describeExpectation(after.history, subject.createdAt, after.at)})`
            : '';
        lines.push({
            kind: 'folded',
            title: `${(0,time/* formatClock */.ei)(after.at)}  ${table.title}${expectation}`,
            lines: table.lines,
        });
    }
    const signature = changeSignature(after, tableText);
    return {
        lines,
        follow: {
            ...after,
            said,
            table: tableText,
            lastChange: signature === after.lastChange.signature
                ? after.lastChange
                : { signature, elapsedMs: after.elapsedMs },
        },
    };
}
function introduce(follow, service) {
    const { subject, options } = follow;
    if (subject === undefined)
        return [];
    const least = leastDurationMs(service.rollout);
    const short = [];
    if (least >= options.timeoutMs) {
        short.push(`The deployment bakes and shifts traffic for ${(0,time/* formatDuration */.a3)(least)} at least by its own configuration (${service.rollout.strategy}); timeout is ${(0,time/* formatDuration */.a3)(options.timeoutMs)}.`);
    }
    const pause = service.rollout.pauses.find(({ atMostMs }) => atMostMs >= options.timeoutMs);
    if (pause !== undefined && options.onPause === 'wait') {
        short.push(`The deployment pauses at ${pause.stages.map(progress/* stageWords */._l).join(' and ')} until somebody decides, up to ${(0,time/* formatDuration */.a3)(pause.atMostMs)}; timeout is ${(0,time/* formatDuration */.a3)(options.timeoutMs)}.`);
    }
    const impossible = short.map((text) => ({
        kind: 'warning',
        title: 'timeout may be too short',
        text,
    }));
    const what = [
        subject.taskDefinition === undefined ? undefined : (0,deployment_service/* familyRevision */.KW)(subject.taskDefinition),
        subject.deploymentId,
    ].filter((part) => part !== undefined);
    const since = subject.createdAt === undefined ? '' : `, created ${(0,time/* formatClock */.ei)(subject.createdAt)} UTC`;
    return [...impossible, (0,progress/* plain */.pj)(`following ${what.join(', ')}${since}`)];
}
function newFailures(before, after) {
    const known = new Set([...before.failures.values()].map(({ fingerprint }) => fingerprint));
    const lines = [];
    for (const failure of after.failures.values()) {
        if (known.has(failure.fingerprint))
            continue;
        known.add(failure.fingerprint);
        if (lines.length < linesPerKind) {
            lines.push((0,progress/* told */.Ev)(`task ${(0,deployment_task/* taskId */.B)(failure.taskArn)} failed: `, (0,deployment_failure/* describeFailure */.Ic)(failure)));
        }
    }
    return lines;
}
/** Warnings for tasks that take longer from pull to healthy than they may; `said` keeps them to once a task. */
function slowStarts(follow, said) {
    const { startBudgetMs } = follow.options;
    if (startBudgetMs === undefined)
        return [];
    const lines = [];
    for (const timeline of follow.timelines.values()) {
        const { pullStartedAt, healthyAt, healthy, side, stoppedAt } = timeline;
        if (side !== 'new' || pullStartedAt === undefined || said.has(`slow ${timeline.taskId}`))
            continue;
        if (healthyAt === undefined && (healthy || stoppedAt !== undefined))
            continue;
        const tookMs = (healthyAt ?? follow.at) - pullStartedAt;
        if (tookMs <= startBudgetMs)
            continue;
        said.add(`slow ${timeline.taskId}`);
        if (lines.length >= linesPerKind)
            continue;
        const state = healthyAt === undefined ? 'is not healthy' : 'became healthy only';
        lines.push({
            kind: 'warning',
            title: 'Slow start',
            text: `Task ${timeline.taskId} ${state} ${(0,time/* formatDuration */.a3)(tookMs)} after its pull began; start-budget is ${(0,time/* formatDuration */.a3)(startBudgetMs)}.`,
        });
    }
    return lines;
}
/** What counts as a change for `stall-timeout`: counts, target health, stage, new kinds of event. */
function changeSignature(follow, table) {
    const kinds = [...new Set(follow.events.map(deployment_event/* eventKind */.Pb))].sort();
    const states = (follow.targets ?? []).map(({ target, state }) => `${target}=${state}`).sort();
    return JSON.stringify([table, kinds, states]);
}

// EXTERNAL MODULE: ./packages/core/lib/deployment/options.js
var deployment_options = __webpack_require__(3511);
// EXTERNAL MODULE: ./packages/core/lib/deployment/subject.js
var deployment_subject = __webpack_require__(3829);
;// CONCATENATED MODULE: ./packages/core/lib/deployment/step.js
/**
 * The heart of wait-stable: one look in, what it means out.
 *
 * `step` takes in what a look saw and says what to print, what to ask of AWS, and the verdict once there
 * is one. It runs alike in the action, over thousands of simulated deployments, and over recorded answers.
 */












/** Answers that do not fit together are waited for this long, then believed as far as they go. */
const unsettledForMs = 30_000;
function step(before, snapshot) {
    const { service } = snapshot;
    let follow = pinned(absorbRecords(before, snapshot));
    if (service.status !== 'ACTIVE' && follow.subject === undefined) {
        return over(follow, [], { name: 'error', reason: goneReason(service) });
    }
    if (!follow.seenInProgress) {
        // Until it is seen to run, what is in sight may be from before an update, and a newer one may appear.
        const subject = (0,deployment_subject/* chooseSubject */.We)(evidenceOf(follow, service), follow.options);
        if (subject === undefined)
            return withoutSubject(absorbLife(follow, snapshot), service);
        follow = isSame(subject, follow.subject) ? follow : startAnew(follow, subject);
    }
    let judgement = judgeSubject(follow, service);
    if (judgement.kind === 'follow') {
        follow = startAnew(follow, judgement.next);
        judgement = judgeSubject(follow, service);
    }
    if (judgement.kind === 'in-progress') {
        follow = { ...follow, seenInProgress: true, unsettledSinceMs: undefined };
        if (judgement.rollingBack)
            follow = rememberRollback(follow, service);
    }
    follow = absorbLife(follow, snapshot);
    const obstacle = obstacleOf(follow);
    if (isEnd(judgement) && mustLookAgain(follow)) {
        const sinceMs = follow.endedAtFirstSight?.elapsedMs ?? follow.elapsedMs;
        const waiting = { ...follow, endedAtFirstSight: { elapsedMs: sinceMs } };
        return going(...sayOnce(waiting, `ended ${follow.subject?.deploymentId ?? ''}`, endedBefore(follow)));
    }
    const told = narrate(before, follow, service, judgement, obstacle);
    follow = told.follow;
    switch (judgement.kind) {
        case 'in-progress':
            return inProgress(follow, told.lines, service, judgement, obstacle);
        case 'unsettled':
        case 'follow':
            return unsettled(follow, told.lines, judgement);
        default:
            return ended(follow, told.lines, judgement, obstacle);
    }
}
/** A subject chosen while the list of service deployments failed to come gets its own as soon as it does. */
function pinned(follow) {
    const { subject, service } = follow;
    if (subject === undefined || service === undefined)
        return follow;
    return { ...follow, subject: (0,deployment_subject/* withServiceDeployment */.XA)(subject, evidenceOf(follow, service)) };
}
function isSame(a, b) {
    return a.serviceDeploymentArn === b?.serviceDeploymentArn && a.deploymentId === b?.deploymentId;
}
/** Another subject: what was gathered of tasks and events belonged to the one before. */
function startAnew(follow, subject) {
    const { endedAtFirstSight: _gone, ...rest } = follow;
    const fresh = beginFollowing(follow.options);
    return {
        ...rest,
        subject,
        failures: fresh.failures,
        timelines: fresh.timelines,
        imageDigests: fresh.imageDigests,
        events: fresh.events,
        knownEvents: fresh.knownEvents,
        table: fresh.table,
        countsAtTasks: fresh.countsAtTasks,
    };
}
function rememberRollback(follow, service) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    if (follow.subject === undefined || primary === undefined)
        return follow;
    return { ...follow, subject: { ...follow.subject, rolledBackTo: (0,deployment_subject/* subjectOfDeployment */.T1)(primary) } };
}
function judgeSubject(follow, service) {
    if (follow.subject === undefined)
        return { kind: 'unsettled', why: 'no deployment is chosen yet' };
    const judgement = (0,deployment_judgement/* judge */.S)(follow.subject, evidenceOf(follow, service), follow.options);
    const overtaken = (judgement.kind === 'stable' || judgement.kind === 'stopped') &&
        hasUnlistedPrimary(follow, service);
    return overtaken
        ? { kind: 'unsettled', why: 'the service shows a newer deployment than the list does' }
        : judgement;
}
/** A PRIMARY newer than the subject of which no service deployment is listed yet: the list is behind. */
function hasUnlistedPrimary({ subject, serviceDeployments, options }, service) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    if (serviceDeployments === undefined ||
        primary === undefined ||
        options.deploymentId !== undefined) {
        return false;
    }
    const number = (0,deployment_service/* revisionNumber */.P7)((0,deployment_service/* deploymentIdOf */.Y4)(primary));
    return (number !== undefined &&
        (primary.createdAt ?? 0) > (subject?.createdAt ?? Infinity) &&
        !serviceDeployments.some(({ targetServiceRevisionArn }) => (0,deployment_service/* revisionNumber */.P7)(targetServiceRevisionArn) === number));
}
function withoutSubject(follow, service) {
    const { options } = follow;
    const waitedMs = follow.elapsedMs - (follow.firstLook?.elapsedMs ?? follow.elapsedMs);
    if (options.deploymentId !== undefined) {
        if (waitedMs < deployment_options/* consistencyWindowMs */.H)
            return going(follow, []);
        const blind = follow.unseen.get('service deployments') ?? follow.unseen.get('deployment details');
        const reason = `deployment-id ${options.deploymentId} is not among the recent deployments of ${service.name}${blind === undefined ? '' : `; could not see its service deployments: ${blind}`}`;
        return over(follow, [], { name: 'error', reason });
    }
    if (options.taskDefinition !== undefined) {
        const serving = service.taskDefinition ?? (0,deployment_service/* primaryOf */.Os)(service)?.taskDefinition;
        const shows = serving === undefined ? '' : `; the service is on ${(0,deployment_service/* familyRevision */.KW)(serving)}`;
        if (waitedMs < deployment_options/* neverDeployedAfterMs */.t) {
            const text = `waiting for a deployment of ${(0,deployment_service/* familyRevision */.KW)(options.taskDefinition)}${shows}`;
            return going(...sayOnce(follow, 'waiting-for-revision', (0,progress/* plain */.pj)(text)));
        }
        return reactTo(follow, [], {
            name: 'failed',
            cause: 'never-deployed',
            reason: `${(0,deployment_service/* familyRevision */.KW)(options.taskDefinition)} was not deployed within ${(0,time/* formatDuration */.a3)(deployment_options/* neverDeployedAfterMs */.t)}${shows}`,
        });
    }
    if (waitedMs < unsettledForMs)
        return going(follow, []);
    return over(follow, [], {
        name: 'error',
        reason: `service ${service.name} has no deployment to follow`,
    });
}
function unsettled(follow, lines, judgement) {
    const sinceMs = follow.unsettledSinceMs ?? follow.elapsedMs;
    const waiting = { ...follow, unsettledSinceMs: sinceMs };
    if (follow.elapsedMs - sinceMs < unsettledForMs)
        return going(waiting, lines);
    const why = judgement.kind === 'unsettled' ? judgement.why : 'deployments follow each other';
    return over(waiting, lines, {
        name: 'error',
        reason: `AWS's answers did not fit together for ${(0,time/* formatDuration */.a3)(unsettledForMs)}: ${why}`,
    });
}
function ended(follow, lines, judgement, obstacle) {
    const verdict = verdictOf(judgement, obstacle);
    if (follow.rollback !== undefined)
        return rollbackEnded(follow, lines, verdict, follow.rollback.first);
    const final = verdict.name === 'failed' ? withoutRollback(follow, verdict) : verdict;
    return over(follow, lines, final, logRequests(follow, verdict, obstacle));
}
function isEnd(judgement) {
    return !['in-progress', 'unsettled', 'follow'].includes(judgement.kind);
}
/** An end that was there at the first look is looked at again until it can no longer be a stale answer. */
function mustLookAgain(follow) {
    const sinceMs = follow.endedAtFirstSight?.elapsedMs ?? follow.elapsedMs;
    return mayBeStale(follow) && follow.elapsedMs - sinceMs < deployment_options/* consistencyWindowMs */.H;
}
function endedBefore({ subject }) {
    const what = subject?.taskDefinition === undefined
        ? 'the newest deployment'
        : `the newest deployment (${(0,deployment_service/* familyRevision */.KW)(subject.taskDefinition)})`;
    return (0,progress/* plain */.pj)(`${what} had ended before this step began; looking again for ${(0,time/* formatDuration */.a3)(deployment_options/* consistencyWindowMs */.H)}, for AWS may still show what was before an update`);
}
/** Ended before anyone looked, and not shown to belong to this run: the answer may be from before an update. */
function mayBeStale({ options, subject, seenInProgress }) {
    if (seenInProgress || options.deploymentId !== undefined)
        return false;
    const ofThisRun = options.deployedAfter !== undefined && (subject?.createdAt ?? 0) >= options.deployedAfter;
    return !(options.taskDefinition !== undefined && ofThisRun);
}
function verdictOf(judgement, obstacle) {
    const at = 'endedAt' in judgement && judgement.endedAt !== undefined ? { endedAt: judgement.endedAt } : {};
    switch (judgement.kind) {
        case 'stable':
            return { name: 'stable', ...at };
        case 'rolled-back':
        case 'failed': {
            const cause = (0,deployment_obstacle/* causeOfEnd */.yp)(judgement.reason, obstacle);
            return {
                name: judgement.kind,
                cause,
                reason: (0,deployment_obstacle/* reasonOfEnd */.$f)(judgement.reason, cause, obstacle),
                ...at,
            };
        }
        case 'stopped':
            return { name: 'stopped', reason: judgement.reason, ...at };
        case 'superseded': {
            const { deploymentId: id, taskDefinition } = judgement.winner;
            const name = [taskDefinition === undefined ? undefined : (0,deployment_service/* familyRevision */.KW)(taskDefinition), id]
                .filter((part) => part !== undefined)
                .join(', ');
            return {
                name: 'superseded',
                reason: `a newer deployment took over${name === '' ? '' : `: ${name}`}`,
                winner: {
                    ...(id !== undefined && { id }),
                    ...(taskDefinition !== undefined && { taskDefinition }),
                },
                ...at,
            };
        }
        case 'error':
            return { name: 'error', reason: judgement.reason };
        default:
            return judgement;
    }
}
function goneReason({ name, status }) {
    return `service ${name} is ${status}: it is being deleted or is gone`;
}

;// CONCATENATED MODULE: ./packages/core/lib/deployment/looks.js





/** Gaps between questions of a kind, at the usual pace. */
const gapsMs = {
    described: 30_000,
    describedWhileFailing: 15_000,
    describedInStages: 8_000,
    describedBeforeEarlyEnd: 5_000,
    describedOnHint: 2_000,
    recent: 5_000,
    tasks: 8_000,
    failedTasks: 3_000,
    targets: 6_000,
};
/** More tasks than this are not described: phases are measured on a part, and the summary says so. */
const tasksDescribedAtMost = 200;
/** Whether to list the recent service deployments, now that the service is seen. */
function wantsRecent(follow, service, elapsedMs) {
    if (follow.unseen.has('service deployments'))
        return false;
    const { answeredMs, serviceDeployments, subject } = follow;
    if (answeredMs.recent === undefined)
        return true;
    if (elapsedMs - answeredMs.recent < gapsMs.recent / 2)
        return false;
    const own = ownServiceDeployment(follow);
    if (follow.unseen.has('deployment details') &&
        own !== undefined &&
        own.finishedAt === undefined) {
        // The list alone tells how it ends, so it is asked where the description would have been.
        const sinceMs = elapsedMs - answeredMs.recent;
        return sinceMs >= gapsMs.described || (sinceMs >= gapsMs.recent && mayHaveEnded(own, service));
    }
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    const before = follow.service === undefined ? undefined : (0,deployment_service/* primaryOf */.Os)(follow.service);
    if ((0,deployment_service/* deploymentIdOf */.Y4)(primary ?? noDeployment) !== (0,deployment_service/* deploymentIdOf */.Y4)(before ?? noDeployment))
        return true;
    if (elapsedMs - answeredMs.recent < gapsMs.recent)
        return false;
    if (subject === undefined || follow.unsettledSinceMs !== undefined)
        return true;
    if (follow.endedAtFirstSight !== undefined)
        return true;
    const number = (0,deployment_service/* revisionNumber */.P7)(primary === undefined ? undefined : (0,deployment_service/* deploymentIdOf */.Y4)(primary));
    const listed = (serviceDeployments ?? []).some(({ targetServiceRevisionArn }) => (0,deployment_service/* revisionNumber */.P7)(targetServiceRevisionArn) === number);
    return !listed && own !== undefined && !own.status.startsWith('ROLLBACK');
}
/** The service deployments to describe, and the revisions to resolve, once the recent ones are listed. */
function wantsRecords(follow, soFar, pace) {
    if (seen(soFar.recent) === undefined && follow.serviceDeployments === undefined) {
        return { describe: askedForByArn(follow), revisions: [] };
    }
    const preview = absorbRecords(follow, soFar);
    const evidence = evidenceOf(preview, soFar.service);
    const subject = preview.subject ?? (0,deployment_subject/* chooseSubject */.We)(evidence, preview.options);
    const own = preview.serviceDeployments?.find(({ arn }) => arn === subject?.serviceDeploymentArn);
    return {
        describe: own === undefined
            ? askedForByArn(follow)
            : wantsDescription(follow, own, soFar, pace)
                ? [own.arn]
                : [],
        revisions: unresolvedRevisions(preview, own, soFar.service),
    };
}
/** A service deployment named by its ARN is found without the list, or beyond it. */
function askedForByArn({ options, subject, unseen }) {
    const { deploymentId } = options;
    const isOpen = subject === undefined && !unseen.has('deployment details');
    return isOpen && deploymentId?.startsWith('arn:') === true ? [deploymentId] : [];
}
function wantsDescription(follow, own, { service, elapsedMs }, pace) {
    if (follow.unseen.has('deployment details'))
        return false;
    if (own.detail === undefined)
        return true;
    if (own.finishedAt !== undefined)
        return false;
    const sinceMs = elapsedMs - (follow.answeredMs.described ?? -Infinity);
    if (sinceMs >= usualGapMs(service) * Math.min(2, pace.gapFactor))
        return true;
    return sinceMs >= gapsMs.describedOnHint && mayHaveEnded(own, service);
}
/** Signs in DescribeServices that the service deployment has moved to another state. */
function mayHaveEnded(own, service) {
    const number = (0,deployment_service/* revisionNumber */.P7)(own.targetServiceRevisionArn);
    const listed = service.deployments.find((deployment) => (0,deployment_service/* revisionNumber */.P7)((0,deployment_service/* deploymentIdOf */.Y4)(deployment)) === number);
    if (listed === undefined)
        return true;
    if (listed.status !== 'PRIMARY') {
        // Being rolled back, or overtaken: the end of a rollback shows in the PRIMARY.
        return !own.status.startsWith('ROLLBACK') || (0,deployment_service/* primaryOf */.Os)(service)?.rolloutState !== 'IN_PROGRESS';
    }
    return listed.rolloutState === undefined
        ? (0,deployment_service/* isSettled */.Is)(listed, service)
        : listed.rolloutState !== 'IN_PROGRESS';
}
/** Stages and an early end show in the service deployment only. */
function usualGapMs({ rollout, deployments }) {
    if (deployments.some(({ failedTasks }) => failedTasks > 0))
        return gapsMs.describedWhileFailing;
    if (rollout.strategy !== 'ROLLING')
        return gapsMs.describedInStages;
    return rollout.earlySuccess === undefined ? gapsMs.described : gapsMs.describedBeforeEarlyEnd;
}
/** Revisions whose task definition matters and is not known: the newest, or those of this run where one is named. */
function unresolvedRevisions(preview, own, service) {
    if (preview.unseen.has('service revisions'))
        return [];
    const all = preview.serviceDeployments ?? [];
    const { taskDefinition, deployedAfter = Infinity } = preview.options;
    const matter = taskDefinition === undefined
        ? [own ?? all[0], all[0]]
        : all.filter(({ createdAt }, index) => index === 0 || (createdAt ?? 0) >= deployedAfter);
    const evidence = evidenceOf(preview, service);
    const arns = matter.flatMap((deployment) => deployment?.targetServiceRevisionArn !== undefined &&
        (0,deployment_subject/* taskDefinitionOf */.Ib)(deployment, evidence) === undefined
        ? [deployment.targetServiceRevisionArn]
        : []);
    return [...new Set(arns)].slice(0, 20);
}
function wantsLife(follow, service, elapsedMs, pace) {
    const { answeredMs, unseen, countsAtTasks } = follow;
    const factor = pace.gapFactor;
    const agoMs = (what) => elapsedMs - (answeredMs[what] ?? -Infinity);
    const live = liveTasks(follow);
    const named = tasksNamed(follow, service);
    const counts = countTasks(service, follow.subject);
    const failedMore = counts.failed > countsAtTasks.failed;
    const due = !unseen.has('tasks') &&
        agoMs('tasks') >= (failedMore ? gapsMs.failedTasks : gapsMs.tasks) * factor;
    const starting = live.filter(({ startedAt }) => startedAt === undefined);
    const mayHaveStopped = failedMore || counts.own < live.length ? live : [];
    const describe = [...named, ...[...starting, ...mayHaveStopped].map(({ taskId: id }) => id)];
    // A bad end that was there before anyone looked: its failed tasks may still be shown.
    const own = ownServiceDeployment(follow);
    const endedBadly = answeredMs.tasks === undefined && own !== undefined && /^(?:ROLLBACK|STOPPED)/.test(own.status);
    const waiting = live.some(({ address, healthy }) => address !== undefined && !healthy);
    const behindTargets = service.targetGroups.length > 0 && !unseen.has('target health');
    return {
        describe: due ? [...new Set(describe)].slice(0, tasksDescribedAtMost) : [],
        listLive: due && counts.own > live.length + named.length,
        listStopped: due && (endedBadly || (failedMore && describe.length === 0)),
        targets: behindTargets &&
            (answeredMs.targets === undefined ||
                (waiting && agoMs('targets') >= gapsMs.targets * factor)),
        deregistrationDelays: behindTargets &&
            follow.deregistrationDelaysMs.size === 0 &&
            !unseen.has('deregistration delay') &&
            answeredMs.targets !== undefined,
    };
}
/** What to ask once the verdict is there: the ends of all phases that are still open. */
function wantsLastOfLife(follow, service) {
    const { unseen, timelines } = follow;
    const blind = unseen.has('tasks');
    const open = [...timelines.values()].filter(({ side, startedAt, stoppedAt, failed }) => !failed && stoppedAt === undefined && (side === 'old' || startedAt === undefined));
    const anyOld = [...timelines.values()].some(({ side }) => side === 'old');
    const named = tasksNamed(follow, service);
    const waiting = liveTasks(follow).some(({ healthy }) => !healthy);
    return {
        describe: blind
            ? []
            : [...new Set([...named, ...open.map(({ taskId: id }) => id)])].slice(0, tasksDescribedAtMost),
        listLive: !blind && timelines.size === 0 && named.length === 0,
        listStopped: !blind && !anyOld && named.length === 0,
        targets: waiting && service.targetGroups.length > 0 && !unseen.has('target health'),
        deregistrationDelays: false,
    };
}
function liveTasks({ timelines }) {
    return [...timelines.values()].filter(({ side, stoppedAt }) => side === 'new' && stoppedAt === undefined);
}
/** Tasks that events since the subject's creation name, and of which too little is known yet. */
function tasksNamed({ subject, timelines }, service) {
    const named = new Set();
    for (const event of service.events) {
        const isOfSubject = subject !== undefined &&
            (subject.createdAt === undefined || (event.createdAt ?? Infinity) >= subject.createdAt);
        if (!isOfSubject)
            continue;
        const kind = (0,deployment_event/* eventKind */.Pb)(event);
        if (kind !== 'started' && kind !== 'stopped')
            continue;
        for (const id of (0,deployment_event/* tasksIn */.uv)(event)) {
            const timeline = timelines.get(id);
            const unknown = kind === 'started' ? timeline === undefined : timeline?.stoppingAt === undefined;
            if (unknown && timeline?.stoppedAt === undefined)
                named.add(id);
        }
    }
    return [...named];
}
const noDeployment = {
    status: '',
    desiredCount: 0,
    pendingCount: 0,
    runningCount: 0,
    failedTasks: 0,
};

;// CONCATENATED MODULE: ./actions/wait-stable/lib/look.js
/** One look at the followed services: as few calls as what is wanted allows, batched over all of them. */






/**
 * Snapshots by service name; a service that ECS no longer knows has none.
 *
 * @param found the services as described a moment ago, for the first look.
 */
async function look(ports, cluster, follows, pace, found) {
    const { ecs } = ports;
    const services = found ?? (await ecs.describeServices(cluster, [...follows.keys()])).services;
    const at = ports.now();
    const elapsedMs = ports.elapsedMs();
    const looked = services.flatMap((service) => {
        const follow = follows.get(service.name);
        return follow === undefined ? [] : [{ service, follow }];
    });
    const listed = await Promise.all(looked.map(async ({ service, follow }) => {
        const recent = wantsRecent(follow, service, elapsedMs)
            ? await sight(ports, ecs.listServiceDeployments(cluster, service.name))
            : undefined;
        const snapshot = {
            at,
            elapsedMs,
            service,
            ...(recent !== undefined && { recent }),
        };
        return { follow, snapshot, wanted: wantsRecords(follow, snapshot, pace) };
    }));
    const arns = listed.flatMap(({ wanted }) => wanted.describe);
    const revisionArns = listed.flatMap(({ wanted }) => wanted.revisions);
    const [described, revisions] = await Promise.all([
        arns.length === 0 ? undefined : sight(ports, ecs.describeServiceDeployments(arns)),
        revisionArns.length === 0
            ? undefined
            : sight(ports, ecs.taskDefinitionsOfRevisions(revisionArns)),
    ]);
    const withRecords = listed.map(({ follow, snapshot, wanted }) => {
        const own = ownPart(described, wanted.describe);
        const records = {
            ...snapshot,
            ...(own !== undefined && { described: own }),
            ...(revisions !== undefined && wanted.revisions.length > 0 && { revisions }),
        };
        const preview = absorbRecords(follow, records);
        const subject = preview.subject ?? subjectOf(preview, snapshot.service);
        const following = { ...preview, ...(subject !== undefined && { subject }) };
        return {
            records,
            following,
            wanted: wantsLife(following, snapshot.service, elapsedMs, pace),
        };
    });
    const lives = await lookAtLives(ports, cluster, withRecords.map(({ records, following, wanted }) => ({
        service: records.service,
        subject: following.subject,
        wanted,
    })));
    return new Map(withRecords.map(({ records }) => [
        records.service.name,
        { ...records, ...lives.get(records.service.name) },
    ]));
}
/** Tasks and targets once more, for phases that were still open when the verdict came. */
async function lookAgainAtLife(ports, cluster, follow) {
    const { service, subject } = follow;
    if (service === undefined)
        return undefined;
    const wanted = wantsLastOfLife(follow, service);
    const lives = await lookAtLives(ports, cluster, [{ service, subject, wanted }]);
    return { at: ports.now(), elapsedMs: ports.elapsedMs(), service, ...lives.get(service.name) };
}
/** Tasks and targets of all services, by service name; their tasks are described together. */
async function lookAtLives(ports, cluster, questions) {
    const lists = await Promise.all(questions.map((question) => listTasks(ports, cluster, question)));
    const ids = new Set(lists.flatMap((list) => seen(list) ?? []));
    const [described, targets] = await Promise.all([
        ids.size === 0 ? undefined : sight(ports, ports.ecs.describeTasks(cluster, [...ids])),
        Promise.all(questions.map((question) => lookAtTargets(ports, question))),
    ]);
    return new Map(questions.map(({ service }, index) => {
        const tasks = tasksOf(lists[index], described);
        return [service.name, { ...targets[index], ...(tasks !== undefined && { tasks }) }];
    }));
}
/** Ids of the tasks to describe for one service; `undefined` where none are wanted. */
async function listTasks(ports, cluster, { service, subject, wanted }) {
    const { ecs } = ports;
    const { describe, listLive, listStopped } = wanted;
    if (describe.length === 0 && !listLive && !listStopped)
        return undefined;
    const lists = await Promise.all([
        listLive && subject?.deploymentId !== undefined
            ? sight(ports, ecs.listTasksStartedBy(cluster, subject.deploymentId, tasksDescribedAtMost))
            : undefined,
        listStopped
            ? sight(ports, ecs.listStoppedTasks(cluster, service.name, tasksDescribedAtMost))
            : undefined,
    ]);
    const unseen = lists.find((list) => list !== undefined && 'unseen' in list);
    if (unseen !== undefined && describe.length === 0)
        return unseen;
    return { seen: [...describe, ...lists.flatMap((list) => (seen(list) ?? []).map(deployment_task/* taskId */.B))] };
}
function tasksOf(wanted, described) {
    const ids = seen(wanted);
    // Not wanted, or not allowed to list: both are passed on as they are.
    if (wanted === undefined || ids === undefined)
        return wanted;
    if (ids.length === 0)
        return { seen: [] };
    const all = seen(described);
    if (all === undefined)
        return described;
    const own = new Set(ids);
    return { seen: all.filter(({ arn }) => own.has((0,deployment_task/* taskId */.B)(arn))) };
}
async function lookAtTargets(ports, { service, wanted }) {
    const groups = service.targetGroups.map(({ arn }) => arn);
    const [health, delays] = await Promise.all([
        wanted.targets ? sight(ports, ports.targets.targetHealth(groups)) : undefined,
        wanted.deregistrationDelays
            ? sight(ports, ports.targets.deregistrationDelaysMs(groups))
            : undefined,
    ]);
    return {
        ...(health !== undefined && { targets: health }),
        ...(delays !== undefined && { deregistrationDelaysMs: delays }),
    };
}
/**
 * What is not allowed or not offered is out of sight. What fails in passing was not asked this time: the
 * next look asks again, and the verdict does not wait for it. Credentials that expired fail the look.
 */
async function sight({ deadline }, answer) {
    try {
        return { seen: await answer };
    }
    catch (error) {
        if (error instanceof failure/* NotAllowedError */.ec)
            return { unseen: `not allowed to ${error.action}` };
        if (error instanceof failure/* UnsupportedError */.Wt)
            return { unseen: error.message };
        if (error instanceof failure/* CredentialsError */.lE || deadline.signal().aborted)
            throw error;
        return undefined;
    }
}
function ownPart(all, arns) {
    if (all === undefined || arns.length === 0)
        return undefined;
    const part = seen(all);
    return part === undefined ? all : { seen: part.filter(({ arn }) => arns.includes(arn)) };
}
function subjectOf(preview, service) {
    return (0,deployment_subject/* chooseSubject */.We)({ service, serviceDeployments: preview.serviceDeployments, revisions: preview.revisions }, preview.options);
}

;// CONCATENATED MODULE: ./actions/wait-stable/lib/watch.js








/** After the timeout: for the log of a failed container and the last phases. */
const cleanUpMs = 10_000;
/** Follows every service to its end. Never rejects for AWS's faults: they become `error` verdicts. */
async function watch(ports, options) {
    const { clock, cancellation, deadline } = ports;
    const stories = new Map(options.services.map(({ name }) => [name, { follow: beginFollowing(options.follow) }]));
    let found = options.services;
    for (;;) {
        const open = unfinished(stories);
        if (open.size === 0)
            break;
        const elapsedMs = clock.monotonicMs();
        if (cancellation.signal.aborted) {
            const rollBack = options.onCancel === 'rollback';
            await forEachStory(open, (name, follow) => take(ports, options, stories, name, cancel(follow, elapsedMs, rollBack)));
            break;
        }
        const expired = [...open].filter(([, follow]) => elapsedMs >= deadlineMs(follow));
        if (expired.length > 0) {
            deadline.moveTo(elapsedMs + cleanUpMs);
            await forEachStory(expired, (name, follow) => take(ports, options, stories, name, expire(follow, elapsedMs)));
        }
        const following = unfinished(stories);
        if (following.size === 0)
            break;
        deadline.moveTo(Math.min(...[...following.values()].map(deadlineMs)));
        const pace = (0,deployment_pace/* paceOf */.x3)(ports.calls(), options.services.length, elapsedMs, options.pollIntervalMs);
        try {
            const snapshots = await look(ports, options.cluster, following, pace, found);
            found = undefined;
            const steps = [...following].map(([name, follow]) => {
                const snapshot = snapshots.get(name);
                return {
                    name,
                    taken: snapshot === undefined ? vanished(follow, name) : step(follow, snapshot),
                };
            });
            // Before anything else: the process may be killed at any moment, and post must know.
            ports.onFollowing(new Map(steps.map(({ name, taken }) => [name, taken.follow])));
            for (const { name, taken } of steps)
                await take(ports, options, stories, name, taken);
        }
        catch (error) {
            // Time is up or the workflow is cancelled: the top of the loop says so.
            if (deadline.signal().aborted)
                continue;
            if (!(error instanceof readable_error/* ReadableError */.J))
                throw error;
            await forEachStory(unfinished(stories), (name, follow) => take(ports, options, stories, name, failed(follow, error)));
            break;
        }
        await sleepUntilNextLook(ports, unfinished(stories), pace);
    }
    return concluded(stories);
}
/** Takes in one step: prints, acts, and keeps the verdict. */
async function take(ports, options, stories, name, taken) {
    const label = options.services.length > 1 ? name : undefined;
    printLines(ports.log, label, taken.lines);
    let { follow, verdict } = taken;
    for (const request of taken.requests) {
        const answer = await act(ports, name, follow, request);
        follow = answer.follow;
        verdict = answer.verdict ?? verdict;
    }
    if (verdict !== undefined) {
        follow = await complete(ports, options, follow, verdict);
        const tails = ports.containerLogs.shown().filter(({ service }) => service === name);
        printVerdict(ports.log, label, outcomeOf(name, follow, verdict), tails);
    }
    stories.set(name, { follow, ...(verdict !== undefined && { verdict }) });
}
/** Does what the core asked for. What AWS refuses is said, and changes the verdict only where it must. */
async function act({ log, control, containerLogs, cancellation }, name, follow, request) {
    switch (request.kind) {
        case 'show-log': {
            const why = await containerLogs.show(name, request.failure);
            const shown = withLogShown(follow, request.failure);
            return { follow: why === undefined ? shown : withBlindSpot(shown, 'container log', why) };
        }
        case 'continue':
            try {
                await control.continueAtHook(request.serviceDeploymentArn, request.hookId);
            }
            catch (error) {
                log.warning({ title: 'Not continued', message: messageOf(error) });
            }
            return { follow };
        case 'roll-back':
            try {
                await control.rollBack(request.serviceDeploymentArn, cancellation.urgent);
                return { follow };
            }
            catch (error) {
                const message = messageOf(error);
                log.error({ title: 'Not rolled back', message });
                const refused = rollbackRefused(follow, message);
                // A cancelled step keeps its verdict; only a rollback that was to be followed changes it.
                return follow.rollback === undefined ? { follow } : refused;
            }
        default:
            return request;
    }
}
/** Phases that were still open when the verdict came are closed by one more look, where there is time for it. */
async function complete(ports, options, follow, verdict) {
    if (['cancelled', 'error', 'timed-out'].includes(verdict.name))
        return follow;
    try {
        const snapshot = await lookAgainAtLife(ports, options.cluster, follow);
        return snapshot === undefined ? follow : absorbLife(follow, snapshot);
    }
    catch {
        // The verdict stands without it: what is missing are the last phases.
        return follow;
    }
}
async function sleepUntilNextLook({ clock, cancellation }, open, pace) {
    if (open.size === 0)
        return;
    const follows = [...open.values()];
    const nextMs = Math.min(...follows.map((follow) => (0,deployment_pace/* nextLookInMs */.o9)(follow, pace)));
    const leftMs = Math.min(...follows.map(deadlineMs)) - clock.monotonicMs();
    await clock.sleep(Math.max(0, Math.min(nextMs, leftMs)), cancellation.signal);
}
function vanished(follow, name) {
    const reason = `service ${name} is gone: it was deleted while it was followed`;
    return { follow, lines: [], requests: [], verdict: { name: 'error', reason } };
}
function failed(follow, error) {
    return {
        follow,
        lines: [{ kind: 'error', title: error.title, text: error.message }],
        requests: [],
        verdict: { name: 'error', reason: error.message },
    };
}
function unfinished(stories) {
    return new Map([...stories].flatMap(([name, { follow, verdict }]) => verdict === undefined ? [[name, follow]] : []));
}
function concluded(stories) {
    return new Map([...stories].map(([name, { follow, verdict }]) => [
        name,
        { follow, verdict: verdict ?? { name: 'error', reason: 'it was not followed to its end' } },
    ]));
}
/** Side by side: where time is up, no service's call waits for another's. */
async function forEachStory(follows, visit) {
    await Promise.all([...follows].map(([name, follow]) => visit(name, follow)));
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./packages/aws/lib/way-back/read-way-back.js
var read_way_back = __webpack_require__(3547);
;// CONCATENATED MODULE: ./actions/wait-stable/lib/way-backs.js


/** The verdict is there: nothing of this may hold it up. */
const limitMs = 10_000;
/** By service; none where the workflow was cancelled. */
async function readWayBacks(ports, cluster, services, outcomes) {
    const { clock, cancellation, deadline } = ports;
    if (cancellation.signal.aborted)
        return new Map();
    deadline.moveTo(clock.monotonicMs() + limitMs);
    const read = await Promise.all(outcomes.map(async ({ service: name, servingTaskDefinition }) => {
        const service = services.find((candidate) => candidate.name === name);
        const serving = servingTaskDefinition ?? service?.taskDefinition;
        if (service === undefined)
            return [];
        try {
            return [[name, await (0,read_way_back/* readWayBack */.bI)(ports, cluster, service, serving)]];
        }
        catch (error) {
            if (deadline.signal().aborted) {
                return [[name, unseen('AWS did not tell in time')]];
            }
            if (!(error instanceof readable_error/* ReadableError */.J))
                throw error;
            return [[name, unseen(error.message)]];
        }
    }));
    return new Map(read.flat());
}
function unseen(reason) {
    return { images: 'unknown', reason };
}

;// CONCATENATED MODULE: ./actions/wait-stable/lib/main.js
/** The story of wait-stable. */














async function run(ports, inputs) {
    const { log, clock, deadline } = ports;
    const state = createStateKeeper(ports.saveState, inputs);
    deadline.moveTo(inputs.follow.timeoutMs);
    const search = await Promise.all([
        (0,find_services/* findServices */.O)(ports.ecs, inputs.address),
        ports.readRunTimes(),
    ]).catch((error) => {
        if (deadline.signal().aborted)
            return { ended: error };
        throw error;
    });
    if ('ended' in search) {
        state.finished([]);
        return notFoundInTime(ports, inputs, search.ended);
    }
    const [found, times] = search;
    const names = found.services.map(({ name }) => name).join(', ');
    log.line(`waiting for ${names} in ${found.cluster} (${inputs.region})`);
    if ('unseen' in times)
        log.line(`could not see the start of this run: ${times.unseen}`);
    const startedAt = 'unseen' in times ? undefined : times.startedAt;
    const deployedAfter = inputs.deployedAfter ?? startedAt;
    const containerLogs = createContainerLogs({
        ...ports,
        cluster: found.cluster,
        region: inputs.region,
        lines: inputs.logLines,
    });
    const stories = await watch({
        ...ports,
        containerLogs,
        onFollowing: state.following,
    }, {
        cluster: found.cluster,
        services: found.services,
        follow: { ...inputs.follow, ...(deployedAfter !== undefined && { deployedAfter }) },
        onCancel: inputs.onCancel,
        ...(inputs.pollIntervalMs !== undefined && { pollIntervalMs: inputs.pollIntervalMs }),
    });
    const outcomes = await Promise.all([...stories].map(async ([name, { follow, verdict }]) => {
        const outcome = outcomeOf(name, follow, verdict);
        // Of many services that went well nobody asks, and their answers would cost calls.
        return verdict.name === 'stable' && stories.size > 1
            ? outcome
            : withRevisions(outcome, ports.ecs);
    }));
    const waitedMs = clock.monotonicMs();
    const closing = {
        wayBacks: await readWayBacks(ports, found.cluster, found.services, outcomes),
        waitedMs,
        now: ports.now(),
        ...(ports.commit !== undefined && { commit: ports.commit }),
        ...('unseen' in times ? { timesUnseen: times.unseen } : { times }),
    };
    for (const [service, wayBack] of closing.wayBacks) {
        const whose = outcomes.length > 1 ? `${service}: ` : '';
        log.line(`${whose}way back: ${(0,describe_way_back/* describeWayBack */.In)(wayBack, closing.now)}`);
    }
    for (const { service, remarks, verdict } of outcomes) {
        for (const remark of remarks) {
            if (verdict === 'stable')
                log[remark.level]({ title: service, message: remark.text });
            else
                log.line(`${service}: ${remark.text}`);
        }
    }
    printTally(log, outcomes, ({ service }) => containerLogs.shown().filter((tail) => tail.service === service));
    state.finished(outcomes);
    return {
        exitCode: outcomes.every(({ verdict }) => verdict === 'stable') ? 0 : 1,
        outputs: outputsOf(outcomes, closing),
        summary: renderSummary(outcomes, closing, containerLogs.shown()),
        report: reportOf(outcomes, closing, containerLogs.shown()),
    };
}
/** Cancelled, or out of time, before it was known what to wait for. */
function notFoundInTime({ log, clock, cancellation }, inputs, error) {
    const isCancelled = cancellation.signal.aborted;
    const verdict = isCancelled ? 'cancelled' : 'timed-out';
    const reason = (0,retry/* withTrouble */._W)(isCancelled
        ? 'the workflow was cancelled before the service was found; no deployment was touched'
        : `AWS did not tell of the service within ${(0,time/* formatDuration */.a3)(inputs.follow.timeoutMs)}`, error);
    log.error({ title: verdict, message: reason });
    const outputs = { verdict, reason, waitedSeconds: (0,time/* toSeconds */.fP)(clock.monotonicMs()) };
    return {
        exitCode: 1,
        outputs,
        summary: [(0,markdown/* heading */.R_)(3, `wait-stable: ${verdict}`), (0,markdown/* text */.Qq)(reason)],
        report: outputs,
    };
}

;// CONCATENATED MODULE: ./actions/wait-stable/lib/action.js








const action = {
    name: 'wait-stable',
    parseInputs: parseInputs,
    connect: ({ clock, cancellation, log, env, runner }, inputs, access) => {
        const deadline = (0,lib_deadline/* createDeadline */.d)(clock, cancellation.signal);
        return {
            ...connect(inputs.region, clock, deadline.signal, access),
            log,
            clock,
            cancellation,
            deadline,
            elapsedMs: clock.monotonicMs,
            readRunTimes: () => (0,github/* readRunTimes */.I5)(env, inputs.githubToken, cancellation.signal),
            ...(env['GITHUB_SHA'] !== undefined && { commit: env['GITHUB_SHA'] }),
            saveState: (state) => (0,lib_state/* saveState */.L)(runner, stateName, state),
        };
    },
    run: run,
    // Has something to do only where the workflow was cancelled.
    post: async ({ runner, log, clock, cancellation }, access) => {
        const state = (0,lib_state/* readState */.u)(runner, stateName, parseSavedState);
        if (state === undefined)
            return { exitCode: 0 };
        const { ecs, control } = connect(state.region, clock, () => cancellation.signal, access);
        return finish({ log, clock, ecs, control }, state);
    },
};


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ readRunTimes),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ur: () => (/* binding */ callGitHub)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);

/**
 * Calls GitHub at `GITHUB_API_URL` (github.com's API without it). HTTPS_PROXY and NO_PROXY are respected, as
 * the process has them.
 */
async function callGitHub(env, token, call, options = {}) {
    const { signal, timeoutMs = 10 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.second, attempts = 1 } = options;
    const timeout = AbortSignal.timeout(timeoutMs);
    const stop = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
    try {
        const github = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
        const baseUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
        const octokit = github.getOctokit(token, { baseUrl, userAgent: 'ecs-actions' });
        return { ok: true, value: await call(octokit, { signal: stop }) };
    }
    catch (error) {
        if (signal?.aborted === true)
            return { ok: false, reason: 'the step was cancelled' };
        const failure = timeout.aborted
            ? { ok: false, reason: `GitHub did not answer within ${timeoutMs / 1000} s` }
            : failureOf(error);
        const passing = failure.status === undefined || failure.status >= 500;
        return passing && attempts > 1
            ? callGitHub(env, token, call, { ...options, attempts: attempts - 1 })
            : failure;
    }
}
/** Octokit calls a broken connection a 500 too; only a real answer comes with its `response`. */
function failureOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const status = property(error, 'status');
    if (property(error, 'response') === undefined || typeof status !== 'number') {
        return { ok: false, reason: `GitHub could not be reached: ${message}` };
    }
    // Octokit appends the page of the documentation: long, and of no help in a one-line reason.
    const said = message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, '');
    return { ok: false, status, reason: `GitHub answered ${status}: ${said}` };
}
/** Owner and name, from `GITHUB_REPOSITORY`; undefined elsewhere than in a workflow. */
function repositoryOf(env) {
    const [owner, repo] = env['GITHUB_REPOSITORY']?.split('/') ?? [];
    return owner && repo ? { owner, repo } : undefined;
}
/** When this run started, or why that could not be seen. The token needs `actions: read`. */
async function readRunTimes(env, token, signal) {
    const repository = repositoryOf(env);
    const runId = env['GITHUB_RUN_ID'];
    if (repository === undefined || runId === undefined) {
        return { unseen: 'this is not a GitHub workflow run' };
    }
    if (token === undefined)
        return { unseen: 'no github-token was given' };
    const attempt = {
        ...repository,
        run_id: Number(runId),
        attempt_number: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    };
    const options = { attempts: 2, ...(signal !== undefined && { signal }) };
    const [run, jobs] = await Promise.all([
        callGitHub(env, token, async ({ rest }, request) => (await rest.actions.getWorkflowRunAttempt({ ...attempt, request })).data, options),
        callGitHub(env, token, async ({ paginate, rest }, request) => paginate(rest.actions.listJobsForWorkflowRunAttempt, {
            ...attempt,
            per_page: 100,
            request,
        }), options),
    ]);
    if (!run.ok) {
        const denied = run.status === 403 || run.status === 404;
        return { unseen: denied ? `${run.reason} (the token needs "actions: read")` : run.reason };
    }
    const startedAt = instantOf(run.value, 'run_started_at');
    const createdAt = instantOf(run.value, 'created_at');
    if (startedAt === undefined || createdAt === undefined) {
        return { unseen: 'the answer of GitHub holds no start of the run' };
    }
    const job = jobs.ok ? thisJob(jobs.value, env['RUNNER_NAME']) : undefined;
    return job === undefined ? { startedAt, createdAt } : { startedAt, createdAt, job };
}
/**
 * The environment tells a job's key in the workflow, the API only its display name; but a runner runs one
 * job at a time, so the job in progress on this runner is this one.
 */
function thisJob(jobs, runnerName) {
    if (runnerName === undefined)
        return undefined;
    const ours = jobs.filter((job) => property(job, 'runner_name') === runnerName && property(job, 'status') === 'in_progress');
    if (ours.length !== 1)
        return undefined;
    const queuedAt = instantOf(ours[0], 'created_at');
    const startedAt = instantOf(ours[0], 'started_at');
    if (queuedAt === undefined || startedAt === undefined)
        return undefined;
    return { queuedAt, startedAt };
}
/** Octokit's types say what GitHub should answer, not what a proxy on the way does. */
function property(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function instantOf(value, name) {
    const text = property(value, name);
    const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
}


/***/ }),

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
    };
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

/***/ 7869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ phaseWords),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   k1: () => (/* binding */ phaseNames),
/* harmony export */   rO: () => (/* binding */ measurePhases),
/* harmony export */   wD: () => (/* binding */ costliestPhase)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/** Where the time of a rollout went: provision, pull, start, health, drain. */

const phaseNames = ['provision', 'pull', 'start', 'health', 'drain'];
/** Statistics of each phase over the tasks whose both ends are known. New tasks only, but for the drain of old ones. */
function measurePhases(timelines) {
    const all = [...timelines.values()];
    return Object.fromEntries(phaseNames.flatMap((name) => {
        const spans = all.flatMap((timeline) => spanOf(name, timeline) ?? []);
        return spans.length === 0 ? [] : [[name, statisticsOf(spans)]];
    }));
}
/** One phase of one task, where both its ends are known (`aws-facts.md` A6: any stamp may be absent). */
function spanOf(name, timeline) {
    const isDrain = name === 'drain';
    if ((timeline.side === 'old') !== isDrain || (timeline.failed && isDrain))
        return undefined;
    const [from, to] = endsOf(name, timeline);
    return from === undefined || to === undefined || to < from
        ? undefined
        : { task: timeline.taskId, from, to };
}
function endsOf(name, t) {
    switch (name) {
        case 'provision':
            return [t.createdAt, t.pullStartedAt];
        case 'pull':
            return [t.pullStartedAt, t.pullStoppedAt];
        case 'start':
            return [t.pullStoppedAt, t.startedAt];
        case 'health':
            return [t.startedAt, t.healthyAt];
        case 'drain':
            return [t.stoppingAt, t.executionStoppedAt ?? t.stoppedAt];
        default:
            return name;
    }
}
function statisticsOf(spans) {
    const byLength = [...spans].sort((a, b) => a.to - a.from - (b.to - b.from));
    const slowest = byLength.at(-1);
    const middle = (byLength.length - 1) / 2;
    const lower = byLength[Math.floor(middle)];
    const upper = byLength[Math.ceil(middle)];
    return {
        medianMs: (lower.to - lower.from + upper.to - upper.from) / 2,
        slowestMs: slowest.to - slowest.from,
        slowestTask: slowest.task,
        tasks: spans.length,
        from: Math.min(...spans.map(({ from }) => from)),
        to: Math.max(...spans.map(({ to }) => to)),
    };
}
/**
 * One sentence on what cost most: the phase in which some task was for the longest part of the rollout.
 * `undefined` where no phase could be measured.
 */
function costliestPhase(timelines, durationMs, deregistrationDelaysMs) {
    const costs = phaseNames
        .map((name) => {
        const spans = [...timelines.values()].flatMap((timeline) => spanOf(name, timeline) ?? []);
        return { name, ms: unionMs(spans) };
    })
        .filter(({ ms }) => ms > 0)
        .sort((a, b) => b.ms - a.ms);
    const most = costs[0];
    if (most === undefined)
        return undefined;
    const share = `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(most.ms)} of ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`;
    const longestDelayMs = Math.max(0, ...deregistrationDelaysMs.values());
    if (most.name === 'drain' && longestDelayMs > 0 && most.ms >= longestDelayMs * 0.8) {
        return `deregistration delay of ${longestDelayMs / 1000} s: ${share}`;
    }
    return `${phaseWords[most.name]}: ${share}`;
}
const phaseWords = {
    provision: 'waiting for capacity and network',
    pull: 'pulling images',
    start: 'starting containers',
    health: 'waiting for health checks',
    drain: 'draining old tasks',
};
/** Length of the time in which at least one span was open. */
function unionMs(spans) {
    let total = 0;
    let until = -Infinity;
    for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
        if (to <= until)
            continue;
        total += to - Math.max(from, until);
        until = to;
    }
    return total;
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
