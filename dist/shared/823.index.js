export const id = 823;
export const ids = [823];
export const modules = {

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./packages/core/lib/arn.js
var arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/scaling/model/fact.js
var fact = __webpack_require__(547);
// EXTERNAL MODULE: ./packages/core/lib/scaling/model/tracked-metric.js
var tracked_metric = __webpack_require__(4836);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/auto-scaling-facts.js


function toTarget(target) {
    const suspended = target.SuspendedState;
    return {
        label: target.ResourceId ?? 'scalable target',
        minCapacity: factOf(target.MinCapacity),
        maxCapacity: factOf(target.MaxCapacity),
        suspended: (0,fact/* known */.eO)({
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
        return { ...part, kind: 'step', scalesIn: (0,fact/* known */.eO)(takesAway) };
    }
    // Predictive scaling only ever adds (Application Auto Scaling guide, "How predictive scaling works").
    return policy.PolicyType === 'PredictiveScaling'
        ? { ...part, kind: 'predictive', scalesIn: (0,fact/* known */.eO)(false) }
        : { ...part, kind: 'unknown', scalesIn: (0,fact/* unknown */.L5)(`policy type ${policy.PolicyType ?? ''}`) };
}
function toMetric(tracking) {
    const type = tracking.PredefinedMetricSpecification?.PredefinedMetricType;
    if (type !== undefined)
        return (0,fact/* known */.eO)((0,tracked_metric/* predefinedMetric */.l)(type));
    const custom = tracking.CustomizedMetricSpecification;
    if (!custom)
        return (0,fact/* unknown */.L5)('Application Auto Scaling does not say');
    return (0,fact/* known */.eO)((0,tracked_metric/* customMetric */.o)(custom.Namespace ?? '', custom.MetricName ?? 'metric math'));
}
function specificationOf(tracking) {
    const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: custom } = tracking;
    return {
        ...(predefined ? { PredefinedMetricSpecification: predefined } : {}),
        ...(custom ? { CustomizedMetricSpecification: custom } : {}),
    };
}
/** One-off actions that set a minimum; a nightly schedule is no event. */
function toScheduledFloor(action) {
    const match = /^at\((.+)\)$/.exec(action.Schedule ?? '');
    const minCapacity = action.ScalableTargetAction?.MinCapacity;
    const utc = action.Timezone === undefined || /^(UTC|Etc\/UTC)$/.test(action.Timezone);
    const at = match?.[1] === undefined ? Number.NaN : Date.parse(`${match[1]}Z`);
    if (Number.isNaN(at) || minCapacity === undefined || !utc)
        return [];
    return [{ name: action.ScheduledActionName ?? 'scheduled action', at, minCapacity }];
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
    return value === undefined ? (0,fact/* unknown */.L5)('Application Auto Scaling does not say') : (0,fact/* known */.eO)(value);
}
function orDefault(value, fallback) {
    return value === undefined ? (0,fact/* byDefault */.Ri)(fallback) : (0,fact/* known */.eO)(value);
}

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/batches.js
/** Every page's items. */
async function allPages(read) {
    const all = [];
    let token;
    do {
        const page = await read(token);
        all.push(...page.items);
        token = page.nextToken;
    } while (token !== undefined);
    return all;
}
/** What is read for a batch of at most `size` items at a time, all of it. */
async function inBatches(items, size, read) {
    const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
    return (await Promise.all(batches.map(read))).flat();
}

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

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/measured-start.js
/**
 * What ECS does only once the new tasks are healthy: it takes old ones away and calls the deployment
 * complete (aws-facts A5; real/service-redeploy-just-started.json shows the order).
 */
const afterHealthy = /has begun draining connections|has stopped \d+ running tasks|deployment completed|has reached a steady state/i;
/**
 * How long the running tasks took, from AWS's own stamps. Tasks that were started together (within two
 * minutes of the first) are taken as one start; those that auto scaling added later have no event of
 * their own and only count until RUNNING.
 *
 * @returns undefined where no task is running.
 */
function measureStart(tasks, events) {
    if (tasks.length === 0)
        return undefined;
    const seconds = (ms) => Math.round(ms / 1000);
    const untilRunning = Math.max(...tasks.map((task) => task.startedAt - task.createdAt));
    const firstStart = Math.min(...tasks.map((task) => task.startedAt));
    const together = tasks.filter((task) => task.startedAt - firstStart <= 120_000);
    const lastStart = Math.max(...together.map((task) => task.startedAt));
    const serving = events
        .filter(({ at, message }) => at >= lastStart && afterHealthy.test(message))
        .map(({ at }) => at);
    const servingAt = serving.length === 0 ? undefined : Math.min(...serving);
    return {
        untilRunningSeconds: seconds(untilRunning),
        runningToServingAtMostSeconds: 
        // A steady state hours later says that no event of this start is left, not how long it took.
        servingAt === undefined || servingAt - lastStart > 3_600_000
            ? undefined
            : seconds(servingAt - lastStart),
        tasks: tasks.length,
    };
}

// EXTERNAL MODULE: ./packages/core/lib/scaling/sources/task-size.js
var task_size = __webpack_require__(6567);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/ecs-facts.js




const notSaid = 'ECS does not say';
function toService(service, tasks) {
    const cluster = (0,arn/* nameInArn */.s)(service.clusterArn ?? '');
    const name = service.serviceName ?? '';
    const limits = service.deploymentConfiguration;
    const breaker = limits?.deploymentCircuitBreaker;
    return {
        label: `${cluster}/${name}`,
        name: (0,fact/* known */.eO)(name),
        clusterName: (0,fact/* known */.eO)(cluster),
        desiredCount: ecs_facts_factOf(service.desiredCount),
        controller: ecs_facts_orDefault(service.deploymentController?.type, 'ECS'),
        strategy: ecs_facts_orDefault(limits?.strategy, 'ROLLING'),
        scheduling: ecs_facts_orDefault(service.schedulingStrategy, 'REPLICA'),
        minimumHealthyPercent: ecs_facts_orDefault(limits?.minimumHealthyPercent, 100),
        maximumPercent: ecs_facts_orDefault(limits?.maximumPercent, 200),
        circuitBreaker: breaker
            ? (0,fact/* known */.eO)({ enable: breaker.enable === true, rollback: breaker.rollback === true })
            : (0,fact/* byDefault */.Ri)({ enable: false, rollback: false }),
        healthCheckGracePeriodSeconds: ecs_facts_orDefault(service.healthCheckGracePeriodSeconds, 0),
        hasLoadBalancer: (0,fact/* known */.eO)((service.loadBalancers ?? []).length > 0),
        capacity: toCapacity(service),
        zones: toZones(service, tasks),
    };
}
function ecs_facts_factOf(value) {
    return value === undefined ? (0,fact/* unknown */.L5)(notSaid) : (0,fact/* known */.eO)(value);
}
function ecs_facts_orDefault(value, fallback) {
    return value === undefined ? (0,fact/* byDefault */.Ri)(fallback) : (0,fact/* known */.eO)(value);
}
function toCapacity(service) {
    const strategy = service.capacityProviderStrategy ?? [];
    if (strategy.length > 0) {
        const providers = strategy.map(({ capacityProvider = '', base = 0, weight = 0 }) => ({
            name: capacityProvider,
            base,
            weight,
        }));
        return (0,fact/* known */.eO)({ kind: 'providers', providers });
    }
    return service.launchType === undefined
        ? (0,fact/* unknown */.L5)(`${notSaid} which capacity it runs on`)
        : (0,fact/* known */.eO)({ kind: 'launch-type', launchType: service.launchType });
}
/** A subnet's zone is seen where a task runs in it: reading the subnets would take EC2's permissions. */
function toZones(service, tasks) {
    const subnets = service.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
    if (subnets.length === 0)
        return (0,fact/* unknown */.L5)('the service has no network configuration of its own');
    const running = tasks.known ? tasks.value : [];
    const zoneOf = new Map(running.flatMap((task) => {
        const details = (task.attachments ?? []).flatMap(({ details }) => details ?? []);
        const subnet = details.find(({ name }) => name === 'subnetId')?.value;
        const zone = task.availabilityZone;
        return subnet === undefined || zone === undefined ? [] : [[subnet, zone]];
    }));
    const seen = [...new Set(subnets.flatMap((subnet) => zoneOf.get(subnet) ?? []))].sort();
    const complete = subnets.every((subnet) => zoneOf.has(subnet));
    return (0,fact/* known */.eO)({ subnetCount: new Set(subnets).size, seen, complete });
}
function toCluster(cluster) {
    const insights = (cluster.settings ?? []).find(({ name }) => name === 'containerInsights');
    return {
        label: cluster.clusterName ?? (0,arn/* nameInArn */.s)(cluster.clusterArn ?? ''),
        name: ecs_facts_factOf(cluster.clusterName),
        containerInsights: ecs_facts_factOf(insights?.value),
    };
}
function toTask(definition) {
    const { cpu, memory } = definition;
    return {
        label: `${definition.family ?? ''}:${definition.revision ?? ''}`,
        cpuUnits: size((0,task_size/* parseCpuUnits */.T)(cpu), 'the task definition sets no CPU for the task'),
        memoryMb: size((0,task_size/* parseMemoryMb */.w)(memory), 'the task definition sets no memory for the task'),
        containers: (0,fact/* known */.eO)((definition.containerDefinitions ?? []).map((container) => ({
            name: container.name ?? '',
            essential: container.essential !== false,
            entryPoint: (0,fact/* known */.eO)(container.entryPoint ?? []),
            command: (0,fact/* known */.eO)(container.command ?? []),
        }))),
    };
}
function size(value, why) {
    return value === undefined ? (0,fact/* unknown */.L5)(why) : (0,fact/* known */.eO)(value);
}
function toStart(service, tasks) {
    if (!tasks.known)
        return tasks;
    const stamps = tasks.value.flatMap(({ createdAt, startedAt }) => createdAt && startedAt
        ? [{ createdAt: createdAt.valueOf(), startedAt: startedAt.valueOf() }]
        : []);
    const events = (service.events ?? []).flatMap(({ createdAt, message }) => createdAt && message !== undefined ? [{ at: createdAt.valueOf(), message }] : []);
    const measured = measureStart(stamps, events);
    return measured ? (0,fact/* known */.eO)(measured) : (0,fact/* unknown */.L5)('no task is running');
}

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
// EXTERNAL MODULE: ./packages/core/lib/service-address.js
var service_address = __webpack_require__(4151);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/find-ecs-services.js




/**
 * The services the inputs mean, as ECS describes them (contract, "Finding the service").
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
async function findServices(calls, address) {
    const listServices = (cluster) => allPages((token) => calls.listServices(cluster, token));
    const cluster = (0,service_address/* clusterInAddress */.qV)(address) ??
        (address.stage === undefined
            ? 'default'
            : (0,service_address/* clusterOfStage */.Sn)(address.stage, await allPages((token) => calls.listClusters(token))));
    const names = address.services.length > 0
        ? address.services
        : (0,service_address/* servicesOfCluster */.kE)(cluster, await listServices(cluster));
    const answers = [];
    const missing = [];
    await inBatches(names, 10, async (batch) => {
        const answer = await calls.describeServices(cluster, batch);
        answers.push(...answer.services.filter(({ status }) => status !== 'INACTIVE'));
        missing.push(...answer.missing, ...answer.services.flatMap(({ status, serviceName }) => status === 'INACTIVE' && serviceName !== undefined ? [serviceName] : []));
        return [];
    });
    if (missing.length > 0) {
        // Not being allowed to list the neighbours must not hide the error.
        throw (0,service_address/* missingServices */.df)(cluster, missing, await listServices(cluster).catch(() => undefined));
    }
    const services = names.flatMap((name) => answers.find(({ serviceName }) => serviceName === (0,arn/* nameInArn */.s)(name)) ?? []);
    if (services.length === 0) {
        throw new readable_error/* ReadableError */.J('Service not found', `service: AWS described none in ${cluster}`);
    }
    return { cluster, services };
}

// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/observe.js


/** What was read, or which permission it would have taken. Any other error ends the run. */
async function observe(reading) {
    try {
        return (0,fact/* known */.eO)(await reading);
    }
    catch (error) {
        if (error instanceof failure/* NotAllowedError */.ec)
            return (0,fact/* unknown */.L5)(`no permission for ${error.action}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/lib/scaling/rules/observability.js
var observability = __webpack_require__(6110);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/target-group-facts.js

const target_group_facts_notSaid = 'Elastic Load Balancing does not say';
function toTargetGroup(group, attributes) {
    const arn = group.TargetGroupArn ?? '';
    const balancer = group.LoadBalancerArns?.[0];
    return {
        label: group.TargetGroupName ?? arn,
        arn: (0,fact/* known */.eO)(arn),
        protocol: target_group_facts_factOf(group.Protocol),
        healthCheck: {
            protocol: target_group_facts_factOf(group.HealthCheckProtocol),
            path: target_group_facts_factOf(group.HealthCheckPath),
            intervalSeconds: target_group_facts_factOf(group.HealthCheckIntervalSeconds),
            timeoutSeconds: target_group_facts_factOf(group.HealthCheckTimeoutSeconds),
            healthyThreshold: target_group_facts_factOf(group.HealthyThresholdCount),
            unhealthyThreshold: target_group_facts_factOf(group.UnhealthyThresholdCount),
            matcher: target_group_facts_factOf(group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode),
        },
        algorithm: attribute(attributes, 'load_balancing.algorithm.type', (value) => value),
        slowStartSeconds: attribute(attributes, 'slow_start.duration_seconds', Number),
        stickiness: attribute(attributes, 'stickiness.enabled', (value) => value === 'true'),
        deregistrationDelaySeconds: attribute(attributes, 'deregistration_delay.timeout_seconds', Number),
        metricName: (0,fact/* known */.eO)(targetGroupDimension(arn)),
        loadBalancerMetricName: balancer === undefined
            ? (0,fact/* unknown */.L5)('the target group is on no load balancer')
            : (0,fact/* known */.eO)(loadBalancerDimension(balancer)),
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
function target_group_facts_factOf(value) {
    return value === undefined ? (0,fact/* unknown */.L5)(target_group_facts_notSaid) : (0,fact/* known */.eO)(value);
}
/** All attributes are text (aws-facts C). */
function attribute(attributes, key, convert) {
    if (!attributes.known)
        return attributes;
    const value = attributes.value.find(({ Key }) => Key === key)?.Value;
    return value === undefined ? (0,fact/* unknown */.L5)(target_group_facts_notSaid) : (0,fact/* known */.eO)(convert(value));
}

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-target-groups.js




/** Blue/green has a second one, which takes over with the next deploy. */
function targetGroupArns(service) {
    return (service.loadBalancers ?? []).flatMap(({ targetGroupArn, advancedConfiguration }) => [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter((arn) => arn !== undefined));
}
/** Target groups by ARN; attributes that may not be read are unknown one by one. */
async function readTargetGroups(calls, arns) {
    if (arns.length === 0)
        return (0,fact/* known */.eO)(new Map());
    const [groups, attributes] = await Promise.all([
        observe(inBatches(arns, 20, (batch) => calls.describeTargetGroups(batch))),
        Promise.all(arns.map((arn) => observe(calls.describeTargetGroupAttributes(arn)))),
    ]);
    return (0,fact/* mapFact */.Vt)(groups, (all) => new Map(all.map((group) => {
        const arn = group.TargetGroupArn ?? '';
        const own = attributes[arns.indexOf(arn)] ?? (0,fact/* unknown */.L5)('not read');
        return [arn, toTargetGroup(group, own)];
    })));
}

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-alarms.js





/** Alarms on a service's own target groups, or on the load balancers in front of them. */
async function readAlarms(calls, budget, groups) {
    if (!groups.known)
        return () => groups;
    if (groups.value.size === 0)
        return () => (0,fact/* known */.eO)([]);
    if (!budget.take())
        return () => (0,fact/* unknown */.L5)(outOfCalls);
    const page = await observe(calls.describeAlarms());
    return (service) => {
        if (!page.known)
            return page;
        const own = targetGroupArns(service).flatMap((arn) => groups.value.get(arn) ?? []);
        const alarms = page.value.items.flatMap((alarm) => toAlarm(alarm, own));
        const found = alarms.some(({ metrics }) => metrics.some(observability/* is5xxMetric */.aY));
        // Without a hit, the alarms of further pages may hold one.
        return found || page.value.nextToken === undefined
            ? (0,fact/* known */.eO)(alarms)
            : (0,fact/* unknown */.L5)(`only the first ${page.value.items.length} alarms were read`);
    };
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
    const page = await observe(calls.listDashboards());
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
            bodies.set(name, await observe(calls.getDashboard(name)));
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

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/scaling-activities.js
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
            ? (0,fact/* mapFact */.Vt)(await observe(calls.describeScalingActivities(id)), (page) => [page])
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
            const next = await observe(calls.describeScalingActivities(id, read.at(-1)?.nextToken));
            if (!next.known)
                return next;
            read.push(next.value);
        }
        const records = read.flatMap(({ items }) => items.flatMap(toActivityRecord));
        const oldest = Math.min(now, ...records.map(({ startedAt }) => startedAt));
        const complete = !reachesBack(read, from);
        return (0,fact/* known */.eO)({
            activities: toActivities(records),
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

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-reader.js
var deployment_reader = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/aws/lib/present.js
var present = __webpack_require__(4060);
;// CONCATENATED MODULE: ./packages/aws/lib/scaling/scaling-clients.js




const ecsDimension = {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
};
/** @param onCall is told of every call, retries not counted. */
function createScalingCalls(session, onCall) {
    const ecs = (0,deployment_reader/* createEcsClient */.D)(session);
    const load = {
        autoScaling: once(async () => {
            const sdk = await __webpack_require__.e(/* import() */ 491).then(__webpack_require__.t.bind(__webpack_require__, 1491, 19));
            const client = new sdk.ApplicationAutoScalingClient(session.clientConfiguration);
            return { sdk, client: watched(client) };
        }),
        elb: once(async () => {
            const sdk = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
            const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
            return { sdk, client: watched(client) };
        }),
        cloudWatch: once(async () => {
            const sdk = await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
            const client = new sdk.CloudWatchClient(session.clientConfiguration);
            return { sdk, client: watched(client) };
        }),
    };
    function watched(client) {
        session.watch(client);
        return client;
    }
    async function send(action, attempt) {
        onCall();
        try {
            return await session.send(attempt);
        }
        catch (error) {
            throw (0,failure/* readable */.HD)(error, action);
        }
    }
    return {
        listClusters: async (nextToken) => {
            const answer = await send('ecs:ListClusters', (options) => ecs.send(new dist_cjs/* ListClustersCommand */.Nnn({ maxResults: 100, ...(0,present/* present */.E)({ nextToken }) }), options));
            return { items: answer.clusterArns ?? [], nextToken: answer.nextToken };
        },
        listServices: async (cluster, nextToken) => {
            const input = { cluster, maxResults: 100, ...(0,present/* present */.E)({ nextToken }) };
            const answer = await send('ecs:ListServices', (options) => ecs.send(new dist_cjs/* ListServicesCommand */.qde(input), options));
            return { items: answer.serviceArns ?? [], nextToken: answer.nextToken };
        },
        describeServices: async (cluster, services) => {
            const answer = await send('ecs:DescribeServices', (options) => ecs.send(new dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [...services] }), options));
            return {
                services: answer.services ?? [],
                missing: (answer.failures ?? []).flatMap(({ arn }) => arn ?? []),
            };
        },
        describeClusters: async (clusters) => {
            const answer = await send('ecs:DescribeClusters', (options) => ecs.send(new dist_cjs/* DescribeClustersCommand */._2_({ clusters: [...clusters], include: ['SETTINGS'] }), options));
            return answer.clusters ?? [];
        },
        describeTaskDefinition: async (taskDefinition) => {
            const answer = await send('ecs:DescribeTaskDefinition', (options) => ecs.send(new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition }), options));
            return answer.taskDefinition;
        },
        listTasks: async (cluster, serviceName) => {
            const answer = await send('ecs:ListTasks', (options) => ecs.send(new dist_cjs/* ListTasksCommand */.MYg({ cluster, serviceName, maxResults: 100 }), options));
            return answer.taskArns ?? [];
        },
        describeTasks: async (cluster, tasks) => {
            const answer = await send('ecs:DescribeTasks', (options) => ecs.send(new dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: [...tasks] }), options));
            return answer.tasks ?? [];
        },
        describeScalableTargets: async (ResourceIds) => {
            const { sdk, client } = await load.autoScaling();
            const answer = await send('application-autoscaling:DescribeScalableTargets', (options) => client.send(new sdk.DescribeScalableTargetsCommand({
                ...ecsDimension,
                ResourceIds: [...ResourceIds],
            }), options));
            return answer.ScalableTargets ?? [];
        },
        describeScalingPolicies: async (ResourceId) => {
            const { sdk, client } = await load.autoScaling();
            const answer = await send('application-autoscaling:DescribeScalingPolicies', (options) => client.send(new sdk.DescribeScalingPoliciesCommand({ ...ecsDimension, ResourceId }), options));
            return answer.ScalingPolicies ?? [];
        },
        describeScheduledActions: async (ResourceId) => {
            const { sdk, client } = await load.autoScaling();
            const answer = await send('application-autoscaling:DescribeScheduledActions', (options) => client.send(new sdk.DescribeScheduledActionsCommand({ ...ecsDimension, ResourceId }), options));
            return answer.ScheduledActions ?? [];
        },
        describeScalingActivities: async (ResourceId, nextToken) => {
            const { sdk, client } = await load.autoScaling();
            const input = { ...ecsDimension, ResourceId, MaxResults: 50 };
            const answer = await send('application-autoscaling:DescribeScalingActivities', (options) => client.send(new sdk.DescribeScalingActivitiesCommand({
                ...input,
                ...(0,present/* present */.E)({ NextToken: nextToken }),
            }), options));
            return { items: answer.ScalingActivities ?? [], nextToken: answer.NextToken };
        },
        describeTargetGroups: async (arns) => {
            const { sdk, client } = await load.elb();
            const answer = await send('elasticloadbalancing:DescribeTargetGroups', (options) => client.send(new sdk.DescribeTargetGroupsCommand({ TargetGroupArns: [...arns] }), options));
            return answer.TargetGroups ?? [];
        },
        describeTargetGroupAttributes: async (TargetGroupArn) => {
            const { sdk, client } = await load.elb();
            const answer = await send('elasticloadbalancing:DescribeTargetGroupAttributes', (options) => client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), options));
            return answer.Attributes ?? [];
        },
        describeAlarms: async (nextToken) => {
            const { sdk, client } = await load.cloudWatch();
            const input = { MaxRecords: 100, ...(0,present/* present */.E)({ NextToken: nextToken }) };
            const answer = await send('cloudwatch:DescribeAlarms', (options) => client.send(new sdk.DescribeAlarmsCommand(input), options));
            return { items: answer.MetricAlarms ?? [], nextToken: answer.NextToken };
        },
        listDashboards: async () => {
            const { sdk, client } = await load.cloudWatch();
            const answer = await send('cloudwatch:ListDashboards', (options) => client.send(new sdk.ListDashboardsCommand({}), options));
            const names = (answer.DashboardEntries ?? []).flatMap(({ DashboardName }) => DashboardName ?? []);
            return { items: names, nextToken: answer.NextToken };
        },
        getDashboard: async (DashboardName) => {
            const { sdk, client } = await load.cloudWatch();
            const answer = await send('cloudwatch:GetDashboard', (options) => client.send(new sdk.GetDashboardCommand({ DashboardName }), options));
            return answer.DashboardBody ?? '';
        },
    };
}
function once(make) {
    let made;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./packages/aws/lib/scaling/read-live.js













/**
 * Reads everything the rules look at.
 *
 * @throws ReadableError where the cluster or a service is not found or may not be described at all;
 * anything else that may not be read is unknown, by the name of the permission.
 */
async function readLiveSetups(session, address) {
    let made = 0;
    const calls = createScalingCalls(session, () => {
        made += 1;
    });
    const { cluster, services } = await findServices(calls, address);
    const ids = services.map((service) => resourceId(cluster, service));
    const groupArns = [...new Set(services.flatMap(targetGroupArns))];
    const [clusters, tasks, targets, groups, perService, definitions] = await Promise.all([
        observe(calls.describeClusters([cluster])),
        readTasks(calls, cluster, services),
        observe(inBatches(ids, 50, (batch) => calls.describeScalableTargets(batch))),
        readTargetGroups(calls, groupArns),
        Promise.all(ids.map(async (id) => ({
            policies: await observe(calls.describeScalingPolicies(id)),
            scheduled: await observe(calls.describeScheduledActions(id)),
        }))),
        readTaskDefinitions(calls, services),
    ]);
    const budget = createCallBudget(callsPerService * services.length - made);
    const history = await readHistories(calls, budget, ids);
    const alarms = await readAlarms(calls, budget, groups);
    const dashboards = await readDashboards(calls, budget, cluster, services);
    const rest = await finishHistories(calls, budget, history, session.now());
    return services.map((service, index) => {
        const label = `${(0,arn/* nameInArn */.s)(cluster)}/${service.serviceName ?? ''}`;
        const running = (0,fact/* mapFact */.Vt)(tasks, (all) => all.get(service.serviceName ?? '') ?? []);
        const id = ids[index] ?? '';
        const own = perService[index];
        const described = clusters.known ? clusters.value[0] : undefined;
        return {
            origin: 'live',
            service: toService(service, running),
            cluster: clusters.known
                ? described
                    ? (0,fact/* known */.eO)(toCluster(described))
                    : (0,fact/* unknown */.L5)('the cluster was not described')
                : clusters,
            task: definitions.get(service.taskDefinition ?? '') ?? (0,fact/* unknown */.L5)('the service has none'),
            target: (0,fact/* mapFact */.Vt)(targets, (all) => {
                const found = all.find(({ ResourceId }) => ResourceId === id);
                return found ? toTarget(found) : undefined;
            }),
            policies: own
                ? (0,fact/* mapFact */.Vt)(own.policies, (all) => all.map((policy) => toPolicy(policy, label)))
                : (0,fact/* unknown */.L5)('not read'),
            targetGroups: (0,fact/* mapFact */.Vt)(groups, (all) => targetGroupArns(service).flatMap((arn) => all.get(arn) ?? [])),
            alarms: alarms(service),
            dashboards: dashboards(service),
            scheduledFloors: own
                ? (0,fact/* mapFact */.Vt)(own.scheduled, (all) => all.flatMap(toScheduledFloor))
                : (0,fact/* unknown */.L5)('not read'),
            activities: rest[index] ?? (0,fact/* unknown */.L5)('not read'),
            starts: toStart(service, running),
        };
    });
}
function resourceId(cluster, service) {
    return `service/${(0,arn/* nameInArn */.s)(cluster)}/${service.serviceName ?? ''}`;
}
/** Running tasks by service name. */
async function readTasks(calls, cluster, services) {
    const listed = await observe(Promise.all(services.map(async ({ serviceName = '' }) => ({
        serviceName,
        arns: await calls.listTasks(cluster, serviceName),
    }))));
    if (!listed.known)
        return listed;
    const all = listed.value.flatMap(({ arns }) => arns);
    const described = await observe(inBatches(all, 100, (batch) => calls.describeTasks(cluster, batch)));
    return (0,fact/* mapFact */.Vt)(described, (tasks) => {
        const byArn = new Map(tasks.map((task) => [task.taskArn, task]));
        return new Map(listed.value.map(({ serviceName, arns }) => [
            serviceName,
            arns.flatMap((arn) => byArn.get(arn) ?? []),
        ]));
    });
}
async function readTaskDefinitions(calls, services) {
    const arns = [...new Set(services.flatMap(({ taskDefinition }) => taskDefinition ?? []))];
    const read = await Promise.all(arns.map(async (arn) => {
        const definition = await observe(calls.describeTaskDefinition(arn));
        const task = (0,fact/* mapFact */.Vt)(definition, (found) => (found ? toTask(found) : undefined));
        if (!task.known)
            return [arn, task];
        return [arn, task.value ? (0,fact/* known */.eO)(task.value) : (0,fact/* unknown */.L5)('it was not described')];
    }));
    return new Map(read);
}

// EXTERNAL MODULE: ./packages/aws/lib/session.js + 1 modules
var lib_session = __webpack_require__(2779);
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

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ clusterOfStage),
/* harmony export */   df: () => (/* binding */ missingServices),
/* harmony export */   kE: () => (/* binding */ servicesOfCluster),
/* harmony export */   qV: () => (/* binding */ clusterInAddress)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4562);
/* harmony import */ var _readable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/**
 * Finding the service: `cluster` or `stage`, and `service`, as every action takes them (contract,
 * "Finding the service"). Pure: the shell lists clusters and services, this decides which is meant.
 */


/** The cluster named by the inputs themselves, if they do: `cluster`, or the one in the long ARN of a service. */
function clusterInAddress(address) {
    if (address.cluster !== undefined)
        return address.cluster;
    if (address.stage !== undefined)
        return undefined;
    const clusters = new Set(address.services.flatMap((service) => {
        const [kind, cluster, name] = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .L)(service)?.resource.split('/') ?? [];
        return kind === 'service' && cluster !== undefined && name !== undefined ? [cluster] : [];
    }));
    return clusters.size === 1 ? [...clusters][0] : undefined;
}
/**
 * The one cluster whose *name* contains the stage as a whole word: bounded by the name's ends or by
 * characters that are no letters or digits, case-sensitive, so that `prod` never means `preprod`.
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
function clusterOfStage(stage, clusterArns) {
    const word = stage.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
    const pattern = new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`);
    const matches = clusterArns.filter((arn) => pattern.test((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(arn)));
    const only = matches[0];
    if (only !== undefined && matches.length === 1)
        return only;
    const found = matches.length === 0
        ? `no cluster has the word "${stage}" in its name; the clusters are ${listNames(clusterArns)}`
        : `the word "${stage}" is in the names of ${matches.length} clusters: ${listNames(matches)}; name one with cluster`;
    throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Cluster not found', `stage: ${found}`);
}
/**
 * The services meant: those named, or the cluster's only one.
 *
 * @throws ReadableError that lists the candidates where the cluster has none or several.
 */
function servicesOfCluster(cluster, serviceArns) {
    const only = serviceArns[0];
    if (only !== undefined && serviceArns.length === 1)
        return [(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(only)];
    const found = serviceArns.length === 0
        ? `cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(cluster)} has no service`
        : `cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(cluster)} has ${serviceArns.length} services, so service must name one: ${listNames(serviceArns)}`;
    throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: ${found}`);
}
/** The error for services that the cluster does not have. */
function missingServices(cluster, missing, serviceArns) {
    const known = serviceArns === undefined ? '' : `; it has ${listNames(serviceArns)}`;
    return new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(cluster)} has no service ${missing.map(_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s).join(', ')}${known}`);
}
const namesListed = 20;
function listNames(arns) {
    if (arns.length === 0)
        return 'none';
    const names = arns.map(_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s).sort();
    const more = names.length - namesListed;
    return names.slice(0, namesListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ })

};
