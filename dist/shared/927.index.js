export const id = 927;
export const ids = [927];
export const modules = {

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/files.js

/** The text of a file; undefined where there is none, or none that can be read. */
function readIfPresent(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/inputs.js
const outcomes = ['success', 'failure', 'cancelled', 'skipped'];
function parseInputs(inputs) {
    const outcomeOf = (step) => inputs.oneOf(`${step}-outcome`, outcomes) ?? 'skipped';
    const command = (step) => ({
        outcome: outcomeOf(step),
        startedAt: inputs.instant(`${step}-started-at`),
        endedAt: inputs.instant(`${step}-ended-at`),
    });
    const action = (step) => ({
        outcome: outcomeOf(step),
        report: inputs.optionalText(`${step}-report`),
    });
    return {
        target: inputs.optionalText('target'),
        jobStatus: inputs.oneOf('job-status', ['success', 'failure', 'cancelled']) ?? 'success',
        problem: inputs.optionalText('problem'),
        checkout: outcomeOf('checkout'),
        role: outcomeOf('role'),
        migrationPhase: inputs.oneOf('migration-phase', ['after-deploy', 'after-traffic', 'before-deploy']) ??
            'after-deploy',
        setup: command('setup'),
        deploy: command('deploy'),
        image: inputs.optionalText('deploy-report'),
        canary: action('canary'),
        wait: action('wait'),
        migration: action('migration'),
        scaling: action('scaling'),
        metrics: action('metrics'),
        rollback: action('rollback'),
        dashboard: action('dashboard'),
    };
}

;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/report.js
function parseReport(json) {
    if (json === undefined)
        return undefined;
    try {
        return reportOf(JSON.parse(json));
    }
    catch {
        return undefined;
    }
}
const emptyReport = reportOf({});
function reportOf(value) {
    const member = (name) => typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    const listOf = (name) => {
        const list = member(name);
        return Array.isArray(list) ? list : [];
    };
    return {
        text: (name) => {
            const text = member(name);
            return typeof text === 'string' && text !== '' ? text : undefined;
        },
        number: (name) => {
            const number = member(name);
            return typeof number === 'number' ? number : undefined;
        },
        flag: (name) => member(name) === true,
        instant: (name) => {
            const text = member(name);
            const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
            return Number.isNaN(at) ? undefined : at;
        },
        texts: (name) => listOf(name).filter((one) => typeof one === 'string'),
        part: (name) => reportOf(member(name)),
        list: (name) => listOf(name).map(reportOf),
    };
}

;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/deploy.js

function readDeploy(inputs, read) {
    const told = ({ outcome, report }) => ({
        outcome,
        report: (report === undefined ? undefined : parseReport(read(report))) ?? emptyReport,
        markdown: report === undefined ? undefined : read(`${report}.md`),
    });
    const rollout = told(inputs.wait);
    const migration = told(inputs.migration);
    const all = rollout.report.list('services');
    const services = all.flatMap((one) => one.text('service') ?? []);
    const named = namesOf(services);
    const unwell = all.flatMap((one) => isGood(one.text('verdict')) ? [] : (one.text('service') ?? []));
    const target = named || migration.report.text('service') || inputs.target;
    return {
        target: target ?? 'the service',
        isSeveral: services.length > 1,
        unwell: services.length > 1 && unwell.length > 0
            ? `${unwell.length > 3 ? unwell.length : namesOf(unwell)} of ${services.length} services`
            : undefined,
        isCancelled: inputs.jobStatus === 'cancelled',
        migrationPhase: inputs.migrationPhase,
        preparation: preparationOf(inputs),
        setup: inputs.setup,
        command: inputs.deploy,
        image: told({ outcome: inputs.deploy.outcome, report: inputs.image }),
        canary: told(inputs.canary),
        rollout,
        migration,
        scaling: told(inputs.scaling),
        metrics: told(inputs.metrics),
        rollback: told(inputs.rollback),
        dashboard: told(inputs.dashboard),
    };
}
function preparationOf({ problem, checkout, role }) {
    if (problem !== undefined)
        return problem;
    if (checkout === 'failure')
        return 'the checkout failed';
    return role === 'failure' ? 'the role could not be assumed' : undefined;
}
/** Names as far as a headline has room for them. */
function namesOf(services) {
    return services.length > 3 ? `${services.length} services` : services.join(', ');
}
/** `reached`: as far as it was to be waited for; the rest goes on by itself. */
function isGood(verdict) {
    return verdict === 'stable' || verdict === 'reached';
}
function ran({ outcome }) {
    return outcome !== 'skipped';
}
/** The step that was cancelled; undefined where none was, or only what lies between two of them. */
function cancelledIn(deploy) {
    const steps = [
        ['the setup command', deploy.setup.outcome],
        ['the deploy command', deploy.command.outcome],
        ['the rollout', deploy.rollout.outcome],
        ['the migration', deploy.migration.outcome],
        ['the metrics', deploy.metrics.outcome],
        ['the rollback', deploy.rollback.outcome],
        ['the scaling check', deploy.scaling.outcome],
        ['the dashboard', deploy.dashboard.outcome],
    ];
    return steps.find(([, outcome]) => outcome === 'cancelled')?.[0];
}

// EXTERNAL MODULE: ./packages/action-kit/lib/markdown.js
var lib_markdown = __webpack_require__(9572);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var service = __webpack_require__(8406);
;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/verdict.js
/** What is said of the deploy as a whole, and the one thing to know about it. */



/**
 * wait-stable's verdict. Where the deploy command failed, `stable` would be said of what ran before: then it
 * is `error`, as where nothing came to be deployed. Where the metrics made the job undo it, `rolled-back`.
 */
function verdictOf(deploy) {
    const { rollout, command } = deploy;
    const verdict = rollout.report.text('verdict');
    if (verdict === undefined)
        return deploy.isCancelled ? 'cancelled' : 'error';
    if (deploy.rollback.report.text('verdict') === 'restored')
        return 'rolled-back';
    return isGood(verdict) && command.outcome === 'failure' ? 'error' : verdict;
}
/** One line without Markdown. */
function headline(deploy) {
    const [is, was] = deploy.isSeveral ? ['are', 'were'] : ['is', 'was'];
    const { target, rollout, command, preparation, setup, migration, scaling, metrics } = deploy;
    const { report } = rollout;
    const verdict = report.text('verdict');
    if (deploy.isCancelled) {
        const step = cancelledIn(deploy);
        return `${target}: cancelled${step === undefined ? '' : ` during ${step}`}`;
    }
    if (!ran(command)) {
        const migrationFailed = ran(migration) && migration.outcome !== 'success';
        const why = setup.outcome === 'failure'
            ? 'the setup command failed'
            : migrationFailed
                ? 'the migration before it did not succeed'
                : (preparation ?? 'a step before it failed, whose log says why');
        return `${target} ${was} not deployed: ${why}`;
    }
    if (verdict === undefined || verdict === 'error') {
        return command.outcome === 'failure'
            ? `${target}: the deploy command failed, and how ECS stands could not be told`
            : `${target}: how the deployment ended could not be told`;
    }
    if (!isGood(verdict)) {
        return `${deploy.unwell ?? target}: ${spoken(verdict)}${took(deploy)}`;
    }
    const undone = rollbackWords(deploy);
    if (undone !== undefined)
        return `${target} ${was} deployed, but the metrics are bad: ${undone}`;
    if (command.outcome === 'failure') {
        if (deploy.image.report.text('reason') !== undefined)
            return `${target}: the image was not deployed`;
        return isNew(deploy)
            ? `${target} ${is} stable, but the deploy command failed`
            : `${target}: the deploy command failed, and nothing was deployed`;
    }
    const but = migration.outcome === 'failure'
        ? ', but the migration did not succeed'
        : metrics.outcome === 'failure'
            ? ', but the metrics are not as they should be'
            : scaling.outcome === 'failure'
                ? ', but it does not scale as it should'
                : '';
    if (!isNew(deploy))
        return `${target} ${is} stable; nothing was deployed${but}`;
    if (verdict === 'reached') {
        return `${target} ${is} deployed as far as was waited for${took(deploy)}${but}`;
    }
    return `${target} ${is} deployed and stable${took(deploy)}${but}`;
}
/** What became of the attempt to put the last good revision back; undefined where there was none. */
function rollbackWords({ rollback }) {
    if (!ran(rollback))
        return undefined;
    const verdict = rollback.report.text('verdict');
    if (verdict !== 'restored')
        return `it could not be rolled back (${verdict ?? rollback.outcome})`;
    const to = rollback.report.text('to');
    return `${to === undefined ? 'the last good revision' : (0,service/* familyRevision */.KW)(to)} is back`;
}
/** Whether a deployment of this run was judged. */
function isNew({ rollout }) {
    const details = rollout.report.list('details');
    return details.length === 0 || details.some((one) => !one.flag('before-this-run'));
}
const verdictWords = {
    'rolled-back': 'ECS rolled the deployment back',
    failed: 'the deployment failed',
    superseded: 'another deployment took over',
    stopped: 'the deployment was stopped',
    paused: 'the deployment waits at a pause',
    stalled: 'the deployment makes no progress',
    'timed-out': 'the deployment did not end in time',
};
function spoken(verdict) {
    return verdictWords[verdict] ?? verdict;
}
function took({ rollout }) {
    const seconds = rollout.report.number('duration-seconds');
    return seconds === undefined ? '' : ` after ${(0,time/* formatDuration */.a3)(seconds * 1000)}`;
}
/** The one thing to know: why it is not well, or where the time went. */
function oneThingToKnow(deploy) {
    const { rollout, migration, metrics, scaling, command } = deploy;
    const detail = rollout.report
        .list('details')
        .find((one) => one.text('remedy') !== undefined || one.text('costliest') !== undefined);
    const reason = rollout.report.text('reason');
    if (reason !== undefined)
        return { reason, remedy: detail?.text('remedy') };
    if (ran(deploy.rollback)) {
        const why = metrics.report.text('reason');
        const undone = deploy.rollback.report.text('reason');
        return {
            reason: [why, undone].filter((part) => part !== undefined).join('. '),
            remedy: deploy.rollback.report.text('remedy'),
        };
    }
    if (command.outcome === 'failure' && deploy.image.report.text('reason') !== undefined) {
        return { reason: deploy.image.report.text('reason') ?? '', remedy: undefined };
    }
    if (command.outcome === 'failure') {
        return {
            reason: isNew(deploy)
                ? 'ECS is well with what was deployed; the error of the deploy command is in its log.'
                : 'ECS has seen no deployment of this run; the error of the deploy command is in its log.',
            remedy: undefined,
        };
    }
    for (const { report, outcome } of [migration, metrics, scaling]) {
        const why = report.text('reason');
        if (outcome === 'failure' && why !== undefined) {
            return { reason: why, remedy: report.text('remedy') };
        }
    }
    const costliest = detail?.text('costliest');
    if (costliest === undefined)
        return undefined;
    return { reason: `Most of the rollout went into ${costliest}.`, remedy: undefined };
}

// EXTERNAL MODULE: ./packages/action-kit/lib/waterfall.js
var waterfall = __webpack_require__(7751);
;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/waterfall.js
/** Where the time went from the push to a healthy service, as one picture. */



/** More services than this are one bar from the first start to the last end. */
const servicesDrawn = 5;
/** The picture as Markdown; undefined where nothing is known to draw. */
function renderWaterfall(deploy) {
    const isBefore = deploy.migrationPhase === 'before-deploy';
    const sections = [
        {
            name: 'workflow',
            bars: [
                ...beforehand(deploy),
                ...command('set up', deploy.setup),
                ...(isBefore ? migration(deploy) : []),
                ...command('deploy command', deploy.command),
            ],
        },
        { name: 'ECS', bars: rollout(deploy) },
        { name: 'afterwards', bars: [...(isBefore ? [] : migration(deploy)), ...metrics(deploy)] },
    ].filter(({ bars }) => bars.length > 0);
    return sections.length === 0 ? undefined : (0,waterfall/* waterfall */.Z)(sections);
}
function bar(label, startMs, endMs, more = {}) {
    if (startMs === undefined || endMs === undefined || endMs < startMs)
        return [];
    return [{ label, startMs, endMs, ...more }];
}
const ifBad = (isBad) => (isBad ? { isBad } : {});
/** From the start of the run attempt to the first command: the queue, checkout, credentials. */
function beforehand({ rollout, setup, command }) {
    const run = rollout.report.part('run');
    const startedAt = run.instant('started-at');
    const queuedSeconds = run.number('queued-seconds');
    const queued = startedAt === undefined || queuedSeconds === undefined
        ? []
        : bar('queued', startedAt, startedAt + queuedSeconds * 1000);
    const first = setup.startedAt ?? command.startedAt;
    return [...bar('start of the run to first command', startedAt, first), ...queued];
}
function command(label, { startedAt, endedAt, outcome }) {
    return bar(label, startedAt, endedAt, ifBad(outcome !== 'success'));
}
function rollout({ rollout: { report } }) {
    const services = report.list('details').filter((one) => !one.flag('before-this-run'));
    if (services.length > servicesDrawn) {
        const starts = services.flatMap((one) => one.instant('created-at') ?? []);
        const ends = services.flatMap((one) => one.instant('ended-at') ?? []);
        if (starts.length === 0 || ends.length === 0)
            return [];
        const label = `${services.length} deployments`;
        return bar(label, Math.min(...starts), Math.max(...ends), howItEnded(report));
    }
    return services.flatMap((service) => {
        const name = services.length > 1 ? `${service.text('service') ?? ''} ` : '';
        const whole = bar(`${name}deployment`, service.instant('created-at'), service.instant('ended-at'), howItEnded(report));
        const phases = service
            .list('phases')
            .flatMap((phase) => bar(`${name}${phase.text('words') ?? ''}`, phase.instant('from'), phase.instant('to'), ofEach(phase)));
        return [...whole, ...phases];
    });
}
function howItEnded(report) {
    return ifBad(!isGood(report.text('verdict')));
}
/** The bar spans the phase of all tasks, from the first to the last; what each took is said behind it. */
function ofEach(phase) {
    const each = phase.number('median-seconds');
    return each === undefined ? {} : { note: `${(0,time/* formatDuration */.a3)(each * 1000)} each` };
}
function migration({ migration: { report, outcome } }) {
    const task = report.part('task');
    const worked = ifBad(outcome !== 'success');
    return bar('migration', task.instant('created-at'), task.instant('ended-at'), worked);
}
function metrics({ metrics: { report, outcome } }) {
    const observed = report.part('windows').part('observed');
    const worked = ifBad(outcome !== 'success');
    return bar('metrics observed', observed.instant('from'), observed.instant('until'), worked);
}

;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/summary.js
/** The one job summary: verdict, the one thing to know, the steps, the waterfall, then each step's own. */





function renderSummary(deploy) {
    return [
        (0,lib_markdown/* heading */.R_)(2, headline(deploy)),
        ...advice(deploy),
        steps(deploy),
        ...[renderWaterfall(deploy)].filter((chart) => chart !== undefined),
        ...folded('Image', deploy.image),
        ...folded('Canary', deploy.canary),
        ...folded('Rollout', deploy.rollout),
        ...folded('Migration', deploy.migration),
        ...folded('Metrics', deploy.metrics),
        ...folded('Rollback', deploy.rollback),
        ...folded('Scaling', deploy.scaling),
        ...folded('Dashboard', deploy.dashboard),
    ];
}
function advice(deploy) {
    const screens = badServices(deploy).map((one) => renderScreen(one, deploy.isSeveral));
    if (screens.length > 0)
        return [...screens, ...othersLive(deploy)];
    const found = oneThingToKnow(deploy);
    if (found === undefined)
        return [];
    const remedy = found.remedy === undefined ? [] : [`**What to do:** ${(0,lib_markdown/* text */.Qq)(found.remedy)}`];
    return [[(0,lib_markdown/* text */.Qq)(found.reason), ...remedy].join('\n\n')];
}
/** At most so many services are told in the open, the worst first; all are in the fold. */
const servicesInTheOpen = 3;
function badServices({ rollout }) {
    return rollout.report
        .list('details')
        .filter((one) => one.part('screen').text('headline') !== undefined)
        .slice(0, servicesInTheOpen);
}
/** What wait-stable shows first of a service that is not live: cause, evidence, what serves, what goes on, what to do. */
function renderScreen(detail, isOneOfSeveral) {
    const screen = detail.part('screen');
    const lines = screen
        .list('lines')
        .map((line) => `- **${(0,lib_markdown/* text */.Qq)(line.text('label') ?? '')}:** ${(0,lib_markdown/* text */.Qq)(line.text('text') ?? '')}`);
    const command = screen.text('command');
    return [
        // Of one service the title of the summary says it.
        ...(isOneOfSeveral ? [`**${(0,lib_markdown/* text */.Qq)(screen.text('headline') ?? '')}**`] : []),
        lines.join('\n'),
        ...(command === undefined ? [] : [`To end it:\n\n${(0,lib_markdown/* codeBlock */.DV)(command, 'sh')}`]),
    ].join('\n\n');
}
function othersLive({ rollout }) {
    const live = rollout.report
        .list('services')
        .filter((one) => one.text('verdict') === 'stable')
        .flatMap((one) => one.text('service') ?? []);
    if (live.length === 0)
        return [];
    return [(0,lib_markdown/* text */.Qq)(`${live.length} ${live.length === 1 ? 'is' : 'are'} live: ${live.join(', ')}.`)];
}
function steps(deploy) {
    const { setup, command, image, canary, rollout, migration, scaling, metrics } = deploy;
    const { rollback, dashboard } = deploy;
    const isImage = image.report.text('verdict') !== undefined;
    const endToEnd = rollout.report.number('end-to-end-seconds');
    const migrationRow = [
        deploy.migrationPhase === 'before-deploy' ? 'migration (before the deploy)' : 'migration',
        told(migration),
        migration.report.number('duration-seconds'),
        exitCode(migration),
    ];
    const rows = [
        ['set up', ran(setup) ? setup.outcome : undefined, seconds(setup), ''],
        ...(deploy.migrationPhase === 'before-deploy' ? [migrationRow] : []),
        isImage
            ? ['image', told(image), undefined, image.report.text('reason') ?? '']
            : ['deploy command', command.outcome, seconds(command), ''],
        ['canary', told(canary), undefined, canary.report.text('reason') ?? ''],
        [
            'rollout',
            told(rollout),
            isNew(deploy) ? rollout.report.number('duration-seconds') : undefined,
            comparison(deploy),
        ],
        ...(deploy.migrationPhase === 'before-deploy' ? [] : [migrationRow]),
        ['metrics', told(metrics), undefined, metrics.report.text('reason') ?? ''],
        [
            'rollback',
            told(rollback),
            rollback.report.number('duration-seconds'),
            rollback.report.text('reason') ?? '',
        ],
        ['scaling rules', told(scaling), undefined, counts(scaling)],
        ['dashboard', told(dashboard), undefined, ''],
        [
            'end to end',
            endToEnd === undefined ? undefined : '',
            endToEnd,
            rollout.report.list('details').some((one) => one.instant('ended-at') === undefined)
                ? 'from the start of the run attempt until wait-stable ended; the deployment has no end'
                : 'from the start of the run attempt to the deployment’s end',
        ],
    ];
    return (0,lib_markdown/* table */.tp)([{ title: '' }, { title: '' }, { title: 'took', align: 'right' }, { title: '' }], rows.flatMap(([what, how, took, remark]) => how === undefined
        ? []
        : [
            [
                (0,lib_markdown/* text */.Qq)(what),
                how === '' ? '' : `**${(0,lib_markdown/* text */.Qq)(how)}**`,
                took === undefined ? '' : (0,lib_markdown/* text */.Qq)((0,time/* formatDuration */.a3)(took * 1000)),
                (0,lib_markdown/* text */.Qq)(remark),
            ],
        ]));
}
/** Its verdict; where it left none, how GitHub saw it end. */
function told(step) {
    if (!ran(step))
        return undefined;
    return step.report.text('verdict') ?? step.outcome;
}
function seconds({ startedAt, endedAt }) {
    if (startedAt === undefined || endedAt === undefined)
        return undefined;
    return (endedAt - startedAt) / 1000;
}
/** Against wait-stable's last deployments; else against those of 90 days, which the metrics step has read. */
function comparison({ rollout, metrics }) {
    const [only, ...others] = rollout.report
        .list('details')
        .flatMap((one) => one.text('comparison') ?? []);
    if (only !== undefined)
        return others.length === 0 ? only : '';
    const history = metrics.report.part('history');
    const median = history.number('median-seconds');
    if (median === undefined)
        return '';
    return `the median of ${history.list('deploys').length} deployments is ${(0,time/* formatDuration */.a3)(median * 1000)}`;
}
function exitCode({ report }) {
    const code = report.number('exit-code');
    return code === undefined ? '' : `exit code ${code}`;
}
function counts({ report }) {
    const found = report.part('counts');
    const errors = found.number('errors');
    const warnings = found.number('warnings');
    if (errors === undefined || warnings === undefined)
        return '';
    return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
/** A step's own summary; where it left none but a reason, that. */
function folded(title, { markdown, report }) {
    const verdict = report.text('verdict');
    const reason = report.text('reason');
    const body = markdown ?? (reason === undefined ? undefined : (0,lib_markdown/* text */.Qq)(reason));
    if (body === undefined)
        return [];
    const line = verdict === undefined ? title : `${title}: ${verdict}`;
    const brief = (0,lib_markdown/* details */.zH)(line, (0,lib_markdown/* text */.Qq)(reason ?? 'Its own summary does not fit here.'));
    return [{ full: (0,lib_markdown/* details */.zH)(line, body.trim()), brief }];
}

;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/main.js



/** Never fails for what the others did: the job is as red as they have made it. */
async function run({ read }, inputs) {
    const deploy = readDeploy(inputs, read);
    const verdict = verdictOf(deploy);
    return {
        exitCode: 0,
        outputs: { verdict },
        summary: renderSummary(deploy),
        report: { verdict, headline: headline(deploy), steps: outcomesOf(inputs) },
    };
}
function outcomesOf(inputs) {
    const { setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard } = inputs;
    const steps = { setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard };
    return Object.fromEntries(Object.entries(steps).map(([name, { outcome }]) => [name, outcome]));
}

;// CONCATENATED MODULE: ./actions/summarize-deploy/lib/action.js



const action = {
    name: 'summarize-deploy',
    parseInputs: (reader) => parseInputs(reader),
    connect: () => ({ read: readIfPresent }),
    run: run,
};


/***/ }),

/***/ 4927:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2671);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6147);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5995);



