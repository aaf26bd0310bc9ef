export const id = 8560;
export const ids = [8560];
export const modules = {

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../aws/lib/calls/cloudwatch.js
var cloudwatch = __webpack_require__(6350);
// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
;// CONCATENATED MODULE: ../../../../aws/lib/dashboard/dashboard-store.js




function createDashboardStore(session) {
    return {
        read: (name) => (0,cloudwatch/* cloudWatchCalls */._)(session).getDashboard(name),
        write: async (DashboardName, DashboardBody) => {
            try {
                const { sdk, client } = await (0,clients/* cloudWatchClient */.U_)(session);
                const answer = await session.send((options) => client.send(new sdk.PutDashboardCommand({ DashboardName, DashboardBody }), options));
                return (answer.DashboardValidationMessages ?? []).map(toMessage);
            }
            catch (error) {
                throw refusal(error, DashboardName) ?? (0,failure/* readable */.HD)(error, 'cloudwatch:PutDashboard');
            }
        },
    };
}
/** CloudWatch's objections, which are not in the error's text alone. */
function refusal(error, name) {
    if (!isInvalidInput(error))
        return undefined;
    const said = (error.dashboardValidationMessages ?? [])
        .map(toMessage)
        .map(({ path, message }) => `${path}: ${message}`);
    const text = said.length > 0 ? said.join('; ') : error.message;
    return new readable_error/* ReadableError */.J('Dashboard refused', `CloudWatch does not take the body of dashboard ${name}, nothing was changed: ${text.replaceAll(/\s+/g, ' ')}`, { cause: error });
}
function isInvalidInput(error) {
    return error instanceof Error && error.name === 'DashboardInvalidInputError';
}
function toMessage({ DataPath, Message }) {
    return { path: DataPath ?? '', message: Message ?? '' };
}

// EXTERNAL MODULE: ../../../../core/lib/arn.js
var arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../core/lib/dashboard/body.js
/**
 * The body of a CloudWatch dashboard (CloudWatch API Reference, "Dashboard Body Structure and Syntax").
 *
 * What a person put on it may be anything CloudWatch knows, today or later: everything here is open, and
 * what is not looked at is handed on as it is.
 */

const gridColumns = 24;
/** CloudWatch's own default of a widget's width and height. */
const defaultSide = 6;
const emptyBody = { widgets: [] };
/** @throws ReadableError where the dashboard holds something else than the documented structure. */
function parseBody(text, dashboardName) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if (isObject(value) && Array.isArray(value['widgets']) && value['widgets'].every(isObject)) {
        return value;
    }
    throw new readable_error/* ReadableError */.J('Dashboard not readable', `The body of dashboard ${dashboardName} has no list of widgets: repair it in the console (Actions, View/edit source), or choose another dashboard-name.`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Where a widget lies; undefined where CloudWatch places it itself. */
function rectangleOf(widget) {
    const { x, y, width = defaultSide, height = defaultSide } = widget;
    return typeof x === 'number' &&
        typeof y === 'number' &&
        typeof width === 'number' &&
        typeof height === 'number'
        ? { x, y, width, height }
        : undefined;
}
function titleOf(widget) {
    const title = isObject(widget.properties) ? widget.properties['title'] : undefined;
    return typeof title === 'string' ? title : undefined;
}
/** Whether two values are the same JSON; the order of keys means nothing. */
function sameJson(a, b) {
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
    }
    if (!isObject(a) || !isObject(b))
        return a === b;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])));
}

;// CONCATENATED MODULE: ../../../../core/lib/dashboard/annotations.js
/**
 * The lines on our graphs: scaling targets (horizontal) and deploys (vertical). Ours are known by their
 * labels; every other annotation on a graph is a person's and stays.
 */


const deploysKept = 20;
const colors = { ended: '#7f7f7f', underWay: '#ff7f0e', failed: '#d62728', scaling: '#2ca02c' };
const ownHorizontal = /^Scaling (?:target|minimum) \d/;
const ownVertical = /^ECS deploy \S+: /;
/** `Scaling target 40 %`: the number as AWS has it. */
function scalingLine(what, value, unit = '') {
    if (value === undefined)
        return [];
    return [{ label: `Scaling ${what} ${value}${unit}`, value, color: colors.scaling }];
}
/** The newest deploys, the oldest first: a band from creation to end, a line while it is under way. */
function deployLines(deploys) {
    return [...deploys]
        .sort((a, b) => a.createdAt - b.createdAt)
        .slice(-deploysKept)
        .map((deploy) => {
        const start = {
            label: `ECS deploy ${deploy.revision.replaceAll(/\s/g, '')}: ${howItWent(deploy)}`,
            value: (0,time/* formatInstant */.r4)(deploy.createdAt),
            color: colorOf(deploy),
        };
        return deploy.finishedAt === undefined
            ? start
            : [start, { value: (0,time/* formatInstant */.r4)(deploy.finishedAt) }];
    });
}
function howItWent({ createdAt, finishedAt, status }) {
    if (finishedAt === undefined)
        return words[status] ?? 'in progress';
    const duration = (0,time/* formatDuration */.a3)(finishedAt - createdAt);
    return status === 'SUCCESSFUL' ? duration : `${words[status] ?? status} after ${duration}`;
}
const words = {
    ROLLBACK_SUCCESSFUL: 'rolled back',
    ROLLBACK_FAILED: 'rollback failed',
    ROLLBACK_REQUESTED: 'rolling back',
    ROLLBACK_IN_PROGRESS: 'rolling back',
    STOPPED: 'stopped',
    STOP_REQUESTED: 'stopping',
};
function colorOf({ status, finishedAt }) {
    if (status === 'SUCCESSFUL')
        return colors.ended;
    return finishedAt === undefined ? colors.underWay : colors.failed;
}
/**
 * The annotations a graph shall have: ours first, then the person's, in their order. A person may hide one
 * of ours (`visible`), and it stays hidden.
 */
function mergeAnnotations(existing, own) {
    const there = isObject(existing) ? existing : {};
    const merged = {
        ...there,
        ...side('horizontal', there, own.horizontal, ownHorizontal),
        ...side('vertical', there, own.vertical, ownVertical),
    };
    return Object.keys(merged).length === 0 ? undefined : merged;
}
function side(name, there, own, pattern) {
    const present = there[name];
    if (own === undefined)
        return {};
    const listed = Array.isArray(present) ? present : [];
    const isOwn = (item) => pattern.test(labelOf(item));
    const mine = listed.filter(isOwn);
    const all = [
        ...own.map((item) => asHidden(item, mine)),
        ...listed.filter((item) => !isOwn(item)),
    ];
    return all.length > 0 || present !== undefined ? { [name]: all } : {};
}
/** Keeps what a person set as hidden. */
function asHidden(item, there) {
    const same = there.find((other) => sameJson(first(other)?.['value'], first(item)?.['value']));
    if (first(same)?.['visible'] !== false)
        return item;
    return isObject(item)
        ? { ...item, visible: false }
        : item.map((edge, index) => (index === 0 ? { ...edge, visible: false } : edge));
}
function labelOf(item) {
    const label = first(item)?.['label'];
    return typeof label === 'string' ? label : '';
}
/** The line itself, or a band's first edge. */
function first(item) {
    const edge = Array.isArray(item) ? item[0] : item;
    return isObject(edge) ? edge : undefined;
}

// EXTERNAL MODULE: ../../../../core/lib/region.js
var lib_region = __webpack_require__(8968);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/fact.js
var fact = __webpack_require__(310);
// EXTERNAL MODULE: ../../../../core/lib/scaling/model/tracked-metric.js
var tracked_metric = __webpack_require__(3609);
// EXTERNAL MODULE: ../../../../core/lib/traffic/traffic.js
var traffic = __webpack_require__(8113);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
// EXTERNAL MODULE: ../../../../aws/lib/paging.js
var paging = __webpack_require__(3744);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/ecs-facts.js + 1 modules
var ecs_facts = __webpack_require__(2269);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/find-ecs-services.js
var find_ecs_services = __webpack_require__(537);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/observe.js
var observe = __webpack_require__(3000);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/read-target-groups.js
var read_target_groups = __webpack_require__(2735);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/scaling-clients.js
var scaling_clients = __webpack_require__(4168);
// EXTERNAL MODULE: ../../../../aws/lib/scaling/target-group-facts.js
var target_group_facts = __webpack_require__(3139);
;// CONCATENATED MODULE: ../../../../aws/lib/dashboard/read-board-services.js


















/** Ten policies a page, and AWS allows 50 for one scalable target. */
const policyPages = 5;
/**
 * @param withDeploys also reads the newest service deployments.
 * @throws ReadableError where the cluster or a service is not found, or may not be described; anything else
 * that may not be read is unknown, by the name of the permission.
 */
