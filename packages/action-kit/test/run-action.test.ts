import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { describe, expect, test } from '@jest/globals';
import { executeAction, type ActionKit, type ActionResult, type Step } from '../src/run-action.ts';
import type { Runner } from '../src/runner.ts';
import { createMemoryRunner } from '../src/test-support/memory-runner.ts';
import { createVirtualClock } from '../src/test-support/virtual-clock.ts';
import { present } from '@ecs-actions/core/present';

async function run(
  main: (kit: ActionKit, signals: EventEmitter) => ReturnType<Step['main']>,
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly onError?: Step['onError'];
    readonly runner?: Partial<Runner>;
  } = {},
) {
  const temp = mkdtempSync(join(tmpdir(), 'action-kit-'));
  const signals = new EventEmitter();
  const env = { RUNNER_TEMP: temp, ...options.env };
  const runner = { ...createMemoryRunner({ env }), ...options.runner };
  const { onError } = options;
  const exitCode = await executeAction(
    {
      name: 'wait-stable',
      main: async (kit) => main(kit, signals),
      ...present({ onError }),
    },
    { env, runner, signals, clock: createVirtualClock() },
  );
  return {
    exitCode,
    stdout: runner.text(),
    commands: runner.commands(),
    outputs: Object.fromEntries(runner.outputs),
    summary: runner.summaryText(),
    listeners: signals.eventNames(),
  };
}

/** As the toolkit does where the runner's file is not there. */
function refuse(): never {
  throw new Error('Missing file at path: /nonexistent');
}

const fine: ActionResult = {
  exitCode: 0,
  outputs: { verdict: 'stable' },
  summary: ['# Stable'],
  report: { verdict: 'stable' },
};

