export const id = 146;
export const ids = [146];
export const modules = {

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./packages/aws/lib/asked-once.js
var asked_once = __webpack_require__(8166);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var deployment_service = __webpack_require__(8406);
// EXTERNAL MODULE: ./packages/core/lib/images/platform.js
var images_platform = __webpack_require__(4957);
// EXTERNAL MODULE: ./packages/core/lib/images/reference.js
var images_reference = __webpack_require__(9333);
// EXTERNAL MODULE: ./packages/core/lib/scaling/model/fact.js
var fact = __webpack_require__(547);
// EXTERNAL MODULE: ./packages/core/lib/way-back/way-back.js
var way_back = __webpack_require__(5362);
// EXTERNAL MODULE: ./packages/aws/lib/ecr/image-registry.js + 1 modules
var image_registry = __webpack_require__(4998);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(4640);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/revisions.js
var revisions = __webpack_require__(9663);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
// EXTERNAL MODULE: ./packages/aws/lib/way-back/read-way-back.js
var read_way_back = __webpack_require__(3547);
// EXTERNAL MODULE: ./packages/core/lib/present.js
var present = __webpack_require__(2162);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-images.js
/** What services' tasks start from, and what their way back needs, from ECS's record and ECR. */













/** Reading an image takes about six calls; of more services than this it is not done. */
const servicesRead = 5;
/** The setups with their images; what may not be read is unknown, by the name of the permission. */
async function withImages(session, { setups, services }) {
    const ecs = (0,deployment_reader/* createDeploymentReader */.R)(session);
    const ports = {
        ecs,
        revisions: (0,revisions/* rememberedRevisions */.n)(session),
        registry: (0,image_registry/* createImageRegistry */.n)(session),
    };
    const repositoryOf = (0,asked_once/* askedOnce */.m)((image) => ports.registry.repository(image), ({ account, region, repository }) => `${account}/${region}/${repository}`);
    return Promise.all(setups.map(async (setup, index) => {
        if (index >= servicesRead) {
            return {
                ...setup,
                images: (0,fact/* outOfSight */.rM)(`not read: images of at most ${servicesRead} services are`),
            };
        }
        const cluster = (0,fact/* valueOf */.RP)(setup.service.clusterName);
        const name = (0,fact/* valueOf */.RP)(setup.service.name);
        if (cluster === undefined || name === undefined)
            return setup;
        return {
            ...setup,
            images: await observe(readImages(ports, repositoryOf, cluster, name, services)),
        };
    }));
}
async function readImages(ports, repositoryOf, cluster, name, services) {
    const service = services.find((candidate) => candidate.name === name);
    const revision = service?.taskDefinition && (await ports.revisions.describe(service.taskDefinition));
    if (service === undefined || !revision)
        return (0,fact/* unknown */.L5)('the task definition was not described');
    const [resolved, wayBack] = await Promise.all([
        resolvedImages(ports, service),
        findWayBack(ports, cluster, service),
    ]);
    const running = revision.definition.containerDefinitions.map((container) => readImage(ports, repositoryOf, revision, container, 'running', resolved));
    const back = wayBack?.revision.definition.containerDefinitions.map((container) => readImage(ports, repositoryOf, wayBack.revision, container, 'way-back', wayBack.images));
    return (0,fact/* known */.eO)(await Promise.all([...running, ...(back ?? [])]));
}
/** What the running revision's deployment resolved; empty where that may not be seen. */
async function resolvedImages({ ecs }, service) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    const number = (0,deployment_service/* revisionNumber */.P7)(primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary));
    if (number === undefined)
        return [];
    const arn = `${service.arn.replace(':service/', ':service-revision/')}/${number}`;
    return allowed(ecs.describeRevisions([arn]).then((found) => found.get(arn)?.images ?? []), []);
}
async function findWayBack(ports, cluster, service) {
    if (service.controller !== 'ECS')
        return undefined;
    const find = async () => {
        const history = await (0,read_way_back/* readHistory */.Lu)(ports, cluster, service.name);
        const good = (0,way_back/* findLastGood */.$4)(history, await (0,read_way_back/* servingNames */.$F)(ports, service.taskDefinition));
        const revision = good && (await ports.revisions.describe(good.taskDefinition));
        return revision && { revision, images: good.images };
    };
    // What has no way back, or whose record may not be read, is said by wait-stable and rollback.
    return allowed(find(), undefined);
}
async function readImage({ registry }, repositoryOf, { arn, definition }, { name, image, versionConsistency }, role, resolved) {
    const part = {
        label: `${name} of ${(0,deployment_service/* familyRevision */.KW)(arn)}${role === 'way-back' ? ' (way back)' : ''}`,
        role,
        image,
        isPinned: versionConsistency !== 'disabled',
    };
    const reference = (0,images_reference/* parseImageReference */.o)(image);
    if (reference.kind === 'other') {
        const elsewhere = (0,fact/* unknown */.L5)('it is not in ECR');
        return { ...part, found: elsewhere, tagNow: elsewhere, repository: elsewhere };
    }
    const pinned = resolved.find(({ container }) => container === name)?.digest;
    const digest = reference.digest ?? pinned;
    const repository = await repositoryOf(reference);
    const byTag = reference;
    const tagNow = await lookUp(registry, repository, byTag, (other) => other.tags.includes(reference.tag ?? ''));
    const startsFrom = part.isPinned ? digest : tagNow.known ? tagNow.value?.digest : undefined;
    const found = startsFrom === undefined
        ? tagNow
        : await lookUp(registry, repository, { ...reference, digest: startsFrom }, (other) => other.digest === startsFrom);
    const platform = (0,images_platform/* taskPlatform */.Vn)(definition);
    const runs = role === 'running' ? (0,fact/* valueOf */.RP)(found)?.digest : undefined;
    return {
        ...part,
        reference,
        found,
        tagNow,
        repository,
        ...(0,present/* present */.E)({ digest, taskPlatform: platform }),
        ...(runs !== undefined &&
            (0,fact/* valueOf */.RP)(found)?.status === 'ACTIVE' && {
            platforms: await registry.platforms(reference, runs),
        }),
    };
}
/** From what was listed; asked for by itself where not all was, or where it is missing from a cache. */
async function lookUp(registry, repository, image, isMeant) {
    const listed = (0,fact/* mapFact */.Vt)(repository, ({ images }) => images);
    if (!listed.known)
        return listed;
    const found = listed.value?.find(isMeant);
    if (found !== undefined)
        return (0,fact/* known */.eO)(found);
    const isWhole = listed.value !== undefined && !(0,fact/* valueOf */.RP)(repository)?.pullThrough;
    return isWhole ? (0,fact/* known */.eO)(undefined) : registry.find(image);
}
/** Each revision is described once. */
async function allowed(reading, otherwise) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof failure/* NotAllowedError */.ec)
            return otherwise;
        throw error;
    }
}
/** Images only add to the picture: whatever AWS does not tell of them is unknown, and ends nothing. */
async function observe(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof failure/* NotAllowedError */.ec)
            return (0,fact/* unknown */.L5)(`no permission for ${error.action}`);
        if (error instanceof failure/* CredentialsError */.lE || !(error instanceof Error))
            throw error;
        if (/^(?:AbortError|TimeoutError|Cancelled)$/.test(error.name))
            throw error;
        return (0,fact/* outOfSight */.rM)(error.message.split(/[\r\n]/, 1)[0] ?? '');
    }
}

