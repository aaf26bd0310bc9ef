export const id = 9786;
export const ids = [9786];
export const modules = {

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ../../../../action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(7008);
// EXTERNAL MODULE: ../../../../action-kit/lib/state.js
var lib_state = __webpack_require__(5303);
// EXTERNAL MODULE: ../../../../aws/lib/ecr/image-registry.js + 1 modules
var image_registry = __webpack_require__(2175);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-control.js + 2 modules
var deployment_control = __webpack_require__(517);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/revisions.js
var revisions = __webpack_require__(730);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/service-update.js + 1 modules
var service_update = __webpack_require__(5720);
// EXTERNAL MODULE: ../../../../aws/lib/connector.js
var connector = __webpack_require__(9217);
;// CONCATENATED MODULE: ../../../../../actions/rollback/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"@ecs-actions/rollback","version":"0.1.0","private":true,"type":"module"}');
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/connect.js
/** The AWS adapters of rollback, sharing one session. */







const connect = (0,connector/* connector */.M)(package_namespaceObject, (session, { clock, signal }) => {
    const ecs = (0,deployment_reader/* createDeploymentReader */.R)(session, { insistsOnDeployments: true });
    return {
        ecs,
        control: (0,deployment_control/* createDeploymentControl */.R)(session),
        revisions: (0,revisions/* createRevisions */.v)(session),
        updater: (0,service_update/* createServiceUpdater */.H)(session, ecs, (ms) => clock.sleep(ms, signal())),
        registry: (0,image_registry/* createImageRegistry */.n)(session, { insists: true }),
        now: session.now,
    };
});

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/finish.js




/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * time/* durations */.SB.minute;
const pollEveryMs = 5 * time/* durations */.SB.second;
async function finish(ports, state) {
    if (state.finished)
        return { exitCode: 0 };
    const told = await howAllEnd(ports, state.begun);
    for (const line of told)
        ports.log.line(line);
    return {
        exitCode: 0,
        summary: [(0,markdown/* heading */.R_)(3, 'Rollback, cancelled'), ...told.map((line) => (0,markdown/* text */.Qq)(line))],
    };
}
async function howAllEnd(ports, begun) {
    if (begun.length === 0)
        return ['The step was cancelled before it changed anything.'];
    const open = begun.filter(({ hasEnded }) => hasEnded !== true);
    if (open.length === 0)
        return ['What the step had begun had ended before it was cancelled.'];
    return Promise.all(open.map((one) => howItEnds(ports, one).catch((error) => {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        return `${one.service}: how it goes on could not be seen: ${error.message}`;
    })));
}
async function howItEnds({ ecs, clock }, { cluster, service, ...begun }) {
    const newest = await ecs.listServiceDeployments(cluster, service);
    const arn = begun.serviceDeploymentArn ?? newest[0]?.arn;
    const untilMs = clock.monotonicMs() + followForMs;
    for (;;) {
        const [now] = arn === undefined ? [] : await ecs.describeServiceDeployments([arn]);
        const { services } = await ecs.describeServices(cluster, [service]);
        const names = (0,deployment_service/* familyRevision */.KW)(services[0]?.taskDefinition ?? 'an unknown revision');
        if (now === undefined)
            return `${service} has ${names}; no deployment of it is known.`;
        if ((0,deployment_service/* hasEnded */.hY)(now))
            return `The deployment ended ${now.status}; ${service} has ${names}.`;
        if (clock.monotonicMs() + pollEveryMs > untilMs) {
            return `The deployment is ${now.status} and goes on by itself; ${service} has ${names}.`;
        }
        await clock.sleep(pollEveryMs);
    }
}

// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
// EXTERNAL MODULE: ../../../../core/lib/arn.js
var arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/inputs.js




/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: true });
    const given = inputs.optionalText('to');
    const to = given === 'last-good' ? undefined : given;
    if (to !== undefined && !isRevision(to)) {
        throw inputs.invalid('to', 'last-good, family:revision or the ARN of a task definition revision');
    }
    if (to !== undefined && address.services.length > 1) {
        throw inputs.invalid('to', 'last-good where several services are given, for a revision belongs to one of them');
    }
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services, to]),
        ...(0,present/* present */.E)({ to }),
        mode: inputs.oneOf('mode', ['apply', 'check']) ?? 'apply',
        timeoutMs: inputs.duration('timeout') ?? 15 * time/* durations */.SB.minute,
    };
}
function isRevision(text) {
    const name = text.startsWith('arn:')
        ? /^task-definition\/(.+)$/.exec((0,arn/* parseArn */.L)(text)?.resource ?? '')?.[1]
        : text;
    return name !== undefined && /^[\w-]{1,255}:[1-9]\d*$/.test(name);
}

// EXTERNAL MODULE: ../../../../action-kit/lib/log.js
var log = __webpack_require__(4900);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/find-services.js + 1 modules
var find_services = __webpack_require__(1669);
// EXTERNAL MODULE: ../../../../aws/lib/way-back/read-way-back.js
var read_way_back = __webpack_require__(1268);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
// EXTERNAL MODULE: ../../../../core/lib/way-back/way-back.js
var way_back = __webpack_require__(2009);
;// CONCATENATED MODULE: ../../../../core/lib/way-back/plan-rollback.js
/** What going back takes, given what a service does at this moment. */


