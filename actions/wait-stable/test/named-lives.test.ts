import { describe, expect, test } from '@jest/globals';
import { rehearse } from './support/rehearsal.ts';

describe('wait-stable over the named lives of a deployment', () => {
  test.each(['good', 'rollback', 'crash-loop', 'superseded'])('%s', async (scenario) => {
    const t = performance.now();
    const { outputs, region, log, endedAt, elapsedMs, summary } = await rehearse({
      region: { seed: 7, scenario },
    });
    console.log(
      scenario,
      outputs,
      region.truth().map((t) => [t.deploymentId, t.outcome, (endedAt - (t.endedAt ?? 0)) / 1000]),
      elapsedMs / 1000,
      region.calls.length,
      performance.now() - t,
      '\n' + log,
    );
    expect(summary).not.toBe('');
  });
});
