import { formatDuration } from '@ecs-actions/core/time';
import { isInstant } from './chart/grid.ts';
import { html, type Html } from './html.ts';
import type { PageBar, PageWaterfall, Tone } from './page.ts';

const signs: Readonly<Record<Tone, string>> = { good: '✓', bad: '✗', unsure: '?' };

/** The phases below each other on one axis, each with its length in words: a list that reads well without its bars. */
export function renderWaterfall({ bars }: PageWaterfall): Html | undefined {
  const known = bars.filter(
    ({ startMs, endMs }) => isInstant(startMs) && isInstant(endMs) && startMs <= endMs,
  );
  if (known.length === 0) return undefined;
  const startMs = known.reduce((least, bar) => Math.min(least, bar.startMs), Infinity);
  const endMs = known.reduce((most, bar) => Math.max(most, bar.endMs), -Infinity);
  const total = Math.max(endMs - startMs, 1);
  const percent = (ms: number) => Math.round((ms / total) * 100_000) / 1000;
  return html`<section>
    <h2>Where the time went</h2>
    <ol class="waterfall">
      ${known.map((bar) => renderBar(bar, startMs, percent))}
    </ol>
    <p class="more">${formatDuration(endMs - startMs)} from the first start to the last end.</p>
  </section> `;
}

function renderBar(bar: PageBar, firstMs: number, percent: (ms: number) => number): Html {
  const { label, startMs, endMs, tone } = bar;
  const sign =
    tone === undefined ? undefined : html`<span class="sign ${tone}">${signs[tone]}</span> `;
  const after =
    startMs === firstMs
      ? undefined
      : html` <small>after ${formatDuration(startMs - firstMs)}</small>`;
  return html`<li>
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
    ><span class="length">${formatDuration(endMs - startMs)}${after}</span>
  </li> `;
}
