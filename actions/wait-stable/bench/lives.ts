/**
 * Random lives of deployments by the thousand, each held against what really happened:
 * `npm run lives -- [--kind bridge] [--lives 1000] [--seed 7]`. With a seed it prints that life's log.
 */
import { parseArgs } from 'node:util';
import { commandFor, lifeKinds, live, type LifeKind } from '../test/support/random-life.ts';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    lives: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
  },
});

const kinds =
  values.kind === undefined ? lifeKinds : lifeKinds.filter((kind) => kind === values.kind);
if (kinds.length === 0) throw new Error(`--kind is one of: ${lifeKinds.join(', ')}`);

let wrong = 0;
for (const kind of kinds) {
  if (values.seed === undefined)
    wrong += await campaign(kind, Number(values.from), Number(values.lives));
  else wrong += await show(kind, Number(values.seed));
}
process.exitCode = wrong === 0 ? 0 : 1;

async function campaign(kind: LifeKind, from: number, lives: number): Promise<number> {
  const startedAt = performance.now();
  const counts = new Map<string, number>();
  let failures = 0;
  let limits = 0;
  for (let seed = from; seed < from + lives; seed += 1) {
    const lived = await live(kind, seed);
    const key = `${lived.verdict} (${lived.truth})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (lived.limit !== undefined) limits += 1;
    if ((seed - from) % 100 === 99)
      console.error(`${kind}: ${seed - from + 1} lived, ${failures} wrong`);
    if (lived.wrong === undefined) continue;
    failures += 1;
    console.log(`${commandFor(kind, seed)}  ${lived.wrong}`);
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const told = [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => `${count} ${key}`);
  console.log(
    `${kind}: ${failures} wrong of ${lives} in ${seconds} s; ${limits} given up by fail-fast before later starts went well; verdict (truth): ${told.join(', ')}`,
  );
  return failures;
}

async function show(kind: LifeKind, seed: number): Promise<number> {
  const { log, verdict, truth, wrong: why, limit } = await live(kind, seed);
  console.log(log);
  console.log(
    `verdict ${verdict}, truth ${truth}${limit === undefined ? '' : `, given up by ${limit}`}; ${why ?? 'right'}`,
  );
  return why === undefined ? 0 : 1;
}
