export const id = 8628;
export const ids = [8628];
export const modules = {

/***/ 8796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ../../../../action-kit/lib/deadline.js
var lib_deadline = __webpack_require__(7008);
// EXTERNAL MODULE: ../../../../aws/lib/ecr/image-registry.js + 1 modules
var image_registry = __webpack_require__(2175);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/deployment-reader.js + 1 modules
var deployment_reader = __webpack_require__(2927);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/revisions.js
var revisions = __webpack_require__(730);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/service-update.js + 1 modules
var service_update = __webpack_require__(5720);
// EXTERNAL MODULE: ../../../../aws/lib/connector.js
var connector = __webpack_require__(9217);
;// CONCATENATED MODULE: ../../../../../actions/deploy-image/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"name":"@ecs-actions/deploy-image","version":"0.1.0","private":true,"type":"module"}');
;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/connect.js
/** The AWS adapters of deploy-image, sharing one session. */






const connect = (0,connector/* connector */.M)(package_namespaceObject, (session, { clock, signal }) => {
    const ecs = (0,deployment_reader/* createDeploymentReader */.R)(session);
    return {
        ecs,
        revisions: (0,revisions/* createRevisions */.v)(session),
        updater: (0,service_update/* createServiceUpdater */.H)(session, ecs, (ms) => clock.sleep(ms, signal())),
        registry: (0,image_registry/* createImageRegistry */.n)(session, { insists: true }),
    };
});

// EXTERNAL MODULE: ../../../../action-kit/lib/inputs.js + 1 modules
var lib_inputs = __webpack_require__(2813);
// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
// EXTERNAL MODULE: ../../../../core/lib/arn.js
var arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/inputs.js




const imageAccepted = 'one image such as 111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:4f2a, or lines of container=image';
/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: false });
    const images = parseImages(inputs);
    const definition = inputs.optionalText('task-definition');
    const base = definition === undefined ? undefined : parseBase(definition);
    const forceNewDeployment = inputs.boolean('force-new-deployment') ?? false;
    if (images.kind === 'none' && base === undefined && !forceNewDeployment) {
        throw new lib_inputs/* InputError */.dz('image', `Input "image" is needed: ${imageAccepted}. It may be left out only beside task-definition or force-new-deployment.`);
    }
    const environment = inputs.nameValueLines('environment');
    if (environment.length > 0 && images.kind === 'by-container' && images.images.size > 1) {
        const names = [...images.images.keys()].join(', ');
        throw new lib_inputs/* InputError */.dz('environment', `Input "environment" is for the container whose image is set, and "image" sets several (${names}). Give one container=image here, and the others in a step of their own.`);
    }
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services, definition]),
        images,
        ...(0,present/* present */.E)({ base }),
        environment,
        updateService: inputs.boolean('update-service') ?? true,
        forceNewDeployment,
        onRunning: inputs.oneOf('on-running', ['supersede', 'fail']) ?? 'supersede',
    };
}
function parseImages(inputs) {
    const text = inputs.optionalText('image');
    if (text === undefined)
        return { kind: 'none' };
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const [only = ''] = lines;
    if (lines.length === 1 && !only.includes('=')) {
        if (!isImage(only))
            throw inputs.invalid('image', imageAccepted);
        return { kind: 'one', image: only };
    }
    const pairs = lines.map((line) => {
        const split = line.indexOf('=');
        return [line.slice(0, Math.max(0, split)).trim(), line.slice(split + 1).trim()];
    });
    const names = pairs.map(([name]) => name);
    const areGood = pairs.every(([name, image]) => /^[\w-]{1,255}$/.test(name) && isImage(image));
    if (!areGood)
        throw inputs.invalid('image', imageAccepted);
    if (new Set(names).size !== names.length) {
        throw inputs.invalid('image', `${imageAccepted}, each container once`);
    }
    return { kind: 'by-container', images: new Map(pairs) };
}
/** ECS takes up to 255 characters of letters, digits and `-_.:/@#` (API reference, ContainerDefinition). */
function isImage(text) {
    return /^[A-Za-z0-9][\w.:/@#-]{0,254}$/.test(text);
}
function parseBase(text) {
    const name = text.startsWith('arn:')
        ? /^task-definition\/(.+)$/.exec((0,arn/* parseArn */.L)(text)?.resource ?? '')?.[1]
        : text;
    return name !== undefined && /^[\w-]{1,255}:[1-9]\d*$/.test(name)
        ? { kind: 'revision', name: text }
        : { kind: 'file', path: text };
}

// EXTERNAL MODULE: ../../../../aws/lib/ecs/find-services.js + 1 modules
var find_services = __webpack_require__(1669);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/known-members.js
var known_members = __webpack_require__(1289);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/images/deploy-plan.js
var deploy_plan = __webpack_require__(5548);
// EXTERNAL MODULE: ../../../../aws/lib/retry.js
var retry = __webpack_require__(2504);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/task-definition/definition.js
var task_definition_definition = __webpack_require__(3743);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
// EXTERNAL MODULE: ../../../../core/lib/images/platform.js
var platform = __webpack_require__(402);
// EXTERNAL MODULE: ../../../../core/lib/images/reference.js
var images_reference = __webpack_require__(8052);
;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/check-images.js





/** @throws ReadableError where an image is not there, is archived, or is built for other machines. */
async function checkImages({ registry, log }, definition, containers) {
    const checked = await Promise.all(definition.containerDefinitions
        .filter(({ name }) => containers.has(name))
        .map(({ name, image }) => checkImage(registry, definition, name, image)));
    for (const { container, image, unseen } of checked) {
        if (unseen !== undefined)
            log.line(`could not see ${image} of ${container}: ${unseen}`);
    }
    return checked;
}
async function checkImage(registry, definition, container, image) {
    const reference = (0,images_reference/* parseImageReference */.o)(image);
    if (reference.kind === 'other') {
        return {
            container,
            image,
            ...(reference.digest === undefined
                ? { unseen: `it is in ${reference.registry}, and only ECR is asked` }
                : { digest: reference.digest }),
        };
    }
    const found = await registry.find(reference);
    if (!found.known) {
        const { digest } = reference;
        return { container, image, unseen: found.why, ...(0,present/* present */.E)({ digest }) };
    }
    const fault = (0,deploy_plan/* faultOfImage */.R$)(found.value);
    if (found.value === undefined || fault !== undefined)
        throw notStartable(image, container, fault);
    const { digest } = found.value;
    const platforms = await registry.platforms(reference, digest);
    if (!platforms.known)
        return { container, image, digest, unseen: `platforms: ${platforms.why}` };
    const other = (0,deploy_plan/* faultOfPlatform */.X3)(platforms.value, (0,platform/* taskPlatform */.Vn)(definition));
    if (other !== undefined)
        throw notStartable(image, container, other);
    return { container, image, digest };
}
function notStartable(image, container, fault) {
    return new readable_error/* ReadableError */.J('Image cannot run', `image: ${image} (container ${container}) ${fault ?? 'is not there'}. Nothing was changed; what serves goes on serving.`);
}
/**
 * What the wanted images are to those that run, all together.
 *
 * @param running digests by container, as the service's revision resolved them
 */
function compareDigests(checked, running) {
    const changes = new Set(checked.map(({ container, digest }) => {
        const runs = running?.get(container);
        if (digest === undefined || runs === undefined)
            return 'unseen';
        return digest === runs ? 'same' : 'moved';
    }));
    if (changes.has('moved'))
        return 'moved';
    return changes.has('unseen') ? 'unseen' : 'same';
}

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../core/lib/console-link.js
var console_link = __webpack_require__(1376);
// EXTERNAL MODULE: ../../../../core/lib/sentence.js
var sentence = __webpack_require__(7285);
;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/results.js
/** Outputs, report and summary. */




function resultOf(outcome, story) {
    const outputs = {
        verdict: outcome.verdict,
        reason: outcome.reason,
        taskDefinition: story.taskDefinition,
        previousTaskDefinition: story.previous,
        deploymentId: story.deploymentId,
    };
    const { cluster, service, serviceArn, images = [], done, remarks } = story;
    const report = {
        ...outputs,
        cluster,
        service,
        serviceArn,
        images,
        done,
        remarks,
    };
    return {
        exitCode: outcome.verdict === 'error' ? 1 : 0,
        outputs,
        report,
        summary: [
            (0,markdown/* heading */.R_)(3, `${service ?? 'deploy-image'}: ${outcome.verdict}`),
            (0,markdown/* text */.Qq)((0,sentence/* sentence */.e)(outcome.reason, service)),
            (0,markdown/* table */.tp)([{ title: '' }, { title: '' }], rows(story)),
            ...remarks.map((remark) => `> ${(0,markdown/* text */.Qq)(remark)}`),
        ],
    };
}
function rows(story) {
    const { taskDefinition, previous, deploymentId, service, serviceArn, images = [] } = story;
    const address = serviceArn === undefined ? undefined : (0,console_link/* serviceLink */.oT)(serviceArn);
    return [
        ...(taskDefinition === undefined ? [] : [['revision', (0,markdown/* code */.aY)((0,deployment_service/* familyRevision */.KW)(taskDefinition))]]),
        ...(previous === undefined ? [] : [['before', (0,markdown/* code */.aY)((0,deployment_service/* familyRevision */.KW)(previous))]]),
        ...images.map(({ container, image, digest }) => [
            (0,markdown/* text */.Qq)(`image of ${container}`),
            digest === undefined || image.includes('@') ? (0,markdown/* code */.aY)(image) : `${(0,markdown/* code */.aY)(image)} ${(0,markdown/* code */.aY)(digest)}`,
        ]),
        ...(deploymentId === undefined ? [] : [['deployment id', (0,markdown/* code */.aY)(deploymentId)]]),
        ...(service === undefined || address === undefined
            ? []
            : [['console', (0,markdown/* link */.nf)(service, address)]]),
    ];
}

;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/running-digests.js


/** Digests by container; undefined where they are out of sight. */
async function readRunningDigests(ecs, service, log) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    const number = (0,deployment_service/* revisionNumber */.P7)(primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary));
    if (number === undefined)
        return undefined;
    const arn = `${service.arn.replace(':service/', ':service-revision/')}/${number}`;
    try {
        const revision = (await ecs.describeRevisions([arn])).get(arn);
        return (revision &&
            new Map(revision.images.flatMap(({ container, digest }) => digest === undefined ? [] : [[container, digest]])));
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.line(`could not see which images run: ${error.message}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ../../../../core/lib/task-definition/same-definition.js
var same_definition = __webpack_require__(9016);
;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/wanted.js
/** The task definition that is asked for: the base with other images and variables. */



/** @throws InputError where a container is not to be told, naming those that there are. */
function wantedDefinition(base, images, environment) {
    const byContainer = imagesByContainer(base, images);
    const target = environment.length === 0 ? undefined : environmentContainer(base, byContainer);
    const changed = (0,task_definition_definition/* withImages */.nS)(base, byContainer);
    const definition = target === undefined ? changed : (0,task_definition_definition/* withEnvironment */.Ec)(changed, target, environment);
    return {
        // Whoever changes a copy of an older revision makes a new one of it.
        definition: (0,same_definition/* sameDefinition */.u)(definition, base) ? base : (0,task_definition_definition/* withoutCopyMark */.Xu)(definition),
        images: byContainer,
    };
}
function imagesByContainer(base, images) {
    const names = base.containerDefinitions.map(({ name }) => name);
    switch (images.kind) {
        case 'none':
            return new Map();
        case 'one':
            return new Map([[onlyEssential(base, 'image'), images.image]]);
        default: {
            const unknown = [...images.images.keys()].filter((name) => !names.includes(name));
            if (unknown.length === 0)
                return images.images;
            throw new lib_inputs/* InputError */.dz('image', `Input "image": ${base.family} has no container ${unknown.join(', ')}; it has ${names.join(', ')}.`);
        }
    }
}
function environmentContainer(base, images) {
    const [only] = images.keys();
    return only ?? onlyEssential(base, 'environment');
}
function onlyEssential(base, input) {
    const essential = (0,task_definition_definition/* essentialContainers */.zM)(base);
    const [only] = essential;
    if (only !== undefined && essential.length === 1)
        return only;
    throw new lib_inputs/* InputError */.dz(input, `Input "${input}": ${base.family} has several essential containers (${essential.join(', ')}); say which with image: container=image.`);
}

;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/main.js












/** A deployment is only begun here: AWS's passing faults are retried for this long. */
const limitMs = 5 * time/* durations */.SB.minute;
async function run(ports, inputs) {
    ports.deadline.moveTo(limitMs);
    const story = { done: [], remarks: [] };
    const outcome = await tell(ports, inputs, story).catch((error) => endEarly(error, ports, story));
    if (outcome.verdict === 'error') {
        ports.log.error({ title: outcome.title ?? 'Not deployed', message: outcome.reason });
    }
    else
        ports.log.line(outcome.reason);
    return resultOf(outcome, story);
}
async function tell(ports, inputs, story) {
    const { ecs, log } = ports;
    const found = await (0,find_services/* findServices */.O)(ecs, inputs.address);
    const service = found.services[0];
    const { cluster } = found;
    Object.assign(story, { service: service.name, serviceArn: service.arn, cluster });
    if (inputs.updateService)
        refuseController(service);
    const running = await describeRunning(ports, service);
    story.previous = running.arn;
    const base = await baseOf(ports, inputs, running);
    const wanted = wantedDefinition(base.definition, inputs.images, inputs.environment);
    const isSameDefinition = base.arn === running.arn
        ? wanted.definition === base.definition
        : base.arn === undefined &&
            (0,known_members/* meansTheSame */.Y)(running.definition, wanted.definition) &&
            wanted.definition.family === running.definition.family;
    const checked = await checkImages(ports, wanted.definition, toCheck(wanted, isSameDefinition));
    story.images = checked;
    const plan = (0,deploy_plan/* planDeploy */.bJ)({
        isSameDefinition,
        imageChange: isSameDefinition
            ? compareDigests(asked(wanted, checked), await readRunningDigests(ecs, service, log))
            : 'moved',
        forceNewDeployment: inputs.forceNewDeployment,
        newestFailed: (0,deployment_service/* primaryOf */.Os)(service)?.rolloutState === 'FAILED',
    });
    if (plan.kind === 'unchanged')
        return unchanged(story, service, running, plan);
    if (inputs.updateService)
        refuseInFlight(ports, inputs, service, running);
    const target = plan.otherRevision ? await revisionFor(ports, story, wanted, base) : running;
    story.taskDefinition = target.arn;
    if (!inputs.updateService) {
        return {
            verdict: 'registered',
            reason: `${(0,deployment_service/* familyRevision */.KW)(target.arn)} is registered; the service still has ${(0,deployment_service/* familyRevision */.KW)(running.arn)}`,
        };
    }
    return deploy(ports, story, { service, cluster, target, plan });
}
async function baseOf({ revisions, readDefinitionFile }, { base }, running) {
    if (base === undefined)
        return running;
    if (base.kind === 'file') {
        const { tags, ...definition } = readDefinitionFile(base.path);
        return {
            definition,
            tags: tags ?? [],
        };
    }
    const revision = await revisions.describe(base.name);
    if (revision !== undefined)
        return revision;
    throw new readable_error/* ReadableError */.J('Task definition not found', `task-definition: ECS knows no ${base.name} in this account and region.`);
}
async function describeRunning({ revisions }, service) {
    const { taskDefinition } = service;
    const running = taskDefinition === undefined ? undefined : await revisions.describe(taskDefinition);
    if (running !== undefined)
        return running;
    throw new readable_error/* ReadableError */.J('Task definition not found', `ECS does not tell the task definition of ${service.name}${taskDefinition === undefined ? '' : ` (${(0,deployment_service/* familyRevision */.KW)(taskDefinition)})`}.`);
}
/** The newest equal revision that is there, of an earlier attempt say; else a new one. */
async function revisionFor({ revisions, log }, story, { definition }, base) {
    if (base.arn !== undefined && base.definition === definition && base.status === 'ACTIVE') {
        return { ...base, arn: base.arn, status: base.status };
    }
    const same = await revisions.findSame(definition, (action) => log.line(`of the revisions of ${definition.family} only the newest is looked at: not allowed to ${action}`));
    if (same !== undefined) {
        log.line(`${(0,deployment_service/* familyRevision */.KW)(same.arn)} is registered already`);
        return same;
    }
    const registered = await revisions.register(definition, base.tags, () => {
        story.unsure = `a revision of ${definition.family} may have been registered`;
    });
    story.unsure = undefined;
    story.done.push(`registered ${(0,deployment_service/* familyRevision */.KW)(registered.arn)}`);
    log.line(`registered ${(0,deployment_service/* familyRevision */.KW)(registered.arn)}`);
    for (const lost of (0,task_definition_definition/* describeLosses */.bQ)(registered)) {
        story.remarks.push(lost);
        log.warning({ title: 'The new revision differs', message: lost });
    }
    return registered;
}
async function deploy({ updater }, story, { service, cluster, target, plan, }) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    const { deploymentId } = await updater.update({
        cluster,
        service: service.name,
        taskDefinition: target.arn,
        forceNewDeployment: plan.force,
        primaryBefore: primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary),
    }, () => {
        story.unsure = 'the deployment may have begun';
    });
    story.unsure = undefined;
    if (deploymentId !== undefined)
        story.deploymentId = deploymentId;
    const what = (0,deployment_service/* familyRevision */.KW)(target.arn);
    story.done.push(`deployed ${what}`);
    return {
        verdict: 'deployed',
        reason: `${service.name} is being deployed with ${what}: ${plan.why}; wait-stable follows it to its end`,
    };
}
function unchanged(story, service, running, plan) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    const deploymentId = primary && (0,deployment_service/* deploymentIdOf */.Y4)(primary);
    story.taskDefinition = running.arn;
    if (deploymentId !== undefined)
        story.deploymentId = deploymentId;
    return {
        verdict: 'unchanged',
        reason: `nothing to do: ${service.name} has ${(0,deployment_service/* familyRevision */.KW)(running.arn)} with this image, ${plan.why}`,
    };
}
/** All of a new definition; of one that stays, what was asked for. */
function toCheck({ definition, images }, isSameDefinition) {
    return isSameDefinition
        ? new Set(images.keys())
        : new Set(definition.containerDefinitions.map(({ name }) => name));
}
function asked({ images }, checked) {
    return checked.filter(({ container }) => images.has(container));
}
function refuseController({ name, controller }) {
    if (controller === 'ECS')
        return;
    const how = controller === 'CODE_DEPLOY'
        ? 'start a deployment with CodeDeploy (aws deploy create-deployment), with the revision that update-service: false registers'
        : 'its task sets are made by whoever controls it; update-service: false registers the revision for them';
    throw new readable_error/* ReadableError */.J('Not deployed', `The deployments of ${name} are controlled by ${controller}, not by ECS, so UpdateService cannot put an image on it: ${how}.`);
}
function refuseInFlight({ log }, { onRunning }, service, running) {
    const primary = (0,deployment_service/* primaryOf */.Os)(service);
    if (primary?.rolloutState !== 'IN_PROGRESS')
        return;
    const what = `a deployment of ${(0,deployment_service/* familyRevision */.KW)(running.arn)} is in flight (${(0,deployment_service/* deploymentIdOf */.Y4)(primary) ?? 'no id'})`;
    if (onRunning === 'fail') {
        throw new readable_error/* ReadableError */.J('Deployment in flight', `${what}, and on-running is fail: nothing was changed. Run again when it has ended.`);
    }
    log.line(`${what}; this one takes its place`);
}
/** Cancelled, out of time, or AWS's fault: what was done is said with it. */
function endEarly(error, { cancellation, deadline }, story) {
    const { done, unsure } = story;
    const known = unsure === undefined ? done : [...done, unsure];
    const stands = known.length === 0 ? 'nothing was changed' : known.join(', and ');
    if (cancellation.signal.aborted) {
        return {
            verdict: 'error',
            title: 'Cancelled',
            reason: (0,retry/* withTrouble */._W)(`the workflow was cancelled; ${stands}`, error),
        };
    }
    if (deadline.signal().aborted) {
        const after = (0,time/* formatDuration */.a3)(limitMs);
        const reason = (0,retry/* withTrouble */._W)(`AWS did not answer within ${after}; ${stands}`, error);
        return { verdict: 'error', reason };
    }
    if (!(error instanceof readable_error/* ReadableError */.J))
        throw error;
    const reason = known.length === 0 ? error.message : `${error.message.replace(/\.$/, '')}; ${stands}`;
    return { verdict: 'error', title: error.title, reason };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(9509);
// EXTERNAL MODULE: ../../../../../node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(2531);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/definition-file.js
/** What RegisterTaskDefinition takes, by the SDK's own model of the API: every name and type of it. */



/**
 * The first thing in a task definition that the API does not take, with its path; undefined where all is well.
 *
 * @returns half a sentence: `containerDefinitions[0].imagee is no field of the API`
 */
function firstFaultOf(document) {
    return faultIn(document, NormalizedSchema/* NormalizedSchema */.l1.of(schemas_0/* RegisterTaskDefinitionRequest$ */.fSK), '');
}
function faultIn(value, schema, path) {
    const here = path === '' ? 'it' : path;
    const wrong = (expected) => `${here} is ${kindOf(value)}, not ${expected}`;
    if (schema.isStructSchema()) {
        if (!isRecord(value))
            return wrong('an object');
        const members = new Map(schema.structIterator());
        for (const [name, given] of Object.entries(value)) {
            const inner = path === '' ? name : `${path}.${name}`;
            const member = members.get(name);
            if (member === undefined)
                return unknownField(name, inner, path, [...members.keys()]);
            const fault = faultIn(given, member, inner);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    }
    if (schema.isListSchema()) {
        if (!Array.isArray(value))
            return wrong('a list');
        return firstOf(value.map((item, index) => [`${path}[${index}]`, item]), schema);
    }
    if (schema.isMapSchema()) {
        if (!isRecord(value))
            return wrong('an object');
        return firstOf(Object.entries(value).map(([name, item]) => [`${path}.${name}`, item]), schema);
    }
    if (schema.isStringSchema())
        return typeof value === 'string' ? undefined : wrong('a text');
    if (schema.isBooleanSchema()) {
        return typeof value === 'boolean' ? undefined : wrong('true or false');
    }
    if (schema.isNumericSchema())
        return typeof value === 'number' ? undefined : wrong('a number');
    return undefined;
}
function firstOf(items, schema) {
    for (const [path, value] of items) {
        const fault = faultIn(value, schema.getValueSchema(), path);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function unknownField(name, inner, path, known) {
    if (path === '' && name === 'taskDefinition') {
        return 'it is what describe-task-definition prints: give what is under taskDefinition, without what ECS adds';
    }
    if (path === '' && (0,task_definition_definition/* isAddedByEcs */.fz)(name)) {
        return `${inner} is added by ECS and cannot be registered: take it out`;
    }
    const meant = known.find((other) => other.toLowerCase() === name.toLowerCase());
    const hint = meant === undefined ? '' : `; it is spelled ${meant}`;
    return `${inner} is no field of the API${hint}`;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'number' ? `the number ${value}` : JSON.stringify(value);
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/parse-text.js + 3 modules
var parse_text = __webpack_require__(8126);
;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/read-definition-file.js
/** The input `task-definition` where it names a file. */





/** @throws ReadableError that names the file and what is wrong with it; nothing in it is dropped. */
function readDefinitionFile(path) {
    const { value } = (0,parse_text/* parseText */.r)((0,parse_text/* decodeText */.g)(readBytes(path)), path);
    const fault = firstFaultOf(value) ?? whatIsMissing(value);
    if (fault === undefined)
        return value;
    throw new lib_inputs/* InputError */.dz('task-definition', `Input "task-definition": in ${path}, ${fault}.`);
}
function readBytes(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        const why = isMissing
            ? `there is no file ${path} (relative to ${process.cwd()}), and it is no family:revision`
            : `${path} cannot be read`;
        throw new readable_error/* ReadableError */.J('File not read', `task-definition: ${why}.`, { cause: error });
    }
}
function whatIsMissing(value) {
    const { family, containerDefinitions = [] } = value;
    if (family === undefined || family === '')
        return 'family is missing';
    if (containerDefinitions.length === 0)
        return 'containerDefinitions is missing';
    const index = containerDefinitions.findIndex(({ name, image }) => name === undefined || image === undefined);
    return index < 0 ? undefined : `containerDefinitions[${index}] needs a name and an image`;
}

;// CONCATENATED MODULE: ../../../../../actions/deploy-image/lib/action.js





const action = {
    name: 'deploy-image',
    parseInputs: parseInputs,
    connect: ({ log, clock, cancellation }, inputs, access) => {
        const deadline = (0,lib_deadline/* createDeadline */.d)(clock, cancellation.signal);
        const aws = connect(inputs.region, clock, deadline.signal, access);
        return { ...aws, log, deadline, cancellation, readDefinitionFile: readDefinitionFile };
    },
    run: run,
};


/***/ }),

/***/ 7569:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1896);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8796);



await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__/* .mainStep */ .U)(_action_js__WEBPACK_IMPORTED_MODULE_2__/* .action */ .X, {}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7008:
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

/***/ 2175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createImageRegistry)
});

// EXTERNAL MODULE: ../../../../aws/lib/asked-once.js
var asked_once = __webpack_require__(2042);
// EXTERNAL MODULE: ../../../../core/lib/images/lifecycle-policy.js
var lifecycle_policy = __webpack_require__(7096);
// EXTERNAL MODULE: ../../../../core/lib/images/platform.js
var images_platform = __webpack_require__(402);
// EXTERNAL MODULE: ../../../../core/lib/fact.js
var fact = __webpack_require__(310);
// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
// EXTERNAL MODULE: ../../../../aws/lib/paging.js
var paging = __webpack_require__(3744);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
// EXTERNAL MODULE: ../../../../aws/lib/retry.js
var retry = __webpack_require__(2504);
// EXTERNAL MODULE: ../../../../aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3003);
;// CONCATENATED MODULE: ../../../../aws/lib/ecr/download.js
/** A configuration has a few kB. */
const mostBytes = 4_000_000;
/** The text at an address; undefined where it is not given, or too long to be a configuration. */
async function download(session, address, sendOptions) {
    const url = new URL(address);
    const handler = session.clientConfiguration.requestHandler;
    const request = {
        method: 'GET',
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port !== '' && { port: Number(url.port) }),
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: { host: url.host },
    };
    const { response } = await session.send((options) => handler.handle(request, options), sendOptions);
    if (response.statusCode !== 200 || response.body === undefined)
        return undefined;
    const parts = [];
    let bytes = 0;
    for await (const part of response.body) {
        const buffer = Buffer.from(part);
        bytes += buffer.length;
        if (bytes > mostBytes)
            return undefined;
        parts.push(buffer);
    }
    return Buffer.concat(parts).toString('utf8');
}

;// CONCATENATED MODULE: ../../../../aws/lib/ecr/image-registry.js
/** What ECR's private registries tell of images. The client is loaded with the first question. */













const pageSize = 1000;
const pagesRead = 3;
/** Namespaces that ECR proposes for pull-through caches (user guide, "Creating a pull through cache rule"). */
const usualCaches = /^(?:docker-hub|ecr-public|quay|kubernetes|github|gitlab|azure|chainguard|ROOT)\//;
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** An outage that passes is outlasted; a network without a way to ECR costs no more than this. */
const insistingPatienceMs = time/* durations */.SB.minute;
function createImageRegistry(session, { insists = false } = {}) {
    let patienceMs = insists ? insistingPatienceMs : lib_session/* shortPatienceMs */.O;
    /** Where ECR was out of reach for so long, the questions that follow do not wait for it again. */
    const patiently = async (asked) => {
        try {
            return await asked({ patienceMs });
        }
        catch (error) {
            if ((0,retry/* passes */.WE)(error instanceof readable_error/* ReadableError */.J ? error.cause : error))
                patienceMs = lib_session/* shortPatienceMs */.O;
            throw error;
        }
    };
    const ask = async (action, { region }, send) => {
        const { sdk, client } = await (0,clients/* ecrClient */.GD)(session, region);
        return patiently((sendOptions) => session.call(`ecr:${action}`, (options) => send(sdk, client, options), sendOptions));
    };
    const place = ({ account, repository }) => ({
        registryId: account,
        repositoryName: repository,
    });
    /** Prefixes of the region's pull-through cache rules; undefined where they may not be read. */
    const cachePrefixes = (0,asked_once/* askedOnce */.m)((image) => ask('DescribePullThroughCacheRules', image, (sdk, client, options) => client.send(new sdk.DescribePullThroughCacheRulesCommand({ maxResults: 100 }), options)).then((answer) => (answer.pullThroughCacheRules ?? []).flatMap(({ ecrRepositoryPrefix }) => ecrRepositoryPrefix ?? []), () => undefined), ({ region }) => region);
    /** Whether the repository is filled by a pull-through cache rule. */
    const isPullThrough = async (image) => {
        const rules = await cachePrefixes(image);
        if (rules === undefined)
            return usualCaches.test(image.repository);
        return rules.some((prefix) => prefix === 'ROOT' || image.repository.startsWith(`${prefix}/`));
    };
    const describeImages = (image, which) => ask('DescribeImages', image, (sdk, client, options) => client.send(new sdk.DescribeImagesCommand({
        ...place(image),
        ...which,
        filter: { imageStatus: 'ANY' },
    }), options));
    return {
        find: (image) => observe(async () => {
            const found = await orMissing(describeImages(image, { imageIds: [idOf(image)] }));
            const [detail] = found?.imageDetails ?? [];
            if (detail !== undefined)
                return (0,fact/* known */.eO)(toImage(detail));
            return (await isPullThrough(image))
                ? (0,fact/* outOfSight */.rM)('a pull-through cache fetches what is missing again')
                : (0,fact/* known */.eO)(undefined);
        }),
        repository: (image) => observe(async () => {
            const images = await orMissing((0,paging/* allWithin */.dX)(pagesRead, async (nextToken) => {
                const answer = await describeImages(image, {
                    maxResults: pageSize,
                    ...(0,present/* present */.E)({ nextToken }),
                });
                return { items: answer.imageDetails ?? [], nextToken: answer.nextToken };
            }).then((items) => items ?? 'more'));
            const policy = await observe(async () => {
                const answer = await orMissing(ask('GetLifecyclePolicy', image, (sdk, client, options) => client.send(new sdk.GetLifecyclePolicyCommand(place(image)), options)));
                return (0,fact/* known */.eO)(answer?.lifecyclePolicyText);
            });
            return (0,fact/* known */.eO)({
                name: image.repository,
                images: images === 'more' ? undefined : (images ?? []).map(toImage),
                pullThrough: await isPullThrough(image),
                policy: policyOf(policy),
            });
        }),
        platforms: (image, imageDigest) => observe(async () => {
            const answer = await ask('BatchGetImage', image, (sdk, client, options) => client.send(new sdk.BatchGetImageCommand({
                ...place(image),
                imageIds: [{ imageDigest }],
                acceptedMediaTypes: manifestTypes,
            }), options));
            const manifest = answer.images?.[0]?.imageManifest;
            if (manifest === undefined)
                return (0,fact/* unknown */.L5)('ECR gives no manifest of it');
            const ofIndex = (0,images_platform/* platformsOfIndex */.EW)(manifest);
            if (ofIndex !== undefined)
                return (0,fact/* known */.eO)(ofIndex);
            const layerDigest = (0,images_platform/* configDigestOf */.e$)(manifest);
            if (layerDigest === undefined)
                return (0,fact/* unknown */.L5)('its manifest names no configuration');
            const { downloadUrl } = await ask('GetDownloadUrlForLayer', image, (sdk, client, options) => client.send(new sdk.GetDownloadUrlForLayerCommand({ ...place(image), layerDigest }), options));
            const config = downloadUrl === undefined
                ? undefined
                : await patiently((options) => download(session, downloadUrl, options));
            const platform = config === undefined ? undefined : (0,images_platform/* platformOfConfig */.Dr)(config);
            return platform === undefined
                ? (0,fact/* unknown */.L5)('its configuration could not be read')
                : (0,fact/* known */.eO)([platform]);
        }),
    };
}
function policyOf(text) {
    if (!text.known)
        return (0,fact/* unknown */.L5)(text.why);
    if (text.value === undefined)
        return (0,fact/* known */.eO)(undefined);
    const read = (0,lifecycle_policy/* readLifecyclePolicy */.f9)(text.value);
    return read.known ? read : (0,fact/* unknown */.L5)(`the policy is not understood: ${read.why}`);
}
function idOf({ digest, tag }) {
    return digest === undefined ? (0,present/* present */.E)({ imageTag: tag }) : { imageDigest: digest };
}
function toImage(detail) {
    return {
        digest: detail.imageDigest ?? '',
        tags: detail.imageTags ?? [],
        status: detail.imageStatus ?? 'ACTIVE',
        pushedAt: detail.imagePushedAt?.valueOf() ?? 0,
        ...(0,present/* present */.E)({
            pulledAt: detail.lastRecordedPullTime?.valueOf(),
            archivedAt: detail.lastArchivedAt?.valueOf(),
            activatedAt: detail.lastActivatedAt?.valueOf(),
            mediaType: detail.imageManifestMediaType,
        }),
    };
}
/** What is not there is no error here. */
async function orMissing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        const { name } = error instanceof Error && error.cause instanceof Error ? error.cause : { name: '' };
        if (/^(?:Image|Repository|LifecyclePolicy)NotFoundException$/.test(name))
            return undefined;
        throw error;
    }
}
async function observe(reading) {
    try {
        return await reading();
    }
    catch (error) {
        if (error instanceof failure/* NotAllowedError */.ec)
            return (0,fact/* unknown */.L5)(`not allowed to ${error.action}`);
        if (error instanceof failure/* CredentialsError */.lE || !(error instanceof Error))
            throw error;
        if (/^(?:AbortError|Cancelled)$/.test(error.name))
            throw error;
        return (0,fact/* outOfSight */.rM)(`ECR did not tell: ${error.message.split(/[\r\n]/, 1)[0] ?? ''}`);
    }
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

/***/ 5548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ faultOfImage),
/* harmony export */   X3: () => (/* binding */ faultOfPlatform),
/* harmony export */   bJ: () => (/* binding */ planDeploy)
/* harmony export */ });
function planDeploy(question) {
    const again = { kind: 'deploy', otherRevision: false, force: true };
    if (!question.isSameDefinition) {
        return {
            kind: 'deploy',
            otherRevision: true,
            force: question.forceNewDeployment,
            why: 'the task definition changes',
        };
    }
    if (question.forceNewDeployment)
        return { ...again, why: 'force-new-deployment is set' };
    if (question.newestFailed)
        return { ...again, why: 'the newest deployment of it failed' };
    switch (question.imageChange) {
        case 'moved':
            return { ...again, why: 'its tag names another image than the one that runs' };
        case 'unseen':
            return { ...again, why: 'whether its tag still names the image that runs cannot be seen' };
        default:
            return { kind: 'unchanged', otherRevision: false, force: false, why: 'it runs already' };
    }
}
/** Why tasks cannot start from an image; undefined where they can. */
function faultOfImage(image) {
    if (image === undefined)
        return 'is not there';
    if (image.status === 'ACTIVE')
        return undefined;
    return image.status === 'ARCHIVED'
        ? 'is archived, and a pull of it fails until it is restored (about 20 minutes)'
        : 'is being restored from the archive, which takes up to 20 minutes';
}
/** Why an image does not run on a task's machines; undefined where it does, or where nothing is known. */
function faultOfPlatform(platforms, task) {
    if (task === undefined || platforms.length === 0)
        return undefined;
    const fits = platforms.some(({ os, architecture }) => os === task.os && architecture === task.architecture);
    if (fits)
        return undefined;
    const built = platforms.map(({ os, architecture }) => `${os}/${architecture}`).join(', ');
    return `is built for ${built}, and the task runs on ${task.os}/${task.architecture}`;
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

/***/ 402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ platformOfConfig),
/* harmony export */   EW: () => (/* binding */ platformsOfIndex),
/* harmony export */   Vn: () => (/* binding */ taskPlatform),
/* harmony export */   e$: () => (/* binding */ configDigestOf)
/* harmony export */ });
/** Which machines an image is built for. */
/** The platforms of an index; what buildx adds as provenance is none. */
function platformsOfIndex(manifest) {
    const { manifests } = parse(manifest);
    if (!Array.isArray(manifests))
        return undefined;
    return manifests.flatMap((entry) => platformOf(asRecord(entry)['platform']) ?? []);
}
/** Digest of the configuration that a single manifest names: it says what the image is built for. */
function configDigestOf(manifest) {
    const { digest } = asRecord(parse(manifest)['config']);
    return typeof digest === 'string' ? digest : undefined;
}
/** The platform in an image's configuration. */
function platformOfConfig(config) {
    return platformOf(parse(config));
}
function platformOf(value) {
    const { os, architecture } = asRecord(value);
    if (typeof os !== 'string' || typeof architecture !== 'string')
        return undefined;
    return os === 'unknown' || architecture === 'unknown' ? undefined : { os, architecture };
}
/**
 * What a task runs on, in OCI's words: Linux on X86_64 unless runtimePlatform says otherwise (API reference,
 * RuntimePlatform). Undefined on EC2 without one, where the instances decide.
 */
function taskPlatform({ runtimePlatform, requiresCompatibilities, }) {
    const onFargate = Array.isArray(requiresCompatibilities) && requiresCompatibilities.includes('FARGATE');
    if (runtimePlatform?.cpuArchitecture === undefined && !onFargate)
        return undefined;
    const family = runtimePlatform?.operatingSystemFamily ?? 'LINUX';
    return {
        os: family.startsWith('WINDOWS') ? 'windows' : 'linux',
        architecture: runtimePlatform?.cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64',
    };
}
function parse(text) {
    try {
        return asRecord(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 8052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);
/** The name of an image as a container definition has it. */

const ecrHost = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/;
/**
 * Reads an image's name, `[HOST/]REPOSITORY[:TAG][@DIGEST]`. Hosts of ECR: registry URIs of
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html, dual-stack and FIPS ones included.
 */
function parseImageReference(text) {
    const [name = '', digest] = text.split('@', 2);
    const colon = name.lastIndexOf(':');
    // A colon before a slash belongs to the port of a host.
    const hasTag = colon > name.lastIndexOf('/');
    const tag = hasTag ? name.slice(colon + 1) : digest === undefined ? 'latest' : undefined;
    const path = hasTag ? name.slice(0, colon) : name;
    const slash = path.indexOf('/');
    const first = slash < 0 ? '' : path.slice(0, slash);
    const isHost = /[.:]/.test(first) || first === 'localhost';
    const named = {
        text,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ tag, digest }),
    };
    const ecr = isHost ? ecrHost.exec(first) : null;
    if (ecr === null)
        return { kind: 'other', registry: isHost ? first : 'docker.io', ...named };
    const [, account = '', region = ''] = ecr;
    return { kind: 'ecr', account, region, repository: path.slice(slash + 1), ...named };
}


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
