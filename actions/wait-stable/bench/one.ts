import { randomLife } from '@ecs-actions/simulator/random-life';
import { rehearse, startAt } from '/work/main/actions/wait-stable/test/support/rehearsal.ts';
const seed = Number(process.argv[2]);
const { outputs, region, endedAt, elapsedMs, log } = await rehearse({
  region: { seed, scenario: randomLife(seed) },
  inputs: { timeout: '45m' },
  beginAfterMs: 9000,
});
console.log(log);
console.log(outputs, region.truth(), elapsedMs / 1000);
const ops: any = {};
for (const c of region.calls) ops[c.operation] = (ops[c.operation] ?? 0) + 1;
console.log(ops, region.calls.length / (elapsedMs / 60000));
