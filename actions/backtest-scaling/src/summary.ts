/** The job summary: the verdict, the table of settings, what is recommended, and where late scale-outs lost time. */
import { code, details, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { describeComparison } from '@ecs-actions/core/backtest/compare';
import { describeFidelity } from '@ecs-actions/core/backtest/fidelity';
import { describeSettings } from '@ecs-actions/core/backtest/settings';
import { benchmark, type LateScaleOut } from '@ecs-actions/core/backtest/spikes';
import { sentence } from '@ecs-actions/core/sentence';
import { formatInstant } from '@ecs-actions/core/time';
import type { Outcome, Tested } from './results.ts';
import { figureColumns, figureRow, spikeColumns } from './words.ts';

/** The rest is in the report. */
const spikesShown = 10;
const neighboursShown = 12;

export function renderSummary(outcome: Outcome): readonly SummaryBlock[] {
  return [
    ...outcome.tested.flatMap((tested) => renderService(tested, outcome)),
    text(notesOn(outcome)),
  ];
}

export function headline({ label, result }: Tested): string {
  const days = result.history.minutes / (24 * 60);
  const span = days >= 2 ? `${Math.round(days)} days` : `${result.history.minutes} minutes`;
  return `${result.verdict}: other scaling settings for ${label}, on ${span} of history`;
}

function renderService(tested: Tested, outcome: Outcome): readonly SummaryBlock[] {
  const { result, remarks } = tested;
  const all = [...remarks, ...result.remarks];
  return [
    heading(3, headline(tested)),
    text(sentence(result.reason)),
    renderFigures(tested, outcome),
    ...renderRecommendation(tested, outcome),
    ...renderSpikes(result.spikes),
    ...(all.length === 0
      ? []
      : [details('What is not known', all.map((remark) => `- ${text(remark)}`).join('\n'))]),
  ];
}

/** The table of figures, then what each candidate is and whether it is better whatever is unknown. */
export function renderFigures({ result }: Tested, { inputs }: Outcome): string {
  const rows = result.variants.map((variant) => {
    const [name = '', ...figures] = figureRow(variant);
    return [code(name), ...figures.map((figure) => text(figure))];
  });
  const lines = result.variants.map(({ name, settings, comparison }) => {
    const verdict =
      comparison === undefined
        ? 'the settings of now'
        : result.verdict === 'inconclusive'
          ? 'not called better or worse'
          : describeComparison(comparison);
    return `- ${code(name)}: ${text(describeSettings(settings))}. ${text(sentence(verdict))}`;
  });
  const columns = figureColumns.map((title, index) => ({
    title: title === 'minutes over' ? `minutes over ${inputs.linePercent} %` : title,
    ...(index > 0 && { align: 'right' as const }),
  }));
  return `${table(columns, rows)}\n\n${lines.join('\n')}`;
}

export function renderRecommendation({ result }: Tested, { inputs }: Outcome): readonly string[] {
  const { recommendation } = result;
  if (recommendation === undefined || inputs.recommend === false) return [];
  if (recommendation.kind === 'none') {
    return [text(sentence(`nothing is recommended: ${recommendation.why}`))];
  }
  const { trial, plateau, fittedDays, heldOutDays } = recommendation;
  const row = (settings: string, one: typeof trial): string[] => [
    code(settings),
    String(one.minutesOver),
    one.taskHours.toFixed(1),
    String(one.flaps),
  ];
  return [
    `${text('The cheapest with at most')} ${inputs.recommend.capMinutes} min over the line: ${code(describeSettings(trial.settings))}`,
    text(
      `${trial.taskHours.toFixed(1)} task-hours; ${trial.fittedOver} min over on the ${days(fittedDays)} it was fitted on, ${trial.heldOutOver} min on the ${days(heldOutDays)} it was checked on.`,
    ),
    details(
      'Its neighbours: one step in each direction',
      table(
        [
          { title: 'settings' },
          { title: 'minutes over', align: 'right' },
          { title: 'task-hours', align: 'right' },
          { title: 'flaps', align: 'right' },
        ],
        [
          row(describeSettings(trial.settings), trial),
          ...plateau
            .slice(0, neighboursShown)
            .map((one) => row(describeSettings(one.settings), one)),
        ],
      ),
    ),
  ];
}

function renderSpikes(spikes: readonly LateScaleOut[]): readonly SummaryBlock[] {
  if (spikes.length === 0) return [];
  const rows = spikes
    .slice(0, spikesShown)
    .map((spike) => spikeRow(spike).map((cell) => text(cell)));
  const columns = spikeColumns.map((title, index) => ({
    title,
    ...(index > 0 && { align: 'right' as const }),
  }));
  return [
    details(
      `Scale-outs that came too late: ${spikes.length}, and where the time went`,
      table(columns, [...rows, ...benchmarkRows().map((row) => row.map((cell) => text(cell)))]),
    ),
  ];
}

function days(count: number): string {
  return count === 1 ? 'one day' : `${count} days`;
}

export function spikeRow(spike: LateScaleOut): readonly string[] {
  const seconds = (value: number | undefined) =>
    value === undefined ? '' : `${Math.round(value)} s`;
  return [
    formatInstant(spike.at),
    `${spike.from} to ${spike.to}`,
    String(spike.minutesOver),
    seconds(spike.metricSeconds),
    seconds(spike.alarmSeconds),
    seconds(spike.decisionSeconds),
    seconds(spike.startSeconds),
    seconds(spike.healthySeconds),
    seconds(spike.totalSeconds),
  ];
}

/** AWS's own figures, below the service's: metric and alarm are one there. */
export function benchmarkRows(): readonly (readonly string[])[] {
  return benchmark.map(({ resolutionSeconds, alarmSeconds, totalSeconds }) => [
    `AWS's benchmark, ${resolutionSeconds} s metrics`,
    '',
    '',
    '',
    `${alarmSeconds} s`,
    '',
    `${totalSeconds - alarmSeconds} s`,
    '',
    `${totalSeconds} s`,
  ]);
}

export function notesOn({ tested, inputs, metricsRequested }: Outcome): string {
  const hasCost = tested.some(({ subject }) => subject.size !== undefined);
  const { perVcpuHour, perGbHour, source } = inputs.prices;
  const cost = hasCost
    ? `Cost by ${source}: USD ${perVcpuHour} for a vCPU and USD ${perGbHour} for a GB an hour. `
    : '';
  const fidelity = tested
    .flatMap(({ result }) => (result.fidelity === undefined ? [] : [result.fidelity]))
    .map((one) => `The replay of the current settings ${describeFidelity(one)}. `)
    .join('');
  return `${cost}${fidelity}${describeReading(metricsRequested)}`;
}

/** GetMetricData, whatever the length of the time read: USD 0.01 for 1,000 metrics (CloudWatch pricing, us-east-1). */
export function describeReading(metricsRequested: number): string {
  return metricsRequested === 0
    ? 'No metric was requested of CloudWatch.'
    : `Reading cost ${metricsRequested} metrics requested of CloudWatch, USD ${(metricsRequested * 0.00001).toFixed(4)}.`;
}