// EXTERNAL MODULE: ./packages/core/lib/arn.js
var arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/aws/lib/scaling/auto-scaling-facts.js
var auto_scaling_facts = __webpack_require__(2220);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/mapping.js
var mapping = __webpack_require__(7899);
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
var scaling_observe = __webpack_require__(5489);
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
    const first = await (0,scaling_observe/* observe */.l)(calls.describeAlarms());
    if (!first.known)
        return () => first;
    const read = [...first.value.items];
    let { nextToken } = first.value;
    const alarmsOf = (service) => {
        const own = (0,read_target_groups/* targetGroupArns */.PQ)(service).flatMap((arn) => groups.value.get(arn) ?? []);
        return read.flatMap((alarm) => toAlarm(alarm, own));
    };
    const isWatched = (service) => alarmsOf(service).some(({ metrics }) => metrics.some(observability/* is5xxMetric */.aY));
    // The dashboards and the rest of the scaling history need calls too.
    while (nextToken !== undefined && !services.every(isWatched) && budget.take(5)) {
        const next = await (0,scaling_observe/* observe */.l)(calls.describeAlarms(nextToken));
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

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-capacity-providers.js


/** DescribeCapacityProviders takes this many names (API reference). */
const namesPerCall = 100;
/** Reads the providers that are none of Fargate's; where there is none, nothing is read. */
async function readCapacityProviders(calls, services) {
    const used = services.flatMap(({ capacityProviderStrategy = [] }) => capacityProviderStrategy.flatMap(({ capacityProvider }) => capacityProvider ?? []));
    const names = [...new Set(used)].filter((name) => !name.startsWith('FARGATE'));
    const found = new Map();
    for (let at = 0; at < names.length; at += namesPerCall) {
        const batch = names.slice(at, at + namesPerCall);
        const read = await (0,scaling_observe/* observe */.l)(calls.describeCapacityProviders(batch));
        for (const name of batch) {
            const provider = read.known ? read.value.find((one) => one.name === name) : undefined;
            found.set(name, read.known ? isSpot(provider) : read);
        }
    }
    return found;
}
/** Of Managed Instances ECS knows; of an Auto Scaling group only EC2 does. */
function isSpot(provider) {
    const managed = provider?.managedInstancesProvider?.instanceLaunchTemplate;
    if (!managed)
        return (0,fact/* outOfSight */.rM)('the instances of an Auto Scaling group are not visible to ECS');
    return (0,fact/* known */.eO)(managed.capacityOptionType === 'SPOT');
}

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-dashboards.js




/** A dashboard by the name this suite gives it, or one whose body names the service. */
async function readDashboards(calls, budget, cluster, services) {
    if (!budget.take())
        return () => (0,fact/* unknown */.L5)(outOfCalls);
    const page = await (0,scaling_observe/* observe */.l)(calls.listDashboards());
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
            bodies.set(name, await (0,scaling_observe/* observe */.l)(calls.getDashboard(name)));
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
        const all = await (0,scaling_observe/* observe */.l)((0,paging/* allWithin */.dX)(ids.length, (token) => read(undefined, token)));
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
    return Promise.all(ids.map((id) => (0,scaling_observe/* observe */.l)(read(id, undefined))));
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
            const next = await (0,scaling_observe/* observe */.l)(read(ids[index], nextToken));
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
            ? (0,fact/* mapFact */.Vt)(await (0,scaling_observe/* observe */.l)(calls.describeScalingActivities(id)), (page) => [page])
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
            const next = await (0,scaling_observe/* observe */.l)(calls.describeScalingActivities(id, read.at(-1)?.nextToken));
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

// EXTERNAL MODULE: ./packages/core/lib/scaling/model/tracked-metric.js
var tracked_metric = __webpack_require__(4836);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-step-alarms.js





/** DescribeAlarms takes this many names (API reference, DescribeAlarms). */
const read_step_alarms_namesPerCall = 100;
/** Reads the alarms of all step policies together; where there is none, nothing is read. */
async function readStepAlarms(calls, budget, policies) {
    const all = policies.flatMap((fact) => (fact.known ? fact.value : []));
    const names = [...new Set(all.filter(isStep).flatMap(alarmNames))];
    const alarms = names.length === 0 ? (0,fact/* known */.eO)([]) : await read_step_alarms_readAlarms(calls, budget, names);
    return (own, service) => own.map((policy) => {
        const made = (0,auto_scaling_facts/* toPolicy */.iJ)(policy, service);
        if (made.kind !== 'step')
            return made;
        const wanted = new Set(alarmNames(policy));
        const found = (0,fact/* mapFact */.Vt)(alarms, (read) => read.filter(({ AlarmName = '' }) => wanted.has(AlarmName)).map(toScalingAlarm));
        return { ...made, alarms: found };
    });
}
function isStep({ PolicyType }) {
    return PolicyType === 'StepScaling';
}
function alarmNames({ Alarms = [] }) {
    return Alarms.flatMap(({ AlarmName }) => AlarmName ?? []);
}
async function read_step_alarms_readAlarms(calls, budget, names) {
    const read = [];
    for (let at = 0; at < names.length; at += read_step_alarms_namesPerCall) {
        if (!budget.take())
            return (0,fact/* unknown */.L5)(outOfCalls);
        const page = await (0,scaling_observe/* observe */.l)(calls.describeAlarmsNamed(names.slice(at, at + read_step_alarms_namesPerCall)));
        if (!page.known)
            return page;
        read.push(...page.value);
    }
    return (0,fact/* known */.eO)(read);
}
function toScalingAlarm(alarm) {
    return {
        label: alarm.AlarmName ?? 'alarm',
        metric: (0,fact/* known */.eO)(metricOf(alarm)),
        threshold: alarm.Threshold === undefined
            ? (0,fact/* unknown */.L5)('the alarm has no fixed threshold')
            : (0,fact/* known */.eO)(alarm.Threshold),
        comparison: alarm.ComparisonOperator === undefined
            ? (0,fact/* unknown */.L5)('CloudWatch does not say')
            : (0,fact/* known */.eO)(alarm.ComparisonOperator),
    };
}
function metricOf({ Namespace, MetricName, Metrics = [] }) {
    if (MetricName !== undefined)
        return (0,tracked_metric/* customMetric */.oq)(Namespace ?? '', MetricName);
    return (0,tracked_metric/* metricMath */.VZ)(Metrics.flatMap(({ MetricStat }) => MetricStat?.Metric
        ? [(0,tracked_metric/* customMetric */.oq)(MetricStat.Metric.Namespace ?? '', MetricStat.Metric.MetricName ?? '')]
        : []));
}

// EXTERNAL MODULE: ./packages/aws/lib/scaling/read-tasks.js
var read_tasks = __webpack_require__(7870);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-utilization.js





const days = 14;
const metrics = { cpu: 'CPUUtilization', memory: 'MemoryUtilization' };
/** GetMetricData takes this many queries (API reference, GetMetricData). */
const queriesPerCall = 500;
const servicesPerCall = queriesPerCall / 2;
/** Hourly averages of the last two weeks, as far as calls are left: they are for advice alone. */
async function readUtilization(calls, budget, cluster, services, now) {
    const read = [];
    for (let at = 0; at < services.length; at += servicesPerCall) {
        const batch = services.slice(at, at + servicesPerCall);
        read.push(...(await readBatch(calls, budget, cluster, batch, now)));
    }
    return read;
}
async function readBatch(calls, budget, cluster, services, now) {
    if (!budget.take())
        return services.map(() => (0,fact/* unknown */.L5)(outOfCalls));
    const queries = services.flatMap(({ serviceName = '' }, index) => ['cpu', 'memory'].map((metric) => query(cluster, serviceName, metric, index)));
    const hour = time/* durations */.SB.hour;
    const end = Math.floor(now / hour) * hour;
    const answer = await (0,scaling_observe/* observe */.l)(calls.getMetricData(queries, end - days * 24 * hour, end));
    return services.map((_, index) => (0,fact/* mapFact */.Vt)(answer, (results) => ({
        cpu: rangeOf(results, `cpu${index}`),
        memory: rangeOf(results, `memory${index}`),
    })));
}
function query(cluster, service, metric, index) {
    return {
        Id: `${metric}${index}`,
        MetricStat: {
            Metric: {
                Namespace: 'AWS/ECS',
                MetricName: metrics[metric],
                Dimensions: [
                    { Name: 'ClusterName', Value: (0,arn/* nameInArn */.s)(cluster) },
                    { Name: 'ServiceName', Value: service },
                ],
            },
            Period: 3600,
            Stat: 'Average',
        },
    };
}
function rangeOf(results, id) {
    const values = results.find(({ Id }) => Id === id)?.Values ?? [];
    if (values.length === 0)
        return undefined;
    return {
        lowest: Math.min(...values),
        average: values.reduce((sum, value) => sum + value, 0) / values.length,
        highest: Math.max(...values),
        days: Math.max(1, Math.round(values.length / 24)),
    };
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
    const { cluster, services } = await (0,find_ecs_services/* findEcsServices */.N)(calls, address);
    const ids = services.map((service) => resourceId(cluster, service));
    const groupArns = [...new Set(services.flatMap(read_target_groups/* targetGroupArns */.PQ))];
    const [clusters, tasks, targets, groups, firstPolicies, firstScheduled, definitions, providers] = await Promise.all([
        (0,scaling_observe/* observe */.l)(calls.describeClusters([cluster])),
        (0,read_tasks/* readTasks */.j)(calls, cluster, services),
        (0,scaling_observe/* observe */.l)((0,paging/* inBatches */.oq)(ids, 50, (batch) => calls.describeScalableTargets(batch))),
        (0,read_target_groups/* readTargetGroups */.aC)(calls, groupArns),
        beginByService(ids, calls.describeScalingPolicies),
        beginByService(ids, calls.describeScheduledActions),
        readTaskDefinitions(session, services),
        readCapacityProviders(calls, services),
    ]);
    const budget = createCallBudget(callsPerService * services.length - made - definitions.size);
    const policies = await finishByService(ids, firstPolicies, budget, calls.describeScalingPolicies);
    const scheduled = await finishByService(ids, firstScheduled, budget, calls.describeScheduledActions);
    const toPolicies = await readStepAlarms(calls, budget, policies);
    const history = await readHistories(calls, budget, ids);
    const alarms = await readAlarms(calls, budget, groups, services);
    const dashboards = await readDashboards(calls, budget, cluster, services);
    const rest = await finishHistories(calls, budget, history, session.now());
    const use = await readUtilization(calls, budget, cluster, services, session.now());
    const setups = services.map((service, index) => {
        const label = `${(0,arn/* nameInArn */.s)(cluster)}/${service.serviceName ?? ''}`;
        const running = (0,fact/* mapFact */.Vt)(tasks, (all) => all.get(service.serviceName ?? '') ?? []);
        const id = ids[index] ?? '';
        const notRead = (0,fact/* unknown */.L5)('not read');
        const described = clusters.known ? clusters.value[0] : undefined;
        return {
            origin: 'live',
            service: (0,ecs_facts/* toService */.Rh)(service, running, providers),
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
            policies: (0,fact/* mapFact */.Vt)(policies[index] ?? notRead, (all) => toPolicies(all, label)),
            targetGroups: service.hasUnseenBalancer === true
                ? (0,fact/* unknown */.L5)(service.unseenTraffic?.join('; ') ?? 'not read')
                : (0,fact/* mapFact */.Vt)(groups, (all) => (0,read_target_groups/* targetGroupArns */.PQ)(service).flatMap((arn) => all.get(arn) ?? [])),
            alarms: alarms(service),
            dashboards: dashboards(service),
            scheduledFloors: (0,fact/* mapFact */.Vt)(scheduled[index] ?? notRead, (all) => all.flatMap(auto_scaling_facts/* readScheduledFloor */.KH)),
            scheduledMinimums: (0,fact/* mapFact */.Vt)(scheduled[index] ?? notRead, (all) => all.flatMap(auto_scaling_facts/* readScheduledMinimum */.sh)),
            utilization: use[index] ?? notRead,
            activities: rest[index] ?? notRead,
            starts: (0,ecs_facts/* toStart */.YH)(service, running),
        };
    });
    return { setups, services: services.map(mapping/* toService */.Rh) };
}
function resourceId(cluster, service) {
    return `service/${(0,arn/* nameInArn */.s)(cluster)}/${service.serviceName ?? ''}`;
}
async function readTaskDefinitions(session, services) {
    const arns = [...new Set(services.flatMap(({ taskDefinition }) => taskDefinition ?? []))];
    const read = await Promise.all(arns.map(async (arn) => {
        const revision = await (0,scaling_observe/* observe */.l)((0,revisions/* rememberedRevisions */.n)(session).describe(arn));
        const task = (0,fact/* mapFact */.Vt)(revision, (found) => found && (0,ecs_facts/* taskOfRevision */.Mp)(found));
        if (!task.known)
            return [arn, task];
        return [arn, task.value ? (0,fact/* known */.eO)(task.value) : (0,fact/* unknown */.L5)('it was not described')];
    }));
    return new Map(read);
}

// EXTERNAL MODULE: ./packages/aws/lib/retry.js
var retry = __webpack_require__(5985);
// EXTERNAL MODULE: ./packages/aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3068);
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
        return await withImages(session, await readLiveSetups(session, address));
    }
    catch (error) {
        if (!limited.aborted)
            throw error;
        const why = signal.aborted
            ? 'the run was cancelled'
            : `AWS did not answer within ${(0,time/* formatDuration */.a3)(readingLimitMs)}`;
        const reason = (0,retry/* withTrouble */._W)(`Nothing was judged: ${why}`, error);
        throw new readable_error/* ReadableError */.J('Not read', `${reason}.`, { cause: error });
    }
}


