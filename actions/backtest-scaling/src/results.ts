/** Outputs and report, from what was replayed. */
import { fidelityShares, type Backtest, type Variant } from '@ecs-actions/core/backtest/backtest';
import { costUsd } from '@ecs-actions/core/backtest/cost';
import type { Recommendation, Trial } from '@ecs-actions/core/backtest/recommend';
import { describeSettings } from '@ecs-actions/core/backtest/settings';
import { benchmark } from '@ecs-actions/core/backtest/spikes';
import { describeUnknown, type Unknowns } from '@ecs-actions/core/backtest/unknowns';
import type { backtestReport } from '@ecs-actions/core/reports/backtest-scaling';
import type { Written } from '@ecs-actions/core/reports/shape';
import { formatInstant } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import type { Prepared } from './subjects.ts';

export interface Tested extends Prepared {
  readonly result: Backtest;
}

/** All there is to tell. */
export interface Outcome {
  readonly tested: readonly Tested[];
  readonly inputs: Inputs;
  readonly metricsRequested: number;
}

export const errorOutputs = {
  verdict: 'error',
  fidelity: undefined,
  results: undefined,
  recommendation: undefined,
  htmlReport: undefined,
};

export function verdictOf({ tested }: Outcome): 'pass' | 'inconclusive' {
  return tested.some(({ result }) => result.verdict === 'inconclusive') ? 'inconclusive' : 'pass';
}

export function outputsOf(outcome: Outcome): Readonly<Record<string, unknown>> {
  const { tested, inputs } = outcome;
  const several = tested.length > 1;
  const named = ({ service }: Tested, value: object): object =>
    several ? { service, ...value } : value;
  const fidelities = tested.map((one) => named(one, fidelityShares(one.result.fidelity)));
  const recommendations = tested.flatMap((one) => {
    const { recommendation } = one.result;
    return recommendation?.kind === 'found'
      ? [named(one, describeRecommendation(recommendation, one, inputs))]
      : [];
  });
  return {
    verdict: verdictOf(outcome),
    fidelity: several ? fidelities : fidelities[0],
    results: tested.flatMap((one) =>
      one.result.variants.map((variant) => named(one, resultOf(variant))),
    ),
    recommendation: several
      ? recommendations.length === 0
        ? undefined
        : recommendations
      : recommendations[0],
  };
}

function resultOf({ name, figures }: Variant) {
  return {
    name,
    scaleOuts: figures.scaleOuts,
    scaleIns: figures.scaleIns,
    flaps: figures.flaps,
    minutesOverLine: figures.minutesOverLine,
    minutesAtMaximum: figures.minutesAtMaximum,
    taskHours: figures.taskHours,
    costUsd: figures.costUsd,
  };
}

function describeRecommendation(
  { trial, plateau, fittedDays, heldOutDays }: Extract<Recommendation, { kind: 'found' }>,
  { subject }: Tested,
  { prices }: Inputs,
): object {
  const cost = costUsd(trial.taskHours * 3600, subject.size, prices);
  return {
    name: 'recommended',
    settings: describeSettings(trial.settings),
    minutesOverLine: trial.minutesOver,
    taskHours: rounded(trial.taskHours),
    costUsd: cost === undefined ? undefined : rounded(cost),
    fittedDays,
    minutesOverLineFitted: trial.fittedOver,
    heldOutDays,
    minutesOverLineHeldOut: trial.heldOutOver,
    plateau: plateau.map(trialOf),
  };
}

function trialOf({ settings, minutesOver, taskHours, flaps }: Trial): object {
  return {
    settings: describeSettings(settings),
    minutesOverLine: minutesOver,
    taskHours: rounded(taskHours),
    flaps,
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

/** Everything, for machines that want more than the outputs. */
export function reportOf(outcome: Outcome): NonNullable<Written<typeof backtestReport>> {
  const { tested, inputs, metricsRequested } = outcome;
  return {
    ...outputsOf(outcome),
    linePercent: inputs.linePercent,
    prices: inputs.prices,
    metricsRequested,
    awsBenchmark: benchmark,
    services: tested.map((one) => ({
      label: one.label,
      verdict: one.result.verdict,
      reason: one.result.reason,
      remarks: [...one.remarks, ...one.result.remarks],
      from: formatInstant(one.result.history.startMs),
      minutes: one.result.history.minutes,
      fidelity: one.result.fidelity,
      isFitted: one.result.isFitted,
      unknowns: unknownsOf(one.result.points),
      variants: one.result.variants.map((variant) => ({
        ...resultOf(variant),
        settings: describeSettings(variant.settings),
        comparedWithCurrent: variant.comparison,
        events: variant.events.map(({ at, firstDatapointAt, ...event }) => ({
          at: formatInstant(at),
          firstDatapointAt: formatInstant(firstDatapointAt),
          ...event,
        })),
      })),
      lateScaleOuts: one.result.spikes.map(({ at, ...spike }) => ({
        at: formatInstant(at),
        ...spike,
      })),
      nothingRecommended:
        one.result.recommendation?.kind === 'none' ? one.result.recommendation.why : undefined,
    })),
  };
}

/** Of each parameter its meaning, the value that the first column of figures has, and the values tried. */
export function unknownsOf(points: readonly Unknowns[]): Readonly<Record<string, unknown>> {
  const [usual] = points;
  if (usual === undefined) return {};
  return Object.fromEntries(
    (Object.keys(usual) as (keyof Unknowns)[]).map((name) => [
      name,
      {
        meaning: describeUnknown(name),
        value: usual[name],
        tried: [...new Set(points.map((point) => point[name]))],
      },
    ]),
  );
}
