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
const sameAtLeast = 0.99;
let isKept = true;

/** Each seed plays one truth, in turn. */
const lives = Object.entries(truths);
const seedsOf = (place: number): readonly number[] =>
  allSeeds().filter((seed) => seed % lives.length === place);

console.log(
  `post-deploy-metrics, ${count} seeds each: verdict and thresholds breached as behind a load balancer of one's own\n`,
);
const cell = (text: string): string => text.padStart(17);
console.log(`${'truth'.padEnd(22)}${['load-balancer', ...otherFronts].map(cell).join('')}`);
const sameOf = new Map<string, number>();
for (const [place, [name, truth]] of lives.entries()) {
  const seeds = seedsOf(place);
  const own = await eachOf(seeds, async (seed) => judgeBehind('load-balancer', seed, truth));
  const isTrue = own.filter(({ breached }) => breached.join() === truth.breached.join()).length;
  const cells = [`${isTrue} of ${seeds.length} true`];
  for (const front of otherFronts) {
    const other = await eachOf(seeds, async (seed) => judgeBehind(front, seed, truth));
    const expected = seenBehind(front, truth);
    const isAllSeen = expected.length === truth.breached.length;
    const same = other.filter(({ verdict, breached }, index) =>
      isAllSeen
        ? verdict === own[index]?.verdict && breached.join() === own[index]?.breached.join()
        : breached.join() === expected.join(),
    ).length;
    sameOf.set(front, (sameOf.get(front) ?? 0) + same);
    cells.push(`${same} of ${seeds.length} ${isAllSeen ? 'same' : 'as seen'}`);
  }
  console.log(`${name.padEnd(22)}${cells.map(cell).join('')}`);
}
for (const same of sameOf.values()) isKept &&= same >= sameAtLeast * count;
const sums = otherFronts.map((front) => cell(`${sameOf.get(front) ?? 0} of ${count}`));
console.log(`${'all'.padEnd(22)}${cell('')}${sums.join('')}`);

console.log(
  `\nmonitoring-dashboard, ${count} seeds each: boards without a line that stays empty; the same board, line by line\n`,
);
const boards = await eachOf(allSeeds(), async (seed) => drawBehind('load-balancer', seed));
for (const front of ['load-balancer', ...otherFronts] as const) {
  const drawn =
    front === 'load-balancer'
      ? boards
      : await eachOf(allSeeds(), async (seed) => drawBehind(front, seed));
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

function allSeeds(): readonly number[] {
  return Array.from({ length: count }, (_, index) => 1 + index);
}

async function eachOf<T>(
  seeds: readonly number[],
  act: (seed: number) => Promise<T>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (const seed of seeds) all.push(await act(seed));
  return all;
}