/***/ }),

/***/ 9823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findEcsServices)
/* harmony export */ });
/* harmony import */ var _ecs_find_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8562);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9055);


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

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4497);


/** What was read, or which permission it would have taken. Any other error ends the run. */
async function observe(reading) {
    try {
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(await reading);
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NotAllowedError */ .ec)
            return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`no permission for ${error.action}`);
        throw error;
    }
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ byAskedArn),
/* harmony export */   PQ: () => (/* binding */ targetGroupArns),
/* harmony export */   aC: () => (/* binding */ readTargetGroups)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9055);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5489);
/* harmony import */ var _target_group_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(940);




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
        return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(new Map());
    const [groups, attributes] = await Promise.all([
        (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)((0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(arns, 20, (batch) => calls.describeTargetGroups(batch))),
        Promise.all(arns.map((arn) => (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(calls.describeTargetGroupAttributes(arn)))),
    ]);
    return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .mapFact */ .Vt)(groups, (all) => new Map([...byAskedArn(arns, all)].map(([arn, group]) => {
        const own = attributes[arns.indexOf(arn)] ?? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('not read');
        return [arn, (0,_target_group_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .toTargetGroup */ .Og)(group, own)];
    })));
}


/***/ }),

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readTasks)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(547);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9055);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2162);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5489);




