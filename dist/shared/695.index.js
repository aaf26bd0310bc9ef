export const id = 695;
export const ids = [695];
export const modules = {

/***/ 2042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askedOnce)
/* harmony export */ });
/**
 * Asks each question once: whoever asks again gets the same answer, and one that failed is asked for anew. For
 * what does not change during a run: revisions, images, the address of a load balancer.
 *
 * @param keyOf what makes two questions the same
 * @param isFinal whether a failure stays so, and is the answer
 */
function askedOnce(ask, keyOf = String, isFinal = () => false) {
    const answers = new Map();
    return (question) => {
        const key = keyOf(question);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const answer = ask(question);
        answers.set(key, answer);
        answer.catch((error) => isFinal(error) || answers.delete(key));
        return answer;
    };
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ ecsCalls)
});

// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/ListClustersCommand.js
var ListClustersCommand = __webpack_require__(5343);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = __webpack_require__(298);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = __webpack_require__(2417);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeClustersCommand.js
var DescribeClustersCommand = __webpack_require__(3292);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeCapacityProvidersCommand.js
var DescribeCapacityProvidersCommand = __webpack_require__(957);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = __webpack_require__(1617);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = __webpack_require__(8);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = __webpack_require__(809);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = __webpack_require__(4264);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = __webpack_require__(1081);
// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/raw-json.js
var raw_json = __webpack_require__(6121);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/namesakes.js
/**
 * A name may be used again once its service is deleted, and the deleted one stays visible as INACTIVE for a
 * while (ECS, API reference: Service, `status`): it is left out beside one that is not.
 */
function withoutGoneNamesakes(services) {
    const inUse = new Set(services.filter(({ status }) => status !== 'INACTIVE').map(({ serviceName }) => serviceName));
    return services.filter(({ status, serviceName }) => status !== 'INACTIVE' || !inUse.has(serviceName));
}

// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../aws/lib/calls/ecs.js
/** The operations of Amazon ECS that several readers ask for, each wrapped once. */





function ecsCalls(session) {
    const client = (0,clients/* ecsClient */.br)(session);
    return {
        listClusters: async (nextToken) => {
            const answer = await session.call('ecs:ListClusters', (options) => client.send(new ListClustersCommand/* ListClustersCommand */.N({ maxResults: 100, ...(0,present/* present */.E)({ nextToken }) }), options));
            return { items: answer.clusterArns ?? [], nextToken: answer.nextToken };
        },
        listServices: async (cluster, nextToken) => {
            const input = { cluster, maxResults: 100, ...(0,present/* present */.E)({ nextToken }) };
            const answer = await session.call('ecs:ListServices', (options) => client.send(new ListServicesCommand/* ListServicesCommand */.q(input), options));
            return { items: answer.serviceArns ?? [], nextToken: answer.nextToken };
        },
        describeServices: async (cluster, services, more) => {
            const input = { services: [...services], ...(0,present/* present */.E)({ cluster }), ...more };
            const answer = await session.call('ecs:DescribeServices', (options) => client.send(new DescribeServicesCommand/* DescribeServicesCommand */.H(input), options));
            return {
                services: withoutGoneNamesakes(answer.services ?? []),
                missing: (answer.failures ?? []).flatMap(({ arn }) => arn ?? []),
            };
        },
        describeClusters: async (clusters) => {
            const answer = await session.call('ecs:DescribeClusters', (options) => client.send(new DescribeClustersCommand/* DescribeClustersCommand */._({ clusters: [...clusters], include: ['SETTINGS'] }), options));
            return answer.clusters ?? [];
        },
        describeCapacityProviders: async (names) => {
            const answer = await session.call('ecs:DescribeCapacityProviders', (options) => client.send(new DescribeCapacityProvidersCommand/* DescribeCapacityProvidersCommand */.b({ capacityProviders: [...names] }), options));
            return answer.capacityProviders ?? [];
        },
        describeTaskDefinition: async (taskDefinition, options, include) => session.call('ecs:DescribeTaskDefinition', async (sendOptions) => {
            const input = { taskDefinition, ...(0,present/* present */.E)({ include }) };
            const command = new DescribeTaskDefinitionCommand/* DescribeTaskDefinitionCommand */.Z(input);
            const raw = (0,raw_json/* rememberAnswer */.E)(command);
            const { taskDefinition: known, tags = [] } = await client.send(command, sendOptions);
            if (known === undefined)
                return undefined;
            return { known, raw: (raw()?.['taskDefinition'] ?? {}), tags };
        }, options),
        listTasks: async (filter, nextToken, options) => {
            const input = { ...filter, ...(0,present/* present */.E)({ nextToken }) };
            const answer = await session.call('ecs:ListTasks', (sendOptions) => client.send(new ListTasksCommand/* ListTasksCommand */.M(input), sendOptions), options);
            return { items: answer.taskArns ?? [], nextToken: answer.nextToken };
        },
        describeTasks: async (cluster, tasks, options) => {
            const answer = await session.call('ecs:DescribeTasks', (sendOptions) => client.send(new DescribeTasksCommand/* DescribeTasksCommand */.z({ cluster, tasks: [...tasks] }), sendOptions), options);
            return answer.tasks ?? [];
        },
        describeServiceRevisions: async (arns, options) => {
            const input = { serviceRevisionArns: [...arns] };
            const answer = await session.call('ecs:DescribeServiceRevisions', (sendOptions) => client.send(new DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o(input), sendOptions), options);
            return answer.serviceRevisions ?? [];
        },
        newestRevisions: async (familyPrefix, maxResults) => {
            const newest = { familyPrefix, status: 'ACTIVE', sort: 'DESC', maxResults };
            const answer = await session.call('ecs:ListTaskDefinitions', (options) => client.send(new ListTaskDefinitionsCommand/* ListTaskDefinitionsCommand */.P(newest), options));
            return answer.taskDefinitionArns ?? [];
        },
    };
}


/***/ }),

/***/ 6206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ quotasClient),
/* harmony export */   GD: () => (/* binding */ ecrClient),
/* harmony export */   QT: () => (/* binding */ autoScalingClient),
/* harmony export */   RU: () => (/* binding */ logsClient),
/* harmony export */   U_: () => (/* binding */ cloudWatchClient),
/* harmony export */   br: () => (/* binding */ ecsClient),
/* harmony export */   iD: () => (/* binding */ dynamoDbClient),
/* harmony export */   xL: () => (/* binding */ loadBalancingClient)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _ecs_actions_core_region__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8968);
/** The SDK's clients, one of each in a run. ECS's is there from the start; the code of the others is loaded at their first use. */



const ecsClient = (session) => session.shared(makeEcs);
const autoScalingClient = (session) => session.shared(loadAutoScaling);
const loadBalancingClient = (session) => session.shared(loadLoadBalancing);
const cloudWatchClient = (session) => session.shared(loadCloudWatch);
const quotasClient = (session) => session.shared(loadQuotas);
const dynamoDbClient = (session) => session.shared(loadDynamoDb);
const logsClient = (session, region = session.region) => session.shared(makeLogs)(region);
const ecrClient = (session, region) => session.shared(makeEcr)(region);
function makeEcs(session) {
    return watched(session, new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .ECSClient */ .Z(session.clientConfiguration));
}
async function loadAutoScaling(session) {
    const sdk = await __webpack_require__.e(/* import() */ 5464).then(__webpack_require__.bind(__webpack_require__, 5464));
    const client = new sdk.ApplicationAutoScalingClient(session.clientConfiguration);
    return { sdk, client: watched(session, client) };
}
async function loadLoadBalancing(session) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(1940), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 335));
    const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
    return { sdk, client: watched(session, client) };
}
async function loadCloudWatch(session) {
    const sdk = await __webpack_require__.e(/* import() */ 156).then(__webpack_require__.bind(__webpack_require__, 156));
    return { sdk, client: watched(session, new sdk.CloudWatchClient(session.clientConfiguration)) };
}
async function loadQuotas(session) {
    const sdk = await __webpack_require__.e(/* import() */ 950).then(__webpack_require__.bind(__webpack_require__, 950));
    return {
        sdk,
        client: watched(session, new sdk.ServiceQuotasClient(session.clientConfiguration)),
    };
}
async function loadDynamoDb(session) {
    const sdk = await __webpack_require__.e(/* import() */ 5332).then(__webpack_require__.bind(__webpack_require__, 5332));
    return { sdk, client: watched(session, new sdk.DynamoDBClient(session.clientConfiguration)) };
}
function makeLogs(session) {
    return byRegion(async (region) => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(1865), __webpack_require__.e(2150)]).then(__webpack_require__.bind(__webpack_require__, 2150));
        const client = new sdk.CloudWatchLogsClient({ ...session.clientConfiguration, region });
        return { sdk, client: watched(session, client) };
    });
}
function makeEcr(session) {
    return byRegion(async (region) => {
        const sdk = await __webpack_require__.e(/* import() */ 7921).then(__webpack_require__.bind(__webpack_require__, 7921));
        const client = new sdk.ECRClient({ ...session.clientConfiguration, region });
        return { sdk, client: watched(session, client) };
    });
}
function byRegion(make) {
    const made = new Map();
    return async (region) => {
        // It comes from where people write what they like: a log driver's options, an image's name.
        if (!(0,_ecs_actions_core_region__WEBPACK_IMPORTED_MODULE_2__/* .isRegion */ .D)(region)) {
            throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('No region', `${JSON.stringify(region)} is no region of AWS`);
        }
        const one = made.get(region) ?? make(region);
        made.set(region, one);
        return one;
    };
}
function watched(session, client) {
    session.watch(client);
    return client;
}


/***/ }),

/***/ 2927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createDeploymentReader)
});

// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = __webpack_require__(9253);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = __webpack_require__(1686);
// EXTERNAL MODULE: ../../../../../node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeContainerInstancesCommand.js
var DescribeContainerInstancesCommand = __webpack_require__(7806);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
// EXTERNAL MODULE: ../../../../aws/lib/calls/ecs.js + 1 modules
var ecs = __webpack_require__(708);
// EXTERNAL MODULE: ../../../../aws/lib/clients.js
var clients = __webpack_require__(6206);
// EXTERNAL MODULE: ../../../../aws/lib/paging.js
var paging = __webpack_require__(3744);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
// EXTERNAL MODULE: ../../../../aws/lib/session.js + 3 modules
var lib_session = __webpack_require__(3003);
// EXTERNAL MODULE: ../../../../aws/lib/traffic/revision-traffic.js
var revision_traffic = __webpack_require__(7851);
// EXTERNAL MODULE: ../../../../aws/lib/traffic/service-traffic.js
var service_traffic = __webpack_require__(9039);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../../../core/lib/deployment/revision.js
var revision = __webpack_require__(8779);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../aws/lib/ecs/revisions.js
var ecs_revisions = __webpack_require__(730);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/revision-reader.js
/** Reading task definition revisions. A value of an environment variable leaves here only as a fingerprint. */






/** Fingerprints of one process can be compared with each other, and with nothing else. */
const salt = (0,external_node_crypto_.randomBytes)(16);
const createRevisionReader = (session) => session.shared(makeRevisionReader);
function makeRevisionReader(session) {
    const revisions = (0,ecs_revisions/* rememberedRevisions */.n)(session);
    const describe = async (taskDefinition) => {
        const described = await revisions.describe(taskDefinition, { patienceMs: lib_session/* shortPatienceMs */.O });
        if (described === undefined) {
            throw new readable_error/* ReadableError */.J('Not found', `ECS no longer knows ${taskDefinition}`);
        }
        // What ECS sent, under the SDK's own names.
        return toRevision(described.arn, described.definition);
    };
    /** Asked in vain once: the polls that follow must not wait for it again. */
    const unseen = new Set();
    return {
        describe,
        withRoles: async (tasks) => Promise.all(tasks.map(async (task) => {
            const { taskDefinition } = task;
            if (taskDefinition === undefined || unseen.has(taskDefinition) || !isAmbiguous(task))
                return task;
            try {
                return (0,revision/* withRoles */.ou)(task, await describe(taskDefinition));
            }
            catch {
                unseen.add(taskDefinition);
                // Without it the exit codes have to tell.
                return task;
            }
        })),
    };
}
function isAmbiguous({ containers }) {
    return (containers.length > 1 &&
        containers.some(({ exitCode, reason, lastStatus }) => exitCode !== undefined || reason !== undefined || lastStatus === 'STOPPED'));
}
function toRevision(arn, raw) {
    return {
        arn,
        containers: (raw.containerDefinitions ?? []).map(toContainer),
        ...(0,present/* present */.E)({
            cpu: raw.cpu,
            memory: raw.memory,
            architecture: raw.runtimePlatform?.cpuArchitecture,
            executionRole: roleName(raw.executionRoleArn),
            taskRole: roleName(raw.taskRoleArn),
        }),
    };
}
function toContainer(raw) {
    const { logConfiguration: log } = raw;
    const { options = {} } = log ?? {};
    return {
        name: raw.name ?? '',
        image: raw.image ?? '',
        essential: raw.essential ?? true,
        isLogRouter: raw.firelensConfiguration !== undefined,
        environment: new Map((raw.environment ?? []).map(({ name, value }) => [name ?? '', fingerprint(value)])),
        secrets: new Map((raw.secrets ?? []).map(({ name, valueFrom }) => [name ?? '', fingerprint(valueFrom)])),
        settings: new Map(Object.entries({
            'command or entryPoint': [raw.entryPoint, raw.command, raw.workingDirectory, raw.user],
            'port mappings': raw.portMappings,
            'health check': raw.healthCheck,
            'environment files': raw.environmentFiles,
            mounts: raw.mountPoints,
            dependsOn: raw.dependsOn,
        }).map(([name, value]) => [name, fingerprint(value)])),
        ...(0,present/* present */.E)({
            cpu: raw.cpu === 0 ? undefined : raw.cpu,
            memoryMiB: raw.memory ?? raw.memoryReservation,
        }),
        ...(log?.logDriver !== undefined && {
            log: {
                driver: log.logDriver,
                ...(0,present/* present */.E)({
                    group: options['awslogs-group'],
                    region: options['awslogs-region'],
                    streamPrefix: options['awslogs-stream-prefix'],
                }),
            },
        }),
    };
}
function fingerprint(value) {
    const text = value === undefined ? '' : JSON.stringify(value);
    return (0,external_node_crypto_.createHash)('sha256').update(salt).update(text).digest('base64');
}
function roleName(arn) {
    return arn?.slice(arn.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ../../../../aws/lib/ecs/mapping.js
var mapping = __webpack_require__(2622);
;// CONCATENATED MODULE: ../../../../aws/lib/ecs/deployment-reader.js
/**
 * Reading services and their deployments from ECS, in batches as large as ECS allows (ECS, API reference: the
 * most that DescribeServices, DescribeTasks and the others of their kind take).
 */











/** A revision never changes, but for what its deployment resolves at first: digests, the resources of its traffic. */
const revisionSettlesWithinMs = 15 * time/* durations */.SB.minute;
const youngRevisionKeptMs = 5 * time/* durations */.SB.second;
const describeServicesAtMost = 10;
const describeDeploymentsAtMost = 20;
const describeTasksAtMost = 100;
/** Two thousand deployments in the 90 days that AWS lists. */
const pagesAtMost = 20;
function createDeploymentReader(session, { withManagedBalancers = false, insistsOnDeployments = false } = {}) {
    const client = (0,clients/* ecsClient */.br)(session);
    /** Clusters and services are asked for until the deadline: without them nothing can be said at all. */
    const calls = (0,ecs/* ecsCalls */.l)(session);
    /** The rest is asked again at the next poll. */
    const briefly = { patienceMs: lib_session/* shortPatienceMs */.O };
    const patience = insistsOnDeployments ? {} : briefly;
    const send = (action, attempt) => session.call(`ecs:${action}`, attempt, patience);
    const revisions = createRevisionReader(session);
    const revisionsSeen = new Map();
    const describeRevisions = async (arns) => {
        const known = arns.flatMap((arn) => {
            const seen = revisionsSeen.get(arn);
            return seen !== undefined && session.now() < seen.until ? [seen.revision] : [];
        });
        const knownArns = new Set(known.map(({ serviceRevisionArn }) => serviceRevisionArn));
        const answered = await askForRevisions(arns.filter((arn) => !knownArns.has(arn)));
        for (const revision of answered) {
            const { serviceRevisionArn: arn, createdAt } = revision;
            const now = session.now();
            const isOld = (createdAt?.getTime() ?? Infinity) < now - revisionSettlesWithinMs;
            const until = isOld || isResolved(revision) ? Infinity : now + youngRevisionKeptMs;
            if (arn !== undefined)
                revisionsSeen.set(arn, { revision, until });
        }
        return [...known, ...answered];
    };
    const askForRevisions = (arns) => (0,paging/* inBatches */.oq)(arns, describeDeploymentsAtMost, (batch) => calls.describeServiceRevisions(batch, patience));
    const completed = (0,service_traffic/* createServiceCompletion */.A)(session.now, withManagedBalancers ? describeRevisions : undefined);
    const listPage = (cluster, service, nextToken) => send('ListServiceDeployments', (options) => client.send(new ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j({
        cluster,
        service,
        maxResults: 100,
        ...(0,present/* present */.E)({ nextToken }),
    }), options));
    /** Listings that were read whole in this run. */
    const listedWhole = new Map();
    return {
        listClusters: () => (0,paging/* allPages */.S4)((nextToken) => calls.listClusters(nextToken)),
        listServices: (cluster) => (0,paging/* allPages */.S4)((nextToken) => calls.listServices(cluster, nextToken)),
        describeServices: async (cluster, names) => {
            const answers = await (0,paging/* inBatches */.oq)(names, describeServicesAtMost, async (services) => [
                await calls.describeServices(cluster, services),
            ]);
            const found = await completed(answers.flatMap(({ services }) => services));
            return {
                services: found.map(mapping/* toService */.Rh),
                missing: answers.flatMap(({ missing }) => missing),
            };
        },
        listServiceDeployments: async (cluster, service, expected) => {
            const found = [];
            let nextToken;
            for (let page = 0; page < pagesAtMost; page += 1) {
                const answer = await listPage(cluster, service, nextToken);
                const items = (answer.serviceDeployments ?? []).map(mapping/* toListedDeployment */.q7);
                found.push(...items);
                ({ nextToken } = answer);
                // The order is not documented: the rest is read where the newest may be there.
                const isThere = items.length > 0 && isNewestFirst(found) && (expected?.(found) ?? true);
                if (nextToken === undefined || nextToken === '') {
                    listedWhole.set(`${cluster} ${service}`, newestFirst(found));
                    break;
                }
                if (isThere)
                    break;
            }
            return newestFirst(found);
        },
        listServiceDeploymentHistory: async (cluster, service) => {
            const known = listedWhole.get(`${cluster} ${service}`);
            if (known !== undefined)
                return known;
            const listed = await (0,paging/* allPages */.S4)(async (nextToken) => {
                const answer = await listPage(cluster, service, nextToken);
                return { items: answer.serviceDeployments ?? [], nextToken: answer.nextToken };
            }, 300);
            return newestFirst(listed.map(mapping/* toListedDeployment */.q7));
        },
        describeServiceDeployments: (arns) => (0,paging/* inBatches */.oq)(arns, describeDeploymentsAtMost, async (serviceDeploymentArns) => {
            const answer = await send('DescribeServiceDeployments', (options) => client.send(new DescribeServiceDeploymentsCommand/* DescribeServiceDeploymentsCommand */.A({
                serviceDeploymentArns: [...serviceDeploymentArns],
            }), options));
            return (answer.serviceDeployments ?? []).map(mapping/* toServiceDeployment */.W);
        }),
        taskDefinitionsOfRevisions: async (arns) => {
            const revisions = await describeRevisions(arns);
            return new Map(revisions.flatMap(({ serviceRevisionArn, taskDefinition }) => serviceRevisionArn === undefined || taskDefinition === undefined
                ? []
                : [[serviceRevisionArn, taskDefinition]]));
        },
        describeRevisions: async (arns) => {
            const revisions = await describeRevisions(arns);
            return new Map(revisions.flatMap(({ serviceRevisionArn, taskDefinition, containerImages = [] }) => serviceRevisionArn === undefined || taskDefinition === undefined
                ? []
                : [
                    [
                        serviceRevisionArn,
                        {
                            taskDefinition,
                            images: containerImages.map(({ containerName, image, imageDigest }) => ({
                                container: containerName ?? '',
                                image: image ?? '',
                                ...(0,present/* present */.E)({ digest: imageDigest }),
                            })),
                        },
                    ],
                ]));
        },
        trafficOfRevisions: async (arns) => {
            const found = await describeRevisions(arns);
            return new Map(found.flatMap((revision) => revision.serviceRevisionArn === undefined
                ? []
                : [[revision.serviceRevisionArn, (0,revision_traffic/* toRevisionTraffic */.Q)(revision)]]));
        },
        listTasksStartedBy: (cluster, startedBy, limit) => (0,paging/* allPages */.S4)((nextToken) => calls.listTasks({ cluster, startedBy }, nextToken, briefly), limit),
        listStoppedTasks: (cluster, serviceName, limit) => (0,paging/* allPages */.S4)((nextToken) => calls.listTasks({ cluster, serviceName, desiredStatus: 'STOPPED' }, nextToken, briefly), limit),
        describeTasks: (cluster, arns) => (0,paging/* inBatches */.oq)(arns, describeTasksAtMost, async (tasks) => revisions.withRoles((await calls.describeTasks(cluster, tasks, briefly)).map(mapping/* toTask */.FM))),
        ec2Instances: async (cluster, arns) => {
            const found = await (0,paging/* inBatches */.oq)(arns, describeTasksAtMost, async (containerInstances) => {
                const answer = await send('DescribeContainerInstances', (options) => client.send(new DescribeContainerInstancesCommand/* DescribeContainerInstancesCommand */.Q({
                    cluster,
                    containerInstances: [...containerInstances],
                }), options));
                return answer.containerInstances ?? [];
            });
            return new Map(found.flatMap(({ containerInstanceArn, ec2InstanceId }) => containerInstanceArn === undefined || ec2InstanceId === undefined
                ? []
                : [[containerInstanceArn, ec2InstanceId]]));
        },
        revision: async (taskDefinition) => revisions.describe(taskDefinition),
    };
}
/** Nothing is left of it that ECS adds later: every image has its digest, and its load balancers are the user's own. */
function isResolved({ containerImages = [], loadBalancers = [] }) {
    return (loadBalancers.length > 0 &&
        containerImages.length > 0 &&
        containerImages.every(({ imageDigest }) => imageDigest !== undefined));
}
function isNewestFirst(deployments) {
    return deployments.every(({ createdAt = 0 }, index) => createdAt <= (deployments[index - 1]?.createdAt ?? Infinity));
}
function newestFirst(deployments) {
    return deployments.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ findServices)
});

