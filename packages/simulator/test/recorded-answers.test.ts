/**
 * Recorded answers of AWS beside the simulator's in the same state: the same members, and in them the same kinds of
 * values. What is written otherwise there than here is named below, with its reason, and in the README.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createRegion, type Region } from '../src/region.ts';
import { always, failureModes } from '../src/scenario/failure-modes.ts';
import { setStage, type Stage, type StageOptions } from '../src/scenario/stage.ts';
import { call } from './call.ts';

type Json = Readonly<Record<string, unknown>>;

const minute = 60_000;
const startAt = Date.parse('2026-04-30T02:05:17.056Z');

function recorded(file: string, list: 'services' | 'tasks'): Json {
  const path = `../../../actions/wait-stable/test/real/${file}.json`;
  const text = readFileSync(new URL(path, import.meta.url), 'utf8');
  const [first] = (JSON.parse(text) as Record<string, Json[]>)[list] ?? [];
  if (first === undefined) throw new Error(`nothing in ${file}`);
  return first;
}

interface Played {
  readonly region: Region;
  readonly service: () => Json;
}

/** @param seed of the rollout; the kinds of its values are the same in each */
function play(
  regionName: string,
  seed: number,
  options: StageOptions,
  direct: (stage: Stage) => void,
): Played {
  const region = createRegion({
    startAt,
    seed,
    region: regionName,
    consistencyLagMs: 0,
    scenario: {
      name: 'recorded',
      description: '',
      build: (world) => direct(setStage(world, options)),
    },
  });
  const { clusterName = 'prod', serviceName = 'web' } = options;
  return {
    region,
    service: () => {
      const asked = { cluster: clusterName, services: [serviceName] };
      const { services } = call(region, 'ecs', 'DescribeServices', asked).body as {
        services: Json[];
      };
      return services[0] ?? {};
    },
  };
}

/** A value with what differs from one service to the next left out: ids, instants, the number of a revision. */
function kindOf(member: string, value: unknown): unknown {
  if (member.endsWith('At')) {
    const ms = typeof value === 'number' ? value * 1000 : Date.parse(String(value));
    const isToTheMillisecond = Math.abs(ms - Math.round(ms)) < 1e-3;
    return isToTheMillisecond ? 'an instant to the millisecond' : value;
  }
  if (typeof value !== 'string') return value;
  return value
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '{uuid}')
    .replaceAll(/\b[0-9a-f]{32}-\d{1,10}\b/g, '{runtime id}')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '{sha256}')
    .replaceAll(/\b[0-9a-f]{32}\b/g, '{task id}')
    .replaceAll(/\b[0-9a-f]{16}\b/g, '{group id}')
    .replaceAll(/\b(subnet|sg|eni)-[0-9a-f]{17}\b/g, '$1-{id}')
    .replaceAll(/\b\d{19}\b/g, '{deployment id}')
    .replaceAll(/\b10(?:\.\d{1,3}){3}\b/g, '{address}')
    .replaceAll(/(task-definition\/[\w-]+):\d+/g, '$1:{n}')
    .replaceAll(/(aws-guardduty-agent)-\w{7}$/g, '$1-{id}');
}

/** Where ours is of another kind than the recorded value, or is not there: `path: recorded, ours`. */
function differences(theirs: unknown, ours: unknown, path = '', member = ''): readonly string[] {
  if (Array.isArray(theirs)) {
    if (!Array.isArray(ours)) return [`${path}: a list, ${JSON.stringify(ours)}`];
    return theirs.flatMap((item, index) => differences(item, ours[index], `${path}[]`, member));
  }
  if (typeof theirs === 'object' && theirs !== null) {
    return Object.entries(theirs).flatMap(([name, value]: [string, unknown]) =>
      differences(value, (ours as Json | undefined)?.[name], `${path}.${name}`, name),
    );
  }
  const [wanted, got] = [kindOf(member, theirs), ours === undefined ? ours : kindOf(member, ours)];
  return wanted === got ? [] : [`${path}: ${JSON.stringify(wanted)}, ${JSON.stringify(got)}`];
}