/** Running tasks by service name: the first hundred of one service, or all of them for many. */
async function readTasks(calls, cluster, services) {
    const listed = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(listTasks(calls, cluster, services));
    if (!listed.known)
        return listed;
    const described = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)((0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .inBatches */ .oq)(listed.value, 100, (batch) => calls.describeTasks(cluster, batch)));
    return (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_2__/* .mapFact */ .Vt)(described, groupByService);
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

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ toTargetGroup),
/* harmony export */   RA: () => (/* binding */ targetGroupDimension),
/* harmony export */   Tj: () => (/* binding */ loadBalancerDimension)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);

const notSaid = 'Elastic Load Balancing does not say';
function toTargetGroup(group, attributes) {
    const arn = group.TargetGroupArn ?? '';
    const balancer = group.LoadBalancerArns?.[0];
    return {
        label: group.TargetGroupName ?? arn,
        arn: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(arn),
        protocol: factOf(group.Protocol),
        ...(group.ProtocolVersion === undefined
            ? {}
            : { protocolVersion: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(group.ProtocolVersion) }),
        targetControlPort: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(group.TargetControlPort),
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
        slowStartSeconds: attribute(attributes, 'slow_start.duration_seconds', Number),
        stickiness: attribute(attributes, 'stickiness.enabled', (value) => value === 'true'),
        deregistrationDelaySeconds: attribute(attributes, 'deregistration_delay.timeout_seconds', Number),
        metricName: (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(targetGroupDimension(arn)),
        loadBalancerMetricName: balancer === undefined
            ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the target group is on no load balancer')
            : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(loadBalancerDimension(balancer)),
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
    return value === undefined ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(notSaid) : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(value);
}
/** All attributes are text (Elastic Load Balancing, API reference, TargetGroupAttribute). */
function attribute(attributes, key, convert) {
    if (!attributes.known)
        return attributes;
    const value = attributes.value.find(({ Key }) => Key === key)?.Value;
    return value === undefined ? (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(notSaid) : (0,_ecs_actions_core_scaling_model_fact__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)(convert(value));
}


/***/ }),

/***/ 3547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ servingNames),
/* harmony export */   B6: () => (/* binding */ checkImages),
/* harmony export */   Jy: () => (/* binding */ readServiceRecord),
/* harmony export */   Lu: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9333);
/* harmony import */ var _ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3783);
/* harmony import */ var _ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);
/* harmony import */ var _ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5362);
/* harmony import */ var _ecs_known_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4140);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4497);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2162);








