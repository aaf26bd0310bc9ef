export const id = 4652;
export const ids = [4652];
export const modules = {

/***/ 9227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ../../../../action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(7008);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../aws/lib/calls/ecs.js + 1 modules
var ecs = __webpack_require__(708);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/task-size.js

function createTaskSizeReader(session) {
    return {
        taskSize: async (taskDefinition) => {
            const found = await (0,ecs/* ecsCalls */.l)(session).describeTaskDefinition(taskDefinition);
            // ECS answers in CPU units and MiB, whatever was registered.
            const vcpu = Number(found?.known.cpu) / 1024;
            const gb = Number(found?.known.memory) / 1024;
            return vcpu > 0 && gb > 0 ? { vcpu, gb } : undefined;
        },
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/ecs/borrowed-settings.js
var borrowed_settings = __webpack_require__(3146);
// EXTERNAL MODULE: ../../../../aws/lib/elb/target-reader.js
var target_reader = __webpack_require__(7359);
// EXTERNAL MODULE: ../../../../core/lib/event/held-event.js
var held_event = __webpack_require__(9747);
// EXTERNAL MODULE: ../../../../aws/lib/calls/auto-scaling.js
var auto_scaling = __webpack_require__(7841);
// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/paging.js
var paging = __webpack_require__(3744);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../aws/lib/event/capacity-control.js
/** Reading and changing a service's capacity with Application Auto Scaling. */





/** @param cluster and service: names. */
function createCapacityControl(session, cluster, service) {
    const ResourceId = `service/${cluster}/${service}`;
    const resource = { ...auto_scaling/* ecsDimension */.u, ResourceId };
    const calls = (0,auto_scaling/* autoScalingCalls */.m)(session);
    const send = (operation, attempt, options) => session.call(`application-autoscaling:${operation}`, attempt, options);
    return {
        readTarget: async () => {
            const [target] = await calls.describeScalableTargets([ResourceId]);
            if (target?.MinCapacity === undefined || target.MaxCapacity === undefined)
                return undefined;
            const state = target.SuspendedState;
            return {
                min: target.MinCapacity,
                max: target.MaxCapacity,
                suspended: {
                    scaleIn: state?.DynamicScalingInSuspended === true,
                    scaleOut: state?.DynamicScalingOutSuspended === true,
                    scheduled: state?.ScheduledScalingSuspended === true,
                },
            };
        },
        readScheduledActions: async () => {
            const actions = await (0,paging/* allPages */.S4)((nextToken) => calls.describeScheduledActions(ResourceId, nextToken));
            return actions.map((action) => ({
                name: action.ScheduledActionName ?? '',
                schedule: action.Schedule ?? '',
                ...(0,present/* present */.E)({
                    timezone: action.Timezone,
                    min: action.ScalableTargetAction?.MinCapacity,
                    max: action.ScalableTargetAction?.MaxCapacity,
                }),
            }));
        },
        schedule: async ({ actionName, at, leaves }) => {
            const { sdk, client } = await (0,clients/* autoScalingClient */.QT)(session);
            await send('PutScheduledAction', (options) => client.send(new sdk.PutScheduledActionCommand({
                ...resource,
                ScheduledActionName: actionName,
                Schedule: (0,held_event/* scheduleAt */.HF)(at),
                Timezone: 'UTC',
                ScalableTargetAction: (0,present/* present */.E)({ MinCapacity: leaves.min, MaxCapacity: leaves.max }),
            }), options));
        },
        unschedule: async (actionName) => {
            const { sdk, client } = await (0,clients/* autoScalingClient */.QT)(session);
            await send('DeleteScheduledAction', async (options) => {
                try {
                    await client.send(new sdk.DeleteScheduledActionCommand({ ...resource, ScheduledActionName: actionName }), options);
                }
                catch (error) {
                    if (!(error instanceof Error && error.name === 'ObjectNotFoundException'))
                        throw error;
                }
            });
        },
        register: async ({ min, max }, signal) => {
            const { sdk, client } = await (0,clients/* autoScalingClient */.QT)(session);
            await send('RegisterScalableTarget', (options) => client.send(new sdk.RegisterScalableTargetCommand({
                ...resource,
                ...(0,present/* present */.E)({ MinCapacity: min, MaxCapacity: max }),
            }), options), signal === undefined ? {} : { signal });
        },
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3003);
;// CONCATENATED MODULE: ../../../../aws/lib/event/quota-reader.js
/** How many vCPUs Fargate gives the account in this region. The client is loaded with its first use. */


/** "Fargate On-Demand vCPU resource count" and "Fargate Spot vCPU resource count" in Service Quotas. */
const quotaCodes = {
    'on-demand': 'L-3032A538',
    spot: 'L-36FBB829',
};
function createQuotaReader(session) {
    return {
        fargateVcpus: async (kind) => {
            const { sdk, client } = await (0,clients/* quotasClient */.FX)(session);
            const command = new sdk.GetServiceQuotaCommand({
                ServiceCode: 'fargate',
                QuotaCode: quotaCodes[kind],
            });
            const answer = await session.call('servicequotas:GetServiceQuota', (options) => client.send(command, options), { patienceMs: lib_session/* shortPatienceMs */.O });
            return answer.Quota?.Value;
        },
    };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ../../../../../node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var httpRequest = __webpack_require__(6511);
// EXTERNAL MODULE: ../../../../../node_modules/@smithy/signature-v4/dist-es/SignatureV4.js + 11 modules
var SignatureV4 = __webpack_require__(766);
// EXTERNAL MODULE: ../../../../core/lib/console-link.js
var console_link = __webpack_require__(1376);
;// CONCATENATED MODULE: ../../../../aws/lib/event/subnet-reader.js
/**
 * How many addresses are free in subnets, asked of EC2 without the SDK's client for EC2: its code is 2 MB,
 * 290 kB of them on the way of every job, for this one question. Signed and sent with the parts of
 * the SDK that are there anyway.
 */






function createSubnetReader(session) {
    /** Of ECS's client: credentials, hash and connection. */
    const { config } = (0,clients/* ecsClient */.br)(session);
    const endpoint = () => {
        const { AWS_ENDPOINT_URL_EC2: own, AWS_ENDPOINT_URL: all } = process.env;
        const suffix = (0,console_link/* partitionOf */.iQ)(session.region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
        return new URL(own || all || `https://ec2.${session.region}.${suffix}`);
    };
    const ask = async (ids, abortSignal) => {
        const url = endpoint();
        const body = new URLSearchParams([
            ['Action', 'DescribeSubnets'],
            ['Version', '2016-11-15'],
            ...ids.map((id, index) => [`SubnetId.${index + 1}`, id]),
        ]).toString();
        const request = new httpRequest/* HttpRequest */.K({
            method: 'POST',
            protocol: url.protocol,
            hostname: url.hostname,
            ...(url.port !== '' && { port: Number(url.port) }),
            path: url.pathname,
            headers: {
                host: url.host,
                'content-type': 'application/x-www-form-urlencoded',
                'content-length': String(Buffer.byteLength(body)),
            },
            body,
        });
        const signer = new SignatureV4/* SignatureV4 */.B({
            service: 'ec2',
            region: session.region,
            credentials: config.credentials,
            sha256: config.sha256,
        });
        const { response } = await config.requestHandler.handle((await signer.sign(request)), abortSignal === undefined ? {} : { abortSignal });
        const answer = await (0,consumers_.text)(response.body);
        if (response.statusCode === 200)
            return answer;
        throw serviceError(response.statusCode, answer);
    };
    return {
        describeSubnets: async (ids) => {
            const answer = await session.call('ec2:DescribeSubnets', ({ abortSignal }) => ask(ids, abortSignal), { patienceMs: lib_session/* shortPatienceMs */.O });
            return readSubnets(answer);
        },
    };
}
/** `<subnetId>` and `<availableIpAddressCount>` stand once in each subnet's item, in whatever order. */
function readSubnets(xml) {
    const all = (name) => [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((match) => match[1] ?? '');
    const counts = all('availableIpAddressCount');
    return all('subnetId').flatMap((id, index) => {
        const freeAddresses = Number(counts[index]);
        return Number.isInteger(freeAddresses) ? [{ id, freeAddresses }] : [];
    });
}
/** As the SDK throws them, so that they are read and repeated like any other. */
function serviceError(status, xml) {
    const part = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
    const error = new Error(part('Message') || `HTTP status ${status}`);
    error.name = part('Code') || 'UnknownError';
    return Object.assign(error, { $metadata: { httpStatusCode: status } });
}

// EXTERNAL MODULE: ../../../../aws/lib/connector.js
var connector = __webpack_require__(9217);
;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"@ecs-actions/scale-for-event","version":"0.1.0","private":true,"type":"module"}');
;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/connect.js
/** The AWS adapters of scale-for-event, sharing one session. */









const connect = (0,connector/* connector */.M)(package_namespaceObject, (session) => ({
    ecs: (0,deployment_reader/* createDeploymentReader */.R)(session, { withManagedBalancers: true }),
    targets: (0,target_reader/* createTargetReader */.n)(session),
    taskSizes: createTaskSizeReader(session),
    serviceSettings: (0,borrowed_settings/* createServiceSettingsReader */.A)(session),
    quotas: createQuotaReader(session),
    subnets: createSubnetReader(session),
    capacityOf: (cluster, service) => createCapacityControl(session, cluster, service),
    now: session.now,
}));

// EXTERNAL MODULE: ../../../../core/lib/time-zone.js
var time_zone = __webpack_require__(4652);
;// CONCATENATED MODULE: ../../../../core/lib/event/local-time.js
/** The end of an event as people write it: an instant, or a local time in a time zone. */

const pattern = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
/** IANA names only: `Europe/Berlin`, `UTC`; an offset is no time zone, for it knows no summer time. */
function isTimeZone(name) {
    return !/^[+-]/.test(name) && (0,time_zone/* isKnownZone */.W)(name);
}
/**
 * Reads `2026-11-27T22:00:00Z`, `2026-11-27T22:00+01:00`, or, with a time zone, `2026-11-27T22:00`. An
 * offset in the text decides over the time zone.
 *
 * Where clocks go back and the time comes twice, the later is meant, and where they go forward and it
 * does not come at all, the same time after the gap: an event must not end before its end.
 */
function readTime(text, timeZone) {
    const match = pattern.exec(text);
    if (match === null)
        return { kind: 'unreadable' };
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    // Date.UTC takes 30 February for 2 March.
    const asGiven = new Date(wall).toISOString().slice(0, 16);
    if (asGiven !== text.slice(0, 16).replace(' ', 'T') || second > 59)
        return { kind: 'unreadable' };
    const offset = match[7];
    if (offset !== undefined) {
        const offsetMs = readOffset(offset);
        if (offsetMs === undefined)
            return { kind: 'unreadable' };
        return { kind: 'instant', at: wall - offsetMs };
    }
    if (timeZone === undefined)
        return { kind: 'needs-timezone' };
    return { kind: 'local', ...instantOf(wall, timeZone) };
}
const dayMs = 86_400_000;
/** @param wall the local time, as if it were UTC. */
function instantOf(wall, timeZone) {
    const offsets = [(0,time_zone/* offsetAt */.H)(wall - dayMs, timeZone), (0,time_zone/* offsetAt */.H)(wall + dayMs, timeZone)];
    const instants = [...new Set(offsets)]
        .map((offsetMs) => wall - offsetMs)
        .filter((at) => at + (0,time_zone/* offsetAt */.H)(at, timeZone) === wall)
        .sort((a, b) => a - b);
    const last = instants.at(-1);
    const shown = showWall(wall);
    if (last === undefined) {
        const at = wall - offsets[0];
        return {
            at,
            remark: `${shown} does not exist in ${timeZone}: the clocks go forward then; ${showWall(at + (0,time_zone/* offsetAt */.H)(at, timeZone))} is taken`,
        };
    }
    if (instants.length === 1)
        return { at: last };
    return {
        at: last,
        remark: `${shown} comes twice in ${timeZone}: the clocks go back then; the later one is taken`,
    };
}
/** `2026-11-27 22:00` and the name of the zone, for people who plan in it. */
function formatLocal(at, timeZone) {
    return `${showWall(at + (0,time_zone/* offsetAt */.H)(at, timeZone))} ${timeZone}`;
}
function showWall(wall) {
    return new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
}
function readOffset(text) {
    if (text === 'Z')
        return 0;
    const hours = Number(text.slice(1, 3));
    const minutes = Number(text.slice(-2));
    if (hours > 14 || minutes > 59)
        return undefined;
    return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

// EXTERNAL MODULE: ../../../../core/lib/time.js
var lib_time = __webpack_require__(1325);
// EXTERNAL MODULE: ../../../../action-kit/lib/inputs.js + 1 modules
var inputs = __webpack_require__(2813);
// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/inputs.js






/** The shortest event: its restore must not be due before the floor is raised. */
const shortestEventMs = lib_time/* durations */.SB.minute;
/** A later end is taken for a mistyped year. */
const longestEventMs = 366 * 24 * lib_time/* durations */.SB.hour;
/** ECS's own limit for the tasks of a service is lower. */
const mostTasks = 100_000;
/**
 * @param now the runner's clock; the end is checked against AWS's again.
 * @throws InputError that names the input, its value and what is accepted.
 */
function parseInputs(inputs, env, now) {
    inputs.text('action');
    const action = inputs.oneOf('action', ['raise', 'restore']) ?? 'raise';
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: false });
    const name = inputs.optionalText('name') ?? 'event';
    if (!(0,held_event/* isEventName */.QF)(name))
        throw inputs.invalid('name', 'up to 64 letters, digits, "-" and "_"');
    const timeZone = inputs.optionalText('timezone');
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
        throw inputs.invalid('timezone', 'an IANA time zone, such as Europe/Berlin or UTC');
    }
    const common = {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services]),
        name,
        timeoutMs: inputs.duration('timeout') ?? 15 * lib_time/* durations */.SB.minute,
        ...(0,present/* present */.E)({ timeZone }),
    };
    // A form that offers all inputs hands them over for both actions: what raises means nothing here.
    if (action === 'restore')
        return { action, ...common };
    const { min, max } = readCapacity(inputs);
    const { end, endRemark } = readEnd(inputs, timeZone, now);
    const prices = readPrices(inputs);
    return {
        action,
        ...common,
        min,
        end,
        wait: inputs.boolean('wait') ?? true,
        ...(0,present/* present */.E)({ max, endRemark, prices }),
    };
}
function readCapacity(inputs) {
    const min = inputs.integer('min', { min: 1, max: mostTasks });
    if (min === undefined)
        throw required('min', 'raise needs the tasks that must run, such as 8');
    const max = inputs.integer('max', { min: 1, max: mostTasks });
    if (max === undefined)
        return { min };
    if (min > max)
        throw inputs.invalid('max', `at least min, which is ${min}`);
    return { min, max };
}
function readEnd(inputs, timeZone, now) {
    inputs.conflict('until', 'for', 'each names the end of the event');
    const ms = inputs.duration('for');
    if (ms !== undefined) {
        if (ms < shortestEventMs)
            throw inputs.invalid('for', 'a duration from 1m to 24h');
        return { end: { kind: 'after', ms } };
    }
    const text = inputs.optionalText('until');
    if (text === undefined) {
        throw required('until', 'raise needs the end of the event: until, or for, such as 2h');
    }
    const accepted = 'an ISO time with a zone, such as 2026-11-27T22:00:00Z, or with timezone a local one, such as 2026-11-27T23:00';
    const time = readTime(text, timeZone);
    if (time.kind === 'unreadable')
        throw inputs.invalid('until', accepted);
    if (time.kind === 'needs-timezone') {
        throw inputs.invalid('until', `${accepted}; this one names no zone, and timezone is not given`);
    }
    const { at } = time;
    if (at < now + shortestEventMs) {
        throw inputs.invalid('until', `a time at least a minute ahead: that is ${(0,lib_time/* formatInstant */.r4)(at)}, and now is ${(0,lib_time/* formatInstant */.r4)(now)}`);
    }
    if (at > now + longestEventMs)
        throw inputs.invalid('until', 'a time within a year');
    const endRemark = time.kind === 'local' ? time.remark : undefined;
    return { end: { kind: 'at', at }, ...(0,present/* present */.E)({ endRemark }) };
}
function readPrices(inputs) {
    const perVcpuHour = inputs.number('price-per-vcpu-hour', { min: 0 });
    const perGbHour = inputs.number('price-per-gb-hour', { min: 0 });
    if (perVcpuHour === undefined && perGbHour === undefined)
        return undefined;
    if (perVcpuHour === undefined) {
        throw required('price-per-vcpu-hour', 'price-per-gb-hour is given, and a task costs both');
    }
    if (perGbHour === undefined) {
        throw required('price-per-gb-hour', 'price-per-vcpu-hour is given, and a task costs both');
    }
    return { perVcpuHour, perGbHour };
}
function required(name, why) {
    return new inputs/* InputError */.dz(name, `Input "${name}" has no value: ${why}.`);
}

// EXTERNAL MODULE: ../../../../aws/lib/ecs/find-services.js + 1 modules
var find_services = __webpack_require__(1669);
// EXTERNAL MODULE: ../../../../aws/lib/retry.js
var retry = __webpack_require__(2504);
// EXTERNAL MODULE: ../../../../core/lib/arn.js
var arn = __webpack_require__(3001);
;// CONCATENATED MODULE: ../../../../core/lib/event/progress.js

const nothingDone = { done: [], remarks: [], capacity: 'as-found' };
function after(progress, fact) {
    switch (fact.kind) {
        case 'found': {
            const { name, arn, cluster } = fact;
            return { ...progress, service: { name, arn, cluster } };
        }
        case 'observed':
            return { ...progress, [fact.when]: fact.observation };
        case 'restore-seen': {
            const { restoreAt: _, ...rest } = progress;
            return fact.at === undefined ? rest : { ...rest, restoreAt: fact.at };
        }
        case 'event':
            return { ...progress, event: fact.event };
        case 'capacity':
            return { ...progress, capacity: fact.capacity };
        case 'done':
            return { ...progress, done: [...progress.done, fact.call] };
        case 'readiness':
            return { ...progress, readiness: fact.readiness };
        case 'cost':
            return {
                ...progress,
                costNote: fact.note,
                ...(0,present/* present */.E)({ costUsd: fact.usd }),
            };
        case 'remark':
            return progress.remarks.includes(fact.text)
                ? progress
                : { ...progress, remarks: [...progress.remarks, fact.text] };
        default:
            return fact;
    }
}
/** What a step that ends early leaves behind, in the words of somebody who has to decide what to do now. */
function whatStands({ done, capacity }, action, name) {
    if (action === 'restore') {
        return done.length === 0 && capacity === 'as-found'
            ? 'nothing was changed'
            : `the restore of ${name} is half done: run it again; at the event's end AWS makes it otherwise`;
    }
    switch (capacity) {
        case 'as-found':
            return done.length === 0
                ? 'nothing was changed'
                : 'the floor was not raised; the restore that is scheduled already does no harm';
        case 'sent':
            return 'the floor may be raised; its restore is scheduled';
        default:
            return 'the floor stays raised, and its restore stays scheduled';
    }
}

// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/outcome.js
/** How the step ends, and where it keeps what it has seen and done until then. */

function startRecord() {
    let progress = nothingDone;
    return {
        note: (fact) => {
            progress = after(progress, fact);
        },
        progress: () => progress,
    };
}

;// CONCATENATED MODULE: ../../../../core/lib/event/reading.js


const nothingKnown = { minima: [], maxima: [] };
/**
 * Reads events and the usual capacity. A floor that is the usual one, or that any event holds, may be our
 * own doing (a step that was killed, a restore that AWS has made); any other is somebody else's.
 */
function readEvents(observation, memory = nothingKnown) {
    const { target } = observation;
    const restores = restoresIn(observation);
    const events = mergeByName(restores);
    const usual = usualOf(restores, target, memory);
    const { minima, maxima } = accounted(restores, usual, memory);
    return {
        usual,
        events,
        restores,
        changedByOthers: {
            ...(!minima.includes(target.min) && {
                min: {
                    found: target.min,
                    left: Math.max(usual.min, ...events.map(({ holds }) => holds.min)),
                },
            }),
            ...(!maxima.includes(target.max) && {
                max: {
                    found: target.max,
                    left: Math.max(usual.max, ...events.flatMap(({ holds }) => holds.max ?? [])),
                },
            }),
        },
    };
}
/** When the event of this name ends, by what is scheduled. */
function endOf(observation, name) {
    return readEvents(observation).events.find((event) => event.name === name)?.endsAt;
}
/** What is known after one more poll. */
function remember(memory, observation) {
    const restores = restoresIn(observation);
    const usual = usualOf(restores, observation.target, memory);
    return { usual, ...accounted(restores, usual, memory) };
}
/** AWS may go on listing a restore whose time is over. */
function restoresIn({ at, actions }) {
    return actions.flatMap((action) => (0,held_event/* readRestore */.x6)(action) ?? []).filter(({ endsAt }) => endsAt > at);
}
function accounted(restores, usual, memory) {
    const minima = [usual.min, ...restores.map(({ holds }) => holds.min), ...memory.minima];
    const maxima = [usual.max, ...restores.flatMap(({ holds }) => holds.max ?? []), ...memory.maxima];
    return { minima: [...new Set(minima)], maxima: [...new Set(maxima)] };
}
/** A second raise extends an event: of two of the same name the later end and the higher capacity count. */
function join(event, other) {
    const max = highest(event.holds.max, other.holds.max);
    const usual = lowestUsual([event.usual, other.usual]);
    return {
        name: event.name,
        holds: {
            min: Math.max(event.holds.min, other.holds.min),
            ...(0,present/* present */.E)({ max }),
        },
        usual,
        endsAt: Math.max(event.endsAt, other.endsAt),
    };
}
function mergeByName(restores) {
    const events = new Map();
    for (const { name, holds, usual, endsAt } of restores) {
        const event = { name, holds, usual, endsAt };
        const known = events.get(name);
        events.set(name, known === undefined ? event : join(known, event));
    }
    return [...events.values()].sort((a, b) => a.endsAt - b.endsAt || (a.name < b.name ? -1 : 1));
}
/** What the events remember; where they disagree, the lowest: a floor must never be kept by mistake. */
function usualOf(restores, target, { usual: known }) {
    const remembered = [
        ...restores.map(({ usual }) => usual),
        ...(known === undefined ? [] : [known]),
    ];
    if (remembered.length === 0)
        return { min: target.min, max: target.max };
    const { min, max } = lowestUsual(remembered);
    return { min, max: max ?? target.max };
}
function lowestUsual(all) {
    const maxima = all.flatMap(({ max }) => max ?? []);
    return {
        min: Math.min(...all.map(({ min }) => min)),
        ...(maxima.length > 0 && { max: Math.min(...maxima) }),
    };
}
function highest(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Math.max(a, b);
}

;// CONCATENATED MODULE: ../../../../core/lib/event/plan.js



/** The steps that are left until the event is held. */
function planRaise(observation, wish, memory) {
    const reading = readEvents(observation, memory);
    const { usual, events } = reading;
    const known = events.find(({ name }) => name === wish.name);
    const asked = wished(wish, usual);
    const event = known === undefined ? asked : join(known, asked);
    const { holds } = event;
    if (known === undefined && holds.min <= usual.min && holds.max === undefined) {
        return { kind: 'nothing-to-hold' };
    }
    const highestMax = holds.max ?? usual.max;
    if (holds.min > highestMax)
        return { kind: 'max-too-low', min: holds.min, max: highestMax };
    const { target } = observation;
    const min = holds.min > target.min ? holds.min : undefined;
    const max = holds.max !== undefined && holds.max > target.max ? holds.max : undefined;
    const { changedByOthers } = reading;
    if ((changedByOthers.min !== undefined && min !== undefined) ||
        (changedByOthers.max !== undefined && max !== undefined) ||
        holds.min > (max ?? target.max)) {
        return { kind: 'changed-by-others' };
    }
    const { schedule, unschedule } = scheduling(reading, wish.name, event);
    // What an action of an older shape holds explains the present floor, so it goes last.
    return {
        kind: 'phases',
        event,
        phases: [...schedule, ...registering(min, max), ...unschedule],
    };
}
/** The steps that are left until the event is over. What others have changed is left as it is. */
function planRestore(observation, name, memory) {
    const reading = readEvents(observation, memory);
    const { usual, changedByOthers } = reading;
    const event = reading.events.find((candidate) => candidate.name === name);
    const others = reading.events.filter((candidate) => candidate !== event);
    const left = heldBy(others, usual);
    const { target } = observation;
    const min = changedByOthers.min === undefined
        ? goal(target.min, left.min, [usual.min, ...others.map(({ holds }) => holds.min)])
        : undefined;
    const floor = min ?? target.min;
    const wantedMax = changedByOthers.max === undefined
        ? goal(target.max, left.max, [usual.max, ...others.flatMap(({ holds }) => holds.max ?? [])])
        : undefined;
    // A floor never stands above its maximum, be it somebody else's floor or maximum.
    const max = floor > (wantedMax ?? target.max) ? (left.max >= floor ? left.max : undefined) : wantedMax;
    const { schedule, unschedule } = scheduling(reading, name);
    // Its own action goes last: whatever happens before, AWS ends the event. Without the event there may
    // still be something to mend, where another step deleted or kept what this one counted on.
    const phases = [...schedule, ...registering(min, max), ...unschedule];
    return event === undefined && phases.length === 0
        ? { kind: 'no-such-event' }
        : { kind: 'phases', event, phases };
}
/**
 * What the end of an event does to a capacity that may be its own: what AWS would set, but that a value
 * which others account for (an infrastructure deploy, another event) is not raised.
 */
function goal(found, left, others) {
    if (found > left)
        return left;
    return found < left && !others.includes(found) ? left : undefined;
}
/**
 * What is to be put, and what is to be deleted, so that of this name exactly this event is scheduled, and
 * every other action leaves what is right then. Others' actions keep their names: each accounts for a
 * floor that may stand.
 */
function scheduling({ restores, usual }, name, event) {
    const others = restores.filter((restore) => restore.name !== name);
    const own = event === undefined ? [] : [{ ...event, actionName: (0,held_event/* actionNameOf */.V8)(event) }];
    const wanted = withLeaves([...others, ...own], usual);
    const puts = wanted.filter((restore) => !isScheduled(restore, restores));
    const actionNames = restores
        .filter((restore) => restore.name === name)
        .map(({ actionName }) => actionName)
        .filter((actionName) => actionName !== own[0]?.actionName);
    return {
        schedule: puts.length === 0 ? [] : [{ kind: 'schedule', restores: puts }],
        unschedule: actionNames.length === 0 ? [] : [{ kind: 'unschedule', actionNames }],
    };
}
function registering(min, max) {
    if (min === undefined && max === undefined)
        return [];
    const capacity = (0,present/* present */.E)({ min, max });
    return [{ kind: 'register', capacity }];
}
/** The capacity while these events go on. */
function heldBy(events, usual) {
    const min = Math.max(usual.min, ...events.map(({ holds }) => holds.min));
    const max = Math.max(usual.max, ...events.flatMap(({ holds }) => holds.max ?? []));
    return { min, max: Math.max(min, max) };
}
/**
 * What each of these leaves, the last to end first: written in this order, an action leaves a floor only
 * where that floor's own restore is already there.
 */
function withLeaves(events, usual) {
    return events
        .toSorted((a, b) => b.endsAt - a.endsAt)
        .map((event) => {
        // Of two that end together none outlives the other, in whatever order AWS takes them.
        const later = events.filter(({ endsAt }) => endsAt > event.endsAt);
        const left = heldBy(later, usual);
        // A floor that goes on brings its maximum along: a deploy may have reset both.
        const setsMax = [event, ...later].some(({ holds }) => holds.max !== undefined);
        const { actionName, endsAt } = event;
        return {
            actionName,
            at: endsAt,
            leaves: { min: left.min, ...(setsMax && { max: left.max }) },
        };
    });
}
/** The event as it was planned, to be asked for from then on: another step may take it away meanwhile. */
function wishOf({ name, holds, endsAt }) {
    return { name, ...holds, endsAt };
}
/** A maximum that is no higher than the usual one holds nothing. AWS's schedule has whole seconds. */
function wished({ name, min, max, endsAt }, usual) {
    const raisesMax = max !== undefined && max > usual.max;
    return {
        name,
        holds: { min, ...(raisesMax && { max }) },
        usual: { min: usual.min, ...(raisesMax && { max: usual.max }) },
        endsAt: Math.ceil(endsAt / 1000) * 1000,
    };
}
function isScheduled(wanted, restores) {
    return restores.some(({ actionName, endsAt, leaves }) => actionName === wanted.actionName &&
        endsAt === wanted.at &&
        leaves.min === wanted.leaves.min &&
        leaves.max === wanted.leaves.max);
}

;// CONCATENATED MODULE: ../../../../core/lib/event/objections.js
/** What speaks against raising a floor, said before anything changes. */


/**
 * Suspensions (Application Auto Scaling guide, "Suspend and resume scaling") and the scheduled actions of
 * others that act before the event ends.
 */
function objectionsTo(observation, endsAt) {
    const { suspended } = observation.target;
    const objections = [];
    if (suspended.scheduled) {
        objections.push({
            severity: 'refuse',
            title: 'Scheduled scaling is suspended',
            text: 'Scheduled scaling is suspended on the scalable target, so AWS would never restore the floor; nothing was changed. Resume it: aws application-autoscaling register-scalable-target … --suspended-state ScheduledScalingSuspended=false.',
        });
    }
    if (suspended.scaleOut) {
        objections.push({
            severity: 'warn',
            title: 'Scaling out is suspended',
            text: 'Scaling out is suspended on the scalable target: above the raised floor no policy will add a task during the event.',
        });
    }
    if (suspended.scaleIn) {
        objections.push({
            severity: 'warn',
            title: 'Scaling in is suspended',
            text: 'Scaling in is suspended on the scalable target: the floor comes back after the event, but the tasks stay until scaling in is resumed.',
        });
    }
    const foreign = observation.actions.filter((action) => mayActBefore(action, observation.at, endsAt));
    if (foreign.length > 0) {
        const listed = foreign.slice(0, 5).map(describeAction).join(', ');
        const more = foreign.length > 5 ? ` and ${foreign.length - 5} more` : '';
        objections.push({
            severity: 'warn',
            title: 'Other scheduled actions',
            text: `Scheduled actions of others may change the capacity during the event, and AWS lets the last one win: ${listed}${more}.`,
        });
    }
    return objections;
}
function mayActBefore(action, now, endsAt) {
    if ((0,held_event/* readRestore */.x6)(action) !== undefined)
        return false;
    const once = /^at\((.+)\)$/.exec(action.schedule)?.[1];
    if (once === undefined)
        return true;
    // In another time zone it is less than a day off: better said once too often.
    const at = Date.parse(`${once}Z`);
    const marginMs = (action.timezone ?? 'UTC') === 'UTC' ? 0 : 86_400_000;
    return Number.isNaN(at) || (at > now - marginMs && at < endsAt + marginMs);
}
function describeAction({ name, schedule, timezone, min, max }) {
    const sets = [
        ...(min === undefined ? [] : [`min ${min}`]),
        ...(max === undefined ? [] : [`max ${max}`]),
    ].join(', ');
    return `${name} (${sets}, ${schedule}${timezone === undefined ? '' : ` ${timezone}`})`;
}
/** What AWS does by itself, whatever was done by hand meanwhile: for the summary. */
function unconditionalFacts(endsAt) {
    return [
        `AWS restores the floor at ${(0,lib_time/* formatInstant */.r4)(endsAt)} unconditionally, whatever was set by hand meanwhile.`,
        'An infrastructure deploy during the event resets the floor; raise the event again after it.',
        'After the restore tasks leave only when the policies scale in, after the scale-in cooldown.',
    ];
}
/**
 * Where the tasks of this service alone need more vCPUs than Fargate gives the whole account: what else
 * runs there is not looked up.
 *
 * @param quotas of the kinds of Fargate the service uses; `undefined` where one is out of sight.
 */
function quotaObjection(tasks, vcpu, quotas) {
    const known = quotas.flatMap((quota) => quota ?? []);
    if (known.length === 0 || known.length < quotas.length)
        return undefined;
    const quota = known.reduce((sum, one) => sum + one, 0);
    const needed = tasks * vcpu;
    if (needed <= quota)
        return undefined;
    return {
        severity: 'warn',
        title: 'Quota too small',
        text: `${tasks} tasks of ${vcpu} vCPU need ${needed}, and Fargate gives this account ${quota} in this region: not all will start. Ask Service Quotas for more ("Fargate On-Demand vCPU resource count", or Spot).`,
    };
}
/** Where the tasks that are still to come need more addresses than the service's subnets have free. */
function addressObjection(tasksToCome, subnets) {
    const free = subnets.reduce((sum, { freeAddresses }) => sum + freeAddresses, 0);
    if (subnets.length === 0 || tasksToCome <= free)
        return undefined;
    const each = subnets.map(({ id, freeAddresses }) => `${freeAddresses} in ${id}`).join(', ');
    return {
        severity: 'warn',
        title: 'Too few free addresses',
        text: `${tasksToCome} more tasks need an address each, and the subnets of the service have ${free} free (${each}): not all will start. Give the service more subnets.`,
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
;// CONCATENATED MODULE: ../../../../core/lib/event/cost.js
/** What a raised floor costs at most, by the prices the user gives. */

/**
 * US dollars, of vCPU and memory alone, as if none of the added tasks would have run anyway: an upper
 * bound for the event itself. Fargate bills by the second (aws.amazon.com/fargate/pricing).
 */
function estimateCostUsd({ prices, size, taskMs }) {
    const anHour = size.vcpu * prices.perVcpuHour + size.gb * prices.perGbHour;
    return anHour * (taskMs / lib_time/* durations */.SB.hour);
}
/** Cents; tenths of a cent where it is less than a cent. */
function formatUsd(amount) {
    return amount > 0 && amount < 0.01 ? amount.toFixed(4) : amount.toFixed(2);
}
/** Task-milliseconds that an event adds above the usual floor and what other events hold meanwhile. */
function addedTaskMs(event, others, usualMin, from) {
    const ends = [...others.map(({ endsAt }) => endsAt), event.endsAt]
        .filter((at) => at > from && at <= event.endsAt)
        .sort((a, b) => a - b);
    let since = from;
    let added = 0;
    for (const end of ends) {
        const going = others.filter(({ endsAt }) => endsAt >= end);
        const below = Math.max(usualMin, ...going.map(({ holds }) => holds.min));
        added += Math.max(0, event.holds.min - below) * (end - since);
        since = end;
    }
    return added;
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/foresee.js
/** What the event will cost and need, looked up before anything changes. What is out of sight is said, and costs nothing else. */





/** Notes the cost; resolves to what speaks against the event. */
async function foresee(ports, inputs, service, record, observation, event) {
    const { taskDefinition } = service;
    const size = taskDefinition === undefined
        ? undefined
        : await see(ports, record, 'the size of a task', ports.taskSizes.taskSize(taskDefinition));
    estimateCost(inputs, record, observation, event, size);
    const borrowed = await ports.serviceSettings.borrowedFrom(service.clusterArn, service.name);
    const tasksToCome = event.holds.min - service.runningCount;
    const objections = [
        size && (await objectToQuota(ports, record, borrowed, event.holds.min, size)),
        await objectToAddresses(ports, record, borrowed, tasksToCome),
    ];
    return objections.flatMap((objection) => objection ?? []);
}
async function objectToQuota(ports, record, borrowed, tasks, { vcpu }) {
    const kinds = fargateKinds(borrowed);
    if (kinds.length === 0)
        return undefined;
    const what = 'whether the quota of Fargate is large enough';
    const asked = Promise.all(kinds.map((kind) => ports.quotas.fargateVcpus(kind)));
    return quotaObjection(tasks, vcpu, (await see(ports, record, what, asked)) ?? []);
}
/** Only where each task has an address of its own (awsvpc). */
async function objectToAddresses(ports, record, { network }, tasksToCome) {
    if (network === undefined || network.subnets.length === 0 || tasksToCome <= 0)
        return undefined;
    const what = 'whether the subnets have enough free addresses';
    const asked = ports.subnets.describeSubnets(network.subnets);
    return addressObjection(tasksToCome, (await see(ports, record, what, asked)) ?? []);
}
function fargateKinds({ launchType, capacityProviderStrategy, }) {
    const providers = new Set([
        launchType,
        ...capacityProviderStrategy.map(({ capacityProvider }) => capacityProvider),
    ]);
    return [
        ...(providers.has('FARGATE') ? ['on-demand'] : []),
        ...(providers.has('FARGATE_SPOT') ? ['spot'] : []),
    ];
}
function estimateCost({ prices }, record, observation, event, size) {
    if (prices === undefined) {
        record.note({ kind: 'cost', note: 'give price-per-vcpu-hour and price-per-gb-hour' });
        return;
    }
    if (size === undefined) {
        record.note({
            kind: 'cost',
            note: 'the CPU and memory that a whole task reserves are not known',
        });
        return;
    }
    const { events, usual } = readEvents(observation);
    const others = events.filter(({ name }) => name !== event.name);
    const taskMs = addedTaskMs(event, others, usual.min, observation.at);
    const hours = Math.round(taskMs / 36_000) / 100;
    const note = `${hours} task-hours of ${size.vcpu} vCPU (price-per-vcpu-hour ${prices.perVcpuHour}) and ${size.gb} GB (price-per-gb-hour ${prices.perGbHour}); less where traffic would have needed the tasks anyway`;
    record.note({ kind: 'cost', usd: estimateCostUsd({ prices, size, taskMs }), note });
}
async function see({ log, deadline }, record, what, answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (deadline.signal().aborted)
            throw error;
        const why = error instanceof failure/* NotAllowedError */.ec ? `not allowed to ${error.action}` : messageOf(error);
        const blind = `could not see ${what}: ${why}`;
        log.line(blind);
        record.note({ kind: 'remark', text: blind });
        return undefined;
    }
}
function messageOf(error) {
    if (error instanceof readable_error/* ReadableError */.J)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/send.js

/** @param registerBefore AWS's time at which it is too late to change the capacity. */
async function send(ports, record, phase, registerBefore) {
    const { capacity } = ports;
    switch (phase.kind) {
        case 'schedule':
            // In order: what an action leaves must have its own restore first.
            for (const restore of phase.restores) {
                await capacity.schedule(restore);
                record.note({ kind: 'done', call: `scheduled ${restore.actionName}` });
            }
            return;
        case 'unschedule':
            for (const actionName of phase.actionNames) {
                await capacity.unschedule(actionName);
                record.note({ kind: 'done', call: `deleted ${actionName}` });
            }
            return;
        case 'register': {
            record.note({ kind: 'capacity', capacity: 'sent' });
            await register(ports, phase, registerBefore);
            record.note({ kind: 'capacity', capacity: 'registered' });
            record.note({ kind: 'done', call: `registered ${JSON.stringify(phase.capacity)}` });
            return;
        }
        default:
            return phase;
    }
}
/** A floor must not be raised after its restore was made: nobody would take it back. */
async function register({ capacity, clock, now, signal }, phase, before) {
    if (before === undefined)
        return capacity.register(phase.capacity);
    const tooLate = new AbortController();
    const sent = new AbortController();
    const cutOff = async () => {
        await clock.sleep(before - now(), sent.signal);
        if (!sent.signal.aborted)
            tooLate.abort();
    };
    void cutOff();
    try {
        await capacity.register(phase.capacity, AbortSignal.any([signal(), tooLate.signal]));
    }
    catch (error) {
        if (!tooLate.signal.aborted)
            throw error;
        throw new readable_error/* ReadableError */.J('Too late', 'The end of the event came too near before the floor could be raised.', { cause: error });
    }
    finally {
        sent.abort();
    }
}

;// CONCATENATED MODULE: ../../../../core/lib/event/reconcile.js


/**
 * How long AWS may show an old answer (Application Auto Scaling is eventually consistent): what was sent is
 * sent again only after this long, and an end must hold for a moment.
 */
const shownWithinMs = 10_000;
const observeAgainMs = 1_000;
const confirmAfterMs = 2_000;
const sentAtMost = 5;
const notReconciled = { memory: nothingKnown, sent: new Map() };
/** @param atMs of the observation, on any clock that only goes forward. */
function reconcileCapacity(state, observation, plan, atMs) {
    const memory = remember(state.memory, observation);
    const { sent, endedAs } = state;
    const phase = 'phases' in plan ? plan.phases[0] : undefined;
    if (phase === undefined) {
        return {
            state: { memory, sent, endedAs: plan.kind },
            action: endedAs === plan.kind ? { kind: 'done' } : { kind: 'observe', afterMs: confirmAfterMs },
        };
    }
    const key = JSON.stringify(phase);
    const before = sent.get(key);
    if (before !== undefined && atMs - before.atMs < shownWithinMs) {
        return { state: { memory, sent }, action: { kind: 'observe', afterMs: observeAgainMs } };
    }
    const times = (before?.times ?? 0) + 1;
    if (times > sentAtMost) {
        return { state: { memory, sent }, action: { kind: 'no-effect', phase, times: sentAtMost } };
    }
    return {
        state: afterSend({ memory, sent }, phase, atMs),
        action: { kind: 'send', phase },
    };
}
/** The call has been answered at this moment: it is sent again only a while after. */
function answered(state, phase, atMs) {
    const key = JSON.stringify(phase);
    const times = state.sent.get(key)?.times ?? 1;
    return { ...state, sent: new Map([...state.sent, [key, { atMs, times }]]) };
}
function afterSend(state, phase, atMs) {
    const key = JSON.stringify(phase);
    const times = (state.sent.get(key)?.times ?? 0) + 1;
    return { ...state, sent: new Map([...state.sent, [key, { atMs, times }]]) };
}
/** A restore that is due just now: AWS may have made it, or not yet. */
const dueMs = { before: 20_000, after: 60_000 };
/** Target and scheduled actions as they belong together; `undefined`: they are to be read again. */
function observationOf(answers) {
    const { before, actions, after, at } = answers;
    const restoreIsDue = actions.some((action) => {
        const endsAt = (0,held_event/* readRestore */.x6)(action)?.endsAt;
        return endsAt !== undefined && endsAt > at - dueMs.after && endsAt < at + dueMs.before;
    });
    const settled = !restoreIsDue && before.min === after.min && before.max === after.max;
    return { observation: settled ? { at, target: after, actions } : undefined, restoreIsDue };
}

// EXTERNAL MODULE: ../../../../core/lib/shell-command.js
var shell_command = __webpack_require__(3892);
;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/reconcile.js



const reconcile_observeAgainMs = 1_000;
/**
 * @param first an observation made just now.
 * @throws ReadableError where AWS shows no effect.
 */
async function reconcile(ports, first, { decide, send }) {
    const { clock, signal } = ports;
    let state = notReconciled;
    let observation = first;
    for (;;) {
        const plan = decide(observation, state.memory);
        const next = reconcileCapacity(state, observation, plan, clock.monotonicMs());
        state = next.state;
        const { action } = next;
        switch (action.kind) {
            case 'done':
                return { plan, observation };
            case 'no-effect':
                throw new readable_error/* ReadableError */.J('AWS shows no effect', `AWS accepted it ${action.times} times and never showed it: ${JSON.stringify(action.phase)}. Is another workflow or an infrastructure tool changing the same service?`);
            case 'send':
                await send(action.phase, observation);
                state = answered(state, action.phase, clock.monotonicMs());
                break;
            case 'observe':
                await clock.sleep(action.afterMs, signal());
                break;
            default:
                return action;
        }
        observation = await observe(ports);
    }
}
/** Target and scheduled actions as they belong together. */
async function observe({ capacity, resourceId, clock, now, signal, say, }) {
    let said = false;
    for (;;) {
        signal().throwIfAborted();
        const before = await target(capacity, resourceId);
        const actions = await capacity.readScheduledActions();
        const after = await target(capacity, resourceId);
        const { observation, restoreIsDue } = observationOf({ before, actions, after, at: now() });
        if (observation !== undefined)
            return observation;
        if (restoreIsDue && !said) {
            say('AWS is about to restore an event that ends just now: waiting for it');
            said = true;
        }
        await clock.sleep(reconcile_observeAgainMs, signal());
    }
}
async function target(capacity, resourceId) {
    const found = await capacity.readTarget();
    if (found !== undefined)
        return found;
    throw new readable_error/* ReadableError */.J('No scalable target', `The service is not registered with Application Auto Scaling, so it has no floor to raise; nothing was changed. Register it: ${registerCommand(resourceId)}`);
}
function registerCommand(resourceId) {
    return (0,shell_command/* shellCommand */.q)('aws application-autoscaling register-scalable-target', {
        'service-namespace': 'ecs',
        'scalable-dimension': 'ecs:service:DesiredCount',
        'resource-id': resourceId,
        'min-capacity': 2,
        'max-capacity': 12,
    });
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/event-words.js
/** `event black-friday`, and `the event` for the name that it has where none was given. */
function eventWords(name) {
    return name === 'event' ? 'the event' : `event ${name}`;
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/show-time.js


/** UTC, and the user's own clock where a time zone was given. */
function showTime(at, timeZone) {
    const utc = (0,lib_time/* formatInstant */.r4)(at);
    return timeZone === undefined ? utc : `${utc} (${formatLocal(at, timeZone)})`;
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/event.js
var deployment_event = __webpack_require__(1136);
// EXTERNAL MODULE: ../../../../core/lib/deployment/failure.js
var deployment_failure = __webpack_require__(430);
// EXTERNAL MODULE: ../../../../core/lib/deployment/obstacle.js
var deployment_obstacle = __webpack_require__(3679);
// EXTERNAL MODULE: ../../../../core/lib/deployment/progress.js
var progress = __webpack_require__(9397);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/deployment/target-join.js
var target_join = __webpack_require__(2656);
// EXTERNAL MODULE: ../../../../core/lib/deployment/timeline.js
var timeline = __webpack_require__(8117);
;// CONCATENATED MODULE: ../../../../core/lib/event/readiness.js


/** Whether target groups can tell; otherwise the tasks have to be described. */
function targetsTell({ targetGroups }, targets) {
    return targets !== undefined && (0,target_join/* checkedRoles */.hf)(targetGroups, targets).length > 0;
}
function readinessOf({ at, service, targets, tasks }) {
    if (targetsTell(service, targets)) {
        // Another service may share the group, so there are never more than run.
        const healthy = countHealthyTargets(service.targetGroups, targets);
        return { healthy: Math.min(healthy, service.runningCount), by: 'targets' };
    }
    if (tasks !== undefined) {
        const healthy = tasks.filter((task) => (0,timeline/* isHealthyWithoutTargets */.u)(task, at)).length;
        return { healthy, by: 'tasks' };
    }
    return { healthy: service.runningCount, by: 'running' };
}
/**
 * Targets that every group which checks them calls healthy; groups of unused targets say nothing. On a
 * shared host a task has another port in each group, so that the least healthy group decides.
 */
function countHealthyTargets(groups, targets) {
    const counts = (0,target_join/* checkedRoles */.hf)(groups, targets).map((arns) => {
        const own = targets.filter(({ targetGroupArn }) => arns.has(targetGroupArn));
        const healthy = new Set(own.filter(({ state }) => state === 'healthy').map(targetKey));
        const others = own.filter(({ state }) => !['healthy', 'unused'].includes(state)).map(targetKey);
        return { healthy, others: new Set(others) };
    });
    const ill = new Set(counts.flatMap(({ others }) => [...others]));
    return Math.min(...counts.map(({ healthy }) => [...healthy].filter((key) => !ill.has(key)).length));
}
function targetKey({ target, port }) {
    return target.startsWith('i-') ? `${target}:${port ?? ''}` : target;
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/wait.js
/** Follows the tasks until as many are healthy as the event holds. */









/** Two calls a poll: twenty a minute. */
const pollEveryMs = 6_000;
const tasksDescribedAtMost = 1_000;
/** For the reasons of failed tasks, where time is up. */
const cleanUpMs = 5_000;
/** `undefined` once the tasks are healthy; an outcome where time is up first. */
async function waitUntilHealthy(ports, inputs, found, record, event) {
    const { clock, cancellation, deadline, log } = ports;
    const wanted = event.holds.min;
    const beganAt = ports.now();
    for (const sentence of found.unseenTraffic ?? [])
        log.line(sentence);
    const known = new Set(found.events.map(deployment_event/* eventKey */.Mk));
    let service = found;
    let shown = '';
    try {
        for (;;) {
            service = await describe(ports, service);
            for (const line of (0,progress/* newEvents */.S6)(service, { createdAt: beganAt }, known).map(progress/* eventLine */.V8)) {
                if (line.kind === 'plain')
                    log.line(line.text);
            }
            for (const one of service.events)
                known.add((0,deployment_event/* eventKey */.Mk)(one));
            const readiness = await readTasks(ports, record, service);
            if (readiness !== undefined) {
                record.note({ kind: 'readiness', readiness });
                const progress = `${describeReadiness(readiness, wanted)}; ${service.runningCount} of ${service.desiredCount} run`;
                if (progress !== shown)
                    log.line(progress);
                shown = progress;
                if (readiness.healthy >= wanted)
                    return undefined;
            }
            if (ports.now() >= event.endsAt) {
                return late(ports, record, service, event, beganAt, 'the event is over');
            }
            await clock.sleep(pollEveryMs, deadline.signal());
            deadline.signal().throwIfAborted();
        }
    }
    catch (error) {
        if (cancellation.signal.aborted || !deadline.signal().aborted)
            throw error;
        deadline.moveTo(clock.monotonicMs() + cleanUpMs);
        const after = `time was up after ${(0,lib_time/* formatDuration */.a3)(inputs.timeoutMs)}`;
        return late(ports, record, service, event, beganAt, after);
    }
}
function describeReadiness({ healthy, by }, wanted) {
    const words = { targets: 'healthy', tasks: 'healthy', running: 'running, as far as can be seen' };
    return `${healthy} of ${wanted} tasks ${words[by]}`;
}
async function describe({ ecs }, service) {
    const { services } = await ecs.describeServices(service.clusterArn, [service.name]);
    return services[0] ?? service;
}
/**
 * By the target groups where they tell, else by the tasks themselves, else by what runs. `undefined` where
 * an answer failed in passing: that somebody did not answer says nothing about health.
 */
async function readTasks(ports, record, service) {
    const groups = service.targetGroups.map(({ arn }) => arn);
    const targets = groups.length === 0
        ? 'not-allowed'
        : await glance(ports, record, () => ports.targets.targetHealth(groups));
    if (targets === 'failed')
        return undefined;
    const at = ports.now();
    const health = targets === 'not-allowed' ? undefined : targets;
    if (targetsTell(service, health)) {
        return readinessOf({ at, service, targets: health, tasks: undefined });
    }
    const tasks = await glance(ports, record, () => liveTasks(ports, service));
    if (tasks === 'failed')
        return undefined;
    return readinessOf({
        at,
        service,
        targets: undefined,
        tasks: tasks === 'not-allowed' ? undefined : tasks,
    });
}
async function liveTasks({ ecs }, service) {
    const ids = service.deployments.flatMap((deployment) => (0,deployment_service/* deploymentIdOf */.Y4)(deployment) ?? []);
    const lists = await Promise.all(ids.map((id) => ecs.listTasksStartedBy(service.clusterArn, id, tasksDescribedAtMost)));
    const arns = lists.flat();
    return arns.length === 0 ? [] : ecs.describeTasks(service.clusterArn, arns);
}
/** What may not be seen is said once; what fails in passing is seen at the next poll. */
async function glance({ log, deadline }, record, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof failure/* NotAllowedError */.ec) {
            const blind = `could not see who is healthy: not allowed to ${error.action}`;
            if (!record.progress().remarks.includes(blind))
                log.line(blind);
            record.note({ kind: 'remark', text: blind });
            return 'not-allowed';
        }
        if (error instanceof failure/* CredentialsError */.lE || deadline.signal().aborted)
            throw error;
        return 'failed';
    }
}
async function late(ports, record, service, event, beganAt, why) {
    const failures = await glance(ports, record, () => failuresSince(ports, service, beganAt)).catch(() => 'failed');
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    const deploymentId = primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary);
    const obstacle = (0,deployment_obstacle/* findObstacle */.R5)({ createdAt: beganAt, ...(0,present/* present */.E)({ deploymentId }) }, service, typeof failures === 'string' ? [] : failures);
    const { holds } = event;
    const { readiness } = record.progress();
    const healthy = readiness === undefined
        ? 'nothing was seen of the tasks'
        : `only ${describeReadiness(readiness, holds.min)}`;
    const desired = service.desiredCount < holds.min
        ? ` (ECS wants ${service.desiredCount}: somebody has lowered the floor or the count)`
        : '';
    const cause = obstacle === undefined ? '' : `: ${obstacle.cause}: ${obstacle.reason}`;
    return {
        verdict: 'timed-out',
        reason: `${why}, and ${healthy}${desired}${cause}; the floor stays raised, and its restore stays scheduled`,
        at: ports.now(),
    };
}
async function failuresSince({ ecs }, { clusterArn, name }, since) {
    const arns = await ecs.listStoppedTasks(clusterArn, name, tasksDescribedAtMost);
    const tasks = arns.length === 0 ? [] : await ecs.describeTasks(clusterArn, arns);
    return tasks
        .filter(({ createdAt }) => createdAt === undefined || createdAt >= since)
        .flatMap((task) => (0,deployment_failure/* readFailure */.f1)(task) ?? []);
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/raise.js
/** Raises the floor: everything that speaks against it first, then the restore, and only then the floor. */













/** A floor is not raised any more when its restore is nearer than this: a call may take ten seconds. */
const restoreTooNearMs = 15_000;
async function raise(ports, capacityPorts, inputs, service, record) {
    const first = await observe(capacityPorts);
    record.note({ kind: 'observed', when: 'first', observation: first });
    const wish = readWish(inputs, first.at);
    if (inputs.endRemark !== undefined)
        remark(ports, record, 'The clocks change', inputs.endRemark);
    object(ports, record, first, wish.endsAt);
    const planned = planRaise(first, wish);
    if (planned.kind === 'max-too-low')
        throw maxTooLow(planned, first);
    if (planned.kind === 'phases') {
        record.note({ kind: 'event', event: planned.event });
        const foreseen = await foresee(ports, inputs, service, record, first, planned.event);
        for (const { title, text } of foreseen)
            remark(ports, record, title, text);
    }
    let held = wish;
    const { plan, observation } = await reconcile(capacityPorts, first, {
        decide: (now, memory) => {
            const next = planRaise(now, held, memory);
            if (next.kind === 'phases')
                held = wishOf(next.event);
            record.note({ kind: 'restore-seen', at: endOf(now, wish.name) });
            return next;
        },
        send: async (phase, now) => {
            sayPhase(ports, inputs, phase, now);
            await send(capacityPorts, record, phase, held.endsAt - restoreTooNearMs);
        },
    });
    record.note({ kind: 'observed', when: 'last', observation });
    if (plan.kind === 'phases') {
        record.note({ kind: 'event', event: plan.event });
        record.note({ kind: 'capacity', capacity: 'seen' });
        sayOthers(ports, record, observation);
        if (inputs.wait) {
            const end = await waitUntilHealthy(ports, inputs, service, record, plan.event);
            if (end !== undefined)
                return end;
        }
    }
    return outcomeOf(plan, observation, inputs, record, ports.now());
}
function readWish({ name, min, max, end }, now) {
    const endsAt = end.kind === 'at' ? end.at : now + end.ms;
    if (endsAt < now + shortestEventMs) {
        throw new readable_error/* ReadableError */.J('Invalid input: until', 'Input "until" is less than a minute ahead by AWS\'s clock; nothing was changed.');
    }
    return { name, min, endsAt, ...(0,present/* present */.E)({ max }) };
}
function object(ports, record, observation, endsAt) {
    const objections = objectionsTo(observation, endsAt);
    const refusal = objections.find(({ severity }) => severity === 'refuse');
    if (refusal !== undefined)
        throw new readable_error/* ReadableError */.J(refusal.title, refusal.text);
    for (const { title, text } of objections)
        remark(ports, record, title, text);
}
function remark(ports, record, title, message) {
    ports.log.warning({ title, message });
    record.note({ kind: 'remark', text: message });
}
function sayPhase(ports, inputs, phase, observation) {
    if (phase.kind === 'schedule') {
        for (const { actionName, at, leaves } of phase.restores) {
            const max = leaves.max === undefined ? '' : `, max ${leaves.max}`;
            ports.log.line(`scheduling ${actionName}: min ${leaves.min ?? ''}${max} at ${showTime(at, inputs.timeZone)}`);
        }
    }
    else if (phase.kind === 'register') {
        const { min, max } = observation.target;
        const { capacity } = phase;
        ports.log.line(`the restore is there; raising from ${min}–${max} to ${capacity.min ?? min}–${capacity.max ?? max}`);
    }
    else {
        ports.log.line(`deleting ${phase.actionNames.join(', ')}`);
    }
}
/** A floor that is none of ours is left alone, and said. */
function sayOthers(ports, record, observation) {
    const { changedByOthers, usual } = readEvents(observation);
    const end = 'AWS sets the usual capacity at the end of the last event all the same';
    for (const [what, changed] of [
        ['minimum', changedByOthers.min],
        ['maximum', changedByOthers.max],
    ]) {
        if (changed === undefined)
            continue;
        remark(ports, record, 'Another capacity', `The ${what} is ${changed.found}, though ${changed.left} was left: somebody else set it. It is high enough and was left alone; ${end} (${usual.min}–${usual.max}).`);
    }
}
function outcomeOf(plan, observation, inputs, record, at) {
    const { target } = observation;
    switch (plan.kind) {
        case 'max-too-low':
            throw maxTooLow(plan, observation);
        case 'changed-by-others':
            throw changedByOthers(observation, inputs);
        case 'nothing-to-hold':
            return {
                verdict: 'unchanged',
                reason: `the floor is ${target.min} already, as high as ${eventWords(inputs.name)} needs; nothing was changed and nothing is scheduled`,
                at,
            };
        default: {
            const until = showTime(plan.event.endsAt, inputs.timeZone);
            const left = (0,lib_time/* formatDuration */.a3)(plan.event.endsAt - at);
            const held = `min ${target.min}, max ${target.max} until ${until} (${left} from now)`;
            return record.progress().done.length === 0
                ? {
                    verdict: 'unchanged',
                    reason: `${eventWords(inputs.name)} is held already: ${held}`,
                    at,
                }
                : { verdict: 'raised', reason: `${eventWords(inputs.name)} is raised: ${held}`, at };
        }
    }
}
function maxTooLow({ min, max }, observation) {
    const now = observation.target.max;
    const held = now > max ? ` (it is ${now} only as long as another event holds it)` : '';
    return new readable_error/* ReadableError */.J('Maximum too low', `min ${min} is above the maximum of the scalable target, ${max}${held}; nothing was changed. Give max too: at least ${min}, and more where traffic may need it.`);
}
function changedByOthers(observation, { name }) {
    const { target } = observation;
    const { usual, events } = readEvents(observation);
    const left = heldBy(events, usual);
    const names = events.map((event) => event.name).join(', ');
    return new readable_error/* ReadableError */.J('Another floor', `The capacity is ${target.min}–${target.max}, though ${left.min}–${left.max} was left for ${names}: somebody else changed it, and raising ${name} would overwrite that. Restore ${names} (action: restore), which keeps what was set, and raise again.`);
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/restore.js
/** Ends an event before its time: the floor first, then its scheduled restore. */






async function restore(ports, capacityPorts, inputs, record) {
    const first = await observe(capacityPorts);
    record.note({ kind: 'observed', when: 'first', observation: first });
    const { events, changedByOthers } = readEvents(first);
    const event = events.find(({ name }) => name === inputs.name);
    if (event !== undefined)
        record.note({ kind: 'event', event });
    const { observation } = await reconcile(capacityPorts, first, {
        decide: (now, memory) => {
            record.note({ kind: 'restore-seen', at: endOf(now, inputs.name) });
            return planRestore(now, inputs.name, memory);
        },
        send: async (phase, now) => {
            ports.log.line(restore_describe(phase, now));
            await send(capacityPorts, record, phase);
        },
    });
    record.note({ kind: 'observed', when: 'last', observation });
    const { min, max } = observation.target;
    const at = ports.now();
    if (event === undefined)
        return notThere(observation, inputs, at);
    const others = changedByOthers.min ?? changedByOthers.max;
    if (others !== undefined) {
        const message = `The capacity is ${min}–${max}; ${others.found} stands where ${others.left} was left: somebody else set it, and it was left alone. The restore of ${inputs.name} is no longer scheduled.`;
        ports.log.warning({ title: 'Another floor', message });
        record.note({ kind: 'remark', text: message });
        return { verdict: 'unchanged', reason: message, at };
    }
    const remaining = readEvents(observation).events.map(({ name, holds, endsAt }) => `${name} holds ${holds.min} until ${showTime(endsAt, inputs.timeZone)}`);
    const still = remaining.length === 0 ? '' : `; ${remaining.join(', ')}`;
    const by = record.progress().done.length === 0 ? ' (AWS has made it)' : '';
    return {
        verdict: 'restored',
        reason: `${eventWords(inputs.name)} is restored${by}: min ${min}, max ${max}${still}`,
        at,
    };
}
function notThere(observation, { name }, at) {
    const { min, max } = observation.target;
    const events = readEvents(observation).events.map((event) => event.name);
    const others = events.length === 0 ? '' : `; the events scheduled are ${events.join(', ')}`;
    return {
        verdict: 'unchanged',
        reason: `nothing is scheduled for ${name} (AWS may have restored it already): min ${min}, max ${max}${others}`,
        at,
    };
}
function restore_describe(phase, { target }) {
    switch (phase.kind) {
        case 'schedule':
            return `rewriting what other events leave: ${phase.restores
                .map(({ actionName, leaves }) => `${actionName} leaves ${leaves.min ?? ''}`)
                .join(', ')}`;
        case 'register': {
            const { min = target.min, max = target.max } = phase.capacity;
            return `lowering from ${target.min}–${target.max} to ${min}–${max}`;
        }
        default:
            return `deleting ${phase.actionNames.join(', ')}`;
    }
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/results.js
/** Outputs and report. */



/** The outputs as `action.yml` names them; `undefined` is written as empty. */
function outputsOf({ verdict, reason }, progress, { action }) {
    const { first, costUsd, restoreAt } = progress;
    const cost = costUsd === undefined ? 'unknown' : formatUsd(costUsd);
    return {
        verdict,
        reason,
        previousMin: first?.target.min,
        previousMax: first?.target.max,
        restoreAt: restoreAt === undefined ? undefined : (0,lib_time/* formatInstant */.r4)(restoreAt),
        estimatedCostUsd: action === 'raise' ? cost : undefined,
    };
}
/** Everything that was seen. */
function reportOf(outcome, progress, inputs) {
    return {
        ...outputsOf(outcome, progress, inputs),
        action: inputs.action,
        name: inputs.name,
        at: (0,lib_time/* formatInstant */.r4)(outcome.at),
        cluster: progress.service?.cluster,
        service: progress.service?.name,
        serviceArn: progress.service?.arn,
        event: progress.event && {
            ...progress.event,
            endsAt: (0,lib_time/* formatInstant */.r4)(progress.event.endsAt),
        },
        healthyTasks: progress.readiness?.healthy,
        healthyBy: progress.readiness?.by,
        costNote: progress.costNote,
        done: progress.done,
        remarks: progress.remarks,
        before: progress.first && observationForReport(progress.first),
        after: progress.last && observationForReport(progress.last),
    };
}
function observationForReport(observation) {
    const { usual, events } = readEvents(observation);
    return {
        at: (0,lib_time/* formatInstant */.r4)(observation.at),
        min: observation.target.min,
        max: observation.target.max,
        suspended: observation.target.suspended,
        usual,
        events: events.map((event) => ({ ...event, endsAt: (0,lib_time/* formatInstant */.r4)(event.endsAt) })),
        scheduledActions: observation.actions,
    };
}

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../core/lib/sentence.js
var sentence = __webpack_require__(7285);
;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/summary.js
/** The summary: what stands now, when it ends, and what AWS does by itself. */









function renderSummary(outcome, progress, inputs) {
    const service = progress.service?.name ?? 'scale-for-event';
    return [
        (0,markdown/* heading */.R_)(3, `${service}: ${inputs.name}, ${outcome.verdict}`),
        (0,markdown/* text */.Qq)((0,sentence/* sentence */.e)(outcome.reason)),
        ...renderFacts(progress, inputs),
        ...renderEvents(progress, inputs),
        ...progress.remarks.map((remark) => `> ${(0,markdown/* text */.Qq)(remark)}`),
        ...renderUnconditional(progress),
    ];
}
function renderFacts(progress, inputs) {
    const { first, last, event, readiness, costUsd, costNote } = progress;
    if (first === undefined)
        return [];
    const after = last?.target;
    const { usual } = readEvents(first);
    const cost = costUsd === undefined
        ? `unknown: ${costNote ?? ''}`
        : `at most ${formatUsd(costUsd)} USD: ${costNote ?? ''}`;
    const rows = [
        ['minimum', change(first.target.min, after?.min)],
        ['maximum', change(first.target.max, after?.max)],
        ['usual', (0,markdown/* text */.Qq)(`${usual.min}–${usual.max}`)],
        ['healthy', readiness && event && (0,markdown/* text */.Qq)(describeReadiness(readiness, event.holds.min))],
        ['cost', inputs.action === 'raise' ? (0,markdown/* text */.Qq)(cost) : undefined],
        ['service', renderService(progress)],
    ];
    const columns = [{ title: '' }, { title: '' }];
    return [
        (0,markdown/* table */.tp)(columns, rows.flatMap(([name, value]) => (value === undefined ? [] : [[(0,markdown/* text */.Qq)(name), value]]))),
    ];
}
function change(before, after) {
    return after === undefined || after === before ? String(before) : `${before} → **${after}**`;
}
function renderService({ service }) {
    const { name = '', arn = '' } = service ?? {};
    const url = (0,console_link/* serviceLink */.oT)(arn);
    return url === undefined ? (0,markdown/* code */.aY)(name) : (0,markdown/* link */.nf)(name, url);
}
/** Every event that is scheduled, and what AWS sets when it ends. */
function renderEvents({ last }, { timeZone }) {
    if (last === undefined)
        return [];
    const { events, usual } = readEvents(last);
    if (events.length === 0)
        return [];
    const rows = events.map((event) => {
        const left = heldBy(events.filter(({ endsAt }) => endsAt > event.endsAt), usual);
        const { min, max } = event.holds;
        return [
            (0,markdown/* code */.aY)(event.name),
            (0,markdown/* text */.Qq)(max === undefined ? `min ${min}` : `min ${min}, max ${max}`),
            (0,markdown/* text */.Qq)(showTime(event.endsAt, timeZone)),
            (0,markdown/* text */.Qq)(max === undefined ? `min ${left.min}` : `min ${left.min}, max ${left.max}`),
        ];
    });
    const columns = ['event', 'holds', 'until', 'then AWS sets'].map((title) => ({ title }));
    return [(0,markdown/* table */.tp)(columns, rows)];
}
function renderUnconditional({ last }) {
    if (last === undefined)
        return [];
    const { events } = readEvents(last);
    const end = events.at(-1)?.endsAt;
    if (end === undefined)
        return [];
    return [
        unconditionalFacts(end)
            .map((fact) => `- ${(0,markdown/* text */.Qq)(fact)}`)
            .join('\n'),
    ];
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/main.js











/** Of an annotation; what happened is in its message. */
function titleOf(verdict, action) {
    if (verdict === 'timed-out')
        return 'Time is up';
    if (verdict === 'cancelled')
        return 'Cancelled';
    return action === 'raise' ? 'Event not raised' : 'Event not restored';
}
async function run(ports, inputs) {
    const record = startRecord();
    ports.deadline.moveTo(inputs.timeoutMs);
    const outcome = await steer(ports, inputs, record).catch((error) => endEarly(error, ports, inputs, record));
    const isBad = ['timed-out', 'cancelled', 'error'].includes(outcome.verdict);
    const title = titleOf(outcome.verdict, inputs.action);
    if (isBad)
        ports.log.error({ title, message: outcome.reason });
    else
        ports.log.line(outcome.reason);
    const progress = record.progress();
    return {
        exitCode: isBad ? 1 : 0,
        outputs: outputsOf(outcome, progress, inputs),
        summary: renderSummary(outcome, progress, inputs),
        report: reportOf(outcome, progress, inputs),
    };
}
async function steer(ports, inputs, record) {
    const found = await (0,find_services/* findServices */.O)(ports.ecs, inputs.address);
    const service = found.services[0];
    const cluster = (0,arn/* nameInArn */.s)(service.clusterArn || found.cluster);
    record.note({ kind: 'found', name: service.name, arn: service.arn, cluster });
    ports.log.line(`${inputs.action} ${inputs.name}: ${service.name} in ${cluster} (${inputs.region})`);
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html#service_scheduler_daemon
    if (service.schedulingStrategy === 'DAEMON') {
        throw new readable_error/* ReadableError */.J('A daemon service', `${service.name} is a daemon: ECS runs one task of it on each container instance, and Application Auto Scaling does not scale it; nothing was changed. More instances (the Auto Scaling group of the cluster) are more tasks of it.`);
    }
    const capacityPorts = {
        capacity: ports.capacityOf(cluster, service.name),
        resourceId: `service/${cluster}/${service.name}`,
        clock: ports.clock,
        now: ports.now,
        signal: ports.deadline.signal,
        say: ports.log.line,
    };
    return inputs.action === 'raise'
        ? raise(ports, capacityPorts, inputs, service, record)
        : restore(ports, capacityPorts, inputs, record);
}
/** Cancelled, out of time, or AWS's fault: what stands now is said with it. */
function endEarly(error, ports, inputs, record) {
    const at = ports.now();
    const progress = record.progress();
    const stands = whatStands(progress, inputs.action, inputs.name);
    if (ports.cancellation.signal.aborted) {
        const reason = (0,retry/* withTrouble */._W)(`the workflow was cancelled; ${stands}`, error);
        return { verdict: 'cancelled', reason, at };
    }
    if (ports.deadline.signal().aborted) {
        const after = (0,lib_time/* formatDuration */.a3)(inputs.timeoutMs);
        const reason = (0,retry/* withTrouble */._W)(`time was up after ${after}; ${stands}`, error);
        return { verdict: 'timed-out', reason, at };
    }
    if (!(error instanceof readable_error/* ReadableError */.J))
        throw error;
    const reason = progress.done.length === 0 ? error.message : `${withoutFullStop(error.message)}; ${stands}`;
    return { verdict: 'error', reason, at };
}
function withoutFullStop(text) {
    return text.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ../../../../../actions/scale-for-event/lib/action.js




const action = {
    name: 'scale-for-event',
    parseInputs: parseInputs,
    connect: ({ log, clock, cancellation }, inputs, access) => {
        const deadline = (0,lib_deadline/* createDeadline */.d)(clock, cancellation.signal);
        const aws = connect(inputs.region, clock, deadline.signal, access);
        return { ...aws, log, clock, cancellation, deadline };
    },
    run: run,
};


/***/ }),

/***/ 9603:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1896);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9227);



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

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readServiceAddress),
/* harmony export */   X: () => (/* binding */ readRegion)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_region__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8968);
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3001);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8941);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);
/** The inputs that every action shares: which service, in which region. */





/**
 * `cluster` or `stage`, and `service` (a list where `several`).
 *
 * @throws InputError where both or neither name a cluster, or an ARN is one of something else.
 */
function readServiceAddress(inputs, { several }) {
    const cluster = inputs.optionalText('cluster');
    const stage = inputs.optionalText('stage');
    const services = inputs.list('service');
    if (cluster !== undefined && stage !== undefined) {
        inputs.conflict('cluster', 'stage', 'each names the cluster');
    }
    if (!several && services.length > 1)
        throw inputs.invalid('service', 'the name or ARN of one service');
    if (cluster !== undefined && !isNameOrArn(cluster, 'cluster')) {
        throw inputs.invalid('cluster', 'the name or ARN of a cluster');
    }
    if (stage !== undefined && !/^[\w-]{1,255}$/.test(stage)) {
        throw inputs.invalid('stage', 'a word in the name of one cluster, e.g. "prod"');
    }
    if (services.some((service) => !isNameOrArn(service, 'service'))) {
        throw inputs.invalid('service', 'names or ARNs of services');
    }
    if (new Set(services).size !== services.length) {
        throw inputs.invalid('service', 'each service once');
    }
    if (cluster === undefined && stage === undefined && !allInOneCluster(services)) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: cluster', 'cluster or stage is needed (or service as long ARNs, arn:aws:ecs:…:service/CLUSTER/NAME, of one cluster)');
    }
    return {
        services,
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ cluster, stage }),
    };
}
/**
 * The region: `aws-region`, else the one in an ARN that was given, else `AWS_REGION`, else `AWS_DEFAULT_REGION`.
 * The endpoint that the environment may give in place of AWS's is checked with it, as every call goes there.
 *
 * @param given what may be an ARN.
 * @throws ReadableError where none tells the region, where two tell different ones, or where one is malformed.
 */
