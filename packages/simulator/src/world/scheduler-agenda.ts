import type { Service } from './service.ts';
import { schedulerTiming } from './timing.ts';
import { after, draw, randomFor, type World } from './world.ts';

/** Puts the service's next scheduler pass on the agenda, unless one is there. */
export function ensurePass(world: World, service: Service, first = false): void {
  if (service.passDue || service.status === 'INACTIVE') return;
  service.passDue = true;
  service.drawn += 1;
  const random = randomFor(world, 'pass', service.arn, service.drawn);
  const range = first ? schedulerTiming.firstPassMs : schedulerTiming.betweenPassesMs;
  after(world, draw(random, range), () => {
    service.passDue = false;
    world.schedules(service);
  });
}

/** A new deployment or a moved count: the scheduler takes it up after its first pause. */
export function wakeScheduler(world: World, service: Service, first: boolean): void {
  service.steady = false;
  ensurePass(world, service, first);
}
