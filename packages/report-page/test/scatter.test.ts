import { describe, expect, test } from '@jest/globals';
import { renderScatter } from '../src/render-scatter.ts';
import { renderPage } from '../src/render-page.ts';
import type { Page, PageScatter } from '../src/page.ts';

const scatter: PageScatter = {
  title: 'Cost & minutes',
  x: 'USD',
  y: 'minutes',
  groups: [
    {
      name: 'compared',
      points: [
        { label: '<b>now</b>', x: 10, y: 40 },
        { label: 'early', x: 10, y: 40 },
      ],
    },
    { name: 'recommended', points: [{ label: 'best', x: 12, y: 5 }] },
    {
      name: 'tried',
      quiet: true,
      points: [
        { label: 'x', x: Number.NaN, y: 1 },
        { label: 'y', x: 11, y: 9 },
      ],
    },
  ],
};

const page: Page = {
  title: 't',
  verdict: { word: 'pass', tone: 'good', sentence: 's' },
  facts: [],
  charts: [
    {
      title: 'Tasks',
      unit: 'count',
      series: [
        {
          name: 'now',
          points: [
            [0, 1],
            [60_000, 2],
          ],
        },
      ],
      bands: [],
      thresholds: [],
      events: [],
      ticks: [{ series: 'now', strong: [60_000, Number.NaN], faint: [0], legend: 'ticks are <i>' }],
    },
  ],
  stacked: true,
  scatters: [scatter],
  tables: [],
  notes: [],
};

describe('points by two measures', () => {
  test('each point is drawn where both of its values are known, and text stays text', () => {
    const markup = renderScatter(scatter, 0)?.markup ?? '';
    expect(markup.match(/<circle\s+cx=/g)).toHaveLength(3 + 2);
    expect(markup).toContain('&lt;b&gt;now&lt;/b&gt;');
    expect(markup).not.toContain('NaN');
  });

  test('labels of points that lie on each other do not', () => {
    const markup = renderScatter(scatter, 0)?.markup ?? '';
    const heights = [...markup.matchAll(/<text\s+x="[^"]*"\s+y="([^"]*)"\s+dx/g)].map(([, y]) => y);
    expect(new Set(heights).size).toBe(heights.length);
  });

  test('nothing known is nothing drawn', () => {
    expect(renderScatter({ ...scatter, groups: [] }, 0)).toBeUndefined();
  });

  test('charts are stacked, and each tick is in the row of its series', () => {
    const markup = renderPage(page);
    expect(markup).toContain('class="charts stacked"');
    expect(markup.match(/tick-mark"/g)).toHaveLength(2);
    expect(markup).toContain('Above the picture, ticks are &lt;i&gt;.');
  });
});