function readRegion(inputs, env, given) {
    checkEndpoints(env);
    const named = [
        { source: 'aws-region', region: inputs.optionalText('aws-region') ?? '' },
        ...given.map((arn = '') => ({ source: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(arn), region: (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(arn)?.region ?? '' })),
    ].filter(({ region }) => region !== '');
    const [first, ...others] = named;
    const other = others.find(({ region }) => region !== first?.region);
    if (first !== undefined && other !== undefined) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: two regions', `${first.source} says ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.region)} and ${other.source} says ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(other.region)}: both have to be of one region`);
    }
    const variables = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
    const found = [
        ...named,
        ...variables.map((source) => ({ source, region: env[source]?.trim() ?? '' })),
    ].find(({ region }) => region !== '');
    if (found === undefined) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: aws-region', 'no region is known: give aws-region, set AWS_REGION, or run aws-actions/configure-aws-credentials before this step');
    }
    const { source, region } = found;
    if ((0,_ecs_actions_core_region__WEBPACK_IMPORTED_MODULE_4__/* .isRegion */ .D)(region))
        return region;
    throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(`Invalid input: ${source}`, `${source} is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(region)}. Accepted: a region, e.g. "eu-west-1".`);
}
/**
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` as the SDK reads them.
 *
 * @throws ReadableError that names the variable whose value is no address.
 */
