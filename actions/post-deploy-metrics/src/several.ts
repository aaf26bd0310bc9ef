/** Several services judged side by side: one log, one summary, one report. */
import { heading, table, text } from '@ecs-actions/action-kit/markdown';
import { foldedSummary, nameSome, sortWorstFirst } from '@ecs-actions/action-kit/several';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import type { MetricsVerdict } from '@ecs-actions/core/metrics/verdict';
import type {
  severalMetricsOutputs,
  severalMetricsReport,
} from '@ecs-actions/core/reports/post-deploy-metrics';
import type { Written, WrittenMembers } from '@ecs-actions/core/reports/shape';
import { isToBlame } from './blame.ts';
import { reasonOf } from './first-screen.ts';
import { outputsOf, reportOf } from './results.ts';
import type { Story } from './story.ts';
import { renderSummary } from './summary.ts';

export type Verdict = MetricsVerdict | 'error';

/** A story with the path of its page, where one was written. */
export interface ToldStory extends Story {
  readonly page: string | undefined;
}

/** How one of several services came out. */
export type ServiceResult =
  | { readonly name: string; readonly story: ToldStory }
  /** It could not be judged, and why. */
  | { readonly name: string; readonly error: string };

const worstFirst: readonly Verdict[] = ['error', 'fail', 'inconclusive', 'pass'];

export function worstOf(results: readonly ServiceResult[]): Verdict {
  return worstFirst.find((verdict) => results.some((one) => verdictOf(one) === verdict)) ?? 'error';
}

function verdictOf(result: ServiceResult): Verdict {
  return 'story' in result ? result.story.assessment.verdict : 'error';
}

function sorted(results: readonly ServiceResult[]): readonly ServiceResult[] {
  return sortWorstFirst(results, verdictOf, worstFirst);
}

function reasonFor(result: ServiceResult): string {
  return 'story' in result ? reasonOf(result.story) : result.error;
}

/** `api: 5xx-rate < 1% is breached: …; the other 2 of 3 services pass` */
function reasonOfSeveral(results: readonly ServiceResult[]): string {
  const [worst] = sorted(results);
  if (worst === undefined) return 'no service was judged';
  const good = results.filter((one) => verdictOf(one) === 'pass').length;
  if (good === results.length) return `all ${good} services keep their thresholds`;
  const bad = results.length - good - 1;
  const others = [
    ...(bad === 0 ? [] : [`${bad} more ${bad === 1 ? 'does' : 'do'} not pass`]),
    `${good} of ${results.length} services pass`,
  ];
  return `${worst.name}: ${reasonFor(worst)}; ${others.join(', ')}`;
}

export function outputsOfSeveral(
  results: readonly ServiceResult[],
): WrittenMembers<typeof severalMetricsOutputs> {
  const stories = results.flatMap((one) => ('story' in one ? [one] : []));
  const [worst] = sorted(results).flatMap((one) => ('story' in one ? [one.story] : []));
  return {
    verdict: worstOf(results),
    reason: reasonOfSeveral(results),
    breaches: stories.flatMap(({ name, story }) =>
      (outputsOf(story).breaches ?? []).map((breach) => ({
        service: name,
        ...breach,
      })),
    ),
    newBreaches: stories.flatMap(({ name, story }) => (isToBlame(story) ? [name] : [])).join(','),
    metrics: new Map(
      stories.map(({ name, story }) => [name, outputsOf(story).metrics ?? new Map()]),
    ),
    htmlReport: worst?.page,
  };
}

export function reportOfSeveral(
  results: readonly ServiceResult[],
): NonNullable<Written<typeof severalMetricsReport>> {
  return {
    ...outputsOfSeveral(results),
    services: sorted(results).map((one) =>
      'story' in one
        ? { ...reportOf(one.story), htmlReport: one.story.page }
        : { service: one.name, verdict: 'error', reason: one.error },
    ),
  };
}

export function renderSummaryOfSeveral(results: readonly ServiceResult[]): readonly SummaryBlock[] {
  const all = sorted(results);
  const bad = all.filter((one) => verdictOf(one) === 'fail').map(({ name }) => name);
  const title =
    bad.length > 0
      ? `${nameSome(bad, all.length)}: the deploy was bad`
      : worstOf(all) === 'pass'
        ? `${all.length} services: the deploy was good`
        : `${all.length} services: whether the deploy was good cannot be told`;
  const columns = ['service', 'metrics', ''].map((name) => ({ title: name }));
  return [
    heading(3, title),
    text(reasonOfSeveral(all)),
    table(
      columns,
      all.map((one) => [text(one.name), `**${verdictOf(one)}**`, text(reasonFor(one))]),
    ),
    ...all.flatMap((one) =>
      'story' in one
        ? [
            foldedSummary(
              `${one.name}: ${verdictOf(one)}`,
              renderSummary(one.story),
              reasonOf(one.story),
            ),
          ]
        : [],
    ),
  ];
}
