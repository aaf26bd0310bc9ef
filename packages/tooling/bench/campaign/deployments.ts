/** The actions that follow or begin a deployment, each against what the world itself says of it. */
import { known } from '@ecs-actions/core/fact';
import { randomRollout, rolloutKinds } from '@ecs-actions/simulator/random-rollout';
import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { always, failureModes } from '@ecs-actions/simulator/scenario/failure-modes';
import { archiveImage } from '@ecs-actions/simulator/world/registry/registry';
import { createRandom } from '@ecs-actions/simulator/world/random';
import { action as analyzeCanary } from '../../../../actions/analyze-canary/src/action.ts';
import {
  createCanary,
  truthOf,
} from '../../../../actions/analyze-canary/test/support/run-canary.ts';
import { action as deployImage } from '../../../../actions/deploy-image/src/action.ts';
import {
  createRegistryRegion,
  repository,
  revisionsOf,
} from '../../../../actions/deploy-image/test/support/run-deploy.ts';
import { action as rollback } from '../../../../actions/rollback/src/action.ts';
import {
  createShop,
  newestTruth,
  primaryOf,
  type Shop,
} from '../../../../actions/rollback/test/support/run-rollback.ts';
import { action as waitStable } from '../../../../actions/wait-stable/src/action.ts';
import { judgeRollout } from '../../../../actions/wait-stable/test/support/random-rollout.ts';
import { truthAbout } from '../../../../actions/wait-stable/test/support/truth.ts';
import { calm, type Adversity } from './adversity.ts';
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

const minute = 60_000;
const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const greens = new Set(['stable', 'reached']);

/** A random rollout of any kind, followed to its end. */
export async function playWaitStable(seed: number, adversity: Adversity): Promise<Played> {
  const random = createRandom('campaign', 'wait-stable', seed);
  const drawn = random.pick([...(['usual', 'usual', 'usual'] as const), ...rolloutKinds]);
  const kind = drawn === 'usual' ? undefined : drawn;
  const scenario = randomRollout(seed, kind === undefined ? {} : { kind });
  const region = createRegion({ seed, scenario, startAt, ...adversity.region });
  region.advanceTo(startAt + random.pick([random.integer(0, 12_000), random.integer(0, 90_000)]));
  const rollsBack = random.chance(0.5);
  // Drawn apart, so that all else of a seed stays as it was.
  const onCancel = createRandom('campaign', 'wait-stable', 'on-cancel', seed).pick([
    'leave',
    'rollback',
  ] as const);
  const ended = await playStep(waitStable, region, adversity, {
    inputs: {
      timeout: '45m',
      'on-failure': rollsBack ? 'rollback' : 'report',
      'on-cancel': onCancel,
      'poll-interval': random.chance(0.5) ? 'auto' : `${random.integer(1, 20)}s`,
    },
    ports: () => ({
      readRunTimes: () =>
        Promise.resolve(known({ startedAt: startAt, createdAt: startAt - minute })),
    }),
  });
  // The rollback's own timeout, and ten seconds for the log of a failed container.
  const wrong = wrongWithAny(ended, adversity, (rollsBack ? 55 : 45) * minute + 11_000);
  const { verdict, log, elapsedMs } = ended;
  const deploymentId = ended.outputs.get('deployment-id') ?? '';
  const newest = region.truth().at(-1)?.outcome;
  const truth = truthAbout(region, deploymentId)?.outcome ?? newest ?? 'none';
  if (isCancelled(ended, adversity)) {
    if (adversity.passes) wrong.push(...afterTheCancel(region, ended, onCancel));
    return { verdict, truth, wrong, log: `${log}${ended.postLog}`, ...seen(ended) };
  }
  if (adversity.passes) {
    const judged = judgeRollout({
      seed,
      kind,
      region,
      scenario,
      verdict,
      deploymentId,
      elapsedMs,
      log,
    });
    if (judged.wrong !== undefined) wrong.push({ kind: 'verdict', what: judged.wrong });
    return { verdict, truth: judged.truth, wrong, log, ...seen(ended) };
  }
  // CodeDeploy ends long after the new tasks serve.
  if (kind === 'code-deploy') region.advanceTo(region.now() + 60 * minute);
  const outcome = truthAbout(region, deploymentId)?.outcome ?? truth;
  if (greens.has(verdict) && outcome !== 'completed') {
    wrong.push({ kind: 'verdict', what: `${verdict} for what was ${outcome}` });
  }
  if (verdict === 'rolled-back' && outcome === 'completed') {
    wrong.push({ kind: 'verdict', what: `${verdict} for what was ${truth}` });
  }
  return { verdict, truth, wrong, log, ...seen(ended) };
}

