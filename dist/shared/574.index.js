export const id = 574;
export const ids = [574];
export const modules = {

/***/ 3258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createDeploymentControl)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(212);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4497);
/** The two calls that change a deployment's course. */


/** A stop that AWS will not take for so long has failed; whoever asked for it must know. */
const stopPatienceMs = 60_000;
function createDeploymentControl(session, client) {
    return {
        rollBack: async (serviceDeploymentArn, signal) => {
            try {
                await session.send((options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .StopServiceDeploymentCommand */ .a8L({ serviceDeploymentArn, stopType: 'ROLLBACK' }), options), { atOnce: true, patienceMs: stopPatienceMs, ...(signal !== undefined && { signal }) });
            }
            catch (error) {
                if (isAlreadyStopping(error))
                    return;
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(error, 'ecs:StopServiceDeployment');
            }
        },
        continueAtHook: async (serviceDeploymentArn, hookId) => {
            await session.call('ecs:ContinueServiceDeployment', (options) => client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ContinueServiceDeploymentCommand */ .LrH({
                serviceDeploymentArn,
                hookId,
                action: 'CONTINUE',
            }), options));
        },
    };
}
function isAlreadyStopping(error) {
    return (error instanceof Error &&
        error.name === 'ConflictException' &&
        /already|in progress|rollback|stopp/i.test(error.message));
}


/***/ }),

/***/ 3547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ servingNames),
/* harmony export */   Jy: () => (/* binding */ readServiceRecord),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   zV: () => (/* binding */ lookAtImages)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9333);
/* harmony import */ var _ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3783);
/* harmony import */ var _ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);
/* harmony import */ var _ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5362);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4497);






/** The service's own record of its deployments. */
async function readHistory({ ecs }, cluster, service) {
    const deployments = await ecs.listServiceDeploymentHistory(cluster, service);
    return { deployments, revisions: await ecs.describeRevisions((0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_4__/* .revisionsWanted */ ._t)(deployments)) };
}
/**
 * Spellings of what the service names: its ARN, and the revision that it is a true copy of, so that whoever
 * goes back twice does not return to what they left.
 */
async function servingNames({ revisions }, taskDefinition) {
    if (taskDefinition === undefined)
        return [];
    const serving = await revisions.describe(taskDefinition);
    const original = serving && (0,_ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__/* .copiedFrom */ .nR)(serving.definition);
    if (serving === undefined || original === undefined)
        return [taskDefinition];
    const copied = await revisions.describe(original);
    const isCopy = copied !== undefined && sameButImages(serving, copied);
    return isCopy ? [taskDefinition, copied.arn] : [taskDefinition];
}
/** A copy may name by digest what its original named by tag. */
function sameButImages(copy, original) {
    const images = new Map(original.definition.containerDefinitions.map(({ name, image }) => [name, image]));
    const containers = (0,_ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__/* .withoutCopyMark */ .Xu)(copy.definition).containerDefinitions.map((container) => {
        const image = images.get(container.name);
        const isSame = image !== undefined && repositoryOf(image) === repositoryOf(container.image);
        return isSame ? { ...container, image } : container;
    });
    return (0,_ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_1__/* .sameDefinition */ .u)({ ...copy.definition, containerDefinitions: containers }, (0,_ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__/* .withoutCopyMark */ .Xu)(original.definition));
}
function repositoryOf(image) {
    const reference = (0,_ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o)(image);
    return reference.kind === 'ecr' ? `${reference.account}/${reference.repository}` : image;
}
/**
 * Looks the images of a revision up: by the digest that its deployment resolved, else by its tag of today.
 *
 * @returns the worst of them
 */
