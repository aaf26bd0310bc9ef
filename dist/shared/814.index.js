export const id = 814;
export const ids = [814];
export const modules = {

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
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4562);
/** Finding the cluster and the services that the inputs mean. */


const lookAgainMs = 2_000;
/**
 * Resolves `cluster` or `stage` and `service`.
 *
 * @param patience for a service that AWS does not show yet; without it that is an error at once.
 * @throws ReadableError that lists the candidates where none or several match.
 */
async function findServices(ecs, address, patience) {
    let untilMs = 0;
    let before;
    for (;;) {
        const found = await lookFor(ecs, address);
        if (!('notShown' in found))
            return found;
        if (patience === undefined)
            throw found.notShown;
        const { clock, forMs } = patience;
        // Another answer than before is news: each API is behind by itself.
        if (found.notShown.message !== before)
            untilMs = clock.monotonicMs() + forMs;
        before = found.notShown.message;
        if (clock.monotonicMs() + lookAgainMs > untilMs)
            throw found.notShown;
        await patience.clock.sleep(lookAgainMs, patience.signal);
        patience.signal.throwIfAborted();
    }
}
/** The services, or the error for services that AWS does not show. */
async function lookFor(ecs, address) {
    const named = (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .clusterInAddress */ .qV)(address);
    const cluster = named ??
        (address.stage === undefined
            ? 'default'
            : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .clusterOfStage */ .Sn)(address.stage, await ecs.listClusters()));
    const listed = address.services.length > 0 ? undefined : await ecs.listServices(cluster);
    if (listed?.length === 0)
        return { notShown: (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .noService */ .Tr)(cluster) };
    const names = listed === undefined ? address.services : (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .servicesOfCluster */ .kE)(cluster, listed);
    const { services, missing } = await ecs.describeServices(cluster, names);
    const byName = new Map(services.map((service) => [service.name, service]));
    const notShown = names.filter((name) => !byName.has((0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(name)));
    if (missing.length > 0 || notShown.length > 0) {
        // The neighbours help to see the misspelling; not being allowed to list them must not hide the error.
        const known = await ecs.listServices(cluster).catch(() => undefined);
        return { notShown: (0,_ecs_actions_core_service_address__WEBPACK_IMPORTED_MODULE_0__/* .missingServices */ .df)(cluster, missing.length > 0 ? missing : notShown, known) };
    }
    return { cluster, services: names.flatMap((name) => byName.get((0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_1__/* .nameInArn */ .s)(name)) ?? []) };
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

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ taskId)
/* harmony export */ });
/** The id at the end of a task's ARN. */
function taskId(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 7858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ exitAdvice),
/* harmony export */   qm: () => (/* binding */ adviceInLog),
/* harmony export */   uy: () => (/* binding */ signalHint)
/* harmony export */ });
/* harmony import */ var _kinds_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8678);
/** What an exit code alone tells, and what the last lines of the log add to it. Codes above 128 are signals (128 + number). */

/** ` (killed: …)`: what a code means, in brackets; empty where it means nothing by itself. */
function signalHint(exitCode) {
    switch (exitCode) {
        case 0:
            return ' (it ended by itself: a service must keep running)';
        case 126:
            return ' (the command is not executable)';
        case 127:
            return ' (the command was not found)';
        case 137:
            return ' (killed: often out of memory, or it did not stop in time)';
        case 139:
            return ' (segmentation fault)';
        case 143:
            return ' (it was asked to stop)';
        default:
            return '';
    }
}
/** The next step after a container of a service ended with this code. */
function exitAdvice(exitCode) {
    const log = 'Read the last lines of the container’s log: they tell why it ended';
    switch (exitCode) {
        case 0:
            return `${log}. It ended with 0, as a job does: the command of a service has to stay in the foreground.`;
        case 126:
        case 127:
            return 'Correct command or entryPoint of the container: what it names is not in the image, or not executable.';
        case 137:
            return `${log}. Where they end in the middle of work, it was killed: give it more memory, and see its memory in Container Insights.`;
        case 139:
            return `${log}. A crash in native code: compare the image's libraries and CPU architecture with the last revision that worked.`;
        default:
            return `${log}. A new revision that never served usually lacks a setting or a migration.`;
    }
}
/** The step that the log's own words ask for, where they are the kernel's and the same for every program. */
function adviceInLog(lines) {
    return lines.some((line) => /exec format error/i.test(line)) ? _kinds_start_js__WEBPACK_IMPORTED_MODULE_0__/* .architectureAdvice */ .w : undefined;
}


/***/ }),

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain)
});

// UNUSED EXPORTS: table

// EXTERNAL MODULE: ./packages/core/lib/failure/message.js
var message = __webpack_require__(487);
;// CONCATENATED MODULE: ./packages/core/lib/failure/facts.js
/** What a text of ECS's names: the role, action, secret, port or image that the next step is about. */

