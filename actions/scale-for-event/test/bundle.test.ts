/** The committed bundle in a process of its own, killed outright at every call in turn: the floor always comes back. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { hurriedClock, type HurriedClock } from '@ecs-actions/tooling/local/hurried-clock';
import { runActionLocally, type LocalResult } from '@ecs-actions/tooling/local/run-action-locally';
import { findRepository } from '@ecs-actions/tooling/repository';
import {
  capacityOf,
  changes,
  pass,
  simulateRun,
  targetOf,
  type Region,
} from './support/simulated-run.ts';
import { simulatedAccount } from '@ecs-actions/tooling/local/simulated-account';

const repository = findRepository(import.meta.dirname);
const usual = { min: 2, max: 12 };
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
});

interface TestRegion {
  readonly region: Region;
  readonly url: string;
  readonly clock: HurriedClock;
  /** Called at each call, before it is carried out. */
  onCall: (() => void) | undefined;
}

async function openTestRegion(
  options: Partial<Parameters<typeof createRegion>[0]> = {},
): Promise<TestRegion> {
  const clock = hurriedClock(10);
  const region = createRegion({
    scenario: 'event',
    seed: 7,
    startAt: clock.now(),
    speed: 12,
    consistencyLagMs: 0,
    ...options,
  });
  const handle: TestRegion = { region, url: '', clock, onCall: undefined };
  const server = await startServer({
    answers: {
      handle: (...request: Parameters<Region['handle']>) => {
        const answer = region.handle(...request);
        handle.onCall?.();
        return answer;
      },
    },
    clock: clock.now,
  });
  closing.push(() => server.close());
  return Object.assign(handle, { url: server.url });
}

interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
  readonly onOutput?: (printed: string, kill: (signal: NodeJS.Signals) => void) => void;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

async function runBundle({ url, clock }: TestRegion, run: Run): Promise<LocalResult> {
  let printed = '';
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  return runActionLocally({
    repository,
    action: 'scale-for-event',
    inputs: { cluster: 'prod', service: 'web', ...run.inputs },
    env: { ...simulatedAccount(url, run.accessKeyId), ...clock.env },
    asRunner: true,
    onStart: (step) => {
      kill = step.kill;
      run.onStart?.(step.kill);
    },
    onOutput: (text) => {
      printed += text;
      run.onOutput?.(printed, kill);
    },
  });
}

const sale = { action: 'raise', min: '8', for: '2h', wait: 'false' };

describe('the bundle', () => {
  test('raises, waits for healthy tasks, and AWS restores', async () => {
    const handle = await openTestRegion();
    const { exitCode, outputs, summary, stdout } = await runBundle(handle, {
      inputs: { ...sale, wait: 'true' },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.any(String) });
    expect(Object.fromEntries(outputs)).toMatchObject({
      verdict: 'raised',
      'previous-min': '2',
      'previous-max': '12',
      'restore-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      'estimated-cost-usd': 'unknown',
    });
    const report = JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8')) as object;
    expect(report).toMatchObject({
      'schema-version': 1,
      verdict: 'raised',
      'healthy-tasks': 8,
      after: { min: 8, usual: { min: 2, max: 12 } },
    });
    expect(summary).toContain('8 of 8 tasks healthy');
    expect(capacityOf(handle.region).min).toBe(8);
    pass(handle.region, 121);
    expect(capacityOf(handle.region)).toEqual(usual);
  });

  test('bad input: one line, no call to AWS', async () => {
    const handle = await openTestRegion();
    const { exitCode, outputs, stdout } = await runBundle(handle, {
      inputs: { action: 'raise', min: '8', until: '2020-01-01T00:00Z' },
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('error');
    expect(stdout).toMatch(/^::error title=Invalid input%3A until::.*at least a minute ahead/m);
    expect(stdout).not.toContain('    at ');
    expect(handle.region.calls).toEqual([]);
  });

  test('cancelled while it waits: said, with the restore in place', async () => {
    const handle = await openTestRegion({ speed: 1 });
    let sent = false;
    const { exitCode, outputs, summary } = await runBundle(handle, {
      inputs: { ...sale, wait: 'true' },
      onOutput: (printed, kill) => {
        if (sent || !printed.includes('of 8 tasks healthy')) return;
        sent = true;
        kill('SIGINT');
      },
    });
    expect(exitCode).toBe(1);
    expect(outputs.get('verdict')).toBe('cancelled');
    expect(outputs.get('restore-at')).toMatch(/Z$/);
    expect(summary).toContain('the floor stays raised');
    pass(handle.region, 121);
    expect(capacityOf(handle.region)).toEqual(usual);
  });

  test.concurrent.each<[string, readonly Record<string, string>[], Record<string, string>]>([
    ['a raise', [], sale],
    [
      'a longer, higher raise over another event',
      [sale],
      { ...sale, name: 'tv', min: '10', for: '3h' },
    ],
    ['a restore', [sale], { action: 'restore' }],
  ])('%s, killed at every call in turn: the floor always comes back', async (_, before, inputs) => {
    let done = false;
    for (let call = 1; !done; call += 1) {
      const handle = await openTestRegion();
      for (const inputsBefore of before) await simulateRun(handle.region, { inputs: inputsBefore });
      let seen = 0;
      let kill: (signal: NodeJS.Signals) => void = () => undefined;
      handle.onCall = () => {
        seen += 1;
        if (seen === call) kill('SIGKILL');
      };
      await runBundle(handle, {
        inputs,
        onStart: (killStep) => {
          kill = killStep;
        },
      });
      const { min } = capacityOf(handle.region);
      const scheduled = [...targetOf(handle.region).scheduledActions.keys()];
      // Whatever stands above the usual floor has its restore.
      expect({
        call,
        min,
        scheduled,
        safe: min === usual.min || scheduled.length > 0,
      }).toMatchObject({ safe: true });
      pass(handle.region, 4 * 60);
      expect({ call, ...capacityOf(handle.region) }).toEqual({ call, ...usual });
      done = seen < call;
      expect(changes(handle.region).length).toBeGreaterThanOrEqual(done ? 2 : 0);
    }
  });
});