// EXTERNAL MODULE: ../../../../core/lib/arn.js
var lib_arn = __webpack_require__(3001);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
;// CONCATENATED MODULE: ../../../../core/lib/service-address.js
/**
 * Finding the service: `cluster` or `stage`, and `service`, as every action takes them. Pure: the shell lists
 * clusters and services, this decides which is meant.
 */


/** The cluster named by the inputs themselves, if they do: `cluster`, or the one in the long ARN of a service. */
function clusterInAddress(address) {
    if (address.cluster !== undefined)
        return address.cluster;
    if (address.stage !== undefined)
        return undefined;
    const clusters = new Set(address.services.flatMap((service) => {
        const [kind, cluster, name] = (0,lib_arn/* parseArn */.L)(service)?.resource.split('/') ?? [];
        return kind === 'service' && cluster !== undefined && name !== undefined ? [cluster] : [];
    }));
    return clusters.size === 1 ? [...clusters][0] : undefined;
}
/**
 * The one cluster whose *name* contains the stage as a whole word: bounded by the name's ends or by
 * characters that are no letters or digits, case-sensitive, so that `prod` never means `preprod`.
 *
 * @throws ReadableError that lists the candidates where none or several match.
 */
function clusterOfStage(stage, clusterArns) {
    const word = stage.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
    const pattern = new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`);
    const matches = clusterArns.filter((arn) => pattern.test((0,lib_arn/* nameInArn */.s)(arn)));
    const only = matches[0];
    if (only !== undefined && matches.length === 1)
        return only;
    const found = matches.length === 0
        ? `no cluster has the word "${stage}" in its name; the clusters are ${listNames(clusterArns)}`
        : `the word "${stage}" is in the names of ${matches.length} clusters: ${listNames(matches)}; name one with cluster`;
    throw new readable_error/* ReadableError */.J('Cluster not found', `stage: ${found}`);
}
/**
 * The services meant: those named, or the cluster's only one.
 *
 * @throws ReadableError that lists the candidates where the cluster has none or several.
 */
function servicesOfCluster(cluster, serviceArns) {
    const only = serviceArns[0];
    if (only !== undefined && serviceArns.length === 1)
        return [(0,lib_arn/* nameInArn */.s)(only)];
    if (serviceArns.length === 0)
        throw noService(cluster);
    throw new readable_error/* ReadableError */.J('Service not found', `service: cluster ${(0,lib_arn/* nameInArn */.s)(cluster)} has ${serviceArns.length} services, so service must name one: ${listNames(serviceArns)}`);
}
/** The error for a cluster without services. */
function noService(cluster) {
    return new readable_error/* ReadableError */.J('Service not found', `service: cluster ${(0,lib_arn/* nameInArn */.s)(cluster)} has no service`);
}
/** The error for services that the cluster does not have. */
function missingServices(cluster, missing, serviceArns) {
    const known = serviceArns === undefined ? '' : `; it has ${listNames(serviceArns)}`;
    return new readable_error/* ReadableError */.J('Service not found', `service: cluster ${(0,lib_arn/* nameInArn */.s)(cluster)} has no service ${missing.map(lib_arn/* nameInArn */.s).join(', ')}${known}`);
}
/** The error for services that ListServices has and DescribeServices does not show: a moment's contradiction, or an outage. */
function servicesNotDescribed(cluster, names) {
    return new readable_error/* ReadableError */.J('Service not shown', `service: ECS lists ${names.join(', ')} in cluster ${(0,lib_arn/* nameInArn */.s)(cluster)}, and DescribeServices does not show it; run the job again`);
}
const namesListed = 20;
function listNames(arns) {
    if (arns.length === 0)
        return 'none';
    const names = arns.map(lib_arn/* nameInArn */.s).sort();
    const more = names.length - namesListed;
    return names.slice(0, namesListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ../../../../aws/lib/ecs/find-services.js
/** Finding the cluster and the services that the inputs mean. */


const askAgainMs = 2_000;
/** As often the patience: what one API lists is there, however long the other does not show it. */
const patienceWhereListed = 3;
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
        // The APIs lag independently of each other, so a different answer starts the wait anew.
        if (found.notShown.message !== before) {
            untilMs = clock.monotonicMs() + forMs * (found.isListed ? patienceWhereListed : 1);
        }
        before = found.notShown.message;
        if (clock.monotonicMs() + askAgainMs > untilMs)
            throw found.notShown;
        await patience.clock.sleep(askAgainMs, patience.signal);
        patience.signal.throwIfAborted();
    }
}
/** The services, or the error for services that AWS does not show. */
async function lookFor(ecs, address) {
    const named = clusterInAddress(address);
    const cluster = named ??
        (address.stage === undefined
            ? 'default'
            : clusterOfStage(address.stage, await ecs.listClusters()));
    const listed = address.services.length > 0 ? undefined : await ecs.listServices(cluster);
    if (listed?.length === 0)
        return { notShown: noService(cluster), isListed: false };
    const names = listed === undefined ? address.services : servicesOfCluster(cluster, listed);
    const { services, missing } = await ecs.describeServices(cluster, names);
    const byName = new Map(services.map((service) => [service.name, service]));
    const notShown = names.filter((name) => !byName.has((0,lib_arn/* nameInArn */.s)(name)));
    if (missing.length > 0 || notShown.length > 0) {
        // The neighbours help to see the misspelling; not being allowed to list them must not hide the error.
        const known = await ecs.listServices(cluster).catch(() => undefined);
        const sought = (missing.length > 0 ? missing : notShown).map(lib_arn/* nameInArn */.s);
        const listedNow = new Set(known?.map(lib_arn/* nameInArn */.s));
        return sought.every((name) => listedNow.has(name))
            ? { notShown: servicesNotDescribed(cluster, sought), isListed: true }
            : { notShown: missingServices(cluster, sought, known), isListed: false };
    }
    return { cluster, services: names.flatMap((name) => byName.get((0,lib_arn/* nameInArn */.s)(name)) ?? []) };
}


/***/ }),

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ knownPartOf),
/* harmony export */   Y: () => (/* binding */ meansTheSame)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9509);
/* harmony import */ var _ecs_actions_core_task_definition_same_definition__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2531);
/** What of a task definition the SDK's model of RegisterTaskDefinition knows: ECS may be newer than the SDK. */



/** The definition without the members that the SDK does not know. */
function knownPartOf(definition) {
    const lostMembers = [];
    const schema = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_1__/* .NormalizedSchema */ .l1.of(_aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .RegisterTaskDefinitionRequest$ */ .fSK);
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

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ toTask),
/* harmony export */   Rh: () => (/* binding */ toService),
/* harmony export */   W: () => (/* binding */ toServiceDeployment),
/* harmony export */   q7: () => (/* binding */ toListedDeployment)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_deployment_target_join__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2656);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);


const minuteMs = 60_000;
function toService(service) {
    // CodeDeploy and other controllers keep the groups of their task sets to themselves.
    const ofTaskSets = (service.taskSets ?? []).flatMap(({ loadBalancers }) => loadBalancers ?? []);
    const first = (service.loadBalancers ?? []).concat(ofTaskSets)[0];
    const groups = [
        ...(service.loadBalancers ?? []).flatMap(toTargetGroups),
        ...ofTaskSets
            .flatMap(toTargetGroups)
            .map((group) => ({ ...group, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ alternateOf: first?.targetGroupArn }) })),
    ];
    return {
        arn: service.serviceArn ?? '',
        name: service.serviceName ?? '',
        clusterArn: service.clusterArn ?? '',
        status: service.status ?? 'ACTIVE',
        desiredCount: service.desiredCount ?? 0,
        pendingCount: service.pendingCount ?? 0,
        runningCount: service.runningCount ?? 0,
        controller: service.deploymentController?.type ?? 'ECS',
        schedulingStrategy: service.schedulingStrategy ?? 'REPLICA',
        rollout: toRollout(service.deploymentConfiguration),
        targetGroups: groups.filter((group, index) => groups.findIndex(({ arn }) => arn === group.arn) === index),
        classicLoadBalancers: (service.loadBalancers ?? []).flatMap(({ loadBalancerName, targetGroupArn }) => loadBalancerName !== undefined && targetGroupArn === undefined ? [loadBalancerName] : []),
        deployments: (service.deployments ?? []).map(toDeployment),
        taskSets: (service.taskSets ?? []).map(toTaskSet),
        events: (service.events ?? []).map(toEvent),
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            taskDefinition: service.taskDefinition,
            directPaths: service.directPaths,
            unseenTraffic: service.unseenTraffic,
            hasUnseenBalancer: service.hasUnseenBalancer,
            healthCheckGraceMs: times(service.healthCheckGracePeriodSeconds, 1000),
        }),
    };
}
function toDeployment(deployment) {
    return {
        status: deployment.status ?? '',
        desiredCount: deployment.desiredCount ?? 0,
        pendingCount: deployment.pendingCount ?? 0,
        runningCount: deployment.runningCount ?? 0,
        failedTasks: deployment.failedTasks ?? 0,
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            id: deployment.id,
            taskDefinition: deployment.taskDefinition,
            createdAt: deployment.createdAt?.getTime(),
            updatedAt: deployment.updatedAt?.getTime(),
            rolloutState: deployment.rolloutState,
            rolloutStateReason: deployment.rolloutStateReason,
        }),
    };
}
function toTaskSet(taskSet) {
    return {
        id: taskSet.id ?? '',
        status: taskSet.status ?? '',
        computedDesiredCount: taskSet.computedDesiredCount ?? 0,
        pendingCount: taskSet.pendingCount ?? 0,
        runningCount: taskSet.runningCount ?? 0,
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            taskDefinition: taskSet.taskDefinition,
            createdAt: taskSet.createdAt?.getTime(),
            stabilityStatus: taskSet.stabilityStatus,
            stabilityStatusAt: taskSet.stabilityStatusAt?.getTime(),
        }),
    };
}
function toEvent(event) {
    return {
        message: event.message ?? '',
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ id: event.id, createdAt: event.createdAt?.getTime() }),
    };
}
function toTargetGroups(loadBalancer) {
    const { targetGroupArn: arn, containerName, containerPort } = loadBalancer;
    const alternate = loadBalancer.advancedConfiguration?.alternateTargetGroupArn;
    const port = (0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ containerName, containerPort });
    return [
        ...(arn === undefined ? [] : [{ arn, ...port }]),
        ...(alternate === undefined
            ? []
            : [{ arn: alternate, ...port, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ alternateOf: arn }) }]),
    ];
}
function toRollout(configuration) {
    const { linearConfiguration: linear, canaryConfiguration: canary } = configuration ?? {};
    const breaker = configuration?.deploymentCircuitBreaker;
    const alarms = configuration?.alarms;
    return {
        strategy: configuration?.strategy ?? 'ROLLING',
        bakeTimeMs: (configuration?.bakeTimeInMinutes ?? 0) * minuteMs,
        pauses: (configuration?.lifecycleHooks ?? []).flatMap(({ targetType, lifecycleStages, timeoutConfiguration }) => targetType === 'PAUSE'
            ? [
                {
                    stages: lifecycleStages ?? [],
                    atMostMs: (timeoutConfiguration?.timeoutInMinutes ?? 1440) * minuteMs,
                },
            ]
            : []),
        circuitBreaker: { enabled: breaker?.enable ?? false, rollback: breaker?.rollback ?? false },
        alarms: {
            enabled: alarms?.enable ?? false,
            rollback: alarms?.rollback ?? false,
            names: alarms?.alarmNames ?? [],
        },
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            maximumPercent: configuration?.maximumPercent,
            minimumHealthyPercent: configuration?.minimumHealthyPercent,
            linear: linear === undefined
                ? undefined
                : {
                    stepPercent: linear.stepPercent ?? 10,
                    stepBakeTimeMs: (linear.stepBakeTimeInMinutes ?? 6) * minuteMs,
                },
            canary: canary === undefined
                ? undefined
                : {
                    percent: canary.canaryPercent ?? 5,
                    bakeTimeMs: (canary.canaryBakeTimeInMinutes ?? 10) * minuteMs,
                },
            earlySuccess: configuration?.earlySuccessCriteria?.enable === true
                ? {
                    sourceCleanup: configuration.earlySuccessCriteria.sourceServiceRevisionCleanup ?? 'BLOCKING',
                }
                : undefined,
        }),
    };
}
/** The short form of ListServiceDeployments. */
function toListedDeployment(brief) {
    return {
        arn: brief.serviceDeploymentArn ?? '',
        status: brief.status ?? '',
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            statusReason: brief.statusReason,
            createdAt: brief.createdAt?.getTime(),
            startedAt: brief.startedAt?.getTime(),
            finishedAt: brief.finishedAt?.getTime(),
            targetServiceRevisionArn: brief.targetServiceRevisionArn,
        }),
    };
}
/** The long form of DescribeServiceDeployments. */
function toServiceDeployment(deployment) {
    const { deploymentCircuitBreaker: breaker, alarms, rollback } = deployment;
    return {
        arn: deployment.serviceDeploymentArn ?? '',
        status: deployment.status ?? '',
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            statusReason: deployment.statusReason,
            createdAt: deployment.createdAt?.getTime(),
            startedAt: deployment.startedAt?.getTime(),
            finishedAt: deployment.finishedAt?.getTime(),
            stoppedAt: deployment.stoppedAt?.getTime(),
            targetServiceRevisionArn: deployment.targetServiceRevision?.arn,
        }),
        detail: {
            hooks: (deployment.lifecycleHookDetails ?? []).map(toHook),
            sourceServiceRevisionArns: (deployment.sourceServiceRevisions ?? []).flatMap(({ arn }) => arn === undefined ? [] : [arn]),
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
                lifecycleStage: deployment.lifecycleStage,
                productionTrafficWeight: deployment.targetServiceRevision?.requestedProductionTrafficWeight,
                rollback: rollback === undefined
                    ? undefined
                    : (0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
                        reason: rollback.reason,
                        startedAt: rollback.startedAt?.getTime(),
                        serviceRevisionArn: rollback.serviceRevisionArn,
                    }),
                circuitBreaker: breaker === undefined
                    ? undefined
                    : {
                        status: breaker.status ?? '',
                        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ failureCount: breaker.failureCount, threshold: breaker.threshold }),
                    },
                alarms: alarms === undefined
                    ? undefined
                    : { status: alarms.status ?? '', triggered: alarms.triggeredAlarmNames ?? [] },
            }),
        },
    };
}
function toHook(hook) {
    return {
        id: hook.hookId ?? '',
        targetType: hook.targetType ?? '',
        status: hook.status ?? '',
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            expiresAt: hook.expiresAt?.getTime(),
            timeoutAction: hook.timeoutAction,
        }),
    };
}
function toTask(task) {
    return {
        arn: task.taskArn ?? '',
        lastStatus: task.lastStatus ?? '',
        desiredStatus: task.desiredStatus ?? '',
        containers: (task.containers ?? []).map(toContainer),
        network: toNetwork(task),
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            taskDefinition: task.taskDefinitionArn,
            startedBy: task.startedBy,
            group: task.group,
            availabilityZone: task.availabilityZone,
            capacityProvider: task.capacityProviderName,
            launchType: task.launchType,
            healthStatus: task.healthStatus,
            stopCode: task.stopCode,
            stoppedReason: task.stoppedReason,
            createdAt: task.createdAt?.getTime(),
            connectivityAt: task.connectivityAt?.getTime(),
            pullStartedAt: task.pullStartedAt?.getTime(),
            pullStoppedAt: task.pullStoppedAt?.getTime(),
            startedAt: task.startedAt?.getTime(),
            stoppingAt: task.stoppingAt?.getTime(),
            executionStoppedAt: task.executionStoppedAt?.getTime(),
            stoppedAt: task.stoppedAt?.getTime(),
        }),
    };
}
function toContainer(container) {
    return {
        name: container.name ?? '',
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({
            lastStatus: container.lastStatus,
            exitCode: container.exitCode,
            reason: container.reason,
            healthStatus: container.healthStatus,
            imageDigest: container.imageDigest,
            runtimeId: container.runtimeId,
        }),
    };
}
/** Its addresses (after the stop only the attachment may still tell), or its host and the ports it has there. */
function toNetwork(task) {
    const containers = task.containers ?? [];
    const attached = (task.attachments ?? [])
        .filter(({ type }) => type === undefined || /network ?interface/i.test(type))
        .flatMap(({ details }) => details ?? [])
        .flatMap(({ name, value }) => (/ip(?:v[46])?Address$/i.test(name ?? '') ? [value] : []));
    const own = containers
        .flatMap(({ networkInterfaces }) => networkInterfaces ?? [])
        .flatMap(({ privateIpv4Address, ipv6Address }) => [privateIpv4Address, ipv6Address]);
    const addresses = [...attached, ...own].flatMap((address) => address === undefined ? [] : [(0,_ecs_actions_core_deployment_target_join__WEBPACK_IMPORTED_MODULE_1__/* .normalAddress */ .Wv)(address)]);
    return {
        addresses: [...new Set(addresses)],
        ports: containers.flatMap(({ name, networkBindings }) => (networkBindings ?? []).flatMap(({ containerPort, hostPort }) => name === undefined || containerPort === undefined || hostPort === undefined
            ? []
            : [{ container: name, containerPort, hostPort }])),
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ containerInstance: task.containerInstanceArn }),
    };
}
function times(value, factor) {
    return value === undefined ? undefined : value * factor;
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rememberAnswer),
/* harmony export */   K: () => (/* binding */ replaceRequest)
/* harmony export */ });
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


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ isRefusedInput),
/* harmony export */   eQ: () => (/* binding */ registerTaskDefinition),
/* harmony export */   oh: () => (/* binding */ describeTaskDefinition)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9577);
/* harmony import */ var _calls_ecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(708);
/* harmony import */ var _raw_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6121);
/** Task definitions described and registered as the JSON that travels, so that a copy keeps what the SDK does not know. */



/** With its tags; undefined where ECS does not know it (any more). */
async function describeTaskDefinition(session, taskDefinition, options = {}) {
    try {
        return await (0,_calls_ecs_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsCalls */ .l)(session).describeTaskDefinition(taskDefinition, options, ['TAGS']);
    }
    catch (error) {
        if (error instanceof Error && isUnknown(error.cause))
            return undefined;
        throw error;
    }
}
/** One try; the answer's task definition and tags as AWS sent them. */
async function registerTaskDefinition(client, definition, options) {
    // The input is there for the types alone: the request is the JSON below.
    const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_1__/* .RegisterTaskDefinitionCommand */ .$({ family: '', containerDefinitions: [] });
    (0,_raw_json_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceRequest */ .K)(command, definition);
    const raw = (0,_raw_json_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberAnswer */ .E)(command);
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

/***/ 730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ rememberedRevisions),
/* harmony export */   v: () => (/* binding */ createRevisions)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_task_definition_definition__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3743);
/* harmony import */ var _asked_once_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2042);
/* harmony import */ var _calls_ecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(708);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6206);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2816);
/* harmony import */ var _lost_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3569);
/* harmony import */ var _known_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1289);
/* harmony import */ var _raw_task_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6582);
/** Revisions of task definitions, read and registered whole. What they hold is never printed. */








/** For readers alone: each revision is asked for once in a run, whatever becomes of it meanwhile. */
const rememberedRevisions = (session) => session.shared(makeRemembering);
function makeRemembering(session) {
    const revisions = createRevisions(session);
    const describe = (0,_asked_once_js__WEBPACK_IMPORTED_MODULE_7__/* .askedOnce */ .m)(([name, options]) => revisions.describe(name, options), ([name]) => name, 
    // What is not allowed stays so; anything else may come the next time.
    (error) => error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .NotAllowedError */ .ec);
    return { ...revisions, describe: (...question) => describe(question) };
}
const newestRead = 5;
const registering = 'ecs:RegisterTaskDefinition';
const taggingAction = 'ecs:TagResource';
function createRevisions(session) {
    const client = (0,_clients_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsClient */ .br)(session);
    const describe = async (taskDefinition, options) => {
        const described = await (0,_raw_task_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .describeTaskDefinition */ .oh)(session, taskDefinition, options);
        return described && toRevision(described.raw, described.tags);
    };
    const findSame = async (definition, onDenied) => {
        const { family } = definition;
        const newest = await (0,_calls_ecs_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsCalls */ .l)(session)
            .newestRevisions(family, newestRead)
            .catch((error) => {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .NotAllowedError */ .ec))
                throw error;
            onDenied?.(error.action);
            return [family];
        });
        for (const name of newest) {
            const revision = await describe(name);
            if (revision !== undefined && (0,_known_members_js__WEBPACK_IMPORTED_MODULE_5__/* .meansTheSame */ .Y)(revision.definition, definition))
                return revision;
        }
        return undefined;
    };
    /** @throws what the SDK throws */
    const registerAsIs = (definition, tags, onUnsure) => session.send((0,_lost_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .readingBackFirst */ .g)(() => findSame(definition), async (options) => {
        const input = { ...definition, ...(tags.length > 0 && { tags }) };
        const answer = await (0,_raw_task_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .registerTaskDefinition */ .eQ)(client, input, options);
        return toRevision(answer.raw, answer.tags);
    }, onUnsure));
    return {
        describe,
        findSame,
        register: async (definition, tags, onUnsure) => {
            const known = (0,_known_members_js__WEBPACK_IMPORTED_MODULE_5__/* .knownPartOf */ .A)(definition);
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
                    const registered = await registerAsIs(copy, untagged ? [] : tags, onUnsure);
                    return { ...registered, lostMembers, untagged };
                }
                catch (error) {
                    if (tags.length > 0 && !untagged && (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .deniedAction */ .Ub)(error, '') === taggingAction) {
                        untagged = true;
                    }
                    else if (isWhole && known.lostMembers.length > 0 && (0,_raw_task_definition_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefusedInput */ .bB)(error)) {
                        lostMembers = known.lostMembers;
                    }
                    else
                        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(error, registering);
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

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   Ub: () => (/* binding */ deniedAction),
/* harmony export */   Wt: () => (/* binding */ UnsupportedError),
/* harmony export */   ec: () => (/* binding */ NotAllowedError),
/* harmony export */   lE: () => (/* binding */ CredentialsError)
/* harmony export */ });
/* unused harmony exports isAccessDenied, isUnsupported */
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5600);
/** AWS's errors in one readable line, and which of them mean "not allowed". */


/** Access denied: what cannot be done without. Whoever can go on without it catches this kind. */
class NotAllowedError extends _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J {
    name = 'NotAllowedError';
    /** The missing IAM action: `ecs:DescribeTasks`. */
    action;
    constructor(action, cause) {
        super('Not allowed', `The AWS credentials may not ${action}: add it to the role's policy (the action's README lists them).`, { cause });
        this.action = action;
    }
}
/** The credentials are expired, wrong or missing: no call will succeed any more. */
class CredentialsError extends _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J {
    name = 'CredentialsError';
}
/** AWS does not offer this for this service or region. */
class UnsupportedError extends _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J {
    name = 'UnsupportedError';
}
/** The IAM action that an AccessDenied error names, else the one that was tried. */
function deniedAction(error, tried) {
    if (!isAccessDenied(error))
        return undefined;
    return (/not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(error.message)?.[1] ?? tried);
}
function isAccessDenied(error) {
    return (error instanceof Error &&
        /^(?:AccessDenied(?:Exception)?|UnauthorizedOperation|AuthorizationError)$/.test(error.name));
}
/** Errors of services deployed before the service deployments API, or in regions without it. */
function isUnsupported(error) {
    return (error instanceof Error &&
        /^(?:UnsupportedFeatureException|UnknownOperationException|InvalidAction|ServiceDeploymentNotFoundException)$/.test(error.name));
}
const expired = /^(?:ExpiredToken(?:Exception)?|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;
const badCredentials = /^(?:UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature)$/;
/**
 * An SDK error as the reader should see it; an error that is not AWS's or the user's comes back as it is.
 *
 * @param doing what was tried, e.g. `ecs:DescribeServices`.
 */
function readable(error, doing) {
    if (!(error instanceof Error) || error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J)
        return error;
    // Ended by us: whoever ended it knows why.
    if (error.name === 'AbortError')
        return error;
    const denied = deniedAction(error, doing);
    const noCredentials = (title, text) => new CredentialsError(title, text, { cause: error });
    const say = (title, text) => new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(title, text, { cause: error });
    if (denied !== undefined)
        return new NotAllowedError(denied, error);
    if (isUnsupported(error)) {
        return new UnsupportedError('Not supported', `${doing}: ${firstLine(error.message)}`, {
            cause: error,
        });
    }
    if (expired.test(error.name)) {
        return noCredentials('Credentials expired', `The AWS credentials expired (at ${doing}): give the role a longer session (role-duration-seconds), or assume it again just before this step.`);
    }
    if (badCredentials.test(error.name)) {
        return noCredentials('Credentials not accepted', `AWS does not accept the credentials (at ${doing}): ${firstLine(error.message)}`);
    }
    if (error.name === 'CredentialsProviderError') {
        return noCredentials('No credentials', 'No AWS credentials were found: run aws-actions/configure-aws-credentials before this step.');
    }
    if (error.name === 'ClusterNotFoundException') {
        return say('Cluster not found', `AWS knows no such cluster in this account and region (at ${doing}): check cluster and aws-region.`);
    }
    const fault = (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFault */ .T4)(error);
    if (fault !== undefined) {
        return say('AWS not reached', `${(0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .networkSentence */ .y_)(fault)}, at ${doing}. ${fault.advice}`);
    }
    if ((0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(error)) {
        return say('Not an answer of AWS', `What answered at ${doing} is not AWS (${firstLine(error.message)}): check AWS_ENDPOINT_URL and the proxy on the way.`);
    }
    if ('$metadata' in error) {
        return say('AWS refused', `${doing}: ${error.name}: ${firstLine(error.message)}`);
    }
    return error;
}
function firstLine(text) {
    return text.split(/[\r\n]/, 1)[0] ?? '';
}


/***/ }),

/***/ 3569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readingBackFirst)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2504);
/** Calls that change something and bear no client token: what a lost answer did is looked up, never repeated blindly. */

/**
 * An attempt that, once an earlier one may have taken effect unseen, asks first whether it did.
 *
 * @param lookUp what the earlier attempt has made, or undefined where it made nothing
 * @param onUnsure told each time an attempt may have taken effect unseen: whoever fails after it has to say so
 */
function readingBackFirst(lookUp, attempt, onUnsure) {
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
            if (mayHaveTakenEffect(error)) {
                isUnsure = true;
                onUnsure?.();
            }
            throw error;
        }
    };
}
/** Throttled calls have done nothing; of all others that may pass, or were cut off by us, nobody knows. */
function mayHaveTakenEffect(error) {
    if (error instanceof Error && error.name === 'AbortError')
        return true;
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(error) && !(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottled */ .B5)(error);
}


/***/ }),

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isUnreadable),
/* harmony export */   T4: () => (/* binding */ networkFault),
/* harmony export */   gj: () => (/* binding */ noteEndpoint),
/* harmony export */   y_: () => (/* binding */ networkSentence)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);
/**
 * What the network says when AWS is not reached, in words, and whether trying again can help. Codes: Node.js
 * documentation, "Errors" (system errors, `ERR_TLS_*`, `ERR_PROXY_*`) and "TLS", "X509 certificate error codes".
 */

/** Remembers with an error where the call went, and the variable that sends it through a proxy. */
function noteEndpoint(error, endpoint, proxyVariable) {
    if (!(error instanceof Error))
        return;
    const noted = { endpoint, ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ proxyVariable }) };
    Object.assign(error, noted);
}
/** The words for a broken connection; undefined for every other error. */
function networkFault(error) {
    if (!(error instanceof Error))
        return undefined;
    const { code } = error;
    const kind = kindOf(typeof code === 'string' ? code : '', error);
    if (kind === undefined)
        return undefined;
    const { endpoint, proxyVariable } = error;
    const detail = detailOf(error, code);
    return {
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ endpoint }),
        what: detail === '' ? kind.what : `${kind.what} (${detail})`,
        passes: kind.passes,
        advice: kind.advice ?? adviceOn(endpoint, proxyVariable),
    };
}
/** JSON or XML that ends too early, or a page of something that is not AWS, or no HTTP at all. */
function isUnreadable(error) {
    if (!(error instanceof Error))
        return false;
    const { code } = error;
    return (error instanceof SyntaxError ||
        /deserialization error/i.test(error.message) ||
        (typeof code === 'string' && code.startsWith('HPE_')));
}
/** `https://ecs.eu-west-1.amazonaws.com refuses the connection (connect ECONNREFUSED 10.0.0.1:443)` */
function networkSentence({ endpoint = 'AWS', what }) {
    return `${endpoint} ${what}`;
}
const trustAdvice = 'Where a proxy opens TLS, name the file with its CA in NODE_EXTRA_CA_CERTS; else check the date of the machine.';
const unreachable = { what: 'cannot be reached', passes: 'yes' };
const broken = { what: 'breaks the connection off', passes: 'yes' };
const silent = { what: 'does not answer', passes: 'yes' };
const untrusted = {
    what: 'shows a certificate that is not trusted',
    passes: 'no',
    advice: trustAdvice,
};
const noTls = {
    what: 'does not speak TLS',
    passes: 'no',
    advice: 'Check whether the endpoint or the proxy is meant to be http://.',
};
const kinds = {
    ECONNREFUSED: { what: 'refuses the connection', passes: 'yes' },
    ECONNRESET: broken,
    ECONNABORTED: broken,
    EPIPE: broken,
    ERR_STREAM_PREMATURE_CLOSE: broken,
    ETIMEDOUT: silent,
    EHOSTUNREACH: unreachable,
    EHOSTDOWN: unreachable,
    ENETUNREACH: unreachable,
    ENETDOWN: unreachable,
    EADDRNOTAVAIL: unreachable,
    EAI_AGAIN: { what: 'cannot be looked up, the name server does not answer', passes: 'yes' },
    ENOTFOUND: {
        what: 'is not known to the name server',
        passes: 'where it has answered before',
    },
    EPROTO: noTls,
    ERR_PROXY_INVALID_CONFIG: {
        what: 'cannot be asked, for the proxy is no address',
        passes: 'no',
        advice: 'Check HTTPS_PROXY and HTTP_PROXY.',
    },
};
/** Of X.509; `ERR_TLS_CERT_ALTNAME_INVALID` is Node's own. */
const certificateCode = /CERT_|_CERT$|^CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|ALTNAME/;
function kindOf(code, error) {
    const known = kinds[code];
    if (known !== undefined)
        return known;
    if (code === 'ERR_PROXY_TUNNEL')
        return refusedByProxy(error);
    if (certificateCode.test(code))
        return untrusted;
    if (code.startsWith('ERR_SSL_'))
        return noTls;
    if (error.name === 'TimeoutError')
        return silent;
    return /socket hang up/i.test(error.message) ? broken : undefined;
}
/** A proxy that refuses says so by its status; one that is broken itself may recover. */
function refusedByProxy(error) {
    const { statusCode = 0 } = error;
    return {
        what: 'is not let through by the proxy',
        passes: statusCode >= 500 ? 'yes' : 'no',
        advice: statusCode === 407
            ? 'HTTPS_PROXY needs a user and a password: http://USER:PASSWORD@HOST:PORT.'
            : 'Allow it in the proxy, or name it in NO_PROXY.',
    };
}
/** The network's own words; those of the SDK about its own settings say less than ours. */
function detailOf(error, code) {
    const [line = ''] = error.message.split(/[\r\n]/, 1);
    const about = line.startsWith('@smithy') ? '' : line;
    // OpenSSL prints its stack of errors into the message.
    const short = about.replace(/ [0-9A-F]{8,}:error:.*?:SSL routines:[^:]*:([^:]*):.*$/, ': $1');
    if (typeof code !== 'string' || short.includes(code))
        return short;
    return short === '' ? code : `${short}, ${code}`;
}
const ofAws = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonaws\.eu)$/;
function adviceOn(endpoint, proxyVariable) {
    if (proxyVariable !== undefined) {
        return `It goes through the proxy of ${proxyVariable}: check that, and NO_PROXY.`;
    }
    return endpoint === undefined || ofAws.test(endpoint)
        ? 'Check aws-region, and the way from the runner to AWS (route, firewall, VPC endpoint, HTTPS_PROXY).'
        : 'It is the one that AWS_ENDPOINT_URL gives: check that.';
}


