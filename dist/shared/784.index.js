export const id = 784;
export const ids = [784];
export const modules = {

/***/ 4998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createImageRegistry)
});

// EXTERNAL MODULE: ./packages/aws/lib/asked-once.js
var asked_once = __webpack_require__(8166);
// EXTERNAL MODULE: ./packages/core/lib/images/lifecycle-policy.js
var lifecycle_policy = __webpack_require__(3063);
// EXTERNAL MODULE: ./packages/core/lib/images/platform.js
var images_platform = __webpack_require__(4957);
// EXTERNAL MODULE: ./packages/core/lib/scaling/model/fact.js
var fact = __webpack_require__(547);
// EXTERNAL MODULE: ./packages/aws/lib/clients.js
var clients = __webpack_require__(4039);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
// EXTERNAL MODULE: ./packages/aws/lib/paging.js
var paging = __webpack_require__(9055);
// EXTERNAL MODULE: ./packages/core/lib/present.js
var present = __webpack_require__(2162);
// EXTERNAL MODULE: ./packages/aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3068);
;// CONCATENATED MODULE: ./packages/aws/lib/ecr/download.js
/** A layer from the address that ECR gives for it, over the same connections (and proxy) as all calls. */

/** A configuration has a few kB. */
const mostBytes = 4_000_000;
/** The text at an address; undefined where it is not given, or too long to be a configuration. */
async function download(session, address) {
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
    const { response } = await session.send((options) => handler.handle(request, options), {
        patienceMs: lib_session/* shortPatienceMs */.O,
    });
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

;// CONCATENATED MODULE: ./packages/aws/lib/ecr/image-registry.js
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
function createImageRegistry(session) {
    const ask = async (action, { region }, send) => {
        const { sdk, client } = await (0,clients/* ecrClient */.GD)(session, region);
        return session.call(`ecr:${action}`, (options) => send(sdk, client, options), {
            patienceMs: lib_session/* shortPatienceMs */.O,
        });
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
    return {
        find: (image) => observe(async () => {
            const found = await orMissing(ask('DescribeImages', image, (sdk, client, options) => client.send(new sdk.DescribeImagesCommand({
                ...place(image),
                imageIds: [idOf(image)],
                filter: { imageStatus: 'ANY' },
            }), options)));
            const [detail] = found?.imageDetails ?? [];
            if (detail !== undefined)
                return (0,fact/* known */.eO)(toImage(detail));
            return (await isPullThrough(image))
                ? (0,fact/* outOfSight */.rM)('a pull-through cache fetches what is missing again')
                : (0,fact/* known */.eO)(undefined);
        }),
        repository: (image) => observe(async () => {
            const images = await orMissing((0,paging/* allWithin */.dX)(pagesRead, async (nextToken) => {
                const answer = await ask('DescribeImages', image, (sdk, client, options) => client.send(new sdk.DescribeImagesCommand({
                    ...place(image),
                    maxResults: pageSize,
                    filter: { imageStatus: 'ANY' },
                    ...(0,present/* present */.E)({ nextToken }),
                }), options));
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
                ...policyOf(policy),
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
            const config = downloadUrl === undefined ? undefined : await download(session, downloadUrl);
            const platform = config === undefined ? undefined : (0,images_platform/* platformOfConfig */.Dr)(config);
            return platform === undefined
                ? (0,fact/* unknown */.L5)('its configuration could not be read')
                : (0,fact/* known */.eO)([platform]);
        }),
    };
}
function policyOf(text) {
    if (!text.known)
        return { policyUnseen: text.why };
    if (text.value === undefined)
        return {};
    const read = (0,lifecycle_policy/* readLifecyclePolicy */.f9)(text.value);
    return 'policy' in read ? read : { policyUnseen: `the policy is not understood: ${read.unread}` };
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

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ knownPartOf),
/* harmony export */   Y: () => (/* binding */ meansTheSame)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(212);
/* harmony import */ var _ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3783);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6890);
/** What of a task definition the SDK's model of RegisterTaskDefinition knows: ECS may be newer than the SDK. */



/** The definition without the members that the SDK does not know. */
function knownPartOf(definition) {
    const lostMembers = [];
    const schema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__.NormalizedSchema.of(_aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .RegisterTaskDefinitionRequest$ */ .fSK);
    const known = keepKnown(definition, schema, '', lostMembers);
    return { definition: known, lostMembers };
}
/**
 * Whether a described definition means what is wanted. What is newer than the SDK counts only where the wanted
 * one has such members too: otherwise nobody asked for them, and ECS may have filled them in.
 */
function meansTheSame(described, wanted) {
    if ((0,_ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_0__/* .sameDefinition */ .u)(described, wanted))
        return true;
    return (knownPartOf(wanted).lostMembers.length === 0 &&
        (0,_ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_0__/* .sameDefinition */ .u)(knownPartOf(described).definition, wanted));
}
function keepKnown(value, schema, path, lostMembers) {
    if (Array.isArray(value)) {
        if (!schema.isListSchema())
            return value;
        const item = schema.getValueSchema();
        return value.map((one, index) => keepKnown(one, item, `${path}[${index}]`, lostMembers));
    }
    if (typeof value !== 'object' || value === null || !schema.isStructSchema())
        return value;
    const members = new Map(schema.structIterator());
    return Object.fromEntries(Object.entries(value).flatMap(([name, given]) => {
        const here = path === '' ? name : `${path}.${name}`;
        const member = members.get(name);
        if (member !== undefined)
            return [[name, keepKnown(given, member, here, lostMembers)]];
        if (given !== null)
            lostMembers.push(here);
        return [];
    }));
}


/***/ }),

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oh: () => (/* binding */ describeTaskDefinition),
  bB: () => (/* binding */ isRefusedInput),
  eQ: () => (/* binding */ registerTaskDefinition)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(212);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
;// CONCATENATED MODULE: ./packages/aws/lib/ecs/raw-json.js
/** Remembers the answer's JSON beside what the SDK makes of it; `undefined` until there is one. */
function rememberAnswer(command) {
    let answer;
    addMiddleware(command, 'deserialize', 'rememberAnswer', async (next, args) => {
        const result = (await next(args));
        const { response } = result;
        const bytes = await collect(response.body);
        // The SDK reads the body after us, and takes bytes as well as a stream.
        response.body = bytes;
        if (response.statusCode === 200)
            answer = parseObject(new TextDecoder().decode(bytes));
        return result;
    });
    return () => answer;
}
/** Sends this JSON in place of what the SDK made of the command's input. */
function replaceRequest(command, json) {
    addMiddleware(command, 'serialize', 'replaceRequest', (next, args) => {
        const { request } = args;
        request.body = JSON.stringify(json);
        return next(args);
    });
}
function addMiddleware(command, step, name, run) {
    const stack = command.middlewareStack;
    // Low priority: between the SDK's own (de)serializer and the network.
    stack.add((next) => (args) => run(next, args), { step, name, priority: 'low' });
}
async function collect(body) {
    if (body instanceof Uint8Array)
        return body;
    if (typeof body === 'string')
        return new TextEncoder().encode(body);
    const chunks = [];
    for await (const chunk of body) {
        chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
    }
    return Buffer.concat(chunks);
}
function parseObject(text) {
    const value = JSON.parse(text);
    return isObject(value) ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/aws/lib/ecs/raw-task-definition.js
/** Task definitions described and registered as the JSON that travels, so that a copy keeps what the SDK does not know. */



/** Undefined where ECS does not know it (any more). */
async function describeTaskDefinition(session, client, taskDefinition) {
    try {
        return await session.send(async (options) => {
            const command = new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition, include: ['TAGS'] });
            const raw = rememberAnswer(command);
            const { taskDefinition: known, tags = [] } = await client.send(command, options);
            if (known === undefined)
                return undefined;
            return { known, raw: (raw()?.['taskDefinition'] ?? {}), tags };
        });
    }
    catch (error) {
        if (isUnknown(error))
            return undefined;
        throw (0,failure/* readable */.HD)(error, 'ecs:DescribeTaskDefinition');
    }
}
/** One try; the answer's task definition and tags as AWS sent them. */
async function registerTaskDefinition(client, definition, options) {
    // The input is there for the types alone: the request is the JSON below.
    const command = new dist_cjs/* RegisterTaskDefinitionCommand */.$Hl({ family: '', containerDefinitions: [] });
    replaceRequest(command, definition);
    const raw = rememberAnswer(command);
    const { tags = [] } = await client.send(command, options);
    return { raw: (raw()?.['taskDefinition'] ?? {}), tags };
}
/** Whether ECS refuses what was sent, rather than who sent it or when. */
function isRefusedInput(error) {
    return (error instanceof Error &&
        /^(?:ClientException|InvalidParameterException|SerializationException|ValidationException)$/.test(error.name));
}
function isUnknown(error) {
    return (error instanceof Error &&
        /^(?:ClientException|InvalidParameterException)$/.test(error.name) &&
        /unable to describe|not found|invalid/i.test(error.message));
}


