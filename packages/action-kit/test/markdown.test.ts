import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { printable } from '../src/printable.ts';
import { code, codeBlock, details, heading, link, table, text } from '../src/markdown.ts';

function render(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** What a reader sees of HTML: tags gone, entities read. */
function seen(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&#8203;|\u200b/g, '')
    .trim();
}

function tags(html: string): string[] {
  return (html.match(/<\/?[a-z][^>]*>|<!--|<!\[/gi) ?? []).filter(
    (tag) => !/^<\/?span>$/.test(tag),
  );
}

/** Fragments that mean something to Markdown, HTML, GitHub or the runner, thrown together. */
const fragments = [
  '*',
  '**',
  '_',
  '`',
  '``',
  '```',
  '~',
  '~~',
  '#',
  '##',
  '>',
  '- ',
  '+ ',
  '1. ',
  '12) ',
  '|',
  '\\',
  '\\|',
  '[',
  ']',
  '(',
  ')',
  '![x](y)',
  '[a](javascript:alert(1))',
  '[^1]',
  '[x]: /u',
  '<',
  '>',
  '<b>',
  '</td>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&',
  '&amp;',
  '&#42;',
  '&lt;',
  '$',
  '$x$',
  '@octocat',
  '@org/team',
  '#12',
  'GH-3',
  'http://evil.example',
  'https://evil.example/a_b',
  'www.evil.example',
  'a@evil.example',
  'mailto:a@b.cc',
  'xmpp:a@b.cc',
  '://',
  '---',
  '===',
  ':-',
  ':--|--:',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '    ',
  ' ',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u00a0',
  '\u2028',
  '"',
  "'",
  '{',
  '}',
  '^',
  '::error::x',
  '##[error]x',
  'é',
  '漢',
  '👩‍🚀',
  'word',
  'a',
  '1',
  ':rocket:',
  '</details>',
  '</code>',
  '<br>',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** As it can be seen at best: colours gone, controls printable, white space as HTML shows it. */
function expected(value: string): string {
  return printable(value, 'remove').replace(/\s+/g, ' ').trim();
}

const runs = { numRuns: 300 };

describe('text comes out as text', () => {
  test('property: in a paragraph', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const html = render(text(value));
        expect(tags(html).filter((tag) => !/^<\/?p>$/.test(tag))).toEqual([]);
        expect(seen(html).replace(/\s+/g, ' ')).toBe(expected(value));
      }),
      runs,
    );
  });

  test('property: after other text, in a heading, in a link', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        fc.pre(expected(value) !== '');
        const html = render(
          `before ${text(value)}\n\n${heading(3, value)}\n\n${link(value, 'https://a.example/x')}`,
        );
        expect(tags(html)).toEqual([
          '<p>',
          '</p>',
          '<h3>',
          '</h3>',
          '<p>',
          '<a href="https://a.example/x">',
          '</a>',
          '</p>',
        ]);
        expect(
          seen(html)
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
            .join('\n')
            .replace(/[^\S\n]+/g, ' '),
        ).toBe([`before ${expected(value)}`, expected(value), expected(value)].join('\n'));
      }),
      runs,
    );
  });

  test('property: in a table, beside code; no row and no column more', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const html = render(
          table([{ title: first }, { title: 'b', align: 'right' }], [[text(second), code(first)]]),
        );
        expect(
          tags(html).filter((tag) => /<\/?(?!code)/.test(tag) && !/^<\/?code>$/.test(tag)),
        ).toEqual([
          '<table>',
          '<thead>',
          '<tr>',
          '<th>',
          '</th>',
          '<th align="right">',
          '</th>',
          '</tr>',
          '</thead>',
          '<tbody>',
          '<tr>',
          '<td>',
          '</td>',
          '<td align="right">',
          '</td>',
          '</tr>',
          '</tbody>',
          '</table>',
        ]);
        const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) =>
          seen(cell ?? '').replace(/\s+/g, ' '),
        );
        expect(cells).toEqual([expected(second), expected(first)]);
      }),
      runs,
    );
  });

  test('property: in code', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        fc.pre(expected(value) !== '');
        const html = render(`x ${code(value)} y`);
        expect(tags(html)).toEqual(['<p>', '<code>', '</code>', '</p>']);
        expect(seen(html).replace(/\s+/g, ' ')).toBe(`x ${expected(value)} y`.replace(/\s+/g, ' '));
      }),
      runs,
    );
  });

  test('property: in a code block and in the line of details', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const html = render(details(value, codeBlock(value, 'text')));
        expect(tags(html)).toEqual([
          '<details>',
          '<summary>',
          '</summary>',
          '<pre>',
          '<code class="language-text">',
          '</code>',
          '</pre>',
          '</details>',
        ]);
        expect(seen(html.split('</summary>')[0] ?? '').replace(/\s+/g, ' ')).toBe(expected(value));
      }),
      runs,
    );
  });
});

describe('as a human reads it', () => {
  test('ordinary names stay copyable', () => {
    expect(code('arn:aws:ecs:eu-west-1:123456789012:service/prod/web')).toBe(
      '`arn:aws:ecs:eu-west-1:123456789012:service/prod/web`',
    );
    expect(code('web@sha256:abc')).toBe('`web@sha256:abc`');
    expect(code('a `b` c')).toBe('``a `b` c``');
    expect(code('')).toBe('');
  });

  test('mentions and references lose their power', () => {
    expect(text('@octocat #12 GH-7')).toBe('@&#8203;octocat \\#&#8203;12 GH-&#8203;7');
  });

  test('a link leads to the web or nowhere', () => {
    expect(link('web', 'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod')).toBe(
      '[web](https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/prod)',
    );
    expect(link('web', 'javascript:alert(1)')).toBe('web');
    expect(link('web', 'no address')).toBe('web');
    expect(link('log', 'https://a.example/#(x)|y')).toBe('[log](https://a.example/#%28x%29%7Cy)');
  });

  test('a fence is longer than any inside', () => {
    expect(codeBlock('a\n````\nb')).toBe('`````\na\n````\nb\n`````');
  });

  test('three hundred thousand characters of anything are no more than long', () => {
    for (const part of ['`a', '#', '\u001b[31m', '\u001b[', 'www.', ' \n', '#\u0301']) {
      const long = part.repeat(300_000 / part.length);
      expect(text(long).length + code(long).length + codeBlock(long).length).toBeGreaterThan(0);
    }
  });

  test('a short row is filled up', () => {
    expect(table([{ title: 'a' }, { title: 'b' }], [['1']])).toBe(
      '| a | b |\n| --- | --- |\n| 1 |  |',
    );
  });
});
