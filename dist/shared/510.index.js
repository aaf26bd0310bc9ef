export const id = 510;
export const ids = [510];
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

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readServiceAddress),
/* harmony export */   X: () => (/* binding */ readRegion)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9190);
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
        ...given.map((arn = '') => ({ source: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(arn), region: (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(arn)?.region ?? '' })),
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
    if (/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(region))
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
    const arn = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(text);
    return arn?.service === 'ecs' && arn.resource.startsWith(`${kind}/`);
}
function allInOneCluster(services) {
    const clusters = services.map((service) => {
        const [, cluster, name] = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .L)(service)?.resource.split('/') ?? [];
        return name === undefined ? undefined : cluster;
    });
    return clusters.length > 0 && clusters[0] !== undefined && new Set(clusters).size === 1;
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
