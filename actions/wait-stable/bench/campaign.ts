/**
 * Random rollouts by the thousand, each held against what really happened:
 * `npm run campaign -- [--kind bridge] [--count 1000] [--seed 7]`. With a seed it prints the log of that one.
 */
import { parseArgs } from 'node:util';
import {
  commandFor,
  rolloutKinds,
  rollOut,
  type RolloutKind,
} from '../test/support/random-rollout.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    count: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
  },
});

const kinds =
  values.kind === undefined ? rolloutKinds : rolloutKinds.filter((kind) => kind === values.kind);
if (kinds.length === 0) throw new Error(`--kind is one of: ${rolloutKinds.join(', ')}`);

let wrong = 0;
for (const kind of kinds) {
  if (values.seed === undefined)
    wrong += await campaign(kind, Number(values.from), Number(values.count));
  else wrong += await show(kind, Number(values.seed));
}
process.exitCode = wrong === 0 ? 0 : 1;

async function campaign(kind: RolloutKind, from: number, count: number): Promise<number> {
  const startedAt = performance.now();
  const counts = new Map<string, number>();
  let failures = 0;
  let limits = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const result = await rollOut(kind, seed);
    const key = `${result.verdict} (${result.truth})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (result.limit !== undefined) limits += 1;
    if ((seed - from) % 100 === 99)
      console.error(`${kind}: ${seed - from + 1} rollouts, ${failures} wrong`);
    if (result.wrong === undefined) continue;
    failures += 1;
    console.log(`${commandFor(kind, seed)}  ${result.wrong}`);
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const told = [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => `${count} ${key}`);
  console.log(
    `${kind}: ${failures} wrong of ${count} in ${seconds} s; ${limits} given up by fail-fast before later starts went well; verdict (truth): ${told.join(', ')}`,
  );
  return failures;
}

async function show(kind: RolloutKind, seed: number): Promise<number> {
  const { log, verdict, truth, wrong: why, limit } = await rollOut(kind, seed);
  console.log(log);
  console.log(
    `verdict ${verdict}, truth ${truth}${limit === undefined ? '' : `, given up by ${limit}`}; ${why ?? 'right'}`,
  );
  return why === undefined ? 0 : 1;
}
