import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createInputReader } from '@ecs-actions/action-kit/inputs';
import {
  createMemoryRunner,
  inputsAsEnvironment,
} from '@ecs-actions/action-kit/test-support/memory-runner';
import { parseInputs } from '../src/inputs.ts';
import { readDefinitionFile } from '../src/read-definition-file.ts';

function parse(inputs: Record<string, string>) {
  const env = inputsAsEnvironment({ cluster: 'prod', 'aws-region': 'eu-central-1', ...inputs });
  return parseInputs(createInputReader(createMemoryRunner({ env })), env);
}

describe('inputs', () => {
  test.each([
    ['nothing to deploy', {}, /Input "image" is needed/],
    ['no image', { image: 'two words' }, /Input "image" is "two words"/],
    ['a container twice', { image: 'app=a:1\napp=b:1' }, /each container once/],
    ['a container without an image', { image: 'app=a:1\nproxy=' }, /container=image/],
    [
      'variables for several containers',
      { image: 'app=a:1\nproxy=b:1', environment: 'A=1' },
      /"image" sets several \(app, proxy\)\. Give one container=image/,
    ],
    ['an unknown reaction', { image: 'a:1', 'on-running': 'wait' }, /supersede or fail/],
    ['no boolean', { image: 'a:1', 'update-service': 'no' }, /true or false/],
  ])('%s', (_what, inputs, message) => {
    expect(() => parse(inputs)).toThrow(message);
  });

  test('the image may be left out beside task-definition or force-new-deployment', () => {
    expect(parse({ 'force-new-deployment': 'true' }).images).toEqual({ kind: 'none' });
    expect(parse({ 'task-definition': 'web:3' })).toMatchObject({
      images: { kind: 'none' },
      base: { kind: 'revision', name: 'web:3' },
    });
    expect(parse({ 'task-definition': 'deploy/web.yml' }).base).toEqual({
      kind: 'file',
      path: 'deploy/web.yml',
    });
  });

  test('each container may be given its image, one a line', () => {
    expect(parse({ image: 'app=ghcr.io/acme/web:1\n proxy = nginx:1.29 \n' }).images).toEqual({
      kind: 'by-container',
      images: new Map([
        ['app', 'ghcr.io/acme/web:1'],
        ['proxy', 'nginx:1.29'],
      ]),
    });
  });
});

describe('a file is taken whole, or not at all', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'definition-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const read = (text: string) => {
    const path = join(folder, 'web.yml');
    writeFileSync(path, text);
    return readDefinitionFile(path);
  };

  test('JSON and YAML keep every member', () => {
    const definition = {
      family: 'web',
      cpu: '256',
      containerDefinitions: [
        {
          name: 'app',
          image: 'a:1',
          cpu: 10,
          dockerLabels: { 'any.label': 'x' },
          logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/web' } },
        },
      ],
    };
    expect(read(JSON.stringify(definition))).toEqual(definition);
    expect(read('family: web\ncontainerDefinitions:\n  - name: app\n    image: a:1\n')).toEqual({
      family: 'web',
      containerDefinitions: [{ name: 'app', image: 'a:1' }],
    });
  });

  const container = { name: 'app', image: 'a:1' };
  test.each([
    [
      { family: 'web', containerDefinitions: [{ ...container, imagePullPolicy: 'always' }] },
      'containerDefinitions[0].imagePullPolicy is no field of the API',
    ],
    [
      {
        family: 'web',
        containerDefinitions: [{ ...container, portMappings: [{ ContainerPort: 80 }] }],
      },
      'containerDefinitions[0].portMappings[0].ContainerPort is no field of the API; it is spelled containerPort',
    ],
    [
      { family: 'web', revision: 4, containerDefinitions: [container] },
      'revision is added by ECS and cannot be registered: take it out',
    ],
    [{ taskDefinition: {} }, 'it is what describe-task-definition prints'],
    [
      { family: 'web', cpu: 256, containerDefinitions: [container] },
      'cpu is the number 256, not a text',
    ],
    [
      { family: 'web', containerDefinitions: [{ ...container, essential: 'yes' }] },
      'containerDefinitions[0].essential is a text, not true or false',
    ],
    [
      { family: 'web', containerDefinitions: container },
      'containerDefinitions is an object, not a list',
    ],
    [{ containerDefinitions: [container] }, 'family is missing'],
    [
      { family: 'web', containerDefinitions: [{ name: 'app' }] },
      'containerDefinitions[0] needs a name and an image',
    ],
  ])('%j', (definition, fault) => {
    expect(() => read(JSON.stringify(definition))).toThrow(fault);
  });

  test('one that is not there is said to be missing', () => {
    expect(() => readDefinitionFile(join(folder, 'none.json'))).toThrow(/there is no file/);
  });
});
