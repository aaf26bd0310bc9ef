export const id = 113;
export const ids = [113];
export const modules = {

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ postStep),
/* harmony export */   U: () => (/* binding */ mainStep)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);


/** The main step of an action, for `runAction`. */
function mainStep(action, access) {
    const { name, onError } = action;
    return {
        name,
        main: async (kit) => {
            const inputs = action.parseInputs(kit.inputs, kit.env, kit.clock.epochMs());
            const told = { ...access, say: (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .sayTrouble */ .LG)(kit.log) };
            return action.run(action.connect(kit, inputs, told), inputs);
        },
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ onError }),
    };
}
/** The post step of an action, for `runAction`. */
function postStep({ name, post }, access) {
    if (post === undefined)
        throw new Error(`${name} has no post step`);
    return { name, main: (kit) => post(kit, { ...access, say: (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .sayTrouble */ .LG)(kit.log) }) };
}


/***/ }),

/***/ 3719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ harmlessLines)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8941);

/**
 * The lines of a text, each one safe to print: none of them is a command for the runner, control characters
 * can be seen, colours stay. A backslash marks what would have been a command, so it can still be read:
 * `\::error::no`, `##\[error]no`.
 *
 * How the runner reads (actions/runner, `ActionCommand.cs`, `OutputManager.cs`): lines end at `\n`, `\r` or
 * `\r\n`. A line is a command if, after any leading white space, it starts with `::name …::`, or if it holds
 * `##[name …]` anywhere. Both comparisons are by culture, so invisible characters may be skipped over.
 * `@actions/core` escapes what stands inside a command; plain lines it prints as they are.
 */
function harmlessLines(text) {
    return text.split(/\r\n|\n|\r/).map(harmlessLine);
}
/** Visible or not: whatever may stand before `::` on a line the runner still takes for a command. */
// eslint-disable-next-line no-control-regex
const leadingColons = /^((?:\u001b\[[0-9;:]*m|[\s\p{Cc}\p{Cf}\p{Z}\p{M}])*):/u;
/** `##[`, with anything invisible between the characters. */
const hashes = /#([\p{Cc}\p{Cf}\p{M}]*)#([\p{Cc}\p{Cf}\p{M}]*)\[/gu;
function harmlessLine(line) {
    // After `printable` only joiners, marks and white space are left that a comparison by culture may skip.
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(line, 'keep')
        .replace(leadingColons, String.raw `$1\:`)
        .replace(hashes, String.raw `#$1#$2\[`);
}


/***/ }),

/***/ 2813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ InputError),
  ic: () => (/* binding */ createInputReader)
});

// UNUSED EXPORTS: inputVariable

// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../action-kit/lib/duration.js

/** The longest duration an input accepts. */
const longestDurationMs = 24 * time/* durations */.SB.hour;
const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/**
 * Reads `1h30m`, `15m`, `90s`: hours, minutes and seconds in this order, at most 24 h. A bare number is
 * refused with both readings, because a wrong guess waits sixty times too long or gives up at once; only
 * `0` needs no unit. Whether zero makes sense is for the caller to say.
 */
function parseDuration(text) {
    if (text === '0')
        return { ok: true, ms: 0 };
    if (/^\d+$/.test(text)) {
        return { ok: false, problem: `which could be ${text}s or ${text}m: write the unit` };
    }
    const parts = units.exec(text);
    if (parts === null || text === '')
        return { ok: false, problem: 'which is not a duration' };
    const [, hours = '0', minutes = '0', seconds = '0'] = parts;
    const ms = Number(hours) * time/* durations */.SB.hour +
        Number(minutes) * time/* durations */.SB.minute +
        Number(seconds) * time/* durations */.SB.second;
    if (ms > longestDurationMs)
        return { ok: false, problem: 'which is longer than 24h' };
    return { ok: true, ms };
}

// EXTERNAL MODULE: ../../../../action-kit/lib/printable.js
var printable = __webpack_require__(8941);
;// CONCATENATED MODULE: ../../../../action-kit/lib/inputs.js



/** An input the user has to change. One line: the input, its value, what is accepted. */
class InputError extends readable_error/* ReadableError */.J {
    name = 'InputError';
    /** The input at fault, as spelled in `action.yml`. */
    input;
    constructor(input, message) {
        super(`Invalid input: ${input}`, message);
        this.input = input;
    }
}
/**
 * The variable in which a runner hands over an input: upper case, spaces to `_`, hyphens kept. For whoever plays
 * the runner; an action asks its own.
 */
