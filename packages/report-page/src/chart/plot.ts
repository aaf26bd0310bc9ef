import { area, line } from 'd3-shape';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';
import { html, type Html } from '../html.ts';
import type { PageBand, PageChart, PageEvent, PagePoint } from '../page.ts';
import { isInstant } from './grid.ts';
import type { DrawnChart, Envelope, EnvelopeStretch, Line } from './lines.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';
import { formatValue, type ValueAxis } from './value-axis.ts';

/**
 * The picture, stretched to whatever width there is without a script and without stretching its text:
 * along the axis of time everything stands at a percentage, and only the paths live in a box of their
 * own (`preserveAspectRatio="none"`, strokes that do not scale). Upwards it is in CSS pixels.
 */
const size = { top: 18, bottom: 198, height: 218, pathWidth: 1000 } as const;

/** Below this width of a plot, in CSS pixels, labels marked `wide` are hidden (see style.ts). */
const narrowPlot = 240;
const widePlot = 480;

/** An estimate, on the large side, of how wide a letter of a label is, in CSS pixels. */
const letterWidth = 6;

export interface Plot {
  readonly chart: PageChart;
  readonly drawn: DrawnChart;
  readonly values: ValueAxis;
  /** Identifies the picture within the page: `chart-3`. */
  readonly id: string;
  /** What a reader who cannot see it should know. */
  readonly description: string;
}

export function renderPlot({ chart, drawn, values, id, description }: Plot): Html {
  const times = timeAxis(drawn.grid);
  const y = (value: number) =>
    round(
      size.bottom - ((value - values.min) / (values.max - values.min)) * (size.bottom - size.top),
    );
  return html`<svg
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
export function knownEvents({ events }: PageChart): readonly PageEvent[] {
  return events
    .filter(({ atMs }) => isInstant(atMs))
    .toSorted((a, b) => a.atMs - b.atMs)
    .slice(0, 30);
}

function renderBand(band: PageBand, { percent, startMs, endMs }: TimeAxis): Html[] {
  const from = percent(clamp(band.startMs, startMs, endMs));
  const width = round(percent(clamp(band.endMs, startMs, endMs)) - from);
  if (!(width > 0)) return [];
  const needed = band.label.length * letterWidth + 8;
  const fits = (plotWidth: number) => (width / 100) * plotWidth >= needed;
  const label = fits(widePlot)
    ? html`<text
        x="${round(from + width / 2)}%"
        y="13"
        class="band-label${fits(narrowPlot) ? '' : ' wide'}"
        >${band.label}</text
      >`
    : html``;
  return [
    html`<rect
      x="${from}%"
      y="${size.top}"
      width="${width}%"
      height="${size.bottom - size.top}"
      class="${band.kind}"
    />`,
    html`<rect
      x="${from}%"
      y="${size.top - 2}"
      width="${width}%"
      height="3"
      class="${band.kind}-edge"
    />`,
    html`<rect
      x="${from}%"
      y="${size.top}"
      width="1"
      height="${size.bottom - size.top}"
      class="${band.kind}-edge"
    />`,
    label,
  ];
}

function renderValueTicks({ ticks, tickLabel }: ValueAxis, y: (value: number) => number): Html[] {
  return ticks.map(
    (tick) =>
      html`<line x1="0" x2="100%" y1="${y(tick)}" y2="${y(tick)}" class="rule" /><text
          x="-6"
          y="${y(tick) + 4}"
          class="value-tick"
          >${tickLabel(tick)}</text
        >`,
  );
}

function renderTimeTicks({ ticks, percent }: TimeAxis): Html[] {
  // A tick at the very edge would have its label cut off.
  return ticks
    .filter(({ atMs }) => percent(atMs) > 2 && percent(atMs) < 97)
    .map(({ atMs, label }, index) => {
      const x = percent(atMs);
      const wide = index % 2 === 1 ? ' wide' : '';
      return html`<line
          x1="${x}%"
          x2="${x}%"
          y1="${size.bottom}"
          y2="${size.bottom + 4}"
          class="tick${wide}"
        /><text x="${x}%" y="${size.height - 3}" class="time-tick${wide}">${label}</text>`;
    });
}

function renderPaths(
  { lines, envelope }: DrawnChart,
  times: TimeAxis,
  y: (v: number) => number,
): Html {
  const x = (at: EpochMs) => times.percent(at) * (size.pathWidth / 100);
  const draw = line<PagePoint>(
    ([at]) => x(at),
    ([, value]) => y(value ?? 0),
  ).digits(1);
  // The first stands over the others, and what is bad over all of them.
  const fromBelow = lines.toReversed().toSorted((a, b) => toneRank(a) - toneRank(b));
  const paths = fromBelow.map(({ look, strong, tone, points }) => {
    const path = draw.defined(([, value]) => value !== null)(points) ?? '';
    return html`<path
      d="${path}"
      class="line look-${look}${strong ? ' strong' : ''}${tone === undefined ? '' : ` ${tone}-line`}"
    />`;
  });
  return html`<svg
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

const toneRank = ({ tone }: Line): number => (tone === 'bad' ? 1 : 0);

/** A point with nothing known on either side has no line to be seen by. */
function renderLonePoints(
  { lines }: DrawnChart,
  times: TimeAxis,
  y: (v: number) => number,
): Html[] {
  return lines.flatMap(({ look, points }) =>
    points.flatMap(([at, value], index) => {
      const joined = [points[index - 1], points[index + 1]].some(
        (next) => (next?.[1] ?? null) !== null,
      );
      if (value === null || joined) return [];
      return [
        html`<circle cx="${times.percent(at)}%" cy="${y(value)}" r="3" class="dot look-${look}" />`,
      ];
    }),
  );
}

function renderEnvelope(
  { stretches, grid }: Envelope,
  x: (at: EpochMs) => number,
  y: (v: number) => number,
): Html {
  type Known = EnvelopeStretch & Required<Pick<EnvelopeStretch, 'spread'>>;
  const known = runs(
    stretches.filter((s): s is Known => s.spread !== undefined),
    grid.widthMs,
  );
  return html`${known.map((run) => {
    // One stretch alone has no width of its own yet.
    const drawn =
      run.length > 1 ? run : run.flatMap((s) => [s, { ...s, atMs: s.atMs + grid.widthMs / 2 }]);
    const band = area<Known>(
      ({ atMs }) => x(atMs),
      ({ spread }) => y(spread.min),
      ({ spread }) => y(spread.max),
    ).digits(1);
    const middle = line<Known>(
      ({ atMs }) => x(atMs),
      ({ spread }) => y(spread.median),
    ).digits(1);
    return html`<path d="${band(drawn) ?? ''}" class="envelope" /><path
        d="${middle(drawn) ?? ''}"
        class="line median"
      />`;
  })}`;
}

/** Splits where a stretch is missing: what is not known is not joined. */
function runs<T extends { readonly atMs: EpochMs }>(
  stretches: readonly T[],
  widthMs: DurationMs,
): T[][] {
  const result: T[][] = [];
  for (const stretch of stretches) {
    const run = result.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && stretch.atMs - last.atMs <= 2.5 * widthMs)
      run.push(stretch);
    else result.push([stretch]);
  }
  return result;
}