/***/ }),

/***/ 3744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   dX: () => (/* binding */ allWithin),
/* harmony export */   oq: () => (/* binding */ inBatches)
/* harmony export */ });
/** Answers that come in pages, and questions that take so many at a time. */
/** Every page's items, one page after the other, until there are `limit`. */
async function allPages(read, limit = Infinity) {
    const all = [];
    let token;
    do {
        const page = await read(token);
        all.push(...page.items);
        // Some operations end with an empty token.
        token = page.nextToken === '' ? undefined : page.nextToken;
    } while (token !== undefined && all.length < limit);
    return all.slice(0, limit);
}
/** Every item, or undefined where there are more pages than that. */
async function allWithin(pages, read) {
    const items = [];
    let nextToken;
    for (let page = 0; page < pages; page += 1) {
        const found = await read(nextToken);
        items.push(...found.items);
        ({ nextToken } = found);
        if (nextToken === undefined)
            return items;
    }
    return undefined;
}
/** What is read for at most `size` items at a time, side by side; all of it. */
async function inBatches(items, size, read) {
    const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
    return (await Promise.all(batches.map(read))).flat();
}


/***/ }),

/***/ 2504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   _W: () => (/* binding */ withTrouble),
/* harmony export */   p4: () => (/* binding */ InterruptedError)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1325);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5600);
/**
 * Retries with jitter, bounded by a signal instead of a count: a wait of fifteen minutes must outlive a
 * minute of throttling. Everything that starts something bears its own client token, so that an answer
 * lost on the way does no harm.
 *
 * The SDK's own classification is not used: it takes every error for a passing one once it has corrected
 * a clock that is off (`clockSkewCorrected`), and would repeat "access denied" until the deadline.
 */



/** The signal ended a call: time was up, or the workflow was cancelled. */
class InterruptedError extends _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J {
    name = 'InterruptedError';
    /** Why AWS had not answered until then, where the reason is known. */
    trouble;
    /** @param failure of the last try, if there was one */
    constructor(failure) {
        const trouble = troubleOf(failure);
        super('AWS did not answer in time', trouble ?? 'AWS had not answered yet when the call was ended.', { cause: failure });
        if (trouble !== undefined)
            this.trouble = trouble;
    }
}
/** `reason: trouble` where an error tells why AWS had not answered; the reason alone otherwise. */
function withTrouble(reason, error) {
    if (!(error instanceof InterruptedError) || error.trouble === undefined)
        return reason;
    return `${reason}: ${error.trouble}`;
}
function troubleOf(failure) {
    const fault = (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFault */ .T4)(failure);
    if (fault !== undefined)
        return (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkSentence */ .y_)(fault);
    if (!(failure instanceof Error))
        return undefined;
    const said = `${failure.name}: ${failure.message.split(/[\r\n]/, 1)[0] ?? ''}`;
    return `AWS did not serve the calls (${said})`;
}
const firstDelayMs = 200;
const firstThrottleDelayMs = 500;
const longestDelayMs = 5_000;
/** An answer that cannot be read may be a proxy's error page; one that stays so is no passing fault. */
const unreadableAnswersAllowed = 4;
/** Where AWS has served calls before: a proxy that restarts, answers that are cut off on their way. */
const unreadablePatienceMs = _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__/* .durations */ .SB.minute;
/** How long a name is looked up again that was never found: a typing error has to be told soon. */
const unknownNamePatienceMs = 10 * _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__/* .durations */ .SB.second;
/** Runs the attempt until it succeeds, fails for good, or patience or the signal ends it. */
async function retrying(attempt, options) {
    const { waiter, signal, patienceMs = Infinity } = options;
    const { hasAnswered = () => false, hasServed = () => false } = options;
    let last;
    let unreadable = 0;
    let skewed = 0;
    let failedSinceMs;
    for (let failures = 0;; failures += 1) {
        if (hasEnded(signal))
            throw new InterruptedError(last);
        try {
            return await attempt();
        }
        catch (error) {
            if (hasEnded(signal))
                throw new InterruptedError(last);
            last = error;
            if ((0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error))
                unreadable += 1;
            if (isClockSkew(error))
                skewed += 1;
            if (!passes(error) || skewed > 1)
                throw error;
            if (unreadable > unreadableAnswersAllowed && !hasServed())
                throw error;
            failedSinceMs ??= waiter.monotonicMs();
            options.onFailure?.(error, failedSinceMs);
            const first = isThrottled(error) ? firstThrottleDelayMs : firstDelayMs;
            const ceilingMs = Math.min(longestDelayMs, first * 2 ** failures);
            const delayMs = ceilingMs * (0.5 + 0.5 * options.random());
            const ownLimitMs = isUnknownName(error) && !hasAnswered()
                ? unknownNamePatienceMs
                : (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error)
                    ? unreadablePatienceMs
                    : Infinity;
            const limitMs = Math.min(patienceMs, ownLimitMs);
            if (waiter.monotonicMs() + delayMs - failedSinceMs > limitMs)
                throw error;
            await waiter.sleep(delayMs, signal);
        }
    }
}
function hasEnded(signal) {
    return signal?.aborted === true;
}
/** Whether an error may pass by itself: throttling, 5xx, a reset, a timeout, an answer cut short, a clock just corrected. */
function passes(error) {
    return (isThrottled(error) ||
        isServerFault(error) ||
        isBrokenConnection(error) ||
        (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadable */ .GZ)(error) ||
        isClockSkew(error));
}
/**
 * Names from the SDK's list of throttling errors and ECS's (Developer Guide, "Request throttling"), and
 * Application Auto Scaling's for two changes of one target at a time (API reference, ConcurrentUpdateException).
 */
function isThrottled(error) {
    return (error instanceof Error &&
        (statusOf(error) === 429 ||
            /^(?:Throttling(?:Exception)?|ThrottledException|RequestThrottled(?:Exception)?|TooManyRequestsException|RequestLimitExceeded|BandwidthLimitExceeded|SlowDown|PriorRequestNotComplete|ConcurrentUpdateException|ProvisionedThroughputExceededException)$/.test(error.name)));
}
function isServerFault(error) {
    return error instanceof Error && (statusOf(error) ?? 0) >= 500;
}
function isBrokenConnection(error) {
    if (error instanceof Error && /^RequestTimeout(?:Exception)?$/.test(error.name))
        return true;
    const fault = (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFault */ .T4)(error);
    return fault !== undefined && fault.passes !== 'no';
}
function isUnknownName(error) {
    return (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .networkFault */ .T4)(error)?.passes === 'where it has answered before';
}
/** The SDK corrects its clock by the answer, so the next attempt succeeds. */
function isClockSkew(error) {
    return (error instanceof Error &&
        (/^(?:RequestTimeTooSkewed|RequestInTheFuture)$/.test(error.name) ||
            (error.name === 'InvalidSignatureException' &&
                /signature (?:expired|not yet current)/i.test(error.message))));
}
function statusOf(error) {
    return error.$metadata?.httpStatusCode;
}


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  O: () => (/* binding */ shortPatienceMs)
});