function inputVariable(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
function createInputReader(runner) {
    const raw = runner.getInput;
    function optionalText(name) {
        const text = raw(name).trim();
        return text === '' ? undefined : text;
    }
    function invalid(name, accepted, problem) {
        const value = (0,printable/* quote */.hD)(raw(name).trim());
        const is = problem === undefined ? `is ${value}` : `is ${value}, ${problem}`;
        return new InputError(name, `Input "${name}" ${is}. Accepted: ${accepted}.`);
    }
    return {
        optionalText,
        text: (name) => {
            const text = optionalText(name);
            if (text === undefined) {
                throw new InputError(name, `Input "${name}" is required and has no value.`);
            }
            return text;
        },
        oneOf: (name, values) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const value = values.find((one) => one === text);
            if (value === undefined)
                throw invalid(name, orList(values));
            return value;
        },
        boolean: (name) => {
            if (optionalText(name) === undefined)
                return undefined;
            try {
                return runner.getBooleanInput(name);
            }
            catch {
                throw invalid(name, 'true or false');
            }
        },
        integer: (name, { min, max, words }) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const word = words?.find((one) => one === text);
            if (word !== undefined)
                return word;
            const value = Number(text);
            if (!/^-?\d{1,15}$/.test(text) || value < min || value > max) {
                throw invalid(name, orList([`a whole number from ${min} to ${max}`, ...(words ?? [])]));
            }
            return value;
        },
        number: (name, { min }) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const value = Number(text);
            if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) || value < min) {
                throw invalid(name, `a number of at least ${min}, such as 0.04048`);
            }
            return value;
        },
        list: (name) => {
            if (optionalText(name) === undefined)
                return [];
            const items = raw(name)
                .split(/[,\n]/)
                .map((item) => item.trim())
                .filter((item) => item !== '');
            if (items.length === 0)
                throw invalid(name, 'names separated by commas or line breaks');
            return items;
        },
        duration: (name, { words, allowZero = false } = {}) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const word = words?.find((one) => one === text);
            if (word !== undefined)
                return word;
            const zero = allowZero ? ['0'] : [];
            const accepted = orList([
                'a duration such as 1h30m, 15m or 90s, at most 24h',
                ...zero,
                ...(words ?? []),
            ]);
            const parsed = parseDuration(text);
            if (!parsed.ok)
                throw invalid(name, accepted, parsed.problem);
            if (parsed.ms === 0 && !allowZero)
                throw invalid(name, accepted, 'which is no time at all');
            return parsed.ms;
        },
        instant: (name) => {
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            const accepted = 'an ISO 8601 time with its zone, such as 2026-11-25T03:00:42Z';
            const at = parseInstant(text);
            if (at === 'no zone')
                throw invalid(name, accepted, 'which names no time zone');
            if (at === undefined)
                throw invalid(name, accepted);
            return at;
        },
        nameValueLines: (name, { secret = false } = {}) => parseNameValues(name, raw(name), secret),
        conflict: (first, second, why) => {
            if (optionalText(first) === undefined || optionalText(second) === undefined)
                return;
            throw new InputError(second, `Inputs "${first}" (${(0,printable/* quote */.hD)(raw(first).trim())}) and "${second}" (${(0,printable/* quote */.hD)(raw(second).trim())}) exclude each other: ${why}. Give one of them.`);
        },
        invalid: (name, accepted) => invalid(name, accepted),
    };
}
/** `a, b or c`. */
function orList(items) {
    const last = items.at(-1) ?? '';
    const rest = items.slice(0, -1).join(', ');
    return rest === '' ? last : `${rest} or ${last}`;
}
const isoInstant = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
function parseInstant(text) {
    const parts = isoInstant.exec(text);
    if (parts === null)
        return undefined;
    const [, year = '', month = '', day = '', , , , zone] = parts;
    // Date.parse takes 30 February for 2 March.
    const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) > lastDay)
        return undefined;
    if (zone === undefined)
        return 'no zone';
    const withColon = text.replace(',', '.').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const at = Date.parse(withColon);
    return Number.isNaN(at) ? undefined : at;
}
function parseNameValues(input, text, secret) {
    const lines = text.split(/\r?\n/);
    const found = [];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const where = `Input "${input}", line ${index + 1}`;
        const shown = secret ? '' : `: ${(0,printable/* quote */.hD)(line.trim())}`;
        const split = line.indexOf('=');
        const name = line.slice(0, Math.max(0, split)).trim();
        if (split < 0 || name === '' || /\s/.test(name)) {
            throw new InputError(input, `${where}${shown} is not of the form NAME=VALUE.`);
        }
        if (found.some((one) => one.name === name)) {
            throw new InputError(input, `${where}${shown} gives a name a second time. Give each name once.`);
        }
        found.push({ name, value: line.slice(split + 1) });
    }
    return found;
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ sayTrouble),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   hM: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3719);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8941);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);



/** The same log, each line and annotation with the service it is about. */
function prefixed(log, name) {
    const about = (annotation) => ({
        ...annotation,
        message: `${name}: ${annotation.message}`,
    });
    return {
        line: (line) => log.line(`${name}: ${line}`),
        group: (title, lines) => log.group(`${name}: ${title}`, lines),
        notice: (annotation) => log.notice(about(annotation)),
        warning: (annotation) => log.warning(about(annotation)),
        error: (annotation) => log.error(about(annotation)),
        debug: (line) => log.debug(`${name}: ${line}`),
        drained: log.drained,
    };
}
/** Says in a log what keeps a step from going on. */
function sayTrouble(log) {
    return ({ level, title, message }) => {
        if (level === 'warning')
            log.warning({ title, message });
        else
            log.line(message);
    };
}
/** GitHub shows ten annotations of a kind a step; ours are ten in all. */
const maxAnnotations = 10;
/** The runner cuts a message beyond this. */
const maxMessageLength = 4000;
const severities = ['error', 'warning', 'notice'];
const labels = { error: 'Error', warning: 'Warning', notice: 'Notice' };
/**
 * How ten annotations become the ten worst: each one is printed as a plain line where it happens, so the
 * log reads in order. Errors are sent at once as well (the reader must see them even if the process is
 * killed), up to nine of them; everything else waits for `flush`, which fills what is left, worst first, in
 * a folded group. One place is kept for the error that ends the step.
 */
function createLog(options) {
    const { runner, redact = (text) => text } = options;
    const seen = new Set();
    let held = [];
    let sent = 0;
    function print(text) {
        for (const line of (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLines */ .v)(redact(text)))
            runner.info(line);
    }
    function send({ severity, annotation }) {
        sent += 1;
        const message = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(redact(annotation.message), 'remove'), maxMessageLength);
        const { file, line } = annotation;
        runner[severity](message, {
            title: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(redact(annotation.title), 'remove'),
            ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ file, startLine: line }),
        });
    }
    function annotate(severity, annotation) {
        const key = JSON.stringify([severity, annotation]);
        const first = !seen.has(key);
        seen.add(key);
        if (runner.isPresent && first && severity === 'error' && sent < maxAnnotations - 1) {
            send({ severity, annotation });
            return;
        }
        print(`${labels[severity]}: ${annotation.title}: ${annotation.message}`);
        if (runner.isPresent && first)
            held.push({ severity, annotation });
    }
    return {
        line: print,
        group: (title, lines) => {
            const [oneLine = ''] = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLines */ .v)(redact(title).replace(/\s+/g, ' '));
            if (!runner.isPresent) {
                // Nothing folds here, so the lines are indented under their title.
                runner.info(oneLine);
                for (const line of lines)
                    print(line.replace(/^/gm, '  '));
                return;
            }
            runner.startGroup(oneLine);
            for (const line of lines)
                print(line);
            runner.endGroup();
        },
        notice: (annotation) => annotate('notice', annotation),
        warning: (annotation) => annotate('warning', annotation),
        error: (annotation) => annotate('error', annotation),
        debug: (text) => {
            if (runner.isPresent)
                runner.debug((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(redact(text), 'keep'));
        },
        drained: runner.drained,
        flush: () => {
            const worstFirst = severities.flatMap((severity) => {
                const alike = held.filter((one) => one.severity === severity);
                // The error that ends the step comes last; of warnings and notices the first tell most.
                return severity === 'error' ? alike.toReversed() : alike;
            });
            held = [];
            const chosen = worstFirst.slice(0, Math.max(0, maxAnnotations - sent));
            if (chosen.length === 0)
                return;
            const dropped = worstFirst.length - chosen.length;
            const note = dropped > 0 ? `, ${dropped} more in the log above` : '';
            runner.startGroup(`Annotations (${chosen.length}${note})`);
            for (const one of chosen)
                send(one);
            runner.endGroup();
        },
    };
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8941);
/**
 * Markdown for step summaries and comments (GitHub Flavored Markdown). Everything that takes a *text* makes
 * it inert: it comes out as the same text, never as markup, HTML, a link, a mention or a formula. What
 * takes *Markdown* (cells of a table, the body of details) is put together from these functions.
 *
 * No library: the escapers on npm leave HTML, tables, autolinks or mentions open. The tests render random
 * hostile text with micromark's GFM and find nothing but text.
 */

