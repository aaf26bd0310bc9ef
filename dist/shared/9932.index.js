export const id = 9932;
export const ids = [9932];
export const modules = {

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

/***/ 5303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createStateSaver),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/**
 * What a step leaves for its `post` step, another process minutes later. Each value is written at once, so that it is
 * there even if this process is killed in the next moment; a later one replaces the earlier. Never put anything secret
 * here: the runner keeps it in the job's memory and debug log.
 *
 * Where it cannot be written (a full disk), that is said once, and the step goes on.
 */
function createStateSaver({ runner, log }, name) {
    let isSaid = false;
    return (value) => {
        try {
            runner.saveState(name, JSON.stringify(value));
        }
        catch (error) {
            if (isSaid)
                return;
            isSaid = true;
            const why = error instanceof Error ? error.message : String(error);
            log.warning({
                title: 'State not saved',
                message: `${why}: if the workflow is cancelled now, no post step clears away what this step has begun.`,
            });
        }
    };
}
/**
 * What the main step saved under a name; undefined if it saved nothing, or nothing that fits (state of another version
 * of the action, say), which is said.
 *
 * @param shape what the value has to be for the post step to go by it.
 */
function readState({ runner, log }, name, shape) {
    const text = runner.getState(name);
    if (text === '')
        return undefined;
    try {
        const value = JSON.parse(text);
        if (fits(value, shape))
            return value;
    }
    catch {
        // It is no JSON, or was cut.
    }
    log.warning({
        title: 'State not readable',
        message: 'What the step saved for its post step cannot be read, so that nothing is cleared away here: what it had begun is in its own log.',
    });
    return undefined;
}
function fits(value, shape) {
    switch (shape) {
        case 'text':
            return typeof value === 'string';
        case 'number':
            return typeof value === 'number';
        case 'flag':
            return typeof value === 'boolean';
        default:
            break;
    }
    if ('textThat' in shape)
        return typeof value === 'string' && shape.textThat(value);
    if ('oneOf' in shape)
        return shape.oneOf.some((one) => one === value);
    if ('optional' in shape)
        return value === undefined || fits(value, shape.optional);
    if ('listOf' in shape) {
        return Array.isArray(value) && value.every((item) => fits(item, shape.listOf));
    }
    return (typeof value === 'object' &&
        value !== null &&
        Object.entries(shape.members).every(([name, member]) => fits(Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined, member)));
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waterfall)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8941);
/**
 * Where the time went, as text in a code block: crisp in light and dark, the same in a terminal, an e-mail and a
 * job summary.
 */



