/** How figures are spelled for people. */
import type { Variant } from '@ecs-actions/core/backtest/backtest';
import { describeComparison } from '@ecs-actions/core/backtest/compare';
import { showFigure, type Figure } from '@ecs-actions/core/backtest/figures';

export const figureColumns = [
  'settings',
  'scale-outs',
  'scale-ins',
  'flaps',
  'minutes over',
  'at maximum',
  'task-hours',
  'USD',
] as const;

/** One row of the table of results, as text. */
export function figureRow({ name, figures }: Variant): readonly string[] {
  return [
    name,
    show(figures.scaleOuts),
    show(figures.scaleIns),
    show(figures.flaps),
    show(figures.minutesOverLine),
    show(figures.minutesAtMaximum),
    show(figures.taskHours, 1),
    show(figures.costUsd, 2),
  ];
}

function show(figure: Figure, digits = 0): string {
  return showFigure(figure, (value) =>
    value.toLocaleString('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
  );
}

/** One line of the log. */
export function describeFigures(variant: Variant): string {
  const [, outs, ins, flaps, over, most, hours, usd] = figureRow(variant);
  const cost = variant.figures.costUsd === undefined ? '' : `, USD ${usd ?? ''}`;
  const comparison =
    variant.comparison === undefined ? '' : `; ${describeComparison(variant.comparison)}`;
  return `${outs ?? ''} scale-outs, ${ins ?? ''} scale-ins, ${flaps ?? ''} flaps, ${over ?? ''} min over the line, ${most ?? ''} min at maximum, ${hours ?? ''} task-hours${cost}${comparison}`;
}

export const spikeColumns = [
  'scale-out',
  'tasks',
  'minutes over',
  'metric',
  'alarm',
  'decision',
  'start',
  'healthy',
  'in all',
] as const;
