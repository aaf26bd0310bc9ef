import { rollingPass } from './rolling.ts';
import { hearTask } from './service-news.ts';
import { taskSetPass } from './task-sets.ts';
import { trafficPass } from './traffic-shift.ts';
import type { World } from './world.ts';

/** Joins the parts that must not import each other: tasks tell the scheduler, the agenda calls it. */
export function attachControl(world: World): World {
  world.hears = (task, news) => hearTask(world, task, news);
  world.schedules = (service) => {
    if (service.controller !== 'ECS') taskSetPass(world, service);
    else if (service.configuration.strategy === 'ROLLING') rollingPass(world, service);
    else trafficPass(world, service);
  };
  return world;
}
