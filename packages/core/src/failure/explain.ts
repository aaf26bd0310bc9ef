/**
 * What a text of ECS's means: its cause, the kind of failure, whether it passes by itself, and what to do.
 *
 * One table, first match wins, in the order in which one text may hold the words of several kinds: how a
 * deployment ended before why its tasks did, a refusal before the connection that carried it.
 */
import type { Cause } from './cause.ts';
import { readPart } from './message.ts';
import { factsIn, type Facts } from './facts.ts';
import { accessRows } from './kinds/access.ts';
import { capacityRows } from './kinds/capacity.ts';
import { deploymentRows, unnamedRows } from './kinds/deployment.ts';
import { healthRows } from './kinds/health.ts';
import { hostRows } from './kinds/host.ts';
import { imageRows } from './kinds/image.ts';
import { networkRows } from './kinds/network.ts';
import { startRows } from './kinds/start.ts';
import type { Row } from './row.ts';

export const table: readonly Row[] = [
  ...deploymentRows,
  ...hostRows.filter(({ kind }) => kind !== 'exit'),
  ...accessRows,
  ...imageRows,
  ...networkRows,
  ...healthRows,
  ...capacityRows,
  ...startRows,
  ...hostRows.filter(({ kind }) => kind === 'exit'),
  ...unnamedRows,
];

/** What one text means. */
export interface Explanation {
  readonly cause: Cause;
  /** `secret-denied`: texts of one kind ask for the same step. */
  readonly kind: string;
  /** It passes without anybody's help: never a reason to give up early. */
  readonly passes: boolean;
  /** The next step, in one or two sentences, with what the text names. */
  readonly advice: string;
  readonly facts: Facts;
}

/** What a text of ECS's means, wherever it stands; `undefined` where this version does not know it. */
export function explain(text: string | undefined): Explanation | undefined {
  if (text === undefined || text === '') return undefined;
  const facts = factsIn(readPart(text));
  const { message } = facts;
  const row = table.find(
    ({ when, unless = [], where }) =>
      when.every((phrase) => phrase.test(message)) &&
      !unless.some((phrase) => phrase.test(message)) &&
      (where?.(facts) ?? true),
  );
  if (row === undefined) return undefined;
  return {
    cause: row.cause,
    kind: row.kind,
    passes: row.passes ?? false,
    advice: row.advice(facts),
    facts,
  };
}