/** Members of ours that the recorded answer does not have at that place. */
function more(theirs: unknown, ours: unknown, path = ''): readonly string[] {
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    return theirs.flatMap((item, index) => more(item, ours[index], `${path}[]`));
  }
  if (typeof theirs !== 'object' || theirs === null || typeof ours !== 'object' || ours === null) {
    return [];
  }
  return Object.entries(ours).flatMap(([name, value]: [string, unknown]) =>
    name in theirs ? more((theirs as Json)[name], value, `${path}.${name}`) : [`${path}.${name}`],
  );
}

type Event = { readonly createdAt: number | string; readonly message: string };

function eventsOf(service: Json): readonly { readonly kind: string; readonly at: number }[] {
  return (service['events'] as Event[])
    .map(({ createdAt, message }) => ({
      // How many tasks one batch holds is drawn.
      kind: String(kindOf('message', message))
        .replace(/(?: \(task \{task id\}\))+/g, ' {tasks}')
        .replace(/\b\d+ (?=tasks|running tasks|targets)/, '{n} '),
      at: typeof createdAt === 'number' ? createdAt * 1000 : Date.parse(createdAt),
    }))
    .toReversed();
}

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

describe('a forced redeployment, seconds after its start', () => {
  const theirs = recorded('service-redeploy-just-started', 'services');
  const redeployed = (seed: number): Played => {
    const played = play(
      'ap-northeast-3',
      seed,
      {
        clusterName: 'retail-store-ecs-cluster',
        serviceName: 'ui',
        configuration: { circuitBreaker: { enable: false, rollback: false } },
        targetGroup: { name: 'BlueTargetGroup' },
        service: { namesCurrent: 'never' },
        taskDefinition: { family: 'retail-store-ecs-ui' },
      },
      (stage) => {
        stage.deploy(0, {});
        stage.deploy(56 * minute, {});
      },
    );
    played.region.advanceTo(startAt + 56 * minute + 1000);
    return played;
  };
  const ours = redeployed(1).service();

  test('has the same members, and in each the same kind of value', () => {
    const { events: _theirs, loadBalancers, ...rest } = theirs;
    const named = (loadBalancers as Json[]).map((one) => ({ ...one, containerName: 'app' }));
    expect(differences({ ...rest, loadBalancers: named }, ours)).toEqual([]);
    expect(more({ ...rest, loadBalancers }, ours)).toEqual([
      // Newer than the recording.
      '.resourceManagementType',
      '.events',
    ]);
  });

  test('was told by the same events in the same order, newest first', () => {
    const wholeDeployment = (service: Json): readonly string[] => {
      const kinds = eventsOf(service).map(({ kind }) => kind);
      const from = kinds.findLastIndex((kind) => kind.includes('has started'));
      return [...new Set(kinds.slice(from))];
    };
    expect(wholeDeployment(ours)).toEqual(wholeDeployment(theirs));
    const instants = (ours['events'] as Event[]).map(({ createdAt }) => Number(createdAt));
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
  });

  test('happened at a pace that ours goes, too', () => {
    const paceOf = (service: Json): Readonly<Record<string, number>> => {
      const [, before] = service['deployments'] as { createdAt: string | number }[];
      const created = before?.createdAt;
      const createdAt = typeof created === 'number' ? created * 1000 : Date.parse(String(created));
      const at = (text: string): number =>
        eventsOf(service).find((event) => event.at >= createdAt && event.kind.includes(text))?.at ??
        Number.NaN;
      // Not told by the answer are the checks until a target is healthy, and how long one may drain.
      return {
        'created to started': at('has started') - createdAt,
        'started to registered': at('registered') - at('has started'),
        'stopped to deregistered': at('deregistered') - at('has stopped'),
        'deregistered to draining': at('draining') - at('deregistered'),
        'completed to steady': at('steady') - at('completed'),
      };
    };
    const paces = seeds.map((seed) => paceOf(redeployed(seed).service()));
    const outside = Object.entries(paceOf(theirs)).filter(([phase, ms]) => {
      const drawn = paces.map((pace) => pace[phase] ?? Number.NaN);
      return !(Math.min(...drawn) <= ms && ms <= Math.max(...drawn));
    });
    expect(outside).toEqual([]);
  });
});

