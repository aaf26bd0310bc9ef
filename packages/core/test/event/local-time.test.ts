import { describe, expect, test } from '@jest/globals';
import { formatLocal, isTimeZone, readTime } from '../../src/event/local-time.ts';

const iso = (at: number): string => new Date(at).toISOString();

describe('readTime', () => {
  test.each([
    ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
    ['2026-12-01T12:00', 'Europe/Berlin', '2026-12-01T11:00:00.000Z'],
    ['2026-12-01T00:15:30', 'Asia/Kathmandu', '2026-11-30T18:30:30.000Z'],
    ['2026-12-01T12:00', 'Pacific/Apia', '2026-11-30T23:00:00.000Z'],
    // Lord Howe moves its clocks by half an hour.
    ['2026-01-01T12:00', 'Australia/Lord_Howe', '2026-01-01T01:00:00.000Z'],
    ['2026-12-01T12:00', 'UTC', '2026-12-01T12:00:00.000Z'],
  ])('%s in %s is %s', (text, zone, expected) => {
    const read = readTime(text, zone);
    expect(read).toEqual({ kind: 'local', at: Date.parse(expected) });
  });

  test('a time that comes twice is the later one, and that is said', () => {
    const read = readTime('2026-10-25T02:30', 'Europe/Berlin');
    expect(read).toMatchObject({ kind: 'local', at: Date.parse('2026-10-25T01:30:00Z') });
    expect(read).toHaveProperty('remark', expect.stringContaining('comes twice in Europe/Berlin'));
  });

  test('a time that does not come is the one after the gap, and that is said', () => {
    const read = readTime('2026-03-29T02:30', 'Europe/Berlin');
    expect(read).toMatchObject({ kind: 'local', at: Date.parse('2026-03-29T01:30:00Z') });
    expect(read).toHaveProperty(
      'remark',
      expect.stringContaining('2026-03-29 02:30 does not exist in Europe/Berlin'),
    );
    expect(read).toHaveProperty('remark', expect.stringContaining('2026-03-29 03:30 is taken'));
  });

  test('half an hour is a gap too', () => {
    // On 4 October 2026 at 02:00 the clocks of Lord Howe go to 02:30.
    expect(readTime('2026-10-04T02:15', 'Australia/Lord_Howe')).toMatchObject({
      at: Date.parse('2026-10-03T15:45:00Z'),
      remark: expect.stringContaining('02:45 is taken'),
    });
  });

  test('every hour of a year, in zones that change their clocks, shows as it was read', () => {
    for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Tokyo']) {
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 37 * 3_600_000) {
        const shown = formatLocal(at, zone).replace(` ${zone}`, '');
        const read = readTime(shown, zone);
        const back = read.kind === 'local' ? formatLocal(read.at, zone) : read.kind;
        expect({ zone, from: iso(at), back }).toEqual({
          zone,
          from: iso(at),
          back: `${shown} ${zone}`,
        });
      }
    }
  });

  test.each([
    '2026-11-31T10:00',
    '2026-13-01T10:00',
    '2026-11-01T24:00',
    '2026-11-01T10:60',
    '10:00',
    '2026-11-01',
    '2026-11-01T10:00:60',
    '2026-11-01T10:00+25:00',
  ])('%s is unreadable', (text) => {
    expect(readTime(text, 'UTC')).toEqual({ kind: 'unreadable' });
  });

  test('without a zone it asks for one', () => {
    expect(readTime('2026-11-01T10:00', undefined)).toEqual({ kind: 'needs-timezone' });
  });
});

test('time zones are IANA names', () => {
  expect(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'].every(isTimeZone)).toBe(true);
  expect(['Berlin', '+02:00', '', 'Europe/Atlantis'].some(isTimeZone)).toBe(false);
});
