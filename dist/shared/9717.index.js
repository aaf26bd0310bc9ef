export const id = 9717;
export const ids = [9717];
export const modules = {

/***/ 4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ leavePage),
  d: () => (/* binding */ pageWriter)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ../../../../action-kit/lib/origin.js
/**
 * From the variables that every runner sets
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables); empty outside of a workflow.
 */
function originFacts(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const page = (path) => server === undefined || repository === undefined
        ? {}
        : { href: `${server}/${repository}/${path}` };
    const sha = env['GITHUB_SHA'];
    const runId = env['GITHUB_RUN_ID'];
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
    return [
        ...(sha === undefined
            ? []
            : [{ label: 'commit', value: sha.slice(0, 12), ...page(`commit/${sha}`) }]),
        ...(runId === undefined
            ? []
            : [
                {
                    label: 'run',
                    value: attempt === '1' ? runId : `${runId}, attempt ${attempt}`,
                    ...page(`actions/runs/${runId}/attempts/${attempt}`),
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ../../../../action-kit/lib/html-page.js
/** HTML pages of a step, each in a folder of its own under RUNNER_TEMP. */




/**
 * Writes pages of an action, with the commit and the run among their facts.
 *
 * @param action part of the folder's name.
 * @param load the renderer, loaded with the first page.
 * @returns a function that returns the absolute path
 */
function pageWriter(env, action, load) {
    return async (page) => {
        const { renderPage } = await load();
        const markup = renderPage({ ...page, facts: [...page.facts, ...originFacts(env)] });
        const temp = env['RUNNER_TEMP'];
        const root = temp === undefined || temp === '' ? (0,external_node_os_.tmpdir)() : temp;
        const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, `${action}-`)), 'report.html');
        (0,external_node_fs_.writeFileSync)(path, markup, { mode: 0o600 });
        return path;
    };
}
/** The page's path; without the page, of which a warning tells, the verdict stands. */
async function leavePage(log, write) {
    try {
        return await write();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log.warning({ title: 'No HTML report', message });
        return undefined;
    }
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

/***/ 7465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ latticeQueries),
/* harmony export */   A8: () => (/* binding */ connectSeen),
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   IP: () => (/* binding */ inUnit),
/* harmony export */   OB: () => (/* binding */ toServiceSeries),
/* harmony export */   V7: () => (/* binding */ weightedByRequests),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   _4: () => (/* binding */ groupQueries),
/* harmony export */   iw: () => (/* binding */ serviceQueries),
/* harmony export */   m1: () => (/* binding */ waysIn)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5917);
/* harmony import */ var _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9419);
/* harmony import */ var _metric_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6400);
/** Which metrics CloudWatch has of a service, and how those of its several ways in become one. */



/**
 * The queries for a poll of the whole service. Where each statistic costs, only those that are drawn or judged
 * are read.
 */
function serviceQueries(address, thresholds) {
    const balancers = [...new Set(address.groups.map(({ balancer }) => balancer))];
    const ofRows = _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .metricKeys */ .j3.flatMap((key) => {
        const row = _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[key];
        if (!row.readOf.includes('service'))
            return [];
        const asked = thresholds.flatMap(({ metric, statistic = 'avg' }) => metric === key ? [statistic] : []);
        const wanted = new Set([...asked, ...Object.keys(row.lines ?? {})]);
        const read = ownKeys(row.statistics).filter((name) => row.readsOnlyAsked !== true || wanted.has(name));
        switch (row.owner) {
            case 'service':
                return queriesOf(key, read, '', {
                    metric: row.metric,
                    namespace: _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .serviceNamespace */ .LA,
                    dimensions: [
                        ['ClusterName', address.clusterName],
                        ['ServiceName', address.serviceName],
                    ],
                });
            case 'target-group':
                return [
                    ...address.groups.flatMap((group, index) => groupQueries(key, read, group, index)),
                    ...address.latticeGroups.flatMap((group) => latticeQueries(key, read, group)),
                    ...address.discoveryNames.flatMap((name) => connectQueries(key, read, address, name)),
                ];
            case 'balancer':
                return balancers.flatMap((balancer, index) => balancerQueries(key, read, balancer, index, []));
        }
    });
    return [...ofRows, ...address.discoveryNames.map(queryOfName)];
}
/** Of one target group, where its load balancer has the metric. */
function groupQueries(key, read, { group, balancer }, index) {
    return balancerQueries(key, read, balancer, index, [['TargetGroup', group]]);
}
function balancerQueries(key, read, balancer, index, group) {
    const kind = (0,_ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .kindOfBalancer */ .O)(balancer);
    const row = _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[key];
    if (row.balancers?.includes(kind) !== true)
        return [];
    const dimensions = [...group, ['LoadBalancer', balancer]];
    const { metric } = row;
    return queriesOf(key, read, `#${index}`, {
        metric,
        namespace: _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .balancerNamespaces */ .BJ[kind],
        dimensions,
    });
}
/**
 * Of one target group of VPC Lattice. Its guide names the dimensions TargetGroup and AvailabilityZone and not in
 * which sets, and accounts were seen with those of the zones alone: so the whole is asked for and each zone, and
 * the zones count where there is no whole (VPC Lattice user guide, "CloudWatch metrics for Amazon VPC Lattice").
 */