async function lookAtImages({ registry }, images) {
    const sights = await Promise.all(images.map((image) => lookAtImage(registry, image)));
    const order = ['missing', 'archived', 'unknown', 'present'];
    const worst = sights.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];
    return worst ?? { state: 'unknown', reason: 'its images are not known' };
}
async function lookAtImage(registry, { image, digest }) {
    const reference = (0,_ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_5__/* .parseImageReference */ .o)(image);
    if (reference.kind === 'other') {
        return { state: 'unknown', reason: `${image} is in ${reference.registry}, not in ECR` };
    }
    const pinned = digest === undefined ? reference : { ...reference, digest };
    const named = digest === undefined ? image : `${image} (${digest.slice(0, 19)})`;
    const found = await registry.find(pinned);
    if (!found.known)
        return { state: 'unknown', reason: `${image}: ${found.why}` };
    if (found.value === undefined) {
        return { state: 'missing', reason: `${named} is no longer in its repository` };
    }
    switch (found.value.status) {
        case 'ACTIVE':
            return { state: 'present' };
        case 'ARCHIVED':
            return {
                state: 'archived',
                reason: `${named} is archived: aws ecr update-image-storage-class --repository-name ${reference.repository} --image-id imageDigest=${found.value.digest} --target-storage-class STANDARD restores it within 20 minutes`,
            };
        default:
            return { state: 'archived', reason: `${named} is being restored from the archive` };
    }
}
/** The record of a service, given the revision that serves. Never fails for what may not be read: it says so. */
async function readServiceRecord(ports, cluster, { name, controller }, serving) {
    if (controller !== 'ECS')
        return unseen(`${controller} controls the deployments of ${name}`);
    try {
        const history = await readHistory(ports, cluster, name);
        const names = await servingNames(ports, serving);
        const replaced = (0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_4__/* .hasReplacedAnother */ .YU)(history, names);
        return {
            wayBack: await wayBackIn(ports, name, history, names),
            ...(replaced !== undefined && { hasReplacedAnother: replaced }),
        };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .NotAllowedError */ .ec) {
            return unseen(`could not be seen: not allowed to ${error.action}`);
        }
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsupportedError */ .Wt) {
            return unseen('the service deployments of ECS are not offered here');
        }
        throw error;
    }
}
function unseen(reason) {
    return { wayBack: { images: 'unknown', reason } };
}
async function wayBackIn(ports, service, history, serving) {
    const good = (0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_4__/* .findLastGood */ .$4)(history, serving);
    if (good !== undefined)
        return sightOf(ports, good);
    return {
        images: 'unknown',
        reason: history.deployments.length <= 1
            ? `this is the first deployment of ${service} that ECS remembers (90 days)`
            : 'no deployment of another revision ended well before this one in the 90 days that ECS remembers',
    };
}
async function sightOf(ports, good) {
    const { taskDefinition, deployedAt } = good;
    const [revision, images] = await Promise.all([
        ports.revisions.describe(taskDefinition),
        lookAtImages(ports, good.images),
    ]);
    if (revision === undefined) {
        return {
            images: images.state,
            reason: `the last good revision can no longer be described; ${_ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__/* .keepsRevisionsActive */ .f8}`,
        };
    }
    const active = revision.status === 'ACTIVE';
    const reasons = [
        ...(images.reason === undefined ? [] : [images.reason]),
        ...(images.state === 'missing' ? [_ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__/* .keepsImages */ .H6] : []),
        ...(active ? [] : [_ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__/* .keepsRevisionsActive */ .f8]),
    ];
    return {
        taskDefinition,
        deployedAt,
        active,
        images: images.state,
        ...(reasons.length > 0 && { reason: reasons.join('; ') }),
    };
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
/* harmony import */ var _failure_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7858);
/* harmony import */ var _failure_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9615);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(487);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4208);
/** Which stopped tasks are failures of the new revision, which container brought them down, and which failed alike. */