test('a deployment that never gets its image, without a circuit breaker', () => {
  const { region, service } = play(
    'me-central-1',
    1,
    {
      clusterName: 'site-cluster',
      serviceName: 'coming-soon',
      desiredCount: 1,
      targetGroup: false,
      configuration: { circuitBreaker: { enable: false, rollback: false } },
      behaviour: always(failureModes.registryUnreachable),
    },
    (stage) => stage.deploy(0),
  );
  const theirs = recorded('service-stuck-no-circuit-breaker', 'services');
  const failed = () => (service()['deployments'] as { failedTasks: number }[])[0]?.failedTasks ?? 0;
  while (failed() < 8) region.advanceTo(region.now() + 10_000);
  const { events, ...rest } = theirs;
  expect(differences(rest, service())).toEqual([]);
  // The address of the registry is ours.
  const told = (list: unknown) =>
    (list as Event[]).map(({ message }) => message.replaceAll(/ecr\.[\w-]+\./g, 'ecr.'));
  expect(told(service()['events'])).toEqual(expect.arrayContaining(told(events)));
});

describe('a rollback by the circuit breaker', () => {
  const identities = ['old', 'new'] as const;
  test.each(identities)(
    'while it goes on and after it, with the PRIMARY as %s',
    (rollbackIdentity) => {
      const { region, service } = play(
        'ap-southeast-2',
        1,
        {
          desiredCount: 1,
          serviceName: 'news-web-app',
          behaviour: always(failureModes.crashAtStart),
          service: { rollbackIdentity },
        },
        (stage) => stage.deploy(0),
      );
      const states = () =>
        (service()['deployments'] as Json[]).map((deployment) => deployment['rolloutState']);
      const isRollingBack = () => states().includes('FAILED');
      while (!isRollingBack()) region.advanceTo(region.now() + 1000);
      expect(differences(recorded('deployments-rolling-back', 'services'), service())).toEqual([]);
      while (isRollingBack() || states()[0] !== 'COMPLETED') region.advanceTo(region.now() + 1000);
      expect(differences(recorded('deployments-rolled-back', 'services'), service())).toEqual([]);
    },
  );
});

test('a running task of Fargate is described as AWS describes it', () => {
  const theirs = recorded('task-running-fargate', 'tasks');
  const { region } = play(
    'us-east-1',
    1,
    {
      clusterName: 'fargate-cluster',
      serviceName: 'webserver',
      taskDefinition: {
        containers: [
          {
            name: 'web',
            image: 'nginx',
            cpu: 99,
            memory: 100,
            healthCheck: { command: ['CMD', 'true'], interval: 5, timeout: 2, retries: 3 },
          },
        ],
      },
    },
    ({ world }) => {
      world.injectsSidecar = true;
    },
  );
  const network = { subnets: ['subnet-070fc8b7200cdf7bb'], securityGroups: ['sg-1'] };
  const { tasks } = call(region, 'ecs', 'RunTask', {
    cluster: 'fargate-cluster',
    taskDefinition: 'webserver:1',
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: network },
  }).body as { tasks: { taskArn: string }[] };
  region.advanceTo(region.now() + minute);
  const asked = { cluster: 'fargate-cluster', tasks: tasks.map(({ taskArn }) => taskArn) };
  const [ours] = call(region, 'ecs', 'DescribeTasks', asked).body['tasks'] as Json[];
  const { availabilityZone: _zone, ...rest } = theirs;
  expect(differences(rest, ours)).toEqual([]);
  expect(ours?.['availabilityZone']).toMatch(/^us-east-1[a-c]$/);
  // The write-up left these out; AWS's own examples of DescribeTasks have them.
  expect(more(rest, ours)).toEqual([
    '.attachments',
    '.attributes',
    '.availabilityZone',
    '.overrides',
    '.ephemeralStorage',
    '.fargateEphemeralStorage',
  ]);
});