const inFlight = new Set([
    'PENDING',
    'IN_PROGRESS',
    'STOP_REQUESTED',
    'ROLLBACK_REQUESTED',
    'ROLLBACK_IN_PROGRESS',
]);
/** The newest deployment that has not ended. */
function deploymentInFlight({ deployments, }) {
    return deployments.find(({ status }) => inFlight.has(status));
}
function planRollback(question) {
    const { service, history } = question;
    if (service.controller !== 'ECS')
        return refused(controllerReason(service));
    const current = deploymentInFlight(history);
    return current === undefined ? planDeployment(question) : planInFlight(question, current);
}
function planInFlight(question, current) {
    const { history, to, goesTo } = question;
    const { arn: serviceDeploymentArn, status } = current;
    switch (status) {
        case 'STOP_REQUESTED':
            return { kind: 'wait', serviceDeploymentArn };
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS': {
            const isWanted = to === undefined || goesTo === undefined || (0,deployment_service/* sameTaskDefinition */.JL)(to, goesTo);
            return isWanted
                ? { kind: 'follow', serviceDeploymentArn, what: 'rollback' }
                : planDeployment(question);
        }
        default:
    }
    const target = history.revisions.get(current.targetServiceRevisionArn ?? '')?.taskDefinition;
    if (to !== undefined && (0,deployment_service/* sameTaskDefinition */.JL)(to, target)) {
        return { kind: 'follow', serviceDeploymentArn, what: 'deployment' };
    }
    if (to === undefined || (0,deployment_service/* sameTaskDefinition */.JL)(to, goesTo)) {
        return question.replaces
            ? { kind: 'stop', serviceDeploymentArn }
            : refused(`the deployment in flight is the first one of ${question.service.name}: there is nothing to go back to`);
    }
    return planDeployment(question);
}
function planDeployment({ service, history, to, serving }) {
    if (to === undefined) {
        const good = (0,way_back/* findLastGood */.$4)(history, serving);
        if (good !== undefined)
            return { kind: 'deploy', ...good };
        return refused(`ECS remembers no deployment of another revision of ${service.name} that ended well before ${serving.map(deployment_service/* familyRevision */.KW)[0] ?? 'this one'} did; its record reaches back 90 days`);
    }
    const failed = (0,deployment_service/* primaryOf */.Os)(service)?.rolloutState === 'FAILED';
    if (!failed && serving.some((name) => (0,deployment_service/* sameTaskDefinition */.JL)(to, name))) {
        return refused(`${(0,deployment_service/* familyRevision */.KW)(to)} is what ${service.name} has already`);
    }
    const deployed = (0,way_back/* findDeployed */._I)(history, to);
    return deployed === undefined
        ? { kind: 'deploy', taskDefinition: to, images: [] }
        : { kind: 'deploy', ...deployed };
}
function controllerReason({ name, controller }) {
    return controller === 'CODE_DEPLOY'
        ? `CodeDeploy controls the deployments of ${name}: stop its deployment with a rollback (aws deploy stop-deployment --auto-rollback-enabled), or deploy the older revision with it`
        : `an external controller (${controller}) makes the task sets of ${name}: it has to make one of the older revision`;
}
function refused(reason) {
    return { kind: 'refused', reason };
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/failure.js
var deployment_failure = __webpack_require__(430);
// EXTERNAL MODULE: ../../../../core/lib/deployment/progress.js
var progress = __webpack_require__(9397);
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/progress.js
/** What the log tells while ECS deploys: the status where it changed, and the table of deployments with it. */





/** To be called with each answer; prints only what differs from the call before. */
function tellProgress({ ecs, clock, log }, { cluster, service }) {
    let status = '';
    let table = '';
    return async (now) => {
        if (now.status !== status)
            log.line(`deployment: ${(0,progress/* stageWords */._l)(now.status)}`);
        status = now.status;
        const seen = await readService();
        if (seen === undefined)
            return;
        const primary = (0,deployment_service/* primaryOf */.Os)(seen);
        const subject = (0,present/* present */.E)({
            deploymentId: primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary),
            taskDefinition: primary?.taskDefinition,
        });
        const { title, lines } = (0,progress/* deploymentTable */.eJ)(seen, subject, now, undefined, 0);
        const text = [title, ...lines].join('\n');
        if (text !== table)
            log.group(`${(0,time/* formatClock */.ei)(clock.epochMs())}  ${title}`, lines);
        table = text;
    };
    /** The counts are for the reader: where they cannot be read, the rollback goes on without them. */
    async function readService() {
        try {
            return (await ecs.describeServices(cluster, [service.name])).services[0];
        }
        catch (error) {
            if (!(error instanceof readable_error/* ReadableError */.J))
                throw error;
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/watch.js
/** Following a service deployment to its end, which ECS itself tells. */




const watch_pollEveryMs = 5_000;
const listedWithinMs = 60_000;
/** The service deployment that UpdateService began. @throws ReadableError where ECS does not list it */
async function findServiceDeployment({ ecs, clock, deadline }, { cluster, service }, deploymentId) {
    const number = (0,deployment_service/* revisionNumber */.P7)(deploymentId);
    const untilMs = clock.monotonicMs() + listedWithinMs;
    for (;;) {
        const listed = await ecs.listServiceDeployments(cluster, service.name);
        const own = listed.find(({ targetServiceRevisionArn }) => number !== undefined && (0,deployment_service/* revisionNumber */.P7)(targetServiceRevisionArn) === number);
        if (own !== undefined)
            return own.arn;
        if (clock.monotonicMs() > untilMs) {
            throw new readable_error/* ReadableError */.J('Deployment not listed', `ECS does not list the deployment ${deploymentId ?? 'that was begun'} of ${service.name}`);
        }
        deadline.signal().throwIfAborted();
        await clock.sleep(watch_pollEveryMs, deadline.signal());
    }
}
/** `again` where the deployment completed before it could be stopped: then a new plan goes back from it. */
async function watchToEnd(ports, story, followed, serviceDeploymentArn) {
    const { ecs, clock, deadline } = ports;
    const { cluster, service } = followed;
    story.serviceDeploymentArn = serviceDeploymentArn;
    story.hasBegun = true;
    ports.begun({ cluster, service: service.name, serviceDeploymentArn });
    const tell = tellProgress(ports, followed);
    for (;;) {
        const [now] = await ecs.describeServiceDeployments([serviceDeploymentArn]);
        if (now !== undefined)
            await tell(now);
        if (now !== undefined && (0,deployment_service/* hasEnded */.hY)(now))
            return judge(ports, story, followed, now);
        deadline.signal().throwIfAborted();
        await clock.sleep(watch_pollEveryMs, deadline.signal());
        deadline.signal().throwIfAborted();
    }
}
async function judge(ports, story, followed, end) {
    const { rollback } = end.detail ?? {};
    const startedAt = rollback?.startedAt ?? end.createdAt;
    if (startedAt !== undefined)
        story.startedAt = startedAt;
    if (end.finishedAt !== undefined)
        story.endedAt = end.finishedAt;
    const arn = rollback?.serviceRevisionArn ?? end.targetServiceRevisionArn;
    const revisions = arn === undefined ? undefined : await ports.ecs.describeRevisions([arn]);
    const serves = revisions?.get(arn ?? '')?.taskDefinition;
    const wasStopped = story.to === undefined;
    switch (end.status) {
        case 'SUCCESSFUL':
            // It had completed before it could be stopped: what was to be left is what serves.
            if (wasStopped && story.done.length > 0) {
                story.done.length = 0;
                return 'again';
            }
            if (serves !== undefined)
                story.to = serves;
            return { verdict: 'restored', reason: `${followed.service.name} serves ${nameOf(serves)}` };
        case 'ROLLBACK_SUCCESSFUL':
            if (wasStopped) {
                if (serves !== undefined)
                    story.to = serves;
                return {
                    verdict: 'restored',
                    reason: `${followed.service.name} serves ${nameOf(serves)} again; the deployment in flight was rolled back`,
                };
            }
            return failed(ports, story, followed, end, `ECS rolled it back to ${nameOf(serves)}`);
        case 'ROLLBACK_FAILED':
            return failed(ports, story, followed, end, 'the rollback failed');
        default:
            return failed(ports, story, followed, end, 'it was stopped');
    }
}
async function failed(ports, story, followed, end, what) {
    const evidence = await evidenceOf(ports, story, followed);
    const because = end.statusReason === undefined ? '' : ` (${end.statusReason.replace(/\.$/, '')})`;
    return {
        verdict: 'failed',
        reason: `${nameOf(story.to)} did not come back: ${what}${because}${evidence.failure}; ${evidence.serves}`,
    };
}
/** The last failed task's own words, and what serves now; what may not be read is left out. */
async function evidenceOf({ ecs }, story, { cluster, service }) {
    const now = await ecs.describeServices(cluster, [service.name]);
    const primary = now.services[0] && (0,deployment_service/* primaryOf */.Os)(now.services[0]);
    const serves = primary === undefined
        ? 'what serves now is not known'
        : `${nameOf(primary.taskDefinition)} serves, ${primary.runningCount} of ${primary.desiredCount} tasks (${(0,deployment_service/* deploymentIdOf */.Y4)(primary) ?? 'no id'})`;
    try {
        const arns = await ecs.listStoppedTasks(cluster, service.name, 50);
        const tasks = arns.length === 0 ? [] : await ecs.describeTasks(cluster, arns);
        const failure = tasks
            .filter(({ taskDefinition }) => taskDefinition === story.to)
            .flatMap((task) => (0,deployment_failure/* readFailure */.f1)(task) ?? [])[0];
        return { failure: failure === undefined ? '' : `; ${(0,deployment_failure/* describeFailure */.Ic)(failure)}`, serves };
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        return { failure: '', serves };
    }
}
function nameOf(taskDefinition) {
    return taskDefinition === undefined ? 'the older revision' : (0,deployment_service/* familyRevision */.KW)(taskDefinition);
}

// EXTERNAL MODULE: ../../../../core/lib/reports/rollback.js
var rollback = __webpack_require__(1424);
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/outcome.js
/** What the step knows when it ends, whatever its verdict. */

const verdictsWorstFirst = rollback/* rollbackVerdicts */.fO;
function isGood({ outcome: { verdict } }) {
    return verdict === 'restored' || verdict === 'ready';
}

// EXTERNAL MODULE: ../../../../core/lib/images/reference.js
var images_reference = __webpack_require__(8052);
// EXTERNAL MODULE: ../../../../core/lib/task-definition/definition.js
var task_definition_definition = __webpack_require__(3743);
// EXTERNAL MODULE: ../../../../core/lib/way-back/describe-way-back.js
var describe_way_back = __webpack_require__(8507);
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/prepare.js







/** The revision to put on the service, ACTIVE; or why nothing is. */
async function prepare(ports, { mode }, story, { taskDefinition, images, deployedAt }) {
    const { revisions, log } = ports;
    const name = (0,deployment_service/* familyRevision */.KW)(taskDefinition);
    const revision = await revisions.describe(taskDefinition);
    if (revision === undefined) {
        return prepare_refused(images.length === 0
            ? `ECS knows no ${name} in this account and region`
            : `${name} can no longer be described: ${describe_way_back/* keepsRevisionsActive */.f8}`);
    }
    story.to = revision.arn;
    const resolved = imagesOf(revision, images);
    const found = await (0,read_way_back/* checkImages */.B6)(ports, resolved);
    if (found.state === 'missing' || found.state === 'archived') {
        const hint = found.state === 'missing' ? `; ${describe_way_back/* keepsImages */.H6}` : '';
        return prepare_refused(`tasks of ${name} could not start: ${found.reason ?? ''}${hint}`);
    }
    if (found.state === 'unknown') {
        story.remarks.push(`Whether the image is there could not be seen: ${found.reason ?? ''}.`);
    }
    const pins = await pinsOf(ports, resolved);
    const isActive = revision.status === 'ACTIVE';
    const since = deployedAt === undefined ? '' : `, deployed ${(0,way_back/* formatAgo */.n4)(deployedAt, ports.now())}`;
    const anew = isActive
        ? pins.size === 0
            ? ''
            : '; its tag names another image by now, so a copy with the digest is registered'
        : `; it is ${revision.status} and is registered anew (${describe_way_back/* keepsRevisionsActive */.f8})`;
    if (mode === 'check') {
        return { verdict: 'ready', reason: `${name}${since} can be put back${anew}` };
    }
    log.line(`going back to ${name}${since}${anew}`);
    if (isActive && pins.size === 0)
        return revision;
    return registerAnew(ports, story, revision, pins);
}
async function registerAnew({ revisions, log }, story, revision, pins) {
    const original = (0,task_definition_definition/* copiedFrom */.nR)(revision.definition) ?? (0,deployment_service/* familyRevision */.KW)(revision.arn);
    const definition = (0,task_definition_definition/* withImages */.nS)((0,task_definition_definition/* copyOf */.zP)(revision.definition, original), pins);
    const there = await revisions.findSame(definition);
    const copy = there === undefined
        ? await revisions.register(definition, revision.tags, () => {
            story.unsure = `a revision of ${definition.family} may have been registered`;
        })
        : { ...there, lostMembers: [], untagged: false };
    story.unsure = undefined;
    story.copyOf = revision.arn;
    story.done.push(`registered ${(0,deployment_service/* familyRevision */.KW)(revision.arn)} anew as ${(0,deployment_service/* familyRevision */.KW)(copy.arn)}`);
    log.line(`${(0,deployment_service/* familyRevision */.KW)(revision.arn)} is registered anew as ${(0,deployment_service/* familyRevision */.KW)(copy.arn)}`);
    story.remarks.push(`${(0,deployment_service/* familyRevision */.KW)(copy.arn)} is a copy of ${(0,deployment_service/* familyRevision */.KW)(revision.arn)}, which could not be put back as it is.`);
    story.remarks.push(...(0,task_definition_definition/* describeLosses */.bQ)(copy));
    return copy;
}
/** What was resolved when the revision was deployed; for one that is in no record, what its tags name today. */
function imagesOf({ definition }, images) {
    return definition.containerDefinitions.map(({ name, image }) => {
        const digest = images.find(({ container }) => container === name)?.digest;
        return { container: name, image, ...(0,present/* present */.E)({ digest }) };
    });
}
/**
 * Images whose tag names another digest today than when the revision was deployed: put back by their tag they
 * would bring out what was left. By container, the image by its digest.
 */
async function pinsOf({ registry }, images) {
    const pins = await Promise.all(images.map(async ({ container, image, digest }) => {
        const reference = (0,images_reference/* parseImageReference */.o)(image);
        if (reference.kind === 'other' || reference.digest !== undefined || digest === undefined) {
            return [];
        }
        const today = await registry.find(reference);
        const isSame = !today.known || today.value?.digest === digest;
        const repository = image.replace(/:[^:/]+$/, '');
        return isSame ? [] : [[container, `${repository}@${digest}`]];
    }));
    return new Map(pins.flat());
}
function prepare_refused(reason) {
    return { verdict: 'refused', reason: `${reason}; nothing was changed` };
}

;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/restore.js
/** One service put back: what is seen of it, what is decided, what is done. */











/** @param inputs with the address of this one service */
async function restore(ports, inputs, story) {
    const outcome = await tell(ports, inputs, story).catch((error) => endEarly(error, ports, inputs, story));
    const result = { outcome, story };
    if (outcome.verdict !== 'cancelled' && story.service !== undefined)
        ports.ended(story.service);
    if (isGood(result))
        ports.log.line(outcome.reason);
    else
        ports.log.error({ title: outcome.verdict, message: outcome.reason });
    for (const remark of story.remarks)
        ports.log.line(remark);
    return result;
}
/** What a plan is made of anew where the deployment in flight ended before it could be stopped. */
const plansAtMost = 3;
async function tell(ports, inputs, story) {
    for (let made = 1;; made += 1) {
        const current = await readCurrent(ports, inputs);
        const { service, cluster } = current;
        Object.assign(story, { cluster, service: service.name, serviceArn: service.arn });
        if (service.taskDefinition !== undefined)
            story.from ??= service.taskDefinition;
        const plan = await makePlan(ports, inputs, current);
        const outcome = await carryOut(ports, inputs, story, current, plan);
        if (outcome !== 'again')
            return outcome;
        if (made === plansAtMost) {
            return { verdict: 'failed', reason: 'deployments of the service keep ending and beginning' };
        }
    }
}
/** ECS may show the state before an update for a moment: a deployment that has begun is in its list soon. */
const readsAtMost = 4;
const restore_pollEveryMs = 2_000;
async function readCurrent({ ecs, clock, deadline }, { address }) {
    for (let made = 1;; made += 1) {
        const { cluster, services } = await (0,find_services/* findServices */.O)(ecs, address);
        const service = services[0];
        // Others have no service deployments to ask for.
        if (service.controller !== 'ECS') {
            return { cluster, service, history: { deployments: [], revisions: new Map() } };
        }
        const history = await (0,read_way_back/* readHistory */.Lu)({ ecs }, cluster, service.name);
        const isBegun = (0,deployment_service/* primaryOf */.Os)(service)?.rolloutState === 'IN_PROGRESS';
        const isListed = deploymentInFlight(history) !== undefined;
        if (isBegun === isListed || made === readsAtMost)
            return { cluster, service, history };
        await clock.sleep(restore_pollEveryMs, deadline.signal());
    }
}
async function makePlan(ports, { to }, { service, history }) {
    const current = deploymentInFlight(history);
    const [serving, described] = await Promise.all([
        (0,read_way_back/* servingNames */.$F)(ports, service.taskDefinition),
        current === undefined ? [] : ports.ecs.describeServiceDeployments([current.arn]),
    ]);
    const detail = described[0]?.detail;
    const goal = detail?.rollback?.serviceRevisionArn ?? detail?.sourceServiceRevisionArns[0];
    const goals = goal === undefined ? undefined : await ports.ecs.describeRevisions([goal]);
    const goesTo = goals?.get(goal ?? '')?.taskDefinition;
    return planRollback({
        service,
        history,
        serving,
        replaces: detail === undefined || detail.sourceServiceRevisionArns.length > 0,
        ...(0,present/* present */.E)({ to, goesTo }),
    });
}
async function carryOut(ports, inputs, story, current, plan) {
    const { log } = ports;
    const { service } = current;
    const isCheck = inputs.mode === 'check';
    switch (plan.kind) {
        case 'refused':
            return { verdict: 'refused', reason: `${plan.reason}; nothing was changed` };
        case 'wait':
            if (isCheck) {
                return {
                    verdict: 'ready',
                    reason: `the deployment in flight is being stopped; at its end the last good revision can be put back`,
                };
            }
            log.line('a deployment is being stopped; what to do shows at its end');
            await watchToEnd(ports, story, current, plan.serviceDeploymentArn);
            return 'again';
        case 'follow':
            if (isCheck) {
                return {
                    verdict: 'ready',
                    reason: `a ${plan.what} to it is in progress already; it would be followed`,
                };
            }
            log.line(`a ${plan.what} is in progress already; it is followed`);
            return watchToEnd(ports, story, current, plan.serviceDeploymentArn);
        case 'stop':
            if (isCheck) {
                return {
                    verdict: 'ready',
                    reason: `the deployment of ${(0,deployment_service/* familyRevision */.KW)(service.taskDefinition ?? '')} is in flight: it would be stopped with ROLLBACK`,
                };
            }
            return stop(ports, story, current, plan.serviceDeploymentArn);
        default:
            return deploy(ports, inputs, story, current, plan);
    }
}
/** What is in flight is not answered by another deployment: ECS itself goes back. */
async function stop(ports, story, current, serviceDeploymentArn) {
    const { cluster, service } = current;
    story.serviceDeploymentArn = serviceDeploymentArn;
    ports.begun({ cluster, service: service.name, serviceDeploymentArn });
    story.hasBegun = true;
    await allowed(story, ports.control.rollBack(serviceDeploymentArn));
    story.done.push('stopped the deployment in flight with ROLLBACK');
    ports.log.line(`the deployment of ${(0,deployment_service/* familyRevision */.KW)(service.taskDefinition ?? '')} is in flight: it is stopped with ROLLBACK`);
    return watchToEnd(ports, story, current, serviceDeploymentArn);
}
/** A call that is not allowed has begun nothing. */
async function allowed(story, call) {
    return call.catch((error) => {
        if (error instanceof failure/* NotAllowedError */.ec)
            story.hasBegun = false;
        throw error;
    });
}
async function deploy(ports, inputs, story, current, plan) {
    const { cluster, service } = current;
    const prepared = await prepare(ports, inputs, story, plan);
    if ('verdict' in prepared)
        return prepared;
    const { arn } = prepared;
    story.to = arn;
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    // A look at the image that a cancel cut off tells nothing; it must not look like a change that was begun.
    ports.deadline.signal().throwIfAborted();
    ports.begun({ cluster, service: service.name });
    story.hasBegun = true;
    ports.log.line(`${(0,deployment_service/* familyRevision */.KW)(arn)} is put on ${service.name}`);
    const { deploymentId } = await allowed(story, ports.updater.update({
        cluster,
        service: service.name,
        taskDefinition: arn,
        forceNewDeployment: service.taskDefinition === arn,
        primaryBefore: primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary),
    }));
    story.done.push(`put ${(0,deployment_service/* familyRevision */.KW)(arn)} on ${service.name}`);
    story.remarks.push(settingsStay);
    const serviceDeploymentArn = await findServiceDeployment(ports, current, deploymentId);
    return watchToEnd(ports, story, current, serviceDeploymentArn);
}
const settingsStay = 'UpdateService takes a task definition, no service revision: network, load balancer and capacity settings stay as they are.';
/** Cancelled, out of time, or AWS's fault: what stands now is said with it. */
function endEarly(error, ports, inputs, story) {
    const { unsure, hasBegun } = story;
    const known = unsure === undefined ? story.done : [...story.done, unsure];
    const done = known.length === 0 ? 'nothing was changed' : known.join(', ');
    const stands = hasBegun === true
        ? `${known.length === 0 ? 'it may have begun' : done}; ECS goes on by itself, and wait-stable or a second run follows it`
        : done;
    if (ports.cancellation.signal.aborted) {
        return { verdict: 'cancelled', reason: `the workflow was cancelled; ${stands}` };
    }
    if (ports.deadline.signal().aborted) {
        const after = (0,time/* formatDuration */.a3)(inputs.timeoutMs);
        return { verdict: 'timed-out', reason: `time was up after ${after}; ${stands}` };
    }
    if (!(error instanceof readable_error/* ReadableError */.J))
        throw error;
    const message = error.message.replace(/\.$/, '');
    return { verdict: 'error', reason: `${message}; ${stands}` };
}

// EXTERNAL MODULE: ../../../../core/lib/console-link.js
var console_link = __webpack_require__(1376);
// EXTERNAL MODULE: ../../../../core/lib/sentence.js
var sentence = __webpack_require__(7285);
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/results.js
/** Outputs, report and summary. */






/** @param remarks what is to be known beside what the story has of its own */
function resultOf(result, remarks) {
    const { outcome } = result;
    const story = { ...result.story, remarks: [...result.story.remarks, ...remarks] };
    const told = { outcome, story };
    return {
        exitCode: isGood(told) ? 0 : 1,
        outputs: outputsOf([told]),
        report: reportOf(told),
        summary: [
            (0,markdown/* heading */.R_)(3, `${story.service ?? 'rollback'}: ${outcome.verdict}`),
            ...renderBody(told),
        ],
    };
}
/** @param results the worst first: where 64 KiB do not hold them all, the last ones go */
function outputsOf(results) {
    const [worst] = results;
    return {
        ...(worst === undefined ? { verdict: 'error' } : scalarsOf(worst)),
        services: results.flatMap((one) => one.story.service === undefined ? [] : [{ service: one.story.service, ...scalarsOf(one) }]),
    };
}
function scalarsOf({ outcome, story }) {
    const tookMs = tookMsOf(story);
    return {
        verdict: outcome.verdict,
        from: story.from,
        to: story.to,
        durationSeconds: tookMs === undefined ? undefined : (0,time/* toSeconds */.fP)(tookMs),
        reason: outcome.reason,
    };
}
function reportOf(result) {
    const { story } = result;
    const { startedAt, endedAt } = story;
    return {
        ...scalarsOf(result),
        cluster: story.cluster,
        service: story.service,
        serviceArn: story.serviceArn,
        serviceDeploymentArn: story.serviceDeploymentArn,
        copyOf: story.copyOf,
        startedAt: startedAt === undefined ? undefined : (0,time/* formatInstant */.r4)(startedAt),
        endedAt: endedAt === undefined ? undefined : (0,time/* formatInstant */.r4)(endedAt),
        done: story.done,
        remarks: story.remarks,
    };
}
/** The summary of one service, without its heading. */
function renderBody({ outcome, story }) {
    return [
        (0,markdown/* text */.Qq)((0,sentence/* sentence */.e)(outcome.reason, story.service)),
        (0,markdown/* table */.tp)([{ title: '' }, { title: '' }], rows(story)),
        ...story.remarks.map((remark) => `> ${(0,markdown/* text */.Qq)(remark)}`),
    ];
}
/** What is easily forgotten during an incident. */
const afterwards = [
    "The IaC tool's state now differs from what runs: its next deploy brings the newer revision out again. Fix or revert the code before it.",
    'Migrations are not undone: the older code runs on the newer schema.',
];
function tookMsOf({ startedAt, endedAt }) {
    return startedAt === undefined || endedAt === undefined ? undefined : endedAt - startedAt;
}
function rows(story) {
    const tookMs = tookMsOf(story);
    const { from, to, copyOf, service, serviceArn } = story;
    const address = serviceArn === undefined ? undefined : (0,console_link/* serviceLink */.oT)(serviceArn);
    const revision = (name, arn) => arn === undefined ? [] : [[name, (0,markdown/* code */.aY)((0,deployment_service/* familyRevision */.KW)(arn))]];
    return [
        ...revision('from', from),
        ...revision('to', to),
        ...revision('a copy of', copyOf),
        ...(tookMs === undefined ? [] : [['took', (0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(tookMs))]]),
        ...(service === undefined || address === undefined
            ? []
            : [['console', (0,markdown/* link */.nf)(service, address)]]),
    ];
}

// EXTERNAL MODULE: ../../../../action-kit/lib/several.js
var several = __webpack_require__(1794);
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/several.js
/** Several services put back side by side: their outputs, report and summary. */





/** @param remarks what is to be known of all of them */
function resultOfSeveral(results, remarks) {
    const all = (0,several/* sortWorstFirst */.Qi)(results, ({ outcome }) => outcome.verdict, verdictsWorstFirst);
    const reason = reasonOf(all);
    const outputs = { ...outputsOf(all), reason };
    return {
        exitCode: all.every(isGood) ? 0 : 1,
        outputs,
        report: {
            ...outputs,
            services: all.map((one) => reportOf(one)),
            remarks,
        },
        summary: [
            (0,markdown/* heading */.R_)(3, titleOf(all)),
            (0,markdown/* text */.Qq)(reason),
            (0,markdown/* table */.tp)(['service', 'verdict', 'from', 'to', ''].map((title) => ({ title })), all.map((one) => [(0,markdown/* text */.Qq)(several_nameOf(one)), `**${one.outcome.verdict}**`, ...rowOf(one)])),
            ...remarks.map((remark) => `> ${(0,markdown/* text */.Qq)(remark)}`),
            ...all.map((one) => (0,several/* foldedSummary */.dQ)(`${several_nameOf(one)}: ${one.outcome.verdict}`, renderBody(one), one.outcome.reason)),
        ],
    };
}
const namedAtMost = 5;
/** `api: time was up after 15m; 1 of 2 services is restored`, or what each of them has come to. */
function reasonOf(all) {
    const good = all.filter(isGood);
    const [worst] = all;
    if (worst === undefined)
        return 'there was no service to put back';
    if (good.length === all.length) {
        const named = all.slice(0, namedAtMost).map(({ outcome }) => outcome.reason);
        const more = all.length - named.length;
        return `${named.join('; ')}${more === 0 ? '' : `; and ${more} more`}`;
    }
    const what = good.some(({ outcome }) => outcome.verdict === 'ready')
        ? 'can be put back'
        : `${good.length === 1 ? 'is' : 'are'} restored`;
    return `${several_nameOf(worst)}: ${worst.outcome.reason}; ${good.length} of ${all.length} services ${what}`;
}
function titleOf(all) {
    const [worst] = all;
    const alike = all.filter(({ outcome }) => outcome.verdict === worst?.outcome.verdict);
    return `${(0,several/* nameSome */.Kf)(alike.map(several_nameOf), all.length)}: ${worst?.outcome.verdict ?? 'error'}`;
}
function rowOf({ story, outcome }) {
    const revision = (arn) => arn === undefined ? '' : (0,markdown/* text */.Qq)((0,deployment_service/* familyRevision */.KW)(arn));
    return [revision(story.from), revision(story.to), (0,markdown/* text */.Qq)(outcome.reason)];
}
function several_nameOf({ story }) {
    return story.service ?? 'rollback';
}

// EXTERNAL MODULE: ../../../../core/lib/region.js
var region = __webpack_require__(8968);
;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/state.js

const stateName = 'rollback';
/** Remembers each deployment as soon as it is known, for the process may be killed at any moment. */
function createStateKeeper(save, region) {
    let begun = [];
    const keep = (finished) => save({ region, finished, begun });
    keep(false);
    return {
        begun: (one) => {
            begun = [...begun.filter(({ service }) => service !== one.service), one];
            keep(false);
        },
        ended: (name) => {
            begun = begun.map((one) => (one.service === name ? { ...one, hasEnded: true } : one));
            keep(false);
        },
        finished: () => keep(true),
    };
}
/** The state as it comes back from the runner. */
const stateShape = {
    members: {
        region: { textThat: region/* isRegion */.D },
        finished: 'flag',
        begun: {
            listOf: {
                members: {
                    cluster: 'text',
                    service: 'text',
                    serviceDeploymentArn: { optional: 'text' },
                    hasEnded: { optional: 'flag' },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/main.js
/** The story of rollback: one service, or several side by side. */






async function run(ports, inputs) {
    ports.deadline.moveTo(inputs.timeoutMs);
    const state = createStateKeeper(ports.saveState, inputs.region);
    const { begun, ended } = state;
    const results = inputs.address.services.length > 1
        ? await restoreSeveral({ ...ports, begun, ended }, inputs)
        : [await restore({ ...ports, begun, ended }, inputs, newStory())];
    if (results.every(({ outcome }) => outcome.verdict !== 'cancelled'))
        state.finished();
    const [only, ...others] = results;
    const remarks = hasToBeKnown(results) ? afterwards : [];
    for (const remark of remarks)
        ports.log.line(remark);
    return only !== undefined && others.length === 0
        ? resultOf(only, remarks)
        : resultOfSeveral(results, remarks);
}
/** What goes wrong with one of several leaves the others their verdicts. */
async function restoreSeveral(ports, inputs) {
    const story = newStory();
    try {
        const { cluster, services } = await (0,find_services/* findServices */.O)(ports.ecs, inputs.address);
        ports.log.line(`${services.map(({ name }) => name).join(', ')} in ${cluster}, side by side`);
        return await Promise.all(services.map(({ name }) => restore({ ...ports, log: (0,log/* prefixed */.gV)(ports.log, name) }, { ...inputs, address: { cluster, services: [name] } }, { ...newStory(), cluster, service: name })));
    }
    catch (error) {
        // Before any of them was begun.
        const outcome = endEarly(error, ports, inputs, story);
        ports.log.error({ title: outcome.verdict, message: outcome.reason });
        return [{ outcome, story }];
    }
}
function hasToBeKnown(results) {
    return results.some(({ story, outcome }) => story.hasBegun === true || outcome.verdict === 'ready');
}
function newStory() {
    return { done: [], remarks: [] };
}

;// CONCATENATED MODULE: ../../../../../actions/rollback/lib/action.js







const action = {
    name: 'rollback',
    parseInputs: parseInputs,
    connect: ({ log, clock, cancellation, runner }, inputs, access) => {
        const deadline = (0,lib_deadline/* createDeadline */.d)(clock, cancellation.signal);
        return {
            ...connect(inputs.region, clock, deadline.signal, access),
            log,
            clock,
            cancellation,
            deadline,
            saveState: (0,lib_state/* createStateSaver */.L)({ runner, log }, stateName),
        };
    },
    run: run,
    // Has something to do only where the workflow was cancelled.
    post: async ({ runner, log, clock, cancellation }, access) => {
        const state = (0,lib_state/* readState */.u)({ runner, log }, stateName, stateShape);
        if (state === undefined)
            return { exitCode: 0 };
        const aws = connect(state.region, clock, () => cancellation.signal, access);
        return finish({ ...aws, log, clock }, state);
    },
};


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

/***/ 1794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ nameSome),
/* harmony export */   Qi: () => (/* binding */ sortWorstFirst),
/* harmony export */   dQ: () => (/* binding */ foldedSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
/** What the results of several services, told side by side, have in common in outputs and summary. */

/** The worst first; of equals, as they were given. */
function sortWorstFirst(results, verdictOf, worstFirst) {
    const rank = (result) => worstFirst.indexOf(verdictOf(result));
    return results.toSorted((a, b) => rank(a) - rank(b));
}
/** More than these are counted, not named. */
const namedAtMost = 3;
/** For a title: `api, web`, or `12 of 60 services`. */
function nameSome(some, all) {
    return some.length > namedAtMost ? `${some.length} of ${all} services` : some.join(', ');
}
/** One service's summary, folded; where there is no room for it, its reason. */
function foldedSummary(title, blocks, reason) {
    const whole = blocks.map((block) => (typeof block === 'string' ? block : block.full));
    return { full: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, whole.join('\n\n')), brief: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason)) };
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

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createDeploymentControl)
});

// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(7034);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(9509);
;// CONCATENATED MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js


class ContinueServiceDeploymentCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ContinueServiceDeployment", schemas_0/* ContinueServiceDeployment$ */.sJF) {
}

;// CONCATENATED MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js


class StopServiceDeploymentCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StopServiceDeployment", schemas_0/* StopServiceDeployment$ */.F0p) {
}

// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/deployment-control.js
/** The two calls that change a deployment's course. */




/** A stop that AWS will not take for so long has failed; whoever asked for it must know. */
const stopPatienceMs = 60_000;
function createDeploymentControl(session) {
    const client = (0,clients/* ecsClient */.br)(session);
    const answer = (input, options) => session.send((sendOptions) => client.send(new ContinueServiceDeploymentCommand(input), sendOptions), options);
    return {
        rollBack: async (serviceDeploymentArn, signal) => {
            try {
                await session.send((options) => client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }), options), { atOnce: true, patienceMs: stopPatienceMs, ...(0,present/* present */.E)({ signal }) });
            }
            catch (error) {
                if (isAlreadyStopping(error))
                    return;
                throw (0,failure/* readable */.HD)(error, 'ecs:StopServiceDeployment');
            }
        },
        continueAtHook: async (serviceDeploymentArn, hookId) => {
            try {
                await answer({ serviceDeploymentArn, hookId, action: 'CONTINUE' });
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, 'ecs:ContinueServiceDeployment');
            }
        },
        answerHook: async (serviceDeploymentArn, hookId, action) => {
            try {
                await answer({ serviceDeploymentArn, hookId, action }, { atOnce: true, patienceMs: stopPatienceMs });
                return true;
            }
            catch (error) {
                if (isNotWaiting(error))
                    return false;
                throw (0,failure/* readable */.HD)(error, 'ecs:ContinueServiceDeployment');
            }
        },
    };
}
function isNotWaiting(error) {
    return (error instanceof Error &&
        (error.name === 'ConflictException' ||
            (error.name === 'InvalidParameterException' && /hook/i.test(error.message))));
}
function isAlreadyStopping(error) {
    return (error instanceof Error &&
        error.name === 'ConflictException' &&
        /already|in progress|rollback|stopp/i.test(error.message));
}


