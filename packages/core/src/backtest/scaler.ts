/**
 * Auto scaling while it is replayed: what runs, what is wanted, and when something happens next. Times are seconds
 * from the start of the history.
 */
import { PolicyRun } from './policy-run.ts';
import type { PolicyMetric, ScalingSettings } from './settings.ts';
import type { Unknowns } from './unknowns.ts';

export interface ScalerEvent {
  readonly seconds: number;
  readonly direction: 'out' | 'in';
  readonly from: number;
  readonly to: number;
  readonly metric: PolicyMetric;
  /** The end of the first datapoint of the alarm. */
  readonly firstDatapointSeconds: number;
}

export interface ScalerPlan {
  /** How long the shortest period of a metric is. */
  readonly tickSeconds: number;
  /** Minimum and maximum set by scheduled actions, in order of time. */
  readonly scheduled: readonly {
    readonly seconds: number;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  }[];
  /** In order of time. */
  readonly deployments: readonly { readonly from: number; readonly until: number }[];
}

interface Start {
  readonly at: number;
  count: number;
}

/** A class with plain fields: replays are hot, and captured variables would be allocated anew with each change. */
export class Scaler {
  readonly runs: readonly PolicyRun[];
  readonly events: ScalerEvent[] = [];
  /** Tasks that serve. */
  running: number;
  desired: number;
  max: number;
  /** When something happens next. */
  nextSeconds = 0;

  readonly #plan: ScalerPlan;
  readonly #startSeconds: number;
  readonly #scaleInCompletesSeconds: number;
  /** Tasks that are starting, in order of the moment from which they serve. */
  readonly #starts: Start[] = [];
  #min: number;
  #scheduledDone = 0;
  #deploymentsDone = 0;
  #scaleInBlockedUntil = Number.NEGATIVE_INFINITY;
  /** While the record is followed, alarms see their datapoints and nothing acts. */
  #isFollowing = false;

  constructor(settings: ScalingSettings, unknowns: Unknowns, initial: number, plan: ScalerPlan) {
    this.runs = settings.policies.map(
      (policy) => new PolicyRun(policy, unknowns, plan.tickSeconds),
    );
    this.#plan = plan;
    this.#startSeconds = unknowns.startSeconds;
    this.#scaleInCompletesSeconds = unknowns.scaleInCompletesSeconds;
    this.#min = settings.minCapacity;
    this.max = settings.maxCapacity;
    this.desired = Math.min(this.max, Math.max(this.#min, initial));
    this.running = this.desired;
    this.#schedule();
  }

  /** What is due at `nextSeconds` happens. */
  advance(): void {
    const now = this.nextSeconds;
    const [start] = this.#starts;
    const change = this.#plan.scheduled[this.#scheduledDone];
    if (start !== undefined && start.at <= now) {
      this.running += start.count;
      this.#starts.shift();
    } else if (change !== undefined && change.seconds <= now) {
      this.#scheduledDone += 1;
      this.#min = change.min ?? this.#min;
      this.max = Math.max(this.#min, change.max ?? this.max);
      this.#setDesired(Math.min(this.max, Math.max(this.#min, this.desired)), now);
    } else {
      for (const run of this.runs) if (run.nextSeconds <= now) run.takeDatapoint();
      if (!this.#isFollowing && !this.#scaleOut(now)) this.#scaleIn(now);
    }
    this.#schedule();
  }

  /** Takes the counts that were recorded, within the limits. */
  follow(running: number, desired: number): void {
    this.#isFollowing = true;
    this.#starts.length = 0;
    this.desired = Math.min(this.max, Math.max(this.#min, Math.round(desired)));
    this.running = Math.min(this.desired, Math.max(1, Math.round(running)));
    this.#schedule();
  }

  /** From here on the policies act; what was asked for and does not run yet is starting. */
  release(now: number): void {
    this.#isFollowing = false;
    const missing = this.desired - this.running;
    if (missing > 0) this.#starts.push({ at: now + this.#startSeconds / 2, count: missing });
    this.#schedule();
  }

  #schedule(): void {
    let next = this.#starts[0]?.at ?? Number.POSITIVE_INFINITY;
    const change = this.#plan.scheduled[this.#scheduledDone];
    if (change !== undefined && change.seconds < next) next = change.seconds;
    for (const run of this.runs) if (run.nextSeconds < next) next = run.nextSeconds;
    this.nextSeconds = next;
  }

  #scaleOut(now: number): boolean {
    let wanted = this.desired;
    let by: PolicyRun | undefined;
    for (const run of this.runs) {
      if (!run.isHigh()) continue;
      const count = Math.min(this.max, run.wantedOut(this.running, this.desired, now));
      if (count > wanted) {
        wanted = count;
        by = run;
      }
    }
    if (by === undefined) return false;
    this.#note(by, wanted, now);
    by.scaledOut(this.running, now);
    this.#scaleInBlockedUntil = Number.NEGATIVE_INFINITY;
    this.#setDesired(wanted, now);
    return true;
  }

  #scaleIn(now: number): void {
    if (this.desired <= this.#min || now < this.#scaleInBlockedUntil) return;
    let wanted = 0;
    let cooldown = 0;
    let by: PolicyRun | undefined;
    for (const run of this.runs) {
      if (run.isHigh()) return;
      if (!run.takesPartInScaleIn) continue;
      if (!run.isLow()) {
        // Target tracking has to agree; a step policy says nothing while its alarm is off.
        if (run.policy.kind === 'target-tracking') return;
        continue;
      }
      const count = run.wantedIn(this.running, this.desired);
      if (count >= this.desired) return;
      if (count >= wanted) {
        wanted = count;
        by = run;
      }
      cooldown = Math.max(cooldown, run.scaleInCooldownSeconds);
    }
    const to = Math.max(this.#min, wanted);
    if (by === undefined || to >= this.desired || this.#isDeploying(now)) return;
    this.#note(by, to, now);
    this.#setDesired(to, now);
    this.#scaleInBlockedUntil = now + this.#scaleInCompletesSeconds + cooldown;
  }

  #isDeploying(now: number): boolean {
    const { deployments } = this.#plan;
    while ((deployments[this.#deploymentsDone]?.until ?? Number.POSITIVE_INFINITY) < now) {
      this.#deploymentsDone += 1;
    }
    return (deployments[this.#deploymentsDone]?.from ?? Number.POSITIVE_INFINITY) <= now;
  }

  #setDesired(count: number, now: number): void {
    if (count > this.desired) {
      this.#starts.push({ at: now + this.#startSeconds, count: count - this.desired });
    }
    // Those that do not serve yet go first, the newest of them before the others.
    let surplus = Math.max(0, this.desired - count);
    for (let last = this.#starts.at(-1); surplus > 0 && last; last = this.#starts.at(-1)) {
      const taken = Math.min(surplus, last.count);
      last.count -= taken;
      surplus -= taken;
      if (last.count === 0) this.#starts.pop();
    }
    this.running -= surplus;
    this.desired = count;
  }

  #note(run: PolicyRun, to: number, now: number): void {
    this.events.push({
      seconds: now,
      direction: to > this.desired ? 'out' : 'in',
      from: this.desired,
      to,
      metric: run.policy.metric,
      firstDatapointSeconds: run.alarmStartSeconds(),
    });
  }
}
