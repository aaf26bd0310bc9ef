/** A service with its past, as it was read from AWS. */
import type { ScalingActivity } from '../scaling/model/history.ts';
import type { DurationMs } from '../time.ts';
import type { TaskSize } from './cost.ts';
import type { History } from './history.ts';
import type { Circumstances, ScheduledChange } from './replay.ts';
import type { ScalingSettings } from './settings.ts';
import type { StartTime } from './spikes.ts';

export interface RecordedService {
  readonly clusterName: string;
  readonly serviceName: string;
  readonly settings: ScalingSettings;
  readonly history: History;
  /** By policies, oldest first; undefined where they could not be read. */
  readonly activities: readonly ScalingActivity[] | undefined;
  readonly scheduled: readonly ScheduledChange[] | undefined;
  readonly deployments: Circumstances['deployments'] | undefined;
  readonly start: StartTime | undefined;
  readonly scaleInCompletesMs: DurationMs | undefined;
  readonly size: TaskSize | undefined;
  /** Sentences: where the count comes from, what was not seen, what cannot be replayed. */
  readonly remarks: readonly string[];
}
