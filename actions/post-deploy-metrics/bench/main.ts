/**
 * `npm run bench:metrics`: how often the default thresholds fail a good deploy, and how often they find a bad
 * one, over many seeds. Exit code 1 where a promise is not kept.
 */
import { parseArgs } from 'node:util';
import { cases } from './cases.ts';
import { judgeDeployment, type JudgedDeployment } from './judge-deployment.ts';
import { simulateDeployment } from './simulated-deployment.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    case: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const from = Number(values.from);
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => from + index);
const wanted = cases.filter(({ name }) => values.case === undefined || name === values.case);

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`.padStart(9);
console.log(
  `${seeds.length} seeds each, default thresholds, window 10m, baseline 1h; log-normal latency, 5 to 15 % noise from minute to minute with a lag-1 autocorrelation of 0.5 to 0.8, 30 % daily swing\n`,
);
console.log('case                          pass      fail    inconcl.   minutes  promise');
let kept = true;
for (const one of wanted) {
  const judged = seeds.map((seed) => ({ seed, ...judgeDeployment(simulateDeployment(one, seed)) }));
  const share = (verdict: JudgedDeployment['verdict']): number =>
    judged.filter((deployment) => deployment.verdict === verdict).length / judged.length;
  const minutes = judged.map((deployment) => deployment.minutes).sort((a, b) => a - b);
  const { promise } = one;
  const wrong = judged.filter(({ verdict }) => {
    if (promise.kind === 'none') return false;
    if (promise.kind === 'no-false-fail') return verdict === 'fail';
    return promise.orInconclusive ? verdict === 'pass' : verdict !== 'fail';
  });
  const wrongShare = wrong.length / judged.length;
  const most =
    promise.kind === 'none' ? 1 : promise.kind === 'found' ? 1 - promise.atLeast : promise.atMost;
  const isKept = wrongShare <= most;
  kept &&= isKept;
  const words = {
    none: 'none',
    found: `found ≥ ${100 - 100 * most} %`,
    'no-false-fail': `false fail ≤ ${100 * most} %`,
  };
  const left = promise.kind === 'found' && promise.orInconclusive ? ' or left open' : '';
  const said = `${words[promise.kind]}${left}${promise.kind === 'none' ? '' : isKept ? ': kept' : ': NOT KEPT'}`;
  console.log(
    `${one.name.padEnd(25)}${percent(share('pass'))} ${percent(share('fail'))} ${percent(share('inconclusive'))}  ${String(minutes[Math.floor(minutes.length / 2)]).padStart(6)}   ${said}`,
  );
  for (const deployment of values.show ? wrong : wrong.slice(0, isKept ? 0 : 3)) {
    const because = deployment.breaches.map(
      ({ threshold, because }) => `${threshold.text}: ${because}`,
    );
    console.log(
      `    npm run bench:metrics -- --show --seeds 1 --from ${deployment.seed} --case '${one.name}'   ${deployment.verdict}: ${because.join('; ')}`,
    );
  }
}
process.exitCode = kept ? 0 : 1;
