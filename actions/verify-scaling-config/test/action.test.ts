import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import { executeAction, type ActionResult } from '@ecs-actions/action-kit/run-action';
import { createMemoryRunner } from '@ecs-actions/action-kit/test-support/memory-runner';
import { createVirtualClock } from '@ecs-actions/action-kit/test-support/virtual-clock';
import { commentMarker } from '../src/comment.ts';
import { realFiles } from '../src/files.ts';
import { findFiles } from '../src/find-files.ts';
import { parseInputs } from '../src/inputs.ts';
import { outputsOnError, run } from '../src/main.ts';
import { now, readScripted } from './support/scripted-aws.ts';

const template = `Resources:
  Cluster:
    Type: AWS::ECS::Cluster
    Properties:
      ClusterName: prod
  Web:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: web
      Cluster: !Ref Cluster
      LaunchType: FARGATE
      DesiredCount: 1
  Scaling:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties:
      ServiceNamespace: ecs
      ScalableDimension: ecs:service:DesiredCount
      ResourceId: !Sub service/\${Cluster}/\${Web.Name}
      MinCapacity: 1
      MaxCapacity: 4
`;

/** Runs the action with real files in a folder of its own, and AWS and GitHub scripted. */
async function runAction(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  checkedOut: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'verify-scaling-'));
  const path = (name: string) => join(folder, name);
  for (const [name, text] of Object.entries(files)) writeFileSync(path(name), text);
  let left: ActionResult | undefined;
  const located = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value.replaceAll('{folder}', folder),
  ]);
  const env = { RUNNER_TEMP: folder, ...(Object.fromEntries(located) as Record<string, string>) };
  const runner = createMemoryRunner({ env });
  const exitCode = await executeAction(
    {
      name: 'verify-scaling-config',
      main: async ({ inputs: reader, env, log }) => {
        left = await run(
          {
            files: realFiles,
            findFiles,
            checkedOut: () => checkedOut,
            log,
            now: () => now,
            version: '1.2.3',
            readLive: async (address) => (await readScripted([], address)).setups,
          },
          parseInputs(reader, env),
        );
        return left;
      },
      onError: outputsOnError,
    },
    {
      env,
      runner,
      signals: new EventEmitter(),
      clock: createVirtualClock({ epochMs: now }),
    },
  );
  return {
    exitCode,
    stdout: runner.text().replaceAll(folder, '{folder}'),
    outputs: Object.fromEntries(runner.outputs),
    summary: runner.summaryText(),
    comments: (left?.comments ?? []).map(({ body }) => body),
    path,
  };
}

const plan = { plan: '{folder}/t.yml' };
const files = { 't.yml': template };

