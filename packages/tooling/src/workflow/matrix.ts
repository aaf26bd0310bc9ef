/** The jobs of a matrix, as GitHub makes them of `strategy`. */

/** The context `matrix` of one job. */
export type Combination = Readonly<Record<string, unknown>>;

/**
 * Every combination of the lists, without those that `exclude` names; `include` adds its values to all
 * combinations that they do not contradict, and makes a job of its own where there is none.
 *
 * @param strategy as evaluated; undefined, or without a matrix: no combinations but one plain job.
 */
export function combinationsOf(strategy: unknown): readonly Combination[] | undefined {
  const matrix = member(strategy, 'matrix');
  if (typeof matrix !== 'object' || matrix === null) return undefined;
  const lists = Object.entries(matrix).filter(([name]) => !['include', 'exclude'].includes(name));
  const product = lists.reduce<Combination[]>(
    (all, [name, values]) =>
      all.flatMap((one) =>
        (values as readonly unknown[]).map((value) => ({ ...one, [name]: value })),
      ),
    [{}],
  );
  const excluded = combinations(member(matrix, 'exclude'));
  const kept =
    lists.length === 0
      ? []
      : product.filter((one) => !excluded.some((other) => contains(one, other)));
  const names = new Set(lists.map(([name]) => name));
  for (const extra of combinations(member(matrix, 'include'))) {
    const original = Object.fromEntries(Object.entries(extra).filter(([name]) => names.has(name)));
    const fitting = kept.filter((one) => contains(one, original));
    if (fitting.length === 0 || lists.length === 0) kept.push(extra);
    else for (const one of fitting) kept[kept.indexOf(one)] = { ...one, ...extra };
  }
  return kept;
}

/** As GitHub writes it behind the job's name: `eu-west-1, web`. */
export function describeCombination(combination: Combination): string {
  return Object.values(combination).map(String).join(', ');
}

function combinations(value: unknown): readonly Combination[] {
  return Array.isArray(value) ? (value as readonly Combination[]) : [];
}

function contains(one: Combination, part: Combination): boolean {
  return Object.entries(part).every(([name, value]) => one[name] === value);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
