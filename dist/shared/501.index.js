export const id = 501;
export const ids = [501];
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
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4562);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2194);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9190);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2162);
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

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ waterfall)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9572);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9190);
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

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ getLogEvents)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4039);

/** Errors are the SDK's own: a stream that is not there yet is no error to some. */
async function getLogEvents(session, input, region = session.region, options) {
    const { sdk, client } = await (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .logsClient */ .RU)(session, region);
    return session.send((sendOptions) => client.send(new sdk.GetLogEventsCommand(input), sendOptions), options);
}


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ connector)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3068);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2162);


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

/***/ 2956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ reasonOfEnd),
/* harmony export */   R5: () => (/* binding */ findObstacle),
/* harmony export */   hY: () => (/* binding */ adviceOnEnd),
/* harmony export */   yp: () => (/* binding */ causeOfEnd)
/* harmony export */ });
/* harmony import */ var _failure_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9615);
/* harmony import */ var _failure_short_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3858);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(749);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5881);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8406);
/** What stands in a deployment's way, and whether it is time to stop waiting for it to pass. */





/** Reads failures and events of the subject's time as one obstacle; `undefined` where nothing is in the way. */
function findObstacle(subject, service, failures, targets = []) {
    const reported = service.deployments.find((deployment) => (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(deployment) === subject.deploymentId)
        ?.failedTasks ?? 0;
    const group = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .alikeFailures */ .Ur)(failures)[0];
    // ECS counts tasks that vanished before anyone saw them; they are taken to have failed like the rest.
    const vanished = Math.max(0, reported - failures.length);
    if (group !== undefined) {
        const { cause, kind, advice } = group[0];
        const count = group.length + vanished;
        const answered = cause === 'target-health-check' ? whatTargetsAnswer(subject, service, targets) : undefined;
        const reason = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAlike */ .Kw)(group, count);
        return {
            cause,
            kind,
            advice: (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(answered)?.advice ?? advice,
            reason: answered === undefined ? reason : `${reason}: ${answered}`,
            passes: false,
            failedTasks: count,
            // The first to fail: the last lines of its log have had the time to arrive at CloudWatch.
            example: group[0],
        };
    }
    const passing = failures[0];
    const event = newestTellingEvent(subject, service.events);
    const meaning = event === undefined ? undefined : (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .explainEvent */ .GI)(event);
    if (event !== undefined && meaning !== undefined && meaning.cause !== 'unknown') {
        const { cause, kind, advice, passes } = meaning;
        const failedTasks = passes || passing !== undefined ? 0 : vanished;
        return { cause, kind, advice, passes, reason: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event), failedTasks };
    }
    if (passing !== undefined) {
        const { cause, kind, advice } = passing;
        return {
            cause,
            kind,
            advice,
            passes: true,
            reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(passing),
            failedTasks: 0,
        };
    }
    if (event !== undefined && meaning !== undefined) {
        const { cause, kind, advice } = meaning;
        return {
            cause,
            kind,
            advice,
            passes: false,
            reason: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event),
            failedTasks: vanished,
        };
    }
    if (vanished > 0) {
        return {
            cause: 'unknown',
            kind: 'vanished',
            passes: false,
            reason: `${vanished} ${vanished === 1 ? 'task' : 'tasks'} failed; ECS no longer shows them`,
            advice: 'ECS shows stopped tasks for an hour only: look at the service events, and at the container’s log.',
            failedTasks: vanished,
        };
    }
    return undefined;
}
/** What ECS says when it ends a deployment only for its failed tasks: it names no cause. */
const unnamed = new Set(['breaker', 'could-not-launch', 'normal-end']);
/** The cause of a deployment that ECS ended: its own words where they name one, else what stood in the way. */
function causeOfEnd(statusReason, obstacle) {
    const own = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(statusReason);
    // "tasks failed to start" and the like name no cause; an alarm or a hook does, whatever tasks did.
    if (own !== undefined && !unnamed.has(own.kind))
        return own.cause;
    return obstacle?.cause ?? own?.cause ?? 'unknown';
}
/** What to do about a deployment that ended so: by ECS's own words where they tell, else by the obstacle. */
function adviceOnEnd(reason, cause, obstacle) {
    const own = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(reason);
    if (own !== undefined && own.cause === cause && !unnamed.has(own.kind))
        return own.advice;
    return obstacle?.cause === cause ? obstacle.advice : own?.advice;
}
/** ECS's words on how it ended, and the obstacle behind them, as one sentence. */
function reasonOfEnd(statusReason, cause, obstacle) {
    const words = withoutFullStop(statusReason);
    if (obstacle === undefined || obstacle.cause !== cause)
        return words;
    // ECS says the same in its events; the reader needs it once.
    const said = withoutFullStop(obstacle.reason).replace(/^.*deployment failed: /, '');
    return words.includes(said) || said === 'alarm detected' ? words : `${words}: ${obstacle.reason}`;
}
function withoutFullStop(text) {
    return text.replace(/\.+(?=;|$)/g, '');
}
/** What the load balancer got from the tasks, which their own end does not say: `(port 80) is unhealthy … codes: [503]`. */
function whatTargetsAnswer(subject, service, targets) {
    const event = ownEvents(subject, service.events).find((one) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .explainEvent */ .GI)(one)?.facts.healthReason !== undefined);
    if (event !== undefined)
        return (0,_failure_short_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutArns */ .H)((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event));
    const target = targets.find(({ state, description }) => state.startsWith('unhealthy') && description !== undefined);
    if (target === undefined)
        return undefined;
    const port = target.port === undefined ? '' : `(port ${target.port}) `;
    return `${port}is unhealthy in (target-group ${(0,_failure_short_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutArns */ .H)(target.targetGroupArn)}) due to (reason ${target.description ?? ''})`;
}
/** The newest event that names a cause, else the newest that says only that something is wrong. */
function newestTellingEvent(subject, newestFirst) {
    const own = ownEvents(subject, newestFirst);
    return (own.find((event) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventCause */ .uL)(event) !== undefined) ??
        own.find((event) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .explainEvent */ .GI)(event) !== undefined));
}
function ownEvents(subject, newestFirst) {
    return newestFirst.filter(({ createdAt }) => subject.createdAt === undefined || createdAt === undefined || createdAt >= subject.createdAt);
}


