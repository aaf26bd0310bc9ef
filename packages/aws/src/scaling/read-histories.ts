import { known, mapFact, unknown, type Fact } from '@ecs-actions/core/fact';
import type { ScalingActivities } from '@ecs-actions/core/scaling/model/service-setup';
import { toActivities } from '@ecs-actions/core/scaling/sources/scaling-activities';
import { durations, type EpochMs } from '@ecs-actions/core/time';
import { toActivityRecord } from './auto-scaling-facts.ts';
import { outOfCalls, type CallBudget } from './call-budget.ts';
import { observe } from './observe.ts';
import type { Page } from '../paging.ts';
import type { ScalingCalls } from './scaling-clients.ts';

const activityPages = 3;
const twoWeeksMs = 14 * 24 * durations.hour;

type ActivityPage = Page<Parameters<typeof toActivityRecord>[0]>;

export interface History {
  readonly id: string;
  readonly pages: Fact<readonly ActivityPage[]>;
}

/** The first page of each service's activities: for most services it is all there is. */
export function readHistories(
  calls: ScalingCalls,
  budget: CallBudget,
  ids: readonly string[],
): Promise<readonly History[]> {
  return Promise.all(
    ids.map(async (id) => ({
      id,
      pages: budget.take()
        ? mapFact(await observe(calls.describeScalingActivities(id)), (page) => [page])
        : unknown(outOfCalls),
    })),
  );
}

/** Up to three pages each, as far as calls are left; the rest of the two weeks stays unread, and says so. */
export function finishHistories(
  calls: ScalingCalls,
  budget: CallBudget,
  histories: readonly History[],
  now: EpochMs,
): Promise<readonly Fact<ScalingActivities>[]> {
  const from = now - twoWeeksMs;
  return Promise.all(
    histories.map(async ({ id, pages }) => {
      if (!pages.known) return pages;
      const read = [...pages.value];
      while (read.length < activityPages && reachesBack(read, from) && budget.take()) {
        const next = await observe(calls.describeScalingActivities(id, read.at(-1)?.nextToken));
        if (!next.known) return next;
        read.push(next.value);
      }
      const records = read.flatMap(({ items }) => items.flatMap(toActivityRecord));
      const oldest = Math.min(now, ...records.map(({ startedAt }) => startedAt));
      const complete = !reachesBack(read, from);
      return known({
        activities: toActivities(records),
        since: complete ? from : oldest,
        complete,
      });
    }),
  );
}

/** There is another page, and what was read so far does not cover the two weeks. */
function reachesBack(pages: readonly ActivityPage[], from: EpochMs): boolean {
  const last = pages.at(-1);
  const oldest = last?.items.at(-1)?.StartTime?.valueOf() ?? Number.POSITIVE_INFINITY;
  return last?.nextToken !== undefined && oldest >= from;
}
