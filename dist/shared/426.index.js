export const id = 426;
export const ids = [426];
export const modules = {

/***/ 350:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _ecs_actions_action_kit_deadline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1213);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3294);
/* harmony import */ var _ecs_actions_action_kit_state__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8652);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2228);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1745);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8250);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4311);
/** Starts run-migration-task with the real adapters. */








await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
    name: 'run-migration-task',
    main: async ({ env, runner, inputs: reader, log, secrets, clock, cancellation }) => {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)(reader, env);
        for (const { value } of inputs.secretEnvironment)
            secrets.mask(value);
        const deadline = (0,_ecs_actions_action_kit_deadline__WEBPACK_IMPORTED_MODULE_5__/* .createDeadline */ .d)(clock, cancellation.signal);
        return (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)({
            ...(0,_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(inputs.region, clock, deadline.signal),
            log,
            clock,
            cancellation,
            deadline,
            random: Math.random,
            whereabouts: (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhereabouts */ .y)(env),
            saveState: (state) => (0,_ecs_actions_action_kit_state__WEBPACK_IMPORTED_MODULE_6__/* .saveState */ .L)(runner, _state_js__WEBPACK_IMPORTED_MODULE_7__/* .stateName */ .Vi, state),
        }, inputs);
    },
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./packages/core/lib/arn.js
var lib_arn = __webpack_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
// EXTERNAL MODULE: ./packages/action-kit/lib/inputs.js + 1 modules
var lib_inputs = __webpack_require__(3898);
// EXTERNAL MODULE: ./packages/action-kit/lib/service-inputs.js
var service_inputs = __webpack_require__(1250);
;// CONCATENATED MODULE: ./node_modules/shlex/shlex.js


/*
  Port of a subset of the features of CPython's shlex module, which provides a
  shell-like lexer. Original code by Eric S. Raymond and other contributors.
*/

class Shlexer {
  constructor (string) {
    this.i = 0
    this.string = string

    /**
     * Characters that will be considered whitespace and skipped. Whitespace
     * bounds tokens. By default, includes space, tab, linefeed and carriage
     * return.
     */
    this.whitespace = ' \t\r\n'

    /**
     * Characters that will be considered string quotes. The token accumulates
     * until the same quote is encountered again (thus, different quote types
     * protect each other as in the shell.) By default, includes ASCII single
     * and double quotes.
     */
    this.quotes = `'"`

    /**
     * Characters that will be considered as escape. Just `\` by default.
     */
    this.escapes = '\\'

    /**
     * The subset of quote types that allow escaped characters. Just `"` by default.
     */
    this.escapedQuotes = '"'

    /**
     * Whether to support ANSI C-style $'' quotes
     * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
     */
    this.ansiCQuotes = true

    /**
     * Whether to support localized $"" quotes
     * https://www.gnu.org/software/bash/manual/html_node/Locale-Translation.html
     *
     * The behavior is as if the current locale is set to C or POSIX, i.e., the
     * contents are not translated.
     */
    this.localeQuotes = true

    this.debug = false
  }

  readChar () {
    return this.string.charAt(this.i++)
  }

  processEscapes (string, quote, isAnsiCQuote) {
    if (!isAnsiCQuote && !this.escapedQuotes.includes(quote)) {
      // This quote type doesn't support escape sequences
      return string
    }

    // We need to form a regex that matches any of the escape characters,
    // without interpreting any of the characters as a regex special character.
    const anyEscape = '[' + this.escapes.replace(/(.)/g, '\\$1') + ']'

    // In regular quoted strings, we can only escape an escape character, and
    // the quote character itself.
    if (!isAnsiCQuote && this.escapedQuotes.includes(quote)) {
      const re = new RegExp(
        anyEscape + '(' + anyEscape + '|\\' + quote + ')', 'g')
      return string.replace(re, '$1')
    }

    // ANSI C quoted strings support a wide variety of escape sequences
    if (isAnsiCQuote) {
      const patterns = {
        // Literal characters
        '([\\\\\'"?])': (x) => x,

        // Non-printable ASCII characters
        'a': () => '\x07',
        'b': () => '\x08',
        'e|E': () => '\x1b',
        'f': () => '\x0c',
        'n': () => '\x0a',
        'r': () => '\x0d',
        't': () => '\x09',
        'v': () => '\x0b',

        // Octal bytes
        '([0-7]{1,3})': (x) => String.fromCharCode(parseInt(x, 8)),

        // Hexadecimal bytes
        'x([0-9a-fA-F]{1,2})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Unicode code units
        'u([0-9a-fA-F]{1,4})': (x) => String.fromCharCode(parseInt(x, 16)),
        'U([0-9a-fA-F]{1,8})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Control characters
        // https://en.wikipedia.org/wiki/Control_character#How_control_characters_map_to_keyboards
        'c(.)': (x) => {
          if (x === '?') {
            return '\x7f'
          } else if (x === '@') {
            return '\x00'
          } else {
            return String.fromCharCode(x.charCodeAt(0) & 31)
          }
        }
      }

      // Construct an uber-RegEx that catches all of the above pattern
      const re = new RegExp(
        anyEscape + '(' + Object.keys(patterns).join('|') + ')', 'g')

      // For each match, figure out which subpattern matched, and apply the
      // corresponding function
      return string.replace(re, function (m, p1) {
        for (const matched in patterns) {
          const mm = new RegExp('^' + matched + '$').exec(p1)
          if (mm === null) {
            continue
          }

          return patterns[matched].apply(null, mm.slice(1))
        }
      })
    }

    // Should not get here
    return undefined
  }

  * [Symbol.iterator] () {
    let inQuote = false
    let inDollarQuote = false
    let escaped = false
    let lastDollar = -2 // position of last dollar sign we saw
    let token

    if (this.debug) {
      console.log('full input:', '>' + this.string + '<')
    }

    while (true) {
      const pos = this.i
      const char = this.readChar()

      if (this.debug) {
        console.log(
          'position:', pos,
          'input:', '>' + char + '<',
          'accumulated:', token,
          'inQuote:', inQuote,
          'inDollarQuote:', inDollarQuote,
          'lastDollar:', lastDollar,
          'escaped:', escaped
        )
      }

      // Ran out of characters, we're done
      if (char === '') {
        if (inQuote) { throw new Error('Got EOF while in a quoted string') }
        if (escaped) { throw new Error('Got EOF while in an escape sequence') }
        if (token !== undefined) { yield token }
        return
      }

      // We were in an escape sequence, complete it
      if (escaped) {
        if (char === '\n') {
          // An escaped newline just means to continue the command on the next
          // line. We just need to ignore it.
        } else if (inQuote) {
          // If we are in a quote, just accumulate the whole escape sequence,
          // as we will interpret escape sequences later.
          token = (token || '') + escaped + char
        } else {
          // Just use the literal character
          token = (token || '') + char
        }

        escaped = false
        continue
      }

      if (this.escapes.includes(char)) {
        if (!inQuote || inDollarQuote !== false || this.escapedQuotes.includes(inQuote)) {
          // We encountered an escape character, which is going to affect how
          // we treat the next character.
          escaped = char
          continue
        } else {
          // This string type doesn't use escape characters. Ignore for now.
        }
      }

      // We were in a string
      if (inQuote !== false) {
        // String is finished. Don't grab the quote character.
        if (char === inQuote) {
          token = this.processEscapes(token, inQuote, inDollarQuote === '\'')
          inQuote = false
          inDollarQuote = false
          continue
        }

        // String isn't finished yet, accumulate the character
        token = (token || '') + char
        continue
      }

      // This is the start of a new string, don't accumulate the quotation mark
      if (this.quotes.includes(char)) {
        inQuote = char
        if (lastDollar === pos - 1) {
          if (char === '\'' && !this.ansiCQuotes) {
            // Feature not enabled
          } else if (char === '"' && !this.localeQuotes) {
            // Feature not enabled
          } else {
            inDollarQuote = char
          }
        }

        token = (token || '') // fixes blank string

        if (inDollarQuote !== false) {
          // Drop the opening $ we captured before
          token = token.slice(0, -1)
        }

        continue
      }

      // This is a dollar sign, record that we saw it in case it's the start of
      // an ANSI C or localized string
      if (inQuote === false && char === '$') {
        lastDollar = pos
      }

      // This is whitespace, so yield the token if we have one
      if (this.whitespace.includes(char)) {
        if (token !== undefined) { yield token }
        token = undefined
        continue
      }

      // Otherwise, accumulate the character
      token = (token || '') + char
    }
  }
}


/**
 * Splits a given string using shell-like syntax. This function is the inverse
 * of shlex.join().
 *
 * @param {String} s String to split.
 * @returns {String[]}
 */
function split (s) {
  return Array.from(new Shlexer(s))
}

/**
 * Escapes a potentially shell-unsafe string using quotes.
 *
 * @param {String} s String to quote
 * @returns {String}
 */
