/** What is told beside the verdict: the page, the comment, the first lines. */
import { describe, expect, test } from '@jest/globals';
import { renderPage } from '@ecs-actions/report-page/render-page';
import type { Page } from '@ecs-actions/report-page/page';
import type { Ports } from '../src/ports.ts';
import {
  changes,
  createCanary,
  judgeCanary,
  minute,
  pauses,
  startAt,
} from './support/run-canary.ts';

const short = {
  configuration: {
    strategy: 'CANARY' as const,
    canary: { canaryPercent: 20, canaryBakeTimeInMinutes: 8 },
    bakeTimeInMinutes: 3,
  },
  metrics: { requestsPerMinute: 600 },
};

async function told(
  options: {
    readonly green?: { readonly errorShare: number };
    readonly writePage?: Ports['writePage'];
  } = {},
) {
  const pages: Page[] = [];
  const ended = await judgeCanary(
    createCanary({ ...short, ...(options.green && { green: options.green }) }),
    {
      inputs: { 'html-report': 'true', comment: 'pull-request', 'github-token': 'a-token' },
      ports: () => ({
        writePage: async (page) => {
          pages.push(page);
          return '/tmp/canary.html';
        },
        ...(options.writePage && { writePage: options.writePage }),
      }),
    },
  );
  return { ...ended, pages, comments: ended.result.comments ?? [] };
}

describe('the page and the comment', () => {
  test('show both revisions in one chart, the steps as bands, and every threshold in the table', async () => {
    const { pages, outputs, comments } = await told({ green: { errorShare: 0.2 } });
    expect(outputs).toMatchObject({ verdict: 'fail', htmlReport: '/tmp/canary.html' });
    const [page] = pages;
    expect(page?.verdict).toMatchObject({ word: 'fail', tone: 'bad' });
    expect(page?.charts.map(({ title }) => title)).toEqual([
      'Failed requests',
      'Latency, p95',
      'Requests a minute',
    ]);
    for (const chart of page?.charts ?? []) {
      expect(chart.series.map(({ name }) => name)).toEqual(['green', 'blue']);
      expect(chart.bands.map(({ label }) => label)).toEqual(['20 %']);
    }
    const shareOf = (name: string): number =>
      Math.max(
        ...(page?.charts[0]?.series
          .find((series) => series.name === name)
          ?.points.map(([, value]) => value ?? 0) ?? []),
      );
    expect(shareOf('green')).toBeGreaterThan(10);
    expect(shareOf('blue')).toBeLessThan(3);
    const html = renderPage(page!);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('5xx-rate &lt; 2x blue');

    expect(comments).toHaveLength(1);
    expect(comments[0]?.marker).toBe('ecs-actions/analyze-canary/prod/web');
    expect(comments[0]?.body).toMatch(/^### web: fail/);
    expect(comments[0]?.body).toContain('| 20 % |');
    expect(comments[0]?.body).toContain('breached');
  });

  test('the chart has the minutes of every step, not of the last alone', async () => {
    const { pages } = await told();
    const [chart] = pages[0]?.charts ?? [];
    expect(chart?.bands.map(({ label }) => label)).toEqual(['20 %', '100 %']);
    const [first] = chart?.bands ?? [];
    const minutesOfFirst = (name: string): number =>
      (chart?.series.find((series) => series.name === name)?.points ?? []).filter(
        ([at, value]) => value !== null && at >= first!.startMs && at < first!.endMs,
      ).length;
    expect(minutesOfFirst('green')).toBeGreaterThanOrEqual(4);
    expect(minutesOfFirst('blue')).toBeGreaterThanOrEqual(4);
  });

  test('a page that cannot be written costs no verdict', async () => {
    const { outputs, log } = await told({
      writePage: async () => {
        throw new Error('the disk is full');
      },
    });
    expect(outputs).toMatchObject({ verdict: 'pass', htmlReport: undefined });
    expect(log).toContain('the disk is full');
  });
});

describe('the first lines', () => {
  test('say that credentials expire before the deployment can end', async () => {
    const { log } = await judgeCanary(createCanary(short), {
      env: { AWS_CREDENTIAL_EXPIRATION: new Date(startAt + 8 * minute).toISOString() },
    });
    expect(log).toContain('Credentials expire before the end');
    expect(log.indexOf('Credentials expire')).toBeLessThan(log.indexOf('SCALE_UP'));
  });

  test('say that the steps outlast the timeout', async () => {
    const { log } = await judgeCanary(createCanary(short), { inputs: { timeout: '5m' } });
    expect(log).toContain('the steps alone take 11 m 00 s, the timeout is 5 m 00 s');
  });
});

describe('what the README promises', () => {
  test('unhealthy at the first pause is a failure, and green never gets traffic', async () => {
    const region = createCanary({
      ...short,
      configuration: { ...short.configuration, lifecycleHooks: pauses },
      later: (cast) => {
        cast.later(190_000, () => {
          const group = cast.service.loadBalancers[0]?.advanced?.alternate;
          for (const target of group?.targets.values() ?? []) {
            target.state = 'unhealthy';
            target.reason = 'Target.Timeout';
          }
        });
      },
    });
    const { outputs } = await judgeCanary(region, { beginAt: startAt + 200_000 });
    expect(outputs).toMatchObject({ verdict: 'fail' });
    expect(outputs['reason']).toContain('unhealthy targets of green: 2');
    expect(changes(region)).toEqual(['ContinueServiceDeployment']);
    const [service] = region.world.services.values();
    const shares = (service?.traffic ?? []).flatMap((moment) => moment.shares);
    expect(shares.filter(({ share }) => share < 1)).toEqual([]);
  });

  test.each([
    ['fail', 1],
    ['never', 0],
  ])('fail-on: %s of a bad green exits %i, the verdict as it is', async (failOn, exitCode) => {
    const { outputs, result } = await judgeCanary(
      createCanary({ ...short, green: { errorShare: 0.2 } }),
      { inputs: { 'fail-on': failOn } },
    );
    expect(outputs['verdict']).toBe('fail');
    expect(result.exitCode).toBe(exitCode);
  });

  test('step-window: a step is decided on as many minutes as were asked for', async () => {
    const { log } = await judgeCanary(createCanary(short), { inputs: { 'step-window': '2m' } });
    expect(log).toContain('the step at 20 %, 2 of 2 minutes: ');
  });

  test.each(['cpu < 80%', 'latency.p95 < 1.5x baseline', 'unhealthy-hosts < 1x blue'])(
    'thresholds: %s is refused by name before any call',
    async (thresholds) => {
      const region = createCanary(short);
      await expect(judgeCanary(region, { inputs: { thresholds } })).rejects.toThrow(/thresholds/);
      expect(region.calls).toEqual([]);
    },
  );
});
