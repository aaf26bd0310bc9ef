import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '@ecs-actions/core/scaling/config/config';
import { ruleIds } from '@ecs-actions/core/scaling/rules/ids';
import { replaceSections } from '@ecs-actions/tooling/docs/readme';
import { scalingSections } from '@ecs-actions/tooling/docs/scaling-rules';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Tables are padded by the formatter. */
const squeezed = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

describe('the README', () => {
  test('has the tables that the rules give (npm run docs)', () => {
    expect(squeezed(replaceSections(readme, scalingSections(), 'README.md'))).toBe(
      squeezed(readme),
    );
  });

  test('names every rule', () => {
    for (const id of ruleIds) expect(readme).toContain(`\`${id}\``);
  });

  test('shows a config that is valid', () => {
    const example = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const config = readConfig(new TextEncoder().encode(example), 'README.md');
    expect(config.waivers).toHaveLength(1);
    expect(config.services?.['web']?.workers?.processes).toBe(20);
  });
});
