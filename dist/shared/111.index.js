export const id = 111;
export const ids = [111];
export const modules = {

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

/***/ 8654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writePullRequestComment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2018);
/** One comment on the pull request of the run, written once and then kept up to date. */



/** GitHub refuses longer bodies (65,536 characters). */
const longestBody = 65_000;
async function writePullRequestComment(env, token, { marker, body, signal }) {
    const repository = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(env);
    const number = pullRequestNumber(env);
    if (repository === undefined || number === undefined) {
        return { unwritten: 'this run belongs to no pull request' };
    }
    if (token === undefined)
        return { unwritten: 'no github-token was given' };
    const hidden = `<!-- ${marker} -->`;
    const text = `${hidden}\n${body.length > longestBody ? `${body.slice(0, longestBody)}\n\n… cut.` : body}`;
    const options = signal === undefined ? {} : { signal };
    const own = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .callGitHub */ .ur)(env, token, async ({ paginate, rest, graphql }, request) => {
        const issue = { ...repository, issue_number: number, per_page: 100, request };
        const marked = [];
        for await (const { data } of paginate.iterator(rest.issues.listComments, issue)) {
            for (const { id, body: before, user } of data) {
                if (before?.startsWith(hidden))
                    marked.push({ id, author: user?.login });
            }
        }
        if (marked.length === 0)
            return undefined;
        const self = await ownLogin(graphql, request);
        return marked.find(({ author }) => author === self)?.id;
    }, { ...options, attempts: 2, timeoutMs: 30 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__/* .durations */ .SB.second });
    if (!own.ok)
        return { unwritten: explain(own) };
    const commentId = own.value;
    const written = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .callGitHub */ .ur)(env, token, async ({ rest }, request) => {
        const comment = { ...repository, body: text, request };
        const { data } = commentId === undefined
            ? await rest.issues.createComment({ ...comment, issue_number: number })
            : await rest.issues.updateComment({ ...comment, comment_id: commentId });
        return data.html_url;
    }, options);
    return written.ok ? { url: written.value } : { unwritten: explain(written) };
}
/** Who a workflow's own token writes as. */
const workflowLogin = 'github-actions[bot]';
/**
 * Who writes with this token. Anybody can write a comment that begins like ours; in one of theirs, our findings
 * would be in their hands.
 */
async function ownLogin(graphql, request) {
    try {
        const { viewer } = await graphql('query { viewer { login } }', {
            request,
        });
        return viewer.login;
    }
    catch {
        // Some servers do not tell a token who it is.
        return workflowLogin;
    }
}
/** From the event's own payload; a push or a schedule has none. */
function pullRequestNumber(env) {
    const ref = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    if (ref !== undefined)
        return Number(ref);
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined)
        return undefined;
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        const number = field(field(event, 'pull_request'), 'number');
        return typeof number === 'number' ? number : undefined;
    }
    catch {
        return undefined;
    }
}
function explain(answer) {
    const denied = answer.status === 403 || answer.status === 404;
    return denied ? `${answer.reason} (the token needs "pull-requests: write")` : answer.reason;
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ scheduleAt),
/* harmony export */   QF: () => (/* binding */ isEventName),
/* harmony export */   V8: () => (/* binding */ actionNameOf),
/* harmony export */   x6: () => (/* binding */ readRestore)
/* harmony export */ });
const prefix = 'ecs-actions-event';
const pattern = /^ecs-actions-event\.([A-Za-z0-9_-]{1,64})\.holds-(\d{1,9})(?:-(\d{1,9}))?\.usual-(\d{1,9})(?:-(\d{1,9}))?$/;
function isEventName(text) {
    return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}
function actionNameOf({ name, holds, usual }) {
    return `${prefix}.${name}.holds-${numbers(holds)}.usual-${numbers(usual)}`;
}
/** The event that a scheduled action bears; `undefined` where it is nobody's of ours. */
function readRestore(action) {
    const match = pattern.exec(action.name);
    const endsAt = readAt(action);
    if (match === null || endsAt === undefined)
        return undefined;
    const [, name = '', min, max, usualMin, usualMax] = match;
    return {
        actionName: action.name,
        name,
        holds: capacity(min, max),
        usual: capacity(usualMin, usualMax),
        endsAt,
        leaves: {
            ...(action.min !== undefined && { min: action.min }),
            ...(action.max !== undefined && { max: action.max }),
        },
    };
}
/** `at(2026-11-27T22:00:00)`: whole seconds, UTC. */
function scheduleAt(at) {
    return `at(${new Date(at).toISOString().slice(0, 19)})`;
}
function readAt({ schedule, timezone = 'UTC' }) {
    const match = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(schedule);
    if (match === null || !/^(?:UTC|Etc\/UTC)$/.test(timezone))
        return undefined;
    const at = Date.parse(`${match[1] ?? ''}Z`);
    return Number.isNaN(at) ? undefined : at;
}
function numbers({ min, max }) {
    return max === undefined ? String(min) : `${min}-${max}`;
}
function capacity(min, max) {
    return { min: Number(min), ...(max !== undefined && { max: Number(max) }) };
}