/***/ }),

/***/ 5720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createServiceUpdater)
});

// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(7034);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(9509);
;// CONCATENATED MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js


class UpdateServiceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateService", schemas_0/* UpdateService$ */.N2u) {
}

// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/lost-answer.js
var lost_answer = __webpack_require__(3569);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/service-update.js
/** Putting a task definition on a service. */





/** ECS may show the state before a change for a moment. */
const triesAtMost = 4;
const pollEveryMs = 2_000;
function createServiceUpdater(session, ecs, sleep) {
    const client = (0,clients/* ecsClient */.br)(session);
    return {
        update: ({ cluster, service, taskDefinition, forceNewDeployment, primaryBefore }, onUnsure) => {
            const lookUp = async () => {
                for (let tries = 0; tries < triesAtMost; tries += 1) {
                    if (tries > 0)
                        await sleep(pollEveryMs);
                    const { services } = await ecs.describeServices(cluster, [service]);
                    const primary = services[0] && (0,deployment_service/* primaryOf */.Os)(services[0]);
                    const id = primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary);
                    const isNew = id !== undefined && id !== primaryBefore;
                    if (isNew && (0,deployment_service/* sameTaskDefinition */.JL)(primary?.taskDefinition, taskDefinition)) {
                        return { deploymentId: id };
                    }
                }
                return undefined;
            };
            return session.call('ecs:UpdateService', (0,lost_answer/* readingBackFirst */.g)(lookUp, async (options) => {
                const answer = await client.send(new UpdateServiceCommand({ cluster, service, taskDefinition, forceNewDeployment }), options);
                const primary = answer.service?.deployments?.find(({ status }) => status === 'PRIMARY');
                return (0,present/* present */.E)({ deploymentId: primary?.id });
            }, onUnsure));
        },
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

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ describeRule),
/* harmony export */   f9: () => (/* binding */ readLifecyclePolicy)
/* harmony export */ });
/* unused harmony export countTypes */
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);
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
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('its text is no JSON');
    }
    const { rules } = asRecord(document);
    if (!Array.isArray(rules))
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it has no rules');
    const read = rules.map(readRule);
    const unread = read.find((rule) => typeof rule === 'string');
    if (typeof unread === 'string')
        return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(unread);
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({
        rules: read
            .filter((rule) => typeof rule !== 'string')
            .toSorted((a, b) => a.priority - b.priority),
    });
}
function readRule(value) {
    const { rulePriority, description, selection, action } = asRecord(value);
    const { tagStatus, tagPatternList, tagPrefixList, storageClass, ...count } = asRecord(selection);
    const { type } = asRecord(action);
    const countType = countTypes.find((type) => type === count['countType']);
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

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ rollbackReport),
/* harmony export */   fO: () => (/* binding */ rollbackVerdicts)
/* harmony export */ });
/* unused harmony exports rollbackScalars, rollbackServiceReport */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);

