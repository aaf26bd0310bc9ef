export const id = 3892;
export const ids = [3892];
export const modules = {

/***/ 6449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readServices: () => (/* binding */ readServices)
});

// EXTERNAL MODULE: ../../../../core/lib/arn.js
var arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../core/lib/backtest/history.js
var backtest_history = __webpack_require__(7780);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../core/lib/backtest/history-from-series.js


/**
 * @param window whole minutes
 * @param finestFrom before it only means over five minutes are kept, each at the start of its five
 */
function historyFromSeries(series, { from, until }, finestFrom) {
    const minutes = Math.max(0, Math.round((until - from) / backtest_history/* minuteMs */.J2));
    const placeOfFive = new Uint8Array(minutes);
    for (let minute = 0; minute < minutes; minute += 1) {
        const at = from + minute * backtest_history/* minuteMs */.J2;
        if (at < finestFrom)
            placeOfFive[minute] = (minute % 5) + 1;
    }
    const column = (values, isCount) => {
        if (values.size === 0)
            return undefined;
        const found = new Float64Array(minutes).fill(Number.NaN);
        for (let minute = 0; minute < minutes; minute += 1) {
            const place = placeOfFive[minute] ?? 0;
            const at = from + (minute - (place === 0 ? 0 : place - 1)) * backtest_history/* minuteMs */.J2;
            const exact = values.get(from + minute * backtest_history/* minuteMs */.J2);
            const value = place === 0 ? exact : values.get(at);
            if (value !== undefined)
                found[minute] = isCount && place > 0 ? value / 5 : value;
        }
        return found;
    };
    const cpu = column(series.cpu, false);
    const memory = column(series.memory, false);
    const requests = column(series.requests, true);
    const desired = series.desired && column(series.desired, false);
    return {
        startMs: from,
        minutes,
        placeOfFive,
        tasks: column(series.tasks, false) ?? new Float64Array(minutes).fill(Number.NaN),
        ...(0,present/* present */.E)({ desired, cpu, memory, requests }),
    };
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/recorded-activities.js
/** `Setting min capacity to 8 and max capacity to 64`, by a scheduled action. Oldest first. */
function scheduledChanges(records) {
    return records
        .flatMap(({ description, startedAt, status }) => {
        const min = /min capacity to (\d+)/i.exec(description)?.[1];
        const max = /max capacity to (\d+)/i.exec(description)?.[1];
        if ((min ?? max) === undefined || status !== 'Successful')
            return [];
        return [
            {
                at: startedAt,
                ...(min !== undefined && { min: Number(min) }),
                ...(max !== undefined && { max: Number(max) }),
            },
        ];
    })
        .sort((a, b) => a.at - b.at);
}
/** The median from the start to the end of the scale-ins; undefined where fewer than three have both stamps. */
function scaleInDuration(records, activities) {
    const starts = new Set(activities.filter(({ direction }) => direction === 'in').map(({ at }) => at));
    const lengths = records
        .flatMap(({ startedAt, endedAt }) => endedAt !== undefined && starts.has(startedAt) ? [endedAt - startedAt] : [])
        .sort((a, b) => a - b);
    return lengths.length < 3 ? undefined : lengths[Math.floor(lengths.length / 2)];
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/task-count.js

/** Below this share of the minutes a source is no source. */
const enough = 0.5;
function countTasks(sources, window) {
    const minutes = Math.max(1, Math.round((window.until - window.from) / backtest_history/* minuteMs */.J2));
    const covers = ({ size }) => size >= enough * minutes;
    const steps = sources.activities === undefined || sources.activities.length === 0
        ? undefined
        : stepsOf(sources.activities, window);
    if (covers(sources.running)) {
        const desired = covers(sources.desired) ? sources.desired : steps;
        return { tasks: sources.running, desired, source: 'from Container Insights' };
    }
    if (steps !== undefined && sources.activities !== undefined) {
        const served = sources.activities.map((activity) => activity.direction === 'out'
            ? { ...activity, at: activity.at + 1000 * sources.startSeconds }
            : activity);
        return {
            tasks: stepsOf(served, window),
            desired: steps,
            source: 'from the scaling activities (no Container Insights)',
        };
    }
    if (covers(sources.healthyHosts)) {
        return {
            tasks: sources.healthyHosts,
            desired: undefined,
            source: 'from the healthy targets (no Container Insights, no scaling activities)',
        };
    }
    const ratio = new Map([...sources.requests].flatMap(([at, requests]) => {
        const each = sources.requestsPerTarget.get(at) ?? 0;
        return each > 0 ? [[at, Math.round(requests / each)]] : [];
    }));
    if (covers(ratio)) {
        return {
            tasks: ratio,
            desired: undefined,
            source: 'from RequestCount ÷ RequestCountPerTarget (no Container Insights, activities or healthy targets)',
        };
    }
    return {
        tasks: constant(sources.desiredNow, window),
        desired: undefined,
        source: `taken to be ${sources.desiredNow} all the time, as it is now: nothing recorded it`,
    };
}
function constant(value, { from, until }) {
    const series = new Map();
    for (let at = from; at < until; at += backtest_history/* minuteMs */.J2)
        series.set(at, value);
    return series;
}
/** The count that each activity set, until the next; a minute has the mean of what held in it. */
function stepsOf(activities, { from, until }) {
    const ordered = [...activities].sort((a, b) => a.at - b.at);
    const [first] = ordered;
    const before = first?.from ?? (first === undefined ? 0 : guessBefore(first));
    const series = new Map();
    let next = 0;
    let count = before;
    for (let at = from; at < until; at += backtest_history/* minuteMs */.J2) {
        let sum = 0;
        let now = at;
        for (let change = ordered[next]; change && change.at < at + backtest_history/* minuteMs */.J2; change = ordered[next]) {
            sum += count * Math.max(0, change.at - now);
            now = Math.max(now, change.at);
            count = change.to;
            next += 1;
        }
        series.set(at, (sum + count * (at + backtest_history/* minuteMs */.J2 - now)) / backtest_history/* minuteMs */.J2);
    }
    return series;
}
/** The oldest activity does not say what it changed; it was one task at least. */
function guessBefore({ to, direction }) {
    return direction === 'out' ? Math.max(1, to - 1) : to + 1;
}

// EXTERNAL MODULE: ../../../../core/lib/fact.js
var lib_fact = __webpack_require__(310);
// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/scaling-activities.js
var scaling_activities = __webpack_require__(776);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../aws/lib/metrics/metric-reader.js
var metric_reader = __webpack_require__(6400);
// EXTERNAL MODULE: ../../../../core/lib/metrics/series.js
var metrics_series = __webpack_require__(9419);
// EXTERNAL MODULE: ../../../../aws/lib/metrics/service-context.js
var service_context = __webpack_require__(7993);
// EXTERNAL MODULE: ../../../../aws/lib/paging.js
var paging = __webpack_require__(3744);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/auto-scaling-facts.js
var auto_scaling_facts = __webpack_require__(9675);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/ecs-facts.js + 1 modules
var ecs_facts = __webpack_require__(2269);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/find-ecs-services.js
var find_ecs_services = __webpack_require__(537);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/observe.js
var observe = __webpack_require__(3000);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/read-tasks.js
var read_tasks = __webpack_require__(9225);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/read-target-groups.js
var read_target_groups = __webpack_require__(2735);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/scaling-clients.js
var scaling_clients = __webpack_require__(4168);
// EXTERNAL MODULE: ../../../../aws/lib/calls/cloudwatch.js
var cloudwatch = __webpack_require__(6350);
;// CONCATENATED MODULE: ../../../../aws/lib/backtest/alarm-reader.js


/** API reference, DescribeAlarms: AlarmNames takes up to 100. */
const namesAtMost = 100;
function createAlarmReader(session) {
    const calls = (0,cloudwatch/* cloudWatchCalls */._)(session);
    return {
        read: async (names) => {
            const alarms = await (0,paging/* inBatches */.oq)(names, namesAtMost, async (batch) => {
                const { items } = await calls.describeAlarms({ AlarmNames: [...batch] });
                return items;
            });
            return new Map(alarms.map((alarm) => [alarm.AlarmName ?? '', alarm]));
        },
    };
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/catalogue.js
var catalogue = __webpack_require__(5917);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../aws/lib/backtest/record-series.js
/** The series of a service over weeks, with as few metrics requested as there is need for. */



/** CloudWatch keeps minutes for 15 days and means of five for 63 (API reference, GetMetricData); an hour to spare. */
const minutesKeptMs = 15 * 24 * time/* durations */.SB.hour - time/* durations */.SB.hour;
const fiveMinutesMs = 5 * time/* durations */.SB.minute;
/** The newest datapoints are not there yet. */
const latenessMs = 3 * time/* durations */.SB.minute;
function recordWindows(now, historyMs) {
    const until = Math.floor((now - latenessMs) / time/* durations */.SB.minute) * time/* durations */.SB.minute;
    const from = Math.ceil((now - historyMs) / fiveMinutesMs) * fiveMinutesMs;
    const finest = Math.ceil((now - minutesKeptMs) / fiveMinutesMs) * fiveMinutesMs;
    return { whole: { from, until }, finestFrom: Math.max(from, finest) };
}
const seriesNames = [
    'cpu',
    'memory',
    'running',
    'desired',
    'requests',
    'healthyHosts',
    'requestsPerTarget',
];
/** @throws ReadableError where nothing can be read at all */
async function readSeries(reader, address, { whole, finestFrom }) {
    const found = Object.fromEntries(seriesNames.map((name) => [name, new Map()]));
    const parts = [
        { window: { from: whole.from, until: finestFrom }, periodSeconds: 300 },
        { window: { from: finestFrom, until: whole.until }, periodSeconds: 60 },
    ].filter(({ window }) => window.until > window.from);
    for (const { window, periodSeconds } of parts) {
        const queries = queriesFor(address).map((query) => ({ ...query, periodSeconds }));
        const answer = (0,metric_reader/* assertSomething */.F)(await reader.read(queries, window));
        for (const [key, series] of answer.series) {
            const own = found[key.split('#')[0]];
            // Several target groups of one service (blue and green) add up.
            for (const [at, value] of series)
                own.set(at, (own.get(at) ?? 0) + value);
        }
    }
    return found;
}
function queriesFor({ clusterName, serviceName, groups, hasInsights, }) {
    const dimensions = [
        ['ClusterName', clusterName],
        ['ServiceName', serviceName],
    ];
    const own = (key, namespace, metric) => ({
        key,
        namespace,
        metric,
        dimensions,
        statistic: 'Average',
    });
    return [
        own('cpu', catalogue/* serviceNamespace */.LA, catalogue/* catalogue */.sW.cpu.metric),
        own('memory', catalogue/* serviceNamespace */.LA, catalogue/* catalogue */.sW.memory.metric),
        ...(hasInsights
            ? [
                own('running', catalogue/* insightsNamespace */.TS, 'RunningTaskCount'),
                own('desired', catalogue/* insightsNamespace */.TS, 'DesiredTaskCount'),
            ]
            : []),
        ...groups.flatMap(({ group, balancer }, index) => {
            const query = (key, metric, statistic) => ({
                key: `${key}#${index}`,
                namespace: catalogue/* balancerNamespaces */.BJ.application,
                metric,
                dimensions: [
                    ['TargetGroup', group],
                    ['LoadBalancer', balancer],
                ],
                statistic,
            });
            return [
                query('requests', catalogue/* catalogue */.sW.requests.metric, 'Sum'),
                // Where Container Insights counts the tasks, these two would be paid for in vain.
                ...(hasInsights
                    ? []
                    : [
                        query('healthyHosts', catalogue/* catalogue */.sW['healthy-hosts'].metric, 'Average'),
                        query('requestsPerTarget', catalogue/* catalogue */.sW['requests-per-target'].metric, 'Sum'),
                    ]),
            ];
        }),
    ];
}

// EXTERNAL MODULE: ../../../../core/lib/backtest/settings.js
var settings = __webpack_require__(3439);
;// CONCATENATED MODULE: ../../../../aws/lib/backtest/settings-facts.js


function toBacktestPolicies(policies, alarms) {
    const read = policies.map((policy) => {
        const own = (policy.Alarms ?? []).flatMap(({ AlarmName }) => alarms.get(AlarmName ?? '') ?? []);
        switch (policy.PolicyType) {
            case 'TargetTrackingScaling':
                return toTracking(policy, own);
            case 'StepScaling':
                return toSteps(policy, own);
            default:
                return notReplayed(policy, `is of type ${policy.PolicyType ?? 'unknown'}`);
        }
    });
    return {
        policies: read.flatMap((one) => one.policies),
        remarks: read.flatMap((one) => one.remarks),
    };
}
function notReplayed(policy, why) {
    return {
        policies: [],
        remarks: [`The policy ${policy.PolicyName ?? ''} ${why}; it is not replayed.`],
    };
}
const predefined = {
    ECSServiceAverageCPUUtilization: ['cpu', 60],
    ECSServiceAverageMemoryUtilization: ['memory', 60],
    ECSServiceAverageCPUUtilizationHighResolution: ['cpu', 20],
    ECSServiceAverageMemoryUtilizationHighResolution: ['memory', 20],
    ALBRequestCountPerTarget: ['requests', 60],
};
function toTracking(policy, alarms) {
    const configuration = policy.TargetTrackingScalingPolicyConfiguration;
    const custom = configuration?.CustomizedMetricSpecification;
    const type = configuration?.PredefinedMetricSpecification?.PredefinedMetricType ?? '';
    const metric = custom === undefined ? predefined[type] : customMetric(custom);
    const target = configuration?.TargetValue;
    if (metric === undefined || target === undefined) {
        return notReplayed(policy, `scales on ${custom?.MetricName ?? (type || 'metric math')}`);
    }
    const high = alarms.find(({ ComparisonOperator = '' }) => ComparisonOperator.startsWith('Greater'));
    const low = alarms.find(({ ComparisonOperator = '' }) => ComparisonOperator.startsWith('Less'));
    const made = (0,settings/* targetTracking */.Tf)({
        metric: metric[0],
        target,
        resolutionSeconds: metric[1],
        scaleOutCooldownSeconds: configuration?.ScaleOutCooldown ?? settings/* defaultCooldownSeconds */.qY,
        scaleInCooldownSeconds: configuration?.ScaleInCooldown ?? settings/* defaultCooldownSeconds */.qY,
    });
    return {
        policies: [
            {
                ...made,
                scalesIn: configuration?.DisableScaleIn !== true,
                high: high ? ruleOf(high, metric[1]) : made.high,
                low: low ? ruleOf(low, metric[1]) : made.low,
            },
        ],
        remarks: [],
    };
}
function customMetric(custom) {
    return metricOf(custom.Namespace, custom.MetricName);
}
function metricOf(namespace, name) {
    switch (`${namespace ?? ''}/${name ?? ''}`) {
        case 'AWS/ECS/CPUUtilization':
            return ['cpu', 60];
        case 'AWS/ECS/MemoryUtilization':
            return ['memory', 60];
        case 'AWS/ApplicationELB/RequestCountPerTarget':
            return ['requests', 60];
        default:
            return undefined;
    }
}
/** Periods longer than a minute are taken for that many minutes in a row. */
function ruleOf(alarm, resolution) {
    const factor = Math.max(1, Math.round((alarm.Period ?? resolution) / resolution));
    const of = (alarm.EvaluationPeriods ?? 3) * factor;
    return {
        datapoints: (alarm.DatapointsToAlarm ?? alarm.EvaluationPeriods ?? 3) * factor,
        of,
        threshold: alarm.Threshold ?? 0,
    };
}
function toSteps(policy, alarms) {
    const configuration = policy.StepScalingPolicyConfiguration;
    const adjustment = configuration?.AdjustmentType;
    if (adjustment !== 'ChangeInCapacity' &&
        adjustment !== 'PercentChangeInCapacity' &&
        adjustment !== 'ExactCapacity') {
        return notReplayed(policy, 'has no adjustment that is known here');
    }
    if (alarms.length === 0)
        return notReplayed(policy, 'has no alarm that could be read');
    const read = alarms.map((alarm) => {
        const metric = metricOf(alarm.Namespace, alarm.MetricName);
        if (metric === undefined) {
            return notReplayed(policy, `scales on ${alarm.MetricName ?? 'metric math'}`);
        }
        const operator = alarm.ComparisonOperator ?? '';
        const step = {
            kind: 'step',
            metric: metric[0],
            resolutionSeconds: metric[1],
            alarm: {
                ...ruleOf(alarm, metric[1]),
                beyond: operator.startsWith('Less') ? 'below' : 'above',
                orEqual: operator.includes('OrEqualTo'),
            },
            adjustment,
            steps: (configuration?.StepAdjustments ?? []).map((one) => ({
                by: one.ScalingAdjustment ?? 0,
                ...(0,present/* present */.E)({ lower: one.MetricIntervalLowerBound, upper: one.MetricIntervalUpperBound }),
            })),
            cooldownSeconds: configuration?.Cooldown ?? settings/* defaultCooldownSeconds */.qY,
            minMagnitude: configuration?.MinAdjustmentMagnitude ?? 0,
        };
        return { policies: [step], remarks: [] };
    });
    return {
        policies: read.flatMap((one) => one.policies),
        remarks: read.flatMap((one) => one.remarks),
    };
}

;// CONCATENATED MODULE: ../../../../aws/lib/backtest/record-reader.js






















/** AWS keeps them for six weeks; 50 are on a page. */
const activitiesAtMost = 2000;
/** Where nothing tells how long a task takes until it serves. */
const usualStartSeconds = 60;
function openRecordReader(session) {
    const calls = (0,scaling_clients/* createScalingCalls */.X)(session);
    const metrics = (0,metric_reader/* createMetricReader */.eJ)(session);
    const serviceContext = (0,service_context/* createServiceContext */.B)(session);
    const alarms = createAlarmReader(session);
    const deployments = (0,deployment_reader/* createDeploymentReader */.R)(session);
    async function readOne(cluster, service, hasInsights, windows, { needsMetrics }) {
        const clusterName = (0,arn/* nameInArn */.s)(cluster);
        const serviceName = service.serviceName ?? '';
        const id = `service/${clusterName}/${serviceName}`;
        const remarks = [];
        const seen = (fact, what) => {
            if (!fact.known)
                remarks.push(`${what}: not read, ${fact.why}.`);
            return (0,lib_fact/* valueOf */.RP)(fact);
        };
        const settings = await readSettings(calls, alarms, id, service, seen, remarks);
        const records = seen(await (0,observe/* observe */.l)(readActivities(calls, id, windows.whole.from)), 'Scaling activities');
        const activities = records && (0,scaling_activities/* toActivities */.R)(records);
        const listed = seen(await (0,observe/* observe */.l)(deployments.listServiceDeployments(cluster, serviceName)), 'Deployments, which hold scale-in');
        const running = await (0,read_tasks/* readTasks */.j)(calls, cluster, [service]);
        const start = startOf((0,lib_fact/* valueOf */.RP)((0,ecs_facts/* toStart */.YH)(service, running.known ? { known: true, value: running.value.get(serviceName) ?? [] } : running)));
        const groups = seen(await (0,observe/* observe */.l)(serviceContext.balancedGroups((0,read_target_groups/* targetGroupArns */.PQ)(service))), 'Load balancer') ?? [];
        const definition = seen(await (0,observe/* observe */.l)(calls.describeTaskDefinition(service.taskDefinition ?? '')), 'Size of a task');
        const task = definition && (0,ecs_facts/* toTask */.FM)(definition.known);
        const cpuUnits = task && (0,lib_fact/* valueOf */.RP)(task.cpuUnits);
        const memoryMb = task && (0,lib_fact/* valueOf */.RP)(task.memoryMb);
        const series = needsMetrics
            ? await readSeries(metrics, { clusterName, serviceName, groups, hasInsights }, windows)
            : undefined;
        const counted = countTasks({
            running: series?.running ?? metrics_series/* noSeries */.Vx,
            desired: series?.desired ?? metrics_series/* noSeries */.Vx,
            activities,
            startSeconds: start?.runningSeconds ?? usualStartSeconds,
            healthyHosts: series?.healthyHosts ?? metrics_series/* noSeries */.Vx,
            requests: series?.requests ?? metrics_series/* noSeries */.Vx,
            requestsPerTarget: series?.requestsPerTarget ?? metrics_series/* noSeries */.Vx,
            desiredNow: service.desiredCount ?? 0,
        }, windows.whole);
        remarks.push(`The number of tasks is ${counted.source}.`);
        const byPolicy = activities?.filter((one) => one.byPolicy);
        return {
            clusterName,
            serviceName,
            settings,
            history: historyFromSeries({
                cpu: series?.cpu ?? metrics_series/* noSeries */.Vx,
                memory: series?.memory ?? metrics_series/* noSeries */.Vx,
                requests: series?.requests ?? metrics_series/* noSeries */.Vx,
                tasks: counted.tasks,
                desired: counted.desired,
            }, windows.whole, windows.finestFrom),
            activities: byPolicy,
            scheduled: records && scheduledChanges(records).filter(({ at }) => at >= windows.whole.from),
            deployments: listed &&
                listed
                    .flatMap(({ createdAt, startedAt, finishedAt }) => {
                    const from = startedAt ?? createdAt;
                    const until = finishedAt ?? session.now();
                    return from === undefined ? [] : [{ from, until }];
                })
                    .sort((a, b) => a.from - b.from),
            start,
            scaleInCompletesMs: records && byPolicy ? scaleInDuration(records, byPolicy) : undefined,
            size: cpuUnits === undefined || memoryMb === undefined ? undefined : { cpuUnits, memoryMb },
            remarks,
        };
    }
    return {
        metricsRequested: () => metrics.requested(),
        read: async (address, options) => {
            const { cluster, services } = await (0,find_ecs_services/* findEcsServices */.N)(calls, address);
            const insights = await (0,observe/* observe */.l)(serviceContext.containerInsights(cluster));
            const setting = (0,lib_fact/* valueOf */.RP)(insights);
            // Where ECS does not say whether Container Insights is on, its metrics are asked for.
            const hasInsights = setting !== 'disabled';
            const windows = recordWindows(session.now(), options.historyMs);
            const read = [];
            // One after the other: AWS has tokens for few calls at a time.
            for (const service of services) {
                read.push(await readOne(cluster, service, hasInsights, windows, options));
                options.onRead(`${(0,arn/* nameInArn */.s)(cluster)}/${service.serviceName ?? ''}`);
            }
            return read;
        },
    };
}
async function readSettings(calls, alarms, id, service, seen, remarks) {
    const count = service.desiredCount ?? 1;
    const fixed = { minCapacity: count, maxCapacity: count, policies: [] };
    const targets = await calls.describeScalableTargets([id]);
    const target = targets.find(({ ResourceId }) => ResourceId === id);
    if (target === undefined) {
        remarks.push(`The service has no scalable target: its count is replayed as ${count}.`);
        return fixed;
    }
    const policies = await (0,paging/* allPages */.S4)((token) => calls.describeScalingPolicies(id, token));
    const names = policies.flatMap(({ Alarms = [] }) => Alarms.flatMap(({ AlarmName }) => AlarmName ?? []));
    const described = seen(await (0,observe/* observe */.l)(alarms.read(names)), 'Alarms of the policies');
    const read = toBacktestPolicies(policies, described ?? new Map());
    remarks.push(...read.remarks);
    const suspended = target.SuspendedState;
    if (suspended?.DynamicScalingOutSuspended === true) {
        remarks.push('Scaling out is suspended now; it is replayed as if it were not.');
    }
    const holdsIn = suspended?.DynamicScalingInSuspended === true;
    if (holdsIn)
        remarks.push('Scaling in is suspended now, and so it is in the replay.');
    return {
        minCapacity: target.MinCapacity ?? fixed.minCapacity,
        maxCapacity: target.MaxCapacity ?? fixed.maxCapacity,
        policies: read.policies.map((policy) => policy.kind === 'target-tracking' && holdsIn ? { ...policy, scalesIn: false } : policy),
    };
}
/** Newest first, until before the history. */
async function readActivities(calls, id, from) {
    const records = [];
    let token;
    do {
        const page = await calls.describeScalingActivities(id, token);
        for (const activity of page.items) {
            for (const record of (0,auto_scaling_facts/* toActivityRecord */.iq)(activity)) {
                records.push({ ...record, endedAt: activity.EndTime?.valueOf() });
            }
        }
        token = page.nextToken;
        // One from before the history tells the count it began with.
    } while (token !== undefined &&
        records.length < activitiesAtMost &&
        (records.at(-1)?.startedAt ?? 0) >= from);
    return records;
}
function startOf(measured) {
    if (measured === undefined)
        return undefined;
    const { untilRunningSeconds, runningToServingAtMostSeconds } = measured;
    return {
        runningSeconds: untilRunningSeconds,
        ...(0,present/* present */.E)({ healthySeconds: runningToServingAtMostSeconds }),
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3003);
;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/read-services.js



async function readServices({ address, region, historyMs, historyFile }, { clock, signal, access, log }) {
    const session = (0,lib_session/* openSession */.f)({
        region,
        userAgent: { name: 'backtest-scaling', version: package_namespaceObject.rE },
        clock,
        signal: () => signal,
        ...access,
    });
    const reader = openRecordReader(session);
    const services = await reader.read(address, {
        historyMs,
        needsMetrics: historyFile === undefined,
        onRead: (label) => log.line(`read ${label}`),
    });
    return { services, metricsRequested: reader.metricsRequested() };
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ metricsRequested),
/* harmony export */   F: () => (/* binding */ assertSomething),
/* harmony export */   Hj: () => (/* binding */ partDivider),
/* harmony export */   eJ: () => (/* binding */ createMetricReader)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _ecs_actions_core_metrics_metric_search__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3107);
/* harmony import */ var _calls_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6350);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);




/** Between a query's key and the part of it. */
const partDivider = '@';
/** A search is billed by what it finds; a Region has three zones, mostly. */
const partsUsually = 3;
/** Metrics that a call for these requests, as they are billed. */
function metricsRequested(queries) {
    return queries.reduce((sum, { orPartsBy }) => sum + (orPartsBy === undefined ? 1 : 1 + partsUsually), 0);
}
/** GetMetricData takes this many (CloudWatch, API reference, GetMetricData, MetricDataQueries). */
const queriesAtMost = 500;
/** An answer that is partial though no page follows is asked for again, this often. */
const partialAtMost = 3;
function createMetricReader(session) {
    const calls = (0,_calls_cloudwatch_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudWatchCalls */ ._)(session);
    let requested = 0;
    async function page(batch, { from, until }, nextToken, patienceMs) {
        const input = {
            StartTime: new Date(from),
            EndTime: new Date(until),
            ScanBy: 'TimestampAscending',
            MetricDataQueries: batch.map(({ question }, index) => ({ Id: idOf(index), ...question })),
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ NextToken: nextToken }),
        };
        return calls.getMetricData(input, (0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ patienceMs }), () => {
            requested += batch.filter(({ isParts }) => !isParts).length;
        });
    }
    async function readBatch(batch, window, patienceMs) {
        const partsIn = new Set(batch.flatMap(({ isParts }, index) => (isParts ? [idOf(index)] : [])));
        const collected = new Map();
        let nextToken;
        for (let repeats = 0;;) {
            const answer = await page(batch, window, nextToken, patienceMs);
            const seen = new Set();
            for (const result of answer.MetricDataResults ?? []) {
                const of = result.Id ?? '';
                if (partsIn.has(of))
                    requested += 1;
                const id = partsIn.has(of) ? `${of}${partDivider}${result.Label ?? ''}` : of;
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
        withOwnCount: () => createMetricReader(session),
        read: async (queries, window, { patienceMs } = {}) => {
            const series = new Map();
            const failed = new Map();
            if (window.until <= window.from) {
                return { series: new Map(queries.map(({ key }) => [key, new Map()])), failed };
            }
            // One after the other: 2,000 tasks are four calls, and there are tokens for few at a time.
            const asked = queries.flatMap(toAsked);
            const put = (key, found) => {
                if (found.status === 'Complete')
                    series.set(key, found.points);
                else
                    failed.set(key, explain(found));
            };
            for (const batch of batchesOf(asked)) {
                const collected = await readBatch(batch, window, patienceMs);
                for (const [index, { key, isParts }] of batch.entries()) {
                    const found = collected.get(idOf(index));
                    if (isParts) {
                        const before = `${idOf(index)}${partDivider}`;
                        for (const [id, part] of collected) {
                            if (id.startsWith(before))
                                put(`${key}${partDivider}${id.slice(before.length)}`, part);
                        }
                    }
                    else if (found === undefined)
                        failed.set(key, 'CloudWatch did not answer for it');
                    else
                        put(key, found);
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
/** As many as a call takes, of searches too. */
function batchesOf(asked) {
    const batches = [];
    let searches = 0;
    for (const each of asked) {
        const last = batches.at(-1);
        const isFull = last === undefined ||
            last.length >= queriesAtMost ||
            (each.isParts && searches >= _ecs_actions_core_metrics_metric_search__WEBPACK_IMPORTED_MODULE_3__/* .searchesAtMost */ .l);
        if (isFull) {
            batches.push([each]);
            searches = 0;
        }
        else
            last.push(each);
        if (each.isParts)
            searches += 1;
    }
    return batches;
}
function toAsked(query) {
    const { key, namespace, metric, dimensions, statistic, orPartsBy } = query;
    const period = query.periodSeconds ?? 60;
    const whole = {
        key,
        isParts: false,
        question: {
            MetricStat: {
                Metric: {
                    Namespace: namespace,
                    MetricName: metric,
                    Dimensions: dimensions.map(([Name, Value]) => ({ Name, Value })),
                },
                Period: period,
                Stat: statistic,
            },
        },
    };
    if (orPartsBy === undefined)
        return [whole];
    const search = (0,_ecs_actions_core_metrics_metric_search__WEBPACK_IMPORTED_MODULE_3__/* .metricSearch */ .p)({
        namespace,
        metric,
        dimensions: dimensions.map(([name, value]) => [name, [value]]),
        by: orPartsBy,
        statistic,
        period,
    });
    const label = `\${PROP('Dim.${orPartsBy}')}`;
    return [whole, { key, isParts: true, question: { Expression: search, Label: label } }];
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

/***/ 7993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createServiceContext)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3001);
/* harmony import */ var _ecs_actions_core_scaling_sources_scaling_activities__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(776);
/* harmony import */ var _scaling_auto_scaling_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _scaling_ecs_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2269);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3744);
/* harmony import */ var _scaling_scaling_clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4168);
/** What is around a service: its load balancer, its cluster's Container Insights, its scaling activities. */






const describeGroupsAtMost = 20;
const activityPagesAtMost = 3;
function createServiceContext(session) {
    const calls = (0,_scaling_scaling_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .createScalingCalls */ .X)(session);
    return {
        balancedGroups: async (arns) => {
            if (arns.length === 0)
                return [];
            const groups = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_3__/* .inBatches */ .oq)(arns, describeGroupsAtMost, (batch) => calls.describeTargetGroups({ arns: batch }));
            const balancerArns = new Set(groups.flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns));
            const alone = new Map(await Promise.all([...balancerArns].filter(isApplication).map(async (arn) => {
                const all = await calls.describeTargetGroups({ loadBalancerArn: arn });
                return [
                    arn,
                    all.every(({ TargetGroupArn = '' }) => arns.includes(TargetGroupArn)),
                ];
            })));
            return groups.flatMap(({ TargetGroupArn = '', LoadBalancerArns = [] }) => LoadBalancerArns.flatMap((balancerArn) => {
                const group = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_4__/* .parseArn */ .L)(TargetGroupArn)?.resource;
                const balancer = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_4__/* .parseArn */ .L)(balancerArn)?.resource.replace(/^loadbalancer\//, '');
                return group === undefined || balancer === undefined || !isBalancer(balancerArn)
                    ? []
                    : [{ group, balancer, isAlone: alone.get(balancerArn) === true }];
            }));
        },
        containerInsights: async (cluster) => {
            const [found] = await calls.describeClusters([cluster]);
            return (0,_scaling_ecs_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .containerInsightsOf */ .Yv)(found);
        },
        scalingActivities: async (clusterName, serviceName, since) => {
            const resourceId = `service/${(0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_4__/* .nameInArn */ .s)(clusterName)}/${serviceName}`;
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
/** Only these have errors of their own. */
function isApplication(arn) {
    return (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_4__/* .parseArn */ .L)(arn)?.resource.startsWith('loadbalancer/app/') === true;
}
/** Gateway Load Balancers stand before appliances, not before services. */
function isBalancer(arn) {
    return /^loadbalancer\/(?:app|net)\//.test((0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_4__/* .parseArn */ .L)(arn)?.resource ?? '');
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ readScheduledFloor),
/* harmony export */   LJ: () => (/* binding */ toTarget),
/* harmony export */   iJ: () => (/* binding */ toPolicy),
/* harmony export */   iq: () => (/* binding */ toActivityRecord),
/* harmony export */   sh: () => (/* binding */ readScheduledMinimum)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(310);
/* harmony import */ var _ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _ecs_actions_core_scaling_sources_scheduled_moment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7987);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);




