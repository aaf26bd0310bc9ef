import type { EpochMs } from './model.ts';

type Entry = { readonly at: EpochMs; readonly order: number; readonly run: () => void };

/** What is going to happen, in the order of time; what falls on the same instant, in order of entry. */
export type Agenda = {
  add(at: EpochMs, run: () => void): void;
  /** Takes the next entry that is due at `until` or before, or nothing. */
  take(until: EpochMs): { at: EpochMs; run: () => void } | undefined;
  /** When the next entry is due. */
  nextAt(): EpochMs | undefined;
};

/** A binary heap: thousands of tasks keep thousands of entries. */
export function createAgenda(): Agenda {
  const heap: Entry[] = [];
  let order = 0;
  const before = (a: Entry, b: Entry) => a.at < b.at || (a.at === b.at && a.order < b.order);
  const at = (index: number): Entry => heap[index] as Entry;
  const swap = (i: number, j: number): void => {
    const held = at(i);
    heap[i] = at(j);
    heap[j] = held;
  };
  const sink = (): void => {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      let first = index;
      if (left < heap.length && before(at(left), at(first))) first = left;
      if (right < heap.length && before(at(right), at(first))) first = right;
      if (first === index) return;
      swap(index, first);
      index = first;
    }
  };
  return {
    add(due, run) {
      heap.push({ at: due, order, run });
      order += 1;
      let index = heap.length - 1;
      while (index > 0) {
        const parent = (index - 1) >> 1;
        if (!before(at(index), at(parent))) break;
        swap(index, parent);
        index = parent;
      }
    },
    take(until) {
      const top = heap[0];
      if (top === undefined || top.at > until) return undefined;
      const last = heap.pop() as Entry;
      if (heap.length > 0) {
        heap[0] = last;
        sink();
      }
      return top;
    },
    nextAt: () => heap[0]?.at,
  };
}
