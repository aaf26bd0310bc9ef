import { describe, expect, test } from '@jest/globals';
import { changesBetween, imageOf, type Revision } from '../../src/deployment/revision.ts';
import { tellingLine } from '../../src/deployment/first-screen.ts';
import { adviceInLog } from '../../src/failure/exit.ts';
import { shortText } from '../../src/failure/short.ts';
import { corpusOf } from './support/corpus.ts';

describe('a long text in one line', () => {
  test.each(['reported', 'documented'] as const)(
    '%s: no ARN, no line break, no more than asked for',
    (name) => {
      for (const { text } of corpusOf(name)) {
        const line = shortText(text);
        expect(line).not.toMatch(/arn:aws|\n/);
        expect(line.length).toBeLessThanOrEqual(161);
        expect(line).not.toBe('');
      }
    },
  );

  test('what differs from failure to failure stays', () => {
    const text =
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret. status code: 400, request id: 1-2";
    expect(shortText(text)).toBe(
      "ResourceInitializationError: unable to retrieve secret from asm: ResourceNotFoundException: Secrets Manager can't find the specified secret.",
    );
  });
});

describe('the line of a log that tells', () => {
  test.each<readonly [string, readonly string[], string | undefined]>([
    [
      'the error, not its stack',
      ['boot', 'Error: no such table', '    at x (y.js:1:1)'],
      'Error: no such table',
    ],
    ['the last of several', ['error: a', 'fatal: b', 'bye'], 'fatal: b'],
    ['the last line where none looks like an error', ['a', 'b', ''], 'b'],
    ['nothing of an empty log', [], undefined],
  ])('%s', (_, lines, line) => {
    expect(tellingLine(lines, true)).toBe(line);
  });

  test('of a container that did not end, a last line need not tell anything', () => {
    expect(tellingLine(['connected to database'], false)).toBeUndefined();
  });

  test('the kernel’s words on another CPU architecture', () => {
    expect(adviceInLog(['exec /usr/bin/node: exec format error'])).toMatch(/CPU architecture/);
    expect(adviceInLog(['Error: no such table'])).toBeUndefined();
  });
});

function revision(more: Partial<Revision['containers'][number]>, size = '256'): Revision {
  return {
    arn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/web:1',
    cpu: size,
    containers: [
      {
        name: 'app',
        image: 'web:v1',
        essential: true,
        isLogRouter: false,
        environment: new Map([['A', '1']]),
        secrets: new Map(),
        settings: new Map(),
        ...more,
      },
    ],
  };
}

describe('what changed between two revisions', () => {
  test('image, names of variables and secrets, size', () => {
    const after = revision(
      {
        image: 'web:v2',
        environment: new Map([
          ['A', '2'],
          ['B', '1'],
        ]),
        secrets: new Map([['TOKEN', 'x']]),
      },
      '512',
    );
    expect(changesBetween(revision({}), after)).toEqual([
      'task CPU: 256 → 512',
      'image: web:v1 → web:v2',
      'environment: + B, another value of A',
      'secrets: + TOKEN',
    ]);
  });

  test('nothing', () => {
    expect(changesBetween(revision({}), revision({}))).toEqual([]);
  });

  test('the image bears the digest that its tasks run', () => {
    expect(imageOf(revision({}), new Map([['app', 'sha256:ab']]))).toBe('web:v1@sha256:ab');
  });
});
