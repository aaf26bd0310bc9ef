export const id = 314;
export const ids = [314];
export const modules = {

/***/ 2926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/action-kit/lib/pull-request-comment.js
var pull_request_comment = __webpack_require__(8654);
;// CONCATENATED MODULE: ./actions/verify-scaling-config/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/action-kit/lib/markdown.js
var markdown = __webpack_require__(9572);
// EXTERNAL MODULE: ./packages/core/lib/scaling/model/fact.js
var model_fact = __webpack_require__(547);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/apply-changes.js

/**
 * The setup as it is once the changes are made: what the printers print from, since AWS replaces some
 * settings only as a whole.
 */
function applyChanges(setup, changes) {
    return changes.reduce(applyChange, setup);
}
function applyChange(setup, change) {
    switch (change.on) {
        case 'target':
            return applyToTarget(setup, change);
        case 'policy':
            return {
                ...setup,
                policies: mapPolicies(setup, (policy) => changePolicy(policy, change)),
            };
        case 'new-policy': {
            const policies = (0,model_fact/* valueOf */.RP)(setup.policies) ?? [];
            return { ...setup, policies: (0,model_fact/* known */.eO)([...policies, newPolicy(change)]) };
        }
        case 'service':
            return { ...setup, service: changeService(setup.service, change) };
        case 'target-group': {
            const groups = (0,model_fact/* valueOf */.RP)(setup.targetGroups);
            if (!groups)
                return setup;
            return { ...setup, targetGroups: (0,model_fact/* known */.eO)(groups.map((group) => changeGroup(group, change))) };
        }
        case 'cluster': {
            const cluster = (0,model_fact/* valueOf */.RP)(setup.cluster);
            if (!cluster)
                return setup;
            const containerInsights = (0,model_fact/* known */.eO)(change.set.containerInsights);
            return { ...setup, cluster: (0,model_fact/* known */.eO)({ ...cluster, containerInsights }) };
        }
        case 'new-alarm': {
            const alarms = (0,model_fact/* valueOf */.RP)(setup.alarms) ?? [];
            const created = { label: newAlarmName(setup), metrics: ['HTTPCode_Target_5XX_Count'] };
            return { ...setup, alarms: (0,model_fact/* known */.eO)([...alarms, created]) };
        }
    }
}
function newAlarmName({ service }) {
    return `${(0,model_fact/* valueOf */.RP)(service.clusterName) ?? 'cluster'}-${(0,model_fact/* valueOf */.RP)(service.name) ?? 'service'}-5xx`;
}
function applyToTarget(setup, { set }) {
    const before = (0,model_fact/* valueOf */.RP)(setup.target) ?? {
        label: 'scalable target',
        minCapacity: (0,model_fact/* known */.eO)(0),
        maxCapacity: (0,model_fact/* known */.eO)(0),
        suspended: (0,model_fact/* known */.eO)({ scaleIn: false, scaleOut: false, scheduled: false }),
    };
    const suspended = (0,model_fact/* valueOf */.RP)(before.suspended);
    const target = {
        ...before,
        minCapacity: set.minCapacity === undefined ? before.minCapacity : (0,model_fact/* known */.eO)(set.minCapacity),
        maxCapacity: set.maxCapacity === undefined ? before.maxCapacity : (0,model_fact/* known */.eO)(set.maxCapacity),
        suspended: suspended
            ? (0,model_fact/* known */.eO)({
                scaleIn: set.scaleInSuspended ?? suspended.scaleIn,
                scaleOut: set.scaleOutSuspended ?? suspended.scaleOut,
                scheduled: set.scheduledSuspended ?? suspended.scheduled,
            })
            : before.suspended,
    };
    // Registering a target moves the desired count into its range at once (aws-facts B).
    const desired = (0,model_fact/* valueOf */.RP)(setup.service.desiredCount);
    const min = (0,model_fact/* valueOf */.RP)(target.minCapacity);
    const max = (0,model_fact/* valueOf */.RP)(target.maxCapacity);
    const moves = setup.origin === 'live' && desired !== undefined;
    const service = moves && min !== undefined && max !== undefined
        ? { ...setup.service, desiredCount: (0,model_fact/* known */.eO)(Math.min(Math.max(desired, min), max)) }
        : setup.service;
    return { ...setup, target: (0,model_fact/* known */.eO)(target), service };
}
function mapPolicies(setup, change) {
    return setup.policies.known ? (0,model_fact/* known */.eO)(setup.policies.value.map(change)) : setup.policies;
}
function changePolicy(policy, { policy: label, set }) {
    if (policy.label !== label || policy.kind !== 'target-tracking')
        return policy;
    return {
        ...policy,
        ...(set.targetValue === undefined ? {} : { targetValue: (0,model_fact/* known */.eO)(set.targetValue) }),
        ...(set.scaleInCooldownSeconds === undefined
            ? {}
            : { scaleInCooldownSeconds: (0,model_fact/* known */.eO)(set.scaleInCooldownSeconds) }),
        ...(set.scaleOutCooldownSeconds === undefined
            ? {}
            : { scaleOutCooldownSeconds: (0,model_fact/* known */.eO)(set.scaleOutCooldownSeconds) }),
        ...(set.scaleInDisabled === undefined ? {} : { scaleInDisabled: (0,model_fact/* known */.eO)(set.scaleInDisabled) }),
    };
}
/** The predefined metric that tracks a resource of an ECS service (aws-facts B). */
const predefinedMetrics = {
    cpu: 'ECSServiceAverageCPUUtilization',
    memory: 'ECSServiceAverageMemoryUtilization',
};
function newPolicy({ metric, set }) {
    const type = predefinedMetrics[metric];
    return {
        kind: 'target-tracking',
        label: `${metric}-target-tracking`,
        name: (0,model_fact/* known */.eO)(`${metric}-target-tracking`),
        metric: (0,model_fact/* known */.eO)({ resource: metric, name: type }),
        targetValue: (0,model_fact/* known */.eO)(set.targetValue),
        scaleInCooldownSeconds: (0,model_fact/* known */.eO)(set.scaleInCooldownSeconds),
        scaleOutCooldownSeconds: (0,model_fact/* known */.eO)(set.scaleOutCooldownSeconds),
        scaleInDisabled: (0,model_fact/* known */.eO)(false),
        specification: { PredefinedMetricSpecification: { PredefinedMetricType: type } },
    };
}
function changeService(service, { set }) {
    return {
        ...service,
        ...(set.desiredCount === undefined ? {} : { desiredCount: (0,model_fact/* known */.eO)(set.desiredCount) }),
        ...(set.minimumHealthyPercent === undefined
            ? {}
            : { minimumHealthyPercent: (0,model_fact/* known */.eO)(set.minimumHealthyPercent) }),
        ...(set.maximumPercent === undefined ? {} : { maximumPercent: (0,model_fact/* known */.eO)(set.maximumPercent) }),
        ...(set.circuitBreaker === undefined ? {} : { circuitBreaker: (0,model_fact/* known */.eO)(set.circuitBreaker) }),
        ...(set.healthCheckGracePeriodSeconds === undefined
            ? {}
            : { healthCheckGracePeriodSeconds: (0,model_fact/* known */.eO)(set.healthCheckGracePeriodSeconds) }),
        ...(set.capacityProviders === undefined
            ? {}
            : { capacity: (0,model_fact/* known */.eO)({ kind: 'providers', providers: set.capacityProviders }) }),
    };
}
function changeGroup(group, { targetGroup, set }) {
    if (group.label !== targetGroup)
        return group;
    const { healthCheck } = group;
    return {
        ...group,
        ...(set.algorithm === undefined ? {} : { algorithm: (0,model_fact/* known */.eO)(set.algorithm) }),
        ...(set.slowStartSeconds === undefined
            ? {}
            : { slowStartSeconds: (0,model_fact/* known */.eO)(set.slowStartSeconds) }),
        ...(set.stickiness === undefined ? {} : { stickiness: (0,model_fact/* known */.eO)(set.stickiness) }),
        ...(set.deregistrationDelaySeconds === undefined
            ? {}
            : { deregistrationDelaySeconds: (0,model_fact/* known */.eO)(set.deregistrationDelaySeconds) }),
        healthCheck: {
            ...healthCheck,
            ...(set.healthCheckPath === undefined ? {} : { path: (0,model_fact/* known */.eO)(set.healthCheckPath) }),
            ...(set.healthCheckIntervalSeconds === undefined
                ? {}
                : { intervalSeconds: (0,model_fact/* known */.eO)(set.healthCheckIntervalSeconds) }),
            ...(set.healthCheckTimeoutSeconds === undefined
                ? {}
                : { timeoutSeconds: (0,model_fact/* known */.eO)(set.healthCheckTimeoutSeconds) }),
            ...(set.unhealthyThreshold === undefined
                ? {}
                : { unhealthyThreshold: (0,model_fact/* known */.eO)(set.unhealthyThreshold) }),
            ...(set.matcher === undefined ? {} : { matcher: (0,model_fact/* known */.eO)(set.matcher) }),
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/aws-cli.js


/**
 * The changes as commands for the AWS CLI, one for each call it takes. They are complete: pasted into a
 * shell with the right credentials and region, they do what the finding asks for.
 *
 * @param all every change of the run: AWS replaces a policy and a deployment configuration as a whole,
 * so that two commands with only their own changes would undo each other.
 */
function printAwsCli(setup, changes, all) {
    const after = applyChanges(setup, all);
    return changes.flatMap((change) => printChange(change, after));
}
function printChange(change, after) {
    switch (change.on) {
        case 'target':
            return [registerTarget(change, after)];
        case 'policy':
            return putPolicy(change, after);
        case 'new-policy':
            return [putNewPolicy(change, after)];
        case 'service':
            return [updateService(change, after)];
        case 'target-group':
            return modifyTargetGroup(change, after);
        case 'cluster':
            return [
                command('aws ecs update-cluster-settings', {
                    cluster: clusterName(after),
                    settings: `name=containerInsights,value=${change.set.containerInsights}`,
                }),
            ];
        case 'new-alarm':
            return putAlarm(change.targetGroup, after);
    }
}
/** What identifies the service's scalable target in every call (aws-facts B). */
function scalable(setup) {
    return {
        'service-namespace': 'ecs',
        'resource-id': `service/${clusterName(setup)}/${serviceName(setup)}`,
        'scalable-dimension': 'ecs:service:DesiredCount',
    };
}
function clusterName({ service }) {
    return (0,model_fact/* valueOf */.RP)(service.clusterName) ?? 'CLUSTER';
}
function serviceName({ service }) {
    return (0,model_fact/* valueOf */.RP)(service.name) ?? 'SERVICE';
}
function registerTarget({ set }, after) {
    const target = (0,model_fact/* valueOf */.RP)(after.target);
    const suspended = target && (0,model_fact/* valueOf */.RP)(target.suspended);
    const resumes = set.scaleInSuspended ?? set.scaleOutSuspended ?? set.scheduledSuspended ?? undefined;
    return command('aws application-autoscaling register-scalable-target', {
        ...scalable(after),
        'min-capacity': set.minCapacity,
        'max-capacity': set.maxCapacity,
        'suspended-state': resumes === undefined || !suspended
            ? undefined
            : JSON.stringify({
                DynamicScalingInSuspended: suspended.scaleIn,
                DynamicScalingOutSuspended: suspended.scaleOut,
                ScheduledScalingSuspended: suspended.scheduled,
            }),
    });
}
function putPolicy(change, after) {
    const policy = ((0,model_fact/* valueOf */.RP)(after.policies) ?? []).find(({ label }) => label === change.policy);
    if (policy?.kind !== 'target-tracking')
        return [];
    return [putTargetTracking(policy, after)];
}
function putNewPolicy(change, after) {
    return putTargetTracking(newPolicy(change), after);
}
/** `put-scaling-policy` replaces the whole policy, so all of it is written out. */
function putTargetTracking(policy, after) {
    const disabled = (0,model_fact/* valueOf */.RP)(policy.scaleInDisabled);
    return command('aws application-autoscaling put-scaling-policy', {
        ...scalable(after),
        'policy-name': (0,model_fact/* valueOf */.RP)(policy.name) ?? policy.label,
        'policy-type': 'TargetTrackingScaling',
        'target-tracking-scaling-policy-configuration': JSON.stringify({
            TargetValue: (0,model_fact/* valueOf */.RP)(policy.targetValue),
            ...policy.specification,
            ScaleOutCooldown: (0,model_fact/* valueOf */.RP)(policy.scaleOutCooldownSeconds),
            ScaleInCooldown: (0,model_fact/* valueOf */.RP)(policy.scaleInCooldownSeconds),
            DisableScaleIn: disabled ? true : undefined,
        }),
    });
}
function updateService({ set }, after) {
    const { service } = after;
    const limits = set.minimumHealthyPercent ?? set.maximumPercent ?? (set.circuitBreaker ? 0 : undefined);
    const providers = set.capacityProviders?.map(({ name, base, weight }) => ({
        capacityProvider: name,
        base,
        weight,
    }));
    // Alarms, hooks and bake time are written out too: nobody should lose them to a fix.
    const before = service.deploymentConfiguration ?? {};
    const breaker = (0,model_fact/* valueOf */.RP)(service.circuitBreaker);
    const printed = command('aws ecs update-service', {
        cluster: clusterName(after),
        service: serviceName(after),
        'desired-count': set.desiredCount,
        'deployment-configuration': limits === undefined
            ? undefined
            : JSON.stringify({
                ...before,
                minimumHealthyPercent: (0,model_fact/* valueOf */.RP)(service.minimumHealthyPercent),
                maximumPercent: (0,model_fact/* valueOf */.RP)(service.maximumPercent),
                ...(breaker
                    ? { deploymentCircuitBreaker: { ...before['deploymentCircuitBreaker'], ...breaker } }
                    : {}),
            }),
        'health-check-grace-period-seconds': set.healthCheckGracePeriodSeconds,
        'capacity-provider-strategy': providers ? JSON.stringify(providers) : undefined,
    });
    // A change of capacity providers needs a new deployment to take hold.
    return providers ? `${printed} --force-new-deployment` : printed;
}
function modifyTargetGroup(change, after) {
    const group = findGroup(change.targetGroup, after);
    const arn = (group && (0,model_fact/* valueOf */.RP)(group.arn)) ?? 'TARGET_GROUP_ARN';
    const { set } = change;
    const attributes = [
        attribute('load_balancing.algorithm.type', set.algorithm),
        attribute('slow_start.duration_seconds', set.slowStartSeconds),
        attribute('stickiness.enabled', set.stickiness),
        attribute('deregistration_delay.timeout_seconds', set.deregistrationDelaySeconds),
    ].flat();
    const health = {
        'health-check-path': set.healthCheckPath,
        'health-check-interval-seconds': set.healthCheckIntervalSeconds,
        'health-check-timeout-seconds': set.healthCheckTimeoutSeconds,
        'unhealthy-threshold-count': set.unhealthyThreshold,
        matcher: set.matcher === undefined ? undefined : `HttpCode=${set.matcher}`,
    };
    const commands = [];
    if (attributes.length > 0) {
        const shown = attributes.map(quote).join(' ');
        commands.push(`${command('aws elbv2 modify-target-group-attributes', { 'target-group-arn': arn })} --attributes ${shown}`);
    }
    if (Object.values(health).some((value) => value !== undefined)) {
        commands.push(command('aws elbv2 modify-target-group', { 'target-group-arn': arn, ...health }));
    }
    return commands;
}
function attribute(key, value) {
    return value === undefined ? [] : [`Key=${key},Value=${value}`];
}
function findGroup(label, setup) {
    return ((0,model_fact/* valueOf */.RP)(setup.targetGroups) ?? []).find((group) => group.label === label);
}
function putAlarm(label, after) {
    const group = findGroup(label, after);
    const targetGroup = (group && (0,model_fact/* valueOf */.RP)(group.metricName)) ?? 'TARGET_GROUP';
    const loadBalancer = (group && (0,model_fact/* valueOf */.RP)(group.loadBalancerMetricName)) ?? 'LOAD_BALANCER';
    const alarm = command('aws cloudwatch put-metric-alarm', {
        'alarm-name': newAlarmName(after),
        namespace: 'AWS/ApplicationELB',
        'metric-name': 'HTTPCode_Target_5XX_Count',
        statistic: 'Sum',
        period: 60,
        'evaluation-periods': 5,
        'datapoints-to-alarm': 3,
        threshold: 10,
        'comparison-operator': 'GreaterThanOrEqualToThreshold',
        'treat-missing-data': 'notBreaching',
    });
    const dimensions = [
        `Name=LoadBalancer,Value=${loadBalancer}`,
        `Name=TargetGroup,Value=${targetGroup}`,
    ];
    return [`${alarm} --dimensions ${dimensions.map(quote).join(' ')}`];
}
function command(words, options) {
    const printed = Object.entries(options).flatMap(([name, value]) => value === undefined ? [] : [`--${name} ${quote(String(value))}`]);
    return [words, ...printed].join(' ');
}
/** For a POSIX shell: bare where that is safe, otherwise in single quotes. */
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/merge-changes.js
/**
 * All changes of one run, one per resource. Rules that share a setting ask for the same value (they take
 * it from one recommendation), so two values for one setting are a bug of ours and end the run.
 */
function mergeChanges(changes) {
    const merged = new Map();
    for (const change of changes) {
        const key = changeKey(change);
        const before = merged.get(key);
        merged.set(key, before ? mergeTwo(before, change, key) : change);
    }
    return [...merged.values()];
}
/** What a change is about: changes with one key touch one resource. */
function changeKey(change) {
    switch (change.on) {
        case 'target':
        case 'service':
        case 'cluster':
            return change.on;
        case 'policy':
            return `policy:${change.policy}`;
        case 'new-policy':
            return `new-policy:${change.metric}`;
        case 'target-group':
            return `target-group:${change.targetGroup}`;
        case 'new-alarm':
            return `new-alarm:${change.targetGroup}`;
    }
}
function mergeTwo(before, after, key) {
    if (!('set' in before) || !('set' in after))
        return before;
    const set = { ...before.set };
    for (const [name, value] of Object.entries(after.set)) {
        if (name in set && JSON.stringify(set[name]) !== JSON.stringify(value)) {
            throw new Error(`Two fixes contradict each other: ${key}.${name} is to be ${JSON.stringify(set[name])} and ${JSON.stringify(value)}.`);
        }
        set[name] = value;
    }
    return { ...before, set };
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/code.js
function verbatim(text) {
    return { verbatim: text };
}
/** One property a line where an object holds more than fits; what is undefined is left out. */
function printCode(value, indent = '') {
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if (isVerbatim(value))
        return value.verbatim;
    if (Array.isArray(value)) {
        return `[${value.map((item) => printCode(item, indent)).join(', ')}]`;
    }
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const flat = `{ ${entries.map(([name, item]) => `${name}: ${printCode(item)}`).join(', ')} }`;
    if (flat.length + indent.length <= 90 && !flat.includes('\n'))
        return flat;
    const inner = `${indent}  `;
    const lines = entries.map(([name, item]) => `${inner}${name}: ${printCode(item, inner)},`);
    return ['{', ...lines, `${indent}}`].join('\n');
}
function isVerbatim(value) {
    return 'verbatim' in value;
}
function isEmpty(value) {
    return Object.values(value).every((item) => item === undefined);
}
/** The object, or undefined where it would hold nothing. */
function unlessEmpty(value) {
    return isEmpty(value) ? undefined : value;
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/cdk.js



/**
 * The changes in the words of CDK's constructs (aws-cdk-lib aws-ecs, aws-elasticloadbalancingv2): only
 * what has to be set, to be written into the calls that make the service.
 *
 * @param all every change of the run: the suspended state is written as a whole.
 */
function printCdk(setup, changes, all) {
    const after = applyChanges(setup, all);
    const lines = changes.flatMap((change) => cdk_printChange(change, setup, after));
    // One call makes what all the policies hang on.
    const named = lines.some((line) => line.startsWith('const scaling'));
    const used = lines.some((line) => /^\(?scaling\./.test(line));
    const scaling = 'const scaling = service.autoScaleTaskCount({ /* as it is */ });';
    return [...(used && !named ? [scaling] : []), ...lines].join('\n');
}
function cdk_printChange(change, setup, after) {
    switch (change.on) {
        case 'target':
            return printTarget(change, after);
        case 'policy':
        case 'new-policy':
            return [printPolicy(change, setup)];
        case 'service':
            return [`new ecs.FargateService(this, "Service", ${printCode(serviceProps(change))});`];
        case 'target-group':
            return printTargetGroup(change);
        case 'cluster':
            return [
                'new ecs.Cluster(this, "Cluster", { containerInsightsV2: ecs.ContainerInsights.ENHANCED });',
            ];
        case 'new-alarm':
            return [
                'targetGroup.metrics',
                '  .httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT, { period: Duration.minutes(1) })',
                `  .createAlarm(this, "Errors", ${printCode({
                    threshold: 10,
                    evaluationPeriods: 5,
                    datapointsToAlarm: 3,
                    treatMissingData: verbatim('cloudwatch.TreatMissingData.NOT_BREACHING'),
                }, '  ')});`,
            ];
    }
}
function printTarget({ set }, after) {
    const range = { minCapacity: set.minCapacity, maxCapacity: set.maxCapacity };
    const target = (0,model_fact/* valueOf */.RP)(after.target);
    const suspended = target && (0,model_fact/* valueOf */.RP)(target.suspended);
    const resumes = set.scaleInSuspended ?? set.scaleOutSuspended ?? set.scheduledSuspended;
    return [
        ...(isEmpty(range) ? [] : [`const scaling = service.autoScaleTaskCount(${printCode(range)});`]),
        ...(resumes === undefined || !suspended
            ? []
            : [
                `(scaling.node.findChild("Target").node.defaultChild as CfnScalableTarget).suspendedState = ${printCode({
                    dynamicScalingInSuspended: suspended.scaleIn,
                    dynamicScalingOutSuspended: suspended.scaleOut,
                    scheduledScalingSuspended: suspended.scheduled,
                })};`,
            ]),
    ];
}
function printPolicy(change, setup) {
    const { method, id, target } = trackingMethod(change, setup);
    const { targetValue, scaleInCooldownSeconds, scaleOutCooldownSeconds } = change.set;
    const props = {
        [target]: targetValue,
        scaleInCooldown: duration(scaleInCooldownSeconds),
        scaleOutCooldown: duration(scaleOutCooldownSeconds),
        disableScaleIn: 'scaleInDisabled' in change.set ? change.set.scaleInDisabled : undefined,
    };
    return `scaling.${method}("${id}", ${printCode(props)});`;
}
/** The method of ScalableTaskCount that makes a policy on such a metric. */
function trackingMethod(change, setup) {
    const cpu = {
        method: 'scaleOnCpuUtilization',
        id: 'Cpu',
        target: 'targetUtilizationPercent',
    };
    const memory = { ...cpu, method: 'scaleOnMemoryUtilization', id: 'Memory' };
    if (change.on === 'new-policy')
        return change.metric === 'cpu' ? cpu : memory;
    const policies = (0,model_fact/* valueOf */.RP)(setup.policies) ?? [];
    const policy = policies.find(({ label }) => label === change.policy);
    const metric = policy?.kind === 'target-tracking' ? (0,model_fact/* valueOf */.RP)(policy.metric) : undefined;
    if (metric?.resource === 'cpu')
        return cpu;
    if (metric?.resource === 'memory')
        return memory;
    return metric?.name === 'ALBRequestCountPerTarget'
        ? { method: 'scaleOnRequestCount', id: 'Requests', target: 'requestsPerTarget' }
        : { method: 'scaleToTrackCustomValue', id: 'Custom', target: 'targetValue' };
}
function serviceProps({ set }) {
    return {
        desiredCount: set.desiredCount,
        minHealthyPercent: set.minimumHealthyPercent,
        maxHealthyPercent: set.maximumPercent,
        circuitBreaker: set.circuitBreaker && { rollback: true },
        healthCheckGracePeriod: duration(set.healthCheckGracePeriodSeconds),
        capacityProviderStrategies: set.capacityProviders?.map(({ name, base, weight }) => ({
            capacityProvider: name,
            base,
            weight,
        })),
    };
}
function printTargetGroup({ set }) {
    const props = {
        loadBalancingAlgorithmType: set.algorithm === undefined
            ? undefined
            : verbatim(`elbv2.TargetGroupLoadBalancingAlgorithmType.${set.algorithm.toUpperCase()}`),
        slowStart: duration(set.slowStartSeconds),
        deregistrationDelay: duration(set.deregistrationDelaySeconds),
        healthCheck: unlessEmpty({
            path: set.healthCheckPath,
            interval: duration(set.healthCheckIntervalSeconds),
            timeout: duration(set.healthCheckTimeoutSeconds),
            unhealthyThresholdCount: set.unhealthyThreshold,
            healthyHttpCodes: set.matcher,
        }),
    };
    return [
        ...(isEmpty(props)
            ? []
            : [`const targetGroup = listener.addTargets("Targets", ${printCode(props)});`]),
        ...(set.stickiness === undefined
            ? []
            : ['targetGroup.setAttribute("stickiness.enabled", "false");']),
    ];
}
function duration(seconds) {
    return seconds === undefined ? undefined : verbatim(`Duration.seconds(${seconds})`);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/resource-edit.js


function isReference(value) {
    return typeof value === 'object' && 'reference' in value;
}
/**
 * The changes as edits of resources, one for each.
 *
 * @param all every change of the run: what is written as a whole (the suspended state) is written so
 * that no other fix is undone.
 */
function editsOf(setup, changes, all) {
    const after = applyChanges(setup, all);
    return changes.map((change) => editOf(change, setup, after));
}
function editOf(change, before, after) {
    switch (change.on) {
        case 'target':
            return editTarget(change.set, before, after);
        case 'policy':
            return {
                kind: 'policy',
                label: change.policy,
                isNew: false,
                body: {
                    target_tracking_scaling_policy_configuration: defined({
                        target_value: change.set.targetValue,
                        scale_in_cooldown: change.set.scaleInCooldownSeconds,
                        scale_out_cooldown: change.set.scaleOutCooldownSeconds,
                        disable_scale_in: change.set.scaleInDisabled,
                    }),
                },
            };
        case 'new-policy':
            return {
                kind: 'policy',
                label: `${change.metric}-target-tracking`,
                isNew: true,
                body: {
                    name: `${change.metric}-target-tracking`,
                    policy_type: 'TargetTrackingScaling',
                    ...resource_edit_scalable(after),
                    target_tracking_scaling_policy_configuration: {
                        target_value: change.set.targetValue,
                        scale_in_cooldown: change.set.scaleInCooldownSeconds,
                        scale_out_cooldown: change.set.scaleOutCooldownSeconds,
                        predefined_metric_specification: {
                            predefined_metric_type: predefinedMetrics[change.metric],
                        },
                    },
                },
            };
        case 'service':
            return {
                kind: 'service',
                label: before.service.label,
                isNew: false,
                body: defined({
                    desired_count: change.set.desiredCount,
                    deployment_minimum_healthy_percent: change.set.minimumHealthyPercent,
                    deployment_maximum_percent: change.set.maximumPercent,
                    deployment_circuit_breaker: change.set.circuitBreaker && {
                        enable: true,
                        rollback: true,
                    },
                    health_check_grace_period_seconds: change.set.healthCheckGracePeriodSeconds,
                    capacity_provider_strategy: change.set.capacityProviders?.map(({ name, base, weight }) => ({ capacity_provider: name, base, weight })),
                }),
            };
        case 'target-group':
            return editTargetGroup(change);
        case 'cluster':
            return {
                kind: 'cluster',
                label: (0,model_fact/* valueOf */.RP)(before.cluster)?.label ?? 'cluster',
                isNew: false,
                body: { setting: [{ name: 'containerInsights', value: change.set.containerInsights }] },
            };
        case 'new-alarm':
            return newAlarm(change.targetGroup, after);
    }
}
function resource_edit_scalable(setup) {
    return {
        service_namespace: 'ecs',
        scalable_dimension: 'ecs:service:DesiredCount',
        resource_id: { reference: 'target', label: (0,model_fact/* valueOf */.RP)(setup.target)?.label },
    };
}
function editTarget(set, before, after) {
    const existing = (0,model_fact/* valueOf */.RP)(before.target);
    const suspended = (0,model_fact/* valueOf */.RP)(after.target) && (0,model_fact/* valueOf */.RP)((0,model_fact/* valueOf */.RP)(after.target).suspended);
    const resumes = [set.scaleInSuspended, set.scaleOutSuspended, set.scheduledSuspended].some((value) => value !== undefined);
    const values = defined({
        min_capacity: set.minCapacity,
        max_capacity: set.maxCapacity,
        suspended_state: resumes && suspended
            ? {
                dynamic_scaling_in_suspended: suspended.scaleIn,
                dynamic_scaling_out_suspended: suspended.scaleOut,
                scheduled_scaling_suspended: suspended.scheduled,
            }
            : undefined,
    });
    if (existing)
        return { kind: 'target', label: existing.label, isNew: false, body: values };
    return {
        kind: 'target',
        label: 'scalable-target',
        isNew: true,
        body: {
            service_namespace: 'ecs',
            scalable_dimension: 'ecs:service:DesiredCount',
            resource_id: { reference: 'service-resource-id', label: before.service.label },
            ...values,
        },
    };
}
function editTargetGroup({ targetGroup, set }) {
    const healthCheck = defined({
        path: set.healthCheckPath,
        interval: set.healthCheckIntervalSeconds,
        timeout: set.healthCheckTimeoutSeconds,
        unhealthy_threshold: set.unhealthyThreshold,
        matcher: set.matcher,
    });
    return {
        kind: 'target-group',
        label: targetGroup,
        isNew: false,
        body: defined({
            load_balancing_algorithm_type: set.algorithm,
            slow_start: set.slowStartSeconds,
            stickiness: set.stickiness === undefined ? undefined : { enabled: false, type: 'lb_cookie' },
            deregistration_delay: set.deregistrationDelaySeconds,
            health_check: Object.keys(healthCheck).length === 0 ? undefined : healthCheck,
        }),
    };
}
function newAlarm(targetGroup, after) {
    return {
        kind: 'alarm',
        label: newAlarmName(after),
        isNew: true,
        body: {
            alarm_name: newAlarmName(after),
            namespace: 'AWS/ApplicationELB',
            metric_name: 'HTTPCode_Target_5XX_Count',
            dimensions: {
                LoadBalancer: { reference: 'load-balancer', label: undefined },
                TargetGroup: { reference: 'target-group', label: targetGroup },
            },
            statistic: 'Sum',
            period: 60,
            evaluation_periods: 5,
            datapoints_to_alarm: 3,
            threshold: 10,
            comparison_operator: 'GreaterThanOrEqualToThreshold',
            treat_missing_data: 'notBreaching',
        },
    };
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/cloudformation.js



const cloudFormationTypes = {
    service: 'AWS::ECS::Service',
    target: 'AWS::ApplicationAutoScaling::ScalableTarget',
    policy: 'AWS::ApplicationAutoScaling::ScalingPolicy',
    'target-group': 'AWS::ElasticLoadBalancingV2::TargetGroup',
    cluster: 'AWS::ECS::Cluster',
    alarm: 'AWS::CloudWatch::Alarm',
};
/** The changes as a fragment to merge into a template; in lists, by `Key` or `Name`. */
function printCloudFormation(setup, changes, all) {
    const resources = Object.fromEntries(editsOf(setup, changes, all).map((edit) => [
        logicalId(edit, setup),
        { Type: cloudFormationTypes[edit.kind], Properties: propertiesOf(edit, setup) },
    ]));
    return (0,dist/* stringify */.As)({ Resources: resources }, { lineWidth: 0 }).trimEnd();
}
function logicalId(edit, setup) {
    if (setup.origin === 'cloudformation' && !edit.isNew)
        return edit.label;
    return edit.isNew ? pascal(edit.label) : pascal(edit.kind);
}
function propertiesOf({ kind, body }, setup) {
    switch (kind) {
        case 'target-group':
            return targetGroupProperties(body);
        case 'service':
            return serviceProperties(body, setup);
        case 'cluster':
            return { ClusterSettings: translate(body['setting'] ?? [], setup) };
        case 'alarm': {
            const { dimensions, ...rest } = body;
            return {
                ...translate(rest, setup),
                Dimensions: Object.entries((dimensions ?? {})).map(([name, value]) => ({
                    Name: name,
                    Value: translate(value, setup),
                })),
            };
        }
        case 'policy': {
            const { name, ...rest } = body;
            const named = name === undefined ? {} : { PolicyName: name };
            return { ...named, ...translate(rest, setup) };
        }
        case 'target':
            return translate(body, setup);
    }
}
function serviceProperties(body, setup) {
    const { deployment_minimum_healthy_percent: minimum, deployment_maximum_percent: maximum, deployment_circuit_breaker: breaker, ...rest } = body;
    const deployment = Object.fromEntries(Object.entries({
        MinimumHealthyPercent: minimum,
        MaximumPercent: maximum,
        DeploymentCircuitBreaker: breaker && translate(breaker, setup),
    }).filter(([, value]) => value !== undefined));
    return {
        ...translate(rest, setup),
        ...(Object.keys(deployment).length > 0 ? { DeploymentConfiguration: deployment } : {}),
    };
}
/** Attributes are key and value pairs of text (aws-facts C); the health check is flat. */
function targetGroupProperties(body) {
    const health = (body['health_check'] ?? {});
    const values = {
        'load_balancing.algorithm.type': body['load_balancing_algorithm_type'],
        'slow_start.duration_seconds': body['slow_start'],
        'stickiness.enabled': body['stickiness'] === undefined ? undefined : false,
        'deregistration_delay.timeout_seconds': body['deregistration_delay'],
    };
    const attributes = Object.entries(values).flatMap(([key, value]) => value === undefined || typeof value === 'object' ? [] : [{ Key: key, Value: String(value) }]);
    return Object.fromEntries(Object.entries({
        HealthCheckPath: health['path'],
        HealthCheckIntervalSeconds: health['interval'],
        HealthCheckTimeoutSeconds: health['timeout'],
        UnhealthyThresholdCount: health['unhealthy_threshold'],
        Matcher: health['matcher'] === undefined ? undefined : { HttpCode: health['matcher'] },
        TargetGroupAttributes: attributes.length > 0 ? attributes : undefined,
    }).filter(([, value]) => value !== undefined));
}
function translate(value, setup) {
    if (Array.isArray(value))
        return value.map((item) => translate(item, setup));
    if (typeof value !== 'object')
        return value;
    if (isReference(value))
        return translateReference(value, setup);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [pascal(name), translate(item, setup)]));
}
function translateReference({ reference, label }, setup) {
    const own = setup.origin === 'cloudformation' ? label : undefined;
    switch (reference) {
        case 'target':
        case 'service-resource-id': {
            const service = setup.origin === 'cloudformation' ? setup.service.label : 'Service';
            const cluster = (0,model_fact/* valueOf */.RP)(setup.cluster)?.label;
            const clusterText = setup.origin === 'cloudformation' && cluster !== undefined
                ? `\${${cluster}}`
                : ((0,model_fact/* valueOf */.RP)(setup.service.clusterName) ?? 'CLUSTER');
            return { 'Fn::Sub': `service/${clusterText}/\${${service}.Name}` };
        }
        case 'load-balancer':
            return { 'Fn::GetAtt': ['LoadBalancer', 'LoadBalancerFullName'] };
        case 'target-group':
            return { 'Fn::GetAtt': [own ?? 'TargetGroup', 'TargetGroupFullName'] };
    }
}
/** `scale_in_cooldown`, `cpu-target-tracking` → `ScaleInCooldown`, `CpuTargetTracking`. */
function pascal(name) {
    return name
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/pulumi.js


const classes = {
    service: 'aws.ecs.Service',
    target: 'aws.appautoscaling.Target',
    policy: 'aws.appautoscaling.Policy',
    'target-group': 'aws.lb.TargetGroup',
    cluster: 'aws.ecs.Cluster',
    alarm: 'aws.cloudwatch.MetricAlarm',
};
/** Lists that the provider's schema names in the plural. */
const plurals = {
    capacity_provider_strategy: 'capacityProviderStrategies',
    setting: 'settings',
};
/** The changes as constructor calls that hold nothing but what has to be set. */
function printPulumi(setup, changes, all) {
    return editsOf(setup, changes, all)
        .map((edit) => printResource(edit, setup))
        .join('\n\n');
}
function printResource(edit, setup) {
    const name = setup.origin === 'pulumi' || edit.isNew ? edit.label : edit.kind;
    return `new ${classes[edit.kind]}(${JSON.stringify(name)}, ${printBody(edit.body, setup, '')});`;
}
function printBody(body, setup, indent) {
    const inner = `${indent}  `;
    const lines = Object.entries(body).map(([name, value]) => `${inner}${plurals[name] ?? camel(name)}: ${printValue(value, setup, inner)},`);
    return ['{', ...lines, `${indent}}`].join('\n');
}
function printValue(value, setup, indent) {
    if (Array.isArray(value)) {
        const items = value.map((item) => `${indent}  ${printBody(item, setup, `${indent}  `)},`);
        return ['[', ...items, `${indent}]`].join('\n');
    }
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if (isReference(value))
        return printReference(value, setup);
    return printBody(value, setup, indent);
}
function printReference({ reference }, setup) {
    switch (reference) {
        case 'target':
        case 'service-resource-id': {
            const cluster = (0,model_fact/* valueOf */.RP)(setup.service.clusterName) ?? 'CLUSTER';
            const service = (0,model_fact/* valueOf */.RP)(setup.service.name) ?? 'SERVICE';
            return JSON.stringify(`service/${cluster}/${service}`);
        }
        case 'load-balancer':
            return 'loadBalancer.arnSuffix';
        case 'target-group':
            return 'targetGroup.arnSuffix';
    }
}
function camel(name) {
    return name.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/sst.js



/**
 * The changes in the words of SST's components, `sst.aws.Service` and `sst.aws.Cluster` (SST source,
 * platform/src/components/aws): only what has to be set. What they have no word for goes through
 * `transform`, in Pulumi's.
 *
 * @param all every change of the run: the suspended state is written as a whole.
 */
function printSst(setup, changes, all) {
    const service = {
        scaling: unlessEmpty(scalingArgs(changes, setup)),
        capacity: capacityArgs(changes),
        transform: unlessEmpty(transformArgs(setup, changes, all)),
    };
    const disabled = changes.some((change) => change.on === 'policy' && 'scaleInDisabled' in change.set);
    return [
        ...(isEmpty(service)
            ? []
            : [`new sst.aws.Service(${JSON.stringify(nameOf(setup))}, ${printCode(service)});`]),
        ...(service['capacity'] === undefined
            ? []
            : ['// To change its capacity SST makes the service anew: plan for the gap.']),
        ...(disabled
            ? ['// Take out the $transform of aws.appautoscaling.Policy that sets disableScaleIn.']
            : []),
        ...changes.flatMap((change) => others(change, setup)),
    ].join('\n');
}
/** A component makes its ECS service under its own name and "Service". */
function nameOf({ origin, service }) {
    return origin === 'pulumi' ? service.label.replace(/(?<=.)Service$/, '') : 'MyService';
}
/** SST has one pair of cooldowns for all of a service's policies. */
function scalingArgs(changes, setup) {
    const args = {};
    for (const change of changes) {
        if (change.on === 'target') {
            args['min'] = change.set.minCapacity;
            args['max'] = change.set.maxCapacity;
        }
        else if (change.on === 'policy' || change.on === 'new-policy') {
            const { targetValue, scaleInCooldownSeconds, scaleOutCooldownSeconds } = change.set;
            const metric = change.on === 'new-policy' ? change.metric : metricOf(change.policy, setup);
            if (targetValue !== undefined && metric !== undefined)
                args[`${metric}Utilization`] = targetValue;
            if (scaleInCooldownSeconds !== undefined)
                args['scaleInCooldown'] = `${scaleInCooldownSeconds} seconds`;
            if (scaleOutCooldownSeconds !== undefined)
                args['scaleOutCooldown'] = `${scaleOutCooldownSeconds} seconds`;
        }
    }
    return args;
}
function metricOf(label, setup) {
    const policy = ((0,model_fact/* valueOf */.RP)(setup.policies) ?? []).find((candidate) => candidate.label === label);
    const metric = policy?.kind === 'target-tracking' ? (0,model_fact/* valueOf */.RP)(policy.metric) : undefined;
    return metric === undefined || metric.resource === 'other' ? undefined : metric.resource;
}
function capacityArgs(changes) {
    const change = changes.find((candidate) => candidate.on === 'service');
    const entries = change?.set.capacityProviders?.map(({ name, base, weight }) => [
        name === 'FARGATE_SPOT' ? 'spot' : 'fargate',
        { base: base === 0 ? undefined : base, weight },
    ]);
    return entries && Object.fromEntries(entries);
}
function transformArgs(setup, changes, all) {
    const target = (0,model_fact/* valueOf */.RP)(applyChanges(setup, all).target);
    const suspended = target && (0,model_fact/* valueOf */.RP)(target.suspended);
    const resumes = changes.some(({ on, ...change }) => on === 'target' &&
        'set' in change &&
        Object.keys(change.set).some((key) => /Suspended/.test(key)));
    const ofService = changes.find((change) => change.on === 'service');
    const ofGroups = changes.filter((change) => change.on === 'target-group');
    return {
        service: ofService && unlessEmpty(serviceArgs(ofService)),
        autoScalingTarget: resumes && suspended
            ? {
                suspendedState: {
                    dynamicScalingInSuspended: suspended.scaleIn,
                    dynamicScalingOutSuspended: suspended.scaleOut,
                    scheduledScalingSuspended: suspended.scheduled,
                },
            }
            : undefined,
        target: ofGroups.length > 0 ? verbatim(targetTransform(ofGroups)) : undefined,
    };
}
function serviceArgs({ set }) {
    return {
        desiredCount: set.desiredCount,
        deploymentMinimumHealthyPercent: set.minimumHealthyPercent,
        deploymentMaximumPercent: set.maximumPercent,
        deploymentCircuitBreaker: set.circuitBreaker && { enable: true, rollback: true },
        healthCheckGracePeriodSeconds: set.healthCheckGracePeriodSeconds,
    };
}
/** A transform that is an object replaces whole arguments: within the health check only a function can change one. */
function targetTransform(changes) {
    const set = Object.assign({}, ...changes.map((change) => change.set));
    const plain = {
        loadBalancingAlgorithmType: set.algorithm,
        slowStart: set.slowStartSeconds,
        stickiness: set.stickiness === undefined ? undefined : { enabled: false, type: 'lb_cookie' },
        deregistrationDelay: set.deregistrationDelaySeconds,
    };
    const check = {
        path: set.healthCheckPath,
        interval: set.healthCheckIntervalSeconds,
        timeout: set.healthCheckTimeoutSeconds,
        unhealthyThreshold: set.unhealthyThreshold,
        matcher: set.matcher,
    };
    const lines = [
        ...(isEmpty(plain) ? [] : [`      Object.assign(args, ${printCode(plain, '      ')});`]),
        ...(isEmpty(check)
            ? []
            : [
                `      const check = ${printCode(check, '      ')};`,
                '      args.healthCheck = $output(args.healthCheck).apply((before) => ({ ...before, ...check }));',
            ]),
    ];
    return ['(args) => {', ...lines, '    }'].join('\n');
}
function others(change, setup) {
    switch (change.on) {
        case 'cluster': {
            const settings = [{ name: 'containerInsights', value: change.set.containerInsights }];
            const label = setup.origin === 'pulumi' ? (0,model_fact/* valueOf */.RP)(setup.cluster)?.label : undefined;
            const name = label?.replace(/(?<=.)Cluster$/, '') ?? 'MyCluster';
            return [
                `new sst.aws.Cluster(${JSON.stringify(name)}, ${printCode({ transform: { cluster: { settings } } })});`,
            ];
        }
        case 'new-alarm':
            return [
                `new aws.cloudwatch.MetricAlarm(${JSON.stringify(newAlarmName(setup))}, ${printCode({
                    namespace: 'AWS/ApplicationELB',
                    metricName: 'HTTPCode_Target_5XX_Count',
                    dimensions: { LoadBalancer: verbatim('service.nodes.loadBalancer.arnSuffix') },
                    statistic: 'Sum',
                    period: 60,
                    evaluationPeriods: 5,
                    datapointsToAlarm: 3,
                    threshold: 10,
                    comparisonOperator: 'GreaterThanOrEqualToThreshold',
                    treatMissingData: 'notBreaching',
                })});`,
            ];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/terraform.js


const terraformTypes = {
    service: 'aws_ecs_service',
    target: 'aws_appautoscaling_target',
    policy: 'aws_appautoscaling_policy',
    'target-group': 'aws_lb_target_group',
    cluster: 'aws_ecs_cluster',
    alarm: 'aws_cloudwatch_metric_alarm',
};
/** The changes as Terraform blocks that hold nothing but what has to be set. */
function printTerraform(setup, changes, all) {
    return editsOf(setup, changes, all)
        .map((edit) => terraform_printResource(edit, setup))
        .join('\n\n');
}
function terraform_printResource(edit, setup) {
    const type = terraformTypes[edit.kind];
    const address = setup.origin === 'terraform' && !edit.isNew ? edit.label : undefined;
    const name = address === undefined ? blockName(edit) : (address.split('.').at(-1) ?? 'this');
    // A resource of a module is told by its full address: the block's own name may occur in several.
    const where = address?.startsWith('module.') ? [`# ${address}`] : [];
    return [
        ...where,
        `resource "${type}" "${name.replace(/\[.*\]$/, '')}" {`,
        ...terraform_printBody(edit.body, setup, '  '),
        '}',
    ].join('\n');
}
function blockName(edit) {
    return edit.isNew && edit.kind !== 'target' ? edit.label.replaceAll(/\W/g, '_') : 'this';
}
function terraform_printBody(body, setup, indent) {
    const plain = Object.entries(body).filter(([, value]) => !isBlock(value));
    const width = Math.max(0, ...plain.map(([name]) => name.length));
    const lines = [];
    for (const [name, value] of Object.entries(body)) {
        if (!isBlock(value)) {
            lines.push(`${indent}${name.padEnd(width)} = ${terraform_printValue(value, setup)}`);
            continue;
        }
        // A map takes an equals sign, a block does not.
        const opening = name === 'dimensions' ? `${name} = {` : `${name} {`;
        const blocks = Array.isArray(value) ? value : [value];
        for (const block of blocks) {
            lines.push(`${indent}${opening}`, ...terraform_printBody(block, setup, `${indent}  `), `${indent}}`);
        }
    }
    return lines;
}
function isBlock(value) {
    return typeof value === 'object' && !isReference(value);
}
function terraform_printValue(value, setup) {
    if (typeof value === 'object')
        return terraform_printReference(value, setup);
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
function terraform_printReference({ reference, label }, setup) {
    const own = setup.origin === 'terraform' ? label : undefined;
    switch (reference) {
        case 'target':
            return `${own?.startsWith('aws_') ? own : `${terraformTypes.target}.this`}.resource_id`;
        case 'service-resource-id': {
            const cluster = (0,model_fact/* valueOf */.RP)(setup.service.clusterName) ?? 'CLUSTER';
            return `"service/${cluster}/\${${own ?? `${terraformTypes.service}.this`}.name}"`;
        }
        case 'load-balancer':
            return 'aws_lb.this.arn_suffix';
        case 'target-group':
            return `${own ?? `${terraformTypes['target-group']}.this`}.arn_suffix`;
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/print-fix.js







/**
 * A finding's fix, in the user's own tool where the source or the config file tells it, else in all of
 * them. Pasted one
 * after the other, in any order, the fixes of one run do not undo each other.
 */
function printFix(finding, { setup, changes, tool }) {
    const own = mergeChanges(finding.changes);
    // A waived finding's changes are not among the run's: its fix is printed as if it stood alone.
    return printChanges(setup, own, finding.waiver ? own : changes, tool);
}
/** All fixes of one service at once. */
function printAllFixes({ setup, changes, tool, }) {
    return printChanges(setup, changes, changes, tool);
}
function printChanges(setup, changes, all, own) {
    if (changes.length === 0)
        return [];
    const printers = {
        'AWS CLI': () => ({
            tool: 'AWS CLI',
            language: 'sh',
            text: printAwsCli(setup, changes, all).join('\n'),
        }),
        Terraform: () => ({
            tool: 'Terraform',
            language: 'hcl',
            text: printTerraform(setup, changes, all),
        }),
        CloudFormation: () => ({
            tool: 'CloudFormation',
            language: 'yaml',
            text: printCloudFormation(setup, changes, all),
        }),
        CDK: () => ({ tool: 'CDK', language: 'ts', text: printCdk(setup, changes, all) }),
        Pulumi: () => ({ tool: 'Pulumi', language: 'ts', text: printPulumi(setup, changes, all) }),
        SST: () => ({ tool: 'SST', language: 'ts', text: printSst(setup, changes, all) }),
    };
    const tools = toolsFor(setup);
    const chosen = own !== undefined && tools.includes(own) ? [own] : tools;
    return chosen.map((tool) => printers[tool]());
}
function toolsFor({ origin }) {
    switch (origin) {
        case 'live':
            return ['AWS CLI', 'Terraform', 'CloudFormation', 'CDK', 'Pulumi', 'SST'];
        case 'terraform':
            return ['Terraform'];
        case 'cloudformation':
            return ['CloudFormation', 'CDK'];
        case 'pulumi':
            return ['Pulumi', 'SST'];
    }
}

// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var validator = __webpack_require__(207);
// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/tool.js
/** What somebody writes infrastructure with, by the name in the config file. */
const toolNames = {
    'aws-cli': 'AWS CLI',
    terraform: 'Terraform',
    cloudformation: 'CloudFormation',
    cdk: 'CDK',
    pulumi: 'Pulumi',
    sst: 'SST',
};

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/parse-text.js


/** Above this a file is not read a second time only to find lines. */
const mostBytesForLines = 4_000_000;
/**
 * Text of a file: UTF-8, or UTF-16 with a byte order mark, which is what PowerShell's `>` writes.
 */
function decodeText(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder('utf-8').decode(bytes);
}
/**
 * JSON, or YAML with CloudFormation's short intrinsics.
 *
 * @throws ReadableError in one line, with line and column.
 */
function parseText(text, file) {
    if (text.trim() === '') {
        throw new readable_error/* ReadableError */.J('Empty file', `${file} is empty.`);
    }
    return /^\s*[{[]/.test(text) ? parseJson(text, file) : parseYaml(text, file);
}
function parseJson(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new readable_error/* ReadableError */.J('Invalid JSON', `${file} is not valid JSON: ${explainJson(text, error)}.`);
    }
    let document;
    let counter;
    return {
        value,
        lineOf: (path) => {
            // On one line, as the tools print it, a line number tells nothing.
            if (text.length > mostBytesForLines || !/\n\s*\S/.test(text))
                return undefined;
            counter ??= new dist/* LineCounter */.HN();
            document ??= (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter, logLevel: 'silent' });
            return lineAt(document, counter, path);
        },
    };
}
/** Node's messages do not always name the place; a cut file is the usual case. */
function explainJson(text, error) {
    const whole = text.trimEnd();
    const offset = positionIn(error) ?? (isCut(whole, error) ? whole.length : firstBadOffset(whole));
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    const cut = offset >= whole.length || isCut(whole, error);
    return `${cut ? 'it ends in the middle' : 'unexpected text'} at line ${line}, column ${column}`;
}
function positionIn(error) {
    const position = / at position (\d+)/.exec(String(error))?.[1];
    return position === undefined ? undefined : Number(position);
}
/** Whether a text is good JSON as far as it goes. */
function isCut(text, error) {
    return /unexpected end|unterminated/i.test(String(error)) || positionIn(error) === text.length;
}
/** The longest beginning that is good as far as it goes ends where the bad text begins. */
function firstBadOffset(text) {
    let good = 0;
    let bad = text.length;
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (isGoodBeginning(text.slice(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    return good;
}
function isGoodBeginning(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        return isCut(text, error);
    }
}
/** `!Ref x` → `{Ref: x}`, `!GetAtt a.b` → `{Fn::GetAtt: [a, b]}`, `!Sub …` → `{Fn::Sub: …}`. */
const shortForms = [
    'Ref',
    'Condition',
    'And',
    'Base64',
    'Cidr',
    'Equals',
    'FindInMap',
    'ForEach',
    'GetAtt',
    'GetAZs',
    'If',
    'ImportValue',
    'Join',
    'Length',
    'Not',
    'Or',
    'Select',
    'Split',
    'Sub',
    'ToJsonString',
    'Transform',
];
/** Keeps the tag on the node, whatever it stands before. */
const customTags = shortForms.flatMap((name) => {
    const tag = `!${name}`;
    const resolve = (value) => value;
    return [
        { tag, resolve },
        { tag, resolve, collection: 'map' },
        { tag, resolve, collection: 'seq' },
    ];
});
function parseYaml(text, file) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { customTags, lineCounter: counter, logLevel: 'silent' });
    const problem = document.errors[0];
    if (problem) {
        const at = counter.linePos(problem.pos[0]);
        const message = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
        throw new readable_error/* ReadableError */.J('Invalid YAML', `${file} is not valid YAML: ${message} at line ${at.line}, column ${at.col}.`);
    }
    return {
        value: plain(document.contents, document),
        lineOf: (path) => lineAt(document, counter, path),
    };
}
/** Plain values, with the tagged nodes spelled out as intrinsics. */
function plain(node, document) {
    if ((0,dist/* isAlias */.Vj)(node))
        return plain(node.resolve(document), document);
    if (!(0,dist/* isNode */.Ll)(node))
        return node;
    const value = plainValue(node, document);
    const { tag } = node;
    if (tag === undefined || !/^![A-Z]/.test(tag))
        return value;
    const name = tag.slice(1);
    if (name === 'Ref' || name === 'Condition')
        return { [name]: value };
    if (name === 'GetAtt' && typeof value === 'string') {
        const dot = value.indexOf('.');
        return { 'Fn::GetAtt': [value.slice(0, dot), value.slice(dot + 1)] };
    }
    return { [`Fn::${name}`]: value };
}
function plainValue(node, document) {
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => plain(item, document));
    if ((0,dist/* isMap */.jh)(node)) {
        return Object.fromEntries(node.items.map(({ key, value }) => [String(plain(key, document)), plain(value, document)]));
    }
    return (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
}
function lineAt(document, counter, path) {
    // A mapping's entry begins at its key, which the node itself does not know.
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const last = path.at(-1);
    if (typeof parent === 'object' && parent !== null && 'items' in parent && last !== undefined) {
        for (const item of parent.items) {
            const start = item.key?.range?.[0];
            if (item.key?.value === last && start !== undefined)
                return counter.linePos(start).line;
        }
    }
    const node = document.getIn(path, true);
    const start = node?.range?.[0];
    return start === undefined ? undefined : counter.linePos(start).line;
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/thresholds.js
const thresholdDefinitions = [
    {
        name: 'minimum-capacity',
        description: 'The smallest minimum capacity that is accepted, in tasks.',
        type: 'integer',
        minimum: 0,
        maximum: 1000,
        production: 2,
        staging: 1,
    },
    {
        name: 'usual-minimum-capacity',
        description: 'The minimum capacity on an ordinary day, in tasks. With it, a floor that is still raised after an event is found.',
        type: 'integer',
        minimum: 0,
        maximum: 1000,
        production: undefined,
        staging: undefined,
    },
    {
        name: 'maximum-headroom',
        description: 'The maximum capacity must be at least this many times the minimum capacity.',
        type: 'number',
        minimum: 1,
        maximum: 100,
        production: 2,
        staging: 2,
    },
    {
        name: 'cpu-target',
        description: 'The highest CPU target that is accepted, in percent.',
        type: 'number',
        minimum: 2,
        maximum: 100,
        production: 40,
        staging: 40,
    },
    {
        name: 'memory-target',
        description: 'The highest memory target that is accepted, in percent.',
        type: 'number',
        minimum: 3,
        maximum: 100,
        production: 50,
        staging: 50,
    },
    {
        name: 'scale-out-cooldown-seconds',
        description: 'The longest scale-out cooldown that is accepted, in seconds.',
        type: 'integer',
        minimum: 0,
        maximum: 3600,
        production: 0,
        staging: 0,
    },
    {
        name: 'scale-in-cooldown-seconds',
        description: 'The shortest scale-in cooldown that is accepted, in seconds.',
        type: 'integer',
        minimum: 0,
        maximum: 604_800,
        production: 43_200,
        staging: 360,
    },
    {
        name: 'flapping-window-minutes',
        description: 'A scale-out followed by a scale-in (or the other way round) within this many minutes is flapping.',
        type: 'integer',
        minimum: 1,
        maximum: 1440,
        production: 60,
        staging: 60,
    },
    {
        name: 'flapping-at-most',
        description: 'How many such pairs are accepted within two weeks.',
        type: 'integer',
        minimum: 0,
        maximum: 1000,
        production: 0,
        staging: 0,
    },
    {
        name: 'deregistration-delay-seconds',
        description: 'The longest deregistration delay that is accepted, in seconds: every deploy waits that long for old tasks.',
        type: 'integer',
        minimum: 0,
        maximum: 3600,
        production: 120,
        staging: 120,
    },
    {
        name: 'health-check-detection-seconds',
        description: 'A broken task must be found within this many seconds (interval × unhealthy threshold).',
        type: 'integer',
        minimum: 10,
        maximum: 3000,
        production: 60,
        staging: 60,
    },
    {
        name: 'health-check-path',
        description: 'The path the health check is to use. Unset, any path but "/" is accepted, and fixes suggest /healthz.',
        type: 'path',
        production: undefined,
        staging: undefined,
    },
    {
        name: 'minimum-healthy-percent',
        description: 'The lowest minimum healthy percent that is accepted during a deployment.',
        type: 'integer',
        minimum: 0,
        maximum: 100,
        production: 100,
        staging: 0,
    },
    {
        name: 'availability-zones',
        description: 'How many availability zones the subnets of the service must cover at least.',
        type: 'integer',
        minimum: 1,
        maximum: 6,
        production: 2,
        staging: 1,
    },
    {
        name: 'on-demand-base',
        description: 'Where Fargate Spot is used, this many tasks must run on demand, as the base of that provider.',
        type: 'integer',
        minimum: 0,
        maximum: 1000,
        production: 2,
        staging: 0,
    },
    {
        name: 'spot-alone',
        description: 'Whether a service may run on Fargate Spot alone.',
        type: 'boolean',
        production: false,
        staging: true,
    },
    {
        name: 'worker-memory-percent',
        description: 'The share of the task memory, in percent, that the declared workers may take at most.',
        type: 'number',
        minimum: 1,
        maximum: 100,
        production: 80,
        staging: 80,
    },
    {
        name: 'request-timeout-seconds',
        description: 'The longest request timeout of the workers that is accepted, in seconds.',
        type: 'integer',
        minimum: 1,
        maximum: 3600,
        production: 60,
        staging: 60,
    },
    {
        name: 'start-budget-seconds',
        description: 'How long a new task may take from created to serving, in seconds. Unset: not checked.',
        type: 'integer',
        minimum: 1,
        maximum: 3600,
        production: undefined,
        staging: undefined,
    },
];
/** The thresholds of a built-in profile. */
function profileThresholds(profile) {
    return Object.fromEntries(thresholdDefinitions.map((definition) => [definition.name, definition[profile]]));
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/config/nearest.js
/** The candidate a misspelled word was meant to be, if one is near enough to be worth suggesting. */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate) }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best && best.edits <= Math.max(2, Math.floor(word.length / 3))
        ? best.candidate
        : undefined;
}
/** Levenshtein: insertions, deletions and substitutions. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

// EXTERNAL MODULE: ./packages/core/lib/scaling/rule.js
var rule = __webpack_require__(8337);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/ids.js
/** Every rule's name, as the config file, the findings and SARIF spell it. */
const ruleIds = [
    'scalable-target',
    'capacity-range',
    'minimum-capacity',
    'maximum-headroom',
    'desired-in-range',
    'event-floor',
    'scale-out-suspended',
    'scaling-suspended',
    'cpu-tracked',
    'memory-tracked',
    'cpu-target',
    'memory-target',
    'cpu-below-memory',
    'scale-in-disabled',
    'scale-out-cooldown',
    'scale-in-cooldown',
    'flapping',
    'balancing',
    'balancing-conflict',
    'stickiness',
    'deregistration-delay',
    'health-check-speed',
    'health-check-timeout',
    'health-check-matcher',
    'health-check-path',
    'health-check-grace-period',
    'minimum-healthy-percent',
    'surge-room',
    'circuit-breaker',
    'deployment-deadlock',
    'availability-zones',
    'spot-alone',
    'on-demand-base',
    'container-insights',
    'alarm-5xx',
    'dashboard',
    'worker-memory',
    'worker-count',
    'worker-pool',
    'worker-recycling',
    'worker-request-timeout',
    'migration-at-start',
    'start-budget',
];

;// CONCATENATED MODULE: ./packages/core/lib/scaling/recommend/floor.js

/**
 * The floor against the events that hold it, else against its usual value: the declared one, else the one
 * that the last restore set (scale-for-event restores the floor by a scheduled action; an IaC deploy may
 * have raised it again).
 *
 * @returns undefined where it cannot be told.
 */
function floorState(setup, context) {
    const target = (0,model_fact/* valueOf */.RP)(setup.target);
    const min = target && (0,model_fact/* valueOf */.RP)(target.minCapacity);
    if (min === undefined || !setup.scheduledFloors.known)
        return undefined;
    const floors = setup.scheduledFloors.value;
    const pending = floors.filter((floor) => floor.at > context.now);
    return heldFloor(pending, min) ?? unheldFloor(floors, pending, min, context);
}
/** An event is on: until its restore, the floor is what it holds. */
function heldFloor(pending, min) {
    const highest = pending
        .flatMap((floor) => (floor.event ? [{ ...floor, ...floor.event }] : []))
        .sort((a, b) => b.holds - a.holds)[0];
    if (!highest)
        return undefined;
    const { name, holds, at, minCapacity } = highest;
    const until = `${new Date(at).toISOString().slice(0, 16)}Z`;
    const expected = `${holds}, which the event ${name} holds until ${until}`;
    const isRight = min === holds;
    // AWS's restore is unconditional; a floor higher than ours is not ours to lower.
    const evidence = min > holds ? `${min}, which the restore will set to ${minCapacity} all the same` : `${min}`;
    return { isRight, wanted: min < holds ? holds : undefined, expected, evidence };
}
function unheldFloor(floors, pending, min, context) {
    const past = floors
        .filter((floor) => floor.at <= context.now && isRestore(floor, floors, min))
        .sort((a, b) => b.at - a.at)[0];
    const restore = pending.find((floor) => floor.minCapacity < min);
    const declared = context.thresholds['usual-minimum-capacity'];
    const usual = declared ?? past?.event?.usual ?? past?.minCapacity ?? restore?.minCapacity;
    if (usual === undefined)
        return undefined;
    const expected = `${usual} ${usual === 1 ? 'task' : 'tasks'}, the usual minimum, or a scheduled restore`;
    if (restore) {
        const evidence = `${min}, restored by ${restore.name} later`;
        return { isRight: true, wanted: undefined, expected, evidence };
    }
    const evidence = declared === undefined && past ? `${min}, though ${past.name} had restored ${usual}` : `${min}`;
    return { isRight: min <= usual, wanted: min > usual ? usual : undefined, expected, evidence };
}
/** A one-off action that raises a floor says nothing of the usual one; a restore lowers it, or is named so. */
function isRestore(floor, floors, minCapacity) {
    const lowers = floors.some((other) => other.at < floor.at && other.minCapacity > floor.minCapacity);
    return floor.event !== undefined || lowers || floor.minCapacity < minCapacity;
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/recommend/range.js


/**
 * The range that satisfies every rule that is on: what all capacity fixes of one run ask for together.
 * `undefined` where the present range is unknown.
 */
function recommendRange(setup, context) {
    const { thresholds, isOn } = context;
    if (!setup.target.known)
        return undefined;
    const target = setup.target.value;
    const desired = (0,model_fact/* valueOf */.RP)(setup.service.desiredCount);
    const least = thresholds['minimum-capacity'];
    const headroom = thresholds['maximum-headroom'];
    if (!target) {
        const min = Math.max(least, thresholds['usual-minimum-capacity'] ?? 0, 1);
        const busiest = Math.max(desired ?? 0, min);
        return {
            min,
            max: Math.max(Math.ceil(min * headroom), busiest + Math.ceil(busiest / 2)),
            desired: desired === undefined ? undefined : Math.max(desired, min),
        };
    }
    const now = { min: (0,model_fact/* valueOf */.RP)(target.minCapacity), max: (0,model_fact/* valueOf */.RP)(target.maxCapacity) };
    if (now.min === undefined || now.max === undefined)
        return undefined;
    let { min, max } = now;
    const floor = isOn('event-floor') ? floorState(setup, context) : undefined;
    if (floor?.wanted !== undefined)
        min = floor.wanted;
    if (isOn('minimum-capacity'))
        min = Math.max(min, least);
    max = Math.max(max, min);
    if (isOn('maximum-headroom')) {
        max = Math.max(max, Math.ceil(min * headroom));
        // Any registration of the target first moves the count into the range as it is now.
        const moved = Math.min(Math.max(desired ?? 0, now.min), now.max);
        const busiest = Math.max(desired ?? 0, moved, min);
        if (headroom > 1 && busiest >= max)
            max = busiest + Math.max(1, Math.ceil(busiest / 2));
    }
    const inside = desired === undefined ? undefined : Math.min(Math.max(desired, min), max);
    return { min, max, desired: inside };
}
/**
 * The changes that bring the range there, all in one: a minimum without its maximum could be refused.
 * The desired count follows by itself where Application Auto Scaling runs (registering a target moves
 * the count into the range at once, aws-facts B); in a file it has to be written.
 */
function rangeChanges(setup, context) {
    const range = recommendRange(setup, context);
    if (!range)
        return [];
    const target = (0,model_fact/* valueOf */.RP)(setup.target);
    const min = target && (0,model_fact/* valueOf */.RP)(target.minCapacity);
    const max = target && (0,model_fact/* valueOf */.RP)(target.maxCapacity);
    const set = {
        ...(min === range.min ? {} : { minCapacity: range.min }),
        ...(max === range.max ? {} : { maxCapacity: range.max }),
    };
    const changes = [];
    if (Object.keys(set).length > 0)
        changes.push({ on: 'target', set });
    const desired = (0,model_fact/* valueOf */.RP)(setup.service.desiredCount);
    const byItself = setup.origin === 'live' && changes.length > 0;
    if (range.desired !== undefined && range.desired !== desired && !byItself) {
        changes.push({ on: 'service', set: { desiredCount: range.desired } });
    }
    return changes;
}

// EXTERNAL MODULE: ./packages/core/lib/scaling/recommend/policies.js
var recommend_policies = __webpack_require__(7542);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/capacity.js





const tasks = (count) => `${count} ${count === 1 ? 'task' : 'tasks'}`;
/** Runs a check on the scalable target; says nothing where there is none (its own rule says that). */
function onTarget(setup, check) {
    if (!setup.target.known)
        return [(0,rule/* skip */.iv)(setup.service, `scalable target: ${setup.target.why}`)];
    return setup.target.value ? [check(setup.target.value)] : [];
}
const scalableTarget = {
    id: 'scalable-target',
    principle: '7',
    title: 'The service scales by itself',
    why: 'Without a scalable target the number of tasks never follows the load, so the first spike is an outage.',
    severity: { production: 'error', staging: 'warning' },
    check: (setup, context) => {
        if (cannotScale(setup))
            return [];
        return [
            (0,rule/* decide */.LD)(setup.service, { 'scalable target': setup.target }, (values) => values['scalable target']
                ? (0,rule/* pass */.IX)(values['scalable target'])
                : {
                    status: 'fail',
                    resource: setup.service,
                    expected: 'a scalable target of Application Auto Scaling',
                    actual: 'none',
                    fix: {
                        // A target alone scales nothing: it comes with its policies.
                        changes: [...rangeChanges(setup, context), ...firstPolicies(setup, context)],
                        advice: setup.origin === 'live'
                            ? ''
                            : 'Where another stack or state scales it, waive this rule for the service: the file cannot show it.',
                    },
                }),
        ];
    },
};
/** Daemons follow the instances, and external controllers scale task sets (ECS guide, service auto scaling). */
function cannotScale({ service }) {
    return (0,model_fact/* valueOf */.RP)(service.scheduling) === 'DAEMON' || (0,model_fact/* valueOf */.RP)(service.controller) === 'EXTERNAL';
}
function firstPolicies(setup, context) {
    if (!setup.policies.known)
        return [];
    return ['cpu', 'memory'].flatMap((metric) => context.isOn(`${metric}-tracked`) && (0,recommend_policies/* tracking */.E5)(setup, metric).length === 0
        ? (0,recommend_policies/* newPolicyChanges */.cp)(setup, context, metric)
        : []);
}
const capacityRange = {
    id: 'capacity-range',
    principle: '7',
    title: 'Minimum capacity is not above maximum capacity',
    why: 'AWS refuses a minimum above the maximum, so the deploy that carries it fails.',
    severity: { production: 'error', staging: 'error' },
    check: (setup, context) => onTarget(setup, (target) => (0,rule/* decide */.LD)(target, { 'minimum capacity': target.minCapacity, 'maximum capacity': target.maxCapacity }, ({ 'minimum capacity': min, 'maximum capacity': max }) => min <= max
        ? (0,rule/* pass */.IX)(target)
        : {
            status: 'fail',
            resource: target,
            expected: 'minimum ≤ maximum',
            actual: `minimum ${min}, maximum ${max}`,
            fix: { changes: rangeChanges(setup, context) },
        })),
};
const minimumCapacity = {
    id: 'minimum-capacity',
    principle: '6',
    title: 'Enough tasks at all times',
    why: 'With a single task every crash, every zone failure and every lost host is an outage.',
    severity: { production: 'error', staging: 'warning' },
    check: (setup, context) => {
        const least = context.thresholds['minimum-capacity'];
        return onTarget(setup, (target) => (0,rule/* decide */.LD)(target, { 'minimum capacity': target.minCapacity }, (values) => values['minimum capacity'] >= least
            ? (0,rule/* pass */.IX)(target)
            : {
                status: 'fail',
                resource: target,
                expected: `at least ${tasks(least)}`,
                actual: tasks(values['minimum capacity']),
                fix: { changes: rangeChanges(setup, context) },
            }));
    },
};
const maximumHeadroom = {
    id: 'maximum-headroom',
    principle: '7',
    title: 'The maximum leaves room to grow',
    why: 'At its maximum a service cannot scale out any more, however high the load climbs.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const factor = context.thresholds['maximum-headroom'];
        return onTarget(setup, (target) => (0,rule/* decide */.LD)(target, { 'minimum capacity': target.minCapacity, 'maximum capacity': target.maxCapacity }, ({ 'minimum capacity': min, 'maximum capacity': max }) => {
            const desired = (0,model_fact/* valueOf */.RP)(setup.service.desiredCount);
            const cramped = max < min * factor;
            // A count that is out of sight is at least the minimum.
            const full = factor > 1 && (desired ?? min) >= max;
            if (!cramped && !full)
                return (0,rule/* pass */.IX)(target);
            return {
                status: 'fail',
                resource: target,
                expected: `maximum at least ${factor} × minimum, and above the desired count`,
                actual: `minimum ${min}, maximum ${max}, desired ${(0,model_fact/* describeFact */.uL)(setup.service.desiredCount)}`,
                fix: { changes: rangeChanges(setup, context) },
            };
        }));
    },
};
const desiredInRange = {
    id: 'desired-in-range',
    principle: '7',
    title: 'The desired count lies inside the range',
    why: 'A desired count outside the range is pulled back in the middle of a deploy, or leaves fewer tasks than the floor promises.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => onTarget(setup, (target) => (0,rule/* decide */.LD)(setup.service, {
        'desired count': setup.service.desiredCount,
        'minimum capacity': target.minCapacity,
        'maximum capacity': target.maxCapacity,
    }, ({ 'desired count': desired, 'minimum capacity': min, 'maximum capacity': max }) => 
    // A range that is upside down is another rule's finding; nothing can lie inside it.
    (desired >= min && desired <= max) || min > max
        ? (0,rule/* pass */.IX)(setup.service)
        : {
            status: 'fail',
            resource: setup.service,
            expected: `from ${min} to ${max}`,
            actual: (0,model_fact/* describeFact */.uL)(setup.service.desiredCount),
            fix: {
                changes: rangeChanges(setup, context),
                advice: setup.origin === 'live'
                    ? ''
                    : 'Better still, leave the desired count out of the code, so that a deploy does not undo what auto scaling has set.',
            },
        })),
};
const eventFloor = {
    id: 'event-floor',
    principle: '7',
    title: 'The floor is what the event, or its end, made it',
    why: 'A floor nobody lowered after the event costs its tasks around the clock; one that a deploy reset lets the event down.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => onTarget(setup, (target) => {
        const floor = floorState(setup, context);
        const facts = {
            'minimum capacity': target.minCapacity,
            // Without them even a declared minimum tells nothing: a restore may be on its way.
            'scheduled actions': setup.scheduledFloors,
        };
        return (0,rule/* decide */.LD)(target, facts, () => {
            if (!floor) {
                return (0,rule/* skip */.iv)(target, 'usual minimum: no restore is or was scheduled, and usual-minimum-capacity is not set in the config');
            }
            if (floor.isRight)
                return (0,rule/* pass */.IX)(target);
            return {
                status: 'fail',
                resource: target,
                expected: floor.expected,
                actual: floor.evidence,
                fix: {
                    changes: rangeChanges(setup, context),
                    advice: floor.wanted === undefined
                        ? 'Somebody else set it during the event: raise the event with scale-for-event, or set it again after the restore.'
                        : '',
                },
            };
        });
    }),
};
const scaleOutSuspended = {
    id: 'scale-out-suspended',
    principle: '7',
    title: 'Scaling out is not suspended',
    why: 'While scaling out is suspended no policy can add a task, however high the load climbs.',
    severity: { production: 'error', staging: 'warning' },
    check: (setup) => onTarget(setup, (target) => (0,rule/* decide */.LD)(target, { 'suspended state': target.suspended }, (values) => values['suspended state'].scaleOut
        ? {
            status: 'fail',
            resource: target,
            expected: 'scaling out active',
            actual: 'suspended',
            fix: { changes: [{ on: 'target', set: { scaleOutSuspended: false } }] },
        }
        : (0,rule/* pass */.IX)(target))),
};
const scalingSuspended = {
    id: 'scaling-suspended',
    principle: '7',
    title: 'Scaling in and scheduled scaling are not suspended',
    why: 'A forgotten suspension keeps tasks running that nobody needs, or lets a planned floor pass by.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => onTarget(setup, (target) => (0,rule/* decide */.LD)(target, { 'suspended state': target.suspended }, (values) => {
        const { scaleIn, scheduled } = values['suspended state'];
        if (!scaleIn && !scheduled)
            return (0,rule/* pass */.IX)(target);
        const what = [scaleIn ? 'scaling in' : '', scheduled ? 'scheduled scaling' : ''];
        return {
            status: 'fail',
            resource: target,
            expected: 'nothing suspended',
            actual: `suspended: ${what.filter(Boolean).join(', ')}`,
            fix: {
                changes: [
                    {
                        on: 'target',
                        set: {
                            ...(scaleIn ? { scaleInSuspended: false } : {}),
                            ...(scheduled ? { scheduledSuspended: false } : {}),
                        },
                    },
                ],
            },
        };
    })),
};
const capacityRules = [
    scalableTarget,
    capacityRange,
    minimumCapacity,
    maximumHeadroom,
    desiredInRange,
    eventFloor,
    scaleOutSuspended,
    scalingSuspended,
];

;// CONCATENATED MODULE: ./packages/core/lib/scaling/workers.js
const runtimes = ['php-fpm', 'node', 'gunicorn'];
/**
 * php-fpm: the field guide runs 20 children on 2 vCPU in place of php-fpm's default of 5; a worker waits
 * for the database most of its time. We accept a band around those 10 per vCPU, from 4 to 16.
 * node: one process per vCPU (node:cluster documentation: "availableParallelism").
 * gunicorn: (2 × cores) + 1 (gunicorn's design documentation, "How Many Workers?").
 */
function processRange(runtime, vcpus) {
    switch (runtime) {
        case 'php-fpm':
            return {
                least: Math.max(1, Math.ceil(4 * vcpus)),
                most: Math.max(2, Math.floor(16 * vcpus)),
                source: '4 to 16 children per vCPU; 20 on 2 vCPU is the example',
            };
        case 'node':
            return {
                least: Math.max(1, Math.floor(vcpus)),
                most: Math.max(1, Math.ceil(vcpus)),
                source: 'one process per vCPU',
            };
        case 'gunicorn':
            return {
                least: Math.max(1, Math.ceil(vcpus)),
                most: Math.max(2, Math.floor(2 * vcpus) + 1),
                source: "from one per vCPU up to gunicorn's own (2 × vCPU) + 1",
            };
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/workers.js



/** Worker rules speak only where workers are declared. */
function onWorkers(setup, context, check) {
    const { workers } = context;
    if (!workers)
        return [];
    if (!setup.task.known)
        return [(0,rule/* skip */.iv)(setup.service, `task definition: ${setup.task.why}`)];
    const outcome = check(workers, setup.task.value);
    return outcome ? [outcome] : [];
}
const workerMemory = {
    id: 'worker-memory',
    principle: '5',
    title: 'All workers together fit into the task',
    why: 'When every worker is busy at once the task runs out of memory and is killed with all its requests.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => onWorkers(setup, context, (workers, task) => {
        const each = workers['memory-per-process-mb'];
        if (each === undefined)
            return undefined;
        const share = context.thresholds['worker-memory-percent'];
        return (0,rule/* decide */.LD)(task, { memory: memoryFor(workers, task) }, ({ memory }) => {
            const needed = workers.processes * each;
            const allowed = (memory.mb * share) / 100;
            if (needed <= allowed)
                return (0,rule/* pass */.IX)(task);
            const fits = Math.floor(allowed / each);
            return {
                status: 'fail',
                resource: task,
                expected: `at most ${share} % of the ${memory.mb} MiB of ${memory.of}`,
                actual: `${workers.processes} × ${each} MiB = ${needed} MiB`,
                fix: {
                    changes: [],
                    advice: `Run ${fits === 0 ? 'smaller workers' : `at most ${fits} workers`}, or give ${memory.of} at least ${Math.ceil((needed * 100) / share)} MiB.`,
                },
            };
        });
    }),
};
/** What the workers may take: their container's own limit where it has one, else the task's. */
function memoryFor(workers, task) {
    if (!task.containers.known)
        return task.containers;
    const all = task.containers.value;
    const essential = all.filter((container) => container.essential);
    const [only] = essential.length === 1 ? essential : [];
    const own = workers.container === undefined ? only : all.find(({ name }) => name === workers.container);
    if (workers.container !== undefined && own === undefined) {
        const names = all.map(({ name }) => name).join(', ');
        return (0,model_fact/* unknown */.L5)(`the task has no container ${workers.container}, which workers names, but ${names}`);
    }
    if (own && !own.memoryMb.known)
        return own.memoryMb;
    const limit = own && (0,model_fact/* valueOf */.RP)(own.memoryMb);
    return own && limit !== undefined
        ? (0,model_fact/* known */.eO)({ mb: limit, of: `container ${own.name}` })
        : (0,model_fact/* mapFact */.Vt)(task.memoryMb, (mb) => ({ mb, of: 'the task' }));
}
const workerCount = {
    id: 'worker-count',
    principle: '5',
    title: 'The number of workers suits the vCPUs',
    why: 'Too few workers leave paid vCPUs idle while requests queue; too many only compete for them.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => onWorkers(setup, context, (workers, task) => {
        const { runtime, processes } = workers;
        if (!runtime)
            return undefined;
        return (0,rule/* decide */.LD)(task, { 'task CPU': task.cpuUnits }, ({ 'task CPU': units }) => {
            const vcpus = units / 1024;
            const { least, most, source } = processRange(runtime, vcpus);
            if (processes >= least && processes <= most)
                return (0,rule/* pass */.IX)(task);
            return {
                status: 'fail',
                resource: task,
                expected: `${runtime} on ${vcpus} vCPU: from ${least} to ${most} (${source})`,
                actual: `${processes}`,
                fix: {
                    changes: [],
                    advice: `Set ${settingName(runtime)} to ${processes < least ? least : most}, or change the task's CPU.`,
                },
            };
        });
    }),
};
function settingName(runtime) {
    switch (runtime) {
        case 'php-fpm':
            return 'pm.max_children';
        case 'node':
            return 'the number of cluster processes';
        case 'gunicorn':
            return '--workers';
    }
}
/** php-fpm's own conditions; it does not start when they are broken (php-fpm: fpm_conf.c messages). */
function brokenPool(workers) {
    const { processes, 'start-servers': start, 'min-spare-servers': minSpare, 'max-spare-servers': maxSpare, } = workers;
    if (minSpare !== undefined && maxSpare !== undefined && minSpare > maxSpare) {
        return `min-spare-servers ${minSpare} above max-spare-servers ${maxSpare}`;
    }
    if (maxSpare !== undefined && maxSpare > processes) {
        return `max-spare-servers ${maxSpare} above ${processes} processes`;
    }
    if (start !== undefined && minSpare !== undefined && start < minSpare) {
        return `start-servers ${start} below min-spare-servers ${minSpare}`;
    }
    if (start !== undefined && maxSpare !== undefined && start > maxSpare) {
        return `start-servers ${start} above max-spare-servers ${maxSpare}`;
    }
    return undefined;
}
const workerPool = {
    id: 'worker-pool',
    principle: '5',
    title: 'php-fpm accepts its pool settings',
    why: 'php-fpm refuses to start with them, so no new task ever becomes healthy.',
    severity: { production: 'error', staging: 'error' },
    check: (setup, context) => {
        const { workers } = context;
        if (workers?.runtime !== 'php-fpm')
            return [];
        const broken = brokenPool(workers);
        if (broken === undefined)
            return [(0,rule/* pass */.IX)(setup.service)];
        return [
            {
                status: 'fail',
                resource: setup.service,
                expected: 'min spare ≤ start ≤ max spare ≤ processes',
                actual: broken,
                fix: { changes: [], advice: 'For example 20 children: start 5, spare from 3 to 10.' },
            },
        ];
    },
};
const workerRecycling = {
    id: 'worker-recycling',
    principle: '5',
    title: 'Workers are replaced now and then',
    why: 'A worker that lives for ever keeps whatever leaks, and memory then scales out what should be fixed.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const { workers } = context;
        // Node has no such setting: a leak there ends with the process.
        if (!workers?.runtime || workers.runtime === 'node')
            return [];
        const value = workers['max-requests'];
        if (value === undefined) {
            return [(0,rule/* skip */.iv)(setup.service, 'workers: max-requests is not declared in the config')];
        }
        return value > 0
            ? [(0,rule/* pass */.IX)(setup.service)]
            : [
                {
                    status: 'fail',
                    resource: setup.service,
                    expected: 'max-requests above 0, such as 500',
                    actual: '0, never',
                    fix: {
                        changes: [],
                        advice: `Set ${workers.runtime === 'php-fpm' ? 'pm.max_requests' : '--max-requests (with --max-requests-jitter)'} to 500.`,
                    },
                },
            ];
    },
};
const workerRequestTimeout = {
    id: 'worker-request-timeout',
    principle: '5',
    title: 'A stuck request gives its worker back',
    why: 'Without a timeout a few slow requests hold every worker, and the task answers nobody.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const value = context.workers?.['request-timeout-seconds'];
        if (value === undefined)
            return [];
        const most = context.thresholds['request-timeout-seconds'];
        if (value > 0 && value <= most)
            return [(0,rule/* pass */.IX)(setup.service)];
        return [
            {
                status: 'fail',
                resource: setup.service,
                expected: `from 1 to ${most} s`,
                actual: value === 0 ? '0, none' : `${value} s`,
                fix: {
                    changes: [],
                    advice: `Set the request timeout to ${most} s, and move longer work into a queue.`,
                },
            },
        ];
    },
};
const workerRules = [
    workerMemory,
    workerCount,
    workerPool,
    workerRecycling,
    workerRequestTimeout,
];

;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/migration.js


/** Commands of the usual migration tools. */
const migrations = [
    /\bdoctrine:migrations?:migrate\b/,
    /\bartisan\b.*\bmigrate\b/,
    /\b(rails|rake)\b.*\bdb:(migrate|prepare|setup)\b/,
    /\bmanage\.py\b.*\bmigrate\b/,
    /\balembic\b.*\bupgrade\b/,
    /\bflask\b.*\bdb\b.*\bupgrade\b/,
    /\bprisma\b.*\b(migrate|db push)\b/,
    /\bknex\b.*\bmigrate:(latest|up)\b/,
    /\bsequelize(-cli)?\b.*\bdb:migrate\b/,
    /\btypeorm\b.*\bmigration:run\b/,
    /\bdrizzle-kit\b.*\b(migrate|push)\b/,
    /\bnode-pg-migrate\b.*\bup\b/,
    /\b(flyway|liquibase)\b.*\b(migrate|update)\b/,
    /\b(goose|dbmate|sql-migrate)\b.*\bup\b/,
    /\bmigrate\b.*-(path|source|database)\b/,
    /\b(npm|pnpm|yarn|bun)\b( run)? [\w:-]*migrat\w*/,
];
/** The migration command found in what a container runs at start, if any. */
function findMigration(words) {
    const text = words.join(' ').replaceAll(/\s+/g, ' ');
    return migrations.some((pattern) => pattern.test(text)) ? text : undefined;
}
function startWords(container) {
    const { entryPoint, command } = container;
    if (!entryPoint.known)
        return entryPoint;
    return (0,model_fact/* mapFact */.Vt)(command, (words) => [...entryPoint.value, ...words]);
}
const migrationAtStart = {
    id: 'migration-at-start',
    principle: '3',
    title: 'No migration runs when a container starts',
    why: 'Ten containers starting at once run ten migrations, and every start in a spike waits for one.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup) => {
        if (!setup.task.known)
            return [(0,rule/* skip */.iv)(setup.service, `task definition: ${setup.task.why}`)];
        const task = setup.task.value;
        if (!task.containers.known)
            return [(0,rule/* skip */.iv)(task, `containers: ${task.containers.why}`)];
        return task.containers.value
            .filter(({ essential }) => essential)
            .map((container) => (0,rule/* decide */.LD)(task, { [`container ${container.name}`]: startWords(container) }, (values) => {
            const words = Object.values(values)[0];
            const found = findMigration(words);
            if (found === undefined) {
                const hidden = whatIsHidden(container, words);
                return hidden ? (0,rule/* skip */.iv)(task, `container ${container.name}: ${hidden}`) : (0,rule/* pass */.IX)(task);
            }
            return {
                status: 'fail',
                resource: task,
                expected: 'a start without a migration',
                actual: `container ${container.name}: ${found.length > 120 ? `${found.slice(0, 119)}…` : found}`,
                fix: {
                    changes: [],
                    advice: 'Take it out of the start and run it once after the deploy, with the run-migration-task action of this suite.',
                },
            };
        }));
    },
};
/** A start that is left to the image, or handed to a script, may hide a migration. */
function whatIsHidden(container, words) {
    const entryPoint = container.entryPoint.known ? container.entryPoint.value : [];
    if (entryPoint.length === 0)
        return "the image's own entry point is not visible";
    const script = words.find((word) => /\.(sh|bash)$|entrypoint/i.test(word));
    return script === undefined ? undefined : `what ${script} does is not visible`;
}
const migrationRules = [migrationAtStart];