async function readBoardServices(session, address, { withDeploys }) {
    const calls = (0,scaling_clients/* createScalingCalls */.X)(session);
    const reader = (0,deployment_reader/* createDeploymentReader */.R)(session);
    const { cluster, services } = await (0,find_ecs_services/* findEcsServices */.N)(calls, address);
    const ids = services.map(({ serviceName = '' }) => `service/${(0,arn/* nameInArn */.s)(cluster)}/${serviceName}`);
    const [clusters, targets, groups, definitions] = await Promise.all([
        (0,observe/* observe */.l)(calls.describeClusters([cluster])),
        (0,observe/* observe */.l)((0,paging/* inBatches */.oq)(ids, 50, (batch) => calls.describeScalableTargets(batch))),
        readTargetGroups(calls, services),
        readTaskDefinitions(calls, services),
    ]);
    const insights = (0,fact/* mapFact */.Vt)(clusters, ([found]) => (0,ecs_facts/* containerInsightsOf */.Yv)(found) ?? 'disabled');
    return Promise.all(services.map(async (service, index) => {
        const id = ids[index] ?? '';
        const policies = await (0,observe/* observe */.l)((0,paging/* allWithin */.dX)(policyPages, (nextToken) => calls.describeScalingPolicies(id, nextToken)));
        const target = (0,fact/* mapFact */.Vt)(targets, (all) => all.find(({ ResourceId }) => ResourceId === id));
        const definition = definitions.get(definitionOf(service) ?? '');
        return {
            region: session.region,
            cluster: (0,arn/* nameInArn */.s)(cluster),
            service: service.serviceName ?? '',
            serviceArn: service.serviceArn ?? '',
            containerInsights: insights,
            scaling: scalingLines(target, policies),
            targetGroups: (0,fact/* mapFact */.Vt)(groups, (all) => groupsOf(service).flatMap((arn) => all.get(arn) ?? [])),
            latticeGroups: (0,traffic/* latticeGroupsOf */.gp)({ paths: service.directPaths ?? [] }),
            discoveryNames: (0,traffic/* discoveryNamesOf */.W5)({ paths: service.directPaths ?? [] }),
            unseenTraffic: [...(service.unseenTraffic ?? []), ...undrawn(service)],
            logGroups: definition
                ? (0,fact/* mapFact */.Vt)(definition, (found) => logGroupsOf(found, session.region))
                : (0,fact/* known */.eO)([]),
            deploys: withDeploys ? await readDeploys(reader, cluster, service) : undefined,
        };
    }));
}
/** A board draws one way in, and that of the load balancer where there is one. */
function undrawn(service) {
    const kinds = new Set((service.directPaths ?? []).map(({ kind }) => kind));
    if (kinds.size === 0 || (0,read_target_groups/* targetGroupArns */.PQ)(service).length === 0)
        return [];
    const names = [...kinds].map((kind) => (kind === 'lattice' ? 'VPC Lattice' : 'Service Connect'));
    return [
        `requests through ${names.join(' and ')} are not drawn: the load balancer's are, which stands beside`,
    ];
}
/**
 * Where CodeDeploy or somebody else deploys, task sets have target groups and a definition of their own. In an
 * order that a swap of blue and green does not change.
 */
function groupsOf(service) {
    const ofSets = (service.taskSets ?? []).flatMap(({ loadBalancers = [] }) => loadBalancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []));
    return [...new Set([...(0,read_target_groups/* targetGroupArns */.PQ)(service), ...ofSets])].sort();
}
function definitionOf({ taskDefinition, taskSets = [] }) {
    return taskDefinition ?? taskSets.find(({ status }) => status === 'PRIMARY')?.taskDefinition;
}
function scalingLines(target, policies) {
    if (!target.known)
        return target;
    const range = { minCapacity: target.value?.MinCapacity, maxCapacity: target.value?.MaxCapacity };
    return (0,fact/* mapFact */.Vt)(policies, (all) => ({ ...(0,present/* present */.E)(range), ...trackedTargets(all ?? []) }));
}
/** What target tracking aims at; where several policies track the same, the lowest decides when it scales out. */
function trackedTargets(policies) {
    const lowest = new Map();
    for (const { TargetTrackingScalingPolicyConfiguration: tracking } of policies) {
        const type = tracking?.PredefinedMetricSpecification?.PredefinedMetricType;
        const custom = tracking?.CustomizedMetricSpecification;
        const metric = type === undefined
            ? (0,tracked_metric/* customMetric */.oq)(custom?.Namespace ?? '', custom?.MetricName ?? '')
            : (0,tracked_metric/* predefinedMetric */.lb)(type);
        const key = type === 'ALBRequestCountPerTarget' ? 'requests' : metric.resource;
        const value = tracking?.TargetValue;
        if (value !== undefined)
            lowest.set(key, Math.min(value, lowest.get(key) ?? value));
    }
    return (0,present/* present */.E)({
        cpuPercent: lowest.get('cpu'),
        memoryPercent: lowest.get('memory'),
        requestsPerTarget: lowest.get('requests'),
    });
}
/** By ARN; those behind a Gateway Load Balancer, or behind none, are left out. */
async function readTargetGroups(calls, services) {
    const arns = [...new Set(services.flatMap(groupsOf))];
    if (arns.length === 0)
        return (0,fact/* known */.eO)(new Map());
    const found = await (0,observe/* observe */.l)((0,paging/* inBatches */.oq)(arns, 20, (batch) => calls.describeTargetGroups({ arns: batch })));
    return (0,fact/* mapFact */.Vt)(found, (groups) => new Map([...(0,read_target_groups/* byAskedArn */.P0)(arns, groups)].flatMap(([arn, { TargetGroupName, ...group }]) => {
        const balancer = (group.LoadBalancerArns ?? [])
            .map(target_group_facts/* loadBalancerDimension */.Tj)
            .find((name) => /^(?:app|net)\//.test(name));
        if (balancer === undefined)
            return [];
        const dimension = (0,target_group_facts/* targetGroupDimension */.RA)(group.TargetGroupArn ?? arn);
        return [
            [
                arn,
                { name: TargetGroupName ?? dimension, dimension, loadBalancer: balancer },
            ],
        ];
    })));
}
async function readTaskDefinitions(calls, services) {
    const arns = [...new Set(services.flatMap((service) => definitionOf(service) ?? []))];
    const read = await Promise.all(arns.map(async (arn) => {
        const described = await (0,observe/* observe */.l)(calls.describeTaskDefinition(arn));
        return [arn, (0,fact/* mapFact */.Vt)(described, (definition) => definition?.known)];
    }));
    return new Map(read);
}
/** What CloudWatch Logs allows in a name; anything else cannot be asked for, and would break the query. So would a region that is none. */
const logGroupName = /^[.\-_/#A-Za-z0-9]{1,512}$/;
function logGroupsOf(definition, region) {
    const groups = new Map();
    for (const { logConfiguration } of definition?.containerDefinitions ?? []) {
        const options = logConfiguration?.options;
        const name = options?.['awslogs-group'];
        if (logConfiguration?.logDriver !== 'awslogs' || name === undefined)
            continue;
        const group = { name, region: options?.['awslogs-region'] ?? region };
        if (!logGroupName.test(name) || !(0,lib_region/* isRegion */.D)(group.region))
            continue;
        groups.set(`${group.region} ${group.name}`, group);
    }
    return [...groups.values()];
}
/** The newest deploys, each by the task definition it brought where that may be read. */
async function readDeploys(reader, cluster, { serviceName = '' }) {
    const listed = await whereGiven(reader.listServiceDeployments(cluster, serviceName));
    if (!listed.known)
        return listed;
    const newest = listed.value.slice(0, deploysKept);
    const arns = newest.flatMap(({ targetServiceRevisionArn }) => targetServiceRevisionArn ?? []);
    // Nice to have: the end of the revision's ARN tells the deploys apart as well.
    const named = await whereGiven(arns.length === 0
        ? Promise.resolve(new Map())
        : reader.taskDefinitionsOfRevisions([...new Set(arns)]));
    return (0,fact/* known */.eO)(newest.flatMap((deployment) => {
        const { createdAt, finishedAt, status, targetServiceRevisionArn: revision = '' } = deployment;
        if (createdAt === undefined)
            return [];
        const definition = named.known ? named.value.get(revision) : undefined;
        const name = definition === undefined ? (0,arn/* nameInArn */.s)(revision) : (0,service/* familyRevision */.KW)(definition);
        return [
            {
                createdAt,
                status,
                revision: name === '' ? 'deployment' : name,
                ...(0,present/* present */.E)({ finishedAt }),
            },
        ];
    }));
}
/**
 * Other deployment controllers have no service deployments; and without the history the rest of the board is still
 * drawn.
 */
async function whereGiven(reading) {
    try {
        return await (0,observe/* observe */.l)(reading);
    }
    catch (error) {
        if (error instanceof failure/* UnsupportedError */.Wt)
            return (0,fact/* unknown */.L5)('ECS keeps no history of this service');
        if (!(error instanceof readable_error/* ReadableError */.J) || error instanceof failure/* CredentialsError */.lE)
            throw error;
        return (0,fact/* unknown */.L5)(error.message);
    }
}

// EXTERNAL MODULE: ../../../../aws/lib/connector.js
var connector = __webpack_require__(9217);
;// CONCATENATED MODULE: ../../../../../actions/monitoring-dashboard/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"@ecs-actions/monitoring-dashboard","version":"0.1.0","private":true,"type":"module"}');
;// CONCATENATED MODULE: ../../../../../actions/monitoring-dashboard/lib/connect.js
/** The AWS adapters of monitoring-dashboard, sharing one session. */




const connect = (0,connector/* connector */.M)(package_namespaceObject, (session) => ({
    readServices: ({ address, annotateDeploys }) => readBoardServices(session, address, { withDeploys: annotateDeploys }),
    dashboards: createDashboardStore(session),
}));

// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
;// CONCATENATED MODULE: ../../../../../actions/monitoring-dashboard/lib/inputs.js

const dashboardNames = /^[\w-]{1,255}$/;
const targetNames = {
    cpu: 'cpuPercent',
    memory: 'memoryPercent',
    requests: 'requestsPerTarget',
};
/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: true });
    const dashboardName = inputs.optionalText('dashboard-name');
    if (dashboardName !== undefined && !dashboardNames.test(dashboardName)) {
        throw inputs.invalid('dashboard-name', 'up to 255 letters, digits, "-" and "_"');
    }
    if (dashboardName === undefined && address.services.length > 1) {
        throw inputs.invalid('dashboard-name', 'a name, for the dashboard shows several services');
    }
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services]),
        dashboardName,
        mode: inputs.oneOf('mode', ['apply', 'diff']) ?? 'apply',
        targets: parseTargets(inputs),
        annotateDeploys: inputs.boolean('annotate-deploys') ?? false,
    };
}
function parseTargets(inputs) {
    const items = inputs.list('targets');
    if (items.length === 0)
        return undefined;
    if (items.length === 1 && items[0] === 'off')
        return {};
    const targets = {};
    for (const item of items) {
        const [, name, number] = /^(cpu|memory|requests)\s*=\s*(\d+(?:\.\d+)?)(?:\s*%)?$/.exec(item) ?? [];
        const key = targetNames[name];
        const value = Number(number);
        if (name === undefined || value <= 0 || key in targets) {
            throw inputs.invalid('targets', 'each of cpu, memory and requests at most once, with a number above 0, e.g. "cpu=40, memory=50, requests=800"; or "off"');
        }
        targets[key] = value;
    }
    return targets;
}