// EXTERNAL MODULE: ../../../../core/lib/deployment/pace.js + 1 modules
var deployment_pace = __webpack_require__(4024);
;// CONCATENATED MODULE: ../../../../aws/lib/call-pace.js
const windowMs = 1_000;
function createCallPace(waiter, perSecond) {
    let begun = [];
    let last = Promise.resolve();
    const begin = () => {
        begun = [...begun.slice(1 - perSecond), waiter.monotonicMs()];
    };
    const wait = async (signal) => {
        if (signal?.aborted === true)
            return;
        const oldest = begun.length < perSecond ? undefined : begun[0];
        const waitMs = oldest === undefined ? 0 : oldest + windowMs - waiter.monotonicMs();
        if (waitMs > 0)
            await waiter.sleep(waitMs, signal);
        // What was waiting when the signal fired does not begin, and keeps nobody waiting.
        if (!(signal?.aborted ?? false))
            begin();
    };
    return {
        atOnce: begin,
        turn: async (signal) => {
            const before = last;
            const own = (async () => {
                await before;
                await wait(signal);
            })();
            last = own;
            await own;
        },
    };
}

// EXTERNAL MODULE: ../../../../aws/lib/failure.js
var failure = __webpack_require__(2816);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ../../../../../node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(8594);
// EXTERNAL MODULE: ../../../../aws/lib/network.js
var network = __webpack_require__(5600);
;// CONCATENATED MODULE: ../../../../aws/lib/connection.js
/**
 * The way to AWS: a connection that knows proxies and limits, and whose failures name where they wanted to go.
 */




const connectTimeoutMs = 5_000;
const answerTimeoutMs = 10_000;
/** No answer for this long is said while it is waited for. */
const slowMs = 8_000;
/** Proxies come from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` through Node's own agent (Node ≥ 24.5). */
function openConnection(env) {
    // Node's types do not know proxyEnv yet in every version; older Nodes ignore it.
    const agent = {
        keepAlive: true,
        maxSockets: 10,
        proxyEnv: withSchemes(env),
    };
    return new node_http_handler/* NodeHttpHandler */.$({
        connectionTimeout: connectTimeoutMs,
        requestTimeout: answerTimeoutMs,
        throwOnRequestTimeout: true,
        httpAgent: new external_node_http_.Agent(agent),
        httpsAgent: new external_node_https_.Agent(agent),
    });
}
/** `HTTPS_PROXY=proxy.example.com:3128` is a proxy for curl and the AWS CLI; Node passes it over without a word. */
function withSchemes(env) {
    return Object.fromEntries(Object.entries(env).map(([name, value]) => /^https?_proxy$/i.test(name) && value !== undefined && /^[^:/]+:\d+\/?$/.test(value.trim())
        ? [name, `http://${value.trim()}`]
        : [name, value]));
}
/** The same connection; each failure bears its endpoint, and the listener is told. */
function noting(handler, { reached, failed, nowMs }, env) {
    if (!('handle' in handler))
        return handler;
    const inner = handler;
    const handle = async (request, options) => {
        const endpoint = endpointOf(request);
        const proxyVariable = proxyVariableFor(request.protocol, env);
        const sinceMs = nowMs();
        const slow = setTimeout(() => failed(noAnswer(endpoint, proxyVariable), sinceMs), slowMs);
        slow.unref();
        try {
            const answer = await inner.handle(request, options);
            reached(endpoint);
            return answer;
        }
        catch (error) {
            (0,network/* noteEndpoint */.gj)(error, endpoint, proxyVariable);
            if ((0,network/* networkFault */.T4)(error) !== undefined)
                failed(error, sinceMs);
            throw error;
        }
        finally {
            clearTimeout(slow);
        }
    };
    return new Proxy(handler, {
        get: (target, name) => {
            if (name === 'handle')
                return handle;
            const value = Reflect.get(target, name);
            return typeof value === 'function' ? value.bind(target) : value;
        },
    });
}
function endpointOf({ protocol = 'https:', hostname = 'AWS', port }) {
    return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
}
function proxyVariableFor(protocol = 'https:', env) {
    const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    return [name, name.toLowerCase()].find((one) => env[one] !== undefined && env[one] !== '');
}
function noAnswer(endpoint, proxyVariable) {
    const error = new Error('');
    error.name = 'TimeoutError';
    (0,network/* noteEndpoint */.gj)(error, endpoint, proxyVariable);
    return error;
}

// EXTERNAL MODULE: ../../../../aws/lib/retry.js
var retry = __webpack_require__(2504);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../aws/lib/trouble.js
/** Says what keeps AWS from answering while a call is retried. */


/** Shorter interruptions are not reported. */
const silentForMs = 2_000;
/** Throttling is usual, so it is reported later. */
const silentThrottledMs = 8_000;
const againEveryMs = 60_000;
/** Stands in for the endpoint of a throttled call, which does answer. */
const refused = 'refused';
function createTroubleReporter(nowMs, say) {
    const standing = new Map();
    return {
        failed: (error, sinceMs) => {
            const fault = (0,network/* networkFault */.T4)(error);
            const key = fault === undefined ? refused : (fault.endpoint ?? 'AWS');
            const trouble = standing.get(key) ?? { sinceMs };
            standing.set(key, trouble);
            const at = nowMs();
            const forMs = at - trouble.sinceMs;
            if (forMs < (fault === undefined ? silentThrottledMs : silentForMs))
                return;
            if (trouble.saidAtMs !== undefined && at - trouble.saidAtMs < againEveryMs)
                return;
            const first = trouble.saidAtMs === undefined;
            trouble.saidAtMs = at;
            const since = `for ${(0,time/* formatDuration */.a3)(forMs)}; it is tried again`;
            if (fault === undefined) {
                const title = 'AWS does not serve the calls';
                say({ level: 'line', title, message: `${title} ${since}: ${firstLine(error)}` });
            }
            else {
                const message = `${(0,network/* networkSentence */.y_)(fault)}, ${since}.`;
                say(first
                    ? { level: 'warning', title: 'AWS not reached', message: `${message} ${fault.advice}` }
                    : { level: 'line', title: 'AWS not reached', message });
            }
        },
        reached: (endpoint) => {
            const trouble = standing.get(endpoint);
            standing.delete(endpoint);
            if (trouble?.saidAtMs === undefined)
                return;
            const after = (0,time/* formatDuration */.a3)(nowMs() - trouble.sinceMs);
            say({
                level: 'line',
                title: 'AWS reached',
                message: `${endpoint} answers again, after ${after}`,
            });
        },
        served: () => {
            standing.delete(refused);
        },
    };
}
function firstLine(error) {
    if (!(error instanceof Error))
        return String(error);
    return `${error.name}: ${error.message.split(/[\r\n]/, 1)[0] ?? ''}`;
}

// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../aws/lib/session.js







/** For calls that only add to the picture: the next poll asks again, and the verdict must not wait for them. */
const shortPatienceMs = 3_000;
function openSession(options) {
    const { clock, region } = options;
    const nowMs = () => clock.monotonicMs();
    const troubles = createTroubleReporter(nowMs, options.say ?? (() => undefined));
    const pace = createCallPace(clock, deployment_pace/* callBudget */.qI.perSecond);
    let calls = 0;
    let answered = false;
    let served = false;
    let aheadMs;
    const observe = (date) => {
        const at = date === undefined ? Number.NaN : Date.parse(date);
        if (Number.isNaN(at))
            return;
        // The header has whole seconds: the largest difference seen is the nearest to the truth.
        const difference = at - clock.epochMs();
        aheadMs = aheadMs === undefined ? difference : Math.max(aheadMs, difference);
    };
    const send = async (attempt, { signal = options.signal?.(), patienceMs = options.patienceMs, atOnce = false } = {}) => {
        const answer = await (0,retry/* retrying */.R$)(async () => {
            if (atOnce)
                pace.atOnce();
            else
                await pace.turn(signal);
            calls += 1;
            return attempt(signal === undefined ? {} : { abortSignal: signal });
        }, {
            waiter: clock,
            random: options.random ?? Math.random,
            ...(0,present/* present */.E)({ signal, patienceMs }),
            onFailure: troubles.failed,
            hasAnswered: () => answered,
            hasServed: () => served,
        });
        served = true;
        troubles.served();
        return answer;
    };
    const made = new Map();
    const session = {
        region,
        shared: (make) => {
            if (!made.has(make))
                made.set(make, make(session));
            return made.get(make);
        },
        clientConfiguration: {
            region,
            maxAttempts: 1,
            customUserAgent: [[`ecs-actions-${options.userAgent.name}`, options.userAgent.version]],
            requestHandler: noting(options.requestHandler ?? openConnection(process.env), {
                reached: (endpoint) => {
                    answered = true;
                    troubles.reached(endpoint);
                },
                failed: troubles.failed,
                nowMs,
            }, process.env),
            ...(0,present/* present */.E)({ credentials: options.credentials }),
        },
        now: () => clock.epochMs() + (aheadMs ?? 0),
        calls: () => calls,
        send,
        call: async (action, attempt, sendOptions) => {
            try {
                return await send(attempt, sendOptions);
            }
            catch (error) {
                throw (0,failure/* readable */.HD)(error, action);
            }
        },
        watch: (client) => {
            client.middlewareStack.add((next) => async (args) => {
                const result = (await next(args));
                observe(result.response?.headers?.['date']);
                return result;
            }, { step: 'deserialize', name: 'observeServerClock', priority: 'high' });
        },
    };
    return session;
}


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toRevisionTraffic)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

const groups = (...arns) => arns.flatMap((arn) => (arn === undefined || arn === '' ? [] : [arn]));
const kinds = {
    'load-balancer': ({ loadBalancers = [] }) => loadBalancers
        .map(({ targetGroupArn, advancedConfiguration }) => ({
        targetGroups: groups(targetGroupArn, advancedConfiguration?.alternateTargetGroupArn),
    }))
        .filter(({ targetGroups }) => targetGroups.length > 0),
    express: ({ ecsManagedResources }) => (ecsManagedResources?.ingressPaths ?? []).map(({ endpoint, targetGroups = [] }) => ({
        targetGroups: groups(...targetGroups.map(({ arn }) => arn)),
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ endpoint }),
    })),
    gateway: ({ ecsManagedResources }) => (ecsManagedResources?.gatewayConnections ?? []).map(({ serviceUrl, resources }) => ({
        targetGroups: (resources?.hostSharedAlb ?? []).flatMap(({ targetGroupArn, alternateTargetGroupArn }) => groups(targetGroupArn, alternateTargetGroupArn)),
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ endpoint: serviceUrl }),
    })),
    lattice: ({ vpcLatticeConfigurations = [], resolvedConfiguration }) => vpcLatticeConfigurations.map(({ targetGroupArn, advancedConfiguration }, index) => ({
        targetGroups: groups(targetGroupArn ?? resolvedConfiguration?.vpcLatticeConfigurations?.[index]?.targetGroupArn, advancedConfiguration?.alternateTargetGroupArn),
    })),
    'service-connect': ({ serviceConnectConfiguration: configuration }) => configuration?.enabled === true
        ? (configuration.services ?? []).map(({ discoveryName, portName }) => ({
            targetGroups: [],
            // "If the discoveryName isn't specified, the port mapping name … is used" (ServiceConnectService).
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ discoveryName: discoveryName ?? portName }),
        }))
        : [],
};
/** @param revision or the same members of a service. */
function toRevisionTraffic(revision) {
    const paths = Object.keys(kinds).flatMap((kind) => kinds[kind](revision).map((path) => ({ kind, ...path })));
    const { loadBalancers = [], vpcLatticeConfigurations = [] } = revision.resolvedConfiguration ?? {};
    const resolved = [...loadBalancers, ...vpcLatticeConfigurations];
    return {
        paths,
        ownGroups: groups(...resolved.map(({ targetGroupArn }) => targetGroupArn)),
    };
}


/***/ }),

/***/ 9039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createServiceCompletion)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_deployment_service__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4959);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _ecs_actions_core_traffic_traffic__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8113);
/* harmony import */ var _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1325);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2816);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3744);
/* harmony import */ var _revision_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7851);







/** DescribeServiceRevisions takes so many (Amazon ECS API Reference). */
const revisionsAtMost = 20;
/** What ECS is still making for a new service is looked for again after so long. */
const askAgainMs = _ecs_actions_core_time__WEBPACK_IMPORTED_MODULE_1__/* .durations */ .SB.minute;
/** @param describeRevisions left out: load balancers that ECS keeps are not looked up. */
function createServiceCompletion(now, describeRevisions) {
    const known = new Map();
    let refused;
    const learn = async (arns, describe) => {
        try {
            const found = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_4__/* .inBatches */ .oq)(arns, revisionsAtMost, describe);
            for (const arn of arns) {
                const revision = found.find(({ serviceRevisionArn }) => serviceRevisionArn === arn);
                const traffic = revision && (0,_revision_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .toRevisionTraffic */ .Q)(revision);
                const isMaking = (revision?.gatewayConnectors ?? []).length > 0 ||
                    revision?.ecsManagedResources !== undefined;
                const isThere = traffic !== undefined && (0,_ecs_actions_core_traffic_traffic__WEBPACK_IMPORTED_MODULE_5__/* .balancedPaths */ .D8)(traffic).length > 0;
                known.set(arn, {
                    traffic,
                    ...(isMaking && !isThere && { until: now() + askAgainMs }),
                });
            }
            return undefined;
        }
        catch (error) {
            if (!(error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J) || error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialsError */ .lE)
                throw error;
            const isForGood = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .NotAllowedError */ .ec || error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UnsupportedError */ .Wt;
            const why = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .NotAllowedError */ .ec ? `not allowed to ${error.action}` : error.message;
            if (isForGood)
                refused = why;
            return why;
        }
    };
    return async (services) => {
        if (describeRevisions === undefined)
            return services.map((service) => complete(service));
        const asked = services.flatMap((service) => managedRevision(service) ?? []);
        const missing = asked.filter((arn) => {
            const entry = known.get(arn);
            return entry === undefined || now() >= (entry.until ?? Infinity);
        });
        const why = missing.length === 0 || refused !== undefined
            ? refused
            : await learn([...new Set(missing)], describeRevisions);
        return services.map((service) => {
            const revision = managedRevision(service);
            const traffic = revision === undefined ? undefined : known.get(revision)?.traffic;
            const isUnseen = revision !== undefined && !known.has(revision);
            return complete(service, traffic, isUnseen ? why : undefined);
        });
    };
}
function complete(service, managed, why) {
    const configured = (0,_revision_traffic_js__WEBPACK_IMPORTED_MODULE_3__/* .toRevisionTraffic */ .Q)({
        ...configurationOf(service),
        loadBalancers: service.loadBalancers,
    });
    const isExpress = service.resourceManagementType === 'ECS';
    const isLattice = configured.paths.some(({ kind }) => kind === 'lattice');
    const directPaths = configured.paths.filter(({ kind }) => kind === 'lattice' || kind === 'service-connect');
    const unseen = [
        ...(0,_ecs_actions_core_traffic_traffic__WEBPACK_IMPORTED_MODULE_5__/* .unseenTraffic */ .oy)(configured),
        ...(why === undefined
            ? []
            : [
                isExpress
                    ? `the load balancer of this Express service is not seen: ${why}`
                    : `whether requests come in through a gateway is not seen: ${why}`,
            ]),
    ];
    const balancers = managed === undefined ? [] : (0,_ecs_actions_core_traffic_traffic__WEBPACK_IMPORTED_MODULE_5__/* .balancedPaths */ .D8)(managed).map(toLoadBalancer);
    return {
        ...service,
        loadBalancers: [...(service.loadBalancers ?? []), ...balancers],
        ...(directPaths.length > 0 && { directPaths }),
        ...(unseen.length > 0 && { unseenTraffic: unseen }),
        ...((isLattice || (why !== undefined && isExpress)) && { hasUnseenBalancer: true }),
    };
}
function toLoadBalancer({ targetGroups: [first, second], }) {
    return {
        targetGroupArn: first,
        ...(second !== undefined && {
            advancedConfiguration: {
                alternateTargetGroupArn: second,
                productionListenerRule: undefined,
                roleArn: undefined,
            },
        }),
    };
}
/** What the newest deployment brings: VPC Lattice and Service Connect are configured there. */
function configurationOf({ deployments = [], }) {
    const newest = deployments.find(({ status }) => status === 'PRIMARY') ?? deployments[0];
    return {
        vpcLatticeConfigurations: newest?.vpcLatticeConfigurations,
        serviceConnectConfiguration: newest?.serviceConnectConfiguration,
    };
}
/** The revision that may name load balancers of its own; undefined where the service's own are all there are. */
function managedRevision(service) {
    const { loadBalancers = [], deployments = [], serviceArn, status } = service;
    const isOwn = (service.deploymentController?.type ?? 'ECS') !== 'ECS' || status === 'INACTIVE';
    const isBalanced = loadBalancers.length > 0 && service.resourceManagementType !== 'ECS';
    const isLattice = (configurationOf(service).vpcLatticeConfigurations ?? []).length > 0;
    if (isOwn || isBalanced || isLattice || serviceArn === undefined)
        return undefined;
    // A revision has its deployment's number.
    const primary = deployments.find(({ status: state }) => state === 'PRIMARY');
    const number = (0,_ecs_actions_core_deployment_service__WEBPACK_IMPORTED_MODULE_6__/* .revisionNumber */ .P7)(primary?.id);
    return number === undefined
        ? undefined
        : `${serviceArn.replace(':service/', ':service-revision/')}/${number}`;
}


/***/ }),

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ explainEvent),
/* harmony export */   Mk: () => (/* binding */ eventKey),
/* harmony export */   Pb: () => (/* binding */ eventKind),
/* harmony export */   cj: () => (/* binding */ eventText),
/* harmony export */   qU: () => (/* binding */ deploymentsIn),
/* harmony export */   uL: () => (/* binding */ eventCause),
/* harmony export */   uv: () => (/* binding */ tasksIn)
/* harmony export */ });
/* harmony import */ var _failure_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);
/** What a service event says: ECS's texts read on their phrase (ECS Developer Guide, "Service event messages"). */


const kinds = [
    [/has reached a steady state/i, 'steady'],
    [/deployment completed/i, 'completed'],
    [/rolling back to (?:deployment ?(?:Id)? )?ecs-svc\//i, 'rolling-back'],
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
/** What an event means, where it tells of something that stands in a deployment's way. */
function explainEvent(event) {
    switch (eventKind(event)) {
        case 'placement':
        case 'unhealthy':
        case 'blocked':
        case 'failed':
        case 'throttled':
        case 'crash-loop':
        case 'other': {
            const meaning = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(event.message);
            return meaning?.kind === 'normal-end' ? undefined : meaning;
        }
        default:
            return undefined;
    }
}
/** The cause an event names; `undefined` where it names none. */
function eventCause(event) {
    const cause = explainEvent(event)?.cause;
    return cause === 'unknown' ? undefined : cause;
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
    return (0,_failure_message_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutServicePrefix */ .qf)(event.message);
}
/** Two events are one where their ids agree; a missing id is made up for by time and text. */
function eventKey(event) {
    return event.id ?? `${event.createdAt ?? ''} ${event.message}`;
}


/***/ }),

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ obstacleLine),
/* harmony export */   U: () => (/* binding */ inOneLine)
/* harmony export */ });
/* harmony import */ var _failure_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
/* harmony import */ var _failure_short_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6545);
/** The one line that shows a failure, out of AWS's texts about it. */



/** What stands in the way, while the deployment still goes on: `3 tasks failed: health check on port 80 …: [503]`. */
function obstacleLine({ reason, failedTasks }) {
    if ((0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(reason)?.facts.healthReason === undefined)
        return (0,_failure_short_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .o)(reason);
    const count = failedTasks === 0 ? '' : `${failedTasks} ${failedTasks === 1 ? 'task' : 'tasks'} failed: `;
    return `${count}${inOneLine(reason)}`;
}
/** A text of AWS as one line of evidence: who may not do what, what a health check was answered, or its own words. */
function inOneLine(text) {
    if (text === undefined)
        return undefined;
    const { facts } = (0,_failure_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(text) ?? {};
    if (facts?.healthReason !== undefined) {
        const at = facts.port === undefined ? '' : ` on port ${facts.port}`;
        const group = facts.targetGroup === undefined ? '' : ` of target group ${facts.targetGroup}`;
        return `health check${at}${group}: ${facts.healthReason}`;
    }
    if (facts?.action !== undefined) {
        const who = facts.role === undefined ? 'the role' : `role ${facts.role}`;
        const on = facts.secret ?? facts.resource;
        return `${who} is not authorized to perform ${facts.action}${on === undefined || on === '*' ? '' : ` on ${on}`}`;
    }
    return (0,_failure_short_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .o)((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutServicePrefix */ .qf)(text).replace(announcement, ''), 220);
}
/** What comes before the reason, in events and at the end of a deployment. */
const announcement = /^(?:\(deployment [^)]*\) deployment failed: )?(?:Service deployment rolled back because )?(?:(?:was|is) unable to place a task(?: because no container instance met all of its requirements)?\. (?:Reason: )?(?=\S))?/i;


/***/ }),