/***/ }),

/***/ 4836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ isMetricOfEcs),
/* harmony export */   VZ: () => (/* binding */ metricMath),
/* harmony export */   lb: () => (/* binding */ predefinedMetric),
/* harmony export */   oq: () => (/* binding */ customMetric)
/* harmony export */ });
const predefined = {
    ECSServiceAverageCPUUtilization: 'cpu',
    ECSServiceAverageCPUUtilizationHighResolution: 'cpu',
    ECSServiceAverageMemoryUtilization: 'memory',
    ECSServiceAverageMemoryUtilizationHighResolution: 'memory',
};
/** What a predefined metric measures (Application Auto Scaling API; the high-resolution names are the same resources). */
function predefinedMetric(type) {
    return { resource: predefined[type] ?? 'other', name: type };
}
/** What a customized metric measures: the service's own CPU and memory have fixed names. */
function customMetric(namespace, name) {
    const own = namespace === 'AWS/ECS';
    const resource = own && name === 'CPUUtilization'
        ? 'cpu'
        : own && name === 'MemoryUtilization'
            ? 'memory'
            : 'other';
    return { resource, name, ...(namespace === '' ? {} : { namespace }) };
}
/**
 * Whether ECS or Container Insights has a metric of that name (ECS Developer Guide, "Amazon ECS service
 * metrics"; CloudWatch User Guide, "Amazon ECS Container Insights metrics").
 */
function isMetricOfEcs(name) {
    return /^(CPU|Memory|GPU|EBSFilesystem)(Utilization|Reservation)$|^(Task|Container|Service|Instance)?(Cpu|Memory|Network|Storage|EphemeralStorage|EBSFilesystem)(Utilized|Reserved|Utilization|RxBytes|TxBytes|ReadBytes|WriteBytes|Size)$|^(RunningTask|PendingTask|DesiredTask|Task|Deployment|TaskSet|Service)Count$|^(ActiveConnection|NewConnection|Request|ProcessedBytes|TargetResponseTime|HTTPCode_Target)/i.test(name);
}
/** What metric math measures: the one resource that all its metrics are of, else something else. */
function metricMath(metrics) {
    const [first] = metrics;
    const one = (of) => new Set(metrics.map(of)).size === 1;
    const namespace = one((metric) => metric.namespace) ? first?.namespace : undefined;
    return {
        resource: first && one(({ resource }) => resource) ? first.resource : 'other',
        name: 'metric math',
        ...(namespace === undefined ? {} : { namespace }),
    };
}


/***/ }),

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ highestTarget),
/* harmony export */   J: () => (/* binding */ useOfLate)
/* harmony export */ });
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

/** Room that a target leaves above what an idle task uses, in percent of the task. */
const roomAboveIdle = 15;
const highest = 90;
/**
 * The highest target that is accepted, in percent. Memory is mostly a constant of each task, and new tasks
 * bring theirs along: a target that idle tasks are above already would scale the service to its maximum
 * and keep it there. So where the use of late is known, the target is above what the tasks use when idle.
 */