function latticeQueries(key, read, { latticeGroup }) {
    const row = _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[key];
    const own = row.direct?.lattice;
    if (own === undefined)
        return [];
    return queriesOf(key, read, `#${latticePrefix}${latticeGroup}`, {
        metric: own.metric,
        namespace: _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .directNamespaces */ .MV.lattice,
        dimensions: [['TargetGroup', latticeGroup]],
        orPartsBy: 'AvailabilityZone',
    });
}
function connectQueries(key, read, { clusterName, serviceName }, name) {
    const row = _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[key];
    const own = row.direct?.['service-connect'];
    if (own === undefined)
        return [];
    return queriesOf(key, read, `#${connectPrefix}${name}`, {
        metric: own.metric,
        namespace: _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .directNamespaces */ .MV['service-connect'],
        dimensions: own.by === 'callers'
            ? [['TargetDiscoveryName', name]]
            : [
                ['DiscoveryName', name],
                ['ServiceName', serviceName],
                ['ClusterName', clusterName],
            ],
    });
}
/** With these the ids of ways in begin that are no target group of a load balancer. */
const latticePrefix = 'lattice-';
const connectPrefix = 'connect-';
/** Requests to a name, whichever service has it: tells whether others have the same. */
const requestsToName = 'requests-to-name';
function queryOfName(name) {
    return {
        key: `${requestsToName}#${connectPrefix}${name}`,
        namespace: _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .directNamespaces */ .MV['service-connect'],
        metric: _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW.requests.direct['service-connect'].metric,
        dimensions: [['DiscoveryName', name]],
        statistic: _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW.requests.statistics[''],
    };
}
/** A name is this service's alone where as many requests reached the service as were sent to the name. */
const ofAllRequests = 0.98;
function connectSeen({ series }, names) {
    const requestsOf = (key, name) => (0,_ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(series.get(`${key}#${connectPrefix}${name}`)?.values() ?? []);
    return {
        counted: names.filter((name) => requestsOf('requests', name) > 0),
        shared: names.filter((name) => requestsOf('requests', name) < ofAllRequests * requestsOf(requestsToName, name)),
    };
}
/** The answer without the ways in through Service Connect that tell nothing of this service. */
function withoutNames(answer, names) {
    const gone = new Set(names.map((name) => `${connectPrefix}${name}`));
    const isKept = ([key]) => !gone.has(key.split('#').slice(1).join('#'));
    return {
        series: new Map([...answer.series].filter(isKept)),
        failed: new Map([...answer.failed].filter(isKept)),
    };
}
function queriesOf(key, read, suffix, at) {
    const row = _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[key];
    return read.flatMap((name) => {
        const statistic = row.statistics[name];
        return statistic === undefined
            ? []
            : [{ key: `${(0,_ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .seriesName */ .f_)(key, name)}${suffix}`, statistic, ...at }];
    });
}
function ownKeys(statistics) {
    return Object.keys(statistics);
}
/**
 * The series of each way in, by its id; of one that CloudWatch has in parts (the zones of VPC Lattice) each part.
 *
 * @param before what its keys begin with: `requests#`, `green.latency.p95#`.
 */
function waysIn({ series }, before) {
    const found = new Map([...series].flatMap(([key, own]) => key.startsWith(before) ? [[key.slice(before.length), own]] : []));
    const isWhole = (id) => (found.get(id)?.size ?? 0) > 0;
    return new Map([...found].filter(([id]) => {
        const [whole = '', part] = id.split(_metric_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .partDivider */ .Hj);
        return part === undefined || !isWhole(whole);
    }));
}
/** The answer in core's words. What one of several ways in lacks makes the whole unread. */
function toServiceSeries(answer) {
    const nameIn = (key) => key.split('#')[0];
    const isRow = (name) => (name.split('.')[0] ?? '') in _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW;
    const unread = new Set([...answer.failed.keys()].map(nameIn));
    const names = new Set([...answer.series.keys()].map(nameIn).filter((name) => isRow(name) && !unread.has(name)));
    const requests = waysIn(answer, 'requests#');
    return new Map([...names].map((name) => {
        const own = answer.series.get(name);
        if (own !== undefined)
            return [name, own];
        const row = (0,_ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(name);
        const parts = inUnit(row, waysIn(answer, `${name}#`));
        return [
            name,
            row.joined === 'by-requests'
                ? weightedByRequests(parts, requests)
                : total([...parts.values()]),
        ];
    }));
}
/** Ways in as `waysIn` gives them, in the row's unit whoever counted them. */
function inUnit({ factor }, parts) {
    if (factor === undefined)
        return parts;
    return new Map([...parts].map(([id, part]) => [
        id,
        counterOf(id) === undefined ? (0,_ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__/* .mapValues */ .LG)(part, (value) => value * factor) : part,
    ]));
}
/** Undefined: a load balancer. */
function counterOf(id) {
    if (id.startsWith(latticePrefix))
        return 'lattice';
    return id.startsWith(connectPrefix) ? 'service-connect' : undefined;
}
/** Their sum, minute by minute. */
function total(parts) {
    const [only] = parts;
    if (parts.length <= 1)
        return only ?? _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__/* .noSeries */ .Vx;
    const sums = new Map();
    for (const part of parts) {
        for (const [at, value] of part)
            sums.set(at, (sums.get(at) ?? 0) + value);
    }
    return sums;
}
/** Where several ways in had traffic in a minute, by their requests; percentiles do so nearly. */
function weightedByRequests(parts, requests) {
    const [only] = parts.values();
    if (parts.size <= 1)
        return only ?? _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__/* .noSeries */ .Vx;
    const minutes = new Set([...parts.values()].flatMap((part) => [...part.keys()]));
    return new Map([...minutes].map((at) => {
        let weights = 0;
        let weighted = 0;
        for (const [id, part] of parts) {
            const value = part.get(at);
            if (value === undefined)
                continue;
            const weight = requests.get(id)?.get(at) ?? 1;
            weights += weight;
            weighted += weight * value;
        }
        return [at, weighted / weights];
    }));
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

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   F: () => (/* binding */ formatValue)
/* harmony export */ });
/** Numbers for people. */
/** `12.3 %`, `184 ms`, `2.41 s`, `6,012`. */
function formatValue(value, unit) {
    if (unit === '%')
        return `${value < 10 ? trim(value.toFixed(2)) : trim(value.toFixed(1))} %`;
    if (unit === 'count')
        return formatCount(value);
    return value < 10_000
        ? `${trim(value.toFixed(value < 10 ? 1 : 0))} ms`
        : `${trim((value / 1000).toFixed(1))} s`;
}
/** `6,012`; fractions with one decimal. */
function formatCount(count) {
    const [whole = '', fraction] = trim(count.toFixed(1)).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function trim(text) {
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
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

/***/ 9505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost),
/* harmony export */   j: () => (/* binding */ atLeast)
/* harmony export */ });
/** Tails of the binomial distribution, exact. */
/** The probability of at least `k` hits in `n` tries, each a hit with probability `p`. */
function atLeast(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n || p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    // The smaller tail is summed: the larger one would lose it to rounding.
    return k > n * p ? sumFrom(k, n, p) : 1 - sumFrom(n - k + 1, n, 1 - p);
}
/** The probability of at most `k` hits. */
function atMost(k, n, p) {
    return atLeast(n - k, n, 1 - p);
}
/** Sums the terms from `k` upwards, which fall from there on. */
function sumFrom(k, n, p) {
    let term = Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    let sum = 0;
    for (let i = k; i <= n; i += 1) {
        sum += term;
        if (term < sum * 1e-15)
            break;
        term *= ((n - i) / (i + 1)) * (p / (1 - p));
    }
    return Math.min(1, sum);
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
/** Stirling's series from 20 on, where its error is below 1e-13. */
function logFactorial(n) {
    if (n < 20) {
        let product = 1;
        for (let i = 2; i <= n; i += 1)
            product *= i;
        return Math.log(product);
    }
    const inverse = 1 / n;
    return (n * Math.log(n) -
        n +
        Math.log(2 * Math.PI * n) / 2 +
        inverse / 12 -
        inverse ** 3 / 360 +
        inverse ** 5 / 1260);
}


/***/ }),