/** The first pattern that matches gives the fact, from its only group. */
const extractors = [
    [
        'action',
        [
            /not authorized to perform: ?\(?([a-z0-9-]+:[A-Za-z*]+)/i,
            /permission (?:to|for) ([a-z0-9-]+:[A-Z]\w+)/,
        ],
    ],
    [
        'role',
        [
            /assumed-role\/([\w+=,.@-]+)/,
            /\brole\b['"]? ?\(?['"]?arn:aws[\w-]*:iam::\d*:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*\w)/i,
            /\barn:aws[\w-]*:iam::\d*:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*\w)/,
        ],
    ],
    [
        'secret',
        [
            /:secret:([\w/+=.@-]+?)(?:-\w{6})?(?=[:\s'",;.]|$)/,
            /:parameter\/([\w/.-]*\w)/,
            /invalid (?:ssm )?parameters?: ?\[?([\w/.-]*\w)/i,
            /(?:secret|parameter) (?:with name |named )?['"]?(\/?[\w-]+(?:\/[\w.-]+)+)/i,
        ],
    ],
    [
        'jsonKey',
        [/json key ['"]?([\w.-]+)/i, /key ['"]?([\w.-]+)['"]? (?:is )?not (?:found|present)/i],
    ],
    [
        'image',
        [
            /failed to resolve ref ['"]?([\w./@:-]+?)['"]?:? /,
            /from the Amazon ECR repository ['"]?([\w./@:-]*\w)/,
            /(?:pull access denied for|manifest for|image) ['"]?((?:[\w-]+\.)*[\w-]+(?:\/[\w.-]+)+(?:[:@][\w.:-]*\w)?)/,
            /repository ['"]?([\w./-]*\w)['"]? (?:not found|does not exist)/i,
        ],
    ],
    [
        'registry',
        [
            /\b(\d{12}\.dkr\.ecr[\w.-]*\.amazonaws\.[a-z.]*[a-z])\b/,
            /\b((?:api\.ecr|public\.ecr|ecr)\.[\w.-]*(?:aws|amazonaws\.[a-z.]*[a-z]))\b/,
            /\b(registry-1\.docker\.io|auth\.docker\.io|docker\.io|ghcr\.io|quay\.io|gcr\.io|[\w-]+\.pkg\.dev|mcr\.microsoft\.com)\b/,
            /https?:\/\/([\w.-]+)/,
        ],
    ],
    ['lookup', [/lookup ([\w.-]+)/]],
    ['path', [/\.amazonaws\.com(?:\.cn)?:(\/[\w/.-]*\w)/]],
    ['platform', [/\b((?:linux|windows)\/[a-z0-9]+(?:\/v\d)?)\b/]],
    ['executable', [/exec: ?"?([^":]+?)"?(?::| executable| \\| &&|$)/]],
    ['port', [/\(port (\d+)\)/, /0\.0\.0\.0:(\d+)/, /\bport (\d+)\b/]],
    ['codes', [/these codes: \[([\d, ]+)\]/]],
    ['healthReason', [/due to \(reason ([^()]+)\)/]],
    [
        'targetGroup',
        [/targetgroup\/([\w-]+)\//, /\(?target-group \(?(?!arn)([\w-]+)/, /\(elb ([\w-]+)\)/],
    ],
    ['capacityProvider', [/for capacity provider ([\w-]*\w)/]],
    ['subnet', [/\b(subnet-[0-9a-z]+)\b/]],
    ['fileSystem', [/\b(fs-[0-9a-f]+)\b/]],
    ['function', [/:function:([\w-]+)/]],
    ['stage', [/\b((?:PRE|POST)_[A-Z_]+|(?:TEST|PRODUCTION)_TRAFFIC_SHIFT|RECONCILE_SERVICE)\b/]],
    ['device', [/device "?(\/dev\/[\w/.-]+)/]],
    ['instance', [/\(?(?:container-)?instance \(?([0-9a-z-]*\d[0-9a-z-]*)/]],
    [
        'option',
        [
            /\b((?:awslogs|splunk|fluentd|gelf|syslog)-[\w-]+)\b(?= (?:is|must|option)|['"]? is required)/,
            /(?:unknown|missing) log opt(?:ion)? ['"]?([\w-]+)/,
        ],
    ],
    [
        'resourceKind',
        [/insufficient (CPU|memory|GPU)/i, /RESOURCE:(CPU|MEMORY|GPU)/, /requested (CPU|MEMORY)/],
    ],
    ['user', [/unable to find (?:user|group) ([\w-]+)/]],
    ['zone', [/\b([a-z]{2}-[a-z]+-\d[a-z])\b/]],
];
/** Everything a text names. */
function factsIn(text) {
    const line = (0,message/* plainText */.wh)(text);
    const found = extractors.flatMap(([name, patterns]) => {
        for (const pattern of patterns) {
            const value = pattern.exec(line)?.[1]?.trim();
            if (value !== undefined && value !== '')
                return [[name, value]];
        }
        return [];
    });
    const resource = resourceIn(line);
    return {
        message: (0,message/* messageOf */.bD)(text),
        ...Object.fromEntries(found),
        ...(resource !== undefined && { resource }),
    };
}
/** What an IAM action was denied on: `*`, or the last part of its ARN, which people know it by. */
function resourceIn(line) {
    const arn = /on resource: ?(\*|arn:[^\s'",]+)/.exec(line)?.[1]?.replace(/[.:]+$/, '');
    if (arn === undefined || arn === '*')
        return arn;
    return arn
        .split(':')
        .slice(5)
        .join(':')
        .replace(/^(?:secret|parameter|role|key|function|log-group|repository|targetgroup|listener(?:-rule)?)[:/]/, '');
}

// EXTERNAL MODULE: ./packages/core/lib/failure/row.js
var row = __webpack_require__(9500);
;// CONCATENATED MODULE: ./packages/core/lib/failure/kinds/access.js

const secrets = /unable to pull secrets or registry auth|unable to (?:retrieve|fetch|get) (?:secrets?|ecr registry auth|registry auth|parameters?)|Fetching secret data|retrieve the secret|cannot pull (?:secrets|registry auth)|can't (?:pull|retrieve) (?:the )?secrets?|failed to fetch secret|Secret does not exist/i;
/** Said of every failure of this phase: it tells neither secrets nor registry apart. */
const both = /unable to pull secrets or registry auth:? ?/gi;
const envFile = /\benv(?:ironment)? ?files?\b/i;
const logging = /logging driver|logger args|log driver|awslogs driver/i;
/** Refused, or nobody to ask as: an EC2 instance without a role. */
const noCredentials = new RegExp(`${row/* denied */.wk.source}|NoCredentialProviders|IMDS role|refresh cached credentials`, 'i');
const noKey = /kms:|\bKMS\b.{0,40}(?:not allowed|denied|disabled|pending)|ciphertext refers|customer master key|KMSKey\w*|InvalidCiphertext/i;
function aboutRegistry({ message }) {
    return (/ecr:|registry auth/i.test(message.replace(both, '')) &&
        !/\basm\b|secrets? ?manager|\bssm\b|parameter/i.test(message.replace(both, '')));
}
/** Where the text names neither, both go through the same call: the registry's login comes first. */
function aboutSecrets({ message }) {
    return /\basm\b|secrets? ?manager|\bssm\b|parameter|\bsecrets?\b/i.test(message.replace(both, ''));
}
function store({ message }) {
    return /\bssm\b|Systems Manager|parameter/i.test(message) ? 'SSM' : 'Secrets Manager';
}
function theSecret(facts) {
    const noun = store(facts) === 'SSM' ? 'parameter' : 'secret';
    return ((0,row/* named */.KT)(facts.secret ?? (facts.resource === '*' ? undefined : facts.resource), (name) => ` ${noun} ${name}`) || ` the ${noun}`);
}
function way(to, endpoint) {
    return `The task has no way to ${to}: give it one, by a NAT gateway, a public IP in a public subnet, or VPC endpoints (${endpoint}), and let its security group out to port 443.`;
}
const accessRows = [
    {
        kind: 'assume-role',
        cause: 'secrets-or-registry-auth',
        when: [secrets, /sts:AssumeRole|unable to assume|retrieve credentials|no credentials/i],
        advice: ({ role }) => `See that the execution role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} exists and that its trust policy lets ecs-tasks.amazonaws.com assume it (sts:AssumeRole).`,
    },
    {
        kind: 'secret-kms',
        cause: 'secrets-or-registry-auth',
        when: [secrets, noKey],
        advice: (facts) => `Allow kms:Decrypt in the execution role${(0,row/* named */.KT)(facts.role, (name) => ` ${name}`)} on the KMS key that encrypts${theSecret(facts)}, in the key's policy too if that is needed.`,
    },
    {
        kind: 'auth-denied',
        cause: 'secrets-or-registry-auth',
        when: [secrets, row/* denied */.wk],
        where: aboutRegistry,
        advice: ({ action, role }) => `Allow ${action ?? 'ecr:GetAuthorizationToken'} (on *) in the execution role${(0,row/* named */.KT)(role, (name) => ` ${name}`)}: AmazonECSTaskExecutionRolePolicy has it.`,
    },
    {
        kind: 'secret-denied',
        cause: 'secrets-or-registry-auth',
        when: [secrets, row/* denied */.wk],
        advice: (facts) => `Allow ${facts.action ?? (store(facts) === 'SSM' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue')} on${theSecret(facts)} in the execution role${(0,row/* named */.KT)(facts.role, (name) => ` ${name}`)} (not the task role).`,
    },
    {
        kind: 'secret-missing',
        cause: 'secrets-or-registry-auth',
        when: [
            secrets,
            /ResourceNotFound|ParameterNotFound|can't find the specified secret|invalid (?:ssm )?parameters?\b|did not (?:contain|find)|does(?: not|n't) (?:contain|exist)|unmarshal|invalid character|looking for beginning|json|no value|staging label|version ?stage|ValidationException|check whether the secret exists|marked for deletion|InvalidRequestException|not found/i,
        ],
        advice: (facts) => adviceOnMissing(facts),
    },
    {
        kind: 'auth-network',
        cause: 'secrets-or-registry-auth',
        when: [secrets, row/* noConnection */.s0],
        where: (facts) => aboutRegistry(facts) || !aboutSecrets(facts),
        advice: () => way('ECR', 'ecr.api, ecr.dkr, and S3 as a gateway'),
    },
    {
        kind: 'secret-network',
        cause: 'secrets-or-registry-auth',
        when: [secrets, row/* noConnection */.s0],
        advice: (facts) => store(facts) === 'SSM'
            ? way('SSM Parameter Store', 'ssm')
            : way('Secrets Manager', 'secretsmanager'),
    },
    {
        // AWS cut the text. Refusals are final at once; a connection is tried again several times.
        kind: 'secret-network',
        cause: 'secrets-or-registry-auth',
        when: [secrets, /retried (?:[3-9]|\d\d) time|attempts, ?[3-9]/i],
        where: (facts) => aboutSecrets(facts) && !aboutRegistry(facts),
        advice: (facts) => store(facts) === 'SSM'
            ? way('SSM Parameter Store', 'ssm')
            : way('Secrets Manager', 'secretsmanager'),
    },
    {
        kind: 'auth-network',
        cause: 'secrets-or-registry-auth',
        when: [secrets, /retried (?:[3-9]|\d\d) time|attempts, ?[3-9]/i],
        advice: () => way('ECR', 'ecr.api, ecr.dkr, and S3 as a gateway'),
    },
    {
        kind: 'secrets-or-auth',
        cause: 'secrets-or-registry-auth',
        when: [secrets],
        advice: (facts) => aboutSecrets(facts)
            ? `AWS cut its text, which would say why${theSecret(facts)} cannot be read: the execution role may not, or it does not exist in this region.`
            : 'AWS does not say whether the execution role may not, or the task has no way to ECR, Secrets Manager and SSM: look at the task in the ECS console.',
    },
    {
        kind: 'env-file-denied',
        cause: 'permissions',
        when: [envFile, row/* denied */.wk],
        advice: ({ action, role }) => `Let the execution role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} read the environment file: ${action ?? 's3:GetObject'} on the object and s3:GetBucketLocation on its bucket. S3 answers the same where the object does not exist.`,
    },
    {
        kind: 'env-file-network',
        cause: 'network',
        when: [envFile, row/* noConnection */.s0],
        advice: () => way('S3, where its environment file is', 's3, as a gateway'),
    },
    {
        kind: 'env-file-missing',
        cause: 'configuration',
        when: [
            envFile,
            /NoSuchKey|NoSuchBucket|(?<!\d)404(?!\d)|not found|does not exist|invalid|parse|format/i,
        ],
        advice: () => 'The environment file is not there or not readable as NAME=VALUE lines: correct environmentFiles of the container, or put the object into S3.',
    },
    {
        kind: 'env-file',
        cause: 'configuration',
        when: [envFile, /fail|error|unable|cannot/i],
        advice: () => 'AWS does not say why the environment file could not be fetched from S3: the object, the execution role (s3:GetObject) or the way to S3.',
    },
    {
        kind: 'log-denied',
        cause: 'permissions',
        when: [logging, noCredentials],
        advice: ({ action, role }) => `Let ${role === undefined ? 'the execution role (EC2: the instance role)' : `role ${role}`} write logs: ${action ?? 'logs:CreateLogStream and logs:PutLogEvents'}${action === undefined ? ', and logs:CreateLogGroup with awslogs-create-group' : ''}.`,
    },
    {
        kind: 'log-network',
        cause: 'network',
        when: [logging, row/* noConnection */.s0],
        unless: [/splunk|fluent|gelf|syslog|:24224|:12201|:514\b/i],
        advice: () => way('CloudWatch Logs', 'logs'),
    },
    {
        kind: 'log-receiver',
        cause: 'network',
        when: [logging, row/* noConnection */.s0],
        advice: () => 'The log driver does not reach its receiver: check its address and port, and that the security group lets the task out to it.',
    },
    {
        kind: 'log-args',
        cause: 'configuration',
        when: [
            logging,
            /\bis required|must (?:be|specify|have|provide)|unable to get \w+ driver arg|unknown (?:log )?opt|missing|invalid|not supported|multiline/i,
        ],
        unless: [/does not exist/i],
        advice: ({ option }) => `Complete logConfiguration.options of the container${(0,row/* named */.KT)(option, (name) => `: ${name} is missing or wrong`)}. awslogs needs awslogs-group, awslogs-region and, on Fargate, awslogs-stream-prefix.`,
    },
    {
        kind: 'log-group-missing',
        cause: 'configuration',
        when: [logging, /log group|ResourceNotFound|create (?:log )?stream|Cloudwatch/i],
        advice: ({ message }) => /does not exist|ResourceNotFound/i.test(message)
            ? 'Create the log group of the container (awslogs-group, in awslogs-region), or set awslogs-create-group: true and allow logs:CreateLogGroup.'
            : 'AWS cut its text. Most often the log group of the container (awslogs-group) does not exist in awslogs-region: create it, or set awslogs-create-group: true.',
    },
    {
        kind: 'log-args',
        cause: 'configuration',
        when: [logging],
        advice: () => 'The log driver of the container could not start: compare logConfiguration.options with what the driver needs.',
    },
];
function adviceOnMissing(facts) {
    const { message, jsonKey, secret } = facts;
    const it = (0,row/* named */.KT)(secret, (name) => ` ${name}`);
    if (jsonKey !== undefined || /json key|did not contain/i.test(message)) {
        return `The secret${it} has no JSON key${(0,row/* named */.KT)(jsonKey, (key) => ` ${key}`)}: add it, or correct valueFrom (arn:json-key:version-stage:version-id).`;
    }
    if (/unmarshal|invalid character|looking for beginning/i.test(message)) {
        return `The secret${it} is no JSON object, so it has no key that valueFrom asks for: store valid JSON, or take the key out of valueFrom.`;
    }
    if (/staging label|version ?stage|version/i.test(message)) {
        return `The secret${it} has no such version: correct version-stage or version-id in valueFrom, or put a value.`;
    }
    const noun = store(facts) === 'SSM' ? 'parameter' : 'secret';
    return `The ${noun}${it} does not exist in this region or has no value: create it, or correct valueFrom in the task definition (name, region, the six characters at the end of a secret's ARN).`;
}

;// CONCATENATED MODULE: ./packages/core/lib/failure/kinds/capacity.js
/**
 * Nowhere to run: placement, capacity, quotas, Managed Instances.
 *
 * Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
 */

const managed = /Unable to launch instance(?:\(s\)|s)?|capacity provider NAME/i;
const ec2Limit = /MaxSpotInstanceCountExceeded|VcpuLimitExceeded|InstanceLimitExceeded|Max spot instance count exceeded|vCPU limit|more vCPU capacity than your current/;
const noPlace = /no container instances? met all|closest matching|TaskFailedToStart: |unable to (?:place|reach steady state)|No Container Instances were found/i;
const capacityRows = [
    {
        kind: 'managed-permission',
        cause: 'permissions',
        when: [managed, row/* denied */.wk],
        advice: ({ role, action, resource }) => `Allow ${action ?? 'iam:PassRole'}${(0,row/* named */.KT)(resource, (on) => ` on ${on}`)} in the infrastructure role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} of the capacity provider. The managed policy passes only instance roles whose name begins with ecsInstanceRole.`,
    },
    {
        kind: 'quota-ec2',
        cause: 'service-quota',
        when: [ec2Limit],
        passes: true,
        advice: ({ message }) => `Ask for a higher EC2 quota in Service Quotas (${/spot/i.test(message) ? 'vCPUs of Spot instance requests' : 'vCPUs of running On-Demand instances'}). ECS goes on trying.`,
    },
    {
        kind: 'capacity-managed',
        cause: 'no-capacity',
        when: [
            /Unable to launch instance(?:\(s\)|s)?|InsufficientInstanceCapacity|UnfulfillableCapacity|Unable to fulfill capacity/i,
        ],
        passes: true,
        advice: ({ capacityProvider }) => `EC2 has none of these instances: let the capacity provider${(0,row/* named */.KT)(capacityProvider, (name) => ` ${name}`)} choose from more instance types and give it subnets in more availability zones. ECS goes on trying.`,
    },
    {
        kind: 'capacity-eni',
        cause: 'no-capacity',
        when: [/\bRESOURCE:ENI\b/],
        passes: true,
        advice: () => 'The instances have no free network interface for another awsvpc task: turn ENI trunking on (account setting awsvpcTrunking, then new instances), or add instances.',
    },
    {
        kind: 'port-in-use',
        cause: 'placement-constraints',
        when: [
            /already using a port|too many ports|\bRESOURCE:PORTS?\b|port is already allocated|address already in use/i,
        ],
        advice: ({ port }) => `A host port that the task wants${(0,row/* named */.KT)(port, (one) => ` (${one})`)} is taken on every instance: use dynamic host ports (hostPort 0) or awsvpc, or add instances; until then only as many tasks fit as there are instances.`,
    },
    {
        kind: 'agent-disconnected',
        cause: 'placement-constraints',
        when: [
            /encountered error "?AGENT\b|(?:^|: )AGENT\b|waiting for Amazon ECS Agent to start|\b[Aa]gent (?:is |was )?(?:disconnected|not connected)/,
        ],
        advice: ({ instance, message }) => `The ECS agent${(0,row/* named */.KT)(/instance/.test(message) ? instance : undefined, (id) => ` of container instance ${id}`)} is disconnected: restart it there (sudo systemctl restart ecs; its log is /var/log/ecs/ecs-agent.log), or replace the instance.`,
    },
    {
        kind: 'attribute',
        cause: 'placement-constraints',
        when: [
            /missing an attribute|placement constraint|: ATTRIBUTE\b|"ATTRIBUTE"|distinctInstance|does not (?:satisfy|meet) .*constraints?/i,
        ],
        advice: () => 'No instance has an attribute that the task requires: compare the task definition’s requiresAttributes and placementConstraints with the attributes of the instances (aws ecs describe-container-instances), and with the zones of the service’s subnets.',
    },
    {
        kind: 'capacity-ec2',
        cause: 'no-capacity',
        when: [
            /insufficient (?:CPU|memory|GPU)|\bRESOURCE:(?:CPU|MEMORY|GPU)\b|No Container Instances|NO ACTIVE INSTANCES|EMPTY CAPACITY PROVIDER|no (?:active |registered )?container instances (?:were )?(?:found|registered)/i,
        ],
        passes: true,
        advice: ({ resourceKind, message }) => resourceKind === undefined && /instances/i.test(message)
            ? 'No EC2 instance is registered for the task: see whether the Auto Scaling group of the capacity provider may grow (maximum, managed scaling) and whether its instances join the cluster.'
            : `No EC2 instance has enough free ${(resourceKind ?? 'CPU or memory').replace(/^MEMORY$/, 'memory')}: scale the Auto Scaling group of the capacity provider out (its maximum, instance size), or ask for less in the task definition.`,
    },
    {
        kind: 'quota-provisioning',
        cause: 'service-quota',
        when: [/provisioning capacity limit/i],
        passes: true,
        advice: () => 'Too many tasks of the cluster are PROVISIONING at once (500 at most): start fewer tasks at a time and wait; ECS goes on by itself.',
    },
    {
        kind: 'quota-fargate',
        cause: 'service-quota',
        when: [
            /reached the limit\b|configuration is above your limit|concurrent (?:tasks?|vCPUs?) (?:limit|quota)|vCPU (?:quota|limit)|quota (?:is |was |has been )?(?:exceeded|reached)|(?:limit|quota) (?:of|on|for) (?:the number of )?(?:concurrent )?(?:Fargate )?(?:tasks|vCPUs)/i,
        ],
        passes: true,
        advice: ({ message }) => `Ask for a higher Fargate quota in Service Quotas (AWS Fargate, ${/spot/i.test(message) ? 'Fargate Spot vCPU resource count' : 'Fargate On-Demand vCPU resource count'}), or run fewer or smaller tasks. ECS goes on trying.`,
    },
    {
        kind: 'throttled',
        cause: 'service-quota',
        when: [
            /operations are being throttled|^ThrottlingException|: ThrottlingException|RequestLimitExceeded/i,
        ],
        unless: [/\bpull|secret|registry/i],
        passes: true,
        advice: () => 'Wait: AWS throttles ECS’s calls for this account, and ECS retries by itself. Fewer tasks started at once help.',
    },
    {
        kind: 'capacity-fargate',
        cause: 'no-capacity',
        when: [
            /Capacity is unavailable|capacity (?:is )?(?:currently )?(?:not|un)available|insufficient capacity/i,
        ],
        passes: true,
        advice: () => 'Fargate has no capacity for this task in these zones now: wait, ECS goes on trying, or give the service subnets in other availability zones (for FARGATE_SPOT: a FARGATE base in the capacity provider strategy).',
    },
    {
        kind: 'internal-error',
        cause: 'unknown',
        when: [/(?:Reason|failure)(?: is)?:? ?Internal error/i],
        advice: () => 'AWS says no more. Known reason: a subnet of the service lies in an availability zone without Fargate, so compare the zone ids; otherwise try again, and open a case with AWS if it stays.',
    },
    {
        kind: 'compat',
        cause: 'configuration',
        when: [
            /not compatible with the selected compute strategy|requiresCompatibilities|(?:launch type|compatibilit(?:y|ies)) .*(?:not|does not|isn't) (?:match|compatible|support)/i,
        ],
        advice: () => 'Launch type of the service (or its capacity provider) and requiresCompatibilities of the task definition do not fit together: make them the same (FARGATE, EC2 or MANAGED_INSTANCES).',
    },
    {
        kind: 'capacity-generic',
        cause: 'no-capacity',
        when: [noPlace, /container instance|RESOURCE:/],
        passes: true,
        advice: () => 'No instance can take the task, and AWS does not say for want of what: look at the free CPU and memory of the instances (scale their Auto Scaling group out, or ask for less), host ports, attributes, and the zones of the service’s subnets.',
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/failure/kinds/deployment.js
/**
 * How ECS says that a deployment ended, and what keeps one from going on.
 *
 * Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html and
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */

const hookFailed = /lifecycle hooks?(?:\(s\))?|hook target|lifecycle-hook/i;
const deploymentRows = [
    {
        kind: 'hook-pause',
        cause: 'lifecycle-hook',
        when: [/\bpause (?:lifecycle )?hook|hooks? of type PAUSE/i],
        advice: ({ stage }) => `Nobody decided in time${(0,row/* named */.KT)(stage, (at) => ` at the pause ${at}`)}. Deploy again, and answer the pause with aws ecs continue-service-deployment --action CONTINUE, or give its hook a longer timeoutConfiguration.`,
    },
    {
        kind: 'hook-elb-role',
        cause: 'permissions',
        when: [hookFailed, /not authorized to perform: ?elasticloadbalancing:/i],
        advice: ({ action, role }) => `Allow ${action ?? 'elasticloadbalancing:ModifyListener and ModifyRule'} in the load balancer's role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} (advancedConfiguration.roleArn of the service): the managed policy AmazonECSInfrastructureRolePolicyForLoadBalancers has it.`,
    },
    {
        kind: 'hook-role',
        cause: 'permissions',
        when: [
            hookFailed,
            /unable to assume (?:the )?(?:\w+ )?role|not authorized to perform|access ?denied/i,
        ],
        advice: ({ role, action, function: name, message }) => /unable to assume/i.test(message)
            ? `Let ecs.amazonaws.com assume the hook's role${(0,row/* named */.KT)(role, (one) => ` ${one}`)} in its trust policy (sts:AssumeRole), and allow it lambda:InvokeFunction.`
            : `Allow ${action ?? 'lambda:InvokeFunction'}${(0,row/* named */.KT)(name, (one) => ` on function ${one}`)} in the hook's role${(0,row/* named */.KT)(role, (one) => ` ${one}`)}.`,
    },
    {
        kind: 'hook-failed',
        cause: 'lifecycle-hook',
        when: [
            /lifecycle hooks?(?:\(s\))? (?:failed|timed out|did not)|hook target .*FAILED|unable to (?:parse the response|invoke hook target)/i,
        ],
        advice: ({ function: name, stage, message }) => `Read the log of the hook's Lambda function${(0,row/* named */.KT)(name, (one) => ` ${one} (/aws/lambda/${one})`)}: ${/unable to parse/i.test(message)
            ? 'it has to answer with hookStatus SUCCEEDED, FAILED or IN_PROGRESS before its timeout'
            : /timed out/i.test(message)
                ? `it did not decide${(0,row/* named */.KT)(stage, (at) => ` ${at}`)} in time`
                : `it said FAILED${(0,row/* named */.KT)(stage, (at) => ` at ${at}`)}`}.`,
    },
    {
        kind: 'bg-role',
        cause: 'permissions',
        when: [
            /ECS Infrastructure Role|infrastructure role/i,
            /missing permissions|unable to (?:manage|assume)|not authorized/i,
        ],
        unless: [/Unable to launch instance/i, /volume/i],
        advice: ({ role }) => `Let ecs.amazonaws.com assume the infrastructure role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} (trust policy), and attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.`,
    },
    {
        kind: 'bg-network',
        cause: 'configuration',
        when: [
            /invalid networking configuration|(?:production|test)ListenerRule|both production and test listener rules|advancedConfiguration field/i,
        ],
        advice: ({ message }) => /should have exactly one target group/i.test(message)
            ? 'Give all weight in the production listener rule to one of the two target groups (0 to the other), then deploy again: a blue/green deployment starts with exactly one that serves.'
            : /rules? not found/i.test(message)
                ? 'A listener rule of the service does not exist any more: put it back with both target groups of the service, or set productionListenerRule and testListenerRule to rules that exist.'
                : 'Look at the listener rules and target groups of the service: targetGroup and alternateTargetGroup must both hang on the productionListenerRule or the testListenerRule, and the rules may forward to no other.',
    },
    {
        kind: 'alarm',
        cause: 'alarm',
        when: [
            /\balarms? (?:was |were )?(?:detected|triggered|breached|went off)|\balarm\(s\)|because (?:of )?(?:an? |the |one or more )?(?:CloudWatch )?alarms?\b|in (?:the )?ALARM state|CloudWatch alarms? /i,
        ],
        advice: () => 'Look at what made the CloudWatch alarm of the deployment go off before deploying again: its history shows the metric and the minute.',
    },
    {
        kind: 'limits',
        cause: 'deployment-limits',
        when: [
            /because of the service deployment configuration|minimumHealthyPercent or maximumPercent/i,
        ],
        advice: () => 'minimumHealthyPercent and maximumPercent leave no room to start or stop a task: raise maximumPercent or lower minimumHealthyPercent.',
    },
    {
        kind: 'protected',
        cause: 'deployment-limits',
        when: [/protected tasks|tasks? (?:is|are) protected|scale-in protection/i],
        advice: () => 'Old tasks are protected from scale-in (task protection): wait until their protection expires, or end it with aws ecs update-task-protection --no-protection-enabled.',
    },
    {
        kind: 'normal-end',
        cause: 'unknown',
        when: [
            /^Scaling activity initiated by|performing maintenance on the underlying infrastructure|^Task stopped by user/i,
        ],
        passes: true,
        advice: () => 'Nothing is to be done: ECS replaces the task by itself.',
    },
];
/** What stands last: texts that say that something failed, and not what. */
const unnamedRows = [
    {
        kind: 'could-not-launch',
        cause: 'unknown',
        when: [/could not launch \(?\d+\)? tasks?|could not launch (?:a |any )?tasks?/i],
        advice: () => 'Look at the placement event before this one ("was unable to place a task"): it names what is missing.',
    },
    {
        kind: 'breaker',
        cause: 'unknown',
        when: [/circuit breaker|tasks? failed to start\b|unable to consistently start tasks/i],
        advice: () => 'ECS does not say why the tasks failed: look at the stopped tasks of the deployment, each has its reason (they are visible for an hour), and at the container’s log.',
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/failure/kinds/health.js

const healthRows = [
    {
        kind: 'target-missing',
        cause: 'target-health-check',
        when: [/\bTARGET IS NOT FOUND\b/i],
        advice: ({ targetGroup }) => `The task's target is gone from target group${(0,row/* named */.KT)(targetGroup, (name) => ` ${name}`)}: find out in CloudTrail who or what called DeregisterTargets.`,
    },
    {
        kind: 'target-group-missing',
        cause: 'configuration',
        when: [
            /\bTARGET GROUP IS NOT FOUND\b|target groups? .{0,80}(?:does not exist|not found)|TargetGroupNotFound/i,
        ],
        advice: ({ targetGroup }) => `Target group${(0,row/* named */.KT)(targetGroup, (name) => ` ${name}`)} does not exist any more: delete the service and create it anew with one that does.`,
    },
    {
        kind: 'target-vpc',
        cause: 'configuration',
        when: [/not in the target group VPC/i],
        advice: ({ targetGroup }) => `Target group${(0,row/* named */.KT)(targetGroup, (name) => ` ${name}`)} and the subnets or instances of the service lie in two VPCs: create the target group in the VPC of the service.`,
    },
    {
        kind: 'target-register',
        cause: 'configuration',
        when: [/failed to (?:de)?register targets? in/i],
        advice: ({ targetGroup }) => `ECS cannot change the targets of target group${(0,row/* named */.KT)(targetGroup, (name) => ` ${name}`)}: the text in brackets is the load balancer's answer. Compare target type (ip, instance) and port with the task's network mode.`,
    },
    {
        kind: 'container-health',
        cause: 'container-health-check',
        when: [/failed container health checks|container health checks? failed/i],
        advice: () => 'The health check command of the container fails: run it inside a container of this image, and give it a startPeriod longer than the start takes.',
    },
    {
        kind: 'target-health',
        cause: 'target-health-check',
        when: [
            /failed (?:due to )?(?:ELB|VPC Lattice|Cloud Map|service discovery|load balancer)? ?health checks|is unhealthy in \(?(?:target-group|elb|service|VPC)|health checks failed|unhealthy in target/i,
        ],
        advice: adviceOnTarget,
    },
];
/** A target that answers with a code needs another step than one that does not answer. */
function adviceOnTarget({ codes, healthReason, port, targetGroup }) {
    const group = (0,row/* named */.KT)(targetGroup, (name) => ` of target group ${name}`);
    const at = (0,row/* named */.KT)(port, (one) => ` on port ${one}`);
    if (codes !== undefined) {
        return `The app answers the health check${at} with ${codes}: see its log for that request, and compare the path and the matcher (success codes)${group}.`;
    }
    if (/timed out/i.test(healthReason ?? '')) {
        return `The health check${at} gets no answer in time: see that the app listens there on 0.0.0.0, that the security group of the tasks lets the load balancer in, and that healthCheckGracePeriodSeconds is longer than the start takes.`;
    }
    return `Compare path, port and matcher of the health check${group} with what the app answers; security groups must let the load balancer in, and healthCheckGracePeriodSeconds be longer than the start takes.`;
}

;// CONCATENATED MODULE: ./packages/core/lib/failure/kinds/host.js
/** What happens to tasks from outside: Spot, hosts, and containers that end by themselves. */

const hostRows = [
    {
        kind: 'oom',
        cause: 'out-of-memory',
        when: [
            /(?<![\w-])OutOfMemory(?:Error)?(?![\w-])|killed due to memory usage|(?<![\w-])OOMKilled\b|memory cgroup out of memory|exceed(?:ed|s) (?:its |the )?memory limit/i,
        ],
        advice: () => 'The container used more memory than it may: raise the memory of the container or task, or let the app use less (fewer workers, a smaller heap).',
    },
    {
        kind: 'spot',
        cause: 'spot-interruption',
        when: [
            /Spot (?:Task|Instance|capacity|container)?[^.]{0,30}interrupt|Spot (?:Task|Instance) was (?:reclaimed|terminated)/i,
        ],
        passes: true,
        advice: () => 'AWS took the Spot capacity back; ECS starts another task. Run on demand where that must not happen (a FARGATE base in the capacity provider strategy).',
    },
    {
        kind: 'host-gone',
        cause: 'infrastructure',
        when: [
            /Host EC2 .{0,60}(?:terminated|stopped)|(?:container |EC2 )?instance (?:\S+ )?(?:was |is |has been )?(?:terminated|stopped|deregistered|drained|draining)\b|underlying (?:host|hardware|infrastructure).{0,40}(?:fail|unhealthy|lost|impaired)/i,
        ],
        passes: true,
        advice: ({ instance }) => `The EC2 instance${(0,row/* named */.KT)(instance, (id) => ` ${id}`)} under the task was taken away (Spot, scale-in of the Auto Scaling group, or a person); ECS starts another task. Managed termination protection and draining keep scale-in from doing so.`,
    },
    {
        kind: 'exit',
        cause: 'container-exit',
        when: [/Essential container in task exited/i],
        advice: () => 'Read the last lines of the container’s log: they tell why it ended.',
    },
];

;// CONCATENATED MODULE: ./packages/core/lib/failure/kinds/image.js

const pull = /(?<![\w-])CannotPull\w*|pull(?:ing)? image|image (?:manifest|config)|inspect image has been|ref pull has been|failed to resolve ref|pull access denied|can(?:'t|not) pull (?:the image|'?\S+'? from the Amazon ECR)/i;
function isEcr({ registry, image }) {
    return /\.ecr\.|\becr\b/.test(`${registry ?? ''} ${image ?? ''}`);
}
function which({ image }) {
    return (0,row/* named */.KT)(image, (name) => ` ${name}`);
}
function from({ registry }) {
    return (0,row/* named */.KT)(registry, (host) => ` from ${host}`);
}
const imageRows = [
    {
        kind: 'image-rate-limit',
        cause: 'image-pull',
        when: [
            pull,
            /toomanyrequests|too many requests|pull rate limit|rate exceeded|(?<!\d)429(?!\d)/i,
        ],
        passes: true,
        advice: ({ registry }) => `The registry${(0,row/* named */.KT)(registry, (host) => ` ${host}`)} throttles pulls without a login: give the container repositoryCredentials, or pull through ECR (pull-through cache). It passes by itself once the limit has moved on.`,
    },
    {
        kind: 'image-platform',
        cause: 'image-pull',
        when: [
            pull,
            /(?:matching|descriptor for|match for|manifest for) platform|no match(?:ing)? manifest|does not match the specified platform|image operating system/i,
        ],
        advice: (facts) => `The image${which(facts)} is not built for the CPU architecture of the task${(0,row/* named */.KT)(facts.platform, (one) => ` (${one})`)}: build it for that (docker buildx build --platform ${facts.platform ?? 'linux/amd64,linux/arm64'}), or set runtimePlatform.cpuArchitecture of the task definition.`,
    },
    {
        kind: 'image-disk-full',
        cause: 'image-pull',
        when: [
            pull,
            /no space left|Thin Pool|disk quota exceeded|not enough (?:disk )?space|insufficient (?:disk |storage )?space|extract layer .{0,120}: write\b/i,
        ],
        advice: () => 'The image does not fit on the disk: raise ephemeralStorage.sizeInGiB of the task definition (Fargate), or give the instance a larger volume and let it clean old images (EC2). A smaller image helps too.',
    },
    {
        kind: 'image-denied',
        cause: 'image-pull',
        when: [
            pull,
            /not authorized to perform|AccessDenied|(?<!\d)403(?!\d)|\bForbidden\b|permissions? to pull|no basic auth|authorization token|NoCredentialProviders|IMDS role/i,
        ],
        where: (facts) => isEcr(facts) ||
            facts.registry === undefined ||
            facts.action !== undefined ||
            /\bs3\b/.test(facts.registry),
        advice: adviceOnRefusal,
    },
    {
        kind: 'image-denied',
        cause: 'image-pull',
        when: [pull, /\bdenied\b|\bunauthorized\b|(?<!\d)401(?!\d)/i],
        where: isEcr,
        advice: adviceOnRefusal,
    },
    {
        kind: 'image-registry-login',
        cause: 'image-pull',
        when: [
            pull,
            /incorrect username or password|\bunauthorized\b|(?<!\d)401(?!\d)|(?<!\d)403(?!\d)|\bForbidden\b|authentication required|bad username|invalid (?:username|credentials)|insufficient_scope|authorization failed/i,
        ],
        unless: [/does not exist or may require/i],
        advice: (facts) => `The registry${(0,row/* named */.KT)(facts.registry, (host) => ` ${host}`)} does not accept the login, or there is none: repair the user name and password in the secret that repositoryCredentials of the container names.`,
    },
    {
        kind: 'image-not-found',
        cause: 'image-pull',
        when: [pull, /no such host/i],
        where: ({ registry, lookup }) => {
            const host = lookup ?? registry ?? '';
            return !/(?:^|\.)(?:amazonaws\.com(?:\.cn)?|docker\.(?:io|com)|ghcr\.io|quay\.io|gcr\.io|pkg\.dev|mcr\.microsoft\.com)$/.test(host);
        },
        advice: ({ lookup, registry }) => `There is no registry ${lookup ?? registry ?? 'of that name'}: correct the image in the task definition.`,
    },
    {
        kind: 'image-not-found',
        cause: 'image-pull',
        when: [
            pull,
            /\bnot found\b|(?<!\d)404(?!\d)|manifest unknown|name unknown|does not exist|RepositoryNotFound|ImageNotFound|no such image|invalid reference format|whether the image exists|requested access to the resource is denied/i,
        ],
        advice: (facts) => `The registry has no image${which(facts)}: push that tag or digest, or correct the image in the task definition${isEcr(facts) || facts.image === undefined
            ? ''
            : '; if it is private, give the container repositoryCredentials'}.`,
    },
    {
        kind: 'image-corrupt',
        cause: 'image-pull',
        when: [
            pull,
            /layers and diffIDs|unexpected EOF|layer verification failed|digest (?:mismatch|verification)|failed to (?:extract|register|apply) layer|media ?type|invalid (?:tar|checksum|compressed)|archive\/tar|gzip|unpack/i,
        ],
        unless: [row/* noConnection */.s0],
        advice: (facts) => `The image${which(facts)} is damaged or mixes layer formats: build and push it anew, in one format (docker buildx build --output type=image,oci-mediatypes=true, or without).`,
    },
    {
        kind: 'image-registry-down',
        cause: 'image-pull',
        when: [
            pull,
            /(?<!\d)5\d\d (?:Internal|Bad|Service|Gateway)|status code[^:]*:? ?5\d\d|unexpected (?:HTTP )?status|Service Unavailable|Bad Gateway|Internal Server Error/i,
        ],
        advice: (facts) => `The registry${(0,row/* named */.KT)(facts.registry, (host) => ` ${host}`)} answers with an error: deploy again later, and copy the image to ECR if that must not happen.`,
    },
    {
        kind: 'image-network',
        cause: 'image-pull',
        when: [pull, row/* noConnection */.s0],
        advice: adviceOnWay,
    },
    {
        kind: 'image-network',
        cause: 'image-pull',
        when: [
            pull,
            /\bEOF\b|nil pointer|panic: runtime error|x509|API error \(500\): Get|error pulling image config/i,
        ],
        advice: adviceOnWay,
    },
    {
        kind: 'image',
        cause: 'image-pull',
        when: [pull],
        advice: (facts) => `AWS does not say why the image${which(facts)} could not be pulled. Look at the task in the ECS console; then check that the image exists and try to pull it.`,
    },
];
function adviceOnRefusal(facts) {
    const { action, role, registry, message } = facts;
    if (action !== undefined) {
        return `Allow ${action} in the execution role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} (EC2: instance role); AmazonECSTaskExecutionRolePolicy has it.`;
    }
    const layers = /\bs3\b|starport/.test(registry ?? '') || /\blayer/i.test(message)
        ? ' The layers come from S3: its endpoint policy has to let them through.'
        : '';
    return `Let the execution role (EC2: the instance role) pull${which(facts)}: AmazonECSTaskExecutionRolePolicy, the repository's policy if it is in another account, and the policies of the ECR endpoints.${layers}`;
}
function adviceOnWay(facts) {
    return `The task has no way to the registry${from(facts).replace(' from', '')}: give it one, by a NAT gateway, a public IP in a public subnet, or VPC endpoints for ECR (api and dkr) and S3, and let its security group out to port 443.`;
}

;// CONCATENATED MODULE: ./packages/core/lib/failure/kinds/network.js
/**
 * The network interface of a task, and the roles by which ECS reaches the rest of AWS.
 *
 * Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/failed-to-start-error.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */

const whileCreating = /Unexpected EC2 error|Network ?Interface/i;
const networkRows = [
    {
        kind: 'eni-tag-policy',
        cause: 'permissions',
        when: [/\bTagPolicyViolation\b|tag policy/i],
        advice: () => 'A tag policy of the AWS organisation refuses the network interface without its tags: tag the service as the policy asks, and set propagateTags: SERVICE (or TASK_DEFINITION) and enableECSManagedTags.',
    },
    {
        kind: 'eni-denied',
        cause: 'permissions',
        when: [
            whileCreating,
            /\bAuthFailure\b|UnauthorizedOperation|not authorized|Access ?Denied|OperationNotPermitted|do(?:es)? not have permission/i,
        ],
        advice: ({ subnet }) => `ECS may not use subnet${(0,row/* named */.KT)(subnet, (id) => ` ${id}`)} or a security group of it in this account: share the subnet with the account (RAM), name security groups of the account’s own, and see that no policy forbids ec2:CreateNetworkInterface.`,
    },
    {
        kind: 'eni-missing',
        cause: 'configuration',
        when: [
            whileCreating,
            /Invalid(?:Subnet|SecurityGroup|Group|NetworkInterface)\w*\.?(?:ID)?\.?NotFound|does not exist/,
        ],
        advice: ({ subnet }) => `A subnet or security group of the service does not exist any more${(0,row/* named */.KT)(subnet, (id) => ` (subnet ${id})`)}: correct its networkConfiguration.`,
    },
    {
        kind: 'ip-exhausted',
        cause: 'no-ip-address',
        when: [
            /InsufficientFreeAddresses|(?:insufficient|not (?:have )?enough|no (?:more )?(?:free|available)|out of) (?:free |available )?(?:private )?(?:IP|IPv4)? ?addresses|public IP assignment enabled in subnet/i,
        ],
        advice: ({ subnet }) => `Subnet${(0,row/* named */.KT)(subnet, (id) => ` ${id}`)} has no free IP addresses: give the service larger or further subnets, or lower maximumPercent for the rollout.`,
    },
    {
        kind: 'quota-eni',
        cause: 'service-quota',
        when: [/NetworkInterfaceLimitExceeded/],
        passes: true,
        advice: () => 'The account has no network interface left in this region: ask for a higher VPC quota (network interfaces per region) in Service Quotas, or run fewer tasks.',
    },
    {
        kind: 'eni-timeout',
        cause: 'network',
        when: [/waiting for (?:the )?(?:network interface|ENI)\b|^InternalError\b(?!.*Ephemeral)/i],
        passes: true,
        advice: () => 'The network interface was not ready in time. It passes by itself: ECS starts another task. On EC2, replace the instance if it stays with one.',
    },
    {
        kind: 'eni-attach',
        cause: 'network',
        when: [/attach(?:ing)? (?:the )?network interface|unused device index/i],
        passes: true,
        advice: () => 'The network interface could not be attached. It passes by itself: ECS starts another task. On EC2, replace the instance if it stays with one, or give it room for another interface.',
    },
    {
        kind: 'eni-cni',
        cause: 'network',
        when: [
            /setup network namespace|add network failed|netplugin failed|set ?up (?:regular|trunk|branch)? ?eni|failed to configure ENI|\bcni (?:set ?up|plugin|add)|no such network interface/i,
        ],
        passes: true,
        advice: () => 'The host could not set the task’s network up. ECS starts another task by itself; on EC2, replace the instance if it stays with one.',
    },
    {
        kind: 'assume-role',
        cause: 'permissions',
        when: [
            /unable to assume (?:the )?role|trust relationship and permissions|is (?:not authorized|unable) to assume/i,
        ],
        unless: [/lifecycle hook|infrastructure role/i],
        advice: ({ role }) => `See that role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} exists and that its trust policy lets ecs-tasks.amazonaws.com assume it (sts:AssumeRole).`,
    },
    {
        kind: 'iam-service',
        cause: 'permissions',
        when: [
            /IAM (?:permissions policies have|trust relationship has) been misconfigured|can no longer maintain your/i,
        ],
        advice: ({ role, action, message }) => /trust relationship/i.test(message)
            ? `Repair the trust policy of the service's role${(0,row/* named */.KT)(role, (name) => ` ${name}`)}: ecs.amazonaws.com has to be allowed sts:AssumeRole.`
            : `Repair the policies of the service's role${(0,row/* named */.KT)(role, (name) => ` ${name}`)}${(0,row/* named */.KT)(action, (one) => `: it lacks ${one}`)}. AWSServiceRoleForECS has all it needs.`,
    },
    {
        kind: 'iam-elb',
        cause: 'permissions',
        when: [
            /failed to (?:de)?(?:register|scribe) target|failed to describe target|elasticloadbalancing:/i,
            row/* denied */.wk,
        ],
        advice: ({ role, action }) => `Allow ${action ?? 'the elasticloadbalancing actions'} in the infrastructure role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} of the service (managed policy AmazonECSInfrastructureRolePolicyForLoadBalancers).`,
    },
];

// EXTERNAL MODULE: ./packages/core/lib/failure/kinds/start.js
var start = __webpack_require__(8678);
;// CONCATENATED MODULE: ./packages/core/lib/failure/explain.js









const table = [
    ...deploymentRows,
    ...hostRows.filter(({ kind }) => kind !== 'exit'),
    ...accessRows,
    ...imageRows,
    ...networkRows,
    ...healthRows,
    ...capacityRows,
    ...start/* startRows */.e,
    ...hostRows.filter(({ kind }) => kind === 'exit'),
    ...unnamedRows,
];
/** What a text of ECS's means, wherever it stands; `undefined` where this version does not know it. */
function explain(text) {
    if (text === undefined || text === '')
        return undefined;
    const facts = factsIn(text);
    const { message } = facts;
    const row = table.find(({ when, unless = [], where }) => when.every((phrase) => phrase.test(message)) &&
        !unless.some((phrase) => phrase.test(message)) &&
        (where?.(facts) ?? true));
    if (row === undefined)
        return undefined;
    return {
        cause: row.cause,
        kind: row.kind,
        passes: row.passes ?? false,
        advice: row.advice(facts),
        facts,
    };
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ startRows),
/* harmony export */   w: () => (/* binding */ architectureAdvice)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9500);
/**
 * Containers that cannot be created or started, and volumes.
 *
 * Texts: Docker's, runc's and containerd's, as the ECS agent and Fargate pass them on; names of errors from
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */

const efs = /EFS utils|EFS volumes?\b|mount\.(?:nfs4?|efs)|mount-dns-name|amazon-efs/i;
const start = /(?<![\w-])(?:Cannot(?:Start|Create|Inspect|Stop|Describe)Container\w*|ContainerRuntime\w*|Docker(?:Timeout|State)Error|HostConfigError|CannotGetDockerClient\w*|ResourceInitializationError|TaskDependencyError)(?![\w-])|OCI runtime|oci runtime|runc (?:create|did)|container(?:d)? (?:runtime )?task|shim task|container process|Error response from daemon/;
const startRows = [
    {
        kind: 'efs-dns',
        cause: 'volume',
        when: [
            efs,
            /Failed to resolve|check that your file system ID|no such host|name (?:or service not known|resolution)/i,
        ],
        advice: ({ fileSystem }) => `File system${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(fileSystem, (id) => ` ${id}`)} cannot be resolved from the task: it needs a mount target in each availability zone of the service's subnets, the VPC DNS resolution and hostnames turned on, and the id has to be right.`,
    },
    {
        kind: 'efs-path',
        cause: 'volume',
        when: [efs, /No such file or directory/i],
        advice: ({ path, fileSystem }) => `The directory${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(path, (name) => ` ${name}`)} does not exist on file system${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(fileSystem, (id) => ` ${id}`)}: create it, or mount through an access point that does (rootDirectory with creationInfo).`,
    },
    {
        kind: 'efs-denied',
        cause: 'volume',
        when: [efs, /access denied|AccessDenied|not authorized|Operation not permitted/i],
        advice: () => 'The file system refuses the mount: allow elasticfilesystem:ClientMount (and ClientWrite) in the task role and in the file system policy, and set iam and transitEncryption ENABLED on the volume.',
    },
    {
        kind: 'efs-mount',
        cause: 'volume',
        when: [efs],
        advice: () => 'The task gets no connection to the mount target: the security group of the file system has to let TCP port 2049 (NFS) in from the security group of the task.',
    },
    {
        kind: 'volume-driver',
        cause: 'volume',
        when: [
            /VolumeDriver\.|error while mounting volume|volume (?:driver|plugin)|plugin .{0,40}not found/i,
        ],
        advice: () => 'The volume driver failed on the instance: see that its plugin runs there (docker plugin ls; its log) and that its storage answers, or replace the instance.',
    },
    {
        kind: 'volume-copy',
        cause: 'volume',
        when: [
            /copy contents to volume|failed to copy file info|copy(?:ing)? (?:image )?(?:files|data) (?:to|into) (?:the )?volume/i,
        ],
        advice: ({ message }) => /chown|not permitted|permission denied/i.test(message)
            ? 'Docker fills a new volume with what the image has at that path, and may not: mount at a path that is empty in the image, or use an access point without posixUser.'
            : 'The volume could not be filled with what the image has at that path: mount at a path that is empty or small in the image, and see that the disk has room (ephemeralStorage).',
    },
    {
        kind: 'ebs',
        cause: 'volume',
        when: [
            /\bEBS volumes?\b|volume attachment|attach(?:ing)? (?:the |an? )?(?:EBS )?volume|(?<![\w-])CannotCreateVolume\w*|\bFSx\b|CreateVolume/i,
        ],
        advice: ({ action, role }) => action === undefined
            ? 'The volume could not be created or attached: see that the infrastructure role of the volume (AmazonECSInfrastructureRolePolicyForVolumes) can be assumed by ecs.amazonaws.com, and its snapshot, size and zone.'
            : `Allow ${action} in the infrastructure role${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(role, (name) => ` ${name}`)} of the volume (managed policy AmazonECSInfrastructureRolePolicyForVolumes).`,
    },
    {
        kind: 'image-platform',
        cause: 'configuration',
        when: [/exec format error|exec user process caused/i],
        advice: () => architectureAdvice,
    },
    {
        kind: 'docker-timeout',
        cause: 'infrastructure',
        when: [
            /Could not transition to|timed out after waiting|(?<![\w-])(?:Docker|ContainerRuntime)TimeoutError\b|Cannot connect to the Docker daemon|(?<![\w-])CannotGetDockerClient/,
        ],
        advice: () => 'Docker on the host did not answer in time. On EC2, replace the instance and look at its disk (I/O, burst credits, space); on Fargate ECS starts another task by itself.',
    },
    {
        kind: 'storage-timeout',
        cause: 'infrastructure',
        when: [/waiting for Ephemeral ?Storage/i],
        passes: true,
        advice: () => 'The disk of the task was not ready in time. It passes by itself: ECS starts another task.',
    },
    {
        kind: 'host-disk-full',
        cause: 'infrastructure',
        when: [/no space left on device|Thin Pool|device ?mapper|disk quota exceeded/i],
        unless: [/(?<![\w-])CannotPull/],
        advice: () => 'The disk of the instance is full: clean old images and containers up there (docker system prune; ECS_ENGINE_TASK_CLEANUP_WAIT_DURATION), give it a larger volume, or replace it. On Fargate raise ephemeralStorage.',
    },
    {
        kind: 'device',
        cause: 'configuration',
        when: [
            /custom device|device information|no such device|could not select device|nvidia|prestart hook|neuron/i,
        ],
        advice: ({ device }) => `The instance lacks a device that the task asks for${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(device, (path) => ` (${path})`)}: use an instance type that has it, with the ECS-optimized AMI for GPU or Neuron, and correct linuxParameters.devices.`,
    },
    {
        kind: 'port-in-use',
        cause: 'placement-constraints',
        when: [/port is already allocated|address already in use/i],
        advice: ({ port }) => `The host port${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(port, (one) => ` ${one}`)} is taken on the instance: use dynamic host ports (hostPort 0) or awsvpc, or add instances.`,
    },
    {
        kind: 'entrypoint',
        cause: 'configuration',
        when: [
            start,
            /\bexec: |executable file not found|no command specified|container process caused:? "?chdir|starting container process caused:? "?exec/i,
        ],
        unless: [/creating device nodes|mount(?:ing)? .{0,200}rootfs/i],
        advice: ({ executable, message }) => /permission denied/i.test(message)
            ? `${executable ?? 'What command or entryPoint names'} may not be executed in the image: chmod +x it, or correct command and entryPoint of the container.`
            : `${executable ?? 'What command or entryPoint names'} is not in the image${/\s/.test(executable ?? '') ? ' under that name: a command is a list of words, a shell line needs ["sh", "-c", "…"]' : ''}: correct command or entryPoint of the container, or the image. A volume mounted over its directory hides it too.`,
    },
    {
        kind: 'runtime-user',
        cause: 'configuration',
        when: [
            /unable to (?:find (?:user|group)|set ?up user)|no matching entries in (?:passwd|group)|no such user|linux spec user|unknown user|operating system .{0,40}(?:not supported|cannot be used|does not match)|no match for platform|container operating system does not match/i,
        ],
        advice: ({ user }) => `User${(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(user, (name) => ` ${name}`)} or platform does not fit the image: set user of the container to one that the image's /etc/passwd has (or a number), and runtimePlatform to the image's.`,
    },
    {
        kind: 'runtime-mount',
        cause: 'volume',
        when: [
            /creating device nodes|mknod|mount(?:ing)? .{0,200}(?:rootfs|not a directory)|rootfs_linux|error mounting|mount ?point|mount destination|read-only file system/i,
        ],
        advice: () => 'A mount of the task definition hides a path that the system needs (/dev, /proc, /etc …) or meets a file: change containerPath of the mount point to a directory of its own.',
    },
    {
        kind: 'host-config',
        cause: 'configuration',
        when: [
            /(?<![\w-])HostConfigError\b|invalid (?:mount config|volume specification|volume referenced|path)|resolve volume mounts|bind source path does not exist|mount path must be absolute/i,
        ],
        advice: () => 'A mount point of the task definition has no usable path: give its volume a host.sourcePath that exists on the instance (or none at all), and the mount point a containerPath.',
    },
    {
        kind: 'task-dependency',
        cause: 'configuration',
        when: [
            /dependenc(?:y|ies) .{0,80}(?:resolve|exist|exited|fail)|dependency graph|because of dependency|dependent container|(?<![\w-])TaskDependencyError\b|failed to get container status/i,
        ],
        advice: () => 'A container that others wait for (dependsOn) ended or never got ready: read its log, and raise its memory if it was killed.',
    },
    {
        kind: 'runtime-truncated',
        cause: 'configuration',
        when: [
            start,
            /OCI runtime|runc|shim|runtime task|container process|container init|unable to start contain/i,
        ],
        unless: [_row_js__WEBPACK_IMPORTED_MODULE_0__/* .noConnection */ .s0],
        advice: () => 'AWS cut its text before the reason. Try the task definition without initProcessEnabled, volumes and readonlyRootFilesystem, one by one, and compare with the last revision that worked.',
    },
    {
        kind: 'docker-timeout',
        cause: 'infrastructure',
        when: [/(?<![\w-])(?:Cannot(?:Inspect|Stop|Describe)Container\w*|DockerStateError)/],
        advice: () => 'Docker on the host did not answer. On EC2, replace the instance and look at its disk (I/O, burst credits, space); on Fargate ECS starts another task by itself.',
    },
    {
        kind: 'start',
        cause: 'configuration',
        when: [/(?<![\w-])(?:Cannot(?:Start|Create)Container\w*|ContainerRuntimeError)(?![\w-])/],
        advice: ({ message }) => /:\s*\S/.test(message)
            ? 'The container cannot be created as the task definition describes it: Docker’s own words say which setting; compare with the last revision that worked.'
            : 'AWS does not say why the container cannot start: look at the task in the ECS console, and compare the task definition with the last revision that worked.',
    },
];
/** Said of a text of Docker's and of a log that ends with the kernel's words. */
const architectureAdvice = 'The image is built for another CPU architecture than the task runs on: build it for that (docker buildx build --platform linux/amd64 or linux/arm64), or set runtimePlatform.cpuArchitecture of the task definition.';


/***/ }),

/***/ 487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   qf: () => (/* binding */ withoutServicePrefix),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * The message in a text of ECS's: without the service it is about, ARNs, addresses and names.
 *
 * People name services `secretsmanager-sync` and target groups `efs-web`, so a name must never decide
 * what a text means. Names have no spaces: every pattern of the table holds a space, or a word that
 * stands by itself.
 */
/** `(service web) …`, `service (web) …` and `service web …`: the live API and AWS's pages differ. */
const servicePrefix = /^\s*(?:\(service [^()]+\)|service \( ?[^()]+\)|service \S+(?= (?:\(|is |was |has |had |failed |operations |task set |deployment |could |registered |deregistered |stopped |timed out ))|Service (?!deployment\b)[^\s:]+:)\s*/i;
const names = [
    [/\barn:aws[\w-]*:[\w-]*:[^\s'"`()[\],;]*[^\s'"`()[\],;.:]/g, 'ARN'],
    [/\bhttps?:\/\/[^\s'"`)]+/g, 'URL'],
    [
        /\b(?:[\w-]+\.)+(?:com|io|cn|net|org|dev|eu|comm+)(?:\.cn)?(?::\d+)?(?:\/[\w.@:/-]*[\w@/-])?/g,
        'HOST',
    ],
    [
        /(\()(service|target-group|elb|cluster|task set|taskSet|container-instance|instance|task) [^()\s]+(?=\))/g,
        '$1$2 NAME',
    ],
    [
        /\b(target-group|capacity provider|container-instance|repository) (?!ARN|\()['"`]?[\w./:@-]*[\w/]['"`]?/g,
        '$1 NAME',
    ],
    [/(?<=(?:^|[\s"'`(=:]))\/[\w@%+=.,-]+(?:\/[\w@%+=.,-]*)*/g, 'PATH'],
    [/\b(?:i|subnet|sg|eni|vpc|fs|fsap|vol)-[0-9a-f]+\b/g, 'ID'],
];
/** A text of ECS's without its `service NAME` prefix, for readers who know which service it is about. */
function withoutServicePrefix(text) {
    return text.replace(servicePrefix, '');
}
/** One line with plain quotes: ECS's texts have line breaks, typographic quotes and several layers of escapes. */
function plainText(text) {
    return text
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/[\u201c\u201d]/g, '"')
        .replace(/\\+(?=["'\\])/g, '')
        .replace(/\\+[ntr]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}
/** What a text says, its names masked: what patterns are matched against. */
function messageOf(text) {
    return names.reduce((message, [name, mask]) => message.replace(name, mask), withoutServicePrefix(plainText(text)));
}


/***/ }),

/***/ 9500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   s0: () => (/* binding */ noConnection),
/* harmony export */   wk: () => (/* binding */ denied)
/* harmony export */ });
/** Words of a connection that does not come about, whoever speaks: Go, the SDK, Docker, containerd, AWS. */
const noConnection = /i\/o timeout|\bdial tcp|connection (?:issue|reset|refused|timed out)|context (?:was )?cancell?ed|context ca\b|context deadline exceeded|request (?:context )?cancell?ed|RequestCancell?ed|send request failed|Client\.Timeout|network configuration|network connection|TLS handshake timeout|StatusCode: 0\b|signal: killed|no such host|server misbehaving|network is unreachable|no route to host|timeout awaiting|timed out|failed to do request/i;
/** Words of a refusal for want of permission. */
const denied = /not authorized to perform|Access ?Denied(?:Exception)?\b|UnauthorizedOperation|UnauthorizedException|\b403\b|\bForbidden\b|is not authorized|access denied|explicit deny/i;
/** ` (it is db)`-like additions: empty where the text names nothing. */
function named(value, words) {
    return value === undefined ? '' : words(value);
}


/***/ })

};
