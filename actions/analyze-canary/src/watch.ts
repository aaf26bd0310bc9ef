/** Following the deployment to its end, or to the step at which it is stopped. */
import { decide, verdictOverSteps, type Decision } from '@ecs-actions/core/canary/decision';
import type { GreenHealth } from '@ecs-actions/core/canary/judge-step';
import { positionOf, type Position } from '@ecs-actions/core/canary/position';
import type { ServiceDeployment } from '@ecs-actions/core/deployment/service';
import { verdictInWords } from '@ecs-actions/core/deployment/verdict-words';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { durations, formatClock, formatInstant } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import { isUnhealthy, judgeHealth, assessTraffic, type LastRead } from './assess-traffic.ts';
import type { Ports } from './ports.ts';
import { findRevisions, nameRevisions, orUnseen, readHealth, type Revisions } from './revisions.ts';
import { stepAt } from './steps.ts';
import { remark, type Outcome, type Step, type Story } from './story.ts';
import {
  analysisLines,
  breachWords,
  greenName,
  nameOfStep,
  nameOfSteps,
  servesNow,
} from './words.ts';
import { present } from '@ecs-actions/core/present';

const pollEveryMs = 10 * durations.second;
const healthEveryMs = 30 * durations.second;
/** At a pause the next observation decides, so it comes sooner. */
const healthAtPauseMs = 10 * durations.second;

type UnderWay = Extract<Position, { kind: 'under-way' }>;

export async function watch(ports: Ports, inputs: Inputs, story: Story): Promise<Outcome> {
  const { clock, deadline, log } = ports;
  const lastRead: LastRead = { at: 0 };
  const health = createHealthWatch(ports, story);
  let revisions: Revisions | undefined;
  let told = '';
  for (;;) {
    deadline.signal().throwIfAborted();
    const deployment = await describe(ports, story);
    const position = positionOf(deployment);
    noteForeignAnswer(story, position.kind === 'under-way' ? position.hook?.id : undefined);
    if (position.kind === 'over') return conclude(ports, inputs, story, deployment);
    const line = positionWords(position);
    if (line !== told) log.line(`${formatClock(ports.now())}  ${line}`);
    told = line;
    if (position.kind === 'under-way') {
      if (story.greenRevision === undefined) {
        await orUnseen(story, 'the revisions', () => nameRevisions(ports, story, deployment));
      }
      const step = stepAt(story, inputs, position, ports.now());
      if (step !== undefined) {
        revisions ??= await orUnseen(story, 'the target groups of green', () =>
          findRevisions(ports, story, deployment),
        );
        const seen = await health(deployment, revisions, position.hook !== undefined, step);
        const outcome = await judgeNow(ports, inputs, story, {
          position,
          step,
          revisions,
          seen,
          lastRead,
        });
        if (outcome !== undefined) return outcome;
      }
    }
    deadline.signal().throwIfAborted();
    await clock.sleep(pollEveryMs, deadline.signal());
  }
}

/** What a step is judged by. */
interface Evidence {
  readonly position: UnderWay;
  readonly step: Step;
  readonly revisions: Revisions | undefined;
  readonly seen: GreenHealth;
  readonly lastRead: LastRead;
}

async function judgeNow(
  ports: Ports,
  inputs: Inputs,
  story: Story,
  { position, step, revisions, seen, lastRead }: Evidence,
): Promise<Outcome | undefined> {
  const { hook } = position;
  if (hook !== undefined) story.waiting = { hookId: hook.id, step };
  const isBlind = revisions === undefined || revisions.green.length === 0;
  if (step.weight === 0 || isBlind) {
    judgeHealth(step, inputs, seen, step.weight > 0 && revisions === undefined);
    if (step.observed >= 2) step.isDue = true;
    return act(ports, inputs, story, step, position);
  }
  // What came late of the step before still decides.
  const before = story.steps.at(-2);
  if (before !== undefined && before.weight > 0 && isOpen(before)) {
    const isNew = await assessTraffic(ports, inputs, story, before, revisions, seen, lastRead);
    if (isNew) {
      tellAnalysis(ports, before);
      if (before.judgement?.verdict === 'fail') {
        return act(ports, inputs, story, before, position);
      }
    }
  }
  const isNew = await assessTraffic(ports, inputs, story, step, revisions, seen, lastRead);
  if (isNew) tellAnalysis(ports, step);
  if (isUnhealthy(inputs, seen)) judgeHealth(step, inputs, seen);
  return act(ports, inputs, story, step, position);
}

