import type { EpochMs } from '../../time.ts';
import type { Fact } from '../../fact.ts';

/** One scaling activity of Application Auto Scaling that changed the desired count. */
export interface ScalingActivity {
  readonly at: EpochMs;
  readonly direction: 'out' | 'in';
  readonly from: number | undefined;
  readonly to: number;
  /** A scheduled action or a person may scale at will; only policies can flap. */
  readonly byPolicy: boolean;
}

/** A scheduled action that sets the minimum, once, at a moment (`at(…)`). */
export interface ScheduledFloor {
  readonly name: string;
  readonly at: EpochMs;
  readonly minCapacity: number;
  /** The event that it ends, where it is a restore of scale-for-event (`core/event/held-event`). */
  readonly event?: { readonly name: string; readonly holds: number; readonly usual: number };
}

/** A scheduled action that sets the minimum, once or again and again. */
export interface ScheduledMinimum {
  readonly name: string;
  /** `cron(0 20 * * ? *)`, `rate(1 day)`, `at(2026-11-30T06:00:00)`. */
  readonly schedule: Fact<string>;
  readonly minCapacity: Fact<number>;
}
