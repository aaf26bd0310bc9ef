export const id = 6452;
export const ids = [6452];
export const modules = {

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ../../../../action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(7008);
// EXTERNAL MODULE: ../../../../action-kit/lib/github.js
var github = __webpack_require__(9987);
// EXTERNAL MODULE: ../../../../action-kit/lib/state.js
var lib_state = __webpack_require__(5303);
// EXTERNAL MODULE: ../../../../aws/lib/asked-once.js
var asked_once = __webpack_require__(2042);
// EXTERNAL MODULE: ../../../../aws/lib/ecr/image-registry.js + 1 modules
var image_registry = __webpack_require__(2175);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-control.js + 2 modules
var deployment_control = __webpack_require__(517);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/revisions.js
var revisions = __webpack_require__(730);
// EXTERNAL MODULE: ../../../../aws/lib/elb/target-reader.js
var target_reader = __webpack_require__(7359);
// EXTERNAL MODULE: ../../../../aws/lib/calls/logs.js
var logs = __webpack_require__(7721);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
;// CONCATENATED MODULE: ../../../../aws/lib/logs/log-tail.js
/** The last lines of a log stream. The client is loaded when there is something to show. */


function createLogTailReader(session) {
    return {
        tail: async (logGroupName, logStreamName, lines, region) => {
            try {
                const answer = await (0,logs/* getLogEvents */.A)(session, { logGroupName, logStreamName, limit: lines, startFromHead: false }, region);
                return (answer.events ?? []).map(({ message }) => message ?? '');
            }
            catch (error) {
                if (error instanceof Error && error.name === 'ResourceNotFoundException')
                    return [];
                throw (0,failure/* readable */.HD)(error, 'logs:GetLogEvents');
            }
        },
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/connector.js
var connector = __webpack_require__(9217);
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"@ecs-actions/wait-stable","version":"0.1.0","private":true,"type":"module"}');
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/connect.js
/** The AWS adapters of wait-stable, sharing one session. */









/** What does not change while the step runs is asked for once. */
const connect = (0,connector/* connector */.M)(package_namespaceObject, (session) => {
    const registry = (0,image_registry/* createImageRegistry */.n)(session);
    const targets = (0,target_reader/* createTargetReader */.n)(session);
    return {
        ecs: (0,deployment_reader/* createDeploymentReader */.R)(session, { withManagedBalancers: true }),
        revisions: (0,revisions/* rememberedRevisions */.n)(session),
        registry: {
            ...registry,
            find: (0,asked_once/* askedOnce */.m)((image) => registry.find(image), (image) => JSON.stringify(image)),
        },
        control: (0,deployment_control/* createDeploymentControl */.R)(session),
        targets: {
            ...targets,
            balancerAddress: (0,asked_once/* askedOnce */.m)((targetGroup) => targets.balancerAddress(targetGroup)),
        },
        tails: createLogTailReader(session),
        now: session.now,
        calls: session.calls,
    };
});

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/find-services.js + 1 modules
var find_services = __webpack_require__(1669);
// EXTERNAL MODULE: ../../../../core/lib/deployment/options.js
var deployment_options = __webpack_require__(4586);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/finish.js






/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * time/* durations */.SB.minute;
const pollEveryMs = 5 * time/* durations */.SB.second;
/** The list of deployments may be behind: for so long a deployment of this run is looked for. */
const searchForMs = time/* durations */.SB.minute;
/** Sends the rollback that `on-cancel` asks for, sees how it ends, and writes a summary of its own. */
async function finish(ports, state) {
    if (state.open.length === 0 && state.finished)
        return { exitCode: 0 };
    const open = state.open.length === 0 ? await findOpen(ports, state) : state.open;
    if (open.length === 0) {
        const nothing = 'The step ended before it knew which deployment to watch; none was touched.';
        ports.log.line(nothing);
        return { exitCode: 0, summary: [(0,markdown/* heading */.R_)(3, 'Cancelled'), (0,markdown/* text */.Qq)(nothing)] };
    }
    const rows = [];
    for (const deployment of open) {
        const told = state.onCancel === 'rollback' ? await tryTo(ports, state, deployment) : leftAlone;
        ports.log.line(`${deployment.service}: ${told}`);
        const arn = deployment.serviceDeploymentArn;
        rows.push([(0,markdown/* code */.aY)(deployment.service), (0,markdown/* text */.Qq)(told), arn === undefined ? '' : (0,markdown/* code */.aY)(arn)]);
    }
    const columns = ['service', 'after the cancel', 'service deployment'].map((title) => ({ title }));
    return { exitCode: 0, summary: [(0,markdown/* heading */.R_)(3, 'Cancelled'), (0,markdown/* table */.tp)(columns, rows)] };
}
const leftAlone = 'the deployment was left alone and goes on (on-cancel: leave)';
/** The services, where the step was cancelled before it had found them and a rollback is asked for. */
async function findOpen({ ecs, clock, log }, { onCancel, address }) {
    if (onCancel !== 'rollback')
        return [];
    try {
        const signal = new AbortController().signal;
        const patience = { forMs: deployment_options/* consistencyWindowMs */.Ho, clock, signal };
        const { services } = await (0,find_services/* findServices */.O)(ecs, address, patience);
        return services.map(({ name, clusterArn, controller }) => ({
            service: name,
            clusterArn,
            controller,
            asked: false,
        }));
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.error({ title: error.title, message: error.message });
        return [];
    }
}
async function tryTo(ports, state, deployment) {
    const { controller, serviceDeploymentArn } = deployment;
    if (controller !== 'ECS') {
        return `${controller} controls the deployment, so that it could not be rolled back here`;
    }
    try {
        const arn = serviceDeploymentArn ?? (await findOfThisRun(ports, state, deployment));
        if (arn !== undefined)
            return await rollBack(ports, arn, deployment.asked);
        return state.deployedAfter === undefined
            ? 'nothing was rolled back: it could not be seen when this run began, and so not which deployment is its own'
            : `nothing was rolled back: no deployment since ${(0,time/* formatInstant */.r4)(state.deployedAfter)} was seen within ${(0,time/* formatDuration */.a3)(searchForMs)}; one that begins later goes on`;
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        ports.log.error({ title: error.title, message: error.message });
        return `it could not be rolled back: ${error.message}`;
    }
}
/** The newest deployment since this run began, once it is listed. */
async function findOfThisRun({ ecs, clock }, { deployedAfter, taskDefinition }, { clusterArn, service }) {
    if (deployedAfter === undefined)
        return undefined;
    const untilMs = clock.monotonicMs() + searchForMs;
    for (;;) {
        const listed = await ecs.listServiceDeployments(clusterArn, service);
        const own = listed.filter(({ createdAt }) => (createdAt ?? 0) >= deployedAfter);
        const found = taskDefinition === undefined ? own[0] : await ofRevision(ecs, own, taskDefinition);
        if (found !== undefined)
            return found.arn;
        if (clock.monotonicMs() + pollEveryMs > untilMs)
            return undefined;
        await clock.sleep(pollEveryMs);
    }
}
async function ofRevision(ecs, own, taskDefinition) {
    const arns = own.flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? []);
    if (arns.length === 0)
        return undefined;
    const revisions = await ecs.taskDefinitionsOfRevisions(arns);
    return own.find(({ targetServiceRevisionArn }) => (0,deployment_service/* sameTaskDefinition */.JL)(revisions.get(targetServiceRevisionArn ?? ''), taskDefinition));
}
async function rollBack({ clock, ecs, control }, serviceDeploymentArn, asked) {
    const untilMs = clock.monotonicMs() + followForMs;
    let mayAsk = !asked;
    for (;;) {
        const [now] = await ecs.describeServiceDeployments([serviceDeploymentArn]);
        if (now !== undefined && (0,deployment_service/* hasEnded */.hY)(now))
            return howItEnded(now);
        if (mayAsk && now !== undefined && isRunning(now)) {
            await control.rollBack(serviceDeploymentArn);
        }
        // What the step has asked for shows a moment later; if it still does not, it never arrived.
        mayAsk = true;
        if (clock.monotonicMs() + pollEveryMs > untilMs)
            return 'the rollback is not over yet';
        await clock.sleep(pollEveryMs);
    }
}
function isRunning({ status }) {
    return status === 'PENDING' || status === 'IN_PROGRESS';
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

// EXTERNAL MODULE: ../../../../core/lib/arn.js
var lib_arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../core/lib/deployment/lifecycle-stages.js
var lifecycle_stages = __webpack_require__(2918);
// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/inputs.js
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
    const until = inputs.oneOf('until', lifecycle_stages/* untils */.a);
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [
            address.cluster,
            ...address.services,
            deploymentId,
            taskDefinition,
        ]),
        watch: {
            timeoutMs: inputs.duration('timeout') ?? 15 * time/* durations */.SB.minute,
            requireDeployment: inputs.boolean('require-deployment') ?? false,
            onFailure: inputs.oneOf('on-failure', ['report', 'rollback']) ?? 'report',
            rollbackTimeoutMs: inputs.duration('rollback-timeout') ?? 10 * time/* durations */.SB.minute,
            onPause: inputs.oneOf('on-pause', ['wait', 'fail', 'continue']) ?? 'wait',
            ...(until !== undefined && until !== 'stable' && { until }),
            ...(failFast !== 'off' && { failFast }),
            ...(0,present/* present */.E)({ stallTimeoutMs, startBudgetMs, deploymentId, taskDefinition }),
        },
        onCancel: inputs.oneOf('on-cancel', ['leave', 'rollback']) ?? 'leave',
        logLines: inputs.integer('log-lines', { min: 0, max: 10_000 }) ?? 50,
        ...(pollInterval !== undefined && pollInterval !== 'auto' && { pollIntervalMs: pollInterval }),
        ...(0,present/* present */.E)({ deployedAfter, githubToken }),
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

// EXTERNAL MODULE: ../../../../core/lib/fact.js
var fact = __webpack_require__(310);
// EXTERNAL MODULE: ../../../../aws/lib/retry.js
var retry = __webpack_require__(2504);
// EXTERNAL MODULE: ../../../../core/lib/failure/short.js
var failure_short = __webpack_require__(6545);
// EXTERNAL MODULE: ../../../../core/lib/shell-command.js
var shell_command = __webpack_require__(3892);
// EXTERNAL MODULE: ../../../../core/lib/deployment/watch.js
var deployment_watch = __webpack_require__(7531);
// EXTERNAL MODULE: ../../../../core/lib/deployment/obstacle.js
var deployment_obstacle = __webpack_require__(3679);
// EXTERNAL MODULE: ../../../../core/lib/deployment/reaction.js
var reaction = __webpack_require__(9905);
// EXTERNAL MODULE: ../../../../core/lib/deployment/standing.js
var standing = __webpack_require__(1914);
// EXTERNAL MODULE: ../../../../core/lib/deployment/verdict.js
var deployment_verdict = __webpack_require__(5285);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/advice.js





/** What to do, in one or two sentences; `undefined` where there is nothing to mend. */
function adviceOn(watch, verdict) {
    const cause = (0,deployment_verdict/* causeOf */.rl)(verdict);
    const own = (0,deployment_watch/* ownServiceDeployment */.By)(watch);
    const hook = (0,standing/* pauseHook */.iD)(own);
    if (own !== undefined && hook !== undefined && isUnfinished(verdict)) {
        return `Decide, with CONTINUE or ROLLBACK: ${(0,standing/* continueCommand */.ZU)(own, hook)}`;
    }
    const reason = (0,deployment_verdict/* reasonOf */.A3)(verdict) ?? '';
    // Somebody decided so: there is nothing to mend.
    if (verdict.name === 'superseded') {
        return 'Look at the run that deployed the newer one: it tells how that ends.';
    }
    if (verdict.name === 'stopped' || /a stop was requested/i.test(reason)) {
        return 'Ask who stopped it: the event history of CloudTrail names the caller of StopServiceDeployment.';
    }
    if (cause === undefined)
        return undefined;
    const tellsLittle = cause === 'container-exit' || cause === 'unknown';
    if (own?.status === 'ROLLBACK_FAILED' && tellsLittle)
        return bothFail;
    if (cause === 'never-deployed') {
        return 'No deployment of that revision reached the service: check that the deploy command ran, against this cluster and service.';
    }
    return adviceOnAlarms(watch, cause) ?? (0,deployment_obstacle/* adviceOnEnd */.hY)(reason, cause, (0,reaction/* obstacleOf */.HD)(watch)) ?? unknown;
}
function isUnfinished({ name }) {
    return name === 'timed-out' || name === 'stalled';
}
/** A revision that worked and no longer starts has not changed; what it needs has. */
const bothFail = 'The revision before did not come up either, so look at what both need: the database, a secret, a role, the network. Then deploy again.';
const unknown = 'ECS names no cause: look at the stopped tasks of the deployment (they are visible for an hour) and at the container’s log.';
function adviceOnAlarms(watch, cause) {
    if (cause !== 'alarm')
        return undefined;
    const own = (0,deployment_watch/* ownServiceDeployment */.By)(watch)?.detail?.alarms?.triggered ?? [];
    const names = own.length > 0 ? own : (watch.service?.rollout.alarms.names ?? []);
    if (names.length === 0)
        return undefined;
    const which = own.length > 0 || names.length === 1 ? names.join(', ') : `one of ${names.join(', ')}`;
    return `Look at what made the alarm ${which} go off before deploying again: its history in CloudWatch shows the metric and the minute.`;
}

// EXTERNAL MODULE: ../../../../core/lib/failure/explain.js + 8 modules
var explain = __webpack_require__(9342);
// EXTERNAL MODULE: ../../../../core/lib/failure/cause.js
var failure_cause = __webpack_require__(5180);
// EXTERNAL MODULE: ../../../../core/lib/deployment/evidence-line.js
var evidence_line = __webpack_require__(5198);
// EXTERNAL MODULE: ../../../../core/lib/deployment/failure.js
var deployment_failure = __webpack_require__(430);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/aftermath.js
/** What a failure leaves behind: what it was, in words; the line that shows it; what serves now; what goes on by itself. */











function aftermathOf(watch, verdict, servingTaskDefinition) {
    const obstacle = (0,reaction/* obstacleOf */.HD)(watch);
    const cause = (0,deployment_verdict/* causeOf */.rl)(verdict);
    const evidence = evidenceFor(watch, verdict, cause, obstacle);
    const serving = servingNow(watch, servingTaskDefinition);
    const goesOn = whatGoesOn(watch, verdict, obstacle);
    return {
        what: whatHappened(verdict, obstacle),
        ...(0,present/* present */.E)({ evidence, serving, goesOn }),
    };
}
function whatHappened(verdict, obstacle) {
    const cause = (0,deployment_verdict/* causeOf */.rl)(verdict);
    const waited = (verdict.name === 'timed-out' || verdict.name === 'stalled') && obstacle !== undefined
        ? [verdict.reason.replace(`: ${obstacle.reason}`, '')]
        : [];
    return [...waited, whatStoodInTheWay(verdict, cause, obstacle)].join(': ');
}
function whatStoodInTheWay(verdict, cause, obstacle) {
    if (cause === undefined)
        return (0,failure_short/* shortText */.o)((0,deployment_verdict/* reasonOf */.A3)(verdict) ?? verdict.name, 220);
    if (cause === 'unknown')
        return (0,failure_short/* shortText */.o)(verdict.reason, 220);
    const words = failure_cause/* causeInWords */.s[cause];
    if (obstacle?.cause !== cause)
        return words;
    const isExit = cause === 'container-exit' || cause === 'out-of-memory';
    const how = isExit && obstacle.example !== undefined
        ? (0,failure_short/* shortText */.o)((0,deployment_failure/* describeFailure */.Ic)(obstacle.example), 220)
        : words;
    const count = obstacle.failedTasks;
    return count === 0 ? how : `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${how}`;
}
function evidenceFor(watch, verdict, cause, obstacle) {
    if (cause === undefined)
        return undefined;
    if (cause === 'alarm') {
        const names = (0,deployment_watch/* ownServiceDeployment */.By)(watch)?.detail?.alarms?.triggered ?? [];
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
    return (0,evidence_line/* inOneLine */.U)([own, (0,deployment_verdict/* reasonOf */.A3)(verdict)].find((text) => (0,explain/* explain */.W)(text)?.cause === cause));
}
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
function whatGoesOn(watch, verdict, obstacle) {
    const { service, subject } = watch;
    const own = (0,deployment_watch/* ownServiceDeployment */.By)(watch);
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
    if (verdict.name === 'failed' && (0,deployment_verdict/* causeOf */.rl)(verdict) === 'never-deployed')
        return 'nothing';
    if (own !== undefined && ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'].includes(own.status)) {
        return `the rollback${(0,standing/* standing */.JA)(watch)}`;
    }
    if (watch.runsNothing !== undefined) {
        return 'ECS goes on trying to start tasks, as of any service that runs fewer than it wants';
    }
    if (own?.status === 'ROLLBACK_FAILED')
        return 'nothing: the rollback failed too';
    const listed = service === undefined ? undefined : (0,deployment_service/* primaryOf */.Os)(service);
    const isRunning = own === undefined
        ? listed?.rolloutState === 'IN_PROGRESS'
        : ['PENDING', 'IN_PROGRESS'].includes(own.status);
    if (!isRunning)
        return `nothing: ECS starts no more tasks of ${revision}`;
    if ((0,standing/* pauseHook */.iD)(own) !== undefined)
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

// EXTERNAL MODULE: ../../../../core/lib/deployment/step-result.js
var step_result = __webpack_require__(1187);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/rollback.js
/** How a rollback that this step asked for ended. */




function rollbackEnded(watch, lines, verdict, first) {
    const cause = (0,deployment_verdict/* causeOf */.rl)(first) ?? 'unknown';
    switch (verdict.name) {
        case 'rolled-back':
            return (0,step_result/* over */.Zh)(watch, lines, {
                ...verdict,
                cause,
                reason: `${first.reason}; rolled back by this step`,
            });
        case 'failed':
            return (0,deployment_watch/* ownServiceDeployment */.By)(watch)?.status === 'ROLLBACK_FAILED'
                ? (0,step_result/* over */.Zh)(watch, lines, {
                    ...verdict,
                    cause,
                    reason: `${first.reason}; the rollback failed too`,
                })
                : (0,step_result/* over */.Zh)(watch, lines, verdict);
        case 'stopped':
            // Somebody else's stop came first: nothing went back to the old revision.
            return (0,step_result/* over */.Zh)(watch, lines, {
                ...verdict,
                reason: `${first.reason}; it was stopped before it was rolled back`,
            });
        default:
            return (0,step_result/* over */.Zh)(watch, lines, verdict);
    }
}
function rollbackExpired(watch, first) {
    const text = `${first.reason}; the rollback was not over after ${(0,time/* formatDuration */.a3)(watch.options.rollbackTimeoutMs)}`;
    return (0,step_result/* over */.Zh)(watch, [], { ...first, reason: text });
}

;// CONCATENATED MODULE: ../../../../core/lib/deployment/conclusion.js
/** The verdict of a deployment that has ended. */





function conclude(watch, lines, end) {
    const obstacle = (0,reaction/* obstacleOf */.HD)(watch);
    const verdict = withCause(end, obstacle);
    if (watch.rollback !== undefined)
        return rollbackEnded(watch, lines, verdict, watch.rollback.first);
    const required = withoutDeployment(watch, end);
    if (required !== undefined)
        return (0,step_result/* over */.Zh)(watch, lines, required);
    const final = verdict.name === 'failed' ? (0,reaction/* withoutRollback */.rU)(watch, verdict) : verdict;
    return (0,step_result/* over */.Zh)(watch, lines, final, (0,reaction/* logRequests */.Pg)(watch, verdict, obstacle));
}
/** Whether a deployment had ended before this run began: it is none of this run's. */
function isBeforeRun(subject, endedAt, { deployedAfter }) {
    return (deployedAfter !== undefined &&
        (endedAt ?? Infinity) < deployedAfter &&
        (subject?.createdAt ?? 0) < deployedAfter);
}
/** `require-deployment`: what had ended before the run began is no deployment of it. */
function withoutDeployment(watch, end) {
    const { options, subject, seenInProgress } = watch;
    if (options.requireDeployment !== true || end.name === 'error')
        return undefined;
    const { deployedAfter } = options;
    const id = subject?.deploymentId;
    if (deployedAfter === undefined) {
        if (seenInProgress)
            return undefined;
        return {
            name: 'error',
            reason: `require-deployment: it could not be seen when this run started, so nobody can say whether ${id ?? 'the last one'} is of this run; give github-token the permission actions: read, or set deployed-after`,
        };
    }
    if (!isBeforeRun(subject, end.endedAt, options))
        return undefined;
    return {
        name: 'failed',
        cause: 'never-deployed',
        reason: `no deployment since ${(0,time/* formatInstant */.r4)(deployedAfter)}, and require-deployment asks for one; the last one${id === undefined ? '' : `, ${id},`} ended before`,
    };
}
/** The end with what its tasks and events tell of its cause. */
function withCause(end, obstacle) {
    if (end.name !== 'failed' && end.name !== 'rolled-back')
        return end;
    const cause = (0,deployment_obstacle/* causeOfEnd */.yp)(end.reason, obstacle);
    return { ...end, cause, reason: (0,deployment_obstacle/* reasonOfEnd */.$f)(end.reason, cause, obstacle) };
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/event.js
var deployment_event = __webpack_require__(1136);
// EXTERNAL MODULE: ../../../../core/lib/deployment/expectation.js
var deployment_expectation = __webpack_require__(7898);
// EXTERNAL MODULE: ../../../../core/lib/deployment/planned-waits.js
var planned_waits = __webpack_require__(6461);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/idle-service.js

/** `undefined` where the service runs some task, or wants none. */
function idleService(watch, endedAt) {
    const { service } = watch;
    if (service === undefined || service.desiredCount === 0 || service.runningCount > 0) {
        return undefined;
    }
    const what = `the service wants ${taskCount(service.desiredCount)} and runs none`;
    const event = eventInTheWay(service, endedAt);
    if (event === undefined)
        return { what };
    return { what, why: (0,deployment_event/* eventText */.cj)(event), cause: (0,deployment_event/* eventCause */.uL)(event) ?? 'unknown' };
}
/**
 * The newest event since a moment that says why tasks do not run. One that only says that tasks do not start gives
 * way to an earlier one that says why, unless the service was steady in between.
 */
function eventInTheWay(service, since) {
    const after = service.events.filter(({ createdAt = 0 }) => createdAt >= (since ?? 0));
    const isInTheWay = (event) => ['placement', 'crash-loop', 'blocked'].includes((0,deployment_event/* eventKind */.Pb)(event)) ||
        (0,deployment_event/* eventCause */.uL)(event) !== undefined;
    const newest = after.findIndex(isInTheWay);
    if (newest === -1)
        return undefined;
    const steady = after.findIndex((event, at) => at > newest && (0,deployment_event/* eventKind */.Pb)(event) === 'steady');
    const before = after.slice(newest, steady === -1 ? undefined : steady);
    return before.find((event) => (0,deployment_event/* eventCause */.uL)(event) !== undefined) ?? after[newest];
}
/** An event as a sentence about the service: ECS's own begin with their verb once the name is off. */
function saidOf(who, text) {
    return /^(?:was|is|has|had|could|cannot|failed) /.test(text)
        ? `${who} ${text}`
        : `${who} says: ${text}`;
}
function taskCount(count) {
    return `${count} ${count === 1 ? 'task' : 'tasks'}`;
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/phases.js
var deployment_phases = __webpack_require__(4558);
// EXTERNAL MODULE: ../../../../core/lib/deployment/target-join.js
var target_join = __webpack_require__(2656);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/outcome.js
/** What is known of one service at the end: for outputs, report and summary. */


















function outcomeOf(name, watch, verdict) {
    const { subject, service, options, history } = watch;
    const { endedAt } = verdict;
    const timelines = healthyByTheEnd(watch.timelines, verdict, endedAt);
    const createdAt = subject?.createdAt;
    const durationMs = endedAt === undefined || createdAt === undefined ? undefined : endedAt - createdAt;
    const beforeThisRun = isBeforeRun(subject, endedAt ?? watch.runsNothing?.completedAt, options);
    const cause = (0,deployment_verdict/* causeOf */.rl)(verdict);
    const reason = (0,deployment_verdict/* reasonOf */.A3)(verdict);
    const remedy = adviceOn(watch, verdict);
    const costliest = durationMs === undefined || beforeThisRun
        ? undefined
        : (0,deployment_phases/* costliestPhase */.wD)({
            timelines,
            durationMs,
            deregistrationDelaysMs: watch.deregistrationDelaysMs,
            bakesForMs: service === undefined ? 0 : (0,planned_waits/* leastDurationMs */.i9)(service.rollout),
        });
    const serving = service === undefined ? undefined : servingTaskDefinition(service, verdict, watch);
    const stopCommand = commandThatStops(watch, verdict);
    return {
        service: name,
        verdict: verdict.name,
        beforeThisRun,
        ...(verdict.name === 'failed' && watch.runsNothing !== undefined && { runsNothing: true }),
        phases: (0,deployment_phases/* measurePhases */.rO)(timelines),
        remarks: remarksOn(watch, verdict, beforeThisRun),
        failures: [...watch.failures.values()],
        imageDigests: watch.imageDigests,
        ...(0,present/* present */.E)({ previousTaskDefinition: watch.previousTaskDefinition }),
        tasks: [...timelines.values()],
        events: watch.events,
        ...(0,present/* present */.E)({ serviceArn: service?.arn, cause }),
        ...(verdict.name !== 'stable' &&
            verdict.name !== 'reached' && { aftermath: aftermathOf(watch, verdict, serving) }),
        ...(0,present/* present */.E)({
            remedy,
            reason,
            deploymentId: subject?.deploymentId,
            serviceDeploymentArn: subject?.serviceDeploymentArn,
            deployedTaskDefinition: subject?.taskDefinition,
            servingTaskDefinition: serving,
            createdAt,
            endedAt,
            durationMs,
            costliest,
        }),
        ...(durationMs !== undefined &&
            history !== undefined &&
            verdict.name === 'stable' && { comparison: (0,deployment_expectation/* compareToHistory */.Li)(durationMs, history) }),
        ...(0,present/* present */.E)({ stopCommand }),
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
    if ((0,deployment_verdict/* isGood */.Kg)(verdict.name))
        return subject?.taskDefinition ?? service.taskDefinition;
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    if (verdict.name === 'rolled-back')
        return primary?.taskDefinition ?? service.taskDefinition;
    const running = service.deployments.filter(({ runningCount }) => runningCount > 0);
    const serving = service.taskSets.find(({ status }) => status === 'PRIMARY') ??
        running.find(({ rolloutState }) => rolloutState === 'COMPLETED') ??
        running[0];
    return serving?.taskDefinition;
}
function remarksOn(watch, verdict, beforeThisRun) {
    const { options, subject } = watch;
    const since = beforeThisRun && options.deployedAfter !== undefined
        ? [
            notice(`No deployment since ${(0,time/* formatInstant */.r4)(options.deployedAfter)}: what is judged is ${subject?.deploymentId ?? 'the last one'}, which ended before.`),
        ]
        : [];
    const unseen = [...watch.unseen].map(([feature, why]) => notice(`Could not see ${feature}: ${why.replace(/\.$/, '')}.`));
    return [
        ...since,
        ...(verdict.name === 'stable' ? afterTheEnd(watch, verdict.endedAt) : []),
        ...measuredInPart(watch),
        ...unseen,
    ];
}
/** What the service shows beside its completed deployment; none of it touches the verdict. */
function afterTheEnd(watch, endedAt) {
    const { service, targets = [], timelines } = watch;
    if (service === undefined)
        return [];
    const { desiredCount, runningCount } = service;
    const remarks = [];
    if (desiredCount === 0) {
        remarks.push(warning('The desired count is 0: the deployment is complete, but nothing of it ran.'));
    }
    else if (runningCount < desiredCount) {
        remarks.push(warning(`${taskCount(desiredCount)} are wanted and ${runningCount} run. ${whyFewer(watch, endedAt)}`));
    }
    else if (runningCount > desiredCount) {
        remarks.push(notice(`${taskCount(runningCount)} run where ${desiredCount} ${desiredCount === 1 ? 'is' : 'are'} wanted. ${whyMore(watch, endedAt)}`));
    }
    const draining = [...timelines.values()].some(({ side, stoppedAt }) => side === 'old' && stoppedAt === undefined);
    if (service.rollout.earlySuccess !== undefined && draining) {
        remarks.push(notice('Old tasks still drain: the service ends its deployments early (earlySuccessCriteria).'));
    }
    if ((0,target_join/* isUnchecked */.b)(targets)) {
        remarks.push(warning('The targets are unused, so their health is not checked: no listener forwards to the target group.'));
    }
    return remarks;
}
/** What events since the end say of tasks that are missing. */
function whyFewer({ service, events }, endedAt) {
    if (isRebalanced(events, endedAt))
        return 'ECS rebalances them across availability zones.';
    const event = service === undefined ? undefined : eventInTheWay(service, endedAt);
    return event === undefined
        ? 'No event says why.'
        : `${saidOf('The service', (0,failure_short/* shortText */.o)((0,deployment_event/* eventText */.cj)(event)).replace(/\.$/, ''))}.`;
}
function whyMore({ service, events }, endedAt) {
    if (isRebalanced(events, endedAt))
        return 'ECS rebalances them across availability zones.';
    const others = [...(service?.deployments ?? []), ...(service?.taskSets ?? [])].filter(({ status, runningCount }) => status !== 'PRIMARY' && runningCount > 0);
    return others.length > 0
        ? 'Tasks of the deployment before still run beside the new ones.'
        : 'No event says why.';
}
function isRebalanced(events, endedAt) {
    return events.some((event) => (0,deployment_event/* eventKind */.Pb)(event) === 'zones' && (event.createdAt ?? 0) >= (endedAt ?? Infinity));
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
function commandThatStops(watch, verdict) {
    if (!['failed', 'stalled', 'timed-out'].includes(verdict.name) || watch.rollback !== undefined) {
        return undefined;
    }
    const arn = (0,reaction/* stoppableArn */.Qy)(watch);
    if (arn !== undefined) {
        return (0,shell_command/* shellCommand */.q)('aws ecs stop-service-deployment', {
            'service-deployment-arn': arn,
            'stop-type': 'ROLLBACK',
        });
    }
    const { service, subject } = watch;
    const inProgress = service !== undefined && (0,deployment_service/* primaryOf */.Os)(service)?.rolloutState === 'IN_PROGRESS';
    if (!inProgress || (0,deployment_watch/* ownServiceDeployment */.By)(watch) !== undefined)
        return undefined;
    const before = service.deployments.find(({ taskDefinition, runningCount }) => taskDefinition !== subject?.taskDefinition && runningCount > 0)?.taskDefinition;
    if (before === undefined)
        return undefined;
    return (0,shell_command/* shellCommand */.q)('aws ecs update-service', {
        cluster: (0,lib_arn/* nameInArn */.s)(service.clusterArn),
        service: service.name,
        'task-definition': (0,deployment_service/* familyRevision */.KW)(before),
    });
}

// EXTERNAL MODULE: ../../../../core/lib/way-back/describe-way-back.js
var describe_way_back = __webpack_require__(8507);
// EXTERNAL MODULE: ../../../../action-kit/lib/printable.js
var printable = __webpack_require__(8941);
// EXTERNAL MODULE: ../../../../core/lib/console-link.js
var console_link = __webpack_require__(1376);
// EXTERNAL MODULE: ../../../../core/lib/deployment/first-screen.js + 1 modules
var first_screen = __webpack_require__(9507);
// EXTERNAL MODULE: ../../../../core/lib/deployment/task.js
var deployment_task = __webpack_require__(4327);
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/container-log.js
/** The last lines of a failed container, printed where the failure is told. Whatever goes wrong here costs the log only. */







/** Of a line in the open; folded, it is whole. */
const tailLineLength = 300;
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
        printTail(log, `log lines of ${container}, task ${(0,deployment_task/* taskId */.B)(failure.taskArn)}`, lines);
        tails.push({ service, taskId: (0,deployment_task/* taskId */.B)(failure.taskArn), container, lines, url });
    }
    return tails;
}
/** The last lines in the open, for they tell why; all of them are folded. */
function printTail(log, what, lines) {
    if (lines.length > first_screen/* tailShown */.wl)
        log.group(`last ${lines.length} ${what}`, lines);
    const last = lines.slice(-first_screen/* tailShown */.wl);
    log.line(`last ${last.length} ${what}:`);
    for (const line of last)
        log.line(`  ${(0,printable/* shorten */.ml)(line, tailLineLength)}`);
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

;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/results.js
/** Outputs and report, from the outcomes of all services. */






function worstOf(outcomes) {
    return sortedByVerdict(outcomes)[0];
}
/** The worst first. */
function sortedByVerdict(outcomes) {
    return outcomes.toSorted((a, b) => (0,deployment_verdict/* compareVerdicts */.m3)(a.verdict, b.verdict));
}
/** `1 of 10 services is not live: pay (rolled-back)`, and which are. */
function tally(outcomes) {
    const bad = sortedByVerdict(outcomes).filter(({ verdict }) => !(0,deployment_verdict/* isGood */.Kg)(verdict));
    const live = outcomes.filter(({ verdict }) => (0,deployment_verdict/* isGood */.Kg)(verdict)).map(({ service }) => service);
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
    if (!times.known || outcome.beforeThisRun)
        return undefined;
    return (outcome.endedAt ?? now) - times.value.startedAt;
}
/** The outputs; `undefined` is written as empty, null in JSON. */
function outputsOf(outcomes, run) {
    const worst = worstOf(outcomes);
    return {
        ...(worst === undefined ? unknownScalars : scalarsOf(worst, run)),
        deployed: ofTheRun(outcomes.map((outcome) => isOfThisRun(outcome, run))),
        changed: outcomes
            .filter((outcome) => hasChanged(outcome, run) === true)
            .map(({ service }) => service)
            .join(','),
        waitedSeconds: (0,time/* toSeconds */.fP)(run.waitedMs),
        // Where 64 KiB do not hold them all, the last ones go: the worst have to come first.
        services: sortedByVerdict(outcomes).map((outcome) => ({
            service: outcome.service,
            ...scalarsOf(outcome, run),
            deployed: isOfThisRun(outcome, run),
            changed: hasChanged(outcome, run),
        })),
    };
}
/** Whether the deployment that was judged is one of this run; undefined where nobody can say. */
function isOfThisRun(outcome, { deployedAfter }) {
    if (deployedAfter === undefined)
        return undefined;
    if (outcome.beforeThisRun || outcome.cause === 'never-deployed')
        return false;
    const { createdAt, endedAt, verdict } = outcome;
    if (createdAt === undefined)
        return undefined;
    // Stable with an end that AWS does not tell: it may have been before the run as well as in it.
    const isDoubtful = verdict === 'stable' && endedAt === undefined && createdAt < deployedAfter;
    return isDoubtful ? undefined : true;
}
/** One is enough; none only where each is known to be none. */
function ofTheRun(each) {
    if (each.includes(true))
        return true;
    return each.length > 0 && each.every((one) => one === false) ? false : undefined;
}
/** Whether this run gave the service another task definition, which serves now; undefined where nobody can say. */
function hasChanged(outcome, run) {
    const isOwn = isOfThisRun(outcome, run);
    if (isOwn !== true)
        return isOwn;
    const { deployedTaskDefinition: deployed, servingTaskDefinition: serving, previousTaskDefinition: previous, } = outcome;
    if (deployed === undefined || serving === undefined)
        return undefined;
    if (!(0,deployment_service/* sameTaskDefinition */.JL)(deployed, serving))
        return false;
    // Seen at its side while it was followed; what ended before the step began only the record knows.
    const seen = previous === undefined ? undefined : !(0,deployment_service/* sameTaskDefinition */.JL)(previous, deployed);
    return run.records.get(outcome.service)?.hasReplacedAnother ?? seen;
}
const unknownScalars = {
    verdict: 'error',
    durationSeconds: undefined,
    endToEndSeconds: undefined,
    phases: undefined,
    deploymentId: undefined,
    taskDefinition: undefined,
    stableAt: undefined,
    cause: undefined,
    reason: undefined,
    serviceUrl: undefined,
    wayBack: undefined,
};
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
        serviceUrl: run.serviceUrls.get(outcome.service),
        wayBack: wayBackForOutput(run.records.get(outcome.service)?.wayBack),
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
    const times = (0,fact/* valueOf */.RP)(run.times);
    return {
        ...outputsOf(outcomes, run),
        run: {
            commit: run.commit,
            startedAt: instant(times?.startedAt),
            createdAt: instant(times?.createdAt),
            queuedSeconds: times?.job === undefined ? undefined : (0,time/* toSeconds */.fP)(times.job.startedAt - times.job.queuedAt),
            unseen: run.times.known ? undefined : run.times.why,
        },
        details: outcomes.map((outcome) => ({
            service: outcome.service,
            serviceArn: outcome.serviceArn,
            serviceDeploymentArn: outcome.serviceDeploymentArn,
            deployedTaskDefinition: outcome.deployedTaskDefinition,
            previousTaskDefinition: outcome.previousTaskDefinition,
            image: outcome.image,
            changes: outcome.changes,
            screen: (0,deployment_verdict/* isGood */.Kg)(outcome.verdict)
                ? undefined
                : (0,first_screen/* firstScreen */.nR)(outcome, logs.filter(({ service }) => service === outcome.service)),
            createdAt: instant(outcome.createdAt),
            endedAt: instant(outcome.endedAt),
            beforeThisRun: outcome.beforeThisRun,
            runsNothing: outcome.runsNothing,
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
            warnings: outcome.remarks
                .filter(({ level }) => level === 'warning')
                .map((remark) => remark.text),
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

;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/print.js





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
    if (!(0,deployment_verdict/* isGood */.Kg)(outcome.verdict)) {
        const screen = (0,first_screen/* firstScreen */.nR)(outcome, tails);
        log.error({ title: screen.headline, message: (0,first_screen/* screenText */.kI)(screen).join('\n') });
        return;
    }
    const what = outcome.deployedTaskDefinition === undefined
        ? ''
        : `: ${(0,deployment_service/* familyRevision */.KW)(outcome.deployedTaskDefinition)}`;
    const took = outcome.durationMs === undefined ? '' : ` after ${(0,time/* formatDuration */.a3)(outcome.durationMs)}`;
    if (outcome.verdict === 'reached') {
        log.line(`${service === undefined ? '' : `${service}: `}reached: ${outcome.reason ?? ''}`);
        return;
    }
    const compared = outcome.comparison === undefined ? '' : `, ${outcome.comparison}`;
    log.line(`${service === undefined ? '' : `${service}: `}stable${what}${took}${compared}`);
}
/** At most so many services are told once more at the end; the summary has them all. */
const toldAgain = 2;
/** The last lines of a log of several services: which are not live and why, and which are. */
function printTally(log, outcomes, tailsOf) {
    if (outcomes.length < 2)
        return;
    const bad = sortedByVerdict(outcomes).filter(({ verdict }) => !(0,deployment_verdict/* isGood */.Kg)(verdict));
    for (const outcome of bad.slice(0, toldAgain)) {
        const screen = (0,first_screen/* firstScreen */.nR)(outcome, tailsOf(outcome));
        log.line(screen.headline);
        for (const line of (0,first_screen/* screenText */.kI)(screen))
            log.line(`  ${line}`);
    }
    for (const line of tally(outcomes))
        log.line(line);
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/revision.js
var revision = __webpack_require__(8779);
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/revisions.js
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
            ...(0,present/* present */.E)({ image }),
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

// EXTERNAL MODULE: ../../../../aws/lib/way-back/read-way-back.js
var read_way_back = __webpack_require__(1268);
// EXTERNAL MODULE: ../../../../core/lib/deployment/pace.js + 1 modules
var deployment_pace = __webpack_require__(4024);
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/service-records.js




/** The revisions, two task definitions and an image. */
const callsForEach = 4;
/** So few services are read whatever the budget says: a bad deploy of any of them may have to be undone. */
const alwaysRead = 5;
/**
 * By service, the worst first, as far as AWS tells before the deadline and the budget of calls reaches, and of a
 * few always. None where the workflow was cancelled.
 */
async function readServiceRecords(ports, cluster, services, outcomes) {
    const { cancellation, clock, deadline } = ports;
    if (cancellation.signal.aborted)
        return new Map();
    const left = (0,deployment_pace/* callsLeft */.Zn)(ports.calls(), services.length, clock.monotonicMs());
    const read = await Promise.all(sortedByVerdict(outcomes)
        .slice(0, Math.max(alwaysRead, Math.floor(left / callsForEach)))
        .map(async ({ service: name, servingTaskDefinition }) => {
        const service = services.find((candidate) => candidate.name === name);
        const serving = servingTaskDefinition ?? service?.taskDefinition;
        if (service === undefined)
            return [];
        try {
            return [[name, await (0,read_way_back/* readServiceRecord */.Jy)(ports, cluster, service, serving)]];
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
    return { wayBack: { images: 'unknown', reason } };
}

// EXTERNAL MODULE: ../../../../core/lib/traffic/traffic.js
var traffic_traffic = __webpack_require__(8113);
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/service-urls.js



/** By service, as far as AWS tells before the deadline; those whose address is out of sight are left out. */
async function readServiceUrls(ports, services, outcomes) {
    const { cancellation, say } = ports;
    if (cancellation.signal.aborted)
        return new Map();
    const asked = outcomes.flatMap(({ service: name, deploymentId }) => {
        const service = services.find((candidate) => candidate.name === name);
        return service === undefined ? [] : [{ service, revision: revisionOf(service, deploymentId) }];
    });
    const revisions = asked.flatMap(({ revision }) => revision ?? []);
    const traffic = revisions.length === 0
        ? undefined
        : await orNone(ports, () => ports.ecs.trafficOfRevisions(revisions));
    const read = await Promise.all(asked.map(async ({ service, revision }) => {
        const own = revision === undefined ? undefined : traffic?.get(revision);
        for (const sentence of service.unseenTraffic ?? [])
            say(`${service.name}: ${sentence}`);
        const named = own && (0,traffic_traffic/* serviceUrlOf */.SE)(own);
        // Of many services the addresses of their balancers would cost more calls than they are worth.
        const url = named ?? (asked.length === 1 ? await balancerUrl(ports, service, own) : undefined);
        return url === undefined ? [] : [[service.name, url]];
    }));
    return new Map(read.flat());
}
/** A revision has its deployment's number. */
function revisionOf({ arn }, deploymentId) {
    const number = (0,deployment_service/* revisionNumber */.P7)(deploymentId);
    return number === undefined
        ? undefined
        : `${arn.replace(':service/', ':service-revision/')}/${number}`;
}
async function balancerUrl(ports, service, traffic) {
    const [first] = traffic === undefined || traffic.paths.length === 0
        ? service.targetGroups.map(({ arn }) => arn)
        : (0,traffic_traffic/* balancedGroupArns */._2)(traffic);
    if (first === undefined)
        return undefined;
    const address = await orNone(ports, () => ports.targets.balancerAddress(first));
    return address === undefined ? undefined : `http://${address}`;
}
/** An address that is out of sight is empty, and costs no verdict. */
async function orNone({ deadline }, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof readable_error/* ReadableError */.J || deadline.signal().aborted)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ../../../../core/lib/region.js
var region = __webpack_require__(8968);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/interruption.js
/** How following ends before the deployment does: time is up, the workflow is cancelled, a rollback was asked for. */








/** The verdict of a step whose time is up, or a rollback asked for instead (input `on-failure`). */
function expire(watch, elapsedMs) {
    const now = { ...watch, elapsedMs };
    if (now.rollback !== undefined)
        return rollbackExpired(now, now.rollback.first);
    // An end that was still being confirmed counts.
    if (now.confirming !== undefined)
        return conclude(now, [], now.confirming.end);
    const obstacle = (0,reaction/* obstacleOf */.HD)(now) ?? (0,standing/* waitingTasks */.sY)(now);
    return (0,reaction/* reactTo */.xC)(now, [], {
        name: 'timed-out',
        ...(0,present/* present */.E)({ cause: obstacle?.cause }),
        reason: `not at its end after ${(0,time/* formatDuration */.a3)(now.options.timeoutMs)}${(0,standing/* standing */.JA)(now)}${obstacle === undefined ? '' : `: ${obstacle.reason}`}`,
    });
}
/** The verdict of a step that was cancelled, with the one stopping call where it was asked for. */
function cancel(watch, elapsedMs, rollBack) {
    const now = { ...watch, elapsedMs };
    const arn = interruption_isOfThisRun(now) ? (0,reaction/* stoppableArn */.Qy)(now) : undefined;
    const requests = rollBack && arn !== undefined ? [{ kind: 'roll-back', serviceDeploymentArn: arn }] : [];
    const what = rollBack
        ? arn === undefined
            ? whyNotRolledBack(now)
            : 'the deployment is asked to roll back'
        : 'the deployment goes on without being watched';
    return {
        watch: now,
        lines: [],
        requests,
        verdict: { name: 'cancelled', reason: `the workflow was cancelled${(0,standing/* standing */.JA)(now)}; ${what}` },
    };
}
/** Whether the followed deployment belongs to this run, as far as can be told: the user named it, or it began since. */
function interruption_isOfThisRun({ options, subject, seenInProgress }) {
    if (subject === undefined)
        return false;
    if (options.deploymentId !== undefined)
        return true;
    if (options.deployedAfter === undefined)
        return seenInProgress;
    return (subject.createdAt ?? 0) >= options.deployedAfter;
}
/** The service deployment that a cancel may roll back, or has rolled back: one of this run. */
function deploymentToRollBack(watch) {
    return interruption_isOfThisRun(watch) ? (0,deployment_watch/* ownServiceDeployment */.By)(watch)?.arn : undefined;
}
function whyNotRolledBack(watch) {
    const { options, service } = watch;
    if (service !== undefined && service.controller !== 'ECS') {
        return `${service.controller} controls the deployment, so that it could not be rolled back here`;
    }
    const own = (0,deployment_watch/* ownServiceDeployment */.By)(watch);
    if (interruption_isOfThisRun(watch) && own !== undefined) {
        return `there was nothing to roll back: ${own.arn} is ${own.status}`;
    }
    const unseen = watch.unseen.get('service deployments');
    if (unseen !== undefined) {
        return `nothing was rolled back: its service deployment could not be seen (${unseen})`;
    }
    if (interruption_isOfThisRun(watch) && watch.subject?.deploymentId !== undefined) {
        return `${watch.subject.deploymentId} was not listed yet, and could not be rolled back; the post step looks for it`;
    }
    return options.deployedAfter === undefined
        ? 'no deployment was rolled back: it could not be seen when this run began, and so not which deployment is its own'
        : 'no deployment of this run had been seen yet; the post step looks for it';
}
/** The rollback that was asked for could not be sent: the first verdict stands. */
function rollbackRefused({ rollback, ...watch }, why) {
    const verdict = rollback === undefined
        ? { name: 'error', reason: why }
        : {
            ...rollback.first,
            reason: `${rollback.first.reason}; it could not be rolled back: ${why}`,
        };
    return (0,step_result/* over */.Zh)(watch, [], verdict);
}
/** When the shell must call `expire`, on the step's own clock. */
function deadlineMs({ options, rollback }) {
    return rollback === undefined
        ? options.timeoutMs
        : rollback.elapsedMs + options.rollbackTimeoutMs;
}

;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/state.js



const stateName = 'wait-stable';
/** Remembers each deployment as soon as it is known, for the process may be killed at any moment. */
function createStateKeeper(save, fixed) {
    let last = '';
    let started = {};
    let open = [];
    const keep = (finished) => {
        const state = { ...fixed, ...started, finished, open };
        const text = JSON.stringify(state);
        if (text === last)
            return;
        last = text;
        save(state);
    };
    keep(false);
    return {
        runStarted: (deployedAfter) => {
            started = deployedAfter === undefined ? {} : { deployedAfter };
            keep(false);
        },
        following: (watches) => {
            open = [...watches].map(([service, watch]) => openDeployment(service, watch, false));
            keep(false);
        },
        finished: (stories) => {
            const asked = fixed.onCancel === 'rollback';
            open = [...stories].flatMap(([service, { watch, verdict }]) => verdict.name === 'cancelled' ? [openDeployment(service, watch, asked)] : []);
            keep(true);
        },
    };
}
function openDeployment(service, watch, asked) {
    const arn = deploymentToRollBack(watch);
    return {
        service,
        clusterArn: watch.service?.clusterArn ?? '',
        controller: watch.service?.controller ?? 'ECS',
        asked: asked && arn !== undefined,
        ...(0,present/* present */.E)({ serviceDeploymentArn: arn }),
    };
}
/** The state as it comes back from the runner. */
const stateShape = {
    members: {
        region: { textThat: region/* isRegion */.D },
        onCancel: { oneOf: ['leave', 'rollback'] },
        finished: 'flag',
        address: {
            members: {
                cluster: { optional: 'text' },
                stage: { optional: 'text' },
                services: { listOf: 'text' },
            },
        },
        deployedAfter: { optional: 'number' },
        taskDefinition: { optional: 'text' },
        open: {
            listOf: {
                members: {
                    service: 'text',
                    clusterArn: 'text',
                    controller: 'text',
                    serviceDeploymentArn: { optional: 'text' },
                    asked: 'flag',
                },
            },
        },
    },
};

// EXTERNAL MODULE: ../../../../action-kit/lib/waterfall.js
var waterfall = __webpack_require__(9600);
// EXTERNAL MODULE: ../../../../core/lib/deployment/verdict-words.js
var verdict_words = __webpack_require__(341);
;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/summary.js
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
        ...sortedByVerdict(outcomes).flatMap((outcome) => (0,deployment_verdict/* isGood */.Kg)(outcome.verdict) ? [] : renderService(outcome, run, logs)),
        renderOverview(outcomes),
        ...outcomes.flatMap((outcome) => (0,deployment_verdict/* isGood */.Kg)(outcome.verdict) ? renderFoldedService(outcome, run, logs) : []),
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
    const brief = (0,markdown/* details */.zH)((0,verdict_words/* headline */.P)(outcome), figures(outcome, run));
    const whole = blocks.map((block) => (typeof block === 'string' ? block : block.full));
    return [{ full: (0,markdown/* details */.zH)((0,verdict_words/* headline */.P)(outcome), whole.join('\n\n')), brief }];
}
function renderService(outcome, run, logs) {
    const own = logs.filter(({ service }) => service === outcome.service);
    const isBad = !(0,deployment_verdict/* isGood */.Kg)(outcome.verdict);
    const changes = renderChanges(outcome);
    return [
        (0,markdown/* heading */.R_)(3, (0,verdict_words/* headline */.P)(outcome)),
        ...(isBad ? renderScreen(outcome, own) : oneThingToKnow(outcome)),
        ...(isBad ? changes : []),
        ...renderTails(outcome, own),
        ...(isBad ? renderWords(outcome) : []),
        figures(outcome, run),
        ...(isBad ? [] : changes),
        ...renderWaterfall(outcome),
        ...renderFailures(outcome),
        ...renderTasks(outcome),
        ...renderEvents(outcome),
    ];
}
/** The logs that are not in the open already. */
function renderTails(outcome, logs) {
    const inTheOpen = (0,deployment_verdict/* isGood */.Kg)(outcome.verdict) ? undefined : (0,first_screen/* firstScreen */.nR)(outcome, logs).tail;
    return logs
        .filter(({ url, lines }) => url !== inTheOpen?.url || lines.length > inTheOpen.lines.length)
        .map(({ container, taskId, lines }) => ({
        full: (0,markdown/* details */.zH)(`Last ${lines.length} log lines of ${container}, task ${taskId}`, (0,markdown/* codeBlock */.DV)(lines.join('\n'))),
        brief: (0,markdown/* details */.zH)(`Last 10 log lines of ${container}, task ${taskId}`, (0,markdown/* codeBlock */.DV)(lines.slice(-10).join('\n'))),
    }));
}
/** The first screen of the worst service. */
function renderScreen(outcome, logs) {
    const { lines, tail, command, link: more } = (0,first_screen/* firstScreen */.nR)(outcome, logs);
    const list = lines.map(({ label, text: line }) => `- **${label}:** ${(0,markdown/* text */.Qq)(line)}`).join('\n');
    const remarks = outcome.remarks.map((remark) => (0,markdown/* text */.Qq)(remark.text));
    return [
        list,
        ...(command === undefined ? [] : [`To end it:\n\n${(0,markdown/* codeBlock */.DV)(command, 'sh')}`]),
        ...(tail === undefined
            ? []
            : [(0,markdown/* codeBlock */.DV)(tail.lines.map((line) => (0,printable/* shorten */.ml)(line, 300)).join('\n'))]),
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
        outcome.costliest === undefined ? undefined : `Of the rollout, ${(0,markdown/* text */.Qq)(outcome.costliest)}.`,
        ...outcome.remarks.map((remark) => (0,markdown/* text */.Qq)(remark.text)),
    ].filter((line) => line !== undefined);
    return lines.length === 0 ? [] : [lines.join('\n\n')];
}
function figures(outcome, run) {
    const endToEnd = endToEndMs(outcome, run);
    const job = (0,fact/* valueOf */.RP)(run.times)?.job;
    const queuedMs = job === undefined ? undefined : job.startedAt - job.queuedAt;
    const address = outcome.serviceArn === undefined ? undefined : (0,console_link/* serviceLink */.oT)(outcome.serviceArn);
    const wayBack = run.records.get(outcome.service)?.wayBack;
    const rows = [
        [
            'verdict',
            `**${(0,markdown/* text */.Qq)(outcome.verdict)}**${outcome.cause === undefined ? '' : ` (${(0,markdown/* text */.Qq)(outcome.cause)})`}`,
        ],
        ['deployment', duration(outcome.durationMs, outcome.comparison)],
        [
            'end to end',
            run.times.known
                ? duration(endToEnd, outcome.endedAt === undefined
                    ? 'from the start of the run attempt until now; the deployment has no end'
                    : 'from the start of the run attempt to the deployment’s end')
                : (0,markdown/* text */.Qq)(`could not see the start of this run: ${run.times.why}`),
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
        [
            'way back',
            wayBack === undefined || (wayBack.taskDefinition === undefined && !(0,deployment_verdict/* isGood */.Kg)(outcome.verdict))
                ? undefined
                : (0,markdown/* text */.Qq)((0,describe_way_back/* describeWayBack */.In)(wayBack, run.now)),
        ],
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
        const note = `median ${(0,time/* formatDuration */.a3)(phase.medianMs)}`;
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
                isBad: !(0,deployment_verdict/* isGood */.Kg)(outcome.verdict),
            },
        ];
    const sections = [
        ...(whole.length === 0 ? [] : [{ name: 'deployment', bars: whole }]),
        { name: 'tasks, from the first to the last', bars },
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

// EXTERNAL MODULE: ../../../../core/lib/deployment/rollout-status.js
var rollout_status = __webpack_require__(9608);
// EXTERNAL MODULE: ../../../../core/lib/deployment/progress.js
var progress = __webpack_require__(9397);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/narration.js
/** What one step tells the reader: the subject, new events, new ways of failing, and the table when it changed. */










/** At most so many lines of one kind a step: the rest is counted (a service of 5,000 tasks has many). */
const linesPerKind = 5;
function narrate(before, after, service, status, obstacle) {
    const { subject } = after;
    if (subject === undefined)
        return { watch: after, lines: [] };
    const lines = [];
    const said = new Set(after.printed.said);
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
    // At the first poll the past is told by the table; only what happens from here on is printed as it comes.
    const fresh = after.events.slice(before.subject?.deploymentId === subject.deploymentId ? before.events.length : 0);
    lines.push(...fresh.map(progress/* eventLine */.V8));
    lines.push(...newFailures(before, after));
    lines.push(...slowStarts(after, said));
    if (status.name === 'in-progress' && status.rollingBack) {
        once('rolling back', () => [
            {
                kind: 'warning',
                title: 'Rolling back',
                text: obstacle === undefined
                    ? 'ECS rolls the deployment back; following it to its end'
                    : (0,evidence_line/* obstacleLine */.S)(obstacle),
            },
        ]);
    }
    const own = (0,deployment_watch/* ownServiceDeployment */.By)(after);
    const healthy = [...after.timelines.values()].filter((timeline) => timeline.side === 'new' && timeline.health === 'healthy');
    const table = (0,progress/* deploymentTable */.eJ)(service, subject, own, after.targets, healthy.length);
    const tableText = table.lines.join('\n') + table.title;
    if (tableText !== after.printed.table) {
        const expectation = after.history !== undefined &&
            subject.createdAt !== undefined &&
            status.name === 'in-progress' &&
            !status.rollingBack
            ? `  (${(0,deployment_expectation/* describeExpectation */.uN)(after.history, subject.createdAt, after.at, (0,standing/* pauseHook */.iD)(own) !== undefined)})`
            : '';
        lines.push({
            kind: 'folded',
            title: `${(0,time/* formatClock */.ei)(after.at)}  ${table.title}${expectation}`,
            lines: table.lines,
        });
    }
    return { lines, watch: { ...after, printed: { said, table: tableText } } };
}
function introduce(watch, service) {
    const { subject, options } = watch;
    if (subject === undefined)
        return [];
    const text = (0,planned_waits/* shortTimeout */.gR)(service.rollout, options);
    const impossible = text === undefined ? [] : [{ kind: 'warning', title: 'timeout may be too short', text }];
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
function slowStarts(watch, said) {
    const { startBudgetMs } = watch.options;
    if (startBudgetMs === undefined)
        return [];
    const lines = [];
    for (const timeline of watch.timelines.values()) {
        const { pullStartedAt, healthyAt, health, side, stoppedAt } = timeline;
        if (side !== 'new' || pullStartedAt === undefined || said.has(`slow ${timeline.taskId}`))
            continue;
        if (healthyAt === undefined && (health === 'healthy' || stoppedAt !== undefined))
            continue;
        const tookMs = (healthyAt ?? watch.at) - pullStartedAt;
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

// EXTERNAL MODULE: ../../../../core/lib/deployment/until.js
var until = __webpack_require__(8752);
// EXTERNAL MODULE: ../../../../core/lib/deployment/subject.js
var deployment_subject = __webpack_require__(1152);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/step.js
/**
 * The heart of wait-stable: what the observations of a poll mean.
 *
 * `choose` settles which deployment is followed and how it stands, from service and service deployments;
 * `decide` says, with its tasks, what to print, what to do at AWS, and the verdict once there is one. They
 * run alike in the action, over thousands of simulated deployments, and over recorded answers.
 */













/** Answers that do not fit together are waited for this long, then believed as far as they go. */
const unsettledForMs = 30_000;
/** Chooses and judges the subject, from what was observed of the service and its deployments. */
function choose(observed) {
    const { service } = observed;
    let watch = pinned(observed);
    if (service === undefined || (service.status !== 'ACTIVE' && watch.subject === undefined)) {
        return { watch };
    }
    if (!watch.seenInProgress) {
        // Until it is seen to run, what is in sight may be from before an update, and a newer one may appear.
        const subject = (0,deployment_subject/* chooseSubject */.We)((0,deployment_watch/* evidenceOf */.X1)(watch, service), watch.options);
        if (subject === undefined || mayBeginLater(watch, subject, service))
            return { watch };
        watch = isSame(subject, watch.subject) ? watch : startAnew(watch, subject);
    }
    let status = judgeSubject(watch, service);
    if (status.name === 'watch') {
        watch = startAnew(watch, status.next);
        status = judgeSubject(watch, service);
    }
    if (status.name === 'in-progress') {
        watch = {
            ...watch,
            seenInProgress: true,
            unsettledSinceMs: undefined,
            confirming: undefined,
        };
        if (status.rollingBack)
            watch = rememberRollback(watch, service);
    }
    return { watch, status };
}
/** What the poll comes to. */
function decide(before, { watch: chosen, status }) {
    const { service } = chosen;
    if (service === undefined)
        return (0,step_result/* going */.Tx)(chosen, []);
    if (status === undefined)
        return withoutSubject(chosen, service);
    const obstacle = (0,reaction/* obstacleOf */.HD)(chosen);
    if ((0,rollout_status/* isEnd */.uV)(status) && mustPollAgain(chosen)) {
        const waiting = confirming(chosen, status);
        return (0,step_result/* going */.Tx)(...(0,step_result/* sayOnce */.N6)(waiting, `ended ${chosen.subject?.deploymentId ?? ''}`, endedBefore(chosen)));
    }
    const told = narrate(before, chosen, service, status, obstacle);
    const { watch } = told;
    switch (status.name) {
        case 'in-progress': {
            const reached = status.rollingBack ? undefined : (0,until/* reachedVerdict */.C)(watch, service);
            if (reached !== undefined && watch.rollback === undefined) {
                return (0,step_result/* over */.Zh)(watch, told.lines, reached);
            }
            return (0,reaction/* inProgress */.Vw)(watch, told.lines, service, status, obstacle);
        }
        case 'unsettled':
        case 'watch':
            return unsettled(watch, told.lines, status);
        default:
            return ended(watch, told.lines, status);
    }
}
/** AWS did not know the service this time: an old answer at first, then the truth. */
function missing(watch, name, elapsedMs) {
    const sinceMs = watch.missingSinceMs ?? elapsedMs;
    const waiting = { ...watch, missingSinceMs: sinceMs, elapsedMs };
    if (elapsedMs - sinceMs < deployment_options/* consistencyWindowMs */.Ho) {
        const text = `AWS does not show service ${name}; looking again for ${(0,time/* formatDuration */.a3)(deployment_options/* consistencyWindowMs */.Ho)}`;
        return (0,step_result/* going */.Tx)(...(0,step_result/* sayOnce */.N6)(waiting, 'missing', (0,progress/* plain */.pj)(text)));
    }
    const reason = `service ${name} is gone: it was deleted while it was followed`;
    return (0,step_result/* over */.Zh)(waiting, [], { name: 'error', reason });
}
/** A subject chosen while the list of service deployments failed to come gets its own as soon as it does. */
function pinned(watch) {
    const { subject, service } = watch;
    if (subject === undefined || service === undefined)
        return watch;
    return { ...watch, subject: (0,deployment_subject/* withServiceDeployment */.XA)(subject, (0,deployment_watch/* evidenceOf */.X1)(watch, service)) };
}
function isSame(a, b) {
    return a.serviceDeploymentArn === b?.serviceDeploymentArn && a.deploymentId === b?.deploymentId;
}
/** Another subject: what was gathered of tasks and events belonged to the one before. */
function startAnew(watch, subject) {
    const { confirming: _end, runsNothing: _nothing, waitingFor: _for, ...rest } = watch;
    const fresh = (0,deployment_watch/* beginWatch */.RY)(watch.options);
    return {
        ...rest,
        subject,
        failures: fresh.failures,
        timelines: fresh.timelines,
        imageDigests: fresh.imageDigests,
        events: fresh.events,
        knownEvents: fresh.knownEvents,
        printed: { ...rest.printed, table: fresh.printed.table },
        countsAtTasks: fresh.countsAtTasks,
    };
}
function rememberRollback(watch, service) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    if (watch.subject === undefined || primary === undefined)
        return watch;
    return { ...watch, subject: { ...watch.subject, rolledBackTo: (0,deployment_subject/* subjectOfDeployment */.T1)(primary) } };
}
function judgeSubject(watch, service) {
    const { subject, options } = watch;
    if (subject === undefined)
        return { name: 'unsettled', why: 'no deployment is chosen yet' };
    const evidence = (0,deployment_watch/* evidenceOf */.X1)(watch, service);
    const status = (0,rollout_status/* judge */.S4)(subject, evidence, options);
    const ahead = options.deploymentId === undefined ? (0,deployment_subject/* unlistedPrimary */.vO)(evidence) : undefined;
    if (ahead === undefined || !(0,rollout_status/* isEnd */.uV)(status))
        return status;
    const why = 'the service shows a newer deployment than the list does';
    if (subject.serviceDeploymentArn === undefined) {
        const isYoung = (ahead.createdAt ?? 0) > watch.at - deployment_options/* listingLagMs */.b3;
        return isYoung ? { name: 'unsettled', why, end: status } : status;
    }
    return status.name === 'stopped'
        ? { name: 'unsettled', why, end: (0,rollout_status/* overtakenBy */.z2)(ahead, evidence, options) }
        : status;
}
/** CodeDeploy and other controllers make their task set some time after they were asked. */
function mayBeginLater(watch, subject, service) {
    const { deployedAfter, deploymentId, taskDefinition } = watch.options;
    return (service.controller !== 'ECS' &&
        deploymentId === undefined &&
        taskDefinition === undefined &&
        deployedAfter !== undefined &&
        (subject.createdAt ?? 0) < deployedAfter &&
        watchedMs(watch) < deployment_options/* taskSetBeginsWithinMs */.Lv);
}
function beginsLater(watch, service) {
    const waitingFor = `${service.controller} has made no task set since the run began`;
    const text = `${waitingFor}; waiting for one for ${(0,time/* formatDuration */.a3)(deployment_options/* taskSetBeginsWithinMs */.Lv)}, as its hooks may come first`;
    return (0,step_result/* going */.Tx)(...(0,step_result/* sayOnce */.N6)({ ...watch, waitingFor }, 'begins-later', (0,progress/* plain */.pj)(text)));
}
function watchedMs({ elapsedMs, firstPoll }) {
    return elapsedMs - (firstPoll?.elapsedMs ?? elapsedMs);
}
function withoutSubject(watch, service) {
    const { options } = watch;
    if (service.status !== 'ACTIVE') {
        return (0,step_result/* over */.Zh)(watch, [], { name: 'error', reason: goneReason(service) });
    }
    const subject = (0,deployment_subject/* chooseSubject */.We)((0,deployment_watch/* evidenceOf */.X1)(watch, service), options);
    if (subject !== undefined)
        return beginsLater(watch, service);
    const waitedMs = watchedMs(watch);
    if (options.deploymentId !== undefined) {
        if (waitedMs < deployment_options/* consistencyWindowMs */.Ho)
            return (0,step_result/* going */.Tx)(watch, []);
        const blind = watch.unseen.get('service deployments') ?? watch.unseen.get('deployment details');
        const reason = `deployment-id ${options.deploymentId} is not among the recent deployments of ${service.name}${blind === undefined ? '' : `; could not see its service deployments: ${blind}`}`;
        return (0,step_result/* over */.Zh)(watch, [], { name: 'error', reason });
    }
    if (options.taskDefinition !== undefined) {
        const serving = service.taskDefinition ?? (0,deployment_service/* primaryOf */.Os)(service)?.taskDefinition;
        const shows = serving === undefined ? '' : `; the service is on ${(0,deployment_service/* familyRevision */.KW)(serving)}`;
        if (waitedMs < deployment_options/* neverDeployedAfterMs */.tr) {
            const text = `waiting for a deployment of ${(0,deployment_service/* familyRevision */.KW)(options.taskDefinition)}${shows}`;
            return (0,step_result/* going */.Tx)(...(0,step_result/* sayOnce */.N6)(watch, 'waiting-for-revision', (0,progress/* plain */.pj)(text)));
        }
        return (0,reaction/* reactTo */.xC)(watch, [], {
            name: 'failed',
            cause: 'never-deployed',
            reason: `${(0,deployment_service/* familyRevision */.KW)(options.taskDefinition)} was not deployed within ${(0,time/* formatDuration */.a3)(deployment_options/* neverDeployedAfterMs */.tr)}${shows}`,
        });
    }
    if (waitedMs < unsettledForMs)
        return (0,step_result/* going */.Tx)(watch, []);
    return (0,step_result/* over */.Zh)(watch, [], {
        name: 'error',
        reason: `service ${service.name} has no deployment to watch`,
    });
}
function unsettled(watch, lines, status) {
    const end = status.name === 'unsettled' ? status.end : undefined;
    const sinceMs = watch.unsettledSinceMs ?? watch.elapsedMs;
    const waiting = {
        ...watch,
        unsettledSinceMs: sinceMs,
        ...(end !== undefined && (0,rollout_status/* isEnd */.uV)(end) && { confirming: { end, elapsedMs: sinceMs } }),
    };
    if (watch.elapsedMs - sinceMs < unsettledForMs)
        return (0,step_result/* going */.Tx)(waiting, lines);
    if (end !== undefined && (0,rollout_status/* isEnd */.uV)(end))
        return ended(waiting, lines, end);
    if (end?.name === 'watch')
        return (0,step_result/* going */.Tx)(startAnew(waiting, end.next), lines);
    const why = status.name === 'unsettled' ? status.why : 'deployments follow each other';
    return (0,step_result/* over */.Zh)(waiting, lines, {
        name: 'error',
        reason: `AWS's answers did not fit together for ${(0,time/* formatDuration */.a3)(unsettledForMs)}: ${why}`,
    });
}
function confirming(watch, end) {
    const elapsedMs = watch.confirming?.elapsedMs ?? watch.elapsedMs;
    return { ...watch, confirming: { end, elapsedMs } };
}
function ended(watch, lines, end) {
    const isComplete = end.name === 'stable' && watch.rollback === undefined;
    return isComplete ? whenComplete(watch, lines, end) : conclude(watch, lines, end);
}
/** A complete deployment is stable, unless the service runs nothing of what it wants. */
function whenComplete(watch, lines, end) {
    const idle = idleService(watch, end.endedAt);
    if (idle === undefined)
        return conclude(watch, lines, end);
    const sinceMs = watch.runsNothing?.sinceMs ?? watch.elapsedMs;
    const runsNothing = { sinceMs, completedAt: end.endedAt };
    const waiting = { ...watch, runsNothing, waitingFor: idle.what };
    if (idle.cause !== undefined || watch.elapsedMs - sinceMs >= deployment_options/* runsNothingForMs */.$c) {
        const reason = idle.why === undefined ? idle.what : `${idle.what}: ${saidOf('it', idle.why)}`;
        return (0,step_result/* over */.Zh)(waiting, lines, (0,reaction/* withoutRollback */.rU)(waiting, { name: 'failed', cause: idle.cause ?? 'unknown', reason }));
    }
    const text = `the deployment is complete, but ${idle.what}; looking again for ${(0,time/* formatDuration */.a3)(deployment_options/* runsNothingForMs */.$c)}`;
    const [next, said] = (0,step_result/* sayOnce */.N6)(waiting, 'runs nothing', (0,progress/* plain */.pj)(text));
    return (0,step_result/* going */.Tx)(next, [...lines, ...said]);
}
function endedBefore({ subject }) {
    const what = subject?.taskDefinition === undefined
        ? 'the newest deployment'
        : `the newest deployment (${(0,deployment_service/* familyRevision */.KW)(subject.taskDefinition)})`;
    return (0,progress/* plain */.pj)(`${what} had ended before this step began; looking again for ${(0,time/* formatDuration */.a3)(deployment_options/* consistencyWindowMs */.Ho)}, for AWS may still show what was before an update`);
}
/** An end that was there at the first poll is looked at again until it can no longer be a stale answer. */
function mustPollAgain(watch) {
    const sinceMs = watch.confirming?.elapsedMs ?? watch.elapsedMs;
    return mayBeStale(watch) && watch.elapsedMs - sinceMs < deployment_options/* consistencyWindowMs */.Ho;
}
/** Ended before anyone looked, and not shown to belong to this run: the answer may be from before an update. */
function mayBeStale({ options, subject, seenInProgress }) {
    if (seenInProgress || options.deploymentId !== undefined)
        return false;
    const ofThisRun = options.deployedAfter !== undefined && (subject?.createdAt ?? 0) >= options.deployedAfter;
    return !(options.taskDefinition !== undefined && ofThisRun);
}
function goneReason({ name, status }) {
    return `service ${name} is ${status}: it is being deleted or is gone`;
}

;// CONCATENATED MODULE: ../../../../core/lib/deployment/queries.js






/** Gaps between questions of a kind, at the usual pace. */
const gapsMs = {
    /** Without stages and failures it tells nothing that DescribeServices does not show first. */
    described: 240_000,
    describedWhileFailing: 15_000,
    describedInStages: 30_000,
    /** The wait may end, or have to act, at a stage. */
    describedForStage: 12_000,
    describedBeforeEarlyEnd: 5_000,
    describedOnHint: 2_000,
    recent: 2_000,
    tasks: 20_000,
    /** While no count moves, the tasks that start are only looked at for containers that failed. */
    startingTasks: 40_000,
    failedTasks: 5_000,
    /** That a new task has become healthy mostly shows in that an old one is stopped for it. */
    targets: 30_000,
    /** The new tasks' health is all that is missing. */
    targetsAtTheEnd: 7_000,
    instances: 30_000,
};
/** More tasks than this are not described: phases are measured on a part, and the summary says so. */
const tasksDescribedAtMost = 200;
/** The list of recent service deployments, where it may show something new. */
function listQueries(before, { service, elapsedMs }) {
    if (!wantsRecent(before, service, elapsedMs))
        return [];
    return [{ kind: 'recent', expected: (listed) => showsWhatIsMeant(before, service, listed) }];
}
/** Whether to list the recent service deployments, now that the service is seen. */
function wantsRecent(watch, service, elapsedMs) {
    if (watch.unseen.has('service deployments'))
        return false;
    const { answeredMs, serviceDeployments, subject } = watch;
    if (answeredMs.recent === undefined)
        return true;
    if (elapsedMs - answeredMs.recent < gapsMs.recent / 2)
        return false;
    const own = (0,deployment_watch/* ownServiceDeployment */.By)(watch);
    if (watch.unseen.has('deployment details') && own !== undefined && own.finishedAt === undefined) {
        // The list alone tells how it ends, so it is asked where the description would have been.
        const sinceMs = elapsedMs - answeredMs.recent;
        return sinceMs >= gapsMs.described || (sinceMs >= gapsMs.recent && mayHaveEnded(own, service));
    }
    const primaryId = primaryIdOf(service);
    if (primaryId !== primaryIdOf(watch.service))
        return true;
    if (elapsedMs - answeredMs.recent < gapsMs.recent)
        return false;
    if (subject === undefined || watch.unsettledSinceMs !== undefined)
        return true;
    // Watched by what DescribeServices says, until the list shows it too.
    if (service.controller === 'ECS' && subject.serviceDeploymentArn === undefined) {
        return !hasNoList(serviceDeployments) && elapsedMs < listedWithinMs;
    }
    if (watch.confirming !== undefined)
        return true;
    const number = (0,deployment_service/* revisionNumber */.P7)(primaryId);
    const listed = (serviceDeployments ?? []).some(({ targetServiceRevisionArn }) => (0,deployment_service/* revisionNumber */.P7)(targetServiceRevisionArn) === number);
    return !listed && own !== undefined && !own.status.startsWith('ROLLBACK');
}
function primaryIdOf(service) {
    const primary = service === undefined ? undefined : (0,deployment_service/* primaryOf */.Os)(service);
    return primary === undefined ? undefined : (0,deployment_service/* deploymentIdOf */.Y4)(primary);
}
/** For so long the list is asked for a deployment that it does not show. */
const listedWithinMs = 300_000;
/** Services that predate service deployments have none. */
function hasNoList(serviceDeployments) {
    return serviceDeployments === undefined || serviceDeployments.length === 0;
}
/** Whether a list of service deployments shows the one asked for, or else that of the service's PRIMARY. */
function showsWhatIsMeant({ options }, service, listed) {
    const wanted = options.deploymentId ?? primaryIdOf(service);
    if (wanted === undefined)
        return true;
    return listed.some(({ arn, targetServiceRevisionArn }) => arn === wanted || (0,deployment_service/* revisionNumber */.P7)(targetServiceRevisionArn) === (0,deployment_service/* revisionNumber */.P7)(wanted));
}
/** The service deployments to describe, and the revisions to resolve, once the recent ones are listed. */
function recordQueries(watch, pace) {
    const { service, serviceDeployments, options } = watch;
    if (service === undefined)
        return [];
    if (serviceDeployments === undefined)
        return describing(askedForByArn(watch));
    const subject = watch.subject ?? (0,deployment_subject/* chooseSubject */.We)((0,deployment_watch/* evidenceOf */.X1)(watch, service), options);
    const own = serviceDeployments.find(({ arn }) => arn === subject?.serviceDeploymentArn);
    const describe = own === undefined
        ? askedForByArn(watch)
        : wantsDescription(watch, own, service, pace)
            ? [own.arn]
            : [];
    const revisions = unresolvedRevisions(watch, own, service);
    return [
        ...describing(describe),
        ...(revisions.length === 0 ? [] : [{ kind: 'revisions', arns: revisions }]),
    ];
}
function describing(arns) {
    return arns.length === 0 ? [] : [{ kind: 'described', arns }];
}
/** A service deployment named by its ARN is found without the list, or beyond it. */
function askedForByArn({ options, subject, unseen }) {
    const { deploymentId } = options;
    const isOpen = subject === undefined && !unseen.has('deployment details');
    return isOpen && deploymentId?.startsWith('arn:') === true ? [deploymentId] : [];
}
function wantsDescription(watch, own, service, pace) {
    if (watch.unseen.has('deployment details'))
        return false;
    if (own.detail === undefined)
        return true;
    if (own.finishedAt !== undefined)
        return false;
    const sinceMs = watch.elapsedMs - (watch.answeredMs.described ?? -Infinity);
    if (sinceMs >= usualGapMs(watch, service) * Math.min(2, pace.gapFactor))
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
        // Being rolled back, or overtaken: the end of a rollback, and who overtakes it, show in the PRIMARY.
        const primary = (0,deployment_service/* primaryOf */.Os)(service);
        return (!own.status.startsWith('ROLLBACK') ||
            primary?.rolloutState !== 'IN_PROGRESS' ||
            !(0,deployment_subject/* isRollback */.z1)(primary, service));
    }
    return listed.rolloutState === undefined
        ? (0,deployment_service/* isSettled */.Is)(listed, service)
        : listed.rolloutState !== 'IN_PROGRESS';
}
/** Stages, the breaker's count and an early end show in the service deployment only. */
function usualGapMs(watch, service) {
    const { subject, failedWhenDescribed = 0 } = watch;
    const { rollout } = service;
    const hasFailedMore = (0,deployment_watch/* countTasks */.g6)(service, subject).failed > failedWhenDescribed;
    if (hasFailedMore && rollout.circuitBreaker.enabled)
        return gapsMs.describedWhileFailing;
    if (rollout.strategy !== 'ROLLING') {
        return (0,until/* hangsOnStages */.K)(watch, service) ? gapsMs.describedForStage : gapsMs.describedInStages;
    }
    return rollout.earlySuccess === undefined ? gapsMs.described : gapsMs.describedBeforeEarlyEnd;
}
/** Revisions whose task definition matters and is not known: the newest, or those of this run where one is named. */
function unresolvedRevisions(preview, own, service) {
    if (preview.unseen.has('service revisions'))
        return [];
    const all = preview.serviceDeployments ?? [];
    const { options } = preview;
    const matter = options.taskDefinition === undefined
        ? [own ?? all[0], all[0]]
        : all.filter((candidate, index) => (0,deployment_subject/* mayBeOfThisRun */.bA)(candidate, index, preview, options));
    const evidence = (0,deployment_watch/* evidenceOf */.X1)(preview, service);
    const arns = matter.flatMap((deployment) => deployment?.targetServiceRevisionArn !== undefined &&
        (0,deployment_subject/* taskDefinitionOf */.Ib)(deployment, evidence) === undefined
        ? [deployment.targetServiceRevisionArn]
        : []);
    return [...new Set(arns)].slice(0, 20);
}
/** Tasks and targets of the subject, where something moved or has not been asked for long. */
function taskQueries(watch, pace) {
    const { answeredMs, unseen, countsAtTasks, service, elapsedMs, failures } = watch;
    if (service === undefined)
        return [];
    const factor = pace.gapFactor;
    const agoMs = (what) => elapsedMs - (answeredMs[what] ?? -Infinity);
    const live = liveTasks(watch);
    const named = tasksNamed(watch, service, false);
    const counts = (0,deployment_watch/* countTasks */.g6)(service, watch.subject);
    const failedMore = counts.failed > countsAtTasks.failed;
    const due = !unseen.has('tasks') &&
        agoMs('tasks') >= (failedMore ? gapsMs.failedTasks : gapsMs.tasks) * factor;
    const hasMoved = counts.running !== countsAtTasks.running || failedMore || failures.size > 0;
    const starting = hasMoved || elapsedMs - (answeredMs.tasks ?? beganMs(watch)) >= gapsMs.startingTasks * factor
        ? [
            ...named,
            ...live.flatMap(({ startedAt, taskId: id }) => (startedAt === undefined ? id : [])),
        ]
        : [];
    const mayHaveStopped = failedMore || counts.own < live.length ? live : [];
    const describe = [...starting, ...mayHaveStopped.map(({ taskId: id }) => id)];
    // A bad end that was there before anyone looked: its failed tasks may still be shown.
    const own = (0,deployment_watch/* ownServiceDeployment */.By)(watch);
    const endedBadly = answeredMs.tasks === undefined && own !== undefined && /^(?:ROLLBACK|STOPPED)/.test(own.status);
    // Before it runs, a task is no target.
    const waiting = live.some(({ network, startedAt, health }) => network !== undefined && startedAt !== undefined && health !== 'healthy');
    const isTheirTurn = watch.settledAt !== undefined || counts.others < (watch.othersAtTargets ?? Infinity);
    const targetsGapMs = isTheirTurn ? gapsMs.targetsAtTheEnd : gapsMs.targets;
    const isDue = own?.status.startsWith('ROLLBACK') !== true &&
        ((waiting && agoMs('targets') >= targetsGapMs * factor) || maySoonGiveUp(watch, service, live));
    // Not with the first poll, which has enough to ask.
    const askDelays = watch.deregistrationDelaysMs.size === 0 && elapsedMs > beganMs(watch);
    return [
        ...(due
            ? asking({
                describe,
                ...(counts.own > live.length + named.length && liveOf(watch)),
                stopped: endedBadly || (failedMore && describe.length === 0),
            })
            : []),
        ...targetQueries(watch, service, isDue, askDelays),
    ];
}
function beganMs({ firstPoll, elapsedMs }) {
    return firstPoll?.elapsedMs ?? elapsedMs;
}
/**
 * Enough tasks have failed for fail-fast to end the wait, which gives nothing up on health that was asked for
 * before. Where a circuit breaker ends the deployment, nothing hangs on it.
 */
function maySoonGiveUp({ options, failures }, { rollout }, live) {
    const { failFast } = options;
    return (failFast !== undefined &&
        failures.size >= failFast &&
        !rollout.circuitBreaker.enabled &&
        live.every(({ health }) => health !== 'healthy'));
}
/**
 * What to ask once the verdict is there, and the poll that it came with has not: the ends of all phases that are
 * still open. The health of what failed or was given up is no longer waited for.
 */
function lastQueries(watch, verdict) {
    const { unseen, timelines, service, answeredMs, elapsedMs, describedTasks } = watch;
    if (service === undefined)
        return [];
    const open = [...timelines.values()].filter(({ taskArn, side, startedAt, stoppedAt, failed }) => !failed &&
        stoppedAt === undefined &&
        !describedTasks.has(taskArn) &&
        (side === 'old' || startedAt === undefined));
    const anyOld = [...timelines.values()].some(({ side }) => side === 'old');
    const named = tasksNamed(watch, service, true);
    const asksHealth = (0,deployment_verdict/* isGood */.Kg)(verdict) &&
        (answeredMs.targets === undefined ||
            (answeredMs.targets < elapsedMs &&
                liveTasks(watch).some(({ health }) => health !== 'healthy')));
    return [
        ...(unseen.has('tasks')
            ? []
            : asking({
                describe: [...named, ...open.map(({ taskId: id }) => id)],
                ...(timelines.size === 0 && named.length === 0 && liveOf(watch)),
                stopped: (0,deployment_verdict/* isGood */.Kg)(verdict) && !anyOld && named.length === 0,
            })),
        ...targetQueries(watch, service, asksHealth, false),
    ];
}
function liveOf({ subject }) {
    return subject?.deploymentId === undefined ? {} : { liveOf: subject.deploymentId };
}
function asking(tasks) {
    const describe = [...new Set(tasks.describe)].slice(0, tasksDescribedAtMost);
    const isAny = describe.length > 0 || tasks.liveOf !== undefined || tasks.stopped;
    return isAny ? [{ ...tasks, kind: 'tasks', describe }] : [];
}
function targetQueries({ unseen }, { targetGroups }, askHealth, askDelays) {
    const groups = [...new Set(targetGroups.map(({ arn }) => arn))];
    if (groups.length === 0 || unseen.has('target health'))
        return [];
    return [
        ...(askHealth ? [{ kind: 'targets', groups }] : []),
        ...(askDelays && !unseen.has('deregistration delay')
            ? [{ kind: 'deregistration-delays', groups }]
            : []),
    ];
}
function liveTasks({ timelines }) {
    return [...timelines.values()].filter(({ side, stoppedAt }) => side === 'new' && stoppedAt === undefined);
}
/** So many old tasks that were stopped fill a call; fewer are described at the end. */
const stoppedFill = 100;
/**
 * Tasks that events since the subject's creation name, and of which too little is known yet. How long the old ones
 * took to drain can wait for the end, unless they are many.
 */
function tasksNamed({ subject, timelines }, service, isEnd) {
    const named = new Set();
    const stopped = new Set();
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
            if (timeline?.stoppedAt !== undefined)
                continue;
            if (kind === 'started' ? timeline === undefined : timeline?.side === 'new')
                named.add(id);
            else if (kind === 'stopped' && timeline?.stoppingAt === undefined)
                stopped.add(id);
        }
    }
    return isEnd || stopped.size >= stoppedFill ? [...named, ...stopped] : [...named];
}
/** The EC2 instances of tasks that share their host's network, and that are not known yet. */
function instanceQueries({ instanceIds, timelines, service, unseen, answeredMs, elapsedMs }, described) {
    if (service === undefined || service.targetGroups.length === 0)
        return [];
    if (unseen.has('container instances'))
        return [];
    if (elapsedMs - (answeredMs.instances ?? -Infinity) < gapsMs.instances)
        return [];
    const networks = [...timelines.values(), ...described].map(({ network }) => network);
    const arns = networks.flatMap((network) => network?.containerInstance !== undefined && network.addresses.length === 0
        ? [network.containerInstance]
        : []);
    const unknown = [...new Set(arns)].filter((arn) => !instanceIds.has(arn)).slice(0, 100);
    return unknown.length === 0 ? [] : [{ kind: 'instances', arns: unknown }];
}

;// CONCATENATED MODULE: ../../../../core/lib/deployment/poll.js
/**
 * One poll of one service as a protocol: it yields the questions it needs, round by round, takes each answer
 * once, and returns what they come to. Whoever runs it asks AWS, for several services at once if there are.
 */




/** The rounds of a poll, in their order: each asks for what the one before has not told. */
const roundNames = ['list', 'records', 'tasks', 'instances'];
/** @param before what was remembered; @param observed DescribeServices, which begins the poll. */
function* poll(before, observed, pace) {
    let watch = (0,deployment_watch/* observeService */.wG)(before, observed);
    const listed = yield* ask('list', listQueries(before, observed));
    watch = (0,deployment_watch/* observeRecords */.hr)(watch, listed);
    const records = yield* ask('records', recordQueries(watch, pace));
    watch = (0,deployment_watch/* observeRecords */.hr)(watch, records);
    const chosen = choose(watch);
    // Nothing hangs on the tasks of a deployment that was overtaken: the last poll asks for their ends.
    const isOvertaken = chosen.status?.name === 'superseded';
    const queries = isOvertaken ? [] : taskQueries(chosen.watch, pace);
    const tasks = yield* askOfTasks(chosen.watch, queries);
    return decide(before, { ...chosen, watch: (0,deployment_watch/* observeTasks */.$S)(chosen.watch, tasks) });
}
/** Tasks and targets once more, for phases that were still open when the verdict came. */
function* lastPoll(watch, verdict, { at, elapsedMs }) {
    const now = { ...watch, at, elapsedMs };
    return (0,deployment_watch/* observeTasks */.$S)(now, yield* askOfTasks(now, lastQueries(watch, verdict)));
}
function* askOfTasks(watch, queries) {
    const tasks = yield* ask('tasks', queries);
    const missing = instanceQueries(watch, (0,fact/* valueOf */.RP)(tasks.tasks) ?? []);
    return { ...tasks, ...(yield* ask('instances', missing)) };
}
function* ask(name, queries) {
    return queries.length === 0 ? {} : yield { name, queries };
}

;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/poll.js
/** Asks AWS what the polls of the followed services want to know: as few calls as that allows, batched over all of them. */





/**
 * What a poll of each service comes to, by its name; a service that ECS does not show has none.
 *
 * @param found the services as described a moment ago, for the first poll.
 */
async function pollServices(ports, cluster, watches, pace, found) {
    const services = found ?? (await ports.ecs.describeServices(cluster, [...watches.keys()])).services;
    const at = ports.now();
    const elapsedMs = ports.elapsedMs();
    const polls = services.flatMap((service) => {
        const watch = watches.get(service.name);
        const observed = { service, at, elapsedMs };
        return watch === undefined
            ? []
            : [{ service: service.name, poll: poll(watch, observed, pace) }];
    });
    return runPolls(ports, cluster, polls);
}
/** Tasks and targets once more, for phases that were still open when the verdict came. */
async function pollOnceMore(ports, cluster, name, watch, verdict) {
    const now = { at: ports.now(), elapsedMs: ports.elapsedMs() };
    const polls = [{ service: name, poll: lastPoll(watch, verdict, now) }];
    return (await runPolls(ports, cluster, polls)).get(name) ?? watch;
}
/** Runs polls side by side, those that are in the same round together. */
async function runPolls(ports, cluster, polls) {
    const results = new Map();
    const open = new Map();
    const take = (running, next) => {
        if (next.done === true)
            results.set(running.service, next.value);
        else
            open.set(running, next.value);
    };
    for (const running of polls)
        take(running, running.poll.next());
    for (const name of roundNames) {
        const asking = [...open].filter(([, round]) => round.name === name);
        const questions = asking.flatMap(([{ service }, { queries }]) => queries.map((query) => ({ service, query })));
        const answers = await askAll(ports, cluster, questions);
        for (const [running] of asking) {
            open.delete(running);
            take(running, running.poll.next(answers.get(running.service) ?? {}));
        }
    }
    return results;
}
/** What each service's questions of a round were answered; what several ask in one call is asked in one. */
async function askAll(ports, cluster, questions) {
    const { ecs } = ports;
    const arnsOf = (kind) => [
        ...new Set(questions.flatMap(({ query }) => (query.kind === kind ? query.arns : []))),
    ];
    const together = async (kind, read) => {
        const arns = arnsOf(kind);
        return arns.length === 0 ? undefined : asked(ports, read(arns));
    };
    const [described, revisions, instances, tasks, own] = await Promise.all([
        together('described', (arns) => ecs.describeServiceDeployments(arns)),
        together('revisions', (arns) => ecs.taskDefinitionsOfRevisions(arns)),
        together('instances', (arns) => ecs.ec2Instances(cluster, arns)),
        tasksOfAll(ports, cluster, questions),
        Promise.all(questions.map((question) => askAlone(ports, cluster, question))),
    ]);
    const answers = new Map();
    questions.forEach(({ service, query }, index) => {
        const parts = {
            ...own[index],
            ...(query.kind === 'described' && partOf(described, query.arns)),
            ...(query.kind === 'revisions' && revisions !== undefined && { revisions }),
            // What failed in passing is not asked again at once: it is a feature, and no verdict waits for it.
            ...(query.kind === 'instances' && { instances: instances ?? (0,fact/* known */.eO)(new Map()) }),
            ...(query.kind === 'tasks' && tasks.get(service)),
        };
        answers.set(service, { ...answers.get(service), ...parts });
    });
    return answers;
}
/** Questions that no two services share. */
async function askAlone(ports, cluster, { service, query }) {
    switch (query.kind) {
        case 'recent': {
            const listed = ports.ecs.listServiceDeployments(cluster, service, query.expected);
            const recent = await asked(ports, listed);
            return recent === undefined ? {} : { recent };
        }
        case 'targets': {
            const targets = await asked(ports, ports.targets.targetHealth(query.groups));
            return targets === undefined ? {} : { targets };
        }
        case 'deregistration-delays': {
            const delays = await asked(ports, ports.targets.deregistrationDelaysMs(query.groups));
            return delays === undefined ? {} : { deregistrationDelaysMs: delays };
        }
        default:
            return {};
    }
}
/** The tasks of all services that ask for some; they are described together. */
async function tasksOfAll(ports, cluster, questions) {
    const lists = await Promise.all(questions.flatMap(({ service, query }) => query.kind === 'tasks'
        ? [listTasks(ports, cluster, service, query).then((ids) => ({ service, ids }))]
        : []));
    const all = new Set(lists.flatMap(({ ids }) => (0,fact/* valueOf */.RP)(ids) ?? []));
    const described = all.size === 0 ? undefined : await asked(ports, ports.ecs.describeTasks(cluster, [...all]));
    return new Map(lists.map(({ service, ids }) => {
        const tasks = tasksAmong(ids, described);
        return [service, tasks === undefined ? {} : { tasks }];
    }));
}
async function listTasks(ports, cluster, service, { describe, liveOf, stopped }) {
    const { ecs } = ports;
    const lists = await Promise.all([
        liveOf === undefined
            ? undefined
            : asked(ports, ecs.listTasksStartedBy(cluster, liveOf, tasksDescribedAtMost)),
        stopped
            ? asked(ports, ecs.listStoppedTasks(cluster, service, tasksDescribedAtMost))
            : undefined,
    ]);
    const unseen = lists.find((list) => list !== undefined && !list.known);
    if (unseen !== undefined && describe.length === 0)
        return unseen;
    return (0,fact/* known */.eO)([...describe, ...lists.flatMap((list) => ((0,fact/* valueOf */.RP)(list) ?? []).map(deployment_task/* taskId */.B))]);
}
function tasksAmong(wanted, described) {
    if (!wanted.known)
        return wanted;
    if (wanted.value.length === 0)
        return (0,fact/* known */.eO)([]);
    if (described?.known !== true)
        return described;
    const own = new Set(wanted.value);
    return (0,fact/* known */.eO)(described.value.filter(({ arn }) => own.has((0,deployment_task/* taskId */.B)(arn))));
}
/**
 * What is not allowed or not offered is out of sight. What fails in passing was not asked this time: the
 * next poll asks again, and the verdict does not wait for it. Credentials that expired fail the poll.
 */
async function asked({ deadline }, answer) {
    try {
        return (0,fact/* known */.eO)(await answer);
    }
    catch (error) {
        if (error instanceof failure/* NotAllowedError */.ec)
            return (0,fact/* unknown */.L5)(`not allowed to ${error.action}`);
        if (error instanceof failure/* UnsupportedError */.Wt)
            return (0,fact/* unknown */.L5)(error.message);
        if (error instanceof failure/* CredentialsError */.lE || deadline.signal().aborted)
            throw error;
        return undefined;
    }
}
function partOf(all, arns) {
    if (all === undefined)
        return {};
    const part = (0,fact/* valueOf */.RP)(all);
    return {
        described: part === undefined ? all : (0,fact/* known */.eO)(part.filter(({ arn }) => arns.includes(arn))),
    };
}

;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/watch.js









/** After the timeout: for the log of a failed container and the last phases. */
const cleanUpMs = 10_000;
/** Follows every service to its end. Never rejects for AWS's faults: they become `error` verdicts. */
async function watch(ports, options) {
    const { clock, cancellation, deadline } = ports;
    const stories = new Map(options.services.map(({ name }) => [name, { watch: (0,deployment_watch/* beginWatch */.RY)(options.watch) }]));
    let found = options.services;
    let hasReadAhead = false;
    let counts = [];
    for (;;) {
        const open = unfinished(stories);
        if (open.size === 0)
            break;
        const elapsedMs = clock.monotonicMs();
        if (cancellation.signal.aborted) {
            const rollBack = options.onCancel === 'rollback';
            await forEachStory(open, (name, watch) => take(ports, options, stories, name, cancel(watch, elapsedMs, rollBack)));
            break;
        }
        const expired = [...open].filter(([, watch]) => elapsedMs >= deadlineMs(watch));
        if (expired.length > 0) {
            deadline.moveTo(elapsedMs + cleanUpMs);
            await forEachStory(expired, (name, watch) => take(ports, options, stories, name, expire(watch, elapsedMs)));
        }
        const following = unfinished(stories);
        if (following.size === 0)
            break;
        deadline.moveTo(Math.min(...[...following.values()].map(deadlineMs)));
        counts = (0,deployment_pace/* countCalls */.xe)(counts, elapsedMs, ports.calls());
        const pace = (0,deployment_pace/* paceOf */.x3)(counts, options.services.length, options.pollIntervalMs);
        try {
            const polled = await pollServices(ports, options.cluster, following, pace, found);
            found = undefined;
            const steps = [...following].map(([name, watch]) => ({
                name,
                taken: polled.get(name) ?? missing(watch, name, elapsedMs),
            }));
            // Before anything else: the process may be killed at any moment, and post must know.
            ports.onFollowing(new Map(steps.map(({ name, taken }) => [name, taken.watch])));
            for (const { name, taken } of steps)
                await take(ports, options, stories, name, taken);
        }
        catch (error) {
            // Time is up or the workflow is cancelled: the top of the loop says so.
            if (deadline.signal().aborted)
                continue;
            if (!(error instanceof readable_error/* ReadableError */.J))
                throw error;
            await forEachStory(unfinished(stories), (name, watch) => take(ports, options, stories, name, failed(watch, error)));
            break;
        }
        const [only] = stories;
        const reading = [];
        if (only !== undefined && stories.size === 1 && !hasReadAhead && mayReadAhead(only[1])) {
            hasReadAhead = true;
            reading.push(ports.readAhead(only[0], only[1].watch));
        }
        await Promise.all([sleepUntilNextPoll(ports, unfinished(stories), pace), ...reading]);
    }
    return concluded(stories);
}
/** With the second poll: early in the deployment there is time to read ahead, and the first poll has much to ask. */
function mayReadAhead({ watch, verdict }) {
    const { firstPoll, seenInProgress, elapsedMs } = watch;
    return verdict === undefined && seenInProgress && elapsedMs > (firstPoll?.elapsedMs ?? elapsedMs);
}
/** Takes in one step: prints, acts, and keeps the verdict. */
async function take(ports, options, stories, name, taken) {
    const label = options.services.length > 1 ? name : undefined;
    printLines(ports.log, label, taken.lines);
    let { watch, verdict } = taken;
    for (const request of taken.requests) {
        const answer = await act(ports, name, watch, request);
        watch = answer.watch;
        verdict = answer.verdict ?? verdict;
    }
    if (verdict !== undefined) {
        watch = await complete(ports, options, name, watch, verdict);
        const tails = ports.containerLogs.shown().filter(({ service }) => service === name);
        printVerdict(ports.log, label, outcomeOf(name, watch, verdict), tails);
    }
    stories.set(name, { watch, ...(0,present/* present */.E)({ verdict }) });
}
/** Does what the core asked for. What AWS refuses is said, and changes the verdict only where it must. */
async function act({ log, control, containerLogs, cancellation }, name, watch, request) {
    switch (request.kind) {
        case 'show-log': {
            const why = await containerLogs.show(name, request.failure);
            const shown = (0,deployment_watch/* withLogShown */.Ew)(watch, request.failure);
            return { watch: why === undefined ? shown : (0,deployment_watch/* withBlindSpot */.ye)(shown, 'container log', why) };
        }
        case 'continue':
            try {
                await control.continueAtHook(request.serviceDeploymentArn, request.hookId);
            }
            catch (error) {
                log.warning({ title: 'Not continued', message: messageOf(error) });
            }
            return { watch };
        case 'roll-back':
            try {
                await control.rollBack(request.serviceDeploymentArn, cancellation.urgent);
                return { watch };
            }
            catch (error) {
                const message = messageOf(error);
                log.error({ title: 'Not rolled back', message });
                const refused = rollbackRefused(watch, message);
                // A cancelled step keeps its verdict; only a rollback that was to be followed changes it.
                return watch.rollback === undefined ? { watch } : refused;
            }
        default:
            return request;
    }
}
/** Phases that were still open when the verdict came are closed by one more poll, where there is time for it. */
async function complete(ports, options, name, watch, verdict) {
    if (['cancelled', 'error', 'timed-out'].includes(verdict.name))
        return watch;
    try {
        return await pollOnceMore(ports, options.cluster, name, watch, verdict.name);
    }
    catch {
        // The verdict stands without it: what is missing are the last phases.
        return watch;
    }
}
async function sleepUntilNextPoll({ clock, cancellation }, open, pace) {
    if (open.size === 0)
        return;
    const watches = [...open.values()];
    const nextMs = Math.min(...watches.map((watch) => (0,deployment_pace/* nextPollInMs */.Gx)(watch, pace)));
    const leftMs = Math.min(...watches.map(deadlineMs)) - clock.monotonicMs();
    await clock.sleep(Math.max(0, Math.min(nextMs, leftMs)), cancellation.signal);
}
function failed(watch, error) {
    return {
        watch,
        lines: [{ kind: 'error', title: error.title, text: error.message }],
        requests: [],
        verdict: { name: 'error', reason: error.message },
    };
}
function unfinished(stories) {
    return new Map([...stories].flatMap(([name, { watch, verdict }]) => verdict === undefined ? [[name, watch]] : []));
}
function concluded(stories) {
    return new Map([...stories].map(([name, { watch, verdict }]) => [
        name,
        { watch, verdict: verdict ?? { name: 'error', reason: 'it was not followed to its end' } },
    ]));
}
/** Side by side: where time is up, no service's call waits for another's. */
async function forEachStory(watches, visit) {
    await Promise.all([...watches].map(([name, watch]) => visit(name, watch)));
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/main.js
/** The story of wait-stable. */



















/** For what is told beside a verdict: what changed, and the way back. Neither may hold the end up. */
const besidesMs = 10_000;
/** The verdict comes within a second of the timeout. */
const besidesAfterTimeoutMs = 900;
async function run(ports, inputs) {
    const { log, clock, deadline } = ports;
    const state = createStateKeeper(ports.saveState, {
        region: inputs.region,
        onCancel: inputs.onCancel,
        address: inputs.address,
        ...(0,present/* present */.E)({ taskDefinition: inputs.watch.taskDefinition }),
    });
    deadline.moveTo(inputs.watch.timeoutMs);
    const search = await Promise.all([
        (0,find_services/* findServices */.O)(ports.ecs, inputs.address, {
            forMs: deployment_options/* consistencyWindowMs */.Ho,
            clock,
            signal: deadline.signal(),
        }),
        ports.readRunTimes(),
    ]).catch((error) => {
        if (deadline.signal().aborted)
            return { ended: error };
        throw error;
    });
    if ('ended' in search) {
        return notFoundInTime(ports, inputs, search.ended);
    }
    const [found, times] = search;
    const names = found.services.map(({ name }) => name).join(', ');
    log.line(`waiting for ${names} in ${found.cluster} (${inputs.region})`);
    if (!times.known)
        log.line(`could not see the start of this run: ${times.why}`);
    const startedAt = (0,fact/* valueOf */.RP)(times)?.startedAt;
    const deployedAfter = inputs.deployedAfter ?? startedAt;
    state.runStarted(deployedAfter);
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
        readAhead: async (name, watch) => {
            await tellBeside(ports, found, [outcomeOf(name, watch, { name: 'stable' })], () => undefined);
        },
    }, {
        cluster: found.cluster,
        services: found.services,
        watch: { ...inputs.watch, ...(0,present/* present */.E)({ deployedAfter }) },
        onCancel: inputs.onCancel,
        ...(0,present/* present */.E)({ pollIntervalMs: inputs.pollIntervalMs }),
    });
    const isLate = [...stories.values()].some(({ verdict }) => verdict.name === 'timed-out');
    deadline.moveTo(clock.monotonicMs() + (isLate ? besidesAfterTimeoutMs : besidesMs));
    const { outcomes, records, serviceUrls } = await tellBeside(ports, found, [...stories].map(([name, { watch, verdict }]) => outcomeOf(name, watch, verdict)), log.line);
    const closing = {
        records,
        serviceUrls,
        waitedMs: clock.monotonicMs(),
        ...(0,present/* present */.E)({ deployedAfter }),
        now: ports.now(),
        ...(0,present/* present */.E)({ commit: ports.commit }),
        times,
    };
    for (const [service, { wayBack }] of closing.records) {
        const verdict = outcomes.find((one) => one.service === service)?.verdict;
        // After a failure the first screen says what serves; that there is no way back would not help.
        if (wayBack.taskDefinition === undefined && verdict !== undefined && !(0,deployment_verdict/* isGood */.Kg)(verdict))
            continue;
        const whose = outcomes.length > 1 ? `${service}: ` : '';
        log.line(`${whose}way back: ${(0,describe_way_back/* describeWayBack */.In)(wayBack, closing.now)}`);
    }
    const unread = outcomes.length - records.size;
    if (records.size > 0 && unread > 0) {
        const whose = `${unread} more service${unread === 1 ? '' : 's'}`;
        log.line(`way back of ${whose}: not looked up, for the calls to AWS have a budget`);
    }
    for (const { service, remarks, verdict } of outcomes) {
        for (const remark of remarks) {
            if ((0,deployment_verdict/* isGood */.Kg)(verdict))
                log[remark.level]({ title: service, message: remark.text });
            else
                log.line(`${service}: ${remark.text}`);
        }
    }
    printTally(log, outcomes, ({ service }) => containerLogs.shown().filter((tail) => tail.service === service));
    state.finished(stories);
    return {
        exitCode: outcomes.every(({ verdict }) => (0,deployment_verdict/* isGood */.Kg)(verdict)) ? 0 : 1,
        outputs: outputsOf(outcomes, closing),
        summary: renderSummary(outcomes, closing, containerLogs.shown()),
        report: reportOf(outcomes, closing, containerLogs.shown()),
    };
}
/**
 * What is told beside the verdicts: what changed, the way back, the address. Read once while there is time, most of
 * it need not be asked for at the end.
 */
async function tellBeside(ports, { cluster, services }, ended, say) {
    const outcomes = await Promise.all(
    // Skipped for many services that went well: each would cost calls.
    ended.map(async (outcome) => outcome.verdict === 'stable' && ended.length > 1
        ? outcome
        : withRevisions(outcome, ports.ecs)));
    return {
        outcomes,
        records: await readServiceRecords(ports, cluster, services, outcomes),
        serviceUrls: await readServiceUrls({ ...ports, say }, services, outcomes),
    };
}
/** Cancelled, or out of time, before it was known what to wait for. */
function notFoundInTime({ log, clock, cancellation }, inputs, error) {
    const isCancelled = cancellation.signal.aborted;
    const verdict = isCancelled ? 'cancelled' : 'timed-out';
    const reason = (0,retry/* withTrouble */._W)(isCancelled
        ? 'the workflow was cancelled before the service was found; no deployment was touched'
        : `AWS did not tell of the service within ${(0,time/* formatDuration */.a3)(inputs.watch.timeoutMs)}`, error);
    log.error({ title: verdict, message: reason });
    const outputs = { verdict, reason, waitedSeconds: (0,time/* toSeconds */.fP)(clock.monotonicMs()) };
    return {
        exitCode: 1,
        outputs,
        summary: [(0,markdown/* heading */.R_)(3, `wait-stable: ${verdict}`), (0,markdown/* text */.Qq)(reason)],
        report: outputs,
    };
}

;// CONCATENATED MODULE: ../../../../../actions/wait-stable/lib/action.js









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
            ...(0,present/* present */.E)({ commit: env['GITHUB_SHA'] }),
            saveState: (0,lib_state/* createStateSaver */.L)({ runner, log }, stateName),
        };
    },
    run: run,
    // Has something to do only where the workflow was cancelled.
    post: async ({ runner, log, clock, cancellation }, access) => {
        const state = (0,lib_state/* readState */.u)({ runner, log }, stateName, stateShape);
        if (state === undefined)
            return { exitCode: 0 };
        const { ecs, control } = connect(state.region, clock, () => cancellation.signal, access);
        return finish({ log, clock, ecs, control }, state);
    },
};


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ readRunTimes),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ur: () => (/* binding */ callGitHub)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(310);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4661);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8941);




/**
 * Calls GitHub at `GITHUB_API_URL` (github.com's API without it). HTTPS_PROXY and NO_PROXY are respected, as
 * the process has them.
 */
async function callGitHub(env, token, call, options = {}) {
    const { signal, timeoutMs = 10 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.second, attempts = 1 } = options;
    const timeout = AbortSignal.timeout(timeoutMs);
    const stop = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
    try {
        const github = await __webpack_require__.e(/* import() */ 6131).then(__webpack_require__.bind(__webpack_require__, 6131));
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
    if (typeof status !== 'number') {
        // Octokit stumbles over what is no answer of the API.
        const why = error instanceof TypeError ? 'it is none of its API' : oneLine(message);
        return { ok: false, reason: `the answer of GitHub could not be read: ${why}` };
    }
    if (property(error, 'response') === undefined) {
        return { ok: false, reason: `GitHub could not be reached: ${oneLine(message)}` };
    }
    // Octokit takes a page for its message, and appends the address of the documentation to GitHub's own.
    const said = /^\s*</.test(message)
        ? 'a page, and no answer of its API'
        : oneLine(message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, ''));
    // GitHub refuses with 403 who asks too often, too ("Rate limits for the REST API").
    const isDenied = (status === 403 || status === 404) && !/rate limit/i.test(message);
    return { ok: false, status, reason: `GitHub answered ${status}: ${said}`, isDenied };
}
const longestReason = 300;
function oneLine(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.replace(/\s+/g, ' ').trim(), 'remove'), longestReason);
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
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('this is not a GitHub workflow run');
    }
    if (token === undefined)
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('no github-token was given');
    const attempt = {
        ...repository,
        run_id: Number(runId),
        attempt_number: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    };
    if (!Number.isSafeInteger(attempt.run_id) || !Number.isSafeInteger(attempt.attempt_number)) {
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT are not those of a workflow run');
    }
    const options = { attempts: 2, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ signal }) };
    const [run, jobs] = await Promise.all([
        callGitHub(env, token, async ({ rest }, request) => (await rest.actions.getWorkflowRunAttempt({ ...attempt, request })).data, options),
        callGitHub(env, token, async ({ paginate, rest }, request) => paginate(rest.actions.listJobsForWorkflowRunAttempt, {
            ...attempt,
            per_page: 100,
            request,
        }), options),
    ]);
    if (!run.ok) {
        const needed = run.isDenied === true ? ' (the token needs "actions: read")' : '';
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`${run.reason}${needed}`);
    }
    const startedAt = instantOf(run.value, 'run_started_at');
    const createdAt = instantOf(run.value, 'created_at');
    if (startedAt === undefined || createdAt === undefined) {
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the answer of GitHub holds no start of the run');
    }
    const job = jobs.ok ? thisJob(jobs.value, env['RUNNER_NAME']) : undefined;
    return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ startedAt, createdAt, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ job }) });
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

