export const id = 8309;
export const ids = [8309];
export const modules = {

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readServiceAddress),
/* harmony export */   X: () => (/* binding */ readRegion)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_region__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8968);
/* harmony import */ var _ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3001);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8941);
/* harmony import */ var _ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4661);
/** The inputs that every action shares: which service, in which region. */





/**
 * `cluster` or `stage`, and `service` (a list where `several`).
 *
 * @throws InputError where both or neither name a cluster, or an ARN is one of something else.
 */
function readServiceAddress(inputs, { several }) {
    const cluster = inputs.optionalText('cluster');
    const stage = inputs.optionalText('stage');
    const services = inputs.list('service');
    if (cluster !== undefined && stage !== undefined) {
        inputs.conflict('cluster', 'stage', 'each names the cluster');
    }
    if (!several && services.length > 1)
        throw inputs.invalid('service', 'the name or ARN of one service');
    if (cluster !== undefined && !isNameOrArn(cluster, 'cluster')) {
        throw inputs.invalid('cluster', 'the name or ARN of a cluster');
    }
    if (stage !== undefined && !/^[\w-]{1,255}$/.test(stage)) {
        throw inputs.invalid('stage', 'a word in the name of one cluster, e.g. "prod"');
    }
    if (services.some((service) => !isNameOrArn(service, 'service'))) {
        throw inputs.invalid('service', 'names or ARNs of services');
    }
    if (new Set(services).size !== services.length) {
        throw inputs.invalid('service', 'each service once');
    }
    if (cluster === undefined && stage === undefined && !allInOneCluster(services)) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: cluster', 'cluster or stage is needed (or service as long ARNs, arn:aws:ecs:…:service/CLUSTER/NAME, of one cluster)');
    }
    return {
        services,
        ...(0,_ecs_actions_core_present__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ cluster, stage }),
    };
}
/**
 * The region: `aws-region`, else the one in an ARN that was given, else `AWS_REGION`, else `AWS_DEFAULT_REGION`.
 * The endpoint that the environment may give in place of AWS's is checked with it, as every call goes there.
 *
 * @param given what may be an ARN.
 * @throws ReadableError where none tells the region, where two tell different ones, or where one is malformed.
 */
function readRegion(inputs, env, given) {
    checkEndpoints(env);
    const named = [
        { source: 'aws-region', region: inputs.optionalText('aws-region') ?? '' },
        ...given.map((arn = '') => ({ source: (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(arn), region: (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(arn)?.region ?? '' })),
    ].filter(({ region }) => region !== '');
    const [first, ...others] = named;
    const other = others.find(({ region }) => region !== first?.region);
    if (first !== undefined && other !== undefined) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: two regions', `${first.source} says ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.region)} and ${other.source} says ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(other.region)}: both have to be of one region`);
    }
    const variables = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
    const found = [
        ...named,
        ...variables.map((source) => ({ source, region: env[source]?.trim() ?? '' })),
    ].find(({ region }) => region !== '');
    if (found === undefined) {
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Invalid input: aws-region', 'no region is known: give aws-region, set AWS_REGION, or run aws-actions/configure-aws-credentials before this step');
    }
    const { source, region } = found;
    if ((0,_ecs_actions_core_region__WEBPACK_IMPORTED_MODULE_4__/* .isRegion */ .D)(region))
        return region;
    throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(`Invalid input: ${source}`, `${source} is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(region)}. Accepted: a region, e.g. "eu-west-1".`);
}
/**
 * `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` as the SDK reads them.
 *
 * @throws ReadableError that names the variable whose value is no address.
 */
function checkEndpoints(env) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true')
        return;
    for (const [name, value] of Object.entries(env)) {
        if (!/^AWS_ENDPOINT_URL(?:_[A-Z0-9_]+)?$/.test(name) || value === undefined || value === '') {
            continue;
        }
        if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
            continue;
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(`Invalid environment: ${name}`, `${name} is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}. Accepted: an address with http:// or https://.`);
    }
}
function isNameOrArn(text, kind) {
    if (!text.startsWith('arn:'))
        return /^[\w-]{1,255}$/.test(text);
    const arn = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(text);
    return arn?.service === 'ecs' && arn.resource.startsWith(`${kind}/`);
}
function allInOneCluster(services) {
    const clusters = services.map((service) => {
        const [, cluster, name] = (0,_ecs_actions_core_arn__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .L)(service)?.resource.split('/') ?? [];
        return name === undefined ? undefined : cluster;
    });
    return clusters.length > 0 && clusters[0] !== undefined && new Set(clusters).size === 1;
}


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseArn),
/* harmony export */   s: () => (/* binding */ nameInArn)
/* harmony export */ });
/** The parts of an ARN; `undefined` for any other text. */
function parseArn(text) {
    const match = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(text);
    if (match === null)
        return undefined;
    const [, partition = '', service = '', region = '', account = '', resource = ''] = match;
    return { partition, service, region, account, resource };
}
/** Everything behind the last slash: a name or an id. A bare name comes back as it is. */
function nameInArn(arnOrName) {
    return arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ usualText),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Ri: () => (/* binding */ byDefault),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   as: () => (/* binding */ usualNumber),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   rM: () => (/* binding */ outOfSight),
