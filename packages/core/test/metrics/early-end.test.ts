/** A breach that nothing in the rest of the window can undo. */
import { describe, expect, test } from '@jest/globals';
import { certainBreaches } from '../../src/metrics/certain.ts';
import { parseThresholds } from '../../src/metrics/threshold.ts';
import { measuredOf, minute, minutes, windows } from './support/minutes.ts';

describe('an early end', () => {
  const options = { isDefault: false };
  const thresholds = parseThresholds('5xx-rate < 1%\nlatency.p95 < 1.5x baseline\ncpu.avg < 50%');
  const seen = (
    count: number,
    after: { readonly errors?: number; readonly p95?: number; readonly cpu?: number },
  ) => {
    const until = (value: number | undefined) =>
      minutes(undefined, (index) => (index < count ? value : undefined));
    const with_ = (before: number, value: number) =>
      new Map([...minutes(before, () => undefined), ...until(value)]);
    return certainBreaches(
      thresholds,
      measuredOf({
        requests: with_(600, 600),
        'target-5xx': until(after.errors),
        'latency.p95': with_(200, after.p95 ?? 200),
        'cpu.avg': with_(30, after.cpu ?? 30),
      }),
      windows,
      windows.observed.from + count * minute,
      options,
    ).map(({ threshold }) => threshold.text);
  };

  test('comes when no rest of the window could save it', () => {
    expect(seen(2, { errors: 600 })).toEqual([]);
    expect(seen(3, { errors: 18 })).toEqual([]);
    expect(seen(5, { errors: 18 })).toEqual(['5xx-rate < 1%']);
    expect(seen(3, { errors: 60 })).toEqual(['5xx-rate < 1%']);
    expect(seen(4, { p95: 400 })).toEqual([]);
    expect(seen(9, { p95: 400 })).toEqual(['latency.p95 < 1.5x baseline']);
    expect(seen(4, { cpu: 60 })).toEqual([]);
    expect(seen(8, { cpu: 60 })).toEqual(['cpu.avg < 50%']);
  });

  test('does not come where all is as before', () => {
    expect([3, 5, 7, 9].flatMap((count) => seen(count, {}))).toEqual([]);
  });
});