// EXTERNAL MODULE: ../../../../../node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var esm_validator = __webpack_require__(6725);
;// CONCATENATED MODULE: ../../../../core/lib/dashboard/schema.js
const schema_text = { type: 'string', minLength: 1 };
const color = { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' };
const region = { type: 'string', pattern: '^[a-z]{2,4}(-[a-z]+)+-[0-9]+$' };
const instant = {
    type: 'string',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
};
/** A multiple of 60, from 60 on. */
const period = { type: 'integer', minimum: 60, multipleOf: 60 };
/** The documented ones; CloudWatch takes more. */
const statistic = {
    type: 'string',
    pattern: '^(SampleCount|Average|Sum|Minimum|Maximum|p[0-9]{1,2}([.][0-9]{1,2})?)$',
};
const schema_side = { enum: ['left', 'right'] };
/** Rendering properties; an expression stands among them. */
const optionProperties = {
    expression: { type: 'string', minLength: 1, maxLength: 2048 },
    // "The Id must start with a lowercase letter"; 255 is the limit of GetMetricData.
    id: { type: 'string', pattern: '^[a-z][a-zA-Z0-9_]{0,254}$' },
    label: schema_text,
    color,
    period,
    stat: statistic,
    visible: { type: 'boolean' },
    yAxis: schema_side,
    region,
};
const options = object(optionProperties);
/** `[namespace, metric, name, value, …, options]`, at most 30 dimensions, or `[options]` with an expression. */
const line = {
    anyOf: [
        {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: object(optionProperties, ['expression']),
        },
        {
            type: 'array',
            minItems: 2,
            maxItems: 63,
            items: [schema_text, schema_text],
            additionalItems: { anyOf: [schema_text, options] },
        },
    ],
};
const horizontalEdge = object({
    value: { type: 'number' },
    label: schema_text,
    color,
    fill: { enum: ['above', 'below', 'none'] },
    visible: { type: 'boolean' },
    yAxis: schema_side,
}, ['value']);
const verticalEdge = object({
    value: instant,
    label: schema_text,
    color,
    fill: { enum: ['before', 'after', 'none'] },
    visible: { type: 'boolean' },
}, ['value']);
const metric = object({
    title: schema_text,
    region,
    view: { enum: ['timeSeries', 'singleValue', 'gauge', 'bar', 'pie', 'table'] },
    stacked: { type: 'boolean' },
    period,
    stat: statistic,
    metrics: { type: 'array', minItems: 1, maxItems: 500, items: line },
    yAxis: object({ left: axis(), right: axis() }),
    legend: object({ position: { enum: ['right', 'bottom', 'hidden'] } }, ['position']),
    annotations: object({ horizontal: lines(horizontalEdge), vertical: lines(verticalEdge) }),
}, ['title', 'region', 'view', 'metrics']);
const log = object({
    title: schema_text,
    region,
    query: { type: 'string', pattern: "^SOURCE '[^']+'" },
    view: { enum: ['table', 'timeSeries', 'bar', 'pie'] },
}, ['region', 'query']);
const markdown = object({ markdown: schema_text, background: { enum: ['solid', 'transparent'] } }, [
    'markdown',
]);
/** One widget as we make it. Whether `x + width` stays within the grid no schema can say: see check-body. */
const widgetSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    oneOf: [widget('metric', metric), widget('log', log), widget('text', markdown)],
};
function widget(type, properties) {
    return object({
        type: { const: type },
        x: { type: 'integer', minimum: 0, maximum: 23 },
        y: { type: 'integer', minimum: 0 },
        width: { type: 'integer', minimum: 1, maximum: 24 },
        height: { type: 'integer', minimum: 1, maximum: 1000 },
        properties,
    }, ['type', 'x', 'y', 'width', 'height', 'properties']);
}
function axis() {
    return object({
        label: schema_text,
        min: { type: 'number' },
        max: { type: 'number' },
        showUnits: { type: 'boolean' },
    });
}
/** Single annotations, and bands of two. */
function lines(edge) {
    return {
        type: 'array',
        items: { anyOf: [edge, { type: 'array', minItems: 2, maxItems: 2, items: edge }] },
    };
}
function object(properties, required = []) {
    return { type: 'object', properties, required, additionalProperties: false };
}

;// CONCATENATED MODULE: ../../../../core/lib/dashboard/check-body.js
/** The last check of a body before it is sent: what CloudWatch would refuse is said in words of the board. */




/** CloudWatch user guide, "CloudWatch service quotas": widgets a dashboard, metrics a widget and a dashboard. */
const bodyLimits = {
    widgets: 500,
    metricsPerWidget: 500,
    metrics: 2500,
    /** AWS documents no limit; larger bodies load slowly, and requests of this size are where AWS APIs end. */
    bytes: 1024 * 1024,
};
/** @throws ReadableError where the board is larger than CloudWatch allows. */
function checkBody(body, dashboardName, text) {
    const tooMuch = (what, most, count) => {
        throw new readable_error/* ReadableError */.J('Dashboard too large', `Dashboard ${dashboardName} would have ${count} ${what}, and CloudWatch allows ${most}: show fewer services on it (service, dashboard-name), or remove widgets of your own.`);
    };
    const { widgets } = body;
    if (widgets.length > bodyLimits.widgets) {
        tooMuch('widgets', bodyLimits.widgets, widgets.length);
    }
    const counts = widgets.map(({ properties }) => isObject(properties) && Array.isArray(properties['metrics']) ? properties['metrics'].length : 0);
    const most = Math.max(0, ...counts);
    if (most > bodyLimits.metricsPerWidget) {
        tooMuch('metrics in one widget', bodyLimits.metricsPerWidget, most);
    }
    const metrics = counts.reduce((sum, count) => sum + count, 0);
    if (metrics > bodyLimits.metrics)
        tooMuch('metrics', bodyLimits.metrics, metrics);
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > bodyLimits.bytes) {
        throw new readable_error/* ReadableError */.J('Dashboard too large', `Dashboard ${dashboardName} would be ${bytes} bytes of JSON, and at most ${bodyLimits.bytes} are sent: show fewer services on it, or remove widgets of your own.`);
    }
}
/**
 * What is wrong with the widgets as we plan them; empty where nothing is. Looked at before a person's
 * annotations are on them, for those are not ours to judge.
 */
function problemsOf(widgets) {
    const validator = new esm_validator/* Validator */.D(widgetSchema, '7', false);
    return widgets.flatMap((widget) => {
        const name = titleOf(widget) ?? String(widget.type);
        const { errors } = validator.validate(widget);
        const deepest = [...errors].sort((a, b) => b.instanceLocation.length - a.instanceLocation.length)[0];
        const place = rectangleOf(widget);
        return [
            ...(deepest ? [`${name}: ${deepest.instanceLocation}: ${deepest.error}`] : []),
            ...(place && place.x + place.width > gridColumns
                ? [`${name}: ends in column ${place.x + place.width} of ${gridColumns}`]
                : []),
        ];
    });
}

;// CONCATENATED MODULE: ../../../../core/lib/dashboard/describe-change.js
/** What a change does to a widget, in lines a person reads. */

