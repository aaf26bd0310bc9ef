export const id = 138;
export const ids = [138];
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

/***/ 4494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ writeHtmlPage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** HTML pages of a step, each in a folder of its own under RUNNER_TEMP. */



/**
 * @param action part of the folder's name.
 * @returns the absolute path
 */
function writeHtmlPage(env, action, markup) {
    const temp = env['RUNNER_TEMP'];
    const root = temp === undefined || temp === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() : temp;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${action}-`)), 'report.html');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, markup, { mode: 0o600 });
    return path;
}


/***/ }),

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originFacts)
/* harmony export */ });
/**
 * From the variables that every runner sets
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables); empty outside of a workflow.
 */
function originFacts(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const page = (path) => server === undefined || repository === undefined
        ? {}
        : { href: `${server}/${repository}/${path}` };
    const sha = env['GITHUB_SHA'];
    const runId = env['GITHUB_RUN_ID'];
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
    return [
        ...(sha === undefined
            ? []
            : [{ label: 'commit', value: sha.slice(0, 12), ...page(`commit/${sha}`) }]),
        ...(runId === undefined
            ? []
            : [
                {
                    label: 'run',
                    value: attempt === '1' ? runId : `${runId}, attempt ${attempt}`,
                    ...page(`actions/runs/${runId}/attempts/${attempt}`),
                },
            ]),
    ];
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

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ assertSomething),
/* harmony export */   e: () => (/* binding */ createMetricReader)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2502);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4060);



/** GetMetricData takes this many (CloudWatch, API reference, GetMetricData, MetricDataQueries). */
const queriesAtMost = 500;
/** An answer that is partial though no page follows is asked for again, this often. */
const partialAtMost = 3;
function createMetricReader(session) {
    const load = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => {
        const sdk = await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
        const client = new sdk.CloudWatchClient(session.clientConfiguration);
        session.watch(client);
        return { sdk, client };
    });
    return createCountingReader(session, load);
}
function createCountingReader(session, load) {
    let requested = 0;
    async function page(batch, { from, until }, nextToken, patienceMs) {
        const { sdk, client } = await load();
        const input = {
            StartTime: new Date(from),
            EndTime: new Date(until),
            ScanBy: 'TimestampAscending',
            MetricDataQueries: batch.map((query, index) => toQuery(query, index)),
            ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ NextToken: nextToken }),
        };
        return session.call('cloudwatch:GetMetricData', (options) => {
            requested += batch.length;
            return client.send(new sdk.GetMetricDataCommand(input), options);
        }, (0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ patienceMs }));
    }
    async function readBatch(batch, window, patienceMs) {
        const collected = new Map();
        let nextToken;
        for (let repeats = 0;;) {
            const answer = await page(batch, window, nextToken, patienceMs);
            const seen = new Set();
            for (const result of answer.MetricDataResults ?? []) {
                const id = result.Id ?? '';
                const own = collected.get(id) ?? { points: new Map(), status: '', why: '' };
                for (const [index, at] of (result.Timestamps ?? []).entries()) {
                    const value = result.Values?.[index];
                    if (value !== undefined)
                        own.points.set(at.getTime(), value);
                }
                own.status = result.StatusCode ?? 'Complete';
                own.why = result.Messages?.[0]?.Value ?? answer.Messages?.[0]?.Value ?? '';
                collected.set(id, own);
                seen.add(id);
            }
            nextToken = answer.NextToken === '' ? undefined : answer.NextToken;
            if (nextToken !== undefined)
                continue;
            const isWhole = [...collected].every(([id, { status }]) => status === 'Complete' || status === 'Forbidden' || !seen.has(id));
            if (isWhole || (repeats += 1) >= partialAtMost)
                return collected;
        }
    }
    return {
        requested: () => requested,
        withOwnCount: () => createCountingReader(session, load),
        read: async (queries, window, { patienceMs } = {}) => {
            const series = new Map();
            const failed = new Map();
            if (window.until <= window.from) {
                return { series: new Map(queries.map(({ key }) => [key, new Map()])), failed };
            }
            // One after the other: 2,000 tasks are four calls, and there are tokens for few at a time.
            for (let start = 0; start < queries.length; start += queriesAtMost) {
                const batch = queries.slice(start, start + queriesAtMost);
                const collected = await readBatch(batch, window, patienceMs);
                for (const [index, query] of batch.entries()) {
                    const found = collected.get(idOf(index));
                    if (found === undefined)
                        failed.set(query.key, 'CloudWatch did not answer for it');
                    else if (found.status === 'Complete')
                        series.set(query.key, found.points);
                    else
                        failed.set(query.key, explain(found));
                }
            }
            return { series, failed };
        },
    };
}
function explain({ status, why }) {
    if (status === 'Forbidden')
        return 'not allowed to read it';
    const detail = why === '' ? '' : `: ${why}`;
    return status === 'PartialData'
        ? `CloudWatch had only a part of the data${detail}`
        : `CloudWatch answered ${status}${detail}`;
}
function toQuery(query, index) {
    return {
        Id: idOf(index),
        MetricStat: {
            Metric: {
                Namespace: query.namespace,
                MetricName: query.metric,
                Dimensions: query.dimensions.map(([Name, Value]) => ({ Name, Value })),
            },
            Period: query.periodSeconds ?? 60,
            Stat: query.statistic,
        },
    };
}
function idOf(index) {
    return `m${index}`;
}
/** Where not one series could be read, the reason is the error. */
function assertSomething(answer) {
    const [why] = answer.failed.values();
    if (answer.series.size === 0 && why !== undefined) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('No metrics', `CloudWatch gave no metric of the service: ${why}`);
    }
    return answer;
}


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ latencyStatistics),
/* harmony export */   OB: () => (/* binding */ toServiceSeries),
/* harmony export */   V7: () => (/* binding */ weightedByRequests),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   iw: () => (/* binding */ serviceQueries)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);
/* harmony import */ var _ecs_actions_core_metrics_threshold__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6412);


const latencyStatistics = {
    avg: 'Average',
    max: 'Maximum',
    min: 'Minimum',
    p50: 'p50',
    p90: 'p90',
    p95: 'p95',
    p99: 'p99',
};
/** The page and the summary show these, whatever the thresholds ask for. */
const latencyShown = new Set(['p50', 'p95', 'p99']);
/**
 * The queries for a look at the whole service. Only the latency statistics named are read beside those
 * that are always shown: each costs.
 */
function serviceQueries(address, latency) {
    const own = [
        ['ClusterName', address.clusterName],
        ['ServiceName', address.serviceName],
    ];
    const load = ['cpu', 'memory'].flatMap((what) => ['avg', 'min', 'max'].map((statistic) => ({
        key: `${what}.${statistic}`,
        namespace: 'AWS/ECS',
        metric: what === 'cpu' ? 'CPUUtilization' : 'MemoryUtilization',
        dimensions: own,
        statistic: latencyStatistics[statistic],
    })));
    const wanted = _ecs_actions_core_metrics_threshold__WEBPACK_IMPORTED_MODULE_1__/* .statistics */ .oG.filter((name) => latency.includes(name) || latencyShown.has(name));
    const groups = address.groups.flatMap(({ group, balancer }, index) => {
        const query = (name, metric, statistic) => ({
            key: `${name}#${index}`,
            namespace: 'AWS/ApplicationELB',
            metric,
            dimensions: [
                ['TargetGroup', group],
                ['LoadBalancer', balancer],
            ],
            statistic,
        });
        return [
            query('requests', 'RequestCount', 'Sum'),
            query('target-5xx', 'HTTPCode_Target_5XX_Count', 'Sum'),
            query('unhealthy-hosts', 'UnHealthyHostCount', 'Maximum'),
            ...wanted.map((name) => query(`latency.${name}`, 'TargetResponseTime', latencyStatistics[name])),
        ];
    });
    const balancers = [...new Set(address.groups.map(({ balancer }) => balancer))].flatMap((balancer, index) => [
        ['elb-requests', 'RequestCount'],
        ['elb-5xx', 'HTTPCode_ELB_5XX_Count'],
    ].map(([name, metric]) => ({
        key: `${name}#${index}`,
        namespace: 'AWS/ApplicationELB',
        metric,
        dimensions: [['LoadBalancer', balancer]],
        statistic: 'Sum',
    })));
    return [...load, ...groups, ...balancers];
}
/** The answer in core's words. What one of several target groups lacks makes the whole unread. */
function toServiceSeries(answer) {
    const names = new Set([...answer.series.keys(), ...answer.failed.keys()].map((key) => key.split('#')[0]));
    const partsOf = (name) => [...answer.series].filter(([key]) => key.split('#')[0] === name).map(([, series]) => series);
    const isWhole = (name) => [...answer.failed.keys()].every((key) => key.split('#')[0] !== name);
    const requests = partsOf('requests');
    return new Map([...names].filter(isWhole).map((name) => {
        const parts = partsOf(name);
        if (name.startsWith('latency.')) {
            // TargetResponseTime is in seconds.
            return [name, (0,_ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_0__/* .mapValues */ .LG)(weightedByRequests(parts, requests), (seconds) => seconds * 1000)];
        }
        return [name, parts.length === 1 ? (parts[0] ?? _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_0__/* .noSeries */ .Vx) : total(parts)];
    }));
}
function total(parts) {
    const sums = new Map();
    for (const part of parts) {
        for (const [at, value] of part)
            sums.set(at, (sums.get(at) ?? 0) + value);
    }
    return sums;
}
/** Where two target groups had traffic in a minute, by their requests; percentiles do so nearly. */
function weightedByRequests(parts, requests) {
    if (parts.length === 1)
        return parts[0] ?? _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_0__/* .noSeries */ .Vx;
    const minutes = new Set(parts.flatMap((part) => [...part.keys()]));
    return new Map([...minutes].map((at) => {
        let weights = 0;
        let sum = 0;
        for (const [index, part] of parts.entries()) {
            const value = part.get(at);
            if (value === undefined)
                continue;
            const weight = requests[index]?.get(at) ?? 1;
            weights += weight;
            sum += weight * value;
        }
        return [at, sum / weights];
    }));
}


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createSurroundings)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_scaling_sources_scaling_activities__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _scaling_auto_scaling_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2220);
/* harmony import */ var _scaling_ecs_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1746);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9055);
/* harmony import */ var _scaling_scaling_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9057);
/** What is around a service: its load balancer, its cluster's Container Insights, its scaling activities. */






