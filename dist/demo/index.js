import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
__webpack_unused_export__ = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
__webpack_unused_export__ = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
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

/***/ 7623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findScenario),
  q: () => (/* binding */ scenarios)
});

// EXTERNAL MODULE: ./packages/simulator/lib/world/world.js + 2 modules
var world_world = __nccwpck_require__(3346);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/build-cluster.js

function addCluster(world, spec) {
    const cluster = {
        arn: (0,world_world/* arn */.Cm)(world, 'ecs', `cluster/${spec.name}`),
        name: spec.name,
        status: 'ACTIVE',
        settings: [...(spec.settings ?? [{ name: 'containerInsights', value: 'enhanced' }])],
        capacityProviders: spec.capacityProviders ?? ['FARGATE', 'FARGATE_SPOT'],
        tags: spec.tags ?? [],
        containerInstances: spec.containerInstances ?? 0,
    };
    world.clusters.set(spec.name, cluster);
    return cluster;
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/deployment-start.js + 1 modules
var deployment_start = __nccwpck_require__(9605);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/metrics/profile.js
const defaultProfile = {
    requestsPerMinute: 600,
    latencyMedianMs: 80,
    latencySigma: 0.6,
    errorShare: 0.0005,
    balancerErrorShare: 0,
    cpuPercent: 28,
    memoryPercent: 41,
    leakPercentPerHour: 0,
    hotCpuPercent: 92,
};

// EXTERNAL MODULE: ./packages/simulator/lib/world/service-events.js
var service_events = __nccwpck_require__(4176);
// EXTERNAL MODULE: ./packages/simulator/lib/world/task-batches.js
var task_batches = __nccwpck_require__(6047);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/build-service.js





const defaultConfiguration = {
    strategy: 'ROLLING',
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    bakeTimeInMinutes: 0,
    circuitBreaker: { enable: false, rollback: false },
};
/** Adds a service in its steady state: deployed a while ago, all its tasks running and healthy. */
function addService(world, spec) {
    const now = world.now;
    const ageMs = spec.ageMs ?? 2 * 3_600_000;
    world.now = now - ageMs;
    const service = {
        arn: (0,world_world/* arn */.Cm)(world, 'ecs', `service/${spec.cluster.name}/${spec.name}`),
        name: spec.name,
        cluster: spec.cluster,
        createdAt: world.now - 14 * 60_000,
        controller: spec.controller ?? 'ECS',
        scheduling: spec.scheduling ?? 'REPLICA',
        loadBalancers: spec.loadBalancers ?? [],
        enableExecuteCommand: spec.enableExecuteCommand ?? true,
        propagateTags: spec.propagateTags ?? 'NONE',
        tags: spec.tags ?? [],
        rollbackIdentity: spec.rollbackIdentity ?? 'old',
        availabilityZoneRebalancing: spec.availabilityZoneRebalancing ?? 'ENABLED',
        healthCheckGracePeriodSeconds: spec.healthCheckGracePeriodSeconds ?? 30,
        namesCurrent: spec.namesCurrent ?? 'newest',
        status: 'ACTIVE',
        desiredCount: spec.desiredCount ?? 2,
        configuration: { ...defaultConfiguration, ...spec.configuration },
        deployments: [],
        serviceDeployments: [],
        revisions: [],
        taskSets: [],
        events: [],
        metrics: {
            profile: { ...defaultProfile, ...spec.metrics },
            byRevision: new Map(),
            gaps: [],
            dailySwing: 0.3,
        },
        runs: [],
        steady: true,
        passDue: false,
        registrationDue: false,
        drawn: 0,
    };
    world.services.set(service.arn, service);
    const revision = (0,deployment_start/* createRevision */.CM)(world, service, spec.definition, {
        network: {
            subnets: spec.subnets ?? ['subnet-070fc8b7200cdf7bb', 'subnet-06d97f13d5fa2d612'],
            securityGroups: spec.securityGroups ?? ['sg-0c092c5ec3f4e4c45'],
            assignPublicIp: 'DISABLED',
        },
        ...(spec.capacityProviderStrategy === undefined
            ? { launchType: spec.launchType ?? 'FARGATE' }
            : { capacityProviderStrategy: spec.capacityProviderStrategy }),
        ...(spec.launchType === 'EC2' ? {} : { platformVersion: 'LATEST' }),
    }, undefined);
    const serviceDeployment = (0,deployment_start/* createServiceDeployment */.B9)(world, service, revision, []);
    const deployment = (0,deployment_start/* createDeployment */.Yy)(world, revision, serviceDeployment);
    service.deployments = [deployment];
    service.lastCompleted = deployment;
    deployment.scheduled = true;
    const count = service.scheduling === 'DAEMON' ? spec.cluster.containerInstances : service.desiredCount;
    deployment.desiredCount = count;
    const tookMs = (0,world_world/* scaled */.vK)(world, 149_000);
    Object.assign(serviceDeployment, {
        status: 'SUCCESSFUL',
        startedAt: world.now + 150,
        finishedAt: world.now + tookMs,
        updatedAt: world.now + tookMs,
        breaker: serviceDeployment.breaker === 'DISABLED' ? 'DISABLED' : 'MONITORING_COMPLETE',
        alarms: serviceDeployment.alarms === 'DISABLED' ? 'DISABLED' : 'MONITORING_COMPLETE',
    });
    deployment.rolloutState = 'COMPLETED';
    deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`;
    deployment.updatedAt = world.now + tookMs;
    (0,service_events/* say */.L)(world, service, service_events/* eventText */.c.completed(service, deployment.id), tookMs + 5);
    (0,service_events/* say */.L)(world, service, service_events/* eventText */.c.steady(service), tookMs + 6);
    if (service.controller !== 'ECS') {
        const number = (0,deployment_start/* draws */.C_)(world, service, 'task-set').digits(19);
        const group = service.loadBalancers[0]?.targetGroup;
        service.taskSets.push({
            id: `ecs-svc/${number}`,
            arn: (0,world_world/* arn */.Cm)(world, 'ecs', `task-set/${service.cluster.name}/${service.name}/ecs-svc/${number}`),
            definition: spec.definition,
            ...(group === undefined ? {} : { targetGroup: group }),
            status: 'PRIMARY',
            computedDesiredCount: count,
            createdAt: world.now,
            updatedAt: world.now + tookMs,
            stabilityStatus: 'STEADY_STATE',
            stabilityStatusAt: world.now + tookMs,
            scale: 100,
            deployment,
        });
        service.deployments = [];
    }
    world.now = now;
    for (let index = 0; index < count; index += 1) {
        (0,task_batches/* launchServiceTask */.Y3)(world, service, deployment, { settled: true });
    }
    return service;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/build-target-group.js

function addTargetGroup(world, spec) {
    const random = (0,world_world/* nextRandom */.vm)(world, 'target-group');
    const balancer = spec.loadBalancer ?? spec.name;
    const group = {
        arn: (0,world_world/* arn */.Cm)(world, 'elasticloadbalancing', `targetgroup/${spec.name}/${random.hex(16)}`),
        name: spec.name,
        protocol: spec.protocol ?? 'HTTP',
        port: spec.port ?? 8080,
        vpcId: 'vpc-0f1e2d3c4b5a69788',
        healthCheck: {
            path: '/health',
            intervalSeconds: 10,
            timeoutSeconds: 5,
            healthyThreshold: 3,
            unhealthyThreshold: 3,
            matcher: '200',
            ...spec.healthCheck,
        },
        attributes: new Map(Object.entries({
            'stickiness.enabled': 'false',
            'stickiness.type': 'lb_cookie',
            'stickiness.lb_cookie.duration_seconds': '86400',
            'deregistration_delay.timeout_seconds': String(spec.deregistrationDelaySeconds ?? 45),
            'slow_start.duration_seconds': '0',
            'load_balancing.algorithm.type': 'round_robin',
            'load_balancing.algorithm.anomaly_mitigation': 'off',
            'load_balancing.cross_zone.enabled': 'use_load_balancer_configuration',
            'target_group_health.dns_failover.minimum_healthy_targets.count': '1',
            'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
            'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': '1',
            'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': 'off',
            ...spec.attributes,
        })),
        loadBalancerArns: spec.attached === false ? [] : [addLoadBalancer(world, balancer)],
        targets: new Map(),
        changedAt: world.now,
    };
    world.targetGroups.set(group.arn, group);
    return group;
}
/** The load balancer of that name, made where there is none yet; its ARN. */
function addLoadBalancer(world, name) {
    const random = (0,world_world/* randomFor */.F_)(world, 'load-balancer', name);
    const path = `app/${name}/${random.hex(16)}`;
    const entry = {
        arn: (0,world_world/* arn */.Cm)(world, 'elasticloadbalancing', `loadbalancer/${path}`),
        name,
        listenerArn: (0,world_world/* arn */.Cm)(world, 'elasticloadbalancing', `listener/${path}/${random.hex(16)}`),
        createdAt: world.now - 90 * 24 * 3_600_000,
    };
    world.loadBalancers.set(entry.arn, entry);
    return entry.arn;
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/build-task-definition.js
var build_task_definition = __nccwpck_require__(2951);
// EXTERNAL MODULE: ./packages/simulator/lib/world/scheduler-agenda.js
var scheduler_agenda = __nccwpck_require__(739);
// EXTERNAL MODULE: ./packages/simulator/lib/world/scaling.js
var scaling = __nccwpck_require__(4266);
;// CONCATENATED MODULE: ./packages/simulator/lib/scenario/stage.js








/** How soon somebody deploys in a named scenario, in scenario time. */
const soonMs = 4000;
const breakerWithRollback = {
    circuitBreaker: { enable: true, rollback: true },
};
const startUpLog = [
    { afterMs: 200, text: 'listening on :8080' },
    { afterMs: 900, text: 'connected to database' },
];
/** Puts the usual cast on stage. */
function setStage(world, options = {}) {
    const name = options.serviceName ?? 'web';
    const clusterName = options.clusterName ?? 'prod';
    const cluster = world.clusters.get(clusterName) ??
        addCluster(world, {
            name: clusterName,
            containerInstances: options.service?.launchType === 'EC2' ? 3 : 0,
        });
    const definitionSpec = { family: name, ...options.taskDefinition };
    const before = (0,build_task_definition/* addTaskDefinition */.g)(world, definitionSpec);
    const next = (0,build_task_definition/* addTaskDefinition */.g)(world, definitionSpec);
    world.behaviours.push({ taskDefinition: `${name}:2`, behaviour: { log: startUpLog, ...options.behaviour } }, { taskDefinition: `${name}:1`, behaviour: { log: startUpLog, ...options.oldBehaviour } });
    const targetGroup = options.targetGroup === false
        ? undefined
        : addTargetGroup(world, { name: `${clusterName}-${name}`, ...options.targetGroup });
    const service = addService(world, {
        name,
        cluster,
        definition: before,
        desiredCount: options.desiredCount ?? 2,
        configuration: { ...breakerWithRollback, ...options.configuration },
        loadBalancers: targetGroup === undefined ? [] : [{ targetGroup, containerName: 'app', containerPort: 8080 }],
        ...(options.metrics === undefined ? {} : { metrics: options.metrics }),
        ...options.service,
    });
    if (options.metricsOfNext !== undefined) {
        service.metrics = {
            ...service.metrics,
            byRevision: new Map([[`${name}:2`, options.metricsOfNext]]),
        };
    }
    if (options.scaling !== undefined)
        addScaling(world, service, options.scaling);
    return {
        world,
        cluster,
        service,
        targetGroup,
        before,
        next,
        deploy: (afterMs, change = { definition: next }) => atOrHeld(world, afterMs, () => {
            (0,deployment_start/* startDeployment */.i4)(world, service, change);
            (0,scheduler_agenda/* wakeScheduler */.s)(world, service, true);
        }),
        later: (afterMs, act) => atOrHeld(world, afterMs, act),
    };
}
/** What lies in the past is done whoever deploys. */
function atOrHeld(world, afterMs, act) {
    if (world.held === undefined || afterMs === 0)
        (0,world_world/* after */.Pl)(world, afterMs, act);
    else
        world.held.push({ afterMs, act });
}
/** A target for the service with the usual two policies: CPU at 40 %, memory at 50 %. */
function addScaling(world, service, limits) {
    const target = (0,scaling/* registerTarget */.l4)(world, service, limits);
    for (const [name, type, value] of [
        ['cpu', 'ECSServiceAverageCPUUtilization', 40],
        ['memory', 'ECSServiceAverageMemoryUtilization', 50],
    ]) {
        target.policies.set(name, {
            name,
            arn: `arn:${world.partition}:autoscaling:${world.region}:${world.account}:scalingPolicy:${name}:resource/ecs/${target.resourceId}:policyName/${name}`,
            type: 'TargetTrackingScaling',
            configuration: {
                TargetValue: value,
                PredefinedMetricSpecification: { PredefinedMetricType: type },
                ScaleOutCooldown: 0,
                ScaleInCooldown: 43_200,
            },
            alarms: ['AlarmHigh', 'AlarmLow'].map((which) => {
                const AlarmName = `TargetTracking-${target.resourceId}-${which}-${name}`;
                return {
                    AlarmName,
                    AlarmARN: `arn:${world.partition}:cloudwatch:${world.region}:${world.account}:alarm:${AlarmName}`,
                };
            }),
            createdAt: world.now,
        });
    }
    return target;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/scenario/after-deploy.js

function after(name, description, metricsOfNext, metrics = {}) {
    return {
        name,
        description,
        build: (world) => setStage(world, {
            desiredCount: 4,
            metrics,
            metricsOfNext,
            scaling: { min: 4, max: 12 },
        }).deploy(soonMs),
    };
}
/** Deployments that go well, and what the metrics say of the new revision afterwards. */
const afterDeploys = [
    after('metrics-good', 'After the deployment all metrics are as before.', {}),
    after('hot-task', 'One of the new tasks runs at 92 % CPU while the mean looks fine.', {
        hotTask: 1,
    }),
    after('leak', "The new tasks' memory grows by 30 % of their reservation an hour.", {
        leakPercentPerHour: 30,
    }),
    after('error-burst', 'The new revision answers 3 % of the requests with 5xx.', {
        errorShare: 0.03,
    }),
    after('slower', 'The new revision takes twice as long to answer.', { latencyMedianMs: 160 }),
    after('low-traffic', 'Five requests a minute, before and after.', {}, { requestsPerMinute: 5 }),
    after('no-traffic', 'No request at all: the load balancer reports nothing.', {}, { requestsPerMinute: 0 }),
    {
        name: 'missing-metrics',
        description: 'CPU and memory are missing since the deployment, the traffic is there.',
        build: (world, startAt) => {
            const stage = setStage(world, { desiredCount: 4 });
            const { service } = stage;
            const names = [
                'CPUUtilization',
                'MemoryUtilization',
                'TaskCpuUtilization',
                'TaskMemoryUtilization',
            ];
            service.metrics = {
                ...service.metrics,
                gaps: names.map((metric) => ({ metric, from: startAt })),
            };
            stage.deploy(soonMs);
        },
    },
];

;// CONCATENATED MODULE: ./packages/simulator/lib/world/build-history.js


/**
 * Gives a service a past: deployments that ended well before its present one, a day apart, which
 * only the service deployments API remembers.
 * @param usualMs how long they took, within a fifth
 */
function addHistory(world, service, count, usualMs) {
    const present = world.now;
    const [current] = service.revisions;
    if (current === undefined)
        return;
    for (let index = 1; index <= count; index += 1) {
        world.now = present - index * 24 * 3_600_000;
        const random = (0,deployment_start/* draws */.C_)(world, service, 'history');
        const revision = (0,deployment_start/* createRevision */.CM)(world, service, current.definition, {}, current);
        const entry = (0,deployment_start/* createServiceDeployment */.B9)(world, service, revision, []);
        service.revisions.push(...service.revisions.splice(0, 1));
        service.serviceDeployments.push(...service.serviceDeployments.splice(0, 1));
        const rolledBack = random.chance(0.08);
        const finishedAt = world.now + (0,world_world/* scaled */.vK)(world, usualMs * random.between(0.8, 1.2));
        Object.assign(entry, {
            status: rolledBack ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL',
            startedAt: world.now + 150,
            finishedAt,
            updatedAt: finishedAt,
            ...(rolledBack
                ? {
                    statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
                }
                : {}),
            breaker: entry.breaker === 'DISABLED' ? 'DISABLED' : 'MONITORING_COMPLETE',
        });
    }
    world.now = present;
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/deployment-stop.js
var deployment_stop = __nccwpck_require__(6549);
// EXTERNAL MODULE: ./packages/simulator/lib/world/moves.js
var moves = __nccwpck_require__(6481);
;// CONCATENATED MODULE: ./packages/simulator/lib/scenario/fates.js
const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
const missingImage = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${registry}/web:v2: ${registry}/web:v2: not found`;
const throttledPull = 'CannotPullContainerError: inspect image has been retried 5 time(s): httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/sha256:0a399eb16751829e1af26fea27b20c3ec28d7ab1fb72182879dcae1cca21206a: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit';
const ecrTimeout = 'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. operation error ECR: GetAuthorizationToken, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed, Post "https://api.ecr.eu-central-1.amazonaws.com/": dial tcp 3.28.72.11:443: i/o timeout.';
const secretDenied = 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-Ab12Cd from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/1f2e3d4c5b6a79880a1b2c3d4e5f6a7b is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-Ab12Cd because no identity-based policy allows the secretsmanager:GetSecretValue action status code: 400, request id: 6d2f0a7e-9f51-4f5e-8d7f-1f7f4f1c2b3a';
const noLogGroup = 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1';
const notExecutable = 'CannotStartContainerError: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/entrypoint.sh": permission denied: unknown';
const noAddress = "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet 'subnet-070fc8b7200cdf7bb': InsufficientFreeAddressesInSubnet";
const noVolume = 'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-0123456789abcdef0.efs.eu-central-1.amazonaws.com" - check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID. : unsuccessful EFS utils command execution; code: 1';
/** What can go wrong with a task, with the texts ECS gives. */
const fates = {
    crashAtStart: {
        kind: 'exits',
        exitCode: 1,
        afterMs: 2500,
        log: [
            { afterMs: 300, text: 'booting web, version 2' },
            { afterMs: 1800, text: 'Error: connect ECONNREFUSED 10.0.12.7:5432' },
            {
                afterMs: 2000,
                text: '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)',
            },
        ],
    },
    outOfMemory: {
        kind: 'exits',
        exitCode: 137,
        afterMs: 9000,
        containerReason: 'OutOfMemoryError: Container killed due to memory usage',
        stoppedReason: 'OutOfMemoryError: container killed due to memory usage',
        log: [{ afterMs: 400, text: 'loading 2.1 GB of fixtures into memory' }],
    },
    imageMissing: {
        kind: 'fails-to-start',
        phase: 'pull',
        stoppedReason: missingImage,
        containerReason: missingImage,
    },
    pullThrottled: {
        kind: 'fails-to-start',
        phase: 'pull',
        stoppedReason: throttledPull,
        containerReason: throttledPull,
    },
    registryUnreachable: {
        kind: 'fails-to-start',
        phase: 'provision',
        stoppedReason: ecrTimeout,
        placementEvent: ecrTimeout,
        afterMs: 95_000,
    },
    secretDenied: {
        kind: 'fails-to-start',
        phase: 'provision',
        stoppedReason: secretDenied,
        placementEvent: secretDenied,
    },
    logGroupMissing: {
        kind: 'fails-to-start',
        phase: 'provision',
        stoppedReason: noLogGroup,
        placementEvent: noLogGroup,
    },
    notExecutable: {
        kind: 'fails-to-start',
        phase: 'start',
        stoppedReason: notExecutable,
        containerReason: notExecutable,
    },
    noAddress: {
        kind: 'fails-to-start',
        phase: 'provision',
        stoppedReason: noAddress,
        placementEvent: `${noAddress}.`,
    },
    noVolume: { kind: 'fails-to-start', phase: 'provision', stoppedReason: noVolume },
    targetAnswers503: {
        kind: 'fails-target-health',
        reason: 'Target.ResponseCodeMismatch',
        description: 'Health checks failed with these codes: [503]',
        log: [{ afterMs: 900, text: 'GET /health 503 database migrations pending' }],
    },
    targetTimesOut: {
        kind: 'fails-target-health',
        reason: 'Target.Timeout',
        description: 'Request timed out',
    },
    targetFails: {
        kind: 'fails-target-health',
        reason: 'Target.FailedHealthChecks',
        description: 'Health checks failed',
    },
    containerUnhealthy: {
        kind: 'fails-container-health',
        log: [{ afterMs: 900, text: 'healthcheck: redis is not reachable' }],
    },
    spotInterrupted: { kind: 'spot-interruption', afterMs: 25_000 },
    neverPulls: { kind: 'never-pulls' },
};
/** ECS's words after `was unable to place a task`. */
const placements = {
    noCapacity: '. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
    vcpuQuota: ". Reason: You've reached the limit on the number of vCPUs you can run concurrently. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
    instancesFull: ' because no container instance met all of its requirements. The closest matching (container-instance 0b69d5c0d6a14e2f8a4c7e2d1f3b5a69) has insufficient memory available. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
    constraints: ' because no container instance met all of its requirements. The closest matching (container-instance 0b69d5c0d6a14e2f8a4c7e2d1f3b5a69) is missing an attribute required by your task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
};
/** Every task of the revision suffers this. */
function always(fate) {
    return { fates: [{ share: 1, fate }] };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/scenario/endings.js





const minute = 60_000;
const off = { circuitBreaker: { enable: false, rollback: false } };
/** How a rolling deployment can end, and what can happen around it. */
const endings = [
    {
        name: 'good',
        description: 'A rolling deployment of two tasks behind an ALB that goes well.',
        build: (world) => {
            const stage = setStage(world);
            addHistory(world, stage.service, 20, 150_000);
            stage.deploy(soonMs);
        },
    },
    {
        name: 'rollback',
        description: 'New tasks exit at start; the circuit breaker trips and ECS rolls back.',
        build: (world) => setStage(world, { behaviour: always(fates.crashAtStart) }).deploy(soonMs),
    },
    {
        name: 'rollback-new-id',
        description: 'The same, but the PRIMARY of the rollback is a deployment with an id of its own.',
        build: (world) => setStage(world, {
            behaviour: always(fates.crashAtStart),
            service: { rollbackIdentity: 'new', namesCurrent: 'stale' },
        }).deploy(soonMs),
    },
    {
        name: 'rollback-fails',
        description: 'The rollback fails too: the old revision no longer starts either.',
        build: (world) => setStage(world, {
            behaviour: always(fates.crashAtStart),
            oldBehaviour: always(fates.crashAtStart),
            service: { rollbackIdentity: 'new' },
        }).deploy(soonMs),
    },
    {
        name: 'failed',
        description: 'The circuit breaker trips without rollback: the deployment stays FAILED.',
        build: (world) => setStage(world, {
            configuration: { circuitBreaker: { enable: true, rollback: false } },
            behaviour: always(fates.crashAtStart),
        }).deploy(soonMs),
    },
    {
        name: 'crash-loop',
        description: 'New tasks exit at start and there is no circuit breaker: it never ends by itself.',
        build: (world) => setStage(world, { configuration: off, behaviour: always(fates.crashAtStart) }).deploy(soonMs),
    },
    {
        name: 'flaky-start',
        description: 'The first two tasks fail, the rest come up: completed after all.',
        build: (world) => setStage(world, {
            desiredCount: 4,
            behaviour: { ...always(fates.crashAtStart), failFirst: 2 },
        }).deploy(soonMs),
    },
    {
        name: 'superseded',
        description: 'A second deployment of another revision begins before the first is done.',
        build: (world) => {
            const stage = setStage(world);
            stage.deploy(soonMs);
            stage.deploy(soonMs + 40_000, { definition: stage.before });
        },
    },
    {
        name: 'forced-redeploy',
        description: 'The same revision is deployed anew, and again while that is under way.',
        build: (world) => {
            const stage = setStage(world);
            stage.deploy(soonMs, {});
            stage.deploy(soonMs + 35_000, {});
        },
    },
    {
        name: 'stopped-by-user',
        description: 'Somebody stops the deployment with StopServiceDeployment; ECS rolls back.',
        build: (world) => {
            const stage = setStage(world, { behaviour: always(fates.neverPulls) });
            stage.deploy(soonMs);
            stage.later(soonMs + 45_000, () => {
                const [current] = stage.service.serviceDeployments;
                if (current)
                    (0,deployment_stop/* requestStop */.Y)(world, current, 'ROLLBACK');
            });
        },
    },
    {
        name: 'alarm',
        description: 'A CloudWatch alarm rings during the bake time; ECS rolls back.',
        build: (world) => {
            const stage = setStage(world, {
                configuration: {
                    bakeTimeInMinutes: 5,
                    alarms: { alarmNames: ['web-5xx'], enable: true, rollback: true },
                },
            });
            stage.deploy(soonMs);
            stage.later(soonMs + 3.5 * minute, () => (0,moves/* ringAlarm */.cX)(world, 'web-5xx'));
        },
    },
    {
        name: 'alarm-no-rollback',
        description: 'An alarm rings in mid-deployment and rollback is off: FAILED.',
        build: (world) => {
            const stage = setStage(world, {
                configuration: { alarms: { alarmNames: ['web-5xx'], enable: true, rollback: false } },
            });
            stage.deploy(soonMs);
            stage.later(soonMs + minute, () => (0,moves/* ringAlarm */.cX)(world, 'web-5xx'));
        },
    },
    {
        name: 'scaled-in-mid-deploy',
        description: 'Auto scaling moves the desired count from 4 to 7 during the deployment, to 5 after.',
        build: (world) => {
            const stage = setStage(world, { desiredCount: 4 });
            stage.deploy(soonMs);
            stage.later(soonMs + 50_000, () => (0,moves/* setDesiredCount */.kO)(world, stage.service, 7));
            stage.later(soonMs + 6 * minute, () => (0,moves/* setDesiredCount */.kO)(world, stage.service, 5));
        },
    },
    {
        name: 'rebalanced',
        description: 'Availability Zone rebalancing begins as the new tasks come up, and again after the end.',
        build: (world) => {
            const stage = setStage(world, { desiredCount: 5 });
            stage.deploy(soonMs);
            stage.later(soonMs + 70_000, () => (0,moves/* rebalanceZones */.fo)(world, stage.service));
            stage.later(soonMs + 5 * minute, () => (0,moves/* rebalanceZones */.fo)(world, stage.service));
        },
    },
    {
        name: 'ended-before',
        description: 'The rollback was over before anybody looked: it began and ended in the past.',
        build: (world, startAt) => {
            const stage = setStage(world, { behaviour: always(fates.crashAtStart) });
            world.now = startAt - 10 * minute;
            stage.deploy(0);
        },
    },
    {
        name: 'quiet',
        description: 'Nobody deploys anything.',
        build: (world) => {
            setStage(world);
        },
    },
    {
        name: 'slow-drain',
        description: 'A deregistration delay of 300 s: most of the deployment is draining.',
        build: (world) => setStage(world, { targetGroup: { deregistrationDelaySeconds: 300 } }).deploy(soonMs),
    },
    {
        name: 'early-success',
        description: 'earlySuccessCriteria with DEFERRED clean-up: successful while old tasks drain.',
        build: (world) => setStage(world, {
            desiredCount: 4,
            configuration: { earlySuccess: { enable: true, healthyPercent: 100, cleanup: 'DEFERRED' } },
            targetGroup: { deregistrationDelaySeconds: 180 },
        }).deploy(soonMs),
    },
    {
        name: 'desired-zero',
        description: 'A deployment of a service whose desired count is 0: nothing ever runs.',
        build: (world) => setStage(world, { desiredCount: 0 }).deploy(soonMs),
    },
];

;// CONCATENATED MODULE: ./packages/simulator/lib/scenario/failures.js


const failures_off = { circuitBreaker: { enable: false, rollback: false } };
function failing(name, description, fate, options = {}) {
    return {
        name,
        description,
        build: (world) => setStage(world, { behaviour: always(fate), ...options }).deploy(soonMs),
    };
}
function unplaceable(name, description, event, options = {}) {
    return {
        name,
        description,
        build: (world) => setStage(world, {
            configuration: failures_off,
            behaviour: { placement: { event } },
            ...options,
        }).deploy(soonMs),
    };
}
/** What can be wrong with the new tasks, one scenario for each cause. */
const failures = [
    failing('image-missing', 'The image tag does not exist; rolled back.', fates.imageMissing),
    failing('pull-throttled', 'The registry throttles the pulls; rolled back.', fates.pullThrottled),
    failing('secret-denied', 'The execution role may not read a secret; rolled back.', fates.secretDenied),
    failing('log-group-missing', 'The log group does not exist; rolled back.', fates.logGroupMissing),
    failing('not-executable', 'The entry point is not executable; rolled back.', fates.notExecutable),
    failing('no-ip-address', 'The subnet has no free address; rolled back.', fates.noAddress),
    failing('no-volume', 'The EFS volume cannot be mounted; rolled back.', fates.noVolume),
    failing('out-of-memory', 'Containers are killed for their memory; rolled back.', fates.outOfMemory),
    failing('target-503', 'Targets answer 503 to the health check; rolled back.', fates.targetAnswers503),
    failing('target-timeout', 'Targets do not answer the health check; rolled back.', fates.targetTimesOut),
    failing('target-fails', 'Targets refuse the health check; rolled back.', fates.targetFails),
    failing('container-unhealthy', 'The container health check fails; rolled back.', fates.containerUnhealthy, {
        taskDefinition: {
            containers: [
                {
                    name: 'app',
                    healthCheck: {
                        command: ['CMD-SHELL', 'curl -f http://localhost:8080/health || exit 1'],
                        interval: 10,
                        timeout: 5,
                        retries: 3,
                        startPeriod: 10,
                    },
                },
            ],
        },
    }),
    failing('stuck', 'ECR cannot be reached and there is no circuit breaker: IN_PROGRESS for ever.', fates.registryUnreachable, { desiredCount: 1, configuration: failures_off }),
    {
        name: 'spot-interruptions',
        description: 'On Spot, the first new tasks are interrupted; then it completes.',
        build: (world) => setStage(world, {
            desiredCount: 3,
            behaviour: { ...always(fates.spotInterrupted), failFirst: 2 },
            service: {
                capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }],
            },
        }).deploy(soonMs),
    },
    unplaceable('no-capacity', 'Fargate has no capacity, for ever.', placements.noCapacity),
    {
        name: 'no-capacity-for-a-while',
        description: 'Fargate has no capacity for three minutes; then it completes.',
        build: (world) => setStage(world, {
            configuration: failures_off,
            behaviour: { placement: { event: placements.noCapacity, forMs: 180_000 } },
        }).deploy(soonMs),
    },
    unplaceable('quota', 'The vCPU quota is used up, for ever.', placements.vcpuQuota),
    unplaceable('instances-full', 'No container instance has enough memory left.', placements.instancesFull, {
        service: { launchType: 'EC2' },
    }),
    unplaceable('placement-constraint', 'No container instance has the attribute asked for.', placements.constraints, {
        service: { launchType: 'EC2' },
    }),
    {
        name: 'deployment-limits',
        description: 'Minimum and maximum of 100 %: ECS may neither start nor stop a task.',
        build: (world) => setStage(world, {
            configuration: { ...failures_off, maximumPercent: 100, minimumHealthyPercent: 100 },
        }).deploy(soonMs),
    },
    {
        name: 'turns-unhealthy',
        description: 'New tasks become healthy and fall ill a minute later; the breaker rolls back.',
        build: (world) => setStage(world, {
            desiredCount: 6,
            behaviour: always({
                kind: 'turns-unhealthy',
                afterMs: 20_000,
                reason: 'Target.ResponseCodeMismatch',
                description: 'Health checks failed with these codes: [502]',
            }),
        }).deploy(soonMs),
    },
];

// EXTERNAL MODULE: ./packages/simulator/lib/world/task-sets.js
var task_sets = __nccwpck_require__(1198);
;// CONCATENATED MODULE: ./packages/simulator/lib/scenario/shapes.js






/** A service with two target groups, whose traffic a listener rule sends. */
function setTrafficStage(world, configuration, behaviour = {}) {
    const [targetGroup, alternate] = ['prod-web-blue', 'prod-web-green'].map((name) => addTargetGroup(world, { name, loadBalancer: 'prod' }));
    if (targetGroup === undefined || alternate === undefined)
        throw new Error('no target groups');
    const rule = (id) => (0,world_world/* arn */.Cm)(world, 'elasticloadbalancing', `listener-rule/app/prod/50dc6c495c0c9188/f2f7dc8efc522ab2/${id}`);
    const balancer = {
        targetGroup,
        containerName: 'app',
        containerPort: 8080,
        advanced: {
            alternate,
            productionListenerRule: rule('1291d13826f405c3'),
            testListenerRule: rule('9683b2d02a6cabee'),
            roleArn: `arn:${world.partition}:iam::${world.account}:role/ecsInfrastructureRole`,
        },
    };
    return setStage(world, {
        targetGroup: false,
        configuration,
        behaviour,
        service: { loadBalancers: [balancer] },
    });
}
const lambda = (stage, outcome) => ({
    targetType: 'AWS_LAMBDA',
    hookTargetArn: 'arn:aws:lambda:eu-central-1:123456789012:function:smoke-test',
    roleArn: 'arn:aws:iam::123456789012:role/ecsHookRole',
    lifecycleStages: [stage],
    ...(outcome === undefined ? {} : { outcome }),
});
/** The kinds of service and of deployment there are. */
const shapes = [
    {
        name: 'blue-green',
        description: 'Native BLUE_GREEN with a test listener, a Lambda hook and five minutes of bake time.',
        build: (world) => setTrafficStage(world, {
            strategy: 'BLUE_GREEN',
            bakeTimeInMinutes: 5,
            lifecycleHooks: [
                lambda('POST_TEST_TRAFFIC_SHIFT', { status: 'SUCCEEDED', afterMs: 20_000 }),
            ],
        }).deploy(soonMs),
    },
    {
        name: 'blue-green-hook-fails',
        description: 'BLUE_GREEN whose test hook fails after the test traffic shift; rolled back.',
        build: (world) => setTrafficStage(world, {
            strategy: 'BLUE_GREEN',
            bakeTimeInMinutes: 5,
            lifecycleHooks: [lambda('POST_TEST_TRAFFIC_SHIFT', { status: 'FAILED', afterMs: 20_000 })],
        }).deploy(soonMs),
    },
    {
        name: 'blue-green-rollback',
        description: 'BLUE_GREEN whose green tasks crash; the circuit breaker rolls back.',
        build: (world) => setTrafficStage(world, { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }, always(fates.crashAtStart)).deploy(soonMs),
    },
    {
        name: 'paused',
        description: 'BLUE_GREEN that waits at a PAUSE hook before the production traffic shift.',
        build: (world) => setTrafficStage(world, {
            strategy: 'BLUE_GREEN',
            bakeTimeInMinutes: 1,
            lifecycleHooks: [
                {
                    targetType: 'PAUSE',
                    lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'],
                    timeoutInMinutes: 60,
                    timeoutAction: 'ROLLBACK',
                },
            ],
        }).deploy(soonMs),
    },
    {
        name: 'linear',
        description: 'Native LINEAR: 25 % of the traffic each two minutes.',
        build: (world) => setTrafficStage(world, {
            strategy: 'LINEAR',
            bakeTimeInMinutes: 2,
            linear: { stepPercent: 25, stepBakeTimeInMinutes: 2 },
        }).deploy(soonMs),
    },
    {
        name: 'canary',
        description: 'Native CANARY: 10 % of the traffic for three minutes, then all of it.',
        build: (world) => setTrafficStage(world, {
            strategy: 'CANARY',
            bakeTimeInMinutes: 2,
            canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 3 },
        }).deploy(soonMs),
    },
    {
        name: 'no-load-balancer',
        description: 'A worker service without a load balancer that is deployed well.',
        build: (world) => setStage(world, { targetGroup: false }).deploy(soonMs),
    },
    {
        name: 'classic-load-balancer',
        description: 'Behind a Classic load balancer: deployments carry no rolloutState.',
        build: (world) => setStage(world, {
            targetGroup: false,
            service: {
                loadBalancers: [
                    { classicName: 'prod-classic', containerName: 'app', containerPort: 8080 },
                ],
            },
        }).deploy(soonMs),
    },
    {
        name: 'unused-targets',
        description: 'No listener sends traffic to the target group: its targets are `unused`.',
        build: (world) => setStage(world, { targetGroup: { attached: false } }).deploy(soonMs),
    },
    {
        name: 'daemon',
        description: 'A DAEMON service on three container instances, replaced one by one.',
        build: (world) => setStage(world, {
            targetGroup: false,
            configuration: { maximumPercent: 100, minimumHealthyPercent: 60 },
            service: { scheduling: 'DAEMON', launchType: 'EC2' },
        }).deploy(soonMs),
    },
    {
        name: 'code-deploy',
        description: 'A service whose deployments CodeDeploy controls: task sets instead of deployments.',
        build: (world) => {
            const stage = setStage(world, { service: { controller: 'CODE_DEPLOY' } });
            stage.later(soonMs, () => {
                (0,task_sets/* deployTaskSet */.XR)(world, stage.service, stage.next, {
                    beforeShiftMs: 20_000,
                    beforeRemovalMs: 60_000,
                });
            });
        },
    },
    {
        name: 'external',
        description: 'A service with an EXTERNAL deployment controller.',
        build: (world) => {
            const stage = setStage(world, { targetGroup: false, service: { controller: 'EXTERNAL' } });
            stage.later(soonMs, () => {
                (0,task_sets/* deployTaskSet */.XR)(world, stage.service, stage.next, {
                    beforeShiftMs: 5000,
                    beforeRemovalMs: 5000,
                });
            });
        },
    },
    {
        name: 'half-at-a-time',
        description: 'Minimum 50 %, maximum 100 %: old tasks stop before new ones start.',
        build: (world) => setStage(world, {
            desiredCount: 4,
            configuration: { maximumPercent: 100, minimumHealthyPercent: 50 },
        }).deploy(soonMs),
    },
    {
        name: 'ten-services',
        description: 'Ten services of one cluster deployed at once; one of them crashes and rolls back.',
        build: (world) => {
            const names = [
                'web',
                'api',
                'auth',
                'cart',
                'search',
                'mail',
                'media',
                'worker',
                'admin',
                'feed',
            ];
            names.forEach((serviceName, index) => {
                const broken = serviceName === 'cart' ? { behaviour: always(fates.crashAtStart) } : {};
                setStage(world, { serviceName, desiredCount: 1 + (index % 4), ...broken }).deploy(soonMs + index * 1500);
            });
        },
    },
    {
        name: 'event',
        description: 'A scaled service (2 to 12 tasks) that nobody deploys: raise its floor and restore it.',
        build: (world) => {
            setStage(world, { scaling: { min: 2, max: 12 } });
        },
    },
    {
        name: 'yo-yo',
        description: 'Auto scaling flaps: out and in again within the hour, several times.',
        build: (world, startAt) => {
            const stage = setStage(world, { scaling: { min: 2, max: 12 } });
            const target = world.scalableTargets.get((0,scaling/* resourceIdOf */.PF)(stage.service));
            if (target === undefined)
                throw new Error('no scalable target');
            for (const [hoursAgo, count] of [
                [30, 4],
                [29.7, 2],
                [20, 5],
                [19.5, 2],
                [3, 4],
                [2.6, 2],
            ]) {
                world.now = startAt - hoursAgo * 3_600_000;
                (0,scaling/* scaleByPolicy */.mR)(world, target, count, 'cpu');
            }
            world.now = startAt;
        },
    },
    {
        name: 'huge',
        description: 'A service of 5,000 tasks deployed in waves; events older than the newest 100 are lost.',
        build: (world) => setStage(world, {
            desiredCount: 5000,
            configuration: { maximumPercent: 125, minimumHealthyPercent: 90 },
        }).deploy(soonMs),
    },
];

;// CONCATENATED MODULE: ./packages/simulator/lib/scenarios.js




/** The named scenarios, in the order of `--help`. */
const scenarios = [...endings, ...failures, ...shapes, ...afterDeploys];
/** The scenario of that name; unknown names are an error that lists the known ones. */
function findScenario(name) {
    const found = scenarios.find((scenario) => scenario.name === name);
    if (found !== undefined)
        return found;
    throw new RangeError(`no scenario is named "${name}"; there are: ${scenarios.map((scenario) => scenario.name).join(', ')}`);
}


/***/ }),

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ addTaskDefinition)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3346);

/** Registers the next revision of a family. */
function addTaskDefinition(world, spec) {
    const revisions = world.taskDefinitions.get(spec.family) ?? [];
    const revision = (revisions.at(-1)?.revision ?? 0) + 1;
    const account = `arn:${world.partition}:iam::${world.account}:role`;
    const containers = (spec.containers ?? [{}]).map((container) => containerDefinition(world, spec, container, revision));
    const definition = {
        arn: (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .arn */ .Cm)(world, 'ecs', `task-definition/${spec.family}:${revision}`),
        family: spec.family,
        revision,
        cpu: spec.cpu ?? '256',
        memory: spec.memory ?? '512',
        ...(spec.executionRoleArn === undefined
            ? spec.bare === true
                ? {}
                : { executionRoleArn: `${account}/ecsTaskExecutionRole` }
            : { executionRoleArn: spec.executionRoleArn }),
        ...(spec.taskRoleArn === undefined ? {} : { taskRoleArn: spec.taskRoleArn }),
        networkMode: spec.networkMode ?? 'awsvpc',
        compatibilities: spec.compatibilities ?? ['FARGATE'],
        containers,
        rest: spec.rest ?? {},
        tags: spec.tags ?? [],
        status: 'ACTIVE',
        registeredAt: world.now,
        registeredBy: spec.registeredBy ?? `arn:${world.partition}:iam::${world.account}:user/deployer`,
    };
    revisions.push(definition);
    world.taskDefinitions.set(spec.family, revisions);
    return definition;
}
function containerDefinition(world, spec, container, revision) {
    const name = container.name ?? 'app';
    return {
        cpu: 0,
        essential: true,
        environment: [],
        portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
        ...(spec.bare === true
            ? {}
            : {
                logConfiguration: {
                    logDriver: 'awslogs',
                    options: {
                        'awslogs-group': `/ecs/${spec.family}`,
                        'awslogs-region': world.region,
                        'awslogs-stream-prefix': 'ecs',
                    },
                },
            }),
        ...container,
        name,
        image: container.image ??
            spec.image ??
            `${world.account}.dkr.ecr.${world.region}.amazonaws.com/${spec.family}:v${revision}`,
    };
}


/***/ }),

/***/ 2516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ completeDeployment),
/* harmony export */   q: () => (/* binding */ failDeployment)
/* harmony export */ });
/* harmony import */ var _deployment_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9605);
/* harmony import */ var _service_events_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4176);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2662);



/** The PRIMARY has all it wants: it, or the rollback it is, is complete. */
function completeDeployment(world, service, deployment) {
    deployment.rolloutState = 'COMPLETED';
    deployment.rolloutStateReason = `ECS deployment ${deployment.id} completed.`;
    deployment.updatedAt = world.now;
    delete deployment.bakeUntil;
    service.lastCompleted = deployment;
    (0,_service_events_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .c.completed(service, deployment.id));
    const { serviceDeployment } = deployment;
    if ((0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .hY)(serviceDeployment))
        return;
    const wasRollback = serviceDeployment.rollback !== undefined;
    serviceDeployment.status = wasRollback ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL';
    serviceDeployment.finishedAt = world.now;
    serviceDeployment.updatedAt = world.now;
    if (serviceDeployment.breaker === 'MONITORING')
        serviceDeployment.breaker = 'MONITORING_COMPLETE';
    if (serviceDeployment.alarms === 'MONITORING')
        serviceDeployment.alarms = 'MONITORING_COMPLETE';
    (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .closeTruth */ .UP)(world, serviceDeployment, wasRollback ? 'rolled-back' : 'completed');
}
const failureTexts = {
    'circuit-breaker': {
        rollout: 'ECS deployment circuit breaker: tasks failed to start.',
        event: 'tasks failed to start.',
        rollback: 'ECS deployment circuit breaker: rolling back to deploymentId',
        because: 'the circuit breaker threshold was exceeded.',
    },
    alarm: {
        rollout: 'ECS deployment alarms: alarm detected.',
        event: 'alarm detected.',
        rollback: 'ECS deployment alarms: rolling back to deploymentId',
        because: 'an alarm was detected.',
    },
    user: {
        rollout: 'ECS deployment stopped by user.',
        event: 'deployment stopped by user.',
        rollback: 'ECS deployment stopped: rolling back to deploymentId',
        because: 'a stop was requested.',
    },
    'lifecycle-hook': {
        rollout: 'ECS deployment lifecycle hook failed.',
        event: 'lifecycle hook(s) failed.',
        rollback: 'ECS deployment lifecycle hook: rolling back to deploymentId',
        because: 'lifecycle hook(s) failed.',
    },
};
/**
 * Gives a deployment up. With `rollback` and something to go back to, a rollback begins; else it
 * stays FAILED, launching nothing more, until somebody deploys anew.
 */
function failDeployment(world, service, deployment, trigger, rollback, because = failureTexts[trigger].because) {
    if (deployment.rolloutState !== 'IN_PROGRESS')
        return;
    const { serviceDeployment } = deployment;
    const texts = failureTexts[trigger];
    const wasRollback = serviceDeployment.rollback !== undefined;
    deployment.rolloutState = 'FAILED';
    deployment.rolloutStateReason = texts.rollout;
    deployment.updatedAt = world.now;
    serviceDeployment.updatedAt = world.now;
    if (trigger === 'circuit-breaker')
        serviceDeployment.breaker = 'TRIGGERED';
    if (trigger === 'alarm')
        serviceDeployment.alarms = 'TRIGGERED';
    const native = serviceDeployment.configuration.strategy !== 'ROLLING';
    const event = native ? `Service deployment rolled back because ${because}` : texts.event;
    (0,_service_events_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .c.failed(service, deployment.id, event));
    const truth = (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(world, serviceDeployment);
    if (truth !== undefined && truth.failedAt === undefined) {
        truth.failedAt = world.now;
        truth.trigger = trigger;
    }
    if (wasRollback) {
        endServiceDeployment(world, serviceDeployment, 'ROLLBACK_FAILED', undefined);
        (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .closeTruth */ .UP)(world, serviceDeployment, 'rollback-failed');
        return;
    }
    const goal = service.lastCompleted;
    if (!rollback || goal === undefined || goal === deployment) {
        endServiceDeployment(world, serviceDeployment, 'STOPPED', `Service deployment stopped because ${because}`);
        serviceDeployment.stoppedAt = world.now;
        (0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .closeTruth */ .UP)(world, serviceDeployment, trigger === 'user' ? 'stopped' : 'failed');
        return;
    }
    beginRollback(world, service, deployment, goal, texts.rollback, because);
}
function beginRollback(world, service, failed, goal, rolloutReason, because) {
    const { serviceDeployment } = failed;
    const reason = `Service deployment rolled back because ${because}`;
    const primary = service.rollbackIdentity === 'old'
        ? goal
        : (0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeployment */ .Yy)(world, goal.revision, serviceDeployment, (0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_0__/* .draws */ .C_)(world, service, 'rollback').digits(19));
    primary.status = 'PRIMARY';
    primary.rolloutState = 'IN_PROGRESS';
    primary.rolloutStateReason = `${rolloutReason} ${goal.id}.`;
    primary.updatedAt = world.now;
    primary.failedTasks = 0;
    primary.holdUntil = world.now;
    primary.serviceDeployment = serviceDeployment;
    const others = service.deployments.filter((other) => other !== primary);
    for (const other of others)
        other.status = 'ACTIVE';
    service.deployments = [primary, ...others];
    service.steady = false;
    serviceDeployment.status = 'ROLLBACK_IN_PROGRESS';
    serviceDeployment.statusReason = reason;
    if (serviceDeployment.traffic !== undefined) {
        serviceDeployment.traffic.production.set(goal.number, 100);
        serviceDeployment.traffic.production.set(failed.number, 0);
        serviceDeployment.traffic.test.clear();
    }
    serviceDeployment.rollback = { reason, startedAt: world.now, revision: goal.revision };
    (0,_service_events_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_1__/* .eventText */ .c.rollingBack(service, goal.id), 1);
}
function endServiceDeployment(world, serviceDeployment, status, reason) {
    serviceDeployment.status = status;
    if (reason !== undefined)
        serviceDeployment.statusReason = reason;
    serviceDeployment.finishedAt = world.now;
    serviceDeployment.updatedAt = world.now;
}


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yy: () => (/* binding */ createDeployment),
  CM: () => (/* binding */ createRevision),
  B9: () => (/* binding */ createServiceDeployment),
  C_: () => (/* binding */ draws),
  hY: () => (/* binding */ hasEnded),
  i4: () => (/* binding */ startDeployment)
});

// EXTERNAL MODULE: ./packages/simulator/lib/world/images.js + 1 modules
var world_images = __nccwpck_require__(2734);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/circuit-breaker.js
const bounds = { low: 3, high: 200 };
/**
 * Failures at which the circuit breaker trips. Default half of the desired count, rounded up, and
 * kept within 3 and 200; `thresholdConfiguration` may give a count, or a percentage with or without
 * those bounds (ECS guide, deployment circuit breaker).
 */
function circuitBreakerThreshold(configuration, desiredCount) {
    const { type, value } = configuration.circuitBreaker.threshold ?? {
        type: 'BOUNDED_PERCENT',
        value: 50,
    };
    if (type === 'COUNT')
        return Math.max(1, value);
    const share = Math.ceil((desiredCount * value) / 100);
    return type === 'UNBOUNDED_PERCENT'
        ? Math.max(1, share)
        : Math.min(bounds.high, Math.max(bounds.low, share));
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/timing.js
var timing = __nccwpck_require__(8753);
// EXTERNAL MODULE: ./packages/simulator/lib/world/truth.js
var truth = __nccwpck_require__(2662);
// EXTERNAL MODULE: ./packages/simulator/lib/world/world.js + 2 modules
var world_world = __nccwpck_require__(3346);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/deployment-start.js





/** Service deployment statuses that will not change any more. */
const ended = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);
function hasEnded(serviceDeployment) {
    return ended.has(serviceDeployment.status);
}
/** A random stream for the next id of a service. */
function draws(world, service, purpose) {
    service.drawn += 1;
    return (0,world_world/* randomFor */.F_)(world, purpose, service.arn, service.drawn);
}
function createRevision(world, service, definition, change, previous) {
    const number = draws(world, service, 'revision').digits(19);
    const launchType = change.launchType ?? (change.capacityProviderStrategy ? undefined : previous?.launchType);
    const strategy = change.capacityProviderStrategy ??
        (change.launchType === undefined ? previous?.capacityProviderStrategy : undefined);
    const platformVersion = change.platformVersion ?? previous?.platformVersion;
    const revision = {
        arn: (0,world_world/* arn */.Cm)(world, 'ecs', `service-revision/${service.cluster.name}/${service.name}/${number}`),
        number,
        definition,
        network: change.network ??
            previous?.network ?? { subnets: [], securityGroups: [], assignPublicIp: 'DISABLED' },
        ...(launchType === undefined ? {} : { launchType }),
        ...(strategy === undefined ? {} : { capacityProviderStrategy: strategy }),
        ...(platformVersion === undefined ? {} : { platformVersion }),
        createdAt: world.now,
        imageDigests: Object.fromEntries(definition.containers.map(({ name, image }) => [name, (0,world_images/* imageDigest */.W)(image)])),
    };
    service.revisions.unshift(revision);
    return revision;
}
function createServiceDeployment(world, service, target, source) {
    const random = draws(world, service, 'service-deployment');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
    const id = Array.from({ length: 21 }, () => alphabet.charAt(random.integer(0, alphabet.length - 1))).join('');
    const { configuration } = service;
    const serviceDeployment = {
        id,
        arn: (0,world_world/* arn */.Cm)(world, 'ecs', `service-deployment/${service.cluster.name}/${service.name}/${id}`),
        service,
        createdAt: world.now,
        updatedAt: world.now,
        status: 'PENDING',
        source,
        target,
        configuration,
        threshold: circuitBreakerThreshold(configuration, service.desiredCount),
        breaker: configuration.circuitBreaker.enable ? 'MONITORING' : 'DISABLED',
        failureCount: 0,
        alarms: configuration.alarms?.enable === true ? 'MONITORING' : 'DISABLED',
        triggeredAlarms: [],
        hooks: [],
    };
    service.serviceDeployments.unshift(serviceDeployment);
    return serviceDeployment;
}
function createDeployment(world, revision, serviceDeployment, number = revision.number) {
    const id = `ecs-svc/${number}`;
    return {
        id,
        number,
        revision,
        createdAt: world.now,
        updatedAt: world.now,
        status: 'PRIMARY',
        rolloutState: 'IN_PROGRESS',
        rolloutStateReason: `ECS deployment ${id} in progress.`,
        desiredCount: 0,
        failedTasks: 0,
        tasks: new Set(),
        launched: 0,
        scheduled: false,
        holdUntil: world.now,
        serviceDeployment,
    };
}
/**
 * UpdateService with something new to bring out: a new PRIMARY, which has `desiredCount` 0 until the
 * scheduler takes it up; the one before becomes ACTIVE, and one still in progress is superseded.
 */
function startDeployment(world, service, change) {
    const [current] = service.deployments;
    const running = service.serviceDeployments[0];
    const definition = change.definition ?? current?.revision.definition;
    if (definition === undefined)
        throw new Error(`service ${service.name} has no task definition`);
    if (change.configuration !== undefined)
        service.configuration = change.configuration;
    const source = service.deployments.map(({ revision }) => revision);
    const revision = createRevision(world, service, definition, change, current?.revision);
    const serviceDeployment = createServiceDeployment(world, service, revision, source);
    const deployment = createDeployment(world, revision, serviceDeployment);
    if (service.configuration.strategy !== 'ROLLING') {
        const [balancer] = service.loadBalancers;
        const used = service.lastCompleted?.targetGroup ?? balancer?.targetGroup;
        const free = used === balancer?.targetGroup ? balancer?.advanced?.alternate : balancer?.targetGroup;
        if (free !== undefined)
            deployment.targetGroup = free;
    }
    for (const other of service.deployments)
        other.status = 'ACTIVE';
    service.deployments.unshift(deployment);
    service.steady = false;
    (0,truth/* openTruth */.eZ)(world, service, deployment, serviceDeployment);
    const random = (0,world_world/* randomFor */.F_)(world, 'deployment', deployment.number);
    (0,world_world/* after */.Pl)(world, (0,world_world/* draw */.$2)(random, timing/* schedulerTiming */.Kq.pendingMs), () => {
        if (serviceDeployment.status !== 'PENDING')
            return;
        serviceDeployment.status = 'IN_PROGRESS';
        serviceDeployment.startedAt = world.now;
        serviceDeployment.updatedAt = world.now;
    });
    if (running !== undefined && !hasEnded(running)) {
        (0,world_world/* after */.Pl)(world, (0,world_world/* draw */.$2)(random, timing/* schedulerTiming */.Kq.supersedeMs), () => supersede(world, running, deployment));
    }
    return deployment;
}
/** AWS's reason for a superseded service deployment is not known to us: it has none here. */
function supersede(world, old, by) {
    if (hasEnded(old))
        return;
    old.status = 'STOPPED';
    old.finishedAt = world.now;
    old.stoppedAt = world.now;
    old.updatedAt = world.now;
    if (old.breaker === 'MONITORING')
        old.breaker = 'MONITORING_COMPLETE';
    if (old.alarms === 'MONITORING')
        old.alarms = 'MONITORING_COMPLETE';
    (0,truth/* closeTruth */.UP)(world, old, 'superseded', { supersededBy: by.id, trigger: 'new-deployment' });
}


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ requestStop)
/* harmony export */ });
/* harmony import */ var _deployment_end_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2516);
/* harmony import */ var _deployment_start_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9605);
/* harmony import */ var _scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(739);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3346);




/**
 * StopServiceDeployment: the request shows at once, and takes effect within a few seconds. ROLLBACK
 * goes back to the last completed deployment; ABORT leaves things as they are.
 */
function requestStop(world, serviceDeployment, stopType) {
    const { service } = serviceDeployment;
    serviceDeployment.status = stopType === 'ROLLBACK' ? 'ROLLBACK_REQUESTED' : 'STOP_REQUESTED';
    serviceDeployment.updatedAt = world.now;
    serviceDeployment.stoppedAt = world.now;
    const random = (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .randomFor */ .F_)(world, 'stop', serviceDeployment.id);
    (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .after */ .Pl)(world, random.between(1000, 4000), () => {
        if ((0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(serviceDeployment))
            return;
        const deployment = service.deployments.find((candidate) => candidate.serviceDeployment === serviceDeployment);
        if (deployment === undefined)
            return;
        (0,_deployment_end_js__WEBPACK_IMPORTED_MODULE_0__/* .failDeployment */ .q)(world, service, deployment, 'user', stopType === 'ROLLBACK');
        (0,_scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_2__/* .ensurePass */ .y)(world, service);
    });
}


/***/ }),

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ imageDigest)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./packages/simulator/lib/world/images.js

/** The digest of an image, as a registry would give it: always the same for one name. */
function imageDigest(image) {
    return `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(image).digest('hex')}`;
}


/***/ }),

/***/ 9719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ noteRun),
/* harmony export */   l: () => (/* binding */ endRun)
/* harmony export */ });
/** A task of a service begins to run. */
function noteRun(task, from) {
    const { definition, service } = task;
    if (service === undefined)
        return;
    task.run = {
        taskId: task.id,
        index: task.index,
        revision: `${definition.family}:${definition.revision}`,
        family: definition.family,
        cpuReserved: Number(definition.cpu),
        memoryReserved: Number(definition.memory),
        from,
        until: Number.POSITIVE_INFINITY,
    };
    service.runs.push(task.run);
}
/** It no longer does. */
function endRun(task, until) {
    if (task.run !== undefined)
        task.run.until = until;
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ ringAlarm),
/* harmony export */   fo: () => (/* binding */ rebalanceZones),
/* harmony export */   kO: () => (/* binding */ setDesiredCount),
/* harmony export */   sT: () => (/* binding */ sayBalanced)
/* harmony export */ });
/* harmony import */ var _deployment_end_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2516);
/* harmony import */ var _deployment_start_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9605);
/* harmony import */ var _scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(739);
/* harmony import */ var _service_events_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4176);
/* harmony import */ var _task_batches_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6047);
/* harmony import */ var _task_launch_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1732);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6970);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3346);








/** Auto scaling, or a person, moves the desired count. */
function setDesiredCount(world, service, count) {
    if (service.desiredCount === count)
        return;
    service.desiredCount = count;
    (0,_scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_2__/* .wakeScheduler */ .s)(world, service, false);
}
/** A CloudWatch alarm goes into ALARM; deployments that watch it fail within seconds. */
function ringAlarm(world, name) {
    world.alarming.add(name);
    for (const service of world.services.values()) {
        const [primary] = service.deployments;
        const current = primary?.serviceDeployment;
        const alarms = current?.configuration.alarms;
        if (primary === undefined || current === undefined || (0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(current))
            continue;
        if (alarms?.enable !== true || !alarms.alarmNames.includes(name) || current.rollback)
            continue;
        const random = (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .randomFor */ .F_)(world, 'alarm', name, current.id);
        (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .after */ .Pl)(world, random.between(1000, 5000), () => {
            if (service.deployments[0] !== primary || (0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .hY)(current))
                return;
            current.triggeredAlarms = [name];
            (0,_deployment_end_js__WEBPACK_IMPORTED_MODULE_0__/* .failDeployment */ .q)(world, service, primary, 'alarm', alarms.rollback);
            (0,_scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_2__/* .ensurePass */ .y)(world, service);
        });
    }
}
function zones(world, tasks) {
    const counts = new Map();
    for (const { network } of tasks.slice(0, 1)) {
        for (const subnet of network.subnets)
            counts.set((0,_task_launch_js__WEBPACK_IMPORTED_MODULE_5__/* .zoneOf */ .k)(world, network, subnet), 0);
    }
    for (const { availabilityZone } of tasks) {
        counts.set(availabilityZone, (counts.get(availabilityZone) ?? 0) + 1);
    }
    return counts;
}
function zonesText(counts) {
    return [...counts].map(([zone, count]) => `${count} tasks in ${zone}`).join(', ');
}
/**
 * Availability Zone rebalancing: a task more is started where there are too few, and when it is
 * healthy one is stopped where there are too many.
 */
function rebalanceZones(world, service) {
    const [primary] = service.deployments;
    const tasks = [...(primary?.tasks ?? [])].filter(_task_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n);
    if (primary === undefined || tasks.length === 0 || service.rebalance !== undefined)
        return;
    const counts = zones(world, tasks);
    const ordered = [...counts].toSorted(([, a], [, b]) => a - b);
    const emptiest = ordered[0]?.[0];
    const fullest = ordered.at(-1)?.[0];
    const outgoing = tasks.find(({ availabilityZone }) => availabilityZone === fullest);
    if (emptiest === undefined || outgoing === undefined)
        return;
    service.steady = false;
    (0,_service_events_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .L)(world, service, `(service ${service.name}) is not AZ balanced with ${zonesText(counts)}. AZ Rebalancing in progress.`);
    const incoming = (0,_task_batches_js__WEBPACK_IMPORTED_MODULE_4__/* .launchServiceTask */ .Y3)(world, service, primary, { availabilityZone: emptiest });
    (0,_service_events_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .L)(world, service, `(service ${service.name}) has started 1 tasks in ${emptiest} to AZ Rebalance: (task ${incoming.id}).`, 1);
    service.rebalance = { incoming, outgoing };
    (0,_scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_2__/* .ensurePass */ .y)(world, service);
}
/** Says where a rebalancing has led. */
function sayBalanced(world, service, outgoing) {
    const tasks = [...(service.deployments[0]?.tasks ?? [])].filter(_task_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n);
    (0,_service_events_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .L)(world, service, `(service ${service.name}) has stopped 1 running tasks in ${outgoing.availabilityZone} to AZ Rebalance: (task ${outgoing.id}).`);
    (0,_service_events_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .L)(world, service, `(service ${service.name}) is AZ balanced with ${zonesText(zones(world, tasks))}.`, 2);
}


/***/ }),

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
/** 32-bit string hash (xmur3), used to spread keys over the generator's state. */
function hash(text) {
    let h = 1779033703 ^ text.length;
    for (let index = 0; index < text.length; index += 1) {
        h = Math.imul(h ^ text.charCodeAt(index), 3432918353);
        h = (h << 13) | (h >>> 19);
    }
    return () => {
        h = Math.imul(h ^ (h >>> 16), 2246822507);
        h = Math.imul(h ^ (h >>> 13), 3266489909);
        h ^= h >>> 16;
        return h >>> 0;
    };
}
/**
 * A generator (sfc32) for a path of keys. Giving every task and deployment a path of its own keeps
 * one life the same however often, and in which order, others draw.
 */
function createRandom(...keys) {
    const seed = hash(keys.join('/'));
    let a = seed();
    let b = seed();
    let c = seed();
    let d = 1;
    const next = () => {
        const t = (a + b + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + t) | 0;
        return (t >>> 0) / 4294967296;
    };
    for (let round = 0; round < 12; round += 1)
        next();
    const integer = (low, high) => low + Math.floor(next() * (high - low + 1));
    const hex = (length) => {
        let text = '';
        while (text.length < length)
            text += integer(0, 15).toString(16);
        return text;
    };
    return {
        next,
        integer,
        hex,
        between: (low, high) => low + next() * (high - low),
        chance: (probability) => next() < probability,
        pick: (items) => {
            const item = items[integer(0, items.length - 1)];
            if (item === undefined)
                throw new RangeError('pick() needs at least one item');
            return item;
        },
        normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
        digits: (length) => {
            let text = String(integer(1, 9));
            while (text.length < length)
                text += String(integer(0, 9));
            return text;
        },
        uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${integer(8, 11).toString(16)}${hex(3)}-${hex(12)}`,
    };
}


/***/ }),

/***/ 4266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ putScheduledAction),
/* harmony export */   PF: () => (/* binding */ resourceIdOf),
/* harmony export */   l4: () => (/* binding */ registerTarget),
/* harmony export */   mR: () => (/* binding */ scaleByPolicy)
/* harmony export */ });
/* unused harmony export scaleTo */
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6481);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7426);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3346);



function resourceIdOf(service) {
    return `service/${service.cluster.name}/${service.name}`;
}
/** Registers a service, or changes what is given of one registered; capacity is pulled into range. */
function registerTarget(world, service, change) {
    const resourceId = resourceIdOf(service);
    const known = world.scalableTargets.get(resourceId);
    const random = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRandom */ .vm)(world, 'scalable-target');
    const target = known ?? {
        resourceId,
        service,
        arn: `arn:${world.partition}:application-autoscaling:${world.region}:${world.account}:scalable-target/0ec5${random.hex(30)}`,
        roleArn: `arn:${world.partition}:iam::${world.account}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`,
        createdAt: world.now,
        min: 0,
        max: 0,
        suspended: {
            DynamicScalingInSuspended: false,
            DynamicScalingOutSuspended: false,
            ScheduledScalingSuspended: false,
        },
        tags: new Map(Object.entries(change.tags ?? {})),
        policies: new Map(),
        scheduledActions: new Map(),
        activities: [],
    };
    target.min = change.min ?? target.min;
    target.max = change.max ?? target.max;
    target.suspended = { ...target.suspended, ...change.suspended };
    world.scalableTargets.set(resourceId, target);
    pullIntoRange(world, target);
    return target;
}
function pullIntoRange(world, target) {
    const { service, min, max } = target;
    const wanted = Math.min(max, Math.max(min, service.desiredCount));
    if (wanted === service.desiredCount)
        return;
    const bound = wanted === min ? 'minimum' : 'maximum';
    scaleTo(world, target, wanted, `${bound} capacity was set to ${wanted}`);
}
/** Auto scaling moves the desired count, and notes why. */
function scaleTo(world, target, count, cause) {
    note(world, target, {
        description: `Setting desired count to ${count}.`,
        cause,
        statusMessage: `Successfully set desired count to ${count}. Change successfully fulfilled by ecs.`,
    });
    (0,_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .setDesiredCount */ .kO)(world, target.service, count);
}
/** A target tracking policy scales: within the limits, and unless suspended. */
function scaleByPolicy(world, target, count, policyName) {
    const current = target.service.desiredCount;
    const isOut = count > current;
    const { DynamicScalingInSuspended, DynamicScalingOutSuspended } = target.suspended;
    if (isOut ? DynamicScalingOutSuspended : DynamicScalingInSuspended)
        return;
    const wanted = Math.min(target.max, Math.max(target.min, count));
    if (wanted === current)
        return;
    const alarm = `TargetTracking-${target.resourceId}-Alarm${isOut ? 'High' : 'Low'}`;
    scaleTo(world, target, wanted, `monitor alarm ${alarm} in state ALARM triggered policy ${policyName}`);
}
function note(world, target, what) {
    target.activities.unshift({
        id: (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRandom */ .vm)(world, 'activity').uuid(),
        ...what,
        startTime: world.now,
        endTime: world.now + 1000,
        statusCode: 'Successful',
    });
}
/** Puts a scheduled action; it fires on the world's clock, in real (not compressed) time. */
function putScheduledAction(world, target, action) {
    target.scheduledActions.set(action.name, action);
    scheduleNext(world, target, action);
}
function scheduleNext(world, target, action) {
    const from = Math.max(world.now, (action.startTime ?? 0) - 1);
    const at = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .nextFiring */ .F)(action.schedule, from, action.createdAt);
    if (at === undefined || at > (action.endTime ?? Number.POSITIVE_INFINITY))
        return;
    world.agenda.add(at, () => {
        if (target.scheduledActions.get(action.name) !== action)
            return;
        fire(world, target, action);
        // A one-time action is deleted once it has run.
        if (action.schedule.kind === 'at')
            target.scheduledActions.delete(action.name);
        else
            scheduleNext(world, target, action);
    });
}
function fire(world, target, action) {
    if (world.scalableTargets.get(target.resourceId) !== target)
        return;
    if (target.suspended.ScheduledScalingSuspended)
        return;
    const parts = [
        ...(action.min === undefined ? [] : [`min capacity to ${action.min}`]),
        ...(action.max === undefined ? [] : [`max capacity to ${action.max}`]),
    ].join(' and ');
    target.min = action.min ?? target.min;
    target.max = action.max ?? target.max;
    note(world, target, {
        description: `Setting ${parts}`,
        cause: `scheduled action name ${action.name} was triggered`,
        statusMessage: `Successfully set ${parts}`,
    });
    pullIntoRange(world, target);
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readSchedule),
/* harmony export */   F: () => (/* binding */ nextFiring)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const unitMs = {
    minute,
    hour: 60 * minute,
    day: 24 * 60 * minute,
};
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const bounds = [
    [0, 59],
    [0, 23],
    [1, 31],
    [1, 12],
    [1, 7],
    [1970, 2199],
];
/** Parts of an instant as a clock on a wall in that zone shows them. */
function wallClock(at, timezone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone: timezone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }).formatToParts(at);
    const read = (type) => Number(parts.find((part) => part.type === type)?.value ?? 0);
    return ['year', 'month', 'day', 'hour', 'minute', 'second'].map(read);
}
/** The instant at which a wall clock in the zone shows this time; the first of two in autumn. */
function instantOf(wall, timezone) {
    const [year = 1970, month = 1, day = 1, hour = 0, minutes = 0, seconds = 0] = wall;
    const asUtc = Date.UTC(year, month - 1, day, hour, minutes, seconds);
    let guess = asUtc;
    for (let round = 0; round < 3; round += 1) {
        const shown = wallClock(guess, timezone);
        const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = shown;
        guess += asUtc - Date.UTC(y, mo - 1, d, h, mi, s);
    }
    const earlier = guess - 60 * minute;
    return wallClock(earlier, timezone).join() === wallClock(guess, timezone).join()
        ? earlier
        : guess;
}
/** Reads `at(…)`, `rate(…)` or `cron(…)`; undefined where it is none of them. */
function readSchedule(text, timezone = 'UTC') {
    const at = /^at\((\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\)$/.exec(text);
    if (at)
        return { kind: 'at', at: instantOf(at.slice(1).map(Number), timezone) };
    const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(text);
    if (rate)
        return { kind: 'rate', everyMs: Number(rate[1]) * (unitMs[rate[2] ?? ''] ?? minute) };
    const cron = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/.exec(text);
    if (!cron)
        return undefined;
    const fields = cron.slice(1).map((field, index) => readField(field, index));
    return fields.every((field) => field !== undefined)
        ? { kind: 'cron', fields, timezone }
        : undefined;
}
function readField(text, index) {
    const [low, high] = bounds[index] ?? [0, 0];
    const all = new Set();
    const names = index === 3 ? months : index === 4 ? weekdays : [];
    const value = (part) => {
        const named = names.indexOf(part.toUpperCase());
        return named >= 0 ? named + 1 : Number(part);
    };
    for (const part of text.split(',')) {
        const [range = '', step] = part.split('/');
        const [from, to] = range === '*' || range === '?' ? [low, high] : range.split('-').map(value);
        const first = from ?? Number.NaN;
        const last = to ?? (step === undefined ? first : high);
        if (!(first >= low && last <= high))
            return undefined;
        for (let number = first; number <= last; number += Number(step ?? 1))
            all.add(number);
    }
    return all;
}
/** When a schedule fires next after an instant; undefined where it never does again. */
function nextFiring(schedule, from, createdAt) {
    if (schedule.kind === 'at')
        return schedule.at > from ? schedule.at : undefined;
    if (schedule.kind === 'rate') {
        const rounds = Math.floor((from - createdAt) / schedule.everyMs) + 1;
        return createdAt + rounds * schedule.everyMs;
    }
    const [minutes, hours, days, monthsOf, weekdaysOf, years] = schedule.fields;
    let at = Math.floor(from / minute) * minute + minute;
    // A year of minutes at most; whole hours that cannot match are skipped.
    const end = from + 366 * 24 * 60 * minute;
    while (at < end) {
        const [year = 0, month = 0, day = 0, hour = 0, minuteOf = 0] = wallClock(at, schedule.timezone);
        const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
        const dayMatches = years?.has(year) === true &&
            monthsOf?.has(month) === true &&
            days?.has(day) === true &&
            weekdaysOf?.has(weekday) === true;
        if (dayMatches && hours?.has(hour) === true) {
            if (minutes?.has(minuteOf) === true)
                return at;
            at += minute;
        }
        else {
            at += (60 - minuteOf) * minute;
        }
    }
    return undefined;
}


/***/ }),

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wakeScheduler),
/* harmony export */   y: () => (/* binding */ ensurePass)
/* harmony export */ });
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8753);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3346);


/** Puts the service's next scheduler pass on the agenda, unless one is there. */
function ensurePass(world, service, first = false) {
    if (service.passDue || service.status === 'INACTIVE')
        return;
    service.passDue = true;
    service.drawn += 1;
    const random = (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .randomFor */ .F_)(world, 'pass', service.arn, service.drawn);
    const range = first ? _timing_js__WEBPACK_IMPORTED_MODULE_0__/* .schedulerTiming */ .Kq.firstPassMs : _timing_js__WEBPACK_IMPORTED_MODULE_0__/* .schedulerTiming */ .Kq.betweenPassesMs;
    (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .after */ .Pl)(world, (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$2)(random, range), () => {
        service.passDue = false;
        world.schedules(service);
    });
}
/** A new deployment or a moved count: the scheduler takes it up after its first pause. */
function wakeScheduler(world, service, first) {
    service.steady = false;
    ensurePass(world, service, first);
}


/***/ }),

/***/ 4176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ say),
/* harmony export */   c: () => (/* binding */ eventText)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3346);

const eventLimit = 100;
/** Says something in the service's events; `delayMs` orders what is said in the same moment. */
function say(world, service, message, delayMs = 0) {
    service.drawn += 1;
    const id = (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFor */ .F_)(world, 'event', service.arn, service.drawn).uuid();
    const createdAt = Math.max(world.now + delayMs, service.events[0]?.createdAt ?? 0);
    service.events.unshift({ id, createdAt, message });
    if (service.events.length > eventLimit)
        service.events.length = eventLimit;
}
const tasksText = (tasks) => tasks.map((task) => `(task ${task.id})`).join(' ');
/** ECS's own texts, word for word (real answers and the ECS guide's list of event messages). */
const eventText = {
    started: (service, tasks, replaced) => `(service ${service.name}) has started ${tasks.length} tasks: ${tasksText(tasks)}.${replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ''}`,
    stoppedRunning: (service, tasks) => `(service ${service.name}) has stopped ${tasks.length} running tasks: ${tasksText(tasks)}.`,
    stoppedPending: (service, count) => `(service ${service.name}) stopped ${count} pending tasks.`,
    registered: (service, count, groupArn) => `(service ${service.name}) registered ${count} targets in (target-group ${groupArn})`,
    deregistered: (service, count, groupArn) => `(service ${service.name}) deregistered ${count} targets in (target-group ${groupArn})`,
    draining: (service, deploymentId, count) => `(service ${service.name}${deploymentId === undefined ? '' : `, taskSet ${deploymentId}`}) has begun draining connections on ${count} tasks.`,
    completed: (service, deploymentId) => `(service ${service.name}) (deployment ${deploymentId}) deployment completed.`,
    steady: (service) => `(service ${service.name}) has reached a steady state.`,
    failed: (service, deploymentId, why) => `(service ${service.name}) (deployment ${deploymentId}) deployment failed: ${why}`,
    rollingBack: (service, deploymentId) => `(service ${service.name}) rolling back to deployment ${deploymentId}.`,
    unplaced: (service, reason) => `(service ${service.name}) was unable to place a task. Reason: ${reason}`,
    unableConsistently: (service) => `(service ${service.name}) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
    failedContainerChecks: (service, task) => `(service ${service.name}) (task ${task.id}) failed container health checks.`,
    unhealthyTarget: (service, task, port, groupArn, why) => `(service ${service.name}) (task ${task.id}) (port ${port}) is unhealthy in (target-group ${groupArn}) due to (reason ${why}).`,
    cannotStopOrStart: (service) => `(service ${service.name}) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`,
};


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ deregistrationDelayMs)
/* harmony export */ });
/** Deregistration delay in milliseconds of configured (unscaled) time. */
function deregistrationDelayMs(group) {
    return Number(group.attributes.get('deregistration_delay.timeout_seconds') ?? '300') * 1000;
}


/***/ }),

/***/ 5749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ graceEndsAt),
/* harmony export */   Mm: () => (/* binding */ deregisterTask),
/* harmony export */   nR: () => (/* binding */ registerTask),
/* harmony export */   rs: () => (/* binding */ unusedDescription)
/* harmony export */ });
/* harmony import */ var _target_group_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4608);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6970);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8753);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3346);




const descriptions = {
    registering: 'Target registration is in progress',
    checking: 'Initial health checks in progress',
    draining: 'Target deregistration is in progress',
};
const unusedDescription = 'Target group is not configured to receive traffic from the load balancer';
/**
 * Registers a task: `initial` while the load balancer takes it up and checks it, `healthy` after the
 * group's threshold of passed checks, `unhealthy` after that of failed ones. `onVerdict` is told of
 * each turn.
 */
function registerTask(world, task, group, port, onVerdict) {
    const random = (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .randomFor */ .F_)(world, 'target', group.arn, task.id);
    const target = {
        id: task.ip,
        port,
        availabilityZone: task.availabilityZone,
        task,
        state: 'initial',
        reason: 'Elb.RegistrationInProgress',
        description: descriptions.registering,
    };
    const key = `${target.id}:${target.port}`;
    group.targets.set(key, target);
    group.changedAt = world.now;
    task.registeredIn.set(group, target);
    if (group.loadBalancerArns.length === 0) {
        target.state = 'unused';
        target.reason = 'Target.NotInUse';
        target.description = unusedDescription;
        // Nobody checks it: like a task without checks it counts as well once it has run for a while.
        (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .after */ .Pl)(world, _timing_js__WEBPACK_IMPORTED_MODULE_0__/* .schedulerTiming */ .Kq.settleMs, () => onVerdict(target));
        return;
    }
    const turn = (durationMs, run) => {
        (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .after */ .Pl)(world, durationMs, () => {
            if (!(0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(task) || group.targets.get(key) !== target || target.state === 'draining')
                return;
            run();
            group.changedAt = world.now;
            onVerdict(target);
        });
    };
    const takenUpMs = random.between(1000, 3000);
    turn(takenUpMs, () => {
        target.reason = 'Elb.InitialHealthChecking';
        target.description = descriptions.checking;
    });
    const { intervalSeconds, healthyThreshold, unhealthyThreshold } = group.healthCheck;
    const intervalMs = intervalSeconds * 1000;
    const firstMs = takenUpMs + random.between(0, intervalMs);
    const fate = task.fate;
    if (fate.kind === 'fails-target-health') {
        turn(firstMs + (unhealthyThreshold - 1) * intervalMs, () => {
            target.state = 'unhealthy';
            target.reason = fate.reason;
            target.description = fate.description;
        });
        return;
    }
    const answersInMs = ((task.startedAt ?? world.now) - world.now) * world.speed +
        (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .draw */ .$2)(task.random, task.timing.warmUpMs);
    const missed = Math.max(0, Math.ceil((answersInMs - firstMs) / intervalMs));
    if (missed >= unhealthyThreshold) {
        turn(firstMs + (unhealthyThreshold - 1) * intervalMs, () => {
            target.state = 'unhealthy';
            target.reason = 'Target.FailedHealthChecks';
            target.description = 'Health checks failed';
        });
    }
    turn(firstMs + (missed + healthyThreshold - 1) * intervalMs, () => {
        target.state = 'healthy';
        delete target.reason;
        delete target.description;
    });
}
/** The task's targets drain for the group's deregistration delay and then are gone. */
function deregisterTask(world, task) {
    for (const [group, target] of task.registeredIn) {
        const key = `${target.id}:${target.port}`;
        if (target.state === 'unused') {
            group.targets.delete(key);
        }
        else {
            target.state = 'draining';
            target.reason = 'Target.DeregistrationInProgress';
            target.description = descriptions.draining;
            (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .after */ .Pl)(world, (0,_target_group_js__WEBPACK_IMPORTED_MODULE_3__/* .deregistrationDelayMs */ .u)(group), () => {
                if (group.targets.get(key) === target)
                    group.targets.delete(key);
                group.changedAt = world.now;
            });
        }
        group.changedAt = world.now;
    }
    task.registeredIn.clear();
}
/** When the grace period of a task is over, on the world's clock. */
function graceEndsAt(world, task) {
    const graceMs = (task.service?.healthCheckGracePeriodSeconds ?? 0) * 1000;
    return (task.startedAt ?? world.now) + (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .scaled */ .vK)(world, graceMs);
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ launchServiceTask),
/* harmony export */   dh: () => (/* binding */ startTasks),
/* harmony export */   z1: () => (/* binding */ stopTasks)
/* harmony export */ });
/* harmony import */ var _service_events_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4176);
/* harmony import */ var _task_launch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1732);
/* harmony import */ var _task_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1011);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6970);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8753);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3346);






/** ECS names at most this many tasks in one event. */
const tasksPerEvent = 10;
/** Launches tasks of a deployment and says so. */
function startTasks(world, service, deployment, count, replaced) {
    if (count === 0)
        return;
    service.steady = false;
    const started = [];
    for (let index = 0; index < count; index += 1) {
        started.push(launchServiceTask(world, service, deployment));
    }
    for (let from = 0; from < started.length; from += tasksPerEvent) {
        const batch = started.slice(from, from + tasksPerEvent);
        (0,_service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventText */ .c.started(service, batch, from === 0 ? replaced : 0));
    }
}
/** Launches one task of a deployment, in the zone that has the fewest. */
function launchServiceTask(world, service, deployment, options = {}) {
    const { revision } = deployment;
    const index = deployment.launched;
    deployment.launched += 1;
    const strategy = revision.capacityProviderStrategy;
    const provider = strategy === undefined ? undefined : providerFor(strategy, index);
    return (0,_task_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .launchTask */ .R)(world, {
        cluster: service.cluster,
        definition: revision.definition,
        network: revision.network,
        group: `service:${service.name}`,
        startedBy: deployment.id,
        service,
        deployment,
        ...(provider === undefined
            ? { launchType: revision.launchType ?? 'FARGATE' }
            : {
                capacityProvider: provider,
                launchType: provider.startsWith('FARGATE') ? 'FARGATE' : 'EC2',
            }),
        ...(revision.launchType === 'EC2' ? {} : { platformVersion: '1.4.0' }),
        enableExecuteCommand: service.enableExecuteCommand,
        overrides: { containerOverrides: [] },
        command: [],
        tags: service.propagateTags === 'SERVICE' ? service.tags : [],
        key: deployment.number,
        index,
        injectedSidecar: world.injectsSidecar,
        ...options,
    });
}
function providerFor(strategy, index) {
    const based = strategy.find(({ base }) => index < base);
    if (based)
        return based.capacityProvider;
    const total = strategy.reduce((sum, { weight }) => sum + weight, 0);
    let place = total === 0 ? 0 : index % total;
    for (const { capacityProvider, weight } of strategy) {
        if (place < weight)
            return capacityProvider;
        place -= weight;
    }
    return strategy[0]?.capacityProvider ?? 'FARGATE';
}
/** Stops tasks of a service, and says so in ECS's order: why, stopped, deregistered, draining. */
function stopTasks(world, service, tasks, cause) {
    if (tasks.length === 0)
        return;
    service.steady = false;
    if (cause === 'unhealthy')
        sayWhy(world, service, tasks);
    const pending = tasks.filter(_task_js__WEBPACK_IMPORTED_MODULE_4__/* .isPending */ .mm);
    const running = tasks.filter((task) => !(0,_task_js__WEBPACK_IMPORTED_MODULE_4__/* .isPending */ .mm)(task));
    if (pending.length > 0)
        (0,_service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventText */ .c.stoppedPending(service, pending.length));
    for (let from = 0; from < running.length; from += tasksPerEvent) {
        (0,_service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventText */ .c.stoppedRunning(service, running.slice(from, from + tasksPerEvent)), 1);
    }
    const registered = running.filter(({ registeredIn }) => registeredIn.size > 0);
    if (registered.length > 0)
        sayDraining(world, service, registered, cause);
    for (const task of tasks) {
        (0,_task_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopTask */ .S8)(world, task, 'ServiceSchedulerInitiated', stoppedReason(service, task, cause));
    }
}
function stoppedReason(service, task, cause) {
    if (cause !== 'unhealthy') {
        const by = cause === 'replaced' ? service.deployments[0]?.id : task.deployment?.id;
        return `Scaling activity initiated by (deployment ${by ?? ''})`;
    }
    return task.unhealthy?.by === 'container'
        ? 'Task failed container health checks'
        : `Task failed ELB health checks in (target-group ${task.unhealthy?.groupArn ?? ''})`;
}
function sayWhy(world, service, tasks) {
    for (const task of tasks) {
        const { unhealthy } = task;
        if (unhealthy?.by === 'container') {
            (0,_service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventText */ .c.failedContainerChecks(service, task));
            continue;
        }
        const [balancer] = service.loadBalancers;
        const group = world.targetGroups.get(unhealthy?.groupArn ?? '');
        const target = group === undefined ? undefined : task.registeredIn.get(group);
        const why = target?.description ?? 'Health checks failed';
        (0,_service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventText */ .c.unhealthyTarget(service, task, target?.port ?? balancer?.containerPort ?? 0, unhealthy?.groupArn ?? '', why));
    }
}
function sayDraining(world, service, tasks, cause) {
    const groups = new Map();
    const deployments = new Map();
    for (const task of tasks) {
        for (const group of task.registeredIn.keys())
            groups.set(group.arn, (groups.get(group.arn) ?? 0) + 1);
        const id = task.deployment?.id ?? '';
        deployments.set(id, (deployments.get(id) ?? 0) + 1);
    }
    service.drawn += 1;
    const random = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .randomFor */ .F_)(world, 'draining', service.arn, service.drawn);
    (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .after */ .Pl)(world, (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .draw */ .$2)(random, _timing_js__WEBPACK_IMPORTED_MODULE_3__/* .schedulerTiming */ .Kq.deregistrationMs), () => {
        for (const [groupArn, count] of groups) {
            (0,_service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventText */ .c.deregistered(service, count, groupArn));
        }
        for (const [id, count] of deployments) {
            const taskSet = cause === 'replaced' ? id : undefined;
            (0,_service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventText */ .c.draining(service, taskSet, count), 4);
        }
    });
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ launchTask),
/* harmony export */   k: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var _metrics_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9719);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2734);
/* harmony import */ var _task_life_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4154);
/* harmony import */ var _target_life_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5749);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8753);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3346);






/** A private address that nobody else has: two tasks never share a target. */
function takeAddress(world, random) {
    for (;;) {
        const ip = `10.${random.integer(0, 3)}.${random.integer(0, 255)}.${random.integer(4, 254)}`;
        if (world.addresses.has(ip))
            continue;
        world.addresses.add(ip);
        return ip;
    }
}
/** The zone of a subnet: subnets take the zones of the region in turn. */
function zoneOf(world, network, subnet) {
    const index = Math.max(0, network.subnets.indexOf(subnet));
    return `${world.region}${'abc'[index % 3] ?? 'a'}`;
}
/** Creates a task and lets its life begin. */
function launchTask(world, launch) {
    const random = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .randomFor */ .F_)(world, 'task', launch.key, launch.index);
    const behaviour = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .behaviourOf */ .xu)(world, launch.definition, launch.command);
    const id = random.hex(32);
    const zones = launch.network.subnets.map((subnet) => zoneOf(world, launch.network, subnet));
    const wanted = launch.availabilityZone === undefined ? -1 : zones.indexOf(launch.availabilityZone);
    const place = wanted >= 0 ? wanted : launch.index % Math.max(1, zones.length);
    const task = {
        id,
        arn: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .arn */ .Cm)(world, 'ecs', `task/${launch.cluster.name}/${id}`),
        cluster: launch.cluster,
        definition: launch.definition,
        group: launch.group,
        ...(launch.startedBy === undefined ? {} : { startedBy: launch.startedBy }),
        ...(launch.service === undefined ? {} : { service: launch.service }),
        ...(launch.deployment === undefined ? {} : { deployment: launch.deployment }),
        ...(launch.launchType === undefined ? {} : { launchType: launch.launchType }),
        ...(launch.capacityProvider === undefined ? {} : { capacityProvider: launch.capacityProvider }),
        ...(launch.platformVersion === undefined ? {} : { platformVersion: launch.platformVersion }),
        network: launch.network,
        subnet: launch.network.subnets[place] ?? 'subnet-0',
        availabilityZone: zones[place] ?? `${world.region}a`,
        ip: takeAddress(world, random),
        eni: `eni-0${random.hex(16)}`,
        attachmentId: random.uuid(),
        mac: Array.from({ length: 5 }, () => random.hex(2)).reduce((mac, part) => `${mac}:${part}`, '02'),
        enableExecuteCommand: launch.enableExecuteCommand,
        overrides: launch.overrides,
        tags: [...launch.tags],
        containers: containersOf(world, launch, id, random),
        createdAt: launch.settled === true ? world.now - settledAgeMs : world.now,
        fate: launch.settled === true
            ? { kind: 'healthy' }
            : drawFate(behaviour.fates ?? [], behaviour.failFirst, behaviour.failAfter, launch.index, random),
        behaviour,
        timing: { ..._timing_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultTaskTiming */ .Ll, ...behaviour.timing },
        random,
        lastStatus: 'PROVISIONING',
        desiredStatus: 'RUNNING',
        version: 1,
        index: launch.index,
        registeredIn: new Map(),
        logReadableAt: 0,
        failureCounted: false,
    };
    world.tasks.set(id, task);
    launch.deployment?.tasks.add(task);
    if (launch.settled === true)
        settle(task);
    else
        (0,_task_life_js__WEBPACK_IMPORTED_MODULE_1__/* .runTaskLife */ .fR)(world, task);
    return task;
}
const settledAgeMs = 2 * 3_600_000;
/** Dresses a task as one that was launched two hours ago and runs well. */
function settle(task) {
    const from = task.createdAt;
    // For the metrics it has always been there, last week too.
    (0,_metrics_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .noteRun */ .W)(task, from - 30 * 24 * 3_600_000);
    Object.assign(task, {
        lastStatus: 'RUNNING',
        connectivityAt: from + 3608,
        pullStartedAt: from + 10_474,
        pullStoppedAt: from + 23_325,
        startedAt: from + 32_017,
        healthySince: from + 60_000,
        version: 4,
    });
    for (const container of task.containers) {
        container.lastStatus = 'RUNNING';
        container.imageDigest = (0,_images_js__WEBPACK_IMPORTED_MODULE_0__/* .imageDigest */ .W)(container.image ?? 'agent');
        const checked = task.definition.containers.some(({ name, healthCheck }) => name === container.name && healthCheck !== undefined);
        container.healthStatus = checked ? 'HEALTHY' : 'UNKNOWN';
    }
    for (const { targetGroup, containerPort } of task.service?.loadBalancers ?? []) {
        if (targetGroup === undefined)
            continue;
        const used = targetGroup.loadBalancerArns.length > 0;
        const target = {
            id: task.ip,
            port: containerPort,
            availabilityZone: task.availabilityZone,
            task,
            state: used ? 'healthy' : 'unused',
            ...(used ? {} : { reason: 'Target.NotInUse', description: _target_life_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedDescription */ .rs }),
        };
        task.registeredIn.set(targetGroup, target);
        targetGroup.targets.set(`${task.ip}:${containerPort}`, target);
    }
}
function containersOf(world, launch, taskId, random) {
    const declared = launch.definition.containers.map((container) => {
        return {
            arn: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .arn */ .Cm)(world, 'ecs', `container/${launch.cluster.name}/${taskId}/${random.uuid()}`),
            name: container.name,
            image: container.image,
            essential: container.essential,
            declared: true,
            runtimeId: `${taskId}-${random.digits(10)}`,
            lastStatus: 'PENDING',
            healthStatus: 'UNKNOWN',
        };
    });
    if (!launch.injectedSidecar)
        return declared;
    // GuardDuty injects its agent into Fargate tasks; no task definition declares it.
    const agent = {
        arn: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .arn */ .Cm)(world, 'ecs', `container/${launch.cluster.name}/${taskId}/${random.uuid()}`),
        name: `aws-guardduty-agent-${random.hex(7)}`,
        essential: false,
        declared: false,
        runtimeId: `${taskId}-${random.digits(9)}`,
        lastStatus: 'PENDING',
        healthStatus: 'UNKNOWN',
    };
    return [...declared, agent];
}
function drawFate(fates, failFirst, failAfter, index, random) {
    let left = random.next();
    if (failFirst !== undefined && index >= failFirst)
        return { kind: 'healthy' };
    if (failAfter !== undefined && index < failAfter)
        return { kind: 'healthy' };
    for (const { fate, share } of fates) {
        if (left < share)
            return fate;
        left -= share;
    }
    return { kind: 'healthy' };
}


/***/ }),

/***/ 4154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XH: () => (/* binding */ assessHealth),
  ZA: () => (/* binding */ becomeHealthy),
  fR: () => (/* binding */ runTaskLife)
});

// EXTERNAL MODULE: ./packages/simulator/lib/world/world.js + 2 modules
var world_world = __nccwpck_require__(3346);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/logs.js

/** How long after being written a line can be read, in milliseconds. */
const ingestionMs = { usual: [400, 2500], late: [6000, 10_000] };
/** Writes a line of a container to its awslogs stream, which appears with its first line. */
function writeLog(world, task, containerName, text) {
    const container = task.definition.containers.find(({ name }) => name === containerName);
    const logging = container?.logConfiguration;
    const groupName = logging?.options['awslogs-group'];
    const prefix = logging?.options['awslogs-stream-prefix'];
    if (logging?.logDriver !== 'awslogs' || groupName === undefined || prefix === undefined)
        return;
    const writtenAt = world.now;
    const range = task.behaviour.logDelayMs ?? (task.random.chance(0.03) ? ingestionMs.late : ingestionMs.usual);
    // The driver sends a stream's lines in order: none overtakes the one before.
    const readableAt = Math.max(Math.round(writtenAt + (0,world_world/* draw */.$2)(task.random, range) / world.speed), task.logReadableAt);
    task.logReadableAt = readableAt;
    world.agenda.add(readableAt, () => {
        const group = world.logGroups.get(groupName) ?? { name: groupName, streams: new Map() };
        world.logGroups.set(groupName, group);
        const name = `${prefix}/${containerName}/${task.id}`;
        const stream = group.streams.get(name) ?? { name, createdAt: world.now, events: [] };
        group.streams.set(name, stream);
        stream.events.push({
            timestamp: writtenAt,
            ingestionTime: world.now,
            message: text,
            sequence: stream.events.length,
        });
    });
}
/** Puts a container's lines on the agenda; those it does not live to write stay unwritten. */
function scheduleLog(world, task, containerName, lines) {
    const container = task.containers.find(({ name }) => name === containerName);
    for (const line of lines) {
        (0,world_world/* after */.Pl)(world, line.afterMs, () => {
            if (container?.lastStatus === 'RUNNING')
                writeLog(world, task, containerName, line.text);
        });
    }
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/task-stop.js
var task_stop = __nccwpck_require__(1011);
// EXTERNAL MODULE: ./packages/simulator/lib/world/task.js
var world_task = __nccwpck_require__(6970);
// EXTERNAL MODULE: ./packages/simulator/lib/world/images.js + 1 modules
var world_images = __nccwpck_require__(2734);
// EXTERNAL MODULE: ./packages/simulator/lib/world/timing.js
var timing = __nccwpck_require__(8753);
// EXTERNAL MODULE: ./packages/simulator/lib/world/metrics/runs.js
var runs = __nccwpck_require__(9719);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/task-life.js







/**
 * PROVISIONING → PENDING → ACTIVATING → RUNNING, with the time stamps ECS sets on the way, and then
 * whatever the task's fate holds. A task told to stop in between leaves this path.
 */
function runTaskLife(world, task) {
    const { fate, timing, random } = task;
    const whileAlive = (durationMs, run) => {
        (0,world_world/* after */.Pl)(world, durationMs, () => {
            if (!(0,world_task/* isAlive */._n)(task))
                return;
            task.version += 1;
            run();
        });
    };
    whileAlive((0,world_world/* draw */.$2)(random, timing.connectMs), () => {
        task.connectivityAt = world.now;
        task.lastStatus = 'PENDING';
        const early = failureIn(fate, 'provision');
        if (early) {
            whileAlive(early.afterMs ?? random.between(8000, 20_000), () => (0,task_stop/* taskFailedToStart */.Ap)(world, task, early));
            return;
        }
        whileAlive((0,world_world/* draw */.$2)(random, timing.beforePullMs), () => {
            task.pullStartedAt = world.now;
            if (fate.kind === 'never-pulls')
                return;
            const unpulled = failureIn(fate, 'pull');
            if (unpulled) {
                whileAlive(unpulled.afterMs ?? random.between(2000, 9000), () => {
                    task.pullStoppedAt = world.now;
                    (0,task_stop/* taskFailedToStart */.Ap)(world, task, unpulled);
                });
                return;
            }
            whileAlive((0,world_world/* draw */.$2)(random, timing.pullMs), () => {
                task.pullStoppedAt = world.now;
                for (const container of task.containers) {
                    container.imageDigest = (0,world_images/* imageDigest */.W)(container.image ?? container.name.slice(0, 19));
                }
                const unstarted = failureIn(fate, 'start');
                if (unstarted) {
                    whileAlive(unstarted.afterMs ?? random.between(500, 3000), () => (0,task_stop/* taskFailedToStart */.Ap)(world, task, unstarted));
                    return;
                }
                const startMs = (0,world_world/* draw */.$2)(random, timing.startMs);
                const activatingMs = Math.min(1000, startMs / 2);
                whileAlive(startMs - activatingMs, () => {
                    task.lastStatus = 'ACTIVATING';
                    whileAlive(activatingMs, () => taskRuns(world, task));
                });
            });
        });
    });
}
function failureIn(fate, phase) {
    return fate.kind === 'fails-to-start' && fate.phase === phase ? fate : undefined;
}
function taskRuns(world, task) {
    task.lastStatus = 'RUNNING';
    task.startedAt = world.now;
    (0,runs/* noteRun */.W)(task, world.now);
    for (const container of task.containers)
        container.lastStatus = 'RUNNING';
    const { fate } = task;
    const main = task.containers.find(({ essential }) => essential) ?? task.containers[0];
    if (main !== undefined && task.behaviour.log)
        scheduleLog(world, task, main.name, task.behaviour.log);
    const whileAlive = (durationMs, run) => {
        (0,world_world/* after */.Pl)(world, durationMs, () => {
            if ((0,world_task/* isAlive */._n)(task))
                run();
        });
    };
    switch (fate.kind) {
        case 'exits': {
            const name = fate.container ?? main?.name ?? '';
            if (fate.log)
                scheduleLog(world, task, name, fate.log);
            whileAlive(fate.afterMs, () => (0,task_stop/* containerExited */.PB)(world, task, name, fate));
            break;
        }
        case 'spot-interruption':
            whileAlive(fate.afterMs, () => (0,task_stop/* stopTask */.S8)(world, task, 'SpotInterruption', 'Your Spot Task was interrupted.'));
            break;
        case 'fails-target-health':
        case 'fails-container-health':
            if (main !== undefined && fate.log)
                scheduleLog(world, task, main.name, fate.log);
            break;
        case 'healthy':
        case 'turns-unhealthy':
        case 'fails-to-start':
        case 'never-pulls':
            break;
    }
    checkContainers(world, task);
    if (needsNoCheck(task)) {
        whileAlive(timing/* schedulerTiming */.Kq.settleMs, () => becomeHealthy(world, task));
    }
    world.hears(task, 'running');
}
function needsNoCheck(task) {
    const groups = task.service?.loadBalancers ?? [];
    return groups.length === 0 && task.definition.containers.every(({ healthCheck }) => !healthCheck);
}
/** Runs the health checks that container definitions declare. */
function checkContainers(world, task) {
    for (const container of task.containers) {
        const check = task.definition.containers.find(({ name }) => name === container.name)?.healthCheck;
        if (!check)
            continue;
        const fails = task.fate.kind === 'fails-container-health';
        const startMs = (check.startPeriod ?? 0) * 1000;
        const verdictMs = fails
            ? startMs + check.interval * check.retries * 1000
            : Math.max(check.interval * 1000, (0,world_world/* draw */.$2)(task.random, task.timing.warmUpMs));
        (0,world_world/* after */.Pl)(world, verdictMs, () => {
            if (!(0,world_task/* isAlive */._n)(task) || container.lastStatus !== 'RUNNING')
                return;
            container.healthStatus = fails ? 'UNHEALTHY' : 'HEALTHY';
            task.version += 1;
            if (fails) {
                task.unhealthy = { by: 'container' };
                world.hears(task, 'unhealthy');
            }
            else {
                assessHealth(world, task);
            }
        });
    }
}
/** Sets the task healthy once every check it has has passed. */
function assessHealth(world, task) {
    if (!(0,world_task/* isAlive */._n)(task) || task.lastStatus !== 'RUNNING' || task.healthySince !== undefined)
        return;
    const containersPass = task.containers.every((container) => {
        const check = task.definition.containers.find(({ name }) => name === container.name)?.healthCheck;
        return !check || container.healthStatus === 'HEALTHY';
    });
    const balancers = task.service?.loadBalancers ?? [];
    const groups = balancers.filter(({ targetGroup }) => targetGroup !== undefined);
    const targets = [...task.registeredIn.values()];
    const targetsPass = balancers.length === 0 ||
        (targets.length >= Math.min(1, groups.length) &&
            targets.every(({ state }) => state === 'healthy' || state === 'unused'));
    if (containersPass && targetsPass)
        becomeHealthy(world, task);
}
function becomeHealthy(world, task) {
    if (task.healthySince !== undefined)
        return;
    task.healthySince = world.now;
    world.hears(task, 'healthy');
    if (task.fate.kind === 'turns-unhealthy') {
        const { fate } = task;
        (0,world_world/* after */.Pl)(world, fate.afterMs, () => {
            if (!(0,world_task/* isAlive */._n)(task))
                return;
            const [entry] = task.registeredIn;
            const [group, target] = entry ?? [];
            if (target) {
                target.state = 'unhealthy';
                target.reason = fate.reason;
                target.description = fate.description;
            }
            task.unhealthy = group ? { by: 'target', groupArn: group.arn } : { by: 'container' };
            world.hears(task, 'unhealthy');
        });
    }
}


/***/ }),

/***/ 1198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ taskSetPass),
/* harmony export */   XR: () => (/* binding */ deployTaskSet)
/* harmony export */ });
/* unused harmony export createTaskSet */
/* harmony import */ var _deployment_start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9605);
/* harmony import */ var _scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(739);
/* harmony import */ var _service_events_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4176);
/* harmony import */ var _task_batches_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6047);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6970);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2662);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3346);







const launchesPerPass = 40;
/** Creates a task set, as CodeDeploy or an external controller does. */
function createTaskSet(world, service, definition, status) {
    const previous = service.taskSets.find((set) => set.status === 'PRIMARY')?.deployment.revision;
    const revision = (0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_0__/* .createRevision */ .CM)(world, service, definition, {}, previous ?? service.revisions[0]);
    const entry = (0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_0__/* .createServiceDeployment */ .B9)(world, service, revision, []);
    const deployment = (0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeployment */ .Yy)(world, revision, entry);
    const group = service.loadBalancers[0];
    const used = service.taskSets.find((set) => set.status === 'PRIMARY')?.targetGroup;
    const targetGroup = used !== undefined && used === group?.targetGroup
        ? group?.advanced?.alternate
        : group?.targetGroup;
    if (targetGroup !== undefined)
        deployment.targetGroup = targetGroup;
    const number = (0,_deployment_start_js__WEBPACK_IMPORTED_MODULE_0__/* .draws */ .C_)(world, service, 'task-set').digits(19);
    const set = {
        id: `ecs-svc/${number}`,
        arn: (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .arn */ .Cm)(world, 'ecs', `task-set/${service.cluster.name}/${service.name}/ecs-svc/${number}`),
        definition,
        ...(targetGroup === undefined ? {} : { targetGroup }),
        status,
        computedDesiredCount: 0,
        createdAt: world.now,
        updatedAt: world.now,
        stabilityStatus: 'STABILIZING',
        stabilityStatusAt: world.now,
        scale: 100,
        deployment,
    };
    service.taskSets.unshift(set);
    return set;
}
/** A blue/green deployment by CodeDeploy: green beside blue, traffic moved, blue removed. */
function deployTaskSet(world, service, definition, waits) {
    const set = createTaskSet(world, service, definition, 'ACTIVE');
    (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .openTruth */ .eZ)(world, service, set.deployment, set.deployment.serviceDeployment);
    service.steady = false;
    const blue = service.taskSets.find((other) => other.status === 'PRIMARY');
    set.whenSteady = () => {
        (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(world, waits.beforeShiftMs, () => {
            set.status = 'PRIMARY';
            if (blue !== undefined)
                blue.status = 'ACTIVE';
            (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(world, waits.beforeRemovalMs, () => {
                if (blue !== undefined) {
                    blue.status = 'DRAINING';
                    blue.scale = 0;
                }
                (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .closeTruth */ .UP)(world, set.deployment.serviceDeployment, 'completed');
                service.steady = false;
                (0,_scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_1__/* .ensurePass */ .y)(world, service);
            });
        });
    };
    (0,_scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_1__/* .ensurePass */ .y)(world, service, true);
    return set;
}
/** One pass over a service whose deployments somebody else controls. */
function taskSetPass(world, service) {
    let settled = true;
    for (const set of service.taskSets) {
        const desired = set.status === 'DRAINING' ? 0 : Math.ceil((service.desiredCount * set.scale) / 100);
        set.computedDesiredCount = desired;
        const alive = [...set.deployment.tasks].filter(_task_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n);
        const ill = alive.filter(({ unhealthy }) => unhealthy !== undefined);
        const well = alive.filter(({ unhealthy }) => unhealthy === undefined);
        const missing = world.now >= set.deployment.holdUntil ? Math.min(launchesPerPass, desired - well.length) : 0;
        (0,_task_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .startTasks */ .dh)(world, service, set.deployment, Math.max(0, missing), 0);
        (0,_task_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .stopTasks */ .z1)(world, service, ill, 'unhealthy');
        (0,_task_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .stopTasks */ .z1)(world, service, well.slice(desired), 'replaced');
        const steady = well.filter(_task_js__WEBPACK_IMPORTED_MODULE_6__/* .isHealthy */ .Wr).length === desired && set.deployment.tasks.size === desired;
        const status = steady ? 'STEADY_STATE' : 'STABILIZING';
        if (set.stabilityStatus !== status) {
            set.stabilityStatus = status;
            set.stabilityStatusAt = world.now;
            set.updatedAt = world.now;
            if (steady) {
                set.whenSteady?.();
                delete set.whenSteady;
            }
        }
        settled &&= steady;
    }
    const gone = service.taskSets.filter((set) => set.status === 'DRAINING' && set.deployment.tasks.size === 0);
    for (const set of gone)
        service.taskSets.splice(service.taskSets.indexOf(set), 1);
    if (settled && !service.steady) {
        service.steady = true;
        (0,_service_events_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .L)(world, service, _service_events_js__WEBPACK_IMPORTED_MODULE_2__/* .eventText */ .c.steady(service));
    }
    if (!service.steady)
        (0,_scheduler_agenda_js__WEBPACK_IMPORTED_MODULE_1__/* .ensurePass */ .y)(world, service);
}


/***/ }),

/***/ 1011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ taskFailedToStart),
/* harmony export */   PB: () => (/* binding */ containerExited),
/* harmony export */   S8: () => (/* binding */ stopTask)
/* harmony export */ });
/* harmony import */ var _metrics_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9719);
/* harmony import */ var _target_life_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5749);
/* harmony import */ var _target_group_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4608);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8753);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3346);





/** AWS's default `stopTimeout`, in seconds. */
const defaultStopTimeoutSeconds = 30;
const killedExitCode = 137;
const terminatedExitCode = 143;
/**
 * ECS or a user wants the task gone: it leaves its target groups, waits their deregistration delay
 * (DEACTIVATING), gets SIGTERM and at the stop timeout SIGKILL (STOPPING), and gives its network
 * back (DEPROVISIONING).
 */
function stopTask(world, task, stopCode, reason) {
    if (task.desiredStatus === 'STOPPED')
        return;
    task.desiredStatus = 'STOPPED';
    task.stopCode = stopCode;
    task.stoppedReason = reason;
    task.stoppingAt = world.now;
    (0,_metrics_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .endRun */ .l)(task, world.now);
    task.version += 1;
    const ran = task.startedAt !== undefined;
    const groups = [...task.registeredIn.keys()];
    const delayMs = ran ? Math.max(0, ...groups.map(_target_group_js__WEBPACK_IMPORTED_MODULE_3__/* .deregistrationDelayMs */ .u)) : 0;
    task.lastStatus = ran ? 'DEACTIVATING' : 'STOPPING';
    world.hears(task, 'stopping');
    if (groups.length > 0)
        (0,_target_life_js__WEBPACK_IMPORTED_MODULE_0__/* .deregisterTask */ .Mm)(world, task);
    (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(world, delayMs + (ran ? 500 : 300), () => terminateContainers(world, task));
}
/** A task that never ran: `TaskFailedToStart`, no exit code anywhere. */
function taskFailedToStart(world, task, fate) {
    const main = task.containers.find(({ essential }) => essential);
    if (main && fate.containerReason !== undefined)
        main.reason = fate.containerReason;
    task.desiredStatus = 'STOPPED';
    task.stopCode = 'TaskFailedToStart';
    task.stoppedReason = fate.stoppedReason;
    task.stoppingAt = world.now;
    task.lastStatus = 'DEPROVISIONING';
    for (const container of task.containers)
        container.lastStatus = 'STOPPED';
    task.executionStoppedAt = world.now;
    world.hears(task, 'failed');
    deprovision(world, task);
}
/** A container ended by itself; if it was essential, the task follows it. */
function containerExited(world, task, name, fate) {
    const container = task.containers.find((candidate) => candidate.name === name);
    if (container === undefined || container.lastStatus !== 'RUNNING')
        return;
    container.lastStatus = 'STOPPED';
    container.exitCode = fate.exitCode;
    if (fate.containerReason !== undefined)
        container.reason = fate.containerReason;
    task.version += 1;
    const others = task.containers.filter(({ lastStatus }) => lastStatus === 'RUNNING');
    if (!container.essential && others.some(({ essential }) => essential))
        return;
    task.desiredStatus = 'STOPPED';
    task.stopCode = 'EssentialContainerExited';
    task.stoppedReason = fate.stoppedReason ?? 'Essential container in task exited';
    task.stoppingAt = world.now;
    (0,_metrics_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .endRun */ .l)(task, world.now);
    task.lastStatus = 'DEACTIVATING';
    world.hears(task, 'failed');
    (0,_target_life_js__WEBPACK_IMPORTED_MODULE_0__/* .deregisterTask */ .Mm)(world, task);
    (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(world, 200, () => terminateContainers(world, task));
}
function terminateContainers(world, task) {
    task.lastStatus = 'STOPPING';
    task.version += 1;
    const running = task.containers.filter(({ lastStatus }) => lastStatus === 'RUNNING');
    let left = running.length;
    if (left === 0) {
        executionStopped(world, task);
        return;
    }
    for (const container of running) {
        const ending = endingOf(task, container);
        (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(world, ending.afterMs, () => {
            container.lastStatus = 'STOPPED';
            container.exitCode = ending.exitCode;
            left -= 1;
            if (left === 0)
                executionStopped(world, task);
        });
    }
}
/** How a container answers SIGTERM. */
function endingOf(task, container) {
    const definition = task.definition.containers.find(({ name }) => name === container.name);
    const timeoutMs = (definition?.stopTimeout ?? defaultStopTimeoutSeconds) * 1000;
    const takesMs = (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .draw */ .$2)(task.random, task.behaviour.stopMs ?? _timing_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultStopMs */ .ip);
    if (takesMs >= timeoutMs)
        return { afterMs: timeoutMs, exitCode: killedExitCode };
    const told = task.behaviour.exitCodes?.[container.name] ??
        (task.fate.kind === 'exits' ? task.fate.otherExitCodes?.[container.name] : undefined);
    return { afterMs: takesMs, exitCode: told ?? (container.essential ? 0 : terminatedExitCode) };
}
function executionStopped(world, task) {
    task.executionStoppedAt = world.now;
    for (const container of task.containers)
        container.lastStatus = 'STOPPED';
    task.lastStatus = 'DEPROVISIONING';
    task.version += 1;
    deprovision(world, task);
}
function deprovision(world, task) {
    (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .after */ .Pl)(world, (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .draw */ .$2)(task.random, task.timing.deprovisionMs), () => {
        task.lastStatus = 'STOPPED';
        task.stoppedAt = world.now;
        task.version += 1;
        world.addresses.delete(task.ip);
        task.deployment?.tasks.delete(task);
        world.hears(task, 'stopped');
        world.agenda.add(world.now + _timing_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedTaskVisibleMs */ .PI, () => world.tasks.delete(task.id));
    });
}


/***/ }),

/***/ 6970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   Wr: () => (/* binding */ isHealthy),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   mm: () => (/* binding */ isPending)
/* harmony export */ });
/** True until ECS wants the task gone. */
function isAlive(task) {
    return task.desiredStatus === 'RUNNING' && task.lastStatus !== 'STOPPED';
}
/** The ECS console's and DescribeServices' idea of running. */
function isRunning(task) {
    return task.lastStatus === 'RUNNING';
}
/** On its way to RUNNING. */
function isPending(task) {
    return (task.lastStatus === 'PROVISIONING' ||
        task.lastStatus === 'PENDING' ||
        task.lastStatus === 'ACTIVATING');
}
/** Running and passing all the checks it has. */
function isHealthy(task) {
    return isAlive(task) && isRunning(task) && task.healthySince !== undefined && !task.unhealthy;
}


/***/ }),

/***/ 8753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ schedulerTiming),
/* harmony export */   Ll: () => (/* binding */ defaultTaskTiming),
/* harmony export */   PI: () => (/* binding */ stoppedTaskVisibleMs),
/* harmony export */   ip: () => (/* binding */ defaultStopMs)
/* harmony export */ });
/**
 * Lengths of the phases of a Fargate task. The middle of each range is what a real task showed:
 * created, connected 3.6 s later, pull began after 6.9 s more and took 12.9 s, RUNNING 7.7 s after
 * that; 30 s from `has started` to `registered` in a real service's events.
 */
const defaultTaskTiming = {
    connectMs: [2500, 5000],
    beforePullMs: [5000, 9000],
    pullMs: [8000, 16000],
    startMs: [5000, 9500],
    warmUpMs: [1000, 4000],
    deprovisionMs: [6000, 14000],
};
/** How long a well-behaved container takes to end after SIGTERM. */
const defaultStopMs = [300, 2500];
/**
 * The scheduler's own moments, after the events of a real redeployment: created 02:05:17, tasks
 * started 14.4 s later; a task registered within a second of RUNNING; targets deregistered 1.55 s
 * after `has stopped`.
 */
const schedulerTiming = {
    firstPassMs: [10_000, 17_000],
    betweenPassesMs: [3000, 7000],
    registrationMs: [300, 1500],
    deregistrationMs: [1200, 1900],
    breakerMs: [800, 5000],
    /** A running task without any health check counts as successful after this long. */
    settleMs: 10_000,
    /** A service deployment is PENDING this long (150 ms in a real one). */
    pendingMs: [110, 180],
    /** A superseded service deployment ends this long after the new one's creation (288 ms in a real one). */
    supersedeMs: [200, 350],
};
/** AWS keeps stopped tasks visible for at least an hour; here exactly. */
const stoppedTaskVisibleMs = 3_600_000;


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   UP: () => (/* binding */ closeTruth),
/* harmony export */   eZ: () => (/* binding */ openTruth)
/* harmony export */ });
/** Opens the record of a deployment that begins. */
function openTruth(world, service, deployment, serviceDeployment) {
    world.truth.push({
        cluster: service.cluster.name,
        service: service.name,
        deploymentId: deployment.id,
        serviceDeploymentArn: serviceDeployment.arn,
        serviceRevisionArn: serviceDeployment.target.arn,
        taskDefinition: serviceDeployment.target.definition.arn,
        createdAt: deployment.createdAt,
        outcome: 'in-progress',
        failures: 0,
    });
}
function truthOf(world, serviceDeployment) {
    return world.truth.findLast((truth) => truth.serviceDeploymentArn === serviceDeployment.arn);
}
/** Closes a record; one already closed stays as it was. */
function closeTruth(world, serviceDeployment, outcome, more = {}) {
    const truth = truthOf(world, serviceDeployment);
    if (truth === undefined || truth.endedAt !== undefined)
        return;
    Object.assign(truth, more, { outcome, endedAt: world.now });
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  np: () => (/* binding */ advance),
  Pl: () => (/* binding */ after),
  Cm: () => (/* binding */ arn),
  xu: () => (/* binding */ behaviourOf),
  by: () => (/* binding */ createWorld),
  $2: () => (/* binding */ draw),
  vm: () => (/* binding */ nextRandom),
  F_: () => (/* binding */ randomFor),
  vK: () => (/* binding */ scaled)
});

;// CONCATENATED MODULE: ./packages/simulator/lib/world/agenda.js
/** A binary heap: thousands of tasks keep thousands of entries. */
function createAgenda() {
    const heap = [];
    let order = 0;
    const before = (a, b) => a.at < b.at || (a.at === b.at && a.order < b.order);
    const at = (index) => heap[index];
    const swap = (i, j) => {
        const held = at(i);
        heap[i] = at(j);
        heap[j] = held;
    };
    const sink = () => {
        let index = 0;
        for (;;) {
            const left = 2 * index + 1;
            const right = left + 1;
            let first = index;
            if (left < heap.length && before(at(left), at(first)))
                first = left;
            if (right < heap.length && before(at(right), at(first)))
                first = right;
            if (first === index)
                return;
            swap(index, first);
            index = first;
        }
    };
    return {
        add(due, run) {
            heap.push({ at: due, order, run });
            order += 1;
            let index = heap.length - 1;
            while (index > 0) {
                const parent = (index - 1) >> 1;
                if (!before(at(index), at(parent)))
                    break;
                swap(index, parent);
                index = parent;
            }
        },
        take(until) {
            const top = heap[0];
            if (top === undefined || top.at > until)
                return undefined;
            const last = heap.pop();
            if (heap.length > 0) {
                heap[0] = last;
                sink();
            }
            return top;
        },
        nextAt: () => heap[0]?.at,
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/command-behaviour.js
const second = 1000;
/**
 * What a task does that was started with a command and for which no rule of the world speaks. The
 * command is read as the simplest of shell scripts: every `echo TEXT` is a log line, `sleep N` lasts
 * N seconds, `exit N` is the end; without one it ends with 0 after eight seconds.
 */
function behaviourOfCommand(command) {
    const script = command.join(' ');
    const log = [];
    let atMs = 300;
    let exitCode = 0;
    let isTimed = false;
    for (const [, verb, argument = ''] of script.matchAll(/\b(echo|sleep|exit)\s+([^;&|\n]+)/g)) {
        const value = argument.trim().replaceAll(/^['"]|['"]$/g, '');
        if (verb === 'echo') {
            log.push({ afterMs: atMs, text: value });
            atMs += 50;
        }
        else if (verb === 'sleep') {
            atMs += Number.parseFloat(value) * second;
            isTimed = true;
        }
        else {
            exitCode = Number.parseInt(value, 10);
            isTimed = true;
            break;
        }
    }
    if (log.length === 0)
        log.push({ afterMs: 300, text: `+ ${script}` });
    const afterMs = isTimed ? atMs + 200 : 8 * second;
    return { fates: [{ share: 1, fate: { kind: 'exits', exitCode, afterMs, log } }] };
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/random.js
var random = __nccwpck_require__(920);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/world.js



function createWorld(options) {
    const { region } = options;
    return {
        seed: options.seed,
        account: options.account,
        region,
        partition: region.startsWith('cn-')
            ? 'aws-cn'
            : region.startsWith('us-gov-')
                ? 'aws-us-gov'
                : 'aws',
        speed: options.speed,
        now: options.startAt,
        agenda: createAgenda(),
        clusters: new Map(),
        services: new Map(),
        taskDefinitions: new Map(),
        tasks: new Map(),
        targetGroups: new Map(),
        loadBalancers: new Map(),
        logGroups: new Map(),
        addresses: new Set(),
        scalableTargets: new Map(),
        customMetrics: new Map(),
        queries: new Map(),
        alarms: new Map(),
        dashboards: new Map(),
        alarming: new Set(),
        behaviours: [],
        injectsSidecar: false,
        clientTokens: new Map(),
        refusals: new Map(),
        truth: [],
        hears: () => undefined,
        schedules: () => undefined,
        held: options.holdsUntilDeployed ? [] : undefined,
        drawn: 0,
    };
}
/** Does `run` after `durationMs` of scenario time. */
function after(world, durationMs, run) {
    world.agenda.add(world.now + Math.max(0, Math.round(durationMs / world.speed)), run);
}
/** A duration of scenario time on the world's clock. */
function scaled(world, durationMs) {
    return durationMs / world.speed;
}
/** Lets everything happen that is due until `until`; a moment already past changes nothing. */
function advance(world, until) {
    for (;;) {
        const entry = world.agenda.take(until);
        if (entry === undefined)
            break;
        world.now = Math.max(world.now, entry.at);
        entry.run();
    }
    world.now = Math.max(world.now, until);
}
function draw(random, range) {
    return random.between(range[0], range[1]);
}
function arn(world, service, resource) {
    return `arn:${world.partition}:${service}:${world.region}:${world.account}:${resource}`;
}
/** A stream of random numbers for one thing of the world. */
function randomFor(world, ...keys) {
    return (0,random/* createRandom */.s)(world.seed, ...keys);
}
/** The rule of the world for a task about to be launched. */
function behaviourOf(world, definition, command) {
    const name = `${definition.family}:${definition.revision}`;
    const matches = (rule) => (rule.taskDefinition === undefined ||
        rule.taskDefinition === name ||
        rule.taskDefinition === definition.family) &&
        (rule.image === undefined ||
            definition.containers.some((container) => container.image === rule.image));
    const script = command.join(' ');
    const own = world.behaviours.find((rule) => rule.commandIncludes !== undefined && script.includes(rule.commandIncludes) && matches(rule));
    if (own !== undefined)
        return own.behaviour;
    const general = world.behaviours.find((rule) => rule.commandIncludes === undefined && matches(rule))
        ?.behaviour ?? {};
    if (command.length === 0)
        return general;
    const startsNever = general.fates?.some(({ fate }) => fate.kind === 'fails-to-start') ?? false;
    return startsNever ? general : { ...general, log: [], ...behaviourOfCommand(command) };
}
/** A stream for an id that belongs to the world as a whole; each call gives another. */
function nextRandom(world, purpose) {
    world.drawn += 1;
    return (0,random/* createRandom */.s)(world.seed, purpose, world.drawn);
}


/***/ }),

/***/ 1604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2194);

/** Runs a command line's story; its error ends the process with 1, a readable one without its stack. */
async function runCommand(main) {
    try {
        process.exitCode = await main();
    }
    catch (error) {
        process.exitCode = 1;
        if (error instanceof _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_0__/* .ReadableError */ .J)
            console.error(`${error.title}: ${error.message}`);
        else
            console.error(error);
    }
}


/***/ }),

/***/ 1051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/simulator/lib/face/faults.js
function createFaults() {
    let armed = [];
    return {
        add: (fault) => {
            armed.push({ fault, seen: 0, met: 0 });
        },
        clear: () => {
            armed = [];
        },
        meet: (service, operation, at, random) => {
            let found;
            for (const entry of armed) {
                const { fault } = entry;
                const named = fault.operation === undefined ||
                    fault.operation === operation ||
                    fault.operation === `${service}:${operation}`;
                if (!named || at < (fault.from ?? 0) || at > (fault.until ?? Number.POSITIVE_INFINITY))
                    continue;
                entry.seen += 1;
                if (found !== undefined)
                    continue;
                if (fault.nth !== undefined && fault.nth !== entry.seen)
                    continue;
                if (fault.times !== undefined && entry.met >= fault.times)
                    continue;
                if (fault.probability !== undefined && !random.chance(fault.probability))
                    continue;
                entry.met += 1;
                found = fault;
            }
            return found;
        },
    };
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/world.js + 2 modules
var world_world = __nccwpck_require__(3346);
;// CONCATENATED MODULE: ./packages/simulator/lib/face/messages.js
function header(request, name) {
    const direct = request.headers[name];
    if (direct !== undefined)
        return direct;
    const found = Object.entries(request.headers).find(([key]) => key.toLowerCase() === name);
    return found?.[1];
}
function bodyText(request) {
    return typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body);
}
/** An error AWS answers with. */
class ApiError extends Error {
    code;
    status;
    members;
    constructor(code, message, status = 400, members = {}) {
        super(message);
        this.name = 'ApiError';
        this.code = code;
        this.status = status;
        this.members = members;
    }
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/input.js

function input_text(input, name) {
    const value = input[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function requiredText(input, name, code = 'InvalidParameterException') {
    const value = input_text(input, name);
    if (value !== undefined)
        return value;
    throw new ApiError(code, `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be empty.`);
}
function texts(input, name) {
    const value = input[name];
    return Array.isArray(value)
        ? value.filter((item) => typeof item === 'string')
        : [];
}
/** A number; the query protocol gives numbers as text. */
function number(input, name) {
    const value = input[name];
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && value !== '' && !Number.isNaN(Number(value))
        ? Number(value)
        : undefined;
}
function flag(input, name) {
    const value = input[name];
    return value === true || value === 'true';
}
function record(input, name) {
    const value = input[name];
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function records(input, name) {
    const value = input[name];
    return Array.isArray(value)
        ? value.filter((item) => typeof item === 'object' && item !== null)
        : [];
}
/** Cuts one page out of a list; the token is opaque to the caller and bound to the list's kind. */
function page(items, input, limits, names = { size: 'maxResults', token: 'nextToken' }) {
    const size = number(input, names.size) ?? limits.default;
    if (size < 1 || size > limits.most) {
        throw new ApiError('InvalidParameterException', `${names.size} must be between 1 and ${limits.most}.`);
    }
    const token = input_text(input, names.token);
    const from = token === undefined ? 0 : readToken(token, limits.kind);
    const cut = items.slice(from, from + size);
    const next = from + size;
    return next < items.length
        ? { items: cut, nextToken: writeToken(next, limits.kind) }
        : { items: cut };
}
function writeToken(offset, kind) {
    return Buffer.from(JSON.stringify({ kind, offset })).toString('base64');
}
function readToken(token, kind) {
    try {
        const value = JSON.parse(Buffer.from(token, 'base64').toString('utf8'));
        const offset = number(value, 'offset');
        if (value['kind'] === kind && offset !== undefined)
            return offset;
    }
    catch {
        // Falls through to AWS's answer to a foreign token.
    }
    throw new ApiError('InvalidParameterException', 'Invalid token.');
}
/** AWS's JSON protocols give time stamps as seconds with a fraction. */
function seconds(at) {
    return at === undefined ? undefined : Math.round(at) / 1000;
}
/** An instant as any of the protocols gives it: seconds, an ISO text, or a date. */
function readInstant(value) {
    if (value instanceof Date)
        return value.getTime();
    if (typeof value === 'number')
        return value * 1000;
    if (typeof value !== 'string')
        return undefined;
    const at = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value);
    return Number.isNaN(at) ? undefined : at;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/operation.js
/** The usual: one action of the operation's own name on one resource. */
function needing(action, resource) {
    return (context, input) => [
        { action, resource: resource(context, input) },
    ];
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/cloudwatch/dashboard-body.js

const types = new Set(['metric', 'text', 'log', 'alarm', 'explorer', 'chart', 'custom']);
const limits = { widgets: 500, metrics: 500, gridWidth: 24, height: 1000 };
/** What CloudWatch objects to in a dashboard body (Dashboard body structure and syntax). */
function dashboardObjections(body) {
    let read;
    try {
        read = JSON.parse(body);
    }
    catch {
        return [{ DataPath: '', Message: 'The field DashboardBody must be a valid JSON object' }];
    }
    if (typeof read !== 'object' || read === null || !Array.isArray(read['widgets'])) {
        return [{ DataPath: '/widgets', Message: 'Should have required property "widgets"' }];
    }
    const widgets = records(read, 'widgets');
    if (widgets.length > limits.widgets) {
        return [{ DataPath: '/widgets', Message: `Should NOT have more than ${limits.widgets} items` }];
    }
    return widgets.flatMap((widget, index) => widgetObjections(widget, `/widgets/${index}`));
}
function widgetObjections(widget, path) {
    const objections = [];
    const object = (at, Message) => {
        objections.push({ DataPath: `${path}${at}`, Message });
    };
    const within = (name, low, high) => {
        const value = widget[name];
        if (value === undefined)
            return;
        const given = number(widget, name);
        if (given === undefined || !Number.isInteger(given) || given < low || given > high) {
            object(`/${name}`, `Should be an integer between ${low} and ${high}`);
        }
    };
    within('x', 0, limits.gridWidth - 1);
    within('y', 0, Number.MAX_SAFE_INTEGER);
    within('width', 1, limits.gridWidth);
    within('height', 1, limits.height);
    if ((number(widget, 'x') ?? 0) + (number(widget, 'width') ?? 6) > limits.gridWidth) {
        object('/width', `x and width should not exceed ${limits.gridWidth} together`);
    }
    const type = input_text(widget, 'type') ?? '';
    const properties = record(widget, 'properties');
    if (!types.has(type))
        object('/type', `Should be one of ${[...types].join(', ')}`);
    if (properties === undefined) {
        object('/properties', 'Should have required property "properties"');
        return objections;
    }
    if (type === 'metric') {
        const { metrics } = properties;
        if (input_text(properties, 'region') === undefined) {
            object('/properties', 'Should have required property "region"');
        }
        if (!Array.isArray(metrics) && properties['annotations'] === undefined) {
            object('/properties/metrics', 'Should be an array');
        }
        else if (Array.isArray(metrics) && metrics.length > limits.metrics) {
            object('/properties/metrics', `Should NOT have more than ${limits.metrics} items`);
        }
    }
    if (type === 'text' && input_text(properties, 'markdown') === undefined) {
        object('/properties', 'Should have required property "markdown"');
    }
    if (type === 'log' && input_text(properties, 'query') === undefined) {
        object('/properties', 'Should have required property "query"');
    }
    if (type === 'alarm' && !Array.isArray(properties['alarms'])) {
        object('/properties', 'Should have required property "alarms"');
    }
    return objections;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/cloudwatch/dashboards.js





const pageNames = { size: 'MaxRecords', token: 'NextToken' };
/** Dashboards and alarms. */
const dashboardOperations = {
    PutDashboard: {
        needs: needing('cloudwatch:PutDashboard', dashboardArn),
        run: ({ world }, input) => {
            const name = input_text(input, 'DashboardName') ?? '';
            const body = input_text(input, 'DashboardBody') ?? '';
            if (!/^[\w-]{1,255}$/.test(name)) {
                throw new ApiError('InvalidParameterValueException', `The value ${name} for DashboardName is invalid.`);
            }
            const objections = dashboardObjections(body);
            if (objections.length > 0) {
                throw new ApiError('DashboardInvalidInputError', `The dashboard body is invalid, there are ${objections.length} validation errors: ${JSON.stringify(objections)}`, 400, { dashboardValidationMessages: objections });
            }
            world.dashboards.set(name, { body, modifiedAt: world.now });
            return { DashboardValidationMessages: [] };
        },
    },
    GetDashboard: {
        needs: needing('cloudwatch:GetDashboard', dashboardArn),
        run: (context, input) => {
            const name = input_text(input, 'DashboardName') ?? '';
            const found = context.world.dashboards.get(name);
            if (found === undefined)
                throw dashboardNotFound(name);
            return {
                DashboardArn: dashboardArn(context, input),
                DashboardBody: found.body,
                DashboardName: name,
            };
        },
    },
    ListDashboards: {
        needs: needing('cloudwatch:ListDashboards', () => '*'),
        run: ({ world }, input) => {
            const prefix = input_text(input, 'DashboardNamePrefix') ?? '';
            return {
                DashboardEntries: [...world.dashboards]
                    .filter(([name]) => name.startsWith(prefix))
                    .map(([name, { body, modifiedAt }]) => ({
                    DashboardName: name,
                    DashboardArn: nameArn(world, name),
                    LastModified: new Date(modifiedAt),
                    Size: Buffer.byteLength(body),
                })),
            };
        },
    },
    DeleteDashboards: {
        needs: needing('cloudwatch:DeleteDashboards', () => '*'),
        run: ({ world }, input) => {
            const names = texts(input, 'DashboardNames');
            const missing = names.find((name) => !world.dashboards.has(name));
            if (missing !== undefined)
                throw dashboardNotFound(missing);
            for (const name of names)
                world.dashboards.delete(name);
            return {};
        },
    },
    PutMetricAlarm: {
        needs: needing('cloudwatch:PutMetricAlarm', ({ world }, input) => (0,world_world/* arn */.Cm)(world, 'cloudwatch', `alarm:${input_text(input, 'AlarmName') ?? ''}`)),
        run: ({ world }, input) => {
            world.alarms.set(input_text(input, 'AlarmName') ?? '', { settings: input, updatedAt: world.now });
            return undefined;
        },
    },
    DescribeAlarms: {
        needs: needing('cloudwatch:DescribeAlarms', () => '*'),
        run: ({ world }, input) => {
            const names = texts(input, 'AlarmNames');
            const prefix = input_text(input, 'AlarmNamePrefix') ?? '';
            const found = [...world.alarms].filter(([name]) => (names.length === 0 || names.includes(name)) && name.startsWith(prefix));
            const cut = page(found, input, { default: 50, most: 100, kind: 'alarms' }, pageNames);
            return {
                CompositeAlarms: [],
                MetricAlarms: cut.items.map(([name, alarm]) => renderAlarm(world, name, alarm)),
                NextToken: cut.nextToken,
            };
        },
    },
    DescribeAlarmsForMetric: {
        needs: needing('cloudwatch:DescribeAlarmsForMetric', () => '*'),
        run: ({ world }, input) => {
            const wanted = records(input, 'Dimensions');
            const found = [...world.alarms].filter(([, { settings }]) => input_text(settings, 'Namespace') === input_text(input, 'Namespace') &&
                input_text(settings, 'MetricName') === input_text(input, 'MetricName') &&
                wanted.every((filter) => records(settings, 'Dimensions').some((own) => input_text(own, 'Name') === input_text(filter, 'Name') &&
                    input_text(own, 'Value') === input_text(filter, 'Value'))));
            return { MetricAlarms: found.map(([name, alarm]) => renderAlarm(world, name, alarm)) };
        },
    },
};
function nameArn(world, name) {
    return `arn:${world.partition}:cloudwatch::${world.account}:dashboard/${name}`;
}
function dashboardArn({ world }, input) {
    return nameArn(world, input_text(input, 'DashboardName') ?? '');
}
function dashboardNotFound(name) {
    return new ApiError('DashboardNotFoundError', `Dashboard ${name} does not exist`, 404);
}
function renderAlarm(world, name, { settings, updatedAt }) {
    return {
        ActionsEnabled: true,
        AlarmActions: [],
        OKActions: [],
        InsufficientDataActions: [],
        ...settings,
        Tags: undefined,
        AlarmName: name,
        AlarmArn: (0,world_world/* arn */.Cm)(world, 'cloudwatch', `alarm:${name}`),
        AlarmConfigurationUpdatedTimestamp: new Date(updatedAt),
        StateValue: world.alarming.has(name) ? 'ALARM' : 'OK',
        StateReason: 'Threshold Crossed',
        StateUpdatedTimestamp: new Date(updatedAt),
        Dimensions: records(settings, 'Dimensions'),
        ...(record(settings, 'Metrics') === undefined ? {} : { Metrics: records(settings, 'Metrics') }),
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/metrics/noise.js
/** A series' own number, from the seed and its name. */
function seriesKey(...parts) {
    let h = 2166136261;
    for (const character of parts.join('|')) {
        h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 16777619);
    }
    return h >>> 0;
}
/** Uniform in (0, 1), the same for the same key and number. */
function uniform(key, n) {
    let h = Math.imul(key ^ Math.imul(n, 2654435761), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    h = Math.imul(h ^ (h >>> 16), 668265263);
    h ^= h >>> 15;
    return ((h >>> 0) + 0.5) / 4294967296;
}
/** Standard normal, the same for the same key and number (Box-Muller). */
function normal(key, n) {
    const radius = Math.sqrt(-2 * Math.log(uniform(key, 2 * n)));
    return radius * Math.cos(2 * Math.PI * uniform(key, 2 * n + 1));
}
/** Correlation of one minute's noise with the next's. */
const memory = 0.65;
const reach = 14;
const scale = Math.sqrt(1 - memory * memory);
/** Noise with a memory: standard normal in each minute, correlated with the minutes before. */
function drift(key, minute) {
    let sum = 0;
    let weight = scale;
    for (let back = 0; back < reach; back += 1) {
        sum += weight * normal(key, minute - back);
        weight *= memory;
    }
    return sum;
}
/** A Poisson number with this mean; a rounded normal where the mean is large. */
function poisson(key, n, mean) {
    if (mean <= 0)
        return 0;
    if (mean > 60)
        return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(key, n)));
    const limit = Math.exp(-mean);
    let product = 1;
    let count = -1;
    let draw = 0;
    while (product > limit) {
        product *= uniform(key ^ 0x5bd1e995, n * 101 + draw);
        draw += 1;
        count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/metrics/samples.js

const minuteMs = 60_000;
const dayMinutes = 24 * 60;
/** At most this many latencies are drawn for a minute. */
const drawnRequests = 200;
const percent = 100;
/** The value of one of a service's metrics in a minute; undefined where CloudWatch has no point. */
function sampleService(world, service, metric, minute, taskId) {
    const { metrics } = service;
    const at = minute * minuteMs;
    const isGap = metrics.gaps.some((gap) => gap.metric === metric &&
        at >= (gap.from ?? Number.NEGATIVE_INFINITY) &&
        at < (gap.until ?? Number.POSITIVE_INFINITY));
    if (isGap)
        return undefined;
    const runs = service.runs.filter((run) => run.from <= at && run.until > at && (taskId === undefined || run.taskId === taskId));
    const key = (what) => seriesKey(world.seed, service.arn, what, taskId === undefined ? '' : taskId);
    if (metric.startsWith('HTTP') ||
        metric.startsWith('Request') ||
        metric === 'TargetResponseTime') {
        return sampleTraffic(metrics, runs, metric, minute, key);
    }
    return sampleTasks(world, service, runs, metric, minute);
}
function profileOf(metrics, revision) {
    return { ...metrics.profile, ...metrics.byRevision.get(revision) };
}
/** Load at this time of the day, around 1. */
function dailyLoad(metrics, minute) {
    return 1 + metrics.dailySwing * Math.sin((2 * Math.PI * (minute % dayMinutes)) / dayMinutes);
}
function cpuOf(world, metrics, run, minute) {
    const profile = profileOf(metrics, run.revision);
    const isHot = profile.hotTask === run.index;
    const noise = drift(seriesKey(world.seed, run.taskId, 'cpu'), minute);
    const base = isHot ? profile.hotCpuPercent : profile.cpuPercent * dailyLoad(metrics, minute);
    return Math.min(100, Math.max(0.1, base * Math.exp(0.09 * noise)));
}
function memoryOf(world, metrics, run, minute) {
    const profile = profileOf(metrics, run.revision);
    const hours = Math.max(0, (minute * minuteMs - run.from) / (60 * minuteMs));
    const noise = drift(seriesKey(world.seed, run.taskId, 'memory'), minute);
    const grown = profile.leakPercentPerHour * hours;
    return Math.min(100, Math.max(1, profile.memoryPercent + grown + 0.6 * noise));
}
function sampleTasks(world, service, runs, metric, minute) {
    const { metrics } = service;
    const each = (value) => runs.length === 0 ? undefined : { values: runs.map(value), count: runs.length };
    const total = (value) => runs.length === 0
        ? undefined
        : { values: [runs.reduce((sum, run) => sum + value(run), 0)], count: 1 };
    const cpu = (run) => cpuOf(world, metrics, run, minute);
    const memory = (run) => memoryOf(world, metrics, run, minute);
    switch (metric) {
        case 'CPUUtilization':
        case 'TaskCpuUtilization':
            return each(cpu);
        case 'MemoryUtilization':
        case 'TaskMemoryUtilization':
            return each(memory);
        case 'CpuUtilized':
            return total((run) => (cpu(run) * run.cpuReserved) / percent);
        case 'CpuReserved':
            return total((run) => run.cpuReserved);
        case 'MemoryUtilized':
            return total((run) => (memory(run) * run.memoryReserved) / percent);
        case 'MemoryReserved':
            return total((run) => run.memoryReserved);
        case 'RunningTaskCount':
            return { values: [runs.length], count: 1 };
        case 'HealthyHostCount':
            return { values: [runs.length], count: 1 };
        case 'DesiredTaskCount':
            return { values: [service.desiredCount], count: 1 };
        case 'PendingTaskCount':
        case 'UnHealthyHostCount':
            return { values: [0], count: 1 };
        case 'DeploymentCount':
            return { values: [service.deployments.length], count: 1 };
        default:
            return undefined;
    }
}
/** Requests are shared evenly by the running tasks; each revision answers as its profile says. */
function sampleTraffic(metrics, runs, metric, minute, key) {
    if (runs.length === 0)
        return undefined;
    const noise = 0.12 * drift(key('traffic'), minute);
    const mean = metrics.profile.requestsPerMinute * dailyLoad(metrics, minute) * Math.exp(noise);
    const requests = poisson(key('requests'), minute, mean);
    // The load balancer reports only while there is traffic.
    if (requests === 0)
        return undefined;
    const one = (value) => value === 0 ? undefined : { values: [value], count: 1 };
    const failures = (share, what) => {
        const shares = runs.map((run) => share(profileOf(metrics, run.revision)));
        const average = shares.reduce((sum, value) => sum + value, 0) / runs.length;
        return Math.min(requests, poisson(key(what), minute, requests * average));
    };
    switch (metric) {
        case 'RequestCount':
            return one(requests);
        case 'RequestCountPerTarget':
            return one(requests / runs.length);
        case 'HTTPCode_Target_5XX_Count':
            return one(failures(({ errorShare }) => errorShare, '5xx'));
        case 'HTTPCode_ELB_5XX_Count':
            return one(failures(({ balancerErrorShare }) => balancerErrorShare, 'elb-5xx'));
        case 'HTTPCode_Target_2XX_Count':
            return one(requests - failures(({ errorShare }) => errorShare, '5xx'));
        case 'TargetResponseTime':
            return latencies(metrics, runs, requests, minute, key);
        default:
            return undefined;
    }
}
function latencies(metrics, runs, requests, minute, key) {
    const common = Math.exp(0.07 * drift(key('latency'), minute));
    const draws = key('request');
    const values = Array.from({ length: Math.min(requests, drawnRequests) }, (_, index) => {
        const run = runs[index % runs.length];
        const profile = profileOf(metrics, run?.revision ?? '');
        const spread = profile.latencySigma * normal(draws, minute * drawnRequests + index);
        return (profile.latencyMedianMs * common * Math.exp(spread)) / 1000;
    });
    return { values, count: requests };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/metrics/catalog.js

const serviceMetrics = ['CPUUtilization', 'MemoryUtilization'];
const insightsMetrics = [
    'CpuUtilized',
    'CpuReserved',
    'MemoryUtilized',
    'MemoryReserved',
    'RunningTaskCount',
    'PendingTaskCount',
    'DesiredTaskCount',
    'DeploymentCount',
];
const taskMetrics = [
    'TaskCpuUtilization',
    'TaskMemoryUtilization',
    'CpuUtilized',
    'CpuReserved',
    'MemoryUtilized',
    'MemoryReserved',
];
const targetMetrics = [
    'RequestCount',
    'RequestCountPerTarget',
    'TargetResponseTime',
    'HTTPCode_Target_2XX_Count',
    'HTTPCode_Target_5XX_Count',
    'HealthyHostCount',
    'UnHealthyHostCount',
];
const balancerMetrics = [
    'RequestCount',
    'TargetResponseTime',
    'HTTPCode_Target_5XX_Count',
    'HTTPCode_ELB_5XX_Count',
];
const dimension = (Name, Value) => ({ Name, Value });
/** The last part of a load balancer's or target group's ARN, as CloudWatch names it. */
const tail = (arn) => {
    const resource = arn.slice(arn.lastIndexOf(':') + 1);
    return resource.startsWith('loadbalancer/') ? resource.slice('loadbalancer/'.length) : resource;
};
/** Every metric the region has of a service; per task only where Container Insights is enhanced. */
function metricsOfService(world, service) {
    const cluster = dimension('ClusterName', service.cluster.name);
    const name = dimension('ServiceName', service.name);
    const make = (namespace, names, dimensions, taskId) => names.map((metric) => ({
        namespace,
        name: metric,
        dimensions,
        sample: (minute) => sampleService(world, service, metric, minute, taskId),
    }));
    const insights = service.cluster.settings.find((setting) => setting.name === 'containerInsights');
    const found = make('AWS/ECS', serviceMetrics, [cluster, name]);
    if (insights?.value === 'enabled' || insights?.value === 'enhanced') {
        found.push(...make('ECS/ContainerInsights', insightsMetrics, [cluster, name]));
    }
    if (insights?.value === 'enhanced') {
        for (const { taskId } of service.runs) {
            const dimensions = [cluster, name, dimension('TaskId', taskId)];
            found.push(...make('ECS/ContainerInsights', taskMetrics, dimensions, taskId));
        }
    }
    for (const { targetGroup } of service.loadBalancers) {
        const [balancer] = targetGroup?.loadBalancerArns ?? [];
        if (targetGroup === undefined || balancer === undefined)
            continue;
        const front = dimension('LoadBalancer', tail(balancer));
        const group = dimension('TargetGroup', tail(targetGroup.arn));
        found.push(...make('AWS/ApplicationELB', targetMetrics, [group, front]), ...make('AWS/ApplicationELB', balancerMetrics, [front]));
    }
    return found;
}
/** All metrics of the region: its services' own, and those put into it. */
function allMetrics(world) {
    const own = [...world.services.values()].flatMap((service) => metricsOfService(world, service));
    return [...own, ...world.customMetrics.values()];
}
function sameDimensions(metric, dimensions) {
    return (metric.dimensions.length === dimensions.length &&
        dimensions.every(({ Name, Value }) => metric.dimensions.some((own) => own.Name === Name && own.Value === Value)));
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/metrics/statistics.js
/**
 * A CloudWatch statistic over the samples of one period: Average, Sum, Minimum, Maximum,
 * SampleCount or a percentile (`p95`, `p99.9`); undefined for one this world does not know.
 */
function statistic(samples, name) {
    const count = samples.reduce((sum, sample) => sum + sample.count, 0);
    const total = samples.reduce((sum, { values, count: weight }) => sum + (values.reduce((part, value) => part + value, 0) / values.length) * weight, 0);
    switch (name) {
        case 'Average':
            return total / count;
        case 'Sum':
            return total;
        case 'SampleCount':
            return count;
        case 'Minimum':
            return Math.min(...samples.map(({ values }) => Math.min(...values)));
        case 'Maximum':
            return Math.max(...samples.map(({ values }) => Math.max(...values)));
        default: {
            const percentile = /^p(\d{1,2}(?:\.\d+)?|100)$/.exec(name);
            return percentile === null ? undefined : quantile(samples, Number(percentile[1]) / 100);
        }
    }
}
function quantile(samples, share) {
    const values = samples.flatMap((sample) => Array.from(sample.values)).toSorted((a, b) => a - b);
    const at = (values.length - 1) * share;
    const low = values[Math.floor(at)] ?? 0;
    const high = values[Math.ceil(at)] ?? low;
    return low + (high - low) * (at - Math.floor(at));
}
function isStatistic(name) {
    return statistic([{ values: [1], count: 1 }], name) !== undefined;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/metrics/expression.js
/**
 * Evaluates metric math: numbers, ids, `+ - * /`, brackets, `FILL(id, n|REPEAT)`, and SUM, AVG, MIN,
 * MAX over `[a, b]`. Anything else is an error, as an unknown function is with CloudWatch.
 * @param instants the period's instants, which FILL fills
 */
function evaluate(text, series, instants) {
    const tokens = text.match(/[A-Za-z_]\w*|\d+(?:\.\d+)?|[-+*/(),[\]]/g) ?? [];
    if (tokens.join('') !== text.replaceAll(/\s/g, ''))
        throw new SyntaxError(`cannot read ${text}`);
    let position = 0;
    const peek = () => tokens[position];
    const take = (expected) => {
        const token = tokens[position];
        if (token === undefined || (expected !== undefined && token !== expected)) {
            throw new SyntaxError(`expected ${expected ?? 'more'} in ${text}`);
        }
        position += 1;
        return token;
    };
    const primary = () => {
        const token = take();
        if (token === '(') {
            const inner = sum();
            take(')');
            return inner;
        }
        if (token === '-')
            return combine(0, primary(), (a, b) => a - b);
        if (/^\d/.test(token))
            return Number(token);
        if (peek() !== '(') {
            const found = series.get(token);
            if (found === undefined)
                throw new SyntaxError(`no metric has the id ${token}`);
            return found;
        }
        take('(');
        const result = token === 'FILL' ? fill() : aggregate(token);
        take(')');
        return result;
    };
    const fill = () => {
        const filled = asSeries(sum(), instants);
        take(',');
        const how = peek() === 'REPEAT' ? take() : sum();
        let last;
        const points = new Map();
        for (const at of instants) {
            const value = filled.points.get(at) ?? (typeof how === 'number' ? how : last);
            if (value !== undefined)
                points.set(at, value);
            last = value ?? last;
        }
        return { label: filled.label, points };
    };
    const aggregate = (name) => {
        take('[');
        const items = [asSeries(sum(), instants)];
        while (peek() === ',') {
            take(',');
            items.push(asSeries(sum(), instants));
        }
        take(']');
        const points = new Map();
        for (const at of instants) {
            const values = items
                .map((item) => item.points.get(at))
                .filter((value) => value !== undefined);
            if (values.length > 0)
                points.set(at, aggregateOf(name, values));
        }
        return { label: name, points };
    };
    const product = () => {
        let left = primary();
        while (peek() === '*' || peek() === '/') {
            const isProduct = take() === '*';
            left = combine(left, primary(), (a, b) => (isProduct ? a * b : a / b));
        }
        return left;
    };
    const sum = () => {
        let left = product();
        while (peek() === '+' || peek() === '-') {
            const isSum = take() === '+';
            left = combine(left, product(), (a, b) => (isSum ? a + b : a - b));
        }
        return left;
    };
    const result = sum();
    if (position < tokens.length)
        throw new SyntaxError(`unexpected ${tokens[position] ?? ''} in ${text}`);
    return asSeries(result, instants);
}
function aggregateOf(name, values) {
    const total = values.reduce((sum, value) => sum + value, 0);
    switch (name) {
        case 'SUM':
            return total;
        case 'AVG':
            return total / values.length;
        case 'MIN':
            return Math.min(...values);
        case 'MAX':
            return Math.max(...values);
        default:
            throw new SyntaxError(`unknown function ${name}`);
    }
}
function asSeries(value, instants) {
    if (typeof value !== 'number')
        return value;
    return { label: String(value), points: new Map(instants.map((at) => [at, value])) };
}
/** Point by point, where both sides have one; a division by zero gives none. */
function combine(left, right, operate) {
    if (typeof left === 'number' && typeof right === 'number')
        return operate(left, right);
    const base = typeof left === 'number' ? right : left;
    if (typeof base === 'number')
        return base;
    const points = new Map();
    for (const at of base.points.keys()) {
        const a = typeof left === 'number' ? left : left.points.get(at);
        const b = typeof right === 'number' ? right : right.points.get(at);
        if (a === undefined || b === undefined)
            continue;
        const value = operate(a, b);
        if (Number.isFinite(value))
            points.set(at, value);
    }
    return { label: base.label, points };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/cloudwatch/metric-data.js





const metric_data_limits = { queries: 500, points: 100_800, searched: 100 };
const metric_data_minuteMs = 60_000;
/** A point can be read this long after its minute is over. */
const delayMs = 75_000;
function invalid(message) {
    return new ApiError('InvalidParameterValueException', message);
}
/** GetMetricData: metrics, SEARCH and a little math, in pages of `MaxDatapoints`. */
function getMetricData({ world }, input) {
    const queries = records(input, 'MetricDataQueries');
    const from = readInstant(input['StartTime']);
    const until = readInstant(input['EndTime']);
    if (queries.length === 0 || queries.length > metric_data_limits.queries) {
        throw new ApiError('ValidationError', `The collection MetricDataQueries must have between 1 and ${metric_data_limits.queries} members.`);
    }
    if (from === undefined || until === undefined || from >= until) {
        throw new ApiError('ValidationError', 'The parameter StartTime must be less than the parameter EndTime.');
    }
    const results = new Map();
    for (const query of queries) {
        if (record(query, 'MetricStat') !== undefined)
            readMetric(world, query, from, until, results);
    }
    for (const query of queries) {
        if (record(query, 'MetricStat') === undefined)
            readExpression(world, query, from, until, results);
    }
    const shown = queries
        .filter((query) => query['ReturnData'] !== false && query['ReturnData'] !== 'false')
        .flatMap((query) => (results.get(idOf(query)) ?? []).map((result) => ({
        result,
        label: input_text(query, 'Label') ?? result.series.label,
    })));
    return paginate(shown, input);
}
function idOf(query) {
    const id = input_text(query, 'Id') ?? '';
    if (!/^[a-z]\w*$/.test(id)) {
        throw new ApiError('ValidationError', `The value ${id} for parameter MetricDataQueries.member.1.Id is not matching the expected pattern.`);
    }
    return id;
}
function readMetric(world, query, from, until, results) {
    const stat = record(query, 'MetricStat') ?? {};
    const metric = record(stat, 'Metric') ?? {};
    const period = number(stat, 'Period') ?? 60;
    const statName = input_text(stat, 'Stat') ?? '';
    if (!isStatistic(statName))
        throw invalid(`The value ${statName} for parameter Stat is not supported.`);
    const dimensions = records(metric, 'Dimensions').map((dimension) => ({
        Name: input_text(dimension, 'Name') ?? '',
        Value: input_text(dimension, 'Value') ?? '',
    }));
    const name = input_text(metric, 'MetricName') ?? '';
    const found = allMetrics(world).find((candidate) => candidate.namespace === input_text(metric, 'Namespace') &&
        candidate.name === name &&
        sameDimensions(candidate, dimensions));
    const points = found === undefined
        ? new Map()
        : pointsOf(world, found, statName, period, from, until);
    results.set(idOf(query), [{ id: idOf(query), series: { label: name, points }, period }]);
}
/** The points of a metric in periods that begin within the range, as far as they can be read yet. */
function pointsOf(world, metric, statName, periodSeconds, from, until) {
    const periodMs = Math.max(60, periodSeconds) * 1000;
    const points = new Map();
    for (let at = Math.ceil(from / periodMs) * periodMs; at < until; at += periodMs) {
        const samples = [];
        for (let minute = at / metric_data_minuteMs; minute < (at + periodMs) / metric_data_minuteMs; minute += 1) {
            if ((minute + 1) * metric_data_minuteMs + delayMs > world.now)
                break;
            const sample = metric.sample(minute);
            if (sample !== undefined)
                samples.push(sample);
        }
        if (samples.length === 0)
            continue;
        const value = statistic(samples, statName);
        if (value !== undefined)
            points.set(at, value);
    }
    return points;
}
const searchShape = /^SEARCH\(\s*'\{([^}]*)\}([^']*)'\s*,\s*'([^']*)'\s*(?:,\s*(\d+)\s*)?\)$/;
function readExpression(world, query, from, until, results) {
    const expression = input_text(query, 'Expression') ?? '';
    const id = idOf(query);
    const search = searchShape.exec(expression.trim());
    if (search !== null) {
        const [, schema = '', terms = '', statName = 'Average', seconds] = search;
        const period = Number(seconds ?? number(query, 'Period') ?? 300);
        const found = searchMetrics(world, schema, terms).slice(0, metric_data_limits.searched);
        results.set(id, found.map((metric) => ({
            id,
            series: {
                label: metric.dimensions.at(-1)?.Value ?? metric.name,
                points: pointsOf(world, metric, statName, period, from, until),
            },
            period,
        })));
        return;
    }
    const known = new Map();
    for (const [key, [first]] of results)
        if (first)
            known.set(key, first.series);
    const period = [...results.values()][0]?.[0]?.period ?? 60;
    const instants = [];
    const periodMs = period * 1000;
    const readable = Math.min(until, world.now - delayMs - periodMs + 1);
    for (let at = Math.ceil(from / periodMs) * periodMs; at < readable; at += periodMs)
        instants.push(at);
    try {
        results.set(id, [{ id, series: evaluate(expression, known, instants), period }]);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new ApiError('ValidationError', `Error in expression '${id}': ${error.message}`);
    }
}
/** Metrics with exactly the dimensions of the schema and the words of the search. */
function searchMetrics(world, schema, terms) {
    const [namespace = '', ...names] = schema
        .split(',')
        .map((part) => part.trim().replaceAll('"', ''));
    const wanted = [...terms.matchAll(/(?:([\w-]+)=)?"?([^"\s]+)"?/g)];
    return allMetrics(world).filter((metric) => metric.namespace === namespace &&
        metric.dimensions.length === names.length &&
        names.every((name) => metric.dimensions.some(({ Name }) => Name === name)) &&
        wanted.every(([, key, value = '']) => key === undefined
            ? `${metric.name} ${metric.dimensions.map(({ Value }) => Value).join(' ')}`.includes(value)
            : key === 'MetricName'
                ? metric.name === value
                : metric.dimensions.some(({ Name, Value }) => Name === key && Value === value)));
}
function paginate(shown, input) {
    const most = number(input, 'MaxDatapoints') ?? metric_data_limits.points;
    const token = input_text(input, 'NextToken');
    const skip = token === undefined ? 0 : Number(token);
    if (Number.isNaN(skip))
        throw new ApiError('InvalidNextToken', 'The next token is invalid.');
    const isAscending = input_text(input, 'ScanBy') === 'TimestampAscending';
    let seen = 0;
    let isCut = false;
    const results = shown.map(({ result, label }) => {
        const all = [...result.series.points].toSorted(([a], [b]) => (isAscending ? a - b : b - a));
        const first = Math.max(0, skip - seen);
        const room = Math.max(0, skip + most - seen);
        const points = all.slice(first, room);
        const rest = room < all.length;
        seen += all.length;
        isCut ||= rest;
        return {
            Id: result.id,
            Label: label,
            Timestamps: points.map(([at]) => new Date(at)),
            Values: points.map(([, value]) => value),
            StatusCode: rest ? 'PartialData' : 'Complete',
        };
    });
    const kept = skip === 0 ? results : results.filter(({ Values }) => Values.length > 0);
    return {
        MetricDataResults: kept,
        ...(isCut ? { NextToken: String(skip + most) } : {}),
        Messages: [],
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/cloudwatch/metrics.js






const metrics_pageNames = { size: 'MaxResults', token: 'NextToken' };
const metrics_minuteMs = 60_000;
/** Reading, listing and putting metrics. */
const metricOperations = {
    GetMetricData: { needs: needing('cloudwatch:GetMetricData', () => '*'), run: getMetricData },
    GetMetricStatistics: {
        needs: needing('cloudwatch:GetMetricStatistics', () => '*'),
        run: getMetricStatistics,
    },
    ListMetrics: {
        needs: needing('cloudwatch:ListMetrics', () => '*'),
        run: ({ world }, input) => {
            const namespace = input_text(input, 'Namespace');
            const name = input_text(input, 'MetricName');
            const filters = records(input, 'Dimensions');
            const found = allMetrics(world).filter((metric) => (namespace === undefined || metric.namespace === namespace) &&
                (name === undefined || metric.name === name) &&
                filters.every((filter) => metric.dimensions.some(({ Name, Value }) => Name === input_text(filter, 'Name') && (input_text(filter, 'Value') ?? Value) === Value)));
            const cut = page(found, input, { default: 500, most: 500, kind: 'metrics' }, metrics_pageNames);
            return {
                Metrics: cut.items.map((metric) => ({
                    Namespace: metric.namespace,
                    MetricName: metric.name,
                    Dimensions: metric.dimensions,
                })),
                NextToken: cut.nextToken,
            };
        },
    },
    PutMetricData: {
        needs: needing('cloudwatch:PutMetricData', () => '*'),
        run: putMetricData,
    },
};
function getMetricStatistics({ world }, input) {
    const from = readInstant(input['StartTime']) ?? 0;
    const until = readInstant(input['EndTime']) ?? 0;
    const period = number(input, 'Period') ?? 60;
    const name = input_text(input, 'MetricName') ?? '';
    const dimensions = records(input, 'Dimensions').map((dimension) => ({
        Name: input_text(dimension, 'Name') ?? '',
        Value: input_text(dimension, 'Value') ?? '',
    }));
    const metric = allMetrics(world).find((candidate) => candidate.namespace === input_text(input, 'Namespace') &&
        candidate.name === name &&
        sameDimensions(candidate, dimensions));
    const statistics = texts(input, 'Statistics');
    const extended = texts(input, 'ExtendedStatistics');
    const unknown = [...statistics, ...extended].find((stat) => !isStatistic(stat));
    if (unknown !== undefined)
        throw invalid(`The value ${unknown} for parameter Statistics is not supported.`);
    const byInstant = new Map();
    for (const stat of metric === undefined ? [] : [...statistics, ...extended]) {
        for (const [at, value] of pointsOf(world, metric, stat, period, from, until)) {
            const point = byInstant.get(at) ?? { Timestamp: new Date(at), Unit: 'None' };
            if (extended.includes(stat)) {
                point['ExtendedStatistics'] = { ...point['ExtendedStatistics'], [stat]: value };
            }
            else {
                point[stat] = value;
            }
            byInstant.set(at, point);
        }
    }
    return { Label: name, Datapoints: [...byInstant.values()] };
}
function putMetricData({ world }, input) {
    const namespace = input_text(input, 'Namespace') ?? '';
    if (namespace === '' || namespace.startsWith('AWS/')) {
        throw invalid(`The value ${namespace} for parameter Namespace is invalid.`);
    }
    const data = records(input, 'MetricData');
    if (data.length > 1000) {
        throw new ApiError('ValidationError', 'The collection MetricData must not have a size greater than 1000.');
    }
    for (const datum of data) {
        const name = input_text(datum, 'MetricName') ?? '';
        const dimensions = records(datum, 'Dimensions').map((dimension) => ({
            Name: input_text(dimension, 'Name') ?? '',
            Value: input_text(dimension, 'Value') ?? '',
        }));
        const key = `${namespace}|${name}|${JSON.stringify(dimensions)}`;
        const at = readInstant(datum['Timestamp']) ?? world.now;
        const values = readValues(datum);
        const known = world.customMetrics.get(key);
        const minute = Math.floor(at / metrics_minuteMs);
        const before = known?.sample(minute);
        const sample = {
            values: [...(before?.values ?? []), ...values],
            count: (before?.count ?? 0) + values.length,
        };
        world.customMetrics.set(key, {
            namespace,
            name,
            dimensions,
            sample: (wanted) => (wanted === minute ? sample : known?.sample(wanted)),
        });
    }
    return undefined;
}
function readValues(datum) {
    const single = number(datum, 'Value');
    if (single !== undefined)
        return [single];
    const statistics = record(datum, 'StatisticValues');
    if (statistics !== undefined) {
        return [(number(statistics, 'Sum') ?? 0) / (number(statistics, 'SampleCount') ?? 1)];
    }
    const values = datum['Values'];
    return Array.isArray(values) ? values.map(Number) : [];
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/task.js
var world_task = __nccwpck_require__(6970);
;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/find.js



/** The last part of an ARN's resource, or the name itself. */
function lastPart(nameOrArn) {
    return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}
function clusterNameOf(input) {
    return lastPart(input_text(input, 'cluster') ?? 'default');
}
function findCluster(world, input) {
    const cluster = world.clusters.get(clusterNameOf(input));
    if (cluster === undefined)
        throw new ApiError('ClusterNotFoundException', 'Cluster not found.');
    return cluster;
}
function serviceArn(world, clusterName, nameOrArn) {
    if (nameOrArn.startsWith('arn:'))
        return nameOrArn;
    return (0,world_world/* arn */.Cm)(world, 'ecs', `service/${clusterName}/${lastPart(nameOrArn)}`);
}
function findService(world, cluster, nameOrArn) {
    return world.services.get((0,world_world/* arn */.Cm)(world, 'ecs', `service/${cluster.name}/${lastPart(nameOrArn)}`));
}
function requireService(world, input) {
    const cluster = findCluster(world, input);
    const service = findService(world, cluster, input_text(input, 'service') ?? '');
    if (service === undefined)
        throw new ApiError('ServiceNotFoundException', 'Service not found.');
    if (service.status !== 'ACTIVE') {
        throw new ApiError('ServiceNotActiveException', 'Service was not ACTIVE.');
    }
    return service;
}
/** `family`, `family:revision` or the ARN; a family alone is its newest ACTIVE revision. */
function findTaskDefinition(world, name) {
    const short = lastPart(name);
    const [family = '', revision] = short.split(':');
    const revisions = world.taskDefinitions.get(family) ?? [];
    const found = revision === undefined
        ? revisions.findLast(({ status }) => status === 'ACTIVE')
        : revisions.find((definition) => definition.revision === Number(revision));
    if (found === undefined) {
        throw new ApiError('ClientException', 'Unable to describe task definition.');
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/render-service.js


function renderNetwork(network) {
    return { awsvpcConfiguration: { ...network } };
}
function renderLoadBalancer(balancer) {
    const { advanced } = balancer;
    return {
        ...(balancer.targetGroup === undefined ? {} : { targetGroupArn: balancer.targetGroup.arn }),
        ...(balancer.classicName === undefined ? {} : { loadBalancerName: balancer.classicName }),
        containerName: balancer.containerName,
        containerPort: balancer.containerPort,
        ...(advanced === undefined
            ? {}
            : {
                advancedConfiguration: {
                    alternateTargetGroupArn: advanced.alternate.arn,
                    productionListenerRule: advanced.productionListenerRule,
                    ...(advanced.testListenerRule === undefined
                        ? {}
                        : { testListenerRule: advanced.testListenerRule }),
                    roleArn: advanced.roleArn,
                },
            }),
    };
}
function renderConfiguration(configuration) {
    const { circuitBreaker, alarms, linear, canary, lifecycleHooks, earlySuccess } = configuration;
    return {
        deploymentCircuitBreaker: {
            enable: circuitBreaker.enable,
            rollback: circuitBreaker.rollback,
            ...(circuitBreaker.resetOnHealthyTask === undefined
                ? {}
                : { resetOnHealthyTask: circuitBreaker.resetOnHealthyTask }),
            ...(circuitBreaker.threshold === undefined
                ? {}
                : { thresholdConfiguration: circuitBreaker.threshold }),
        },
        maximumPercent: configuration.maximumPercent,
        minimumHealthyPercent: configuration.minimumHealthyPercent,
        ...(alarms === undefined ? {} : { alarms: { ...alarms } }),
        strategy: configuration.strategy,
        bakeTimeInMinutes: configuration.bakeTimeInMinutes,
        ...(linear === undefined ? {} : { linearConfiguration: linear }),
        ...(canary === undefined ? {} : { canaryConfiguration: canary }),
        ...(lifecycleHooks === undefined
            ? {}
            : {
                lifecycleHooks: lifecycleHooks.map((hook) => ({
                    targetType: hook.targetType,
                    hookTargetArn: hook.hookTargetArn,
                    roleArn: hook.roleArn,
                    lifecycleStages: hook.lifecycleStages,
                    timeoutConfiguration: hook.timeoutInMinutes === undefined
                        ? undefined
                        : {
                            timeoutInMinutes: hook.timeoutInMinutes,
                            action: hook.timeoutAction ?? 'ROLLBACK',
                        },
                })),
            }),
        ...(earlySuccess === undefined
            ? {}
            : {
                earlySuccessCriteria: {
                    enable: earlySuccess.enable,
                    healthyPercent: earlySuccess.healthyPercent,
                    sourceServiceRevisionCleanup: earlySuccess.cleanup,
                },
            }),
    };
}
/** What a revision runs on: a launch type, or capacity providers. */
function renderCapacity(revision) {
    return {
        ...(revision.capacityProviderStrategy === undefined
            ? { launchType: revision.launchType ?? 'FARGATE' }
            : { capacityProviderStrategy: revision.capacityProviderStrategy }),
        ...(revision.launchType === 'EC2'
            ? {}
            : {
                platformVersion: revision.platformVersion === 'LATEST' ? '1.4.0' : (revision.platformVersion ?? '1.4.0'),
                platformFamily: 'Linux',
            }),
    };
}
/** ECS reports no rollout state for other controllers, nor behind a Classic load balancer. */
function hasRolloutState(service) {
    return (service.controller === 'ECS' &&
        service.loadBalancers.every(({ classicName }) => classicName === undefined));
}
function counts(deployment) {
    let pending = 0;
    let running = 0;
    for (const task of deployment.tasks) {
        if ((0,world_task/* isRunning */.W_)(task) && (0,world_task/* isAlive */._n)(task))
            running += 1;
        else if ((0,world_task/* isPending */.mm)(task) && (0,world_task/* isAlive */._n)(task))
            pending += 1;
    }
    return { pending, running };
}
function renderDeployment(service, deployment) {
    const { pending, running } = counts(deployment);
    return {
        id: deployment.id,
        status: deployment.status,
        taskDefinition: deployment.revision.definition.arn,
        desiredCount: deployment.desiredCount,
        pendingCount: pending,
        runningCount: running,
        failedTasks: deployment.failedTasks,
        createdAt: seconds(deployment.createdAt),
        updatedAt: seconds(deployment.updatedAt),
        ...renderCapacity(deployment.revision),
        networkConfiguration: renderNetwork(deployment.revision.network),
        ...(hasRolloutState(service)
            ? {
                rolloutState: deployment.rolloutState,
                rolloutStateReason: deployment.rolloutStateReason,
            }
            : {}),
    };
}
function renderTags(tags) {
    return tags.map(({ key, value }) => ({ key, value }));
}
function currentOf(service) {
    const [newest] = service.serviceDeployments;
    if (service.namesCurrent === 'never')
        return undefined;
    if (service.namesCurrent === 'newest')
        return newest;
    return service.serviceDeployments.find(({ status }) => status === 'SUCCESSFUL') ?? newest;
}
/** `services[]` of DescribeServices. */
function renderService(world, service, withTags) {
    const native = service.controller === 'ECS';
    const shown = native
        ? service.deployments
        : service.taskSets
            .toSorted((a, b) => Number(b.status === 'PRIMARY') - Number(a.status === 'PRIMARY'))
            .map((set) => set.deployment);
    const [primary] = shown;
    const listed = shown.map((deployment) => Object.assign(counts(deployment), { deployment }));
    const sum = (pick) => listed.reduce((total, entry) => total + pick(entry), 0);
    const revision = primary?.revision;
    const current = native ? currentOf(service) : undefined;
    return {
        serviceArn: service.arn,
        serviceName: service.name,
        clusterArn: service.cluster.arn,
        loadBalancers: service.loadBalancers.map(renderLoadBalancer),
        serviceRegistries: [],
        status: service.status,
        desiredCount: service.scheduling === 'DAEMON' ? (primary?.desiredCount ?? 0) : service.desiredCount,
        runningCount: sum(({ running }) => running),
        pendingCount: sum(({ pending }) => pending),
        ...(revision === undefined ? {} : renderCapacity(revision)),
        ...(revision === undefined || revision.launchType === 'EC2'
            ? {}
            : { platformVersion: revision.platformVersion ?? 'LATEST' }),
        ...(service.controller === 'EXTERNAL' ? {} : { taskDefinition: revision?.definition.arn }),
        deploymentConfiguration: renderConfiguration(service.configuration),
        ...(native ? {} : { taskSets: service.taskSets.map((set) => renderTaskSet(service, set)) }),
        deployments: native
            ? service.deployments.map((deployment) => renderDeployment(service, deployment))
            : [],
        roleArn: `arn:${world.partition}:iam::${world.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
        events: service.events
            .filter(({ createdAt }) => createdAt <= world.now)
            .map((event) => ({
            id: event.id,
            createdAt: seconds(event.createdAt),
            message: event.message,
        })),
        createdAt: seconds(service.createdAt),
        ...(current === undefined ? {} : { currentServiceDeployment: current.arn }),
        ...(native
            ? {
                currentServiceRevisions: listed.map(({ deployment, pending, running }) => ({
                    arn: deployment.revision.arn,
                    requestedTaskCount: deployment.desiredCount,
                    runningTaskCount: running,
                    pendingTaskCount: pending,
                })),
            }
            : {}),
        placementConstraints: [],
        placementStrategy: [],
        ...(revision === undefined ? {} : { networkConfiguration: renderNetwork(revision.network) }),
        healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
        schedulingStrategy: service.scheduling,
        deploymentController: { type: service.controller },
        ...(withTags ? { tags: renderTags(service.tags) } : {}),
        enableECSManagedTags: false,
        propagateTags: service.propagateTags,
        enableExecuteCommand: service.enableExecuteCommand,
        availabilityZoneRebalancing: service.availabilityZoneRebalancing,
    };
}
function renderTaskSet(service, set) {
    const { pending, running } = counts(set.deployment);
    return {
        id: set.id,
        taskSetArn: set.arn,
        serviceArn: service.arn,
        clusterArn: service.cluster.arn,
        ...(service.controller === 'CODE_DEPLOY'
            ? { startedBy: 'CODE_DEPLOY', externalId: set.id }
            : {}),
        status: set.status,
        taskDefinition: set.definition.arn,
        computedDesiredCount: set.computedDesiredCount,
        pendingCount: pending,
        runningCount: running,
        createdAt: seconds(set.createdAt),
        updatedAt: seconds(set.updatedAt),
        ...renderCapacity(set.deployment.revision),
        networkConfiguration: renderNetwork(set.deployment.revision.network),
        loadBalancers: set.targetGroup === undefined
            ? []
            : [
                {
                    targetGroupArn: set.targetGroup.arn,
                    containerName: service.loadBalancers[0]?.containerName,
                    containerPort: service.loadBalancers[0]?.containerPort,
                },
            ],
        serviceRegistries: [],
        scale: { value: set.scale, unit: 'PERCENT' },
        stabilityStatus: set.stabilityStatus,
        stabilityStatusAt: seconds(set.stabilityStatusAt),
        tags: [],
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/clusters.js






/** ListClusters and DescribeClusters. */
const clusterOperations = {
    ListClusters: {
        needs: needing('ecs:ListClusters', () => '*'),
        bucket: 'cluster-read',
        run: ({ world }, input) => {
            const arns = [...world.clusters.values()].map((cluster) => cluster.arn);
            const cut = page(arns, input, { default: 100, most: 100, kind: 'clusters' });
            return { clusterArns: cut.items, ...(cut.nextToken ? { nextToken: cut.nextToken } : {}) };
        },
    },
    DescribeClusters: {
        needs: needing('ecs:DescribeClusters', ({ world }, input) => (0,world_world/* arn */.Cm)(world, 'ecs', `cluster/${lastPart(texts(input, 'clusters')[0] ?? 'default')}`)),
        bucket: 'cluster-read',
        run: ({ world }, input) => {
            const names = texts(input, 'clusters');
            const wanted = names.length === 0 ? ['default'] : names;
            const include = texts(input, 'include');
            const found = wanted.map((name) => world.clusters.get(lastPart(name)));
            return {
                clusters: found.flatMap((cluster) => cluster ? [renderCluster(world, cluster, include)] : []),
                failures: wanted.flatMap((name, index) => found[index] === undefined
                    ? [{ arn: (0,world_world/* arn */.Cm)(world, 'ecs', `cluster/${lastPart(name)}`), reason: 'MISSING' }]
                    : []),
            };
        },
    },
};
function renderCluster(world, cluster, include) {
    const tasks = [...world.tasks.values()].filter((task) => task.cluster === cluster);
    const services = [...world.services.values()].filter((service) => service.cluster === cluster);
    return {
        clusterArn: cluster.arn,
        clusterName: cluster.name,
        status: cluster.status,
        registeredContainerInstancesCount: 0,
        runningTasksCount: tasks.filter(world_task/* isRunning */.W_).length,
        pendingTasksCount: tasks.filter(world_task/* isPending */.mm).length,
        activeServicesCount: services.filter(({ status }) => status === 'ACTIVE').length,
        statistics: [],
        tags: include.includes('TAGS') ? renderTags(cluster.tags) : [],
        settings: include.includes('SETTINGS') ? cluster.settings : [],
        capacityProviders: cluster.capacityProviders,
        defaultCapacityProviderStrategy: [],
    };
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/build-task-definition.js
var build_task_definition = __nccwpck_require__(2951);
;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/read-tags.js


const mostTags = 50;
/** `tags` of a request; keys beginning with `aws:` are AWS's own and refused. */
function readTags(input) {
    const tags = records(input, 'tags').map((tag) => ({
        key: input_text(tag, 'key') ?? '',
        value: input_text(tag, 'value') ?? '',
    }));
    if (tags.length > mostTags) {
        throw new ApiError('InvalidParameterException', `A resource can have at most ${mostTags} tags.`);
    }
    if (tags.some(({ key }) => key.toLowerCase().startsWith('aws:'))) {
        throw new ApiError('InvalidParameterException', "Invalid tag key: 'aws:' prefixed tag key names are not allowed for external use.");
    }
    return tags;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/task-definitions.js




/** DescribeTaskDefinition. */
const taskDefinitionOperations = {
    DescribeTaskDefinition: {
        needs: needing('ecs:DescribeTaskDefinition', () => '*'),
        bucket: 'task-definition-read',
        run: ({ world }, input) => {
            const definition = findTaskDefinition(world, input_text(input, 'taskDefinition') ?? '');
            const withTags = texts(input, 'include').includes('TAGS');
            return {
                taskDefinition: renderTaskDefinition(definition),
                tags: withTags ? renderTags(definition.tags) : [],
            };
        },
    },
};
function renderTaskDefinition(definition) {
    return {
        taskDefinitionArn: definition.arn,
        containerDefinitions: definition.containers.map(renderContainerDefinition),
        family: definition.family,
        ...(definition.taskRoleArn === undefined ? {} : { taskRoleArn: definition.taskRoleArn }),
        ...(definition.executionRoleArn === undefined
            ? {}
            : { executionRoleArn: definition.executionRoleArn }),
        networkMode: definition.networkMode,
        revision: definition.revision,
        volumes: [],
        status: definition.status,
        requiresAttributes: [
            { name: 'com.amazonaws.ecs.capability.logging-driver.awslogs' },
            { name: 'ecs.capability.execution-role-awslogs' },
            { name: 'com.amazonaws.ecs.capability.docker-remote-api.1.19' },
        ],
        placementConstraints: [],
        compatibilities: ['EC2', ...definition.compatibilities.filter((name) => name !== 'EC2')],
        requiresCompatibilities: definition.compatibilities,
        cpu: definition.cpu,
        memory: definition.memory,
        registeredAt: seconds(definition.registeredAt),
        ...(definition.deregisteredAt === undefined
            ? {}
            : { deregisteredAt: seconds(definition.deregisteredAt) }),
        registeredBy: definition.registeredBy,
        ...definition.rest,
    };
}
function renderContainerDefinition(container) {
    return { mountPoints: [], volumesFrom: [], systemControls: [], ...container };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/register-task-definition.js









/** Members that the world understands; all others are kept and given back as they came. */
const understood = new Set([
    'family',
    'containerDefinitions',
    'cpu',
    'memory',
    'executionRoleArn',
    'taskRoleArn',
    'networkMode',
    'requiresCompatibilities',
    'tags',
]);
/** RegisterTaskDefinition, DeregisterTaskDefinition and ListTaskDefinitions. */
const registerTaskDefinitionOperations = {
    RegisterTaskDefinition: {
        needs: registerNeeds,
        bucket: 'task-definition-modify',
        run: register,
    },
    DeregisterTaskDefinition: {
        needs: needing('ecs:DeregisterTaskDefinition', () => '*'),
        bucket: 'task-definition-modify',
        run: ({ world }, input) => {
            const name = requiredText(input, 'taskDefinition');
            if (!lastPart(name).includes(':')) {
                throw new ApiError('InvalidParameterException', 'Revision is required.');
            }
            const definition = findTaskDefinition(world, name);
            definition.status = 'INACTIVE';
            definition.deregisteredAt = world.now;
            return { taskDefinition: renderTaskDefinition(definition) };
        },
    },
    ListTaskDefinitions: {
        needs: needing('ecs:ListTaskDefinitions', () => '*'),
        bucket: 'task-definition-read',
        run: ({ world }, input) => {
            const family = input_text(input, 'familyPrefix');
            const status = input_text(input, 'status') ?? 'ACTIVE';
            const arns = [...world.taskDefinitions.values()]
                .flat()
                .filter((definition) => family === undefined || definition.family === family)
                .filter((definition) => definition.status === status)
                .map((definition) => definition.arn);
            const sorted = input_text(input, 'sort') === 'DESC' ? arns.toReversed() : arns;
            const cut = page(sorted, input, { default: 100, most: 100, kind: 'task-definitions' });
            return { taskDefinitionArns: cut.items, nextToken: cut.nextToken };
        },
    },
};
function registerNeeds(context, input) {
    const family = input_text(input, 'family') ?? '';
    const resource = (0,world_world/* arn */.Cm)(context.world, 'ecs', `task-definition/${family}:*`);
    const needs = [{ action: 'ecs:RegisterTaskDefinition', resource }];
    for (const name of ['executionRoleArn', 'taskRoleArn']) {
        const role = input_text(input, name);
        if (role !== undefined)
            needs.push({ action: 'iam:PassRole', resource: role });
    }
    if (records(input, 'tags').length > 0)
        needs.push({ action: 'ecs:TagResource', resource });
    return needs;
}
function register(context, input) {
    const { world } = context;
    const family = requiredText(input, 'family', 'ClientException');
    if (!/^[\w-]{1,255}$/.test(family)) {
        throw new ApiError('ClientException', 'Family contains invalid characters.');
    }
    const containers = records(input, 'containerDefinitions');
    if (containers.length === 0) {
        throw new ApiError('ClientException', 'Container list cannot be empty.');
    }
    const compatibilities = texts(input, 'requiresCompatibilities');
    checkFargate(compatibilities, input);
    const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !understood.has(name)));
    const role = (name) => input_text(input, name);
    const executionRoleArn = role('executionRoleArn');
    const taskRoleArn = role('taskRoleArn');
    const definition = (0,build_task_definition/* addTaskDefinition */.g)(world, {
        family,
        containers: containers.map(readContainer),
        cpu: input_text(input, 'cpu') ?? '256',
        memory: input_text(input, 'memory') ?? '512',
        ...(executionRoleArn === undefined ? {} : { executionRoleArn }),
        ...(taskRoleArn === undefined ? {} : { taskRoleArn }),
        networkMode: input_text(input, 'networkMode') ?? 'bridge',
        compatibilities: compatibilities.length === 0 ? ['EC2'] : compatibilities,
        rest,
        tags: readTags(input),
        registeredBy: context.principalArn,
        bare: true,
    });
    return { taskDefinition: renderTaskDefinition(definition), tags: renderTags(definition.tags) };
}
/** Keeps every member as registered and fills in what ECS fills in. */
function readContainer(container) {
    const name = input_text(container, 'name');
    const image = input_text(container, 'image');
    if (name === undefined || image === undefined) {
        throw new ApiError('ClientException', 'Container.image should not be null or empty.');
    }
    const given = container;
    return {
        ...given,
        name,
        image,
        cpu: number(container, 'cpu') ?? 0,
        essential: container['essential'] !== false,
        environment: given.environment ?? [],
        portMappings: (given.portMappings ?? []).map(({ containerPort, hostPort, protocol }) => ({
            containerPort,
            hostPort: hostPort ?? containerPort,
            protocol: protocol ?? 'tcp',
        })),
    };
}
const fargateCpu = new Set(['256', '512', '1024', '2048', '4096', '8192', '16384']);
function checkFargate(compatibilities, input) {
    if (!compatibilities.includes('FARGATE'))
        return;
    if (input_text(input, 'networkMode') !== 'awsvpc') {
        throw new ApiError('ClientException', 'Fargate only supports network mode ‘awsvpc’.');
    }
    const cpu = input_text(input, 'cpu') ?? '';
    if (!fargateCpu.has(cpu) || input_text(input, 'memory') === undefined) {
        throw new ApiError('ClientException', 'No Fargate configuration exists for given values.');
    }
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/task-launch.js
var task_launch = __nccwpck_require__(1732);
// EXTERNAL MODULE: ./packages/simulator/lib/world/timing.js
var timing = __nccwpck_require__(8753);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/one-off.js



/** Starts tasks that belong to no service; refused ones are failures, as in ECS's HTTP 200. */
function runTasks(world, request) {
    const behaviour = (0,world_world/* behaviourOf */.xu)(world, request.definition, request.command);
    const { refusal } = behaviour;
    const refused = world.refusals.get(behaviour) ?? 0;
    if (refusal !== undefined && refused < (refusal.times ?? Number.POSITIVE_INFINITY)) {
        world.refusals.set(behaviour, refused + 1);
        const failure = {
            reason: refusal.reason,
            ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
        };
        return { tasks: [], failures: Array.from({ length: request.count }, () => failure) };
    }
    world.drawn += 1;
    const key = `run-${world.drawn}`;
    const tasks = Array.from({ length: request.count }, (_, index) => (0,task_launch/* launchTask */.R)(world, { ...request, key, index, injectedSidecar: world.injectsSidecar }));
    return { tasks, failures: [] };
}
const tokenLifeMs = 24 * 3_600_000;
/**
 * The tasks a client token stands for, while it is remembered: 24 hours, or as long as its tasks
 * can be seen (ECS API reference, ensuring idempotency: the smaller of two bounds, of which our
 * source shows only the first).
 */
function rememberedTasks(world, key) {
    const found = world.clientTokens.get(key);
    if (found === undefined)
        return undefined;
    const visible = found.tasks.some(({ stoppedAt, createdAt }) => world.now - createdAt < tokenLifeMs &&
        (stoppedAt === undefined || world.now - stoppedAt < timing/* stoppedTaskVisibleMs */.PI));
    return visible ? found : undefined;
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/task-stop.js
var task_stop = __nccwpck_require__(1011);
;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/render-task.js


/** `tasks[]` of DescribeTasks, RunTask and StopTask. */
function renderTask(task, withTags) {
    const attached = task.connectivityAt !== undefined;
    return {
        attachments: [
            {
                id: task.attachmentId,
                type: 'ElasticNetworkInterface',
                status: attachmentStatus(task),
                details: [
                    { name: 'subnetId', value: task.subnet },
                    ...(attached
                        ? [
                            { name: 'networkInterfaceId', value: task.eni },
                            { name: 'macAddress', value: task.mac },
                            {
                                name: 'privateDnsName',
                                value: `ip-${task.ip.replaceAll('.', '-')}.ec2.internal`,
                            },
                            { name: 'privateIPv4Address', value: task.ip },
                        ]
                        : []),
                ],
            },
        ],
        attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
        availabilityZone: task.availabilityZone,
        ...(task.capacityProvider === undefined ? {} : { capacityProviderName: task.capacityProvider }),
        clusterArn: task.cluster.arn,
        ...(attached
            ? { connectivity: 'CONNECTED', connectivityAt: seconds(task.connectivityAt) }
            : {}),
        containers: task.containers.map((container) => renderContainer(task, container)),
        cpu: task.definition.cpu,
        createdAt: seconds(task.createdAt),
        desiredStatus: task.desiredStatus,
        enableExecuteCommand: task.enableExecuteCommand,
        executionStoppedAt: seconds(task.executionStoppedAt),
        group: task.group,
        healthStatus: taskHealth(task),
        lastStatus: task.lastStatus,
        launchType: task.launchType ?? 'FARGATE',
        memory: task.definition.memory,
        overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [], ...task.overrides },
        ...(task.platformVersion === undefined
            ? {}
            : { platformVersion: task.platformVersion, platformFamily: 'Linux' }),
        pullStartedAt: seconds(task.pullStartedAt),
        pullStoppedAt: seconds(task.pullStoppedAt),
        startedAt: seconds(task.startedAt),
        ...(task.startedBy === undefined ? {} : { startedBy: task.startedBy }),
        ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode }),
        stoppedAt: seconds(task.stoppedAt),
        ...(task.stoppedReason === undefined ? {} : { stoppedReason: task.stoppedReason }),
        stoppingAt: seconds(task.stoppingAt),
        tags: withTags ? renderTags(task.tags) : [],
        taskArn: task.arn,
        taskDefinitionArn: task.definition.arn,
        version: task.version,
        ephemeralStorage: { sizeInGiB: 20 },
        fargateEphemeralStorage: { sizeInGiB: 20 },
    };
}
function attachmentStatus(task) {
    if (task.lastStatus === 'STOPPED')
        return 'DELETED';
    if (task.connectivityAt === undefined)
        return 'PRECREATED';
    return task.lastStatus === 'DEPROVISIONING' ? 'DETACHING' : 'ATTACHED';
}
/** ECS's sum of the essential containers' health: one ill makes the task ill. */
function taskHealth(task) {
    const checked = task.containers.filter(({ essential, declared }) => essential && declared);
    if (checked.some(({ healthStatus }) => healthStatus === 'UNHEALTHY'))
        return 'UNHEALTHY';
    if (checked.some(({ healthStatus }) => healthStatus === 'UNKNOWN'))
        return 'UNKNOWN';
    return 'HEALTHY';
}
function renderContainer(task, container) {
    const definition = task.definition.containers.find(({ name }) => name === container.name);
    return {
        containerArn: container.arn,
        taskArn: task.arn,
        name: container.name,
        ...(container.image === undefined ? {} : { image: container.image }),
        ...(container.imageDigest === undefined ? {} : { imageDigest: container.imageDigest }),
        runtimeId: container.runtimeId,
        lastStatus: container.lastStatus,
        ...(container.exitCode === undefined ? {} : { exitCode: container.exitCode }),
        ...(container.reason === undefined ? {} : { reason: container.reason }),
        networkBindings: [],
        networkInterfaces: task.connectivityAt === undefined
            ? []
            : [{ attachmentId: task.attachmentId, privateIpv4Address: task.ip }],
        healthStatus: container.healthStatus,
        ...(definition === undefined
            ? {}
            : {
                cpu: String(definition.cpu),
                ...(definition.memory === undefined ? {} : { memory: String(definition.memory) }),
                ...(definition.memoryReservation === undefined
                    ? {}
                    : { memoryReservation: String(definition.memoryReservation) }),
            }),
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/run-task.js









const run_task_limits = {
    count: 10,
    overrides: 8192,
    startedBy: 128,
    clientToken: 64,
    reason: 1024,
};
/** RunTask and StopTask. */
const runTaskOperations = {
    RunTask: { needs: runNeeds, bucket: 'cluster-resource-modify', run: runTask },
    StopTask: {
        needs: needing('ecs:StopTask', (context, input) => (0,world_world/* arn */.Cm)(context.world, 'ecs', `task/${clusterNameOf(input)}/${lastPart(input_text(input, 'task') ?? '')}`)),
        bucket: 'cluster-resource-modify',
        run: (context, input) => {
            const cluster = findCluster(context.world, input);
            const task = context.world.tasks.get(lastPart(requiredText(input, 'task')));
            if (task === undefined || task.cluster !== cluster) {
                throw new ApiError('InvalidParameterException', 'The referenced task was not found.');
            }
            const reason = input_text(input, 'reason') ?? 'Task stopped by user';
            if (reason.length > run_task_limits.reason) {
                throw new ApiError('InvalidParameterException', `Reason must be at most ${run_task_limits.reason} characters.`);
            }
            (0,task_stop/* stopTask */.S8)(context.world, task, 'UserInitiated', reason);
            return { task: renderTask(task, false) };
        },
    },
};
function runNeeds(context, input) {
    const { world } = context;
    const name = input_text(input, 'taskDefinition') ?? '';
    const resource = name.startsWith('arn:') ? name : (0,world_world/* arn */.Cm)(world, 'ecs', `task-definition/${name}`);
    const overrides = record(input, 'overrides') ?? {};
    const definition = definitionOrNothing(context, name);
    const roles = [
        input_text(overrides, 'executionRoleArn') ?? definition?.executionRoleArn,
        input_text(overrides, 'taskRoleArn') ?? definition?.taskRoleArn,
    ];
    const needs = [{ action: 'ecs:RunTask', resource }];
    for (const role of roles) {
        if (role !== undefined)
            needs.push({ action: 'iam:PassRole', resource: role });
    }
    if (records(input, 'tags').length > 0) {
        needs.push({
            action: 'ecs:TagResource',
            resource: (0,world_world/* arn */.Cm)(world, 'ecs', `task/${clusterNameOf(input)}/*`),
        });
    }
    return needs;
}
function definitionOrNothing({ world }, name) {
    try {
        return findTaskDefinition(world, name);
    }
    catch (error) {
        if (error instanceof ApiError)
            return undefined;
        throw error;
    }
}
function runTask(context, input) {
    const { world } = context;
    const request = readRequest(context, input);
    const token = input_text(input, 'clientToken');
    if (token !== undefined && (token.length > run_task_limits.clientToken || !/^[!-~]+$/.test(token))) {
        throw new ApiError('InvalidParameterException', 'clientToken is invalid.');
    }
    const key = `${request.cluster.name}/${token ?? ''}`;
    const said = canonical({ ...input, clientToken: undefined });
    const before = token === undefined ? undefined : rememberedTasks(world, key);
    if (before !== undefined) {
        if (before.request !== said) {
            throw new ApiError('ConflictException', 'The RunTask request could not be processed due to conflicts. The provided clientToken is already in use with a different RunTask request.', 400, { resourceIds: before.tasks.map((task) => task.arn) });
        }
        return { tasks: before.tasks.map((task) => renderTask(task, true)), failures: [] };
    }
    const { tasks, failures } = runTasks(world, request);
    if (token !== undefined && tasks.length > 0)
        world.clientTokens.set(key, { request: said, tasks });
    return {
        tasks: tasks.map((task) => renderTask(task, true)),
        failures: failures.map(({ reason, detail }) => ({
            arn: request.cluster.arn,
            reason,
            detail,
        })),
    };
}
/** A request as text, whatever the order of its members. */
function canonical(value) {
    return JSON.stringify(value, (_key, member) => typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : member);
}
function readRequest(context, input) {
    const { world } = context;
    const cluster = findCluster(world, input);
    const definition = findRunnable(context, requiredText(input, 'taskDefinition', 'ClientException'));
    const count = number(input, 'count') ?? 1;
    if (!Number.isInteger(count) || count < 1 || count > run_task_limits.count) {
        throw new ApiError('InvalidParameterException', `Count must be between 1 and ${run_task_limits.count}.`);
    }
    const strategy = records(input, 'capacityProviderStrategy');
    const launchType = input_text(input, 'launchType');
    if (strategy.length > 0 && launchType !== undefined) {
        throw new ApiError('InvalidParameterException', 'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.');
    }
    if (strategy.length === 0 &&
        (launchType ?? 'EC2') === 'EC2' &&
        cluster.containerInstances === 0) {
        throw new ApiError('InvalidParameterException', 'No Container Instances were found in your cluster.');
    }
    const startedBy = input_text(input, 'startedBy');
    if (startedBy !== undefined &&
        (startedBy.length > run_task_limits.startedBy || !/^[\w/-]+$/.test(startedBy))) {
        throw new ApiError('InvalidParameterException', 'startedBy contains invalid characters or is longer than 128 characters.');
    }
    if (input_text(input, 'propagateTags') === 'SERVICE') {
        throw new ApiError('InvalidParameterException', 'SERVICE is not a valid propagateTags value for RunTask.');
    }
    const overrides = readOverrides(definition, input);
    const provider = strategy[0] === undefined ? undefined : input_text(strategy[0], 'capacityProvider');
    const platformVersion = input_text(input, 'platformVersion');
    return {
        cluster,
        definition,
        count,
        network: readNetwork(definition, input),
        group: input_text(input, 'group') ?? `family:${definition.family}`,
        ...(startedBy === undefined ? {} : { startedBy }),
        ...(provider === undefined
            ? { launchType: launchType ?? 'EC2' }
            : { capacityProvider: provider, launchType: 'FARGATE' }),
        platformVersion: platformVersion === undefined || platformVersion === 'LATEST' ? '1.4.0' : platformVersion,
        enableExecuteCommand: flag(input, 'enableExecuteCommand'),
        overrides,
        command: records(overrides, 'containerOverrides').flatMap((item) => texts(item, 'command')),
        tags: [
            ...(input_text(input, 'propagateTags') === 'TASK_DEFINITION' ? definition.tags : []),
            ...readTags(input),
        ],
    };
}
function findRunnable({ world }, name) {
    const short = lastPart(name);
    try {
        const definition = findTaskDefinition(world, name);
        if (definition.status === 'ACTIVE')
            return definition;
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        throw new ApiError('ClientException', `TaskDefinition not found.`);
    }
    throw new ApiError('ClientException', `TaskDefinition is inactive: ${short}`);
}
function readOverrides(definition, input) {
    const overrides = record(input, 'overrides') ?? {};
    if (JSON.stringify(overrides).length > run_task_limits.overrides) {
        throw new ApiError('InvalidParameterException', `Container Overrides length must be at most ${run_task_limits.overrides}`);
    }
    for (const item of records(overrides, 'containerOverrides')) {
        const name = input_text(item, 'name') ?? '';
        if (!definition.containers.some((container) => container.name === name)) {
            throw new ApiError('InvalidParameterException', `Override for container named ${name} is not a container in the TaskDefinition.`);
        }
    }
    return overrides;
}
function readNetwork(definition, input) {
    const awsvpc = record(record(input, 'networkConfiguration') ?? {}, 'awsvpcConfiguration');
    if (awsvpc === undefined && definition.networkMode === 'awsvpc') {
        throw new ApiError('InvalidParameterException', "Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    }
    const subnets = texts(awsvpc ?? {}, 'subnets');
    if (awsvpc !== undefined && subnets.length === 0) {
        throw new ApiError('InvalidParameterException', 'subnets can not be empty.');
    }
    return {
        subnets,
        securityGroups: texts(awsvpc ?? {}, 'securityGroups'),
        assignPublicIp: input_text(awsvpc ?? {}, 'assignPublicIp') === 'ENABLED' ? 'ENABLED' : 'DISABLED',
    };
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/deployment-start.js + 1 modules
var deployment_start = __nccwpck_require__(9605);
// EXTERNAL MODULE: ./packages/simulator/lib/world/deployment-stop.js
var deployment_stop = __nccwpck_require__(6549);
// EXTERNAL MODULE: ./packages/simulator/lib/world/deployment-end.js
var deployment_end = __nccwpck_require__(2516);
// EXTERNAL MODULE: ./packages/simulator/lib/world/scheduler-agenda.js
var scheduler_agenda = __nccwpck_require__(739);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/lifecycle-hooks.js



/** A PAUSE hook waits this long by default: a day. */
const defaultTimeoutMinutes = 1440;
const lambdaMs = 4000;
/** DescribeServiceDeployments shows this stage under the one it precedes. */
const shown = {
    PRE_PRODUCTION_TRAFFIC_SHIFT: 'PRODUCTION_TRAFFIC_SHIFT',
};
/** The service deployment enters a stage, and the hooks configured for it begin. */
function enterStage(world, entry, stage) {
    entry.lifecycleStage = stage;
    entry.stageEnteredAt = world.now;
    entry.updatedAt = world.now;
    const hooks = entry.configuration.lifecycleHooks ?? [];
    for (const [index, hook] of hooks.entries()) {
        if (hook.lifecycleStages.includes(stage))
            beginHook(world, entry, hook, stage, index);
    }
}
/** What DescribeServiceDeployments calls the stage. */
function shownStage(entry) {
    return shown[entry.lifecycleStage ?? ''] ?? entry.lifecycleStage;
}
function beginHook(world, entry, hook, stage, index) {
    const isPause = hook.targetType === 'PAUSE';
    const random = (0,world_world/* randomFor */.F_)(world, 'hook', entry.id, stage, index);
    const timeoutMs = (0,world_world/* scaled */.vK)(world, (hook.timeoutInMinutes ?? defaultTimeoutMinutes) * 60_000);
    const detail = {
        hookId: random.uuid(),
        targetType: hook.targetType,
        ...(hook.hookTargetArn === undefined ? {} : { targetArn: hook.hookTargetArn }),
        stage,
        status: isPause ? 'AWAITING_ACTION' : 'IN_PROGRESS',
        ...(isPause
            ? { expiresAt: world.now + timeoutMs, timeoutAction: hook.timeoutAction ?? 'ROLLBACK' }
            : {}),
    };
    entry.hooks = [...entry.hooks, detail];
    if (isPause) {
        world.agenda.add(world.now + timeoutMs, () => {
            if (detail.status !== 'AWAITING_ACTION')
                return;
            detail.status = 'TIMED_OUT';
            settleHook(world, entry, detail, hook.timeoutAction ?? 'ROLLBACK');
        });
        return;
    }
    const outcome = hook.outcome ?? { status: 'SUCCEEDED', afterMs: lambdaMs };
    (0,world_world/* after */.Pl)(world, outcome.afterMs, () => {
        if (detail.status !== 'IN_PROGRESS')
            return;
        detail.status = outcome.status;
        settleHook(world, entry, detail, outcome.status === 'SUCCEEDED' ? 'CONTINUE' : 'ROLLBACK');
    });
}
/** True when no hook of the present stage is open. */
function hooksAllow(_world, entry) {
    return entry.hooks.every(({ stage, status, settled }) => stage !== entry.lifecycleStage || status === 'SUCCEEDED' || settled === 'CONTINUE');
}
/** ContinueServiceDeployment, a Lambda's answer, or a time-out: on, or back. */
function settleHook(world, entry, detail, action) {
    detail.settled = action;
    entry.updatedAt = world.now;
    const { service } = entry;
    if (action === 'ROLLBACK') {
        const [primary] = service.deployments;
        if (primary?.serviceDeployment === entry) {
            const what = detail.targetArn === undefined
                ? `PAUSE hook ${detail.hookId}`
                : `target ${detail.targetArn}`;
            const because = `${detail.stage} lifecycle hook(s) failed. Lifecycle hook ${what} returned ${detail.status === 'TIMED_OUT' ? 'TIMED_OUT' : 'FAILED'} status.`;
            (0,deployment_end/* failDeployment */.q)(world, service, primary, 'lifecycle-hook', true, because);
        }
    }
    (0,scheduler_agenda/* ensurePass */.y)(world, service);
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/service-deployments.js









const describeLimit = 20;
/** The service deployments API. */
const serviceDeploymentOperations = {
    ListServiceDeployments: {
        needs: needing('ecs:ListServiceDeployments', (context, input) => serviceArn(context.world, clusterNameOf(input), input_text(input, 'service') ?? '')),
        bucket: 'service-deployment',
        run: listServiceDeployments,
    },
    DescribeServiceDeployments: {
        needs: (_context, input) => texts(input, 'serviceDeploymentArns').map((resource) => ({
            action: 'ecs:DescribeServiceDeployments',
            resource,
        })),
        bucket: 'service-deployment',
        run: (context, input) => describeServiceDeployments(context, input),
    },
    DescribeServiceRevisions: {
        needs: (_context, input) => texts(input, 'serviceRevisionArns').map((resource) => ({
            action: 'ecs:DescribeServiceRevisions',
            resource,
        })),
        bucket: 'service-revision',
        run: (context, input) => describeServiceRevisions(context, input),
    },
    StopServiceDeployment: {
        needs: needing('ecs:StopServiceDeployment', (_context, input) => input_text(input, 'serviceDeploymentArn') ?? '*'),
        bucket: 'service-modify',
        run: (context, input) => {
            const serviceDeploymentArn = requiredText(input, 'serviceDeploymentArn');
            const found = findServiceDeployment(context.world, serviceDeploymentArn);
            if (found === undefined) {
                throw new ApiError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
            }
            const stopType = input_text(input, 'stopType') ?? 'ROLLBACK';
            if (stopType !== 'ROLLBACK' && stopType !== 'ABORT') {
                throw new ApiError('InvalidParameterException', `Invalid stopType: ${stopType}.`);
            }
            if ((0,deployment_start/* hasEnded */.hY)(found) || found.status === 'STOP_REQUESTED' || found.rollback !== undefined) {
                throw new ApiError('ConflictException', `Service deployment ${serviceDeploymentArn} cannot be stopped because it is in status ${found.status}.`);
            }
            if (stopType === 'ROLLBACK' && found.service.lastCompleted === undefined) {
                throw new ApiError('ConflictException', 'Service deployment has no previous service revision to roll back to.');
            }
            (0,deployment_stop/* requestStop */.Y)(context.world, found, stopType);
            return { serviceDeploymentArn };
        },
    },
    ContinueServiceDeployment: {
        needs: needing('ecs:ContinueServiceDeployment', (_context, input) => input_text(input, 'serviceDeploymentArn') ?? '*'),
        bucket: 'service-modify',
        run: continueServiceDeployment,
    },
};
function continueServiceDeployment(context, input) {
    const serviceDeploymentArn = requiredText(input, 'serviceDeploymentArn');
    const found = findServiceDeployment(context.world, serviceDeploymentArn);
    if (found === undefined) {
        throw new ApiError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
    }
    const hookId = requiredText(input, 'hookId');
    const hook = found.hooks.find((candidate) => candidate.hookId === hookId);
    const action = input_text(input, 'action') ?? 'CONTINUE';
    if (hook === undefined || (action !== 'CONTINUE' && action !== 'ROLLBACK')) {
        throw new ApiError('InvalidParameterException', `Invalid hookId or action: ${hookId} ${action}.`);
    }
    if (hook.status !== 'AWAITING_ACTION') {
        throw new ApiError('ConflictException', `Lifecycle hook ${hookId} is not awaiting an action: it is ${hook.status}.`);
    }
    hook.status = action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
    settleHook(context.world, found, hook, action);
    return { serviceDeploymentArn };
}
function findServiceDeployment(world, arn) {
    for (const service of world.services.values()) {
        const found = service.serviceDeployments.find((candidate) => candidate.arn === arn);
        if (found)
            return found;
    }
    return undefined;
}
function listServiceDeployments(context, input) {
    const service = requireService(context.world, input);
    const statuses = texts(input, 'status');
    const created = record(input, 'createdAt') ?? {};
    const before = (number(created, 'before') ?? Number.POSITIVE_INFINITY) * 1000;
    const since = (number(created, 'after') ?? Number.NEGATIVE_INFINITY) * 1000;
    const known = service.controller === 'ECS' ? service.serviceDeployments : [];
    const found = known
        .filter((entry) => statuses.length === 0 || statuses.includes(entry.status))
        .filter(({ createdAt }) => createdAt > since && createdAt < before)
        .filter(({ createdAt }) => !context.showsOldWorld(createdAt));
    const cut = page(found, input, { default: 20, most: 100, kind: 'service-deployments' });
    return {
        serviceDeployments: cut.items.map((entry) => ({
            serviceDeploymentArn: entry.arn,
            serviceArn: service.arn,
            clusterArn: service.cluster.arn,
            ...stamps(entry),
            targetServiceRevisionArn: entry.target.arn,
            status: entry.status,
            ...(entry.statusReason === undefined ? {} : { statusReason: entry.statusReason }),
        })),
        ...(cut.nextToken ? { nextToken: cut.nextToken } : {}),
    };
}
function stamps(entry) {
    return {
        createdAt: seconds(entry.createdAt),
        ...(entry.startedAt === undefined ? {} : { startedAt: seconds(entry.startedAt) }),
        ...(entry.finishedAt === undefined ? {} : { finishedAt: seconds(entry.finishedAt) }),
    };
}
function describeServiceDeployments(context, input) {
    const arns = texts(input, 'serviceDeploymentArns');
    if (arns.length === 0 || arns.length > describeLimit) {
        throw new ApiError('InvalidParameterException', `serviceDeploymentArns must have between 1 and ${describeLimit} elements.`);
    }
    const found = arns.map((arn) => findServiceDeployment(context.world, arn));
    return {
        serviceDeployments: found.flatMap((entry) => (entry ? [renderServiceDeployment(entry)] : [])),
        failures: arns.flatMap((arn, index) => found[index] === undefined ? [{ arn, reason: 'MISSING' }] : []),
    };
}
function revisionSummary(service, entry, revision) {
    let requested = 0;
    let running = 0;
    let pending = 0;
    for (const deployment of service.deployments) {
        if (deployment.revision !== revision)
            continue;
        requested += deployment.desiredCount;
        for (const task of deployment.tasks) {
            if ((0,world_task/* isAlive */._n)(task) && (0,world_task/* isRunning */.W_)(task))
                running += 1;
            if ((0,world_task/* isAlive */._n)(task) && (0,world_task/* isPending */.mm)(task))
                pending += 1;
        }
    }
    const production = entry.traffic?.production.get(revision.number);
    const test = entry.traffic?.test.get(revision.number);
    return {
        arn: revision.arn,
        requestedTaskCount: requested,
        runningTaskCount: running,
        pendingTaskCount: pending,
        ...(test === undefined ? {} : { requestedTestTrafficWeight: test }),
        ...(production === undefined ? {} : { requestedProductionTrafficWeight: production }),
    };
}
function renderServiceDeployment(entry) {
    const { service, rollback } = entry;
    return {
        serviceDeploymentArn: entry.arn,
        serviceArn: service.arn,
        clusterArn: service.cluster.arn,
        ...stamps(entry),
        ...(entry.stoppedAt === undefined ? {} : { stoppedAt: seconds(entry.stoppedAt) }),
        updatedAt: seconds(entry.updatedAt),
        sourceServiceRevisions: entry.source.map((revision) => revisionSummary(service, entry, revision)),
        targetServiceRevision: revisionSummary(service, entry, entry.target),
        status: entry.status,
        ...(entry.statusReason === undefined ? {} : { statusReason: entry.statusReason }),
        lifecycleStage: shownStage(entry),
        ...(entry.hooks.length === 0
            ? {}
            : {
                lifecycleHookDetails: entry.hooks.map((hook) => ({
                    hookId: hook.hookId,
                    targetType: hook.targetType,
                    ...(hook.targetArn === undefined ? {} : { targetArn: hook.targetArn }),
                    status: hook.status,
                    ...(hook.expiresAt === undefined ? {} : { expiresAt: seconds(hook.expiresAt) }),
                    ...(hook.timeoutAction === undefined ? {} : { timeoutAction: hook.timeoutAction }),
                })),
            }),
        deploymentConfiguration: renderConfiguration(entry.configuration),
        ...(rollback === undefined
            ? {}
            : {
                rollback: {
                    reason: rollback.reason,
                    startedAt: seconds(rollback.startedAt),
                    serviceRevisionArn: rollback.revision.arn,
                },
            }),
        deploymentCircuitBreaker: {
            status: entry.breaker,
            failureCount: entry.failureCount,
            threshold: entry.threshold,
        },
        alarms: {
            status: entry.alarms,
            alarmNames: entry.configuration.alarms?.alarmNames ?? [],
            triggeredAlarmNames: entry.triggeredAlarms,
        },
    };
}
function describeServiceRevisions(context, input) {
    const arns = texts(input, 'serviceRevisionArns');
    if (arns.length === 0 || arns.length > describeLimit) {
        throw new ApiError('InvalidParameterException', `serviceRevisionArns must have between 1 and ${describeLimit} elements.`);
    }
    const found = arns.map((arn) => {
        for (const service of context.world.services.values()) {
            const revision = service.revisions.find((candidate) => candidate.arn === arn);
            if (revision)
                return { service, revision };
        }
        return undefined;
    });
    return {
        serviceRevisions: found.flatMap((entry) => entry ? [renderRevision(entry.service, entry.revision)] : []),
        failures: arns.flatMap((arn, index) => found[index] === undefined ? [{ arn, reason: 'MISSING' }] : []),
    };
}
function renderRevision(service, revision) {
    return {
        serviceRevisionArn: revision.arn,
        serviceArn: service.arn,
        clusterArn: service.cluster.arn,
        taskDefinition: revision.definition.arn,
        ...renderCapacity(revision),
        loadBalancers: service.loadBalancers.map(renderLoadBalancer),
        serviceRegistries: [],
        networkConfiguration: renderNetwork(revision.network),
        containerImages: revision.definition.containers.map(({ name, image }) => ({
            containerName: name,
            imageDigest: revision.imageDigests[name],
            image,
        })),
        guardDutyEnabled: false,
        createdAt: seconds(revision.createdAt),
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/services.js






const services_describeLimit = 10;
/** DescribeServices and ListServices. */
const serviceOperations = {
    DescribeServices: {
        needs: (context, input) => texts(input, 'services').map((name) => ({
            action: 'ecs:DescribeServices',
            resource: serviceArn(context.world, clusterNameOf(input), name),
        })),
        bucket: 'service-read',
        run: describeServices,
    },
    ListServices: {
        needs: needing('ecs:ListServices', () => '*'),
        bucket: 'service-read',
        run: (context, input) => {
            const cluster = findCluster(context.world, input);
            const scheduling = input['schedulingStrategy'];
            const arns = [...context.world.services.values()]
                .filter((service) => service.cluster === cluster && service.status !== 'INACTIVE')
                .filter((service) => scheduling === undefined || service.scheduling === scheduling)
                .map((service) => service.arn);
            const cut = page(arns, input, { default: 10, most: 100, kind: 'services' });
            return { serviceArns: cut.items, ...(cut.nextToken ? { nextToken: cut.nextToken } : {}) };
        },
    },
};
function describeServices(context, input) {
    const { world } = context;
    const cluster = findCluster(world, input);
    const names = texts(input, 'services');
    if (names.length === 0) {
        throw new ApiError('InvalidParameterException', 'Services cannot be empty.');
    }
    if (names.length > services_describeLimit) {
        throw new ApiError('InvalidParameterException', `Services cannot have more than ${services_describeLimit} elements.`);
    }
    const withTags = texts(input, 'include').includes('TAGS');
    const services = [];
    const failures = [];
    for (const name of names) {
        const service = findService(world, cluster, name);
        if (service === undefined) {
            failures.push({
                arn: (0,world_world/* arn */.Cm)(world, 'ecs', `service/${cluster.name}/${lastPart(name)}`),
                reason: 'MISSING',
            });
            continue;
        }
        const { before } = service;
        services.push(before !== undefined && context.showsOldWorld(before.changedAt)
            ? before.answer
            : renderService(world, service, withTags));
    }
    return { services, failures };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/tasks.js






const tasks_describeLimit = 100;
/** ListTasks and DescribeTasks. */
const taskOperations = {
    ListTasks: {
        needs: needing('ecs:ListTasks', () => '*'),
        bucket: 'cluster-resource-read',
        run: listTasks,
    },
    DescribeTasks: {
        needs: (context, input) => texts(input, 'tasks').map((task) => ({
            action: 'ecs:DescribeTasks',
            resource: (0,world_world/* arn */.Cm)(context.world, 'ecs', `task/${clusterNameOf(input)}/${lastPart(task)}`),
        })),
        bucket: 'cluster-resource-read',
        run: describeTasks,
    },
};
function listTasks(context, input) {
    const { world } = context;
    const cluster = findCluster(world, input);
    const startedBy = input_text(input, 'startedBy');
    const family = input_text(input, 'family');
    const serviceName = input_text(input, 'serviceName');
    const launchType = input_text(input, 'launchType');
    const containerInstance = input_text(input, 'containerInstance');
    const desiredStatus = input_text(input, 'desiredStatus') ?? 'RUNNING';
    if (startedBy !== undefined &&
        (family ?? serviceName ?? launchType ?? containerInstance ?? input_text(input, 'desiredStatus')) !==
            undefined) {
        throw new ApiError('InvalidParameterException', 'startedBy must be the only filter used when listing tasks.');
    }
    if (serviceName !== undefined && findService(world, cluster, serviceName) === undefined) {
        throw new ApiError('ServiceNotFoundException', 'Service not found.');
    }
    const found = [];
    for (const task of world.tasks.values()) {
        if (task.cluster === cluster &&
            task.desiredStatus === desiredStatus &&
            (startedBy === undefined || task.startedBy === startedBy) &&
            (family === undefined || task.definition.family === family) &&
            (serviceName === undefined || task.group === `service:${lastPart(serviceName)}`) &&
            (launchType === undefined || task.launchType === launchType) &&
            containerInstance === undefined &&
            !context.showsOldWorld(task.createdAt)) {
            found.push(task.arn);
        }
    }
    const cut = page(found, input, { default: 100, most: 100, kind: 'tasks' });
    return { taskArns: cut.items, ...(cut.nextToken ? { nextToken: cut.nextToken } : {}) };
}
function describeTasks(context, input) {
    const { world } = context;
    const cluster = findCluster(world, input);
    const names = texts(input, 'tasks');
    if (names.length === 0)
        throw new ApiError('InvalidParameterException', 'Tasks cannot be empty.');
    if (names.length > tasks_describeLimit) {
        throw new ApiError('InvalidParameterException', `Tasks cannot have more than ${tasks_describeLimit} elements.`);
    }
    const withTags = texts(input, 'include').includes('TAGS');
    const tasks = [];
    const failures = [];
    for (const name of names) {
        const task = world.tasks.get(lastPart(name));
        if (task === undefined || task.cluster !== cluster || context.showsOldWorld(task.createdAt)) {
            failures.push({
                arn: (0,world_world/* arn */.Cm)(world, 'ecs', `task/${cluster.name}/${lastPart(name)}`),
                reason: 'MISSING',
            });
        }
        else {
            tasks.push(renderTask(task, withTags));
        }
    }
    return { tasks, failures };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/ecs/update-service.js







/** UpdateService: moves the desired count, or brings out something new. */
const updateServiceOperations = {
    UpdateService: {
        needs: (context, input) => {
            const needs = [
                {
                    action: 'ecs:UpdateService',
                    resource: serviceArn(context.world, clusterNameOf(input), input_text(input, 'service') ?? ''),
                },
            ];
            const name = input_text(input, 'taskDefinition');
            if (name !== undefined)
                needs.push(...passRoles(context, name));
            return needs;
        },
        bucket: 'service-modify',
        run: updateService,
    },
};
/** `iam:PassRole` on the roles of a task definition. */
function passRoles(context, taskDefinition) {
    try {
        const { executionRoleArn, taskRoleArn } = findTaskDefinition(context.world, taskDefinition);
        return [executionRoleArn, taskRoleArn].flatMap((role) => role === undefined ? [] : [{ action: 'iam:PassRole', resource: role }]);
    }
    catch (error) {
        if (error instanceof ApiError)
            return [];
        throw error;
    }
}
function updateService(context, input) {
    const { world } = context;
    const service = requireService(world, input);
    const asksToDeploy = flag(input, 'forceNewDeployment') || input_text(input, 'taskDefinition') !== undefined;
    if (asksToDeploy && world.held !== undefined && world.held.length > 0) {
        service.before = { changedAt: world.now, answer: renderService(world, service, false) };
        releaseHeld(world, world.held);
        return { service: renderService(world, service, true) };
    }
    const change = changeOf(context, service, input);
    const desired = number(input, 'desiredCount');
    service.before = { changedAt: world.now, answer: renderService(world, service, false) };
    if (desired !== undefined) {
        if (service.scheduling === 'DAEMON') {
            throw new ApiError('InvalidParameterException', 'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again.');
        }
        service.desiredCount = desired;
    }
    const configuration = record(input, 'deploymentConfiguration');
    if (configuration !== undefined) {
        service.configuration = mergeConfiguration(service.configuration, configuration);
    }
    if (change !== undefined)
        (0,deployment_start/* startDeployment */.i4)(world, service, change);
    if (change !== undefined || desired !== undefined)
        (0,scheduler_agenda/* wakeScheduler */.s)(world, service, change !== undefined);
    return { service: renderService(world, service, true) };
}
/** The scenario begins: its first act now, the others as long after it as it says. */
function releaseHeld(world, held) {
    world.held = undefined;
    const firstMs = Math.min(...held.map(({ afterMs }) => afterMs));
    for (const { afterMs, act } of held) {
        if (afterMs === firstMs)
            act();
        else
            (0,world_world/* after */.Pl)(world, afterMs - firstMs, act);
    }
}
/** What of the input makes a new deployment; undefined where nothing does. */
function changeOf(context, service, input) {
    const { world } = context;
    const name = input_text(input, 'taskDefinition');
    const definition = name === undefined ? undefined : findTaskDefinition(world, name);
    const network = record(record(input, 'networkConfiguration') ?? {}, 'awsvpcConfiguration');
    const strategy = records(input, 'capacityProviderStrategy');
    const platformVersion = input_text(input, 'platformVersion');
    const current = service.deployments[0]?.revision;
    const isNew = flag(input, 'forceNewDeployment') ||
        (definition !== undefined && definition !== current?.definition) ||
        network !== undefined ||
        strategy.length > 0 ||
        platformVersion !== undefined;
    if (!isNew)
        return undefined;
    if (service.controller !== 'ECS') {
        throw new ApiError('InvalidParameterException', service.controller === 'CODE_DEPLOY'
            ? 'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
            : 'Cannot update task definition on services with an EXTERNAL deployment controller.');
    }
    return {
        ...(definition === undefined ? {} : { definition }),
        ...(platformVersion === undefined ? {} : { platformVersion }),
        ...(network === undefined
            ? {}
            : {
                network: {
                    subnets: texts(network, 'subnets'),
                    securityGroups: texts(network, 'securityGroups'),
                    assignPublicIp: input_text(network, 'assignPublicIp') === 'ENABLED' ? 'ENABLED' : 'DISABLED',
                },
            }),
        ...(strategy.length === 0
            ? {}
            : {
                capacityProviderStrategy: strategy.map((item) => ({
                    capacityProvider: input_text(item, 'capacityProvider') ?? 'FARGATE',
                    weight: number(item, 'weight') ?? 0,
                    base: number(item, 'base') ?? 0,
                })),
            }),
    };
}
function mergeConfiguration(old, input) {
    const breaker = record(input, 'deploymentCircuitBreaker');
    const alarms = record(input, 'alarms');
    return {
        ...old,
        maximumPercent: number(input, 'maximumPercent') ?? old.maximumPercent,
        minimumHealthyPercent: number(input, 'minimumHealthyPercent') ?? old.minimumHealthyPercent,
        bakeTimeInMinutes: number(input, 'bakeTimeInMinutes') ?? old.bakeTimeInMinutes,
        ...(breaker === undefined
            ? {}
            : {
                circuitBreaker: { enable: flag(breaker, 'enable'), rollback: flag(breaker, 'rollback') },
            }),
        ...(alarms === undefined
            ? {}
            : {
                alarms: {
                    alarmNames: texts(alarms, 'alarmNames'),
                    enable: flag(alarms, 'enable'),
                    rollback: flag(alarms, 'rollback'),
                },
            }),
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/elbv2.js



/** Elastic Load Balancing v2. */
const elbv2Operations = {
    DescribeTargetHealth: {
        needs: needing('elasticloadbalancing:DescribeTargetHealth', () => '*'),
        run: (context, input) => {
            const group = findTargetGroup(context, input_text(input, 'TargetGroupArn'));
            const wanted = records(input, 'Targets').map((target) => input_text(target, 'Id'));
            return {
                TargetHealthDescriptions: [...group.targets.values()]
                    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
                    .map((target) => ({
                    Target: {
                        Id: target.id,
                        Port: target.port,
                        AvailabilityZone: target.availabilityZone,
                    },
                    HealthCheckPort: String(target.port),
                    TargetHealth: {
                        State: target.state,
                        ...(target.reason === undefined ? {} : { Reason: target.reason }),
                        ...(target.description === undefined ? {} : { Description: target.description }),
                    },
                    AdministrativeOverride: {
                        State: 'no_override',
                        Reason: 'AdministrativeOverride.NoOverride',
                        Description: 'No override is currently active on target',
                    },
                })),
            };
        },
    },
    DescribeTargetGroups: {
        needs: needing('elasticloadbalancing:DescribeTargetGroups', () => '*'),
        run: (context, input) => {
            const arns = texts(input, 'TargetGroupArns');
            const names = texts(input, 'Names');
            const balancer = input_text(input, 'LoadBalancerArn');
            const chosen = arns.length > 0
                ? arns.map((arn) => findTargetGroup(context, arn))
                : [...context.world.targetGroups.values()].filter((group) => (names.length === 0 || names.includes(group.name)) &&
                    (balancer === undefined || group.loadBalancerArns.includes(balancer)));
            if (names.length > 0 && chosen.length === 0)
                throw notFound();
            return { TargetGroups: chosen.map(renderTargetGroup) };
        },
    },
};
function notFound() {
    return new ApiError('TargetGroupNotFound', 'One or more target groups not found');
}
function findTargetGroup({ world }, arn) {
    const group = world.targetGroups.get(arn ?? '');
    if (group === undefined)
        throw notFound();
    return group;
}
function renderTargetGroup(group) {
    const { healthCheck } = group;
    return {
        TargetGroupArn: group.arn,
        TargetGroupName: group.name,
        Protocol: group.protocol,
        Port: group.port,
        VpcId: group.vpcId,
        HealthCheckProtocol: group.protocol,
        HealthCheckPort: 'traffic-port',
        HealthCheckEnabled: true,
        HealthCheckIntervalSeconds: healthCheck.intervalSeconds,
        HealthCheckTimeoutSeconds: healthCheck.timeoutSeconds,
        HealthyThresholdCount: healthCheck.healthyThreshold,
        UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
        HealthCheckPath: healthCheck.path,
        Matcher: { HttpCode: healthCheck.matcher },
        LoadBalancerArns: group.loadBalancerArns,
        TargetType: 'ip',
        ProtocolVersion: 'HTTP1',
        IpAddressType: 'ipv4',
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/elbv2-attributes.js




/** Attributes of target groups, load balancers and their listeners. */
const elbv2AttributeOperations = {
    DescribeTargetGroupAttributes: {
        needs: needing('elasticloadbalancing:DescribeTargetGroupAttributes', () => '*'),
        run: (context, input) => ({
            Attributes: renderAttributes(findTargetGroup(context, input_text(input, 'TargetGroupArn'))),
        }),
    },
    ModifyTargetGroupAttributes: {
        needs: needing('elasticloadbalancing:ModifyTargetGroupAttributes', (_context, input) => input_text(input, 'TargetGroupArn') ?? '*'),
        run: modifyAttributes,
    },
    DescribeLoadBalancers: {
        needs: needing('elasticloadbalancing:DescribeLoadBalancers', () => '*'),
        run: ({ world }, input) => {
            const arns = texts(input, 'LoadBalancerArns');
            const names = texts(input, 'Names');
            const found = [...world.loadBalancers.values()].filter(({ arn, name }) => (arns.length === 0 || arns.includes(arn)) && (names.length === 0 || names.includes(name)));
            if (found.length < Math.max(arns.length, names.length)) {
                throw new ApiError('LoadBalancerNotFound', 'One or more load balancers not found');
            }
            return {
                LoadBalancers: found.map((balancer) => ({
                    LoadBalancerArn: balancer.arn,
                    DNSName: `${balancer.name}-1234567890.${world.region}.elb.amazonaws.com`,
                    CanonicalHostedZoneId: 'Z215JYRZR1TBD5',
                    CreatedTime: new Date(balancer.createdAt),
                    LoadBalancerName: balancer.name,
                    Scheme: 'internet-facing',
                    VpcId: 'vpc-0f1e2d3c4b5a69788',
                    State: { Code: 'active' },
                    Type: 'application',
                    AvailabilityZones: ['a', 'b'].map((zone, index) => ({
                        ZoneName: `${world.region}${zone}`,
                        SubnetId: `subnet-0${index}07fc8b7200cdf7b`,
                    })),
                    SecurityGroups: ['sg-0a1b2c3d4e5f60718'],
                    IpAddressType: 'ipv4',
                })),
            };
        },
    },
    DescribeListeners: {
        needs: needing('elasticloadbalancing:DescribeListeners', () => '*'),
        run: ({ world }, input) => {
            const wanted = input_text(input, 'LoadBalancerArn');
            const arns = texts(input, 'ListenerArns');
            const balancers = [...world.loadBalancers.values()].filter(({ arn }) => wanted === undefined || arn === wanted);
            if (balancers.length === 0) {
                throw new ApiError('LoadBalancerNotFound', 'One or more load balancers not found');
            }
            const groups = [...world.targetGroups.values()];
            const listeners = balancers
                .map((balancer) => ({
                ListenerArn: balancer.listenerArn,
                LoadBalancerArn: balancer.arn,
                Port: 443,
                Protocol: 'HTTPS',
                SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
                DefaultActions: groups
                    .filter(({ loadBalancerArns }) => loadBalancerArns.includes(balancer.arn))
                    .slice(0, 1)
                    .map(({ arn }) => ({ Type: 'forward', TargetGroupArn: arn })),
            }))
                .filter(({ ListenerArn }) => arns.length === 0 || arns.includes(ListenerArn));
            return { Listeners: listeners };
        },
    },
    DescribeRules: {
        needs: needing('elasticloadbalancing:DescribeRules', () => '*'),
        run: ({ world }, input) => {
            const listener = input_text(input, 'ListenerArn');
            const balancer = [...world.loadBalancers.values()].find(({ listenerArn }) => listenerArn === listener);
            if (balancer === undefined) {
                throw new ApiError('ListenerNotFound', 'One or more listeners not found');
            }
            const groups = [...world.targetGroups.values()].filter(({ loadBalancerArns }) => loadBalancerArns.includes(balancer.arn));
            return {
                Rules: groups.map(({ arn }, index) => ({
                    RuleArn: `${balancer.listenerArn.replace(':listener/', ':listener-rule/')}/9683b2d02a6cab${index}`,
                    Priority: index === 0 ? 'default' : String(index),
                    Conditions: [],
                    Actions: [{ Type: 'forward', TargetGroupArn: arn }],
                    IsDefault: index === 0,
                })),
            };
        },
    },
};
function renderAttributes(group) {
    return [...group.attributes].map(([Key, Value]) => ({ Key, Value }));
}
function elbv2_attributes_invalid(message) {
    return new ApiError('InvalidConfigurationRequest', message);
}
const ranges = {
    'deregistration_delay.timeout_seconds': [0, 3600],
    'stickiness.lb_cookie.duration_seconds': [1, 604_800],
};
const algorithms = new Set(['round_robin', 'least_outstanding_requests', 'weighted_random']);
function modifyAttributes(context, input) {
    const group = findTargetGroup(context, input_text(input, 'TargetGroupArn'));
    const wanted = new Map(group.attributes);
    for (const attribute of records(input, 'Attributes')) {
        const key = input_text(attribute, 'Key') ?? '';
        if (!wanted.has(key))
            throw elbv2_attributes_invalid(`Target group attribute key '${key}' is not recognized`);
        wanted.set(key, input_text(attribute, 'Value') ?? '');
    }
    check(wanted);
    for (const [key, value] of wanted)
        group.attributes.set(key, value);
    return { Attributes: renderAttributes(group) };
}
/** AWS's own limits, and the combinations it refuses (ELB guide, target group attributes). */
function check(attributes) {
    const value = (key) => attributes.get(key) ?? '';
    for (const [key, [low, high]] of Object.entries(ranges)) {
        const given = Number(value(key));
        if (!(given >= low && given <= high)) {
            throw elbv2_attributes_invalid(`'${key}' must be between ${low} and ${high} inclusive`);
        }
    }
    const slowStart = Number(value('slow_start.duration_seconds'));
    if (slowStart !== 0 && !(slowStart >= 30 && slowStart <= 900)) {
        throw elbv2_attributes_invalid('Target group slow start duration must be either 0 or between 30 and 900 seconds inclusive');
    }
    const algorithm = value('load_balancing.algorithm.type');
    if (!algorithms.has(algorithm)) {
        throw elbv2_attributes_invalid(`Load balancing algorithm type '${algorithm}' is not supported`);
    }
    if (slowStart > 0 && algorithm !== 'round_robin') {
        throw elbv2_attributes_invalid(`You can't enable slow start mode when using the ${algorithm} load balancing algorithm`);
    }
    if (value('load_balancing.algorithm.anomaly_mitigation') === 'on' &&
        algorithm !== 'weighted_random') {
        throw elbv2_attributes_invalid('Anomaly mitigation is supported only by the weighted_random algorithm');
    }
    if (algorithm === 'weighted_random' && value('stickiness.enabled') === 'true') {
        throw elbv2_attributes_invalid('The weighted_random algorithm does not support sticky sessions');
    }
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/metrics/insights-query.js
/**
 * Runs a Logs Insights query: `fields`, `filter` (comparisons joined by `and`), `stats` with avg, min,
 * max, sum, count over arithmetic, `by` fields and `bin(Nm)`, `sort`, `limit`.
 * @throws SyntaxError for anything else, as Logs Insights has a MalformedQueryException
 */
function runQuery(query, records) {
    let rows = [...records];
    let shown;
    for (const command of query.split('|').map((part) => part.trim().replaceAll(/\s+/g, ' '))) {
        const [verb, rest] = splitOnce(command, ' ');
        if (verb === 'filter') {
            const tests = rest.split(/ and /i).map(readComparison);
            rows = rows.filter((row) => tests.every((test) => test(row)));
        }
        else if (verb === 'stats') {
            ({ rows, shown } = stats(rest, rows));
        }
        else if (verb === 'fields') {
            shown = rest.split(',').map((name) => name.trim());
        }
        else if (verb === 'sort') {
            const [name = '', order = 'asc'] = rest.split(' ');
            rows = rows.toSorted((a, b) => compare(a[name], b[name]) * (order === 'desc' ? -1 : 1));
        }
        else if (verb === 'limit') {
            rows = rows.slice(0, Number(rest));
        }
        else {
            throw new SyntaxError(`unexpected symbol found ${verb}`);
        }
    }
    return rows.map((row) => (shown ?? Object.keys(row)).flatMap((field) => {
        const value = row[field];
        return value === undefined ? [] : [{ field, value: String(value) }];
    }));
}
function splitOnce(text, by) {
    const at = text.indexOf(by);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}
function compare(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    return String(a) < String(b) ? -1 : 1;
}
function readComparison(text) {
    const found = /^([@\w.]+) ?(=|!=|>=|<=|>|<) ?(?:"([^"]*)"|'([^']*)'|([\d.]+))$/.exec(text.trim());
    if (found === null)
        throw new SyntaxError(`cannot read the filter ${text}`);
    const [, name = '', operator = '', double, single, number] = found;
    const wanted = number === undefined ? (double ?? single ?? '') : Number(number);
    return (row) => {
        const value = row[name];
        if (value === undefined)
            return false;
        const same = String(value) === String(wanted);
        if (operator === '=')
            return same;
        if (operator === '!=')
            return !same;
        const order = Number(value) - Number(wanted);
        if (operator === '>')
            return order > 0;
        if (operator === '<')
            return order < 0;
        return operator === '>=' ? order >= 0 : order <= 0;
    };
}
function stats(text, rows) {
    const [what, by] = splitOnce(text, ' by ');
    const aggregates = splitList(what).map(readAggregate);
    const keys = by === '' ? [] : splitList(by);
    const groups = new Map();
    for (const row of rows) {
        const key = JSON.stringify(keys.map((name) => keyValue(name, row)));
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    const grouped = [...groups].map(([key, members]) => {
        const values = JSON.parse(key);
        return Object.fromEntries([
            ...keys.map((name, index) => [name, values[index] ?? '']),
            ...aggregates.map(({ name, of }) => [name, of(members)]),
        ]);
    });
    return { rows: grouped, shown: [...keys, ...aggregates.map(({ name }) => name)] };
}
/** Splits at the commas outside brackets. */
function splitList(text) {
    return text.split(/,(?![^(]*\))/).map((part) => part.trim());
}
function keyValue(name, row) {
    const bin = /^bin\((\d+)m\)$/.exec(name);
    if (bin === null)
        return row[name] ?? '';
    const stepMs = Number(bin[1]) * 60_000;
    const at = Math.floor(Number(row['Timestamp']) / stepMs) * stepMs;
    return new Date(at).toISOString().replace('T', ' ').replace('Z', '');
}
function readAggregate(text) {
    const found = /^(avg|min|max|sum|count)\(([^)]*)\)(?: as (\w+))?$/i.exec(text);
    if (found === null)
        throw new SyntaxError(`cannot read the aggregation ${text}`);
    const [, kind = '', expression = '', alias] = found;
    const evaluate = kind === 'count' ? () => 1 : readArithmetic(expression);
    return {
        name: alias ?? text,
        of: (rows) => {
            const values = rows.map(evaluate).filter((value) => Number.isFinite(value));
            const total = values.reduce((sum, value) => sum + value, 0);
            if (kind === 'avg')
                return total / values.length;
            if (kind === 'min')
                return Math.min(...values);
            return kind === 'max' ? Math.max(...values) : total;
        },
    };
}
/** Products and quotients of fields and numbers, from left to right: `100*CpuUtilized/CpuReserved`. */
function readArithmetic(text) {
    const tokens = text.match(/[@\w.]+|[*/]/g) ?? [];
    if (tokens.join('') !== text.replaceAll(' ', ''))
        throw new SyntaxError(`cannot read ${text}`);
    const value = (token, row) => /^[\d.]+$/.test(token) ? Number(token) : Number(row[token] ?? Number.NaN);
    return (row) => tokens.reduce((result, token, index) => {
        if (index % 2 === 1)
            return result;
        const operand = value(token, row);
        if (index === 0)
            return operand;
        return tokens[index - 1] === '*' ? result * operand : result / operand;
    }, 0);
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/metrics/performance-log.js

const performance_log_minuteMs = 60_000;
/** Records can be queried this long after their minute. */
const performance_log_delayMs = 90_000;
/** The cluster whose performance log a log group is, where it is on. */
function performanceLogOf(world, groupName) {
    const name = /^\/aws\/ecs\/containerinsights\/([^/]+)\/performance$/.exec(groupName)?.[1];
    const cluster = name === undefined ? undefined : world.clusters.get(name);
    const setting = cluster?.settings.find((entry) => entry.name === 'containerInsights')?.value;
    return setting === 'enabled' || setting === 'enhanced' ? name : undefined;
}
/** One record a minute and running task, within the instants given. */
function performanceRecords(world, clusterName, from, until) {
    const last = Math.min(until, world.now - performance_log_delayMs);
    return [...world.services.values()]
        .filter(({ cluster }) => cluster.name === clusterName)
        .flatMap((service) => recordsOf(world, service, from, last));
}
function recordsOf(world, service, from, until) {
    const found = [];
    for (let minute = Math.ceil(from / performance_log_minuteMs); minute * performance_log_minuteMs < until; minute += 1) {
        for (const run of service.runs) {
            const value = (name) => sampleService(world, service, name, minute, run.taskId)?.values[0];
            const cpu = value('CpuUtilized');
            const memory = value('MemoryUtilized');
            if (cpu === undefined || memory === undefined)
                continue;
            found.push({
                Type: 'Task',
                Timestamp: minute * performance_log_minuteMs,
                '@timestamp': minute * performance_log_minuteMs,
                ClusterName: service.cluster.name,
                ServiceName: service.name,
                TaskId: run.taskId,
                TaskDefinitionFamily: run.family,
                TaskDefinitionRevision: run.revision.split(':')[1] ?? '',
                CpuUtilized: cpu,
                CpuReserved: run.cpuReserved,
                MemoryUtilized: memory,
                MemoryReserved: run.memoryReserved,
            });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/logs-insights.js






/** How long a query takes, in milliseconds of wall clock. */
const queryMs = 1500;
/** Logs Insights over Container Insights' performance log. */
const logsInsightsOperations = {
    StartQuery: {
        needs: needing('logs:StartQuery', ({ world }, input) => (0,world_world/* arn */.Cm)(world, 'logs', `log-group:${groupsOf(input)[0] ?? ''}:log-stream:`)),
        run: startQuery,
    },
    GetQueryResults: {
        needs: needing('logs:GetQueryResults', () => '*'),
        run: ({ world }, input) => {
            const query = world.queries.get(input_text(input, 'queryId') ?? '');
            if (query === undefined) {
                throw new ApiError('ResourceNotFoundException', 'The specified query does not exist.');
            }
            const isDone = world.now >= query.readyAt;
            const results = isDone ? query.rows : [];
            return {
                results,
                status: isDone ? 'Complete' : 'Running',
                statistics: {
                    recordsMatched: results.length,
                    recordsScanned: results.length,
                    bytesScanned: 0,
                },
            };
        },
    },
};
function groupsOf(input) {
    const single = input_text(input, 'logGroupName');
    const several = [...texts(input, 'logGroupNames'), ...texts(input, 'logGroupIdentifiers')];
    return single === undefined ? several : [single, ...several];
}
function startQuery(context, input) {
    const { world } = context;
    const from = (number(input, 'startTime') ?? 0) * 1000;
    const until = (number(input, 'endTime') ?? 0) * 1000;
    if (from >= until) {
        throw new ApiError('InvalidParameterException', 'Query start time must be before its end time.');
    }
    const rows = query(world, groupsOf(input), input_text(input, 'queryString') ?? '', from, until);
    const queryId = context.random.uuid();
    const limit = number(input, 'limit') ?? 10_000;
    world.queries.set(queryId, { rows: rows.slice(0, limit), readyAt: world.now + queryMs });
    return { queryId };
}
function query(world, groups, queryString, from, until) {
    const clusters = groups.map((group) => performanceLogOf(world, group));
    if (clusters.length === 0 || clusters.includes(undefined)) {
        throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.');
    }
    const records = clusters.flatMap((cluster) => performanceRecords(world, cluster ?? '', from, until));
    try {
        return runQuery(queryString, records);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new ApiError('MalformedQueryException', error.message);
    }
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/logs.js




const pageEvents = 10_000;
const pageBytes = 1_048_576;
const eventOverheadBytes = 26;
const tokenDigits = 56;
/** CloudWatch Logs. */
const logsOperations = {
    GetLogEvents: {
        needs: needing('logs:GetLogEvents', ({ world }, input) => (0,world_world/* arn */.Cm)(world, 'logs', `log-group:${groupName(input)}:log-stream:${input_text(input, 'logStreamName') ?? ''}`)),
        run: getLogEvents,
    },
    DescribeLogGroups: {
        needs: needing('logs:DescribeLogGroups', () => '*'),
        run: ({ world }, input) => {
            const prefix = input_text(input, 'logGroupNamePrefix') ?? '';
            const names = [...world.logGroups.keys()].filter((name) => name.startsWith(prefix));
            return {
                logGroups: names.map((logGroupName) => ({
                    logGroupName,
                    arn: (0,world_world/* arn */.Cm)(world, 'logs', `log-group:${logGroupName}:*`),
                    storedBytes: 0,
                    metricFilterCount: 0,
                })),
            };
        },
    },
    DescribeLogStreams: {
        needs: needing('logs:DescribeLogStreams', ({ world }, input) => (0,world_world/* arn */.Cm)(world, 'logs', `log-group:${groupName(input)}:log-stream:`)),
        run: ({ world }, input) => {
            const group = world.logGroups.get(groupName(input));
            if (group === undefined) {
                throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.');
            }
            const prefix = input_text(input, 'logStreamNamePrefix') ?? '';
            return {
                logStreams: [...group.streams.values()]
                    .filter(({ name }) => name.startsWith(prefix))
                    .map((stream) => ({
                    logStreamName: stream.name,
                    creationTime: Math.round(stream.createdAt),
                    firstEventTimestamp: Math.round(stream.events[0]?.timestamp ?? stream.createdAt),
                    lastEventTimestamp: Math.round(stream.events.at(-1)?.timestamp ?? stream.createdAt),
                    storedBytes: 0,
                })),
            };
        },
    },
};
function groupName(input) {
    const identifier = input_text(input, 'logGroupIdentifier');
    if (identifier === undefined)
        return input_text(input, 'logGroupName') ?? '';
    return identifier.startsWith('arn:') ? (identifier.split(':')[6] ?? '') : identifier;
}
function findStream({ world }, input) {
    const group = world.logGroups.get(groupName(input));
    if (group === undefined) {
        throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.');
    }
    const stream = group.streams.get(input_text(input, 'logStreamName') ?? '');
    if (stream === undefined) {
        throw new ApiError('ResourceNotFoundException', 'The specified log stream does not exist.');
    }
    return stream;
}
/** The end of a page that begins at `from`: at most 1 MiB and `limit` events. */
function pageEnd(events, from, limit) {
    let bytes = 0;
    let end = from;
    while (end < events.length && end - from < limit) {
        bytes += Buffer.byteLength(events[end]?.message ?? '') + eventOverheadBytes;
        if (bytes > pageBytes && end > from)
            break;
        end += 1;
    }
    return end;
}
function pageStart(events, to, limit) {
    let bytes = 0;
    let start = to;
    while (start > 0 && to - start < limit) {
        bytes += Buffer.byteLength(events[start - 1]?.message ?? '') + eventOverheadBytes;
        if (bytes > pageBytes && start < to)
            break;
        start -= 1;
    }
    return start;
}
function getLogEvents(context, input) {
    const stream = findStream(context, input);
    const since = number(input, 'startTime') ?? Number.NEGATIVE_INFINITY;
    const until = number(input, 'endTime') ?? Number.POSITIVE_INFINITY;
    const events = stream.events.filter(({ timestamp }) => timestamp >= since && timestamp < until);
    const limit = number(input, 'limit') ?? pageEvents;
    if (limit < 1 || limit > pageEvents) {
        throw new ApiError('InvalidParameterException', `1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value less than or equal to ${pageEvents}`);
    }
    const token = input_text(input, 'nextToken');
    let from;
    let to;
    if (token?.startsWith('f/')) {
        from = Math.min(logs_readToken(token), events.length);
        to = pageEnd(events, from, limit);
    }
    else if (token?.startsWith('b/')) {
        to = Math.min(logs_readToken(token), events.length);
        from = pageStart(events, to, limit);
    }
    else if (token !== undefined) {
        throw new ApiError('InvalidParameterException', 'The specified nextToken is invalid.');
    }
    else if (flag(input, 'startFromHead')) {
        from = 0;
        to = pageEnd(events, 0, limit);
    }
    else {
        to = events.length;
        from = pageStart(events, to, limit);
    }
    return {
        events: events.slice(from, to).map(({ timestamp, message, ingestionTime }) => ({
            timestamp: Math.round(timestamp),
            message,
            ingestionTime: Math.round(ingestionTime),
        })),
        nextForwardToken: logs_writeToken('f', to),
        nextBackwardToken: logs_writeToken('b', from),
    };
}
function logs_writeToken(direction, position) {
    return `${direction}/${String(position).padStart(tokenDigits, '0')}/s`;
}
function logs_readToken(token) {
    const position = Number(token.slice(2, 2 + tokenDigits));
    if (Number.isInteger(position))
        return position;
    throw new ApiError('InvalidParameterException', 'The specified nextToken is invalid.');
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/principals.js

/** The access key id that signed a request. */
function accessKeyId(request) {
    const credential = /Credential=([^/,\s]+)/.exec(header(request, 'authorization') ?? '');
    return credential?.[1] ?? '';
}
function principalArn(world, principal) {
    return `arn:${world.partition}:sts::${world.account}:assumed-role/deploy/${principal?.name ?? 'session'}`;
}
function covers(pattern, action) {
    if (pattern === '*' || pattern.toLowerCase() === action.toLowerCase())
        return true;
    return (pattern.endsWith('*') && action.toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase()));
}
/** Throws what AWS throws where a need is not allowed. */
function authorize(principal, arn, needs) {
    if (principal === undefined)
        return;
    for (const { action, resource } of needs) {
        const denied = principal.deny?.some((pattern) => covers(pattern, action)) ?? false;
        const allowed = principal.allow.some((pattern) => covers(pattern, action));
        if (allowed && !denied)
            continue;
        throw accessDenied(arn, action, resource, denied);
    }
}
function accessDenied(arn, action, resource, explicitly = false) {
    const on = resource === '*' ? 'on resource: *' : `on resource: ${resource}`;
    const because = explicitly
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`;
    return new ApiError('AccessDeniedException', `User: ${arn} is not authorized to perform: ${action} ${on} ${because}`);
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./packages/simulator/lib/face/query-errors.js
/** Error codes that the query protocol spells otherwise, by the code of the JSON protocols. */
const queryCodes = {
    AccessDeniedException: { code: 'AccessDenied', status: 403 },
    ThrottlingException: { code: 'Throttling', status: 400 },
    ExpiredTokenException: { code: 'ExpiredToken', status: 403 },
    InvalidParameterException: { code: 'ValidationError', status: 400 },
    DashboardInvalidInputError: { code: 'InvalidParameterInput' },
    DashboardNotFoundError: { code: 'ResourceNotFound' },
    InvalidParameterValueException: { code: 'InvalidParameterValue' },
};
function queryCodeOf(error) {
    const found = queryCodes[error.code];
    return { code: found?.code ?? error.code, status: found?.status ?? error.status };
}
/** `x-amzn-query-error` of services that once spoke the query protocol only. */
function queryErrorOf(error) {
    return `${queryCodeOf(error).code};${error.status >= 500 ? 'Receiver' : 'Sender'}`;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/query.js
/** Reads a form of the query protocol: `A.member.1.B=x` becomes `{ A: [{ B: 'x' }] }`. */
function parseQuery(body) {
    const parameters = new URLSearchParams(body);
    const root = {};
    for (const [key, value] of parameters) {
        if (key === 'Action' || key === 'Version')
            continue;
        put(root, key.split('.'), value);
    }
    return {
        action: parameters.get('Action') ?? '',
        version: parameters.get('Version') ?? '',
        input: collapse(root),
    };
}
function put(root, path, value) {
    let at = root;
    path.forEach((part, index) => {
        if (index === path.length - 1) {
            at[part] = value;
            return;
        }
        const next = at[part];
        const child = typeof next === 'object' && next !== null ? next : {};
        at[part] = child;
        at = child;
    });
}
/** Turns `{ member: { 1: a, 2: b } }` into `[a, b]`; an empty list is sent as an empty text. */
function collapse(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === 'member') {
        const members = first[1];
        if (typeof members !== 'object' || members === null)
            return [];
        return Object.entries(members)
            .toSorted(([a], [b]) => Number(a) - Number(b))
            .map(([, member]) => collapse(member));
    }
    return Object.fromEntries(entries.map(([key, member]) => [key, collapse(member)]));
}
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
function escapeXml(value) {
    return value.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
}
/** Writes a value as the query protocol's XML: lists as `<member>`s, nothing for what is absent. */
function writeXml(name, value) {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value)) {
        const members = value.map((item) => writeXml('member', item)).join('');
        return `<${name}>${members}</${name}>`;
    }
    if (value instanceof Date)
        return `<${name}>${value.toISOString()}</${name}>`;
    if (typeof value === 'object') {
        const inner = Object.entries(value)
            .map(([key, member]) => writeXml(key, member))
            .join('');
        return `<${name}>${inner}</${name}>`;
    }
    return `<${name}>${escapeXml(scalar(value))}</${name}>`;
}
function scalar(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** `<XResponse><XResult>…</XResult><ResponseMetadata>…`, as AWS's query services answer. */
function queryResponse(action, namespace, requestId, output) {
    return `<${action}Response xmlns="${namespace}">${writeXml(`${action}Result`, output)}<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${action}Response>`;
}
function queryError(namespace, requestId, status, code, message) {
    const type = status >= 500 ? 'Receiver' : 'Sender';
    return `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/protocol.js




const jsonTargets = {
    AmazonEC2ContainerServiceV20141113: 'ecs',
    AnyScaleFrontendService: 'application-autoscaling',
    Logs_20140328: 'logs',
    GraniteServiceVersion20100801: 'cloudwatch',
};
const queryVersions = {
    '2015-12-01': {
        service: 'elasticloadbalancing',
        namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
    },
    '2010-08-01': {
        service: 'cloudwatch',
        namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
    },
};
/** Reads an AWS request; undefined where it is none. */
function readCall(received, more = []) {
    const request = unzip(received);
    const target = header(request, 'x-amz-target');
    if (target !== undefined)
        return readJson(request, target);
    const contentType = header(request, 'content-type') ?? '';
    if (contentType.startsWith('application/x-www-form-urlencoded'))
        return readForm(request);
    for (const read of more) {
        const call = read(request);
        if (call !== undefined)
            return call;
    }
    return undefined;
}
/** The JS SDK sends metrics compressed. */
function unzip(request) {
    if (header(request, 'content-encoding') !== 'gzip')
        return request;
    return { ...request, body: (0,external_node_zlib_namespaceObject.gunzipSync)(request.body) };
}
/** Dates become seconds with a fraction. */
function writeJson(value) {
    return JSON.stringify(value, function replace(key, member) {
        const original = this[key];
        return original instanceof Date ? original.getTime() / 1000 : member;
    });
}
function readJson(request, target) {
    const [prefix = '', operation = ''] = target.split('.');
    const service = jsonTargets[prefix];
    if (service === undefined)
        return undefined;
    const raw = bodyText(request);
    const contentType = header(request, 'content-type') ?? 'application/x-amz-json-1.1';
    return {
        service,
        operation,
        input: raw === '' ? {} : JSON.parse(raw),
        answer: (output) => ({ contentType, body: writeJson(output ?? {}) }),
        refuse: (error) => ({
            status: error.status,
            contentType,
            ...(service === 'cloudwatch' ? { queryError: queryErrorOf(error) } : {}),
            body: JSON.stringify({ __type: error.code, message: error.message, ...error.members }),
        }),
    };
}
function readForm(request) {
    const { action, version, input } = parseQuery(bodyText(request));
    const known = queryVersions[version];
    if (known === undefined)
        return undefined;
    return {
        service: known.service,
        operation: action,
        input,
        answer: (output, requestId) => ({
            contentType: 'text/xml',
            body: queryResponse(action, known.namespace, requestId, output),
        }),
        refuse: (error, requestId) => {
            const { code, status } = queryCodeOf(error);
            return {
                status,
                contentType: 'text/xml',
                body: queryError(known.namespace, requestId, status, code, error.message),
            };
        },
    };
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/schedule.js
var world_schedule = __nccwpck_require__(7426);
// EXTERNAL MODULE: ./packages/simulator/lib/world/scaling.js
var scaling = __nccwpck_require__(4266);
;// CONCATENATED MODULE: ./packages/simulator/lib/face/scaling/find.js



const find_dimension = 'ecs:service:DesiredCount';
function validation(message) {
    return new ApiError('ValidationException', message);
}
/** The service a `ResourceId` names; checks namespace and dimension as AWS does. */
function findScalableService({ world }, input) {
    checkNamespace(input);
    const given = input_text(input, 'ScalableDimension');
    if (given !== undefined && given !== find_dimension) {
        throw validation(`Unsupported service namespace, resource type or scalable dimension: ${given}`);
    }
    const resourceId = input_text(input, 'ResourceId') ?? '';
    const service = world.services.get((0,world_world/* arn */.Cm)(world, 'ecs', resourceId));
    if (service === undefined) {
        throw validation(`ECS service doesn't exist: ${resourceId}`);
    }
    return service;
}
function checkNamespace(input) {
    const namespace = input_text(input, 'ServiceNamespace');
    if (namespace === 'ecs')
        return;
    throw validation(`1 validation error detected: Value '${namespace ?? 'null'}' at 'serviceNamespace' failed to satisfy constraint: Member must satisfy enum value set: [ecs]`);
}
/** The registered target; ObjectNotFoundException without one. */
function requireTarget(context, input) {
    checkNamespace(input);
    const resourceId = input_text(input, 'ResourceId') ?? '';
    const target = context.world.scalableTargets.get(resourceId);
    if (target !== undefined)
        return target;
    throw new ApiError('ObjectNotFoundException', `No scalable target registered for service namespace: ecs, resource ID: ${resourceId}, scalable dimension: ${find_dimension}`);
}
const targetKeys = { ServiceNamespace: 'ecs', ScalableDimension: find_dimension };
/** The one action of the operation's name, on the scalable target of the resource. */
function scalingNeeds(operation) {
    return (context, input) => {
        const target = context.world.scalableTargets.get(input_text(input, 'ResourceId') ?? '');
        const isRead = operation.startsWith('Describe');
        return [
            {
                action: `application-autoscaling:${operation}`,
                resource: isRead
                    ? '*'
                    : (target?.arn ?? (0,world_world/* arn */.Cm)(context.world, 'application-autoscaling', 'scalable-target/*')),
            },
        ];
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/scaling/targets.js




const targets_pageNames = { size: 'MaxResults', token: 'NextToken' };
/** Scalable targets, their tags and their activities. */
const scalingTargetOperations = {
    RegisterScalableTarget: { needs: scalingNeeds('RegisterScalableTarget'), run: targets_register },
    DeregisterScalableTarget: {
        needs: scalingNeeds('DeregisterScalableTarget'),
        run: (context, input) => {
            const target = requireTarget(context, input);
            context.world.scalableTargets.delete(target.resourceId);
            return {};
        },
    },
    DescribeScalableTargets: {
        needs: scalingNeeds('DescribeScalableTargets'),
        run: (context, input) => {
            checkNamespace(input);
            const ids = texts(input, 'ResourceIds');
            const found = [...context.world.scalableTargets.values()].filter(({ resourceId }) => ids.length === 0 || ids.includes(resourceId));
            const cut = page(found, input, { default: 50, most: 50, kind: 'targets' }, targets_pageNames);
            return { ScalableTargets: cut.items.map(renderTarget), NextToken: cut.nextToken };
        },
    },
    DescribeScalingActivities: {
        needs: scalingNeeds('DescribeScalingActivities'),
        run: (context, input) => {
            checkNamespace(input);
            const withNotScaled = flag(input, 'IncludeNotScaledActivities');
            const resourceId = input_text(input, 'ResourceId');
            const found = [...context.world.scalableTargets.values()]
                .filter((target) => resourceId === undefined || target.resourceId === resourceId)
                .flatMap((target) => target.activities.map((activity) => ({ target, activity })))
                .filter(({ activity }) => withNotScaled || activity.notScaledReasons === undefined);
            const cut = page(found, input, { default: 50, most: 50, kind: 'activities' }, targets_pageNames);
            return {
                ScalingActivities: cut.items.map(({ target, activity }) => ({
                    ActivityId: activity.id,
                    ServiceNamespace: targetKeys.ServiceNamespace,
                    ResourceId: target.resourceId,
                    ScalableDimension: targetKeys.ScalableDimension,
                    Description: activity.description,
                    Cause: activity.cause,
                    StartTime: new Date(activity.startTime),
                    EndTime: new Date(activity.endTime),
                    StatusCode: activity.statusCode,
                    StatusMessage: activity.statusMessage,
                    NotScaledReasons: activity.notScaledReasons,
                })),
                NextToken: cut.nextToken,
            };
        },
    },
    ListTagsForResource: {
        needs: (context, input) => [
            {
                action: 'application-autoscaling:ListTagsForResource',
                resource: input_text(input, 'ResourceARN') ?? context.world.account,
            },
        ],
        run: (context, input) => ({ Tags: Object.fromEntries(findByArn(context, input).tags) }),
    },
    TagResource: {
        needs: (context, input) => [
            {
                action: 'application-autoscaling:TagResource',
                resource: input_text(input, 'ResourceARN') ?? context.world.account,
            },
        ],
        run: (context, input) => {
            const { tags } = findByArn(context, input);
            for (const [key, value] of Object.entries(record(input, 'Tags') ?? {})) {
                tags.set(key, String(value));
            }
            return {};
        },
    },
};
function findByArn({ world }, input) {
    const wanted = input_text(input, 'ResourceARN');
    const found = [...world.scalableTargets.values()].find(({ arn }) => arn === wanted);
    if (found !== undefined)
        return found;
    throw new ApiError('ResourceNotFoundException', `The specified resource does not exist: ${wanted}`);
}
function targets_register(context, input) {
    const service = findScalableService(context, input);
    const min = number(input, 'MinCapacity');
    const max = number(input, 'MaxCapacity');
    const known = context.world.scalableTargets.get(input_text(input, 'ResourceId') ?? '');
    if (known === undefined && (min === undefined || max === undefined)) {
        throw validation('MinCapacity and MaxCapacity are required when registering a new scalable target.');
    }
    const lowest = min ?? known?.min ?? 0;
    const highest = max ?? known?.max ?? 0;
    if (lowest < 0 || highest < 0) {
        throw validation('Minimum and maximum capacity must be at least 0.');
    }
    if (lowest > highest) {
        throw validation('Maximum capacity cannot be less than minimum capacity.');
    }
    if (known !== undefined && record(input, 'Tags') !== undefined) {
        throw validation('Tags can only be added when a scalable target is registered; use TagResource.');
    }
    const suspended = record(input, 'SuspendedState');
    const tags = record(input, 'Tags');
    const target = (0,scaling/* registerTarget */.l4)(context.world, service, {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(suspended === undefined ? {} : { suspended }),
        ...(tags === undefined ? {} : { tags }),
    });
    return { ScalableTargetARN: target.arn };
}
function renderTarget(target) {
    return {
        ...targetKeys,
        ResourceId: target.resourceId,
        MinCapacity: target.min,
        MaxCapacity: target.max,
        RoleARN: target.roleArn,
        CreationTime: new Date(target.createdAt),
        SuspendedState: target.suspended,
        ScalableTargetARN: target.arn,
    };
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/scaling/policies.js







const configurations = [
    'TargetTrackingScalingPolicyConfiguration',
    'StepScalingPolicyConfiguration',
    'PredictiveScalingPolicyConfiguration',
];
/** Scaling policies and scheduled actions. */
const scalingPolicyOperations = {
    PutScalingPolicy: { needs: scalingNeeds('PutScalingPolicy'), run: putPolicy },
    DeleteScalingPolicy: {
        needs: scalingNeeds('DeleteScalingPolicy'),
        run: (context, input) => {
            const target = requireTarget(context, input);
            if (!target.policies.delete(input_text(input, 'PolicyName') ?? ''))
                throw policies_notFound('scaling policy');
            return {};
        },
    },
    DescribeScalingPolicies: {
        needs: scalingNeeds('DescribeScalingPolicies'),
        run: (context, input) => {
            checkNamespace(input);
            const names = texts(input, 'PolicyNames');
            const found = targetsOf(context, input)
                .flatMap((target) => [...target.policies.values()].map((policy) => ({ target, policy })))
                .filter(({ policy }) => names.length === 0 || names.includes(policy.name));
            const cut = page(found, input, { default: 10, most: 10, kind: 'policies' }, targets_pageNames);
            return {
                ScalingPolicies: cut.items.map(({ target, policy }) => ({
                    PolicyARN: policy.arn,
                    PolicyName: policy.name,
                    ServiceNamespace: targetKeys.ServiceNamespace,
                    ResourceId: target.resourceId,
                    ScalableDimension: targetKeys.ScalableDimension,
                    PolicyType: policy.type,
                    [`${policy.type}PolicyConfiguration`]: policy.configuration,
                    Alarms: policy.alarms,
                    CreationTime: new Date(policy.createdAt),
                })),
                NextToken: cut.nextToken,
            };
        },
    },
    PutScheduledAction: { needs: scalingNeeds('PutScheduledAction'), run: putAction },
    DeleteScheduledAction: {
        needs: scalingNeeds('DeleteScheduledAction'),
        run: (context, input) => {
            const target = requireTarget(context, input);
            const name = input_text(input, 'ScheduledActionName') ?? '';
            if (!target.scheduledActions.delete(name))
                throw policies_notFound('scheduled action');
            return {};
        },
    },
    DescribeScheduledActions: {
        needs: scalingNeeds('DescribeScheduledActions'),
        run: (context, input) => {
            checkNamespace(input);
            const names = texts(input, 'ScheduledActionNames');
            const found = targetsOf(context, input)
                .flatMap((target) => [...target.scheduledActions.values()].map((action) => ({ target, action })))
                .filter(({ action }) => names.length === 0 || names.includes(action.name));
            const cut = page(found, input, { default: 50, most: 50, kind: 'actions' }, targets_pageNames);
            const instant = (at) => (at === undefined ? undefined : new Date(at));
            return {
                ScheduledActions: cut.items.map(({ target, action }) => ({
                    ScheduledActionName: action.name,
                    ScheduledActionARN: action.arn,
                    ServiceNamespace: targetKeys.ServiceNamespace,
                    ResourceId: target.resourceId,
                    ScalableDimension: targetKeys.ScalableDimension,
                    Schedule: action.scheduleText,
                    Timezone: action.timezone,
                    StartTime: instant(action.startTime),
                    EndTime: instant(action.endTime),
                    ScalableTargetAction: { MinCapacity: action.min, MaxCapacity: action.max },
                    CreationTime: new Date(action.createdAt),
                })),
                NextToken: cut.nextToken,
            };
        },
    },
};
function targetsOf({ world }, input) {
    const resourceId = input_text(input, 'ResourceId');
    return [...world.scalableTargets.values()].filter((target) => resourceId === undefined || target.resourceId === resourceId);
}
function policies_notFound(what) {
    return new ApiError('ObjectNotFoundException', `No ${what} found for the given name and resource.`);
}
function putPolicy(context, input) {
    const { world } = context;
    const target = requireTarget(context, input);
    const name = requiredText(input, 'PolicyName', 'ValidationException');
    const known = target.policies.get(name);
    const type = input_text(input, 'PolicyType') ?? known?.type ?? 'StepScaling';
    const configuration = record(input, `${type}PolicyConfiguration`) ?? known?.configuration;
    if (!configurations.some((key) => key === `${type}PolicyConfiguration`) || !configuration) {
        throw validation(`A ${type}PolicyConfiguration must be given for policy type ${type}.`);
    }
    if (type === 'TargetTrackingScaling')
        checkTargetTracking(configuration);
    const random = (0,world_world/* nextRandom */.vm)(world, 'policy');
    const alarms = type === 'TargetTrackingScaling'
        ? ['AlarmHigh', 'AlarmLow'].map((which) => {
            const AlarmName = `TargetTracking-${target.resourceId}-${which}-${random.uuid()}`;
            return {
                AlarmName,
                AlarmARN: `arn:${world.partition}:cloudwatch:${world.region}:${world.account}:alarm:${AlarmName}`,
            };
        })
        : [];
    const policy = {
        name,
        arn: known?.arn ??
            `arn:${world.partition}:autoscaling:${world.region}:${world.account}:scalingPolicy:${random.uuid()}:resource/ecs/${target.resourceId}:policyName/${name}`,
        type,
        configuration,
        alarms: known?.alarms ?? alarms,
        createdAt: known?.createdAt ?? world.now,
    };
    target.policies.set(name, policy);
    return { PolicyARN: policy.arn, Alarms: policy.alarms };
}
function checkTargetTracking(configuration) {
    const predefined = record(configuration, 'PredefinedMetricSpecification');
    const customized = record(configuration, 'CustomizedMetricSpecification');
    if ((predefined === undefined) === (customized === undefined)) {
        throw validation('Either a PredefinedMetricSpecification or a CustomizedMetricSpecification must be given.');
    }
    if (number(configuration, 'TargetValue') === undefined) {
        throw validation('TargetValue must be given.');
    }
}
function putAction(context, input) {
    const { world } = context;
    const target = requireTarget(context, input);
    const name = requiredText(input, 'ScheduledActionName', 'ValidationException');
    if (/[:/|]/.test(name) || name.length > 256) {
        throw validation(`Invalid scheduled action name: ${name}`);
    }
    const known = target.scheduledActions.get(name);
    const scheduleText = input_text(input, 'Schedule') ?? known?.scheduleText;
    const timezone = input_text(input, 'Timezone') ?? known?.timezone;
    if (timezone !== undefined &&
        !Intl.supportedValuesOf('timeZone').concat('UTC').includes(timezone)) {
        throw validation(`Invalid time zone: ${timezone}`);
    }
    const schedule = scheduleText === undefined ? undefined : (0,world_schedule/* readSchedule */.C)(scheduleText, timezone);
    if (schedule === undefined || scheduleText === undefined) {
        throw validation(`Schedule expression is invalid: ${scheduleText ?? ''}`);
    }
    if (schedule.kind === 'at' && schedule.at <= world.now) {
        throw validation('Scheduled action must be in the future.');
    }
    const action = record(input, 'ScalableTargetAction');
    const min = action === undefined ? known?.min : number(action, 'MinCapacity');
    const max = action === undefined ? known?.max : number(action, 'MaxCapacity');
    if (min === undefined && max === undefined) {
        throw validation('At least one of MinCapacity and MaxCapacity must be given.');
    }
    if (min !== undefined && max !== undefined && min > max) {
        throw validation('Maximum capacity cannot be less than minimum capacity.');
    }
    const startTime = readInstant(input['StartTime']);
    const endTime = readInstant(input['EndTime']);
    const random = (0,world_world/* nextRandom */.vm)(world, 'scheduled-action');
    (0,scaling/* putScheduledAction */.PA)(world, target, {
        name,
        arn: known?.arn ??
            `arn:${world.partition}:autoscaling:${world.region}:${world.account}:scheduledAction:${random.uuid()}:resource/ecs/${target.resourceId}:scheduledActionName/${name}`,
        scheduleText,
        schedule,
        ...(timezone === undefined ? {} : { timezone }),
        ...(startTime === undefined ? {} : { startTime }),
        ...(endTime === undefined ? {} : { endTime }),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        createdAt: known?.createdAt ?? world.now,
    });
    return {};
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/answer.js



















/** Operations by service. */
const services = {
    ecs: {
        ...clusterOperations,
        ...serviceOperations,
        ...updateServiceOperations,
        ...serviceDeploymentOperations,
        ...taskOperations,
        ...taskDefinitionOperations,
        ...registerTaskDefinitionOperations,
        ...runTaskOperations,
    },
    elasticloadbalancing: { ...elbv2Operations, ...elbv2AttributeOperations },
    logs: { ...logsOperations, ...logsInsightsOperations },
    cloudwatch: { ...metricOperations, ...dashboardOperations },
    'application-autoscaling': { ...scalingTargetOperations, ...scalingPolicyOperations },
};
const oldWorldChance = 0.5;
const slowMs = 5000;
/** What a proxy in between may answer with. */
const malformed = '<html><body>502 Bad Gateway</body></html';
/** Answers an AWS request: principal, faults, throttling, then the operation itself. */
function answerAws(face, request) {
    const { world } = face;
    const key = accessKeyId(request);
    const requestId = face.random.uuid();
    const call = readCall(request, face.protocols);
    if (call === undefined) {
        return {
            status: 404,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ __type: 'UnknownOperationException' }),
        };
    }
    const fault = face.faults.meet(call.service, call.operation, world.now, face.random);
    const record = (status, error) => {
        face.calls.push({
            service: call.service,
            operation: call.operation,
            principal: key,
            at: world.now,
            status,
            ...(error === undefined ? {} : { error }),
        });
    };
    const headers = { 'x-amzn-requestid': requestId, ...call.headers };
    if (fault?.kind === 'reset-before') {
        record(0, 'reset-before');
        return { status: 0, headers: {}, body: '', fault: 'reset-before' };
    }
    try {
        const output = perform(face, call, key, fault);
        const { contentType, body } = call.answer(output, requestId);
        if (fault?.kind === 'reset-after') {
            record(0, 'reset-after');
            return { status: 0, headers: {}, body: '', fault: 'reset-after' };
        }
        record(200);
        return {
            status: 200,
            headers: { ...headers, 'content-type': contentType },
            body: fault?.kind === 'malformed' ? malformed : body,
            ...(fault?.kind === 'slow' ? { delayMs: fault.delayMs ?? slowMs } : {}),
        };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const refused = call.refuse(error, requestId);
        record(refused.status, error.code);
        return {
            status: refused.status,
            headers: {
                ...headers,
                'content-type': refused.contentType,
                'x-amzn-errortype': error.code,
                ...(refused.queryError === undefined ? {} : { 'x-amzn-query-error': refused.queryError }),
            },
            body: refused.body,
        };
    }
}
function perform(face, call, key, fault) {
    const { world } = face;
    const principal = face.principals.get(key);
    const arn = principalArn(world, principal);
    const operation = services[call.service]?.[call.operation];
    if (operation === undefined) {
        throw new ApiError('UnknownOperationException', `The simulator has no ${call.service}:${call.operation}.`);
    }
    const context = {
        world,
        principalArn: arn,
        random: face.random,
        showsOldWorld: (since) => world.now - since < face.consistencyLagMs && face.random.chance(oldWorldChance),
    };
    raise(fault, arn, `${call.service}:${call.operation}`);
    authorize(principal, arn, operation.needs(context, call.input));
    if (!face.throttle.take(operation.bucket, world.now)) {
        throw new ApiError('ThrottlingException', 'Rate exceeded');
    }
    return operation.run(context, call.input);
}
/** Throws the error an injected fault stands for. */
function raise(fault, arn, action) {
    switch (fault?.kind) {
        case 'throttle':
            throw new ApiError('ThrottlingException', 'Rate exceeded');
        case '5xx':
            throw new ApiError('ServerException', 'Service Unavailable. Please try again later.', 500);
        case 'expired-token':
            throw new ApiError('ExpiredTokenException', 'The security token included in the request is expired');
        case 'access-denied':
            throw accessDenied(arn, action, '*');
        case 'reset-before':
        case 'reset-after':
        case 'slow':
        case 'malformed':
        case undefined:
            break;
    }
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/github.js
const runPath = /^\/(?:api\/v3\/)?repos\/([^/]+)\/([^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/;
function isGitHub(path) {
    return /^\/(?:api\/v3\/)?repos\//.test(path);
}
/** The GitHub REST calls the suite makes. */
function answerGitHub(face, request, path) {
    const json = (status, body) => ({
        status,
        headers: {
            'content-type': 'application/json; charset=utf-8',
            'x-ratelimit-limit': '1000',
            'x-ratelimit-remaining': '987',
            'x-github-media-type': 'github.v3; format=json',
        },
        body: JSON.stringify(body),
    });
    const found = runPath.exec(path);
    if (found === null || request.method !== 'GET') {
        return json(404, {
            message: 'Not Found',
            documentation_url: 'https://docs.github.com/rest',
            status: '404',
        });
    }
    if (face.denied) {
        return json(403, {
            message: 'Resource not accessible by integration',
            documentation_url: 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run',
            status: '403',
        });
    }
    const [, owner = '', name = '', id = '', attempt] = found;
    const run = face.run(Number(id));
    const last = run?.attemptsStartedAt.length ?? 0;
    const which = attempt === undefined ? last : Number(attempt);
    const startedAt = run?.attemptsStartedAt[which - 1];
    if (run === undefined || startedAt === undefined) {
        return json(404, {
            message: 'Not Found',
            documentation_url: 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run',
            status: '404',
        });
    }
    const instant = (at) => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
    return json(200, {
        id: Number(id),
        name: 'deploy',
        node_id: `WFR_${id}`,
        head_branch: 'main',
        head_sha: 'acb5820ced9479c074f688cc328bf03f341a511d',
        path: '.github/workflows/deploy.yml',
        display_title: 'Deploy',
        run_number: 562,
        run_attempt: which,
        event: 'push',
        status: 'in_progress',
        conclusion: null,
        workflow_id: 159038,
        url: `https://api.github.com/repos/${owner}/${name}/actions/runs/${id}`,
        html_url: `https://github.com/${owner}/${name}/actions/runs/${id}`,
        created_at: instant(run.createdAt),
        updated_at: instant(startedAt),
        run_started_at: instant(startedAt),
        repository: { id: 1296269, name, full_name: `${owner}/${name}`, private: true },
    });
}

;// CONCATENATED MODULE: ./packages/simulator/lib/face/throttle.js
/** Token buckets per account and region: burst and refill a second (ECS guide, request throttling). */
const buckets = {
    'cluster-read': { burst: 50, refill: 20 },
    'task-definition-modify': { burst: 20, refill: 1 },
    'task-definition-read': { burst: 50, refill: 20 },
    'cluster-resource-modify': { burst: 100, refill: 40 },
    'cluster-resource-read': { burst: 100, refill: 20 },
    'service-modify': { burst: 50, refill: 5 },
    'service-read': { burst: 100, refill: 20 },
    'service-deployment': { burst: 50, refill: 20 },
    'service-revision': { burst: 50, refill: 20 },
    'tag-read': { burst: 50, refill: 20 },
};
/** Buckets run on wall-clock time: a compressed life does not refill them faster. */
function createThrottle() {
    const levels = new Map();
    return {
        take: (name, at) => {
            const limits = name === undefined ? undefined : buckets[name];
            if (name === undefined || limits === undefined)
                return true;
            const level = levels.get(name) ?? { tokens: limits.burst, at };
            const elapsed = Math.max(0, at - level.at) / 1000;
            const tokens = Math.min(limits.burst, level.tokens + elapsed * limits.refill);
            const passes = tokens >= 1;
            levels.set(name, { tokens: passes ? tokens - 1 : tokens, at: Math.max(at, level.at) });
            return passes;
        },
    };
}

// EXTERNAL MODULE: ./packages/simulator/lib/scenarios.js + 11 modules
var scenarios = __nccwpck_require__(7623);
// EXTERNAL MODULE: ./packages/simulator/lib/world/moves.js
var moves = __nccwpck_require__(6481);
// EXTERNAL MODULE: ./packages/simulator/lib/world/service-events.js
var service_events = __nccwpck_require__(4176);
// EXTERNAL MODULE: ./packages/simulator/lib/world/target-life.js
var target_life = __nccwpck_require__(5749);
// EXTERNAL MODULE: ./packages/simulator/lib/world/task-life.js + 1 modules
var task_life = __nccwpck_require__(4154);
// EXTERNAL MODULE: ./packages/simulator/lib/world/truth.js
var world_truth = __nccwpck_require__(2662);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/service-news.js









/** What a service does on a turn in the life of one of its tasks. */
function hearTask(world, task, news) {
    const { service, deployment } = task;
    if (service === undefined || deployment === undefined)
        return;
    switch (news) {
        case 'running':
            registerSoon(world, service);
            break;
        case 'healthy':
            resetFailures(deployment);
            break;
        case 'failed':
            service.steady = false;
            if (task.healthySince === undefined)
                countFailure(world, service, deployment, task);
            break;
        case 'unhealthy':
            service.steady = false;
            countFailure(world, service, deployment, task);
            break;
        case 'stopping':
            service.steady = false;
            break;
        case 'stopped':
            break;
    }
    (0,scheduler_agenda/* ensurePass */.y)(world, service);
}
/** A healthy task ends the row of failures, unless the configuration says otherwise. */
function resetFailures(deployment) {
    const { serviceDeployment } = deployment;
    if (serviceDeployment.configuration.circuitBreaker.resetOnHealthyTask === false)
        return;
    deployment.failedTasks = 0;
    if (serviceDeployment.breaker !== 'TRIGGERED')
        serviceDeployment.failureCount = 0;
}
/** Registers, in one batch, all tasks that came to run within a moment. */
function registerSoon(world, service) {
    if (service.loadBalancers.length === 0 || service.registrationDue)
        return;
    service.registrationDue = true;
    service.drawn += 1;
    const random = (0,world_world/* randomFor */.F_)(world, 'registration', service.arn, service.drawn);
    (0,world_world/* after */.Pl)(world, (0,world_world/* draw */.$2)(random, timing/* schedulerTiming */.Kq.registrationMs), () => {
        service.registrationDue = false;
        const waiting = service.deployments
            .concat(service.taskSets.map(({ deployment }) => deployment))
            .flatMap(({ tasks }) => Array.from(tasks))
            .filter((task) => (0,world_task/* isAlive */._n)(task) &&
            task.lastStatus === 'RUNNING' &&
            task.registeredIn.size === 0 &&
            task.healthySince === undefined);
        for (const balancer of service.loadBalancers)
            registerAll(world, service, balancer, waiting);
    });
}
function registerAll(world, service, balancer, waiting) {
    if (waiting.length === 0)
        return;
    if (balancer.targetGroup === undefined) {
        // A Classic load balancer: no target group to look into, healthy after a few checks.
        for (const task of waiting) {
            (0,world_world/* after */.Pl)(world, 20_000, () => {
                if ((0,world_task/* isAlive */._n)(task))
                    (0,task_life/* becomeHealthy */.ZA)(world, task);
            });
        }
        return;
    }
    const groups = new Set(waiting.map((task) => groupFor(balancer, task)));
    for (const group of groups) {
        if (group === undefined)
            continue;
        const tasks = waiting.filter((task) => groupFor(balancer, task) === group);
        (0,service_events/* say */.L)(world, service, service_events/* eventText */.c.registered(service, tasks.length, group.arn));
        for (const task of tasks) {
            (0,target_life/* registerTask */.nR)(world, task, group, balancer.containerPort, (target) => hearTarget(world, service, task, group.arn, target));
        }
    }
}
/** Green tasks go to the second group of the first load balancer, others to the first. */
function groupFor(balancer, task) {
    const own = task.deployment?.targetGroup;
    return own !== undefined && own === balancer.advanced?.alternate ? own : balancer.targetGroup;
}
function hearTarget(world, service, task, groupArn, target) {
    if (target.state === 'healthy' || target.state === 'unused') {
        (0,task_life/* assessHealth */.XH)(world, task);
        return;
    }
    if (target.state !== 'unhealthy')
        return;
    // Within the grace period ECS overlooks the load balancer's verdict.
    const graceEnds = (0,target_life/* graceEndsAt */.EX)(world, task);
    const judge = () => {
        if (!(0,world_task/* isAlive */._n)(task) || target.state !== 'unhealthy' || task.unhealthy)
            return;
        task.unhealthy = { by: 'target', groupArn };
        world.hears(task, 'unhealthy');
    };
    if (world.now >= graceEnds)
        judge();
    else
        world.agenda.add(graceEnds, judge);
    (0,scheduler_agenda/* ensurePass */.y)(world, service);
}
const backOff = { freeRounds: 3, firstMs: 15_000, longestMs: 900_000 };
/** One more failed task: the count, the scheduler's growing pauses, and the breaker. */
function countFailure(world, service, deployment, task) {
    if (task?.failureCounted === true)
        return;
    if (task)
        task.failureCounted = true;
    deployment.failedTasks += 1;
    deployment.updatedAt = world.now;
    const { serviceDeployment } = deployment;
    const isCurrent = service.deployments[0] === deployment ||
        service.taskSets.some((set) => set.deployment === deployment);
    if (!isCurrent)
        return;
    if (serviceDeployment.breaker !== 'TRIGGERED')
        serviceDeployment.failureCount += 1;
    const truth = (0,world_truth/* truthOf */.D)(world, serviceDeployment);
    if (truth && truth.deploymentId === deployment.id)
        truth.failures += 1;
    const fate = task?.fate;
    if (fate?.kind === 'fails-to-start' && fate.placementEvent !== undefined) {
        sayOnce(world, service, deployment, service_events/* eventText */.c.unplaced(service, fate.placementEvent));
    }
    const rounds = Math.ceil(deployment.failedTasks / Math.max(1, service.desiredCount));
    if (rounds >= backOff.freeRounds) {
        const pauseMs = Math.min(backOff.longestMs, backOff.firstMs * 2 ** Math.min(10, rounds - backOff.freeRounds));
        deployment.holdUntil = Math.max(deployment.holdUntil, world.now + (0,world_world/* scaled */.vK)(world, pauseMs));
        if (rounds > backOff.freeRounds) {
            sayOnce(world, service, deployment, service_events/* eventText */.c.unableConsistently(service));
        }
    }
    const { circuitBreaker } = serviceDeployment.configuration;
    if (!circuitBreaker.enable || deployment.failedTasks < serviceDeployment.threshold)
        return;
    const random = (0,world_world/* randomFor */.F_)(world, 'breaker', deployment.number, deployment.failedTasks);
    (0,world_world/* after */.Pl)(world, (0,world_world/* draw */.$2)(random, timing/* schedulerTiming */.Kq.breakerMs), () => {
        if (service.deployments[0] !== deployment)
            return;
        if (deployment.failedTasks < serviceDeployment.threshold)
            return;
        (0,deployment_end/* failDeployment */.q)(world, service, deployment, 'circuit-breaker', circuitBreaker.rollback);
        (0,scheduler_agenda/* ensurePass */.y)(world, service);
    });
}
const repeatAfterMs = 6 * 3_600_000;
/** ECS suppresses a repeated message until it is resolved, or for six hours. */
function sayOnce(world, service, deployment, message) {
    const since = Math.max(deployment.createdAt, world.now - repeatAfterMs);
    if (service.events.some((event) => event.message === message && event.createdAt >= since))
        return;
    (0,service_events/* say */.L)(world, service, message);
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/task-batches.js
var task_batches = __nccwpck_require__(6047);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/rolling.js








/** Fargate launches 500 tasks a minute and service at most. */
const launchesPerPass = 40;
/**
 * One pass of the rolling scheduler: starts what `maximumPercent` leaves room for, stops what
 * `minimumHealthyPercent` can spare, and ends the deployment when nothing is left to do.
 */
function rollingPass(world, service) {
    const [primary, ...olds] = service.deployments;
    if (primary === undefined)
        return;
    primary.scheduled = true;
    const desired = desiredOf(service);
    const { maximumPercent, minimumHealthyPercent } = service.configuration;
    const ceiling = Math.floor((desired * maximumPercent) / 100);
    const floor = Math.ceil((desired * minimumHealthyPercent) / 100);
    const alive = (deployment) => [...deployment.tasks].filter(world_task/* isAlive */._n);
    const own = alive(primary);
    const others = olds.flatMap(alive);
    const ill = [...own, ...others].filter(({ unhealthy }) => unhealthy !== undefined);
    const ownWell = own.filter(({ unhealthy }) => unhealthy === undefined);
    const othersWell = others.filter(({ unhealthy }) => unhealthy === undefined);
    const wanted = Math.max(0, desired - ownWell.length);
    const room = Math.max(0, ceiling - own.length - others.length);
    const mayStart = primary.rolloutState !== 'FAILED' && world.now >= primary.holdUntil && wanted > 0;
    const asked = mayStart ? Math.min(wanted, room, launchesPerPass) : 0;
    const placed = place(world, service, primary, asked, ownWell.length);
    const ownIll = ill.filter(({ deployment }) => deployment === primary).length;
    (0,task_batches/* startTasks */.dh)(world, service, primary, placed, Math.min(ownIll, placed));
    (0,task_batches/* stopTasks */.z1)(world, service, ill, 'unhealthy');
    const healthyOwn = ownWell.filter(world_task/* isHealthy */.Wr).length;
    const healthyOthers = othersWell.filter(world_task/* isHealthy */.Wr).length;
    const surplus = othersWell.length - Math.max(0, desired - healthyOwn);
    const blocked = mayStart && room === 0 ? wanted : 0;
    const spare = Math.max(0, healthyOwn + healthyOthers - floor);
    const idle = othersWell.filter((task) => !(0,world_task/* isHealthy */.Wr)(task));
    const toStop = primary.rolloutState === 'FAILED' ? 0 : Math.max(0, surplus, blocked);
    const stoppable = [...idle, ...othersWell.filter(world_task/* isHealthy */.Wr).slice(0, spare)].slice(0, toStop);
    (0,task_batches/* stopTasks */.z1)(world, service, stoppable, 'replaced');
    if (blocked > 0 && stoppable.length === 0 && ill.length === 0 && others.length + own.length > 0) {
        const waits = [...own, ...others].some(world_task/* isPending */.mm);
        if (!waits && healthyOwn + healthyOthers <= floor) {
            sayOnce(world, service, primary, service_events/* eventText */.c.cannotStopOrStart(service));
        }
    }
    finishRebalancing(world, service);
    const excess = ownWell.length - desired - (service.rebalance === undefined ? 0 : 1);
    if (excess > 0) {
        const pendingFirst = ownWell.toSorted((a, b) => Number((0,world_task/* isHealthy */.Wr)(a)) - Number((0,world_task/* isHealthy */.Wr)(b)));
        (0,task_batches/* stopTasks */.z1)(world, service, pendingFirst.slice(0, excess), 'scaled-in');
    }
    updateDesiredCounts(world, service, desired, ceiling);
    finish(world, service, primary, desired);
    if (!service.steady)
        (0,scheduler_agenda/* ensurePass */.y)(world, service);
}
/** The task a rebalancing brought in is healthy: the one it replaces goes. */
function finishRebalancing(world, service) {
    const { rebalance } = service;
    if (rebalance === undefined)
        return;
    const { incoming, outgoing } = rebalance;
    if ((0,world_task/* isAlive */._n)(incoming) && (0,world_task/* isAlive */._n)(outgoing) && !(0,world_task/* isHealthy */.Wr)(incoming))
        return;
    delete service.rebalance;
    if (!(0,world_task/* isAlive */._n)(incoming) || !(0,world_task/* isAlive */._n)(outgoing))
        return;
    (0,task_batches/* stopTasks */.z1)(world, service, [outgoing], 'rebalanced');
    (0,moves/* sayBalanced */.sT)(world, service, outgoing);
}
/** DAEMON services want one task on every container instance. */
function desiredOf(service) {
    return service.scheduling === 'DAEMON'
        ? service.cluster.containerInstances
        : service.desiredCount;
}
/** How many of the tasks asked for find a place; each that does not is a failed one. */
function place(world, service, primary, asked, running) {
    if (asked === 0)
        return 0;
    const { placement } = (0,world_world/* behaviourOf */.xu)(world, primary.revision.definition, []);
    if (placement === undefined)
        return asked;
    primary.placementFailingSince ??= world.now;
    const until = placement.forMs === undefined
        ? Number.POSITIVE_INFINITY
        : primary.placementFailingSince + (0,world_world/* scaled */.vK)(world, placement.forMs);
    if (world.now >= until)
        return asked;
    const placed = Math.min(asked, Math.max(0, (placement.room ?? 0) - running));
    if (placed < asked) {
        sayOnce(world, service, primary, `(service ${service.name}) was unable to place a task${placement.event}`);
        countFailure(world, service, primary, undefined);
    }
    return placed;
}
function updateDesiredCounts(world, service, desired, ceiling) {
    const [primary, ...olds] = service.deployments;
    let left = ceiling;
    for (const old of olds) {
        const count = [...old.tasks].filter(world_task/* isAlive */._n).length;
        if (old.desiredCount !== count)
            old.updatedAt = world.now;
        old.desiredCount = count;
        left -= count;
    }
    if (primary === undefined)
        return;
    const count = Math.max(0, Math.min(desired, left));
    if (primary.desiredCount !== count)
        primary.updatedAt = world.now;
    primary.desiredCount = count;
}
function finish(world, service, primary, desired) {
    const emptied = service.deployments.filter((deployment) => deployment !== primary && deployment.tasks.size === 0);
    const own = [...primary.tasks].filter(world_task/* isAlive */._n);
    const healthy = own.filter(world_task/* isHealthy */.Wr).length;
    const extra = service.rebalance === undefined ? 0 : 1;
    const all = own.length === desired + extra && healthy >= desired;
    const early = primary.serviceDeployment.configuration.earlySuccess;
    const enough = early?.enable === true && healthy >= Math.ceil((desired * early.healthyPercent) / 100);
    const cleanedUp = emptied.length === service.deployments.length - 1;
    const done = (all && cleanedUp) || (enough && (cleanedUp || early.cleanup === 'DEFERRED'));
    if (primary.rolloutState === 'IN_PROGRESS' && done && baked(world, primary)) {
        (0,deployment_end/* completeDeployment */.V)(world, service, primary);
    }
    // A FAILED deployment stays listed until the rollback is complete, with or without tasks.
    const gone = emptied.filter((old) => old.rolloutState !== 'FAILED' || primary.rolloutState === 'COMPLETED');
    for (const old of gone)
        old.status = 'INACTIVE';
    if (gone.length > 0) {
        service.deployments = service.deployments.filter((old) => !gone.includes(old));
    }
    if (primary.rolloutState === 'COMPLETED' && all && cleanedUp && !service.steady) {
        service.steady = true;
        (0,service_events/* say */.L)(world, service, service_events/* eventText */.c.steady(service), 1);
    }
}
/** Alarms are watched for the bake time after all tasks are healthy. */
function baked(world, primary) {
    const { configuration } = primary.serviceDeployment;
    const minutes = primary.serviceDeployment.rollback ? 0 : configuration.bakeTimeInMinutes;
    primary.bakeUntil ??= world.now + (0,world_world/* scaled */.vK)(world, minutes * 60_000);
    if (minutes > 0)
        primary.serviceDeployment.lifecycleStage = 'BAKE_TIME';
    return world.now >= primary.bakeUntil;
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/task-sets.js
var task_sets = __nccwpck_require__(1198);
;// CONCATENATED MODULE: ./packages/simulator/lib/world/traffic-shift.js








/** The stages of a native blue/green, linear or canary deployment, in order. */
const stages = [
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
const traffic_shift_launchesPerPass = 40;
/** A listener rule takes up new weights within seconds. */
const shiftMs = 12_000;
const traffic_shift_minuteMs = 60_000;
/**
 * One pass over a service whose traffic is shifted: green is scaled up in full beside blue, tested,
 * given the traffic, watched for the bake time, and then blue is cleaned up.
 */
function trafficPass(world, service) {
    const [green] = service.deployments;
    if (green === undefined)
        return;
    const entry = green.serviceDeployment;
    if (green.rolloutState !== 'IN_PROGRESS' || entry.rollback !== undefined) {
        rollingPass(world, service);
        return;
    }
    green.scheduled = true;
    keepGreen(world, service, green, entry);
    for (;;) {
        const at = stages.findIndex((stage) => stage === entry.lifecycleStage);
        if (at >= 0 && !(hooksAllow(world, entry) && stageDone(world, service, green, entry)))
            break;
        const next = stages[at + 1];
        if (next === undefined) {
            traffic_shift_finish(world, service, green);
            break;
        }
        if (green.rolloutState !== 'IN_PROGRESS')
            break;
        enterStage(world, entry, next);
        enter(world, service, green, entry, next);
    }
    if (!service.steady)
        (0,scheduler_agenda/* ensurePass */.y)(world, service);
}
function traffic_shift_finish(world, service, green) {
    service.deployments = [green];
    (0,deployment_end/* completeDeployment */.V)(world, service, green);
    service.steady = true;
    (0,service_events/* say */.L)(world, service, service_events/* eventText */.c.steady(service), 1);
}
/** From SCALE_UP on green has all the tasks it wants, whatever happens to one. */
function keepGreen(world, service, green, entry) {
    if (entry.lifecycleStage === undefined || entry.lifecycleStage === 'PRE_SCALE_UP')
        return;
    const desired = desiredOf(service);
    green.desiredCount = desired;
    const ill = [...green.tasks].filter((task) => (0,world_task/* isAlive */._n)(task) && task.unhealthy !== undefined);
    const well = [...green.tasks].filter((task) => (0,world_task/* isAlive */._n)(task) && task.unhealthy === undefined);
    const missing = world.now >= green.holdUntil ? Math.max(0, desired - well.length) : 0;
    const starting = Math.min(missing, traffic_shift_launchesPerPass);
    (0,task_batches/* startTasks */.dh)(world, service, green, starting, Math.min(starting, ill.length));
    (0,task_batches/* stopTasks */.z1)(world, service, ill, 'unhealthy');
}
function enter(world, service, green, entry, stage) {
    const blue = entry.source[0];
    entry.traffic ??= {
        production: new Map(blue === undefined ? [] : [[blue.number, 100]]),
        test: new Map(),
    };
    const isTested = service.loadBalancers.some(({ advanced }) => advanced?.testListenerRule);
    if (stage === 'SCALE_UP')
        keepGreen(world, service, green, entry);
    if (stage === 'TEST_TRAFFIC_SHIFT' && isTested)
        entry.traffic.test.set(entry.target.number, 100);
    if (stage === 'CLEAN_UP') {
        const olds = service.deployments.filter((deployment) => deployment !== green);
        for (const old of olds)
            old.desiredCount = 0;
        const left = olds.flatMap(({ tasks }) => Array.from(tasks)).filter(world_task/* isAlive */._n);
        (0,task_batches/* stopTasks */.z1)(world, service, left, 'replaced');
    }
}
function stageDone(world, service, green, entry) {
    const sinceMs = world.now - (entry.stageEnteredAt ?? world.now);
    switch (entry.lifecycleStage) {
        case 'SCALE_UP': {
            const healthy = [...green.tasks].filter(world_task/* isHealthy */.Wr).length;
            return healthy >= desiredOf(service);
        }
        case 'TEST_TRAFFIC_SHIFT':
            return sinceMs >= (0,world_world/* scaled */.vK)(world, shiftMs);
        case 'PRODUCTION_TRAFFIC_SHIFT':
            return shifted(world, entry, sinceMs);
        case 'BAKE_TIME':
            return sinceMs >= (0,world_world/* scaled */.vK)(world, entry.configuration.bakeTimeInMinutes * traffic_shift_minuteMs);
        case 'CLEAN_UP':
            return service.deployments.every(({ tasks }, index) => index === 0 || tasks.size === 0);
        default:
            return true;
    }
}
/** Sets the weights that are due after so long in the shift; true when green has all of it. */
function shifted(world, entry, sinceMs) {
    const { strategy, linear, canary } = entry.configuration;
    const stepMs = (minutes) => (0,world_world/* scaled */.vK)(world, minutes * traffic_shift_minuteMs);
    let percent = 100;
    let doneAfterMs = (0,world_world/* scaled */.vK)(world, shiftMs);
    if (strategy === 'LINEAR') {
        const { stepPercent, stepBakeTimeInMinutes } = linear ?? {
            stepPercent: 10,
            stepBakeTimeInMinutes: 6,
        };
        const step = Math.max(1, stepMs(stepBakeTimeInMinutes));
        const steps = Math.ceil(100 / stepPercent);
        percent = Math.min(100, stepPercent * (Math.floor(sinceMs / step) + 1));
        doneAfterMs = (steps - 1) * step + (0,world_world/* scaled */.vK)(world, shiftMs);
    }
    if (strategy === 'CANARY') {
        const { canaryPercent, canaryBakeTimeInMinutes } = canary ?? {
            canaryPercent: 5,
            canaryBakeTimeInMinutes: 10,
        };
        const bake = stepMs(canaryBakeTimeInMinutes);
        percent = sinceMs >= bake ? 100 : canaryPercent;
        doneAfterMs = bake + (0,world_world/* scaled */.vK)(world, shiftMs);
    }
    const blue = entry.source[0];
    if (entry.traffic?.production.get(entry.target.number) !== percent) {
        entry.traffic?.production.set(entry.target.number, percent);
        if (blue !== undefined)
            entry.traffic?.production.set(blue.number, 100 - percent);
        entry.updatedAt = world.now;
    }
    return sinceMs >= doneAfterMs;
}

;// CONCATENATED MODULE: ./packages/simulator/lib/world/control.js




/** Joins the parts that must not import each other: tasks tell the scheduler, the agenda calls it. */
function attachControl(world) {
    world.hears = (task, news) => hearTask(world, task, news);
    world.schedules = (service) => {
        if (service.controller !== 'ECS')
            (0,task_sets/* taskSetPass */.F0)(world, service);
        else if (service.configuration.strategy === 'ROLLING')
            rollingPass(world, service);
        else
            trafficPass(world, service);
    };
    return world;
}

// EXTERNAL MODULE: ./packages/simulator/lib/world/random.js
var random = __nccwpck_require__(920);
;// CONCATENATED MODULE: ./packages/simulator/lib/region.js








function createRegion(options) {
    const { startAt } = options;
    const seed = options.seed ?? 1;
    const world = attachControl((0,world_world/* createWorld */.by)({
        seed,
        startAt,
        speed: options.speed ?? 1,
        region: options.region ?? 'eu-central-1',
        account: options.account ?? '123456789012',
        holdsUntilDeployed: options.holdsUntilDeployed ?? false,
    }));
    const scenario = typeof options.scenario === 'string' ? (0,scenarios/* findScenario */.C)(options.scenario) : options.scenario;
    scenario?.build(world, startAt);
    (0,world_world/* advance */.np)(world, startAt);
    const calls = [];
    const principals = new Map(Object.entries(options.principals ?? {}));
    const face = {
        world,
        random: (0,random/* createRandom */.s)(seed, 'face'),
        faults: createFaults(),
        throttle: options.throttling === false ? { take: () => true } : createThrottle(),
        principals,
        consistencyLagMs: options.consistencyLagMs ?? 1500,
        protocols: options.protocols ?? [],
        calls,
    };
    const github = {
        run: options.github?.run ??
            (() => ({ createdAt: startAt - 95_000, attemptsStartedAt: [startAt - 90_000] })),
        denied: options.github?.denied ?? false,
    };
    return {
        world,
        now: () => world.now,
        advanceTo: (at) => (0,world_world/* advance */.np)(world, at),
        handle: (request, at) => {
            (0,world_world/* advance */.np)(world, at);
            const path = new URL(request.url, 'http://127.0.0.1').pathname;
            const answer = isGitHub(path)
                ? answerGitHub(github, request, path)
                : answerAws(face, request);
            if (isGitHub(path)) {
                calls.push({
                    service: 'github',
                    operation: path,
                    principal: '',
                    at: world.now,
                    status: answer.status,
                });
            }
            return { ...answer, headers: { date: new Date(world.now).toUTCString(), ...answer.headers } };
        },
        truth: () => world.truth,
        calls,
        fault: (fault) => face.faults.add(fault),
        clearFaults: () => face.faults.clear(),
        behave: (rule) => {
            world.behaviours.unshift(rule);
        },
        setPrincipal: (accessKey, principal) => {
            principals.set(accessKey, principal);
        },
    };
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./packages/simulator/lib/server.js

/** Serves a region or a player on 127.0.0.1; its clock is the machine's. */
async function startServer(options) {
    const clock = options.clock ?? Date.now;
    const server = (0,external_node_http_namespaceObject.createServer)((request, response) => {
        readBody(request)
            .then((body) => options.answers.handle({
            method: request.method ?? 'GET',
            url: request.url ?? '/',
            headers: flatten(request),
            body,
        }, clock()))
            .then((answer) => send(response, answer))
            .catch((error) => {
            response.writeHead(500, { 'content-type': 'text/plain' });
            response.end(`the simulator failed: ${error instanceof Error ? (error.stack ?? '') : ''}`);
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port ?? 0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}`,
        close: async () => {
            await new Promise((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            });
        },
    };
}
async function readBody(request) {
    const parts = [];
    for await (const part of request)
        parts.push(part);
    return Buffer.concat(parts);
}
function flatten(request) {
    return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]));
}
function send(response, answer) {
    if (answer.fault !== undefined) {
        response.socket?.destroy();
        return;
    }
    const write = () => {
        response.writeHead(answer.status, answer.headers);
        response.end(answer.body);
    };
    if (answer.delayMs === undefined)
        write();
    else
        setTimeout(write, answer.delayMs);
}

;// CONCATENATED MODULE: ./packages/tooling/lib/local/forward-signals.js
/**
 * Hands Ctrl-C on as the runner cancels: the first one as SIGINT, a second one as SIGTERM, a third one
 * kills. Returns how to stop.
 */
function forwardSignals(step, say) {
    const escalation = ['SIGINT', 'SIGTERM', 'SIGKILL'];
    let received = 0;
    function onSignal() {
        const signal = escalation[Math.min(received, escalation.length - 1)] ?? 'SIGKILL';
        received += 1;
        say(`Cancelling (${signal}) …`);
        step.kill(signal);
    }
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return () => {
        process.off('SIGINT', onSignal);
        process.off('SIGTERM', onSignal);
    };
}

// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __nccwpck_require__(2194);
;// CONCATENATED MODULE: ./packages/core/lib/time.js
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
const time_durations = { second, minute, hour };

;// CONCATENATED MODULE: ./packages/action-kit/lib/duration.js

/** The longest duration an input accepts. */
const longestDurationMs = 24 * time_durations.hour;
const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/**
 * Reads `1h30m`, `15m`, `90s`: hours, minutes and seconds in this order, at most 24 h. A bare number is
 * refused with both readings, because a wrong guess waits sixty times too long or gives up at once; only
 * `0` needs no unit. Whether zero makes sense is for the caller to say.
 */
function duration_parseDuration(text) {
    if (text === '0')
        return { ok: true, ms: 0 };
    if (/^\d+$/.test(text)) {
        return { ok: false, problem: `which could be ${text}s or ${text}m: write the unit` };
    }
    const parts = units.exec(text);
    if (parts === null || text === '')
        return { ok: false, problem: 'which is not a duration' };
    const [, hours = '0', minutes = '0', seconds = '0'] = parts;
    const ms = Number(hours) * durations.hour +
        Number(minutes) * durations.minute +
        Number(seconds) * durations.second;
    if (ms > longestDurationMs)
        return { ok: false, problem: 'which is longer than 24h' };
    return { ok: true, ms };
}

;// CONCATENATED MODULE: ./packages/action-kit/lib/printable.js
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
function printable_quote(value, maxLength = 80) {
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
        const value = quote(raw(name).trim());
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
            throw new InputError(second, `Inputs "${first}" (${quote(raw(first).trim())}) and "${second}" (${quote(raw(second).trim())}) exclude each other: ${why}. Give one of them.`);
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
        const shown = secret ? '' : `: ${quote(line.trim())}`;
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

;// CONCATENATED MODULE: ./packages/action-kit/lib/test-support/runner-protocol.js
/**
 * How a GitHub runner reads what a step leaves, written anew from actions/runner (`ActionCommand.cs`,
 * `OutputManager.cs`, `FileCommandManager.cs`) for tests and for running an action without a runner.
 */
const commands = new Set([
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
]);
/** Every line of an output as the runner takes it. */
function readOutput(stdout) {
    return stdout
        .replace(/(\r\n|\n|\r)$/, '')
        .split(/\r\n|\n|\r/)
        .map(readLine);
}
function readLine(text) {
    const command = readCommand(text) ?? readOldCommand(text);
    return command === undefined ? { text } : { text, command };
}
/** Only the commands of an output, in their order. */
function commandsOf(stdout) {
    return readOutput(stdout).flatMap((line) => ('command' in line ? [line.command] : []));
}
/** The values in a file command's file (`GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`), the last one of a name. */
function readFileCommands(content) {
    const values = new Map();
    const lines = content.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        const heredoc = /^(.*?)<<(.+)$/.exec(line);
        const equals = line.indexOf('=');
        if (heredoc !== null && (equals < 0 || line.indexOf('<<') < equals)) {
            const [, name = '', delimiter = ''] = heredoc;
            const end = lines.indexOf(delimiter, index + 1);
            if (end < 0)
                throw new Error(`No end of the value of "${name}": "${delimiter}" is missing.`);
            values.set(name, lines.slice(index + 1, end).join('\n'));
            index = end;
        }
        else if (equals > 0) {
            values.set(line.slice(0, equals), line.slice(equals + 1));
        }
        else if (line !== '') {
            throw new Error(`"${line}" is no value.`);
        }
    }
    return values;
}
/**
 * `::name key=value,…::message` after any white space. The runner compares by culture, which skips what is
 * invisible; here everything invisible is taken away first, so whatever the runner reads as a command is
 * read as one here.
 */
function readCommand(line) {
    const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/su.exec(withoutInvisible(line));
    const [, name = '', properties = '', message = ''] = match ?? [];
    if (match === null || !commands.has(name.toLowerCase()))
        return undefined;
    return {
        name,
        properties: Object.fromEntries(properties
            .split(',')
            .map((pair) => pair.trim().split(/=(.*)/s))
            .filter(([key, value]) => Boolean(key) && Boolean(value))
            .map(([key = '', value = '']) => [
            key,
            unescapeData(value.replace(/%3A/g, ':').replace(/%2C/g, ',')),
        ])),
        message: unescapeData(message),
    };
}
/** `##[name key=value;…]message`, anywhere on the line. */
function readOldCommand(line) {
    const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/su.exec(withoutInvisible(line));
    const [, name = '', , message = ''] = match ?? [];
    if (match === null || !commands.has(name.toLowerCase()))
        return undefined;
    return { name, properties: {}, message: unescapeData(message) };
}
// eslint-disable-next-line no-control-regex
const runner_protocol_colour = /\u001b\[[0-9;:]*m/g;
function withoutInvisible(line) {
    return line
        .replace(runner_protocol_colour, '')
        .replace(/[\p{Cc}\p{Cf}\p{Mn}]/gu, (character) => (/\s/.test(character) ? character : ''));
}
function unescapeData(text) {
    return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./packages/tooling/lib/manifest/action-manifest.js




const postConditions = [
    'always()',
    'cancelled()',
    'success()',
    'failure()',
    '!cancelled()',
];
/** Reads `actions/<action>/action.yml`; what is missing or malformed there is a ReadableError naming it. */
function readManifest(repository, action) {
    return readManifestIn(repository, (0,external_node_path_.join)('actions', action));
}
/** The same for any folder of a repository. */
function readManifestIn(repository, folder) {
    const path = (0,external_node_path_.join)(folder, 'action.yml');
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repository, path), 'utf8');
    }
    catch (error) {
        throw new readable_error/* ReadableError */.J('No such action', `There is no ${path}.`, { cause: error });
    }
    return parseManifest(text, path);
}
/** `path` is for error messages. */
function parseManifest(text, path) {
    const document = action_manifest_record((0,dist/* parse */.qg)(text), path, 'the document');
    const runs = action_manifest_record(document['runs'], path, '"runs"');
    const inputs = optionalRecord(document['inputs'], path, '"inputs"');
    const outputs = optionalRecord(document['outputs'], path, '"outputs"');
    return {
        name: required(document['name'], path, 'the name'),
        description: required(document['description'], path, 'the description'),
        main: required(runs['main'], path, '"runs.main"'),
        post: runs['post'] === undefined ? undefined : required(runs['post'], path, '"runs.post"'),
        postIf: postCondition(runs['post-if'], path),
        inputs: Object.entries(inputs).map(([name, value]) => {
            const input = action_manifest_record(value, path, `input "${name}"`);
            return {
                name,
                description: required(input['description'], path, `the description of input "${name}"`),
                required: input['required'] === true,
                default: action_manifest_scalar(input['default'], path, `the default of input "${name}"`),
            };
        }),
        outputs: Object.entries(outputs).map(([name, value]) => {
            const output = action_manifest_record(value, path, `output "${name}"`);
            return {
                name,
                description: required(output['description'], path, `the description of output "${name}"`),
            };
        }),
    };
}
function postCondition(value, path) {
    if (value === undefined)
        return 'always()';
    const known = postConditions.find((one) => one === value);
    if (known !== undefined)
        return known;
    throw new readable_error/* ReadableError */.J('Malformed action.yml', `${path}: "runs.post-if" is none of ${postConditions.join(', ')}.`);
}
function action_manifest_record(value, path, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new readable_error/* ReadableError */.J('Malformed action.yml', `${path}: ${what} is missing or no mapping.`);
    }
    return value;
}
function optionalRecord(value, path, what) {
    return value === undefined || value === null ? {} : action_manifest_record(value, path, what);
}
function required(value, path, what) {
    if (typeof value !== 'string' || value.trim() === '') {
        throw new readable_error/* ReadableError */.J('Malformed action.yml', `${path}: ${what} is missing.`);
    }
    return value.trim();
}
function action_manifest_scalar(value, path, what) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    throw new readable_error/* ReadableError */.J('Malformed action.yml', `${path}: ${what} is no text, number or boolean.`);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./packages/tooling/lib/local/step-process.js


/** How long what a step left running may keep its output open; then nobody listens any more. */
const closingMs = 5000;
/** Starts the process of a step as a runner does, and waits for its end. */
async function runStepProcess(step) {
    // A process group of its own: Ctrl-C in a terminal reaches everybody in the group, and the step must get
    // it once, from us.
    const child = (0,external_node_child_process_namespaceObject.spawn)(step.file, [...step.args], {
        cwd: step.cwd,
        env: step.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    const { pid } = child;
    const written = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
        child[stream].setEncoding('utf8');
        child[stream].on('data', (text) => {
            written[stream] += text;
            step.onOutput?.(text);
        });
    }
    if (pid !== undefined)
        step.onStart?.({ pid, kill: (signal) => child.kill(signal) });
    const exitCode = await new Promise((done, failed) => {
        let closing;
        child.on('error', failed);
        child.on('exit', () => {
            closing = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, closingMs);
        });
        child.on('close', (code, signal) => {
            clearTimeout(closing);
            done(code ?? 128 + (signal === null ? 0 : external_node_os_namespaceObject.constants.signals[signal]));
        });
    });
    return { exitCode, ...written };
}
/** What every process needs, wherever it runs. */
function inheritedEnvironment() {
    const names = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP', 'USERPROFILE'];
    return Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
}

;// CONCATENATED MODULE: ./packages/tooling/lib/local/run-action-locally.js








/**
 * Runs `dist/<action>` in a process of its own, as the runner would: inputs as INPUT_*, the files for
 * outputs, state and summary, RUNNER_TEMP, and the post step afterwards with the state that was saved.
 */
async function runActionLocally(run) {
    const manifest = readManifest(run.repository, run.action);
    const temp = run.temp ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), 'ecs-actions-'));
    const base = {
        ...inheritedEnvironment(),
        ...run.env,
        ...inputEnvironment(manifest, run.inputs, run.env),
    };
    let cancelled = false;
    const main = await runStep(run, manifest.main, base, temp, 'main', () => {
        cancelled = true;
    });
    const state = readFileCommands((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(temp, 'main-state'), 'utf8'));
    const outputs = readFileCommands((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(temp, 'main-output'), 'utf8'));
    const wanted = postIsWanted(manifest.postIf, { cancelled, exitCode: main.exitCode });
    if (manifest.post === undefined || !wanted)
        return { ...main, outputs, state, post: undefined };
    const saved = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
    const post = await runStep(run, manifest.post, { ...base, ...saved }, temp, 'post');
    return { ...main, outputs, state, post };
}
/**
 * The INPUT_ variables of a step: what was given, else the default of `action.yml`, else empty, as on the
 * runner. The only expression our defaults hold is `${{ github.token }}`: GITHUB_TOKEN, if there is one.
 */
function inputEnvironment(manifest, given, env = {}) {
    const unknown = Object.keys(given).find((name) => !manifest.inputs.some((one) => one.name === name));
    if (unknown !== undefined) {
        throw new readable_error/* ReadableError */.J('Unknown input', `${manifest.name} has no input "${unknown}".`);
    }
    return Object.fromEntries(manifest.inputs.map((input) => {
        const preset = (input.default ?? '').replace(/\$\{\{.*?\}\}/g, (expression) => /github\.token/.test(expression) ? (env['GITHUB_TOKEN'] ?? '') : '');
        return [inputVariable(input.name), given[input.name] ?? preset];
    }));
}
async function runStep(run, entry, env, temp, step, onSignal = () => undefined) {
    // Not `resolve`: ncc would take it for a path of the build machine and bundle what it finds there.
    const bundle = (0,external_node_path_.join)(run.repository, 'actions', run.action, entry);
    if (!(0,external_node_fs_.existsSync)(bundle)) {
        throw new readable_error/* ReadableError */.J('Not built', `There is no ${bundle}. Run "npm run bundle" first.`);
    }
    const file = (name) => {
        const path = (0,external_node_path_.join)(temp, `${step}-${name}`);
        (0,external_node_fs_.writeFileSync)(path, '');
        return path;
    };
    const summaryPath = file('summary.md');
    const stepEnv = {
        ...env,
        ...(run.asRunner ? { GITHUB_ACTIONS: 'true', CI: 'true' } : {}),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: summaryPath,
        RUNNER_TEMP: temp,
    };
    const end = await runStepProcess({
        file: run.node ?? process.execPath,
        args: [bundle],
        cwd: run.cwd ?? process.cwd(),
        env: stepEnv,
        onOutput: run.onOutput,
        onStart: ({ pid, kill }) => run.onStart?.({
            pid,
            kill: (signal) => {
                onSignal();
                kill(signal);
            },
        }),
    });
    return { ...end, summaryPath, summary: (0,external_node_fs_.readFileSync)(summaryPath, 'utf8') };
}
/** Whoever sends a step a signal cancels it, as far as conditions are concerned. */
function postIsWanted(condition, main) {
    switch (condition) {
        case 'always()':
            return true;
        case 'cancelled()':
            return main.cancelled;
        case '!cancelled()':
            return !main.cancelled;
        case 'success()':
            return !main.cancelled && main.exitCode === 0;
        case 'failure()':
            return !main.cancelled && main.exitCode !== 0;
    }
}

;// CONCATENATED MODULE: ./node_modules/marked/lib/marked.esm.js
/**
 * marked v18.2.1 - a markdown parser
 * Copyright (c) 2018-2026, MarkedJS. (MIT License)
 * Copyright (c) 2011-2018, Christopher Jeffrey. (MIT License)
 * https://github.com/markedjs/marked
 */

/**
 * DO NOT EDIT THIS FILE
 * The code in this file is generated from files in ./src/
 */

function G(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var S=G();function ue(l){S=l}var q={exec:()=>null};function D(l){let e=[];return t=>{let n=Math.max(0,Math.min(3,t-1)),r=e[n];return r||(r=l(n),e[n]=r),r}}function g(l,e=""){let t=typeof l=="string"?l:l.source,n={replace:(r,s)=>{let o=typeof s=="string"?s:s.source;return o=o.replace(O.caret,"$1"),t=t.replace(r,o),n},getRegex:()=>new RegExp(t,e)};return n}var _e=((l="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+l)}catch{return!1}})(),O={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:l=>new RegExp(`^( {0,3}${l})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:D(l=>new RegExp(`^ {0,${l}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:D(l=>new RegExp(`^ {0,${l}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:D(l=>new RegExp(`^ {0,${l}}(?:\`\`\`|~~~)`)),headingBeginRegex:D(l=>new RegExp(`^ {0,${l}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:D(l=>new RegExp(`^ {0,${l}}#`)),htmlBeginRegex:D(l=>new RegExp(`^ {0,${l}}(?:</?(?:${he})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:D(l=>new RegExp(`^ {0,${l}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},Ge=/^(?:[ \t]*(?:\n|$))+/,Ne=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,Fe=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,V=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,Qe=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,ce=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,he="address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul",J=g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag",he).getRegex(),$e=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,Le=g($e).replace(/bull/g,ce).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,J).getRegex(),We=g($e).replace(/bull/g,ce).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,J).getRegex(),de=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,Ue=/^[^\n]+/,ge=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,Ke=g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",ge).replace("title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),Xe=g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,ce).getRegex(),ke=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Ve=g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",ke).replace("tag",he).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),Ce=l=>g(de).replace("hr",V).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",l).replace("html",J).getRegex(),Je=Ce(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Ye=Ce(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),et=g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Ye).getRegex(),fe={blockquote:et,code:Ne,def:Ke,fences:Fe,heading:Qe,hr:V,html:Ve,lheading:Le,list:Xe,newline:Ge,paragraph:Je,table:q,text:Ue},Pe=g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",V).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",J).getRegex(),tt={...fe,lheading:We,table:Pe,paragraph:g(de).replace("hr",V).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",Pe).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",J).getRegex()},nt={...fe,html:g(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",ke).replace(/tag/g,"(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:q,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:g(de).replace("hr",V).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",Le).getRegex()},rt=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,st=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,Ie=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,it=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,L=/[\p{P}\p{S}]/u,N=/[\s\p{P}\p{S}]/u,Y=/[^\s\p{P}\p{S}]/u,ot=g(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,N).getRegex(),at=/[\p{Pi}\p{Ps}"']/u,Ae=/(?!~)[\p{P}\p{S}]/u,lt=/(?!~)[\s\p{P}\p{S}]/u,ut=/(?:[^\s\p{P}\p{S}]|~)/u,pt=g(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-",_e?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),Ee=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,ct=g(Ee,"u").replace(/punct/g,L).getRegex(),ht=g(Ee,"u").replace(/punct/g,Ae).getRegex(),dt=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,gt=g(dt,"u").replace(/openQuote/g,at).replace(/punct/g,L).getRegex(),ze="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",kt=g(ze,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),ft=g(ze,"gu").replace(/notPunctSpace/g,ut).replace(/punctSpace/g,lt).replace(/punct/g,Ae).getRegex(),mt="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",xt=g(mt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),bt=g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),Rt="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)",Tt=g(Rt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),Ot=g(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(/punct/g,L).getRegex(),wt="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",Pt=g(wt,"gu").replace(/notPunctSpace/g,Y).replace(/punctSpace/g,N).replace(/punct/g,L).getRegex(),yt=g(/\\(punct)/,"gu").replace(/punct/g,L).getRegex(),St=g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,L).getRegex(),_t=g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),$t=g(ke).replace("(?:-->|$)","-->").getRegex(),Lt=g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",$t).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),Me=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ie=g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets",Me).getRegex(),Ct=g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",ie).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),It=g(/^!?\[(label)\]\[(ref)\]/).replace("label",ie).replace("ref",ge).getRegex(),At=g(/^!?\[(ref)\](?:\[\])?/).replace("ref",ge).getRegex(),ye=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Et=g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets",Me).getRegex(),zt=g("reflink|nolink(?!\\()","g").replace("reflink",g(/^!?\[(label)\]\[(ref)\]/).replace("label",Et).replace("ref",ye).getRegex()).replace("nolink",g(/^!?\[(ref)\](?:\[\])?/).replace("ref",ye).getRegex()).getRegex(),Se=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Mt=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,Bt=g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Mt).getRegex(),me={_backpedal:q,anyPunctuation:yt,anyPunctuationOutsideCode:St,autolink:_t,blockSkip:pt,br:Ie,code:st,del:q,delLDelim:q,delRDelim:q,emStrongLDelim:ct,emStrongRDelimAst:kt,emStrongRDelimUnd:bt,escape:rt,link:Ct,nolink:At,punctuation:ot,reflink:It,reflinkSearch:zt,tag:Lt,text:it,url:q},Dt={...me,emStrongLDelim:gt,emStrongRDelimAst:xt,emStrongRDelimUnd:Tt,link:g(/^!?\[(label)\]\((.*?)\)/).replace("label",ie).getRegex(),reflink:g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",ie).getRegex()},pe={...me,emStrongRDelimAst:ft,emStrongLDelim:ht,delLDelim:Ot,delRDelim:Pt,url:g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",Bt).replace("protocol",Se).replace("email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol",Se).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",_e?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},qt={...pe,br:g(Ie).replace("{2,}","*").getRegex(),text:g(pe.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},ee={normal:fe,gfm:tt,pedantic:nt},F={normal:me,gfm:pe,breaks:qt,pedantic:Dt};var vt={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Be=l=>vt[l];function y(l,e){if(e){if(O.escapeTest.test(l))return l.replace(O.escapeReplace,Be)}else if(O.escapeTestNoEncode.test(l))return l.replace(O.escapeReplaceNoEncode,Be);return l}function De(l){return O.numericCharacterReference.test(l)?l.replace(O.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return"&amp;";let r=t===void 0?Number.parseInt(n,16):Number.parseInt(t,10);return r===0||r>1114111||r>=55296&&r<=57343?"\uFFFD":r===38?"&amp;":String.fromCodePoint(r)}):l}function xe(l){try{l=encodeURI(l).replace(O.percentDecode,"%")}catch{return null}return l}function be(l,e){let t=l.replace(O.findPipe,(s,o,i)=>{let a=!1,c=o;for(;--c>=0&&i[c]==="\\";)a=!a;return a?"|":" |"}),n=t.split(O.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),e)if(n.length>e)n.splice(e);else for(;n.length<e;)n.push("");for(;r<n.length;r++)n[r]=n[r].trim().replace(O.slashPipe,"|");return n}function C(l,e,t){let n=l.length;if(n===0)return"";let r=0;for(;r<n;){let s=l.charAt(n-r-1);if(s===e&&!t)r++;else if(s!==e&&t)r++;else break}return l.slice(0,n-r)}function Re(l){let e=l.split(`
`),t=e.length-1;for(;t>=0&&O.blankLine.test(e[t]);)t--;return e.length-t<=2?l:e.slice(0,t+1).join(`
`)}function W(l){return l.trim().replace(O.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Te(l,e){if(l.indexOf(e[0])===-1&&l.indexOf(e[1])===-1)return-1;let t=0;for(let n=0;n<l.length;n++)if(l[n]==="\\")n++;else if(l[n]===e[0])t++;else if(l[n]===e[1]&&(t--,t<0))return n;return t>0?-2:-1}var Q=new WeakMap;function Oe(l){let e={"*":-1,_:-1},t=-1,n=l.length;for(let r=0;r<n;r++){let s=l[r];if(s!=="*"&&s!=="_"&&s!=="~")continue;let o=r===0?`
`:l[r-1],i=r+1;for(;i<n&&l[i]===s;)i++;o!==" "&&o!=="	"&&o!==`
`&&o!=="\r"&&o!=="\f"&&(s==="~"?t=r:e[s]=r),r=i-1}return{maskedSrc:l,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:t}}function qe(l,e){let t=Oe(e),n=Q.get(l);n?n.push(t):Q.set(l,[t])}function ve(l){let e=Q.get(l);e&&(e.pop(),e.length===0&&Q.delete(l))}function oe(l,e,t){let n=Q.get(l)?.at(-1);return n&&n.maskedSrc===e?n.lastPossibleEmStrongCloserIndex[t]:Oe(e).lastPossibleEmStrongCloserIndex[t]}function ae(l,e){let t=Q.get(l)?.at(-1);return t&&t.maskedSrc===e?t.lastPossibleDelCloserIndex:Oe(e).lastPossibleDelCloserIndex}function te(l,e=0){let t=e,n="";for(let r of l)if(r==="	"){let s=4-t%4;n+=" ".repeat(s),t+=s}else n+=r,t++;return n}function Ht(l,e){let t="";for(let n=0;n<l.length;n++){if(l[n]==="`"){let r=e.inline.code.exec(l.slice(n));if(r){t+=r[0],n+=r[0].length-1;continue}}if(l[n]==="\\"&&(l[n+1]==="["||l[n+1]==="]")){t+=l[n+1],n++;continue}t+=l[n]}return t}function He(l,e,t,n,r){let s=e.href,o=e.title||null,i=Ht(l[1],r),a=l[0].charAt(0)==="!",c=n.state.inLink,u=n.state.linkEmitted,d=n.state.inRawBlock;n.state.inLink=!0,n.state.linkEmitted=!1;let h=n.inlineTokens(i),p=n.state.linkEmitted;if(n.state.linkEmitted=u,n.state.inLink=c,!a){if(p){n.state.inRawBlock=d;return}n.state.linkEmitted=!0}return{type:a?"image":"link",raw:t,href:s,title:o,text:i,tokens:h}}function Zt(l,e,t){let n=l.match(t.other.indentCodeCompensation);if(n===null)return e;let r=n[1];return e.split(`
`).map(s=>{let o=s.match(t.other.beginningSpace);if(o===null)return s;let[i]=o;return s.slice(Math.min(i.length,r.length))}).join(`
`)}function Ze(l,e,t,n){if(!e.includes("<"))return!1;for(let r=0;r<e.length;r++){if(e[r]==="\\"){r++;continue}if(e[r]==="`"){let i=n.inline.code.exec(e.slice(r));if(i){r+=i[0].length-1;continue}}if(e[r]!=="<")continue;let s=l.slice(t+r),o=n.inline.tag.exec(s)||n.inline.autolink.exec(s);if(o){if(o[0].length>e.length-r)return!0;r+=o[0].length-1}}return!1}var _=class{options;rules;lexer;constructor(e){this.options=e||S}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:"space",raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let n=this.options.pedantic?t[0]:Re(t[0]),r=n.replace(this.rules.other.codeRemoveIndent,"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let n=t[0],r=Zt(n,t[3]||"",this.rules);return t[3]!==void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):t[2],text:r}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let n=t[2].trim();if(this.rules.other.endingHash.test(n)){let r=C(n,"#");(this.options.pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}return{type:"heading",raw:C(t[0],`
`),depth:t[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:"hr",raw:C(t[0],`
`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let n=C(t[0],`
`).split(`
`),r="",s="",o=[];for(;n.length>0;){let i=!1,a=[],c;for(c=0;c<n.length;c++)if(this.rules.other.blockquoteStart.test(n[c]))a.push(n[c]),i=!0;else if(!i)a.push(n[c]);else break;n=n.slice(c);let u=a.join(`
`),d=u.replace(this.rules.other.blockquoteMarkerWhitespace,(k,m,b)=>b.startsWith(" ")?m+" "+b.slice(1):m+te(b,m.length)).replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${u}`:u,s=s?`${s}
${d}`:d;let h=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(d,o,!0),this.lexer.state.top=h,n.length===0)break;let p=o.at(-1);if(p?.type==="code"||p?.type==="heading"||p?.type==="hr"||p?.type==="html"||p?.type==="table")break;if(p?.type==="blockquote"){let k=p,m=n.join(`
`),b=k.raw+`
`+m.replace(this.rules.other.blockquoteSetextReplace2,""),f=this.blockquote(b);o[o.length-1]=f;let R=b.substring(f.raw.length).replace(/^\n/,""),E=R?R.split(`
`).length:0,T=E?n.slice(0,-E):n;if(T.length>0&&(r=`${r}
${T.join(`
`)}`),s=s.substring(0,s.length-k.text.length)+f.text,n=n.slice(T.length),n.length>0&&this.rules.other.blockquoteStart.test(n[0]))continue;break}else if(p?.type==="list"){let k=p,m=k.raw+`
`+n.join(`
`),b=this.list(m);o[o.length-1]=b;let f=b.raw.length>k.raw.length?m.slice(k.raw.length+1,b.raw.length).split(`
`).length:0;if(f>0){let R=n.slice(0,f).join(`
`);r=`${r}
${R}`,s=`${s}
${R}`}if(n=n.slice(f),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",raw:r,tokens:o,text:s}}}list(e){let t=this.rules.block.list.exec(e);if(t){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(e))return;let n=e,r=()=>n.length-e.length,s=t[1].trim(),o=s.length>1,i={type:"list",raw:"",ordered:o,start:o?+s.slice(0,-1):"",loose:!1,items:[]};s=o?`\\d{1,9}\\${s.slice(-1)}`:`\\${s}`,this.options.pedantic&&(s=o?s:"[*+-]");let a=this.rules.other.listItemRegex(s),c=!1;for(;e;){let h=!1,p="";if(!(t=a.exec(e))||this.rules.block.hr.test(e))break;let k=r();e=e.substring(t[0].length);let m=t[2].split(`
`,1)[0],b=t[1].length,f=this.options.pedantic?te(m,b):m.replace(this.rules.other.leadingSpaceTab,H=>te(H,b)),R=e.split(`
`,1)[0],E=!f.trim(),T=0;if(this.options.pedantic?(T=2,p=f.trimStart()):E?T=b+1:(T=f.search(this.rules.other.nonSpaceChar),T=T>4?1:T,p=f.slice(T),T+=b),E&&this.rules.other.blankLine.test(R)&&(e=e.substring(R.length+1),h=!0),!h){let H=this.rules.other.nextBulletRegex(T),K=this.rules.other.hrRegex(T),re=this.rules.other.fencesBeginRegex(T),B=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(T):this.rules.other.headingBeginRegex(T),X=this.rules.other.htmlBeginRegex(T),se=this.rules.other.blockquoteBeginRegex(T),le=!1;for(;e;){let we=e.split(`
`,1)[0],Z;if(R=we,this.options.pedantic?(R=R.replace(this.rules.other.listReplaceNesting,"  "),Z=R):Z=R.replace(this.rules.other.leadingSpaceTab,$=>te($)),re.test(R)||B.test(R)||X.test(R)||se.test(R)||H.test(R)||K.test(R))break;if(Z.search(this.rules.other.nonSpaceChar)>=T||!R.trim())p+=`
`+Z.slice(T),le=!1;else{if(E)break;let $=f;if(!this.options.pedantic&&!p.includes(`
`)&&!f.includes("	")){let j;for(;!K.test($)&&(j=this.rules.other.nestedBlockMarker.exec($));)$=$.slice(j[0].length);if(!$.trim())break}if($.replace(this.rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||re.test($)||B.test($)||X.test($)||K.test($))break;if(!this.options.pedantic&&!le){let j=f.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(j)||this.rules.block.heading.test(j)||this.rules.block.hr.test(j))break}let je=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(R)&&this.rules.block.lheading.test(`${f}
${R}`)?`    ${Z.replace(/^ {0,3}/,"")}`:R;p+=`
`+je,le=!0}E=!R.trim(),e=e.substring(we.length+1),f=Z.slice(T)}}let U=n.slice(k,r());i.loose||(c?i.loose=!0:this.rules.other.doubleBlankLine.test(U)&&(c=!0)),i.items.push({type:"list_item",raw:U,task:!!this.options.gfm&&this.rules.other.listIsTask.test(p),loose:!1,text:p,tokens:[]})}let u=i.items.at(-1);if(u)u.raw=u.raw.trimEnd(),u.text=u.text.trimEnd();else return;i.raw=n.slice(0,r()).trimEnd();let d=[];for(let h of i.items)if(this.lexer.state.top=!1,d.push(this.lexer.inlineQueue.length),h.tokens=this.lexer.blockTokens(h.text,[]),!i.loose){let p=h.tokens.filter(m=>m.type==="space"),k=p.length>0&&p.some(m=>this.rules.other.anyLine.test(m.raw));i.loose=k}for(let h=0;h<i.items.length;h++){let p=i.items[h],k=p.tokens[0];if(p.task&&(k?.type==="text"||k?.type==="paragraph")){p.text=p.text.replace(this.rules.other.listReplaceTask,""),k.raw=k.raw.replace(this.rules.other.listReplaceTask,""),k.text=k.text.replace(this.rules.other.listReplaceTask,"");let m=this.lexer.inlineQueue;for(let f=d[h];f<m.length;f++)if(m[f].tokens===k.tokens){m[f].src=m[f].src.replace(this.rules.other.listReplaceTask,"");break}let b=this.rules.other.listTaskCheckbox.exec(p.raw);if(b){let f={type:"checkbox",raw:b[0]+" ",checked:b[0]!=="[ ]"};p.checked=f.checked,i.loose?p.tokens[0]&&["paragraph","text"].includes(p.tokens[0].type)&&"tokens"in p.tokens[0]&&p.tokens[0].tokens?(p.tokens[0].raw=f.raw+p.tokens[0].raw,p.tokens[0].text=f.raw+p.tokens[0].text,p.tokens[0].tokens.unshift(f)):p.tokens.unshift({type:"paragraph",raw:f.raw,text:f.raw,tokens:[f]}):p.tokens.unshift(f)}}else p.task&&(p.task=!1)}if(i.loose)for(let h of i.items){h.loose=!0;for(let p of h.tokens)p.type==="text"&&(p.type="paragraph")}return i}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(e))return;let n=Re(t[0]);return{type:"html",block:!0,raw:n,pre:t[1]==="pre"||t[1]==="script"||t[1]==="style",text:n}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&Te(t[2],"()")!==-1)return;let n=W(t[1]),r=t[2]?t[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",s=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,"$1"):t[3];return{type:"def",tag:n,raw:C(t[0],`
`),href:r,title:s}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let n=be(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,"").split("|"),s=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:C(t[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let i of r)this.rules.other.tableAlignRight.test(i)?o.align.push("right"):this.rules.other.tableAlignCenter.test(i)?o.align.push("center"):this.rules.other.tableAlignLeft.test(i)?o.align.push("left"):o.align.push(null);for(let i=0;i<n.length;i++)o.header.push({text:n[i],tokens:this.lexer.inline(n[i]),header:!0,align:o.align[i]});for(let i of s)o.rows.push(be(i,o.header.length).map((a,c)=>({text:a,tokens:this.lexer.inline(a),header:!1,align:o.align[c]})));return o}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let n=t[1].trim();return{type:"heading",raw:C(t[0],`
`),depth:t[2].charAt(0)==="="?1:2,text:n,tokens:this.lexer.inline(n)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let n=t[1].charAt(t[1].length-1)===`
`?t[1].slice(0,-1):t[1];return{type:"paragraph",raw:t[0],text:n,tokens:this.lexer.inline(n)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:"text",raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(e.charCodeAt(0)!==92)return;let t=this.rules.inline.escape.exec(e);if(t)return{type:"escape",raw:t[0],text:t[1]}}tag(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.tag.exec(e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),{type:"html",raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}}link(e){if(this.lexer.state.linkParenPossible===!1)return;let t=e.charCodeAt(0);if(t!==91&&t!==33)return;let n=this.rules.inline.link.exec(e);if(n){let r=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ze(e,n[1],r,this.rules))return;let s=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(s)){if(!this.rules.other.endAngleBracket.test(s))return;let c=C(s.slice(0,-1),"\\");if((s.length-c.length)%2===0)return}else{let c=Te(n[2],"()");if(c===-2)return;if(c>-1){let d=(n[0].indexOf("!")===0?5:4)+n[1].length+c;n[2]=n[2].substring(0,c),n[0]=n[0].substring(0,d).trim(),n[3]=""}}let o=C(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%2===0)return;let i=n[2],a="";if(this.options.pedantic){let c=this.rules.other.pedanticHrefTitle.exec(i);c&&(i=c[1],a=c[3])}else a=n[3]?n[3].slice(1,-1):"";return i=i.trim(),this.rules.other.startAngleBracket.test(i)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(s)?i=i.slice(1):i=i.slice(1,-1)),He(n,{href:i&&i.replace(this.rules.inline.anyPunctuation,"$1"),title:a&&a.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(e,t){let n=e.charCodeAt(0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(e))||(r=this.rules.inline.nolink.exec(e))){let s=r[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Ze(e,r[1],s,this.rules))return;let o=t[W(r[2]||r[1])];if(!o){let i=r[0].charAt(0);return{type:"text",raw:i,text:i}}return He(r,o,r[0],this.lexer,this.rules)}}emStrong(e,t,n=""){let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let s=r[0][0],o=n===s,i=t.length-e.length,a=i;for(;!this.options.pedantic&&a>0&&t[a-1]===s;)a--;let c=[...t.slice(Math.max(0,a-2),a)].at(-1)??"",u=c==="*"||c==="_"||!!this.rules.inline.punctuation.exec(c);a<i&&(n=c);let d=a<i?u:n==="*"||n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let h=r[1]||r[3]||"";if(!h||!n||d){let p=[...r[0]].length-1,k,m,b=p,f=0,R=i-a+p,E=!this.options.pedantic&&!!c.trim()&&(!!h||s==="*"&&!u);if(s!=="*"&&s!=="_")return;let T=s==="*"?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,U=oe(this,t,s),H=t.length-e.length+p;if(U<H)return;t=t.slice(-1*e.length+p);let K=U-H;for(T.lastIndex=0;(r=T.exec(t))!==null&&!(r.index>K);){if(k=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!k)continue;if(m=[...k].length,r[3]||r[4]){b+=m;continue}else if((r[5]||r[6]||E)&&R%3&&!((R+m)%3)){if(o&&(r[5]||r[6]))break;f+=m;continue}if(b-=m,b>0)continue;m=Math.min(m,m+b+f);let re=[...r[0]][0].length,B=e.slice(0,p+r.index+re+m);if(Math.min(p,m)%2){let se=B.slice(1,-1);return{type:"em",raw:B,text:se,tokens:this.lexer.inlineTokens(se)}}let X=B.slice(2,-2);return{type:"strong",raw:B,text:X,tokens:this.lexer.inlineTokens(X)}}}}codespan(e){if(e.charCodeAt(0)!==96)return;let t=this.rules.inline.code.exec(e);if(t){let n=t[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.other.nonSpaceChar.test(n),s=this.rules.other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&s&&(n=n.substring(1,n.length-1)),{type:"codespan",raw:t[0],text:n}}}br(e){let t=e.charCodeAt(0);if(t!==32&&t!==92&&t!==10)return;let n=this.rules.inline.br.exec(e);if(n)return{type:"br",raw:n[0]}}del(e,t,n=""){if(e.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(e);if(!r)return;if(!(r[1]||"")||!n||this.rules.inline.punctuation.exec(n)){let o=[...r[0]].length-1,i,a,c=o,u=this.rules.inline.delRDelim,d=ae(this,t),h=t.length-e.length+o;if(d<h)return;t=t.slice(-1*e.length+o);let p=d-h;for(u.lastIndex=0;(r=u.exec(t))!==null&&!(r.index>p);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==o))continue;if(r[3]||r[4]){c+=a;continue}if(c-=a,c>0)continue;a=Math.min(a,a+c);let k=[...r[0]][0].length,m=e.slice(0,o+r.index+k+a),b=m.slice(o,-o);return{type:"del",raw:m,text:b,tokens:this.lexer.inlineTokens(b)}}}}autolink(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.autolink.exec(e);if(t){let n,r;return t[2]==="@"?(n=t[1],r="mailto:"+n):(n=t[1],r=n),{type:"link",raw:t[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let n,r;if(t[2]==="@")n=t[0],r="mailto:"+n;else{let s;do s=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??"";while(s!==t[0]);n=t[0],t[1]==="www."?r="http://"+t[0]:r=t[0]}return{type:"link",raw:t[0],text:n,href:r,autolink:!0,tokens:[{type:"text",raw:n,text:n}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){let n=this.lexer.state.inRawBlock;return{type:"text",raw:t[0],text:n?t[0]:De(t[0]),escaped:n}}}};var w=class l{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||S,this.options.tokenizer=this.options.tokenizer||new _,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:O,block:ee.normal,inline:F.normal};this.options.pedantic?(t.block=ee.pedantic,t.inline=F.pedantic):this.options.gfm&&(t.block=ee.gfm,this.options.breaks?t.inline=F.breaks:t.inline=F.gfm),this.tokenizer.rules=t}static get rules(){return{block:ee,inline:F}}static lex(e,t){return new l(t).lex(e)}static lexInline(e,t){return new l(t).inlineTokens(e)}lex(e){e=e.replace(O.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let t=0;t<this.inlineQueue.length;t++){let n=this.inlineQueue[t];this.state.inRawBlock=!1,this.inlineTokens(n.src,n.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let r=this.state.lastToken;this.options.pedantic&&(e=e.replace(O.tabCharGlobal,"    ").replace(O.spaceLine,""));let s=1/0,o,i=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===_.prototype.paragraph;for(;e;){if(e.length<s)s=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=t.at(-1);let a;if(this.options.extensions?.block?.some(u=>(a=u.call({lexer:this},e,t))?(e=e.substring(a.raw.length),t.push(a),!0):!1))continue;if(a=this.tokenizer.space(e)){e=e.substring(a.raw.length);let u=t.at(-1);a.raw.length===1&&u!==void 0?u.raw+=`
`:t.push(a);continue}if(a=this.tokenizer.code(e)){e=e.substring(a.raw.length);let u=t.at(-1);u?.type==="paragraph"||u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.at(-1).src=u.text):t.push(a);continue}if(a=this.tokenizer.fences(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.heading(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.hr(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.blockquote(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.list(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.html(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.def(e)){e=e.substring(a.raw.length);let u=t.at(-1);u?.type==="paragraph"||u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.raw,this.inlineQueue.at(-1).src=u.text):(this.tokens.links[a.tag]||(this.tokens.links[a.tag]={href:a.href,title:a.title}),t.push(a));continue}if(a=this.tokenizer.table(e)){e=e.substring(a.raw.length),t.push(a);continue}if(a=this.tokenizer.lheading(e)){e=e.substring(a.raw.length),t.push(a);continue}let c=e;if(this.options.extensions?.startBlock){let u=1/0,d=e.slice(1),h;this.options.extensions.startBlock.forEach(p=>{h=p.call({lexer:this},d),typeof h=="number"&&h>=0&&(u=Math.min(u,h))}),u<1/0&&u>=0&&(c=e.substring(0,u+1))}if(this.state.top&&(a=this.tokenizer.paragraph(c))){let u=t.at(-1);(n||u===o&&i)&&u?.type==="paragraph"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=u.text,o=u):(t.push(a),o=a),n=c.length!==e.length,e=e.substring(a.raw.length);continue}if(a=this.tokenizer.text(e)){e=e.substring(a.raw.length);let u=t.at(-1);u?.type==="text"?(u.raw+=(u.raw.endsWith(`
`)?"":`
`)+a.raw,u.text+=`
`+a.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=u.text):t.push(a);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=r,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes("["))return!1;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&e.charAt(n.index-1)!=="!")return!0;for(let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let r=n[0],s=r.lastIndexOf("[");if(!(r.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,W(r.slice(s+1,-1))))&&!(s>1&&this.linkInText(r.slice(1,s-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");try{return this.#t(e,t)}finally{this.state.linkParenPossible=n}}#t(e,t){let n=e.includes("*")||e.includes("_")||e.includes("~"),r=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==_.prototype.emStrong||this.tokenizer.del!==_.prototype.del?this.#r(e):e;if(!n)return this.#e(e,r,t);qe(this.tokenizer,r);try{return this.#e(e,r,t)}finally{ve(this.tokenizer)}}#e(e,t,n){let r=!1,s="",o=1/0;for(;e;){if(e.length<o)o=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}r||(s=""),r=!1;let i;if(this.options.extensions?.inline?.some(u=>(i=u.call({lexer:this},e,n))?(e=e.substring(i.raw.length),n.push(i),!0):!1))continue;if(i=this.tokenizer.escape(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.tag(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.link(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(i.raw.length);let u=n.at(-1);i.type==="text"&&u?.type==="text"?(u.raw+=i.raw,u.text+=i.text):n.push(i);continue}let a=e[0];if(a==="*"||a==="_"){let u=t.length-e.length;if(oe(this.tokenizer,t,a)<=u){let h=1;for(;h<e.length&&e.charCodeAt(h)===a.charCodeAt(0);)h++;let p=e.substring(0,h),k=n.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=p,k.text+=p):n.push({type:"text",raw:p,text:p,escaped:!1}),e=e.substring(h),s=a,r=!0;continue}}else if(a==="~"){let u=t.length-e.length;if(ae(this.tokenizer,t)<=u){let h=1;for(;h<e.length&&e.charCodeAt(h)===126;)h++;let p=e.substring(0,h),k=n.at(-1);k?.type==="text"&&!k.escaped?(k.raw+=p,k.text+=p):n.push({type:"text",raw:p,text:p,escaped:!1}),e=e.substring(h),s=a,r=!0;continue}}if(i=this.tokenizer.emStrong(e,t,s)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.codespan(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.br(e)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.del(e,t,s)){e=e.substring(i.raw.length),n.push(i);continue}if(i=this.tokenizer.autolink(e)){e=e.substring(i.raw.length),n.push(i);continue}if(!this.state.inLink&&(i=this.tokenizer.url(e))){e=e.substring(i.raw.length),n.push(i);continue}let c=e;if(this.options.extensions?.startInline){let u=1/0,d=e.slice(1),h;this.options.extensions.startInline.forEach(p=>{h=p.call({lexer:this},d),typeof h=="number"&&h>=0&&(u=Math.min(u,h))}),u<1/0&&u>=0&&(c=e.substring(0,u+1))}if(i=this.tokenizer.inlineText(c)){e=e.substring(i.raw.length),i.raw.slice(-1)!=="_"&&(s=i.raw.slice(-1)),r=!0;let u=n.at(-1);u?.type==="text"?(u.raw+=i.raw,u.text+=i.text):n.push(i);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#n(e){let{blockSkip:t,tag:n,autolink:r}=this.tokenizer.rules.inline,s="",o=0,i;for(t.lastIndex=0;i=t.exec(e);){let a=i.index+(i[2]?i[2].length:0),c=i.index+i[0].length;if(e.charAt(a)==="<"){let u=e.slice(a),d=n.exec(u)||r.exec(u);if(!d){t.lastIndex=a+1;continue}c=a+d[0].length,t.lastIndex=c}s+=e.slice(o,a)+"["+"a".repeat(c-a-2)+"]",o=c}return s+e.slice(o)}#r(e){let t=e;if(this.tokens.links&&e.includes("[")){let n=this.tokenizer.rules.inline.reflinkSearch,r=s=>{let o=s.lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,W(s.slice(o+1,-1))))return s;if(o>1&&s.charAt(0)!=="!"){let i=s.slice(1,o-1);if(this.linkInText(i))return"["+i.replace(n,r)+"]["+"a".repeat(s.length-o-2)+"]"}return"["+"a".repeat(s.length-2)+"]"};t=t.replace(n,r)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(n,r,s)=>s?"+".repeat(n.length):r?r+n.slice(r.length,-r.length).replace(/`/g,"+")+r:n),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){let t="Infinite loop on byte: "+e;if(this.options.silent)console.error(t);else throw new Error(t)}};var I=class{options;parser;constructor(e){this.options=e||S}space(e){return""}code({text:e,lang:t,escaped:n}){let r=(t||"").match(O.notSpaceStart)?.[0],s=e?e.replace(O.endingNewline,"")+`
`:"";return r?'<pre><code class="language-'+y(r)+'">'+(n?s:y(s,!0))+`</code></pre>
`:"<pre><code>"+(n?s:y(s,!0))+`</code></pre>
`}blockquote({tokens:e}){return`<blockquote>
${this.parser.parse(e)}</blockquote>
`}html({text:e}){return e}def(e){return""}heading({tokens:e,depth:t}){return`<h${t}>${this.parser.parseInline(e)}</h${t}>
`}hr(e){return`<hr>
`}list(e){let t=e.ordered,n=e.start,r="";for(let i=0;i<e.items.length;i++){let a=e.items[i];r+=this.listitem(a)}let s=t?"ol":"ul",o=t&&n!==1?' start="'+n+'"':"";return"<"+s+o+`>
`+r+"</"+s+`>
`}listitem(e){return`<li>${this.parser.parse(e.tokens)}</li>
`}checkbox({checked:e}){return"<input "+(e?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:e}){return`<p>${this.parser.parseInline(e)}</p>
`}table(e){let t="",n="";for(let s=0;s<e.header.length;s++)n+=this.tablecell(e.header[s]);t+=this.tablerow({text:n});let r="";for(let s=0;s<e.rows.length;s++){let o=e.rows[s];n="";for(let i=0;i<o.length;i++)n+=this.tablecell(o[i]);r+=this.tablerow({text:n})}return r&&(r=`<tbody>${r}</tbody>`),`<table>
<thead>
`+t+`</thead>
`+r+`</table>
`}tablerow({text:e}){return`<tr>
${e}</tr>
`}tablecell(e){let t=this.parser.parseInline(e.tokens),n=e.header?"th":"td";return(e.align?`<${n} align="${e.align}">`:`<${n}>`)+t+`</${n}>
`}strong({tokens:e}){return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}codespan({text:e}){return`<code>${y(e,!0)}</code>`}br(e){return"<br>"}del({tokens:e}){return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:n,tokens:r,autolink:s}){let o=s?y(n,!0):this.parser.parseInline(r),i=xe(e);if(i===null)return o;e=y(i,s);let a='<a href="'+e+'"';return t&&(a+=' title="'+y(t)+'"'),a+=">"+o+"</a>",a}image({href:e,title:t,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let s=xe(e);if(s===null)return y(n);e=s;let o=`<img src="${y(e)}" alt="${y(n)}"`;return t&&(o+=` title="${y(t)}"`),o+=">",o}text(e){return"tokens"in e&&e.tokens?this.parser.parseInline(e.tokens):"escaped"in e&&e.escaped?e.text:y(e.text)}};var z=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){return`
`}checkbox({raw:e}){return e}};var P=class l{options;renderer;textRenderer;constructor(e){this.options=e||S,this.options.renderer=this.options.renderer||new I,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new z,this.textRenderer.parser=this}static parse(e,t){return new l(t).parse(e)}static parseInline(e,t){return new l(t).parseInline(e)}parse(e){this.renderer.parser=this;let t="";for(let n=0;n<e.length;n++){let r=e[n];if(this.options.extensions?.renderers?.[r.type]){let o=r,i=this.options.extensions.renderers[o.type].call({parser:this},o);if(i!==!1||!["space","hr","heading","code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(o.type)){t+=i===!1?"":i??"";continue}}let s=r;switch(s.type){case"space":{t+=this.renderer.space(s);break}case"hr":{t+=this.renderer.hr(s);break}case"heading":{t+=this.renderer.heading(s);break}case"code":{t+=this.renderer.code(s);break}case"table":{t+=this.renderer.table(s);break}case"blockquote":{t+=this.renderer.blockquote(s);break}case"list":{t+=this.renderer.list(s);break}case"checkbox":{t+=this.renderer.checkbox(s);break}case"html":{t+=this.renderer.html(s);break}case"def":{t+=this.renderer.def(s);break}case"paragraph":{t+=this.renderer.paragraph(s);break}case"text":{t+=this.renderer.text(s);break}default:{let o='Token with "'+s.type+'" type was not found.';if(this.options.silent)return console.error(o),"";throw new Error(o)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n="";for(let r=0;r<e.length;r++){let s=e[r];if(this.options.extensions?.renderers?.[s.type]){let i=this.options.extensions.renderers[s.type].call({parser:this},s);if(i!==!1||!["escape","html","link","image","checkbox","strong","em","codespan","br","del","text"].includes(s.type)){n+=i===!1?"":i??"";continue}}let o=s;switch(o.type){case"escape":{n+=t.text(o);break}case"html":{n+=t.html(o);break}case"link":{n+=t.link(o);break}case"image":{n+=t.image(o);break}case"checkbox":{n+=t.checkbox(o);break}case"strong":{n+=t.strong(o);break}case"em":{n+=t.em(o);break}case"codespan":{n+=t.codespan(o);break}case"br":{n+=t.br(o);break}case"del":{n+=t.del(o);break}case"text":{n+=t.text(o);break}default:{let i='Token with "'+o.type+'" type was not found.';if(this.options.silent)return console.error(i),"";throw new Error(i)}}}return n}};var A=class{options;block;constructor(e){this.options=e||S}static passThroughHooks=new Set(["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?w.lex:w.lexInline}provideParser(e=this.block){return e?P.parse:P.parseInline}};function M(l,e){if(Array.isArray(e))for(let t=0;t<e.length;t++)l.push(e[t]);else l.push(e)}var ne=class{defaults=G();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=P;Renderer=I;TextRenderer=z;Lexer=w;Tokenizer=_;Hooks=A;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[];for(let r of e)switch(M(n,t.call(this,r)),r.type){case"table":{let s=r;for(let o of s.header)M(n,this.walkTokens(o.tokens,t));for(let o of s.rows)for(let i of o)M(n,this.walkTokens(i.tokens,t));break}case"list":{let s=r;M(n,this.walkTokens(s.items,t));break}default:{let s=r;this.defaults.extensions?.childTokens?.[s.type]?this.defaults.extensions.childTokens[s.type].forEach(o=>{let i=s[o].flat(1/0);M(n,this.walkTokens(i,t))}):s.tokens&&M(n,this.walkTokens(s.tokens,t))}}return n}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(n=>{let r={...n};if(r.async=this.defaults.async||r.async||!1,n.extensions&&(n.extensions.forEach(s=>{if(!s.name)throw new Error("extension name required");if("renderer"in s){let o=t.renderers[s.name];o?t.renderers[s.name]=function(...i){let a=s.renderer.apply(this,i);return a===!1&&(a=o.apply(this,i)),a}:t.renderers[s.name]=s.renderer}if("tokenizer"in s){if(!s.level||s.level!=="block"&&s.level!=="inline")throw new Error("extension level must be 'block' or 'inline'");let o=t[s.level];o?o.unshift(s.tokenizer):t[s.level]=[s.tokenizer],s.start&&(s.level==="block"?t.startBlock?t.startBlock.push(s.start):t.startBlock=[s.start]:s.level==="inline"&&(t.startInline?t.startInline.push(s.start):t.startInline=[s.start]))}"childTokens"in s&&s.childTokens&&(t.childTokens[s.name]=s.childTokens)}),r.extensions=t),n.renderer){let s=this.defaults.renderer||new I(this.defaults);for(let o in n.renderer){if(!(o in s))throw new Error(`renderer '${o}' does not exist`);if(["options","parser"].includes(o))continue;let i=o,a=n.renderer[i],c=s[i];s[i]=(...u)=>{let d=a.apply(s,u);return d===!1&&(d=c.apply(s,u)),d===!1?"":d??""}}r.renderer=s}if(n.tokenizer){let s=this.defaults.tokenizer||new _(this.defaults);for(let o in n.tokenizer){if(!(o in s))throw new Error(`tokenizer '${o}' does not exist`);if(["options","rules","lexer"].includes(o))continue;let i=o,a=n.tokenizer[i],c=s[i];s[i]=(...u)=>{let d=a.apply(s,u);return d===!1&&(d=c.apply(s,u)),d}}r.tokenizer=s}if(n.hooks){let s=this.defaults.hooks||new A;for(let o in n.hooks){if(!(o in s))throw new Error(`hook '${o}' does not exist`);if(["options","block"].includes(o))continue;let i=o,a=n.hooks[i],c=s[i];A.passThroughHooks.has(o)?s[i]=u=>{if(s.options.async&&A.passThroughHooksRespectAsync.has(o))return(async()=>{let h=await a.call(s,u);return c.call(s,h)})();let d=a.call(s,u);return c.call(s,d)}:s[i]=(...u)=>{if(s.options.async)return(async()=>{let h=await a.apply(s,u);return h===!1&&(h=await c.apply(s,u)),h})();let d=a.apply(s,u);return d===!1&&(d=c.apply(s,u)),d}}r.hooks=s}if(n.walkTokens){let s=this.defaults.walkTokens,o=n.walkTokens;r.walkTokens=function(i){let a=[];return M(a,o.call(this,i)),s&&M(a,s.call(this,i)),a}}this.defaults={...this.defaults,...r}}),this}setOptions(e){return this.defaults={...this.defaults,...e},this}lexer(e,t){return w.lex(e,t??this.defaults)}parser(e,t){return P.parse(e,t??this.defaults)}parseMarkdown(e){return(n,r)=>{let s={...r},o={...this.defaults,...s},i=this.onError(!!o.silent,!!o.async);if(this.defaults.async===!0&&s.async===!1)return i(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof n>"u"||n===null)return i(new Error("marked(): input parameter is undefined or null"));if(typeof n!="string")return i(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(n)+", string expected"));if(o.hooks&&(o.hooks.options=o,o.hooks.block=e),o.async)return(async()=>{let a=o.hooks?await o.hooks.preprocess(n):n,u=await(o.hooks?await o.hooks.provideLexer(e):e?w.lex:w.lexInline)(a,o),d=o.hooks?await o.hooks.processAllTokens(u):u;o.walkTokens&&await Promise.all(this.walkTokens(d,o.walkTokens));let p=await(o.hooks?await o.hooks.provideParser(e):e?P.parse:P.parseInline)(d,o);return o.hooks?await o.hooks.postprocess(p):p})().catch(i);try{o.hooks&&(n=o.hooks.preprocess(n));let c=(o.hooks?o.hooks.provideLexer(e):e?w.lex:w.lexInline)(n,o);o.hooks&&(c=o.hooks.processAllTokens(c)),o.walkTokens&&this.walkTokens(c,o.walkTokens);let d=(o.hooks?o.hooks.provideParser(e):e?P.parse:P.parseInline)(c,o);return o.hooks&&(d=o.hooks.postprocess(d)),d}catch(a){return i(a)}}}onError(e,t){return n=>{if(n.message+=`
Please report this to https://github.com/markedjs/marked.`,e){let r="<p>An error occurred:</p><pre>"+y(n.message+"",!0)+"</pre>";return t?Promise.resolve(r):r}if(t)return Promise.reject(n);throw n}}};var v=new ne;function x(l,e){return v.parse(l,e)}x.options=x.setOptions=function(l){return v.setOptions(l),x.defaults=v.defaults,ue(x.defaults),x};x.getDefaults=G;x.defaults=S;function jt(...l){return v.use(...l),x.defaults=v.defaults,ue(x.defaults),x}x.use=jt;x.walkTokens=function(l,e){return v.walkTokens(l,e)};x.parseInline=v.parseInline;x.Parser=P;x.parser=P.parse;x.Renderer=I;x.TextRenderer=z;x.Lexer=w;x.lexer=w.lex;x.Tokenizer=_;x.Hooks=A;x.parse=x;var En=x.options,zn=x.setOptions,Mn=x.walkTokens,Bn=x.parseInline,Dn=(/* unused pure expression or super */ null && (x)),qn=P.parse,vn=w.lex;
//# sourceMappingURL=marked.esm.js.map

;// CONCATENATED MODULE: ./packages/tooling/node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./packages/tooling/node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./packages/tooling/node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}

;// CONCATENATED MODULE: ./packages/tooling/lib/terminal/text-layout.js

/** Columns a text takes in a terminal: wide characters two, colours none. */
function width(text) {
    return stringWidth(text);
}
function padEnd(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - width(text)));
}
function padStart(text, columns) {
    return ' '.repeat(Math.max(0, columns - width(text))) + text;
}
/** Breaks between words so that no line is wider than the columns, but for a word that is wider itself. */
function wrap(text, columns) {
    return text.split('\n').flatMap((paragraph) => {
        const lines = [];
        let line = '';
        for (const word of paragraph.split(' ')) {
            if (line !== '' && width(line) + 1 + width(word) > columns) {
                lines.push(line);
                line = word;
            }
            else {
                line = line === '' ? word : `${line} ${word}`;
            }
        }
        return [...lines, line];
    });
}
function indent(text, by) {
    return text.replace(/^(?=.)/gm, by);
}

;// CONCATENATED MODULE: ./packages/tooling/lib/terminal/gantt.js


/**
 * A mermaid Gantt chart drawn with blocks, each bar with its length. Reads the charts that
 * `action-kit/mermaid` writes (`dateFormat x`); of any other diagram it returns undefined.
 */
function drawGantt(source, columns, style) {
    const lines = source.split('\n').map((line) => line.trim());
    if (lines[0] !== 'gantt' || !lines.includes('dateFormat x'))
        return undefined;
    const title = lines.find((line) => line.startsWith('title '))?.slice('title '.length);
    const rows = lines.flatMap(readRow);
    const bars = rows.filter((row) => 'label' in row);
    if (bars.length === 0)
        return title;
    const from = Math.min(...bars.map((bar) => bar.startMs));
    const to = Math.max(...bars.map((bar) => bar.endMs), from + 1);
    const lengths = bars.map((bar) => lengthOf(bar));
    const labelColumns = Math.min(Math.floor(columns / 2), Math.max(...bars.map((bar) => width(bar.label)))) + 2;
    const lengthColumns = Math.max(...lengths.map((one) => width(one)));
    const chartColumns = Math.max(10, columns - labelColumns - lengthColumns - 4);
    const drawn = rows.map((row) => {
        if ('section' in row)
            return style.bold(row.section);
        const place = (ms) => Math.round(((ms - from) / (to - from)) * (chartColumns - 1));
        const [first, last] = [place(row.startMs), place(row.endMs)];
        const milestone = row.marks.includes('milestone');
        const blocks = milestone ? '◆' : '█'.repeat(Math.max(1, last - first));
        const chart = padEnd(' '.repeat(first) + gantt_colour(row, blocks, style), chartColumns);
        const label = padEnd(row.label, labelColumns);
        return `  ${label}${chart}${style.dim(padStart(lengthOf(row), lengthColumns))}`;
    });
    return [...(title === undefined ? [] : [style.bold(title)]), ...drawn].join('\n');
}
function readRow(line) {
    const section = /^section (.*)$/.exec(line)?.[1];
    if (section !== undefined)
        return [{ section }];
    const match = /^(.*?) ?:((?:(?:done|active|crit|milestone), )*)(\d+), (\d+)(ms)?$/.exec(line);
    if (match === null)
        return [];
    const [, label = '', marks = '', start = '', end = '', isLength] = match;
    const startMs = Number(start);
    const endMs = isLength === undefined ? Number(end) : startMs + Number(end);
    return [{ label, startMs, endMs, marks: marks.split(', ').filter((mark) => mark !== '') }];
}
function lengthOf(bar) {
    if (bar.marks.includes('milestone'))
        return '';
    const length = formatDuration(bar.endMs - bar.startMs);
    // On GitHub, where the bar shows no length of its own, the label often ends in it.
    return bar.label.endsWith(` ${length}`) ? '' : length;
}
function gantt_colour(bar, blocks, style) {
    if (bar.marks.includes('crit'))
        return style.red(blocks);
    if (bar.marks.includes('active'))
        return style.cyan(blocks);
    if (bar.marks.includes('done'))
        return style.dim(blocks);
    return style.green(blocks);
}

// EXTERNAL MODULE: ./packages/tooling/lib/terminal/style.js
var terminal_style = __nccwpck_require__(3292);
;// CONCATENATED MODULE: ./packages/tooling/lib/terminal/render-summary.js




/**
 * A step summary (GitHub Flavored Markdown with `<details>` and mermaid charts) as text for a terminal:
 * tables aligned, details unfolded under a mark (or left folded), Gantt charts drawn, HTML left out, entities read.
 */
function renderSummary(markdown, options) {
    const style = (0,terminal_style/* createStyle */._)(options.colour);
    const folded = options.details === 'closed';
    const blocks = renderBlocks(x.lexer(markdown), options.columns, style, folded);
    return `${blocks
        .join('\n\n')
        .replace(/\n{3,}/g, '\n\n')
        .trimEnd()}\n`;
}
function renderBlocks(tokens, columns, style, folded = false) {
    const blocks = [];
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token === undefined)
            continue;
        const title = detailsTitle(token);
        if (title === undefined) {
            const block = renderBlock(token, columns, style);
            if (block !== '')
                blocks.push(block);
            continue;
        }
        // What is between the tags of details are blocks of their own, up to the tag that closes it.
        const end = closingDetails(tokens, index);
        if (folded) {
            blocks.push(style.bold(`▸ ${title}`));
            index = end;
            continue;
        }
        const body = renderBlocks(tokens.slice(index + 1, end), columns - 2, style, folded);
        const inner = body.map((block) => indent(block, '  ')).join('\n\n');
        blocks.push([style.bold(`▾ ${title}`), inner].filter((part) => part !== '').join('\n'));
        index = end;
    }
    return blocks;
}
function renderBlock(token, columns, style) {
    switch (token.type) {
        case 'heading': {
            const { depth, tokens } = token;
            const line = renderInline(tokens, style);
            return depth <= 2
                ? `${style.bold(line)}\n${style.dim('─'.repeat(Math.min(columns, width(line))))}`
                : style.bold(line);
        }
        case 'paragraph':
        case 'text': {
            const { tokens, text } = token;
            const line = tokens === undefined ? readEntities(text) : renderInline(tokens, style);
            return wrap(line, columns).join('\n');
        }
        case 'table':
            return renderTable(token, columns, style);
        case 'list': {
            const { items, ordered, start } = token;
            return items
                .map((item, index) => {
                const mark = ordered ? `${(start === '' ? 1 : start) + index}. ` : '• ';
                const body = renderBlocks(item.tokens, columns - mark.length, style).join('\n');
                return mark + indent(body, ' '.repeat(mark.length)).trimStart();
            })
                .join('\n');
        }
        case 'code': {
            const { lang, text } = token;
            const chart = lang === 'mermaid' ? drawGantt(text, columns, style) : undefined;
            return chart ?? indent(text, `${style.dim('│')} `);
        }
        case 'blockquote': {
            const body = renderBlocks(token.tokens, columns - 2, style);
            return indent(body.join('\n\n'), `${style.dim('▌')} `);
        }
        case 'hr':
            return style.dim('─'.repeat(columns));
        case 'html':
            return readEntities(withoutTags(token.text)).trim();
        default:
            return '';
    }
}
function renderTable(table, columns, style) {
    const read = (cell) => renderInline(cell.tokens, style).replace(/\n/g, ' ');
    const head = table.header.map((cell) => style.bold(read(cell)));
    const rows = table.rows.map((row) => row.map(read));
    const widths = fitColumns([head, ...rows], columns - 2 * (head.length - 1));
    const lines = (row) => layOutRow(row, widths, table.align);
    const rule = style.dim(widths.map((one) => '─'.repeat(one)).join('  '));
    // A table of names and values has an empty head, which Markdown cannot leave out.
    const top = head.every((cell) => cell === '') ? [] : [...lines(head), rule];
    return [...top, ...rows.flatMap(lines)].join('\n');
}
function layOutRow(row, widths, align) {
    const cells = widths.map((columnWidth, column) => wrap(row[column] ?? '', columnWidth));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => cells
        .map((cell, column) => {
        const pad = align[column] === 'right' ? padStart : padEnd;
        return pad(cell[line] ?? '', widths[column] ?? 0);
    })
        .join('  ')
        .trimEnd());
}
/** Columns up to this keep their width: breaking `this step waited` or `2.9 s` helps nobody. */
const narrowColumn = 24;
/**
 * The widest columns give way, down to their longest word: a name cut in two is no name. A table that is
 * too wide even so stays aligned and runs over the edge.
 */
function fitColumns(rows, available) {
    const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? [];
    const widths = columns.map((cells) => Math.max(...cells.map(width)));
    const least = columns.map((cells, column) => {
        const longestWord = Math.max(...cells.flatMap((cell) => cell.split(' ').map(width)));
        return Math.max(longestWord, Math.min(widths[column] ?? 0, narrowColumn));
    });
    for (;;) {
        if (widths.reduce((sum, one) => sum + one, 0) <= available)
            return widths;
        const shrinkable = widths.filter((one, column) => one > (least[column] ?? 0));
        if (shrinkable.length === 0)
            return widths;
        const widest = Math.max(...shrinkable);
        const column = widths.findIndex((one, index) => one === widest && one > (least[index] ?? 0));
        widths[column] = widest - 1;
    }
}
function renderInline(tokens, style) {
    return tokens.map((token) => renderInlineToken(token, style)).join('');
}
function renderInlineToken(token, style) {
    switch (token.type) {
        case 'strong':
            return style.bold(renderInline(token.tokens, style));
        case 'em':
            return style.underline(renderInline(token.tokens, style));
        case 'codespan':
            return style.cyan(token.text);
        case 'link': {
            const { href, tokens } = token;
            const label = renderInline(tokens, style);
            return label === href ? style.underline(href) : `${label} ${style.dim(`(${href})`)}`;
        }
        case 'del':
            return renderInline(token.tokens, style);
        case 'br':
            return '\n';
        case 'html':
            return /^<br/i.test(token.text) ? '\n' : '';
        case 'image':
            return token.text;
        case 'escape':
            return token.text;
        default: {
            const { tokens, text } = token;
            return tokens === undefined ? readEntities(text) : renderInline(tokens, style);
        }
    }
}
function detailsTitle(token) {
    if (token.type !== 'html')
        return undefined;
    const match = /<details[^>]*>(?:\s*<summary[^>]*>(.*?)<\/summary>)?/is.exec(token.raw);
    return match === null ? undefined : readEntities(withoutTags(match[1] ?? 'Details')).trim();
}
function closingDetails(tokens, from) {
    let depth = 0;
    for (let index = from; index < tokens.length; index++) {
        const token = tokens[index];
        if (token?.type !== 'html')
            continue;
        depth += (token.raw.match(/<details/gi) ?? []).length;
        depth -= (token.raw.match(/<\/details/gi) ?? []).length;
        if (depth <= 0)
            return index;
    }
    return tokens.length;
}
function withoutTags(html) {
    return html.replace(/<!--.*?-->/gs, '').replace(/<[^>]*>/g, '');
}
const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
};
/** The entities that `action-kit/markdown` and people write; invisible ones go. */
function readEntities(text) {
    return text
        .replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
        if (typeof name === 'string')
            return named[name.toLowerCase()] ?? whole;
        return String.fromCodePoint(typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal));
    })
        .replace(/\u200b/g, '');
}

;// CONCATENATED MODULE: ./packages/tooling/lib/terminal/runner-view.js

/** The kit repeats at the end what it has said before, for the run's page; GitHub shows it folded. */
const foldedGroup = /^Annotations \(/;
/**
 * Shows a step's output as GitHub's log does: commands become what a reader sees of them. Give it the
 * text as it comes; it holds back the beginning of a line until its end is there.
 */
function createRunnerView(write, style) {
    let rest = '';
    let depth = 0;
    let folded = false;
    function show(line) {
        const read = readLine(line);
        if (folded) {
            folded = !('command' in read && read.command.name === 'endgroup');
            return;
        }
        const margin = '  '.repeat(depth);
        if (!('command' in read)) {
            write(`${margin}${read.text}\n`);
            return;
        }
        const { name, properties, message } = read.command;
        const title = properties['title'];
        const text = title === undefined ? message : `${title}: ${message}`;
        switch (name) {
            case 'group':
                folded = foldedGroup.test(message);
                write(`${margin}${style.bold(`${folded ? '▸' : '▾'} ${message}`)}\n`);
                depth += folded ? 0 : 1;
                return;
            case 'endgroup':
                depth = Math.max(0, depth - 1);
                return;
            case 'error':
                write(`${margin}${style.red(`Error: ${text}`)}\n`);
                return;
            case 'warning':
                write(`${margin}${style.yellow(`Warning: ${text}`)}\n`);
                return;
            case 'notice':
                write(`${margin}${style.cyan(`Notice: ${text}`)}\n`);
                return;
            default:
                // Masks are nobody's to read, and debug lines are for debug runs.
                return;
        }
    }
    return {
        push(text) {
            const lines = (rest + text).split(/\r\n|\n|\r/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                show(line);
        },
        end() {
            if (rest !== '')
                show(rest);
            rest = '';
        },
    };
}

;// CONCATENATED MODULE: ./packages/tooling/lib/demo/preview.js


/** A life that has not ended by itself by then never will, as far as anybody watches. */
const longestLifeMs = 3 * time_durations.hour;
const watchedMs = 25 * time_durations.second;
/**
 * Lives through a scenario in memory beforehand, to show it at a pace at which it is over in about 25 s, or
 * within a minute where it never ends: the same seed gives the same life.
 */
function preview(scenario, seed, givenSpeed) {
    const region = createRegion({ scenario, seed, startAt: 0, throttling: false });
    const lifeMs = lifeOf(region);
    const usual = lifeMs === undefined ? 20 : Math.max(1, Math.round(lifeMs / watchedMs));
    const speed = givenSpeed ?? usual;
    const timeoutSeconds = Math.max(1, Math.round((15 * 60) / speed));
    const truth = region.truth();
    const services = [...new Set(truth.map((one) => one.service))];
    return {
        speed,
        timeout: lifeMs === undefined ? `${timeoutSeconds}s` : undefined,
        cluster: truth[0]?.cluster ?? 'prod',
        services: services.length === 0 ? ['web'] : services,
    };
}
function lifeOf(region) {
    for (let at = time_durations.minute; at <= longestLifeMs; at += time_durations.minute) {
        region.advanceTo(at);
        const truth = region.truth();
        const ends = truth.flatMap((one) => one.endedAt ?? []);
        if (truth.length > 0 && ends.length === truth.length)
            return Math.max(...ends);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/tooling/lib/demo/truth.js

/** The box knows how each deployment really went: what the verdict was, what was true, and how late it came. */
function compareWithTruth(region, outputs, endedAt, speed) {
    region.advanceTo(endedAt);
    const truth = region.truth();
    const verdicts = verdictsOf(outputs);
    const judged = verdicts.flatMap(({ deploymentId }) => {
        const found = truth.find((one) => one.deploymentId === deploymentId);
        return found === undefined ? [] : [found];
    });
    const said = `The box knows: verdict ${tally(verdicts.map((one) => one.verdict))}`;
    if (judged.length === 0)
        return `${said}; nobody deployed anything that was judged.`;
    const really = `${said}; the truth ${tally(judged.map((one) => one.outcome))}`;
    const ends = judged.flatMap((one) => one.endedAt ?? []);
    if (ends.length < judged.length)
        return `${really}, with no end in sight.`;
    const took = formatDuration(Math.max(...judged.map(lifeMs)) * speed);
    const late = formatDuration(endedAt - Math.max(...ends));
    return `${really}, after ${took} of its time. The step ended ${late} later.`;
}
/** One a service, from the output `services`; else the only one there is. */
function verdictsOf(outputs) {
    const services = JSON.parse(outputs.get('services') || '[]');
    const each = services.flatMap((service) => {
        const { verdict, 'deployment-id': deploymentId } = service;
        if (typeof verdict !== 'string')
            return [];
        return [{ verdict, deploymentId: typeof deploymentId === 'string' ? deploymentId : undefined }];
    });
    if (each.length > 0)
        return each;
    return [
        { verdict: outputs.get('verdict') || 'none', deploymentId: outputs.get('deployment-id') },
    ];
}
/** `stable`, or `9 stable, 1 rolled-back`. */
function tally(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    if (words.length === 1)
        return words[0] ?? '';
    return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
function lifeMs(truth) {
    return (truth.endedAt ?? truth.createdAt) - truth.createdAt;
}

;// CONCATENATED MODULE: ./packages/tooling/lib/demo/demo.js












/**
 * A whole deployment, watched: starts a region in a box, runs the committed bundles against it as a runner
 * would (wait-stable, and after a good deployment the migration and the scaling rules), and shows what a
 * user sees: the log as it comes, then the job summary.
 */
async function runDemo(options, ports) {
    const { scenario, seed } = options;
    const { speed, timeout, cluster, services } = preview(scenario, seed, options.speed);
    const startAt = Date.now();
    // The workflow run began two minutes of the box's time before the deployment: checkout, build, apply.
    const run = {
        createdAt: startAt - 130_000 / speed,
        attemptsStartedAt: [startAt - 120_000 / speed],
    };
    const region = createRegion({ scenario, seed, speed, startAt, github: { run: () => run } });
    const server = await startServer({ answers: region });
    const style = (0,terminal_style/* createStyle */._)(ports.terminal.colour);
    const say = (lines) => ports.write(`${lines.join('\n')}\n`);
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_namespaceObject.tmpdir)(), 'ecs-actions-demo-'));
    const step = async (action, why, inputs) => {
        say(['', why, ...yamlOf(action, inputs).map(style.dim), '']);
        return demo_runStep({ action, inputs, url: server.url, temp }, ports, style);
    };
    try {
        say([
            style.bold(`An AWS region in a box at ${server.url}: scenario ${scenario}, ${speed} times as fast as life.`),
        ]);
        const service = services.join(', ');
        const waited = await step('wait-stable', 'The step that waits for the deployment there:', {
            cluster,
            service,
            ...(timeout === undefined ? {} : { timeout }),
            // Time in the box is compressed, so the looks must come closer together to see as much of it.
            ...(speed > 1 && { 'poll-interval': '1s' }),
        });
        const endedAt = Date.now();
        const results = [waited];
        const verdict = waited.outputs.get('verdict') ?? '';
        if (verdict === 'stable' && services.length === 1) {
            if (options.migration !== 'off') {
                const inputs = { cluster, service, command: options.migration };
                const why = 'The deployment is stable, so its migration runs, once:';
                results.push(await step('run-migration-task', why, inputs));
            }
            const why = 'And what runs now, held against the rules of scaling:';
            results.push(await step('verify-scaling-config', why, { cluster, service, 'fail-on': 'never' }));
        }
        const [first = '', ...others] = results.map(({ summary }) => summary);
        say(['', renderSummary(first, ports.terminal)]);
        // What wait-stable folds away is this deployment's story; how to fix a rule is for a reader with a cause.
        say(others.map((summary) => renderSummary(summary, { ...ports.terminal, details: 'closed' })));
        say([
            compareWithTruth(region, waited.outputs, endedAt, speed),
            `The steps ended with exit code ${results.map(({ exitCode }) => exitCode).join(', ')}. Their summaries, as GitHub gets them: ${results.map(({ summaryPath }) => summaryPath).join(' ')}`,
            style.dim('The bad days: npm start -- --scenario rollback; all of them: npm start -- --help'),
        ]);
        return verdict === '' || verdict === 'error' ? 1 : 0;
    }
    finally {
        await server.close();
    }
}
/** The step as it stands in a workflow file. */
function yamlOf(action, inputs) {
    return [
        `  - uses: org/ecs-actions/${action}@v1`,
        '    with:',
        ...Object.entries(inputs).map(([name, value]) => `      ${name}: ${value}`),
    ];
}
async function demo_runStep({ action, inputs, url, temp }, ports, style) {
    const view = createRunnerView(ports.write, style);
    let stopForwarding;
    try {
        return await runActionLocally({
            repository: ports.repository,
            action,
            inputs,
            env: stepEnvironment(url),
            asRunner: true,
            temp: (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, `${action}-`)),
            onOutput: (text) => view.push(text),
            onStart: (step) => {
                stopForwarding?.();
                stopForwarding = forwardSignals(step, (line) => ports.write(`${line}\n`));
            },
        });
    }
    finally {
        stopForwarding?.();
        view.end();
    }
}
/** What a runner would set, and nothing of this machine's AWS configuration. */
function stepEnvironment(url) {
    return {
        AWS_ACCESS_KEY_ID: 'AKIAINTHEBOX',
        AWS_SECRET_ACCESS_KEY: 'in-the-box',
        AWS_REGION: 'eu-central-1',
        AWS_ENDPOINT_URL: url,
        AWS_CONFIG_FILE: external_node_os_namespaceObject.devNull,
        AWS_SHARED_CREDENTIALS_FILE: external_node_os_namespaceObject.devNull,
        AWS_EC2_METADATA_DISABLED: 'true',
        GITHUB_API_URL: url,
        GITHUB_TOKEN: 'a-token-of-the-box',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'org/web',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        RUNNER_NAME: 'in the box',
        // On Node 20 the AWS SDK warns of 2027; the runner's Node is newer.
        NODE_NO_WARNINGS: '1',
    };
}


/***/ }),

/***/ 2994:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_report_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1604);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2462);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3292);
/* harmony import */ var _demo_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1051);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1440);
/** `npm start`: bundled into `dist/demo`, so that it runs on a fresh clone without an install. */





await (0,_cli_report_error_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)(async () => {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .A)(process.argv.slice(2));
    if (options.help) {
        console.log((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .helpText */ .B)());
        return 0;
    }
    return (0,_demo_js__WEBPACK_IMPORTED_MODULE_2__/* .runDemo */ .n)(options, {
        // Where this bundle lies, wherever it was built: `dist/demo` of a clone.
        repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(import.meta.dirname),
        write: (text) => process.stdout.write(text),
        terminal: {
            columns: Math.min(process.stdout.columns ?? 100, 120),
            colour: (0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColour */ .M)(process.stdout, process.env),
        },
    });
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ helpText),
  A: () => (/* binding */ parseOptions)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./packages/simulator/lib/scenarios.js + 11 modules
var scenarios = __nccwpck_require__(7623);
// EXTERNAL MODULE: ./packages/core/lib/readable-error.js
var readable_error = __nccwpck_require__(2194);
;// CONCATENATED MODULE: ./packages/tooling/node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./packages/tooling/lib/demo/options.js




/** The box reads a command as the simplest of shell scripts: echo, sleep and exit. */
const goodMigration = 'sh -c "echo migrating up to Version20261125; sleep 4; echo CREATE INDEX orders_created_at; sleep 3; echo 2 migrations executed; exit 0"';
function parseOptions(argv) {
    const { values } = readArguments(argv);
    const names = scenarios/* scenarios */.q.map((scenario) => scenario.name);
    if (!names.includes(values.scenario)) {
        const nearest = names.toSorted((a, b) => leven(a, values.scenario) - leven(b, values.scenario));
        throw new readable_error/* ReadableError */.J('No such scenario', `There is no "${values.scenario}". Did you mean ${nearest[0] ?? ''}? All: ${names.join(', ')}.`);
    }
    return {
        help: values.help,
        scenario: values.scenario,
        seed: positive('seed', values.seed),
        migration: values.migration,
        speed: values.speed === undefined ? undefined : positive('speed', values.speed),
    };
}
function helpText() {
    const width = Math.max(...scenarios/* scenarios */.q.map((scenario) => scenario.name.length));
    return [
        'npm start [-- --scenario NAME] [--seed N] [--speed X] [--migration COMMAND|off]',
        '',
        'Runs the actions against an AWS region in a box: no account, no network, no install. A migration',
        'that fails: npm start -- --migration "sh -c \'echo no such table; exit 1\'"',
        '',
        'Scenarios:',
        ...scenarios/* scenarios */.q.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
    ].join('\n');
}
function readArguments(argv) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({
            args: [...argv],
            options: {
                help: { type: 'boolean', short: 'h', default: false },
                scenario: { type: 'string', default: 'good' },
                seed: { type: 'string', default: '1' },
                speed: { type: 'string' },
                migration: { type: 'string', default: goodMigration },
            },
        });
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        throw new readable_error/* ReadableError */.J('Unknown option', `${said} See npm start -- --help.`, { cause: error });
    }
}
function positive(name, value) {
    const number = Number(value);
    if (/^\d+(?:\.\d+)?$/.test(value) && number > 0)
        return number;
    throw new readable_error/* ReadableError */.J('Bad option', `--${name} is "${value}", which is no number above 0.`);
}


/***/ }),

/***/ 2462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* unused harmony export actionNames */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2194);



/** The folder that holds `actions/`, `packages/` and `dist/`, found upwards from a folder inside. */
function findRepository(from) {
    for (let folder = from;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'actions')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
            throw new _ecs_actions_core_readable_error__WEBPACK_IMPORTED_MODULE_2__/* .ReadableError */ .J('Not in the repository', `No folder above ${from} holds "actions".`);
        }
    }
}
/** The names of all actions: the folders of `actions/` that hold an `action.yml`, sorted. */
function actionNames(repository) {
    const actions = join(repository, 'actions');
    return readdirSync(actions)
        .filter((name) => existsSync(join(actions, name, 'action.yml')))
        .toSorted();
}


/***/ }),

/***/ 3292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   _: () => (/* binding */ createStyle)
/* harmony export */ });
function createStyle(enabled) {
    const sgr = (on, off) => (text) => enabled && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    return {
        bold: sgr(1, 22),
        dim: sgr(2, 22),
        red: sgr(31, 39),
        yellow: sgr(33, 39),
        green: sgr(32, 39),
        cyan: sgr(36, 39),
        underline: sgr(4, 24),
    };
}
/** Whether a stream should be given colours. */
function wantsColour(stream, env) {
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '')
        return false;
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}


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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2994);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
