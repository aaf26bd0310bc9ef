import type { Page } from './scaling-clients.ts';

/** Every page's items. */
export async function allPages(
  read: (token: string | undefined) => Promise<Page<string>>,
): Promise<readonly string[]> {
  const all: string[] = [];
  let token: string | undefined;
  do {
    const page = await read(token);
    all.push(...page.items);
    token = page.nextToken;
  } while (token !== undefined);
  return all;
}

/** What is read for a batch of at most `size` items at a time, all of it. */
export async function inBatches<T, R>(
  items: readonly T[],
  size: number,
  read: (batch: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  return (await Promise.all(batches.map(read))).flat();
}
