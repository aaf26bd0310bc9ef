import { describe, expect, test } from '@jest/globals';
import { addTaskDefinition } from '@ecs-actions/simulator/world/build-task-definition';
import { always, failureModes } from '@ecs-actions/simulator/scenario/failure-modes';
import { setDesiredCount } from '@ecs-actions/simulator/world/moves';
import { changes, createShop, newestTruth, primaryOf, rollBack } from './support/run-rollback.ts';

describe('going back', () => {
  test('puts the last good revision back and follows it to its end', async () => {
    const shop = createShop();
    const { outputs, result, log, summary } = await rollBack(shop.region);
    expect(result.exitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'restored',
      from: expect.stringMatching(/web:2$/),
      to: expect.stringMatching(/web:1$/),
      reason: 'web serves web:1',
      durationSeconds: expect.any(Number),
    });
    expect(newestTruth(shop)).toBe('completed');
    expect(primaryOf(shop)).toBe('web:1');
    expect(changes(shop.region)).toEqual(['UpdateService']);
    expect(log).toContain('going back to web:1, deployed 2 hours ago');
    for (const said of [
      'state now differs',
      'Migrations are not undone',
      'settings stay as they are',
    ]) {
      expect(log).toContain(said);
      expect(summary).toContain(said);
    }
  });

  test('tells how far ECS is: the status and the table of deployments, each only where it changed', async () => {
    const shop = createShop();
    const { log } = await rollBack(shop.region);
    const lines = log.split('\n');
    const statuses = lines.filter((line) => line.startsWith('deployment: '));
    expect(statuses.at(0)).toBe('deployment: pending');
    expect(statuses.at(-1)).toBe('deployment: successful');
    expect(new Set(statuses).size).toBe(statuses.length);
    const titles = lines.filter((line) => /\d\d:\d\d:\d\d +web:1, \d+\/\d+ running/.test(line));
    expect(titles.length).toBeGreaterThan(2);
    const counts = titles.map((line) => line.replace(/^.*\d\d:\d\d:\d\d +/, ''));
    expect(counts.at(-1)).toMatch(/^web:1, (\d+)\/\1 running/);
    expect(log).toMatch(/ACTIVE.* web:2|web:2 +ACTIVE/);
  });

  test('where the counts may not be read any more, the rollback goes on without them', async () => {
    const shop = createShop();
    let refused = 0;
    const { outputs } = await rollBack({
      now: () => shop.region.now(),
      handle: (request, at) => {
        const isDescribe = Object.values(request.headers).some((value) =>
          value?.endsWith('.DescribeServices'),
        );
        if (!isDescribe || changes(shop.region).length === 0) {
          return shop.region.handle(request, at);
        }
        refused += 1;
        return {
          status: 400,
          headers: { 'content-type': 'application/x-amz-json-1.1' },
          body: JSON.stringify({ __type: 'AccessDeniedException', message: 'not authorized' }),
        };
      },
    });
    expect(refused).toBeGreaterThan(0);
    expect(outputs).toMatchObject({ verdict: 'restored' });
  });

  test('a second time goes further back, never to what was left', async () => {
    const shop = createShop();
    const third = addTaskDefinition(shop.region.world, {
      family: 'web',
      image: shop.stage.next.containers[0]?.image ?? '',
    });
    shop.deploy(third);
    const verdicts = [];
    for (let press = 0; press < 3; press += 1) {
      const { outputs } = await rollBack(shop.region);
      verdicts.push([outputs['verdict'], primaryOf(shop)]);
    }
    expect(verdicts).toEqual([
      ['restored', 'web:2'],
      ['restored', 'web:1'],
      ['refused', 'web:1'],
    ]);
  });

  test('of a deployment that failed and was not rolled back, everything that was good lies before', async () => {
    const shop = createShop({
      deployed: false,
      configuration: { circuitBreaker: { enable: true, rollback: false } },
    });
    shop.region.behave({ taskDefinition: 'web:2', behaviour: always(failureModes.crashAtStart) });
    shop.deploy(shop.stage.next, 60);
    expect(newestTruth(shop)).toBe('failed');
    const { outputs } = await rollBack(shop.region);
    expect(outputs).toMatchObject({ verdict: 'restored', to: expect.stringMatching(/web:1$/) });
    expect(primaryOf(shop)).toBe('web:1');
  });

  test('to a revision by name', async () => {
    const shop = createShop();
    const { outputs } = await rollBack(shop.region, { inputs: { to: 'web:1' } });
    expect(outputs).toMatchObject({ verdict: 'restored', to: expect.stringMatching(/web:1$/) });
  });

  test('an INACTIVE revision is registered anew, once, and said with the setting that keeps it', async () => {
    const shop = createShop();
    shop.stage.before.status = 'INACTIVE';
    const first = await rollBack(shop.region);
    expect(first.outputs).toMatchObject({
      verdict: 'restored',
      to: expect.stringMatching(/web:3$/),
    });
    expect(first.log).toContain('it is INACTIVE and is registered anew');
    expect(first.log).toContain('skip_destroy = true');
    expect(first.report).toMatchObject({ copyOf: expect.stringMatching(/web:1$/) });
    // The copy counts as what it is a copy of: web:2, which was left, is not put back.
    const second = await rollBack(shop.region);
    expect(second.outputs['verdict']).toBe('refused');
    expect(primaryOf(shop)).toBe('web:3');
    // Forward by hand, and back again: the copy that is there is taken.
    shop.deploy(shop.stage.next);
    const third = await rollBack(shop.region, { inputs: { to: 'web:1' } });
    expect(third.outputs).toMatchObject({ verdict: 'restored', to: first.outputs['to'] });
    expect(changes(shop.region)).toEqual([
      'RegisterTaskDefinition',
      'UpdateService',
      'UpdateService',
    ]);
  });

  test('without ecs:TagResource the copy has no tags, and it is said', async () => {
    const denied = { AKIANOTAGS: { allow: ['*'], deny: ['ecs:TagResource'] } };
    const tags = [{ key: 'team', value: 'shop' }];
    const shop = createShop({ taskDefinition: { tags } }, { principals: denied });
    shop.stage.before.status = 'INACTIVE';
    const { outputs, log, summary } = await rollBack(shop.region, { accessKeyId: 'AKIANOTAGS' });
    expect(outputs).toMatchObject({ verdict: 'restored', to: expect.stringMatching(/web:3$/) });
    for (const said of [log, summary]) expect(said).toContain('may not ecs:TagResource');
    expect(shop.region.world.taskDefinitions.get('web')?.at(-1)?.tags).toEqual([]);
  });

  describe('what is newer than the SDK', () => {
    const tomorrow = { memberOfTomorrow: { a: [1] } };
    const createNewerShop = () => {
      const shop = createShop({ taskDefinition: { rest: tomorrow } });
      shop.stage.before.status = 'INACTIVE';
      return shop;
    };
    const copyIn = (shop: ReturnType<typeof createShop>) =>
      shop.region.world.taskDefinitions.get('web')?.find(({ revision }) => revision === 3)?.rest;

    test('is in the copy', async () => {
      const shop = createNewerShop();
      const { outputs, log } = await rollBack(shop.region);
      expect(outputs).toMatchObject({ verdict: 'restored', to: expect.stringMatching(/web:3$/) });
      expect(copyIn(shop)).toMatchObject(tomorrow);
      expect(log).not.toContain('the copy is without');
    });

    test('is left out and said where ECS does not take it back; a second press still goes no way forward', async () => {
      const shop = createNewerShop();
      const { region } = shop;
      const refusing = {
        now: () => region.now(),
        handle: (...[request, at]: Parameters<typeof region.handle>) => {
          const { headers, body } = request;
          const isRefused =
            String(headers['x-amz-target']).endsWith('.RegisterTaskDefinition') &&
            Buffer.from(body).includes('memberOfTomorrow');
          return isRefused
            ? {
                status: 400,
                headers: { 'content-type': 'application/x-amz-json-1.1' },
                body: JSON.stringify({ __type: 'ClientException', message: 'Unknown parameter' }),
              }
            : region.handle(request, at);
        },
      };
      const first = await rollBack(refusing);
      expect(first.outputs).toMatchObject({
        verdict: 'restored',
        to: expect.stringMatching(/:3$/),
      });
      expect(copyIn(shop)).not.toHaveProperty('memberOfTomorrow');
      expect(first.log).toContain('the copy is without them: memberOfTomorrow.');
      expect(first.summary).toContain('memberOfTomorrow');
      const second = await rollBack(refusing);
      expect(second.outputs['verdict']).toBe('refused');
      expect(primaryOf(shop)).toBe('web:3');
    });
  });

  test('a tag that names another image by now is put back by its digest', async () => {
    const shop = createShop();
    const good = shop.stage.service.serviceDeployments.at(-1)?.target.imageDigests['app'];
    shop.stage.push({ tags: ['v1'] });
    const { outputs, log } = await rollBack(shop.region);
    expect(outputs['verdict']).toBe('restored');
    expect(log).toContain('its tag names another image by now');
    const [primary] = shop.stage.service.deployments;
    expect(primary?.revision.imageDigests['app']).toBe(good);
    setDesiredCount(shop.region.world, shop.stage.service, 4);
    shop.region.advanceTo(shop.region.now() + 10 * 60_000);
    expect([...(primary?.tasks ?? [])].map(({ lastStatus }) => lastStatus)).toEqual(
      Array.from({ length: 4 }, () => 'RUNNING'),
    );
  });
});