/***/ 3440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadBalancingCalls)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);

function loadBalancingCalls(session) {
    return {
        describeTargetGroups: async (of, options) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingClient */ .xL)(session);
            const input = 'arns' in of ? { TargetGroupArns: [...of.arns] } : { LoadBalancerArn: of.loadBalancerArn };
            const answer = await session.call('elasticloadbalancing:DescribeTargetGroups', (sendOptions) => client.send(new sdk.DescribeTargetGroupsCommand(input), sendOptions), options);
            return answer.TargetGroups ?? [];
        },
        describeTargetGroupAttributes: async (TargetGroupArn, options) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingClient */ .xL)(session);
            const answer = await session.call('elasticloadbalancing:DescribeTargetGroupAttributes', (sendOptions) => client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), sendOptions), options);
            return answer.Attributes ?? [];
        },
    };
}


/***/ }),

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createDeploymentControl)
});

// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(7034);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(9509);
;// CONCATENATED MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js


class ContinueServiceDeploymentCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ContinueServiceDeployment", schemas_0/* ContinueServiceDeployment$ */.sJF) {
}

;// CONCATENATED MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js


class StopServiceDeploymentCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StopServiceDeployment", schemas_0/* StopServiceDeployment$ */.F0p) {
}

// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/deployment-control.js
/** The two calls that change a deployment's course. */