/** Text within a paragraph, a cell, a heading or an item; line breaks become spaces. */
function text(value) {
    return oneLine(value)
        .replace(mentions, `$&${zeroWidthSpace}`)
        .replace(markup, (sign) => entities[sign] ?? `\\${sign}`)
        .replace(/^[-+=]|(?<=^\d+)\./, String.raw `\$&`);
}
/** Between a sign and its name, so that GitHub sees no mention; `printable` has shown those of others. */
const zeroWidthSpace = '\u200b';
const mentions = /@|#(?=\d)|\bGH-(?=\d)/gi;
/** What means something to Markdown or HTML, and what GitHub makes a link without being asked. */
const markup = /[\\`*_[\]~!(){}^"'#&<>|$\u200b]|(?<=www|mailto|xmpp)[.:]|:(?=\/\/)|^:/gi;
/** A backslash does for the others; these it does not stop, or not in a table. */
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '.': '&#46;',
    ':': '&#58;',
    [zeroWidthSpace]: '&#8203;',
    // GitHub's word for a dollar that starts no formula.
    $: '<span>$</span>',
};
/**
 * A name to be read and copied exactly: `prod-web`. Keeps inner spaces, cannot be a mention or a link.
 * Empty stays empty.
 */
function code(value) {
    const line = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value, 'remove').replace(/[\n\t]/g, ' ');
    if (line.trim() === '')
        return '';
    // In a table a backtick span cannot hold `\|`, so a pipe calls for HTML.
    if (/[|$]/.test(line))
        return `<code>${text(line)}</code>`;
    const fence = '`'.repeat(longestBacktickRun(line) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A link, or only the text where the address is none of the web's. */
function link(label, url) {
    const address = webAddress(url);
    const shown = text(label);
    return address === undefined || shown === '' ? shown : `[${shown}](${address})`;
}
function heading(level, value) {
    return `${'#'.repeat(level)} ${text(value)}`;
}
/** A table; titles are text, cells are Markdown on one line. Missing cells are empty. */
function table(columns, rows) {
    const rules = { left: ':---', right: '---:', center: ':---:' };
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map((column) => text(column.title))),
        line(columns.map((column) => (column.align === undefined ? '---' : rules[column.align]))),
        ...rows.map((row) => line(columns.map((_, index) => oneLine(row[index] ?? '')))),
    ].join('\n');
}
/** Something folded under a line of text; the body is Markdown. */
function details(summary, body) {
    return `<details><summary>${htmlText(summary)}</summary>\n\n${body}\n\n</details>`;
}
/** Lines as they are, in a fence that nothing inside can close. Colours are removed. */
function codeBlock(value, language = '') {
    const lines = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value.replace(/\r\n?/g, '\n'), 'remove').replace(/\n$/, '');
    const fence = '`'.repeat(Math.max(2, longestBacktickRun(lines)) + 1);
    return `${fence}${language.replace(/[^a-z0-9-]/gi, '')}\n${lines}\n${fence}`;
}
/** Text within HTML, which Markdown does not read: the summary line of details. */
function htmlText(value) {
    return oneLine(value)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/\$/g, '<span>$</span>')
        .replace(mentions, `$&&#8203;`);
}
function longestBacktickRun(value) {
    // No spread into Math.max: a text of 300 kB has more runs than a call has room for arguments.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function oneLine(value) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value, 'remove').replace(/\s+/g, ' ').trim();
}
function webAddress(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    return href.replace(/[()<>\\|"'`*_[\]{}^$~]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    });
}


/***/ }),

/***/ 8941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * Text from outside (log lines, events, names, input values) made visible and harmless for a terminal or
 * a log: a reader sees that something was there, and nothing moves the cursor, rings or reorders the line.
 */
/** `ESC [ 1;31 m`: colours and weights, the only escape sequences that are kept. */
const colour = String.raw `\u001b\[[0-9;:]*m`;
/**
 * What is never printed as it is: C0 and C1 controls but tab and line feed, the line breaks of Unicode,
 * and invisible format characters (soft hyphen, zero widths, bidirectional overrides, byte order mark,
 * tags), and halves of a pair of surrogates. ZERO WIDTH JOINER and NON-JOINER stay: emoji and several scripts are spelled with them.
 */
const unprintable = 
// eslint-disable-next-line no-control-regex
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const keepColours = new RegExp(`(${colour})`, 'u');
/** Whether a text holds colours is up to the reader's end: a log shows them, Markdown does not. */
function printable(text, colours) {
    if (!unprintableAnywhere(text))
        return text;
    return text
        .split(keepColours)
        .map((part, index) => {
        const isColour = index % 2 === 1;
        if (isColour)
            return colours === 'keep' ? part : '';
        return part.replace(unprintable, visible);
    })
        .join('');
}
/** The value of an input in an error: in quotes, on one line, printable, at most `maxLength` characters. */
function quote(value, maxLength = 80) {
    const oneLine = printable(value, 'remove').replace(/\n/g, '␊').replace(/\t/g, '␉');
    return `"${shorten(oneLine, maxLength)}"`;
}
/** At most `maxLength` characters, an ellipsis for the rest; never half of a surrogate pair. */
function shorten(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function unprintableAnywhere(text) {
    unprintable.lastIndex = 0;
    return unprintable.test(text);
}
function visible(character) {
    const code = character.codePointAt(0) ?? 0;
    // The block "Control Pictures" has one for each of the C0 controls, and one for DEL.
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `\\u{${code.toString(16)}}`;
}


/***/ }),

