export const id = 47;
export const ids = [47];
export const modules = {

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(1213);
// EXTERNAL MODULE: ./packages/action-kit/lib/state.js
var lib_state = __webpack_require__(8652);
// EXTERNAL MODULE: ./packages/aws/lib/ecr/image-registry.js + 1 modules
var image_registry = __webpack_require__(4998);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-control.js
var deployment_control = __webpack_require__(3258);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(4640);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/revisions.js
var revisions = __webpack_require__(9663);
// EXTERNAL MODULE: ./packages/aws/lib/ecs/service-update.js
var service_update = __webpack_require__(958);
// EXTERNAL MODULE: ./packages/aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3068);
;// CONCATENATED MODULE: ./actions/rollback/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./actions/rollback/lib/connect.js







/** @param more for tests: credentials and a handler that answers in place of a network. */
function connect(region, clock, signal, more = {}) {
    const session = (0,lib_session/* openSession */.f)({
        region,
        userAgent: { name: 'rollback', version: package_namespaceObject.rE },
        clock,
        signal,
        ...more,
    });
    const client = (0,deployment_reader/* createEcsClient */.D)(session);
    const ecs = (0,deployment_reader/* createDeploymentReader */.R)(session, client);
    return {
        ecs,
        control: (0,deployment_control/* createDeploymentControl */.R)(session, client),
        revisions: (0,revisions/* createRevisions */.v)(session, client),
        updater: (0,service_update/* createServiceUpdater */.H)(session, client, ecs, (ms) => clock.sleep(ms, signal())),
        registry: (0,image_registry/* createImageRegistry */.n)(session),
        now: session.now,
    };
}

// EXTERNAL MODULE: ./packages/action-kit/lib/markdown.js
var markdown = __webpack_require__(9572);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var deployment_service = __webpack_require__(8406);
// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
// EXTERNAL MODULE: ./packages/core/lib/deployment/failure.js
var deployment_failure = __webpack_require__(5881);
;// CONCATENATED MODULE: ./actions/rollback/lib/follow.js
/** Following a service deployment to its end, which ECS itself tells. */



const lookEveryMs = 5_000;
const listedWithinMs = 60_000;
function isOver({ status }) {
    return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status);
}
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
        await clock.sleep(lookEveryMs, deadline.signal());
    }
}
/** `again` where the deployment completed before it could be stopped: then it is gone back from. */
async function followToEnd(ports, inputs, story, followed, serviceDeploymentArn) {
    const { ecs, clock, deadline, log } = ports;
    const { cluster, service } = followed;
    story.serviceDeploymentArn = serviceDeploymentArn;
    story.hasBegun = true;
    ports.saveState({
        region: inputs.region,
        finished: false,
        begun: { cluster, service: service.name, serviceDeploymentArn },
    });
    let told = '';
    for (;;) {
        const [now] = await ecs.describeServiceDeployments([serviceDeploymentArn]);
        const stage = now?.detail?.lifecycleStage;
        const line = now === undefined ? '' : `${now.status}${stage === undefined ? '' : `, ${stage}`}`;
        if (line !== told)
            log.line(line);
        told = line;
        if (now !== undefined && isOver(now))
            return judge(ports, story, followed, now);
        deadline.signal().throwIfAborted();
        await clock.sleep(lookEveryMs, deadline.signal());
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

;// CONCATENATED MODULE: ./actions/rollback/lib/finish.js





/** The runner gives a post step five minutes; one is kept for what comes after. */
const followForMs = 4 * time/* durations */.SB.minute;
const finish_lookEveryMs = 5 * time/* durations */.SB.second;
async function finish(ports, state) {
    if (state.finished)
        return { exitCode: 0 };
    const told = await howItEnds(ports, state.begun).catch((error) => {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        return `how it goes on could not be seen: ${error.message}`;
    });
    ports.log.line(told);
    return { exitCode: 0, summary: [(0,markdown/* heading */.R_)(3, 'Rollback, cancelled'), (0,markdown/* text */.Qq)(told)] };
}
async function howItEnds({ ecs, clock }, begun) {
    if (begun === undefined)
        return 'The step was cancelled before it changed anything.';
    const { cluster, service } = begun;
    const newest = await ecs.listServiceDeployments(cluster, service);
    const arn = begun.serviceDeploymentArn ?? newest[0]?.arn;
    const untilMs = clock.monotonicMs() + followForMs;
    for (;;) {
        const [now] = arn === undefined ? [] : await ecs.describeServiceDeployments([arn]);
        const { services } = await ecs.describeServices(cluster, [service]);
        const names = (0,deployment_service/* familyRevision */.KW)(services[0]?.taskDefinition ?? 'an unknown revision');
        if (now === undefined)
            return `${service} has ${names}; no deployment of it is known.`;
        if (isOver(now))
            return `The deployment ended ${now.status}; ${service} has ${names}.`;
        if (clock.monotonicMs() + finish_lookEveryMs > untilMs) {
            return `The deployment is ${now.status} and goes on by itself; ${service} has ${names}.`;
        }
        await clock.sleep(finish_lookEveryMs);
    }
}

// EXTERNAL MODULE: ./packages/action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(1250);
// EXTERNAL MODULE: ./packages/core/lib/arn.js
var arn = __webpack_require__(4562);
;// CONCATENATED MODULE: ./actions/rollback/lib/inputs.js



/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: false });
    const given = inputs.optionalText('to');
    const to = given === 'last-good' ? undefined : given;
    if (to !== undefined && !isRevision(to)) {
        throw inputs.invalid('to', 'last-good, family:revision or the ARN of a task definition revision');
    }
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services, to]),
        ...(to !== undefined && { to }),
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

