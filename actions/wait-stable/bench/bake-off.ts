/**
 * Ways of waiting for a deployment, side by side as their users run them, over the same simulated rollouts of 1–30
 * minutes in virtual time: `npm run bake-off -- [--peer NAME=PATH …] [--deploys NAME] [--input NAME:key=value …]
 * [--count 40] [--from 1] [--write]`.
 *
 * A peer is any JavaScript action by the path of its bundle. `--deploys` names those that call UpdateService
 * themselves; the others come to a deployment that is under way. `--write` puts the table into the README.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { replaceSections } from '@ecs-actions/tooling/docs/readme';
import { findRepository } from '@ecs-actions/tooling/repository';
import { startAt } from '../test/support/simulated-run.ts';
import { actionBundle } from './action-bundle.ts';
import { cliWaiter } from './cli-waiter.ts';
import { beginAfterMs, makeRegion, type Contender } from './contender.ts';
import { scoreOf, type Rightness, type Score } from './score.ts';
import { sdkWaiter } from './sdk-waiter.ts';

const { values } = parseArgs({
  options: {
    peer: { type: 'string', multiple: true, default: [] },
    deploys: { type: 'string', multiple: true, default: [] },
    input: { type: 'string', multiple: true, default: [] },
    count: { type: 'string', default: '40' },
    from: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const repository = findRepository(import.meta.dirname);
const readmePath = join(repository, 'actions/wait-stable/README.md');
const seeds = Array.from(
  { length: Number(values.count) },
  (_, index) => Number(values.from) + index,
);

const contenders: readonly Contender[] = [
  actionBundle({
    name: 'wait-stable',
    path: join(repository, 'dist/wait-stable/index.js'),
    deploys: false,
    inputs: { timeout: '45m' },
  }),
  ...values.peer.map((peer) => {
    const [name, path] = split(peer, '=', '--peer NAME=PATH');
    return actionBundle({
      name,
      path,
      deploys: values.deploys.includes(name),
      inputs: inputsOf(name),
    });
  }),
  { ...sdkWaiter, name: `SDK ${versionOfSdk()}, waitUntilServicesStable of 45 minutes` },
  { ...cliWaiter, name: `AWS CLI ${versionOfCli()}, ecs wait services-stable` },
];

const rows: string[][] = [];
for (const contender of contenders) {
  const absent = contender.absent();
  if (absent === undefined) rows.push(rowOf(contender.name, await race(contender)));
  else console.log(`${contender.name}: not run, ${absent}`);
}
const head = [
  'Way of waiting',
  'Right',
  'Green for a bad end',
  'Green before ECS says so',
  'Red for a good end',
  'Gave up',
  'Lag median',
  'p95',
  'max',
  'Calls a minute',
  'Cause told',
];
const table = [head, head.map(() => '---'), ...rows]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n');
const day = new Date().toISOString().slice(0, 10);
const section = [
  `${seeds.length} simulated rollouts of 1–30 minutes (seeds ${seeds[0]} to ${seeds.at(-1)}), ${day}, Node.js ${process.versions.node}:`,
  table,
  'Right: green once ECS has completed the deployment, red once it has not. The lag is that of a right answer, from the true end on. Cause told: a text in which the cause shows (a reason of a stopped task, the last words of a container) is in what the step printed or wrote.',
].join('\n\n');
console.log(section);
if (values.write) {
  const readme = replaceSections(
    readFileSync(readmePath, 'utf8'),
    { 'bake-off': section },
    readmePath,
  );
  const options = await resolveConfig(readmePath);
  writeFileSync(readmePath, await format(readme, { ...options, parser: 'markdown' }));
}

async function race(contender: Contender): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const seed of seeds) {
    const region = makeRegion(seed, {
      holdsUntilDeployed: contender.deploys === true,
      // Calls take no virtual time: a read right after a change would always come too early for it.
      consistencyLagMs: 0,
    });
    const beginAt = startAt + beginAfterMs;
    const score = scoreOf(region, beginAt, await contender.wait(region, beginAt));
    if (score.rightness !== 'right' || score.toldCause === false) {
      const cause = score.toldCause === false ? ', cause not told' : '';
      console.error(`${contender.name}, seed ${seed}: ${score.rightness}${cause}`);
    }
    scores.push(score);
  }
  return scores;
}

function rowOf(name: string, scores: readonly Score[]): string[] {
  const count = (rightness: Rightness): string =>
    String(scores.filter((score) => score.rightness === rightness).length);
  const lags = scores.flatMap(({ lagMs }) => lagMs ?? []).toSorted((a, b) => a - b);
  const lag = (share: number): string =>
    lags.length === 0
      ? '–'
      : `${((lags[Math.min(lags.length - 1, Math.floor(share * lags.length))] ?? 0) / 1000).toFixed(1)} s`;
  const calls = scores.reduce((sum, score) => sum + score.calls, 0);
  const minutes = scores.reduce((sum, score) => sum + score.waitedMs, 0) / 60_000;
  const toTell = scores.filter(({ toldCause }) => toldCause !== undefined);
  return [
    name,
    `${count('right')} of ${scores.length}`,
    count('false green'),
    count('early'),
    count('false red'),
    count('gave up'),
    lag(0.5),
    lag(0.95),
    lag(1),
    (calls / minutes).toFixed(1),
    `${toTell.filter(({ toldCause }) => toldCause === true).length} of ${toTell.length}`,
  ];
}

function inputsOf(peer: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    values.input.flatMap((given) => {
      const [name, input] = split(given, ':', '--input NAME:key=value');
      return name === peer ? [split(input, '=', '--input NAME:key=value')] : [];
    }),
  );
}

function split(text: string, mark: string, shape: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at <= 0) throw new Error(`"${text}" is not of the shape ${shape}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function versionOfSdk(): string {
  const require = createRequire(import.meta.url);
  return (require('@aws-sdk/client-ecs/package.json') as { version: string }).version;
}

function versionOfCli(): string {
  const { stdout } = spawnSync('aws', ['--version'], { encoding: 'utf8' });
  return /aws-cli\/(\S+)/.exec(stdout ?? '')?.[1] ?? '';
}
