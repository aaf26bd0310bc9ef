/** The story of analyze-canary. */
import { leavePage } from '@ecs-actions/action-kit/html-page';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { positionOf } from '@ecs-actions/core/canary/position';
import { trafficSteps } from '@ecs-actions/core/deployment/planned-waits';
import { CredentialsError } from '@ecs-actions/aws/failure';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { formatDuration, formatInstant } from '@ecs-actions/core/time';
import { composeComment } from './comment.ts';
import { findDeployment } from './find-deployment.ts';
import { conclude, describe, watch } from './watch.ts';
import type { Inputs } from './inputs.ts';
import { composePage } from './page.ts';
import type { Ports } from './ports.ts';
import { resultOf } from './results.ts';
import { remark, type Outcome, type Story } from './story.ts';
import { breachWords, nameOfStep, servesNow } from './words.ts';

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const story: Story = {
    startedAt: ports.now() - clockSlackMs,
    steps: [],
    askedBack: false,
    remarks: [],
  };
  ports.deadline.moveTo(inputs.timeoutMs);
  const outcome = await judge(ports, inputs, story);
  const { log } = ports;
  const message = outcome.reason;
  const title = `canary: ${outcome.verdict}`;
  if (outcome.verdict === 'pass') log.line(message);
  else if (outcome.verdict === 'inconclusive' && inputs.failOn !== 'inconclusive') {
    log.warning({ title, message });
  } else log.error({ title, message });
  if (outcome.next !== undefined) log.line(outcome.next);
  for (const sentence of story.remarks) log.line(sentence);
  const page = inputs.htmlReport ? await writePage(ports, outcome, story) : undefined;
  return {
    ...resultOf(outcome, story, inputs, page),
    comments: inputs.comment === 'pull-request' ? [composeComment(outcome, story)] : [],
  };
}

/** AWS's stamps have whole seconds. */
const clockSlackMs = 2_000;

async function judge(ports: Ports, inputs: Inputs, story: Story): Promise<Outcome> {
  try {
    await findDeployment(ports, inputs, story);
    sayWhatToExpect(ports, inputs, story);
    return await watch(ports, inputs, story);
  } catch (error) {
    return endEarly(error, ports, inputs, story);
  }
}

/** The first line: what is judged, how long it takes at least, and what would cut it short. */
function sayWhatToExpect({ log, environment, now }: Ports, inputs: Inputs, story: Story): void {
  const { service, rollout } = story;
  if (service === undefined || rollout === undefined) return;
  const steps = trafficSteps(rollout);
  const leastMs = steps.reduce((sum, { bakeMs }) => sum + bakeMs, 0);
  const pauses = rollout.pauses.length > 0 ? ', and the pauses that this step answers' : '';
  log.line(
    `judging the ${rollout.strategy} deployment of ${service.name}: green against blue at ${steps
      .map(({ weight }) => `${weight} %`)
      .join(
        ', ',
      )}; at least ${formatDuration(leastMs)}${pauses}; good canaries taken for bad ones: at most 5 in 100, over all steps, analyses and thresholds`,
  );
  if (leastMs > inputs.timeoutMs) {
    log.warning({
      title: 'The timeout is too short',
      message: `the steps alone take ${formatDuration(leastMs)}, the timeout is ${formatDuration(inputs.timeoutMs)}`,
    });
  }
  const expiry = Date.parse(environment['AWS_CREDENTIAL_EXPIRATION'] ?? '');
  if (!Number.isNaN(expiry) && expiry < now() + leastMs) {
    log.warning({
      title: 'Credentials expire before the end',
      message: `the credentials expire at ${formatInstant(expiry)}, before the deployment can end: give the role a longer session (role-duration-seconds)`,
    });
  }
}

async function endEarly(
  error: unknown,
  ports: Ports,
  inputs: Inputs,
  story: Story,
): Promise<Outcome> {
  const last = story.steps.at(-1);
  if (ports.cancellation.signal.aborted) {
    const ended = await howItEnded(ports, inputs, story);
    if (ended !== undefined) return ended;
    const stands = story.arn === undefined ? 'no deployment had begun' : servesNow(story, last);
    return {
      verdict: 'cancelled',
      reason: `the workflow was cancelled; nothing was stopped, ${stands}`,
    };
  }
  if (ports.deadline.signal().aborted) {
    const after = formatDuration(inputs.timeoutMs);
    if (last?.judgement?.verdict === 'inconclusive' && last.isDue) {
      return {
        verdict: 'inconclusive',
        reason: `${nameOfStep(last)}: after ${after} ${breachWords(last)}; ${servesNow(story, last)}, and the deployment goes on by itself`,
      };
    }
    const stands = story.arn === undefined ? 'no deployment had begun' : servesNow(story, last);
    return {
      verdict: 'timed-out',
      reason: `time was up after ${after}; ${stands}, and the deployment goes on by itself`,
    };
  }
  if (!(error instanceof ReadableError)) throw error;
  const message = error.message.replace(/\.$/, '');
  const stands = story.arn === undefined ? '' : `; ${servesNow(story, last)}`;
  return { verdict: 'error', reason: `${message}${stands}` };
}

/** The deployment may have ended just now: whoever waited for it ends this step. */
async function howItEnded(
  ports: Ports,
  inputs: Inputs,
  story: Story,
): Promise<Outcome | undefined> {
  if (story.arn === undefined) return undefined;
  ports.lastPoll();
  try {
    const deployment = await describe(ports, story);
    if (positionOf(deployment).kind !== 'over') return undefined;
    return await conclude(ports, inputs, story, deployment);
  } catch (error) {
    if (error instanceof ReadableError || ports.cancellation.urgent.aborted) {
      if (error instanceof CredentialsError) remark(story, error.message);
      return undefined;
    }
    throw error;
  }
}

async function writePage(
  ports: Ports,
  outcome: Outcome,
  story: Story,
): Promise<string | undefined> {
  if (story.service === undefined || ports.cancellation.signal.aborted) return undefined;
  return leavePage(ports.log, async () => ports.writePage(composePage(outcome, story)));
}