function highestTarget(setup, context, metric) {
    const usual = context.thresholds[`${metric}-target`];
    if (metric === 'cpu')
        return usual;
    const idle = rangeOf(setup, metric)?.lowest;
    // Target tracking takes tasks away below nine tenths of its target.
    if (idle === undefined || idle < 0.9 * usual)
        return usual;
    const fitting = 5 * Math.ceil((idle + roomAboveIdle) / 5);
    return Math.max(usual, Math.min(highest, fitting));
}
/** What the tasks used, against the target that the rules ask for; undefined where nothing speaks against it. */
function useOfLate(setup, context, metric) {
    const range = rangeOf(setup, metric);
    if (!range)
        return undefined;
    const usual = context.thresholds[`${metric}-target`];
    const seen = `In ${days(range)} the hourly averages lay between ${round(range.lowest)} and ${round(range.highest)} %`;
    if (metric === 'memory') {
        const fitting = highestTarget(setup, context, metric);
        if (fitting === usual)
            return undefined;
        return `${seen}: a target of ${usual} % would be below what the tasks use when idle, and hold the service at its maximum. ${fitting} % fits; better still, find out what takes that memory.`;
    }
    const factor = range.average / usual;
    if (factor <= 1.1)
        return undefined;
    return `${seen}: at a target of ${usual} % it runs about ${factor.toFixed(1)} times as many tasks as now, on average.`;
}
function rangeOf(setup, metric) {
    return (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.utilization)?.[metric];
}
function days({ days: count }) {
    return count === 1 ? 'the last day' : `the last ${count} days`;
}
function round(value) {
    return String(Math.round(value));
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ tracking),
/* harmony export */   Hi: () => (/* binding */ policyChange),
/* harmony export */   Mg: () => (/* binding */ takenAwayBySteps),
/* harmony export */   Tf: () => (/* binding */ targetTracking),
/* harmony export */   cp: () => (/* binding */ newPolicyChanges),
/* harmony export */   dS: () => (/* binding */ someMetricUnknown),
/* harmony export */   vw: () => (/* binding */ stepping)
/* harmony export */ });
/* unused harmony export recommendedTarget */
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _fitting_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);


