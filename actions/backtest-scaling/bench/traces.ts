/** The author's settings against AWS's defaults on excerpts of real traces: the table of the README. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backtest } from '@ecs-actions/core/backtest/backtest';
import { listPrices } from '@ecs-actions/core/backtest/cost';
import { toHistory } from '@ecs-actions/core/backtest/history';
import { readHistoryCsv } from '@ecs-actions/core/backtest/history-csv';
import { targetTracking } from '@ecs-actions/core/backtest/settings';
import { figureColumns, figureRow } from '../src/words.ts';

const folder = join(import.meta.dirname, '..', 'traces');

export const traces = [
  { file: 'world-cup-1998.csv', title: 'World Cup 1998, three days, per minute' },
  { file: 'nab-ec2-cpu.csv', title: 'CPU of an EC2 instance (NAB), a week, per five minutes' },
] as const;

/** The author tracks memory too, which these traces do not have. */
const cpu = (target: number, scaleOut: number, scaleIn: number) => ({
  minCapacity: 2,
  maxCapacity: 64,
  policies: [
    targetTracking({
      metric: 'cpu',
      target,
      scaleOutCooldownSeconds: scaleOut,
      scaleInCooldownSeconds: scaleIn,
    }),
  ],
});

const compared = [
  { name: "AWS's default cooldowns, cpu 70", settings: cpu(70, 300, 300) },
  { name: 'the same, cpu 40', settings: cpu(40, 300, 300) },
  { name: "the author's cpu 40, 0 s, 12 h", settings: cpu(40, 0, 43_200) },
] as const;

/** Markdown: a table for each trace. */
export function renderTraces(): string {
  return traces
    .flatMap(({ file, title }) => {
      const read = readHistoryCsv(readFileSync(join(folder, file), 'utf8'));
      if ('problem' in read) throw new Error(`${file}, line ${read.line}: ${read.problem}`);
      const [current, ...candidates] = compared;
      const { variants } = backtest(
        { history: toHistory(read.rows, () => read.periodSeconds), current, candidates },
        { linePercent: 80, prices: listPrices, recommend: false },
      );
      const columns = figureColumns.filter((name) => name !== 'USD');
      const table = [
        `| ${columns.join(' | ')} |`,
        `| :--- |${' ---: |'.repeat(columns.length - 1)}`,
        ...variants.map(
          (variant) => `| ${figureRow(variant).slice(0, columns.length).join(' | ')} |`,
        ),
      ];
      return [`**${title}**`, table.join('\n')];
    })
    .join('\n\n');
}

const [start, end] = ['<!-- traces:start -->', '<!-- traces:end -->'];

/** The action's README with the tables in their place. */
export function withTraces(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md needs the lines ${start} and ${end}.`);
  return `${readme.slice(0, from)}${start}\n\n${renderTraces()}\n\n${readme.slice(to)}`;
}
