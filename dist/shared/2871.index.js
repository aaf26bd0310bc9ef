export const id = 2871;
export const ids = [2871];
export const modules = {

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

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writePullRequestComment: () => (/* binding */ writePullRequestComment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1325);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9987);
/** One comment on the pull request of the run, written once and then kept up to date. */



/** GitHub refuses longer bodies (65,536 characters). */
const longestBody = 65_000;
async function writePullRequestComment(env, token, { marker, body, within }, signal) {
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
            for (const comment of listOf(data)) {
                const before = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(comment, 'body');
                const id = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(comment, 'id');
                const found = typeof before === 'string' ? markerOf(before) : undefined;
                if (typeof id !== 'number' || typeof before !== 'string' || found === undefined)
                    continue;
                if (found !== marker && within?.(found) !== true)
                    continue;
                const author = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)((0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(comment, 'user'), 'login');
                marked.push({ id, marker: found, body: before, author });
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
        const address = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(data, 'html_url');
        if (typeof address === 'string')
            return address;
        throw new Error('it does not say where the comment is');
    }, options);
    return written.ok ? { url: written.value } : { unwritten: explain(written) };
}
function listOf(data) {
    if (Array.isArray(data))
        return data;
    throw new Error('it is no list of comments');
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
        const number = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)((0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .property */ .MZ)(event, 'pull_request'), 'number');
        return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
function explain(answer) {
    const needed = answer.isDenied === true ? ' (the token needs "pull-requests: write")' : '';
    return `${answer.reason}${needed}`;
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
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

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
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ usual, among }),
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


/***/ })

};
