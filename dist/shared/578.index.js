export const id = 578;
export const ids = [578];
export const modules = {

/***/ 1213:
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

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gantt),
/* harmony export */   _: () => (/* binding */ mermaidLabel)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9572);


/** GitHub's mermaid refuses a diagram of more than 50,000 characters (`maxTextSize`). */
const maxCharacters = 45_000;
/** More bars than this nobody can read in a summary's width. */
const maxBars = 120;
const maxLabelLength = 80;
/**
 * A Gantt chart as a mermaid block for GitHub, always small enough to be drawn: what is beyond the limit is
 * left out from the end, and the last section says how many bars that were.
 */
function gantt(chart) {
    // Whoever reads it later would find the line that marks "today" far off the chart.
    const lines = ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', '    todayMarker off'];
    if (chart.title !== undefined)
        lines.push(`    title ${mermaidLabel(chart.title)}`);
    const total = chart.sections.reduce((sum, section) => sum + section.bars.length, 0);
    let drawn = 0;
    let left = maxCharacters - lines.join('\n').length;
    for (const section of chart.sections) {
        const head = `    section ${mermaidLabel(section.name)}`;
        for (const [index, bar] of section.bars.entries()) {
            const added = index === 0 ? [head, barLine(bar)] : [barLine(bar)];
            const size = added.reduce((sum, line) => sum + line.length + 1, 0);
            if (drawn >= maxBars || size > left)
                break;
            lines.push(...added);
            left -= size;
            drawn += 1;
        }
    }
    if (drawn < total)
        lines.push(`    section … and ${total - drawn} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join('\n'), 'mermaid');
}
/**
 * A text as a label of a diagram: one line without the signs mermaid reads as syntax, and never one of its
 * words at the start. Not for copying; that is what tables are for.
 */
function mermaidLabel(text) {
    const label = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, 'remove')
        .replace(/:/g, '∶')
        .replace(/;/g, ',')
        .replace(/[#%<>{}"`\\|~]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const first = /^\p{L}\S*/u.exec(label)?.[0].toLowerCase() ?? '';
    const safe = keywords.some((word) => first.startsWith(word)) ? `· ${label}` : label;
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(safe === '' ? '·' : safe, maxLabelLength);
}
/** Words with which a line of a mermaid Gantt chart may start. */
const keywords = [
    'gantt',
    'title',
    'section',
    'click',
    'dateformat',
    'axisformat',
    'tickinterval',
    'inclusiveenddates',
    'topaxis',
    'excludes',
    'includes',
    'todaymarker',
    'weekday',
    'weekend',
    'acctitle',
    'accdescr',
    'vert',
    'end',
];
function barLine(bar) {
    const start = Math.round(bar.startMs);
    // A bar of no length is not drawn at all.
    const end = Math.max(start + 1, Math.round(bar.endMs));
    const times = bar.mark === 'milestone' ? `${start}, 0ms` : `${start}, ${end}`;
    return `    ${mermaidLabel(bar.label)} :${bar.mark === undefined ? '' : `${bar.mark}, `}${times}`;
}


/***/ }),

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readServiceAddress),
/* harmony export */   X: () => (/* binding */ readRegion)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/** The inputs that every action shares: which service, in which region (contract, "Common to every action"). */


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
        inputs.conflict('cluster', 'stage', 'each names the cluster; give one of them');
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
        ...(cluster !== undefined && { cluster }),
        ...(stage !== undefined && { stage }),
    };
}
/**
 * The region: `aws-region`, else `AWS_REGION`, else `AWS_DEFAULT_REGION`, else the one in an ARN that was given.
 *
 * @throws ReadableError where none tells it.
 */
function readRegion(inputs, env, given) {
    const input = inputs.optionalText('aws-region');
    if (input !== undefined && !/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(input)) {
        throw inputs.invalid('aws-region', 'a region, e.g. "eu-west-1"');
    }
    const inArn = given.map((text) => (text === undefined ? undefined : (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .L)(text)?.region));
    const region = [input, env['AWS_REGION'], env['AWS_DEFAULT_REGION'], ...inArn].find((candidate) => candidate !== undefined && candidate !== '');
    if (region !== undefined)
        return region;
    throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: aws-region', 'aws-region is needed: give it, set AWS_REGION, or run aws-actions/configure-aws-credentials before this step');
}
function isNameOrArn(text, kind) {
    if (!text.startsWith('arn:'))
        return /^[\w-]{1,255}$/.test(text);
    const arn = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .L)(text);
    return arn?.service === 'ecs' && arn.resource.startsWith(`${kind}/`);
}
function allInOneCluster(services) {
    const clusters = services.map((service) => {
        const [, cluster, name] = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .L)(service)?.resource.split('/') ?? [];
        return name === undefined ? undefined : cluster;
    });
    return clusters.length > 0 && clusters[0] !== undefined && new Set(clusters).size === 1;
}


