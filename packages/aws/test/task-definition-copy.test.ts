import { describe, expect, test } from '@jest/globals';
import { createVirtualClock } from '@ecs-actions/action-kit/test-support/virtual-clock';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { knownPartOf, meansTheSame } from '../src/ecs/known-members.ts';
import { createTaskDefinitions } from '../src/ecs/task-definitions.ts';
import { openSession } from '../src/session.ts';

type Json = Record<string, unknown>;

const original = {
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:2',
  family: 'web',
  revision: 2,
  registeredAt: 1.7e9,
  memberOfTomorrow: { a: [1, { b: 2 }] },
  containerDefinitions: [
    { name: 'app', image: 'web:2', optionOfTomorrow: true, restartPolicy: { enabled: true } },
    { name: 'proxy', image: 'envoy', restartPolicy: { enabled: true } },
  ],
};

/** Registers a copy where ECS answers as `register` says; returns what was sent to it. */
async function copy(register: (body: Json) => { status: number; body: Json }) {
  const sent: Json[] = [];
  const answers = {
    handle: ({ headers, body }: { headers: Readonly<Record<string, string>>; body: unknown }) => {
      const isRegister = headers['x-amz-target']?.endsWith('RegisterTaskDefinition') === true;
      const json = JSON.parse(textOf(body)) as Json;
      if (isRegister) sent.push(json);
      const { status, body: answer } = isRegister
        ? register(json)
        : {
            status: 200,
            body: {
              taskDefinition: original,
              tags: [
                { key: 'team', value: 'shop' },
                { key: 'aws:x', value: 'y' },
              ],
            },
          };
      return { status, headers: {}, body: JSON.stringify(answer) };
    },
  };
  const session = openSession({
    region: 'eu-central-1',
    userAgent: { name: 'test', version: '0' },
    clock: createVirtualClock(),
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'none' },
    requestHandler: inProcessHandler(
      answers as unknown as Parameters<typeof inProcessHandler>[0],
      () => 0,
    ),
  });
  const made = await createTaskDefinitions(session).registerCopy({
    taskDefinition: 'web:2',
    container: 'app',
    withoutRestartPolicy: true,
    family: 'web-migration',
    mark: 'm',
  });
  return { made, sent };
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
}

const registered = { status: 200, body: { taskDefinition: { taskDefinitionArn: 'arn:copy' } } };

describe('registerCopy', () => {
  test('sends what AWS sent, but for what is read-only, the restart policy and aws: tags', async () => {
    const { made, sent } = await copy(() => registered);
    expect(made).toEqual({ arn: 'arn:copy', perhapsMore: false, lostMembers: [], untagged: false });
    expect(sent).toEqual([
      {
        family: 'web-migration',
        memberOfTomorrow: original.memberOfTomorrow,
        containerDefinitions: [
          {
            name: 'app',
            image: 'web:2',
            optionOfTomorrow: true,
            dockerLabels: { 'ecs-actions.migration': 'm' },
          },
          original.containerDefinitions[1],
        ],
        tags: [{ key: 'team', value: 'shop' }],
      },
    ]);
  });

  test('where ECS does not take back what is newer than the SDK, it is left out and named', async () => {
    const { made, sent } = await copy((body) =>
      'memberOfTomorrow' in body
        ? { status: 400, body: { __type: 'ClientException', message: 'Unknown parameter.' } }
        : registered,
    );
    expect(made.lostMembers).toEqual([
      'memberOfTomorrow',
      'containerDefinitions[0].optionOfTomorrow',
    ]);
    expect(sent[1]).not.toHaveProperty('memberOfTomorrow');
    expect(JSON.stringify(sent[1])).not.toContain('optionOfTomorrow');
  });
});

describe('what the SDK knows', () => {
  const container = { name: 'app', image: 'web:2', dockerLabels: { any: 'label' } };

  test('unknown members are named by their paths; null is none', () => {
    expect(
      knownPartOf({
        family: 'web',
        tomorrow: null,
        containerDefinitions: [
          { ...container, option: 1, healthCheck: { command: ['x'], wait: 2 } },
        ],
      }),
    ).toEqual({
      definition: {
        family: 'web',
        containerDefinitions: [{ ...container, healthCheck: { command: ['x'] } }],
      },
      lostMembers: ['containerDefinitions[0].option', 'containerDefinitions[0].healthCheck.wait'],
    });
  });

  test.each([
    ['what nobody asked for counts not', true, { option: 1 }, {}],
    ['what was asked for counts', false, {}, { option: 1 }],
    ['and its value too', false, { option: 1 }, { option: 2 }],
    ['the same', true, { option: 1 }, { option: 1 }],
    ['what is known counts always', false, { user: 'root' }, {}],
  ])('%s: %s', (_what, expected, described, wanted) => {
    const definition = (more: object) => ({
      family: 'web',
      containerDefinitions: [{ ...container, ...more }],
    });
    expect(meansTheSame(definition(described), definition(wanted))).toBe(expected);
  });
});
