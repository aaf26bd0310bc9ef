/** Some fifty seeds of `npm run campaign`, and a sample of its `--signals`: every action, nothing wrong. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signalNames } from '../bench/campaign/adversity.ts';
import { actionNames, commandFor, play } from '../bench/campaign/seeds.ts';
import { callsOf, hangingMigration } from '../bench/campaign/signals.ts';

const temp = mkdtempSync(join(tmpdir(), 'campaign-'));
const before = process.env['RUNNER_TEMP'];
beforeAll(() => {
  process.env['RUNNER_TEMP'] = temp;
});
afterAll(() => {
  if (before === undefined) delete process.env['RUNNER_TEMP'];
  else process.env['RUNNER_TEMP'] = before;
  rmSync(temp, { recursive: true, force: true });
});

/** Fewer of those that read a long past. */
const fewer: Readonly<Record<string, number>> = {
  'backtest-scaling': 1,
  'verify-scaling-config': 2,
  'post-deploy-metrics': 3,
};

describe('amid faults, no wrong verdict, missed deadline, lost line, leak or stack', () => {
  test.each(actionNames.map((name, index) => [name, index] as const))('%s', async (name, index) => {
    const found: string[] = [];
    const rounds = fewer[name] ?? 6;
    for (let round = 1; round <= rounds; round += 1) {
      const seed = round * actionNames.length + index;
      const { action, wrong } = await play({ seed });
      expect(action).toBe(name);
      found.push(...wrong.map(({ kind, what }) => `${commandFor({ seed })}: ${kind}: ${what}`));
    }
    expect(found).toEqual([]);
  });
});

/** Of those that change nothing, one call less. */
const changing = new Set(['run-migration-task', 'scale-for-event', 'rollback', 'deploy-image']);

describe('ended by the runner at a call: told in time, and nothing is left after the post step', () => {
  test.each(actionNames.map((name, index) => [name, index] as const))('%s', async (name, index) => {
    const seed = actionNames.length + index;
    const found: string[] = [];
    for (const call of await callsOf(seed, changing.has(name) ? 3 : 2)) {
      for (const signalName of signalNames) {
        const job = { seed, signal: { name: signalName, call } };
        const { action, wrong } = await play(job);
        expect(action).toBe(name);
        found.push(...wrong.map(({ kind, what }) => `${commandFor(job)}: ${kind}: ${what}`));
      }
    }
    expect(found).toEqual([]);
  });
});

test.each(signalNames)('a migration that hangs and heeds no SIGTERM is ended: %s', async (name) => {
  // By then its task runs, and has printed its last line.
  const { wrong } = await play({ seed: hangingMigration.seed, signal: { name, call: 146 } });
  expect(wrong).toEqual([]);
});

test.each(['run-migration-task', 'deploy-image'])(
  '%s, through its bundle',
  async (name) => {
    const seed = actionNames.length + actionNames.findIndex((one) => one === name);
    const { action, wrong } = await play({ seed, asBundle: true });
    expect({ action, wrong }).toEqual({ action: name, wrong: [] });
  },
  60_000,
);
