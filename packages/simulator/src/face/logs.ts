import type { LogEvent, LogStream } from '../world/log-group.ts';
import { arn } from '../world/world.ts';
import { flag, number, text, type Input } from './input.ts';
import { ApiError } from './messages.ts';
import { needing, type Context, type Operations } from './operation.ts';

const pageEvents = 10_000;
const pageBytes = 1_048_576;
const eventOverheadBytes = 26;
const tokenDigits = 56;

/** CloudWatch Logs. */
export const logsOperations: Operations = {
  GetLogEvents: {
    needs: needing('logs:GetLogEvents', ({ world }, input) =>
      arn(
        world,
        'logs',
        `log-group:${groupName(input)}:log-stream:${text(input, 'logStreamName') ?? ''}`,
      ),
    ),
    run: getLogEvents,
  },
  DescribeLogGroups: {
    needs: needing('logs:DescribeLogGroups', () => '*'),
    run: ({ world }, input) => {
      const prefix = text(input, 'logGroupNamePrefix') ?? '';
      const names = [...world.logGroups.keys()].filter((name) => name.startsWith(prefix));
      return {
        logGroups: names.map((logGroupName) => ({
          logGroupName,
          arn: arn(world, 'logs', `log-group:${logGroupName}:*`),
          storedBytes: 0,
          metricFilterCount: 0,
        })),
      };
    },
  },
  DescribeLogStreams: {
    needs: needing('logs:DescribeLogStreams', ({ world }, input) =>
      arn(world, 'logs', `log-group:${groupName(input)}:log-stream:`),
    ),
    run: ({ world }, input) => {
      const group = world.logGroups.get(groupName(input));
      if (group === undefined) {
        throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.');
      }
      const prefix = text(input, 'logStreamNamePrefix') ?? '';
      return {
        logStreams: [...group.streams.values()]
          .filter(({ name }) => name.startsWith(prefix))
          .map((stream) => ({
            logStreamName: stream.name,
            creationTime: Math.round(stream.createdAt),
            firstEventTimestamp: Math.round(stream.events[0]?.timestamp ?? stream.createdAt),
            lastEventTimestamp: Math.round(stream.events.at(-1)?.timestamp ?? stream.createdAt),
            storedBytes: 0,
          })),
      };
    },
  },
};

function groupName(input: Input): string {
  const identifier = text(input, 'logGroupIdentifier');
  if (identifier === undefined) return text(input, 'logGroupName') ?? '';
  return identifier.startsWith('arn:') ? (identifier.split(':')[6] ?? '') : identifier;
}

function findStream({ world }: Context, input: Input): LogStream {
  const group = world.logGroups.get(groupName(input));
  if (group === undefined) {
    throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.');
  }
  const stream = group.streams.get(text(input, 'logStreamName') ?? '');
  if (stream === undefined) {
    throw new ApiError('ResourceNotFoundException', 'The specified log stream does not exist.');
  }
  return stream;
}

/** The end of a page that begins at `from`: at most 1 MiB and `limit` events. */
function pageEnd(events: readonly LogEvent[], from: number, limit: number): number {
  let bytes = 0;
  let end = from;
  while (end < events.length && end - from < limit) {
    bytes += Buffer.byteLength(events[end]?.message ?? '') + eventOverheadBytes;
    if (bytes > pageBytes && end > from) break;
    end += 1;
  }
  return end;
}

function pageStart(events: readonly LogEvent[], to: number, limit: number): number {
  let bytes = 0;
  let start = to;
  while (start > 0 && to - start < limit) {
    bytes += Buffer.byteLength(events[start - 1]?.message ?? '') + eventOverheadBytes;
    if (bytes > pageBytes && start < to) break;
    start -= 1;
  }
  return start;
}

function getLogEvents(context: Context, input: Input): unknown {
  const stream = findStream(context, input);
  const since = number(input, 'startTime') ?? Number.NEGATIVE_INFINITY;
  const until = number(input, 'endTime') ?? Number.POSITIVE_INFINITY;
  const events = stream.events.filter(({ timestamp }) => timestamp >= since && timestamp < until);
  const limit = number(input, 'limit') ?? pageEvents;
  if (limit < 1 || limit > pageEvents) {
    throw new ApiError(
      'InvalidParameterException',
      `1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value less than or equal to ${pageEvents}`,
    );
  }
  const token = text(input, 'nextToken');
  let from: number;
  let to: number;
  if (token?.startsWith('f/')) {
    from = Math.min(readToken(token), events.length);
    to = pageEnd(events, from, limit);
  } else if (token?.startsWith('b/')) {
    to = Math.min(readToken(token), events.length);
    from = pageStart(events, to, limit);
  } else if (token !== undefined) {
    throw new ApiError('InvalidParameterException', 'The specified nextToken is invalid.');
  } else if (flag(input, 'startFromHead')) {
    from = 0;
    to = pageEnd(events, 0, limit);
  } else {
    to = events.length;
    from = pageStart(events, to, limit);
  }
  return {
    events: events.slice(from, to).map(({ timestamp, message, ingestionTime }) => ({
      timestamp: Math.round(timestamp),
      message,
      ingestionTime: Math.round(ingestionTime),
    })),
    nextForwardToken: writeToken('f', to),
    nextBackwardToken: writeToken('b', from),
  };
}

function writeToken(direction: 'f' | 'b', position: number): string {
  return `${direction}/${String(position).padStart(tokenDigits, '0')}/s`;
}

function readToken(token: string): number {
  const position = Number(token.slice(2, 2 + tokenDigits));
  if (Number.isInteger(position)) return position;
  throw new ApiError('InvalidParameterException', 'The specified nextToken is invalid.');
}
