export const id = 9961;
export const ids = [9961];
export const modules = {

/***/ 5890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/files.js

/** The text of a file; undefined where there is none, or none that can be read. */
function readIfPresent(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ../../../../core/lib/reports/shape.js
var reports_shape = __webpack_require__(5679);
;// CONCATENATED MODULE: ../../../../core/lib/reports/summarize-deploy.js

const stepOutcomes = ['success', 'failure', 'cancelled', 'skipped'];
const deployReport = (0,reports_shape/* object */.Ik)({
    verdict: (0,reports_shape/* text */.Qq)('As of wait-stable.'),
    headline: (0,reports_shape/* text */.Qq)('One line.'),
    steps: (0,reports_shape/* map */.Tj)((0,reports_shape/* oneOf */.yL)(stepOutcomes), 'How GitHub saw each step end.'),
}, 'What summarize-deploy made of the reports of a deploy.');

;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/inputs.js

function parseInputs(inputs) {
    const outcomeOf = (step) => inputs.oneOf(`${step}-outcome`, stepOutcomes) ?? 'skipped';
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

// EXTERNAL MODULE: ../../../../core/lib/canary/decision.js
var decision = __webpack_require__(1397);
;// CONCATENATED MODULE: ../../../../core/lib/reports/analyze-canary.js


const stepOutput = {
    stage: (0,reports_shape/* text */.Qq)('As AWS names the stage of the deployment.'),
    weight: (0,reports_shape/* number */.ai)('Percent of the traffic that green has.'),
    verdict: (0,reports_shape/* oneOf */.yL)(['pass', 'fail', 'inconclusive']),
    requestsGreen: (0,reports_shape/* number */.ai)(),
    requestsBlue: (0,reports_shape/* number */.ai)(),
    breaches: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
    answer: (0,reports_shape/* oneOf */.yL)(['continue', 'rollback', 'none'], 'What ECS was told.'),
};
const canaryOutputs = {
    verdict: (0,reports_shape/* oneOf */.yL)(decision/* canaryVerdicts */.Vx),
    steps: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)(stepOutput)),
    reason: (0,reports_shape/* text */.Qq)('One sentence.'),
    htmlReport: (0,reports_shape/* text */.Qq)('The path of the page.'),
};
const canaryReport = (0,reports_shape/* object */.Ik)({
    ...canaryOutputs,
    cluster: (0,reports_shape/* text */.Qq)(),
    service: (0,reports_shape/* text */.Qq)(),
    serviceArn: (0,reports_shape/* text */.Qq)(),
    serviceDeploymentArn: (0,reports_shape/* text */.Qq)(),
    strategy: (0,reports_shape/* text */.Qq)(),
    green: (0,reports_shape/* text */.Qq)('ARN of the task definition that is judged.'),
    blue: (0,reports_shape/* text */.Qq)('ARN of the task definition that it is held against.'),
    steps: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
        ...stepOutput,
        beganAt: (0,reports_shape/* instant */.uR)(),
        endedAt: (0,reports_shape/* instant */.uR)(),
        decidedAt: (0,reports_shape/* instant */.uR)(),
        usableMinutes: (0,reports_shape/* number */.ai)(),
        plannedMinutes: (0,reports_shape/* number */.ai)(),
        thresholds: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
            threshold: (0,reports_shape/* text */.Qq)(),
            outcome: (0,reports_shape/* oneOf */.yL)(['kept', 'breached', 'inconclusive']),
            because: (0,reports_shape/* text */.Qq)(),
        })),
        couldShow: (0,reports_shape/* text */.Qq)('What the sample could show at best.'),
    })),
    remarks: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
}, 'What analyze-canary judged at each traffic step.');

;// CONCATENATED MODULE: ../../../../core/lib/reports/deploy-image.js

const deployImageOutputs = {
    verdict: (0,reports_shape/* oneOf */.yL)(['deployed', 'registered', 'unchanged', 'error']),
    reason: (0,reports_shape/* text */.Qq)('One sentence.'),
    taskDefinition: (0,reports_shape/* text */.Qq)('ARN of the new revision.'),
    previousTaskDefinition: (0,reports_shape/* text */.Qq)('ARN of the revision that the service named before.'),
    deploymentId: (0,reports_shape/* text */.Qq)(),
};
const deployImageReport = (0,reports_shape/* object */.Ik)({
    ...deployImageOutputs,
    cluster: (0,reports_shape/* text */.Qq)(),
    service: (0,reports_shape/* text */.Qq)(),
    serviceArn: (0,reports_shape/* text */.Qq)(),
    images: (0,reports_shape/* list */.p_)((0,reports_shape/* partial */.OH)({
        container: (0,reports_shape/* text */.Qq)(),
        image: (0,reports_shape/* text */.Qq)(),
        digest: (0,reports_shape/* text */.Qq)('What its name stood for.'),
        unseen: (0,reports_shape/* text */.Qq)('Why it could not be seen.'),
    })),
    done: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)(), 'Calls that changed something, in order.'),
    remarks: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
}, 'What deploy-image did.');

;// CONCATENATED MODULE: ../../../../core/lib/reports/monitoring-dashboard.js

const dashboardReport = (0,reports_shape/* object */.Ik)({
    verdict: (0,reports_shape/* oneOf */.yL)(['applied', 'unchanged', 'differs', 'error']),
    dashboardName: (0,reports_shape/* text */.Qq)(),
    dashboardUrl: (0,reports_shape/* text */.Qq)(),
    services: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
    changes: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
        sign: (0,reports_shape/* text */.Qq)('`+`, `~` or `-`.'),
        title: (0,reports_shape/* text */.Qq)(),
        details: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
    })),
    unseen: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ what: (0,reports_shape/* text */.Qq)(), why: (0,reports_shape/* text */.Qq)() })),
    messages: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ path: (0,reports_shape/* text */.Qq)(), message: (0,reports_shape/* text */.Qq)() }), 'What CloudWatch said of the body.'),
    bodyBefore: (0,reports_shape/* text */.Qq)('The whole body, as text.'),
    bodyAfter: (0,reports_shape/* text */.Qq)('The whole body, as text.'),
}, 'What monitoring-dashboard changed.');

;// CONCATENATED MODULE: ../../../../core/lib/reports/post-deploy-metrics.js

