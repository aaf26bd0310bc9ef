/** Several services put back side by side: their outputs, report and summary. */
import { heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { foldedSummary, nameSome, sortWorstFirst } from '@ecs-actions/action-kit/several';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import type { rollbackReport } from '@ecs-actions/core/reports/rollback';
import type { Written } from '@ecs-actions/core/reports/shape';
import { isGood, verdictsWorstFirst, type ServiceResult } from './outcome.ts';
import { outputsOf, renderBody, reportOf } from './results.ts';

/** @param remarks what is to be known of all of them */
export function resultOfSeveral(
  results: readonly ServiceResult[],
  remarks: readonly string[],
): ActionResult {
  const all = sortWorstFirst(results, ({ outcome }) => outcome.verdict, verdictsWorstFirst);
  const reason = reasonOf(all);
  const outputs = { ...outputsOf(all), reason };
  return {
    exitCode: all.every(isGood) ? 0 : 1,
    outputs,
    report: {
      ...outputs,
      services: all.map((one) => reportOf(one)),
      remarks,
    } satisfies Written<typeof rollbackReport>,
    summary: [
      heading(3, titleOf(all)),
      text(reason),
      table(
        ['service', 'verdict', 'from', 'to', ''].map((title) => ({ title })),
        all.map((one) => [text(nameOf(one)), `**${one.outcome.verdict}**`, ...rowOf(one)]),
      ),
      ...remarks.map((remark) => `> ${text(remark)}`),
      ...all.map((one) =>
        foldedSummary(
          `${nameOf(one)}: ${one.outcome.verdict}`,
          renderBody(one),
          one.outcome.reason,
        ),
      ),
    ],
  };
}

const namedAtMost = 5;

/** `api: time was up after 15m; 1 of 2 services is restored`, or what each of them has come to. */
function reasonOf(all: readonly ServiceResult[]): string {
  const good = all.filter(isGood);
  const [worst] = all;
  if (worst === undefined) return 'there was no service to put back';
  if (good.length === all.length) {
    const named = all.slice(0, namedAtMost).map(({ outcome }) => outcome.reason);
    const more = all.length - named.length;
    return `${named.join('; ')}${more === 0 ? '' : `; and ${more} more`}`;
  }
  const what = good.some(({ outcome }) => outcome.verdict === 'ready')
    ? 'can be put back'
    : `${good.length === 1 ? 'is' : 'are'} restored`;
  return `${nameOf(worst)}: ${worst.outcome.reason}; ${good.length} of ${all.length} services ${what}`;
}

function titleOf(all: readonly ServiceResult[]): string {
  const [worst] = all;
  const alike = all.filter(({ outcome }) => outcome.verdict === worst?.outcome.verdict);
  return `${nameSome(alike.map(nameOf), all.length)}: ${worst?.outcome.verdict ?? 'error'}`;
}

function rowOf({ story, outcome }: ServiceResult): readonly string[] {
  const revision = (arn: string | undefined): string =>
    arn === undefined ? '' : text(familyRevision(arn));
  return [revision(story.from), revision(story.to), text(outcome.reason)];
}

function nameOf({ story }: ServiceResult): string {
  return story.service ?? 'rollback';
}
