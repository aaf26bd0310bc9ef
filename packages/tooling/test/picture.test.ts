import { expect, test } from '@jest/globals';
import { waterfall } from '@ecs-actions/action-kit/waterfall';
import { summaryPage } from '../src/picture/page.ts';

const chart = waterfall([
  { name: 'ECS', bars: [{ label: 'pull <b>', startMs: 1000, endMs: 2000 }] },
]);

test('a summary becomes a page: tables, folded details, and the waterfall as it is', () => {
  const page = summaryPage(
    `## web is stable\n\n| a | b |\n| --- | ---: |\n| 1 | **2** |\n\n${chart}\n\n<details><summary>more</summary>\n\nx\n\n</details>\n`,
  );
  expect(page).toContain('<h2>web is stable</h2>');
  expect(page).toContain('<td align="right"><strong>2</strong></td>');
  expect(page).toContain('<details><summary>more</summary>');
  expect(page).toContain('<pre><code>ECS\n  pull &lt;b&gt;');
  expect(page).not.toContain('<b>');
});
