export const id = 243;
export const ids = [243];
export const modules = {

/***/ 4494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ writeHtmlPage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** HTML pages of a step, each in a folder of its own under RUNNER_TEMP. */



/**
 * @param action part of the folder's name.
 * @returns the absolute path
 */
function writeHtmlPage(env, action, markup) {
    const temp = env['RUNNER_TEMP'];
    const root = temp === undefined || temp === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() : temp;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${action}-`)), 'report.html');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, markup, { mode: 0o600 });
    return path;
}


/***/ }),

/***/ 8171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originFacts)
/* harmony export */ });
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


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ connector)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3068);

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
            ...(patienceMs !== undefined && { patienceMs }),
            ...access,
        });
        return adapters(session, { clock, signal });
    };
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ assertSomething),
/* harmony export */   e: () => (/* binding */ createMetricReader)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4039);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2162);



/** GetMetricData takes this many (CloudWatch, API reference, GetMetricData, MetricDataQueries). */
const queriesAtMost = 500;
/** An answer that is partial though no page follows is asked for again, this often. */
const partialAtMost = 3;
function createMetricReader(session) {
    let requested = 0;
    async function page(batch, { from, until }, nextToken, patienceMs) {
        const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudWatchClient */ .U_)(session);
        const input = {
            StartTime: new Date(from),
            EndTime: new Date(until),
            ScanBy: 'TimestampAscending',
            MetricDataQueries: batch.map((query, index) => toQuery(query, index)),
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ NextToken: nextToken }),
        };
        return session.call('cloudwatch:GetMetricData', (options) => {
            requested += batch.length;
            return client.send(new sdk.GetMetricDataCommand(input), options);
        }, (0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ patienceMs }));
    }
    async function readBatch(batch, window, patienceMs) {
        const collected = new Map();
        let nextToken;
        for (let repeats = 0;;) {
            const answer = await page(batch, window, nextToken, patienceMs);
            const seen = new Set();
            for (const result of answer.MetricDataResults ?? []) {
                const id = result.Id ?? '';
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
            for (let start = 0; start < queries.length; start += queriesAtMost) {
                const batch = queries.slice(start, start + queriesAtMost);
                const collected = await readBatch(batch, window, patienceMs);
                for (const [index, query] of batch.entries()) {
                    const found = collected.get(idOf(index));
                    if (found === undefined)
                        failed.set(query.key, 'CloudWatch did not answer for it');
                    else if (found.status === 'Complete')
                        series.set(query.key, found.points);
                    else
                        failed.set(query.key, explain(found));
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
function toQuery(query, index) {
    return {
        Id: idOf(index),
        MetricStat: {
            Metric: {
                Namespace: query.namespace,
                MetricName: query.metric,
                Dimensions: query.dimensions.map(([Name, Value]) => ({ Name, Value })),
            },
            Period: query.periodSeconds ?? 60,
            Stat: query.statistic,
        },
    };
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

/***/ 1036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createServiceContext)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_scaling_sources_scaling_activities__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3865);
/* harmony import */ var _scaling_auto_scaling_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2220);
/* harmony import */ var _scaling_ecs_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1746);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9055);
/* harmony import */ var _scaling_scaling_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9057);
/** What is around a service: its load balancer, its cluster's Container Insights, its scaling activities. */






const describeGroupsAtMost = 20;
const activityPagesAtMost = 3;
function createServiceContext(session) {
    const calls = (0,_scaling_scaling_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .createScalingCalls */ .X)(session);
    return {
        balancedGroups: async (arns) => {
            if (arns.length === 0)
                return [];
            const groups = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .inBatches */ .oq)(arns, describeGroupsAtMost, (batch) => calls.describeTargetGroups(batch));
            const balancerArns = new Set(groups.flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns));
            const alone = new Map(await Promise.all([...balancerArns].filter(isApplication).map(async (arn) => {
                const all = await calls.describeTargetGroupsOf(arn);
                return [
                    arn,
                    all.every(({ TargetGroupArn = '' }) => arns.includes(TargetGroupArn)),
                ];
            })));
            return groups.flatMap(({ TargetGroupArn = '', LoadBalancerArns = [] }) => LoadBalancerArns.flatMap((balancerArn) => {
                const group = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(TargetGroupArn)?.resource;
                const balancer = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(balancerArn)?.resource.replace(/^loadbalancer\//, '');
                return group === undefined || balancer === undefined || !isBalancer(balancerArn)
                    ? []
                    : [{ group, balancer, isAlone: alone.get(balancerArn) === true }];
            }));
        },
        containerInsights: async (cluster) => {
            const [found] = await calls.describeClusters([cluster]);
            return (0,_scaling_ecs_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .containerInsightsOf */ .Yv)(found);
        },
        scalingActivities: async (clusterName, serviceName, since) => {
            const resourceId = `service/${(0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .nameInArn */ .s)(clusterName)}/${serviceName}`;
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
    return (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(arn)?.resource.startsWith('loadbalancer/app/') === true;
}
/** Gateway Load Balancers stand before appliances, not before services. */
function isBalancer(arn) {
    return /^loadbalancer\/(?:app|net)\//.test((0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(arn)?.resource ?? '');
}


/***/ }),

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ isApplicationBalancer),
/* harmony export */   OB: () => (/* binding */ toServiceSeries),
/* harmony export */   V7: () => (/* binding */ weightedByRequests),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   iw: () => (/* binding */ serviceQueries)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);
/* harmony import */ var _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6850);
/** Which metrics CloudWatch has of a service, and how those of several target groups become one. */


/** Those know requests, errors and latency; Network Load Balancers do not. */
function isApplicationBalancer(balancer) {
    return balancer.startsWith('app/');
}
/** The page and the summary show these, whatever the thresholds ask for. */
const latencyShown = new Set(['p50', 'p95', 'p99']);
/**
 * The queries for a poll of the whole service. Only the latency statistics named are read beside those
 * that are always shown: each costs.
 */
function serviceQueries(address, latency) {
    const wanted = new Set([...latency, ...latencyShown]);
    const balancers = [...new Set(address.groups.map(({ balancer }) => balancer))];
    return metricKeys.flatMap((key) => {
        const row = _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW[key];
        const names = Object.entries(row.statistics).filter(([name]) => key !== 'latency' || wanted.has(name));
        const queries = (suffix, namespace, dimensions) => names.map(([name, statistic]) => ({
            key: `${name === '' ? key : `${key}.${name}`}${suffix}`,
            namespace,
            metric: row.metric,
            dimensions,
            statistic,
        }));
        const atBalancer = (balancer, index, group) => {
            const kind = kindOf(balancer);
            if (row.balancers?.includes(kind) !== true)
                return [];
            const dimensions = [...group, ['LoadBalancer', balancer]];
            return queries(`#${index}`, _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .balancerNamespaces */ .BJ[kind], dimensions);
        };
        switch (row.owner) {
            case 'service':
                return queries('', _ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .serviceNamespace */ .LA, [
                    ['ClusterName', address.clusterName],
                    ['ServiceName', address.serviceName],
                ]);
            case 'target-group':
                return address.groups.flatMap(({ group, balancer }, index) => atBalancer(balancer, index, [['TargetGroup', group]]));
            case 'balancer':
                return balancers.flatMap((balancer, index) => atBalancer(balancer, index, []));
        }
    });
}
const metricKeys = Object.keys(_ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW);
function kindOf(balancer) {
    return balancer.startsWith('net/') ? 'network' : 'application';
}
/** The answer in core's words. What one of several target groups lacks makes the whole unread. */
function toServiceSeries(answer) {
    const names = new Set([...answer.series.keys(), ...answer.failed.keys()].map((key) => key.split('#')[0]));
    const partsOf = (name) => [...answer.series].filter(([key]) => key.split('#')[0] === name).map(([, series]) => series);
    const isWhole = (name) => [...answer.failed.keys()].every((key) => key.split('#')[0] !== name);
    const requests = partsOf('requests');
    return new Map([...names].filter(isWhole).map((name) => {
        const parts = partsOf(name);
        const { joined, factor } = (0,_ecs_actions_core_metrics_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(name);
        const whole = joined === 'by-requests' ? weightedByRequests(parts, requests) : sumOf(parts);
        return [name, factor === undefined ? whole : (0,_ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__/* .mapValues */ .LG)(whole, (value) => value * factor)];
    }));
}
function sumOf(parts) {
    return parts.length === 1 ? (parts[0] ?? _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__/* .noSeries */ .Vx) : total(parts);
}
function total(parts) {
    const sums = new Map();
    for (const part of parts) {
        for (const [at, value] of part)
            sums.set(at, (sums.get(at) ?? 0) + value);
    }
    return sums;
}
/** Where two target groups had traffic in a minute, by their requests; percentiles do so nearly. */
function weightedByRequests(parts, requests) {
    if (parts.length === 1)
        return parts[0] ?? _ecs_actions_core_metrics_series__WEBPACK_IMPORTED_MODULE_1__/* .noSeries */ .Vx;
    const minutes = new Set(parts.flatMap((part) => [...part.keys()]));
    return new Map([...minutes].map((at) => {
        let weights = 0;
        let sum = 0;
        for (const [index, part] of parts.entries()) {
            const value = part.get(at);
            if (value === undefined)
                continue;
            const weight = requests[index]?.get(at) ?? 1;
            weights += weight;
            sum += weight * value;
        }
        return [at, sum / weights];
    }));
}


/***/ }),

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ taskDefinitionLink),
/* harmony export */   d3: () => (/* binding */ dashboardLink),
/* harmony export */   dE: () => (/* binding */ logStreamLink),
/* harmony export */   eG: () => (/* binding */ taskLink),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   oT: () => (/* binding */ serviceLink)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4562);
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
    return `${base(arn.partition, arn.region)}/ecs/v2/clusters/${cluster}/services/${service}/health?region=${arn.region}`;
}
/** The console's page of a task. */
function taskLink(taskArn) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .L)(taskArn);
    const [, cluster, task] = arn?.resource.split('/') ?? [];
    if (arn === undefined || cluster === undefined || task === undefined)
        return undefined;
    return `${base(arn.partition, arn.region)}/ecs/v2/clusters/${cluster}/tasks/${task}/configuration?region=${arn.region}`;
}
/** The console's page of a revision of a task definition. */
function taskDefinitionLink(taskDefinitionArn) {
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .L)(taskDefinitionArn);
    const [, family, revision] = /^task-definition\/([^:]+):(\d+)$/.exec(arn?.resource ?? '') ?? [];
    if (arn === undefined || family === undefined || revision === undefined)
        return undefined;
    return `${base(arn.partition, arn.region)}/ecs/v2/task-definitions/${family}/${revision}?region=${arn.region}`;
}
/** The console's page of a log stream. The console wants names encoded twice, with `$` for `%`. */
function logStreamLink(region, group, stream) {
    const twice = (text) => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
    return `${base(partitionOf(region), region)}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
}
/** The console's page of a CloudWatch dashboard; dashboards are global, the region is the one to look from. */
function dashboardLink(region, dashboardName) {
    return `${base(partitionOf(region), region)}/cloudwatch/home?region=${region}#dashboards/dashboard/${dashboardName}`;
}
function base(partition, region) {
    const host = hosts[partition] ?? 'console.aws.amazon.com';
    return partition === 'aws-cn' ? `https://${host}` : `https://${region}.${host}`;
}


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ balancerNamespaces),
/* harmony export */   I_: () => (/* binding */ cloudWatchStatistics),
/* harmony export */   LA: () => (/* binding */ serviceNamespace),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   cl: () => (/* binding */ withZeros),
/* harmony export */   sW: () => (/* binding */ catalogue)
/* harmony export */ });
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);
/**
 * The metrics that are read of a service, a row each: what CloudWatch calls it, how it is asked for, in what it
 * is told, and what a missing point means. Whoever asks, reads, judges or shows a series looks here.
 */