const describeGroupsAtMost = 20;
const activityPagesAtMost = 3;
function createSurroundings(session) {
    const calls = (0,_scaling_scaling_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .createScalingCalls */ .X)(session, () => undefined);
    return {
        balancedGroups: async (arns) => {
            if (arns.length === 0)
                return [];
            const groups = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(arns, describeGroupsAtMost, (batch) => calls.describeTargetGroups(batch));
            const balancerArns = new Set(groups.flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns));
            const alone = new Map(await Promise.all([...balancerArns].filter(isApplicationBalancer).map(async (arn) => {
                const all = await calls.describeTargetGroupsOf(arn);
                return [
                    arn,
                    all.every(({ TargetGroupArn = '' }) => arns.includes(TargetGroupArn)),
                ];
            })));
            return groups.flatMap(({ TargetGroupArn = '', LoadBalancerArns = [] }) => LoadBalancerArns.flatMap((balancerArn) => {
                const group = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(TargetGroupArn)?.resource;
                const balancer = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(balancerArn)?.resource.replace(/^loadbalancer\//, '');
                return group === undefined ||
                    balancer === undefined ||
                    !isApplicationBalancer(balancerArn)
                    ? []
                    : [{ group, balancer, isAlone: alone.get(balancerArn) === true }];
            }));
        },
        containerInsights: async (cluster) => {
            const [found] = await calls.describeClusters([cluster]);
            return (0,_scaling_ecs_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .containerInsightsOf */ .Yv)(found);
        },
        scalingActivities: async (clusterName, serviceName, since) => {
            const resourceId = `service/${(0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .nameInArn */ .s)(clusterName)}/${serviceName}`;
            const records = [];
            let token;
            for (let page = 0; page < activityPagesAtMost; page += 1) {
                const { items, nextToken } = await calls.describeScalingActivities(resourceId, token);
                records.push(...items.flatMap(_scaling_auto_scaling_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .toActivityRecord */ .iq));
                token = nextToken;
                if (token === undefined || (records.at(-1)?.startedAt ?? 0) < since)
                    break;
            }
            return (0,_ecs_actions_core_scaling_sources_scaling_activities__WEBPACK_IMPORTED_MODULE_5__/* .toActivities */ .R)(records).filter(({ at }) => at >= since);
        },
    };
}
function isApplicationBalancer(arn) {
    return (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(arn)?.resource.startsWith('loadbalancer/app/') === true;
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

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   F: () => (/* binding */ formatValue)
/* harmony export */ });
/** Numbers for people. */
/** `12.3 %`, `184 ms`, `2.41 s`, `6,012`. */
function formatValue(value, unit) {
    if (unit === '%')
        return `${value < 10 ? trim(value.toFixed(2)) : trim(value.toFixed(1))} %`;
    if (unit === 'count')
        return formatCount(value);
    return value < 10_000
        ? `${trim(value.toFixed(value < 10 ? 1 : 0))} ms`
        : `${trim((value / 1000).toFixed(1))} s`;
}
/** `6,012`; fractions with one decimal. */
function formatCount(count) {
    const [whole = '', fraction] = trim(count.toFixed(1)).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function trim(text) {
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   LG: () => (/* binding */ mapValues),
/* harmony export */   Vx: () => (/* binding */ noSeries),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/** Values by the minute, as CloudWatch has them. */

const minuteMs = _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.minute;
const noSeries = new Map();
/** The starts of the minutes of a window. */
function minutesOf({ from, until }) {
    const count = Math.max(0, Math.ceil((until - from) / minuteMs));
    return Array.from({ length: count }, (_, index) => from + index * minuteMs);
}
function within(series, { from, until }) {
    return new Map([...series].filter(([at]) => at >= from && at < until));
}
function mapValues(series, change) {
    return new Map([...series].map(([at, value]) => [at, change(value, at)]));
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
/** `undefined` of nothing. */
function mean(values) {
    return values.length === 0 ? undefined : sum(values) / values.length;
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost),
/* harmony export */   j: () => (/* binding */ atLeast)
/* harmony export */ });
/** Tails of the binomial distribution, exact. */
/** The probability of at least `k` hits in `n` tries, each a hit with probability `p`. */
function atLeast(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n || p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    // The smaller tail is summed: the larger one would lose it to rounding.
    return k > n * p ? sumFrom(k, n, p) : 1 - sumFrom(n - k + 1, n, 1 - p);
}
/** The probability of at most `k` hits. */
function atMost(k, n, p) {
    return atLeast(n - k, n, 1 - p);
}
/** Sums the terms from `k` upwards, which fall from there on. */
function sumFrom(k, n, p) {
    let term = Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    let sum = 0;
    for (let i = k; i <= n; i += 1) {
        sum += term;
        if (term < sum * 1e-15)
            break;
        term *= ((n - i) / (i + 1)) * (p / (1 - p));
    }
    return Math.min(1, sum);
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
/** Stirling's series from 20 on, where its error is below 1e-13. */
function logFactorial(n) {
    if (n < 20) {
        let product = 1;
        for (let i = 2; i <= n; i += 1)
            product *= i;
        return Math.log(product);
    }
    const inverse = 1 / n;
    return (n * Math.log(n) -
        n +
        Math.log(2 * Math.PI * n) / 2 +
        inverse / 12 -
        inverse ** 3 / 360 +
        inverse ** 5 / 1260);
}


/***/ }),

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ z95),
/* harmony export */   f: () => (/* binding */ upperTail)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/** The normal distribution. */