/***/ 7898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ compareToHistory),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   uN: () => (/* binding */ describeExpectation)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/** When a deployment is likely to end: from its own configuration, and from how long the last ones took. */

const historySize = 20;
/** The median of the last twenty successful deployments (ListServiceDeployments keeps 90 days); the subject's own does not count. */
function historyOf(newestFirst, exceptArn) {
    const lengths = newestFirst
        .filter(({ arn, status }) => arn !== exceptArn && status === 'SUCCESSFUL')
        .flatMap(({ createdAt, finishedAt }) => createdAt === undefined || finishedAt === undefined ? [] : [finishedAt - createdAt])
        .slice(0, historySize)
        .sort((a, b) => a - b);
    const lower = lengths[Math.floor((lengths.length - 1) / 2)];
    const upper = lengths[Math.ceil((lengths.length - 1) / 2)];
    if (lower === undefined || upper === undefined)
        return undefined;
    return { medianMs: (lower + upper) / 2, count: lengths.length };
}
/**
 * `usually 11 m 42 s (last 20); about 4 m 00 s to go`
 *
 * @param isPaused it waits for somebody's decision, and how long that takes nobody knows.
 */
function describeExpectation(history, createdAt, now, isPaused) {
    const usually = `usually ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(history.medianMs)} (last ${history.count})`;
    if (isPaused)
        return `${usually}; paused`;
    const toGoMs = createdAt + history.medianMs - now;
    return toGoMs > 0
        ? `${usually}; about ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(toGoMs)} to go`
        : `${usually}; ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(-toGoMs)} over that`;
}
/** `11 m 42 s, 21 s faster than usual (12 m 03 s, last 20)` */
function compareToHistory(durationMs, history) {
    const difference = durationMs - history.medianMs;
    const usual = `usual ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(history.medianMs)} (last ${history.count})`;
    if (Math.abs(difference) < 1000)
        return `as long as the ${usual}`;
    return `${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.abs(difference))} ${difference < 0 ? 'faster' : 'slower'} than the ${usual}`;
}


/***/ }),

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Kw: () => (/* binding */ describeAlike),
/* harmony export */   Ur: () => (/* binding */ alikeFailures),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _failure_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _failure_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(784);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4327);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);
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
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ container, exitCode, stopCode: task.stopCode }),
        detail: detail === '' ? 'ECS gives no reason' : (0,_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutServicePrefix */ .qf)(detail),
        fingerprint: [task.stopCode, cause, container, exitCode, reasonClass(detail)].join('|'),
        counts: !passes && task.stopCode !== 'InfrastructureHealth',
    };
}
function toSuspect({ name, exitCode }) {
    return { name, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ exitCode }) };
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
            // The scheduler stops tasks to scale and to replace them; only a failed health check is a failure of the task.
            return !/health check|unhealthy/i.test((0,_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutServicePrefix */ .qf)(reason));
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
    const which = group.length === 1 ? ` (task ${(0,_task_js__WEBPACK_IMPORTED_MODULE_4__/* .taskId */ .B)(first.taskArn)})` : '';
    return `${count} ${count === 1 ? 'task' : 'tasks'} failed: ${describeFailure(first)}${which}`;
}


/***/ }),

/***/ 2918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ lifecycleStages),
/* harmony export */   a: () => (/* binding */ untils)
/* harmony export */ });
/**
 * The stages of a deployment in their order, as AWS spells them
 * (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html).
 */
const lifecycleStages = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
];
const untils = ['stable', 'traffic-shifted', ...lifecycleStages];


/***/ }),

/***/ 3679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ reasonOfEnd),
/* harmony export */   R5: () => (/* binding */ findObstacle),
/* harmony export */   hY: () => (/* binding */ adviceOnEnd),
/* harmony export */   yp: () => (/* binding */ causeOfEnd)
/* harmony export */ });
/* harmony import */ var _failure_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);
/* harmony import */ var _failure_short_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6545);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1136);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(430);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
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

/***/ 4586:
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
 * An answer right after an update may still show the state before it (ECS is eventually consistent). What had ended
 * before the first poll is believed only when it still looks so after this long.
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

/***/ 4024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qI: () => (/* binding */ callBudget),
  Zn: () => (/* binding */ callsLeft),
  xe: () => (/* binding */ countCalls),
  Gx: () => (/* binding */ nextPollInMs),
  x3: () => (/* binding */ paceOf)
});

// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
// EXTERNAL MODULE: ../../../../core/lib/deployment/event.js
var deployment_event = __webpack_require__(1136);
// EXTERNAL MODULE: ../../../../core/lib/deployment/watch.js
var deployment_watch = __webpack_require__(7531);
// EXTERNAL MODULE: ../../../../core/lib/deployment/reaction.js
var reaction = __webpack_require__(9905);
// EXTERNAL MODULE: ../../../../core/lib/deployment/service.js
var deployment_service = __webpack_require__(4959);
// EXTERNAL MODULE: ../../../../core/lib/deployment/until.js
var until = __webpack_require__(8752);
;// CONCATENATED MODULE: ../../../../core/lib/deployment/expected-end.js





/** How closely is looked at what. */
const everyMs = {
    /** A moment that is known nearly to the second: a bake runs off, or the deciding task has failed. */
    moment: 2_000,
    /** A task more will fail: about then, or nothing tells when. */
    failure: { expected: 3_000, unknown: 4_000 },
    /** A stage may end the wait or ask for an answer: however long the wait is. */
    stage: 12_000,
    /** The old tasks are about to be gone: from then on ECS may call the deployment complete. */
    lastTaskGone: 4_000,
    /** Nothing is left to do: at first, and at least. */
    completion: { first: 4_200, least: 2_000 },
};
/** How long ECS takes to call a deployment complete that has nothing left to do: up to about this. No API tells. */
const completesWithinMs = 60_000;
/** After a bake of a traffic shift nothing is left to do but the next round of ECS's scheduler. */
const roundMs = 10_000;
/** After its deregistration delay a task has to stop its containers, and to give its network back. */
const taskEndsMs = { atLeast: 4_000, atMost: 24_000 };
/** The circuit breaker acts so long after the failure that is one too many. */
const breakerActsWithinMs = 12_000;
/**
 * What to look out for; nothing where nothing tells when the deployment may end.
 *
 * It ends once its new tasks run and its old ones are gone, which takes their target group's deregistration
 * delay; after its bake; or with the failure that its circuit breaker, or `fail-fast`, counts as one too many.
 */
function looksAhead(watch) {
    return [failureLook(watch), completionLook(watch), stageLook(watch)].filter((look) => look !== undefined);
}
function stageLook(watch) {
    const { service } = watch;
    return service !== undefined && (0,until/* hangsOnStages */.K)(watch, service)
        ? { inMs: 0, everyMs: everyMs.stage }
        : undefined;
}
/**
 * The tasks that have yet to prove themselves may fail, where they are as many as it takes: a task lives about as
 * long as those that failed did. The longer that is, the less exactly it tells.
 */
function failureLook(watch) {
    const { service, timelines, at } = watch;
    const primary = service === undefined ? undefined : (0,deployment_service/* primaryOf */.Os)(service);
    const left = failuresLeft(watch);
    if (primary === undefined || left === undefined || isRollingBack(watch))
        return undefined;
    const own = [...timelines.values()].filter(({ side }) => side === 'new');
    if (left < 1) {
        const endedAt = own.flatMap(({ failed, stoppedAt, stoppingAt }) => failed ? (stoppedAt ?? stoppingAt ?? []) : []);
        const lastAt = Math.max(0, ...endedAt);
        const isOver = lastAt > 0 && at > lastAt + breakerActsWithinMs;
        return isOver ? undefined : { inMs: 0, everyMs: everyMs.moment };
    }
    const unproven = own.filter(({ failed, stoppedAt, health }) => !failed && stoppedAt === undefined && health !== 'healthy');
    const starting = primary.desiredCount - primary.runningCount;
    if (Math.max(unproven.length, starting) < left)
        return undefined;
    const livedMs = own.flatMap(({ failed, createdAt, stoppingAt, stoppedAt }) => {
        const endedAt = stoppingAt ?? stoppedAt;
        return failed && createdAt !== undefined && endedAt !== undefined ? [endedAt - createdAt] : [];
    });
    // Not described yet: they may be anywhere on their way.
    if (livedMs.length === 0 || unproven.length < left)
        return { inMs: 0, everyMs: everyMs.failure.unknown };
    const [shortestMs, longestMs] = [Math.min(...livedMs), Math.max(...livedMs)];
    const ends = unproven.flatMap(({ createdAt }) => createdAt !== undefined && at <= createdAt + 1.5 * longestMs + 5_000
        ? [Math.max(0, createdAt + 0.6 * shortestMs - 3_000 - at)]
        : []);
    const inMs = ends.toSorted((a, b) => a - b)[left - 1];
    return inMs === undefined
        ? undefined
        : { inMs, everyMs: Math.max(everyMs.failure.expected, shortestMs / 20) };
}
function isRollingBack(watch) {
    return ((0,deployment_watch/* ownServiceDeployment */.By)(watch)?.status.startsWith('ROLLBACK') === true ||
        watch.service?.deployments.some(({ rolloutState }) => rolloutState === 'FAILED') === true);
}
/** How many failures more end it; `undefined` where none has been seen that counts, or nobody counts. */
function failuresLeft(watch) {
    const { service, options, timelines, failedWhenDescribed } = watch;
    if (service === undefined)
        return undefined;
    if (!service.rollout.circuitBreaker.enabled) {
        const counted = (0,reaction/* obstacleOf */.HD)(watch)?.failedTasks ?? 0;
        const serves = [...timelines.values()].some(({ side, health, failed }) => side === 'new' && health === 'healthy' && !failed);
        return options.failFast === undefined || counted === 0 || serves
            ? undefined
            : options.failFast - counted;
    }
    const { failureCount, threshold } = (0,deployment_watch/* ownServiceDeployment */.By)(watch)?.detail?.circuitBreaker ?? {};
    if (threshold === undefined)
        return undefined;
    // The breaker's own count begins anew with each healthy task, that of DescribeServices is there at every poll.
    const { failed } = (0,deployment_watch/* countTasks */.g6)(service, watch.subject);
    const since = failed - (failedWhenDescribed ?? failed);
    const counted = (failureCount ?? 0) + Math.max(0, since);
    return counted === 0 ? undefined : threshold - counted;
}
/** The old tasks are about to be gone, or nothing is left to do. */
function completionLook(watch) {
    const { service, settledAt, at } = watch;
    const primary = service === undefined ? undefined : (0,deployment_service/* primaryOf */.Os)(service);
    if (service === undefined || primary === undefined || mustProve(watch))
        return undefined;
    const isBack = isRollingBack(watch);
    if (settledAt === undefined) {
        if (primary.runningCount < service.desiredCount || primary.pendingCount > 0)
            return undefined;
        const goneAt = lastTaskGoneAt(watch, service);
        if (goneAt === undefined || at > goneAt + taskEndsMs.atMost)
            return undefined;
        return {
            inMs: goneAt + taskEndsMs.atLeast - at,
            everyMs: service.rollout.strategy === 'ROLLING' ? everyMs.lastTaskGone : everyMs.moment,
        };
    }
    // What is rolled back stays listed until the end, so that its last task has to be reckoned with; what is rolled
    // back to has run before, and nothing is watched at a bake.
    const readyAt = isBack
        ? Math.max(settledAt, (lastTaskGoneAt(watch, service) ?? 0) + taskEndsMs.atLeast)
        : Math.max(settledAt, provenAt(watch)) + service.rollout.bakeTimeMs;
    const isRound = service.rollout.strategy !== 'ROLLING' && at - readyAt < roundMs;
    return {
        inMs: readyAt - at,
        everyMs: isRound ? everyMs.moment : completionGapMs(Math.max(0, at - readyAt)),
    };
}
/**
 * The more of the time is over that ECS takes at most, the fewer deployments are still open, and the less a close
 * look at each costs: with the root of what is left, the calls of all buy the smallest delay on average.
 */
function completionGapMs(sinceMs) {
    const { first, least } = everyMs.completion;
    const left = 1 - sinceMs / completesWithinMs;
    // What takes longer still waits for something that is not seen.
    return left > 0 ? Math.max(least, first * Math.sqrt(left)) : Math.max(least, -left * first);
}
/** So many new tasks fail their health check that too few are left: until they do not, it cannot be complete. */
function mustProve({ timelines, service }) {
    const live = [...timelines.values()].filter(({ side, stoppedAt, stoppingAt }) => side === 'new' && (stoppedAt ?? stoppingAt) === undefined);
    const unhealthy = live.filter(({ health }) => health === 'unhealthy').length;
    return unhealthy > Math.max(0, live.length - (service?.desiredCount ?? 0));
}
/** When the last new task was seen to become healthy. */
function provenAt({ timelines }) {
    return Math.max(0, ...[...timelines.values()].flatMap(({ side, stoppedAt, healthyAt }) => side === 'new' && stoppedAt === undefined ? (healthyAt ?? []) : []));
}
/** When the deregistration delay of the tasks is over that ECS stopped last; `undefined` where others still run. */
function lastTaskGoneAt({ events, deregistrationDelaysMs }, { deployments }) {
    const runs = deployments.some(({ status, runningCount, pendingCount }) => status !== 'PRIMARY' && runningCount + pendingCount > 0);
    const stopped = runs ? undefined : events.findLast((event) => (0,deployment_event/* eventKind */.Pb)(event) === 'stopped');
    if (stopped?.createdAt === undefined)
        return undefined;
    const isTarget = !/pending tasks/.test(stopped.message);
    return stopped.createdAt + (isTarget ? Math.max(0, ...deregistrationDelaysMs.values()) : 0);
}

;// CONCATENATED MODULE: ../../../../core/lib/deployment/pace.js
/** How many calls to AWS are made, and so how fast to look: soon near the end, slower while they run above the budget. */


/**
 * The one budget of calls to AWS, which the README states. ECS allows 20 a second of most that are used here,
 * 100 at once (Developer Guide, "Request throttling for the Amazon ECS API"), and shares them with all else in the
 * account and region.
 */
const callBudget = {
    /** At most so many in any second, whatever is asked. */
    perSecond: 5,
    /** On average over a wait, for the first service and for each further one. */
    perMinute: { first: 20, further: 4 },
    /**
     * Beside them, for the first service, further ones in the same proportion: at the start everything has to be
     * found, and at the end the way back and the address are.
     */
    atStart: 16,
};
/** How much the gaps of tasks and targets stretch: they add to the picture, and the verdict does not need them. */
const frugalGapFactor = 3;
const pollMs = {
    usual: 7_000,
    /** Before the time in which the end is expected: only somebody's hand can end it there. */
    beforeTheEnd: 20_000,
    /** However long the wait is. */
    most: 45_000,
    choosing: 3_000,
    /** Answers that do not fit together do so after a moment. */
    unsettled: 2_000,
    /** Whatever is expected. */
    least: 2_000,
};
/** The longer a wait is, the less a few seconds more are missed: polls take this part of it. */
const pollShare = 1 / 30;
/** What the usual polls may take of the calls a minute; the rest is for the end. */
const usualCallsPerMinute = 12;
/** What looking closely may bring the calls to: in a long wait with many false ends it is less than the budget. */
const closeCalls = { atStart: 40, perMinute: 12 };
/** In any minute; what the end itself asks for comes on top. */
const closeCallsInAMinute = 23;
/** The counts after one more poll. */
function countCalls(counts, elapsedMs, calls) {
    const since = counts.findLastIndex((count) => count.elapsedMs <= elapsedMs - time/* durations */.SB.minute);
    return [...counts.slice(Math.max(0, since)), { elapsedMs, calls }];
}
/**
 * The pace that the calls so far allow. Ten services share their polls, so each further one is allowed less than
 * the first is. A poll-interval of the user's own sets the pace by itself.
 */
function paceOf(counts, services, pollIntervalMs) {
    if (pollIntervalMs !== undefined) {
        return {
            gapFactor: pollIntervalMs / pollMs.usual,
            pollMs: pollIntervalMs,
            closelyInMs: undefined,
        };
    }
    const { elapsedMs, calls } = counts.at(-1) ?? { elapsedMs: 0, calls: 0 };
    const ofFirst = calls / shareOf(services);
    const minutes = elapsedMs / time/* durations */.SB.minute;
    const isFrugal = ofFirst > callBudget.atStart + usualCallsPerMinute * minutes;
    const mayPollClosely = ofFirst < budgetOfFirst(elapsedMs) &&
        ofFirst < closeCalls.atStart + closeCalls.perMinute * minutes;
    const usualMs = Math.min(pollMs.most, Math.max(pollMs.usual, elapsedMs * pollShare));
    return {
        gapFactor: Math.max(isFrugal ? frugalGapFactor : 1, usualMs / pollMs.usual),
        pollMs: usualMs,
        closelyInMs: mayPollClosely ? roomInMs(counts, services) : undefined,
    };
}
/** In how long one more close look has room in its minute. */
function roomInMs(counts, services) {
    const last = counts.at(-1);
    if (last === undefined)
        return 0;
    const atMost = last.calls - (closeCallsInAMinute - 1) * shareOf(services);
    const full = counts.findLast(({ calls }) => calls < atMost);
    return full === undefined ? 0 : Math.max(0, full.elapsedMs + time/* durations */.SB.minute - last.elapsedMs);
}
/** How many calls the budget of a wait has left at its end; below 0 where it is overdrawn. */
function callsLeft(calls, services, elapsedMs) {
    return Math.floor(budgetOfFirst(elapsedMs) * shareOf(services) - calls);
}
function budgetOfFirst(elapsedMs) {
    return callBudget.atStart + callBudget.perMinute.first * (elapsedMs / time/* durations */.SB.minute);
}
/** The calls of so many services, as a multiple of those of one. */
function shareOf(services) {
    const { first, further } = callBudget.perMinute;
    return 1 + (services - 1) * (further / first);
}
/** How long until the next poll: soon where the end is expected, unless the pace says otherwise. */
function nextPollInMs(watch, pace) {
    if (watch.unsettledSinceMs !== undefined)
        return Math.min(pollMs.unsettled, pace.pollMs);
    if (!watch.seenInProgress)
        return Math.min(pollMs.choosing, pace.pollMs);
    const { closelyInMs } = pace;
    if (closelyInMs === undefined)
        return pace.pollMs;
    const looks = looksAhead(watch);
    const beginsInMs = Math.min(...looks.map(({ inMs }) => inMs));
    if (looks.length > 0 && beginsInMs > pace.pollMs) {
        return Math.min(beginsInMs, Math.max(pace.pollMs, pollMs.beforeTheEnd));
    }
    const dueMs = looks.map(({ inMs, everyMs }) => inMs > 0 ? Math.max(pollMs.least, inMs) : everyMs);
    return Math.min(pace.pollMs, Math.max(closelyInMs, Math.min(...dueMs)));
}


/***/ }),

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aQ: () => (/* binding */ pausePlace),
/* harmony export */   b1: () => (/* binding */ trafficSteps),
/* harmony export */   gR: () => (/* binding */ shortTimeout),
/* harmony export */   i9: () => (/* binding */ leastDurationMs)
/* harmony export */ });
/* unused harmony export plannedPauses */
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _lifecycle_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2918);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4586);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9397);
/**
 * How long a deployment takes by its own configuration, whatever the tasks do: traffic steps, bake times, and
 * pauses for somebody's decision.
 */




/** The steps of a strategy, the last of them 100 %; none of one that shifts no traffic. */
function trafficSteps(rollout) {
    const last = { weight: 100, bakeMs: rollout.bakeTimeMs };
    switch (rollout.strategy) {
        case 'CANARY': {
            const { percent = 5, bakeTimeMs = 600_000 } = rollout.canary ?? {};
            return [{ weight: percent, bakeMs: bakeTimeMs }, last];
        }
        case 'LINEAR': {
            const { stepPercent = 10, stepBakeTimeMs = 360_000 } = rollout.linear ?? {};
            const count = Math.max(0, Math.ceil(100 / stepPercent) - 1);
            const steps = Array.from({ length: count }, (_, index) => ({
                weight: stepPercent * (index + 1),
                bakeMs: stepBakeTimeMs,
            }));
            return [...steps, last];
        }
        case 'BLUE_GREEN':
            return [last];
        default:
            return [];
    }
}
/**
 * The least time a deployment takes by its own configuration: bake times and traffic steps
 * (ECS, API reference, DeploymentConfiguration). A linear rollout bakes after each step but the last, which is
 * followed by `bakeTime`.
 */