/***/ }),

/***/ 9663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rememberedRevisions),
/* harmony export */   v: () => (/* binding */ createRevisions)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _asked_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8166);
/* harmony import */ var _calls_ecs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1947);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4039);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4497);
/* harmony import */ var _lost_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6132);
/* harmony import */ var _known_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4140);
/* harmony import */ var _raw_task_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4433);
/** Revisions of task definitions, read and registered whole. What they hold is never printed. */








/** For readers alone: each revision is asked for once in a run, whatever becomes of it meanwhile. */
const rememberedRevisions = (session) => session.shared(makeRemembering);
function makeRemembering(session) {
    const revisions = createRevisions(session);
    return { ...revisions, describe: (0,_asked_once_js__WEBPACK_IMPORTED_MODULE_5__/* .askedOnce */ .m)((name) => revisions.describe(name)) };
}
const newestRead = 5;
const registering = 'ecs:RegisterTaskDefinition';
const taggingAction = 'ecs:TagResource';
function createRevisions(session) {
    const client = (0,_clients_js__WEBPACK_IMPORTED_MODULE_6__/* .ecsClient */ .br)(session);
    const describe = async (taskDefinition) => {
        const described = await (0,_raw_task_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTaskDefinition */ .oh)(session, client, taskDefinition);
        return described && toRevision(described.raw, described.tags);
    };
    const findSame = async (definition) => {
        const newest = await (0,_calls_ecs_js__WEBPACK_IMPORTED_MODULE_7__/* .ecsCalls */ .l)(session).listTaskDefinitions({
            familyPrefix: definition.family,
            status: 'ACTIVE',
            sort: 'DESC',
            maxResults: newestRead,
        });
        for (const arn of newest) {
            const revision = await describe(arn);
            if (revision !== undefined && (0,_known_members_js__WEBPACK_IMPORTED_MODULE_3__/* .meansTheSame */ .Y)(revision.definition, definition))
                return revision;
        }
        return undefined;
    };
    /** @throws what the SDK throws */
    const registerAsIs = (definition, tags) => session.send((0,_lost_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readingBackFirst */ .g)(() => findSame(definition), async (options) => {
        const input = { ...definition, ...(tags.length > 0 && { tags }) };
        const answer = await (0,_raw_task_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .registerTaskDefinition */ .eQ)(client, input, options);
        return toRevision(answer.raw, answer.tags);
    }));
    return {
        describe,
        findSame,
        register: async (definition, tags) => {
            const known = (0,_known_members_js__WEBPACK_IMPORTED_MODULE_3__/* .knownPartOf */ .A)(definition);
            let untagged = false;
            let lostMembers = [];
            for (;;) {
                const isWhole = lostMembers.length === 0;
                const copy = isWhole ? definition : known.definition;
                // An earlier run may have been refused them too.
                const there = isWhole ? undefined : await findSame(copy);
                if (there !== undefined)
                    return { ...there, lostMembers, untagged };
                try {
                    return { ...(await registerAsIs(copy, untagged ? [] : tags)), lostMembers, untagged };
                }
                catch (error) {
                    if (tags.length > 0 && !untagged && (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .deniedAction */ .Ub)(error, '') === taggingAction) {
                        untagged = true;
                    }
                    else if (isWhole && known.lostMembers.length > 0 && (0,_raw_task_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusedInput */ .bB)(error)) {
                        lostMembers = known.lostMembers;
                    }
                    else
                        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(error, registering);
                }
            }
        },
    };
}
function toRevision(described, tags) {
    const { taskDefinitionArn: arn, status } = described;
    return {
        arn: typeof arn === 'string' ? arn : '',
        status: typeof status === 'string' ? status : 'ACTIVE',
        definition: (0,_ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__/* .registrable */ .ZV)(described),
        // AWS's own tags cannot be set by others.
        tags: tags.flatMap(({ key, value = '' }) => key === undefined || key.startsWith('aws:') ? [] : [{ key, value }]),
    };
}


