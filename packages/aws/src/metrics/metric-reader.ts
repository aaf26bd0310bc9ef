/** GetMetricData, by the minute: batches, pages, partial answers, and the count of what is paid for. */
import type * as cloudWatch from '@aws-sdk/client-cloudwatch';
import type { MinuteSeries, Window } from '@ecs-actions/core/metrics/series';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { DurationMs } from '@ecs-actions/core/time';
import { metricSearch, searchesAtMost } from '@ecs-actions/core/metrics/metric-search';
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
  /**
   * A dimension that CloudWatch may have the metric by, instead of as a whole: then there is a series of each
   * of its values, with the keys `<key>@<value>`.
   */
  readonly orPartsBy?: string;
  /** 60 unless given: CloudWatch keeps single minutes for 15 days. */
  readonly periodSeconds?: 60 | 300;
}

/** Between a query's key and the part of it. */
export const partDivider = '@';

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

/** A search is billed by what it finds; a Region has three zones, mostly. */
const partsUsually = 3;

/** Metrics that a call for these requests, as they are billed. */
export function metricsRequested(queries: readonly MetricQuery[]): number {
  return queries.reduce(
    (sum, { orPartsBy }) => sum + (orPartsBy === undefined ? 1 : 1 + partsUsually),
    0,
  );
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
    batch: readonly Asked[],
    { from, until }: Window,
    nextToken: string | undefined,
    patienceMs: DurationMs | undefined,
  ): Promise<Page> {
    const input = {
      StartTime: new Date(from),
      EndTime: new Date(until),
      ScanBy: 'TimestampAscending' as const,
      MetricDataQueries: batch.map(({ question }, index) => ({ Id: idOf(index), ...question })),
      ...present({ NextToken: nextToken }),
    };
    return calls.getMetricData(input, present({ patienceMs }), () => {
      requested += batch.filter(({ isParts }) => !isParts).length;
    });
  }

  async function readBatch(
    batch: readonly Asked[],
    window: Window,
    patienceMs: DurationMs | undefined,
  ): Promise<ReadonlyMap<string, Collected>> {
    const partsIn = new Set(batch.flatMap(({ isParts }, index) => (isParts ? [idOf(index)] : [])));
    const collected = new Map<string, Collected>();
    let nextToken: string | undefined;
    for (let repeats = 0; ;) {
      const answer = await page(batch, window, nextToken, patienceMs);
      const seen = new Set<string>();
      for (const result of answer.MetricDataResults ?? []) {
        const of = result.Id ?? '';
        if (partsIn.has(of)) requested += 1;
        const id = partsIn.has(of) ? `${of}${partDivider}${result.Label ?? ''}` : of;
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
      const asked = queries.flatMap(toAsked);
      const put = (key: string, found: Collected): void => {
        if (found.status === 'Complete') series.set(key, found.points);
        else failed.set(key, explain(found));
      };
      for (const batch of batchesOf(asked)) {
        const collected = await readBatch(batch, window, patienceMs);
        for (const [index, { key, isParts }] of batch.entries()) {
          const found = collected.get(idOf(index));
          if (isParts) {
            const before = `${idOf(index)}${partDivider}`;
            for (const [id, part] of collected) {
              if (id.startsWith(before))
                put(`${key}${partDivider}${id.slice(before.length)}`, part);
            }
          } else if (found === undefined) failed.set(key, 'CloudWatch did not answer for it');
          else put(key, found);
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

/** As many as a call takes, of searches too. */
function batchesOf(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const batches: Asked[][] = [];
  let searches = 0;
  for (const each of asked) {
    const last = batches.at(-1);
    const isFull =
      last === undefined ||
      last.length >= queriesAtMost ||
      (each.isParts && searches >= searchesAtMost);
    if (isFull) {
      batches.push([each]);
      searches = 0;
    } else last.push(each);
    if (each.isParts) searches += 1;
  }
  return batches;
}

/** One question in a call. */
interface Asked {
  readonly key: string;
  /** It may be answered by several series, of which each is a part. */
  readonly isParts: boolean;
  readonly question: Omit<cloudWatch.MetricDataQuery, 'Id'>;
}

function toAsked(query: MetricQuery): readonly Asked[] {
  const { key, namespace, metric, dimensions, statistic, orPartsBy } = query;
  const period = query.periodSeconds ?? 60;
  const whole: Asked = {
    key,
    isParts: false,
    question: {
      MetricStat: {
        Metric: {
          Namespace: namespace,
          MetricName: metric,
          Dimensions: dimensions.map(([Name, Value]) => ({ Name, Value })),
        },
        Period: period,
        Stat: statistic,
      },
    },
  };
  if (orPartsBy === undefined) return [whole];
  const search = metricSearch({
    namespace,
    metric,
    dimensions: dimensions.map(([name, value]) => [name, [value]]),
    by: orPartsBy,
    statistic,
    period,
  });
  const label = `\${PROP('Dim.${orPartsBy}')}`;
  return [whole, { key, isParts: true, question: { Expression: search, Label: label } }];
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
