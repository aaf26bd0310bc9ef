export const id = 5147;
export const ids = [5147];
export const modules = {

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ readRunTimes),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ur: () => (/* binding */ callGitHub)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(310);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);



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
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('this is not a GitHub workflow run');
    }
    if (token === undefined)
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('no github-token was given');
    const attempt = {
        ...repository,
        run_id: Number(runId),
        attempt_number: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    };
    const options = { attempts: 2, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ signal }) };
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
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(denied ? `${run.reason} (the token needs "actions: read")` : run.reason);
    }
    const startedAt = instantOf(run.value, 'run_started_at');
    const createdAt = instantOf(run.value, 'created_at');
    if (startedAt === undefined || createdAt === undefined) {
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('the answer of GitHub holds no start of the run');
    }
    const job = jobs.ok ? thisJob(jobs.value, env['RUNNER_NAME']) : undefined;
    return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({ startedAt, createdAt, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ job }) });
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

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writePullRequestComment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1325);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9987);
/** One comment on the pull request of the run, written once and then kept up to date. */



/** GitHub refuses longer bodies (65,536 characters). */
const longestBody = 65_000;
async function writePullRequestComment(env, token, { marker, body, within, signal }) {
    const repository = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(env);
    const number = pullRequestNumber(env);
    if (repository === undefined || number === undefined) {
        return { unwritten: 'this run belongs to no pull request' };
    }
    if (token === undefined)
        return { unwritten: 'no github-token was given' };
    const commit = env['GITHUB_SHA'] ?? '';
    const options = signal === undefined ? {} : { signal };
    const own = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .callGitHub */ .ur)(env, token, async ({ paginate, rest, graphql }, request) => {
        const issue = { ...repository, issue_number: number, per_page: 100, request };
        const marked = [];
        for await (const { data } of paginate.iterator(rest.issues.listComments, issue)) {
            for (const { id, body: before = '', user } of data) {
                const found = markerOf(before);
                if (found === undefined || (found !== marker && within?.(found) !== true))
                    continue;
                marked.push({ id, marker: found, body: before, author: user?.login });
            }
        }
        if (marked.length === 0)
            return undefined;
        const self = await ownLogin(graphql, request);
        const ours = marked.filter(({ author }) => author === self);
        return ours.find((comment) => comment.marker !== marker) ?? ours[0];
    }, { ...options, attempts: 2, timeoutMs: 30 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__/* .durations */ .SB.second });
    if (!own.ok)
        return { unwritten: explain(own) };
    const before = own.value;
    const text = before !== undefined && before.marker !== marker
        ? withSection(before.body, { marker, commit, text: body })
        : compose(marker, body, sectionsOf(before?.body ?? '', commit));
    const written = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .callGitHub */ .ur)(env, token, async ({ rest }, request) => {
        const comment = { ...repository, body: text, request };
        const { data } = before === undefined
            ? await rest.issues.createComment({ ...comment, issue_number: number })
            : await rest.issues.updateComment({ ...comment, comment_id: before.id });
        return data.html_url;
    }, options);
    return written.ok ? { url: written.value } : { unwritten: explain(written) };
}
function markerOf(body) {
    return /^<!-- ([\w/-]+) -->/.exec(body)?.[1];
}
// What a section holds was escaped when it was written: no text of others can begin one.
const sectionStart = /^<!-- section ([\w/-]+) (\w*) -->\n/m;
function splitSections(body) {
    const [text = '', ...parts] = body.split(sectionStart);
    const sections = [];
    for (let index = 0; index + 2 < parts.length; index += 3) {
        const [marker = '', commit = '', section = ''] = parts.slice(index, index + 3);
        sections.push({ marker, commit, text: section.trimEnd() });
    }
    return [text.trimEnd(), sections];
}
/** Those written for this commit; the others are of a state that is no more. */
function sectionsOf(body, commit) {
    return splitSections(body)[1].filter((section) => section.commit === commit);
}
function withSection(body, section) {
    const [text] = splitSections(body);
    const others = sectionsOf(body, section.commit).filter(({ marker }) => marker !== section.marker);
    const hidden = markerOf(text) ?? '';
    return compose(hidden, text.slice(text.indexOf('\n') + 1), [...others, section]);
}
/** The sections stay whole; the comment's own text is what is cut. */
function compose(marker, body, sections) {
    const rest = sections
        .map((section) => `\n\n<!-- section ${section.marker} ${section.commit} -->\n${section.text}`)
        .join('');
    const room = longestBody - rest.length;
    const text = body.length > room ? `${body.slice(0, Math.max(0, room))}\n\n… cut.` : body;
    return `<!-- ${marker} -->\n${text}${rest}`.slice(0, longestBody + 100);
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

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readServiceAddress),
/* harmony export */   X: () => (/* binding */ readRegion)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_region__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8968);
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3001);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8941);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);
/** The inputs that every action shares: which service, in which region. */





/**
 * `cluster` or `stage`, and `service` (a list where `several`).
 *
 * @throws InputError where both or neither name a cluster, or an ARN is one of something else.
 */
