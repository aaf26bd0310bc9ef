/** Ends an event before its time: the floor first, then its scheduled restore. */
import { eventWords } from '@ecs-actions/core/event/held-event';
import { planRestore, type Phase } from '@ecs-actions/core/event/plan';
import { endOf, readLedger, type Sighting } from '@ecs-actions/core/event/ledger';
import type { Inputs } from './inputs.ts';
import type { Outcome, Story } from './outcome.ts';
import { perform } from './perform.ts';
import type { Ports } from './ports.ts';
import { look, pursue, type PursuitPorts } from './pursue.ts';
import { showTime } from './show-time.ts';

export async function restore(
  ports: Ports,
  pursuit: PursuitPorts,
  inputs: Inputs,
  story: Story,
): Promise<Outcome> {
  const first = await look(pursuit);
  story.first = first;
  const { events, changedByOthers } = readLedger(first);
  const event = events.find(({ name }) => name === inputs.name);
  if (event !== undefined) story.event = event;

  const { sighting } = await pursue(pursuit, first, {
    decide: (now, memory) => {
      story.restoreAt = endOf(now, inputs.name);
      return planRestore(now, inputs.name, memory);
    },
    perform: async (phase, now) => {
      ports.log.line(describe(phase, now));
      await perform(pursuit, story, phase);
    },
  });
  story.last = sighting;
  const { min, max } = sighting.target;
  const at = ports.now();
  if (event === undefined) return notThere(sighting, inputs, at);
  const others = changedByOthers.min ?? changedByOthers.max;
  if (others !== undefined) {
    const message = `The capacity is ${min}–${max}; ${others.found} stands where ${others.left} was left: somebody else set it, and it was left alone. The restore of ${inputs.name} is no longer scheduled.`;
    ports.log.warning({ title: 'Another floor', message });
    story.remarks.push(message);
    return { verdict: 'unchanged', reason: message, at };
  }
  const remaining = readLedger(sighting).events.map(
    ({ name, holds, endsAt }) =>
      `${name} holds ${holds.min} until ${showTime(endsAt, inputs.timeZone)}`,
  );
  const still = remaining.length === 0 ? '' : `; ${remaining.join(', ')}`;
  const by = story.done.length === 0 ? ' (AWS has made it)' : '';
  return {
    verdict: 'restored',
    reason: `${eventWords(inputs.name)} is restored${by}: min ${min}, max ${max}${still}`,
    at,
  };
}

function notThere(sighting: Sighting, { name }: Inputs, at: number): Outcome {
  const { min, max } = sighting.target;
  const events = readLedger(sighting).events.map((event) => event.name);
  const others = events.length === 0 ? '' : `; the events scheduled are ${events.join(', ')}`;
  return {
    verdict: 'unchanged',
    reason: `nothing is scheduled for ${name} (AWS may have restored it already): min ${min}, max ${max}${others}`,
    at,
  };
}

function describe(phase: Phase, { target }: Sighting): string {
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