/** Left alone, or told to roll back; or it is said why it was not. */
function afterTheCancel(
  region: Region,
  { postLog, postBeganAt }: Ended,
  onCancel: 'leave' | 'rollback',
): readonly Wrong[] {
  const stops = stopsIn(region);
  if (onCancel === 'leave') {
    return stops === 0 ? [] : [{ kind: 'tasks', what: 'a deployment to be left was stopped' }];
  }
  const newest = region.truth().at(-1);
  // One that ended, or that ECS gave up, while the post step was looking for it need not be told.
  const overAt = newest?.failedAt ?? newest?.endedAt ?? Infinity;
  const isOpen = newest !== undefined && overAt > postBeganAt + minute;
  const isSaid = /nothing was rolled back|could not be rolled back|none was touched/.test(postLog);
  return isOpen && stops === 0 && !isSaid
    ? [{ kind: 'tasks', what: 'a deployment to be rolled back goes on' }]
    : [];
}

function stopsIn({ calls }: Region): number {
  return calls.filter(
    ({ operation, status }) => operation === 'StopServiceDeployment' && status === 200,
  ).length;
}

/** What is asked of deploy-image, and what it has to say. */
const orders = [
  ['new', 'deployed'],
  ['new', 'deployed'],
  ['new', 'deployed'],
  ['same, forced', 'deployed'],
  ['same', 'unchanged'],
  ['missing', 'error'],
  ['archived', 'error'],
  ['register only', 'registered'],
] as const;

/** A new image for a service that runs another, the same one anew, or one that no task could start from. */
export async function playDeployImage(seed: number, adversity: Adversity): Promise<Played> {
  const random = createRandom('campaign', 'deploy-image', seed);
  const { region, stage } = createRegistryRegion({}, { seed, ...adversity.region });
  const [order, expected] = random.pick(orders);
  if (order !== 'missing') {
    const pushed = stage.push({ tags: ['v3'] });
    if (order === 'archived') archiveImage(region.world, pushed);
  }
  const isSame = order === 'same' || order === 'same, forced';
  const ended = await playStep(deployImage, region, adversity, {
    inputs: {
      image: `${repository}:${isSame ? 'v1' : 'v3'}`,
      ...(order === 'same, forced' && { 'force-new-deployment': 'true' }),
      ...(order === 'register only' && { 'update-service': 'false' }),
    },
  });
  // Beyond its own five minutes it has nothing to do.
  const wrong = wrongWithAny(ended, adversity, 5 * minute + 10_000);
  const { verdict, reason, log } = ended;
  const revisions = revisionsOf(region, 'web').length - 2;
  const begun = region.truth().length;
  const truth = `${order}: ${begun} deployments, ${revisions} revisions`;
  if (begun > 1) wrong.push({ kind: 'tasks', what: `${begun} deployments were begun` });
  if (revisions > (isSame ? 0 : 1))
    wrong.push({ kind: 'revisions', what: `${revisions} registered` });
  const isTrue =
    verdict === 'deployed'
      ? begun === 1
      : verdict === 'registered'
        ? begun === 0 && revisions === 1
        : verdict !== 'unchanged' || begun + revisions === 0;
  if (!isTrue) wrong.push({ kind: 'verdict', what: `${verdict}, and it is ${truth}` });
  const told = ended.outputs.get('task-definition') ?? '';
  if (verdict === 'deployed' && !told.endsWith(revisions === 1 ? 'web:3' : 'web:1')) {
    wrong.push({ kind: 'verdict', what: `deployed, and "${told}" is told` });
  }
  if (verdict === 'unchanged' && !isSame) {
    wrong.push({ kind: 'verdict', what: 'unchanged, and another image was asked for' });
  }
  wrong.push(...leftUnnamed(ended, revisions === 1 && begun === 0 ? 'web:3' : undefined));
  if (begun === 1 && verdict === 'error' && !/deployed web|may have begun/.test(reason)) {
    wrong.push({ kind: 'tasks', what: 'a deployment began, and it is not said' });
  }
  if (adversity.passes && verdict !== expected && !isInterrupted(adversity)) {
    wrong.push({ kind: 'verdict', what: `${verdict}, not ${expected}: ${reason}` });
  }
  return { verdict, truth, wrong, log, ...seen(ended) };
}

