import { rehearse } from '../test/support/rehearsal.ts';
import { beginAfterMs, type Contender } from './contender.ts';

export const waitStable: Contender = {
  name: 'wait-stable',
  absent: () => undefined,
  wait: async (region) => {
    const { outputs, endedAt } = await rehearse({
      region,
      inputs: { timeout: '45m' },
      beginAfterMs,
    });
    const said = String(outputs['verdict']);
    return { said, green: said === 'stable', endedAt };
  },
};
