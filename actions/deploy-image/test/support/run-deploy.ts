/** deploy-image run in this process against a simulated region, in virtual time, through the real AWS SDK. */
import { setRegistryStage, type RegistryStage } from '@ecs-actions/simulator/scenario/images';
import { createRegion } from '@ecs-actions/simulator/region';
import {
  openStage,
  runMain,
  type EndedStep,
  type StepOptions,
} from '@ecs-actions/tooling/in-process/run-in-process';
import { action } from '../../src/action.ts';

export type Region = ReturnType<typeof createRegion>;

export const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
export const repository = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web';

/** `web:1` runs `v1`; `v2` is pushed, and `web:2` registered with it. */
export function createRegistryRegion(
  options: Parameters<typeof setRegistryStage>[1] = {},
  more: Partial<Parameters<typeof createRegion>[0]> = {},
): { readonly region: Region; readonly stage: RegistryStage } {
  let stage: RegistryStage | undefined;
  const region = createRegion({
    startAt,
    seed: 7,
    scenario: {
      name: 'registry',
      description: '',
      build: (world) => {
        stage = setRegistryStage(world, options);
      },
    },
    ...more,
  });
  if (stage === undefined) throw new Error('the scenario was not built');
  return { region, stage };
}

/** The step, begun at the region's present time. */
export async function deployImage(
  region: Region,
  { inputs, ...options }: StepOptions,
): Promise<EndedStep> {
  const stage = openStage(region, region.now());
  return stage.time.run(
    runMain(action, stage, {
      ...options,
      inputs: { cluster: 'prod', service: 'web', 'aws-region': 'eu-central-1', ...inputs },
    }),
  );
}

/** Calls that changed something, in order. */
export function changes(region: Region): readonly string[] {
  return region.calls
    .filter(({ status }) => status === 200 || status === 0)
    .map(({ operation }) => operation)
    .filter((operation) => !/^(?:Describe|List|Get|BatchGet)/.test(operation));
}

/** `family:revision` of all revisions of a family. */
export function revisionsOf(region: Region, family: string): readonly string[] {
  return (region.world.taskDefinitions.get(family) ?? []).map(
    (definition) => `${family}:${definition.revision}`,
  );
}

/** What the service names now. */
export function primaryOf(region: Region): string {
  const [service] = region.world.services.values();
  const definition = service?.deployments[0]?.revision.definition;
  return `${definition?.family}:${definition?.revision}`;
}

/** Deployments that were begun since the start. */
export function deploymentsOf(region: Region): number {
  return region.truth().length;
}