/** Of each load balancer: the namespace (ELB guides, "CloudWatch metrics"). */
const balancerNamespaces = {
    application: 'AWS/ApplicationELB',
    network: 'AWS/NetworkELB',
};
const serviceNamespace = 'AWS/ECS';
const ofTasks = { avg: 'Average', min: 'Minimum', max: 'Maximum' };
const cloudWatchStatistics = {
    avg: 'Average',
    max: 'Maximum',
    min: 'Minimum',
    p50: 'p50',
    p90: 'p90',
    p95: 'p95',
    p99: 'p99',
};
const atBalancer = { joined: 'sum', balancers: ['application'] };
const catalogue = {
    cpu: {
        owner: 'service',
        metric: 'CPUUtilization',
        statistics: ofTasks,
        unit: '%',
        joined: 'sum',
    },
    memory: {
        owner: 'service',
        metric: 'MemoryUtilization',
        statistics: ofTasks,
        unit: '%',
        joined: 'sum',
    },
    requests: {
        ...atBalancer,
        owner: 'target-group',
        metric: 'RequestCount',
        statistics: { '': 'Sum' },
        unit: 'per-minute',
    },
    'target-5xx': {
        ...atBalancer,
        owner: 'target-group',
        metric: 'HTTPCode_Target_5XX_Count',
        statistics: { '': 'Sum' },
        unit: 'per-minute',
        zeroWhere: 'requests',
    },
    'unhealthy-hosts': {
        owner: 'target-group',
        metric: 'UnHealthyHostCount',
        statistics: { '': 'Maximum' },
        unit: 'count',
        joined: 'sum',
        balancers: ['application', 'network'],
    },
    latency: {
        owner: 'target-group',
        metric: 'TargetResponseTime',
        statistics: cloudWatchStatistics,
        unit: 'ms',
        // CloudWatch has seconds.
        factor: 1000,
        joined: 'by-requests',
        balancers: ['application'],
    },
    'elb-requests': {
        ...atBalancer,
        owner: 'balancer',
        metric: 'RequestCount',
        statistics: { '': 'Sum' },
        unit: 'per-minute',
    },
    'elb-5xx': {
        ...atBalancer,
        owner: 'balancer',
        metric: 'HTTPCode_ELB_5XX_Count',
        statistics: { '': 'Sum' },
        unit: 'per-minute',
        zeroWhere: 'elb-requests',
    },
};
function rowOf(name) {
    return catalogue[name.split('.')[0]];
}
/** The series with the zeros that CloudWatch leaves out. */
function withZeros(name, series, all) {
    const { zeroWhere } = rowOf(name);
    const traffic = zeroWhere === undefined ? undefined : all.get(zeroWhere);
    return traffic === undefined ? series : new Map([...(0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .mapValues */ .LG)(traffic, () => 0), ...series]);
}


