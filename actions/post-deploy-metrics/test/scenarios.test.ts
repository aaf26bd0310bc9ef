/** The action against the simulator's deployments: what went wrong is found, and what went well passes. */
import { describe, expect, test } from '@jest/globals';
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createRegion } from '@ecs-actions/simulator/region';
import { simulateRun, startAt } from './support/simulated-run.ts';

const minute = 60_000;
/** So late that the whole window can be read at once. */
const late = { beginAfterMs: 20 * minute };

describe('named deployments', () => {
  test.each([
    ['metrics-good', 'pass', 0, []],
    ['hot-task', 'fail', 1, ['hot-tasks < 1']],
    ['leak', 'fail', 1, ['leaking-tasks < 1']],
    ['error-burst', 'fail', 1, ['5xx-rate < 1%']],
    ['bad-release', 'fail', 1, ['5xx-rate < 1%']],
    ['slower', 'fail', 1, ['latency.p95 < 1.5x baseline']],
    ['low-traffic', 'inconclusive', 0, []],
    ['no-traffic', 'inconclusive', 0, []],
    ['missing-metrics', 'inconclusive', 0, []],
  ] as const)('%s: %s', async (scenario, verdict, exitCode, breaches) => {
    const { outputs, result, log } = await simulateRun({ region: { scenario, seed: 7 }, ...late });
    expect({ verdict: outputs['verdict'], exitCode: result.exitCode, log }).toEqual({
      verdict,
      exitCode,
      log: expect.any(String),
    });
    const names = (outputs['breaches'] as { threshold: string }[]).map(
      ({ threshold }) => threshold,
    );
    // A hot task is over cpu.max as well.
    expect(names.filter((name) => name !== 'cpu.max < 90%')).toEqual(breaches);
  });

  test('good ones over seeds: none fails', async () => {
    const verdicts: unknown[] = [];
    for (let seed = 1; seed <= 12; seed += 1) {
      const { outputs, log } = await simulateRun({
        region: { scenario: 'metrics-good', seed },
        ...late,
      });
      verdicts.push(outputs['verdict'] === 'fail' ? { seed, log } : 'not failed');
    }
    expect(verdicts).toEqual(verdicts.map(() => 'not failed'));
  });
});

describe('time', () => {
  test('waits for the window and for CloudWatch to have it, not longer', async () => {
    const { log, elapsedMs, outputs } = await simulateRun({
      region: { scenario: 'metrics-good', seed: 7 },
    });
    expect(log).toContain('observing until 03:13:00 UTC');
    // Stable 03:02:24, ten whole minutes from 03:03, and two for CloudWatch; the step began at 03:02:25.
    expect(elapsedMs).toBeGreaterThanOrEqual(12 * minute);
    expect(elapsedMs).toBeLessThan(13.5 * minute);
    expect(outputs['verdict']).toBe('pass');
  });

  test('a certain breach ends it early', async () => {
    const { log, elapsedMs, outputs, summary } = await simulateRun({
      region: { scenario: 'error-burst', seed: 7 },
    });
    expect(elapsedMs).toBeLessThan(9 * minute);
    expect(log).toContain('would not undo it: breach of 5xx-rate < 1%');
    expect(summary).toContain('a breach was certain');
    expect(outputs['verdict']).toBe('fail');
  });

  test('CloudWatch is late: the last minute is waited for, then judged without it', async () => {
    const { log, outputs, elapsedMs } = await simulateRun({
      region: { scenario: 'missing-metrics', seed: 7 },
    });
    expect(log).toContain('does not have the last minute yet');
    expect(outputs['verdict']).toBe('inconclusive');
    expect(elapsedMs).toBeLessThan(17 * minute);
  });

  test('window 0 judges what is there, without waiting', async () => {
    const { elapsedMs, outputs } = await simulateRun({
      region: { scenario: 'metrics-good', seed: 7 },
      inputs: { window: '0' },
      ...late,
    });
    expect(elapsedMs).toBeLessThan(5_000);
    expect(outputs['verdict']).toBe('pass');
  });

  test('cancelled: it ends at once, with a verdict that is none', async () => {
    const { elapsedMs, outputs, result } = await simulateRun({
      region: { scenario: 'metrics-good', seed: 7 },
      cancelAtMs: 3 * minute,
    });
    expect(elapsedMs).toBeLessThan(3 * minute + 5_000);
    expect(outputs).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('cancelled'),
    });
    expect(result.exitCode).toBe(1);
  });
});

