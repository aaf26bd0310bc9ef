import { describe, expect, test } from '@jest/globals';
import { momentOfSchedule } from '../../src/scaling/sources/scheduled-moment.ts';

describe('the moment of a one-off schedule', () => {
  test.each([
    ['UTC where no zone is set', undefined, '2026-11-27T08:00:00', '2026-11-27T08:00:00Z'],
    ['UTC by name', 'Etc/UTC', '2026-11-27T08:00:00', '2026-11-27T08:00:00Z'],
    ['a zone in winter', 'Europe/Berlin', '2026-11-27T08:00:00', '2026-11-27T07:00:00Z'],
    ['the same zone in summer', 'Europe/Berlin', '2026-07-27T08:00:00', '2026-07-27T06:00:00Z'],
    ['west of UTC', 'America/New_York', '2026-11-27T22:30:00', '2026-11-28T03:30:00Z'],
    // On 29 March clocks jump from 02:00 to 03:00: half an hour after the jump it is 03:30.
    ['just after a jump', 'Europe/Berlin', '2026-03-29T03:30:00', '2026-03-29T01:30:00Z'],
    ['just before it', 'Europe/Berlin', '2026-03-29T01:30:00', '2026-03-29T00:30:00Z'],
  ])('%s', (_what, zone, local, utc) => {
    expect(momentOfSchedule(`at(${local})`, zone)).toBe(Date.parse(utc));
  });

  test.each([
    ['a schedule that repeats', 'cron(0 8 * * ? *)', undefined],
    ['no moment', 'at(tomorrow)', undefined],
    ['no time zone', 'at(2026-11-27T08:00:00)', 'Mars/Olympus'],
    ['nothing', undefined, undefined],
  ])('%s has none', (_what, schedule, zone) => {
    expect(momentOfSchedule(schedule, zone)).toBeUndefined();
  });
});