/** Reads a stopped task as a failure; `undefined` where its end is a normal one (scaling, a user's stop). */
function readFailure(task) {
    const stopping = task.lastStatus === 'STOPPED' || task.desiredStatus === 'STOPPED';
    if (!stopping || isNormalEnd(task))
        return undefined;
    const culprits = culpritsOf(task.containers);
    const [culprit] = culprits;
    const { cause, kind, advice, passes, told } = meaningOf(task, culprit);
    const isExit = cause === 'container-exit' || cause === 'out-of-memory';
    const isOfContainer = isExit || (culprit?.reason !== undefined && told === culprit.reason);
    const detail = told ?? culprit?.reason ?? task.stoppedReason ?? '';
    const exitCode = isExit ? culprit?.exitCode : undefined;
    const container = isOfContainer ? culprit?.name : undefined;
    return {
        taskArn: task.arn,
        cause,
        kind,
        advice,
        suspects: isOfContainer ? culprits.map(toSuspect) : [],
        ...(container !== undefined && { container }),
        ...(exitCode !== undefined && { exitCode }),
        ...(task.stopCode !== undefined && { stopCode: task.stopCode }),
        detail: detail === '' ? 'ECS gives no reason' : (0,_failure_message_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutServicePrefix */ .qf)(detail),
        fingerprint: [task.stopCode, cause, container, exitCode, reasonClass(detail)].join('|'),
        counts: !passes && task.stopCode !== 'InfrastructureHealth',
    };
}
function toSuspect({ name, exitCode }) {
    return { name, ...(exitCode !== undefined && { exitCode }) };
}
/** One sentence of what happened to the task. */
function describeFailure(failure) {
    const { container, exitCode, suspects } = failure;
    if (failure.cause === 'container-exit' && container !== undefined) {
        if (suspects.length > 1) {
            const names = suspects.map(({ name }) => name).join(' and ');
            const codes = suspects.map(({ name, exitCode: code }) => `${name}: ${code ?? 'none'}`);
            return `containers ${names} ended, and their exit codes do not tell which of them first (${codes.join(', ')})`;
        }
        const code = exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
        return `container ${container} exited ${code}${(0,_failure_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .signalHint */ .uy)(exitCode)}`;
    }
    const beside = failure.cause === 'out-of-memory' && exitCode === 0 ? ' (and still reported exit code 0)' : '';
    return container === undefined ? failure.detail : `${container}: ${failure.detail}${beside}`;
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
            return !/health check|unhealthy/i.test((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutServicePrefix */ .qf)(reason));
        case undefined:
            // Seen between the decision to stop and its record: judge it when the record is there.
            return task.lastStatus !== 'STOPPED' || (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(reason)?.kind === 'normal-end';
        default:
            return (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(reason)?.kind === 'normal-end';
    }
}
/** The container's reason tells more than the task's; a Spot interruption is told by the stop code alone. */
function meaningOf(task, culprit) {
    const { stopCode, stoppedReason } = task;
    if (stopCode === 'SpotInterruption') {
        const spot = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)('Your Spot Task was interrupted.');
        if (spot !== undefined)
            return spot;
    }
    for (const text of [culprit?.reason, stoppedReason]) {
        const meaning = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(text);
        if (meaning === undefined || text === undefined)
            continue;
        if (meaning.kind !== 'exit' && meaning.kind !== 'breaker')
            return { ...meaning, told: text };
    }
    if (stopCode === 'TerminationNotice' || stopCode === 'InfrastructureHealth') {
        const lost = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)('The underlying infrastructure failed');
        if (lost !== undefined)
            return lost;
    }
    const isExit = stopCode === 'EssentialContainerExited' || (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(stoppedReason)?.kind === 'exit';
    return isExit
        ? {
            cause: 'container-exit',
            kind: 'exit',
            advice: (0,_failure_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .exitAdvice */ .TP)(culprit?.exitCode),
            passes: false,
        }
        : {
            cause: 'unknown',
            kind: 'unknown',
            advice: 'ECS gives no reason that is known here: look at the stopped task in the ECS console, and at its log.',
            passes: false,
        };
}
/** 143 and 137 are what ECS itself sends to the containers that are still up when one has ended. */
const asked = 143;
const killed = 137;
/**
 * The containers that may have brought the task down, the likeliest first.
 *
 * Only essential ones can; what the task definition does not declare (GuardDuty's agent) never does. A
 * reason of its own tells most, then an exit code that is not ECS's own stop. A kill and a clean end look
 * the same whether they came first or were the answer to SIGTERM, so that both remain; but for a log
 * router, which ends with 0 when it is asked to.
 */