/***/ }),

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ runsNothingForMs),
/* harmony export */   Ho: () => (/* binding */ consistencyWindowMs),
/* harmony export */   Lv: () => (/* binding */ taskSetBeginsWithinMs),
/* harmony export */   WG: () => (/* binding */ longestJobMs),
/* harmony export */   b3: () => (/* binding */ listingLagMs),
/* harmony export */   tr: () => (/* binding */ neverDeployedAfterMs)
/* harmony export */ });
/** How long a named revision may be absent before it was never deployed (input `task-definition`). */
const neverDeployedAfterMs = 120_000;
/**
 * An answer right after an update may still show the old world (ECS is eventually consistent). What
 * had ended before the first poll is believed only when it still looks so after this long.
 */
const consistencyWindowMs = 10_000;
/**
 * ListServiceDeployments may be behind DescribeServices: a PRIMARY that it does not list is taken for a new
 * deployment for this long after its creation, by AWS's clock.
 */
const listingLagMs = 300_000;
/** CodeDeploy and other controllers run hooks before they create their task set: it is waited for this long. */
const taskSetBeginsWithinMs = 120_000;
/**
 * How long ago a deployment of this run can have begun where the run's start is not known: a job on GitHub's
 * runners lasts six hours at most (https://docs.github.com/en/actions/reference/limits).
 */
