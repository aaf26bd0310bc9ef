import { createHash } from 'node:crypto';
import { formatClock, formatInstant } from '@ecs-actions/core/time';
import { isInstant } from './chart/grid.ts';
import { renderChart } from './chart/render-chart.ts';
import { renderWindows } from './chart/render-windows.ts';
import { html, trusted, type Html } from './html.ts';
import { localTimeScript } from './local-time.ts';
import { details, leastBytes, limitPage, maxPageBytes, type Detail } from './limits.ts';
import type { Page, PageFact, PageTable, PageVerdict, Tone } from './page.ts';
import { colours } from './palette.ts';
import { renderScatter } from './render-scatter.ts';
import { renderCardTable } from './render-table.ts';
import { renderWaterfall } from './render-waterfall.ts';
import { styleSheet } from './style.ts';

/**
 * One HTML file that needs nothing else: no request, and no script but the one that tells the reader's own time, not
 * even from a hostile string in it (the policy allows that script and the one style sheet, by their hashes, and
 * images within the file). At most
 * 1.5 MB long, however much is given: detail is left out until it fits.
 */
export function renderPage(page: Page): string {
  let written = '';
  for (const detail of details) {
    const limited = limitPage(page, detail);
    if (leastBytes(limited) > maxPageBytes) continue;
    written = writePage(limited, detail).markup;
    if (Buffer.byteLength(written) <= maxPageBytes) break;
  }
  return written;
}

function writePage(page: Page, detail: Detail): Html {
  const { title, subtitle, verdict, facts, charts, tables, waterfall, notes } = page;
  const { scatters = [], stacked = false } = page;
  return html`<!doctype html>
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
            ${subtitle === undefined ? undefined : html`<p class="subtitle">${subtitle}</p>`}
            ${renderMoments(page)} ${renderVerdict(verdict)}
          </header>
          ${facts.length > 0 ? html`<dl class="facts">${facts.map((fact) => renderFact(fact))}</dl>` : undefined}
          ${waterfall && renderWaterfall(waterfall)}
          ${
            charts.length > 0
              ? html`<section aria-label="Charts">
                  ${renderWindows(charts)}
                  <div class="charts${stacked ? ' stacked' : ''}">
                    ${charts.map((chart, index) => renderChart(chart, index, detail))}
                  </div>
                  <p class="more" data-zone="${zoneAt(page)}">All times are UTC.</p>
                </section>`
              : undefined
          }
          ${scatters.flatMap((scatter, index) => renderScatter(scatter, index) ?? [])}
          ${tables.map((table) => renderSection(table))}
          ${
            notes.length > 0
              ? html`<section class="notes">
                  <h2>Notes</h2>
                  ${notes.map((note) => html`<p>${note}</p>`)}
                </section>`
              : undefined
          }
        </main>
        ${scriptElement}
      </body>
    </html> `;
}

const styleElement = trusted(`<style>${styleSheet}</style>`);

/** The policy's name for exactly that style sheet. */
const styleHash = createHash('sha256').update(styleSheet).digest('base64');

const scriptElement = trusted(`<script>${localTimeScript}</script>`);
const scriptHash = createHash('sha256').update(localTimeScript).digest('base64');

function renderMoments({ moments = [] }: Page): Html | undefined {
  const known = moments.filter(({ atMs }) => isInstant(atMs));
  if (known.length === 0) return undefined;
  return html`<p class="subtitle">
    ${known.map(
      ({ label, atMs }, index) =>
        html`${index === 0 ? '' : ', '}${label}
          <time datetime="${formatInstant(atMs)}"
            >${formatInstant(atMs).slice(0, 10)} ${formatClock(atMs)} UTC</time
          >`,
    )}
  </p>`;
}

/** An instant of the charts, by which the reader's offset is told. */
function zoneAt({ charts }: Page): string {
  const at = charts
    .flatMap(({ bands }) => bands.map(({ startMs }) => startMs))
    .find((startMs) => isInstant(startMs));
  return at === undefined ? '' : formatInstant(at);
}

function renderVerdict({ word, tone, sentence }: PageVerdict): Html {
  return html`<div class="verdict ${tone}">
    <svg viewBox="0 0 16 16" width="28" height="28" aria-hidden="true">
      <path d="${signs[tone]}" />
    </svg>
    <p><strong>${word}</strong> ${sentence}</p>
  </div>`;
}

function renderFact({ label, value, href }: PageFact): Html {
  const shown = isWebAddress(href) ? html`<a href="${href}" rel="noreferrer">${value}</a>` : value;
  return html`<div>
    <dt>${label}</dt>
    <dd>${shown}</dd>
  </div>`;
}

function isWebAddress(href: string | undefined): href is string {
  return href !== undefined && href.length <= 1000 && URL.parse(href)?.protocol === 'https:';
}

function renderSection(table: PageTable): Html {
  return html`<section>
    <h2>${table.title}</h2>
    ${renderCardTable(table)}
  </section> `;
}

/** A tick, a cross, a question mark, stroked in a box of 16 by 16. */
const signs: Readonly<Record<Tone, string>> = {
  good: 'M3 8.5l3.5 3.5L13 4.5',
  bad: 'M4 4l8 8M12 4l-8 8',
  unsure: 'M5.2 5.6a2.8 2.8 0 1 1 4.3 2.4C8.5 8.700 8 9.200 8 10.300M8 13v.2',
};

/** The verdict's sign, for the browser's tab. */
function icon(tone: Tone): string {
  const picture = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
    <rect width="16" height="16" rx="3" fill="${colours[tone].light}" />
    <path d="${signs[tone]}" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" />
  </svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture.markup)}`;
}

/** What the charts share. Not `display: none`, which would take the pattern with it. */
const sharedPatterns = html`<svg width="0" height="0" class="patterns" aria-hidden="true">
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
