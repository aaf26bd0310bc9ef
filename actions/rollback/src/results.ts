/** Outputs, report and summary. */
import { code, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { serviceLink } from '@ecs-actions/core/console-link';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { formatDuration, formatInstant, toSeconds } from '@ecs-actions/core/time';
import type { Outcome, Story } from './outcome.ts';

export function resultOf(outcome: Outcome, story: Story): ActionResult {
  const { startedAt, endedAt } = story;
  const tookMs = startedAt === undefined || endedAt === undefined ? undefined : endedAt - startedAt;
  const isGood = outcome.verdict === 'restored' || outcome.verdict === 'ready';
  const outputs = {
    verdict: outcome.verdict,
    from: story.from,
    to: story.to,
    durationSeconds: tookMs === undefined ? undefined : toSeconds(tookMs),
    reason: outcome.reason,
  };
  return {
    exitCode: isGood ? 0 : 1,
    outputs,
    report: {
      ...outputs,
      cluster: story.cluster,
      service: story.service,
      serviceArn: story.serviceArn,
      serviceDeploymentArn: story.serviceDeploymentArn,
      copyOf: story.copyOf,
      startedAt: startedAt === undefined ? undefined : formatInstant(startedAt),
      endedAt: endedAt === undefined ? undefined : formatInstant(endedAt),
      done: story.done,
      remarks: story.remarks,
    },
    summary: [
      heading(3, `${story.service ?? 'rollback'}: ${outcome.verdict}`),
      text(sentence(outcome.reason)),
      table([{ title: '' }, { title: '' }], rows(story, tookMs)),
      ...story.remarks.map((remark) => `> ${text(remark)}`),
    ],
  };
}

/** What nobody thinks of at 3 a.m. */
export const afterwards: readonly string[] = [
  "The IaC tool's state now differs from what runs: its next deploy brings the newer revision out again. Fix or revert the code before it.",
  'Migrations are not undone: the older code runs on the newer schema.',
];

function rows(story: Story, tookMs: number | undefined): string[][] {
  const { from, to, copyOf, service, serviceArn } = story;
  const address = serviceArn === undefined ? undefined : serviceLink(serviceArn);
  const revision = (name: string, arn: string | undefined): string[][] =>
    arn === undefined ? [] : [[name, code(familyRevision(arn))]];
  return [
    ...revision('from', from),
    ...revision('to', to),
    ...revision('a copy of', copyOf),
    ...(tookMs === undefined ? [] : [['took', text(formatDuration(tookMs))]]),
    ...(service === undefined || address === undefined
      ? []
      : [['console', link(service, address)]]),
  ];
}

function sentence(reason: string): string {
  const whole = `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}`;
  return whole.endsWith('.') ? whole : `${whole}.`;
}