/* harmony export */   uG: () => (/* binding */ possibleNumbers),
/* harmony export */   uL: () => (/* binding */ describeFact)
/* harmony export */ });
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);

function known(value) {
    return { known: true, value };
}
/** What AWS takes where the setting is absent. */
function byDefault(value) {
    return { known: true, value, byDefault: true };
}
/**
 * @param usual what it is unless somebody says otherwise.
 * @param among the only values it can have, where they are known.
 */
function unknown(why, usual, among) {
    return {
        known: false,
        why,
        ...(0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ usual, among }),
    };
}
/** Unknown, and nothing could be done about it from here. */
function outOfSight(why) {
    return { known: false, why, outOfSight: true };
}
function mapFact(fact, change) {
    if (!fact.known) {
        const isPlain = fact.usual === undefined && fact.among === undefined;
        return isPlain ? fact : unknown(fact.why);
    }
    const value = change(fact.value);
    return fact.byDefault ? byDefault(value) : known(value);
}
/** The value, or undefined where it is unknown: for hints only, never for a verdict. */
function valueOf(fact) {
    return fact?.known ? fact.value : undefined;
}
/** The number, or what it is unless somebody says otherwise: for hints only, never for a verdict. */
function usualNumber(fact) {
    if (fact.known)
        return fact.value;
    return typeof fact.usual === 'number' ? fact.usual : undefined;
}
/** The text, or what it is unless somebody says otherwise: for hints only, never for a verdict. */
function usualText(fact) {
    if (fact.known)
        return fact.value;
    return typeof fact.usual === 'string' ? fact.usual : undefined;
}
/** Every number it can be; undefined where that is not known. */
function possibleNumbers(fact) {
    if (fact.known)
        return [fact.value];
    const numbers = fact.among?.filter((value) => typeof value === 'number');
    return numbers?.length === fact.among?.length ? numbers : undefined;
}
/** Evidence as people read it: the value with its unit, and whether it is AWS's default. */
function describeFact(fact, show = String) {
    if (!fact.known)
        return `unknown (${fact.why})`;
    return fact.byDefault ? `${show(fact.value)} (not set: AWS's default)` : show(fact.value);
}


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isRegion)
/* harmony export */ });
/** `eu-central-1`, `us-gov-west-1`, `eusc-de-east-1`: the form of a region's name; whether there is one is AWS's to say. */
function isRegion(text) {
    return /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(text);
}


/***/ }),

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endOfJson),
/* harmony export */   o: () => (/* binding */ findJson)
/* harmony export */ });
/** Each is read to its end; a text with more of them that are no JSON is none with JSON in it. */
const mostTried = 50;
/**
 * The one JSON object (or list) that begins a line of a text, where it is whole and no other follows:
 * warnings before it and the lines that the wrapper of hashicorp/setup-terraform prints around it are
 * told apart from it.
 */
