/**
 * `rollback` and `deploy-image` by their bundles, as steps of a workflow: what they do, what they refuse, and a
 * cancel with the runner's signals and their post step. In virtual time, and for all faults: the actions' own tests.
 */
import { setRegistryStage, type RegistryStage } from '@ecs-actions/simulator/scenario/images';
import { createRegion } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { startDeployment } from '@ecs-actions/simulator/world/deployment-start';
import { archiveImage } from '@ecs-actions/simulator/world/registry/registry';
import { wakeScheduler } from '@ecs-actions/simulator/world/scheduler-agenda';
import { describe, expect, test } from '@jest/globals';
import { hurriedClock } from '../../src/local/hurried-clock.ts';
import { simulatedAccount } from '../../src/local/simulated-account.ts';
import { findRepository } from '../../src/repository.ts';
import type { Pace } from '../../src/workflow/interruption.ts';
import { runText, stepsOf } from './support/run-text.ts';
import { present } from '@ecs-actions/core/present';

type Region = ReturnType<typeof createRegion>;
type Fault = Parameters<Region['fault']>[0];

interface Case {
  readonly action: 'rollback' | 'deploy-image';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly stage?: Parameters<typeof setRegistryStage>[1];
  /** `web:2` was brought out and runs (the default for rollback), is on its way, or is only there. */
  readonly next?: 'runs' | 'in-flight' | 'waits';
  /** What happened since. */
  readonly since?: (stage: RegistryStage, region: Region) => void;
  readonly faults?: readonly Fault[];
  /** Somebody presses "Cancel workflow" at the first call of this operation that changed something, or any. */
  readonly cancelAt?: string;
  readonly pace?: Partial<Pace>;
}

interface Ended {
  readonly verdict: string | undefined;
  readonly reason: string | undefined;
  readonly serves: string;
  /** Calls that changed something, in order. */
  readonly changes: readonly string[];
  readonly post: string;
}

const minute = 60_000;
const image = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web';

async function runStep(one: Case): Promise<Ended> {
  const { action, next = action === 'rollback' ? 'runs' : 'waits' } = one;
  let stage: RegistryStage | undefined;
  const clock = hurriedClock(5);
  const region = createRegion({
    seed: 7,
    speed: 40,
    startAt: clock.now() - 20 * minute,
    throttling: false,
    scenario: {
      name: 'shop',
      description: '',
      build: (world) => void (stage = setRegistryStage(world, one.stage)),
    },
  });
  if (stage === undefined) throw new Error('the scenario was not built');
  const { service, next: definition } = stage;
  const deploy = (): void => {
    startDeployment(region.world, service, { definition });
    wakeScheduler(region.world, service, true);
  };
  if (next === 'runs') deploy();
  region.advanceTo(clock.now());
  // A deployment that is still on its way when the step looks.
  if (next === 'in-flight') {
    region.world.speed = 2;
    deploy();
  }
  one.since?.(stage, region);
  for (const fault of one.faults ?? []) region.fault(fault);

  const cancel = new AbortController();
  const server = await startServer({
    answers: {
      handle: (request, at) => {
        const operation = (request.headers['x-amz-target'] ?? '').split('.').at(-1);
        if (operation === one.cancelAt) setImmediate(() => cancel.abort());
        return region.handle(request, at);
      },
    },
    clock: clock.now,
  });
  const before = region.calls.length;
  const inputs = { cluster: 'prod', service: 'web', ...one.inputs };
  const lines = Object.entries(inputs).map(
    ([name, value]) => `    ${name}: ${JSON.stringify(value)}`,
  );
  try {
    const { jobs } = await runText(
      stepsOf(`- id: act\n  uses: org/ecs-actions/${action}@v1\n  with:\n${lines.join('\n')}`),
      {
        repository: findRepository(import.meta.dirname),
        machine: { ...simulatedAccount(server.url), ...clock.env },
        cancel: cancel.signal,
        ...present({ pace: one.pace }),
      },
    );
    const steps = jobs.flatMap((job) => job.steps);
    const main = steps.find(({ id }) => id === 'act');
    const revision = service.deployments[0]?.revision.definition;
    return {
      verdict: main?.outputs['verdict'],
      reason: main?.outputs['reason'],
      serves: `${revision?.family}:${revision?.revision}`,
      changes: region.calls
        .slice(before)
        .filter(
          ({ status, operation }) =>
            (status === 200 || status === 0) && !/^(?:Describe|List|Get|BatchGet)/.test(operation),
        )
        .map(({ operation }) => operation),
      post: steps
        .filter(({ name }) => name.startsWith('Post '))
        .map(({ summary }) => summary)
        .join(''),
    };
  } finally {
    await server.close();
  }
}