/***/ 227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ z95),
/* harmony export */   f: () => (/* binding */ upperTail)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1827);
/** The normal distribution. */

/** The probability that a standard normal exceeds `z`; accurate to about 1e-7. */
function upperTail(z) {
    return (1 - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .errorFunction */ .T7)(z / Math.SQRT2)) / 2;
}
/** One-sided 95 %. */
const z95 = 1.6449;


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ defaultThresholds),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   k3: () => (/* binding */ thresholdRow)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5917);
/** The metrics that a threshold can name: those of the catalogue, and those made of several series or of tasks. */

const failedRequests = {
    statistics: [],
    relative: true,
    chart: 'Failed requests',
    breach: 'too many requests fail',
    nextStep: (since) => `Look for the failed requests in the log of the tasks since ${since}.`,
    ofRevision: 'by-requests',
};
/** Made of several series: `measurement.ts` says how. */
const ofRequests = {
    '5xx-rate': {
        ...failedRequests,
        what: "Failed requests in percent of all: the targets', and the load balancer's own where it serves no other service",
        units: ['%'],
        unit: '%',
        isShare: true,
        example: '5xx-rate < 1%',
        byDefault: '5xx-rate < 1%',
        comparedWithBlue: true,
    },
    '5xx': {
        ...failedRequests,
        what: 'The same as a count over the window',
        units: [''],
        unit: 'count',
        example: '5xx < 10',
    },
    'elb-5xx': {
        what: 'What the load balancer answered with 5xx itself, as a count or in percent of its requests',
        units: ['', '%'],
        unit: 'count',
        statistics: [],
        relative: true,
        isShare: true,
        example: 'elb-5xx < 1%',
        byDefault: 'elb-5xx < 1%',
        chart: 'Load balancer 5xx',
        breach: 'the load balancer itself answers too many requests with 5xx',
        nextStep: (since) => `See which code the load balancer answers with since ${since}: 502 is a connection that the app closed, 503 no healthy target, 504 no answer in time.`,
        whyNotOfRevision: "the load balancer's own errors name no target group; 5xx-rate counts the requests that no target of green answered",
    },
};
const countOfTasks = {
    units: [''],
    unit: 'count',
    statistics: [],
    relative: false,
};
/** Tasks that are counted one by one. */
const ofSingleTasks = {
    restarts: {
        ...countOfTasks,
        what: 'Tasks of the deployment that died by themselves since stable; scaling and Spot do not count',
        example: 'restarts < 1',
        byDefault: 'restarts < 1',
        breach: 'tasks restarted',
        nextStep: () => 'Read the reasons of the stopped tasks, and the end of their log.',
        ofRevision: 'by-health',
    },
    'hot-tasks': {
        ...countOfTasks,
        what: 'Tasks far above their peers: 25 points and 1.5 times their median CPU, in four of five minutes',
        namesTasks: true,
        example: 'hot-tasks < 1',
        byDefault: 'hot-tasks < 1',
        chart: 'CPU',
        breach: 'the load is uneven',
        nextStep: (since) => `See what that task does since ${since} and the others do not: a loop, one heavy client, a job on a timer.`,
    },
    'leaking-tasks': {
        ...countOfTasks,
        what: 'Tasks whose memory climbs steadily and would be full within a day; see below',
        namesTasks: true,
        example: 'leaking-tasks < 1',
        byDefault: 'leaking-tasks < 1',
        chart: 'Memory',
        breach: 'memory climbs and does not come down',
        nextStep: () => 'Compare what the new revision keeps in memory with the one before; a restart helps for a while only.',
    },
};
const rows = new Map([
    ...entries(ofRequests),
    ..._catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .metricKeys */ .j3.flatMap((key) => {
        const row = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[key];
        return row.threshold === undefined ? [] : [[key, row.threshold]];
    }),
    ...entries(ofSingleTasks),
]);
function entries(table) {
    return Object.entries(table);
}
const metricNames = [...rows.keys()];
function thresholdRow(metric) {
    return rows.get(metric);
}
/** The set that stands where none is given. */
const defaultThresholds = [...rows.values()]
    .flatMap(({ byDefault }) => byDefault ?? [])
    .join('\n');


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export limitText */
/* harmony import */ var _readable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4661);
/* harmony import */ var _metric_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(904);
/* harmony import */ var _threshold_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3880);
/** Thresholds as people write them, one a line: `metric[.statistic] comparator number[unit] ["x" "baseline"]`. */




