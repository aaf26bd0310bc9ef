import type { FailureMode } from './world/model.ts';
import type { World } from './world/world.ts';

/**
 * The texts in which a cause shows: reasons of stopped tasks and containers, what a container wrote before its
 * end, why nothing could be placed. Whoever quotes one of them has told the cause; none where nothing ails.
 */
export function causeTexts(world: World): readonly string[] {
  const texts = world.behaviours.flatMap(({ behaviour }) => [
    ...(behaviour.failureModes ?? []).flatMap(({ failureMode }) => textsOf(failureMode)),
    ...(behaviour.placement === undefined ? [] : [behaviour.placement.event]),
  ]);
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}

function textsOf(failureMode: FailureMode): readonly string[] {
  switch (failureMode.kind) {
    case 'fails-to-start':
      return [failureMode.stoppedReason, failureMode.containerReason ?? ''];
    case 'exits':
      return [
        failureMode.stoppedReason ?? '',
        failureMode.containerReason ?? '',
        ...(failureMode.log ?? []).map(({ text }) => text),
      ];
    case 'fails-target-health':
    case 'turns-unhealthy':
      return [failureMode.description];
    case 'spot-interruption':
      return ['Your Spot Task was interrupted.'];
    case 'fails-container-health':
      return ['failed container health checks'];
    case 'healthy':
    case 'never-pulls':
      return [];
  }
}