/** What was found, by AWS's clock. */
function tellAnalysis({ log, now }: Ports, step: Step): void {
  const [first = '', ...thresholds] = analysisLines(step);
  log.line(`${formatClock(now())}  ${first}`);
  for (const line of thresholds) log.line(line);
}

/** A sample of it may still come, and could change what is known. */
function isOpen(step: Step): boolean {
  return !step.isDue && step.judgement?.verdict !== 'fail';
}

async function act(
  ports: Ports,
  inputs: Inputs,
  story: Story,
  step: Step,
  { hook }: UnderWay,
): Promise<Outcome | undefined> {
  if (step.judgement === undefined) return undefined;
  const isAnswered = hook !== undefined && step.hooks.has(hook.id);
  const isPaused = hook !== undefined && !isAnswered;
  const decision: Decision = decide(step.judgement.verdict, step.isDue, isPaused, inputs);
  const name = nameOfStep(step);
  switch (decision) {
    case 'wait':
      return undefined;
    case 'continue':
      return goOn(ports, story, step, hook?.id ?? '');
    case 'report':
      step.decidedAt = ports.now();
      return {
        verdict: 'fail',
        reason: `${name}: ${breachWords(step)}; nothing was stopped (on-fail: report)${
          isPaused ? ' and the hook was left to people' : ''
        }; ${servesNow(story, step)}`,
        next: isPaused
          ? `Decide: aws ecs continue-service-deployment --service-deployment-arn ${story.arn ?? ''} --hook-id ${hook.id} --action ROLLBACK (or CONTINUE)`
          : backByHand(story),
      };
    default:
      return goBack(ports, story, step, isPaused ? hook?.id : undefined);
  }
}

async function goOn(ports: Ports, story: Story, step: Step, hookId: string): Promise<undefined> {
  const arn = story.arn ?? '';
  step.hooks.add(hookId);
  const isOurs = await ports.control.answerHook(arn, hookId, 'CONTINUE');
  step.decidedAt = ports.now();
  if (isOurs) {
    step.answer = 'continue';
    ports.log.line(
      `${formatClock(ports.now())}  ${nameOfStep(step)}: ${step.judgement?.verdict ?? ''}; the hook was answered with CONTINUE`,
    );
  } else {
    remark(story, `${nameOfStep(step)}: somebody else had answered the hook`);
  }
  return undefined;
}

async function goBack(
  ports: Ports,
  story: Story,
  step: Step,
  hookId: string | undefined,
): Promise<Outcome> {
  const arn = story.arn ?? '';
  const isFailure = step.judgement?.verdict === 'fail';
  const verdict = isFailure ? 'fail' : 'inconclusive';
  const why = isFailure
    ? breachWords(step)
    : 'the sample could not tell (on-inconclusive: rollback)';
  step.decidedAt = ports.now();
  try {
    const isAnswered =
      hookId !== undefined && (await ports.control.answerHook(arn, hookId, 'ROLLBACK'));
    if (!isAnswered) await ports.control.rollBack(arn);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    return {
      verdict,
      reason: `${nameOfStep(step)}: ${why}; it could not be rolled back: ${error.message.replace(/\.$/, '')}; ${servesNow(story, step)}`,
      next: backByHand(story),
    };
  }
  step.answer = 'rollback';
  story.askedBack = true;
  const blue = story.blueRevision ?? 'the blue revision';
  return {
    verdict,
    reason: `${nameOfStep(step)}: ${why}; the deployment is being rolled back, ${blue} takes all traffic`,
  };
}

function backByHand({ arn = '' }: Story): string {
  return `To go back: aws ecs stop-service-deployment --service-deployment-arn ${arn} --stop-type ROLLBACK`;
}

/** The hook that the deployment waited at when last seen waits no longer, and it was not our answer. */
function noteForeignAnswer(story: Story, hookId: string | undefined): void {
  const { waiting } = story;
  if (waiting === undefined || waiting.hookId === hookId) return;
  delete story.waiting;
  const { step } = waiting;
  if (step.hooks.has(waiting.hookId)) return;
  remark(
    story,
    `${nameOfStep(step)}: the hook was not answered by this step, but by somebody else or by its timeout`,
  );
}

