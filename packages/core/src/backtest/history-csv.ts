/** A history from a file: CSV with the columns `time`, `cpu`, `memory`, `requests`, `tasks`. */
import type { EpochMs } from '../time.ts';
import type { HistoryRow } from './history.ts';

/** What is wrong with the file, and in which of its lines (from 1). */
export interface CsvProblem {
  readonly line: number;
  readonly problem: string;
}

export interface CsvHistory {
  /** In order of time. */
  readonly rows: readonly HistoryRow[];
  /** The usual distance between two rows. */
  readonly periodSeconds: number;
  /** Whether some time names no zone and was taken for UTC. */
  readonly assumedUtc: boolean;
}

const names = ['time', 'cpu', 'memory', 'requests', 'tasks'] as const;
type Name = (typeof names)[number];

/** Longer than this between two rows, and spikes cannot be seen at all. */
const longestPeriodSeconds = 300;

/** @param needsTasks whether the file has to tell the number of tasks: it need not where AWS does. */
export function readHistoryCsv(
  text: string,
  { needsTasks = true }: { readonly needsTasks?: boolean } = {},
): CsvHistory | CsvProblem {
  const records = readRecords(text.replace(/^\uFEFF/, ''));
  if ('problem' in records) return records;
  const [head, ...body] = records;
  if (head === undefined) return at(1, 'the file is empty');
  const header = readHeader(head, needsTasks);
  if ('problem' in header) return header;

  const rows: (HistoryRow & { readonly line: number })[] = [];
  let assumedUtc = false;
  for (const { line, fields } of body) {
    if (fields.length !== header.columns.length) {
      return at(line, `${fields.length} fields, the header has ${header.columns.length}`);
    }
    const row: { [Key in Name | 'at' | 'line']?: number } = { line };
    for (const [index, column] of header.columns.entries()) {
      const field = (fields[index] ?? '').trim();
      if (column === 'time') {
        const instant = readTime(field);
        if ('problem' in instant) return at(line, instant.problem);
        row.at = instant.at;
        assumedUtc ||= instant.assumedUtc;
      } else if (column !== undefined && field !== '') {
        const problem = readNumber(row, column, field);
        if (problem !== undefined) return at(line, problem);
      }
    }
    rows.push(row as HistoryRow & { line: number });
  }
  return finish(rows, assumedUtc, needsTasks);
}

function finish(
  unsorted: readonly (HistoryRow & { readonly line: number })[],
  assumedUtc: boolean,
  needsTasks: boolean,
): CsvHistory | CsvProblem {
  const rows = [...unsorted].sort((a, b) => a.at - b.at);
  const [first] = rows;
  if (first === undefined) return at(2, 'there is no row below the header');
  const steps: number[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined) continue;
    if (before.at === row.at) {
      const [earlier, later] = [before.line, row.line].sort((a, b) => a - b);
      return at(later ?? row.line, `the time of line ${earlier} again`);
    }
    steps.push((row.at - before.at) / 1000);
  }
  const periodSeconds = median(steps) ?? 60;
  if (periodSeconds > longestPeriodSeconds) {
    return at(
      rows[1]?.line ?? first.line,
      `rows are ${periodSeconds} s apart; at most ${longestPeriodSeconds} s, or a spike cannot be seen`,
    );
  }
  if (needsTasks && rows.every(({ tasks }) => tasks === undefined)) {
    return at(first.line, 'the column tasks holds no number');
  }
  if (rows.every(({ cpu, memory, requests }) => (cpu ?? memory ?? requests) === undefined)) {
    return at(first.line, 'no row has cpu, memory or requests');
  }
  return { rows, periodSeconds, assumedUtc };
}

interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** RFC 4180: fields may be quoted, `""` is a quote in one; lines end in LF or CRLF. Empty lines are left out. */
function readRecords(text: string): readonly CsvRecord[] | CsvProblem {
  const records: CsvRecord[] = [];
  let line = 1;
  let started = 1;
  let fields: string[] = [];
  let index = 0;
  const endRecord = (): void => {
    if (fields.length > 1 || fields[0] !== '') records.push({ line: started, fields });
    fields = [];
    started = line;
  };
  while (index < text.length) {
    let field = '';
    if (text[index] === '"') {
      const opened = line;
      index += 1;
      for (;;) {
        const end = text.indexOf('"', index);
        if (end < 0) return at(opened, 'a quoted field that never ends');
        field += text.slice(index, end);
        index = end + 1;
        if (text[index] !== '"') break;
        field += '"';
        index += 1;
      }
      line += field.split('\n').length - 1;
      if (index < text.length && !/[,\r\n]/.test(text[index] ?? '')) {
        return at(line, 'text after a closing quote');
      }
    } else {
      const rest = /[,\r\n]/g;
      rest.lastIndex = index;
      const end = rest.exec(text)?.index ?? text.length;
      field = text.slice(index, end);
      index = end;
      if (field.includes('"')) return at(line, 'a quote in the middle of a field');
    }
    fields.push(field);
    if (text[index] === ',') {
      index += 1;
      if (index === text.length) fields.push('');
      continue;
    }
    index += text.startsWith('\r\n', index) ? 2 : 1;
    if (index <= text.length) line += 1;
    endRecord();
  }
  return records;
}

function readHeader(
  { line, fields }: CsvRecord,
  needsTasks: boolean,
): { readonly columns: readonly Name[] } | CsvProblem {
  const accepted = 'the header is time,cpu,memory,requests,tasks, in any order';
  const columns: Name[] = [];
  for (const field of fields) {
    const name = names.find((one) => one === field.trim().toLowerCase());
    if (name === undefined) {
      return at(line, `unknown column ${JSON.stringify(field.trim())}: ${accepted}`);
    }
    if (columns.includes(name)) return at(line, `the column ${name} twice`);
    columns.push(name);
  }
  if (!columns.includes('time')) return at(line, `no column time: ${accepted}`);
  if (needsTasks && !columns.includes('tasks')) {
    return at(line, 'no column tasks: utilisation means nothing without the number of tasks');
  }
  const demand: readonly Name[] = needsTasks ? ['cpu', 'requests'] : ['cpu', 'memory', 'requests'];
  if (!demand.some((name) => columns.includes(name))) {
    return at(line, `no column ${demand.join(' or ')}: nothing tells the demand`);
  }
  return { columns };
}

function readNumber(
  row: { [Key in Name]?: number },
  column: Exclude<Name, 'time'>,
  field: string,
): string | undefined {
  const value = Number(field);
  const shown = `${column} is ${JSON.stringify(field.slice(0, 60))}`;
  if (!/^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$|^\.\d+$/.test(field) || !Number.isFinite(value)) {
    return `${shown}; a number of 0 or more is accepted, or nothing where it is unknown`;
  }
  if ((column === 'cpu' || column === 'memory') && value > 10_000) {
    return `${shown}; utilisation is in percent`;
  }
  if (column === 'tasks' && value > 10_000) return `${shown}; a service has at most 5,000 tasks`;
  row[column] = value;
  return undefined;
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;

function readTime(
  field: string,
): { readonly at: EpochMs; readonly assumedUtc: boolean } | { readonly problem: string } {
  const shown = `time is ${JSON.stringify(field.slice(0, 60))}`;
  const accepted = 'ISO 8601 (2026-11-25T03:00:00Z) or seconds since 1970 are accepted';
  if (/^\d+(?:\.\d+)?$/.test(field)) {
    const seconds = Number(field);
    if (seconds >= 1e11) return { problem: `${shown}, which would be milliseconds; ${accepted}` };
    return { at: Math.round(seconds * 1000), assumedUtc: false };
  }
  const parts = iso.exec(field);
  if (parts === null) return { problem: `${shown}; ${accepted}` };
  const [, year, month, day, , , , zone] = parts;
  const text = field
    .replace(' ', 'T')
    .replace(',', '.')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const at = Date.parse(zone === undefined ? `${text}Z` : text);
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number.isNaN(at) || Number(day) > lastDay) {
    return { problem: `${shown}, which is no moment; ${accepted}` };
  }
  return { at, assumedUtc: zone === undefined };
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function at(line: number, problem: string): CsvProblem {
  return { line, problem };
}