function quote (s) {
  if (s === '') { return '\'\'' }

  const unsafeRe = /[^\w@%\-+=:,./]/
  if (!unsafeRe.test(s)) { return s }

  return ('\'' + s.replace(/('+)/g, '\'"$1"\'') + '\'').replace(/^''|''$/g, '')
}


/**
 * Concatenate the tokens of the list args and return a string. This function
 * is the inverse of shlex.split().
 *
 * The returned value is shell-escaped to protect against injection
 * vulnerabilities (see shlex.quote()).
 *
 * @param {String[]} args List of args to join
 * @returns {String}
 */
function join (args) {
  if (!Array.isArray(args)) {
    throw new TypeError("args should be an array")
  }
  return args.map(quote).join(" ")
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/command.js
/** The input `command` as arguments: split as a shell would, or a JSON array. Nothing is expanded. */

function parseCommand(text) {
    const parsed = text.startsWith('[') ? parseArray(text) : parseShell(text);
    if (!parsed.ok)
        return parsed;
    const [program] = parsed.command;
    if (program === undefined || program === '')
        return { ok: false, problem: 'names no program' };
    return parsed;
}
function parseArray(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, problem: 'starts with [ and is no JSON' };
    }
    const isCommand = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isCommand
        ? { ok: true, command: value }
        : { ok: false, problem: 'is JSON, but not an array of texts only' };
}
function parseShell(text) {
    let command;
    try {
        command = split(text);
    }
    catch (error) {
        const unbalanced = error instanceof Error && error.message.includes('quoted');
        return {
            ok: false,
            problem: unbalanced ? 'has a quote that is not closed' : 'ends in a backslash',
        };
    }
    const remark = shellRemark(command);
    return { ok: true, command, ...(remark !== undefined && { remark }) };
}
/** ECS starts the program itself; whoever writes `&&` or `$HOME` expects a shell. */
function shellRemark(command) {
    if (/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(command[0] ?? ''))
        return undefined;
    const operator = command.find((word) => /^(?:&&|\|\|?|;|[<>]{1,2}|2>&1)$/.test(word));
    const variable = command.find((word) => /\$(?:\{\w|\w)/.test(word));
    const sign = operator ?? variable;
    return sign === undefined
        ? undefined
        : `command: "${sign}" is handed to the program as it is, for ECS starts no shell; write sh -c '…' to have one.`;
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/inputs.js
/** The inputs of run-migration-task as one typed object. Everything malformed fails here, before the first AWS call. */





/** @throws InputError that names the input, its value and what is accepted. */
function parseInputs(inputs, env) {
    const address = (0,service_inputs/* readServiceAddress */.C)(inputs, { several: false });
    const command = parseCommand(inputs.text('command'));
    if (!command.ok) {
        throw inputs.invalid('command', `a command line such as php bin/console migrate, or a JSON array of its words; this one ${command.problem}`);
    }
    const matching = (name, pattern, accepted) => {
        const text = inputs.optionalText(name);
        if (text !== undefined && !pattern.test(text))
            throw inputs.invalid(name, accepted);
        return text;
    };
    const listOf = (name, pattern, accepted) => {
        const items = inputs.list(name);
        if (items.some((item) => !pattern.test(item)))
            throw inputs.invalid(name, accepted);
        return items;
    };
    const container = matching('container', /^[\w-]{1,255}$/, 'the name of a container');
    const taskDefinition = inputs.optionalText('task-definition');
    if (taskDefinition !== undefined && !isTaskDefinition(taskDefinition)) {
        throw inputs.invalid('task-definition', 'family:revision, a family (its newest revision), or the ARN of a task definition');
    }
    const image = matching('image', /^[^\s]{1,512}$/, 'an image such as repository/name:tag');
    const cpu = inputs.integer('cpu', { min: 128, max: 196_608 });
    const memory = inputs.integer('memory', { min: 128, max: 2_097_152 });
    const taskRoleArn = readRole(inputs, 'task-role-arn');
    const executionRoleArn = readRole(inputs, 'execution-role-arn');
    const assignPublicIp = inputs.boolean('assign-public-ip');
    const capacityProvider = matching('capacity-provider', /^[\w-]{1,255}$/, 'the name of a capacity provider, such as FARGATE');
    const environment = inputs.nameValueLines('environment', { secret: true });
    const secretEnvironment = inputs.nameValueLines('secret-environment', { secret: true });
    const twice = environment.find(({ name }) => secretEnvironment.some((secret) => secret.name === name));
    if (twice !== undefined) {
        throw new lib_inputs/* InputError */.dz('secret-environment', `Inputs "environment" and "secret-environment" both set ${twice.name}. Give each name once.`);
    }
    return {
        address,
        region: (0,service_inputs/* readRegion */.X)(inputs, env, [address.cluster, ...address.services, taskDefinition]),
        command: command.command,
        environment,
        secretEnvironment,
        subnets: listOf('subnets', /^subnet-\w+$/, 'ids of subnets, subnet-…'),
        securityGroups: listOf('security-groups', /^sg-\w+$/, 'ids of security groups, sg-…'),
        tags: readTags(inputs),
        phase: inputs.oneOf('phase', ['after-deploy', 'before-deploy']) ?? 'after-deploy',
        timeoutMs: inputs.duration('timeout') ?? time/* durations */.SB.hour,
        onTimeout: inputs.oneOf('on-timeout', ['leave', 'stop']) ?? 'leave',
        onCancel: inputs.oneOf('on-cancel', ['leave', 'stop']) ?? 'stop',
        onRunning: inputs.oneOf('on-running', ['wait', 'fail']) ?? 'wait',
        lock: readLock(inputs),
        ...(command.remark !== undefined && { commandRemark: command.remark }),
        ...(container !== undefined && { container }),
        ...(taskDefinition !== undefined && { taskDefinition }),
        ...(image !== undefined && { image }),
        ...(cpu !== undefined && { cpu: String(cpu) }),
        ...(memory !== undefined && { memory: String(memory) }),
        ...(taskRoleArn !== undefined && { taskRoleArn }),
        ...(executionRoleArn !== undefined && { executionRoleArn }),
        ...(assignPublicIp !== undefined && { assignPublicIp }),
        ...(capacityProvider !== undefined && { capacityProvider }),
    };
}
function readLock(inputs) {
    const text = inputs.optionalText('lock') ?? 'ecs';
    if (text === 'ecs' || text === 'off')
        return { kind: text };
    const table = /^dynamodb:([\w.-]{3,255})$/.exec(text)?.[1];
    if (table !== undefined)
        return { kind: 'dynamodb', table };
    throw inputs.invalid('lock', 'ecs, off or dynamodb:TABLE');
}
function readRole(inputs, name) {
    const text = inputs.optionalText(name);
    if (text === undefined)
        return undefined;
    const arn = (0,lib_arn/* parseArn */.L)(text);
    if (arn?.service === 'iam' && arn.resource.startsWith('role/'))
        return text;
    throw inputs.invalid(name, 'the ARN of a role, arn:aws:iam::ACCOUNT:role/NAME');
}
function readTags(inputs) {
    const tags = inputs.nameValueLines('tags').map(({ name, value }) => ({ key: name, value }));
    const reserved = tags.find(({ key }) => /^aws:/i.test(key));
    if (reserved === undefined)
        return tags;
    throw inputs.invalid('tags', `keys without the prefix aws:, which AWS keeps for itself`);
}
function isTaskDefinition(text) {
    const name = text.startsWith('arn:')
        ? /^task-definition\/(.+)$/.exec((0,lib_arn/* parseArn */.L)(text)?.resource ?? '')?.[1]
        : text;
    return name !== undefined && /^[\w-]{1,255}(?::[1-9]\d*)?$/.test(name);
}


/***/ }),

/***/ 1745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __webpack_require__(2194);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __webpack_require__(3308);
// EXTERNAL MODULE: ./actions/run-migration-task/lib/copy.js
var lib_copy = __webpack_require__(5049);
// EXTERNAL MODULE: ./packages/core/lib/deployment/service.js
var service = __webpack_require__(8406);
// EXTERNAL MODULE: ./packages/core/lib/deployment/task.js
var deployment_task = __webpack_require__(4208);
// EXTERNAL MODULE: ./packages/core/lib/migration/ending.js
var migration_ending = __webpack_require__(1087);
;// CONCATENATED MODULE: ./packages/core/lib/migration/phases.js
const phaseNames = ['queued', 'pull', 'start', 'run'];
const phaseWords = {
    queued: 'queued (capacity, network)',
    pull: 'image pull',
    start: 'container start',
    run: 'command',
};
/** Each phase whose both ends ECS has stamped; any stamp may be missing (`aws-facts.md` A6). */
function phasesOf(task) {
    const { createdAt, pullStartedAt, pullStoppedAt, startedAt } = task;
    return {
        ...span('queued', createdAt, pullStartedAt),
        ...span('pull', pullStartedAt, pullStoppedAt),
        ...span('start', pullStoppedAt, startedAt),
        ...span('run', startedAt, endedAt(task)),
    };
}
/** When its containers ended: the stop of the network behind it is no time of the migration's. */
function endedAt(task) {
    return task.executionStoppedAt ?? task.stoppedAt;
}
/** Created to ended; absent until both are known. */
function durationOf(task) {
    const to = endedAt(task);
    return task.createdAt === undefined || to === undefined
        ? undefined
        : Math.max(0, to - task.createdAt);
}
function span(name, from, to) {
    return from === undefined || to === undefined || to < from ? {} : { [name]: { from, to } };
}

