import { describe, expect, test } from '@jest/globals';
import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { inProcessHandler } from '../src/in-process.ts';
import { createPlayer, type ScriptedAnswer } from '../src/player.ts';
import { createRegion } from '../src/region.ts';
import { startServer } from '../src/server.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');

function stage(answers: readonly ScriptedAnswer[]) {
  const player = createPlayer(answers);
  let now = startAt;
  const options = {
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'test' },
    maxAttempts: 1,
    requestHandler: inProcessHandler(player, () => now),
  };
  return {
    player,
    setNow: (at: number) => {
      now = at;
    },
    ecs: new ECSClient(options),
    elb: new ElasticLoadBalancingV2Client(options),
  };
}

const describeWeb = new DescribeServicesCommand({ cluster: 'prod', services: ['web'] });

describe('the player', () => {
  test('gives the newest answer whose time has come, dates as the CLI prints them', async () => {
    const { ecs, player, setNow } = stage([
      {
        at: startAt + 5000,
        call: 'ecs:DescribeServices',
        output: { services: [{ serviceName: 'later' }] },
      },
      {
        at: startAt,
        call: 'ecs:DescribeServices',
        output: {
          services: [{ serviceName: 'web', createdAt: '2026-04-30T00:59:43.081000+00:00' }],
        },
      },
    ]);
    const first = await ecs.send(describeWeb);
    expect(first.services?.[0]).toMatchObject({
      serviceName: 'web',
      createdAt: new Date('2026-04-30T00:59:43.081Z'),
    });
    setNow(startAt + 6000);
    expect((await ecs.send(describeWeb)).services?.[0]?.serviceName).toBe('later');
    expect(player.calls.map(({ call, at }) => [call, at])).toEqual([
      ['ecs:DescribeServices', startAt],
      ['ecs:DescribeServices', startAt + 6000],
    ]);
  });

  test('plays errors, raw bodies, answers for some inputs, and has none for the rest', async () => {
    const { ecs, elb } = stage([
      {
        at: startAt,
        call: 'ecs:DescribeServices',
        matches: (input) => input['cluster'] === 'none',
        error: { code: 'ClusterNotFoundException', message: 'Cluster not found.' },
      },
      {
        at: startAt,
        call: 'elasticloadbalancing:DescribeTargetHealth',
        output: { TargetHealthDescriptions: [{ TargetHealth: { State: 'healthy' } }] },
      },
    ]);
    const none = ecs.send(new DescribeServicesCommand({ cluster: 'none', services: ['web'] }));
    await expect(none).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
    await expect(ecs.send(describeWeb)).rejects.toMatchObject({ name: 'UnscriptedCall' });
    const health = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: 'arn' }));
    expect(health.TargetHealthDescriptions?.[0]?.TargetHealth?.State).toBe('healthy');
    const raw = stage([
      {
        at: startAt,
        call: 'ecs:DescribeServices',
        raw: { status: 503, contentType: 'text/html', body: '<html>' },
      },
    ]);
    await expect(raw.ecs.send(describeWeb)).rejects.toMatchObject({
      $metadata: { httpStatusCode: 503 },
    });
  });
});

describe('the server', () => {
  test('breaks connections where a fault says so, and serves the GitHub calls beside AWS', async () => {
    const region = createRegion({ scenario: 'quiet', startAt });
    region.fault({ kind: 'reset-before', operation: 'ListClusters', nth: 1 });
    const server = await startServer({ answers: region, clock: () => startAt });
    const list = () =>
      fetch(server.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters',
        },
        body: '{}',
      });
    try {
      await expect(list()).rejects.toThrow('fetch failed');
      const answer = await list();
      expect(await answer.json()).toEqual({
        clusterArns: ['arn:aws:ecs:eu-central-1:123456789012:cluster/prod'],
      });
      expect(answer.headers.get('date')).toBe('Thu, 30 Apr 2026 03:00:00 GMT');
      const run = await fetch(`${server.url}/repos/o/r/actions/runs/5`);
      expect(await run.json()).toMatchObject({ id: 5, run_attempt: 1 });
    } finally {
      await server.close();
    }
  });
});
