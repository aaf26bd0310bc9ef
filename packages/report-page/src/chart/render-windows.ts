import { formatClock, formatInstant } from '@ecs-actions/core/time';
import { html, type Html } from '../html.ts';
import type { PageBand, PageChart } from '../page.ts';
import { isInstant } from './grid.ts';

/**
 * What stands behind the lines, once for all charts: their windows are nearly always the same, and
 * where they are not, each is named with its times.
 */
export function renderWindows(charts: readonly PageChart[]): Html | undefined {
  const bands = new Map(
    charts
      .flatMap((chart) => chart.bands)
      .filter(({ startMs, endMs }) => isInstant(startMs) && isInstant(endMs))
      .map((band) => [[band.kind, band.label, band.startMs, band.endMs].join(' '), band]),
  );
  const shown = [...bands.values()].toSorted((a, b) => a.startMs - b.startMs).slice(0, 12);
  if (shown.length === 0) return undefined;
  return html`<ul class="legend windows">
    ${shown.map((band) => renderWindow(band))}
  </ul>`;
}

function renderWindow({ kind, label, startMs, endMs }: PageBand): Html {
  return html`<li>
    <svg class="swatch" aria-hidden="true">
      <rect width="24" height="12" class="${kind}" />
      <rect width="24" height="3" class="${kind}-edge" /></svg
    >${label}
    <time datetime="${formatInstant(startMs)}" data-end="${formatInstant(endMs)}"
      >${spanText(startMs, endMs)}</time
    >
  </li>`;
}

/** `2026-11-25 02:00:00 to 03:00:00`. */
function spanText(startMs: number, endMs: number): string {
  const [day, sameDay] = [startMs, endMs].map((at) => formatInstant(at).slice(0, 10));
  const end = day === sameDay ? formatClock(endMs) : `${sameDay} ${formatClock(endMs)}`;
  return `${day} ${formatClock(startMs)} to ${end}`;
}
