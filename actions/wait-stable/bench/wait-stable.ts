import { simulateRun } from '../test/support/simulated-run.ts';
import { beginAfterMs, type Contender } from './contender.ts';

export const waitStable: Contender = {
  name: 'wait-stable',
  absent: () => undefined,
  wait: async (region) => {
    const { outputs, endedAt, log } = await simulateRun({
      region,
      inputs: { timeout: '45m' },
      beginAfterMs,
    });
    const said = String(outputs['verdict']);
    return { said, green: said === 'stable', output: log, endedAt };
  },
};
