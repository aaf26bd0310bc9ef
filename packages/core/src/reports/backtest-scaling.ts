import { any, list, number, oneOf, partial, text } from './shape.ts';

const figure = any<number | Readonly<Record<string, unknown>>>(
  'A number; a range where it hangs on parameters that nobody knows.',
);

const variant = partial({
  service: text('Where there are several.'),
  name: text(),
  scaleOuts: figure,
  scaleIns: figure,
  flaps: figure,
  minutesOverLine: figure,
  minutesAtMaximum: figure,
  taskHours: figure,
  costUsd: figure,
});

export const backtestReport = partial(
  {
    verdict: oneOf(['pass', 'inconclusive', 'error']),
    fidelity: any('How well the replay of the current settings fits what happened.'),
    results: list(variant),
    recommendation: any(),
    linePercent: number(),
    prices: any(),
    metricsRequested: number(),
    awsBenchmark: any('How fast AWS says that its own scaling answers.'),
    services: list(any(), 'Each service whole: what was replayed, and what came of it.'),
  },
  'What backtest-scaling replayed.',
);
