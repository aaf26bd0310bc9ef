/** A report of a step, read leniently: the summary is written whatever the report lacks. */
import type { EpochMs } from '@ecs-actions/core/time';

/** JSON with `schema-version: 1`, as an action leaves it; a part of one, too. */
export interface Report {
  readonly text: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean;
  readonly instant: (name: string) => EpochMs | undefined;
  readonly texts: (name: string) => readonly string[];
  /** An empty one where there is none. */
  readonly part: (name: string) => Report;
  readonly list: (name: string) => readonly Report[];
}

export function parseReport(json: string | undefined): Report | undefined {
  if (json === undefined) return undefined;
  try {
    return reportOf(JSON.parse(json));
  } catch {
    return undefined;
  }
}

export const emptyReport: Report = reportOf({});

function reportOf(value: unknown): Report {
  const member = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const listOf = (name: string): readonly unknown[] => {
    const list = member(name);
    return Array.isArray(list) ? list : [];
  };
  return {
    text: (name) => {
      const text = member(name);
      return typeof text === 'string' && text !== '' ? text : undefined;
    },
    number: (name) => {
      const number = member(name);
      return typeof number === 'number' ? number : undefined;
    },
    flag: (name) => member(name) === true,
    instant: (name) => {
      const text = member(name);
      const at = typeof text === 'string' ? Date.parse(text) : Number.NaN;
      return Number.isNaN(at) ? undefined : at;
    },
    texts: (name) => listOf(name).filter((one) => typeof one === 'string'),
    part: (name) => reportOf(member(name)),
    list: (name) => listOf(name).map(reportOf),
  };
}