describe('mode check changes nothing and says what would be done', () => {
  test.each([
    ['at rest', 15, /^web:1, deployed 2 hours ago can be put back$/],
    ['in flight', 0.3, /is in flight: it would be stopped with ROLLBACK$/],
  ])('%s', async (_what, minutes, reason) => {
    const shop = createShop({ deployed: false });
    shop.deploy(shop.stage.next, minutes);
    const { outputs, result } = await rollBack(shop.region, { inputs: { mode: 'check' } });
    expect(result.exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'ready', reason: expect.stringMatching(reason) });
    expect(changes(shop.region)).toEqual([]);
  });
});

describe('in flight', () => {
  test('the deployment is stopped with ROLLBACK instead of starting another', async () => {
    const shop = createShop({ deployed: false });
    shop.deploy(shop.stage.next, 0.5);
    const { outputs } = await rollBack(shop.region);
    expect(outputs).toMatchObject({
      verdict: 'restored',
      from: expect.stringMatching(/web:2$/),
      to: expect.stringMatching(/web:1$/),
    });
    expect(changes(shop.region)).toEqual(['StopServiceDeployment']);
    expect(newestTruth(shop)).toBe('rolled-back');
  });

  test('a rollback in progress is followed', async () => {
    const shop = createShop({ deployed: false });
    shop.region.behave({ taskDefinition: 'web:2', behaviour: always(failureModes.crashAtStart) });
    shop.deploy(shop.stage.next, 0);
    while (shop.stage.service.serviceDeployments[0]?.status !== 'ROLLBACK_IN_PROGRESS') {
      shop.region.advanceTo(shop.region.now() + 1000);
    }
    const { outputs } = await rollBack(shop.region);
    expect(outputs).toMatchObject({ verdict: 'restored', to: expect.stringMatching(/web:1$/) });
    expect(changes(shop.region)).toEqual([]);
  });

  test('another revision by name supersedes a rollback in progress', async () => {
    const shop = createShop();
    const third = addTaskDefinition(shop.region.world, {
      family: 'web',
      image: shop.stage.before.containers[0]?.image ?? '',
    });
    shop.region.behave({ taskDefinition: 'web:3', behaviour: always(failureModes.crashAtStart) });
    shop.deploy(third, 0);
    while (shop.stage.service.serviceDeployments[0]?.status !== 'ROLLBACK_IN_PROGRESS') {
      shop.region.advanceTo(shop.region.now() + 1000);
    }
    const { outputs } = await rollBack(shop.region, { inputs: { to: 'web:1' } });
    expect(outputs).toMatchObject({ verdict: 'restored', to: expect.stringMatching(/web:1$/) });
    expect(changes(shop.region)).toEqual(['UpdateService']);
  });

  test('one that completes before it is stopped is gone back from', async () => {
    const shop = createShop({ deployed: false });
    shop.deploy(shop.stage.next, 0.5);
    const { region } = shop;
    let skippedMs = 0;
    const { outputs } = await rollBack({
      now: () => region.now(),
      handle: (request, at) => {
        const isStop = Object.values(request.headers).some((value) =>
          value?.endsWith('.StopServiceDeployment'),
        );
        // It ends between the poll and the stop.
        if (isStop) skippedMs = 15 * 60_000;
        return region.handle(request, at + skippedMs);
      },
    });
    expect(skippedMs).toBeGreaterThan(0);
    expect(outputs).toMatchObject({ verdict: 'restored', to: expect.stringMatching(/web:1$/) });
    expect(region.truth().map(({ outcome }) => outcome)).toEqual(['completed', 'completed']);
    expect(primaryOf(shop)).toBe('web:1');
  });
});