function toTarget(target) {
    const suspended = target.SuspendedState;
    return {
        label: target.ResourceId ?? 'scalable target',
        minCapacity: factOf(target.MinCapacity),
        maxCapacity: factOf(target.MaxCapacity),
        suspended: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
            scaleIn: suspended?.DynamicScalingInSuspended === true,
            scaleOut: suspended?.DynamicScalingOutSuspended === true,
            scheduled: suspended?.ScheduledScalingSuspended === true,
        }),
    };
}
/**
 * An absent cooldown is 300 s for ECS, not 0 (Application Auto Scaling, API reference,
 * TargetTrackingScalingPolicyConfiguration).
 */
function toPolicy(policy, service) {
    const part = { label: `${policy.PolicyName ?? 'policy'} on ${service}` };
    const tracking = policy.TargetTrackingScalingPolicyConfiguration;
    if (policy.PolicyType === 'TargetTrackingScaling' && tracking) {
        return {
            ...part,
            kind: 'target-tracking',
            name: factOf(policy.PolicyName),
            metric: toMetric(tracking),
            targetValue: factOf(tracking.TargetValue),
            scaleInCooldownSeconds: orDefault(tracking.ScaleInCooldown, 300),
            scaleOutCooldownSeconds: orDefault(tracking.ScaleOutCooldown, 300),
            scaleInDisabled: orDefault(tracking.DisableScaleIn, false),
            specification: specificationOf(tracking),
        };
    }
    if (policy.PolicyType === 'StepScaling') {
        const steps = policy.StepScalingPolicyConfiguration?.StepAdjustments ?? [];
        const takesAway = steps.some(({ ScalingAdjustment = 0 }) => ScalingAdjustment < 0);
        return { ...part, kind: 'step', scalesIn: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(takesAway) };
    }
    // Predictive scaling only ever adds (Application Auto Scaling guide, "How predictive scaling works").
    return policy.PolicyType === 'PredictiveScaling'
        ? { ...part, kind: 'predictive', scalesIn: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(false) }
        : { ...part, kind: 'unknown', scalesIn: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`policy type ${policy.PolicyType ?? ''}`) };
}
function toMetric(tracking) {
    const type = tracking.PredefinedMetricSpecification?.PredefinedMetricType;
    if (type !== undefined)
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .predefinedMetric */ .lb)(type));
    const custom = tracking.CustomizedMetricSpecification;
    if (!custom)
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('Application Auto Scaling does not say');
    if (custom.MetricName !== undefined) {
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .oq)(custom.Namespace ?? '', custom.MetricName));
    }
    const stats = (custom.Metrics ?? []).flatMap(({ MetricStat }) => MetricStat?.Metric ?? []);
    return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .metricMath */ .VZ)(stats.map(({ Namespace, MetricName }) => (0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .oq)(Namespace ?? '', MetricName ?? ''))));
}
function specificationOf(tracking) {
    const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: custom } = tracking;
    return {
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
            PredefinedMetricSpecification: predefined,
            CustomizedMetricSpecification: custom,
        }),
    };
}
/** None where it repeats or sets no minimum. */
function readScheduledFloor(action) {
    return (0,_ecs_actions_core_scaling_sources_scheduled_moment__WEBPACK_IMPORTED_MODULE_3__/* .toScheduledFloor */ .J)({
        name: action.ScheduledActionName ?? 'scheduled action',
        schedule: action.Schedule,
        timeZone: action.Timezone,
        minCapacity: action.ScalableTargetAction?.MinCapacity,
    });
}
/** Every minimum that a schedule sets. */
function readScheduledMinimum(action) {
    const minCapacity = action.ScalableTargetAction?.MinCapacity;
    if (minCapacity === undefined)
        return [];
    const { ScheduledActionName: name = 'scheduled action', Schedule: schedule } = action;
    return [{ name, schedule: factOf(schedule), minCapacity: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(minCapacity) }];
}
function toActivityRecord(activity) {
    if (!activity.StartTime)
        return [];
    return [
        {
            description: activity.Description ?? '',
            cause: activity.Cause ?? '',
            startedAt: activity.StartTime.valueOf(),
            status: activity.StatusCode ?? '',
        },
    ];
}
function factOf(value) {
    return value === undefined ? (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('Application Auto Scaling does not say') : (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
}
function orDefault(value, fallback) {
    return value === undefined ? (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .byDefault */ .Ri)(fallback) : (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
}


/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findEcsServices)
/* harmony export */ });
/* harmony import */ var _ecs_find_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1669);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3744);