await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__/* .mainStep */ .U)(_action_js__WEBPACK_IMPORTED_MODULE_2__/* .action */ .X, {}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waterfall)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9572);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9190);
/**
 * Where the time went, as text in a code block: crisp in light and dark, the same in a terminal, an e-mail and a
 * job summary.
 */



/** A summary shows about a hundred characters in a line of code. */
const labelColumns = 36;
const chartColumns = 42;
/** More bars than this nobody reads; the rest is counted. */
const maxBars = 60;
/** Bars under the names of their sections, all over one span of time. A section without bars is left out. */
function waterfall(sections) {
    const shown = firstBars(sections);
    const bars = shown.flatMap((section) => section.bars);
    if (bars.length === 0)
        return '';
    const from = Math.min(...bars.map(({ startMs }) => startMs));
    const span = Math.max(1, ...bars.map(({ endMs }) => endMs - from));
    const all = sections.reduce((sum, section) => sum + section.bars.length, 0);
    const lines = shown.flatMap((section) => [
        oneLine(section.name),
        ...section.bars.map((bar) => drawBar(bar, from, span)),
    ]);
    if (all > bars.length)
        lines.push(`… and ${all - bars.length} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join('\n'));
}
function firstBars(sections) {
    let left = maxBars;
    return sections.flatMap(({ name, bars }) => {
        const some = bars.slice(0, left);
        left -= some.length;
        return some.length === 0 ? [] : [{ name, bars: some }];
    });
}
function drawBar(bar, from, span) {
    const place = (at) => Math.round(((at - from) / span) * chartColumns);
    const first = Math.min(place(bar.startMs), chartColumns - 1);
    const length = Math.max(1, place(bar.endMs) - first);
    const drawn = `${' '.repeat(first)}${(bar.isBad === true ? '▒' : '█').repeat(length)}`;
    const took = oneLine(bar.note ?? (0,_ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(bar.endMs - bar.startMs));
    const label = `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(oneLine(bar.label), labelColumns - 2)}`.padEnd(labelColumns);
    return `${label} ${drawn.padEnd(chartColumns)} ${took}`;
}
function oneLine(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 'remove').replace(/\s+/g, ' ').trim();
}


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


/***/ })

};