/** A revision that nothing runs is said by its name, or that there may be one where its answer was lost. */
function leftUnnamed({ verdict, reason, log }: Ended, left: string | undefined): readonly Wrong[] {
  const isSaid =
    /may have been registered/.test(reason) || `${reason}\n${log}`.includes(left ?? '');
  if (left === undefined || verdict === 'killed' || isSaid) return [];
  return [{ kind: 'revisions', what: `${left} is left and is not named` }];
}

/** What the way back is like, and what rollback has to say. */
const waysBack = [
  ['good', 'restored'],
  ['good', 'restored'],
  ['good', 'restored'],
  ['crashes', 'failed'],
  ['inactive', 'restored'],
  ['image gone', 'refused'],
  ['image archived', 'refused'],
] as const;

/** The revision before put back, which runs well, crashes, is INACTIVE, or has lost its image. */
export async function playRollback(seed: number, adversity: Adversity): Promise<Played> {
  const random = createRandom('campaign', 'rollback', seed);
  const [wayBack, expected] = random.pick(waysBack);
  const shop = createShop(
    wayBack === 'crashes' ? { oldBehaviour: always(failureModes.crashAtStart) } : {},
    { seed, ...adversity.region },
  );
  const { region } = shop;
  const { repository: images, before: former } = shop.stage;
  const image = [...images.images.values()].find(({ tags }) => tags.has('v1'));
  if (wayBack === 'inactive') former.status = 'INACTIVE';
  if (wayBack === 'image gone') images.images.delete(image?.digest ?? '');
  if (wayBack === 'image archived' && image !== undefined) archiveImage(region.world, image);
  const before = region.truth().length;
  const ended = await playStep(rollback, region, adversity, { inputs: { timeout: '20m' } });
  const wrong = wrongWithAny(ended, adversity, 21 * minute);
  if (adversity.passes && isCancelled(ended, adversity)) {
    wrong.push(...untoldEnd(shop, ended, region.truth().length > before));
  }
  const { verdict, log, reason } = ended;
  // Cancelled or blind, it goes on by itself: its end is looked at afterwards.
  if (verdict !== 'restored') region.advanceTo(region.now() + 40 * minute);
  const begun = region.truth().length - before;
  const truth = begun === 0 ? 'untouched' : (newestTruth(shop) ?? 'none');
  if (begun > 1) wrong.push({ kind: 'tasks', what: `${begun} deployments were begun` });
  const copies = (region.world.taskDefinitions.get('web')?.length ?? 0) - 2;
  // A status that nobody has heard of is none to deploy with either.
  const mayCopy = wayBack === 'inactive' || !adversity.passes;
  if (copies > (mayCopy ? 1 : 0)) {
    wrong.push({ kind: 'revisions', what: `${copies} registered` });
  }
  wrong.push(...leftUnnamed(ended, copies === 1 && begun === 0 ? 'web:3' : undefined));
  const restored = copies === 1 ? 'web:3' : 'web:1';
  const isRestored = truth === 'completed' && primaryOf(shop) === restored;
  if (verdict === 'restored' && !isRestored) {
    wrong.push({ kind: 'verdict', what: `restored, and it is ${truth} on ${primaryOf(shop)}` });
  }
  if (verdict === 'failed' && truth === 'completed') {
    wrong.push({ kind: 'verdict', what: 'failed for what was completed' });
  }
  if (verdict === 'refused' && begun > 0) {
    wrong.push({ kind: 'verdict', what: 'refused, and a deployment began' });
  }
  if (adversity.passes && !isCancelled(ended, adversity) && verdict !== expected) {
    wrong.push({ kind: 'verdict', what: `${verdict}, not ${expected}: ${reason}` });
  }
  return { verdict, truth: `${wayBack}: ${truth}`, wrong, log, ...seen(ended) };
}