/** A stop that AWS will not take for so long has failed; whoever asked for it must know. */
const stopPatienceMs = 60_000;
function createDeploymentControl(session) {
    const client = (0,clients/* ecsClient */.br)(session);
    const answer = (input, options) => session.send((sendOptions) => client.send(new ContinueServiceDeploymentCommand(input), sendOptions), options);
    return {
        rollBack: async (serviceDeploymentArn, signal) => {
            try {
                await session.send((options) => client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }), options), { atOnce: true, patienceMs: stopPatienceMs, ...(0,present/* present */.E)({ signal }) });
            }
            catch (error) {
                if (isAlreadyStopping(error))
                    return;
                throw (0,failure/* readable */.HD)(error, 'ecs:StopServiceDeployment');
            }
        },
        continueAtHook: async (serviceDeploymentArn, hookId) => {
            try {
                await answer({ serviceDeploymentArn, hookId, action: 'CONTINUE' });
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:ContinueServiceDeployment');
            }
        },
        answerHook: async (serviceDeploymentArn, hookId, action) => {
            try {
                await answer({ serviceDeploymentArn, hookId, action }, { atOnce: true, patienceMs: stopPatienceMs });
                return true;
            }
            catch (error) {
                if (isNotWaiting(error))
                    return false;
                throw (0,failure/* readable */.HD)(error, 'ecs:ContinueServiceDeployment');
            }
        },
    };
}
function isNotWaiting(error) {
    return (error instanceof Error &&
        (error.name === 'ConflictException' ||
            (error.name === 'InvalidParameterException' && /hook/i.test(error.message))));
}
function isAlreadyStopping(error) {
    return (error instanceof Error &&
        error.name === 'ConflictException' &&
        /already|in progress|rollback|stopp/i.test(error.message));
}