function checkEndpoints(env) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true')
        return;
    for (const [name, value] of Object.entries(env)) {
        if (!/^AWS_ENDPOINT_URL(?:_[A-Z0-9_]+)?$/.test(name) || value === undefined || value === '') {
            continue;
        }
        if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
            continue;
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(`Invalid environment: ${name}`, `${name} is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}. Accepted: an address with http:// or https://.`);
    }
}
function isNameOrArn(text, kind) {
    if (!text.startsWith('arn:'))
        return /^[\w-]{1,255}$/.test(text);
    const arn = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(text);
    return arn?.service === 'ecs' && arn.resource.startsWith(`${kind}/`);
}
function allInOneCluster(services) {
    const clusters = services.map((service) => {
        const [, cluster, name] = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(service)?.resource.split('/') ?? [];
        return name === undefined ? undefined : cluster;
    });
    return clusters.length > 0 && clusters[0] !== undefined && new Set(clusters).size === 1;
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ autoScalingCalls),
/* harmony export */   u: () => (/* binding */ ecsDimension)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);


const ecsDimension = {
    ServiceNamespace: 'ecs',
    ScalableDimension: 'ecs:service:DesiredCount',
};
/** A dimension goes with a resource id only (API reference, DescribeScalingPolicies). */
function ecsNamespace(resourceId) {
    return resourceId === undefined ? { ServiceNamespace: 'ecs' } : ecsDimension;
}
function autoScalingCalls(session) {
    return {
        describeScalableTargets: async (ResourceIds) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingClient */ .QT)(session);
            const answer = await session.call('application-autoscaling:DescribeScalableTargets', (options) => client.send(new sdk.DescribeScalableTargetsCommand({
                ...ecsDimension,
                ResourceIds: [...ResourceIds],
            }), options));
            return answer.ScalableTargets ?? [];
        },
        describeScalingPolicies: async (ResourceId, NextToken) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingClient */ .QT)(session);
            const input = { ...ecsNamespace(ResourceId), ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ ResourceId, NextToken }) };
            const answer = await session.call('application-autoscaling:DescribeScalingPolicies', (options) => client.send(new sdk.DescribeScalingPoliciesCommand(input), options));
            return { items: answer.ScalingPolicies ?? [], nextToken: answer.NextToken };
        },
        describeScheduledActions: async (ResourceId, NextToken) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingClient */ .QT)(session);
            const input = { ...ecsNamespace(ResourceId), ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ ResourceId, NextToken }) };
            const answer = await session.call('application-autoscaling:DescribeScheduledActions', (options) => client.send(new sdk.DescribeScheduledActionsCommand(input), options));
            return { items: answer.ScheduledActions ?? [], nextToken: answer.NextToken };
        },
        describeScalingActivities: async (ResourceId, nextToken) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .autoScalingClient */ .QT)(session);
            const input = { ...ecsDimension, ResourceId, MaxResults: 50 };
            const answer = await session.call('application-autoscaling:DescribeScalingActivities', (options) => client.send(new sdk.DescribeScalingActivitiesCommand({
                ...input,
                ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ NextToken: nextToken }),
            }), options));
            return { items: answer.ScalingActivities ?? [], nextToken: answer.NextToken };
        },
    };
}


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ loadBalancingCalls)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);

