/** Nothing secret anywhere but in the RunTask call itself. */
import { describe, expect, test } from '@jest/globals';
import { containersRegion, quietRegion, setStage } from './support/simulated-run.ts';
import { migrationsOf } from './support/migrations.ts';
import { present } from '@ecs-actions/core/present';

const secret = 'hunter2-and-more';
const plain = 'not-secret-but-nobody-needs-it';
const inDefinition = 'value-of-the-task-definition';

function everything(value: unknown): string {
  return JSON.stringify(value);
}

describe('secrets', () => {
  test.each([
    ['a success', {}, undefined],
    ['a failure', { command: `sh -c 'exit 1'` }, undefined],
    ['a cancel', { command: 'sleep 600' }, 60_000],
    ['overrides too long', { command: `echo ${'x'.repeat(9000)}` }, undefined],
  ])(
    '%s: neither log, outputs, summary, report nor state holds one',
    async (_, inputs, cancelAtMs) => {
      const region = containersRegion([
        { name: 'app', environment: [{ name: 'A', value: inDefinition }] },
      ]);
      const stage = setStage(region);
      const done = await stage
        .play(
          stage.step({
            inputs: {
              ...inputs,
              'secret-environment': `TOKEN=${secret}`,
              environment: `PLAIN=${plain}`,
            },
            ...present({ cancelAtMs }),
          }),
        )
        .catch((error: unknown) => ({ error: String(error), log: '' }));
      const left = everything({ ...done, log: '' });
      for (const value of [secret, plain, inDefinition]) expect(left).not.toContain(value);
      const masked = done.log.split('\n').filter((line) => line.includes(secret));
      expect(masked.every((line) => line === `::add-mask::${secret}`)).toBe(true);
      expect(done.log).not.toContain(plain);
      expect(done.log).not.toContain(inDefinition);
    },
  );

  test('the container gets them, and a line of its log that shows one is redacted', async () => {
    const region = quietRegion();
    const stage = setStage(region);
    const { log, summary, outputs } = await stage.play(
      stage.step({
        inputs: {
          command: `sh -c 'echo token is ${secret}; exit 0'`,
          'secret-environment': `TOKEN=${secret}=with=signs`,
        },
      }),
    );
    expect(outputs['verdict']).toBe('succeeded');
    expect(everything(migrationsOf(region)[0]?.overrides)).toContain(`${secret}=with=signs`);
    expect(log.startsWith(`::add-mask::${secret}=with=signs\n`)).toBe(true);
    expect(summary).toContain('Migration of web succeeded');
  });
});
