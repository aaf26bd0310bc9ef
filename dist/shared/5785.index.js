export const id = 5785;
export const ids = [5785];
export const modules = {

/***/ 4373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ../../../../action-kit/lib/html-page.js + 1 modules
var html_page = __webpack_require__(4769);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../../../action-kit/lib/inputs.js + 1 modules
var lib_inputs = __webpack_require__(2813);
;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/files.js
/** The files of the run: history and plan. */


/**
 * @param input the input that names the file
 * @throws InputError that names input and path where it cannot be read
 */
function readFile(path, input) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const why = message.includes('ENOENT')
            ? `there is no such file (relative to ${process.cwd()})`
            : (message.split(', ')[0] ?? message);
        throw new lib_inputs/* InputError */.dz(input, `Input "${input}" is ${JSON.stringify(path)}: ${why}.`);
    }
}

// EXTERNAL MODULE: ../../../../action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(9740);
// EXTERNAL MODULE: ../../../../core/lib/backtest/settings.js
var backtest_settings = __webpack_require__(3439);
// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../core/lib/backtest/candidates.js
/** The input `candidates`: one candidate a line, `name: min 2, max 64, cpu 40, scale-in 12h`, or `author`. */


const metrics = ['cpu', 'memory', 'requests'];
const accepted = 'min N, max N, cpu N, memory N, requests N (or off), scale-out 0s, scale-in 12h, resolution 20s';
/** AWS's own limit is the service quota of tasks, 5,000. */
const mostTasks = 5000;
const longestNameLength = 60;
function parseCandidates(text) {
    const found = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const written = raw.trim();
        if (written === '')
            continue;
        const line = index + 1;
        const candidate = parseLine(written);
        if (typeof candidate === 'string')
            return { line, problem: candidate };
        if (found.some(({ name }) => name === candidate.name)) {
            return { line, problem: `the name ${JSON.stringify(candidate.name)} a second time` };
        }
        found.push(candidate);
    }
    return found;
}
function parseLine(written) {
    if (written === 'author')
        return { name: 'author', change: changeOf(backtest_settings/* authorSettings */.nk) };
    const colon = written.indexOf(':');
    if (colon < 0) {
        return `${quoted(written)} is no candidate; accepted is "name: ${accepted}", or author`;
    }
    const name = written.slice(0, colon).trim();
    if (name === '')
        return `${quoted(written)} has no name before the colon`;
    if (name.length > longestNameLength) {
        return `the name ${quoted(name)} is longer than ${longestNameLength} characters`;
    }
    if (name === 'author')
        return 'author stands alone on its line: its settings are given';
    const change = parseChange(written.slice(colon + 1));
    return typeof change === 'string' ? change : { name, change };
}
function parseChange(text) {
    const draft = { targets: {} };
    const seen = new Set();
    const settings = text.split(',').map((part) => part.trim());
    if (settings.every((part) => part === ''))
        return `no settings after the name; ${accepted}`;
    for (const setting of settings) {
        if (setting === '')
            return `an empty setting between two commas; ${accepted}`;
        const [name = '', value, ...rest] = setting.split(/\s+/);
        if (value === undefined || rest.length > 0)
            return `${quoted(setting)}; accepted: ${accepted}`;
        if (seen.has(name))
            return `${name} twice`;
        seen.add(name);
        const problem = setOne(draft, name, value);
        if (problem !== undefined)
            return problem;
    }
    const { min, max } = draft;
    if (min !== undefined && max !== undefined && min > max)
        return `min ${min} is above max ${max}`;
    return draft;
}
function setOne(draft, name, value) {
    const problem = (accepts) => `${name} is ${quoted(value)}; accepted is ${accepts}`;
    switch (name) {
        case 'min':
        case 'max': {
            const count = Number(value);
            const least = name === 'min' ? 0 : 1;
            if (!/^\d{1,5}$/.test(value) || count < least || count > mostTasks) {
                return problem(`a number of tasks from ${least} to ${mostTasks}`);
            }
            draft[name] = count;
            return undefined;
        }
        case 'cpu':
        case 'memory':
        case 'requests': {
            if (value === 'off') {
                draft.targets[name] = 'off';
                return undefined;
            }
            const number = Number(value.replace(/%$/, ''));
            const isPercent = name !== 'requests';
            const wellFormed = (isPercent ? /^\d+(?:\.\d+)?%?$/ : /^\d+(?:\.\d+)?$/).test(value);
            if (!wellFormed || number <= 0 || (isPercent && number > 100)) {
                return problem(isPercent ? 'a percentage above 0, at most 100, or off' : 'a number above 0, or off');
            }
            draft.targets[name] = number;
            return undefined;
        }
        case 'scale-out':
        case 'scale-in': {
            const seconds = parseSeconds(value);
            if (seconds === undefined)
                return problem('a duration such as 0s, 5m or 12h, at most 24h');
            draft[name === 'scale-out' ? 'scaleOutSeconds' : 'scaleInSeconds'] = seconds;
            return undefined;
        }
        case 'resolution':
            if (value !== '20s' && value !== '60s' && value !== '1m')
                return problem('20s or 60s');
            draft.resolutionSeconds = value === '20s' ? 20 : 60;
            return undefined;
        default:
            return `unknown setting ${quoted(name)}; accepted: ${accepted}`;
    }
}
/** As all durations of inputs are written; a bare number is refused, only `0` needs no unit. */
function parseSeconds(text) {
    if (text === '0')
        return 0;
    const parts = /^(?:(\d{1,7})h)?(?:(\d{1,7})m)?(?:(\d{1,7})s)?$/.exec(text);
    if (parts === null || text === '')
        return undefined;
    const [, h = '0', m = '0', s = '0'] = parts;
    const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
    return seconds <= 24 * 3600 ? seconds : undefined;
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
/** Whole settings as the change that makes them of any other. */
function changeOf({ minCapacity, maxCapacity, policies }) {
    const first = policies.find((policy) => policy.kind === 'target-tracking');
    const targetOf = (metric) => {
        const found = policies.find((policy) => policy.kind === 'target-tracking' && policy.metric === metric);
        return found?.kind === 'target-tracking' ? found.target : 'off';
    };
    return {
        min: minCapacity,
        max: maxCapacity,
        targets: { cpu: targetOf('cpu'), memory: targetOf('memory'), requests: targetOf('requests') },
        ...(first !== undefined && {
            scaleOutSeconds: first.scaleOutCooldownSeconds,
            scaleInSeconds: first.scaleInCooldownSeconds,
            resolutionSeconds: first.resolutionSeconds,
        }),
    };
}
/** The settings with a change; step policies stay as they are. Or what is wrong with the result. */
function applyChange(base, change) {
    const minCapacity = change.min ?? base.minCapacity;
    const maxCapacity = change.max ?? base.maxCapacity;
    if (minCapacity > maxCapacity) {
        return `min ${minCapacity} is above max ${maxCapacity}; what a candidate leaves out stays as it is`;
    }
    const kept = base.policies.flatMap((policy) => {
        if (policy.kind === 'step')
            return [policy];
        const target = change.targets[policy.metric] ?? policy.target;
        if (target === 'off')
            return [];
        const changed = (0,backtest_settings/* targetTracking */.Tf)({
            metric: policy.metric,
            target,
            scaleOutCooldownSeconds: change.scaleOutSeconds ?? policy.scaleOutCooldownSeconds,
            scaleInCooldownSeconds: change.scaleInSeconds ?? policy.scaleInCooldownSeconds,
            resolutionSeconds: change.resolutionSeconds ?? policy.resolutionSeconds,
        });
        // Alarms that were read stay; a new target moves them.
        const isSameAlarm = target === policy.target && changed.resolutionSeconds === policy.resolutionSeconds;
        return [
            {
                ...changed,
                scalesIn: policy.scalesIn,
                ...(isSameAlarm && { high: policy.high, low: policy.low }),
            },
        ];
    });
    const like = kept.find((policy) => policy.kind === 'target-tracking');
    const added = metrics.flatMap((metric) => {
        const target = change.targets[metric];
        const has = kept.some((policy) => policy.kind === 'target-tracking' && policy.metric === metric);
        if (target === undefined || target === 'off' || has)
            return [];
        const out = change.scaleOutSeconds ?? like?.scaleOutCooldownSeconds;
        const into = change.scaleInSeconds ?? like?.scaleInCooldownSeconds;
        const resolution = change.resolutionSeconds ?? like?.resolutionSeconds;
        return [
            (0,backtest_settings/* targetTracking */.Tf)({
                metric,
                target,
                ...(0,present/* present */.E)({
                    scaleOutCooldownSeconds: out,
                    scaleInCooldownSeconds: into,
                    resolutionSeconds: resolution,
                }),
            }),
        ];
    });
    return { minCapacity, maxCapacity, policies: [...kept, ...added] };
}
/** The settings that a candidate makes by itself, where no service tells the rest. Or what is missing. */
function settingsAlone(change) {
    const { min, max } = change;
    if (min === undefined || max === undefined) {
        const missing = [
            ...(min === undefined ? ['min'] : []),
            ...(max === undefined ? ['max'] : []),
        ].join(' and ');
        return `${missing} missing: these are the current settings, and a file tells none of them`;
    }
    const applied = applyChange({ minCapacity: min, maxCapacity: max, policies: [] }, change);
    if (typeof applied === 'string')
        return applied;
    const saysOff = Object.values(change.targets).includes('off');
    if (applied.policies.length === 0 && min !== max && !saysOff) {
        return 'cpu, memory or requests missing: these are the current settings, and a file tells none of them';
    }
    return applied;
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/cost.js
/** What tasks cost on Fargate. */
/** AWS Fargate pricing, Linux on x86, us-east-1: the same since January 2019, and still so in June 2026. */
const listPrices = {
    perVcpuHour: 0.04048,
    perGbHour: 0.004445,
    source: "Fargate's list price in us-east-1 (Linux, x86, on demand) as of June 2026",
};
/** Undefined where the size of a task is not known. */
function costUsd(taskSeconds, size, { perVcpuHour, perGbHour }) {
    if (size === undefined)
        return undefined;
    const perHour = (size.cpuUnits / 1024) * perVcpuHour + (size.memoryMb / 1024) * perGbHour;
    return (taskSeconds / 3600) * perHour;
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/task-size.js
var task_size = __webpack_require__(3936);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/inputs.js






const longestHistoryDays = 60;
/** The name that the settings of now have among the results. */
const currentName = 'current';
const planName = 'plan';
/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const source = readSource(inputs, env);
    const candidates = readCandidates(inputs, source);
    const plan = inputs.optionalText('plan');
    if (plan !== undefined && candidates.some(({ name }) => name === planName)) {
        throw invalidCandidates(`the name "${planName}" is the one of the input plan`);
    }
    const comment = inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off';
    if (comment === 'pull-request' && inputs.optionalText('github-token') === undefined) {
        throw inputs.invalid('github-token', 'a token with pull-requests: write, for the comment');
    }
    const recommend = inputs.oneOf('recommend', ['off', 'cheapest']) ?? 'off';
    const atMostMs = inputs.duration('at-most', { allowZero: true }) ?? 30 * time/* durations */.SB.minute;
    return {
        source,
        candidates,
        plan,
        linePercent: readLine(inputs),
        recommend: recommend === 'cheapest' && { capMinutes: Math.floor(atMostMs / time/* durations */.SB.minute) },
        prices: readPrices(inputs),
        size: readSize(inputs),
        failOn: inputs.oneOf('fail-on', ['error', 'inconclusive', 'never']) ?? 'error',
        comment,
        htmlReport: inputs.boolean('html-report') ?? true,
    };
}
function readSource(inputs, env) {
    const days = readDays(inputs);
    const path = inputs.optionalText('history-file');
    const namesService = ['cluster', 'stage', 'service'].some((name) => inputs.optionalText(name) !== undefined);
    if (path !== undefined && !namesService)
        return { kind: 'file', path };
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: true });
    if (path !== undefined && address.services.length > 1) {
        throw inputs.invalid('service', 'one service beside history-file');
    }
    return {
        kind: 'live',
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services]),
        historyMs: days * 24 * time/* durations */.SB.hour,
        historyFile: path,
    };
}
function readDays(inputs) {
    const text = inputs.optionalText('history') ?? '14d';
    const days = Number(/^(\d{1,3})d$/.exec(text)?.[1] ?? Number.NaN);
    if (!(days >= 1 && days <= longestHistoryDays)) {
        throw inputs.invalid('history', `days from 1d to ${longestHistoryDays}d`);
    }
    return days;
}
function readLine(inputs) {
    const text = inputs.optionalText('line') ?? '80%';
    const percent = Number(/^(\d{1,3}(?:\.\d{1,6})?)\s?%$/.exec(text)?.[1] ?? Number.NaN);
    if (!(percent > 0 && percent <= 100)) {
        throw inputs.invalid('line', 'a percentage above 0%, at most 100%, such as 80%');
    }
    return percent;
}
function readCandidates(inputs, source) {
    const text = inputs.optionalText('candidates');
    const parsed = parseCandidates(text ?? '');
    if ('problem' in parsed)
        throw invalidCandidates(`line ${parsed.line}: ${parsed.problem}`);
    if (source.kind === 'live') {
        if (parsed.some(({ name }) => name === currentName)) {
            throw invalidCandidates(`the name "${currentName}" is the one of the service's own settings`);
        }
        return parsed;
    }
    // The current settings first; a file alone has no others.
    const current = parsed.find(({ name }) => name === currentName) ?? parsed[0];
    if (current === undefined) {
        throw new lib_inputs/* InputError */.dz('candidates', 'Input "candidates" is needed with history-file alone: the candidate called current, else the first, has the current settings.');
    }
    const settings = settingsAlone(current.change);
    if (typeof settings === 'string')
        throw invalidCandidates(`${current.name}: ${settings}`);
    return [current, ...parsed.filter((one) => one !== current)];
}
function invalidCandidates(problem) {
    return new lib_inputs/* InputError */.dz('candidates', `Input "candidates", ${problem}.`);
}
function readPrices(inputs) {
    const perVcpuHour = inputs.number('price-per-vcpu-hour', { min: 0 });
    const perGbHour = inputs.number('price-per-gb-hour', { min: 0 });
    if (perVcpuHour === undefined && perGbHour === undefined)
        return listPrices;
    const missing = perVcpuHour === undefined
        ? ' (vCPU: the list price)'
        : perGbHour === undefined
            ? ' (GB: the list price)'
            : '';
    return {
        perVcpuHour: perVcpuHour ?? listPrices.perVcpuHour,
        perGbHour: perGbHour ?? listPrices.perGbHour,
        source: `the prices given${missing}`,
    };
}
function readSize(inputs) {
    const cpu = inputs.optionalText('task-cpu');
    const memory = inputs.optionalText('task-memory');
    if (cpu === undefined && memory === undefined)
        return undefined;
    const cpuUnits = (0,task_size/* parseCpuUnits */.T)(cpu);
    if (cpuUnits === undefined || cpuUnits <= 0) {
        throw inputs.invalid('task-cpu', 'CPU as in a task definition, such as 1024 or 1 vCPU');
    }
    const memoryMb = (0,task_size/* parseMemoryMb */.w)(memory);
    if (memoryMb === undefined || memoryMb <= 0) {
        throw inputs.invalid('task-memory', 'memory as in a task definition, such as 2048 or 2 GB');
    }
    return { cpuUnits, memoryMb };
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/figures.js
/** The figures of one set of settings, over everything that stays unknown. */


/** Out and in again, or in and out again, within the hour. */
const flapWindowMs = time/* durations */.SB.hour;
function countFlaps(events) {
    return events.filter((event, index) => {
        const before = events[index - 1];
        return (before !== undefined &&
            before.direction !== event.direction &&
            event.at - before.at <= flapWindowMs);
    }).length;
}
function figuresOf(replays, { size, prices, hasUtilisation }) {
    const over = (value, digits = 0) => figure(replays.map(value), digits);
    const count = (direction) => over(({ events }) => events.filter((event) => event.direction === direction).length);
    return {
        scaleOuts: count('out'),
        scaleIns: count('in'),
        flaps: over(({ events }) => countFlaps(events)),
        minutesOverLine: hasUtilisation ? over(({ minutesOver }) => minutesOver) : undefined,
        minutesAtMaximum: over(({ minutesAtMaximum }) => minutesAtMaximum),
        taskHours: over(({ taskSeconds }) => taskSeconds / 3600, 2),
        costUsd: over(({ taskSeconds }) => costUsd(taskSeconds, size, prices), 2),
    };
}
function figure(values, digits) {
    const known = values.flatMap((value) => value === undefined ? [] : [Number(value.toFixed(digits))]);
    if (known.length === 0)
        return undefined;
    const low = Math.min(...known);
    const high = Math.max(...known);
    return low === high ? low : { low, high };
}
function highOf(value) {
    return typeof value === 'object' ? value.high : value;
}
/** `12`, `12 to 15`, `unknown`; `show` writes one number. */
function showFigure(value, show = String) {
    if (value === undefined)
        return 'unknown';
    return typeof value === 'object' ? `${show(value.low)} to ${show(value.high)}` : show(value);
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/compare.js
/** Whether a candidate is better than the current settings, whatever stays unknown. */

/** Both replays of each pair were made with the same unknowns. */
function compareReplays(current, candidate) {
    const pairs = current.flatMap((before, index) => {
        const after = candidate[index];
        return after === undefined ? [] : [{ before, after }];
    });
    const cost = pairs.map(({ before, after }) => (after.taskSeconds - before.taskSeconds) / 3600);
    const over = pairs.map(({ before, after }) => after.minutesOver - before.minutesOver);
    const outs = pairs.map(({ before, after }) => scaleOuts(after) - scaleOuts(before));
    const differences = {
        taskHours: figure(cost, 2),
        minutesOver: figure(over, 0),
        scaleOuts: figure(outs, 0),
    };
    return { kind: kindOf(cost, over), ...differences };
}
function kindOf(cost, over) {
    const hair = 0.005;
    const less = (values) => values.every((value) => value < -hair);
    const more = (values) => values.every((value) => value > hair);
    const notMore = (values) => values.every((value) => value <= hair);
    const notLess = (values) => values.every((value) => value >= -hair);
    if (notMore(cost) && notLess(cost) && notMore(over) && notLess(over))
        return 'same';
    if (notMore(cost) && notMore(over) && (less(cost) || less(over)))
        return 'better';
    if (notLess(cost) && notLess(over) && (more(cost) || more(over)))
        return 'worse';
    if (less(cost) && notLess(over))
        return 'cheaper';
    if (more(cost) && notMore(over))
        return 'safer';
    return 'unclear';
}
function scaleOuts({ events }) {
    return events.filter(({ direction }) => direction === 'out').length;
}
/** `better: 312 task-hours fewer, 4 minutes over the line fewer` */
function describeComparison({ kind, taskHours, minutesOver }) {
    if (kind === 'same')
        return 'no difference';
    const words = {
        better: 'better',
        worse: 'worse',
        cheaper: 'cheaper, at as many minutes over the line or more',
        safer: 'dearer, at as many minutes over the line or fewer',
        unclear: 'cannot be told',
    };
    const signed = (n) => (n > 0 ? `+${n}` : String(n));
    return `${words[kind]} (task-hours ${showFigure(taskHours, signed)}, minutes over ${showFigure(minutesOver, signed)})`;
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/fidelity.js
/** How well the replay of the current settings reproduces what the service really did. */

/** An activity is reproduced where the replay scales in the same direction within this time. */
const toleranceMs = 2 * time/* durations */.SB.minute;
/** Below it, neither of the shares is enough to call a candidate better. */
const leastFidelity = 0.8;
/** @param activities what policies did within the history, oldest first */
function compareWithRecord({ series, events }, activities, history) {
    const taken = new Set();
    let reproduced = 0;
    let sameCount = 0;
    let from = 0;
    for (const activity of activities) {
        while ((events[from]?.at ?? Number.POSITIVE_INFINITY) < activity.at - toleranceMs)
            from += 1;
        let best;
        for (let index = from; index < events.length; index += 1) {
            const event = events[index];
            if (event === undefined || event.at > activity.at + toleranceMs)
                break;
            if (taken.has(index) || event.direction !== activity.direction)
                continue;
            if (best === undefined || event.to === activity.to)
                best = index;
            if (event.to === activity.to)
                break;
        }
        if (best === undefined)
            continue;
        taken.add(best);
        reproduced += 1;
        if (events[best]?.to === activity.to)
            sameCount += 1;
    }
    return {
        recorded: activities.length,
        reproduced,
        replayed: events.length,
        sameCount,
        countShare: series && shareWithinOne(series, history),
    };
}
function shareWithinOne(series, { tasks, desired }) {
    const recorded = desired ?? tasks;
    const replayed = desired === undefined ? series.running : series.desired;
    let known = 0;
    let within = 0;
    for (let minute = 0; minute < recorded.length; minute += 1) {
        const difference = Math.abs((recorded[minute] ?? Number.NaN) - (replayed[minute] ?? 0));
        if (Number.isNaN(difference))
            continue;
        known += 1;
        if (difference <= 1 + 1e-9)
            within += 1;
    }
    return known === 0 ? undefined : within / known;
}
/** Share of the recorded activities that were reproduced; undefined without any. */
function activityShare({ recorded, reproduced }) {
    return recorded === 0 ? undefined : reproduced / recorded;
}
/** Between 0 and 1, for choosing between parameters: times, counts, and nothing that did not happen. */
function scoreOf(fidelity) {
    const { recorded, reproduced, replayed, sameCount, countShare } = fidelity;
    const all = recorded + replayed;
    const agreement = all === 0 ? 1 : (2 * reproduced) / all;
    const counts = recorded === 0 ? agreement : sameCount / recorded;
    return (agreement + counts + (countShare ?? agreement)) / 3;
}
function isFaithful(fidelity) {
    return Math.min(activityShare(fidelity) ?? 1, fidelity.countShare ?? 1) >= leastFidelity;
}
/** `reproduces 46 of 51 activities within 2 min; desired count within one task for 98 % of minutes` */
function describeFidelity({ recorded, reproduced, countShare }) {
    const activities = recorded === 0
        ? 'no scaling activities to compare with'
        : `reproduces ${reproduced} of ${recorded} activities within 2 min`;
    return countShare === undefined
        ? activities
        : `${activities}; desired count within one task for ${Math.floor(100 * countShare)} % of minutes`;
}

// EXTERNAL MODULE: ../../../../core/lib/backtest/history.js
var backtest_history = __webpack_require__(7780);
;// CONCATENATED MODULE: ../../../../core/lib/backtest/step-count.js
/**
 * The count that a step policy asks for (PutScalingPolicy, StepScalingPolicyConfiguration): the step whose bounds,
 * relative to the alarm's threshold, hold the value. Above the threshold the lower bound belongs to a step, below it
 * the upper.
 */
function steppedCount(policy, tasks, value) {
    const difference = value - policy.alarm.threshold;
    const step = policy.steps.find(({ lower, upper }) => {
        const from = lower ?? Number.NEGATIVE_INFINITY;
        const until = upper ?? Number.POSITIVE_INFINITY;
        return policy.alarm.beyond === 'above'
            ? difference >= from && difference < until
            : difference > from && difference <= until;
    });
    if (step === undefined)
        return tasks;
    switch (policy.adjustment) {
        case 'ExactCapacity':
            return step.by;
        case 'ChangeInCapacity':
            return Math.max(0, tasks + step.by);
        case 'PercentChangeInCapacity': {
            const exact = (tasks * step.by) / 100;
            // "Values greater than 1 are rounded down, between 0 and 1 to 1, between 0 and -1 to -1."
            const whole = Math.abs(exact) < 1 ? Math.sign(exact) : Math.trunc(exact);
            const magnitude = Math.max(Math.abs(whole), policy.minMagnitude);
            return Math.max(0, tasks + Math.sign(whole) * magnitude);
        }
    }
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/policy-run.js
/** One policy while it is replayed: its datapoints, its alarms, and the count it asks for. */

/** A count above a whole number by a rounding error is that number. */
const hair = 1e-6;
/**
 * A class, and its datapoints in rings: months of minutes are replayed hundreds of times, and closures over
 * whole columns took four times as long.
 */
class PolicyRun {
    policy;
    takesPartInScaleIn;
    scaleInCooldownSeconds;
    /** When the next datapoint decides the alarms, in seconds from the start. */
    nextSeconds;
    #period;
    #partsOfPeriod;
    #scaleOutCooldownSeconds;
    #statistic;
    #counts;
    #scaleInShare;
    #mask;
    #values;
    #tasks;
    #high;
    #low;
    #written = 0;
    #taken = 0;
    #parts = 0;
    #sum = 0;
    #sumTasks = 0;
    #cooldownUntil = Number.NEGATIVE_INFINITY;
    #tasksBefore = 0;
    constructor(policy, unknowns, tickSeconds) {
        const period = policy.resolutionSeconds;
        const delay = period === 20 ? unknowns.fastMetricDelaySeconds : unknowns.metricDelaySeconds;
        const alarms = alarmsOf(policy);
        const longest = Math.max(alarms.high?.rule.of ?? 0, alarms.low?.rule.of ?? 0);
        const size = 2 ** Math.ceil(Math.log2(longest + Math.ceil(delay / period) + 8));
        this.policy = policy;
        this.nextSeconds = period + delay;
        this.takesPartInScaleIn = policy.kind === 'step' ? alarms.low !== undefined : policy.scalesIn;
        this.scaleInCooldownSeconds =
            policy.kind === 'step' ? policy.cooldownSeconds : policy.scaleInCooldownSeconds;
        this.#scaleOutCooldownSeconds =
            policy.kind === 'step' ? policy.cooldownSeconds : policy.scaleOutCooldownSeconds;
        this.#period = period;
        this.#partsOfPeriod = period / tickSeconds;
        this.#statistic = unknowns.statistic;
        this.#counts = unknowns.countedTasks;
        this.#scaleInShare = unknowns.scaleInShare;
        this.#mask = size - 1;
        this.#values = new Float64Array(size);
        this.#tasks = new Float64Array(size);
        this.#high = alarms.high && new Alarm(alarms.high);
        this.#low = alarms.low && new Alarm(alarms.low);
    }
    /** A part of a period has ended with this value, on so many tasks. */
    measure(value, tasks) {
        this.#parts += 1;
        this.#sum += value;
        this.#sumTasks += tasks;
        if (this.#parts < this.#partsOfPeriod)
            return;
        const place = this.#written & this.#mask;
        this.#values[place] = this.#sum / this.#partsOfPeriod;
        this.#tasks[place] = this.#sumTasks / this.#partsOfPeriod;
        this.#written += 1;
        this.#parts = 0;
        this.#sum = 0;
        this.#sumTasks = 0;
    }
    /** The next datapoint is there. */
    takeDatapoint() {
        const value = this.#values[this.#taken & this.#mask] ?? Number.NaN;
        this.#taken += 1;
        this.nextSeconds += this.#period;
        this.#high?.take(value);
        this.#low?.take(value);
    }
    isHigh() {
        return this.#high?.isOn() === true;
    }
    isLow() {
        return this.#low?.isOn() === true;
    }
    /** The end of the first datapoint of the alarm, in seconds from the start. */
    alarmStartSeconds() {
        return (this.#taken - Math.max(this.#high?.streak ?? 1, 1) + 1) * this.#period;
    }
    wantedOut(running, desired, now) {
        const inCooldown = now < this.#cooldownUntil;
        if (this.policy.kind === 'step') {
            return steppedCount(this.policy, inCooldown ? this.#tasksBefore : desired, this.#value());
        }
        const load = this.#load(running, inCooldown ? this.#tasksBefore : Number.POSITIVE_INFINITY);
        return Math.ceil(load / this.policy.target - hair);
    }
    wantedIn(running, desired) {
        if (this.policy.kind === 'step')
            return steppedCount(this.policy, desired, this.#value());
        const load = this.#load(running, Number.POSITIVE_INFINITY);
        const proportional = Math.ceil(load / this.policy.target - hair);
        if (!(proportional < desired))
            return desired;
        return desired - Math.max(1, Math.floor((desired - proportional) * this.#scaleInShare));
    }
    /** A larger step within the cooldown is counted from where the first one began. */
    scaledOut(running, now) {
        if (now >= this.#cooldownUntil)
            this.#tasksBefore = running;
        this.#cooldownUntil = now + this.#scaleOutCooldownSeconds;
    }
    /** Tasks × metric, of at most so many tasks. */
    #load(running, mostTasks) {
        if (this.#counts === 'each')
            return this.#statisticOf(mostTasks);
        const measured = this.#tasks[(this.#taken - 1) & this.#mask] ?? running;
        return Math.min(this.#counts === 'now' ? running : measured, mostTasks) * this.#value();
    }
    #value() {
        return this.#statisticOf(undefined);
    }
    /**
     * Of the last three datapoints; a missing one is no value to compute with.
     *
     * @param mostTasks each value is multiplied with its own tasks, at most so many; undefined: the values alone
     */
    #statisticOf(mostTasks) {
        let total = 0;
        let count = 0;
        let highest = Number.NEGATIVE_INFINITY;
        let last = Number.NaN;
        for (let index = Math.max(0, this.#taken - 3); index < this.#taken; index += 1) {
            const place = index & this.#mask;
            const measured = this.#values[place] ?? Number.NaN;
            if (Number.isNaN(measured))
                continue;
            const value = mostTasks === undefined
                ? measured
                : measured * Math.min(this.#tasks[place] ?? 0, mostTasks);
            total += value;
            count += 1;
            last = value;
            if (value > highest)
                highest = value;
        }
        if (this.#statistic === 'last')
            return last;
        return this.#statistic === 'average' ? total / count : highest;
    }
}
function alarmsOf(policy) {
    if (policy.kind === 'target-tracking') {
        return {
            high: { rule: policy.high, beyond: 'above', orEqual: false },
            low: { rule: policy.low, beyond: 'below', orEqual: false },
        };
    }
    const { alarm, steps, adjustment } = policy;
    const setup = { rule: alarm, beyond: alarm.beyond, orEqual: alarm.orEqual };
    // Its one alarm means out or in by what its steps do.
    const adds = adjustment === 'ExactCapacity' || steps.some(({ by }) => by > 0);
    return adds ? { high: setup } : { low: setup };
}
/** `datapoints` of `of`; a missing datapoint is not beyond, so that a gap scales neither out nor in. */
class Alarm {
    /** How many of the last datapoints in a row were beyond the threshold. */
    streak = 0;
    #needed;
    #beyond;
    #sign;
    #limit;
    #count = 0;
    #place = 0;
    constructor({ rule, beyond, orEqual }) {
        this.#needed = rule.datapoints;
        this.#beyond = new Uint8Array(rule.of);
        this.#sign = beyond === 'above' ? 1 : -1;
        // A value that differs from the threshold by a rounding error only is on it.
        this.#limit = this.#sign * rule.threshold + (orEqual ? -1e-9 : 1e-9);
    }
    take(value) {
        const isBeyond = this.#sign * value > this.#limit ? 1 : 0;
        this.#count += isBeyond - (this.#beyond[this.#place] ?? 0);
        this.#beyond[this.#place] = isBeyond;
        this.#place += 1;
        if (this.#place === this.#beyond.length)
            this.#place = 0;
        this.streak = isBeyond === 1 ? this.streak + 1 : 0;
    }
    isOn() {
        return this.#count >= this.#needed;
    }
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/scaler.js
/**
 * Auto scaling while it is replayed: what runs, what is wanted, and when something happens next. Times are seconds
 * from the start of the history.
 */

/** A class with plain fields: replays are hot, and captured variables would be allocated anew with each change. */
class Scaler {
    runs;
    events = [];
    /** Tasks that serve. */
    running;
    desired;
    max;
    /** When something happens next. */
    nextSeconds = 0;
    #plan;
    #startSeconds;
    #scaleInCompletesSeconds;
    /** Tasks that are starting, in order of the moment from which they serve. */
    #starts = [];
    #min;
    #scheduledDone = 0;
    #deploymentsDone = 0;
    #scaleInBlockedUntil = Number.NEGATIVE_INFINITY;
    /** While the record is followed, alarms see their datapoints and nothing acts. */
    #isFollowing = false;
    constructor(settings, unknowns, initial, plan) {
        this.runs = settings.policies.map((policy) => new PolicyRun(policy, unknowns, plan.tickSeconds));
        this.#plan = plan;
        this.#startSeconds = unknowns.startSeconds;
        this.#scaleInCompletesSeconds = unknowns.scaleInCompletesSeconds;
        this.#min = settings.minCapacity;
        this.max = settings.maxCapacity;
        this.desired = Math.min(this.max, Math.max(this.#min, initial));
        this.running = this.desired;
        this.#schedule();
    }
    /** What is due at `nextSeconds` happens. */
    advance() {
        const now = this.nextSeconds;
        const [start] = this.#starts;
        const change = this.#plan.scheduled[this.#scheduledDone];
        if (start !== undefined && start.at <= now) {
            this.running += start.count;
            this.#starts.shift();
        }
        else if (change !== undefined && change.seconds <= now) {
            this.#scheduledDone += 1;
            this.#min = change.min ?? this.#min;
            this.max = Math.max(this.#min, change.max ?? this.max);
            this.#setDesired(Math.min(this.max, Math.max(this.#min, this.desired)), now);
        }
        else {
            for (const run of this.runs)
                if (run.nextSeconds <= now)
                    run.takeDatapoint();
            if (!this.#isFollowing && !this.#scaleOut(now))
                this.#scaleIn(now);
        }
        this.#schedule();
    }
    /** Takes the counts that were recorded, within the limits. */
    follow(running, desired) {
        this.#isFollowing = true;
        this.#starts.length = 0;
        this.desired = Math.min(this.max, Math.max(this.#min, Math.round(desired)));
        this.running = Math.min(this.desired, Math.max(1, Math.round(running)));
        this.#schedule();
    }
    /** From here on the policies act; what was asked for and does not run yet is starting. */
    release(now) {
        this.#isFollowing = false;
        const missing = this.desired - this.running;
        if (missing > 0)
            this.#starts.push({ at: now + this.#startSeconds / 2, count: missing });
        this.#schedule();
    }
    #schedule() {
        let next = this.#starts[0]?.at ?? Number.POSITIVE_INFINITY;
        const change = this.#plan.scheduled[this.#scheduledDone];
        if (change !== undefined && change.seconds < next)
            next = change.seconds;
        for (const run of this.runs)
            if (run.nextSeconds < next)
                next = run.nextSeconds;
        this.nextSeconds = next;
    }
    #scaleOut(now) {
        let wanted = this.desired;
        let by;
        for (const run of this.runs) {
            if (!run.isHigh())
                continue;
            const count = Math.min(this.max, run.wantedOut(this.running, this.desired, now));
            if (count > wanted) {
                wanted = count;
                by = run;
            }
        }
        if (by === undefined)
            return false;
        this.#note(by, wanted, now);
        by.scaledOut(this.running, now);
        this.#scaleInBlockedUntil = Number.NEGATIVE_INFINITY;
        this.#setDesired(wanted, now);
        return true;
    }
    #scaleIn(now) {
        if (this.desired <= this.#min || now < this.#scaleInBlockedUntil)
            return;
        let wanted = 0;
        let cooldown = 0;
        let by;
        for (const run of this.runs) {
            if (run.isHigh())
                return;
            if (!run.takesPartInScaleIn)
                continue;
            if (!run.isLow()) {
                // Target tracking has to agree; a step policy says nothing while its alarm is off.
                if (run.policy.kind === 'target-tracking')
                    return;
                continue;
            }
            const count = run.wantedIn(this.running, this.desired);
            if (count >= this.desired)
                return;
            if (count >= wanted) {
                wanted = count;
                by = run;
            }
            cooldown = Math.max(cooldown, run.scaleInCooldownSeconds);
        }
        const to = Math.max(this.#min, wanted);
        if (by === undefined || to >= this.desired || this.#isDeploying(now))
            return;
        this.#note(by, to, now);
        this.#setDesired(to, now);
        this.#scaleInBlockedUntil = now + this.#scaleInCompletesSeconds + cooldown;
    }
    #isDeploying(now) {
        const { deployments } = this.#plan;
        while ((deployments[this.#deploymentsDone]?.until ?? Number.POSITIVE_INFINITY) < now) {
            this.#deploymentsDone += 1;
        }
        return (deployments[this.#deploymentsDone]?.from ?? Number.POSITIVE_INFINITY) <= now;
    }
    #setDesired(count, now) {
        if (count > this.desired) {
            this.#starts.push({ at: now + this.#startSeconds, count: count - this.desired });
        }
        // Those that do not serve yet go first, the newest of them before the others.
        let surplus = Math.max(0, this.desired - count);
        for (let last = this.#starts.at(-1); surplus > 0 && last; last = this.#starts.at(-1)) {
            const taken = Math.min(surplus, last.count);
            last.count -= taken;
            surplus -= taken;
            if (last.count === 0)
                this.#starts.pop();
        }
        this.running -= surplus;
        this.desired = count;
    }
    #note(run, to, now) {
        this.events.push({
            seconds: now,
            direction: to > this.desired ? 'out' : 'in',
            from: this.desired,
            to,
            metric: run.policy.metric,
            firstDatapointSeconds: run.alarmStartSeconds(),
        });
    }
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/replay.js



const dayMs = 24 * 60 * backtest_history/* minuteMs */.J2;
function replay(history, settings, unknowns, circumstances, { keepSeries = false } = {}) {
    const { startMs, minutes, cpu, memory, requests, placeOfFive } = history;
    const recordedTasks = (0,backtest_history/* tasksThatShare */.xP)(history);
    const { idleCpu, idleMemory, hiddenDemand, peakOfFive } = unknowns;
    const tickSeconds = settings.policies.some(({ resolutionSeconds }) => resolutionSeconds === 20)
        ? 20
        : 60;
    const ticksOfMinute = 60 / tickSeconds;
    const scaler = new Scaler(settings, unknowns, circumstances.initialTasks, {
        tickSeconds,
        scheduled: (circumstances.scheduled ?? []).map(({ at, min, max }) => ({
            seconds: (at - startMs) / 1000,
            min,
            max,
        })),
        deployments: (circumstances.deployments ?? []).map(({ from, until }) => ({
            from: (from - startMs) / 1000,
            until: (until - startMs) / 1000,
        })),
    });
    const { runs } = scaler;
    const metrics = runs.map(({ policy }) => policy.metric);
    const followMinutes = circumstances.followMinutes ?? 0;
    const lowPlaces = (5 - 2 * peakOfFive) / 3;
    const firstDay = Math.floor(startMs / dayMs);
    const days = Math.floor((startMs + Math.max(0, minutes - 1) * backtest_history/* minuteMs */.J2) / dayMs) - firstDay + 1;
    const overByDay = Array.from({ length: days }, () => 0);
    const taskSecondsByDay = Array.from({ length: days }, () => 0);
    const series = keepSeries ? createSeries(minutes) : undefined;
    let minutesOver = 0;
    let minutesAtMaximum = 0;
    let taskSeconds = 0;
    for (let minute = 0; minute < minutes; minute += 1) {
        const recorded = recordedTasks[minute] ?? Number.NaN;
        const place = placeOfFive[minute] ?? 0;
        const shape = place === 0 ? 1 : place <= 2 ? peakOfFive : lowPlaces;
        const measuredCpu = cpu === undefined ? Number.NaN : (cpu[minute] ?? Number.NaN);
        const hidden = measuredCpu >= backtest_history/* fullCpuPercent */.BR ? hiddenDemand : 1;
        const measuredMemory = memory === undefined ? Number.NaN : (memory[minute] ?? Number.NaN);
        const cpuLoad = Math.max(0, (measuredCpu - idleCpu) * recorded) * shape * hidden;
        const memoryLoad = Math.max(0, (measuredMemory - idleMemory) * recorded) * shape;
        const requestLoad = requests === undefined ? Number.NaN : (requests[minute] ?? Number.NaN) * shape;
        // Within a minute the load goes on as it rises or falls around it, where that matters.
        const cpuSlope = tickSeconds === 60 ? 0 : riseAt(cpu, recordedTasks, idleCpu, minute);
        const memorySlope = tickSeconds === 60 ? 0 : riseAt(memory, recordedTasks, idleMemory, minute);
        if (minute < followMinutes) {
            const ran = history.tasks[minute] ?? Number.NaN;
            const wanted = history.desired?.[minute] ?? ran;
            if (!Number.isNaN(ran))
                scaler.follow(ran, Number.isNaN(wanted) ? ran : wanted);
        }
        else if (minute === followMinutes) {
            scaler.release(minute * 60);
        }
        let cpuOfMinute = 0;
        let memoryOfMinute = 0;
        let runningOfMinute = 0;
        let desiredSeconds = 0;
        for (let part = 0; part < ticksOfMinute; part += 1) {
            const tickStart = minute * 60 + part * tickSeconds;
            const tickEnd = tickStart + tickSeconds;
            let now = tickStart;
            let runningSeconds = 0;
            let sharedSeconds = 0;
            while (scaler.nextSeconds < tickEnd) {
                if (scaler.nextSeconds > now) {
                    runningSeconds += scaler.running * (scaler.nextSeconds - now);
                    sharedSeconds += (scaler.nextSeconds - now) / scaler.running;
                    desiredSeconds += scaler.desired * (scaler.nextSeconds - now);
                    now = scaler.nextSeconds;
                }
                scaler.advance();
            }
            runningSeconds += scaler.running * (tickEnd - now);
            sharedSeconds += (tickEnd - now) / scaler.running;
            desiredSeconds += scaler.desired * (tickEnd - now);
            const mean = runningSeconds / tickSeconds;
            // The mean of one over the tasks, by which load becomes utilisation.
            const share = sharedSeconds / tickSeconds;
            const cpuNow = mean > 0 ? Math.min(100, idleCpu + (cpuLoad + (part - 1) * cpuSlope) * share) : Number.NaN;
            const memoryNow = mean > 0
                ? Math.min(100, idleMemory + (memoryLoad + (part - 1) * memorySlope) * share)
                : Number.NaN;
            for (let index = 0; index < runs.length; index += 1) {
                const metric = metrics[index];
                const value = metric === 'cpu' ? cpuNow : metric === 'memory' ? memoryNow : requestLoad * share;
                runs[index]?.measure(value, mean);
            }
            cpuOfMinute += cpuNow;
            memoryOfMinute += memoryNow;
            runningOfMinute += mean;
        }
        cpuOfMinute /= ticksOfMinute;
        memoryOfMinute /= ticksOfMinute;
        const day = Math.floor((startMs + minute * backtest_history/* minuteMs */.J2) / dayMs) - firstDay;
        if (cpuOfMinute > circumstances.linePercent + 1e-9 ||
            memoryOfMinute > circumstances.linePercent + 1e-9) {
            minutesOver += 1;
            overByDay[day] = (overByDay[day] ?? 0) + 1;
        }
        if (scaler.desired >= scaler.max)
            minutesAtMaximum += 1;
        taskSeconds += desiredSeconds;
        taskSecondsByDay[day] = (taskSecondsByDay[day] ?? 0) + desiredSeconds;
        if (series !== undefined) {
            series.desired[minute] = scaler.desired;
            series.running[minute] = runningOfMinute / ticksOfMinute;
            series.cpu[minute] = cpuOfMinute;
            series.memory[minute] = memoryOfMinute;
        }
    }
    return {
        events: scaler.events.map(({ seconds, firstDatapointSeconds, ...event }) => ({
            ...event,
            at: startMs + seconds * 1000,
            firstDatapointAt: startMs + firstDatapointSeconds * 1000,
        })),
        minutesOver,
        minutesAtMaximum,
        taskSeconds,
        overByDay,
        taskSecondsByDay,
        ...(0,present/* present */.E)({ series }),
    };
}
/**
 * By how much the load rises from one third of a minute to the next: the smaller of the slopes to both neighbours,
 * and nothing at a peak or a jump, so that no third leaves the range of its neighbours (the minmod limiter).
 */
function riseAt(column, tasks, idle, minute) {
    if (column === undefined)
        return 0;
    const load = (index) => ((column[index] ?? Number.NaN) - idle) * (tasks[index] ?? Number.NaN);
    const now = load(minute);
    const before = now - load(minute - 1);
    const after = load(minute + 1) - now;
    if (!(before * after > 0))
        return 0;
    const least = Math.min(Math.abs(before), Math.abs(after), 3 * Math.abs(now));
    return (Math.sign(before) * least) / 3;
}
function createSeries(minutes) {
    return {
        desired: new Float64Array(minutes),
        running: new Float64Array(minutes),
        cpu: new Float64Array(minutes),
        memory: new Float64Array(minutes),
    };
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/unknowns.js
/** What AWS does not document, and what a history does not tell: named, each with the range it may lie in. */
/**
 * With these delays, alarms on 60 s metrics come after 363 s and on 20 s metrics after 86 s on average, as in
 * AWS's own benchmark ("Faster auto scaling with high-resolution metrics", announcement of June 2026).
 */
const benchmarkDelays = { metricDelaySeconds: 185, fastMetricDelaySeconds: 28 };
/** Where nothing was fitted. Sources: AWS's benchmark for the delays; the rest is documented nowhere. */
const priorRanges = {
    metricDelaySeconds: range([60, benchmarkDelays.metricDelaySeconds, 240], 1),
    fastMetricDelaySeconds: range([8, benchmarkDelays.fastMetricDelaySeconds, 60], 1),
    statistic: range(['last', 'average', 'highest'], 0),
    // The others add tasks over and over while metrics are late, and AWS says it scales out "continuously (but not
    // excessively)" (Application Auto Scaling guide, cooldowns). Fitting tries them all the same.
    countedTasks: range(['each'], 0),
    scaleInShare: range([0, 0.5, 1], 1),
    scaleInCompletesSeconds: range([0, 15, 60], 1),
    startSeconds: range([30, 60, 120], 1),
    idleCpu: range([0], 0),
    idleMemory: range([0], 0),
    hiddenDemand: range([1], 0),
    peakOfFive: range([1], 0),
};
function range(values, usualIndex) {
    const usual = values[usualIndex];
    if (usual === undefined)
        throw new RangeError('a range without its usual value');
    return { values, usual };
}
function usualOf(ranges) {
    return Object.fromEntries(Object.entries(ranges).map(([name, { usual }]) => [name, usual]));
}
/**
 * Points that span the ranges without trying every combination: the usual one, each parameter at each of its
 * values with the others as usual, and the two corners that scale soonest and latest.
 */
function spanningPoints(ranges) {
    const usual = usualOf(ranges);
    const single = Object.keys(ranges).flatMap((name) => ranges[name].values
        .filter((value) => value !== usual[name])
        .map((value) => ({ ...usual, [name]: value })));
    const corner = (pick) => Object.fromEntries(Object.entries(ranges).map(([name, { values, usual: fallback }]) => [
        name,
        pick(values) ?? fallback,
    ]));
    const corners = [corner((values) => values[0]), corner((values) => values.at(-1))];
    return distinct([usual, ...single, ...corners]);
}
function distinct(points) {
    const seen = new Set();
    return points.filter((point) => {
        const key = JSON.stringify(point);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
const words = {
    metricDelaySeconds: 'delay of a 60 s datapoint',
    fastMetricDelaySeconds: 'delay of a 20 s datapoint',
    statistic: 'which of three datapoints a step is computed with',
    countedTasks: 'tasks that the metric is multiplied with',
    scaleInShare: 'part of the way that one scale-in goes',
    scaleInCompletesSeconds: 'time until a scale-in is completed',
    startSeconds: 'time from decision to a task that serves',
    idleCpu: 'CPU of a task without load',
    idleMemory: 'memory of a task without load',
    hiddenDemand: 'demand behind full CPU, as a multiple of what was seen',
    peakOfFive: 'highest minutes over a mean of five',
};
function describeUnknown(name) {
    return words[name];
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/fit.js



/** Fits this close to the best are as good as it. */
const asGood = 0.01;
const mostPlausible = 10;
/** A delay is sought up to here; AWS's benchmark is at about half of it. */
const longestDelaySeconds = 300;
const countings = ['each', 'measured', 'now'];
const shares = [0, 0.1, 0.25, 0.35, 0.5, 0.65, 0.75, 0.9, 1];
function fit(subject, ranges = priorRanges) {
    const tried = new Map();
    const fidelities = new Map();
    const attempt = (point) => {
        const key = JSON.stringify(point);
        const known = tried.get(key);
        if (known !== undefined)
            return known.score;
        const fidelity = fidelityOf(subject, point);
        const score = scoreOf(fidelity);
        tried.set(key, { point, score });
        fidelities.set(key, fidelity);
        return score;
    };
    let best = usualOf(ranges);
    let bestScore = attempt(best);
    const consider = (point) => {
        const score = attempt(point);
        if (score > bestScore + 1e-9) {
            best = point;
            bestScore = score;
        }
    };
    const delays = delayCandidates(subject);
    const delayName = hasFastPolicies(subject.settings)
        ? 'fastMetricDelaySeconds'
        : 'metricDelaySeconds';
    // These decide together: all combinations. The rest is then sought one after the other.
    for (const delay of delays) {
        for (const statistic of ranges.statistic.values) {
            for (const countedTasks of countings) {
                for (const scaleInShare of ranges.scaleInShare.values) {
                    consider({ ...best, [delayName]: delay, statistic, countedTasks, scaleInShare });
                }
            }
        }
    }
    for (let pass = 0; pass < 2; pass += 1) {
        const before = bestScore;
        const around = (name, values) => {
            for (const value of values)
                consider({ ...best, [name]: value });
        };
        around('startSeconds', near(best.startSeconds, ranges.startSeconds.values));
        around('scaleInShare', shares);
        around('scaleInCompletesSeconds', [0, 15, 30, 45, 60, 90]);
        around('idleMemory', spread(ranges.idleMemory.values));
        around('idleCpu', spread(ranges.idleCpu.values));
        around('statistic', ranges.statistic.values);
        around('countedTasks', countings);
        around(delayName, [
            ...delays,
            ...[-20, -10, -5, 5, 10, 20].map((shift) => Math.max(1, best[delayName] + shift)),
        ]);
        around('hiddenDemand', ranges.hiddenDemand.values);
        around('peakOfFive', ranges.peakOfFive.values);
        if (bestScore - before < 1e-9)
            break;
    }
    const fidelity = fidelities.get(JSON.stringify(best)) ?? fidelityOf(subject, best);
    const close = [...tried.entries()]
        .filter(([key, { score }]) => {
        const own = fidelities.get(key);
        return score >= bestScore - asGood && own !== undefined && isFaithful(own);
    })
        .map(([, { point }]) => point);
    return {
        best,
        fidelity,
        plausible: distinct([best, ...evenly(close, mostPlausible), ...unseen(best, ranges, subject)]),
    };
}
function fidelityOf(subject, point) {
    const { history, settings, circumstances, activities } = subject;
    const replayed = replay(history, settings, point, circumstances, { keepSeries: true });
    return compareWithRecord(replayed, activities, history);
}
function hasFastPolicies({ policies }) {
    return policies.some(({ resolutionSeconds }) => resolutionSeconds === 20);
}
/**
 * A decision falls on the end of a period plus the delay, so that the activities' place within the period gives the
 * delay but for whole periods.
 */
function delayCandidates({ activities, history, settings }) {
    const period = hasFastPolicies(settings) ? 20 : 60;
    const angles = activities.map(({ at }) => (2 * Math.PI * (((at - history.startMs) / 1000) % period)) / period);
    const sine = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
    const cosine = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
    const phase = ((Math.atan2(sine, cosine) / (2 * Math.PI)) * period + period) % period;
    const longest = period === 20 ? 80 : longestDelaySeconds;
    const candidates = [];
    for (let delay = Math.max(1, phase); delay <= longest; delay += period) {
        candidates.push(Math.round(delay * 10) / 10);
    }
    return candidates;
}
function near(value, given) {
    const factors = [0.7, 0.85, 1.15, 1.4].map((factor) => value * factor);
    const shifts = [-10, -5, 5, 10].map((shift) => value + shift);
    return [...given, ...factors, ...shifts].map((one) => Math.max(1, Math.round(one)));
}
/** Also what lies between the values. */
function spread(values) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    return low === high ? [low] : [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low));
}
function evenly(items, most) {
    if (items.length <= most)
        return items;
    return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]);
}
/** Parameters that this history cannot show: candidates may depend on them all the same. */
function unseen(best, ranges, { settings }) {
    const names = [
        hasFastPolicies(settings) ? 'metricDelaySeconds' : 'fastMetricDelaySeconds',
        'hiddenDemand',
        'peakOfFive',
    ];
    return names.flatMap((name) => ranges[name].values.map((value) => ({ ...best, [name]: value })));
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/idle.js
/**
 * How much of its reservation a task uses without load: utilisation = idle + load ÷ tasks.
 *
 * Where the number of tasks changes, the load just before and just after is nearly the same while its share
 * changes: that tells the idle part. Where the number never changes, only a range is known: from nothing to the
 * lowest utilisation ever seen.
 */

/** Minutes on each side of a change that are compared. */
const sideMinutes = 5;
/** What one change tells, in points of utilisation either way; many tell it finer. */
const doubtOfOne = 2;
/** @param mostPercent the most that is plausible, whatever was seen */
function estimateIdle(history, column, mostPercent) {
    if (column === undefined)
        return { range: range([0], 0), changes: 0 };
    const lowest = column.reduce((least, value, minute) => ((history.tasks[minute] ?? 0) > 0 && value < least ? value : least), Number.POSITIVE_INFINITY);
    const most = Math.max(0, Math.min(mostPercent, Number.isFinite(lowest) ? lowest : 0));
    const samples = samplesAtChanges(history, column);
    if (samples.length === 0) {
        return { range: range([0, most / 2, most], 1), changes: 0 };
    }
    const ordered = [...samples].sort((a, b) => a.idle - b.idle);
    const quantile = (share) => {
        const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
        let seen = 0;
        for (const { idle, weight } of ordered) {
            seen += weight;
            if (seen >= share * total)
                return idle;
        }
        return ordered.at(-1)?.idle ?? 0;
    };
    // The median and its interval of about 95 %: 1.57 × IQR ÷ √n (McGill, Tukey, Larsen, 1978).
    const middle = quantile(0.5);
    const spread = Math.max(doubtOfOne, 1.57 * (quantile(0.75) - quantile(0.25)));
    const half = spread / Math.sqrt(ordered.length);
    const within = (value) => Math.min(most, Math.max(0, value));
    const values = [within(middle - half), within(middle), within(middle + half)];
    return { range: range(values, 1), changes: samples.length };
}
function samplesAtChanges({ tasks, minutes }, column) {
    const samples = [];
    for (let minute = sideMinutes; minute < minutes - sideMinutes; minute += 1) {
        const before = steadyTasks(tasks, minute - sideMinutes, minute);
        if (before === undefined || tasks[minute] === before)
            continue;
        // The count may move over some minutes before it is steady again.
        for (let gap = 0; gap <= 4; gap += 1) {
            const from = minute + gap;
            const after = steadyTasks(tasks, from, from + sideMinutes);
            if (after === undefined)
                continue;
            if (after === before)
                break;
            const sample = sampleOf(column, before, after, minute, from);
            if (sample !== undefined)
                samples.push(sample);
            break;
        }
    }
    return samples;
}
function steadyTasks(tasks, from, until) {
    const first = tasks[from] ?? Number.NaN;
    if (Number.isNaN(first) || first <= 0)
        return undefined;
    for (let minute = from + 1; minute < until; minute += 1) {
        if (Math.abs((tasks[minute] ?? Number.NaN) - first) > 1e-9)
            return undefined;
        if (Number.isNaN(tasks[minute] ?? Number.NaN))
            return undefined;
    }
    return first;
}
function sampleOf(column, before, after, end, from) {
    // Straight lines through both sides, each read at the change: a load that is rising anyway is no error then.
    const left = valueAt(column, end - sideMinutes, end, (end + from) / 2 - 0.5);
    const right = valueAt(column, from, from + sideMinutes, (end + from) / 2 - 0.5);
    if (left === undefined || right === undefined || left >= 99 || right >= 99)
        return undefined;
    // left = i + L ÷ before, right = i + L ÷ after.
    const share = before / after;
    if (Math.abs(1 - share) < 0.05)
        return undefined;
    return { idle: (right - share * left) / (1 - share), weight: Math.abs(1 - share) };
}
/** The value of the line of least squares through the minutes, at a moment. */
function valueAt(column, from, until, moment) {
    let n = 0;
    let sx = 0;
    let sy = 0;
    let sxx = 0;
    let sxy = 0;
    for (let minute = from; minute < until; minute += 1) {
        const value = column[minute] ?? Number.NaN;
        if (Number.isNaN(value))
            continue;
        const x = minute - moment;
        n += 1;
        sx += x;
        sy += value;
        sxx += x * x;
        sxy += x * value;
    }
    const spread = n * sxx - sx * sx;
    return n < 3 || spread === 0 ? undefined : (sy * sxx - sx * sxy) / spread;
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/recommend.js
/**
 * The cheapest settings that keep within a cap of minutes over the line: sought on every other day of the history,
 * checked on the days between, and accepted only if the neighbouring settings hold as well.
 */




const steps = {
    min: [1, 2, 3, 4, 6, 8, 12, 16, 24, 32],
    cpu: [20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80],
    memory: [40, 50, 60, 70, 80, 90],
    scaleOutSeconds: [0, 60, 300],
    scaleInSeconds: [300, 900, 3600, 6 * 3600, 12 * 3600],
};
const requestFactors = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2];
/** No settings with a single task unless it is so today: its loss would be an outage. */
const leastTasks = 2;
const flapsADay = 1;
/** Points that a search is made with; what it finds is checked with all. */
const searchPoints = 3;
const mostChecked = 12;
function recommendCheapest(subject) {
    const { history, starts, points, capMinutes } = subject;
    const [current] = starts;
    const days = dayCount(history);
    if (current === undefined || days < 2) {
        return {
            kind: 'none',
            why: 'the history is shorter than two days: nothing would be left to check a recommendation on',
            tried: [],
        };
    }
    const tried = new Map();
    const some = [...new Set([points[0], points.at(-2), points.at(-1)])]
        .filter((point) => point !== undefined)
        .slice(0, searchPoints);
    const attempt = (settings) => {
        const key = (0,backtest_settings/* describeSettings */.TR)(settings);
        const trial = tried.get(key) ?? tryOut(subject, settings, some);
        tried.set(key, trial);
        return trial;
    };
    const fittedDays = Math.ceil(days / 2);
    const heldOutDays = days - fittedDays;
    const mostFlaps = Math.max(attempt(current).flaps, flapsADay * days);
    const fits = ({ fittedOver, flaps }) => fittedOver <= (capMinutes * fittedDays) / days && flaps <= mostFlaps;
    const holds = (trial) => fits(trial) &&
        trial.heldOutOver <= (capMinutes * heldOutDays) / days &&
        trial.minutesOver <= capMinutes;
    for (const start of starts)
        descend(start, current, attempt, fits);
    const cheapestFirst = [...tried.values()].filter(fits).sort(byCost);
    for (const candidate of cheapestFirst.slice(0, mostChecked)) {
        const trial = tryOut(subject, candidate.settings, points);
        if (!holds(trial))
            continue;
        const plateau = neighbours(candidate.settings, current).map(attempt);
        const holding = plateau.filter((one) => one.minutesOver <= 2 * capMinutes).length;
        if (2 * holding < plateau.length)
            continue;
        return {
            kind: 'found',
            trial,
            plateau,
            tried: [...tried.values()],
            fittedDays,
            heldOutDays,
        };
    }
    return {
        kind: 'none',
        why: whyNone([...tried.values()], fits, capMinutes),
        tried: [...tried.values()],
    };
}
function whyNone(tried, fits, capMinutes) {
    const least = Math.min(...tried.map(({ minutesOver }) => minutesOver));
    return tried.some(fits)
        ? `what kept within ${capMinutes} min on the days it was fitted on did not on the others, or only by luck`
        : `none of ${tried.length} settings keeps within ${capMinutes} min over the line; the best has ${least} min`;
}
/** Cheaper first; what costs nearly the same, with fewer scale-ins and -outs to and fro. */
function byCost(a, b) {
    const difference = a.taskHours - b.taskHours;
    if (Math.abs(difference) > 0.002 * Math.max(a.taskHours, b.taskHours))
        return difference;
    return a.flaps - b.flaps || difference;
}
/** One parameter after the other, each to its cheapest value that fits, until nothing gets better. */
function descend(start, current, attempt, fits) {
    let best = attempt(start);
    const isBetter = (a, b) => {
        if (fits(a) !== fits(b))
            return fits(a);
        return fits(a) ? byCost(a, b) < 0 : a.fittedOver < b.fittedOver;
    };
    for (let pass = 0; pass < 3; pass += 1) {
        const before = best;
        for (const changes of dimensions(current)) {
            for (const change of changes) {
                const settings = applyChange(best.settings, change);
                if (typeof settings === 'string')
                    continue;
                const trial = attempt(settings);
                if (isBetter(trial, best))
                    best = trial;
            }
        }
        if (best === before)
            return;
    }
}
/** For each parameter the values it may take. */
function dimensions(current) {
    const change = (part) => ({ targets: {}, ...part });
    const leastMin = Math.min(leastTasks, current.minCapacity);
    const tracked = current.policies.filter((policy) => policy.kind === 'target-tracking');
    const targets = tracked.map(({ metric, target }) => valuesOf(metric, target).map((value) => change({ targets: { [metric]: value } })));
    return [
        ...targets,
        steps.min
            .filter((min) => min >= leastMin && min <= current.maxCapacity)
            .map((min) => change({ min })),
        steps.scaleOutSeconds.map((scaleOutSeconds) => change({ scaleOutSeconds })),
        steps.scaleInSeconds.map((scaleInSeconds) => change({ scaleInSeconds })),
    ];
}
function valuesOf(metric, target) {
    return metric === 'requests'
        ? requestFactors.map((factor) => Math.round(target * factor))
        : steps[metric];
}
function neighbours(settings, current) {
    const own = new Set([(0,backtest_settings/* describeSettings */.TR)(settings)]);
    return dimensions(current).flatMap((changes) => {
        const made = changes.flatMap((change) => {
            const changed = applyChange(settings, change);
            return typeof changed === 'string' ? [] : [changed];
        });
        const place = made.findIndex((one) => own.has((0,backtest_settings/* describeSettings */.TR)(one)));
        return [made[place - 1], made[place + 1]].filter((one) => one !== undefined);
    });
}
function tryOut({ history, circumstances }, settings, points) {
    const replays = points.map((point) => replay(history, settings, point, circumstances));
    const worst = (value) => Math.max(...replays.map(value));
    const [usual] = replays;
    return {
        settings,
        fittedOver: worst(({ overByDay }) => sumOfDays(overByDay, 0)),
        heldOutOver: worst(({ overByDay }) => sumOfDays(overByDay, 1)),
        minutesOver: worst(({ minutesOver }) => minutesOver),
        taskHours: (usual?.taskSeconds ?? 0) / 3600,
        flaps: worst(({ events }) => countFlaps(events)),
    };
}
function sumOfDays(byDay, remainder) {
    return byDay.reduce((sum, value, day) => (day % 2 === remainder ? sum + value : sum), 0);
}
function dayCount({ startMs, minutes }) {
    const dayMs = 86_400_000;
    const last = startMs + Math.max(0, minutes - 1) * 60_000;
    return Math.floor(last / dayMs) - Math.floor(startMs / dayMs) + 1;
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/spikes.js

/** AWS's own benchmark ("Faster auto scaling with high-resolution metrics", June 2026). */
const benchmark = [
    { resolutionSeconds: 60, alarmSeconds: 363, totalSeconds: 386 },
    { resolutionSeconds: 20, alarmSeconds: 86, totalSeconds: 109 },
];
/** Those during which minutes were over the line, the longest first. */
function lateScaleOuts(scaleOuts, subject) {
    const found = scaleOuts.flatMap((scaleOut) => {
        const late = explain(scaleOut, subject);
        return late.minutesOver === 0 ? [] : [late];
    });
    return found.sort((a, b) => b.minutesOver - a.minutesOver || a.at - b.at);
}
function explain(scaleOut, subject) {
    const { at, from, to, firstDatapointAt, resolutionSeconds, datapoints } = scaleOut;
    const { unknowns, start } = subject;
    const delay = resolutionSeconds === 20 ? unknowns.fastMetricDelaySeconds : unknowns.metricDelaySeconds;
    const metricSeconds = resolutionSeconds + delay;
    const alarmSeconds = (datapoints - 1) * resolutionSeconds;
    const beganAt = firstDatapointAt - resolutionSeconds * 1000;
    const decisionSeconds = Math.max(0, (at - beganAt) / 1000 - metricSeconds - alarmSeconds);
    const startSeconds = start.runningSeconds;
    const healthySeconds = start.healthySeconds;
    const servedAt = at + 1000 * (startSeconds + (healthySeconds ?? 0));
    return {
        at,
        from,
        to,
        minutesOver: minutesOver(subject, beganAt, servedAt),
        metricSeconds,
        alarmSeconds,
        decisionSeconds: Math.round(decisionSeconds),
        startSeconds,
        healthySeconds,
        totalSeconds: Math.round((servedAt - beganAt) / 1000),
    };
}
function minutesOver({ startMs, series, linePercent }, from, until) {
    let count = 0;
    const first = Math.max(0, Math.floor((from - startMs) / backtest_history/* minuteMs */.J2));
    const last = Math.min(series.cpu.length, Math.ceil((until - startMs) / backtest_history/* minuteMs */.J2));
    for (let minute = first; minute < last; minute += 1) {
        const cpu = series.cpu[minute] ?? Number.NaN;
        const memory = series.memory[minute] ?? Number.NaN;
        if (cpu > linePercent || memory > linePercent)
            count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ../../../../core/lib/backtest/backtest.js











/** As long as the longest alarm looks back, and a spike takes to be answered. */
const warmUpMinutes = 20;
/** CPU that a container without work plausibly uses at most. */
const mostIdleCpuPercent = 5;
/** At full CPU the demand was at least what was measured, and up to this multiple of it is reckoned with. */
const mostHiddenDemand = 1.5;
/** How far the two highest minutes of five may lie above their mean, where no single minutes are known. */
const peakOfFive = 1.3;
function backtest(subject, options) {
    const { history, current, activities } = subject;
    const ranges = rangesFor(subject);
    const circumstances = {
        initialTasks: (0,backtest_history/* firstTasks */.$X)(history) ?? current.settings.minCapacity,
        linePercent: options.linePercent,
        // A file's count begins with its first row, and nothing else is known of it.
        ...(activities !== undefined && { followMinutes: warmUpMinutes }),
        ...(0,present/* present */.E)({ scheduled: subject.scheduled, deployments: subject.deployments }),
    };
    const fitted = activities === undefined || activities.length === 0
        ? undefined
        : fit({
            history,
            settings: current.settings,
            circumstances,
            activities: activities.filter(({ at }) => at >= history.startMs + warmUpMinutes * backtest_history/* minuteMs */.J2),
        }, ranges);
    const faithful = fitted === undefined || isFaithful(fitted.fidelity);
    const isFitted = fitted !== undefined && faithful;
    const points = isFitted ? fitted.plausible : [...spanningPoints(ranges)];
    const unknowns = fitted?.best ?? usualOf(ranges);
    const ordered = isFitted ? points : [unknowns, ...points.filter((point) => point !== unknowns)];
    const replaysOf = (one) => ordered.map((point, index) => replay(history, one.settings, point, one.scheduled === undefined
        ? circumstances
        : { ...circumstances, scheduled: one.scheduled }, { keepSeries: index === 0 }));
    const figureOptions = {
        size: subject.size,
        prices: options.prices,
        hasUtilisation: history.cpu !== undefined || history.memory !== undefined,
    };
    const currentReplays = replaysOf(current);
    const variants = [current, ...subject.candidates].map((one, index) => {
        const replays = index === 0 ? currentReplays : replaysOf(one);
        const [first] = replays;
        if (first?.series === undefined)
            throw new Error('a replay without its series');
        return {
            name: one.name,
            settings: one.settings,
            figures: figuresOf(replays, figureOptions),
            events: first.events,
            series: first.series,
            ...(index > 0 && { comparison: compareReplays(currentReplays, replays) }),
        };
    });
    const doubt = doubtOf(subject, fitted?.fidelity, currentReplays[0]);
    const recommendation = options.recommend === false
        ? undefined
        : doubt === undefined
            ? recommendCheapest({
                history,
                circumstances,
                starts: [current.settings, ...subject.candidates.map(({ settings }) => settings)],
                points: ordered,
                capMinutes: options.recommend.capMinutes,
            })
            : { kind: 'none', why: doubt, tried: [] };
    return {
        verdict: doubt === undefined ? 'pass' : 'inconclusive',
        reason: doubt ?? reasonOf(subject, fitted?.fidelity),
        history,
        variants,
        fidelity: fitted?.fidelity,
        isFitted,
        unknowns,
        points: ordered,
        recommendation,
        spikes: spikesOf(subject, options, unknowns, variants[0]),
        remarks: remarksOf(subject, isFitted),
    };
}
/** What one history leaves open. */
function rangesFor(subject) {
    const { history, start, scaleInCompletesMs } = subject;
    const measuredStart = start === undefined ? undefined : start.runningSeconds + (start.healthySeconds ?? 0);
    const completes = scaleInCompletesMs === undefined ? undefined : scaleInCompletesMs / 1000;
    return {
        ...priorRanges,
        idleCpu: estimateIdle(history, history.cpu, mostIdleCpuPercent).range,
        idleMemory: estimateIdle(history, history.memory, 100).range,
        ...(measuredStart !== undefined && { startSeconds: range([measuredStart], 0) }),
        ...(completes !== undefined && { scaleInCompletesSeconds: range([completes], 0) }),
        ...((0,backtest_history/* fullMinutes */.br)(history) > 0 && {
            hiddenDemand: range([1, (1 + mostHiddenDemand) / 2, mostHiddenDemand], 1),
        }),
        ...((0,backtest_history/* coarseMinutes */.bf)(history) > 0 && { peakOfFive: range([1, peakOfFive], 0) }),
    };
}
/** Why no candidate may be called better, or undefined. */
function doubtOf({ history, activities, current }, fidelity, replayed) {
    if ((0,backtest_history/* unknownMinutes */.Mq)(history) === history.minutes) {
        return 'no minute of the history tells the demand';
    }
    if (fidelity !== undefined) {
        return isFaithful(fidelity)
            ? undefined
            : `the replay of the current settings ${describeFidelity(fidelity)}: something else scaled this service, or by other settings, so no candidate is called better`;
    }
    if (activities === undefined || replayed === undefined)
        return undefined;
    // Policies that never acted: then the count must not have moved either.
    const record = compareWithRecord(replayed, [], history);
    return isFaithful(record)
        ? undefined
        : `no scaling activity is recorded, yet the count moved otherwise than ${current.name} would have moved it: something else scaled this service`;
}
function reasonOf({ activities }, fidelity) {
    if (fidelity !== undefined)
        return describeFidelity(fidelity);
    return activities === undefined
        ? 'no scaling activities to fit on: figures are ranges over what AWS does not document'
        : 'no scaling activities in this time (AWS keeps six weeks): figures are ranges over what AWS does not document';
}
function remarksOf(subject, isFitted) {
    const { history, start, size } = subject;
    const coarse = (0,backtest_history/* coarseMinutes */.bf)(history);
    const full = (0,backtest_history/* fullMinutes */.br)(history);
    const unknown = (0,backtest_history/* unknownMinutes */.Mq)(history);
    const memory = estimateIdle(history, history.memory, 100);
    const tracksMemory = history.memory !== undefined;
    return [
        ...(unknown > 0
            ? [
                `${unknown} of ${history.minutes} minutes are unknown; there nothing scales, which is not zero load.`,
            ]
            : []),
        ...(coarse > 0
            ? [
                `Of ${coarse} minutes only means over five are left: peaks within them may be up to ${peakOfFive} times as high.`,
            ]
            : []),
        ...(full > 0
            ? [
                `${full} minutes at full CPU are a lower bound of the demand: up to ${mostHiddenDemand} times as much is reckoned with.`,
            ]
            : []),
        ...(tracksMemory ? [describeMemory(memory.changes, memory.range.values)] : []),
        ...(start === undefined && !isFitted
            ? ['How long a task takes to serve is not known: 30 to 120 s is reckoned with.']
            : []),
        ...(size === undefined
            ? ['The size of a task is not known, so there is no cost in dollars.']
            : []),
    ];
}
function describeMemory(changes, values) {
    const low = Math.round(values[0] ?? 0);
    const high = Math.round(values.at(-1) ?? 0);
    return changes === 0
        ? `The number of tasks hardly changed, so how much memory a task uses without load is only known to be ${low} to ${high} %.`
        : `A task uses ${low === high ? low : `${low} to ${high}`} % of its memory without load, by ${changes} changes of the number of tasks.`;
}
function spikesOf({ history, activities, current, start }, { linePercent }, unknowns, variant) {
    if (variant === undefined)
        return [];
    const [policy] = current.settings.policies;
    const datapoints = policy?.kind === 'target-tracking' ? policy.high.datapoints : 3;
    const resolutionSeconds = policy?.resolutionSeconds ?? 60;
    const recorded = activities?.filter(({ direction }) => direction === 'out') ?? [];
    const scaleOuts = recorded.length > 0
        ? recorded.flatMap((activity) => {
            const firstDatapointAt = firstBreach(history, current.settings, activity.at);
            if (firstDatapointAt === undefined)
                return [];
            const { at, to, from = to } = activity;
            return [{ at, from, to, firstDatapointAt, resolutionSeconds, datapoints }];
        })
        : variant.events
            .filter(({ direction }) => direction === 'out')
            .map(({ at, from, to, firstDatapointAt }) => ({
            at,
            from,
            to,
            firstDatapointAt,
            resolutionSeconds,
            datapoints,
        }));
    return lateScaleOuts(scaleOuts, {
        startMs: history.startMs,
        series: recorded.length > 0 ? recordedUtilisation(history) : variant.series,
        linePercent,
        unknowns,
        start: start ?? { runningSeconds: unknowns.startSeconds },
    });
}
/** How far back from an activity its spike may have begun. */
const longestRiseMinutes = 15;
/** The end of the first of the minutes above a target that lead to an activity. */
function firstBreach(history, { policies }, at) {
    let earliest;
    for (const policy of policies) {
        if (policy.kind !== 'target-tracking')
            continue;
        const column = columnOf(history, policy.metric);
        const last = Math.floor((at - history.startMs) / backtest_history/* minuteMs */.J2) - 1;
        const isAbove = (index) => (column?.(index) ?? 0) > policy.high.threshold;
        let index = last;
        while (index > last - 5 && !isAbove(index))
            index -= 1;
        if (!isAbove(index))
            continue;
        while (index > last - longestRiseMinutes && isAbove(index - 1))
            index -= 1;
        const end = history.startMs + (index + 1) * backtest_history/* minuteMs */.J2;
        earliest = earliest === undefined ? end : Math.min(earliest, end);
    }
    return earliest;
}
function columnOf(history, metric) {
    const column = history[metric];
    if (column === undefined)
        return undefined;
    return (index) => metric === 'requests'
        ? (column[index] ?? 0) / Math.max(1, history.tasks[index] ?? 1)
        : (column[index] ?? 0);
}
function recordedUtilisation(history) {
    const none = new Float64Array(history.minutes).fill(Number.NaN);
    return { cpu: history.cpu ?? none, memory: history.memory ?? none };
}
/** The shares as outputs give them: between 0 and 1, undefined without activities. */
function fidelityShares(fidelity) {
    const share = fidelity && activityShare(fidelity);
    const rounded = (value) => value === undefined ? undefined : Math.floor(value * 1000) / 1000;
    return {
        activities: rounded(share),
        desiredCount: share === undefined ? undefined : rounded(fidelity?.countShare),
    };
}

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
// EXTERNAL MODULE: ../../../../core/lib/sentence.js
var sentence = __webpack_require__(7285);
;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/words.js


const figureColumns = [
    'settings',
    'scale-outs',
    'scale-ins',
    'flaps',
    'minutes over',
    'at maximum',
    'task-hours',
    'USD',
];
/** One row of the table of results, as text. */
function figureRow({ name, figures }) {
    return [
        name,
        show(figures.scaleOuts),
        show(figures.scaleIns),
        show(figures.flaps),
        show(figures.minutesOverLine),
        show(figures.minutesAtMaximum),
        show(figures.taskHours, 1),
        show(figures.costUsd, 2),
    ];
}
function show(figure, digits = 0) {
    return showFigure(figure, (value) => value.toLocaleString('en-US', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
    }));
}
/** One line of the log. */
function describeFigures(variant) {
    const [, outs, ins, flaps, over, most, hours, usd] = figureRow(variant);
    const cost = variant.figures.costUsd === undefined ? '' : `, USD ${usd ?? ''}`;
    const comparison = variant.comparison === undefined ? '' : `; ${describeComparison(variant.comparison)}`;
    return `${outs ?? ''} scale-outs, ${ins ?? ''} scale-ins, ${flaps ?? ''} flaps, ${over ?? ''} min over the line, ${most ?? ''} min at maximum, ${hours ?? ''} task-hours${cost}${comparison}`;
}
const spikeColumns = [
    'scale-out',
    'tasks',
    'minutes over',
    'metric',
    'alarm',
    'decision',
    'start',
    'healthy',
    'in all',
];

;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/summary.js
/** The job summary: the verdict, the table of settings, what is recommended, and where late scale-outs lost time. */








/** The rest is in the report. */
const spikesShown = 10;
const neighboursShown = 12;
function renderSummary(outcome) {
    return [
        ...outcome.tested.flatMap((tested) => renderService(tested, outcome)),
        (0,markdown/* text */.Qq)(notesOn(outcome)),
    ];
}
function headline({ label, result }) {
    const days = result.history.minutes / (24 * 60);
    const span = days >= 2 ? `${Math.round(days)} days` : `${result.history.minutes} minutes`;
    return `${result.verdict}: other scaling settings for ${label}, on ${span} of history`;
}
function renderService(tested, outcome) {
    const { result, remarks } = tested;
    const all = [...remarks, ...result.remarks];
    return [
        (0,markdown/* heading */.R_)(3, headline(tested)),
        (0,markdown/* text */.Qq)((0,sentence/* sentence */.e)(result.reason)),
        renderFigures(tested, outcome),
        ...renderRecommendation(tested, outcome),
        ...renderSpikes(result.spikes),
        ...(all.length === 0
            ? []
            : [(0,markdown/* details */.zH)('What is not known', all.map((remark) => `- ${(0,markdown/* text */.Qq)(remark)}`).join('\n'))]),
    ];
}
/** The table of figures, then what each candidate is and whether it is better whatever is unknown. */
function renderFigures({ result }, { inputs }) {
    const rows = result.variants.map((variant) => {
        const [name = '', ...figures] = figureRow(variant);
        return [(0,markdown/* code */.aY)(name), ...figures.map((figure) => (0,markdown/* text */.Qq)(figure))];
    });
    const lines = result.variants.map(({ name, settings, comparison }) => {
        const verdict = comparison === undefined
            ? 'the settings of now'
            : result.verdict === 'inconclusive'
                ? 'not called better or worse'
                : describeComparison(comparison);
        return `- ${(0,markdown/* code */.aY)(name)}: ${(0,markdown/* text */.Qq)((0,backtest_settings/* describeSettings */.TR)(settings))}. ${(0,markdown/* text */.Qq)((0,sentence/* sentence */.e)(verdict))}`;
    });
    const columns = figureColumns.map((title, index) => ({
        title: title === 'minutes over' ? `minutes over ${inputs.linePercent} %` : title,
        ...(index > 0 && { align: 'right' }),
    }));
    return `${(0,markdown/* table */.tp)(columns, rows)}\n\n${lines.join('\n')}`;
}
function renderRecommendation({ result }, { inputs }) {
    const { recommendation } = result;
    if (recommendation === undefined || inputs.recommend === false)
        return [];
    if (recommendation.kind === 'none') {
        return [(0,markdown/* text */.Qq)((0,sentence/* sentence */.e)(`nothing is recommended: ${recommendation.why}`))];
    }
    const { trial, plateau, fittedDays, heldOutDays } = recommendation;
    const row = (settings, one) => [
        (0,markdown/* code */.aY)(settings),
        String(one.minutesOver),
        one.taskHours.toFixed(1),
        String(one.flaps),
    ];
    return [
        `${(0,markdown/* text */.Qq)('The cheapest with at most')} ${inputs.recommend.capMinutes} min over the line: ${(0,markdown/* code */.aY)((0,backtest_settings/* describeSettings */.TR)(trial.settings))}`,
        (0,markdown/* text */.Qq)(`${trial.taskHours.toFixed(1)} task-hours; ${trial.fittedOver} min over on the ${days(fittedDays)} it was fitted on, ${trial.heldOutOver} min on the ${days(heldOutDays)} it was checked on.`),
        (0,markdown/* details */.zH)('Its neighbours: one step in each direction', (0,markdown/* table */.tp)([
            { title: 'settings' },
            { title: 'minutes over', align: 'right' },
            { title: 'task-hours', align: 'right' },
            { title: 'flaps', align: 'right' },
        ], [
            row((0,backtest_settings/* describeSettings */.TR)(trial.settings), trial),
            ...plateau
                .slice(0, neighboursShown)
                .map((one) => row((0,backtest_settings/* describeSettings */.TR)(one.settings), one)),
        ])),
    ];
}
function renderSpikes(spikes) {
    if (spikes.length === 0)
        return [];
    const rows = spikes
        .slice(0, spikesShown)
        .map((spike) => spikeRow(spike).map((cell) => (0,markdown/* text */.Qq)(cell)));
    const columns = spikeColumns.map((title, index) => ({
        title,
        ...(index > 0 && { align: 'right' }),
    }));
    return [
        (0,markdown/* details */.zH)(`Scale-outs that came too late: ${spikes.length}, and where the time went`, (0,markdown/* table */.tp)(columns, [...rows, ...benchmarkRows().map((row) => row.map((cell) => (0,markdown/* text */.Qq)(cell)))])),
    ];
}
function days(count) {
    return count === 1 ? 'one day' : `${count} days`;
}
function spikeRow(spike) {
    const seconds = (value) => value === undefined ? '' : `${Math.round(value)} s`;
    return [
        (0,time/* formatInstant */.r4)(spike.at),
        `${spike.from} to ${spike.to}`,
        String(spike.minutesOver),
        seconds(spike.metricSeconds),
        seconds(spike.alarmSeconds),
        seconds(spike.decisionSeconds),
        seconds(spike.startSeconds),
        seconds(spike.healthySeconds),
        seconds(spike.totalSeconds),
    ];
}
/** AWS's own figures, below the service's: metric and alarm are one there. */
function benchmarkRows() {
    return benchmark.map(({ resolutionSeconds, alarmSeconds, totalSeconds }) => [
        `AWS's benchmark, ${resolutionSeconds} s metrics`,
        '',
        '',
        '',
        `${alarmSeconds} s`,
        '',
        `${totalSeconds - alarmSeconds} s`,
        '',
        `${totalSeconds} s`,
    ]);
}
function notesOn({ tested, inputs, metricsRequested }) {
    const hasCost = tested.some(({ subject }) => subject.size !== undefined);
    const { perVcpuHour, perGbHour, source } = inputs.prices;
    const cost = hasCost
        ? `Cost by ${source}: USD ${perVcpuHour} for a vCPU and USD ${perGbHour} for a GB an hour. `
        : '';
    const fidelity = tested
        .flatMap(({ result }) => (result.fidelity === undefined ? [] : [result.fidelity]))
        .map((one) => `The replay of the current settings ${describeFidelity(one)}. `)
        .join('');
    return `${cost}${fidelity}${describeReading(metricsRequested)}`;
}
/** GetMetricData, whatever the length of the time read: USD 0.01 for 1,000 metrics (CloudWatch pricing, us-east-1). */
function describeReading(metricsRequested) {
    return metricsRequested === 0
        ? 'No metric was requested of CloudWatch.'
        : `Reading cost ${metricsRequested} metrics requested of CloudWatch, USD ${(metricsRequested * 0.00001).toFixed(4)}.`;
}

;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/comment.js
/** The pull request's comment: what the change would have done, short. */



/** More services than this are only in the job summary. */
const servicesShown = 10;
function composeComment(outcome) {
    return {
        marker: markerOf(outcome),
        body: bodyOf(outcome),
        within: isCommentOnPlan(outcome.inputs),
    };
}
function bodyOf(outcome) {
    const { tested } = outcome;
    const shown = tested
        .slice(0, servicesShown)
        .flatMap((one) => [
        (0,markdown/* heading */.R_)(3, headline(one)),
        (0,markdown/* text */.Qq)((0,sentence/* sentence */.e)(one.result.reason)),
        renderFigures(one, outcome),
        ...renderRecommendation(one, outcome),
    ]);
    const left = tested.length - servicesShown;
    return [
        ...shown,
        ...(left > 0 ? [(0,markdown/* text */.Qq)(`and ${left} more services in the job summary`)] : []),
        (0,markdown/* text */.Qq)(notesOn(outcome)),
    ].join('\n\n');
}
/** Tells our comment of these services from those of others. */
function markerOf({ tested, inputs: { plan } }) {
    const words = [plan ?? 'candidates', ...tested.slice(0, 5).map(({ label }) => label)];
    return [
        'ecs-actions',
        'backtest-scaling',
        ...words.map((word) => word.replaceAll(/[^\w]+/g, '-')),
    ].join('/');
}
/**
 * The comment of `verify-scaling-config` on the same plan and services, whatever its profile: what a change would
 * have done is a section of what the rules say of it.
 */
function isCommentOnPlan({ plan, source }) {
    if (plan === undefined)
        return () => false;
    const services = source.kind === 'live' ? source.address.services : [];
    const words = [plan, ...services].map((word) => word.replaceAll(/[^\w]+/g, '-'));
    const before = ['ecs-actions', 'verify-scaling-config', ...words, ''].join('/');
    return (marker) => marker.startsWith(before) && !marker.slice(before.length).includes('/');
}

;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/results.js
/** Outputs and report, from what was replayed. */






const errorOutputs = {
    verdict: 'error',
    fidelity: undefined,
    results: undefined,
    recommendation: undefined,
    htmlReport: undefined,
};
function verdictOf({ tested }) {
    return tested.some(({ result }) => result.verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}
function outputsOf(outcome) {
    const { tested, inputs } = outcome;
    const several = tested.length > 1;
    const named = ({ service }, value) => several ? { service, ...value } : value;
    const fidelities = tested.map((one) => named(one, fidelityShares(one.result.fidelity)));
    const recommendations = tested.flatMap((one) => {
        const { recommendation } = one.result;
        return recommendation?.kind === 'found'
            ? [named(one, describeRecommendation(recommendation, one, inputs))]
            : [];
    });
    return {
        verdict: verdictOf(outcome),
        fidelity: several ? fidelities : fidelities[0],
        results: tested.flatMap((one) => one.result.variants.map((variant) => named(one, resultOf(variant)))),
        recommendation: several
            ? recommendations.length === 0
                ? undefined
                : recommendations
            : recommendations[0],
    };
}
function resultOf({ name, figures }) {
    return {
        name,
        scaleOuts: figures.scaleOuts,
        scaleIns: figures.scaleIns,
        flaps: figures.flaps,
        minutesOverLine: figures.minutesOverLine,
        minutesAtMaximum: figures.minutesAtMaximum,
        taskHours: figures.taskHours,
        costUsd: figures.costUsd,
    };
}
function describeRecommendation({ trial, plateau, fittedDays, heldOutDays }, { subject }, { prices }) {
    const cost = costUsd(trial.taskHours * 3600, subject.size, prices);
    return {
        name: 'recommended',
        settings: (0,backtest_settings/* describeSettings */.TR)(trial.settings),
        minutesOverLine: trial.minutesOver,
        taskHours: rounded(trial.taskHours),
        costUsd: cost === undefined ? undefined : rounded(cost),
        fittedDays,
        minutesOverLineFitted: trial.fittedOver,
        heldOutDays,
        minutesOverLineHeldOut: trial.heldOutOver,
        plateau: plateau.map(trialOf),
    };
}
function trialOf({ settings, minutesOver, taskHours, flaps }) {
    return {
        settings: (0,backtest_settings/* describeSettings */.TR)(settings),
        minutesOverLine: minutesOver,
        taskHours: rounded(taskHours),
        flaps,
    };
}
function rounded(value) {
    return Number(value.toFixed(2));
}
/** Everything, for machines that want more than the outputs. */
function reportOf(outcome) {
    const { tested, inputs, metricsRequested } = outcome;
    return {
        ...outputsOf(outcome),
        linePercent: inputs.linePercent,
        prices: inputs.prices,
        metricsRequested,
        awsBenchmark: benchmark,
        services: tested.map((one) => ({
            label: one.label,
            verdict: one.result.verdict,
            reason: one.result.reason,
            remarks: [...one.remarks, ...one.result.remarks],
            from: (0,time/* formatInstant */.r4)(one.result.history.startMs),
            minutes: one.result.history.minutes,
            fidelity: one.result.fidelity,
            isFitted: one.result.isFitted,
            unknowns: unknownsOf(one.result.points),
            variants: one.result.variants.map((variant) => ({
                ...resultOf(variant),
                settings: (0,backtest_settings/* describeSettings */.TR)(variant.settings),
                comparedWithCurrent: variant.comparison,
                events: variant.events.map(({ at, firstDatapointAt, ...event }) => ({
                    at: (0,time/* formatInstant */.r4)(at),
                    firstDatapointAt: (0,time/* formatInstant */.r4)(firstDatapointAt),
                    ...event,
                })),
            })),
            lateScaleOuts: one.result.spikes.map(({ at, ...spike }) => ({
                at: (0,time/* formatInstant */.r4)(at),
                ...spike,
            })),
            nothingRecommended: one.result.recommendation?.kind === 'none' ? one.result.recommendation.why : undefined,
        })),
    };
}
/** Of each parameter its meaning, the value that the first column of figures has, and the values tried. */
function unknownsOf(points) {
    const [usual] = points;
    if (usual === undefined)
        return {};
    return Object.fromEntries(Object.keys(usual).map((name) => [
        name,
        {
            meaning: describeUnknown(name),
            value: usual[name],
            tried: [...new Set(points.map((point) => point[name]))],
        },
    ]));
}

;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/page.js









/** More lines than this cannot be told apart in one chart. */
const variantsShown = 5;
/** Of more services only the tables are shown. */
const servicesDrawn = 3;
const page_spikesShown = 30;
function composePage(outcome) {
    const { tested } = outcome;
    const [first] = tested;
    const verdict = verdictOf(outcome);
    const drawn = tested.slice(0, servicesDrawn);
    const name = (one, title) => tested.length === 1 ? title : `${one.label}: ${title}`;
    return {
        title: tested.length === 1
            ? `Other scaling settings for ${first?.label ?? ''}`
            : `Other scaling settings for ${tested.length} services`,
        ...(first !== undefined && { subtitle: spanOf(first.result.history) }),
        verdict: {
            word: verdict,
            tone: verdict === 'pass' ? 'good' : 'unsure',
            sentence: (0,sentence/* sentence */.e)(tested.find(({ result }) => result.verdict === verdict)?.result.reason ?? ''),
        },
        facts: drawn.flatMap(({ result }) => result.variants.slice(0, 10).map((variant) => ({
            label: variant.name,
            value: (0,backtest_settings/* describeSettings */.TR)(variant.settings),
        }))),
        stacked: true,
        charts: drawn.flatMap((one) => chartsOf(one, outcome.inputs.linePercent).map((chart) => ({
            ...chart,
            title: name(one, chart.title),
        }))),
        scatters: drawn.map((one) => {
            const frontier = frontierOf(one, outcome);
            return { ...frontier, title: name(one, frontier.title) };
        }),
        tables: tested.flatMap((one) => tablesOf(one, outcome).map((table) => ({ ...table, title: name(one, table.title) }))),
        notes: [
            ...tested.flatMap(({ remarks, result }) => [...remarks, ...result.remarks]),
            notesOn(outcome),
        ],
    };
}
function spanOf({ startMs, minutes }) {
    return `${(0,time/* formatInstant */.r4)(startMs)} to ${(0,time/* formatInstant */.r4)(startMs + minutes * backtest_history/* minuteMs */.J2)}, ${minutes} minutes`;
}
function chartsOf({ result }, linePercent) {
    const { history, variants } = result;
    const shown = variants.slice(0, variantsShown);
    const chart = (title, unit, column, more = {}) => ({
        title,
        unit,
        series: shown.map((variant) => ({
            name: variant.name,
            points: pointsOf(history, column(variant)),
            emphasis: true,
        })),
        bands: [],
        thresholds: [],
        events: [],
        ...more,
    });
    const line = { thresholds: [{ label: `line ${linePercent} %`, value: linePercent }] };
    return [
        loadChart(history),
        chart('Desired tasks', 'count', ({ series }) => series.desired, {
            ticks: shown.map(({ name, events }) => ({
                series: name,
                strong: momentsOf(events, 'out'),
                faint: momentsOf(events, 'in'),
                legend: 'a row for each of the settings: a tick is a scale-out, a faint one a scale-in',
            })),
        }),
        ...(history.cpu === undefined
            ? []
            : [chart('CPU utilisation', '%', ({ series }) => series.cpu, line)]),
        ...(history.memory === undefined
            ? []
            : [chart('Memory utilisation', '%', ({ series }) => series.memory, line)]),
    ];
}
/** The demand, whatever the settings: requests where they are known, else CPU in whole tasks. */
function loadChart(history) {
    const { cpu, tasks, memory, requests } = history;
    const inTasks = (column) => tasks.map((count, minute) => (count * (column?.[minute] ?? Number.NaN)) / 100);
    const [name, column] = requests !== undefined
        ? ['requests a minute', requests]
        : cpu !== undefined
            ? ['tasks at full CPU', inTasks(cpu)]
            : ['tasks at full memory', inTasks(memory)];
    return {
        title: `Load: ${name}`,
        unit: 'count',
        series: [{ name, points: pointsOf(history, column), emphasis: true }],
        bands: [],
        thresholds: [],
        events: [],
    };
}
/** More stretches than this are no finer on any screen; each keeps its lowest and its highest minute. */
const stretchesDrawn = 1440;
function pointsOf({ startMs }, column) {
    const width = Math.ceil(column.length / stretchesDrawn);
    const point = (minute) => {
        const value = column[minute] ?? Number.NaN;
        return [startMs + minute * backtest_history/* minuteMs */.J2, Number.isNaN(value) ? null : value];
    };
    const points = [];
    for (let from = 0; from < column.length; from += width) {
        let lowest = from;
        let highest = from;
        for (let minute = from + 1; minute < Math.min(column.length, from + width); minute += 1) {
            const value = column[minute] ?? Number.NaN;
            if (value < (column[lowest] ?? 0) || Number.isNaN(column[lowest]))
                lowest = minute;
            if (value > (column[highest] ?? 0) || Number.isNaN(column[highest]))
                highest = minute;
        }
        const first = Math.min(lowest, highest);
        const last = Math.max(lowest, highest);
        points.push(point(first));
        if (last > first)
            points.push(point(last));
    }
    return points;
}
function momentsOf(events, direction) {
    return events.filter((event) => event.direction === direction).map(({ at }) => at);
}
function frontierOf({ result, subject }, { inputs }) {
    const { size } = subject;
    const inUsd = size !== undefined;
    const cost = (taskHours) => inUsd ? (costUsd(taskHours * 3600, size, inputs.prices) ?? taskHours) : taskHours;
    const compared = result.variants.map((variant) => ({
        label: variant.name,
        x: cost(variant.series.desired.reduce((sum, count) => sum + count, 0) / 60),
        y: highOf(variant.figures.minutesOverLine) ?? 0,
    }));
    // Settings that are far more expensive or far worse than the compared ones would squeeze the rest of the chart.
    const dearest = 1.3 * Math.max(...compared.map(({ x }) => x));
    const worst = Math.max(30, 2 * Math.max(...compared.map(({ y }) => y)));
    const tried = (result.recommendation?.tried ?? []).filter(({ taskHours, minutesOver }) => cost(taskHours) <= dearest && minutesOver <= worst);
    const recommended = result.recommendation?.kind === 'found' ? [result.recommendation.trial] : [];
    return {
        title: 'Cost against minutes over the line',
        x: inUsd ? 'USD' : 'task-hours',
        y: `minutes over ${inputs.linePercent} %, at worst`,
        groups: [
            {
                name: 'settings compared',
                points: compared,
            },
            ...(recommended.length === 0
                ? []
                : [
                    {
                        name: 'recommended',
                        points: recommended.map((trial) => ({
                            label: 'recommended',
                            x: cost(trial.taskHours),
                            y: trial.minutesOver,
                        })),
                    },
                ]),
            ...(tried.length === 0
                ? []
                : [
                    {
                        name: 'tried',
                        quiet: true,
                        points: tried.map((trial) => ({
                            label: (0,backtest_settings/* describeSettings */.TR)(trial.settings),
                            x: cost(trial.taskHours),
                            y: trial.minutesOver,
                        })),
                    },
                ]),
        ],
    };
}
function tablesOf({ result }, { inputs }) {
    const right = (title, index) => index === 0 ? { title } : { title, align: 'right' };
    const titles = figureColumns.map((title) => title === 'minutes over' ? `minutes over ${inputs.linePercent} %` : title);
    const { spikes } = result;
    return [
        {
            title: 'What the settings would have done',
            columns: titles.map(right),
            rows: result.variants.map(figureRow),
        },
        ...(spikes.length === 0
            ? []
            : [
                {
                    title: `Explain my spike: ${spikes.length} scale-outs that came too late, and where the time went`,
                    columns: spikeColumns.map(right),
                    rows: [...spikes.slice(0, page_spikesShown).map(spikeRow), ...benchmarkRows()],
                },
            ]),
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ../../../../core/lib/backtest/history-csv.js
const names = ['time', 'cpu', 'memory', 'requests', 'tasks'];
/** Longer than this between two rows, and spikes cannot be seen at all. */
const longestPeriodSeconds = 300;
/** @param needsTasks whether the file has to tell the number of tasks: it need not where AWS does. */
function readHistoryCsv(text, { needsTasks = true } = {}) {
    const records = readRecords(text.replace(/^\uFEFF/, ''));
    if ('problem' in records)
        return records;
    const [head, ...body] = records;
    if (head === undefined)
        return at(1, 'the file is empty');
    const header = readHeader(head, needsTasks);
    if ('problem' in header)
        return header;
    const rows = [];
    let assumedUtc = false;
    for (const { line, fields } of body) {
        if (fields.length !== header.columns.length) {
            return at(line, `${fields.length} fields, the header has ${header.columns.length}`);
        }
        const row = { line };
        for (const [index, column] of header.columns.entries()) {
            const field = (fields[index] ?? '').trim();
            if (column === 'time') {
                const instant = readTime(field);
                if ('problem' in instant)
                    return at(line, instant.problem);
                row.at = instant.at;
                assumedUtc ||= instant.assumedUtc;
            }
            else if (column !== undefined && field !== '') {
                const problem = readNumber(row, column, field);
                if (problem !== undefined)
                    return at(line, problem);
            }
        }
        rows.push(row);
    }
    return finish(rows, assumedUtc, needsTasks);
}
function finish(unsorted, assumedUtc, needsTasks) {
    const rows = [...unsorted].sort((a, b) => a.at - b.at);
    const [first] = rows;
    if (first === undefined)
        return at(2, 'there is no row below the header');
    const steps = [];
    for (const [index, row] of rows.entries()) {
        const before = rows[index - 1];
        if (before === undefined)
            continue;
        if (before.at === row.at) {
            const [earlier, later] = [before.line, row.line].sort((a, b) => a - b);
            return at(later ?? row.line, `the time of line ${earlier} again`);
        }
        steps.push((row.at - before.at) / 1000);
    }
    const periodSeconds = median(steps) ?? 60;
    if (periodSeconds > longestPeriodSeconds) {
        return at(rows[1]?.line ?? first.line, `rows are ${periodSeconds} s apart; at most ${longestPeriodSeconds} s, or a spike cannot be seen`);
    }
    if (needsTasks && rows.every(({ tasks }) => tasks === undefined)) {
        return at(first.line, 'the column tasks holds no number');
    }
    if (rows.every(({ cpu, memory, requests }) => (cpu ?? memory ?? requests) === undefined)) {
        return at(first.line, 'no row has cpu, memory or requests');
    }
    return { rows, periodSeconds, assumedUtc };
}
/** RFC 4180: fields may be quoted, `""` is a quote in one; lines end in LF or CRLF. Empty lines are left out. */
function readRecords(text) {
    const records = [];
    let line = 1;
    let started = 1;
    let fields = [];
    let index = 0;
    const endRecord = () => {
        if (fields.length > 1 || fields[0] !== '')
            records.push({ line: started, fields });
        fields = [];
        started = line;
    };
    while (index < text.length) {
        let field = '';
        if (text[index] === '"') {
            const opened = line;
            index += 1;
            for (;;) {
                const end = text.indexOf('"', index);
                if (end < 0)
                    return at(opened, 'a quoted field that never ends');
                field += text.slice(index, end);
                index = end + 1;
                if (text[index] !== '"')
                    break;
                field += '"';
                index += 1;
            }
            line += field.split('\n').length - 1;
            if (index < text.length && !/[,\r\n]/.test(text[index] ?? '')) {
                return at(line, 'text after a closing quote');
            }
        }
        else {
            const rest = /[,\r\n]/g;
            rest.lastIndex = index;
            const end = rest.exec(text)?.index ?? text.length;
            field = text.slice(index, end);
            index = end;
            if (field.includes('"'))
                return at(line, 'a quote in the middle of a field');
        }
        fields.push(field);
        if (text[index] === ',') {
            index += 1;
            if (index === text.length)
                fields.push('');
            continue;
        }
        index += text.startsWith('\r\n', index) ? 2 : 1;
        if (index <= text.length)
            line += 1;
        endRecord();
    }
    return records;
}
function readHeader({ line, fields }, needsTasks) {
    const accepted = 'the header is time,cpu,memory,requests,tasks, in any order';
    const columns = [];
    for (const field of fields) {
        const name = names.find((one) => one === field.trim().toLowerCase());
        if (name === undefined) {
            return at(line, `unknown column ${JSON.stringify(field.trim())}: ${accepted}`);
        }
        if (columns.includes(name))
            return at(line, `the column ${name} twice`);
        columns.push(name);
    }
    if (!columns.includes('time'))
        return at(line, `no column time: ${accepted}`);
    if (needsTasks && !columns.includes('tasks')) {
        return at(line, 'no column tasks: utilisation means nothing without the number of tasks');
    }
    const demand = needsTasks ? ['cpu', 'requests'] : ['cpu', 'memory', 'requests'];
    if (!demand.some((name) => columns.includes(name))) {
        return at(line, `no column ${demand.join(' or ')}: nothing tells the demand`);
    }
    return { columns };
}
function readNumber(row, column, field) {
    const value = Number(field);
    const shown = `${column} is ${JSON.stringify(field.slice(0, 60))}`;
    if (!/^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$|^\.\d+$/.test(field) || !Number.isFinite(value)) {
        return `${shown}; a number of 0 or more is accepted, or nothing where it is unknown`;
    }
    if ((column === 'cpu' || column === 'memory') && value > 10_000) {
        return `${shown}; utilisation is in percent`;
    }
    if (column === 'tasks' && value > 10_000)
        return `${shown}; a service has at most 5,000 tasks`;
    row[column] = value;
    return undefined;
}
const iso = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;
function readTime(field) {
    const shown = `time is ${JSON.stringify(field.slice(0, 60))}`;
    const accepted = 'ISO 8601 (2026-11-25T03:00:00Z) or seconds since 1970 are accepted';
    if (/^\d+(?:\.\d+)?$/.test(field)) {
        const seconds = Number(field);
        if (seconds >= 1e11)
            return { problem: `${shown}, which would be milliseconds; ${accepted}` };
        return { at: Math.round(seconds * 1000), assumedUtc: false };
    }
    const parts = iso.exec(field);
    if (parts === null)
        return { problem: `${shown}; ${accepted}` };
    const [, year, month, day, , , , zone] = parts;
    const text = field
        .replace(' ', 'T')
        .replace(',', '.')
        .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const at = Date.parse(zone === undefined ? `${text}Z` : text);
    const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number.isNaN(at) || Number(day) > lastDay) {
        return { problem: `${shown}, which is no moment; ${accepted}` };
    }
    return { at, assumedUtc: zone === undefined };
}
function median(values) {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
function at(line, problem) {
    return { line, problem };
}

// EXTERNAL MODULE: ../../../../core/lib/fact.js
var fact = __webpack_require__(310);
;// CONCATENATED MODULE: ../../../../core/lib/backtest/plan-change.js
/** The scaling settings of a plan, as a change of the current ones. */


/**
 * @param serviceName the service that is replayed; undefined: the plan's only one
 * @returns the change, or why there is none, as the end of a sentence that begins with the file
 */
function changeInPlan(setups, serviceName) {
    const named = setups.filter(({ service }) => (0,fact/* valueOf */.RP)(service.name) === serviceName);
    const [setup, ...others] = named.length > 0 ? named : setups;
    if (setup === undefined)
        return 'has no ECS service';
    if (others.length > 0) {
        const names = setups.map(({ service }) => (0,fact/* valueOf */.RP)(service.name) ?? service.label);
        return serviceName === undefined
            ? `has several services, ${names.join(', ')}: give one beside the file`
            : `has no service ${serviceName}; it has ${names.join(', ')}`;
    }
    const target = (0,fact/* valueOf */.RP)(setup.target);
    const policies = (0,fact/* valueOf */.RP)(setup.policies) ?? [];
    const tracking = policies.filter((policy) => policy.kind === 'target-tracking');
    const min = target && (0,fact/* valueOf */.RP)(target.minCapacity);
    const max = target && (0,fact/* valueOf */.RP)(target.maxCapacity);
    if (min === undefined && max === undefined && tracking.length === 0) {
        return 'has no scaling settings that are known before it is applied';
    }
    const targets = {};
    for (const policy of tracking) {
        const metric = metricOf(policy);
        const value = (0,fact/* valueOf */.RP)(policy.targetValue);
        if (metric !== undefined && value !== undefined)
            targets[metric] = value;
    }
    // What a plan does not have, it takes away.
    if (setup.policies.known && tracking.length > 0) {
        for (const metric of ['cpu', 'memory', 'requests'])
            targets[metric] ??= 'off';
    }
    const [first] = tracking;
    const scaleOut = first && (0,fact/* valueOf */.RP)(first.scaleOutCooldownSeconds);
    const scaleIn = first && (0,fact/* valueOf */.RP)(first.scaleInCooldownSeconds);
    const isFast = tracking.some((policy) => (0,fact/* valueOf */.RP)(policy.metric)?.name.endsWith('HighResolution'));
    return {
        targets,
        ...(0,present/* present */.E)({ min, max, scaleOutSeconds: scaleOut, scaleInSeconds: scaleIn }),
        ...(tracking.length > 0 && { resolutionSeconds: isFast ? 20 : 60 }),
    };
}
function metricOf(policy) {
    const metric = (0,fact/* valueOf */.RP)(policy.metric);
    if (metric === undefined)
        return undefined;
    if (metric.resource !== 'other')
        return metric.resource;
    return metric.name === 'ALBRequestCountPerTarget' ? 'requests' : undefined;
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/read-plan.js + 20 modules
var read_plan = __webpack_require__(5323);
;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/subjects.js
/** What is replayed, put together from what was read: a file, services, a plan. */









/** @throws InputError with the number of the line at fault */
function readHistoryFile(path, readFile, needsTasks) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(readFile(path, 'history-file'));
    }
    catch (error) {
        if (error instanceof lib_inputs/* InputError */.dz)
            throw error;
        throw new lib_inputs/* InputError */.dz('history-file', `Input "history-file": ${path} is not UTF-8 text.`);
    }
    const read = readHistoryCsv(text, { needsTasks });
    if ('problem' in read) {
        throw new lib_inputs/* InputError */.dz('history-file', `Input "history-file": ${path}, line ${read.line}: ${read.problem}.`);
    }
    return read;
}
/** @throws ReadableError for a file that is no plan, or has no ECS service */
function readPlanFile(plan, readFile) {
    return plan === undefined ? undefined : (0,read_plan/* readPlan */.m)(readFile(plan, 'plan'), plan);
}
/** A file alone: the first candidate has the current settings. */
function prepareFile(path, file, planned, { candidates, size, plan }) {
    const [first, ...others] = candidates;
    if (first === undefined)
        throw new Error('inputs let no empty candidates through');
    const settings = settingsAlone(first.change);
    if (typeof settings === 'string')
        throw invalidCandidates(`${first.name}: ${settings}`);
    const history = (0,backtest_history/* toHistory */.GQ)(file.rows, () => file.periodSeconds);
    const { all, remarks } = replayable(history, [
        { name: first.name, settings },
        ...namedCandidates(settings, others),
        ...plannedCandidate(settings, planned, undefined, plan),
    ]);
    const [current, ...compared] = all;
    if (current === undefined)
        throw new Error('the current settings are one of them');
    const subject = {
        history,
        current,
        candidates: compared,
        ...(0,present/* present */.E)({ size }),
    };
    return {
        label: (0,external_node_path_.basename)(path),
        service: undefined,
        subject,
        remarks: [...remarks, ...zoneRemarks(file)],
    };
}
/** A service as it was read; a file takes the place of its metrics. */
function prepareService(recorded, file, planned, { candidates, size, plan }) {
    const { settings, serviceName, clusterName } = recorded;
    const history = file === undefined
        ? recorded.history
        : withCounts((0,backtest_history/* toHistory */.GQ)(file.rows, () => file.periodSeconds), recorded.history);
    const { all: others, remarks } = replayable(history, [
        ...namedCandidates(settings, candidates),
        ...plannedCandidate(settings, planned, serviceName, plan),
    ]);
    const { activities, scheduled, deployments, start, scaleInCompletesMs } = recorded;
    const taskSize = size ?? recorded.size;
    const subject = {
        history,
        current: { name: currentName, settings },
        candidates: others.map((one) => ({
            ...one,
            scheduled: (scheduled ?? []).map((change) => withLimitsOf(change, settings, one.settings)),
        })),
        ...(activities !== undefined && { activities: within(activities, history) }),
        ...(0,present/* present */.E)({ scheduled, deployments, start, scaleInCompletesMs, size: taskSize }),
    };
    return {
        label: `${clusterName}/${serviceName}`,
        service: serviceName,
        subject,
        remarks: [...recorded.remarks, ...remarks, ...zoneRemarks(file)],
    };
}
function zoneRemarks(file) {
    return file?.assumedUtc === true
        ? ['Times in the file name no zone: they were taken for UTC.']
        : [];
}
function namedCandidates(base, candidates) {
    return candidates.map(({ name, change }) => {
        const settings = applyChange(base, change);
        if (typeof settings === 'string')
            throw invalidCandidates(`${name}: ${settings}`);
        return { name, settings };
    });
}
function plannedCandidate(base, planned, serviceName, plan) {
    if (planned === undefined)
        return [];
    const change = changeInPlan(planned, serviceName);
    if (typeof change === 'string') {
        throw new lib_inputs/* InputError */.dz('plan', `Input "plan": ${plan ?? ''} ${change}.`);
    }
    const settings = applyChange(base, change);
    if (typeof settings === 'string')
        throw new lib_inputs/* InputError */.dz('plan', `Input "plan": ${settings}.`);
    return [{ name: planName, settings }];
}
/**
 * Without the policies on what the history does not have: they cannot be replayed, which is said.
 *
 * @throws InputError where nothing of a candidate's policies would be left
 */
function replayable(history, all) {
    const remarks = [];
    const kept = all.map((one) => {
        const { policies } = one.settings;
        const known = policies.filter(({ metric }) => history[metric] !== undefined);
        const missing = policies.filter(({ metric }) => history[metric] === undefined);
        if (missing.length === 0)
            return one;
        const names = [...new Set(missing.map(({ metric }) => metric))].join(' and ');
        if (known.length === 0) {
            throw invalidCandidates(`${one.name}: it scales on ${names}, and the history has no ${names}`);
        }
        remarks.push(`${one.name}: the history has no ${names}, so its policy on it is left out.`);
        return { ...one, settings: { ...one.settings, policies: known } };
    });
    return { all: kept, remarks };
}
/** A file that tells no counts has those that AWS recorded. */
function withCounts(file, recorded) {
    if (file.tasks.some((count) => !Number.isNaN(count)))
        return file;
    const shift = Math.round((file.startMs - recorded.startMs) / 60_000);
    const moved = (column) => file.tasks.map((_, minute) => column[minute + shift] ?? Number.NaN);
    return {
        ...file,
        tasks: moved(recorded.tasks),
        ...(recorded.desired !== undefined && { desired: moved(recorded.desired) }),
    };
}
function within(items, history) {
    const until = history.startMs + history.minutes * 60_000;
    return items.filter(({ at }) => at >= history.startMs && at < until);
}
/** Where a scheduled action set the limits of now, a candidate's own stand in their place. */
function withLimitsOf(change, current, candidate) {
    return {
        ...change,
        ...(change.min === current.minCapacity && { min: candidate.minCapacity }),
        ...(change.max === current.maxCapacity && { max: candidate.maxCapacity }),
    };
}

;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/main.js
/** The story of backtest-scaling. */









async function run(ports, inputs) {
    const { log } = ports;
    const { prepared, metricsRequested } = await prepare(ports, inputs);
    const tested = prepared.map((one) => {
        const result = backtest(one.subject, inputs);
        announce(log, one, result);
        return { ...one, result };
    });
    const outcome = { tested, inputs, metricsRequested };
    const verdict = verdictOf(outcome);
    return {
        exitCode: verdict === 'inconclusive' && inputs.failOn === 'inconclusive' ? 1 : 0,
        outputs: {
            ...outputsOf(outcome),
            htmlReport: inputs.htmlReport
                ? await (0,html_page/* leavePage */.j)(log, async () => ports.writePage(composePage(outcome)))
                : undefined,
        },
        summary: renderSummary(outcome),
        report: reportOf(outcome),
        comments: inputs.comment === 'pull-request' ? [composeComment(outcome)] : [],
    };
}
/** Files are read before AWS is asked: what is malformed in them fails first. */
async function prepare({ readFile, readServices }, inputs) {
    const { source, plan } = inputs;
    if (source.kind === 'file') {
        const file = readHistoryFile(source.path, readFile, true);
        const planned = readPlanFile(plan, readFile);
        return { prepared: [prepareFile(source.path, file, planned, inputs)], metricsRequested: 0 };
    }
    const file = source.historyFile === undefined
        ? undefined
        : readHistoryFile(source.historyFile, readFile, false);
    const planned = readPlanFile(plan, readFile);
    const { services, metricsRequested } = await readServices(source);
    return {
        prepared: services.map((service) => prepareService(service, file, planned, inputs)),
        metricsRequested,
    };
}
function announce(log, { label, remarks }, result) {
    const { verdict, reason, variants } = result;
    const [current] = variants;
    log.line(`${label}: ${current === undefined ? '' : (0,backtest_settings/* describeSettings */.TR)(current.settings)}`);
    for (const remark of [...remarks, ...result.remarks])
        log.line(remark);
    for (const variant of variants)
        log.line(`${variant.name}: ${describeFigures(variant)}`);
    if (verdict === 'inconclusive') {
        log.warning({ title: `${label}: inconclusive`, message: reason });
    }
    else {
        log.line(`${label}: ${reason}`);
    }
    const { recommendation } = result;
    if (recommendation?.kind === 'found') {
        log.line(`recommended: ${(0,backtest_settings/* describeSettings */.TR)(recommendation.trial.settings)}`);
    }
    else if (recommendation !== undefined) {
        log.warning({ title: `${label}: nothing recommended`, message: recommendation.why });
    }
}
/** The outputs where nothing could be replayed: unknown is empty. */
function outputsOnError() {
    return { exitCode: 1, outputs: errorOutputs };
}

;// CONCATENATED MODULE: ../../../../../actions/backtest-scaling/lib/action.js




const action = {
    name: 'backtest-scaling',
    parseInputs: parseInputs,
    connect: ({ env, log, clock, cancellation }, _inputs, access) => ({
        log,
        readFile: readFile,
        // Loaded when needed: with a file alone no AWS client is.
        readServices: async (source) => {
            const { readServices } = await Promise.all(/* import() */[__webpack_require__.e(7659), __webpack_require__.e(5833), __webpack_require__.e(695), __webpack_require__.e(7082), __webpack_require__.e(3892)]).then(__webpack_require__.bind(__webpack_require__, 6449));
            return readServices(source, { clock, signal: cancellation.signal, access, log });
        },
        writePage: (0,html_page/* pageWriter */.d)(env, 'backtest-scaling', async () => Promise.all(/* import() */[__webpack_require__.e(9910), __webpack_require__.e(1327)]).then(__webpack_require__.bind(__webpack_require__, 1327))),
    }),
    run: run,
    onError: outputsOnError,
};


/***/ }),

/***/ 5785:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1896);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4373);



await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_ecs_actions_action_kit_action__WEBPACK_IMPORTED_MODULE_0__/* .mainStep */ .U)(_action_js__WEBPACK_IMPORTED_MODULE_2__/* .action */ .X, {}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ leavePage),
  d: () => (/* binding */ pageWriter)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ../../../../action-kit/lib/origin.js
/**
 * From the variables that every runner sets
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables); empty outside of a workflow.
 */
function originFacts(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const page = (path) => server === undefined || repository === undefined
        ? {}
        : { href: `${server}/${repository}/${path}` };
    const sha = env['GITHUB_SHA'];
    const runId = env['GITHUB_RUN_ID'];
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
    return [
        ...(sha === undefined
            ? []
            : [{ label: 'commit', value: sha.slice(0, 12), ...page(`commit/${sha}`) }]),
        ...(runId === undefined
            ? []
            : [
                {
                    label: 'run',
                    value: attempt === '1' ? runId : `${runId}, attempt ${attempt}`,
                    ...page(`actions/runs/${runId}/attempts/${attempt}`),
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ../../../../action-kit/lib/html-page.js
/** HTML pages of a step, each in a folder of its own under RUNNER_TEMP. */




/**
 * Writes pages of an action, with the commit and the run among their facts.
 *
 * @param action part of the folder's name.
 * @param load the renderer, loaded with the first page.
 * @returns a function that returns the absolute path
 */
function pageWriter(env, action, load) {
    return async (page) => {
        const { renderPage } = await load();
        const markup = renderPage({ ...page, facts: [...page.facts, ...originFacts(env)] });
        const temp = env['RUNNER_TEMP'];
        const root = temp === undefined || temp === '' ? (0,external_node_os_.tmpdir)() : temp;
        const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, `${action}-`)), 'report.html');
        (0,external_node_fs_.writeFileSync)(path, markup, { mode: 0o600 });
        return path;
    };
}
/** The page's path; without the page, of which a warning tells, the verdict stands. */
async function leavePage(log, write) {
    try {
        return await write();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log.warning({ title: 'No HTML report', message });
        return undefined;
    }
}


/***/ }),

/***/ 7780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ firstTasks),
/* harmony export */   BR: () => (/* binding */ fullCpuPercent),
/* harmony export */   GQ: () => (/* binding */ toHistory),
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   Mq: () => (/* binding */ unknownMinutes),
/* harmony export */   bf: () => (/* binding */ coarseMinutes),
/* harmony export */   br: () => (/* binding */ fullMinutes),
/* harmony export */   xP: () => (/* binding */ tasksThatShare)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1325);
/** What a service went through, minute by minute. */

const minuteMs = _time_js__WEBPACK_IMPORTED_MODULE_0__/* .durations */ .SB.minute;
/** From what utilisation on a minute only says that the demand was at least so much. */
const fullCpuPercent = 99;
const columns = ['cpu', 'memory', 'requests', 'tasks'];
/**
 * Rows in order of time as columns of minutes.
 *
 * @param periodSecondsOf the length of the period that begins with a row, e.g. 300 for a mean over five minutes
 */
function toHistory(rows, periodSecondsOf) {
    const startMs = rows[0]?.at ?? 0;
    const last = rows.at(-1);
    const endMs = last === undefined ? 0 : last.at + 1000 * periodSecondsOf(last, rows.length - 1);
    const minutes = Math.max(0, Math.ceil((endMs - startMs) / minuteMs));
    const sums = Object.fromEntries(columns.map((name) => [name, new Float64Array(minutes).fill(Number.NaN)]));
    const counts = new Uint16Array(minutes);
    const placeOfFive = new Uint8Array(minutes);
    for (const [index, row] of rows.entries()) {
        const period = periodSecondsOf(row, index);
        const span = Math.max(1, Math.round(period / 60));
        const first = Math.floor((row.at - startMs) / minuteMs);
        for (let place = 0; place < span && first + place < minutes; place += 1) {
            const minute = first + place;
            const seen = counts[minute] ?? 0;
            counts[minute] = seen + 1;
            if (span >= 5)
                placeOfFive[minute] = (place % 5) + 1;
            for (const name of columns) {
                const value = row[name];
                if (value === undefined)
                    continue;
                const column = sums[name];
                const before = column[minute] ?? Number.NaN;
                if (name === 'requests') {
                    column[minute] = (Number.isNaN(before) ? 0 : before) + value / span;
                }
                else {
                    // Rows of less than a minute: their running mean.
                    column[minute] = Number.isNaN(before) ? value : before + (value - before) / (seen + 1);
                }
            }
        }
    }
    const present = (column) => column.some((value) => !Number.isNaN(value));
    return {
        startMs,
        minutes,
        tasks: carriedForward(sums.tasks, counts),
        placeOfFive,
        ...(present(sums.cpu) && { cpu: sums.cpu }),
        ...(present(sums.memory) && { memory: sums.memory }),
        ...(present(sums.requests) && { requests: sums.requests }),
    };
}
/** A row that lacks the count has that of the row before: counts change seldom. A gap stays a gap. */
function carriedForward(column, counts) {
    let before = Number.NaN;
    return column.map((value, minute) => {
        if (!Number.isNaN(value))
            before = value;
        return (counts[minute] ?? 0) > 0 ? before : Number.NaN;
    });
}
const sharing = new WeakMap();
/**
 * By how many tasks the load of a minute is divided on average: where the count changes within a minute, less than
 * the mean of the counts, for utilisation is the mean of load ÷ tasks.
 */
function tasksThatShare({ tasks }) {
    const known = sharing.get(tasks);
    if (known !== undefined)
        return known;
    const made = tasks.map((count, minute) => {
        if (Number.isInteger(count) || Number.isNaN(count))
            return count;
        const before = tasks[minute - 1] ?? Number.NaN;
        const after = tasks[minute + 1] ?? Number.NaN;
        const share = (count - after) / (before - after);
        if (!(share > 0 && share < 1) || before <= 0 || after <= 0)
            return count;
        return 1 / (share / before + (1 - share) / after);
    });
    sharing.set(tasks, made);
    return made;
}
function firstTasks({ tasks }) {
    const first = tasks.find((count) => !Number.isNaN(count));
    return first === undefined ? undefined : Math.round(first);
}
/** Minutes of which only a mean over five is known. */
function coarseMinutes({ placeOfFive }) {
    return placeOfFive.reduce((sum, place) => sum + (place > 0 ? 1 : 0), 0);
}
/** Minutes of which no utilisation and no requests are known. */
function unknownMinutes(history) {
    let count = 0;
    for (let minute = 0; minute < history.minutes; minute += 1) {
        const known = [history.cpu, history.memory, history.requests].some((column) => column !== undefined && !Number.isNaN(column[minute]));
        if (!known)
            count += 1;
    }
    return count;
}
/** Minutes at full CPU: lower bounds of the demand. */
function fullMinutes({ cpu }) {
    return cpu === undefined ? 0 : cpu.reduce((sum, v) => sum + (v >= fullCpuPercent ? 1 : 0), 0);
}


/***/ }),

/***/ 3439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ describeSettings),
/* harmony export */   Tf: () => (/* binding */ targetTracking),
/* harmony export */   nk: () => (/* binding */ authorSettings),
/* harmony export */   qY: () => (/* binding */ defaultCooldownSeconds)
/* harmony export */ });
/* unused harmony exports lowAlarmShare, showSeconds */
/** The scaling settings of a service, as far as a replay needs them. */
/** Cooldowns that AWS takes for ECS where none is set (PutScalingPolicy, TargetTrackingScalingPolicyConfiguration). */
const defaultCooldownSeconds = 300;
/** Where the alarm below a target lies, as target tracking makes it. */
const lowAlarmShare = 0.9;
/**
 * A target tracking policy with the alarms that Application Auto Scaling makes for it: 3 of 3 datapoints
 * above the target, and 15 of 15 minutes below nine tenths of it.
 */
function targetTracking(given) {
    const resolutionSeconds = given.metric === 'requests' ? 60 : (given.resolutionSeconds ?? 60);
    const lowDatapoints = (15 * 60) / resolutionSeconds;
    return {
        kind: 'target-tracking',
        metric: given.metric,
        target: given.target,
        scaleOutCooldownSeconds: given.scaleOutCooldownSeconds ?? defaultCooldownSeconds,
        scaleInCooldownSeconds: given.scaleInCooldownSeconds ?? defaultCooldownSeconds,
        scalesIn: true,
        resolutionSeconds,
        high: { datapoints: 3, of: 3, threshold: given.target },
        low: {
            datapoints: lowDatapoints,
            of: lowDatapoints,
            threshold: lowAlarmShare * given.target,
        },
    };
}
/** The principles' author: early on CPU, late on memory, out at once, in slowly. */
const authorSettings = {
    minCapacity: 2,
    maxCapacity: 64,
    policies: [
        ['cpu', 40],
        ['memory', 50],
    ].map(([metric, target]) => targetTracking({
        metric,
        target,
        scaleOutCooldownSeconds: 0,
        scaleInCooldownSeconds: 12 * 3600,
    })),
};
/** One line in the words of the input `candidates`: `min 2, max 64, cpu 40, scale-out 0s, scale-in 12h`. */
function describeSettings({ minCapacity, maxCapacity, policies }) {
    const tracking = policies.filter((policy) => policy.kind === 'target-tracking');
    const steps = policies.length - tracking.length;
    const parts = [
        `min ${minCapacity}`,
        `max ${maxCapacity}`,
        ...tracking.map(({ metric, target }) => `${metric} ${Number(target.toFixed(2))}`),
        ...(steps === 0 ? [] : [`${steps} step ${steps === 1 ? 'policy' : 'policies'}`]),
        ...span('scale-out', tracking.map(({ scaleOutCooldownSeconds: s }) => s)),
        ...span('scale-in', tracking.map(({ scaleInCooldownSeconds: s }) => s)),
        ...(tracking.some(({ resolutionSeconds }) => resolutionSeconds === 20)
            ? ['resolution 20s']
            : []),
    ];
    return parts.join(', ');
}
function span(name, seconds) {
    const distinct = [...new Set(seconds)];
    return distinct.length === 0 ? [] : [`${name} ${distinct.map(showSeconds).join('/')}`];
}
/** `0s`, `5m`, `12h`, `1h30m`: a duration as inputs spell it. */
function showSeconds(seconds) {
    const h = Math.floor(seconds / 3600);
    const m = Math.floor((seconds % 3600) / 60);
    const s = Math.round(seconds % 60);
    const text = `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 ? `${s}s` : ''}`;
    return text === '' ? '0s' : text;
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


/***/ })

};
