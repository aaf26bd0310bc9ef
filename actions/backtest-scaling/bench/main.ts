/**
 * `npm run bench:backtest`: AWS's own figures, the replay against the simulator's auto scaling over many seeds, real
 * traces, and what it all costs in CPU and memory. Exit code 1 where a promise is not kept. With `--write` the
 * tables of the traces are written into the README.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measureCost } from './cost.ts';
import { judgeService, measures, type JudgedService } from './judge-service.ts';
import { renderTraces, withTraces } from './traces.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    days: { type: 'string', default: '14' },
    show: { type: 'boolean', default: false },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const from = Number(values.from);
const days = Number(values.days);
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => from + index);
const wants = (name: string): boolean => values.only === undefined || values.only === name;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
let kept = true;

function promise(text: string, holds: boolean): void {
  console.log(`  ${holds ? 'kept  ' : 'BROKEN'} ${text}`);
  kept &&= holds;
}

if (wants('simulator')) {
  console.log(
    `${seeds.length} services of ${days} days, scaled by the simulator's auto scaling with hidden parameters:\n`,
  );
  const judged = seeds.map((seed) => show(judgeService(seed, { days })));
  const scaled = judged.filter(({ activities }) => activities > 0);
  const sum = (value: (one: JudgedService) => number): number =>
    scaled.reduce((total, one) => total + value(one), 0);
  const all = sum(({ activities }) => activities);
  const reproduced = sum((one) => one.fidelity.activities ?? 0) / scaled.length;
  const whole = scaled.filter(({ fidelity }) => (fidelity.activities ?? 0) >= 0.95).length;
  const counts = sum((one) => one.fidelity.desiredCount ?? 0) / scaled.length;
  const faithful = scaled.filter(({ verdict }) => verdict === 'pass').length / scaled.length;
  promise(
    `activities reproduced, mean of the services: ${percent(reproduced)} (95 % promised); ${all} activities in all, 95 % or more in ${percent(whole / scaled.length)} of the services`,
    reproduced >= 0.95,
  );
  promise(`minutes with the count within one: ${percent(counts)} (95 % promised)`, counts >= 0.95);
  promise(
    `services with a fidelity of at least 80 %: ${percent(faithful)} (95 % promised)`,
    faithful >= 0.95,
  );
  for (const measure of measures) {
    const right = judged.reduce((total, { orders }) => total + orders[measure].right, 0);
    const told = judged.reduce((total, { orders }) => total + orders[measure].told, 0);
    promise(
      `order of two by ${measure} right: ${percent(right / told)} of ${told} pairs that differ by more than 10 % (95 % promised)`,
      right / told >= 0.95,
    );
  }
  for (const scaler of ['a-person', 'another-scaler'] as const) {
    const others = seeds
      .slice(0, Math.ceil(seeds.length / 4))
      .map((seed) => show(judgeService(seed, { days, scaler })));
    const found = others.filter(({ verdict }) => verdict === 'inconclusive').length / others.length;
    promise(
      `scaled by ${scaler}: inconclusive in ${percent(found)} (95 % promised)`,
      found >= 0.95,
    );
  }
}
if (wants('cost')) {
  for (const { text, holds } of measureCost()) promise(text, holds);
}
if (wants('traces')) {
  console.log(renderTraces());
  if (values.write) {
    const path = join(import.meta.dirname, '..', 'README.md');
    const options = { ...(await resolveConfig(path)), filepath: path };
    writeFileSync(path, await format(withTraces(readFileSync(path, 'utf8')), options));
  }
}
process.exitCode = kept ? 0 : 1;

function show(one: JudgedService): JudgedService {
  if (values.show) {
    const { seed, shape, verdict, activities, fidelity, orders } = one;
    console.log(
      [
        seed,
        shape,
        verdict,
        activities,
        fidelity.activities,
        fidelity.desiredCount,
        JSON.stringify(orders),
      ].join(' '),
    );
  }
  return one;
}
