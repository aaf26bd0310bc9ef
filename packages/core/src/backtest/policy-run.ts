/** One policy while it is replayed: its datapoints, its alarms, and the count it asks for. */
import { steppedCount } from './step-count.ts';
import type { AlarmRule, ScalingPolicy } from './settings.ts';
import type { Unknowns } from './unknowns.ts';

/** A count above a whole number by a rounding error is that number. */
const hair = 1e-6;

/**
 * A class, and its datapoints in rings: months of minutes are replayed hundreds of times, and closures over
 * whole columns took four times as long.
 */
export class PolicyRun {
  readonly policy: ScalingPolicy;
  readonly takesPartInScaleIn: boolean;
  readonly scaleInCooldownSeconds: number;
  /** When the next datapoint decides the alarms, in seconds from the start. */
  nextSeconds: number;

  readonly #period: number;
  readonly #partsOfPeriod: number;
  readonly #scaleOutCooldownSeconds: number;
  readonly #statistic: Unknowns['statistic'];
  readonly #counts: Unknowns['countedTasks'];
  readonly #scaleInShare: number;
  readonly #mask: number;
  readonly #values: Float64Array;
  readonly #tasks: Float64Array;
  readonly #high: Alarm | undefined;
  readonly #low: Alarm | undefined;
  #written = 0;
  #taken = 0;
  #parts = 0;
  #sum = 0;
  #sumTasks = 0;
  #cooldownUntil = Number.NEGATIVE_INFINITY;
  #tasksBefore = 0;

  constructor(policy: ScalingPolicy, unknowns: Unknowns, tickSeconds: number) {
    const period = policy.resolutionSeconds;
    const delay = period === 20 ? unknowns.fastMetricDelaySeconds : unknowns.metricDelaySeconds;
    const alarms = alarmsOf(policy);
    const longest = Math.max(alarms.high?.rule.of ?? 0, alarms.low?.rule.of ?? 0);
    const size = 2 ** Math.ceil(Math.log2(longest + Math.ceil(delay / period) + 8));
    this.policy = policy;
    this.nextSeconds = period + delay;
    this.takesPartInScaleIn = policy.kind === 'step' ? alarms.low !== undefined : policy.scalesIn;
    this.scaleInCooldownSeconds =
      policy.kind === 'step' ? policy.cooldownSeconds : policy.scaleInCooldownSeconds;
    this.#scaleOutCooldownSeconds =
      policy.kind === 'step' ? policy.cooldownSeconds : policy.scaleOutCooldownSeconds;
    this.#period = period;
    this.#partsOfPeriod = period / tickSeconds;
    this.#statistic = unknowns.statistic;
    this.#counts = unknowns.countedTasks;
    this.#scaleInShare = unknowns.scaleInShare;
    this.#mask = size - 1;
    this.#values = new Float64Array(size);
    this.#tasks = new Float64Array(size);
    this.#high = alarms.high && new Alarm(alarms.high);
    this.#low = alarms.low && new Alarm(alarms.low);
  }

