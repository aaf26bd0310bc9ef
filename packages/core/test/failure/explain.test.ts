import { describe, expect, test } from '@jest/globals';
import { causes } from '../../src/failure/cause.ts';
import { explain, table } from '../../src/failure/explain.ts';
import { messageOf, withoutServicePrefix } from '../../src/failure/message.ts';
import { corpusOf, faultsOf, read, type Case } from './support/corpus.ts';

const reported = corpusOf('reported');
const documented = corpusOf('documented');
const variants = corpusOf('variants');
const all: readonly Case[] = [...reported, ...documented, ...variants];

describe('texts that ECS, its agent and Docker really print', () => {
  // `npm run corpus:reasons` prints the same by kind.
  test.each([
    ['reported', reported],
    ['documented', documented],
    ['variants', variants],
  ])('%s: each has its cause, and advice that helps', (_, cases) => {
    const wrong = cases.flatMap((one) => {
      const faults = faultsOf(one);
      return Object.keys(faults).length === 0 ? [] : [{ text: one.text, ...faults }];
    });
    expect(wrong).toEqual([]);
  });

  test('most are of the very kind that was meant', () => {
    const same = all.filter((one) => read(one).kind === one.kind);
    expect(same.length / all.length).toBeGreaterThan(0.95);
  });
});

/** Names that people give, made of the words that the table looks for. */
const treacherous = [
  'secretsmanager-sync',
  'efs-web',
  'service-quota-api',
  'spot-interruption-handler',
  'alarm-detected',
  'lifecycle-hook-failed',
  'OutOfMemoryError',
  'image-not-found',
  'no-space-left-on-device',
  'RESOURCE-CPU-AGENT',
  'target-health-403',
  'kms-access-denied',
];

/** The text, with every service, role, target group, function, secret, image and capacity provider called so. */
function renamed(text: string, name: string): string {
  return text
    .replace(/\(service web\)/g, `(service ${name})`)
    .replace(/service \(web\)/g, `service (${name})`)
    .replace(/^service web /, `service ${name} `)
    .replace(/(assumed-role\/)[\w-]+/g, `$1${name}`)
    .replace(/(:role\/)[\w-]+/g, `$1${name}`)
    .replace(/(targetgroup\/)[\w-]+/g, `$1${name}`)
    .replace(/(target-group )(?!arn)[\w-]+/g, `$1${name}`)
    .replace(/(:function:)[\w-]+/g, `$1${name}`)
    .replace(/(:secret:)[\w/-]+/g, `$1${name}-AbCdEf`)
    .replace(/(:parameter\/)[\w/-]+/g, `$1${name}`)
    .replace(/(capacity provider )(?!app\b(?=\.?$))[\w-]+(?=\. \w)/g, `$1${name}`)
    .replace(/(\.amazonaws\.com\/)app\b/g, `$1${name}`)
    .replace(/(docker\.io\/library\/)app\b/g, `$1${name}`)
    .replace(/(elb )web\b/g, `$1${name}`);
}

describe('a name never decides', () => {
  test.each(treacherous)('%s', (name) => {
    const turned = all.filter((one) => {
      const before = explain(one.text);
      const after = explain(renamed(one.text, name));
      return before?.kind !== after?.kind || before?.cause !== after?.cause;
    });
    expect(turned.map(({ text }) => renamed(text, name))).toEqual([]);
  });

  test.each(treacherous)('%s has started tasks: no failure', (name) => {
    const events = [
      `(service ${name}) has started 1 tasks: (task 0123456789abcdef0123456789abcdef).`,
      `(service ${name}) registered 2 targets in (target-group arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/${name}/0123)`,
      `service ${name} has reached a steady state.`,
      `(service ${name}) (deployment ecs-svc/1) deployment completed.`,
    ];
    expect(events.map((event) => explain(event))).toEqual(events.map(() => undefined));
  });
});

describe('the prefix', () => {
  test.each([
    ['(service web) was unable to place a task (x).', 'was unable to place a task (x).'],
    ['service (web) is unable to place a task.', 'is unable to place a task.'],
    ['service web was unable (container-instance b1) x', 'was unable (container-instance b1) x'],
    ['service efs-web (instance i-1) is unhealthy', '(instance i-1) is unhealthy'],
    ['Service web: ECS is performing maintenance', 'ECS is performing maintenance'],
    ['Service deployment rolled back because x', 'Service deployment rolled back because x'],
    ['service was renamed', 'service was renamed'],
  ])('%s', (text, message) => {
    expect(withoutServicePrefix(text)).toBe(message);
  });
});

describe('the table', () => {
  test('masks what can be anybody’s name', () => {
    expect(
      messageOf(
        'role arn:aws:iam::111122223333:role/web, at https://x.io/v2/, (target-group efs-web) and /var/log.',
      ),
    ).toBe('role ARN, at URL (target-group NAME) and PATH');
  });

  test('every cause in it is one of the list', () => {
    expect(table.filter(({ cause }) => !causes.includes(cause))).toEqual([]);
  });

  test('IAM’s "on resource:" is not placement’s RESOURCE:', () => {
    const text =
      'not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:eu-west-1:1:parameter/x';
    expect(explain(text)?.cause).not.toBe('no-capacity');
    expect(explain('TaskFailedToStart: RESOURCE:CPU')?.cause).toBe('no-capacity');
  });

  test.each(['', 'has reached a steady state.', 'cannot read /srv/prefs/briefs.json'])(
    'a text that names nothing: "%s"',
    (text) => {
      expect(explain(text)).toBeUndefined();
    },
  );
});
