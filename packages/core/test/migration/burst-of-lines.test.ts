/** A log of any length takes bounded memory. */
import { expect, test } from '@jest/globals';
import { createPrintedLines } from '../../src/migration/printed-lines.ts';

test('a burst of a million lines is held in bounded memory, and none of them comes twice', () => {
  const printedLines = createPrintedLines();
  const burst = Array.from({ length: 1_000_000 }, (_, index) => ({
    timestamp: Math.floor(index / 1000),
    message: `row ${index}`,
  }));
  for (let at = 0; at < burst.length; at += 10_000) printedLines.note(burst.slice(at, at + 10_000));
  expect(printedLines.since()).toBeGreaterThan(900);
  expect(printedLines.readAgain()(burst)).toEqual([]);
});
