/** What whoever is woken reads first: headline, cause, evidence, what serves, what goes on, what to do. */
import { describe, expect, test } from '@jest/globals';
import {
  firstScreen,
  headline,
  screenText,
  tellingLine,
} from '../../src/deployment/first-screen.ts';
import type { RolloutOutcome } from '../../src/deployment/outcome.ts';
import { revision, second } from './support/make.ts';

const outcome: RolloutOutcome = {
  service: 'web',
  verdict: 'failed',
  cause: 'container-exit',
  deployedTaskDefinition: revision('web:2'),
  durationMs: 22 * second,
  beforeThisRun: false,
  phases: {},
  remarks: [],
  imageDigests: new Map(),
  failures: [],
  tasks: [],
  events: [],
  aftermath: {
    what: '3 tasks failed: container app exited with exit code 1',
    evidence: 'health check: [503]',
    serving: 'web:1 still serves, 2 of 2',
    goesOn: 'nothing',
  },
  remedy: 'Read the log.',
};
const tail = (...lines: readonly string[]) => ({
  container: 'app',
  lines,
  url: 'https://console/app',
});

describe('the headline', () => {
  const { deployedTaskDefinition: _, durationMs: __, ...bare } = outcome;
  test.each([
    [{ verdict: 'stable' }, 'web is stable: web:2 after 22 s'],
    [{ verdict: 'stable', beforeThisRun: true }, 'web is stable; nothing was deployed'],
    [{ verdict: 'rolled-back' }, 'web was rolled back: web:2 did not make it after 22 s'],
    [{}, 'web failed: web:2 did not make it after 22 s'],
    [{ cause: 'never-deployed' }, 'web failed: nothing was deployed'],
    [{ runsNothing: true }, 'web failed: the deployment is complete, but no task runs'],
    [{ verdict: 'superseded' }, 'web: web:2 was superseded'],
    [{ verdict: 'timed-out' }, 'web timed out with web:2'],
    [{ verdict: 'paused' }, 'web: paused'],
  ] as const)('of %j', (change, expected) => {
    expect(headline({ ...outcome, ...change })).toBe(expected);
  });

  test('names no revision and no time where they are not known', () => {
    expect(headline({ ...bare, verdict: 'timed-out' })).toBe('web timed out');
    expect(headline(bare)).toBe('web failed: did not make it');
  });
});

describe('the screen', () => {
  test('is read in one order, and ends with the log of the container that ended', () => {
    const lines = ['1', '2', '3', '4', '5', 'Error: no database'];
    const screen = firstScreen({ ...outcome, stopCommand: 'aws ecs stop' }, [tail(...lines)]);
    expect(screen).toEqual({
      headline: 'web failed: web:2 did not make it after 22 s',
      lines: [
        {
          label: 'Cause',
          text: '3 tasks failed: container app exited with exit code 1 (container-exit)',
        },
        { label: 'Evidence', text: 'app: Error: no database' },
        { label: 'Evidence', text: 'health check: [503]' },
        { label: 'Serving now', text: 'web:1 still serves, 2 of 2' },
        { label: 'Goes on', text: 'nothing' },
        { label: 'What to do', text: 'Read the log.' },
      ],
      tail: { container: 'app', lines: lines.slice(1), url: 'https://console/app' },
      link: { label: 'log of app', url: 'https://console/app' },
      command: 'aws ecs stop',
    });
    expect(screenText(screen).slice(-3)).toEqual([
      'What to do: Read the log.',
      'To end it: aws ecs stop',
      'The log of app: https://console/app',
    ]);
  });

  test('has nothing where nothing is known', () => {
    const { aftermath: _, remedy: __, ...bare } = outcome;
    expect(firstScreen({ ...bare, cause: 'unknown' }, [])).toEqual({
      headline: 'web failed: web:2 did not make it after 22 s',
      lines: [],
    });
    expect(screenText(firstScreen(bare, []))).toEqual([]);
  });

  test('an unknown cause is not named in brackets', () => {
    const aftermath = { what: 'it broke' };
    const causeOf = (change: Partial<RolloutOutcome>) =>
      firstScreen({ ...outcome, aftermath, ...change }, []).lines[0]?.text;
    expect(causeOf({ cause: 'unknown' })).toBe('it broke');
    const { cause: _, ...without } = outcome;
    expect(firstScreen({ ...without, aftermath }, []).lines[0]?.text).toBe('it broke');
    expect(causeOf({ cause: 'alarm' })).toBe('it broke (alarm)');
  });

  test('evidence that the cause holds already is not said twice, and there are two lines at most', () => {
    const aftermath = { what: 'health check: [503]', evidence: '[503]' };
    const evidence = (screen: ReturnType<typeof firstScreen>) =>
      screen.lines.filter(({ label }) => label === 'Evidence').map(({ text }) => text);
    expect(evidence(firstScreen({ ...outcome, aftermath }, []))).toEqual([]);
    const tails = ['a', 'b', 'c'].map((container) => ({ container, lines: ['failed'] }));
    expect(evidence(firstScreen(outcome, tails))).toEqual(['a: failed', 'b: failed']);
  });

  test('where the container did not end, a log without an error is no evidence and is not shown', () => {
    const screen = firstScreen({ ...outcome, cause: 'target-health-check' }, [tail('listening')]);
    expect(screen.lines.filter(({ label }) => label === 'Evidence')).toHaveLength(1);
    expect(screen.tail).toBeUndefined();
    expect(firstScreen({ ...outcome, cause: 'out-of-memory' }, [tail('x')]).tail).toBeDefined();
  });

  test('the log’s own words give the advice where they tell more', () => {
    const advice = (line: string, change: Partial<RolloutOutcome> = {}) =>
      firstScreen({ ...outcome, ...change }, [tail(line)]).lines.at(-1)?.text;
    expect(advice('exec /app: exec format error')).toMatch(/architecture/i);
    expect(advice('starting')).toBe('Read the log.');
    const unreachable = 'Error: connect ECONNREFUSED 10.0.0.1:5432';
    const ofLine = advice(unreachable);
    expect(ofLine).not.toBe('Read the log.');
    expect(advice(unreachable, { cause: 'target-health-check' })).toBe('Read the log.');
    const other = { container: 'side', lines: ['it failed'] };
    expect(firstScreen(outcome, [other, tail(unreachable)]).lines.at(-1)?.text).toBe(ofLine);
  });
});

