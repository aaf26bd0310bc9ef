import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { gantt, mermaidLabel } from '../src/mermaid.ts';

describe('gantt', () => {
  test('draws sections and bars on absolute times', () => {
    const chart = gantt({
      title: 'web: 11 m 42 s',
      sections: [
        {
          name: 'task 1',
          bars: [
            { label: 'pull', startMs: 1000, endMs: 5500, mark: 'done' },
            { label: 'stable', startMs: 9000, endMs: 9000, mark: 'milestone' },
            { label: 'blink', startMs: 9000, endMs: 9000 },
          ],
        },
      ],
    });
    expect(chart).toBe(`\`\`\`mermaid
gantt
    dateFormat x
    axisFormat %H:%M:%S
    todayMarker off
    title web∶ 11 m 42 s
    section task 1
    pull :done, 1000, 5500
    stable :milestone, 9000, 0ms
    blink :9000, 9001
\`\`\``);
  });

  test('of five thousand tasks is cut to what GitHub draws, and says so', () => {
    const sections = Array.from({ length: 5000 }, (_, n) => ({
      name: `task ${n} ${'x'.repeat(200)}`,
      bars: [{ label: 'y'.repeat(500), startMs: n, endMs: n + 10 }],
    }));
    const chart = gantt({ sections });
    expect(chart.length).toBeLessThan(50_000);
    expect(chart).toContain('section … and 4880 more');
  });

  test('property: no label adds a line or a sign of syntax', () => {
    const fragment = fc.constantFrom(
      'section x',
      'title',
      'end',
      'click',
      ':',
      ';',
      '#',
      '%%',
      '\n',
      '"',
      '<b>',
      '{',
      '`',
      '—',
    );
    const label = fc
      .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 4 })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(label, (text) => {
        const safe = mermaidLabel(text);
        expect(safe).not.toMatch(/[:;#%<>{}"`\\|~\n\r]/);
        expect(safe).not.toMatch(/^\s*(?:section|title|click|end|gantt|vert|dateFormat)/i);
        expect(safe.length).toBeGreaterThan(0);
        const chart = gantt({
          sections: [{ name: text, bars: [{ label: text, startMs: 1, endMs: 2 }] }],
        });
        expect(chart.split('\n')).toHaveLength(8);
      }),
    );
  });
});
