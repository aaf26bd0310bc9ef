import { durations, type EpochMs } from '@ecs-actions/core/time';
import type { Page, PageBand, PagePoint } from '../../src/page.ts';
import { correlatedNoise, seededRandom } from './noise.ts';

const deployedAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const stableAt = deployedAt + 11 * durations.minute + 42 * durations.second;
const startMs = deployedAt - durations.hour;
const minutes = 82;

const bands: readonly PageBand[] = [
  { label: 'baseline', startMs, endMs: deployedAt, kind: 'baseline' },
  { label: 'rollout', startMs: deployedAt, endMs: stableAt, kind: 'rollout' },
  {
    label: 'observed',
    startMs: stableAt,
    endMs: startMs + minutes * durations.minute,
    kind: 'observed',
  },
];

function everyMinute(value: (at: EpochMs, index: number) => number | null): PagePoint[] {
  return Array.from({ length: minutes }, (_, index) => {
    const at = startMs + index * durations.minute;
    return [at, value(at, index)];
  });
}

/** A deploy that went wrong: slower answers, a burst of errors, one hot task among many, with whatever number of tasks. */
export function badDeploy(tasks: number, seed = 1): Page {
  const random = seededRandom(seed);
  const noise = correlatedNoise(random);
  const latency = (base: number, factor: number) => {
    const own = correlatedNoise(random);
    return everyMinute((at) => base * Math.exp(0.08 * own()) * (at >= stableAt ? factor : 1));
  };
  const cpu = Array.from({ length: tasks }, (_, index) => {
    const own = correlatedNoise(random);
    const old = index < tasks / 2;
    const hot = index === tasks - 1;
    const from = deployedAt + (index / tasks) * 8 * durations.minute;
    return {
      name: `${(0x9f3a_0000 + index * 7919).toString(16)}b2c4d5e6f7a8b9c0d1e2f3a4`,
      emphasis: hot,
      points: everyMinute((at) => {
        if (old ? at > from : at < from) return null;
        return hot ? 88 + 3 * own() : Math.max(2, 38 + 5 * own());
      }),
    };
  });
  return {
    title: 'api in prod',
    subtitle: 'Deployment ecs-svc/4519263074 · api:218 → api:219 · 25 November 2026',
    verdict: {
      word: 'fail',
      tone: 'bad',
      sentence:
        'latency.p95 was 214 ms, 2.08 times the baseline of 103 ms (threshold 1.5; p < 0.001), and one task runs at 88 % CPU while its peers are at 38 %.',
    },
    facts: [
      { label: 'Service', value: 'prod / api', href: 'https://console.aws.amazon.com/ecs/v2/' },
      { label: 'Deployed', value: '03:00:00 UTC' },
      { label: 'Stable after', value: '11 m 42 s' },
      { label: 'Median of the last 20', value: '12 m 03 s' },
      { label: 'Observed', value: '10 minutes' },
      { label: 'Tasks', value: tasks.toLocaleString('en-US') },
      { label: 'This look cost', value: '$0.004' },
    ],
    charts: [
      {
        title: 'Latency of the targets',
        unit: 'ms',
        series: [
          { name: 'p50', points: latency(41, 1.1) },
          { name: 'p95', points: latency(103, 2.08), emphasis: true },
          { name: 'p99', points: latency(188, 2.2) },
        ],
        bands,
        thresholds: [{ label: 'latency.p95 < 1.5x baseline', value: 154 }],
        events: [
          { label: 'scaled out from 12 to 16 tasks', atMs: stableAt + 2 * durations.minute },
          { label: 'task 9f3ad1b2 stopped: OutOfMemoryError', atMs: deployedAt + 260_000 },
        ],
      },
      {
        title: 'Answers that failed (5xx)',
        unit: '%',
        series: [
          {
            name: '5xx-rate',
            points: everyMinute((at) => (at >= deployedAt ? Math.max(0, 0.4 + 0.2 * noise()) : 0)),
          },
        ],
        bands,
        thresholds: [{ label: '5xx-rate < 1%', value: 1 }],
        events: [],
      },
      {
        title: 'CPU of each task',
        unit: '%',
        series: cpu,
        bands,
        thresholds: [{ label: 'cpu.max < 80%', value: 80 }],
        events: [],
      },
      {
        title: 'Requests a minute',
        unit: 'count',
        series: [
          {
            name: 'requests',
            points: everyMinute((_, index) =>
              index > 40 && index < 46 ? null : 12_300 + 40 * index + 400 * noise(),
            ),
          },
        ],
        bands,
        thresholds: [],
        events: [],
      },
      {
        title: 'Memory of each task',
        unit: '%',
        series: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, which) => ({
          name: `task ${name}${name}${name}${name}`,
          points: everyMinute((_, index) => 31 + which * 5 + (which === 7 ? 0.2 : 0.02) * index),
        })),
        bands,
        thresholds: [{ label: 'memory.max < 90%', value: 90 }],
        events: [],
      },
      {
        title: 'Errors of the load balancer itself',
        unit: 'count',
        series: [{ name: 'elb-5xx', points: [] }],
        bands,
        thresholds: [{ label: 'elb-5xx < 5', value: 5 }],
        events: [],
      },
    ],
    tables: [
      {
        title: 'What was judged',
        columns: [
          { title: 'Threshold' },
          { title: 'Verdict' },
          { title: 'Observed', align: 'right' },
          { title: 'Baseline', align: 'right' },
          { title: 'Evidence' },
        ],
        rows: [
          [
            'latency.p95 < 1.5x baseline',
            '✗ breach',
            '214 ms',
            '103 ms',
            'Mann-Whitney p < 0.001, effect 0.98, 10 against 60 points',
          ],
          ['5xx-rate < 1%', '✓ pass', '0.41 %', '0 %', '504 of 123,004 requests'],
          ['cpu.max < 80%', '✗ breach', '91 %', '52 %', 'task 9f3aF1e5, 9 of 10 minutes'],
          ['elb-5xx < 5', '? no data', '', '', 'the load balancer reports none'],
        ],
      },
    ],
    waterfall: {
      bars: [
        { label: 'queued', startMs: deployedAt - 60_000, endMs: deployedAt - 48_000 },
        { label: 'terraform apply', startMs: deployedAt - 48_000, endMs: deployedAt },
        { label: 'rollout', startMs: deployedAt, endMs: stableAt, tone: 'good' },
        { label: 'migration', startMs: stableAt, endMs: stableAt + 3400, tone: 'good' },
        {
          label: 'scaling rules',
          startMs: stableAt + 3400,
          endMs: stableAt + 5200,
          tone: 'unsure',
        },
        {
          label: 'metrics',
          startMs: stableAt + 5200,
          endMs: stableAt + 618_000,
          tone: 'bad',
        },
      ],
    },
    notes: [
      'CPU and memory per task come from Container Insights with enhanced observability, per minute.',
      'CloudWatch gives data after one to three minutes; the newest, incomplete minute is not judged.',
      'Read in 3 GetMetricData calls for 412 series: $0.004.',
    ],
  };
}

/** The other end: nothing to complain of, little to see. */
export function quietDeploy(): Page {
  const noise = correlatedNoise(seededRandom(7));
  return {
    title: 'billing in staging',
    verdict: {
      word: 'pass',
      tone: 'good',
      sentence: 'All 6 thresholds hold over the 10 minutes after the deployment.',
    },
    facts: [{ label: 'Stable after', value: '7.8 s' }],
    charts: [
      {
        title: 'Latency of the targets',
        unit: 'ms',
        series: [{ name: 'p95', points: everyMinute(() => 62 + 3 * noise()) }],
        bands,
        thresholds: [{ label: 'latency.p95 < 2 s', value: 2000 }],
        events: [],
      },
    ],
    tables: [],
    notes: [],
  };
}
