import { join } from 'node:path';
import { runActionLocally } from '../local/run-action-locally.ts';
import { renderSummary } from '../terminal/render-summary.ts';
import { createStyle } from '../terminal/style.ts';
import { yamlOf, type DemoPorts } from './demo.ts';

/** The name among the scenarios of `npm start`. */
export const backtestScenario = {
  name: 'backtest',
  description:
    'Three days of the World Cup of 1998 under other scaling settings (no region at all).',
};

const inputs = {
  candidates: [
    'current: min 4, max 64, cpu 60',
    'early: cpu 40, scale-out 0s',
    'keep: scale-in 12h',
    'fast: resolution 20s',
  ].join('\n'),
  recommend: 'cheapest',
  'at-most': '30m',
  'task-cpu': '1 vCPU',
  'task-memory': '2 GB',
};

/** backtest-scaling on a real trace that is in the repository: a file alone, and no call to AWS. */
export async function runBacktestDemo({ repository, write, terminal }: DemoPorts): Promise<number> {
  const style = createStyle(terminal.colour);
  const say = (line: string): void => write(`${line}\n`);
  const trace = join(repository, 'actions/backtest-scaling/traces/world-cup-1998.csv');
  say(style.bold('backtest-scaling, called with:'));
  ['  history-file: world-cup-1998.csv', ...yamlOf(inputs)].map(style.dim).forEach(say);
  const result = await runActionLocally({
    repository,
    action: 'backtest-scaling',
    inputs: { ...inputs, 'history-file': trace },
    // On Node 20 the AWS SDK would warn of 2027, were it loaded.
    env: { NODE_NO_WARNINGS: '1' },
    asRunner: false,
  });
  say(`\n${renderSummary(result.summary, { ...terminal, details: 'closed' })}`);
  say(`The page, with pictures: ${result.outputs.get('html-report') ?? ''}`);
  say(
    style.dim(
      'Your own: npm run action -- backtest-scaling --history-file FILE --candidates LINES',
    ),
  );
  return result.exitCode;
}