describe('refused, and nothing is changed', () => {
  async function refusal(shop: ReturnType<typeof createShop>, inputs = {}) {
    const { outputs, result } = await rollBack(shop.region, { inputs });
    expect(result.exitCode).toBe(1);
    expect(changes(shop.region)).toEqual([]);
    expect(outputs['verdict']).toBe('refused');
    expect(outputs['reason']).toMatch(/nothing was changed$/);
    return outputs['reason'];
  }

  test('no other revision ended well', async () => {
    expect(await refusal(createShop({ deployed: false }))).toContain(
      'ECS remembers no deployment of another revision of web that ended well before web:1 did',
    );
  });

  test.each([
    ['gone', 'is no longer in its repository'],
    ['archived', 'aws ecr update-image-storage-class --repository-name web'],
  ])('the image is %s', async (how, words) => {
    const shop = createShop();
    for (const image of shop.stage.repository.images.values()) {
      if (!image.tags.has('v1')) continue;
      if (how === 'gone') shop.stage.repository.images.delete(image.digest);
      else image.status = 'ARCHIVED';
    }
    expect(await refusal(shop)).toContain(words);
  });

  test('the revision can no longer be described', async () => {
    const shop = createShop();
    shop.region.world.taskDefinitions.set('web', [shop.stage.next]);
    expect(await refusal(shop)).toContain('web:1 can no longer be described');
  });

  test('an unknown revision, and the one that serves', async () => {
    const shop = createShop();
    expect(await refusal(shop, { to: 'web:99' })).toContain('ECS knows no web:99');
    expect(await refusal(shop, { to: 'web:2' })).toContain('web:2 is what web has already');
  });

  test('a first deployment in flight', async () => {
    const shop = createShop({ deployed: false });
    shop.deploy(shop.stage.next, 0.3);
    const [newest] = shop.stage.service.serviceDeployments;
    Object.assign(newest ?? {}, { source: [] });
    expect(await refusal(shop)).toContain('is the first one of web');
  });

  test.each(['CODE_DEPLOY', 'EXTERNAL'] as const)('%s', async (controller) => {
    const shop = createShop({ deployed: false, service: { controller } });
    expect(await refusal(shop)).toMatch(/CodeDeploy controls|external controller/);
  });
});