/** The target tracking policies that are known, whatever they track. */
function targetTracking(setup) {
    return ((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).filter((policy) => policy.kind === 'target-tracking');
}
/** The policies on one resource; a high-resolution metric is the same resource. */
function tracking(setup, resource) {
    return targetTracking(setup).filter((policy) => (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource === resource);
}
/** The alarms that scale out by steps when one resource is used up: they track it as well. */
function stepping(setup, resource) {
    return stepPolicies(setup).flatMap((policy) => ((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.alarms) ?? [])
        .filter(({ metric, comparison }) => (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(metric)?.resource === resource &&
        /^Less/.exec((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(comparison) ?? '') === null)
        .map((alarm) => ({ policy, alarm })));
}
function stepPolicies(setup) {
    return ((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).filter((policy) => policy.kind === 'step');
}
/** Whether a metric that cannot be seen might be this one. */
function someMetricUnknown(setup) {
    return (targetTracking(setup).some((policy) => !policy.metric.known) ||
        stepPolicies(setup).some(({ alarms }) => !alarms?.known || alarms.value.some(({ metric }) => !metric.known)));
}
/** Whether steps take tasks away; a policy of an unknown kind may. */
function takenAwayBySteps(setup) {
    const answers = new Set(((0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).flatMap((policy) => policy.kind === 'target-tracking' ? [] : [(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scalesIn)]));
    if (answers.has(true))
        return true;
    return answers.has(undefined) ? undefined : false;
}
/**
 * What every target tracking policy is to look like once all rules that are on are satisfied. All fixes
 * on one policy print this one result, because `put-scaling-policy` replaces the policy as a whole.
 */
function recommendedTarget(setup, context, policy) {
    const value = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue);
    const resource = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource;
    if (value === undefined)
        return undefined;
    if (resource === 'memory')
        return limitMemory(value, setup, context);
    if (resource === 'cpu')
        return limitCpu(value, setup, context);
    return value;
}
function limitMemory(value, setup, context) {
    if (!context.isOn('memory-target'))
        return value;
    return Math.min(value, (0,_fitting_target_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTarget */ .A)(setup, context, 'memory'));
}
function limitCpu(value, setup, context) {
    const { thresholds, isOn } = context;
    const limited = isOn('cpu-target') ? Math.min(value, thresholds['cpu-target']) : value;
    const memory = lowestMemoryTarget(setup, context);
    if (!isOn('cpu-below-memory') || memory === undefined || limited < memory)
        return limited;
    return memory > 20 ? memory - 10 : Math.round(memory * 8) / 10;
}
/** The lowest memory target there will be, a policy that is yet to be made included. */
function lowestMemoryTarget(setup, context) {
    const memory = tracking(setup, 'memory');
    const values = memory.flatMap((policy) => {
        const value = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue);
        return value === undefined ? [] : [limitMemory(value, setup, context)];
    });
    const isNew = context.isOn('memory-tracked') &&
        memory.length === 0 &&
        stepping(setup, 'memory').length === 0 &&
        setup.policies.known &&
        !someMetricUnknown(setup);
    if (isNew)
        values.push((0,_fitting_target_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTarget */ .A)(setup, context, 'memory'));
    return values.length === 0 ? undefined : Math.min(...values);
}
/** The change of one existing policy, and with a memory target that of the CPU targets below it. */
function policyChange(setup, context, policy) {
    const own = settingsChange(setup, context, policy);
    const lowers = own.some(({ set }) => set.targetValue !== undefined);
    const followers = lowers && (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource === 'memory' ? tracking(setup, 'cpu') : [];
    return [...own, ...followers.flatMap((cpu) => settingsChange(setup, context, cpu))];
}
function settingsChange(setup, context, policy) {
    const { thresholds, isOn } = context;
    const target = recommendedTarget(setup, context, policy);
    const inCooldown = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleInCooldownSeconds);
    const outCooldown = (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleOutCooldownSeconds);
    const longest = thresholds['scale-out-cooldown-seconds'];
    const shortest = thresholds['scale-in-cooldown-seconds'];
    const slower = isOn('scale-in-cooldown') || isOn('flapping');
    const set = {
        ...(target !== undefined && target !== (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue)
            ? { targetValue: target }
            : {}),
        ...(slower && inCooldown !== undefined && inCooldown < shortest
            ? { scaleInCooldownSeconds: shortest }
            : {}),
        ...(isOn('scale-out-cooldown') && outCooldown !== undefined && outCooldown > longest
            ? { scaleOutCooldownSeconds: longest }
            : {}),
        ...(isOn('scale-in-disabled') &&
            takenAwayBySteps(setup) === false &&
            (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleInDisabled) === true
            ? { scaleInDisabled: false }
            : {}),
    };
    return Object.keys(set).length === 0 ? [] : [{ on: 'policy', policy: policy.label, set }];
}
/**
 * A policy for what nothing tracks yet, and with a memory policy the CPU policies too, whose targets
 * must stay below the new one.
 */
function newPolicyChanges(setup, context, metric) {
    const { thresholds } = context;
    const targetValue = metric === 'memory'
        ? (0,_fitting_target_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTarget */ .A)(setup, context, 'memory')
        : limitCpu(thresholds['cpu-target'], setup, context);
    const created = {
        on: 'new-policy',
        metric,
        set: {
            targetValue,
            scaleInCooldownSeconds: thresholds['scale-in-cooldown-seconds'],
            scaleOutCooldownSeconds: thresholds['scale-out-cooldown-seconds'],
        },
    };
    const others = metric === 'memory' ? tracking(setup, 'cpu') : [];
    return [created, ...others.flatMap((policy) => policyChange(setup, context, policy))];
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   pg: () => (/* binding */ skipFor),
/* harmony export */   qw: () => (/* binding */ skipOutOfSight)
/* harmony export */ });
const severities = ['error', 'warning', 'note'];
function pass(resource, advice) {
    return { status: 'pass', resource, ...(advice === undefined ? {} : { advice }) };
}
function skip(resource, reason) {
    return { status: 'skipped', resource, reason };
}
/** Skipped for what nobody can see from here. */
function skipOutOfSight(resource, reason) {
    return { status: 'skipped', resource, reason, outOfSight: true };
}
/** Skipped for one fact: `what` names it. */
function skipFor(resource, what, { why, outOfSight }) {
    return (outOfSight ? skipOutOfSight : skip)(resource, `${what}: ${why}`);
}
/** Decides once all facts are known; otherwise the rule is skipped, naming each fact that is not. */
function decide(resource, facts, judge) {
    const missing = Object.entries(facts).flatMap(([name, fact]) => fact.known ? [] : [skipFor(resource, name, fact)]);
    if (missing.length > 0) {
        const reason = [...new Set(missing.map((one) => one.reason))].join('; ');
        return (missing.every((one) => one.outOfSight) ? skipOutOfSight : skip)(resource, reason);
    }
    const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.known ? fact.value : undefined]));
    return judge(values);
}


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flapping),
/* harmony export */   x: () => (/* binding */ countReversals)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _recommend_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7542);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);