/***/ 1896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: executeAction

// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../action-kit/lib/cancellation.js

/**
 * The runner cancels a step with SIGINT, 7.5 s later SIGTERM, and kills it 2.5 s after that
 * (actions/runner, `ProcessInvoker.cs`). On Windows there are no signals: the process just ends.
 */
const untilTerminateMs = 7.5 * time/* durations */.SB.second;
const untilKillMs = 2.5 * time/* durations */.SB.second;
/** Why the signal fired. `AbortSignal.reason` of both signals below. */
class Cancelled extends Error {
    name = 'Cancelled';
    by;
    constructor(by) {
        super(`Cancelled by ${by}.`);
        this.by = by;
    }
}
function listenForCancellation(source, clock) {
    const cancelled = new AbortController();
    const urgent = new AbortController();
    let killedAtMs = Number.POSITIVE_INFINITY;
    function onSignal(signal) {
        const nowMs = clock.monotonicMs();
        const leftMs = signal === 'SIGINT' ? untilTerminateMs + untilKillMs : untilKillMs;
        if (!cancelled.signal.aborted) {
            killedAtMs = nowMs + leftMs;
            cancelled.abort(new Cancelled(signal));
            // A SIGTERM without a SIGINT before it is the runner's last warning too: the SIGINT did not arrive.
            if (signal === 'SIGTERM')
                urgent.abort(new Cancelled(signal));
            return;
        }
        // A second Ctrl-C ends the process; it does not start another ten seconds.
        killedAtMs = Math.min(killedAtMs, nowMs + untilKillMs);
        urgent.abort(new Cancelled(signal));
    }
    source.on('SIGINT', onSignal);
    source.on('SIGTERM', onSignal);
    return {
        signal: cancelled.signal,
        urgent: urgent.signal,
        remainingMs: () => Math.max(0, killedAtMs - clock.monotonicMs()),
        dispose: () => {
            source.off('SIGINT', onSignal);
            source.off('SIGTERM', onSignal);
        },
    };
}

;// CONCATENATED MODULE: ../../../../action-kit/lib/clock.js
/** `setTimeout` fires at once beyond this (24.8 days). */
const longestTimerMs = 2 ** 31 - 1;
/** The clock of this machine. `performance.now()` counts from the start of the process, not of a module. */
const systemClock = {
    monotonicMs: () => performance.now(),
    epochMs: () => Date.now(),
    sleep: async (durationMs, signal) => {
        if (signal?.aborted === true)
            return;
        await new Promise((resolve) => {
            function end() {
                clearTimeout(timer);
                signal?.removeEventListener('abort', end);
                resolve();
            }
            const timer = setTimeout(end, Math.min(Math.max(0, durationMs), longestTimerMs));
            signal?.addEventListener('abort', end);
        });
    },
};

// EXTERNAL MODULE: ../../../../action-kit/lib/inputs.js + 1 modules
var lib_inputs = __webpack_require__(2813);
// EXTERNAL MODULE: ../../../../action-kit/lib/log.js
var lib_log = __webpack_require__(4900);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../../../action-kit/lib/printable.js
var printable = __webpack_require__(8941);
;// CONCATENATED MODULE: ../../../../action-kit/lib/fit-json.js

/**
 * The value as JSON text of at most `maxBytes`. What does not fit is cut from its end, the longest parts
 * first, and carries `"truncated": true`: an object as a member of its own, an array as a last element
 * `{"truncated": true, "omitted": n}`. Order lists by weight, the worst first, before they come here.
 */
function fitJson(value, maxBytes) {
    const whole = write(value);
    if (bytes(whole) <= maxBytes)
        return whole;
    if (Array.isArray(value))
        return fitArray(value, maxBytes);
    if (typeof value === 'object' && value !== null) {
        return write(cutObject(value, maxBytes));
    }
    return write({ truncated: true });
}
/** Plain text of at most `maxBytes`, ending in a note where it was cut. */
function fitText(text, maxBytes) {
    if (bytes(text) <= maxBytes)
        return text;
    const note = '… (truncated)';
    return `${cutText(text, maxBytes - bytes(note))}${note}`;
}
function fitArray(items, maxBytes) {
    const texts = [];
    // Room for brackets and the note about what was left out.
    let left = maxBytes - bytes(`[{"truncated":true,"omitted":${items.length}}]`);
    for (const item of items) {
        const text = write(item);
        if (bytes(text) + 1 > left) {
            // The first item may be too large by itself: a part of it is better than nothing.
            const smaller = texts.length === 0 ? fitJson(item, left - 1) : undefined;
            if (smaller !== undefined && bytes(smaller) + 1 <= left)
                texts.push(smaller);
            break;
        }
        left -= bytes(text) + 1;
        texts.push(text);
    }
    const omitted = items.length - texts.length;
    return `[${[...texts, write({ truncated: true, omitted })].join(',')}]`;
}
/** A member cut to less than this says nothing any more; it is left out. */
const leastMemberBytes = 48;
/**
 * Shares the room fairly: small members stay whole, and the large ones are cut to an equal share of what
 * is left. Where there are too many for that, the last ones go.
 */