/** How the deployment ended, and what that means for the canary. */
export async function conclude(
  ports: Ports,
  _inputs: Inputs,
  story: Story,
  deployment: ServiceDeployment,
): Promise<Outcome> {
  const position = positionOf(deployment);
  const how = position.kind === 'over' ? position.how : 'stopped';
  const because = deployment.statusReason?.replace(/\.$/, '');
  const winner = await newerDeployment(ports, story, deployment);
  if (how !== 'completed' && how !== 'rolled-back' && winner) {
    return { verdict: 'superseded', reason: verdictInWords.superseded };
  }
  switch (how) {
    case 'completed': {
      const last = story.steps.at(-1);
      if (last !== undefined) last.until ??= deployment.finishedAt ?? ports.now();
      return completed(story);
    }
    case 'rolled-back': {
      const blue = story.blueRevision ?? 'the blue revision';
      return {
        verdict: 'rolled-back',
        reason: `ECS rolled the deployment back${because === undefined ? '' : ` (${because})`}; ${blue} serves`,
      };
    }
    case 'rollback-failed':
      return {
        verdict: 'rolled-back',
        reason: `ECS rolled the deployment back and the rollback failed${because === undefined ? '' : ` (${because})`}`,
      };
    default:
      return {
        verdict: 'fail',
        reason: `the deployment was stopped where it stood${because === undefined ? '' : ` (${because})`}; ${servesNow(story, story.steps.at(-1))}`,
      };
  }
}

function completed(story: Story): Outcome {
  const steps = story.steps.filter(({ weight }) => weight > 0);
  const verdict = verdictOverSteps(steps.map(({ judgement }) => judgement?.verdict));
  const green = greenName(story);
  const judged = steps.filter(({ judgement }) => judgement !== undefined);
  if (judged.length === 0) {
    return {
      verdict,
      reason: `${green} serves all traffic; no step lasted long enough to be judged`,
    };
  }
  if (verdict === 'pass') {
    return {
      verdict,
      reason: `${green} serves all traffic; it passed ${nameOfSteps(judged)}`,
    };
  }
  const open = judged.find(({ judgement }) => judgement?.verdict === verdict);
  const words = open === undefined ? '' : breachWords(open);
  return {
    verdict,
    reason: `${green} serves all traffic; ${open === undefined ? '' : `${nameOfStep(open)}: `}${words}`,
  };
}

async function newerDeployment(
  { ecs }: Ports,
  story: Story,
  { arn, createdAt }: ServiceDeployment,
): Promise<boolean> {
  const { cluster, service } = story;
  if (cluster === undefined || service === undefined) return false;
  const listed = await orUnseen(story, 'newer deployments', () =>
    ecs.listServiceDeployments(cluster, service.name),
  );
  return (listed ?? []).some(
    (other) => other.arn !== arn && (other.createdAt ?? 0) > (createdAt ?? 0),
  );
}

export async function describe({ ecs }: Ports, story: Story): Promise<ServiceDeployment> {
  const [found] = await ecs.describeServiceDeployments([story.arn ?? '']);
  if (found === undefined) {
    throw new ReadableError(
      'Deployment not found',
      'ECS no longer knows the deployment that was judged',
    );
  }
  return found;
}

function positionWords(position: Position): string {
  if (position.kind !== 'under-way') return 'the deployment is being rolled back';
  const { stage, weight, hook } = position;
  const waits =
    hook === undefined
      ? ''
      : `, waits at a PAUSE hook${hook.expiresAt === undefined ? '' : `, which times out at ${formatInstant(hook.expiresAt)}`}`;
  return `${stage === '' ? 'the deployment begins' : stage}, green has ${weight} % of the traffic${waits}`;
}

/** Two observations in a row have to agree that a target is unhealthy. */
function createHealthWatch(ports: Ports, story: Story) {
  let at = Number.NEGATIVE_INFINITY;
  let previous: number | undefined;
  let current: GreenHealth = {};
  let observedStep: Step | undefined;
  return async (
    deployment: ServiceDeployment,
    revisions: Revisions | undefined,
    isPaused: boolean,
    step: Step,
  ): Promise<GreenHealth> => {
    const every = isPaused && step.observed < 2 ? healthAtPauseMs : healthEveryMs;
    const now = ports.clock.monotonicMs();
    if (observedStep === step && now - at < every) return current;
    at = now;
    observedStep = step;
    step.observed += 1;
    const seen = await readHealth(ports, story, deployment, revisions);
    const { unhealthyHosts, ...rest } = seen;
    const agreed =
      unhealthyHosts === undefined ? undefined : Math.min(unhealthyHosts, previous ?? 0);
    previous = unhealthyHosts;
    current = { ...rest, ...present({ unhealthyHosts: agreed }) };
    return current;
  };
}