function readServiceAddress(inputs, { several }) {
    const cluster = inputs.optionalText('cluster');
    const stage = inputs.optionalText('stage');
    const services = inputs.list('service');
    if (cluster !== undefined && stage !== undefined) {
        inputs.conflict('cluster', 'stage', 'each names the cluster');
    }
    if (!several && services.length > 1)
        throw inputs.invalid('service', 'the name or ARN of one service');
    if (cluster !== undefined && !isNameOrArn(cluster, 'cluster')) {
        throw inputs.invalid('cluster', 'the name or ARN of a cluster');
    }
    if (stage !== undefined && !/^[\w-]{1,255}$/.test(stage)) {
        throw inputs.invalid('stage', 'a word in the name of one cluster, e.g. "prod"');
    }
    if (services.some((service) => !isNameOrArn(service, 'service'))) {
        throw inputs.invalid('service', 'names or ARNs of services');
    }
    if (new Set(services).size !== services.length) {
        throw inputs.invalid('service', 'each service once');
    }
    if (cluster === undefined && stage === undefined && !allInOneCluster(services)) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: cluster', 'cluster or stage is needed (or service as long ARNs, arn:aws:ecs:…:service/CLUSTER/NAME, of one cluster)');
    }
    return {
        services,
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ cluster, stage }),
    };
}
/**
 * The region: `aws-region`, else the one in an ARN that was given, else `AWS_REGION`, else `AWS_DEFAULT_REGION`.
 * The endpoint that the environment may give in place of AWS's is checked with it, as every call goes there.
 *
 * @param given what may be an ARN.
 * @throws ReadableError where none tells the region, where two tell different ones, or where one is malformed.
 */
function readRegion(inputs, env, given) {
    checkEndpoints(env);
    const named = [
        { source: 'aws-region', region: inputs.optionalText('aws-region') ?? '' },
        ...given.map((arn = '') => ({ source: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(arn), region: (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(arn)?.region ?? '' })),
    ].filter(({ region }) => region !== '');
    const [first, ...others] = named;
    const other = others.find(({ region }) => region !== first?.region);
    if (first !== undefined && other !== undefined) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: two regions', `${first.source} says ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.region)} and ${other.source} says ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(other.region)}: both have to be of one region`);
    }
    const variables = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
    const found = [
        ...named,
        ...variables.map((source) => ({ source, region: env[source]?.trim() ?? '' })),
    ].find(({ region }) => region !== '');
    if (found === undefined) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: aws-region', 'no region is known: give aws-region, set AWS_REGION, or run aws-actions/configure-aws-credentials before this step');
    }
    const { source, region } = found;
    if ((0,_ecs_actions_core_region__WEBPACK_IMPORTED_MODULE_4__/* .isRegion */ .D)(region))
        return region;
    throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(`Invalid input: ${source}`, `${source} is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(region)}. Accepted: a region, e.g. "eu-west-1".`);
}
/**
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` as the SDK reads them.
 *
 * @throws ReadableError that names the variable whose value is no address.
 */
function checkEndpoints(env) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true')
        return;
    for (const [name, value] of Object.entries(env)) {
        if (!/^AWS_ENDPOINT_URL(?:_[A-Z0-9_]+)?$/.test(name) || value === undefined || value === '') {
            continue;
        }
        if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
            continue;
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(`Invalid environment: ${name}`, `${name} is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}. Accepted: an address with http:// or https://.`);
    }
}
function isNameOrArn(text, kind) {
    if (!text.startsWith('arn:'))
        return /^[\w-]{1,255}$/.test(text);
    const arn = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(text);
    return arn?.service === 'ecs' && arn.resource.startsWith(`${kind}/`);
}
function allInOneCluster(services) {
    const clusters = services.map((service) => {
        const [, cluster, name] = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(service)?.resource.split('/') ?? [];
        return name === undefined ? undefined : cluster;
    });
    return clusters.length > 0 && clusters[0] !== undefined && new Set(clusters).size === 1;
}


/***/ }),

/***/ 3001:
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

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ scheduleAt),
/* harmony export */   QF: () => (/* binding */ isEventName),
/* harmony export */   V8: () => (/* binding */ actionNameOf),
/* harmony export */   x6: () => (/* binding */ readRestore)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

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
            ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ min: action.min, max: action.max }),
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

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ usualText),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Ri: () => (/* binding */ byDefault),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   as: () => (/* binding */ usualNumber),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rM: () => (/* binding */ outOfSight),
/* harmony export */   uG: () => (/* binding */ possibleNumbers),
/* harmony export */   uL: () => (/* binding */ describeFact)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** What AWS takes where the setting is absent. */
function byDefault(value) {
    return { known: true, value, byDefault: true };
}
/**
 * @param usual what it is unless somebody says otherwise.
 * @param among the only values it can have, where they are known.
 */