function cutObject(object, maxBytes) {
    const note = { truncated: true };
    const members = Object.entries(object)
        .filter(([key]) => key !== 'truncated')
        .map(([key, value]) => {
        const keyBytes = bytes(write(key)) + 2;
        return { key, value, keyBytes, bytes: keyBytes + bytes(write(value)) };
    });
    const allRoom = maxBytes - bytes(write(note));
    const shareOf = (count) => {
        const sizes = members.slice(0, count).map((member) => member.bytes);
        return fairShare(sizes, allRoom);
    };
    let count = members.length;
    while (count > 0 && shareOf(count) < leastMemberBytes)
        count = Math.floor(count / 2);
    const share = shareOf(count);
    const kept = members.slice(0, count).flatMap(({ key, value, keyBytes, bytes: size }) => {
        if (size <= share)
            return [[key, value]];
        const smaller = cutMember(value, share - keyBytes);
        return smaller === undefined ? [] : [[key, smaller]];
    });
    return Object.fromEntries([...kept, ['truncated', true]]);
}
/** The size to which the large ones must shrink so that all fit into the room; Infinity if they do. */
function fairShare(sizes, room) {
    const ascending = sizes.toSorted((a, b) => a - b);
    let left = room;
    for (const [index, size] of ascending.entries()) {
        const share = Math.floor(left / (ascending.length - index));
        if (size > share)
            return share;
        left -= size;
    }
    return Number.POSITIVE_INFINITY;
}
/** Undefined where nothing of the member would be left. */
function cutMember(member, maxBytes) {
    if (maxBytes < leastMemberBytes / 2)
        return undefined;
    if (typeof member === 'string')
        return cutString(member, maxBytes);
    if (typeof member === 'object' && member !== null) {
        const text = fitJson(member, maxBytes);
        // The note about what was cut needs room itself.
        return bytes(text) <= maxBytes ? JSON.parse(text) : undefined;
    }
    return undefined;
}
/** Text whose JSON form fits: quotes, backslashes and control characters take more room there. */
function cutString(text, maxBytes) {
    let room = maxBytes - 2;
    for (;;) {
        const cut = fitText(text, room);
        const excess = bytes(write(cut)) - maxBytes;
        if (excess <= 0 || room <= 0)
            return cut;
        room -= Math.max(1, Math.ceil(excess / 6));
    }
}
function cutText(text, maxBytes) {
    const buffer = Buffer.from(text, 'utf8').subarray(0, Math.max(0, maxBytes));
    // A character cut in half decodes to the replacement character; it goes.
    return buffer.toString('utf8').replace(/(?<!\ufffd)\ufffd+$/, '');
}
/**
 * JSON that may be printed as it is: whoever echoes an output in a step of theirs prints what came from outside, and the
 * runner takes `##[` for a command anywhere on a line. Read, it is the same.
 */
function write(value) {
    return JSON.stringify(value)
        .replace(printable/* unprintable */.hO, (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''))
        .replaceAll('##[', String.raw `#\u0023[`);
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

// EXTERNAL MODULE: ../../../../core/lib/reports/shape.js
var shape = __webpack_require__(5679);
;// CONCATENATED MODULE: ../../../../action-kit/lib/json.js

/**
 * Any plain value as JSON: keys of objects in kebab-case; the keys of a Map, which are data (names of
 * containers, say), as they are; undefined, NaN and infinities as null, never 0.
 */
function toJson(value) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value === 'bigint')
        return value.toString();
    if (Array.isArray(value))
        return value.map(toJson);
    if (value instanceof Date)
        return value.toISOString();
    if (value instanceof Map) {
        return Object.fromEntries([...value].map(([key, one]) => [String(key), toJson(one)]));
    }
    if (value instanceof Set)
        return [...value].map(toJson);
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [(0,shape/* toKebabCase */.fX)(key), toJson(one)]));
    }
    return null;
}

// EXTERNAL MODULE: ../../../../action-kit/lib/harmless.js
var harmless = __webpack_require__(3719);
;// CONCATENATED MODULE: ../../../../action-kit/lib/outputs.js








/** GitHub accepts 1 MiB for all outputs of a job; each of ours is allowed this much. */
const maxOutputBytes = 64 * 1024;
/**
 * The text of each output, by its kebab-case name: text on one line, numbers plain (those named `…-seconds` as
 * whole seconds), unknown as empty, everything else as JSON, each at most 64 KiB. Whoever echoes one prints nothing
 * that a log may not hold.
 */
function renderOutputs(outputs) {
    return new Map(Object.entries(outputs).map(([key, value]) => {
        const name = (0,shape/* toKebabCase */.fX)(key);
        return [name, renderOutput(name, value)];
    }));
}
function renderOutput(name, value) {
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'string')
        return fitText(oneLine(value), maxOutputBytes);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            return '';
        return String(name.endsWith('-seconds') ? Math.round(value) : value);
    }
    return fitJson(toJson(value), maxOutputBytes);
}
function oneLine(text) {
    return (0,harmless/* harmlessLines */.v)((0,printable/* printable */.g$)(text, 'remove').replace(/[\n\t]/g, ' ')).join(' ');
}
/**
 * Writes the whole report as JSON with `schema-version: 1` under RUNNER_TEMP (the system's folder for
 * temporary files elsewhere) and returns its absolute path. Each step has a folder of its own.
 */
function writeReport(env, action, report, redact) {
    const temp = env['RUNNER_TEMP'];
    const root = temp === undefined || temp === '' ? (0,external_node_os_.tmpdir)() : temp;
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, `${action}-`)), 'report.json');
    const json = toJson({ schemaVersion: 1, ...report });
    (0,external_node_fs_.writeFileSync)(path, `${redact(JSON.stringify(json, null, 2))}\n`, { mode: 0o600 });
    return path;
}

;// CONCATENATED MODULE: ../../../../action-kit/lib/outside-fault.js
/** What reaches the top of an action and is nobody's bug: the network's fault, the machine's, or a cancelled call. */

/** Errors of what a signal has ended: of the web platform, of this kit, and of the AWS adapters. */
const endings = new Set(['AbortError', 'Cancelled', 'InterruptedError']);
/** Whether the error is that of a call or a sleep that a cancelled step has ended. */
function isEndedByCancellation(error, cancelled) {
    return cancelled && error instanceof Error && endings.has(error.name);
}
/**
 * The error as the reader should see it, where it is a fault of the network or the machine, or comes of the
 * cancellation; as it is otherwise.
 */
