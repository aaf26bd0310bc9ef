export const id = 888;
export const ids = [888];
export const modules = {

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/checked-out.js
/** What is checked out: its files' names tell which tool the infrastructure is written with. */


const maxDepth = 3;
const maxEntries = 5000;
const skipped = new Set(['node_modules', 'vendor', 'dist', 'build', 'cdk.out', 'target']);
/**
 * Paths of the files in a folder and three levels below, the nearest first; hidden folders, dependencies
 * and build outputs are left out. What cannot be read is left out too: a name is only a hint.
 */
function listFiles(root = '.') {
    const found = [];
    let folders = [''];
    for (let depth = 0; depth <= maxDepth && found.length < maxEntries; depth += 1) {
        const next = [];
        for (const folder of folders) {
            for (const entry of entriesOf((0,external_node_path_.join)(root, folder))) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isFile())
                    found.push(path);
                else if (entry.isDirectory() && !entry.name.startsWith('.') && !skipped.has(entry.name)) {
                    next.push(path);
                }
            }
            if (found.length >= maxEntries)
                break;
        }
        folders = next;
    }
    return found;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/files.js
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

;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/find-files.js
/** Paths, patterns and folders of the input `plan`, as the files they stand for. */



/** Folders that hold many files and no plans. */
const find_files_skipped = new Set(['node_modules', '.git']);
/**
 * The files that paths and patterns stand for, each once, in the order they are named and by name within
 * a pattern. `*` and `?` stand for anything but a slash, `**` for folders, `{a,b}` for one of them, `[a-z]` and `[!a]`
 * for one letter; a bracket that is not closed stands for itself. A folder stands for the templates in it, so that
 * `cdk.out` is a whole CDK assembly.
 *
 * @throws ReadableError where a path or pattern stands for no file, or is none.
 */
function findFiles(patterns, input) {
    return [...new Set(patterns.flatMap((pattern) => findOne(pattern, input)))];
}
function findOne(pattern, input) {
    // A file whose name has such letters is meant by its name.
    if ((0,external_node_fs_.existsSync)(pattern))
        return (0,external_node_fs_.statSync)(pattern).isDirectory() ? ofFolder(pattern, input) : [pattern];
    if (!/[*?{[]/.test(pattern))
        return [pattern];
    const found = matching(pattern, input);
    if (found.length > 0)
        return found;
    throw new readable_error/* ReadableError */.J('File not found', `${input}: no file matches ${pattern} (relative to ${process.cwd()}).`);
}
function ofFolder(folder, input) {
    const base = folder.replace(/[\\/]+$/, '');
    const found = matching(`${base}/**/*.template.{json,yaml,yml}`, input);
    if (found.length > 0)
        return found;
    throw new readable_error/* ReadableError */.J('File not found', `${input}: ${folder} is a folder without CDK's templates (*.template.json); name the files in it, or give a pattern such as ${base}/*.json.`);
}
function matching(pattern, input) {
    const segments = pattern.replaceAll('\\', '/').split('/');
    const literal = segments.findIndex((segment) => /[*?{[]/.test(segment));
    const base = segments.slice(0, literal).join('/');
    const start = base === '' ? (pattern.startsWith('/') ? '/' : '.') : base;
    const expression = toExpression(segments.slice(literal), () => {
        throw new readable_error/* ReadableError */.J('Malformed pattern', `${input}: ${pattern} holds a range of letters that runs backwards.`);
    });
    return walk(start, '')
        .filter((path) => expression.test(path))
        .sort()
        .map((path) => (start === '.' ? path : (0,external_node_path_.join)(start, path)));
}
/** Files below a folder, relative to it, with slashes. */
function walk(folder, below) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, below), { withFileTypes: true });
    }
    catch {
        return [];
    }
    return entries.flatMap((entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            return find_files_skipped.has(entry.name) ? [] : walk(folder, path);
        return [path];
    });
}
function toExpression(segments, onMalformed) {
    const source = segments.map((segment, index) => {
        const isLast = index === segments.length - 1;
        if (segment === '**')
            return isLast ? '.*' : '(?:[^/]+/)*';
        return `${segment.replaceAll(/\*+|\?|\{[^{}]*\}|\[!?\[?[^[\]]*\]|[.+^$()|\\{}[\]]/g, toPart)}${isLast ? '' : '/'}`;
    });
    try {
        return new RegExp(`^${source.join('')}$`);
    }
    catch {
        return onMalformed();
    }
}
function toPart(part) {
    if (part.startsWith('*'))
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    if (part.startsWith('{')) {
        return `(?:${part
            .slice(1, -1)
            .split(',')
            .map((choice) => choice.replaceAll(/[.+^$()|\\?*[\]]/g, String.raw `\$&`))
            .join('|')})`;
    }
    const [, not = '', letters = ''] = /^\[(!?)(.+)\]$/.exec(part) ?? [];
    if (letters === '')
        return part.replaceAll(/./g, String.raw `\$&`);
    return `[${not && '^'}${letters.replaceAll(/[\\^[]/g, String.raw `\$&`)}]`;
}

// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/inputs.js

/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const comment = inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off';
    if (comment === 'pull-request' && inputs.optionalText('github-token') === undefined) {
        throw inputs.invalid('github-token', 'a token with pull-requests: write, for the comment');
    }
    return {
        source: readSource(inputs, env),
        profile: inputs.optionalText('profile') ?? 'production',
        config: inputs.optionalText('config'),
        failOn: inputs.oneOf('fail-on', ['error', 'warning', 'inconclusive', 'never']) ?? 'error',
        sarifFile: inputs.optionalText('sarif-file'),
        baseline: readBaselineInput(inputs),
        comment,
    };
}
function readBaselineInput(inputs) {
    const path = inputs.optionalText('baseline');
    const mode = inputs.oneOf('baseline-mode', ['check', 'write']);
    if (path !== undefined)
        return { path, mode: mode ?? 'check' };
    if (mode !== 'write')
        return undefined;
    throw inputs.invalid('baseline', 'the path of the file that baseline-mode: write is to write');
}
/** One for each line, or divided by commas outside of braces: `{a,b}` is one pattern. */
function readPatterns(inputs) {
    return (inputs.optionalText('plan') ?? '')
        .split(/\n|,(?![^{}\n]*\})/)
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== '');
}
function readSource(inputs, env) {
    const paths = readPatterns(inputs);
    const parameters = inputs.optionalText('parameters');
    if (paths.length > 0) {
        for (const name of ['cluster', 'stage']) {
            if (inputs.optionalText(name) !== undefined) {
                inputs.conflict('plan', name, 'the plan is checked instead of what runs');
            }
        }
        return { kind: 'plan', paths, parameters, services: inputs.list('service') };
    }
    if (parameters !== undefined) {
        throw inputs.invalid('parameters', 'nothing without plan: what runs has its values already');
    }
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: true });
    const region = (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services]);
    return { kind: 'live', address, region };
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/parse-text.js + 3 modules
var parse_text = __webpack_require__(8126);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/baseline.js


function fingerprint({ rule, resource, actual }) {
    return JSON.stringify([rule, resource, actual]);
}
/**
 * Reads a file that `printBaseline` wrote.
 *
 * @param file its path, as errors name it.
 * @throws ReadableError, in one line, for anything of another form.
 */