const longestJobMs = 6 * 3_600_000;
/** A service that wants tasks and runs none has to look so twice, this long apart. */
const runsNothingForMs = 60_000;


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   uV: () => (/* binding */ isEnd),
/* harmony export */   z2: () => (/* binding */ overtakenBy)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(749);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2956);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8406);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2162);





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
    const isMeant = options.taskDefinition !== undefined &&
        (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .sameTaskDefinition */ .JL)(winner.taskDefinition, options.taskDefinition);
    return isMeant || wasThereBefore(winner, evidence, options)
        ? { name: 'watch', next: winner }
        : superseded(winner);
}
function judgeServiceDeployment(own, evidence, options) {
    const newer = newerThan(own, evidence.serviceDeployments ?? []);
    const endedAt = own.finishedAt ?? own.stoppedAt;
    const end = endedAt === undefined ? {} : { endedAt };
    const listed = evidence.service.deployments.find((deployment) => (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionNumber */ .P7)((0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(deployment)) === (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionNumber */ .P7)(own.targetServiceRevisionArn));
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
                    ? '; a newer deployment took over before that was done'
                    : '';
                return endedBadly('failed', { ...end, reason: `${failureReason(own, listed)}${cutShort}` });
            }
            if (newer !== undefined && endedByNewer) {
                return overtaken(newer, evidence, options, endedAt);
            }
            return { name: 'stopped', ...end, reason: own.statusReason ?? 'the deployment was stopped' };
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
    const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
    if (primary === undefined)
        return { name: 'unsettled', why: 'the service lists no PRIMARY deployment' };
    const own = service.deployments.find((deployment) => isSubject(deployment, subject));
    const ended = endOf((0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(primary), primary, service);
    if (own === primary) {
        switch (primary.rolloutState) {
            case 'COMPLETED':
                return { name: 'stable', ...ended };
            case 'FAILED':
                return endedBadly('failed', {
                    ...ended,
                    reason: primary.rolloutStateReason ?? 'the deployment failed',
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
        const reason = own?.rolloutStateReason ?? 'ECS rolled the deployment back';
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
            reason: own.rolloutStateReason ?? 'the deployment failed',
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
    return { name: 'stable', ...(0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ endedAt: steady.createdAt }) };
}
/** CODE_DEPLOY and EXTERNAL: the task set is stable once it is PRIMARY and in its steady state. */
function judgeTaskSet(subject, service) {
    const own = service.taskSets.find(({ id }) => id === subject.deploymentId);
    const primary = service.taskSets.find(({ status }) => status === 'PRIMARY');
    if (own !== undefined && own === primary) {
        return isSteady(own)
            ? {
                name: 'stable',
                ...(0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ endedAt: own.stabilityStatusAt }),
            }
            : { name: 'in-progress', rollingBack: false };
    }
    if (own !== undefined && own.status !== 'DRAINING')
        return { name: 'in-progress', rollingBack: false };
    if (primary === undefined)
        return { name: 'unsettled', why: 'the service has no PRIMARY task set' };
    if (subject.createdAt !== undefined && (primary.createdAt ?? Infinity) <= subject.createdAt) {
        const to = primary.taskDefinition === undefined ? primary.id : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(primary.taskDefinition);
        return endedBadly('rolled-back', {
            reason: `traffic went back to task set ${primary.id} (${to})`,
        });
    }
    return superseded({
        deploymentId: primary.id,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ taskDefinition: primary.taskDefinition }),
    });
}
function isSteady(taskSet) {
    return (taskSet.stabilityStatus === 'STEADY_STATE' &&
        taskSet.pendingCount === 0 &&
        taskSet.runningCount === taskSet.computedDesiredCount);
}
function isSubject(deployment, subject) {
    const id = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(deployment);
    if (id !== undefined && subject.deploymentId !== undefined)
        return id === subject.deploymentId;
    return ((0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .sameTaskDefinition */ .JL)(deployment.taskDefinition, subject.taskDefinition) &&
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
    const winner = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(newer, evidence);
    if (wasThereBefore(winner, evidence, options))
        return { name: 'watch', next: winner };
    if (options.taskDefinition !== undefined) {
        const taskDefinition = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .taskDefinitionOf */ .Ib)(newer, evidence);
        if (taskDefinition === undefined) {
            return { name: 'unsettled', why: 'the revision of a newer deployment is not known yet' };
        }
        if ((0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .sameTaskDefinition */ .JL)(taskDefinition, options.taskDefinition))
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
    return { name, cause: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOfEnd */ .yp)(reason, undefined), reason, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ endedAt }) };
}
function superseded({ deploymentId: id, taskDefinition }, endedAt) {
    const name = [taskDefinition === undefined ? undefined : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(taskDefinition), id]
        .filter((part) => part !== undefined)
        .join(', ');
    return {
        name: 'superseded',
        reason: `a newer deployment took over${name === '' ? '' : `: ${name}`}`,
        winner: (0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ id, taskDefinition }),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ endedAt }),
    };
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

