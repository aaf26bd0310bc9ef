/**
 * How often two migrations run at once under `lock: ecs`, though their runners come in the same moment.
 *
 * node --conditions=source actions/run-migration-task/bench/window.ts \
 *   [--seeds 200] [--first 1] [--runners 2] [--within 2000] [--start fargate|cached] [--at 2026-11-25T03:59:59Z] [--lock ecs]
 */
import { parseArgs } from 'node:util';
import { interleave } from '../test/support/interleaving.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    first: { type: 'string', default: '1' },
    runners: { type: 'string', default: '2' },
    within: { type: 'string', default: '2000' },
    start: { type: 'string', default: 'fargate' },
    at: { type: 'string' },
    lock: { type: 'string', default: 'ecs' },
  },
});
const seeds = Number(values.seeds);
const first = Number(values.first);
const runners = Number(values.runners);
let overlapping = 0;
let yielded = 0;
let wrong = 0;
for (let seed = first; seed < first + seeds; seed += 1) {
  const result = await interleave({
    seed,
    runners,
    withinMs: Number(values.within),
    startTime: values.start === 'cached' ? 'cached' : 'fargate',
    step: { inputs: { lock: values.lock } },
    ...(values.at !== undefined && { startAt: Date.parse(values.at) }),
  });
  if (result.overlaps > 0) {
    overlapping += 1;
    console.log(`overlap: seed ${seed}`);
  }
  if (result.yielded > 0) yielded += 1;
  const succeeded = result.steps.filter(({ outputs }) => outputs['verdict'] === 'succeeded').length;
  if (succeeded !== runners || result.ran !== runners) {
    wrong += 1;
    console.log(`seed ${seed}: ${succeeded} of ${runners} succeeded, ${result.ran} ran`);
  }
}
console.log(
  `lock ${values.lock}, ${values.start}, ${runners} runners within ${values.within} ms${values.at === undefined ? '' : `, at ${values.at}`}: ` +
    `of ${seeds} interleavings ${overlapping} ran at once, ${yielded} gave way before beginning, ${wrong} did not all succeed once`,
);
