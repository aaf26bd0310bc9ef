/** The sentences of the rules, as people have read them over. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readings, readingsFile } from './support/readings.ts';

test('every rule says of its cases what the page has', () => {
  // Where a sentence is meant to change, the page is written anew, and its difference read: npm run corpus:rules
  expect(readings().split('\n')).toEqual(readFileSync(readingsFile, 'utf8').split('\n'));
});
