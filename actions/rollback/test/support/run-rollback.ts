/** rollback run in this process against a simulated region, in virtual time, through the real AWS SDK. */
import { setRegistryStage, type RegistryStage } from '@ecs-actions/simulator/scenario/images';
import { createRegion } from '@ecs-actions/simulator/region';
import { startDeployment } from '@ecs-actions/simulator/world/deployment-start';
import { wakeScheduler } from '@ecs-actions/simulator/world/scheduler-agenda';
import type { TaskDefinition } from '@ecs-actions/simulator/world/model';
import {
  openStage,
  runMain,
  runPost,
  type EndedStep,
  type StepOptions,
} from '@ecs-actions/tooling/in-process/run-in-process';
import { action } from '../../src/action.ts';
import type { Ports } from '../../src/ports.ts';

export type Region = ReturnType<typeof createRegion>;

export const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const minute = 60_000;

export interface Shop {
  readonly region: Region;
  readonly stage: RegistryStage;
  /** Brings a revision out and lets so many minutes pass. */
  deploy(definition: TaskDefinition, minutes?: number): void;
}

/** `web:1` runs; with `deployed`, `web:2` was brought out after it and runs. */
export function createShop(
  options: Parameters<typeof setRegistryStage>[1] & { readonly deployed?: boolean } = {},
  more: Partial<Parameters<typeof createRegion>[0]> = {},
): Shop {
  const { deployed = true, ...stageOptions } = options;
  let made: RegistryStage | undefined;
  const region = createRegion({
    startAt,
    seed: 11,
    scenario: {
      name: 'shop',
      description: '',
      build: (world) => {
        made = setRegistryStage(world, stageOptions);
      },
    },
    ...more,
  });
  if (made === undefined) throw new Error('the scenario was not built');
  const stage = made;
  const shop: Shop = {
    region,
    stage,
    deploy: (definition, minutes = 15) => {
      startDeployment(region.world, stage.service, { definition });
      wakeScheduler(region.world, stage.service, true);
      region.advanceTo(region.now() + minutes * minute);
    },
  };
  if (deployed) shop.deploy(stage.next);
  return shop;
}

/** The step, begun at the region's present time. */
export async function rollBack(
  region: Pick<Region, 'handle' | 'now'>,
  options: StepOptions<Ports> = {},
): Promise<EndedStep> {
  const stage = openStage(region, region.now());
  return stage.time.run(runMain(action, stage, withInputs(options)));
}

/** The step, and its post step after it. */
export async function rollBackWithPost(
  region: Region,
  options: StepOptions<Ports>,
): Promise<readonly [main: EndedStep, post: EndedStep]> {
  const stage = openStage(region, region.now());
  return stage.time.run(
    (async () => {
      const main = await runMain(action, stage, withInputs(options));
      return [main, await runPost(action, stage, { state: main.state })] as const;
    })(),
  );
}

function withInputs({ inputs, ...options }: StepOptions<Ports>): StepOptions<Ports> {
  return {
    ...options,
    inputs: { cluster: 'prod', service: 'web', 'aws-region': 'eu-central-1', ...inputs },
  };
}

/** Calls that changed something, in order. */
export function changes(region: Region): readonly string[] {
  return region.calls
    .filter(({ status }) => status === 200 || status === 0)
    .map(({ operation }) => operation)
    .filter((operation) => !/^(?:Describe|List|Get|BatchGet)/.test(operation));
}

/** `family:revision` of what the service names now. */
export function primaryOf({ stage }: Shop): string {
  const definition = stage.service.deployments[0]?.revision.definition;
  return `${definition?.family}:${definition?.revision}`;
}

/** How the newest deployment really ended. */
export function newestTruth({ region }: Shop): string | undefined {
  return region.truth().at(-1)?.outcome;
}
