export const id = 34;
export const ids = [34];
export const modules = {

/***/ 2538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createTargetReader)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2502);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4060);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2779);



function createTargetReader(session) {
    const load = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(async () => {
        const sdk = await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.t.bind(__webpack_require__, 9600, 19));
        const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
        session.watch(client);
        return { sdk, client };
    });
    const send = (action, attempt) => session.call(`elasticloadbalancing:${action}`, attempt, { patienceMs: _session_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPatienceMs */ .O });
    return {
        targetHealth: async (arns) => {
            const { sdk, client } = await load();
            const answers = await Promise.all(arns.map(async (TargetGroupArn) => {
                const answer = await send('DescribeTargetHealth', (options) => client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn }), options));
                return (answer.TargetHealthDescriptions ?? []).map(({ Target, TargetHealth: health }) => ({
                    targetGroupArn: TargetGroupArn,
                    target: Target?.Id ?? '',
                    state: health?.State ?? '',
                    ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
                        port: Target?.Port,
                        reason: health?.Reason,
                        description: health?.Description,
                    }),
                }));
            }));
            return answers.flat();
        },
        deregistrationDelaysMs: async (arns) => {
            const { sdk, client } = await load();
            const entries = await Promise.all(arns.map(async (TargetGroupArn) => {
                const answer = await send('DescribeTargetGroupAttributes', (options) => client.send(new sdk.DescribeTargetGroupAttributesCommand({ TargetGroupArn }), options));
                const value = (answer.Attributes ?? []).find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value;
                return value === undefined ? [] : [[TargetGroupArn, Number(value) * 1000]];
            }));
            return new Map(entries.flat());
        },
    };
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

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Kw: () => (/* binding */ describeAlike),
/* harmony export */   Ur: () => (/* binding */ alikeFailures),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4208);
/** Which stopped tasks are failures of the new revision, and which of them failed alike. */