const beforeTheDeployment = { reference: 'baseline' };
/**
 * The thresholds of a text, one a line; empty lines, and what follows a `#`, are passed over.
 *
 * @throws ReadableError that names line and column of the first thing that cannot be read, and an example.
 */
function parseThresholds(text, dialect = beforeTheDeployment) {
    const thresholds = text.split(/\r\n|\n|\r/).flatMap((line, index) => {
        const content = line.replace(/(?:^|\s)#.*$/, '');
        return content.trim() === '' ? [] : [parseLine(content, index + 1, dialect)];
    });
    if (thresholds.length === 0) {
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: thresholds', 'thresholds: there is none; write one a line, e.g. "5xx-rate < 1%", or leave the input out');
    }
    // Equal thresholds are kept once.
    return [...new Map(thresholds.map((threshold) => [threshold.text, threshold])).values()];
}
function parseLine(line, lineNumber, dialect) {
    const scanner = { at: 0 };
    const take = (pattern) => {
        scanner.at += /^\s*/.exec(line.slice(scanner.at))?.[0].length ?? 0;
        const text = pattern.exec(line.slice(scanner.at))?.[0] ?? '';
        const column = scanner.at + 1;
        scanner.at += text.length;
        return { text, column };
    };
    const fail = (column, problem, example) => {
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: thresholds', `thresholds: line ${lineNumber}, column ${column}: ${problem}; e.g. "${example}"`);
    };
    const rest = (column) => shown(line.slice(column - 1).trim());
    const name = take(/^[^\s.<>=]*/);
    const metric = _threshold_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv.find((known) => known === name.text);
    if (metric === undefined) {
        const said = name.text === '' ? 'a metric is missing' : `no metric is called ${shown(name.text)}`;
        const known = _threshold_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNames */ .Zv.filter((each) => dialect.refused?.[each] === undefined);
        return fail(name.column, `${said}; there are ${known.join(', ')}`, '5xx-rate < 1%');
    }
    const refusal = dialect.refused?.[metric];
    if (refusal !== undefined)
        return fail(name.column, refusal, '5xx-rate < 1%');
    const row = (0,_threshold_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdRow */ .k3)(metric);
    const dotted = take(/^\.[^\s<>=]*/);
    const statistic = _metric_row_js__WEBPACK_IMPORTED_MODULE_2__/* .statistics */ .o.find((known) => `.${known}` === dotted.text);
    if (dotted.text !== '' && (statistic === undefined || !row.statistics.includes(statistic))) {
        const accepted = row.statistics.length === 0
            ? `${metric} has no statistics`
            : `${metric} has ${row.statistics.join(', ')}`;
        const problem = `no statistic ${shown(dotted.text.slice(1))}: ${accepted}`;
        return fail(dotted.column + 1, problem, row.example);
    }
    const sign = take(/^[<>=!~]+/);
    const comparator = ['<=', '>=', '<', '>'].find((known) => known === sign.text);
    if (comparator === undefined) {
        const said = sign.text === '' ? rest(sign.column) : shown(sign.text);
        return fail(sign.column, `expected <, <=, > or >=, not ${said}`, row.example);
    }
    const number = take(/^[-+]?[\d.,]*/);
    if (!/^\d+(?:\.\d+)?$/.test(number.text)) {
        const said = number.text === '' ? rest(number.column) : shown(number.text);
        return fail(number.column, `expected a number such as 80 or 1.5, not ${said}`, row.example);
    }
    const value = Number(number.text);
    const unit = take(/^(?:x(?=\s|$)|[^\s\d]+)/);
    const limit = unit.text === 'x'
        ? relativeLimit(metric, statistic, value, number.column, take, rest, fail, dialect)
        : absoluteLimit(metric, value, unit, number.column, fail);
    const end = take(/^.*/);
    if (end.text.trim() !== '') {
        const remark = /^x\b/.test(end.text) ? ' (write "1.5x", without a space)' : '';
        return fail(end.column, `nothing more is expected, not ${shown(end.text.trim())}${remark}`, row.example);
    }
    const measurement = statistic === undefined ? metric : `${metric}.${statistic}`;
    return {
        text: `${measurement} ${comparator} ${limitText(limit)}`,
        metric,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ statistic }),
        comparator,
        limit,
    };
}
function relativeLimit(metric, statistic, factor, column, take, rest, fail, { reference, relative, refusedRelative }) {
    const example = `latency.p95 < 1.5x ${reference}`;
    const word = take(/^[a-z]+/i);
    if (word.text !== reference) {
        return fail(word.column, `expected the word ${reference} behind "x", not ${rest(word.column)}`, example);
    }
    if (!(relative?.includes(metric) ?? (0,_threshold_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdRow */ .k3)(metric).relative)) {
        const other = reference === 'blue' ? 'blue' : 'the baseline';
        return fail(column, `${metric} cannot be compared with ${other}`, (0,_threshold_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdRow */ .k3)(metric).example);
    }
    const refusal = statistic === undefined ? undefined : refusedRelative?.[statistic];
    if (refusal !== undefined)
        return fail(column, refusal, example);
    if (factor === 0)
        return fail(column, 'a factor must be more than 0', example);
    return { kind: 'relative', factor, to: reference };
}
function absoluteLimit(metric, value, unit, column, fail) {
    const row = (0,_threshold_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdRow */ .k3)(metric);
    if (!row.units.some((known) => known === unit.text)) {
        const accepted = row.units.map((known) => (known === '' ? 'no unit' : known)).join(' or ');
        const said = unit.text === ''
            ? `a bare number: ${row.units.map((known) => `${value}${known}`).join(' or ')}?`
            : `no unit ${shown(unit.text)}:`;
        return fail(unit.text === '' ? column : unit.column, `${said} ${metric} takes ${accepted}`, row.example);
    }
    if (unit.text === '%' && row.isShare === true && value > 100) {
        return fail(column, 'a share of the requests is at most 100%', row.example);
    }
    if (unit.text === 's')
        return { kind: 'absolute', value: value * 1000, unit: 'ms' };
    return { kind: 'absolute', value, unit: unit.text === '' ? 'count' : unit.text };
}
/** The end of a line, short enough to be quoted. */
function shown(text) {
    if (text === '')
        return 'the end of the line';
    return text.length > 30 ? `"${text.slice(0, 30)}…"` : `"${text}"`;
}
function limitText(limit) {
    if (limit.kind === 'relative')
        return `${limit.factor}x ${limit.to}`;
    return `${limit.value}${limit.unit === 'count' ? '' : limit.unit}`;
}
/** Whether a value is as the threshold wants it. */
function holds(value, comparator, limit) {
    switch (comparator) {
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '>=':
            return value >= limit;
        default:
            return comparator;
    }
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

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toScheduledFloor)
/* harmony export */ });
/* unused harmony export momentOfSchedule */
/* harmony import */ var _event_held_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9747);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);



