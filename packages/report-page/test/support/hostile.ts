import * as fc from 'fast-check';
import type { Page, PageUnit, Tone } from '../../src/page.ts';

/** Text as an attacker, a log line or a broken encoder would write it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '<script>window.caught = 1</script>',
        '"><img src=x onerror="window.caught = 1">',
        "' onmouseover='window.caught = 1",
        '</title></style></svg></desc>',
        '<!--',
        '-->',
        ']]>',
        '&lt;b&gt;',
        '&#x3C;',
        '${0}',
        '`',
        'javascript:window.caught = 1',
        '<foreignObject><iframe srcdoc="<script>top.caught = 1</script>">',
        'url(https://elsewhere.example/x)',
        '\u202Egnp.exe',
        '\u0000',
        '\uD800',
        'A'.repeat(400),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
);

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.constantFrom(0, Infinity, -Infinity, NaN, 1e308, -0),
);
const anyInstant = fc.oneof(
  anyNumber,
  fc.integer({ min: 0, max: 180 }).map((minute) => Date.UTC(2026, 10, 25) + minute * 60_000),
);
const tone = fc.constantFrom<Tone>('good', 'bad', 'unsure');
const optional = { noNullPrototype: true } as const;

const anyChart = fc.record(
  {
    title: hostileText,
    unit: fc.constantFrom<PageUnit>('%', 'ms', 's', 'count'),
    series: fc.array(
      fc.record(
        {
          name: hostileText,
          points: fc.array(fc.tuple(anyInstant, fc.option(anyNumber))),
          emphasis: fc.boolean(),
        },
        optional,
      ),
      { maxLength: 12 },
    ),
    bands: fc.array(
      fc.record({
        label: hostileText,
        startMs: anyInstant,
        endMs: anyInstant,
        kind: fc.constantFrom<'baseline' | 'rollout' | 'observed'>(
          'baseline',
          'rollout',
          'observed',
        ),
      }),
      { maxLength: 4 },
    ),
    thresholds: fc.array(fc.record({ label: hostileText, value: anyNumber }), { maxLength: 3 }),
    events: fc.array(fc.record({ label: hostileText, atMs: anyInstant }), { maxLength: 4 }),
  },
  optional,
);

/** Any page at all. */
export const anyPage: fc.Arbitrary<Page> = fc.record(
  {
    title: hostileText,
    subtitle: hostileText,
    verdict: fc.record({ word: hostileText, tone, sentence: hostileText }),
    facts: fc.array(
      fc.record({
        label: hostileText,
        value: hostileText,
        href: fc.oneof(hostileText, fc.webUrl(), fc.webUrl({ validSchemes: ['https'] })),
      }),
      { maxLength: 3 },
    ),
    charts: fc.array(anyChart, { maxLength: 2 }),
    tables: fc.array(
      fc.record({
        title: hostileText,
        columns: fc.array(fc.record({ title: hostileText }), { maxLength: 3 }),
        rows: fc.array(fc.array(hostileText, { maxLength: 4 }), { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    waterfall: fc.record({
      bars: fc.array(
        fc.record({ label: hostileText, startMs: anyInstant, endMs: anyInstant, tone }),
        { maxLength: 4 },
      ),
    }),
    notes: fc.array(hostileText, { maxLength: 3 }),
  },
  optional,
);
