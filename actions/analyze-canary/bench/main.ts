/**
 * `npm run bench:canary`: false rollbacks, power, and time to the decision of the judge over seeded canaries.
 * `--count N` canaries in each cell (default 2,000), `--degraded N` in those of a bad green; `--write` puts the table into the README.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bestPower } from './best-possible.ts';
import { runCanary } from './canary-run.ts';
import { cells, rates, weights, type Cell } from './cells.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    degraded: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const countOfNull = Number(values.count);
const countOfDegraded = Number(values.degraded ?? values.count);

interface Measured {
  readonly cell: Cell;
  readonly count: number;
  readonly fails: number;
  readonly inconclusive: number;
  readonly minutesToFail: number;
}

/** Usable minutes of a step: less the warm-up of two, and the last that comes too late. */
const usableMinutes = (stepMinutes: number): number => stepMinutes - 3;

function measure(cell: Cell): Measured {
  const plan = {
    weight: cell.weight,
    requestsPerMinute: cell.requestsPerMinute,
    minutes: usableMinutes(cell.stepMinutes),
  };
  const blue = { errorRate: cell.baseErrorRate, latencyFactor: 1, unanswered: 0 };
  const { kind, weight, requestsPerMinute, baseErrorRate, stepMinutes } = cell;
  const name = [kind, weight, requestsPerMinute, baseErrorRate, stepMinutes].join('/');
  const count = kind === 'null' ? countOfNull : countOfDegraded;
  let fails = 0;
  let inconclusive = 0;
  let minutes = 0;
  for (let seed = 0; seed < count; seed += 1) {
    const result = runCanary(`${name}/${seed}`, plan, cell.green, blue);
    if (result.verdict === 'fail') {
      fails += 1;
      minutes += result.minutes;
    }
    if (result.verdict === 'inconclusive') inconclusive += 1;
  }
  return { cell, count, fails, inconclusive, minutesToFail: fails === 0 ? 0 : minutes / fails };
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const exactPercent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)} %`;

const measured = cells.map(measure);
const nulls = measured.filter(({ cell }) => cell.kind === 'null');
const all = nulls.reduce((sum, { fails }) => sum + fails, 0);
const [worst] = nulls.toSorted((a, b) => b.fails - a.fails);

/** Base 1 %, 10 minutes: power, what one analysis could show at best of the errors, and the minutes it took. */
function row(kind: string, weight: number): string {
  const parts = rates.map((rate) => {
    const found = measured.find(
      ({ cell }) =>
        cell.kind === kind &&
        cell.weight === weight &&
        cell.requestsPerMinute === rate &&
        cell.baseErrorRate === 0.01 &&
        cell.stepMinutes === 10,
    );
    if (found === undefined) return '';
    const { count } = found;
    const { green } = found.cell;
    const requests = Math.round((rate * weight * usableMinutes(10)) / 100);
    const best =
      green.errorRate > 0.01 ? ` of ${percent(bestPower(requests, 0.01, green.errorRate))}` : '';
    const after = found.fails === 0 ? '' : `, ${found.minutesToFail.toFixed(1)} min`;
    return `${percent(found.fails / count)}${best}${after}; ${percent(found.inconclusive / count)} open`;
  });
  return `| ${kind} | ${weight} % | ${parts.join(' | ')} |`;
}

const where =
  worst === undefined
    ? ''
    : `${worst.cell.weight} % of ${worst.cell.requestsPerMinute} a minute, base ${worst.cell.baseErrorRate * 100} %, ${worst.cell.stepMinutes} minutes`;
const text = [
  `${countOfNull.toLocaleString('en')} seeded canaries in each of ${nulls.length} null cells and ${countOfDegraded.toLocaleString('en')} in each of ${cells.length - nulls.length} degraded ones (weights ${weights.join(', ')} %; ${rates.join(', ')} requests a minute; base error rates 0.1, 0.5, 1 %; steps of 6 and 10 minutes, 3 and 7 of them usable), judged by the default thresholds.`,
  '',
  `Good canaries rolled back: ${exactPercent(all, nulls.length * countOfNull)} over all ${nulls.length} null cells, ${exactPercent(worst?.fails ?? 0, countOfNull)} in the worst (${where}).`,
  '',
  'Steps of 10 minutes, base 1 %: rolled back, where errors rise "of" what one analysis at the 5 % level could show at best with blue\'s rate known; usable minutes until then; and how many stayed inconclusive.',
  '',
  `| green | weight | ${rates.map((rate) => `${rate} a minute`).join(' | ')} |`,
  `| --- | --- | ${rates.map(() => '---').join(' | ')} |`,
  ...[...new Set(cells.map(({ kind }) => kind))].flatMap((kind) =>
    weights.map((weight) => row(kind, weight)),
  ),
].join('\n');

console.log(text);
if (values.write) {
  const path = new URL('../README.md', import.meta.url);
  const readme = readFileSync(path, 'utf8');
  const marks = /<!-- canary-bench:start -->[\s\S]*<!-- canary-bench:end -->/;
  const block = `<!-- canary-bench:start -->\n\n## Measured\n\n${text}\n\n\`npm run bench:canary\` measures it again.\n\n<!-- canary-bench:end -->`;
  writeFileSync(
    path,
    readme.replace(marks, () => block),
  );
}
const allowed = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / countOfNull);
process.exitCode = (worst?.fails ?? 0) / countOfNull > allowed ? 1 : 0;