const twoWeeks = 14 * 24 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.hour;
/** Neighbouring activities in opposite directions within the window, each pair counted once. */
function countReversals(activities, windowMs, since) {
    const recent = activities
        .filter((activity) => activity.byPolicy && activity.at >= since)
        .sort((a, b) => a.at - b.at);
    return recent.filter((activity, index) => {
        const before = recent[index - 1];
        return (before !== undefined &&
            before.direction !== activity.direction &&
            activity.at - before.at <= windowMs);
    }).length;
}
const flapping = {
    id: 'flapping',
    principle: '7',
    title: 'The service does not flap',
    why: 'A service that scales out and in again within the hour pays for starts and serves from cold tasks.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => [
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(setup.service, { 'scaling activities': setup.activities }, (values) => {
            const history = values['scaling activities'];
            const minutes = context.thresholds['flapping-window-minutes'];
            const most = context.thresholds['flapping-at-most'];
            const since = Math.max(history.since, context.now - twoWeeks);
            const count = countReversals(history.activities, minutes * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.minute, since);
            if (count <= most) {
                return history.complete
                    ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(setup.service)
                    : (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .skip */ .iv)(setup.service, `scaling activities: only read back to ${day(history.since)}`);
            }
            return {
                status: 'fail',
                resource: setup.service,
                expected: `at most ${times(most)} in two weeks`,
                actual: `out and in again within ${minutes} min, ${history.complete ? '' : 'at least '}${times(count)}`,
                fix: {
                    changes: (0,_recommend_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .targetTracking */ .Tf)(setup).flatMap((policy) => (0,_recommend_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChange */ .Hi)(setup, context, policy)),
                    advice: 'The past stays in the activities for two weeks; a scale-in cooldown longer than the gap between two waves ends it.',
                },
            };
        }),
    ],
};
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}
function day(at) {
    return new Date(at).toISOString().slice(0, 10);
}


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toScheduledFloor)
/* harmony export */ });
/* unused harmony export momentOfSchedule */
/* harmony import */ var _event_held_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8030);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2351);


/** One-off actions that set a minimum; a nightly schedule is no event. */
function toScheduledFloor(action) {
    const { name, schedule, timeZone, minCapacity } = action;
    const at = momentOfSchedule(schedule, timeZone);
    if (at === undefined || minCapacity === undefined)
        return [];
    const restore = (0,_event_held_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readRestore */ .x6)({ name, schedule: schedule ?? '' });
    const event = restore && {
        name: restore.name,
        holds: restore.holds.min,
        usual: restore.usual.min,
    };
    return [{ name, at, minCapacity, ...(event ? { event } : {}) }];
}
/**
 * The moment of a one-off schedule, `at(yyyy-mm-ddThh:mm:ss)`, in the time zone it is written in (IANA;
 * UTC where none is set: API reference of Application Auto Scaling, PutScheduledAction).
 *
 * @returns undefined for a schedule that repeats, and for what is no moment or no time zone.
 */
function momentOfSchedule(schedule, timeZone) {
    const written = /^at\((.+)\)$/.exec(schedule ?? '')?.[1];
    const asUtc = written === undefined ? Number.NaN : Date.parse(`${written}Z`);
    if (Number.isNaN(asUtc))
        return undefined;
    if (timeZone === undefined)
        return asUtc;
    if (!(0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownZone */ .W)(timeZone))
        return undefined;
    // The offset that holds at the moment itself may be another one than at the same clock time in UTC.
    return asUtc - (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .H)(asUtc - (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetAt */ .H)(asUtc, timeZone), timeZone);
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseCpuUnits),
/* harmony export */   w: () => (/* binding */ parseMemoryMb)
/* harmony export */ });
/** CPU as ECS takes it: units (`1024`) or vCPUs (`1 vCPU`, `.5 vcpu`). */
function parseCpuUnits(value) {
    if (typeof value === 'number')
        return value;
    const match = /^\s*(\d*\.?\d+)\s*(vcpu)?\s*$/i.exec(typeof value === 'string' ? value : '');
    if (!match)
        return undefined;
    return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}
/** Memory as ECS takes it: MiB (`2048`) or GB (`2 GB`). */
function parseMemoryMb(value) {
    if (typeof value === 'number')
        return value;
    const match = /^\s*(\d*\.?\d+)\s*(gb)?\s*$/i.exec(typeof value === 'string' ? value : '');
    if (!match)
        return undefined;
    return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}


/***/ }),

/***/ 2351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ offsetAt),
/* harmony export */   W: () => (/* binding */ isKnownZone)
/* harmony export */ });
/** Whether the runtime's data know a time zone of this name, or offset. */
function isKnownZone(name) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0) !== '';
    }
    catch {
        return false;
    }
}
/**
 * What the zone's clocks are ahead of UTC at an instant.
 *
 * @throws RangeError where the zone is not known
 */
function offsetAt(at, timeZone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }).formatToParts(at);
    const read = (type) => Number(parts.find((part) => part.type === type)?.value ?? 0);
    const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
    return wall - Math.floor(at / 1000) * 1000;
}


/***/ })

};