/** Reads a stopped task as a failure; `undefined` where its end is a normal one (scaling, a user's stop). */
function readFailure(task) {
    const stopping = task.lastStatus === 'STOPPED' || task.desiredStatus === 'STOPPED';
    if (!stopping || isNormalEnd(task))
        return undefined;
    const culprit = culpritOf(task.containers);
    const detail = culprit?.reason ?? task.stoppedReason ?? '';
    const cause = causeOfTask(task, culprit);
    const exitCode = cause === 'container-exit' || cause === 'out-of-memory' ? culprit?.exitCode : undefined;
    const container = cause === 'container-exit' || culprit?.reason !== undefined ? culprit?.name : undefined;
    return {
        taskArn: task.arn,
        cause,
        ...(container !== undefined && { container }),
        ...(exitCode !== undefined && { exitCode }),
        ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
        detail: detail === '' ? 'ECS gives no reason' : detail,
        fingerprint: [task.stopCode, cause, container, exitCode, reasonClass(detail)].join('|'),
        counts: !(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .passesByItself */ .uj)(cause) &&
            !(0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottledPull */ .Mj)(detail) &&
            task.stopCode !== 'InfrastructureHealth',
    };
}
/** One sentence of what happened to the task. */
function describeFailure(failure) {
    if (failure.cause === 'container-exit' && failure.container !== undefined) {
        const code = failure.exitCode === undefined
            ? 'without an exit code'
            : `with exit code ${failure.exitCode}`;
        return `container ${failure.container} exited ${code}${signalHint(failure.exitCode)}`;
    }
    return failure.container === undefined
        ? failure.detail
        : `${failure.container}: ${failure.detail}`;
}
/** The failures that count, grouped by fingerprint, the most frequent first. */
function alikeFailures(failures) {
    const groups = new Map();
    for (const failure of failures) {
        if (!failure.counts)
            continue;
        const group = groups.get(failure.fingerprint);
        if (group === undefined)
            groups.set(failure.fingerprint, [failure]);
        else
            group.push(failure);
    }
    return [...groups.values()].sort((a, b) => b.length - a.length);
}
function isNormalEnd(task) {
    const reason = task.stoppedReason ?? '';
    switch (task.stopCode) {
        case 'UserInitiated':
            return true;
        case 'ServiceSchedulerInitiated':
            // The scheduler stops tasks to scale and to replace; only its health checks speak against the task.
            return !/health check|unhealthy/i.test(reason);
        case undefined:
            // Seen between the decision to stop and its record: judge it when the record is there.
            return task.lastStatus !== 'STOPPED' || /Scaling activity|stopped by user/i.test(reason);
        default:
            return /Scaling activity initiated/i.test(reason);
    }
}
function causeOfTask(task, culprit) {
    if (task.stopCode === 'SpotInterruption' || task.stopCode === 'TerminationNotice')
        return 'spot-interruption';
    const named = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(culprit?.reason) ?? (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(task.stoppedReason);
    if (named !== undefined && named !== 'container-exit')
        return named;
    if (task.stopCode === 'EssentialContainerExited' || named === 'container-exit')
        return 'container-exit';
    return 'unknown';
}
/** 143 and 137 are what ECS itself sends to the containers that are still up when one has ended. */
const stoppedByEcs = new Set([143, 137]);
/**
 * The container that brought the task down. Injected agents (GuardDuty) never decide. A reason of its
 * own tells most; then an exit code that is not ECS's own stop; then a clean exit beside stopped ones.
 */
function culpritOf(containers) {
    const declared = containers.filter((container) => !container.name.startsWith('aws-guardduty-agent'));
    return (declared.find((container) => container.reason !== undefined && container.exitCode !== 0) ??
        declared.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0 && !stoppedByEcs.has(exitCode)) ??
        declared.find(({ exitCode }) => exitCode === 0) ??
        declared.find(({ exitCode }) => exitCode !== undefined));
}
/** A reason without what differs from task to task: ids, addresses, numbers, digests. */
function reasonClass(reason) {
    return reason
        .replace(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*/gi, '#')
        .replace(/\d+/g, '#')
        .slice(0, 200);
}
function signalHint(exitCode) {
    switch (exitCode) {
        case 0:
            return ' (it ended by itself: a service must keep running)';
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
/** `3 tasks` failed alike: the sentence for log and summary. */
function describeAlike(group, total) {
    const count = Math.max(group.length, total);
    const first = group[0];
    const which = group.length === 1 ? ` (task ${(0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .taskId */ .B)(first.taskArn)})` : '';
    return `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${describeFailure(first)}${which}`;
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ newEvents),
/* harmony export */   V8: () => (/* binding */ eventLine),
/* harmony export */   _l: () => (/* binding */ stageWords),
/* harmony export */   eJ: () => (/* binding */ deploymentTable),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export alignColumns */
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(749);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8406);
/** What the log shows of a running deployment: changes, never polls. */



function plain(text) {
    return { kind: 'plain', text };
}
/** Events not seen before and not older than the subject, oldest first. */
function newEvents(service, subject, known) {
    return service.events
        .filter((event) => !known.has((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventKey */ .Mk)(event)) &&
        (subject?.createdAt === undefined ||
            event.createdAt === undefined ||
            event.createdAt >= subject.createdAt))
        .toReversed();
}
function eventLine(event) {
    const clock = event.createdAt === undefined ? '' : `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClock */ .ei)(event.createdAt)}  `;
    return plain(`${clock}${(0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event)}`);
}
const columns = [
    'deployment',
    'revision',
    'status',
    'desired',
    'running',
    'pending',
    'failed',
    'healthy',
];
/**
 * The table of deployments. Its title is the followed one in a line, so that a folded group still tells
 * where the rollout stands.
 */
function deploymentTable(service, subject, own, targets, healthyNew) {
    const rows = service.deployments.map((deployment) => {
        const id = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIdOf */ .Y4)(deployment);
        const isOwn = id !== undefined && id === subject.deploymentId;
        return [
            shortId(id),
            deployment.taskDefinition === undefined ? '' : (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRevision */ .KW)(deployment.taskDefinition),
            [deployment.status, deployment.rolloutState].filter((word) => word !== undefined).join(' '),
            String(deployment.desiredCount),
            String(deployment.runningCount),
            String(deployment.pendingCount),
            String(deployment.failedTasks),
            isOwn && targets !== undefined ? String(healthyNew) : '',
        ];
    });
    for (const taskSet of service.taskSets) {
        rows.push([
            shortId(taskSet.id),
            taskSet.taskDefinition === undefined ? '' : (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRevision */ .KW)(taskSet.taskDefinition),
            [taskSet.status, taskSet.stabilityStatus].filter((word) => word !== undefined).join(' '),
            String(taskSet.computedDesiredCount),
            String(taskSet.runningCount),
            String(taskSet.pendingCount),
            '',
            '',
        ]);
    }
    return {
        title: tableTitle(service, subject, own, targets, healthyNew),
        lines: alignColumns([columns, ...rows]),
    };
}
function tableTitle(service, subject, own, targets, healthyNew) {
    const deployment = service.deployments.find((candidate) => (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIdOf */ .Y4)(candidate) === subject.deploymentId);
    const breaker = own?.detail?.circuitBreaker;
    const parts = [
        subject.taskDefinition === undefined
            ? shortId(subject.deploymentId)
            : (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRevision */ .KW)(subject.taskDefinition),
        deployment === undefined
            ? `${service.runningCount}/${service.desiredCount} running in the service`
            : `${deployment.runningCount}/${deployment.desiredCount} running`,
        ...(deployment !== undefined && deployment.pendingCount > 0
            ? [`${deployment.pendingCount} pending`]
            : []),
        ...(deployment !== undefined && deployment.failedTasks > 0
            ? [`${deployment.failedTasks} failed`]
            : []),
        ...(targets === undefined ? [] : [`${healthyNew} healthy`]),
        ...(own?.detail?.lifecycleStage === undefined ? [] : [stageWords(own.detail.lifecycleStage)]),
        ...(breaker?.threshold !== undefined && (breaker.failureCount ?? 0) > 0
            ? [`circuit breaker ${breaker.failureCount ?? 0}/${breaker.threshold}`]
            : []),
    ];
    return parts.join(', ');
}
/** `POST_TEST_TRAFFIC_SHIFT` as `post test traffic shift`. */
function stageWords(stage) {
    return stage.toLowerCase().replaceAll('_', ' ');
}
function shortId(id) {
    const number = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionNumber */ .P7)(id);
    if (number === undefined)
        return id ?? '';
    return number.length > 8 ? `…${number.slice(-6)}` : number;
}
/** Left-aligned columns, two spaces apart. */
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
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


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ recordTasks),
/* harmony export */   u: () => (/* binding */ isHealthyWithoutTargets)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4208);

