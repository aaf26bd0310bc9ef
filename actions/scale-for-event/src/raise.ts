/** Raises the floor: everything that speaks against it first, then the restore, and only then the floor. */
import { eventWords } from '@ecs-actions/core/event/held-event';
import {
  heldBy,
  planRaise,
  wishOf,
  type Phase,
  type RaisePlan,
  type Wish,
} from '@ecs-actions/core/event/plan';
import { endOf, readLedger, type Sighting } from '@ecs-actions/core/event/ledger';
import { objectionsTo } from '@ecs-actions/core/event/objections';
import type { Service } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatDuration, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import { foresee } from './foresee.ts';
import { shortestEventMs, type Inputs, type RaiseInputs } from './inputs.ts';
import type { Outcome, Story } from './outcome.ts';
import { perform } from './perform.ts';
import type { Ports } from './ports.ts';
import { look, pursue, type PursuitPorts } from './pursue.ts';
import { showTime } from './show-time.ts';
import { waitUntilHealthy } from './wait.ts';

/** A floor is not raised any more when its restore is nearer than this: a call may take ten seconds. */
const restoreTooNearMs: DurationMs = 15_000;

export async function raise(
  ports: Ports,
  pursuit: PursuitPorts,
  inputs: Inputs & RaiseInputs,
  service: Service,
  story: Story,
): Promise<Outcome> {
  const first = await look(pursuit);
  story.first = first;
  const wish = readWish(inputs, first.at);
  if (inputs.endRemark !== undefined) remark(ports, story, 'The clocks change', inputs.endRemark);
  object(ports, story, first, wish.endsAt);
  const planned = planRaise(first, wish);
  if (planned.kind === 'max-too-low') throw maxTooLow(planned, first);
  if (planned.kind === 'phases') {
    story.event = planned.event;
    const foreseen = await foresee(ports, inputs, service, story, first, planned.event);
    for (const { title, text } of foreseen) remark(ports, story, title, text);
  }

  let held = wish;
  const { plan, sighting } = await pursue(pursuit, first, {
    decide: (now, memory) => {
      const next = planRaise(now, held, memory);
      if (next.kind === 'phases') held = wishOf(next.event);
      story.restoreAt = endOf(now, wish.name);
      return next;
    },
    perform: async (phase, now) => {
      sayPhase(ports, inputs, phase, now);
      await perform(pursuit, story, phase, held.endsAt - restoreTooNearMs);
    },
  });
  story.last = sighting;
  if (plan.kind === 'phases') {
    story.event = plan.event;
    story.capacity = 'seen';
    sayOthers(ports, story, sighting);
    if (inputs.wait) {
      const end = await waitUntilHealthy(ports, inputs, service, story, plan.event);
      if (end !== undefined) return end;
    }
  }
  return outcomeOf(plan, sighting, inputs, story, ports.now());
}

function readWish({ name, min, max, end }: Inputs & RaiseInputs, now: EpochMs): Wish {
  const endsAt = end.kind === 'at' ? end.at : now + end.ms;
  if (endsAt < now + shortestEventMs) {
    throw new ReadableError(
      'Invalid input: until',
      'Input "until" is less than a minute ahead by AWS\'s clock; nothing was changed.',
    );
  }
  return { name, min, endsAt, ...(max !== undefined && { max }) };
}

function object(ports: Ports, story: Story, sighting: Sighting, endsAt: EpochMs): void {
  const objections = objectionsTo(sighting, endsAt);
  const refusal = objections.find(({ severity }) => severity === 'refuse');
  if (refusal !== undefined) throw new ReadableError(refusal.title, refusal.text);
  for (const { title, text } of objections) remark(ports, story, title, text);
}

function remark(ports: Ports, story: Story, title: string, message: string): void {
  ports.log.warning({ title, message });
  story.remarks.push(message);
}

function sayPhase(ports: Ports, inputs: Inputs, phase: Phase, sighting: Sighting): void {
  if (phase.kind === 'schedule') {
    for (const { actionName, at, leaves } of phase.restores) {
      const max = leaves.max === undefined ? '' : `, max ${leaves.max}`;
      ports.log.line(
        `scheduling ${actionName}: min ${leaves.min ?? ''}${max} at ${showTime(at, inputs.timeZone)}`,
      );
    }
  } else if (phase.kind === 'register') {
    const { min, max } = sighting.target;
    const { capacity } = phase;
    ports.log.line(
      `the restore is there; raising from ${min}–${max} to ${capacity.min ?? min}–${capacity.max ?? max}`,
    );
  } else {
    ports.log.line(`deleting ${phase.actionNames.join(', ')}`);
  }
}

/** A floor that is none of ours is left alone, and said. */
function sayOthers(ports: Ports, story: Story, sighting: Sighting): void {
  const { changedByOthers, usual } = readLedger(sighting);
  const end = 'AWS sets the usual capacity at the end of the last event all the same';
  for (const [what, changed] of [
    ['minimum', changedByOthers.min],
    ['maximum', changedByOthers.max],
  ] as const) {
    if (changed === undefined) continue;
    remark(
      ports,
      story,
      'Another capacity',
      `The ${what} is ${changed.found}, though ${changed.left} was left: somebody else set it. It is high enough and was left alone; ${end} (${usual.min}–${usual.max}).`,
    );
  }
}

function outcomeOf(
  plan: RaisePlan,
  sighting: Sighting,
  inputs: Inputs & RaiseInputs,
  story: Story,
  at: EpochMs,
): Outcome {
  const { target } = sighting;
  switch (plan.kind) {
    case 'max-too-low':
      throw maxTooLow(plan, sighting);
    case 'changed-by-others':
      throw changedByOthers(sighting, inputs);
    case 'nothing-to-hold':
      return {
        verdict: 'unchanged',
        reason: `the floor is ${target.min} already, as high as ${eventWords(inputs.name)} needs; nothing was changed and nothing is scheduled`,
        at,
      };
    default: {
      const until = showTime(plan.event.endsAt, inputs.timeZone);
      const left = formatDuration(plan.event.endsAt - at);
      const held = `min ${target.min}, max ${target.max} until ${until} (${left} from now)`;
      return story.done.length === 0
        ? {
            verdict: 'unchanged',
            reason: `${eventWords(inputs.name)} is held already: ${held}`,
            at,
          }
        : { verdict: 'raised', reason: `${eventWords(inputs.name)} is raised: ${held}`, at };
    }
  }
}

function maxTooLow({ min, max }: { min: number; max: number }, sighting: Sighting): ReadableError {
  const now = sighting.target.max;
  const held = now > max ? ` (it is ${now} only as long as another event holds it)` : '';
  return new ReadableError(
    'Maximum too low',
    `min ${min} is above the maximum of the scalable target, ${max}${held}; nothing was changed. Give max too: at least ${min}, and more where traffic may need it.`,
  );
}

function changedByOthers(sighting: Sighting, { name }: Inputs): ReadableError {
  const { target } = sighting;
  const { usual, events } = readLedger(sighting);
  const left = heldBy(events, usual);
  const names = events.map((event) => event.name).join(', ');
  return new ReadableError(
    'Another floor',
    `The capacity is ${target.min}–${target.max}, though ${left.min}–${left.max} was left for ${names}: somebody else changed it, and raising ${name} would overwrite that. Restore ${names} (action: restore), which keeps what was set, and raise again.`,
  );
}