;// CONCATENATED MODULE: ./packages/core/lib/scaling/recommend/deployment-limits.js


/** ECS rounds the minimum up and the maximum down (API reference, DeploymentConfiguration). */
function room(limits, count) {
    const most = Math.floor((count * limits.maximumPercent) / 100);
    const least = Math.ceil((count * limits.minimumHealthyPercent) / 100);
    return { surge: Math.max(0, most - count), drop: Math.max(0, count - least) };
}
/** A rollout of `count` tasks can neither start a new task nor stop an old one. */
function deadlocks(limits, count) {
    const { surge, drop } = room(limits, count);
    return count > 0 && surge === 0 && drop === 0;
}
/**
 * The task counts a deployment may meet: from the smallest to the largest minimum and maximum, now and
 * after the fixes. 200 are enough: from 100 tasks on one percent is a task.
 */
function countsToDeploy(setup, context) {
    const range = recommendRange(setup, context);
    const target = (0,model_fact/* valueOf */.RP)(setup.target);
    const ends = [
        range?.min,
        range?.max,
        target && (0,model_fact/* valueOf */.RP)(target.minCapacity),
        target && (0,model_fact/* valueOf */.RP)(target.maxCapacity),
        (0,model_fact/* valueOf */.RP)(setup.service.desiredCount),
    ].filter((count) => count !== undefined && count > 0);
    if (ends.length === 0)
        return [];
    const from = Math.min(...ends);
    const to = Math.min(Math.max(...ends), from + 200);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
/** The limits that satisfy every rule that is on; doubling always leaves room for one task more. */
function recommendLimits(limits, setup, context) {
    const { thresholds, isOn } = context;
    const minimumHealthyPercent = isOn('minimum-healthy-percent')
        ? Math.max(limits.minimumHealthyPercent, thresholds['minimum-healthy-percent'])
        : limits.minimumHealthyPercent;
    const wanted = { minimumHealthyPercent, maximumPercent: limits.maximumPercent };
    const counts = countsToDeploy(setup, context);
    const first = counts[0];
    const cramped = isOn('surge-room') && first !== undefined && room(wanted, first).surge === 0;
    const stuck = counts.some((count) => deadlocks(wanted, count));
    const tighter = minimumHealthyPercent !== limits.minimumHealthyPercent;
    const doubled = cramped || (stuck && (tighter || isOn('deployment-deadlock')));
    return { minimumHealthyPercent, maximumPercent: doubled ? 200 : limits.maximumPercent };
}
function limitChanges(limits, setup, context) {
    const wanted = recommendLimits(limits, setup, context);
    const set = {
        ...(wanted.minimumHealthyPercent === limits.minimumHealthyPercent
            ? {}
            : { minimumHealthyPercent: wanted.minimumHealthyPercent }),
        ...(wanted.maximumPercent === limits.maximumPercent
            ? {}
            : { maximumPercent: wanted.maximumPercent }),
    };
    return Object.keys(set).length === 0 ? [] : [{ on: 'service', set }];
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/deployment.js



const percent = (value) => `${value} %`;
/**
 * The limits and the circuit breaker belong to rolling deployments of replica services by ECS itself:
 * blue/green, CodeDeploy, external controllers and daemons have rules of their own.
 */
function onRolling(setup, check) {
    const { controller, strategy, scheduling } = setup.service;
    const unseen = [controller, strategy, scheduling].find((fact) => !fact.known);
    if (unseen && !unseen.known)
        return [(0,rule/* skip */.iv)(setup.service, `kind of deployment: ${unseen.why}`)];
    const rolls = is(controller, 'ECS') && is(strategy, 'ROLLING') && is(scheduling, 'REPLICA');
    return rolls ? [check()] : [];
}
function is(fact, value) {
    return fact.known && fact.value === value;
}
function limitFacts({ service }) {
    return {
        'minimum healthy percent': service.minimumHealthyPercent,
        'maximum percent': service.maximumPercent,
    };
}
/** How many tasks a deployment may find: the range where it is known, else the desired count. */
function countFact(setup) {
    if (!setup.target.known)
        return setup.target;
    const target = setup.target.value;
    return target ? target.minCapacity : setup.service.desiredCount;
}
const minimumHealthyPercent = {
    id: 'minimum-healthy-percent',
    principle: '6',
    title: 'A deployment keeps all tasks serving',
    why: 'Below 100 % every deploy takes capacity away just when new tasks are still cold.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => onRolling(setup, () => (0,rule/* decide */.LD)(setup.service, limitFacts(setup), (values) => {
        const least = context.thresholds['minimum-healthy-percent'];
        const limits = {
            minimumHealthyPercent: values['minimum healthy percent'],
            maximumPercent: values['maximum percent'],
        };
        if (limits.minimumHealthyPercent >= least)
            return (0,rule/* pass */.IX)(setup.service);
        return {
            status: 'fail',
            resource: setup.service,
            expected: `at least ${percent(least)}`,
            actual: (0,model_fact/* describeFact */.uL)(setup.service.minimumHealthyPercent, percent),
            fix: { changes: limitChanges(limits, setup, context) },
        };
    })),
};
const surgeRoom = {
    id: 'surge-room',
    principle: '6',
    title: 'A deployment may start new tasks first',
    why: 'Without room to surge a deploy can only stop old tasks before new ones serve.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => onRolling(setup, () => (0,rule/* decide */.LD)(setup.service, { ...limitFacts(setup), 'task count': countFact(setup) }, (values) => {
        const limits = {
            minimumHealthyPercent: values['minimum healthy percent'],
            maximumPercent: values['maximum percent'],
        };
        const smallest = countsToDeploy(setup, context)[0];
        if (smallest === undefined || room(limits, smallest).surge > 0)
            return (0,rule/* pass */.IX)(setup.service);
        return {
            status: 'fail',
            resource: setup.service,
            expected: 'room for at least one new task beside the old ones',
            actual: `maximum percent ${percent(limits.maximumPercent)}: none beside ${smallest}`,
            fix: { changes: limitChanges(limits, setup, context) },
        };
    })),
};
const deploymentDeadlock = {
    id: 'deployment-deadlock',
    principle: '6',
    title: 'A deployment can always take its next step',
    why: 'When no task may be stopped and none may be started, every deploy hangs until it times out.',
    severity: { production: 'error', staging: 'error' },
    check: (setup, context) => onRolling(setup, () => (0,rule/* decide */.LD)(setup.service, { ...limitFacts(setup), 'task count': countFact(setup) }, (values) => {
        const limits = {
            minimumHealthyPercent: values['minimum healthy percent'],
            maximumPercent: values['maximum percent'],
        };
        const stuck = countsToDeploy(setup, context).filter((count) => deadlocks(limits, count));
        if (stuck.length === 0)
            return (0,rule/* pass */.IX)(setup.service);
        return {
            status: 'fail',
            resource: setup.service,
            expected: 'room to stop an old task or to start a new one',
            actual: `${percent(limits.minimumHealthyPercent)} to ${percent(limits.maximumPercent)}: neither with ${listCounts(stuck)}`,
            fix: { changes: limitChanges(limits, setup, context) },
        };
    })),
};
/** `1 task`, `2, 3, 4 tasks`, `2, 3, 4 tasks and 8 more counts`. */
function listCounts(counts) {
    const noun = counts.length === 1 && counts[0] === 1 ? 'task' : 'tasks';
    const more = counts.length > 3 ? ` and ${counts.length - 3} more counts` : '';
    return `${counts.slice(0, 3).join(', ')} ${noun}${more}`;
}
const circuitBreaker = {
    id: 'circuit-breaker',
    principle: '6',
    title: 'A failing deployment rolls itself back',
    why: 'Without the circuit breaker a broken revision is restarted for ever; without rollback nothing serves after it.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => onRolling(setup, () => (0,rule/* decide */.LD)(setup.service, { 'circuit breaker': setup.service.circuitBreaker }, (values) => {
        const { enable, rollback } = values['circuit breaker'];
        if (enable && rollback)
            return (0,rule/* pass */.IX)(setup.service);
        const fact = (0,model_fact/* mapFact */.Vt)(setup.service.circuitBreaker, () => enable ? 'on, without rollback' : 'off');
        return {
            status: 'fail',
            resource: setup.service,
            expected: 'on, with rollback',
            actual: (0,model_fact/* describeFact */.uL)(fact),
            fix: {
                changes: [{ on: 'service', set: { circuitBreaker: { enable: true, rollback: true } } }],
            },
        };
    })),
};
const deploymentRules = [
    minimumHealthyPercent,
    surgeRoom,
    deploymentDeadlock,
    circuitBreaker,
];

