import { describe, expect, test } from '@jest/globals';
import { createRegion, type Region } from '../src/region.ts';
import { failureModes } from '../src/scenario/failure-modes.ts';
import { call } from './call.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const minute = 60_000;
const hour = 60 * minute;

type TaskAnswer = {
  taskArn: string;
  lastStatus: string;
  stopCode?: string;
  stoppedReason?: string;
  containers: { name: string; exitCode?: number; reason?: string }[];
};

function quiet(): Region {
  return createRegion({ scenario: 'quiet', startAt, consistencyLagMs: 0 });
}

function request(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    cluster: 'prod',
    taskDefinition: 'web:1',
    launchType: 'FARGATE',
    networkConfiguration: {
      awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] },
    },
    overrides: { containerOverrides: [{ name: 'app', command: ['migrate', 'up'] }] },
    ...more,
  };
}

function run(region: Region, more: Record<string, unknown> = {}): TaskAnswer {
  const { body } = call(region, 'ecs', 'RunTask', request(more));
  const [task] = (body['tasks'] ?? []) as TaskAnswer[];
  if (task === undefined) throw new Error(JSON.stringify(body));
  return task;
}

function describeTask(region: Region, taskArn: string): TaskAnswer | undefined {
  const { body } = call(region, 'ecs', 'DescribeTasks', { cluster: 'prod', tasks: [taskArn] });
  return (body['tasks'] as TaskAnswer[])[0];
}

function list(region: Region, filter: Record<string, unknown>): string[] {
  return call(region, 'ecs', 'ListTasks', { cluster: 'prod', ...filter }).body[
    'taskArns'
  ] as string[];
}

function after(region: Region, durationMs: number): void {
  region.advanceTo(region.now() + durationMs);
}

