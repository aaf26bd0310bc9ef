import type { ServiceKind } from '../kind.ts';
import type { Severity } from '../rule.ts';
import type { RuleId } from './ids.ts';

type Weights = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** What scales with the load of users; it says nothing of a service that has none. */
const offUnderNoLoad = {
  'cpu-tracked': 'off',
  'memory-tracked': 'off',
  'cpu-target': 'off',
  'memory-target': 'off',
  'cpu-below-memory': 'off',
  'scale-in-cooldown': 'off',
} as const;

/** A count that nothing moves. */
const offWithFixedCount = {
  ...offUnderNoLoad,
  'scalable-target': 'off',
  'maximum-headroom': 'off',
  'scale-out-cooldown': 'off',
  'scale-in-disabled': 'off',
  flapping: 'off',
  'desired-count-reset': 'off',
  'bake-time': 'off',
} as const;

/**
 * How much a rule weighs for a service that is no web service. A rule that is not listed weighs what it
 * weighs for one: settings that AWS refuses are errors whatever the service is for.
 */
export const weightsByKind: Readonly<Record<ServiceKind, Weights>> = {
  web: {},
  'queue-worker': {
    ...offUnderNoLoad,
    'scalable-target': 'note',
    'minimum-capacity': 'note',
    'maximum-headroom': 'note',
    // A backlog per task falls only once new tasks work: a wait between steps keeps them from overshooting.
    'scale-out-cooldown': 'note',
    'desired-in-range': 'note',
    'minimum-healthy-percent': 'note',
    'surge-room': 'note',
    // Its tasks may be lost at any time: what they had in hand is delivered again.
    'spot-alone': 'note',
    'on-demand-base': 'off',
    flapping: 'note',
    'availability-zones': 'note',
    dashboard: 'note',
    'container-insights': 'note',
  },
  singleton: {
    ...offWithFixedCount,
    // It may not run in two places: nothing of it is to be spread.
    'placement-spread': 'off',
    'fixed-host-ports': 'off',
    'deployment-deadlock': 'warning',
    // One task is what it is there for: a second one is never proposed.
    'minimum-capacity': 'off',
    'minimum-healthy-percent': 'off',
    'surge-room': 'off',
    'spot-alone': 'warning',
    'on-demand-base': 'off',
    'availability-zones': 'note',
    dashboard: 'note',
    'container-insights': 'note',
  },
  'switched-off': {
    ...offWithFixedCount,
    'minimum-capacity': 'off',
    'desired-in-range': 'off',
    'event-floor': 'off',
    'scale-out-suspended': 'note',
    'scaling-suspended': 'note',
    'minimum-healthy-percent': 'note',
    'surge-room': 'note',
    'deployment-deadlock': 'note',
    'placement-spread': 'off',
    'container-health-check': 'off',
    'circuit-breaker': 'note',
    'spot-alone': 'note',
    'on-demand-base': 'off',
    'availability-zones': 'note',
    'container-insights': 'off',
    'alarm-5xx': 'off',
    dashboard: 'off',
    'health-check-speed': 'note',
    'health-check-path': 'note',
    'health-check-grace-period': 'note',
    balancing: 'note',
    stickiness: 'note',
    'start-budget': 'off',
  },
  daemon: {
    ...offWithFixedCount,
    'placement-spread': 'off',
    'minimum-capacity': 'off',
    'desired-in-range': 'off',
    'event-floor': 'off',
    'availability-zones': 'note',
    'spot-alone': 'off',
    'on-demand-base': 'off',
    dashboard: 'note',
    'container-insights': 'note',
  },
};