/** A summary shows about a hundred characters in a line of code. */
const labelColumns = 36;
const chartColumns = 42;
/** More bars than this nobody reads; the rest is counted. */
const maxBars = 60;
/** Bars under the names of their sections, all over one span of time. A section without bars is left out. */
function waterfall(sections) {
    const shown = firstBars(sections);
    const bars = shown.flatMap((section) => section.bars);
    if (bars.length === 0)
        return '';
    const from = Math.min(...bars.map(({ startMs }) => startMs));
    const span = Math.max(1, ...bars.map(({ endMs }) => endMs - from));
    const all = sections.reduce((sum, section) => sum + section.bars.length, 0);
    const lines = shown.flatMap((section) => [
        oneLine(section.name),
        ...section.bars.map((bar) => drawBar(bar, from, span)),
    ]);
    if (all > bars.length)
        lines.push(`… and ${all - bars.length} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join('\n'));
}
function firstBars(sections) {
    let left = maxBars;
    return sections.flatMap(({ name, bars }) => {
        const some = bars.slice(0, left);
        left -= some.length;
        return some.length === 0 ? [] : [{ name, bars: some }];
    });
}
function drawBar(bar, from, span) {
    const place = (at) => Math.round(((at - from) / span) * chartColumns);
    const first = Math.min(place(bar.startMs), chartColumns - 1);
    const length = Math.max(1, place(bar.endMs) - first);
    const drawn = `${' '.repeat(first)}${(bar.isBad === true ? '▒' : '█').repeat(length)}`;
    const took = oneLine(bar.note ?? (0,_ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(bar.endMs - bar.startMs));
    const label = `  ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(oneLine(bar.label), labelColumns - 2)}`.padEnd(labelColumns);
    return `${label} ${drawn.padEnd(chartColumns)} ${took}`;
}
function oneLine(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 'remove').replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ getLogEvents)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);

/** Errors are the SDK's own: for some callers a stream that is not there yet is no error. */
async function getLogEvents(session, input, region = session.region, options) {
    const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .logsClient */ .RU)(session, region);
    return session.send((sendOptions) => client.send(new sdk.GetLogEventsCommand(input), sendOptions), options);
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

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   uV: () => (/* binding */ isEnd),
/* harmony export */   z2: () => (/* binding */ overtakenBy)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3679);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4959);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1152);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(341);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4661);






function isEnd(status) {
    return !['in-progress', 'unsettled', 'watch'].includes(status.name);
}
/** Judges the subject by its own end; counts decide only where ECS records no end. */
function judge(subject, evidence, options) {
    const { service, serviceDeployments } = evidence;
    if (service.status !== 'ACTIVE') {
        return {
            name: 'error',
            reason: `service ${service.name} is ${service.status}: it is being deleted or is gone`,
        };
    }
    if (subject.serviceDeploymentArn !== undefined) {
        const own = serviceDeployments?.find(({ arn }) => arn === subject.serviceDeploymentArn);
        if (own === undefined)
            return { name: 'unsettled', why: 'the service deployment is out of sight' };
        return judgeServiceDeployment(own, evidence, options);
    }
    return service.controller === 'ECS'
        ? judgeDeployment(subject, evidence, options)
        : judgeTaskSet(subject, service);
}
/** The followed deployment has ended or is out of sight, and a PRIMARY that no list shows has taken over. */
function overtakenBy(primary, evidence, options) {
    const winner = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOfDeployment */ .T1)(primary);
    const isMeant = (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .sameTaskDefinition */ .JL)(winner.taskDefinition, options.taskDefinition);
    return isMeant || wasThereBefore(winner, evidence, options)
        ? { name: 'watch', next: winner }
        : superseded(winner);
}
function judgeServiceDeployment(own, evidence, options) {
    const newer = newerThan(own, evidence.serviceDeployments ?? []);
    const endedAt = own.finishedAt ?? own.stoppedAt;
    const end = (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ endedAt });
    const listed = evidence.service.deployments.find((deployment) => (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionNumber */ .P7)((0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentIdOf */ .Y4)(deployment)) === (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionNumber */ .P7)(own.targetServiceRevisionArn));
    // Whoever deployed anew ended it, unless that was only after its end.
    const endedByNewer = wasRunning(own, evidence.serviceDeployments ?? [], endedAt);
    switch (own.status) {
        case 'SUCCESSFUL':
            return { name: 'stable', ...end };
        case 'ROLLBACK_SUCCESSFUL':
            return endedBadly('rolled-back', { ...end, reason: rollbackReason(own) });
        case 'ROLLBACK_FAILED':
            return endedBadly('failed', {
                ...end,
                reason: `${rollbackReason(own)}; the rollback failed too`,
            });
        case 'STOPPED':
            if (wasTriggered(own) ||
                (own.statusReason === undefined && listed?.rolloutState === 'FAILED')) {
                const cutShort = newer !== undefined && endedByNewer
                    ? `; ${_verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._.superseded} before that was done`
                    : '';
                return endedBadly('failed', { ...end, reason: `${failureReason(own, listed)}${cutShort}` });
            }
            if (newer !== undefined && endedByNewer) {
                return overtaken(newer, evidence, options, endedAt);
            }
            return { name: 'stopped', ...end, reason: own.statusReason ?? _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._.stopped };
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return { name: 'in-progress', rollingBack: true, ...stageOf(own) };
        case 'PENDING':
        case 'IN_PROGRESS':
        case 'STOP_REQUESTED':
            if (newer !== undefined && newer.status !== 'PENDING') {
                return overtaken(newer, evidence, options, endedAt);
            }
            return { name: 'in-progress', rollingBack: false, ...stageOf(own) };
        default:
            return endedAt === undefined
                ? { name: 'in-progress', rollingBack: false, ...stageOf(own) }
                : {
                    name: 'error',
                    reason: `the deployment ended as ${own.status}, which this version does not know`,
                };
    }
}
function judgeDeployment(subject, evidence, options) {
    const { service } = evidence;
    const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryOf */ .Os)(service);
    if (primary === undefined)
        return { name: 'unsettled', why: 'the service lists no PRIMARY deployment' };
    const own = service.deployments.find((deployment) => isSubject(deployment, subject));
    const ended = endOf((0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentIdOf */ .Y4)(primary), primary, service);
    if (own === primary) {
        switch (primary.rolloutState) {
            case 'COMPLETED':
                return { name: 'stable', ...ended };
            case 'FAILED':
                return endedBadly('failed', {
                    ...ended,
                    reason: primary.rolloutStateReason ?? _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._.failed,
                });
            case undefined:
                return judgeByCounts(primary, service);
            default:
                return { name: 'in-progress', rollingBack: false };
        }
    }
    if (own?.rolloutState === 'COMPLETED') {
        // It was replaced between two polls, but only after it had completed.
        return { name: 'stable', ...endOf(subject.deploymentId, own, service) };
    }
    const older = primary.createdAt !== undefined &&
        subject.createdAt !== undefined &&
        primary.createdAt < subject.createdAt;
    const remembered = subject.rolledBackTo !== undefined && isSubject(primary, subject.rolledBackTo);
    if (older || remembered || (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isRollback */ .z1)(primary, service)) {
        const reason = own?.rolloutStateReason ?? _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._['rolled-back'];
        switch (primary.rolloutState) {
            case 'COMPLETED':
                return endedBadly('rolled-back', { ...ended, reason });
            case 'FAILED':
                return endedBadly('failed', { ...ended, reason: `${reason}; the rollback failed too` });
            default:
                return { name: 'in-progress', rollingBack: true };
        }
    }
    if (own?.rolloutState === 'FAILED') {
        return endedBadly('failed', {
            ...endOf(subject.deploymentId, own, service),
            reason: own.rolloutStateReason ?? _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._.failed,
        });
    }
    return overtakenBy(primary, evidence, options);
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
        return { name: 'in-progress', rollingBack: false };
    return { name: 'stable', ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ endedAt: steady.createdAt }) };
}
/** CODE_DEPLOY and EXTERNAL: the task set is stable once it is PRIMARY and in its steady state. */
function judgeTaskSet(subject, service) {
    const own = service.taskSets.find(({ id }) => id === subject.deploymentId);
    const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
    if (own !== undefined && own === primary) {
        return isSteady(own)
            ? {
                name: 'stable',
                ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ endedAt: own.stabilityStatusAt }),
            }
            : { name: 'in-progress', rollingBack: false };
    }
    if (own !== undefined && own.status !== 'DRAINING')
        return { name: 'in-progress', rollingBack: false };
    if (primary === undefined)
        return { name: 'unsettled', why: 'the service has no PRIMARY task set' };
    if (subject.createdAt !== undefined && (primary.createdAt ?? Infinity) <= subject.createdAt) {
        const to = primary.taskDefinition === undefined ? primary.id : (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .familyRevision */ .KW)(primary.taskDefinition);
        return endedBadly('rolled-back', {
            reason: `traffic went back to task set ${primary.id} (${to})`,
        });
    }
    return superseded({
        deploymentId: primary.id,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ taskDefinition: primary.taskDefinition }),
    });
}
function isSteady(taskSet) {
    return (taskSet.stabilityStatus === 'STEADY_STATE' &&
        taskSet.pendingCount === 0 &&
        taskSet.runningCount === taskSet.computedDesiredCount);
}
function isSubject(deployment, subject) {
    const id = (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentIdOf */ .Y4)(deployment);
    if (id !== undefined && subject.deploymentId !== undefined)
        return id === subject.deploymentId;
    return ((0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .sameTaskDefinition */ .JL)(deployment.taskDefinition, subject.taskDefinition) &&
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
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ endedAt: event?.createdAt ?? deployment.updatedAt });
}
function newerThan(own, newestFirst) {
    return newestFirst.find((other) => isAfter(other, own));
}
/** Whether it had not ended yet when the next one was created. */
function wasRunning(own, newestFirst, endedAt = Infinity) {
    return (newestFirst.findLast((other) => isAfter(other, own))?.createdAt ?? 0) <= endedAt;
}
function isAfter(other, own) {
    return (other.createdAt ?? 0) > (own.createdAt ?? 0);
}
function overtaken(newer, evidence, options, endedAt) {
    const winner = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(newer, evidence);
    if (wasThereBefore(winner, evidence, options))
        return { name: 'watch', next: winner };
    if (options.taskDefinition !== undefined) {
        const taskDefinition = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .taskDefinitionOf */ .Ib)(newer, evidence);
        if (taskDefinition === undefined) {
            return { name: 'unsettled', why: 'the revision of a newer deployment is not known yet' };
        }
        if ((0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .sameTaskDefinition */ .JL)(taskDefinition, options.taskDefinition))
            return { name: 'watch', next: winner };
    }
    return superseded(winner, endedAt);
}
/** Created before anybody looked, and only shown later: it was the newest all along, and is the one to watch. */
function wasThereBefore({ createdAt }, { beganAt }, { deploymentId, taskDefinition }) {
    return (deploymentId === undefined &&
        taskDefinition === undefined &&
        beganAt !== undefined &&
        createdAt !== undefined &&
        createdAt <= beganAt);
}
/** ECS's own words tell the cause, or nothing does yet: the tasks may tell more. */
function endedBadly(name, { reason, endedAt }) {
    return { name, cause: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOfEnd */ .yp)(reason, undefined), reason, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ endedAt }) };
}
function superseded({ deploymentId: id, taskDefinition }, endedAt) {
    const name = [taskDefinition === undefined ? undefined : (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .familyRevision */ .KW)(taskDefinition), id]
        .filter((part) => part !== undefined)
        .join(', ');
    return {
        name: 'superseded',
        reason: `${_verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._.superseded}${name === '' ? '' : `: ${name}`}`,
        winner: (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ id, taskDefinition }),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ endedAt }),
    };
}
function wasTriggered(own) {
    return (own.detail?.circuitBreaker?.status === 'TRIGGERED' ||
        own.detail?.alarms?.status === 'TRIGGERED' ||
        /circuit breaker|alarm|lifecycle hook|invalid networking/i.test(own.statusReason ?? ''));
}
function failureReason(own, listed) {
    return own.statusReason ?? listed?.rolloutStateReason ?? _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._.failed;
}
function rollbackReason(own) {
    return own.statusReason ?? own.detail?.rollback?.reason ?? _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictInWords */ ._['rolled-back'];
}
function stageOf(own) {
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ stage: own.detail?.lifecycleStage });
}


/***/ }),

/***/ 341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   _: () => (/* binding */ verdictInWords)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4959);


/** Each verdict that is not good as a clause: `web: a newer deployment took over`. */
const verdictInWords = {
    'rolled-back': 'ECS rolled the deployment back',
    failed: 'the deployment failed',
    superseded: 'a newer deployment took over',
    stopped: 'the deployment was stopped',
    paused: 'the deployment waits at a pause',
    stalled: 'the deployment makes no progress',
    'timed-out': 'the deployment did not end in time',
};
/** One line of what became of a service. */
function headline({ service, verdict, deployedTaskDefinition, durationMs, beforeThisRun, runsNothing, cause, }) {
    const what = deployedTaskDefinition === undefined ? '' : ` ${(0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .familyRevision */ .KW)(deployedTaskDefinition)}`;
    const took = durationMs === undefined ? '' : ` after ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationMs)}`;
    switch (verdict) {
        case 'stable':
            return beforeThisRun
                ? `${service} is stable; nothing was deployed`
                : `${service} is stable:${what}${took}`;
        case 'rolled-back':
            return `${service} was rolled back:${what} did not make it${took}`;
        case 'failed':
            if (cause === 'never-deployed')
                return `${service} failed: nothing was deployed`;
            if (runsNothing === true)
                return `${service} failed: the deployment is complete, but no task runs`;
            return `${service} failed:${what} did not make it${took}`;
        case 'superseded':
            return `${service}:${what} was superseded`;
        case 'timed-out':
            return `${service} timed out${what === '' ? '' : ` with${what}`}`;
        default:
            return `${service}: ${verdict}`;
    }
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
