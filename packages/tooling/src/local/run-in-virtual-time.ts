/** A bundle in a process of its own against a simulated region over HTTP, where an hour of waiting passes in a moment. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { EpochMs } from '@ecs-actions/core/time';
import { withControls } from '@ecs-actions/simulator/controls';
import type { Region } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { findRepository } from '../repository.ts';
import { runActionLocally, type LocalResult, type LocalRun } from './run-action-locally.ts';
import { simulatedAccount } from './simulated-account.ts';

const virtualClock = pathToFileURL(
  fileURLToPath(import.meta.resolve('@ecs-actions/simulator/virtual-clock')),
).href;

export interface VirtualRun extends Pick<LocalRun, 'action' | 'inputs' | 'onOutput'> {
  readonly region: Region;
  /** When the step begins; the region lives until then. */
  readonly beginAt: EpochMs;
  readonly env?: Readonly<Record<string, string>>;
  /** Before each answer; may change the world. */
  readonly onRequest?: () => void;
}

export async function runInVirtualTime(run: VirtualRun): Promise<LocalResult> {
  const { region, beginAt } = run;
  region.advanceTo(beginAt);
  const { answers, clock } = withControls(region, beginAt);
  const server = await startServer({
    answers: {
      handle: (...request) => {
        run.onRequest?.();
        return answers.handle(...request);
      },
    },
    clock,
  });
  try {
    return await runActionLocally({
      repository: findRepository(import.meta.dirname),
      action: run.action,
      inputs: run.inputs,
      env: {
        ...simulatedAccount(server.url),
        NODE_OPTIONS: `--import=${virtualClock}`,
        SIMULATOR_SEED: String(region.world.seed),
        ...run.env,
      },
      asRunner: true,
      ...(run.onOutput !== undefined && { onOutput: run.onOutput }),
    });
  } finally {
    await server.close();
  }
}
