/** Cancelled or out of time at any moment: never an error of ours, never a task or a revision left behind. */
import { describe, expect, test } from '@jest/globals';
import { seededRandom } from './support/interleaving.ts';
import { migrationsOf } from './support/migrations.ts';
import { containersRegion, setStage, type Region } from './support/simulated-run.ts';

/** Calls take a while, so that interruptions meet them on their way. */
function slowRegion(): Region {
  const region = containersRegion([{ name: 'app' }, { name: 'agent', essential: false }]);
  region.fault({ kind: 'slow', delayMs: 400 });
  region.behave({
    commandIncludes: 'migrate',
    behaviour: {
      failureModes: [
        {
          share: 1,
          failureMode: {
            kind: 'exits',
            container: 'app',
            exitCode: 0,
            afterMs: 12_000,
            log: [{ afterMs: 500, text: 'working' }],
          },
        },
      ],
    },
  });
  return region;
}

const image = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/migrator:v9';

async function interrupt(seed: number, how: 'cancel' | 'timeout'): Promise<readonly string[]> {
  const atMs = Math.floor(seededRandom(seed)() * 70_000) + 1;
  const stage = setStage(slowRegion());
  const main = await stage.play(
    stage.step({
      inputs: {
        // Without another image the service's is compared, which is a moment of its own.
        ...(seed % 2 === 1 && { image }),
        'on-timeout': 'stop',
        ...(how === 'timeout' && { timeout: `${Math.max(1, Math.floor(atMs / 1000))}s` }),
      },
      ...(how === 'cancel' && { cancelAtMs: atMs }),
    }),
  );
  const post = await stage.play(stage.post(main.states.at(-1)));
  const wrong: string[] = [];
  const written = [...stage.region.world.logGroups.values()].flatMap(({ streams }) =>
    [...streams.values()].flatMap(({ events }) => events.map(({ message }) => message)),
  );
  const printed = `${main.log}${post.log}`.split('\n').filter((line) => line === 'working');
  if (printed.length !== written.filter((line) => line === 'working').length) {
    wrong.push(`${printed.length} of the ${written.length} lines that it wrote are printed`);
  }
  const expected =
    how === 'cancel' ? ['cancelled', 'succeeded'] : ['timed-out', 'succeeded', 'never-started'];
  const verdict = String(main.outputs['verdict']);
  if (!expected.includes(verdict))
    wrong.push(`verdict ${verdict}: ${String(main.outputs['reason'])}`);
  if (migrationsOf(stage.region).some(({ desiredStatus }) => desiredStatus !== 'STOPPED')) {
    wrong.push('a task was left running');
  }
  const copies = stage.region.world.taskDefinitions.get('web-migration') ?? [];
  if (copies.some(({ status }) => status === 'ACTIVE')) wrong.push('a revision was left behind');
  if (how === 'cancel' && verdict === 'cancelled' && main.endedAtMs > atMs + 7_500) {
    wrong.push(`it took ${main.endedAtMs - atMs} ms after the cancel`);
  }
  return wrong.map((what) => `${how}, seed ${seed} (at ${atMs} ms): ${what}`);
}

describe('an interruption at any moment', () => {
  test.each(['cancel', 'timeout'] as const)('%s', async (how) => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 60; seed += 1) wrong.push(...(await interrupt(seed, how)));
    expect(wrong).toEqual([]);
  });
});