/** Longer values are cut: the report has them whole. */
const longestValue = 120;
function describeChange(change) {
    const { title, before, after } = change;
    switch (change.kind) {
        case 'added':
            return { sign: '+', title: `${title}${placeOf(after)}`, details: [] };
        case 'removed':
            return { sign: '-', title, details: [] };
        case 'released':
            return {
                sign: '~',
                title,
                details: ['a copy: it becomes yours, and is left alone from now on'],
            };
        case 'changed':
            return { sign: '~', title, details: differences(before, after, '') };
    }
}
function placeOf(widget) {
    const place = widget && rectangleOf(widget);
    return place ? ` (${place.width}×${place.height} at column ${place.x}, row ${place.y})` : '';
}
function differences(before, after, path) {
    if (sameJson(before, after))
        return [];
    if (isObject(before) && isObject(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        return keys.flatMap((key) => differences(before[key], after[key], join(path, key)));
    }
    if (Array.isArray(before) || Array.isArray(after)) {
        return [
            ...only(before, after).map((item) => `${path}: removed ${show(item)}`),
            ...only(after, before).map((item) => `${path}: added ${show(item)}`),
            ...(sameItems(before, after) ? [`${path}: in another order`] : []),
        ];
    }
    return [`${path}: ${show(before)} → ${show(after)}`];
}
function join(path, key) {
    // `properties` is in every path and tells nothing.
    if (path === '')
        return key === 'properties' ? '' : key;
    return `${path}.${key}`;
}
function only(items, others) {
    return list(items).filter((item) => !list(others).some((other) => sameJson(item, other)));
}
function sameItems(a, b) {
    return only(a, b).length === 0 && only(b, a).length === 0;
}
function list(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
/** An annotation by its label, which says it all; anything else as JSON. */
function show(value) {
    if (value === undefined)
        return 'nothing';
    const edge = Array.isArray(value) ? value[0] : value;
    if (isObject(edge) && typeof edge['label'] === 'string' && 'value' in edge) {
        const at = typeof edge['value'] === 'string' ? ` (${edge['value']})` : '';
        return `"${edge['label']}"${at}${edge['visible'] === false ? ', hidden' : ''}`;
    }
    const text = JSON.stringify(value);
    return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

;// CONCATENATED MODULE: ../../../../core/lib/dashboard/layout.js
/** Places widgets on the grid: new ones in rows, where they disturb nothing that is there. */

/**
 * In the order an on-call engineer asks: is it broken for its users, are its tasks well, where is it tight,
 * what did scaling do, what do the logs say. The first three rows fill a laptop's screen.
 */
const rows = [
    { height: 2, kinds: [['header', 1]] },
    {
        height: 5,
        kinds: [
            ['errors', 1],
            ['latency', 1],
            ['requests', 1],
        ],
    },
    {
        height: 5,
        kinds: [
            ['tasks', 1],
            ['hosts', 1],
            ['restarts', 1],
        ],
    },
    {
        height: 6,
        kinds: [
            ['cpu', 1],
            ['memory', 1],
        ],
    },
    {
        height: 6,
        kinds: [
            ['scaling', 1],
            ['logs', 2],
        ],
    },
];
/** Rectangles for the kinds given, from `y` 0 on. Every row is as wide as the grid. */
function layOut(kinds) {
    const wanted = new Set(kinds);
    const placed = new Map();
    let y = 0;
    for (const { height, kinds: inRow } of rows) {
        const shown = inRow.filter(([kind]) => wanted.has(kind));
        if (shown.length === 0)
            continue;
        const shares = shown.reduce((sum, [, share]) => sum + share, 0);
        let x = 0;
        for (const [kind, share] of shown) {
            const width = Math.floor((gridColumns * share) / shares);
            placed.set(kind, { x, y, width, height });
            x += width;
        }
        y += height;
    }
    return placed;
}
function heightOf(rectangles) {
    return Math.max(0, ...[...rectangles].map(({ y, height }) => y + height));
}
function overlap(a, b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
/**
 * The first line at or below `from` that no widget crosses: there rows can be pushed in between, and
 * nothing is torn apart.
 */
function seamBelow(from, rectangles) {
    let line = from;
    for (;;) {
        const crossing = rectangles.filter(({ y, height }) => y < line && line < y + height);
        if (crossing.length === 0)
            return line;
        line = heightOf(crossing);
    }
}
/** Moves everything at or below the line down. */
function openRows(widgets, line, height) {
    return widgets.map((widget) => {
        const rectangle = rectangleOf(widget);
        return rectangle === undefined || rectangle.y < line
            ? widget
            : { ...widget, y: rectangle.y + height };
    });
}
/** Closes the rows that only the removed widgets had filled; a gap that a person left stays. */
function closeRows(widgets, removed) {
    const kept = widgets.flatMap((widget) => rectangleOf(widget) ?? []);
    const freed = [
        ...new Set(removed.flatMap(({ y, height }) => Array.from({ length: height }, (_, i) => y + i))),
    ].filter((row) => !kept.some(({ y, height }) => y <= row && row < y + height));
    return widgets.map((widget) => {
        const rectangle = rectangleOf(widget);
        if (rectangle === undefined)
            return widget;
        const above = freed.filter((row) => row < rectangle.y).length;
        return above === 0 ? widget : { ...widget, y: rectangle.y - above };
    });
}

;// CONCATENATED MODULE: ../../../../core/lib/dashboard/ownership.js
/**
 * Which widgets of a board are ours.
 *
 * Every widget we make carries a marker, `ecsactions_<kind>_<section>`, where people do not look and where
 * it survives an edit in the console: the `id` of a graph's first line, the last line of a log query (a
 * comment), the fragment of a link in a text. A widget without one is a person's, whatever its title.
 */

const widgetKinds = (/* unused pure expression or super */ null && ([
    'header',
    'requests',
    'latency',
    'errors',
    'tasks',
    'hosts',
    'restarts',
    'cpu',
    'memory',
    'scaling',
    'logs',
]));
/** Where the project lives; the fragment behind it is the marker of a text. */
const home = 'https://github.com/org/ecs-actions';
const shape = /^ecsactions_([a-z]+)_([0-9a-f]{16})$/;
const inText = new RegExp(String.raw `${home}#(ecsactions_[a-z]+_[0-9a-f]{16})`);
const inQuery = /\n# (ecsactions_[a-z]+_[0-9a-f]{16})$/;
/** The part of a board that shows one service: 16 hexadecimal digits, the same in every run. */
function sectionOf(region, cluster, service) {
    return fnv1a64(`${region}/${cluster}/${service}`);
}
function markerText({ kind, section }) {
    return `ecsactions_${kind}_${section}`;
}
/** A link to the project, with the marker in it. */
function markedLink(marker) {
    return `[monitoring-dashboard](${home}#${markerText(marker)})`;
}
/** A log query with the marker as its last line. */
function markedQuery(query, marker) {
    return `${query}\n# ${markerText(marker)}`;
}
/** The marker a widget carries; undefined: it is a person's. */
function markerOf(widget) {
    const match = shape.exec(markerIn(widget) ?? '');
    const [, kind, section] = match ?? [];
    return kind === undefined || section === undefined ? undefined : { kind, section };
}
/** The same widget without its marker: a copy that a person made of one of ours is theirs. */
function withoutMarker(widget) {
    const { properties } = widget;
    if (!isObject(properties))
        return widget;
    if (widget.type === 'text')
        return withProperty(widget, 'markdown', inText, home);
    if (widget.type === 'log')
        return withProperty(widget, 'query', inQuery, '');
    const [first, ...rest] = properties['metrics'];
    const unmarked = (first ?? []).map((part) => {
        if (!isObject(part))
            return part;
        const { id: _marker, ...others } = part;
        return others;
    });
    return { ...widget, properties: { ...properties, metrics: [unmarked, ...rest] } };
}
function markerIn({ type, properties }) {
    if (!isObject(properties))
        return undefined;
    if (type === 'text')
        return captured(inText, properties['markdown']);
    if (type === 'log')
        return captured(inQuery, properties['query']);
    if (type !== 'metric')
        return undefined;
    const { metrics } = properties;
    const first = Array.isArray(metrics) ? metrics[0] : undefined;
    const options = Array.isArray(first) ? first.at(-1) : undefined;
    const id = isObject(options) ? options['id'] : undefined;
    return typeof id === 'string' ? id : undefined;
}
function captured(pattern, value) {
    return typeof value === 'string' ? pattern.exec(value)?.[1] : undefined;
}
function withProperty(widget, name, pattern, by) {
    const properties = widget.properties;
    const value = String(properties[name]).replace(pattern, by);
    return { ...widget, properties: { ...properties, [name]: value } };
}
/** FNV-1a, 64 bits (draft-eastlake-fnv): not for secrets, but the same everywhere and short. */
function fnv1a64(text) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}

;// CONCATENATED MODULE: ../../../../core/lib/dashboard/merge.js
/** Puts planned sections onto a board that may hold anything, and says what that changes. */




/**
 * - Ours is what bears our marker. The first of several is ours; the others are copies that a person made,
 *   and become theirs (released).
 * - A widget of ours stays where it is and as large as it is: the place belongs to the person.
 * - New widgets come below the rest of their section, a new section comes last.
 * - Sections of other services are left alone, so that several workflows can share a board.
 */
function mergeSections(body, sections) {
    const released = releaseCopies(body.widgets);
    let state = released;
    for (const section of sections)
        state = mergeSection(state, section);
    const keptOfOthers = body.widgets.filter((widget) => {
        const marker = markerOf(widget);
        return marker === undefined || !sections.some(({ id }) => id === marker.section);
    }).length;
    const untouched = state.changes.length === 0 && sameJson(state.widgets, body.widgets)
        ? body.widgets
        : state.widgets;
    return { body: { ...body, widgets: untouched }, changes: state.changes, keptOfOthers };
}
/** A section's widgets as they would be on an empty board. */
function freshWidgets(section) {
    const places = layOut(section.widgets.map(({ kind }) => kind));
    return section.widgets.map((plan) => create(plan, places, 0));
}
function releaseCopies(widgets) {
    const seen = new Set();
    const changes = [];
    const kept = widgets.map((widget) => {
        const marker = markerOf(widget);
        if (marker === undefined)
            return widget;
        const key = `${marker.kind} ${marker.section}`;
        if (!seen.has(key)) {
            seen.add(key);
            return widget;
        }
        const after = withoutMarker(widget);
        changes.push({ kind: 'released', title: nameOf(after), before: widget, after });
        return after;
    });
    return { widgets: kept, changes };
}
function mergeSection(step, section) {
    const changes = [...step.changes];
    const planned = new Map(section.widgets.map((item) => [item.kind, item]));
    const unknown = new Set(section.unknown);
    const found = new Set();
    const gone = [];
    let end = 0;
    let widgets = step.widgets.flatMap((widget) => {
        const marker = markerOf(widget);
        if (marker?.section !== section.id)
            return [widget];
        const plan = planned.get(marker.kind);
        const rectangle = rectangleOf(widget);
        if (plan === undefined && !unknown.has(marker.kind)) {
            changes.push({ kind: 'removed', title: nameOf(widget), before: widget });
            if (rectangle)
                gone.push(rectangle);
            return [];
        }
        found.add(marker.kind);
        if (rectangle)
            end = Math.max(end, rectangle.y + rectangle.height);
        if (plan === undefined)
            return [widget];
        const after = update(widget, plan);
        if (sameJson(widget, after))
            return [widget];
        changes.push({ kind: 'changed', title: nameOf(after), before: widget, after });
        return [after];
    });
    const missing = section.widgets.filter(({ kind }) => !found.has(kind));
    if (missing.length > 0) {
        const places = layOut(missing.map(({ kind }) => kind));
        const there = widgets.flatMap((widget) => rectangleOf(widget) ?? []);
        const top = found.size === 0 ? heightOf(there) : seamBelow(end, there);
        widgets = openRows(widgets, top, heightOf(places.values()));
        for (const plan of missing) {
            const after = create(plan, places, top);
            widgets.push(after);
            changes.push({ kind: 'added', title: nameOf(after), after });
        }
    }
    return { widgets: closeRows(widgets, gone), changes };
}
function create(plan, places, top) {
    const place = places.get(plan.kind);
    if (place === undefined)
        throw new Error(`no place for a widget of kind ${plan.kind}`);
    return {
        type: plan.type,
        ...place,
        y: place.y + top,
        properties: withAnnotations(plan, undefined),
    };
}
function update(widget, plan) {
    const annotations = isObject(widget.properties) ? widget.properties['annotations'] : undefined;
    if (plan.isGuess) {
        if (!isObject(widget.properties) || plan.annotations === undefined)
            return widget;
        // The graph stays as it is; what is known of its lines is still drawn.
        return {
            ...widget,
            properties: withAnnotations({ ...plan, properties: widget.properties }, annotations),
        };
    }
    return { ...widget, type: plan.type, properties: withAnnotations(plan, annotations) };
}
function withAnnotations(plan, existing) {
    if (plan.annotations === undefined)
        return plan.properties;
    const annotations = mergeAnnotations(existing, plan.annotations);
    return annotations === undefined ? plan.properties : { ...plan.properties, annotations };
}
function nameOf(widget) {
    const title = titleOf(widget);
    if (title !== undefined)
        return title;
    const markdown = isObject(widget.properties) ? widget.properties['markdown'] : undefined;
    const heading = typeof markdown === 'string' ? /^#+ (.+)$/m.exec(markdown)?.[1] : undefined;
    return heading === undefined ? String(widget.type) : `${heading}: heading`;
}

// EXTERNAL MODULE: ../../../../core/lib/console-link.js
var console_link = __webpack_require__(1376);
;// CONCATENATED MODULE: ../../../../core/lib/dashboard/graph.js

/**
 * The finest that AWS/ECS, Container Insights and Application Load Balancers report (ECS Developer Guide and
 * Application Load Balancers, "CloudWatch metrics").
 */
const periodSeconds = 60;
function metricLine(namespace, name, dimensions, options) {
    return [namespace, name, ...Object.entries(dimensions).flat(), options];
}
function expressionLine(expression, options) {
    return [{ expression, ...options }];
}
/**
 * The sum of a metric with this id per minute. CloudWatch lengthens the period with the time range that is
 * looked at, and sums grow with it; without this they would leave their scaling target behind.
 */
function perMinute(id) {
    return `${id} / (PERIOD(${id}) / 60)`;
}
/** The `properties` of a graph over time; axes start at zero, so that heights can be compared. */
function graph(settings, marker) {
    const [first, ...rest] = settings.lines;
    const options = { ...first.at(-1), id: marker };
    return {
        title: settings.title,
        region: settings.region,
        view: 'timeSeries',
        stacked: false,
        period: periodSeconds,
        metrics: [[...first.slice(0, -1), options], ...rest],
        yAxis: {
            left: graph_axis(settings.left ?? {}),
            ...(settings.right && { right: graph_axis(settings.right) }),
        },
        ...(settings.legend && { legend: { position: settings.legend } }),
    };
}
function graph_axis({ label, isSigned }) {
    return {
        showUnits: false,
        ...(0,present/* present */.E)({ label }),
        ...(isSigned !== true && { min: 0 }),
    };
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/catalogue.js
var catalogue = __webpack_require__(5917);
;// CONCATENATED MODULE: ../../../../core/lib/dashboard/task-widgets.js


function hasInsights({ containerInsights }) {
    return containerInsights.known && ['enhanced', 'enabled'].includes(containerInsights.value);
}
/** Whether Container Insights reports every task. */
function hasTaskMetrics({ containerInsights }) {
    return containerInsights.known && containerInsights.value === 'enhanced';
}
function tasks(service) {
    const limits = service.scaling.known ? service.scaling.value : {};
    const range = limits.minCapacity === undefined || limits.maxCapacity === undefined
        ? ''
        : ` (scaling ${limits.minCapacity}–${limits.maxCapacity})`;
    if (!hasInsights(service)) {
        return {
            title: `running tasks${range}`,
            lines: [
                expressionLine(perMinute('samples'), { label: 'running', color: '#2ca02c' }),
                samples(service),
            ],
        };
    }
    const line = (metric, label, color) => metricLine(catalogue/* insightsNamespace */.TS, metric, dimensionsOf(service), { stat: 'Average', label, color });
    return {
        title: `tasks${range}`,
        lines: [
            line('DesiredTaskCount', 'desired', '#7f7f7f'),
            line('RunningTaskCount', 'running', '#2ca02c'),
            line('PendingTaskCount', 'pending', '#ff7f0e'),
        ],
    };
}
/**
 * Restarts of containers (which ECS counts where they have a restart policy), and tasks that are missing:
 * ECS replaces a task that died, so until the new one runs there are fewer than desired.
 */
function restarts(service) {
    if (!hasInsights(service))
        return undefined;
    const line = (metric, options) => metricLine(catalogue/* insightsNamespace */.TS, metric, dimensionsOf(service), options);
    return {
        title: 'restarts and missing tasks',
        lines: [
            expressionLine('desired - running', {
                label: 'tasks missing (below 0: a deploy adds its own)',
                color: '#ff7f0e',
            }),
            line('DesiredTaskCount', { stat: 'Average', id: 'desired', visible: false }),
            line('RunningTaskCount', { stat: 'Average', id: 'running', visible: false }),
            line('RestartCount', { stat: 'Sum', label: 'container restarts', color: '#d62728' }),
        ],
        left: { isSigned: true },
    };
}
/** What scaling did: by how much the number of tasks changed from point to point, and what it was. */
function scaling(service) {
    const drawn = { id: 'tasks', yAxis: 'right', color: '#7f7f7f' };
    const count = hasInsights(service)
        ? [
            metricLine(catalogue/* insightsNamespace */.TS, 'DesiredTaskCount', dimensionsOf(service), {
                stat: 'Average',
                label: 'desired',
                ...drawn,
            }),
        ]
        : [expressionLine(perMinute('samples'), { label: 'running', ...drawn }), samples(service)];
    return {
        title: 'scaling: tasks added or taken away',
        lines: [
            expressionLine('DIFF(tasks)', { label: 'added (+) or taken away (−)', color: '#2ca02c' }),
            ...count,
        ],
        left: { isSigned: true, label: 'change' },
        right: { label: 'tasks' },
    };
}
/**
 * CPU or memory in percent of what the tasks reserve: the mean, and every task where Container Insights
 * reports them; otherwise the most and the least loaded task, which AWS/ECS has as maximum and minimum.
 */
function utilization(service, what) {
    const { metric } = catalogue/* catalogue */.sW[what];
    const name = names[what];
    const line = (stat, label, color) => metricLine(catalogue/* serviceNamespace */.LA, metric, dimensionsOf(service), { stat, label, color });
    const mean = line('Average', 'mean of all tasks', '#000000');
    if (!hasTaskMetrics(service)) {
        return {
            title: `${name}: busiest, mean and idlest task, % of reservation`,
            lines: [
                mean,
                line('Maximum', 'busiest task', '#d62728'),
                line('Minimum', 'idlest task', '#1f77b4'),
            ],
        };
    }
    return {
        title: `${name} of every task, % of reservation (black: mean)`,
        lines: [
            mean,
            expressionLine(`SEARCH('{${catalogue/* insightsNamespace */.TS},ClusterName,ServiceName,TaskId} MetricName="${catalogue/* perTask */.ty[what]}" ClusterName="${service.cluster}" ServiceName="${service.service}"', 'Average', 60)`, { id: 'tasks', label: "${PROP('Dim.TaskId')}" }),
        ],
        // A legend of sixty tasks would leave no room for the lines; pointing at one shows its task.
        legend: 'hidden',
    };
}
const names = { cpu: 'CPU', memory: 'memory' };
/** Each running task sends one sample a minute, so their number is that of the tasks (ECS guide, "Service RUNNING task count"). */
function samples(service) {
    return metricLine(catalogue/* serviceNamespace */.LA, catalogue/* catalogue */.sW.cpu.metric, dimensionsOf(service), {
        stat: 'SampleCount',
        id: 'samples',
        visible: false,
    });
}
function dimensionsOf({ cluster, service }) {
    return { ClusterName: cluster, ServiceName: service };
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/metric-search.js
var metric_search = __webpack_require__(3107);
;// CONCATENATED MODULE: ../../../../core/lib/dashboard/direct-traffic-widgets.js
/** What users of a service feel where no load balancer measures it: VPC Lattice and Service Connect. */




/** None where neither carries requests to the service. */
function directTrafficWidgets(service) {
    const lines = service.latticeGroups.length > 0 ? lattice(service) : direct_traffic_widgets_connect(service);
    if (lines === undefined)
        return [];
    return [
        {
            graph: 'errors',
            settings: { title: '5xx', lines: lines.errors, left: { label: 'responses a minute' } },
        },
        {
            graph: 'latency',
            settings: { title: 'response time', lines: lines.latency, left: { label: 'milliseconds' } },
        },
        {
            graph: 'requests',
            settings: { title: 'requests', lines: lines.requests, left: { label: 'a minute' } },
        },
    ];
}
const { latency, requests, 'target-5xx': errors } = catalogue/* catalogue */.sW;
/**
 * Accounts were seen with metrics of each zone and none of the whole target group, so both are searched for (VPC
 * Lattice user guide, "CloudWatch metrics for Amazon VPC Lattice", names the dimensions and not in which sets).
 */
function lattice({ latticeGroups }) {
    const searches = (metric, statistic, label) => {
        const line = (by) => expressionLine((0,metric_search/* metricSearch */.p)({
            namespace: catalogue/* directNamespaces */.MV.lattice,
            metric,
            dimensions: [['TargetGroup', latticeGroups]],
            ...(0,present/* present */.E)({ by }),
            statistic,
            period: 60,
        }), {
            label: [label, ...['TargetGroup', ...(by === undefined ? [] : [by])].map(direct_traffic_widgets_valueOf)].join(' '),
        });
        return [line(undefined), line('AvailabilityZone')];
    };
    const time = latency.direct.lattice.metric;
    return {
        errors: searches(errors.direct.lattice.metric, 'Sum', '5xx'),
        // A graph takes five searches (`searchesAtMost`), so two percentiles.
        latency: [...searches(time, 'p50', 'p50'), ...searches(time, 'p95', 'p95')],
        requests: searches(requests.direct.lattice.metric, 'Sum', 'requests'),
    };
}
/** In a label: the value of a dimension of what was found. */
function direct_traffic_widgets_valueOf(dimension) {
    return `\${PROP('Dim.${dimension}')}`;
}
/**
 * What became of a request is counted by its caller under the name it was sent to, in all clusters; requests are
 * counted by the service itself (ECS Developer Guide, "Amazon ECS CloudWatch metrics").
 */
function direct_traffic_widgets_connect({ cluster, service, discoveryNames }) {
    const [name, ...more] = discoveryNames;
    if (name === undefined)
        return undefined;
    const namespace = catalogue/* directNamespaces */.MV['service-connect'];
    const named = (of, label) => more.length > 0 ? `${of}: ${label}` : label;
    const byCallers = (metric, of, options) => metricLine(namespace, metric, { TargetDiscoveryName: of }, options);
    const each = (make) => discoveryNames.flatMap(make);
    return {
        errors: each((of, index) => [
            expressionLine(perMinute(`e${index}`), { label: named(of, 'target 5xx') }),
            byCallers(errors.direct['service-connect'].metric, of, {
                stat: 'Sum',
                id: `e${index}`,
                visible: false,
            }),
        ]),
        latency: each((of) => latency.widget.lines.map(({ statistic, label }) => byCallers(latency.direct['service-connect'].metric, of, {
            stat: statistic,
            label: named(of, label),
        }))),
        requests: each((of, index) => [
            expressionLine(perMinute(`r${index}`), { label: named(of, 'all') }),
            metricLine(namespace, requests.direct['service-connect'].metric, { DiscoveryName: of, ServiceName: service, ClusterName: cluster }, { stat: 'Sum', id: `r${index}`, visible: false }),
        ]),
    };
}

// EXTERNAL MODULE: ../../../../core/lib/metrics/metric-row.js
var metric_row = __webpack_require__(904);
;// CONCATENATED MODULE: ../../../../core/lib/dashboard/traffic-widgets.js
/** What users of the service feel, as its load balancer measures it: the rows of the catalogue that say where they are drawn. */




const hostsTitle = 'hosts in the target group';
/** Titles and axes of the graphs, for each kind of load balancer those that it has. */
const traffic_widgets_frames = {
    application: {
        errors: { title: '5xx', left: { label: 'responses a minute' }, right: { label: '%' } },
        latency: { title: 'response time', left: { label: 'seconds' } },
        requests: {
            title: 'requests',
            left: { label: 'per target and minute' },
            right: { label: 'all, per minute' },
        },
        hosts: { title: hostsTitle },
    },
    // These know connections and no requests, and count them of the whole load balancer only.
    network: {
        errors: { title: 'TCP resets', left: { label: 'resets a minute' } },
        requests: { title: 'connections', left: { label: 'connections' } },
        hosts: { title: hostsTitle },
    },
};
/** The graphs of a service's traffic behind load balancers of a kind. */
function trafficWidgets(groups, kind) {
    return metric_row/* trafficGraphs */.b.flatMap((graph) => {
        const frame = traffic_widgets_frames[kind][graph];
        const [first, ...rest] = linesOf(graph, kind, groups);
        return frame === undefined || first === undefined
            ? []
            : [{ graph, settings: { ...frame, lines: [first, ...rest] } }];
    });
}
function linesOf(graph, kind, groups) {
    const hasShare = graph === 'errors' && kind === 'application';
    const perGroup = groups.flatMap((group, index) => [
        ...rowsOf(graph, kind, 'target-group').flatMap(([row, widget]) => groups.length === 1
            ? drawn(row, widget, group, index, (label) => label)
            : drawn(row, withoutColors(widget), group, index, (label) => `${group.name}: ${label}`)),
        ...(hasShare ? [hiddenRequests(group, index)] : []),
    ]);
    const perBalancer = balancersOf(groups).flatMap((loadBalancer, index) => rowsOf(graph, kind, 'balancer').flatMap(([row, widget]) => drawn(row, widget, { loadBalancer }, index, (label) => `${label} (all of ${traffic_widgets_nameOf(loadBalancer)})`)));
    return [...(hasShare ? [shareOfErrors(groups)] : []), ...perGroup, ...perBalancer];
}
function rowsOf(graph, kind, owner) {
    return catalogue/* metricKeys */.j3.flatMap((key) => {
        const row = catalogue/* catalogue */.sW[key];
        const isDrawn = row.widget?.graph === graph && row.owner === owner && row.balancers?.includes(kind) === true;
        return isDrawn ? [[row, row.widget]] : [];
    });
}
/** With two groups each needs colours of its own, which CloudWatch chooses. */
function withoutColors(widget) {
    return { ...widget, lines: widget.lines.map(({ statistic, label }) => ({ statistic, label })) };
}
/** The lines of a row, for one target group or one load balancer. */
function drawn({ metric }, { lines, perMinute: letter, axis }, source, index, named) {
    return lines.flatMap(({ statistic, label, color }) => {
        const options = { label: named(label), ...(0,present/* present */.E)({ color, yAxis: axis }) };
        if (letter === undefined)
            return [traffic_widgets_line(source, metric, { stat: statistic, ...options })];
        const id = `${letter}${index}`;
        return [
            expressionLine(perMinute(id), options),
            traffic_widgets_line(source, metric, { stat: statistic, id, visible: false }),
        ];
    });
}
/**
 * CloudWatch has no point where there was no error, so the share is reckoned with FILL(…, 0); without requests
 * there is none.
 */
function shareOfErrors(groups) {
    const sum = (name, filled) => groups.map((_, index) => (filled ? `FILL(${name}${index}, 0)` : `${name}${index}`)).join(' + ');
    return expressionLine(`100 * (${sum(catalogue/* catalogue */.sW['target-5xx'].widget.perMinute, true)}) / (${sum('r', groups.length > 1)})`, { label: 'target 5xx, % of requests', color: '#d62728', yAxis: 'right' });
}
function hiddenRequests(group, index) {
    return traffic_widgets_line(group, catalogue/* catalogue */.sW.requests.metric, { stat: 'Sum', id: `r${index}`, visible: false });
}
/** The target groups behind the load balancers of a kind; undefined: none, or not known. */
function traffic_widgets_groupsOf({ targetGroups }, kind) {
    const [first, ...rest] = (targetGroups.known ? targetGroups.value : []).filter(({ loadBalancer }) => (0,catalogue/* kindOfBalancer */.O)(loadBalancer) === kind);
    return first && [first, ...rest];
}
function balancersOf(groups) {
    return [...new Set(groups.map(({ loadBalancer }) => loadBalancer))];
}
function traffic_widgets_nameOf(loadBalancer) {
    return loadBalancer.split('/')[1] ?? loadBalancer;
}
function traffic_widgets_line({ loadBalancer, dimension }, metric, options) {
    const dimensions = { ...(0,present/* present */.E)({ TargetGroup: dimension }), LoadBalancer: loadBalancer };
    return metricLine(catalogue/* balancerNamespaces */.BJ[(0,catalogue/* kindOfBalancer */.O)(loadBalancer)], metric, dimensions, options);
}

;// CONCATENATED MODULE: ../../../../core/lib/dashboard/plan.js
/** What a service's part of the board shall show. */








function planSection(service) {
    const id = sectionOf(service.region, service.cluster, service.service);
    const { containerInsights: insights, targetGroups, logGroups, scaling: limits } = service;
    const lines = limits.known ? limits.value : {};
    const vertical = service.deploys?.known === true ? deployLines(service.deploys.value) : undefined;
    const markerFor = (kind) => ({ kind, section: id });
    const draw = (kind, settings, needs, horizontal = []) => {
        if (settings === undefined)
            return [];
        const full = {
            ...settings,
            region: service.region,
            title: `${service.service}: ${settings.title}`,
        };
        return [
            {
                kind,
                type: 'metric',
                properties: graph(full, markerText(markerFor(kind))),
                annotations: { horizontal: limits.known ? horizontal : undefined, vertical },
                isGuess: needs.some(({ known }) => !known),
            },
        ];
    };
    const web = traffic_widgets_groupsOf(service, 'application');
    const tcp = traffic_widgets_groupsOf(service, 'network');
    const balanced = web ?? tcp;
    // A service with several ways in has HTTP at the front: what its users feel is there.
    const traffic = balanced === undefined
        ? directTrafficWidgets(service)
        : trafficWidgets(balanced, web === undefined ? 'network' : 'application');
    return {
        id,
        label: `${service.cluster}/${service.service}`,
        widgets: [
            header(service, markerFor('header')),
            ...traffic.flatMap(({ graph: kind, settings }) => draw(kind, settings, [], kind === 'requests' && web !== undefined ? targetOf(lines) : [])),
            ...draw('tasks', tasks(service), [insights, limits], scalingLine('minimum', lines.minCapacity)),
            ...draw('restarts', restarts(service), [insights]),
            ...draw('cpu', utilization(service, 'cpu'), [insights], percent(lines.cpuPercent)),
            ...draw('memory', utilization(service, 'memory'), [insights], percent(lines.memoryPercent)),
            ...draw('scaling', scaling(service), [insights]),
            ...logs(service, markerFor('logs')),
        ],
        unknown: [
            ...(targetGroups.known ? [] : metric_row/* trafficGraphs */.b),
            ...(insights.known ? [] : ['restarts']),
            ...(logGroups.known ? [] : ['logs']),
        ],
    };
}
function percent(value) {
    return scalingLine('target', value, ' %');
}
function targetOf({ requestsPerTarget }) {
    return scalingLine('target', requestsPerTarget, ' requests per target');
}
function header(service, marker) {
    const link = (0,console_link/* serviceLink */.oT)(service.serviceArn);
    const place = link === undefined ? 'in' : `[open in ECS](${link}) ·`;
    const gap = hasTaskMetrics(service)
        ? ''
        : ' Container Insights is not `enhanced`, so single tasks are not drawn.';
    return {
        kind: 'header',
        type: 'text',
        properties: {
            markdown: [
                `## ${plain(service.service)}`,
                `${place} cluster ${plain(service.cluster)}, ${plain(service.region)}.${gap} Kept by ${markedLink(marker)}: move, resize and add what you like; what is changed inside these widgets is set back.`,
            ].join('\n'),
        },
        isGuess: !service.containerInsights.known,
    };
}
/** A name in the Markdown of a board: ECS allows letters, digits, hyphens and underscores, and nothing else is let through. */
function plain(name) {
    return name.replaceAll(/[^\w-]/g, '·');
}
/**
 * One query, for each is billed by the bytes it scans whenever the board is opened: errors in five minutes,
 * with the latest of them.
 */
function logs({ logGroups, service, region }, marker) {
    const groups = logGroups.known ? logGroups.value : [];
    // A query reads one region; containers of one task hardly ever log to two.
    const regionOfLogs = groups[0]?.region ?? region;
    const sources = groups.filter((group) => group.region === regionOfLogs);
    if (sources.length === 0)
        return [];
    const query = [
        sources.map(({ name }) => `SOURCE '${name}'`).join(' | '),
        'filter @message like /(?i)\\b(error|exception|fatal|panic|critical)\\b/',
        'stats count(*) as errors, max(@timestamp) as lastSeen, latest(@message) as latestError by bin(5m)',
        'sort lastSeen desc',
        'limit 100',
    ].join('\n| ');
    return [
        {
            kind: 'logs',
            type: 'log',
            properties: {
                title: `${service}: errors in the log`,
                region: regionOfLogs,
                query: markedQuery(query, marker),
                view: 'table',
            },
            isGuess: false,
        },
    ];
}

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var lib_markdown = __webpack_require__(261);
;// CONCATENATED MODULE: ../../../../../actions/monitoring-dashboard/lib/summary.js
/** The job summary: the verdict, then each change folded away. */

/** `applied: dashboard prod-web, 10 added, 1 changed; 2 widgets of others kept`. */
function headline({ verdict, name, isNew, changes, keptOfOthers }) {
    const count = (sign) => changes.filter((change) => change.sign === sign).length;
    const parts = [
        [count('+'), 'added'],
        [count('~'), 'changed'],
        [count('-'), 'removed'],
    ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
    const found = parts.length > 0 ? parts.join(', ') : 'as it should be';
    const kept = keptOfOthers === 0
        ? ''
        : `; ${keptOfOthers} other ${keptOfOthers === 1 ? 'widget' : 'widgets'} kept`;
    return `${verdict}: ${isNew ? 'new ' : ''}dashboard ${name}, ${found}${kept}`;
}
function renderSummary(outcome) {
    const { changes, unseen, messages } = outcome;
    return [
        (0,lib_markdown/* heading */.R_)(3, headline(outcome)),
        `${(0,lib_markdown/* link */.nf)('Open the dashboard', outcome.url)}: ${outcome.services.map(lib_markdown/* code */.aY).join(', ')}`,
        ...(changes.length === 0 ? [] : [renderChanges(changes)]),
        ...(unseen.length === 0
            ? []
            : [
                `Could not see:\n\n${unseen.map(({ what, why }) => `- ${(0,lib_markdown/* text */.Qq)(what)}: ${(0,lib_markdown/* text */.Qq)(why)}`).join('\n')}\n\nWhat is on the dashboard of these stays as it is.`,
            ]),
        ...(messages.length === 0
            ? []
            : [
                `CloudWatch took the dashboard, and says:\n\n${messages.map(({ path, message }) => `- ${(0,lib_markdown/* code */.aY)(path)}: ${(0,lib_markdown/* text */.Qq)(message)}`).join('\n')}`,
            ]),
    ];
}
function renderChanges(changes) {
    const columns = [{ title: '' }, { title: 'widget' }, { title: 'what' }];
    const rows = changes.map(({ sign, title, details }) => [
        (0,lib_markdown/* code */.aY)(sign),
        (0,lib_markdown/* text */.Qq)(title),
        details.map(lib_markdown/* text */.Qq).join('<br>'),
    ]);
    const full = (0,lib_markdown/* table */.tp)(columns, rows);
    return { full: (0,lib_markdown/* details */.zH)('Changes', full), brief: `${changes.length} changes: see the log.` };
}

;// CONCATENATED MODULE: ../../../../../actions/monitoring-dashboard/lib/main.js










async function run(ports, inputs) {
    const { log, dashboards } = ports;
    const services = (await ports.readServices(inputs)).map((service) => inputs.targets === undefined ? service : withTargets(service, inputs.targets));
    const name = inputs.dashboardName ?? defaultName(services);
    const unseen = services.flatMap(unseenOf);
    for (const { what, why } of unseen)
        log.warning({ title: 'Not seen', message: `${what}: ${why}` });
    const sections = services.map(planSection);
    const problems = sections.flatMap((section) => problemsOf(freshWidgets(section)));
    if (problems.length > 0) {
        throw new Error(`the planned widgets are not as CloudWatch documents them: ${problems.join('; ')}`);
    }
    const stored = await dashboards.read(name);
    const before = stored === undefined ? emptyBody : parseBody(stored, name);
    const { body, changes, keptOfOthers } = mergeSections(before, sections);
    const described = changes.map(describeChange);
    const text = JSON.stringify(body);
    checkBody(body, name, text);
    printChanges(log, described);
    const isSame = stored !== undefined && changes.length === 0;
    const messages = isSame || inputs.mode === 'diff' ? [] : await dashboards.write(name, text);
    for (const { path, message } of messages) {
        log.warning({ title: 'CloudWatch on the dashboard', message: `${path}: ${message}` });
    }
    const verdict = isSame ? 'unchanged' : inputs.mode === 'diff' ? 'differs' : 'applied';
    const outcome = {
        verdict,
        name,
        url: (0,console_link/* dashboardLink */.d3)(inputs.region, name),
        isNew: stored === undefined,
        services: sections.map(({ label }) => label),
        changes: described,
        keptOfOthers,
        unseen,
        messages,
    };
    log.line(headline(outcome));
    log.line(outcome.url);
    return {
        exitCode: 0,
        outputs: outputsOf(verdict, outcome.url, changes.length),
        summary: renderSummary(outcome),
        report: {
            verdict,
            dashboardName: name,
            dashboardUrl: outcome.url,
            services: outcome.services,
            changes: described,
            unseen,
            messages,
            // As text: the kit spells keys in kebab-case, and CloudWatch does not.
            bodyBefore: stored,
            bodyAfter: text,
        },
    };
}
/** The outputs where nothing was done: unknown is empty. */
function outputsOnError() {
    return { exitCode: 1, outputs: outputsOf('error', undefined, undefined) };
}
function outputsOf(verdict, url, changed) {
    return { verdict, dashboardUrl: url, changed };
}
/** The targets given take the place of those of the policies; the range of the scalable target stays. */
function withTargets(service, targets) {
    const { minCapacity, maxCapacity } = service.scaling.known ? service.scaling.value : {};
    return {
        ...service,
        scaling: (0,fact/* known */.eO)({
            ...(0,present/* present */.E)({ minCapacity, maxCapacity }),
            ...targets,
        }),
    };
}
/** @throws ReadableError where the two names together are longer than a dashboard's may be. */
function defaultName(services) {
    const name = services.map(({ cluster, service }) => `${cluster}-${service}`).join('-');
    if (/^[\w-]{1,255}$/.test(name))
        return name;
    throw new readable_error/* ReadableError */.J('Invalid input: dashboard-name', 'dashboard-name is needed: cluster and service together make no name that CloudWatch takes (up to 255 letters, digits, "-" and "_").');
}
function unseenOf(service) {
    const facts = [
        ['Container Insights', service.containerInsights],
        ['scaling targets', service.scaling],
        ['target groups', service.targetGroups],
        ['log groups', service.logGroups],
        ['deploys', service.deploys],
    ];
    const traffic = service.unseenTraffic.map((why) => ({
        what: `traffic of ${service.service}`,
        why,
    }));
    const unread = facts.flatMap(([what, fact]) => fact === undefined || fact.known
        ? []
        : [{ what: `${what} of ${service.service}`, why: fact.why }]);
    return [...unread, ...traffic];
}
function printChanges(log, changes) {
    for (const { sign, title, details } of changes) {
        log.line(`${sign} ${title}`);
        for (const detail of details)
            log.line(`    ${detail}`);
    }
}

// EXTERNAL MODULE: ../../../../action-kit/lib/deadline.js
var deadline = __webpack_require__(7008);
// EXTERNAL MODULE: ../../../../aws/lib/retry.js
var retry = __webpack_require__(2504);
;// CONCATENATED MODULE: ../../../../../actions/monitoring-dashboard/lib/time-limit.js




/** Nobody waits for a dashboard: AWS's passing faults are retried for this long. */
const limitMs = 2 * time/* durations */.SB.minute;
function limitTime(clock, cancelled) {
    const { signal, moveTo } = (0,deadline/* createDeadline */.d)(clock, cancelled);
    moveTo(clock.monotonicMs() + limitMs);
    return {
        signal,
        within: async (act) => {
            try {
                return await act();
            }
            catch (error) {
                if (!signal().aborted ||
                    (error instanceof readable_error/* ReadableError */.J && !(error instanceof retry/* InterruptedError */.p4)))
                    throw error;
                const why = cancelled.aborted
                    ? 'the run was cancelled'
                    : `AWS did not answer within ${(0,time/* formatDuration */.a3)(limitMs)}`;
                throw new readable_error/* ReadableError */.J('Not finished', `${(0,retry/* withTrouble */._W)(why, error)}; the dashboard is as it was, or already as it should be. Run again.`, { cause: error });
            }
        },
    };
}

;// CONCATENATED MODULE: ../../../../../actions/monitoring-dashboard/lib/action.js




const action = {
    name: 'monitoring-dashboard',
    parseInputs: parseInputs,
    connect: ({ log, clock, cancellation }, inputs, access) => {
        const limit = limitTime(clock, cancellation.signal);
        return { ...connect(inputs.region, clock, limit.signal, access), log, limit };
    },
    run: (ports, inputs) => ports.limit.within(() => run(ports, inputs)),
    onError: outputsOnError,
};


/***/ }),

/***/ 7461:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1896);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5282);



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

/***/ 2054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ roleInEnvironment),
/* harmony export */   Z: () => (/* binding */ isBackgroundWord)
/* harmony export */ });
/** Words for programs that take work from a queue or a clock: nobody waits for their answer. */
const background = new Set([
    'worker',
    'workers',
    'consumer',
    'consumers',
    'scheduler',
    'cron',
    'beat',
    'job',
    'jobs',
    'queue',
]);
/** Whether a word says that a program works in the background. */
function isBackgroundWord(word) {
    return background.has(word.toLowerCase());
}
/** `CONTAINER_ROLE`, `SERVICE_TYPE`, `APP_MODE`: one image that plays several parts is told which. */
const naming = /(?:^|_)(?:ROLE|TYPE|MODE|PROCESS|COMPONENT)$/i;
/**
 * The part that an environment gives a container, where it is one in the background:
 * `SERVICE_TYPE=JOBS_RUNNER`. A variable that speaks of a queue itself (`QUEUE_TYPE`) says nothing of it.
 */