describe('a rollback that goes wrong', () => {
  test('tells ECS and the task in its own words, and what serves now', async () => {
    const shop = createShop();
    shop.region.behave({ taskDefinition: 'web:1', behaviour: always(failureModes.crashAtStart) });
    const { outputs } = await rollBack(shop.region, { inputs: { timeout: '1h' } });
    expect(outputs).toMatchObject({
      verdict: 'failed',
      reason: expect.stringMatching(
        /^web:1 did not come back: ECS rolled it back to web:2 \(.*circuit breaker.*\); container app exited with exit code 1; web:2 serves, 2 of 2 tasks/,
      ),
    });
  });

  test('times out, and ECS goes on by itself', async () => {
    const shop = createShop();
    shop.region.behave({
      taskDefinition: 'web:1',
      behaviour: { failureModes: [{ failureMode: { kind: 'never-pulls' }, share: 1 }] },
    });
    const { outputs, elapsedMs } = await rollBack(shop.region, { inputs: { timeout: '5m' } });
    expect(outputs).toMatchObject({
      verdict: 'timed-out',
      reason: expect.stringContaining('ECS goes on by itself'),
    });
    expect(elapsedMs).toBeLessThan(302_000);
  });

  test('without permission it names what is missing', async () => {
    const shop = createShop(
      {},
      { principals: { AKIAREAD: { allow: ['*'], deny: ['ecs:UpdateService'] } } },
    );
    const { outputs } = await rollBack(shop.region, { accessKeyId: 'AKIAREAD' });
    expect(outputs).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/may not ecs:UpdateService.*; nothing was changed$/),
    });
  });
});
