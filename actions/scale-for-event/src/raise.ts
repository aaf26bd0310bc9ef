/** Raises the floor: everything that speaks against it first, then the restore, and only then the floor. */
import {
  heldBy,
  planRaise,
  wishOf,
  type Phase,
  type RaisePlan,
  type Wish,
} from '@ecs-actions/core/event/plan';
import { endOf, readEvents, type CapacityObservation } from '@ecs-actions/core/event/reading';
import { objectionsTo } from '@ecs-actions/core/event/objections';
import type { Service } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatDuration, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import { foresee } from './foresee.ts';
import { shortestEventMs, type Inputs, type RaiseInputs } from './inputs.ts';
import type { Outcome, StepRecord } from './outcome.ts';
import { send } from './send.ts';
import type { Ports } from './ports.ts';
import { observe, reconcile, type CapacityPorts } from './reconcile.ts';
import { eventWords } from './event-words.ts';
import { showTime } from './show-time.ts';
import { waitUntilHealthy } from './wait.ts';
import { present } from '@ecs-actions/core/present';

/** A floor is not raised any more when its restore is nearer than this: a call may take ten seconds. */
const restoreTooNearMs: DurationMs = 15_000;

export async function raise(
  ports: Ports,
  capacityPorts: CapacityPorts,
  inputs: Inputs & RaiseInputs,
  service: Service,
  record: StepRecord,
): Promise<Outcome> {
  const first = await observe(capacityPorts);
  record.note({ kind: 'observed', when: 'first', observation: first });
  const wish = readWish(inputs, first.at);
  if (inputs.endRemark !== undefined) remark(ports, record, 'The clocks change', inputs.endRemark);
  object(ports, record, first, wish.endsAt);
  const planned = planRaise(first, wish);
  if (planned.kind === 'max-too-low') throw maxTooLow(planned, first);
  if (planned.kind === 'phases') {
    record.note({ kind: 'event', event: planned.event });
    const foreseen = await foresee(ports, inputs, service, record, first, planned.event);
    for (const { title, text } of foreseen) remark(ports, record, title, text);
  }

  let held = wish;
  const { plan, observation } = await reconcile<RaisePlan>(capacityPorts, first, {
    decide: (now, memory) => {
      const next = planRaise(now, held, memory);
      if (next.kind === 'phases') held = wishOf(next.event);
      record.note({ kind: 'restore-seen', at: endOf(now, wish.name) });
      return next;
    },
    send: async (phase, now) => {
      sayPhase(ports, inputs, phase, now);
      await send(capacityPorts, record, phase, held.endsAt - restoreTooNearMs);
    },
  });
  record.note({ kind: 'observed', when: 'last', observation });
  if (plan.kind === 'phases') {
    record.note({ kind: 'event', event: plan.event });
    record.note({ kind: 'capacity', capacity: 'seen' });
    sayOthers(ports, record, observation);
    if (inputs.wait) {
      const end = await waitUntilHealthy(ports, inputs, service, record, plan.event);
      if (end !== undefined) return end;
    }
  }
  return outcomeOf(plan, observation, inputs, record, ports.now());
}

function readWish({ name, min, max, end }: Inputs & RaiseInputs, now: EpochMs): Wish {
  const endsAt = end.kind === 'at' ? end.at : now + end.ms;
  if (endsAt < now + shortestEventMs) {
    throw new ReadableError(
      'Invalid input: until',
      'Input "until" is less than a minute ahead by AWS\'s clock; nothing was changed.',
    );
  }
  return { name, min, endsAt, ...present({ max }) };
}

function object(
  ports: Ports,
  record: StepRecord,
  observation: CapacityObservation,
  endsAt: EpochMs,
): void {
  const objections = objectionsTo(observation, endsAt);
  const refusal = objections.find(({ severity }) => severity === 'refuse');
  if (refusal !== undefined) throw new ReadableError(refusal.title, refusal.text);
  for (const { title, text } of objections) remark(ports, record, title, text);
}

function remark(ports: Ports, record: StepRecord, title: string, message: string): void {
  ports.log.warning({ title, message });
  record.note({ kind: 'remark', text: message });
}

function sayPhase(
  ports: Ports,
  inputs: Inputs,
  phase: Phase,
  observation: CapacityObservation,
): void {
  if (phase.kind === 'schedule') {
    for (const { actionName, at, leaves } of phase.restores) {
      const max = leaves.max === undefined ? '' : `, max ${leaves.max}`;
      ports.log.line(
        `scheduling ${actionName}: min ${leaves.min ?? ''}${max} at ${showTime(at, inputs.timeZone)}`,
      );
    }
  } else if (phase.kind === 'register') {
    const { min, max } = observation.target;
    const { capacity } = phase;
    ports.log.line(
      `the restore is there; raising from ${min}–${max} to ${capacity.min ?? min}–${capacity.max ?? max}`,
    );
  } else {
    ports.log.line(`deleting ${phase.actionNames.join(', ')}`);
  }
}

/** A floor that is none of ours is left alone, and said. */
function sayOthers(ports: Ports, record: StepRecord, observation: CapacityObservation): void {
  const { changedByOthers, usual } = readEvents(observation);
  const end = 'AWS sets the usual capacity at the end of the last event all the same';
  for (const [what, changed] of [
    ['minimum', changedByOthers.min],
    ['maximum', changedByOthers.max],
  ] as const) {
    if (changed === undefined) continue;
    remark(
      ports,
      record,
      'Another capacity',
      `The ${what} is ${changed.found}, though ${changed.left} was left: somebody else set it. It is high enough and was left alone; ${end} (${usual.min}–${usual.max}).`,
    );
  }
}

function outcomeOf(
  plan: RaisePlan,
  observation: CapacityObservation,
  inputs: Inputs & RaiseInputs,
  record: StepRecord,
  at: EpochMs,
): Outcome {
  const { target } = observation;
  switch (plan.kind) {
    case 'max-too-low':
      throw maxTooLow(plan, observation);
    case 'changed-by-others':
      throw changedByOthers(observation, inputs);
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
      return record.progress().done.length === 0
        ? {
            verdict: 'unchanged',
            reason: `${eventWords(inputs.name)} is held already: ${held}`,
            at,
          }
        : { verdict: 'raised', reason: `${eventWords(inputs.name)} is raised: ${held}`, at };
    }
  }
}

function maxTooLow(
  { min, max }: { min: number; max: number },
  observation: CapacityObservation,
): ReadableError {
  const now = observation.target.max;
  const held = now > max ? ` (it is ${now} only as long as another event holds it)` : '';
  return new ReadableError(
    'Maximum too low',
    `min ${min} is above the maximum of the scalable target, ${max}${held}; nothing was changed. Give max too: at least ${min}, and more where traffic may need it.`,
  );
}

function changedByOthers(observation: CapacityObservation, { name }: Inputs): ReadableError {
  const { target } = observation;
  const { usual, events } = readEvents(observation);
  const left = heldBy(events, usual);
  const names = events.map((event) => event.name).join(', ');
  return new ReadableError(
    'Another floor',
    `The capacity is ${target.min}–${target.max}, though ${left.min}–${left.max} was left for ${names}: somebody else changed it, and raising ${name} would overwrite that. Restore ${names} (action: restore), which keeps what was set, and raise again.`,
  );
}
