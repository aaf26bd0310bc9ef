import { valueOf } from '../../fact.ts';
import type { TargetGroup } from '../model/service-setup.ts';
import type { TargetGroupChange } from '../fixes/change.ts';
import type { RuleContext } from '../rule.ts';

type Settings = TargetGroupChange['set'];

/** How requests are spread, as far as it is known. */
export interface Balancing {
  readonly algorithm: string;
  readonly slowStartSeconds: number;
}

/** Least outstanding requests, or round robin that warms new targets up. */
export function isGoodBalancing({ algorithm, slowStartSeconds }: Balancing): boolean {
  if (algorithm === 'least_outstanding_requests') return true;
  return algorithm === 'round_robin' && slowStartSeconds > 0;
}

/** AWS allows slow start with round robin only (Elastic Load Balancing, "Edit target group attributes"). */
export function isRefusedBalancing({ algorithm, slowStartSeconds }: Balancing): boolean {
  return slowStartSeconds > 0 && algorithm !== 'round_robin';
}

export function balancingChanges(
  group: TargetGroup,
  context: RuleContext,
): readonly TargetGroupChange[] {
  const algorithm = valueOf(group.algorithm);
  const slowStartSeconds = valueOf(group.slowStartSeconds);
  if (algorithm === undefined || slowStartSeconds === undefined) return [];
  const now = { algorithm, slowStartSeconds };
  let wanted: Balancing = now;
  if (context.isOn('balancing') && !isGoodBalancing(now)) {
    wanted = { algorithm: 'least_outstanding_requests', slowStartSeconds: 0 };
  } else if (context.isOn('balancing-conflict') && isRefusedBalancing(now)) {
    wanted = { algorithm, slowStartSeconds: 0 };
  }
  return change(group, {
    ...(wanted.algorithm !== algorithm && { algorithm: wanted.algorithm }),
    ...(wanted.slowStartSeconds !== slowStartSeconds && {
      slowStartSeconds: wanted.slowStartSeconds,
    }),
  });
}

/** Interval, timeout and threshold that go together: AWS wants the timeout below the interval. */
export function healthCheckChanges(
  group: TargetGroup,
  context: RuleContext,
): readonly TargetGroupChange[] {
  const { thresholds, isOn } = context;
  const interval = valueOf(group.healthCheck.intervalSeconds);
  const timeout = valueOf(group.healthCheck.timeoutSeconds);
  const unhealthy = valueOf(group.healthCheck.unhealthyThreshold);
  const set: { -readonly [K in keyof Settings]: Settings[K] } = {};
  let newInterval = interval;
  const slow = thresholds['health-check-detection-seconds'];
  if (
    isOn('health-check-speed') &&
    interval !== undefined &&
    unhealthy !== undefined &&
    interval * unhealthy > slow
  ) {
    newInterval = Math.min(interval, Math.floor(slow / 2));
    const newUnhealthy = Math.max(2, Math.min(unhealthy, Math.floor(slow / newInterval)));
    if (newInterval !== interval) set.healthCheckIntervalSeconds = newInterval;
    if (newUnhealthy !== unhealthy) set.unhealthyThreshold = newUnhealthy;
  }
  const healthy = valueOf(group.healthCheck.healthyThreshold);
  const late = thresholds['health-check-healthy-seconds'];
  if (
    isOn('health-check-speed') &&
    newInterval !== undefined &&
    healthy !== undefined &&
    newInterval * healthy > late
  ) {
    // AWS takes two successes at least: where those take too long, only a shorter interval helps.
    const shorter = Math.max(5, Math.min(newInterval, Math.floor(late / 2)));
    if (shorter !== interval) set.healthCheckIntervalSeconds = shorter;
    newInterval = shorter;
    const newHealthy = Math.max(2, Math.min(healthy, Math.floor(late / shorter)));
    if (newHealthy !== healthy) set.healthyThreshold = newHealthy;
  }
  if (newInterval !== undefined && timeout !== undefined && timeout >= newInterval) {
    const shortened = newInterval !== interval;
    if (shortened || isOn('health-check-timeout')) {
      set.healthCheckTimeoutSeconds = Math.max(2, Math.min(5, newInterval - 1));
    }
  }
  return change(group, set);
}

/** One change of a target group, or none where nothing is set. */
export function change(group: TargetGroup, set: Settings): readonly TargetGroupChange[] {
  if (Object.keys(set).length === 0) return [];
  return [{ on: 'target-group', targetGroup: group.label, set }];
}