/** The probability that a standard normal exceeds `z`; accurate to about 1e-7. */
function upperTail(z) {
    return (1 - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .errorFunction */ .T7)(z / Math.SQRT2)) / 2;
}
/** One-sided 95 %. */
const z95 = 1.6449;


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   Sf: () => (/* binding */ defaultThresholds),
/* harmony export */   oG: () => (/* binding */ statistics),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony exports metricNames, limitText */
/* harmony import */ var _readable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/** Thresholds as people write them, one a line: `metric[.statistic] comparator number[unit] ["x" "baseline"]`. */

const metricNames = [
    '5xx-rate',
    '5xx',
    'elb-5xx',
    'cpu',
    'memory',
    'latency',
    'requests',
    'unhealthy-hosts',
    'restarts',
    'hot-tasks',
    'leaking-tasks',
];
const statistics = ['avg', 'max', 'min', 'p50', 'p90', 'p95', 'p99'];
const beforeTheDeployment = { reference: 'baseline' };
const kinds = {
    '5xx-rate': { units: ['%'], statistics: [], relative: true, example: '5xx-rate < 1%' },
    '5xx': { units: [''], statistics: [], relative: true, example: '5xx < 10' },
    'elb-5xx': { units: ['', '%'], statistics: [], relative: true, example: 'elb-5xx < 1%' },
    cpu: { units: ['%'], statistics, relative: true, example: 'cpu.max < 80%' },
    memory: { units: ['%'], statistics, relative: true, example: 'memory.max < 80%' },
    latency: { units: ['ms', 's'], statistics, relative: true, example: 'latency.p95 < 500ms' },
    requests: {
        units: [''],
        statistics: ['avg', 'max', 'min'],
        relative: true,
        example: 'requests > 0.5x baseline',
    },
    'unhealthy-hosts': {
        units: [''],
        statistics: ['avg', 'max', 'min'],
        relative: false,
        example: 'unhealthy-hosts < 1',
    },
    restarts: { units: [''], statistics: [], relative: false, example: 'restarts < 1' },
    'hot-tasks': { units: [''], statistics: [], relative: false, example: 'hot-tasks < 1' },
    'leaking-tasks': { units: [''], statistics: [], relative: false, example: 'leaking-tasks < 1' },
};
/** The set that stands where none is given. */
const defaultThresholds = `5xx-rate < 1%
elb-5xx < 1%
latency.p95 < 1.5x baseline
cpu.max < 90%
memory.max < 90%
unhealthy-hosts < 1
restarts < 1
hot-tasks < 1
leaking-tasks < 1`;
/**
 * The thresholds of a text, one a line; empty lines, and what follows a `#`, are passed over.
 *
 * @throws ReadableError that names line and column of the first thing that cannot be read, and an example.
 */