/** The post step of a cancelled rollback tells how what was begun ended, or that it goes on. */
function untoldEnd(shop: Shop, { postLog }: Ended, hasBegun: boolean): readonly Wrong[] {
  if (!hasBegun) return [];
  const isOver = newestTruth(shop) !== 'in-progress';
  const told = isOver ? /ended|no deployment of it is known/ : /goes on by itself/;
  return told.test(postLog)
    ? []
    : [{ kind: 'verdict', what: `how the rollback goes on is not told: "${postLog.trim()}"` }];
}

/** A canary whose green is as good as blue, or answers every fifth request with 5xx. */
export async function playCanary(seed: number, adversity: Adversity): Promise<Played> {
  const random = createRandom('campaign', 'analyze-canary', seed);
  const isGood = random.chance(0.5);
  const shape = {
    seed,
    configuration: {
      strategy: 'CANARY',
      canary: { canaryPercent: 20, canaryBakeTimeInMinutes: 8 },
      bakeTimeInMinutes: 3,
    },
    metrics: { requestsPerMinute: random.integer(300, 900) },
    green: isGood ? {} : { errorShare: 0.2 },
  } as const;
  const play = async (amid: Adversity) => {
    const region = createCanary({ ...shape, region: amid.region });
    region.advanceTo(startAt + 30_000);
    const ended = await playStep(analyzeCanary, region, amid, {
      inputs: { timeout: '40m', 'html-report': 'false', 'fail-on': 'inconclusive' },
    });
    return { region, ended };
  };
  const { region, ended } = await play(adversity);
  const wrong = wrongWithAny(ended, adversity, 41 * minute);
  const { verdict, log, reason } = ended;
  region.advanceTo(region.now() + 30 * minute);
  const truth = `${isGood ? 'good' : 'bad'}, ${truthOf(region)}`;
  const expected = isGood ? 'pass' : 'fail';
  const isFalse = verdict === (isGood ? 'fail' : 'pass');
  // A judge of a good green that was kept from some of its moments has the smaller sample, and says so.
  const saysTooLittle =
    isGood && adversity.kinds.length > 0 && verdict === 'inconclusive' && reason !== '';
  const isMissed =
    adversity.passes && !isCancelled(ended, adversity) && !saysTooLittle && verdict !== expected;
  const isWrong =
    // One failed request of five is beyond what any sample hides.
    (isFalse && !isGood) ||
    // What a calm day's sample says as well is the test's error rate, which `npm run bench:canary` measures.
    ((isFalse || isMissed) && (await play(calm)).ended.verdict !== verdict);
  if (isWrong) {
    wrong.push({ kind: 'verdict', what: `${verdict}, not ${expected}: ${reason}` });
  }
  wrong.push(...stoppedAGoodOne(region, isGood, verdict));
  return { verdict, truth, wrong, log, ...seen(ended) };
}

function stoppedAGoodOne(region: Region, isGood: boolean, verdict: string): Wrong[] {
  const stops = stopsIn(region);
  if (stops === 0 || verdict === 'fail' || (!isGood && verdict === 'killed')) return [];
  return [
    { kind: 'verdict', what: `a ${isGood ? 'good' : 'bad'} green was stopped at ${verdict}` },
  ];
}