/** A few of them here; all: `WAYS=all npm test -- packages/tooling/test/workflow/way-out-and-back`. */
function some<R extends readonly [what: string, ...rest: unknown[]]>(
  whats: RegExp,
  rows: readonly R[],
): readonly R[] {
  return process.env['WAYS'] === 'all' ? rows : rows.filter(([what]) => whats.test(what));
}

type Row = readonly [what: string, one: Case, expected: Partial<Record<keyof Ended, unknown>>];

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

describe('rollback', () => {
  const back = (one: Omit<Case, 'action'> = {}): Case => ({ action: 'rollback', ...one });
  const refused = (reason: RegExp) => ({
    verdict: 'refused',
    reason: matching(reason),
    changes: [],
    post: '',
  });
  const ofV1 = (stage: RegistryStage) =>
    [...stage.repository.images.values()].filter(({ tags }) => tags.has('v1'));

  test.concurrent.each(
    some<Row>(/^(?:puts|stops|refuses: the image is gone)/, [
      [
        'puts the last good revision back',
        back(),
        { verdict: 'restored', serves: 'web:1', changes: ['UpdateService'], post: '' },
      ],
      [
        'stops a deployment in flight with ROLLBACK',
        back({ next: 'in-flight' }),
        { verdict: 'restored', serves: 'web:1', changes: ['StopServiceDeployment'] },
      ],
      [
        'looks answers up that were lost: one new revision, one deployment',
        back({
          since: ({ before }) => void (before.status = 'INACTIVE'),
          faults: [
            { kind: 'reset-after', operation: 'RegisterTaskDefinition', nth: 1 },
            { kind: 'malformed', operation: 'UpdateService', nth: 1 },
          ],
        }),
        { verdict: 'restored', serves: 'web:3' },
      ],
      [
        'refuses: no other revision ended well',
        back({ next: 'waits' }),
        refused(/remembers no deployment/),
      ],
      [
        'refuses: the image is gone',
        back({
          since: (stage) =>
            ofV1(stage).forEach(({ digest }) => stage.repository.images.delete(digest)),
        }),
        refused(/no longer in its repository/),
      ],
      [
        'refuses: the image is archived',
        back({ since: (stage) => ofV1(stage).forEach((one) => archiveImage(stage.world, one)) }),
        refused(/update-image-storage-class/),
      ],
      [
        'refuses: the revision can no longer be described',
        back({ since: ({ world, next }) => void world.taskDefinitions.set('web', [next]) }),
        refused(/can no longer be described/),
      ],
      [
        'refuses: an unknown revision',
        back({ inputs: { to: 'web:99' } }),
        refused(/knows no web:99/),
      ],
      ['refuses: the one that serves', back({ inputs: { to: 'web:2' } }), refused(/has already/)],
      [
        'refuses: a first deployment',
        back({
          next: 'in-flight',
          since: ({ service }) =>
            void Object.assign(service.serviceDeployments[0] ?? {}, { source: [] }),
        }),
        refused(/is the first one of web/),
      ],
      [
        'refuses: CodeDeploy',
        back({ next: 'waits', stage: { service: { controller: 'CODE_DEPLOY' } } }),
        refused(/CodeDeploy controls/),
      ],
      [
        'refuses: an external controller',
        back({ next: 'waits', stage: { service: { controller: 'EXTERNAL' } } }),
        refused(/external controller/),
      ],
    ]),
  )('%s', async (_, one, expected) => {
    expect(await runStep(one)).toMatchObject(expected);
  });

  const nothing = {
    verdict: 'cancelled',
    reason: matching(/nothing was changed/),
    serves: 'web:2',
  };
  const goesOn = {
    verdict: 'cancelled',
    reason: matching(/ECS goes on by itself/),
    serves: 'web:1',
    changes: ['UpdateService'],
    post: matching(/SUCCESSFUL; web has web:1/),
  };
  test.concurrent.each(
    some<readonly [string, object]>(/^UpdateService/, [
      [
        'DescribeServices',
        { ...nothing, changes: [], post: matching(/before it changed anything/) },
      ],
      [
        'ListServiceDeployments',
        { ...nothing, changes: [], post: matching(/before it changed anything/) },
      ],
      ['DescribeImages', { ...nothing, changes: [], post: matching(/before it changed anything/) }],
      ['UpdateService', goesOn],
      ['DescribeServiceDeployments', goesOn],
    ]),
  )(
    'cancelled at %s: the step says what stands, and post how it ends',
    async (cancelAt, expected) => {
      const slow: Fault = { kind: 'slow', operation: cancelAt, delayMs: 1000 };
      expect(await runStep(back({ cancelAt, faults: [slow] }))).toMatchObject(expected);
    },
  );

  test.concurrent(
    'killed before it can say anything: its post step tells how it ends',
    async () => {
      const slow: Fault = { kind: 'slow', operation: 'UpdateService', delayMs: 3000 };
      const pace = { sigtermAfterMs: 1, sigkillAfterMs: 1 };
      const ended = await runStep(back({ cancelAt: 'UpdateService', faults: [slow], pace }));
      expect(ended).toMatchObject({ serves: 'web:1', post: matching(/SUCCESSFUL; web has web:1/) });
    },
  );
});