/***/ }),

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ saveState),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/**
 * What a step leaves for its `post` step, another process minutes later. Written at once, so that it is
 * there even if this process is killed in the next moment; a later value of a name replaces the earlier.
 * Never put anything secret here: the runner keeps it in the job's memory and debug log.
 */
function saveState(runner, name, value) {
    runner.saveState(name, JSON.stringify(value));
}
/**
 * What the main step saved under a name; undefined if it saved nothing, or nothing that `parse` accepts
 * (state of another version of the action, say).
 */
function readState(runner, name, parse) {
    const text = runner.getState(name);
    if (text === '')
        return undefined;
    try {
        return parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findServices)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4151);
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2194);
/** Finding the cluster and the services that the inputs mean. */



/**
 * Resolves `cluster` or `stage` and `service` (contract, "Finding the service").
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
async function findServices(ecs, address) {
    const named = (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .clusterInAddress */ .qV)(address);
    const cluster = named ??
        (address.stage === undefined
            ? 'default'
            : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .clusterOfStage */ .Sn)(address.stage, await ecs.listClusters()));
    const names = address.services.length > 0
        ? address.services
        : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .servicesOfCluster */ .kE)(cluster, await ecs.listServices(cluster));
    const { services, missing } = await ecs.describeServices(cluster, names);
    if (missing.length > 0) {
        // The neighbours help to see the misspelling; not being allowed to list them must not hide the error.
        const known = await ecs.listServices(cluster).catch(() => undefined);
        throw (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .missingServices */ .df)(cluster, missing, known);
    }
    const byName = new Map(services.map((service) => [service.name, service]));
    return {
        cluster,
        services: names.map((name) => {
            const service = byName.get((0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__/* .nameInArn */ .s)(name));
            if (service !== undefined)
                return service;
            throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_1__/* .ReadableError */ .J('Service not found', `service: AWS did not describe ${(0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__/* .nameInArn */ .s)(name)}`);
        }),
    };
}


/***/ }),

/***/ 4562:
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

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 8350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ causeInText),
/* harmony export */   JW: () => (/* binding */ remedies),
/* harmony export */   Mj: () => (/* binding */ isThrottledPull),
/* harmony export */   uj: () => (/* binding */ passesByItself)
/* harmony export */ });
/* unused harmony export causes */
/**
 * Why a deployment fails: the closed list of the contract, and how ECS's texts map to it.
 *
 * Texts are ECS's own (stoppedReason, container reason, statusReason, service events; `aws-facts.md`
 * A2, A5, A6). They are matched on their phrase, never on their prefix: ECS has two prefix styles.
 */
