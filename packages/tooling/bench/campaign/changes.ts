/** The actions that change something beside a deployment: a migration, the floor of an event. */
import { createRandom, type Random } from '@ecs-actions/simulator/world/random';
import { failureModes } from '@ecs-actions/simulator/scenario/failure-modes';
import { action as runMigrationTask } from '../../../../actions/run-migration-task/src/action.ts';
import { migrationsOf } from '../../../../actions/run-migration-task/test/support/migrations.ts';
import {
  quietRegion,
  type Region,
} from '../../../../actions/run-migration-task/test/support/simulated-run.ts';
import { action as scaleForEvent } from '../../../../actions/scale-for-event/src/action.ts';
import {
  capacityOf,
  eventRegion,
  targetOf,
} from '../../../../actions/scale-for-event/test/support/simulated-run.ts';
import type { Adversity } from './adversity.ts';
import {
  isCancelled,
  isInterrupted,
  playStep,
  seen,
  wrongWithAny,
  type Ended,
  type Played,
  type Wrong,
} from './run.ts';

const second = 1000;
const minute = 60 * second;

/** How a migration ends, and what its step has to say of it. */
const courses = [
  ['succeeds', 'succeeded'],
  ['succeeds', 'succeeded'],
  ['exits with 3', 'failed'],
  ['has no image', 'never-started'],
  ['hangs', 'timed-out'],
] as const;
type Course = (typeof courses)[number][0];

