/** `until`: how far the deployment has to have come before the wait ends, short of its own end. */
import { formatDuration } from '../time.ts';
import { lifecycleStages } from './lifecycle-stages.ts';
import { ownServiceDeployment, type Watch } from './watch.ts';
import { deploymentIdOf, familyRevision, isSettled, primaryOf, type Service } from './service.ts';
import type { Verdict } from './verdict.ts';

/** Whether the wait may end at a stage, or has to act at one. */
export function hangsOnStages({ options }: Watch, { rollout }: Service): boolean {
  return (options.until ?? 'stable') !== 'stable' || rollout.pauses.length > 0;
}

/** The verdict `reached`, once the deployment in progress is as far as was asked for. */
export function reachedVerdict(watch: Watch, service: Service): Verdict | undefined {
  const { until = 'stable' } = watch.options;
  if (until === 'stable') return undefined;
  const what = until === 'traffic-shifted' ? trafficShifted(watch, service) : passed(watch, until);
  if (what === undefined) return undefined;
  const { bakeTimeMs } = service.rollout;
  const bake = bakeTimeMs > 0 ? `, with a bake time of ${formatDuration(bakeTimeMs)}` : '';
  return { name: 'reached', reason: `${what}; the deployment goes on without this step${bake}` };
}

function trafficShifted(watch: Watch, service: Service): string | undefined {
  const revision = watch.subject?.taskDefinition;
  const green = revision === undefined ? 'the new revision' : familyRevision(revision);
  if (service.rollout.strategy === 'ROLLING') {
    const primary = primaryOf(service);
    const isOwn = primary !== undefined && deploymentIdOf(primary) === watch.subject?.deploymentId;
    return isOwn && isSettled(primary, service)
      ? `${green} serves all traffic: no old task is registered any more`
      : undefined;
  }
  const { lifecycleStage, productionTrafficWeight = 0 } = ownServiceDeployment(watch)?.detail ?? {};
  // While the shift itself goes on, the weight is only what was asked of the load balancer.
  const isShifted = isAfter(lifecycleStage, 'PRODUCTION_TRAFFIC_SHIFT');
  return isShifted && productionTrafficWeight >= 100 ? `${green} serves all traffic` : undefined;
}

/** Before the last traffic step a canary comes back to the stages of the shift. */
function passed(watch: Watch, until: (typeof lifecycleStages)[number]): string | undefined {
  const { lifecycleStage, productionTrafficWeight = 0 } = ownServiceDeployment(watch)?.detail ?? {};
  const isBeforeShift = until === 'PRE_PRODUCTION_TRAFFIC_SHIFT' && productionTrafficWeight < 100;
  if (!isAfter(lifecycleStage, until) || isBeforeShift) return undefined;
  return `stage ${until} is completed, ${lifecycleStage ?? ''} goes on`;
}

function isAfter(stage: string | undefined, other: (typeof lifecycleStages)[number]): boolean {
  const at = lifecycleStages.findIndex((known) => known === stage);
  return at > lifecycleStages.indexOf(other);
}
