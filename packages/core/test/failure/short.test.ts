import { describe, expect, test } from '@jest/globals';
import { changesBetween, imageOf, type Revision } from '../../src/deployment/revision.ts';
import { tellingLine } from '../../src/deployment/first-screen.ts';
import { adviceInLog } from '../../src/failure/exit.ts';
import { adviceOnLine } from '../../src/failure/log-advice.ts';
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

describe('what a warning has room for', () => {
  const image = `123.dkr.ecr.eu-west-1.amazonaws.com/web@sha256:${'ab'.repeat(32)}`;
  test.each<readonly [string, string, RegExp]>([
    [
      'who may not do what, not where it was said',
      'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-Ab12Cd from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/1f2e is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-Ab12Cd because no identity-based policy allows it',
      /^role ecsTaskExecutionRole is not authorized to perform: secretsmanager:GetSecretValue on resource: secret prod\/db/,
    ],
    [
      'why a program was not started',
      'CannotStartContainerError: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/entrypoint.sh": permission denied: unknown',
      /^CannotStartContainerError: exec: "\/app\/entrypoint\.sh": permission denied/,
    ],
    ['a digest by its beginning', `app: ${image}: not found`, /web@sha256:abababab…: not found$/],
  ])('%s', (_, text, line) => {
    expect(shortText(text)).toMatch(line);
    expect(shortText(text)).not.toMatch(/ …$/);
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

  test('of a container whose health check fails, the answer or what it misses', () => {
    expect(tellingLine(['listening', 'GET /health 503 not migrated'], false)).toMatch(/503/);
    expect(tellingLine(['healthcheck: redis is not reachable'], false)).toMatch(/redis/);
  });

  test.each<readonly [string, RegExp]>([
    ['Error: connect ECONNREFUSED 10.0.12.7:5432', /^Nothing listens at 10\.0\.12\.7:5432: /],
    [
      'dial tcp 10.0.12.7:5432: connect: connection refused',
      /^Nothing listens at 10\.0\.12\.7:5432: /,
    ],
    ['Is the server running? Connection refused', /^Nothing listens at the address that the log/],
    [
      'Error: connect ETIMEDOUT 10.0.12.7:5432',
      /^No answer from 10\.0\.12\.7:5432: .*security group/,
    ],
    ['Error: getaddrinfo ENOTFOUND db.internal', /^The name db\.internal is not known/],
    ['lookup db.internal on 10.0.0.2:53: no such host', /^The name db\.internal is not known/],
    ['ERROR: relation "orders" does not exist', /^The database has no orders: run the migration/],
    ["Unknown column 'orders.state' in 'field list'", /^The database has no orders\.state/],
    ['FATAL: password authentication failed for user "web"', /^The database refuses the user web:/],
    [
      "Access denied for user 'web'@'10.0.1.2' (using password: YES)",
      /^The database refuses the user web@10/,
    ],
    ["Error: Cannot find module 'express'", /^The image lacks express/],
    ["ModuleNotFoundError: No module named 'flask'", /^The image lacks flask/],
    ['Error: listen EADDRINUSE: address already in use :::8080', /^The port 8080 is taken/],
    ['KeyError: DATABASE_URL is not set', /^The container lacks the setting DATABASE_URL/],
    ['Missing environment variable: STRIPE_KEY', /^The container lacks the setting STRIPE_KEY/],
    ['TypeError: x is undefined', /^none$/],
    ['panic: runtime error: index out of range', /^none$/],
  ])('the step that it asks for: %s', (line, advice) => {
    expect(adviceOnLine(line) ?? 'none').toMatch(advice);
  });

  test('is the kernel’s on another CPU architecture', () => {
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
  test('is told by image, size, and names of variables and secrets', () => {
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