/** The service's own record of its deployments. */
async function readHistory({ ecs }, cluster, service) {
    return withRevisions(ecs, await ecs.listServiceDeploymentHistory(cluster, service));
}
async function withRevisions(ecs, deployments) {
    return { deployments, revisions: await ecs.describeRevisions((0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_5__/* .revisionsWanted */ ._t)(deployments)) };
}
/**
 * Spellings of what the service names: its ARN, and the revision that it is a true copy of, so that whoever
 * goes back twice does not return to what they left.
 */
async function servingNames({ revisions }, taskDefinition) {
    if (taskDefinition === undefined)
        return [];
    const serving = await revisions.describe(taskDefinition);
    const original = serving && (0,_ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__/* .copiedFrom */ .nR)(serving.definition);
    if (serving === undefined || original === undefined)
        return [taskDefinition];
    const copied = await revisions.describe(original);
    const isCopy = copied !== undefined && sameButImages(serving, copied);
    return isCopy ? [taskDefinition, copied.arn] : [taskDefinition];
}
/** A copy may name by digest what its original named by tag. */
function sameButImages(copy, original) {
    const images = new Map(original.definition.containerDefinitions.map(({ name, image }) => [name, image]));
    const containers = (0,_ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__/* .withoutCopyMark */ .Xu)(copy.definition).containerDefinitions.map((container) => {
        const image = images.get(container.name);
        const isSame = image !== undefined && repositoryOf(image) === repositoryOf(container.image);
        return isSame ? { ...container, image } : container;
    });
    // What ECS did not take back, the copy is without.
    return (0,_ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_1__/* .sameDefinition */ .u)((0,_ecs_known_members_js__WEBPACK_IMPORTED_MODULE_3__/* .knownPartOf */ .A)({ ...copy.definition, containerDefinitions: containers }).definition, (0,_ecs_known_members_js__WEBPACK_IMPORTED_MODULE_3__/* .knownPartOf */ .A)((0,_ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__/* .withoutCopyMark */ .Xu)(original.definition)).definition);
}
function repositoryOf(image) {
    const reference = (0,_ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_6__/* .parseImageReference */ .o)(image);
    return reference.kind === 'ecr' ? `${reference.account}/${reference.repository}` : image;
}
/**
 * Looks the images of a revision up: by the digest that its deployment resolved, else by its tag of today.
 *
 * @returns the worst of them
 */
