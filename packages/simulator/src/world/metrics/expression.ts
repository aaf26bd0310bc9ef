/** A series while it is computed: its points by instant. */
export type Series = { readonly label: string; readonly points: ReadonlyMap<number, number> };

type Value = number | Series;

/**
 * Evaluates metric math: numbers, ids, `+ - * /`, brackets, `FILL(id, n|REPEAT)`, `DIFF(id)`, `PERIOD(id)`, and SUM, AVG, MIN,
 * MAX over `[a, b]`. Anything else is an error, as an unknown function is with CloudWatch.
 * @param instants the period's instants, which FILL fills
 */
export function evaluate(
  text: string,
  series: ReadonlyMap<string, Series>,
  instants: readonly number[],
  periodSeconds = 60,
): Series {
  const tokens = text.match(/[A-Za-z_]\w*|\d+(?:\.\d+)?|[-+*/(),[\]]/g) ?? [];
  if (tokens.join('') !== text.replaceAll(/\s/g, '')) throw new SyntaxError(`cannot read ${text}`);
  let position = 0;
  const peek = () => tokens[position];
  const take = (expected?: string): string => {
    const token = tokens[position];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new SyntaxError(`expected ${expected ?? 'more'} in ${text}`);
    }
    position += 1;
    return token;
  };
  const primary = (): Value => {
    const token = take();
    if (token === '(') {
      const inner = sum();
      take(')');
      return inner;
    }
    if (token === '-') return combine(0, primary(), (a, b) => a - b);
    if (/^\d/.test(token)) return Number(token);
    if (peek() !== '(') {
      const found = series.get(token);
      if (found === undefined) throw new SyntaxError(`no metric has the id ${token}`);
      return found;
    }
    take('(');
    const result =
      token === 'FILL'
        ? fill()
        : token === 'DIFF'
          ? diff()
          : token === 'PERIOD'
            ? periodOf()
            : aggregate(token);
    take(')');
    return result;
  };
  const fill = (): Series => {
    const filled = asSeries(sum(), instants);
    take(',');
    const how = peek() === 'REPEAT' ? take() : sum();
    let last: number | undefined;
    const points = new Map<number, number>();
    for (const at of instants) {
      const value = filled.points.get(at) ?? (typeof how === 'number' ? how : last);
      if (value !== undefined) points.set(at, value);
      last = value ?? last;
    }
    return { label: filled.label, points };
  };
  /** "Returns the period of the metric in seconds": all metrics of a query have the same here. */
  const periodOf = (): number => {
    sum();
    return periodSeconds;
  };
  /** "The difference between each value and the preceding value": the first point has none. */
  const diff = (): Series => {
    const { label, points } = asSeries(sum(), instants);
    const ordered = [...points].toSorted(([a], [b]) => a - b);
    const pairs = ordered.slice(1).map(([at, value], index): [number, number] => {
      return [at, value - (ordered[index]?.[1] ?? value)];
    });
    return { label, points: new Map(pairs) };
  };
  const aggregate = (name: string): Series => {
    take('[');
    const items = [asSeries(sum(), instants)];
    while (peek() === ',') {
      take(',');
      items.push(asSeries(sum(), instants));
    }
    take(']');
    const points = new Map<number, number>();
    for (const at of instants) {
      const values = items
        .map((item) => item.points.get(at))
        .filter((value) => value !== undefined);
      if (values.length > 0) points.set(at, aggregateOf(name, values));
    }
    return { label: name, points };
  };
  const product = (): Value => {
    let left = primary();
    while (peek() === '*' || peek() === '/') {
      const isProduct = take() === '*';
      left = combine(left, primary(), (a, b) => (isProduct ? a * b : a / b));
    }
    return left;
  };
  const sum = (): Value => {
    let left = product();
    while (peek() === '+' || peek() === '-') {
      const isSum = take() === '+';
      left = combine(left, product(), (a, b) => (isSum ? a + b : a - b));
    }
    return left;
  };
  const result = sum();
  if (position < tokens.length)
    throw new SyntaxError(`unexpected ${tokens[position] ?? ''} in ${text}`);
  return asSeries(result, instants);
}

function aggregateOf(name: string, values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  switch (name) {
    case 'SUM':
      return total;
    case 'AVG':
      return total / values.length;
    case 'MIN':
      return Math.min(...values);
    case 'MAX':
      return Math.max(...values);
    default:
      throw new SyntaxError(`unknown function ${name}`);
  }
}

function asSeries(value: Value, instants: readonly number[]): Series {
  if (typeof value !== 'number') return value;
  return { label: String(value), points: new Map(instants.map((at) => [at, value])) };
}

/** Point by point, where both sides have one; a division by zero gives none. */
function combine(left: Value, right: Value, operate: (a: number, b: number) => number): Value {
  if (typeof left === 'number' && typeof right === 'number') return operate(left, right);
  const base = typeof left === 'number' ? right : left;
  if (typeof base === 'number') return base;
  const points = new Map<number, number>();
  for (const at of base.points.keys()) {
    const a = typeof left === 'number' ? left : left.points.get(at);
    const b = typeof right === 'number' ? right : right.points.get(at);
    if (a === undefined || b === undefined) continue;
    const value = operate(a, b);
    if (Number.isFinite(value)) points.set(at, value);
  }
  return { label: base.label, points };
}