function roleInEnvironment(environment) {
    for (const [variable, value] of environment) {
        if (!naming.test(variable) || variable.split('_').some(isBackgroundWord))
            continue;
        // Several parts at once may well include one that answers.
        if (/[,;|\s]/.test(value.trim()))
            continue;
        const word = value.split(/[^A-Za-z]+/).find(isBackgroundWord);
        if (word !== undefined)
            return { variable, word };
    }
    return undefined;
}


/***/ }),

/***/ 3609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ isMetricOfEcs),
/* harmony export */   VZ: () => (/* binding */ metricMath),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   lb: () => (/* binding */ predefinedMetric),
/* harmony export */   oq: () => (/* binding */ customMetric)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

const predefined = {
    ECSServiceAverageCPUUtilization: 'cpu',
    ECSServiceAverageCPUUtilizationHighResolution: 'cpu',
    ECSServiceAverageMemoryUtilization: 'memory',
    ECSServiceAverageMemoryUtilizationHighResolution: 'memory',
};
/** What a predefined metric measures (Application Auto Scaling API; the high-resolution names are the same resources). */
function predefinedMetric(type) {
    return { resource: predefined[type] ?? 'other', name: type };
}
/** What a customized metric measures: the service's own CPU and memory have fixed names. */
function customMetric(namespace, name) {
    const own = namespace === 'AWS/ECS';
    const resource = own && name === 'CPUUtilization'
        ? 'cpu'
        : own && name === 'MemoryUtilization'
            ? 'memory'
            : 'other';
    return { resource, name, ...(namespace !== '' && { namespace }) };
}
/**
 * Whether ECS or Container Insights has a metric of that name (ECS Developer Guide, "Amazon ECS service
 * metrics"; CloudWatch User Guide, "Amazon ECS Container Insights metrics").
 */
