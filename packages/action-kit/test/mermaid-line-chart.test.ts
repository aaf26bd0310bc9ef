import { describe, expect, test } from '@jest/globals';
import { lineChart, maxPoints } from '../src/mermaid-line-chart.ts';

const chart = {
  title: 'CPU: "most loaded" task',
  x: { label: 'minutes from stable', from: -60, to: 10 },
  unit: 'percent',
};

describe('a line chart', () => {
  test('says its colours, its axes and its lines; gaps are drawn through', () => {
    expect(
      lineChart({
        ...chart,
        lines: [
          [undefined, 20, undefined, 40.123456],
          [90, 90, 90, 90],
        ],
      }),
    ).toBe(`\`\`\`mermaid
%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7, #e5534b"}}}}%%
xychart-beta
    title "CPU∶ most loaded task"
    x-axis "minutes from stable" -60 --> 10
    y-axis "percent" 0 --> 99
    line [20, 20, 20, 40.12]
    line [90, 90, 90, 90]
\`\`\``);
  });

  test('writes out numbers of any size', () => {
    const written = lineChart({ ...chart, lines: [[1e-7, 0.25, 2e21]] });
    expect(written).toContain('line [0, 0.25, 2000000000000000000000]');
    expect(written).toContain('0 --> 2200000000000000000000\n');
  });

  test('of zeros has an axis of some height', () => {
    expect(lineChart({ ...chart, lines: [[0, 0]] })).toContain('"percent" 0 --> 1\n');
  });

  test.each([[[]], [[[]]], [[[1, undefined]]]])('of %j is none', (lines) => {
    expect(lineChart({ ...chart, lines })).toBeUndefined();
  });

  test('of a whole day is thinned to means', () => {
    const day = Array.from({ length: 1440 }, (_, minute) => minute);
    const line = /line \[(.*)\]/
      .exec(lineChart({ ...chart, lines: [day] }) ?? '')?.[1]
      ?.split(', ');
    expect(line).toHaveLength(maxPoints);
    expect(line?.[0]).toBe('11.5');
  });
});
