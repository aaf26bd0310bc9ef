import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
exports.As = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ realFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2194);
/** The files of the run: plan and config in, SARIF out. */



/** Paths are relative to the working directory, which is the workspace on a runner. */
const realFiles = {
    read: (path, input) => {
        const bytes = readOrMissing(path, input);
        if (bytes !== undefined)
            return bytes;
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_2__/* .ReadableError */ .J('File not found', `${input}: there is no file ${path} (relative to ${process.cwd()}).`);
    },
    readIfPresent: readOrMissing,
    write: (path, text, input) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, text);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
        }
        catch (error) {
            throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_2__/* .ReadableError */ .J('File not written', `${input}: ${path}: ${messageOf(error)}`, {
                cause: error,
            });
        }
    },
};
function readOrMissing(path, input) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_2__/* .ReadableError */ .J('File not read', `${input}: ${path}: ${messageOf(error)}`, {
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


/***/ }),

/***/ 314:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ecs_actions_action_kit_pull_request_comment__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1265);
/* harmony import */ var _ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(569);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1379);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3957);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(671);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9363);
/** Starts verify-scaling-config with the real adapters. */






await (0,_ecs_actions_action_kit_run_action__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)({
    name: 'verify-scaling-config',
    main: async ({ inputs: reader, env, log, clock, cancellation }) => {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(reader, env);
        const { /* version */ "rE": version } = _package_json__WEBPACK_IMPORTED_MODULE_2__;
        return (0,_main_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)({
            files: _files_js__WEBPACK_IMPORTED_MODULE_3__/* .realFiles */ .a,
            log,
            now: clock.epochMs,
            version,
            // Loaded when needed: with a plan no AWS client is.
            readLive: async (address, region) => {
                const { readLive } = await Promise.all(/* import() */[__nccwpck_require__.e(212), __nccwpck_require__.e(217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6217));
                return readLive(address, region, { version, clock, signal: cancellation.signal });
            },
            writeComment: (body) => (0,_ecs_actions_action_kit_pull_request_comment__WEBPACK_IMPORTED_MODULE_0__/* .writePullRequestComment */ .B)(env, inputs.githubToken, {
                marker: 'ecs-actions/verify-scaling-config',
                body,
                signal: cancellation.signal,
            }),
        }, inputs);
    },
    onError: _main_js__WEBPACK_IMPORTED_MODULE_5__/* .outputsOnError */ .s,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./packages/core/lib/arn.js
var lib_arn = __nccwpck_require__(4562);
// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __nccwpck_require__(2194);
;// CONCATENATED MODULE: ./packages/action-kit/lib/service-inputs.js
/** The inputs that every action shares: which service, in which region (contract, "Common to every action"). */


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
        inputs.conflict('cluster', 'stage', 'each names the cluster; give one of them');
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
        throw new readable_error/* ReadableError */.J('Invalid input: cluster', 'cluster or stage is needed (or service as long ARNs, arn:aws:ecs:…:service/CLUSTER/NAME, of one cluster)');
    }
    return {
        services,
        ...(cluster !== undefined && { cluster }),
        ...(stage !== undefined && { stage }),
    };
}
/**
 * The region: `aws-region`, else `AWS_REGION`, else `AWS_DEFAULT_REGION`, else the one in an ARN that was given.
 *
 * @throws ReadableError where none tells it.
 */
function readRegion(inputs, env, given) {
    const input = inputs.optionalText('aws-region');
    if (input !== undefined && !/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(input)) {
        throw inputs.invalid('aws-region', 'a region, e.g. "eu-west-1"');
    }
    const inArn = given.map((text) => (text === undefined ? undefined : (0,lib_arn/* parseArn */.L)(text)?.region));
    const region = [input, env['AWS_REGION'], env['AWS_DEFAULT_REGION'], ...inArn].find((candidate) => candidate !== undefined && candidate !== '');
    if (region !== undefined)
        return region;
    throw new readable_error/* ReadableError */.J('Invalid input: aws-region', 'aws-region is needed: give it, set AWS_REGION, or run aws-actions/configure-aws-credentials before this step');
}
function isNameOrArn(text, kind) {
    if (!text.startsWith('arn:'))
        return /^[\w-]{1,255}$/.test(text);
    const arn = (0,lib_arn/* parseArn */.L)(text);
    return arn?.service === 'ecs' && arn.resource.startsWith(`${kind}/`);
}
function allInOneCluster(services) {
    const clusters = services.map((service) => {
        const [, cluster, name] = (0,lib_arn/* parseArn */.L)(service)?.resource.split('/') ?? [];
        return name === undefined ? undefined : cluster;
    });
    return clusters.length > 0 && clusters[0] !== undefined && new Set(clusters).size === 1;
}

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
    const address = readServiceAddress(inputs, { several: true });
    const region = readRegion(inputs, env, [address.cluster, ...address.services]);
    return { kind: 'live', address, region };
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ outputsOnError),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __nccwpck_require__(2194);
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
    return encodeURI(escapePointer(p)).replace(/#/g, '%23');
}
function escapePointer(p) {
    return p.replace(/~/g, '~0').replace(/\//g, '~1');
}
//# sourceMappingURL=pointer.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/dereference.js

const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
    let normalized = '';
    for (let index = 0; index < fragment.length;) {
        const character = fragment[index];
        const encoded = fragment.slice(index, index + 3);
        if (character === '%' && uriPercentEncoding.test(encoded)) {
            const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
            normalized += uriUnreservedCharacter.test(decoded)
                ? decoded
                : encoded.toUpperCase();
            index += 3;
            continue;
        }
        const codePoint = String.fromCodePoint(fragment.codePointAt(index));
        normalized += uriFragmentCharacter.test(codePoint)
            ? codePoint
            : encodeURIComponent(codePoint);
        index += codePoint.length;
    }
    return normalized;
}
function resolveURI(reference, baseURI) {
    const url = new URL(reference, baseURI.href);
    url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : '';
    return url;
}
const schemaKeyword = {
    additionalItems: true,
    unevaluatedItems: true,
    items: true,
    contains: true,
    additionalProperties: true,
    unevaluatedProperties: true,
    propertyNames: true,
    not: true,
    if: true,
    then: true,
    else: true
};
const schemaArrayKeyword = {
    prefixItems: true,
    items: true,
    allOf: true,
    anyOf: true,
    oneOf: true
};
const schemaMapKeyword = {
    $defs: true,
    definitions: true,
    properties: true,
    patternProperties: true,
    dependentSchemas: true
};
const ignoredKeyword = {
    id: true,
    $id: true,
    $ref: true,
    $schema: true,
    $anchor: true,
    $vocabulary: true,
    $comment: true,
    default: true,
    enum: true,
    const: true,
    required: true,
    dependentRequired: true,
    type: true,
    maximum: true,
    minimum: true,
    exclusiveMaximum: true,
    exclusiveMinimum: true,
    multipleOf: true,
    maxLength: true,
    minLength: true,
    pattern: true,
    format: true,
    maxItems: true,
    minItems: true,
    uniqueItems: true,
    maxProperties: true,
    minProperties: true
};
let initialBaseURI = typeof self !== 'undefined' &&
    self.location &&
    self.location.origin !== 'null'
    ?
        new URL(self.location.origin + self.location.pathname + location.search)
    : new URL('https://github.com/cfworker');
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = '') {
    if (schema && typeof schema === 'object' && !Array.isArray(schema)) {
        const id = schema.$id || schema['id'];
        if (id) {
            const url = resolveURI(id, baseURI);
            if (url.hash.length > 1) {
                lookup[url.href] = schema;
            }
            else {
                url.hash = '';
                if (basePointer === '') {
                    baseURI = url;
                }
                else {
                    dereference(schema, lookup, baseURI);
                }
            }
        }
    }
    else if (schema !== true && schema !== false) {
        return lookup;
    }
    const schemaURI = baseURI.href + (basePointer ? '#' + basePointer : '');
    if (lookup[schemaURI] !== undefined && lookup[schemaURI] !== schema) {
        throw new Error(`Duplicate schema URI "${schemaURI}".`);
    }
    lookup[schemaURI] = schema;
    if (schema === true || schema === false) {
        return lookup;
    }
    if (schema.__absolute_uri__ === undefined) {
        Object.defineProperty(schema, '__absolute_uri__', {
            enumerable: false,
            value: schemaURI
        });
    }
    if (schema.$ref && schema.__absolute_ref__ === undefined) {
        const url = resolveURI(schema.$ref, baseURI);
        Object.defineProperty(schema, '__absolute_ref__', {
            enumerable: false,
            value: url.href
        });
    }
    if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === undefined) {
        const url = resolveURI(schema.$recursiveRef, baseURI);
        Object.defineProperty(schema, '__absolute_recursive_ref__', {
            enumerable: false,
            value: url.href
        });
    }
    if (schema.$anchor) {
        const url = resolveURI('#' + schema.$anchor, baseURI);
        lookup[url.href] = schema;
    }
    for (let key in schema) {
        if (ignoredKeyword[key]) {
            continue;
        }
        const keyBase = `${basePointer}/${encodePointer(key)}`;
        const subSchema = schema[key];
        if (Array.isArray(subSchema)) {
            if (schemaArrayKeyword[key]) {
                const length = subSchema.length;
                for (let i = 0; i < length; i++) {
                    dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
                }
            }
        }
        else if (schemaMapKeyword[key]) {
            for (let subKey in subSchema) {
                dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
            }
        }
        else {
            dereference(subSchema, lookup, baseURI, keyBase);
        }
    }
    return lookup;
}
//# sourceMappingURL=dereference.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
    const typeofa = typeof a;
    if (typeofa !== typeof b) {
        return false;
    }
    const aIsArray = Array.isArray(a);
    const bIsArray = Array.isArray(b);
    if (aIsArray !== bIsArray) {
        return false;
    }
    if (aIsArray) {
        const length = a.length;
        if (length !== b.length) {
            return false;
        }
        for (let i = 0; i < length; i++) {
            if (!deepCompareStrict(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }
    if (typeofa === 'object') {
        if (!a || !b) {
            return a === b;
        }
        const aKeys = Object.keys(a);
        const bKeys = Object.keys(b);
        const length = aKeys.length;
        if (length !== bKeys.length) {
            return false;
        }
        for (const k of aKeys) {
            if (!Object.prototype.hasOwnProperty.call(b, k)) {
                return false;
            }
            if (!deepCompareStrict(a[k], b[k])) {
                return false;
            }
        }
        return true;
    }
    return a === b;
}
//# sourceMappingURL=deep-compare-strict.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
    const matches = input.match(EMAIL_ADDRESS);
    if (!matches)
        return false;
    const name = matches[1];
    const host = matches[2];
    if (!name || !host || name.length > 64 || host.length > 253)
        return false;
    if (name[0] !== '"' &&
        (name[0] === '.' || name.endsWith('.') || name.includes('..'))) {
        return false;
    }
    if (host.startsWith('[') && host.endsWith(']')) {
        const address = host.slice(1, -1);
        if (/^ipv6:/i.test(address))
            return IPV6.test(address.slice(5));
        return IPV4.test(address);
    }
    return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
    return r.test.bind(r);
}
const format = {
    date,
    time: time.bind(undefined, true),
    'date-time': date_time,
    duration: DURATION,
    uri,
    'uri-reference': bind(URIREF),
    'uri-template': bind(URITEMPLATE),
    url: bind(URL_),
    email: EMAIL,
    hostname: bind(HOSTNAME),
    ipv4: bind(IPV4),
    ipv6: bind(IPV6),
    regex: regex,
    uuid: bind(UUID),
    'json-pointer': bind(JSON_POINTER),
    'json-pointer-uri-fragment': bind(JSON_POINTER_URI_FRAGMENT),
    'relative-json-pointer': bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
    const matches = str.match(DATE);
    if (!matches)
        return false;
    const yearPart = matches[1];
    const monthPart = matches[2];
    const dayPart = matches[3];
    if (!yearPart || !monthPart || !dayPart)
        return false;
    const year = +yearPart;
    const month = +monthPart;
    const day = +dayPart;
    const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        maxDay !== undefined &&
        day <= maxDay);
}
function time(full, str) {
    const matches = str.match(TIME);
    if (!matches)
        return false;
    const hourPart = matches[1];
    const minutePart = matches[2];
    const secondPart = matches[3];
    if (!hourPart || !minutePart || !secondPart)
        return false;
    const hour = +hourPart;
    const minute = +minutePart;
    const second = +secondPart;
    const timeZone = matches[5];
    const offsetSign = matches[6];
    const offsetHour = +(matches[7] ?? 0);
    const offsetMinute = +(matches[8] ?? 0);
    if (hour > 23 ||
        minute > 59 ||
        second > 60 ||
        offsetHour > 23 ||
        offsetMinute > 59 ||
        (full && timeZone === undefined)) {
        return false;
    }
    if (second < 60)
        return true;
    const offsetDirection = offsetSign === '+' ? 1 : offsetSign === '-' ? -1 : 0;
    const utcMinute = (hour * 60 +
        minute -
        offsetDirection * (offsetHour * 60 + offsetMinute) +
        24 * 60) %
        (24 * 60);
    return utcMinute === 23 * 60 + 59;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
    const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
    return (datePart !== undefined &&
        timePart !== undefined &&
        extra === undefined &&
        date(datePart) &&
        time(true, timePart));
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str, 'u');
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
    let result = 0;
    let length = s.length;
    let index = 0;
    let charCode;
    while (index < length) {
        result++;
        charCode = s.charCodeAt(index++);
        if (charCode >= 0xd800 && charCode <= 0xdbff && index < length) {
            charCode = s.charCodeAt(index);
            if ((charCode & 0xfc00) == 0xdc00) {
                index++;
            }
        }
    }
    return result;
}
//# sourceMappingURL=ucs2-length.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validate.js