function findJson(text) {
    // Only where a line begins: further in, JSON is part of a YAML text. Terragrunt puts its own words before a line.
    let tried = 0;
    for (const match of text.matchAll(/^(?=\{\s*["}]|\[\s*[{\]])|(?=\{"format_version")(?<=^.{0,200} (?:terraform|tofu): )/gm)) {
        if (++tried > mostTried)
            return undefined;
        const start = match.index;
        const end = endOfJson(text, start);
        if (end === undefined)
            continue;
        const json = text.slice(start, end);
        try {
            JSON.parse(json);
        }
        catch {
            continue;
        }
        const after = text.slice(end);
        return beginsJson(after) ? undefined : { before: text.slice(0, start), json, after };
    }
    return undefined;
}
/** Whether another JSON value follows somewhere at the beginning of a line. */
function beginsJson(text) {
    return /^[{[]\s*["{]/m.test(text);
}
/** One past the bracket that closes the value which opens at `start`. */
function endOfJson(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        switch (text[at]) {
            case '"':
                at = endOfString(text, at);
                break;
            case '{':
            case '[':
                depth += 1;
                break;
            case '}':
            case ']':
                depth -= 1;
                if (depth === 0)
                    return at + 1;
                break;
            default:
                break;
        }
    }
    return undefined;
}
/** The closing quote, or the end of the text. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ decodeText),
  r: () => (/* binding */ parseText)
});

// EXTERNAL MODULE: ../../../../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(9661);
// EXTERNAL MODULE: ../../../../core/lib/readable-error.js
var readable_error = __webpack_require__(9795);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/line-of.js
/** The line in a parsed document, JSON being YAML too. */
function lineAt(document, counter, path) {
    // A mapping's entry begins at its key, which the node itself does not know.
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const last = path.at(-1);
    if (typeof parent === 'object' && parent !== null && 'items' in parent && last !== undefined) {
        const items = parent.items;
        // Of a key that stands twice the last counts.
        const start = items.findLast(({ key }) => key?.value === last)?.key?.range?.[0];
        if (start !== undefined)
            return counter.linePos(start).line;
    }
    const node = document.getIn(path, true);
    const start = node?.range?.[0];
    return start === undefined ? undefined : counter.linePos(start).line;
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/json-in-text.js
var json_in_text = __webpack_require__(2312);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/flow-indent.js
/**
 * Lines inside brackets that stand too far left for YAML 1.2. YAML 1.1 as libyaml and PyYAML read it, which AWS's
 * CLI reads templates with, ignores indentation there; a parser of 1.2 ends the brackets instead.
 */
/**
 * The text with the lines from an offset on moved to the right, up to where its brackets close. Lines stay lines.
 *
 * @param offset of the first word on the first line that stands too far left.
 */
function indentFlow(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = endOfFlow(text, offset);
    // The line before is part of the brackets, or opens them behind at most a few dashes.
    const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
    const shift = ' '.repeat((/^ */.exec(before)?.[0].length ?? 0) + 8);
    const lines = text.slice(start, end).split('\n');
    return [text.slice(0, start), lines.map((line) => shift + line).join('\n'), text.slice(end)].join('');
}
/** Behind the bracket that closes what is open at an offset; brackets in quotes and comments are none. */
function endOfFlow(text, offset) {
    const parts = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=\s)#[^\n]*|[[{]|[\]}]/gs;
    parts.lastIndex = offset;
    let depth = 1;
    for (let part = parts.exec(text); part; part = parts.exec(text)) {
        if (part[0] === '[' || part[0] === '{')
            depth += 1;
        if (part[0] === ']' || part[0] === '}')
            depth -= 1;
        if (depth === 0)
            return parts.lastIndex;
    }
    return text.length;
}

;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/parse-yaml.js




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
/** More values than any template has: beyond it, aliases of aliases would fill the memory. */
const mostUnfolded = 200_000;
/**
 * YAML with CloudFormation's short intrinsics (User Guide, "CloudFormation template formats") and merge
 * keys.
 *
 * @throws ReadableError in one line, with line and column; also for an alias that names nothing, stands
 * inside what it names, or unfolds to more values than a template may have.
 */
function parseYaml(text, file, version) {
    const { counter, document, second } = parseDocuments(text, version);
    const refuse = (message, offset) => {
        const { line, col } = counter.linePos(offset);
        return new readable_error/* ReadableError */.J('Invalid YAML', `${file} is not valid YAML: ${message} at line ${line}, column ${col}.`);
    };
    const problem = document?.errors[0];
    if (problem) {
        const message = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
        throw refuse(message, problem.pos[0]);
    }
    if (document === undefined)
        return { value: null, lineOf: () => undefined, repeated: [] };
    if (second !== undefined) {
        throw new readable_error/* ReadableError */.J('Several documents in one file', `${file} holds several YAML documents, divided by "---"; write each into a file of its own, and name them all: plan takes a list and patterns.`);
    }
    const unfolding = new Unfolding(version, refuse);
    const { value } = unfolding.plain(document.contents);
    const repeated = unfolding.repeated.map(({ key, offset }) => ({
        key,
        line: counter.linePos(offset).line,
    }));
    return { value, lineOf: (path) => lineAt(document, counter, path), repeated };
}
/** Where moving lines inside brackets helps, it is done; else the faults are those of the text as it is. */
function parseDocuments(text, version) {
    const original = parseOnce(text, version);
    if (version === '1.2')
        return original;
    let written = text;
    let parsed = original;
    let line = 0;
    for (let read = text.length; read <= mostReadAgain; read += written.length) {
        const [error] = parsed.document?.errors ?? [];
        if (error === undefined)
            return parsed;
        const isIndent = error.code === 'BAD_INDENT' && error.message.startsWith('Flow');
        const here = parsed.counter.linePos(error.pos[0]).line;
        // A fault that stays where it was is another one.
        if (!isIndent || here <= line)
            return original;
        line = here;
        written = indentFlow(written, error.pos[0]);
        parsed = parseOnce(written, version);
    }
    return original;
}
/** In characters: a template may have a million (CloudFormation quotas). */
const mostReadAgain = 3_000_000;
function parseOnce(text, version) {
    const counter = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        customTags,
        lineCounter: counter,
        logLevel: 'silent',
        // Each pretty one quotes its line: of a line that is nothing but errors, that takes the square of its length.
        prettyErrors: false,
        uniqueKeys: version === '1.2',
    });
    const [document, second] = Array.isArray(documents)
        ? documents.filter(({ contents, errors }) => contents !== null || errors.length > 0)
        : [];
    return { counter, document, second };
}
/** Plain values of nodes: tagged ones spelled out as intrinsics, aliases unfolded up to a bound. */
class Unfolding {
    #version;
    #refuse;
    #anchors = new Map();
    repeated = [];
    constructor(version, refuse) {
        this.#version = version;
        this.#refuse = refuse;
    }
    plain(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#unfold(node.source, node.range?.[0] ?? 0);
        if (!(0,dist/* isNode */.Ll)(node))
            return { value: node ?? null, size: 1 };
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, 'open');
        const sized = this.#tagged(node);
        if (sized.size > mostUnfolded) {
            throw this.#refuse(`aliases unfold to more than ${mostUnfolded} values`, node.range?.[0] ?? 0);
        }
        if (anchor !== undefined)
            this.#anchors.set(anchor, sized);
        return sized;
    }
    #unfold(name, offset) {
        const found = this.#anchors.get(name);
        if (found === undefined) {
            throw this.#refuse(`the alias *${name} names no anchor (&${name}) before it`, offset);
        }
        if (found === 'open') {
            throw this.#refuse(`the alias *${name} stands inside what it names (&${name})`, offset);
        }
        return found;
    }
    #tagged(node) {
        const { value, size } = this.#untagged(node);
        const { tag } = node;
        if (tag === undefined || !/^![A-Z]/.test(tag))
            return { value, size };
        const name = tag.slice(1);
        if (name === 'Ref' || name === 'Condition')
            return { value: { [name]: value }, size };
        if (name === 'GetAtt' && typeof value === 'string') {
            const dot = value.indexOf('.');
            return { value: { 'Fn::GetAtt': [value.slice(0, dot), value.slice(dot + 1)] }, size };
        }
        return { value: { [`Fn::${name}`]: value }, size };
    }
    #untagged(node) {
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.plain(item));
            return { value: items.map(({ value }) => value), size: 1 + sum(items) };
        }
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node);
        return { value: (0,dist/* isScalar */.jn)(node) ? scalarOf(node, this.#version) : undefined, size: 1 };
    }
    #map(node) {
        const own = [];
        const merged = [];
        const seen = new Set();
        let size = 1;
        for (const { key, value } of node.items) {
            const item = this.plain(value);
            size += item.size;
            const name = (0,dist/* isScalar */.jn)(key) ? (key.source ?? String(key.value)) : '';
            if (name === '<<' && (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN') {
                merged.push(...mergedEntries(item.value));
            }
            else {
                const written = (0,dist/* isScalar */.jn)(key) ? name : String(this.plain(key).value);
                if (seen.has(written)) {
                    const offset = (0,dist/* isNode */.Ll)(key) ? (key.range?.[0] ?? 0) : 0;
                    this.repeated.push({ key: written, offset });
                }
                seen.add(written);
                own.push([written, item.value]);
            }
        }
        // The first of several merged maps wins, and what is written out wins over all of them.
        return { value: Object.fromEntries([...merged.toReversed(), ...own]), size };
    }
}
function mergedEntries(value) {
    if (Array.isArray(value))
        return value.flatMap(mergedEntries);
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
function sum(items) {
    return items.reduce((total, { size }) => total + size, 0);
}
const words = { yes: true, on: true, no: false, off: false };
/** The words of YAML 1.1, as they are or in capitals. */
function scalarOf({ value, type, source }, version) {
    if (version === '1.2' || type !== 'PLAIN' || typeof value !== 'string' || source === undefined)
        return value;
    const isWord = /^(yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/.test(source);
    return isWord ? words[source.toLowerCase()] : value;
}

// EXTERNAL MODULE: ../../../../core/lib/scaling/sources/recognize-text.js
var recognize_text = __webpack_require__(8673);
;// CONCATENATED MODULE: ../../../../core/lib/scaling/sources/parse-text.js






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
 * JSON, also behind lines that a tool printed before it, or YAML with CloudFormation's short intrinsics.
 *
 * @throws ReadableError in one line: what the file is and what serves instead, or line and column.
 */
function parseText(given, file, yaml = '1.2') {
    const text = withoutHalfPairs(given);
    if (text.trim() === '')
        throw new readable_error/* ReadableError */.J('Empty file', `${file} is empty.`);
    if (/^\s*[{[]/.test(text) && !/^\s*\[[A-Za-z]/.test(text))
        return parseJson(text, file);
    const inside = (0,json_in_text/* findJson */.o)(text);
    if (inside !== undefined) {
        const { before, after } = inside;
        const lines = before.split('\n').length - 1;
        return {
            ...parseJson(inside.json, file, lines),
            leftOut: describeAround(before, after),
        };
    }
    (0,recognize_text/* refuseByText */.t)(text, file);
    try {
        return parseYaml(text, file, yaml);
    }
    catch (error) {
        const start = templateAfterLines(text);
        if (start === undefined)
            throw error;
        const linesBefore = text.slice(0, start).split('\n').length - 1;
        const { value, lineOf, repeated } = parseYaml(text.slice(start), file, yaml);
        return {
            value,
            repeated: repeated.map(({ key, line }) => ({ key, line: line + linesBefore })),
            lineOf: (path) => {
                const line = lineOf(path);
                return line === undefined ? undefined : line + linesBefore;
            },
            leftOut: `${linesBefore} ${linesBefore === 1 ? 'line' : 'lines'} before the template`,
        };
    }
}
/**
 * Escapes that are half of a pair of surrogates, in JSON and YAML: no name holds one, and no address can be made of it.
 * As long as before, so that places stay.
 */
function withoutHalfPairs(text) {
    return text.replaceAll(/\\u(?<=(?<!\\)(?:\\\\)*\\u)(?:d[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2}\\u)d[c-f][\da-f]{2})/gi, String.raw `\ufffd`);
}
/** Where a template begins behind lines that a tool printed before it (`cdk synth 2>&1`). */
function templateAfterLines(text) {
    const found = /^(AWSTemplateFormatVersion|Description|Transform|Parameters|Mappings|Conditions|Metadata|Globals|Resources):/m.exec(text);
    if (found === null || text.slice(0, found.index).trim() === '')
        return undefined;
    // What is YAML itself belongs to the file: its own faults are told.
    const before = (0,dist/* parseDocument */.Tp)(text.slice(0, found.index), {
        logLevel: 'silent',
        prettyErrors: false,
    });
    return (0,dist/* isMap */.jh)(before.contents) && before.errors.length === 0 ? undefined : found.index;
}
/** The first line before the JSON says best what it is. */
function describeAround(before, after) {
    const lines = (part) => part.split('\n').filter((line) => line.trim() !== '');
    const count = lines(before).length + lines(after).length;
    return `${count} ${count === 1 ? 'line' : 'lines'} around the JSON`;
}
function parseJson(text, file, linesBefore = 0) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        (0,recognize_text/* refuseByText */.t)(text, file);
        // Output of a tool may follow: the JSON itself is whole.
        const inside = (0,json_in_text/* findJson */.o)(text);
        if (inside !== undefined && inside.before === '') {
            return { ...parseJson(inside.json, file), leftOut: describeAround('', inside.after) };
        }
        throw new readable_error/* ReadableError */.J('Invalid JSON', `${file} is not valid JSON: ${explainJson(text, error)}.`);
    }
    let document;
    let counter;
    return {
        value,
        lineOf: (path) => {
            // On one line, as the tools print it, a line number tells nothing.
            if (text.length > mostBytesForLines || !text.trimEnd().includes('\n'))
                return undefined;
            counter ??= new dist/* LineCounter */.HN();
            document ??= (0,dist/* parseDocument */.Tp)(text, {
                lineCounter: counter,
                logLevel: 'silent',
                prettyErrors: false,
            });
            const line = lineAt(document, counter, path);
            return line === undefined ? undefined : line + linesBefore;
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


/***/ }),

/***/ 8673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refuseBinary),
/* harmony export */   t: () => (/* binding */ refuseByText)
/* harmony export */ });
/* harmony import */ var _readable_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9795);
/* harmony import */ var _json_in_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2312);
/** What a file is that is no plan, told by its beginning, and what serves instead. */