function isMetricOfEcs(name) {
    return /^(CPU|Memory|GPU|EBSFilesystem)(Utilization|Reservation)$|^(Task|Container|Service|Instance)?(Cpu|Memory|Network|Storage|EphemeralStorage|EBSFilesystem)(Utilized|Reserved|Utilization|RxBytes|TxBytes|ReadBytes|WriteBytes|Size)$|^(RunningTask|PendingTask|DesiredTask|Task|Deployment|TaskSet|Service)Count$|^(ActiveConnection|NewConnection|Request|ProcessedBytes|TargetResponseTime|HTTPCode_Target)/i.test(name);
}
const ownNamespaces = new Set(['AWS/ECS', 'ECS/ContainerInsights']);
/** Whether a metric is one that neither ECS nor Container Insights measures. */
function isForeign({ namespace }) {
    return namespace !== undefined && !ownNamespaces.has(namespace);
}
/**
 * What metric math measures: CPU or memory, where one of them is in it; else a metric that is not ECS's
 * own, such as a queue's length divided by the running tasks (Application Auto Scaling guide, "Create a
 * target tracking scaling policy using metric math").
 */
function metricMath(metrics) {
    const resources = new Set(metrics.map(({ resource }) => resource));
    const isMixed = resources.delete('other');
    const [resource] = resources;
    if (resource !== undefined && resources.size === 1) {
        return {
            resource,
            name: 'metric math',
            namespace: 'AWS/ECS',
            ...(isMixed && { isMixed }),
        };
    }
    const foreign = resource === undefined ? metrics.find(isForeign) : undefined;
    const { namespace, name } = foreign ?? { namespace: metrics[0]?.namespace, name: 'metric math' };
    return { resource: 'other', name, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ namespace }) };
}


/***/ }),

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseCpuUnits),
/* harmony export */   w: () => (/* binding */ parseMemoryMb)
/* harmony export */ });
/** CPU as ECS takes it: units (`1024`) or vCPUs (`1 vCPU`, `.5 vcpu`). */
function parseCpuUnits(value) {
    if (typeof value === 'number')
        return value;
    const match = /^\s*(\d*\.?\d+)\s*(vcpu)?\s*$/i.exec(typeof value === 'string' ? value : '');
    if (!match)
        return undefined;
    return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}
/** Memory as ECS takes it: MiB (`2048`) or GB (`2 GB`). */
function parseMemoryMb(value) {
    if (typeof value === 'number')
        return value;
    const match = /^\s*(\d*\.?\d+)\s*(gb)?\s*$/i.exec(typeof value === 'string' ? value : '');
    if (!match)
        return undefined;
    return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
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
