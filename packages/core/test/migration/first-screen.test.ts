/** The first screen of a migration that did not succeed, and the advice on it. */
import { describe, expect, test } from '@jest/globals';
import { adviceOn, ownRemedies, type Ended } from '../../src/migration/cause.ts';
import { evidenceIn, firstScreen, whatServes } from '../../src/migration/first-screen.ts';
import { makeService } from '../deployment/support/make.ts';
import { present } from '../../src/present.ts';

const nothing = { verdict: 'failed', lastLines: [], taskGoesOn: false } as const;
const words = (facts: Partial<Parameters<typeof firstScreen>[0]>) =>
  firstScreen({ ...nothing, ...facts }).map(({ label, words: text }) =>
    label === undefined ? text : `${label}: ${text}`,
  );

describe('the first screen', () => {
  test('says what happened, the evidence, what serves, what goes on and what to do, in this order', () => {
    expect(
      words({
        reason: 'container app exited with code 3.',
        cause: 'container-exit',
        lastLines: ['relation "users" does not exist, an error', ''],
        service: makeService(),
        advice: 'Correct it.',
        next: 'aws logs tail',
      }),
    ).toEqual([
      'container app exited with code 3 (container-exit).',
      'Its log says: relation "users" does not exist, an error',
      'Service web: web:2 serves, 2 of 2 tasks.',
      'Nothing goes on by itself.',
      'What to do: Correct it.',
      'Next: aws logs tail',
    ]);
  });

  test('without a reason or a known cause it claims neither', () => {
    expect(words({})).toEqual(['it did not succeed.', 'Nothing goes on by itself.']);
    expect(words({ reason: 'ECS gives no reason', cause: 'unknown' })[0]).toBe(
      'ECS gives no reason.',
    );
    expect(words({ reason: 'It ended. ' })[0]).toBe('It ended.');
  });

  test.each([
    [
      { taskGoesOn: true, taskArn: 'arn:aws:ecs:eu-central-1:1:task/prod/abc' },
      'Task abc goes on by itself.',
    ],
    [{ taskGoesOn: true }, 'It goes on.'],
    [
      { verdict: 'refused', cause: 'deployment-in-progress' },
      'The deployment goes on by itself; the migration does not.',
    ],
    [{ verdict: 'cancelled' }, 'The post step of this action sees to the end.'],
    [{ verdict: 'refused', cause: 'already-running' }, 'Nothing goes on by itself.'],
  ] as const)('what goes on: %j', (facts, sentence) => {
    expect(words(facts)[1]).toBe(sentence);
  });

  test('a service that names no revision serves under its own name', () => {
    const { taskDefinition: _, ...service } = makeService({ deployments: [], runningCount: 1 });
    expect(whatServes(service)).toBe('Service web: web serves, 1 of 2 tasks.');
  });
});

describe('the line of evidence', () => {
  test.each([
    'ERROR: syntax',
    'java.lang.IllegalStateException',
    'FATAL: too many connections',
    'panic: runtime',
    'it failed',
    'permission denied',
    'connection refused',
    'no such table',
    'user not found',
    'cannot connect',
    'unable to connect',
  ])('is the last one that speaks of an error: %s', (line) => {
    expect(evidenceIn(['first error', ` ${line} `, 'bye', ' '])).toBe(line);
  });

  test('is else the last one that says anything, and there is none in an empty log', () => {
    expect(evidenceIn(['one', 'two', ' ', ''])).toBe('two');
    expect(evidenceIn(['', ' '])).toBeUndefined();
  });

  test('is cut after 300 characters', () => {
    expect(evidenceIn(['x'.repeat(300)])).toBe('x'.repeat(300));
    expect(evidenceIn(['x'.repeat(301)])).toBe(`${'x'.repeat(300)} …`);
  });
});

describe('the advice', () => {
  const advice = (ended: Partial<Ended>) =>
    adviceOn({ cause: 'unknown', lastLines: [], hasRun: true, ...ended });

  test('on a refusal or a timeout of ours is its own, whatever the log says', () => {
    const all = (Object.keys(ownRemedies) as (keyof typeof ownRemedies)[]).map((cause) =>
      advice({ cause, lastLines: ['exec format error'] }),
    );
    expect(all).toEqual([
      'Run wait-stable before this step, or set phase: before-deploy if the migration belongs before the rollout.',
      'Repair the deployment first: the service does not run what this migration belongs to.',
      'The run of that newer deployment migrates; nothing is to be done here.',
      'Wait for the other migration (on-running: wait), or end it if it is stuck: aws ecs stop-task.',
      'Somebody or something called StopTask: see who in CloudTrail.',
      'Give a longer timeout, or look at the log for what the migration waits on.',
    ]);
  });

  const told = 'The last lines of its log tell why';
  const silent = 'It wrote nothing that could be read, so only the exit code tells';
  const notThere =
    'Correct command (or the entry point, which stays in front of it): what it names is not in the image, or not executable.';

  test.each([
    [1, ['x'], `The command failed. ${told}.`],
    [undefined, [], `The command failed. ${silent}.`],
    [126, ['x'], notThere],
    [127, [], notThere],
    [
      137,
      ['x'],
      `${told}; where they end in the middle of work it was killed: give the task more with memory.`,
    ],
    [
      139,
      [],
      `${silent}; a crash in native code: compare the CPU architecture and the libraries of the image.`,
    ],
  ] as const)('on exit code %s with the log %j', (exitCode, lastLines, expected) => {
    const code = exitCode === undefined ? {} : { exitCode };
    expect(advice({ cause: 'container-exit', ...code, lastLines })).toBe(expected);
  });

  test('on an exit whose log names the wrong architecture follows the log', () => {
    expect(
      advice({ cause: 'container-exit', exitCode: 1, lastLines: ['exec format error'] }),
    ).toMatch(/architecture/i);
  });

  test.each([
    [
      'out-of-memory',
      'OutOfMemoryError: Container killed due to memory usage',
      'The container used more memory than it may: give the task more with memory, or work in smaller batches.',
    ],
    [
      'no-ip-address',
      'Unexpected EC2 error while attempting to create network interface: InsufficientFreeAddressesInSubnet',
      'The subnets have no free addresses: name others with subnets.',
    ],
    [
      'no-capacity',
      undefined,
      'There is no capacity for this task right now: run it again later, or name subnets in other availability zones.',
    ],
    [
      'infrastructure',
      undefined,
      'The host under the task failed: check what the migration has done so far, and run it again.',
    ],
    [
      'spot-interruption',
      undefined,
      'AWS took the Spot capacity back: check what the migration has done so far, and run it again on demand (capacity-provider: FARGATE).',
    ],
    ['unknown', undefined, 'ECS names no cause: look at the task in the console, and at its log.'],
  ] as const)('on %s is what a task of its own can do', (cause, text, expected) => {
    expect(advice({ cause, ...present({ told: text }) })).toBe(expected);
  });

  test('on what never ran sends nobody to a log that is not there', () => {
    expect(advice({ hasRun: false })).toBe(
      'ECS names no cause that this version knows: look at the task in the console.',
    );
  });

  test('follows ECS’s own words where they are of this cause, and not where they are of another', () => {
    const words = 'CannotPullContainerError: pull access denied for app, repository does not exist';
    expect(advice({ cause: 'image-pull', told: words })).toMatch(/image|repository/i);
    expect(advice({ cause: 'infrastructure', told: words })).toMatch(/^The host under the task/);
  });
});