function renderThresholds(
  { unit }: PageChart,
  { within }: ValueAxis,
  y: (v: number) => number,
): Html[] {
  let lastLabel = Infinity;
  return within
    .toSorted((a, b) => a.value - b.value)
    .map(({ value }) => {
      const at = y(value);
      // Labels stand on their lines, from the bottom up, and never on each other.
      lastLabel = Math.min(at - 4, lastLabel - 13);
      return html`<line x1="0" x2="100%" y1="${at}" y2="${at}" class="threshold" /><text
          x="100%"
          y="${lastLabel}"
          class="threshold-label"
          >${formatValue(value, unit)}</text
        >`;
    });
}

/** Signs that would stand on each other on a phone stand above each other. */
function renderEvents(events: readonly PageEvent[], { percent }: TimeAxis): Html[] {
  const signs = { radius: 8, rowHeight: 17, rows: 9 };
  const apart = ((signs.radius * 2 + 1) / narrowPlot) * 100;
  const lastInRow: number[] = [];
  return events.map(({ atMs }, index) => {
    const x = percent(atMs);
    const free = lastInRow.findIndex((last) => x - last >= apart);
    const row = free === -1 ? lastInRow.length % signs.rows : free;
    lastInRow[row] = x;
    const y = size.bottom - 9 - row * signs.rowHeight;
    return html`<line
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
const tickRow = { height: 3, gap: 1 } as const;

/** A row for each series, in its colour, above the picture, where the labels of bands stand in other charts. */
function renderTicks({ ticks = [] }: PageChart, drawn: DrawnChart, times: TimeAxis): Html[] {
  return ticks.slice(0, 4).flatMap(({ series, strong, faint }, row) => {
    const look = drawn.lines.find(({ name }) => name === series)?.look;
    if (look === undefined) return [];
    const y = row * (tickRow.height + tickRow.gap);
    const draw = (moments: readonly EpochMs[], opacity: number): Html[] =>
      moments
        .filter((atMs) => isInstant(atMs))
        .slice(0, ticksShown)
        .map(
          (atMs) =>
            html`<line
              x1="${times.percent(atMs)}%"
              x2="${times.percent(atMs)}%"
              y1="${y}"
              y2="${y + tickRow.height}"
              class="look-${look} tick-mark"
              stroke-opacity="${opacity}"
            />`,
        );
    return [...draw(faint, 0.35), ...draw(strong, 1)];
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
