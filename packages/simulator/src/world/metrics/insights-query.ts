import type { PerformanceRecord } from './performance-record.ts';

/** A row of an answer: names and values, all texts. */
export type Row = readonly { readonly field: string; readonly value: string }[];

/**
 * Runs a Logs Insights query: `fields`, `filter` (comparisons joined by `and`), `stats` with avg, min,
 * max, sum, count over arithmetic, `by` fields and `bin(Nm)`, `sort`, `limit`.
 * @throws SyntaxError for anything else, as Logs Insights has a MalformedQueryException
 */
export function runQuery(query: string, records: readonly PerformanceRecord[]): Row[] {
  let rows: PerformanceRecord[] = [...records];
  let shown: string[] | undefined;
  for (const command of query.split('|').map((part) => part.trim().replaceAll(/\s+/g, ' '))) {
    const [verb, rest] = splitOnce(command, ' ');
    if (verb === 'filter') {
      const tests = rest.split(/ and /i).map(readComparison);
      rows = rows.filter((row) => tests.every((test) => test(row)));
    } else if (verb === 'stats') {
      ({ rows, shown } = stats(rest, rows));
    } else if (verb === 'fields') {
      shown = rest.split(',').map((name) => name.trim());
    } else if (verb === 'sort') {
      const [name = '', order = 'asc'] = rest.split(' ');
      rows = rows.toSorted((a, b) => compare(a[name], b[name]) * (order === 'desc' ? -1 : 1));
    } else if (verb === 'limit') {
      rows = rows.slice(0, Number(rest));
    } else {
      throw new SyntaxError(`unexpected symbol found ${verb}`);
    }
  }
  return rows.map((row) =>
    (shown ?? Object.keys(row)).flatMap((field) => {
      const value = row[field];
      return value === undefined ? [] : [{ field, value: String(value) }];
    }),
  );
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

function readComparison(text: string): (row: PerformanceRecord) => boolean {
  const found = /^([@\w.]+) ?(=|!=|>=|<=|>|<) ?(?:"([^"]*)"|'([^']*)'|([\d.]+))$/.exec(text.trim());
  if (found === null) throw new SyntaxError(`cannot read the filter ${text}`);
  const [, name = '', operator = '', double, single, number] = found;
  const wanted = number === undefined ? (double ?? single ?? '') : Number(number);
  return (row) => {
    const value = row[name];
    if (value === undefined) return false;
    const same = String(value) === String(wanted);
    if (operator === '=') return same;
    if (operator === '!=') return !same;
    const order = Number(value) - Number(wanted);
    if (operator === '>') return order > 0;
    if (operator === '<') return order < 0;
    return operator === '>=' ? order >= 0 : order <= 0;
  };
}

type Aggregate = {
  readonly name: string;
  readonly of: (rows: readonly PerformanceRecord[]) => number;
};

function stats(
  text: string,
  rows: readonly PerformanceRecord[],
): { rows: PerformanceRecord[]; shown: string[] } {
  const [what, by] = splitOnce(text, ' by ');
  const aggregates = splitList(what).map(readAggregate);
  const keys = by === '' ? [] : splitList(by);
  const groups = new Map<string, PerformanceRecord[]>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map((name) => keyValue(name, row)));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const grouped = [...groups].map(([key, members]) => {
    const values = JSON.parse(key) as (string | number)[];
    return Object.fromEntries([
      ...keys.map((name, index): [string, string | number] => [name, values[index] ?? '']),
      ...aggregates.map(({ name, of }): [string, number] => [name, of(members)]),
    ]);
  });
  return { rows: grouped, shown: [...keys, ...aggregates.map(({ name }) => name)] };
}

/** Splits at the commas outside brackets. */
function splitList(text: string): string[] {
  return text.split(/,(?![^(]*\))/).map((part) => part.trim());
}

function keyValue(name: string, row: PerformanceRecord): string | number {
  const bin = /^bin\((\d+)m\)$/.exec(name);
  if (bin === null) return row[name] ?? '';
  const stepMs = Number(bin[1]) * 60_000;
  const at = Math.floor(Number(row['Timestamp']) / stepMs) * stepMs;
  return new Date(at).toISOString().replace('T', ' ').replace('Z', '');
}

function readAggregate(text: string): Aggregate {
  const found = /^(avg|min|max|sum|count)\(([^)]*)\)(?: as (\w+))?$/i.exec(text);
  if (found === null) throw new SyntaxError(`cannot read the aggregation ${text}`);
  const [, kind = '', expression = '', alias] = found;
  const evaluate = kind === 'count' ? () => 1 : readArithmetic(expression);
  return {
    name: alias ?? text,
    of: (rows) => {
      const values = rows.map(evaluate).filter((value) => Number.isFinite(value));
      const total = values.reduce((sum, value) => sum + value, 0);
      if (kind === 'avg') return total / values.length;
      if (kind === 'min') return Math.min(...values);
      return kind === 'max' ? Math.max(...values) : total;
    },
  };
}

/** Products and quotients of fields and numbers, from left to right: `100*CpuUtilized/CpuReserved`. */
function readArithmetic(text: string): (row: PerformanceRecord) => number {
  const tokens = text.match(/[@\w.]+|[*/]/g) ?? [];
  if (tokens.join('') !== text.replaceAll(' ', '')) throw new SyntaxError(`cannot read ${text}`);
  const value = (token: string, row: PerformanceRecord): number =>
    /^[\d.]+$/.test(token) ? Number(token) : Number(row[token] ?? Number.NaN);
  return (row) =>
    tokens.reduce((result, token, index) => {
      if (index % 2 === 1) return result;
      const operand = value(token, row);
      if (index === 0) return operand;
      return tokens[index - 1] === '*' ? result * operand : result / operand;
    }, 0);
}