// EXTERNAL MODULE: ./packages/core/lib/scaling/rules/flapping.js
var flapping = __webpack_require__(2124);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/recommend/target-group.js

/** Least outstanding requests, or round robin that warms new targets up. */
function isGoodBalancing({ algorithm, slowStartSeconds }) {
    if (algorithm === 'least_outstanding_requests')
        return true;
    return algorithm === 'round_robin' && slowStartSeconds > 0;
}
/** AWS allows slow start with round robin only (aws-facts C). */
function isRefusedBalancing({ algorithm, slowStartSeconds }) {
    return slowStartSeconds > 0 && algorithm !== 'round_robin';
}
function balancingChanges(group, context) {
    const algorithm = (0,model_fact/* valueOf */.RP)(group.algorithm);
    const slowStartSeconds = (0,model_fact/* valueOf */.RP)(group.slowStartSeconds);
    if (algorithm === undefined || slowStartSeconds === undefined)
        return [];
    const now = { algorithm, slowStartSeconds };
    let wanted = now;
    if (context.isOn('balancing') && !isGoodBalancing(now)) {
        wanted = { algorithm: 'least_outstanding_requests', slowStartSeconds: 0 };
    }
    else if (context.isOn('balancing-conflict') && isRefusedBalancing(now)) {
        wanted = { algorithm, slowStartSeconds: 0 };
    }
    return change(group, {
        ...(wanted.algorithm === algorithm ? {} : { algorithm: wanted.algorithm }),
        ...(wanted.slowStartSeconds === slowStartSeconds
            ? {}
            : { slowStartSeconds: wanted.slowStartSeconds }),
    });
}
/** Interval, timeout and threshold that go together: AWS wants the timeout below the interval. */
function healthCheckChanges(group, context) {
    const { thresholds, isOn } = context;
    const interval = (0,model_fact/* valueOf */.RP)(group.healthCheck.intervalSeconds);
    const timeout = (0,model_fact/* valueOf */.RP)(group.healthCheck.timeoutSeconds);
    const unhealthy = (0,model_fact/* valueOf */.RP)(group.healthCheck.unhealthyThreshold);
    const set = {};
    let newInterval = interval;
    const slow = thresholds['health-check-detection-seconds'];
    if (isOn('health-check-speed') &&
        interval !== undefined &&
        unhealthy !== undefined &&
        interval * unhealthy > slow) {
        newInterval = Math.min(interval, Math.floor(slow / 2));
        const newUnhealthy = Math.max(2, Math.min(unhealthy, Math.floor(slow / newInterval)));
        if (newInterval !== interval)
            set.healthCheckIntervalSeconds = newInterval;
        if (newUnhealthy !== unhealthy)
            set.unhealthyThreshold = newUnhealthy;
    }
    if (newInterval !== undefined && timeout !== undefined && timeout >= newInterval) {
        const shortened = newInterval !== interval;
        if (shortened || isOn('health-check-timeout')) {
            set.healthCheckTimeoutSeconds = Math.max(2, Math.min(5, newInterval - 1));
        }
    }
    return change(group, set);
}
/** One change of a target group, or none where nothing is set. */
function change(group, set) {
    if (Object.keys(set).length === 0)
        return [];
    return [{ on: 'target-group', targetGroup: group.label, set }];
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/target-group.js



/** Checks each target group; nothing to say without a load balancer. */
function onTargetGroups(setup, check) {
    if (!setup.targetGroups.known) {
        return [(0,rule/* skip */.iv)(setup.service, `target groups: ${setup.targetGroups.why}`)];
    }
    return setup.targetGroups.value.flatMap((group) => check(group) ?? []);
}
/** Algorithms, slow start and cookies are for an Application Load Balancer, so for HTTP and HTTPS. */
function onHttp(setup, check) {
    return onTargetGroups(setup, (group) => {
        if (!group.protocol.known)
            return (0,rule/* skip */.iv)(group, `protocol: ${group.protocol.why}`);
        return ['HTTP', 'HTTPS'].includes(group.protocol.value) ? check(group) : undefined;
    });
}
const balancing = {
    id: 'balancing',
    principle: '4',
    title: 'Requests go where there is room',
    why: 'Round robin sends a cold or stuck task as many requests as a warm one.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => onHttp(setup, (group) => (0,rule/* decide */.LD)(group, { algorithm: group.algorithm, 'slow start': group.slowStartSeconds }, ({ algorithm, 'slow start': slowStartSeconds }) => isGoodBalancing({ algorithm, slowStartSeconds })
        ? (0,rule/* pass */.IX)(group)
        : {
            status: 'fail',
            resource: group,
            expected: 'least_outstanding_requests, or round_robin with slow start (AWS allows slow start with round_robin only)',
            actual: `${(0,model_fact/* describeFact */.uL)(group.algorithm)}, slow start ${slowStartSeconds === 0 ? 'off' : `${slowStartSeconds} s`}`,
            fix: { changes: balancingChanges(group, context) },
        })),
};
const balancingConflict = {
    id: 'balancing-conflict',
    principle: '4',
    title: 'Slow start goes with round robin only',
    why: 'AWS refuses slow start together with least_outstanding_requests or weighted_random, so the deploy that asks for both fails.',
    severity: { production: 'error', staging: 'error' },
    check: (setup, context) => onHttp(setup, (group) => (0,rule/* decide */.LD)(group, { algorithm: group.algorithm, 'slow start': group.slowStartSeconds }, ({ algorithm, 'slow start': slowStartSeconds }) => isRefusedBalancing({ algorithm, slowStartSeconds })
        ? {
            status: 'fail',
            resource: group,
            expected: 'one or the other',
            actual: `${algorithm} with a slow start of ${slowStartSeconds} s`,
            fix: { changes: balancingChanges(group, context) },
        }
        : (0,rule/* pass */.IX)(group))),
};
const stickiness = {
    id: 'stickiness',
    principle: '4',
    title: 'Sessions do not stick to a task',
    why: 'Sticky sessions keep old tasks loaded and new ones idle, whatever the algorithm, and die with the task.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => onHttp(setup, (group) => (0,rule/* decide */.LD)(group, { stickiness: group.stickiness }, (values) => values.stickiness
        ? {
            status: 'fail',
            resource: group,
            expected: 'off',
            actual: 'on',
            fix: {
                changes: change(group, { stickiness: false }),
                advice: 'Keep sessions in a shared store first if the application holds them in memory.',
            },
        }
        : (0,rule/* pass */.IX)(group))),
};
/** A request must be able to finish: the delay is never asked below the declared request timeout. */
function delayBounds(context) {
    const least = Math.min(context.workers?.['request-timeout-seconds'] ?? 0, 3600);
    return { least, most: Math.max(least, context.thresholds['deregistration-delay-seconds']) };
}
const deregistrationDelay = {
    id: 'deregistration-delay',
    principle: '6',
    title: 'Old tasks leave in good time',
    why: 'Every deploy waits this long for each old task; too short a delay cuts requests off.',
    severity: { production: 'note', staging: 'note' },
    check: (setup, context) => {
        const { least, most } = delayBounds(context);
        return onTargetGroups(setup, (group) => (0,rule/* decide */.LD)(group, { 'deregistration delay': group.deregistrationDelaySeconds }, (values) => {
            const value = values['deregistration delay'];
            if (value >= least && value <= most)
                return (0,rule/* pass */.IX)(group);
            return {
                status: 'fail',
                resource: group,
                expected: least > 0 ? `from ${least} to ${most} s` : `at most ${most} s`,
                actual: `${(0,model_fact/* describeFact */.uL)(group.deregistrationDelaySeconds, (s) => `${s} s`)}${value > most ? `, which every deploy spends on draining` : ''}`,
                fix: {
                    changes: change(group, { deregistrationDelaySeconds: value > most ? most : least }),
                },
            };
        }));
    },
};
/** Shown in evidence by the health check rules too. */
function secondsOf(fact) {
    return (0,model_fact/* describeFact */.uL)(fact, (value) => `${value} s`);
}
const targetGroupRules = [
    balancing,
    balancingConflict,
    stickiness,
    deregistrationDelay,
];