/***/ 3829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ taskDefinitionOf),
/* harmony export */   T1: () => (/* binding */ subjectOfDeployment),
/* harmony export */   We: () => (/* binding */ chooseSubject),
/* harmony export */   XA: () => (/* binding */ withServiceDeployment),
/* harmony export */   bA: () => (/* binding */ mayBeOfThisRun),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   vO: () => (/* binding */ unlistedPrimary),
/* harmony export */   z1: () => (/* binding */ isRollback)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(749);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3511);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2162);




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
        const ahead = options.deploymentId === undefined ? unlistedPrimary(evidence) : undefined;
        if (ahead !== undefined && isNamed(ahead.taskDefinition, options)) {
            return subjectOfDeployment(ahead);
        }
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
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ taskDefinition, createdAt: serviceDeployment.createdAt }),
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
    const { deploymentId, taskDefinition } = options;
    if (deploymentId !== undefined) {
        return newestFirst.find((candidate) => candidate.arn === deploymentId ||
            (deploymentId.startsWith('ecs-svc/') &&
                (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(candidate.targetServiceRevisionArn) === (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(deploymentId)));
    }
    if (taskDefinition === undefined)
        return newestFirst[0];
    return newestFirst.find((candidate, index) => mayBeOfThisRun(candidate, index, evidence, options) &&
        (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTaskDefinition */ .JL)(taskDefinitionOf(candidate, evidence), taskDefinition));
}
/**
 * Of the deployments of a named revision: an old one is not this run's, only the newest or one created since
 * the run began. Where that is not known, one that a newer one cut short within the length of a job.
 */
function mayBeOfThisRun(candidate, index, { at }, { deployedAfter }) {
    if (index === 0)
        return true;
    const createdAt = candidate.createdAt ?? 0;
    if (deployedAfter !== undefined)
        return createdAt >= deployedAfter;
    const isCutShort = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED'].includes(candidate.status);
    return isCutShort && at !== undefined && createdAt >= at - _options_js__WEBPACK_IMPORTED_MODULE_3__/* .longestJobMs */ .WG;
}
function isNamed(taskDefinition, options) {
    return (options.taskDefinition === undefined ||
        (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .sameTaskDefinition */ .JL)(taskDefinition, options.taskDefinition));
}
/**
 * A PRIMARY newer than every listed service deployment, and of which none is listed: the list is behind.
 * Not the deployment that a rollback started, which has none of its own. One of more than 90 days is never
 * listed, but is not newer than what is.
 */
function unlistedPrimary({ service, serviceDeployments }) {
    const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(service);
    const number = primary === undefined ? undefined : (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)((0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIdOf */ .Y4)(primary));
    const newest = serviceDeployments?.[0];
    if (primary === undefined || number === undefined || newest === undefined)
        return undefined;
    const isListed = serviceDeployments?.some(({ targetServiceRevisionArn }) => (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(targetServiceRevisionArn) === number);
    const isNewer = (primary.createdAt ?? 0) > (newest.createdAt ?? Infinity);
    if (isListed === true || !isNewer)
        return undefined;
    return isRollback(primary, service) || startedByRollbackOf(newest, primary) ? undefined : primary;
}
function startedByRollbackOf(listed, primary) {
    if (!listed.status.startsWith('ROLLBACK'))
        return false;
    const createdAt = primary.createdAt ?? Infinity;
    const { startedAt, serviceRevisionArn } = listed.detail?.rollback ?? {};
    if (serviceRevisionArn !== undefined &&
        (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)(serviceRevisionArn) === (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionNumber */ .P7)((0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIdOf */ .Y4)(primary))) {
        return true;
    }
    if (startedAt !== undefined)
        return Math.abs(createdAt - startedAt) <= rollbackStartsWithinMs;
    return createdAt <= (listed.finishedAt ?? -Infinity);
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
        : (failedBefore(primary, service, options) ?? primary);
    if (isNamed(rolledBack.taskDefinition, options)) {
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
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ taskDefinition: chosen.taskDefinition, createdAt: chosen.createdAt }),
    };
}
function subjectOfDeployment(deployment) {
    const deploymentId = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIdOf */ .Y4)(deployment);
    return {
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
            deploymentId,
            taskDefinition: deployment.taskDefinition,
            createdAt: deployment.createdAt,
        }),
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
/**
 * A deployment of this run that is listed as FAILED beside a newer PRIMARY of an older revision: whoever put
 * that back, this run's did not make it.
 */
function failedBefore(primary, service, { deployedAfter }) {
    return service.deployments.find((other) => other.rolloutState === 'FAILED' &&
        (other.createdAt ?? 0) >= (deployedAfter ?? 0) &&
        (primary.createdAt ?? 0) > (other.createdAt ?? Infinity) &&
        isOlderRevision(primary.taskDefinition, other.taskDefinition));
}
function isOlderRevision(one, other) {
    const [family, revision] = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .familyRevision */ .KW)(one ?? '').split(':');
    const [otherFamily, otherRevision] = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .familyRevision */ .KW)(other ?? '').split(':');
    return family === otherFamily && Number(revision) < Number(otherRevision);
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
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ id }),
    };
}


/***/ }),

/***/ 2043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Ri: () => (/* binding */ byDefault),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   as: () => (/* binding */ usualNumber),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rM: () => (/* binding */ outOfSight),
/* harmony export */   uL: () => (/* binding */ describeFact)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** What AWS takes where the setting is absent. */
function byDefault(value) {
    return { known: true, value, byDefault: true };
}
/** @param usual what it is unless somebody says otherwise. */
function unknown(why, usual) {
    return usual === undefined ? { known: false, why } : { known: false, why, usual };
}
/** Unknown, and nothing could be done about it from here. */
function outOfSight(why) {
    return { known: false, why, outOfSight: true };
}
function mapFact(fact, change) {
    if (!fact.known)
        return fact.usual === undefined ? fact : unknown(fact.why);
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
/** Evidence as people read it: the value with its unit, and whether it is AWS's default. */
function describeFact(fact, show = String) {
    if (!fact.known)
        return `unknown (${fact.why})`;
    return fact.byDefault ? `${show(fact.value)} (not set: AWS's default)` : show(fact.value);
}


/***/ })

};
