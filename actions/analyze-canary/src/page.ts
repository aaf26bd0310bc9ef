/** The HTML report: both revisions in one chart, and the steps. */
import { serviceLink } from '@ecs-actions/core/console-link';
import { nameInArn } from '@ecs-actions/core/arn';
import { formatCount } from '@ecs-actions/core/metrics/format';
import { minutesOf, type MinuteSeries } from '@ecs-actions/core/metrics/series';
import type { RevisionSeries } from '@ecs-actions/core/canary/sample';
import type { Page, PageBand, PageChart, Tone } from '@ecs-actions/report-page/page';
import type { Outcome, Story } from './story.ts';
import { notJudged, whyNotJudged } from './words.ts';
import { present } from '@ecs-actions/core/present';

export function composePage({ verdict, reason }: Outcome, story: Story): Page {
  const { service, greenRevision = 'green', blueRevision = 'blue' } = story;
  const href = service === undefined ? undefined : serviceLink(service.arn);
  return {
    title: `${service?.name ?? 'canary'} in ${nameInArn(service?.clusterArn ?? '')}`,
    subtitle: `${story.rollout?.strategy ?? ''}: ${greenRevision} against ${blueRevision}`,
    verdict: { word: verdict, tone: toneOf(verdict), sentence: reason },
    facts: [
      { label: 'service', value: service?.name ?? '', ...present({ href }) },
      { label: 'green', value: greenRevision },
      { label: 'blue', value: blueRevision },
    ],
    charts: chartsOf(story),
    tables: [
      {
        title: 'Steps',
        columns: [
          { title: 'green' },
          { title: 'verdict' },
          { title: 'requests, green', align: 'right' },
          { title: 'requests, blue', align: 'right' },
          { title: 'usable minutes', align: 'right' },
          { title: 'what it could have shown' },
          { title: 'answer' },
        ],
        rows: story.steps.map((step) => [
          `${step.weight} %`,
          step.judgement?.verdict ?? notJudged,
          counted(step.requestsGreen),
          counted(step.requestsBlue),
          step.weight === 0 ? '' : `${step.judgedMinutes} of ${step.plan.plannedMinutes}`,
          step.judgement === undefined ? whyNotJudged : (step.judgement.couldShow ?? ''),
          step.answer,
        ]),
      },
      {
        title: 'Thresholds',
        columns: [
          { title: 'green' },
          { title: 'threshold' },
          { title: 'outcome' },
          { title: 'measured' },
        ],
        rows: story.steps.flatMap(({ weight, judgement }) =>
          (judgement?.judged ?? []).map(({ threshold, outcome, because }) => [
            `${weight} %`,
            threshold.text,
            outcome,
            because,
          ]),
        ),
      },
    ],
    notes: story.remarks,
  };
}

function counted(requests: number | undefined): string {
  return requests === undefined ? '' : formatCount(requests);
}

function toneOf(verdict: Outcome['verdict']): Tone {
  if (verdict === 'pass') return 'good';
  return verdict === 'inconclusive' || verdict === 'cancelled' ? 'unsure' : 'bad';
}

function chartsOf({ series, steps }: Story): readonly PageChart[] {
  if (series === undefined) return [];
  const times = [...series.green.requests.keys(), ...series.blue.requests.keys()];
  if (times.length === 0) return [];
  const minutes = minutesOf({ from: Math.min(...times), until: Math.max(...times) + 60_000 });
  const bands: readonly PageBand[] = steps
    .filter(({ weight }) => weight > 0)
    .map((step) => ({
      label: `${step.weight} %`,
      startMs: step.from,
      endMs: step.until ?? Math.max(...times) + 60_000,
      kind: 'observed' as const,
    }));
  const chart = (
    title: string,
    unit: PageChart['unit'],
    of: (revision: RevisionSeries) => (at: number) => number | null,
  ): PageChart => ({
    title,
    unit,
    bands,
    thresholds: [],
    events: [],
    series: (['green', 'blue'] as const).map((name) => {
      const valueAt = of(series[name]);
      return {
        name,
        colour: name,
        emphasis: true,
        points: minutes.map((at) => [at, valueAt(at)] as const),
      };
    }),
  });
  return [
    chart('Failed requests', '%', failedShare),
    chart('Latency, p95', 'ms', ({ latency }) => at(latency.get('p95'))),
    chart('Requests a minute', 'count', ({ requests }) => at(requests)),
  ];
}

function at(series: MinuteSeries | undefined): (minute: number) => number | null {
  return (minute) => series?.get(minute) ?? null;
}

function failedShare(revision: RevisionSeries): (minute: number) => number | null {
  return (minute) => {
    const requests = revision.requests.get(minute);
    if (requests === undefined || requests === 0) return null;
    const lost = Math.max(0, requests - (revision.answered.get(minute) ?? 0));
    const failed = (revision.target5xx.get(minute) ?? 0) + lost;
    return Math.min(100, (100 * failed) / requests);
  };
}