const judgement = {
    threshold: (0,reports_shape/* text */.Qq)('As it was given.'),
    value: (0,reports_shape/* number */.ai)(),
    baseline: (0,reports_shape/* number */.ai)('Before the deployment.'),
    ratio: (0,reports_shape/* number */.ai)(),
    pValue: (0,reports_shape/* number */.ai)(),
    reason: (0,reports_shape/* text */.Qq)(),
};
const verdict = (0,reports_shape/* oneOf */.yL)(['pass', 'fail', 'inconclusive', 'error']);
const metric = (0,reports_shape/* partial */.OH)({
    observed: (0,reports_shape/* number */.ai)(),
    baseline: (0,reports_shape/* number */.ai)(),
    unit: (0,reports_shape/* oneOf */.yL)(['%', 'ms', 'count', 'per-minute']),
}, 'Means over the minutes of a window.');
const outputs = {
    verdict,
    reason: (0,reports_shape/* text */.Qq)('The sentence to know.'),
    newBreaches: (0,reports_shape/* text */.Qq)('Services with a breach that the time before had not, separated by commas.'),
};
/** The outputs of one service. */
const metricsOutputs = {
    ...outputs,
    breaches: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ ...judgement, beforeToo: (0,reports_shape/* flag */.Jt)('The time before the deployment breached it too.') })),
    metrics: (0,reports_shape/* map */.Tj)(metric, 'By the name of the metric.'),
};
const span = (0,reports_shape/* object */.Ik)({ from: (0,reports_shape/* instant */.uR)(), until: (0,reports_shape/* instant */.uR)() });
const points = (0,reports_shape/* any */.bz)('[minute, value].');
const service = {
    remedy: (0,reports_shape/* text */.Qq)('What to do, where it is not good.'),
    screen: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ label: (0,reports_shape/* text */.Qq)(), text: (0,reports_shape/* text */.Qq)() }), 'What is shown first; empty for a pass.'),
    cluster: (0,reports_shape/* text */.Qq)(),
    service: (0,reports_shape/* text */.Qq)(),
    deployment: (0,reports_shape/* object */.Ik)({
        arn: (0,reports_shape/* text */.Qq)(),
        deployedAt: (0,reports_shape/* instant */.uR)(),
        stableAt: (0,reports_shape/* instant */.uR)(),
        durationSeconds: (0,reports_shape/* number */.ai)(),
        remark: (0,reports_shape/* text */.Qq)(),
    }),
    windows: (0,reports_shape/* object */.Ik)({
        baseline: span,
        baselineCut: (0,reports_shape/* text */.Qq)('Why the baseline is shorter than it should be.'),
        rollout: span,
        observed: span,
        endedEarly: (0,reports_shape/* flag */.Jt)('A breach was certain before the window was over.'),
    }),
    judgements: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
        ...judgement,
        outcome: (0,reports_shape/* oneOf */.yL)(['kept', 'breached', 'inconclusive', 'skipped']),
        autocorrelation: (0,reports_shape/* number */.ai)(),
        ratioBound: (0,reports_shape/* number */.ai)(),
    })),
    findings: (0,reports_shape/* object */.Ik)({
        hotTasks: (0,reports_shape/* any */.bz)(),
        leaks: (0,reports_shape/* any */.bz)(),
        warnings: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
        scalingActivities: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
            at: (0,reports_shape/* instant */.uR)(),
            direction: (0,reports_shape/* oneOf */.yL)(['out', 'in']),
            from: (0,reports_shape/* number */.ai)(),
            to: (0,reports_shape/* number */.ai)(),
            byPolicy: (0,reports_shape/* flag */.Jt)(),
        })),
    }),
    history: (0,reports_shape/* object */.Ik)({
        medianSeconds: (0,reports_shape/* number */.ai)('Of the deployments of 90 days.'),
        rollbacks: (0,reports_shape/* number */.ai)(),
        deploys: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ at: (0,reports_shape/* instant */.uR)(), durationSeconds: (0,reports_shape/* number */.ai)(), outcome: (0,reports_shape/* text */.Qq)() })),
    }),
    taskSource: (0,reports_shape/* text */.Qq)('Where the figures of single tasks are from.'),
    unseen: (0,reports_shape/* any */.bz)('What could not be seen, and why.'),
    metricsRequested: (0,reports_shape/* number */.ai)(),
    series: (0,reports_shape/* map */.Tj)(points, 'By the name of the metric.'),
    tasks: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ taskId: (0,reports_shape/* text */.Qq)(), cpu: points, memory: points })),
};
/** Of one service. */
const metricsServiceReport = (0,reports_shape/* object */.Ik)({ ...metricsOutputs, ...service });
/** The outputs of several services. */
const severalMetricsOutputs = {
    ...outputs,
    breaches: (0,reports_shape/* list */.p_)((0,reports_shape/* partial */.OH)({ service: (0,reports_shape/* text */.Qq)(), ...judgement, beforeToo: (0,reports_shape/* flag */.Jt)() }), 'Each with its service.'),
    metrics: (0,reports_shape/* map */.Tj)((0,reports_shape/* any */.bz)(), 'By service.'),
    htmlReport: (0,reports_shape/* text */.Qq)('The path of the page of the worst service.'),
};
const ofSeveral = (0,reports_shape/* list */.p_)((0,reports_shape/* partial */.OH)({ ...metricsOutputs, ...service, htmlReport: (0,reports_shape/* text */.Qq)() }), 'Of several: each, the worst first.');
const severalMetricsReport = (0,reports_shape/* object */.Ik)({ ...severalMetricsOutputs, services: ofSeveral });
const metricsReport = (0,reports_shape/* partial */.OH)({
    ...severalMetricsOutputs,
    ...service,
    metrics: (0,reports_shape/* any */.bz)('By the name of the metric; of several services by service, then by metric.'),
    services: ofSeveral,
}, 'What post-deploy-metrics measured and judged. Of one service its members are at the top; of several they are in `services`.');

;// CONCATENATED MODULE: ../../../../core/lib/reports/read-report.js
/** A report read leniently: whoever sums up several tells what there is, whatever one of them lacks. */