function readBaseline(bytes, file) {
    const { value } = (0,parse_text/* parseText */.r)((0,parse_text/* decodeText */.g)(bytes), file);
    const accepted = member(value, 'accepted');
    if (member(value, 'schema-version') !== 1 || !Array.isArray(accepted)) {
        throw invalid(file, 'it is no baseline of verify-scaling-config, schema-version 1');
    }
    return new Set(accepted.map((entry, index) => {
        const text = (name) => {
            const found = member(entry, name);
            if (typeof found === 'string')
                return found;
            throw invalid(file, `accepted[${index}] lacks the text "${name}"`);
        };
        const finding = { rule: text('rule'), resource: text('resource'), actual: text('actual') };
        return fingerprint(finding);
    }));
}
/** The file's text: one finding a line, sorted, so that a pull request shows what was accepted. */
function printBaseline(findings) {
    const lines = findings.map(({ rule, resource, actual }) => `    ${JSON.stringify({ rule, resource, actual })}`);
    const accepted = [...new Set(lines)].sort().join(',\n');
    const list = accepted === '' ? '[]' : `[\n${accepted}\n  ]`;
    return `{\n  "schema-version": 1,\n  "accepted": ${list}\n}\n`;
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function invalid(file, what) {
    return new readable_error/* ReadableError */.J('Invalid baseline', `baseline: ${file}: ${what}; write it anew with baseline-mode: write.`);
}

// EXTERNAL MODULE: ../../../../../node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var validator = __webpack_require__(6725);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/tool.js
/** What somebody writes infrastructure with, by the name in the config file. */
const toolNames = {
    'aws-cli': 'AWS CLI',
    terraform: 'Terraform',
    cloudformation: 'CloudFormation',
    cdk: 'CDK',
    pulumi: 'Pulumi',
    sst: 'SST',
};
/** A file by which a tool is known, the surest first: an SST project may hold Terraform examples too. */
const signs = [
    [/(^|\/)sst\.config\.[cm]?[jt]s$/, 'SST'],
    [/(^|\/)cdk\.json$/, 'CDK'],
    [/(^|\/)Pulumi\.ya?ml$/, 'Pulumi'],
    [/\.(tf|tofu)$/, 'Terraform'],
    [/(^|\/)samconfig\.(toml|ya?ml)$/, 'CloudFormation'],
    [/(^|\/)(cloudformation|cfn)\//i, 'CloudFormation'],
    [/(^|\/)template\.(ya?ml|json)$/, 'CloudFormation'],
];
/**
 * What the infrastructure in a repository is written with.
 *
 * @param paths of its files, with `/`, the nearest to the root first.
 * @returns undefined where no file tells.
 */
function toolOfFiles(paths) {
    return signs.find(([sign]) => paths.some((path) => sign.test(path)))?.[1];
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/thresholds.js
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
        name: 'health-check-healthy-seconds',
        description: 'A new task must be able to serve within this many seconds (interval × healthy threshold).',
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
        name: 'bake-minutes',
        description: 'The longest time, in minutes, that a deployment may bake: nothing is scaled in until it has ended.',
        type: 'integer',
        minimum: 0,
        maximum: 10_080,
        production: 60,
        staging: 60,
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/config/nearest.js
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

// EXTERNAL MODULE: ../../../../core/lib/fact.js
var lib_fact = __webpack_require__(310);
// EXTERNAL MODULE: ../../../../core/lib/scaling/model/tracked-metric.js
var tracked_metric = __webpack_require__(3609);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/kind.js


/** What a service is there for: it decides which rules speak of it, and how loudly. */
const serviceKinds = ['web', 'queue-worker', 'singleton', 'switched-off', 'daemon'];
/** The kind as people say it: "a web service". */
const kindNames = {
    web: 'a web service',
    'queue-worker': 'a queue worker',
    singleton: 'a singleton',
    'switched-off': 'switched off',
    daemon: 'a daemon',
};
/**
 * What a service is taken for: what the config file says, else a daemon, switched off, a web service
 * (behind any balancer), a queue worker (no balancer, and a policy on a metric outside AWS/ECS), a
 * singleton (0 to 100 %, one task), else a web service. What is unknown decides nothing.
 *
 * @param declared `kind:` of the config file.
 */
function kindOf(setup, declared) {
    if (declared !== undefined)
        return { kind: declared, why: 'the config file says so' };
    const { service } = setup;
    if ((0,lib_fact/* valueOf */.RP)(service.scheduling) === 'DAEMON') {
        return { kind: 'daemon', why: 'its scheduling strategy is DAEMON' };
    }
    if (isSwitchedOff(setup)) {
        return { kind: 'switched-off', why: 'its desired count is 0 and nothing raises it' };
    }
    if ((0,lib_fact/* valueOf */.RP)(service.hasLoadBalancer) === true) {
        return { kind: 'web', why: 'it is behind a load balancer' };
    }
    const queue = ((0,lib_fact/* valueOf */.RP)(setup.policies) ?? []).find(isOnQueue);
    if ((0,lib_fact/* valueOf */.RP)(service.hasLoadBalancer) === false && queue) {
        return {
            kind: 'queue-worker',
            why: `no load balancer, and ${queue.label} scales it on ${foreignMetric(queue) ?? 'a metric of its own'}`,
        };
    }
    if (isSingleton(setup)) {
        return { kind: 'singleton', why: 'it deploys from 0 to 100 % and wants one task' };
    }
    return {
        kind: 'web',
        why: service.hasLoadBalancer.known
            ? 'nothing says that it is of another kind'
            : `whether it is behind a load balancer is unknown (${service.hasLoadBalancer.why})`,
    };
}
/** Nothing is wanted, and neither a floor, a schedule nor a queue would bring a task back. */
function isSwitchedOff(setup) {
    if ((0,lib_fact/* valueOf */.RP)(setup.service.desiredCount) !== 0)
        return false;
    if (!setup.target.known || setup.target.value === undefined)
        return true;
    const { minCapacity, maxCapacity } = setup.target.value;
    if ((0,lib_fact/* valueOf */.RP)(maxCapacity) === 0)
        return !isRaisedBySchedule(setup);
    if ((0,lib_fact/* valueOf */.RP)(minCapacity) !== 0 || isRaisedBySchedule(setup))
        return false;
    return setup.policies.known && !setup.policies.value.some((policy) => mayBeOnQueue(policy));
}
function isRaisedBySchedule(setup) {
    const schedules = (0,lib_fact/* valueOf */.RP)(setup.scheduledMinimums) ?? [];
    return schedules.some(({ minCapacity }) => !minCapacity.known || minCapacity.value > 0);
}
function isSingleton({ service, target }) {
    const { minimumHealthyPercent, maximumPercent, desiredCount } = service;
    if ((0,lib_fact/* valueOf */.RP)(minimumHealthyPercent) !== 0 || (0,lib_fact/* valueOf */.RP)(maximumPercent) !== 100)
        return false;
    const scaled = (0,lib_fact/* valueOf */.RP)(target);
    if (!scaled)
        return isOneAtMost(desiredCount);
    return (0,lib_fact/* valueOf */.RP)(scaled.minCapacity) === 1 && (0,lib_fact/* valueOf */.RP)(scaled.maxCapacity) === 1;
}
/** One task wherever the template's choice falls, or one in some cases and none in the others. */
function isOneAtMost(count) {
    const counts = (0,lib_fact/* possibleNumbers */.uG)(count) ?? [];
    return counts.includes(1) && counts.every((number) => number <= 1);
}
/** A policy on a metric that neither ECS nor Container Insights measures of the service itself. */
function isOnQueue(policy) {
    return foreignMetric(policy) !== undefined;
}
function mayBeOnQueue(policy) {
    if (isOnQueue(policy))
        return true;
    if (policy.kind === 'target-tracking')
        return !policy.metric.known;
    if (policy.kind === 'predictive')
        return false;
    return policy.alarms === undefined || !policy.alarms.known;
}
function foreignMetric(policy) {
    const metrics = policy.kind === 'target-tracking'
        ? [policy.metric]
        : ((0,lib_fact/* valueOf */.RP)(policy.alarms) ?? []).map(({ metric }) => metric);
    const found = metrics.flatMap((metric) => (metric.known ? [metric.value] : [])).find(tracked_metric/* isForeign */.jq);
    return found && `${found.namespace ?? ''} ${found.name}`;
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/rule.js
var rule = __webpack_require__(6220);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/ids.js
/** Every rule's name, as the config file, the findings and SARIF spell it. */
const ruleIds = [
    'scalable-target',
    'capacity-range',
    'minimum-capacity',
    'maximum-headroom',
    'desired-in-range',
    'desired-count-reset',
    'event-floor',
    'scale-out-suspended',
    'scaling-suspended',
    'cpu-tracked',
    'memory-tracked',
    'cpu-target',
    'memory-target',
    'cpu-below-memory',
    'queue-tracked',
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
    'container-health-check',
    'minimum-healthy-percent',
    'surge-room',
    'circuit-breaker',
    'deployment-deadlock',
    'fixed-host-ports',
    'bake-time',
    'singleton-overlap',
    'availability-zones',
    'spot-alone',
    'on-demand-base',
    'placement-spread',
    'container-insights',
    'alarm-5xx',
    'dashboard',
    'worker-memory',
    'worker-count',
    'worker-pool',
    'worker-recycling',
    'worker-request-timeout',
    'migration-at-start',
    'image-present',
    'image-expires',
    'image-architecture',
    'image-tag-moved',
    'start-budget',
];

;// CONCATENATED MODULE: ../../../../core/lib/scaling/recommend/floor.js

/**
 * The floor against the events that hold it, else against its usual value: the declared one, else the one
 * that the last restore set (scale-for-event restores the floor by a scheduled action; an IaC deploy may
 * have raised it again).
 *
 * @returns undefined where it cannot be told.
 */
function floorState(setup, context) {
    const target = (0,lib_fact/* valueOf */.RP)(setup.target);
    const min = target && (0,lib_fact/* valueOf */.RP)(target.minCapacity);
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/recommend/range.js


/**
 * The range that satisfies every rule that is on: what all capacity fixes of one run ask for together.
 * `undefined` where the present range is unknown.
 */
function recommendRange(setup, context) {
    const { thresholds, isOn } = context;
    if (!setup.target.known)
        return undefined;
    const target = setup.target.value;
    const desired = (0,lib_fact/* valueOf */.RP)(setup.service.desiredCount);
    const least = thresholds['minimum-capacity'];
    const headroom = thresholds['maximum-headroom'];
    if (!target) {
        const min = Math.max(least, thresholds['usual-minimum-capacity'] ?? 0, 1);
        const { desiredCount } = setup.service;
        const counts = (0,lib_fact/* possibleNumbers */.uG)(desiredCount) ?? [(0,lib_fact/* usualNumber */.as)(desiredCount) ?? 0];
        const busiest = Math.max(...counts, min);
        return {
            min,
            max: Math.max(Math.ceil(min * headroom), busiest + Math.ceil(busiest / 2)),
            desired: desired === undefined ? undefined : Math.max(desired, min),
        };
    }
    const now = { min: (0,lib_fact/* valueOf */.RP)(target.minCapacity), max: (0,lib_fact/* valueOf */.RP)(target.maxCapacity) };
    if (now.min === undefined || now.max === undefined)
        return undefined;
    let { min, max } = now;
    const floor = isOn('event-floor') ? floorState(setup, context) : undefined;
    if (floor?.wanted !== undefined)
        min = floor.wanted;
    if (isOn('minimum-capacity'))
        min = Math.max(min, least);
    // Bringing a range in order starts nothing that is switched off.
    if (context.kind === 'switched-off')
        min = Math.min(min, max);
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
 * the count into the range at once: API reference, RegisterScalableTarget); in a file it has to be written.
 */
function rangeChanges(setup, context) {
    const range = recommendRange(setup, context);
    if (!range)
        return [];
    const target = (0,lib_fact/* valueOf */.RP)(setup.target);
    const min = target && (0,lib_fact/* valueOf */.RP)(target.minCapacity);
    const max = target && (0,lib_fact/* valueOf */.RP)(target.maxCapacity);
    const set = {
        ...(min !== range.min && { minCapacity: range.min }),
        ...(max !== range.max && { maxCapacity: range.max }),
    };
    const changes = [];
    if (Object.keys(set).length > 0)
        changes.push({ on: 'target', set });
    const desired = (0,lib_fact/* valueOf */.RP)(setup.service.desiredCount);
    const byItself = setup.origin === 'live' && changes.length > 0;
    // A count in a template is put back by every deploy: beside a scalable target it is left out.
    if (leavesCountOut(setup, context)) {
        if (!target || range.desired !== desired)
            changes.push(withoutCount);
    }
    else if (range.desired !== undefined && range.desired !== desired && !byItself) {
        changes.push({ on: 'service', set: { desiredCount: range.desired } });
    }
    return changes;
}
/** A template that says nothing of the count keeps what auto scaling has made of it. */
const withoutCount = { on: 'service', set: { desiredCount: 'unset' } };
/** Whether a fix takes the count out of the file: only a template can be told so in a fragment. */
function leavesCountOut({ origin, service }, context) {
    return (origin === 'cloudformation' &&
        context.isOn('desired-count-reset') &&
        (0,lib_fact/* valueOf */.RP)(service.deploySetsDesiredCount) === true);
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/on-target.js

/** Runs a check on the scalable target; says nothing where there is none (its own rule says that). */
function onTarget(setup, check) {
    if (!setup.target.known)
        return [(0,rule/* skipFor */.pg)(setup.service, 'scalable target', setup.target)];
    return setup.target.value ? [check(setup.target.value)] : [];
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/capacity-range.js




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
const maximumHeadroom = {
    id: 'maximum-headroom',
    principle: '7',
    title: 'The maximum leaves room to grow',
    why: 'At its maximum a service cannot scale out any more, however high the load climbs.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const factor = context.thresholds['maximum-headroom'];
        return onTarget(setup, (target) => (0,rule/* decide */.LD)(target, { 'minimum capacity': target.minCapacity, 'maximum capacity': target.maxCapacity }, ({ 'minimum capacity': min, 'maximum capacity': max }) => {
            const desired = (0,lib_fact/* valueOf */.RP)(setup.service.desiredCount);
            const cramped = max < min * factor;
            // A count that is out of sight is at least the minimum.
            const full = factor > 1 && (desired ?? min) >= max;
            // A count that is set, and not known yet, may be the maximum.
            const sets = setup.service.deploySetsDesiredCount;
            const hidden = sets !== undefined && (0,lib_fact/* valueOf */.RP)(sets) !== false;
            if (!cramped && !full && hidden && !setup.service.desiredCount.known) {
                return (0,rule/* skipFor */.pg)(target, 'desired count', setup.service.desiredCount);
            }
            if (!cramped && !full)
                return (0,rule/* pass */.IX)(target);
            return {
                status: 'fail',
                resource: target,
                expected: `maximum at least ${factor} × minimum, and above the desired count`,
                actual: `minimum ${min}, maximum ${max}, desired ${(0,lib_fact/* describeFact */.uL)(setup.service.desiredCount)}`,
                fix: { changes: rangeChanges(setup, context) },
            };
        }));
    },
};

;// CONCATENATED MODULE: ../../../../core/lib/scaling/recommend/capacity.js

const spot = 'FARGATE_SPOT';
const notVisible = (0,lib_fact/* outOfSight */.rM)('not visible from here');
/** How much of a service may be interrupted within two minutes. */
function spotUse(capacity) {
    if (capacity.kind === 'launch-type') {
        return capacity.launchType === 'FARGATE'
            ? { kind: 'none' }
            : { kind: 'unknown', name: `launch type ${capacity.launchType}`, fact: notVisible };
    }
    const { providers } = capacity;
    const used = providers.filter(({ base, weight }) => base > 0 || weight > 0);
    const hidden = used.find((provider) => isSpot(provider) === undefined);
    if (hidden) {
        const fact = hidden.spot?.known === false ? hidden.spot : notVisible;
        return { kind: 'unknown', name: `capacity provider ${hidden.name}`, fact };
    }
    if (!used.some(isSpot))
        return { kind: 'none' };
    const onDemand = used.filter((provider) => !isSpot(provider));
    if (onDemand.length === 0)
        return { kind: 'alone', providers };
    return { kind: 'mixed', providers, base: Math.max(...onDemand.map(({ base }) => base)) };
}
/** By its name, or by what was read of it: Managed Instances may be spot too. */
function isSpot(provider) {
    if (provider.name === spot)
        return true;
    return provider.name === 'FARGATE' ? false : (0,lib_fact/* valueOf */.RP)(provider.spot);
}
/** Whether all of it is Fargate, whose strategy a fix may write. */
function isFargate(capacity) {
    return (capacity.kind === 'providers' &&
        capacity.providers.every(({ name }) => name === spot || name === 'FARGATE'));
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/recommend/deployment-limits.js


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
 * after the fixes; a service scaled to none meets one task on its way up. 200 are enough: from 100 tasks on
 * one percent is a task.
 */
function countsToDeploy(setup, context) {
    const range = recommendRange(setup, context);
    const target = (0,lib_fact/* valueOf */.RP)(setup.target);
    const now = {
        min: target && (0,lib_fact/* valueOf */.RP)(target.minCapacity),
        max: target && (0,lib_fact/* valueOf */.RP)(target.maxCapacity),
    };
    const ends = [
        leastRunning(range ?? {}),
        range?.max,
        leastRunning(now),
        now.max,
        (0,lib_fact/* valueOf */.RP)(setup.service.desiredCount),
    ].filter((count) => count !== undefined && count > 0);
    if (ends.length === 0)
        return [];
    const from = Math.min(...ends);
    const to = Math.min(Math.max(...ends), from + 200);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
/** The fewest tasks of a range that runs any; 0 where it runs none. */
function leastRunning(range) {
    return range.min === 0 && range.max !== 0 ? 1 : range.min;
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
        ...(wanted.minimumHealthyPercent !== limits.minimumHealthyPercent && {
            minimumHealthyPercent: wanted.minimumHealthyPercent,
        }),
        ...(wanted.maximumPercent !== limits.maximumPercent && {
            maximumPercent: wanted.maximumPercent,
        }),
    };
    return Object.keys(set).length === 0 ? [] : [{ on: 'service', set }];
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/model/image-name.js
/** `public.ecr.aws/docker/library/postgres:16` → `postgres`, `library/postgres`. */
function repositoryOf(image) {
    const words = (image ?? '').replace(/@.*$/, '').split('/');
    const last = (words.at(-1) ?? '').replace(/:.*$/, '').toLowerCase();
    const before = words.at(-2)?.toLowerCase();
    return { last, lastTwo: before === undefined ? last : `${before}/${last}` };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/kept-data.js
/** Data that outlives a task, which a second task would write to as well, or not have. */


/** Databases and brokers by the names of their images: two tasks of them are two, not one of double size. */
const stores = new Set([
    'postgres',
    'postgresql',
    'postgis',
    'timescaledb',
    'mysql',
    'mariadb',
    'percona',
    'mongo',
    'mongodb',
    'redis',
    'redis-stack',
    'redis-stack-server',
    'valkey',
    'rabbitmq',
    'elasticsearch',
    'opensearch',
    'neo4j',
    'influxdb',
    'couchdb',
    'cassandra',
    'zookeeper',
    'etcd',
]);
/** `postgres`, where that is all that a task runs but for what only helps it. */
function storeOf({ task }) {
    const containers = (0,lib_fact/* valueOf */.RP)((0,lib_fact/* valueOf */.RP)(task)?.containers) ?? [];
    const programs = containers.filter(({ essential }) => essential).map(storeIn);
    return programs.every((program) => program !== undefined) ? programs[0] : undefined;
}
function storeIn({ image }) {
    const { last } = repositoryOf(image && (0,lib_fact/* usualText */.CR)(image));
    return stores.has(last) ? last : undefined;
}
/**
 * The first volume that outlives a task and that one of its containers may write to: "the volume data
 * (EFS)", "a volume (EFS)" where its name is not known. A task of a service has an EBS volume of its own, which goes with it (developer guide, "Use
 * Amazon EBS volumes with Amazon ECS").
 */
function keptData({ task }) {
    const { volumes, containers } = (0,lib_fact/* valueOf */.RP)(task) ?? {};
    const written = new Set(((0,lib_fact/* valueOf */.RP)(containers) ?? []).flatMap(({ writes }) => (0,lib_fact/* valueOf */.RP)(writes) ?? []));
    const kept = ((0,lib_fact/* valueOf */.RP)(volumes) ?? []).find(({ name, kind, path }) => written.has(name) && keeps[kind] !== undefined && !isOfInstance(path));
    if (kept === undefined)
        return undefined;
    const what = keeps[kept.kind] ?? '';
    return kept.name === '' ? `a volume (${what})` : `the volume ${kept.name} (${what})`;
}
/** Whether a directory belongs to the instance itself: its Docker, its kernel. */
function isOfInstance(path) {
    return ofInstance.test(path ?? '');
}
const ofInstance = /^\/(?:var\/)?run\/docker\.sock$|^\/(?:proc|sys|cgroup|var\/lib\/docker)(?:\/|$)|^\/(?:dev)?$/;
const keeps = {
    efs: 'EFS',
    fsx: 'FSx',
    docker: 'a Docker volume of its instance',
    instance: 'a directory of its instance',
};

// EXTERNAL MODULE: ../../../../core/lib/scaling/model/container-role.js
var container_role = __webpack_require__(2054);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/no-load.js
/**
 * What a file shows of services that no load of users scales. It changes the kind of none: what no file
 * says otherwise is taken for a web service.
 */





/** undefined where nothing says so; behind a balancer nothing does. */
function whyNoLoad(setup) {
    const { service } = setup;
    if ((0,lib_fact/* valueOf */.RP)(service.hasLoadBalancer) !== false)
        return undefined;
    const data = onlyWriter(setup);
    // A database is found by others, and still is one.
    if (data || (0,lib_fact/* valueOf */.RP)(service.hasDiscovery) === true)
        return data;
    return (onlyWaits(setup) ??
        servesItsInstance(setup) ??
        collects(setup) ??
        worksInBackground(setup) ??
        isShut(setup));
}
const once = 'If one task is all there should be, say kind: singleton for it in the config file.';
const asDaemon = 'If each instance is to have one, give it the scheduling strategy DAEMON: ECS then keeps one on each.';
function essentialOf({ task }) {
    return ((0,lib_fact/* valueOf */.RP)((0,lib_fact/* valueOf */.RP)(task)?.containers) ?? []).filter(({ essential }) => essential);
}
function onlyWriter(setup) {
    const store = storeOf(setup);
    const volume = isOneAtMost(setup.service.desiredCount) ? keptData(setup) : undefined;
    if (store === undefined && volume === undefined)
        return undefined;
    const stands = store === undefined ? `its one task writes to ${volume ?? ''}` : `its tasks run ${store}`;
    return {
        oneWriter: true,
        why: `${stands}, and a second one would not share the work`,
        advice: 'Add no task: a second one would write to the same data, or keep other data of its own. Let a deployment stop the old task before it starts the new one (minimum healthy percent 0, maximum percent 100), or say kind: singleton in the config file. If its tasks can run side by side, give it a scalable target.',
    };
}
function isShut({ service }) {
    if (service.hasNoInbound !== true)
        return undefined;
    return {
        why: 'none of its security groups lets anybody in',
        advice: 'If it answers requests, it needs an inbound rule and a load balancer, Cloud Map or Service Connect; if it answers none, say what it is in the config file: kind: queue-worker, singleton or daemon.',
    };
}
function onlyWaits(setup) {
    const words = essentialOf(setup).map(startOf);
    if (words.length === 0 || !words.every((start) => start !== undefined && waiting.test(start))) {
        return undefined;
    }
    return { why: `its tasks only wait (${words[0] ?? ''})`, advice: once };
}
/** A shell to be entered, or a placeholder: `sleep infinity`, `sh -c tail -f /dev/null`. */
const waiting = /^(?:(?:\/bin\/)?(?:ba)?sh -l?c )?(?:exec )?(?:sleep (?:inf(?:inity)?|\d{4,}|\d+d)|tail -f \/dev\/null)$/;
/** The words of a start command; `…` stands for those that are known only after apply. */
function startOf({ entryPoint, command }) {
    const [before, after] = [entryPoint, command].map(visibleWords);
    return before && after && [...before, ...after].join(' ');
}
function visibleWords(words) {
    if (words.known)
        return words.value;
    return Array.isArray(words.usual) ? words.usual : undefined;
}
function servesItsInstance(setup) {
    // What is reached on one port of each instance, and by no balancer, serves that instance.
    const ports = essentialOf(setup).flatMap(({ fixedHostPorts }) => (0,lib_fact/* valueOf */.RP)(fixedHostPorts) ?? []);
    if ((0,lib_fact/* valueOf */.RP)(setup.service.onDistinctInstances) === true && ports.length > 0) {
        return {
            why: `one task for each instance, on its port ${ports[0] ?? ''}: it follows the instances`,
            advice: asDaemon,
        };
    }
    const mounted = ((0,lib_fact/* valueOf */.RP)((0,lib_fact/* valueOf */.RP)(setup.task)?.volumes) ?? []).find(({ path }) => isOfInstance(path));
    if (mounted === undefined)
        return undefined;
    return {
        why: `it works on its own instance (mounts ${mounted.path ?? ''})`,
        advice: `${asDaemon} ${once}`,
    };
}
/** Programs that fetch what others measure or write; a second one fetches everything twice. */
const collectors = new Set([
    'cloudwatch-agent',
    'aws-otel-collector',
    'opentelemetry-collector',
    'opentelemetry-collector-contrib',
    'prometheus',
    'datadog/agent',
    'grafana/agent',
    'alloy',
    'telegraf',
    'filebeat',
    'fluent-bit',
    'fluentd',
    'node-exporter',
    'cadvisor',
]);
function collects(setup) {
    const names = essentialOf(setup).map(({ image }) => {
        const { last, lastTwo } = repositoryOf(image && (0,lib_fact/* usualText */.CR)(image));
        return [last, lastTwo].find((name) => collectors.has(name));
    });
    if (names.length === 0 || !names.every((name) => name !== undefined))
        return undefined;
    return { why: `its tasks only collect (${names[0] ?? ''})`, advice: once };
}
function worksInBackground(setup) {
    const roles = essentialOf(setup).flatMap((container) => {
        const { variable, word } = container.role ?? {};
        const start = startOf(container);
        const program = start === undefined ? undefined : backgroundIn(start);
        if (program !== undefined)
            return [`its tasks are started for work in the background (${program})`];
        return variable === undefined
            ? []
            : [`its environment says that it works in the background (${variable}: ${word ?? ''})`];
    });
    if (roles[0] === undefined)
        return undefined;
    return {
        why: roles[0],
        advice: 'Where it takes work from a queue, scale it on what waits there (a target tracking policy on the backlog of each task), or say kind: queue-worker in the config file; where it may only run once, kind: singleton.',
    };
}
/**
 * Programs that take work from a queue or a clock, by the commands of their own documentation: Celery,
 * Sidekiq, RQ, Dramatiq, Huey, Laravel, Symfony Messenger, Delayed Job and Solid Queue, Resque, Airflow,
 * Dagster, Locust's workers, cron.
 */
const programs = /\bcelery\b.*\b(?:worker|beat)\b|\bsidekiq\b|\brq worker\b|\brqworker\b|\bdramatiq\b|\bhuey_consumer\b|\bqueue:(?:work|listen)\b|\bartisan horizon\b|\bschedule:work\b|\bmessenger:consume\b|\bjobs:work\b|\bbin\/jobs\b|\bresque:work\b|\bairflow (?:scheduler|triggerer|dag-processor|celery worker)\b|\bdagster-daemon\b|\blocust\b.* --(?:worker|slave)\b|\bsupercronic\b|(?:^|\/)crond?\b/;
/** The words that say so, as they stand in a start command. */
function backgroundIn(start) {
    const program = programs.exec(start)?.[0];
    if (program !== undefined)
        return program;
    // A script may do anything: only a plain command is read word by word.
    if (/["'`;|&<>$\n]/.test(start))
        return undefined;
    return start.split(/\s+/).find((word) => {
        if (word.startsWith('-') || !/^[\w./:@-]+$/.test(word))
            return false;
        const name = word.replace(/\.(?:[cm]?[jt]s|py|rb|sh|php|jar)$/, '');
        return (0,container_role/* isBackgroundWord */.Z)(name.split(/[./:]/).at(-1) ?? '');
    });
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/deployment.js





const percent = (value) => `${value} %`;
/**
 * The limits and the circuit breaker belong to rolling deployments of replica services by ECS itself:
 * blue/green, CodeDeploy, external controllers and daemons have rules of their own.
 */
function onRolling(setup, check) {
    const { controller, strategy, scheduling } = setup.service;
    const unseen = [controller, strategy, scheduling].find((fact) => !fact.known);
    if (unseen && !unseen.known)
        return [(0,rule/* skipFor */.pg)(setup.service, 'kind of deployment', unseen)];
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
/** A desired count that nobody knows yet may be one task, below the range: what would hold that up is no pass. */
function passUnlessFewer(setup, isHeldUp) {
    const { service } = setup;
    if (service.desiredCount.known || !isHeldUp(1))
        return (0,rule/* pass */.IX)(service);
    return (0,rule/* skipFor */.pg)(service, 'desired count', service.desiredCount);
}
/**
 * The counts that a deployment may find as things are, by the defaults of parameters where those decide;
 * NaN, of which nothing holds, where one of them is not known, or where they are too many.
 */
function countsNow({ target, service }) {
    if (!target.known)
        return [NaN];
    const usual = (fact) => (0,lib_fact/* usualNumber */.as)(fact) ?? NaN;
    if (!target.value) {
        const counts = (0,lib_fact/* possibleNumbers */.uG)(service.desiredCount) ?? [usual(service.desiredCount)];
        const running = counts.filter((count) => count > 0).sort((a, b) => a - b);
        return running.length > 0 ? running : counts;
    }
    const [min, max] = [usual(target.value.minCapacity), usual(target.value.maxCapacity)];
    const isCountable = max - min <= 50;
    return isCountable ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : [NaN];
}
/** Whether those counts are not known, but what parameters say unless they are given. */
function isByDefault({ target, service }) {
    const scaled = (0,lib_fact/* valueOf */.RP)(target);
    if (!scaled)
        return (0,lib_fact/* possibleNumbers */.uG)(service.desiredCount) === undefined;
    return !scaled.minCapacity.known || !scaled.maxCapacity.known;
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
        const noLoad = whyNoLoad(setup);
        if (limits.minimumHealthyPercent >= least || noLoad?.oneWriter)
            return (0,rule/* pass */.IX)(setup.service);
        const actual = (0,lib_fact/* describeFact */.uL)(setup.service.minimumHealthyPercent, percent);
        // ECS rounds up: 75 % of three tasks are three.
        const counts = countsNow(setup);
        const losesNone = counts.every((count) => room(limits, count).drop === 0);
        return {
            status: 'fail',
            ...(losesNone || noLoad ? { severity: 'note' } : {}),
            resource: setup.service,
            expected: `at least ${percent(least)}`,
            actual: losesNone
                ? `${actual}, which stops none of ${listCounts(counts)}${isByDefault(setup) ? ", by the parameter's default" : ''}`
                : actual,
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
        const cramped = (count) => room(limits, count).surge === 0;
        if (whyNoLoad(setup)?.oneWriter)
            return (0,rule/* pass */.IX)(setup.service);
        const smallest = countsToDeploy(setup, context).find(cramped);
        if (smallest === undefined)
            return passUnlessFewer(setup, cramped);
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
    check: (setup, context) => [
        ...onDaemon(setup),
        ...onRolling(setup, () => (0,rule/* decide */.LD)(setup.service, { ...limitFacts(setup), 'task count': countFact(setup) }, (values) => {
            const limits = {
                minimumHealthyPercent: values['minimum healthy percent'],
                maximumPercent: values['maximum percent'],
            };
            const stuck = countsToDeploy(setup, context).filter((count) => deadlocks(limits, count));
            if (stuck.length === 0)
                return passUnlessFewer(setup, (count) => deadlocks(limits, count));
            return {
                status: 'fail',
                resource: setup.service,
                expected: 'room to stop an old task or to start a new one',
                actual: `${percent(limits.minimumHealthyPercent)} to ${percent(limits.maximumPercent)}: neither with ${listCounts(stuck)}`,
                fix: { changes: limitChanges(limits, setup, context) },
            };
        })),
    ],
};
/**
 * A daemon has one task on each instance and never a second beside it, so an old one has to be allowed to
 * stop (API reference, DeploymentConfiguration: 0 % unless set).
 */
function onDaemon({ service }) {
    if ((0,lib_fact/* valueOf */.RP)(service.scheduling) !== 'DAEMON')
        return [];
    const minimum = service.minimumHealthyPercent;
    return [
        (0,rule/* decide */.LD)(service, { 'minimum healthy percent': minimum }, (values) => {
            const isStuck = values['minimum healthy percent'] === 100 && !(minimum.known && minimum.byDefault);
            if (!isStuck)
                return (0,rule/* pass */.IX)(service);
            return {
                status: 'fail',
                resource: service,
                expected: 'a minimum healthy percent below 100 %',
                actual: '100 %: no old task may stop, and no second one fits beside it',
                fix: { changes: [{ on: 'service', set: { minimumHealthyPercent: 0 } }] },
            };
        }),
    ];
}
/** `1 task`, `2, 3, 4 tasks`, `2, 3, 4 tasks and 8 more counts`. */
function listCounts(counts) {
    const noun = counts.length === 1 && counts[0] === 1 ? 'task' : 'tasks';
    const rest = counts.length - 3;
    const more = rest > 0 ? ` and ${rest} more ${rest === 1 ? 'count' : 'counts'}` : '';
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
        const fact = (0,lib_fact/* mapFact */.Vt)(setup.service.circuitBreaker, () => enable ? 'on, without rollback' : 'off');
        return {
            status: 'fail',
            resource: setup.service,
            expected: 'on, with rollback',
            actual: (0,lib_fact/* describeFact */.uL)(fact),
            fix: {
                changes: [{ on: 'service', set: { circuitBreaker: { enable: true, rollback: true } } }],
            },
        };
    })),
};
const fixedHostPorts = {
    id: 'fixed-host-ports',
    principle: '6',
    title: 'A new task finds its port free',
    why: 'Two tasks cannot claim one port of a host: where every old task has to keep running, a deploy waits for an instance that is free of them.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup) => {
        const { service, task } = setup;
        if ((0,lib_fact/* valueOf */.RP)(service.scheduling) !== 'REPLICA' || !task.known)
            return [];
        const { networkMode, containers } = task.value;
        if (networkMode === undefined || !containers.known)
            return [];
        // A network interface of its own has all ports free, and on Fargate there is no other mode.
        const isUnsaid = networkMode.known && networkMode.byDefault === true;
        const own = isUnsaid && runsOnFargate(service.capacity) ? 'awsvpc' : (0,lib_fact/* valueOf */.RP)(networkMode);
        if (own === 'awsvpc')
            return [];
        const ports = containers.value.flatMap(({ fixedHostPorts: claimed }) => (0,lib_fact/* valueOf */.RP)(claimed) ?? []);
        if (ports.length === 0)
            return [];
        const facts = {
            'network mode': networkMode,
            'minimum healthy percent': service.minimumHealthyPercent,
        };
        return [
            (0,rule/* decide */.LD)(service, facts, (values) => values['minimum healthy percent'] < 100
                ? (0,rule/* pass */.IX)(service)
                : {
                    status: 'fail',
                    resource: service,
                    expected: 'ports that are chosen anew for each task, or a minimum healthy percent below 100 %',
                    actual: `host port ${ports.join(', ')}, minimum healthy percent 100 %`,
                    fix: {
                        changes: [],
                        advice: 'Set hostPort to 0 (bridge), give each task an interface of its own (awsvpc), or keep one instance more than there are tasks.',
                    },
                }),
        ];
    },
};
function runsOnFargate(capacity) {
    if (!capacity.known)
        return false;
    const { value } = capacity;
    return value.kind === 'launch-type' ? value.launchType === 'FARGATE' : isFargate(value);
}
const bakeTime = {
    id: 'bake-time',
    principle: '7',
    title: 'A deployment does not hold back scaling in for long',
    why: 'Scaling in is off while a deployment is in progress, its bake and traffic steps included: what a spike added keeps running, and keeps costing, until it ends.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const { service, target } = setup;
        if (service.bakeMinutes === undefined || !target.known || !target.value)
            return [];
        const most = context.thresholds['bake-minutes'];
        return [
            (0,rule/* decide */.LD)(service, { 'bake time': service.bakeMinutes }, ({ 'bake time': minutes }) => minutes <= most
                ? (0,rule/* pass */.IX)(service)
                : {
                    status: 'fail',
                    resource: service,
                    expected: `at most ${most} min of baking and traffic steps`,
                    actual: `${minutes} min`,
                    fix: {
                        changes: [],
                        advice: 'Let alarms and analyze-canary judge sooner, or deploy when the load is even.',
                    },
                }),
        ];
    },
};
const singletonOverlap = {
    id: 'singleton-overlap',
    principle: '6',
    title: 'A singleton never runs twice',
    why: 'What must run once does its work twice while a deploy has the old and the new task side by side.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => {
        if (context.kind !== 'singleton')
            return [];
        return onRolling(setup, () => (0,rule/* decide */.LD)(setup.service, limitFacts(setup), (values) => {
            const most = values['maximum percent'];
            const least = values['minimum healthy percent'];
            if (most <= 100 && least === 0)
                return (0,rule/* pass */.IX)(setup.service);
            return {
                status: 'fail',
                resource: setup.service,
                expected: '0 % to 100 %: the old task stops before the new one starts',
                actual: `${percent(least)} to ${percent(most)}`,
                fix: {
                    changes: [{ on: 'service', set: { minimumHealthyPercent: 0, maximumPercent: 100 } }],
                },
            };
        }));
    },
};
const deploymentRules = [
    minimumHealthyPercent,
    surgeRoom,
    deploymentDeadlock,
    fixedHostPorts,
    bakeTime,
    singletonOverlap,
    circuitBreaker,
];

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/desired-count.js




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
            actual: (0,lib_fact/* describeFact */.uL)(setup.service.desiredCount),
            fix: {
                changes: rangeChanges(setup, context),
                advice: setup.origin === 'live'
                    ? ''
                    : 'Better still, leave the desired count out of the code, so that a deploy does not undo what auto scaling has set.',
            },
        })),
};
const desiredCountReset = {
    id: 'desired-count-reset',
    principle: '7',
    title: 'A deploy leaves the count to auto scaling',
    why: 'A desired count in the code puts the service back to it at every deploy, in the middle of a spike too.',
    severity: { production: 'note', staging: 'note' },
    check: (setup, context) => {
        const resets = setup.service.deploySetsDesiredCount;
        const { origin, target } = setup;
        if (origin === 'live' || resets === undefined || !(0,lib_fact/* valueOf */.RP)(target))
            return [];
        return [
            (0,rule/* decide */.LD)(setup.service, { 'desired count': resets }, () => (0,lib_fact/* valueOf */.RP)(resets) === true
                ? {
                    status: 'fail',
                    resource: setup.service,
                    expected: 'a desired count that the code leaves alone',
                    actual: setup.service.desiredCount.known
                        ? `set to ${setup.service.desiredCount.value} by every deploy`
                        : 'set by every deploy',
                    fix: {
                        changes: leavesCountOut(setup, context) ? [withoutCount] : [],
                        advice: leaveCountAlone[origin],
                    },
                }
                : (0,rule/* pass */.IX)(setup.service)),
        ];
    },
};
const leaveCountAlone = {
    cloudformation: 'Leave DesiredCount out of the template: CloudFormation then keeps the count of a service that exists.',
    terraform: 'Add lifecycle { ignore_changes = [desired_count] } to the service.',
    pulumi: 'Add { ignoreChanges: ["desiredCount"] } to the options of the service.',
};

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/event-floor.js




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

// EXTERNAL MODULE: ../../../../core/lib/scaling/rules/flapping.js
var flapping = __webpack_require__(5933);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/recommend/target-group.js

/** Least outstanding requests, or round robin that warms new targets up. */
function isGoodBalancing({ algorithm, slowStartSeconds }) {
    if (algorithm === 'least_outstanding_requests')
        return true;
    return algorithm === 'round_robin' && slowStartSeconds > 0;
}
/** AWS allows slow start with round robin only (Elastic Load Balancing, "Edit target group attributes"). */
function isRefusedBalancing({ algorithm, slowStartSeconds }) {
    return slowStartSeconds > 0 && algorithm !== 'round_robin';
}
function balancingChanges(group, context) {
    const algorithm = (0,lib_fact/* valueOf */.RP)(group.algorithm);
    const slowStartSeconds = (0,lib_fact/* valueOf */.RP)(group.slowStartSeconds);
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
        ...(wanted.algorithm !== algorithm && { algorithm: wanted.algorithm }),
        ...(wanted.slowStartSeconds !== slowStartSeconds && {
            slowStartSeconds: wanted.slowStartSeconds,
        }),
    });
}
/** Interval, timeout and threshold that go together: AWS wants the timeout below the interval. */
function healthCheckChanges(group, context) {
    const { thresholds, isOn } = context;
    const interval = (0,lib_fact/* valueOf */.RP)(group.healthCheck.intervalSeconds);
    const timeout = (0,lib_fact/* valueOf */.RP)(group.healthCheck.timeoutSeconds);
    const unhealthy = (0,lib_fact/* valueOf */.RP)(group.healthCheck.unhealthyThreshold);
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
    const healthy = (0,lib_fact/* valueOf */.RP)(group.healthCheck.healthyThreshold);
    const late = thresholds['health-check-healthy-seconds'];
    if (isOn('health-check-speed') &&
        newInterval !== undefined &&
        healthy !== undefined &&
        newInterval * healthy > late) {
        // AWS takes two successes at least: where those take too long, only a shorter interval helps.
        const shorter = Math.max(5, Math.min(newInterval, Math.floor(late / 2)));
        if (shorter !== interval)
            set.healthCheckIntervalSeconds = shorter;
        newInterval = shorter;
        const newHealthy = Math.max(2, Math.min(healthy, Math.floor(late / shorter)));
        if (newHealthy !== healthy)
            set.healthyThreshold = newHealthy;
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/target-group.js



/** Checks each target group; nothing to say without a load balancer. */
function onTargetGroups(setup, check) {
    if (!setup.targetGroups.known) {
        return [(0,rule/* skipFor */.pg)(setup.service, 'target groups', setup.targetGroups)];
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
    check: (setup, context) => onHttp(setup, (group) => (0,rule/* decide */.LD)(group, {
        algorithm: group.algorithm,
        'slow start': group.slowStartSeconds,
        'target control port': group.targetControlPort ?? (0,lib_fact/* known */.eO)(undefined),
    }, ({ algorithm, 'slow start': slowStartSeconds, 'target control port': controlPort }) => 
    // The target optimizer sends requests where there is room, and allows round_robin only
    // (docs.aws.amazon.com/elasticloadbalancing, "Target optimizer").
    isGoodBalancing({ algorithm, slowStartSeconds }) || controlPort !== undefined
        ? (0,rule/* pass */.IX)(group)
        : {
            status: 'fail',
            resource: group,
            expected: 'least_outstanding_requests, or round_robin with slow start (AWS allows slow start with round_robin only)',
            actual: `${(0,lib_fact/* describeFact */.uL)(group.algorithm)}, slow start ${slowStartSeconds === 0 ? 'off' : `${slowStartSeconds} s`}`,
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
                advice: 'Keep sessions in a shared store first if the application holds them in memory; what shakes hands in several requests (Socket.IO with long polling) needs the cookie: waive the rule there.',
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
            const isLong = value > most;
            if (!isLong && value >= least)
                return (0,rule/* pass */.IX)(group);
            return {
                status: 'fail',
                resource: group,
                expected: least > 0 ? `from ${least} to ${most} s` : `at most ${most} s`,
                actual: `${secondsOf(group.deregistrationDelaySeconds)}${isLong ? ', which every deploy spends on draining' : ''}`,
                fix: {
                    changes: change(group, { deregistrationDelaySeconds: isLong ? most : least }),
                },
            };
        }));
    },
};
/** Shown in evidence by the health check rules too. */
function secondsOf(fact) {
    return (0,lib_fact/* describeFact */.uL)(fact, (value) => `${value} s`);
}
const targetGroupRules = [
    balancing,
    balancingConflict,
    stickiness,
    deregistrationDelay,
];

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/health-check.js




/** Paths and codes are for HTTP health checks: a TCP check has neither, gRPC's codes are other ones. */
function onHttpCheck(setup, check) {
    return onTargetGroups(setup, (group) => {
        const { protocol } = group.healthCheck;
        if (!protocol.known)
            return (0,rule/* skipFor */.pg)(group, 'health check protocol', protocol);
        if (!['HTTP', 'HTTPS'].includes(protocol.value))
            return undefined;
        const { protocolVersion } = group;
        if (protocolVersion && !protocolVersion.known) {
            return (0,rule/* skipFor */.pg)(group, 'protocol version', protocolVersion);
        }
        return (0,lib_fact/* valueOf */.RP)(protocolVersion) === 'GRPC' ? undefined : check(group);
    });
}
const healthCheckSpeed = {
    id: 'health-check-speed',
    principle: '8',
    title: 'A broken task is found quickly, and a new one serves soon',
    why: 'Until the health check has failed often enough, a broken task keeps getting requests; until it has succeeded often enough, a new one gets none.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        const most = context.thresholds['health-check-detection-seconds'];
        return onTargetGroups(setup, (group) => (0,rule/* decide */.LD)(group, {
            interval: group.healthCheck.intervalSeconds,
            'unhealthy threshold': group.healthCheck.unhealthyThreshold,
            'healthy threshold': group.healthCheck.healthyThreshold,
        }, ({ interval, 'unhealthy threshold': unhealthy, 'healthy threshold': healthy }) => {
            const fix = { changes: healthCheckChanges(group, context) };
            if (interval * unhealthy > most) {
                return {
                    status: 'fail',
                    resource: group,
                    expected: `interval × unhealthy threshold at most ${most} s`,
                    actual: `${interval} s × ${unhealthy} = ${interval * unhealthy} s`,
                    fix,
                };
            }
            const latest = context.thresholds['health-check-healthy-seconds'];
            if (interval * healthy <= latest)
                return (0,rule/* pass */.IX)(group);
            return {
                status: 'fail',
                resource: group,
                severity: 'note',
                expected: `interval × healthy threshold at most ${latest} s`,
                actual: `${interval} s × ${healthy} = ${interval * healthy} s before a new task serves`,
                fix,
            };
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
    }, ({ timeout, interval }) => {
        const written = group.healthCheck.timeoutSeconds;
        // AWS's texts disagree on the default: 5 s or 6 s for HTTP, 10 s elsewhere.
        if (written.known && written.byDefault) {
            return interval > 10
                ? (0,rule/* pass */.IX)(group)
                : (0,rule/* skip */.iv)(group, `timeout: not set, and AWS's default may reach the interval of ${interval} s`);
        }
        if (timeout < interval)
            return (0,rule/* pass */.IX)(group);
        return {
            status: 'fail',
            resource: group,
            expected: `below the interval of ${interval} s`,
            actual: secondsOf(written),
            fix: { changes: healthCheckChanges(group, context) },
        };
    })),
};
/** Whether a matcher (`200`, `200-399`, `200,302`) accepts a code of 500 or above. */
function acceptsServerErrors(matcher) {
    return matcher.split(',').some((range) => {
        const codes = range.split('-').map((code) => Number(code));
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
                actual: (0,lib_fact/* describeFact */.uL)(group.healthCheck.path),
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
                if (grace === 0 && measured === undefined && budget === undefined) {
                    return noGracePeriod(setup);
                }
                if (grace > (measured ?? Infinity))
                    return (0,rule/* pass */.IX)(service);
                // A measured start that may be minutes too long is no ground for a finding; a declared budget is.
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
/** The start time is not known here, so the fix takes at least what a target group needs to call a task healthy. */
function noGracePeriod(setup) {
    const { service } = setup;
    const checks = ((0,lib_fact/* valueOf */.RP)(setup.targetGroups) ?? []).map(({ healthCheck: { intervalSeconds, healthyThreshold } }) => ((0,lib_fact/* valueOf */.RP)(intervalSeconds) ?? 30) * ((0,lib_fact/* valueOf */.RP)(healthyThreshold) ?? 2));
    const seconds = 30 * Math.ceil(Math.max(60, ...checks) / 30);
    return {
        status: 'fail',
        resource: service,
        severity: 'note',
        expected: 'a grace period, longer than the slowest start',
        actual: secondsOf(service.healthCheckGracePeriodSeconds),
        fix: {
            changes: [{ on: 'service', set: { healthCheckGracePeriodSeconds: seconds } }],
            advice: 'Measure the start first: wait-stable prints how long new tasks take until they are healthy.',
        },
    };
}
const containerHealthCheck = {
    id: 'container-health-check',
    principle: '8',
    title: 'Something checks the health of a task',
    why: 'Without a load balancer and without a health check of its own, a task that hangs counts as running for ever.',
    severity: { production: 'note', staging: 'note' },
    check: (setup) => {
        const { service, task } = setup;
        if ((0,lib_fact/* valueOf */.RP)(service.hasLoadBalancer) !== false)
            return [];
        if (!task.known)
            return [(0,rule/* skipFor */.pg)(service, 'task definition', task)];
        const { containers } = task.value;
        if (!containers.known)
            return [(0,rule/* skipFor */.pg)(task.value, 'containers', containers)];
        const essential = containers.value.filter((container) => container.essential);
        const checks = essential.flatMap(({ hasHealthCheck }) => hasHealthCheck ?? []);
        // Nothing is said where the source does not tell of every container's health check.
        if (checks.length < essential.length || essential.length === 0)
            return [];
        if (checks.some((check) => (0,lib_fact/* valueOf */.RP)(check) === true))
            return [(0,rule/* pass */.IX)(task.value)];
        const hidden = checks.find((check) => !check.known);
        if (hidden && !hidden.known)
            return [(0,rule/* skipFor */.pg)(task.value, 'health check', hidden)];
        return [
            {
                status: 'fail',
                resource: task.value,
                expected: 'a health check of an essential container',
                actual: 'none, and no load balancer',
                fix: {
                    changes: [],
                    advice: 'Give the container a healthCheck whose command fails when the work stands still (a file that each round touches, an own endpoint).',
                },
            },
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
        const facts = { 'measured start': setup.starts, budget: (0,lib_fact/* known */.eO)(budget) };
        return [
            (0,rule/* decide */.LD)(setup.service, facts, ({ 'measured start': start }) => {
                const least = start.untilRunningSeconds;
                const most = least + (start.runningToServingAtMostSeconds ?? Infinity);
                if (most <= budget)
                    return (0,rule/* pass */.IX)(setup.service);
                if (least <= budget) {
                    return (0,rule/* skip */.iv)(setup.service, `measured start: between ${least} s and ${most === Infinity ? 'an unknown time' : `${most} s`}; wait-stable measures it exactly`);
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
    containerHealthCheck,
    startBudget,
];

// EXTERNAL MODULE: ../../../../core/lib/images/deploy-plan.js
var deploy_plan = __webpack_require__(5548);
;// CONCATENATED MODULE: ../../../../core/lib/images/evaluate.js
const dayMs = 24 * 60 * 60 * 1000;
/** The rule that decides for an image of these tags; undefined where none selects it. */
function decidingRule({ rules }, image) {
    return rules.find((rule) => selects(rule, image));
}
/** Whether a rule selects images of these tags and this storage class, whatever its count says. */
function selects({ tagStatus, patterns, storageClass }, { tags, status }) {
    if ((storageClass === 'archive') !== (status === 'ARCHIVED'))
        return false;
    switch (tagStatus) {
        case 'any':
            return true;
        case 'untagged':
            return tags.length === 0;
        default:
            return (tags.length > 0 &&
                patterns.every((pattern) => tags.some((tag) => matchesPattern(pattern, tag))));
    }
}
/** `*` stands for any text, the empty one too. */
function matchesPattern(pattern, tag) {
    const [head = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return pattern === tag;
    if (!tag.startsWith(head))
        return false;
    const tail = rest.at(-1) ?? '';
    let from = head.length;
    for (const part of rest.slice(0, -1)) {
        const at = tag.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return tag.length - tail.length >= from && tag.endsWith(tail);
}
/** From when an image's age counts for a rule. */
function countedFrom({ countType }, image) {
    const pushed = image.activatedAt ?? image.pushedAt;
    switch (countType) {
        case 'sinceImagePulled':
            return Math.max(image.pulledAt ?? image.pushedAt, image.activatedAt ?? 0);
        case 'sinceImageTransitioned':
            return image.archivedAt ?? pushed;
        default:
            return pushed;
    }
}
/** When a rule on age takes an image. */
function dueAt(rule, image) {
    return countedFrom(rule, image) + rule.countNumber * dayMs;
}
/** How many more pushes of images that the rule selects an image outlives; below 0 it is taken already. */
function pushesLeft(rule, image, images) {
    const at = countedFrom(rule, image);
    const newer = images.filter((other) => other.digest !== image.digest && selects(rule, other) && countedFrom(rule, other) > at);
    return rule.countNumber - newer.length - 1;
}
/**
 * The images that a policy takes at this moment, with the rule that takes each.
 *
 * @param indexed digests that an index of the repository names: they go after their index.
 */
function takenNow(policy, images, now, indexed = new Set()) {
    return new Map(images.flatMap((image) => {
        const rule = decidingRule(policy, image);
        if (rule === undefined || indexed.has(image.digest))
            return [];
        const isTaken = rule.countType === 'imageCountMoreThan'
            ? pushesLeft(rule, image, images) < 0
            : now > dueAt(rule, image);
        return isTaken ? [[image.digest, rule]] : [];
    }));
}

// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../core/lib/images/forecast.js
/** When an image will be gone, by the lifecycle policy of its repository. */



const paceOverMs = 30 * 24 * 60 * 60 * 1000;
/** Every ending that can be foreseen; none where the policy keeps the image. */
function forecastEndings(repository, image, now) {
    const { images = [] } = repository;
    const policy = (0,lib_fact/* valueOf */.RP)(repository.policy);
    if (policy === undefined)
        return [];
    const own = endingBy(policy, image, images, now);
    const moving = image.tags.filter(isMovingTag);
    const tag = moving[0];
    if (tag === undefined)
        return own === undefined ? [] : [own];
    const after = { ...image, tags: image.tags.filter((name) => !moving.includes(name)) };
    const without = endingBy(policy, after, images, now);
    const rule = decidingRule(policy, image);
    const staysSelected = rule !== undefined && rule === decidingRule(policy, after);
    // A rule that selects the image by its moving tag alone never counts a second one of it.
    const byCount = own?.by === 'pushes' && !staysSelected && own.pushes > 0;
    return [
        ...(own === undefined || byCount ? [] : [own]),
        ...(without === undefined || staysSelected ? [] : [tagEnding(without, tag, now)]),
    ];
}
function tagEnding(without, tag, now) {
    const at = without.by === 'date' ? Math.max(now, without.at) : undefined;
    return { by: 'tag', rule: without.rule, tag, ...(0,present/* present */.E)({ at }) };
}
function endingBy(policy, image, images, now) {
    const rule = decidingRule(policy, image);
    if (rule === undefined)
        return undefined;
    if (rule.countType !== 'imageCountMoreThan')
        return { by: 'date', rule, at: dueAt(rule, image) };
    const pushes = Math.max(0, pushesLeft(rule, image, images) + 1);
    const recent = images.filter(({ pushedAt }) => pushedAt > now - paceOverMs).length;
    return {
        by: 'pushes',
        rule,
        pushes,
        ...(recent > 0 && { aboutMs: (pushes * paceOverMs) / recent }),
    };
}
/**
 * Whether a tag is one that is pushed again and again (`latest`, `main`, `production`), as far as its name
 * tells: versions, build numbers and commits have digits, and name one image for good.
 */
function isMovingTag(tag) {
    return !/\d/.test(tag);
}

// EXTERNAL MODULE: ../../../../core/lib/images/lifecycle-policy.js
var lifecycle_policy = __webpack_require__(7096);
;// CONCATENATED MODULE: ../../../../core/lib/images/repository.js
/** Whether the media type is that of an index: one image for several platforms. */
function isIndex(mediaType) {
    return mediaType !== undefined && /image\.index|manifest\.list/.test(mediaType);
}

// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/images.js







const images_dayMs = 24 * 60 * 60 * 1000;
/** What goes within this long is a warning, later a note. */
const soonMs = 14 * images_dayMs;
/** One outcome for each image; nothing where images were not read (a plan names images nobody has pushed yet). */
function onImages({ images, service }, judge, 
/** One rule says for all of them that nothing was read. */
saysUnread = false) {
    if (images === undefined)
        return [];
    if (!images.known)
        return saysUnread ? [(0,rule/* skipFor */.pg)(service, 'images', images)] : [];
    return images.value.flatMap((image) => {
        if (image.reference === undefined) {
            return [
                (0,rule/* skipOutOfSight */.qw)(image, `${image.image} is not in ECR, and other registries are not asked`),
            ];
        }
        return judge(image, image.reference) ?? [];
    });
}
const imagePresent = {
    id: 'image-present',
    principle: '7',
    title: 'The images that tasks start from are in ECR',
    why: 'ECS starts each later task from the image that its deployment pinned: where that is gone or archived, all looks well until the next scale-out fails.',
    severity: { production: 'error', staging: 'warning' },
    check: (setup) => onImages(setup, (image, { repository }) => {
        const { found, role } = image;
        if (!found.known)
            return (0,rule/* skipFor */.pg)(image, 'image', found);
        const fault = (0,deploy_plan/* faultOfImage */.R$)(found.value);
        if (fault === undefined)
            return (0,rule/* pass */.IX)(image);
        return {
            status: 'fail',
            resource: image,
            expected: 'the image in its repository, not archived',
            actual: `${shown(image)} ${fault}`,
            // Tasks start as long as their own image is there; it is the way back that is closed.
            ...(role === 'way-back' && { severity: 'warning' }),
            fix: { changes: [], advice: adviceOn(image, repository, found.value) },
        };
    }, true),
};
function adviceOn(image, repository, found) {
    if (found !== undefined) {
        return `Restore it, which takes up to 20 minutes: aws ecr update-image-storage-class --repository-name ${repository} --image-id imageDigest=${found.digest} --target-storage-class STANDARD`;
    }
    return image.role === 'running'
        ? 'The next scale-out fails: push the same image again, or deploy one that is there, before the load comes.'
        : 'Nothing can go back to this revision: keep what is deployed with a rule of its own in the lifecycle policy.';
}
const imageExpires = {
    id: 'image-expires',
    principle: '7',
    title: 'No lifecycle policy takes the images that tasks start from',
    why: 'A lifecycle policy counts days and pushes, not tasks: the image of a service that nobody deploys goes first, and then neither scale-out nor rollback works.',
    severity: { production: 'note', staging: 'note' },
    check: (setup, { now }) => onImages(setup, (image) => {
        const { found, repository } = image;
        if (!found.known)
            return (0,rule/* skipFor */.pg)(image, 'image', found);
        // What is gone is said by its own rule.
        if (found.value === undefined || found.value.status === 'ARCHIVED')
            return undefined;
        if (!repository.known)
            return (0,rule/* skipFor */.pg)(image, 'repository', repository);
        const unseen = whatIsUnseen(repository.value, found.value);
        if (unseen !== undefined)
            return unseen(image);
        const endings = forecastEndings(repository.value, found.value, now);
        if (endings.length === 0)
            return (0,rule/* pass */.IX)(image);
        return {
            status: 'fail',
            resource: image,
            expected: 'a lifecycle policy that keeps it',
            actual: `${shown(image)} ${endings
                .toSorted((a, b) => startsIn(a, now) - startsIn(b, now))
                .map((ending) => describeEnding(ending, now))
                .join('; ')}`,
            severity: severityOf(endings, now),
            fix: {
                changes: [],
                advice: `In the lifecycle policy of ${repository.value.name}, put a rule before the others that selects the tags of what is deployed and keeps more of them than lie between two deploys; or deploy again before it goes.`,
            },
        };
    }),
};
/** Why nothing can be foreseen. */
function whatIsUnseen(repository, image) {
    const { policy, images, pullThrough, name } = repository;
    if (!policy.known)
        return (part) => (0,rule/* skipFor */.pg)(part, 'lifecycle policy', policy);
    if (policy.value === undefined)
        return undefined;
    if (pullThrough) {
        return (part) => (0,rule/* skipOutOfSight */.qw)(part, `${name} is a pull-through cache: what goes is fetched again`);
    }
    if (images === undefined) {
        return (part) => (0,rule/* skip */.iv)(part, `${name} has more images than are read, so that none can be counted`);
    }
    const isPart = image.tags.length === 0 &&
        !isIndex(image.mediaType) &&
        images.some((other) => isIndex(other.mediaType) && Math.abs(other.pushedAt - image.pushedAt) < pushedTogetherMs);
    return isPart
        ? (part) => (0,rule/* skipOutOfSight */.qw)(part, 'it may be part of a multi-arch image, and goes with that')
        : undefined;
}
/** A multi-arch image is pushed part by part, the index last. */
const pushedTogetherMs = 60 * 60 * 1000;
/** From now until an ending is near, as far as it can be told: for the order of several. */
function startsIn(ending, now) {
    if (ending.by !== 'pushes')
        return ending.at === undefined ? 0 : ending.at - now;
    return ending.pushes === 0 ? 0 : (ending.aboutMs ?? Number.MAX_SAFE_INTEGER);
}
/** What the next push of a tag does has no date: it is said, and weighed by image-tag-moved once it is done. */
function severityOf(endings, now) {
    const isNear = endings.some((ending) => ending.by !== 'tag' && startsIn(ending, now) < soonMs);
    return isNear ? 'warning' : 'note';
}
/** `is expired on 2026-12-04 by rule 1 ("…")` */
function describeEnding(ending, now) {
    const { rule } = ending;
    const goes = rule.action === 'transition' ? 'is archived' : 'is expired';
    const by = `by ${(0,lifecycle_policy/* describeRule */.IO)(rule)}`;
    const unless = rule.countType === 'sinceImagePulled' ? ' unless a task that starts pulls it before' : '';
    switch (ending.by) {
        case 'date':
            return ending.at <= now
                ? `${goes} within 24 hours ${by}`
                : `${goes} after ${(0,time/* formatInstant */.r4)(ending.at)}, in ${days(ending.at - now)}, ${by}${unless}`;
        case 'pushes': {
            if (ending.pushes === 0)
                return `${goes} within 24 hours ${by}`;
            const about = ending.aboutMs === undefined ? '' : ` (about ${days(ending.aboutMs)} at the pace of late)`;
            return `${goes} after ${ending.pushes} more ${ending.pushes === 1 ? 'push' : 'pushes'}${about} ${by}`;
        }
        default:
            return `loses its tag ${ending.tag} with 1 more push of that, and ${goes} then ${by}${ending.at === undefined || ending.at <= now ? '' : `, after ${(0,time/* formatInstant */.r4)(ending.at)}`}`;
    }
}
function days(ms) {
    const count = Math.max(1, Math.round(ms / images_dayMs));
    return `${count} ${count === 1 ? 'day' : 'days'}`;
}
const imageArchitecture = {
    id: 'image-architecture',
    principle: '7',
    title: 'Images are built for the machines of the task',
    why: 'A task that starts on another architecture than its image is built for ends at once with "exec format error".',
    severity: { production: 'error', staging: 'error' },
    check: (setup) => onImages(setup, (image) => {
        const { platforms, taskPlatform } = image;
        if (platforms === undefined)
            return undefined;
        if (taskPlatform === undefined) {
            return (0,rule/* skipOutOfSight */.qw)(image, 'on EC2 the instances decide what the task runs on');
        }
        if (!platforms.known)
            return (0,rule/* skipFor */.pg)(image, 'platforms', platforms);
        const fault = (0,deploy_plan/* faultOfPlatform */.X3)(platforms.value, taskPlatform);
        if (fault === undefined)
            return (0,rule/* pass */.IX)(image);
        return {
            status: 'fail',
            resource: image,
            expected: `an image for ${taskPlatform.os}/${taskPlatform.architecture}`,
            actual: `${shown(image)} ${fault}`,
            fix: {
                changes: [],
                advice: `Build it for both (docker buildx build --platform linux/amd64,linux/arm64), or set runtimePlatform.cpuArchitecture to what it is built for.`,
            },
        };
    }),
};
const imageTagMoved = {
    id: 'image-tag-moved',
    principle: '7',
    title: 'The tag still names the image that runs',
    why: 'Later tasks start from the pinned digest, whatever the tag names now; but a digest that has lost its tag is the first that a rule on untagged images takes.',
    severity: { production: 'note', staging: 'note' },
    check: (setup) => onImages(setup, (image, reference) => {
        const { digest, tagNow, isPinned, role } = image;
        const { tag } = reference;
        // What is given by its digest follows no tag.
        if (role === 'way-back' || reference.digest !== undefined)
            return undefined;
        // Stryker disable next-line ConditionalExpression: what has no digest has a tag
        if (tag === undefined)
            return undefined;
        if (digest === undefined)
            return (0,rule/* skip */.iv)(image, 'which digest runs is not known');
        if (!tagNow.known)
            return (0,rule/* skipFor */.pg)(image, 'tag', tagNow);
        if (tagNow.value?.digest === digest)
            return (0,rule/* pass */.IX)(image);
        const takes = ruleOnUntagged(image);
        const names = tagNow.value === undefined ? 'no image any more' : images_short(tagNow.value.digest);
        return {
            status: 'fail',
            resource: image,
            expected: `the tag ${tag} on ${images_short(digest)}, which runs`,
            actual: `${tag} names ${names}${takes === undefined ? '' : `, and ${takes} takes images without a tag`}${isPinned ? '' : '; versionConsistency is disabled, so that each new task starts what the tag names now'}`,
            ...((!isPinned || takes !== undefined) && { severity: 'warning' }),
            fix: {
                changes: [],
                advice: 'Deploy images by tags of their own (the commit, a version) and keep those with a rule of the lifecycle policy; or deploy again, so that what runs is what the tag names.',
            },
        };
    }),
};
function ruleOnUntagged({ repository, found }) {
    if (!repository.known || !found.known || (found.value?.tags.length ?? 1) > 0)
        return undefined;
    const rule = (0,lib_fact/* valueOf */.RP)(repository.value.policy)?.rules.find(({ tagStatus }) => tagStatus !== 'tagged');
    return rule && (0,lifecycle_policy/* describeRule */.IO)(rule);
}
function shown({ image, digest }) {
    return digest === undefined || image.includes('@') ? image : `${image} (${images_short(digest)})`;
}
function images_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
const imageRules = [
    imagePresent,
    imageExpires,
    imageArchitecture,
    imageTagMoved,
];

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/migration.js


/** Commands of the usual migration tools; what only shows the state of migrations is none. */
const migrations = [
    /\bdoctrine:migrations?:migrate\b/,
    /\bartisan\b.*\bmigrate\b(?!:status)/,
    /\b(rails|rake)\b.*\bdb:(migrate|prepare|setup)\b(?!:status)/,
    /\bmanage\.py\b.*\bmigrate\b/,
    /\balembic\b.*\bupgrade\b/,
    /\bflask\b.*\bdb\b.*\bupgrade\b/,
    /\bprisma\b.*\b(migrate|db push)\b(?! (status|diff)\b)/,
    /\bknex\b.*\bmigrate:(latest|up)\b/,
    /\bsequelize(-cli)?\b.*\bdb:migrate\b(?!:status)/,
    /\btypeorm\b.*\bmigration:run\b/,
    /\bdrizzle-kit\b.*\b(migrate|push)\b/,
    /\bnode-pg-migrate\b.*\bup\b/,
    /\b(flyway|liquibase)\b.*\b(migrate|update)\b/,
    /\b(goose|dbmate|sql-migrate)\b.*\bup\b/,
    /\bmigrate\b.*-(path|source|database)\b/,
    /\b(npm|pnpm|yarn|bun)\b( run)? [\w:-]*migrat/,
];
/** The migration command found in what a container runs at start, if any. */
function findMigration(words) {
    const text = words.join(' ').replaceAll(/\s+/g, ' ');
    return migrations.some((pattern) => pattern.test(text)) ? text : undefined;
}
function migration_startOf({ entryPoint, command }) {
    if (!entryPoint.known)
        return entryPoint;
    return (0,lib_fact/* mapFact */.Vt)(command, (words) => ({
        hasEntryPoint: entryPoint.value.length > 0,
        words: [...entryPoint.value, ...words],
    }));
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
            .map((container) => (0,rule/* decide */.LD)(task, { [`container ${container.name}`]: migration_startOf(container) }, (values) => {
            const start = Object.values(values)[0];
            const found = findMigration(start.words);
            if (found === undefined) {
                const hidden = whatIsHidden(start);
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
function whatIsHidden({ hasEntryPoint, words }) {
    if (!hasEntryPoint)
        return "the image's own entry point is not visible";
    const script = words.find((word) => /\.(sh|bash)$|entrypoint/i.test(word));
    return script === undefined ? undefined : `what ${script} does is not visible`;
}
const migrationRules = [migrationAtStart];

;// CONCATENATED MODULE: ../../../../core/lib/scaling/stage-name.js

const stages = new Set([
    'dev',
    'develop',
    'development',
    'test',
    'testing',
    'qa',
    'uat',
    'stage',
    'staging',
    'sandbox',
    'demo',
    'stub',
    'mock',
]);
/**
 * The word in the names of a service or its cluster that speaks of another stage than production. A name
 * decides nothing: it is worth a hint at the profile.
 */
function stageInName({ service }) {
    const names = [service.label, (0,lib_fact/* valueOf */.RP)(service.name), (0,lib_fact/* valueOf */.RP)(service.clusterName)];
    return names
        .flatMap((name) => name?.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [])
        .map((word) => word.toLowerCase())
        .find((word) => stages.has(word));
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/more-tasks.js
/** Whether, and when, more tasks help a service. */



/** What has to be so before a second task helps. */
function moreTasksAdvice(setup) {
    const { service, target } = setup;
    const floor = (0,lib_fact/* valueOf */.RP)(target)?.minCapacity ?? service.desiredCount;
    const data = ((0,lib_fact/* usualNumber */.as)(floor) ?? 0) > 1 ? undefined : keptData(setup);
    const isUnreached = (0,lib_fact/* valueOf */.RP)(service.hasLoadBalancer) === false && (0,lib_fact/* valueOf */.RP)(service.hasDiscovery) === false;
    const store = storeOf(setup);
    const stage = stageInName(setup);
    return [
        ...(stage === undefined
            ? []
            : [
                `Its name says ${stage}: where it is not production, measure it by the profile staging, or let this rule weigh less for it in the config file.`,
            ]),
        ...(store === undefined
            ? []
            : [
                `Its tasks run ${store}: a second one does not share the work of the first, unless they are set up as one. If only one may run, say kind: singleton for the service in the config file.`,
            ]),
        ...(data === undefined || store !== undefined
            ? []
            : [
                `Its tasks write to ${data}: make sure that two may write there before a second task runs. If only one may, say kind: singleton for the service in the config file.`,
            ]),
        ...(isUnreached
            ? [
                'Nothing spreads requests over its tasks (no load balancer, Cloud Map, Service Connect or VPC Lattice). If it answers requests, it needs one of these first; if it answers none, say what it is in the config file: kind: queue-worker, singleton or daemon.',
            ]
            : []),
    ];
}
/** Daemons follow the instances, and external controllers scale task sets (ECS guide, service auto scaling). */
function cannotScale({ service }) {
    return (0,lib_fact/* valueOf */.RP)(service.scheduling) === 'DAEMON' || (0,lib_fact/* valueOf */.RP)(service.controller) === 'EXTERNAL';
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/minimum-capacity.js






const tasks = (count) => `${count} ${count === 1 ? 'task' : 'tasks'}`;
const minimumCapacity = {
    id: 'minimum-capacity',
    principle: '6',
    title: 'Enough tasks at all times',
    why: 'With a single task every crash, every zone failure and every lost host is an outage.',
    severity: { production: 'error', staging: 'warning' },
    check: (setup, context) => {
        if (setup.target.known && setup.target.value === undefined) {
            return fixedCount(setup, context);
        }
        const least = context.thresholds['minimum-capacity'];
        return onTarget(setup, (target) => (0,rule/* decide */.LD)(target, { 'minimum capacity': target.minCapacity }, (values) => {
            const expected = `at least ${tasks(least)}`;
            if (values['minimum capacity'] < least) {
                return {
                    status: 'fail',
                    resource: target,
                    expected,
                    ...fewTasks(tasks(values['minimum capacity']), setup, context, rangeChanges(setup, context)),
                };
            }
            const scheduled = lowestScheduled(setup, context);
            if (scheduled === 'unknown') {
                return (0,rule/* skip */.iv)(target, 'the minimum of a scheduled action is known only after apply');
            }
            if (scheduled === undefined || scheduled.min >= least)
                return (0,rule/* pass */.IX)(target);
            return {
                status: 'fail',
                resource: target,
                expected,
                actual: `${tasks(scheduled.min)} by the schedule ${scheduled.name}${scheduled.when}`,
                fix: {
                    changes: [],
                    advice: `Raise the minimum capacity that the scheduled action ${scheduled.name} sets to ${least}.`,
                },
            };
        }));
    },
};
/**
 * Nothing scales it here: its count is its minimum. Where a scalable target is missed that is said
 * already; where that is waived (another stack has it) or of no use, one task is a finding of its own.
 */
function fixedCount(setup, context) {
    if (context.isOn('scalable-target') || cannotScale(setup))
        return [];
    const least = context.thresholds['minimum-capacity'];
    const { service } = setup;
    return [
        (0,rule/* decide */.LD)(service, { 'desired count': service.desiredCount }, ({ 'desired count': count }) => count >= least
            ? (0,rule/* pass */.IX)(service)
            : {
                status: 'fail',
                resource: service,
                expected: `at least ${tasks(least)}`,
                ...fewTasks((0,lib_fact/* describeFact */.uL)(service.desiredCount, (value) => `${tasks(value)} wanted`), setup, context, [{ on: 'service', set: { desiredCount: least } }]),
            }),
    ];
}
/** How much too few tasks weigh, and the way to more of them where more would do any good. */
function fewTasks(actual, setup, { kind }, changes) {
    // Of every other kind it is known what it is there for.
    const noLoad = kind === 'web' ? whyNoLoad(setup) : undefined;
    if (noLoad) {
        const fix = { changes: [], advice: noLoad.advice };
        return { severity: 'note', actual: `${actual}; ${noLoad.why}`, fix };
    }
    return { actual, fix: { changes, advice: moreTasksAdvice(setup).join(' ') } };
}
/** The lowest minimum that a schedule will set; what was to happen once and is over counts no more. */
function lowestScheduled(setup, context) {
    const minimums = setup.scheduledMinimums ?? { known: true, value: [] };
    if (!minimums.known)
        return 'unknown';
    const over = new Set((0,lib_fact/* valueOf */.RP)(setup.scheduledFloors)
        ?.filter(({ at }) => at <= context.now)
        .map(({ name }) => name));
    const coming = minimums.value.filter(({ name }) => !over.has(name));
    const lowest = coming
        .flatMap(({ name, schedule, minCapacity }) => minCapacity.known
        ? [{ min: minCapacity.value, name, when: schedule.known ? ` (${schedule.value})` : '' }]
        : [])
        .sort((a, b) => a.min - b.min)[0];
    const least = context.thresholds['minimum-capacity'];
    if (lowest && lowest.min < least)
        return lowest;
    return coming.some(({ minCapacity }) => !minCapacity.known) ? 'unknown' : lowest;
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/rules/observability.js
var observability = __webpack_require__(4989);
// EXTERNAL MODULE: ../../../../core/lib/scaling/recommend/fitting-target.js
var fitting_target = __webpack_require__(1390);
// EXTERNAL MODULE: ../../../../core/lib/scaling/recommend/policies.js
var recommend_policies = __webpack_require__(3999);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/policies.js






const seconds = (value) => `${value} s`;
const policies_percent = (value) => `${value} %`;
const names = { cpu: 'CPU', memory: 'memory' };
/** There is something to scale with policies at all: without a target its own rule speaks. */
function hasTarget(setup) {
    return !setup.target.known || setup.target.value !== undefined;
}
/** Runs a check on the scaling policies, once they are known. */
function onPolicies(setup, check) {
    const { service, policies } = setup;
    return policies.known ? check(policies.value) : [(0,rule/* skipFor */.pg)(service, 'scaling policies', policies)];
}
function listOf(policies) {
    return policies.length === 0
        ? 'no scaling policy'
        : `policies: ${policies.map(({ label }) => label).join(', ')}`;
}
function tracked(metric) {
    return (setup, context) => {
        if (!hasTarget(setup))
            return [];
        return onPolicies(setup, (policies) => {
            const found = (0,recommend_policies/* tracking */.E5)(setup, metric)[0];
            if (found)
                return [(0,rule/* pass */.IX)(found, fasterTracking(setup, found))];
            const steps = (0,recommend_policies/* stepping */.vw)(setup, metric)[0];
            if (steps)
                return [(0,rule/* pass */.IX)(steps.policy)];
            if ((0,recommend_policies/* someMetricUnknown */.dS)(setup)) {
                return [(0,rule/* skip */.iv)(setup.service, 'the metric of a policy is unknown')];
            }
            return [
                {
                    status: 'fail',
                    resource: setup.service,
                    expected: `target tracking on ${names[metric]}`,
                    actual: listOf(policies),
                    fix: {
                        changes: (0,recommend_policies/* newPolicyChanges */.cp)(setup, context, metric),
                        // What the tasks use when they are idle, and what a lower target would cost.
                        ...(0,present/* present */.E)({ advice: (0,fitting_target/* useOfLate */.J)(setup, context, metric) }),
                    },
                },
            ];
        });
    };
}
/**
 * High-resolution metrics, where ECS has them: not with CodeDeploy, external controllers and Classic Load
 * Balancers (docs.aws.amazon.com/AmazonECS/latest/developerguide/target-tracking-faster-auto-scaling.html,
 * which has the figures of AWS's benchmark too).
 */
function fasterTracking(setup, policy) {
    const { service } = setup;
    const metric = (0,lib_fact/* valueOf */.RP)(policy.metric);
    const can = 
    // Stryker disable next-line OptionalChaining: the metric of what tracks CPU is known
    metric?.name === 'ECSServiceAverageCPUUtilization' &&
        (0,lib_fact/* valueOf */.RP)(service.controller) === 'ECS' &&
        service.classicBalancer === undefined;
    if (!can)
        return undefined;
    return "Metrics of 20 s track a spike faster: in AWS's benchmark the alarm came after 86 s instead of 363 s, and the tasks after 109 s instead of 386 s. Set the service's monitoring to a resolution of 20 s and track ECSServiceAverageCPUUtilizationHighResolution; the metrics are charged for.";
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
        const most = (0,fitting_target/* highestTarget */.A)(setup, context, metric);
        const usual = context.thresholds[threshold];
        const expected = most === usual
            ? `at most ${policies_percent(most)}`
            : `at most ${policies_percent(most)} (${policies_percent(usual)} would be below what the tasks use when idle)`;
        return onPolicies(setup, () => [
            ...(0,recommend_policies/* tracking */.E5)(setup, metric).map((policy) => (0,rule/* decide */.LD)(policy, { 'target value': percentOf(policy.metric, policy.targetValue) }, (values) => values['target value'] <= most
                ? (0,rule/* pass */.IX)(policy)
                : {
                    status: 'fail',
                    resource: policy,
                    expected,
                    actual: policies_percent(values['target value']),
                    fix: {
                        changes: (0,recommend_policies/* policyChange */.Hi)(setup, context, policy),
                        ...(0,present/* present */.E)({ advice: (0,fitting_target/* useOfLate */.J)(setup, context, metric) }),
                    },
                })),
            ...steppedAt(setup, metric, most, expected),
            ...unknownMetrics(setup),
        ]);
    };
}
function percentOf(metric, value) {
    return (0,recommend_policies/* isInPercent */.nC)(metric)
        ? value
        : (0,lib_fact/* unknown */.L5)('metric math of several metrics is no percentage of what a task has');
}
/** A policy whose metric is not known may be on the one that a rule asks for. */
function unknownMetrics(setup) {
    return (0,recommend_policies/* targetTracking */.Tf)(setup).flatMap((policy) => policy.metric.known ? [] : [(0,rule/* skipFor */.pg)(policy, 'metric', policy.metric)]);
}
/** Steps go by their alarms' thresholds: the lowest of them is where scaling out begins. */
function steppedAt(setup, metric, most, expected) {
    const triggers = (0,recommend_policies/* stepping */.vw)(setup, metric);
    const [first] = triggers;
    if (!first || (0,recommend_policies/* tracking */.E5)(setup, metric).length > 0)
        return [];
    const begins = triggers.map(({ alarm: { label, metric: measured, threshold } }) => (0,lib_fact/* mapFact */.Vt)(percentOf(measured, threshold), (at) => ({ label, at })));
    const seen = begins.filter((begin) => begin.known).map(({ value }) => value);
    if (seen.some(({ at }) => at <= most))
        return [(0,rule/* pass */.IX)(first.policy)];
    const hidden = begins.find((begin) => !begin.known);
    if (hidden)
        return [(0,rule/* skipFor */.pg)(first.policy, 'threshold of its alarm', hidden)];
    const { label, at } = seen.reduce((one, other) => (other.at < one.at ? other : one));
    return [
        {
            status: 'fail',
            resource: first.policy,
            expected,
            actual: `steps begin at ${policies_percent(at)}, the threshold of the alarm ${label}`,
            fix: { changes: [], advice: `Lower the threshold of the alarm ${label} to ${most}.` },
        },
    ];
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
        const memory = (0,recommend_policies/* tracking */.E5)(setup, 'memory');
        const judged = (0,recommend_policies/* tracking */.E5)(setup, 'cpu').flatMap((cpu) => memory.map((other) => (0,rule/* decide */.LD)(cpu, {
            'CPU target': percentOf(cpu.metric, cpu.targetValue),
            'memory target': percentOf(other.metric, other.targetValue),
        }, (values) => values['CPU target'] < values['memory target']
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
        return onPolicies(setup, () => [...judged, ...unknownMetrics(setup)]);
    },
};
const queueTracked = {
    id: 'queue-tracked',
    principle: '2',
    title: 'A queue worker scales on its queue',
    why: 'A worker that waits for its queue uses no CPU: only the queue tells that more hands are needed.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => {
        if (context.kind !== 'queue-worker' || !hasTarget(setup))
            return [];
        return onPolicies(setup, (policies) => {
            const found = policies.find(isOnQueue);
            if (found)
                return [(0,rule/* pass */.IX)(found)];
            if ((0,recommend_policies/* someMetricUnknown */.dS)(setup)) {
                return [(0,rule/* skip */.iv)(setup.service, 'the metric of a policy is unknown')];
            }
            return [
                {
                    status: 'fail',
                    resource: setup.service,
                    expected: 'a policy on a metric of the queue',
                    actual: listOf(policies),
                    fix: {
                        changes: [],
                        advice: "Track the messages that wait for each running task (the queue's length divided by the tasks), with as many as one task works off in the time you accept.",
                    },
                },
            ];
        });
    },
};
const scaleInDisabled = {
    id: 'scale-in-disabled',
    principle: '7',
    title: 'No policy has scale-in disabled by accident',
    why: 'A policy with scale-in disabled is not asked when tasks are taken away: they go while its metric is high, or never.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => onPolicies(setup, (policies) => {
        const tracked = (0,recommend_policies/* targetTracking */.Tf)(setup);
        if (policies.length > 0 && tracked.length === 0)
            return [stepsAlone(setup)];
        return tracked.map((policy) => (0,rule/* decide */.LD)(policy, { 'scale-in': policy.scaleInDisabled }, (values) => {
            if (!values['scale-in'])
                return (0,rule/* pass */.IX)(policy);
            const bySteps = (0,recommend_policies/* takenAwayBySteps */.Mg)(setup);
            // Disabling it is how a target is left to steps that take tasks away (Application Auto Scaling, "Target
            // tracking scaling policies").
            if (bySteps === true)
                return (0,rule/* pass */.IX)(policy);
            if (bySteps === undefined) {
                return (0,rule/* skip */.iv)(policy, 'whether another policy scales in is unknown');
            }
            const others = tracked.some((other) => (0,lib_fact/* valueOf */.RP)(other.scaleInDisabled) === false);
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
    }),
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
    const oneForBoth = 'steps have one cooldown for both ways; only target tracking is judged';
    return (setup, context) => onPolicies(setup, (policies) => [
        ...(0,recommend_policies/* targetTracking */.Tf)(setup).map((policy) => (0,rule/* decide */.LD)(policy, { [name]: fact(policy) }, (values) => {
            const expected = judge(values[name], context);
            return expected === undefined
                ? (0,rule/* pass */.IX)(policy)
                : {
                    status: 'fail',
                    resource: policy,
                    expected,
                    actual: (0,lib_fact/* describeFact */.uL)(fact(policy), seconds),
                    fix: { changes: (0,recommend_policies/* policyChange */.Hi)(setup, context, policy) },
                };
        })),
        ...policies.filter(({ kind }) => kind === 'step').map((policy) => (0,rule/* skip */.iv)(policy, oneForBoth)),
    ]);
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
    why: 'Tasks taken away between two waves of traffic are missing when the second one arrives. The cooldown counts from a completed scale-in, and a scale-out ends it: after a spike the first tasks leave about 15 minutes after the load has fallen, the next ones a cooldown later. Whoever wants tasks kept until an hour needs a scheduled floor.',
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
    queueTracked,
    scaleInDisabled,
    scaleOutCooldown,
    scaleInCooldown,
];

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/scalable-target.js






const scalableTarget = {
    id: 'scalable-target',
    principle: '7',
    title: 'The service scales by itself',
    why: 'Without a scalable target the number of tasks never follows the load, so the first spike is an outage.',
    severity: { production: 'error', staging: 'warning' },
    check: (setup, context) => {
        if (cannotScale(setup))
            return [];
        const noLoad = whyNoLoad(setup);
        return [
            (0,rule/* decide */.LD)(setup.service, { 'scalable target': setup.target }, (values) => values['scalable target']
                ? (0,rule/* pass */.IX)(values['scalable target'])
                : {
                    status: 'fail',
                    ...(noLoad === undefined ? {} : { severity: 'note' }),
                    resource: setup.service,
                    expected: noLoad === undefined
                        ? 'a scalable target of Application Auto Scaling'
                        : 'a scalable target of Application Auto Scaling, or its kind in the config file',
                    actual: noLoad === undefined ? 'none' : `none; ${noLoad.why}`,
                    fix: noLoad
                        ? { changes: [], advice: noLoad.advice }
                        : {
                            // A target alone scales nothing: it comes with its policies.
                            changes: [...rangeChanges(setup, context), ...firstPolicies(setup, context)],
                            advice: targetAdvice(setup),
                        },
                }),
        ];
    },
};
/** Registering a target moves the count into its range at once (API reference, RegisterScalableTarget). */
function targetAdvice(setup) {
    const { origin, service } = setup;
    const isFile = origin !== 'live';
    return [
        ...moreTasksAdvice(setup),
        ...(isFile
            ? [
                'Where another stack or state scales it, waive this rule for the service: the file cannot show it.',
            ]
            : []),
        ...(isFile && !service.desiredCount.known
            ? [
                'How many tasks run today is not in the file: write a maximum above it, for registering the target moves the count into the range at once.',
            ]
            : []),
    ].join(' ');
}
function firstPolicies(setup, context) {
    if (!setup.policies.known)
        return [];
    return ['cpu', 'memory'].flatMap((metric) => context.isOn(`${metric}-tracked`) &&
        (0,recommend_policies/* tracking */.E5)(setup, metric).length === 0 &&
        (0,recommend_policies/* stepping */.vw)(setup, metric).length === 0
        ? (0,recommend_policies/* newPolicyChanges */.cp)(setup, context, metric)
        : []);
}
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/spread.js




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
                    return (0,rule/* skipFor */.pg)(setup.service, `whether ${use.name} is spot`, use.fact);
                case 'alone':
                    return {
                        status: 'fail',
                        resource: setup.service,
                        expected: isFargate(capacity) ? 'on demand (FARGATE)' : 'on demand',
                        actual: describeStrategy(use.providers),
                        fix: capacityFix(capacity, context),
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
                return (0,rule/* skipFor */.pg)(setup.service, `whether ${use.name} is spot`, use.fact);
            }
            if (use.kind !== 'mixed' || use.base >= wanted)
                return (0,rule/* pass */.IX)(setup.service);
            return {
                status: 'fail',
                resource: setup.service,
                expected: `a base of at least ${wanted} on ${isFargate(capacity) ? 'FARGATE' : 'demand'}`,
                actual: describeStrategy(use.providers),
                fix: capacityFix(capacity, context),
            };
        }),
    ],
};
/** Only Fargate's strategy can be written without knowing which other providers there are. */
function capacityFix(capacity, context) {
    if (isFargate(capacity))
        return { changes: [capacityChange(capacity, context)] };
    return {
        changes: [],
        advice: 'Give the strategy a capacity provider whose instances are on demand, with a base of its own.',
    };
}
const placementSpread = {
    id: 'placement-spread',
    principle: '6',
    title: 'Tasks on EC2 are spread over instances',
    why: 'Without a placement strategy several tasks may share one instance, and are lost with it together.',
    severity: { production: 'note', staging: 'note' },
    check: (setup) => {
        const { placement, scheduling } = setup.service;
        const capacity = (0,lib_fact/* valueOf */.RP)(setup.service.capacity);
        const isOnInstances = capacity !== undefined && runsOnInstances(capacity);
        if (placement === undefined || !isOnInstances || (0,lib_fact/* valueOf */.RP)(scheduling) !== 'REPLICA')
            return [];
        // Where one task is enough there is nothing to spread.
        if (whyNoLoad(setup))
            return [];
        return [
            (0,rule/* decide */.LD)(setup.service, { 'placement strategy': placement }, (values) => values['placement strategy'].length > 0
                ? (0,rule/* pass */.IX)(setup.service)
                : {
                    status: 'fail',
                    resource: setup.service,
                    expected: 'a placement strategy, such as spread over zones, then over instances',
                    actual: 'none',
                    fix: {
                        changes: [],
                        advice: 'Add two strategies in this order: spread by attribute:ecs.availability-zone, spread by instanceId.',
                    },
                }),
        ];
    },
};
/** Launch type EC2; of a capacity provider only its name is known, which tells nothing. */
function runsOnInstances(capacity) {
    // Stryker disable next-line ConditionalExpression: a strategy has no launch type
    return capacity.kind === 'launch-type' && capacity.launchType === 'EC2';
}
function describeStrategy(providers) {
    return providers
        .map(({ name, base, weight }) => `${name} (base ${base}, weight ${weight})`)
        .join(', ');
}
const spreadRules = [
    availabilityZones,
    spotAlone,
    onDemandBase,
    placementSpread,
];

;// CONCATENATED MODULE: ../../../../core/lib/scaling/workers.js
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/workers.js



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
        return (0,lib_fact/* unknown */.L5)(`the task has no container ${workers.container}, which workers names, but ${names}`);
    }
    if (own && !own.memoryMb.known)
        return own.memoryMb;
    const limit = own && (0,lib_fact/* valueOf */.RP)(own.memoryMb);
    return own && limit !== undefined
        ? (0,lib_fact/* known */.eO)({ mb: limit, of: `container ${own.name}` })
        : (0,lib_fact/* mapFact */.Vt)(task.memoryMb, (mb) => ({ mb, of: 'the task' }));
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
            const fitting = Math.min(Math.max(processes, least), most);
            if (processes === fitting)
                return (0,rule/* pass */.IX)(task);
            return {
                status: 'fail',
                resource: task,
                expected: `${runtime} on ${vcpus} vCPU: from ${least} to ${most} (${source})`,
                actual: `${processes}`,
                fix: {
                    changes: [],
                    advice: `Set ${settingName(runtime)} to ${fitting}, or change the task's CPU.`,
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
    // What is not declared, NaN, is neither above nor below anything.
    const { processes, 'start-servers': start = NaN, 'min-spare-servers': minSpare = NaN, 'max-spare-servers': maxSpare = NaN, } = workers;
    if (minSpare > maxSpare) {
        return `min-spare-servers ${minSpare} above max-spare-servers ${maxSpare}`;
    }
    if (maxSpare > processes) {
        return `max-spare-servers ${maxSpare} above ${processes} processes`;
    }
    if (start < minSpare) {
        return `start-servers ${start} below min-spare-servers ${minSpare}`;
    }
    if (start > maxSpare) {
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/registry.js















/** Every rule there is, in the order of the README: what keeps a service up comes first. */
const registry_rules = [
    scalableTarget,
    capacityRange,
    minimumCapacity,
    maximumHeadroom,
    desiredInRange,
    desiredCountReset,
    eventFloor,
    scaleOutSuspended,
    scalingSuspended,
    ...policyRules,
    flapping/* flapping */.C,
    ...targetGroupRules,
    ...healthCheckRules,
    ...deploymentRules,
    ...spreadRules,
    ...observability/* observabilityRules */.fX,
    ...workerRules,
    ...migrationRules,
    ...imageRules,
];

;// CONCATENATED MODULE: ../../../../core/lib/scaling/config/schema.js








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
                description: 'What fixes are printed for. Unset: the tool of the file that is checked, or of what is checked out.',
                enum: [...Object.keys(toolNames), 'all'],
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
                additionalProperties: object({
                    kind: {
                        description: 'What the service is there for, where that is not seen: it decides which rules speak of it, and how loudly.',
                        enum: serviceKinds,
                    },
                    ...overrides,
                }),
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
        ...(required && { required }),
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
        ...(0,present/* present */.E)({ minimum, maximum }),
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/config/config.js








const emptyConfig = { waivers: [] };
/**
 * Reads `.github/ecs-scaling.yml` (or JSON of the same form).
 *
 * @param file its path, as errors and annotations name it.
 * @throws ReadableError in one line for anything the schema does not allow.
 */
function readConfig(bytes, file) {
    const text = (0,parse_text/* decodeText */.g)(bytes);
    if (text.trim() === '')
        return emptyConfig;
    const parsed = (0,parse_text/* parseText */.r)(text, file);
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
        const place = { file, ...(0,present/* present */.E)({ line }) };
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
    return config_walk(pathOf(location));
}
/** The keys that would have been accepted where `additionalProperties: false` refused one. */
function schemaProperties(location) {
    const path = pathOf(location);
    const cut = path.lastIndexOf('additionalProperties');
    const parent = config_walk(path.slice(0, cut));
    return parent?.properties ?? {};
}
function config_walk(path) {
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
        severities: severitiesOf([config, profile ?? {}]),
        ownSeverities: severitiesOf(services),
        kind: services.reduce((found, layer) => layer.kind ?? found, undefined),
        workers: layers.reduce((found, layer) => layer.workers ?? found, undefined),
        waivers: config.waivers,
        tool: config.tool === 'all' ? 'all' : config.tool && toolNames[config.tool],
    };
}
function severitiesOf(layers) {
    return Object.assign({}, ...layers.map((layer) => layer.rules));
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/merge-changes.js
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/rules/by-kind.js
/** What scales with the load of users; it says nothing of a service that has none. */
const offUnderNoLoad = {
    'cpu-tracked': 'off',
    'memory-tracked': 'off',
    'cpu-target': 'off',
    'memory-target': 'off',
    'cpu-below-memory': 'off',
    'scale-in-cooldown': 'off',
};
/** A count that nothing moves. */
const offWithFixedCount = {
    ...offUnderNoLoad,
    'scalable-target': 'off',
    'maximum-headroom': 'off',
    'scale-out-cooldown': 'off',
    'scale-in-disabled': 'off',
    flapping: 'off',
    'desired-count-reset': 'off',
    'bake-time': 'off',
};
/**
 * How much a rule weighs for a service that is no web service. A rule that is not listed weighs what it
 * weighs for one: settings that AWS refuses are errors whatever the service is for.
 */
const weightsByKind = {
    web: {},
    'queue-worker': {
        ...offUnderNoLoad,
        'scalable-target': 'note',
        'minimum-capacity': 'note',
        'maximum-headroom': 'note',
        // A backlog per task falls only once new tasks work: a wait between steps keeps them from overshooting.
        'scale-out-cooldown': 'note',
        'desired-in-range': 'note',
        'minimum-healthy-percent': 'note',
        'surge-room': 'note',
        // Its tasks may be lost at any time: what they had in hand is delivered again.
        'spot-alone': 'note',
        'on-demand-base': 'off',
        flapping: 'note',
        'availability-zones': 'note',
        dashboard: 'note',
        'container-insights': 'note',
    },
    singleton: {
        ...offWithFixedCount,
        // It may not run in two places: nothing of it is to be spread.
        'placement-spread': 'off',
        'fixed-host-ports': 'off',
        'deployment-deadlock': 'warning',
        // One task is what it is there for: a second one is never proposed.
        'minimum-capacity': 'off',
        'minimum-healthy-percent': 'off',
        'surge-room': 'off',
        'spot-alone': 'warning',
        'on-demand-base': 'off',
        'availability-zones': 'note',
        dashboard: 'note',
        'container-insights': 'note',
    },
    'switched-off': {
        ...offWithFixedCount,
        'minimum-capacity': 'off',
        'desired-in-range': 'off',
        'event-floor': 'off',
        'scale-out-suspended': 'note',
        'scaling-suspended': 'note',
        'minimum-healthy-percent': 'note',
        'surge-room': 'note',
        'deployment-deadlock': 'note',
        'placement-spread': 'off',
        'container-health-check': 'off',
        'circuit-breaker': 'note',
        'spot-alone': 'note',
        'on-demand-base': 'off',
        'availability-zones': 'note',
        'container-insights': 'off',
        'alarm-5xx': 'off',
        dashboard: 'off',
        'health-check-speed': 'note',
        'health-check-path': 'note',
        'health-check-grace-period': 'note',
        balancing: 'note',
        stickiness: 'note',
        'start-budget': 'off',
    },
    daemon: {
        ...offWithFixedCount,
        'placement-spread': 'off',
        'minimum-capacity': 'off',
        'desired-in-range': 'off',
        'event-floor': 'off',
        'availability-zones': 'note',
        'spot-alone': 'off',
        'on-demand-base': 'off',
        dashboard: 'note',
        'container-insights': 'note',
    },
};

;// CONCATENATED MODULE: ../../../../core/lib/scaling/waiver.js

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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/verify.js






const order = { error: 0, warning: 1, note: 2 };
/** Whether a finding counts: it is neither waived nor accepted. */
function counts({ waiver, accepted }) {
    return waiver === undefined && !accepted;
}
/**
 * Runs every rule that is on over one service.
 *
 * The fixes are computed in the knowledge of all rules that are on, so that together they leave nothing
 * to complain about and never contradict each other.
 *
 * @param now by AWS's or the runner's clock; decides what lies in the past and which waiver is expired.
 */
function verifyService(setup, settings, now, rules = registry_rules) {
    const kind = kindOf(setup, settings.kind);
    const run = { setup, settings, kind: kind.kind, now };
    const context = {
        thresholds: settings.thresholds,
        kind: kind.kind,
        workers: settings.workers,
        now,
        isOn: (id) => !isOff(id, run) && !waivedEverywhere(id, run),
    };
    const failures = [];
    const skipped = [];
    const passes = [];
    for (const rule of rules) {
        if (isOff(rule.id, run))
            continue;
        for (const outcome of distinct(rule.check(setup, context))) {
            switch (outcome.status) {
                case 'pass':
                    passes.push({
                        rule: rule.id,
                        resource: outcome.resource.label,
                        advice: outcome.advice,
                    });
                    break;
                case 'skipped':
                    skipped.push(skippedOf(rule, outcome, run));
                    break;
                case 'fail':
                    failures.push(failureOf(rule, outcome, run));
                    break;
            }
        }
    }
    failures.sort((a, b) => order[a.severity] - order[b.severity]);
    const changes = mergeChanges(failures.filter(counts).flatMap((failure) => failure.changes));
    return { setup, kind, failures, skipped, passes, changes, tool: settings.tool };
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
function common(rule, resource) {
    const { id, principle, title, why } = rule;
    return { rule: id, principle, title, resource: resource.label, why };
}
function skippedOf(rule, { resource, reason, outOfSight }, run) {
    const severity = verify_severityOf(rule, undefined, run);
    const isWaived = waiverFor(rule, resource, run) !== undefined;
    return {
        ...common(rule, resource),
        status: 'skipped',
        severity,
        reason,
        leavesOpen: severity === 'error' && outOfSight !== true && !isWaived,
    };
}
function failureOf(rule, outcome, run) {
    const { resource, expected, actual, fix } = outcome;
    const { settings, setup } = run;
    const found = { rule: rule.id, resource: resource.label, actual };
    return {
        ...common(rule, resource),
        status: 'fail',
        severity: verify_severityOf(rule, outcome.severity, run),
        place: resource.place ?? setup.service.place,
        expected,
        actual,
        changes: fix.changes,
        advice: fix.advice === '' ? undefined : fix.advice,
        waiver: waiverFor(rule, resource, run),
        accepted: settings.baseline?.has(fingerprint(found)) ?? false,
    };
}
function waiverFor(rule, { label }, { setup, settings, now }) {
    return findWaiver(settings.waivers, rule.id, [label, setup.service.label], now);
}
/** What the service's own config says, else what the file says, but no more than its kind has it weigh. */
function verify_severityOf(rule, case_, { settings, kind }) {
    const own = settings.ownSeverities?.[rule.id];
    if (own !== undefined && own !== 'off')
        return own;
    const configured = settings.severities[rule.id];
    const usual = configured !== undefined && configured !== 'off'
        ? configured
        : (case_ ?? rule.severity[settings.base]);
    const most = weightsByKind[kind][rule.id];
    return most === undefined || most === 'off' || order[usual] >= order[most] ? usual : most;
}
function isOff(id, { settings, kind }) {
    const own = settings.ownSeverities?.[id];
    if (own !== undefined)
        return own === 'off';
    return settings.severities[id] === 'off' || weightsByKind[kind][id] === 'off';
}
/** A waiver without a resource, or for the service itself, takes the rule's fix out of the others. */
function waivedEverywhere(rule, { setup, settings, now }) {
    return findWaiver(settings.waivers, rule, [setup.service.label], now) !== undefined;
}

// EXTERNAL MODULE: ../../../../core/lib/shell-command.js
var shell_command = __webpack_require__(3892);
// EXTERNAL MODULE: ../../../../core/lib/scaling/settings.js
var settings = __webpack_require__(3755);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/apply-changes.js


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
            const policies = (0,lib_fact/* valueOf */.RP)(setup.policies) ?? [];
            return { ...setup, policies: (0,lib_fact/* known */.eO)([...policies, newPolicy(change)]) };
        }
        case 'service':
            return { ...setup, service: changeService(setup.service, change) };
        case 'target-group': {
            const groups = (0,lib_fact/* valueOf */.RP)(setup.targetGroups);
            if (!groups)
                return setup;
            return { ...setup, targetGroups: (0,lib_fact/* known */.eO)(groups.map((group) => changeGroup(group, change))) };
        }
        case 'cluster': {
            const cluster = (0,lib_fact/* valueOf */.RP)(setup.cluster);
            if (!cluster)
                return setup;
            const containerInsights = (0,lib_fact/* known */.eO)(change.set.containerInsights);
            return { ...setup, cluster: (0,lib_fact/* known */.eO)({ ...cluster, containerInsights }) };
        }
        case 'new-alarm': {
            const alarms = (0,lib_fact/* valueOf */.RP)(setup.alarms) ?? [];
            const created = { label: newAlarmName(setup), metrics: ['HTTPCode_Target_5XX_Count'] };
            return { ...setup, alarms: (0,lib_fact/* known */.eO)([...alarms, created]) };
        }
    }
}
/** No two services of a run have one name for it. */
function newAlarmName({ service }) {
    const cluster = (0,lib_fact/* valueOf */.RP)(service.clusterName);
    const name = (0,lib_fact/* valueOf */.RP)(service.name) ?? service.label.replaceAll(/[^A-Za-z0-9]+/g, '-');
    return `${cluster === undefined ? '' : `${cluster}-`}${name.replaceAll(/^-+|-+$/g, '')}-5xx`;
}
function applyToTarget(setup, { set }) {
    const before = (0,lib_fact/* valueOf */.RP)(setup.target) ?? {
        label: 'scalable target',
        minCapacity: (0,lib_fact/* known */.eO)(0),
        maxCapacity: (0,lib_fact/* known */.eO)(0),
        suspended: (0,lib_fact/* known */.eO)({ scaleIn: false, scaleOut: false, scheduled: false }),
    };
    const suspended = (0,lib_fact/* valueOf */.RP)(before.suspended);
    const target = {
        ...before,
        minCapacity: set.minCapacity === undefined ? before.minCapacity : (0,lib_fact/* known */.eO)(set.minCapacity),
        maxCapacity: set.maxCapacity === undefined ? before.maxCapacity : (0,lib_fact/* known */.eO)(set.maxCapacity),
        suspended: suspended
            ? (0,lib_fact/* known */.eO)({
                scaleIn: set.scaleInSuspended ?? suspended.scaleIn,
                scaleOut: set.scaleOutSuspended ?? suspended.scaleOut,
                scheduled: set.scheduledSuspended ?? suspended.scheduled,
            })
            : before.suspended,
    };
    // Registering a target moves the desired count into its range at once (Application Auto Scaling, API reference,
    // RegisterScalableTarget).
    const desired = (0,lib_fact/* valueOf */.RP)(setup.service.desiredCount);
    const min = (0,lib_fact/* valueOf */.RP)(target.minCapacity);
    const max = (0,lib_fact/* valueOf */.RP)(target.maxCapacity);
    const moves = setup.origin === 'live' && desired !== undefined;
    const service = moves && min !== undefined && max !== undefined
        ? { ...setup.service, desiredCount: (0,lib_fact/* known */.eO)(Math.min(Math.max(desired, min), max)) }
        : setup.service;
    return { ...setup, target: (0,lib_fact/* known */.eO)(target), service };
}
function mapPolicies(setup, change) {
    return setup.policies.known ? (0,lib_fact/* known */.eO)(setup.policies.value.map(change)) : setup.policies;
}
function changePolicy(policy, { policy: label, set }) {
    if (policy.label !== label || policy.kind !== 'target-tracking')
        return policy;
    return { ...policy, ...facts(set) };
}
/** Every value that is set, as a fact that is known. */
function facts(set) {
    return Object.fromEntries(Object.entries(set).flatMap(([name, value]) => value === undefined ? [] : [[name, (0,lib_fact/* known */.eO)(value)]]));
}
/**
 * The predefined metric that tracks a resource of an ECS service (Application Auto Scaling, API reference,
 * PredefinedMetricSpecification).
 */
const predefinedMetrics = {
    cpu: 'ECSServiceAverageCPUUtilization',
    memory: 'ECSServiceAverageMemoryUtilization',
};
function newPolicy({ metric, set }) {
    const type = predefinedMetrics[metric];
    return {
        kind: 'target-tracking',
        label: `${metric}-target-tracking`,
        name: (0,lib_fact/* known */.eO)(`${metric}-target-tracking`),
        metric: (0,lib_fact/* known */.eO)({ resource: metric, name: type }),
        targetValue: (0,lib_fact/* known */.eO)(set.targetValue),
        scaleInCooldownSeconds: (0,lib_fact/* known */.eO)(set.scaleInCooldownSeconds),
        scaleOutCooldownSeconds: (0,lib_fact/* known */.eO)(set.scaleOutCooldownSeconds),
        scaleInDisabled: (0,lib_fact/* known */.eO)(false),
        specification: { PredefinedMetricSpecification: { PredefinedMetricType: type } },
    };
}
function changeService(service, { set }) {
    const { capacityProviders, desiredCount, ...plain } = set;
    const capacity = capacityProviders && (0,lib_fact/* known */.eO)({ kind: 'providers', providers: capacityProviders });
    const count = desiredCount === 'unset' ? {} : facts({ desiredCount });
    const unset = desiredCount === 'unset'
        ? {
            desiredCount: (0,lib_fact/* unknown */.L5)('not set, so auto scaling decides'),
            deploySetsDesiredCount: (0,lib_fact/* known */.eO)(false),
        }
        : {};
    return { ...service, ...facts(plain), ...count, ...unset, ...(0,present/* present */.E)({ capacity }) };
}
/** Where a setting of the health check stands in the model: its name says that it is one. */
const ofHealthCheck = {
    healthCheckPath: 'path',
    healthCheckIntervalSeconds: 'intervalSeconds',
    healthCheckTimeoutSeconds: 'timeoutSeconds',
    healthyThreshold: 'healthyThreshold',
    unhealthyThreshold: 'unhealthyThreshold',
    matcher: 'matcher',
};
function changeGroup(group, { targetGroup, set }) {
    if (group.label !== targetGroup)
        return group;
    const entries = Object.entries(set);
    const checks = entries.flatMap(([name, value]) => {
        const inner = ofHealthCheck[name];
        return inner === undefined ? [] : [[inner, value]];
    });
    const plain = entries.filter(([name]) => ofHealthCheck[name] === undefined);
    return {
        ...group,
        ...facts(Object.fromEntries(plain)),
        healthCheck: { ...group.healthCheck, ...facts(Object.fromEntries(checks)) },
    };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/in-words.js
/** Settings of the model under the names that a tool has for them, by the table of settings. */

const terraform = (setting) => setting.terraform;
const pulumi = (setting) => setting.terraform.split('.').map(settings/* inPulumi */.ic).join('.');
const cdk = (setting) => setting.cdk;
const sst = (setting) => setting.sst;
const cli = (setting) => setting.cli;
/**
 * What is undefined is left out.
 *
 * @param set values by the model's names of settings
 * @throws where the table has no place for a value: then a printer asks for what its tool cannot write
 */
function inWords(wordOf, kind, set) {
    const table = settings/* settings */.W0[kind];
    return Object.entries(set).reduce((placed, [name, value]) => {
        if (value === undefined)
            return placed;
        const setting = table[name];
        const path = setting && wordOf(setting);
        if (path === undefined)
            throw new Error(`The table of settings has no ${kind}.${name}.`);
        return place(placed, path.split('.'), value);
    }, {});
}
function place(placed, [name = '', ...rest], value) {
    if (rest.length === 0)
        return { ...placed, [name]: value };
    const inner = placed[name] ?? {};
    return { ...placed, [name]: place(inner, rest, value) };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/aws-cli.js





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
                (0,shell_command/* shellCommand */.q)('aws ecs update-cluster-settings', {
                    ...options('cluster', {
                        name: clusterName(after),
                        settings: `name=containerInsights,value=${change.set.containerInsights}`,
                    }),
                }),
            ];
        case 'new-alarm':
            return putAlarm(change.targetGroup, after);
    }
}
/** What identifies the service's scalable target in every call (API reference, ScalableTarget). */
function scalable(setup) {
    return {
        'service-namespace': 'ecs',
        'resource-id': `service/${clusterName(setup)}/${serviceName(setup)}`,
        'scalable-dimension': 'ecs:service:DesiredCount',
    };
}
function clusterName({ service }) {
    return (0,lib_fact/* valueOf */.RP)(service.clusterName) ?? 'CLUSTER';
}
function serviceName({ service }) {
    return (0,lib_fact/* valueOf */.RP)(service.name) ?? 'SERVICE';
}
function registerTarget({ set }, after) {
    const target = (0,lib_fact/* valueOf */.RP)(after.target);
    const suspended = target && (0,lib_fact/* valueOf */.RP)(target.suspended);
    const resumes = set.scaleInSuspended ?? set.scaleOutSuspended ?? set.scheduledSuspended ?? undefined;
    return (0,shell_command/* shellCommand */.q)('aws application-autoscaling register-scalable-target', {
        ...scalable(after),
        ...options('target', { minCapacity: set.minCapacity, maxCapacity: set.maxCapacity }),
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
    const policy = ((0,lib_fact/* valueOf */.RP)(after.policies) ?? []).find(({ label }) => label === change.policy);
    if (policy?.kind !== 'target-tracking')
        return [];
    return [putTargetTracking(policy, after)];
}
function putNewPolicy(change, after) {
    return putTargetTracking(newPolicy(change), after);
}
/** `put-scaling-policy` replaces the whole policy, so all of it is written out. */
function putTargetTracking(policy, after) {
    const disabled = (0,lib_fact/* valueOf */.RP)(policy.scaleInDisabled);
    return (0,shell_command/* shellCommand */.q)('aws application-autoscaling put-scaling-policy', {
        ...scalable(after),
        ...options('policy', {
            name: (0,lib_fact/* valueOf */.RP)(policy.name) ?? policy.label,
            type: 'TargetTrackingScaling',
        }),
        'target-tracking-scaling-policy-configuration': JSON.stringify({
            TargetValue: (0,lib_fact/* valueOf */.RP)(policy.targetValue),
            ...policy.specification,
            ScaleOutCooldown: (0,lib_fact/* valueOf */.RP)(policy.scaleOutCooldownSeconds),
            ScaleInCooldown: (0,lib_fact/* valueOf */.RP)(policy.scaleInCooldownSeconds),
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
    const breaker = (0,lib_fact/* valueOf */.RP)(service.circuitBreaker);
    const printed = (0,shell_command/* shellCommand */.q)('aws ecs update-service', {
        ...options('service', {
            cluster: clusterName(after),
            name: serviceName(after),
            desiredCount: set.desiredCount === 'unset' ? undefined : set.desiredCount,
        }),
        'deployment-configuration': limits === undefined
            ? undefined
            : JSON.stringify({
                ...before,
                minimumHealthyPercent: (0,lib_fact/* valueOf */.RP)(service.minimumHealthyPercent),
                maximumPercent: (0,lib_fact/* valueOf */.RP)(service.maximumPercent),
                ...(breaker && {
                    deploymentCircuitBreaker: { ...before['deploymentCircuitBreaker'], ...breaker },
                }),
            }),
        ...options('service', {
            healthCheckGracePeriodSeconds: set.healthCheckGracePeriodSeconds,
            capacityProviders: providers ? JSON.stringify(providers) : undefined,
        }),
    });
    // A change of capacity providers needs a new deployment to take hold.
    return providers ? `${printed} --force-new-deployment` : printed;
}
function modifyTargetGroup(change, after) {
    const group = findGroup(change.targetGroup, after);
    const arn = (group && (0,lib_fact/* valueOf */.RP)(group.arn)) ?? 'TARGET_GROUP_ARN';
    const { set } = change;
    const attributes = Object.entries(set).flatMap(([name, value]) => attribute(name, value));
    const { matcher } = set;
    const health = options('target-group', {
        healthCheckPath: set.healthCheckPath,
        healthCheckIntervalSeconds: set.healthCheckIntervalSeconds,
        healthCheckTimeoutSeconds: set.healthCheckTimeoutSeconds,
        healthyThreshold: set.healthyThreshold,
        unhealthyThreshold: set.unhealthyThreshold,
        matcher: matcher === undefined ? undefined : `HttpCode=${matcher}`,
    });
    const commands = [];
    if (attributes.length > 0) {
        const shown = attributes.map(shell_command/* quote */.h).join(' ');
        commands.push(`${(0,shell_command/* shellCommand */.q)('aws elbv2 modify-target-group-attributes', { 'target-group-arn': arn })} --attributes ${shown}`);
    }
    if (Object.keys(health).length > 0) {
        commands.push((0,shell_command/* shellCommand */.q)('aws elbv2 modify-target-group', { 'target-group-arn': arn, ...health }));
    }
    return commands;
}
/** `modify-target-group-attributes` takes these settings; the others are options of `modify-target-group`. */
function attribute(name, value) {
    const table = settings/* settings */.W0['target-group'];
    const place = table[name]?.cloudFormation;
    return value === undefined || typeof place !== 'object'
        ? []
        : [`Key=${place.attribute},Value=${value}`];
}
/** Settings as options of the commands. */
function options(kind, set) {
    return inWords(cli, kind, set);
}
function findGroup(label, setup) {
    return ((0,lib_fact/* valueOf */.RP)(setup.targetGroups) ?? []).find((group) => group.label === label);
}
function putAlarm(label, after) {
    const group = findGroup(label, after);
    const targetGroup = (group && (0,lib_fact/* valueOf */.RP)(group.metricName)) ?? 'TARGET_GROUP';
    const loadBalancer = (group && (0,lib_fact/* valueOf */.RP)(group.loadBalancerMetricName)) ?? 'LOAD_BALANCER';
    const alarm = (0,shell_command/* shellCommand */.q)('aws cloudwatch put-metric-alarm', {
        ...options('alarm', { name: newAlarmName(after) }),
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
    return [`${alarm} --dimensions ${dimensions.map(shell_command/* quote */.h).join(' ')}`];
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/code.js
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/cdk.js




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
            return [
                `new ecs.${serviceClass(setup)}(this, "Service", ${printCode(serviceProps(change))});`,
            ];
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
/** Launch type EC2 has a construct of its own; a daemon is one on EC2. */
function serviceClass({ service }) {
    const capacity = (0,lib_fact/* valueOf */.RP)(service.capacity);
    const isOnEc2 = capacity?.kind === 'launch-type' && capacity.launchType === 'EC2';
    return isOnEc2 || (0,lib_fact/* valueOf */.RP)(service.scheduling) === 'DAEMON' ? 'Ec2Service' : 'FargateService';
}
function printTarget({ set }, after) {
    const { minCapacity, maxCapacity } = set;
    const range = inWords(cdk, 'target', { minCapacity, maxCapacity });
    const target = (0,lib_fact/* valueOf */.RP)(after.target);
    const suspended = target && (0,lib_fact/* valueOf */.RP)(target.suspended);
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
        // Its name depends on the method.
        [target]: targetValue,
        ...inWords(cdk, 'policy', {
            scaleInCooldownSeconds: duration(scaleInCooldownSeconds),
            scaleOutCooldownSeconds: duration(scaleOutCooldownSeconds),
            scaleInDisabled: 'scaleInDisabled' in change.set ? change.set.scaleInDisabled : undefined,
        }),
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
    const policies = (0,lib_fact/* valueOf */.RP)(setup.policies) ?? [];
    const policy = policies.find(({ label }) => label === change.policy);
    const metric = policy?.kind === 'target-tracking' ? (0,lib_fact/* valueOf */.RP)(policy.metric) : undefined;
    if (metric?.resource === 'cpu')
        return cpu;
    if (metric?.resource === 'memory')
        return memory;
    return metric?.name === 'ALBRequestCountPerTarget'
        ? { method: 'scaleOnRequestCount', id: 'Requests', target: 'requestsPerTarget' }
        : { method: 'scaleToTrackCustomValue', id: 'Custom', target: 'targetValue' };
}
function serviceProps({ set }) {
    return inWords(cdk, 'service', {
        // Left out, CDK leaves it out of the template too.
        desiredCount: set.desiredCount === 'unset' ? verbatim('undefined') : set.desiredCount,
        minimumHealthyPercent: set.minimumHealthyPercent,
        maximumPercent: set.maximumPercent,
        circuitBreaker: set.circuitBreaker && { rollback: true },
        healthCheckGracePeriodSeconds: duration(set.healthCheckGracePeriodSeconds),
        capacityProviders: set.capacityProviders?.map(({ name, base, weight }) => ({
            capacityProvider: name,
            base,
            weight,
        })),
    });
}
function printTargetGroup({ set }) {
    const props = inWords(cdk, 'target-group', {
        algorithm: set.algorithm === undefined
            ? undefined
            : verbatim(`elbv2.TargetGroupLoadBalancingAlgorithmType.${set.algorithm.toUpperCase()}`),
        slowStartSeconds: duration(set.slowStartSeconds),
        deregistrationDelaySeconds: duration(set.deregistrationDelaySeconds),
        healthCheckPath: set.healthCheckPath,
        healthCheckIntervalSeconds: duration(set.healthCheckIntervalSeconds),
        healthCheckTimeoutSeconds: duration(set.healthCheckTimeoutSeconds),
        healthyThreshold: set.healthyThreshold,
        unhealthyThreshold: set.unhealthyThreshold,
        matcher: set.matcher,
    });
    return [
        ...(isEmpty(props)
            ? []
            : [`const targetGroup = listener.addTargets("Targets", ${printCode(props)});`]),
        // A construct has no property for it.
        ...(set.stickiness === undefined
            ? []
            : ['targetGroup.setAttribute("stickiness.enabled", "false");']),
    ];
}
function duration(seconds) {
    return seconds === undefined ? undefined : verbatim(`Duration.seconds(${seconds})`);
}

// EXTERNAL MODULE: ../../../../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(9661);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/resource-edit.js



function isReference(value) {
    return typeof value === 'object' && 'reference' in value;
}
/** The setting is left out. */
const noValue = { reference: 'no-value', label: undefined };
/** Settings of the model where Terraform has them. */
function bodyOf(kind, set) {
    return inWords(terraform, kind, set);
}
/**
 * The changes as edits of resources, one for each.
 *
 * @param all every change of the run: what is written as a whole (the suspended state) is written so
 * that no other fix is undone.
 */
function editsOf(setup, changes, all) {
    const after = applyChanges(setup, all);
    return changes.map((change) => ({ change, ...editOf(change, setup, after) }));
}
function existing(kind, part, body) {
    return {
        kind,
        label: part?.label ?? kind,
        isNew: false,
        modules: part?.modules ?? [],
        body,
        ...(part?.provider && { provider: part.provider }),
    };
}
/** A new resource stands beside the service, under a name that no other service's has. */
function created(kind, name, { service }, body) {
    return { kind, label: name, isNew: true, modules: service.modules ?? [], body };
}
function editOf(change, before, after) {
    switch (change.on) {
        case 'target': {
            const target = (0,lib_fact/* valueOf */.RP)(before.target);
            const body = targetBody(change.set, after);
            if (target)
                return existing('target', target, body);
            return created('target', `${slugOf(before)}-scalable-target`, before, {
                service_namespace: 'ecs',
                scalable_dimension: 'ecs:service:DesiredCount',
                resource_id: { reference: 'service-resource-id', label: before.service.label },
                ...body,
            });
        }
        case 'policy': {
            const policy = ((0,lib_fact/* valueOf */.RP)(before.policies) ?? []).find(({ label }) => label === change.policy);
            return existing('policy', policy, bodyOf('policy', { ...change.set }));
        }
        case 'new-policy': {
            const name = `${change.metric}-target-tracking`;
            return created('policy', `${slugOf(before)}-${name}`, before, {
                name,
                policy_type: 'TargetTrackingScaling',
                service_namespace: 'ecs',
                scalable_dimension: 'ecs:service:DesiredCount',
                resource_id: { reference: 'target', label: (0,lib_fact/* valueOf */.RP)(before.target)?.label },
                target_tracking_scaling_policy_configuration: {
                    ...bodyOf('policy', { ...change.set })['target_tracking_scaling_policy_configuration'],
                    predefined_metric_specification: {
                        predefined_metric_type: predefinedMetrics[change.metric],
                    },
                },
            });
        }
        case 'service': {
            const { capacityProviders, circuitBreaker, desiredCount, ...plain } = change.set;
            return existing('service', before.service, bodyOf('service', {
                ...plain,
                desiredCount: desiredCount === 'unset' ? noValue : desiredCount,
                circuitBreaker: circuitBreaker && { ...circuitBreaker },
                capacityProviders: capacityProviders?.map(({ name, base, weight }) => ({
                    capacity_provider: name,
                    base,
                    weight,
                })),
            }));
        }
        case 'target-group': {
            const { stickiness, ...plain } = change.set;
            const group = ((0,lib_fact/* valueOf */.RP)(before.targetGroups) ?? []).find(({ label }) => label === change.targetGroup);
            const body = bodyOf('target-group', { ...plain, stickiness });
            // Terraform's block has to name the type as well.
            const sticky = stickiness === undefined ? {} : { stickiness: { enabled: stickiness, type: 'lb_cookie' } };
            return existing('target-group', group, { ...body, ...sticky });
        }
        case 'cluster': {
            const { containerInsights: value } = change.set;
            return existing('cluster', (0,lib_fact/* valueOf */.RP)(before.cluster), bodyOf('cluster', { settings: [{ name: 'containerInsights', value }] }));
        }
        case 'new-alarm':
            return created('alarm', newAlarmName(after), before, alarmBody(change.targetGroup, after));
    }
}
/** A word for the service that may stand in names of resources. */
function slugOf({ service }) {
    const name = (0,lib_fact/* valueOf */.RP)(service.name) ?? lastWord(service.label);
    const slug = name.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
    return /^[A-Za-z]/.test(slug) ? slug : `service-${slug}`.replace(/-$/, '');
}
/** `aws_ecs_service.web` → `web`, `module.svc["worker"].aws_ecs_service.this` → `svc-worker`. */
function lastWord(label) {
    const [, call, key] = /module\.([\w-]+)(?:\["?([^"\]]+)"?\])?\.aws_\w+\.[\w-]+/.exec(label) ?? [];
    if (call !== undefined)
        return key === undefined ? call : `${call}-${key}`;
    return (label
        .replace(/\[.*\]$/, '')
        .split(/[./]/)
        .at(-1) ?? 'service');
}
function targetBody(set, after) {
    const { minCapacity, maxCapacity, ...resumes } = set;
    const target = (0,lib_fact/* valueOf */.RP)(after.target);
    const suspended = target && (0,lib_fact/* valueOf */.RP)(target.suspended);
    // The state is written as a whole, so all of it is.
    const whole = Object.keys(resumes).length > 0 && suspended
        ? {
            scaleInSuspended: suspended.scaleIn,
            scaleOutSuspended: suspended.scaleOut,
            scheduledSuspended: suspended.scheduled,
        }
        : {};
    return bodyOf('target', { minCapacity, maxCapacity, ...whole });
}
/** Ten answers of 5xx in a minute, in three of five minutes. */
function alarmBody(targetGroup, after) {
    return {
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
    };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/cloudformation.js




/** The changes as a fragment to merge into a template; in lists, by `Key` or `Name`. */
function printCloudFormation(setup, changes, all) {
    const resources = Object.fromEntries(editsOf(setup, changes, all).map((edit) => [
        logicalId(edit, setup),
        {
            Type: settings/* resourceTypes */.AU[edit.kind].cloudFormation,
            Properties: propertiesOf(edit.kind, edit.body, setup),
        },
    ]));
    return (0,dist/* stringify */.As)({ Resources: resources }, { lineWidth: 0 }).trimEnd();
}
function logicalId(edit, setup) {
    return setup.origin === 'cloudformation' && !edit.isNew ? edit.label : wordsOf(edit.label);
}
/** A body in Terraform's words as properties, by the table of settings. */
function propertiesOf(kind, body, setup) {
    let properties = {};
    const attributes = [];
    const visit = (value, path) => {
        const setting = settingAt(kind, path);
        const isInner = typeof value === 'object' && !Array.isArray(value) && !isReference(value);
        if (setting === undefined && isInner && path !== 'dimensions') {
            for (const [name, item] of Object.entries(value)) {
                visit(item, path === '' ? name : `${path}.${name}`);
            }
            return;
        }
        const place = setting?.cloudFormation;
        if (typeof place === 'object') {
            attributes.push({ Key: place.attribute, Value: JSON.stringify(value).replaceAll('"', '') });
            return;
        }
        // Of a target group's stickiness only the switch has a word of its own.
        if (kind === 'target-group' && path === 'stickiness.type')
            return;
        const name = place ?? (0,settings/* inPascalCase */.eX)(path);
        properties = put(properties, name.split('.'), translate(value, path, setup));
    };
    visit(kind === 'policy' ? withoutIdentity(body) : body, '');
    if (kind === 'policy' && body['resource_id'] !== undefined) {
        properties = put(properties, ['ScalingTargetId'], { Ref: targetId(setup) });
    }
    return attributes.length === 0
        ? properties
        : { ...properties, TargetGroupAttributes: attributes };
}
/**
 * A policy names its target by reference, so that CloudFormation makes the target first; the parts of the
 * target's id may not stand beside it (template reference, AWS::ApplicationAutoScaling::ScalingPolicy).
 */
function withoutIdentity({ service_namespace: _namespace, scalable_dimension: _dimension, resource_id: _id, ...rest }) {
    return rest;
}
/** The logical id of the target: the template's own, or that of the one that is made with the policy. */
function targetId(setup) {
    const label = (0,lib_fact/* valueOf */.RP)(setup.target)?.label;
    if (label !== undefined && setup.origin === 'cloudformation')
        return label;
    return wordsOf(label ?? `${slugOf(setup)}-scalable-target`);
}
function settingAt(kind, path) {
    const table = settings/* settings */.W0[kind];
    return Object.values(table).find(({ terraform }) => terraform === path);
}
function put(into, [name = '', ...rest], value) {
    if (rest.length === 0)
        return { ...into, [name]: value };
    return { ...into, [name]: put(into[name] ?? {}, rest, value) };
}
function translate(value, path, setup) {
    if (Array.isArray(value)) {
        return value.map((item) => translate(item, '', setup));
    }
    if (typeof value !== 'object')
        return value;
    if (isReference(value))
        return translateReference(value, setup);
    const entries = Object.entries(value);
    if (path === 'dimensions') {
        return entries.map(([name, item]) => ({ Name: name, Value: translate(item, '', setup) }));
    }
    return Object.fromEntries(entries.map(([name, item]) => [(0,settings/* inPascalCase */.eX)(name), translate(item, '', setup)]));
}
function translateReference({ reference, label }, setup) {
    const own = setup.origin === 'cloudformation' ? label : undefined;
    switch (reference) {
        case 'target':
        case 'service-resource-id':
            return resourceId(setup);
        case 'no-value':
            return { Ref: 'AWS::NoValue' };
        case 'load-balancer':
            return { 'Fn::GetAtt': ['LoadBalancer', 'LoadBalancerFullName'] };
        case 'target-group':
            return { 'Fn::GetAtt': [own ?? 'TargetGroup', 'TargetGroupFullName'] };
    }
}
/** `service/CLUSTER/SERVICE`, the cluster in the template's own words where they can stand in an id. */
function resourceId(setup) {
    const isOwn = setup.origin === 'cloudformation';
    const service = isOwn ? setup.service.label : 'Service';
    const cluster = (0,lib_fact/* valueOf */.RP)(setup.cluster)?.label;
    const name = (0,lib_fact/* valueOf */.RP)(setup.service.clusterName);
    if (isOwn && cluster !== undefined) {
        return { 'Fn::Sub': `service/\${${cluster}}/\${${service}.Name}` };
    }
    const written = setup.service.clusterExpression;
    if (name === undefined && isOwn && written !== undefined) {
        return {
            'Fn::Join': ['/', ['service', nameOfCluster(written), { 'Fn::GetAtt': [service, 'Name'] }]],
        };
    }
    return { 'Fn::Sub': `service/${name ?? 'CLUSTER'}/\${${service}.Name}` };
}
/** A cluster may be given by its name or its ARN; of an ARN only the end is wanted. */
function nameOfCluster(written) {
    if (!/arn/i.test(JSON.stringify(written)))
        return written;
    return { 'Fn::Select': [1, { 'Fn::Split': ['/', written] }] };
}
/** `web-cpu-target-tracking` → `WebCpuTargetTracking`. */
function wordsOf(name) {
    return name
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/express-service.js
var express_service = __webpack_require__(5939);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/hcl.js
const hcl = {
    expression: (text) => ({ hcl: 'expression', text }),
    map: (values) => ({ hcl: 'map', values }),
    list: (objects) => ({ hcl: 'list', objects }),
    blocks: (items) => ({ hcl: 'blocks', items }),
};
/** `header { … }`, a line each. */
function printBlock(header, body, indent = '') {
    return [`${indent}${header} {`, ...printObject(body, `${indent}  `), `${indent}}`];
}
/** Equals signs stand below each other in lines that follow each other, and only there. */
function printObject(body, indent) {
    const lines = [];
    let run = [];
    const flush = () => {
        const width = Math.max(0, ...run.map(([name]) => name.length));
        for (const [name, value] of run)
            lines.push(`${indent}${name.padEnd(width)} = ${value}`);
        run = [];
    };
    for (const [key, value] of Object.entries(body)) {
        const name = /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
        const simple = printSimple(value);
        if (simple !== undefined) {
            run.push([name, simple]);
            continue;
        }
        flush();
        if (isKind(value, 'blocks')) {
            for (const item of value.items)
                lines.push(...printBlock(name, item, indent));
        }
        else if (isKind(value, 'list')) {
            lines.push(`${indent}${name} = [`);
            for (const item of value.objects) {
                lines.push(`${indent}  {`, ...printObject(item, `${indent}    `), `${indent}  },`);
            }
            lines.push(`${indent}]`);
        }
        else {
            const values = isKind(value, 'map') ? value.values : value;
            lines.push(...printBlock(`${name} =`, values, indent));
        }
    }
    flush();
    return lines;
}
function printSimple(value) {
    if (typeof value === 'string')
        return quoteHcl(value);
    if (typeof value !== 'object')
        return String(value);
    return isKind(value, 'expression') ? value.text : undefined;
}
/** A literal text: what would begin a template does not. */
function quoteHcl(text) {
    return JSON.stringify(text).replaceAll('${', '$${').replaceAll('%{', '%%{');
}
function isKind(value, kind) {
    return typeof value === 'object' && 'hcl' in value && value.hcl === kind;
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/terraform-address.js
/** An address as it is written inside its module: without the calls before it. */
function inModule(address) {
    return address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)+/, '');
}
/** Whether a module call on the way has a key: what is written inside is there for every key. */
function isRepeated(address) {
    return address.includes('[');
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/express.js
/** Fixes of a service of ECS Express Mode: all that can be set stands in its scaling target. */





/** The changes that Express Mode has a setting for, in a tool's words; undefined where there are none. */
function printExpress(setup, changes, tool) {
    const set = settingsOf(changes);
    if (Object.keys(set).length === 0)
        return undefined;
    const { label, provider } = setup.service;
    switch (tool) {
        case 'Terraform': {
            const name = inModule(label)
                .split('.')
                .at(-1)
                ?.replace(/\[.*\]$/, '') ?? 'this';
            const isAwscc = provider === 'awscc';
            const type = isAwscc ? express_service/* expressTypes */.Uz.awscc : express_service/* expressTypes */.Uz.terraform;
            const block = isAwscc ? hcl.map(set) : hcl.blocks([set]);
            return printBlock(`resource "${type}" "${name}"`, { scaling_target: block }).join('\n');
        }
        case 'CDK':
            return `new ecs.CfnExpressGatewayService(this, ${JSON.stringify(label)}, {\n  scalingTarget: ${inCode(set, '  ')},\n});`;
        case 'Pulumi':
        case 'SST':
            return provider === 'aws-native'
                ? `new aws_native.ecs.ExpressGatewayService(${JSON.stringify(label)}, {\n  scalingTarget: ${inCode(set, '  ')},\n});`
                : `new aws.ecs.ExpressGatewayService(${JSON.stringify(label)}, {\n  scalingTargets: [${inCode(set, '  ')}],\n});`;
        default:
            return (0,dist/* stringify */.As)({
                Resources: {
                    [label]: {
                        Type: express_service/* expressTypes */.Uz.cloudFormation,
                        Properties: {
                            ScalingTarget: Object.fromEntries(Object.entries(set).map(([name, value]) => [(0,settings/* inPascalCase */.eX)(name), value])),
                        },
                    },
                },
            }).trimEnd();
    }
}
function settingsOf(changes) {
    const set = {};
    for (const change of changes) {
        if (change.on === 'target') {
            if (change.set.minCapacity !== undefined)
                set['min_task_count'] = change.set.minCapacity;
            if (change.set.maxCapacity !== undefined)
                set['max_task_count'] = change.set.maxCapacity;
        }
        if (change.on === 'policy' && change.set.targetValue !== undefined) {
            set['auto_scaling_target_value'] = change.set.targetValue;
        }
    }
    return set;
}
function inCode(set, indent) {
    const lines = Object.entries(set).map(([name, value]) => `${indent}  ${(0,settings/* inPulumi */.ic)(name)}: ${value},`);
    return ['{', ...lines, `${indent}}`].join('\n');
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/cloud-control-words.js
var cloud_control_words = __webpack_require__(16);
// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/template-words.js
var template_words = __webpack_require__(6143);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/cloud-control.js





/** `awscc_ecs_service`. */
function awsccType({ kind }) {
    return [...cloud_control_words/* kindOfAwscc */.pO].find(([, own]) => own === kind)?.[0] ?? '';
}
/** The arguments of an awscc resource: maps and lists, for it has no blocks. */
function awsccBody(edit, setup) {
    return objectOf(propertiesOf(edit.kind, edit.body, setup));
}
function objectOf(properties) {
    return Object.fromEntries(Object.entries(properties).map(([name, value]) => [(0,template_words/* snake */.t9)(name), toHcl(value)]));
}
function toHcl(value) {
    if (Array.isArray(value)) {
        return hcl.list(value.map(objectOf));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    if ('Ref' in value && value.Ref === 'AWS::NoValue')
        return hcl.expression('null');
    return hcl.map(objectOf(value));
}
/** `AWS::ECS::Service` → `aws_native.ecs.Service`. */
function awsNativeClass({ kind }) {
    const [, service = '', name = ''] = settings/* resourceTypes */.AU[kind].cloudFormation.split('::');
    return `aws_native.${service.toLowerCase()}.${name}`;
}
/** The arguments of an aws-native resource, as they stand in code. */
function awsNativeBody(edit, setup) {
    return code(propertiesOf(edit.kind, edit.body, setup), '');
}
function code(value, indent) {
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
        const items = value.map((item) => `${inner}${code(item, inner)},`);
        return ['[', ...items, `${indent}]`].join('\n');
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if ('Ref' in value && value.Ref === 'AWS::NoValue')
        return 'undefined';
    const lines = Object.entries(value).map(([name, item]) => `${inner}${name.charAt(0).toLowerCase()}${name.slice(1)}: ${code(item, inner)},`);
    return ['{', ...lines, `${indent}}`].join('\n');
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/pulumi.js




/** The changes as constructor calls that hold nothing but what has to be set. */
function printPulumi(setup, changes, all) {
    return editsOf(setup, changes, all)
        .map((edit) => printResource(edit, setup))
        .join('\n\n');
}
function printResource(edit, setup) {
    const name = setup.origin === 'pulumi' || edit.isNew ? edit.label : edit.kind;
    const isNative = edit.provider === 'aws-native' && setup.origin === 'pulumi';
    const type = isNative ? awsNativeClass(edit) : className(settings/* resourceTypes */.AU[edit.kind].pulumi);
    const body = isNative ? awsNativeBody(edit, setup) : printBody(edit.body, setup, '');
    const call = `new ${type}(${JSON.stringify(name)}, ${body});`;
    // What a policy refers to needs a name in the code.
    return edit.isNew && edit.kind === 'target'
        ? `const ${variableOf(edit.label)} = ${call}`
        : [...variablesIn(edit, setup), call].join('\n');
}
/** `aws:ecs/service:Service` → `aws.ecs.Service`. */
function className(token) {
    const [, module = '', name = ''] = /^aws:(\w+)\/\w+:(\w+)$/.exec(token) ?? [];
    return `aws.${module}.${name}`;
}
function printBody(body, setup, indent) {
    const inner = `${indent}  `;
    const lines = Object.entries(body).map(([name, value]) => `${inner}${(0,settings/* inPulumi */.ic)(name)}: ${printValue(value, setup, inner)},`);
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
        // By the target itself, so that Pulumi makes the target first: a text would only name it.
        case 'target':
            return `${targetVariable(setup)}.resourceId`;
        case 'service-resource-id': {
            const cluster = (0,lib_fact/* valueOf */.RP)(setup.service.clusterName);
            const service = (0,lib_fact/* valueOf */.RP)(setup.service.name);
            if (cluster !== undefined && service !== undefined) {
                return JSON.stringify(`service/${cluster}/${service}`);
            }
            // Names that Pulumi makes up are known only to the resources.
            return `pulumi.interpolate\`service/${cluster ?? '${cluster.name}'}/${service ?? `\${${variableOf(setup.service.label)}.name}`}\``;
        }
        case 'no-value':
            return 'undefined';
        case 'load-balancer':
            return 'loadBalancer.arnSuffix';
        case 'target-group':
            return 'targetGroup.arnSuffix';
    }
}
/** Says which resource a variable of the program stands for, where a fix needs it. */
function variablesIn({ body }, setup) {
    const id = body['resource_id'];
    if (id === undefined || typeof id !== 'object' || !isReference(id))
        return [];
    const target = setup.origin === 'pulumi' ? (0,lib_fact/* valueOf */.RP)(setup.target)?.label : undefined;
    return target === undefined
        ? []
        : [`// ${targetVariable(setup)}: the variable of the Target ${JSON.stringify(target)}`];
}
function targetVariable(setup) {
    const own = setup.origin === 'pulumi' ? (0,lib_fact/* valueOf */.RP)(setup.target)?.label : undefined;
    return variableOf(own ?? `${slugOf(setup)}-scalable-target`);
}
/** `web-scalable-target` → `webScalableTarget`. */
function variableOf(label) {
    const [first = 'resource', ...rest] = label.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const joined = [
        first.charAt(0).toLowerCase() + first.slice(1),
        ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    ].join('');
    return /^[A-Za-z]/.test(joined) ? joined : `_${joined}`;
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/sst.js




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
    const args = changes.map((change) => {
        if (change.on === 'target') {
            const { minCapacity, maxCapacity } = change.set;
            return inWords(sst, 'target', { minCapacity, maxCapacity });
        }
        if (change.on !== 'policy' && change.on !== 'new-policy')
            return {};
        const { targetValue, scaleInCooldownSeconds, scaleOutCooldownSeconds } = change.set;
        const metric = change.on === 'new-policy' ? change.metric : metricOf(change.policy, setup);
        const cooldowns = inWords(sst, 'policy', {
            scaleInCooldownSeconds: sst_seconds(scaleInCooldownSeconds),
            scaleOutCooldownSeconds: sst_seconds(scaleOutCooldownSeconds),
        });
        const target = metric === undefined ? {} : { [`${metric}Utilization`]: targetValue };
        return { scaling: { ...target, ...cooldowns['scaling'] } };
    });
    return Object.assign({}, ...args.map(({ scaling }) => scaling));
}
function sst_seconds(count) {
    return count === undefined ? undefined : `${count} seconds`;
}
function metricOf(label, setup) {
    const policy = ((0,lib_fact/* valueOf */.RP)(setup.policies) ?? []).find((candidate) => candidate.label === label);
    const metric = policy?.kind === 'target-tracking' ? (0,lib_fact/* valueOf */.RP)(policy.metric) : undefined;
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
    const target = (0,lib_fact/* valueOf */.RP)(applyChanges(setup, all).target);
    const suspended = target && (0,lib_fact/* valueOf */.RP)(target.suspended);
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
    return inWords(pulumi, 'service', {
        desiredCount: set.desiredCount === 'unset' ? undefined : set.desiredCount,
        minimumHealthyPercent: set.minimumHealthyPercent,
        maximumPercent: set.maximumPercent,
        circuitBreaker: set.circuitBreaker && { enable: true, rollback: true },
        healthCheckGracePeriodSeconds: set.healthCheckGracePeriodSeconds,
    });
}
/** A transform that is an object replaces whole arguments: within the health check only a function can change one. */
function targetTransform(changes) {
    const set = Object.assign({}, ...changes.map((change) => change.set));
    const { healthCheck, ...others } = inWords(pulumi, 'target-group', {
        algorithm: set.algorithm,
        slowStartSeconds: set.slowStartSeconds,
        stickiness: set.stickiness,
        deregistrationDelaySeconds: set.deregistrationDelaySeconds,
        healthCheckPath: set.healthCheckPath,
        healthCheckIntervalSeconds: set.healthCheckIntervalSeconds,
        healthCheckTimeoutSeconds: set.healthCheckTimeoutSeconds,
        healthyThreshold: set.healthyThreshold,
        unhealthyThreshold: set.unhealthyThreshold,
        matcher: set.matcher,
    });
    const check = (healthCheck ?? {});
    const plain = {
        ...others,
        // The block asks for a type too.
        ...(set.stickiness !== undefined && { stickiness: { enabled: false, type: 'lb_cookie' } }),
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
            const label = setup.origin === 'pulumi' ? (0,lib_fact/* valueOf */.RP)(setup.cluster)?.label : undefined;
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/terraform-modules.js
/**
 * Modules whose arguments are known, so that a fix can be written into their calls: those of
 * github.com/terraform-aws-modules (terraform-aws-ecs and terraform-aws-alb, version 5 and later) and of
 * github.com/cloudposse (terraform-aws-ecs-alb-service-task, -ecs-web-app, -ecs-cloudwatch-autoscaling,
 * -alb-ingress), as their variables.tf declare them.
 */



const named = (name) => (value) => ({ [name]: value });
const nested = (...names) => (value) => names.slice(0, -1).reduceRight((inner, name) => ({ [name]: hcl.map(inner) }), {
    [names.at(-1) ?? '']: value,
});
const policyPath = 'target_tracking_scaling_policy_configuration';
/** Its map of policies replaces the default as a whole, so all of them are written out. */
const allPolicies = (_value, { after }) => {
    const policies = (0,recommend_policies/* targetTracking */.Tf)(after);
    const printed = policies.map((policy) => {
        const metric = (0,lib_fact/* valueOf */.RP)(policy.metric);
        const target = (0,lib_fact/* valueOf */.RP)(policy.targetValue);
        if (metric === undefined || metric.resource === 'other' || target === undefined)
            return undefined;
        const configuration = {
            target_value: target,
            scale_in_cooldown: (0,lib_fact/* valueOf */.RP)(policy.scaleInCooldownSeconds) ?? 300,
            scale_out_cooldown: (0,lib_fact/* valueOf */.RP)(policy.scaleOutCooldownSeconds) ?? 300,
            predefined_metric_specification: hcl.map({ predefined_metric_type: metric.name }),
        };
        const key = /\["([^"]+)"\]$/.exec(policy.label)?.[1] ?? metric.resource;
        const whole = { policy_type: 'TargetTrackingScaling', [policyPath]: hcl.map(configuration) };
        return [key, hcl.map(whole)];
    });
    if (!printed.every((item) => item !== undefined))
        return undefined;
    return { autoscaling_policies: hcl.map(Object.fromEntries(printed)) };
};
/** A list of blocks as a map by provider, as the module takes it. */
const providersByName = (value) => {
    if (typeof value !== 'object' || !('hcl' in value) || value.hcl !== 'blocks')
        return undefined;
    const items = value.items;
    const entries = items.flatMap((item) => {
        const name = item['capacity_provider'];
        return typeof name === 'string' ? [[name, hcl.map(item)]] : [];
    });
    return { capacity_provider_strategy: hcl.map(Object.fromEntries(entries)) };
};
/** A list of objects, of which each has all three. */
const providersAsList = (value) => {
    if (typeof value !== 'object' || !('hcl' in value) || value.hcl !== 'blocks')
        return undefined;
    return { capacity_provider_strategies: hcl.list(value.items) };
};
/** Cloudposse's two switches. */
const breakerSwitches = () => ({
    circuit_breaker_deployment_enabled: true,
    circuit_breaker_rollback_enabled: true,
});
const ecsService = {
    source: /terraform-aws-modules\/(terraform-aws-)?ecs(\/aws|\.git)?\/\/modules\/service/,
    arguments: {
        'service.desired_count': named('desired_count'),
        'service.deployment_minimum_healthy_percent': named('deployment_minimum_healthy_percent'),
        'service.deployment_maximum_percent': named('deployment_maximum_percent'),
        'service.deployment_circuit_breaker': named('deployment_circuit_breaker'),
        'service.health_check_grace_period_seconds': named('health_check_grace_period_seconds'),
        'service.capacity_provider_strategy': providersByName,
        // Its target takes the smaller of this and desired_count, so both are set.
        'target.min_capacity': (value) => ({ desired_count: value, autoscaling_min_capacity: value }),
        'target.max_capacity': named('autoscaling_max_capacity'),
        'target.suspended_state.dynamic_scaling_in_suspended': nested('autoscaling_suspended_state', 'dynamic_scaling_in_suspended'),
        'target.suspended_state.dynamic_scaling_out_suspended': nested('autoscaling_suspended_state', 'dynamic_scaling_out_suspended'),
        'target.suspended_state.scheduled_scaling_suspended': nested('autoscaling_suspended_state', 'scheduled_scaling_suspended'),
        [`policy.${policyPath}.target_value`]: allPolicies,
        [`policy.${policyPath}.scale_in_cooldown`]: allPolicies,
        [`policy.${policyPath}.scale_out_cooldown`]: allPolicies,
        [`policy.${policyPath}.disable_scale_in`]: allPolicies,
    },
    whenNew: ({ kind }) => {
        if (kind === 'target')
            return { enable_autoscaling: true };
        return kind === 'policy' ? {} : undefined;
    },
};
const loadBalancer = {
    source: /terraform-aws-modules\/(terraform-aws-)?alb(\/aws|\.git)?(\?|$)/,
    arguments: {
        'target-group.load_balancing_algorithm_type': named('load_balancing_algorithm_type'),
        'target-group.slow_start': named('slow_start'),
        'target-group.deregistration_delay': named('deregistration_delay'),
        'target-group.stickiness.enabled': (value) => ({
            stickiness: hcl.map({ enabled: value, type: 'lb_cookie' }),
        }),
        ...Object.fromEntries(['path', 'interval', 'timeout', 'healthy_threshold', 'unhealthy_threshold', 'matcher'].map((name) => [`target-group.health_check.${name}`, nested('health_check', name)])),
    },
};
const serviceTask = {
    source: /cloudposse\/(terraform-aws-)?ecs-alb-service-task(\/aws|\.git)?(\?|$)/,
    arguments: {
        'service.desired_count': named('desired_count'),
        'service.deployment_minimum_healthy_percent': named('deployment_minimum_healthy_percent'),
        'service.deployment_maximum_percent': named('deployment_maximum_percent'),
        'service.deployment_circuit_breaker': breakerSwitches,
        'service.health_check_grace_period_seconds': named('health_check_grace_period_seconds'),
        'service.capacity_provider_strategy': providersAsList,
    },
};
const autoscaling = {
    source: /cloudposse\/(terraform-aws-)?ecs-cloudwatch-autoscaling(\/aws|\.git)?(\?|$)/,
    arguments: {
        'target.min_capacity': named('min_capacity'),
        'target.max_capacity': named('max_capacity'),
    },
};
const webApp = {
    source: /cloudposse\/(terraform-aws-)?ecs-web-app(\/aws|\.git)?(\?|$)/,
    arguments: {
        'service.desired_count': named('desired_count'),
        'service.deployment_minimum_healthy_percent': named('deployment_minimum_healthy_percent'),
        'service.deployment_maximum_percent': named('deployment_maximum_percent'),
        'service.deployment_circuit_breaker': breakerSwitches,
        'service.health_check_grace_period_seconds': named('health_check_grace_period_seconds'),
        'service.capacity_provider_strategy': providersAsList,
        'target.min_capacity': named('autoscaling_min_capacity'),
        'target.max_capacity': named('autoscaling_max_capacity'),
        'target-group.load_balancing_algorithm_type': named('alb_ingress_load_balancing_algorithm_type'),
        'target-group.stickiness.enabled': named('alb_stickiness_enabled'),
        'target-group.health_check.path': named('alb_ingress_healthcheck_path'),
        ...Object.fromEntries(['interval', 'timeout', 'healthy_threshold', 'unhealthy_threshold', 'matcher'].map((name) => [
            `target-group.health_check.${name}`,
            named(`alb_ingress_health_check_${name}`),
        ])),
    },
};
const ingress = {
    source: /cloudposse\/(terraform-aws-)?alb-ingress(\/aws|\.git)?(\?|$)/,
    arguments: {
        'target-group.deregistration_delay': named('deregistration_delay'),
        'target-group.load_balancing_algorithm_type': named('load_balancing_algorithm_type'),
        'target-group.slow_start': named('slow_start'),
        'target-group.stickiness.enabled': named('stickiness_enabled'),
        ...Object.fromEntries(['path', 'interval', 'timeout', 'healthy_threshold', 'unhealthy_threshold', 'matcher'].map((name) => [`target-group.health_check.${name}`, named(`health_check_${name}`)])),
    },
};
const knownModules = [ecsService, loadBalancer, serviceTask, autoscaling, webApp, ingress];
/** The whole cluster with its services as one call: each service is an entry of the map `services`. */
const ecsRoot = /terraform-aws-modules\/(terraform-aws-)?ecs(\/aws|\.git)?(\?|$)/;
/** The outermost call of a module that is not written in this repository, where it is a known one. */
function findKnownModule({ modules, label, kind }) {
    const at = modules.findIndex((call, index) => isForeign(call) || looksLikeEcs(modules, index));
    const call = modules[at];
    if (!call)
        return undefined;
    if (isEcsRoot(call, modules, at)) {
        const key = keyOf(modules[at + 1]);
        return key === undefined || kind === 'cluster'
            ? undefined
            : { module: ecsService, address: call.address, path: ['services', key] };
    }
    const module = knownModules.find(({ source }) => source.test(call.source ?? ''));
    if (module === undefined)
        return undefined;
    if (module !== loadBalancer)
        return { module, address: call.address, path: [] };
    const group = /\["([^"]+)"\]$/.exec(label)?.[1];
    return group === undefined
        ? undefined
        : { module, address: call.address, path: ['target_groups', group] };
}
function isForeign({ source }) {
    return source !== undefined && !/^\.\.?(\/|$)/.test(source);
}
function isEcsRoot(call, modules, at) {
    return (ecsRoot.test(call.source ?? '') || (call.source === undefined && looksLikeEcs(modules, at)));
}
/** A plan may not name sources: a call with a call `service` by key in it is made like that module. */
function looksLikeEcs(modules, at) {
    const [call, inner] = [modules[at], modules[at + 1]];
    return (call?.source === undefined &&
        inner !== undefined &&
        inner.source === undefined &&
        /\.module\.service\["[^"]+"\]$/.test(inner.address));
}
function keyOf(call) {
    return /\["([^"]+)"\]$/.exec(call?.address ?? '')?.[1];
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/terraform-module-call.js







/**
 * Inside a module of others nothing can be edited: what belongs to it is set where it is called. In a
 * module that is known here that is its own argument; of any other one, and of what a known one has no
 * argument for, the call and the setting are said in words.
 */
function printModuleCalls(edits, setup, all) {
    const after = applyChanges(setup, all);
    const calls = new Map();
    const words = [];
    const rest = [];
    for (const edit of edits) {
        if (edit.modules.length === 0) {
            rest.push(edit);
            continue;
        }
        const known = findKnownModule(edit);
        const args = known && argumentsOf(edit, known, after);
        if (known && args) {
            const before = calls.get(known.address)?.args ?? {};
            calls.set(known.address, { call: known, args: merge(before, args) });
        }
        else if (edit.isNew && edit.modules.every(isOwn)) {
            // A module of one's own takes a new resource as the root does.
            rest.push(edit);
        }
        else {
            words.push(terraform_module_call_inWords(edit, setup));
        }
    }
    const printed = [...calls.values()].map(({ call, args }) => printCall(call, args));
    return { printed: [...printed, ...words], rest };
}
/** Written in this repository, as far as the plan tells. */
function isOwn({ source }) {
    return source === undefined || /^\.\.?(\/|$)/.test(source);
}
function printCall({ address, note }, args) {
    const [, name = ''] = /module\.([\w-]+)(?:\[[^\]]*\])?$/.exec(address) ?? [];
    const where = address === `module.${name}`
        ? []
        : [
            `# ${address}${isRepeated(address) ? ' alone: the call has several instances, so set these by each.key or each.value' : ''}`,
        ];
    const notes = note === undefined ? [] : [`# ${note}`];
    return [...where, ...notes, ...printBlock(`module "${name}"`, args)].join('\n');
}
/** The arguments for one edit, or undefined where the module has none for all of it. */
function argumentsOf(edit, { module, path }, after) {
    const leaves = leavesOf(edit.body).filter(([name]) => !isFixed(edit, name));
    const placed = leaves.map(([name, value]) => {
        const argument = module.arguments[`${edit.kind}.${name}`];
        if (argument === undefined)
            return undefined;
        return argument(terraform_module_call_toHcl(value), { edit, after });
    });
    if (!placed.every((item) => item !== undefined))
        return undefined;
    const extra = edit.isNew ? (module.whenNew?.(edit, after) ?? undefined) : {};
    if (extra === undefined)
        return undefined;
    const merged = [...placed, extra].reduce(merge, {});
    return path.reduceRight((inner, key) => ({ [key]: hcl.map(inner) }), merged);
}
/** What a new resource needs besides its settings, and the module writes itself. */
const writtenByModules = new Set([
    'name',
    'policy_type',
    'service_namespace',
    'scalable_dimension',
    'resource_id',
    'target_tracking_scaling_policy_configuration.predefined_metric_specification.predefined_metric_type',
]);
function isFixed({ isNew, kind }, name) {
    if (kind === 'target-group' && name === 'stickiness.type')
        return true;
    return isNew && writtenByModules.has(name);
}
function leavesOf(body, before = '') {
    return Object.entries(body).flatMap(([name, value]) => {
        const path = before === '' ? name : `${before}.${name}`;
        const isLeaf = typeof value !== 'object' || Array.isArray(value) || isReference(value);
        // The circuit breaker is one argument everywhere.
        if (isLeaf || name === 'deployment_circuit_breaker')
            return [[path, value]];
        return [...leavesOf(value, path)];
    });
}
function terraform_module_call_toHcl(value) {
    if (typeof value !== 'object' || isReference(value))
        return value;
    if (Array.isArray(value))
        return hcl.blocks(value);
    return hcl.map(value);
}
function merge(into, from) {
    const merged = { ...into };
    for (const [name, value] of Object.entries(from)) {
        const before = merged[name];
        merged[name] =
            isMap(before) && isMap(value) ? hcl.map(merge(before.values, value.values)) : value;
    }
    return merged;
}
function isMap(value) {
    return typeof value === 'object' && 'hcl' in value && value.hcl === 'map';
}
/** Comments, so that what is pasted stays valid. */
function terraform_module_call_inWords(edit, setup) {
    const call = edit.modules.at(-1);
    const source = call?.source === undefined ? '' : ` (${call.source})`;
    const type = settings/* resourceTypes */.AU[edit.kind].terraform;
    const what = edit.isNew
        ? `a new ${type} for ${(0,lib_fact/* valueOf */.RP)(setup.service.name) ?? setup.service.label}`
        : inModule(edit.label);
    const values = leavesOf(edit.body).filter(([, value]) => !isReference(value));
    const address = call?.address ?? '';
    const alone = isRepeated(address) ? ' (of this instance alone)' : '';
    return [
        `# In the call of ${address}${source}, set what gives ${what}${alone}:`,
        ...values.map(([name, value]) => `#   ${name} = ${inOneLine(value)}`),
    ].join('\n');
}
function inOneLine(value) {
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/terraform.js







/** The changes as Terraform blocks that hold nothing but what has to be set. */
function printTerraform(setup, changes, all) {
    const edits = editsOf(setup, changes, all);
    if (setup.origin !== 'terraform')
        return printAll(edits, setup);
    const { printed, rest } = printModuleCalls(edits, setup, all);
    return [...printed, ...(rest.length === 0 ? [] : [printAll(rest, setup)])].join('\n\n');
}
function printAll(edits, setup) {
    return edits.map((edit) => terraform_printResource(edit, setup)).join('\n\n');
}
function terraform_printResource(edit, setup) {
    const isAwscc = edit.provider === 'awscc' && setup.origin === 'terraform';
    const type = isAwscc ? awsccType(edit) : settings/* resourceTypes */.AU[edit.kind].terraform;
    const isInFile = setup.origin === 'terraform' && !edit.isNew;
    const name = isInFile
        ? (inModule(edit.label).split('.').at(-1) ?? 'this')
        : blockName(edit, setup);
    return [
        ...whereItIs(edit),
        ...printBlock(`resource "${type}" "${name.replace(/\[.*\]$/, '')}"`, isAwscc ? awsccBody(edit, setup) : bodyInModule(edit, setup)),
    ].join('\n');
}
/** What is written inside a module is written in that module's folder. */
function whereItIs({ modules, label, isNew }) {
    const call = modules.at(-1);
    if (call === undefined)
        return label.startsWith('module.') ? [`# ${label}`] : [];
    const source = call.source === undefined ? '' : ` (${call.source})`;
    const each = isNew && isRepeated(call.address) ? ', for every instance of the module' : '';
    return [`# ${isNew ? 'inside' : 'in'} ${call.address}${source}${each}`];
}
/** A block inside a module that has several instances, or is called elsewhere too, is the same for all. */
function isShared({ isNew, modules }) {
    const call = modules.at(-1);
    return isNew && call !== undefined && (isRepeated(call.address) || call.unmade !== undefined);
}
function blockName(edit, setup) {
    const before = `${slugOf(setup)}-`;
    const label = isShared(edit) && edit.label.startsWith(before) ? edit.label.slice(before.length) : edit.label;
    // Beside a policy of the same name on the module's own target.
    const isOfAdded = edit.kind === 'policy' && edit.modules.at(-1)?.unmade !== undefined;
    return `${label}${isOfAdded ? '-of-scalable-target' : ''}`.replaceAll(/\W/g, '_');
}
/** The target of the module's instances that are counted, without its index. */
function countedTarget(setup, unmade) {
    const target = (0,lib_fact/* valueOf */.RP)(setup.target);
    if (target)
        return /^aws_\w+\.[\w-]+(?=\[0\]$)/.exec(inModule(target.label))?.[0];
    return unmade === undefined
        ? undefined
        : `${settings/* resourceTypes */.AU.target.terraform}.${newTargetName(setup)}`;
}
/** What is there for several instances follows the module's own target, and is named by the service. */
function bodyInModule(edit, setup) {
    const body = terraform_toHcl(edit.body, setup);
    if (!isShared(edit))
        return body;
    const [unmade] = edit.modules.at(-1)?.unmade ?? [];
    if (edit.kind === 'target' && unmade !== undefined) {
        // The module's own target is there for other instances: they get no second one.
        return { count: hcl.expression(`length(${unmade}) == 0 ? 1 : 0`), ...body };
    }
    const counted = countedTarget(setup, unmade);
    if (edit.kind === 'policy' && counted !== undefined) {
        return {
            count: hcl.expression(`length(${counted})`),
            ...body,
            resource_id: hcl.expression(`${counted}[count.index].resource_id`),
        };
    }
    const service = (0,lib_fact/* valueOf */.RP)(setup.service.name);
    const alarm = body['alarm_name'];
    return typeof alarm === 'string' && service !== undefined && alarm.startsWith(service)
        ? {
            ...body,
            alarm_name: hcl.expression(`"\${${inModule(setup.service.label)}.name}${alarm.slice(service.length)}"`),
        }
        : body;
}
/** Maps take an equals sign, blocks do not: of what is printed here only dimensions are a map. */
function terraform_toHcl(value, setup, name) {
    if (Array.isArray(value)) {
        return hcl.blocks(value.map((item) => terraform_toHcl(item, setup)));
    }
    if (typeof value !== 'object')
        return value;
    if (isReference(value))
        return hcl.expression(terraform_printReference(value, setup));
    const object = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, terraform_toHcl(item, setup, key)]));
    if (name === undefined)
        return object;
    return name === 'dimensions' ? hcl.map(object) : hcl.blocks([object]);
}
function terraform_printReference({ reference, label }, setup) {
    const own = setup.origin === 'terraform' && label !== undefined ? inModule(label) : undefined;
    const type = settings/* resourceTypes */.AU.target.terraform;
    switch (reference) {
        case 'target':
            return own !== undefined && /^aws(cc)?_/.test(own)
                ? `${own}.resource_id`
                : `${type}.${newTargetName(setup)}.resource_id`;
        case 'service-resource-id': {
            const service = own ?? `${settings/* resourceTypes */.AU.service.terraform}.${slugOf(setup).replaceAll(/\W/g, '_')}`;
            const cluster = (0,lib_fact/* valueOf */.RP)(setup.service.clusterName) ?? clusterReference(setup);
            const attribute = setup.service.provider === 'awscc' ? 'service_name' : 'name';
            return `"service/${cluster}/\${${service}.${attribute}}"`;
        }
        case 'no-value':
            return 'null';
        case 'load-balancer':
            return 'aws_lb.this.arn_suffix';
        case 'target-group':
            return `${own ?? `${settings/* resourceTypes */.AU['target-group'].terraform}.this`}.arn_suffix`;
    }
}
function newTargetName(setup) {
    const shared = isShared({ isNew: true, modules: setup.service.modules ?? [] });
    return (shared ? 'scalable-target' : `${slugOf(setup)}-scalable-target`).replaceAll(/\W/g, '_');
}
/** The cluster of the same module, or what the service itself is given: an ARN ends with the name. */
function clusterReference(setup) {
    const cluster = (0,lib_fact/* valueOf */.RP)(setup.cluster);
    const beside = modulePath(cluster?.label ?? '') === modulePath(setup.service.label);
    if (setup.origin !== 'terraform')
        return 'CLUSTER';
    return cluster && beside
        ? `\${${inModule(cluster.label)}.${cluster.provider === 'awscc' ? 'cluster_name' : 'name'}}`
        : `\${element(split("/", ${inModule(setup.service.label)}.cluster), length(split("/", ${inModule(setup.service.label)}.cluster)) - 1)}`;
}
function modulePath(address) {
    return address.slice(0, address.length - inModule(address).length);
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/fixes/print-fix.js









/**
 * A finding's fix, in one tool unless others are asked for: that of the config file, of the file that is
 * checked, or of what is checked out. Pasted one after the other, in any order, the fixes of one run do
 * not undo each other.
 */
function printFix(finding, service, tools = ownTools(service)) {
    const own = mergeChanges(finding.changes);
    // A finding that does not count has no changes among the run's: its fix is printed as if it stood alone.
    return printChanges(service.setup, own, counts(finding) ? service.changes : own, tools);
}
/** All fixes of one service at once. */
function printAllFixes(service, tools = ownTools(service)) {
    return printChanges(service.setup, service.changes, service.changes, tools);
}
/** The tool that is asked for where it can write such a setup, else the first that can. */
function ownTools({ setup, tool }) {
    const possible = toolsFor(setup);
    if (tool === 'all')
        return possible;
    return tool !== undefined && possible.includes(tool) ? [tool] : possible.slice(0, 1);
}
const languages = {
    'AWS CLI': 'sh',
    Terraform: 'hcl',
    CloudFormation: 'yaml',
    CDK: 'ts',
    Pulumi: 'ts',
    SST: 'ts',
};
function printChanges(setup, changes, all, tools) {
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
    return tools.flatMap((tool) => {
        if (setup.service.expressMode !== true)
            return [printers[tool]()];
        const text = printExpress(setup, changes, tool);
        return text === undefined ? [] : [{ tool, language: languages[tool], text }];
    });
}
/** Every tool that such a setup may be written with, the likeliest first. */
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

;// CONCATENATED MODULE: ../../../../core/lib/scaling/report/verification.js




/**
 * Runs the rules over every service, each by its own settings.
 *
 * @throws ReadableError for a profile that does not exist or thresholds that contradict each other.
 */
function verify(setups, config, profile, now, { unread = [], baseline, repositoryTool } = {}) {
    const services = setups.map((setup) => {
        const settings = settingsFor(config, profile, namesOf(setup));
        return verifyService(setup, { ...settings, baseline, tool: settings.tool ?? repositoryTool }, now);
    });
    const used = new Set(services.flatMap(({ failures }) => failures.map(({ waiver }) => waiver)));
    const inForce = config.waivers.filter((waiver) => !isExpired(waiver, now));
    return {
        profile,
        services,
        unread,
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
    const name = (0,lib_fact/* valueOf */.RP)(service.name);
    const cluster = (0,lib_fact/* valueOf */.RP)(service.clusterName);
    return [
        ...new Set([
            ...(name === undefined ? [] : [name]),
            ...(name === undefined || cluster === undefined ? [] : [`${cluster}/${name}`]),
            service.label,
        ]),
    ];
}
const weight = { error: 0, warning: 1, note: 2 };
/** Every failure once, the waived and accepted ones too, worst first. */
function allFailures({ services }) {
    const found = services.flatMap((service) => service.failures.map((finding) => ({ finding, service })));
    const worstFirst = found.sort((a, b) => weight[a.finding.severity] - weight[b.finding.severity]);
    return verification_once(worstFirst, ({ actual, expected, waiver }) => [
        actual,
        expected,
        waiver === undefined ? '' : 'waived',
    ]);
}
/** The failures that count, worst first, each once with the services it concerns. */
function openFailures(verification) {
    return allFailures(verification).filter(({ finding }) => counts(finding));
}
/** The failures that the baseline holds. */
function acceptedFailures(verification) {
    return allFailures(verification).filter(({ finding }) => finding.accepted && finding.waiver === undefined);
}
function skippedChecks({ services }) {
    const found = services.flatMap((service) => service.skipped.map((finding) => ({ finding, service })));
    return verification_once(found, ({ reason }) => [reason]);
}
/** What two services share (a cluster, a target group, a task definition) is said once. */
function verification_once(found, more) {
    const groups = new Map();
    for (const { finding, service } of found) {
        const file = service.setup.service.place?.file ?? '';
        const key = JSON.stringify([finding.rule, finding.resource, file, ...more(finding)]);
        const group = groups.get(key);
        if (group)
            group.labels.push(service.setup.service.label);
        else
            groups.set(key, { finding, service, labels: [service.setup.service.label] });
    }
    return [...groups.values()].map(({ finding, service, labels }) => ({
        finding,
        service,
        services: [...new Set(labels)],
    }));
}
function countFindings(verification) {
    const all = allFailures(verification);
    const open = openFailures(verification);
    const of = (severity) => open.filter(({ finding }) => finding.severity === severity).length;
    const skipped = skippedChecks(verification);
    const passed = verification.services.flatMap(({ setup, passes }) => passes.map(({ rule, resource }) => `${setup.service.place?.file ?? ''} ${rule} ${resource}`));
    const left = skipped.filter(({ finding }) => finding.leavesOpen).length;
    // Where nothing at all could be judged, nothing passed, whatever the severities are.
    const blind = passed.length === 0 && open.length === 0 && skipped.length > 0 && left === 0;
    return {
        errors: of('error') + verification.expired.length,
        warnings: of('warning'),
        notes: of('note') + verification.unused.length,
        skipped: skipped.length,
        passed: new Set(passed).size,
        waived: all.filter(({ finding }) => finding.waiver !== undefined).length,
        accepted: acceptedFailures(verification).length,
        open: left + verification.unread.length + (blind ? skipped.length : 0),
    };
}
/**
 * The verdict, which `fail-on: never` does not soften: it only keeps the step green. Warnings make it
 * `fail` where they are asked to count. Nothing passes while an error might hide in what was not seen.
 */
function verificationVerdictOf(found, failOn) {
    const bad = found.errors + (failOn === 'warning' ? found.warnings : 0);
    if (bad > 0)
        return 'fail';
    return found.open > 0 ? 'inconclusive' : 'pass';
}
/** Whether the step fails. */
function failsStep(verdict, failOn) {
    if (failOn === 'never')
        return false;
    return verdict === 'fail' || (verdict === 'inconclusive' && failOn === 'inconclusive');
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/report/findings.js


/** All findings, failures first and the worst of them on top; waived ones are left out. */
function listFindings(verification) {
    return [
        ...verification.expired.map(expiredFinding),
        ...openFailures(verification).map((shared) => toFinding(shared, 'fail')),
        ...verification.unused.map(unusedFinding),
        ...acceptedFailures(verification).map((shared) => toFinding(shared, 'accepted')),
        ...verification.unread.map(unreadFinding),
        ...skippedChecks(verification).map(toSkipped),
    ];
}
function toFinding({ finding, service, services }, status) {
    const { rule, severity, resource, expected, actual, why, place } = finding;
    return {
        rule,
        status,
        severity,
        resource,
        expected,
        actual,
        why: services.length > 1 ? `${why} It concerns ${services.join(', ')}.` : why,
        fix: fixText(finding, service),
        place,
        services,
    };
}
/** The advice, then the fix in the user's own tool. */
function fixText(failure, service) {
    const printed = printFix(failure, service)[0];
    const parts = [failure.advice, printed?.text].filter((part) => part !== undefined);
    return parts.length === 0 ? null : parts.join('\n');
}
function toSkipped({ finding, services }) {
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
        services,
    };
}
/** What holds services and was not read: it is said in place of every rule on them. */
function unreadFinding({ label, kind, why, place }) {
    return {
        rule: 'not-read',
        status: 'skipped',
        severity: 'error',
        resource: label,
        expected: null,
        actual: `unknown: ${kind} is not read: ${why}`,
        why: 'What is not read may be an outage in waiting all the same.',
        fix: null,
        place,
        services: [],
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
        services: [],
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
        services: [],
    };
}
/** The finding as the output has it. */
function toOutput({ place: _place, services: _services, ...finding }) {
    return finding;
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/report/report.js




/**
 * The JSON report: everything that was found, whole and uncut, keys as in the outputs. The schema
 * version is added by whoever writes the file.
 */
function toReport(verification, verdict) {
    const { errors, warnings, notes, skipped, passed, waived, accepted } = countFindings(verification);
    return {
        verdict,
        profile: verification.profile,
        counts: { errors, warnings, notes, skipped, passed, waived, accepted },
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
            services: finding.services,
        })),
        'not-read': verification.unread.map(({ label, kind, why }) => ({ resource: label, kind, why })),
        services: verification.services.map(serviceReport),
    };
}
function serviceReport(service) {
    const { setup, kind, failures, skipped, passes } = service;
    return {
        service: setup.service.label,
        cluster: (0,lib_fact/* describeFact */.uL)(setup.service.clusterName),
        source: setup.origin,
        kind: kind.kind,
        'kind-because': kind.why,
        passed: passes.length,
        failed: failures.map((failure) => failureReport(failure, service)),
        skipped: skipped.map(({ rule, resource, reason }) => ({ rule, resource, reason })),
        advice: passes.flatMap(({ rule, resource, advice }) => advice === undefined ? [] : [{ rule, resource, advice }]),
        'all-fixes': printAllFixes(service, toolsFor(setup)),
    };
}
function failureReport(failure, service) {
    const { rule, severity, principle, title, resource, expected, actual, advice, waiver, accepted } = failure;
    return {
        rule,
        severity,
        principle,
        title,
        resource,
        expected,
        actual,
        advice: advice ?? null,
        fixes: printFix(failure, service, toolsFor(service.setup)),
        waived: waiver ? { reason: waiver.reason, expires: waiver.expires } : null,
        accepted,
    };
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/report/sarif.js

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
                            message: message(`${finding.resource}: skipped, ${finding.actual ?? 'unknown'}`),
                            associatedRule: reference(finding.rule),
                        })),
                    },
                ],
                results: failures.map((finding) => ({
                    ruleId: finding.rule,
                    ruleIndex: indexOf.get(finding.rule) ?? -1,
                    level: finding.severity,
                    message: message(sarif_messageOf(finding)),
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
        name: pascal(rule.id),
        shortDescription: message(`${rule.title}.`),
        fullDescription: message(rule.why),
        help: message(`${rule.title}. ${rule.why}`),
        defaultConfiguration: { level: rule.severity.production },
        properties: { tags: ['ecs', 'scaling', `principle-${rule.principle}`] },
    }));
    const waivers = waiverRules.map(({ id, title, why, level }) => ({
        id,
        name: pascal(id),
        shortDescription: message(`${title}.`),
        fullDescription: message(why),
        help: message(`${title}. ${why}`),
        defaultConfiguration: { level },
        properties: { tags: ['ecs', 'scaling'] },
    }));
    return [...own, ...waivers];
}
/**
 * Text as a message that shows it as it is. Braces are always doubled, for one alone would begin a placeholder
 * (SARIF 2.1.0, 3.11.5 "Messages with placeholders"). Brackets stay as they are: a backslash before them means
 * something in the text of a link alone (3.11.6 "Messages with embedded links"), and `](`, by which a name from
 * outside could make one, is parted.
 */
function message(text) {
    return { text: text.replaceAll(/[{}]/g, '$&$&').replaceAll('](', '] (') };
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
function pascal(id) {
    return id
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/read-plan.js + 20 modules
var read_plan = __webpack_require__(5323);
// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/template-parameters.js
var template_parameters = __webpack_require__(4212);
;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/words.js

/** `1 check`, `2 checks`. */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** `1 error, 2 warnings`. */
function countOf(findings) {
    return rule/* severities */.gO
        .flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [plural(count, severity)];
    })
        .join(', ');
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
        ...(counts.accepted > 0 ? [`${counts.accepted} accepted`] : []),
    ];
    const what = found.length === 0 ? 'nothing found' : found.join(', ');
    const open = verdict === 'inconclusive' ? `, ${openChecks(counts)}` : '';
    return `${verdict}: ${what}${open} (${profile}); ${rest.join(', ')}`;
}
/** `3 checks that might be errors could not be made`. */
function openChecks({ open }) {
    return `${open === 1 ? '1 check' : `${open} checks`} that might have found an error could not be made`;
}

;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/annotate.js

/**
 * One annotation for each service, the worst of its findings in front, on that one's line of the file.
 * Every finding has a line of the log; what was skipped or accepted goes into folded groups.
 */
function annotate(log, findings, { failsStep }) {
    const failures = findings.filter(({ status }) => status === 'fail');
    for (const finding of failures)
        log.line(lineOf(finding));
    for (const group of groupByService(failures))
        say(log, group, failsStep);
    for (const [status, what] of folded) {
        const those = findings.filter((finding) => finding.status === status);
        if (those.length === 0)
            continue;
        log.group(what(those.length), those.map(({ rule, resource, actual }) => `${rule} (${resource}): ${actual ?? 'unknown'}`));
    }
}
const folded = [
    ['accepted', (count) => `${plural(count, 'finding')} accepted by the baseline`],
    ['skipped', (count) => `${plural(count, 'check')} skipped for lack of data`],
];
function lineOf({ severity, rule, resource, actual, expected }) {
    return `${severity} ${rule}: ${resource}: ${actual ?? 'unknown'}; expected ${expected ?? 'otherwise'}`;
}
/** A shared resource is said with the first service it concerns. */
function groupByService(failures) {
    const groups = new Map();
    for (const finding of failures) {
        // What concerns the run itself (a waiver that is over) is on a line of the config file.
        const name = finding.services[0] ?? finding.resource;
        const group = groups.get(name) ?? { name, findings: [] };
        group.findings.push(finding);
        groups.set(name, group);
    }
    return [...groups.values()];
}
/** The worst in full, other errors too, the rest by name. */
function say(log, { name, findings }, failsStep) {
    const [worst] = findings;
    if (!worst)
        return;
    const inFull = findings.filter((finding) => finding === worst || (finding.severity === 'error' && worst.severity === 'error'));
    const rest = findings.filter((finding) => !inFull.includes(finding));
    const said = inFull.map(({ rule, resource, actual, expected }) => `${rule}: ${resource}: ${actual ?? 'unknown'}, expected ${expected ?? 'otherwise'}`);
    const more = rest.length === 0 ? '' : ` Also ${[...new Set(rest.map(({ rule }) => rule))].join(', ')}.`;
    const { place } = worst;
    const annotation = {
        title: findings.length === 1 ? worst.rule : `${name}: ${countOf(findings)}`,
        message: `${said.join('; ')}. ${worst.why}${more}`,
        // A place without a line would put the note on the first line of a file it may not belong to.
        ...(place?.line !== undefined && { file: place.file, line: place.line }),
    };
    // On a step that succeeds, an error annotation would mislead.
    if (worst.severity === 'error' && failsStep)
        log.error(annotation);
    else if (worst.severity !== 'note')
        log.warning(annotation);
    else
        log.notice(annotation);
}

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/summary.js
/** The job summary: what is wrong on one screen, everything else folded. */






/** Rows that stay unfolded: with headings and the way to fix them, one screen. */
const rowsShown = 10;
/** Services whose kind is said unfolded. */
const kindsShown = 3;
function renderSummary(verification, verdict, remarks = []) {
    const findings = listFindings(verification);
    return [
        (0,markdown/* heading */.R_)(3, headline(verdict, countFindings(verification), verification.profile)),
        ...renderOpen(verification, verdict),
        ...renderFailures(findings),
        ...renderKinds(verification),
        ...(remarks.length === 0 ? [] : [remarks.map((remark) => `- ${(0,markdown/* text */.Qq)(remark)}`).join('\n')]),
        ...renderFixes(verification),
        ...renderNotes(findings),
        ...renderAdvice(verification),
        ...renderAccepted(findings),
        ...renderWaived(verification),
        ...renderSkipped(verification),
    ];
}
/** What keeps the run from passing, said first where nothing worse is. */
function renderOpen(verification, verdict) {
    if (verdict !== 'inconclusive')
        return [];
    const unread = verification.unread.map(({ label, kind, why }) => `${(0,markdown/* code */.aY)(label)}: ${(0,markdown/* text */.Qq)(kind)} is not read: ${(0,markdown/* text */.Qq)(why)}`);
    const checks = skippedChecks(verification)
        .filter(({ finding }) => finding.leavesOpen)
        .map(({ finding }) => `${(0,markdown/* code */.aY)(finding.rule)} on ${(0,markdown/* code */.aY)(finding.resource)}: ${(0,markdown/* text */.Qq)(finding.reason)}`);
    const lines = [...unread, ...checks];
    const shown = lines.slice(0, rowsShown).map((line) => `- ${line}`);
    const more = lines.length - shown.length;
    return [
        [
            'Nothing failed, but this could not be judged, and may be an error:',
            '',
            ...shown,
            ...(more > 0 ? [`- … and ${more} more, below`] : []),
        ].join('\n'),
    ];
}
/** Errors and warnings, worst first, over all services. */
function renderFailures(findings, limit = rowsShown) {
    const failures = findings.filter(({ status, severity }) => status === 'fail' && severity !== 'note');
    if (failures.length === 0) {
        const notes = findings.some(({ status }) => status === 'fail');
        return [notes ? 'No error and no warning.' : 'Every rule that could be checked holds.'];
    }
    const rest = failures.slice(limit);
    return [
        failureTable(failures.slice(0, limit)),
        ...(rest.length === 0 ? [] : [(0,markdown/* details */.zH)(`${rest.length} more`, failureTable(rest))]),
    ];
}
function failureTable(failures) {
    const rows = failures.map(({ severity, rule, resource, services, actual, expected }) => [
        severity === 'error' ? `**${severity}**` : severity,
        (0,markdown/* code */.aY)(rule),
        `${(0,markdown/* code */.aY)(resource)}${services.length > 1 ? ` (${(0,markdown/* text */.Qq)(services.join(', '))})` : ''}`,
        (0,markdown/* text */.Qq)(actual ?? ''),
        (0,markdown/* text */.Qq)(expected ?? ''),
    ]);
    return (0,markdown/* table */.tp)(['', 'rule', 'resource', 'is', 'should be'].map((title) => ({ title })), rows);
}
/** What each service was taken for, and why: it decides which rules spoke. */
function renderKinds({ services }) {
    const lines = services.map(({ setup, kind }) => `${(0,markdown/* code */.aY)(setup.service.label)} was taken for ${kindNames[kind.kind]}: ${(0,markdown/* text */.Qq)(kind.why)}.`);
    if (lines.length === 0)
        return [];
    if (lines.length <= kindsShown)
        return [lines.join('  \n')];
    return [(0,markdown/* details */.zH)('What each service was taken for', lines.map((line) => `- ${line}`).join('\n'))];
}
function renderFixes(verification) {
    const open = openFailures(verification);
    return verification.services.flatMap((service) => {
        const own = open.filter((shared) => shared.service === service);
        if (own.length === 0)
            return [];
        const all = printAllFixes(service);
        const { label } = service.setup.service;
        return [
            ...(all.length === 0
                ? []
                : [(0,markdown/* details */.zH)(`Fix ${label}: all settings at once`, renderPrinted(all))]),
            eachFix(label, own),
        ];
    });
}
function eachFix(label, failures) {
    const title = `Fix ${label}: ${failures.length === 1 ? 'the finding' : 'finding by finding'}`;
    const blocks = failures.map(({ finding, service }) => renderFix(finding, service));
    return {
        full: (0,markdown/* details */.zH)(title, blocks.map(({ full }) => full).join('\n\n')),
        brief: (0,markdown/* details */.zH)(title, blocks.map(({ brief }) => brief).join('\n\n')),
    };
}
function renderFix(failure, service) {
    const { severity, rule, resource, title, why, advice } = failure;
    const name = `${severity}, ${rule}: ${resource}`;
    const words = [`${(0,markdown/* text */.Qq)(title)}. ${(0,markdown/* text */.Qq)(why)}`, ...(advice === undefined ? [] : [(0,markdown/* text */.Qq)(advice)])];
    const printed = renderPrinted(printFix(failure, service));
    return {
        full: (0,markdown/* details */.zH)(name, [...words, printed].join('\n\n')),
        brief: (0,markdown/* details */.zH)(name, words.join('\n\n')),
    };
}
function renderPrinted(fixes) {
    return fixes
        .map(({ tool, language, text: fix }) => `${(0,markdown/* text */.Qq)(tool)}\n\n${(0,markdown/* codeBlock */.DV)(fix, language)}`)
        .join('\n\n');
}
function renderNotes(findings) {
    const notes = findings.filter(({ status, severity }) => status === 'fail' && severity === 'note');
    return notes.length === 0 ? [] : [(0,markdown/* details */.zH)(plural(notes.length, 'note'), failureTable(notes))];
}
/** What would do still better where a rule holds. */
function renderAdvice({ services }) {
    const lines = services.flatMap(({ passes }) => passes.flatMap(({ resource, advice }) => advice === undefined ? [] : [`- ${(0,markdown/* code */.aY)(resource)}: ${(0,markdown/* text */.Qq)(advice)}`]));
    if (lines.length === 0)
        return [];
    return [(0,markdown/* details */.zH)(plural(lines.length, 'suggestion'), [...new Set(lines)].join('\n'))];
}
function renderAccepted(findings) {
    const accepted = findings.filter(({ status }) => status === 'accepted');
    if (accepted.length === 0)
        return [];
    return [(0,markdown/* details */.zH)(`${accepted.length} accepted by the baseline`, failureTable(accepted))];
}
function renderWaived({ services }) {
    const rows = services.flatMap(({ failures }) => failures.flatMap(({ waiver, rule, resource }) => waiver ? [[(0,markdown/* code */.aY)(rule), (0,markdown/* code */.aY)(resource), (0,markdown/* text */.Qq)(waiver.reason), (0,markdown/* text */.Qq)(waiver.expires)]] : []));
    if (rows.length === 0)
        return [];
    const columns = ['rule', 'resource', 'reason', 'until'].map((title) => ({ title }));
    return [(0,markdown/* details */.zH)(`${rows.length} waived`, (0,markdown/* table */.tp)(columns, rows))];
}
function renderSkipped(verification) {
    const rows = skippedChecks(verification).map(({ finding: { rule, resource, reason } }) => [
        (0,markdown/* code */.aY)(rule),
        (0,markdown/* code */.aY)(resource),
        (0,markdown/* text */.Qq)(reason),
    ]);
    if (rows.length === 0)
        return [];
    const columns = ['rule', 'resource', 'what could not be seen'].map((title) => ({ title }));
    return [
        (0,markdown/* details */.zH)(`${plural(rows.length, 'check')} skipped for lack of data`, (0,markdown/* table */.tp)(columns, rows)),
    ];
}

;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/comment.js
/** The pull request's comment: what the summary says, short. */





/** Rows of the table; the rest is folded. */
const comment_rowsShown = 20;
/**
 * Tells our comment of this check from those of others: a pull request that is checked against two stages
 * keeps one comment for each.
 */
function commentMarker({ source, profile }) {
    const what = source.kind === 'plan'
        ? [...source.paths, ...source.services]
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
        ...renderFailures(listFindings(verification), comment_rowsShown),
        'Each fix is in the job summary of this check.',
    ].join('\n\n');
}

;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/main.js















const defaultConfig = '.github/ecs-scaling.yml';
async function run(ports, inputs) {
    const { files, log } = ports;
    const { config, configFile } = loadConfig(files, inputs.config);
    // A profile that does not exist is said before anything is read.
    settingsFor(config, inputs.profile, []);
    const { setups, unread, deleted, notes } = await readSetups(ports, inputs);
    const repositoryTool = toolOfFiles(ports.checkedOut());
    const names = setups.map(({ service }) => service.label);
    log.line(names.length === 0
        ? 'no service to check'
        : `checking ${names.join(', ')} by ${inputs.profile}`);
    const remarks = [
        ...notes,
        ...deleted.map((label) => `${label} will be deleted: nothing of it is left to check`),
    ];
    for (const remark of remarks)
        log.line(remark);
    const now = ports.now();
    const judge = (baseline) => verify(setups, config, inputs.profile, now, { unread, baseline, repositoryTool });
    const verification = judge(settleBaseline(ports, inputs, () => judge()));
    const findings = listFindings(verification);
    const counts = countFindings(verification);
    const verdict = verificationVerdictOf(counts, inputs.failOn);
    // Writing the baseline accepts everything that is found.
    const isFailure = failsStep(verdict, inputs.failOn) && inputs.baseline?.mode !== 'write';
    annotate(log, findings, { failsStep: isFailure });
    if (verdict === 'inconclusive') {
        log.warning({ title: 'Inconclusive', message: `${openChecks(counts)}: see the job summary.` });
    }
    log.line(headline(verdict, counts, inputs.profile));
    if (inputs.sarifFile !== undefined) {
        const sarif = toSarif(findings, {
            version: ports.version,
            fallbackFile: configFile,
        });
        files.write(inputs.sarifFile, `${JSON.stringify(sarif, null, 2)}\n`, 'sarif-file');
        log.line(`SARIF written to ${inputs.sarifFile}`);
    }
    return {
        exitCode: isFailure ? 1 : 0,
        outputs: outputsOf(verdict, counts, findings.map(toOutput)),
        summary: renderSummary(verification, verdict, remarks),
        report: { ...toReport(verification, verdict), remarks },
        comments: inputs.comment === 'pull-request'
            ? [{ marker: commentMarker(inputs), body: renderComment(verification, verdict) }]
            : [],
    };
}
/**
 * The accepted findings; with `baseline-mode: write`, all that are found now, which are written down.
 *
 * @param judge what is found without any baseline.
 */
function settleBaseline({ files, log }, { baseline }, judge) {
    if (!baseline)
        return undefined;
    const { path, mode } = baseline;
    if (mode === 'check') {
        const bytes = files.readIfPresent(path, 'baseline');
        if (bytes)
            return readBaseline(bytes, path);
        throw new readable_error/* ReadableError */.J('File not found', `baseline: there is no file ${path}; write it once with baseline-mode: write, and commit it.`);
    }
    const found = openFailures(judge()).map(({ finding }) => finding);
    const text = printBaseline(found);
    files.write(path, text, 'baseline');
    log.line(`baseline of ${plural(found.length, 'finding')} written to ${path}`);
    return readBaseline(new TextEncoder().encode(text), path);
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
async function readSetups(ports, { source }) {
    if (source.kind === 'live') {
        const setups = await ports.readLive(source.address, source.region);
        return { setups, unread: [], deleted: [], notes: [] };
    }
    const { files, findFiles } = ports;
    const paths = findFiles(source.paths, 'plan');
    const plans = paths.map((file) => ({ file, bytes: files.read(file, 'plan') }));
    const given = source.parameters === undefined
        ? undefined
        : (0,template_parameters/* readParameters */.Z)(files.read(source.parameters, 'parameters'), source.parameters);
    const { services, unread, ...rest } = (0,read_plan/* readPlans */.x)(plans, given);
    if (source.services.length === 0)
        return { ...rest, unread, setups: services };
    // Where services are named, only these are checked; one that cannot be read is reported.
    const wantedUnread = unread.filter(({ label }) => source.services.includes(label));
    const wanted = source.services.filter((name) => !wantedUnread.some(({ label }) => label === name));
    return { ...rest, unread: wantedUnread, setups: chooseServices(services, wanted, paths) };
}
function chooseServices(setups, wanted, paths) {
    return wanted.flatMap((name) => {
        const found = setups.filter(({ service }) => service.label === name || (0,lib_fact/* valueOf */.RP)(service.name) === name);
        if (found.length > 0)
            return found;
        const known = setups.map(({ service }) => (0,lib_fact/* valueOf */.RP)(service.name) ?? service.label);
        throw new readable_error/* ReadableError */.J('Service not found', `service: ${paths.join(', ')} has no service ${name}; it has ${known.join(', ')}.`);
    });
}

;// CONCATENATED MODULE: ../../../../../actions/verify-scaling-config/lib/action.js






const action = {
    name: 'verify-scaling-config',
    parseInputs: parseInputs,
    connect: ({ log, clock, cancellation }, _inputs, access) => {
        const { /* version */ "rE": version } = package_namespaceObject;
        const { signal } = cancellation;
        return {
            files: realFiles,
            findFiles: findFiles,
            checkedOut: listFiles,
            log,
            now: clock.epochMs,
            version,
            // Loaded when needed: with a plan no AWS client is.
            readLive: async (address, region) => {
                const { readLive } = await Promise.all(/* import() */[__webpack_require__.e(7659), __webpack_require__.e(5833), __webpack_require__.e(695), __webpack_require__.e(7082), __webpack_require__.e(141), __webpack_require__.e(8208)]).then(__webpack_require__.bind(__webpack_require__, 8208));
                return readLive(address, region, { version, clock, signal, ...access });
            },
        };
    },
    run: run,
    onError: outputsOnError,
};


/***/ }),

/***/ 888:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1896);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5235);



await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__/* .mainStep */ .U)(_action_js__WEBPACK_IMPORTED_MODULE_2__/* .action */ .X, {}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ highestTarget),
/* harmony export */   J: () => (/* binding */ useOfLate)
/* harmony export */ });
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);

/** Room that a target leaves above what an idle task uses, in percent of the task. */
const roomAboveIdle = 15;
const highest = 90;
/**
 * The highest target that is accepted, in percent. Memory is mostly a constant of each task, and new tasks
 * bring theirs along: a target that idle tasks are above already would scale the service to its maximum
 * and keep it there. So where the use of late is known, the target is above what the tasks use when idle.
 */
function highestTarget(setup, context, metric) {
    const usual = context.thresholds[`${metric}-target`];
    if (metric === 'cpu')
        return usual;
    const idle = rangeOf(setup, metric)?.lowest;
    // Target tracking takes tasks away below nine tenths of its target.
    if (idle === undefined || idle < 0.9 * usual)
        return usual;
    const fitting = 5 * Math.ceil((idle + roomAboveIdle) / 5);
    return Math.max(usual, Math.min(highest, fitting));
}
/** What the tasks used, against the target that the rules ask for; undefined where nothing speaks against it. */
function useOfLate(setup, context, metric) {
    const range = rangeOf(setup, metric);
    if (!range)
        return undefined;
    const usual = context.thresholds[`${metric}-target`];
    const seen = `In ${days(range)} the hourly averages lay between ${round(range.lowest)} and ${round(range.highest)} %`;
    if (metric === 'memory') {
        const fitting = highestTarget(setup, context, metric);
        if (fitting === usual)
            return undefined;
        return `${seen}: a target of ${usual} % would be below what the tasks use when idle, and hold the service at its maximum. ${fitting} % fits; better still, find out what takes that memory.`;
    }
    const factor = range.average / usual;
    if (factor <= 1.1)
        return undefined;
    return `${seen}: at a target of ${usual} % it runs about ${factor.toFixed(1)} times as many tasks as now, on average.`;
}
function rangeOf(setup, metric) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.utilization)?.[metric];
}
function days({ days: count }) {
    return count === 1 ? 'the last day' : `the last ${count} days`;
}
function round(value) {
    return String(Math.round(value));
}


/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ tracking),
/* harmony export */   Hi: () => (/* binding */ policyChange),
/* harmony export */   Mg: () => (/* binding */ takenAwayBySteps),
/* harmony export */   Tf: () => (/* binding */ targetTracking),
/* harmony export */   cp: () => (/* binding */ newPolicyChanges),
/* harmony export */   dS: () => (/* binding */ someMetricUnknown),
/* harmony export */   nC: () => (/* binding */ isInPercent),
/* harmony export */   vw: () => (/* binding */ stepping)
/* harmony export */ });
/* unused harmony export recommendedTarget */
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);
/* harmony import */ var _fitting_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1390);


/** The target tracking policies that are known, whatever they track. */
function targetTracking(setup) {
    return ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).filter((policy) => policy.kind === 'target-tracking');
}
/** The policies on one resource; a high-resolution metric is the same resource. */
function tracking(setup, resource) {
    return targetTracking(setup).filter((policy) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource === resource);
}
/** Whether the values of a metric are percentages of what a task has: metric math may make others of them. */
function isInPercent(metric) {
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(metric)?.isMixed !== true;
}
/** The alarms that scale out by steps when one resource is used up: they track it as well. */
function stepping(setup, resource) {
    return stepPolicies(setup).flatMap((policy) => ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.alarms) ?? [])
        .filter(({ metric, comparison }) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(metric)?.resource === resource &&
        /^Less/.exec((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(comparison) ?? '') === null)
        .map((alarm) => ({ policy, alarm })));
}
function stepPolicies(setup) {
    return ((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).filter((policy) => policy.kind === 'step');
}
/** Whether a metric that cannot be seen might be this one. */
function someMetricUnknown(setup) {
    return (targetTracking(setup).some((policy) => !policy.metric.known) ||
        stepPolicies(setup).some(({ alarms }) => !alarms?.known || alarms.value.some(({ metric }) => !metric.known)));
}
/** Whether steps take tasks away; a policy of an unknown kind may. */
function takenAwayBySteps(setup) {
    const answers = new Set(((0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(setup.policies) ?? []).flatMap((policy) => policy.kind === 'target-tracking' ? [] : [(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scalesIn)]));
    if (answers.has(true))
        return true;
    return answers.has(undefined) ? undefined : false;
}
/**
 * What every target tracking policy is to look like once all rules that are on are satisfied. All fixes
 * on one policy print this one result, because `put-scaling-policy` replaces the policy as a whole.
 */
function recommendedTarget(setup, context, policy) {
    const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue);
    const resource = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource;
    if (value === undefined)
        return undefined;
    if (!isInPercent(policy.metric))
        return value;
    if (resource === 'memory')
        return limitMemory(value, setup, context);
    if (resource === 'cpu')
        return limitCpu(value, setup, context);
    return value;
}
function limitMemory(value, setup, context) {
    if (!context.isOn('memory-target'))
        return value;
    return Math.min(value, (0,_fitting_target_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTarget */ .A)(setup, context, 'memory'));
}
function limitCpu(value, setup, context) {
    const { thresholds, isOn } = context;
    const limited = isOn('cpu-target') ? Math.min(value, thresholds['cpu-target']) : value;
    const memory = lowestMemoryTarget(setup, context);
    if (!isOn('cpu-below-memory') || memory === undefined || limited < memory)
        return limited;
    return memory > 20 ? memory - 10 : Math.round(memory * 8) / 10;
}
/** The lowest memory target there will be, a policy that is yet to be made included. */
function lowestMemoryTarget(setup, context) {
    const memory = tracking(setup, 'memory');
    const values = memory.flatMap((policy) => {
        const value = isInPercent(policy.metric) ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue) : undefined;
        return value === undefined ? [] : [limitMemory(value, setup, context)];
    });
    const isNew = context.isOn('memory-tracked') &&
        memory.length === 0 &&
        stepping(setup, 'memory').length === 0 &&
        setup.policies.known &&
        !someMetricUnknown(setup);
    if (isNew)
        values.push((0,_fitting_target_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTarget */ .A)(setup, context, 'memory'));
    return values.length === 0 ? undefined : Math.min(...values);
}
/** The change of one existing policy, and with a memory target that of the CPU targets below it. */
function policyChange(setup, context, policy) {
    const own = settingsChange(setup, context, policy);
    const lowers = own.some(({ set }) => set.targetValue !== undefined);
    const followers = lowers && (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.metric)?.resource === 'memory' ? tracking(setup, 'cpu') : [];
    return [...own, ...followers.flatMap((cpu) => settingsChange(setup, context, cpu))];
}
function settingsChange(setup, context, policy) {
    const { thresholds, isOn } = context;
    const target = recommendedTarget(setup, context, policy);
    const inCooldown = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleInCooldownSeconds);
    const outCooldown = (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleOutCooldownSeconds);
    const longest = thresholds['scale-out-cooldown-seconds'];
    const shortest = thresholds['scale-in-cooldown-seconds'];
    const slower = isOn('scale-in-cooldown') || isOn('flapping');
    const set = {
        ...(target !== undefined && target !== (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.targetValue) && { targetValue: target }),
        ...(slower &&
            inCooldown !== undefined &&
            inCooldown < shortest && { scaleInCooldownSeconds: shortest }),
        ...(isOn('scale-out-cooldown') &&
            outCooldown !== undefined &&
            outCooldown > longest && { scaleOutCooldownSeconds: longest }),
        ...(isOn('scale-in-disabled') &&
            takenAwayBySteps(setup) === false &&
            (0,_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(policy.scaleInDisabled) === true && { scaleInDisabled: false }),
    };
    return Object.keys(set).length === 0 ? [] : [{ on: 'policy', policy: policy.label, set }];
}
/**
 * A policy for what nothing tracks yet, and with a memory policy the CPU policies too, whose targets
 * must stay below the new one.
 */
function newPolicyChanges(setup, context, metric) {
    const { thresholds } = context;
    const targetValue = metric === 'memory'
        ? (0,_fitting_target_js__WEBPACK_IMPORTED_MODULE_1__/* .highestTarget */ .A)(setup, context, 'memory')
        : limitCpu(thresholds['cpu-target'], setup, context);
    const created = {
        on: 'new-policy',
        metric,
        set: {
            targetValue,
            scaleInCooldownSeconds: thresholds['scale-in-cooldown-seconds'],
            scaleOutCooldownSeconds: thresholds['scale-out-cooldown-seconds'],
        },
    };
    const others = metric === 'memory' ? tracking(setup, 'cpu') : [];
    return [created, ...others.flatMap((policy) => policyChange(setup, context, policy))];
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flapping),
/* harmony export */   x: () => (/* binding */ countReversals)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/* harmony import */ var _recommend_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3999);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6220);



const twoWeeks = 14 * 24 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.hour;
/** Neighbouring activities in opposite directions within the window, each pair counted once. */
function countReversals(activities, windowMs, since) {
    const recent = activities
        .filter((activity) => activity.byPolicy && activity.at >= since)
        .sort((a, b) => a.at - b.at);
    return recent.filter((activity, index) => {
        const before = recent[index - 1];
        return (before !== undefined &&
            before.direction !== activity.direction &&
            activity.at - before.at <= windowMs);
    }).length;
}
const flapping = {
    id: 'flapping',
    principle: '7',
    title: 'The service does not flap',
    why: 'A service that scales out and in again within the hour pays for starts and serves from cold tasks.',
    severity: { production: 'warning', staging: 'note' },
    check: (setup, context) => [
        (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(setup.service, { 'scaling activities': setup.activities }, (values) => {
            const history = values['scaling activities'];
            const minutes = context.thresholds['flapping-window-minutes'];
            const most = context.thresholds['flapping-at-most'];
            const since = Math.max(history.since, context.now - twoWeeks);
            const count = countReversals(history.activities, minutes * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.minute, since);
            if (count <= most) {
                return history.complete
                    ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(setup.service)
                    : (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .skip */ .iv)(setup.service, `scaling activities: only read back to ${day(history.since)}`);
            }
            return {
                status: 'fail',
                resource: setup.service,
                expected: `at most ${times(most)} in two weeks`,
                actual: `out and in again within ${minutes} min, ${history.complete ? '' : 'at least '}${times(count)}`,
                fix: {
                    changes: (0,_recommend_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .targetTracking */ .Tf)(setup).flatMap((policy) => (0,_recommend_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .policyChange */ .Hi)(setup, context, policy)),
                    advice: 'The past stays in the activities for two weeks; a scale-in cooldown longer than the gap between two waves ends it.',
                },
            };
        }),
    ],
};
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}
function day(at) {
    return new Date(at).toISOString().slice(0, 10);
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