function loadBalancingCalls(session) {
    return {
        describeTargetGroups: async (of, options) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingClient */ .xL)(session);
            const input = 'arns' in of ? { TargetGroupArns: [...of.arns] } : { LoadBalancerArn: of.loadBalancerArn };
            const answer = await session.call('elasticloadbalancing:DescribeTargetGroups', (sendOptions) => client.send(new sdk.DescribeTargetGroupsCommand(input), sendOptions), options);
            return answer.TargetGroups ?? [];
        },
        describeTargetGroupAttributes: async (TargetGroupArn, options) => {
            const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBalancingClient */ .xL)(session);
            const answer = await session.call('elasticloadbalancing:DescribeTargetGroupAttributes', (sendOptions) => client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), sendOptions), options);
            return answer.Attributes ?? [];
        },
    };
}


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ connector)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3003);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);


/**
 * @param own the action's package.json: its name and version are in the user agent.
 * @param patienceMs how long a call is repeated that fails in passing; absent: until the signal.
 */
function connector(own, adapters, { patienceMs } = {}) {
    return (region, clock, signal, access = {}) => {
        const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .f)({
            region,
            userAgent: { name: own.name.replace('@ecs-actions/', ''), version: own.version },
            clock,
            signal,
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ patienceMs }),
            ...access,
        });
        return adapters(session, { clock, signal });
    };
}