;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/health-check.js




/** Paths and codes are for HTTP health checks; a TCP check has neither. */
function onHttpCheck(setup, check) {
    return onTargetGroups(setup, (group) => {
        const { protocol } = group.healthCheck;
        if (!protocol.known)
            return (0,rule/* skip */.iv)(group, `health check protocol: ${protocol.why}`);
        return ['HTTP', 'HTTPS'].includes(protocol.value) ? check(group) : undefined;
    });
}
const healthCheckSpeed = {
    id: 'health-check-speed',
    principle: '8',
    title: 'A broken task is found quickly',
    why: 'Until the health check has failed often enough, a broken task keeps getting its share of requests.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const most = context.thresholds['health-check-detection-seconds'];
        return onTargetGroups(setup, (group) => (0,rule/* decide */.LD)(group, {
            interval: group.healthCheck.intervalSeconds,
            'unhealthy threshold': group.healthCheck.unhealthyThreshold,
        }, ({ interval, 'unhealthy threshold': threshold }) => interval * threshold <= most
            ? (0,rule/* pass */.IX)(group)
            : {
                status: 'fail',
                resource: group,
                expected: `interval × unhealthy threshold at most ${most} s`,
                actual: `${interval} s × ${threshold} = ${interval * threshold} s`,
                fix: { changes: healthCheckChanges(group, context) },
            }));
    },
};
const healthCheckTimeout = {
    id: 'health-check-timeout',
    principle: '8',
    title: 'The health check times out before the next one starts',
    why: 'AWS refuses a timeout that is not shorter than the interval, so the deploy that carries it fails.',
    severity: { production: 'error', staging: 'error' },
    check: (setup, context) => onHttpCheck(setup, (group) => (0,rule/* decide */.LD)(group, {
        timeout: group.healthCheck.timeoutSeconds,
        interval: group.healthCheck.intervalSeconds,
    }, ({ timeout, interval }) => timeout < interval
        ? (0,rule/* pass */.IX)(group)
        : {
            status: 'fail',
            resource: group,
            expected: `below the interval of ${interval} s`,
            actual: secondsOf(group.healthCheck.timeoutSeconds),
            fix: { changes: healthCheckChanges(group, context) },
        })),
};
/** Whether a matcher (`200`, `200-399`, `200,302`) accepts a code of 500 or above. */
function acceptsServerErrors(matcher) {
    return matcher.split(',').some((range) => {
        const codes = range.split('-').map((code) => Number(code.trim()));
        return codes.some((code) => code >= 500);
    });
}
const healthCheckMatcher = {
    id: 'health-check-matcher',
    principle: '8',
    title: 'A server error is not healthy',
    why: 'A task that answers 5xx counts as healthy and keeps getting requests.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup) => onHttpCheck(setup, (group) => (0,rule/* decide */.LD)(group, { codes: group.healthCheck.matcher }, ({ codes }) => acceptsServerErrors(codes)
        ? {
            status: 'fail',
            resource: group,
            expected: 'codes below 500, such as 200-399',
            actual: codes,
            fix: { changes: change(group, { matcher: '200-399' }) },
        }
        : (0,rule/* pass */.IX)(group))),
};
const healthCheckPath = {
    id: 'health-check-path',
    principle: '8',
    title: 'The health check has a path of its own',
    why: 'The front page may be slow, redirect or stay up while the application behind it is broken.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const wanted = context.thresholds['health-check-path'];
        return onHttpCheck(setup, (group) => (0,rule/* decide */.LD)(group, { path: group.healthCheck.path }, ({ path }) => (wanted === undefined ? path !== '/' : path === wanted)
            ? (0,rule/* pass */.IX)(group)
            : {
                status: 'fail',
                resource: group,
                expected: wanted ?? 'a path of its own, such as /healthz',
                actual: (0,model_fact/* describeFact */.uL)(group.healthCheck.path),
                fix: {
                    changes: change(group, { healthCheckPath: wanted ?? '/healthz' }),
                    advice: 'First serve that path in the application: cheap, without a session, and answering 5xx when a task cannot work.',
                },
            }));
    },
};
const healthCheckGracePeriod = {
    id: 'health-check-grace-period',
    principle: '3',
    title: 'A starting task is given the time it needs',
    why: 'ECS kills a task that fails its health checks after the grace period, so slow starters loop for ever.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => {
        const { service, starts } = setup;
        if (service.hasLoadBalancer.known && !service.hasLoadBalancer.value)
            return [];
        const budget = context.thresholds['start-budget-seconds'];
        const measured = starts.known ? starts.value.runningToServingAtMostSeconds : undefined;
        const isLoose = starts.known && !starts.value.servingSeenAtOnce;
        const noMeasure = starts.known
            ? 'no event shows when new tasks began to serve'
            : `measured start: ${starts.why}`;
        const facts = {
            'load balancer': service.hasLoadBalancer,
            'grace period': service.healthCheckGracePeriodSeconds,
        };
        return [
            (0,rule/* decide */.LD)(service, facts, (values) => {
                const grace = values['grace period'];
                if (measured !== undefined && grace > measured)
                    return (0,rule/* pass */.IX)(service);
                // A bound that may be minutes too high accuses nobody; a budget is what was declared.
                const needed = measured === undefined || isLoose ? budget : measured;
                if (needed === undefined) {
                    const seen = measured === undefined
                        ? noMeasure
                        : `new tasks took at most ${measured} s, perhaps less`;
                    return (0,rule/* skip */.iv)(service, `${seen}, and start-budget-seconds is not set in the config`);
                }
                if (grace > needed)
                    return (0,rule/* pass */.IX)(service);
                const wanted = 30 * Math.ceil((needed + 1) / 30);
                return {
                    status: 'fail',
                    resource: service,
                    expected: needed === budget
                        ? `longer than the start budget of ${needed} s`
                        : `longer than the start: new tasks took up to ${needed} s from running to serving`,
                    actual: secondsOf(service.healthCheckGracePeriodSeconds),
                    fix: { changes: [{ on: 'service', set: { healthCheckGracePeriodSeconds: wanted } }] },
                };
            }),
        ];
    },
};
const startBudget = {
    id: 'start-budget',
    principle: '3',
    title: 'New tasks start within their budget',
    why: 'A container that takes two minutes to start is two minutes of degraded service in every spike.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const budget = context.thresholds['start-budget-seconds'];
        if (budget === undefined)
            return [];
        const facts = { 'measured start': setup.starts, budget: (0,model_fact/* known */.eO)(budget) };
        return [
            (0,rule/* decide */.LD)(setup.service, facts, ({ 'measured start': start }) => {
                const least = start.untilRunningSeconds;
                const serving = start.runningToServingAtMostSeconds;
                const most = serving === undefined ? undefined : least + serving;
                if (most !== undefined && most <= budget)
                    return (0,rule/* pass */.IX)(setup.service);
                if (least <= budget) {
                    return (0,rule/* skip */.iv)(setup.service, `measured start: between ${least} s and ${most === undefined ? 'an unknown time' : `${most} s`}; wait-stable measures it exactly`);
                }
                return {
                    status: 'fail',
                    resource: setup.service,
                    expected: `at most ${budget} s`,
                    actual: `at least ${least} s until running, the slowest of ${start.tasks} tasks`,
                    fix: {
                        changes: [],
                        advice: 'Keep the entry point light: no migration, no cache warm-up, a smaller image (see the phases that wait-stable prints).',
                    },
                };
            }),
        ];
    },
};
const healthCheckRules = [
    healthCheckSpeed,
    healthCheckTimeout,
    healthCheckMatcher,
    healthCheckPath,
    healthCheckGracePeriod,
    startBudget,
];