  /** A part of a period has ended with this value, on so many tasks. */
  measure(value: number, tasks: number): void {
    this.#parts += 1;
    this.#sum += value;
    this.#sumTasks += tasks;
    if (this.#parts < this.#partsOfPeriod) return;
    const place = this.#written & this.#mask;
    this.#values[place] = this.#sum / this.#partsOfPeriod;
    this.#tasks[place] = this.#sumTasks / this.#partsOfPeriod;
    this.#written += 1;
    this.#parts = 0;
    this.#sum = 0;
    this.#sumTasks = 0;
  }

  /** The next datapoint is there. */
  takeDatapoint(): void {
    const value = this.#values[this.#taken & this.#mask] ?? Number.NaN;
    this.#taken += 1;
    this.nextSeconds += this.#period;
    this.#high?.take(value);
    this.#low?.take(value);
  }

  isHigh(): boolean {
    return this.#high?.isOn() === true;
  }

  isLow(): boolean {
    return this.#low?.isOn() === true;
  }

  /** The end of the first datapoint of the alarm, in seconds from the start. */
  alarmStartSeconds(): number {
    return (this.#taken - Math.max(this.#high?.streak ?? 1, 1) + 1) * this.#period;
  }

  wantedOut(running: number, desired: number, now: number): number {
    const inCooldown = now < this.#cooldownUntil;
    if (this.policy.kind === 'step') {
      return steppedCount(this.policy, inCooldown ? this.#tasksBefore : desired, this.#value());
    }
    const load = this.#load(running, inCooldown ? this.#tasksBefore : Number.POSITIVE_INFINITY);
    return Math.ceil(load / this.policy.target - hair);
  }

  wantedIn(running: number, desired: number): number {
    if (this.policy.kind === 'step') return steppedCount(this.policy, desired, this.#value());
    const load = this.#load(running, Number.POSITIVE_INFINITY);
    const proportional = Math.ceil(load / this.policy.target - hair);
    if (!(proportional < desired)) return desired;
    return desired - Math.max(1, Math.floor((desired - proportional) * this.#scaleInShare));
  }

  /** A larger step within the cooldown is counted from where the first one began. */
  scaledOut(running: number, now: number): void {
    if (now >= this.#cooldownUntil) this.#tasksBefore = running;
    this.#cooldownUntil = now + this.#scaleOutCooldownSeconds;
  }

  /** Tasks × metric, of at most so many tasks. */
  #load(running: number, mostTasks: number): number {
    if (this.#counts === 'each') return this.#statisticOf(mostTasks);
    const measured = this.#tasks[(this.#taken - 1) & this.#mask] ?? running;
    return Math.min(this.#counts === 'now' ? running : measured, mostTasks) * this.#value();
  }

  #value(): number {
    return this.#statisticOf(undefined);
  }

  /**
   * Of the last three datapoints; a missing one is no value to compute with.
   *
   * @param mostTasks each value is multiplied with its own tasks, at most so many; undefined: the values alone
   */
  #statisticOf(mostTasks: number | undefined): number {
    let total = 0;
    let count = 0;
    let highest = Number.NEGATIVE_INFINITY;
    let last = Number.NaN;
    for (let index = Math.max(0, this.#taken - 3); index < this.#taken; index += 1) {
      const place = index & this.#mask;
      const measured = this.#values[place] ?? Number.NaN;
      if (Number.isNaN(measured)) continue;
      const value =
        mostTasks === undefined
          ? measured
          : measured * Math.min(this.#tasks[place] ?? 0, mostTasks);
      total += value;
      count += 1;
      last = value;
      if (value > highest) highest = value;
    }
    if (this.#statistic === 'last') return last;
    return this.#statistic === 'average' ? total / count : highest;
  }
}

interface AlarmSetup {
  readonly rule: AlarmRule;
  readonly beyond: 'above' | 'below';
  readonly orEqual: boolean;
}

function alarmsOf(policy: ScalingPolicy): {
  readonly high?: AlarmSetup;
  readonly low?: AlarmSetup;
} {
  if (policy.kind === 'target-tracking') {
    return {
      high: { rule: policy.high, beyond: 'above', orEqual: false },
      low: { rule: policy.low, beyond: 'below', orEqual: false },
    };
  }
  const { alarm, steps, adjustment } = policy;
  const setup = { rule: alarm, beyond: alarm.beyond, orEqual: alarm.orEqual };
  // Its one alarm means out or in by what its steps do.
  const adds = adjustment === 'ExactCapacity' || steps.some(({ by }) => by > 0);
  return adds ? { high: setup } : { low: setup };
}

/** `datapoints` of `of`; a missing datapoint is not beyond, so that a gap scales neither out nor in. */
class Alarm {
  /** How many of the last datapoints in a row were beyond the threshold. */
  streak = 0;
  readonly #needed: number;
  readonly #beyond: Uint8Array;
  readonly #sign: number;
  readonly #limit: number;
  #count = 0;
  #place = 0;

  constructor({ rule, beyond, orEqual }: AlarmSetup) {
    this.#needed = rule.datapoints;
    this.#beyond = new Uint8Array(rule.of);
    this.#sign = beyond === 'above' ? 1 : -1;
    // A value that differs from the threshold by a rounding error only is on it.
    this.#limit = this.#sign * rule.threshold + (orEqual ? -1e-9 : 1e-9);
  }

  take(value: number): void {
    const isBeyond = this.#sign * value > this.#limit ? 1 : 0;
    this.#count += isBeyond - (this.#beyond[this.#place] ?? 0);
    this.#beyond[this.#place] = isBeyond;
    this.#place += 1;
    if (this.#place === this.#beyond.length) this.#place = 0;
    this.streak = isBeyond === 1 ? this.streak + 1 : 0;
  }

  isOn(): boolean {
    return this.#count >= this.#needed;
  }
}