/***/ }),

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createServiceSettingsReader)
/* harmony export */ });
/* unused harmony export toBorrowedSettings */
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _calls_ecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(708);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);



function createServiceSettingsReader(session) {
    return {
        borrowedFrom: async (cluster, name) => {
            const answer = await (0,_calls_ecs_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsCalls */ .l)(session).describeServices(cluster, [name], {
                include: ['TAGS'],
            });
            // One that was deleted and made anew under its name may be listed beside the new one.
            const found = answer.services;
            const service = found.find(({ status }) => status === 'ACTIVE') ?? found[0];
            if (service !== undefined)
                return toBorrowedSettings(service);
            throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Service not found', `service: AWS did not describe ${name}`);
        },
    };
}
/** The service's own settings; with CODE_DEPLOY and EXTERNAL they are its primary task set's. */
function toBorrowedSettings(service) {
    const primary = service.deployments?.find(({ status }) => status === 'PRIMARY') ??
        service.taskSets?.find(({ status }) => status === 'PRIMARY');
    const network = toNetwork(service.networkConfiguration ?? primary?.networkConfiguration);
    const strategy = [service.capacityProviderStrategy, primary?.capacityProviderStrategy].find((items) => items !== undefined && items.length > 0);
    const launchType = strategy === undefined ? (service.launchType ?? primary?.launchType) : undefined;
    return {
        capacityProviderStrategy: (strategy ?? []).map((item) => ({
            capacityProvider: item.capacityProvider ?? '',
            weight: item.weight ?? 0,
            base: item.base ?? 0,
        })),
        enableExecuteCommand: service.enableExecuteCommand ?? false,
        enableEcsManagedTags: service.enableECSManagedTags ?? false,
        placementConstraints: (service.placementConstraints ?? []).map(({ type, expression }) => ({
            type: type ?? '',
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ expression }),
        })),
        volumes: volumesOf(primary),
        tags: (service.tags ?? []).map(({ key, value }) => ({ key: key ?? '', value: value ?? '' })),
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
            taskDefinition: primary?.taskDefinition ?? service.taskDefinition,
            network,
            launchType,
            platformVersion: service.platformVersion ?? primary?.platformVersion,
            propagateTags: service.propagateTags,
        }),
    };
}
function toNetwork(configuration) {
    const awsvpc = configuration?.awsvpcConfiguration;
    if (awsvpc === undefined)
        return undefined;
    return {
        subnets: awsvpc.subnets ?? [],
        securityGroups: awsvpc.securityGroups ?? [],
        assignPublicIp: awsvpc.assignPublicIp ?? 'DISABLED',
    };
}
/** A service's EBS volumes as RunTask takes them: deleted with the task, as a service's are. */
function volumesOf(primary) {
    const volumes = primary !== undefined && 'volumeConfigurations' in primary ? primary.volumeConfigurations : [];
    return (volumes ?? []).map(({ name, managedEBSVolume }) => ({
        name,
        ...(managedEBSVolume !== undefined && {
            managedEBSVolume: {
                ...managedEBSVolume,
                ...(managedEBSVolume.tagSpecifications !== undefined && {
                    // A task of its own has no service to take tags from.
                    tagSpecifications: managedEBSVolume.tagSpecifications.map(({ propagateTags, ...specification }) => propagateTags === 'SERVICE'
                        ? specification
                        : { ...specification, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ propagateTags }) }),
                }),
                terminationPolicy: { deleteOnTermination: true },
            },
        }),
    }));
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

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseArn),
/* harmony export */   s: () => (/* binding */ nameInArn)
/* harmony export */ });
/** The parts of an ARN; `undefined` for any other text. */
function parseArn(text) {
    const match = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(text);
    if (match === null)
        return undefined;
    const [, partition = '', service = '', region = '', account = '', resource = ''] = match;
    return { partition, service, region, account, resource };
}
/** Everything behind the last slash: a name or an id. A bare name comes back as it is. */
function nameInArn(arnOrName) {
    return arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ taskDefinitionLink),