// EXTERNAL MODULE: ./packages/core/lib/deployment/cause.js
var deployment_cause = __webpack_require__(8350);
;// CONCATENATED MODULE: ./packages/core/lib/migration/cause.js
/** Why a migration did not succeed: the causes a stopped task has, and those of a run of its own. */

const ownCauses = [
    /** Refused: see the gate. */
    'deployment-in-progress',
    'deployment-not-successful',
    'deployment-changed',
    /** Refused or timed out: another migration of the service. */
    'already-running',
    'stopped-by-user',
    'infrastructure',
    'timeout',
];
const ownRemedies = {
    'deployment-in-progress': 'Run wait-stable before this step, or set phase: before-deploy if the migration belongs before the rollout.',
    'deployment-not-successful': 'Repair the deployment first: the service does not run what this migration belongs to.',
    'deployment-changed': 'The run of that newer deployment migrates; nothing is to be done here.',
    'already-running': 'Wait for the other migration (on-running: wait), or end it if it is stuck: aws ecs stop-task.',
    'stopped-by-user': 'Somebody or something called StopTask: see who in CloudTrail.',
    infrastructure: 'The host under the task failed: check what the migration has done so far, and run it again.',
    timeout: 'Give a longer timeout, or look at the log for what the migration waits on.',
};
/** What is said of a cause for a one-off task, where the words for a service would mislead. */
const taskRemedies = {
    'container-exit': 'The command failed: its last log lines tell why.',
    'out-of-memory': 'The container used more memory than it may: give the task more with memory, or work in smaller batches.',
    'no-capacity': 'AWS has no capacity for this task right now: run it again later, or name subnets in other availability zones.',
    'no-ip-address': 'The subnets have no free addresses: name others with subnets.',
    configuration: 'The task cannot start as configured: the text names the setting (the command itself, the log group, a volume).',
    unknown: 'ECS names no cause: look at the task in the console, and at its log.',
};
function remedyFor(cause) {
    return isOwn(cause) ? ownRemedies[cause] : (taskRemedies[cause] ?? deployment_cause/* remedies */.JW[cause]);
}
function isOwn(cause) {
    return ownCauses.includes(cause);
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/image-check.js

const tasksCompared = 10;
/** One sentence where they differ; `undefined` where they agree, or where it cannot be told. */
async function compareImages({ tasks, log, deadline }, { cluster, service, container, image }, own) {
    const digest = digestIn(own, container.name);
    // Another image was asked for by name: that it differs is no news.
    if (image !== undefined || digest === undefined)
        return undefined;
    try {
        const arns = await tasks.listOfService(cluster, service.name, tasksCompared);
        if (arns.length === 0)
            return undefined;
        const running = (await tasks.describe(cluster, arns)).filter(({ lastStatus }) => lastStatus === 'RUNNING');
        const others = new Set(running.flatMap((task) => {
            const other = digestIn(task, container.name);
            return other === undefined || other === digest ? [] : [other];
        }));
        if (others.size === 0)
            return undefined;
        return `The migration runs image ${digest} of container ${container.name}, and the service runs ${[...others].join(', ')}: the tag was moved after the service was deployed.`;
    }
    catch (error) {
        // Cut off by the deadline or a cancellation: there is no time for it.
        if (deadline.signal().aborted)
            return undefined;
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        log.line(`could not see which image the service runs: ${error.message}`);
        return undefined;
    }
}
function digestIn(task, name) {
    return task.containers.find((container) => container.name === name)?.imageDigest;
}

// EXTERNAL MODULE: ./actions/run-migration-task/lib/log-stream.js + 1 modules
var log_stream = __webpack_require__(3910);
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/outcome.js
function outcome(verdict, rest = {}) {
    return { verdict, adopted: false, remarks: [], lastLines: [], linesPrinted: 0, ...rest };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/follow.js
/** Following one task to its end: its states, its log, its exit code; at the deadline or a cancellation what was asked for. */










/** How long ECS may not know a task that it has just started (eventual consistency), or one it forgot. */
const missingAtMostMs = time/* durations */.SB.minute;
/** Beyond the container's stop timeout: what the contract gives the clean-up after a timeout. */
const cleanUpMs = 30 * time/* durations */.SB.second;
/** What a cancelled step keeps of its last seconds for writing its results. */
const writingMs = 1_500;
async function followTask(ports, inputs, plan, state, started, adopted) {
    const { log, clock, deadline, cancellation, now } = ports;
    const { cluster, container } = plan;
    const remarks = [];
    const address = plan.logAddress(started.arn);
    const stream = openLog(ports, plan, started, state);
    if (address !== undefined)
        log.line(`log: ${address.url}`);
    if (started.lastStatus !== 'PROVISIONING')
        sayStatus(log, started);
    let task = started;
    let ending;
    let missingSinceMs;
    let stopping;
    let imagesCompared = adopted || inputs.phase === 'before-deploy';
    const finish = (verdict, rest = {}) => outcome(verdict, { task, adopted, remarks, ...logOf(stream), ...rest });
    for (;;) {
        // The exit code is known, and nothing that is still to come changes it.
        if (ending !== undefined && deadline.signal().aborted)
            break;
        if (cancellation.signal.aborted) {
            stream?.stop();
            savePosition(state, stream);
            return finish('cancelled', await cancel(ports, inputs, plan, task));
        }
        if (deadline.signal().aborted) {
            if (inputs.onTimeout === 'leave' || stopping === 'timed-out') {
                stream?.stop();
                return finish('timed-out', timedOut(inputs, plan, task, stopping === 'timed-out'));
            }
            deadline.moveTo(clock.monotonicMs() + container.stopTimeoutMs + cleanUpMs);
            stopping = 'timed-out';
            log.line(`time is up after ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)}: stopping the task`);
            await tryStop(ports, plan, task, migration_ending/* stopReasons */.Q.timedOut);
        }
        const seen = await look(ports, cluster, task.arn);
        if (seen instanceof readable_error/* ReadableError */.J) {
            stream?.stop();
            log.error({ title: seen.title, message: seen.message });
            return finish('error', {
                reason: `${seen.message} Task ${(0,deployment_task/* taskId */.B)(task.arn)} goes on without being watched.`,
                followCommand: followCommand(plan, task),
            });
        }
        if (seen !== 'nothing-new') {
            if (seen === undefined) {
                missingSinceMs ??= clock.monotonicMs();
                if (clock.monotonicMs() - missingSinceMs > missingAtMostMs) {
                    stream?.stop();
                    return finish('error', {
                        reason: `ECS no longer knows task ${task.arn}: how it ended cannot be told`,
                    });
                }
            }
            else {
                missingSinceMs = undefined;
                sayWhatChanged(log, task, seen);
                task = seen;
            }
        }
        if (!imagesCompared && task.pullStoppedAt !== undefined) {
            imagesCompared = true;
            const remark = await compareImages(ports, plan, task);
            if (remark !== undefined) {
                log.warning({ title: 'Another image', message: remark });
                remarks.push(remark);
            }
        }
        ending = (0,migration_ending/* endingOf */.z6)(task, container.name);
        if (ending !== undefined) {
            stream?.containerEnded(task.executionStoppedAt ?? task.stoppedAt ?? now());
            if ((0,migration_ending/* runsOn */.k8)(task, container.name) && stopping === undefined) {
                stopping = 'container-ended';
                log.line(`container ${container.name} has ended and others run on: stopping the task`);
                await tryStop(ports, plan, task, migration_ending/* stopReasons */.Q.containerEnded);
            }
            if (task.lastStatus === 'STOPPED')
                break;
        }
        await clock.sleep(pauseMs(ports, task, ending), interruption(ports));
    }
    // The verdict stands; what is left are late lines of the log.
    await Promise.race([stream?.done, untilAborted(deadline.signal())]);
    stream?.stop();
    if (cancellation.signal.aborted)
        savePosition(state, stream);
    sayPhases(log, task);
    if (ending.verdict === 'succeeded' && ending.remark !== undefined) {
        log.warning({ title: 'Stopped from outside', message: ending.remark });
        remarks.push(ending.remark);
    }
    if (stopping === 'timed-out') {
        return finish('timed-out', {
            ...('exitCode' in ending && { exitCode: ending.exitCode }),
            cause: 'timeout',
            reason: `the task did not end within ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)} and was stopped${'exitCode' in ending ? `; container ${container.name} then exited with code ${ending.exitCode}` : ''}`,
        });
    }
    return finish(ending.verdict, {
        ...('exitCode' in ending && { exitCode: ending.exitCode }),
        ...('cause' in ending && { cause: ending.cause, reason: ending.reason }),
    });
}
function openLog(ports, plan, task, state) {
    const address = plan.logAddress(task.arn);
    if (address === undefined) {
        ports.log.line(whyNoLog(plan));
        return undefined;
    }
    const { group, streamPrefix, region } = address;
    state.update({ log: { group, streamPrefix, ...(region !== undefined && { region }) } });
    return (0,log_stream/* followLog */.w)(ports, address, { signal: () => ports.deadline.signal() });
}
function whyNoLog({ container: { name, log } }) {
    if (log === undefined) {
        return `no log: container ${name} has no log configuration, so its output is lost`;
    }
    return log.driver === 'awslogs'
        ? `no log: container ${name} has no awslogs-stream-prefix, so the name of its stream cannot be told`
        : `no log here: container ${name} logs through ${log.driver}; look for it there`;
}
function logOf(stream) {
    if (stream === undefined)
        return {};
    const logUnseen = stream.unseen();
    return {
        lastLines: stream.lastLines(),
        linesPrinted: stream.linesPrinted(),
        ...(logUnseen !== undefined && { logUnseen }),
    };
}
/** The task as it is; `undefined` where ECS does not know it; `nothing-new` where the call was cut off; an error that will not pass. */
async function look({ tasks, deadline }, cluster, arn) {
    try {
        const [task] = await tasks.describe(cluster, [arn]);
        return task;
    }
    catch (error) {
        if (deadline.signal().aborted)
            return 'nothing-new';
        if (error instanceof readable_error/* ReadableError */.J)
            return error;
        throw error;
    }
}
/** Sleeping ends at the deadline too: what is asked for then is sent within a second of it. */
function interruption({ deadline }) {
    return deadline.signal();
}
/** Changes are near at the start and at the end; a migration of an hour is looked at every 5 s. */
function pauseMs({ now }, { startedAt, desiredStatus }, ending) {
    if (ending !== undefined || startedAt === undefined || desiredStatus === 'STOPPED') {
        return 2 * time/* durations */.SB.second;
    }
    return now() - startedAt < time/* durations */.SB.minute ? 2 * time/* durations */.SB.second : 5 * time/* durations */.SB.second;
}
/** The one stopping call of a cancelled step; its post step sees how it ends. */
async function cancel({ runner, cancellation, clock, log }, { onCancel }, plan, task) {
    const id = (0,deployment_task/* taskId */.B)(task.arn);
    if (onCancel === 'leave') {
        const command = followCommand(plan, task);
        log.line(`task ${id} goes on (on-cancel: leave); follow it with: ${command}`);
        return {
            reason: `the workflow was cancelled; task ${id} was left running`,
            followCommand: command,
        };
    }
    const over = new AbortController();
    const sent = new AbortController();
    void clock
        .sleep(Math.max(0, Math.min(cancellation.remainingMs(), 7_000) - writingMs), sent.signal)
        .then(() => over.abort());
    try {
        await runner.stop(plan.cluster, task.arn, migration_ending/* stopReasons */.Q.cancelled, over.signal);
        log.line(`the workflow was cancelled: task ${id} is being stopped`);
        return { reason: `the workflow was cancelled and task ${id} was told to stop` };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        log.error({ title: 'Not stopped', message: `Task ${id} could not be stopped: ${message}` });
        return { reason: `the workflow was cancelled; task ${id} could not be stopped: ${message}` };
    }
    finally {
        sent.abort();
    }
}
function timedOut(inputs, plan, task, stopSent) {
    const after = (0,time/* formatDuration */.a3)(inputs.timeoutMs);
    if (stopSent) {
        return {
            cause: 'timeout',
            reason: `the task did not end within ${after}, was told to stop, and has not ended within its stop timeout either`,
            followCommand: followCommand(plan, task),
        };
    }
    return {
        cause: 'timeout',
        reason: `the task did not end within ${after} and was left running (on-timeout: leave)`,
        followCommand: followCommand(plan, task),
    };
}
function followCommand(plan, { arn }) {
    const address = plan.logAddress(arn);
    const region = address?.region === undefined ? '' : ` --region ${address.region}`;
    return address === undefined
        ? `aws ecs describe-tasks --cluster ${plan.service.clusterArn || plan.cluster} --tasks ${arn}`
        : `aws logs tail ${address.group} --log-stream-names ${address.stream} --follow${region}`;
}
async function tryStop(ports, plan, task, reason) {
    try {
        await ports.runner.stop(plan.cluster, task.arn, reason);
    }
    catch (error) {
        // Cut off: the deadline or the cancellation has a stopping call of its own.
        if (ports.deadline.signal().aborted)
            return;
        if (!(error instanceof readable_error/* ReadableError */.J))
            throw error;
        ports.log.error({ title: 'Not stopped', message: error.message });
    }
}
function sayWhatChanged(log, before, now) {
    if (now.lastStatus !== before.lastStatus)
        sayStatus(log, now);
}
function sayStatus(log, { arn, lastStatus }) {
    log.line(`task ${(0,deployment_task/* taskId */.B)(arn)}: ${lastStatus.toLowerCase()}`);
}
function sayPhases(log, task) {
    const phases = phasesOf(task);
    const told = phaseNames.flatMap((name) => {
        const span = phases[name];
        return span === undefined ? [] : [`${phaseWords[name]} ${(0,time/* formatDuration */.a3)(span.to - span.from)}`];
    });
    if (told.length > 0)
        log.line(told.join(', '));
}
/** The verdict on the log: an annotation where it is bad. */
function sayVerdict(log, end, plan) {
    const { verdict, reason, cause, exitCode } = end;
    if (verdict === 'succeeded') {
        log.line(`succeeded: exit code ${exitCode ?? 0} (${(0,service/* familyRevision */.KW)(plan.definition.arn)})`);
        return;
    }
    const remedy = cause === undefined ? '' : ` ${remedyFor(cause)}`;
    const told = (reason ?? '').replace(/[.\s]*$/, '');
    log.error({
        title: verdict,
        message: `${told}${cause === undefined ? '' : ` (${cause})`}.${remedy}`,
    });
}
function savePosition(state, stream) {
    const { log } = state.current();
    const position = stream?.position();
    if (log === undefined || position === undefined)
        return;
    state.update({ log: { ...log, printedUntil: position.at, printedAtIt: position.count } });
}
async function untilAborted(signal) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

// EXTERNAL MODULE: ./packages/core/lib/migration/lock.js
var migration_lock = __webpack_require__(2211);
// EXTERNAL MODULE: ./packages/core/lib/arn.js
var arn = __webpack_require__(4562);
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/kept-lock.js




const none = {
    take: async () => ({ kind: 'kept' }),
    note: async () => true,
    end: async () => undefined,
};
function keepLock(ports, inputs, plan, state) {
    if (inputs.lock.kind !== 'dynamodb')
        return none;
    const names = {
        table: inputs.lock.table,
        lockId: lockIdOf(plan),
        owner: plan.identity.key,
        holder: ports.whereabouts.label,
    };
    const lock = ports.openLock(names);
    const ended = new AbortController();
    let fence;
    return {
        take: async () => {
            if (fence !== undefined && (await lock.renew(fence)))
                return { kind: 'kept' };
            fence = undefined;
            const acquired = await lock.acquire();
            if (acquired.kind === 'busy') {
                const { holder, owner, taskArn, expiresAt } = acquired.holder;
                const task = taskArn === undefined ? '' : `, task ${taskArn}`;
                const by = `${holder ?? owner}${task} (until ${(0,time/* formatInstant */.r4)(expiresAt)} unless renewed)`;
                return { kind: 'busy', by };
            }
            fence = acquired.fence;
            state.update({ lock: { ...names, fence } });
            void renew(ports, lock, fence, ended.signal);
            return { kind: 'taken' };
        },
        note: async (taskArn) => {
            if (fence === undefined)
                return false;
            const kept = await lock.noteTask(fence, taskArn);
            if (!kept)
                fence = undefined;
            return kept;
        },
        end: async (how) => {
            ended.abort();
            if (fence === undefined)
                return;
            if (how === 'release') {
                await lock.release(fence);
                state.update({ lock: undefined });
            }
        },
    };
}
/** One item for each service, whatever workflow migrates it. */
function lockIdOf({ service, cluster }) {
    const { account = '', region = '' } = (0,arn/* parseArn */.L)(service.clusterArn) ?? {};
    const name = service.clusterArn === '' ? cluster : service.clusterArn;
    return `ecs-actions/migration/${account}/${region}/${name.slice(name.lastIndexOf('/') + 1)}/${service.name}`;
}
/** Signs of life until the end. One that fails in passing is made up for by the next. */
async function renew({ clock, log }, lock, fence, ended) {
    for (;;) {
        await clock.sleep(migration_lock/* renewEveryMs */.V, ended);
        if (ended.aborted)
            return;
        try {
            if (await lock.renew(fence))
                continue;
            log.warning({
                title: 'Lock lost',
                message: 'The lock of this migration is held by another run by now: this runner was out of touch for longer than the lease. The task goes on.',
            });
            return;
        }
        catch (error) {
            if (ended.aborted)
                return;
            const message = error instanceof readable_error/* ReadableError */.J ? error.message : String(error);
            log.line(`the lock could not be renewed: ${message}`);
        }
    }
}

// EXTERNAL MODULE: ./actions/run-migration-task/lib/plan.js + 3 modules
var plan = __webpack_require__(4819);
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/results.js



/** The outputs of the contract; `undefined` is written as empty. */
function outputsOf(end, plan) {
    const { task } = end;
    const address = task === undefined ? undefined : plan.logAddress(task.arn);
    const durationMs = task === undefined ? undefined : durationOf(task);
    return {
        verdict: end.verdict,
        exitCode: end.exitCode,
        taskArn: task?.arn,
        taskDefinition: task?.taskDefinition ?? (task === undefined ? undefined : plan.definition.arn),
        durationSeconds: durationMs === undefined ? undefined : (0,time/* toSeconds */.fP)(durationMs),
        cause: end.cause,
        reason: end.reason,
        stopCode: task?.stopCode,
        logGroup: address?.group,
        logStream: address?.stream,
        logUrl: address?.url,
        adopted: end.adopted,
    };
}
/** Everything that was seen. Neither environment nor the task's overrides are part of it. */
function reportOf(end, plan, inputs) {
    const { task } = end;
    return {
        ...outputsOf(end, plan),
        service: plan.service.name,
        serviceArn: plan.service.arn,
        cluster: plan.service.clusterArn || plan.cluster,
        container: plan.container.name,
        command: plan.command,
        image: plan.image,
        phase: inputs.phase,
        lock: inputs.lock.kind,
        startedBy: plan.identity.startedBy,
        group: plan.identity.group,
        remedy: end.cause === undefined ? undefined : remedyFor(end.cause),
        remarks: end.remarks,
        linesPrinted: end.linesPrinted,
        logUnseen: end.logUnseen,
        lastLines: end.lastLines,
        phases: task === undefined ? undefined : phasesForReport(task),
        task: task === undefined ? undefined : taskForReport(task),
    };
}
function phasesForReport(task) {
    const phases = phasesOf(task);
    return Object.fromEntries(phaseNames.map((name) => {
        const span = phases[name];
        const value = span === undefined
            ? undefined
            : {
                from: instant(span.from),
                to: instant(span.to),
                seconds: Math.round((span.to - span.from) / 100) / 10,
            };
        return [name, value];
    }));
}
function taskForReport(task) {
    return {
        arn: task.arn,
        lastStatus: task.lastStatus,
        stopCode: task.stopCode,
        stoppedReason: task.stoppedReason,
        launchType: task.launchType,
        capacityProvider: task.capacityProvider,
        availabilityZone: task.availabilityZone,
        createdAt: instant(task.createdAt),
        startedAt: instant(task.startedAt),
        endedAt: instant(endedAt(task)),
        stoppedAt: instant(task.stoppedAt),
        containers: task.containers.map(({ name, exitCode, reason, lastStatus, imageDigest }) => ({
            name,
            exitCode,
            reason,
            lastStatus,
            imageDigest,
        })),
    };
}
function instant(at) {
    return at === undefined ? undefined : new Date(at).toISOString();
}

// EXTERNAL MODULE: ./actions/run-migration-task/lib/state.js
var lib_state = __webpack_require__(4311);
// EXTERNAL MODULE: ./packages/action-kit/lib/markdown.js
var markdown = __webpack_require__(9572);
// EXTERNAL MODULE: ./packages/action-kit/lib/mermaid.js
var mermaid = __webpack_require__(8902);
// EXTERNAL MODULE: ./packages/core/lib/console-link.js
var console_link = __webpack_require__(9441);
;// CONCATENATED MODULE: ./actions/run-migration-task/lib/summary.js
/** The job summary: the verdict first, then the one thing to know, then detail folded away. */








/** A command in the summary is for reading; the whole is in the report. */
const commandLength = 1_000;
function renderSummary(end, plan) {
    return [
        (0,markdown/* heading */.R_)(3, headline(end, plan)),
        ...oneThingToKnow(end),
        figures(end, plan),
        ...renderFollow(end),
        ...renderPhases(end),
        ...renderLog(end),
    ];
}
function headline({ verdict, exitCode }, { service, container }) {
    const what = `Migration of ${service.name}`;
    switch (verdict) {
        case 'succeeded':
            return `${what} succeeded`;
        case 'failed':
            return `${what} failed: container ${container.name} exited with code ${exitCode ?? '?'}`;
        case 'never-started':
            return `${what} never started`;
        case 'timed-out':
            return `${what} timed out`;
        case 'refused':
            return `${what} was refused: nothing was started`;
        case 'cancelled':
            return `${what} was cancelled`;
        case 'error':
            return `${what}: how it ended cannot be told`;
        default:
            return verdict;
    }
}
function oneThingToKnow({ reason, cause, remarks }) {
    const lines = [
        reason === undefined ? undefined : (0,markdown/* text */.Qq)(reason),
        cause === undefined ? undefined : `**What to do:** ${(0,markdown/* text */.Qq)(remedyFor(cause))}`,
        ...remarks.map(markdown/* text */.Qq),
    ].filter((line) => line !== undefined);
    return lines.length === 0 ? [] : [lines.join('\n\n')];
}
function figures(end, plan) {
    const { task, verdict, cause, exitCode, adopted } = end;
    const durationMs = task === undefined ? undefined : durationOf(task);
    const address = task === undefined ? undefined : plan.logAddress(task.arn);
    const consoleOfTask = task === undefined ? undefined : (0,console_link/* taskLink */.eG)(task.arn);
    const consoleOfService = (0,console_link/* serviceLink */.oT)(plan.service.arn);
    const rows = [
        ['verdict', `**${(0,markdown/* text */.Qq)(verdict)}**${cause === undefined ? '' : ` (${(0,markdown/* text */.Qq)(cause)})`}`],
        ['exit code', exitCode === undefined ? undefined : (0,markdown/* text */.Qq)(String(exitCode))],
        ['duration', durationMs === undefined ? undefined : `**${(0,markdown/* text */.Qq)((0,time/* formatDuration */.a3)(durationMs))}**`],
        ['command', (0,markdown/* code */.aY)(commandLine(plan.command))],
        ['container', (0,markdown/* code */.aY)(plan.container.name)],
        ['task definition', (0,markdown/* code */.aY)((0,service/* familyRevision */.KW)(task?.taskDefinition ?? plan.definition.arn))],
        ['image', plan.image === undefined ? undefined : (0,markdown/* code */.aY)(plan.image)],
        [
            'task',
            task === undefined
                ? undefined
                : consoleOfTask === undefined
                    ? (0,markdown/* code */.aY)((0,deployment_task/* taskId */.B)(task.arn))
                    : (0,markdown/* link */.nf)((0,deployment_task/* taskId */.B)(task.arn), consoleOfTask),
        ],
        ['started by', adopted ? 'an earlier attempt of this run' : undefined],
        ['stop code', task?.stopCode === undefined ? undefined : (0,markdown/* text */.Qq)(task.stopCode)],
        [
            'log',
            address === undefined ? undefined : (0,markdown/* link */.nf)(`${address.group} ${address.stream}`, address.url),
        ],
        [
            'service',
            consoleOfService === undefined
                ? (0,markdown/* code */.aY)(plan.service.name)
                : (0,markdown/* link */.nf)(plan.service.name, consoleOfService),
        ],
    ];
    return (0,markdown/* table */.tp)([{ title: '' }, { title: '' }], rows.flatMap(([name, value]) => (value === undefined ? [] : [[(0,markdown/* text */.Qq)(name), value]])));
}
function commandLine(command) {
    const line = command
        .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)))
        .join(' ');
    return line.length > commandLength ? `${line.slice(0, commandLength)} …` : line;
}
function renderFollow({ followCommand }) {
    if (followCommand === undefined)
        return [];
    return [`The task goes on. To follow it:\n\n${(0,markdown/* codeBlock */.DV)(followCommand, 'sh')}`];
}
function renderPhases({ task }) {
    if (task === undefined)
        return [];
    const phases = phasesOf(task);
    const bars = phaseNames.flatMap((name) => {
        const span = phases[name];
        if (span === undefined)
            return [];
        const label = `${phaseWords[name]} ${(0,time/* formatDuration */.a3)(span.to - span.from)}`;
        return [{ label, startMs: span.from, endMs: span.to }];
    });
    return bars.length === 0 ? [] : [(0,mermaid/* gantt */.V)({ sections: [{ name: 'task', bars }] })];
}
function renderLog({ lastLines, linesPrinted, logUnseen }) {
    const unseen = logUnseen === undefined ? [] : [(0,markdown/* text */.Qq)(`The log is not complete: ${logUnseen}.`)];
    if (lastLines.length === 0)
        return unseen;
    const block = (lines) => (0,markdown/* details */.zH)(`Last ${lines.length} of ${linesPrinted} log lines`, (0,markdown/* codeBlock */.DV)(lines.join('\n')));
    return [...unseen, { full: block(lastLines), brief: block(lastLines.slice(-10)) }];
}

