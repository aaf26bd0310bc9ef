/** The last lines of a log stream. The client is loaded when there is something to show. */
import { readable } from '../failure.ts';
import type { Session } from '../session.ts';

export interface LogTailReader {
  /** The last lines, oldest first; empty where the stream was never made. */
  tail(group: string, stream: string, lines: number, region?: string): Promise<readonly string[]>;
}

export function createLogTailReader(session: Session): LogTailReader {
  return {
    tail: async (logGroupName, logStreamName, lines, region) => {
      const { CloudWatchLogsClient, GetLogEventsCommand } =
        await import('@aws-sdk/client-cloudwatch-logs');
      const client = new CloudWatchLogsClient({
        ...session.clientConfiguration,
        region: region ?? session.region,
      });
      try {
        const answer = await session.send((options) =>
          client.send(
            new GetLogEventsCommand({
              logGroupName,
              logStreamName,
              limit: lines,
              startFromHead: false,
            }),
            options,
          ),
        );
        return (answer.events ?? []).map(({ message }) => message ?? '');
      } catch (error) {
        if (error instanceof Error && error.name === 'ResourceNotFoundException') return [];
        throw readable(error, 'logs:GetLogEvents');
      } finally {
        client.destroy();
      }
    },
  };
}
