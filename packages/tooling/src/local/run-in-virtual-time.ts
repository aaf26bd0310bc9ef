/** A bundle in a process of its own against a simulated region over HTTP, where an hour of waiting passes in a moment. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { EpochMs } from '@ecs-actions/core/time';
import { present } from '@ecs-actions/core/present';
import { bodyText } from '@ecs-actions/simulator/face/messages';
import { withControls } from '@ecs-actions/simulator/controls';
import type { Region } from '@ecs-actions/simulator/region';
import { startServer, type Answers } from '@ecs-actions/simulator/server';
import { findRepository } from '../repository.ts';
import { runActionLocally, type LocalResult, type LocalRun } from './run-action-locally.ts';
import { simulatedAccount } from './simulated-account.ts';

const virtualClock = pathToFileURL(
  fileURLToPath(import.meta.resolve('@ecs-actions/simulator/virtual-clock')),
).href;

export interface VirtualRun extends Pick<
  LocalRun,
  'action' | 'inputs' | 'cwd' | 'temp' | 'onOutput' | 'onStart'
> {
  readonly region: Region;
  /** When the step begins; the region lives until then. */
  readonly beginAt: EpochMs;
  readonly env?: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
  /** Before each answer; may change the world. */
  readonly onRequest?: () => void;
  /** What GitHub's API answers as JSON, by `GET /repos/…`, or `region`: the region answers for it; left out: there is none. */
  readonly gitHub?: 'region' | ((call: string, body: string) => unknown);
  /** Stands between the step and the region, whose clock it is told. */
  readonly between?: (region: Answers, clock: () => EpochMs) => Answers;
}

const gitHubPath = '/github';

export async function runInVirtualTime(run: VirtualRun): Promise<LocalResult> {
  const { region, beginAt } = run;
  region.advanceTo(beginAt);
  const { answers: ofRegion, clock } = withControls(region, beginAt);
  const answers = run.between?.(ofRegion, clock) ?? ofRegion;
  const server = await startServer({
    answers: {
      handle: (request, at) => {
        if (typeof run.gitHub === 'function' && request.url.startsWith(gitHubPath)) {
          const call = `${request.method} ${request.url.slice(gitHubPath.length)}`;
          return {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(run.gitHub(call, bodyText(request))),
          };
        }
        run.onRequest?.();
        return answers.handle(request, at);
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
        ...simulatedAccount(server.url, run.accessKeyId),
        NODE_OPTIONS: `--import=${virtualClock}`,
        ...(run.gitHub !== undefined && {
          GITHUB_API_URL: run.gitHub === 'region' ? server.url : `${server.url}${gitHubPath}`,
        }),
        SIMULATOR_SEED: String(region.world.seed),
        ...run.env,
      },
      asRunner: true,
      ...present({
        cwd: run.cwd,
        temp: run.temp,
        onOutput: run.onOutput,
        onStart: run.onStart,
      }),
    });
  } finally {
    await server.close();
  }
}
