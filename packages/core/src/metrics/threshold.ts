/** Thresholds as people write them, one a line: `metric[.statistic] comparator number[unit] ["x" "baseline"]`. */
import { ReadableError } from '../readable-error.ts';
import { present } from '../present.ts';
import { statistics, type Statistic, type Unit } from './metric-row.ts';
import { metricNames, thresholdRow, type MetricName } from './threshold-metrics.ts';

export type Comparator = '<' | '<=' | '>' | '>=';

/** What must hold. */
export interface Threshold {
  /** In one spelling: `latency.p95 < 1.5x baseline`. */
  readonly text: string;
  readonly metric: MetricName;
  /** Absent where the metric has none, or `avg` is meant. */
  readonly statistic?: Statistic;
  readonly comparator: Comparator;
  readonly limit: Limit;
}

export type Limit =
  /** Percent, milliseconds, or a count: as the metric is measured. */
  | { readonly kind: 'absolute'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'relative'; readonly factor: number; readonly to: Reference };

/** What a relative limit is a multiple of: the time before the deployment, or the blue revision. */
export type Reference = 'baseline' | 'blue';

/** What an action takes of the grammar. */
export interface Dialect {
  readonly reference: Reference;
  /** Metrics that can be compared with the reference; absent: as the table of metrics says. */
  readonly relative?: readonly MetricName[];
  /** Metrics that are refused, and why. */
  readonly refused?: Readonly<Partial<Record<MetricName, string>>>;
  /** Statistics that cannot be compared with the reference, and why. */
  readonly refusedRelative?: Readonly<Partial<Record<Statistic, string>>>;
}

const beforeTheDeployment: Dialect = { reference: 'baseline' };

/**
 * The thresholds of a text, one a line; empty lines, and what follows a `#`, are passed over.
 *
 * @throws ReadableError that names line and column of the first thing that cannot be read, and an example.
 */
export function parseThresholds(
  text: string,
  dialect: Dialect = beforeTheDeployment,
): readonly Threshold[] {
  const thresholds = text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const content = line.replace(/(?:^|\s)#.*$/, '');
    return content.trim() === '' ? [] : [parseLine(content, index + 1, dialect)];
  });
  if (thresholds.length === 0) {
    throw new ReadableError(
      'Invalid input: thresholds',
      'thresholds: there is none; write one a line, e.g. "5xx-rate < 1%", or leave the input out',
    );
  }
  // Equal thresholds are kept once.
  return [...new Map(thresholds.map((threshold) => [threshold.text, threshold])).values()];
}

function parseLine(line: string, lineNumber: number, dialect: Dialect): Threshold {
  const scanner = { at: 0 };
  const take = (pattern: RegExp): { readonly text: string; readonly column: number } => {
    scanner.at += /^\s*/.exec(line.slice(scanner.at))?.[0].length ?? 0;
    const text = pattern.exec(line.slice(scanner.at))?.[0] ?? '';
    const column = scanner.at + 1;
    scanner.at += text.length;
    return { text, column };
  };
  const fail = (column: number, problem: string, example: string): never => {
    throw new ReadableError(
      'Invalid input: thresholds',
      `thresholds: line ${lineNumber}, column ${column}: ${problem}; e.g. "${example}"`,
    );
  };
  const rest = (column: number): string => shown(line.slice(column - 1).trim());

  const name = take(/^[^\s.<>=]*/);
  const metric = metricNames.find((known) => known === name.text);
  if (metric === undefined) {
    const said =
      name.text === '' ? 'a metric is missing' : `no metric is called ${shown(name.text)}`;
    const known = metricNames.filter((each) => dialect.refused?.[each] === undefined);
    return fail(name.column, `${said}; there are ${known.join(', ')}`, '5xx-rate < 1%');
  }
  const refusal = dialect.refused?.[metric];
  if (refusal !== undefined) return fail(name.column, refusal, '5xx-rate < 1%');
  const row = thresholdRow(metric);
  const dotted = take(/^\.[^\s<>=]*/);
  const statistic = statistics.find((known) => `.${known}` === dotted.text);
  if (dotted.text !== '' && (statistic === undefined || !row.statistics.includes(statistic))) {
    const accepted =
      row.statistics.length === 0
        ? `${metric} has no statistics`
        : `${metric} has ${row.statistics.join(', ')}`;
    const problem = `no statistic ${shown(dotted.text.slice(1))}: ${accepted}`;
    return fail(dotted.column + 1, problem, row.example);
  }
  const sign = take(/^[<>=!~]+/);
  const comparator = (['<=', '>=', '<', '>'] as const).find((known) => known === sign.text);
  if (comparator === undefined) {
    const said = sign.text === '' ? rest(sign.column) : shown(sign.text);
    return fail(sign.column, `expected <, <=, > or >=, not ${said}`, row.example);
  }
  const number = take(/^[-+]?[\d.,]*/);
  if (!/^\d+(?:\.\d+)?$/.test(number.text)) {
    const said = number.text === '' ? rest(number.column) : shown(number.text);
    return fail(number.column, `expected a number such as 80 or 1.5, not ${said}`, row.example);
  }
  const value = Number(number.text);
  const unit = take(/^(?:x(?=\s|$)|[^\s\d]+)/);
  const limit =
    unit.text === 'x'
      ? relativeLimit(metric, statistic, value, number.column, take, rest, fail, dialect)
      : absoluteLimit(metric, value, unit, number.column, fail);
  const end = take(/^.*/);
  if (end.text.trim() !== '') {
    const remark = /^x\b/.test(end.text) ? ' (write "1.5x", without a space)' : '';
    return fail(
      end.column,
      `nothing more is expected, not ${shown(end.text.trim())}${remark}`,
      row.example,
    );
  }
  const measurement = statistic === undefined ? metric : `${metric}.${statistic}`;
  return {
    text: `${measurement} ${comparator} ${limitText(limit)}`,
    metric,
    ...present({ statistic }),
    comparator,
    limit,
  };
}

