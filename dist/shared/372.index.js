export const id = 372;
export const ids = [372];
export const modules = {

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./packages/core/lib/arn.js
var arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/scaling/model/fact.js
var fact = __webpack_require__(547);
// EXTERNAL MODULE: ./packages/aws/lib/scaling/auto-scaling-facts.js
var auto_scaling_facts = __webpack_require__(2220);
// EXTERNAL MODULE: ./packages/aws/lib/paging.js
var paging = __webpack_require__(9055);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/call-budget.js
/** What one service may cost; further services share what can be batched. */
const callsPerService = 15;
/** Why a fact is unknown that no call was left for. */
const outOfCalls = `not read: reading is limited to ${callsPerService} calls a service`;
function createCallBudget(limit) {
    let used = 0;
    return {
        take: (keepBack = 0) => {
            if (used + keepBack >= limit)
                return false;
            used += 1;
            return true;
        },
        used: () => used,
    };
}

// EXTERNAL MODULE: ./packages/aws/lib/scaling/ecs-facts.js + 1 modules
var ecs_facts = __webpack_require__(1746);
// EXTERNAL MODULE: ./packages/aws/lib/scaling/find-ecs-services.js
var find_ecs_services = __webpack_require__(9823);
// EXTERNAL MODULE: ./packages/aws/lib/scaling/observe.js
var observe = __webpack_require__(5489);
// EXTERNAL MODULE: ./packages/core/lib/scaling/rules/observability.js
var observability = __webpack_require__(6110);
// EXTERNAL MODULE: ./packages/aws/lib/scaling/read-target-groups.js
var read_target_groups = __webpack_require__(5684);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-alarms.js





/** Alarms on a service's own target groups, or on the load balancers in front of them. */
async function readAlarms(calls, budget, groups, services) {
    if (!groups.known)
        return () => groups;
    if (groups.value.size === 0)
        return () => (0,fact/* known */.eO)([]);
    if (!budget.take())
        return () => (0,fact/* unknown */.L5)(outOfCalls);
    const first = await (0,observe/* observe */.l)(calls.describeAlarms());
    if (!first.known)
        return () => first;
    const read = [...first.value.items];
    let { nextToken } = first.value;
    const alarmsOf = (service) => {
        const own = (0,read_target_groups/* targetGroupArns */.P)(service).flatMap((arn) => groups.value.get(arn) ?? []);
        return read.flatMap((alarm) => toAlarm(alarm, own));
    };
    const isWatched = (service) => alarmsOf(service).some(({ metrics }) => metrics.some(observability/* is5xxMetric */.aY));
    // The dashboards and the rest of the scaling history need calls too.
    while (nextToken !== undefined && !services.every(isWatched) && budget.take(5)) {
        const next = await (0,observe/* observe */.l)(calls.describeAlarms(nextToken));
        if (!next.known)
            return () => next;
        read.push(...next.value.items);
        ({ nextToken } = next.value);
    }
    return (service) => isWatched(service) || nextToken === undefined
        ? (0,fact/* known */.eO)(alarmsOf(service))
        : (0,fact/* unknown */.L5)(`only the first ${read.length} alarms were read`);
}
function toAlarm(alarm, groups) {
    const metrics = [
        { name: alarm.MetricName, dimensions: alarm.Dimensions },
        ...(alarm.Metrics ?? []).map(({ MetricStat }) => ({
            name: MetricStat?.Metric?.MetricName,
            dimensions: MetricStat?.Metric?.Dimensions,
        })),
    ];
    const own = metrics.flatMap(({ name, dimensions = [] }) => {
        const value = (key) => dimensions.find(({ Name }) => Name === key)?.Value;
        const watches = groups.some((group) => {
            const targetGroup = value('TargetGroup');
            return targetGroup === undefined
                ? isValue(group.loadBalancerMetricName, value('LoadBalancer'))
                : isValue(group.metricName, targetGroup);
        });
        return name !== undefined && watches ? [name] : [];
    });
    return own.length === 0 ? [] : [{ label: alarm.AlarmName ?? 'alarm', metrics: own }];
}
function isValue(fact, value) {
    return fact.known && fact.value === value;
}

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-dashboards.js




/** A dashboard by the name this suite gives it, or one whose body names the service. */
async function readDashboards(calls, budget, cluster, services) {
    if (!budget.take())
        return () => (0,fact/* unknown */.L5)(outOfCalls);
    const page = await (0,observe/* observe */.l)(calls.listDashboards());
    if (!page.known)
        return () => page;
    const { items, nextToken } = page.value;
    const ownName = (service) => `${(0,arn/* nameInArn */.s)(cluster)}-${service.serviceName ?? ''}`;
    const names = new Set(items);
    const bodies = new Map();
    if (!services.every((service) => names.has(ownName(service)))) {
        for (const name of likeliestFirst(items, cluster, services)) {
            if (bodies.size >= 2 || !budget.take(services.length))
                break;
            bodies.set(name, await (0,observe/* observe */.l)(calls.getDashboard(name)));
        }
    }
    return (service) => {
        if (names.has(ownName(service)))
            return (0,fact/* known */.eO)([ownName(service)]);
        const showing = [...bodies].flatMap(([name, body]) => body.known && body.value.includes(`"${service.serviceName ?? ''}"`) ? [name] : []);
        const denied = [...bodies.values()].find((body) => !body.known);
        const unread = items.length - bodies.size + (nextToken === undefined ? 0 : 1);
        if (showing.length > 0 || (unread === 0 && !denied))
            return (0,fact/* known */.eO)(showing);
        if (denied)
            return (0,fact/* mapFact */.Vt)(denied, () => []);
        return (0,fact/* unknown */.L5)(`${bodies.size} of ${items.length} dashboards were read, and none of them shows it`);
    };
}
function likeliestFirst(names, cluster, services) {
    const words = [(0,arn/* nameInArn */.s)(cluster), ...services.flatMap(({ serviceName }) => serviceName ?? [])];
    const score = (name) => words.filter((word) => name.includes(word)).length;
    return [...names].sort((a, b) => score(b) - score(a));
}

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-by-service.js




/**
 * The first page for each service. For many services the whole account's are read, which takes fewer
 * calls than one for each, unless the account has so much that it does not.
 *
 * @returns in the order of the resource ids.
 */
async function beginByService(ids, read) {
    if (ids.length > 1) {
        const all = await (0,observe/* observe */.l)((0,paging/* allWithin */.dX)(ids.length, (token) => read(undefined, token)));
        if (!all.known)
            return ids.map(() => all);
        const items = all.value;
        if (items !== undefined) {
            return ids.map((id) => ({
                known: true,
                value: { items: items.filter(({ ResourceId }) => ResourceId === id), nextToken: undefined },
            }));
        }
    }
    return Promise.all(ids.map((id) => (0,observe/* observe */.l)(read(id, undefined))));
}
/** The pages that are left of each service, as far as there are calls. */
async function finishByService(ids, begun, budget, read) {
    return Promise.all(begun.map(async (first, index) => {
        if (!first.known)
            return first;
        const items = [...first.value.items];
        let { nextToken } = first.value;
        while (nextToken !== undefined) {
            if (!budget.take())
                return (0,fact/* unknown */.L5)(outOfCalls);
            const next = await (0,observe/* observe */.l)(read(ids[index], nextToken));
            if (!next.known)
                return next;
            items.push(...next.value.items);
            ({ nextToken } = next.value);
        }
        return { known: true, value: items };
    }));
}

// EXTERNAL MODULE: ./packages/core/lib/scaling/sources/scaling-activities.js
var scaling_activities = __webpack_require__(3865);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-histories.js






const activityPages = 3;
const twoWeeksMs = 14 * 24 * time/* durations */.SB.hour;
/** The first page of each service's activities: for most services it is all there is. */
function readHistories(calls, budget, ids) {
    return Promise.all(ids.map(async (id) => ({
        id,
        pages: budget.take()
            ? (0,fact/* mapFact */.Vt)(await (0,observe/* observe */.l)(calls.describeScalingActivities(id)), (page) => [page])
            : (0,fact/* unknown */.L5)(outOfCalls),
    })));
}
/** Up to three pages each, as far as calls are left; the rest of the two weeks stays unread, and says so. */
function finishHistories(calls, budget, histories, now) {
    const from = now - twoWeeksMs;
    return Promise.all(histories.map(async ({ id, pages }) => {
        if (!pages.known)
            return pages;
        const read = [...pages.value];
        while (read.length < activityPages && reachesBack(read, from) && budget.take()) {
            const next = await (0,observe/* observe */.l)(calls.describeScalingActivities(id, read.at(-1)?.nextToken));
            if (!next.known)
                return next;
            read.push(next.value);
        }
        const records = read.flatMap(({ items }) => items.flatMap(auto_scaling_facts/* toActivityRecord */.iq));
        const oldest = Math.min(now, ...records.map(({ startedAt }) => startedAt));
        const complete = !reachesBack(read, from);
        return (0,fact/* known */.eO)({
            activities: (0,scaling_activities/* toActivities */.R)(records),
            since: complete ? from : oldest,
            complete,
        });
    }));
}
/** There is another page, and what was read so far does not cover the two weeks. */
function reachesBack(pages, from) {
    const last = pages.at(-1);
    const oldest = last?.items.at(-1)?.StartTime?.valueOf() ?? Number.POSITIVE_INFINITY;
    return last?.nextToken !== undefined && oldest >= from;
}

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-tasks.js



/** Running tasks by service name: the first hundred of one service, or all of them for many. */
async function readTasks(calls, cluster, services) {
    const listed = await (0,observe/* observe */.l)(listTasks(calls, cluster, services));
    if (!listed.known)
        return listed;
    const described = await (0,observe/* observe */.l)((0,paging/* inBatches */.oq)(listed.value, 100, (batch) => calls.describeTasks(cluster, batch)));
    return (0,fact/* mapFact */.Vt)(described, groupByService);
}
/** The cluster's own list takes fewer calls than one for each service, unless others run much in it. */
async function listTasks(calls, cluster, services) {
    if (services.length > 1) {
        const all = await (0,paging/* allWithin */.dX)(services.length, (token) => calls.listTasks(cluster, undefined, token));
        if (all !== undefined)
            return all;
    }
    const perService = await Promise.all(services.map(({ serviceName }) => calls.listTasks(cluster, serviceName)));
    return perService.flatMap(({ items }) => items);
}
/** A task of a service has the group `service:<name>` (aws-facts A1). */
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

// EXTERNAL MODULE: ./packages/aws/lib/scaling/scaling-clients.js
var scaling_clients = __webpack_require__(9057);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-live.js















/**
 * Reads everything the rules look at.
 *
 * @throws ReadableError where the cluster or a service is not found or may not be described at all;
 * anything else that may not be read is unknown, by the name of the permission.
 */
async function readLiveSetups(session, address) {
    let made = 0;
    const calls = (0,scaling_clients/* createScalingCalls */.X)(session, () => {
        made += 1;
    });
    const { cluster, services } = await (0,find_ecs_services/* findServices */.O)(calls, address);
    const ids = services.map((service) => resourceId(cluster, service));
    const groupArns = [...new Set(services.flatMap(read_target_groups/* targetGroupArns */.P))];
    const [clusters, tasks, targets, groups, firstPolicies, firstScheduled, definitions] = await Promise.all([
        (0,observe/* observe */.l)(calls.describeClusters([cluster])),
        readTasks(calls, cluster, services),
        (0,observe/* observe */.l)((0,paging/* inBatches */.oq)(ids, 50, (batch) => calls.describeScalableTargets(batch))),
        (0,read_target_groups/* readTargetGroups */.a)(calls, groupArns),
        beginByService(ids, calls.describeScalingPolicies),
        beginByService(ids, calls.describeScheduledActions),
        readTaskDefinitions(calls, services),
    ]);
    const budget = createCallBudget(callsPerService * services.length - made);
    const policies = await finishByService(ids, firstPolicies, budget, calls.describeScalingPolicies);
    const scheduled = await finishByService(ids, firstScheduled, budget, calls.describeScheduledActions);
    const history = await readHistories(calls, budget, ids);
    const alarms = await readAlarms(calls, budget, groups, services);
    const dashboards = await readDashboards(calls, budget, cluster, services);
    const rest = await finishHistories(calls, budget, history, session.now());
    return services.map((service, index) => {
        const label = `${(0,arn/* nameInArn */.s)(cluster)}/${service.serviceName ?? ''}`;
        const running = (0,fact/* mapFact */.Vt)(tasks, (all) => all.get(service.serviceName ?? '') ?? []);
        const id = ids[index] ?? '';
        const notRead = (0,fact/* unknown */.L5)('not read');
        const described = clusters.known ? clusters.value[0] : undefined;
        return {
            origin: 'live',
            service: (0,ecs_facts/* toService */.Rh)(service, running),
            cluster: clusters.known
                ? described
                    ? (0,fact/* known */.eO)((0,ecs_facts/* toCluster */.oA)(described))
                    : (0,fact/* unknown */.L5)('the cluster was not described')
                : clusters,
            task: definitions.get(service.taskDefinition ?? '') ?? (0,fact/* unknown */.L5)('the service has none'),
            target: (0,fact/* mapFact */.Vt)(targets, (all) => {
                const found = all.find(({ ResourceId }) => ResourceId === id);
                return found ? (0,auto_scaling_facts/* toTarget */.LJ)(found) : undefined;
            }),
            policies: (0,fact/* mapFact */.Vt)(policies[index] ?? notRead, (all) => all.map((policy) => (0,auto_scaling_facts/* toPolicy */.iJ)(policy, label))),
            targetGroups: (0,fact/* mapFact */.Vt)(groups, (all) => (0,read_target_groups/* targetGroupArns */.P)(service).flatMap((arn) => all.get(arn) ?? [])),
            alarms: alarms(service),
            dashboards: dashboards(service),
            scheduledFloors: (0,fact/* mapFact */.Vt)(scheduled[index] ?? notRead, (all) => all.flatMap(auto_scaling_facts/* readScheduledFloor */.KH)),
            activities: rest[index] ?? notRead,
            starts: (0,ecs_facts/* toStart */.YH)(service, running),
        };
    });
}
function resourceId(cluster, service) {
    return `service/${(0,arn/* nameInArn */.s)(cluster)}/${service.serviceName ?? ''}`;
}
async function readTaskDefinitions(calls, services) {
    const arns = [...new Set(services.flatMap(({ taskDefinition }) => taskDefinition ?? []))];
    const read = await Promise.all(arns.map(async (arn) => {
        const definition = await (0,observe/* observe */.l)(calls.describeTaskDefinition(arn));
        const task = (0,fact/* mapFact */.Vt)(definition, (found) => (found ? (0,ecs_facts/* toTask */.FM)(found) : undefined));
        if (!task.known)
            return [arn, task];
        return [arn, task.value ? (0,fact/* known */.eO)(task.value) : (0,fact/* unknown */.L5)('it was not described')];
    }));
    return new Map(read);
}

// EXTERNAL MODULE: ./packages/aws/lib/session.js + 1 modules
var lib_session = __webpack_require__(2779);
// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/read-live.js




/** Reading has no verdict to lose by waiting: calls are retried for this long, then the run ends. */
const readingLimitMs = 120_000;
async function readLive(address, region, { version, clock, signal, ...more }) {
    const limited = AbortSignal.any([signal, AbortSignal.timeout(readingLimitMs)]);
    const session = (0,lib_session/* openSession */.f)({
        region,
        userAgent: { name: 'verify-scaling-config', version },
        clock,
        signal: () => limited,
        ...more,
    });
    try {
        return await readLiveSetups(session, address);
    }
    catch (error) {
        if (!limited.aborted)
            throw error;
        const why = signal.aborted
            ? 'the run was cancelled'
            : `AWS did not answer within ${(0,time/* formatDuration */.a3)(readingLimitMs)} (throttled, or out of reach)`;
        throw new readable_error/* ReadableError */.J('Not read', `Nothing was judged: ${why}.`, { cause: error });
    }
}


/***/ }),

