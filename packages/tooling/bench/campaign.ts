/**
 * Every action through random worlds with random faults, held against what the simulated region knows:
 * `npm run campaign -- --seeds 10000 [--from 1] [--action rollback] [--workers 2]`; `--seed S` shows one with its
 * log. `--bundles` takes the committed bundles, each step in a process of its own, in place of the sources.
 * `--signals` sends SIGINT, SIGTERM and SIGKILL at every call (`--calls 20`: at twenty) of some worlds of each action;
 * `--seed S --signal SIGKILL --call 3` shows one of those; both take `--bundles`. `--kind bridge` is wait-stable alone, over the kinds of rollouts.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { present } from '@ecs-actions/core/present';
import {
  actionNames,
  actionOf,
  commandFor,
  play,
  type Job,
  type SeedResult,
} from './campaign/seeds.ts';
import { signalNames, type ActionName } from './campaign/adversity.ts';
import { callsOf, worldsOf } from './campaign/signals.ts';
import { createTally, type Tally } from './campaign/tally.ts';

const options = {
  seeds: { type: 'string', default: '1000' },
  seed: { type: 'string' },
  from: { type: 'string', default: '1' },
  action: { type: 'string' },
  workers: { type: 'string', default: String(availableParallelism()) },
  bundles: { type: 'boolean', default: false },
  signals: { type: 'boolean', default: false },
  signal: { type: 'string' },
  call: { type: 'string', default: '0' },
  calls: { type: 'string', default: '1000' },
  kind: { type: 'string' },
  count: { type: 'string' },
} as const;
const { values } = parseArgs({ options });

// Each step writes its report there.
const temp = mkdtempSync(join(tmpdir(), 'campaign-'));
process.env['RUNNER_TEMP'] = temp;
try {
  if (process.send !== undefined) await work();
  else if (values.kind !== undefined || values.count !== undefined)
    await import('../../../actions/wait-stable/bench/campaign.ts');
  else if (values.seed !== undefined) await show(numberOf('seed', values.seed));
  else if (values.signals) await signals();
  else await campaign();
} finally {
  rmSync(temp, { recursive: true, force: true });
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new RangeError(`--${name} is a whole number, not "${text}"`);
}

async function show(seed: number): Promise<void> {
  const name = signalNames.find((one) => one === values.signal);
  const signal = name && { name, call: numberOf('call', values.call) };
  const { action, verdict, truth, amid, wrong, log } = await play({
    seed,
    asBundle: values.bundles,
    ...present({ signal }),
  });
  console.log(log);
  console.log(`${action}, amid ${amid}\nverdict ${verdict}; truth: ${truth}`);
  for (const { kind, what } of wrong) console.log(`${kind}: ${what}`);
  if (wrong.length > 0) process.exitCode = 1;
}

function actionsAsked(): readonly ActionName[] {
  const { action } = values;
  const asked = actionNames.filter((name) => action === undefined || name === action);
  if (asked.length > 0) return asked;
  throw new RangeError(`--action is one of: ${actionNames.join(', ')}`);
}

async function campaign(): Promise<void> {
  const from = numberOf('from', values.from);
  const count = numberOf('seeds', values.seeds);
  const asked = actionsAsked();
  const seeds = Array.from({ length: count }, (_, index) => ({
    seed: from + index,
    asBundle: values.bundles,
  })).filter(({ seed }) => asked.includes(actionOf(seed)));
  await spread(seeds, numberOf('workers', values.workers), createTally());
}

/** Every signal at every call of two worlds of each action, or of the one that is named. */
async function signals(): Promise<void> {
  const played: Job[] = [];
  const callsAsked = numberOf('calls', values.calls);
  for (const { seed, callsAtMost } of actionsAsked().flatMap(worldsOf)) {
    for (const call of await callsOf(seed, Math.min(callsAsked, callsAtMost))) {
      for (const name of signalNames) {
        played.push({ seed, asBundle: values.bundles, signal: { name, call } });
      }
    }
  }
  await spread(played, numberOf('workers', values.workers), createTally());
}

/** Hands out the jobs one by one, to as many processes, and prints what they found. */
async function spread(jobs: readonly Job[], workers: number, tally: Tally): Promise<void> {
  const beganAt = performance.now();
  let next = 0;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(import.meta.filename, [], {
        execArgv: ['--conditions=source', '--no-warnings'],
      });
      let job: Job | undefined;
      const give = (): void => {
        job = jobs[next++];
        if (job === undefined) child.disconnect();
        else child.send(job);
      };
      child.on('message', (result: SeedResult) => {
        tally.add(result);
        for (const { kind, what } of result.wrong) {
          const { action, amid } = result;
          console.log(`${commandFor(job ?? result)}  ${action}: ${kind}: ${what} [${amid}]`);
        }
        give();
      });
      child.once('error', reject);
      child.once('exit', (code) => {
        if (code === 0 && job === undefined) resolve();
        else if (job === undefined) reject(new Error(`a process ended with ${code}`));
        else reject(new Error(`${commandFor(job)} ended its process with ${code}`));
      });
      give();
    });
  const conclude = (): 0 | 1 => {
    console.log(`${tally.table()}\n\n${tally.adversities()}\n`);
    const cpuSeconds = Math.round(tally.cpuMs() / 1000);
    const seconds = Math.round((performance.now() - beganAt) / 1000);
    console.log(
      `${tally.runs()} of ${jobs.length} runs in ${seconds} s, ${cpuSeconds} CPU seconds`,
    );
    return tally.wrong() === 0 ? 0 : 1;
  };
  // Ended early, it tells what it has found until then.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(conclude()));
  }
  await Promise.all(Array.from({ length: Math.max(1, workers) }, one));
  process.exitCode = conclude();
}

/** One of the processes: a job comes in, its result goes out. */
async function work(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.on('message', (job: Job) => {
      void play(job).then((result) => process.send?.({ ...result, log: '' }));
    });
    process.once('disconnect', resolve);
  });
}
