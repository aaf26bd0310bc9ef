import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import {
  createPrintedLines,
  type LogEvent,
  type PrintedTail,
} from '@ecs-actions/core/migration/printed-lines';

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
        expect(asBag(printedLines.readAgain()(all))).toEqual(asBag(left));
      }),
    );
  });

  test('another process knows of the last lines what this one knew', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (printed, all) => {
        const here = createPrintedLines();
        here.note(printed);
        const tail = here.tail();
        const there = createPrintedLines(tail && (JSON.parse(JSON.stringify(tail)) as PrintedTail));
        expect(there.since()).toBe(here.since());
        expect(there.readAgain()([...printed, ...all])).toEqual(
          here.readAgain()([...printed, ...all]),
        );
      }),
    );
  });

  test('of too many lines another process is told the last ones, and prints nothing before them', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      timestamp: index,
      message: `${index}`,
    }));
    const here = createPrintedLines();
    here.note(many);
    const tail = here.tail();
    expect(JSON.stringify(tail).length).toBeLessThan(64 * 1024);
    expect(tail?.from).toBe(2_000);
    const late = { timestamp: 2_500, message: 'late' };
    expect(createPrintedLines(tail).readAgain()([...many, late])).toEqual([late]);
  });

  test('what is older than the stretch is forgotten, and never printed again', () => {
    const printedLines = createPrintedLines();
    printedLines.note([{ timestamp: 0, message: 'old' }]);
    printedLines.note([{ timestamp: 200_000, message: 'new' }]);
    expect(printedLines.since()).toBe(140_000);
    expect(printedLines.readAgain()([{ timestamp: 0, message: 'old' }])).toEqual([]);
  });

  test('long lines are told apart too, and the same one is known again', () => {
    const long = 'x'.repeat(41);
    const printedLines = createPrintedLines();
    const note = (message: string) => ({ timestamp: 1, message });
    printedLines.note([note(long)]);
    const others = [`y${'x'.repeat(40)}`, `${'x'.repeat(40)}y`, 'x'.repeat(42)].map(note);
    expect(printedLines.readAgain()([note(long), ...others])).toEqual(others);
  });

  test('before the first line nothing is known; after it, the last minute', () => {
    const printedLines = createPrintedLines();
    expect(printedLines.since()).toBeUndefined();
    printedLines.note([{ timestamp: 100_000, message: 'a' }]);
    expect(printedLines.since()).toBe(40_000);
    // One exactly a minute older is still of the stretch.
    const edge = { timestamp: 40_000, message: 'late' };
    expect(printedLines.readAgain()([edge, { ...edge, timestamp: 39_999 }])).toEqual([edge]);
  });

  test('a line is accounted for once in each reading', () => {
    const event = { timestamp: 1, message: 'a' };
    const printedLines = createPrintedLines();
    printedLines.note([event]);
    const missing = printedLines.readAgain();
    expect(missing([event])).toEqual([]);
    expect(missing([event])).toEqual([event]);
    expect(printedLines.readAgain()([event])).toEqual([]);
  });

  test('of more than 50,000 lines within a minute the last 50,000 are known, and the rest never come again', () => {
    const lines = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({
        timestamp: 1000 + Math.floor((from + index) / 10),
        message: `row ${from + index}`,
      }));
    const printedLines = createPrintedLines();
    printedLines.note(lines(0, 50_000));
    expect(printedLines.since()).toBe(5999 - 60_000);
    // The lines of one stamp go together: where one of them is held no longer, none is told from a late one.
    printedLines.note(lines(50_000, 50_001));
    expect(printedLines.since()).toBe(1001);
    printedLines.note(lines(50_001, 50_020));
    expect(printedLines.since()).toBe(1002);
    const late = { timestamp: 1002, message: 'late' };
    const missing = printedLines.readAgain();
    expect(missing(lines(0, 50_020))).toEqual([]);
    expect(missing([late, { ...late, timestamp: 1001 }])).toEqual([late]);
  });

  test('a long line in which two letters have changed places is another line', () => {
    const printedLines = createPrintedLines();
    const line = (message: string) => ({ timestamp: 1, message });
    const [one, other] = [line(`${'x'.repeat(50)}ab`), line(`${'x'.repeat(50)}ba`)];
    printedLines.note([one]);
    expect(printedLines.readAgain()([one, other])).toEqual([other]);
  });
});
