import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { maxPageBytes } from '../src/limits.ts';
import { localTimeScript } from '../src/local-time.ts';
import type { Page, PagePoint } from '../src/page.ts';
import { renderPage } from '../src/render-page.ts';
import { styleSheet } from '../src/style.ts';
import { anyPage, hostileText } from './support/hostile.ts';
import { parsePage } from './support/parsed-page.ts';
import { hold } from './support/property.ts';
import { badDeploy, quietDeploy } from './support/sample-pages.ts';

const elementsOfAPage = new Set(
  (
    'html head meta title link style body svg defs pattern rect path line circle text desc main header ' +
    'section figure figcaption h1 h2 p div span strong b i em small dl dt dd ul ol li time a details summary ' +
    'table thead tbody tr th td'
  ).split(' '),
);
const attributesOfAPage =
  /^(?:class|id|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|width|height|viewBox|preserveAspectRatio|role|scope|tabindex|lang|charset|name|content|http-equiv|rel|href|data-(?:column|end|zone)|datetime|aria-(?:hidden|label|labelledby)|patternUnits|patternTransform)$/;

/** Style sheet and script are constants, and much of what the parser reads of a small page; "one file" looks into them. */
function withoutConstants(written: string): string {
  return [`<style>${styleSheet}</style>`, `<script>${localTimeScript}</script>`].reduce(
    (rest, constant) => {
      const [before = '', after] = rest.split(constant);
      if (after === undefined)
        throw new Error(`the page has no ${constant.slice(0, 8)}, or another`);
      return before + after;
    },
    written,
  );
}

function loads(written: string): string[] {
  return parsePage(written).elements.flatMap(({ name, attributes }) => {
    const href = attributes.get('href');
    return href === undefined || name === 'a' ? [] : [href];
  });
}

describe('hostile text', () => {
  test('property: is text and nothing else, whatever the page', () => {
    hold(
      fc.property(anyPage, (page) => {
        const { elements, errors, comments } = parsePage(withoutConstants(renderPage(page)));
        // Characters no calendar of Unicode assigns are shown as they came: harmless, though not polite.
        expect(errors.filter((code) => code !== 'noncharacter-in-input-stream')).toEqual([]);
        expect(comments).toBe(0);
        expect(elements.filter(({ name }) => !elementsOfAPage.has(name))).toEqual([]);
        const attributes = elements.flatMap((element) => [...element.attributes.keys()]);
        expect(attributes.filter((name) => !attributesOfAPage.test(name))).toEqual([]);
        const links = elements.flatMap(({ name, attributes }) =>
          name === 'a' ? [attributes.get('href')] : [],
        );
        expect(links.filter((href) => !/^\s*https:/i.test(href ?? ''))).toEqual([]);
      }),
      100,
    );
  });

  test('property: a note reads as it was given, less what no page may hold', () => {
    hold(
      fc.property(hostileText, (note) => {
        const written = renderPage({ ...quietDeploy(), charts: [], notes: [note] });
        const { elements } = parsePage(withoutConstants(written));
        const place = elements.findIndex(({ text }) => text === 'Notes');
        const seen = elements[place + 1]?.text;
        const expected = note
          .toWellFormed()
          .replaceAll(/\r\n?/g, '\n')
          // eslint-disable-next-line no-control-regex -- the characters that are replaced
          // Controls but for tab and line feed, and what turns the direction of the text around it.
          .replaceAll(/(?![\t\n])\p{Cc}|\p{Bidi_Control}|[\uFFFE\uFFFF]/gu, '\uFFFD');
        expect(seen).toBe(expected);
      }),
      200,
    );
  });

  test.each(['javascript:alert(1)', 'http://plain.example/', 'data:text/html,x', '//x', 'x'])(
    '%s is no link',
    (href) => {
      const written = renderPage({ ...quietDeploy(), facts: [{ label: 'a', value: 'b', href }] });
      expect(parsePage(written).elements.filter(({ name }) => name === 'a')).toEqual([]);
    },
  );
});

