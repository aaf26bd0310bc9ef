/** A log stream read from its head on, page by page, as it grows. The client is loaded with the first page. */
import type * as logs from '@aws-sdk/client-cloudwatch-logs';
import type { EpochMs } from '@ecs-actions/core/time';
import type { LogEvent } from '@ecs-actions/core/migration/printed-lines';
import { getLogEvents } from '../calls/logs.ts';
import { readable } from '../failure.ts';
import { present } from '@ecs-actions/core/present';
import { shortPatienceMs, type Session } from '../session.ts';

export interface LogStreamAddress {
  readonly group: string;
  readonly stream: string;
  /** Where the log group is; default: the session's region. */
  readonly region?: string;
}

/** At most 1 MiB of events (GetLogEvents). */
export interface LogPage {
  readonly events: readonly LogEvent[];
  /** False: this was all there is by now. */
  readonly more: boolean;
}

/** A place in a stream. A stream that is not there yet is empty. */
export interface LogCursor {
  /**
   * The next page. One that fails is asked for again with the next call, so nothing is lost.
   *
   * @throws NotAllowedError, and what does not pass by itself.
   */
  readonly next: (signal?: AbortSignal) => Promise<LogPage>;
}

export interface LogFollower {
  readonly open: (address: LogStreamAddress, from?: EpochMs) => LogCursor;
}

export function createLogFollower(session: Session): LogFollower {
  return {
    open: ({ group, stream, region = session.region }, from) => {
      let token: string | undefined;
      return {
        next: async (signal) => {
          try {
            const answer = await getLogEvents(
              session,
              {
                logGroupName: group,
                logStreamName: stream,
                startFromHead: true,
                ...present({ nextToken: token, startTime: from }),
              },
              region,
              { patienceMs: shortPatienceMs, ...present({ signal }) },
            );
            const before = token;
            token = answer.nextForwardToken ?? token;
            // The end of the stream is told by the same token coming back; a page may be empty before it.
            return { events: (answer.events ?? []).map(toEvent), more: token !== before };
          } catch (error) {
            // The stream appears with the container's first line.
            if (isNotThere(error)) return { events: [], more: false };
            throw readable(error, 'logs:GetLogEvents');
          }
        },
      };
    },
  };
}

function toEvent({ timestamp, message }: logs.OutputLogEvent): LogEvent {
  return { timestamp: timestamp ?? 0, message: message ?? '' };
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && error.name === 'ResourceNotFoundException';
}