/** @param json undefined where there is no report; then, and where it is no JSON, all of it is unknown */
function readReport(shape, json) {
    return readAs(shape, json === undefined ? undefined : parsed(json));
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function readAs(shape, value) {
    switch (shape.kind) {
        case 'text':
            return typeof value === 'string' && value !== '' ? value : undefined;
        case 'number':
            return typeof value === 'number' ? value : undefined;
        case 'flag':
            return value === true;
        case 'instant': {
            const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
            return Number.isNaN(at) ? undefined : at;
        }
        case 'one-of':
            return shape.values.find((one) => one === value);
        case 'list':
            return Array.isArray(value) ? value.map((one) => readAs(shape.item, one)) : [];
        case 'map':
            return new Map(Object.entries(isObject(value) ? value : {}).map(([name, one]) => [
                name,
                readAs(shape.item, one),
            ]));
        case 'object':
        case 'partial':
            return Object.fromEntries(Object.entries(shape.members).map(([name, member]) => [
                name,
                readAs(member, isObject(value) ? Reflect.get(value, (0,reports_shape/* toKebabCase */.fX)(name)) : undefined),
            ]));
        case 'any':
            return value;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ../../../../core/lib/reports/rollback.js
var rollback = __webpack_require__(1424);
// EXTERNAL MODULE: ../../../../core/lib/migration/phases.js
var phases = __webpack_require__(1029);
;// CONCATENATED MODULE: ../../../../core/lib/migration/verdict.js
const verdicts = [
    'succeeded',
    'failed',
    'never-started',
    'timed-out',
    'refused',
    'cancelled',
    'error',
];

;// CONCATENATED MODULE: ../../../../core/lib/reports/run-migration-task.js



const migrationOutputs = {
    verdict: (0,reports_shape/* oneOf */.yL)(verdicts),
    exitCode: (0,reports_shape/* number */.ai)(),
    taskArn: (0,reports_shape/* text */.Qq)(),
    taskDefinition: (0,reports_shape/* text */.Qq)(),
    durationSeconds: (0,reports_shape/* number */.ai)(),
    cause: (0,reports_shape/* text */.Qq)('As of wait-stable, and some of migrations alone.'),
    reason: (0,reports_shape/* text */.Qq)('One sentence.'),
    stopCode: (0,reports_shape/* text */.Qq)(),
    logGroup: (0,reports_shape/* text */.Qq)(),
    logStream: (0,reports_shape/* text */.Qq)(),
    logUrl: (0,reports_shape/* text */.Qq)(),
    adopted: (0,reports_shape/* flag */.Jt)('An earlier attempt of this run had started the task.'),
};
const phase = (0,reports_shape/* object */.Ik)({ from: (0,reports_shape/* instant */.uR)(), to: (0,reports_shape/* instant */.uR)(), seconds: (0,reports_shape/* number */.ai)() });
const migrationReport = (0,reports_shape/* object */.Ik)({
    ...migrationOutputs,
    service: (0,reports_shape/* text */.Qq)(),
    serviceArn: (0,reports_shape/* text */.Qq)(),
    cluster: (0,reports_shape/* text */.Qq)(),
    container: (0,reports_shape/* text */.Qq)(),
    command: (0,reports_shape/* any */.bz)('The command, an element for each word.'),
    image: (0,reports_shape/* text */.Qq)(),
    phase: (0,reports_shape/* text */.Qq)('The input `phase`.'),
    lock: (0,reports_shape/* text */.Qq)('The input `lock`.'),
    startedBy: (0,reports_shape/* text */.Qq)(),
    group: (0,reports_shape/* text */.Qq)(),
    remedy: (0,reports_shape/* text */.Qq)('What to do.'),
    remarks: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
    linesPrinted: (0,reports_shape/* number */.ai)(),
    logUnseen: (0,reports_shape/* text */.Qq)('Why the log, or part of it, is not here.'),
    lastLines: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
    phases: (0,reports_shape/* partial */.OH)(Object.fromEntries(phases/* phaseNames */.k1.map((name) => [name, phase]))),
    task: (0,reports_shape/* object */.Ik)({
        arn: (0,reports_shape/* text */.Qq)(),
        lastStatus: (0,reports_shape/* text */.Qq)(),
        stopCode: (0,reports_shape/* text */.Qq)(),
        stoppedReason: (0,reports_shape/* text */.Qq)(),
        launchType: (0,reports_shape/* text */.Qq)(),
        capacityProvider: (0,reports_shape/* text */.Qq)(),
        availabilityZone: (0,reports_shape/* text */.Qq)(),
        createdAt: (0,reports_shape/* instant */.uR)(),
        startedAt: (0,reports_shape/* instant */.uR)(),
        endedAt: (0,reports_shape/* instant */.uR)(),
        stoppedAt: (0,reports_shape/* instant */.uR)(),
        containers: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
            name: (0,reports_shape/* text */.Qq)(),
            exitCode: (0,reports_shape/* number */.ai)(),
            reason: (0,reports_shape/* text */.Qq)(),
            lastStatus: (0,reports_shape/* text */.Qq)(),
            imageDigest: (0,reports_shape/* text */.Qq)(),
        })),
    }),
}, 'What run-migration-task did. Neither environment nor overrides of the task are part of it.');

;// CONCATENATED MODULE: ../../../../core/lib/reports/verify-scaling-config.js

const finding = (0,reports_shape/* object */.Ik)({
    rule: (0,reports_shape/* text */.Qq)(),
    status: (0,reports_shape/* oneOf */.yL)(['fail', 'accepted', 'skipped']),
    severity: (0,reports_shape/* oneOf */.yL)(['error', 'warning', 'note']),
    resource: (0,reports_shape/* text */.Qq)(),
    expected: (0,reports_shape/* text */.Qq)(),
    actual: (0,reports_shape/* text */.Qq)(),
    why: (0,reports_shape/* text */.Qq)(),
    fix: (0,reports_shape/* text */.Qq)(),
    file: (0,reports_shape/* text */.Qq)(),
    line: (0,reports_shape/* number */.ai)(),
    services: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
});
const scalingCounts = (0,reports_shape/* object */.Ik)({
    errors: (0,reports_shape/* number */.ai)(),
    warnings: (0,reports_shape/* number */.ai)(),
    notes: (0,reports_shape/* number */.ai)(),
    skipped: (0,reports_shape/* number */.ai)(),
    passed: (0,reports_shape/* number */.ai)(),
    waived: (0,reports_shape/* number */.ai)(),
    accepted: (0,reports_shape/* number */.ai)(),
});
const scalingReport = (0,reports_shape/* object */.Ik)({
    verdict: (0,reports_shape/* oneOf */.yL)(['pass', 'inconclusive', 'fail', 'error']),
    profile: (0,reports_shape/* text */.Qq)(),
    counts: scalingCounts,
    findings: (0,reports_shape/* list */.p_)(finding, 'The worst first.'),
    'not-read': (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ resource: (0,reports_shape/* text */.Qq)(), kind: (0,reports_shape/* text */.Qq)(), why: (0,reports_shape/* text */.Qq)() })),
    services: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
        service: (0,reports_shape/* text */.Qq)(),
        cluster: (0,reports_shape/* text */.Qq)(),
        source: (0,reports_shape/* text */.Qq)('What it was read from.'),
        kind: (0,reports_shape/* text */.Qq)(),
        'kind-because': (0,reports_shape/* text */.Qq)(),
        passed: (0,reports_shape/* number */.ai)(),
        failed: (0,reports_shape/* list */.p_)((0,reports_shape/* any */.bz)(), 'Each with its fixes.'),
        skipped: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ rule: (0,reports_shape/* text */.Qq)(), resource: (0,reports_shape/* text */.Qq)(), reason: (0,reports_shape/* text */.Qq)() })),
        advice: (0,reports_shape/* list */.p_)((0,reports_shape/* any */.bz)()),
        'all-fixes': (0,reports_shape/* any */.bz)(),
    })),
    remarks: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
}, 'Everything that verify-scaling-config found, whole and uncut.');

// EXTERNAL MODULE: ../../../../core/lib/failure/cause.js
var cause = __webpack_require__(5180);
// EXTERNAL MODULE: ../../../../core/lib/deployment/phases.js
var deployment_phases = __webpack_require__(4558);
// EXTERNAL MODULE: ../../../../core/lib/deployment/verdict.js
var deployment_verdict = __webpack_require__(5285);
;// CONCATENATED MODULE: ../../../../core/lib/reports/wait-stable.js




