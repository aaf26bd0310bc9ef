/** Outputs, report and summary. */
import { code, heading, link, table, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { serviceLink } from '@ecs-actions/core/console-link';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import type { rollbackScalars, rollbackServiceReport } from '@ecs-actions/core/reports/rollback';
import type { Written, WrittenMembers } from '@ecs-actions/core/reports/shape';
import { sentence } from '@ecs-actions/core/sentence';
import { formatDuration, formatInstant, toSeconds, type DurationMs } from '@ecs-actions/core/time';
import { isGood, type ServiceResult, type Story } from './outcome.ts';

/** @param remarks what is to be known beside what the story has of its own */
export function resultOf(result: ServiceResult, remarks: readonly string[]): ActionResult {
  const { outcome } = result;
  const story = { ...result.story, remarks: [...result.story.remarks, ...remarks] };
  const told = { outcome, story };
  return {
    exitCode: isGood(told) ? 0 : 1,
    outputs: outputsOf([told]),
    report: reportOf(told),
    summary: [
      heading(3, `${story.service ?? 'rollback'}: ${outcome.verdict}`),
      ...renderBody(told),
    ],
  };
}

/** @param results the worst first: where 64 KiB do not hold them all, the last ones go */
export function outputsOf(results: readonly ServiceResult[]): Record<string, unknown> {
  const [worst] = results;
  return {
    ...(worst === undefined ? { verdict: 'error' } : scalarsOf(worst)),
    services: results.flatMap((one) =>
      one.story.service === undefined ? [] : [{ service: one.story.service, ...scalarsOf(one) }],
    ),
  };
}

type Scalars = WrittenMembers<typeof rollbackScalars>;

export function scalarsOf({ outcome, story }: ServiceResult): Scalars {
  const tookMs = tookMsOf(story);
  return {
    verdict: outcome.verdict,
    from: story.from,
    to: story.to,
    durationSeconds: tookMs === undefined ? undefined : toSeconds(tookMs),
    reason: outcome.reason,
  };
}

export function reportOf(
  result: ServiceResult,
): NonNullable<Written<typeof rollbackServiceReport>> {
  const { story } = result;
  const { startedAt, endedAt } = story;
  return {
    ...scalarsOf(result),
    cluster: story.cluster,
    service: story.service,
    serviceArn: story.serviceArn,
    serviceDeploymentArn: story.serviceDeploymentArn,
    copyOf: story.copyOf,
    startedAt: startedAt === undefined ? undefined : formatInstant(startedAt),
    endedAt: endedAt === undefined ? undefined : formatInstant(endedAt),
    done: story.done,
    remarks: story.remarks,
  };
}

/** The summary of one service, without its heading. */
export function renderBody({ outcome, story }: ServiceResult): readonly string[] {
  return [
    text(sentence(outcome.reason, story.service)),
    table([{ title: '' }, { title: '' }], rows(story)),
    ...story.remarks.map((remark) => `> ${text(remark)}`),
  ];
}

/** What is easily forgotten during an incident. */
export const afterwards: readonly string[] = [
  "The IaC tool's state now differs from what runs: its next deploy brings the newer revision out again. Fix or revert the code before it.",
  'Migrations are not undone: the older code runs on the newer schema.',
];

function tookMsOf({ startedAt, endedAt }: Story): DurationMs | undefined {
  return startedAt === undefined || endedAt === undefined ? undefined : endedAt - startedAt;
}

function rows(story: Story): string[][] {
  const tookMs = tookMsOf(story);
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