/** API reference, DescribeServices. */
const describedAtMost = 10;
/**
 * The services the inputs mean, as ECS describes them; one that was deleted counts as missing.
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
async function findEcsServices(calls, address) {
    const { cluster, services } = await (0,_ecs_find_services_js__WEBPACK_IMPORTED_MODULE_0__/* .findServices */ .O)({
        listClusters: () => (0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)((token) => calls.listClusters(token)),
        listServices: (name) => (0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)((token) => calls.listServices(name, token)),
        describeServices: async (name, asked) => {
            const answers = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .inBatches */ .oq)(asked, describedAtMost, async (batch) => [
                await calls.describeServices(name, batch),
            ]);
            const all = answers.flatMap(({ services: described }) => described.map((ecs) => ({ name: ecs.serviceName ?? '', ecs })));
            const isGone = ({ ecs }) => ecs.status === 'INACTIVE';
            return {
                services: all.filter((one) => !isGone(one)),
                missing: [
                    ...answers.flatMap(({ missing }) => missing),
                    ...all.filter(isGone).map(({ name: gone }) => gone),
                ],
            };
        },
    }, address);
    return { cluster, services: services.map(({ ecs }) => ecs) };
}


/***/ }),

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(310);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2816);


/** What was read, or which permission it would have taken. Any other error ends the run. */
async function observe(reading) {
    try {
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(await reading);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAllowedError */ .ec)
            return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`no permission for ${error.action}`);
        throw error;
    }
}