const wait_stable_phase = (0,reports_shape/* partial */.OH)({ median: (0,reports_shape/* number */.ai)(), slowest: (0,reports_shape/* number */.ai)(), slowestTask: (0,reports_shape/* text */.Qq)('The id of the slowest task.') }, 'Seconds over all tasks of the deployment.');
const wayBack = (0,reports_shape/* object */.Ik)({
    taskDefinition: (0,reports_shape/* text */.Qq)('ARN of the revision that a rollback puts back.'),
    deployedAt: (0,reports_shape/* instant */.uR)(),
    active: (0,reports_shape/* flag */.Jt)('Whether it can be put on the service as it is.'),
    images: (0,reports_shape/* oneOf */.yL)(['present', 'archived', 'missing', 'unknown'], 'Of all its images, the worst.'),
    reason: (0,reports_shape/* text */.Qq)('Why there is no way back, or what stands in it.'),
}, 'Where the service can go back to.');
const scalars = {
    verdict: (0,reports_shape/* oneOf */.yL)(deployment_verdict/* verdictsWorstFirst */.Kw, 'How the deployment ended; of several services the worst.'),
    durationSeconds: (0,reports_shape/* number */.ai)('From its creation to its end, by AWS’s clock.'),
    endToEndSeconds: (0,reports_shape/* number */.ai)('From the start of the run attempt to the end of the deployment.'),
    phases: (0,reports_shape/* partial */.OH)(Object.fromEntries(deployment_phases/* phaseNames */.k1.map((name) => [name, wait_stable_phase]))),
    deploymentId: (0,reports_shape/* text */.Qq)('`ecs-svc/…`, or the id of a task set.'),
    taskDefinition: (0,reports_shape/* text */.Qq)('ARN of the revision that serves now.'),
    stableAt: (0,reports_shape/* instant */.uR)(),
    cause: (0,reports_shape/* oneOf */.yL)(cause/* causes */.p),
    reason: (0,reports_shape/* text */.Qq)('One sentence.'),
    serviceUrl: (0,reports_shape/* text */.Qq)(),
    wayBack,
};
const waitStableOutputs = {
    ...scalars,
    deployed: (0,reports_shape/* flag */.Jt)('Whether a deployment of this run was judged.'),
    changed: (0,reports_shape/* text */.Qq)('Services that now run another task definition, separated by commas.'),
    waitedSeconds: (0,reports_shape/* number */.ai)(),
    services: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
        service: (0,reports_shape/* text */.Qq)(),
        ...scalars,
        deployed: (0,reports_shape/* flag */.Jt)(),
        changed: (0,reports_shape/* flag */.Jt)('Whether it runs another task definition now.'),
    }), 'The worst first.'),
};
const failure = (0,reports_shape/* partial */.OH)({
    taskArn: (0,reports_shape/* text */.Qq)(),
    cause: (0,reports_shape/* oneOf */.yL)(cause/* causes */.p),
    kind: (0,reports_shape/* text */.Qq)('Finer than the cause: failures of one kind ask for the same step.'),
    advice: (0,reports_shape/* text */.Qq)(),
    container: (0,reports_shape/* text */.Qq)('The container that brought the task down.'),
    exitCode: (0,reports_shape/* number */.ai)(),
    suspects: (0,reports_shape/* list */.p_)((0,reports_shape/* partial */.OH)({ name: (0,reports_shape/* text */.Qq)(), exitCode: (0,reports_shape/* number */.ai)() })),
    stopCode: (0,reports_shape/* text */.Qq)(),
    detail: (0,reports_shape/* text */.Qq)('ECS’s own words.'),
    fingerprint: (0,reports_shape/* text */.Qq)('Tasks of one fingerprint failed alike.'),
    counts: (0,reports_shape/* flag */.Jt)('False for what passes by itself: not counted by `fail-fast`.'),
});
const task = (0,reports_shape/* partial */.OH)({
    taskArn: (0,reports_shape/* text */.Qq)(),
    taskId: (0,reports_shape/* text */.Qq)(),
    side: (0,reports_shape/* oneOf */.yL)(['new', 'old'], 'Whether the deployment started it.'),
    taskDefinition: (0,reports_shape/* text */.Qq)(),
    availabilityZone: (0,reports_shape/* text */.Qq)(),
    network: (0,reports_shape/* any */.bz)(),
    containers: (0,reports_shape/* any */.bz)('As ECS described them last.'),
    lastStatus: (0,reports_shape/* text */.Qq)(),
    failed: (0,reports_shape/* flag */.Jt)(),
    createdAt: (0,reports_shape/* instant */.uR)(),
    pullStartedAt: (0,reports_shape/* instant */.uR)(),
    pullStoppedAt: (0,reports_shape/* instant */.uR)(),
    startedAt: (0,reports_shape/* instant */.uR)(),
    healthyAt: (0,reports_shape/* instant */.uR)(),
    health: (0,reports_shape/* oneOf */.yL)(['healthy', 'unhealthy', 'unknown']),
    unhealthyTarget: (0,reports_shape/* any */.bz)(),
    stoppingAt: (0,reports_shape/* instant */.uR)(),
    executionStoppedAt: (0,reports_shape/* instant */.uR)(),
    stoppedAt: (0,reports_shape/* instant */.uR)(),
});
const detail = (0,reports_shape/* object */.Ik)({
    service: (0,reports_shape/* text */.Qq)(),
    serviceArn: (0,reports_shape/* text */.Qq)(),
    serviceDeploymentArn: (0,reports_shape/* text */.Qq)(),
    deployedTaskDefinition: (0,reports_shape/* text */.Qq)(),
    previousTaskDefinition: (0,reports_shape/* text */.Qq)(),
    image: (0,reports_shape/* text */.Qq)('Of the main container, with the digest that its tasks run.'),
    changes: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)(), 'What differs from the revision before.'),
    screen: (0,reports_shape/* partial */.OH)({
        headline: (0,reports_shape/* text */.Qq)(),
        lines: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ label: (0,reports_shape/* text */.Qq)(), text: (0,reports_shape/* text */.Qq)() })),
        tail: (0,reports_shape/* partial */.OH)({ container: (0,reports_shape/* text */.Qq)(), lines: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()), url: (0,reports_shape/* text */.Qq)() }, 'The end of the log of the container that ended.'),
        command: (0,reports_shape/* text */.Qq)('To be pasted into a shell.'),
        link: (0,reports_shape/* partial */.OH)({ label: (0,reports_shape/* text */.Qq)(), url: (0,reports_shape/* text */.Qq)() }),
    }, 'What is shown first of a service that is not live.'),
    createdAt: (0,reports_shape/* instant */.uR)(),
    endedAt: (0,reports_shape/* instant */.uR)(),
    beforeThisRun: (0,reports_shape/* flag */.Jt)('The deployment had ended before this run began.'),
    runsNothing: (0,reports_shape/* flag */.Jt)('The deployment is complete, and the service runs none of the tasks it wants.'),
    phases: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({
        name: (0,reports_shape/* oneOf */.yL)(deployment_phases/* phaseNames */.k1),
        words: (0,reports_shape/* text */.Qq)(),
        from: (0,reports_shape/* instant */.uR)(),
        to: (0,reports_shape/* instant */.uR)(),
        medianSeconds: (0,reports_shape/* number */.ai)(),
    })),
    costliest: (0,reports_shape/* text */.Qq)('One sentence on what cost most.'),
    comparison: (0,reports_shape/* text */.Qq)('One sentence that sets the duration against the last ones.'),
    remarks: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)()),
    warnings: (0,reports_shape/* list */.p_)((0,reports_shape/* text */.Qq)(), 'The remarks that make a good verdict less than it seems.'),
    remedy: (0,reports_shape/* text */.Qq)('What to do, where it went wrong.'),
    stopCommand: (0,reports_shape/* text */.Qq)('The command that ends a deployment which would go on for ever.'),
    failures: (0,reports_shape/* list */.p_)(failure),
    tasks: (0,reports_shape/* list */.p_)(task),
    events: (0,reports_shape/* list */.p_)((0,reports_shape/* object */.Ik)({ at: (0,reports_shape/* instant */.uR)(), message: (0,reports_shape/* text */.Qq)() })),
});
const waitStableReport = (0,reports_shape/* object */.Ik)({
    ...waitStableOutputs,
    run: (0,reports_shape/* object */.Ik)({
        commit: (0,reports_shape/* text */.Qq)(),
        startedAt: (0,reports_shape/* instant */.uR)(),
        createdAt: (0,reports_shape/* instant */.uR)(),
        queuedSeconds: (0,reports_shape/* number */.ai)(),
        unseen: (0,reports_shape/* text */.Qq)('Why the times of the run are not known.'),
    }),
    details: (0,reports_shape/* list */.p_)(detail, 'One for each service.'),
}, 'What wait-stable saw of the deployments it waited for.');

