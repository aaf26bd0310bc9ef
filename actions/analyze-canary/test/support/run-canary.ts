/** analyze-canary run in this process against a simulated region, in virtual time, through the real AWS SDK. */
import { createRegion } from '@ecs-actions/simulator/region';
import { setTrafficStage } from '@ecs-actions/simulator/scenario/shapes';
import type { Stage as Cast } from '@ecs-actions/simulator/scenario/stage';
import type { MetricProfile } from '@ecs-actions/simulator/world/metrics/profile';
import type { TaskBehaviour } from '@ecs-actions/simulator/world/model';
import type { DeploymentConfiguration, Front } from '@ecs-actions/simulator/world/service';
import {
  openStage,
  runMain,
  type EndedStep,
  type StepOptions,
} from '@ecs-actions/tooling/in-process/run-in-process';
import { action } from '../../src/action.ts';
import type { Ports } from '../../src/ports.ts';
import { present } from '@ecs-actions/core/present';

export type Region = ReturnType<typeof createRegion>;

export const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
export const minute = 60_000;

/** PAUSE at every traffic step. */
export const pauses = [
  { targetType: 'PAUSE' as const, lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] },
];
export const canaryOfTen: Partial<DeploymentConfiguration> = {
  strategy: 'CANARY',
  canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 10 },
  bakeTimeInMinutes: 5,
};

export interface Setup {
  readonly configuration?: Partial<DeploymentConfiguration>;
  /** Of both revisions. */
  readonly metrics?: Partial<MetricProfile>;
  /** What is otherwise with green. */
  readonly green?: Partial<MetricProfile>;
  readonly behaviour?: TaskBehaviour;
  /** Whose the load balancer is; default: the service's own. */
  readonly front?: Front;
  readonly hasWholeLatticeGroups?: boolean;
  /** When somebody deploys; default after 4 s. */
  readonly deployAfterMs?: number | false;
  readonly later?: (cast: Cast) => void;
  readonly region?: Partial<Parameters<typeof createRegion>[0]>;
  readonly seed?: number;
}

export function createCanary(setup: Setup = {}): Region {
  const { configuration = canaryOfTen, deployAfterMs = 4_000, metrics, green, behaviour } = setup;
  return createRegion({
    startAt,
    seed: setup.seed ?? 3,
    scenario: {
      name: 'canary',
      description: '',
      build: (world) => {
        const cast = setTrafficStage(world, configuration, behaviour, {
          metrics: { requestsPerMinute: 3000, errorShare: 0.005, ...metrics },
          ...present({ metricsOfNext: green, front: setup.front }),
        });
        cast.service.metrics = {
          ...cast.service.metrics,
          ...(setup.hasWholeLatticeGroups === true && { hasWholeLatticeGroups: true }),
        };
        if (deployAfterMs !== false) cast.deploy(deployAfterMs);
        setup.later?.(cast);
      },
    },
    ...setup.region,
  });
}

/** The step, begun a minute after the region. */
export async function judgeCanary(
  region: Pick<Region, 'handle' | 'now' | 'advanceTo'>,
  options: StepOptions<Ports> & { readonly beginAt?: number } = {},
): Promise<EndedStep> {
  const { beginAt = startAt + 30_000, ...rest } = options;
  region.advanceTo(beginAt);
  const stage = openStage(region, beginAt);
  return stage.time.run(
    runMain(action, stage, {
      ...rest,
      inputs: {
        cluster: 'prod',
        service: 'web',
        'aws-region': 'eu-central-1',
        'html-report': 'false',
        ...rest.inputs,
      },
    }),
  );
}

/** How the newest deployment really ended. */
export function truthOf(region: Region): string | undefined {
  return region.truth().at(-1)?.outcome;
}

/** Calls that changed something, in order. */
export function changes(region: Region): readonly string[] {
  return region.calls
    .filter(({ status }) => status === 200 || status === 0)
    .map(({ operation }) => operation)
    .filter((operation) => !/^(?:Describe|List|Get)/.test(operation));
}
