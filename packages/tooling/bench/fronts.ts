/**
 * `npm run bench:fronts -- --seeds 200`: the same truth behind every way in. post-deploy-metrics gives the verdict that
 * it gives behind a load balancer of one's own, and names the same thresholds; monitoring-dashboard draws a board on
 * which no line stays empty. Exit code 1 where more than one verdict in a hundred differs, or a line stays empty.
 */
import { parseArgs } from 'node:util';
import { drawBehind } from '../../../actions/monitoring-dashboard/bench/fronts.ts';
import {
  judgeBehind,
  otherFronts,
  seenBehind,
  truths,
} from '../../../actions/post-deploy-metrics/bench/fronts.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '200' } } });
const count = Number(values.seeds);
const seeds = Array.from({ length: count }, (_, index) => 1 + index);
const sameAtLeast = 0.99;
let isKept = true;

console.log(
  `post-deploy-metrics, ${count} seeds each: verdict and thresholds breached as behind a load balancer of one's own\n`,
);
const columns = ['load-balancer', ...otherFronts];
console.log(`${'truth'.padEnd(22)}${columns.map((name) => name.padStart(17)).join('')}`);
for (const [name, truth] of Object.entries(truths)) {
  const own = await eachOf((seed) => judgeBehind('load-balancer', seed, truth));
  const isTrue = own.filter(({ breached }) => breached.join() === truth.breached.join()).length;
  const cells = [`${isTrue} true`];
  for (const front of otherFronts) {
    const other = await eachOf((seed) => judgeBehind(front, seed, truth));
    const expected = seenBehind(front, truth);
    const same = other.filter(({ verdict, breached }, index) =>
      expected.length === truth.breached.length
        ? verdict === own[index]?.verdict && breached.join() === own[index]?.breached.join()
        : breached.join() === expected.join(),
    ).length;
    isKept &&= same >= sameAtLeast * count;
    cells.push(`${same} ${front === 'network' ? 'as seen' : 'same'}`);
  }
  console.log(`${name.padEnd(22)}${cells.map((cell) => cell.padStart(17)).join('')}`);
}

console.log(
  `\nmonitoring-dashboard, ${count} seeds each: boards without a line that stays empty; the same board, line by line\n`,
);
const boards = await eachOf((seed) => drawBehind('load-balancer', seed));
for (const front of ['load-balancer', ...otherFronts] as const) {
  const drawn =
    front === 'load-balancer' ? boards : await eachOf((seed) => drawBehind(front, seed));
  const whole = drawn.filter(({ absent }) => absent.length === 0).length;
  const same = drawn.filter(({ body }, index) => body === boards[index]?.body).length;
  const hasBalancer = front === 'express' || front === 'gateway';
  isKept &&= whole === count && (!hasBalancer || same === count);
  const titles = (drawn[0]?.titles ?? []).slice(0, 3).join(', ');
  console.log(
    `${front.padEnd(18)}${String(whole).padStart(5)} whole ${String(same).padStart(5)} the same   ${titles}`,
  );
}
process.exitCode = isKept ? 0 : 1;

async function eachOf<T>(act: (seed: number) => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (const seed of seeds) all.push(await act(seed));
  return all;
}
