/** backtest-scaling run in this process, with files in a folder of its own, against a region or nobody at all. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderOutputs } from '@ecs-actions/action-kit/outputs';
import { scaleFromNowOn } from '@ecs-actions/simulator/autoscaler/live-on';
import { createRegion } from '@ecs-actions/simulator/region';
import { giveScaledPast, type PastOptions } from '@ecs-actions/simulator/autoscaler/past';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import {
  openStage,
  runMain,
  type EndedStep,
  type StepOptions,
} from '@ecs-actions/tooling/in-process/run-in-process';
import { action } from '../../src/action.ts';
import { present } from '@ecs-actions/core/present';

export type Region = ReturnType<typeof createRegion>;

export const nowMs = Date.UTC(2026, 10, 25, 3, 0, 0);

export interface Result {
  readonly name: string;
  readonly service?: string;
  readonly [figure: string]: unknown;
}

export interface Backtested extends EndedStep {
  /** As a workflow reads them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly results: readonly Result[];
  readonly comments: readonly string[];
}

export interface StepSetup {
  readonly region?: Region;
  /** By name; `{folder}` in an input is where they are. */
  readonly files?: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
}

const nobody = {
  handle: () => {
    throw new Error('AWS was asked');
  },
};

export async function backtestStep(
  inputs: Readonly<Record<string, string>>,
  { region, files = {}, accessKeyId }: StepSetup = {},
): Promise<Backtested> {
  const folder = mkdtempSync(join(tmpdir(), 'backtest-scaling-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const located = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, value.replaceAll('{folder}', folder)]),
  );
  const source =
    region === undefined
      ? nobody
      : {
          // The region stays at the moment it is in.
          handle: (request: Parameters<Region['handle']>[0]) =>
            region.handle(request, region.now()),
        };
  const stage = openStage(source, region?.now() ?? nowMs);
  const options: StepOptions<ReturnType<typeof action.connect>> = {
    inputs: located,
    env: { RUNNER_TEMP: folder },
    ...present({ accessKeyId }),
  };
  const ended = await stage.time.run(runMain(action, stage, options));
  const texts = renderOutputs(ended.outputs);
  return {
    ...ended,
    texts,
    results: JSON.parse(texts.get('results') ?? '[]') as readonly Result[],
    comments: (ended.result.comments ?? []).map(({ body }) => body),
  };
}

/** Service `web` in cluster `prod`, with a past that its policies made. */
/** @param services their names; each has its own past */
export function regionWithPast(
  past: PastOptions,
  {
    insights = true,
    services = ['web'],
  }: { insights?: boolean; services?: readonly string[] } = {},
): Region {
  const region = createRegion({
    seed: 7,
    startAt: nowMs,
    consistencyLagMs: 0,
    scenario: {
      name: 'scaled-past',
      description: 'A service with weeks in which its policies scaled it.',
      build: (world) => {
        services.forEach((serviceName, index) => {
          const { service, cluster } = setStage(world, {
            serviceName,
            desiredCount: past.settings.min,
          });
          if (!insights) {
            const setting = cluster.settings.find(({ name }) => name === 'containerInsights');
            if (setting !== undefined) Object.assign(setting, { value: 'disabled' });
          }
          giveScaledPast(world, service, { ...past, seed: past.seed + index });
        });
      },
    },
  });
  region.advanceTo(nowMs + 10_000);
  return region;
}

/** Service `web`, which scaled by itself for so many days until now, and was deployed in the middle of them. */
export function regionWithLife({ days, seed, shape, settings }: PastOptions): Region {
  const region = createRegion({
    seed: 7,
    startAt: nowMs - days * 86_400_000,
    consistencyLagMs: 0,
    throttling: false,
    scenario: {
      name: 'scales-by-itself',
      description: 'A service whose policies scale it.',
      build: (world) => {
        const stage = setStage(world, { desiredCount: settings.min });
        scaleFromNowOn(world, stage.service, { seed, days, shape, settings });
        stage.deploy((days * 86_400_000) / 2);
      },
    },
  });
  region.advanceTo(nowMs);
  return region;
}

/** The rows of a CSV file, one a minute. */
export function csvOf(
  minutes: number,
  row: (minute: number) => Readonly<Record<string, number>> | undefined,
): string {
  const names = Object.keys(row(0) ?? {});
  const lines = Array.from({ length: minutes }, (_, minute) => {
    const values = row(minute);
    return values === undefined
      ? []
      : [[1_793_577_600 + minute * 60, ...names.map((name) => values[name])].join(',')];
  });
  return `${['time', ...names].join(',')}\n${lines.flat().join('\n')}\n`;
}
