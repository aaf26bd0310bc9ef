import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { waterfall } from '../src/waterfall.ts';

describe('a waterfall', () => {
  test('draws all bars to one scale, each with its length or its note', () => {
    const drawn = waterfall([
      { name: 'workflow', bars: [{ label: 'deploy command', startMs: 0, endMs: 10_000 }] },
      { name: 'nothing', bars: [] },
      {
        name: 'ECS',
        bars: [
          { label: 'deployment', startMs: 10_000, endMs: 42_000, isBad: true },
          { label: 'pulling images', startMs: 12_000, endMs: 22_000, note: '2.9 s each' },
          { label: 'blink', startMs: 42_000, endMs: 42_000 },
        ],
      },
    ]);
    expect(drawn.split('\n').map((line) => line.trimEnd())).toEqual([
      '```',
      'workflow',
      `  deploy command                     ${'█'.repeat(10)}${' '.repeat(32)} 10 s`,
      'ECS',
      `  deployment                         ${' '.repeat(10)}${'▒'.repeat(32)} 32 s`,
      `  pulling images                     ${' '.repeat(12)}${'█'.repeat(10)}${' '.repeat(20)} 2.9 s each`,
      `  blink                              ${' '.repeat(41)}█ 0 s`,
      '```',
    ]);
  });

  test('of five thousand tasks shows sixty bars and counts the rest', () => {
    const bars = Array.from({ length: 5000 }, (_, n) => ({
      label: `task ${n} ${'x'.repeat(200)}`,
      startMs: n,
      endMs: n + 10,
    }));
    const drawn = waterfall([{ name: 'tasks', bars }]);
    expect(drawn.split('\n')).toHaveLength(64);
    expect(drawn).toContain('… and 4940 more');
    expect(Math.max(...drawn.split('\n').map((line) => line.length))).toBeLessThan(100);
  });

  test('of nothing is nothing', () => {
    expect(waterfall([{ name: 'ECS', bars: [] }])).toBe('');
  });

  test('property: no label ends the block or makes a line of its own', () => {
    const hostile = fc.oneof(
      fc.constantFrom('```', '~~~', '\n```\n', '::error::x', '\r', '<b>', '\u2028'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const drawn = waterfall([
          { name: text, bars: [{ label: text, startMs: 1, endMs: 2, note: text }] },
        ]);
        const lines = drawn.split('\n');
        expect(lines).toHaveLength(4);
        expect(lines.slice(1, -1)).not.toContain(lines[0]);
      }),
    );
  });
});
