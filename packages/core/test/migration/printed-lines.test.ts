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

describe('the record of printed lines', () => {
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
        printedLines.startReading();
        expect(asBag(printedLines.missing(all))).toEqual(asBag(left));
      }),
    );
  });

  test('what is older than the stretch is forgotten, and never printed again', () => {
    const printedLines = createPrintedLines();
    printedLines.note([{ timestamp: 0, message: 'old' }]);
    printedLines.note([{ timestamp: 200_000, message: 'new' }]);
    printedLines.startReading();
    expect(printedLines.since()).toBe(140_000);
    expect(printedLines.missing([{ timestamp: 0, message: 'old' }])).toEqual([]);
  });

  test('long lines are told apart too, and the same one is known again', () => {
    const long = 'x'.repeat(41);
    const printedLines = createPrintedLines();
    const note = (message: string) => ({ timestamp: 1, message });
    printedLines.note([note(long)]);
    printedLines.startReading();
    const others = [`y${'x'.repeat(40)}`, `${'x'.repeat(40)}y`, 'x'.repeat(42)].map(note);
    expect(printedLines.missing([note(long), ...others])).toEqual(others);
  });

  test('before the first line nothing is known; after it, the last minute', () => {
    const printedLines = createPrintedLines();
    expect(printedLines.since()).toBeUndefined();
    printedLines.note([{ timestamp: 100_000, message: 'a' }]);
    expect(printedLines.since()).toBe(40_000);
    // One exactly a minute older is still of the stretch.
    const edge = { timestamp: 40_000, message: 'late' };
    printedLines.startReading();
    expect(printedLines.missing([edge, { ...edge, timestamp: 39_999 }])).toEqual([edge]);
  });

  test('a line is accounted for once in each reading', () => {
    const event = { timestamp: 1, message: 'a' };
    const printedLines = createPrintedLines();
    printedLines.note([event]);
    printedLines.startReading();
    expect(printedLines.missing([event])).toEqual([]);
    expect(printedLines.missing([event])).toEqual([event]);
    printedLines.startReading();
    expect(printedLines.missing([event])).toEqual([]);
  });

  test('more than 50,000 lines within a minute: the earlier half of the stamps is forgotten', () => {
    const lines = (count: number, from: number) =>
      Array.from({ length: count }, (_, index) => ({
        timestamp: from + (index % 10),
        message: `row ${index}`,
      }));
    const printedLines = createPrintedLines();
    printedLines.note(lines(50_000, 1000));
    expect(printedLines.since()).toBe(1009 - 60_000);
    printedLines.note([{ timestamp: 1009, message: 'one more' }]);
    expect(printedLines.since()).toBe(1005);
    printedLines.startReading();
    // What was forgotten is not printed again, and what is held is known.
    expect(printedLines.missing(lines(50_000, 1000))).toEqual([]);
    const late = { timestamp: 1005, message: 'late' };
    expect(printedLines.missing([late, { ...late, timestamp: 1004 }])).toEqual([late]);
    printedLines.note(lines(50_000, 1010).slice(0, 24_999));
    expect(printedLines.since()).toBe(1005);
  });

  test('a long line in which two letters have changed places is another line', () => {
    const printedLines = createPrintedLines();
    const line = (message: string) => ({ timestamp: 1, message });
    const [one, other] = [line(`${'x'.repeat(50)}ab`), line(`${'x'.repeat(50)}ba`)];
    printedLines.note([one]);
    printedLines.startReading();
    expect(printedLines.missing([one, other])).toEqual([other]);
  });
});
