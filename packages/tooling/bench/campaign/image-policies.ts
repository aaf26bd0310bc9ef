/** A service whose repository has a lifecycle policy at work, and what becomes of its images. */
import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { setRegistryStage, type RegistryStage } from '@ecs-actions/simulator/scenario/images';
import { addTaskDefinition } from '@ecs-actions/simulator/world/build-task-definition';
import { startDeployment } from '@ecs-actions/simulator/world/deployment-start';
import { createRandom } from '@ecs-actions/simulator/world/random';
import { repositoryUri } from '@ecs-actions/simulator/world/registry/registry';
import { wakeScheduler } from '@ecs-actions/simulator/world/scheduler-agenda';
import { drawPolicy } from '../../../core/test/images/support/service-history.ts';
import type { Adversity } from './adversity.ts';
import type { Ended } from './run.ts';

const day = 24 * 3_600_000;
const startAt = Date.UTC(2026, 8, 1, 3, 0, 0);

/** Weeks of pushes, some of which are deployed, under a policy that takes images. */
export function regionWithImages(seed: number, more: Adversity['region']): Region {
  const random = createRandom('campaign', 'image-policies', seed);
  let stage: RegistryStage | undefined;
  const region = createRegion({
    seed,
    startAt,
    scenario: {
      name: 'image-policies',
      description: 'a service whose images a lifecycle policy takes',
      build: (world) => {
        stage = setRegistryStage(world, { rules: drawPolicy(random) });
      },
    },
    ...more,
  });
  if (stage === undefined) throw new Error('the scenario was not built');
  const { service, repository } = stage;
  const everyDays = random.between(1, 6);
  const deployChance = random.pick([0, 0.1, 0.5]);
  for (let version = 3; version < 12; version += 1) {
    region.advanceTo(region.now() + random.between(0.5, 1.5) * everyDays * day);
    stage.push({ tags: [`v${version}`] });
    if (!random.chance(deployChance)) continue;
    const image = `${repositoryUri(region.world, repository.name)}:v${version}`;
    const definition = addTaskDefinition(region.world, { family: 'web', image });
    startDeployment(region.world, service, { definition });
    wakeScheduler(region.world, service, true);
  }
  region.advanceTo(region.now() + random.between(0.5, 10) * day);
  return region;
}

interface Finding {
  readonly rule: string;
  readonly status: 'fail' | 'skipped';
  readonly actual?: string;
}

/** Within so long an image that goes is a warning (rule image-expires). */
const soonDays = 14;

/** An image that is gone is never taken for one that is there, nor one that goes soon for one that stays. */
export function refuteImages({ outputs }: Ended, region: Region): string | undefined {
  const findings = JSON.parse(outputs.get('findings') ?? '[]') as readonly Finding[];
  const of = (rule: string): readonly Finding[] => findings.filter((one) => one.rule === rule);
  const isThere = imageIsThere(region);
  const present = of('image-present');
  if (!isThere && present.length === 0) return 'the image that runs is gone, and nothing is said';
  if (!isThere) return undefined;
  region.advanceTo(region.now() + (soonDays - 1) * day);
  const goes = !imageIsThere(region);
  const named = [...present, ...of('image-expires')];
  return goes && named.length === 0
    ? `the image that runs goes within ${soonDays} days, and nothing is said`
    : undefined;
}

function imageIsThere({ world }: Region): boolean {
  const [service] = world.services.values();
  const digest = service?.deployments[0]?.revision.imageDigests['app'] ?? '';
  return world.repositories.get('web')?.images.get(digest)?.status === 'ACTIVE';
}