/***/ }),

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createTargetReader)
/* harmony export */ });
/* harmony import */ var _calls_load_balancing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3440);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6206);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4661);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3003);




function createTargetReader(session) {
    const calls = (0,_calls_load_balancing_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingCalls */ .r)(session);
    const briefly = { patienceMs: _session_js__WEBPACK_IMPORTED_MODULE_2__/* .shortPatienceMs */ .O };
    const send = (action, attempt) => session.call(`elasticloadbalancing:${action}`, attempt, briefly);
    return {
        targetHealth: async (arns) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBalancingClient */ .xL)(session);
            const answers = await Promise.all(arns.map(async (TargetGroupArn) => {
                const answer = await send('DescribeTargetHealth', (options) => client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn }), options));
                return (answer.TargetHealthDescriptions ?? []).map(({ Target, TargetHealth: health }) => ({
                    targetGroupArn: TargetGroupArn,
                    target: Target?.Id ?? '',
                    state: health?.State ?? '',
                    ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({
                        port: Target?.Port,
                        reason: health?.Reason,
                        description: health?.Description,
                    }),
                }));
            }));
            return answers.flat();
        },
        deregistrationDelaysMs: async (arns) => {
            const entries = await Promise.all(arns.map(async (TargetGroupArn) => {
                const attributes = await calls.describeTargetGroupAttributes(TargetGroupArn, briefly);
                const value = attributes.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value;
                return value === undefined ? [] : [[TargetGroupArn, Number(value) * 1000]];
            }));
            return new Map(entries.flat());
        },
        balancerAddress: async (targetGroupArn) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .loadBalancingClient */ .xL)(session);
            const [group] = await calls.describeTargetGroups({ arns: [targetGroupArn] }, briefly);
            const [balancer] = group?.LoadBalancerArns ?? [];
            if (balancer === undefined)
                return undefined;
            const answer = await send('DescribeLoadBalancers', (options) => client.send(new sdk.DescribeLoadBalancersCommand({ LoadBalancerArns: [balancer] }), options));
            return answer.LoadBalancers?.[0]?.DNSName;
        },
    };
}