function culpritsOf(containers) {
    const able = containers.filter(({ essential, name }) => essential !== false && !name.startsWith('aws-guardduty-agent'));
    const withReason = able.filter(({ reason, exitCode }) => reason !== undefined && (exitCode !== 0 || (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .W)(reason)?.kind === 'oom'));
    if (withReason.length > 0)
        return withReason.slice(0, 1);
    const ended = able.filter(({ exitCode }) => exitCode !== undefined);
    const byThemselves = ended.filter(({ exitCode }) => exitCode !== 0 && exitCode !== killed && exitCode !== asked);
    if (byThemselves.length > 0)
        return byThemselves;
    const perhaps = ended.filter(({ exitCode }) => exitCode !== asked);
    const withoutRouters = perhaps.filter(({ isLogRouter, exitCode }) => !(isLogRouter === true && exitCode === 0));
    const killedFirst = (withoutRouters.length > 0 ? withoutRouters : perhaps).toSorted((a, b) => (b.exitCode ?? 0) - (a.exitCode ?? 0));
    return killedFirst.length > 0 ? killedFirst : ended;
}
/** A reason without what differs from task to task: ids, addresses, numbers, digests. */
function reasonClass(reason) {
    return reason
        .replace(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*/gi, '#')
        .replace(/\d+/g, '#')
        .slice(0, 200);
}
/** `3 tasks` failed alike: the sentence for log and summary. */
function describeAlike(group, total) {
    const count = Math.max(group.length, total);
    const first = group[0];
    const which = group.length === 1 ? ` (task ${(0,_task_js__WEBPACK_IMPORTED_MODULE_3__/* .taskId */ .B)(first.taskArn)})` : '';
    return `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${describeFailure(first)}${which}`;
}


/***/ }),

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ describeRule),
/* harmony export */   f9: () => (/* binding */ readLifecyclePolicy)
/* harmony export */ });
/* unused harmony export countTypes */
/**
 * ECR's lifecycle policies, read from their text. Source:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
 */
