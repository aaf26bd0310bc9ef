/** The last lines of a log stream. The client is loaded when there is something to show. */
import { getLogEvents } from '../calls/logs.ts';
import { readable } from '../failure.ts';
import type { Session } from '../session.ts';

export interface LogTailReader {
  /** The last lines, oldest first; empty where the stream was never made. */
  tail(group: string, stream: string, lines: number, region?: string): Promise<readonly string[]>;
}

export function createLogTailReader(session: Session): LogTailReader {
  return {
    tail: async (logGroupName, logStreamName, lines, region) => {
      try {
        const answer = await getLogEvents(
          session,
          { logGroupName, logStreamName, limit: lines, startFromHead: false },
          region,
        );
        return (answer.events ?? []).map(({ message }) => message ?? '');
      } catch (error) {
        if (error instanceof Error && error.name === 'ResourceNotFoundException') return [];
        throw readable(error, 'logs:GetLogEvents');
      }
    },
  };
}
