/** Whether a candidate is better than the current settings, whatever stays unknown. */
import { figure, showFigure, type Figure } from './figures.ts';
import type { Replayed } from './replay.ts';

export type Comparison = {
  readonly kind: 'better' | 'worse' | 'same' | 'cheaper' | 'safer' | 'unclear';
} & Differences;

export interface Differences {
  /** Candidate minus current. */
  readonly taskHours: Figure;
  readonly minutesOver: Figure;
  readonly scaleOuts: Figure;
}

/** Both replays of each pair were made with the same unknowns. */
export function compareReplays(
  current: readonly Replayed[],
  candidate: readonly Replayed[],
): Comparison {
  const pairs = current.flatMap((before, index) => {
    const after = candidate[index];
    return after === undefined ? [] : [{ before, after }];
  });
  const cost = pairs.map(({ before, after }) => (after.taskSeconds - before.taskSeconds) / 3600);
  const over = pairs.map(({ before, after }) => after.minutesOver - before.minutesOver);
  const outs = pairs.map(({ before, after }) => scaleOuts(after) - scaleOuts(before));
  const differences: Differences = {
    taskHours: figure(cost, 2),
    minutesOver: figure(over, 0),
    scaleOuts: figure(outs, 0),
  };
  return { kind: kindOf(cost, over), ...differences };
}

function kindOf(cost: readonly number[], over: readonly number[]): Comparison['kind'] {
  const hair = 0.005;
  const less = (values: readonly number[]) => values.every((value) => value < -hair);
  const more = (values: readonly number[]) => values.every((value) => value > hair);
  const notMore = (values: readonly number[]) => values.every((value) => value <= hair);
  const notLess = (values: readonly number[]) => values.every((value) => value >= -hair);
  if (notMore(cost) && notLess(cost) && notMore(over) && notLess(over)) return 'same';
  if (notMore(cost) && notMore(over) && (less(cost) || less(over))) return 'better';
  if (notLess(cost) && notLess(over) && (more(cost) || more(over))) return 'worse';
  if (less(cost) && notLess(over)) return 'cheaper';
  if (more(cost) && notMore(over)) return 'safer';
  return 'unclear';
}

function scaleOuts({ events }: Replayed): number {
  return events.filter(({ direction }) => direction === 'out').length;
}

/** `better: 312 task-hours fewer, 4 minutes over the line fewer` */
export function describeComparison({ kind, taskHours, minutesOver }: Comparison): string {
  if (kind === 'same') return 'no difference';
  const words = {
    better: 'better',
    worse: 'worse',
    cheaper: 'cheaper, at as many minutes over the line or more',
    safer: 'dearer, at as many minutes over the line or fewer',
    unclear: 'cannot be told',
  } as const;
  const signed = (n: number) => (n > 0 ? `+${n}` : String(n));
  return `${words[kind]} (task-hours ${showFigure(taskHours, signed)}, minutes over ${showFigure(minutesOver, signed)})`;
}