;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/deploy.js
/** All that is known of a deploy, from the inputs and the reports. */










/** What the reports hold that are read here. */
const shapes = {
    image: (0,reports_shape/* withReason */.ZI)(deployImageReport),
    canary: (0,reports_shape/* withReason */.ZI)(canaryReport),
    wait: (0,reports_shape/* withReason */.ZI)(waitStableReport),
    migration: (0,reports_shape/* withReason */.ZI)(migrationReport),
    scaling: (0,reports_shape/* withReason */.ZI)(scalingReport),
    metrics: (0,reports_shape/* withReason */.ZI)(metricsReport),
    rollback: (0,reports_shape/* withReason */.ZI)(rollback/* rollbackReport */.F3),
    dashboard: (0,reports_shape/* withReason */.ZI)(dashboardReport),
};
function readDeploy(inputs, read) {
    const told = (shape, { outcome, report }) => ({
        outcome,
        report: readReport(shape, report === undefined ? undefined : read(report)),
        markdown: report === undefined ? undefined : read(`${report}.md`),
    });
    const rollout = told(shapes.wait, inputs.wait);
    const migration = told(shapes.migration, inputs.migration);
    const all = rollout.report.services;
    const services = all.flatMap(({ service }) => service ?? []);
    const named = namesOf(services);
    const unwell = all.flatMap(({ verdict, service }) => (isGood(verdict) ? [] : (service ?? [])));
    const target = named || migration.report.service || inputs.target;
    return {
        target: target ?? 'the service',
        isSeveral: services.length > 1,
        unwell: services.length > 1 && unwell.length > 0
            ? `${unwell.length > 3 ? unwell.length : namesOf(unwell)} of ${services.length} services`
            : undefined,
        isCancelled: inputs.jobStatus === 'cancelled',
        failedElsewhere: failedElsewhere(inputs),
        migrationPhase: inputs.migrationPhase,
        preparation: preparationOf(inputs),
        setup: inputs.setup,
        command: inputs.deploy,
        image: told(shapes.image, { outcome: inputs.deploy.outcome, report: inputs.image }),
        canary: told(shapes.canary, inputs.canary),
        rollout,
        migration,
        scaling: told(shapes.scaling, inputs.scaling),
        metrics: told(shapes.metrics, inputs.metrics),
        rollback: told(shapes.rollback, inputs.rollback),
        dashboard: told(shapes.dashboard, inputs.dashboard),
    };
}
function failedElsewhere(inputs) {
    const { setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard } = inputs;
    const steps = [setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard];
    const isOurs = preparationOf(inputs) !== undefined || steps.some(failed);
    return inputs.jobStatus === 'failure' && !isOurs;
}
function failed({ outcome }) {
    return outcome === 'failure';
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

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var lib_markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
// EXTERNAL MODULE: ../../../../action-kit/lib/printable.js
var printable = __webpack_require__(8941);
// EXTERNAL MODULE: ../../../../core/lib/deployment/first-screen.js + 1 modules
var first_screen = __webpack_require__(9507);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/sentence.js
var sentence = __webpack_require__(7285);
// EXTERNAL MODULE: ../../../../core/lib/deployment/verdict-words.js
var verdict_words = __webpack_require__(341);
;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/verdict.js
/** What is said of the deploy as a whole, and the one thing to know about it. */





/**
 * wait-stable's verdict, but `error` where the deploy command failed or nothing was deployed (`stable` would be about
 * the revision before), and `rolled-back` where the job went back because of the metrics.
 */
function deployVerdictOf(deploy) {
    const { rollout, command } = deploy;
    const verdict = rollout.report.verdict;
    if (verdict === undefined)
        return deploy.isCancelled ? 'cancelled' : 'error';
    if (deploy.rollback.report.verdict === 'restored')
        return 'rolled-back';
    return isGood(verdict) && command.outcome === 'failure' ? 'error' : verdict;
}
/** One line without Markdown. */
function headline(deploy) {
    const [is, was] = deploy.isSeveral ? ['are', 'were'] : ['is', 'was'];
    const { target, rollout, command, preparation, setup, migration, scaling, metrics } = deploy;
    const { report } = rollout;
    const verdict = report.verdict;
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
    if (report.details.length === 1 && report.details[0]?.runsNothing === true) {
        const before = isNew(deploy)
            ? 'the deployment is complete'
            : 'nothing was deployed by this run';
        return `${deploy.unwell ?? target}: ${before}, and no task runs`;
    }
    if (!isGood(verdict) && !isNew(deploy)) {
        const last = deploy.unwell ?? target;
        return `${last}: nothing was deployed by this run; what came before it ended as ${verdict}`;
    }
    if (!isGood(verdict)) {
        const what = verdict === 'rolled-back' && stoppedByCanary(deploy) !== undefined
            ? 'the canary was bad and was rolled back'
            : spoken(verdict);
        return `${deploy.unwell ?? target}: ${what}${took(deploy)}`;
    }
    const undone = rollbackWords(deploy);
    if (undone !== undefined)
        return `${target} ${was} deployed, but the metrics are bad: ${undone}`;
    if (command.outcome === 'failure') {
        if (deploy.image.report.reason !== undefined)
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
                : deploy.failedElsewhere
                    ? ', but another step of the job failed'
                    : metrics.report.verdict === 'inconclusive'
                        ? ', and whether its metrics are good cannot be told'
                        : '';
    if (!isNew(deploy))
        return `${target} ${is} stable; nothing was deployed${but}`;
    if (verdict === 'reached') {
        return `${target} ${is} deployed as far as was waited for${took(deploy)}${but}`;
    }
    return `${target} ${is} deployed and stable${took(deploy)}${but}`;
}
/** More are counted, not named. */
const namedAtMost = 3;
/** What became of the attempt to put the last good revisions back; undefined where there was none. */
function rollbackWords({ rollback }) {
    if (!ran(rollback))
        return undefined;
    const { report, outcome } = rollback;
    const each = report.services.length > 0 ? report.services : [report];
    const back = each.filter(({ verdict }) => verdict === 'restored');
    const left = each.filter(({ verdict }) => verdict !== 'restored');
    const names = back.map(({ to }) => to === undefined ? 'the last good revision' : (0,deployment_service/* familyRevision */.KW)(to));
    const restored = names.length > namedAtMost
        ? `the last good revisions of ${names.length} services are back`
        : `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} back`;
    const [worst] = left;
    if (worst === undefined)
        return restored;
    const verdict = worst.verdict ?? outcome;
    if (back.length === 0)
        return `it could not be rolled back (${verdict})`;
    const who = left.length > namedAtMost
        ? `${left.length} services`
        : left.map(({ service }) => service ?? 'another service').join(' and ');
    return `${restored}, but ${who} could not be rolled back (${verdict})`;
}
/** Why the judge of the canary had the deployment rolled back; undefined where it did not. */
function stoppedByCanary({ canary }) {
    const isAsked = canary.report.steps.some(({ answer }) => answer === 'rollback');
    return isAsked ? canary.report.reason : undefined;
}
/** Whether a deployment of this run was judged. */
function isNew({ rollout }) {
    const { details } = rollout.report;
    return details.length === 0 || details.some(({ beforeThisRun }) => !beforeThisRun);
}
function spoken(verdict) {
    const words = verdict_words/* verdictInWords */._;
    return words[verdict] ?? verdict;
}
function took({ rollout }) {
    const seconds = rollout.report.durationSeconds;
    return seconds === undefined ? '' : ` after ${(0,time/* formatDuration */.a3)(seconds * 1000)}`;
}
const byItself = 'With on-breach: rollback, ecs-deploy.yml does so by itself.';
/** The one thing to know: why it is not well, or where the time went. */
function oneThingToKnow(deploy) {
    const { rollout, migration, metrics, scaling, command } = deploy;
    const detail = rollout.report.details.find(({ remedy, costliest }) => remedy !== undefined || costliest !== undefined);
    const reason = rollout.report.reason;
    if (reason !== undefined)
        return { reason, remedy: detail?.remedy };
    if (ran(deploy.rollback)) {
        const why = metrics.report.reason;
        const undone = deploy.rollback.report.reason;
        const parts = [why, undone].filter((part) => part !== undefined);
        return {
            reason: parts.map((part) => (0,sentence/* sentence */.e)(part, deploy.target)).join(' '),
            // Its advice is to go back, which has been done.
            remedy: deploy.rollback.report.verdict === 'restored' ? undefined : metrics.report.remedy,
        };
    }
    if (command.outcome === 'failure' && deploy.image.report.reason !== undefined) {
        return { reason: deploy.image.report.reason ?? '', remedy: undefined };
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
        if (outcome === 'failure' && report.reason !== undefined) {
            const remedy = 'remedy' in report ? report.remedy : undefined;
            const isNewBreach = 'newBreaches' in report && (report.newBreaches ?? '') !== '';
            const tail = 'lastLines' in report ? report.lastLines.flatMap((line) => line ?? []) : [];
            return {
                reason: report.reason,
                // A job that takes the way back by itself has taken it, and is told of above.
                remedy: isNewBreach && remedy !== undefined ? `${remedy} ${byItself}` : remedy,
                ...(tail.length > 0 && { tail }),
            };
        }
    }
    const costliest = detail?.costliest;
    if (costliest === undefined)
        return undefined;
    return { reason: `Of the rollout, ${costliest}.`, remedy: undefined };
}

;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/first-screen.js
/** The top of the summary: what happened, why, what serves now, what to do, and what was deployed. */






/** At most so many services are told in the open, the worst first; all are in the fold. */
const servicesInTheOpen = 3;
const tailLineLength = 300;
function renderTop(deploy) {
    return [...advice(deploy), ...remarks(deploy), ...whatWasDeployed(deploy)];
}
function advice(deploy) {
    const cause = stoppedByCanary(deploy);
    const screens = badServices(deploy).map((one) => renderScreen(one, deploy.isSeveral, cause));
    if (screens.length > 0)
        return [...screens, ...othersLive(deploy)];
    const found = oneThingToKnow(deploy);
    if (found === undefined)
        return [];
    const remedy = found.remedy === undefined ? [] : [`**What to do:** ${(0,lib_markdown/* text */.Qq)(found.remedy)}`];
    const tail = found.tail === undefined ? [] : [renderTail(found.tail)];
    return [[(0,lib_markdown/* text */.Qq)((0,sentence/* sentence */.e)(found.reason, deploy.target)), ...tail, ...remedy].join('\n\n')];
}
function badServices({ rollout }) {
    return rollout.report.details
        .filter(({ screen }) => screen.headline !== undefined)
        .slice(0, servicesInTheOpen);
}
/** What wait-stable shows first of a service that is not live: cause, evidence, what serves, what goes on, what to do. */
function renderScreen({ screen }, isOneOfSeveral, 
/** Of whoever stopped the deployment; ECS only says that it was asked to. */
known) {
    const lines = screen.lines.map((line) => {
        const words = line.label === 'Cause' ? (known ?? line.text) : line.text;
        return `- **${(0,lib_markdown/* text */.Qq)(line.label ?? '')}:** ${(0,lib_markdown/* text */.Qq)(words ?? '')}`;
    });
    const { command } = screen;
    const tail = screen.tail.lines.flatMap((line) => line ?? []);
    return [
        // Of one service the title of the summary says it.
        ...(isOneOfSeveral ? [`**${(0,lib_markdown/* text */.Qq)(screen.headline ?? '')}**`] : []),
        lines.join('\n'),
        ...(command === undefined ? [] : [`To end it:\n\n${(0,lib_markdown/* codeBlock */.DV)(command, 'sh')}`]),
        ...(tail.length === 0 ? [] : [renderTail(tail)]),
    ].join('\n\n');
}
function renderTail(lines) {
    const last = lines.slice(-first_screen/* tailShown */.wl);
    return (0,lib_markdown/* codeBlock */.DV)(last.map((line) => (0,printable/* shorten */.ml)(line, tailLineLength)).join('\n'));
}
function othersLive({ rollout }) {
    const live = rollout.report.services
        .filter(({ verdict }) => verdict === 'stable')
        .flatMap(({ service }) => service ?? []);
    if (live.length === 0)
        return [];
    return [(0,lib_markdown/* text */.Qq)(`${live.length} ${live.length === 1 ? 'is' : 'are'} live: ${live.join(', ')}.`)];
}
/** What makes a good verdict less than it seems: nothing ran, nobody checked. */
function remarks({ rollout, isSeveral }) {
    return rollout.report.details.flatMap(({ service, warnings }) => warnings
        .flatMap((words) => words ?? [])
        .map((words) => (0,lib_markdown/* text */.Qq)(isSeveral ? `${service ?? ''}: ${words}` : words)));
}
/** `web:1 → web:2, image web:v2@sha256:…, commit 5f1c3a9`, and what differs between the two revisions. */
function whatWasDeployed({ rollout }) {
    const [only, ...others] = rollout.report.details.filter(({ beforeThisRun }) => !beforeThisRun);
    if (only === undefined || others.length > 0)
        return [];
    const from = revision(only.previousTaskDefinition);
    const to = revision(only.deployedTaskDefinition);
    if (to === undefined)
        return [];
    const { image } = only;
    const { commit } = rollout.report.run;
    const line = [
        `**Revision:** ${from === undefined || from === to ? '' : `${(0,lib_markdown/* code */.aY)(from)} → `}${(0,lib_markdown/* code */.aY)(to)}`,
        ...(image === undefined ? [] : [`image ${(0,lib_markdown/* code */.aY)(shortImage(image))}`]),
        ...(commit === undefined ? [] : [`commit ${(0,lib_markdown/* code */.aY)(commit.slice(0, 12))}`]),
    ].join(', ');
    const changes = only.changes.flatMap((change) => change ?? []);
    if (from === undefined || changes.length === 0)
        return [line];
    return [line, (0,lib_markdown/* details */.zH)(`What changed, ${from} → ${to}`, (0,lib_markdown/* codeBlock */.DV)(changes.join('\n')))];
}
function revision(arn) {
    return arn === undefined ? undefined : (0,deployment_service/* familyRevision */.KW)(arn);
}
/** Without the registry, and as much of the digest as tells one from another. */
function shortImage(image) {
    return image
        .replace(/^[\w.-]+\.[\w.:-]+\//, '')
        .replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}

// EXTERNAL MODULE: ../../../../action-kit/lib/waterfall.js
var waterfall = __webpack_require__(9600);
;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/waterfall.js
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
                ...(isOneClock(deploy) ? commands(deploy) : []),
                ...(isBefore ? migration(deploy) : []),
            ].toSorted((a, b) => a.startMs - b.startMs),
        },
        { name: 'ECS, phases from the first task to the last', bars: rollout(deploy) },
        { name: 'afterwards', bars: [...(isBefore ? [] : migration(deploy)), ...metrics(deploy)] },
    ].filter(({ bars }) => bars.length > 0);
    return sections.length === 0 ? undefined : (0,waterfall/* waterfall */.Z)(sections);
}
function commands(deploy) {
    return [
        ...beforehand(deploy),
        ...command('set up', deploy.setup),
        ...command('deploy command', deploy.command),
    ];
}
/** Differences of clocks below this do not show in the chart. */
const clockSkewMs = 10_000;
/**
 * A command cannot begin after what it deployed: where it does, the runner's clock differs from AWS's, and its bars
 * would be wrong.
 */