describe('RunTask', () => {
  test('a container with a restart policy runs its command again, with exit code 0 too', () => {
    const region = quiet();
    const { body } = call(region, 'ecs', 'RegisterTaskDefinition', {
      family: 'restarting',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        {
          name: 'app',
          image: 'web',
          restartPolicy: { enabled: true, restartAttemptPeriod: 60 },
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/restarting' } },
        },
      ],
    });
    expect(body).toHaveProperty('taskDefinition');
    const command = (script: string) => ({
      taskDefinition: 'restarting:1',
      overrides: { containerOverrides: [{ name: 'app', command: ['sh', '-c', script] }] },
    });
    const long = run(region, command('echo applied; sleep 90'));
    const short = run(region, command('echo done; sleep 20'));
    after(region, 10 * minute);
    expect(describeTask(region, long.taskArn)).toMatchObject({ lastStatus: 'RUNNING' });
    expect(describeTask(region, short.taskArn)).toMatchObject({ lastStatus: 'STOPPED' });
    const written = [
      ...(region.world.logGroups.get('/restarting')?.streams.values() ?? []),
    ].flatMap(({ events }) => events.map(({ message }) => message));
    expect(written.filter((text) => text === 'done')).toHaveLength(1);
    expect(written.filter((text) => text === 'applied').length).toBeGreaterThan(3);
  });

  test('a capacity provider that the cluster has not associated is refused', () => {
    const { body } = call(quiet(), 'ecs', 'RunTask', {
      ...request(),
      launchType: undefined,
      capacityProviderStrategy: [{ capacityProvider: 'gpu', weight: 1 }],
    });
    expect(String(body['message'])).toContain('not associated with the cluster');
  });

  test('a task runs, ends with the exit code of its command, and its whole log can be read', () => {
    const region = quiet();
    const { taskArn } = run(region, {
      overrides: {
        containerOverrides: [
          { name: 'app', command: ['sh', '-c', 'echo one; echo two; sleep 5; exit 3'] },
        ],
      },
    });
    expect(describeTask(region, taskArn)?.lastStatus).toBe('PROVISIONING');
    after(region, 2 * minute);
    const ended = describeTask(region, taskArn);
    expect(ended?.lastStatus).toBe('STOPPED');
    expect(ended?.stopCode).toBe('EssentialContainerExited');
    expect(ended?.containers[0]?.exitCode).toBe(3);
    const { body } = call(region, 'logs', 'GetLogEvents', {
      logGroupName: '/ecs/web',
      logStreamName: `ecs/app/${taskArn.split('/').at(-1)}`,
      startFromHead: true,
    });
    expect((body['events'] as { message: string }[]).map(({ message }) => message)).toEqual([
      'one',
      'two',
    ]);
    after(region, hour);
    expect(describeTask(region, taskArn)).toBeUndefined();
  });

  test('the same client token gives the same task, and another request with it a conflict', () => {
    const region = quiet();
    const first = run(region, { clientToken: 'token-1' });
    after(region, 20_000);
    expect(run(region, { clientToken: 'token-1' }).taskArn).toBe(first.taskArn);
    const other = call(
      region,
      'ecs',
      'RunTask',
      request({ clientToken: 'token-1', startedBy: 'someone' }),
    );
    expect(other.status).toBe(400);
    expect(other.body).toMatchObject({ __type: 'ConflictException', resourceIds: [first.taskArn] });
    expect(run(region, { clientToken: 'token-2' }).taskArn).not.toBe(first.taskArn);
    after(region, 2 * hour);
    expect(run(region, { clientToken: 'token-1' }).taskArn).not.toBe(first.taskArn);
  });

  test('an answer lost after it took effect has started the task all the same', () => {
    const region = quiet();
    region.fault({ kind: 'reset-after', operation: 'RunTask', nth: 1 });
    const lost = call(
      region,
      'ecs',
      'RunTask',
      request({ clientToken: 'a', startedBy: 'mig/web' }),
    );
    expect(lost.raw.fault).toBe('reset-after');
    const running = list(region, { startedBy: 'mig/web' });
    expect(running).toHaveLength(1);
    expect(run(region, { clientToken: 'a', startedBy: 'mig/web' }).taskArn).toBe(running[0]);
  });

  test('startedBy lists live tasks, must be the only filter, and loses a task that is being stopped', () => {
    const region = quiet();
    const { taskArn } = run(region, {
      startedBy: 'mig/web',
      overrides: { containerOverrides: [{ name: 'app', command: ['sleep', '600'] }] },
    });
    after(region, 40_000);
    expect(list(region, { startedBy: 'mig/web' })).toEqual([taskArn]);
    expect(
      call(region, 'ecs', 'ListTasks', { cluster: 'prod', startedBy: 'x', family: 'web' }).status,
    ).toBe(400);
    call(region, 'ecs', 'StopTask', {
      cluster: 'prod',
      task: taskArn,
      reason: 'cancelled by run 7',
    });
    expect(list(region, { startedBy: 'mig/web' })).toEqual([]);
    expect(describeTask(region, taskArn)).toMatchObject({
      stopCode: 'UserInitiated',
      stoppedReason: 'cancelled by run 7',
    });
    expect(list(region, { family: 'web', desiredStatus: 'STOPPED' })).toContain(taskArn);
  });

  test('a container that ignores SIGTERM is killed at its stop timeout: 137', () => {
    const region = quiet();
    region.behave({
      commandIncludes: 'migrate',
      behaviour: {
        stopMs: [60_000, 60_001],
        failureModes: [{ share: 1, failureMode: { kind: 'exits', exitCode: 0, afterMs: hour } }],
      },
    });
    const { taskArn } = run(region);
    after(region, minute);
    call(region, 'ecs', 'StopTask', { cluster: 'prod', task: taskArn });
    after(region, 25_000);
    expect(describeTask(region, taskArn)?.lastStatus).toBe('STOPPING');
    after(region, minute);
    expect(describeTask(region, taskArn)?.containers[0]?.exitCode).toBe(137);
  });

  test('a task that never started has no exit code, and says why', () => {
    const region = quiet();
    region.behave({
      commandIncludes: 'migrate',
      behaviour: { failureModes: [{ share: 1, failureMode: failureModes.imageMissing }] },
    });
    const { taskArn } = run(region);
    after(region, 2 * minute);
    const ended = describeTask(region, taskArn);
    expect(ended).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'TaskFailedToStart' });
    expect(ended?.stoppedReason).toContain('CannotPullContainerError');
    expect(ended?.containers[0]).not.toHaveProperty('exitCode');
  });

  test('sidecars have exit codes of their own, injected ones appear undeclared', () => {
    const region = quiet();
    region.world.injectsSidecar = true;
    call(region, 'ecs', 'RegisterTaskDefinition', {
      family: 'job',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        { name: 'job', image: 'job:1' },
        { name: 'agent', image: 'agent:1', essential: false },
      ],
    });
    region.behave({
      taskDefinition: 'job',
      commandIncludes: 'go',
      behaviour: {
        exitCodes: { agent: 137 },
        failureModes: [{ share: 1, failureMode: { kind: 'exits', exitCode: 0, afterMs: 1000 } }],
      },
    });
    const { taskArn } = run(region, {
      taskDefinition: 'job',
      overrides: { containerOverrides: [{ name: 'job', command: ['go'] }] },
    });
    after(region, 3 * minute);
    const codes = describeTask(region, taskArn)?.containers.map(({ name, exitCode }) => [
      name,
      exitCode,
    ]);
    expect(codes?.slice(0, 2)).toEqual([
      ['job', 0],
      ['agent', 137],
    ]);
    expect(codes?.[2]?.[0]).toMatch(/^aws-guardduty-agent-/);
  });

  test('refusals are failures[] with HTTP 200, and may pass', () => {
    const region = quiet();
    region.behave({
      commandIncludes: 'migrate',
      behaviour: { refusal: { reason: 'RESOURCE:MEMORY', times: 2 } },
    });
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const refused = call(region, 'ecs', 'RunTask', request());
      expect(refused.status).toBe(200);
      expect(refused.body).toMatchObject({ tasks: [], failures: [{ reason: 'RESOURCE:MEMORY' }] });
    }
    expect(run(region).taskArn).toMatch(/:task\/prod\//);
  });

  test.each([
    [{ count: 11 }, 'Count must be between 1 and 10.'],
    [{ taskDefinition: 'nobody:7' }, 'TaskDefinition not found.'],
    [
      { networkConfiguration: undefined },
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    ],
    [
      { overrides: { containerOverrides: [{ name: 'nope' }] } },
      'Override for container named nope is not a container in the TaskDefinition.',
    ],
    [
      { overrides: { containerOverrides: [{ name: 'app', command: ['x'.repeat(9000)] }] } },
      'Container Overrides length must be at most 8192',
    ],
    [
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] },
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    ],
    [
      { tags: [{ key: 'aws:cdk', value: '1' }] },
      "Invalid tag key: 'aws:' prefixed tag key names are not allowed for external use.",
    ],
    [{ launchType: 'EC2' }, 'No Container Instances were found in your cluster.'],
  ])('refuses %j', (more, message) => {
    const { status, body } = call(quiet(), 'ecs', 'RunTask', request(more));
    expect({ status, message: body['message'] }).toEqual({ status: 400, message });
  });
});

