/** A service of a region that scales by itself from now on, on the region's clock, beside all else that happens in it. */
import { scaleByPolicy } from '../world/scaling.ts';
import type { Service } from '../world/service.ts';
import { after, type World } from '../world/world.ts';
import { createRandom } from '../world/random.ts';
import { createAutoScaling } from './auto-scaling.ts';
import { createDemand, type DemandShape } from './demand.ts';
import { drawLaw } from './law.ts';
import { createMinutes, stepSeconds } from './minutes.ts';
import { registerPolicies } from './past.ts';
import type { SimulatedSettings } from './simulated-service.ts';

const minuteMs = 60_000;

/**
 * The demand meets the tasks that really run; deployments hold scale-in while they are in progress
 * (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html).
 */
export function scaleFromNowOn(
  world: World,
  service: Service,
  {
    seed,
    days,
    shape,
    settings,
  }: {
    readonly seed: number;
    /** How long the demand lasts. */
    readonly days: number;
    readonly shape: DemandShape;
    readonly settings: SimulatedSettings;
  },
): void {
  const law = drawLaw(createRandom(seed, 'law'));
  const demand = createDemand(seed, shape, days);
  const autoScaling = createAutoScaling(settings.policies, law);
  const target = registerPolicies(world, service, settings, world.now);
  const startMs = Math.ceil(world.now / minuteMs) * minuteMs;
  const minutes = createMinutes(law);
  service.metrics = { ...service.metrics, lived: { startMs, minutes: minutes.all } };

  const step = (until: number): void => {
    const running = service.runs.filter(
      ({ from, until: end }) => from <= world.now && end > world.now,
    ).length;
    const asked = demand.at(until - stepSeconds);
    const lived = minutes.live(until, asked, running, service.desiredCount);
    autoScaling.measure(until, { ...lived, running, seconds: stepSeconds });
    autoScaling.act(until, until + 1, {
      min: target.min,
      max: target.max,
      holdsScaleIn: service.deployments.some(({ rolloutState }) => rolloutState === 'IN_PROGRESS'),
      desired: () => service.desiredCount,
      serving: () => running,
      scale: (count, _moment, metric) => scaleByPolicy(world, target, count, metric),
    });
    if (until < days * 86_400) after(world, stepSeconds * 1000, () => step(until + stepSeconds));
  };
  world.agenda.add(startMs + stepSeconds * 1000, () => step(stepSeconds));
}