type Fail = (column: number, problem: string, example: string) => never;
interface Token {
  readonly text: string;
  readonly column: number;
}

function relativeLimit(
  metric: MetricName,
  statistic: Statistic | undefined,
  factor: number,
  column: number,
  take: (pattern: RegExp) => Token,
  rest: (column: number) => string,
  fail: Fail,
  { reference, relative, refusedRelative }: Dialect,
): Limit {
  const example = `latency.p95 < 1.5x ${reference}`;
  const word = take(/^[a-z]+/i);
  if (word.text !== reference) {
    return fail(
      word.column,
      `expected the word ${reference} behind "x", not ${rest(word.column)}`,
      example,
    );
  }
  if (!(relative?.includes(metric) ?? thresholdRow(metric).relative)) {
    const other = reference === 'blue' ? 'blue' : 'the baseline';
    return fail(column, `${metric} cannot be compared with ${other}`, thresholdRow(metric).example);
  }
  const refusal = statistic === undefined ? undefined : refusedRelative?.[statistic];
  if (refusal !== undefined) return fail(column, refusal, example);
  if (factor === 0) return fail(column, 'a factor must be more than 0', example);
  return { kind: 'relative', factor, to: reference };
}

function absoluteLimit(
  metric: MetricName,
  value: number,
  unit: Token,
  column: number,
  fail: Fail,
): Limit {
  const row = thresholdRow(metric);
  if (!row.units.some((known) => known === unit.text)) {
    const accepted = row.units.map((known) => (known === '' ? 'no unit' : known)).join(' or ');
    const said =
      unit.text === ''
        ? `a bare number: ${row.units.map((known) => `${value}${known}`).join(' or ')}?`
        : `no unit ${shown(unit.text)}:`;
    return fail(
      unit.text === '' ? column : unit.column,
      `${said} ${metric} takes ${accepted}`,
      row.example,
    );
  }
  if (unit.text === '%' && row.isShare === true && value > 100) {
    return fail(column, 'a share of the requests is at most 100%', row.example);
  }
  if (unit.text === 's') return { kind: 'absolute', value: value * 1000, unit: 'ms' };
  return { kind: 'absolute', value, unit: unit.text === '' ? 'count' : (unit.text as '%' | 'ms') };
}

/** The end of a line, short enough to be quoted. */
function shown(text: string): string {
  if (text === '') return 'the end of the line';
  return text.length > 30 ? `"${text.slice(0, 30)}…"` : `"${text}"`;
}

export function limitText(limit: Limit): string {
  if (limit.kind === 'relative') return `${limit.factor}x ${limit.to}`;
  return `${limit.value}${limit.unit === 'count' ? '' : limit.unit}`;
}

/** Whether a value is as the threshold wants it. */
export function holds(value: number, comparator: Comparator, limit: number): boolean {
  switch (comparator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    default:
      return comparator satisfies never;
  }
}