describe('task definitions', () => {
  test('are registered as given, run, and cannot run once deregistered', () => {
    const region = quiet();
    const registered = call(region, 'ecs', 'RegisterTaskDefinition', {
      family: 'web-migration',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '512',
      memory: '1024',
      runtimePlatform: { cpuArchitecture: 'ARM64' },
      volumes: [{ name: 'tmp' }],
      containerDefinitions: [
        { name: 'app', image: 'app:9', linuxParameters: { initProcessEnabled: true } },
      ],
      tags: [{ key: 'team', value: 'a' }],
    });
    expect(registered.body['taskDefinition']).toMatchObject({
      family: 'web-migration',
      revision: 1,
      status: 'ACTIVE',
      runtimePlatform: { cpuArchitecture: 'ARM64' },
      containerDefinitions: [
        { name: 'app', essential: true, linuxParameters: { initProcessEnabled: true } },
      ],
    });
    expect(registered.body['tags']).toEqual([{ key: 'team', value: 'a' }]);
    expect(run(region, { taskDefinition: 'web-migration:1' }).taskArn).toBeDefined();
    call(region, 'ecs', 'DeregisterTaskDefinition', { taskDefinition: 'web-migration:1' });
    const refused = call(region, 'ecs', 'RunTask', request({ taskDefinition: 'web-migration:1' }));
    expect(refused.body).toMatchObject({
      __type: 'ClientException',
      message: 'TaskDefinition is inactive: web-migration:1',
    });
  });
});
