/**
 * How often two migrations run at once under `lock: ecs`, though both runners looked before they started.
 *
 * npx node --conditions=source actions/run-migration-task/bench/window.ts [seeds] [fargate|cached] [within-ms] [runners] [first-seed]
 */
import { interleave, startTimes } from '../test/support/interleaving.ts';

const [
  ,
  ,
  seedsText = '200',
  startTimeText = 'fargate',
  withinText = '2000',
  runnersText = '2',
  firstText = '1',
] = process.argv;
const startTime = startTimeText === 'cached' ? 'cached' : 'fargate';
const seeds = Number(seedsText);
const runners = Number(runnersText);
const first = Number(firstText);
let overlapping = 0;
let yielded = 0;
let wrong = 0;
for (let seed = first; seed < first + seeds; seed += 1) {
  const result = await interleave({ seed, runners, withinMs: Number(withinText), startTime });
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
  `${seeds} interleavings of ${runners} runners within ${withinText} ms, ${startTime} (${Object.keys(startTimes).join(', ')}): ` +
    `${overlapping} ran at once, ${yielded} gave way before beginning, ${wrong} did not all succeed`,
);
