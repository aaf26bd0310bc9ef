import type { Origin } from '../model/service-setup.ts';
import type { UnreadService } from '../model/unread.ts';
import type { PlannedResource } from './planned-resource.ts';

/** What one file holds. */
export interface ReadResources {
  readonly origin: Exclude<Origin, 'live'>;
  readonly resources: readonly PlannedResource[];
  /** Why there may be resources that the file does not show. */
  readonly leftOut?: string | undefined;
  /** Services of kinds that are not read. */
  readonly unread: readonly UnreadService[];
  /** Services that will be gone. */
  readonly deleted: readonly string[];
  /** How many services are not there by their own conditions, as the parameters are. */
  readonly ruledOut?: number;
  /** What a reader of the run should know of the file. */
  readonly notes: readonly string[];
}