const causes = (/* unused pure expression or super */ null && ([
    'image-pull',
    'secrets-or-registry-auth',
    'no-capacity',
    'no-ip-address',
    'container-exit',
    'out-of-memory',
    'container-health-check',
    'target-health-check',
    'service-quota',
    'permissions',
    'alarm',
    'lifecycle-hook',
    'network',
    'volume',
    'placement-constraints',
    'configuration',
    'spot-interruption',
    'deployment-limits',
    'never-deployed',
    'unknown',
]));
/** The first row that matches decides, so the more telling text stands before the more general one. */
const phrases = [
    [/OutOfMemory|killed due to memory usage/i, 'out-of-memory'],
    [/unable to pull secrets or registry auth/i, 'secrets-or-registry-auth'],
    [
        /unable to (?:retrieve|fetch) secret|secretsmanager|ssm.*parameter/i,
        'secrets-or-registry-auth',
    ],
    [/CannotPull(?:Container|Image|ECRContainer|ContainerImage)\w*/i, 'image-pull'],
    [/manifest (?:unknown|for .* not found)|pull access denied|image .* not found/i, 'image-pull'],
    [
        /\bEFS\b|mount(?:ing)? (?:volume|failed)|CannotCreateVolume|EBS volume|volume attach/i,
        'volume',
    ],
    [
        /insufficient (?:free )?(?:IP )?addresses|InsufficientFreeAddresses|not enough free (?:IP )?addresses|no available IP/i,
        'no-ip-address',
    ],
    [/Capacity is unavailable|capacity is not available|insufficient capacity/i, 'no-capacity'],
    [/No Container Instances were found|insufficient (?:CPU|memory)|RESOURCE:/i, 'no-capacity'],
    [
        /reached the limit|limit (?:was )?exceeded|capacity limit|quota|configuration is above/i,
        'service-quota',
    ],
    [/invalid networking configuration/i, 'configuration'],
    [
        /(?:no container instance met all|placement constraint|missing an attribute|already using a port)/i,
        'placement-constraints',
    ],
    [/because of the service deployment configuration/i, 'deployment-limits'],
    [/failed container health checks/i, 'container-health-check'],
    [/failed ELB health checks|is unhealthy in \((?:target-group|elb)/i, 'target-health-check'],
    [/lifecycle hook/i, 'lifecycle-hook'],
    [/alarms? .*(?:detected|triggered|ALARM state)|because .*alarm/i, 'alarm'],
    [
        /IAM (?:permissions|trust)|assumed? (?:the )?role|AccessDenied|not authorized to perform/i,
        'permissions',
    ],
    [/TARGET (?:GROUP )?IS NOT FOUND|target group .* does not exist/i, 'configuration'],
    [/logger args|log driver|log group/i, 'configuration'],
    [
        /CannotStartContainer|CannotCreateContainer|CannotInspectContainer|exec format error/i,
        'configuration',
    ],
    [/network interface|configure .*network|\bENI\b|dial tcp|i\/o timeout/i, 'network'],
    [/Spot (?:Task )?(?:was )?interrupt|Spot interruption/i, 'spot-interruption'],
    [/Essential container in task exited/i, 'container-exit'],
];
/** The cause that a text of ECS's names, if it names one. */
function causeInText(text) {
    if (text === undefined)
        return undefined;
    return phrases.find(([phrase]) => phrase.test(text))?.[1];
}
/** A registry that throttles pulls is a passing fault: it never counts towards fail-fast. */
function isThrottledPull(text) {
    return (text !== undefined && /toomanyrequests|429 Too Many|rate exceeded|pull rate limit/i.test(text));
}
/** Faults that pass by themselves: no fault of the new revision, so never a reason to give up early. */
const passing = new Set(['no-capacity', 'service-quota', 'spot-interruption']);
function passesByItself(cause) {
    return passing.has(cause);
}
/** What to do about a cause, in one sentence for whoever is woken by it. */
const remedies = {
    'image-pull': 'Check that the image tag exists in the registry and that the execution role may pull it.',
    'secrets-or-registry-auth': 'Check that the task can reach ECR, Secrets Manager and SSM (NAT gateway or VPC endpoints, security group) and that the execution role may read the secrets named in the task definition.',
    'no-capacity': 'AWS has no capacity for this task right now: add subnets in other availability zones, or for Spot a FARGATE base in the capacity provider strategy.',
    'no-ip-address': 'The subnets have no free addresses: use larger subnets or lower maximumPercent for the rollout.',
    'container-exit': 'The container ended by itself: read its last log lines; a new revision that never served usually lacks a setting or a migration.',
    'out-of-memory': 'The container used more memory than it may: raise the memory of the task or container, or lower the number of worker processes.',
    'container-health-check': 'The health check command of the container fails: run it in the container, and give it a startPeriod longer than the start takes.',
    'target-health-check': 'The load balancer gets no healthy answer: check the path, port and matcher of the health check, the security groups, and a healthCheckGracePeriodSeconds longer than the start takes.',
    'service-quota': 'A service quota is reached: ask for a raise in Service Quotas, or run fewer tasks.',
    permissions: 'A role lacks a permission: the text names it; check the execution role, the task role and the service-linked role.',
    alarm: 'A CloudWatch alarm of the deployment went off: look at that alarm before deploying again.',
    'lifecycle-hook': 'A lifecycle hook failed or timed out: look at the log of its Lambda function.',
    network: 'The network of the task could not be set up or reached: check subnets, routes and security groups.',
    volume: 'A volume could not be attached or mounted: check EFS mount targets, access points, and EBS roles.',
    'placement-constraints': 'No container instance meets the constraints of the task: check attributes, ports, and the instances of the cluster.',
    configuration: 'The configuration is not accepted: the text names the setting.',
    'spot-interruption': 'Spot capacity was taken back; use on-demand capacity where that must not happen.',
    'deployment-limits': 'minimumHealthyPercent and maximumPercent leave no room to start or stop a task: raise maximumPercent or lower minimumHealthyPercent.',
    'never-deployed': 'No deployment of that revision reached the service: check that the deploy command ran, against this cluster and service.',
    unknown: 'ECS names no cause: look at the service events and the stopped tasks below.',
};


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ eventKey),
/* harmony export */   Pb: () => (/* binding */ eventKind),
/* harmony export */   cj: () => (/* binding */ eventText),
/* harmony export */   qU: () => (/* binding */ deploymentsIn),
/* harmony export */   uL: () => (/* binding */ eventCause),
/* harmony export */   uv: () => (/* binding */ tasksIn)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/** What a service event says: ECS's texts read on their phrase (`aws-facts.md` A5). */

