/** verify-scaling-config as a value. */
import type { Action } from '@ecs-actions/action-kit/action';
import type { AwsAccess } from '@ecs-actions/aws/session';
import packageJson from '../package.json' with { type: 'json' };
import { listFiles } from './checked-out.ts';
import { realFiles } from './files.ts';
import { findFiles } from './find-files.ts';
import { parseInputs, type Inputs } from './inputs.ts';
import { outputsOnError, run, type Ports } from './main.ts';

export const action: Action<Inputs, Ports, AwsAccess> = {
  name: 'verify-scaling-config',
  parseInputs,
  connect: ({ log, clock, cancellation }, _inputs, access) => {
    const { version } = packageJson;
    const { signal } = cancellation;
    return {
      files: realFiles,
      findFiles,
      checkedOut: listFiles,
      log,
      now: clock.epochMs,
      version,
      // Loaded when needed: with a plan no AWS client is.
      readLive: async (address, region) => {
        const { readLive } = await import('./read-live.ts');
        return readLive(address, region, { version, clock, signal, ...access });
      },
    };
  },
  run,
  onError: outputsOnError,
};