describe('the telling line of a log', () => {
  test.each([
    'Error: boom',
    'NullPointerException',
    'FATAL: role does not exist',
    'panic: nil',
    'permission denied',
    'it failed',
    'cannot open',
    "can't open",
    'could not open',
    'unable to open',
    'connection refused',
    'not found',
    'no such file',
    'missing DATABASE_URL',
    'invalid port',
    'x is undefined',
    'unknown flag',
    'Killed',
    'segfault',
    'Traceback (most recent call last):',
    'timeout',
    'timed out',
    'database not reachable',
    'upstream not available',
    'server not ready',
    'DB_HOST not set',
    'host unreachable',
    'service unavailable',
    'container unhealthy',
    'GET /health 503',
    'HEAD / 404',
    'POST /x 500',
  ])('is the last that says what went wrong: %s', (line) => {
    expect(tellingLine(['Error: first', line, 'bye'], false)).toBe(line);
  });

  test.each([
    '    at run (app.js:1)',
    'at com.example.Main.main(Main.java:1)',
    '  File "app.py", line 1, in failed',
    'in <module> error',
    'from /usr/lib/error.rb:1',
    '... 3 more',
    '... 12 more',
    '  ^^^^^',
    '^',
    '^ ',
    '0: std::panic',
    '12: std::panic',
    '});',
    '},',
    ' ] ',
    '}',
  ])('is no frame of a stack: %j', (line) => {
    expect(tellingLine(['Error: first', line], true)).toBe('Error: first');
    expect(tellingLine(['it stopped', line], true)).toBe('it stopped');
  });

  test.each([
    'stopped at startup',
    'attached',
    'read File "app.py"',
    '. 3 more',
    '... and more',
    '^C',
    'step 1: stopped',
    '} else {',
    '{ "level": 30 }',
  ])('may look a little like one: %s', (line) => {
    expect(tellingLine(['before', line], true)).toBe(line);
  });

  test('a request that was answered well is no error', () => {
    expect(tellingLine(['GET /health 200', 'PUT /x 404'], false)).toBeUndefined();
  });

  test('is else the last line of a container that ended, and none of one that did not', () => {
    expect(tellingLine(['one', 'two', 'three', ' '], true)).toBe('three');
    expect(tellingLine(['one', 'two'], false)).toBeUndefined();
    expect(tellingLine([], true)).toBeUndefined();
  });
});
