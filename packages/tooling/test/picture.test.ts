import { expect, test } from '@jest/globals';
import { gantt } from '@ecs-actions/action-kit/mermaid';
import { summaryPage } from '../src/picture/page.ts';

const chart = gantt({
  sections: [
    {
      name: 'ECS',
      bars: [
        { label: 'pull <b>', startMs: 1000, endMs: 2000 },
        { label: 'health', startMs: 2000, endMs: 5000, mark: 'active' },
      ],
    },
  ],
});

test('a summary becomes a page: tables, folded details, and charts as pictures', () => {
  const page = summaryPage(
    `## web is stable\n\n| a | b |\n| --- | ---: |\n| 1 | **2** |\n\n${chart}\n\n<details><summary>more</summary>\n\nx\n\n</details>\n`,
  );
  expect(page).toContain('<h2>web is stable</h2>');
  expect(page).toContain('<td align="right"><strong>2</strong></td>');
  expect(page).toContain('<details><summary>more</summary>');
  expect(page).not.toContain('mermaid');
  const bars = [...page.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(
    ([, x, width]) => ({ x: Number(x), width: Number(width) }),
  );
  expect(bars).toHaveLength(2);
  // The second begins where the first ends and is three times as long.
  expect(bars[1]?.x).toBeCloseTo((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0));
  expect(bars[1]?.width).toBeCloseTo(3 * (bars[0]?.width ?? 0));
  expect(page).not.toContain('<b>');
});
