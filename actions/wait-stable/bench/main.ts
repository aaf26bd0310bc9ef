/**
 * How long after the true end of a deployment each way of waiting notices it, at how many calls, and how
 * often it says that all is well when it is not: `npm run bench -- [deployments] [first seed] [part of a name]`.
 *
 * Simulated deployments of 1–30 minutes in virtual time: the same seeds for everybody.
 */
import type { Region } from '../test/support/simulated-run.ts';
import { startAt } from '../test/support/simulated-run.ts';
import { cliWaiter } from './cli-waiter.ts';
import { beginAfterMs, makeRegion, type Contender, type Finish } from './contender.ts';
import { sdkWaiter } from './sdk-waiter.ts';
import { waitStable } from './wait-stable.ts';

const [count = '100', first = '1', only = ''] = process.argv.slice(2);
const seeds = Array.from({ length: Number(count) }, (_, index) => Number(first) + index);

interface Row {
  readonly lagsSeconds: number[];
  calls: number;
  minutes: number;
  falseGreens: number;
  gaveUp: number;
}

const rows: Record<string, string>[] = [];
for (const contender of [waitStable, sdkWaiter, cliWaiter]) {
  if (!contender.name.includes(only)) continue;
  const absent = contender.absent();
  if (absent !== undefined) {
    console.log(`${contender.name}: not run, ${absent}`);
    continue;
  }
  rows.push(describe(contender.name, await race(contender)));
}
console.log(
  `\n${seeds.length} deployments, seeds ${seeds[0]}–${seeds.at(-1)}; lag: from the true end to the end of the wait`,
);
console.table(rows);

async function race(contender: Contender): Promise<Row> {
  const row: Row = { lagsSeconds: [], calls: 0, minutes: 0, falseGreens: 0, gaveUp: 0 };
  for (const seed of seeds) {
    const region = makeRegion(seed);
    const finish = await contender.wait(region, startAt + beginAfterMs);
    addUp(row, region, finish);
  }
  return row;
}

function addUp(row: Row, region: Region, { green, said, endedAt }: Finish): void {
  row.calls += region.calls.length;
  row.minutes += (endedAt - startAt - beginAfterMs) / 60_000;
  if (said === 'gave up' || said === 'timed-out') row.gaveUp += 1;
  const ended = region
    .truth()
    .filter((truth) => truth.endedAt !== undefined && truth.endedAt <= endedAt);
  const truth = ended.at(-1);
  if (green && region.truth().at(-1)?.outcome !== 'completed') row.falseGreens += 1;
  // A lag is that of a right answer; who gave up has none.
  if (truth?.endedAt !== undefined && said !== 'gave up' && said !== 'timed-out') {
    row.lagsSeconds.push((endedAt - truth.endedAt) / 1000);
  }
}

function describe(name: string, row: Row): Record<string, string> {
  const sorted = [...row.lagsSeconds].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(
      1,
    );
  return {
    'way of waiting': name,
    'lag median s': at(0.5),
    'p95 s': at(0.95),
    'max s': at(1),
    'calls/min': (row.calls / row.minutes).toFixed(1),
    'green though it failed': String(row.falseGreens),
    'gave up': String(row.gaveUp),
  };
}
