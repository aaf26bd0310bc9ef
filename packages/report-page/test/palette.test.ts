import { describe, expect, test } from '@jest/globals';
import { colours, lineColours } from '../src/palette.ts';

/** Contrast as WCAG 2.2 defines it: relative luminance of sRGB, (lighter + 0.05) / (darker + 0.05). */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('the formula gives the published extremes', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  // The grey that WCAG's own examples give as the lightest that passes on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const colour = (name: keyof typeof colours) => colours[name][scheme];

  test.each([
    ['text', 'page'],
    ['text', 'panel'],
    ['quiet', 'page'],
    ['quiet', 'panel'],
    ['quiet', 'baseline'],
    ['quiet', 'observed'],
    ['link', 'page'],
    ['bad', 'page'],
    ['good', 'page'],
    ['unsure', 'page'],
    ['text', 'good-panel'],
    ['text', 'bad-panel'],
    ['text', 'unsure-panel'],
    ['good', 'good-panel'],
    ['bad', 'bad-panel'],
    ['unsure', 'unsure-panel'],
  ] as const)('%s reads on %s (4.5 : 1)', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(lineColours.map((line, index) => [index, line[scheme]] as const))(
    'line %i is seen on the page and on both windows (3 : 1)',
    (_, line) => {
      for (const back of ['page', 'baseline', 'observed'] as const) {
        expect(contrast(line, colour(back))).toBeGreaterThanOrEqual(3);
      }
    },
  );
});
