/** Looks at the capacity, does the next phase of the plan, and looks again, until the plan is done. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { CapacityControl } from '@ecs-actions/aws/event/capacity-control';
import { readRestore } from '@ecs-actions/core/event/held-event';
import {
  nothingKnown,
  remember,
  type Memory,
  type ScalableTarget,
  type Sighting,
} from '@ecs-actions/core/event/ledger';
import type { Phase } from '@ecs-actions/core/event/plan';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';

export interface PursuitPorts {
  readonly capacity: CapacityControl;
  readonly clock: Clock;
  /** AWS's clock. */
  readonly now: () => EpochMs;
  /** Aborted when time is up or the workflow is cancelled. */
  readonly signal: () => AbortSignal;
  readonly say: (line: string) => void;
}

/** A plan of the core: phases to do, or something else that ends the pursuit. */
type AnyPlan =
  { readonly kind: 'phases'; readonly phases: readonly Phase[] } | { readonly kind: string };

export interface Pursued<Plan> {
  readonly plan: Plan;
  readonly sighting: Sighting;
}

export interface PursuitOptions<Plan> {
  /** @param memory what was seen before this look. */
  readonly decide: (sighting: Sighting, memory: Memory) => Plan;
  readonly perform: (phase: Phase, sighting: Sighting) => Promise<void>;
}

/**
 * How long AWS may show an old answer (Application Auto Scaling is eventually consistent, `aws-facts.md`
 * B): what was sent is sent again only after this long, and an end must hold for a moment.
 */
const shownWithinMs: DurationMs = 10_000;
const lookAgainMs: DurationMs = 1_000;
const confirmAfterMs: DurationMs = 2_000;
const sentAtMost = 5;

/**
 * Until two looks in a row have nothing more to do. Ends with an error where AWS shows no effect.
 *
 * @param first a look taken just now.
 */
export async function pursue<Plan extends AnyPlan>(
  ports: PursuitPorts,
  first: Sighting,
  { decide, perform }: PursuitOptions<Plan>,
): Promise<Pursued<Plan>> {
  const { clock, signal } = ports;
  let memory = nothingKnown;
  let seen: Sighting | undefined = first;
  const sent = new Map<string, { atMs: DurationMs; times: number }>();
  let ended: string | undefined;
  for (;;) {
    const sighting: Sighting = seen ?? (await look(ports));
    seen = undefined;
    const plan = decide(sighting, memory);
    memory = remember(memory, sighting);
    const phase = nextPhase(plan);
    if (phase === undefined) {
      if (ended === plan.kind) return { plan, sighting };
      ended = plan.kind;
      await clock.sleep(confirmAfterMs, signal());
      continue;
    }
    ended = undefined;
    const key = JSON.stringify(phase);
    const before = sent.get(key);
    if (before !== undefined && clock.monotonicMs() - before.atMs < shownWithinMs) {
      await clock.sleep(lookAgainMs, signal());
      continue;
    }
    const times = (before?.times ?? 0) + 1;
    if (times > sentAtMost) {
      throw new ReadableError(
        'AWS shows no effect',
        `AWS accepted it ${sentAtMost} times and never showed it: ${key}. Is another workflow or an infrastructure tool changing the same service?`,
      );
    }
    await perform(phase, sighting);
    sent.set(key, { atMs: clock.monotonicMs(), times });
  }
}

function nextPhase(plan: AnyPlan): Phase | undefined {
  return 'phases' in plan ? plan.phases[0] : undefined;
}

/** A restore that is due just now: AWS may have made it, or not yet. */
const dueMs = { before: 20_000, after: 60_000 } as const;

/** Target and scheduled actions as they belong together. */
export async function look({ capacity, clock, now, signal, say }: PursuitPorts): Promise<Sighting> {
  let said = false;
  for (;;) {
    signal().throwIfAborted();
    // The target before and after the actions: no restore has come in between.
    const before = await target(capacity);
    const actions = await capacity.readScheduledActions();
    const after = await target(capacity);
    const at = now();
    const due = actions.some((action) => {
      const endsAt = readRestore(action)?.endsAt;
      return endsAt !== undefined && endsAt > at - dueMs.after && endsAt < at + dueMs.before;
    });
    if (!due && before.min === after.min && before.max === after.max) {
      return { at, target: after, actions };
    }
    if (due && !said) {
      say('AWS is about to restore an event that ends just now: waiting for it');
      said = true;
    }
    await clock.sleep(lookAgainMs, signal());
  }
}

async function target(capacity: CapacityControl): Promise<ScalableTarget> {
  const found = await capacity.readTarget();
  if (found !== undefined) return found;
  throw new ReadableError(
    'No scalable target',
    'The service is not registered with Application Auto Scaling, so it has no floor to raise; nothing was changed. Register it: aws application-autoscaling register-scalable-target --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id service/CLUSTER/SERVICE --min-capacity 2 --max-capacity 12.',
  );
}
