/** Outputs, report and summary. */
import { code, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { exitCodeOf } from '@ecs-actions/core/canary/decision';
import { serviceLink } from '@ecs-actions/core/console-link';
import { formatCount } from '@ecs-actions/core/metrics/format';
import type { canaryOutputs, canaryReport } from '@ecs-actions/core/reports/analyze-canary';
import type { Written, WrittenMembers } from '@ecs-actions/core/reports/shape';
import { sentence } from '@ecs-actions/core/sentence';
import { formatInstant } from '@ecs-actions/core/time';
import type { Inputs } from './inputs.ts';
import type { Outcome, Step, Story } from './story.ts';
import { notJudged, whyNotJudged } from './words.ts';

export function resultOf(
  outcome: Outcome,
  story: Story,
  inputs: Pick<Inputs, 'failOn'>,
  page: string | undefined,
): ActionResult {
  const { verdict, reason } = outcome;
  const steps = story.steps.map(stepOutput);
  return {
    exitCode: exitCodeOf(verdict, inputs.failOn),
    outputs: { verdict, steps, reason, htmlReport: page } satisfies WrittenMembers<
      typeof canaryOutputs
    >,
    report: {
      verdict,
      reason,
      cluster: story.cluster,
      service: story.service?.name,
      serviceArn: story.service?.arn,
      serviceDeploymentArn: story.arn,
      strategy: story.rollout?.strategy,
      green: story.greenRevision,
      blue: story.blueRevision,
      steps: story.steps.map(stepReport),
      remarks: story.remarks,
      htmlReport: page,
    } satisfies Written<typeof canaryReport>,
    summary: summaryOf(outcome, story),
  };
}

/** Where nothing could be judged: a fault before or of the story. */
export function resultOnError(reason: string, kind: 'error' | 'cancelled'): ActionResult {
  return {
    exitCode: 1,
    outputs: { verdict: kind, steps: [], reason, htmlReport: undefined },
    summary: [heading(3, `canary: ${kind}`), text(reason)],
  };
}

function stepOutput(step: Step) {
  const { stage, weight, judgement, requestsGreen, requestsBlue, answer } = step;
  return {
    stage,
    weight,
    verdict: judgement?.verdict ?? 'inconclusive',
    requestsGreen: requestsGreen ?? null,
    requestsBlue: requestsBlue ?? null,
    breaches: (judgement?.judged ?? [])
      .filter(({ outcome }) => outcome === 'breached')
      .map(({ threshold, because }) => `${threshold.text}: ${because}`),
    answer,
  };
}

function stepReport(step: Step) {
  return {
    ...stepOutput(step),
    beganAt: formatInstant(step.from),
    endedAt: step.until === undefined ? null : formatInstant(step.until),
    decidedAt: step.decidedAt === undefined ? null : formatInstant(step.decidedAt),
    usableMinutes: step.judgedMinutes,
    plannedMinutes: step.plan.plannedMinutes,
    thresholds: (step.judgement?.judged ?? []).map(({ threshold, outcome, because }) => ({
      threshold: threshold.text,
      outcome,
      because,
    })),
    couldShow: step.judgement?.couldShow ?? null,
  };
}

export function summaryOf(outcome: Outcome, story: Story): string[] {
  const { service, greenRevision, blueRevision } = story;
  const address = service === undefined ? undefined : serviceLink(service.arn);
  // What a sample could have shown is beside the point where it showed a breach.
  const couldShow = story.steps.flatMap(({ judgement }) =>
    judgement?.verdict === 'fail' ? [] : (judgement?.couldShow ?? []),
  );
  return [
    heading(3, `${service?.name ?? 'canary'}: ${outcome.verdict}`),
    text(sentence(outcome.reason, greenRevision)),
    ...(outcome.next === undefined ? [] : [text(outcome.next)]),
    ...(greenRevision === undefined
      ? []
      : [`green ${code(greenRevision)}, blue ${code(blueRevision ?? 'none')}`]),
    ...(story.steps.length === 0 ? [] : [stepsTable(story.steps)]),
    ...[...new Set([...couldShow, ...story.remarks])].map((sentence) => `> ${text(sentence)}`),
    ...(service === undefined || address === undefined ? [] : [link(service.name, address)]),
  ];
}

function stepsTable(steps: readonly Step[]): string {
  return table(
    [
      { title: 'green' },
      { title: 'stage' },
      { title: 'verdict' },
      { title: 'requests, green' },
      { title: 'blue' },
      { title: 'measured' },
      { title: 'answer' },
    ],
    steps.map((step) => [
      text(`${step.weight} %`),
      code(step.stage || '-'),
      text(step.judgement?.verdict ?? notJudged),
      text(step.requestsGreen === undefined ? '' : formatCount(step.requestsGreen)),
      text(step.requestsBlue === undefined ? '' : formatCount(step.requestsBlue)),
      step.judgement === undefined
        ? text(whyNotJudged)
        : step.judgement.judged
            .map(({ threshold, outcome, because }) =>
              text(`${threshold.text}: ${outcome}, ${because}`),
            )
            .join('<br>'),
      text(step.answer),
    ]),
  );
}
