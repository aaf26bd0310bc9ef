/** What a migration reads in the task definition: the container that decides, its log, its restart policy. */
import { describe, expect, test } from '@jest/globals';
import { chooseContainer, entryPointWarning } from '../../src/migration/choose-container.ts';
import { logAddressOf, whyNoLog } from '../../src/migration/log-address.ts';
import { restartPolicyNotice, runWithRestartPolicy } from '../../src/migration/restart-policy.ts';
import type {
  ContainerDefinition,
  ContainerLogTarget,
  TaskDefinition,
} from '../../src/migration/task-definition.ts';
import { makeRunningTask, minute, revision } from '../deployment/support/make.ts';

const container = (name: string, more: Partial<ContainerDefinition> = {}): ContainerDefinition => ({
  name,
  image: `${name}:1`,
  essential: true,
  entryPoint: [],
  stopTimeoutMs: 30_000,
  ...more,
});
const definition = (...containers: readonly ContainerDefinition[]): TaskDefinition => ({
  arn: revision('web:7'),
  family: 'web',
  containers,
});

describe('the container whose exit code decides', () => {
  const app = container('app');
  const proxy = container('proxy');
  const agent = container('agent', { essential: false });

  test('is the named one, essential or not', () => {
    expect(chooseContainer(definition(app, agent), 'agent')).toBe(agent);
  });

  test('is else the only essential one', () => {
    expect(chooseContainer(definition(agent, app), undefined)).toBe(app);
  });

  test('an unknown name is answered with those there are', () => {
    const choose = (...all: readonly ContainerDefinition[]) =>
      chooseContainer(definition(...all), 'api');
    expect(() => choose(app, agent)).toThrow(
      expect.objectContaining({
        title: 'Unknown container',
        message: 'container: web:7 has no container "api"; it has app, agent',
      }),
    );
    expect(() => choose()).toThrow('it has none');
  });

  test('several essential ones are listed, and none is guessed', () => {
    expect(() => chooseContainer(definition(app, proxy, agent), undefined)).toThrow(
      expect.objectContaining({
        title: 'Which container?',
        message:
          'container: web:7 has 2 essential containers (app, proxy); name the one that runs the command',
      }),
    );
    expect(() => chooseContainer(definition(agent), undefined)).toThrow(
      'has 0 essential containers (none)',
    );
  });

  test('an entry point is warned of, for the command becomes its arguments', () => {
    expect(entryPointWarning(app)).toBeUndefined();
    expect(entryPointWarning(container('app', { entryPoint: ['sh', '-c'] }))).toBe(
      'command replaces CMD only: container app has the entry point ["sh","-c"], which is started with the command as its arguments.',
    );
  });
});

describe('its log', () => {
  const task = makeRunningTask('abc', {
    containers: [
      { name: 'proxy', runtimeId: 'proxy-id' },
      { name: 'app', runtimeId: 'abc-1' },
    ],
  });
  const awslogs = (more: Partial<ContainerLogTarget> = {}) =>
    container('app', { log: { driver: 'awslogs', group: '/ecs/web', ...more } });

  test('is the stream prefix/container/task, in the region of the group', () => {
    expect(
      logAddressOf(awslogs({ streamPrefix: 'web', region: 'eu-west-1' }), task, 'us-east-1'),
    ).toEqual({
      group: '/ecs/web',
      stream: 'web/app/abc',
      region: 'eu-west-1',
      url: expect.stringContaining('region=eu-west-1#logsV2:log-groups/log-group/$252Fecs$252Fweb'),
    });
  });

  test('without a region of its own is where the task is, else where the session is', () => {
    const log = awslogs({ streamPrefix: 'web' });
    expect(logAddressOf(log, task, 'us-east-1')?.region).toBe('eu-central-1');
    expect(logAddressOf(log, { ...task, arn: 'abc' }, 'us-east-1')?.region).toBe('us-east-1');
  });

  test('without a prefix is named by the runtime id, once there is one', () => {
    expect(logAddressOf(awslogs(), task, 'us-east-1')?.stream).toBe('abc-1');
    const made = { ...task, containers: [{ name: 'app' }] };
    expect(logAddressOf(awslogs(), made, 'us-east-1')).toBeUndefined();
    expect(logAddressOf(awslogs(), { ...task, containers: [] }, 'us-east-1')).toBeUndefined();
  });

  test('is not shown where it is not in CloudWatch, which is said', () => {
    const elsewhere = container('app', { log: { driver: 'splunk', group: 'x' } });
    const noGroup = container('app', { log: { driver: 'awslogs' } });
    const all = [container('app'), elsewhere, noGroup];
    expect(all.map((one) => logAddressOf(one, task, 'us-east-1'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(all.map(whyNoLog)).toEqual([
      'container app has no log configuration, so its output is lost',
      'container app logs through splunk, not to CloudWatch: look for its output there',
      'container app names no awslogs-group',
    ]);
    expect(whyNoLog(awslogs())).toBeUndefined();
  });
});

describe('its restart policy, by which ECS would run the command again', () => {
  const restarting = container('app', { restartPolicy: { attemptPeriodMs: 5 * minute } });

  test('is left out of the copy that runs, which is said', () => {
    expect(restartPolicyNotice(container('app'))).toBeUndefined();
    expect(restartPolicyNotice(restarting)).toBe(
      'container app has a restart policy, by which ECS would run the command again whenever it ends after 5 m 00 s or more: the task runs a copy of the task definition without it, which is deregistered afterwards',
    );
  });

  test('without a copy: refused where the command may take longer than the attempt period', () => {
    expect(runWithRestartPolicy(restarting, 5 * minute + 1, 'It is not allowed. ')).toEqual({
      kind: 'refused',
      reason:
        'container app has a restart policy, and a copy of the task definition without it could not be registered: It is not allowed. With the policy ECS runs the command again each time it ends after 5 m 00 s or more, and timeout allows 5 m 00 s: allow ecs:RegisterTaskDefinition and ecs:DeregisterTaskDefinition, switch restartPolicy off for this container, or set timeout to 5 m 00 s at most',
    });
  });

  test('without a copy: run with a warning where the timeout ends it before', () => {
    expect(runWithRestartPolicy(restarting, 5 * minute, 'It is not allowed.')).toEqual({
      kind: 'run',
      warning:
        'container app has a restart policy, and a copy of the task definition without it could not be registered: It is not allowed. The task runs with the policy: a command that takes 5 m 00 s or longer is started again by ECS when it ends.',
    });
  });
});