function validate_hasOwnProperty(instance, key) {
    return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
    const coefficientAndExponent = Math.abs(value).toString().split('e');
    const coefficient = coefficientAndExponent[0];
    const exponent = coefficientAndExponent[1] ?? '0';
    const point = coefficient.indexOf('.');
    const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
    return [
        BigInt(coefficient.replace('.', '')),
        Number(exponent) - fractionLength
    ];
}
function isMultipleOf(instance, divisor) {
    if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) {
        return false;
    }
    const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
    const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
    const exponentDifference = instanceExponent - divisorExponent;
    if (exponentDifference >= 0) {
        return ((instanceCoefficient * 10n ** BigInt(exponentDifference)) %
            divisorCoefficient ===
            0n);
    }
    return (instanceCoefficient %
        (divisorCoefficient * 10n ** BigInt(-exponentDifference)) ===
        0n);
}
function validate(instance, schema, draft = '2019-09', lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = '#', schemaLocation = '#', evaluated = Object.create(null)) {
    if (schema === true) {
        return { valid: true, errors: [] };
    }
    if (schema === false) {
        return {
            valid: false,
            errors: [
                {
                    instanceLocation,
                    keyword: 'false',
                    keywordLocation: instanceLocation,
                    error: 'False boolean schema.'
                }
            ]
        };
    }
    const rawInstanceType = typeof instance;
    let instanceType;
    switch (rawInstanceType) {
        case 'boolean':
        case 'number':
        case 'string':
            instanceType = rawInstanceType;
            break;
        case 'object':
            if (instance === null) {
                instanceType = 'null';
            }
            else if (Array.isArray(instance)) {
                instanceType = 'array';
            }
            else {
                instanceType = 'object';
            }
            break;
        default:
            throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
    }
    const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
    const errors = [];
    if ($recursiveAnchor === true && recursiveAnchor === null) {
        recursiveAnchor = schema;
    }
    if ($recursiveRef === '#') {
        const refSchema = recursiveAnchor === null
            ? lookup[__absolute_recursive_ref__]
            : recursiveAnchor;
        const keywordLocation = `${schemaLocation}/$recursiveRef`;
        const result = validate(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
        if (!result.valid) {
            errors.push({
                instanceLocation,
                keyword: '$recursiveRef',
                keywordLocation,
                error: 'A subschema had errors.'
            }, ...result.errors);
        }
    }
    if ($ref !== undefined) {
        const uri = __absolute_ref__ || $ref;
        const refSchema = lookup[uri];
        if (refSchema === undefined) {
            let message = `Unresolved $ref "${$ref}".`;
            if (__absolute_ref__ && __absolute_ref__ !== $ref) {
                message += `  Absolute URI "${__absolute_ref__}".`;
            }
            message += `\nKnown schemas:\n- ${Object.keys(lookup).join('\n- ')}`;
            throw new Error(message);
        }
        const keywordLocation = `${schemaLocation}/$ref`;
        const result = validate(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
        if (!result.valid) {
            errors.push({
                instanceLocation,
                keyword: '$ref',
                keywordLocation,
                error: 'A subschema had errors.'
            }, ...result.errors);
        }
        if (draft === '4' || draft === '7') {
            return { valid: errors.length === 0, errors };
        }
    }
    if (Array.isArray($type)) {
        let length = $type.length;
        let valid = false;
        for (let i = 0; i < length; i++) {
            if (instanceType === $type[i] ||
                ($type[i] === 'integer' &&
                    instanceType === 'number' &&
                    instance % 1 === 0 &&
                    instance === instance)) {
                valid = true;
                break;
            }
        }
        if (!valid) {
            errors.push({
                instanceLocation,
                keyword: 'type',
                keywordLocation: `${schemaLocation}/type`,
                error: `Instance type "${instanceType}" is invalid. Expected "${$type.join('", "')}".`
            });
        }
    }
    else if ($type === 'integer') {
        if (instanceType !== 'number' || instance % 1 || instance !== instance) {
            errors.push({
                instanceLocation,
                keyword: 'type',
                keywordLocation: `${schemaLocation}/type`,
                error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
            });
        }
    }
    else if ($type !== undefined && instanceType !== $type) {
        errors.push({
            instanceLocation,
            keyword: 'type',
            keywordLocation: `${schemaLocation}/type`,
            error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
        });
    }
    if ($const !== undefined) {
        if (instanceType === 'object' || instanceType === 'array') {
            if (!deepCompareStrict(instance, $const)) {
                errors.push({
                    instanceLocation,
                    keyword: 'const',
                    keywordLocation: `${schemaLocation}/const`,
                    error: `Instance does not match ${JSON.stringify($const)}.`
                });
            }
        }
        else if (instance !== $const) {
            errors.push({
                instanceLocation,
                keyword: 'const',
                keywordLocation: `${schemaLocation}/const`,
                error: `Instance does not match ${JSON.stringify($const)}.`
            });
        }
    }
    if ($enum !== undefined) {
        if (instanceType === 'object' || instanceType === 'array') {
            if (!$enum.some(value => deepCompareStrict(instance, value))) {
                errors.push({
                    instanceLocation,
                    keyword: 'enum',
                    keywordLocation: `${schemaLocation}/enum`,
                    error: `Instance does not match any of ${JSON.stringify($enum)}.`
                });
            }
        }
        else if (!$enum.some(value => instance === value)) {
            errors.push({
                instanceLocation,
                keyword: 'enum',
                keywordLocation: `${schemaLocation}/enum`,
                error: `Instance does not match any of ${JSON.stringify($enum)}.`
            });
        }
    }
    if ($not !== undefined) {
        const keywordLocation = `${schemaLocation}/not`;
        const result = validate(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation);
        if (result.valid) {
            errors.push({
                instanceLocation,
                keyword: 'not',
                keywordLocation,
                error: 'Instance matched "not" schema.'
            });
        }
    }
    let subEvaluateds = [];
    if ($anyOf !== undefined) {
        const keywordLocation = `${schemaLocation}/anyOf`;
        const errorsLength = errors.length;
        let anyValid = false;
        for (const [i, subSchema] of $anyOf.entries()) {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            anyValid = anyValid || result.valid;
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
        }
        if (anyValid) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'anyOf',
                keywordLocation,
                error: 'Instance does not match any subschemas.'
            });
        }
    }
    if ($allOf !== undefined) {
        const keywordLocation = `${schemaLocation}/allOf`;
        const errorsLength = errors.length;
        let allValid = true;
        for (const [i, subSchema] of $allOf.entries()) {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            allValid = allValid && result.valid;
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
        }
        if (allValid) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'allOf',
                keywordLocation,
                error: `Instance does not match every subschema.`
            });
        }
    }
    if ($oneOf !== undefined) {
        const keywordLocation = `${schemaLocation}/oneOf`;
        const errorsLength = errors.length;
        const matches = $oneOf.filter((subSchema, i) => {
            const subEvaluated = Object.create(evaluated);
            const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
            errors.push(...result.errors);
            if (result.valid) {
                subEvaluateds.push(subEvaluated);
            }
            return result.valid;
        }).length;
        if (matches === 1) {
            errors.length = errorsLength;
        }
        else {
            errors.splice(errorsLength, 0, {
                instanceLocation,
                keyword: 'oneOf',
                keywordLocation,
                error: `Instance does not match exactly one subschema (${matches} matches).`
            });
        }
    }
    if (instanceType === 'object' || instanceType === 'array') {
        Object.assign(evaluated, ...subEvaluateds);
    }
    if ($if !== undefined) {
        const keywordLocation = `${schemaLocation}/if`;
        const ifEvaluated = Object.create(null);
        const conditionResult = validate(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid;
        if (conditionResult) {
            Object.assign(evaluated, ifEvaluated);
            if ($then !== undefined) {
                const thenResult = validate(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
                if (!thenResult.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'if',
                        keywordLocation,
                        error: `Instance does not match "then" schema.`
                    }, ...thenResult.errors);
                }
            }
        }
        else if ($else !== undefined) {
            const elseResult = validate(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
            if (!elseResult.valid) {
                errors.push({
                    instanceLocation,
                    keyword: 'if',
                    keywordLocation,
                    error: `Instance does not match "else" schema.`
                }, ...elseResult.errors);
            }
        }
    }
    if (instanceType === 'object') {
        if ($required !== undefined) {
            for (const key of $required) {
                if (!validate_hasOwnProperty(instance, key)) {
                    errors.push({
                        instanceLocation,
                        keyword: 'required',
                        keywordLocation: `${schemaLocation}/required`,
                        error: `Instance does not have required property "${key}".`
                    });
                }
            }
        }
        const keys = Object.keys(instance);
        if ($minProperties !== undefined && keys.length < $minProperties) {
            errors.push({
                instanceLocation,
                keyword: 'minProperties',
                keywordLocation: `${schemaLocation}/minProperties`,
                error: `Instance does not have at least ${$minProperties} properties.`
            });
        }
        if ($maxProperties !== undefined && keys.length > $maxProperties) {
            errors.push({
                instanceLocation,
                keyword: 'maxProperties',
                keywordLocation: `${schemaLocation}/maxProperties`,
                error: `Instance does not have at least ${$maxProperties} properties.`
            });
        }
        if ($propertyNames !== undefined) {
            const keywordLocation = `${schemaLocation}/propertyNames`;
            for (const key in instance) {
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                if (!result.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'propertyNames',
                        keywordLocation,
                        error: `Property name "${key}" does not match schema.`
                    }, ...result.errors);
                }
            }
        }
        if ($dependentRequired !== undefined) {
            const keywordLocation = `${schemaLocation}/dependantRequired`;
            for (const key in $dependentRequired) {
                if (validate_hasOwnProperty(instance, key)) {
                    const required = $dependentRequired[key];
                    for (const dependantKey of required) {
                        if (!validate_hasOwnProperty(instance, dependantKey)) {
                            errors.push({
                                instanceLocation,
                                keyword: 'dependentRequired',
                                keywordLocation,
                                error: `Instance has "${key}" but does not have "${dependantKey}".`
                            });
                        }
                    }
                }
            }
        }
        if ($dependentSchemas !== undefined) {
            for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
                const keywordLocation = `${schemaLocation}/dependentSchemas`;
                if (validate_hasOwnProperty(instance, key)) {
                    const result = validate(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
                    if (!result.valid) {
                        errors.push({
                            instanceLocation,
                            keyword: 'dependentSchemas',
                            keywordLocation,
                            error: `Instance has "${key}" but does not match dependant schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if ($dependencies !== undefined) {
            const keywordLocation = `${schemaLocation}/dependencies`;
            for (const key in $dependencies) {
                if (validate_hasOwnProperty(instance, key)) {
                    const propsOrSchema = $dependencies[key];
                    if (Array.isArray(propsOrSchema)) {
                        for (const dependantKey of propsOrSchema) {
                            if (!validate_hasOwnProperty(instance, dependantKey)) {
                                errors.push({
                                    instanceLocation,
                                    keyword: 'dependencies',
                                    keywordLocation,
                                    error: `Instance has "${key}" but does not have "${dependantKey}".`
                                });
                            }
                        }
                    }
                    else {
                        const result = validate(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
                        if (!result.valid) {
                            errors.push({
                                instanceLocation,
                                keyword: 'dependencies',
                                keywordLocation,
                                error: `Instance has "${key}" but does not match dependant schema.`
                            }, ...result.errors);
                        }
                    }
                }
            }
        }
        const thisEvaluated = Object.create(null);
        let stop = false;
        if ($properties !== undefined) {
            const keywordLocation = `${schemaLocation}/properties`;
            for (const [key, propertySchema] of Object.entries($properties)) {
                if (!validate_hasOwnProperty(instance, key)) {
                    continue;
                }
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
                thisEvaluated[key] = true;
                if (result.valid) {
                    evaluated[key] = true;
                }
                else {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'properties',
                        keywordLocation,
                        error: `Property "${key}" does not match schema.`
                    }, ...result.errors);
                    if (stop)
                        break;
                }
            }
        }
        if (!stop && $patternProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/patternProperties`;
            for (const [pattern, subSchema] of Object.entries($patternProperties)) {
                const regex = new RegExp(pattern, 'u');
                for (const key in instance) {
                    if (!regex.test(key)) {
                        continue;
                    }
                    const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                    const result = validate(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
                    thisEvaluated[key] = true;
                    if (result.valid) {
                        evaluated[key] = true;
                    }
                    else {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'patternProperties',
                            keywordLocation,
                            error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if (!stop && $additionalProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/additionalProperties`;
            for (const key in instance) {
                if (thisEvaluated[key]) {
                    continue;
                }
                const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                const result = validate(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                if (result.valid) {
                    evaluated[key] = true;
                }
                else {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'additionalProperties',
                        keywordLocation,
                        error: `Property "${key}" does not match additional properties schema.`
                    }, ...result.errors);
                }
            }
        }
        else if (!stop && $unevaluatedProperties !== undefined) {
            const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
            for (const key in instance) {
                if (!evaluated[key]) {
                    const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
                    const result = validate(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
                    if (result.valid) {
                        evaluated[key] = true;
                    }
                    else {
                        errors.push({
                            instanceLocation,
                            keyword: 'unevaluatedProperties',
                            keywordLocation,
                            error: `Property "${key}" does not match unevaluated properties schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
    }
    else if (instanceType === 'array') {
        if ($maxItems !== undefined && instance.length > $maxItems) {
            errors.push({
                instanceLocation,
                keyword: 'maxItems',
                keywordLocation: `${schemaLocation}/maxItems`,
                error: `Array has too many items (${instance.length} > ${$maxItems}).`
            });
        }
        if ($minItems !== undefined && instance.length < $minItems) {
            errors.push({
                instanceLocation,
                keyword: 'minItems',
                keywordLocation: `${schemaLocation}/minItems`,
                error: `Array has too few items (${instance.length} < ${$minItems}).`
            });
        }
        const length = instance.length;
        let i = 0;
        let stop = false;
        if ($prefixItems !== undefined) {
            const keywordLocation = `${schemaLocation}/prefixItems`;
            const length2 = Math.min($prefixItems.length, length);
            for (; i < length2; i++) {
                const result = validate(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
                evaluated[i] = true;
                if (!result.valid) {
                    stop = shortCircuit;
                    errors.push({
                        instanceLocation,
                        keyword: 'prefixItems',
                        keywordLocation,
                        error: `Items did not match schema.`
                    }, ...result.errors);
                    if (stop)
                        break;
                }
            }
        }
        if ($items !== undefined) {
            const keywordLocation = `${schemaLocation}/items`;
            if (Array.isArray($items)) {
                const length2 = Math.min($items.length, length);
                for (; i < length2; i++) {
                    const result = validate(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'items',
                            keywordLocation,
                            error: `Items did not match schema.`
                        }, ...result.errors);
                        if (stop)
                            break;
                    }
                }
            }
            else {
                for (; i < length; i++) {
                    const result = validate(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'items',
                            keywordLocation,
                            error: `Items did not match schema.`
                        }, ...result.errors);
                        if (stop)
                            break;
                    }
                }
            }
            if (!stop && $additionalItems !== undefined) {
                const keywordLocation = `${schemaLocation}/additionalItems`;
                for (; i < length; i++) {
                    const result = validate(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                    evaluated[i] = true;
                    if (!result.valid) {
                        stop = shortCircuit;
                        errors.push({
                            instanceLocation,
                            keyword: 'additionalItems',
                            keywordLocation,
                            error: `Items did not match additional items schema.`
                        }, ...result.errors);
                    }
                }
            }
        }
        if ($contains !== undefined) {
            if (length === 0 && $minContains === undefined) {
                errors.push({
                    instanceLocation,
                    keyword: 'contains',
                    keywordLocation: `${schemaLocation}/contains`,
                    error: `Array is empty. It must contain at least one item matching the schema.`
                });
            }
            else if ($minContains !== undefined && length < $minContains) {
                errors.push({
                    instanceLocation,
                    keyword: 'minContains',
                    keywordLocation: `${schemaLocation}/minContains`,
                    error: `Array has less items (${length}) than minContains (${$minContains}).`
                });
            }
            else {
                const keywordLocation = `${schemaLocation}/contains`;
                const errorsLength = errors.length;
                let contained = 0;
                for (let j = 0; j < length; j++) {
                    const result = validate(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
                    if (result.valid) {
                        evaluated[j] = true;
                        contained++;
                    }
                    else {
                        errors.push(...result.errors);
                    }
                }
                if (contained >= ($minContains || 0)) {
                    errors.length = errorsLength;
                }
                if ($minContains === undefined && contained === 0) {
                    errors.splice(errorsLength, 0, {
                        instanceLocation,
                        keyword: 'contains',
                        keywordLocation,
                        error: `Array does not contain item matching schema.`
                    });
                }
                else if ($minContains !== undefined && contained < $minContains) {
                    errors.push({
                        instanceLocation,
                        keyword: 'minContains',
                        keywordLocation: `${schemaLocation}/minContains`,
                        error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
                    });
                }
                else if ($maxContains !== undefined && contained > $maxContains) {
                    errors.push({
                        instanceLocation,
                        keyword: 'maxContains',
                        keywordLocation: `${schemaLocation}/maxContains`,
                        error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
                    });
                }
            }
        }
        if (!stop && $unevaluatedItems !== undefined) {
            const keywordLocation = `${schemaLocation}/unevaluatedItems`;
            for (i; i < length; i++) {
                if (evaluated[i]) {
                    continue;
                }
                const result = validate(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
                evaluated[i] = true;
                if (!result.valid) {
                    errors.push({
                        instanceLocation,
                        keyword: 'unevaluatedItems',
                        keywordLocation,
                        error: `Items did not match unevaluated items schema.`
                    }, ...result.errors);
                }
            }
        }
        if ($uniqueItems) {
            for (let j = 0; j < length; j++) {
                const a = instance[j];
                const ao = typeof a === 'object' && a !== null;
                for (let k = 0; k < length; k++) {
                    if (j === k) {
                        continue;
                    }
                    const b = instance[k];
                    const bo = typeof b === 'object' && b !== null;
                    if (a === b || (ao && bo && deepCompareStrict(a, b))) {
                        errors.push({
                            instanceLocation,
                            keyword: 'uniqueItems',
                            keywordLocation: `${schemaLocation}/uniqueItems`,
                            error: `Duplicate items at indexes ${j} and ${k}.`
                        });
                        j = Number.MAX_SAFE_INTEGER;
                        k = Number.MAX_SAFE_INTEGER;
                    }
                }
            }
        }
    }
    else if (instanceType === 'number') {
        if (draft === '4') {
            if ($minimum !== undefined &&
                (($exclusiveMinimum === true && instance <= $minimum) ||
                    instance < $minimum)) {
                errors.push({
                    instanceLocation,
                    keyword: 'minimum',
                    keywordLocation: `${schemaLocation}/minimum`,
                    error: `${instance} is less than ${$exclusiveMinimum ? 'or equal to ' : ''} ${$minimum}.`
                });
            }
            if ($maximum !== undefined &&
                (($exclusiveMaximum === true && instance >= $maximum) ||
                    instance > $maximum)) {
                errors.push({
                    instanceLocation,
                    keyword: 'maximum',
                    keywordLocation: `${schemaLocation}/maximum`,
                    error: `${instance} is greater than ${$exclusiveMaximum ? 'or equal to ' : ''} ${$maximum}.`
                });
            }
        }
        else {
            if ($minimum !== undefined && instance < $minimum) {
                errors.push({
                    instanceLocation,
                    keyword: 'minimum',
                    keywordLocation: `${schemaLocation}/minimum`,
                    error: `${instance} is less than ${$minimum}.`
                });
            }
            if ($maximum !== undefined && instance > $maximum) {
                errors.push({
                    instanceLocation,
                    keyword: 'maximum',
                    keywordLocation: `${schemaLocation}/maximum`,
                    error: `${instance} is greater than ${$maximum}.`
                });
            }
            if ($exclusiveMinimum !== undefined && instance <= $exclusiveMinimum) {
                errors.push({
                    instanceLocation,
                    keyword: 'exclusiveMinimum',
                    keywordLocation: `${schemaLocation}/exclusiveMinimum`,
                    error: `${instance} is less than ${$exclusiveMinimum}.`
                });
            }
            if ($exclusiveMaximum !== undefined && instance >= $exclusiveMaximum) {
                errors.push({
                    instanceLocation,
                    keyword: 'exclusiveMaximum',
                    keywordLocation: `${schemaLocation}/exclusiveMaximum`,
                    error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
                });
            }
        }
        if ($multipleOf !== undefined) {
            if (!isMultipleOf(instance, $multipleOf)) {
                errors.push({
                    instanceLocation,
                    keyword: 'multipleOf',
                    keywordLocation: `${schemaLocation}/multipleOf`,
                    error: `${instance} is not a multiple of ${$multipleOf}.`
                });
            }
        }
    }
    else if (instanceType === 'string') {
        const length = $minLength === undefined && $maxLength === undefined
            ? 0
            : ucs2length(instance);
        if ($minLength !== undefined && length < $minLength) {
            errors.push({
                instanceLocation,
                keyword: 'minLength',
                keywordLocation: `${schemaLocation}/minLength`,
                error: `String is too short (${length} < ${$minLength}).`
            });
        }
        if ($maxLength !== undefined && length > $maxLength) {
            errors.push({
                instanceLocation,
                keyword: 'maxLength',
                keywordLocation: `${schemaLocation}/maxLength`,
                error: `String is too long (${length} > ${$maxLength}).`
            });
        }
        if ($pattern !== undefined && !new RegExp($pattern, 'u').test(instance)) {
            errors.push({
                instanceLocation,
                keyword: 'pattern',
                keywordLocation: `${schemaLocation}/pattern`,
                error: `String does not match pattern.`
            });
        }
        if ($format !== undefined &&
            format[$format] &&
            !format[$format](instance)) {
            errors.push({
                instanceLocation,
                keyword: 'format',
                keywordLocation: `${schemaLocation}/format`,
                error: `String does not match format "${$format}".`
            });
        }
    }
    return { valid: errors.length === 0, errors };
}
//# sourceMappingURL=validate.js.map
;// CONCATENATED MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js


class Validator {
    schema;
    draft;
    shortCircuit;
    lookup;
    constructor(schema, draft = '2019-09', shortCircuit = true) {
        this.schema = schema;
        this.draft = draft;
        this.shortCircuit = shortCircuit;
        this.lookup = dereference(schema);
    }
    validate(instance) {
        return validate(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
    }
    addSchema(schema, id) {
        if (id) {
            schema = { ...schema, $id: id };
        }
        dereference(schema, this.lookup);
    }
}
//# sourceMappingURL=validator.js.map
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
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
var rule = __nccwpck_require__(8337);
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

// EXTERNAL MODULE: ./packages/core/lib/scaling/model/fact.js
var model_fact = __nccwpck_require__(547);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/recommend/range.js

/**
 * The floor against its usual value: the declared one, else the one that the last scheduled action set
 * (scale-for-event restores the floor by such an action; an IaC deploy may have raised it again).
 */
function floorState(setup, context) {
    const target = (0,model_fact/* valueOf */.RP)(setup.target);
    const min = target && (0,model_fact/* valueOf */.RP)(target.minCapacity);
    if (min === undefined)
        return undefined;
    const floors = (0,model_fact/* valueOf */.RP)(setup.scheduledFloors) ?? [];
    const pending = floors.find((floor) => floor.at > context.now && floor.minCapacity < min);
    const past = floors.filter((floor) => floor.at <= context.now).sort((a, b) => b.at - a.at)[0];
    const declared = context.thresholds['usual-minimum-capacity'];
    const usual = declared ?? past?.minCapacity ?? pending?.minCapacity;
    if (usual === undefined)
        return undefined;
    if (pending) {
        return { raised: false, usual, evidence: `${min}, restored by ${pending.name} later` };
    }
    const evidence = declared === undefined && past ? `${min}, though ${past.name} had restored ${usual}` : `${min}`;
    return { raised: min > usual, usual, evidence };
}
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
    if (floor?.raised)
        min = floor.usual;
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

;// CONCATENATED MODULE: ./packages/core/lib/scaling/recommend/policies.js

/** The target tracking policies that are known, whatever they track. */
function targetTracking(setup) {
    return ((0,model_fact/* valueOf */.RP)(setup.policies) ?? []).filter((policy) => policy.kind === 'target-tracking');
}
/** The policies on one resource; a high-resolution metric is the same resource. */
function tracking(setup, resource) {
    return targetTracking(setup).filter((policy) => (0,model_fact/* valueOf */.RP)(policy.metric)?.resource === resource);
}
/** Whether a metric that cannot be seen might be this one. */
function someMetricUnknown(setup) {
    return targetTracking(setup).some((policy) => !policy.metric.known);
}
/** Nothing that scales can take a task away again. */
function nothingScalesIn(setup) {
    const policies = (0,model_fact/* valueOf */.RP)(setup.policies);
    if (!policies || policies.length === 0)
        return undefined;
    const answers = policies.map((policy) => policy.kind === 'target-tracking'
        ? negate((0,model_fact/* valueOf */.RP)(policy.scaleInDisabled))
        : (0,model_fact/* valueOf */.RP)(policy.scalesIn));
    if (answers.some((answer) => answer === true))
        return false;
    return answers.every((answer) => answer === false) ? true : undefined;
}
function negate(value) {
    return value === undefined ? undefined : !value;
}
/**
 * What every target tracking policy is to look like once all rules that are on are satisfied. All fixes
 * on one policy print this one result, because `put-scaling-policy` replaces the policy as a whole.
 */
function recommendedTarget(setup, context, policy) {
    const value = (0,model_fact/* valueOf */.RP)(policy.targetValue);
    const resource = (0,model_fact/* valueOf */.RP)(policy.metric)?.resource;
    if (value === undefined)
        return undefined;
    if (resource === 'memory')
        return limitMemory(value, context);
    if (resource === 'cpu')
        return limitCpu(value, setup, context);
    return value;
}
function limitMemory(value, { thresholds, isOn }) {
    return isOn('memory-target') ? Math.min(value, thresholds['memory-target']) : value;
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
        const value = (0,model_fact/* valueOf */.RP)(policy.targetValue);
        return value === undefined ? [] : [limitMemory(value, context)];
    });
    const isNew = context.isOn('memory-tracked') &&
        memory.length === 0 &&
        setup.policies.known &&
        !someMetricUnknown(setup);
    if (isNew)
        values.push(context.thresholds['memory-target']);
    return values.length === 0 ? undefined : Math.min(...values);
}
/** The change of one existing policy, and with a memory target that of the CPU targets below it. */
function policyChange(setup, context, policy) {
    const own = settingsChange(setup, context, policy);
    const lowers = own.some(({ set }) => set.targetValue !== undefined);
    const followers = lowers && (0,model_fact/* valueOf */.RP)(policy.metric)?.resource === 'memory' ? tracking(setup, 'cpu') : [];
    return [...own, ...followers.flatMap((cpu) => settingsChange(setup, context, cpu))];
}
function settingsChange(setup, context, policy) {
    const { thresholds, isOn } = context;
    const target = recommendedTarget(setup, context, policy);
    const inCooldown = (0,model_fact/* valueOf */.RP)(policy.scaleInCooldownSeconds);
    const outCooldown = (0,model_fact/* valueOf */.RP)(policy.scaleOutCooldownSeconds);
    const longest = thresholds['scale-out-cooldown-seconds'];
    const shortest = thresholds['scale-in-cooldown-seconds'];
    const slower = isOn('scale-in-cooldown') || isOn('flapping');
    const set = {
        ...(target !== undefined && target !== (0,model_fact/* valueOf */.RP)(policy.targetValue)
            ? { targetValue: target }
            : {}),
        ...(slower && inCooldown !== undefined && inCooldown < shortest
            ? { scaleInCooldownSeconds: shortest }
            : {}),
        ...(isOn('scale-out-cooldown') && outCooldown !== undefined && outCooldown > longest
            ? { scaleOutCooldownSeconds: longest }
            : {}),
        ...(isOn('scale-in-disabled') &&
            nothingScalesIn(setup) === true &&
            (0,model_fact/* valueOf */.RP)(policy.scaleInDisabled) === true
            ? { scaleInDisabled: false }
            : {}),
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
        ? thresholds['memory-target']
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
    check: (setup, context) => [
        (0,rule/* decide */.LD)(setup.service, { 'scalable target': setup.target }, (values) => values['scalable target']
            ? (0,rule/* pass */.IX)(values['scalable target'])
            : {
                status: 'fail',
                resource: setup.service,
                expected: 'a scalable target of Application Auto Scaling',
                actual: 'none',
                // A target alone scales nothing: it comes with its policies.
                fix: { changes: [...rangeChanges(setup, context), ...firstPolicies(setup, context)] },
            }),
    ],
};
function firstPolicies(setup, context) {
    if (!setup.policies.known)
        return [];
    return ['cpu', 'memory'].flatMap((metric) => context.isOn(`${metric}-tracked`) && tracking(setup, metric).length === 0
        ? newPolicyChanges(setup, context, metric)
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
    title: 'A floor raised for an event is lowered again',
    why: 'A floor nobody lowered after the event costs its tasks around the clock.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => onTarget(setup, (target) => {
        const floor = floorState(setup, context);
        const usual = context.thresholds['usual-minimum-capacity'] === undefined && floor === undefined;
        const facts = {
            'minimum capacity': target.minCapacity,
            // A declared floor decides by itself; otherwise the scheduled actions have to.
            'scheduled actions': usual ? setup.scheduledFloors : (0,model_fact/* known */.eO)([]),
        };
        return (0,rule/* decide */.LD)(target, facts, () => {
            if (!floor) {
                return (0,rule/* skip */.iv)(target, 'usual minimum: no event was scheduled, and usual-minimum-capacity is not set in the config');
            }
            if (!floor.raised)
                return (0,rule/* pass */.IX)(target);
            return {
                status: 'fail',
                resource: target,
                expected: `${tasks(floor.usual)}, the usual minimum, or a scheduled restore`,
                actual: floor.evidence,
                fix: { changes: rangeChanges(setup, context) },
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

;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/container.js



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
        return (0,rule/* decide */.LD)(task, { 'task memory': task.memoryMb }, ({ 'task memory': memory }) => {
            const needed = workers.processes * each;
            const allowed = (memory * share) / 100;
            if (needed <= allowed)
                return (0,rule/* pass */.IX)(task);
            const fits = Math.floor(allowed / each);
            return {
                status: 'fail',
                resource: task,
                expected: `at most ${share} % of ${memory} MiB`,
                actual: `${workers.processes} × ${each} MiB = ${needed} MiB`,
                fix: {
                    changes: [],
                    advice: `Run ${fits === 0 ? 'smaller workers' : `at most ${fits} workers`}, or give the task at least ${Math.ceil((needed * 100) / share)} MiB.`,
                },
            };
        });
    }),
};
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
const containerRules = [
    workerMemory,
    workerCount,
    workerPool,
    workerRecycling,
    workerRequestTimeout,
    migrationAtStart,
];

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
            actual: `${percent(limits.minimumHealthyPercent)} to ${percent(limits.maximumPercent)}: neither at ${listCounts(stuck)}`,
            fix: { changes: limitChanges(limits, setup, context) },
        };
    })),
};
function listCounts(counts) {
    const shown = counts.slice(0, 3).join(', ');
    return `${shown}${counts.length > 3 ? ` and ${counts.length - 3} more counts` : ''} ${counts.length === 1 && counts[0] === 1 ? 'task' : 'tasks'}`;
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

// EXTERNAL MODULE: ./packages/core/lib/time.js
var lib_time = __nccwpck_require__(3308);
;// CONCATENATED MODULE: ./packages/core/lib/scaling/rules/flapping.js



const twoWeeks = 14 * 24 * lib_time/* durations */.SB.hour;
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
        (0,rule/* decide */.LD)(setup.service, { 'scaling activities': setup.activities }, (values) => {
            const history = values['scaling activities'];
            const minutes = context.thresholds['flapping-window-minutes'];
            const most = context.thresholds['flapping-at-most'];
            const since = Math.max(history.since, context.now - twoWeeks);
            const count = countReversals(history.activities, minutes * lib_time/* durations */.SB.minute, since);
            if (count <= most) {
                return history.complete
                    ? (0,rule/* pass */.IX)(setup.service)
                    : (0,rule/* skip */.iv)(setup.service, `scaling activities: only read back to ${day(history.since)}`);
            }
            return {
                status: 'fail',
                resource: setup.service,
                expected: `at most ${times(most)} in two weeks`,
                actual: `out and in again within ${minutes} min, ${history.complete ? '' : 'at least '}${times(count)}`,
                fix: {
                    changes: targetTracking(setup).flatMap((policy) => policyChange(setup, context, policy)),
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
        const needed = measured ?? budget;
        const noMeasure = starts.known
            ? 'no event shows when new tasks began to serve'
            : `measured start: ${starts.why}`;
        const facts = {
            'load balancer': service.hasLoadBalancer,
            'grace period': service.healthCheckGracePeriodSeconds,
        };
        return [
            (0,rule/* decide */.LD)(service, facts, (values) => {
                if (needed === undefined) {
                    return (0,rule/* skip */.iv)(service, `${noMeasure}, and start-budget-seconds is not set in the config`);
                }
                if (values['grace period'] > needed)
                    return (0,rule/* pass */.IX)(service);
                const wanted = 30 * Math.ceil((needed + 1) / 30);
                return {
                    status: 'fail',
                    resource: service,
                    expected: measured === undefined
                        ? `longer than the start budget of ${needed} s`
                        : `longer than the ${needed} s that new tasks took from running to serving`,
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
var observability = __nccwpck_require__(6110);
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
        const found = tracking(setup, metric)[0];
        if (found)
            return [(0,rule/* pass */.IX)(found)];
        if (someMetricUnknown(setup))
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
                fix: { changes: newPolicyChanges(setup, context, metric) },
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
        return tracking(setup, metric).map((policy) => (0,rule/* decide */.LD)(policy, { 'target value': policy.targetValue }, (values) => values['target value'] <= most
            ? (0,rule/* pass */.IX)(policy)
            : {
                status: 'fail',
                resource: policy,
                expected: `at most ${policies_percent(most)}`,
                actual: policies_percent(values['target value']),
                fix: { changes: policyChange(setup, context, policy) },
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
        const memory = tracking(setup, 'memory');
        return tracking(setup, 'cpu').flatMap((cpu) => memory.map((other) => (0,rule/* decide */.LD)(cpu, { 'CPU target': cpu.targetValue, 'memory target': other.targetValue }, (values) => values['CPU target'] < values['memory target']
            ? (0,rule/* pass */.IX)(cpu)
            : {
                status: 'fail',
                resource: cpu,
                expected: `below the memory target of ${policies_percent(values['memory target'])}`,
                actual: policies_percent(values['CPU target']),
                fix: {
                    changes: [
                        ...policyChange(setup, context, cpu),
                        ...policyChange(setup, context, other),
                    ],
                },
            })));
    },
};
const scaleInDisabled = {
    id: 'scale-in-disabled',
    principle: '7',
    title: 'Something scales in again',
    why: 'When every policy has scale-in disabled, each spike leaves its tasks behind for good.',
    severity: { production: 'warning', staging: 'warning' },
    check: (setup, context) => {
        const unseen = unseenPolicies(setup);
        if (unseen.length > 0)
            return unseen;
        if (((0,model_fact/* valueOf */.RP)(setup.policies) ?? []).length === 0)
            return [];
        const nothing = nothingScalesIn(setup);
        if (nothing === undefined) {
            return [(0,rule/* skip */.iv)(setup.service, 'whether a policy scales in is unknown')];
        }
        if (!nothing)
            return [(0,rule/* pass */.IX)(setup.service)];
        const disabled = targetTracking(setup).filter((policy) => (0,model_fact/* valueOf */.RP)(policy.scaleInDisabled));
        return [
            {
                status: 'fail',
                resource: disabled[0] ?? setup.service,
                expected: 'at least one policy that scales in',
                actual: 'none',
                fix: disabled.length > 0
                    ? { changes: disabled.flatMap((policy) => policyChange(setup, context, policy)) }
                    : {
                        changes: [],
                        advice: 'Add a target tracking policy, or a step that takes tasks away.',
                    },
            },
        ];
    },
};
function cooldown(fact, name, judge) {
    return (setup, context) => {
        const unseen = unseenPolicies(setup);
        if (unseen.length > 0)
            return unseen;
        return targetTracking(setup).map((policy) => (0,rule/* decide */.LD)(policy, { [name]: fact(policy) }, (values) => {
            const expected = judge(values[name], context);
            return expected === undefined
                ? (0,rule/* pass */.IX)(policy)
                : {
                    status: 'fail',
                    resource: policy,
                    expected,
                    actual: (0,model_fact/* describeFact */.uL)(fact(policy), seconds),
                    fix: { changes: policyChange(setup, context, policy) },
                };
        }));
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
    flapping,
    ...targetGroupRules,
    ...healthCheckRules,
    ...deploymentRules,
    ...spreadRules,
    ...observability/* observabilityRules */.fX,
    ...containerRules,
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
            container: { description: 'The container they run in.', type: 'string', minLength: 1 },
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
    const result = new Validator(configSchema(), '7', false).validate(parsed.value);
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
    const printed = command('aws ecs update-service', {
        cluster: clusterName(after),
        service: serviceName(after),
        'desired-count': set.desiredCount,
        'deployment-configuration': limits === undefined
            ? undefined
            : JSON.stringify({
                minimumHealthyPercent: (0,model_fact/* valueOf */.RP)(service.minimumHealthyPercent),
                maximumPercent: (0,model_fact/* valueOf */.RP)(service.maximumPercent),
                deploymentCircuitBreaker: (0,model_fact/* valueOf */.RP)(service.circuitBreaker),
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

;// CONCATENATED MODULE: ./packages/core/lib/scaling/fixes/construct-hints.js

/**
 * CDK and SST users write neither templates nor resources: these name the property that becomes them
 * (aws-cdk-lib/aws-ecs, aws-elasticloadbalancingv2; SST's `sst.aws.Service`).
 */
function hintFor(change, setup) {
    switch (change.on) {
        case 'target':
            return {
                cdk: call('service.autoScaleTaskCount', [
                    ['minCapacity', change.set.minCapacity],
                    ['maxCapacity', change.set.maxCapacity],
                ]),
                sst: call('scaling', [
                    ['min', change.set.minCapacity],
                    ['max', change.set.maxCapacity],
                ])
                    .replace('(', ': ')
                    .replace(/\)$/, ''),
            };
        case 'policy':
        case 'new-policy': {
            const metric = change.on === 'new-policy' ? change.metric : policyMetric(change.policy, setup);
            const method = metric === 'memory' ? 'scaling.scaleOnMemoryUtilization' : 'scaling.scaleOnCpuUtilization';
            const { targetValue, scaleInCooldownSeconds, scaleOutCooldownSeconds } = change.set;
            const options = [
                ['targetUtilizationPercent', targetValue],
                ['scaleInCooldown', duration(scaleInCooldownSeconds)],
                ['scaleOutCooldown', duration(scaleOutCooldownSeconds)],
            ];
            return {
                cdk: call(method, options, 'id'),
                sst: targetValue === undefined
                    ? `$transform(aws.appautoscaling.Policy, …) sets the cooldowns`
                    : `scaling: { ${metric}Utilization: ${targetValue} }`,
            };
        }
        case 'service':
            return {
                cdk: call('new ecs.FargateService', [
                    ['desiredCount', change.set.desiredCount],
                    ['minHealthyPercent', change.set.minimumHealthyPercent],
                    ['maxHealthyPercent', change.set.maximumPercent],
                    ['circuitBreaker', change.set.circuitBreaker && '{ rollback: true }'],
                    ['healthCheckGracePeriod', duration(change.set.healthCheckGracePeriodSeconds)],
                    [
                        'capacityProviderStrategies',
                        change.set.capacityProviders &&
                            `[${change.set.capacityProviders
                                .map(({ name, base, weight }) => `{ capacityProvider: '${name}', base: ${base}, weight: ${weight} }`)
                                .join(', ')}]`,
                    ],
                ]),
                sst: change.set.capacityProviders
                    ? `capacity: { fargate: { base: …, weight: … }, spot: { weight: … } }`
                    : 'transform: { service: { … } } with the Pulumi names',
            };
        case 'target-group':
            return {
                cdk: call('listener.addTargets', targetGroupOptions(change.set), 'id'),
                sst: 'transform: { target: { … } } with the Pulumi names',
            };
        case 'cluster':
            return {
                cdk: 'new ecs.Cluster(this, id, { containerInsightsV2: ecs.ContainerInsights.ENHANCED })',
                sst: 'transform: { cluster: { settings: [{ name: "containerInsights", value: "enhanced" }] } }',
            };
        case 'new-alarm':
            return {
                cdk: 'targetGroup.metrics.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT).createAlarm(this, id, { threshold: 10, evaluationPeriods: 5 })',
                sst: 'new aws.cloudwatch.MetricAlarm(…) with the Pulumi names',
            };
    }
}
function policyMetric(label, setup) {
    const policy = ((0,model_fact/* valueOf */.RP)(setup.policies) ?? []).find((candidate) => candidate.label === label);
    const metric = policy?.kind === 'target-tracking' ? (0,model_fact/* valueOf */.RP)(policy.metric) : undefined;
    return metric?.resource === 'memory' ? 'memory' : 'cpu';
}
function targetGroupOptions(set) {
    const health = [
        ['path', set.healthCheckPath && `'${set.healthCheckPath}'`],
        ['interval', duration(set.healthCheckIntervalSeconds)],
        ['timeout', duration(set.healthCheckTimeoutSeconds)],
        ['unhealthyThresholdCount', set.unhealthyThreshold],
        ['healthyHttpCodes', set.matcher && `'${set.matcher}'`],
    ];
    const shown = options(health);
    return [
        [
            'loadBalancingAlgorithmType',
            set.algorithm && `elbv2.TargetGroupLoadBalancingAlgorithmType.${set.algorithm.toUpperCase()}`,
        ],
        ['slowStart', duration(set.slowStartSeconds)],
        ['deregistrationDelay', duration(set.deregistrationDelaySeconds)],
        ['stickinessCookieDuration', set.stickiness === undefined ? undefined : 'undefined'],
        ['healthCheck', shown === '' ? undefined : `{ ${shown} }`],
    ];
}
function call(name, values, id) {
    const first = name.startsWith('new ') ? 'this, id, ' : id === undefined ? '' : `${id}, `;
    return `${name}(${first}{ ${options(values)} })`;
}
function options(values) {
    return values
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
        .join(', ');
}
function duration(seconds) {
    return seconds === undefined ? undefined : `Duration.seconds(${seconds})`;
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
 * A finding's fix, in the user's own tool where the source tells it, else in all of them. Pasted one
 * after the other, in any order, the fixes of one run do not undo each other.
 */
function printFix(finding, { setup, changes }) {
    const own = mergeChanges(finding.changes);
    // A waived finding's changes are not among the run's: its fix is printed as if it stood alone.
    return printChanges(setup, own, finding.waiver ? own : changes);
}
/** All fixes of one service at once. */
function printAllFixes({ setup, changes }) {
    return printChanges(setup, changes, changes);
}
function printChanges(setup, changes, all) {
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
        CDK: () => hints('CDK', setup, changes),
        Pulumi: () => ({ tool: 'Pulumi', language: 'ts', text: printPulumi(setup, changes, all) }),
        SST: () => hints('SST', setup, changes),
    };
    return toolsFor(setup).map((tool) => printers[tool]());
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
function hints(tool, setup, changes) {
    const text = changes.map((change) => {
        const hint = hintFor(change, setup);
        return tool === 'CDK' ? hint.cdk : hint.sst;
    });
    return { tool, language: 'ts', text: [...new Set(text)].join('\n') };
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/waiver.js

/** A waiver holds until the end of its day, UTC. */
function isExpired(waiver, now) {
    return now >= Date.parse(`${waiver.expires}T00:00:00Z`) + 24 * lib_time/* durations */.SB.hour;
}
/** The first waiver in force for a rule on one of these labels. */
function findWaiver(waivers, rule, labels, now) {
    return waivers.find((waiver) => waiver.rule === rule &&
        !isExpired(waiver, now) &&
        (waiver.resource === undefined ||
            labels.some((label) => matches(waiver.resource ?? '', label))));
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
    let passed = 0;
    for (const rule of rules) {
        if (settings.severities[rule.id] === 'off')
            continue;
        for (const outcome of distinct(rule.check(setup, context))) {
            switch (outcome.status) {
                case 'pass':
                    passed += 1;
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
    return { setup, failures, skipped, passed, changes };
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
        unused: inForce.filter((waiver) => !used.has(waiver)),
    };
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
        passed: all.reduce((sum, { passed }) => sum + passed, 0),
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
        actual: `none in this run (in force until ${expires})`,
        why: 'A waiver that covers nothing hides the next finding of its kind.',
        fix: 'Delete it if the finding is fixed.',
        place,
    };
}
/** The finding as the output has it. */
function toOutput({ place: _place, ...finding }) {
    return finding;
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
    const { setup, failures, skipped, passed } = service;
    return {
        service: setup.service.label,
        cluster: (0,model_fact/* describeFact */.uL)(setup.service.clusterName),
        source: setup.origin,
        passed,
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
                    message: { text: messageOf(finding) },
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
function messageOf(finding) {
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
var tracked_metric = __nccwpck_require__(4836);
// EXTERNAL MODULE: ./packages/core/lib/scaling/sources/task-size.js
var task_size = __nccwpck_require__(6567);
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
/** One-off actions only: a nightly schedule is no event. Times are UTC unless a time zone is set. */
function readScheduledFloor(resource) {
    const schedule = at(resource.values, ['schedule']);
    const floor = at(resource.values, ['scalable_target_action', 'min_capacity']);
    const zone = at(resource.values, ['timezone']);
    const match = typeof schedule === 'string' ? /^at\((.+)\)$/.exec(schedule) : null;
    const moment = match?.[1] === undefined ? Number.NaN : Date.parse(`${match[1]}Z`);
    const minCapacity = floor === undefined || isUnresolved(floor) ? undefined : asNumber(floor);
    const local = zone !== undefined && zone !== 'UTC';
    if (Number.isNaN(moment) || minCapacity === undefined || local)
        return [];
    return [{ name: resource.label, at: moment, minCapacity }];
}

;// CONCATENATED MODULE: ./packages/core/lib/scaling/sources/planned-service.js




/** Every ECS service of a file, each with the parts that belong to it. */
function readServices(resources, origin) {
    return ofType(resources, 'aws_ecs_service').map((service) => readService(service, resources, origin));
}
function ofType(resources, ...types) {
    return resources.filter(({ type }) => types.includes(type));
}
function readService(resource, all, origin) {
    const cluster = findCluster(resource, all);
    const service = describeService(resource, cluster, readZones(resource, all));
    const targets = ofType(all, 'aws_appautoscaling_target');
    const target = targets.find((candidate) => scales(candidate, resource, service, []));
    const unclear = targets.some((candidate) => isUnclear(candidate));
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
            : unclear
                ? (0,model_fact/* unknown */.L5)('which service a scalable target belongs to is known only after apply')
                : (0,model_fact/* known */.eO)(undefined),
        policies: target || !unclear
            ? (0,model_fact/* known */.eO)(ofType(all, 'aws_appautoscaling_policy').filter(scaled).map(readPolicy))
            : (0,model_fact/* unknown */.L5)('which service a policy belongs to is known only after apply'),
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
            label: nameOf(step.urn),
            type,
            values: pulumi_preview_translate(state.inputs ?? {}),
            references: readReferences(state.propertyDependencies ?? {}),
            place: { file, ...(line === undefined ? {} : { line }) },
        });
    }
    return [...byUrn.values()];
}
/** `urn:pulumi:stack::project::type$type::name`: the name a program gave. */
function nameOf(urn) {
    return urn.split('::').at(-1) ?? urn;
}
function readReferences(dependencies) {
    return Object.fromEntries(Object.entries(dependencies).map(([name, urns]) => [pulumi_preview_snake(name), (urns ?? []).map(nameOf)]));
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
    const { origin, resources } = readResources(parsed.value, file, parsed.lineOf);
    const services = readServices(resources, origin);
    if (services.length === 0) {
        throw new readable_error/* ReadableError */.J('No ECS service', `${file} is a ${read_plan_names[origin]} with no ECS service in it (${serviceTypes[origin]}); point the input "plan" at the one that has it.`);
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
            const resources = readPulumiPreview(value, file, lineOf);
            return { origin: 'pulumi', resources };
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
function guess(has) {
    if (has('terraform_version')) {
        return 'is a Terraform state, not a plan; print the plan with: terraform show -json plan.out > plan.json';
    }
    if (has('deployment')) {
        return 'is a Pulumi stack export, not a preview; print one with: pulumi preview --json > preview.json';
    }
    if (has('artifacts')) {
        return "is the CDK assembly's manifest; give the template beside it, cdk.out/<stack>.template.json";
    }
    return 'is neither a Terraform plan (terraform show -json), nor a CloudFormation template, nor a Pulumi preview (pulumi preview --json).';
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
    log.group(`${skipped.length} checks skipped for lack of data`, skipped.map(({ rule, resource, actual }) => `${rule} (${resource}): ${actual ?? 'unknown'}`));
}

// EXTERNAL MODULE: ./packages/action-kit/lib/printable.js
var printable = __nccwpck_require__(9190);
;// CONCATENATED MODULE: ./packages/action-kit/lib/markdown.js
/**
 * Markdown for step summaries and comments (GitHub Flavored Markdown). Everything that takes a *text* makes
 * it inert: it comes out as the same text, never as markup, HTML, a link, a mention or a formula. What
 * takes *Markdown* (cells of a table, the body of details) is put together from these functions.
 *
 * No library: the escapers on npm leave HTML, tables, autolinks or mentions open. The tests render random
 * hostile text with micromark's GFM and find nothing but text.
 */

/** Text within a paragraph, a cell, a heading or an item; line breaks become spaces. */
function markdown_text(value) {
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
    const line = (0,printable/* printable */.g$)(value, 'remove').replace(/[\n\t]/g, ' ');
    if (line.trim() === '')
        return '';
    // In a table a backtick span cannot hold `\|`, so a pipe calls for HTML.
    if (/[|$]/.test(line))
        return `<code>${markdown_text(line)}</code>`;
    const fence = '`'.repeat(longestBacktickRun(line) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A link, or only the text where the address is none of the web's. */
function markdown_link(label, url) {
    const address = webAddress(url);
    const shown = markdown_text(label);
    return address === undefined || shown === '' ? shown : `[${shown}](${address})`;
}
function heading(level, value) {
    return `${'#'.repeat(level)} ${markdown_text(value)}`;
}
/** A table; titles are text, cells are Markdown on one line. Missing cells are empty. */
function table(columns, rows) {
    const rules = { left: ':---', right: '---:', center: ':---:' };
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map((column) => markdown_text(column.title))),
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
    const lines = (0,printable/* printable */.g$)(value.replace(/\r\n?/g, '\n'), 'remove').replace(/\n$/, '');
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
        .replace(/[@#](?=[a-z0-9])/gi, `$&&#8203;`);
}
function longestBacktickRun(value) {
    // No spread into Math.max: a text of 300 kB has more runs than a call has room for arguments.
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function oneLine(value) {
    return (0,printable/* printable */.g$)(value, 'remove').replace(/\s+/g, ' ').trim();
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

;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/summary.js
/** The job summary: the verdict first, a table with the worst on top, then each fix folded away. */




function renderSummary(verification, verdict) {
    const counts = countFindings(verification);
    return [
        heading(3, headline(verdict, counts, verification.profile)),
        renderFailures(listFindings(verification)),
        ...verification.services.flatMap(renderFixes),
        ...renderWaived(verification),
        ...renderSkipped(verification),
    ];
}
/** `fail: 1 error, 4 warnings, 2 notes (production); 20 checks passed, 6 skipped, 1 waived`. */
function headline(verdict, counts, profile) {
    const found = [
        plural(counts.errors, 'error'),
        plural(counts.warnings, 'warning'),
        plural(counts.notes, 'note'),
    ].filter((part) => part !== '');
    const rest = [
        `${counts.passed} checks passed`,
        ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
    ];
    const what = found.length === 0 ? 'nothing found' : found.join(', ');
    return `${verdict}: ${what} (${profile}); ${rest.join(', ')}`;
}
function plural(count, word) {
    if (count === 0)
        return '';
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
        code(rule),
        code(resource),
        markdown_text(actual ?? ''),
        markdown_text(expected ?? ''),
    ]);
    const columns = ['', 'rule', 'resource', 'is', 'should be'].map((title) => ({ title }));
    const more = failures.length - rows.length;
    return `${table(columns, rows)}${more > 0 ? `\n\n… and ${more} more.` : ''}`;
}
function renderFixes(service) {
    const open = service.failures.filter(({ waiver }) => waiver === undefined);
    if (open.length === 0)
        return [];
    const all = printAllFixes(service);
    return [
        heading(4, `How to fix ${service.setup.service.label}`),
        ...(all.length > 0 ? [details('All settings at once', renderPrinted(all))] : []),
        ...open.map((failure) => renderFix(failure, service)),
    ];
}
function renderFix(failure, service) {
    const { severity, rule, resource, title, why, advice } = failure;
    const name = `${severity}, ${rule}: ${resource}`;
    const words = [`${markdown_text(title)}. ${markdown_text(why)}`, ...(advice === undefined ? [] : [markdown_text(advice)])];
    return {
        full: details(name, [...words, renderPrinted(printFix(failure, service))].join('\n\n')),
        brief: details(name, words.join('\n\n')),
    };
}
function renderPrinted(fixes) {
    return fixes
        .map(({ tool, language, text: fix }) => `${markdown_text(tool)}\n\n${codeBlock(fix, language)}`)
        .join('\n\n');
}
function renderWaived({ services }) {
    const rows = services.flatMap(({ failures }) => failures.flatMap(({ waiver, rule, resource }) => waiver ? [[code(rule), code(resource), markdown_text(waiver.reason), markdown_text(waiver.expires)]] : []));
    if (rows.length === 0)
        return [];
    const columns = ['rule', 'resource', 'reason', 'until'].map((title) => ({ title }));
    return [details(`${rows.length} waived`, table(columns, rows))];
}
function renderSkipped({ services }) {
    const rows = services.flatMap(({ skipped }) => skipped.map(({ rule, resource, reason }) => [code(rule), code(resource), markdown_text(reason)]));
    if (rows.length === 0)
        return [];
    const columns = ['rule', 'resource', 'what could not be seen'].map((title) => ({ title }));
    return [details(`${rows.length} checks skipped for lack of data`, table(columns, rows))];
}

;// CONCATENATED MODULE: ./actions/verify-scaling-config/lib/comment.js
/** The pull request's comment: what the summary says, short. */




/** Rows of the table; the rest is in the job summary. */
const rowsShown = 20;
function renderComment(verification, verdict) {
    const counts = countFindings(verification);
    return [
        heading(3, `ECS scaling: ${headline(verdict, counts, verification.profile)}`),
        renderFailures(listFindings(verification), rowsShown),
        'Each fix is in the job summary of this check.',
    ].join('\n\n');
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


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote),
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
 * tags). ZERO WIDTH JOINER and NON-JOINER stay: emoji and several scripts are spelled with them.
 */
const unprintable = 
// eslint-disable-next-line no-control-regex
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
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

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ writePullRequestComment)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __nccwpck_require__(3308);
;// CONCATENATED MODULE: ./packages/action-kit/lib/github.js



/** One call. GETs are tried a second time after a 5xx, a reset or a timeout. */
async function callGitHub(env, token, request) {
    const first = await callOnce(env, token, request);
    const passing = !first.ok && (first.status === undefined || first.status >= 500);
    const again = passing && (request.method ?? 'GET') === 'GET' && request.signal?.aborted !== true;
    return again ? callOnce(env, token, request) : first;
}
/** When this run started, or why that could not be seen. The token needs `actions: read`. */
async function readRunTimes(env, token, signal) {
    const repository = env['GITHUB_REPOSITORY'];
    const runId = env['GITHUB_RUN_ID'];
    if (repository === undefined || runId === undefined) {
        return { unseen: 'this is not a GitHub workflow run' };
    }
    if (token === undefined)
        return { unseen: 'no github-token was given' };
    const path = `/repos/${repository}/actions/runs/${runId}/attempts/${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    const cancel = signal === undefined ? {} : { signal };
    const [run, jobs] = await Promise.all([
        callGitHub(env, token, { path, ...cancel }),
        callGitHub(env, token, { path: `${path}/jobs?per_page=100`, ...cancel }),
    ]);
    if (!run.ok) {
        const denied = run.status === 403 || run.status === 404;
        return { unseen: denied ? `${run.reason} (the token needs "actions: read")` : run.reason };
    }
    const startedAt = instantOf(run.body, 'run_started_at');
    const createdAt = instantOf(run.body, 'created_at');
    if (startedAt === undefined || createdAt === undefined) {
        return { unseen: 'the answer of GitHub holds no start of the run' };
    }
    const job = jobs.ok ? thisJob(jobs.body, env['RUNNER_NAME']) : undefined;
    return job === undefined ? { startedAt, createdAt } : { startedAt, createdAt, job };
}
/**
 * The environment tells a job's key in the workflow, the API only its display name; but a runner runs one
 * job at a time, so the job in progress on this runner is this one.
 */
function thisJob(body, runnerName) {
    const jobs = property(body, 'jobs');
    if (!Array.isArray(jobs) || runnerName === undefined)
        return undefined;
    const ours = jobs.filter((job) => property(job, 'runner_name') === runnerName && property(job, 'status') === 'in_progress');
    if (ours.length !== 1)
        return undefined;
    const queuedAt = instantOf(ours[0], 'created_at');
    const startedAt = instantOf(ours[0], 'started_at');
    if (queuedAt === undefined || startedAt === undefined)
        return undefined;
    return { queuedAt, startedAt };
}
async function callOnce(env, token, { method = 'GET', path, body, signal, timeoutMs = 10 * time/* durations */.SB.second }) {
    const root = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    if (!URL.canParse(root + path))
        return { ok: false, reason: `GITHUB_API_URL is no address` };
    const url = new URL(root + path);
    const timeout = AbortSignal.timeout(timeoutMs);
    const stop = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'ecs-actions',
        'x-github-api-version': '2022-11-28',
        ...(payload === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
    };
    try {
        return await new Promise((resolve, reject) => {
            const options = { method, headers, signal: stop };
            const proxyEnv = { ...env };
            const call = url.protocol === 'http:'
                ? (0,external_node_http_.request)(url, { ...options, agent: new external_node_http_.Agent({ proxyEnv }) })
                : (0,external_node_https_.request)(url, { ...options, agent: new external_node_https_.Agent({ proxyEnv }) });
            call.on('error', reject);
            call.on('response', (response) => {
                const chunks = [];
                response.on('data', (chunk) => chunks.push(chunk));
                response.on('error', reject);
                response.on('end', () => {
                    resolve(read(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')));
                });
            });
            call.end(payload);
        });
    }
    catch (error) {
        if (signal?.aborted === true)
            return { ok: false, reason: 'the step was cancelled' };
        if (timeout.aborted) {
            return { ok: false, reason: `GitHub did not answer within ${timeoutMs / 1000} s` };
        }
        const cause = error instanceof Error ? error.message : String(error);
        return { ok: false, reason: `GitHub could not be reached: ${cause}` };
    }
}
function read(status, text) {
    const body = parseJson(text);
    if (status >= 200 && status < 300) {
        if (body === undefined && text !== '') {
            return { ok: false, status, reason: 'GitHub answered something that is no JSON' };
        }
        return { ok: true, status, body };
    }
    const message = property(body, 'message');
    const said = typeof message === 'string' ? `: ${message}` : '';
    return { ok: false, status, reason: `GitHub answered ${status}${said}` };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function property(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return value[name];
}
function instantOf(value, name) {
    const text = property(value, name);
    const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/pull-request-comment.js
/** One comment on the pull request of the run, written once and then kept up to date. */


/** GitHub refuses longer bodies (65,536 characters). */
const longestBody = 65_000;
const commentPages = 10;
async function writePullRequestComment(env, token, { marker, body, signal }) {
    const repository = env['GITHUB_REPOSITORY'];
    const number = pullRequestNumber(env);
    if (repository === undefined || number === undefined) {
        return { unwritten: 'this run belongs to no pull request' };
    }
    if (token === undefined)
        return { unwritten: 'no github-token was given' };
    const hidden = `<!-- ${marker} -->`;
    const cancel = signal === undefined ? {} : { signal };
    const call = (method, path, payload) => callGitHub(env, token, { method, path, ...cancel, ...(payload ? { body: payload } : {}) });
    const comments = `/repos/${repository}/issues/${number}/comments`;
    const text = `${hidden}\n${body.length > longestBody ? `${body.slice(0, longestBody)}\n\n… cut.` : body}`;
    for (let page = 1; page <= commentPages; page += 1) {
        const listed = await call('GET', `${comments}?per_page=100&page=${page}`);
        if (!listed.ok)
            return { unwritten: explain(listed) };
        const found = asList(listed.body);
        const own = found.find((comment) => String(field(comment, 'body')).startsWith(hidden));
        if (own !== undefined) {
            const id = field(own, 'id');
            return outcome(await call('PATCH', `/repos/${repository}/issues/comments/${id}`, { body: text }));
        }
        if (found.length < 100)
            break;
    }
    return outcome(await call('POST', comments, { body: text }));
}
/** From the event's own payload; a push or a schedule has none. */
function pullRequestNumber(env) {
    const ref = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    if (ref !== undefined)
        return Number(ref);
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined)
        return undefined;
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        const number = field(field(event, 'pull_request'), 'number');
        return typeof number === 'number' ? number : undefined;
    }
    catch {
        return undefined;
    }
}
function outcome(answer) {
    return answer.ok
        ? { url: String(field(answer.body, 'html_url')) }
        : { unwritten: explain(answer) };
}
function explain(answer) {
    const denied = answer.status === 403 || answer.status === 404;
    return denied ? `${answer.reason} (the token needs "pull-requests: write")` : answer.reason;
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: executeAction

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __nccwpck_require__(2194);
// EXTERNAL MODULE: ./packages/core/lib/time.js
var time = __nccwpck_require__(3308);
;// CONCATENATED MODULE: ./packages/action-kit/lib/cancellation.js

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
            // SIGTERM alone is the runner's last warning too: whoever sent the first one did not reach us.
            if (signal === 'SIGTERM')
                urgent.abort(new Cancelled(signal));
            return;
        }
        // A second Ctrl-C means it; it is not the start of a new ten seconds.
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

;// CONCATENATED MODULE: ./packages/action-kit/lib/clock.js
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

;// CONCATENATED MODULE: ./packages/action-kit/lib/environment.js
/** Whether a GitHub runner started this process. */
function isOnRunner(env) {
    return env['GITHUB_ACTIONS'] === 'true';
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/duration.js

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

// EXTERNAL MODULE: ./packages/action-kit/lib/printable.js
var printable = __nccwpck_require__(9190);
;// CONCATENATED MODULE: ./packages/action-kit/lib/inputs.js



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
/** The variable in which the runner hands over an input: upper case, spaces to `_`, hyphens kept. */
function inputVariable(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
function createInputReader(env) {
    const raw = (name) => env[inputVariable(name)] ?? '';
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
            const text = optionalText(name);
            if (text === undefined)
                return undefined;
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw invalid(name, 'true or false');
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

;// CONCATENATED MODULE: ./packages/action-kit/lib/workflow-commands.js
/**
 * The runner's command protocol on stdout, and how text that is not ours is kept from being read as one.
 *
 * Why not `@actions/core`: its one entry loads undici for an OIDC client we never use, which is 1.06 MB a
 * bundle (250 kB of the release tree, for each action) and 90 ms of every start as measured on a small
 * machine; its `exports` offer no smaller door. What we need of it is this page and `file-commands.ts`; the
 * tests hold both against the real `@actions/core`, byte by byte.
 *
 * How the runner reads (actions/runner, `ActionCommand.cs`, `OutputManager.cs`): lines end at `\n`, `\r` or
 * `\r\n`. A line is a command if, after any leading white space, it starts with `::name …::`, or if it holds
 * `##[name …]` anywhere. Both comparisons are by culture, so invisible characters may be skipped over.
 */

/** One command as the runner reads it, without its line end: `::error title=Rolled back::…`. */
function workflowCommand(name, properties, message) {
    const given = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}`;
}
/**
 * The lines of a text, each one safe to print: none of them is a command for the runner, control characters
 * can be seen, colours stay. A backslash marks what would have been a command, so it can still be read:
 * `\::error::no`, `##\[error]no`.
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
    return (0,printable/* printable */.g$)(line, 'keep')
        .replace(leadingColons, String.raw `$1\:`)
        .replace(hashes, String.raw `#$1#$2\[`);
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/log.js


/** GitHub shows ten annotations of a kind a step; the contract allows ten in all. */
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
    const { onRunner, redact = (text) => text } = options;
    const seen = new Set();
    let held = [];
    let sent = 0;
    function print(text) {
        options.write(harmlessLines(redact(text))
            .map((line) => `${line}\n`)
            .join(''));
    }
    function send({ severity, annotation }) {
        sent += 1;
        const message = (0,printable/* shorten */.ml)((0,printable/* printable */.g$)(redact(annotation.message), 'remove'), maxMessageLength);
        const properties = {
            title: (0,printable/* printable */.g$)(redact(annotation.title), 'remove'),
            file: annotation.file,
            line: annotation.line,
        };
        options.write(`${workflowCommand(severity, properties, message)}\n`);
    }
    function annotate(severity, annotation) {
        const key = JSON.stringify([severity, annotation]);
        const first = !seen.has(key);
        seen.add(key);
        if (onRunner && first && severity === 'error' && sent < maxAnnotations - 1) {
            send({ severity, annotation });
            return;
        }
        print(`${labels[severity]}: ${annotation.title}: ${annotation.message}`);
        if (onRunner && first)
            held.push({ severity, annotation });
    }
    return {
        line: print,
        group: (title, lines) => {
            const [oneLine = ''] = harmlessLines(redact(title).replace(/\s+/g, ' '));
            // Elsewhere than on a runner nothing folds, so the lines are indented under their title.
            options.write(onRunner ? `${workflowCommand('group', {}, oneLine)}\n` : `${oneLine}\n`);
            for (const line of lines)
                print(onRunner ? line : line.replace(/^/gm, '  '));
            if (onRunner)
                options.write('::endgroup::\n');
        },
        notice: (annotation) => annotate('notice', annotation),
        warning: (annotation) => annotate('warning', annotation),
        error: (annotation) => annotate('error', annotation),
        debug: (text) => {
            if (onRunner)
                options.write(`${workflowCommand('debug', {}, redact(text))}\n`);
        },
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
            options.write(`${workflowCommand('group', {}, `Annotations (${chosen.length}${note})`)}\n`);
            for (const one of chosen)
                send(one);
            options.write('::endgroup::\n');
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/action-kit/lib/file-commands.js



/**
 * The files in which the runner takes outputs and state: `GITHUB_OUTPUT`, `GITHUB_STATE`. A value stands
 * between two lines of a delimiter it cannot know, so no value can pose as another one.
 */
function fileCommand(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
}
/** Appends name and value to one of the runner's files. Throws what the file system throws. */
function appendFileCommand(path, name, value) {
    (0,external_node_fs_.appendFileSync)(path, fileCommand(name, value), { encoding: 'utf8' });
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/fit-json.js
/**
 * The value as JSON text of at most `maxBytes`. What does not fit is cut from its end, the longest parts
 * first, and carries `"truncated": true`: an object as a member of its own, an array as a last element
 * `{"truncated": true, "omitted": n}`. Order lists by weight, the worst first, before they come here.
 */
function fitJson(value, maxBytes) {
    const whole = JSON.stringify(value);
    if (bytes(whole) <= maxBytes)
        return whole;
    if (Array.isArray(value))
        return fitArray(value, maxBytes);
    if (typeof value === 'object' && value !== null) {
        return JSON.stringify(cutObject(value, maxBytes));
    }
    return JSON.stringify({ truncated: true });
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
        const text = JSON.stringify(item);
        if (bytes(text) + 1 > left) {
            // Half of what is left for one giant is better than none of it, if it is the first.
            const smaller = texts.length === 0 ? fitJson(item, left - 1) : undefined;
            if (smaller !== undefined && bytes(smaller) + 1 <= left)
                texts.push(smaller);
            break;
        }
        left -= bytes(text) + 1;
        texts.push(text);
    }
    const omitted = items.length - texts.length;
    return `[${[...texts, JSON.stringify({ truncated: true, omitted })].join(',')}]`;
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
        const keyBytes = bytes(JSON.stringify(key)) + 2;
        return { key, value, keyBytes, bytes: keyBytes + bytes(JSON.stringify(value)) };
    });
    const allRoom = maxBytes - bytes(JSON.stringify(note));
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
        const excess = bytes(JSON.stringify(cut)) - maxBytes;
        if (excess <= 0 || room <= 0)
            return cut;
        room -= Math.max(1, Math.ceil(excess / 6));
    }
}
function cutText(text, maxBytes) {
    const buffer = Buffer.from(text, 'utf8').subarray(0, Math.max(0, maxBytes));
    // A character cut in half decodes to the replacement character; it goes.
    return buffer.toString('utf8').replace(/\ufffd+$/, '');
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/json.js
/** `stableAt` → `stable-at`; what is kebab-case already stays. */
function toKebabCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
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
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [toKebabCase(key), toJson(one)]));
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/outputs.js






/** GitHub accepts 1 MiB for all outputs of a job; the contract allows each of ours this much. */
const maxOutputBytes = 64 * 1024;
/**
 * The text of each output, by its kebab-case name: text as it is, numbers plain (those named `…-seconds` as
 * whole seconds), unknown as empty, everything else as JSON, each at most 64 KiB.
 */
function renderOutputs(outputs) {
    return new Map(Object.entries(outputs).map(([key, value]) => {
        const name = toKebabCase(key);
        return [name, renderOutput(name, value)];
    }));
}
function renderOutput(name, value) {
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'string')
        return fitText(value, maxOutputBytes);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            return '';
        return String(name.endsWith('-seconds') ? Math.round(value) : value);
    }
    return fitJson(toJson(value), maxOutputBytes);
}
/** Hands the outputs to the runner. Elsewhere there is nobody to take them, and nothing happens. */
function writeOutputs(env, outputs) {
    const path = env['GITHUB_OUTPUT'];
    if (path === undefined || path === '')
        return;
    for (const [name, value] of outputs)
        appendFileCommand(path, name, value);
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

;// CONCATENATED MODULE: ./packages/action-kit/lib/secrets.js

const shortestMasked = 4;
function createSecrets(options) {
    const masked = new Set();
    function maskOne(value) {
        if (value.trim() === '' || masked.has(value))
            return;
        if (value.length < shortestMasked) {
            const [line] = harmlessLines(`Warning: a secret value of ${value.length} characters is too short to be masked in the log.`);
            options.write(`${line}\n`);
            return;
        }
        if (options.onRunner)
            options.write(`${workflowCommand('add-mask', {}, value)}\n`);
        masked.add(value);
        masked.add(JSON.stringify(value).slice(1, -1));
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
            for (const value of [...masked].toSorted((a, b) => b.length - a.length)) {
                redacted = redacted.replaceAll(value, '***');
            }
            return redacted;
        },
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/summary.js



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
/**
 * Appends the summary to GITHUB_STEP_SUMMARY, or writes it to a file of its own where there is none.
 * Returns the path.
 */
function writeSummary(env, action, blocks, redact) {
    const given = env['GITHUB_STEP_SUMMARY'];
    const path = given === undefined || given === ''
        ? (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${action}-`)), 'summary.md')
        : given;
    const used = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.statSync)(path).size : 0;
    const safe = blocks.map((block) => typeof block === 'string'
        ? redact(block)
        : { full: redact(block.full), brief: redact(block.brief) });
    const markdown = fitSummary(safe, maxSummaryBytes - used - 2);
    if (used > 0)
        (0,external_node_fs_.appendFileSync)(path, `\n${markdown}`);
    else
        (0,external_node_fs_.writeFileSync)(path, markdown);
    return path;
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/run-action.js









/** Starts an action in this process and ends the process with its exit code. */
async function runAction(action) {
    // Whoever read our output has gone. What is left to do (a stopping call, the outputs) is done in silence.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
    const exitCode = await executeAction(action, {
        env: process.env,
        signals: process,
        clock: systemClock,
        write: (text) => {
            process.stdout.write(text);
        },
    });
    await new Promise((resolve) => {
        process.stdout.write('', () => resolve());
    });
    // Sockets kept alive and timers not worth waiting for would hold the process for minutes.
    return process.exit(exitCode);
}
/** Runs an action to its end and returns the exit code; writes all it leaves. Never rejects. */
async function executeAction(action, host) {
    const { env, clock } = host;
    const onRunner = isOnRunner(env);
    const secrets = createSecrets({ write: host.write, onRunner });
    const log = createLog({ write: host.write, onRunner, redact: secrets.redact });
    const cancellation = listenForCancellation(host.signals, clock);
    const inputs = createInputReader(env);
    const faults = listenForFaults(host.signals);
    try {
        const kit = { env, inputs, log, secrets, clock, cancellation };
        const result = await Promise.race([
            start(action, kit),
            faults.first,
            lastMoment(cancellation, clock),
        ]).catch((error) => {
            const kind = error instanceof NotInTime ? 'cancelled' : 'error';
            const reason = explain(error, action.name, env, log);
            return action.onError?.(reason, kind) ?? { exitCode: 1, outputs: { verdict: kind, reason } };
        });
        const written = leave(action.name, result, env, log, secrets);
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
    return action.main(kit);
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
/** Writes report, outputs and summary, each even where another failed. False if the outputs are not there. */
function leave(action, result, env, log, secrets) {
    const { redact } = secrets;
    const attempt = (what, write) => {
        try {
            return write();
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            log.error({ title: `Could not write the ${what}`, message: why });
            return undefined;
        }
    };
    const { report, outputs, summary = [] } = result;
    const reportPath = report && attempt('report', () => writeReport(env, action, report, redact));
    const written = attempt('outputs', () => {
        if (outputs === undefined)
            return true;
        const rendered = renderOutputs({ ...outputs, report: reportPath });
        writeOutputs(env, new Map([...rendered].map(([name, value]) => [name, redact(value)])));
        return true;
    });
    if (summary.length > 0) {
        const path = attempt('summary', () => writeSummary(env, action, summary, redact));
        // Where nobody gave a place for it, nobody knows where it is.
        if (path !== undefined && !env['GITHUB_STEP_SUMMARY'])
            log.line(`Summary: ${path}`);
    }
    return written === true;
}
/** A promise somebody forgot and an exception in a callback are our bugs: they end the action like any. */
function listenForFaults(source) {
    let reject = () => undefined;
    const first = new Promise((_, rejectFirst) => {
        reject = rejectFirst;
    });
    // Nobody may be racing any more when a late fault comes.
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

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Ri: () => (/* binding */ byDefault),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   uL: () => (/* binding */ describeFact)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
/** What AWS takes where the setting is absent. */
function byDefault(value) {
    return { known: true, value, byDefault: true };
}
function unknown(why) {
    return { known: false, why };
}
function mapFact(fact, change) {
    if (!fact.known)
        return fact;
    const value = change(fact.value);
    return fact.byDefault ? byDefault(value) : known(value);
}
/** The value, or undefined where it is unknown: for hints only, never for a verdict. */
function valueOf(fact) {
    return fact.known ? fact.value : undefined;
}
/** Evidence as people read it: the value with its unit, and whether it is AWS's default. */
function describeFact(fact, show = String) {
    if (!fact.known)
        return `unknown (${fact.why})`;
    return fact.byDefault ? `${show(fact.value)} (not set: AWS's default)` : show(fact.value);
}


/***/ }),

/***/ 4836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ predefinedMetric),
/* harmony export */   o: () => (/* binding */ customMetric)
/* harmony export */ });
const predefined = {
    ECSServiceAverageCPUUtilization: 'cpu',
    ECSServiceAverageCPUUtilizationHighResolution: 'cpu',
    ECSServiceAverageMemoryUtilization: 'memory',
    ECSServiceAverageMemoryUtilizationHighResolution: 'memory',
};
/** What a predefined metric measures (aws-facts B; the high-resolution names are the same resources). */
function predefinedMetric(type) {
    return { resource: predefined[type] ?? 'other', name: type };
}
/** What a customized metric measures: the service's own CPU and memory have fixed names. */
function customMetric(namespace, name) {
    const own = namespace === 'AWS/ECS';
    if (own && name === 'CPUUtilization')
        return { resource: 'cpu', name };
    if (own && name === 'MemoryUtilization')
        return { resource: 'memory', name };
    return { resource: 'other', name };
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iv: () => (/* binding */ skip)
/* harmony export */ });
const severities = ['error', 'warning', 'note'];
function pass(resource) {
    return { status: 'pass', resource };
}
function skip(resource, reason) {
    return { status: 'skipped', resource, reason };
}
/** Decides once all facts are known; otherwise the rule is skipped, naming each fact that is not. */
function decide(resource, facts, judge) {
    const missing = Object.entries(facts).flatMap(([name, fact]) => fact.known ? [] : [`${name}: ${fact.why}`]);
    if (missing.length > 0)
        return skip(resource, [...new Set(missing)].join('; '));
    const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.known ? fact.value : undefined]));
    return judge(values);
}


/***/ }),

/***/ 6110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ is5xxMetric),
/* harmony export */   fX: () => (/* binding */ observabilityRules)
/* harmony export */ });
/* unused harmony exports containerInsights, alarm5xx, dashboard */
/* harmony import */ var _model_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(547);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8337);


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


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseCpuUnits),
/* harmony export */   w: () => (/* binding */ parseMemoryMb)
/* harmony export */ });
/** CPU as ECS takes it: units (`1024`) or vCPUs (`1 vCPU`, `.5 vcpu`). */
function parseCpuUnits(value) {
    if (typeof value === 'number')
        return value;
    const match = /^\s*(\d*\.?\d+)\s*(vcpu)?\s*$/i.exec(typeof value === 'string' ? value : '');
    if (!match)
        return undefined;
    return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}
/** Memory as ECS takes it: MiB (`2048`) or GB (`2 GB`). */
function parseMemoryMb(value) {
    if (typeof value === 'number')
        return value;
    const match = /^\s*(\d*\.?\d+)\s*(gb)?\s*$/i.exec(typeof value === 'string' ? value : '');
    if (!match)
        return undefined;
    return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}


/***/ }),

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ durations),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony exports formatInstant, formatClock, toSeconds */
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


/***/ }),

/***/ 1379:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(314);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