/***/ }),

/***/ 6524:
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

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   LG: () => (/* binding */ mapValues),
/* harmony export */   Vx: () => (/* binding */ noSeries),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/** Values by the minute, as CloudWatch has them. */

const minuteMs = _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.minute;
const noSeries = new Map();
/** The starts of the minutes of a window. */
function minutesOf({ from, until }) {
    const count = Math.max(0, Math.ceil((until - from) / minuteMs));
    return Array.from({ length: count }, (_, index) => from + index * minuteMs);
}
function within(series, { from, until }) {
    return new Map([...series].filter(([at]) => at >= from && at < until));
}
function mapValues(series, change) {
    return new Map([...series].map(([at, value]) => [at, change(value, at)]));
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
/** `undefined` of nothing. */
function mean(values) {
    return values.length === 0 ? undefined : sum(values) / values.length;
}


/***/ }),

/***/ 5922:
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

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ z95),
/* harmony export */   f: () => (/* binding */ upperTail)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/** The normal distribution. */

/** The probability that a standard normal exceeds `z`; accurate to about 1e-7. */
function upperTail(z) {
    return (1 - (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .errorFunction */ .T7)(z / Math.SQRT2)) / 2;
}
/** One-sided 95 %. */
const z95 = 1.6449;


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseThresholds),
/* harmony export */   Sf: () => (/* binding */ defaultThresholds),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony exports metricNames, statistics, limitText */
/* harmony import */ var _readable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2162);
/** Thresholds as people write them, one a line: `metric[.statistic] comparator number[unit] ["x" "baseline"]`. */