function leastDurationMs(rollout, until = 'stable') {
    const bakeMs = reaches(until, 'BAKE_TIME') ? rollout.bakeTimeMs : 0;
    if (!reaches(until, 'PRE_PRODUCTION_TRAFFIC_SHIFT'))
        return bakeMs;
    const before = trafficSteps(rollout).slice(0, -1);
    return bakeMs + before.reduce((sum, step) => sum + step.bakeMs, 0);
}
/**
 * The pauses of a deployment as far as `until`. Before the production shift there is one at every traffic step,
 * at other stages one each
 * (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-lifecycle-hooks.html).
 */
function plannedPauses(rollout, until = 'stable') {
    const steps = Math.max(1, trafficSteps(rollout).length);
    return rollout.pauses.flatMap(({ stages, atMostMs }) => stages
        .filter((stage) => reaches(until, stage))
        .map((stage) => ({
        stage,
        times: stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' ? steps : 1,
        atMostMs,
    })));
}
/** What is said first where the wait cannot, or may not, live to see its end; `undefined` where it can. */
function shortTimeout(rollout, options) {
    const { timeoutMs, onPause, until = 'stable' } = options;
    const limitMs = Math.min(timeoutMs, _options_js__WEBPACK_IMPORTED_MODULE_3__/* .longestJobMs */ .WG);
    const least = leastDurationMs(rollout, until);
    const pauses = onPause === 'wait' ? plannedPauses(rollout, until) : [];
    const most = least + pausedMs(pauses);
    if (most < limitMs)
        return undefined;
    const why = [];
    if (least >= limitMs) {
        why.push(`The deployment bakes and shifts traffic for ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(least)} at least by its own configuration (${rollout.strategy})`);
    }
    if (pauses.length > 0)
        why.push(`The deployment ${describePauses(pauses)}`);
    const job = timeoutMs > _options_js__WEBPACK_IMPORTED_MODULE_3__/* .longestJobMs */ .WG
        ? `, and a job lasts ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .longestJobMs */ .WG)} unless its timeout-minutes says more`
        : '';
    const limit = `timeout is ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(timeoutMs)}${job}`;
    return `${why.join('. ')}; ${limit}.${describeWayOut(rollout, options, limitMs)}`;
}
/** `before traffic step 2 of 2 (10 % → 100 %)`, or the stage at which the deployment pauses. */
function pausePlace(rollout, detail) {
    const { lifecycleStage: stage, productionTrafficWeight: weight = 0 } = detail ?? {};
    if (stage === undefined)
        return undefined;
    const steps = trafficSteps(rollout);
    const next = steps.findIndex((step) => step.weight > weight);
    // PRODUCTION_TRAFFIC_SHIFT takes no pause: what is shown there waits before it.
    const isBeforeStep = stage.endsWith('PRODUCTION_TRAFFIC_SHIFT') && !stage.startsWith('POST');
    return isBeforeStep && next >= 0
        ? `before traffic step ${next + 1} of ${steps.length} (${weight} % → ${steps[next]?.weight} %)`
        : `at ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .stageWords */ ._l)(stage)}`;
}
function describePauses(pauses) {
    const places = pauses.map(({ stage, times }) => times > 1 ? `before each of ${times} traffic steps` : `at ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .stageWords */ ._l)(stage)}`);
    const count = pauses.reduce((sum, { times }) => sum + times, 0);
    const longest = Math.max(...pauses.map(({ atMostMs }) => atMostMs));
    const each = count > 1 ? ` each time, ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(pausedMs(pauses))} in all ${count} pauses` : '';
    return `pauses ${places.join(' and ')} until somebody decides, up to ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(longest)}${each}`;
}
/** The latest moment that the wait can live to see, as a value of `until`. */
function describeWayOut(rollout, { onPause }, limitMs) {
    const most = (until) => leastDurationMs(rollout, until) +
        (onPause === 'wait' ? pausedMs(plannedPauses(rollout, until)) : 0);
    const ways = ['traffic-shifted', 'TEST_TRAFFIC_SHIFT', 'SCALE_UP'].filter((until) => until === 'traffic-shifted' || rollout.strategy !== 'ROLLING');
    const way = ways.find((until) => most(until) < limitMs);
    if (way === undefined)
        return '';
    const when = way === 'traffic-shifted'
        ? 'when the new revision serves all traffic'
        : `when ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .stageWords */ ._l)(way)} is completed`;
    return ` "until: ${way}" ends this step ${when}; the rest goes on without it.`;
}
function pausedMs(pauses) {
    return pauses.reduce((sum, { times, atMostMs }) => sum + times * atMostMs, 0);
}
/** Whether a wait until then goes through that stage. */
function reaches(until, stage) {
    const at = _lifecycle_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .lifecycleStages */ .W.findIndex((known) => known === stage);
    return at <= placeOf(until);
}
function placeOf(until) {
    if (until === 'stable')
        return _lifecycle_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .lifecycleStages */ .W.length;
    return _lifecycle_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .lifecycleStages */ .W.indexOf(until === 'traffic-shifted' ? 'PRODUCTION_TRAFFIC_SHIFT' : until);
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   S6: () => (/* binding */ newEvents),
/* harmony export */   V8: () => (/* binding */ eventLine),
/* harmony export */   _l: () => (/* binding */ stageWords),
/* harmony export */   eJ: () => (/* binding */ deploymentTable),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export alignColumns */
/* harmony import */ var _failure_short_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6545);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1136);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
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
    return told(clock, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .cj)(event));
}
/** At most so much of AWS's words in one line of the log; the whole of longer ones is folded under it. */
const wordsInTheOpen = 200;
/** AWS's words without ARNs, on one line; long ones shortened, and whole in the fold. */
function told(before, words, after = '') {
    const line = `${before}${(0,_failure_short_js__WEBPACK_IMPORTED_MODULE_2__/* .shortText */ .o)(words, wordsInTheOpen)}${after}`;
    return (0,_failure_short_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutArns */ .H)(words).length <= wordsInTheOpen
        ? plain(line)
        : { kind: 'folded', title: line, lines: [words] };
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
        const id = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(deployment);
        const isOwn = id !== undefined && id === subject.deploymentId;
        return [
            shortId(id),
            deployment.taskDefinition === undefined ? '' : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(deployment.taskDefinition),
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
            taskSet.taskDefinition === undefined ? '' : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(taskSet.taskDefinition),
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
    const deployment = service.deployments.find((candidate) => (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(candidate) === subject.deploymentId);
    const breaker = own?.detail?.circuitBreaker;
    const parts = [
        subject.taskDefinition === undefined
            ? shortId(subject.deploymentId)
            : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(subject.taskDefinition),
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
        ...(breaker?.threshold !== undefined &&
            breaker.status !== 'DISABLED' &&
            (breaker.failureCount ?? 0) > 0
            ? [breakerWords(breaker.failureCount ?? 0, breaker.threshold)]
            : []),
    ];
    return parts.join(', ');
}
/** Failures beyond the threshold are the stragglers of a breaker that has tripped. */
function breakerWords(failures, threshold) {
    return failures < threshold
        ? `circuit breaker ${failures}/${threshold}`
        : `circuit breaker tripped (${threshold} failures)`;
}
/** `POST_TEST_TRAFFIC_SHIFT` as `post test traffic shift`. */
function stageWords(stage) {
    return stage.toLowerCase().replaceAll('_', ' ');
}
function shortId(id) {
    const number = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionNumber */ .P7)(id);
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

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ obstacleOf),
/* harmony export */   Pg: () => (/* binding */ logRequests),
/* harmony export */   Qy: () => (/* binding */ stoppableArn),
/* harmony export */   Vw: () => (/* binding */ inProgress),
/* harmony export */   rU: () => (/* binding */ withoutRollback),
/* harmony export */   xC: () => (/* binding */ reactTo)
/* harmony export */ });
/* harmony import */ var _failure_short_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6545);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7531);
/* harmony import */ var _evidence_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5198);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3679);
/* harmony import */ var _step_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1187);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9397);
/* harmony import */ var _planned_waits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6461);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1914);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4661);
/** What is done about a deployment that is still running: pauses, hopeless starts, silence, and rollbacks. */










function inProgress(watch, lines, service, status, obstacle) {
    const atHook = atPause(watch, lines);
    if (atHook.verdict !== undefined || atHook.requests.length > 0)
        return atHook;
    const { watch: now, lines: said } = atHook;
    if (!status.rollingBack && now.rollback === undefined && obstacle !== undefined) {
        const hopeless = failFast(now, said, service, obstacle);
        if (hopeless !== undefined)
            return hopeless;
    }
    if (status.rollingBack && now.rollback === undefined) {
        return { ...(0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .going */ .Tx)(now, said), requests: logRequests(now, undefined, obstacle) };
    }
    const { stallTimeoutMs } = now.options;
    const quietMs = now.elapsedMs - now.lastChange.elapsedMs;
    if (stallTimeoutMs !== undefined && quietMs >= stallTimeoutMs && now.rollback === undefined) {
        const why = obstacle ?? (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .waitingTasks */ .sY)(now);
        return reactTo(now, said, {
            name: 'stalled',
            ...(0,_present_js__WEBPACK_IMPORTED_MODULE_8__/* .present */ .E)({ cause: why?.cause }),
            reason: `nothing changed for ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(stallTimeoutMs)}${(0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .standing */ .JA)(now)}${why === undefined ? '' : `: ${why.reason}`}`,
        });
    }
    return (0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .going */ .Tx)(now, said);
}
function atPause(watch, lines) {
    const own = (0,_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .ownServiceDeployment */ .By)(watch);
    const hook = (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .pauseHook */ .iD)(own);
    if (own === undefined || hook === undefined)
        return (0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .going */ .Tx)(watch, lines);
    // One hook may stand at several stages; each time it is a decision of its own.
    const once = `pause ${hook.id} ${own.detail?.lifecycleStage ?? ''}`;
    const place = watch.service && (0,_planned_waits_js__WEBPACK_IMPORTED_MODULE_5__/* .pausePlace */ .aQ)(watch.service.rollout, own.detail);
    const stage = place === undefined ? '' : ` ${place}`;
    const until = hook.expiresAt === undefined
        ? ''
        : `; it ends by itself at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(hook.expiresAt)} (${hook.timeoutAction ?? 'ROLLBACK'})`;
    const command = (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .continueCommand */ .ZU)(own, hook);
    switch (watch.options.onPause) {
        case 'fail':
            return (0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .over */ .Zh)(watch, lines, {
                name: 'paused',
                reason: `the deployment waits for a decision${stage}${until}. Continue it with: ${command}`,
            });
        case 'continue': {
            if (watch.continuedHooks.has(once))
                return (0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .going */ .Tx)(watch, lines);
            const continuedHooks = new Set(watch.continuedHooks).add(once);
            return {
                watch: { ...watch, continuedHooks },
                lines: [...lines, (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(`paused${stage}: continuing hook ${hook.id}, as on-pause says`)],
                requests: [{ kind: 'continue', serviceDeploymentArn: own.arn, hookId: hook.id }],
            };
        }
        default: {
            const text = `The deployment waits for a decision${stage}${until}. Continue it with: ${command}`;
            const [next, said] = (0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .sayOnce */ .N6)(watch, once, {
                kind: 'notice',
                title: 'Paused',
                text,
            });
            return (0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .going */ .Tx)(next, [...lines, ...said]);
        }
    }
}
function failFast(watch, lines, service, obstacle) {
    const { failFast: limit } = watch.options;
    if (limit === undefined || obstacle.failedTasks < limit || mayServe(watch))
        return undefined;
    if (isHealthOld(watch, service))
        return undefined;
    const breaker = (0,_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .ownServiceDeployment */ .By)(watch)?.detail?.circuitBreaker;
    // The deployment keeps the breaker that it began with, whatever the service is configured to since.
    const hasBreaker = service.rollout.circuitBreaker.enabled ||
        ['MONITORING', 'TRIGGERED'].includes(breaker?.status ?? '');
    const ecsEndsIt = hasBreaker || (0,_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .ownServiceDeployment */ .By)(watch)?.detail?.alarms?.status === 'TRIGGERED';
    if (!ecsEndsIt) {
        return reactTo(watch, lines, {
            name: 'failed',
            cause: obstacle.cause,
            reason: obstacle.reason,
        });
    }
    const threshold = breaker?.threshold === undefined
        ? ''
        : ` (${breaker.failureCount ?? 0} of ${breaker.threshold})`;
    const guard = hasBreaker ? `The circuit breaker${threshold}` : 'The alarm that went off';
    const [next, said] = (0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .sayOnce */ .N6)(watch, 'hopeless', {
        kind: 'warning',
        title: 'The new revision does not start',
        text: `${(0,_evidence_line_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleLine */ .S)(obstacle)}. ${obstacle.advice} ${guard} will end the deployment; following it on.`,
    });
    return { ...(0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .going */ .Tx)(next, [...lines, ...said]), requests: logRequests(next, undefined, obstacle) };
}
/** A new task that runs may have become healthy since its target was last asked for: then the next poll asks again. */
function isHealthOld(watch, service) {
    const { answeredMs, elapsedMs, unseen, timelines, failures, options } = watch;
    const { targets } = answeredMs;
    return (service.targetGroups.length > 0 &&
        !unseen.has('target health') &&
        targets !== undefined &&
        targets < elapsedMs &&
        failures.size >= (options.failFast ?? Infinity) &&
        [...timelines.values()].some(({ side, failed, lastStatus }) => side === 'new' && !failed && lastStatus === 'RUNNING'));
}
/**
 * Whether some new task is healthy, or may be: its health is not known (nobody checks it, or its target
 * cannot be told), and it has run for longer than any that failed.
 */
function mayServe(watch) {
    const { timelines, unseen } = watch;
    if (unseen.has('tasks'))
        return ((0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .ownDeployment */ .KE)(watch)?.runningCount ?? 0) > 0;
    const own = [...timelines.values()].filter(({ side }) => side === 'new');
    const longestMs = Math.max(0, ...own
        .filter(({ failed }) => failed)
        .map(({ startedAt, stoppingAt, stoppedAt }) => {
        const endedAt = stoppingAt ?? stoppedAt;
        return startedAt === undefined || endedAt === undefined ? 0 : endedAt - startedAt;
    }));
    return own.some(({ health, failed, lastStatus, startedAt, stoppingAt }) => {
        if (failed || stoppingAt !== undefined)
            return false;
        if (health === 'healthy')
            return true;
        const ranMs = startedAt === undefined ? 0 : watch.at - startedAt;
        return health === 'unknown' && lastStatus === 'RUNNING' && ranMs > longestMs;
    });
}
/** A bad verdict while the deployment still runs: reported, or answered with a rollback. */
function reactTo(watch, lines, verdict) {
    const obstacle = obstacleOf(watch);
    const logs = logRequests(watch, verdict, obstacle);
    const arn = stoppableArn(watch);
    if (watch.options.onFailure !== 'rollback' || arn === undefined)
        return (0,_step_result_js__WEBPACK_IMPORTED_MODULE_7__/* .over */ .Zh)(watch, lines, withoutRollback(watch, verdict), logs);
    const text = `${verdict.name}: ${(0,_failure_short_js__WEBPACK_IMPORTED_MODULE_9__/* .shortText */ .o)(verdict.reason)}; rolling back, as on-failure says`;
    return {
        watch: { ...watch, rollback: { first: verdict, elapsedMs: watch.elapsedMs } },
        lines: [...lines, { kind: 'warning', title: 'Rolling back', text }],
        // The rollback is due at once; the log can wait for its answer.
        requests: [{ kind: 'roll-back', serviceDeploymentArn: arn }, ...logs],
    };
}
/** The verdict, with why nothing is rolled back where `on-failure` asked for it. */
function withoutRollback(watch, verdict) {
    const { options, subject, service, unseen } = watch;
    if (options.onFailure !== 'rollback' || subject === undefined)
        return verdict;
    const own = (0,_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .ownServiceDeployment */ .By)(watch);
    const why = own === undefined
        ? service !== undefined && service.controller !== 'ECS'
            ? `${service.controller} controls the deployment, not ECS`
            : `its service deployment is out of sight${unseen.has('service deployments') ? ` (${unseen.get('service deployments') ?? ''})` : ''}`
        : 'ECS has already ended it';
    return { ...verdict, reason: `${verdict.reason}; it could not be rolled back: ${why}` };
}
/** The log of the failed container, once for each way of failing. */
function logRequests(watch, verdict, obstacle) {
    const failure = obstacle?.example;
    if (failure === undefined || verdict?.name === 'stable')
        return [];
    return watch.logsRead.has(failure.fingerprint) ? [] : [{ kind: 'show-log', failure }];
}
function obstacleOf({ subject, service, failures, targets }) {
    return subject === undefined || service === undefined
        ? undefined
        : (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_3__/* .findObstacle */ .R5)(subject, service, [...failures.values()], targets);
}
function stoppableArn(watch) {
    const own = (0,_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .ownServiceDeployment */ .By)(watch);
    return own !== undefined && ['PENDING', 'IN_PROGRESS'].includes(own.status) ? own.arn : undefined;
}


/***/ }),