/***/ }),

/***/ 6132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readingBackFirst)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5985);
/** Calls that change something and bear no client token: what a lost answer did is looked up, never repeated blindly. */

/**
 * An attempt that, once an earlier one may have taken effect unseen, asks first whether it did.
 *
 * @param lookUp what the earlier attempt has made, or undefined where it made nothing
 */
function readingBackFirst(lookUp, attempt) {
    let isUnsure = false;
    return async (options) => {
        if (isUnsure) {
            const made = await lookUp();
            if (made !== undefined)
                return made;
        }
        try {
            return await attempt(options);
        }
        catch (error) {
            // Throttled calls have done nothing; of all others that may pass nobody knows.
            isUnsure ||= (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(error) && !(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottled */ .B5)(error);
            throw error;
        }
    };
}


/***/ }),

/***/ 4957:
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

/***/ 9333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
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
        ...(tag !== undefined && { tag }),
        ...(digest !== undefined && { digest }),
    };
    const ecr = isHost ? ecrHost.exec(first) : null;
    if (ecr === null)
        return { kind: 'other', registry: isHost ? first : 'docker.io', ...named };
    const [, account = '', region = ''] = ecr;
    return { kind: 'ecr', account, region, repository: path.slice(slash + 1), ...named };
}


/***/ }),

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ withEnvironment),
/* harmony export */   Xu: () => (/* binding */ withoutCopyMark),
/* harmony export */   ZV: () => (/* binding */ registrable),
/* harmony export */   bQ: () => (/* binding */ describeLosses),
/* harmony export */   fz: () => (/* binding */ isAddedByEcs),
/* harmony export */   nR: () => (/* binding */ copiedFrom),
/* harmony export */   nS: () => (/* binding */ withImages),
/* harmony export */   zM: () => (/* binding */ essentialContainers),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/**
 * A task definition as RegisterTaskDefinition takes it, whole: what this version does not know is kept. Names
 * are the API's.
 */