const countTypes = [
    'imageCountMoreThan',
    'sinceImagePushed',
    'sinceImagePulled',
    'sinceImageTransitioned',
];
/** The policy, or why it is not understood: an unknown rule may take any image. */
function readLifecyclePolicy(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return { unread: 'its text is no JSON' };
    }
    const { rules } = asRecord(document);
    if (!Array.isArray(rules))
        return { unread: 'it has no rules' };
    const read = rules.map(readRule);
    const unread = read.find((rule) => typeof rule === 'string');
    if (typeof unread === 'string')
        return { unread };
    return {
        policy: {
            rules: read
                .filter((rule) => typeof rule !== 'string')
                .toSorted((a, b) => a.priority - b.priority),
        },
    };
}
function readRule(value) {
    const { rulePriority, description, selection, action } = asRecord(value);
    const { tagStatus, tagPatternList, tagPrefixList, storageClass, ...count } = asRecord(selection);
    const { type } = asRecord(action);
    const countType = countTypes.find((known) => known === count['countType']);
    const countNumber = count['countNumber'];
    const name = `rule ${typeof rulePriority === 'number' ? rulePriority : '?'}`;
    if (typeof rulePriority !== 'number')
        return 'a rule has no rulePriority';
    if (tagStatus !== 'tagged' && tagStatus !== 'untagged' && tagStatus !== 'any') {
        return `${name}: tagStatus is not known`;
    }
    if (countType === undefined || typeof countNumber !== 'number') {
        return `${name}: countType is not known`;
    }
    if (countType !== 'imageCountMoreThan' && count['countUnit'] !== 'days') {
        return `${name}: countUnit is not days`;
    }
    if (type !== 'expire' && type !== 'transition')
        return `${name}: its action is not known`;
    return {
        priority: rulePriority,
        ...(typeof description === 'string' && description !== '' && { description }),
        tagStatus,
        patterns: [...texts(tagPatternList), ...texts(tagPrefixList).map((prefix) => `${prefix}*`)],
        storageClass: storageClass === 'archive' ? 'archive' : 'standard',
        countType,
        countNumber,
        action: type,
    };
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** `rule 2 ("Expire images older than 14 days")` */
function describeRule({ priority, description }) {
    return description === undefined ? `rule ${priority}` : `rule ${priority} ("${description}")`;
}


/***/ }),

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Ri: () => (/* binding */ byDefault),
/* harmony export */   Vt: () => (/* binding */ mapFact),
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
function unknown(why) {
    return { known: false, why };
}
/** Unknown, and nothing could be done about it from here. */
function outOfSight(why) {
    return { known: false, why, outOfSight: true };
}
function mapFact(fact, change) {
    if (!fact.known)
        return fact;
    const value = change(fact.value);
    return fact.byDefault ? byDefault(value) : known(value);
}
/** The value, or undefined where it is unknown: for hints only, never for a verdict. */
function valueOf(fact) {
    return fact?.known ? fact.value : undefined;
}
/** Evidence as people read it: the value with its unit, and whether it is AWS's default. */
function describeFact(fact, show = String) {
    if (!fact.known)
        return `unknown (${fact.why})`;
    return fact.byDefault ? `${show(fact.value)} (not set: AWS's default)` : show(fact.value);
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ keepsImages),
/* harmony export */   In: () => (/* binding */ describeWayBack),
/* harmony export */   f8: () => (/* binding */ keepsRevisionsActive)
/* harmony export */ });
/* harmony import */ var _deployment_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5362);
/** The way back in words: where it leads, or why there is none. */


/** `web:41, deployed 3 days ago, image there` */
function describeWayBack(wayBack, now) {
    const { taskDefinition, deployedAt, active, images, reason } = wayBack;
    if (taskDefinition === undefined)
        return `none: ${reason ?? 'it is out of sight'}`;
    const parts = [
        (0,_deployment_service_js__WEBPACK_IMPORTED_MODULE_0__/* .familyRevision */ .KW)(taskDefinition),
        ...(deployedAt === undefined ? [] : [`deployed ${(0,_way_back_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAgo */ .n4)(deployedAt, now)}`]),
        imageWords[images],
        ...(active === false ? ['INACTIVE (rollback registers it anew)'] : []),
    ];
    return `${parts.join(', ')}${reason === undefined ? '' : `; ${reason}`}`;
}
const imageWords = {
    present: 'image there',
    archived: 'its image is archived: no way back until it is restored',
    missing: 'its image is gone: no way back',
    unknown: 'whether its image is there could not be seen',
};
/**
 * Which setting of which tool keeps old revisions ACTIVE. Sources: `skip_destroy` of
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_task_definition and
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html
 */
const keepsRevisionsActive = 'the tool that deploys deregistered it; what keeps old revisions is skip_destroy = true (Terraform), skipDestroy: true (Pulumi, SST), UpdateReplacePolicy: Retain (CloudFormation, SAM), applyRemovalPolicy(RemovalPolicy.RETAIN) (CDK)';
/** Which setting keeps an image that a lifecycle policy takes. */
const keepsImages = 'a rule in the lifecycle policy of its repository that comes before the others and keeps enough of the images that are deployed brings it back for the next time';


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ findLastGood),
/* harmony export */   YU: () => (/* binding */ hasReplacedAnother),
/* harmony export */   _I: () => (/* binding */ findDeployed),
/* harmony export */   _t: () => (/* binding */ revisionsWanted),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
/* harmony import */ var _deployment_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);
/** The revision that a service goes back to: found in its own record of deployments, which reaches back 90 days. */

