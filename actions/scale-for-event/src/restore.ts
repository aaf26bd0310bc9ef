/** Ends an event before its time: the floor first, then its scheduled restore. */
import { planRestore, type Phase } from '@ecs-actions/core/event/plan';
import { endOf, readEvents, type CapacityObservation } from '@ecs-actions/core/event/reading';
import type { Inputs } from './inputs.ts';
import type { Outcome, StepRecord } from './outcome.ts';
import { send } from './send.ts';
import type { Ports } from './ports.ts';
import { observe, reconcile, type CapacityPorts } from './reconcile.ts';
import { eventWords } from './event-words.ts';
import { showTime } from './show-time.ts';

export async function restore(
  ports: Ports,
  capacityPorts: CapacityPorts,
  inputs: Inputs,
  record: StepRecord,
): Promise<Outcome> {
  const first = await observe(capacityPorts);
  record.note({ kind: 'observed', when: 'first', observation: first });
  const { events, changedByOthers } = readEvents(first);
  const event = events.find(({ name }) => name === inputs.name);
  if (event !== undefined) record.note({ kind: 'event', event });

  const { observation } = await reconcile(capacityPorts, first, {
    decide: (now, memory) => {
      record.note({ kind: 'restore-seen', at: endOf(now, inputs.name) });
      return planRestore(now, inputs.name, memory);
    },
    send: async (phase, now) => {
      ports.log.line(describe(phase, now));
      await send(capacityPorts, record, phase);
    },
  });
  record.note({ kind: 'observed', when: 'last', observation });
  const { min, max } = observation.target;
  const at = ports.now();
  if (event === undefined) return notThere(observation, inputs, at);
  const others = changedByOthers.min ?? changedByOthers.max;
  if (others !== undefined) {
    const message = `The capacity is ${min}–${max}; ${others.found} stands where ${others.left} was left: somebody else set it, and it was left alone. The restore of ${inputs.name} is no longer scheduled.`;
    ports.log.warning({ title: 'Another floor', message });
    record.note({ kind: 'remark', text: message });
    return { verdict: 'unchanged', reason: message, at };
  }
  const remaining = readEvents(observation).events.map(
    ({ name, holds, endsAt }) =>
      `${name} holds ${holds.min} until ${showTime(endsAt, inputs.timeZone)}`,
  );
  const still = remaining.length === 0 ? '' : `; ${remaining.join(', ')}`;
  const by = record.progress().done.length === 0 ? ' (AWS has made it)' : '';
  return {
    verdict: 'restored',
    reason: `${eventWords(inputs.name)} is restored${by}: min ${min}, max ${max}${still}`,
    at,
  };
}

function notThere(observation: CapacityObservation, { name }: Inputs, at: number): Outcome {
  const { min, max } = observation.target;
  const events = readEvents(observation).events.map((event) => event.name);
  const others = events.length === 0 ? '' : `; the events scheduled are ${events.join(', ')}`;
  return {
    verdict: 'unchanged',
    reason: `nothing is scheduled for ${name} (AWS may have restored it already): min ${min}, max ${max}${others}`,
    at,
  };
}

function describe(phase: Phase, { target }: CapacityObservation): string {
  switch (phase.kind) {
    case 'schedule':
      return `rewriting what other events leave: ${phase.restores
        .map(({ actionName, leaves }) => `${actionName} leaves ${leaves.min ?? ''}`)
        .join(', ')}`;
    case 'register': {
      const { min = target.min, max = target.max } = phase.capacity;
      return `lowering from ${target.min}–${target.max} to ${min}–${max}`;
    }
    default:
      return `deleting ${phase.actionNames.join(', ')}`;
  }
}
