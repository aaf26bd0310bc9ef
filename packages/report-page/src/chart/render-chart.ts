import { formatDuration } from '@ecs-actions/core/time';
import { html, type Html } from '../html.ts';
import type { PageChart, PageThreshold, PageUnit } from '../page.ts';
import { renderTable } from '../render-table.ts';
import { shorten, type Detail } from '../limits.ts';
import { isInstant, isValue } from './grid.ts';
import { drawnChart, type DrawnChart } from './lines.ts';
import { knownEvents, renderPlot } from './plot.ts';
import { readingsOf, type Readings } from './readings.ts';
import { rowLabel } from './time-axis.ts';
import { formatValue, valueAxis, type ValueAxis } from './value-axis.ts';

/**
 * A chart: its legend, its picture, and its numbers, under a pointer and as a table.
 */
export function renderChart(chart: PageChart, index: number, detail: Detail): Html {
  const id = `chart-${index + 1}`;
  const drawn = drawnChart(chart, detail);
  const values = valueAxis(drawn, chart.thresholds, chart.unit);
  const readings = readingsOf(drawn, chart.unit);
  const empty = readings.rows.every(({ cells }) => cells.every((cell) => cell === undefined));
  const mark =
    chart.tone === undefined ? undefined : html` <strong class="breach">over its limit</strong>`;
  return html`<figure class="chart${chart.tone === undefined ? '' : ' breached'}">
    <figcaption>
      <h2>${chart.title}${mark}</h2>
      ${renderLegend(chart, drawn, values)}
    </figcaption>
    ${
      empty
        ? html`<p class="empty">No data. That is not zero: nothing was measured here.</p>`
        : html`<div class="picture">
            ${renderPlot({ chart, drawn, values, id, description: describe(chart, drawn, readings) })}${detail.readouts ? renderReadout(drawn, readings) : undefined}
          </div>`
    }
    ${renderTickLegend(chart)} ${renderEvents(chart, drawn)}
    ${empty ? undefined : renderNumbers(chart, drawn, readings)}
  </figure> `;
}

function renderLegend(
  chart: PageChart,
  { lines, envelope }: DrawnChart,
  { above }: ValueAxis,
): Html {
  const items = [
    ...lines.map(({ name, look, tone, points }) => {
      const silent = points.every(([, value]) => value === null);
      return html`<li>
        ${stroke(`line look-${look}${tone === undefined ? '' : ` ${tone}-line`}`)}${name}${silent ? html` <em>no data</em>` : undefined}
      </li>`;
    }),
    ...(envelope
      ? [
          html`<li>
            <svg class="swatch" aria-hidden="true">
              <rect width="24" height="12" class="envelope" />
              <path d="M0 6H24" class="line median" /></svg
            >${envelope.name}: least to most, and median
          </li>`,
        ]
      : []),
    ...chart.thresholds.map((threshold) => {
      const value = levelOf(threshold, chart.unit);
      const beyond = above.includes(threshold) ? html` <em>far above the chart</em>` : undefined;
      return html`<li>${stroke('threshold')}${threshold.label}${value}${beyond}</li>`;
    }),
  ];
  return html`<ul class="legend">
    ${items}
  </ul>`;
}

/** ` (154 ms)`: the level of a threshold whose label does not name it, as `latency.p95 < 1.5x baseline`. */
function levelOf({ label, value }: PageThreshold, unit: PageUnit): string {
  if (!isValue(value)) return '';
  const level = formatValue(value, unit);
  const named = label.replaceAll(/\s/g, '').includes(level.replaceAll(/\s/g, ''));
  return named ? '' : ` (${level})`;
}

function stroke(classes: string): Html {
  return html`<svg class="swatch" aria-hidden="true"><path d="M0 6H24" class="${classes}" /></svg>`;
}

/** One cell for each stretch of the grid, over the picture: what is pointed at or tapped says its numbers. No script. */
function renderReadout({ grid }: DrawnChart, { columns, rows }: Readings): Html {
  const cells = rows.map(({ atMs, cells }, place) => {
    // The box stands on the half that is not pointed at.
    const half = place < rows.length / 2 ? 'early' : 'late';
    const known = columns.flatMap((column, index) => {
      const cell = cells[index];
      if (cell === undefined) return [];
      const sign =
        column.look === undefined ? html`<i></i>` : html`<i class="look-${column.look}"></i>`;
      return [html`<li>${sign}${short(column.name)}<b>${cell}</b></li>`];
    });
    return known.length === 0
      ? html`<div></div>`
      : html`<div class="${half}">
          <ul>
            <li>${rowLabel(atMs, grid)}</li>
            ${known}
          </ul>
        </div>`;
  });
  return html`<div class="readout" aria-hidden="true">${cells}</div>`;
}

function renderTickLegend({ ticks = [] }: PageChart): Html | undefined {
  const [first] = ticks;
  return first && html`<p class="more">Above the picture, ${first.legend}.</p>`;
}

function renderEvents(chart: PageChart, { grid }: DrawnChart): Html | undefined {
  const events = knownEvents(chart);
  if (events.length === 0) return undefined;
  const left = chart.events.length - events.length;
  return html`<ol class="events">
      ${events.map(({ label, atMs }) => html`<li><time>${rowLabel(atMs, grid)}</time> ${label}</li>`)}
    </ol>
    ${left > 0 ? html`<p class="more">and ${left} more</p>` : undefined}`;
}

function renderNumbers(
  { title }: PageChart,
  { grid }: DrawnChart,
  { columns, rows }: Readings,
): Html {
  const known = rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  return html`<details>
    <summary>The numbers</summary>
    <p class="more">
      Every ${formatDuration(grid.widthMs).replace(' 00 s', '')}, UTC. An empty cell has no data.
    </p>
    ${renderTable({
      title: `${title}: the numbers`,
      columns: [
        { title: 'time' },
        ...columns.map(({ name }) => ({ title: name, align: 'right' as const })),
      ],
      rows: known.map(({ atMs, cells }) => [
        rowLabel(atMs, grid),
        ...cells.map((cell) => cell ?? ''),
      ]),
    })}
  </details>`;
}

/** One sentence for each line: where it began, where it ended, how far it went. */
function describe(
  { thresholds, unit, bands }: PageChart,
  { lines, envelope, grid }: DrawnChart,
  { rows }: Readings,
): string {
  const first = rows[0];
  const last = rows.at(-1);
  const span =
    first && last ? `From ${rowLabel(first.atMs, grid)} to ${rowLabel(last.atMs, grid)} UTC.` : '';
  const said = lines.map(({ name, points }) => {
    const values = points.flatMap(([, value]) => value ?? []);
    const end = values.at(-1);
    if (end === undefined) return `${short(name)}: no data.`;
    const range = [
      values.reduce((a, b) => Math.min(a, b)),
      values.reduce((a, b) => Math.max(a, b)),
    ];
    return `${short(name)}: ${range.map((value) => formatValue(value, unit)).join(' to ')}, last ${formatValue(end, unit)}.`;
  });
  const held = thresholds.map(({ label }) => `Threshold ${short(label)}.`);
  const windows = bands
    .filter(({ startMs, endMs }) => isInstant(startMs) && isInstant(endMs))
    .map(
      ({ label, startMs, endMs }) =>
        `${short(label)} from ${rowLabel(startMs, grid)} to ${rowLabel(endMs, grid)}.`,
    );
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
function short(name: string): string {
  return shorten(name, 40);
}