/* harmony export */   d3: () => (/* binding */ dashboardLink),
/* harmony export */   dE: () => (/* binding */ logStreamLink),
/* harmony export */   eG: () => (/* binding */ taskLink),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   oT: () => (/* binding */ serviceLink)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3001);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8968);
/** Links into the AWS console, right in every partition. */


const hosts = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** The partition of a region, by its name, where no ARN tells it. */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
/** The console's page of a service; `undefined` where the ARN is not of the long form. */
function serviceLink(serviceArn) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .L)(serviceArn);
    const [, cluster, service] = arn?.resource.split('/') ?? [];
    if (arn === undefined || cluster === undefined || service === undefined)
        return undefined;
    return `${base(arn.partition, arn.region)}/ecs/v2/clusters/${part(cluster)}/services/${part(service)}/health?region=${part(arn.region)}`;
}
/** The console's page of a task. */
function taskLink(taskArn) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .L)(taskArn);
    const [, cluster, task] = arn?.resource.split('/') ?? [];
    if (arn === undefined || cluster === undefined || task === undefined)
        return undefined;
    return `${base(arn.partition, arn.region)}/ecs/v2/clusters/${part(cluster)}/tasks/${part(task)}/configuration?region=${part(arn.region)}`;
}
/** The console's page of a revision of a task definition. */
function taskDefinitionLink(taskDefinitionArn) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .L)(taskDefinitionArn);
    const [, family, revision] = /^task-definition\/([^:]+):(\d+)$/.exec(arn?.resource ?? '') ?? [];
    if (arn === undefined || family === undefined || revision === undefined)
        return undefined;
    return `${base(arn.partition, arn.region)}/ecs/v2/task-definitions/${part(family)}/${revision}?region=${part(arn.region)}`;
}
/** The console's page of a log stream. The console wants names encoded twice, with `$` for `%`. */
function logStreamLink(region, group, stream) {
    const twice = (text) => encodeURIComponent(part(text)).replaceAll('%', '$');
    return `${base(partitionOf(region), region)}/cloudwatch/home?region=${part(region)}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
}
/** The console's page of a CloudWatch dashboard; dashboards are global, the region is the one to look from. */
function dashboardLink(region, dashboardName) {
    return `${base(partitionOf(region), region)}/cloudwatch/home?region=${part(region)}#dashboards/dashboard/${part(dashboardName)}`;
}
/** A name as a part of an address. */
function part(name) {
    return encodeURIComponent(name.toWellFormed());
}
/** A region that is none (a log driver's options hold what people write) is no part of a host's name. */
function base(partition, region) {
    const host = hosts[partition] ?? 'console.aws.amazon.com';
    return partition === 'aws-cn' || !(0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegion */ .D)(region)
        ? `https://${host}`
        : `https://${region}.${host}`;
}


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ scheduleAt),
/* harmony export */   QF: () => (/* binding */ isEventName),
/* harmony export */   V8: () => (/* binding */ actionNameOf),
/* harmony export */   x6: () => (/* binding */ readRestore)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

