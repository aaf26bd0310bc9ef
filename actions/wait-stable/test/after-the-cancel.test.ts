/** The post step finds and rolls back a deployment of this run that nobody had seen yet, and none of an older run. */
import { describe, expect, test } from '@jest/globals';
import { createLog } from '@ecs-actions/action-kit/log';
import {
  createMemoryRunner,
  wholeSummary,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { createSimulatedTime } from '@ecs-actions/action-kit/test-support/simulated-time';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createRegion } from '@ecs-actions/simulator/region';
import { connect } from '../src/connect.ts';
import { finish } from '../src/finish.ts';
import type { SavedState } from '../src/state.ts';
import { simulateRun, startAt, type Region } from './support/simulated-run.ts';

const second = 1000;

/** Cancels the step a moment after its first answers, which are from before the deployment. */
async function cancelEarly(scenario: string, runStartedAt: number | 'unseen' = startAt) {
  const region = createRegion({ seed: 7, scenario, startAt });
  const cancelled = await simulateRun({
    region,
    inputs: { 'on-cancel': 'rollback' },
    cancelAtMs: 1 * second,
    runStartedAt,
  });
  const state = cancelled.states.at(-1);
  if (state === undefined) throw new Error('nothing was saved');
  return { ...cancelled, region, state };
}

async function post(region: Region, state: SavedState): Promise<string> {
  const beginAt = region.now() + second;
  const time = createSimulatedTime(beginAt);
  const { clock } = time;
  const signal = new AbortController().signal;
  const source = {
    handle: (...request: Parameters<Region['handle']>) => {
      time.stir();
      return region.handle(...request);
    },
  };
  const { ecs, control } = connect(state.region, clock, () => signal, {
    credentials: { accessKeyId: 'AKIASIMULATED', secretAccessKey: 'none' },
    requestHandler: inProcessHandler(source, () => beginAt + clock.monotonicMs()),
    random: () => 0.5,
  });
  const runner = createMemoryRunner({ env: {}, isPresent: false });
  const log = createLog({ runner });
  const result = await time.run(finish({ log, clock, ecs, control }, state));
  return wholeSummary(result.summary ?? []);
}

const stopsIn = (region: Region): number =>
  region.calls.filter(({ operation }) => operation === 'StopServiceDeployment').length;

describe('a cancel in the first seconds, with on-cancel: rollback', () => {
  test('the deployment of this run is found once it is listed, and rolled back', async () => {
    const { region, state, outputs } = await cancelEarly('good');
    expect(outputs['verdict']).toBe('cancelled');
    expect(String(outputs['reason'])).toContain('no deployment of this run had been seen yet');
    expect(stopsIn(region)).toBe(0);
    expect(await post(region, state)).toContain('rolled back');
    expect(stopsIn(region)).toBe(1);
    expect(region.truth()[0]?.outcome).toBe('rolled-back');
  });

  test('an old deployment is never taken for it: where none comes, that is said', async () => {
    const { region, state } = await cancelEarly('quiet');
    const told = await post(region, state);
    expect(told).toContain('no deployment since');
    expect(told).not.toContain('had completed');
    expect(stopsIn(region)).toBe(0);
  });

  test('where the start of the run is not known, nothing is touched, and why is said', async () => {
    const { region, state } = await cancelEarly('good', 'unseen');
    expect(await post(region, state)).toContain('it could not be seen when this run began');
    expect(stopsIn(region)).toBe(0);
  });
});
