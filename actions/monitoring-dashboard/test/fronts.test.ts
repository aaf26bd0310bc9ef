/** What is drawn of a service follows the way in, wherever ECS keeps it. */
import { expect, test } from '@jest/globals';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { behind, fronts, type FrontKind } from '@ecs-actions/simulator/scenario/fronts';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { drawBehind } from '../bench/fronts.ts';
import { boardOf, regionOf, simulateRun } from './support/simulated-run.ts';

const withoutRevisions = {
  AKIALESS: {
    policy: policyOf(
      permissions['monitoring-dashboard'].filter(
        ({ action }) => action !== 'ecs:DescribeServiceRevisions',
      ),
    ),
  },
};

async function draw(front: FrontKind, accessKeyId?: string) {
  const region = regionOf({
    seed: 7,
    principals: withoutRevisions,
    scenario: {
      name: front,
      description: '',
      build: (world) => setStage(world, { ...behind(front), scaling: { min: 2, max: 10 } }),
    },
  });
  const { log, outputs } = await simulateRun(region, { ...(accessKeyId && { accessKeyId }) });
  const board = boardOf(region);
  return {
    log,
    verdict: outputs['verdict'],
    titles: board.widgets.flatMap(({ properties: { title } }) => title ?? []),
    body: JSON.stringify(board),
  };
}

test.each(['express', 'gateway'] as const)('%s: the same board, line by line', async (front) => {
  const own = await draw('load-balancer');
  const other = await draw(front);
  expect(other).toEqual({ ...own, log: expect.any(String) });
  expect(other.body).toContain('AWS/ApplicationELB');
  expect(other.log).not.toContain('Not seen');
});

/** A few seeds here; more: `npm run bench:fronts -- --seeds 200`. */
test.each(fronts)('%s: CloudWatch has every line that is drawn', async (front) => {
  const drawn = await Promise.all([1, 2, 6, 8].map((seed) => drawBehind(front, seed)));
  expect(drawn.flatMap(({ absent }) => absent)).toEqual([]);
});

test('a Network Load Balancer: hosts, flows and resets', async () => {
  const { body } = await draw('network');
  expect(body).toContain('"AWS/NetworkELB","HealthyHostCount"');
  expect(body).toContain('"AWS/NetworkELB","ActiveFlowCount"');
  expect(body).toContain('"AWS/NetworkELB","TCP_Target_Reset_Count"');
});

test('VPC Lattice: its requests, errors and times, by whole and by zone; the health it tells nobody is said', async () => {
  const { log, verdict, body, titles } = await draw('lattice');
  expect(verdict).toBe('applied');
  expect(titles).toEqual(
    expect.arrayContaining(['web: 5xx', 'web: response time', 'web: requests']),
  );
  expect(body).toMatch(
    /SEARCH\('\{AWS\/VpcLattice,TargetGroup\} MetricName=\\"TotalRequestCount\\"/,
  );
  expect(body).toMatch(/SEARCH\('\{AWS\/VpcLattice,AvailabilityZone,TargetGroup\}/);
  expect(body).not.toContain('HostCount');
  // A graph with more than five searches is an error on the board.
  const graphs = body.split('"type":"metric"');
  expect(Math.max(...graphs.map((graph) => graph.split('SEARCH(').length - 1))).toBeLessThanOrEqual(
    5,
  );
  expect(log).toContain('VPC Lattice shows the health of its targets only to its own API');
});

test('Service Connect: requests of the service, and what its callers got', async () => {
  const { log, body } = await draw('service-connect');
  expect(body).toContain('"DiscoveryName","web","ServiceName","web","ClusterName","prod"');
  expect(body).toContain('"HTTPCode_Target_5XX_Count","TargetDiscoveryName","web"');
  expect(body).toContain('"TargetResponseTime","TargetDiscoveryName","web"');
  expect(log).not.toContain('Not seen');
});

test('Express without ecs:DescribeServiceRevisions: the loss is said', async () => {
  const { log, verdict } = await draw('express', 'AKIALESS');
  expect(verdict).toBe('applied');
  expect(log).toContain(
    'the load balancer of this Express service is not seen: not allowed to ecs:DescribeServiceRevisions',
  );
});