// EXTERNAL MODULE: ./packages/aws/lib/ecs/find-services.js
var find_services = __webpack_require__(4359);
// EXTERNAL MODULE: ./packages/aws/lib/way-back/read-way-back.js
var read_way_back = __webpack_require__(3547);
// EXTERNAL MODULE: ./packages/core/lib/way-back/way-back.js
var way_back = __webpack_require__(5362);
;// CONCATENATED MODULE: ./packages/core/lib/way-back/plan-rollback.js
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

// EXTERNAL MODULE: ./packages/core/lib/images/reference.js
var images_reference = __webpack_require__(9333);
// EXTERNAL MODULE: ./packages/core/lib/task-definition/definition.js
var task_definition_definition = __webpack_require__(4894);
// EXTERNAL MODULE: ./packages/core/lib/way-back/describe-way-back.js
var describe_way_back = __webpack_require__(8486);
;// CONCATENATED MODULE: ./actions/rollback/lib/prepare.js
/** The revision that is put back: whether it can be described, its images are there, and it can be put on a service. */






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
    const sight = await (0,read_way_back/* lookAtImages */.zV)(ports, resolved);
    if (sight.state === 'missing' || sight.state === 'archived') {
        const hint = sight.state === 'missing' ? `; ${describe_way_back/* keepsImages */.H6}` : '';
        return prepare_refused(`tasks of ${name} could not start: ${sight.reason ?? ''}${hint}`);
    }
    if (sight.state === 'unknown') {
        story.remarks.push(`Whether the image is there could not be seen: ${sight.reason ?? ''}.`);
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
    const copy = (await revisions.findSame(definition)) ?? (await revisions.register(definition, revision.tags));
    story.copyOf = revision.arn;
    story.done.push(`registered ${(0,deployment_service/* familyRevision */.KW)(revision.arn)} anew as ${(0,deployment_service/* familyRevision */.KW)(copy.arn)}`);
    log.line(`${(0,deployment_service/* familyRevision */.KW)(revision.arn)} is registered anew as ${(0,deployment_service/* familyRevision */.KW)(copy.arn)}`);
    story.remarks.push(`${(0,deployment_service/* familyRevision */.KW)(copy.arn)} is a copy of ${(0,deployment_service/* familyRevision */.KW)(revision.arn)}, which could not be put back as it is.`);
    return copy;
}
/** What was resolved when the revision was deployed; for one that is in no record, what its tags name today. */
function imagesOf({ definition }, images) {
    return definition.containerDefinitions.map(({ name, image }) => {
        const digest = images.find(({ container }) => container === name)?.digest;
        return { container: name, image, ...(digest !== undefined && { digest }) };
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

// EXTERNAL MODULE: ./packages/core/lib/console-link.js
var console_link = __webpack_require__(9441);
;// CONCATENATED MODULE: ./actions/rollback/lib/results.js
/** Outputs, report and summary. */




function resultOf(outcome, story) {
    const { startedAt, endedAt } = story;
    const tookMs = startedAt === undefined || endedAt === undefined ? undefined : endedAt - startedAt;
    const isGood = outcome.verdict === 'restored' || outcome.verdict === 'ready';
    const outputs = {
        verdict: outcome.verdict,
        from: story.from,
        to: story.to,
        durationSeconds: tookMs === undefined ? undefined : (0,time/* toSeconds */.fP)(tookMs),
        reason: outcome.reason,
    };
    return {
        exitCode: isGood ? 0 : 1,
        outputs,
        report: {
            ...outputs,
            cluster: story.cluster,
            service: story.service,
            serviceArn: story.serviceArn,
            serviceDeploymentArn: story.serviceDeploymentArn,
            copyOf: story.copyOf,
            startedAt: startedAt === undefined ? undefined : (0,time/* formatInstant */.r4)(startedAt),
            endedAt: endedAt === undefined ? undefined : (0,time/* formatInstant */.r4)(endedAt),
            done: story.done,
            remarks: story.remarks,
        },
        summary: [
            (0,markdown/* heading */.R_)(3, `${story.service ?? 'rollback'}: ${outcome.verdict}`),
            (0,markdown/* text */.Qq)(sentence(outcome.reason)),
            (0,markdown/* table */.tp)([{ title: '' }, { title: '' }], rows(story, tookMs)),
            ...story.remarks.map((remark) => `> ${(0,markdown/* text */.Qq)(remark)}`),
        ],
    };
}
/** What nobody thinks of at 3 a.m. */
const afterwards = [
    "The IaC tool's state now differs from what runs: its next deploy brings the newer revision out again. Fix or revert the code before it.",
    'Migrations are not undone: the older code runs on the newer schema.',
];
function rows(story, tookMs) {
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
function sentence(reason) {
    const whole = `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}`;
    return whole.endsWith('.') ? whole : `${whole}.`;
}

;// CONCATENATED MODULE: ./actions/rollback/lib/main.js









async function run(ports, inputs) {
    const story = { done: [], remarks: [] };
    ports.deadline.moveTo(inputs.timeoutMs);
    ports.saveState({ region: inputs.region, finished: false });
    const outcome = await tell(ports, inputs, story).catch((error) => endEarly(error, ports, inputs, story));
    if (story.hasBegun === true || outcome.verdict === 'ready')
        story.remarks.push(...afterwards);
    if (outcome.verdict !== 'cancelled')
        ports.saveState({ region: inputs.region, finished: true });
    if (outcome.verdict === 'restored' || outcome.verdict === 'ready') {
        ports.log.line(outcome.reason);
    }
    else
        ports.log.error({ title: outcome.verdict, message: outcome.reason });
    for (const remark of story.remarks)
        ports.log.line(remark);
    return resultOf(outcome, story);
}
/** What a plan is made of anew where the deployment in flight ended before it could be stopped. */
const plansAtMost = 3;
async function tell(ports, inputs, story) {
    for (let made = 1;; made += 1) {
        const sight = await look(ports, inputs);
        const { service, cluster } = sight;
        Object.assign(story, { cluster, service: service.name, serviceArn: service.arn });
        if (service.taskDefinition !== undefined)
            story.from ??= service.taskDefinition;
        const plan = await makePlan(ports, inputs, sight);
        const outcome = await carryOut(ports, inputs, story, sight, plan);
        if (outcome !== 'again')
            return outcome;
        if (made === plansAtMost) {
            return { verdict: 'failed', reason: 'deployments of the service keep ending and beginning' };
        }
    }
}
/** ECS may show the old world for a moment: a deployment that is begun is in its list soon. */
const looks = 4;
const main_lookEveryMs = 2_000;
async function look({ ecs, clock, deadline }, { address }) {
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
        if (isBegun === isListed || made === looks)
            return { cluster, service, history };
        await clock.sleep(main_lookEveryMs, deadline.signal());
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
        ...(to !== undefined && { to }),
        ...(goesTo !== undefined && { goesTo }),
    });
}
async function carryOut(ports, inputs, story, sight, plan) {
    const { log } = ports;
    const { service } = sight;
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
            await followToEnd(ports, inputs, story, sight, plan.serviceDeploymentArn);
            return 'again';
        case 'follow':
            if (isCheck) {
                return {
                    verdict: 'ready',
                    reason: `a ${plan.what} to it is in progress already; it would be followed`,
                };
            }
            log.line(`a ${plan.what} is in progress already; it is followed`);
            return followToEnd(ports, inputs, story, sight, plan.serviceDeploymentArn);
        case 'stop':
            if (isCheck) {
                return {
                    verdict: 'ready',
                    reason: `the deployment of ${(0,deployment_service/* familyRevision */.KW)(service.taskDefinition ?? '')} is in flight: it would be stopped with ROLLBACK`,
                };
            }
            return stop(ports, inputs, story, sight, plan.serviceDeploymentArn);
        default:
            return deploy(ports, inputs, story, sight, plan);
    }
}
/** What is in flight is not answered by another deployment: ECS itself goes back. */
async function stop(ports, inputs, story, sight, serviceDeploymentArn) {
    const { cluster, service } = sight;
    story.serviceDeploymentArn = serviceDeploymentArn;
    const begun = { cluster, service: service.name, serviceDeploymentArn };
    ports.saveState({ region: inputs.region, finished: false, begun });
    story.hasBegun = true;
    await ports.control.rollBack(serviceDeploymentArn);
    story.done.push('stopped the deployment in flight with ROLLBACK');
    ports.log.line(`the deployment of ${(0,deployment_service/* familyRevision */.KW)(service.taskDefinition ?? '')} is in flight: it is stopped with ROLLBACK`);
    return followToEnd(ports, inputs, story, sight, serviceDeploymentArn);
}
async function deploy(ports, inputs, story, sight, plan) {
    const { cluster, service } = sight;
    const prepared = await prepare(ports, inputs, story, plan);
    if ('verdict' in prepared)
        return prepared;
    const { arn } = prepared;
    story.to = arn;
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    ports.saveState({
        region: inputs.region,
        finished: false,
        begun: { cluster, service: service.name },
    });
    story.hasBegun = true;
    ports.log.line(`${(0,deployment_service/* familyRevision */.KW)(arn)} is put on ${service.name}`);
    const { deploymentId } = await ports.updater.update({
        cluster,
        service: service.name,
        taskDefinition: arn,
        forceNewDeployment: service.taskDefinition === arn,
        primaryBefore: primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary),
    });
    story.done.push(`put ${(0,deployment_service/* familyRevision */.KW)(arn)} on ${service.name}`);
    story.remarks.push(settingsStay);
    const serviceDeploymentArn = await findServiceDeployment(ports, sight, deploymentId);
    return followToEnd(ports, inputs, story, sight, serviceDeploymentArn);
}
const settingsStay = 'UpdateService takes a task definition, no service revision: network, load balancer and capacity settings stay as they are.';
/** Cancelled, out of time, or AWS's fault: what stands now is said with it. */
function endEarly(error, ports, inputs, story) {
    const done = story.done.length === 0 ? 'nothing was changed' : story.done.join(', ');
    const stands = story.hasBegun === true
        ? `${story.done.length === 0 ? 'it may have begun' : done}; ECS goes on by itself, and wait-stable or a second run follows it`
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

;// CONCATENATED MODULE: ./actions/rollback/lib/state.js
/** What the step leaves for its post step, which takes over when the workflow is cancelled. */
const stateName = 'rollback';
/** The state as it comes back from the runner; undefined for that of another version. */
function parseSavedState(value) {
    const state = value;
    const isKnown = typeof state === 'object' &&
        typeof state?.region === 'string' &&
        typeof state.finished === 'boolean';
    return isKnown ? state : undefined;
}

;// CONCATENATED MODULE: ./actions/rollback/lib/action.js







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
            saveState: (state) => (0,lib_state/* saveState */.L)(runner, stateName, state),
        };
    },
    run: run,
    // Has something to do only where the workflow was cancelled.
    post: async ({ runner, log, clock, cancellation }, access) => {
        const state = (0,lib_state/* readState */.u)(runner, stateName, parseSavedState);
        if (state === undefined)
            return { exitCode: 0 };
        const aws = connect(state.region, clock, () => cancellation.signal, access);
        return finish({ ...aws, log, clock }, state);
    },
};


