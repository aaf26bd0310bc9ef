/**
 * Months of a service whose repository has a lifecycle policy at work, drawn from a seed: images are pushed,
 * some are deployed, the load comes and goes, and at the end a spike comes. Every seven days the rules are asked.
 */
import { createRegion } from '@ecs-actions/simulator/region';
import { setRegistryStage } from '@ecs-actions/simulator/scenario/images';
import { addTaskDefinition } from '@ecs-actions/simulator/world/build-task-definition';
import { startDeployment } from '@ecs-actions/simulator/world/deployment-start';
import { setDesiredCount } from '@ecs-actions/simulator/world/moves';
import { createRandom, type Random } from '@ecs-actions/simulator/world/random';
import { repositoryUri } from '@ecs-actions/simulator/world/registry/registry';
import type {
  LifecycleRule,
  Repository as SimulatedRepository,
} from '@ecs-actions/simulator/world/registry/repository';
import { wakeScheduler } from '@ecs-actions/simulator/world/scheduler-agenda';
import { selects } from '../../../src/images/evaluate.ts';
import { forecastEndings, type Ending } from '../../../src/images/forecast.ts';
import { readLifecyclePolicy } from '../../../src/images/lifecycle-policy.ts';
import type { Repository } from '../../../src/images/repository.ts';
import { known } from '../../../src/fact.ts';

const dayMs = 24 * 3_600_000;
const startAt = Date.UTC(2026, 0, 5);

/** What the rules said of the image that runs. */
interface Check {
  readonly at: number;
  readonly digest: string;
  /** It was gone or archived already. */
  readonly isGone: boolean;
  readonly endings: readonly Ending[];
}

interface Push {
  readonly at: number;
  readonly tags: readonly string[];
}

export interface HistoryResult {
  readonly seed: number;
  /** How the first start that failed for want of its image had been announced; absent where none failed. */
  readonly failure?: 'named' | 'unnamed' | 'deployed-after-the-check';
  /** What the last check had said of it. */
  readonly said?: string;
  /** Dates that were told and passed before the next check. */
  readonly dates: number;
  /** Of these: the image was still there 24 h later, and nothing that was said explains it. */
  readonly falseAlarms: number;
  /** Of these: later, because a task pulled it or its tag moved before, as was said. */
  readonly moved: number;
}

const rule = (
  rulePriority: number,
  selection: LifecycleRule['selection'],
  type: 'expire' | 'transition' = 'expire',
): LifecycleRule => ({
  rulePriority,
  selection,
  action: { type, ...(type === 'transition' && { targetStorageClass: 'archive' }) },
});

/** One of the policies that are usual, with its numbers drawn. */
export function drawPolicy(random: Random): readonly LifecycleRule[] {
  const days = (low: number, high: number) =>
    ({ countUnit: 'days', countNumber: random.integer(low, high) }) as const;
  const count = (low: number, high: number) =>
    ({ countType: 'imageCountMoreThan', countNumber: random.integer(low, high) }) as const;
  const pushed = 'sinceImagePushed' as const;
  switch (random.integer(0, 5)) {
    case 0:
      return [rule(1, { tagStatus: 'any', ...count(2, 10) })];
    case 1:
      return [rule(1, { tagStatus: 'any', countType: pushed, ...days(10, 60) })];
    case 2:
      return [
        rule(1, { tagStatus: 'untagged', countType: pushed, ...days(1, 14) }),
        rule(2, { tagStatus: 'any', ...count(10, 30) }),
      ];
    case 3:
      return [
        rule(1, { tagStatus: 'tagged', tagPatternList: ['v*'], ...count(3, 10) }),
        rule(2, { tagStatus: 'untagged', countType: pushed, ...days(1, 1) }),
      ];
    case 4:
      return [
        rule(1, { tagStatus: 'any', countType: 'sinceImagePulled', ...days(20, 60) }, 'transition'),
        rule(2, {
          tagStatus: 'any',
          storageClass: 'archive',
          countType: 'sinceImageTransitioned',
          countUnit: 'days',
          countNumber: 90,
        }),
      ];
    default:
      return [
        rule(1, { tagStatus: 'tagged', tagPrefixList: ['prod'], ...count(2, 9999) }),
        rule(2, { tagStatus: 'any', countType: pushed, ...days(14, 30) }),
      ];
  }
}

/** The repository as the adapter reads it. */
function asRead({ name, images, policy }: SimulatedRepository): Repository {
  const read = policy === undefined ? known(undefined) : readLifecyclePolicy(policy.text);
  if (!read.known) throw new Error(read.why);
  return {
    name,
    pullThrough: false,
    images: [...images.values()].map((image) => ({ ...image, tags: [...image.tags] })),
    policy: read,
  };
}

