import {
  code,
  codeBlock,
  details,
  heading,
  link,
  table,
  text,
} from '@ecs-actions/action-kit/markdown';
import { printable } from '@ecs-actions/action-kit/printable';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { renderSummary } from '../src/terminal/render-summary.ts';
import { createRunnerView } from '../src/terminal/runner-view.ts';
import { createStyle, wantsColour } from '../src/terminal/style.ts';
import { width } from '../src/terminal/text-layout.ts';

const plain = (markdown: string, columns = 80) =>
  renderSummary(markdown, { columns, colour: false });

describe('a summary in the terminal', () => {
  test('aligns tables, with wide characters and numbers to the right', () => {
    const markdown = table(
      [{ title: 'task' }, { title: 'took', align: 'right' }],
      [
        [code('abc|d'), '4.5 s'],
        [text('漢字'), '11 m 42 s'],
      ],
    );
    expect(plain(markdown)).toBe(
      ['task        took', '─────  ─────────', 'abc|d      4.5 s', '漢字   11 m 42 s', ''].join(
        '\n',
      ),
    );
  });

  test('wraps the widest column where the terminal is narrow', () => {
    const markdown = table([{ title: 'a' }, { title: 'why' }], [['1', text('word '.repeat(30))]]);
    for (const line of plain(markdown, 40).split('\n')) expect(width(line)).toBeLessThanOrEqual(40);
  });

  test('unfolds details, nested ones too', () => {
    const markdown = details(
      'Events (2)',
      `first\n\n${details('Inner', codeBlock('a\nb'))}\n\nlast`,
    );
    expect(plain(`${markdown}\n\nafter`)).toBe(
      '▾ Events (2)\n  first\n\n  ▾ Inner\n    │ a\n    │ b\n\n  last\n\nafter\n',
    );
  });

  test('shows headings, lists, quotes and links', () => {
    const markdown = [
      heading(1, 'Rolled back'),
      '- a\n- b\n  1. c',
      '> **Note** `x`',
      link('log', 'https://a.example/x'),
    ].join('\n\n');
    expect(plain(markdown)).toBe(
      'Rolled back\n───────────\n\n• a\n• b\n  1. c\n\n▌ Note x\n\nlog (https://a.example/x)\n',
    );
  });

  test('is coloured only where it may be', () => {
    expect(renderSummary('**x**', { columns: 80, colour: true })).toBe('\u001b[1mx\u001b[22m\n');
    expect(wantsColour({ isTTY: true }, {})).toBe(true);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(wantsColour({}, {})).toBe(false);
  });

  test('property: what was escaped for GitHub reads as it was', () => {
    const fragments = [
      '*',
      '_',
      '`',
      '<b>',
      '|',
      '\\',
      '[a](b)',
      '&amp;',
      '$',
      '#1',
      '@x',
      'http://a.b',
      '- ',
      '1. ',
      '~~',
      'w ',
    ];
    const hostile = fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 10 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (value) => {
        const shown = printable(value, 'remove').replace(/\s+/g, ' ').trim();
        fc.pre(shown !== '');
        expect(plain(text(value), 10_000)).toBe(`${shown}\n`);
        expect(
          plain(`x ${code(value)}`, 10_000)
            .replace(/\s+/g, ' ')
            .trim(),
        ).toBe(`x ${shown}`);
        expect(plain(codeBlock(shown), 10_000)).toBe(`│ ${shown}\n`);
      }),
    );
  });
});

describe('a step’s log', () => {
  const view = (...chunks: string[]) => {
    const written: string[] = [];
    const runnerView = createRunnerView((line) => written.push(line), createStyle(false));
    for (const chunk of chunks) runnerView.push(chunk);
    runnerView.end();
    return written.join('');
  };

  test('shows commands as GitHub does, whatever the pieces in which they come', () => {
    const output =
      '::add-mask::secret\nplain\n::group::Events\na\nb\n::endgroup::\n::error title=Rolled back::why%0Athen\n::debug::x\n::group::Annotations (1)\n::warning::again\n::endgroup::\nend';
    const shown =
      'plain\n▾ Events\n  a\n  b\nError: Rolled back: why\nthen\n▸ Annotations (1)\nend\n';
    expect(view(output)).toBe(shown);
    fc.assert(
      fc.property(fc.array(fc.nat(output.length)), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), output.length];
        const chunks = at.slice(1).map((end, index) => output.slice(at[index], end));
        expect(view(...chunks)).toBe(shown);
      }),
    );
  });
});
