import { describe, expect, test } from '@jest/globals';
import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import {
  DescribeTargetHealthCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { inProcessHandler } from '../src/in-process.ts';
import { createRegion, type Region } from '../src/region.ts';
import { call, callQuery } from './call.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const web = { cluster: 'prod', services: ['web'] };

function sdk(region: Region, accessKeyId = 'AKIATEST') {
  return {
    region: 'eu-central-1',
    credentials: { accessKeyId, secretAccessKey: 'test' },
    maxAttempts: 1,
    requestHandler: inProcessHandler(region, () => region.now()),
  };
}

describe('principals', () => {
  test('may do what their actions allow, and are refused the rest in the words of AWS', async () => {
    const region = createRegion({
      scenario: 'good',
      startAt,
      principals: { AKIALIMITED: { allow: ['ecs:List*'], name: 'ci' } },
    });
    expect(call(region, 'ecs', 'ListClusters', {}, 'AKIALIMITED').status).toBe(200);
    const refused = new ECSClient(sdk(region, 'AKIALIMITED')).send(
      new DescribeServicesCommand(web),
    );
    await expect(refused).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::123456789012:assumed-role/deploy/ci is not authorized to perform: ecs:DescribeServices on resource: arn:aws:ecs:eu-central-1:123456789012:service/prod/web because no identity-based policy allows the ecs:DescribeServices action',
    });
    const health = new ElasticLoadBalancingV2Client(sdk(region, 'AKIALIMITED')).send(
      new DescribeTargetGroupsCommand({}),
    );
    await expect(health).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test('need iam:PassRole for the roles of a task they run', () => {
    const region = createRegion({
      scenario: 'quiet',
      startAt,
      principals: { AKIAROLELESS: { allow: ['ecs:*'] } },
    });
    const { body } = call(
      region,
      'ecs',
      'UpdateService',
      { cluster: 'prod', service: 'web', taskDefinition: 'web:2' },
      'AKIAROLELESS',
    );
    expect(body['message']).toContain(
      'is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
    );
  });
});

describe('tools that ask first', () => {
  test('who they are, with no permission at all', () => {
    const region = createRegion({
      scenario: 'good',
      startAt,
      principals: { AKIATEST: { allow: [], name: 'ci' } },
    });
    const { status, body } = callQuery(region, '2011-06-15', 'GetCallerIdentity', {});
    expect(status).toBe(200);
    expect(String(body)).toContain(
      '<GetCallerIdentityResult><UserId>AROA3XFRBF535PLBIFPI4:ci</UserId><Account>123456789012</Account><Arn>arn:aws:sts::123456789012:assumed-role/deploy/ci</Arn></GetCallerIdentityResult>',
    );
  });

  test.each([
    ['XML', { 'content-type': 'application/x-www-form-urlencoded' }, /^<ErrorResponse.*no iam\./],
    ['JSON', { 'x-amz-target': 'AmazonSSM.DescribeParameters' }, /^\{.*no AmazonSSM\./],
  ])('a service that is not here, refused in %s', (_, headers, told) => {
    const region = createRegion({ scenario: 'good', startAt });
    const authorization =
      'AWS4-HMAC-SHA256 Credential=AKIATEST/20260430/us-east-1/iam/aws4_request, Signature=x';
    const request = { method: 'POST', url: '/', body: 'Action=ListUsers&Version=2010-05-08' };
    const { status, body } = region.handle(
      { ...request, headers: { authorization, ...headers } },
      region.now(),
    );
    expect({ status, body: String(body) }).toEqual({
      status: 404,
      body: expect.stringMatching(told),
    });
  });
});

describe('faults', () => {
  test.each([
    ['throttle', 400, 'ThrottlingException'],
    ['5xx', 500, 'ServerException'],
    ['expired-token', 400, 'ExpiredTokenException'],
    ['access-denied', 400, 'AccessDeniedException'],
  ] as const)('%s', (kind, status, type) => {
    const region = createRegion({ scenario: 'good', startAt });
    region.fault({ kind, operation: 'ecs:DescribeServices', nth: 2 });
    expect(call(region, 'ecs', 'DescribeServices', web).status).toBe(200);
    const second = call(region, 'ecs', 'DescribeServices', web);
    expect({ status: second.status, type: second.body['__type'] }).toEqual({ status, type });
    expect(call(region, 'ecs', 'DescribeServices', web).status).toBe(200);
    expect(region.calls.map((entry) => entry.status)).toEqual([200, status, 200]);
  });

  test('reset-before changes nothing, reset-after has taken effect', () => {
    for (const [kind, expected] of [
      ['reset-before', 1],
      ['reset-after', 2],
    ] as const) {
      const region = createRegion({ scenario: 'quiet', startAt });
      region.fault({ kind, operation: 'UpdateService' });
      const update = { cluster: 'prod', service: 'web', taskDefinition: 'web:2' };
      expect(call(region, 'ecs', 'UpdateService', update).raw.fault).toBe(kind);
      const [service] = region.world.services.values();
      expect(service?.deployments.length).toBe(expected);
    }
  });

  test('an SDK retries a throttled call, and a slow one is slow', async () => {
    const region = createRegion({ scenario: 'good', startAt });
    region.fault({ kind: 'throttle', times: 1 });
    region.fault({ kind: 'slow', delayMs: 7000, nth: 2 });
    const slept: number[] = [];
    const client = new ECSClient({
      ...sdk(region),
      maxAttempts: 3,
      requestHandler: inProcessHandler(
        region,
        () => region.now(),
        async (durationMs) => {
          slept.push(durationMs);
        },
      ),
    });
    await client.send(new DescribeServicesCommand(web));
    expect(slept).toEqual([7000]);
    expect(region.calls.map(({ status }) => status)).toEqual([400, 200]);
  });

  test('a malformed answer is no JSON', () => {
    const region = createRegion({ scenario: 'good', startAt });
    region.fault({ kind: 'malformed' });
    const { raw } = call(region, 'ecs', 'ListClusters', {});
    expect(() => JSON.parse(String(raw.body)) as unknown).toThrow(SyntaxError);
  });
});

describe('limits', () => {
  test('the token bucket of service reads holds 100 and refills 20 a second', () => {
    const region = createRegion({ scenario: 'good', startAt });
    const passed = (tries: number): number =>
      Array.from({ length: tries }, () => call(region, 'ecs', 'DescribeServices', web)).filter(
        ({ status }) => status === 200,
      ).length;
    expect(passed(150)).toBe(100);
    region.advanceTo(startAt + 2000);
    expect(passed(100)).toBe(40);
  });

  test('are ten services, a hundred tasks, twenty service deployments a call', () => {
    const region = createRegion({ scenario: 'good', startAt });
    const many = (count: number) => Array.from({ length: count }, (_, index) => `x${index}`);
    expect(
      call(region, 'ecs', 'DescribeServices', { cluster: 'prod', services: many(11) }).body[
        '__type'
      ],
    ).toBe('InvalidParameterException');
    expect(call(region, 'ecs', 'DescribeTasks', { cluster: 'prod', tasks: many(101) }).status).toBe(
      400,
    );
    expect(
      call(region, 'ecs', 'DescribeServiceDeployments', { serviceDeploymentArns: many(21) }).status,
    ).toBe(400);
    const missing = call(region, 'ecs', 'DescribeServices', {
      cluster: 'prod',
      services: many(10),
    });
    expect((missing.body['failures'] as unknown[])[0]).toEqual({
      arn: 'arn:aws:ecs:eu-central-1:123456789012:service/prod/x0',
      reason: 'MISSING',
    });
  });

  test('lists come in pages', () => {
    const region = createRegion({ scenario: 'ten-services', startAt });
    const names: string[] = [];
    let nextToken: unknown;
    do {
      const { body } = call(region, 'ecs', 'ListServices', {
        cluster: 'prod',
        maxResults: 4,
        nextToken,
      });
      names.push(...(body['serviceArns'] as string[]));
      ({ nextToken } = body);
    } while (nextToken !== undefined);
    expect(new Set(names).size).toBe(10);
    expect(names).toHaveLength(10);
    expect(
      call(region, 'ecs', 'ListServices', { cluster: 'prod', nextToken: 'bogus' }).status,
    ).toBe(400);
  });
});

describe('eventual consistency', () => {
  test('a poll right after an update may show the old world, soon after it never does', () => {
    const region = createRegion({ scenario: 'quiet', startAt, consistencyLagMs: 1500 });
    call(region, 'ecs', 'UpdateService', {
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'web:2',
    });
    const looks = (tries: number): Set<number> =>
      new Set(
        Array.from({ length: tries }, () => {
          const { body } = call(region, 'ecs', 'DescribeServices', web);
          return (body['services'] as { deployments: unknown[] }[])[0]?.deployments.length ?? 0;
        }),
      );
    expect(looks(30)).toEqual(new Set([1, 2]));
    region.advanceTo(startAt + 2000);
    expect(looks(30)).toEqual(new Set([2]));
  });
});

describe('other faces', () => {
  test('target health is read through the SDK of ELBv2', async () => {
    const region = createRegion({ scenario: 'target-503', startAt });
    const client = new ElasticLoadBalancingV2Client(sdk(region));
    const { TargetGroups } = await client.send(
      new DescribeTargetGroupsCommand({ Names: ['prod-web'] }),
    );
    const states: unknown[] = [];
    for (let second = 30; second < 120; second += 2) {
      region.advanceTo(startAt + second * 1000);
      const { TargetHealthDescriptions } = await client.send(
        new DescribeTargetHealthCommand({ TargetGroupArn: TargetGroups?.[0]?.TargetGroupArn }),
      );
      states.push(...(TargetHealthDescriptions ?? []).map(({ TargetHealth }) => TargetHealth));
    }
    expect(states).toContainEqual({ State: 'healthy' });
    expect(states).toContainEqual({
      State: 'unhealthy',
      Reason: 'Target.ResponseCodeMismatch',
      Description: 'Health checks failed with these codes: [503]',
    });
    expect(
      String(
        callQuery(region, '2015-12-01', 'DescribeTargetHealth', { TargetGroupArn: 'arn:none' })
          .body,
      ),
    ).toContain('<Code>TargetGroupNotFound</Code>');
  });

  test('the start of a workflow run and of its attempts', () => {
    const region = createRegion({
      startAt,
      github: {
        run: (id) =>
          id === 7
            ? { createdAt: startAt - 9000, attemptsStartedAt: [startAt - 8000, startAt - 1000] }
            : undefined,
      },
    });
    const get = (path: string) => {
      const { status, body } = region.handle(
        { method: 'GET', url: path, headers: {}, body: '' },
        startAt,
      );
      return { status, body: JSON.parse(String(body)) as Record<string, unknown> };
    };
    expect(get('/repos/a/b/actions/runs/7').body).toMatchObject({
      run_attempt: 2,
      run_started_at: '2026-04-30T02:59:59Z',
      created_at: '2026-04-30T02:59:51Z',
    });
    expect(get('/repos/a/b/actions/runs/7/attempts/1').body).toMatchObject({
      run_attempt: 1,
      run_started_at: '2026-04-30T02:59:52Z',
    });
    expect(get('/repos/a/b/actions/runs/8').status).toBe(404);
  });

  test('every answer carries the date of the virtual clock', () => {
    const region = createRegion({ scenario: 'good', startAt });
    expect(call(region, 'ecs', 'ListClusters', {}).raw.headers['date']).toBe(
      'Thu, 30 Apr 2026 03:00:00 GMT',
    );
  });
});