/***/ }),

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

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createServiceUpdater)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(212);
/* harmony import */ var _ecs_actions_core_deployment_service__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);
/* harmony import */ var _lost_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6132);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4060);
/** Putting a task definition on a service. */




/** ECS may show the old world for a moment after a change. */
const looks = 4;
const lookEveryMs = 2_000;
function createServiceUpdater(session, client, ecs, sleep) {
    return {
        update: ({ cluster, service, taskDefinition, forceNewDeployment, primaryBefore }) => {
            const lookUp = async () => {
                for (let look = 0; look < looks; look += 1) {
                    if (look > 0)
                        await sleep(lookEveryMs);
                    const { services } = await ecs.describeServices(cluster, [service]);
                    const primary = services[0] && (0,_ecs_actions_core_deployment_service__WEBPACK_IMPORTED_MODULE_1__/* .primaryOf */ .Os)(services[0]);
                    const id = primary && (0,_ecs_actions_core_deployment_service__WEBPACK_IMPORTED_MODULE_1__/* .deploymentIdOf */ .Y4)(primary);
                    const isNew = id !== undefined && id !== primaryBefore;
                    if (isNew && (0,_ecs_actions_core_deployment_service__WEBPACK_IMPORTED_MODULE_1__/* .sameTaskDefinition */ .JL)(primary?.taskDefinition, taskDefinition)) {
                        return { deploymentId: id };
                    }
                }
                return undefined;
            };
            return session.call('ecs:UpdateService', (0,_lost_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .lookingUpFirst */ .v)(lookUp, async (options) => {
                const answer = await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .UpdateServiceCommand */ .kZr({ cluster, service, taskDefinition, forceNewDeployment }), options);
                const primary = answer.service?.deployments?.find(({ status }) => status === 'PRIMARY');
                return (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ deploymentId: primary?.id });
            }));
        },
    };
}


/***/ })

};
