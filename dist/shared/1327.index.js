export const id = 1327;
export const ids = [1327];
export const modules = {

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../../../core/lib/time.js
var time = __webpack_require__(1325);
;// CONCATENATED MODULE: ../../../../report-page/lib/chart/grid.js

/** Whether this is an instant that a calendar has (ECMAScript's go to 8.64e15 ms; a little room is kept). */
function isInstant(at) {
    return Math.abs(at) <= 8e15;
}
/** Whether a chart can show it. */
function isValue(value) {
    return value !== null && Math.abs(value) <= 1e15;
}
/** Widths people can read the clock by, for grids coarser than the data. */
const readableWidths = [
    ...[1, 2, 5, 10, 15, 30].map((n) => n * time/* durations */.SB.second),
    ...[1, 2, 5, 10, 15, 30].map((n) => n * time/* durations */.SB.minute),
    ...[1, 2, 3, 6, 12, 24, 48, 168, 720, 8760].map((n) => n * time/* durations */.SB.hour),
];
/**
 * A grid over a span (its end not included), at most `limit` stretches long: as fine as the data where that fits, so that
 * each stretch holds one point of a line, else of a width people can read the clock by.
 */
function gridOver(span, data, limit) {
    const lengthMs = span.endMs - span.startMs;
    // The first stretch may begin before the span.
    const countOf = (widthMs) => Math.ceil(lengthMs / widthMs) + 1;
    const fine = countOf(data.stepMs) <= limit;
    const widthMs = fine
        ? data.stepMs
        : (readableWidths.find((width) => width > data.stepMs && countOf(width) <= limit) ??
            Math.ceil(lengthMs / (limit - 1)));
    const phaseMs = fine ? data.firstMs % widthMs : 0;
    const startMs = Math.floor((span.startMs - phaseMs) / widthMs) * widthMs + phaseMs;
    return { startMs, widthMs, count: Math.max(1, Math.ceil((span.endMs - startMs) / widthMs)) };
}
/**
 * The distance between two points of a line where none is missing: the lower quartile, since in sparse
 * data most distances span something missing. A minute where there are not two points.
 */
function usualStep(lines) {
    const steps = [];
    for (const points of lines.slice(0, 50)) {
        for (let i = 1; i < points.length; i += 1) {
            const step = (points[i]?.[0] ?? 0) - (points[i - 1]?.[0] ?? 0);
            if (step > 0)
                steps.push(step);
        }
    }
    steps.sort((a, b) => a - b);
    return steps[Math.floor(steps.length / 4)] ?? time/* durations */.SB.minute;
}
/** What a line (points in order of time) did in each stretch; `undefined` where it has no data. */
function rangesOn(grid, points) {
    const ranges = Array.from({ length: grid.count });
    for (const [at, value] of points) {
        const index = Math.floor((at - grid.startMs) / grid.widthMs);
        if (value === null || index < 0 || index >= grid.count)
            continue;
        const range = ranges[index];
        if (range === undefined) {
            ranges[index] = { min: value, minAtMs: at, max: value, maxAtMs: at };
            continue;
        }
        if (value < range.min) {
            range.min = value;
            range.minAtMs = at;
        }
        if (value > range.max) {
            range.max = value;
            range.maxAtMs = at;
        }
    }
    return ranges;
}

;// CONCATENATED MODULE: ../../../../report-page/lib/html.js
/**
 * Markup that is safe to stand in a page. Only `html` and `trusted` make it, so text cannot become
 * markup by being forgotten: a plain string put into `html` is escaped, always.
 */
class Html {
    markup;
    constructor(markup) {
        this.markup = markup;
    }
}
/**
 * Writes markup with values in it. Strings and numbers are escaped for text and for double-quoted
 * attributes alike (write no other kind of attribute); `undefined` is nothing.
 */
function html(strings, ...values) {
    const written = withoutIndentation(strings);
    let markup = written[0] ?? '';
    values.forEach((value, index) => {
        markup += markupOf(value) + (written[index + 1] ?? '');
    });
    return new Html(markup);
}
/** How deep a line stands in our source is nothing to the page: a third of its bytes. */
function withoutIndentation(strings) {
    return strings.map((part) => part.replace(/\n\s+/g, '\n'));
}
/** Takes a constant of ours as markup. Never for anything that came from outside. */
function trusted(markup) {
    return new Html(markup);
}
function markupOf(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.markup;
    if (typeof value === 'object')
        return value.map((part) => part.markup).join('');
    return escapeText(String(value));
}
const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/**
 * Characters that a page may not hold (controls, lone surrogates) or that would rearrange the text
 * around them (bidirectional overrides, as in "Trojan Source", CVE-2021-42574) are shown as U+FFFD.
 */
function escapeText(text) {
    return text.toWellFormed().replace(unsafe, (character) => references[character] ?? '\uFFFD');
}
const unsafe = /[&<>"']|(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|[\uFFFE\uFFFF]/gu;

;// CONCATENATED MODULE: ../../../../report-page/lib/render-table.js

/** A table that can be scrolled sideways by itself, so that the page never has to be. */
function renderTable({ title, columns, rows }) {
    return html `<div class="scroll" tabindex="0" role="region" aria-label="${title}">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => renderHead(column))}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => html `<tr>
              ${row.map((cell, index) => html `<td class="${sideOf(columns[index])}">${cell}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
/**
 * A table whose rows become cards where the screen is narrow. Laid out as blocks, a table is none to a
 * screen reader any more unless its roles are written out.
 */
function renderCardTable({ title, columns, rows, tones }) {
    const renderCell = (cell, column) => html `<td role="cell" class="${sideOf(column)}" data-column="${column?.title}">${cell}</td>`;
    return html `<div class="scroll cards" tabindex="0" role="region" aria-label="${title}">
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => renderHead(column))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row, index) => html `<tr role="row" class="${tones?.[index] ?? ''}">
              ${row.map((cell, index) => renderCell(cell, columns[index]))}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
function renderHead(column) {
    return html `<th role="columnheader" scope="col" class="${sideOf(column)}">${column.title}</th>`;
}
function sideOf(column) {
    return column?.align ?? 'left';
}

// EXTERNAL MODULE: ../../../../core/lib/present.js
var present = __webpack_require__(4661);
;// CONCATENATED MODULE: ../../../../report-page/lib/limits.js

/** From all anyone can read down to what certainly fits; the first that fits is taken. */
const details = [
    { points: 480, readings: 120, readouts: true, tableRows: 200, label: 300, sentence: 2000 },
    { points: 240, readings: 60, readouts: true, tableRows: 100, label: 120, sentence: 1000 },
    { points: 120, readings: 30, readouts: true, tableRows: 40, label: 80, sentence: 500 },
    { points: 60, readings: 6, readouts: false, tableRows: 4, label: 24, sentence: 200 },
];
/** How long a page may be, in UTF-8 bytes: what a phone opens at once, and an artifact nobody minds keeping. */
const maxPageBytes = 1_500_000;
const counts = {
    facts: 40,
    charts: 24,
    scatters: 6,
    scatterPoints: 400,
    tables: 12,
    columns: 12,
    bars: 60,
    notes: 40,
    bands: 24,
    thresholds: 12,
};
/** The page with no more in it than the detail allows; what is left out is said in a note. */
function limitPage(page, detail) {
    const label = (text) => shorten(text, detail.label);
    const sentence = (text) => shorten(text, detail.sentence);
    const notes = [
        ...leftOut('figures', page.facts.length, counts.facts),
        ...leftOut('charts', page.charts.length, counts.charts),
        ...leftOut('tables', page.tables.length, counts.tables),
        ...leftOut('phases', page.waterfall?.bars.length ?? 0, counts.bars),
        ...leftOut('notes', page.notes.length, counts.notes),
    ];
    return {
        title: label(page.title),
        ...(page.moments !== undefined && {
            moments: page.moments
                .slice(0, counts.facts)
                .map((moment) => ({ ...moment, label: label(moment.label) })),
        }),
        ...(page.subtitle !== undefined && { subtitle: sentence(page.subtitle) }),
        verdict: {
            word: label(page.verdict.word),
            tone: page.verdict.tone,
            sentence: sentence(page.verdict.sentence),
        },
        facts: page.facts.slice(0, counts.facts).map((fact) => ({
            ...fact,
            label: label(fact.label),
            value: label(fact.value),
        })),
        charts: page.charts.slice(0, counts.charts).map((chart) => limitChart(chart, label)),
        ...(0,present/* present */.E)({ stacked: page.stacked }),
        ...(page.scatters !== undefined && {
            scatters: page.scatters
                .slice(0, counts.scatters)
                .map((scatter) => limitScatter(scatter, label)),
        }),
        tables: page.tables.slice(0, counts.tables).map((table) => limitTable(table, label, detail)),
        ...(page.waterfall !== undefined && {
            waterfall: {
                bars: page.waterfall.bars
                    .slice(0, counts.bars)
                    .map((bar) => ({ ...bar, label: label(bar.label) })),
            },
        }),
        notes: [...page.notes.slice(0, counts.notes).map((note) => sentence(note)), ...notes],
    };
}
/** No more bytes than the page will have: each UTF-16 unit of a cell is written, as one byte or more. */
function leastBytes({ tables }) {
    return tables
        .flatMap(({ rows }) => rows)
        .reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length, 0), 0);
}
function limitChart(chart, label) {
    return {
        ...chart,
        title: label(chart.title),
        series: chart.series.map((one) => ({ ...one, name: label(one.name) })),
        bands: chart.bands.slice(0, counts.bands).map((one) => ({ ...one, label: label(one.label) })),
        thresholds: chart.thresholds
            .slice(0, counts.thresholds)
            .map((one) => ({ ...one, label: label(one.label) })),
        events: chart.events.map((one) => ({ ...one, label: label(one.label) })),
        ...(chart.ticks !== undefined && {
            ticks: chart.ticks.map((one) => ({
                ...one,
                series: label(one.series),
                legend: label(one.legend),
            })),
        }),
    };
}
function limitScatter(scatter, label) {
    return {
        title: label(scatter.title),
        x: label(scatter.x),
        y: label(scatter.y),
        groups: scatter.groups.slice(0, counts.columns).map((group) => ({
            ...group,
            name: label(group.name),
            points: group.points
                .slice(0, counts.scatterPoints)
                .map((point) => ({ ...point, label: label(point.label) })),
        })),
    };
}
/** Rows left out are counted under the table, where they are missed. */
function limitTable({ title, columns, rows, tones }, label, { tableRows }) {
    const kept = rows
        .slice(0, tableRows)
        .map((row) => columns.slice(0, counts.columns).map((_, index) => label(row[index] ?? '')));
    const left = rows.length - kept.length;
    return {
        title: label(title),
        columns: columns
            .slice(0, counts.columns)
            .map((column) => ({ ...column, title: label(column.title) })),
        ...(tones !== undefined && { tones: tones.slice(0, tableRows) }),
        rows: left > 0 ? [...kept, [`… and ${left.toLocaleString('en-US')} more`]] : kept,
    };
}
function leftOut(what, given, most) {
    return given > most ? [`${given - most} ${what} are left out to keep this page small.`] : [];
}
/** At most so many UTF-16 units of a text; where some are left out, `…` says so. */
function shorten(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

// EXTERNAL MODULE: ../../../../../node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(7571);
;// CONCATENATED MODULE: ../../../../report-page/lib/palette.js
/**
 * The lines' colours, in order; none of them is the red of a threshold. Each has a contrast of at
 * least 3 : 1 to the page (WCAG 2.2, 1.4.11), which a test computes, and a dash pattern of its own
 * in the style sheet, so that no line is known by its colour alone.
 */
const lineColours = [
    { light: '#0969da', dark: '#58a6ff' },
    { light: '#bc4c00', dark: '#f0883e' },
    { light: '#8250df', dark: '#bc8cff' },
    { light: '#1b7c83', dark: '#39c5cf' },
    { light: '#bf3989', dark: '#f778ba' },
    { light: '#4d6b0f', dark: '#a5c63b' },
    { light: '#7d4e00', dark: '#d4a72c' },
    { light: '#424a53', dark: '#c9d1d9' },
    { light: '#1a7f37', dark: '#3fb950' },
];
/** Lines whose name is a colour have it; green is nobody else's. */
const namedLooks = { blue: 0, green: lineColours.length - 1 };
/** The colours that carry text or meaning; the names are the custom properties of the style sheet. */
const colours = {
    page: { light: '#ffffff', dark: '#0d1117' },
    panel: { light: '#f6f8fa', dark: '#151b23' },
    rule: { light: '#d1d9e0', dark: '#3d444d' },
    text: { light: '#1f2328', dark: '#f0f6fc' },
    quiet: { light: '#59636e', dark: '#9198a1' },
    link: { light: '#0969da', dark: '#4493f8' },
    good: { light: '#1a7f37', dark: '#3fb950' },
    bad: { light: '#cf222e', dark: '#ff7b72' },
    unsure: { light: '#8a5c00', dark: '#d29922' },
    'good-panel': { light: '#e9f9ee', dark: '#0f231a' },
    'bad-panel': { light: '#ffeeec', dark: '#2a1517' },
    'unsure-panel': { light: '#fff6d9', dark: '#271d0b' },
    baseline: { light: '#dbe5f0', dark: '#1d2a3a' },
    rollout: { light: '#b4bcc6', dark: '#434b55' },
    observed: { light: '#fdecc4', dark: '#33280f' },
    envelope: { light: '#8c959f', dark: '#6e7681' },
};
/** `--page: #ffffff; …`: the custom properties for one of the two schemes. */
function customProperties(scheme) {
    const named = Object.entries(colours).map(([name, colour]) => `--${name}: ${colour[scheme]};`);
    const lines = lineColours.map((colour, index) => `--line-${index}: ${colour[scheme]};`);
    return [...named, ...lines].join(' ');
}

;// CONCATENATED MODULE: ../../../../report-page/lib/chart/lines.js




/** More lines than this cannot be told apart. */
const maxLines = 8;
/** Points further apart than this many usual steps are not joined: what lies between is not known. */
const gapSteps = 2.5;
/**
 * Decides what of a chart's series is drawn by itself, and what as an envelope. Of a line with more
 * points than the detail allows, the extremes are drawn.
 */
function drawnChart(chart, { points: maxPoints, readings }) {
    const series = chart.series.map((one) => ({ ...one, points: inOrder(one.points) }));
    const { single, rest } = choose(series);
    const span = spanOf({ ...chart, series });
    const data = {
        stepMs: usualStep(series.map(({ points }) => points)),
        firstMs: firstTime(series) ?? span.startMs,
    };
    const lineGrid = gridOver(span, data, maxPoints / 2);
    return {
        grid: gridOver(span, data, readings),
        lines: single.map(({ name, points, emphasis, tone, colour }, index) => ({
            name,
            look: colour === undefined ? index : namedLooks[colour],
            strong: emphasis === true || tone === 'bad',
            ...(0,present/* present */.E)({ tone }),
            points: withGaps(points.length > maxPoints ? extremesOn(lineGrid, points) : points, gapSteps * Math.max(data.stepMs, points.length > maxPoints ? lineGrid.widthMs : 0)),
        })),
        ...(rest.length > 0 && { envelope: envelopeOf(rest, single.length, lineGrid) }),
    };
}
/** All by themselves where they can be told apart, else those with emphasis. */
function choose(series) {
    if (series.length <= maxLines)
        return { single: [...series], rest: [] };
    const single = series
        .filter(({ emphasis, tone }) => emphasis === true || tone === 'bad')
        .slice(0, maxLines);
    const chosen = new Set(single);
    return { single, rest: series.filter((one) => !chosen.has(one)) };
}
/** In order of time, each time once (the last counts), nothing that is not finite. */
function inOrder(points) {
    const byTime = new Map();
    for (const [at, value] of points) {
        if (!isInstant(at))
            continue;
        byTime.set(at, isValue(value) ? value : null);
    }
    return [...byTime].sort(([a], [b]) => a - b);
}
/** All that the chart shows; its series have their points in order of time. */
function spanOf({ series, bands, events }) {
    // A band ends before its end; a point and an event have to lie within.
    const whole = [
        ...series.flatMap(({ points }) => [points[0], points.at(-1)].flatMap((point) => point?.[0] ?? [])),
        ...events.map(({ atMs }) => atMs),
    ].flatMap((at) => [at, at + 1]);
    const edges = [...bands.flatMap(({ startMs, endMs }) => [startMs, endMs]), ...whole].filter((at) => isInstant(at));
    const startMs = edges.reduce((first, at) => Math.min(first, at), Infinity);
    const endMs = edges.reduce((last, at) => Math.max(last, at), -Infinity);
    return startMs <= endMs ? { startMs, endMs } : { startMs: 0, endMs: 0 };
}
function firstTime(series) {
    return series.find(({ points }) => points.length > 0)?.points[0]?.[0];
}
function extremesOn(grid, points) {
    return rangesOn(grid, points).flatMap((range) => {
        if (range === undefined)
            return [];
        const low = [range.minAtMs, range.min];
        const high = [range.maxAtMs, range.max];
        if (range.minAtMs === range.maxAtMs)
            return [low];
        return range.minAtMs < range.maxAtMs ? [low, high] : [high, low];
    });
}
function withGaps(points, longestMs) {
    return points.flatMap((point, index) => {
        const before = points[index - 1];
        const gap = before !== undefined && point[0] - before[0] > longestMs;
        return gap ? [[before[0] + 1, null], point] : [point];
    });
}
function envelopeOf(series, others, grid) {
    const ranges = series.map(({ points }) => rangesOn(grid, points));
    const stretches = Array.from({ length: grid.count }, (_, index) => {
        const here = ranges.flatMap((line) => line[index] ?? []);
        const atMs = grid.startMs + index * grid.widthMs;
        if (here.length === 0)
            return { atMs };
        const min = here.reduce((least, range) => Math.min(least, range.min), Infinity);
        const max = here.reduce((most, range) => Math.max(most, range.max), -Infinity);
        const middle = (0,d3_array/* median */.JZ)(here, (range) => (range.min + range.max) / 2) ?? min;
        return { atMs, spread: { min, median: middle, max } };
    });
    const count = series.length.toLocaleString('en-US');
    return {
        name: others > 0 ? `the other ${count}` : `all ${count}`,
        grid,
        stretches,
    };
}

// EXTERNAL MODULE: ../../../../../node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6085);
// EXTERNAL MODULE: ../../../../../node_modules/d3-scale/dist/d3-scale.mjs + 5 modules
var d3_scale = __webpack_require__(9356);
;// CONCATENATED MODULE: ../../../../report-page/lib/chart/time-axis.js


/** The axis of time, in UTC: a page is read by people in many places, and its logs are in UTC. */
function timeAxis({ startMs, widthMs, count }) {
    const endMs = startMs + count * widthMs;
    const label = instantLabels(startMs, endMs);
    const scale = (0,d3_scale/* scaleUtc */.Pp)([startMs, endMs], [0, 1]);
    // D3 takes a wish, not an order: of the round distances it knows, the nearest.
    const mostTicks = label(startMs).length > 5 ? 6 : 8;
    const ticks = [7, 6, 5, 4, 3].map((wish) => scale.ticks(wish)).find(({ length }) => length <= mostTicks) ??
        [];
    return {
        startMs,
        endMs,
        ticks: ticks.map((tick) => ({ atMs: tick.getTime(), label: label(tick.getTime()) })),
        percent: (at) => Math.round(((at - startMs) / (endMs - startMs)) * 100_000) / 1000,
    };
}
/** How instants are written within a span: with the day where there are several, with seconds where it is short. */
function instantLabels(startMs, endMs) {
    const oneDay = (0,time/* formatInstant */.r4)(startMs).slice(0, 10) === (0,time/* formatInstant */.r4)(endMs - 1).slice(0, 10);
    const short = endMs - startMs < 5 * time/* durations */.SB.minute;
    const long = endMs - startMs > 5 * 24 * time/* durations */.SB.hour;
    return (at) => {
        const text = (0,time/* formatInstant */.r4)(at);
        const day = text.slice(5, 10);
        const clock = text.slice(11, short ? 19 : 16);
        if (oneDay)
            return clock;
        return long || clock === '00:00' ? day : clock;
    };
}
/** `11-25 03:12`, for rows that are read one by one. */
function rowLabel(at, grid) {
    const text = (0,time/* formatInstant */.r4)(at);
    const endMs = grid.startMs + grid.count * grid.widthMs;
    const oneDay = (0,time/* formatInstant */.r4)(grid.startMs).slice(0, 10) === (0,time/* formatInstant */.r4)(endMs - 1).slice(0, 10);
    const clock = text.slice(11, at % time/* durations */.SB.minute === 0 && grid.widthMs >= time/* durations */.SB.minute ? 16 : 19);
    return oneDay ? clock : `${text.slice(5, 10)} ${clock}`;
}

;// CONCATENATED MODULE: ../../../../report-page/lib/chart/value-axis.js


/** How far above the highest value a threshold may lie and still be drawn; of a share it always is. */
const reachOfThreshold = 10;
function valueAxis({ lines, envelope }, thresholds, unit) {
    const values = [
        ...lines.flatMap(({ points }) => points.flatMap(([, value]) => value ?? [])),
        ...(envelope?.stretches.flatMap(({ spread }) => (spread ? [spread.min, spread.max] : [])) ??
            []),
    ];
    const lowest = values.reduce((least, value) => Math.min(least, value), 0);
    const peak = values.reduce((most, value) => Math.max(most, value), 0);
    const finite = thresholds.filter(({ value }) => isValue(value));
    const reach = peak > 0 && unit !== '%' ? peak * reachOfThreshold : Infinity;
    const within = finite.filter(({ value }) => value <= reach);
    const top = within.reduce((most, { value }) => Math.max(most, value), peak);
    const { factor, suffix } = displayUnit(unit, top);
    // A line that touches the upper edge looks cut off.
    const scale = (0,d3_scale/* scaleLinear */.m4)([lowest / factor, top - lowest > smallest ? (top * 1.04) / factor : 1], [0, 1]).nice(4);
    const [min = 0, max = 1] = scale.domain();
    const tickText = max >= 1e6 || max < 0.001 ? shortNumber : scale.tickFormat(4);
    return {
        min: min * factor,
        max: max * factor,
        ticks: scale.ticks(4).map((tick) => tick * factor),
        tickLabel: (value) => `${tickText(value / factor)}${suffix}`,
        within,
        above: finite.filter(({ value }) => value > reach),
    };
}
/** `103 ms`, `1.24 s`, `42.1 %`, `12,300`: three digits, which is more than the eye can read off the chart. */
function formatValue(value, unit) {
    const { factor, suffix } = displayUnit(unit, Math.abs(value));
    return `${threeDigits.format(Math.abs(value) < smallest ? 0 : value / factor)}${suffix}`;
}
/** Less than this is nothing; written out it would be a row of zeros. */
const smallest = 1e-9;
/** `2.5M`, `1.2e-4`: a label of an axis has the room of eight characters. */
function shortNumber(value) {
    if (value === 0)
        return '0';
    if (Math.abs(value) < 1)
        return Number(value.toPrecision(2)).toExponential();
    return compact.format(value);
}
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });
const threeDigits = new Intl.NumberFormat('en-US', {
    maximumSignificantDigits: 3,
    roundingPriority: 'morePrecision',
    maximumFractionDigits: 0,
});
function displayUnit(unit, largest) {
    switch (unit) {
        case '%':
            return { factor: 1, suffix: '\u00A0%' };
        case 'ms':
            return largest < 2000
                ? { factor: 1, suffix: '\u00A0ms' }
                : { factor: 1000, suffix: '\u00A0s' };
        case 's':
            return largest < 600 ? { factor: 1, suffix: '\u00A0s' } : { factor: 60, suffix: '\u00A0min' };
        case 'count':
            return { factor: 1, suffix: '' };
    }
}

;// CONCATENATED MODULE: ../../../../report-page/lib/chart/plot.js





/**
 * The picture, stretched to whatever width there is without a script and without stretching its text:
 * along the axis of time everything stands at a percentage, and only the paths live in a box of their
 * own (`preserveAspectRatio="none"`, strokes that do not scale). Upwards it is in CSS pixels.
 */
const size = { top: 18, bottom: 198, height: 218, pathWidth: 1000 };
/** Below this width of a plot, in CSS pixels, labels marked `wide` are hidden (see style.ts). */
const narrowPlot = 240;
const widePlot = 480;
/** An estimate, on the large side, of how wide a letter of a label is, in CSS pixels. */
const letterWidth = 6;
function renderPlot({ chart, drawn, values, id, description }) {
    const times = timeAxis(drawn.grid);
    const y = (value) => round(size.bottom - ((value - values.min) / (values.max - values.min)) * (size.bottom - size.top));
    return html `<svg
    class="plot"
    role="img"
    aria-labelledby="${id}-title ${id}-description"
    height="${size.height}"
  >
    <title id="${id}-title">${chart.title}</title>
    <desc id="${id}-description">${description}</desc>
    ${chart.bands.flatMap((band) => renderBand(band, times))} ${renderValueTicks(values, y)}
    ${renderTimeTicks(times)} ${renderPaths(drawn, times, y)}${renderLonePoints(drawn, times, y)}
    ${renderThresholds(chart, values, y)} ${renderEvents(knownEvents(chart), times)}
    ${renderTicks(chart, drawn, times)}
  </svg> `;
}
/** Those the page has room for, in order of time; their numbers in the picture are their places in it. */
function knownEvents({ events }) {
    return events
        .filter(({ atMs }) => isInstant(atMs))
        .toSorted((a, b) => a.atMs - b.atMs)
        .slice(0, 30);
}
function renderBand(band, { percent, startMs, endMs }) {
    const from = percent(clamp(band.startMs, startMs, endMs));
    const width = round(percent(clamp(band.endMs, startMs, endMs)) - from);
    if (!(width > 0))
        return [];
    const needed = band.label.length * letterWidth + 8;
    const fits = (plotWidth) => (width / 100) * plotWidth >= needed;
    const label = fits(widePlot)
        ? html `<text
        x="${round(from + width / 2)}%"
        y="13"
        class="band-label${fits(narrowPlot) ? '' : ' wide'}"
        >${band.label}</text
      >`
        : html ``;
    return [
        html `<rect
      x="${from}%"
      y="${size.top}"
      width="${width}%"
      height="${size.bottom - size.top}"
      class="${band.kind}"
    />`,
        html `<rect
      x="${from}%"
      y="${size.top - 2}"
      width="${width}%"
      height="3"
      class="${band.kind}-edge"
    />`,
        html `<rect
      x="${from}%"
      y="${size.top}"
      width="1"
      height="${size.bottom - size.top}"
      class="${band.kind}-edge"
    />`,
        label,
    ];
}
function renderValueTicks({ ticks, tickLabel }, y) {
    return ticks.map((tick) => html `<line x1="0" x2="100%" y1="${y(tick)}" y2="${y(tick)}" class="rule" /><text
          x="-6"
          y="${y(tick) + 4}"
          class="value-tick"
          >${tickLabel(tick)}</text
        >`);
}
function renderTimeTicks({ ticks, percent }) {
    // A tick at the very edge would have its label cut off.
    return ticks
        .filter(({ atMs }) => percent(atMs) > 2 && percent(atMs) < 97)
        .map(({ atMs, label }, index) => {
        const x = percent(atMs);
        const wide = index % 2 === 1 ? ' wide' : '';
        return html `<line
          x1="${x}%"
          x2="${x}%"
          y1="${size.bottom}"
          y2="${size.bottom + 4}"
          class="tick${wide}"
        /><text x="${x}%" y="${size.height - 3}" class="time-tick${wide}">${label}</text>`;
    });
}
function renderPaths({ lines, envelope }, times, y) {
    const x = (at) => times.percent(at) * (size.pathWidth / 100);
    const draw = (0,d3_shape/* line */.n8)(([at]) => x(at), ([, value]) => y(value ?? 0)).digits(1);
    // The first stands over the others, and what is bad over all of them.
    const fromBelow = lines.toReversed().toSorted((a, b) => toneRank(a) - toneRank(b));
    const paths = fromBelow.map(({ look, strong, tone, points }) => {
        const path = draw.defined(([, value]) => value !== null)(points) ?? '';
        return html `<path
      d="${path}"
      class="line look-${look}${strong ? ' strong' : ''}${tone === undefined ? '' : ` ${tone}-line`}"
    />`;
    });
    return html `<svg
    y="0"
    width="100%"
    height="${size.height}"
    viewBox="0 0 ${size.pathWidth} ${size.height}"
    preserveAspectRatio="none"
    class="paths"
  >
    ${envelope && renderEnvelope(envelope, x, y)}${paths}
  </svg>`;
}
const toneRank = ({ tone }) => (tone === 'bad' ? 1 : 0);
/** A point with nothing known on either side has no line to be seen by. */
function renderLonePoints({ lines }, times, y) {
    return lines.flatMap(({ look, points }) => points.flatMap(([at, value], index) => {
        const joined = [points[index - 1], points[index + 1]].some((next) => (next?.[1] ?? null) !== null);
        if (value === null || joined)
            return [];
        return [
            html `<circle cx="${times.percent(at)}%" cy="${y(value)}" r="3" class="dot look-${look}" />`,
        ];
    }));
}
function renderEnvelope({ stretches, grid }, x, y) {
    const known = runs(stretches.filter((s) => s.spread !== undefined), grid.widthMs);
    return html `${known.map((run) => {
        // One stretch alone has no width of its own yet.
        const drawn = run.length > 1 ? run : run.flatMap((s) => [s, { ...s, atMs: s.atMs + grid.widthMs / 2 }]);
        const band = (0,d3_shape/* area */.Wc)(({ atMs }) => x(atMs), ({ spread }) => y(spread.min), ({ spread }) => y(spread.max)).digits(1);
        const middle = (0,d3_shape/* line */.n8)(({ atMs }) => x(atMs), ({ spread }) => y(spread.median)).digits(1);
        return html `<path d="${band(drawn) ?? ''}" class="envelope" /><path
        d="${middle(drawn) ?? ''}"
        class="line median"
      />`;
    })}`;
}
/** Splits where a stretch is missing: what is not known is not joined. */
function runs(stretches, widthMs) {
    const result = [];
    for (const stretch of stretches) {
        const run = result.at(-1);
        const last = run?.at(-1);
        if (run !== undefined && last !== undefined && stretch.atMs - last.atMs <= 2.5 * widthMs)
            run.push(stretch);
        else
            result.push([stretch]);
    }
    return result;
}
function renderThresholds({ unit }, { within }, y) {
    let lastLabel = Infinity;
    return within
        .toSorted((a, b) => a.value - b.value)
        .map(({ value }) => {
        const at = y(value);
        // Labels stand on their lines, from the bottom up, and never on each other.
        lastLabel = Math.min(at - 4, lastLabel - 13);
        return html `<line x1="0" x2="100%" y1="${at}" y2="${at}" class="threshold" /><text
          x="100%"
          y="${lastLabel}"
          class="threshold-label"
          >${formatValue(value, unit)}</text
        >`;
    });
}
/** Signs that would stand on each other on a phone stand above each other. */
function renderEvents(events, { percent }) {
    const signs = { radius: 8, rowHeight: 17, rows: 9 };
    const apart = ((signs.radius * 2 + 1) / narrowPlot) * 100;
    const lastInRow = [];
    return events.map(({ atMs }, index) => {
        const x = percent(atMs);
        const free = lastInRow.findIndex((last) => x - last >= apart);
        const row = free === -1 ? lastInRow.length % signs.rows : free;
        lastInRow[row] = x;
        const y = size.bottom - 9 - row * signs.rowHeight;
        return html `<line
        x1="${x}%"
        x2="${x}%"
        y1="${size.top}"
        y2="${size.bottom}"
        class="event"
      /><circle cx="${x}%" cy="${y}" r="${signs.radius}" class="event-sign" /><text
        x="${x}%"
        y="${y + 4}"
        class="event-number"
        >${index + 1}</text
      >`;
    });
}
/** More of them in one row run into one band anyway. */
const ticksShown = 240;
const tickRow = { height: 3, gap: 1 };
/** A row for each series, in its colour, above the picture, where the labels of bands stand in other charts. */
function renderTicks({ ticks = [] }, drawn, times) {
    return ticks.slice(0, 4).flatMap(({ series, strong, faint }, row) => {
        const look = drawn.lines.find(({ name }) => name === series)?.look;
        if (look === undefined)
            return [];
        const y = row * (tickRow.height + tickRow.gap);
        const draw = (moments, opacity) => moments
            .filter((atMs) => isInstant(atMs))
            .slice(0, ticksShown)
            .map((atMs) => html `<line
              x1="${times.percent(atMs)}%"
              x2="${times.percent(atMs)}%"
              y1="${y}"
              y2="${y + tickRow.height}"
              class="look-${look} tick-mark"
              stroke-opacity="${opacity}"
            />`);
        return [...draw(faint, 0.35), ...draw(strong, 1)];
    });
}
function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
}
function round(value) {
    return Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ../../../../report-page/lib/chart/readings.js


function readingsOf({ lines, envelope, grid }, unit) {
    const columns = lines.map(({ points }) => rangesOn(grid, points).map((range) => range && formatRange(range, unit)));
    if (envelope !== undefined) {
        const part = (of) => rangesOn(grid, envelope.stretches.map(({ atMs, spread }) => [atMs, spread?.[of] ?? null]));
        columns.push(part('min').map((range) => range && formatValue(range.min, unit)));
        columns.push(part('median').map((range) => range && formatRange(range, unit)));
        columns.push(part('max').map((range) => range && formatValue(range.max, unit)));
    }
    return {
        columns: [
            ...lines.map(({ name, look }) => ({ name, look })),
            ...(envelope === undefined
                ? []
                : ['least', 'median', 'most'].map((part) => ({ name: `${envelope.name}, ${part}` }))),
        ],
        rows: Array.from({ length: grid.count }, (_, index) => ({
            atMs: grid.startMs + index * grid.widthMs,
            cells: columns.map((column) => column[index]),
        })),
    };
}
function formatRange({ min, max }, unit) {
    const low = formatValue(min, unit);
    const high = formatValue(max, unit);
    return low === high ? low : `${low} – ${high}`;
}

;// CONCATENATED MODULE: ../../../../report-page/lib/chart/render-chart.js










/**
 * A chart: its legend, its picture, and its numbers, under a pointer and as a table.
 */
function renderChart(chart, index, detail) {
    const id = `chart-${index + 1}`;
    const drawn = drawnChart(chart, detail);
    const values = valueAxis(drawn, chart.thresholds, chart.unit);
    const readings = readingsOf(drawn, chart.unit);
    const empty = readings.rows.every(({ cells }) => cells.every((cell) => cell === undefined));
    const mark = chart.tone === undefined ? undefined : html ` <strong class="breach">over its limit</strong>`;
    return html `<figure class="chart${chart.tone === undefined ? '' : ' breached'}">
    <figcaption>
      <h2>${chart.title}${mark}</h2>
      ${renderLegend(chart, drawn, values)}
    </figcaption>
    ${empty
        ? html `<p class="empty">No data. That is not zero: nothing was measured here.</p>`
        : html `<div class="picture">
            ${renderPlot({ chart, drawn, values, id, description: describe(chart, drawn, readings) })}${detail.readouts ? renderReadout(drawn, readings) : undefined}
          </div>`}
    ${renderTickLegend(chart)} ${render_chart_renderEvents(chart, drawn)}
    ${empty ? undefined : renderNumbers(chart, drawn, readings)}
  </figure> `;
}
function renderLegend(chart, { lines, envelope }, { above }) {
    const items = [
        ...lines.map(({ name, look, tone, points }) => {
            const silent = points.every(([, value]) => value === null);
            return html `<li>
        ${stroke(`line look-${look}${tone === undefined ? '' : ` ${tone}-line`}`)}${name}${silent ? html ` <em>no data</em>` : undefined}
      </li>`;
        }),
        ...(envelope
            ? [
                html `<li>
            <svg class="swatch" aria-hidden="true">
              <rect width="24" height="12" class="envelope" />
              <path d="M0 6H24" class="line median" /></svg
            >${envelope.name}: least to most, and median
          </li>`,
            ]
            : []),
        ...chart.thresholds.map((threshold) => {
            const value = levelOf(threshold, chart.unit);
            const beyond = above.includes(threshold) ? html ` <em>far above the chart</em>` : undefined;
            return html `<li>${stroke('threshold')}${threshold.label}${value}${beyond}</li>`;
        }),
    ];
    return html `<ul class="legend">
    ${items}
  </ul>`;
}
/** ` (154 ms)`: the level of a threshold whose label does not name it, as `latency.p95 < 1.5x baseline`. */
function levelOf({ label, value }, unit) {
    if (!isValue(value))
        return '';
    const level = formatValue(value, unit);
    const named = label.replaceAll(/\s/g, '').includes(level.replaceAll(/\s/g, ''));
    return named ? '' : ` (${level})`;
}
function stroke(classes) {
    return html `<svg class="swatch" aria-hidden="true"><path d="M0 6H24" class="${classes}" /></svg>`;
}
/** One cell for each stretch of the grid, over the picture: what is pointed at or tapped says its numbers. No script. */
function renderReadout({ grid }, { columns, rows }) {
    const cells = rows.map(({ atMs, cells }, place) => {
        // The box stands on the half that is not pointed at.
        const half = place < rows.length / 2 ? 'early' : 'late';
        const known = columns.flatMap((column, index) => {
            const cell = cells[index];
            if (cell === undefined)
                return [];
            const sign = column.look === undefined ? html `<i></i>` : html `<i class="look-${column.look}"></i>`;
            return [html `<li>${sign}${render_chart_short(column.name)}<b>${cell}</b></li>`];
        });
        return known.length === 0
            ? html `<div></div>`
            : html `<div class="${half}">
          <ul>
            <li>${rowLabel(atMs, grid)}</li>
            ${known}
          </ul>
        </div>`;
    });
    return html `<div class="readout" aria-hidden="true">${cells}</div>`;
}
function renderTickLegend({ ticks = [] }) {
    const [first] = ticks;
    return first && html `<p class="more">Above the picture, ${first.legend}.</p>`;
}
function render_chart_renderEvents(chart, { grid }) {
    const events = knownEvents(chart);
    if (events.length === 0)
        return undefined;
    const left = chart.events.length - events.length;
    return html `<ol class="events">
      ${events.map(({ label, atMs }) => html `<li><time>${rowLabel(atMs, grid)}</time> ${label}</li>`)}
    </ol>
    ${left > 0 ? html `<p class="more">and ${left} more</p>` : undefined}`;
}
function renderNumbers({ title }, { grid }, { columns, rows }) {
    const known = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
    return html `<details>
    <summary>The numbers</summary>
    <p class="more">
      Every ${(0,time/* formatDuration */.a3)(grid.widthMs).replace(' 00 s', '')}, UTC. An empty cell has no data.
    </p>
    ${renderTable({
        title: `${title}: the numbers`,
        columns: [
            { title: 'time' },
            ...columns.map(({ name }) => ({ title: name, align: 'right' })),
        ],
        rows: known.map(({ atMs, cells }) => [
            rowLabel(atMs, grid),
            ...cells.map((cell) => cell ?? ''),
        ]),
    })}
  </details>`;
}
/** One sentence for each line: where it began, where it ended, how far it went. */
function describe({ thresholds, unit, bands }, { lines, envelope, grid }, { rows }) {
    const first = rows[0];
    const last = rows.at(-1);
    const span = first && last ? `From ${rowLabel(first.atMs, grid)} to ${rowLabel(last.atMs, grid)} UTC.` : '';
    const said = lines.map(({ name, points }) => {
        const values = points.flatMap(([, value]) => value ?? []);
        const end = values.at(-1);
        if (end === undefined)
            return `${render_chart_short(name)}: no data.`;
        const range = [
            values.reduce((a, b) => Math.min(a, b)),
            values.reduce((a, b) => Math.max(a, b)),
        ];
        return `${render_chart_short(name)}: ${range.map((value) => formatValue(value, unit)).join(' to ')}, last ${formatValue(end, unit)}.`;
    });
    const held = thresholds.map(({ label }) => `Threshold ${render_chart_short(label)}.`);
    const windows = bands
        .filter(({ startMs, endMs }) => isInstant(startMs) && isInstant(endMs))
        .map(({ label, startMs, endMs }) => `${render_chart_short(label)} from ${rowLabel(startMs, grid)} to ${rowLabel(endMs, grid)}.`);
    return [
        span,
        ...said,
        ...(envelope ? [`${envelope.name} drawn as a band.`] : []),
        ...held,
        ...windows,
    ]
        .slice(0, 30)
        .join(' ');
}
/** Enough of a name to know it by where space is dear; the legend has it whole. */
function render_chart_short(name) {
    return shorten(name, 40);
}

;// CONCATENATED MODULE: ../../../../report-page/lib/chart/render-windows.js



/**
 * What stands behind the lines, once for all charts: their windows are nearly always the same, and
 * where they are not, each is named with its times.
 */
function renderWindows(charts) {
    const bands = new Map(charts
        .flatMap((chart) => chart.bands)
        .filter(({ startMs, endMs }) => isInstant(startMs) && isInstant(endMs))
        .map((band) => [[band.kind, band.label, band.startMs, band.endMs].join(' '), band]));
    const shown = [...bands.values()].toSorted((a, b) => a.startMs - b.startMs).slice(0, 12);
    if (shown.length === 0)
        return undefined;
    return html `<ul class="legend windows">
    ${shown.map((band) => renderWindow(band))}
  </ul>`;
}
function renderWindow({ kind, label, startMs, endMs }) {
    return html `<li>
    <svg class="swatch" aria-hidden="true">
      <rect width="24" height="12" class="${kind}" />
      <rect width="24" height="3" class="${kind}-edge" /></svg
    >${label}
    <time datetime="${(0,time/* formatInstant */.r4)(startMs)}" data-end="${(0,time/* formatInstant */.r4)(endMs)}"
      >${spanText(startMs, endMs)}</time
    >
  </li>`;
}
/** `2026-11-25 02:00:00 to 03:00:00`. */
function spanText(startMs, endMs) {
    const [day, sameDay] = [startMs, endMs].map((at) => (0,time/* formatInstant */.r4)(at).slice(0, 10));
    const end = day === sameDay ? (0,time/* formatClock */.ei)(endMs) : `${sameDay} ${(0,time/* formatClock */.ei)(endMs)}`;
    return `${day} ${(0,time/* formatClock */.ei)(startMs)} to ${end}`;
}

;// CONCATENATED MODULE: ../../../../report-page/lib/local-time.js
/**
 * The page's one script: constant, so that the page's policy can name it by its hash, and nothing is lost without
 * it. It writes the time of the reader's own zone beside UTC, which a file that is made elsewhere cannot know.
 */
const localTimeScript = `
const two = (n) => String(n).padStart(2, '0');
const clock = (d) => two(d.getHours()) + ':' + two(d.getMinutes());
for (const time of document.querySelectorAll('time[datetime]')) {
  const at = new Date(time.dateTime);
  if (Number.isNaN(at.getTime()) || at.getTimezoneOffset() === 0) continue;
  const end = new Date(time.dataset.end ?? '');
  time.append(' (' + clock(at) + (Number.isNaN(end.getTime()) ? '' : ' to ' + clock(end)) + ' your time)');
}
const zone = document.querySelector('[data-zone]');
const at = new Date(zone?.dataset.zone ?? '');
if (zone !== null && !Number.isNaN(at.getTime())) {
  const minutes = -at.getTimezoneOffset();
  const ahead = (minutes < 0 ? '-' : '+') + two(Math.floor(Math.abs(minutes) / 60)) + ':' + two(Math.abs(minutes) % 60);
  if (minutes !== 0) zone.append(' Your time (' + Intl.DateTimeFormat().resolvedOptions().timeZone + ') is UTC' + ahead + '.');
}
`;

;// CONCATENATED MODULE: ../../../../report-page/lib/render-scatter.js




/** As in a chart: along x everything stands at a percentage, so that it stretches without a script. */
const render_scatter_size = { top: 18, bottom: 228, height: 264 };
/** A label of a point has the room of this many letters. */
const longestLabel = 28;
const shapes = ['compared', 'chosen'];
/** Points by cost and harm: the lower left is better, and what nothing beats in both is the frontier. */
function renderScatter(scatter, index) {
    const groups = scatter.groups.map((group) => ({
        ...group,
        points: group.points.filter(({ x, y }) => isValue(x) && isValue(y)),
    }));
    const all = groups.flatMap(({ points }) => points);
    if (all.length === 0)
        return undefined;
    const across = axisOf(all.map(({ x }) => x));
    const upwards = axisOf([0, ...all.map(({ y }) => y)]);
    const place = {
        x: (value) => render_scatter_round(across.scale(value) * 100),
        y: (value) => render_scatter_round(render_scatter_size.bottom - upwards.scale(value) * (render_scatter_size.bottom - render_scatter_size.top)),
    };
    const taken = [];
    const id = `scatter-${index + 1}`;
    // Those that were tried lie below the others.
    const drawn = groups.toSorted((a, b) => Number(b.quiet === true) - Number(a.quiet === true));
    return html `<section aria-label="${scatter.title}">
    <figure class="chart">
      <figcaption>
        <h2>${scatter.title}</h2>
        ${render_scatter_renderLegend(groups)}
      </figcaption>
      <div class="picture">
        <svg
          class="plot scatter"
          role="img"
          aria-labelledby="${id}-title ${id}-description"
          height="${render_scatter_size.height}"
        >
          <title id="${id}-title">${scatter.title}</title>
          <desc id="${id}-description">${render_scatter_describe(scatter, groups)}</desc>
          ${upwards.ticks.map((tick) => renderTick(place.y(tick), upwards.label(tick)))}
          ${across.ticks.map((tick) => html `<text x="${place.x(tick)}%" y="${render_scatter_size.bottom + 16}" class="time-tick"
                >${across.label(tick)}</text
              >`)}
          <text x="100%" y="${render_scatter_size.height - 2}" class="value-tick">${scatter.x}</text>
          <text x="0" y="12">${scatter.y}</text>
          ${drawn.map((group) => renderGroup(group, shapeOf(group, groups), place, taken))}
        </svg>
      </div>
      <p class="more">Less is better in both: the lower left.</p>
    </figure>
  </section> `;
}
function axisOf(values) {
    const low = values.reduce((least, value) => Math.min(least, value), Infinity);
    const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
    const room = (high - low) * 0.05;
    const scale = (0,d3_scale/* scaleLinear */.m4)(low === high
        ? [low === 0 ? 0 : low * 0.9, low === 0 ? 1 : low * 1.1]
        : [Math.max(0, low - room), high + room], [0, 1]).nice(4);
    return { scale, ticks: scale.ticks(4), label: scale.tickFormat(4) };
}
function shapeOf(group, groups) {
    if (group.quiet === true)
        return 'tried';
    const loud = groups.filter(({ quiet }) => quiet !== true);
    return (shapes[Math.min(loud.findIndex(({ name }) => name === group.name), 1)] ?? 'compared');
}
function renderTick(y, label) {
    return html `<line x1="0" x2="100%" y1="${y}" y2="${y}" class="rule" /><text
      x="-6"
      y="${y + 4}"
      class="value-tick"
      >${label}</text
    >`;
}
function renderGroup({ points, quiet }, shape, place, taken) {
    const labelled = quiet === true ? [] : withoutOverlap(points, place, taken);
    return html `<g>
    ${points.map((point) => renderPoint(point, shape, place))}
    ${labelled.map(({ point, dy }) => {
        const x = place.x(point.x);
        const side = x > 70 ? 'left' : 'right';
        return html `<text
        x="${x}%"
        y="${place.y(point.y) + dy}"
        dx="${side === 'left' ? -9 : 9}"
        class="point-label ${side}"
        >${shorten(point.label, longestLabel)}</text
      >`;
    })}
  </g>`;
}
/** Labels of points that lie on each other stand one below the other. */
function withoutOverlap(points, place, taken) {
    return points.map((point) => {
        const x = place.x(point.x);
        let y = place.y(point.y) + 4;
        while (taken.some((other) => Math.abs(other.x - x) < 24 && Math.abs(other.y - y) < 12))
            y -= 12;
        taken.push({ x, y });
        return { point, dy: y - place.y(point.y) };
    });
}
/** A circle, a diamond, a dot: not told apart by colour alone. */
function renderPoint({ label, x, y }, shape, place) {
    const title = html `<title>${label}: ${render_scatter_round(x)}, ${render_scatter_round(y)}</title>`;
    if (shape === 'chosen') {
        return html `<svg x="${place.x(x)}%" y="${place.y(y)}" class="paths">
      <path d="M0 -8L8 0L0 8L-8 0Z" class="chosen">${title}</path>
    </svg>`;
    }
    return html `<circle
    cx="${place.x(x)}%"
    cy="${place.y(y)}"
    r="${shape === 'tried' ? 2 : 5}"
    class="${shape}"
  >
    ${title}
  </circle>`;
}
function render_scatter_renderLegend(groups) {
    return html `<ul class="legend">
    ${groups.map((group) => {
        const shape = shapeOf(group, groups);
        const sign = shape === 'chosen'
            ? html `<path d="M12 0L18 6L12 12L6 6Z" class="chosen" />`
            : html `<circle cx="12" cy="6" r="${shape === 'tried' ? 2 : 5}" class="${shape}" />`;
        return html `<li>
        <svg class="swatch scatter" aria-hidden="true">${sign}</svg>${group.name}
      </li>`;
    })}
  </ul>`;
}
function render_scatter_describe({ x, y }, groups) {
    const said = groups
        .filter(({ quiet }) => quiet !== true)
        .flatMap(({ points }) => points
        .slice(0, 12)
        .map((point) => `${point.label}: ${render_scatter_round(point.x)} ${x}, ${render_scatter_round(point.y)} ${y}.`));
    return said.join(' ');
}
function render_scatter_round(value) {
    return Math.round(value * 1000) / 1000;
}

;// CONCATENATED MODULE: ../../../../report-page/lib/render-waterfall.js



const signs = { good: '✓', bad: '✗', unsure: '?' };
/** The phases below each other on one axis, each with its length in words: a list that reads well without its bars. */
function renderWaterfall({ bars }) {
    const known = bars.filter(({ startMs, endMs }) => isInstant(startMs) && isInstant(endMs) && startMs <= endMs);
    if (known.length === 0)
        return undefined;
    const startMs = known.reduce((least, bar) => Math.min(least, bar.startMs), Infinity);
    const endMs = known.reduce((most, bar) => Math.max(most, bar.endMs), -Infinity);
    const total = Math.max(endMs - startMs, 1);
    const percent = (ms) => Math.round((ms / total) * 100_000) / 1000;
    return html `<section>
    <h2>Where the time went</h2>
    <ol class="waterfall">
      ${known.map((bar) => renderBar(bar, startMs, percent))}
    </ol>
    <p class="more">${(0,time/* formatDuration */.a3)(endMs - startMs)} from the first start to the last end.</p>
  </section> `;
}
function renderBar(bar, firstMs, percent) {
    const { label, startMs, endMs, tone } = bar;
    const sign = tone === undefined ? undefined : html `<span class="sign ${tone}">${signs[tone]}</span> `;
    const after = startMs === firstMs
        ? undefined
        : html ` <small>after ${(0,time/* formatDuration */.a3)(startMs - firstMs)}</small>`;
    return html `<li>
    <span>${sign}${label}</span
    ><svg aria-hidden="true" height="14">
      <rect x="0" y="6" width="100%" height="2" class="track" />
      <rect
        x="${percent(startMs - firstMs)}%"
        y="0"
        width="${percent(endMs - startMs)}%"
        height="14"
        rx="2"
        class="bar ${tone ?? 'plain'}"
      /></svg
    ><span class="length">${(0,time/* formatDuration */.a3)(endMs - startMs)}${after}</span>
  </li> `;
}

;// CONCATENATED MODULE: ../../../../report-page/lib/style.js

/** A pattern for each colour, so that lines differ in print and to eyes that see few colours. */
const dashes = ['none', '7 3', '2 3', '10 3 2 3', '4 2', '12 4', '1 4', '8 3 2 3 2 3', '5 2'];
const looks = lineColours
    .map((_, index) => `.look-${index} { --look: var(--line-${index}); stroke: var(--look); stroke-dasharray: ${dashes[index] ?? 'none'}; }`)
    .join('\n');
/** The page's one style sheet: constant, so that the page's policy can name it by its hash. */
const styleSheet = `
:root { color-scheme: light dark; ${customProperties('light')} }
@media screen and (prefers-color-scheme: dark) { :root { ${customProperties('dark')} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1rem; line-height: 1.4; margin: 0 0 .25rem; }
p { margin: .25rem 0; }
a { color: var(--link); }
small, .more, .subtitle { color: var(--quiet); font-size: .8125rem; }
.subtitle { font-size: .9375rem; }
section { margin-top: 2rem; }
.patterns { position: absolute; }
.hatch { fill: var(--rollout); }

.verdict { display: flex; gap: .75rem; align-items: flex-start; margin-top: 1rem; padding: .75rem 1rem; border: 1px solid; border-left-width: 6px; border-radius: 6px; }
.verdict p { margin: 0; padding-top: .125rem; color: var(--text); }
.verdict svg { flex: none; }
.verdict path { fill: none; stroke: currentColor; stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
.verdict strong { margin-right: .25rem; text-transform: uppercase; letter-spacing: .03em; }
.good { --tone: var(--good); } .bad { --tone: var(--bad); } .unsure { --tone: var(--unsure); }
.verdict, .sign, .verdict strong { color: var(--tone); }
.verdict.good { background: var(--good-panel); } .verdict.bad { background: var(--bad-panel); } .verdict.unsure { background: var(--unsure-panel); }

.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.25rem), 1fr)); gap: 1px; margin: 1.25rem 0 0; border: 1px solid var(--rule); border-radius: 6px; overflow: hidden; background: var(--page); }
.facts div { padding: .5rem .75rem; box-shadow: 0 0 0 1px var(--rule); }
.facts dt { color: var(--quiet); font-size: .8125rem; }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; }

.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 32rem), 1fr)); gap: 1.25rem; }
.charts.stacked { grid-template-columns: minmax(0, 1fr); }
.chart { container-type: inline-size; min-width: 0; margin: 0; padding: .75rem 1rem; border: 1px solid var(--rule); border-radius: 6px; break-inside: avoid; }
.legend { display: flex; flex-wrap: wrap; gap: .125rem .875rem; margin: 0 0 .5rem; padding: 0; list-style: none; font-size: .8125rem; }
.legend em, .empty { color: var(--quiet); }
.swatch { width: 24px; height: 12px; margin-right: .375rem; vertical-align: -1px; overflow: hidden; }
.empty { padding: 2.5rem 0; text-align: center; border: 1px dashed var(--rule); border-radius: 4px; }
.picture { position: relative; margin-left: 3.25rem; }
.plot { display: block; width: 100%; overflow: visible; }
.paths { overflow: visible; }
.plot text { font-size: 11px; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.plot .value-tick { text-anchor: end; }
.plot .time-tick, .plot .band-label, .plot .event-number { text-anchor: middle; }
.plot .threshold-label { text-anchor: end; fill: var(--bad); }
.plot .threshold-label, .plot .band-label { paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
.rule { stroke: var(--rule); stroke-width: 1; }
.tick { stroke: var(--quiet); }
.line { fill: none; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.plot .dot { fill: var(--look); stroke: none; }
.strong { stroke-width: 2.75; }
.median { stroke: var(--quiet); stroke-width: 1.25; }
.envelope { fill: var(--envelope); fill-opacity: .3; stroke: none; }
.line.bad-line { stroke: var(--bad); stroke-width: 3.5; stroke-dasharray: none; }
.chart.breached { border-color: var(--bad); border-width: 2px; }
.breach { margin-left: .5rem; padding: 0 .375rem; border-radius: 4px; color: var(--bad); background: var(--bad-panel); font-size: .8125rem; }
tr.bad { background: var(--bad-panel); } tr.bad td:nth-child(-n + 2) { color: var(--bad); font-weight: 600; }
tr.unsure { background: var(--unsure-panel); }
tr.quiet td { color: var(--quiet); }
.threshold { fill: none; stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 5 4; }
.baseline { fill: var(--baseline); fill-opacity: .6; } .baseline-edge { fill: var(--envelope); }
.rollout { fill: url(#hatch); fill-opacity: .7; } .rollout-edge { fill: var(--quiet); }
.observed { fill: var(--observed); fill-opacity: .6; } .observed-edge { fill: var(--unsure); }
.event { stroke: var(--text); stroke-width: 1; stroke-dasharray: 1 3; }
.event-sign { fill: var(--text); }
.plot .event-number { fill: var(--page); font-size: 10px; font-weight: 600; }
.scatter circle, .scatter path { vector-effect: non-scaling-stroke; }
.scatter .tried { fill: var(--envelope); }
.scatter .compared { fill: var(--line-0); stroke: var(--page); }
.scatter .chosen { fill: var(--good); stroke: var(--page); }
.plot .point-label { fill: var(--text); paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
.plot .point-label.left { text-anchor: end; }
.plot .tick-mark { stroke-width: 1.5; stroke-dasharray: none; }
.windows { margin-bottom: .75rem; }
.events { margin: .5rem 0; padding-left: 1.5rem; font-size: .8125rem; }
time { color: var(--quiet); font-variant-numeric: tabular-nums; }
${looks}
@container (max-width: 27rem) { .wide { display: none; } }

.readout { position: absolute; top: 18px; left: 0; width: 100%; height: 180px; display: flex; }
.readout > div { flex: 1 1 0; min-width: 0; }
.readout > div:hover { box-shadow: inset 1px 0 var(--text); }
.readout ul { display: none; position: absolute; top: 0; right: 0; z-index: 1; margin: 0; padding: .375rem .5rem; list-style: none; pointer-events: none; max-width: min(100%, 20rem); background: var(--panel); border: 1px solid var(--rule); border-radius: 4px; box-shadow: 0 2px 8px rgb(0 0 0 / 25%); font-size: .75rem; line-height: 1.45; }
.readout .late ul { left: 0; right: auto; }
.readout > div:hover ul { display: block; }
.readout li { display: flex; gap: .375rem; align-items: center; }
.readout li:first-child { color: var(--quiet); }
.readout i { flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--look, var(--envelope)); }
.readout b { margin-left: auto; padding-left: .5rem; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }

details { margin-top: .25rem; font-size: .8125rem; }
summary { color: var(--link); cursor: pointer; width: fit-content; }
.scroll { overflow: auto; max-height: 26rem; }
table { border-collapse: collapse; width: max-content; font-size: .8125rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
th, td { padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
th { color: var(--quiet); font-weight: 600; position: sticky; top: 0; background: var(--page); }
.right { text-align: right; }
td { max-width: min(28rem, 60vw); overflow-wrap: anywhere; }

.waterfall { margin: .5rem 0; padding: 0; list-style: none; }
.waterfall li { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr 11rem; gap: 0 .75rem; align-items: center; padding: .1875rem 0; font-size: .875rem; }
.waterfall svg { width: 100%; overflow: visible; }
.track { fill: var(--rule); }
.bar { fill: var(--tone, var(--line-0)); stroke: var(--tone, var(--line-0)); stroke-width: 1; }
.length { font-variant-numeric: tabular-nums; }
.sign { font-weight: 700; }
@media (max-width: 40rem) {
  main { padding: 1rem .75rem 2rem; }
  .chart { padding: .625rem .75rem; }
  .waterfall li { grid-template-columns: 1fr auto; padding: .375rem 0; }
  .waterfall svg { grid-row: 2; grid-column: 1 / -1; }
}
/* Cells below each other, each with its column's name: a wide table's end would not be found on a phone. */
@media screen and (max-width: 40rem) {
  .cards table, .cards tbody, .cards tr { display: block; width: auto; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  .cards td { display: grid; grid-template-columns: 7rem 1fr; gap: .5rem; max-width: none; padding: .0625rem 0; border: 0; text-align: left; }
  .cards td:empty { display: none; }
  .cards td:first-child { font-weight: 600; }
  .cards td::before { content: attr(data-column); color: var(--quiet); font-weight: 400; }
  .scroll.cards { max-height: none; }
}
.notes p { color: var(--quiet); font-size: .875rem; max-width: 50rem; }
@page { margin: 14mm; }
@media print {
  main { max-width: none; padding: 0; }
  body { font-size: 10pt; }
  .readout, details { display: none; }
  .scroll { max-height: none; overflow: visible; }
  * { print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ../../../../report-page/lib/render-page.js













/**
 * One HTML file that needs nothing else: no request, and no script but the one that tells the reader's own time, not
 * even from a hostile string in it (the policy allows that script and the one style sheet, by their hashes, and
 * images within the file). At most
 * 1.5 MB long, however much is given: detail is left out until it fits.
 */
function renderPage(page) {
    let written = '';
    for (const detail of details) {
        const limited = limitPage(page, detail);
        if (leastBytes(limited) > maxPageBytes)
            continue;
        written = writePage(limited, detail).markup;
        if (Buffer.byteLength(written) <= maxPageBytes)
            break;
    }
    return written;
}
function writePage(page, detail) {
    const { title, subtitle, verdict, facts, charts, tables, waterfall, notes } = page;
    const { scatters = [], stacked = false } = page;
    return html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${styleHash}'; script-src 'sha256-${scriptHash}'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="ecs-actions" />
        <title>${verdict.word}: ${title}</title>
        <link rel="icon" href="${icon(verdict.tone)}" />
        ${styleElement}
      </head>
      <body>
        ${sharedPatterns}
        <main>
          <header>
            <h1>${title}</h1>
            ${subtitle === undefined ? undefined : html `<p class="subtitle">${subtitle}</p>`}
            ${renderMoments(page)} ${renderVerdict(verdict)}
          </header>
          ${facts.length > 0 ? html `<dl class="facts">${facts.map((fact) => renderFact(fact))}</dl>` : undefined}
          ${waterfall && renderWaterfall(waterfall)}
          ${charts.length > 0
        ? html `<section aria-label="Charts">
                  ${renderWindows(charts)}
                  <div class="charts${stacked ? ' stacked' : ''}">
                    ${charts.map((chart, index) => renderChart(chart, index, detail))}
                  </div>
                  <p class="more" data-zone="${zoneAt(page)}">All times are UTC.</p>
                </section>`
        : undefined}
          ${scatters.flatMap((scatter, index) => renderScatter(scatter, index) ?? [])}
          ${tables.map((table) => renderSection(table))}
          ${notes.length > 0
        ? html `<section class="notes">
                  <h2>Notes</h2>
                  ${notes.map((note) => html `<p>${note}</p>`)}
                </section>`
        : undefined}
        </main>
        ${scriptElement}
      </body>
    </html> `;
}
const styleElement = trusted(`<style>${styleSheet}</style>`);
/** The policy's name for exactly that style sheet. */
const styleHash = (0,external_node_crypto_.createHash)('sha256').update(styleSheet).digest('base64');
const scriptElement = trusted(`<script>${localTimeScript}</script>`);
const scriptHash = (0,external_node_crypto_.createHash)('sha256').update(localTimeScript).digest('base64');
function renderMoments({ moments = [] }) {
    const known = moments.filter(({ atMs }) => isInstant(atMs));
    if (known.length === 0)
        return undefined;
    return html `<p class="subtitle">
    ${known.map(({ label, atMs }, index) => html `${index === 0 ? '' : ', '}${label}
          <time datetime="${(0,time/* formatInstant */.r4)(atMs)}"
            >${(0,time/* formatInstant */.r4)(atMs).slice(0, 10)} ${(0,time/* formatClock */.ei)(atMs)} UTC</time
          >`)}
  </p>`;
}
/** An instant of the charts, by which the reader's offset is told. */
function zoneAt({ charts }) {
    const at = charts
        .flatMap(({ bands }) => bands.map(({ startMs }) => startMs))
        .find((startMs) => isInstant(startMs));
    return at === undefined ? '' : (0,time/* formatInstant */.r4)(at);
}
function renderVerdict({ word, tone, sentence }) {
    return html `<div class="verdict ${tone}">
    <svg viewBox="0 0 16 16" width="28" height="28" aria-hidden="true">
      <path d="${render_page_signs[tone]}" />
    </svg>
    <p><strong>${word}</strong> ${sentence}</p>
  </div>`;
}
function renderFact({ label, value, href }) {
    const shown = isWebAddress(href) ? html `<a href="${href}" rel="noreferrer">${value}</a>` : value;
    return html `<div>
    <dt>${label}</dt>
    <dd>${shown}</dd>
  </div>`;
}
function isWebAddress(href) {
    return href !== undefined && href.length <= 1000 && URL.parse(href)?.protocol === 'https:';
}
function renderSection(table) {
    return html `<section>
    <h2>${table.title}</h2>
    ${renderCardTable(table)}
  </section> `;
}
/** A tick, a cross, a question mark, stroked in a box of 16 by 16. */
const render_page_signs = {
    good: 'M3 8.5l3.5 3.5L13 4.5',
    bad: 'M4 4l8 8M12 4l-8 8',
    unsure: 'M5.2 5.6a2.8 2.8 0 1 1 4.3 2.4C8.5 8.700 8 9.200 8 10.300M8 13v.2',
};
/** The verdict's sign, for the browser's tab. */
function icon(tone) {
    const picture = html `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
    <rect width="16" height="16" rx="3" fill="${colours[tone].light}" />
    <path d="${render_page_signs[tone]}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" />
  </svg>`;
    return `data:image/svg+xml,${encodeURIComponent(picture.markup)}`;
}
/** What the charts share. Not `display: none`, which would take the pattern with it. */
const sharedPatterns = html `<svg width="0" height="0" class="patterns" aria-hidden="true">
  <defs>
    <pattern
      id="hatch"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="2" height="6" class="hatch" />
    </pattern>
  </defs>
</svg>`;


/***/ })

};