async function checkImages({ registry }, images) {
    const sights = await Promise.all(images.map((image) => checkImage(registry, image)));
    const order = ['missing', 'archived', 'unknown', 'present'];
    const worst = sights.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];
    return worst ?? { state: 'unknown', reason: 'its images are not known' };
}
async function checkImage(registry, { image, digest }) {
    const reference = (0,_ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_6__/* .parseImageReference */ .o)(image);
    if (reference.kind === 'other') {
        return { state: 'unknown', reason: `${image} is in ${reference.registry}, not in ECR` };
    }
    const pinned = digest === undefined ? reference : { ...reference, digest };
    const named = digest === undefined ? image : `${image} (${digest.slice(0, 19)})`;
    const found = await registry.find(pinned);
    if (!found.known)
        return { state: 'unknown', reason: `${image}: ${found.why}` };
    if (found.value === undefined) {
        return { state: 'missing', reason: `${named} is no longer in its repository` };
    }
    switch (found.value.status) {
        case 'ACTIVE':
            return { state: 'present' };
        case 'ARCHIVED':
            return {
                state: 'archived',
                reason: `${named} is archived: aws ecr update-image-storage-class --repository-name ${reference.repository} --image-id imageDigest=${found.value.digest} --target-storage-class STANDARD restores it within 20 minutes`,
            };
        default:
            return { state: 'archived', reason: `${named} is being restored from the archive` };
    }
}
/** The record of a service, given the revision that serves. Never fails for what may not be read: it says so. */
async function readServiceRecord(ports, cluster, { name, controller }, serving) {
    if (controller !== 'ECS')
        return unseen(`${controller} controls the deployments of ${name}`);
    try {
        const deployments = await ports.ecs.listServiceDeploymentHistory(cluster, name);
        if (deployments.length <= 1) {
            return unseen(`this is the first deployment of ${name} that ECS remembers (90 days)`);
        }
        const history = await withRevisions(ports.ecs, deployments);
        const names = await servingNames(ports, serving);
        const replaced = (0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_5__/* .hasReplacedAnother */ .YU)(history, names);
        return {
            wayBack: await wayBackIn(ports, history, names),
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ hasReplacedAnother: replaced }),
        };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .NotAllowedError */ .ec) {
            return unseen(`could not be seen: not allowed to ${error.action}`);
        }
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UnsupportedError */ .Wt) {
            return unseen('the service deployments of ECS are not offered here');
        }
        throw error;
    }
}
function unseen(reason) {
    return { wayBack: { images: 'unknown', reason } };
}
async function wayBackIn(ports, history, serving) {
    const good = (0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_5__/* .findLastGood */ .$4)(history, serving);
    if (good !== undefined)
        return sightOf(ports, good);
    return {
        images: 'unknown',
        reason: 'no deployment of another revision ended well before this one in the 90 days that ECS remembers',
    };
}
async function sightOf(ports, good) {
    const { taskDefinition, deployedAt } = good;
    const [revision, images] = await Promise.all([
        ports.revisions.describe(taskDefinition),
        checkImages(ports, good.images),
    ]);
    if (revision === undefined) {
        return {
            images: images.state,
            reason: `the last good revision can no longer be described; ${_ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__/* .keepsRevisionsActive */ .f8}`,
        };
    }
    const active = revision.status === 'ACTIVE';
    const reasons = [
        ...(images.reason === undefined ? [] : [images.reason]),
        ...(images.state === 'missing' ? [_ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__/* .keepsImages */ .H6] : []),
        ...(active ? [] : [_ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__/* .keepsRevisionsActive */ .f8]),
    ];
    return {
        taskDefinition,
        deployedAt,
        active,
        images: images.state,
        ...(reasons.length > 0 && { reason: reasons.join('; ') }),
    };
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ keepsImages),
/* harmony export */   In: () => (/* binding */ describeWayBack),
/* harmony export */   f8: () => (/* binding */ keepsRevisionsActive)
/* harmony export */ });
/* harmony import */ var _deployment_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5362);
/** The way back in words: where it leads, or why there is none. */


