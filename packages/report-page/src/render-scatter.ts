import { scaleLinear } from 'd3-scale';
import { isValue } from './chart/grid.ts';
import { html, type Html } from './html.ts';
import { shorten } from './limits.ts';
import type { PageScatter, PageScatterGroup, PageScatterPoint } from './page.ts';

/** As in a chart: along x everything stands at a percentage, so that it stretches without a script. */
const size = { top: 18, bottom: 228, height: 264 } as const;

/** A label of a point has the room of this many letters. */
const longestLabel = 28;
const shapes = ['compared', 'chosen'] as const;

/** Points by cost and harm: the lower left is better, and what nothing beats in both is the frontier. */
export function renderScatter(scatter: PageScatter, index: number): Html | undefined {
  const groups = scatter.groups.map((group) => ({
    ...group,
    points: group.points.filter(({ x, y }) => isValue(x) && isValue(y)),
  }));
  const all = groups.flatMap(({ points }) => points);
  if (all.length === 0) return undefined;
  const across = axisOf(all.map(({ x }) => x));
  const upwards = axisOf([0, ...all.map(({ y }) => y)]);
  const place = {
    x: (value: number) => round(across.scale(value) * 100),
    y: (value: number) => round(size.bottom - upwards.scale(value) * (size.bottom - size.top)),
  };
  const taken: Spot[] = [];
  const id = `scatter-${index + 1}`;
  // Those that were tried lie below the others.
  const drawn = groups.toSorted((a, b) => Number(b.quiet === true) - Number(a.quiet === true));
  return html`<section aria-label="${scatter.title}">
    <figure class="chart">
      <figcaption>
        <h2>${scatter.title}</h2>
        ${renderLegend(groups)}
      </figcaption>
      <div class="picture">
        <svg
          class="plot scatter"
          role="img"
          aria-labelledby="${id}-title ${id}-description"
          height="${size.height}"
        >
          <title id="${id}-title">${scatter.title}</title>
          <desc id="${id}-description">${describe(scatter, groups)}</desc>
          ${upwards.ticks.map((tick) => renderTick(place.y(tick), upwards.label(tick)))}
          ${across.ticks.map(
            (tick) =>
              html`<text x="${place.x(tick)}%" y="${size.bottom + 16}" class="time-tick"
                >${across.label(tick)}</text
              >`,
          )}
          <text x="100%" y="${size.height - 2}" class="value-tick">${scatter.x}</text>
          <text x="0" y="12">${scatter.y}</text>
          ${drawn.map((group) => renderGroup(group, shapeOf(group, groups), place, taken))}
        </svg>
      </div>
      <p class="more">Less is better in both: the lower left.</p>
    </figure>
  </section> `;
}

interface Axis {
  readonly scale: (value: number) => number;
  readonly ticks: readonly number[];
  readonly label: (tick: number) => string;
}

function axisOf(values: readonly number[]): Axis {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const room = (high - low) * 0.05;
  const scale = scaleLinear(
    low === high
      ? [low === 0 ? 0 : low * 0.9, low === 0 ? 1 : low * 1.1]
      : [Math.max(0, low - room), high + room],
    [0, 1],
  ).nice(4);
  return { scale, ticks: scale.ticks(4), label: scale.tickFormat(4) };
}

type Shape = (typeof shapes)[number] | 'tried';

function shapeOf(group: PageScatterGroup, groups: readonly PageScatterGroup[]): Shape {
  if (group.quiet === true) return 'tried';
  const loud = groups.filter(({ quiet }) => quiet !== true);
  return (
    shapes[
      Math.min(
        loud.findIndex(({ name }) => name === group.name),
        1,
      )
    ] ?? 'compared'
  );
}

function renderTick(y: number, label: string): Html {
  return html`<line x1="0" x2="100%" y1="${y}" y2="${y}" class="rule" /><text
      x="-6"
      y="${y + 4}"
      class="value-tick"
      >${label}</text
    >`;
}

interface Place {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function renderGroup(
  { points, quiet }: PageScatterGroup,
  shape: Shape,
  place: Place,
  taken: Spot[],
): Html {
  const labelled = quiet === true ? [] : withoutOverlap(points, place, taken);
  return html`<g>
    ${points.map((point) => renderPoint(point, shape, place))}
    ${labelled.map(({ point, dy }) => {
      const x = place.x(point.x);
      const side = x > 70 ? 'left' : 'right';
      return html`<text
        x="${x}%"
        y="${place.y(point.y) + dy}"
        dx="${side === 'left' ? -9 : 9}"
        class="point-label ${side}"
        >${shorten(point.label, longestLabel)}</text
      >`;
    })}
  </g>`;
}

/** Where a label stands. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Labels of points that lie on each other stand one below the other. */
function withoutOverlap(
  points: readonly PageScatterPoint[],
  place: Place,
  taken: Spot[],
): readonly { readonly point: PageScatterPoint; readonly dy: number }[] {
  return points.map((point) => {
    const x = place.x(point.x);
    let y = place.y(point.y) + 4;
    while (taken.some((other) => Math.abs(other.x - x) < 24 && Math.abs(other.y - y) < 12)) y -= 12;
    taken.push({ x, y });
    return { point, dy: y - place.y(point.y) };
  });
}

/** A circle, a diamond, a dot: not told apart by colour alone. */
function renderPoint({ label, x, y }: PageScatterPoint, shape: Shape, place: Place): Html {
  const title = html`<title>${label}: ${round(x)}, ${round(y)}</title>`;
  if (shape === 'chosen') {
    return html`<svg x="${place.x(x)}%" y="${place.y(y)}" class="paths">
      <path d="M0 -8L8 0L0 8L-8 0Z" class="chosen">${title}</path>
    </svg>`;
  }
  return html`<circle
    cx="${place.x(x)}%"
    cy="${place.y(y)}"
    r="${shape === 'tried' ? 2 : 5}"
    class="${shape}"
  >
    ${title}
  </circle>`;
}

function renderLegend(groups: readonly PageScatterGroup[]): Html {
  return html`<ul class="legend">
    ${groups.map((group) => {
      const shape = shapeOf(group, groups);
      const sign =
        shape === 'chosen'
          ? html`<path d="M12 0L18 6L12 12L6 6Z" class="chosen" />`
          : html`<circle cx="12" cy="6" r="${shape === 'tried' ? 2 : 5}" class="${shape}" />`;
      return html`<li>
        <svg class="swatch scatter" aria-hidden="true">${sign}</svg>${group.name}
      </li>`;
    })}
  </ul>`;
}

function describe({ x, y }: PageScatter, groups: readonly PageScatterGroup[]): string {
  const said = groups
    .filter(({ quiet }) => quiet !== true)
    .flatMap(({ points }) =>
      points
        .slice(0, 12)
        .map((point) => `${point.label}: ${round(point.x)} ${x}, ${round(point.y)} ${y}.`),
    );
  return said.join(' ');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
