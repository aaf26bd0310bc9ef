/** Observes the capacity, sends the next phase of the plan, and observes again, until core says it is done. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { CapacityControl } from '@ecs-actions/aws/event/capacity-control';
import type { CapacityObservation, Memory, ScalableTarget } from '@ecs-actions/core/event/reading';
import type { Phase } from '@ecs-actions/core/event/plan';
import {
  answered,
  notReconciled,
  observationOf,
  reconcileCapacity,
} from '@ecs-actions/core/event/reconcile';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { shellCommand } from '@ecs-actions/core/shell-command';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';

export interface CapacityPorts {
  readonly capacity: CapacityControl;
  /** As Application Auto Scaling spells it: `service/CLUSTER/SERVICE`. */
  readonly resourceId: string;
  readonly clock: Clock;
  /** AWS's clock. */
  readonly now: () => EpochMs;
  /** Aborted when time is up or the workflow is cancelled. */
  readonly signal: () => AbortSignal;
  readonly say: (line: string) => void;
}

export interface Reconciled<Plan> {
  readonly plan: Plan;
  readonly observation: CapacityObservation;
}

export interface ReconcileOptions<Plan> {
  /** @param memory what was seen before this observation. */
  readonly decide: (observation: CapacityObservation, memory: Memory) => Plan;
  readonly send: (phase: Phase, observation: CapacityObservation) => Promise<void>;
}

const observeAgainMs: DurationMs = 1_000;

/**
 * @param first an observation made just now.
 * @throws ReadableError where AWS shows no effect.
 */
export async function reconcile<
  Plan extends
    { readonly kind: 'phases'; readonly phases: readonly Phase[] } | { readonly kind: string },
>(
  ports: CapacityPorts,
  first: CapacityObservation,
  { decide, send }: ReconcileOptions<Plan>,
): Promise<Reconciled<Plan>> {
  const { clock, signal } = ports;
  let state = notReconciled;
  let observation = first;
  for (;;) {
    const plan = decide(observation, state.memory);
    const next = reconcileCapacity(state, observation, plan, clock.monotonicMs());
    state = next.state;
    const { action } = next;
    switch (action.kind) {
      case 'done':
        return { plan, observation };
      case 'no-effect':
        throw new ReadableError(
          'AWS shows no effect',
          `AWS accepted it ${action.times} times and never showed it: ${JSON.stringify(action.phase)}. Is another workflow or an infrastructure tool changing the same service?`,
        );
      case 'send':
        await send(action.phase, observation);
        state = answered(state, action.phase, clock.monotonicMs());
        break;
      case 'observe':
        await clock.sleep(action.afterMs, signal());
        break;
      default:
        return action satisfies never;
    }
    observation = await observe(ports);
  }
}

/** Target and scheduled actions as they belong together. */
export async function observe({
  capacity,
  resourceId,
  clock,
  now,
  signal,
  say,
}: CapacityPorts): Promise<CapacityObservation> {
  let said = false;
  for (;;) {
    signal().throwIfAborted();
    const before = await target(capacity, resourceId);
    const actions = await capacity.readScheduledActions();
    const after = await target(capacity, resourceId);
    const { observation, restoreIsDue } = observationOf({ before, actions, after, at: now() });
    if (observation !== undefined) return observation;
    if (restoreIsDue && !said) {
      say('AWS is about to restore an event that ends just now: waiting for it');
      said = true;
    }
    await clock.sleep(observeAgainMs, signal());
  }
}

async function target(capacity: CapacityControl, resourceId: string): Promise<ScalableTarget> {
  const found = await capacity.readTarget();
  if (found !== undefined) return found;
  throw new ReadableError(
    'No scalable target',
    `The service is not registered with Application Auto Scaling, so it has no floor to raise; nothing was changed. Register it: ${registerCommand(resourceId)}`,
  );
}

function registerCommand(resourceId: string): string {
  return shellCommand('aws application-autoscaling register-scalable-target', {
    'service-namespace': 'ecs',
    'scalable-dimension': 'ecs:service:DesiredCount',
    'resource-id': resourceId,
    'min-capacity': 2,
    'max-capacity': 12,
  });
}
