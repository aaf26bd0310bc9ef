/** Lag and calls of wait-stable over seeded deployments of 1–30 minutes: `npm run bench -- [count] [first seed]`. */
import { randomLife } from '@ecs-actions/simulator/random-life';
import { rehearse } from '../test/support/rehearsal.ts';
import { agrees, truthAbout } from '../test/support/truth.ts';

const [count = '100', first = '1'] = process.argv.slice(2);

const lagsMs: number[] = [];
const callsPerMinute: number[] = [];
const wrong: string[] = [];
let calls = 0;
let minutes = 0;
const verdicts = new Map<string, number>();
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const { outputs, region, endedAt, elapsedMs } = await rehearse({
    region: { seed, scenario: randomLife(seed) },
    inputs: { timeout: '45m' },
    beginAfterMs: 9_000,
  });
  const truth = truthAbout(region, outputs['deploymentId']);
  const verdict = String(outputs['verdict']);
  verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  if (truth === undefined || !agrees(truth, verdict)) {
    wrong.push(
      `seed ${seed}: ${verdict} (${String(outputs['reason'])}), truth ${truth?.outcome ?? 'unknown'}`,
    );
    continue;
  }
  calls += region.calls.length;
  minutes += elapsedMs / 60_000;
  callsPerMinute.push(region.calls.length / (elapsedMs / 60_000));
  if (truth.endedAt !== undefined && truth.endedAt > region.now() - elapsedMs)
    lagsMs.push(endedAt - truth.endedAt);
}

const at = (values: readonly number[], share: number): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(1);
};
const seconds = lagsMs.map((ms) => ms / 1000);
console.log(Object.fromEntries(verdicts));
console.log(
  `lag s: median ${at(seconds, 0.5)}, p95 ${at(seconds, 0.95)}, max ${at(seconds, 1)} over ${seconds.length}`,
);
const mean = callsPerMinute.reduce((sum, value) => sum + value, 0) / callsPerMinute.length;
console.log(`calls/min over all: ${(calls / minutes).toFixed(1)}`);
console.log(
  `calls/min: mean ${mean.toFixed(1)}, median ${at(callsPerMinute, 0.5)}, p95 ${at(callsPerMinute, 0.95)}, max ${at(callsPerMinute, 1)}`,
);
for (const line of wrong) console.log(line);