describe('deploy-image', () => {
  const put = (inputs: Case['inputs'], one: Partial<Case> = {}): Case => ({
    action: 'deploy-image',
    inputs: { image: `${image}:v2`, ...inputs },
    ...one,
  });
  const error = (reason: RegExp) => ({ verdict: 'error', reason: matching(reason), changes: [] });

  test.concurrent.each(
    some<Row>(/^(?:deploys|refuses: no such image)/, [
      ['deploys', put({}), { verdict: 'deployed', serves: 'web:2', changes: ['UpdateService'] }],
      [
        'finds it running',
        put({ image: `${image}:v1` }),
        { verdict: 'unchanged', serves: 'web:1', changes: [] },
      ],
      [
        'only registers',
        put({ 'update-service': 'false', environment: 'A=1' }),
        { verdict: 'registered', serves: 'web:1', changes: ['RegisterTaskDefinition'] },
      ],
      [
        'takes the place of a deployment in flight',
        put({ environment: 'A=1' }, { next: 'in-flight' }),
        { verdict: 'deployed', serves: 'web:3' },
      ],
      [
        'looks answers up that were lost: one revision, one deployment',
        put(
          { environment: 'A=1' },
          {
            faults: [
              { kind: 'reset-after', operation: 'RegisterTaskDefinition', nth: 1 },
              { kind: 'malformed', operation: 'UpdateService', nth: 1 },
            ],
          },
        ),
        { verdict: 'deployed', serves: 'web:3' },
      ],
      ['refuses: no such image', put({ image: `${image}:v9` }), error(/v9/)],
      [
        'refuses: another architecture',
        put({}, { stage: { platforms: [{ os: 'linux', architecture: 'arm64' }] } }),
        error(/arm64|ARM64/),
      ],
      [
        'refuses: a deployment in flight, with on-running: fail',
        put({ environment: 'A=1', 'on-running': 'fail' }, { next: 'in-flight' }),
        error(/is in flight.*nothing was changed/),
      ],
      [
        'refuses: CodeDeploy',
        put({}, { stage: { service: { controller: 'CODE_DEPLOY' } } }),
        error(/CODE_DEPLOY/),
      ],
      ['refuses: an unknown container', put({ image: `ap=${image}:v2` }), error(/ap/)],
    ]),
  )('%s', async (_, one, expected) => {
    expect(await runStep(one)).toMatchObject(expected);
  });

  test.concurrent.each(
    some<readonly [string, object]>(/^UpdateService/, [
      ['DescribeServices', { reason: matching(/cancelled; nothing was changed/), changes: [] }],
      [
        'RegisterTaskDefinition',
        { reason: matching(/cancelled/), serves: 'web:1', changes: ['RegisterTaskDefinition'] },
      ],
      ['UpdateService', { reason: matching(/the deployment may have begun/), serves: 'web:3' }],
    ]),
  )('cancelled at %s: what was done is said', async (cancelAt, expected) => {
    const slow: Fault = { kind: 'slow', operation: cancelAt, delayMs: 1000 };
    const one = put({ environment: 'A=1' }, { cancelAt, faults: [slow] });
    expect(await runStep(one)).toMatchObject({ verdict: 'error', ...expected });
  });
});