/** `web:41, deployed 3 days ago, image there` */
function describeWayBack(wayBack, now) {
    const { taskDefinition, deployedAt, active, images, reason } = wayBack;
    if (taskDefinition === undefined)
        return `none: ${reason ?? 'it is out of sight'}`;
    const parts = [
        (0,_deployment_service_js__WEBPACK_IMPORTED_MODULE_0__/* .familyRevision */ .KW)(taskDefinition),
        ...(deployedAt === undefined ? [] : [`deployed ${(0,_way_back_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAgo */ .n4)(deployedAt, now)}`]),
        imageWords[images],
        ...(active === false ? ['INACTIVE (rollback registers it anew)'] : []),
    ];
    return `${parts.join(', ')}${reason === undefined ? '' : `; ${reason}`}`;
}
const imageWords = {
    present: 'image there',
    archived: 'its image is archived: no way back until it is restored',
    missing: 'its image is gone: no way back',
    unknown: 'whether its image is there could not be seen',
};
/**
 * Which setting of which tool keeps old revisions ACTIVE. Sources: `skip_destroy` of
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_task_definition and
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html
 */
const keepsRevisionsActive = 'the tool that deploys deregistered it; what keeps old revisions is skip_destroy = true (Terraform), skipDestroy: true (Pulumi, SST), UpdateReplacePolicy: Retain (CloudFormation, SAM), applyRemovalPolicy(RemovalPolicy.RETAIN) (CDK)';
/** Which setting keeps an image that a lifecycle policy takes. */
const keepsImages = 'a rule in the lifecycle policy of its repository that comes before the others and keeps enough of the images that are deployed brings it back for the next time';


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ findLastGood),
/* harmony export */   YU: () => (/* binding */ hasReplacedAnother),
/* harmony export */   _I: () => (/* binding */ findDeployed),
/* harmony export */   _t: () => (/* binding */ revisionsWanted),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
/* harmony import */ var _deployment_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/** The revision that a service goes back to: found in its own record of deployments, which reaches back 90 days. */

