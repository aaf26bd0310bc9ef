import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandsOf } from '@ecs-actions/action-kit/test-support/runner-protocol';
import { describe, expect, test } from '@jest/globals';
import {
  inputEnvironment,
  runActionLocally,
  type LocalRun,
} from '../src/local/run-action-locally.ts';
import { readManifest } from '../src/manifest/action-manifest.ts';

const fixture = join(import.meta.dirname, 'fixture');
/** The fixture's steps are TypeScript: the sources of the kit are found by this condition. */
const NODE_OPTIONS = '--conditions=source --no-warnings';
const patience = 120_000;

function run(
  inputs: Readonly<Record<string, string>>,
  more: Partial<LocalRun> = {},
): ReturnType<typeof runActionLocally> {
  const env = { NODE_OPTIONS, ...more.env };
  return runActionLocally({
    repository: fixture,
    action: 'echo',
    asRunner: true,
    inputs,
    ...more,
    env,
  });
}

describe('an action in a process of its own', () => {
  test(
    'gets its inputs and defaults as on the runner, and leaves outputs, state, summary and report',
    async () => {
      const seen: string[] = [];
      const result = await run(
        { say: 'hello', list: 'a, b' },
        { env: { GITHUB_TOKEN: 'tok' }, onOutput: (text) => seen.push(text) },
      );
      expect(result.stderr).toBe('');
      expect(result.exitCode).toBe(0);
      expect(result.stdout.split('\n')[0]).toBe('hello a b');
      expect(result.stdout).toContain('token tok\nrunner true\n');
      expect(commandsOf(result.stdout).map((command) => command.name)).toEqual([
        'group',
        'endgroup',
        'group',
        'warning',
        'endgroup',
      ]);
      expect(result.outputs.get('said')).toBe('hello a b');
      expect(result.summary).toBe('# Echo\n\nhello a b\n');
      const report = JSON.parse(
        readFileSync(result.outputs.get('report') ?? '', 'utf8'),
      ) as unknown;
      expect(report).toEqual({ 'schema-version': 1, said: 'hello a b' });
      expect(result.post?.stdout).toBe('post: hello a b\n');
      expect(result.post?.summary).toBe('Afterwards.\n');
      expect(seen.join('')).toBe(result.stdout + (result.post?.stdout ?? ''));
    },
    patience,
  );

  test(
    'prints plain lines where there is no runner',
    async () => {
      const { stdout } = await run({ say: 'hello', loud: 'true' }, { asRunner: false });
      expect(commandsOf(stdout)).toEqual([]);
      expect(stdout).toBe(
        'HELLO\nEnvironment\n  token none\n  runner no\nWarning: Mind: the gap\n',
      );
    },
    patience,
  );

  test(
    'fails by name on bad input, with outputs all the same, and its post step runs',
    async () => {
      const result = await run({ say: 'x', wait: '15' });
      expect(result.exitCode).toBe(1);
      expect(commandsOf(result.stdout).find((command) => command.name === 'error')).toEqual({
        name: 'error',
        properties: { title: 'Invalid input: wait' },
        message:
          'Input "wait" is "15", which could be 15s or 15m: write the unit. Accepted: a duration such as 1h30m, 15m or 90s, at most 24h or 0.',
      });
      expect(result.outputs.get('verdict')).toBe('error');
      expect(result.post?.exitCode).toBe(0);
    },
    patience,
  );

  test.each([
    ['bug', 'TypeError: a bug'],
    ['fault', 'Error: forgotten'],
  ])(
    'ends with 1 and a stack on our own %s',
    async (mode, message) => {
      const result = await run({ say: 'x', mode, wait: '1h' });
      expect(result.exitCode).toBe(1);
      expect(result.stdout).toContain('::error title=Internal error in echo::');
      expect(result.stdout).toMatch(new RegExp(`${message}\n\\s+at `));
      expect(result.outputs.get('verdict')).toBe('error');
    },
    patience,
  );

  test.each([
    ['SIGINT', 'cancelled, 10 s left'],
    ['SIGTERM', 'cancelled, 3 s left'],
  ] as const)(
    'hears %s once and ends with what it knows',
    async (signal, line) => {
      let kill: ((signal: NodeJS.Signals) => void) | undefined;
      let text = '';
      const result = await run(
        { say: 'x', wait: '1h' },
        {
          onStart: (step) => (kill ??= step.kill),
          onOutput: (more) => {
            const before = text;
            text += more;
            // By then the step listens: the line comes from its main.
            if (!before.includes('endgroup') && text.includes('endgroup')) kill?.(signal);
          },
        },
      );
      expect(result.stdout).toContain(line);
      expect(result.exitCode).toBe(1);
      expect(result.outputs.get('cancelled')).toBe('true');
      expect(result.post?.stdout).toContain('post: x');
    },
    patience,
  );

  test(
    'goes on to write its outputs where nobody reads its output any more',
    async () => {
      const bundle = join(fixture, 'dist', 'echo', 'index.ts');
      const child = spawn(process.execPath, [bundle], {
        env: { PATH: process.env['PATH'], NODE_OPTIONS, INPUT_SAY: 'x' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let stderr = '';
      child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
      const exitCode = await new Promise((resolve) => child.on('close', resolve));
      expect(stderr).toBe('');
      expect(exitCode).toBe(0);
    },
    patience,
  );

  test('says what to do where there is no bundle, no action, no such input', async () => {
    await expect(run({ nonsense: 'x' })).rejects.toThrow('Echo has no input "nonsense".');
    await expect(run({}, { action: 'nothing' })).rejects.toThrow(
      'There is no actions/nothing/action.yml.',
    );
  });
});

test('what is given wins over the default, an expression without a value is empty', () => {
  const manifest = readManifest(fixture, 'echo');
  expect(inputEnvironment(manifest, { wait: '5s' })).toEqual({
    INPUT_SAY: '',
    INPUT_LIST: '',
    INPUT_LOUD: 'false',
    INPUT_WAIT: '5s',
    INPUT_MODE: 'fine',
    'INPUT_GITHUB-TOKEN': '',
  });
});
