/** A service of 5,000 tasks: outputs and summary within their limits, and no call too many. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { maxOutputBytes, renderOutputs } from '@ecs-actions/action-kit/outputs';
import { fitSummary, maxSummaryBytes } from '@ecs-actions/action-kit/summary';
import { outcomeOf } from '@ecs-actions/core/deployment/outcome';
import { beginWatch } from '@ecs-actions/core/deployment/watch';
import { readFailure, type TaskFailure } from '@ecs-actions/core/deployment/failure';
import type { TaskTimeline } from '@ecs-actions/core/deployment/timeline';
import { outputsOf, reportOf } from '../src/results.ts';
import { renderSummary } from '../src/summary.ts';
import { known } from '@ecs-actions/core/fact';

const count = 5_000;
const createdAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const id = (index: number): string => index.toString(16).padStart(32, '0');
const arn = (index: number): string =>
  `arn:aws:ecs:eu-central-1:123456789012:task/prod/${id(index)}`;

function timelineOf(index: number): TaskTimeline {
  const at = createdAt + index * 100;
  return {
    taskArn: arn(index),
    taskId: id(index),
    side: index % 2 === 0 ? 'new' : 'old',
    lastStatus: 'RUNNING',
    failed: index % 10 === 0,
    health: 'healthy',
    containers: [],
    availabilityZone: 'eu-central-1a',
    createdAt: at,
    pullStartedAt: at + 5_000,
    pullStoppedAt: at + 15_000,
    startedAt: at + 20_000,
    healthyAt: at + 50_000,
    stoppingAt: at + 60_000,
    executionStoppedAt: at + 90_000,
  };
}

/** Every one failed in its own way, at length. */
function failureOf(index: number): TaskFailure {
  // Letters, for numbers do not tell failures apart.
  const letters = [index, index / 20, index / 400].map((n) =>
    String.fromCodePoint(0x61 + (Math.floor(n) % 20)),
  );
  const reason = `${letters.join('')} ${'é'.repeat(1_000)}`;
  const failure = readFailure({
    arn: arn(index),
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    stoppedReason: reason,
    containers: [{ name: 'app', exitCode: index % 200, reason }],
  });
  if (failure === undefined) throw new Error('no failure');
  return failure;
}

const indices = Array.from({ length: count }, (_, index) => index);
const run = {
  records: new Map(),
  serviceUrls: new Map(),
  waitedMs: 900_000,
  now: createdAt + 900_000,
  times: known({ startedAt: createdAt, createdAt }),
};

describe('5,000 tasks, each of which failed in its own way', () => {
  let outcome: ReturnType<typeof outcomeOf>;
  beforeAll(() => {
    const follow = {
      ...beginWatch({
        timeoutMs: 900_000,
        onFailure: 'report',
        rollbackTimeoutMs: 600_000,
        onPause: 'wait',
      }),
      subject: { deploymentId: 'ecs-svc/2', createdAt },
      failures: new Map(indices.map((index) => [arn(index), failureOf(index)])),
      timelines: new Map(indices.map((index) => [id(index), timelineOf(index)])),
      events: indices.slice(0, 2_000).map((index) => ({
        id: String(index),
        createdAt: createdAt + index,
        message: `(service web) has started 1 tasks: (task ${id(index)}) ${'x'.repeat(900)}`,
      })),
    } as const;
    const reason = 'x'.repeat(200_000);
    outcome = outcomeOf('web', follow, { name: 'failed', cause: 'container-exit', reason });
  });

  test('no output exceeds 64 KiB, and what is cut says so', () => {
    const services = Array.from({ length: 10 }, (_, index) => ({
      ...outcome,
      service: `web-${index}`,
    }));
    const outputs = renderOutputs(outputsOf(services, run));
    for (const value of outputs.values()) {
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(maxOutputBytes);
    }
    expect(outputs.get('verdict')).toBe('failed');
    expect(outputs.get('services')).toContain('"truncated":true');
    expect(() => JSON.parse(outputs.get('services') ?? '') as unknown).not.toThrow();
    expect(() => JSON.parse(outputs.get('phases') ?? '') as unknown).not.toThrow();
  });

  test('of 200 services the worst come first, and what is cut is fine', () => {
    const fine = { ...outcome, verdict: 'stable', reason: 'y'.repeat(400) } as const;
    const services = Array.from({ length: 200 }, (_, index) => ({
      ...fine,
      service: `web-${index}`,
      ...(index % 50 === 49 && { verdict: index === 149 ? 'error' : 'failed' }),
    })) as readonly (typeof outcome)[];
    const shown = JSON.parse(renderOutputs(outputsOf(services, run)).get('services') ?? '') as {
      service?: string;
      verdict?: string;
    }[];
    expect(shown.slice(0, 5).map(({ service, verdict }) => `${service} ${verdict}`)).toEqual([
      'web-149 error',
      'web-49 failed',
      'web-99 failed',
      'web-199 failed',
      'web-0 stable',
    ]);
    expect(shown.at(-1)).toMatchObject({ truncated: true });
  });

  test('the whole is in the report', () => {
    const report = reportOf([outcome], run, []);
    expect(report.details?.[0]?.tasks).toHaveLength(count);
    expect(report.details?.[0]?.failures).toHaveLength(count);
  });

  test('the summary stays under 1 MiB, its diagram under what GitHub renders, the verdict on top', () => {
    const lines = Array.from({ length: 10_000 }, () => 'y'.repeat(300));
    const logs = [{ url: 'https://x', service: 'web', taskId: id(1), container: 'app', lines }];
    const markdown = fitSummary(renderSummary([outcome], run, logs), maxSummaryBytes);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(markdown).toMatch(/^### web failed/);
    const drawn = markdown.slice(markdown.indexOf('```\ntasks, from the first to the last\n'));
    expect(drawn.split('\n').slice(0, 6).join('\n')).toMatch(/[█▒]/);
    expect(markdown).toContain('5000 tasks (30 of 5000 shown)');
    expect(markdown).toContain('Last 10 log lines of app');
  });
});