/***/ 8779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   ou: () => (/* binding */ withRoles)
/* harmony export */ });
/** The task with what its revision says of its containers; what that does not declare is not essential. */
function withRoles(task, revision) {
    const declared = new Map(revision.containers.map((container) => [container.name, container]));
    // None of its containers: it is not this task's.
    if (!task.containers.some(({ name }) => declared.has(name)))
        return task;
    return {
        ...task,
        containers: task.containers.map((container) => {
            const own = declared.get(container.name);
            return {
                ...container,
                essential: own?.essential ?? false,
                ...(own?.isLogRouter === true && { isLogRouter: true }),
            };
        }),
    };
}
/** Image of the main container, with the digest that its tasks run where one was seen: `web:v2@sha256:…`. */
function imageOf({ containers }, digests) {
    const main = containers.find(({ essential }) => essential) ?? containers[0];
    if (main === undefined || main.image === '')
        return undefined;
    const digest = digests.get(main.name);
    return digest === undefined || main.image.includes('@') ? main.image : `${main.image}@${digest}`;
}
/** What differs between two revisions, a line each; values of variables and secrets are never part of it. */
function changesBetween(before, after) {
    const old = new Map(before.containers.map((container) => [container.name, container]));
    const now = new Set(after.containers.map(({ name }) => name));
    const severalContainers = after.containers.length > 1 || before.containers.length > 1;
    return [
        ...changed('task CPU', before.cpu, after.cpu),
        ...changed('task memory', before.memory, after.memory),
        ...changed('CPU architecture', before.architecture, after.architecture),
        ...changed('execution role', before.executionRole, after.executionRole),
        ...changed('task role', before.taskRole, after.taskRole),
        ...after.containers.flatMap((container) => {
            const was = old.get(container.name);
            if (was === undefined)
                return [`container ${container.name}: new, image ${container.image}`];
            const label = severalContainers ? `${container.name}: ` : '';
            return changesOf(was, container).map((line) => `${label}${line}`);
        }),
        ...before.containers.flatMap(({ name }) => (now.has(name) ? [] : [`container ${name}: gone`])),
    ];
}
function changesOf(before, after) {
    return [
        ...changed('image', before.image, after.image),
        ...changed('essential', String(before.essential), String(after.essential)),
        ...changed('CPU', before.cpu, after.cpu),
        ...changed('memory', before.memoryMiB, after.memoryMiB),
        ...changed('log group', before.log?.group, after.log?.group),
        ...changedNames('environment', before.environment, after.environment, 'value'),
        ...changedNames('secrets', before.secrets, after.secrets, 'valueFrom'),
        ...[...new Set([...before.settings.keys(), ...after.settings.keys()])].flatMap((name) => before.settings.get(name) === after.settings.get(name) ? [] : [`${name}: changed`]),
    ];
}
function changed(what, before, after) {
    return before === after ? [] : [`${what}: ${before ?? 'not set'} → ${after ?? 'not set'}`];
}
/** `environment: + NEW_FLAG, − OLD_FLAG, changed value of DB_HOST`. */
function changedNames(what, before, after, part) {
    const added = [...after.keys()].filter((name) => !before.has(name));
    const gone = [...before.keys()].filter((name) => !after.has(name));
    const other = [...after].flatMap(([name, value]) => before.has(name) && before.get(name) !== value ? [name] : []);
    const parts = [
        ...added.map((name) => `+ ${name}`),
        ...gone.map((name) => `− ${name}`),
        ...(other.length === 0 ? [] : [`another ${part} of ${other.join(', ')}`]),
    ];
    return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}`];
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   KE: () => (/* binding */ ownDeployment),
/* harmony export */   ZU: () => (/* binding */ continueCommand),
/* harmony export */   iD: () => (/* binding */ pauseHook),
/* harmony export */   sY: () => (/* binding */ waitingTasks)
/* harmony export */ });
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3892);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7531);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4959);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);
/** Where a deployment stands when the wait ends before it does: for reasons. */




/** ` (1 of 2 tasks running, waiting for a decision at a PAUSE hook)` */
function standing(watch) {
    const deployment = ownDeployment(watch);
    const running = deployment === undefined
        ? undefined
        : `${deployment.runningCount} of ${deployment.desiredCount} tasks running`;
    const waiting = pauseHook((0,_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .ownServiceDeployment */ .By)(watch)) === undefined
        ? undefined
        : 'waiting for a decision at a PAUSE hook';
    const parts = [running, waiting, rollingBack(watch), watch.waitingFor].filter((part) => part !== undefined);
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
/** A rollback that ECS has begun and not ended. */
function rollingBack(watch) {
    const { service, subject } = watch;
    const primary = service === undefined ? undefined : (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .primaryOf */ .Os)(service);
    const status = (0,_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .ownServiceDeployment */ .By)(watch)?.status ?? '';
    const isUnderWay = status === 'ROLLBACK_REQUESTED' ||
        status === 'ROLLBACK_IN_PROGRESS' ||
        (subject?.rolledBackTo !== undefined && status === '') ||
        (service !== undefined &&
            primary !== undefined &&
            primary.rolloutState === 'IN_PROGRESS' &&
            (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isRollback */ .z1)(primary, service));
    if (!isUnderWay)
        return undefined;
    const to = primary?.taskDefinition;
    const isBack = to !== undefined && to !== subject?.taskDefinition;
    return `a rollback${isBack ? ` to ${(0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRevision */ .KW)(to)}` : ''} is under way`;
}
/** What the tasks that wait say of themselves, where nothing has failed yet. */
function waitingTasks(watch) {
    const waiting = [...watch.timelines.values()].filter(({ side, stoppedAt, health }) => side === 'new' && stoppedAt === undefined && health !== 'healthy');
    for (const task of waiting) {
        const failed = task.containers.find(hasFailed);
        if (failed !== undefined)
            return { cause: 'container-exit', reason: ofContainer(task, failed) };
    }
    for (const { unhealthyTarget } of waiting) {
        if (unhealthyTarget?.state === 'unhealthy') {
            return { cause: 'target-health-check', reason: ofTarget(unhealthyTarget) };
        }
    }
    for (const { containers, taskId } of waiting) {
        const ill = containers.find(({ healthStatus }) => healthStatus === 'UNHEALTHY');
        if (ill !== undefined) {
            const reason = `container ${ill.name} of task ${taskId} fails its health check`;
            return { cause: 'container-health-check', reason };
        }
    }
    return undefined;
}
function hasFailed({ exitCode, reason }) {
    return (exitCode !== undefined && exitCode !== 0) || reason !== undefined;
}
function ofContainer(task, { name, exitCode, reason }) {
    const how = [
        exitCode === undefined ? undefined : `ended with exit code ${exitCode}`,
        reason === undefined ? undefined : `says "${reason}"`,
    ].filter((part) => part !== undefined);
    const others = task.containers
        .filter((other) => other.name !== name && other.lastStatus === 'PENDING')
        .map((other) => other.name);
    const wait = others.length === 1 ? 'waits' : 'wait';
    const waits = others.length === 0 ? '' : `, and ${others.join(' and ')} still ${wait}`;
    return `container ${name} of task ${task.taskId} ${how.join(' and ')}${waits}; the task is ${task.lastStatus}`;
}
/** `target 10.0.0.1:3000 is unhealthy in web: Health checks failed with these codes: [404]` */
function ofTarget({ target, port, state, targetGroupArn, description, reason, }) {
    const group = /targetgroup\/([^/]+)/.exec(targetGroupArn)?.[1] ?? targetGroupArn;
    const why = description ?? reason;
    return `target ${target}${port === undefined ? '' : `:${port}`} is ${state} in ${group}${why === undefined ? '' : `: ${why}`}`;
}
function ownDeployment({ service, subject }) {
    return service?.deployments.find((candidate) => (0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentIdOf */ .Y4)(candidate) === subject?.deploymentId);
}
function pauseHook(own) {
    return own?.detail?.hooks.find(({ status, targetType }) => status === 'AWAITING_ACTION' && targetType === 'PAUSE');
}
/** What a person types who lets the deployment go on. */
function continueCommand({ arn }, { id }) {
    return (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q)('aws ecs continue-service-deployment', {
        'service-deployment-arn': arn,
        'hook-id': id,
        action: 'CONTINUE',
    });
}


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ sayOnce),
/* harmony export */   Tx: () => (/* binding */ going),
/* harmony export */   Zh: () => (/* binding */ over)
/* harmony export */ });
function going(watch, lines) {
    return { watch, lines, requests: [] };
}
function over(watch, lines, verdict, requests = []) {
    return { watch, lines, requests, verdict };
}
function sayOnce(watch, key, line) {
    const { printed } = watch;
    if (printed.said.has(key))
        return [watch, []];
    const said = new Set(printed.said).add(key);
    return [{ ...watch, printed: { ...printed, said } }, [line]];
}


/***/ }),

/***/ 1152:
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
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4586);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4959);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);




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
    const newest = isRollback(primary, service)
        ? rolledBackSubject(service, primary)
        : subjectOfDeployment(failedBefore(primary, service, options) ?? primary);
    if (isNamed(newest.taskDefinition, options))
        return newest;
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
 * A deployment of this run that is listed as FAILED beside a newer PRIMARY of an older revision: this run's
 * deployment failed, whoever put the old revision back.
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
function rolledBackSubject(service, primary) {
    const others = service.deployments.filter((deployment) => deployment !== primary);
    const failed = others.find((deployment) => deployment.rolloutState === 'FAILED') ?? others[0];
    if (failed !== undefined)
        return subjectOfDeployment(failed);
    const event = service.events.find((candidate) => (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKind */ .Pb)(candidate) === 'failed' && (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentsIn */ .qU)(candidate).length > 0);
    const deploymentId = event === undefined ? undefined : (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentsIn */ .qU)(event)[0];
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ deploymentId });
}


/***/ }),

/***/ 2656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ normalAddress),
/* harmony export */   b: () => (/* binding */ isUnchecked),
/* harmony export */   hV: () => (/* binding */ joinHealth),
/* harmony export */   hf: () => (/* binding */ checkedRoles)
/* harmony export */ });
/** The health of each task by its targets, by task id. */
function joinHealth({ tasks, groups, targets, instanceIds, }) {
    const joined = new Map([...tasks.keys()].map((id) => [id, []]));
    const byAddress = gather([...tasks], ([, { addresses }]) => addresses);
    for (const group of groups) {
        const own = targets.filter(({ targetGroupArn }) => targetGroupArn === group.arn);
        const byPort = gather([...tasks], ([, network]) => portsOf(network, group));
        const targetsByPort = gather(own, ({ port }) => (port === undefined ? [] : [port]));
        for (const target of own) {
            const id = target.target.startsWith('i-')
                ? taskOnHost(target, byPort, targetsByPort, instanceIds)
                : only(byAddress.get(normalAddress(target.target)));
            if (id !== undefined)
                joined.get(id)?.push(target);
        }
    }
    const roles = checkedRoles(groups, targets);
    return new Map([...joined].map(([id, own]) => [id, healthOf(own, roles)]));
}
/** No listener forwards to the target groups, so nobody checks the health of their targets. */
function isUnchecked(targets) {
    const live = targets.filter(({ state }) => state !== 'draining');
    return live.length > 0 && live.every(({ state }) => state === 'unused');
}
/**
 * The groups that a load balancer checks, a blue/green pair as one: a task has to be healthy in each.
 * A group that shows no target, or only unused and draining ones, says nothing.
 */
function checkedRoles(groups, targets) {
    const roles = new Map();
    for (const { arn, alternateOf = arn } of groups) {
        roles.set(alternateOf, (roles.get(alternateOf) ?? new Set()).add(arn));
    }
    return [...roles.values()].filter((arns) => targets.some(({ targetGroupArn, state }) => arns.has(targetGroupArn) && isChecked(state)));
}
function isChecked(state) {
    return !['unused', 'draining', 'unavailable', 'unhealthy.draining'].includes(state);
}
function healthOf(targets, roles) {
    const checked = targets.filter(({ state }) => state !== 'unused' && state !== 'unavailable');
    if (checked.length === 0)
        return { health: 'unknown' };
    const unhealthy = checked.find(({ state }) => state !== 'healthy');
    if (unhealthy !== undefined)
        return { health: 'unhealthy', unhealthy };
    const isInEach = roles.every((arns) => checked.some(({ targetGroupArn }) => arns.has(targetGroupArn)));
    return { health: isInEach ? 'healthy' : 'unhealthy' };
}
/** Items by each of their keys: five thousand tasks are not searched through for each of as many targets. */
function gather(items, keysOf) {
    const gathered = new Map();
    for (const item of items) {
        for (const key of new Set(keysOf(item))) {
            const there = gathered.get(key);
            if (there === undefined)
                gathered.set(key, [item]);
            else
                there.push(item);
        }
    }
    return gathered;
}
/** The id of the task that a port of an instance is; `undefined` where none, or more than one, can be. */
function taskOnHost({ target, port }, byPort, targetsByPort, instanceIds) {
    if (port === undefined)
        return undefined;
    const atPort = byPort.get(port) ?? [];
    const here = atPort.filter(([, network]) => instanceOf(network, instanceIds) === target);
    if (here.length > 0)
        return only(here);
    // Where the instance of a task cannot be seen, a port that only one target and one task have tells as well.
    if (targetsByPort.get(port)?.length !== 1)
        return undefined;
    return only(atPort.filter(([, network]) => instanceOf(network, instanceIds) === undefined));
}
function only(found = []) {
    return found.length === 1 ? found[0]?.[0] : undefined;
}
function instanceOf({ containerInstance }, instanceIds) {
    return containerInstance === undefined ? undefined : instanceIds.get(containerInstance);
}
/** Ports of its host: in bridge mode those that Docker gave the container, in host mode the container's own. */
function portsOf({ addresses, containerInstance, ports }, { containerName, containerPort }) {
    if (addresses.length > 0 || containerInstance === undefined)
        return [];
    if (ports.length === 0)
        return containerPort === undefined ? [] : [containerPort];
    return ports.flatMap((bound) => (containerPort === undefined || bound.containerPort === containerPort) &&
        (containerName === undefined || bound.container === containerName)
        ? [bound.hostPort]
        : []);
}
/** An address in one spelling: IPv6 written out, without leading zeros, in lower case. */
function normalAddress(address) {
    if (!address.includes(':'))
        return address;
    const [head = '', tail] = address.toLowerCase().split('::');
    const before = head === '' ? [] : head.split(':');
    const after = tail === undefined || tail === '' ? [] : tail.split(':');
    const zeros = Math.max(0, 8 - before.length - after.length);
    return [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
        .map((part) => part.replace(/^0+(?=.)/, ''))
        .join(':');
}


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ taskId)
/* harmony export */ });
/** The id at the end of a task's ARN. */
function taskId(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ recordTasks),
/* harmony export */   u: () => (/* binding */ isHealthyWithoutTargets)
/* harmony export */ });
/* harmony import */ var _target_join_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2656);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4327);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);



/** Without any health check a running task is taken for healthy once it has run this long. */
const runsWithoutCheckMs = 60_000;
/** The timelines after one more poll. Tasks not described this time keep what is known of them. */
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
        const joined = (0,_target_join_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHealth */ .hV)({ ...sighting, targets, tasks: networksOf(next) });
        for (const [id, timeline] of next) {
            const { health, unhealthy } = joined.get(id) ?? unknown;
            if (timeline.side === 'new') {
                next.set(id, withHealth(timeline, health, sighting, unhealthy));
            }
        }
    }
    return next;
}
const unknown = { health: 'unknown' };
/** Tasks that may be targets: a stopped one has given its port and address back. */
function networksOf(timelines) {
    return new Map([...timelines].flatMap(([id, { network, stoppedAt }]) => network === undefined || stoppedAt !== undefined ? [] : [[id, network]]));
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
        health: before?.health ?? 'unknown',
        containers: task.containers,
        ...definedOf({
            taskDefinition: task.taskDefinition,
            availabilityZone: task.availabilityZone,
            network: networkOf(task) ?? before?.network,
            unhealthyTarget: before?.unhealthyTarget,
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
    return withHealth(timeline, healthWithoutTargets(task, sighting.at), sighting);
}
/** The network of a task, once anything of it can be told. */
function networkOf({ network }) {
    return network !== undefined && (network.addresses.length > 0 || network.containerInstance)
        ? network
        : undefined;
}
function healthWithoutTargets(task, at) {
    if (isHealthyWithoutTargets(task, at))
        return 'healthy';
    // It runs, but not for long enough to say.
    return task.lastStatus === 'RUNNING' && task.healthStatus !== 'UNHEALTHY'
        ? 'unknown'
        : 'unhealthy';
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
function withHealth({ unhealthyTarget: _before, ...timeline }, health, sighting, unhealthyTarget) {
    const now = { ...timeline, health, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ unhealthyTarget }) };
    if (health !== 'healthy' || timeline.healthyAt !== undefined)
        return now;
    // Healthy since before the first poll: the moment is not known, and is not made up.
    const watched = (timeline.startedAt ?? 0) >= sighting.firstPollAt;
    return watched ? { ...now, healthyAt: sighting.at } : now;
}
function definedOf(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 8752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reachedVerdict),
/* harmony export */   K: () => (/* binding */ hangsOnStages)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _lifecycle_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2918);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
/** `until`: how far the deployment has to have come before the wait ends, short of its own end. */




/** Whether the wait may end at a stage, or has to act at one. */
function hangsOnStages({ options }, { rollout }) {
    return (options.until ?? 'stable') !== 'stable' || rollout.pauses.length > 0;
}
/** The verdict `reached`, once the deployment in progress is as far as was asked for. */
function reachedVerdict(watch, service) {
    const { until = 'stable' } = watch.options;
    if (until === 'stable')
        return undefined;
    const what = until === 'traffic-shifted' ? trafficShifted(watch, service) : passed(watch, until);
    if (what === undefined)
        return undefined;
    const { bakeTimeMs } = service.rollout;
    const bake = bakeTimeMs > 0 ? `, with a bake time of ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(bakeTimeMs)}` : '';
    return { name: 'reached', reason: `${what}; the deployment goes on without this step${bake}` };
}
function trafficShifted(watch, service) {
    const revision = watch.subject?.taskDefinition;
    const green = revision === undefined ? 'the new revision' : (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .familyRevision */ .KW)(revision);
    if (service.rollout.strategy === 'ROLLING') {
        const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryOf */ .Os)(service);
        const isOwn = primary !== undefined && (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentIdOf */ .Y4)(primary) === watch.subject?.deploymentId;
        return isOwn && (0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is)(primary, service)
            ? `${green} serves all traffic: no old task is registered any more`
            : undefined;
    }
    const { lifecycleStage, productionTrafficWeight = 0 } = (0,_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .ownServiceDeployment */ .By)(watch)?.detail ?? {};
    // While the shift itself goes on, the weight is only what was asked of the load balancer.
    const isShifted = isAfter(lifecycleStage, 'PRODUCTION_TRAFFIC_SHIFT');
    return isShifted && productionTrafficWeight >= 100 ? `${green} serves all traffic` : undefined;
}
/** Before the last traffic step a canary comes back to the stages of the shift. */
function passed(watch, until) {
    const { lifecycleStage, productionTrafficWeight = 0 } = (0,_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .ownServiceDeployment */ .By)(watch)?.detail ?? {};
    const isBeforeShift = until === 'PRE_PRODUCTION_TRAFFIC_SHIFT' && productionTrafficWeight < 100;
    if (!isAfter(lifecycleStage, until) || isBeforeShift)
        return undefined;
    return `stage ${until} is completed, ${lifecycleStage ?? ''} goes on`;
}
function isAfter(stage, other) {
    const at = _lifecycle_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .lifecycleStages */ .W.findIndex((known) => known === stage);
    return at > _lifecycle_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .lifecycleStages */ .W.indexOf(other);
}


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ observeTasks),
/* harmony export */   By: () => (/* binding */ ownServiceDeployment),
/* harmony export */   Ew: () => (/* binding */ withLogShown),
/* harmony export */   RY: () => (/* binding */ beginWatch),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   g6: () => (/* binding */ countTasks),
/* harmony export */   hr: () => (/* binding */ observeRecords),
/* harmony export */   wG: () => (/* binding */ observeService),
/* harmony export */   ye: () => (/* binding */ withBlindSpot)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(310);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(430);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7898);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9397);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4959);
/* harmony import */ var _target_join_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2656);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8117);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4661);









function beginWatch(options) {
    return {
        options,
        at: 0,
        elapsedMs: 0,
        revisions: new Map(),
        failures: new Map(),
        timelines: new Map(),
        describedTasks: new Set(),
        instanceIds: new Map(),
        imageDigests: new Map(),
        deregistrationDelaysMs: new Map(),
        knownEvents: new Set(),
        events: [],
        unseen: new Map(),
        continuedHooks: new Set(),
        logsRead: new Set(),
        printed: { said: new Set(), table: '' },
        lastChange: { signature: '', elapsedMs: 0 },
        seenInProgress: false,
        answeredMs: {},
        countsAtTasks: { own: 0, running: 0, others: 0, failed: 0 },
    };
}
function evidenceOf(watch, service) {
    return {
        service,
        serviceDeployments: watch.serviceDeployments,
        revisions: watch.revisions,
        at: watch.at,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ beganAt: watch.firstPoll?.at }),
    };
}
/** The followed service deployment as last described, where it is in sight. */
function ownServiceDeployment(watch) {
    return watch.serviceDeployments?.find(({ arn }) => arn === watch.subject?.serviceDeploymentArn);
}
/** Takes in DescribeServices, which begins a poll. */
function observeService(watch, seenNow) {
    const { service, at, elapsedMs } = seenNow;
    const firstPoll = watch.firstPoll ?? { at, elapsedMs };
    const settledAt = isAlone(service) ? (watch.settledAt ?? at) : undefined;
    return { ...watch, service, at, elapsedMs, firstPoll, settledAt, missingSinceMs: undefined };
}
/** The new tasks run, and ECS lists no old deployment but one that it gave up. */
function isAlone(service) {
    const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_6__/* .primaryOf */ .Os)(service);
    return (primary !== undefined &&
        primary.pendingCount === 0 &&
        primary.runningCount >= service.desiredCount &&
        service.deployments.every((other) => other === primary ||
            (other.rolloutState === 'FAILED' && other.runningCount + other.pendingCount === 0)));
}
/** Takes in service deployments and revisions, from which the subject is chosen and judged. */
function observeRecords(watch, observation) {
    const { recent } = observation;
    const described = (0,_fact_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(observation.described) ?? [];
    const revisions = (0,_fact_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(observation.revisions);
    let unseen = withUnseen(watch.unseen, 'service deployments', recent);
    unseen = withUnseen(unseen, 'deployment details', observation.described);
    unseen = withUnseen(unseen, 'service revisions', observation.revisions);
    const merged = mergeServiceDeployments(watch.serviceDeployments, (0,_fact_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(recent), described);
    const history = merged === undefined ? watch.history : (0,_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .om)(merged, watch.subject?.serviceDeploymentArn);
    return {
        ...watch,
        revisions: revisions === undefined ? watch.revisions : new Map([...watch.revisions, ...revisions]),
        unseen,
        ...(described.length > 0 &&
            watch.service !== undefined && {
            failedWhenDescribed: countTasks(watch.service, watch.subject).failed,
        }),
        answeredMs: {
            ...watch.answeredMs,
            ...(recent !== undefined && { recent: watch.elapsedMs }),
            ...(described.length > 0 && { described: watch.elapsedMs }),
        },
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ serviceDeployments: merged, history }),
    };
}
/** Takes in tasks, targets and events, once it is known whose they are. */
function observeTasks(watch, observation) {
    const { service } = watch;
    if (service === undefined)
        return watch;
    const tasks = (0,_fact_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(observation.tasks);
    const targets = (0,_fact_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(observation.targets);
    let unseen = withUnseen(watch.unseen, 'tasks', observation.tasks);
    unseen = withUnseen(unseen, 'target health', observation.targets);
    unseen = withUnseen(unseen, 'container instances', observation.instances);
    unseen = withUnseen(unseen, 'deregistration delay', observation.deregistrationDelaysMs);
    const failures = new Map(watch.failures);
    const imageDigests = new Map(watch.imageDigests);
    for (const task of tasks ?? []) {
        const isOwn = watch.subject?.deploymentId !== undefined && task.startedBy === watch.subject.deploymentId;
        // Seen while it stopped, it may have lacked its exit code.
        const isOpen = !failures.has(task.arn) || task.lastStatus === 'STOPPED';
        const failure = isOwn && isOpen ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .readFailure */ .f1)(task) : undefined;
        if (failure !== undefined)
            failures.set(task.arn, failure);
        for (const { name, imageDigest } of isOwn ? task.containers : []) {
            if (imageDigest !== undefined)
                imageDigests.set(name, imageDigest);
        }
    }
    const instanceIds = withInstances(watch.instanceIds, (0,_fact_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(observation.instances));
    const timelines = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .recordTasks */ .c)(watch.timelines, {
        at: watch.at,
        firstPollAt: watch.firstPoll?.at ?? watch.at,
        subject: watch.subject,
        tasks,
        targets,
        targetsTell: service.targetGroups.length > 0 &&
            !unseen.has('target health') &&
            !(0,_target_join_js__WEBPACK_IMPORTED_MODULE_8__/* .isUnchecked */ .b)(targets ?? watch.targets ?? []),
        groups: service.targetGroups,
        instanceIds,
        failedTaskArns: new Set(failures.keys()),
    });
    const fresh = (0,_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .newEvents */ .S6)(service, watch.subject, watch.knownEvents);
    const delays = (0,_fact_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(observation.deregistrationDelaysMs);
    const previous = watch.previousTaskDefinition ?? servedBefore(service, watch.subject);
    const { elapsedMs } = watch;
    const next = {
        ...watch,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ previousTaskDefinition: previous }),
        failures,
        imageDigests,
        timelines,
        describedTasks: new Set((tasks ?? []).map(({ arn }) => arn)),
        instanceIds,
        unseen,
        answeredMs: {
            ...watch.answeredMs,
            ...(observation.tasks !== undefined && { tasks: elapsedMs }),
            ...(observation.targets !== undefined && { targets: elapsedMs }),
            ...(observation.instances !== undefined && { instances: elapsedMs }),
        },
        ...(observation.tasks !== undefined && { countsAtTasks: countTasks(service, watch.subject) }),
        ...(observation.targets !== undefined && {
            othersAtTargets: countTasks(service, watch.subject).others,
        }),
        events: [...watch.events, ...fresh],
        knownEvents: new Set([...watch.knownEvents, ...service.events.map(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKey */ .Mk)]),
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ targets, deregistrationDelaysMs: delays }),
    };
    return { ...next, lastChange: lastChangeOf(next, service) };
}
/** When anything that `stall-timeout` counts as a change was last seen to be another: counts, target health, stage, new kinds of event. */
function lastChangeOf(watch, service) {
    const { events, targets, lastChange, elapsedMs, unseen } = watch;
    const own = ownServiceDeployment(watch);
    const deployments = service.deployments.map((deployment) => [
        (0,_service_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentIdOf */ .Y4)(deployment),
        deployment.status,
        deployment.rolloutState,
        deployment.desiredCount,
        deployment.runningCount,
        deployment.pendingCount,
        deployment.failedTasks,
    ]);
    const taskSets = service.taskSets.map((taskSet) => [
        taskSet.id,
        taskSet.status,
        taskSet.stabilityStatus,
        taskSet.computedDesiredCount,
        taskSet.runningCount,
        taskSet.pendingCount,
    ]);
    const signature = JSON.stringify([
        deployments,
        taskSets,
        [own?.status, own?.detail?.lifecycleStage, own?.detail?.circuitBreaker?.failureCount],
        (targets ?? []).map(({ target, port, state }) => `${target}:${port ?? ''}=${state}`).sort(),
        [...new Set(events.map(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKind */ .Pb))],
        unseen.has('tasks'),
    ]);
    return signature === lastChange.signature ? lastChange : { signature, elapsedMs };
}
function withInstances(known, found) {
    return found === undefined ? known : new Map([...known, ...found]);
}
/** The revision of the tasks that run beside the subject's. */
function servedBefore(service, subject) {
    if (subject?.taskDefinition === undefined)
        return undefined;
    return [...service.deployments, ...service.taskSets].find(({ taskDefinition, runningCount }) => taskDefinition !== undefined && taskDefinition !== subject.taskDefinition && runningCount > 0)?.taskDefinition;
}
function withUnseen(before, feature, fact) {
    if (fact === undefined || fact.known)
        return before;
    return new Map(before).set(feature, fact.why);
}
/** Newest first. A described one replaces its listed form; a listed one never takes details away. */
function mergeServiceDeployments(known, listed, described) {
    if (listed === undefined && described.length === 0)
        return known;
    const byArn = new Map((known ?? []).map((deployment) => [deployment.arn, deployment]));
    for (const deployment of listed ?? []) {
        const before = byArn.get(deployment.arn);
        if (before !== undefined && isEnded(before) && !isEnded(deployment))
            continue; // a stale answer
        const detail = before?.detail;
        byArn.set(deployment.arn, { ...deployment, ...(0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ detail }) });
    }
    for (const deployment of described) {
        const before = byArn.get(deployment.arn);
        if (before !== undefined && isEnded(before) && !isEnded(deployment))
            continue;
        byArn.set(deployment.arn, deployment);
    }
    return [...byArn.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}
/** An end is final: an answer that still shows the deployment running is older than it. */
function isEnded(deployment) {
    return deployment.finishedAt !== undefined || (0,_service_js__WEBPACK_IMPORTED_MODULE_6__/* .hasEnded */ .hY)(deployment);
}
function countTasks({ deployments, taskSets }, subject) {
    const all = [
        ...deployments.map((deployment) => ({ ...deployment, id: (0,_service_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentIdOf */ .Y4)(deployment) })),
        ...taskSets.map((taskSet) => ({ ...taskSet, failedTasks: 0 })),
    ];
    const isOwn = ({ id }) => id !== undefined && id === subject?.deploymentId;
    const total = (some) => some.reduce((sum, { runningCount, pendingCount }) => sum + runningCount + pendingCount, 0);
    return {
        own: total(all.filter(isOwn)),
        running: all.filter(isOwn).reduce((sum, { runningCount }) => sum + runningCount, 0),
        others: total(all.filter((one) => !isOwn(one))),
        failed: all.reduce((sum, { failedTasks }) => sum + failedTasks, 0),
    };
}
/** The log of a failed container was shown: it is not shown again for tasks that failed alike. */
function withLogShown(watch, failure) {
    return { ...watch, logsRead: new Set(watch.logsRead).add(failure.fingerprint) };
}
/** A feature found to be out of sight outside a poll. */
function withBlindSpot(watch, feature, why) {
    return { ...watch, unseen: new Map(watch.unseen).set(feature, why) };
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain)
});

// UNUSED EXPORTS: table

// EXTERNAL MODULE: ../../../../core/lib/failure/message.js
var failure_message = __webpack_require__(784);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../core/lib/failure/facts.js
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
    const line = (0,failure_message/* plainText */.wh)(text);
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
        message: (0,failure_message/* messageOf */.bD)(text),
        ...Object.fromEntries(found),
        ...(0,present/* present */.E)({ resource }),
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

// EXTERNAL MODULE: ../../../../core/lib/failure/row.js
var row = __webpack_require__(3831);
;// CONCATENATED MODULE: ../../../../core/lib/failure/kinds/access.js

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
        advice: (facts) => `Allow kms:Decrypt ${(0,row/* allowedIn */.Wy)('the execution role', facts)}, on the KMS key that encrypts${theSecret(facts)}${(0,row/* refusingPolicy */.So)(facts.message) === undefined ? ", in the key's policy too if that is needed" : ''}.`,
    },
    {
        kind: 'auth-denied',
        cause: 'secrets-or-registry-auth',
        when: [secrets, row/* denied */.wk],
        where: aboutRegistry,
        advice: (facts) => `Allow ${facts.action ?? 'ecr:GetAuthorizationToken'} (on *) ${(0,row/* allowedIn */.Wy)('the execution role', facts)}${(0,row/* refusingPolicy */.So)(facts.message) === undefined ? ': AmazonECSTaskExecutionRolePolicy has it' : ''}.`,
    },
    {
        kind: 'secret-denied',
        cause: 'secrets-or-registry-auth',
        when: [secrets, row/* denied */.wk],
        advice: (facts) => `Allow ${facts.action ?? (store(facts) === 'SSM' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue')} on${theSecret(facts)} ${(0,row/* allowedIn */.Wy)('the execution role', facts)}${(0,row/* refusingPolicy */.So)(facts.message) === undefined ? ' (not the task role)' : ''}.`,
    },
    {
        kind: 'throttled',
        cause: 'secrets-or-registry-auth',
        when: [secrets, /ThrottlingException|Rate exceeded|TooManyRequests|\bthrottl/i],
        passes: true,
        advice: (facts) => `Wait: AWS throttles calls to ${aboutRegistry(facts) ? 'ECR' : store(facts) === 'SSM' ? 'SSM Parameter Store (its higher throughput can be turned on)' : 'Secrets Manager'} for this account, and ECS retries by itself. Fewer tasks started at once help.`,
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
        advice: ({ action = 's3:GetObject', role, message }) => {
            const policy = (0,row/* refusingPolicy */.So)(message);
            const what = policy === undefined
                ? `${action} on the object and s3:GetBucketLocation on its bucket. S3 answers the same where the object does not exist.`
                : `allow ${action} in ${policy}, which AWS names as what refuses.`;
            return `Let the execution role${(0,row/* named */.KT)(role, (name) => ` ${name}`)} read the environment file: ${what}`;
        },
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
        advice: ({ action, role, message }) => {
            const whose = role === undefined ? 'the execution role (EC2: the instance role)' : `role ${role}`;
            const policy = (0,row/* refusingPolicy */.So)(message);
            return policy === undefined
                ? `Let ${whose} write logs: ${action ?? 'logs:CreateLogStream and logs:PutLogEvents'}${action === undefined ? ', and logs:CreateLogGroup with awslogs-create-group' : ''}.`
                : `Let ${whose} write logs: allow ${action ?? 'logs:CreateLogStream'} in ${policy}, which AWS names as what refuses.`;
        },
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

;// CONCATENATED MODULE: ../../../../core/lib/failure/kinds/capacity.js
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
        // Placing a task passes a role on for Managed Instances alone.
        kind: 'managed-permission',
        cause: 'permissions',
        when: [/unable to place/i, row/* denied */.wk, /iam:PassRole/],
        advice: ({ resource }) => `Allow iam:PassRole${(0,row/* named */.KT)(resource, (on) => ` on ${on}`)} in the infrastructure role of the capacity provider. The managed policy passes only instance roles whose name begins with ecsInstanceRole.`,
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
            /Unable to launch instance(?:\(s\)|s)?|InsufficientInstanceCapacity|UnfulfillableCapacity|Unable to fulfill capacity|Insufficient capacity .{0,40}\binstance/i,
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
        // A socket of containerd's own is no port.
        unless: [/listen unix|shim socket/i],
        advice: ({ port }) => `A host port that the task wants${(0,row/* named */.KT)(port, (one) => ` (${one})`)} is taken on every instance: use dynamic host ports (hostPort 0) or awsvpc, or add instances; until then only as many tasks fit as there are instances.`,
    },
    {
        kind: 'agent-disconnected',
        cause: 'placement-constraints',
        when: [
            /encountered error "?AGENT\b|(?:^|: )AGENT\b|waiting for Amazon ECS Agent to start|\b[Aa]gent (?:is |was )?(?:disconnected|not connected)|does(?:n't| not) have the agent connected/,
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
        when: [/provisioning capacity limit|(?:limit|maximum|number) .{0,60}\bPROVISIONING\b/i],
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
        when: [
            /(?:Reason|failure)(?: is)?:? ?Internal error|(?:due to an|^Unexpected) internal error/i,
        ],
        advice: () => 'AWS says no more. Known reason: a subnet of the service lies in an availability zone without Fargate, so compare the zone ids; otherwise try again, and open a case with AWS if it stays.',
    },
    {
        kind: 'compat',
        cause: 'configuration',
        when: [
            /not compatible with the selected compute strategy|does not support launch_?type|requiresCompatibilities|(?:launch type|compatibilit(?:y|ies)) .*(?:not|does not|isn't) (?:match|compatible|support)/i,
        ],
        advice: () => 'Launch type of the service (or its capacity provider) and requiresCompatibilities of the task definition do not fit together: make them the same (FARGATE, EC2 or MANAGED_INSTANCES).',
    },
    {
        kind: 'capacity-generic',
        cause: 'no-capacity',
        when: [noPlace, /container instance|RESOURCE:|resources could not be found/],
        passes: true,
        advice: () => 'No instance can take the task, and AWS does not say for want of what: look at the free CPU and memory of the instances (scale their Auto Scaling group out, or ask for less), host ports, attributes, and the zones of the service’s subnets.',
    },
];

;// CONCATENATED MODULE: ../../../../core/lib/failure/kinds/deployment.js
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
            /lifecycle hooks?(?:\(s\))? (?:ARN )?(?:failed|timed out|did not)|hook target .*FAILED|unable to (?:parse the response|invoke hook target)/i,
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
        // "configured" is said of the role of a volume.
        unless: [/Unable to launch instance/i, /volume/i, /configured ECS Infrastructure Role/i],
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
        when: [/protected tasks|tasks? (?:(?:is|are) protected|under protection)|scale-in protection/i],
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
        kind: 'denied',
        cause: 'permissions',
        when: [/not authorized to perform/i],
        advice: (facts) => `Allow ${facts.action ?? 'what the text names'}${(0,row/* named */.KT)(facts.resource, (on) => ` on ${on}`)} ${(0,row/* allowedIn */.Wy)('the role', facts)}${(0,row/* refusingPolicy */.So)(facts.message) === undefined ? " that it was asked with; an explicit deny is in a service control policy or in the resource's own policy" : ''}.`,
    },
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

;// CONCATENATED MODULE: ../../../../core/lib/failure/kinds/health.js

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

;// CONCATENATED MODULE: ../../../../core/lib/failure/kinds/host.js
/** What happens to tasks from outside: Spot, hosts, and containers that end by themselves. */

const hostRows = [
    {
        kind: 'oom',
        cause: 'out-of-memory',
        when: [
            /(?<![\w-])OutOfMemory(?:Error)?(?![\w-])|killed due to memory usage|(?<![\w-])OOM-?[Kk]illed\b|cannot allocate memory|memory cgroup out of memory|exceed(?:ed|s) (?:its |the )?memory limit/i,
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
            /Host EC2 .{0,60}(?:terminated|stopped)|(?:container |EC2 )?instance (?:\S+ )?(?:was |is |has been )?(?:terminated|stopped|deregistered|drained|draining)\b|[Cc]ontainer instance deregistration|underlying (?:host|hardware|infrastructure).{0,40}(?:fail|unhealthy|lost|impaired)/i,
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

;// CONCATENATED MODULE: ../../../../core/lib/failure/kinds/image.js

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
            /not authorized to perform|AccessDenied|(?<!\d)403(?!\d)|\bForbidden\b|permissions? to pull|no basic auth|authorization token|NoCredentialProviders|IMDS role|ExpiredToken|UnrecognizedClient|security token included in the request/i,
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
            /incorrect username or password|\bunauthorized\b|(?<!\d)401(?!\d)|(?<!\d)403(?!\d)|\bForbidden\b|authentication required|bad username|invalid (?:username|credentials)|insufficient_scope|authorization failed|: denied(?:: denied)?\s*$/i,
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
            /layers and diffIDs|unexpected EOF|unexpected commit (?:digest|size)|failed size validation|layer verification failed|digest (?:mismatch|verification)|failed to (?:extract|register|apply) layer|media ?type|invalid (?:tar|checksum|compressed)|archive\/tar|gzip|unpack/i,
        ],
        unless: [row/* noConnection */.s0],
        advice: (facts) => /in-toto|attestation/i.test(facts.message)
            ? `The registry gave an attestation of the build where the image${which(facts)} should be: build and push it anew for the task's platform, without attestations (docker buildx build --platform linux/amd64 --provenance=false).`
            : `The image${which(facts)} is damaged or mixes layer formats: build and push it anew, in one format (docker buildx build --output type=image,oci-mediatypes=true, or without).`,
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
    const { action, registry, message } = facts;
    if (action !== undefined) {
        if ((0,row/* refusingPolicy */.So)(message) !== undefined) {
            return `Allow ${action} ${(0,row/* allowedIn */.Wy)('the execution role (EC2: instance role)', facts)}.`;
        }
        return `Allow ${action} ${(0,row/* allowedIn */.Wy)('the execution role', facts)} (EC2: instance role); AmazonECSTaskExecutionRolePolicy has it.`;
    }
    const layers = /\bs3\b|starport/.test(registry ?? '') || /\blayer/i.test(message)
        ? ' The layers come from S3: its endpoint policy has to let them through.'
        : '';
    return `Let the execution role (EC2: the instance role) pull${which(facts)}: AmazonECSTaskExecutionRolePolicy, the repository's policy if it is in another account, and the policies of the ECR endpoints.${layers}`;
}
function adviceOnWay(facts) {
    return `The task has no way to the registry${from(facts).replace(' from', '')}: give it one, by a NAT gateway, a public IP in a public subnet, or VPC endpoints for ECR (api and dkr) and S3, and let its security group out to port 443.`;
}

;// CONCATENATED MODULE: ../../../../core/lib/failure/kinds/network.js
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
        kind: 'eni-missing',
        cause: 'configuration',
        when: [
            /\bsubnet(?: ID)? .{0,30}does not exist|\bsecurity group .{0,60}does not exist|Invalid(?:SubnetID|Group|GroupId|SecurityGroup\w*)\.NotFound/i,
        ],
        advice: ({ subnet }) => `A ${subnet === undefined ? 'security group' : `subnet (${subnet})`} of the service does not exist any more: correct its networkConfiguration.`,
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
            /setup network namespace|add network failed|netplugin failed|set ?up (?:regular|trunk|branch)? ?eni|failed to configure ENI|\bcni (?:set ?up|plugin|add)|no such network interface|failed to create endpoint .{0,200}pair interfaces/i,
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
        kind: 'service-linked-role',
        cause: 'permissions',
        when: [/unable to assume the service linked role/i],
        advice: () => "ECS's own role AWSServiceRoleForECS is missing in the account, or a service control policy keeps ECS from it: create it (aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com).",
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
        advice: (facts) => `Allow ${facts.action ?? 'the elasticloadbalancing actions'} ${(0,row/* allowedIn */.Wy)('the infrastructure role', facts)}${(0,row/* refusingPolicy */.So)(facts.message) === undefined ? ' of the service (managed policy AmazonECSInfrastructureRolePolicyForLoadBalancers)' : ''}.`,
    },
];