function isOneClock({ command: { startedAt }, rollout: { report } }) {
    const created = report.details.flatMap((service) => service.beforeThisRun || service.createdAt === undefined ? [] : [service.createdAt]);
    return startedAt === undefined || created.every((at) => at >= startedAt - clockSkewMs);
}
function bar(label, startMs, endMs, more = {}) {
    if (startMs === undefined || endMs === undefined || endMs < startMs)
        return [];
    return [{ label, startMs, endMs, ...more }];
}
const ifBad = (isBad) => (isBad ? { isBad } : {});
/** From the start of the run attempt to the first command: the queue, checkout, credentials. */
function beforehand({ rollout, setup, command }) {
    const { startedAt, queuedSeconds } = rollout.report.run;
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
    const services = report.details.filter(({ beforeThisRun }) => !beforeThisRun);
    const howItEnded = ifBad(!isGood(report.verdict));
    if (services.length > servicesDrawn) {
        const starts = services.flatMap(({ createdAt }) => createdAt ?? []);
        const ends = services.flatMap(({ endedAt }) => endedAt ?? []);
        if (starts.length === 0 || ends.length === 0)
            return [];
        const label = `${services.length} deployments`;
        return bar(label, Math.min(...starts), Math.max(...ends), howItEnded);
    }
    return services.flatMap((service) => {
        const name = services.length > 1 ? `${service.service ?? ''} ` : '';
        const whole = bar(`${name}deployment`, service.createdAt, service.endedAt, howItEnded);
        const phases = service.phases.flatMap((phase) => bar(`${name}${phase.words ?? ''}`, phase.from, phase.to, ofEach(phase)));
        return [...whole, ...phases];
    });
}
/** The bar spans the phase of all tasks, from the first to the last; what each took is said behind it. */
function ofEach({ medianSeconds }) {
    return medianSeconds === undefined
        ? {}
        : { note: `median ${(0,time/* formatDuration */.a3)(medianSeconds * 1000)}` };
}
function migration({ migration: { report, outcome } }) {
    const worked = ifBad(outcome !== 'success');
    return bar('migration', report.task.createdAt, report.task.endedAt, worked);
}
function metrics({ metrics: { report, outcome } }) {
    const worked = ifBad(outcome !== 'success');
    return bar('metrics observed', report.windows.observed.from, report.windows.observed.until, worked);
}