/** One-off actions that set a minimum; a nightly schedule is no event. */
function toScheduledFloor(action) {
    const { name, schedule, timeZone, minCapacity } = action;
    const at = momentOfSchedule(schedule, timeZone);
    if (at === undefined || minCapacity === undefined)
        return [];
    const restore = (0,_event_held_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readRestore */ .x6)({ name, schedule: schedule ?? '' });
    const event = restore && {
        name: restore.name,
        holds: restore.holds.min,
        usual: restore.usual.min,
    };
    return [{ name, at, minCapacity, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ event }) }];
}
/**
 * The moment of a one-off schedule, `at(yyyy-mm-ddThh:mm:ss)`, in the time zone it is written in (IANA;
 * UTC where none is set: API reference of Application Auto Scaling, PutScheduledAction).
 *
 * @returns undefined for a schedule that repeats, and for what is no moment or no time zone.
 */
function momentOfSchedule(schedule, timeZone) {
    const written = /^at\((.+)\)$/.exec(schedule ?? '')?.[1];
    const asUtc = written === undefined ? Number.NaN : Date.parse(`${written}Z`);
    if (Number.isNaN(asUtc))
        return undefined;
    if (timeZone === undefined)
        return asUtc;
    if (!(0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownZone */ .W)(timeZone))
        return undefined;
    // The offset that holds at the moment itself may be another one than at the same clock time in UTC.
    return asUtc - (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .H)(asUtc - (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .H)(asUtc, timeZone), timeZone);
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
