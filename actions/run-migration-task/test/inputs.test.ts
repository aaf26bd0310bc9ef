/** Bad input fails before the first AWS call, in one line that names the input and what is accepted. */
import * as fc from 'fast-check';
import { quote } from 'shlex';
import { describe, expect, test } from '@jest/globals';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import {
  createMemoryRunner,
  inputsAsEnvironment,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { parseCommand } from '../src/command.ts';
import { parseInputs, type Inputs } from '../src/inputs.ts';
import { quietRegion, simulateRun } from './support/simulated-run.ts';
import { migrationsOf } from './support/migrations.ts';

function parse(inputs: Readonly<Record<string, string>>): Inputs {
  const given = {
    cluster: 'prod',
    service: 'web',
    command: 'migrate',
    'aws-region': 'eu-west-1',
    ...inputs,
  };
  const env = inputsAsEnvironment(given);
  return parseInputs(createInputReader(createMemoryRunner({ env })), env);
}

describe('inputs', () => {
  test.each([
    ['command', '', 'is required'],
    ['command', '   ', 'is required'],
    ['command', `php "bin/console`, 'a quote that is not closed'],
    ['command', `php it's`, 'a quote that is not closed'],
    ['command', String.raw`php \ `.trim(), 'ends in a backslash'],
    ['command', '["php", 3]', 'not an array of texts'],
    ['command', '["php"', 'no JSON'],
    ['command', '[]', 'names no program'],
    ['command', `''`, 'names no program'],
    ['timeout', '60', '60s or 60m'],
    ['timeout', '25h', 'longer than 24h'],
    ['on-timeout', 'kill', 'leave or stop'],
    ['on-cancel', 'rollback', 'leave or stop'],
    ['on-running', 'queue', 'wait or fail'],
    ['phase', 'after', 'after-deploy, after-traffic or before-deploy'],
    ['lock', 'dynamo', 'ecs, off or dynamodb:TABLE'],
    ['lock', 'dynamodb:', 'ecs, off or dynamodb:TABLE'],
    ['cpu', '0.5', 'a whole number'],
    ['memory', '4GB', 'a whole number'],
    ['subnets', 'vpc-1', 'ids of subnets'],
    ['security-groups', 'web', 'ids of security groups'],
    ['task-role-arn', 'migrator', 'the ARN of a role'],
    ['execution-role-arn', 'arn:aws:ecs:eu-west-1:1:task/x', 'the ARN of a role'],
    ['task-definition', 'web:latest', 'family:revision'],
    ['container', 'the app', 'the name of a container'],
    ['image', 'web v2', 'an image'],
    ['assign-public-ip', 'yes', 'true or false'],
    ['tags', 'aws:owner=me', 'aws:'],
    ['tags', 'owner', 'NAME=VALUE'],
    ['environment', 'A', 'NAME=VALUE'],
    ['service', 'web,api', 'one service'],
  ])('%s: %j is refused: %s', (name, value, words) => {
    expect(() => parse({ [name]: value })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        input: name,
        message: expect.stringContaining(words),
      }),
    );
  });

  test('a name in environment and in secret-environment is refused, without its value', () => {
    const both = { environment: 'A=one', 'secret-environment': 'A=two' };
    expect(() => parse(both)).toThrow('both set A');
    expect(() => parse(both)).not.toThrow(/one|two/);
  });

  test('empty inputs mean their defaults', () => {
    expect(parse({ timeout: '', phase: '', lock: '', 'on-cancel': '' })).toMatchObject({
      timeoutMs: 3_600_000,
      phase: 'after-deploy',
      lock: { kind: 'ecs' },
      onTimeout: 'leave',
      onCancel: 'stop',
      onRunning: 'wait',
    });
  });
});

describe('the command', () => {
  test.each([
    [`php bin/console migrate -n`, ['php', 'bin/console', 'migrate', '-n']],
    [`sh -c 'a && b "c"'`, ['sh', '-c', 'a && b "c"']],
    [String.raw`a\ b "c\"d" ''`, ['a b', 'c"d', '']],
    [`["a b", "$HOME", ""]`, ['a b', '$HOME', '']],
    [`a\n  b`, ['a', 'b']],
  ])('%j', (text, command) => {
    expect(parseCommand(text)).toMatchObject({ ok: true, command });
  });

  test('any words, quoted for a shell or as JSON, come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
        fc.pre((words[0] ?? '') !== '');
        expect(parseCommand(JSON.stringify(words))).toEqual({ ok: true, command: words });
        const line = words.map((word) => quote(word)).join(' ');
        fc.pre(!line.startsWith('['));
        expect(parseCommand(line)).toMatchObject({ ok: true, command: words });
      }),
    );
  });

  test.each(['migrate && seed', 'migrate > log', 'echo $HOME', 'migrate ; seed'])(
    '%s: warned of, for nobody expands it',
    (text) => {
      expect(parseCommand(text)).toMatchObject({
        ok: true,
        remark: expect.stringContaining('sh -c'),
      });
    },
  );

  test.each([`sh -c 'a && b'`, `/bin/bash -c 'echo $HOME'`, `psql -c "select 1"`])(
    '%s: not warned of',
    (text) => {
      expect(parseCommand(text)).not.toHaveProperty('remark');
    },
  );
});

describe('what only AWS can tell', () => {
  test('overrides of more than 8,192 characters: refused before anything is started', async () => {
    const region = quietRegion();
    await expect(
      simulateRun({ region, inputs: { command: `echo ${'x'.repeat(8_200)}` } }),
    ).rejects.toThrow(/ECS allows 8192/);
    expect(migrationsOf(region)).toHaveLength(0);
  });

  test('a task definition that does not exist', async () => {
    await expect(simulateRun({ inputs: { 'task-definition': 'nope:9' } })).rejects.toThrow(
      'task-definition: ECS knows no nope:9',
    );
  });

  test('the overrides arrive in the call, and the rest is borrowed from the service', async () => {
    const region = quietRegion();
    const { outputs } = await simulateRun({
      region,
      inputs: {
        cpu: '1024',
        memory: '4096',
        subnets: 'subnet-1\nsubnet-2',
        'security-groups': 'sg-9',
        'assign-public-ip': 'true',
        tags: 'owner=team=a',
        'capacity-provider': 'FARGATE_SPOT',
      },
    });
    expect(outputs['verdict']).toBe('succeeded');
    const [task] = migrationsOf(region);
    expect(task).toMatchObject({
      network: {
        subnets: ['subnet-1', 'subnet-2'],
        securityGroups: ['sg-9'],
        assignPublicIp: 'ENABLED',
      },
      capacityProvider: 'FARGATE_SPOT',
      overrides: { cpu: '1024', memory: '4096' },
      tags: [{ key: 'owner', value: 'team=a' }],
      enableExecuteCommand: true,
    });
  });
});
