/** The inputs of scale-for-event as one typed object. Everything malformed fails here, before the first AWS call. */
import type { Prices } from '@ecs-actions/core/event/cost';
import { isEventName } from '@ecs-actions/core/event/held-event';
import { isTimeZone, readTime } from '@ecs-actions/core/event/local-time';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { durations, formatInstant, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { Environment } from '@ecs-actions/action-kit/environment';
import { InputError, type InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import { present } from '@ecs-actions/core/present';

/** When the event ends: at an instant, or so long after the step's start by AWS's clock. */
export type End =
  | { readonly kind: 'at'; readonly at: EpochMs }
  | { readonly kind: 'after'; readonly ms: DurationMs };

export interface RaiseInputs {
  readonly action: 'raise';
  readonly min: number;
  readonly max?: number;
  readonly end: End;
  /** Set where the clocks change just at the end. */
  readonly endRemark?: string;
  readonly wait: boolean;
  readonly prices?: Prices;
}

export interface RestoreInputs {
  readonly action: 'restore';
}

export type Inputs = (RaiseInputs | RestoreInputs) & {
  readonly address: ServiceAddress;
  readonly region: string;
  readonly name: string;
  /** For showing times, beside UTC. */
  readonly timeZone?: string;
  readonly timeoutMs: DurationMs;
};

/** The shortest event: its restore must not be due before the floor is raised. */
export const shortestEventMs: DurationMs = durations.minute;
/** A later end is taken for a mistyped year. */
const longestEventMs: DurationMs = 366 * 24 * durations.hour;
/** ECS's own limit for the tasks of a service is lower. */
const mostTasks = 100_000;

/**
 * @param now the runner's clock; the end is checked against AWS's again.
 * @throws InputError that names the input, its value and what is accepted.
 */
export function parseInputs(inputs: InputReader, env: Environment, now: EpochMs): Inputs {
  inputs.text('action');
  const action = inputs.oneOf('action', ['raise', 'restore']) ?? 'raise';
  const address = readServiceAddress(inputs, { several: false });
  const name = inputs.optionalText('name') ?? 'event';
  if (!isEventName(name)) throw inputs.invalid('name', 'up to 64 letters, digits, "-" and "_"');
  const timeZone = inputs.optionalText('timezone');
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw inputs.invalid('timezone', 'an IANA time zone, such as Europe/Berlin or UTC');
  }
  const common = {
    address,
    region: readRegion(inputs, env, [address.cluster, ...address.services]),
    name,
    timeoutMs: inputs.duration('timeout') ?? 15 * durations.minute,
    ...present({ timeZone }),
  };
  // A form that offers all inputs hands them over for both actions: what raises means nothing here.
  if (action === 'restore') return { action, ...common };

  const { min, max } = readCapacity(inputs);
  const { end, endRemark } = readEnd(inputs, timeZone, now);
  const prices = readPrices(inputs);
  return {
    action,
    ...common,
    min,
    end,
    wait: inputs.boolean('wait') ?? true,
    ...present({ max, endRemark, prices }),
  };
}

function readCapacity(inputs: InputReader): { readonly min: number; readonly max?: number } {
  const min = inputs.integer('min', { min: 1, max: mostTasks });
  if (min === undefined) throw required('min', 'raise needs the tasks that must run, such as 8');
  const max = inputs.integer('max', { min: 1, max: mostTasks });
  if (max === undefined) return { min };
  if (min > max) throw inputs.invalid('max', `at least min, which is ${min}`);
  return { min, max };
}

function readEnd(
  inputs: InputReader,
  timeZone: string | undefined,
  now: EpochMs,
): { readonly end: End; readonly endRemark?: string } {
  inputs.conflict('until', 'for', 'each names the end of the event');
  const ms = inputs.duration('for');
  if (ms !== undefined) {
    if (ms < shortestEventMs) throw inputs.invalid('for', 'a duration from 1m to 24h');
    return { end: { kind: 'after', ms } };
  }
  const text = inputs.optionalText('until');
  if (text === undefined) {
    throw required('until', 'raise needs the end of the event: until, or for, such as 2h');
  }
  const accepted =
    'an ISO time with a zone, such as 2026-11-27T22:00:00Z, or with timezone a local one, such as 2026-11-27T23:00';
  const time = readTime(text, timeZone);
  if (time.kind === 'unreadable') throw inputs.invalid('until', accepted);
  if (time.kind === 'needs-timezone') {
    throw inputs.invalid('until', `${accepted}; this one names no zone, and timezone is not given`);
  }
  const { at } = time;
  if (at < now + shortestEventMs) {
    throw inputs.invalid(
      'until',
      `a time at least a minute ahead: that is ${formatInstant(at)}, and now is ${formatInstant(now)}`,
    );
  }
  if (at > now + longestEventMs) throw inputs.invalid('until', 'a time within a year');
  const endRemark = time.kind === 'local' ? time.remark : undefined;
  return { end: { kind: 'at', at }, ...present({ endRemark }) };
}

function readPrices(inputs: InputReader): Prices | undefined {
  const perVcpuHour = inputs.number('price-per-vcpu-hour', { min: 0 });
  const perGbHour = inputs.number('price-per-gb-hour', { min: 0 });
  if (perVcpuHour === undefined && perGbHour === undefined) return undefined;
  if (perVcpuHour === undefined) {
    throw required('price-per-vcpu-hour', 'price-per-gb-hour is given, and a task costs both');
  }
  if (perGbHour === undefined) {
    throw required('price-per-gb-hour', 'price-per-vcpu-hour is given, and a task costs both');
  }
  return { perVcpuHour, perGbHour };
}

function required(name: string, why: string): InputError {
  return new InputError(name, `Input "${name}" has no value: ${why}.`);
}