;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/summary.js
/** The one job summary: verdict, the one thing to know, the steps, the waterfall, then each step's own. */






function renderSummary(deploy) {
    return [
        (0,lib_markdown/* heading */.R_)(2, headline(deploy)),
        ...renderTop(deploy),
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
function steps(deploy) {
    const { setup, command, image, canary, rollout, migration, scaling, metrics } = deploy;
    const { rollback, dashboard } = deploy;
    const isImage = image.report.verdict !== undefined;
    const endToEnd = rollout.report.endToEndSeconds;
    const migrationRow = [
        deploy.migrationPhase === 'before-deploy' ? 'migration (before the deploy)' : 'migration',
        told(migration),
        migration.report.durationSeconds,
        exitCode(deploy),
    ];
    const rows = [
        ['set up', ran(setup) ? setup.outcome : undefined, seconds(setup), ''],
        ...(deploy.migrationPhase === 'before-deploy' ? [migrationRow] : []),
        isImage
            ? ['image', told(image), undefined, image.report.reason ?? '']
            : ['deploy command', command.outcome, seconds(command), ''],
        ['canary', told(canary), undefined, canary.report.reason ?? ''],
        [
            'rollout',
            told(rollout),
            isNew(deploy) ? rollout.report.durationSeconds : undefined,
            comparison(deploy),
        ],
        ...(deploy.migrationPhase === 'before-deploy' ? [] : [migrationRow]),
        ['metrics', told(metrics), undefined, metrics.report.reason ?? ''],
        ['rollback', told(rollback), rollback.report.durationSeconds, rollback.report.reason ?? ''],
        ['scaling rules', told(scaling), undefined, counts(deploy)],
        ['dashboard', told(dashboard), undefined, ''],
        [
            'end to end',
            endToEnd === undefined ? undefined : '',
            endToEnd,
            rollout.report.details.some(({ endedAt }) => endedAt === undefined)
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
    return step.report.verdict ?? step.outcome;
}
function seconds({ startedAt, endedAt }) {
    if (startedAt === undefined || endedAt === undefined)
        return undefined;
    return (endedAt - startedAt) / 1000;
}
/** Against wait-stable's last deployments; else against those of 90 days, which the metrics step has read. */
function comparison(deploy) {
    const { rollout, metrics } = deploy;
    if (!isNew(deploy))
        return 'ended before this run';
    const [only, ...others] = rollout.report.details.flatMap(({ comparison: one }) => one ?? []);
    if (only !== undefined)
        return others.length === 0 ? only : '';
    const { medianSeconds, deploys } = metrics.report.history;
    if (medianSeconds === undefined)
        return '';
    return `the median of ${deploys.length} deployments is ${(0,time/* formatDuration */.a3)(medianSeconds * 1000)}`;
}
function exitCode({ migration: { report } }) {
    return report.exitCode === undefined ? '' : `exit code ${report.exitCode}`;
}
function counts({ scaling }) {
    const { outcome } = scaling;
    const { errors, warnings } = scaling.report.counts;
    if (errors === undefined || warnings === undefined)
        return '';
    const counted = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
    return errors > 0 && outcome === 'success'
        ? `${counted}; the job does not fail for them`
        : counted;
}
/** A step's own summary; where it left none but a reason, that. */
function folded(title, { markdown, report }) {
    const { verdict, reason } = report;
    const body = markdown ?? (reason === undefined ? undefined : (0,lib_markdown/* text */.Qq)(reason));
    if (body === undefined)
        return [];
    const line = verdict === undefined ? title : `${title}: ${verdict}`;
    const brief = (0,lib_markdown/* details */.zH)(line, (0,lib_markdown/* text */.Qq)(reason ?? 'Its own summary does not fit here.'));
    return [{ full: (0,lib_markdown/* details */.zH)(line, body.trim()), brief }];
}

;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/main.js



/** Never fails because of another step: that step has failed the job already. */
async function run({ read }, inputs) {
    const deploy = readDeploy(inputs, read);
    const verdict = deployVerdictOf(deploy);
    return {
        exitCode: 0,
        outputs: { verdict },
        summary: renderSummary(deploy),
        report: {
            verdict,
            headline: headline(deploy),
            steps: outcomesOf(inputs),
        },
    };
}
function outcomesOf(inputs) {
    const { setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard } = inputs;
    const steps = { setup, deploy, canary, wait, migration, metrics, rollback, scaling, dashboard };
    return new Map(Object.entries(steps).map(([name, { outcome }]) => [name, outcome]));
}

;// CONCATENATED MODULE: ../../../../../actions/summarize-deploy/lib/action.js



const action = {
    name: 'summarize-deploy',
    parseInputs: (reader) => parseInputs(reader),
    connect: () => ({ read: readIfPresent }),
    run: run,
};


/***/ }),

/***/ 2342:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1896);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);