export async function playMigration(seed: number, adversity: Adversity): Promise<Played> {
  const random = createRandom('campaign', 'run-migration-task', seed);
  const [course, expected] = random.pick(courses);
  const region = quietRegion({ seed, ...adversity.region });
  const rows = random.pick([0, 1, 40, 200]);
  behave(region, random, course, { rows, ignoresSigterm: ignoresSigterm(seed) });
  const withImage = random.chance(0.3);
  const onTimeout = random.pick(['leave', 'stop'] as const);
  const onCancel = random.pick(['leave', 'stop', 'stop'] as const);
  const ended = await playStep(runMigrationTask, region, adversity, {
    inputs: {
      command: 'migrate',
      timeout: '10m',
      'on-timeout': onTimeout,
      'on-cancel': onCancel,
      ...(withImage && { image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/migrator:v9' }),
    },
    env: {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: String(seed),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'deploy',
      GITHUB_ACTION: 'migrate',
    },
  });
  // The container's stop timeout (30 s) and 30 s more.
  const wrong = wrongWithAny(ended, adversity, 11 * minute);
  const { verdict, log, reason } = ended;
  const isCut = isCancelled(ended, adversity);
  if (adversity.passes ? !isCut && verdict !== expected : isFalse(verdict, course)) {
    wrong.push({ kind: 'verdict', what: `${verdict}, not ${expected}: ${reason}` });
  }
  const everything = `${ended.reason}\n${log}\n${ended.postLog}`;
  const tasks = migrationsOf(region);
  if (tasks.length > 1) wrong.push({ kind: 'tasks', what: `${tasks.length} were started` });
  const isMeant =
    (verdict === 'timed-out' && onTimeout === 'leave') ||
    (isInterrupted(adversity) && onCancel === 'leave');
  for (const task of tasks) {
    const mayRun = isMeant || (!adversity.passes && everything.includes(task.id));
    if (task.desiredStatus !== 'STOPPED' && !mayRun) {
      wrong.push({ kind: 'tasks', what: `nobody ends ${task.id}` });
    }
  }
  region.advanceTo(region.now() + 2 * minute);
  wrong.push(...lostLines(region, ended, adversity));
  const copies = region.world.taskDefinitions.get('web-migration') ?? [];
  for (const { status, family, revision } of copies) {
    const isTold = !adversity.passes || isMeant;
    if (status === 'ACTIVE' && !(isTold && everything.includes(`${family}:${revision}`))) {
      wrong.push({ kind: 'revisions', what: `${family}:${revision} is left` });
    }
  }
  return { verdict, truth: course, wrong, log: `${log}${ended.postLog}`, ...seen(ended) };
}

/** Drawn apart, so that all else of a seed stays as it was. */
function ignoresSigterm(seed: number): boolean {
  return createRandom('campaign', 'run-migration-task', 'SIGTERM', seed).chance(0.4);
}

function behave(
  region: Region,
  random: Random,
  course: Course,
  { rows, ignoresSigterm }: { readonly rows: number; readonly ignoresSigterm: boolean },
): void {
  const lastsMs = random.integer(2, 60) * second;
  const log = Array.from({ length: rows }, (_, index) => ({
    afterMs: Math.floor((index * lastsMs) / rows),
    text: `row ${index}`,
  }));
  const exits = { kind: 'exits', exitCode: course === 'succeeds' ? 0 : 3 } as const;
  const failureMode =
    course === 'has no image'
      ? failureModes.imageMissing
      : { ...exits, afterMs: course === 'hangs' ? 5 * 60 * minute : lastsMs, log };
  region.behave({
    commandIncludes: 'migrate',
    behaviour: {
      logDelayMs: [0, random.integer(0, 9) * second],
      failureModes: [{ share: 1, failureMode }],
      // Past its stop timeout it is killed.
      ...(ignoresSigterm && { stopMs: [minute, minute + 1] }),
    },
  });
}

/** What may never be said, however little was seen. */
function isFalse(verdict: string, course: Course): boolean {
  if (verdict === 'succeeded') return course !== 'succeeds';
  return verdict === 'failed' && course !== 'exits with 3';
}

/** What the main step and its post step printed, against what CloudWatch holds in the end. */
function lostLines(
  region: Region,
  { verdict, log, postLog }: Ended,
  { passes }: Adversity,
): readonly Wrong[] {
  const printed = rowsIn(`${log}${postLog}`);
  const written = writtenRows(region);
  if (printed.some((row, index) => row !== written[index])) {
    return [{ kind: 'log lines', what: 'some came twice, out of their order, or not at all' }];
  }
  const lost = written.length - printed.length;
  const isOver = verdict === 'succeeded' || verdict === 'failed' || endsInPost.test(postLog);
  if (!isOver || lost === 0) return [];
  const isSaid = /no log: not allowed|log is not complete|Credentials|Not allowed/.test(
    `${log}${postLog}`,
  );
  return passes || !isSaid
    ? [{ kind: 'log lines', what: `${lost} of ${written.length} are missing` }]
    : [];
}

/** What the post step says of a task that it has followed to its end. */
const endsInPost = /container app ended with exit code/;

function rowsIn(log: string): readonly string[] {
  return [...log.matchAll(/^row \d+$/gm)].map(([row]) => row);
}

function writtenRows(region: Region): readonly string[] {
  const ids = migrationsOf(region).map(({ id }) => id);
  return [...region.world.logGroups.values()].flatMap(({ streams }) =>
    [...streams.values()]
      .filter(({ name }) => ids.some((id) => name.endsWith(id)))
      .flatMap(({ events }) => events.map(({ message }) => message)),
  );
}

/** A floor raised for an hour; whatever becomes of the step, after the event it is as before. */
export async function playEvent(seed: number, adversity: Adversity): Promise<Played> {
  const random = createRandom('campaign', 'scale-for-event', seed);
  const region = eventRegion({ seed, ...adversity.region });
  const before = capacityOf(region);
  const min = random.integer(3, 11);
  const ended = await playStep(scaleForEvent, region, adversity, {
    inputs: {
      action: 'raise',
      min: String(min),
      for: '1h',
      timeout: '15m',
      wait: random.pick(['true', 'false']),
    },
  });
  const wrong = wrongWithAny(ended, adversity, 15 * minute + 20 * second);
  const { verdict, log, reason } = ended;
  const during = capacityOf(region);
  if (verdict === 'raised' && during.min !== min) {
    wrong.push({ kind: 'verdict', what: `raised, and the floor is ${during.min}` });
  }
  if (adversity.passes && !isCancelled(ended, adversity) && verdict !== 'raised') {
    wrong.push({ kind: 'verdict', what: `${verdict}: ${reason}` });
  }
  region.clearFaults();
  region.advanceTo(region.now() + 65 * minute);
  const after = capacityOf(region);
  const left = targetOf(region).scheduledActions.size;
  if (after.min !== before.min || after.max !== before.max) {
    wrong.push({ kind: 'floors', what: `${after.min} to ${after.max} after the event` });
  }
  return {
    verdict,
    truth: `floor ${during.min}, then ${after.min}, ${left} left`,
    wrong,
    log,
    ...seen(ended),
  };
}