describe('one file', () => {
  test('asks for nothing, and its policy allows nothing but its own style and its one script', () => {
    const written = renderPage(badDeploy(24));
    expect(loads(written).filter((href) => !href.startsWith('data:image/svg+xml,'))).toEqual([]);
    const { elements } = parsePage(written);
    const style = elements.find(({ name }) => name === 'style')?.text ?? '';
    const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
    const scripts = elements.filter(({ name }) => name === 'script');
    expect(scripts.map(({ text }) => text)).toEqual([localTimeScript]);
    const policy = elements.find(({ attributes }) => attributes.has('http-equiv'));
    expect(policy?.attributes.get('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf(style)}'; script-src 'sha256-${hashOf(localTimeScript)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/@import|https?:|url\((?!#)/);
  });

  test('is the same for the same page', () => {
    expect(renderPage(badDeploy(24))).toBe(renderPage(badDeploy(24)));
  });

  test('ids are unique, and every picture has a title and a description', () => {
    const { elements } = parsePage(renderPage(badDeploy(24)));
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const pictures = elements.filter(({ attributes }) => attributes.get('role') === 'img');
    expect(pictures).toHaveLength(5);
    for (const { attributes } of pictures) {
      const named = (attributes.get('aria-labelledby') ?? '').split(' ');
      const texts = named.map((id) => elements.find((e) => e.attributes.get('id') === id)?.text);
      expect(texts).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/From 02:00/)]);
    }
  });
});

describe('size', () => {
  const long = '"'.repeat(6000);
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const points = many(1000, (index): PagePoint => [
    index * 60_000,
    Math.abs(Math.sin(index)) * 1e6,
  ]);

  test('two thousand tasks are a page of ordinary size', () => {
    expect(Buffer.byteLength(renderPage(badDeploy(2000)))).toBeLessThan(300_000);
  });

  test('as much of everything as anyone could give still fits, and what is left out is said', () => {
    const page: Page = {
      title: long,
      subtitle: long,
      verdict: { word: long, tone: 'bad', sentence: long },
      facts: many(50, () => ({
        label: long,
        value: long,
        href: `https://a.example/${'&'.repeat(900)}`,
      })),
      charts: many(26, () => ({
        title: long,
        unit: 'ms',
        series: many(12, (index) => ({ name: long, points, emphasis: index % 2 === 0 })),
        bands: many(30, (index) => ({
          label: long,
          startMs: index * 60_000,
          endMs: (index + 1) * 60_000,
          kind: 'observed',
        })),
        thresholds: many(20, (index) => ({ label: long, value: index * 1e5 })),
        events: many(60, (index) => ({ label: long, atMs: index * 60_000 })),
      })),
      tables: many(14, () => ({
        title: long,
        columns: many(14, () => ({ title: long })),
        rows: many(210, () => many(14, () => long)),
      })),
      waterfall: { bars: many(70, () => ({ label: long, startMs: 0, endMs: 1, tone: 'good' })) },
      notes: many(50, () => long),
    };
    const written = renderPage(page);
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(maxPageBytes);
    expect(written).toContain('2 charts are left out to keep this page small.');
    expect(written).toContain('… and 206 more');
    expect(parsePage(written).errors).toEqual([]);
  });

  test('an ordinary page has all its detail', () => {
    const written = renderPage(badDeploy(24));
    expect(written).not.toContain('left out');
    const { elements } = parsePage(written);
    const rows = elements.filter(({ name, text }) => name === 'td' && /^0[23]:\d\d$/.test(text));
    // One a minute in each of the five charts that have data; where requests are missing, none.
    expect(rows).toHaveLength(5 * 82 - 5);
  });
});

describe('no data is not zero', () => {
  test('a point alone between gaps is a dot', () => {
    const points = [0, 1, 2, 9, 20, 21].map((at): PagePoint => [at * 60_000, at === 9 ? null : 5]);
    points.push([40 * 60_000, 5], [41 * 60_000, null]);
    const chart = {
      title: 'sparse',
      unit: 'count' as const,
      series: [{ name: 'a', points }],
      bands: [],
      thresholds: [],
      events: [],
    };
    const { elements } = parsePage(renderPage({ ...quietDeploy(), charts: [chart] }));
    const dots = elements.filter(({ attributes }) => attributes.get('class') === 'dot look-0');
    // 41 minutes and a bit, drawn over 42: the dot is at minute 40.
    expect(dots.map(({ attributes }) => attributes.get('cx'))).toEqual(['95.238%']);
    const paths = elements.flatMap(({ attributes }) =>
      attributes.get('class') === 'line look-0' ? (attributes.get('d') ?? []) : [],
    );
    // In the legend one stroke; in the picture one for each stretch that is known.
    expect(paths.map((path) => path.split('M').length - 1)).toEqual([1, 3]);
  });

  test('a chart without any says so, and draws no line', () => {
    const chart = {
      title: 'errors',
      unit: 'count' as const,
      series: [{ name: 'elb-5xx', points: [[0, null] as const] }],
      bands: [],
      thresholds: [],
      events: [],
    };
    const written = renderPage({ ...quietDeploy(), charts: [chart] });
    expect(written).toContain('No data. That is not zero');
    expect(
      parsePage(written).elements.filter(({ attributes }) => attributes.get('role') === 'img'),
    ).toEqual([]);
  });
});
