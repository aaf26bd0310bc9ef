/** One phase of a plan, sent. */
import type { Phase } from '@ecs-actions/core/event/plan';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { EpochMs } from '@ecs-actions/core/time';
import type { StepRecord } from './outcome.ts';
import type { CapacityPorts } from './reconcile.ts';

/** @param registerBefore AWS's time at which it is too late to change the capacity. */
export async function send(
  ports: CapacityPorts,
  record: StepRecord,
  phase: Phase,
  registerBefore?: EpochMs,
): Promise<void> {
  const { capacity } = ports;
  switch (phase.kind) {
    case 'schedule':
      // In order: what an action leaves must have its own restore first.
      for (const restore of phase.restores) {
        await capacity.schedule(restore);
        record.note({ kind: 'done', call: `scheduled ${restore.actionName}` });
      }
      return;
    case 'unschedule':
      for (const actionName of phase.actionNames) {
        await capacity.unschedule(actionName);
        record.note({ kind: 'done', call: `deleted ${actionName}` });
      }
      return;
    case 'register': {
      record.note({ kind: 'capacity', capacity: 'sent' });
      await register(ports, phase, registerBefore);
      record.note({ kind: 'capacity', capacity: 'registered' });
      record.note({ kind: 'done', call: `registered ${JSON.stringify(phase.capacity)}` });
      return;
    }
    default:
      return phase satisfies never;
  }
}

/** A floor must not be raised after its restore was made: nobody would take it back. */
async function register(
  { capacity, clock, now, signal }: CapacityPorts,
  phase: Extract<Phase, { kind: 'register' }>,
  before: EpochMs | undefined,
): Promise<void> {
  if (before === undefined) return capacity.register(phase.capacity);
  const tooLate = new AbortController();
  const sent = new AbortController();
  const cutOff = async (): Promise<void> => {
    await clock.sleep(before - now(), sent.signal);
    if (!sent.signal.aborted) tooLate.abort();
  };
  void cutOff();
  try {
    await capacity.register(phase.capacity, AbortSignal.any([signal(), tooLate.signal]));
  } catch (error) {
    if (!tooLate.signal.aborted) throw error;
    throw new ReadableError(
      'Too late',
      'The end of the event came too near before the floor could be raised.',
      { cause: error },
    );
  } finally {
    sent.abort();
  }
}
