import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { createPrintedLines, type LogEvent } from '@ecs-actions/core/migration/printed-lines';

const anyEvents = fc.array(
  fc.record({
    timestamp: fc.integer({ min: 1_000_000, max: 1_050_000 }),
    message: fc.oneof(fc.constantFrom('a', 'b', ''), fc.string({ maxLength: 100 })),
  }),
  { maxLength: 200 },
);

const asBag = (events: readonly LogEvent[]): readonly string[] =>
  events.map((event) => JSON.stringify(event)).sort();

describe('the printedLines of printed lines', () => {
  test('a second reading of a stretch brings exactly what the first one did not', () => {
    fc.assert(
      fc.property(anyEvents, fc.infiniteStream(fc.boolean()), fc.nat(50), (all, luck, pageSize) => {
        const printedLines = createPrintedLines();
        const seen = all.filter(() => luck.next().value);
        for (let at = 0; at < seen.length; at += pageSize + 1) {
          printedLines.note(seen.slice(at, at + pageSize + 1));
        }
        if (seen.length === 0) return;
        const left = [...all];
        for (const event of seen) {
          left.splice(
            left.findIndex(
              ({ timestamp, message }) =>
                timestamp === event.timestamp && message === event.message,
            ),
            1,
          );
        }
        expect(asBag(printedLines.readAgain()(all))).toEqual(asBag(left));
      }),
    );
  });

  test('what is older than the stretch is forgotten, and never printed again', () => {
    const printedLines = createPrintedLines();
    printedLines.note([{ timestamp: 0, message: 'old' }]);
    printedLines.note([{ timestamp: 200_000, message: 'new' }]);
    expect(printedLines.since()).toBe(140_000);
    expect(printedLines.readAgain()([{ timestamp: 0, message: 'old' }])).toEqual([]);
  });

  test('a burst of a million lines is held in bounded memory, and none of them comes twice', () => {
    const printedLines = createPrintedLines();
    const burst = Array.from({ length: 1_000_000 }, (_, index) => ({
      timestamp: Math.floor(index / 1000),
      message: `row ${index}`,
    }));
    for (let at = 0; at < burst.length; at += 10_000)
      printedLines.note(burst.slice(at, at + 10_000));
    expect(printedLines.since()).toBeGreaterThan(900);
    expect(printedLines.readAgain()(burst)).toEqual([]);
  });
});