const kinds = [
    [/has reached a steady state/i, 'steady'],
    [/deployment completed/i, 'completed'],
    [/rolling back to (?:deployment ?(?:Id)? ?)?ecs-svc\//i, 'rolling-back'],
    [/deployment failed/i, 'failed'],
    [/unable to consistently start tasks successfully/i, 'crash-loop'],
    [
        /was unable to place a task|could not launch \d+ task|capacity limit was exceeded/i,
        'placement',
    ],
    [/deregistered \d+ targets? in/i, 'deregistered'],
    [/registered \d+ targets? in/i, 'registered'],
    [/has begun draining connections/i, 'draining'],
    [/has started \d+ tasks?/i, 'started'],
    [/has stopped \d+ (?:running|pending) tasks?|stopped \d+ pending tasks?/i, 'stopped'],
    [/is unhealthy in \(|failed container health checks/i, 'unhealthy'],
    [/replaced \d+ tasks? due to an unhealthy status/i, 'replaced'],
    [/unable to reach steady state|unable to stop or start tasks during a deployment/i, 'blocked'],
    [/operations are being throttled/i, 'throttled'],
    [/AZ balanced|AZ Rebalanc/i, 'zones'],
];
/** The kind of an event; `other` where this version does not know the text. */
function eventKind(event) {
    return kinds.find(([phrase]) => phrase.test(event.message))?.[1] ?? 'other';
}
/** The cause an event names, where it is one that stands in a deployment's way. */
function eventCause(event) {
    switch (eventKind(event)) {
        case 'placement':
        case 'unhealthy':
        case 'blocked':
        case 'failed':
        case 'other':
            return (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(event.message);
        default:
            return undefined;
    }
}
/** The deployments an event names, in its order: `ecs-svc/N`. */
function deploymentsIn(event) {
    return event.message.match(/ecs-svc\/\d+/g) ?? [];
}
/** The ids of the tasks an event names. */
function tasksIn(event) {
    return [...event.message.matchAll(/\(task ([0-9a-f]{32}|[0-9a-f-]{36})\)/g)].flatMap(([, id]) => id === undefined ? [] : [id]);
}
/** An event without ECS's `(service NAME)` prefix, for a log that has already named the service. */
function eventText(event) {
    return event.message.replace(/^\(?service [^)]*\)\s*/, '');
}
/** Two events are one where their ids agree; a missing id is made up for by time and text. */
function eventKey(event) {
    return event.id ?? `${event.createdAt ?? ''} ${event.message}`;
}


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(749);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8406);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3829);



