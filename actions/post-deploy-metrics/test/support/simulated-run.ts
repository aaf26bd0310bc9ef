/** post-deploy-metrics run in this process against a simulated region, in virtual time, through the real AWS SDK. */
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { createRegion } from '@ecs-actions/simulator/region';
import type { Page } from '@ecs-actions/report-page/page';
import { openStage, runMain } from '@ecs-actions/tooling/in-process/run-in-process';
import { action } from '../../src/action.ts';
import { present } from '@ecs-actions/core/present';

export type Region = ReturnType<typeof createRegion>;
type RegionOptions = Parameters<typeof createRegion>[0];

export interface SimulatedRunOptions {
  readonly region: Omit<RegionOptions, 'startAt'> | Region;
  /** Inputs by name; cluster `prod` and service `web` unless given. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step begins this long after the region's start; default: as soon as the deployment is over. */
  readonly beginAfterMs?: number;
  readonly accessKeyId?: string;
  /** The runner cancels at this moment of the step. */
  readonly cancelAtMs?: number;
  /** Before each answer; may change the world. */
  readonly onRequest?: (region: Region, at: number) => void;
}

export interface SimulatedRun {
  readonly region: Region;
  readonly result: ActionResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly log: string;
  readonly summary: string;
  readonly comments: readonly { readonly marker: string; readonly body: string }[];
  readonly pages: readonly Page[];
  readonly elapsedMs: number;
}

export const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const minute = 60_000;

export async function simulateRun(options: SimulatedRunOptions): Promise<SimulatedRun> {
  const region =
    'handle' in options.region ? options.region : createRegion({ ...options.region, startAt });
  const beginAt = startAt + (options.beginAfterMs ?? untilStable(region));
  const source: Pick<Region, 'handle'> = {
    handle: (request, at) => {
      options.onRequest?.(region, at);
      return region.handle(request, at);
    },
  };
  const stage = openStage(source, beginAt);
  const pages: Page[] = [];
  const { inputs, accessKeyId, cancelAtMs } = options;
  const ended = await stage.time.run(
    runMain(action, stage, {
      onRunner: false,
      inputs: {
        cluster: 'prod',
        service: 'web',
        'aws-region': 'eu-central-1',
        'html-report': 'false',
        ...inputs,
      },
      ...present({ accessKeyId, cancelAtMs }),
      ports: () => ({
        writePage: async (page) => {
          pages.push(page);
          return '/tmp/report.html';
        },
      }),
    }),
  );
  return { ...ended, region, comments: ended.result.comments ?? [], pages };
}

/** Lets the region live until its deployment is over, an hour at most. */
function untilStable(region: Region): number {
  for (let at = startAt; at < startAt + 60 * minute; at += 5_000) {
    region.advanceTo(at);
    const [newest] = region.truth();
    if (newest?.endedAt !== undefined) return at - startAt;
  }
  return region.now() - startAt;
}