// EXTERNAL MODULE: ../../../../core/lib/failure/kinds/start.js
var start = __webpack_require__(1555);
;// CONCATENATED MODULE: ../../../../core/lib/failure/explain.js










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
    const facts = factsIn((0,failure_message/* readPart */.on)(text));
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

/***/ 3743:
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

/***/ 9016:
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


/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ balancedPaths),
/* harmony export */   SE: () => (/* binding */ serviceUrlOf),
/* harmony export */   W5: () => (/* binding */ discoveryNamesOf),
/* harmony export */   _2: () => (/* binding */ balancedGroupArns),
/* harmony export */   a: () => (/* binding */ latticeGroupArns),
/* harmony export */   gp: () => (/* binding */ latticeGroupsOf),
/* harmony export */   oy: () => (/* binding */ unseenTraffic),
/* harmony export */   v_: () => (/* binding */ latticeGroupIn)
/* harmony export */ });
/** Where the requests to a service come in, wherever ECS keeps it. */
/** What of it is out of sight whoever looks, by name: a sentence each. */
function unseenTraffic({ paths }) {
    return paths.some(({ kind }) => kind === 'lattice')
        ? ['VPC Lattice shows the health of its targets only to its own API, which is not asked']
        : [];
}
/** The ARNs of its target groups in VPC Lattice. */
function latticeGroupArns({ paths }) {
    return [
        ...new Set(paths.flatMap(({ kind, targetGroups }) => (kind === 'lattice' ? targetGroups : []))),
    ];
}
/** The same as CloudWatch names them: `tg-<id>`. */
function latticeGroupsOf(traffic) {
    return latticeGroupArns(traffic).map(latticeGroupIn);
}
/** `tg-<id>` of an ARN (VPC Lattice, service authorization reference, resource types). */
function latticeGroupIn(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** The names by which other services call it through Service Connect. */
function discoveryNamesOf({ paths }) {
    return [...new Set(paths.flatMap(({ discoveryName }) => discoveryName ?? []))];
}
/** The ways in through load balancers, whoever made them; VPC Lattice and Service Connect are none. */
function balancedPaths({ paths }) {
    return paths.filter(({ kind, targetGroups }) => kind !== 'lattice' && kind !== 'service-connect' && targetGroups.length > 0);
}
/** Their target groups. */
function balancedGroupArns(traffic) {
    return [...new Set(balancedPaths(traffic).flatMap(({ targetGroups }) => targetGroups))];
}
/** The first address that ECS names, as a URL. */
function serviceUrlOf({ paths }) {
    const endpoint = paths.find((path) => path.endpoint !== undefined)?.endpoint;
    if (endpoint === undefined || endpoint === '')
        return undefined;
    return /^https?:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`;
}


/***/ })

};