/** Judges the subject by its own end; counts decide only where ECS records no end (contract, "What stable means"). */
function judge(subject, evidence, options) {
    const { service, serviceDeployments } = evidence;
    if (service.status !== 'ACTIVE') {
        return {
            kind: 'error',
            reason: `service ${service.name} is ${service.status}: it is being deleted or is gone`,
        };
    }
    if (subject.serviceDeploymentArn !== undefined) {
        const own = serviceDeployments?.find(({ arn }) => arn === subject.serviceDeploymentArn);
        if (own === undefined)
            return { kind: 'unsettled', why: 'the service deployment is out of sight' };
        return judgeServiceDeployment(own, evidence, options);
    }
    return service.controller === 'ECS'
        ? judgeDeployment(subject, service, options)
        : judgeTaskSet(subject, service);
}
function judgeServiceDeployment(own, evidence, options) {
    const newer = newerThan(own, evidence.serviceDeployments ?? []);
    const endedAt = own.finishedAt ?? own.stoppedAt;
    const end = endedAt === undefined ? {} : { endedAt };
    const listed = evidence.service.deployments.find((deployment) => (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionNumber */ .P7)((0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIdOf */ .Y4)(deployment)) === (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionNumber */ .P7)(own.targetServiceRevisionArn));
    // Whoever deployed anew ended it, unless that was only after its end.
    const endedByNewer = wasRunning(own, evidence.serviceDeployments ?? [], endedAt);
    switch (own.status) {
        case 'SUCCESSFUL':
            return { kind: 'stable', ...end };
        case 'ROLLBACK_SUCCESSFUL':
            return { kind: 'rolled-back', ...end, reason: rollbackReason(own) };
        case 'ROLLBACK_FAILED':
            return { kind: 'failed', ...end, reason: `${rollbackReason(own)}; the rollback failed too` };
        case 'STOPPED':
            if (wasTriggered(own) ||
                (own.statusReason === undefined && listed?.rolloutState === 'FAILED')) {
                const cutShort = newer !== undefined && endedByNewer
                    ? '; a newer deployment took over before that was done'
                    : '';
                return { kind: 'failed', ...end, reason: `${failureReason(own, listed)}${cutShort}` };
            }
            if (newer !== undefined && endedByNewer) {
                return overtaken(newer, evidence, options, endedAt);
            }
            return { kind: 'stopped', ...end, reason: own.statusReason ?? 'the deployment was stopped' };
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { kind: 'in-progress', rollingBack: true, ...stageOf(own) };
        case 'PENDING':
        case 'IN_PROGRESS':
        case 'STOP_REQUESTED':
            if (newer !== undefined && newer.status !== 'PENDING') {
                return overtaken(newer, evidence, options, endedAt);
            }
            return { kind: 'in-progress', rollingBack: false, ...stageOf(own) };
        default:
            return endedAt === undefined
                ? { kind: 'in-progress', rollingBack: false, ...stageOf(own) }
                : {
                    kind: 'error',
                    reason: `the deployment ended as ${own.status}, which this version does not know`,
                };
    }
}
function judgeDeployment(subject, service, options) {
    const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    if (primary === undefined)
        return { kind: 'unsettled', why: 'the service lists no PRIMARY deployment' };
    const own = service.deployments.find((deployment) => isSubject(deployment, subject));
    const ended = endOf((0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIdOf */ .Y4)(primary), primary, service);
    if (own === primary) {
        switch (primary.rolloutState) {
            case 'COMPLETED':
                return { kind: 'stable', ...ended };
            case 'FAILED':
                return {
                    kind: 'failed',
                    ...ended,
                    reason: primary.rolloutStateReason ?? 'the deployment failed',
                };
            case undefined:
                return judgeByCounts(primary, service);
            default:
                return { kind: 'in-progress', rollingBack: false };
        }
    }
    if (own?.rolloutState === 'COMPLETED') {
        // It was replaced between two looks, but only after it had completed.
        return { kind: 'stable', ...endOf(subject.deploymentId, own, service) };
    }
    const older = primary.createdAt !== undefined &&
        subject.createdAt !== undefined &&
        primary.createdAt < subject.createdAt;
    const remembered = subject.rolledBackTo !== undefined && isSubject(primary, subject.rolledBackTo);
    if (older || remembered || (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isRollback */ .z1)(primary, service)) {
        const reason = own?.rolloutStateReason ?? 'ECS rolled the deployment back';
        switch (primary.rolloutState) {
            case 'COMPLETED':
                return { kind: 'rolled-back', ...ended, reason };
            case 'FAILED':
                return { kind: 'failed', ...ended, reason: `${reason}; the rollback failed too` };
            default:
                return { kind: 'in-progress', rollingBack: true };
        }
    }
    if (own?.rolloutState === 'FAILED') {
        return {
            kind: 'failed',
            ...endOf(subject.deploymentId, own, service),
            reason: own.rolloutStateReason ?? 'the deployment failed',
        };
    }
    const winner = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOfDeployment */ .T1)(primary);
    if (options.taskDefinition !== undefined &&
        (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTaskDefinition */ .JL)(winner.taskDefinition, options.taskDefinition)) {
        return { kind: 'follow', next: winner };
    }
    return { kind: 'superseded', winner };
}
/** Classic Load Balancers: ECS gives no rollout state, so the counts and its "steady state" event decide. */
function judgeByCounts(primary, service) {
    const settled = service.deployments.length === 1 &&
        service.pendingCount === 0 &&
        service.runningCount === service.desiredCount &&
        primary.runningCount === service.desiredCount;
    const steady = service.events.find((event) => (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKind */ .Pb)(event) === 'steady' &&
        (primary.createdAt === undefined || (event.createdAt ?? 0) >= primary.createdAt));
    if (!settled || steady === undefined)
        return { kind: 'in-progress', rollingBack: false };
    return { kind: 'stable', ...(steady.createdAt !== undefined && { endedAt: steady.createdAt }) };
}
/** CODE_DEPLOY and EXTERNAL: the task set is stable once it is PRIMARY and in its steady state. */
function judgeTaskSet(subject, service) {
    const own = service.taskSets.find(({ id }) => id === subject.deploymentId);
    const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
    if (own !== undefined && own === primary) {
        return isSteady(own)
            ? {
                kind: 'stable',
                ...(own.stabilityStatusAt !== undefined && { endedAt: own.stabilityStatusAt }),
            }
            : { kind: 'in-progress', rollingBack: false };
    }
    if (own !== undefined && own.status !== 'DRAINING')
        return { kind: 'in-progress', rollingBack: false };
    if (primary === undefined)
        return { kind: 'unsettled', why: 'the service has no PRIMARY task set' };
    if (subject.createdAt !== undefined && (primary.createdAt ?? Infinity) <= subject.createdAt) {
        const to = primary.taskDefinition === undefined ? primary.id : (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRevision */ .KW)(primary.taskDefinition);
        return { kind: 'rolled-back', reason: `traffic went back to task set ${primary.id} (${to})` };
    }
    return {
        kind: 'superseded',
        winner: {
            deploymentId: primary.id,
            ...(primary.taskDefinition !== undefined && { taskDefinition: primary.taskDefinition }),
        },
    };
}
function isSteady(taskSet) {
    return (taskSet.stabilityStatus === 'STEADY_STATE' &&
        taskSet.pendingCount === 0 &&
        taskSet.runningCount === taskSet.computedDesiredCount);
}
function isSubject(deployment, subject) {
    const id = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIdOf */ .Y4)(deployment);
    if (id !== undefined && subject.deploymentId !== undefined)
        return id === subject.deploymentId;
    return ((0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTaskDefinition */ .JL)(deployment.taskDefinition, subject.taskDefinition) &&
        (deployment.createdAt === undefined ||
            subject.createdAt === undefined ||
            deployment.createdAt === subject.createdAt));
}
/** When a deployment ended: ECS's "deployment completed" event, else the record's last change. */
function endOf(id, deployment, service) {
    const event = service.events.find((candidate) => (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKind */ .Pb)(candidate) === 'completed' &&
        id !== undefined &&
        (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentsIn */ .qU)(candidate).includes(id) &&
        (candidate.createdAt ?? 0) >= (deployment.createdAt ?? 0));
    const endedAt = event?.createdAt ?? deployment.updatedAt;
    return endedAt === undefined ? {} : { endedAt };
}
function newerThan(own, newestFirst) {
    return newestFirst.find((other) => isAfter(other, own));
}
/** Whether it had not ended yet when the next one was created. */
function wasRunning(own, newestFirst, endedAt = Infinity) {
    return (newestFirst.findLast((other) => isAfter(other, own))?.createdAt ?? 0) <= endedAt;
}
function isAfter(other, own) {
    return other.arn !== own.arn && (other.createdAt ?? 0) > (own.createdAt ?? 0);
}
function overtaken(newer, evidence, options, endedAt) {
    const winner = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(newer, evidence);
    if (options.taskDefinition !== undefined) {
        const taskDefinition = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .taskDefinitionOf */ .Ib)(newer, evidence);
        if (taskDefinition === undefined) {
            return { kind: 'unsettled', why: 'the revision of a newer deployment is not known yet' };
        }
        if ((0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTaskDefinition */ .JL)(taskDefinition, options.taskDefinition))
            return { kind: 'follow', next: winner };
    }
    return { kind: 'superseded', winner, ...(endedAt !== undefined && { endedAt }) };
}
function wasTriggered(own) {
    return (own.detail?.circuitBreaker?.status === 'TRIGGERED' ||
        own.detail?.alarms?.status === 'TRIGGERED' ||
        /circuit breaker|alarm|lifecycle hook|invalid networking/i.test(own.statusReason ?? ''));
}
function failureReason(own, listed) {
    return own.statusReason ?? listed?.rolloutStateReason ?? 'the deployment failed';
}
function rollbackReason(own) {
    return own.statusReason ?? own.detail?.rollback?.reason ?? 'ECS rolled the deployment back';
}
function stageOf(own) {
    const stage = own.detail?.lifecycleStage;
    return stage === undefined ? {} : { stage };
}


