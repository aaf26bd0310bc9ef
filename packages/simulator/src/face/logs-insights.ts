import { runQuery, type Row } from '../world/metrics/insights-query.ts';
import { performanceLogOf, performanceRecords } from '../world/metrics/performance-log.ts';
import { arn, type World } from '../world/world.ts';
import { number, text, texts, type Input } from './input.ts';
import { ApiError } from './messages.ts';
import { needing, type Context, type Operations } from './operation.ts';

/** How long a query takes, in milliseconds of wall clock. */
const queryMs = 1500;

/** Logs Insights over Container Insights' performance log. */
export const logsInsightsOperations: Operations = {
  StartQuery: {
    needs: needing('logs:StartQuery', ({ world }, input) =>
      arn(world, 'logs', `log-group:${groupsOf(input)[0] ?? ''}:*`),
    ),
    run: startQuery,
  },
  GetQueryResults: {
    needs: needing('logs:GetQueryResults', ({ world }, input) =>
      arn(
        world,
        'logs',
        `log-group:${world.queries.get(text(input, 'queryId') ?? '')?.group ?? ''}:*`,
      ),
    ),
    run: ({ world }, input) => {
      const query = world.queries.get(text(input, 'queryId') ?? '');
      if (query === undefined) {
        throw new ApiError('ResourceNotFoundException', 'The specified query does not exist.');
      }
      const isDone = world.now >= query.readyAt;
      const results = isDone ? query.rows : [];
      return {
        results,
        status: isDone ? 'Complete' : 'Running',
        statistics: {
          recordsMatched: results.length,
          recordsScanned: results.length,
          bytesScanned: 0,
        },
      };
    },
  },
};

function groupsOf(input: Input): string[] {
  const single = text(input, 'logGroupName');
  const several = [...texts(input, 'logGroupNames'), ...texts(input, 'logGroupIdentifiers')];
  return single === undefined ? several : [single, ...several];
}

function startQuery(context: Context, input: Input): unknown {
  const { world } = context;
  const from = (number(input, 'startTime') ?? 0) * 1000;
  const until = (number(input, 'endTime') ?? 0) * 1000;
  if (from >= until) {
    throw new ApiError(
      'InvalidParameterException',
      'Query start time must be before its end time.',
    );
  }
  const rows = query(world, groupsOf(input), text(input, 'queryString') ?? '', from, until);
  const queryId = context.random.uuid();
  const limit = number(input, 'limit') ?? 10_000;
  world.queries.set(queryId, {
    group: groupsOf(input)[0] ?? '',
    rows: rows.slice(0, limit),
    readyAt: world.now + queryMs,
  });
  return { queryId };
}

function query(
  world: World,
  groups: readonly string[],
  queryString: string,
  from: number,
  until: number,
): Row[] {
  const clusters = groups.map((group) => performanceLogOf(world, group));
  if (clusters.length === 0 || clusters.includes(undefined)) {
    throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.');
  }
  const records = clusters.flatMap((cluster) =>
    performanceRecords(world, cluster ?? '', from, until),
  );
  try {
    return runQuery(queryString, records);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ApiError('MalformedQueryException', error.message);
  }
}