/***/ 2220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ readScheduledFloor),
/* harmony export */   LJ: () => (/* binding */ toTarget),
/* harmony export */   iJ: () => (/* binding */ toPolicy),
/* harmony export */   iq: () => (/* binding */ toActivityRecord)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4836);
/* harmony import */ var _ecs_actions_core_scaling_sources_scheduled_moment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9962);



function toTarget(target) {
    const suspended = target.SuspendedState;
    return {
        label: target.ResourceId ?? 'scalable target',
        minCapacity: factOf(target.MinCapacity),
        maxCapacity: factOf(target.MaxCapacity),
        suspended: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)({
            scaleIn: suspended?.DynamicScalingInSuspended === true,
            scaleOut: suspended?.DynamicScalingOutSuspended === true,
            scheduled: suspended?.ScheduledScalingSuspended === true,
        }),
    };
}
/** An absent cooldown is 300 s for ECS, not 0 (aws-facts B). */
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
        return { ...part, kind: 'step', scalesIn: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(takesAway) };
    }
    // Predictive scaling only ever adds (Application Auto Scaling guide, "How predictive scaling works").
    return policy.PolicyType === 'PredictiveScaling'
        ? { ...part, kind: 'predictive', scalesIn: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(false) }
        : { ...part, kind: 'unknown', scalesIn: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`policy type ${policy.PolicyType ?? ''}`) };
}
function toMetric(tracking) {
    const type = tracking.PredefinedMetricSpecification?.PredefinedMetricType;
    if (type !== undefined)
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .predefinedMetric */ .l)(type));
    const custom = tracking.CustomizedMetricSpecification;
    if (!custom)
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('Application Auto Scaling does not say');
    return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_ecs_actions_core_scaling_model_tracked_metric__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .o)(custom.Namespace ?? '', custom.MetricName ?? 'metric math'));
}
function specificationOf(tracking) {
    const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: custom } = tracking;
    return {
        ...(predefined ? { PredefinedMetricSpecification: predefined } : {}),
        ...(custom ? { CustomizedMetricSpecification: custom } : {}),
    };
}
/** None where it repeats or sets no minimum. */
function readScheduledFloor(action) {
    return (0,_ecs_actions_core_scaling_sources_scheduled_moment__WEBPACK_IMPORTED_MODULE_2__/* .toScheduledFloor */ .J)({
        name: action.ScheduledActionName ?? 'scheduled action',
        schedule: action.Schedule,
        timeZone: action.Timezone,
        minCapacity: action.ScalableTargetAction?.MinCapacity,
    });
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
    return value === undefined ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('Application Auto Scaling does not say') : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
}
function orDefault(value, fallback) {
    return value === undefined ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .byDefault */ .Ri)(fallback) : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
}


/***/ }),

/***/ 3865:
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


/***/ })

};
