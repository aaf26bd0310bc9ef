/** A task definition revision: whose container was to blame, its image, and what differs between two. */
import { describe, expect, test } from '@jest/globals';
import {
  changesBetween,
  imageOf,
  withRoles,
  type Revision,
  type RevisionContainer,
} from '../../src/deployment/revision.ts';
import { makeStoppedTask, revision } from './support/make.ts';

const container = (more: Partial<RevisionContainer> = {}): RevisionContainer => ({
  name: 'app',
  image: 'web:v2',
  essential: true,
  isLogRouter: false,
  environment: new Map(),
  secrets: new Map(),
  settings: new Map(),
  ...more,
});
const of = (containers: readonly RevisionContainer[], more: Partial<Revision> = {}): Revision => ({
  arn: revision('web:2'),
  containers,
  ...more,
});

describe('the containers of a task', () => {
  const router = container({ name: 'log', essential: false, isLogRouter: true });
  const task = makeStoppedTask('t', {
    containers: [{ name: 'app', exitCode: 1 }, { name: 'log', exitCode: 0 }, { name: 'agent' }],
  });

  test('are what the revision declares them to be; what it does not declare is not essential', () => {
    expect(withRoles(task, of([container(), router])).containers).toEqual([
      { name: 'app', exitCode: 1, essential: true },
      { name: 'log', exitCode: 0, essential: false, isLogRouter: true },
      { name: 'agent', essential: false },
    ]);
  });

  test('of another revision stay as they are', () => {
    expect(withRoles(task, of([container({ name: 'other' })]))).toBe(task);
  });
});

describe('the image', () => {
  const digest = `sha256:${'0'.repeat(64)}`;

  test('is the main container’s, with the digest that its tasks run', () => {
    const side = container({ name: 'side', image: 'side:1', essential: false });
    expect(imageOf(of([side, container()]), new Map([['app', digest]]))).toBe(`web:v2@${digest}`);
    expect(imageOf(of([side, container()]), new Map([['side', digest]]))).toBe('web:v2');
    expect(imageOf(of([side]), new Map())).toBe('side:1');
  });

  test('is not given a digest twice, and may be none', () => {
    const pinned = container({ image: `web@${digest}` });
    expect(imageOf(of([pinned]), new Map([['app', digest]]))).toBe(`web@${digest}`);
    expect(imageOf(of([container({ image: '' })]), new Map())).toBeUndefined();
    expect(imageOf(of([]), new Map())).toBeUndefined();
  });
});

describe('what differs', () => {
  const between = (
    before: Partial<RevisionContainer>,
    after: Partial<RevisionContainer>,
  ): readonly string[] => changesBetween(of([container(before)]), of([container(after)]));

  test('nothing between equals', () => {
    expect(between({}, {})).toEqual([]);
  });

  test('of the task: size, architecture and roles', () => {
    const before = of([], { cpu: '256', memory: '512', architecture: 'X86_64', taskRole: 'old' });
    const after = of([], {
      cpu: '512',
      memory: '1024',
      architecture: 'ARM64',
      executionRole: 'exec',
    });
    expect(changesBetween(before, after)).toEqual([
      'task CPU: 256 → 512',
      'task memory: 512 → 1024',
      'CPU architecture: X86_64 → ARM64',
      'execution role: not set → exec',
      'task role: old → not set',
    ]);
  });

  test('of a container: each setting by its name', () => {
    expect(
      between(
        { cpu: 128, log: { driver: 'awslogs', group: '/a' } },
        {
          image: 'web:v3',
          essential: false,
          memoryMiB: 64,
          log: { driver: 'awslogs', group: '/b' },
        },
      ),
    ).toEqual([
      'image: web:v2 → web:v3',
      'essential: true → false',
      'CPU: 128 → not set',
      'memory: not set → 64',
      'log group: /a → /b',
    ]);
  });

  test('of variables and secrets: names, never values', () => {
    const before = new Map([
      ['KEPT', 'f1'],
      ['OTHER', 'f2'],
      ['GONE', 'f3'],
      ['GONE_TOO', 'f3'],
    ]);
    const after = new Map([
      ['KEPT', 'f1'],
      ['OTHER', 'f9'],
      ['NEW', 'f4'],
    ]);
    expect(between({ environment: before }, { environment: after })).toEqual([
      'environment: + NEW, − GONE, − GONE_TOO, another value of OTHER',
    ]);
    expect(
      between(
        {
          secrets: new Map([
            ['A', '1'],
            ['B', '1'],
          ]),
        },
        {
          secrets: new Map([
            ['A', '2'],
            ['B', '2'],
          ]),
        },
      ),
    ).toEqual(['secrets: another valueFrom of A, B']);
  });

  test('of commands, ports and health checks: that they changed', () => {
    expect(
      between(
        {
          settings: new Map([
            ['command', '1'],
            ['ports', '1'],
          ]),
        },
        {
          settings: new Map([
            ['command', '2'],
            ['ports', '1'],
            ['health check', '1'],
          ]),
        },
      ),
    ).toEqual(['command: changed', 'health check: changed']);
  });

  test('of containers that came or went; of several, each with its name', () => {
    const before = of([container({ image: 'web:v1' }), container({ name: 'old' })]);
    const after = of([container(), container({ name: 'new', image: 'new:1' })]);
    expect(changesBetween(before, after)).toEqual([
      'app: image: web:v1 → web:v2',
      'container new: new, image new:1',
      'container old: gone',
    ]);
    const single = of([container()]);
    expect(changesBetween(before, single)[0]).toBe('app: image: web:v1 → web:v2');
    expect(changesBetween(of([container({ image: 'web:v1' })]), after)[0]).toBe(
      'app: image: web:v1 → web:v2',
    );
  });
});