function unknown(why, usual, among) {
    return {
        known: false,
        why,
        ...(usual === undefined ? {} : { usual }),
        ...(among === undefined ? {} : { among }),
    };
}
/** Unknown, and nothing could be done about it from here. */
function outOfSight(why) {
    return { known: false, why, outOfSight: true };
}
function mapFact(fact, change) {
    if (!fact.known) {
        const isPlain = fact.usual === undefined && fact.among === undefined;
        return isPlain ? fact : unknown(fact.why);
    }
    const value = change(fact.value);
    return fact.byDefault ? byDefault(value) : known(value);
}
/** The value, or undefined where it is unknown: for hints only, never for a verdict. */
function valueOf(fact) {
    return fact?.known ? fact.value : undefined;
}
/** The number, or what it is unless somebody says otherwise: for hints only, never for a verdict. */
function usualNumber(fact) {
    if (fact.known)
        return fact.value;
    return typeof fact.usual === 'number' ? fact.usual : undefined;
}
/** The text, or what it is unless somebody says otherwise: for hints only, never for a verdict. */
function usualText(fact) {
    if (fact.known)
        return fact.value;
    return typeof fact.usual === 'string' ? fact.usual : undefined;
}
/** Every number it can be; undefined where that is not known. */
function possibleNumbers(fact) {
    if (fact.known)
        return [fact.value];
    const numbers = fact.among?.filter((value) => typeof value === 'number');
    return numbers?.length === fact.among?.length ? numbers : undefined;
}
/** Evidence as people read it: the value with its unit, and whether it is AWS's default. */
function describeFact(fact, show = String) {
    if (!fact.known)
        return `unknown (${fact.why})`;
    return fact.byDefault ? `${show(fact.value)} (not set: AWS's default)` : show(fact.value);
}


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isRegion)
/* harmony export */ });
/** `eu-central-1`, `us-gov-west-1`, `eusc-de-east-1`: the form of a region's name; whether there is one is AWS's to say. */
function isRegion(text) {
    return /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(text);
}


/***/ }),

/***/ 2054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ roleInEnvironment),
/* harmony export */   Z: () => (/* binding */ isBackgroundWord)
/* harmony export */ });
/** Words for programs that take work from a queue or a clock: nobody waits for their answer. */
const background = new Set([
    'worker',
    'workers',
    'consumer',
    'consumers',
    'scheduler',
    'cron',
    'beat',
    'job',
    'jobs',
    'queue',
]);
/** Whether a word says that a program works in the background. */
function isBackgroundWord(word) {
    return background.has(word.toLowerCase());
}
/** `CONTAINER_ROLE`, `SERVICE_TYPE`, `APP_MODE`: one image that plays several parts is told which. */
const naming = /(?:^|_)(?:ROLE|TYPE|MODE|PROCESS|COMPONENT)$/i;
/**
 * The part that an environment gives a container, where it is one in the background:
 * `SERVICE_TYPE=JOBS_RUNNER`. A variable that speaks of a queue itself (`QUEUE_TYPE`) says nothing of it.
 */
function roleInEnvironment(environment) {
    for (const [variable, value] of environment) {
        if (!naming.test(variable) || variable.split('_').some(isBackgroundWord))
            continue;
        // Several parts at once may well include one that answers.
        if (/[,;|\s]/.test(value.trim()))
            continue;
        const word = value.split(/[^A-Za-z]+/).find(isBackgroundWord);
        if (word !== undefined)
            return { variable, word };
    }
    return undefined;
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ isMetricOfEcs),
/* harmony export */   VZ: () => (/* binding */ metricMath),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   lb: () => (/* binding */ predefinedMetric),
/* harmony export */   oq: () => (/* binding */ customMetric)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

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
const ownNamespaces = new Set(['AWS/ECS', 'ECS/ContainerInsights']);
/** Whether a metric is one that neither ECS nor Container Insights measures. */
function isForeign({ namespace }) {
    return namespace !== undefined && !ownNamespaces.has(namespace);
}
/**
 * What metric math measures: CPU or memory, where one of them is in it; else a metric that is not ECS's
 * own, such as a queue's length divided by the running tasks (Application Auto Scaling guide, "Create a
 * target tracking scaling policy using metric math").
 */
function metricMath(metrics) {
    const resources = new Set(metrics.map(({ resource }) => resource));
    const isMixed = resources.delete('other');
    const [resource] = resources;
    if (resource !== undefined && resources.size === 1) {
        return {
            resource,
            name: 'metric math',
            namespace: 'AWS/ECS',
            ...(isMixed ? { isMixed } : {}),
        };
    }
    const foreign = resource === undefined ? metrics.find(isForeign) : undefined;
    const { namespace, name } = foreign ?? { namespace: metrics[0]?.namespace, name: 'metric math' };
    return { resource: 'other', name, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ namespace }) };
}


/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toScheduledFloor)
/* harmony export */ });
/* unused harmony export momentOfSchedule */
/* harmony import */ var _event_held_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9747);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);



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
    return [{ name, at, minCapacity, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ event }) }];
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
    if (!(0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .W)(timeZone))
        return undefined;
    // The offset that holds at the moment itself may be another one than at the same clock time in UTC.
    return asUtc - (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .H)(asUtc - (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .H)(asUtc, timeZone), timeZone);
}


/***/ }),

/***/ 3936:
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

/***/ 4652:
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
