/** PAUSE hooks of a deployment in steps: one decision for each traffic step. */
import { expect, test } from '@jest/globals';
import { setTrafficStage } from '@ecs-actions/simulator/scenario/shapes';
import { addHistory } from '@ecs-actions/simulator/world/build-history';
import { simulateRun } from './support/simulated-run.ts';

const follow = async (inputs: Readonly<Record<string, string>>) =>
  simulateRun({
    region: {
      seed: 5,
      scenario: {
        name: 'paused canary',
        description: '',
        build: (world) => {
          const cast = setTrafficStage(world, {
            strategy: 'CANARY',
            bakeTimeInMinutes: 1,
            canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 },
            lifecycleHooks: [
              {
                targetType: 'PAUSE',
                lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'],
                timeoutInMinutes: 60,
              },
            ],
          });
          addHistory(world, cast.service, 20, 12 * 60_000);
          cast.deploy(4_000);
        },
      },
    },
    inputs,
  });

test('on-pause: continue names each hook and the traffic step that it lets go on', async () => {
  const { outputs, log, region } = await follow({ 'on-pause': 'continue' });
  expect(outputs['verdict']).toBe('stable');
  expect(log).not.toContain('may be too short');
  const said = [...log.matchAll(/paused (before .*): continuing hook (\S+), as on-pause says/g)];
  expect(said.map(([, place]) => place)).toEqual([
    'before traffic step 1 of 2 (0 % → 10 %)',
    'before traffic step 2 of 2 (10 % → 100 %)',
  ]);
  const [service] = region.world.services.values();
  const hooks = service?.serviceDeployments[0]?.hooks ?? [];
  expect(said.map(([, , id]) => id)).toEqual(hooks.map(({ hookId }) => hookId));
});

test('on-pause: wait says first that two pauses may outlast it', async () => {
  const { outputs, log } = await follow({});
  expect(outputs['verdict']).toBe('timed-out');
  const first = log.split('\n').findIndex((line) => line.includes('timeout may be too short'));
  expect(log.split('\n')[first]).toContain(
    'pauses before each of 2 traffic steps until somebody decides, up to 1 h 00 m each time, 2 h 00 m in all 2 pauses; timeout is 15 m 00 s',
  );
  expect(first).toBeLessThan(log.split('\n').findIndex((line) => line.startsWith('following ')));
  expect(log).toContain('waits for a decision before traffic step 1 of 2 (0 % → 10 %)');
  // Before the pause there is a time to go; how long the pause takes nobody knows.
  const paused = log.split('\n').findIndex((line) => line.includes('; paused)'));
  expect(paused).toBeGreaterThan(0);
  expect(log.split('\n').slice(0, paused).join('\n')).toMatch(/about .* to go/);
  expect(log.split('\n').slice(paused).join('\n')).not.toContain('to go');
});
