import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { defaultThresholds, metricNames } from '@ecs-actions/core/metrics/threshold-metrics';
import { parseThresholds } from '@ecs-actions/core/metrics/threshold';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the documented set is the one that stands', () => {
  expect(readme).toContain(`\`\`\`\n${defaultThresholds}\n\`\`\``);
});

test('the thresholds shown can be read', () => {
  const example = /thresholds: \|\n((?: {6}.+\n)+)/.exec(readme)?.[1] ?? '';
  expect(parseThresholds(example)).toHaveLength(5);
});

test('every metric is explained', () => {
  for (const name of metricNames) expect(readme).toContain(`\`${name}\``);
});