export function runServiceHistory(seed: number): HistoryResult {
  const random = createRandom(seed, 'service-history');
  let stage: ReturnType<typeof setRegistryStage> | undefined;
  const region = createRegion({
    seed,
    startAt,
    scenario: {
      name: 'service-history',
      description: '',
      build: (world) => {
        stage = setRegistryStage(world, { rules: drawPolicy(random) });
      },
    },
  });
  if (stage === undefined) throw new Error('the scenario was not built');
  const { world } = region;
  const registryStage = stage;
  const { service, repository } = registryStage;
  const uri = repositoryUri(world, repository.name);

  const failure: { at?: number; digest?: string | undefined } = {};
  const hear = world.hears;
  world.hears = (task, news) => {
    if (news === 'failed' && /CannotPull.*not found/.test(task.stoppedReason ?? '')) {
      failure.at ??= world.now;
      // It has shown what it had to show: ECS would try again for days.
      world.agenda.add(world.now, () => setDesiredCount(world, service, 0));
      failure.digest ??= task.deployment?.revision.imageDigests['app'];
    }
    hear(task, news);
  };

  const checks: Check[] = [];
  const pushes: Push[] = [];
  /** Dates by the digest they were told of: whether the image was there 24 h after. */
  const dates: { readonly check: Check; readonly ending: Ending & { by: 'date' } }[] = [];
  let outcomes = { dates: 0, falseAlarms: 0, moved: 0 };
  const runningDigest = () => service.deployments[0]?.revision.imageDigests['app'] ?? '';

  const check = (): void => {
    const digest = runningDigest();
    const image = repository.images.get(digest);
    const read = asRead(repository);
    const own = read.images?.find((other) => other.digest === digest);
    const isGone = image?.status !== 'ACTIVE';
    const endings = own === undefined || isGone ? [] : forecastEndings(read, own, world.now);
    const made = { at: world.now, digest, isGone, endings };
    checks.push(made);
    for (const ending of endings) {
      if (ending.by === 'date' && ending.at < world.now + 7 * dayMs) {
        dates.push({ check: made, ending });
        world.agenda.add(Math.max(world.now, ending.at) + dayMs, () => weigh(made, ending));
      }
    }
  };
  const weigh = (made: Check, ending: Ending & { by: 'date' }): void => {
    const image = repository.images.get(made.digest);
    const isThere = image?.status === 'ACTIVE';
    const pulled = ending.rule.countType === 'sinceImagePulled' && (image?.pulledAt ?? 0) > made.at;
    const tagEnding = made.endings.find(({ by }) => by === 'tag');
    const tagMoved =
      tagEnding !== undefined &&
      !(image?.tags.has((tagEnding as Ending & { by: 'tag' }).tag) ?? false);
    const explained = pulled || tagMoved;
    outcomes = {
      dates: outcomes.dates + 1,
      falseAlarms: outcomes.falseAlarms + (isThere && !explained ? 1 : 0),
      moved: outcomes.moved + (isThere && explained ? 1 : 0),
    };
  };

  const scheme = random.integer(0, 2);
  const pushEveryDays = random.between(1, 10);
  const deployChance = random.chance(0.5) ? random.between(0, 0.1) : random.between(0.1, 1);
  const lengthDays = random.integer(45, 100);
  let version = 2;
  const pushOne = (): void => {
    version += 1;
    const tags = [...(scheme === 1 ? [] : [`v${version}`]), ...(scheme === 0 ? [] : ['prod'])];
    registryStage.push({ tags });
    pushes.push({ at: world.now, tags });
    if (!random.chance(deployChance)) return;
    const definition = addTaskDefinition(world, {
      family: 'web',
      image: `${uri}:${scheme === 1 ? 'prod' : `v${version}`}`,
    });
    startDeployment(world, service, { definition });
    wakeScheduler(world, service, true);
  };

  let nextPush = startAt + random.between(0, pushEveryDays) * dayMs;
  let nextCheck = startAt + random.between(0, 7) * dayMs;
  let nextScale = startAt + random.between(5, 30) * dayMs;
  const endsAt = startAt + lengthDays * dayMs;
  while (failure.at === undefined) {
    const at = Math.min(nextPush, nextCheck, nextScale, endsAt);
    region.advanceTo(at);
    if (failure.at !== undefined) break;
    if (at === endsAt) {
      // The spike, and a day more for what was told of it.
      setDesiredCount(world, service, 8);
      region.advanceTo(at + 3_600_000);
      break;
    }
    if (at === nextPush) {
      pushOne();
      nextPush += random.between(0.5, 1.5) * pushEveryDays * dayMs;
    } else if (at === nextCheck) {
      check();
      nextCheck += 7 * dayMs;
    } else {
      setDesiredCount(world, service, service.desiredCount === 2 ? 4 : 2);
      nextScale += random.between(2, 30) * dayMs;
    }
  }
  return { seed, ...outcomes, ...judge(failure.at, failure.digest, checks, pushes) };
}

/** Whether the last check before a failure had named it, with a date or a number of pushes that came true. */
function judge(
  failedAt: number | undefined,
  digest: string | undefined,
  checks: readonly Check[],
  pushes: readonly Push[],
): Pick<HistoryResult, 'failure' | 'said'> {
  if (failedAt === undefined) return {};
  const last = checks.findLast(({ at }) => at <= failedAt);
  if (last === undefined || last.digest !== digest) return { failure: 'deployed-after-the-check' };
  const said = last.isGone ? 'gone' : last.endings.map(({ by }) => by).join(', ');
  const since = pushes.filter(({ at }) => at > last.at && at <= failedAt);
  const cameTrue = last.endings.some((ending) => {
    switch (ending.by) {
      case 'date':
        return ending.at <= failedAt;
      case 'pushes': {
        const counted = since.filter(({ tags }) =>
          selects(ending.rule, { tags, status: 'ACTIVE' }),
        );
        return counted.length >= ending.pushes;
      }
      default:
        return since.some(({ tags }) => tags.includes(ending.tag));
    }
  });
  return { failure: last.isGone || cameTrue ? 'named' : 'unnamed', said };
}