/***/ }),

/***/ 2735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ byAskedArn),
/* harmony export */   PQ: () => (/* binding */ targetGroupArns),
/* harmony export */   aC: () => (/* binding */ readTargetGroups)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(310);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3744);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3000);
/* harmony import */ var _target_group_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3139);




/** Blue/green has a second one, which takes over with the next deploy. */
function targetGroupArns(service) {
    return (service.loadBalancers ?? []).flatMap(({ targetGroupArn, advancedConfiguration }) => [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => arn !== undefined));
}
/** The answer by the ARNs that were asked for. The one answer to a question about one group is about that group. */
function byAskedArn(arns, answer) {
    const [asked, ...others] = arns;
    const [first] = answer;
    return asked !== undefined && others.length === 0 && first !== undefined && answer.length === 1
        ? new Map([[asked, first]])
        : new Map(answer.map((group) => [group.TargetGroupArn ?? '', group]));
}
/** Target groups by ARN; attributes that may not be read are unknown one by one. */
async function readTargetGroups(calls, arns) {
    if (arns.length === 0)
        return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(new Map());
    const [groups, attributes] = await Promise.all([
        (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)((0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(arns, 20, (batch) => calls.describeTargetGroups({ arns: batch }))),
        Promise.all(arns.map((arn) => (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(calls.describeTargetGroupAttributes(arn)))),
    ]);
    return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .mapFact */ .Vt)(groups, (all) => new Map([...byAskedArn(arns, all)].map(([arn, group]) => {
        const own = attributes[arns.indexOf(arn)] ?? (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('not read');
        return [arn, (0,_target_group_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .toTargetGroup */ .Og)(group, own)];
    })));
}


/***/ }),