// EXTERNAL MODULE: ./packages/core/lib/scaling/rules/observability.js
var observability = __webpack_require__(6110);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/policies.js



const seconds = (value) => `${value} s`;
const policies_percent = (value) => `${value} %`;
const names = { cpu: 'CPU', memory: 'memory' };
/** There is something to scale with policies at all: without a target its own rule speaks. */
function hasTarget(setup) {
    return !setup.target.known || setup.target.value !== undefined;
}
function unseenPolicies(setup) {
    return setup.policies.known
        ? []
        : [(0,rule/* skip */.iv)(setup.service, `scaling policies: ${setup.policies.why}`)];
}
function tracked(metric) {
    return (setup, context) => {
        if (!hasTarget(setup))
            return [];
        const unseen = unseenPolicies(setup);
        if (unseen.length > 0)
            return unseen;
        const found = (0,recommend_policies/* tracking */.E5)(setup, metric)[0];
        if (found)
            return [(0,rule/* pass */.IX)(found)];
        if ((0,recommend_policies/* someMetricUnknown */.dS)(setup))
            return [(0,rule/* skip */.iv)(setup.service, 'the metric of a policy is unknown')];
        const policies = (0,model_fact/* valueOf */.RP)(setup.policies) ?? [];
        return [
            {
                status: 'fail',
                resource: setup.service,
                expected: `target tracking on ${names[metric]}`,
                actual: policies.length === 0
                    ? 'no scaling policy'
                    : `policies: ${policies.map(({ label }) => label).join(', ')}`,
                fix: { changes: (0,recommend_policies/* newPolicyChanges */.cp)(setup, context, metric) },
            },
        ];
    };
}
const cpuTracked = {
    id: 'cpu-tracked',
    principle: '2',
    title: 'CPU is tracked',
    why: 'Web services are bound by CPU: what does not scale on it answers slowly before it scales at all.',
    severity: { production: 'warning', staging: 'note' },
    check: tracked('cpu'),
};
const memoryTracked = {
    id: 'memory-tracked',
    principle: '2',
    title: 'Memory is tracked',
    why: 'Without a policy on memory, tasks that fill up are killed before anything adds another one.',
    severity: { production: 'warning', staging: 'note' },
    check: tracked('memory'),
};
function limited(metric, threshold) {
    return (setup, context) => {
        const unseen = unseenPolicies(setup);
        if (unseen.length > 0)
            return unseen;
        const most = context.thresholds[threshold];
        return (0,recommend_policies/* tracking */.E5)(setup, metric).map((policy) => (0,rule/* decide */.LD)(policy, { 'target value': policy.targetValue }, (values) => values['target value'] <= most
            ? (0,rule/* pass */.IX)(policy)
            : {
                status: 'fail',
                resource: policy,
                expected: `at most ${policies_percent(most)}`,
                actual: policies_percent(values['target value']),
                fix: { changes: (0,recommend_policies/* policyChange */.Hi)(setup, context, policy) },
            }));
    };
}
const cpuTarget = {
    id: 'cpu-target',
    principle: '2',
    title: 'CPU scales early',
    why: 'A new task takes minutes to serve: above this target the old ones are saturated before it does.',
    severity: { production: 'warning', staging: 'note' },
    check: limited('cpu', 'cpu-target'),
};
const memoryTarget = {
    id: 'memory-target',
    principle: '2',
    title: 'Memory scales before it runs out',
    why: 'Memory is not given back under load: above this target a burst ends in out-of-memory kills.',
    severity: { production: 'warning', staging: 'note' },
    check: limited('memory', 'memory-target'),
};
const cpuBelowMemory = {
    id: 'cpu-below-memory',
    principle: '2',
    title: 'CPU scales before memory',
    why: 'Load shows in CPU first; a memory target that is reached earlier scales on caches and leaks instead.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const unseen = unseenPolicies(setup);
        if (unseen.length > 0)
            return unseen;
        const memory = (0,recommend_policies/* tracking */.E5)(setup, 'memory');
        return (0,recommend_policies/* tracking */.E5)(setup, 'cpu').flatMap((cpu) => memory.map((other) => (0,rule/* decide */.LD)(cpu, { 'CPU target': cpu.targetValue, 'memory target': other.targetValue }, (values) => values['CPU target'] < values['memory target']
            ? (0,rule/* pass */.IX)(cpu)
            : {
                status: 'fail',
                resource: cpu,
                expected: `below the memory target of ${policies_percent(values['memory target'])}`,
                actual: policies_percent(values['CPU target']),
                fix: {
                    changes: [
                        ...(0,recommend_policies/* policyChange */.Hi)(setup, context, cpu),
                        ...(0,recommend_policies/* policyChange */.Hi)(setup, context, other),
                    ],
                },
            })));
    },
};
const scaleInDisabled = {
    id: 'scale-in-disabled',
    principle: '7',
    title: 'No policy has scale-in disabled by accident',
    why: 'A policy with scale-in disabled is not asked when tasks are taken away: they go while its metric is high, or never.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => {
        const unseen = unseenPolicies(setup);
        if (unseen.length > 0)
            return unseen;
        const policies = (0,model_fact/* valueOf */.RP)(setup.policies) ?? [];
        const tracked = (0,recommend_policies/* targetTracking */.Tf)(setup);
        if (policies.length > 0 && tracked.length === 0)
            return [stepsAlone(setup)];
        return tracked.map((policy) => (0,rule/* decide */.LD)(policy, { 'scale-in': policy.scaleInDisabled }, (values) => {
            if (!values['scale-in'])
                return (0,rule/* pass */.IX)(policy);
            const bySteps = (0,recommend_policies/* takenAwayBySteps */.Mg)(setup);
            // Disabling it is how a target is left to steps that take tasks away (aws-facts B).
            if (bySteps === true)
                return (0,rule/* pass */.IX)(policy);
            if (bySteps === undefined)
                return (0,rule/* skip */.iv)(policy, 'whether another policy scales in is unknown');
            const others = tracked.some((other) => (0,model_fact/* valueOf */.RP)(other.scaleInDisabled) === false);
            return {
                status: 'fail',
                resource: policy,
                expected: 'scale-in enabled, or steps that take tasks away',
                actual: others
                    ? 'disabled: the other policies take tasks away without asking it'
                    : 'disabled: nothing takes tasks away',
                fix: { changes: (0,recommend_policies/* policyChange */.Hi)(setup, context, policy) },
            };
        }));
    },
};
/** Without target tracking, steps or nothing take tasks away. */
function stepsAlone(setup) {
    const bySteps = (0,recommend_policies/* takenAwayBySteps */.Mg)(setup);
    if (bySteps === true)
        return (0,rule/* pass */.IX)(setup.service);
    if (bySteps === undefined)
        return (0,rule/* skip */.iv)(setup.service, 'whether a policy scales in is unknown');
    return {
        status: 'fail',
        resource: setup.service,
        expected: 'a policy that takes tasks away',
        actual: 'none does',
        fix: {
            changes: [],
            advice: 'Add a target tracking policy, or a step that takes tasks away.',
        },
    };
}
function cooldown(fact, name, judge) {
    return (setup, context) => {
        const unseen = unseenPolicies(setup);
        if (unseen.length > 0)
            return unseen;
        const steps = ((0,model_fact/* valueOf */.RP)(setup.policies) ?? []).filter(({ kind }) => kind === 'step');
        const tracked = (0,recommend_policies/* targetTracking */.Tf)(setup).map((policy) => (0,rule/* decide */.LD)(policy, { [name]: fact(policy) }, (values) => {
            const expected = judge(values[name], context);
            return expected === undefined
                ? (0,rule/* pass */.IX)(policy)
                : {
                    status: 'fail',
                    resource: policy,
                    expected,
                    actual: (0,model_fact/* describeFact */.uL)(fact(policy), seconds),
                    fix: { changes: (0,recommend_policies/* policyChange */.Hi)(setup, context, policy) },
                };
        }));
        const oneForBoth = 'steps have one cooldown for both ways; only target tracking is judged';
        return [...tracked, ...steps.map((policy) => (0,rule/* skip */.iv)(policy, oneForBoth))];
    };
}
const scaleOutCooldown = {
    id: 'scale-out-cooldown',
    principle: '7',
    title: 'Scaling out does not wait',
    why: 'Every second of cooldown is a second in which a climbing load meets too few tasks.',
    severity: { production: 'warning', staging: 'note' },
    check: cooldown((policy) => policy.scaleOutCooldownSeconds, 'scale-out cooldown', (value, { thresholds }) => {
        const longest = thresholds['scale-out-cooldown-seconds'];
        return value <= longest
            ? undefined
            : longest === 0
                ? '0 s, written out'
                : `at most ${seconds(longest)}`;
    }),
};
const scaleInCooldown = {
    id: 'scale-in-cooldown',
    principle: '7',
    title: 'Scaling in takes its time',
    why: 'Tasks taken away between two waves of traffic are missing when the second one arrives.',
    severity: { production: 'warning', staging: 'note' },
    check: cooldown((policy) => policy.scaleInCooldownSeconds, 'scale-in cooldown', (value, { thresholds }) => {
        const shortest = thresholds['scale-in-cooldown-seconds'];
        return value >= shortest ? undefined : `at least ${seconds(shortest)}`;
    }),
};
const policyRules = [
    cpuTracked,
    memoryTracked,
    cpuTarget,
    memoryTarget,
    cpuBelowMemory,
    scaleInDisabled,
    scaleOutCooldown,
    scaleInCooldown,
];

;// CONCATENATED MODULE: ./packages/core/lib/scaling/recommend/capacity.js
const spot = 'FARGATE_SPOT';
/** How much of a service may be interrupted within two minutes. */
function spotUse(capacity) {
    if (capacity.kind === 'launch-type') {
        return capacity.launchType === 'FARGATE'
            ? { kind: 'none' }
            : { kind: 'unknown', name: `launch type ${capacity.launchType}` };
    }
    const used = capacity.providers.filter(({ base, weight }) => base > 0 || weight > 0);
    const foreign = used.find(({ name }) => name !== spot && name !== 'FARGATE');
    if (foreign)
        return { kind: 'unknown', name: `capacity provider ${foreign.name}` };
    if (!used.some(({ name }) => name === spot))
        return { kind: 'none' };
    const onDemand = used.filter(({ name }) => name !== spot);
    if (onDemand.length === 0)
        return { kind: 'alone' };
    return { kind: 'mixed', base: Math.max(...onDemand.map(({ base }) => base)) };
}
/** On demand alone where spot stood alone; else a base on demand (AWS allows one base per strategy). */
function capacityChange(capacity, context) {
    if (capacity.kind === 'launch-type' || spotUse(capacity).kind === 'alone') {
        return strategy([{ name: 'FARGATE', base: 0, weight: 1 }]);
    }
    const base = context.thresholds['on-demand-base'];
    return strategy(capacity.providers.map(({ name, weight }) => ({
        name,
        weight,
        base: name === spot ? 0 : base,
    })));
}
function strategy(providers) {
    return { on: 'service', set: { capacityProviders: providers } };
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/spread.js


const availabilityZones = {
    id: 'availability-zones',
    principle: '6',
    title: 'Tasks are spread over availability zones',
    why: 'When the one zone the service lives in fails, all of its tasks fail with it.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const wanted = context.thresholds['availability-zones'];
        return [
            (0,rule/* decide */.LD)(setup.service, { 'subnets and their zones': setup.service.zones }, (values) => {
                const zones = values['subnets and their zones'];
                if (zones.seen.length >= wanted)
                    return (0,rule/* pass */.IX)(setup.service);
                // A subnet lies in one zone, so too few subnets are too few zones whatever their names.
                const few = zones.subnetCount < wanted;
                if (!few && !zones.complete) {
                    return (0,rule/* skip */.iv)(setup.service, `the zones of ${zones.subnetCount} subnets: ${zones.seen.length === 0 ? 'none can be seen' : `only ${zones.seen.join(', ')} can be seen`}`);
                }
                return {
                    status: 'fail',
                    resource: setup.service,
                    expected: `subnets in at least ${wanted} zones`,
                    actual: `${zones.subnetCount} ${zones.subnetCount === 1 ? 'subnet' : 'subnets'}${zones.seen.length > 0 ? ` in ${zones.seen.join(', ')}` : ''}`,
                    fix: {
                        changes: [],
                        advice: "Add a subnet of another availability zone to the service's network configuration, and enable that zone on the load balancer.",
                    },
                };
            }),
        ];
    },
};
const spotAlone = {
    id: 'spot-alone',
    principle: '6',
    title: 'Production does not live on spot alone',
    why: 'AWS takes spot tasks back within two minutes, all of them at once when capacity runs short.',
    severity: { production: 'error', staging: 'warning' },
    check: (setup, context) => [
        (0,rule/* decide */.LD)(setup.service, { capacity: setup.service.capacity }, ({ capacity }) => {
            if (context.thresholds['spot-alone'])
                return (0,rule/* pass */.IX)(setup.service);
            const use = spotUse(capacity);
            switch (use.kind) {
                case 'unknown':
                    return (0,rule/* skip */.iv)(setup.service, `whether the instances of ${use.name} are spot is not visible`);
                case 'alone':
                    return {
                        status: 'fail',
                        resource: setup.service,
                        expected: 'on demand (FARGATE)',
                        actual: describeCapacity(capacity),
                        fix: { changes: [capacityChange(capacity, context)] },
                    };
                case 'none':
                case 'mixed':
                    return (0,rule/* pass */.IX)(setup.service);
            }
        }),
    ],
};
const onDemandBase = {
    id: 'on-demand-base',
    principle: '6',
    title: 'Enough tasks run on demand beside spot',
    why: 'Weights are shares of what is added: only a base keeps tasks on demand when spot is taken back.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => [
        (0,rule/* decide */.LD)(setup.service, { capacity: setup.service.capacity }, ({ capacity }) => {
            const wanted = context.thresholds['on-demand-base'];
            const use = spotUse(capacity);
            if (use.kind === 'unknown') {
                return (0,rule/* skip */.iv)(setup.service, `whether the instances of ${use.name} are spot is not visible`);
            }
            if (use.kind !== 'mixed' || use.base >= wanted)
                return (0,rule/* pass */.IX)(setup.service);
            return {
                status: 'fail',
                resource: setup.service,
                expected: `a base of at least ${wanted} on FARGATE`,
                actual: describeCapacity(capacity),
                fix: { changes: [capacityChange(capacity, context)] },
            };
        }),
    ],
};
function describeCapacity(capacity) {
    if (capacity.kind === 'launch-type')
        return capacity.launchType;
    return capacity.providers
        .map(({ name, base, weight }) => `${name} (base ${base}, weight ${weight})`)
        .join(', ');
}
const spreadRules = [availabilityZones, spotAlone, onDemandBase];

;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/registry.js










/** Every rule there is, in the order of the README: what keeps a service up comes first. */
const registry_rules = [
    ...capacityRules,
    ...policyRules,
    flapping/* flapping */.C,
    ...targetGroupRules,
    ...healthCheckRules,
    ...deploymentRules,
    ...spreadRules,
    ...observability/* observabilityRules */.fX,
    ...workerRules,
    ...migrationRules,
];

;// CONCATENATED MODULE: ./packages/core/lib/scaling/config/schema.js






/** Where the schema can be had, for the modeline `# yaml-language-server: $schema=…`. */
const schemaId = 'ecs-scaling.schema.json';
/**
 * The JSON Schema of `.github/ecs-scaling.yml`, made from the rules and thresholds themselves, so that
 * what the editor completes is what the action knows. Shipped beside the action.
 */
function configSchema() {
    const overrides = {
        thresholds: { $ref: '#/definitions/thresholds' },
        rules: { $ref: '#/definitions/rules' },
        workers: { $ref: '#/definitions/workers' },
    };
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: schemaId,
        title: 'Configuration of verify-scaling-config',
        description: 'Thresholds, severities, worker budgets and waivers for the scaling rules.',
        ...object({
            ...overrides,
            tool: {
                description: 'What fixes are printed for, where what runs is checked. Unset: all of them.',
                enum: Object.keys(toolNames),
            },
            profiles: {
                description: 'Changes to a built-in profile, or profiles of your own.',
                type: 'object',
                additionalProperties: object({
                    extends: {
                        description: 'The built-in profile it starts from; itself where it bears its name.',
                        enum: ['production', 'staging'],
                    },
                    ...overrides,
                }),
            },
            services: {
                description: 'Changes for single services, by service name.',
                type: 'object',
                additionalProperties: object(overrides),
            },
            waivers: {
                description: 'Findings you have decided to live with, for a while and for a reason.',
                type: 'array',
                items: { $ref: '#/definitions/waiver' },
            },
        }),
        definitions: {
            thresholds: object(Object.fromEntries(thresholdDefinitions.map((item) => [item.name, thresholdSchema(item)]))),
            rules: object(Object.fromEntries(ruleIds.map((id) => [
                id,
                {
                    description: registry_rules.find((rule) => rule.id === id)?.title ?? id,
                    enum: [...rule/* severities */.gO, 'off'],
                },
            ]))),
            workers: workersSchema(),
            waiver: waiverSchema(),
        },
    };
}
function object(properties, required) {
    return {
        type: 'object',
        additionalProperties: false,
        properties,
        ...(required ? { required } : {}),
    };
}
function thresholdSchema(definition) {
    const { description, type, minimum, maximum, production, staging } = definition;
    const values = [
        `production: ${String(production ?? 'unset')}`,
        `staging: ${String(staging ?? 'unset')}`,
    ].join(', ');
    return {
        description: `${description} (${values})`,
        ...(type === 'path' ? { type: 'string', pattern: '^/' } : { type }),
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
    };
}
function workersSchema() {
    const count = (description, minimum = 0, maximum = 100_000) => ({
        description,
        type: 'integer',
        minimum,
        maximum,
    });
    return {
        description: 'What runs inside the container. The example is php-fpm on 2 vCPU and 4 GB.',
        examples: [
            {
                runtime: 'php-fpm',
                processes: 20,
                'memory-per-process-mb': 50,
                'start-servers': 5,
                'min-spare-servers': 3,
                'max-spare-servers': 10,
                'max-requests': 500,
                'request-timeout-seconds': 60,
            },
        ],
        ...object({
            runtime: { description: 'What manages the processes.', enum: runtimes },
            container: {
                description: 'The container they run in; the only essential one if left out. Its own memory limit counts where it has one.',
                type: 'string',
                minLength: 1,
            },
            processes: count('pm.max_children, cluster processes, or --workers.', 1),
            'memory-per-process-mb': {
                description: 'Resident memory of one busy worker, in MiB.',
                type: 'number',
                exclusiveMinimum: 0,
                maximum: 1_000_000,
            },
            'max-requests': count('Requests after which a worker is replaced; 0 is never.', 0, 1e9),
            'request-timeout-seconds': count('Seconds after which a request is ended; 0 is never.'),
            'start-servers': count('php-fpm: pm.start_servers.'),
            'min-spare-servers': count('php-fpm: pm.min_spare_servers.'),
            'max-spare-servers': count('php-fpm: pm.max_spare_servers.'),
        }, ['processes']),
    };
}
function waiverSchema() {
    return object({
        rule: { description: 'The rule it is about.', enum: ruleIds },
        resource: {
            description: 'The resource or service, as the finding names it; * stands for anything.',
            type: 'string',
            minLength: 1,
        },
        reason: { description: 'Why you live with it.', type: 'string', minLength: 1 },
        expires: {
            description: 'The last day it holds (UTC). Afterwards it is an error.',
            type: 'string',
            pattern: String.raw `^\d{4}-\d{2}-\d{2}$`,
        },
    }, ['rule', 'reason', 'expires']);
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/config/config.js







const emptyConfig = { waivers: [] };
/**
 * Reads `.github/ecs-scaling.yml` (or JSON of the same form).
 *
 * @param file its path, as errors and annotations name it.
 * @throws ReadableError in one line for anything the schema does not allow.
 */
function readConfig(bytes, file) {
    const text = decodeText(bytes);
    if (text.trim() === '')
        return emptyConfig;
    const parsed = parseText(text, file);
    // A file of comments only changes nothing.
    if (parsed.value === null || parsed.value === undefined)
        return emptyConfig;
    const problem = firstProblem(parsed, file);
    if (problem !== undefined)
        throw new readable_error/* ReadableError */.J('Invalid config', problem);
    const raw = parsed.value;
    const waivers = (raw.waivers ?? []).map((waiver, index) => {
        const line = parsed.lineOf(['waivers', index]);
        if (!isDay(waiver.expires)) {
            throw new readable_error/* ReadableError */.J('Invalid config', `${where(file, line)}waivers[${index}].expires is "${waiver.expires}", which is no day of the calendar.`);
        }
        const { rule, resource, reason, expires } = waiver;
        const place = { file, ...(line === undefined ? {} : { line }) };
        return { rule, resource, reason, expires, place };
    });
    return { ...raw, waivers };
}
/** `2027-02-31` is no day, though it has the form of one. */
function isDay(text) {
    const parsed = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text);
}
/** The first thing that is wrong, deepest first, with the nearest word where one was misspelled. */
function firstProblem(parsed, file) {
    const result = new validator/* Validator */.D(configSchema(), '7', false).validate(parsed.value);
    if (result.valid)
        return undefined;
    const errors = result.errors.filter(({ keyword }) => !wrappers.has(keyword));
    const deepest = errors.sort((a, b) => depth(b) - depth(a))[0];
    if (!deepest)
        return `${file} does not match its schema.`;
    const path = pathOf(deepest.instanceLocation);
    const unknownKey = deepest.keyword === 'additionalProperties';
    const key = unknownKey ? /"([^"]*)"/.exec(deepest.error)?.[1] : undefined;
    const line = parsed.lineOf(key === undefined ? path : [...path, key]);
    return `${where(file, line)}${explain(deepest, path, parsed.value)}`;
}
/** Keywords that only say that something below them is wrong. */
const wrappers = new Set(['properties', 'items', '$ref', 'false']);
function depth({ instanceLocation }) {
    return instanceLocation.split('/').length;
}
function pathOf(location) {
    return location
        .split('/')
        .slice(1)
        .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
function where(file, line) {
    return line === undefined ? `${file}: ` : `${file}:${line}: `;
}
function explain(error, path, root) {
    const shown = path.length === 0 ? 'the file' : path.join('.').replaceAll(/\.(\d+)/g, '[$1]');
    const value = path.reduce((here, name) => typeof here === 'object' && here !== null ? Reflect.get(here, name) : undefined, root);
    const schema = schemaAt(error.keywordLocation);
    if (error.keyword === 'additionalProperties') {
        const known = Object.keys(schemaProperties(error.keywordLocation));
        const name = /"([^"]*)"/.exec(error.error)?.[1] ?? '';
        const meant = nearest(name, known);
        const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean "${meant}"?`;
        return `"${name}" is no key of ${shown}; ${hint}`;
    }
    if (error.keyword === 'required') {
        return `${shown} lacks ${/"([^"]+)"/.exec(error.error)?.[1] ?? 'a key'}.`;
    }
    if (error.keyword === 'enum') {
        const allowed = schema.map(String);
        const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
        const hint = meant === undefined ? `accepted are ${allowed.join(', ')}` : `did you mean "${meant}"?`;
        return `${shown} is ${JSON.stringify(value)}; ${hint}`;
    }
    const expected = {
        type: `must be ${article(String(schema))}`,
        minimum: `must be at least ${String(schema)}`,
        maximum: `must be at most ${String(schema)}`,
        exclusiveMinimum: `must be above ${String(schema)}`,
        minLength: 'must not be empty',
        pattern: `must match ${String(schema)}`,
    };
    return `${shown} is ${JSON.stringify(value)}; it ${expected[error.keyword] ?? error.error}.`;
}
function article(type) {
    return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
/** What the schema says at a keyword's location, `#/definitions/…` followed. */
function schemaAt(location) {
    return walk(pathOf(location));
}
/** The keys that would have been accepted where `additionalProperties: false` refused one. */
function schemaProperties(location) {
    const path = pathOf(location);
    const cut = path.lastIndexOf('additionalProperties');
    const parent = walk(path.slice(0, cut));
    return parent?.properties ?? {};
}
function walk(path) {
    const root = configSchema();
    return path.reduce((here, name) => {
        if (typeof here !== 'object' || here === null)
            return undefined;
        const followed = '$ref' in here ? follow(String(here.$ref), root) : here;
        return name === '$ref' ? followed : Reflect.get(followed, name);
    }, root);
}
function follow(reference, root) {
    return pathOf(reference).reduce((node, part) => Reflect.get(node, part), root);
}
/**
 * What one service is measured by: the profile, then the file's own changes, then the profile's, then
 * the service's; the nearest wins.
 *
 * @param serviceNames the names the service is known by: `web`, `prod/web`, its address in the plan.
 * @throws ReadableError for a profile that does not exist, or thresholds that contradict each other.
 */
function settingsFor(config, profileName, serviceNames) {
    const profile = config.profiles?.[profileName];
    const base = baseOf(config, profileName);
    const services = serviceNames.flatMap((name) => config.services?.[name] ?? []);
    const layers = [config, profile ?? {}, ...services];
    const thresholds = Object.assign(profileThresholds(base), ...layers.map((layer) => layer.thresholds));
    const usual = thresholds['usual-minimum-capacity'];
    if (usual !== undefined && usual < thresholds['minimum-capacity']) {
        throw new readable_error/* ReadableError */.J('Invalid config', `usual-minimum-capacity is ${usual}, below minimum-capacity ${thresholds['minimum-capacity']}: both cannot hold; lower minimum-capacity for this service or raise usual-minimum-capacity.`);
    }
    return {
        base,
        thresholds,
        severities: Object.assign({}, ...layers.map((layer) => layer.rules)),
        workers: layers.reduce((found, layer) => layer.workers ?? found, undefined),
        waivers: config.waivers,
        tool: config.tool && toolNames[config.tool],
    };
}
function baseOf(config, name) {
    if (name === 'production' || name === 'staging')
        return config.profiles?.[name]?.extends ?? name;
    const profile = config.profiles?.[name];
    if (profile)
        return profile.extends ?? 'production';
    const known = ['production', 'staging', ...Object.keys(config.profiles ?? {})];
    const meant = nearest(name, known);
    throw new readable_error/* ReadableError */.J('Unknown profile', `The input "profile" is "${name}", which is neither production, staging nor a profile of the config file; ${meant === undefined ? `known are ${known.join(', ')}` : `did you mean "${meant}"?`}`);
}

// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/waiver.js

/** A waiver holds until the end of its day, UTC. */
function isExpired(waiver, now) {
    return now >= Date.parse(`${waiver.expires}T00:00:00Z`) + 24 * time/* durations */.SB.hour;
}
/** The first waiver in force for a rule on one of these labels. */
function findWaiver(waivers, rule, labels, now) {
    return waivers.find((waiver) => waiver.rule === rule && !isExpired(waiver, now) && covers(waiver, labels));
}
/** Whether it is for a resource that goes by one of these labels. */
function covers({ resource }, labels) {
    return resource === undefined || labels.some((label) => matches(resource, label));
}
/** Whether a label matches a pattern in which `*` stands for any run of characters. */
function matches(pattern, label) {
    const parts = pattern
        .split('*')
        .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw `\$&`));
    return new RegExp(`^${parts.join('.*')}$`).test(label);
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/verify.js



