import { unknown, type Fact } from '@ecs-actions/core/fact';
import { outOfCalls, type CallBudget } from './call-budget.ts';
import { observe } from './observe.ts';
import { allWithin, type Page } from '../paging.ts';

/** Something of Application Auto Scaling that belongs to one service. */
interface Owned {
  readonly ResourceId?: string | undefined;
}

type ReadPage<T> = (
  resourceId: string | undefined,
  nextToken: string | undefined,
) => Promise<Page<T>>;

/** What was read of one service so far. */
export type Begun<T> = Fact<Page<T>>;

/**
 * The first page for each service. For many services the whole account's are read, which takes fewer
 * calls than one for each, unless the account has so much that it does not.
 *
 * @returns in the order of the resource ids.
 */
export async function beginByService<T extends Owned>(
  ids: readonly string[],
  read: ReadPage<T>,
): Promise<readonly Begun<T>[]> {
  if (ids.length > 1) {
    const all = await observe(allWithin(ids.length, (token) => read(undefined, token)));
    if (!all.known) return ids.map(() => all);
    const items = all.value;
    if (items !== undefined) {
      return ids.map((id) => ({
        known: true,
        value: { items: items.filter(({ ResourceId }) => ResourceId === id), nextToken: undefined },
      }));
    }
  }
  return Promise.all(ids.map((id) => observe(read(id, undefined))));
}

/** The pages that are left of each service, as far as there are calls. */
export async function finishByService<T extends Owned>(
  ids: readonly string[],
  begun: readonly Begun<T>[],
  budget: CallBudget,
  read: ReadPage<T>,
): Promise<readonly Fact<readonly T[]>[]> {
  return Promise.all(
    begun.map(async (first, index): Promise<Fact<readonly T[]>> => {
      if (!first.known) return first;
      const items = [...first.value.items];
      let { nextToken } = first.value;
      while (nextToken !== undefined) {
        if (!budget.take()) return unknown(outOfCalls);
        const next = await observe(read(ids[index], nextToken));
        if (!next.known) return next;
        items.push(...next.value.items);
        ({ nextToken } = next.value);
      }
      return { known: true, value: items };
    }),
  );
}