describe('the action', () => {
  test('checks a plan, annotates its lines and fails for an error', async () => {
    const { exitCode, outputs, stdout, summary } = await runAction(plan, files);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'fail', errors: '1' });
    expect(stdout).toMatch(
      /::error title=Web: 1 error, 3 warnings, 1 note,file=[^,]*t\.yml,line=13::minimum-capacity: Scaling: 1 task/,
    );
    expect(summary).toContain('`minimum-capacity`');
    expect(summary).toContain('MinCapacity: 2');
    const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Record<
      string,
      unknown
    >;
    expect(report).toMatchObject({ 'schema-version': 1, verdict: 'fail', profile: 'production' });
    const findings = JSON.parse(outputs['findings'] ?? '') as { rule: string }[];
    expect(findings[0]?.rule).toBe('minimum-capacity');
  });

  test('checks what runs', async () => {
    const { exitCode, outputs, stdout } = await runAction({
      cluster: 'prod',
      service: 'web',
      'aws-region': 'eu-central-1',
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'pass', errors: '0', warnings: '0' });
    expect(stdout).toContain('pass: nothing found (production)');
  });

  test('keeps the verdict but not the step red with fail-on: never', async () => {
    const { exitCode, outputs } = await runAction({ ...plan, 'fail-on': 'never' }, files);
    expect(exitCode).toBe(0);
    expect(outputs['verdict']).toBe('fail');
  });

  test('reads config, waivers and profiles', async () => {
    const config = `profiles:
  small: { extends: staging }
waivers:
  - { rule: circuit-breaker, reason: later, expires: 2026-11-24 }
`;
    const { outputs, stdout } = await runAction(
      { ...plan, config: '{folder}/c.yml', profile: 'small' },
      { ...files, 'c.yml': config },
    );
    expect(outputs).toMatchObject({ verdict: 'fail', errors: '1' });
    expect(stdout).toMatch(/::error title=waiver-expired,file=[^,]*c\.yml,line=4::/);
  });

  test('accepts what the baseline holds; writing it exits 0, and what is new fails', async () => {
    const baseline = '{folder}/b/baseline.json';
    const missing = await runAction({ ...plan, baseline }, files);
    expect(missing.exitCode).toBe(1);
    expect(missing.stdout).toMatch(
      /::error title=File not found::baseline: .*baseline-mode: write/,
    );
    const written = await runAction({ ...plan, baseline, 'baseline-mode': 'write' }, files);
    expect(written.exitCode).toBe(0);
    const text = readFileSync(written.path('b/baseline.json'), 'utf8');
    expect(text).toContain('{"rule":"minimum-capacity","resource":"Scaling","actual":"1 task"}');
    const again = await runAction(
      { ...plan, baseline: '{folder}/baseline.json' },
      { ...files, 'baseline.json': text },
    );
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ verdict: 'pass', errors: '0', warnings: '0' });
    expect(again.outputs['findings']).toContain('"status":"accepted"');
    expect(again.summary).toContain('accepted by the baseline');
    const worse = await runAction(
      { ...plan, baseline: '{folder}/baseline.json' },
      { 't.yml': template.replace('MinCapacity: 1', 'MinCapacity: 0'), 'baseline.json': text },
    );
    expect(worse.outputs).toMatchObject({ verdict: 'fail', errors: '1' });
  });

  test('is inconclusive where an error may hide, and red where that is asked for', async () => {
    const hidden = template
      .replace('MinCapacity: 1', 'MinCapacity: !Ref Least')
      .replace('DesiredCount: 1', 'DesiredCount: 2');
    const given = { 't.yml': `Parameters: { Least: { Type: Number, Default: 1 } }\n${hidden}` };
    const open = await runAction(plan, given);
    expect(open.exitCode).toBe(0);
    expect(open.outputs).toMatchObject({ verdict: 'inconclusive', errors: '0' });
    expect(open.stdout).toMatch(/::warning title=Inconclusive::/);
    expect(open.summary).toContain('this could not be judged');
    expect((await runAction({ ...plan, 'fail-on': 'inconclusive' }, given)).exitCode).toBe(1);
    const parameters = '[{"ParameterKey":"Least","ParameterValue":"2"}]';
    const judged = await runAction(
      { ...plan, parameters: '{folder}/p.json' },
      { ...given, 'p.json': parameters },
    );
    expect(judged.outputs['verdict']).toBe('pass');
  });

  test('says what a service was taken for, and prints one tool’s fix: that of the repository', async () => {
    const { summary } = await runAction(plan, files, ['infra/cdk.json']);
    expect(summary).toContain('was taken for a web service');
    expect(summary).toContain('autoScaleTaskCount');
    expect(summary).not.toContain('CloudFormation\n');
    const config = 'services: { web: { kind: singleton } }';
    const singleton = await runAction(
      { ...plan, config: '{folder}/c.yml' },
      { ...files, 'c.yml': config },
    );
    expect(singleton.summary).toContain('was taken for a singleton: the config file says so');
    expect(singleton.outputs).toMatchObject({ verdict: 'pass', errors: '0' });
  });

  test('reads several files and patterns', async () => {
    const second = template
      .replaceAll('Web', 'Api')
      .replace('ServiceName: web', 'ServiceName: api');
    const { stdout } = await runAction(
      { plan: '{folder}/*.template.yml' },
      { 'a.template.yml': template, 'b.template.yml': second },
    );
    expect(stdout).toContain('checking Web, Api by production');
  });

  test('writes SARIF whole, in a folder that was not there', async () => {
    const { path } = await runAction({ ...plan, 'sarif-file': '{folder}/out/s.sarif' }, files);
    expect(JSON.parse(readFileSync(path('out/s.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
    expect(existsSync(path('out/s.sarif.part'))).toBe(false);
  });

  test('comments on the pull request', async () => {
    const { comments } = await runAction(
      { ...plan, comment: 'pull-request', 'github-token': 't' },
      files,
    );
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('`minimum-capacity`');
    expect(comments[0]).toContain('ECS scaling of Web: ');
  });

  test('leaves nothing half-written where SARIF cannot be written', async () => {
    // A folder stands where the file is to go.
    const { exitCode, stdout, path } = await runAction(
      { ...plan, 'sarif-file': '{folder}' },
      files,
    );
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/::error title=File not written::sarif-file: /);
    expect(existsSync(`${path('.')}.part`)).toBe(false);
  });
});

describe('the marker of the comment', () => {
  const of = (inputs: Readonly<Record<string, string>>) => {
    const env = Object.fromEntries(
      Object.entries({ 'aws-region': 'eu-central-1', ...inputs }).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]),
    );
    return commentMarker(parseInputs(createInputReader(createMemoryRunner({ env })), env));
  };

  test('is the same for the same check, and another one for each stage', () => {
    expect(of({ plan: './out/plan.json' })).toBe(of({ plan: './out/plan.json' }));
    const markers = [
      of({ plan: 'plan.json' }),
      of({ plan: 'plan.json', profile: 'staging' }),
      of({ cluster: 'prod', service: 'web' }),
      of({ cluster: 'prod', service: 'web, api' }),
      of({ stage: 'staging', service: 'web' }),
    ];
    expect(new Set(markers).size).toBe(markers.length);
    for (const marker of markers) expect(marker).toMatch(/^[\w/-]+$/);
  });
});

describe('bad input', () => {
  test.each([
    [{}, {}, 'cluster or stage is needed'],
    [{ plan: '{folder}/none.json' }, {}, 'plan: there is no file {folder}/none.json'],
    [{ ...plan, cluster: 'prod' }, files, 'exclude each other'],
    [{ ...plan, profile: 'prodction' }, files, 'did you mean "production"?'],
    [{ ...plan, 'fail-on': 'errors' }, files, 'fail-on'],
    [{ ...plan, service: 'api' }, files, 'has no service api; it has web.'],
    [{ ...plan, config: '{folder}/none.yml' }, files, 'config: there is no file'],
    [
      { ...plan, config: '{folder}/c.yml', 'sarif-file': '{folder}/s.sarif' },
      { ...files, 'c.yml': 'thresholds:\n  cpu-taget: 1\n' },
      'did you mean "cpu-target"?',
    ],
  ])('%j is one line, and nothing is half-written', async (inputs, given, message) => {
    const { exitCode, outputs, stdout, path } = await runAction(inputs, given);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'error', errors: '', warnings: '', findings: '' });
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(stdout).not.toContain('    at ');
    expect(existsSync(path('s.sarif'))).toBe(false);
  });
});
