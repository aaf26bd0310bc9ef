/** `npm run bench:images -- --count 1000`: service histories with lifecycle policies at work, and what the rules said of them. */
import { parseArgs } from 'node:util';
import { runServiceHistory } from '../test/images/support/service-history.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' } },
});
const from = Number(values.from);
const results = Array.from({ length: Number(values.count) }, (_, index) =>
  runServiceHistory(from + index),
);
const count = (failure: string): number =>
  results.filter((result) => result.failure === failure).length;
const sum = (name: 'dates' | 'falseAlarms' | 'moved'): number =>
  results.reduce((total, result) => total + result[name], 0);
console.log(`${results.length} histories, seeds ${from} to ${from + results.length - 1}`);
console.log(
  `starts that failed for want of their image: ${results.filter(({ failure }) => failure !== undefined).length}`,
);
console.log(`  named by the last check, and it came true: ${count('named')}`);
console.log(`  deployed after the last check:             ${count('deployed-after-the-check')}`);
console.log(`  not named:                                 ${count('unnamed')}`);
console.log(`dates that passed before the next check: ${sum('dates')}`);
console.log(`  later by a pull or a moved tag, as was said: ${sum('moved')}`);
console.log(`  false alarms (still there 24 h after):       ${sum('falseAlarms')}`);
for (const { seed, failure, falseAlarms, said } of results) {
  if (failure === 'unnamed' || falseAlarms > 0) {
    console.log(`seed ${seed}: ${failure ?? ''} ${said ?? ''} ${falseAlarms} false alarms`);
  }
}
