export const id = 8208;
export const ids = [8208];
export const modules = {

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ../../../../action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(7008);
// EXTERNAL MODULE: ../../../../aws/lib/asked-once.js
var asked_once = __webpack_require__(2042);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/images/platform.js
var images_platform = __webpack_require__(402);
// EXTERNAL MODULE: ../../../../core/lib/images/reference.js
var images_reference = __webpack_require__(8052);
// EXTERNAL MODULE: ../../../../core/lib/fact.js
var fact = __webpack_require__(310);
// EXTERNAL MODULE: ../../../../core/lib/way-back/way-back.js
var way_back = __webpack_require__(2009);
// EXTERNAL MODULE: ../../../../aws/lib/ecr/image-registry.js + 1 modules
var image_registry = __webpack_require__(2175);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/revisions.js
var revisions = __webpack_require__(730);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
// EXTERNAL MODULE: ../../../../aws/lib/way-back/read-way-back.js
var read_way_back = __webpack_require__(1268);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-images.js
/** What services' tasks start from, and what their way back needs, from ECS's record and ECR. */













/** Reading an image takes about six calls; of more services than this it is not done. */
const servicesRead = 5;
/** The setups with their images; what may not be read is unknown, by the name of the permission. */
async function withImages(session, { setups, services }) {
    const ecs = (0,deployment_reader/* createDeploymentReader */.R)(session, { insistsOnDeployments: true });
    const ports = {
        ecs,
        revisions: (0,revisions/* rememberedRevisions */.n)(session),
        registry: (0,image_registry/* createImageRegistry */.n)(session, { insists: true }),
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

// EXTERNAL MODULE: ../../../../core/lib/arn.js
var arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/auto-scaling-facts.js
var auto_scaling_facts = __webpack_require__(9675);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/mapping.js
var mapping = __webpack_require__(2622);
// EXTERNAL MODULE: ../../../../aws/lib/paging.js
var paging = __webpack_require__(3744);
;// CONCATENATED MODULE: ../../../../aws/lib/scaling/call-budget.js
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

// EXTERNAL MODULE: ../../../../aws/lib/scaling/ecs-facts.js + 1 modules
var ecs_facts = __webpack_require__(2269);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/find-ecs-services.js
var find_ecs_services = __webpack_require__(537);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/observe.js
var scaling_observe = __webpack_require__(3000);
// EXTERNAL MODULE: ../../../../core/lib/scaling/rules/observability.js
var observability = __webpack_require__(4989);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/read-target-groups.js
var read_target_groups = __webpack_require__(2735);
;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-alarms.js





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
        const next = await (0,scaling_observe/* observe */.l)(calls.describeAlarms({ NextToken: nextToken }));
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

;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-capacity-providers.js


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

;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-dashboards.js




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
        const showing = [...bodies].flatMap(([name, body]) => body.known && body.value?.includes(`"${service.serviceName ?? ''}"`) === true ? [name] : []);
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

;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-by-service.js




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

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/scaling-activities.js
var scaling_activities = __webpack_require__(776);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-histories.js






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

// EXTERNAL MODULE: ../../../../core/lib/scaling/model/tracked-metric.js
var tracked_metric = __webpack_require__(3609);
;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-step-alarms.js





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
        const page = await (0,scaling_observe/* observe */.l)(calls.describeAlarms({ AlarmNames: names.slice(at, at + read_step_alarms_namesPerCall) }));
        if (!page.known)
            return page;
        read.push(...page.value.items);
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

// EXTERNAL MODULE: ../../../../aws/lib/scaling/read-tasks.js
var read_tasks = __webpack_require__(9225);
// EXTERNAL MODULE: ../../../../core/lib/metrics/catalogue.js
var catalogue = __webpack_require__(5917);
;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-utilization.js






const days = 14;
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
    const answer = await (0,scaling_observe/* observe */.l)(calls.getMetricData({
        MetricDataQueries: [...queries],
        StartTime: new Date(end - days * 24 * hour),
        EndTime: new Date(end),
    }));
    return services.map((_, index) => (0,fact/* mapFact */.Vt)(answer, ({ MetricDataResults: results = [] }) => ({
        cpu: rangeOf(results, `cpu${index}`),
        memory: rangeOf(results, `memory${index}`),
    })));
}
function query(cluster, service, metric, index) {
    return {
        Id: `${metric}${index}`,
        MetricStat: {
            Metric: {
                Namespace: catalogue/* serviceNamespace */.LA,
                MetricName: catalogue/* catalogue */.sW[metric].metric,
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

// EXTERNAL MODULE: ../../../../aws/lib/scaling/scaling-clients.js
var scaling_clients = __webpack_require__(4168);
;// CONCATENATED MODULE: ../../../../aws/lib/scaling/read-live.js




















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

// EXTERNAL MODULE: ../../../../aws/lib/retry.js
var retry = __webpack_require__(2504);
// EXTERNAL MODULE: ../../../../aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3003);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/read-live.js







/** Reading has no verdict to lose by waiting: calls are retried for this long, then the run ends. */
const readingLimitMs = 120_000;
async function readLive(address, region, { version, clock, signal, ...more }) {
    const deadline = (0,lib_deadline/* createDeadline */.d)(clock, signal);
    deadline.moveTo(clock.monotonicMs() + readingLimitMs);
    const session = (0,lib_session/* openSession */.f)({
        region,
        userAgent: { name: 'verify-scaling-config', version },
        clock,
        signal: deadline.signal,
        ...more,
    });
    try {
        return await withImages(session, await readLiveSetups(session, address));
    }
    catch (error) {
        if (!deadline.signal().aborted)
            throw error;
        const why = signal.aborted
            ? 'the run was cancelled'
            : `AWS did not answer within ${(0,time/* formatDuration */.a3)(readingLimitMs)}`;
        const reason = (0,retry/* withTrouble */._W)(`Nothing was judged: ${why}`, error);
        throw new readable_error/* ReadableError */.J('Not read', `${reason}.`, { cause: error });
    }
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


/***/ })

};