/** Without any health check a running task is taken for healthy once it has run this long. */
const runsWithoutCheckMs = 60_000;
/** The timelines after one more look. Tasks not described this time keep what is known of them. */
function recordTasks(timelines, sighting) {
    const { tasks, targets } = sighting;
    if (tasks === undefined && targets === undefined)
        return timelines;
    const next = new Map(timelines);
    for (const task of tasks ?? []) {
        const id = (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .taskId */ .B)(task.arn);
        next.set(id, ofTask(task, id, next.get(id), sighting));
    }
    if (targets !== undefined && sighting.targetsTell) {
        const healthy = healthyAddresses(targets);
        for (const [id, timeline] of next) {
            const isHealthy = timeline.address !== undefined && healthy.has(timeline.address);
            if (timeline.side === 'new')
                next.set(id, withHealth(timeline, isHealthy, sighting));
        }
    }
    return next;
}
function ofTask(task, id, before, sighting) {
    const side = sighting.subject?.deploymentId !== undefined && task.startedBy === sighting.subject.deploymentId
        ? 'new'
        : 'old';
    const timeline = {
        taskArn: task.arn,
        taskId: id,
        side,
        lastStatus: task.lastStatus,
        failed: sighting.failedTaskArns.has(task.arn),
        healthy: before?.healthy ?? false,
        ...definedOf({
            taskDefinition: task.taskDefinition,
            availabilityZone: task.availabilityZone,
            address: task.privateAddress ?? before?.address,
            createdAt: task.createdAt,
            pullStartedAt: task.pullStartedAt,
            pullStoppedAt: task.pullStoppedAt,
            startedAt: task.startedAt,
            healthyAt: before?.healthyAt,
            stoppingAt: task.stoppingAt,
            executionStoppedAt: task.executionStoppedAt,
            stoppedAt: task.stoppedAt,
        }),
    };
    if (sighting.targetsTell)
        return timeline;
    return withHealth(timeline, isHealthyWithoutTargets(task, sighting.at), sighting);
}
/** By the task itself: its container health check, or else that it has run for a minute. */
function isHealthyWithoutTargets(task, at) {
    if (task.lastStatus !== 'RUNNING')
        return false;
    if (task.healthStatus === 'HEALTHY')
        return true;
    if (task.healthStatus === 'UNHEALTHY')
        return false;
    const checked = task.containers.some(({ healthStatus }) => healthStatus === 'HEALTHY');
    return !checked && task.startedAt !== undefined && at - task.startedAt >= runsWithoutCheckMs;
}
function withHealth(timeline, healthy, sighting) {
    if (!healthy)
        return timeline.healthy ? { ...timeline, healthy: false } : timeline;
    if (timeline.healthyAt !== undefined)
        return { ...timeline, healthy: true };
    // Healthy since before the first look: the moment is not known, and is not made up.
    const watched = (timeline.startedAt ?? 0) >= sighting.firstLookAt;
    return { ...timeline, healthy: true, ...(watched && { healthyAt: sighting.at }) };
}
/** Addresses that every target group that lists them calls healthy. */
function healthyAddresses(targets) {
    const healthy = new Set();
    const unhealthy = new Set();
    for (const { target, state } of targets)
        (state === 'healthy' ? healthy : unhealthy).add(target);
    for (const target of unhealthy)
        healthy.delete(target);
    return healthy;
}
function definedOf(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ })

};
