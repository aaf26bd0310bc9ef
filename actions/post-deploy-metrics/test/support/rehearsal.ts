/** post-deploy-metrics run in this process against a simulated region, in virtual time, through the real AWS SDK. */
// Loaded before the clock runs: virtual time would pass while a client is read from the disk.
import '@aws-sdk/client-application-auto-scaling';
import '@aws-sdk/client-cloudwatch';
import '@aws-sdk/client-cloudwatch-logs';
import '@aws-sdk/client-elastic-load-balancing-v2';
import { EventEmitter } from 'node:events';
import { listenForCancellation } from '@ecs-actions/action-kit/cancellation';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import { createLog } from '@ecs-actions/action-kit/log';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import {
  createMemoryRunner,
  inputsAsEnvironment,
  wholeSummary,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { createSimulatedTime } from '@ecs-actions/action-kit/test-support/simulated-time';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createRegion } from '@ecs-actions/simulator/region';
import type { Page } from '@ecs-actions/report-page/page';
import { connect } from '../../src/connect.ts';
import { parseInputs } from '../../src/inputs.ts';
import { run } from '../../src/main.ts';

export type Region = ReturnType<typeof createRegion>;
type RegionOptions = Parameters<typeof createRegion>[0];

export interface RehearsalOptions {
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

export interface Rehearsed {
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

export async function rehearse(options: RehearsalOptions): Promise<Rehearsed> {
  const region =
    'handle' in options.region ? options.region : createRegion({ ...options.region, startAt });
  const beginAt = startAt + (options.beginAfterMs ?? untilStable(region));
  const time = createSimulatedTime(beginAt);
  const { clock } = time;
  const awsNow = (): number => beginAt + clock.monotonicMs();
  const answers: Pick<Region, 'handle'> = {
    handle: (request, at) => {
      time.stir();
      options.onRequest?.(region, at);
      return region.handle(request, at);
    },
  };
  const env = inputsAsEnvironment({
    cluster: 'prod',
    service: 'web',
    'aws-region': 'eu-central-1',
    'html-report': 'false',
    ...options.inputs,
  });
  const runner = createMemoryRunner({ env, isPresent: false });
  const inputs = parseInputs(createInputReader(runner), env);
  const log = createLog({ runner });
  const signals = new EventEmitter();
  const cancellation = listenForCancellation(signals, clock);
  if (options.cancelAtMs !== undefined) {
    time.at(options.cancelAtMs, () => signals.emit('SIGINT', 'SIGINT'));
  }
  const comments: { marker: string; body: string }[] = [];
  const pages: Page[] = [];
  const result = await time.run(
    run(
      {
        ...connect(inputs.region, clock, cancellation.signal, {
          credentials: {
            accessKeyId: options.accessKeyId ?? 'AKIAREHEARSAL',
            secretAccessKey: 'none',
          },
          requestHandler: inProcessHandler(answers, awsNow, (ms) => clock.sleep(ms)),
          random: () => 0.5,
        }),
        clock,
        log,
        cancellation,
        writePage: async (page) => {
          pages.push(page);
          return '/tmp/report.html';
        },
        writeComment: async (marker, body) => {
          comments.push({ marker, body });
          return { url: 'https://github.com/org/web/pull/1#issuecomment-1' };
        },
      },
      inputs,
    ),
  );
  log.flush();
  return {
    region,
    result,
    outputs: result.outputs ?? {},
    log: runner.text(),
    summary: wholeSummary(result.summary),
    comments,
    pages,
    elapsedMs: clock.monotonicMs(),
  };
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
