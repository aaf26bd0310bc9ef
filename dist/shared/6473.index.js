export const id = 6473;
export const ids = [6473];
export const modules = {

/***/ 5983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ../../../../action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(7008);
// EXTERNAL MODULE: ../../../../action-kit/lib/html-page.js + 1 modules
var html_page = __webpack_require__(4769);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-control.js + 2 modules
var deployment_control = __webpack_require__(517);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../aws/lib/elb/target-reader.js
var target_reader = __webpack_require__(7359);
// EXTERNAL MODULE: ../../../../aws/lib/metrics/metric-reader.js
var metric_reader = __webpack_require__(6400);
// EXTERNAL MODULE: ../../../../aws/lib/metrics/service-context.js
var service_context = __webpack_require__(7993);
// EXTERNAL MODULE: ../../../../aws/lib/connector.js
var connector = __webpack_require__(9217);
;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"@ecs-actions/analyze-canary","version":"0.1.0","private":true,"type":"module"}');
;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/connect.js
/** The AWS adapters of analyze-canary, sharing one session. */







const connect = (0,connector/* connector */.M)(package_namespaceObject, (session) => ({
    ecs: (0,deployment_reader/* createDeploymentReader */.R)(session, { insistsOnDeployments: true }),
    control: (0,deployment_control/* createDeploymentControl */.R)(session),
    targets: (0,target_reader/* createTargetReader */.n)(session),
    serviceContext: (0,service_context/* createServiceContext */.B)(session),
    metrics: (0,metric_reader/* createMetricReader */.eJ)(session),
    now: session.now,
}));

// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
// EXTERNAL MODULE: ../../../../core/lib/metrics/threshold-metrics.js
var threshold_metrics = __webpack_require__(3880);
// EXTERNAL MODULE: ../../../../core/lib/metrics/threshold.js
var threshold = __webpack_require__(4307);
;// CONCATENATED MODULE: ../../../../core/lib/canary/thresholds.js
/** The thresholds of a canary: the grammar of post-deploy-metrics, with `x blue` in place of `x baseline`. */


/** The set that stands where none is given. */
const defaultCanaryThresholds = `5xx-rate < 2x blue
5xx-rate < 5%
latency.p95 < 1.5x blue
unhealthy-hosts < 1
restarts < 1`;
const wholeService = (metric) => `${metric} is measured of the whole service, not of one revision: post-deploy-metrics judges it after the deployment`;
const dialect = {
    reference: 'blue',
    relative: threshold_metrics/* metricNames */.Zv.filter((metric) => (0,threshold_metrics/* thresholdRow */.k3)(metric).comparedWithBlue === true),
    refused: Object.fromEntries(threshold_metrics/* metricNames */.Zv.flatMap((metric) => {
        const { ofRevision, whyNotOfRevision = wholeService(metric) } = (0,threshold_metrics/* thresholdRow */.k3)(metric);
        return ofRevision === undefined ? [[metric, whyNotOfRevision]] : [];
    })),
    refusedRelative: {
        max: 'the slowest request depends on how many there are, and green has fewer than blue; compare p50, p90, p95, p99 or avg',
        min: 'the fastest request depends on how many there are, and green has fewer than blue; compare p50, p90, p95, p99 or avg',
    },
};
/** @throws ReadableError that names line and column of the first thing that cannot be read, and an example. */
function parseCanaryThresholds(text) {
    return (0,threshold/* parseThresholds */.S)(text, dialect);
}
/** Judged by numbers of the load balancer, so only of a green that has traffic. */
function isOfTraffic({ metric }) {
    return (0,threshold_metrics/* thresholdRow */.k3)(metric).ofRevision === 'by-requests';
}
function comparesWithBlue({ limit }) {
    return limit.kind === 'relative';
}

// EXTERNAL MODULE: ../../../../core/lib/time.js
var lib_time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/inputs.js



/** @throws InputError or ReadableError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: false });
    const window = inputs.duration('step-window', { words: ['auto'] });
    if (typeof window === 'number' && window < lib_time/* durations */.SB.minute) {
        throw inputs.invalid('step-window', 'auto, or at least 1m');
    }
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services]),
        thresholds: parseCanaryThresholds(inputs.optionalText('thresholds') ?? defaultCanaryThresholds),
        warmUpMs: inputs.duration('warm-up', { allowZero: true }) ?? 2 * lib_time/* durations */.SB.minute,
        waitForDeploymentMs: inputs.duration('wait-for-deployment', { allowZero: true }) ?? 0,
        failOn: inputs.oneOf('fail-on', ['fail', 'inconclusive', 'never']) ?? 'fail',
        onFail: inputs.oneOf('on-fail', ['rollback', 'report']) ?? 'rollback',
        onInconclusive: inputs.oneOf('on-inconclusive', ['wait', 'continue', 'rollback']) ?? 'wait',
        timeoutMs: inputs.duration('timeout') ?? 2 * lib_time/* durations */.SB.hour,
        htmlReport: inputs.boolean('html-report') ?? true,
        comment: inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off',
        ...(typeof window === 'number' && { stepWindowMs: window }),
    };
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/planned-waits.js
var planned_waits = __webpack_require__(6461);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../core/lib/canary/position.js
/** Where a native canary, linear or blue/green deployment stands, from what DescribeServiceDeployments says. */


function positionOf({ status, detail }) {
    switch (status) {
        case 'SUCCESSFUL':
            return { kind: 'over', how: 'completed' };
        case 'ROLLBACK_SUCCESSFUL':
            return { kind: 'over', how: 'rolled-back' };
        case 'ROLLBACK_FAILED':
            return { kind: 'over', how: 'rollback-failed' };
        case 'STOPPED':
            return { kind: 'over', how: 'stopped' };
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
        case 'STOP_REQUESTED':
            return { kind: 'going-back' };
        default: {
            const waiting = detail?.hooks.filter(({ targetType, status: state }) => targetType === 'PAUSE' && state === 'AWAITING_ACTION');
            // The newest is the last: ids of steps that are over are refused.
            const hook = waiting?.at(-1);
            return {
                kind: 'under-way',
                stage: detail?.lifecycleStage ?? '',
                weight: detail?.productionTrafficWeight ?? 0,
                ...(hook !== undefined && {
                    hook: {
                        id: hook.id,
                        ...(0,present/* present */.E)({ expiresAt: hook.expiresAt, timeoutAction: hook.timeoutAction }),
                    },
                }),
            };
        }
    }
}
/** Steps in which both revisions have traffic; none of blue/green. */
function comparingSteps(rollout) {
    return (0,planned_waits/* trafficSteps */.b1)(rollout).filter(({ weight }) => weight < 100).length;
}

// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../core/lib/canary/decision.js
var canary_decision = __webpack_require__(1397);
// EXTERNAL MODULE: ../../../../core/lib/console-link.js
var console_link = __webpack_require__(1376);
// EXTERNAL MODULE: ../../../../core/lib/metrics/format.js
var format = __webpack_require__(3089);
// EXTERNAL MODULE: ../../../../core/lib/sentence.js
var sentence = __webpack_require__(7285);
;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/words.js
function nameOfStep({ weight, stage }) {
    return weight === 0 ? `the pause at ${stage || 'the beginning'}` : `the step at ${weight} %`;
}
/** What was breached, or what could not be told, with its figures. */
function breachWords({ judgement }) {
    if (judgement === undefined)
        return 'nothing could be judged';
    const breached = judgement.judged.filter(({ outcome }) => outcome === 'breached');
    const open = judgement.judged.filter(({ outcome }) => outcome === 'inconclusive');
    const shown = breached.length > 0 ? breached : open;
    if (shown.length === 0)
        return 'all thresholds held';
    const words = shown.map(({ threshold, because }) => `${threshold.text} (${because})`).join('; ');
    return breached.length > 0
        ? `breached ${words}`
        : `too little to tell ${words}${judgement.couldShow === undefined ? '' : `; ${judgement.couldShow}`}`;
}
/** `the steps at 10 % and 100 %` */
function nameOfSteps(steps) {
    const [only] = steps;
    if (only !== undefined && steps.length === 1)
        return nameOfStep(only);
    const weights = steps.map(({ weight }) => `${weight} %`);
    return `the steps at ${new Intl.ListFormat('en').format(weights)}`;
}
/** What an analysis found: the step, then a line for each threshold. */
function analysisLines(step) {
    const { judgement, judgedMinutes, plan } = step;
    const minutes = `${judgedMinutes} of ${plan.plannedMinutes} minutes`;
    return [
        `${nameOfStep(step)}, ${minutes}: ${judgement?.verdict ?? notJudged}`,
        ...(judgement?.judged ?? []).map(({ threshold, outcome, because }) => `          ${outcome.padEnd('inconclusive'.length)}  ${threshold.text}: ${because}`),
    ];
}
const notJudged = 'not judged';
/** Why a step has no verdict of its own. */
const whyNotJudged = 'the deployment was over before CloudWatch had a minute of it to judge';
function greenName({ greenRevision }) {
    return greenRevision ?? 'the green revision';
}
function servesNow(story, step) {
    const green = greenName(story);
    const blue = story.blueRevision ?? 'the blue revision';
    const weight = step?.weight ?? 0;
    if (weight === 0)
        return `${blue} serves all traffic`;
    return weight >= 100
        ? `${green} serves all traffic`
        : `${green} serves ${weight} % of the traffic, ${blue} the rest`;
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/results.js
/** Outputs, report and summary. */







function resultOf(outcome, story, inputs, page) {
    const { verdict, reason } = outcome;
    const steps = story.steps.map(stepOutput);
    return {
        exitCode: (0,canary_decision/* exitCodeOf */.FO)(verdict, inputs.failOn),
        outputs: { verdict, steps, reason, htmlReport: page },
        report: {
            verdict,
            reason,
            cluster: story.cluster,
            service: story.service?.name,
            serviceArn: story.service?.arn,
            serviceDeploymentArn: story.arn,
            strategy: story.rollout?.strategy,
            green: story.greenRevision,
            blue: story.blueRevision,
            steps: story.steps.map(stepReport),
            remarks: story.remarks,
            htmlReport: page,
        },
        summary: summaryOf(outcome, story),
    };
}
/** Where nothing could be judged: a fault before or of the story. */
function resultOnError(reason, kind) {
    return {
        exitCode: 1,
        outputs: { verdict: kind, steps: [], reason, htmlReport: undefined },
        summary: [(0,markdown/* heading */.R_)(3, `canary: ${kind}`), (0,markdown/* text */.Qq)(reason)],
    };
}
function stepOutput(step) {
    const { stage, weight, judgement, requestsGreen, requestsBlue, answer } = step;
    return {
        stage,
        weight,
        verdict: judgement?.verdict ?? 'inconclusive',
        requestsGreen: requestsGreen ?? null,
        requestsBlue: requestsBlue ?? null,
        breaches: (judgement?.judged ?? [])
            .filter(({ outcome }) => outcome === 'breached')
            .map(({ threshold, because }) => `${threshold.text}: ${because}`),
        answer,
    };
}
function stepReport(step) {
    return {
        ...stepOutput(step),
        beganAt: (0,lib_time/* formatInstant */.r4)(step.from),
        endedAt: step.until === undefined ? null : (0,lib_time/* formatInstant */.r4)(step.until),
        decidedAt: step.decidedAt === undefined ? null : (0,lib_time/* formatInstant */.r4)(step.decidedAt),
        usableMinutes: step.judgedMinutes,
        plannedMinutes: step.plan.plannedMinutes,
        thresholds: (step.judgement?.judged ?? []).map(({ threshold, outcome, because }) => ({
            threshold: threshold.text,
            outcome,
            because,
        })),
        couldShow: step.judgement?.couldShow ?? null,
    };
}
function summaryOf(outcome, story) {
    const { service, greenRevision, blueRevision } = story;
    const address = service === undefined ? undefined : (0,console_link/* serviceLink */.oT)(service.arn);
    // What a sample could have shown is beside the point where it showed a breach.
    const couldShow = story.steps.flatMap(({ judgement }) => judgement?.verdict === 'fail' ? [] : (judgement?.couldShow ?? []));
    return [
        (0,markdown/* heading */.R_)(3, `${service?.name ?? 'canary'}: ${outcome.verdict}`),
        (0,markdown/* text */.Qq)((0,sentence/* sentence */.e)(outcome.reason, greenRevision)),
        ...(outcome.next === undefined ? [] : [(0,markdown/* text */.Qq)(outcome.next)]),
        ...(greenRevision === undefined
            ? []
            : [`green ${(0,markdown/* code */.aY)(greenRevision)}, blue ${(0,markdown/* code */.aY)(blueRevision ?? 'none')}`]),
        ...(story.steps.length === 0 ? [] : [stepsTable(story.steps)]),
        ...[...new Set([...couldShow, ...story.remarks])].map((sentence) => `> ${(0,markdown/* text */.Qq)(sentence)}`),
        ...(service === undefined || address === undefined ? [] : [(0,markdown/* link */.nf)(service.name, address)]),
    ];
}
function stepsTable(steps) {
    return (0,markdown/* table */.tp)([
        { title: 'green' },
        { title: 'stage' },
        { title: 'verdict' },
        { title: 'requests, green' },
        { title: 'blue' },
        { title: 'measured' },
        { title: 'answer' },
    ], steps.map((step) => [
        (0,markdown/* text */.Qq)(`${step.weight} %`),
        (0,markdown/* code */.aY)(step.stage || '-'),
        (0,markdown/* text */.Qq)(step.judgement?.verdict ?? notJudged),
        (0,markdown/* text */.Qq)(step.requestsGreen === undefined ? '' : (0,format/* formatCount */.B)(step.requestsGreen)),
        (0,markdown/* text */.Qq)(step.requestsBlue === undefined ? '' : (0,format/* formatCount */.B)(step.requestsBlue)),
        step.judgement === undefined
            ? (0,markdown/* text */.Qq)(whyNotJudged)
            : step.judgement.judged
                .map(({ threshold, outcome, because }) => (0,markdown/* text */.Qq)(`${threshold.text}: ${outcome}, ${because}`))
                .join('<br>'),
        (0,markdown/* text */.Qq)(step.answer),
    ]));
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/comment.js

function composeComment(outcome, story) {
    const plain = (name) => name.replace(/[^A-Za-z0-9-]/g, '-');
    return {
        marker: `ecs-actions/analyze-canary/${plain(story.cluster ?? '')}/${plain(story.service?.name ?? '')}`,
        body: summaryOf(outcome, story).join('\n\n'),
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/ecs/find-services.js + 1 modules
var find_services = __webpack_require__(1669);
;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/find-deployment.js
/** Which deployment is judged: the one in flight, or the next that begins. */



const pollEveryMs = 10_000;
const inFlight = new Set([
    'PENDING',
    'IN_PROGRESS',
    'STOP_REQUESTED',
    'ROLLBACK_REQUESTED',
    'ROLLBACK_IN_PROGRESS',
]);
/** @throws ReadableError where there is none, or one that shifts no traffic by itself. */
async function findDeployment(ports, inputs, story) {
    const { ecs, clock, deadline, log } = ports;
    const { cluster, services } = await (0,find_services/* findServices */.O)(ecs, inputs.address);
    const [service] = services;
    if (service === undefined)
        return;
    Object.assign(story, { cluster, service });
    if (service.controller !== 'ECS') {
        throw new readable_error/* ReadableError */.J('No native canary', `${service.name} is deployed by ${service.controller}: only ECS's own CANARY, LINEAR and BLUE_GREEN deployments can be judged`);
    }
    const untilMs = clock.monotonicMs() + inputs.waitForDeploymentMs;
    let found = choose(await ecs.listServiceDeployments(cluster, service.name), story);
    if (found === undefined && inputs.waitForDeploymentMs > 0) {
        log.line(`no deployment of ${service.name} is in flight; waiting up to ${(0,lib_time/* formatDuration */.a3)(inputs.waitForDeploymentMs)} for one to begin`);
    }
    while (found === undefined && clock.monotonicMs() < untilMs) {
        await clock.sleep(Math.min(pollEveryMs, untilMs - clock.monotonicMs()), deadline.signal());
        deadline.signal().throwIfAborted();
        found = choose(await ecs.listServiceDeployments(cluster, service.name), story);
    }
    if (found === undefined) {
        throw new readable_error/* ReadableError */.J('Nothing to judge', inputs.waitForDeploymentMs > 0
            ? `no deployment of ${service.name} began within ${(0,lib_time/* formatDuration */.a3)(inputs.waitForDeploymentMs)}`
            : `no deployment of ${service.name} is in flight; start this step while one is, or before it with wait-for-deployment`);
    }
    const now = (await ecs.describeServices(cluster, [service.name])).services[0] ?? service;
    const { strategy } = now.rollout;
    if (strategy === 'ROLLING') {
        throw new readable_error/* ReadableError */.J('No native canary', `${service.name} is deployed by ROLLING, which shifts no traffic in steps: set the deployment strategy to CANARY, LINEAR or BLUE_GREEN`);
    }
    Object.assign(story, { service: now, rollout: now.rollout, arn: found.arn });
}
/** In flight, or begun and ended since this step began. */
function choose(listed, { startedAt }) {
    const [newest] = listed;
    if (newest === undefined)
        return undefined;
    return inFlight.has(newest.status) || (newest.createdAt ?? 0) >= startedAt ? newest : undefined;
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/verdict-words.js
var verdict_words = __webpack_require__(341);
// EXTERNAL MODULE: ../../../../../node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(1827);
// EXTERNAL MODULE: ../../../../core/lib/metrics/statistics/normal.js
var normal = __webpack_require__(227);
;// CONCATENATED MODULE: ../../../../core/lib/canary/latency.js
/** Latencies of two revisions that served at the same time, from percentiles by the minute. */


/** One-sided 95 %. */
const sureZ = 1.645;
const shares = {
    p50: 0.5,
    p90: 0.9,
    p95: 0.95,
    p99: 0.99,
};
/** A percentile of fewer requests than this says nothing of that percentile: 20 for p95. */
function requestsForStatistic(statistic) {
    const share = shares[statistic];
    return share === undefined ? 10 : Math.max(10, Math.round(1 / (1 - share)));
}
/**
 * Whether green's latency is below `factor` times blue's, or below a limit. Breached: green is slower beyond
 * chance, and what was measured is beyond the limit. Kept: the limit is refuted.
 *
 * CloudWatch has percentiles, not samples. The error of a percentile over n requests follows from the spread
 * of the latencies (asymptotic variance of a sample quantile), which blue's own p50 and p95 tell; where the
 * minutes scatter more than that, their scatter counts instead.
 */
function judgeLatency(statistic, green, blue, limit, level) {
    const least = requestsForStatistic(statistic);
    const own = usable(green, statistic, least);
    const other = blue === undefined ? [] : usable(blue, statistic, least);
    const compares = 'factor' in limit;
    const minutes = own.length;
    if (minutes === 0 || (compares && other.length === 0)) {
        return { outcome: 'inconclusive', minutes, chance: 1 };
    }
    const a = mean(own);
    const b = compares ? mean(other) : undefined;
    const spread = spreadOf(compares && blue !== undefined ? blue : green);
    const error = Math.hypot(errorOf(own, statistic, spread), b === undefined ? 0 : errorOf(other, statistic, spread));
    const distance = a.log - (b?.log ?? Math.log('ms' in limit ? limit.ms : 1));
    const chance = error === 0 ? (distance > 0 ? 0 : 1) : (0,normal/* upperTail */.f)(distance / error);
    const beyond = compares ? Math.log(limit.factor) - distance : -distance;
    const refuted = beyond >= sureZ * error && beyond > 0;
    const known = {
        minutes,
        chance,
        green: Math.exp(a.log),
        ...(b !== undefined && { blue: Math.exp(b.log) }),
    };
    if (distance > 0 && chance <= level && beyond <= 0 && minutes >= 2) {
        return { outcome: 'breached', ...known };
    }
    return { outcome: refuted ? 'kept' : 'inconclusive', ...known };
}
function usable({ latency }, statistic, least) {
    return (latency.get(statistic) ?? []).filter(({ requests, value }) => requests >= least && value > 0);
}
function mean(minutes) {
    let weights = 0;
    let total = 0;
    for (const { requests, value } of minutes) {
        weights += requests;
        total += requests * Math.log(value);
    }
    return { log: total / weights };
}
/** Standard deviation of the logarithm of the latency, from two of its percentiles. */
function spreadOf({ latency }) {
    const low = latency.get('p50') ?? [];
    const high = latency.get('p95') ?? [];
    if (low.length === 0 || high.length === 0)
        return 1;
    const spread = (mean(high).log - mean(low).log) / sureZ;
    return Math.max(0.05, spread);
}
/** Standard error of the mean of a statistic's logarithm. */
function errorOf(minutes, statistic, spread) {
    const requests = minutes.reduce((sum, minute) => sum + minute.requests, 0);
    const share = shares[statistic];
    const single = share === undefined
        ? Math.sqrt(Math.expm1(spread ** 2))
        : (spread * Math.sqrt(share * (1 - share))) / density((0,simple_statistics/* probit */.ht)(share));
    const fromRequests = single / Math.sqrt(requests);
    if (minutes.length < 3)
        return fromRequests;
    const { log } = mean(minutes);
    const scatter = minutes.reduce((sum, { requests: weight, value }) => sum + weight * (Math.log(value) - log) ** 2, 0);
    const perMinute = scatter / requests / (minutes.length - 1);
    return Math.max(fromRequests, Math.sqrt(perMinute));
}
function density(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

;// CONCATENATED MODULE: ../../../../core/lib/canary/level.js
/**
 * How sure an analysis of a step has to be, so that a good canary is taken for a bad one in at most 5 of 100
 * canaries, whatever its number of steps, analyses and thresholds.
 *
 * The 5 % are divided evenly between the steps (Bonferroni). Within a step they are spent over its analyses as
 * O'Brien and Fleming's spending function says (Lan and DeMets, Biometrika 70, 1983): nearly nothing at an
 * early analysis, so that only what is glaring ends a step early, and nearly all at the last. Each analysis gets what
 * was not spent before it; the sum is never more than the step's part, so that no analysis depends on another's
 * outcome for it to hold. Thresholds share an analysis's part: nine tenths go to those that compare with blue.
 */


/** Good canaries taken for bad ones, at most. */
const falseAlarmsAtMost = 0.05;
/** Below this an analysis is not worth its call: nothing but a certainty would count. */
const leastLevel = 1e-6;
/** Kept for analyses beyond the planned ones, at a pause that goes on. */
const keptForLater = 0.1;
/** Where a step without blue follows those with it: little, since only plain limits are judged there. */
const shareOfLast = 0.02;
/** @param comparing steps of the deployment in which green is compared with blue. */
function shareOfStep(comparing, weight) {
    if (weight >= 100 && comparing > 0)
        return shareOfLast;
    return comparing === 0 ? 1 : (1 - shareOfLast) / comparing;
}
/**
 * What the analysis at so many minutes may spend; undefined: it is not a time for one.
 *
 * @param before minutes at the analysis before; 0 at the first.
 * @param isLast the step is over, whatever was planned: all that is left is spent.
 */
function levelOfAnalysis({ share, plannedMinutes, mayGoOn }, before, minutes, isLast = false) {
    if (minutes <= before || minutes <= 0)
        return undefined;
    const whole = falseAlarmsAtMost * share;
    const alpha = mayGoOn ? whole * (1 - keptForLater) : whole;
    const planned = Math.max(1, plannedMinutes);
    if (before >= planned) {
        if (!mayGoOn)
            return undefined;
        const doublings = Math.floor(Math.log2(minutes / planned));
        const doneBefore = Math.floor(Math.log2(before / planned));
        if (doublings <= doneBefore)
            return undefined;
        let level = 0;
        for (let each = doneBefore + 1; each <= doublings; each += 1) {
            level += (whole * keptForLater) / 2 ** each;
        }
        return level;
    }
    const isDue = isLast || minutes >= planned;
    // Between the middle and the end an analysis would cost the last one more than it could gain.
    if (!isDue && minutes > planned / 2)
        return undefined;
    const level = spent(alpha, isDue ? 1 : minutes / planned) - spent(alpha, before / planned);
    return level < leastLevel ? undefined : level;
}
function spent(alpha, share) {
    if (share <= 0)
        return 0;
    if (share >= 1)
        return alpha;
    return 2 * (0,normal/* upperTail */.f)((0,simple_statistics/* probit */.ht)(1 - alpha / 2) / Math.sqrt(share));
}
/** What one threshold gets of an analysis's level. */
function levelOfThreshold(level, comparesWithBlue, counts) {
    const { comparing, plain } = counts;
    if (comparing === 0)
        return level / Math.max(1, plain);
    if (plain === 0)
        return level / comparing;
    return comparesWithBlue ? (level * 0.9) / comparing : (level * 0.1) / plain;
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/statistics/binomial.js
var binomial = __webpack_require__(9505);
;// CONCATENATED MODULE: ../../../../core/lib/canary/rate.js
/** Error rates of two revisions that served at the same time. */


/** How sure "kept" is: the limit itself would show such a sample in at most so many of 100 cases. */
const doubt = 0.05;
/** Below this rate of blue's a multiple is not looked for: it would take tens of thousands of requests. */
const leastBaseRate = 0.01;
/**
 * Whether green's error rate is below `factor` times blue's.
 *
 * Given all failures of both, those of green are binomial where the rates are alike, with green's share of the
 * requests (the conditional test of two Poisson rates, Przyborowski and Wilenski, Biometrika 31, 1940).
 * Breached: green is worse than blue beyond chance, and `factor` times is not refuted. Kept: `factor` times
 * is refuted; of a blue that hardly fails, `factor` times 1 % is.
 */
function compareRates(green, blue, factor, level) {
    const all = green.failures + blue.failures;
    const share = green.requests / (green.requests + blue.requests);
    const chance = all === 0 ? 1 : (0,binomial/* atLeast */.j)(green.failures, all, share);
    if (green.requests === 0 || blue.requests === 0)
        return { outcome: 'inconclusive', chance: 1 };
    const atLimit = (factor * green.requests) / (factor * green.requests + blue.requests);
    const refuted = all > 0 && (0,binomial/* atMost */.T)(green.failures, all, atLimit) <= doubt;
    if (chance <= level && !refuted)
        return { outcome: 'breached', chance };
    const base = Math.max(blue.failures / blue.requests, leastBaseRate);
    const isFine = refuted || isBelow(green, Math.min(1, factor * base));
    return { outcome: isFine ? 'kept' : 'inconclusive', chance };
}
/** Whether green's error rate is below a share of the requests. */
function judgeRate(green, limit, level) {
    if (green.requests === 0)
        return { outcome: 'inconclusive', chance: 1 };
    const chance = (0,binomial/* atLeast */.j)(green.failures, green.requests, limit);
    if (green.failures > 0 && chance <= level)
        return { outcome: 'breached', chance };
    return { outcome: isBelow(green, limit) ? 'kept' : 'inconclusive', chance };
}
function isBelow({ failures, requests }, rate) {
    return rate >= 1 ? failures < requests : (0,binomial/* atMost */.T)(failures, requests, rate) <= doubt;
}
/**
 * How many requests green needs so that a rate of `factor` times the base is seen in four of five cases, where
 * an analysis may err at this level (normal approximation; Fleiss, Statistical Methods for Rates and Proportions).
 *
 * @param greenShare green's share of all requests, 0 to 1.
 */
function requestsNeeded(base, factor, greenShare, level) {
    const raised = Math.min(0.99, base * factor);
    if (raised <= base)
        return Number.POSITIVE_INFINITY;
    const ratio = greenShare >= 1 ? 0 : greenShare / (1 - greenShare);
    const pooled = raised * greenShare + base * (1 - greenShare) || base;
    const alike = (0,simple_statistics/* probit */.ht)(1 - level) * Math.sqrt(pooled * (1 - pooled) * (1 + ratio));
    const apart = (0,simple_statistics/* probit */.ht)(0.8) * Math.sqrt(raised * (1 - raised) + base * (1 - base) * ratio);
    return Math.ceil(((alike + apart) / (raised - base)) ** 2);
}

;// CONCATENATED MODULE: ../../../../core/lib/canary/judge-step.js
/** One analysis of one traffic step: each threshold's outcome, the step's verdict, and what the sample could show. */








/**
 * @param level how sure a breach has to be, over all thresholds (`levelOfAnalysis`).
 * @param sample absent: green has no traffic, only its health is judged.
 */
function judgeStep(thresholds, sample, health, level) {
    const traffic = thresholds.filter(({ metric }) => metric === '5xx-rate' || metric === 'latency');
    const comparing = traffic.filter(comparesWithBlue).length;
    const counts = { comparing, plain: traffic.length - comparing };
    const judged = thresholds.flatMap((threshold) => {
        const own = levelOfThreshold(level, comparesWithBlue(threshold), counts);
        const result = judgeThreshold(threshold, sample, health, own);
        return result === undefined ? [] : [{ threshold, ...result }];
    });
    const couldShow = sample === undefined ? undefined : powerOf(thresholds, sample, level, counts);
    return {
        verdict: stepVerdictOf(judged),
        judged,
        ...(0,present/* present */.E)({ couldShow }),
    };
}
function stepVerdictOf(judged) {
    const has = (outcome) => judged.some((each) => each.outcome === outcome);
    if (has('breached'))
        return 'fail';
    return has('inconclusive') || judged.length === 0 ? 'inconclusive' : 'pass';
}
/** Undefined where the threshold has nothing to say at this step. */
function judgeThreshold(threshold, sample, health, level) {
    switch (threshold.metric) {
        case 'unhealthy-hosts':
            return health.hostsAreUnchecked === true
                ? undefined
                : counted(threshold, health.unhealthyHosts, 'unhealthy targets of green');
        case 'restarts':
            return counted(threshold, health.restarts, 'tasks of green that died');
        case '5xx-rate':
            return sample === undefined ? undefined : rate(threshold, sample, level);
        case 'latency':
            return sample === undefined ? undefined : latency(threshold, sample, level);
        case '5xx':
            return sample === undefined
                ? undefined
                : counted(threshold, sample.green.failures, 'failed requests of green');
        case 'requests':
            return sample === undefined || sample.minutes === 0
                ? undefined
                : counted(threshold, sample.green.requests / sample.minutes, 'requests of green a minute');
        default:
            return undefined;
    }
}
function counted({ comparator, limit }, value, what) {
    if (limit.kind === 'relative')
        return undefined;
    if (value === undefined) {
        return { outcome: 'inconclusive', because: `${what}: not known` };
    }
    return {
        outcome: (0,threshold/* holds */.v9)(value, comparator, limit.value) ? 'kept' : 'breached',
        because: `${what}: ${(0,format/* formatCount */.B)(value)}`,
    };
}
function plural(word, count) {
    return count === 1 ? word : `${word}s`;
}
function rate({ comparator, limit }, { green, blue }, level) {
    const own = `green ${rateWords(green)}`;
    if (limit.kind === 'relative') {
        if (blue === undefined)
            return undefined;
        if (isUpside(comparator))
            return upside;
        const result = compareRates(green, blue, limit.factor, level);
        return {
            outcome: result.outcome,
            because: `${own}, blue ${rateWords(blue)}${chanceWords(result)}`,
        };
    }
    if (isUpside(comparator))
        return upside;
    const result = judgeRate(green, limit.value / 100, level);
    return { outcome: result.outcome, because: own };
}
const upside = {
    outcome: 'inconclusive',
    because: 'a canary is judged by what must stay below; write < or <=',
};
function isUpside(comparator) {
    return comparator.startsWith('>');
}
function rateWords({ requests, failures, unanswered }) {
    if (requests === 0)
        return 'had no request';
    const share = (0,format/* formatValue */.F)((100 * failures) / requests, '%');
    const silent = unanswered > 0 ? `, ${(0,format/* formatCount */.B)(unanswered)} of them never answered` : '';
    return `${share} (${(0,format/* formatCount */.B)(failures)} of ${(0,format/* formatCount */.B)(requests)} requests failed${silent})`;
}
function chanceWords({ chance, outcome, }) {
    if (outcome !== 'breached')
        return '';
    const shown = chance < 0.0001 ? 'under 0.01 %' : percent(Number(chance.toPrecision(1)));
    return `; chance alone does that in ${shown} of cases`;
}
function latency({ statistic = 'avg', comparator, limit }, { green, blue }, level) {
    if (isUpside(comparator))
        return upside;
    if (limit.kind === 'relative' && blue === undefined)
        return undefined;
    const against = limit.kind === 'relative' ? { factor: limit.factor } : { ms: limit.value };
    const result = judgeLatency(statistic, green, limit.kind === 'relative' ? blue : undefined, against, level);
    if (result.green === undefined) {
        const least = requestsForStatistic(statistic);
        return {
            outcome: 'inconclusive',
            because: `no minute with the ${least} requests to each revision that a ${statistic} takes`,
        };
    }
    const other = result.blue === undefined ? '' : `, blue ${(0,format/* formatValue */.F)(result.blue, 'ms')}`;
    const over = `${result.minutes} ${plural('minute', result.minutes)}`;
    return {
        outcome: result.outcome,
        because: `${statistic} of green ${(0,format/* formatValue */.F)(result.green, 'ms')}${other}, over ${over}${chanceWords(result)}`,
    };
}
/** `25 requests seen; a doubling of a 1 % error rate needs about 1,000: 7 h at this rate`. */
function powerOf(thresholds, { green, blue, minutes }, level, counts) {
    const threshold = thresholds.find((each) => each.metric === '5xx-rate' && comparesWithBlue(each));
    if (threshold?.limit.kind !== 'relative' || blue === undefined)
        return undefined;
    const all = green.requests + blue.requests;
    if (all === 0)
        return 'no request seen: nothing could have shown';
    const base = Math.max(blue.requests === 0 ? 0 : blue.failures / blue.requests, leastBaseRate);
    const { factor } = threshold.limit;
    const needed = requestsNeeded(base, factor, green.requests / all, levelOfThreshold(Math.max(level, 1e-4), true, counts));
    if (!Number.isFinite(needed) || green.requests >= needed)
        return undefined;
    const what = factor === 2
        ? `a doubling of a ${percent(base)} error rate`
        : `${factor} times an error rate of ${percent(base)}`;
    const perMinute = green.requests / Math.max(1, minutes);
    const lasts = perMinute === 0 ? undefined : (needed / perMinute) * 60_000;
    const time = lasts === undefined ? '' : `: ${(0,lib_time/* formatDuration */.a3)(lasts)} at this rate`;
    return `${(0,format/* formatCount */.B)(green.requests)} requests of green seen; ${what} needs about ${(0,format/* formatCount */.B)(Number(needed.toPrecision(1 + (needed >= 1000 ? 1 : 0))))}${time}`;
}
function percent(share) {
    return (0,format/* formatValue */.F)(share * 100, '%');
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/series.js
var metrics_series = __webpack_require__(9419);
;// CONCATENATED MODULE: ../../../../core/lib/canary/sample.js
/** What was read of one revision of a service, and what of it belongs to a stretch of time. */

/**
 * A revision that hangs answers nothing, so no 5xx of its own: the load balancer's 504 names no target group.
 * What no target answered is the difference between the requests and the answers. It is taken over the whole
 * window, since a request may be counted in one minute and its answer in the next. A connection error is a
 * request without an answer too, so it is counted once.
 */
function sampleOf(series, window) {
    const total = (values) => (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(values, window).values());
    const requests = total(series.requests);
    const lost = Math.max(0, requests - total(series.answered), total(series.connectionErrors));
    const all = Math.max(requests, total(series.connectionErrors));
    const errors = total(series.target5xx);
    const unanswered = lost <= requestsUnderWay(all) && total(series.connectionErrors) === 0 ? 0 : lost;
    return {
        requests: all,
        failures: Math.min(all, errors + unanswered),
        unanswered: Math.min(all, unanswered),
        latency: new Map([...series.latency].map(([statistic, values]) => [
            statistic,
            [...(0,metrics_series/* within */.ux)(values, window)].map(([at, value]) => ({
                requests: series.requests.get(at) ?? 1,
                value,
            })),
        ])),
    };
}
/** Requests under way at the end of the window are no failures. */
function requestsUnderWay(requests) {
    return requests * 0.002;
}
/** CloudWatch has a minute of a load balancer one to three minutes after it is over. */
const settledAfterMs = 75_000;
const lateAtMostMs = 3 * metrics_series/* minuteMs */.J2;
/**
 * Whole minutes from `from` on that can be judged now. A minute in which neither revision has a request is
 * waited for as long as CloudWatch may be late, and is empty after that.
 */
function usableWindow(from, until, now, revisions) {
    const first = Math.ceil(from / metrics_series/* minuteMs */.J2) * metrics_series/* minuteMs */.J2;
    let end = first;
    for (const at of (0,metrics_series/* minutesOf */.dp)({ from: first, until: Math.floor(until / metrics_series/* minuteMs */.J2) * metrics_series/* minuteMs */.J2 })) {
        const over = at + metrics_series/* minuteMs */.J2;
        const isThere = revisions.some(({ requests }) => requests.has(at));
        if (now < over + settledAfterMs)
            break;
        if (!isThere && now < over + lateAtMostMs)
            break;
        end = over;
    }
    return { from: first, until: end };
}
function minutesIn({ from, until }) {
    return Math.max(0, Math.round((until - from) / metrics_series/* minuteMs */.J2));
}
/** The minutes of all polls together; later polls replace earlier ones. */
function withEarlier(earlier, later) {
    if (earlier === undefined)
        return later;
    const joined = (before, after) => new Map([...before, ...after]);
    return {
        requests: joined(earlier.requests, later.requests),
        answered: joined(earlier.answered, later.answered),
        target5xx: joined(earlier.target5xx, later.target5xx),
        connectionErrors: joined(earlier.connectionErrors, later.connectionErrors),
        latency: new Map([...later.latency].map(([statistic, series]) => [
            statistic,
            joined(earlier.latency.get(statistic) ?? new Map(), series),
        ])),
    };
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/catalogue.js
var catalogue = __webpack_require__(5917);
// EXTERNAL MODULE: ../../../../core/lib/metrics/metric-row.js
var metric_row = __webpack_require__(904);
// EXTERNAL MODULE: ../../../../aws/lib/metrics/service-series.js
var service_series = __webpack_require__(7465);
;// CONCATENATED MODULE: ../../../../aws/lib/metrics/revision-series.js
/** Which metrics CloudWatch has of one revision of a service: those of its own target groups. */



/** @param revision the caller's name for it, `green`: part of the keys. */
function revisionQueries(revision, groups, latency) {
    // The spread of latencies, which tells how exact a percentile is, takes these two.
    const percentiles = latency.length === 0 ? [] : [...new Set(['p50', 'p95', ...latency])];
    return groups.flatMap((group, index) => catalogue/* metricKeys */.j3.flatMap((key) => {
        const row = catalogue/* catalogue */.sW[key];
        if (!row.readOf.includes('revision'))
            return [];
        const read = row.readsOnlyAsked === true ? percentiles : [''];
        const queries = 'latticeGroup' in group
            ? (0,service_series/* latticeQueries */.$E)(key, read, group)
            : (0,service_series/* groupQueries */._4)(key, read, group, index);
        return queries.map((query) => ({
            ...query,
            key: `${revision}.${query.key}`,
        }));
    }));
}
/** The answer in core's words; several target groups of a revision are taken together. */
function toRevisionSeries(revision, answer) {
    const groupsOf = (name) => (0,service_series/* waysIn */.m1)(answer, `${revision}.${name}#`);
    const all = (...names) => (0,service_series/* total */.X5)(names.flatMap((name) => [...groupsOf(name).values()]));
    const requests = groupsOf('requests');
    return {
        requests: all('requests'),
        answered: all('target-2xx', 'target-3xx', 'target-4xx', 'target-5xx'),
        target5xx: all('target-5xx'),
        connectionErrors: all('connection-errors'),
        latency: new Map(metric_row/* statistics */.o.flatMap((name) => {
            const groups = groupsOf((0,catalogue/* seriesName */.f_)('latency', name));
            if (groups.size === 0)
                return [];
            return [[name, (0,service_series/* weightedByRequests */.V7)((0,service_series/* inUnit */.IP)(catalogue/* catalogue */.sW.latency, groups), requests)]];
        })),
    };
}

// EXTERNAL MODULE: ../../../../core/lib/arn.js
var lib_arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/deployment/target-join.js
var target_join = __webpack_require__(2656);
// EXTERNAL MODULE: ../../../../core/lib/deployment/failure.js
var deployment_failure = __webpack_require__(430);
// EXTERNAL MODULE: ../../../../core/lib/traffic/traffic.js
var traffic_traffic = __webpack_require__(8113);
;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/story.js
function remark(story, sentence) {
    if (story.remarks.includes(sentence))
        return false;
    story.remarks.push(sentence);
    return true;
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/revisions.js










const tasksAtMost = 300;
const stoppedAtMost = 100;
/** `ecs-svc/N` of the tasks of green: a revision and its deployment share their number. */
function greenDeploymentId(deployment) {
    const number = (0,service/* revisionNumber */.P7)(deployment.targetServiceRevisionArn);
    return number === undefined ? undefined : `ecs-svc/${number}`;
}
async function nameRevisions({ ecs, log }, story, deployment) {
    const [blue] = deployment.detail?.sourceServiceRevisionArns ?? [];
    const green = deployment.targetServiceRevisionArn;
    const arns = [green, blue].filter((arn) => arn !== undefined);
    const names = await ecs.taskDefinitionsOfRevisions(arns);
    const greenRevision = names.get(green ?? '');
    const blueRevision = names.get(blue ?? '');
    if (greenRevision !== undefined)
        story.greenRevision = (0,service/* familyRevision */.KW)(greenRevision);
    if (blueRevision !== undefined)
        story.blueRevision = (0,service/* familyRevision */.KW)(blueRevision);
    if (story.greenRevision !== undefined && story.blueRevision !== undefined) {
        log.line(`green is ${story.greenRevision}, blue is ${story.blueRevision}`);
    }
}
/**
 * Which target groups are green's: those its revision resolved to, where ECS says so; else those that its tasks
 * are registered in. Undefined while that cannot be told.
 */
async function findRevisions(ports, story, deployment) {
    const { ecs, serviceContext } = ports;
    const arn = deployment.targetServiceRevisionArn;
    const traffic = arn === undefined
        ? undefined
        : await orUnseen(story, 'where the requests to green come in', async () => (await ecs.trafficOfRevisions([arn])).get(arn));
    for (const sentence of traffic === undefined ? [] : (0,traffic_traffic/* unseenTraffic */.oy)(traffic))
        remark(story, sentence);
    const fromService = story.service?.targetGroups.map((group) => group.arn) ?? [];
    if (traffic !== undefined && (0,traffic_traffic/* discoveryNamesOf */.W5)(traffic).length > 0) {
        remark(story, 'requests through Service Connect are not judged: it counts none of one revision');
    }
    const balanced = traffic === undefined ? [] : (0,traffic_traffic/* balancedGroupArns */._2)(traffic);
    const lattice = traffic === undefined ? [] : (0,traffic_traffic/* latticeGroupArns */.a)(traffic);
    const found = [...balanced, ...lattice];
    const all = found.length > 0 ? found : fromService;
    // Express and gateways keep their target groups in the revision alone.
    if (all.length === 0 && traffic === undefined)
        return undefined;
    if (all.length === 0) {
        remark(story, 'the service has no target group: only the health of its tasks is judged');
        return { greenGroups: [], blueGroups: [], checkedGroups: [], green: [], blue: [] };
    }
    const own = (traffic?.ownGroups ?? []).filter((group) => all.includes(group));
    const checkedGroups = all.filter((group) => !lattice.includes(group));
    const greenGroups = own.length > 0 ? own : await groupsOfTasks(ports, story, deployment, checkedGroups);
    if (greenGroups.length === 0)
        return undefined;
    const blueGroups = all.filter((group) => !greenGroups.includes(group));
    const known = await serviceContext.balancedGroups(checkedGroups);
    const among = (arns) => [
        ...known.filter(({ group, balancer }) => (0,catalogue/* kindOfBalancer */.O)(balancer) === 'application' &&
            arns.some((each) => (0,lib_arn/* parseArn */.L)(each)?.resource === group)),
        ...arns
            .filter((each) => lattice.includes(each))
            .map((each) => ({ latticeGroup: (0,traffic_traffic/* latticeGroupIn */.v_)(each) })),
    ];
    const revisions = {
        greenGroups,
        blueGroups,
        checkedGroups,
        green: among(greenGroups),
        blue: among(blueGroups),
    };
    if (revisions.green.length === 0) {
        remark(story, 'green is behind no Application Load Balancer: a Network Load Balancer counts no requests and no errors, so only the health of its tasks is judged');
    }
    return revisions;
}
async function groupsOfTasks({ ecs, targets }, { cluster }, deployment, all) {
    const id = greenDeploymentId(deployment);
    if (cluster === undefined || id === undefined)
        return [];
    if (all.length === 0)
        return [];
    const arns = await ecs.listTasksStartedBy(cluster, id, tasksAtMost);
    const tasks = arns.length === 0 ? [] : await ecs.describeTasks(cluster, arns);
    const addresses = new Set(tasks.flatMap(({ network }) => network?.addresses ?? []));
    const health = await targets.targetHealth(all);
    return [
        ...new Set(health
            .filter(({ target }) => addresses.has((0,target_join/* normalAddress */.Wv)(target)))
            .map(({ targetGroupArn }) => targetGroupArn)),
    ];
}
/** Green's targets that fail their check, and its tasks that died; what cannot be seen is said once. */
async function readHealth(ports, story, deployment, revisions) {
    const [unhealthyHosts, restarts] = await Promise.all([
        orUnseen(story, 'the health of green targets', () => countUnhealthy(ports, revisions)),
        orUnseen(story, 'whether tasks of green died', () => countDied(ports, story, deployment)),
    ]);
    return {
        ...(0,present/* present */.E)({ unhealthyHosts, restarts }),
        ...(revisions !== undefined &&
            checkedOf(revisions).length === 0 && { hostsAreUnchecked: true }),
    };
}
/** Green's target groups whose targets a load balancer checks. */
function checkedOf({ greenGroups, checkedGroups }) {
    return greenGroups.filter((group) => checkedGroups.includes(group));
}
async function countUnhealthy({ targets }, revisions) {
    const checked = revisions === undefined ? [] : checkedOf(revisions);
    if (checked.length === 0)
        return undefined;
    const health = await targets.targetHealth(checked);
    return health.filter(({ state }) => state === 'unhealthy').length;
}
async function countDied({ ecs }, { cluster, service }, deployment) {
    const id = greenDeploymentId(deployment);
    if (cluster === undefined || service === undefined || id === undefined)
        return undefined;
    const arns = await ecs.listStoppedTasks(cluster, service.name, stoppedAtMost);
    const tasks = arns.length === 0 ? [] : await ecs.describeTasks(cluster, arns);
    return tasks.filter((task) => task.startedBy === id && (0,deployment_failure/* readFailure */.f1)(task)?.counts === true).length;
}
/** What adds to the picture and could not be read is said by name; expired credentials end the step. */
async function orUnseen(story, what, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J) || error instanceof failure/* CredentialsError */.lE)
            throw error;
        remark(story, `could not see ${what}: ${error.message.replace(/\.$/, '')}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/assess-traffic.js
/** One analysis of a step: its sample is read and judged, where it is time to. */











/** Metrics are read once more only after a minute may have come. */
const readEveryMs = 20 * lib_time/* durations */.SB.second;
const assess_traffic_lateAtMostMs = 4 * lib_time/* durations */.SB.minute;
const healthThresholds = parseCanaryThresholds('unhealthy-hosts < 1\nrestarts < 1');
/**
 * Green has no traffic, or a kind of it that tells nothing of one revision: its own health alone is judged.
 *
 * @param isUnseen it has traffic that could not be read: nothing passes then.
 */
function judgeHealth(step, inputs, health, isUnseen = false) {
    const own = inputs.thresholds.filter((threshold) => !isOfTraffic(threshold));
    const known = (own.length === 0 ? healthThresholds : own).filter(({ metric }) => metric === 'restarts' ? health.restarts !== undefined : health.unhealthyHosts !== undefined);
    const { judged } = judgeStep(known, undefined, health, 0);
    const unseen = (isUnseen ? inputs.thresholds.filter(isOfTraffic) : []).map((threshold) => ({
        threshold,
        outcome: 'inconclusive',
        because: 'the requests of green could not be read',
    }));
    const all = [...judged, ...unseen];
    step.judgement = { verdict: stepVerdictOf(all), judged: all };
}
/** Whether health alone is a breach, at any time. */
function isUnhealthy(inputs, health) {
    const own = inputs.thresholds.filter((threshold) => !isOfTraffic(threshold));
    return judgeStep(own, undefined, health, 0).verdict === 'fail';
}
/** @returns true where the step was judged anew */
async function assessTraffic(ports, inputs, story, step, revisions, health, lastRead) {
    const now = ports.now();
    const until = step.until ?? now;
    const couldBe = usableMinutesAtMost(step, until, now);
    const isOver = step.until !== undefined && now >= step.until + assess_traffic_lateAtMostMs;
    if (couldBe <= step.judgedMinutes && !isOver)
        return false;
    if (now - lastRead.at < readEveryMs)
        return false;
    lastRead.at = now;
    const from = step.from + step.skippedMs;
    const isBlueGreen = step.weight >= 100 && story.rollout?.strategy === 'BLUE_GREEN';
    const span = Math.max(step.plan.plannedMinutes, couldBe) * metrics_series/* minuteMs */.J2;
    // The chart has no gap between two steps.
    const known = Math.max(...(story.series?.green.requests.keys() ?? []));
    const begin = isBlueGreen ? step.from - span : Math.min(from, known + metrics_series/* minuteMs */.J2);
    const read = {
        from: Math.floor((Number.isFinite(begin) ? begin : from) / metrics_series/* minuteMs */.J2) * metrics_series/* minuteMs */.J2,
        until: Math.ceil(now / metrics_series/* minuteMs */.J2) * metrics_series/* minuteMs */.J2,
    };
    const series = await readSeries(ports, inputs, story, revisions, read);
    if (series === undefined)
        return false;
    story.series = {
        green: withEarlier(story.series?.green, series.green),
        blue: withEarlier(story.series?.blue, series.blue),
    };
    const seen = isBlueGreen || step.weight >= 100 ? [series.green] : [series.green, series.blue];
    const window = usableWindow(from, until, now, seen);
    const minutes = minutesIn(window);
    const isLast = isOver ||
        (step.until !== undefined && window.until >= Math.floor(step.until / metrics_series/* minuteMs */.J2) * metrics_series/* minuteMs */.J2);
    const level = levelOfAnalysis(step.plan, step.judgedMinutes, minutes, isLast);
    if (isLast)
        step.isDue = true;
    if (level === undefined)
        return isLast && step.judgement !== undefined;
    const green = sampleOf(series.green, window);
    const blueWindow = isBlueGreen ? beforeTheShift(step, minutes) : window;
    const hasBlue = isBlueGreen || step.weight < 100;
    const blue = hasBlue ? sampleOf(series.blue, blueWindow) : undefined;
    step.judgedMinutes = minutes;
    step.requestsGreen = green.requests;
    if (blue !== undefined)
        step.requestsBlue = blue.requests;
    if (minutes >= step.plan.plannedMinutes)
        step.isDue = true;
    step.judgement = judgeStep(inputs.thresholds, { green, minutes, ...(0,present/* present */.E)({ blue }) }, health, level);
    if (isBlueGreen) {
        remark(story, 'blue/green has no time with both revisions: blue is measured over an equal time before the shift');
    }
    return true;
}
/** Blue's equal window before the traffic was shifted. */
function beforeTheShift(step, minutes) {
    const until = Math.floor(step.from / metrics_series/* minuteMs */.J2) * metrics_series/* minuteMs */.J2 - metrics_series/* minuteMs */.J2;
    return { from: until - minutes * metrics_series/* minuteMs */.J2, until };
}
function usableMinutesAtMost(step, until, now) {
    const first = Math.ceil((step.from + step.skippedMs) / metrics_series/* minuteMs */.J2);
    return Math.max(0, Math.floor(Math.min(until, now - metrics_series/* minuteMs */.J2) / metrics_series/* minuteMs */.J2) - first);
}
async function readSeries(ports, { thresholds }, story, revisions, window) {
    const latency = thresholds.flatMap(({ metric, statistic = 'avg' }) => metric === 'latency' ? [statistic] : []);
    const queries = [
        ...revisionQueries('green', revisions.green, latency),
        ...revisionQueries('blue', revisions.blue, latency),
    ];
    const answer = await orUnseen(story, 'the metrics of both revisions', () => ports.metrics.read(queries, window));
    if (answer === undefined)
        return undefined;
    for (const why of new Set(answer.failed.values())) {
        remark(story, `some metrics could not be read: ${why}`);
    }
    return { green: toRevisionSeries('green', answer), blue: toRevisionSeries('blue', answer) };
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/steps.js
/** The steps of a deployment as they are seen to begin and to end. */






/** Where neither the step's own length nor `step-window` says over how many minutes to judge. */
const usualMinutes = 10;
/** A decision that comes when the step ends is too late. */
const spareMs = settledAfterMs + 20 * lib_time/* durations */.SB.second;
/** The step that the position belongs to, begun where it is new; what came before it has ended. */
function stepAt(story, inputs, { stage, weight, hook }, now) {
    const last = story.steps.at(-1);
    const isPauseBefore = weight === 0 && hook !== undefined;
    const isSame = last !== undefined &&
        last.until === undefined &&
        last.weight === weight &&
        (weight > 0 || last.hookId === hook?.id);
    if (isSame) {
        // Cleaning up is no traffic step: what serves then was judged before.
        if (stage !== 'CLEAN_UP')
            last.stage = stage;
        return last;
    }
    if (last !== undefined)
        last.until ??= now;
    if (weight === 0 && !isPauseBefore)
        return undefined;
    const step = begin(story, inputs, { stage, weight, ...(0,present/* present */.E)({ hook }) }, now);
    story.steps.push(step);
    return step;
}
function begin(story, inputs, { stage, weight, hook }, now) {
    const { rollout } = story;
    const isFirst = story.steps.every((step) => step.weight === 0);
    const skippedMs = weight > 0 && isFirst ? inputs.warmUpMs : 0;
    return {
        stage,
        weight,
        ...(weight === 0 && hook !== undefined && { hookId: hook.id }),
        from: now,
        skippedMs,
        plan: {
            share: rollout === undefined ? 1 : shareOfStep(comparingSteps(rollout), weight),
            plannedMinutes: plannedMinutes(rollout, inputs, weight, now, skippedMs),
            mayGoOn: weight > 0 && weight < 100 && pausesBeforeShift(rollout),
        },
        judgedMinutes: 0,
        observed: 0,
        isDue: false,
        answer: 'none',
        hooks: new Set(),
    };
}
/** Usable minutes after which the step is decided. */
function plannedMinutes(rollout, { stepWindowMs }, weight, from, skippedMs) {
    const wanted = stepWindowMs === undefined ? undefined : Math.floor(stepWindowMs / lib_time/* durations */.SB.minute);
    const configured = rollout && (0,planned_waits/* trafficSteps */.b1)(rollout).find((step) => step.weight === weight);
    const first = Math.ceil((from + skippedMs) / lib_time/* durations */.SB.minute);
    const lasts = Math.floor((from + (configured?.bakeMs ?? 0) - spareMs) / lib_time/* durations */.SB.minute) - first;
    if (pausesBeforeShift(rollout))
        return wanted ?? (lasts >= 3 ? lasts : usualMinutes);
    return Math.max(1, wanted === undefined ? lasts : Math.min(wanted, Math.max(1, lasts)));
}
function pausesBeforeShift(rollout) {
    return (rollout?.pauses.some(({ stages }) => stages.some((stage) => /^(?:PRE|POST)_PRODUCTION_TRAFFIC_SHIFT$/.test(stage))) === true);
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/watch.js
/** Following the deployment to its end, or to the step at which it is stopped. */











const watch_pollEveryMs = 10 * lib_time/* durations */.SB.second;
const healthEveryMs = 30 * lib_time/* durations */.SB.second;
/** At a pause the next observation decides, so it comes sooner. */
const healthAtPauseMs = 10 * lib_time/* durations */.SB.second;
async function watch(ports, inputs, story) {
    const { clock, deadline, log } = ports;
    const lastRead = { at: 0 };
    const health = createHealthWatch(ports, story);
    let revisions;
    let told = '';
    for (;;) {
        deadline.signal().throwIfAborted();
        const deployment = await describe(ports, story);
        const position = positionOf(deployment);
        noteForeignAnswer(story, position.kind === 'under-way' ? position.hook?.id : undefined);
        if (position.kind === 'over')
            return conclude(ports, inputs, story, deployment);
        const line = positionWords(position);
        if (line !== told)
            log.line(`${(0,lib_time/* formatClock */.ei)(ports.now())}  ${line}`);
        told = line;
        if (position.kind === 'under-way') {
            if (story.greenRevision === undefined) {
                await orUnseen(story, 'the revisions', () => nameRevisions(ports, story, deployment));
            }
            const step = stepAt(story, inputs, position, ports.now());
            if (step !== undefined) {
                revisions ??= await orUnseen(story, 'the target groups of green', () => findRevisions(ports, story, deployment));
                const seen = await health(deployment, revisions, position.hook !== undefined, step);
                const outcome = await judgeNow(ports, inputs, story, {
                    position,
                    step,
                    revisions,
                    seen,
                    lastRead,
                });
                if (outcome !== undefined)
                    return outcome;
            }
        }
        deadline.signal().throwIfAborted();
        await clock.sleep(watch_pollEveryMs, deadline.signal());
    }
}
async function judgeNow(ports, inputs, story, { position, step, revisions, seen, lastRead }) {
    const { hook } = position;
    if (hook !== undefined)
        story.waiting = { hookId: hook.id, step };
    const isBlind = revisions === undefined || revisions.green.length === 0;
    if (step.weight === 0 || isBlind) {
        judgeHealth(step, inputs, seen, step.weight > 0 && revisions === undefined);
        if (step.observed >= 2)
            step.isDue = true;
        return act(ports, inputs, story, step, position);
    }
    // What came late of the step before still decides.
    const before = story.steps.at(-2);
    if (before !== undefined && before.weight > 0 && isOpen(before)) {
        const isNew = await assessTraffic(ports, inputs, story, before, revisions, seen, lastRead);
        if (isNew) {
            tellAnalysis(ports, before);
            if (before.judgement?.verdict === 'fail') {
                return act(ports, inputs, story, before, position);
            }
        }
    }
    const isNew = await assessTraffic(ports, inputs, story, step, revisions, seen, lastRead);
    if (isNew)
        tellAnalysis(ports, step);
    if (isUnhealthy(inputs, seen))
        judgeHealth(step, inputs, seen);
    return act(ports, inputs, story, step, position);
}
/** What was found, by AWS's clock. */
function tellAnalysis({ log, now }, step) {
    const [first = '', ...thresholds] = analysisLines(step);
    log.line(`${(0,lib_time/* formatClock */.ei)(now())}  ${first}`);
    for (const line of thresholds)
        log.line(line);
}
/** A sample of it may still come, and could change what is known. */
function isOpen(step) {
    return !step.isDue && step.judgement?.verdict !== 'fail';
}
async function act(ports, inputs, story, step, { hook }) {
    if (step.judgement === undefined)
        return undefined;
    const isAnswered = hook !== undefined && step.hooks.has(hook.id);
    const isPaused = hook !== undefined && !isAnswered;
    const decision = (0,canary_decision/* decide */.LD)(step.judgement.verdict, step.isDue, isPaused, inputs);
    const name = nameOfStep(step);
    switch (decision) {
        case 'wait':
            return undefined;
        case 'continue':
            return goOn(ports, story, step, hook?.id ?? '');
        case 'report':
            step.decidedAt = ports.now();
            return {
                verdict: 'fail',
                reason: `${name}: ${breachWords(step)}; nothing was stopped (on-fail: report)${isPaused ? ' and the hook was left to people' : ''}; ${servesNow(story, step)}`,
                next: isPaused
                    ? `Decide: aws ecs continue-service-deployment --service-deployment-arn ${story.arn ?? ''} --hook-id ${hook.id} --action ROLLBACK (or CONTINUE)`
                    : backByHand(story),
            };
        default:
            return goBack(ports, story, step, isPaused ? hook?.id : undefined);
    }
}
async function goOn(ports, story, step, hookId) {
    const arn = story.arn ?? '';
    step.hooks.add(hookId);
    const isOurs = await ports.control.answerHook(arn, hookId, 'CONTINUE');
    step.decidedAt = ports.now();
    if (isOurs) {
        step.answer = 'continue';
        ports.log.line(`${(0,lib_time/* formatClock */.ei)(ports.now())}  ${nameOfStep(step)}: ${step.judgement?.verdict ?? ''}; the hook was answered with CONTINUE`);
    }
    else {
        remark(story, `${nameOfStep(step)}: somebody else had answered the hook`);
    }
    return undefined;
}
async function goBack(ports, story, step, hookId) {
    const arn = story.arn ?? '';
    const isFailure = step.judgement?.verdict === 'fail';
    const verdict = isFailure ? 'fail' : 'inconclusive';
    const why = isFailure
        ? breachWords(step)
        : 'the sample could not tell (on-inconclusive: rollback)';
    step.decidedAt = ports.now();
    try {
        const isAnswered = hookId !== undefined && (await ports.control.answerHook(arn, hookId, 'ROLLBACK'));
        if (!isAnswered)
            await ports.control.rollBack(arn);
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        return {
            verdict,
            reason: `${nameOfStep(step)}: ${why}; it could not be rolled back: ${error.message.replace(/\.$/, '')}; ${servesNow(story, step)}`,
            next: backByHand(story),
        };
    }
    step.answer = 'rollback';
    story.askedBack = true;
    const blue = story.blueRevision ?? 'the blue revision';
    return {
        verdict,
        reason: `${nameOfStep(step)}: ${why}; the deployment is being rolled back, ${blue} takes all traffic`,
    };
}
function backByHand({ arn = '' }) {
    return `To go back: aws ecs stop-service-deployment --service-deployment-arn ${arn} --stop-type ROLLBACK`;
}
/** The hook that the deployment waited at when last seen waits no longer, and it was not our answer. */
function noteForeignAnswer(story, hookId) {
    const { waiting } = story;
    if (waiting === undefined || waiting.hookId === hookId)
        return;
    delete story.waiting;
    const { step } = waiting;
    if (step.hooks.has(waiting.hookId))
        return;
    remark(story, `${nameOfStep(step)}: the hook was not answered by this step, but by somebody else or by its timeout`);
}
/** How the deployment ended, and what that means for the canary. */
async function conclude(ports, _inputs, story, deployment) {
    const position = positionOf(deployment);
    const how = position.kind === 'over' ? position.how : 'stopped';
    const because = deployment.statusReason?.replace(/\.$/, '');
    const winner = await newerDeployment(ports, story, deployment);
    if (how !== 'completed' && how !== 'rolled-back' && winner) {
        return { verdict: 'superseded', reason: verdict_words/* verdictInWords */._.superseded };
    }
    switch (how) {
        case 'completed': {
            const last = story.steps.at(-1);
            if (last !== undefined)
                last.until ??= deployment.finishedAt ?? ports.now();
            return completed(story);
        }
        case 'rolled-back': {
            const blue = story.blueRevision ?? 'the blue revision';
            return {
                verdict: 'rolled-back',
                reason: `ECS rolled the deployment back${because === undefined ? '' : ` (${because})`}; ${blue} serves`,
            };
        }
        case 'rollback-failed':
            return {
                verdict: 'rolled-back',
                reason: `ECS rolled the deployment back and the rollback failed${because === undefined ? '' : ` (${because})`}`,
            };
        default:
            return {
                verdict: 'fail',
                reason: `the deployment was stopped where it stood${because === undefined ? '' : ` (${because})`}; ${servesNow(story, story.steps.at(-1))}`,
            };
    }
}
function completed(story) {
    const steps = story.steps.filter(({ weight }) => weight > 0);
    const verdict = (0,canary_decision/* verdictOverSteps */.FP)(steps.map(({ judgement }) => judgement?.verdict));
    const green = greenName(story);
    const judged = steps.filter(({ judgement }) => judgement !== undefined);
    if (judged.length === 0) {
        return {
            verdict,
            reason: `${green} serves all traffic; no step lasted long enough to be judged`,
        };
    }
    if (verdict === 'pass') {
        return {
            verdict,
            reason: `${green} serves all traffic; it passed ${nameOfSteps(judged)}`,
        };
    }
    const open = judged.find(({ judgement }) => judgement?.verdict === verdict);
    const words = open === undefined ? '' : breachWords(open);
    return {
        verdict,
        reason: `${green} serves all traffic; ${open === undefined ? '' : `${nameOfStep(open)}: `}${words}`,
    };
}
async function newerDeployment({ ecs }, story, { arn, createdAt }) {
    const { cluster, service } = story;
    if (cluster === undefined || service === undefined)
        return false;
    const listed = await orUnseen(story, 'newer deployments', () => ecs.listServiceDeployments(cluster, service.name));
    return (listed ?? []).some((other) => other.arn !== arn && (other.createdAt ?? 0) > (createdAt ?? 0));
}
async function describe({ ecs }, story) {
    const [found] = await ecs.describeServiceDeployments([story.arn ?? '']);
    if (found === undefined) {
        throw new readable_error/* ReadableError */.J('Deployment not found', 'ECS no longer knows the deployment that was judged');
    }
    return found;
}
function positionWords(position) {
    if (position.kind !== 'under-way')
        return 'the deployment is being rolled back';
    const { stage, weight, hook } = position;
    const waits = hook === undefined
        ? ''
        : `, waits at a PAUSE hook${hook.expiresAt === undefined ? '' : `, which times out at ${(0,lib_time/* formatInstant */.r4)(hook.expiresAt)}`}`;
    return `${stage === '' ? 'the deployment begins' : stage}, green has ${weight} % of the traffic${waits}`;
}
/** Two observations in a row have to agree that a target is unhealthy. */
function createHealthWatch(ports, story) {
    let at = Number.NEGATIVE_INFINITY;
    let previous;
    let current = {};
    let observedStep;
    return async (deployment, revisions, isPaused, step) => {
        const every = isPaused && step.observed < 2 ? healthAtPauseMs : healthEveryMs;
        const now = ports.clock.monotonicMs();
        if (observedStep === step && now - at < every)
            return current;
        at = now;
        observedStep = step;
        step.observed += 1;
        const seen = await readHealth(ports, story, deployment, revisions);
        const { unhealthyHosts, ...rest } = seen;
        const agreed = unhealthyHosts === undefined ? undefined : Math.min(unhealthyHosts, previous ?? 0);
        previous = unhealthyHosts;
        current = { ...rest, ...(0,present/* present */.E)({ unhealthyHosts: agreed }) };
        return current;
    };
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/page.js
/** The HTML report: both revisions in one chart, and the steps. */






function composePage({ verdict, reason }, story) {
    const { service, greenRevision = 'green', blueRevision = 'blue' } = story;
    const href = service === undefined ? undefined : (0,console_link/* serviceLink */.oT)(service.arn);
    return {
        title: `${service?.name ?? 'canary'} in ${(0,lib_arn/* nameInArn */.s)(service?.clusterArn ?? '')}`,
        subtitle: `${story.rollout?.strategy ?? ''}: ${greenRevision} against ${blueRevision}`,
        verdict: { word: verdict, tone: toneOf(verdict), sentence: reason },
        facts: [
            { label: 'service', value: service?.name ?? '', ...(0,present/* present */.E)({ href }) },
            { label: 'green', value: greenRevision },
            { label: 'blue', value: blueRevision },
        ],
        charts: chartsOf(story),
        tables: [
            {
                title: 'Steps',
                columns: [
                    { title: 'green' },
                    { title: 'verdict' },
                    { title: 'requests, green', align: 'right' },
                    { title: 'requests, blue', align: 'right' },
                    { title: 'usable minutes', align: 'right' },
                    { title: 'what it could have shown' },
                    { title: 'answer' },
                ],
                rows: story.steps.map((step) => [
                    `${step.weight} %`,
                    step.judgement?.verdict ?? notJudged,
                    page_counted(step.requestsGreen),
                    page_counted(step.requestsBlue),
                    step.weight === 0 ? '' : `${step.judgedMinutes} of ${step.plan.plannedMinutes}`,
                    step.judgement === undefined ? whyNotJudged : (step.judgement.couldShow ?? ''),
                    step.answer,
                ]),
            },
            {
                title: 'Thresholds',
                columns: [
                    { title: 'green' },
                    { title: 'threshold' },
                    { title: 'outcome' },
                    { title: 'measured' },
                ],
                rows: story.steps.flatMap(({ weight, judgement }) => (judgement?.judged ?? []).map(({ threshold, outcome, because }) => [
                    `${weight} %`,
                    threshold.text,
                    outcome,
                    because,
                ])),
            },
        ],
        notes: story.remarks,
    };
}
function page_counted(requests) {
    return requests === undefined ? '' : (0,format/* formatCount */.B)(requests);
}
function toneOf(verdict) {
    if (verdict === 'pass')
        return 'good';
    return verdict === 'inconclusive' || verdict === 'cancelled' ? 'unsure' : 'bad';
}
function chartsOf({ series, steps }) {
    if (series === undefined)
        return [];
    const times = [...series.green.requests.keys(), ...series.blue.requests.keys()];
    if (times.length === 0)
        return [];
    const minutes = (0,metrics_series/* minutesOf */.dp)({ from: Math.min(...times), until: Math.max(...times) + 60_000 });
    const bands = steps
        .filter(({ weight }) => weight > 0)
        .map((step) => ({
        label: `${step.weight} %`,
        startMs: step.from,
        endMs: step.until ?? Math.max(...times) + 60_000,
        kind: 'observed',
    }));
    const chart = (title, unit, of) => ({
        title,
        unit,
        bands,
        thresholds: [],
        events: [],
        series: ['green', 'blue'].map((name) => {
            const valueAt = of(series[name]);
            return {
                name,
                colour: name,
                emphasis: true,
                points: minutes.map((at) => [at, valueAt(at)]),
            };
        }),
    });
    return [
        chart('Failed requests', '%', failedShare),
        chart('Latency, p95', 'ms', ({ latency }) => at(latency.get('p95'))),
        chart('Requests a minute', 'count', ({ requests }) => at(requests)),
    ];
}
function at(series) {
    return (minute) => series?.get(minute) ?? null;
}
function failedShare(revision) {
    return (minute) => {
        const requests = revision.requests.get(minute);
        if (requests === undefined || requests === 0)
            return null;
        const lost = Math.max(0, requests - (revision.answered.get(minute) ?? 0));
        const failed = (revision.target5xx.get(minute) ?? 0) + lost;
        return Math.min(100, (100 * failed) / requests);
    };
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/main.js
/** The story of analyze-canary. */













async function run(ports, inputs) {
    const story = {
        startedAt: ports.now() - clockSlackMs,
        steps: [],
        askedBack: false,
        remarks: [],
    };
    ports.deadline.moveTo(inputs.timeoutMs);
    const outcome = await judge(ports, inputs, story);
    const { log } = ports;
    const message = outcome.reason;
    const title = `canary: ${outcome.verdict}`;
    if (outcome.verdict === 'pass')
        log.line(message);
    else if (outcome.verdict === 'inconclusive' && inputs.failOn !== 'inconclusive') {
        log.warning({ title, message });
    }
    else
        log.error({ title, message });
    if (outcome.next !== undefined)
        log.line(outcome.next);
    for (const sentence of story.remarks)
        log.line(sentence);
    const page = inputs.htmlReport ? await writePage(ports, outcome, story) : undefined;
    return {
        ...resultOf(outcome, story, inputs, page),
        comments: inputs.comment === 'pull-request' ? [composeComment(outcome, story)] : [],
    };
}
/** AWS's stamps have whole seconds. */
const clockSlackMs = 2_000;
async function judge(ports, inputs, story) {
    try {
        await findDeployment(ports, inputs, story);
        sayWhatToExpect(ports, inputs, story);
        return await watch(ports, inputs, story);
    }
    catch (error) {
        return endEarly(error, ports, inputs, story);
    }
}
/** The first line: what is judged, how long it takes at least, and what would cut it short. */
function sayWhatToExpect({ log, environment, now }, inputs, story) {
    const { service, rollout } = story;
    if (service === undefined || rollout === undefined)
        return;
    const steps = (0,planned_waits/* trafficSteps */.b1)(rollout);
    const leastMs = steps.reduce((sum, { bakeMs }) => sum + bakeMs, 0);
    const pauses = rollout.pauses.length > 0 ? ', and the pauses that this step answers' : '';
    log.line(`judging the ${rollout.strategy} deployment of ${service.name}: green against blue at ${steps
        .map(({ weight }) => `${weight} %`)
        .join(', ')}; at least ${(0,lib_time/* formatDuration */.a3)(leastMs)}${pauses}; good canaries taken for bad ones: at most 5 in 100, over all steps, analyses and thresholds`);
    if (leastMs > inputs.timeoutMs) {
        log.warning({
            title: 'The timeout is too short',
            message: `the steps alone take ${(0,lib_time/* formatDuration */.a3)(leastMs)}, the timeout is ${(0,lib_time/* formatDuration */.a3)(inputs.timeoutMs)}`,
        });
    }
    const expiry = Date.parse(environment['AWS_CREDENTIAL_EXPIRATION'] ?? '');
    if (!Number.isNaN(expiry) && expiry < now() + leastMs) {
        log.warning({
            title: 'Credentials expire before the end',
            message: `the credentials expire at ${(0,lib_time/* formatInstant */.r4)(expiry)}, before the deployment can end: give the role a longer session (role-duration-seconds)`,
        });
    }
}
async function endEarly(error, ports, inputs, story) {
    const last = story.steps.at(-1);
    if (ports.cancellation.signal.aborted) {
        const ended = await howItEnded(ports, inputs, story);
        if (ended !== undefined)
            return ended;
        const stands = story.arn === undefined ? 'no deployment had begun' : servesNow(story, last);
        return {
            verdict: 'cancelled',
            reason: `the workflow was cancelled; nothing was stopped, ${stands}`,
        };
    }
    if (ports.deadline.signal().aborted) {
        const after = (0,lib_time/* formatDuration */.a3)(inputs.timeoutMs);
        if (last?.judgement?.verdict === 'inconclusive' && last.isDue) {
            return {
                verdict: 'inconclusive',
                reason: `${nameOfStep(last)}: after ${after} ${breachWords(last)}; ${servesNow(story, last)}, and the deployment goes on by itself`,
            };
        }
        const stands = story.arn === undefined ? 'no deployment had begun' : servesNow(story, last);
        return {
            verdict: 'timed-out',
            reason: `time was up after ${after}; ${stands}, and the deployment goes on by itself`,
        };
    }
    if (!(error instanceof readable_error/* ReadableError */.J))
        throw error;
    const message = error.message.replace(/\.$/, '');
    const stands = story.arn === undefined ? '' : `; ${servesNow(story, last)}`;
    return { verdict: 'error', reason: `${message}${stands}` };
}
/** The deployment may have ended just now: whoever waited for it ends this step. */
async function howItEnded(ports, inputs, story) {
    if (story.arn === undefined)
        return undefined;
    ports.lastPoll();
    try {
        const deployment = await describe(ports, story);
        if (positionOf(deployment).kind !== 'over')
            return undefined;
        return await conclude(ports, inputs, story, deployment);
    }
    catch (error) {
        if (error instanceof readable_error/* ReadableError */.J || ports.cancellation.urgent.aborted) {
            if (error instanceof failure/* CredentialsError */.lE)
                remark(story, error.message);
            return undefined;
        }
        throw error;
    }
}
async function writePage(ports, outcome, story) {
    if (story.service === undefined || ports.cancellation.signal.aborted)
        return undefined;
    return (0,html_page/* leavePage */.j)(ports.log, async () => ports.writePage(composePage(outcome, story)));
}

;// CONCATENATED MODULE: ../../../../../actions/analyze-canary/lib/action.js






const action = {
    name: 'analyze-canary',
    parseInputs: parseInputs,
    connect: ({ env, log, clock, cancellation }, inputs, access) => {
        const deadline = (0,lib_deadline/* createDeadline */.d)(clock, cancellation.signal);
        let isEnding = false;
        // At a cancellation calls under way are cut off; what is asked after it has the seconds that are left.
        const signal = () => (isEnding ? cancellation.urgent : deadline.signal());
        return {
            ...connect(inputs.region, clock, signal, access),
            log,
            clock,
            cancellation,
            deadline,
            environment: env,
            lastPoll: () => {
                isEnding = true;
            },
            writePage: (0,html_page/* pageWriter */.d)(env, 'analyze-canary', async () => Promise.all(/* import() */[__webpack_require__.e(9910), __webpack_require__.e(1327)]).then(__webpack_require__.bind(__webpack_require__, 1327))),
        };
    },
    run: run,
    onError: resultOnError,
};


/***/ }),

/***/ 6473:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1896);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5983);



await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__/* .mainStep */ .U)(_action_js__WEBPACK_IMPORTED_MODULE_2__/* .action */ .X, {}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDeadline)
/* harmony export */ });
function createDeadline(clock, cancelled) {
    let timesUp = new AbortController();
    let standing;
    const cutOff = async (controller, afterMs, moved) => {
        await clock.sleep(afterMs, moved);
        if (!moved.aborted)
            controller.abort();
    };
    return {
        signal: () => AbortSignal.any([timesUp.signal, cancelled]),
        moveTo: (atMs) => {
            if (standing?.atMs === atMs)
                return;
            standing?.given.abort();
            if (timesUp.signal.aborted)
                timesUp = new AbortController();
            const current = timesUp;
            const given = new AbortController();
            standing = { atMs, given };
            void cutOff(current, atMs - clock.monotonicMs(), given.signal);
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