const newestAsked = 5;
/** ARNs of the revisions that `findLastGood` asks for: of all that ended well, and of the newest few. */
function revisionsWanted(deployments) {
    return [
        ...new Set(deployments.flatMap(({ status, targetServiceRevisionArn }, index) => (status === 'SUCCESSFUL' || index < newestAsked) && targetServiceRevisionArn !== undefined
            ? [targetServiceRevisionArn]
            : [])),
    ];
}
/**
 * The newest other task definition whose deployment ended SUCCESSFUL before the earliest listed success of
 * the one that serves: whoever goes back twice goes back further, and never to what they left. Where the
 * serving one has been deployed and never succeeded, everything that succeeded lies before it; where it is
 * not in the record at all, its success is older than the record.
 *
 * @param serving spellings of the serving task definition: its ARN, and the revision that it is a copy of
 */
function findLastGood(history, serving) {
    const isServing = (taskDefinition) => serving.some((name) => (0,_deployment_service_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTaskDefinition */ .JL)(name, taskDefinition));
    const successes = successesOf(history);
    const own = successes.filter(({ taskDefinition }) => isServing(taskDefinition));
    const isListed = history.deployments.some(({ targetServiceRevisionArn = '' }) => {
        const revision = history.revisions.get(targetServiceRevisionArn);
        return revision !== undefined && isServing(revision.taskDefinition);
    });
    if (own.length === 0 && !isListed)
        return undefined;
    const before = Math.min(...own.map(({ deployedAt }) => deployedAt));
    return successes.find(({ taskDefinition, deployedAt }) => !isServing(taskDefinition) && deployedAt < before);
}
/**
 * Whether the newest deployment of what serves replaced another task definition: that of the newest success
 * older than it. Undefined where the record does not tell: it reaches back 90 days, and ECS may no longer
 * know a revision.
 *
 * @param serving spellings of the serving task definition, as `findLastGood` takes them
 */
function hasReplacedAnother({ deployments, revisions }, serving) {
    const taskDefinitionOf = ({ targetServiceRevisionArn = '' }) => revisions.get(targetServiceRevisionArn)?.taskDefinition;
    const isServing = (taskDefinition) => serving.some((name) => (0,_deployment_service_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTaskDefinition */ .JL)(name, taskDefinition));
    const own = deployments.findIndex((deployment) => isServing(taskDefinitionOf(deployment)));
    if (own === -1)
        return undefined;
    const before = deployments.slice(own + 1).find(({ status }) => status === 'SUCCESSFUL');
    const replaced = before === undefined ? undefined : taskDefinitionOf(before);
    return replaced === undefined ? undefined : !isServing(replaced);
}
/** The newest successful deployment of a task definition. */
function findDeployed(history, taskDefinition) {
    return successesOf(history).find((success) => (0,_deployment_service_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTaskDefinition */ .JL)(success.taskDefinition, taskDefinition));
}
/** Newest first. */
function successesOf({ deployments, revisions }) {
    return deployments
        .flatMap(({ status, targetServiceRevisionArn = '', finishedAt, createdAt }) => {
        const revision = revisions.get(targetServiceRevisionArn);
        const deployedAt = finishedAt ?? createdAt;
        return status === 'SUCCESSFUL' && revision !== undefined && deployedAt !== undefined
            ? [{ ...revision, deployedAt }]
            : [];
    })
        .toSorted((a, b) => b.deployedAt - a.deployedAt);
}
/** `3 days ago`, `5 hours ago`, `12 minutes ago`. */
function formatAgo(at, now) {
    const minutes = Math.max(0, Math.round((now - at) / 60_000));
    const hours = Math.round(minutes / 60);
    const [count, unit] = hours >= 36
        ? [Math.round(hours / 24), 'day']
        : minutes >= 90
            ? [hours, 'hour']
            : [minutes, 'minute'];
    return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}


/***/ })

};
