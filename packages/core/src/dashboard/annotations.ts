/**
 * The lines on our graphs: scaling targets (horizontal) and deploys (vertical). Ours are known by their
 * labels; every other annotation on a graph is a person's and stays.
 */
import { formatDuration, formatInstant } from '../time.ts';
import type { Deploy } from './board-service.ts';
import { isObject, sameJson, type JsonObject } from './body.ts';

/** A single line, or a band of two. */
export type Annotation = JsonObject | readonly JsonObject[];

/** What we know of a graph's lines; undefined: not known or not asked for, so what is there stays. */
export interface OwnAnnotations {
  readonly horizontal: readonly Annotation[] | undefined;
  readonly vertical: readonly Annotation[] | undefined;
}

export const deploysKept = 20;

const colors = { ended: '#7f7f7f', underWay: '#ff7f0e', failed: '#d62728', scaling: '#2ca02c' };

const ownHorizontal = /^Scaling (?:target|minimum) \d/;
const ownVertical = /^ECS deploy \S+: /;

/** `Scaling target 40 %`: the number as AWS has it. */
export function scalingLine(
  what: 'target' | 'minimum',
  value: number | undefined,
  unit = '',
): readonly Annotation[] {
  if (value === undefined) return [];
  return [{ label: `Scaling ${what} ${value}${unit}`, value, color: colors.scaling }];
}

/** The newest deploys, the oldest first: a band from creation to end, a line while it is under way. */
export function deployLines(deploys: readonly Deploy[]): readonly Annotation[] {
  return [...deploys]
    .sort((a, b) => a.createdAt - b.createdAt)
    .slice(-deploysKept)
    .map((deploy) => {
      const start = {
        label: `ECS deploy ${deploy.revision.replaceAll(/\s/g, '')}: ${howItWent(deploy)}`,
        value: formatInstant(deploy.createdAt),
        color: colorOf(deploy),
      };
      return deploy.finishedAt === undefined
        ? start
        : [start, { value: formatInstant(deploy.finishedAt) }];
    });
}

function howItWent({ createdAt, finishedAt, status }: Deploy): string {
  if (finishedAt === undefined) return words[status] ?? 'in progress';
  const duration = formatDuration(finishedAt - createdAt);
  return status === 'SUCCESSFUL' ? duration : `${words[status] ?? status} after ${duration}`;
}

const words: Readonly<Record<string, string>> = {
  ROLLBACK_SUCCESSFUL: 'rolled back',
  ROLLBACK_FAILED: 'rollback failed',
  ROLLBACK_REQUESTED: 'rolling back',
  ROLLBACK_IN_PROGRESS: 'rolling back',
  STOPPED: 'stopped',
  STOP_REQUESTED: 'stopping',
};

function colorOf({ status, finishedAt }: Deploy): string {
  if (status === 'SUCCESSFUL') return colors.ended;
  return finishedAt === undefined ? colors.underWay : colors.failed;
}

/**
 * The annotations a graph shall have: ours first, then the person's, in their order. A person may hide one
 * of ours (`visible`), and it stays hidden.
 */
export function mergeAnnotations(existing: unknown, own: OwnAnnotations): JsonObject | undefined {
  const there = isObject(existing) ? existing : {};
  const merged = {
    ...there,
    ...side('horizontal', there, own.horizontal, ownHorizontal),
    ...side('vertical', there, own.vertical, ownVertical),
  };
  return Object.keys(merged).length === 0 ? undefined : merged;
}

function side(
  name: keyof OwnAnnotations,
  there: JsonObject,
  own: readonly Annotation[] | undefined,
  pattern: RegExp,
): JsonObject {
  const present = there[name];
  if (own === undefined) return {};
  const listed: readonly unknown[] = Array.isArray(present) ? present : [];
  const isOwn = (item: unknown) => pattern.test(labelOf(item));
  const mine = listed.filter(isOwn);
  const all = [
    ...own.map((item) => asHidden(item, mine)),
    ...listed.filter((item) => !isOwn(item)),
  ];
  return all.length > 0 || present !== undefined ? { [name]: all } : {};
}

/** Keeps what a person set as hidden. */
function asHidden(item: Annotation, there: readonly unknown[]): unknown {
  const same = there.find((other) => sameJson(first(other)?.['value'], first(item)?.['value']));
  if (first(same)?.['visible'] !== false) return item;
  return isObject(item)
    ? { ...item, visible: false }
    : item.map((edge, index) => (index === 0 ? { ...edge, visible: false } : edge));
}

function labelOf(item: unknown): string {
  const label = first(item)?.['label'];
  return typeof label === 'string' ? label : '';
}

/** The line itself, or a band's first edge. */
function first(item: unknown): JsonObject | undefined {
  const edge: unknown = Array.isArray(item) ? item[0] : item;
  return isObject(edge) ? edge : undefined;
}