/** What DescribeTaskDefinition adds and RegisterTaskDefinition does not take. */
const addedByEcs = new Set([
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
]);
/** Whether a member is one that only ECS writes. */
function isAddedByEcs(member) {
    return addedByEcs.has(member);
}
/** What was described as it can be registered again. */
function registrable(described) {
    return Object.fromEntries(Object.entries(described).filter(([member]) => !addedByEcs.has(member)));
}
/** A sentence for each kind of loss. */
function describeLosses({ lostMembers, untagged }) {
    return [
        ...(lostMembers.length === 0
            ? []
            : [
                `ECS describes members of the task definition that it did not take back, and the copy is without them: ${lostMembers.join(', ')}.`,
            ]),
        ...(untagged
            ? [
                'The copy of the task definition has no tags: the AWS credentials may not ecs:TagResource.',
            ]
            : []),
    ];
}
/** Names of the containers without which the task stops. */
function essentialContainers({ containerDefinitions }) {
    return containerDefinitions.flatMap(({ name, essential }) => (essential === false ? [] : [name]));
}
/** The definition with other images, by container name. */
function withImages(definition, images) {
    return withContainers(definition, (container) => {
        const image = images.get(container.name);
        return image === undefined ? container : { ...container, image };
    });
}
/** The definition with variables set in one container; others of the same name are replaced. */
function withEnvironment(definition, name, variables) {
    const names = new Set(variables.map((variable) => variable.name));
    return withContainers(definition, (container) => container.name === name
        ? {
            ...container,
            environment: [
                ...(container.environment ?? []).filter((variable) => !names.has(variable.name)),
                ...variables,
            ],
        }
        : container);
}
/** Docker label on the first container of a revision that was registered again: the revision it is a copy of. */
const copyLabel = 'ecs-actions.copy-of';
/** A copy of a revision that can no longer be put on a service, marked with the name of the first of its kind. */
function copyOf(definition, original) {
    const [first, ...rest] = definition.containerDefinitions;
    if (first === undefined)
        return definition;
    const marked = {
        ...first,
        dockerLabels: { [copyLabel]: original, ...first.dockerLabels },
    };
    return { ...definition, containerDefinitions: [marked, ...rest] };
}
/** `family:revision` of the revision that this one is a copy of, as far as its label says. */
function copiedFrom({ containerDefinitions }) {
    return containerDefinitions[0]?.dockerLabels?.[copyLabel];
}
/** Without the mark of a copy: whoever changes a definition makes another of it. */
function withoutCopyMark(definition) {
    return withContainers(definition, ({ dockerLabels, ...container }) => {
        if (dockerLabels === undefined)
            return container;
        const { [copyLabel]: _mark, ...labels } = dockerLabels;
        return Object.keys(labels).length === 0 ? container : { ...container, dockerLabels: labels };
    });
}
function withContainers(definition, change) {
    return {
        ...definition,
        containerDefinitions: definition.containerDefinitions.map(change),
    };
}