/***/ }),

/***/ 9507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nR: () => (/* binding */ firstScreen),
  kI: () => (/* binding */ screenText),
  wl: () => (/* binding */ tailShown)
});

// UNUSED EXPORTS: tellingLine

// EXTERNAL MODULE: ../../../../core/lib/failure/exit.js
var exit = __webpack_require__(9243);
// EXTERNAL MODULE: ../../../../core/lib/failure/message.js
var message = __webpack_require__(784);
;// CONCATENATED MODULE: ../../../../core/lib/failure/log-advice.js
/**
 * The next step that the last words of a program ask for, where a runtime, a database or the kernel says them and
 * not the program itself: they are the same in every service. Texts: Node's system errors
 * (https://nodejs.org/api/errors.html#common-system-errors), PostgreSQL's
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html) and MySQL's
 * (https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html).
 */

const at = (what) => (what === undefined ? '' : ` ${what}`);
const rows = [
    {
        when: /(?:connect ECONNREFUSED|dial tcp) (\[?[\w.:-]+\]?:\d+)(?:: connect: connection refused)?$|connection refused\b/i,
        advice: (what) => `Nothing listens at${what === undefined ? ' the address that the log names' : at(what)}: check the address and port that the container is given, and that what should answer there runs.`,
    },
    {
        when: /(?:connect ETIMEDOUT|dial tcp) (\[?[\w.:-]+\]?:\d+)(?:: i\/o timeout)?$|connection timed out\b/i,
        advice: (what) => `No answer from${what === undefined ? ' the address that the log names' : at(what)}: check that its security group lets the tasks in, and the route from their subnets.`,
    },
    {
        when: /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]+)|lookup ([\w.-]+)(?: on \S+)?: no such host|name or service not known|could not translate host name "?([\w.-]+)/i,
        advice: (what) => `The name${at(what)} is not known where the task runs: check its spelling in the settings, and the DNS of the VPC.`,
    },
    {
        when: /(?:relation|column) "([^"]+)"(?: of relation "[^"]+")? does not exist|no such (?:table|column): ?(\S+)|Table '([^']+)' doesn't exist|Unknown column '([^']+)'/i,
        advice: (what) => `The database has no${at(what)}: run the migration of this revision before it, or check which database it is given.`,
    },
    {
        when: /password authentication failed for user "?([\w.-]+)|Access denied for user '?([\w.@%'-]+)/i,
        advice: (what) => `The database refuses the user${at(what?.replaceAll("'", ''))}: check the secret that the container gets its password from.`,
    },
    {
        when: /(?:Cannot find (?:module|package)|No module named) ['"]([^'"]+)['"]/i,
        advice: (what) => `The image lacks${at(what)}: build it with its dependencies and push it anew.`,
    },
    {
        when: /EADDRINUSE\b.*:(\d+)$|address already in use(?:.*:(\d+)$)?/i,
        advice: (what) => `The port${at(what)} is taken already: two programs of the task use the same one, or two tasks share a host's network.`,
    },
    {
        when: /\b([A-Z][A-Z\d]*_[A-Z\d_]+)\b.{0,40}\b(?:is (?:not set|required|missing|undefined)|must be set|not defined)|(?:[Mm]issing|[Rr]equired) (?:required )?(?:environment variable|env(?:ironment)? var\w*):? ["'`]?([A-Z][A-Z\d_]+)|[Ee]nvironment variable ["'`]?([A-Z][A-Z\d_]+)["'`]? (?:is )?(?:not set|missing|required)/,
        advice: (what) => `The container lacks the setting${at(what)}: add it to environment or secrets of the task definition.`,
    },
];
/** What to do about a line of a container's log; undefined where it is the program's own words. */
function adviceOnLine(line) {
    for (const { when, advice } of rows) {
        const found = when.exec((0,message/* readPart */.on)(line).trim());
        if (found !== null)
            return advice(found.slice(1).find((group) => group !== undefined && group !== ''));
    }
    return undefined;
}

// EXTERNAL MODULE: ../../../../core/lib/failure/short.js
var failure_short = __webpack_require__(6545);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
// EXTERNAL MODULE: ../../../../core/lib/deployment/verdict-words.js
var verdict_words = __webpack_require__(341);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/first-screen.js
/**
 * The first screen of a failed deployment: ten lines at most, the same in the annotation, at the end of the log and
 * on top of the summary.
 */






/** Whoever gives a tail may know more of it than is shown. */
function endOf({ container, lines, url }) {
    return { container, lines: lines.slice(-tailShown), ...(0,present/* present */.E)({ url }) };
}
/** Lines of a log in the open: a message and the first of its stack. */
const tailShown = 5;
/** The first screen of an outcome, with what the containers' logs add to it. */
function firstScreen(outcome, tails) {
    const { aftermath, remedy, cause, stopCommand } = outcome;
    // Where it is not the container that ended, its last line need not be about it.
    const endedByItself = cause === 'container-exit' || cause === 'out-of-memory';
    const telling = tails.flatMap(({ container, lines }) => {
        const line = tellingLine(lines, endedByItself);
        return line === undefined ? [] : [{ container, line }];
    });
    const evidence = [
        ...telling.map(({ container, line }) => `${container}: ${(0,failure_short/* shortText */.o)(line, 200)}`),
        ...(aftermath?.evidence === undefined || aftermath.what.includes(aftermath.evidence)
            ? []
            : [aftermath.evidence]),
    ];
    const ownWords = cause === 'container-exit' ? telling.map(({ line }) => adviceOnLine(line)) : [];
    const advice = (0,exit/* adviceInLog */.qm)(tails.flatMap(({ lines }) => lines)) ??
        ownWords.find((one) => one !== undefined) ??
        remedy;
    const lines = [];
    const add = (label, text) => {
        if (text !== undefined)
            lines.push({ label, text });
    };
    add('Cause', aftermath === undefined
        ? undefined
        : `${aftermath.what}${cause === undefined || cause === 'unknown' ? '' : ` (${cause})`}`);
    for (const one of evidence.slice(0, 2))
        add('Evidence', one);
    add('Serving now', aftermath?.serving);
    add('Goes on', aftermath?.goesOn);
    add('What to do', advice);
    const [first] = tails;
    return {
        headline: (0,verdict_words/* headline */.P)(outcome),
        lines,
        ...(0,present/* present */.E)({ tail: first !== undefined && endedByItself ? endOf(first) : undefined }),
        ...(first?.url !== undefined && {
            link: { label: `log of ${first.container}`, url: first.url },
        }),
        ...(0,present/* present */.E)({ command: stopCommand }),
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
const error = /error|exception|fatal|panic|denied|fail|cannot|can't|could not|unable|refused|not found|no such|missing|invalid|undefined|unknown|killed|segfault|traceback|timed? ?out|not (?:reachable|available|ready|set)|unreachable|unavailable|unhealthy|\b(?:GET|HEAD|POST)\b.*\s[45]\d\d\b/i;
/** Frames of a stack trace: the line above them says what went wrong. */
const first_screen_frame = /^\s*(?:at\s|File "|in <|from \/|\.{3} \d+ more|\^+\s*$|\d+: |[{}[\])]+[,;]?\s*$)/;
/** The last line of a log that says what went wrong; else, where the container ended, its last line. */
function tellingLine(lines, endedByItself) {
    const said = lines.filter((line) => line.trim() !== '' && !first_screen_frame.test((0,message/* readPart */.on)(line)));
    return (said.findLast((line) => error.test((0,message/* readPart */.on)(line))) ?? (endedByItself ? said.at(-1) : undefined));
}


/***/ }),

/***/ 4558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ phaseWords),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   k1: () => (/* binding */ phaseNames),
/* harmony export */   rO: () => (/* binding */ measurePhases),
/* harmony export */   wD: () => (/* binding */ costliestPhase)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
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
/** One phase of one task, where both its ends are known (any stamp may be absent: ECS, API reference, Task). */
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
 * One clause on what cost most: the phase in which some task was for the longest part of the rollout. Only what
 * took half of it or more is called most. `undefined` where no phase could be measured.
 */
function costliestPhase(rollout) {
    const { timelines, durationMs, deregistrationDelaysMs, bakesForMs } = rollout;
    const told = (what, ms) => `${ms * 2 >= durationMs ? 'most went into' : 'the longest phase was'} ${what}: ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(ms)} of ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`;
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
    if (bakesForMs > most.ms && bakesForMs <= durationMs) {
        return told('bake time and traffic steps of its own configuration', bakesForMs);
    }
    const longestDelayMs = Math.max(0, ...deregistrationDelaysMs.values());
    if (most.name === 'drain' && longestDelayMs > 0 && most.ms >= longestDelayMs * 0.8) {
        return told(`the deregistration delay of ${longestDelayMs / 1000} s`, most.ms);
    }
    return told(phaseWords[most.name], most.ms);
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

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Kw: () => (/* binding */ verdictsWorstFirst),
/* harmony export */   m3: () => (/* binding */ compareVerdicts),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/** From the worst to the best: a run over several services bears its worst one's (input `services`). */
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
    'reached',
    'stable',
];
function isGood(name) {
    return name === 'stable' || name === 'reached';
}
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


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ causes),
/* harmony export */   s: () => (/* binding */ causeInWords)
/* harmony export */ });
/**
 * Why a deployment fails: a closed list, each cause as a clause (`3 tasks failed: …`). How ECS's texts map to it is in
 * `kinds/`.
 */
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
    /** The host was lost, Docker on it did not answer, its disk is full. */
    infrastructure: 'the host under the tasks failed',
    'deployment-limits': 'the limits of the deployment leave no room to start or stop a task',
    'never-deployed': 'no deployment of that revision reached the service',
    unknown: 'ECS names no cause',
};
const causes = Object.keys(causeInWords);


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ describeRule),
/* harmony export */   f9: () => (/* binding */ readLifecyclePolicy)
/* harmony export */ });
/* unused harmony export countTypes */
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);
/**
 * ECR's lifecycle policies, read from their text. Source:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
 */

const countTypes = [
    'imageCountMoreThan',
    'sinceImagePushed',
    'sinceImagePulled',
    'sinceImageTransitioned',
];
/** The policy, or why it is not understood: an unknown rule may take any image. */
function readLifecyclePolicy(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('its text is no JSON');
    }
    const { rules } = asRecord(document);
    if (!Array.isArray(rules))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it has no rules');
    const read = rules.map(readRule);
    const unread = read.find((rule) => typeof rule === 'string');
    if (typeof unread === 'string')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(unread);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        rules: read
            .filter((rule) => typeof rule !== 'string')
            .toSorted((a, b) => a.priority - b.priority),
    });
}
function readRule(value) {
    const { rulePriority, description, selection, action } = asRecord(value);
    const { tagStatus, tagPatternList, tagPrefixList, storageClass, ...count } = asRecord(selection);
    const { type } = asRecord(action);
    const countType = countTypes.find((type) => type === count['countType']);
    const countNumber = count['countNumber'];
    const name = `rule ${typeof rulePriority === 'number' ? rulePriority : '?'}`;
    if (typeof rulePriority !== 'number')
        return 'a rule has no rulePriority';
    if (tagStatus !== 'tagged' && tagStatus !== 'untagged' && tagStatus !== 'any') {
        return `${name}: tagStatus is not known`;
    }
    if (countType === undefined || typeof countNumber !== 'number') {
        return `${name}: countType is not known`;
    }
    if (countType !== 'imageCountMoreThan' && count['countUnit'] !== 'days') {
        return `${name}: countUnit is not days`;
    }
    if (type !== 'expire' && type !== 'transition')
        return `${name}: its action is not known`;
    return {
        priority: rulePriority,
        ...(typeof description === 'string' && description !== '' && { description }),
        tagStatus,
        patterns: [...texts(tagPatternList), ...texts(tagPrefixList).map((prefix) => `${prefix}*`)],
        storageClass: storageClass === 'archive' ? 'archive' : 'standard',
        countType,
        countNumber,
        action: type,
    };
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** `rule 2 ("Expire images older than 14 days")` */
function describeRule({ priority, description }) {
    return description === undefined ? `rule ${priority}` : `rule ${priority} ("${description}")`;
}


/***/ })

};
