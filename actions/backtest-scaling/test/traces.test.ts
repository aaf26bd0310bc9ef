/** The tables of the README are what the traces give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { withTraces } from '../bench/traces.ts';

test('`npm run bench:backtest -- --only traces --write` would change nothing', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
  // Prettier sets the widths of a table's columns.
  const words = (text: string): string => text.replaceAll(/[-\s]+/g, ' ');
  expect(words(withTraces(readme))).toBe(words(readme));
});