// EXTERNAL MODULE: ./packages/core/lib/migration/claim.js
var migration_claim = __webpack_require__(9798);
// EXTERNAL MODULE: ./packages/core/lib/migration/identity.js
var identity = __webpack_require__(5430);
// EXTERNAL MODULE: ./packages/core/lib/deployment/options.js
var options = __webpack_require__(3511);
// EXTERNAL MODULE: ./packages/aws/lib/failure.js
var failure = __webpack_require__(4497);
// EXTERNAL MODULE: ./packages/core/lib/deployment/judgement.js
var deployment_judgement = __webpack_require__(2986);
// EXTERNAL MODULE: ./packages/core/lib/deployment/subject.js
var deployment_subject = __webpack_require__(3829);
;// CONCATENATED MODULE: ./packages/core/lib/migration/gate.js
/**
 * Whether a migration that belongs after the deployment may start: wait-stable's own judgement of the
 * service's newest deployment (contract, `phase`). Counts play no part in it, so auto scaling refuses nothing.
 */




/** The newest deployment, whichever it is. */
const newest = {
    timeoutMs: 0,
    onFailure: 'report',
    rollbackTimeoutMs: 0,
    onPause: 'wait',
};
function gate(evidence) {
    const { service } = evidence;
    const subject = (0,deployment_subject/* chooseSubject */.We)(evidence, newest);
    if (subject === undefined) {
        return service.status === 'ACTIVE'
            ? { kind: 'unsettled', reason: `service ${service.name} shows no deployment yet` }
            : { kind: 'error', reason: `service ${service.name} is ${service.status}` };
    }
    const judgement = (0,deployment_judgement/* judge */.S)(subject, evidence, newest);
    const which = nameOf(subject);
    switch (judgement.kind) {
        case 'stable':
            return { kind: 'open', subject };
        case 'in-progress':
            return {
                kind: 'refused',
                cause: 'deployment-in-progress',
                reason: judgement.rollingBack
                    ? `${which} is being rolled back`
                    : `${which} is in progress${since(subject)}`,
            };
        case 'superseded':
        case 'follow': {
            const next = judgement.kind === 'follow' ? judgement.next : judgement.winner;
            return {
                kind: 'refused',
                cause: 'deployment-in-progress',
                reason: `${nameOf(next)} is in progress`,
            };
        }
        case 'rolled-back':
            return notSuccessful(`${which} was rolled back: ${judgement.reason}`);
        case 'failed':
            return notSuccessful(`${which} failed: ${judgement.reason}`);
        case 'stopped':
            return notSuccessful(`${which} was stopped: ${judgement.reason}`);
        case 'unsettled':
            return { kind: 'unsettled', reason: judgement.why };
        case 'error':
            return { kind: 'error', reason: judgement.reason };
        default:
            return judgement;
    }
}
function notSuccessful(reason) {
    return { kind: 'refused', cause: 'deployment-not-successful', reason };
}
function nameOf({ deploymentId, serviceDeploymentArn, taskDefinition }) {
    const id = deploymentId ?? serviceDeploymentArn ?? 'the newest deployment';
    const of = taskDefinition === undefined ? '' : ` (${(0,service/* familyRevision */.KW)(taskDefinition)})`;
    return `deployment ${id}${of}`;
}
function since({ createdAt }) {
    return createdAt === undefined ? '' : ` since ${(0,time/* formatInstant */.r4)(createdAt)}`;
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/gate-check.js
/** Looks at the service's newest deployment just before a start (input `phase`). */






/** Answers that contradict each other settle within ECS's consistency window, or never. */
const looksAtMost = 6;
const lookEveryMs = 2 * time/* durations */.SB.second;
/** `undefined`: it may start. */
async function checkGate(ports, inputs, plan, hasWaited) {
    if (inputs.phase === 'before-deploy')
        return undefined;
    const { clock, cancellation } = ports;
    for (let looks = 1;; looks += 1) {
        const service = looks === 1 && !hasWaited ? plan.service : await describeAgain(ports, plan);
        const serviceDeployments = await listDeployments(ports, plan);
        const verdict = gate({ service, serviceDeployments, revisions: new Map() });
        switch (verdict.kind) {
            case 'open':
                return hasWaited && inputs.taskDefinition === undefined
                    ? refuseIfChanged(plan, service)
                    : undefined;
            case 'refused':
                return outcome('refused', {
                    cause: verdict.cause,
                    reason: `nothing was started: ${verdict.reason}`,
                });
            case 'error':
                throw new readable_error/* ReadableError */.J('Service', verdict.reason);
            case 'unsettled':
                if (looks >= looksAtMost) {
                    return outcome('refused', {
                        cause: 'deployment-in-progress',
                        reason: `nothing was started: ECS does not say how the newest deployment stands (${verdict.reason})`,
                    });
                }
                await clock.sleep(lookEveryMs, cancellation.signal);
                break;
            default:
                return verdict;
        }
    }
}
/** While this step waited for its turn, another deployment may have come and gone. */
function refuseIfChanged({ service: before }, { taskDefinition, name }) {
    if (taskDefinition === undefined || (0,service/* sameTaskDefinition */.JL)(before.taskDefinition, taskDefinition)) {
        return undefined;
    }
    return outcome('refused', {
        cause: 'deployment-changed',
        reason: `nothing was started: while this step waited for its turn, service ${name} was deployed anew, as ${taskDefinition}`,
    });
}
async function describeAgain({ services }, plan) {
    const { services: found } = await services.describeServices(plan.cluster, [plan.service.name]);
    return found[0] ?? plan.service;
}
async function listDeployments({ services, log }, { cluster, service }) {
    try {
        return await services.listServiceDeployments(cluster, service.name);
    }
    catch (error) {
        const outOfSight = error instanceof failure/* NotAllowedError */.ec || error instanceof failure/* UnsupportedError */.Wt;
        if (!outOfSight)
            throw error;
        const why = error instanceof failure/* NotAllowedError */.ec ? `not allowed to ${error.action}` : error.message;
        log.line(`could not see service deployments (${why}): the deployments of the service alone are judged`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./actions/run-migration-task/lib/origin.js
var origin = __webpack_require__(8250);
// EXTERNAL MODULE: ./actions/run-migration-task/lib/sight.js
var lib_sight = __webpack_require__(8059);
;// CONCATENATED MODULE: ./packages/core/lib/migration/refusal.js
/** Why ECS started no task: `failures[]` of an answer that is HTTP 200 all the same (API reference, API failure reasons). */

/** The first row that matches decides. */
const meanings = [
    [/^RESOURCE:ENI/i, 'no-capacity', true, 'no container instance has a network interface left'],
    [/^RESOURCE:PORTS/i, 'no-capacity', true, 'the host port is taken on every container instance'],
    [/^RESOURCE:/i, 'no-capacity', true, 'no container instance has enough left of this resource'],
    [/^AGENT/i, 'no-capacity', true, 'the agent of the container instance is not connected'],
    [/capacity is unavailable|insufficient capacity/i, 'no-capacity', true, 'Fargate is short of it'],
    [/EMPTY CAPACITY PROVIDER/i, 'no-capacity', true, 'the capacity provider has no instance yet'],
    [
        /^ATTRIBUTE/i,
        'placement-constraints',
        false,
        'no container instance has an attribute it needs',
    ],
    [
        /^MEMBEROF|^DISTINCTINSTANCE/i,
        'placement-constraints',
        false,
        'a placement constraint excludes all instances',
    ],
    [
        /^LOCATION/i,
        'placement-constraints',
        false,
        'the instance is in another zone than its volume or subnet',
    ],
    [/^MISSING/i, 'configuration', false, 'ECS does not know it'],
    [/^INACTIVE/i, 'configuration', false, 'it was deregistered'],
];
function readRefusal({ reason, detail }) {
    const text = [reason, detail].filter((part) => part !== undefined && part !== '').join(': ');
    const row = meanings.find(([pattern]) => pattern.test(reason));
    if (row !== undefined) {
        const [, cause, passes, meaning] = row;
        return { cause, passes, reason: `${text} (${meaning})` };
    }
    const cause = (0,deployment_cause/* causeInText */.CI)(text) ?? 'unknown';
    return { cause, passes: cause === 'no-capacity', reason: text };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/start.js


/** How long a cancelled step waits for an answer that is on its way: a task nobody knows of cannot be stopped. */
const answerGraceMs = 4 * time/* durations */.SB.second;
const firstRetryMs = 5 * time/* durations */.SB.second;
const longestRetryMs = 30 * time/* durations */.SB.second;
async function startTask(ports, call) {
    const { runner, log, clock, deadline, now, random } = ports;
    const askedAt = now();
    let said = '';
    let refusal;
    for (let tries = 0;; tries += 1) {
        if (deadline.signal().aborted) {
            return { kind: 'interrupted', ...(refusal !== undefined && { refusal }) };
        }
        const patience = createAnswerPatience(ports);
        try {
            const answer = await runner.run(call, patience.signal);
            if (answer.kind === 'started') {
                if (answer.untagged) {
                    log.warning({
                        title: 'No tags',
                        message: 'The task has no tags: the AWS credentials may not ecs:TagResource.',
                    });
                }
                return { kind: 'task', task: answer.task, askedAt };
            }
            if (answer.kind === 'conflict')
                return answer;
            const [failure] = answer.failures;
            const { cause, reason, passes } = readRefusal(failure ?? { reason: 'ECS started no task and gives no reason' });
            if (!passes)
                return { kind: 'never-started', cause, reason };
            refusal = { cause, reason };
            if (reason !== said)
                log.line(`ECS has no room for the task yet: ${reason}; trying on`);
            said = reason;
        }
        catch (error) {
            if (patience.signal.aborted) {
                return { kind: 'interrupted', ...(refusal !== undefined && { refusal }) };
            }
            throw error;
        }
        finally {
            patience.end();
        }
        const ceilingMs = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(tries, 10));
        await clock.sleep(ceilingMs * (0.5 + 0.5 * random()), deadline.signal());
    }
}
/** Ends a call at the deadline; a cancelled one is given a moment more. */
function createAnswerPatience({ clock, cancellation, deadline }) {
    const over = new AbortController();
    const ended = new AbortController();
    const interrupted = deadline.signal();
    const onInterrupted = async () => {
        if (cancellation.signal.aborted)
            await clock.sleep(answerGraceMs, ended.signal);
        if (!ended.signal.aborted)
            over.abort();
    };
    const listener = () => void onInterrupted();
    interrupted.addEventListener('abort', listener, { once: true });
    return {
        signal: over.signal,
        end: () => {
            interrupted.removeEventListener('abort', listener);
            ended.abort();
        },
    };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/turn.js













const waitEveryMs = 5 * time/* durations */.SB.second;
const contestEveryMs = time/* durations */.SB.second;
/** Each names a task that came before and was not seen; so many in a row nobody has started. */
const conflictsAtMost = 50;
/** How long ECS may not describe a task that it names itself, before it has forgotten it. */
const describedWithinMs = 6 * time/* durations */.SB.second;
async function takeTurn(ports, inputs, plan, state, lock) {
    try {
        return await contend(ports, inputs, plan, state, lock);
    }
    catch (error) {
        // A call that was cut off: time is up, or the workflow is cancelled.
        if (!ports.deadline.signal().aborted)
            throw error;
        return over(interrupted(ports, inputs, ''));
    }
}
async function contend(ports, inputs, plan, state, lock) {
    const { log, clock, deadline, random } = ports;
    const sight = (0,lib_sight/* createSight */.o)(ports, plan);
    const spent = new Set();
    let waitedFor = '';
    let hasWaited = false;
    let conflicts = 0;
    /** A predecessor that ECS names and no longer shows. */
    let forgotten;
    const wait = async (forWhat) => {
        if (inputs.onRunning === 'fail') {
            return over(outcome('refused', {
                cause: 'already-running',
                reason: `nothing was started: ${forWhat} (on-running: fail)`,
            }));
        }
        if (forWhat !== waitedFor)
            log.line(`waiting: ${forWhat}`);
        waitedFor = forWhat;
        hasWaited = true;
        await clock.sleep(waitEveryMs * (0.8 + 0.4 * random()), deadline.signal());
        return undefined;
    };
    for (;;) {
        if (deadline.signal().aborted)
            return over(interrupted(ports, inputs, waitedFor));
        const tasks = await sight.look();
        const claim = (0,migration_claim/* readClaim */.jw)(plan.identity, plan.container.name, tasks, inputs.lock.kind !== 'off');
        if (claim.kind === 'adopt') {
            log.line(claim.state === 'live'
                ? `adopting task ${(0,deployment_task/* taskId */.B)(claim.task.arn)}, which an earlier attempt of this run started`
                : `task ${(0,deployment_task/* taskId */.B)(claim.task.arn)} of an earlier attempt of this run has succeeded: nothing is started`);
            state.update({ taskArn: claim.task.arn });
            return { kind: 'task', task: claim.task, adopted: true };
        }
        if (claim.kind === 'busy') {
            const names = claim.others.map(({ arn }) => (0,deployment_task/* taskId */.B)(arn)).join(', ');
            const refused = claim.ownStopping
                ? await waitForOwn(ports, names)
                : await wait(`another migration of service ${plan.service.name} is running (task ${names})`);
            if (refused !== undefined)
                return refused;
            continue;
        }
        for (const arn of claim.spent)
            spent.add(arn);
        const taken = await lock.take();
        if (taken.kind === 'busy') {
            const refused = await wait(`the lock is held by ${taken.by}`);
            if (refused !== undefined)
                return refused;
            continue;
        }
        // A lock taken over from a dead holder: its task is seen by a look that comes after.
        if (taken.kind === 'taken')
            continue;
        const refusedByGate = await checkGate(ports, inputs, plan, hasWaited);
        if (refusedByGate !== undefined)
            return over(refusedByGate);
        sayWhatCannotBeKnown(ports, tasks.length > 0 || spent.size > 0);
        const request = { ...plan.request, taskDefinition: await (0,lib_copy/* definitionToRun */.c)(ports, plan, state) };
        const started = await startTask(ports, {
            cluster: plan.cluster,
            startedBy: plan.identity.startedBy,
            group: plan.identity.group,
            clientToken: inputs.lock.kind === 'off'
                ? (0,identity/* ownToken */.K8)(plan.identity, [...spent], origin/* sha256 */.s)
                : (0,identity/* turnToken */.LS)({ cluster: plan.service.clusterArn, service: plan.service.name }, claim.predecessor ?? forgotten, ports.now(), origin/* sha256 */.s),
            request,
        });
        switch (started.kind) {
            case 'never-started':
                return over(outcome('never-started', { cause: started.cause, reason: started.reason }));
            case 'interrupted': {
                if (ports.cancellation.signal.aborted)
                    return over(interrupted(ports, inputs, ''));
                if (started.refusal === undefined)
                    return afterSilence(ports, inputs, plan, sight);
                const { cause, reason } = started.refusal;
                return over(outcome('never-started', {
                    cause,
                    reason: `${reason}; it stayed so for ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)}`,
                }));
            }
            case 'conflict': {
                const [first] = started.taskArns;
                conflicts += 1;
                if (conflicts > conflictsAtMost || first === undefined) {
                    return over(outcome('error', {
                        reason: 'ECS says that the client token of this run was used for another request, and does not show its task',
                    }));
                }
                // Whoever came first with this token: waited for if it lives, else the predecessor of the next try.
                if (await isShown(ports, plan, first))
                    sight.remember(first);
                else
                    forgotten = first;
                spent.add(first);
                continue;
            }
            case 'task':
                break;
            default:
                return started;
        }
        const { task } = started;
        state.update({ taskArn: task.arn });
        // The same token hands back the task of an earlier attempt, which ECS's lists may show no more.
        const old = (task.createdAt ?? Infinity) < started.askedAt - options/* consistencyWindowMs */.H;
        const ending = (0,migration_ending/* endingOf */.z6)(task, plan.container.name);
        if (old && (ending !== undefined || task.desiredStatus === 'STOPPED')) {
            if (ending?.verdict === 'succeeded')
                return { kind: 'task', task, adopted: true };
            if (await isShown(ports, plan, task.arn))
                sight.remember(task.arn);
            else
                forgotten = task.arn;
            spent.add(task.arn);
            continue;
        }
        if (!(await noteTask(ports, lock, task))) {
            await ports.runner.stop(plan.cluster, task.arn, migration_ending/* stopReasons */.Q.lockLost);
            spent.add(task.arn);
            await wait('the lock was taken over by another holder');
            continue;
        }
        log.line(`started task ${task.arn}`);
        if (inputs.lock.kind !== 'ecs')
            return { kind: 'task', task, adopted: old };
        const standing = await standContest(ports, plan, sight, task);
        if (standing.kind === 'task')
            return { ...standing, adopted: old };
        spent.add(task.arn);
        const refused = await wait(`task ${standing.to} of another migration of service ${plan.service.name} started first`);
        if (refused !== undefined)
            return refused;
    }
}
/** A task just started may be described a moment later; one that stays out of sight stopped long ago. */
async function isShown({ tasks, clock, deadline }, plan, taskArn) {
    const untilMs = clock.monotonicMs() + describedWithinMs;
    for (;;) {
        const [task] = await tasks.describe(plan.cluster, [taskArn]);
        if (task !== undefined)
            return true;
        if (clock.monotonicMs() >= untilMs)
            return false;
        await clock.sleep(2 * time/* durations */.SB.second, deadline.signal());
    }
}
/** Whether the lock is still ours. A call cut off by the deadline tells nothing: the task is followed, and ended as it should be. */
async function noteTask({ deadline }, lock, task) {
    try {
        return await lock.note(task.arn);
    }
    catch (error) {
        if (deadline.signal().aborted)
            return true;
        throw error;
    }
}
/** Time was up while ECS had not answered: whether it has started the task all the same is seen in its lists. */
async function afterSilence(ports, inputs, plan, sight) {
    const { clock, deadline } = ports;
    deadline.moveTo(clock.monotonicMs() + options/* consistencyWindowMs */.H);
    let own;
    while (own === undefined && !deadline.signal().aborted) {
        own = (await lookAround(ports, sight)).find(({ group }) => group === plan.identity.group);
        if (own === undefined)
            await clock.sleep(contestEveryMs, deadline.signal());
    }
    if (own === undefined)
        return over(interrupted(ports, inputs, ''));
    deadline.moveTo(clock.monotonicMs());
    return { kind: 'task', task: own, adopted: false };
}
/**
 * After the start, while the container is still to come: looks for tasks that were started in the same
 * instant. The later one stops itself; what it would have run has not begun.
 */
async function standContest(ports, plan, sight, started) {
    const { log, clock, deadline } = ports;
    const untilMs = clock.monotonicMs() + options/* consistencyWindowMs */.H;
    let own = started;
    for (;;) {
        // Cut short by the deadline or a cancellation, the task is followed, which ends it as it should be.
        if (deadline.signal().aborted)
            return { kind: 'task', task: own };
        const seen = await lookAround(ports, sight);
        own = seen.find(({ arn }) => arn === own.arn) ?? own;
        const verdict = (0,migration_claim/* contest */.nO)(own, plan.identity, seen);
        if (verdict.kind === 'overlap') {
            log.warning({
                title: 'Two migrations at once',
                message: `Task ${(0,deployment_task/* taskId */.B)(verdict.with.arn)} of another migration of service ${plan.service.name} started in the same moment and runs beside this one: the window that lock: ecs leaves open. lock: dynamodb:TABLE closes it.`,
            });
            return { kind: 'task', task: own };
        }
        if (verdict.kind === 'yield') {
            const to = (0,deployment_task/* taskId */.B)(verdict.to.arn);
            log.line(`task ${(0,deployment_task/* taskId */.B)(own.arn)} gives way to ${to}, which was started first`);
            const ended = await stopAndSee(ports, plan, own);
            if (ended === undefined)
                return { kind: 'task', task: own };
            const ending = (0,migration_ending/* endingOf */.z6)(ended, plan.container.name);
            if (ending === undefined || ending.verdict === 'never-started')
                return { kind: 'yielded', to };
            // It was quicker than the stop, and has come to an end of its own.
            return { kind: 'task', task: ended };
        }
        const begun = own.startedAt !== undefined || (0,migration_claim/* isOver */.PU)(own);
        if (begun || clock.monotonicMs() >= untilMs)
            return { kind: 'task', task: own };
        await clock.sleep(contestEveryMs, deadline.signal());
    }
}
/** The task is started: what goes wrong with looking for others must not lose it. */
async function lookAround({ log, deadline }, sight) {
    try {
        return await sight.look();
    }
    catch (error) {
        if (!(error instanceof readable_error/* ReadableError */.J) && !deadline.signal().aborted)
            throw error;
        if (error instanceof readable_error/* ReadableError */.J) {
            log.line(`could not look for other migrations: ${error.message}`);
        }
        return [];
    }
}
/** The task once it is over; `undefined` where the deadline or a cancellation was quicker: it is followed, and ended as it should be. */
async function stopAndSee(ports, plan, task) {
    const { clock, deadline, tasks, runner } = ports;
    try {
        await runner.stop(plan.cluster, task.arn, migration_ending/* stopReasons */.Q.yielded);
        for (;;) {
            await clock.sleep(2 * time/* durations */.SB.second, deadline.signal());
            const [last] = await tasks.describe(plan.cluster, [task.arn]);
            if (last?.lastStatus === 'STOPPED')
                return last;
        }
    }
    catch (error) {
        if (deadline.signal().aborted)
            return undefined;
        throw error;
    }
}
async function waitForOwn({ log, clock, deadline }, names) {
    log.line(`task ${names} of an earlier attempt is being stopped: waiting for its end`);
    await clock.sleep(waitEveryMs, deadline.signal());
    return undefined;
}
/** Attempt 2 of a run whose tasks are all out of sight: whether one of them succeeded nobody can say. */
function sayWhatCannotBeKnown({ log, whereabouts }, sawTasks) {
    if (whereabouts.attempt === 1 || sawTasks)
        return;
    log.notice({
        title: 'A new start',
        message: `This is attempt ${whereabouts.attempt} of the run, and ECS shows no task of an earlier one. It forgets stopped tasks after about an hour, so whether one succeeded before that cannot be known; the command is run now.`,
    });
}
function interrupted({ cancellation }, { timeoutMs }, waitedFor) {
    const told = waitedFor === '' ? '' : ` (${waitedFor})`;
    if (cancellation.signal.aborted) {
        return outcome('cancelled', {
            reason: `the workflow was cancelled before a task was seen to start${told}`,
        });
    }
    return outcome('timed-out', {
        cause: waitedFor === '' ? 'timeout' : 'already-running',
        reason: `no task was started within ${(0,time/* formatDuration */.a3)(timeoutMs)}${told}`,
    });
}
function over(end) {
    return { kind: 'over', outcome: end };
}

;// CONCATENATED MODULE: ./actions/run-migration-task/lib/main.js










/** Deregistering and giving back the lock, where time was up before. */
const tidyingMs = 10 * time/* durations */.SB.second;
async function run(ports, inputs) {
    const { deadline, log } = ports;
    deadline.moveTo(inputs.timeoutMs);
    const plan = await planInTime(ports, inputs);
    if ('exitCode' in plan)
        return plan;
    const state = (0,lib_state/* createStateKeeper */.G4)(ports.saveState, {
        region: inputs.region,
        cluster: plan.cluster,
        service: plan.service.name,
        container: plan.container.name,
        onCancel: inputs.onCancel,
        startedBy: plan.identity.startedBy,
        group: plan.identity.group,
        families: plan.families,
        stopTimeoutMs: plan.container.stopTimeoutMs,
        finished: false,
    });
    const lock = keepLock(ports, inputs, plan, state);
    let end;
    try {
        const turn = await takeTurn(ports, inputs, plan, state, lock);
        end =
            turn.kind === 'over'
                ? turn.outcome
                : await followTask(ports, inputs, plan, state, turn.task, turn.adopted);
    }
    finally {
        await tidyUp(ports, state, lock, end);
    }
    sayVerdict(log, end, plan);
    return {
        exitCode: end.verdict === 'succeeded' ? 0 : 1,
        outputs: outputsOf(end, plan),
        summary: renderSummary(end, plan),
        report: reportOf(end, plan, inputs),
    };
}
/** The plan, or the result of a step whose time was up, or that was cancelled, before there was one. */
async function planInTime(ports, inputs) {
    try {
        return await (0,plan/* makePlan */.C)(ports, inputs);
    }
    catch (error) {
        if (!ports.deadline.signal().aborted)
            throw error;
        const cancelled = ports.cancellation.signal.aborted;
        const reason = `${cancelled ? 'the workflow was cancelled' : `time was up after ${(0,time/* formatDuration */.a3)(inputs.timeoutMs)}`} before the service was found; nothing was started`;
        const verdict = cancelled ? 'cancelled' : 'timed-out';
        ports.log.error({ title: verdict, message: `${reason}.` });
        return { exitCode: 1, outputs: { verdict, reason, adopted: false } };
    }
}
/** Leaves nothing behind; what a cancelled step has no time for is its post step's. */
async function tidyUp(ports, state, lock, end) {
    const { cancellation, clock, deadline, definitions } = ports;
    // A task that goes on keeps its lock, until the lease and the task are over.
    const running = isRunning(end);
    await attempt(ports, 'the lock was not given back', () => lock.end(running ? 'leave' : 'release'));
    if (cancellation.signal.aborted)
        return;
    deadline.moveTo(clock.monotonicMs() + tidyingMs);
    const { copy } = state.current();
    if (copy !== undefined) {
        await attempt(ports, 'the copy of the task definition was not deregistered', async () => {
            await (0,lib_copy/* deregisterCopies */.G)(definitions, copy);
            state.update({ copy: undefined });
        });
    }
    state.update({ finished: true });
}
function isRunning(end) {
    if (end === undefined)
        return true;
    if (end.task === undefined)
        return false;
    return end.task.lastStatus !== 'STOPPED' && end.exitCode === undefined;
}
async function attempt({ log }, what, act) {
    try {
        await act();
    }
    catch (error) {
        const why = error instanceof readable_error/* ReadableError */.J ? error.message : String(error);
        log.warning({ title: 'Left behind', message: `${what}: ${why}` });
    }
}


/***/ }),

/***/ 749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ eventKey),
/* harmony export */   Pb: () => (/* binding */ eventKind),
/* harmony export */   cj: () => (/* binding */ eventText),
/* harmony export */   qU: () => (/* binding */ deploymentsIn),
/* harmony export */   uL: () => (/* binding */ eventCause),
/* harmony export */   uv: () => (/* binding */ tasksIn)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8350);
/** What a service event says: ECS's texts read on their phrase (`aws-facts.md` A5). */

const kinds = [
    [/has reached a steady state/i, 'steady'],
    [/deployment completed/i, 'completed'],
    [/rolling back to (?:deployment ?(?:Id)? ?)?ecs-svc\//i, 'rolling-back'],
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
/** The cause an event names, where it is one that stands in a deployment's way. */
function eventCause(event) {
    switch (eventKind(event)) {
        case 'placement':
        case 'unhealthy':
        case 'blocked':
        case 'failed':
        case 'other':
            return (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeInText */ .CI)(event.message);
        default:
            return undefined;
    }
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
    return event.message.replace(/^\(?service [^)]*\)\s*/, '');
}
/** Two events are one where their ids agree; a missing id is made up for by time and text. */
function eventKey(event) {
    return event.id ?? `${event.createdAt ?? ''} ${event.message}`;
}


/***/ })

};
