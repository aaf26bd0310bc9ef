import { toHistory, type History } from '@ecs-actions/core/backtest/history';
import type { Circumstances } from '@ecs-actions/core/backtest/replay';
import { targetTracking, type ScalingSettings } from '@ecs-actions/core/backtest/settings';
import { present } from '../../../src/present.ts';

export const epoch = Date.UTC(2026, 10, 2);

/** What was measured in a minute, from its number. */
export type Minute = { cpu?: number; memory?: number; requests?: number; tasks?: number };

export function historyOf(count: number, minute: (index: number) => Minute | undefined): History {
  const rows = Array.from({ length: count }, (_, index) => {
    const measured = minute(index);
    return measured === undefined ? [] : [{ at: epoch + index * 60_000, ...measured }];
  }).flat();
  return toHistory(rows, () => 60);
}

export const circumstances: Circumstances = { initialTasks: 4, linePercent: 80 };

export function onCpu(
  target: number,
  more: Partial<ScalingSettings> & { scaleOut?: number; scaleIn?: number } = {},
): ScalingSettings {
  const { scaleOut, scaleIn, ...limits } = more;
  return {
    minCapacity: 2,
    maxCapacity: 64,
    policies: [
      targetTracking({
        metric: 'cpu',
        target,
        ...present({ scaleOutCooldownSeconds: scaleOut, scaleInCooldownSeconds: scaleIn }),
      }),
    ],
    ...limits,
  };
}
