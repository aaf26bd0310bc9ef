import { rollingPass } from './rolling.ts';
import { hearTask } from './service-news.ts';
import type { World } from './world.ts';

/** Joins the parts that must not import each other: tasks tell the scheduler, the agenda calls it. */
export function attachControl(world: World): World {
  world.hears = (task, news) => hearTask(world, task, news);
  world.schedules = (service) => rollingPass(world, service);
  return world;
}
