/** Where a native canary, linear or blue/green deployment stands, from what DescribeServiceDeployments says. */
import type { RolloutConfiguration, ServiceDeployment } from '../deployment/service.ts';
import type { DurationMs, EpochMs } from '../time.ts';

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
            ...(hook.expiresAt !== undefined && { expiresAt: hook.expiresAt }),
            ...(hook.timeoutAction !== undefined && { timeoutAction: hook.timeoutAction }),
          },
        }),
      };
    }
  }
}

/** A traffic step as the configuration has it. */
export interface TrafficStep {
  /** Green's percent. */
  readonly weight: number;
  readonly bakeMs: DurationMs;
}

/** The steps of a strategy, the last of them 100 %; none of one that shifts no traffic. */
export function trafficSteps(rollout: RolloutConfiguration): readonly TrafficStep[] {
  const last = { weight: 100, bakeMs: rollout.bakeTimeMs };
  switch (rollout.strategy) {
    case 'CANARY': {
      const { percent = 5, bakeTimeMs = 600_000 } = rollout.canary ?? {};
      return [{ weight: percent, bakeMs: bakeTimeMs }, last];
    }
    case 'LINEAR': {
      const { stepPercent = 10, stepBakeTimeMs = 360_000 } = rollout.linear ?? {};
      const count = Math.max(0, Math.ceil(100 / stepPercent) - 1);
      const steps = Array.from({ length: count }, (_, index) => ({
        weight: stepPercent * (index + 1),
        bakeMs: stepBakeTimeMs,
      }));
      return [...steps, last];
    }
    case 'BLUE_GREEN':
      return [last];
    default:
      return [];
  }
}

/** Steps in which both revisions have traffic; none of blue/green. */
export function comparingSteps(rollout: RolloutConfiguration): number {
  return trafficSteps(rollout).filter(({ weight }) => weight < 100).length;
}