describe('executeAction', () => {
  test('leaves report, outputs and summary, and passes the exit code on', async () => {
    const { exitCode, outputs, summary, stdout, listeners } = await run(async () => fine);
    expect(exitCode).toBe(0);
    expect(outputs['verdict']).toBe('stable');
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toEqual({
      'schema-version': 1,
      verdict: 'stable',
    });
    expect(summary).toBe('# Stable\n');
    expect(stdout).toBe('');
    expect(listeners).toEqual([]);
  });

  test('comments that cannot be written are one warning, and cost no verdict', async () => {
    const comments = ['web', 'api'].map((marker) => ({ marker, body: 'It is stable.' }));
    const { exitCode, outputs, commands } = await run(async () => ({ ...fine, comments }));
    expect(exitCode).toBe(0);
    expect(outputs['verdict']).toBe('stable');
    const warnings = commands.filter(({ name }) => name === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      'could not comment: this run belongs to no pull request',
    ]);
  });

  describe('with job-summary: false', () => {
    const env = { 'INPUT_JOB-SUMMARY': 'false' };

    test('leaves the summary beside the report, for a later step to show', async () => {
      const { exitCode, outputs, summary } = await run(async () => fine, { env });
      expect(exitCode).toBe(0);
      expect(summary).toBe('');
      expect(readFileSync(`${outputs['report']}.md`, 'utf8')).toBe('# Stable\n');
    });

    test('writes a report of an error too', async () => {
      const main: Step['main'] = async () => {
        throw new ReadableError('No such cluster', 'There is no cluster "prod".');
      };
      const onError = (): ActionResult => ({
        exitCode: 1,
        outputs: { verdict: 'error', errors: 0 },
      });
      const { outputs } = await run(main, { env, onError });
      expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toEqual({
        'schema-version': 1,
        verdict: 'error',
        reason: 'There is no cluster "prod".',
        errors: 0,
      });
    });

    test('a summary without a report, and that of a post step, are shown all the same', async () => {
      const { report: _, ...noReport } = fine;
      expect((await run(async () => noReport, { env })).summary).toBe('# Stable\n');
      const { outputs: __, ...post } = fine;
      expect((await run(async () => post, { env })).summary).toBe('# Stable\n');
    });
  });

  test('a job-summary that is no boolean fails before main', async () => {
    const main: Step['main'] = async () => {
      throw new Error('main was run');
    };
    const { exitCode, commands, summary } = await run(main, {
      env: { 'INPUT_JOB-SUMMARY': 'no' },
    });
    expect(exitCode).toBe(1);
    expect(commands[0]?.properties).toEqual({ title: 'Invalid input: job-summary' });
    expect(summary).toBe('');
  });

  describe('what is nobody’s bug is told in one line', () => {
    const coded = (message: string, code: string): Error =>
      Object.assign(new Error(message), { code });
    const refused = coded('connect ECONNREFUSED 10.0.0.1:443', 'ECONNREFUSED');

    test.each([
      ['a broken connection', refused, /^connect ECONNREFUSED 10\.0\.0\.1:443: check the network/],
      ['one inside another error', new Error('fetch failed', { cause: refused }), /^connect ECONN/],
      ['several addresses', new AggregateError([refused], ''), /^connect ECONNREFUSED/],
      ['a name', coded('getaddrinfo ENOTFOUND ghe.corp', 'ENOTFOUND'), /ENOTFOUND ghe\.corp/],
      [
        'a certificate',
        coded('self-signed certificate in certificate chain', 'SELF_SIGNED_CERT_IN_CHAIN'),
        /self-signed certificate .*SELF_SIGNED_CERT_IN_CHAIN/,
      ],
      ['a full disk', coded('ENOSPC: no space left on device, write', 'ENOSPC'), /check the disk/],
    ])('%s', async (_, error, reason) => {
      const { exitCode, outputs, stdout } = await run(async () => {
        throw error;
      });
      expect(exitCode).toBe(1);
      expect(outputs['verdict']).toBe('error');
      expect(outputs['reason']).toMatch(reason);
      expect(stdout).not.toMatch(/bug of ours|Internal error/);
    });

    test('our own bug still is ours', async () => {
      const { stdout } = await run(async () => {
        throw new TypeError('x is undefined');
      });
      expect(stdout).toContain('This is a bug of ours');
    });

    test.each(['AbortError', 'InterruptedError'])(
      'a call that the cancellation has ended (%s)',
      async (name) => {
        const { outputs, stdout } = await run(async ({ cancellation }, signals) => {
          signals.emit('SIGINT', 'SIGINT');
          expect(cancellation.signal.aborted).toBe(true);
          throw Object.assign(new Error('Request aborted'), { name });
        });
        expect(outputs['verdict']).toBe('cancelled');
        expect(outputs['reason']).toMatch(/^The workflow was cancelled before/);
        expect(stdout).not.toContain('bug of ours');
      },
    );
  });

  test('shows a readable error in one line without a stack, and sets the outputs all the same', async () => {
    const { exitCode, commands, stdout, outputs } = await run(async () => {
      throw new ReadableError(
        'No such cluster',
        'There is no cluster "prod".\n::set-output name=x::y',
      );
    });
    expect(exitCode).toBe(1);
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { title: 'No such cluster' },
        message: 'There is no cluster "prod".\n::set-output name=x::y',
      },
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(outputs).toMatchObject({ verdict: 'error', report: '' });
  });

  test('bad input is such an error', async () => {
    const { commands } = await run(
      async ({ inputs }) => {
        inputs.duration('timeout');
        return fine;
      },
      { env: { INPUT_TIMEOUT: '15' } },
    );
    expect(commands[0]?.properties).toEqual({ title: 'Invalid input: timeout' });
  });

  test('shows our own bug with its stack and causes, and where to report it', async () => {
    const { exitCode, commands, stdout, outputs } = await run(
      async () => {
        throw new TypeError('x is undefined', { cause: new Error('deeper') });
      },
      {
        env: { GITHUB_ACTION_REPOSITORY: 'o/ecs-actions', GITHUB_SERVER_URL: 'https://github.com' },
      },
    );
    expect(exitCode).toBe(1);
    expect(commands[0]?.properties).toEqual({ title: 'Internal error in wait-stable' });
    expect(commands[0]?.message).toContain('https://github.com/o/ecs-actions/issues');
    expect(stdout).toMatch(/TypeError: x is undefined\n\s+at /);
    expect(stdout).toMatch(/Error: deeper\n\s+at /);
    expect(outputs['verdict']).toBe('error');
  });

  test('a main that throws before it awaits is no different', async () => {
    const main = (() => {
      throw new ReadableError('t', 'm');
    }) as unknown as Step['main'];
    expect((await run(main)).outputs).toMatchObject({ verdict: 'error', reason: 'm' });
  });

  test('an action says itself what it leaves after an error', async () => {
    const { outputs, summary } = await run(
      async () => {
        throw new ReadableError('t', 'why');
      },
      {
        onError: (reason) => ({
          exitCode: 1,
          outputs: { services: [{ reason }] },
          summary: ['# Error'],
        }),
      },
    );
    expect(outputs['services']).toBe('[{"reason":"why"}]');
    expect(summary).toBe('# Error\n');
  });

  test('writes the rest where the report or the summary cannot be written', async () => {
    const { exitCode, outputs, commands } = await run(async () => fine, {
      env: { RUNNER_TEMP: '/nonexistent/folder' },
      runner: { summary: { usedBytes: () => 0, append: refuse } },
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'stable', report: '' });
    expect(commands.map((command) => command.properties['title'])).toEqual([
      'Could not write the report',
      'Could not write the summary',
    ]);
  });

  test('fails where the outputs cannot be written: the next step must not run on nothing', async () => {
    const { exitCode, summary } = await run(async () => fine, {
      runner: { setOutput: refuse },
    });
    expect(exitCode).toBe(1);
    expect(summary).toBe('# Stable\n');
  });

  test('keeps a masked value out of everything', async () => {
    const { stdout, outputs, summary } = await run(async ({ secrets, log }) => {
      secrets.mask('hunter2-hunter2');
      log.line('hunter2-hunter2');
      log.warning({ title: 'a', message: 'hunter2-hunter2' });
      return { exitCode: 0, outputs: { reason: 'hunter2-hunter2' }, summary: ['hunter2-hunter2'] };
    });
    expect(
      stdout.replace('::add-mask::hunter2-hunter2\n', '') + outputs['reason'] + summary,
    ).not.toContain('hunter2');
  });

  test('a forgotten promise ends the action as a bug, with outputs', async () => {
    const signals = new EventEmitter();
    const runner = createMemoryRunner({ isPresent: false });
    const exitCode = await executeAction(
      {
        name: 'a',
        main: async () => {
          setImmediate(() => signals.emit('unhandledRejection', new Error('forgotten')));
          return new Promise<ActionResult>(() => undefined);
        },
      },
      { env: {}, runner, signals, clock: createVirtualClock() },
    );
    expect(exitCode).toBe(1);
    expect(runner.text()).toContain('Error: Internal error in a: Error: forgotten.');
  });

  test('hands the cancellation to main', async () => {
    const signals = new EventEmitter();
    const exitCode = await executeAction(
      {
        name: 'a',
        main: async ({ cancellation, clock }) => {
          setImmediate(() => signals.emit('SIGINT', 'SIGINT'));
          await clock.sleep(1e9, cancellation.signal);
          return { exitCode: cancellation.signal.aborted ? 1 : 0 };
        },
      },
      {
        env: {},
        runner: createMemoryRunner(),
        signals,
        clock: createVirtualClock({ mode: 'manual' }),
      },
    );
    expect(exitCode).toBe(1);
  });

  test.each([
    [['SIGINT'], 9000],
    [['SIGTERM'], 1500],
    [['SIGINT', 'SIGTERM'], 1500],
  ] as const)(
    'writes outputs before it is killed where main hangs after %j',
    async (sent, endsAtMs) => {
      const signals = new EventEmitter();
      const clock = createVirtualClock();
      const runner = createMemoryRunner();
      const exitCode = await executeAction(
        {
          name: 'a',
          main: async () => {
            setImmediate(() => {
              for (const signal of sent) signals.emit(signal, signal);
            });
            return new Promise<ActionResult>(() => undefined);
          },
        },
        { env: {}, runner, signals, clock },
      );
      expect(exitCode).toBe(1);
      expect(clock.monotonicMs()).toBe(endsAtMs);
      expect(Object.fromEntries(runner.outputs)).toMatchObject({
        verdict: 'cancelled',
        reason: 'The step was cancelled and could not end in time.',
      });
    },
  );
});