describe('inputs and what they change', () => {
  test.each([
    ['breach', 'low-traffic', 0],
    ['no-data', 'low-traffic', 1],
    ['no-data', 'slower', 1],
    ['never', 'slower', 0],
  ])('fail-on: %s over the deployment %s exits %i', async (failOn, scenario, exitCode) => {
    const { result } = await simulateRun({
      region: { scenario, seed: 7 },
      inputs: { 'fail-on': failOn },
      ...late,
    });
    expect(result.exitCode).toBe(exitCode);
  });

  test('thresholds and windows of one’s own take the place of the defaults', async () => {
    const { outputs, log } = await simulateRun({
      region: { scenario: 'metrics-good', seed: 7 },
      inputs: { thresholds: 'latency.p50 < 1ms\nrequests > 1', window: '5m', baseline: '30m' },
      ...late,
    });
    expect(outputs['breaches']).toEqual([
      expect.objectContaining({ threshold: 'latency.p50 < 1ms' }),
    ]);
    expect(log).toContain('ok       requests > 1');
  });

  test('record, comment and what wait-stable hands over', async () => {
    const { region, comments, summary, pages } = await simulateRun({
      region: { scenario: 'metrics-good', seed: 7 },
      inputs: {
        record: 'true',
        comment: 'pull-request',
        'github-token': 'a-token',
        'html-report': 'true',
        'duration-seconds': '702',
        'end-to-end-seconds': '900',
        phases: '{"pull":{"median":12.5,"slowest":14,"slowest-task":"a"},"drain":null}',
      },
      ...late,
    });
    const recorded = [...region.world.customMetrics.values()];
    expect(recorded.map(({ namespace, name }) => `${namespace} ${name}`).sort()).toEqual([
      'ecs-actions DeploymentDuration',
      'ecs-actions EndToEndDuration',
      'ecs-actions PhaseDuration',
    ]);
    expect(comments).toEqual([
      {
        marker: 'ecs-actions/post-deploy-metrics/prod/web',
        body: expect.stringContaining('### web: the deploy was good'),
      },
    ]);
    expect(summary).toContain('11 m 42 s; median of the last 1');
    expect(summary).toContain('pulling images');
    const [page] = pages;
    expect(page?.charts.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Latency', 'CPU', 'Memory']),
    );
    expect(page?.charts.find(({ title }) => title === 'Memory')?.series.length).toBe(2 + 4);
  });

  test('tasks that start slower than recorded deploys did are a warning', async () => {
    const region = createRegion({ scenario: 'metrics-good', seed: 7, startAt });
    const client = new CloudWatchClient({
      region: 'eu-central-1',
      credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'none' },
      requestHandler: inProcessHandler(region, () => startAt),
    });
    await client.send(
      new PutMetricDataCommand({
        Namespace: 'ecs-actions',
        MetricData: [1, 2, 3, 4, 5, 6].map((day) => ({
          MetricName: 'PhaseDuration',
          Dimensions: [
            { Name: 'ClusterName', Value: 'prod' },
            { Name: 'ServiceName', Value: 'web' },
            { Name: 'Phase', Value: 'pull' },
          ],
          Timestamp: new Date(startAt - day * 24 * 60 * minute),
          Unit: 'Seconds',
          Value: 12 + day / 10,
        })),
      }),
    );
    const { log, outputs } = await simulateRun({
      region,
      inputs: { phases: '{"pull":{"median":40,"slowest":44}}' },
      ...late,
    });
    expect(log).toMatch(/tasks start slower: pulling images took 40 s, in the last 6 deploys 12 s/);
    expect(outputs['verdict']).toBe('pass');
  });
});