/***/ 9225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readTasks)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(310);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3744);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4661);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3000);




/** Running tasks by service name: the first hundred of one service, or all of them for many. */
async function readTasks(calls, cluster, services) {
    const listed = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(listTasks(calls, cluster, services));
    if (!listed.known)
        return listed;
    const described = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)((0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .inBatches */ .oq)(listed.value, 100, (batch) => calls.describeTasks(cluster, batch)));
    return (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_2__/* .mapFact */ .Vt)(described, groupByService);
}
/** The cluster's own list takes fewer calls than one for each service, unless others run much in it. */
async function listTasks(calls, cluster, services) {
    if (services.length > 1) {
        const all = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .allWithin */ .dX)(services.length, (token) => calls.listTasks({ cluster, maxResults: 100 }, token));
        if (all !== undefined)
            return all;
    }
    const perService = await Promise.all(services.map(({ serviceName }) => calls.listTasks({ cluster, maxResults: 100, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ serviceName }) })));
    return perService.flatMap(({ items }) => items);
}
/** A task of a service has the group `service:<name>` (ECS Developer Guide, "Group related Amazon ECS tasks"). */
function groupByService(tasks) {
    const byService = new Map();
    for (const task of tasks) {
        const name = /^service:(.+)$/.exec(task.group ?? '')?.[1];
        if (name === undefined)
            continue;
        byService.set(name, [...(byService.get(name) ?? []), task]);
    }
    return byService;
}


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ toTargetGroup),
/* harmony export */   RA: () => (/* binding */ targetGroupDimension),
/* harmony export */   Tj: () => (/* binding */ loadBalancerDimension)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);