const prefix = 'ecs-actions-event';
const pattern = /^ecs-actions-event\.([A-Za-z0-9_-]{1,64})\.holds-(\d{1,9})(?:-(\d{1,9}))?\.usual-(\d{1,9})(?:-(\d{1,9}))?$/;
function isEventName(text) {
    return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}
function actionNameOf({ name, holds, usual }) {
    return `${prefix}.${name}.holds-${numbers(holds)}.usual-${numbers(usual)}`;
}
/** The event that a scheduled action bears; `undefined` where it is nobody's of ours. */
function readRestore(action) {
    const match = pattern.exec(action.name);
    const endsAt = readAt(action);
    if (match === null || endsAt === undefined)
        return undefined;
    const [, name = '', min, max, usualMin, usualMax] = match;
    return {
        actionName: action.name,
        name,
        holds: capacity(min, max),
        usual: capacity(usualMin, usualMax),
        endsAt,
        leaves: {
            ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ min: action.min, max: action.max }),
        },
    };
}
/** `at(2026-11-27T22:00:00)`: whole seconds, UTC. */
function scheduleAt(at) {
    return `at(${new Date(at).toISOString().slice(0, 19)})`;
}
function readAt({ schedule, timezone = 'UTC' }) {
    const match = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(schedule);
    if (match === null || !/^(?:UTC|Etc\/UTC)$/.test(timezone))
        return undefined;
    const at = Date.parse(`${match[1] ?? ''}Z`);
    return Number.isNaN(at) ? undefined : at;
}
function numbers({ min, max }) {
    return max === undefined ? String(min) : `${min}-${max}`;
}
function capacity(min, max) {
    return { min: Number(min), ...(max !== undefined && { max: Number(max) }) };
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


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isRegion)
/* harmony export */ });
/** `eu-central-1`, `us-gov-west-1`, `eusc-de-east-1`: the form of a region's name; whether there is one is AWS's to say. */
function isRegion(text) {
    return /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(text);
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


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ offsetAt),
/* harmony export */   W: () => (/* binding */ isKnownZone)
/* harmony export */ });
/** Whether the runtime's data know a time zone of this name, or offset. */
function isKnownZone(name) {
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0) !== '';
    }
    catch {
        return false;
    }
}
/**
 * What the zone's clocks are ahead of UTC at an instant.
 *
 * @throws RangeError where the zone is not known
 */
function offsetAt(at, timeZone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }).formatToParts(at);
    const read = (type) => Number(parts.find((part) => part.type === type)?.value ?? 0);
    const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
    return wall - Math.floor(at / 1000) * 1000;
}


/***/ })

};