await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__/* .mainStep */ .U)(_action_js__WEBPACK_IMPORTED_MODULE_2__/* .action */ .X, {}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waterfall)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8941);
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

/***/ 1397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   FP: () => (/* binding */ verdictOverSteps),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Vx: () => (/* binding */ canaryVerdicts)
/* harmony export */ });
/**
 * @param isDue the sample that was planned for the step is there.
 * @param isPaused the deployment waits at a hook; without one a step goes on by itself.
 */
function decide(verdict, isDue, isPaused, { onFail, onInconclusive }) {
    if (verdict === 'fail')
        return onFail;
    if (!isDue)
        return 'wait';
    if (verdict === 'pass')
        return isPaused ? 'continue' : 'wait';
    if (onInconclusive === 'rollback')
        return 'rollback';
    return onInconclusive === 'continue' && isPaused ? 'continue' : 'wait';
}
const canaryVerdicts = [
    'pass',
    'fail',
    'inconclusive',
    'rolled-back',
    'superseded',
    'timed-out',
    'cancelled',
    'error',
];
/** The verdict over the steps of a deployment that completed; a step without one was too short to judge. */
function verdictOverSteps(steps) {
    const judged = steps.filter((step) => step !== undefined);
    if (judged.includes('fail'))
        return 'fail';
    return judged.length === 0 || judged.includes('inconclusive') ? 'inconclusive' : 'pass';
}
function exitCodeOf(verdict, failOn) {
    if (verdict === 'pass' || failOn === 'never')
        return 0;
    if (verdict === 'inconclusive')
        return failOn === 'inconclusive' ? 1 : 0;
    return 1;
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

/***/ 341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   _: () => (/* binding */ verdictInWords)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4959);


/** Each verdict that is not good as a clause: `web: a newer deployment took over`. */
const verdictInWords = {
    'rolled-back': 'ECS rolled the deployment back',
    failed: 'the deployment failed',
    superseded: 'a newer deployment took over',
    stopped: 'the deployment was stopped',
    paused: 'the deployment waits at a pause',
    stalled: 'the deployment makes no progress',
    'timed-out': 'the deployment did not end in time',
};
/** One line of what became of a service. */
function headline({ service, verdict, deployedTaskDefinition, durationMs, beforeThisRun, runsNothing, cause, }) {
    const what = deployedTaskDefinition === undefined ? '' : ` ${(0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .familyRevision */ .KW)(deployedTaskDefinition)}`;
    const took = durationMs === undefined ? '' : ` after ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`;
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
            if (runsNothing === true)
                return `${service} failed: the deployment is complete, but no task runs`;
            return `${service} failed:${what} did not make it${took}`;
        case 'superseded':
            return `${service}:${what} was superseded`;
        case 'timed-out':
            return `${service} timed out${what === '' ? '' : ` with${what}`}`;
        default:
            return `${service}: ${verdict}`;
    }
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

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   V2: () => (/* binding */ phaseWords),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   k1: () => (/* binding */ phaseNames),
/* harmony export */   u5: () => (/* binding */ endedAt)
/* harmony export */ });
const phaseNames = ['queued', 'pull', 'start', 'run'];
const phaseWords = {
    queued: 'queued (capacity, network)',
    pull: 'image pull',
    start: 'container start',
    run: 'command',
};
/** Each phase whose both ends ECS has stamped; any stamp may be missing (ECS, API reference, Task). */
function phasesOf(task) {
    const { createdAt, pullStartedAt, pullStoppedAt, startedAt } = task;
    return {
        ...span('queued', createdAt, pullStartedAt),
        ...span('pull', pullStartedAt, pullStoppedAt),
        ...span('start', pullStoppedAt, startedAt),
        ...span('run', startedAt, endedAt(task)),
    };
}
/** When its containers ended: the stop of the network behind it is no time of the migration's. */
function endedAt(task) {
    return task.executionStoppedAt ?? task.stoppedAt;
}
/** Created to ended; absent until both are known. */
function durationOf(task) {
    const to = endedAt(task);
    return task.createdAt === undefined || to === undefined
        ? undefined
        : Math.max(0, to - task.createdAt);
}
function span(name, from, to) {
    return from === undefined || to === undefined || to < from ? {} : { [name]: { from, to } };
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ rollbackReport),
/* harmony export */   fO: () => (/* binding */ rollbackVerdicts)
/* harmony export */ });
/* unused harmony exports rollbackScalars, rollbackServiceReport */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);

/** Of several services, the worst one's is the step's. */
const rollbackVerdicts = [
    'error',
    'failed',
    'timed-out',
    'cancelled',
    'refused',
    'restored',
    'ready',
];
const rollbackScalars = {
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(rollbackVerdicts),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('ARN of the revision that was replaced.'),
    to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('ARN of the revision that was put back.'),
    durationSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('One sentence.'),
};
const service = {
    ...rollbackScalars,
    cluster: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    service: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    serviceArn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    serviceDeploymentArn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    copyOf: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('ARN of the revision that the one put back is a copy of.'),
    startedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    endedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    done: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'Calls that changed something, in order.'),
    remarks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
};
/** Of one service. */
const rollbackServiceReport = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(service);
const rollbackReport = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH)({ ...service, services: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(rollbackServiceReport, 'Of several: each, the worst first.') }, 'What rollback did. Of one service its members are at the top; of several they are in `services`.');


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/**
 * A reason as a sentence of its own: with a capital letter and a full stop. A name that it begins with, of a
 * service say, keeps its spelling.
 */
function sentence(reason, name) {
    const isName = name !== undefined && (reason === name || reason.startsWith(`${name} `));
    const whole = isName ? reason : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
    return whole.endsWith('.') ? whole : `${whole}.`;
}


/***/ })

};