/***/ }),

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sameDefinition)
/* harmony export */ });
/** Lists whose order means nothing, by the member that orders them. */
const unordered = {
    environment: ['name'],
    secrets: ['name'],
    secretOptions: ['name'],
    portMappings: ['containerPort', 'protocol'],
    mountPoints: ['containerPath'],
    volumes: ['name'],
    environmentFiles: ['value'],
    systemControls: ['namespace'],
    ulimits: ['name'],
    tags: ['key'],
    extraHosts: ['hostname'],
    volumesFrom: ['sourceContainer'],
    dependsOn: ['containerName'],
    resourceRequirements: ['type'],
    containerDefinitions: ['name'],
    requiresCompatibilities: [],
};
/** What a member means where it is left out (API reference: ContainerDefinition, HealthCheck, PortMapping, MountPoint). */
const defaults = {
    essential: true,
    protocol: 'tcp',
    interval: 30,
    timeout: 5,
    retries: 3,
    readOnly: false,
    cpuArchitecture: 'X86_64',
    operatingSystemFamily: 'LINUX',
    versionConsistency: 'enabled',
    enableFaultInjection: false,
};
/** Without regard to their families and to the tags, which are no part of what runs. */
function sameDefinition(a, b) {
    return canonical(a) === canonical(b);
}
function canonical({ family: _family, tags: _tags, ...definition }) {
    const { networkMode } = definition;
    return JSON.stringify(normalize(definition, '', typeof networkMode === 'string' ? networkMode : ''));
}
/** Undefined for what says nothing. */
function normalize(value, name, networkMode) {
    if (value === null || value === undefined || value === defaults[name])
        return undefined;
    if (name === 'cpu' && (value === 0 || value === '0'))
        return undefined;
    if (Array.isArray(value)) {
        const items = value.map((item) => normalize(item, '', networkMode) ?? null);
        if (items.length === 0)
            return undefined;
        const keys = unordered[name];
        return keys === undefined ? items : items.toSorted((a, b) => compare(a, b, keys));
    }
    if (typeof value !== 'object')
        return value;
    const entries = Object.entries(value)
        .filter(([member, given]) => !isImpliedHostPort(member, given, value, networkMode))
        .flatMap(([member, given]) => {
        const kept = normalize(given, member, networkMode);
        return kept === undefined ? [] : [[member, kept]];
    })
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
/** With awsvpc and host the two ports are one; elsewhere 0 and nothing both mean any. */
function isImpliedHostPort(member, given, mapping, networkMode) {
    if (member !== 'hostPort')
        return false;
    const { containerPort } = mapping;
    return networkMode === 'awsvpc' || networkMode === 'host' ? given === containerPort : given === 0;
}
function compare(a, b, keys) {
    const key = (item) => typeof item === 'object' && item !== null
        ? keys.map((name) => String(item[name])).join(' ')
        : String(item);
    const [first, second] = [key(a), key(b)];
    if (first === second)
        return 0;
    return first < second ? -1 : 1;
}


/***/ })

};