/** Of several services, the worst one's is the step's. */
const rollbackVerdicts = [
    'error',
    'failed',
    'timed-out',
    'cancelled',
    'refused',
    'restored',
    'ready',
];
const rollbackScalars = {
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(rollbackVerdicts),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('ARN of the revision that was replaced.'),
    to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('ARN of the revision that was put back.'),
    durationSeconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('One sentence.'),
};
const service = {
    ...rollbackScalars,
    cluster: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    service: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    serviceArn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    serviceDeploymentArn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    copyOf: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('ARN of the revision that the one put back is a copy of.'),
    startedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    endedAt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)(),
    done: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'Calls that changed something, in order.'),
    remarks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
};
/** Of one service. */
const rollbackServiceReport = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(service);
const rollbackReport = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH)({ ...service, services: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(rollbackServiceReport, 'Of several: each, the worst first.') }, 'What rollback did. Of one service its members are at the top; of several they are in `services`.');


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/**
 * A reason as a sentence of its own: with a capital letter and a full stop. A name that it begins with, of a
 * service say, keeps its spelling.
 */
function sentence(reason, name) {
    const isName = name !== undefined && (reason === name || reason.startsWith(`${name} `));
    const whole = isName ? reason : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
    return whole.endsWith('.') ? whole : `${whole}.`;
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