function parseThresholds(text, dialect = beforeTheDeployment) {
    const thresholds = text.split(/\r\n|\n|\r/).flatMap((line, index) => {
        const content = line.replace(/(?:^|\s)#.*$/, '');
        return content.trim() === '' ? [] : [parseLine(content, index + 1, dialect)];
    });
    if (thresholds.length === 0) {
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: thresholds', 'thresholds: there is none; write one a line, e.g. "5xx-rate < 1%", or leave the input out');
    }
    // The same said twice is meant once.
    return [...new Map(thresholds.map((threshold) => [threshold.text, threshold])).values()];
}
function parseLine(line, lineNumber, dialect) {
    const scanner = { at: 0 };
    const take = (pattern) => {
        scanner.at += /^\s*/.exec(line.slice(scanner.at))?.[0].length ?? 0;
        const text = pattern.exec(line.slice(scanner.at))?.[0] ?? '';
        const column = scanner.at + 1;
        scanner.at += text.length;
        return { text, column };
    };
    const fail = (column, problem, example) => {
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: thresholds', `thresholds: line ${lineNumber}, column ${column}: ${problem}; e.g. "${example}"`);
    };
    const rest = (column) => shown(line.slice(column - 1).trim());
    const name = take(/^[^\s.<>=]*/);
    const metric = metricNames.find((known) => known === name.text);
    if (metric === undefined) {
        const said = name.text === '' ? 'a metric is missing' : `no metric is called ${shown(name.text)}`;
        const known = metricNames.filter((each) => dialect.refused?.[each] === undefined);
        return fail(name.column, `${said}; there are ${known.join(', ')}`, '5xx-rate < 1%');
    }
    const refusal = dialect.refused?.[metric];
    if (refusal !== undefined)
        return fail(name.column, refusal, '5xx-rate < 1%');
    const kind = kinds[metric];
    const dotted = take(/^\.[^\s<>=]*/);
    const statistic = statistics.find((known) => `.${known}` === dotted.text);
    if (dotted.text !== '' && (statistic === undefined || !kind.statistics.includes(statistic))) {
        const accepted = kind.statistics.length === 0
            ? `${metric} has no statistics`
            : `${metric} has ${kind.statistics.join(', ')}`;
        const problem = `no statistic ${shown(dotted.text.slice(1))}: ${accepted}`;
        return fail(dotted.column + 1, problem, kind.example);
    }
    const sign = take(/^[<>=!~]+/);
    const comparator = ['<=', '>=', '<', '>'].find((known) => known === sign.text);
    if (comparator === undefined) {
        const said = sign.text === '' ? rest(sign.column) : shown(sign.text);
        return fail(sign.column, `expected <, <=, > or >=, not ${said}`, kind.example);
    }
    const number = take(/^[-+]?[\d.,]*/);
    if (!/^\d+(?:\.\d+)?$/.test(number.text)) {
        const said = number.text === '' ? rest(number.column) : shown(number.text);
        return fail(number.column, `expected a number such as 80 or 1.5, not ${said}`, kind.example);
    }
    const value = Number(number.text);
    const unit = take(/^(?:x(?=\s|$)|[^\s\d]+)/);
    const limit = unit.text === 'x'
        ? relativeLimit(metric, statistic, value, number.column, take, rest, fail, dialect)
        : absoluteLimit(metric, value, unit, number.column, fail);
    const end = take(/^.*/);
    if (end.text.trim() !== '') {
        const remark = /^x\b/.test(end.text) ? ' (write "1.5x", without a space)' : '';
        return fail(end.column, `nothing more is expected, not ${shown(end.text.trim())}${remark}`, kind.example);
    }
    const subject = statistic === undefined ? metric : `${metric}.${statistic}`;
    return {
        text: `${subject} ${comparator} ${limitText(limit)}`,
        metric,
        ...(statistic !== undefined && { statistic }),
        comparator,
        limit,
    };
}
function relativeLimit(metric, statistic, factor, column, take, rest, fail, { reference, relative, refusedRelative }) {
    const example = `latency.p95 < 1.5x ${reference}`;
    const word = take(/^[a-z]+/i);
    if (word.text !== reference) {
        return fail(word.column, `expected the word ${reference} behind "x", not ${rest(word.column)}`, example);
    }
    if (!(relative?.includes(metric) ?? kinds[metric].relative)) {
        const other = reference === 'blue' ? 'blue' : 'the baseline';
        return fail(column, `${metric} cannot be compared with ${other}`, kinds[metric].example);
    }
    const refusal = statistic === undefined ? undefined : refusedRelative?.[statistic];
    if (refusal !== undefined)
        return fail(column, refusal, example);
    if (factor === 0)
        return fail(column, 'a factor must be more than 0', example);
    return { kind: 'relative', factor, to: reference };
}
function absoluteLimit(metric, value, unit, column, fail) {
    const kind = kinds[metric];
    if (!kind.units.some((known) => known === unit.text)) {
        const accepted = kind.units.map((known) => (known === '' ? 'no unit' : known)).join(' or ');
        const said = unit.text === ''
            ? `a bare number: ${kind.units.map((known) => `${value}${known}`).join(' or ')}?`
            : `no unit ${shown(unit.text)}:`;
        return fail(unit.text === '' ? column : unit.column, `${said} ${metric} takes ${accepted}`, kind.example);
    }
    const isShare = metric === '5xx-rate' || metric === 'elb-5xx';
    if (unit.text === '%' && isShare && value > 100) {
        return fail(column, 'a share of the requests is at most 100%', kind.example);
    }
    if (unit.text === 's')
        return { kind: 'absolute', value: value * 1000, unit: 'ms' };
    return { kind: 'absolute', value, unit: unit.text === '' ? 'count' : unit.text };
}
/** The end of a line, short enough to be quoted. */
function shown(text) {
    if (text === '')
        return 'the end of the line';
    return text.length > 30 ? `"${text.slice(0, 30)}…"` : `"${text}"`;
}
function limitText(limit) {
    if (limit.kind === 'relative')
        return `${limit.factor}x ${limit.to}`;
    return `${limit.value}${limit.unit === 'count' ? '' : limit.unit}`;
}
/** Whether a value is as the threshold wants it. */
function holds(value, comparator, limit) {
    switch (comparator) {
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '>=':
            return value >= limit;
        default:
            return comparator;
    }
}


/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Ri: () => (/* binding */ byDefault),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rM: () => (/* binding */ outOfSight),
/* harmony export */   uL: () => (/* binding */ describeFact)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** What AWS takes where the setting is absent. */
function byDefault(value) {
    return { known: true, value, byDefault: true };
}
function unknown(why) {
    return { known: false, why };
}
/** Unknown, and nothing could be done about it from here. */
function outOfSight(why) {
    return { known: false, why, outOfSight: true };
}
function mapFact(fact, change) {
    if (!fact.known)
        return fact;
    const value = change(fact.value);
    return fact.byDefault ? byDefault(value) : known(value);
}
/** The value, or undefined where it is unknown: for hints only, never for a verdict. */
function valueOf(fact) {
    return fact?.known ? fact.value : undefined;
}
/** Evidence as people read it: the value with its unit, and whether it is AWS's default. */
function describeFact(fact, show = String) {
    if (!fact.known)
        return `unknown (${fact.why})`;
    return fact.byDefault ? `${show(fact.value)} (not set: AWS's default)` : show(fact.value);
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
