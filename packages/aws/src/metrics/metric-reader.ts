/** GetMetricData, by the minute: batches, pages, partial answers, and the count of what is paid for. */
import type * as cloudWatch from '@aws-sdk/client-cloudwatch';
import type { MinuteSeries, Window } from '@ecs-actions/core/metrics/series';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { DurationMs } from '@ecs-actions/core/time';
import { cloudWatchCalls } from '../calls/cloudwatch.ts';
import { present } from '@ecs-actions/core/present';
import type { Session } from '../session.ts';

/** One series of CloudWatch's. */
export interface MetricQuery {
  /** The caller's own name for it. */
  readonly key: string;
  readonly namespace: string;
  readonly metric: string;
  /** `[name, value]`, all there are: CloudWatch finds no metric by a part of them. */
  readonly dimensions: readonly (readonly [string, string])[];
  /** `Average`, `Sum`, `p95` … */
  readonly statistic: string;
  /** 60 unless given: CloudWatch keeps single minutes for 15 days. */
  readonly periodSeconds?: 60 | 300;
}

export interface MetricAnswer {
  /** By key; a series without a point is empty, one that could not be read is left out. */
  readonly series: ReadonlyMap<string, MinuteSeries>;
  /** Keys that could not be read, and why. */
  readonly failed: ReadonlyMap<string, string>;
}

export interface MetricReader {
  /** @throws ReadableError where nothing can be read at all. */
  read(
    queries: readonly MetricQuery[],
    window: Window,
    options?: { readonly patienceMs?: DurationMs },
  ): Promise<MetricAnswer>;
  /** Metrics requested so far, as they are billed: queries times calls. */
  requested(): number;
  /** The same reader with a count of its own. */
  withOwnCount(): MetricReader;
}

/** GetMetricData takes this many (CloudWatch, API reference, GetMetricData, MetricDataQueries). */
const queriesAtMost = 500;
/** An answer that is partial though no page follows is asked for again, this often. */
const partialAtMost = 3;

type Page = cloudWatch.GetMetricDataCommandOutput;

export function createMetricReader(session: Session): MetricReader {
  const calls = cloudWatchCalls(session);
  let requested = 0;

  async function page(
    batch: readonly MetricQuery[],
    { from, until }: Window,
    nextToken: string | undefined,
    patienceMs: DurationMs | undefined,
  ): Promise<Page> {
    const input = {
      StartTime: new Date(from),
      EndTime: new Date(until),
      ScanBy: 'TimestampAscending' as const,
      MetricDataQueries: batch.map((query, index) => toQuery(query, index)),
      ...present({ NextToken: nextToken }),
    };
    return calls.getMetricData(input, present({ patienceMs }), () => {
      requested += batch.length;
    });
  }

  async function readBatch(
    batch: readonly MetricQuery[],
    window: Window,
    patienceMs: DurationMs | undefined,
  ): Promise<ReadonlyMap<string, Collected>> {
    const collected = new Map<string, Collected>();
    let nextToken: string | undefined;
    for (let repeats = 0; ;) {
      const answer = await page(batch, window, nextToken, patienceMs);
      const seen = new Set<string>();
      for (const result of answer.MetricDataResults ?? []) {
        const id = result.Id ?? '';
        const own = collected.get(id) ?? { points: new Map<number, number>(), status: '', why: '' };
        for (const [index, at] of (result.Timestamps ?? []).entries()) {
          const value = result.Values?.[index];
          if (value !== undefined) own.points.set(at.getTime(), value);
        }
        own.status = result.StatusCode ?? 'Complete';
        own.why = result.Messages?.[0]?.Value ?? answer.Messages?.[0]?.Value ?? '';
        collected.set(id, own);
        seen.add(id);
      }
      nextToken = answer.NextToken === '' ? undefined : answer.NextToken;
      if (nextToken !== undefined) continue;
      const isWhole = [...collected].every(
        ([id, { status }]) => status === 'Complete' || status === 'Forbidden' || !seen.has(id),
      );
      if (isWhole || (repeats += 1) >= partialAtMost) return collected;
    }
  }

  return {
    requested: () => requested,
    withOwnCount: () => createMetricReader(session),
    read: async (queries, window, { patienceMs } = {}) => {
      const series = new Map<string, MinuteSeries>();
      const failed = new Map<string, string>();
      if (window.until <= window.from) {
        return { series: new Map(queries.map(({ key }) => [key, new Map()])), failed };
      }
      // One after the other: 2,000 tasks are four calls, and there are tokens for few at a time.
      for (let start = 0; start < queries.length; start += queriesAtMost) {
        const batch = queries.slice(start, start + queriesAtMost);
        const collected = await readBatch(batch, window, patienceMs);
        for (const [index, query] of batch.entries()) {
          const found = collected.get(idOf(index));
          if (found === undefined) failed.set(query.key, 'CloudWatch did not answer for it');
          else if (found.status === 'Complete') series.set(query.key, found.points);
          else failed.set(query.key, explain(found));
        }
      }
      return { series, failed };
    },
  };
}

interface Collected {
  readonly points: Map<number, number>;
  status: string;
  why: string;
}

function explain({ status, why }: Collected): string {
  if (status === 'Forbidden') return 'not allowed to read it';
  const detail = why === '' ? '' : `: ${why}`;
  return status === 'PartialData'
    ? `CloudWatch had only a part of the data${detail}`
    : `CloudWatch answered ${status}${detail}`;
}

function toQuery(query: MetricQuery, index: number): cloudWatch.MetricDataQuery {
  return {
    Id: idOf(index),
    MetricStat: {
      Metric: {
        Namespace: query.namespace,
        MetricName: query.metric,
        Dimensions: query.dimensions.map(([Name, Value]) => ({ Name, Value })),
      },
      Period: query.periodSeconds ?? 60,
      Stat: query.statistic,
    },
  };
}

function idOf(index: number): string {
  return `m${index}`;
}

/** Where not one series could be read, the reason is the error. */
export function assertSomething(answer: MetricAnswer): MetricAnswer {
  const [why] = answer.failed.values();
  if (answer.series.size === 0 && why !== undefined) {
    throw new ReadableError('No metrics', `CloudWatch gave no metric of the service: ${why}`);
  }
  return answer;
}
