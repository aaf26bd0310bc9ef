/** Answers that come in pages, and questions that take so many at a time. */

/** A page and the token of the next one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken: string | undefined;
}

/** Asks for one page; without a token for the first. */
export type ReadPage<T> = (nextToken: string | undefined) => Promise<Page<T>>;

/** Every page's items, one page after the other, until there are `limit`. */
export async function allPages<T>(read: ReadPage<T>, limit = Infinity): Promise<readonly T[]> {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const page = await read(token);
    all.push(...page.items);
    // Some operations end with an empty token.
    token = page.nextToken === '' ? undefined : page.nextToken;
  } while (token !== undefined && all.length < limit);
  return all.slice(0, limit);
}

/** Every item, or undefined where there are more pages than that. */
export async function allWithin<T>(
  pages: number,
  read: ReadPage<T>,
): Promise<readonly T[] | undefined> {
  const items: T[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const found = await read(nextToken);
    items.push(...found.items);
    ({ nextToken } = found);
    if (nextToken === undefined) return items;
  }
  return undefined;
}

/** What is read for at most `size` items at a time, side by side; all of it. */
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