/***/ }),

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ consistencyWindowMs),
/* harmony export */   t: () => (/* binding */ neverDeployedAfterMs)
/* harmony export */ });
/** How long a named revision may be absent before it was never deployed (contract, `task-definition`). */
const neverDeployedAfterMs = 120_000;
/**
 * An answer right after an update may still show the old world (ECS is eventually consistent). What
 * had ended before the first look is believed only when it still looks so after this long.
 */
const consistencyWindowMs = 10_000;


/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   JL: () => (/* binding */ sameTaskDefinition),
/* harmony export */   KW: () => (/* binding */ familyRevision),
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   P7: () => (/* binding */ revisionNumber),
/* harmony export */   Y4: () => (/* binding */ deploymentIdOf)
/* harmony export */ });
/** The number that a service revision and its deployment share: `ecs-svc/N` and `…/N`. */
function revisionNumber(arnOrDeploymentId) {
    return arnOrDeploymentId === undefined
        ? undefined
        : /(?:^|\/)(\d+)$/.exec(arnOrDeploymentId)?.[1];
}
/** The id of a deployment, from its `id` or else from the reason text that names it. */
function deploymentIdOf(deployment) {
    if (deployment.id !== undefined)
        return deployment.id;
    const reason = deployment.rolloutStateReason;
    return reason === undefined ? undefined : /ECS deployment (ecs-svc\/\d+)/.exec(reason)?.[1];
}
function primaryOf(service) {
    return service.deployments.find((deployment) => deployment.status === 'PRIMARY');
}
/** All its tasks run, and none of another deployment is left: its end is near. */
function isSettled(own, service) {
    return (own.desiredCount > 0 &&
        own.runningCount >= own.desiredCount &&
        own.pendingCount === 0 &&
        service.deployments.every((other) => other === own || other.runningCount + other.pendingCount === 0));
}
/** `family:revision` of a task definition ARN; anything else comes back as it is. */
function familyRevision(taskDefinition) {
    return /task-definition\/(.+)$/.exec(taskDefinition)?.[1] ?? taskDefinition;
}
/** Whether two spellings (ARN or `family:revision`) name the same task definition revision. */
function sameTaskDefinition(a, b) {
    if (a === undefined || b === undefined)
        return false;
    if (a.startsWith('arn:') && b.startsWith('arn:'))
        return a === b;
    return familyRevision(a) === familyRevision(b);
}


