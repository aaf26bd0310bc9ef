/** The summary from reports as the steps leave them; the actions' own reports are tested end to end. */
import { fitSummary, maxSummaryBytes } from '@ecs-actions/action-kit/summary';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import {
  createMemoryRunner,
  inputsAsEnvironment,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { describe, expect, test } from '@jest/globals';
import { parseInputs } from '../src/inputs.ts';
import { run } from '../src/main.ts';

type Report = Readonly<Record<string, unknown>>;

interface Told {
  readonly inputs?: Readonly<Record<string, string>>;
  /** By step: what its report holds. */
  readonly reports?: Readonly<Record<string, Report | string>>;
  /** By step: its own summary. */
  readonly summaries?: Readonly<Record<string, string>>;
}

async function summarize({ inputs = {}, reports = {}, summaries = {} }: Told) {
  const files = new Map<string, string>();
  const given: Record<string, string> = { ...inputs };
  for (const [step, report] of Object.entries(reports)) {
    given[`${step}-report`] = `/t/${step}.json`;
    files.set(`/t/${step}.json`, typeof report === 'string' ? report : JSON.stringify(report));
  }
  for (const [step, markdown] of Object.entries(summaries))
    files.set(`/t/${step}.json.md`, markdown);
  const env = inputsAsEnvironment(given);
  const reader = createInputReader(createMemoryRunner({ env }));
  const result = await run({ read: (path) => files.get(path) }, parseInputs(reader));
  const markdown = fitSummary(result.summary ?? [], maxSummaryBytes);
  return { ...result, markdown, headline: markdown.split('\n')[0] };
}

const went = { 'deploy-outcome': 'success', 'wait-outcome': 'success' };
const stable = {
  verdict: 'stable',
  'duration-seconds': 190,
  'end-to-end-seconds': 400,
  services: [{ service: 'web' }],
  run: { 'started-at': '2026-11-25T03:00:00Z', 'queued-seconds': 4 },
  details: [
    {
      service: 'web',
      'created-at': '2026-11-25T03:03:00Z',
      'ended-at': '2026-11-25T03:06:10Z',
      'before-this-run': false,
      costliest: 'the longest phase was draining old tasks: 90 s of 190 s',
      phases: [
        { words: 'pulling images', from: '2026-11-25T03:03:10Z', to: '2026-11-25T03:03:30Z' },
      ],
    },
  ],
};

test('a canary that the judge stopped is told by its reason, not as a stop that somebody asked for', async () => {
  const { markdown, headline } = await summarize({
    inputs: {
      'deploy-outcome': 'success',
      'wait-outcome': 'failure',
      'canary-outcome': 'failure',
    },
    reports: {
      canary: {
        verdict: 'fail',
        reason: 'the step at 10 %: breached 5xx-rate < 2x blue (green 9 %, blue 0.3 %)',
        steps: [{ weight: 10, verdict: 'fail', answer: 'rollback' }],
      },
      wait: {
        ...stable,
        verdict: 'rolled-back',
        reason: 'a stop was requested',
        details: [
          {
            service: 'web',
            screen: {
              headline: 'web was rolled back',
              lines: [
                { label: 'Cause', text: 'a stop was requested (unknown)' },
                { label: 'Serving now', text: 'web:1 still serves, 2 of 2' },
              ],
            },
          },
        ],
      },
    },
  });
  expect(headline).toContain('the canary was bad and was rolled back');
  expect(markdown).toMatch(/\*\*Cause:\*\* the step at 10 %: breached 5xx-rate/);
  expect(markdown).toMatch(/\*\*Serving now:\*\* web:1 still serves/);
  expect(markdown.split('<details>')[0]).not.toContain('a stop was requested');
});

describe('the headline and the verdict', () => {
  const rolledBack = {
    ...stable,
    verdict: 'rolled-back',
    reason: 'the tasks exit',
    'end-to-end-seconds': null,
  };
  const nothingNew = { ...stable, details: [{ service: 'web', 'before-this-run': true }] };
  const broken = { 'deploy-outcome': 'failure', 'wait-outcome': 'success' };
  const several = (bad: number) => ({
    ...rolledBack,
    services: Array.from({ length: 6 }, (_, n) => ({
      service: `s${n}`,
      verdict: n < bad ? 'rolled-back' : 'stable',
    })),
  });
  test.each<[string, string, Told]>([
    [
      's0, s1 of 6 services: ECS rolled the deployment back after 3 m 10 s',
      'rolled-back',
      { inputs: went, reports: { wait: several(2) } },
    ],
    [
      '5 of 6 services: ECS rolled the deployment back after 3 m 10 s',
      'rolled-back',
      { inputs: went, reports: { wait: several(5) } },
    ],
    [
      'web is deployed and stable after 3 m 10 s',
      'stable',
      { inputs: went, reports: { wait: stable } },
    ],
    [
      'web: ECS rolled the deployment back after 3 m 10 s',
      'rolled-back',
      { inputs: { ...went, 'wait-outcome': 'failure' }, reports: { wait: rolledBack } },
    ],
    [
      'web is stable, but the deploy command failed',
      'error',
      { inputs: broken, reports: { wait: stable } },
    ],
    [
      'web: the deploy command failed, and nothing was deployed',
      'error',
      { inputs: broken, reports: { wait: nothingNew } },
    ],
    [
      'web is stable; nothing was deployed',
      'stable',
      { inputs: went, reports: { wait: nothingNew } },
    ],
    [
      'prod: the deploy command failed, and how ECS stands could not be told',
      'error',
      {
        inputs: { ...broken, 'wait-outcome': 'failure', target: 'prod' },
        reports: { wait: { verdict: 'error', reason: 'Not allowed: ecs:DescribeServices' } },
      },
    ],
    [
      'the service was not deployed: the setup command failed',
      'error',
      { inputs: { 'setup-outcome': 'failure', 'job-status': 'failure' } },
    ],
    ['the service was not deployed: a step before it failed, whose log says why', 'error', {}],
    [
      'web was not deployed: input metrics is "5"; accepted: a duration of at least 1m',
      'error',
      {
        inputs: {
          target: 'web',
          problem: 'input metrics is "5"; accepted: a duration of at least 1m',
        },
      },
    ],
    [
      'the service was not deployed: the role could not be assumed',
      'error',
      { inputs: { 'role-outcome': 'failure' } },
    ],
    [
      'web: the image was not deployed',
      'error',
      {
        inputs: broken,
        reports: { wait: stable, deploy: { verdict: 'error', reason: 'no such image' } },
      },
    ],
    [
      'web is deployed as far as was waited for after 3 m 10 s',
      'reached',
      { inputs: went, reports: { wait: { ...stable, verdict: 'reached' } } },
    ],
    [
      'web is deployed and stable after 3 m 10 s, but another step of the job failed',
      'stable',
      { inputs: { ...went, 'job-status': 'failure' }, reports: { wait: stable } },
    ],
    [
      'web was deployed, but the metrics are bad: web:41 is back',
      'rolled-back',
      {
        inputs: { ...went, 'metrics-outcome': 'failure', 'rollback-outcome': 'success' },
        reports: {
          wait: stable,
          metrics: { verdict: 'fail', reason: '5xx-rate < 1% is breached' },
          rollback: { verdict: 'restored', to: 'web:41', reason: 'web:41 serves again' },
        },
      },
    ],
    [
      'web was deployed, but the metrics are bad: it could not be rolled back (refused)',
      'stable',
      {
        inputs: { ...went, 'metrics-outcome': 'failure', 'rollback-outcome': 'failure' },
        reports: { wait: stable, rollback: { verdict: 'refused', reason: 'no other revision' } },
      },
    ],
    [
      'web was deployed, but the metrics are bad: web:41 is back, but api could not be rolled back (failed)',
      'stable',
      {
        inputs: { ...went, 'metrics-outcome': 'failure', 'rollback-outcome': 'failure' },
        reports: {
          wait: stable,
          rollback: {
            verdict: 'failed',
            services: [
              { service: 'api', verdict: 'failed', to: 'api:7' },
              { service: 'web', verdict: 'restored', to: 'web:41' },
            ],
          },
        },
      },
    ],
    [
      'web was deployed, but the metrics are bad: the last good revisions of 4 services are back',
      'rolled-back',
      {
        inputs: { ...went, 'metrics-outcome': 'failure', 'rollback-outcome': 'success' },
        reports: {
          wait: stable,
          rollback: {
            verdict: 'restored',
            services: ['a', 'b', 'c', 'd'].map((service) => ({
              service,
              verdict: 'restored',
              to: `${service}:1`,
            })),
          },
        },
      },
    ],
    [
      'the service: cancelled during the deploy command',
      'cancelled',
      { inputs: { 'deploy-outcome': 'cancelled', 'job-status': 'cancelled' } },
    ],
    ['the service: cancelled', 'cancelled', { inputs: { 'job-status': 'cancelled' } }],
    [
      'web is deployed and stable after 3 m 10 s, but the migration did not succeed',
      'stable',
      {
        inputs: { ...went, 'migration-outcome': 'failure' },
        reports: { wait: stable, migration: { verdict: 'refused', reason: 'another one runs' } },
      },
    ],
  ])('%s', async (headline, verdict, told) => {
    const result = await summarize(told);
    const shown = result.headline?.replace(/\\(?=[(")])/g, '');
    expect({ shown, exitCode: result.exitCode }).toEqual({ shown: `## ${headline}`, exitCode: 0 });
    expect(result.outputs).toEqual({ verdict });
  });
});

test('the one thing to know: the reason with its remedy, else where the time went', async () => {
  const { markdown } = await summarize({ inputs: went, reports: { wait: stable } });
  expect(markdown).toContain(
    'Of the rollout, the longest phase was draining old tasks: 90 s of 190 s.',
  );
  const migration = { verdict: 'failed', reason: 'it exited with 3', remedy: 'read its log' };
  const failed = await summarize({
    inputs: { ...went, 'migration-outcome': 'failure' },
    reports: { wait: stable, migration },
  });
  expect(failed.markdown).toContain('It exited with 3.\n\n**What to do:** read its log');
});

test('what would have taken the way back by itself is said of new breaches alone', async () => {
  const shown = async (newBreaches: string): Promise<string> => {
    const metrics = {
      verdict: 'fail',
      reason: 'requests fail',
      remedy: 'Run rollback.',
      'new-breaches': newBreaches,
    };
    const inputs = { ...went, 'metrics-outcome': 'failure' };
    return (await summarize({ inputs, reports: { wait: stable, metrics } })).markdown ?? '';
  };
  const hint = 'With on-breach: rollback, ecs-deploy.yml does so by itself.';
  expect(await shown('web')).toContain(`**What to do:** Run rollback. ${hint}`);
  expect(await shown('')).toContain('**What to do:** Run rollback.');
  expect(await shown('')).not.toContain(hint);
});

test('the waterfall goes from the start of the run to the metrics', async () => {
  const { markdown } = await summarize({
    inputs: {
      ...went,
      'deploy-started-at': '2026-11-25T03:00:40Z',
      'deploy-ended-at': '2026-11-25T03:03:20Z',
      'migration-outcome': 'success',
      'metrics-outcome': 'success',
    },
    reports: {
      wait: stable,
      migration: {
        verdict: 'succeeded',
        task: { 'created-at': '2026-11-25T03:06:30Z', 'ended-at': '2026-11-25T03:06:42Z' },
      },
      metrics: {
        verdict: 'pass',
        windows: { observed: { from: '2026-11-25T03:06:10Z', until: '2026-11-25T03:11:10Z' } },
        history: { 'median-seconds': 200, deploys: [{}, {}, {}] },
      },
    },
  });
  const chart = /```\n(.*?)\n```/s.exec(markdown)?.[1] ?? '';
  expect(chart.split('\n').map((line) => line.replace(/ +[█▒]+ +/, ': ').trimEnd())).toEqual([
    'workflow',
    '  start of the run to first command: 40 s',
    '  queued: 4 s',
    '  deploy command: 2 m 40 s',
    'ECS, phases from the first task to the last',
    '  deployment: 3 m 10 s',
    '  pulling images: 20 s',
    'afterwards',
    '  migration: 12 s',
    '  metrics observed: 5 m 00 s',
  ]);
  expect(markdown).toContain('the median of 3 deployments is 3 m 20 s');
});

test('where the runner’s clock is not AWS’s the commands are not drawn', async () => {
  const { markdown } = await summarize({
    inputs: {
      ...went,
      'deploy-started-at': '2026-11-25T03:30:40Z',
      'deploy-ended-at': '2026-11-25T03:33:20Z',
    },
    reports: { wait: stable },
  });
  const chart = /```\n(.*?)\n```/s.exec(markdown)?.[1] ?? '';
  expect(chart).toMatch(/^ECS, phases/);
  expect(chart).not.toContain('deploy command');
});

test('each step’s own summary is folded, whole or, where there is no room, by its reason', async () => {
  const summaries = { wait: 'x'.repeat(700_000), scaling: 'y'.repeat(700_000) };
  const { markdown } = await summarize({
    inputs: { ...went, 'scaling-outcome': 'failure' },
    reports: { wait: stable, scaling: { verdict: 'fail', counts: { errors: 1, warnings: 2 } } },
    summaries,
  });
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxSummaryBytes);
  expect(markdown).toContain('<details><summary>Rollout: stable</summary>\n\nxxx');
  expect(markdown).toContain('<details><summary>Scaling: fail</summary>\n\nIts own summary');
  expect(markdown).toMatch(/\| scaling rules \| \*\*fail\*\* \| +\| 1 error, 2 warnings \|/);
});

test('text from outside is text, and a report that is none is none', async () => {
  const hostile = '</details><script>alert(1)</script> | **x** [y](https://evil)';
  const wait = {
    ...stable,
    verdict: hostile,
    reason: hostile,
    services: [{ service: hostile }],
    details: [{ remedy: hostile, phases: [{ words: hostile, from: 'no', to: {} }] }],
  };
  const { markdown } = await summarize({ inputs: went, reports: { wait } });
  expect(markdown).not.toContain('<script>');
  // In the summary line of details, which is HTML, Markdown means nothing.
  expect(markdown).not.toMatch(/^(?!<details>).*\[y\]\(/m);
  expect(markdown.match(/<\/details>/g)).toHaveLength(1);
  const odd = await summarize({
    inputs: { ...went, 'metrics-outcome': 'success' },
    reports: { wait: '{"verdict":', metrics: '[1, 2]' },
  });
  expect(odd.outputs).toEqual({ verdict: 'error' });
});

test('a failure on one screen: why, the end of the log, what serves, what to do, what was deployed', async () => {
  const arn = (revision: number) =>
    `arn:aws:ecs:eu-west-1:123456789012:task-definition/web:${revision}`;
  const { markdown } = await summarize({
    inputs: went,
    reports: {
      wait: {
        ...stable,
        verdict: 'rolled-back',
        run: { ...stable.run, commit: '5f1c3a9d2b7e4c6081a9f0d3e2b1c4a5d6e7f809' },
        details: [
          {
            ...stable.details[0],
            'previous-task-definition': arn(1),
            'deployed-task-definition': arn(2),
            image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:v2@sha256:${'ab'.repeat(32)}`,
            changes: ['image: web:v1 → web:v2', 'environment: + B'],
            screen: {
              headline: 'web was rolled back',
              lines: [{ label: 'Cause', text: '4 tasks failed' }],
              tail: { lines: ['Error: no', '    at x'] },
            },
          },
        ],
      },
    },
  });
  const [top = ''] = markdown.split('\n\n|');
  expect(top).toBe(
    [
      '## web: ECS rolled the deployment back after 3 m 10 s',
      '- **Cause:** 4 tasks failed',
      '```\nError: no\n    at x\n```',
      '**Revision:** `web:1` → `web:2`, image `web:v2@sha256:abababababab`, commit `5f1c3a9d2b7e`',
      '<details><summary>What changed, web:1 → web:2</summary>',
      '```\nimage: web:v1 → web:v2\nenvironment: + B\n```',
      '</details>',
    ].join('\n\n'),
  );
});

test('what makes a good verdict less than it seems is on top; what came before the run is no result of it', async () => {
  const idle = { ...stable.details[0], warnings: ['The desired count is 0: nothing ran.'] };
  const good = await summarize({ inputs: went, reports: { wait: { ...stable, details: [idle] } } });
  expect(good.markdown.split('\n\n|')[0]).toContain('The desired count is 0: nothing ran.');
  const before = { ...stable.details[0], 'before-this-run': true };
  const old = await summarize({
    inputs: went,
    reports: { wait: { ...stable, verdict: 'rolled-back', details: [before] } },
  });
  expect(old.headline).toBe(
    '## web: nothing was deployed by this run; what came before it ended as rolled-back',
  );
});

test('a migration that failed shows the end of its log', async () => {
  const { markdown } = await summarize({
    inputs: { ...went, 'migration-outcome': 'failure' },
    reports: {
      wait: stable,
      migration: {
        verdict: 'failed',
        reason: 'container app exited with code 1',
        remedy: 'The command failed.',
        'last-lines': ['one', 'two', 'three', 'four', 'five', 'no such table'],
      },
    },
  });
  expect(markdown).toContain(
    'Container app exited with code 1.\n\n```\ntwo\nthree\nfour\nfive\nno such table\n```\n\n**What to do:** The command failed.',
  );
});