function withoutBlame(error, cancelled) {
    if (isEndedByCancellation(error, cancelled)) {
        const said = error instanceof readable_error/* ReadableError */.J ? ` ${error.message}` : '';
        return new readable_error/* ReadableError */.J('Cancelled', `The workflow was cancelled before the step had come to its end.${said}`, { cause: error });
    }
    if (error instanceof readable_error/* ReadableError */.J)
        return error;
    const system = systemError(error);
    if (system === undefined)
        return error;
    const title = system.isLocal ? 'The machine refused' : 'Network';
    const todo = system.isLocal
        ? 'check the disk, the files and the limits of the runner'
        : 'check the network of the runner';
    return new readable_error/* ReadableError */.J(title, `${system.message}: ${todo}.`, { cause: error });
}
/** Of files and processes: no space, too many open files, no permission, read-only. */
const localCodes = /^(?:ENOSPC|EDQUOT|EMFILE|ENFILE|EACCES|EPERM|EROFS|EIO|ENOMEM|EAGAIN)$/;
const networkCodes = /^(?:ECONN[A-Z]+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_[A-Z]+|E(?:HOST|NET)(?:UNREACH|DOWN)|EADDRNOTAVAIL|EPROTO|ERR_(?:TLS|SSL|PROXY)_\w+|UND_ERR_\w+|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_(?:GET|VERIFY)_\w+)$/;
/** The first error of the chain that a system call or a connection gave: errors are wrapped, and bundled by address. */
function systemError(error) {
    if (!(error instanceof Error))
        return undefined;
    const { code } = error;
    if (typeof code === 'string' && (localCodes.test(code) || networkCodes.test(code))) {
        const [line = ''] = error.message.split(/[\r\n]/, 1);
        return {
            message: line === '' ? code : line.includes(code) ? line : `${line} (${code})`,
            isLocal: localCodes.test(code),
        };
    }
    const parts = error instanceof AggregateError ? error.errors : [];
    for (const inner of [error.cause, ...parts]) {
        const found = systemError(inner);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ../../../../action-kit/lib/markdown.js
var markdown = __webpack_require__(261);
;// CONCATENATED MODULE: ../../../../action-kit/lib/secrets.js

const shortestMasked = 4;
function createSecrets(runner) {
    const masked = new Set();
    let longestFirst;
    function maskOne(value) {
        if (value.trim() === '' || masked.has(value))
            return;
        if (value.length < shortestMasked) {
            runner.info(`Warning: a secret value of ${value.length} characters is too short to be masked in the log.`);
            return;
        }
        // Anyone but a runner would be shown the secret.
        if (runner.isPresent)
            runner.setSecret(value);
        for (const form of formsOf(value))
            masked.add(form);
        longestFirst = undefined;
    }
    return {
        mask: (value) => {
            const lines = value.split(/\r\n|\n|\r/);
            if (lines.length > 1) {
                const whole = value.trim();
                if (whole.length >= shortestMasked)
                    maskOne(whole);
            }
            for (const line of lines) {
                const trimmed = line.trim();
                // Braces and brackets alone on a line of a JSON or PEM secret hide nothing.
                if (lines.length > 1 && trimmed.length < shortestMasked)
                    continue;
                maskOne(trimmed);
            }
        },
        redact: (text) => {
            // Longest first: a secret that contains another one must not leave its rest behind.
            let redacted = text;
            longestFirst ??= [...masked].toSorted((a, b) => b.length - a.length);
            for (const value of longestFirst) {
                redacted = redacted.replaceAll(value, '***');
            }
            return redacted;
        },
    };
}
/** Of a shorter piece of base64 others may be equal by chance. */
const shortestBase64 = 8;
/**
 * The forms in which a value comes back in texts, as the runner masks them itself in the log
 * (actions/runner, `ValueEncoders.cs`), and those of our own Markdown.
 */
function formsOf(value) {
    const json = JSON.stringify(value).slice(1, -1);
    return [
        value,
        json,
        ...urlForms(value.toWellFormed()),
        (0,markdown/* text */.Qq)(value),
        (0,markdown/* htmlText */.js)(value),
        ...base64Forms(Buffer.from(value)),
    ].filter((form) => form.length >= shortestMasked);
}
/** Encoders differ in the signs that they leave, in how they write a space, and in the case of the digits. */
function urlForms(value) {
    const part = encodeURIComponent(value);
    const strict = part.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams({ '': value }).toString().slice(1);
    return [part, strict, form, encodeURI(value)].flatMap((url) => [
        url,
        url.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    ]);
}
/**
 * Base64 of the value alone, and within a longer text (`user:password` of a header, say): there it depends on how
 * many bytes stand before it, and its first and last signs on its neighbours.
 */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        // Signs that hold bits of what stands before, or of what may follow.
        const first = before === 0 ? 0 : before + 1;
        const last = Math.floor(((before + bytes.length) * 8) / 6);
        const own = whole.slice(first, last);
        const forms = before === 0 ? [whole.replace(/=+$/, ''), own] : [own];
        return forms.flatMap((form) => form.length < shortestBase64 ? [] : [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
    });
}

;// CONCATENATED MODULE: ../../../../action-kit/lib/summary.js



/** The runner refuses a summary of more than 1 MiB a step; it then shows none of it. */
const maxSummaryBytes = 1024 * 1024;
const note = '> The rest of this summary was left out: it would exceed the 1 MiB GitHub shows.';
/**
 * The blocks, an empty line between them, in at most `maxBytes`. A block that does not fit is replaced by
 * its brief form or left out; later ones may still fit, and a note at the end says that something is
 * missing. Put first what matters most.
 */
function fitSummary(blocks, maxBytes) {
    let left = maxBytes - Buffer.byteLength(`\n${note}\n`);
    // What was there before is shown, at least.
    if (left < 0)
        return '';
    let cut = false;
    const parts = [];
    for (const block of blocks) {
        const forms = typeof block === 'string' ? [block] : [block.full, block.brief];
        const form = forms.find((one) => Buffer.byteLength(one) + 2 <= left);
        if (form !== forms[0])
            cut = true;
        if (form === undefined || form === '')
            continue;
        left -= Buffer.byteLength(form) + 2;
        parts.push(`${form}\n`);
    }
    if (cut)
        parts.push(`${note}\n`);
    return parts.join('\n');
}
/** Appends the summary to the runner's, in the room that is left there. */
async function writeSummary(summary, blocks, redact) {
    const used = summary.usedBytes();
    const markdown = fitSummary(redactBlocks(blocks, redact), maxSummaryBytes - used - 2);
    await summary.append(used > 0 ? `\n${markdown}` : markdown);
}
/** Where no runner shows a summary it becomes a file of its own. Returns the path. */
function writeSummaryFile(action, blocks, redact) {
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${action}-`)), 'summary.md');
    (0,external_node_fs_.writeFileSync)(path, fitSummary(redactBlocks(blocks, redact), maxSummaryBytes));
    return path;
}
/** Where another step shows it: as `<report>.md`, in the same 1 MiB. */
function writeSummaryBeside(reportPath, blocks, redact) {
    const markdown = fitSummary(redactBlocks(blocks, redact), maxSummaryBytes);
    (0,external_node_fs_.writeFileSync)(`${reportPath}.md`, markdown, { mode: 0o600 });
}
function redactBlocks(blocks, redact) {
    return blocks.map((block) => typeof block === 'string'
        ? redact(block)
        : { full: redact(block.full), brief: redact(block.brief) });
}

// EXTERNAL MODULE: ../../../../../node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(8343);
;// CONCATENATED MODULE: ../../../../action-kit/lib/environment.js
/** Whether a GitHub runner started this process. */
function isOnRunner(env) {
    return env['GITHUB_ACTIONS'] === 'true';
}

;// CONCATENATED MODULE: ../../../../action-kit/lib/toolkit-runner.js



/**
 * The runner of this process, through `@actions/core`. Outputs and state go nowhere where there are no files
 * for them (no runner): the toolkit would print them as commands that runners no longer take.
 */
function createToolkitRunner() {
    const has = (variable) => Boolean(process.env[variable]);
    const summaryPath = process.env['GITHUB_STEP_SUMMARY'];
    return {
        isPresent: isOnRunner(process.env),
        info: core/* info */.pq,
        notice: core/* notice */.lm,
        warning: core/* warning */.$e,
        error: core/* error */.z3,
        debug: core/* debug */.Yz,
        startGroup: core/* startGroup */.Oh,
        endGroup: core/* endGroup */.N4,
        drained: async () => new Promise((resolve) => {
            process.stdout.write('', () => resolve());
        }),
        setSecret: core/* setSecret */.Pq,
        getInput: (name) => core/* getInput */.V4(name, { trimWhitespace: false }),
        getBooleanInput: core/* getBooleanInput */.Vt,
        saveState: (name, value) => {
            if (has('GITHUB_STATE'))
                core/* saveState */.LZ(name, value);
        },
        getState: core/* getState */.Gu,
        setOutput: (name, value) => {
            if (has('GITHUB_OUTPUT'))
                core/* setOutput */.uH(name, value);
        },
        summary: summaryPath
            ? {
                usedBytes: () => (0,external_node_fs_.statSync)(summaryPath).size,
                append: async (markdown) => {
                    await core/* summary */.z.addRaw(markdown).write();
                },
            }
            : undefined,
    };
}

;// CONCATENATED MODULE: ../../../../action-kit/lib/run-action.js










/** Starts an action in this process and ends the process with its exit code. */
async function runAction(action) {
    // The reader of our output has closed it. What is left to do (a stopping call, the outputs) is done in silence.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    const runner = createToolkitRunner();
    const exitCode = await executeAction(action, {
        env: process.env,
        signals: process,
        clock: systemClock,
        runner,
    });
    await runner.drained();
    // Sockets kept alive and timers not worth waiting for would hold the process for minutes.
    return process.exit(exitCode);
}
/** Runs an action to its end and returns the exit code; writes all it leaves. Never rejects. */
async function executeAction(action, host) {
    const { env, clock, runner } = host;
    const secrets = createSecrets(runner);
    const log = (0,lib_log/* createLog */.hM)({ runner, redact: secrets.redact });
    const cancellation = listenForCancellation(host.signals, clock);
    const inputs = (0,lib_inputs/* createInputReader */.ic)(runner);
    const faults = listenForFaults(host.signals);
    try {
        const kit = { env, runner, inputs, log, secrets, clock, cancellation };
        const result = await Promise.race([
            start(action, kit),
            faults.first,
            lastMoment(cancellation, clock),
        ]).catch((error) => {
            const { aborted } = cancellation.signal;
            const isCancelled = error instanceof NotInTime || isEndedByCancellation(error, aborted);
            const kind = isCancelled ? 'cancelled' : 'error';
            const reason = explain(withoutBlame(error, aborted), action.name, env, log);
            const outputs = { verdict: kind, reason };
            const left = action.onError?.(reason, kind) ?? { exitCode: 1, outputs };
            // An error leaves a report as well: summarize-deploy reads it.
            if (!isQuiet(inputs, left))
                return left;
            return { report: { ...outputs, ...left.outputs, reason }, ...left };
        });
        const quiet = isQuiet(inputs, result);
        const written = await leave(action.name, result, host, {
            log,
            redact: secrets.redact,
            quiet,
            inputs,
            signal: cancellation.signal,
        });
        return written ? result.exitCode : 1;
    }
    finally {
        log.flush();
        faults.dispose();
        cancellation.dispose();
    }
}
/** A main that throws before its first await rejects like any other. */
async function start(action, kit) {
    // What is malformed here fails before main, like any input.
    kit.inputs.boolean(jobSummaryInput);
    return action.main(kit);
}
/** The input all actions have; whoever turns it off writes one summary for all steps from their reports. */
const jobSummaryInput = 'job-summary';
/** A post step writes its summary whatever the input says: it comes after whoever would fold it in. */
function isQuiet(inputs, { outputs }) {
    if (outputs === undefined)
        return false;
    try {
        return inputs.boolean(jobSummaryInput) === false;
    }
    catch {
        return false;
    }
}
/** What is left before the runner kills the process, for writing report, outputs and summary. */
const writingMs = 1000;
class NotInTime extends readable_error/* ReadableError */.J {
}
/** Rejects just before a cancelled step is killed: its outputs are written even if `main` hangs. */
async function lastMoment(cancellation, clock) {
    await new Promise((resolve) => {
        cancellation.signal.addEventListener('abort', resolve, { once: true });
    });
    for (;;) {
        const leftMs = cancellation.remainingMs() - writingMs;
        if (leftMs <= 0)
            break;
        // A second signal brings the end nearer.
        await clock.sleep(leftMs, cancellation.urgent.aborted ? undefined : cancellation.urgent);
    }
    throw new NotInTime('Cancelled', 'The step was cancelled and could not end in time.');
}
/** The one place where errors end. Returns the reason in one sentence. */
function explain(error, action, env, log) {
    if (error instanceof readable_error/* ReadableError */.J) {
        log.error({ title: error.title, message: error.message });
        if (error.cause instanceof Error)
            log.debug(error.cause.stack ?? error.cause.message);
        return error.message;
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const repository = env['GITHUB_ACTION_REPOSITORY'];
    const where = repository === undefined || repository === ''
        ? 'to ecs-actions'
        : `at ${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/issues`;
    log.error({
        title: `Internal error in ${action}`,
        message: `${message}. This is a bug of ours; please report it ${where}, with the lines below.`,
    });
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
        log.line(cause.stack ?? `${cause.name}: ${cause.message}`);
    }
    return `Internal error: ${message}`;
}
/** Writes report, outputs, summary and comments, each even where another failed. False if the outputs are not there. */
async function leave(action, result, { env, runner }, { log, redact, quiet, inputs, signal }) {
    const attempt = async (what, write) => {
        try {
            return await write();
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            log.error({ title: `Could not write the ${what}`, message: why });
            return undefined;
        }
    };
    const { report, outputs, summary = [], comments = [] } = result;
    const reportPath = report && (await attempt('report', () => writeReport(env, action, report, redact)));
    const written = await attempt('outputs', () => {
        if (outputs === undefined)
            return true;
        const rendered = renderOutputs({ ...outputs, report: reportPath });
        for (const [name, value] of rendered)
            runner.setOutput(name, redact(value));
        return true;
    });
    if (summary.length > 0) {
        await attempt('summary', async () => {
            if (quiet && reportPath !== undefined) {
                writeSummaryBeside(reportPath, summary, redact);
                return;
            }
            if (runner.summary !== undefined)
                return writeSummary(runner.summary, summary, redact);
            // Where nobody gave a place for it, nobody knows where it is.
            log.line(`Summary: ${writeSummaryFile(action, summary, redact)}`);
        });
    }
    if (comments.length > 0) {
        await attempt('comment', async () => {
            const { writePullRequestComment } = await __webpack_require__.e(/* import() */ 2871).then(__webpack_require__.bind(__webpack_require__, 2871));
            const token = inputs.optionalText('github-token');
            const left = await Promise.all(comments.map((comment) => writePullRequestComment(env, token, { ...comment, body: redact(comment.body) }, signal)));
            const reasons = left.flatMap((one) => ('unwritten' in one ? [one.unwritten] : []));
            for (const reason of new Set(reasons)) {
                log.warning({ title: 'No comment', message: `could not comment: ${reason}` });
            }
        });
    }
    return written === true;
}
/** A promise somebody forgot and an exception in a callback are our bugs: they end the action like any. */
function listenForFaults(source) {
    let reject = () => undefined;
    const first = new Promise((_, rejectFirst) => {
        reject = rejectFirst;
    });
    // A fault that comes after the race must not become an unhandled rejection.
    first.catch(() => undefined);
    source.on('uncaughtException', reject);
    source.on('unhandledRejection', reject);
    return {
        first,
        dispose: () => {
            source.off('uncaughtException', reject);
            source.off('unhandledRejection', reject);
        },
    };
}


/***/ }),

/***/ 4661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** The fields of an object that are there: for types that tell "absent" from "undefined". Fields are names, not symbols. */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 9795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ReadableError)
/* harmony export */ });
/**
 * An error for a tired reader: the user's or AWS's fault, told in one line and shown without a stack.
 *
 * The message says what happened, where, and what to do. Every package throws this kind for what is not
 * our own bug; anything else that reaches the top is ours, and is shown with its stack.
 */
class ReadableError extends Error {
    name = 'ReadableError';
    /** The few words above the message, shown as the annotation's title. */
    title;
    constructor(title, message, options) {
        super(message, options);
        this.title = title;
    }
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   ZI: () => (/* binding */ withReason),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   fX: () => (/* binding */ toKebabCase),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
const text = (about = '') => ({ kind: 'text', about });
const number = (about = '') => ({ kind: 'number', about });
const flag = (about = '') => ({ kind: 'flag', about });
/** ISO 8601, in UTC. */
const instant = (about = '') => ({ kind: 'instant', about });
const oneOf = (values, about = '') => ({ kind: 'one-of', about, values });
const list = (item, about = '') => ({ kind: 'list', about, item });
/** By names that are data (of metrics, of containers), which stay as they are. */
const map = (item, about = '') => ({ kind: 'map', about, item });
/** Whoever writes it has to name every member. */
const object = (members, about = '') => ({ kind: 'object', about, members });
/** Whoever writes it may leave members out. */
const partial = (members, about = '') => ({ kind: 'partial', about, members });
const any = (about = '') => ({ kind: 'any', about });
/** An action that ends with an error before it knows more leaves its outputs and why: so every report may hold that. */
function withReason(shape) {
    const reason = text('One sentence.');
    return { ...shape, members: { reason, ...shape.members } };
}
/** `stableAt` → `stable-at`; what is kebab-case already stays. */
function toKebabCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 1325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ durations),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   fP: () => (/* binding */ toSeconds),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/**
 * A length of time as people write it: `42 s`, `11 m 42 s`, `2 h 05 m`. Rounded to whole seconds;
 * below ten seconds one decimal is kept, so that short phases can be told apart.
 */
function formatDuration(durationMs) {
    const ms = Math.max(0, durationMs);
    if (ms < 9.95 * second)
        return `${trimZero((ms / second).toFixed(1))} s`;
    const total = Math.round(ms / second);
    const h = Math.floor(total / 3600);
    const m = Math.floor((total % 3600) / 60);
    const s = total % 60;
    if (h > 0)
        return `${h} h ${pad(m)} m`;
    return m > 0 ? `${m} m ${pad(s)} s` : `${s} s`;
}
/** `2026-11-25T03:00:42Z`: an instant to the second, as outputs and summaries write it. */
function formatInstant(at) {
    return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** `03:00:42`, UTC: an instant within a log whose date is plain. */
function formatClock(at) {
    return new Date(at).toISOString().slice(11, 19);
}
/** Whole seconds, as outputs give them. */
function toSeconds(durationMs) {
    return Math.round(durationMs / second);
}
function pad(n) {
    return String(n).padStart(2, '0');
}
function trimZero(text) {
    return text.replace(/\.0$/, '');
}
const durations = { second, minute, hour };


/***/ })

};
