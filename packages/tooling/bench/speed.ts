/**
 * How fast the actions are and what they take, each figure beside its bar: `npm run bench:speed --
 * [--only waits|starts|memory|size] [--seeds 1000] [--runs 15] [--official PATH] [--real-time]`. Times of processes are
 * ratios of starts that took turns in this run; waits are in virtual time, and so is memory, but with `--real-time`
 * (half an hour). Exit code 1 where a bar is not held.
 *
 * `--official` is the bundle of aws-actions/amazon-ecs-deploy-task-definition.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packedBytes } from '../src/bundle/size.ts';
import { actionNames, findRepository } from '../src/repository.ts';
import { atMost, type Figure } from './speed/figure.ts';
import { memory } from './speed/memory.ts';
import { starts } from './speed/starts.ts';
import { crashLoops, manyServices, randomWaits } from './speed/waits.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    seeds: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '15' },
    official: { type: 'string' },
    'real-time': { type: 'boolean', default: false },
  },
});
const dist = join(findRepository(import.meta.dirname), 'dist');
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);

const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  waits: async () => [
    ...(await randomWaits(seeds)),
    ...(await crashLoops(seeds.slice(0, 40))),
    ...(await manyServices(60)),
  ],
  starts: async () => starts(dist, Number(values.runs), values.official),
  memory: async () => memory(values['real-time']),
  size: async () => {
    const actions = actionNames(join(dist, '..'));
    const bytes = packedBytes(dist, ['shared', ...actions]);
    return [atMost(`bundles of ${actions.length} actions, as tar.gz`, bytes / 1e6, 1.6, ' MB', 2)];
  },
};

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only === undefined || values.only.includes(name)) figures.push(...(await measure()));
}
console.table(figures);
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
