import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  actionNameOf,
  isEventName,
  readRestore,
  scheduleAt,
  type HeldEvent,
} from '../../src/event/held-event.ts';
import { present } from '../../src/present.ts';

const held = fc.record({
  name: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
  holds: fc.record({ min: fc.nat(), max: fc.option(fc.nat(), { nil: undefined }) }),
  usual: fc.record({ min: fc.nat(), max: fc.option(fc.nat(), { nil: undefined }) }),
  endsAt: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
});

test('the scheduled action tells all there is to know of an event', () => {
  fc.assert(
    fc.property(held, (random) => {
      const within = (n: number): number => n % 1_000_000_000;
      const tidy = ({ min, max }: { min: number; max: number | undefined }) => ({
        min: within(min),
        ...(max !== undefined && { max: within(max) }),
      });
      const event: HeldEvent = { ...random, holds: tidy(random.holds), usual: tidy(random.usual) };
      expect(isEventName(event.name)).toBe(true);
      const name = actionNameOf(event);
      // PutScheduledAction: up to 256 characters, none of `:`, `/`, `|`.
      expect(name).toMatch(/^[^:/|]{1,256}$/);
      expect(
        readRestore({ name, schedule: scheduleAt(event.endsAt), timezone: 'UTC', min: 2 }),
      ).toEqual({ ...event, actionName: name, leaves: { min: 2 } });
    }),
  );
});

test.each([
  ['nightly', 'at(2026-11-27T22:00:00)', undefined],
  ['ecs-actions-event.sale.holds-8.usual-2', 'cron(0 22 * * ? *)', undefined],
  ['ecs-actions-event.sale.holds-8.usual-2', 'at(2026-11-27T22:00:00)', 'Europe/Berlin'],
  ['ecs-actions-event.sale.holds-8', 'at(2026-11-27T22:00:00)', undefined],
])('%s with %s in %s is none of ours', (name, schedule, timezone) => {
  expect(readRestore({ name, schedule, ...present({ timezone }) })).toBeUndefined();
});
