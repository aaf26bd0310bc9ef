/** Where a native canary, linear or blue/green deployment stands, from what DescribeServiceDeployments says. */
import { trafficSteps } from '../deployment/planned-waits.ts';
import type { RolloutConfiguration, ServiceDeployment } from '../deployment/service.ts';
import type { EpochMs } from '../time.ts';
import { present } from '../present.ts';

export type Position =
  | {
      readonly kind: 'over';
      readonly how: 'completed' | 'rolled-back' | 'stopped' | 'rollback-failed';
    }
  /** Somebody or ECS takes it back, and that goes on. */
  | { readonly kind: 'going-back' }
  | {
      readonly kind: 'under-way';
      /** As AWS spells it; empty where it does not say. */
      readonly stage: string;
      /** Percent of production traffic that green has. */
      readonly weight: number;
      /** The hook that waits for somebody's decision now. */
      readonly hook?: {
        readonly id: string;
        readonly expiresAt?: EpochMs;
        readonly timeoutAction?: string;
      };
    };

export function positionOf({ status, detail }: ServiceDeployment): Position {
  switch (status) {
    case 'SUCCESSFUL':
      return { kind: 'over', how: 'completed' };
    case 'ROLLBACK_SUCCESSFUL':
      return { kind: 'over', how: 'rolled-back' };
    case 'ROLLBACK_FAILED':
      return { kind: 'over', how: 'rollback-failed' };
    case 'STOPPED':
      return { kind: 'over', how: 'stopped' };
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
    case 'STOP_REQUESTED':
      return { kind: 'going-back' };
    default: {
      const waiting = detail?.hooks.filter(
        ({ targetType, status: state }) => targetType === 'PAUSE' && state === 'AWAITING_ACTION',
      );
      // The newest is the last: ids of steps that are over are refused.
      const hook = waiting?.at(-1);
      return {
        kind: 'under-way',
        stage: detail?.lifecycleStage ?? '',
        weight: detail?.productionTrafficWeight ?? 0,
        ...(hook !== undefined && {
          hook: {
            id: hook.id,
            ...present({ expiresAt: hook.expiresAt, timeoutAction: hook.timeoutAction }),
          },
        }),
      };
    }
  }
}

/** Steps in which both revisions have traffic; none of blue/green. */
export function comparingSteps(rollout: RolloutConfiguration): number {
  return trafficSteps(rollout).filter(({ weight }) => weight < 100).length;
}
