export const id = 141;
export const ids = [141];
export const modules = {

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

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ servingNames),
/* harmony export */   B6: () => (/* binding */ checkImages),
/* harmony export */   Jy: () => (/* binding */ readServiceRecord),
/* harmony export */   Lu: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8052);
/* harmony import */ var _ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3743);
/* harmony import */ var _ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9016);
/* harmony import */ var _ecs_actions_core_way_back_describe_way_back__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8507);
/* harmony import */ var _ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2009);
/* harmony import */ var _ecs_known_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1289);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2816);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4661);








/** The service's own record of its deployments. */
async function readHistory({ ecs }, cluster, service) {
    return withRevisions(ecs, await ecs.listServiceDeploymentHistory(cluster, service));
}
async function withRevisions(ecs, deployments) {
    return { deployments, revisions: await ecs.describeRevisions((0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_5__/* .revisionsWanted */ ._t)(deployments)) };
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
    // The copy lacks what ECS did not accept.
    return (0,_ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_1__/* .sameDefinition */ .u)((0,_ecs_known_members_js__WEBPACK_IMPORTED_MODULE_3__/* .knownPartOf */ .A)({ ...copy.definition, containerDefinitions: containers }).definition, (0,_ecs_known_members_js__WEBPACK_IMPORTED_MODULE_3__/* .knownPartOf */ .A)((0,_ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__/* .withoutCopyMark */ .Xu)(original.definition)).definition);
}
function repositoryOf(image) {
    const reference = (0,_ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_6__/* .parseImageReference */ .o)(image);
    return reference.kind === 'ecr' ? `${reference.account}/${reference.repository}` : image;
}
/**
 * Looks the images of a revision up: by the digest that its deployment resolved, else by its tag of today.
 *
 * @returns the worst of them
 */
async function checkImages({ registry }, images) {
    const each = await Promise.all(images.map((image) => checkImage(registry, image)));
    const order = ['missing', 'archived', 'unknown', 'present'];
    const worst = each.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];
    return worst ?? { state: 'unknown', reason: 'its images are not known' };
}
async function checkImage(registry, { image, digest }) {
    const reference = (0,_ecs_actions_core_images_reference__WEBPACK_IMPORTED_MODULE_6__/* .parseImageReference */ .o)(image);
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
        const deployments = await ports.ecs.listServiceDeploymentHistory(cluster, name);
        if (deployments.length <= 1) {
            return unseen(`this is the first deployment of ${name} that ECS remembers (90 days)`);
        }
        const history = await withRevisions(ports.ecs, deployments);
        const names = await servingNames(ports, serving);
        const replaced = (0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_5__/* .hasReplacedAnother */ .YU)(history, names);
        return {
            wayBack: await wayBackIn(ports, history, names),
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ hasReplacedAnother: replaced }),
        };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .NotAllowedError */ .ec) {
            return unseen(`could not be seen: not allowed to ${error.action}`);
        }
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UnsupportedError */ .Wt) {
            return unseen('the service deployments of ECS are not offered here');
        }
        throw error;
    }
}
function unseen(reason) {
    return { wayBack: { images: 'unknown', reason } };
}
async function wayBackIn(ports, history, serving) {
    const good = (0,_ecs_actions_core_way_back_way_back__WEBPACK_IMPORTED_MODULE_5__/* .findLastGood */ .$4)(history, serving);
    if (good !== undefined)
        return wayBackTo(ports, good);
    return {
        images: 'unknown',
        reason: 'no deployment of another revision ended well before this one in the 90 days that ECS remembers',
    };
}
async function wayBackTo(ports, good) {
    const { taskDefinition, deployedAt } = good;
    const [revision, images] = await Promise.all([
        ports.revisions.describe(taskDefinition),
        checkImages(ports, good.images),
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

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ keepsImages),
/* harmony export */   In: () => (/* binding */ describeWayBack),
/* harmony export */   f8: () => (/* binding */ keepsRevisionsActive)
/* harmony export */ });
/* harmony import */ var _deployment_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4959);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2009);
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

/***/ 2009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ findLastGood),
/* harmony export */   YU: () => (/* binding */ hasReplacedAnother),
/* harmony export */   _I: () => (/* binding */ findDeployed),
/* harmony export */   _t: () => (/* binding */ revisionsWanted),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
/* harmony import */ var _deployment_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4959);
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