const order = { error: 0, warning: 1, note: 2 };
/**
 * Runs every rule that is on over one service.
 *
 * The fixes are computed in the knowledge of all rules that are on, so that together they leave nothing
 * to complain about and never contradict each other.
 *
 * @param now by AWS's or the runner's clock; decides what lies in the past and which waiver is expired.
 */
function verifyService(setup, settings, now, rules = registry_rules) {
    const context = {
        thresholds: settings.thresholds,
        workers: settings.workers,
        now,
        isOn: (rule) => settings.severities[rule] !== 'off' && !waivedEverywhere(rule, setup, settings, now),
    };
    const failures = [];
    const skipped = [];
    const passes = [];
    for (const rule of rules) {
        if (settings.severities[rule.id] === 'off')
            continue;
        for (const outcome of distinct(rule.check(setup, context))) {
            switch (outcome.status) {
                case 'pass':
                    passes.push({ rule: rule.id, resource: outcome.resource.label });
                    break;
                case 'skipped':
                    skipped.push({
                        ...common(rule, outcome.resource, settings),
                        ...outcome,
                        resource: outcome.resource.label,
                    });
                    break;
                case 'fail':
                    failures.push(failureOf(rule, outcome, setup, settings, now));
                    break;
            }
        }
    }
    failures.sort((a, b) => order[a.severity] - order[b.severity]);
    const open = failures.filter(({ waiver }) => waiver === undefined);
    const changes = mergeChanges(open.flatMap(({ changes }) => changes));
    return { setup, failures, skipped, passes, changes, tool: settings.tool };
}
/** A rule that meets several parts may say the same of one of them twice. */
function distinct(outcomes) {
    const seen = new Set();
    return outcomes.filter((outcome) => {
        const key = `${outcome.status} ${outcome.resource.label} ${'actual' in outcome ? outcome.expected : ''}${'reason' in outcome ? outcome.reason : ''}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function common(rule, resource, settings) {
    return {
        rule: rule.id,
        severity: severityOf(rule, undefined, settings),
        principle: rule.principle,
        title: rule.title,
        resource: resource.label,
        why: rule.why,
    };
}
function failureOf(rule, outcome, setup, settings, now) {
    const { resource, expected, actual, fix } = outcome;
    return {
        ...common(rule, resource, settings),
        status: 'fail',
        severity: severityOf(rule, outcome.severity, settings),
        place: resource.place ?? setup.service.place,
        expected,
        actual,
        changes: fix.changes,
        advice: fix.advice === '' ? undefined : fix.advice,
        waiver: findWaiver(settings.waivers, rule.id, [resource.label, setup.service.label], now),
    };
}
function severityOf(rule, case_, settings) {
    const configured = settings.severities[rule.id];
    if (configured !== undefined && configured !== 'off')
        return configured;
    return case_ ?? rule.severity[settings.base];
}
/** A waiver without a resource, or for the service itself, takes the rule's fix out of the others. */
function waivedEverywhere(rule, setup, settings, now) {
    return findWaiver(settings.waivers, rule, [setup.service.label], now) !== undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/report/verification.js




/**
 * Runs the rules over every service, each by its own settings.
 *
 * @throws ReadableError for a profile that does not exist or thresholds that contradict each other.
 */
function verify(setups, config, profile, now) {
    const services = setups.map((setup) => verifyService(setup, settingsFor(config, profile, namesOf(setup)), now));
    const used = new Set(services.flatMap(({ failures }) => failures.map(({ waiver }) => waiver)));
    const inForce = config.waivers.filter((waiver) => !isExpired(waiver, now));
    return {
        profile,
        services,
        expired: config.waivers.filter((waiver) => isExpired(waiver, now)),
        unused: inForce.filter((waiver) => !used.has(waiver) && isNeedless(waiver, services)),
    };
}
/** What it covers was looked at, and holds: a rule that was skipped or is of another stack needs it still. */
function isNeedless(waiver, services) {
    return services.some(({ setup, passes }) => passes.some(({ rule, resource }) => rule === waiver.rule && covers(waiver, [resource, setup.service.label])));
}
/** What the config file may call a service, from the loosest name to the most exact one. */
function namesOf({ service }) {
    const name = (0,model_fact/* valueOf */.RP)(service.name);
    const cluster = (0,model_fact/* valueOf */.RP)(service.clusterName);
    return [
        ...new Set([
            ...(name === undefined ? [] : [name]),
            ...(name === undefined || cluster === undefined ? [] : [`${cluster}/${name}`]),
            service.label,
        ]),
    ];
}
/** The failures that count, worst first, each with the service it was found on. */
function openFailures(verification) {
    const failures = verification.services.flatMap(({ failures }) => failures);
    const weight = { error: 0, warning: 1, note: 2 };
    return failures
        .filter(({ waiver }) => waiver === undefined)
        .sort((a, b) => weight[a.severity] - weight[b.severity]);
}
function countFindings(verification) {
    const open = openFailures(verification);
    const of = (severity) => open.filter((finding) => finding.severity === severity).length;
    const all = verification.services;
    return {
        errors: of('error') + verification.expired.length,
        warnings: of('warning'),
        notes: of('note') + verification.unused.length,
        skipped: all.reduce((sum, { skipped }) => sum + skipped.length, 0),
        passed: all.reduce((sum, { passes }) => sum + passes.length, 0),
        waived: all.reduce((sum, { failures }) => sum + failures.length, 0) - open.length,
    };
}
/**
 * The verdict, which `fail-on: never` does not soften: it only keeps the step green. Warnings make it
 * `fail` where they are asked to count.
 */
function verdictOf(counts, failOn) {
    const bad = counts.errors + (failOn === 'warning' ? counts.warnings : 0);
    return bad > 0 ? 'fail' : 'pass';
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/report/findings.js


/** All findings, failures first and the worst of them on top; waived ones are left out. */
function listFindings(verification) {
    const failures = openFailures(verification).map((failure) => toFinding(failure, serviceOf(failure, verification)));
    return [
        ...verification.expired.map(expiredFinding),
        ...failures,
        ...verification.unused.map(unusedFinding),
        ...verification.services.flatMap(({ skipped }) => skipped.map(toSkipped)),
    ];
}
function serviceOf(failure, { services }) {
    const found = services.find(({ failures }) => failures.includes(failure));
    if (!found)
        throw new Error(`No service has the finding ${failure.rule}.`);
    return found;
}
function toFinding(failure, service) {
    const { rule, severity, resource, expected, actual, why, place } = failure;
    return {
        rule,
        status: 'fail',
        severity,
        resource,
        expected,
        actual,
        why,
        fix: fixText(failure, service),
        place,
    };
}
/** The advice, then the fix in the first tool: the user's own, or the AWS CLI. */
function fixText(failure, service) {
    const printed = printFix(failure, service)[0];
    const parts = [failure.advice, printed?.text].filter((part) => part !== undefined);
    return parts.length === 0 ? null : parts.join('\n');
}
function toSkipped(finding) {
    const { rule, severity, resource, reason, why } = finding;
    return {
        rule,
        status: 'skipped',
        severity,
        resource,
        expected: null,
        actual: `unknown: ${reason}`,
        why,
        fix: null,
        place: undefined,
    };
}
function expiredFinding({ rule, resource, reason, expires, place }) {
    return {
        rule: 'waiver-expired',
        status: 'fail',
        severity: 'error',
        resource: `waiver of ${rule}${resource === undefined ? '' : ` on ${resource}`}`,
        expected: 'a waiver that is still in force, or none',
        actual: `expired after ${expires} (${reason})`,
        why: 'A waiver that nobody looks at again is how a known risk is forgotten.',
        fix: 'Fix what it was about and delete it, or give it a new reason and date.',
        place,
    };
}
function unusedFinding({ rule, resource, expires, place }) {
    return {
        rule: 'waiver-unused',
        status: 'fail',
        severity: 'note',
        resource: `waiver of ${rule}${resource === undefined ? '' : ` on ${resource}`}`,
        expected: 'a finding that it covers',
        actual: `the rule holds without it (in force until ${expires})`,
        why: 'A waiver that covers nothing hides the next finding of its kind.',
        fix: 'Delete it, if no other stage needs it.',
        place,
    };
}
/** The finding as the output has it. */
function toOutput({ place: _place, ...finding }) {
    return finding;
}

;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/summary.js
/** The job summary: the verdict first, a table with the worst on top, then each fix folded away. */




function renderSummary(verification, verdict) {
    const counts = countFindings(verification);
    return [
        (0,markdown/* heading */.R_)(3, headline(verdict, counts, verification.profile)),
        renderFailures(listFindings(verification)),
        ...verification.services.flatMap(renderFixes),
        ...renderWaived(verification),
        ...renderSkipped(verification),
    ];
}
/** `fail: 1 error, 4 warnings, 2 notes (production); 20 checks passed, 6 skipped, 1 waived`. */
function headline(verdict, counts, profile) {
    const found = [
        counts.errors > 0 ? plural(counts.errors, 'error') : '',
        counts.warnings > 0 ? plural(counts.warnings, 'warning') : '',
        counts.notes > 0 ? plural(counts.notes, 'note') : '',
    ].filter((part) => part !== '');
    const rest = [
        `${plural(counts.passed, 'check')} passed`,
        ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    ];
    const what = found.length === 0 ? 'nothing found' : found.join(', ');
    return `${verdict}: ${what} (${profile}); ${rest.join(', ')}`;
}
/** `1 check`, `2 checks`. */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** Worst first, over all services. */
function renderFailures(findings, limit = Number.POSITIVE_INFINITY) {
    const failures = findings.filter(({ status }) => status === 'fail');
    if (failures.length === 0)
        return 'Every rule that could be checked holds.';
    const rows = failures
        .slice(0, limit)
        .map(({ severity, rule, resource, actual, expected }) => [
        severity === 'error' ? `**${severity}**` : severity,
        (0,markdown/* code */.aY)(rule),
        (0,markdown/* code */.aY)(resource),
        (0,markdown/* text */.Qq)(actual ?? ''),
        (0,markdown/* text */.Qq)(expected ?? ''),
    ]);
    const columns = ['', 'rule', 'resource', 'is', 'should be'].map((title) => ({ title }));
    const more = failures.length - rows.length;
    return `${(0,markdown/* table */.tp)(columns, rows)}${more > 0 ? `\n\n… and ${more} more.` : ''}`;
}
function renderFixes(service) {
    const open = service.failures.filter(({ waiver }) => waiver === undefined);
    if (open.length === 0)
        return [];
    const all = printAllFixes(service);
    return [
        (0,markdown/* heading */.R_)(4, `How to fix ${service.setup.service.label}`),
        ...(all.length > 0 ? [(0,markdown/* details */.zH)('All settings at once', renderPrinted(all))] : []),
        ...open.map((failure) => renderFix(failure, service)),
    ];
}
function renderFix(failure, service) {
    const { severity, rule, resource, title, why, advice } = failure;
    const name = `${severity}, ${rule}: ${resource}`;
    const words = [`${(0,markdown/* text */.Qq)(title)}. ${(0,markdown/* text */.Qq)(why)}`, ...(advice === undefined ? [] : [(0,markdown/* text */.Qq)(advice)])];
    return {
        full: (0,markdown/* details */.zH)(name, [...words, renderPrinted(printFix(failure, service))].join('\n\n')),
        brief: (0,markdown/* details */.zH)(name, words.join('\n\n')),
    };
}
function renderPrinted(fixes) {
    return fixes
        .map(({ tool, language, text: fix }) => `${(0,markdown/* text */.Qq)(tool)}\n\n${(0,markdown/* codeBlock */.DV)(fix, language)}`)
        .join('\n\n');
}
function renderWaived({ services }) {
    const rows = services.flatMap(({ failures }) => failures.flatMap(({ waiver, rule, resource }) => waiver ? [[(0,markdown/* code */.aY)(rule), (0,markdown/* code */.aY)(resource), (0,markdown/* text */.Qq)(waiver.reason), (0,markdown/* text */.Qq)(waiver.expires)]] : []));
    if (rows.length === 0)
        return [];
    const columns = ['rule', 'resource', 'reason', 'until'].map((title) => ({ title }));
    return [(0,markdown/* details */.zH)(`${rows.length} waived`, (0,markdown/* table */.tp)(columns, rows))];
}
function renderSkipped({ services }) {
    const rows = services.flatMap(({ skipped }) => skipped.map(({ rule, resource, reason }) => [(0,markdown/* code */.aY)(rule), (0,markdown/* code */.aY)(resource), (0,markdown/* text */.Qq)(reason)]));
    if (rows.length === 0)
        return [];
    const columns = ['rule', 'resource', 'what could not be seen'].map((title) => ({ title }));
    return [
        (0,markdown/* details */.zH)(`${plural(rows.length, 'check')} skipped for lack of data`, (0,markdown/* table */.tp)(columns, rows)),
    ];
}

;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/comment.js
/** The pull request's comment: what the summary says, short. */




/** Rows of the table; the rest is in the job summary. */
const rowsShown = 20;
/**
 * Tells our comment of this check from those of others: a pull request that is checked against two stages
 * keeps one comment for each.
 */
function commentMarker({ source, profile }) {
    const what = source.kind === 'plan'
        ? [source.path, ...source.services]
        : [source.address.cluster ?? source.address.stage ?? 'default', ...source.address.services];
    const words = [...what, profile].map((word) => word.replaceAll(/[^\w]+/g, '-'));
    return ['ecs-actions', 'verify-scaling-config', ...words].join('/');
}
function renderComment(verification, verdict) {
    const counts = countFindings(verification);
    const names = verification.services.map(({ setup }) => setup.service.label);
    const checked = names.length > 3 ? `${names.length} services` : names.join(', ');
    return [
        (0,markdown/* heading */.R_)(3, `ECS scaling of ${checked}: ${headline(verdict, counts, verification.profile)}`),
        renderFailures(listFindings(verification), rowsShown),
        'Each fix is in the job summary of this check.',
    ].join('\n\n');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/files.js
/** The files of the run: plan and config in, SARIF out. */



/** Paths are relative to the working directory, which is the workspace on a runner. */
const realFiles = {
    read: (path, input) => {
        const bytes = readOrMissing(path, input);
        if (bytes !== undefined)
            return bytes;
        throw new readable_error/* ReadableError */.J('File not found', `${input}: there is no file ${path} (relative to ${process.cwd()}).`);
    },
    readIfPresent: readOrMissing,
    write: (path, text, input) => {
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(`${path}.part`, text);
            (0,external_node_fs_.renameSync)(`${path}.part`, path);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(`${path}.part`, { force: true });
            throw new readable_error/* ReadableError */.J('File not written', `${input}: ${path}: ${messageOf(error)}`, {
                cause: error,
            });
        }
    },
};
function readOrMissing(path, input) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw new readable_error/* ReadableError */.J('File not read', `${input}: ${path}: ${messageOf(error)}`, {
            cause: error,
        });
    }
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
/** `EACCES: permission denied`, without the call and the path, which the error names already. */
function messageOf(error) {
    const text = typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error);
    return text.split(', ')[0] ?? text;
}

// EXTERNAL MODULE: ./packages/action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(1250);
;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/inputs.js

/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const comment = inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off';
    const githubToken = inputs.optionalText('github-token');
    if (comment === 'pull-request' && githubToken === undefined) {
        throw inputs.invalid('github-token', 'a token with pull-requests: write, for the comment');
    }
    return {
        source: readSource(inputs, env),
        profile: inputs.optionalText('profile') ?? 'production',
        config: inputs.optionalText('config'),
        failOn: inputs.oneOf('fail-on', ['error', 'warning', 'never']) ?? 'error',
        sarifFile: inputs.optionalText('sarif-file'),
        comment,
        githubToken,
    };
}
function readSource(inputs, env) {
    const path = inputs.optionalText('plan');
    if (path !== undefined) {
        for (const name of ['cluster', 'stage']) {
            if (inputs.optionalText(name) !== undefined) {
                inputs.conflict('plan', name, 'the plan is checked instead of what runs');
            }
        }
        return { kind: 'plan', path, services: inputs.list('service') };
    }
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: true });
    const region = (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services]);
    return { kind: 'live', address, region };
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/report/report.js




/**
 * The JSON report: everything that was found, whole and uncut, keys as in the outputs. The schema
 * version is added by whoever writes the file.
 */
function toReport(verification, verdict) {
    const { errors, warnings, notes, skipped, passed, waived } = countFindings(verification);
    return {
        verdict,
        profile: verification.profile,
        counts: { errors, warnings, notes, skipped, passed, waived },
        findings: listFindings(verification).map((finding) => ({
            rule: finding.rule,
            status: finding.status,
            severity: finding.severity,
            resource: finding.resource,
            expected: finding.expected,
            actual: finding.actual,
            why: finding.why,
            fix: finding.fix,
            file: finding.place?.file ?? null,
            line: finding.place?.line ?? null,
        })),
        services: verification.services.map(serviceReport),
    };
}
function serviceReport(service) {
    const { setup, failures, skipped, passes } = service;
    return {
        service: setup.service.label,
        cluster: (0,model_fact/* describeFact */.uL)(setup.service.clusterName),
        source: setup.origin,
        passed: passes.length,
        failed: failures.map((failure) => failureReport(failure, service)),
        skipped: skipped.map(({ rule, resource, reason }) => ({ rule, resource, reason })),
        'all-fixes': printAllFixes(service),
    };
}
function failureReport(failure, service) {
    const { rule, severity, principle, title, resource, expected, actual, advice, waiver } = failure;
    return {
        rule,
        severity,
        principle,
        title,
        resource,
        expected,
        actual,
        advice: advice ?? null,
        fixes: printFix(failure, service),
        waived: waiver ? { reason: waiver.reason, expires: waiver.expires } : null,
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/report/sarif.js

const waiverRules = [
    {
        id: 'waiver-expired',
        title: 'Waivers are in force',
        why: 'A waiver that nobody looks at again is how a known risk is forgotten.',
        level: 'error',
    },
    {
        id: 'waiver-unused',
        title: 'Waivers cover a finding',
        why: 'A waiver that covers nothing hides the next finding of its kind.',
        level: 'note',
    },
];
/**
 * The findings as SARIF 2.1.0 (OASIS), for GitHub code scanning. Skipped rules are notifications of the
 * run, not results: code scanning would raise an alert for each.
 */
function toSarif(findings, options) {
    const descriptors = ruleDescriptors();
    const indexOf = new Map(descriptors.map(({ id }, index) => [id, index]));
    const reference = (rule) => ({ id: rule, index: indexOf.get(rule) ?? -1 });
    const failures = findings.filter(({ status }) => status === 'fail');
    const skipped = findings.filter(({ status }) => status === 'skipped');
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'verify-scaling-config',
                        semanticVersion: options.version,
                        rules: descriptors,
                    },
                },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: skipped.map((finding) => ({
                            level: 'note',
                            message: { text: `${finding.resource}: skipped, ${finding.actual ?? 'unknown'}` },
                            associatedRule: reference(finding.rule),
                        })),
                    },
                ],
                results: failures.map((finding) => ({
                    ruleId: finding.rule,
                    ruleIndex: indexOf.get(finding.rule) ?? -1,
                    level: finding.severity,
                    message: { text: sarif_messageOf(finding) },
                    locations: [locationOf(finding, options.fallbackFile)],
                    partialFingerprints: { ruleAndResource: `${finding.rule}:${finding.resource}` },
                })),
                columnKind: 'utf16CodeUnits',
            },
        ],
    };
}
function ruleDescriptors() {
    const own = registry_rules.map((rule) => ({
        id: rule.id,
        name: sarif_pascal(rule.id),
        shortDescription: { text: `${rule.title}.` },
        fullDescription: { text: rule.why },
        help: { text: `${rule.title}. ${rule.why}` },
        defaultConfiguration: { level: rule.severity.production },
        properties: { tags: ['ecs', 'scaling', `principle-${rule.principle}`] },
    }));
    const waivers = waiverRules.map(({ id, title, why, level }) => ({
        id,
        name: sarif_pascal(id),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: why },
        help: { text: `${title}. ${why}` },
        defaultConfiguration: { level },
        properties: { tags: ['ecs', 'scaling'] },
    }));
    return [...own, ...waivers];
}
/** One sentence on what is wrong, one on why, and the fix. */
function sarif_messageOf(finding) {
    const { resource, actual, expected, why, fix } = finding;
    const what = `${resource}: ${actual ?? 'unknown'}; expected ${expected ?? 'otherwise'}.`;
    return `${what} ${why}${fix === null ? '' : `\nFix: ${fix}`}`;
}
function locationOf({ place, resource }, fallbackFile) {
    return {
        physicalLocation: {
            artifactLocation: { uri: toUri(place?.file ?? fallbackFile) },
            region: { startLine: place?.line ?? 1 },
        },
        logicalLocations: [{ fullyQualifiedName: resource, kind: 'resource' }],
    };
}
/** A relative path as a URI reference; Windows' separators are turned round. */
function toUri(file) {
    return encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, '')).replaceAll('#', '%23');
}
function sarif_pascal(id) {
    return id
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/planned-resource.js

const why = Symbol('why');
function unresolved(reason) {
    return { [why]: reason };
}
function isUnresolved(value) {
    return typeof value === 'object' && value !== null && why in value;
}
/**
 * The value at a path, through blocks: Terraform keeps a block in a list of one, Pulumi does not.
 * `undefined` where nothing is set.
 */
function at(values, path) {
    let here = values;
    for (const name of path) {
        if (Array.isArray(here))
            here = here[0];
        if (here === undefined || here === null || isUnresolved(here))
            return here ?? undefined;
        if (typeof here !== 'object')
            return undefined;
        here = here[name];
    }
    return here === null ? undefined : here;
}
/** A value as a fact; `undefined` as its value where nothing is set. */
function planned_resource_attribute(resource, path, convert) {
    return toFact(at(resource.values, path.split('.')), convert);
}
function toFact(value, convert) {
    if (value === undefined || value === null)
        return (0,model_fact/* known */.eO)(undefined);
    if (isUnresolved(value))
        return (0,model_fact/* unknown */.L5)(value[why]);
    const converted = convert(value);
    if (converted !== undefined)
        return (0,model_fact/* known */.eO)(converted);
    return (0,model_fact/* unknown */.L5)(`${shorten(JSON.stringify(value))} is not understood`);
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
/** What AWS takes where nothing is set. */
function orDefault(fact, value) {
    if (!fact.known)
        return fact;
    return fact.value === undefined ? (0,model_fact/* byDefault */.Ri)(value) : (0,model_fact/* known */.eO)(fact.value);
}
/** Where nothing is set, something outside the file decides. */
function orUnknown(fact, reason) {
    if (!fact.known)
        return fact;
    return fact.value === undefined ? (0,model_fact/* unknown */.L5)(reason) : (0,model_fact/* known */.eO)(fact.value);
}
/** Numbers may be written as text, as `deregistration_delay` is. */
function asNumber(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value.trim()))
        return undefined;
    return Number(value);
}
function asText(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function asBoolean(value) {
    if (typeof value === 'boolean')
        return value;
    if (value === 'true')
        return true;
    return value === 'false' ? false : undefined;
}
/** A list of blocks; one alone may stand without a list. */
function asList(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/cloudformation-values.js

/** The mark `AWS::NoValue` leaves until the property around it is dropped. */
const noValue = Symbol('AWS::NoValue');
/**
 * Replaces what only CloudFormation can compute by "unknown". A parameter's default is no value: the
 * stack may have been given another one.
 */
function resolveProperty(value, context) {
    const references = new Set();
    collectReferences(value, context, references);
    const resolved = resolve(value, context);
    return { value: resolved === noValue ? null : resolved, references: [...references] };
}
function resolve(value, context) {
    if (Array.isArray(value)) {
        return value
            .map((item) => resolve(item, context))
            .filter((item) => item !== noValue);
    }
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? [];
    if (entries.length === 1 && name !== undefined && isIntrinsic(name)) {
        return resolveIntrinsic(name, argument, context);
    }
    return Object.fromEntries(entries.flatMap(([key, item]) => {
        const resolved = resolve(item, context);
        return resolved === noValue ? [] : [[key, resolved]];
    }));
}
function isIntrinsic(name) {
    return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::');
}
function resolveIntrinsic(name, argument, context) {
    if (name === 'Ref' && argument === 'AWS::NoValue')
        return noValue;
    if (name === 'Fn::If' && Array.isArray(argument)) {
        const [, yes, no] = argument.map((branch) => resolve(branch, context));
        // Where both branches say the same, the condition does not matter.
        const same = JSON.stringify(yes) === JSON.stringify(no);
        if (same && yes !== undefined && JSON.stringify(yes) !== '{}')
            return yes;
    }
    if (name === 'Fn::Select' && Array.isArray(argument)) {
        const [index, list] = argument;
        // The n-th zone of a Region has no name yet, but is another one than the m-th.
        if (typeof list === 'object' && list !== null && 'Fn::GetAZs' in list) {
            return `zone ${Number(index) + 1}`;
        }
    }
    if (name === 'Fn::Join' && Array.isArray(argument)) {
        const [separator, parts] = argument;
        const resolved = resolve(parts, context);
        const joined = Array.isArray(resolved) ? resolved : undefined;
        if (joined?.every((part) => typeof part === 'string'))
            return joined.join(String(separator));
    }
    if (name === 'Fn::Sub' && typeof argument === 'string' && !argument.includes('${')) {
        return argument;
    }
    return unresolved(describe(name, argument));
}
function describe(name, argument) {
    const detail = typeof argument === 'string' ? ` ${argument}` : '';
    return `${name}${detail} is known only when the stack is deployed`;
}
/** Logical ids in Ref, Fn::GetAtt and Fn::Sub, wherever they stand. */
function collectReferences(value, context, into) {
    if (Array.isArray(value)) {
        for (const item of value)
            collectReferences(item, context, into);
        return;
    }
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, argument] of Object.entries(value)) {
        for (const id of idsIn(name, argument))
            if (context.resourceIds.has(id))
                into.add(id);
        collectReferences(argument, context, into);
    }
}
function idsIn(name, argument) {
    if (name === 'Ref' && typeof argument === 'string')
        return [argument];
    if (name === 'Fn::GetAtt') {
        const first = Array.isArray(argument) ? argument[0] : argument;
        return typeof first === 'string' ? [first.split('.')[0] ?? first] : [];
    }
    if (name !== 'Fn::Sub')
        return [];
    const text = Array.isArray(argument) ? argument[0] : argument;
    if (typeof text !== 'string')
        return [];
    return [...text.matchAll(/\$\{([A-Za-z0-9]+)(?:\.[^}]*)?\}/g)].map((match) => match[1] ?? '');
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/cloudformation-template.js


const types = {
    'AWS::ECS::Service': 'aws_ecs_service',
    'AWS::ECS::Cluster': 'aws_ecs_cluster',
    'AWS::ECS::TaskDefinition': 'aws_ecs_task_definition',
    'AWS::ApplicationAutoScaling::ScalableTarget': 'aws_appautoscaling_target',
    'AWS::ApplicationAutoScaling::ScalingPolicy': 'aws_appautoscaling_policy',
    'AWS::ElasticLoadBalancingV2::TargetGroup': 'aws_lb_target_group',
    'AWS::CloudWatch::Alarm': 'aws_cloudwatch_metric_alarm',
    'AWS::CloudWatch::Dashboard': 'aws_cloudwatch_dashboard',
    'AWS::EC2::Subnet': 'aws_subnet',
};
/** Where a property's name or place differs from Terraform's beyond the spelling. */
const moved = {
    aws_ecs_service: {
        service_name: 'name',
        load_balancers: 'load_balancer',
    },
    aws_ecs_cluster: { cluster_name: 'name', cluster_settings: 'setting' },
    aws_appautoscaling_policy: {
        policy_name: 'name',
        scaling_target_id: 'scaling_target_id',
    },
    aws_cloudwatch_metric_alarm: { metrics: 'metric_query' },
};
/** The resources of a template, in Terraform's words. */
function readTemplate(template, file, lineOf) {
    const entries = Object.entries(template.Resources ?? {});
    const context = { resourceIds: new Set(entries.map(([id]) => id)) };
    const serviceCondition = entries.find(([, { Type }]) => Type === 'AWS::ECS::Service')?.[1];
    return entries.flatMap(([id, resource]) => {
        const type = types[resource.Type ?? ''];
        if (type === undefined)
            return [];
        const line = lineOf(['Resources', id]);
        const place = { file, ...(line === undefined ? {} : { line }) };
        const read = translateResource(id, type, resource, context, place);
        // What depends on a condition of its own may not be there: its values are not known.
        const conditional = resource.Condition !== undefined && resource.Condition !== serviceCondition?.Condition;
        return conditional ? read.map((item) => hideValues(item, resource.Condition ?? '')) : read;
    });
}
function hideValues(resource, condition) {
    const kept = new Set(['resource_id', 'service_namespace', 'policy_type', 'name']);
    const values = Object.fromEntries(Object.entries(resource.values).map(([name, value]) => [
        name,
        kept.has(name) ? value : unresolved(`the resource depends on the condition ${condition}`),
    ]));
    return { ...resource, values };
}
function translateResource(id, type, { Properties: properties = {} }, context, place) {
    const values = {};
    const references = {};
    for (const [property, raw] of Object.entries(properties)) {
        const name = moved[type]?.[snake(property)] ?? snake(property);
        const resolved = resolveProperty(raw, context);
        values[name] = snakeKeys(resolved.value);
        references[name] = resolved.references;
    }
    const resource = { label: id, type, values: rearrange(type, values), references, place };
    return [resource, ...scheduledActions(resource)];
}
function rearrange(type, values) {
    switch (type) {
        case 'aws_ecs_service':
            return rearrangeService(values);
        case 'aws_lb_target_group':
            return rearrangeTargetGroup(values);
        case 'aws_appautoscaling_policy':
            return rearrangePolicy(values);
        default:
            return values;
    }
}
function rearrangeService(values) {
    const deployment = values['deployment_configuration'];
    if (isUnresolved(deployment)) {
        return {
            ...values,
            deployment_minimum_healthy_percent: deployment,
            deployment_maximum_percent: deployment,
            deployment_circuit_breaker: deployment,
        };
    }
    return dropNull({
        ...values,
        deployment_minimum_healthy_percent: at(deployment, ['minimum_healthy_percent']) ?? null,
        deployment_maximum_percent: at(deployment, ['maximum_percent']) ?? null,
        deployment_circuit_breaker: at(deployment, ['deployment_circuit_breaker']) ?? null,
        network_configuration: at(values['network_configuration'], ['awsvpc_configuration']) ?? null,
    });
}
/** Attributes are key and value pairs; the health check is flat (aws-facts H). */
function rearrangeTargetGroup(values) {
    const pairs = values['target_group_attributes'];
    const attribute = (key) => {
        if (isUnresolved(pairs))
            return pairs;
        const list = asList(pairs);
        const found = list.find((pair) => at(pair, ['key']) === key);
        // One pair whose key is hidden may be any of them.
        const hidden = list.find((pair) => isUnresolved(pair) || isUnresolved(at(pair, ['key'])));
        if (found !== undefined)
            return at(found, ['value']) ?? null;
        return hidden === undefined ? null : unresolved('an attribute is known only when deployed');
    };
    const sticky = attribute('stickiness.enabled');
    return dropNull({
        ...values,
        load_balancing_algorithm_type: attribute('load_balancing.algorithm.type'),
        slow_start: attribute('slow_start.duration_seconds'),
        deregistration_delay: attribute('deregistration_delay.timeout_seconds'),
        stickiness: sticky === null ? null : { enabled: sticky },
        health_check: dropNull({
            protocol: values['health_check_protocol'] ?? null,
            path: values['health_check_path'] ?? null,
            interval: values['health_check_interval_seconds'] ?? null,
            timeout: values['health_check_timeout_seconds'] ?? null,
            healthy_threshold: values['healthy_threshold_count'] ?? null,
            unhealthy_threshold: values['unhealthy_threshold_count'] ?? null,
            matcher: at(values['matcher'], ['http_code']) ?? null,
        }),
    });
}
function rearrangePolicy(values) {
    const steps = values['step_scaling_policy_configuration'];
    const adjustments = at(steps, ['step_adjustments']);
    if (steps === undefined || adjustments === undefined)
        return values;
    return { ...values, step_scaling_policy_configuration: { step_adjustment: adjustments } };
}
/** A template keeps a target's scheduled actions inside it. */
function scheduledActions(target) {
    if (target.type !== 'aws_appautoscaling_target')
        return [];
    return asList(target.values['scheduled_actions']).flatMap((action) => {
        if (typeof action !== 'object' || action === null || isUnresolved(action))
            return [];
        const name = at(action, ['scheduled_action_name']);
        return [
            {
                label: typeof name === 'string' ? name : target.label,
                type: 'aws_appautoscaling_scheduled_action',
                values: action,
                references: { resource_id: [target.label] },
                place: target.place,
            },
        ];
    });
}
function dropNull(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
function snakeKeys(value) {
    if (Array.isArray(value))
        return value.map(snakeKeys);
    if (typeof value !== 'object' || value === null || isUnresolved(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [snake(name), snakeKeys(item)]));
}
/** `DeregistrationDelay` → `deregistration_delay`; `HTTPCode` stays one word. */
function snake(name) {
    return name
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase();
}

// EXTERNAL MODULE: ./packages/core/lib/scaling/model/tracked-metric.js
var tracked_metric = __webpack_require__(4836);
// EXTERNAL MODULE: ./packages/core/lib/scaling/sources/scheduled-moment.js
var scheduled_moment = __webpack_require__(9962);
// EXTERNAL MODULE: ./packages/core/lib/scaling/sources/task-size.js
var task_size = __webpack_require__(6567);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/planned-parts.js





const required = 'not set';
function readTarget(resource) {
    const flag = (name) => orDefault(planned_resource_attribute(resource, `suspended_state.${name}`, asBoolean), false);
    const scaleIn = flag('dynamic_scaling_in_suspended');
    const scaleOut = flag('dynamic_scaling_out_suspended');
    const scheduled = flag('scheduled_scaling_suspended');
    return {
        label: resource.label,
        place: resource.place,
        minCapacity: orUnknown(planned_resource_attribute(resource, 'min_capacity', asNumber), required),
        maxCapacity: orUnknown(planned_resource_attribute(resource, 'max_capacity', asNumber), required),
        suspended: scaleIn.known && scaleOut.known && scheduled.known
            ? (0,model_fact/* known */.eO)({ scaleIn: scaleIn.value, scaleOut: scaleOut.value, scheduled: scheduled.value })
            : (0,model_fact/* unknown */.L5)('a flag of the suspended state is known only after apply'),
    };
}
/** Absent cooldowns are 300 s for ECS, not 0 (aws-facts B). */
function readPolicy(resource) {
    const part = { label: resource.label, place: resource.place };
    const tracking = 'target_tracking_scaling_policy_configuration';
    const type = planned_resource_attribute(resource, 'policy_type', asText);
    const kind = !type.known ? 'unknown' : (type.value ?? 'StepScaling');
    if (kind === 'PredictiveScaling')
        return { ...part, kind: 'predictive', scalesIn: (0,model_fact/* known */.eO)(false) };
    if (kind !== 'TargetTrackingScaling') {
        return kind === 'StepScaling'
            ? { ...part, kind: 'step', scalesIn: stepsIn(resource) }
            : { ...part, kind: 'unknown', scalesIn: (0,model_fact/* unknown */.L5)('kind of policy') };
    }
    return {
        ...part,
        kind: 'target-tracking',
        name: orUnknown(planned_resource_attribute(resource, 'name', asText), required),
        metric: readMetric(at(resource.values, [tracking])),
        targetValue: orUnknown(planned_resource_attribute(resource, `${tracking}.target_value`, asNumber), required),
        scaleInCooldownSeconds: orDefault(planned_resource_attribute(resource, `${tracking}.scale_in_cooldown`, asNumber), 300),
        scaleOutCooldownSeconds: orDefault(planned_resource_attribute(resource, `${tracking}.scale_out_cooldown`, asNumber), 300),
        scaleInDisabled: orDefault(planned_resource_attribute(resource, `${tracking}.disable_scale_in`, asBoolean), false),
        specification: {},
    };
}
/** Stands for policies that a file may not show: nothing is known of them. */
function hiddenPolicy(why) {
    const hidden = (0,model_fact/* unknown */.L5)(why);
    return {
        kind: 'target-tracking',
        label: 'policies that are not shown',
        name: hidden,
        metric: hidden,
        targetValue: hidden,
        scaleInCooldownSeconds: hidden,
        scaleOutCooldownSeconds: hidden,
        scaleInDisabled: hidden,
        specification: {},
    };
}
function readMetric(configuration) {
    const predefined = toFact(at(configuration, ['predefined_metric_specification', 'predefined_metric_type']), asText);
    if (!predefined.known)
        return predefined;
    if (predefined.value !== undefined)
        return (0,model_fact/* known */.eO)((0,tracked_metric/* predefinedMetric */.l)(predefined.value));
    const custom = at(configuration, ['customized_metric_specification']);
    if (isUnresolved(custom))
        return (0,model_fact/* unknown */.L5)('the customized metric is known only after apply');
    const name = toFact(at(custom, ['metric_name']), asText);
    const namespace = toFact(at(custom, ['namespace']), asText);
    if (!name.known)
        return name;
    if (!namespace.known)
        return namespace;
    return (0,model_fact/* known */.eO)((0,tracked_metric/* customMetric */.o)(namespace.value ?? '', name.value ?? 'metric math'));
}
function stepsIn(resource) {
    const steps = at(resource.values, ['step_scaling_policy_configuration', 'step_adjustment']);
    if (isUnresolved(steps))
        return (0,model_fact/* unknown */.L5)('its steps are known only after apply');
    const adjustments = asList(steps).map((step) => toFact(at(step, ['scaling_adjustment']), asNumber));
    if (adjustments.some((fact) => fact.known && (fact.value ?? 0) < 0))
        return (0,model_fact/* known */.eO)(true);
    return adjustments.every((fact) => fact.known)
        ? (0,model_fact/* known */.eO)(false)
        : (0,model_fact/* unknown */.L5)('a step is known only after apply');
}
function readTargetGroup(resource) {
    const protocol = orUnknown(planned_resource_attribute(resource, 'protocol', asText), required);
    const check = (name) => `health_check.${name}`;
    return {
        label: resource.label,
        place: resource.place,
        arn: orUnknown(planned_resource_attribute(resource, 'arn', asText), 'known only after apply'),
        protocol,
        healthCheck: {
            // An HTTP group is checked by HTTP, a TCP one by TCP, unless said otherwise.
            protocol: upper(fallBack(planned_resource_attribute(resource, check('protocol'), asText), protocol)),
            path: orDefault(planned_resource_attribute(resource, check('path'), asText), '/'),
            intervalSeconds: orDefault(planned_resource_attribute(resource, check('interval'), asNumber), 30),
            timeoutSeconds: orDefault(planned_resource_attribute(resource, check('timeout'), asNumber), 6),
            healthyThreshold: orDefault(planned_resource_attribute(resource, check('healthy_threshold'), asNumber), 5),
            unhealthyThreshold: orDefault(planned_resource_attribute(resource, check('unhealthy_threshold'), asNumber), 2),
            matcher: orDefault(planned_resource_attribute(resource, check('matcher'), asText), '200'),
        },
        algorithm: orDefault(planned_resource_attribute(resource, 'load_balancing_algorithm_type', asText), 'round_robin'),
        slowStartSeconds: orDefault(planned_resource_attribute(resource, 'slow_start', asNumber), 0),
        stickiness: stickinessOf(resource),
        deregistrationDelaySeconds: orDefault(planned_resource_attribute(resource, 'deregistration_delay', asNumber), 300),
        metricName: (0,model_fact/* unknown */.L5)('known only after apply'),
        loadBalancerMetricName: (0,model_fact/* unknown */.L5)('known only after apply'),
    };
}
/** Terraform's block turns stickiness on unless it says `enabled = false`. */
function stickinessOf(resource) {
    const block = at(resource.values, ['stickiness']);
    if (asList(block).length === 0)
        return orDefault((0,model_fact/* known */.eO)(undefined), false);
    return orDefault(planned_resource_attribute(resource, 'stickiness.enabled', asBoolean), true);
}
function fallBack(fact, other) {
    if (!fact.known)
        return fact;
    return fact.value === undefined ? other : (0,model_fact/* known */.eO)(fact.value);
}
function upper(fact) {
    return (0,model_fact/* mapFact */.Vt)(fact, (text) => text.toUpperCase());
}
/** A cluster that says nothing takes the account's own setting, which no file shows. */
function readCluster(resource) {
    const settings = asList(at(resource.values, ['setting']));
    const insights = settings.find((setting) => at(setting, ['name']) === 'containerInsights');
    const hidden = settings.find((setting) => isUnresolved(setting));
    return {
        label: resource.label,
        place: resource.place,
        name: orUnknown(planned_resource_attribute(resource, 'name', asText), 'known only after apply'),
        containerInsights: hidden
            ? (0,model_fact/* unknown */.L5)('the settings are known only after apply')
            : orUnknown(toFact(at(insights, ['value']), asText), 'not set, so the account setting containerInsights decides'),
    };
}
function readTask(resource) {
    return {
        label: resource.label,
        place: resource.place,
        cpuUnits: orUnknown(planned_resource_attribute(resource, 'cpu', task_size/* parseCpuUnits */.T), required),
        memoryMb: orUnknown(planned_resource_attribute(resource, 'memory', task_size/* parseMemoryMb */.w), required),
        containers: readContainers(at(resource.values, ['container_definitions'])),
    };
}
/** Terraform and Pulumi hold the definitions as JSON text, templates as a list. */
function readContainers(value) {
    if (isUnresolved(value))
        return (0,model_fact/* unknown */.L5)('the container definitions are known only after apply');
    if (typeof value !== 'string')
        return (0,model_fact/* known */.eO)(asList(value).map(readContainer));
    try {
        return (0,model_fact/* known */.eO)(asList(JSON.parse(value)).map(readContainer));
    }
    catch {
        return (0,model_fact/* unknown */.L5)('the container definitions are no JSON');
    }
}
function readContainer(container) {
    // Each tool spells the keys in its own way: entryPoint, EntryPoint, entry_point.
    const item = (camel, snake) => at(container, [camel]) ??
        at(container, [camel.charAt(0).toUpperCase() + camel.slice(1)]) ??
        at(container, [snake]);
    const words = (list) => {
        if (isUnresolved(list))
            return (0,model_fact/* unknown */.L5)('known only after apply');
        const items = asList(list).map((word) => (isUnresolved(word) ? undefined : asText(word)));
        return items.every((word) => word !== undefined)
            ? (0,model_fact/* known */.eO)(items)
            : (0,model_fact/* unknown */.L5)('part of it is known only after apply');
    };
    const name = item('name', 'name');
    return {
        name: isUnresolved(name) || name === undefined ? 'unnamed' : (asText(name) ?? 'unnamed'),
        essential: item('essential', 'essential') !== false,
        memoryMb: toFact(item('memory', 'memory'), asNumber),
        entryPoint: words(item('entryPoint', 'entry_point')),
        command: words(item('command', 'command')),
    };
}
function readCapacity(resource) {
    const strategy = at(resource.values, ['capacity_provider_strategy']);
    if (isUnresolved(strategy))
        return (0,model_fact/* unknown */.L5)('the strategy is known only after apply');
    const entries = asList(strategy).map((entry) => ({
        name: toFact(at(entry, ['capacity_provider']), asText),
        base: orDefault(toFact(at(entry, ['base']), asNumber), 0),
        weight: orDefault(toFact(at(entry, ['weight']), asNumber), 0),
    }));
    if (entries.length > 0) {
        const providers = entries.flatMap(({ name, base, weight }) => name.known && name.value !== undefined && base.known && weight.known
            ? [{ name: name.value, base: base.value, weight: weight.value }]
            : []);
        return providers.length === entries.length
            ? (0,model_fact/* known */.eO)({ kind: 'providers', providers })
            : (0,model_fact/* unknown */.L5)('part of the strategy is known only after apply');
    }
    return (0,model_fact/* mapFact */.Vt)(orUnknown(planned_resource_attribute(resource, 'launch_type', asText), "neither launch type nor strategy is set, so the cluster's default strategy decides"), (launchType) => ({ kind: 'launch-type', launchType }));
}
/** The metrics an alarm looks at, those inside metric math included. */
function readAlarm(resource) {
    const names = [
        at(resource.values, ['metric_name']),
        ...asList(at(resource.values, ['metric_query'])).map((query) => at(query, ['metric', 'metric_name'])),
    ];
    return {
        label: resource.label,
        place: resource.place,
        metrics: names.filter((name) => typeof name === 'string'),
    };
}
/** None where it repeats, sets no minimum, or is known only after apply. */
function readScheduledFloor(resource) {
    const text = (name) => {
        const value = at(resource.values, [name]);
        return typeof value === 'string' ? value : undefined;
    };
    const floor = at(resource.values, ['scalable_target_action', 'min_capacity']);
    return (0,scheduled_moment/* toScheduledFloor */.J)({
        name: text('name') ?? text('scheduled_action_name') ?? resource.label,
        schedule: text('schedule'),
        timeZone: text('timezone'),
        minCapacity: floor === undefined || isUnresolved(floor) ? undefined : asNumber(floor),
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/planned-service.js




/**
 * Every ECS service of a file, each with the parts that belong to it.
 *
 * @param leftOut why the file may not show all there is: what is not found is unknown then, not absent.
 */
function readServices(resources, origin, leftOut) {
    return ofType(resources, 'aws_ecs_service').map((service) => readService(service, resources, origin, leftOut));
}
function ofType(resources, ...types) {
    return resources.filter(({ type }) => types.includes(type));
}
function readService(resource, all, origin, leftOut) {
    const cluster = findCluster(resource, all);
    const service = describeService(resource, cluster, readZones(resource, all));
    const targets = ofType(all, 'aws_appautoscaling_target');
    const target = targets.find((candidate) => scales(candidate, resource, service, []));
    const unclear = targets.some((candidate) => isUnclear(candidate))
        ? 'which service a scalable target belongs to is known only after apply'
        : leftOut;
    const own = target === undefined ? [] : [target.label];
    const scaled = (candidate) => scales(candidate, resource, service, own);
    const file = resource.place.file;
    return {
        origin,
        service,
        cluster: cluster
            ? (0,model_fact/* known */.eO)(readCluster(cluster))
            : (0,model_fact/* unknown */.L5)('the cluster is not part of this file'),
        task: findTask(resource, all),
        target: target
            ? (0,model_fact/* known */.eO)(readTarget(target))
            : unclear === undefined
                ? (0,model_fact/* known */.eO)(undefined)
                : (0,model_fact/* unknown */.L5)(unclear),
        policies: findPolicies(ofType(all, 'aws_appautoscaling_policy').filter(scaled), target ? leftOut : unclear),
        targetGroups: findTargetGroups(resource, all),
        alarms: findAlarms(all),
        dashboards: findDashboards(resource, service, all),
        scheduledFloors: (0,model_fact/* known */.eO)(ofType(all, 'aws_appautoscaling_scheduled_action').filter(scaled).flatMap(readScheduledFloor)),
        activities: (0,model_fact/* unknown */.L5)(`${file} holds no scaling activities`),
        starts: (0,model_fact/* unknown */.L5)(`${file} holds no running tasks`),
    };
}
function describeService(resource, cluster, zones) {
    const text = (name) => planned_resource_attribute(resource, name, asText);
    const number = (name) => planned_resource_attribute(resource, name, asNumber);
    const balancers = at(resource.values, ['load_balancer']);
    const hasLoadBalancer = isUnresolved(balancers)
        ? (0,model_fact/* unknown */.L5)('the load balancers are known only after apply')
        : (0,model_fact/* known */.eO)(asList(balancers).length > 0);
    const enable = orDefault(planned_resource_attribute(resource, 'deployment_circuit_breaker.enable', asBoolean), false);
    const rollback = orDefault(planned_resource_attribute(resource, 'deployment_circuit_breaker.rollback', asBoolean), false);
    const absent = at(resource.values, ['deployment_circuit_breaker']) === undefined;
    return {
        label: resource.label,
        place: resource.place,
        name: orUnknown(text('name'), 'known only after apply'),
        clusterName: planned_service_clusterName(resource, cluster),
        desiredCount: orUnknown(number('desired_count'), 'not set, so auto scaling decides'),
        controller: orDefault(planned_resource_attribute(resource, 'deployment_controller.type', asText), 'ECS'),
        strategy: orDefault(planned_resource_attribute(resource, 'deployment_configuration.strategy', asText), 'ROLLING'),
        scheduling: orDefault(text('scheduling_strategy'), 'REPLICA'),
        minimumHealthyPercent: orDefault(number('deployment_minimum_healthy_percent'), 100),
        maximumPercent: orDefault(number('deployment_maximum_percent'), 200),
        circuitBreaker: enable.known && rollback.known
            ? (absent ? model_fact/* byDefault */.Ri : model_fact/* known */.eO)({ enable: enable.value, rollback: rollback.value })
            : (0,model_fact/* unknown */.L5)('known only after apply'),
        healthCheckGracePeriodSeconds: orDefault(number('health_check_grace_period_seconds'), 0),
        hasLoadBalancer,
        capacity: readCapacity(resource),
        zones,
    };
}
/** The name in an ARN or a plain name; the cluster's own where it is in the file. */
function planned_service_clusterName(resource, cluster) {
    if (cluster)
        return orUnknown(planned_resource_attribute(cluster, 'name', asText), 'known only after apply');
    const written = orDefault(planned_resource_attribute(resource, 'cluster', asText), 'default');
    return (0,model_fact/* mapFact */.Vt)(written, (text) => text.split('/').at(-1) ?? text);
}
/** The resources of a type that an attribute's value is made from. */
function referred(resource, name, candidates) {
    const labels = resource.references[name] ?? [];
    return candidates.filter(({ label }) => labels.includes(label));
}
function findCluster(resource, all) {
    const clusters = ofType(all, 'aws_ecs_cluster');
    const written = at(resource.values, ['cluster']);
    return (referred(resource, 'cluster', clusters)[0] ??
        clusters.find((cluster) => typeof written === 'string' &&
            (written === at(cluster.values, ['arn']) ||
                written.split('/').at(-1) === at(cluster.values, ['name']))));
}
function findTask(resource, all) {
    const tasks = ofType(all, 'aws_ecs_task_definition');
    const written = at(resource.values, ['task_definition']);
    const family = typeof written === 'string' ? written.split('/').at(-1)?.replace(/:\d+$/, '') : undefined;
    const found = referred(resource, 'task_definition', tasks)[0] ??
        tasks.find((task) => family !== undefined && at(task.values, ['family']) === family);
    return found ? (0,model_fact/* known */.eO)(readTask(found)) : (0,model_fact/* unknown */.L5)('the task definition is not part of this file');
}
/** The policies of the file, and one that stands for those that may be hidden. */
function findPolicies(found, hidden) {
    if (hidden === undefined)
        return (0,model_fact/* known */.eO)(found.map(readPolicy));
    return found.length === 0
        ? (0,model_fact/* unknown */.L5)(hidden)
        : (0,model_fact/* known */.eO)([...found.map(readPolicy), hiddenPolicy(hidden)]);
}
/** Whether a target, policy or schedule is one of this service's: by its resource id, or by reference. */
function scales(candidate, resource, service, targets) {
    const labels = [
        ...(candidate.references['resource_id'] ?? []),
        ...(candidate.references['scaling_target_id'] ?? []),
    ];
    if (labels.includes(resource.label) || labels.some((label) => targets.includes(label)))
        return true;
    const id = at(candidate.values, ['resource_id']);
    if (typeof id !== 'string' || labels.length > 0)
        return false;
    const [, cluster, name] = id.split('/');
    const sameCluster = !service.clusterName.known || service.clusterName.value === cluster;
    return service.name.known && service.name.value === name && sameCluster;
}
/** A target of ECS that names its service neither by reference nor by a known id. */
function isUnclear(target) {
    const namespace = at(target.values, ['service_namespace']);
    const id = at(target.values, ['resource_id']);
    const ecs = namespace === 'ecs' || isUnresolved(namespace);
    return ecs && isUnresolved(id) && (target.references['resource_id'] ?? []).length === 0;
}
function findTargetGroups(resource, all) {
    const balancers = at(resource.values, ['load_balancer']);
    if (isUnresolved(balancers))
        return (0,model_fact/* unknown */.L5)('the load balancers are known only after apply');
    if (asList(balancers).length === 0)
        return (0,model_fact/* known */.eO)([]);
    const groups = ofType(all, 'aws_lb_target_group');
    const arns = new Set(asList(balancers).map((balancer) => at(balancer, ['target_group_arn'])));
    const found = new Set([
        ...referred(resource, 'load_balancer', groups),
        ...groups.filter((group) => {
            const arn = at(group.values, ['arn']);
            return typeof arn === 'string' && arns.has(arn);
        }),
    ]);
    if (found.size === 0)
        return (0,model_fact/* unknown */.L5)('the target group is not part of this file');
    return (0,model_fact/* known */.eO)([...found].map(readTargetGroup));
}
/** Alarms on 5xx answers, of whichever balancer: which one an alarm watches is often known only later. */
function findAlarms(all) {
    const alarms = ofType(all, 'aws_cloudwatch_metric_alarm').map(readAlarm);
    const found = alarms.filter(({ metrics }) => metrics.some(observability/* is5xxMetric */.aY));
    return found.length > 0
        ? (0,model_fact/* known */.eO)(found)
        : (0,model_fact/* unknown */.L5)('this file has no alarm on 5xx answers; there may be one elsewhere');
}
function findDashboards(resource, service, all) {
    const name = service.name.known ? service.name.value : undefined;
    const found = ofType(all, 'aws_cloudwatch_dashboard').filter((dashboard) => {
        const body = at(dashboard.values, ['dashboard_body']);
        const shown = typeof body === 'string' && name !== undefined && body.includes(name);
        return shown || (dashboard.references['dashboard_body'] ?? []).includes(resource.label);
    });
    return found.length > 0
        ? (0,model_fact/* known */.eO)(found.map(({ label }) => label))
        : (0,model_fact/* unknown */.L5)('this file has no dashboard that shows the service; there may be one elsewhere');
}
/** Which zones the file says the service's subnets lie in. */
function readZones(resource, all) {
    const subnets = ofType(all, 'aws_subnet');
    const written = at(resource.values, ['network_configuration', 'subnets']);
    const ids = isUnresolved(written) ? undefined : asList(written);
    const own = new Set([
        ...referred(resource, 'network_configuration', subnets),
        ...subnets.filter((subnet) => {
            const id = at(subnet.values, ['id']);
            return typeof id === 'string' && ids?.includes(id);
        }),
    ]);
    const zones = [...own].map((subnet) => at(subnet.values, ['availability_zone']));
    const seen = [
        ...new Set(zones.filter((zone) => typeof zone === 'string')),
    ].sort();
    const allSeen = zones.every((zone) => typeof zone === 'string');
    if (ids === undefined) {
        if (own.size === 0)
            return (0,model_fact/* unknown */.L5)('the subnets are known only after apply');
        return (0,model_fact/* known */.eO)({ subnetCount: own.size, seen, complete: allSeen });
    }
    if (ids.length === 0)
        return (0,model_fact/* unknown */.L5)('no network configuration is set');
    // Even where an id is known only after apply, an entry of the list is a subnet.
    const complete = allSeen && own.size === ids.length;
    return (0,model_fact/* known */.eO)({ subnetCount: ids.length, seen, complete });
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/pulumi-preview.js

function isSstDiff(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((step) => typeof step === 'object' &&
            step !== null &&
            'op' in step &&
            'urn' in step &&
            'type' in step));
}
function fromSstDiff(diff) {
    return {
        steps: diff.map(({ op, urn, new: newState }) => ({ op, urn, newState: newState ?? null })),
    };
}
/**
 * Why resources may be missing from the preview: unless it is asked for, what does not change is left out
 * (Pulumi source, `shouldShow`), and only the summary counts it.
 *
 * @returns undefined where the preview is whole.
 */
function whatIsLeftOut({ steps = [], changeSummary }) {
    const shown = steps.filter(({ op }) => op === 'same' || op === 'refresh').length;
    const whole = changeSummary
        ? shown >= (changeSummary['same'] ?? 0)
        : shown > 1 || steps.every(({ op, urn }) => op === 'create' || isRoot(urn));
    return whole
        ? undefined
        : 'the preview leaves out what does not change (pulumi preview --json --show-sames shows it)';
}
/** The stack itself is shown in any case. */
function isRoot(urn) {
    return urn.includes('::pulumi:pulumi:Stack::');
}
/** The AWS provider's tokens; it is made from Terraform's provider, so the attributes are the same. */
const pulumi_preview_types = {
    'aws:ecs/service:Service': 'aws_ecs_service',
    'aws:ecs/cluster:Cluster': 'aws_ecs_cluster',
    'aws:ecs/taskDefinition:TaskDefinition': 'aws_ecs_task_definition',
    'aws:appautoscaling/target:Target': 'aws_appautoscaling_target',
    'aws:appautoscaling/policy:Policy': 'aws_appautoscaling_policy',
    'aws:appautoscaling/scheduledAction:ScheduledAction': 'aws_appautoscaling_scheduled_action',
    'aws:lb/targetGroup:TargetGroup': 'aws_lb_target_group',
    'aws:alb/targetGroup:TargetGroup': 'aws_lb_target_group',
    'aws:elasticloadbalancingv2/targetGroup:TargetGroup': 'aws_lb_target_group',
    'aws:applicationloadbalancing/targetGroup:TargetGroup': 'aws_lb_target_group',
    'aws:cloudwatch/metricAlarm:MetricAlarm': 'aws_cloudwatch_metric_alarm',
    'aws:cloudwatch/dashboard:Dashboard': 'aws_cloudwatch_dashboard',
    'aws:ec2/subnet:Subnet': 'aws_subnet',
};
/** Names the provider's schema has in the plural, or spells in its own way. */
const attributes = {
    loadBalancers: 'load_balancer',
    capacityProviderStrategies: 'capacity_provider_strategy',
    settings: 'setting',
    stepAdjustments: 'step_adjustment',
    metricQueries: 'metric_query',
};
/** What Pulumi prints for a value it does not know yet, and the mark of a secret's envelope. */
const unknownValue = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const secretMark = '4dabf18193072939515e22adb298388d';
/** The resources as they will be once the program has run; what it deletes is gone already. */
function readPulumiPreview(preview, file, lineOf) {
    const steps = preview.steps ?? [];
    const byUrn = new Map();
    for (const [index, step] of steps.entries()) {
        const state = step.newState;
        const type = pulumi_preview_types[state?.type ?? ''];
        // A replacement has three steps for one resource; each that has a next state shows the same one.
        if (!state || type === undefined || /^(delete|discard)/.test(step.op))
            continue;
        const line = lineOf(['steps', index]);
        byUrn.set(step.urn, {
            label: pulumi_preview_nameOf(step.urn),
            type,
            values: pulumi_preview_translate(state.inputs ?? {}),
            references: readReferences(state.propertyDependencies ?? {}),
            place: { file, ...(line === undefined ? {} : { line }) },
        });
    }
    return [...byUrn.values()];
}
/** `urn:pulumi:stack::project::type$type::name`: the name a program gave. */
function pulumi_preview_nameOf(urn) {
    return urn.split('::').at(-1) ?? urn;
}
function readReferences(dependencies) {
    return Object.fromEntries(Object.entries(dependencies).map(([name, urns]) => [pulumi_preview_snake(name), (urns ?? []).map(pulumi_preview_nameOf)]));
}
function pulumi_preview_translate(value) {
    if (typeof value === 'string') {
        if (value.includes(unknownValue))
            return unresolved('known only after the update');
        return value === '[secret]' ? unresolved('a secret') : value;
    }
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map(pulumi_preview_translate);
    if (typeof value !== 'object' || value === null)
        return null;
    if (secretMark in value)
        return unresolved('a secret');
    return Object.fromEntries(Object.entries(value)
        .filter(([name]) => name !== '__defaults')
        .map(([name, item]) => [pulumi_preview_snake(name), pulumi_preview_translate(item)]));
}
/** `scaleInCooldown` → `scale_in_cooldown`; names of metrics' dimensions stay as they are. */
function pulumi_preview_snake(name) {
    if (attributes[name] !== undefined)
        return attributes[name];
    if (/^[A-Z]/.test(name))
        return name;
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/terraform-configuration.js
/** The expressions of the resource with that address, if the configuration holds it. */
function configurationOf(root, address) {
    const { modulePath, local } = splitAddress(address);
    const scope = enter(root, modulePath);
    return scope?.module.resources?.find((resource) => resource.address === local)?.expressions;
}
/**
 * The addresses of the resources an expression is made from: through variables to where the module is
 * called, and through outputs into other modules. Locals are not part of the format and end the way.
 */
function resolveReferences(root, address, expression, addresses) {
    const scope = enter(root, splitAddress(address).modulePath);
    if (!scope)
        return [];
    const found = terraform_configuration_follow(expression, scope, 0);
    const own = indexOf(address);
    const candidates = addresses.filter((candidate) => found.has(withoutIndices(candidate)));
    // With for_each or count on both sides, the instance with the same key belongs to it.
    const sameIndex = candidates.filter((candidate) => own !== '' && indexOf(candidate) === own);
    return sameIndex.length > 0 ? sameIndex : candidates;
}
/** Addresses without indices that an expression leads to. */
function terraform_configuration_follow(expression, scope, depth) {
    const found = new Set();
    if (depth > 10)
        return found;
    for (const reference of referencesIn(expression)) {
        const [first = '', second = '', third = ''] = reference.split('.');
        if (first === 'var' && scope.parent) {
            const { call, scope: outer } = scope.parent;
            addAll(found, terraform_configuration_follow(call.expressions?.[bare(second)], outer, depth + 1));
        }
        else if (first === 'module') {
            const name = bare(second);
            const called = scope.module.module_calls?.[name];
            if (!called?.module)
                continue;
            const inner = child(scope, name, called, called.module);
            const output = called.module.outputs?.[bare(third)];
            addAll(found, terraform_configuration_follow(output?.expression, inner, depth + 1));
        }
        else if (!['var', 'local', 'each', 'count', 'data', 'path', 'terraform'].includes(first)) {
            found.add(join(scope.path, `${first}.${bare(second)}`));
        }
    }
    return found;
}
function addAll(into, more) {
    for (const item of more)
        into.add(item);
}
/** Every `references` list in an expression and the blocks below it. */
function referencesIn(expression) {
    if (Array.isArray(expression))
        return expression.flatMap(referencesIn);
    if (typeof expression !== 'object' || expression === null)
        return [];
    return Object.entries(expression).flatMap(([name, value]) => name === 'references' && Array.isArray(value)
        ? value.filter((item) => typeof item === 'string')
        : referencesIn(value));
}
function enter(root, modulePath) {
    let scope = { module: root, path: '', parent: undefined };
    for (const name of modulePath) {
        const call = scope?.module.module_calls?.[name];
        if (!scope || !call?.module)
            return undefined;
        scope = child(scope, name, call, call.module);
    }
    return scope;
}
function child(scope, name, call, module) {
    return { module, path: join(scope.path, `module.${name}`), parent: { scope, call } };
}
function splitAddress(address) {
    let rest = withoutIndices(address);
    const modulePath = [];
    for (;;) {
        const match = /^module\.([^.]+)\.(.+)$/.exec(rest);
        if (!match?.[1] || !match[2])
            return { modulePath, local: rest };
        modulePath.push(match[1]);
        rest = match[2];
    }
}
/** `module.a["x.y"].aws_lb.b[0]` → `module.a.aws_lb.b`. */
function withoutIndices(address) {
    return address.replaceAll(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g, '');
}
function indexOf(address) {
    return /(\["(?:[^"\\]|\\.)*"\]|\[\d+\])$/.exec(address)?.[1] ?? '';
}
function bare(name) {
    return name.replace(/\[.*$/, '');
}
function join(path, name) {
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/terraform-plan.js



/** What the rules look at; a plan may hold thousands of other resources. */
const readTypes = new Set([
    'aws_ecs_service',
    'aws_ecs_cluster',
    'aws_ecs_task_definition',
    'aws_appautoscaling_target',
    'aws_appautoscaling_policy',
    'aws_appautoscaling_scheduled_action',
    'aws_lb_target_group',
    'aws_alb_target_group',
    'aws_cloudwatch_metric_alarm',
    'aws_cloudwatch_dashboard',
    'aws_subnet',
]);
/** Names that mean the same resource. */
const aliases = { aws_alb_target_group: 'aws_lb_target_group' };
/**
 * The resources as they will be once the plan is applied; those it deletes are gone already.
 *
 * @throws ReadableError for a format whose major version is not 1.
 */
function readTerraformPlan(plan, file, lineOf) {
    const version = String(plan.format_version);
    if (!version.startsWith('1.')) {
        throw new readable_error/* ReadableError */.J('Unknown plan format', `${file} has the Terraform plan format ${version}; this action reads format 1.x, which Terraform 1.1 and later and OpenTofu print.`);
    }
    const changes = plan.resource_changes ?? [];
    const kept = changes.filter(({ mode, type, change }) => (mode ?? 'managed') === 'managed' &&
        readTypes.has(type) &&
        change.after !== null &&
        change.after !== undefined &&
        !(change.actions.length === 1 && ['delete', 'forget'].includes(change.actions[0] ?? '')));
    const addresses = kept.map(({ address }) => address);
    const root = plan.configuration?.root_module;
    return kept.map((resource) => {
        const { address, type, change } = resource;
        const expressions = root ? configurationOf(root, address) : undefined;
        const references = Object.fromEntries(Object.keys(expressions ?? {}).map((name) => [
            name,
            root ? resolveReferences(root, address, expressions?.[name], addresses) : [],
        ]));
        const line = lineOf(['resource_changes', changes.indexOf(resource)]);
        return {
            label: address,
            type: aliases[type] ?? type,
            values: merge(change.after ?? {}, change.after_unknown ?? {}, expressions),
            references,
            place: { file, ...(line === undefined ? {} : { line }) },
        };
    });
}
/**
 * Puts "unknown" where Terraform says so. What the configuration does not set at all is left out
 * instead: the provider only waits for AWS's default there, and that default is known.
 */
function merge(after, hidden, written) {
    if (hidden === true)
        return unresolved('known only after apply');
    if (Array.isArray(after)) {
        return after.map((item, index) => merge(item, Array.isArray(hidden) ? hidden[index] : undefined, terraform_plan_element(written, index)));
    }
    if (typeof after !== 'object' || after === null || isUnresolved(after))
        return after ?? null;
    const names = isTree(hidden) ? Object.keys(hidden) : [];
    const all = [...new Set([...Object.keys(after), ...names])];
    return Object.fromEntries(all.flatMap((name) => {
        const part = isTree(hidden) ? hidden[name] : undefined;
        const expression = isExpressions(written) ? written[name] : undefined;
        const unset = part === true && isExpressions(written) && expression === undefined;
        if (unset && !alwaysComputed.has(name))
            return [];
        return [[name, merge(after[name], part, expression)]];
    }));
}
/** What the provider makes up by itself, so that "not written" does not mean "AWS's default". */
const alwaysComputed = new Set(['arn', 'id', 'name', 'arn_suffix', 'availability_zone']);
function isTree(tree) {
    return typeof tree === 'object' && !Array.isArray(tree);
}
function isExpressions(tree) {
    return typeof tree === 'object' && !Array.isArray(tree);
}
function terraform_plan_element(tree, index) {
    return Array.isArray(tree) ? tree[index] : undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/read-plan.js






/**
 * Every ECS service of a Terraform plan, a CloudFormation template or a Pulumi preview; the file itself
 * tells which of them it is.
 *
 * @param file how findings and errors name it: its path as the user wrote it.
 * @throws ReadableError, in one line, for everything that is none of them or holds no ECS service.
 */
function readPlan(bytes, file) {
    const text = decodeText(bytes);
    refuseBinary(text, file);
    const parsed = parseText(text, file);
    const { origin, resources, leftOut } = readResources(parsed.value, file, parsed.lineOf);
    const services = readServices(resources, origin, leftOut);
    if (services.length === 0) {
        const whatNow = leftOut === undefined
            ? 'point the input "plan" at the one that has it'
            : `it may be there unchanged: ${leftOut}`;
        throw new readable_error/* ReadableError */.J('No ECS service', `${file} is a ${read_plan_names[origin]} with no ECS service in it (${serviceTypes[origin]}); ${whatNow}.`);
    }
    return services;
}
const read_plan_names = {
    terraform: 'Terraform plan',
    cloudformation: 'CloudFormation template',
    pulumi: 'Pulumi preview',
};
const serviceTypes = {
    terraform: 'aws_ecs_service',
    cloudformation: 'AWS::ECS::Service',
    pulumi: 'aws:ecs/service:Service',
};
/** A plan file of Terraform is a ZIP archive. */
function refuseBinary(text, file) {
    if (text.startsWith('PK')) {
        throw new readable_error/* ReadableError */.J('Binary plan', `${file} is Terraform's binary plan; print it with: terraform show -json ${file} > plan.json`);
    }
    if (/^\s*\{"@level"/.test(text)) {
        throw new readable_error/* ReadableError */.J('Machine log instead of a plan', `${file} is the log that "terraform plan -json" streams; save a plan with -out and print it with: terraform show -json plan.out > plan.json`);
    }
}
function readResources(value, file, lineOf) {
    const has = (name) => typeof value === 'object' && value !== null && name in value;
    try {
        if (has('format_version') && (has('resource_changes') || has('planned_values'))) {
            const resources = readTerraformPlan(value, file, lineOf);
            return { origin: 'terraform', resources };
        }
        if (has('Resources')) {
            const resources = readTemplate(value, file, lineOf);
            return { origin: 'cloudformation', resources };
        }
        if (has('steps') || (has('config') && has('changeSummary'))) {
            return readPulumi(value, file, lineOf);
        }
        if (isSstDiff(value)) {
            return readPulumi(fromSstDiff(value), file, ([, ...path]) => lineOf(path));
        }
    }
    catch (error) {
        if (error instanceof readable_error/* ReadableError */.J)
            throw error;
        // A part that is not of the form its format promises; which one, only the message tells.
        throw new readable_error/* ReadableError */.J('Malformed plan', `${file} does not have the form its format promises: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
    }
    throw new readable_error/* ReadableError */.J('Unknown kind of file', `${file} ${guess(has)}`);
}
function readPulumi(preview, file, lineOf) {
    return {
        origin: 'pulumi',
        resources: readPulumiPreview(preview, file, lineOf),
        leftOut: whatIsLeftOut(preview),
    };
}
function guess(has) {
    if (has('terraform_version')) {
        return 'is a Terraform state, not a plan; print the plan with: terraform show -json plan.out > plan.json';
    }
    if (has('deployment')) {
        return 'is a Pulumi stack export, not a preview; print one with: pulumi preview --json --show-sames > preview.json';
    }
    if (has('artifacts')) {
        return "is the CDK assembly's manifest; give the template beside it, cdk.out/<stack>.template.json";
    }
    return 'is neither a Terraform plan (terraform show -json), nor a CloudFormation template, nor a Pulumi preview (pulumi preview --json --show-sames, or sst diff --json).';
}

;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/annotate.js

/** One annotation for each failure, worst first; skipped rules go into a folded group. */
function annotate(log, findings) {
    for (const finding of findings) {
        if (finding.status === 'skipped')
            continue;
        const { rule, resource, actual, expected, why, place } = finding;
        const annotation = {
            title: rule,
            message: `${resource}: ${actual ?? 'unknown'}; expected ${expected ?? 'otherwise'}. ${why}`,
            // A place without a line would put the note on the first line of a file it may not belong to.
            ...(place?.line === undefined ? {} : { file: place.file, line: place.line }),
        };
        switch (finding.severity) {
            case 'error':
                log.error(annotation);
                break;
            case 'warning':
                log.warning(annotation);
                break;
            case 'note':
                log.notice(annotation);
                break;
        }
    }
    const skipped = findings.filter(({ status }) => status === 'skipped');
    if (skipped.length === 0)
        return;
    log.group(`${plural(skipped.length, 'check')} skipped for lack of data`, skipped.map(({ rule, resource, actual }) => `${rule} (${resource}): ${actual ?? 'unknown'}`));
}

;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/main.js











const defaultConfig = '.github/ecs-scaling.yml';
async function run(ports, inputs) {
    const { files, log } = ports;
    const { config, configFile } = loadConfig(files, inputs.config);
    // A profile that does not exist is said before anything is read.
    settingsFor(config, inputs.profile, []);
    const setups = await readSetups(ports, inputs);
    log.line(`checking ${setups.map(({ service }) => service.label).join(', ')} by ${inputs.profile}`);
    const verification = verify(setups, config, inputs.profile, ports.now());
    const findings = listFindings(verification);
    const counts = countFindings(verification);
    const verdict = verdictOf(counts, inputs.failOn);
    annotate(log, findings);
    log.line(headline(verdict, counts, inputs.profile));
    if (inputs.sarifFile !== undefined) {
        const sarif = toSarif(findings, {
            version: ports.version,
            fallbackFile: configFile,
        });
        files.write(inputs.sarifFile, `${JSON.stringify(sarif, null, 2)}\n`, 'sarif-file');
        log.line(`SARIF written to ${inputs.sarifFile}`);
    }
    if (inputs.comment === 'pull-request') {
        const outcome = await ports.writeComment(renderComment(verification, verdict));
        if ('unwritten' in outcome) {
            log.warning({ title: 'No comment', message: `could not comment: ${outcome.unwritten}` });
        }
    }
    return {
        exitCode: verdict === 'fail' && inputs.failOn !== 'never' ? 1 : 0,
        outputs: outputsOf(verdict, counts, findings.map(toOutput)),
        summary: renderSummary(verification, verdict),
        report: toReport(verification, verdict),
    };
}
/** The outputs where nothing could be judged: unknown is empty. */
function outputsOnError() {
    return { exitCode: 1, outputs: outputsOf('error', undefined, undefined) };
}
function outputsOf(verdict, counts, findings) {
    return { verdict, errors: counts?.errors, warnings: counts?.warnings, findings };
}
function loadConfig(files, path) {
    const configFile = path ?? defaultConfig;
    const bytes = path === undefined ? files.readIfPresent(configFile, 'config') : files.read(path, 'config');
    return { config: bytes ? readConfig(bytes, configFile) : emptyConfig, configFile };
}
async function readSetups({ files, readLive }, { source }) {
    if (source.kind === 'live')
        return readLive(source.address, source.region);
    const setups = readPlan(files.read(source.path, 'plan'), source.path);
    if (source.services.length === 0)
        return setups;
    return source.services.map((wanted) => {
        const found = setups.find(({ service }) => service.label === wanted || (0,model_fact/* valueOf */.RP)(service.name) === wanted);
        if (found)
            return found;
        const known = setups.map(({ service }) => (0,model_fact/* valueOf */.RP)(service.name) ?? service.label);
        throw new readable_error/* ReadableError */.J('Service not found', `service: ${source.path} has no service ${wanted}; it has ${known.join(', ')}.`);
    });
}

;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/action.js






const action = {
    name: 'verify-scaling-config',
    parseInputs: parseInputs,
    connect: ({ env, log, clock, cancellation }, inputs, access) => {
        const { /* version */ "rE": version } = package_namespaceObject;
        const { signal } = cancellation;
        return {
            files: realFiles,
            log,
            now: clock.epochMs,
            version,
            // Loaded when needed: with a plan no AWS client is.
            readLive: async (address, region) => {
                const { readLive } = await Promise.all(/* import() */[__webpack_require__.e(212), __webpack_require__.e(135), __webpack_require__.e(911), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 6372));
                return readLive(address, region, { version, clock, signal, ...access });
            },
            writeComment: (body) => (0,pull_request_comment/* writePullRequestComment */.B)(env, inputs.githubToken, {
                marker: commentMarker(inputs),
                body,
                signal,
            }),
        };
    },
    run: run,
    onError: outputsOnError,
};


/***/ }),

/***/ 314:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2671);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3294);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2926);



await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)((0,_ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_2__/* .mainStep */ .U)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X, {}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ is5xxMetric),
/* harmony export */   fX: () => (/* binding */ observabilityRules)
/* harmony export */ });
/* unused harmony exports containerInsights, alarm5xx, dashboard */
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8337);


const containerInsights = {
    id: 'container-insights',
    principle: '8',
    title: 'Container Insights is on',
    why: 'An average over ten tasks hides the one at 95 %: only Container Insights shows CPU and memory of each task.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => {
        if (!setup.cluster.known) {
            return [(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(setup.service, { cluster: setup.cluster }, () => (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(setup.service))];
        }
        const cluster = setup.cluster.value;
        return [
            (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(cluster, { 'Container Insights': cluster.containerInsights }, (values) => {
                const value = values['Container Insights'];
                if (value === 'enhanced')
                    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(cluster);
                return {
                    status: 'fail',
                    resource: cluster,
                    expected: 'enhanced',
                    actual: (0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFact */ .uL)(cluster.containerInsights),
                    fix: { changes: [{ on: 'cluster', set: { containerInsights: 'enhanced' } }] },
                    // "enabled" has the cluster's and the service's metrics already; only the tasks' are missing.
                    ...(value === 'enabled' ? { severity: 'note' } : {}),
                };
            }),
        ];
    },
};
/** The target group's own 5xx answers, or the load balancer's where no target answers. */
function is5xxMetric(metric) {
    return /^HTTPCode_(Target|ELB)_5(XX|\d\d)_Count$/.test(metric);
}
const alarm5xx = {
    id: 'alarm-5xx',
    principle: '8',
    title: 'An alarm watches 5xx answers',
    why: 'Without it, users find out first.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => {
        const { service } = setup;
        if (service.hasLoadBalancer.known && !service.hasLoadBalancer.value)
            return [];
        const facts = { 'load balancer': service.hasLoadBalancer, alarms: setup.alarms };
        return [
            (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(service, facts, ({ alarms }) => {
                const found = alarms.find((alarm) => alarm.metrics.some(is5xxMetric));
                if (found)
                    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(found);
                const group = setup.targetGroups.known ? setup.targetGroups.value[0] : undefined;
                return {
                    status: 'fail',
                    resource: service,
                    expected: 'an alarm on HTTPCode_Target_5XX_Count or HTTPCode_ELB_5XX_Count',
                    actual: alarms.length === 0 ? 'no alarm' : alarms.map(({ label }) => label).join(', '),
                    fix: {
                        changes: group ? [{ on: 'new-alarm', targetGroup: group.label }] : [],
                        advice: 'The threshold is a start: set it from your own traffic, and add an action that reaches someone.',
                    },
                };
            }),
        ];
    },
};
const dashboard = {
    id: 'dashboard',
    principle: '8',
    title: 'A dashboard shows the service',
    why: 'In an incident nobody has the time to build the graphs that would have shown it.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => [
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(setup.service, { dashboards: setup.dashboards }, ({ dashboards }) => dashboards.length > 0
            ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(setup.service)
            : {
                status: 'fail',
                resource: setup.service,
                expected: 'a CloudWatch dashboard that shows it',
                actual: 'none',
                fix: {
                    changes: [],
                    advice: 'The monitoring-dashboard action of this suite makes one and keeps it up to date.',
                },
            }),
    ],
};
const observabilityRules = [containerInsights, alarm5xx, dashboard];


/***/ })

};