const howTerraform = (file) => `save a plan with "terraform plan -out plan.out" and print it with: terraform show -json plan.out > ${jsonNameOf(file)}`;
const howPulumi = 'print one with: pulumi preview --json --show-sames > preview.json';
function jsonNameOf(file) {
    return /\.json$/i.test(file) && !/\s/.test(file) ? file : 'plan.json';
}
/** Files that are not text, by their first bytes. @throws ReadableError for each of them. */
function refuseBinary(bytes, text, file) {
    if (text.startsWith('PK')) {
        const out = file.replace(/(\.(out|tfplan|plan|bin|json|zip))?$/, '.json');
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Binary plan', `${file} is Terraform's binary plan; print it with: terraform show -json ${file} > ${out === file ? 'plan.json' : out}`);
    }
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Compressed file', `${file} is compressed with gzip; unpack it first.`);
    }
    if (text.slice(0, 2000).includes('\0')) {
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Binary file', `${file} is a binary file, no plan, template or preview.`);
    }
}
/** Marks of texts that people take for a plan, the most exact ones first. */
const kinds = [
    {
        is: (text) => text.startsWith('version https://git-lfs.github.com/spec/'),
        title: 'Pointer instead of a file',
        says: () => 'is a pointer of Git LFS, not the file itself; check it out with "lfs: true" of actions/checkout',
    },
    {
        is: (text) => /^\s*<(!doctype|html|\?xml|Error>)/i.test(text),
        title: 'Web page instead of a plan',
        says: (file) => `is a web page or XML, so what was to download it got another answer; for Terraform: ${howTerraform(file)}`,
    },
    {
        is: (text) => /^[^\S\n]*\{"@level"/m.test(text),
        title: 'Machine log instead of a plan',
        says: (file) => `is the log that "terraform plan -json" streams; ${howTerraform(file)}`,
    },
    {
        is: (text) => /^[^\S\n]*\{"sequence":\s*\d+/m.test(text) ||
            /^[^\S\n]*\{"(resourcePreEvent|preludeEvent|summaryEvent|diagnosticEvent|stdoutEvent)"/m.test(text),
        title: 'Event stream instead of a preview',
        says: () => `is Pulumi's stream of engine events (--event-log, or PULUMI_ENABLE_STREAMING_JSON_PREVIEW), not a preview; ${howPulumi}`,
    },
    {
        is: (text) => /^[^\S\n]*(Terraform|OpenTofu) (used the selected providers|will perform the following actions)/m.test(text) ||
            /^[^\S\n]*(Terraform|OpenTofu) (planned the following actions|detected the following changes)/m.test(text) ||
            /^[^\S\n]*Plan: \d+ to (add|import)/m.test(text) ||
            /^(Initializing (the backend|provider plugins)|Running plan in )/m.test(text) ||
            /^[^\S\n]*(No changes\. |Refreshing state\.\.\.|An execution plan has been generated)/m.test(text) ||
            /^[^\S\n]*# \S+ (will|must) be (created|destroyed|updated in-place|replaced)/m.test(text),
        title: 'Text instead of a plan',
        says: (file) => `is the text that "terraform plan" prints for people; ${howTerraform(file)}`,
    },
    {
        is: (text) => /^[^\S\n]*(Previewing update|Updating) \(.*\):?/m.test(text),
        title: 'Text instead of a preview',
        says: () => `is the text that "pulumi preview" prints for people; ${howPulumi}`,
    },
    {
        is: (text) => /^[^\S\n]*(resource|module|variable|provider|data)\s+"[^"]+"(\s+"[^"]+")?\s*\{/m.test(text) ||
            /^[^\S\n]*(terraform|locals)\s*\{/m.test(text),
        title: 'Source instead of a plan',
        says: (file) => `is Terraform source, not a plan of it; ${howTerraform(file)}`,
    },
    {
        is: (text) => /^Successfully synthesized to /m.test(text),
        title: 'Text instead of a template',
        says: () => 'is what "cdk synth" prints of several stacks; give the templates that it wrote, cdk.out/*.template.json, or the folder cdk.out',
    },
    {
        is: (text) => /^(export default|import .{1,200} from ['"]|\/\/\/ <reference)/m.test(text),
        title: 'Source instead of a plan',
        says: () => 'is the source of a program, not what it makes; give what the tool prints: cdk.out/*.template.json, "pulumi preview --json --show-sames" or "sst diff --json"',
    },
    {
        is: (text) => /^diff --git |^--- a\/|^Stack \S+( \(.*\))?\n(.*\n){0,20}?(Resources|Parameters|Conditions|Outputs)\n\[[+~-]\]/m.test(text),
        title: 'Difference instead of a template',
        says: () => 'is a difference, not a template; give the template itself, for CDK cdk.out/<stack>.template.json',
    },
    {
        is: (text) => /^\s*(╷\s*│\s*)?(Error|error|ERROR|fatal)(:|\[)/.test(text),
        title: 'Error instead of a plan',
        says: (file) => `holds the error of the tool that was to write it, see the step that ran it; for Terraform: ${howTerraform(file)}`,
    },
];
/** @throws ReadableError that says what the text is and the command for the right one. */
function refuseByText(text, file) {
    const withoutColours = stripColours(text.slice(0, 200_000));
    const kind = kinds.find(({ is }) => is(withoutColours));
    if (kind)
        throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J(kind.title, `${file} ${kind.says(file)}`);
    refuseSeveral(text, file);
}
function stripColours(text) {
    // eslint-disable-next-line no-control-regex
    return text.replaceAll(/\u001b\[[0-9;]*m/g, '');
}
/** Two plans that were written into one file, one after the other. */
function refuseSeveral(text, file) {
    const start = text.search(/[{[]/);
    if (start < 0 || text.slice(0, start).trim() !== '')
        return;
    const end = (0,_json_in_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfJson */ .n)(text, start);
    if (end === undefined || !/^\s*,?\s*[{[]\s*["{]/.test(text.slice(end, end + 200)))
        return;
    throw new _readable_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J('Several documents in one file', `${file} holds several JSON documents one after the other; write each into a file of its own, and name them all: plan takes a list and patterns, such as "plans/*.json".`);
}


/***/ })

};