/***/ }),

/***/ 3829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ taskDefinitionOf),
/* harmony export */   T1: () => (/* binding */ subjectOfDeployment),
/* harmony export */   We: () => (/* binding */ chooseSubject),
/* harmony export */   XA: () => (/* binding */ withServiceDeployment),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   z1: () => (/* binding */ isRollback)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(749);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);


function taskDefinitionOf(serviceDeployment, evidence) {
    const revision = serviceDeployment.targetServiceRevisionArn;
    if (revision === undefined)
        return undefined;
    const number = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(revision);
    const listed = evidence.service.deployments.find((deployment) => (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)((0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIdOf */ .Y4)(deployment)) === number);
    return evidence.revisions.get(revision) ?? listed?.taskDefinition;
}
/** The deployment to judge, or `undefined` while there is none that fits what was asked for. */
function chooseSubject(evidence, options) {
    const { serviceDeployments, service } = evidence;
    if (serviceDeployments !== undefined && serviceDeployments.length > 0) {
        const chosen = chooseServiceDeployment(serviceDeployments, evidence, options);
        return chosen === undefined ? undefined : subjectOf(chosen, evidence);
    }
    if (service.controller !== 'ECS')
        return chooseTaskSet(service, options);
    return chooseDeployment(service, options);
}
function subjectOf(serviceDeployment, evidence) {
    const number = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(serviceDeployment.targetServiceRevisionArn);
    const taskDefinition = taskDefinitionOf(serviceDeployment, evidence);
    return {
        serviceDeploymentArn: serviceDeployment.arn,
        ...(number !== undefined && { deploymentId: `ecs-svc/${number}` }),
        ...(taskDefinition !== undefined && { taskDefinition }),
        ...(serviceDeployment.createdAt !== undefined && { createdAt: serviceDeployment.createdAt }),
    };
}
/** The subject with its service deployment, where that is in sight and was not when the subject was chosen. */
function withServiceDeployment(subject, evidence) {
    const number = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(subject.deploymentId);
    if (subject.serviceDeploymentArn !== undefined || number === undefined)
        return subject;
    const own = evidence.serviceDeployments?.find(({ targetServiceRevisionArn }) => (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(targetServiceRevisionArn) === number);
    return own === undefined ? subject : { ...subject, serviceDeploymentArn: own.arn };
}
function chooseServiceDeployment(newestFirst, evidence, options) {
    const { deploymentId, taskDefinition, deployedAfter } = options;
    if (deploymentId !== undefined) {
        return newestFirst.find((candidate) => candidate.arn === deploymentId ||
            (deploymentId.startsWith('ecs-svc/') &&
                (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(candidate.targetServiceRevisionArn) === (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(deploymentId)));
    }
    if (taskDefinition === undefined)
        return newestFirst[0];
    // An old deployment of the named revision is not this one: only the newest, or one of this run, counts.
    return newestFirst.find((candidate, index) => (index === 0 ||
        (deployedAfter !== undefined && (candidate.createdAt ?? 0) >= deployedAfter)) &&
        (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTaskDefinition */ .JL)(taskDefinitionOf(candidate, evidence), taskDefinition));
}
function chooseDeployment(service, options) {
    const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service);
    if (primary === undefined)
        return undefined;
    const newestFirst = [...service.deployments].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
    if (options.deploymentId !== undefined) {
        const pinned = newestFirst.find((deployment) => (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIdOf */ .Y4)(deployment) === options.deploymentId);
        return pinned === undefined ? undefined : subjectOfDeployment(pinned);
    }
    const rolledBack = isRollback(primary, service)
        ? rolledBackDeployment(service, primary)
        : primary;
    if (options.taskDefinition === undefined ||
        (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTaskDefinition */ .JL)(rolledBack.taskDefinition, options.taskDefinition)) {
        return subjectOfDeployment(rolledBack);
    }
    const named = newestFirst.find((deployment) => (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTaskDefinition */ .JL)(deployment.taskDefinition, options.taskDefinition));
    // The old tasks of the named revision, just being replaced, are no deployment of it.
    const fits = named !== undefined &&
        (named.rolloutState === 'FAILED' || named.rolloutState === 'IN_PROGRESS');
    return fits ? subjectOfDeployment(named) : undefined;
}
function chooseTaskSet(service, options) {
    const newestFirst = [...service.taskSets].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
    const fits = (taskSet) => options.deploymentId === undefined
        ? options.taskDefinition === undefined ||
            (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTaskDefinition */ .JL)(taskSet.taskDefinition, options.taskDefinition)
        : taskSet.id === options.deploymentId;
    const chosen = newestFirst.find(fits);
    if (chosen === undefined)
        return undefined;
    return {
        deploymentId: chosen.id,
        ...(chosen.taskDefinition !== undefined && { taskDefinition: chosen.taskDefinition }),
        ...(chosen.createdAt !== undefined && { createdAt: chosen.createdAt }),
    };
}
function subjectOfDeployment(deployment) {
    const deploymentId = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIdOf */ .Y4)(deployment);
    return {
        ...(deploymentId !== undefined && { deploymentId }),
        ...(deployment.taskDefinition !== undefined && { taskDefinition: deployment.taskDefinition }),
        ...(deployment.createdAt !== undefined && { createdAt: deployment.createdAt }),
    };
}
/** A new deployment that a rollback starts is created with the event that says so. */
const rollbackStartsWithinMs = 5_000;
/**
 * Whether the PRIMARY came to be by a rollback. It may bear an id of its own or that of the deployment
 * it returns to, with its older `createdAt`: which one ECS does is not documented, so both are read.
 */
function isRollback(primary, service) {
    if (/rolling back/i.test(primary.rolloutStateReason ?? ''))
        return true;
    const id = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIdOf */ .Y4)(primary);
    return service.events.some((event) => {
        if ((0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKind */ .Pb)(event) !== 'rolling-back')
            return false;
        const target = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentsIn */ .qU)(event).at(-1);
        if (id !== undefined && target === id)
            return true;
        if (primary.createdAt === undefined || event.createdAt === undefined)
            return false;
        return Math.abs(primary.createdAt - event.createdAt) <= rollbackStartsWithinMs;
    });
}
/** The deployment that a rollback left behind: still listed as FAILED, else named by ECS's events. */
function rolledBackDeployment(service, primary) {
    const others = service.deployments.filter((deployment) => deployment !== primary);
    const failed = others.find((deployment) => deployment.rolloutState === 'FAILED') ?? others[0];
    if (failed !== undefined)
        return failed;
    const event = service.events.find((candidate) => (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKind */ .Pb)(candidate) === 'failed' && (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentsIn */ .qU)(candidate).length > 0);
    const id = event === undefined ? undefined : (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentsIn */ .qU)(event)[0];
    return {
        status: 'INACTIVE',
        rolloutState: 'FAILED',
        desiredCount: 0,
        pendingCount: 0,
        runningCount: 0,
        failedTasks: 0,
        ...(id !== undefined && { id }),
    };
}


/***/ }),

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ taskId),
/* harmony export */   b: () => (/* binding */ isUnchecked)
/* harmony export */ });
/** No listener forwards to the target groups, so nobody checks the health of their targets. */
function isUnchecked(targets) {
    const live = targets.filter(({ state }) => state !== 'draining');
    return live.length > 0 && live.every(({ state }) => state === 'unused');
}
/** The id at the end of a task's ARN. */
function taskId(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ })

};