const metricNames = [
    '5xx-rate',
    '5xx',
    'elb-5xx',
    'cpu',
    'memory',
    'latency',
    'requests',
    'unhealthy-hosts',
    'restarts',
    'hot-tasks',
    'leaking-tasks',
];
const statistics = ['avg', 'max', 'min', 'p50', 'p90', 'p95', 'p99'];
const beforeTheDeployment = { reference: 'baseline' };
const kinds = {
    '5xx-rate': { units: ['%'], statistics: [], relative: true, example: '5xx-rate < 1%' },
    '5xx': { units: [''], statistics: [], relative: true, example: '5xx < 10' },
    'elb-5xx': { units: ['', '%'], statistics: [], relative: true, example: 'elb-5xx < 1%' },
    cpu: { units: ['%'], statistics, relative: true, example: 'cpu.max < 80%' },
    memory: { units: ['%'], statistics, relative: true, example: 'memory.max < 80%' },
    latency: { units: ['ms', 's'], statistics, relative: true, example: 'latency.p95 < 500ms' },
    requests: {
        units: [''],
        statistics: ['avg', 'max', 'min'],
        relative: true,
        example: 'requests > 0.5x baseline',
    },
    'unhealthy-hosts': {
        units: [''],
        statistics: ['avg', 'max', 'min'],
        relative: false,
        example: 'unhealthy-hosts < 1',
    },
    restarts: { units: [''], statistics: [], relative: false, example: 'restarts < 1' },
    'hot-tasks': { units: [''], statistics: [], relative: false, example: 'hot-tasks < 1' },
    'leaking-tasks': { units: [''], statistics: [], relative: false, example: 'leaking-tasks < 1' },
};
/** The set that stands where none is given. */
const defaultThresholds = `5xx-rate < 1%
elb-5xx < 1%
latency.p95 < 1.5x baseline
cpu.max < 90%
memory.max < 90%
unhealthy-hosts < 1
restarts < 1
hot-tasks < 1
leaking-tasks < 1`;
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
    // The same said twice is meant once.
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
    const metric = metricNames.find((known) => known === name.text);
    if (metric === undefined) {
        const said = name.text === '' ? 'a metric is missing' : `no metric is called ${shown(name.text)}`;
        const known = metricNames.filter((each) => dialect.refused?.[each] === undefined);
        return fail(name.column, `${said}; there are ${known.join(', ')}`, '5xx-rate < 1%');
    }
    const refusal = dialect.refused?.[metric];
    if (refusal !== undefined)
        return fail(name.column, refusal, '5xx-rate < 1%');
    const kind = kinds[metric];
    const dotted = take(/^\.[^\s<>=]*/);
    const statistic = statistics.find((known) => `.${known}` === dotted.text);
    if (dotted.text !== '' && (statistic === undefined || !kind.statistics.includes(statistic))) {
        const accepted = kind.statistics.length === 0
            ? `${metric} has no statistics`
            : `${metric} has ${kind.statistics.join(', ')}`;
        const problem = `no statistic ${shown(dotted.text.slice(1))}: ${accepted}`;
        return fail(dotted.column + 1, problem, kind.example);
    }
    const sign = take(/^[<>=!~]+/);
    const comparator = ['<=', '>=', '<', '>'].find((known) => known === sign.text);
    if (comparator === undefined) {
        const said = sign.text === '' ? rest(sign.column) : shown(sign.text);
        return fail(sign.column, `expected <, <=, > or >=, not ${said}`, kind.example);
    }
    const number = take(/^[-+]?[\d.,]*/);
    if (!/^\d+(?:\.\d+)?$/.test(number.text)) {
        const said = number.text === '' ? rest(number.column) : shown(number.text);
        return fail(number.column, `expected a number such as 80 or 1.5, not ${said}`, kind.example);
    }
    const value = Number(number.text);
    const unit = take(/^(?:x(?=\s|$)|[^\s\d]+)/);
    const limit = unit.text === 'x'
        ? relativeLimit(metric, statistic, value, number.column, take, rest, fail, dialect)
        : absoluteLimit(metric, value, unit, number.column, fail);
    const end = take(/^.*/);
    if (end.text.trim() !== '') {
        const remark = /^x\b/.test(end.text) ? ' (write "1.5x", without a space)' : '';
        return fail(end.column, `nothing more is expected, not ${shown(end.text.trim())}${remark}`, kind.example);
    }
    const measurement = statistic === undefined ? metric : `${metric}.${statistic}`;
    return {
        text: `${measurement} ${comparator} ${limitText(limit)}`,
        metric,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ statistic }),
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
    if (!(relative?.includes(metric) ?? kinds[metric].relative)) {
        const other = reference === 'blue' ? 'blue' : 'the baseline';
        return fail(column, `${metric} cannot be compared with ${other}`, kinds[metric].example);
    }
    const refusal = statistic === undefined ? undefined : refusedRelative?.[statistic];
    if (refusal !== undefined)
        return fail(column, refusal, example);
    if (factor === 0)
        return fail(column, 'a factor must be more than 0', example);
    return { kind: 'relative', factor, to: reference };
}
function absoluteLimit(metric, value, unit, column, fail) {
    const kind = kinds[metric];
    if (!kind.units.some((known) => known === unit.text)) {
        const accepted = kind.units.map((known) => (known === '' ? 'no unit' : known)).join(' or ');
        const said = unit.text === ''
            ? `a bare number: ${kind.units.map((known) => `${value}${known}`).join(' or ')}?`
            : `no unit ${shown(unit.text)}:`;
        return fail(unit.text === '' ? column : unit.column, `${said} ${metric} takes ${accepted}`, kind.example);
    }
    const isShare = metric === '5xx-rate' || metric === 'elb-5xx';
    if (unit.text === '%' && isShare && value > 100) {
        return fail(column, 'a share of the requests is at most 100%', kind.example);
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


/***/ })

};
