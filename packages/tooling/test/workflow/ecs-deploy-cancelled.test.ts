/** Somebody presses "Cancel workflow" in each step of ecs-deploy.yml: real processes, real signals. */
import { describe, expect, test } from '@jest/globals';
import {
  deploySimulated,
  outcomesOf,
  type DeployHandle,
  type DeployResult,
  type DeployRun,
} from './support/simulated-deploy.ts';

const cancelled = { conclusion: 'cancelled' };
const migrates = (seconds: number) => ({
  'migration-command': `sh -c "echo migrating; sleep ${seconds}; exit 0"`,
});

/** Cancels as soon as the log says so. */
async function cancelAt(words: string, run: DeployRun): Promise<DeployResult> {
  let done = false;
  const onLog = (log: string, handle: DeployHandle): void => {
    if (done || !log.includes(words)) return;
    done = true;
    handle.cancel();
  };
  return deploySimulated({ ...run, onLog });
}

/** Ends a minute of simulated time after it was asked to: how Terraform lets go of its lock. */
const toolThatTidiesUp = [
  `node -e '`,
  '  process.on("SIGINT", () => { console.log("lock released"); process.exit(1); });',
  '  setInterval(() => {}, 1000);',
  '  console.log("applying");',
  `'`,
  'echo never',
].join('\n');

/** Ends by itself after a minute: what leaves its process group outlives the kill, and a runner only ends it with the job. */
const toolThatIsDeaf = [
  `node -e '`,
  '  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => console.log(signal));',
  '  setTimeout(() => {}, 60_000);',
  '  console.log("applying");',
  `'`,
].join('\n');

describe('ecs-deploy.yml, cancelled', () => {
  test.concurrent('during the setup command', async () => {
    const result = await cancelAt('installing', {
      inputs: { 'setup-command': 'echo installing; exec sleep 60' },
    });
    expect(result).toMatchObject({ ...cancelled, outputs: { verdict: 'cancelled' } });
    expect(outcomesOf(result)).toMatchObject({ setup: 'cancelled', deploy: 'skipped' });
    expect(result.summary).toMatch(/^## prod: cancelled during the setup command$/m);
    expect(result.operations).toEqual([]);
  });

  test.concurrent('during the deploy command, which hears of it, whatever started it', async () => {
    const result = await cancelAt('applying', { inputs: { 'deploy-command': toolThatTidiesUp } });
    expect(result).toMatchObject({ ...cancelled, outputs: { verdict: 'cancelled' } });
    expect(outcomesOf(result)).toMatchObject({ deploy: 'cancelled', wait: 'skipped' });
    expect(result.log).toContain('lock released');
    expect(result.log).not.toContain('never');
    expect(result.summary).toMatch(/^## prod: cancelled during the deploy command$/m);
    expect(result.summary).toMatch(/^\| deploy command \| \*\*cancelled\*\* \| [\d.]+ s \|/m);
  });

  test.concurrent('during a deploy command that hears nothing: its step is killed', async () => {
    const result = await cancelAt('applying', { inputs: { 'deploy-command': toolThatIsDeaf } });
    expect(result).toMatchObject({ ...cancelled, outputs: { verdict: 'cancelled' } });
    expect(result.log).toMatch(/applying\nSIGINT\nSIGTERM\n/);
    expect(result.steps.get('deploy')?.exitCode).toBe(137);
    expect(result.summary).toMatch(/^\| deploy command \| \*\*cancelled\*\* \| +\|/m);
  });

  test.concurrent('during the rollout: it is left alone, and nothing else runs', async () => {
    const result = await cancelAt('following web:2', { speed: 2, inputs: migrates(1) });
    expect(result).toMatchObject({ ...cancelled, outputs: { verdict: 'cancelled' } });
    expect(outcomesOf(result)).toMatchObject({ wait: 'cancelled', migrate: 'skipped' });
    expect(result.steps.get('wait')?.outputs).toMatchObject({ verdict: 'cancelled' });
    expect(result.steps.has('Post Wait until it is stable')).toBe(true);
    expect(result.operations).not.toContain('StopServiceDeployment');
    expect(result.summary).toMatch(/^## web: cancelled during the rollout$/m);
    expect(result.summary).toContain('<details><summary>Rollout: cancelled</summary>');
    // What the post step found, under it.
    expect(result.summary).toMatch(/### Cancelled\n.*left alone/s);
  });

  test.concurrent('during the migration: its task is stopped, once', async () => {
    const result = await cancelAt('migrating\n', { inputs: migrates(6000) });
    expect(result).toMatchObject({ ...cancelled, outputs: { verdict: 'stable' } });
    expect(outcomesOf(result)).toMatchObject({ migrate: 'cancelled' });
    expect(result.steps.get('migrate')?.outputs).toMatchObject({ verdict: 'cancelled' });
    expect(result.operations.filter((name) => name === 'StopTask')).toHaveLength(1);
    expect(result.steps.has('Post Migrate')).toBe(true);
    expect(result.summary).toMatch(/^## web: cancelled during the migration$/m);
  });

  test.concurrent('during the scaling check', async () => {
    const operation = 'DescribeScalableTargets';
    let slow = false;
    const result = await deploySimulated({
      inputs: { scaling: 'error' },
      onLog: (_log, { region, cancel }) => {
        if (slow) return;
        slow = true;
        region.fault({ kind: 'slow', operation, delayMs: 8_000 });
        const seen = setInterval(() => {
          if (!region.calls.some((call) => call.operation === operation)) return;
          clearInterval(seen);
          cancel();
        }, 100);
      },
    });
    expect(outcomesOf(result)).toMatchObject({ wait: 'success', scaling: 'cancelled' });
    expect(result).toMatchObject({ ...cancelled, outputs: { verdict: 'stable' } });
    expect(result.summary).toMatch(/^## web: cancelled during the scaling check$/m);
  });

  test.concurrent('while the metrics are watched', async () => {
    const result = await cancelAt('observing', { inputs: { metrics: '10m' } });
    expect(result).toMatchObject({ ...cancelled, outputs: { verdict: 'stable' } });
    expect(outcomesOf(result)).toMatchObject({ wait: 'success', metrics: 'cancelled' });
    expect(result.summary).toMatch(/^## web: cancelled during the metrics$/m);
  });

  test.concurrent(
    'before a step: those that are for a cancelled job run all the same',
    async () => {
      const result = await cancelAt('Stand-in for actions/checkout', {});
      expect(result).toMatchObject({ ...cancelled, outputs: { verdict: 'cancelled' } });
      expect(outcomesOf(result)).toMatchObject({ deploy: 'skipped', summary: 'success' });
      expect(result.operations).toEqual([]);
    },
  );
});
