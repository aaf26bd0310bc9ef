export const id = 1132;
export const ids = [1132];
export const modules = {

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ../../../../action-kit/lib/html-page.js + 1 modules
var html_page = __webpack_require__(4769);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../aws/lib/metrics/metric-reader.js
var metric_reader = __webpack_require__(6400);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
;// CONCATENATED MODULE: ../../../../aws/lib/metrics/performance-log.js




const rowsAtMost = 100_000;
const askEveryMs = time/* durations */.SB.second;
const patienceMs = time/* durations */.SB.minute;
/** @throws ReadableError where the log is not there, may not be read, or does not answer in a minute. */
function createPerformanceLogReader(session, clock) {
    return {
        read: async ({ clusterName, serviceName, tasks }, { from, until }) => {
            const { sdk, client } = await (0,clients/* logsClient */.RU)(session);
            const send = async (action, attempt) => {
                try {
                    return await session.send(attempt, { patienceMs });
                }
                catch (error) {
                    if (error instanceof Error && error.name === 'ResourceNotFoundException') {
                        throw new readable_error/* ReadableError */.J('No performance log', 'the cluster has no performance log', {
                            cause: error,
                        });
                    }
                    throw (0,failure/* readable */.HD)(error, `logs:${action}`);
                }
            };
            const { queryId } = await send('StartQuery', (options) => client.send(new sdk.StartQueryCommand({
                logGroupName: `/aws/ecs/containerinsights/${clusterName}/performance`,
                startTime: Math.floor(from / 1000),
                endTime: Math.ceil(until / 1000),
                limit: rowsAtMost,
                queryString: queryOf(serviceName),
            }), options));
            const untilMs = clock.monotonicMs() + patienceMs;
            for (;;) {
                const answer = await send('GetQueryResults', (options) => client.send(new sdk.GetQueryResultsCommand({ queryId }), options));
                if (answer.status === 'Complete')
                    return toTasks(answer.results ?? [], tasks);
                if (!/^(?:Scheduled|Running|Unknown)$/.test(answer.status ?? '')) {
                    throw new readable_error/* ReadableError */.J('No performance log', `the query ended as ${answer.status}`);
                }
                if (clock.monotonicMs() >= untilMs) {
                    throw new readable_error/* ReadableError */.J('No performance log', 'the query did not end within a minute');
                }
                await clock.sleep(askEveryMs);
            }
        },
    };
}
/** A service's name is letters, digits, `-` and `_`: nothing in it ends the quotes. */
function queryOf(serviceName) {
    return [
        `filter Type = "Task" and ServiceName = "${serviceName}"`,
        'stats avg(100*CpuUtilized/CpuReserved) as cpu, avg(100*MemoryUtilized/MemoryReserved) as memory by TaskId, bin(1m)',
    ].join(' | ');
}
function toTasks(rows, tasks) {
    const points = new Map(tasks.map((task) => [
        task.taskId,
        { ...task, cpu: new Map(), memory: new Map() },
    ]));
    for (const row of rows) {
        const value = (name) => row.find(({ field }) => field === name)?.value ?? '';
        // `2026-11-25 03:00:00.000`, UTC.
        const at = Date.parse(`${value('bin(1m)').replace(' ', 'T')}Z`);
        const own = points.get(value('TaskId'));
        if (own === undefined || Number.isNaN(at))
            continue;
        const cpu = Number.parseFloat(value('cpu'));
        const memory = Number.parseFloat(value('memory'));
        if (Number.isFinite(cpu))
            own.cpu.set(at, cpu);
        if (Number.isFinite(memory))
            own.memory.set(at, memory);
    }
    return [...points.values()].filter(({ cpu, memory }) => cpu.size > 0 || memory.size > 0);
}

;// CONCATENATED MODULE: ../../../../aws/lib/metrics/recorder.js
/** How long a deploy took, put into CloudWatch for dashboards and a memory longer than 90 days. */

const recordNamespace = 'ecs-actions';
function createRecorder(session) {
    return {
        put: async ({ clusterName, serviceName }, at, values) => {
            const { sdk, client } = await (0,clients/* cloudWatchClient */.U_)(session);
            await session.call('cloudwatch:PutMetricData', (options) => client.send(new sdk.PutMetricDataCommand({
                Namespace: recordNamespace,
                MetricData: values.map(({ metric, dimensions = [], seconds }) => ({
                    MetricName: metric,
                    Dimensions: [
                        ['ClusterName', clusterName],
                        ['ServiceName', serviceName],
                        ...dimensions,
                    ].map(([Name, Value]) => ({ Name, Value })),
                    Timestamp: new Date(at),
                    Unit: 'Seconds',
                    Value: seconds,
                })),
            }), options));
        },
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/metrics/service-context.js
var service_context = __webpack_require__(7993);
// EXTERNAL MODULE: ../../../../aws/lib/connector.js
var connector = __webpack_require__(9217);
;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"@ecs-actions/post-deploy-metrics","version":"0.1.0","private":true,"type":"module"}');
;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/connect.js
/** The AWS adapters of post-deploy-metrics, sharing one session. */








/** This action has no timeout of its own: what AWS does not answer for so long ends it. */
const connect_patienceMs = 2 * time/* durations */.SB.minute;
const connect = (0,connector/* connector */.M)(package_namespaceObject, (session, { clock }) => ({
    ecs: (0,deployment_reader/* createDeploymentReader */.R)(session, { withManagedBalancers: true }),
    serviceContext: (0,service_context/* createServiceContext */.B)(session),
    metrics: (0,metric_reader/* createMetricReader */.eJ)(session),
    performanceLog: createPerformanceLogReader(session, clock),
    recorder: createRecorder(session),
    now: session.now,
}), { patienceMs: connect_patienceMs });

// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
// EXTERNAL MODULE: ../../../../core/lib/deployment/phases.js
var deployment_phases = __webpack_require__(4558);
// EXTERNAL MODULE: ../../../../core/lib/metrics/threshold-metrics.js
var threshold_metrics = __webpack_require__(3880);
// EXTERNAL MODULE: ../../../../core/lib/metrics/threshold.js
var metrics_threshold = __webpack_require__(4307);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/inputs.js






const leastBaselineMs = 15 * time/* durations */.SB.minute;
const mostSeconds = 30 * 24 * 3600;
/** @throws InputError or ReadableError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: true });
    const stableAt = inputs.instant('stable-at');
    const deployedAt = inputs.instant('deployed-at');
    if (stableAt !== undefined && deployedAt !== undefined && stableAt < deployedAt) {
        throw inputs.invalid('stable-at', 'a time after deployed-at');
    }
    const baselineMs = inputs.duration('baseline') ?? time/* durations */.SB.hour;
    if (baselineMs < leastBaselineMs)
        throw inputs.invalid('baseline', 'at least 15m');
    const windowMs = inputs.duration('window', { allowZero: true }) ?? 10 * time/* durations */.SB.minute;
    if (windowMs > 0 && windowMs < time/* durations */.SB.minute) {
        throw inputs.invalid('window', 'at least 1m, or 0');
    }
    const thresholds = inputs.optionalText('thresholds');
    const durationMs = seconds(inputs, 'duration-seconds');
    const endToEndMs = seconds(inputs, 'end-to-end-seconds');
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services]),
        windowMs,
        baselineMs,
        thresholds: (0,metrics_threshold/* parseThresholds */.S)(thresholds ?? threshold_metrics/* defaultThresholds */.Sf),
        thresholdsAreDefault: thresholds === undefined,
        failOn: inputs.oneOf('fail-on', ['breach', 'no-data', 'never']) ?? 'breach',
        phases: parsePhases(inputs),
        record: inputs.boolean('record') ?? false,
        comment: inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off',
        htmlReport: inputs.boolean('html-report') ?? true,
        ...(0,present/* present */.E)({ stableAt, deployedAt, durationMs, endToEndMs }),
    };
}
function seconds(inputs, name) {
    const value = inputs.integer(name, { min: 0, max: mostSeconds });
    return value === undefined ? undefined : value * 1000;
}
/** As wait-stable writes them; a phase that was not measured is null. */
function parsePhases(inputs) {
    const text = inputs.optionalText('phases');
    if (text === undefined)
        return new Map();
    const invalid = () => inputs.invalid('phases', 'the output phases of wait-stable, e.g. {"pull":{"median":12.5,"slowest":14}}');
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw invalid();
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw invalid();
    return new Map(deployment_phases/* phaseNames */.k1.flatMap((name) => {
        const phase = Reflect.get(parsed, name);
        if (phase === undefined || phase === null)
            return [];
        const median = field(phase, 'median');
        const slowest = field(phase, 'slowest');
        if (!isLength(median) || !isLength(slowest))
            throw invalid();
        return [[name, { median, slowest }]];
    }));
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function isLength(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

// EXTERNAL MODULE: ../../../../action-kit/lib/log.js
var lib_log = __webpack_require__(4900);
// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../core/lib/scaling/rules/flapping.js
var flapping = __webpack_require__(5933);
;// CONCATENATED MODULE: ../../../../core/lib/metrics/findings/yo-yo.js


/** Out and in within this time is a yo-yo. */
const withinMs = time/* durations */.SB.hour;
/** A sentence, or undefined where it did not happen since. */
function describeYoYo(activities, since) {
    const reversals = (0,flapping/* countReversals */.x)(activities, withinMs, since);
    if (reversals === 0)
        return undefined;
    const counts = activities
        .filter(({ at, byPolicy }) => at >= since && byPolicy)
        .map(({ to }) => to)
        .join(', ');
    return `the service scaled out and in again ${reversals === 1 ? 'once' : `${reversals} times`} since the deployment (to ${counts}): a longer scale-in cooldown holds it`;
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/poll-plan.js
/** How often to poll, and how many single tasks to read, so that a judgement costs at most two cents. */

/** USD for a metric requested of GetMetricData, us-east-1, no free tier (CloudWatch's price list). */
const usdPerMetric = 0.01 / 1000;
const mostUsd = 0.02;
const metricsPerTask = 2;
/** Kept for the same time last week, answers in parts, and the last polls for what comes late. */
const reservePolls = 6;
const leastPolls = 12;
/**
 * @param seriesPerPoll metrics requested in a poll of the whole service
 * @param taskCount tasks whose own metrics CloudWatch has; 0 where it has none
 */
function planPolls(windowMs, seriesPerPoll, taskCount) {
    const budget = Math.floor(mostUsd / usdPerMetric) - reservePolls * seriesPerPoll;
    const forTasks = Math.max(0, budget - leastPolls * seriesPerPoll);
    const tasksRead = Math.min(taskCount, Math.floor(forTasks / metricsPerTask));
    const polls = Math.max(1, Math.floor((budget - tasksRead * metricsPerTask) / seriesPerPoll));
    const everyMs = Math.max(time/* durations */.SB.minute, Math.ceil(windowMs / polls));
    return { everyMs, tasksRead };
}
/** Evenly over all, the same for the same tasks. */
function sampleEvenly(all, count) {
    if (count >= all.length)
        return all;
    return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]);
}
/** `0.03 cents`, in US cents. */
function formatCost(metricsRequested) {
    const cents = metricsRequested * usdPerMetric * 100;
    return `${cents < 0.1 ? cents.toFixed(3) : cents.toFixed(2)} US cents`;
}

// EXTERNAL MODULE: ../../../../../node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(1827);
// EXTERNAL MODULE: ../../../../core/lib/metrics/format.js
var format = __webpack_require__(3089);
// EXTERNAL MODULE: ../../../../core/lib/metrics/series.js
var metrics_series = __webpack_require__(9419);
;// CONCATENATED MODULE: ../../../../core/lib/metrics/findings/hot-task.js
/** One task far above its peers while the mean looks fine: 40 % on average hides one at 95 %. */



/** Percentage points above the peers' median, and how many times as much: both, so that 3 % beside 1 % is cool. */
const marginPoints = 25;
const marginFactor = 1.5;
/** Robust standard deviations (1.4826 MAD) of the peers. */
const deviations = 5;
/** Share of the minutes in which the task must be above the peers by half the margin: no single burst. */
const persistence = 0.8;
const leastPeers = 2;
const leastMinutes = 3;
function findHotTasks(measured, observed) {
    if (measured.taskCount <= leastPeers) {
        return {
            kind: 'none-possible',
            why: `a hot task needs ${leastPeers + 1} tasks, to have peers`,
        };
    }
    const { tasks } = measured;
    if (tasks === undefined)
        return fromExtremes(measured, observed);
    const found = fromTasks(tasks.tasks, observed);
    const isSample = tasks.tasks.length < tasks.count;
    // The hot one may be among those not read.
    return isSample && found.kind === 'known' && found.count === 0
        ? fromExtremes(measured, observed)
        : found;
}
function fromTasks(tasks, observed) {
    const means = tasks.flatMap(({ taskId, cpu }) => {
        const values = (0,metrics_series/* within */.ux)(cpu, observed);
        const level = (0,metrics_series/* mean */.i2)([...values.values()]);
        return level === undefined || values.size < leastMinutes
            ? []
            : [{ taskId, cpu: level, values }];
    });
    if (means.length <= leastPeers)
        return { kind: 'unknown', why: 'CPU of single tasks: no data' };
    const levels = means.map(({ cpu }) => cpu);
    const middle = (0,simple_statistics/* median */.JZ)(levels);
    const spread = 1.4826 * (0,simple_statistics/* medianAbsoluteDeviation */.hK)(levels);
    const isFarAbove = (cpu) => cpu >= middle + marginPoints &&
        cpu >= middle * marginFactor &&
        cpu >= middle + deviations * spread;
    const hot = means
        .filter(({ cpu, values }) => {
        const above = [...values.values()].filter((value) => value >= middle + marginPoints / 2);
        return isFarAbove(cpu) && above.length >= persistence * values.size;
    })
        .sort((a, b) => b.cpu - a.cpu)
        .map(({ taskId, cpu }) => ({ taskId, cpu }));
    const [hottest] = hot;
    if (hottest === undefined)
        return { kind: 'known', count: 0, tasks: [] };
    const more = hot.length > 1 ? ` (and ${hot.length - 1} more)` : '';
    return {
        kind: 'known',
        count: hot.length,
        tasks: hot,
        sentence: `task ${hottest.taskId}${more} runs at ${(0,format/* formatValue */.F)(hottest.cpu, '%')} CPU, the middle one of ${means.length} at ${(0,format/* formatValue */.F)(middle, '%')}`,
    };
}
/** The mean of the others follows from the mean of all and the highest: (n · mean − max) / (n − 1). */
function fromExtremes({ series, taskCount }, observed) {
    const average = (0,metrics_series/* within */.ux)(series.get('cpu.avg') ?? new Map(), observed);
    const highest = series.get('cpu.max') ?? new Map();
    const gaps = [...average].flatMap(([at, value]) => {
        const max = highest.get(at);
        if (max === undefined)
            return [];
        const others = (taskCount * value - max) / (taskCount - 1);
        return [{ max, others }];
    });
    if (gaps.length < leastMinutes)
        return { kind: 'unknown', why: 'CPU: no data' };
    const max = (0,simple_statistics/* median */.JZ)(gaps.map((gap) => gap.max));
    const others = Math.max(0, (0,simple_statistics/* median */.JZ)(gaps.map((gap) => gap.others)));
    const far = gaps.filter((gap) => gap.max >= gap.others + marginPoints / 2);
    const isHot = max >= others + marginPoints &&
        max >= others * marginFactor &&
        far.length >= persistence * gaps.length;
    if (!isHot)
        return { kind: 'known', count: 0, tasks: [] };
    return {
        kind: 'known',
        count: 1,
        tasks: [],
        sentence: `one task runs at ${(0,format/* formatValue */.F)(max, '%')} CPU, the others at ${(0,format/* formatValue */.F)(others, '%')} (AWS/ECS does not say which)`,
    };
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/statistics/autocorrelation.js

/** Beyond this the variance of a mean grows without bound, and an hour of minutes cannot tell more. */
const highest = 0.9;
/**
 * Lag-1 autocorrelation of a series about its straight trend, 0 to 0.9. Gaps are no neighbours. Corrected
 * for the bias of short series, −(1 + 4ρ)/n (Marriott and Pope 1954, Kendall 1954).
 *
 * `undefined` where fewer than 8 pairs of neighbouring minutes are there.
 */
function lag1Autocorrelation(series) {
    const points = [...series].sort(([a], [b]) => a - b);
    const residuals = new Map(withoutTrend(points));
    let pairs = 0;
    let product = 0;
    let square = 0;
    for (const [at, value] of residuals) {
        square += value * value;
        const next = residuals.get(at + metrics_series/* minuteMs */.J2);
        if (next === undefined)
            continue;
        pairs += 1;
        product += value * next;
    }
    if (pairs < 8)
        return undefined;
    if (square === 0)
        return 0;
    const raw = product / pairs / (square / residuals.size);
    const corrected = raw + (1 + 4 * raw) / pairs;
    return Math.min(highest, Math.max(0, corrected));
}
function withoutTrend(points) {
    const n = points.length;
    const meanAt = points.reduce((sum, [at]) => sum + at, 0) / n;
    const mean = points.reduce((sum, [, value]) => sum + value, 0) / n;
    let covariance = 0;
    let variance = 0;
    for (const [at, value] of points) {
        covariance += (at - meanAt) * (value - mean);
        variance += (at - meanAt) ** 2;
    }
    const slope = variance === 0 ? 0 : covariance / variance;
    return points.map(([at, value]) => [at, value - mean - slope * (at - meanAt)]);
}
/**
 * By how much the variance of the mean of `n` consecutive minutes exceeds that of `n` independent ones, for
 * an AR(1) series: 1 + 2 Σ (1 − k/n) ρᵏ (Bayley and Hammersley 1946).
 */
function varianceInflation(autocorrelation, n) {
    let sum = 1;
    let power = 1;
    for (let k = 1; k < n && power > 1e-9; k += 1) {
        power *= autocorrelation;
        sum += 2 * (1 - k / n) * power;
    }
    return sum;
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/statistics/normal.js
var normal = __webpack_require__(227);
;// CONCATENATED MODULE: ../../../../core/lib/metrics/statistics/trend.js
/** A robust trend: Theil and Sen's slope, and Mann and Kendall's test of it, for autocorrelated series. */

/**
 * @param points at least two, `x` rising
 * @param inflation how many times larger the variance of S is than with independent values
 */
function trendOf(points, inflation = 1) {
    const slopes = [];
    let s = 0;
    for (const [index, [x1, y1]] of points.entries()) {
        for (const [x2, y2] of points.slice(index + 1)) {
            slopes.push((y2 - y1) / (x2 - x1));
            s += Math.sign(y2 - y1);
        }
    }
    const deviation = Math.sqrt(inflation * varianceOfS(points.map(([, y]) => y)));
    const z = deviation === 0 || s === 0 ? 0 : (s - Math.sign(s)) / deviation;
    return { slope: (0,simple_statistics/* median */.JZ)(slopes), s, z };
}
function varianceOfS(values) {
    const n = values.length;
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const part = (count) => count * (count - 1) * (2 * count + 5);
    const ties = [...counts.values()].reduce((sum, count) => sum + part(count), 0);
    return (part(n) - ties) / 18;
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/findings/leak.js
/** Memory that climbs steadily: a leak, extrapolated to its limit. */







const leak_leastMinutes = 8;
/** The tasks taken together. */
const significance = 0.005;
/** A task by itself, once all together are significant. A leak is in the code: half of the tasks must show it. */
const significanceOfOne = 0.05;
const leastShare = 0.5;
/** Growth that could be seen by eye: points of the reservation within the window. */
const leastGrowthPoints = 1;
const fullWithinMs = 24 * time/* durations */.SB.hour;
/** Memory that fills up like a cache grows ever more slowly: the second half must keep this part of the pace. */
const leastPersistence = 0.3;
/** A task cannot tell the memory of a few minutes of noise; what services usually have is assumed at least. */
const leastAutocorrelation = 0.5;
/**
 * Each task's slope by Theil and Sen, its significance by Mann and Kendall with the variance of
 * autocorrelated minutes; the tasks, which are independent, together by Stouffer's sum of z.
 *
 * Not a leak: what levels off, and what is still below the level the tasks before the deployment had (a
 * new task fills its memory).
 */
function findLeaks(measured, observed, baseline) {
    const minutes = (observed.until - observed.from) / time/* durations */.SB.minute;
    if (minutes < leak_leastMinutes) {
        return {
            kind: 'none-possible',
            why: `a leak shows in ${leak_leastMinutes} minutes at the earliest`,
        };
    }
    const tasks = seriesOf(measured).map((task) => ({
        ...task,
        memory: (0,metrics_series/* within */.ux)(task.memory, observed),
    }));
    const long = tasks.filter(({ memory }) => memory.size >= leak_leastMinutes);
    if (long.length === 0)
        return { kind: 'unknown', why: 'memory: no data' };
    const autocorrelation = Math.max(leastAutocorrelation, (0,simple_statistics/* median */.JZ)(long.map(({ memory }) => lag1Autocorrelation(memory) ?? leastAutocorrelation)));
    const trends = long.map(({ taskId, memory }) => {
        const points = [...memory].sort(([a], [b]) => a - b);
        const inflation = varianceInflation(autocorrelation, points.length);
        return { taskId, points, ...trendOf(points, inflation) };
    });
    const z = trends.reduce((total, trend) => total + trend.z, 0) / Math.sqrt(trends.length);
    const pValue = (0,normal/* upperTail */.f)(z);
    const before = baseline === undefined
        ? undefined
        : (0,metrics_series/* mean */.i2)([...(0,metrics_series/* within */.ux)(measured.series.get('memory.avg') ?? new Map(), baseline).values()]);
    const levelsOff = paceKept(trends.map(({ points }) => points)) < leastPersistence;
    const climbing = trends
        .filter((trend) => (0,normal/* upperTail */.f)(trend.z) <= significanceOfOne)
        .flatMap(({ taskId, slope, points }) => leakOf(taskId, slope, points, before) ?? [])
        .sort((a, b) => a.fullInMs - b.fullInMs);
    const isLeak = pValue <= significance && !levelsOff && climbing.length >= leastShare * trends.length;
    const leaks = isLeak ? climbing : [];
    const [soonest] = leaks;
    if (soonest === undefined)
        return { kind: 'known', count: 0, tasks: [], pValue };
    const which = leaks.length === 1 ? `task ${soonest.taskId}` : `${leaks.length} tasks`;
    return {
        kind: 'known',
        count: leaks.length,
        tasks: leaks,
        pValue,
        sentence: `memory of ${which} climbs by ${(0,format/* formatValue */.F)(soonest.percentPerHour, '%')} of its reservation an hour, from ${(0,format/* formatValue */.F)(soonest.percentNow, '%')} full in ${(0,time/* formatDuration */.a3)(soonest.fullInMs)} at the earliest`,
    };
}
/** Without figures of single tasks, their average stands for them. */
function seriesOf({ tasks, series }) {
    if (tasks !== undefined)
        return tasks.tasks;
    const average = series.get('memory.avg') ?? new Map();
    return [{ taskId: 'of the average', memory: average }];
}
function leakOf(taskId, slope, points, before) {
    const [firstAt = 0] = points[0] ?? [];
    const [lastAt = 0] = points.at(-1) ?? [];
    const percentNow = (0,simple_statistics/* median */.JZ)(points.slice(-3).map(([, value]) => value));
    const fullInMs = (100 - percentNow) / slope;
    const isStillFilling = before !== undefined && percentNow < before + leastGrowthPoints;
    return slope * (lastAt - firstAt) < leastGrowthPoints || fullInMs > fullWithinMs || isStillFilling
        ? undefined
        : { taskId, percentPerHour: slope * time/* durations */.SB.hour, percentNow, fullInMs };
}
/** The pace of the second half by that of the first, the tasks' median; 1 is steady. */
function paceKept(all) {
    const slopes = (part) => (0,simple_statistics/* median */.JZ)(all.map((points) => trendOf(part(points)).slope));
    const first = slopes((points) => points.slice(0, Math.ceil(points.length / 2)));
    const second = slopes((points) => points.slice(Math.floor(points.length / 2)));
    return first <= 0 ? 1 : second / first;
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/statistics/binomial.js
var binomial = __webpack_require__(9505);
;// CONCATENATED MODULE: ../../../../core/lib/metrics/statistics/rank-sum.js
/** Mann-Whitney's rank sum test and the Hodges-Lehmann shift, for autocorrelated samples. */


/**
 * Whether values of `sample` tend to be larger than those of `reference`: normal approximation with
 * correction for ties and continuity, as R's `wilcox.test(exact = FALSE)` and SciPy's
 * `mannwhitneyu(method="asymptotic")` have it.
 *
 * @param inflation how many times larger the variance of U is than with independent values
 */
function rankSum(sample, reference, inflation = 1) {
    const n1 = sample.length;
    const n2 = reference.length;
    const u = (0,simple_statistics/* wilcoxonRankSum */.Lm)([...sample], [...reference]) - (n1 * (n1 + 1)) / 2;
    const mean = (n1 * n2) / 2;
    const deviation = Math.sqrt(inflation * varianceOfU(sample, reference));
    const differences = sample.flatMap((x) => reference.map((y) => x - y)).sort((a, b) => a - b);
    // As many differences as may be below the true shift, by the same approximation.
    const rank = Math.floor(mean - normal/* z95 */.X * deviation - 0.5);
    return {
        u,
        pValue: deviation === 0 ? 1 : (0,normal/* upperTail */.f)((u - mean - 0.5) / deviation),
        shift: (0,simple_statistics/* median */.JZ)(differences),
        shiftAtLeast: rank < 0 ? -Infinity : (differences[rank] ?? -Infinity),
    };
}
function varianceOfU(sample, reference) {
    const n1 = sample.length;
    const n2 = reference.length;
    const n = n1 + n2;
    const counts = new Map();
    for (const value of [...sample, ...reference])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const ties = [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
    return ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1)));
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/compare.js
/**
 * Comparing the minutes after a deployment with those before: effect size and significance of autocorrelated minutes.
 */





/** Kayenta's: of the shift that is seen, the confidence interval must exclude all below this part. */
const tolerance = 0.25;
const compare_significance = 0.05;
/** Where the reference is too short to tell: what services usually have. */
const usualAutocorrelation = 0.6;
/** Longer windows are taken together in blocks, to keep the number of pairs small. */
const mostBlocks = 120;
/**
 * Levels (latency, CPU, requests a minute) by their logarithms, so that a shift is a factor. Mann-Whitney's
 * test with the variance that autocorrelated minutes have, as in Kayenta with a tolerance of 0.25 of the
 * shift, one-sided at 95 %.
 */
function compareLevels(series, observed, reference, comparator) {
    const sign = comparator.startsWith('<') ? 1 : -1;
    const referenceValues = [...(0,metrics_series/* within */.ux)(series, reference).values()];
    const middle = (0,simple_statistics/* median */.JZ)(referenceValues);
    // A level of 0 has no logarithm; a thousandth of the usual is as good as nothing.
    const floor = Math.max(Math.abs(middle) / 1000, 1e-9);
    const logs = (0,metrics_series/* mapValues */.LG)(series, (value) => sign * Math.log(Math.max(value, floor)));
    const now = blocks(logs, observed);
    const before = blocks(logs, reference);
    const autocorrelation = lag1Autocorrelation((0,metrics_series/* within */.ux)(logs, reference)) ?? usualAutocorrelation;
    const result = rankSum(now, before, inflationOf(autocorrelation, now.length, before.length));
    return {
        ratio: Math.exp(sign * result.shift),
        ratioBound: Math.exp(sign * result.shiftAtLeast),
        pValue: result.pValue,
        isSignificant: result.pValue <= compare_significance && result.shiftAtLeast > tolerance * result.shift,
        autocorrelation,
        reference: middle,
        minutes: (0,metrics_series/* within */.ux)(series, observed).size,
        referenceMinutes: referenceValues.length,
    };
}
/** Of the difference of two means of autocorrelated minutes, against independent ones. */
function inflationOf(autocorrelation, n1, n2) {
    const with1 = varianceInflation(autocorrelation, n1) / n1;
    const with2 = varianceInflation(autocorrelation, n2) / n2;
    return (with1 + with2) / (1 / n1 + 1 / n2);
}
/** The values of a window, or the medians of equal stretches of a long one. */
function blocks(series, window) {
    const minutes = (0,metrics_series/* minutesOf */.dp)(window);
    const size = Math.ceil(minutes.length / mostBlocks);
    if (size <= 1)
        return [...(0,metrics_series/* within */.ux)(series, window).values()];
    return Array.from({ length: Math.ceil(minutes.length / size) }, (_, index) => {
        const from = window.from + index * size * metrics_series/* minuteMs */.J2;
        return [
            ...(0,metrics_series/* within */.ux)(series, { from, until: Math.min(window.until, from + size * metrics_series/* minuteMs */.J2) }).values(),
        ];
    }).flatMap((values) => (values.length === 0 ? [] : [(0,simple_statistics/* median */.JZ)(values)]));
}
/**
 * Rates of events. Exact: of all events of both windows, so many fell into the observed one by chance
 * (conditional binomial). Events that come in bursts count for fewer: all counts are divided by the
 * dispersion of the reference's minutes (Pearson's chi-squared by its degrees of freedom, at least 1).
 *
 * Without an event in the reference its rate is taken as the highest that is likely then, 3 by the size of
 * the sample (the rule of three), and so the ratio as the lowest.
 */
function compareShares({ hits, of }, observed, reference, comparator) {
    const count = (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(hits, observed).values());
    const size = (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(of, observed).values());
    const countBefore = (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(hits, reference).values());
    const sizeBefore = (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(of, reference).values());
    const rateBefore = countBefore === 0 ? 3 / sizeBefore : countBefore / sizeBefore;
    const dispersion = dispersionOf((0,metrics_series/* within */.ux)(hits, reference), of, countBefore / sizeBefore);
    const now = Math.floor(count / dispersion);
    const all = now + Math.ceil(countBefore / dispersion);
    const part = size / (size + sizeBefore);
    const pValue = comparator.startsWith('<') ? (0,binomial/* atLeast */.j)(now, all, part) : (0,binomial/* atMost */.T)(now, all, part);
    return {
        ratio: count / size / rateBefore,
        pValue,
        isSignificant: pValue <= compare_significance,
        reference: rateBefore,
        minutes: (0,metrics_series/* within */.ux)(of, observed).size,
        referenceMinutes: (0,metrics_series/* within */.ux)(of, reference).size,
    };
}
function dispersionOf(hits, of, rate) {
    if (rate === 0 || hits.size < 2)
        return 1;
    let chiSquared = 0;
    for (const [at, count] of hits) {
        const expected = rate * (of.get(at) ?? 0);
        if (expected > 0)
            chiSquared += (count - expected) ** 2 / expected;
    }
    return Math.max(1, chiSquared / (hits.size - 1));
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/catalogue.js
var catalogue = __webpack_require__(5917);
;// CONCATENATED MODULE: ../../../../core/lib/metrics/measurement.js
/** What a threshold is about: which of the measured series, and how their minutes become one value. */



function measurementOf(threshold, measured, found) {
    const { metric, statistic = 'avg', limit } = threshold;
    switch (metric) {
        case '5xx-rate':
        case '5xx': {
            const failures = failuresOf(measured);
            if (failures === undefined)
                return unseen(measured, metric, 'target-5xx');
            return metric === '5xx'
                ? { kind: 'count', events: failures.hits }
                : { kind: 'share', ...failures };
        }
        case 'elb-5xx': {
            const requests = measured.series.get('elb-requests');
            const errors = measured.series.get('elb-5xx');
            if (requests === undefined || errors === undefined)
                return unseen(measured, metric, 'elb-5xx');
            const hits = (0,catalogue/* withZeros */.cl)('elb-5xx', errors, measured.series);
            if (limit.kind === 'relative' || limit.unit === 'count')
                return { kind: 'count', events: hits };
            // RequestCount leaves out what was answered before a target was chosen (ALB guide, "CloudWatch metrics").
            return { kind: 'share', hits, of: (0,metrics_series/* mapValues */.LG)(hits, (n, at) => n + (requests.get(at) ?? 0)) };
        }
        case 'cpu':
        case 'memory':
            return loadOf(metric, statistic, limit.kind === 'relative', measured);
        case 'restarts':
            return measured.restarts === undefined
                ? { kind: 'unread', why: 'the tasks could not be read' }
                : { kind: 'number', value: measured.restarts, detail: '' };
        case 'hot-tasks':
            return numberOf(found.hotTasks);
        case 'leaking-tasks':
            return numberOf(found.leaks);
        default:
            return ofSeries(metric, statistic, measured);
    }
}
/** Of a metric that is one row of the catalogue. */
function ofSeries(metric, statistic, measured) {
    const row = catalogue/* catalogue */.sW[metric];
    switch (row.threshold?.judgedBy) {
        case 'requests':
            return weightedByRequests(metric, statistic, measured);
        case 'total':
            return totalOf(metric, measured);
        default:
            return levelOf(metric, statistic, measured);
    }
}
function numberOf(finding) {
    if (finding.kind === 'none-possible')
        return { kind: 'not-applicable', why: finding.why };
    if (finding.kind === 'unknown')
        return { kind: 'unread', why: finding.why };
    return { kind: 'number', value: finding.count, detail: finding.sentence ?? '' };
}
/**
 * Failed requests and all of them. When a container dies its targets report nothing and the load balancer
 * answers 502 or 503 itself; that counts too where it serves nobody else. RequestCount leaves those out.
 */
function failuresOf(measured) {
    const requests = measured.series.get('requests');
    const errors = measured.series.get('target-5xx');
    const atBalancer = measured.balancerIsAlone ? measured.series.get('elb-5xx') : metrics_series/* noSeries */.Vx;
    if (requests === undefined || errors === undefined || atBalancer === undefined)
        return undefined;
    return {
        hits: added((0,catalogue/* withZeros */.cl)('target-5xx', errors, measured.series), atBalancer),
        of: added(requests, atBalancer),
    };
}
function added(a, b) {
    return new Map([...a, ...(0,metrics_series/* mapValues */.LG)(b, (value, at) => value + (a.get(at) ?? 0))]);
}
/** A series that is not there: it could not be read, or nothing before the service counts it. */
function unseen(measured, metric, key) {
    const row = catalogue/* catalogue */.sW[key];
    if ((0,catalogue/* countersOf */.J4)(row).some((counter) => measured.counters.includes(counter))) {
        return { kind: 'unread', why: `${metric} could not be read` };
    }
    const { balancers = [] } = row;
    const [only, ...others] = balancers;
    const name = only === undefined || others.length > 0 ? 'load balancer' : balancerNames[only];
    return { kind: 'not-applicable', why: `the service has no ${name}` };
}
const balancerNames = {
    application: 'Application Load Balancer',
    network: 'Network Load Balancer',
};
function unseenRow(measured, metric) {
    return unseen(measured, metric, metric);
}
/** The series of a row with one statistic, or of the statistic asked for. */
function measurement_seriesOf({ series }, metric, statistic) {
    const row = catalogue/* catalogue */.sW[metric];
    const name = (0,catalogue/* seriesName */.f_)(metric, '' in row.statistics ? '' : statistic);
    const points = series.get(name);
    return points && (0,catalogue/* withZeros */.cl)(name, points, series);
}
/** So many happened, in the minutes that have data. */
function totalOf(metric, measured) {
    const events = measurement_seriesOf(measured, metric, 'avg');
    return events === undefined ? unseenRow(measured, metric) : { kind: 'count', events };
}
/** Ten times one over the share that lies beyond the percentile: with fewer requests a single one decides it. */
const requestsAtLeast = {
    avg: 30,
    max: 1,
    min: 1,
    p50: 20,
    p90: 100,
    p95: 200,
    p99: 1000,
};
function weightedByRequests(metric, statistic, measured) {
    const series = measurement_seriesOf(measured, metric, statistic);
    const requests = measured.series.get('requests');
    if (series === undefined)
        return unseenRow(measured, metric);
    return {
        kind: 'level',
        series,
        value: (window) => {
            const values = (0,metrics_series/* within */.ux)(series, window);
            if (values.size === 0)
                return undefined;
            if (statistic === 'max')
                return Math.max(...values.values());
            if (statistic === 'min')
                return Math.min(...values.values());
            const weights = (0,metrics_series/* mapValues */.LG)(values, (_, at) => requests?.get(at) ?? 1);
            return ((0,metrics_series/* sum */.cz)((0,metrics_series/* mapValues */.LG)(values, (value, at) => value * (weights.get(at) ?? 1)).values()) /
                (0,metrics_series/* sum */.cz)(weights.values()));
        },
        ...(requests !== undefined && {
            requests: { series: requests, atLeast: requestsAtLeast[statistic] },
        }),
    };
}
function levelOf(metric, statistic, measured) {
    const series = measurement_seriesOf(measured, metric, statistic);
    if (series === undefined)
        return unseenRow(measured, metric);
    return {
        kind: 'level',
        series,
        value: (window) => {
            const values = [...(0,metrics_series/* within */.ux)(series, window).values()];
            if (values.length === 0)
                return undefined;
            if (statistic === 'max')
                return Math.max(...values);
            return statistic === 'min' ? Math.min(...values) : (0,metrics_series/* mean */.i2)(values);
        },
    };
}
/**
 * CPU and memory. `max` is the busiest task by its mean over the window, `min` the idlest; percentiles are
 * over the minutes of all tasks. Without figures of single tasks the extremes of AWS/ECS stand for them,
 * and always where the baseline is compared: those tasks are gone.
 */
function loadOf(metric, statistic, isRelative, measured) {
    const isExtreme = statistic === 'max' || statistic === 'min';
    const service = isExtreme || statistic === 'avg' ? measured.series.get(`${metric}.${statistic}`) : undefined;
    const { tasks } = measured;
    // Of a sample the extremes are not those of all; the percentiles nearly are.
    const isEnough = tasks !== undefined && (tasks.tasks.length >= tasks.count || !isExtreme);
    if (isEnough && !isRelative && statistic !== 'avg') {
        const own = tasks.tasks.map((task) => task[metric]);
        return {
            kind: 'level',
            series: extremeSeries(own, statistic === 'min' ? Math.min : Math.max),
            value: (window) => {
                const each = own
                    .map((series) => [...(0,metrics_series/* within */.ux)(series, window).values()])
                    .filter((values) => values.length > 0);
                if (each.length === 0)
                    return undefined;
                if (!isExtreme)
                    return (0,simple_statistics/* quantile */.YV)(each.flat(), Number(statistic.slice(1)) / 100);
                const means = each.map((values) => (0,metrics_series/* mean */.i2)(values) ?? 0);
                return statistic === 'max' ? Math.max(...means) : Math.min(...means);
            },
        };
    }
    if (service === undefined) {
        const why = isExtreme || statistic === 'avg'
            ? `${metric} could not be read`
            : `${metric}.${statistic} takes Container Insights`;
        return { kind: 'unread', why };
    }
    return {
        kind: 'level',
        series: service,
        value: (window) => (0,metrics_series/* mean */.i2)([...(0,metrics_series/* within */.ux)(service, window).values()]),
    };
}
function extremeSeries(all, pick) {
    const result = new Map();
    for (const series of all) {
        for (const [at, value] of series)
            result.set(at, pick(result.get(at) ?? value, value));
    }
    return result;
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/judge.js
/** Whether a threshold was kept, breached, or cannot be told. No data is never a pass. */








/** A breach: at the limit itself, such a sample has at most this probability. */
const breachChance = 0.05;
/** Kept: at twice the limit, such a sample has at most this probability. */
const keepChance = 0.02;
const judge_leastMinutes = 3;
const leastBaselineMinutes = 15;
function judge(threshold, measured, windows, found, options) {
    const measurement = measurementOf(threshold, measured, found);
    const result = judgeMeasurement(threshold, measurement, windows, options);
    return { threshold, ...result };
}
function judgeMeasurement(threshold, measurement, windows, { isDefault }) {
    switch (measurement.kind) {
        case 'not-applicable':
            return isDefault || (0,threshold_metrics/* thresholdRow */.k3)(threshold.metric).namesTasks === true
                ? { outcome: 'skipped', because: measurement.why }
                : { outcome: 'inconclusive', because: measurement.why };
        case 'unread':
            return { outcome: 'inconclusive', because: measurement.why };
        case 'number': {
            const value = { value: measurement.value };
            const detail = measurement.detail === '' ? (0,format/* formatCount */.B)(measurement.value) : measurement.detail;
            return plain(threshold, value, measurement.value, detail);
        }
        case 'share':
            return judgeShare(threshold, measurement, windows);
        case 'count':
            return judgeCount(threshold, measurement.events, windows);
        case 'level':
            return judgeLevel(threshold, measurement, windows);
        default:
            return measurement;
    }
}
function plain({ comparator, limit }, values, value, because) {
    const isKept = limit.kind === 'relative' || (0,metrics_threshold/* holds */.v9)(value, comparator, limit.value);
    return { outcome: isKept ? 'kept' : 'breached', ...values, because };
}
/** What there is of a window: undefined where it is enough, else why not. */
function lack(series, window, least) {
    const there = (0,metrics_series/* within */.ux)(series, window).size;
    const all = (0,metrics_series/* minutesOf */.dp)(window).length;
    if (all === 0)
        return 'no minute since stable is whole yet';
    if (there === 0)
        return 'no data';
    if (there < Math.min(least, all) || there < all / 2)
        return `data of ${there} of ${all} minutes only`;
    return all < least && least === judge_leastMinutes ? `a window of ${all} min is too short` : undefined;
}
function judgeShare(threshold, { hits, of }, windows) {
    const { limit, comparator } = threshold;
    const count = (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(hits, windows.observed).values());
    const total = (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(of, windows.observed).values());
    if (total === 0)
        return { outcome: 'inconclusive', because: 'no traffic, so no data' };
    const value = (100 * count) / total;
    const numbers = `${(0,format/* formatCount */.B)(count)} of ${(0,format/* formatCount */.B)(total)} requests (${(0,format/* formatValue */.F)(value, '%')})`;
    if (limit.kind === 'relative') {
        return judgeRelativeShare(threshold, hits, of, windows, numbers);
    }
    const share = limit.value / 100;
    const missing = lack(of, windows.observed, judge_leastMinutes);
    if (!(0,metrics_threshold/* holds */.v9)(value, comparator, limit.value)) {
        const isChance = comparator.startsWith('<') && (0,binomial/* atLeast */.j)(count, total, share) > breachChance;
        return isChance
            ? { outcome: 'inconclusive', value, because: `${numbers}: so few that it may be chance` }
            : { outcome: 'breached', value, because: numbers };
    }
    if (missing !== undefined)
        return { outcome: 'inconclusive', value, because: `${numbers}, ${missing}` };
    // With few requests a bad service may look good, so twice the limit has to be ruled out.
    const isEnough = !comparator.startsWith('<') ||
        share === 0 ||
        (0,binomial/* atMost */.T)(count, total, Math.min(1, 2 * share)) <= keepChance;
    return isEnough
        ? { outcome: 'kept', value, because: numbers }
        : { outcome: 'inconclusive', value, because: `${numbers}: too few to tell` };
}
function judgeRelativeShare({ limit, comparator }, hits, of, windows, numbers) {
    const factor = limit.kind === 'relative' ? limit.factor : 1;
    const reference = windows.baseline;
    const missing = lack(of, windows.observed, judge_leastMinutes) ?? lackOfBaseline(of, reference);
    const count = (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(hits, windows.observed).values());
    const value = (100 * count) / (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(of, windows.observed).values());
    if (missing !== undefined || reference === undefined) {
        return { outcome: 'inconclusive', value, because: `${numbers}, ${missing ?? 'no baseline'}` };
    }
    const comparison = compareShares({ hits, of }, windows.observed, reference, comparator);
    const baseline = 100 * comparison.reference;
    const because = `${numbers}, ${describe(comparison, (0,format/* formatValue */.F)(baseline, '%'))}`;
    if ((0,metrics_threshold/* holds */.v9)(comparison.ratio, comparator, factor)) {
        return { outcome: 'kept', value, baseline, comparison, because };
    }
    const outcome = comparison.pValue <= breachChance ? 'breached' : 'inconclusive';
    const asLastWeek = explainedByLastWeek(windows, of, (week) => compareShares({ hits, of }, windows.observed, week, comparator));
    if (outcome === 'breached' &&
        asLastWeek !== undefined &&
        (0,metrics_threshold/* holds */.v9)(asLastWeek.ratio, comparator, factor)) {
        return {
            outcome: 'inconclusive',
            value,
            baseline,
            comparison,
            because: `${because}; ${lastWeek(asLastWeek)}`,
        };
    }
    return { outcome, value, baseline, comparison, because };
}
function judgeCount(threshold, events, windows) {
    const observed = (0,metrics_series/* within */.ux)(events, windows.observed);
    if (observed.size === 0)
        return { outcome: 'inconclusive', because: 'no traffic, so no data' };
    const count = (0,metrics_series/* sum */.cz)(observed.values());
    const numbers = `${(0,format/* formatCount */.B)(count)} in ${observed.size} minutes with traffic`;
    if (threshold.limit.kind === 'relative') {
        const minutes = new Map([...events.keys()].map((at) => [at, 1]));
        const result = judgeRelativeShare(threshold, events, minutes, windows, numbers);
        const { value, baseline, ...rest } = result;
        return {
            ...rest,
            ...(value !== undefined && { value: value / 100 }),
            ...(baseline !== undefined && { baseline: baseline / 100 }),
        };
    }
    const missing = lack(events, windows.observed, judge_leastMinutes);
    const result = plain(threshold, { value: count }, count, numbers);
    return result.outcome === 'kept' && missing !== undefined
        ? { outcome: 'inconclusive', value: count, because: `${numbers}, ${missing}` }
        : result;
}
function judgeLevel(threshold, measurement, windows) {
    const { limit, comparator } = threshold;
    const { observed, baseline: reference } = windows;
    const value = measurement.value(observed);
    if (value === undefined) {
        const hasTraffic = measurement.requests === undefined || (0,metrics_series/* within */.ux)(measurement.requests.series, observed).size > 0;
        return { outcome: 'inconclusive', because: hasTraffic ? 'no data' : 'no traffic, so no data' };
    }
    const unit = limit.kind === 'absolute' ? limit.unit : (0,threshold_metrics/* thresholdRow */.k3)(threshold.metric).unit;
    const shown = (0,format/* formatValue */.F)(value, unit);
    const missing = lack(measurement.series, observed, judge_leastMinutes) ??
        lackOfRequests(measurement.requests, observed);
    if (missing !== undefined)
        return { outcome: 'inconclusive', value, because: `${shown}, ${missing}` };
    if (limit.kind === 'absolute')
        return plain(threshold, { value }, value, shown);
    const missingBefore = lackOfBaseline(measurement.series, reference) ??
        (reference === undefined
            ? undefined
            : lackOfRequests(measurement.requests, reference, ' before'));
    if (missingBefore !== undefined || reference === undefined) {
        return {
            outcome: 'inconclusive',
            value,
            because: `${shown}, ${missingBefore ?? 'no baseline'}`,
        };
    }
    const comparison = compareLevels(measurement.series, observed, reference, comparator);
    const baseline = measurement.value(reference);
    const numbers = {
        value,
        ...(0,present/* present */.E)({ baseline }),
        comparison,
    };
    const because = `${shown}, ${describe(comparison, (0,format/* formatValue */.F)(baseline ?? 0, unit))}`;
    if ((0,metrics_threshold/* holds */.v9)(comparison.ratio, comparator, limit.factor)) {
        return { outcome: 'kept', ...numbers, because };
    }
    if (!comparison.isSignificant) {
        return { outcome: 'inconclusive', ...numbers, because: `${because}: it may be chance` };
    }
    const week = explainedByLastWeek(windows, measurement.series, (then) => compareLevels(measurement.series, observed, then, comparator));
    return week !== undefined && (0,metrics_threshold/* holds */.v9)(week.ratio, comparator, limit.factor)
        ? { outcome: 'inconclusive', ...numbers, because: `${because}; ${lastWeek(week)}` }
        : { outcome: 'breached', ...numbers, because };
}
function lackOfBaseline(series, reference) {
    if (reference === undefined)
        return 'no baseline: nothing lies between this deployment and the one before';
    const there = (0,metrics_series/* within */.ux)(series, reference).size;
    return there < leastBaselineMinutes
        ? `a baseline of ${there} minutes with data; ${leastBaselineMinutes} are needed`
        : undefined;
}
function lackOfRequests(requests, window, when = '') {
    if (requests === undefined)
        return undefined;
    const count = (0,metrics_series/* sum */.cz)((0,metrics_series/* within */.ux)(requests.series, window).values());
    return count < requests.atLeast
        ? `${(0,format/* formatCount */.B)(count)} requests${when}; ${(0,format/* formatCount */.B)(requests.atLeast)} are needed to tell`
        : undefined;
}
/** The same minutes a week ago, where most of them have data. */
function explainedByLastWeek({ lastWeek }, series, compare) {
    if (lastWeek === undefined || lack(series, lastWeek, judge_leastMinutes) !== undefined)
        return undefined;
    return compare(lastWeek);
}
function describe({ ratio, minutes, referenceMinutes }, before) {
    return `${formatRatio(ratio)} the baseline's ${before} (${minutes} minutes against ${referenceMinutes})`;
}
function lastWeek({ ratio }) {
    return `but only ${formatRatio(ratio)} the same time last week`;
}
function formatRatio(ratio) {
    return `${ratio.toFixed(2)} times`;
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/verdict.js
/** The verdict over all thresholds. */




function assess(thresholds, measured, windows, options) {
    const found = {
        hotTasks: findHotTasks(measured, windows.observed),
        leaks: findLeaks(measured, windows.observed, windows.baseline),
    };
    const judgements = thresholds.map((threshold) => judge(threshold, measured, windows, found, options));
    return { verdict: metricsVerdictOf(judgements), judgements, found };
}
/**
 * Whether a breach was there before the deployment: judged over the baseline alone, the same threshold is
 * breached too, or looks so but for too few minutes or requests to tell. Such a breach is no reason to roll
 * the deployment back. A threshold relative to the baseline, one without a baseline, and the restarts of the
 * new tasks never were.
 */
function wasBreachedBefore({ threshold }, measured, { baseline, rollout }, options) {
    const { metric, limit } = threshold;
    if (baseline === undefined || limit.kind === 'relative' || metric === 'restarts')
        return false;
    const found = {
        hotTasks: findHotTasks(measured, baseline),
        leaks: findLeaks(measured, baseline, undefined),
    };
    const before = judge(threshold, measured, { rollout, observed: baseline }, found, options);
    if (before.outcome === 'breached')
        return true;
    return (before.outcome === 'inconclusive' &&
        before.value !== undefined &&
        !(0,metrics_threshold/* holds */.v9)(before.value, threshold.comparator, limit.value));
}
/**
 * One breach is `fail`; without one, a threshold that cannot be told, or none that could be judged, is
 * `inconclusive`.
 */
function metricsVerdictOf(judgements) {
    const has = (outcome) => judgements.some((judgement) => judgement.outcome === outcome);
    if (has('breached'))
        return 'fail';
    return has('inconclusive') || !has('kept') ? 'inconclusive' : 'pass';
}

// EXTERNAL MODULE: ../../../../aws/lib/ecs/find-services.js + 1 modules
var find_services = __webpack_require__(1669);
// EXTERNAL MODULE: ../../../../action-kit/lib/printable.js
var printable = __webpack_require__(8941);
;// CONCATENATED MODULE: ../../../../action-kit/lib/mermaid-line-chart.js


/** More points than this are no finer in a summary's width; `thin` brings a line down to it. */
const maxPoints = 60;
/** Blue for what was measured, red for the limit: mermaid's own first colour is next to invisible on white. */
const palette = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7, #e5534b"}}}}%%';
/** The chart as a mermaid block, or undefined where no line has two values: there is nothing to draw. */
function lineChart({ title, x, unit, lines }) {
    const drawn = lines.map((line) => bridged(thin(line))).filter((line) => line !== undefined);
    if (drawn.length === 0)
        return undefined;
    const highest = Math.max(...drawn.flat());
    // An axis of no height cannot be drawn.
    const top = highest <= 0 ? 1 : highest * 1.1;
    return (0,markdown/* codeBlock */.DV)([
        palette,
        'xychart-beta',
        `    title "${mermaidLabel(title)}"`,
        `    x-axis "${mermaidLabel(x.label)}" ${mermaid_line_chart_short(x.from)} --> ${mermaid_line_chart_short(x.to)}`,
        `    y-axis "${mermaidLabel(unit)}" 0 --> ${mermaid_line_chart_short(top)}`,
        ...drawn.map((line) => `    line [${line.map(mermaid_line_chart_short).join(', ')}]`),
    ].join('\n'), 'mermaid');
}
const maxLabelLength = 80;
/** A text in quotes: one line without the signs that mermaid reads as syntax. */
function mermaidLabel(text) {
    const label = (0,printable/* printable */.g$)(text, 'remove')
        .replace(/:/g, '∶')
        .replace(/;/g, ',')
        .replace(/[#%<>{}"`\\|~]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return (0,printable/* shorten */.ml)(label === '' ? '·' : label, maxLabelLength);
}
/** Means of equal stretches. */
function thin(line) {
    const size = Math.ceil(line.length / maxPoints);
    if (size <= 1)
        return line;
    return Array.from({ length: Math.ceil(line.length / size) }, (_, index) => {
        const there = line
            .slice(index * size, (index + 1) * size)
            .filter((value) => value !== undefined);
        return there.length === 0
            ? undefined
            : there.reduce((sum, value) => sum + value, 0) / there.length;
    });
}
/** xychart knows no gaps: the last value goes on, at the beginning the first. */
function bridged(line) {
    const there = line.filter((value) => value !== undefined);
    if (there.length < 2)
        return undefined;
    let last = there[0];
    return line.map((value) => (last = value ?? last));
}
/** Four digits, written out: mermaid's xychart reads no exponents. */
function mermaid_line_chart_short(value) {
    const rounded = Number(value.toPrecision(4));
    const written = String(rounded);
    if (!written.includes('e'))
        return written;
    return Math.abs(rounded) < 1 ? '0' : String(BigInt(rounded));
}

// EXTERNAL MODULE: ../../../../core/lib/console-link.js
var console_link = __webpack_require__(1376);
;// CONCATENATED MODULE: ../../../../core/lib/metrics/windows.js
/** Which minutes are compared: before the deployment and after it; the rollout belongs to neither. */


/**
 * A minute of CloudWatch's is whole this long after its end. AWS names no bound; one to three minutes are
 * usual, and what is later still is waited for (`latestMs`).
 */
const settleMs = 2 * time/* durations */.SB.minute;
/** What is not there this long after the window's end is not waited for any more. */
const latestMs = 5 * time/* durations */.SB.minute;
const weekMs = 7 * 24 * time/* durations */.SB.hour;
/** With a window of 0: no more than the last hour. */
const nowAtMostMs = time/* durations */.SB.hour;
function planWindows(request) {
    const { deployedAt, stableAt, windowMs, baselineMs, now } = request;
    const from = ceilMinute(stableAt);
    const observed = windowMs === 0
        ? windowUntilNow(from, now)
        : { from, until: from + Math.max(metrics_series/* minuteMs */.J2, floorMinute(windowMs)) };
    const baselineUntil = floorMinute(deployedAt);
    // Of two rollouts in an hour the baseline holds only what lies between them.
    const before = request.others.filter((other) => other.from < baselineUntil);
    const disturbedUntil = Math.max(-Infinity, ...before.map((other) => ceilMinute(Math.min(other.until, baselineUntil))));
    const wantedFrom = baselineUntil - floorMinute(baselineMs);
    const baselineFrom = Math.max(wantedFrom, disturbedUntil);
    const week = { from: observed.from - weekMs, until: observed.until - weekMs };
    const quietLastWeek = request.others.every((other) => other.until <= week.from || other.from >= week.until);
    return {
        rollout: { from: deployedAt, until: stableAt },
        observed,
        ...(baselineFrom < baselineUntil && {
            baseline: { from: baselineFrom, until: baselineUntil },
        }),
        ...(baselineFrom > wantedFrom && {
            baselineCut: 'it begins after the deployment before',
        }),
        ...(quietLastWeek && observed.until > observed.from && { lastWeek: week }),
    };
}
/** The minutes since stable that are whole, at most the last hour of them. */
function windowUntilNow(stable, now) {
    const until = Math.max(stable, floorMinute(now - settleMs));
    return { from: Math.max(stable, until - nowAtMostMs), until };
}
/** From here on everything of the window is readable, as a rule. */
function readableAt({ observed }) {
    return observed.until + settleMs;
}
function floorMinute(at) {
    return Math.floor(at / metrics_series/* minuteMs */.J2) * metrics_series/* minuteMs */.J2;
}
function ceilMinute(at) {
    return Math.ceil(at / metrics_series/* minuteMs */.J2) * metrics_series/* minuteMs */.J2;
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/charts.js
/** What is drawn, in the summary and on the page: a few series over the whole time. */





/** The charts show the time before the deployment this many times as long as the time after it. */
const beforeByAfter = 2;
const leastBeforeMs = 15 * metrics_series/* minuteMs */.J2;
/** From the last of the baseline to the end of the window. The whole baseline is compared, whatever is shown. */
function timeShown({ windows }) {
    const { baseline, rollout, observed } = windows;
    const beforeMs = Math.max(leastBeforeMs, beforeByAfter * (observed.until - observed.from));
    return {
        from: baseline === undefined
            ? observed.from
            : Math.max(baseline.from, floorMinute(rollout.from - beforeMs)),
        until: observed.until,
    };
}
/** Those of breached thresholds first; charts without a point are left out. */
function chartsOf(story) {
    const breached = new Set(story.assessment.judgements.flatMap(({ outcome, threshold }) => outcome === 'breached' ? [(0,threshold_metrics/* thresholdRow */.k3)(threshold.metric).chart] : []));
    const titles = new Set(threshold_metrics/* metricNames */.Zv.flatMap((metric) => (0,threshold_metrics/* thresholdRow */.k3)(metric).chart ?? []));
    const rank = (title) => (breached.has(title) ? 0 : 1);
    return [...titles]
        .sort((a, b) => rank(a) - rank(b))
        .map((title) => {
        const shown = threshold_metrics/* metricNames */.Zv.filter((metric) => (0,threshold_metrics/* thresholdRow */.k3)(metric).chart === title);
        const unit = shown.map(unitDrawn).find((each) => each !== undefined) ?? 'count';
        return {
            title,
            unit,
            series: shown.flatMap((metric) => linesOf(story, metric)).filter(hasPoints),
            limits: shown.flatMap((metric) => limitsOf(story, metric, unit)),
            ...(breached.has(title) && { tone: 'bad' }),
        };
    })
        .filter(({ series }) => series.length > 0);
}
function hasPoints({ points }) {
    return points.size > 0;
}
/** Undefined of a metric that has no line of its own, but is seen in another's. */
function unitDrawn(metric) {
    switch (metric) {
        case '5xx-rate':
        case 'elb-5xx':
            return '%';
        case '5xx':
        case 'restarts':
        case 'hot-tasks':
        case 'leaking-tasks':
            return undefined;
        default:
            return (0,threshold_metrics/* thresholdRow */.k3)(metric).unit;
    }
}
function linesOf(story, metric) {
    const { measured } = story;
    switch (metric) {
        case '5xx-rate':
            return [rate(measured)];
        case 'elb-5xx':
            return [elbErrors(measured)];
        case 'cpu':
        case 'memory':
            return load(story, metric);
        case '5xx':
        case 'restarts':
        case 'hot-tasks':
        case 'leaking-tasks':
            return [];
        default:
            return rowLines(measured, metric);
    }
}
/** The lines that the catalogue names. */
function rowLines({ series }, metric) {
    const row = catalogue/* catalogue */.sW[metric];
    return Object.entries(row.lines ?? {}).map(([statistic, name]) => ({
        name,
        points: series.get((0,catalogue/* seriesName */.f_)(metric, statistic)) ?? metrics_series/* noSeries */.Vx,
    }));
}
function rate(measured) {
    const { hits, of } = failuresOf(measured) ?? { hits: metrics_series/* noSeries */.Vx, of: metrics_series/* noSeries */.Vx };
    return {
        name: '5xx',
        points: new Map([...of].map(([at, n]) => [at, (100 * (hits.get(at) ?? 0)) / n])),
    };
}
function elbErrors({ series: all }) {
    const requests = all.get('elb-requests') ?? metrics_series/* noSeries */.Vx;
    const errors = all.get('elb-5xx') ?? metrics_series/* noSeries */.Vx;
    return {
        name: 'load balancer 5xx',
        points: new Map([...requests].map(([at, n]) => [at, n === 0 ? 0 : (100 * (errors.get(at) ?? 0)) / n])),
    };
}
/** The service as a whole, and after the deployment each task that was read. */
function load({ measured, assessment }, what) {
    const { hotTasks, leaks } = assessment.found;
    const finding = what === 'cpu' ? hotTasks : leaks;
    const conspicuous = new Set(finding.kind === 'known' ? finding.tasks.map(({ taskId }) => taskId) : []);
    const tasks = measured.tasks?.tasks ?? [];
    return [
        ...tasks
            .filter(({ taskId }) => conspicuous.has(taskId))
            .map((task) => ({
            name: `task ${task.taskId.slice(0, 8)}, ${what === 'cpu' ? 'hot' : 'leaking'}`,
            points: task[what],
            emphasis: true,
            tone: 'bad',
        })),
        ...rowLines(measured, what).map((line) => ({ ...line, emphasis: true })),
        ...tasks
            .filter(({ taskId }) => !conspicuous.has(taskId))
            .map((task) => ({ name: `task ${task.taskId.slice(0, 8)}`, points: task[what] })),
    ];
}
/** The limits that a line of minutes can show: those in its unit, and not those of a whole window. */
function limitsOf({ assessment }, metric, unit) {
    return assessment.judgements.flatMap(({ threshold, baseline }) => {
        const row = (0,threshold_metrics/* thresholdRow */.k3)(metric);
        if (threshold.metric !== metric || row.judgedBy === 'total')
            return [];
        const { limit, text: label } = threshold;
        if (limit.kind === 'absolute')
            return limit.unit === unit ? [{ label, value: limit.value }] : [];
        const isShown = baseline !== undefined && row.unit === unit;
        return isShown ? [{ label, value: baseline * limit.factor }] : [];
    });
}
/** The values of a series at each minute of the time shown; a gap is undefined. */
function valuesOver(points, window) {
    return (0,metrics_series/* minutesOf */.dp)(window).map((at) => points.get(at));
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/blame.js

function breachesOf({ judgements }) {
    return judgements.filter(({ outcome }) => outcome === 'breached');
}
function isOld({ measured, windows, inputs }, judgement) {
    return wasBreachedBefore(judgement, measured, windows, {
        isDefault: inputs.thresholdsAreDefault,
    });
}
/** Whether a threshold is breached that the time before the deployment had not breached. */
function isToBlame(story) {
    return breachesOf(story.assessment).some((judgement) => !isOld(story, judgement));
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/first-screen.js
/** What is read first: what is not as it should be, in words; what serves now; what to do. */




/** Breaches told in full; all are in the table. */
const toldInFull = 3;
/** The sentence to know: the breaches, else what cannot be told, else that all is well. */
function reasonOf({ assessment, measured }) {
    const of = (outcome) => assessment.judgements
        .filter((judgement) => judgement.outcome === outcome)
        .sort((a, b) => telling(a) - telling(b));
    if (assessment.verdict === 'fail') {
        const breaches = of('breached');
        const more = breaches.length > toldInFull ? [`${breaches.length - toldInFull} more`] : [];
        return [...breaches.slice(0, toldInFull).map(breachInWords), ...more].join('; also ');
    }
    if (assessment.verdict === 'inconclusive') {
        const [first, ...others] = of('inconclusive');
        if (first === undefined)
            return 'there was nothing to judge';
        const names = others.map(({ threshold }) => threshold.text);
        const so = names.length === 0 ? '' : `; nor can ${names.join(', ')}`;
        return `${first.threshold.text} cannot be told: ${first.because}${so}`;
    }
    return `${of('kept').length} thresholds kept, on ${measured.taskCount} tasks`;
}
/** Breaches that name a task come first. */
function telling({ threshold }) {
    return (0,threshold_metrics/* thresholdRow */.k3)(threshold.metric).namesTasks === true ? 0 : 1;
}
function breachInWords({ threshold, because }) {
    const { metric, comparator, text } = threshold;
    const isTooLow = comparator.startsWith('>');
    const what = isTooLow ? `${metric} is too low` : (0,threshold_metrics/* thresholdRow */.k3)(metric).breach;
    return (0,threshold_metrics/* thresholdRow */.k3)(metric).namesTasks === true
        ? `${what}: ${because}`
        : `${what}: ${because}, and the limit is ${text}`;
}
/** Of a verdict that is not good; empty for a pass. */
function screenOf(story) {
    const { assessment, measuredService: { service }, } = story;
    if (assessment.verdict === 'pass')
        return [];
    const remedy = remedyOf(story);
    return [
        { label: 'Cause', text: reasonOf(story) },
        {
            label: 'Serving now',
            text: `${(0,deployment_service/* servingName */.ak)(service)}, ${service.runningCount} of ${service.desiredCount} tasks`,
        },
        { label: 'Goes on', text: 'nothing: this step judges and changes nothing' },
        ...(remedy === undefined ? [] : [{ label: 'What to do', text: remedy }]),
    ];
}
/** The next step, by the worst breach; undefined where there is none to take. */
function remedyOf(story) {
    const { assessment, windows } = story;
    if (assessment.verdict === 'pass')
        return undefined;
    if (assessment.verdict === 'inconclusive') {
        return 'Look at the service yourself, or give the step a longer window: what cannot be told is not called good.';
    }
    const [worst] = assessment.judgements
        .filter(({ outcome }) => outcome === 'breached')
        .sort((a, b) => telling(a) - telling(b));
    if (worst === undefined)
        return undefined;
    const look = (0,threshold_metrics/* thresholdRow */.k3)(worst.threshold.metric).nextStep(`${(0,time/* formatClock */.ei)(windows.observed.from)} UTC`);
    return isToBlame(story)
        ? `${look} To go back, run the action rollback.`
        : `${look} It was so before the deployment too, so going back would not mend it.`;
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/words.js
const outcomeWords = {
    breached: 'breached',
    inconclusive: 'cannot be told',
    kept: 'kept',
    skipped: 'skipped',
};
const order = ['breached', 'inconclusive', 'kept', 'skipped'];
/** The worst first. */
function sortedJudgements({ judgements }) {
    return [...judgements].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}
/** How likely chance alone shows such a difference; empty where nothing was compared. */
function chanceWords(comparison) {
    if (comparison === undefined)
        return '';
    const percent = 100 * comparison.pValue;
    return percent < 0.1 ? 'under 0.1 %' : `${percent.toFixed(1)} %`;
}
/** Where the figures of single tasks come from. */
function sourceOfTasks({ tasks }) {
    switch (tasks?.source) {
        case 'container-insights':
            return 'Single tasks: Container Insights with enhanced observability.';
        case 'performance-log':
            return 'Single tasks: the performance log of Container Insights.';
        default:
            return 'Single tasks: only the least and the most loaded one, from AWS/ECS.';
    }
}
/** Whose 5xx are counted; undefined where nobody counts any. */
function whoseErrors({ counters, balancerIsAlone }) {
    if (!counters.includes('application')) {
        return counters.some((counter) => counter !== 'network')
            ? '5xx: those of its requests, whoever answered them.'
            : undefined;
    }
    return balancerIsAlone
        ? '5xx: those of the targets and those of the load balancer, which serves only this service.'
        : '5xx: those of the targets only; the load balancer serves others too, so its own are not counted.';
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/summary.js
/** The job summary: the verdict, the one sentence to know, then tables and charts folded away. */










function renderSummary(story) {
    return [
        (0,markdown/* heading */.R_)(3, headline(story)),
        renderScreen(story),
        ...warningsOf(story),
        figures(story),
        renderJudgements(story),
        ...renderCharts(story),
        ...renderPhases(story),
        ...renderHistory(story),
        renderNotes(story),
    ];
}
function renderScreen(story) {
    const lines = screenOf(story);
    if (lines.length === 0)
        return (0,markdown/* text */.Qq)(reasonOf(story));
    return lines.map(({ label, text: line }) => `- **${label}:** ${(0,markdown/* text */.Qq)(line)}`).join('\n');
}
function headline({ assessment, measuredService }) {
    const name = measuredService.service.name;
    switch (assessment.verdict) {
        case 'pass':
            return `${name}: the deploy was good`;
        case 'fail':
            return `${name}: the deploy was bad`;
        case 'inconclusive':
            return `${name}: whether the deploy was good cannot be told`;
        default:
            return assessment.verdict;
    }
}
function warningsOf({ findings, measuredService }) {
    const { remark } = measuredService.deployment;
    return [...(remark === undefined ? [] : [remark]), ...findings.warnings].map((line) => (0,markdown/* text */.Qq)(line));
}
function figures(story) {
    const { measuredService, windows, inputs, measured, metricsRequested } = story;
    const span = ({ from, until }) => `${(0,time/* formatClock */.ei)(from)} to ${(0,time/* formatClock */.ei)(until)} UTC, ${(0,time/* formatDuration */.a3)(until - from)}`;
    const address = (0,console_link/* serviceLink */.oT)(measuredService.service.arn);
    const took = measuredService.durationMs === undefined
        ? undefined
        : (0,time/* formatDuration */.a3)(measuredService.durationMs);
    const rows = [
        ['deploy', measuredService.history.sentence ?? took],
        ['end to end', inputs.endToEndMs === undefined ? undefined : (0,time/* formatDuration */.a3)(inputs.endToEndMs)],
        ['before', windows.baseline === undefined ? 'nothing to compare with' : span(windows.baseline)],
        ['after', `${span(windows.observed)}${story.endedEarly ? ' (a breach was certain)' : ''}`],
        ['tasks', String(measured.taskCount)],
        ['cost', formatCost(metricsRequested)],
    ];
    return (0,markdown/* table */.tp)([{ title: '' }, { title: '' }], [
        ...rows.flatMap(([name, value]) => (value === undefined ? [] : [[(0,markdown/* text */.Qq)(name), (0,markdown/* text */.Qq)(value)]])),
        ...(address === undefined ? [] : [['console', (0,markdown/* link */.nf)(measuredService.service.name, address)]]),
    ]);
}
function renderJudgements({ assessment }) {
    const sorted = sortedJudgements(assessment);
    const count = (outcome) => sorted.filter((judgement) => judgement.outcome === outcome).length;
    const columns = ['threshold', 'result', 'measured', 'by chance'].map((title) => ({ title }));
    return (0,markdown/* details */.zH)(`Thresholds: ${count('breached')} breached, ${count('inconclusive')} cannot be told, ${count('kept')} kept`, (0,markdown/* table */.tp)(columns, sorted.map(({ threshold, outcome, because, comparison }) => [
        (0,markdown/* code */.aY)(threshold.text),
        outcome === 'breached' ? `**${outcomeWords[outcome]}**` : outcomeWords[outcome],
        (0,markdown/* text */.Qq)(because),
        (0,markdown/* text */.Qq)(chanceWords(comparison)),
    ])));
}
const unitWords = { '%': 'percent', ms: 'ms', count: 'number' };
/** The first line of each chart, and its limit as a flat one. */
function renderCharts(story) {
    const shown = timeShown(story);
    const stable = story.windows.observed.from;
    const blocks = chartsOf(story).flatMap(({ title, unit, series, limits }) => {
        const [first] = series;
        // A line of nothing but zeros says less than the table.
        if (first === undefined || [...first.points.values()].every((value) => value === 0))
            return [];
        const values = valuesOver(first.points, shown);
        const [limit] = limits;
        const chart = lineChart({
            title: `${title}, ${first.name}${limit === undefined ? '' : ` (the flat line is the limit)`}`,
            x: {
                label: 'minutes from stable',
                from: (shown.from - stable) / metrics_series/* minuteMs */.J2,
                to: (shown.until - stable) / metrics_series/* minuteMs */.J2,
            },
            unit: unitWords[unit],
            lines: limit === undefined ? [values] : [values, values.map(() => limit.value)],
        });
        return chart === undefined ? [] : [chart];
    });
    return blocks.length === 0 ? [] : [(0,markdown/* details */.zH)('Charts', blocks.join('\n\n'))];
}
function renderPhases({ inputs }) {
    const rows = deployment_phases/* phaseNames */.k1.flatMap((name) => {
        const phase = inputs.phases.get(name);
        return phase === undefined
            ? []
            : [
                [
                    (0,markdown/* text */.Qq)(deployment_phases/* phaseWords */.V2[name]),
                    (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(phase.median * 1000)),
                    (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(phase.slowest * 1000)),
                ],
            ];
    });
    if (rows.length === 0)
        return [];
    const columns = [
        { title: 'phase' },
        { title: 'median', align: 'right' },
        { title: 'slowest', align: 'right' },
    ];
    return [(0,markdown/* details */.zH)('Phases of the deploy', (0,markdown/* table */.tp)(columns, rows))];
}
function renderHistory({ measuredService }) {
    const { deploys } = measuredService.history;
    if (deploys.length === 0)
        return [];
    const columns = [
        { title: 'began' },
        { title: 'took', align: 'right' },
        { title: 'ended' },
    ];
    const rows = deploys.map(({ at, durationMs, outcome }) => [
        (0,markdown/* text */.Qq)((0,time/* formatInstant */.r4)(at)),
        (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(durationMs)),
        (0,markdown/* text */.Qq)(outcome),
    ]);
    return [(0,markdown/* details */.zH)(`Earlier deploys: ${deploys.length}`, (0,markdown/* table */.tp)(columns, rows))];
}
function renderNotes({ measured, windows }) {
    const lines = [
        sourceOfTasks(measured),
        ...[whoseErrors(measured)].filter((line) => line !== undefined),
        ...(windows.baselineCut === undefined
            ? []
            : [`The time before is shorter than asked for: ${windows.baselineCut}.`]),
        ...measured.unseen,
    ];
    return (0,markdown/* details */.zH)('How it was measured', lines.map((line) => `- ${(0,markdown/* text */.Qq)(line)}`).join('\n'));
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/comment.js
/** The pull request's comment: the summary's top, and what is not as it should be. */


/** One for each service: several may be deployed by one pull request. */
function composeComment(story) {
    const body = [
        (0,markdown/* heading */.R_)(3, headline(story)),
        renderScreen(story),
        renderJudgements(story),
        'Charts are in the job summary.',
    ].join('\n\n');
    return { marker: markerOf(story), body };
}
function markerOf({ measuredService }) {
    const plain = (name) => name.replace(/[^A-Za-z0-9-]/g, '-');
    return `ecs-actions/post-deploy-metrics/${plain(measuredService.clusterName)}/${plain(measuredService.service.name)}`;
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/page.js
/** The HTML report: the same story with real charts, in one file under RUNNER_TEMP. */









const tones = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'unsure',
};
function composePage(story) {
    const { assessment, measuredService, findings } = story;
    const bands = bandsOf(story);
    const minutes = (0,metrics_series/* minutesOf */.dp)(timeShown(story));
    return {
        title: `${measuredService.service.name} in ${measuredService.clusterName}`,
        moments: [
            { label: 'deployed', atMs: measuredService.deployment.deployedAt },
            { label: 'stable', atMs: measuredService.deployment.stableAt },
        ],
        verdict: {
            word: assessment.verdict,
            tone: tones[assessment.verdict],
            sentence: reasonOf(story),
        },
        facts: factsOf(story),
        charts: chartsOf(story).map(({ title, unit, series, limits, tone }) => ({
            title,
            unit,
            ...(0,present/* present */.E)({ tone }),
            series: series.map(({ name, points, emphasis, tone: lineTone }) => ({
                name,
                points: minutes.map((at) => [at, points.get(at) ?? null]),
                ...(0,present/* present */.E)({ emphasis, tone: lineTone }),
            })),
            bands,
            thresholds: limits,
            events: findings.activities.map(({ at, to }) => ({ label: `scaled to ${to}`, atMs: at })),
        })),
        tables: [thresholdsTable(story), ...historyTable(story)],
        notes: notesOf(story),
    };
}
function bandsOf(story) {
    const { baseline, rollout, observed } = story.windows;
    const shownFrom = timeShown(story).from;
    return [
        ...(baseline === undefined
            ? []
            : [
                {
                    label: 'before',
                    startMs: Math.max(baseline.from, shownFrom),
                    endMs: baseline.until,
                    kind: 'baseline',
                },
            ]),
        { label: 'rollout', startMs: rollout.from, endMs: rollout.until, kind: 'rollout' },
        { label: 'after', startMs: observed.from, endMs: observed.until, kind: 'observed' },
    ];
}
function factsOf({ measuredService, inputs, measured }) {
    const href = (0,console_link/* serviceLink */.oT)(measuredService.service.arn);
    const revision = measuredService.service.taskDefinition;
    const revisionHref = revision === undefined ? undefined : (0,console_link/* taskDefinitionLink */.L5)(revision);
    return [
        { label: 'service', value: measuredService.service.name, ...(0,present/* present */.E)({ href }) },
        ...(revision === undefined
            ? []
            : [
                {
                    label: 'revision',
                    value: (0,deployment_service/* familyRevision */.KW)(revision),
                    ...(0,present/* present */.E)({ href: revisionHref }),
                },
            ]),
        { label: 'tasks', value: String(measured.taskCount) },
        ...(measuredService.durationMs === undefined
            ? []
            : [{ label: 'deploy', value: (0,time/* formatDuration */.a3)(measuredService.durationMs) }]),
        ...(measuredService.history.medianMs === undefined
            ? []
            : [{ label: 'usual deploy', value: (0,time/* formatDuration */.a3)(measuredService.history.medianMs) }]),
        ...(inputs.endToEndMs === undefined
            ? []
            : [{ label: 'end to end', value: (0,time/* formatDuration */.a3)(inputs.endToEndMs) }]),
    ];
}
const rowTones = {
    breached: 'bad',
    inconclusive: 'unsure',
    kept: 'quiet',
    skipped: 'quiet',
};
function thresholdsTable({ assessment }) {
    return {
        title: 'Thresholds',
        tones: sortedJudgements(assessment).map(({ outcome }) => rowTones[outcome]),
        columns: ['threshold', 'result', 'measured', 'by chance'].map((title) => ({ title })),
        rows: sortedJudgements(assessment).map(({ threshold, outcome, because, comparison }) => [
            threshold.text,
            outcomeWords[outcome],
            because,
            chanceWords(comparison),
        ]),
    };
}
function historyTable({ measuredService }) {
    const { deploys } = measuredService.history;
    if (deploys.length === 0)
        return [];
    return [
        {
            title: `Earlier deploys: ${deploys.length}`,
            columns: [{ title: 'began' }, { title: 'took', align: 'right' }, { title: 'ended' }],
            rows: deploys.map(({ at, durationMs, outcome }) => [
                (0,time/* formatInstant */.r4)(at),
                (0,time/* formatDuration */.a3)(durationMs),
                outcome,
            ]),
        },
    ];
}
function notesOf(story) {
    const { measured, findings, windows, metricsRequested, endedEarly, measuredService } = story;
    return [
        ...findings.warnings,
        ...(measuredService.deployment.remark === undefined ? [] : [measuredService.deployment.remark]),
        ...(endedEarly ? ['The window ended early: a breach was certain.'] : []),
        ...(windows.baselineCut === undefined
            ? []
            : [`The time before is shorter than asked for: ${windows.baselineCut}.`]),
        ...(windows.baseline !== undefined && windows.baseline.from < timeShown(story).from
            ? [
                `Compared are ${(0,time/* formatDuration */.a3)(windows.baseline.until - windows.baseline.from)} before the deployment; the charts show the last ${(0,time/* formatDuration */.a3)(windows.baseline.until - timeShown(story).from)} of them.`,
            ]
            : []),
        ...measured.unseen,
        sourceOfTasks(measured),
        ...[whoseErrors(measured)].filter((line) => line !== undefined),
        `Cost: ${metricsRequested} metrics requested of CloudWatch, ${formatCost(metricsRequested)}.`,
    ];
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/findings/slow-start.js
/** Tasks that start slower than in the last two weeks, phase by phase. */



/** How far back recorded phases are compared: CloudWatch keeps minutes for 15 days. */
const phaseMemoryMs = 14 * 24 * time/* durations */.SB.hour;
/** What a new task goes through; how long old ones drain is none of it. */
const phasesOfStart = ['provision', 'pull', 'start', 'health'];
const leastDeploys = 5;
const factor = 1.25;
const slow_start_deviations = 3;
/** Less nobody waits for. */
const leastMs = 2 * time/* durations */.SB.second;
/** A sentence for each phase that is slower by a quarter, by more than its usual scatter, and by two seconds. */
function describeSlowStarts(phases) {
    return phasesOfStart.flatMap((name) => {
        const { nowMs, beforeMs } = phases.get(name) ?? { nowMs: 0, beforeMs: [] };
        if (beforeMs.length < leastDeploys)
            return [];
        const usualMs = (0,simple_statistics/* median */.JZ)([...beforeMs]);
        const spreadMs = 1.4826 * (0,simple_statistics/* medianAbsoluteDeviation */.hK)([...beforeMs]);
        const isSlow = nowMs > usualMs * factor &&
            nowMs > usualMs + slow_start_deviations * spreadMs &&
            nowMs > usualMs + leastMs;
        return isSlow
            ? [
                `tasks start slower: ${deployment_phases/* phaseWords */.V2[name]} took ${(0,time/* formatDuration */.a3)(nowMs)}, in the last ${beforeMs.length} deploys ${(0,time/* formatDuration */.a3)(usualMs)} (median)`,
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/record.js



/**
 * DeploymentDuration and EndToEndDuration, and PhaseDuration (the median task's) with the dimension Phase:
 * seven metrics a service at most.
 */
function valuesToRecord(inputs, measuredService) {
    const seconds = (metric, ms) => ms === undefined ? [] : [{ metric, seconds: ms / 1000 }];
    return [
        ...seconds('DeploymentDuration', measuredService.durationMs),
        ...seconds('EndToEndDuration', inputs.endToEndMs),
        ...[...inputs.phases].map(([name, { median }]) => ({
            metric: 'PhaseDuration',
            dimensions: [['Phase', name]],
            seconds: median,
        })),
    ];
}
/** Of the phases that wait-stable handed over, what earlier deploys of the last two weeks have recorded. */
async function readPhaseHistory(metrics, { phases }, { clusterName, service, deployment }) {
    if (phases.size === 0)
        return new Map();
    const until = floorMinute(deployment.deployedAt);
    const { series } = await metrics.read([...phases.keys()].map((name) => ({
        key: name,
        namespace: recordNamespace,
        metric: 'PhaseDuration',
        dimensions: [
            ['ClusterName', clusterName],
            ['ServiceName', service.name],
            ['Phase', name],
        ],
        statistic: 'Average',
    })), { from: until - phaseMemoryMs, until });
    return new Map([...phases].map(([name, { median }]) => {
        const beforeMs = [...(series.get(name)?.values() ?? [])].map((seconds) => seconds * 1000);
        return [name, { nowMs: median * 1000, beforeMs }];
    }));
}

// EXTERNAL MODULE: ../../../../aws/lib/metrics/service-series.js
var service_series = __webpack_require__(7465);
// EXTERNAL MODULE: ../../../../core/lib/arn.js
var arn = __webpack_require__(3001);
;// CONCATENATED MODULE: ../../../../core/lib/metrics/chosen-deployment.js
/** Which deployment is judged, and when it began and was stable. */




/**
 * The newest deployment that had begun by `stableAt`, or the newest of all; its own times where none is given.
 *
 * @param newestFirst undefined where the service deployments could not be read
 * @throws ReadableError where it is not over, or nothing tells when it was
 */
function chooseDeployment(service, newestFirst, given) {
    const measurement = newestFirst?.find(({ createdAt }) => createdAt !== undefined && (given.stableAt === undefined || createdAt <= given.stableAt));
    const times = measurement === undefined ? timesOfService(service) : timesOf(measurement);
    const deployedAt = given.deployedAt ?? times.deployedAt;
    const stableAt = given.stableAt ?? times.stableAt;
    if (deployedAt === undefined) {
        throw new readable_error/* ReadableError */.J('No deployment', `AWS does not tell when ${service.name} was deployed: give deployed-at and stable-at (wait-stable has both).`);
    }
    if (stableAt === undefined) {
        throw new readable_error/* ReadableError */.J('Not stable yet', `The deployment of ${service.name} that began at ${(0,time/* formatInstant */.r4)(deployedAt)} is not over: run wait-stable before this step, or give stable-at.`);
    }
    if (stableAt < deployedAt) {
        throw new readable_error/* ReadableError */.J('Invalid input: stable-at', `stable-at (${(0,time/* formatInstant */.r4)(stableAt)}) is before the deployment began (${(0,time/* formatInstant */.r4)(deployedAt)}).`);
    }
    const remark = measurement === undefined ? undefined : remarkOn(measurement);
    return {
        deployedAt,
        stableAt,
        ...(0,present/* present */.E)({ arn: measurement?.arn, remark }),
    };
}
function timesOf({ createdAt, finishedAt, stoppedAt }) {
    return { deployedAt: createdAt, stableAt: finishedAt ?? stoppedAt };
}
/** COMPLETED keeps the moment of its completion in `updatedAt` until the next change. */
function timesOfService(service) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    const set = service.taskSets.find(({ status }) => status === 'PRIMARY');
    return {
        deployedAt: primary?.createdAt ?? set?.createdAt,
        stableAt: primary?.rolloutState === 'COMPLETED'
            ? primary.updatedAt
            : set?.stabilityStatus === 'STEADY_STATE'
                ? set.stabilityStatusAt
                : undefined,
    };
}
function remarkOn({ status }) {
    switch (status) {
        case 'ROLLBACK_SUCCESSFUL':
            return 'the latest deployment was rolled back: the revision before it is what these metrics show';
        case 'ROLLBACK_FAILED':
            return 'the latest deployment failed, and so did its rollback';
        case 'STOPPED':
            return 'the latest deployment was stopped';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/deploy-history.js
/** How long deploys of a service take: this one against those ECS remembers (90 days). */


const historySize = 20;
/** Fewer deploys have no usual length. */
const deploy_history_leastDeploys = 5;
const regressionFactor = 1.25;
const regressionDeviations = 3;
/** @param exceptArn the deployment that is judged */
function deployHistoryOf(newestFirst, exceptArn, durationMs) {
    const deploys = newestFirst
        .filter(({ arn }) => arn !== exceptArn)
        .flatMap((deployment) => pastDeployOf(deployment) ?? [])
        .slice(0, historySize);
    const lengths = deploys
        .filter(({ outcome }) => outcome === 'successful')
        .map((deploy) => deploy.durationMs);
    const rollbacks = deploys.filter(({ outcome }) => outcome === 'rolled-back').length;
    if (lengths.length === 0)
        return { deploys, rollbacks };
    const medianMs = (0,simple_statistics/* median */.JZ)(lengths);
    const common = { deploys, rollbacks, medianMs };
    if (durationMs === undefined)
        return common;
    const rolled = rollbacks === 0 ? '' : `, ${rollbacks} of the last ${deploys.length} rolled back`;
    const sentence = `${(0,time/* formatDuration */.a3)(durationMs)}; median of the last ${lengths.length}: ${(0,time/* formatDuration */.a3)(medianMs)}${rolled}`;
    const spread = 1.4826 * (0,simple_statistics/* medianAbsoluteDeviation */.hK)(lengths);
    const isRegression = lengths.length >= deploy_history_leastDeploys &&
        durationMs > medianMs * regressionFactor &&
        durationMs > medianMs + regressionDeviations * spread;
    return {
        ...common,
        sentence,
        ...(isRegression && {
            regression: `this deploy took ${(0,time/* formatDuration */.a3)(durationMs)}; the last ${lengths.length} took ${(0,time/* formatDuration */.a3)(medianMs)} (median), ${(0,time/* formatDuration */.a3)(Math.max(...lengths))} at most`,
        }),
    };
}
function pastDeployOf(deployment) {
    const { createdAt, status } = deployment;
    const endedAt = deployment.finishedAt ?? deployment.stoppedAt;
    const outcome = outcomes[status];
    if (createdAt === undefined || endedAt === undefined || outcome === undefined)
        return undefined;
    return { at: createdAt, durationMs: endedAt - createdAt, outcome };
}
/** What is still in progress has no length. */
const outcomes = {
    SUCCESSFUL: 'successful',
    ROLLBACK_SUCCESSFUL: 'rolled-back',
    ROLLBACK_FAILED: 'rolled-back',
    STOPPED: 'stopped',
};

// EXTERNAL MODULE: ../../../../core/lib/traffic/traffic.js
var traffic = __webpack_require__(8113);
;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/discover.js












async function discover({ ecs, serviceContext, now, log }, inputs, { cluster, service }, unseen) {
    const clusterName = (0,arn/* nameInArn */.s)(service.clusterArn);
    const [deployments, groups, insights] = await Promise.all([
        unseen.orUndefined('the history of deployments', ecs.listServiceDeployments(cluster, service.name)),
        unseen.orUndefined('the load balancer', serviceContext.balancedGroups(service.targetGroups.map(({ arn }) => arn))),
        unseen.orUndefined('whether the cluster has Container Insights', serviceContext.containerInsights(cluster)),
    ]);
    for (const sentence of service.unseenTraffic ?? [])
        unseen.note(sentence);
    if (groups?.some(({ balancer }) => (0,catalogue/* kindOfBalancer */.O)(balancer) === 'network') === true) {
        unseen.note('behind a Network Load Balancer there are connections, no requests: errors and latency are not seen, healthy hosts are');
    }
    const deployment = chooseDeployment(service, deployments, inputs);
    const windows = planWindows({
        deployedAt: deployment.deployedAt,
        stableAt: deployment.stableAt,
        windowMs: inputs.windowMs,
        baselineMs: inputs.baselineMs,
        now: now(),
        others: (deployments ?? []).flatMap(({ arn, createdAt, finishedAt, stoppedAt }) => arn === deployment.arn || createdAt === undefined
            ? []
            : [{ from: createdAt, until: finishedAt ?? stoppedAt ?? createdAt }]),
    });
    const ways = { paths: service.directPaths ?? [] };
    const address = {
        clusterName,
        serviceName: service.name,
        groups: groups ?? [],
        latticeGroups: (0,traffic/* latticeGroupsOf */.gp)(ways).map((latticeGroup) => ({ latticeGroup })),
        discoveryNames: (0,traffic/* discoveryNamesOf */.W5)(ways),
    };
    const queries = (0,service_series/* serviceQueries */.iw)(address, inputs.thresholds);
    const observedMs = windows.observed.until - windows.observed.from;
    const durationMs = inputs.durationMs ?? deployment.stableAt - deployment.deployedAt;
    const deploymentId = (0,deployment_service/* primaryOf */.Os)(service)?.id ?? primarySetId(service);
    log.line(`judging ${service.name} in ${clusterName} (${inputs.region}): deployed ${(0,time/* formatInstant */.r4)(deployment.deployedAt)}, stable ${(0,time/* formatClock */.ei)(deployment.stableAt)} UTC, after ${(0,time/* formatDuration */.a3)(durationMs)}`);
    if (deployment.remark !== undefined)
        log.warning({ title: service.name, message: deployment.remark });
    return {
        service,
        cluster,
        clusterName,
        deployment,
        durationMs,
        history: deployHistoryOf(deployments ?? [], deployment.arn, durationMs),
        address,
        groupsAreKnown: groups !== undefined &&
            (service.hasUnseenBalancer !== true || address.latticeGroups.length > 0),
        windows,
        queries,
        plan: planPolls(observedMs, (0,metric_reader/* metricsRequested */.Cd)(queries), insights === 'enabled' || insights === 'disabled' ? 0 : service.runningCount),
        ...(0,present/* present */.E)({ deploymentId, insights }),
    };
}
function primarySetId(service) {
    return service.taskSets.find(({ status }) => status === 'PRIMARY')?.id;
}

;// CONCATENATED MODULE: ../../../../core/lib/metrics/certain.js
/** Breaches that nothing in the rest of the window can undo. */




/** A deployment gets this many minutes before anything is certain. */
const leastSeen = 3;
/**
 * The thresholds that are breached by what was seen, and stay so even if every minute still to come is like the best tenth of those before
 * the deployment, with as many requests as usual.
 * What only shows at the end (figures of single tasks, trends) is never certain before it.
 *
 * @param seenUntil up to here the minutes are whole
 */
function certainBreaches(thresholds, measured, windows, seenUntil, options) {
    const seen = { from: windows.observed.from, until: Math.min(seenUntil, windows.observed.until) };
    if ((0,metrics_series/* minutesOf */.dp)(seen).length < leastSeen)
        return [];
    const rest = (0,metrics_series/* minutesOf */.dp)({ from: seen.until, until: windows.observed.until });
    const { baseline } = windows;
    const project = (threshold) => ({
        ...measured,
        series: new Map([...measured.series].flatMap(([name, series]) => {
            // No point of these means none happened, where there is traffic.
            if ((0,catalogue/* rowOf */.OB)(name).zeroWhere !== undefined)
                return [[name, series]];
            const before = baseline === undefined ? [] : [...(0,metrics_series/* within */.ux)(series, baseline).values()];
            if (before.length === 0)
                return [];
            const best = threshold.comparator.startsWith('<') ? 0.1 : 0.9;
            const to = (0,simple_statistics/* quantile */.YV)(before, name.endsWith('requests') ? 0.5 : best);
            return [[name, new Map([...series, ...rest.map((at) => [at, to])])]];
        })),
    });
    const unknown = { kind: 'unknown', why: 'not before the end' };
    const unseen = { hotTasks: unknown, leaks: unknown };
    return thresholds
        .filter((threshold) => judge(threshold, measured, { ...windows, observed: seen }, unseen, options).outcome ===
        'breached')
        .map((threshold) => judge(threshold, project(threshold), windows, unseen, options))
        .filter(({ outcome }) => outcome === 'breached');
}

;// CONCATENATED MODULE: ../../../../aws/lib/metrics/task-series.js
/** CPU and memory of single tasks, from Container Insights with enhanced observability. */


/**
 * Two metrics a task, each of which costs (CloudWatch, "Amazon ECS Container Insights with enhanced observability
 * metrics" and its price list).
 */
async function readTaskSeries(reader, { clusterName, serviceName, tasks }, window) {
    const queries = tasks.flatMap(({ taskId }) => [
        ['cpu', catalogue/* perTask */.ty.cpu],
        ['memory', catalogue/* perTask */.ty.memory],
    ].map(([what, metric]) => ({
        key: `${what} ${taskId}`,
        namespace: catalogue/* insightsNamespace */.TS,
        metric,
        dimensions: [
            ['ClusterName', clusterName],
            ['ServiceName', serviceName],
            ['TaskId', taskId],
        ],
        statistic: 'Average',
    })));
    const { series } = await reader.read(queries, window);
    return tasks.map((task) => ({
        ...task,
        cpu: series.get(`cpu ${task.taskId}`) ?? metrics_series/* noSeries */.Vx,
        memory: series.get(`memory ${task.taskId}`) ?? metrics_series/* noSeries */.Vx,
    }));
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/failure.js
var deployment_failure = __webpack_require__(430);
// EXTERNAL MODULE: ../../../../core/lib/deployment/task.js
var task = __webpack_require__(4327);
;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/read-tasks.js





const tasksAtMost = 5_000;
const stoppedAtMost = 500;
/** Tasks of the deployment that died by themselves since it was stable; scaling and Spot do not count. */
async function readRestarts({ ecs }, { cluster, service, deployment, deploymentId }, unseen) {
    const tasks = await unseen.orUndefined('whether tasks died', (async () => {
        const arns = await ecs.listStoppedTasks(cluster, service.name, stoppedAtMost);
        return arns.length === 0 ? [] : ecs.describeTasks(cluster, arns);
    })());
    return tasks?.filter((task) => {
        const endedAt = task.stoppingAt ?? task.stoppedAt ?? 0;
        const isOurs = deploymentId === undefined || task.startedBy === deploymentId;
        return isOurs && endedAt >= deployment.stableAt && (0,deployment_failure/* readFailure */.f1)(task)?.counts === true;
    }).length;
}
/** CPU and memory of single tasks over the window: Container Insights, else its log, else none. */
async function readTasks({ ecs, metrics, performanceLog }, measuredService, window, unseen) {
    const { cluster, clusterName, service, deploymentId, insights, plan } = measuredService;
    if (deploymentId === undefined || window.until <= window.from)
        return undefined;
    if (insights === 'disabled') {
        unseen.note('Container Insights is off: the least and the most loaded task are known (AWS/ECS), not which they are');
        return undefined;
    }
    const tasks = await unseen.orUndefined('single tasks', (async () => {
        const arns = await ecs.listTasksStartedBy(cluster, deploymentId, tasksAtMost);
        return ecs.describeTasks(cluster, arns);
    })());
    if (tasks === undefined || tasks.length === 0)
        return undefined;
    const addressOf = (some) => ({
        clusterName,
        serviceName: service.name,
        tasks: some.map(({ arn, startedAt }) => ({
            taskId: (0,task/* taskId */.B)(arn),
            ...(0,present/* present */.E)({ startedAt }),
        })),
    });
    if (insights === 'enabled') {
        const read = await unseen.orUndefined('single tasks in the performance log of Container Insights', performanceLog.read(addressOf(tasks), window));
        return read === undefined || read.length === 0
            ? undefined
            : { source: 'performance-log', tasks: read, count: tasks.length };
    }
    const some = sampleEvenly(tasks, plan.tasksRead);
    const read = await unseen.orUndefined('the metrics of single tasks', readTaskSeries(metrics, addressOf(some), window));
    const withData = read?.filter(({ cpu, memory }) => cpu.size > 0 || memory.size > 0) ?? [];
    if (withData.length === 0) {
        unseen.note('CloudWatch has no metrics of single tasks; AWS/ECS tells of the least and the most loaded one');
        return undefined;
    }
    if (some.length < tasks.length) {
        unseen.note(`read ${some.length} of ${tasks.length} tasks, evenly chosen: more would cost over two cents; the extremes of AWS/ECS cover them all`);
    }
    return { source: 'container-insights', tasks: withData, count: tasks.length };
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/observe.js











/**
 * Each poll reads the last minutes again, for points that came late: CloudWatch charges for metrics, not for points.
 */
const overlapMs = 5 * metrics_series/* minuteMs */.J2;
/** Throttled for longer, the poll fails. */
const observe_patienceMs = 2 * time/* durations */.SB.minute;
/** No threshold is certain before the third minute is whole. */
const firstPollAfterMs = 3 * metrics_series/* minuteMs */.J2 + settleMs;
/** Resolves early, with what there is, when cancelled. */
async function observe(ports, measuredService, inputs, unseen) {
    const { clock, log, cancellation, now } = ports;
    const { windows, plan } = measuredService;
    const answers = createCollection();
    const begin = windows.baseline?.from ?? windows.observed.from;
    const end = windows.observed.until;
    let readUntil = begin;
    let restarts;
    const poll = async () => {
        const settled = Math.min(end, floorMinute(now() - settleMs));
        const from = Math.max(begin, Math.min(readUntil, settled - overlapMs));
        if (settled > from) {
            const answer = await ports.metrics.read(measuredService.queries, { from, until: settled }, { patienceMs: observe_patienceMs });
            answers.add((0,metric_reader/* assertSomething */.F)(answer));
            readUntil = settled;
        }
        restarts = await readRestarts(ports, measuredService, unseen);
    };
    const { address, groupsAreKnown } = measuredService;
    const { groups, latticeGroups, discoveryNames } = address;
    const behind = (kind) => groups.filter(({ balancer }) => (0,catalogue/* kindOfBalancer */.O)(balancer) === kind);
    const applicationGroups = behind('application');
    const connect = () => (0,service_series/* connectSeen */.A8)(answers.whole(), discoveryNames);
    const measured = () => {
        const { counted, shared } = connect();
        const isTold = (name) => counted.includes(name) && !shared.includes(name);
        const untold = discoveryNames.filter((name) => !isTold(name));
        return {
            series: (0,service_series/* toServiceSeries */.OB)((0,service_series/* withoutNames */.Fw)(answers.whole(), untold)),
            counters: [
                ...catalogue/* balancerKinds */.KD.filter((kind) => behind(kind).length > 0 || !groupsAreKnown),
                ...(latticeGroups.length > 0 ? ['lattice'] : []),
                ...(counted.length > 0 ? ['service-connect'] : []),
            ],
            balancerIsAlone: applicationGroups.length > 0 && applicationGroups.every(({ isAlone }) => isAlone),
            taskCount: measuredService.service.runningCount,
            unseen: unseen.sentences(),
            ...(0,present/* present */.E)({ restarts }),
        };
    };
    const observed = (seen, endedEarly) => {
        for (const sentence of untoldByConnect(discoveryNames, connect()))
            unseen.note(sentence);
        return { measured: measured(), windows: seen, endedEarly };
    };
    // What may not be read is said at once, not after the window.
    await poll();
    const readable = readableAt(windows);
    if (now() < readable) {
        log.line(`observing until ${(0,time/* formatClock */.ei)(end)} UTC, and ${(0,time/* formatDuration */.a3)(settleMs)} for CloudWatch to have it; a poll every ${(0,time/* formatDuration */.a3)(plan.everyMs)}`);
    }
    let nextPollAt = Math.max(now(), windows.observed.from + firstPollAfterMs);
    while (now() < readable && !cancellation.signal.aborted) {
        await clock.sleep(Math.min(nextPollAt, readable) - now(), cancellation.signal);
        if (cancellation.signal.aborted)
            break;
        const isLast = now() >= readable;
        try {
            await poll();
        }
        catch (error) {
            if (isLast || !mayPass(error))
                throw error;
            log.line(`could not look (${error.message}); the next poll asks again`);
        }
        nextPollAt = now() + plan.everyMs;
        const certain = certainBreaches(inputs.thresholds, measured(), windows, readUntil, {
            isDefault: inputs.thresholdsAreDefault,
        });
        if (certain.length > 0 && readUntil < end) {
            const which = certain.map(({ threshold }) => threshold.text).join(', ');
            log.line(`certain after ${(0,time/* formatDuration */.a3)(readUntil - windows.observed.from)}, for even good minutes to come would not undo it: breach of ${which}`);
            return observed({ ...windows, observed: { ...windows.observed, until: readUntil } }, true);
        }
    }
    await waitForTheLate(ports, end, poll, measured);
    return observed(windows, false);
}
/** What Service Connect does not tell of this service, a sentence for each name. */
function untoldByConnect(names, { counted, shared }) {
    return names.flatMap((name) => {
        if (shared.includes(name)) {
            return [
                `errors and latency through Service Connect are not told apart: other services are called ${name} too`,
            ];
        }
        return counted.includes(name)
            ? []
            : [
                `Service Connect counted no request to ${name}: it does so for ports whose appProtocol is http, http2 or grpc`,
            ];
    });
}
/** Throttled for minutes, say; but credentials and permissions do not come back by themselves. */
function mayPass(error) {
    return (error instanceof readable_error/* ReadableError */.J &&
        !(error instanceof failure/* CredentialsError */.lE || error instanceof failure/* NotAllowedError */.ec));
}
/** CPU is always there: while its last minute is missing, CloudWatch is late. */
async function waitForTheLate({ clock, log, cancellation, now }, end, poll, measured) {
    let said = false;
    const isLate = () => {
        const cpu = measured().series.get('cpu.avg');
        return cpu !== undefined && cpu.size > 0 && !cpu.has(end - metrics_series/* minuteMs */.J2);
    };
    while (!cancellation.signal.aborted && now() < end + latestMs && isLate()) {
        if (!said)
            log.line('CloudWatch does not have the last minute yet; waiting for it');
        said = true;
        await clock.sleep(30 * time/* durations */.SB.second, cancellation.signal);
        if (!cancellation.signal.aborted)
            await poll();
    }
}
/** The points of all polls; later ones take the place of earlier ones. What failed once may be read the next time. */
function createCollection() {
    const series = new Map();
    let failed = new Map();
    return {
        add: (answer) => {
            for (const [key, points] of answer.series) {
                const own = series.get(key) ?? new Map();
                for (const [at, value] of points)
                    own.set(at, value);
                series.set(key, own);
            }
            failed = answer.failed;
        },
        whole: () => ({
            series: new Map([...series].filter(([key]) => !failed.has(key))),
            failed,
        }),
    };
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/results.js





function outputsOf(story) {
    const { assessment } = story;
    return {
        verdict: assessment.verdict,
        reason: reasonOf(story),
        breaches: breachesOf(assessment).map((judgement) => ({
            ...judgementForOutput(judgement),
            beforeToo: isOld(story, judgement),
        })),
        newBreaches: isToBlame(story) ? story.measuredService.service.name : undefined,
        metrics: metricsOf(story.measured, story.windows),
    };
}
function judgementForOutput(judgement) {
    const { threshold, value, baseline, comparison, because } = judgement;
    return {
        threshold: threshold.text,
        value: rounded(value),
        baseline: rounded(baseline),
        ratio: rounded(comparison?.ratio),
        pValue: comparison?.pValue,
        reason: because,
    };
}
function metricsOf(measured, windows) {
    const levels = [...measured.series].map(([name, series]) => {
        const points = (0,catalogue/* withZeros */.cl)(name, series, measured.series);
        return [
            name,
            {
                observed: rounded(meanIn(points, windows.observed)),
                baseline: windows.baseline && rounded(meanIn(points, windows.baseline)),
                unit: (0,catalogue/* rowOf */.OB)(name).unit,
            },
        ];
    });
    return new Map([
        ...levels,
        ['restarts', { observed: measured.restarts, baseline: undefined, unit: 'count' }],
        ['tasks', { observed: measured.taskCount, baseline: undefined, unit: 'count' }],
    ]);
}
function meanIn(series, window) {
    return (0,metrics_series/* mean */.i2)([...(0,metrics_series/* within */.ux)(series, window).values()]);
}
function rounded(value) {
    return value === undefined ? undefined : Number(value.toPrecision(6));
}
/** Everything, for machines that want more than the outputs. */
function reportOf(story) {
    const { measuredService, windows, measured, assessment, findings } = story;
    const span = (window) => window && { from: (0,time/* formatInstant */.r4)(window.from), until: (0,time/* formatInstant */.r4)(window.until) };
    return {
        ...outputsOf(story),
        remedy: remedyOf(story),
        screen: screenOf(story),
        cluster: measuredService.clusterName,
        service: measuredService.service.name,
        deployment: {
            arn: measuredService.deployment.arn,
            deployedAt: (0,time/* formatInstant */.r4)(measuredService.deployment.deployedAt),
            stableAt: (0,time/* formatInstant */.r4)(measuredService.deployment.stableAt),
            durationSeconds: measuredService.durationMs === undefined
                ? undefined
                : (0,time/* toSeconds */.fP)(measuredService.durationMs),
            remark: measuredService.deployment.remark,
        },
        windows: {
            baseline: span(windows.baseline),
            baselineCut: windows.baselineCut,
            rollout: span(windows.rollout),
            observed: span(windows.observed),
            endedEarly: story.endedEarly,
        },
        judgements: assessment.judgements.map((judgement) => ({
            ...judgementForOutput(judgement),
            outcome: judgement.outcome,
            autocorrelation: judgement.comparison?.autocorrelation,
            ratioBound: judgement.comparison?.ratioBound,
        })),
        findings: {
            hotTasks: assessment.found.hotTasks,
            leaks: assessment.found.leaks,
            warnings: findings.warnings,
            scalingActivities: findings.activities.map(({ at, ...activity }) => ({
                at: (0,time/* formatInstant */.r4)(at),
                ...activity,
            })),
        },
        history: {
            medianSeconds: measuredService.history.medianMs === undefined
                ? undefined
                : (0,time/* toSeconds */.fP)(measuredService.history.medianMs),
            rollbacks: measuredService.history.rollbacks,
            deploys: measuredService.history.deploys.map(({ at, durationMs, outcome }) => ({
                at: (0,time/* formatInstant */.r4)(at),
                durationSeconds: (0,time/* toSeconds */.fP)(durationMs),
                outcome,
            })),
        },
        taskSource: measured.tasks?.source ?? 'service-extremes',
        unseen: measured.unseen,
        metricsRequested: story.metricsRequested,
        series: new Map([...measured.series].map(([name, series]) => [name, pointsOf(series)])),
        tasks: (measured.tasks?.tasks ?? []).map((task) => ({
            taskId: task.taskId,
            cpu: pointsOf(task.cpu),
            memory: pointsOf(task.memory),
        })),
    };
}
function pointsOf(series) {
    return [...series]
        .sort(([a], [b]) => a - b)
        .map(([at, value]) => [(0,time/* formatInstant */.r4)(at), Number(value.toPrecision(6))]);
}

// EXTERNAL MODULE: ../../../../action-kit/lib/several.js
var several = __webpack_require__(1794);
;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/several.js
/** Several services judged side by side: one log, one summary, one report. */






const worstFirst = ['error', 'fail', 'inconclusive', 'pass'];
function worstOf(results) {
    return worstFirst.find((verdict) => results.some((one) => verdictOf(one) === verdict)) ?? 'error';
}
function verdictOf(result) {
    return 'story' in result ? result.story.assessment.verdict : 'error';
}
function sorted(results) {
    return (0,several/* sortWorstFirst */.Qi)(results, verdictOf, worstFirst);
}
function reasonFor(result) {
    return 'story' in result ? reasonOf(result.story) : result.error;
}
/** `api: 5xx-rate < 1% is breached: …; the other 2 of 3 services pass` */
function reasonOfSeveral(results) {
    const [worst] = sorted(results);
    if (worst === undefined)
        return 'no service was judged';
    const good = results.filter((one) => verdictOf(one) === 'pass').length;
    if (good === results.length)
        return `all ${good} services keep their thresholds`;
    const bad = results.length - good - 1;
    const others = [
        ...(bad === 0 ? [] : [`${bad} more ${bad === 1 ? 'does' : 'do'} not pass`]),
        `${good} of ${results.length} services pass`,
    ];
    return `${worst.name}: ${reasonFor(worst)}; ${others.join(', ')}`;
}
function outputsOfSeveral(results) {
    const stories = results.flatMap((one) => ('story' in one ? [one] : []));
    const [worst] = sorted(results).flatMap((one) => ('story' in one ? [one.story] : []));
    return {
        verdict: worstOf(results),
        reason: reasonOfSeveral(results),
        breaches: stories.flatMap(({ name, story }) => (outputsOf(story).breaches ?? []).map((breach) => ({
            service: name,
            ...breach,
        }))),
        newBreaches: stories.flatMap(({ name, story }) => (isToBlame(story) ? [name] : [])).join(','),
        metrics: new Map(stories.map(({ name, story }) => [name, outputsOf(story).metrics ?? new Map()])),
        htmlReport: worst?.page,
    };
}
function reportOfSeveral(results) {
    return {
        ...outputsOfSeveral(results),
        services: sorted(results).map((one) => 'story' in one
            ? { ...reportOf(one.story), htmlReport: one.story.page }
            : { service: one.name, verdict: 'error', reason: one.error }),
    };
}
function renderSummaryOfSeveral(results) {
    const all = sorted(results);
    const bad = all.filter((one) => verdictOf(one) === 'fail').map(({ name }) => name);
    const title = bad.length > 0
        ? `${(0,several/* nameSome */.Kf)(bad, all.length)}: the deploy was bad`
        : worstOf(all) === 'pass'
            ? `${all.length} services: the deploy was good`
            : `${all.length} services: whether the deploy was good cannot be told`;
    const columns = ['service', 'metrics', ''].map((name) => ({ title: name }));
    return [
        (0,markdown/* heading */.R_)(3, title),
        (0,markdown/* text */.Qq)(reasonOfSeveral(all)),
        (0,markdown/* table */.tp)(columns, all.map((one) => [(0,markdown/* text */.Qq)(one.name), `**${verdictOf(one)}**`, (0,markdown/* text */.Qq)(reasonFor(one))])),
        ...all.flatMap((one) => 'story' in one
            ? [
                (0,several/* foldedSummary */.dQ)(`${one.name}: ${verdictOf(one)}`, renderSummary(one.story), reasonOf(one.story)),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/unseen.js
/** What could not be seen, and why: it costs a feature, not the verdict. */


function createUnseen(log) {
    const sentences = [];
    const note = (sentence) => {
        if (sentences.includes(sentence))
            return;
        sentences.push(sentence);
        log.line(sentence);
    };
    return {
        note,
        sentences: () => sentences,
        orUndefined: async (what, reading) => {
            try {
                return await reading;
            }
            catch (error) {
                if (!(error instanceof readable_error/* ReadableError */.J) || error instanceof failure/* CredentialsError */.lE)
                    throw error;
                note(`could not see ${what}: ${error.message}`);
                return undefined;
            }
        },
    };
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/main.js
/** The story of post-deploy-metrics. */























async function run(ports, inputs) {
    const { log } = ports;
    const { cluster, services } = await (0,find_services/* findServices */.O)(ports.ecs, inputs.address);
    const [only, ...others] = services;
    if (only !== undefined && others.length === 0) {
        const story = await judgeService(ports, inputs, cluster, only);
        if (story === 'cancelled')
            return cancelled(log, only.name);
        return {
            exitCode: exitCodeOf(story.assessment.verdict, inputs),
            outputs: { ...outputsOf(story), htmlReport: story.page },
            summary: renderSummary(story),
            report: reportOf(story),
            comments: commentsOf(inputs, [story]),
        };
    }
    forOneServiceOnly(inputs);
    const judged = await Promise.all(services.map((service) => judgeOneOfSeveral(ports, inputs, cluster, service)));
    if (judged.some((one) => one === 'cancelled')) {
        return cancelled(log, services.map(({ name }) => name).join(', '));
    }
    const all = judged.filter((one) => one !== 'cancelled');
    return {
        exitCode: exitCodeOf(worstOf(all), inputs),
        outputs: outputsOfSeveral(all),
        summary: renderSummaryOfSeveral(all),
        report: reportOfSeveral(all),
        comments: commentsOf(inputs, all.flatMap((one) => ('story' in one ? [one.story] : []))),
    };
}
function commentsOf({ comment }, stories) {
    return comment === 'pull-request' ? stories.map(composeComment) : [];
}
/** @throws ReadableError where what belongs to one deployment was given for several. */
function forOneServiceOnly({ stableAt, deployedAt, durationMs, phases }) {
    const given = [
        ...(stableAt === undefined ? [] : ['stable-at']),
        ...(deployedAt === undefined ? [] : ['deployed-at']),
        ...(durationMs === undefined ? [] : ['duration-seconds']),
        ...(phases.size === 0 ? [] : ['phases']),
    ];
    if (given.length === 0)
        return;
    throw new readable_error/* ReadableError */.J(`Invalid input: ${given[0]}`, `${given.join(', ')}: of one deployment, but several services were given. Leave it out: each service's latest deployment is looked up.`);
}
/** What cannot be judged for one of several leaves the others their verdicts. */
async function judgeOneOfSeveral(ports, inputs, cluster, service) {
    const log = (0,lib_log/* prefixed */.gV)(ports.log, service.name);
    try {
        const story = await judgeService({ ...ports, log }, inputs, cluster, service);
        return story === 'cancelled' ? story : { name: service.name, story };
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J) || error instanceof failure/* CredentialsError */.lE)
            throw error;
        ports.log.error({ title: `${service.name}: ${error.title}`, message: error.message });
        return { name: service.name, error: error.message };
    }
}
async function judgeService(all, inputs, cluster, service) {
    const ports = { ...all, metrics: all.metrics.withOwnCount() };
    const { log } = ports;
    const unseen = createUnseen(log);
    const measuredService = await discover(ports, inputs, { cluster, service }, unseen);
    const observed = await observe(ports, measuredService, inputs, unseen);
    if (ports.cancellation.signal.aborted)
        return 'cancelled';
    const tasks = await readTasks(ports, measuredService, observed.windows.observed, unseen);
    const measured = { ...observed.measured, ...(0,present/* present */.E)({ tasks }) };
    const assessment = assess(inputs.thresholds, measured, observed.windows, {
        isDefault: inputs.thresholdsAreDefault,
    });
    const findings = await readFindings(ports, measuredService, inputs, unseen);
    const story = {
        measuredService,
        inputs,
        measured: { ...measured, unseen: unseen.sentences() },
        windows: observed.windows,
        endedEarly: observed.endedEarly,
        assessment,
        findings,
        metricsRequested: ports.metrics.requested(),
    };
    announce(log, story);
    if (inputs.record)
        await record(ports, story);
    return {
        ...story,
        page: inputs.htmlReport
            ? await (0,html_page/* leavePage */.j)(log, async () => ports.writePage(composePage(story)))
            : undefined,
    };
}
function exitCodeOf(verdict, { failOn }) {
    if (verdict === 'error')
        return 1;
    if (failOn === 'never' || verdict === 'pass')
        return 0;
    return verdict === 'fail' || failOn === 'no-data' ? 1 : 0;
}
/** What is said beside the thresholds; it warns and does not fail. */
async function readFindings(ports, measuredService, inputs, unseen) {
    const { deployment, clusterName, service, history } = measuredService;
    const activities = await unseen.orUndefined('scaling activities', ports.serviceContext.scalingActivities(clusterName, service.name, deployment.deployedAt));
    const yoYo = describeYoYo(activities ?? [], deployment.deployedAt);
    const phases = await unseen.orUndefined('how long tasks usually take to start', readPhaseHistory(ports.metrics, inputs, measuredService));
    return {
        activities: activities ?? [],
        warnings: [yoYo, history.regression, ...describeSlowStarts(phases ?? new Map())].filter((sentence) => sentence !== undefined),
    };
}
function announce(log, story) {
    const { assessment, findings, measuredService, metricsRequested } = story;
    for (const { threshold, outcome, because } of assessment.judgements) {
        const sign = { kept: 'ok', breached: 'BREACH', inconclusive: 'unknown', skipped: 'skipped' }[outcome];
        log.line(`${sign.padEnd(8)} ${threshold.text}: ${because}`);
    }
    for (const message of findings.warnings)
        log.warning({ title: measuredService.service.name, message });
    log.line(`cost: ${metricsRequested} metrics requested of CloudWatch, ${formatCost(metricsRequested)}`);
    const message = screenOf(story)
        .map(({ label, text: line }) => `${label}: ${line}`)
        .join('\n');
    const title = headline(story);
    if (assessment.verdict === 'fail')
        log.error({ title, message });
    else if (assessment.verdict === 'inconclusive')
        log.warning({ title, message });
    else
        log.line(`pass: ${reasonOf(story)}`);
}
async function record({ recorder, log }, { inputs, measuredService }) {
    const values = valuesToRecord(inputs, measuredService);
    try {
        await recorder.put({ clusterName: measuredService.clusterName, serviceName: measuredService.service.name }, measuredService.deployment.stableAt, values);
        log.line(`recorded ${values.length} metrics in the namespace ${recordNamespace}`);
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.warning({ title: 'Not recorded', message: error.message });
    }
}
function cancelled(log, services) {
    const reason = `cancelled before the metrics of ${services} could be judged`;
    log.error({ title: 'Cancelled', message: reason });
    return {
        ...outputsOnError(reason),
        summary: [(0,markdown/* heading */.R_)(3, `${services}: not judged`), (0,markdown/* text */.Qq)(reason)],
    };
}
/** The outputs where nothing could be judged: unknown is empty. */
function outputsOnError(reason) {
    return {
        exitCode: 1,
        outputs: {
            verdict: 'error',
            reason,
            breaches: undefined,
            metrics: undefined,
            htmlReport: undefined,
        },
    };
}

;// CONCATENATED MODULE: ../../../../../actions/post-deploy-metrics/lib/action.js




const action = {
    name: 'post-deploy-metrics',
    parseInputs: parseInputs,
    connect: ({ env, log, clock, cancellation }, inputs, access) => ({
        ...connect(inputs.region, clock, () => cancellation.signal, access),
        clock,
        log,
        cancellation,
        writePage: (0,html_page/* pageWriter */.d)(env, 'post-deploy-metrics', async () => Promise.all(/* import() */[__webpack_require__.e(9910), __webpack_require__.e(1327)]).then(__webpack_require__.bind(__webpack_require__, 1327))),
    }),
    run: run,
    onError: outputsOnError,
};


/***/ }),

/***/ 1132:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1896);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7671);



await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__/* .mainStep */ .U)(_action_js__WEBPACK_IMPORTED_MODULE_2__/* .action */ .X, {}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ nameSome),
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   dQ: () => (/* binding */ foldedSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
/** What the results of several services, told side by side, have in common in outputs and summary. */

/** The worst first; of equals, as they were given. */
function sortWorstFirst(results, verdictOf, worstFirst) {
    const rank = (result) => worstFirst.indexOf(verdictOf(result));
    return results.toSorted((a, b) => rank(a) - rank(b));
}
/** More than these are counted, not named. */
const namedAtMost = 3;
/** For a title: `api, web`, or `12 of 60 services`. */
function nameSome(some, all) {
    return some.length > namedAtMost ? `${some.length} of ${all} services` : some.join(', ');
}
/** One service's summary, folded; where there is no room for it, its reason. */
function foldedSummary(title, blocks, reason) {
    const whole = blocks.map((block) => (typeof block === 'string' ? block : block.full));
    return { full: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, whole.join('\n\n')), brief: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason)) };
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

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ highestTarget),
/* harmony export */   J: () => (/* binding */ useOfLate)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);

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
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.utilization)?.[metric];
}
function days({ days: count }) {
    return count === 1 ? 'the last day' : `the last ${count} days`;
}
function round(value) {
    return String(Math.round(value));
}


/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ tracking),
/* harmony export */   Hi: () => (/* binding */ policyChange),
/* harmony export */   Mg: () => (/* binding */ takenAwayBySteps),
/* harmony export */   Tf: () => (/* binding */ targetTracking),
/* harmony export */   cp: () => (/* binding */ newPolicyChanges),
/* harmony export */   dS: () => (/* binding */ someMetricUnknown),
/* harmony export */   nC: () => (/* binding */ isInPercent),
/* harmony export */   vw: () => (/* binding */ stepping)
/* harmony export */ });
/* unused harmony export recommendedTarget */
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);
/* harmony import */ var _fitting_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1390);


/** The target tracking policies that are known, whatever they track. */
function targetTracking(setup) {
    return ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).filter((policy) => policy.kind === 'target-tracking');
}
/** The policies on one resource; a high-resolution metric is the same resource. */
function tracking(setup, resource) {
    return targetTracking(setup).filter((policy) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource === resource);
}
/** Whether the values of a metric are percentages of what a task has: metric math may make others of them. */
function isInPercent(metric) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(metric)?.isMixed !== true;
}
/** The alarms that scale out by steps when one resource is used up: they track it as well. */
function stepping(setup, resource) {
    return stepPolicies(setup).flatMap((policy) => ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.alarms) ?? [])
        .filter(({ metric, comparison }) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(metric)?.resource === resource &&
        /^Less/.exec((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(comparison) ?? '') === null)
        .map((alarm) => ({ policy, alarm })));
}
function stepPolicies(setup) {
    return ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).filter((policy) => policy.kind === 'step');
}
/** Whether a metric that cannot be seen might be this one. */
function someMetricUnknown(setup) {
    return (targetTracking(setup).some((policy) => !policy.metric.known) ||
        stepPolicies(setup).some(({ alarms }) => !alarms?.known || alarms.value.some(({ metric }) => !metric.known)));
}
/** Whether steps take tasks away; a policy of an unknown kind may. */
function takenAwayBySteps(setup) {
    const answers = new Set(((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).flatMap((policy) => policy.kind === 'target-tracking' ? [] : [(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scalesIn)]));
    if (answers.has(true))
        return true;
    return answers.has(undefined) ? undefined : false;
}
/**
 * What every target tracking policy is to look like once all rules that are on are satisfied. All fixes
 * on one policy print this one result, because `put-scaling-policy` replaces the policy as a whole.
 */
function recommendedTarget(setup, context, policy) {
    const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue);
    const resource = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource;
    if (value === undefined)
        return undefined;
    if (!isInPercent(policy.metric))
        return value;
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
        const value = isInPercent(policy.metric) ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue) : undefined;
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
    const followers = lowers && (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource === 'memory' ? tracking(setup, 'cpu') : [];
    return [...own, ...followers.flatMap((cpu) => settingsChange(setup, context, cpu))];
}
function settingsChange(setup, context, policy) {
    const { thresholds, isOn } = context;
    const target = recommendedTarget(setup, context, policy);
    const inCooldown = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleInCooldownSeconds);
    const outCooldown = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleOutCooldownSeconds);
    const longest = thresholds['scale-out-cooldown-seconds'];
    const shortest = thresholds['scale-in-cooldown-seconds'];
    const slower = isOn('scale-in-cooldown') || isOn('flapping');
    const set = {
        ...(target !== undefined && target !== (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue) && { targetValue: target }),
        ...(slower &&
            inCooldown !== undefined &&
            inCooldown < shortest && { scaleInCooldownSeconds: shortest }),
        ...(isOn('scale-out-cooldown') &&
            outCooldown !== undefined &&
            outCooldown > longest && { scaleOutCooldownSeconds: longest }),
        ...(isOn('scale-in-disabled') &&
            takenAwayBySteps(setup) === false &&
            (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleInDisabled) === true && { scaleInDisabled: false }),
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

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   pg: () => (/* binding */ skipFor),
/* harmony export */   qw: () => (/* binding */ skipOutOfSight)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

const severities = ['error', 'warning', 'note'];
function pass(resource, advice) {
    return { status: 'pass', resource, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ advice }) };
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

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flapping),
/* harmony export */   x: () => (/* binding */ countReversals)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _recommend_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3999);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6220);



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


/***/ })

};
