import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findRepository } from '../src/repository.ts';

const repository = findRepository(import.meta.dirname);
const sources = join('packages', 'tooling', 'src');
/** The demo is what is in the tree: a bundle, for it runs without an install. */
const demo = join('dist', 'demo', 'index.js');
const patience = 180_000;

interface Ended {
  readonly exitCode: number | null;
  readonly output: string;
}

/** A command line as npm starts it, with an environment that holds no AWS account. */
async function run(script: string, ...argv: string[]): Promise<Ended> {
  return watch(() => undefined, script, ...argv);
}

/** The same, with somebody who sees the output as it comes and may press Ctrl-C. */
async function watch(
  onOutput: (output: string, interrupt: () => void) => void,
  script: string,
  ...argv: string[]
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['--conditions=source', join(repository, script), ...argv],
    {
      env: {
        PATH: process.env['PATH'],
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_REGION: 'eu-west-1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onOutput(output, () => child.kill('SIGINT'));
    });
  }
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, output };
}

// Each waits for a process of its own, most of the time; side by side they wait at once.
describe('npm run action', () => {
  test.concurrent(
    'lists the actions, and the inputs of one',
    async () => {
      const all = await run(join(sources, 'cli/action.ts'), '--help');
      expect(all).toMatchObject({ exitCode: 0 });
      expect(all.output).toContain('wait-stable');
      const one = await run(join(sources, 'cli/action.ts'), 'wait-stable', '--help');
      expect(one).toMatchObject({ exitCode: 0 });
      expect(one.output).toContain('--stall-timeout (off)');
    },
    patience,
  );

  test.concurrent.each([
    [['wait-stabel'], 'There is no "wait-stabel". Did you mean wait-stable?'],
    [['wait-stable', '--servce', 'web'], 'There is no input "servce". Did you mean --service?'],
  ])(
    '%j is refused in one line',
    async (argv, message) => {
      const { exitCode, output } = await run(join(sources, 'cli/action.ts'), ...argv);
      expect(exitCode).toBe(1);
      expect(output.trim().split('\n')).toEqual([expect.stringContaining(message)]);
    },
    patience,
  );

  test.concurrent(
    'runs the bundle: bad input ends it by name, with its outputs',
    async () => {
      const { exitCode, output } = await run(
        join(sources, 'cli/action.ts'),
        'wait-stable',
        '--cluster',
        'prod',
        '--timeout',
        '15',
        '--endpoint-url',
        'http://127.0.0.1:1',
      );
      expect(exitCode).toBe(1);
      expect(output).toContain('Input "timeout" is "15", which could be 15s or 15m');
      expect(output).toContain('  verdict: error\n');
      expect(output).not.toMatch(/\n\s+at /);
    },
    patience,
  );
});

describe('npm start', () => {
  test.concurrent(
    'runs ecs-deploy.yml in a simulated region: live log, one summary, and that the verdict is the truth',
    async () => {
      const { exitCode, output } = await run(demo, '--speed', '30');
      expect(output).toMatch(/scenario good, 30 times as fast as real time/);
      expect(output).toMatch(/▶ Deploy\nPlanning: web/);
      expect(output).toMatch(/deployment completed/);
      expect(output).toMatch(/succeeded: exit code 0/);
      expect(output).toMatch(/checks passed/);
      expect(output).toMatch(/▷ Watch the metrics: skipped/);
      expect(output.match(/web is deployed and stable/g)).toHaveLength(1);
      expect(output).toMatch(/The simulator knows: verdict stable; the truth completed, after/);
      expect(output).toMatch(/The job ended as success, with the outputs {"verdict":"stable",/);
      expect(output).not.toContain('\u001b[');
      expect(exitCode).toBe(0);
    },
    patience,
  );

  test.concurrent(
    'cancels the workflow at Ctrl-C, and ends with its summary',
    async () => {
      let pressed = false;
      const pressAtRollout = (output: string, interrupt: () => void): void => {
        if (pressed || !output.includes('following web:2')) return;
        pressed = true;
        interrupt();
      };
      const { output } = await watch(pressAtRollout, demo, '--scenario', 'slow-drain');
      expect(output).toContain('Cancelling the workflow …');
      expect(output).toContain('web: cancelled during the rollout');
      expect(output).toMatch(
        /The job ended as cancelled, with the outputs {"verdict":"cancelled",/,
      );
    },
    patience,
  );

  test.concurrent.each([
    [['--scenario', 'rolback'], 'There is no "rolback". Did you mean rollback?'],
    [['--speed', '0'], '--speed is "0", which is no number above 0.'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])(
    '%j is refused in one line',
    async (argv, message) => {
      const { exitCode, output } = await run(demo, ...argv);
      expect(exitCode).toBe(1);
      expect(output).toContain(message);
      expect(output).not.toMatch(/\n\s+at /);
    },
    patience,
  );
});
