import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHistoryCsv } from '@ecs-actions/core/backtest/history-csv';
import { toHistory } from '@ecs-actions/core/backtest/history';

describe('a history file', () => {
  test('may have quotes, CRLF, a byte order mark, any order of columns, empty fields, epoch and ISO times', () => {
    const read = readHistoryCsv(
      '\uFEFF"tasks",time,"cpu"\r\n2,2026-11-02T00:01:00Z,\r\n"2","1793577600","41.5"\r\n\r\n',
    );
    expect(read).toMatchObject({
      periodSeconds: 60,
      assumedUtc: false,
      rows: [
        { at: Date.UTC(2026, 10, 2), cpu: 41.5, tasks: 2 },
        { at: Date.UTC(2026, 10, 2, 0, 1), tasks: 2 },
      ],
    });
  });

  test('times without a zone are taken for UTC, and said', () => {
    const read = readHistoryCsv(
      'time,cpu,tasks\n2026-11-02 00:00:00,1,1\n2026-11-02 00:05:00,1,1\n',
    );
    expect(read).toMatchObject({ periodSeconds: 300, assumedUtc: true });
  });

  test.each([
    ['', 1, 'empty'],
    ['time,cpu,tasks\n', 2, 'no row'],
    ['time,cpu\n0,1', 1, 'no column tasks'],
    ['time,tasks,memory\n0,1,1', 1, 'no column cpu or requests'],
    ['cpu,tasks\n1,1', 1, 'no column time'],
    ['time,cpu,tasks,heat\n0,1,1,1', 1, 'unknown column "heat"'],
    ['time,cpu,cpu,tasks\n0,1,1,1', 1, 'cpu twice'],
    ['time,cpu,tasks\n0,1,1\n60,1', 3, '2 fields'],
    ['time,cpu,tasks\n0,1,1\n60,hot,1', 3, 'cpu is "hot"'],
    ['time,cpu,tasks\n0,1,1\n60,-4,1', 3, 'cpu is "-4"'],
    ['time,cpu,tasks\n0,NaN,1', 2, 'cpu is "NaN"'],
    ['time,cpu,tasks\nyesterday,1,1', 2, 'time is "yesterday"'],
    ['time,cpu,tasks\n2026-02-30T00:00:00Z,1,1', 2, 'no moment'],
    ['time,cpu,tasks\n1793577600000,1,1', 2, 'milliseconds'],
    ['time,cpu,tasks\n0,1,1\n60,1,1\n0,1,1', 4, 'time of line 2 again'],
    ['time,cpu,tasks\n0,1,1\n3600,1,1\n7200,1,1', 3, '3600 s apart'],
    ['time,cpu,tasks\n0,"1,1\n', 2, 'never ends'],
    ['time,cpu,tasks\n0,"1"2,1\n', 2, 'after a closing quote'],
    ['time,cpu,tasks\n0,1,\n60,1,', 2, 'tasks holds no number'],
  ])('%j is refused with its line', (text, line, problem) => {
    expect(readHistoryCsv(text)).toEqual({ line, problem: expect.stringContaining(problem) });
  });

  test('no text whatever makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('time,cpu\n\r"0123456789.- ')) }),
        (text) => {
          expect(readHistoryCsv(text)).toBeDefined();
          expect(readHistoryCsv(`time,cpu,tasks\n${text}`)).toBeDefined();
        },
      ),
    );
  });
});

describe('rows as minutes', () => {
  test('means of five minutes are spread, requests divided', () => {
    const history = toHistory(
      [
        { at: 0, cpu: 50, requests: 500, tasks: 2 },
        { at: 300_000, cpu: 60, tasks: 3 },
      ],
      () => 300,
    );
    expect([...(history.cpu ?? [])]).toEqual([50, 50, 50, 50, 50, 60, 60, 60, 60, 60]);
    expect(history.requests?.[0]).toBe(100);
    expect([...history.placeOfFive]).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
  });

  test('a missing minute is unknown', () => {
    const history = toHistory(
      [
        { at: 0, cpu: 50, tasks: 2 },
        { at: 120_000, cpu: 60, tasks: 2 },
      ],
      () => 60,
    );
    expect([...(history.cpu ?? [])]).toEqual([50, Number.NaN, 60]);
    expect([...history.tasks]).toEqual([2, Number.NaN, 2]);
  });
});