const notSaid = 'Elastic Load Balancing does not say';
function toTargetGroup(group, attributes) {
    const arn = group.TargetGroupArn ?? '';
    const balancer = group.LoadBalancerArns?.[0];
    return {
        label: group.TargetGroupName ?? arn,
        arn: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(arn),
        protocol: factOf(group.Protocol),
        ...(group.ProtocolVersion !== undefined && { protocolVersion: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(group.ProtocolVersion) }),
        targetControlPort: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(group.TargetControlPort),
        healthCheck: {
            protocol: factOf(group.HealthCheckProtocol),
            path: factOf(group.HealthCheckPath),
            intervalSeconds: factOf(group.HealthCheckIntervalSeconds),
            timeoutSeconds: factOf(group.HealthCheckTimeoutSeconds),
            healthyThreshold: factOf(group.HealthyThresholdCount),
            unhealthyThreshold: factOf(group.UnhealthyThresholdCount),
            matcher: factOf(group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode),
        },
        algorithm: attribute(attributes, 'load_balancing.algorithm.type', (value) => value),
        slowStartSeconds: attribute(attributes, 'slow_start.duration_seconds', wholeNumber),
        stickiness: attribute(attributes, 'stickiness.enabled', (value) => value === 'true'),
        deregistrationDelaySeconds: attribute(attributes, 'deregistration_delay.timeout_seconds', wholeNumber),
        metricName: (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(targetGroupDimension(arn)),
        loadBalancerMetricName: balancer === undefined
            ? (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the target group is on no load balancer')
            : (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(loadBalancerDimension(balancer)),
    };
}
/** `targetgroup/web/0123` of an ARN: the value of CloudWatch's dimension TargetGroup. */
function targetGroupDimension(arn) {
    return arn.split(':').at(-1) ?? arn;
}
/** `app/web/0123` of an ARN: the value of CloudWatch's dimension LoadBalancer. */
function loadBalancerDimension(arn) {
    return (arn.split(':').at(-1) ?? arn).replace(/^loadbalancer\//, '');
}
function factOf(value) {
    return value === undefined ? (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(notSaid) : (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(value);
}
/** All attributes are text (Elastic Load Balancing, API reference, TargetGroupAttribute). */
function attribute(attributes, key, convert) {
    if (!attributes.known)
        return attributes;
    const value = attributes.value.find(({ Key }) => Key === key)?.Value;
    const converted = value === undefined ? undefined : convert(value);
    return converted === undefined ? (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(notSaid) : (0,_ecs_actions_core_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(converted);
}
function wholeNumber(value) {
    return /^\d+$/.test(value) ? Number(value) : undefined;
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ searchesAtMost),
/* harmony export */   p: () => (/* binding */ metricSearch)
/* harmony export */ });
/** CloudWatch's way to name metrics that are not known one by one (user guide, "CloudWatch search expression syntax"). */
/**
 * A graph, and a call of GetMetricData, takes so many (https://github.com/grafana/grafana/issues/20057, of
 * CloudWatch's quotas).
 */
const searchesAtMost = 5;
/** An expression that yields a series for each metric with these dimensions and no others. */
function metricSearch(search) {
    const { namespace, metric, dimensions, by, statistic, period } = search;
    const schema = [
        namespace,
        ...(by === undefined ? [] : [by]),
        ...dimensions.map(([name]) => name),
    ];
    const terms = [['MetricName', [metric]], ...dimensions].map(([name, values]) => {
        const quoted = values.map((value) => `"${value}"`);
        return `${name}=${quoted.length === 1 ? quoted.join('') : `(${quoted.join(' OR ')})`}`;
    });
    return `SEARCH('{${schema.join(',')}} ${terms.join(' ')}', '${statistic}', ${period})`;
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toActivities)
/* harmony export */ });
/**
 * The changes of the desired count, oldest first. The record has only the count that was set ("Setting
 * desired count to 4."), so the direction comes from the one before it, and for the oldest from the
 * alarm that caused it (target tracking names its alarms …AlarmHigh… and …AlarmLow…).
 */
function toActivities(records) {
    const done = records
        .filter(({ status }) => status === 'Successful' || status === 'InProgress')
        .sort((a, b) => a.startedAt - b.startedAt);
    const activities = [];
    let before;
    for (const { description, cause, startedAt } of done) {
        const count = /desired count to (\d+)/i.exec(description)?.[1];
        if (count === undefined)
            continue;
        const to = Number(count);
        const direction = directionOf(before, to, cause);
        if (direction !== undefined) {
            activities.push({
                at: startedAt,
                direction,
                from: before,
                to,
                byPolicy: /triggered policy/i.test(cause),
            });
        }
        before = to;
    }
    return activities;
}
function directionOf(before, to, cause) {
    if (before !== undefined && before !== to)
        return to > before ? 'out' : 'in';
    if (/AlarmHigh/.test(cause))
        return 'out';
    return /AlarmLow/.test(cause) ? 'in' : undefined;
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** Command lines that are printed for people to paste into a shell: whatever a name holds, it stays one argument. */
/** `aws ecs update-service --cluster prod`: the words as they are, the options' values quoted where they have to be. */
function shellCommand(words, options) {
    const printed = Object.entries(options).flatMap(([name, value]) => value === undefined ? [] : [`--${name} ${quote(String(value))}`]);
    return [words, ...printed].join(' ');
}
/**
 * What a log or a page shows otherwise than it is, so that whoever copies it would paste something else: controls and
 * invisible characters, white space but the single one, and `##[`, which a log parts, for the runner takes it for a
 * command.
 */
const shownOtherwise = /[\p{C}\p{Z}\s]/u;
const bareSpace = /(?<![\p{C}\p{Z}\s]) (?![\p{C}\p{Z}\s])/gu;
/**
 * One word of a shell: bare where that is safe, in single quotes, or, with what a reader would not see as it is, in
 * `$'…'` (bash, zsh and POSIX.1-2024), where that is written as the bytes of its UTF-8.
 */
function quote(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    if (!shownOtherwise.test(word.replace(bareSpace, '')) && !word.includes('##[')) {
        return `'${word.replaceAll("'", String.raw `'\''`)}'`;
    }
    const escaped = word
        .replaceAll(/[\\']/g, String.raw `\$&`)
        .replaceAll('##[', () => String.raw `#\x23[`)
        .replaceAll(/[\p{C}\p{Z}\s]/gu, (character) => [...new TextEncoder().encode(character)]
        .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
        .join(''));
    return `$'${escaped}'`;
}


/***/ })

};