const newestAsked = 5;
/** ARNs of the revisions that `findLastGood` asks for: of all that ended well, and of the newest few. */
function revisionsWanted(deployments) {
    return [
        ...new Set(deployments.flatMap(({ status, targetServiceRevisionArn }, index) => (status === 'SUCCESSFUL' || index < newestAsked) && targetServiceRevisionArn !== undefined
            ? [targetServiceRevisionArn]
            : [])),
    ];
}
/**
 * The newest other task definition whose deployment ended SUCCESSFUL before the earliest listed success of
 * the one that serves: whoever goes back twice goes back further, and never to what they left. Where the
 * serving one has been deployed and never succeeded, everything that succeeded lies before it; where it is
 * not in the record at all, its success is older than the record.
 *
 * @param serving spellings of the serving task definition: its ARN, and the revision that it is a copy of
 */
function findLastGood(history, serving) {
    const isServing = (taskDefinition) => serving.some((name) => (0,_deployment_service_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTaskDefinition */ .JL)(name, taskDefinition));
    const successes = successesOf(history);
    const own = successes.filter(({ taskDefinition }) => isServing(taskDefinition));
    const isListed = history.deployments.some(({ targetServiceRevisionArn = '' }) => {
        const revision = history.revisions.get(targetServiceRevisionArn);
        return revision !== undefined && isServing(revision.taskDefinition);
    });
    if (own.length === 0 && !isListed)
        return undefined;
    const before = Math.min(...own.map(({ deployedAt }) => deployedAt));
    return successes.find(({ taskDefinition, deployedAt }) => !isServing(taskDefinition) && deployedAt < before);
}
/**
 * Whether the newest deployment of what serves replaced another task definition: that of the newest success
 * older than it. Undefined where the record does not tell: it reaches back 90 days, and ECS may no longer
 * know a revision.
 *
 * @param serving spellings of the serving task definition, as `findLastGood` takes them
 */
function hasReplacedAnother({ deployments, revisions }, serving) {
    const taskDefinitionOf = ({ targetServiceRevisionArn = '' }) => revisions.get(targetServiceRevisionArn)?.taskDefinition;
    const isServing = (taskDefinition) => serving.some((name) => (0,_deployment_service_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTaskDefinition */ .JL)(name, taskDefinition));
    const own = deployments.findIndex((deployment) => isServing(taskDefinitionOf(deployment)));
    if (own === -1)
        return undefined;
    const before = deployments.slice(own + 1).find(({ status }) => status === 'SUCCESSFUL');
    const replaced = before === undefined ? undefined : taskDefinitionOf(before);
    return replaced === undefined ? undefined : !isServing(replaced);
}
/** The newest successful deployment of a task definition. */
function findDeployed(history, taskDefinition) {
    return successesOf(history).find((success) => (0,_deployment_service_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTaskDefinition */ .JL)(success.taskDefinition, taskDefinition));
}
/** Newest first. */
function successesOf({ deployments, revisions }) {
    return deployments
        .flatMap(({ status, targetServiceRevisionArn = '', finishedAt, createdAt }) => {
        const revision = revisions.get(targetServiceRevisionArn);
        const deployedAt = finishedAt ?? createdAt;
        return status === 'SUCCESSFUL' && revision !== undefined && deployedAt !== undefined
            ? [{ ...revision, deployedAt }]
            : [];
    })
        .toSorted((a, b) => b.deployedAt - a.deployedAt);
}
/** `3 days ago`, `5 hours ago`, `12 minutes ago`. */
function formatAgo(at, now) {
    const minutes = Math.max(0, Math.round((now - at) / 60_000));
    const hours = Math.round(minutes / 60);
    const [count, unit] = hours >= 36
        ? [Math.round(hours / 24), 'day']
        : minutes >= 90
            ? [hours, 'hour']
            : [minutes, 'minute'];
    return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}


/***/ })

};
