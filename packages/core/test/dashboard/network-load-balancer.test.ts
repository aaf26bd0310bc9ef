/** Behind a Network Load Balancer there are connections, and no requests. */
import { expect, test } from '@jest/globals';
import type { BoardService } from '../../src/dashboard/board-service.ts';
import { planSection } from '../../src/dashboard/plan.ts';
import { known } from '../../src/fact.ts';

const behind = (...kinds: readonly string[]): BoardService => ({
  region: 'eu-central-1',
  cluster: 'prod',
  service: 'web',
  serviceArn: 'arn:aws:ecs:eu-central-1:123456789012:service/prod/web',
  containerInsights: known('enabled'),
  scaling: known({}),
  targetGroups: known(
    kinds.map((kind) => ({
      name: kind,
      dimension: `targetgroup/${kind}/0123`,
      loadBalancer: `${kind}/edge/4567`,
    })),
  ),
  latticeGroups: [],
  discoveryNames: [],
  unseenTraffic: [],
  logGroups: known([]),
  deploys: undefined,
});

const metricsOf = (service: BoardService): readonly string[] =>
  planSection(service)
    .widgets.flatMap(({ properties }) => (properties['metrics'] ?? []) as readonly unknown[][])
    .filter(([namespace]) => String(namespace).endsWith('ELB'))
    .map((line) => line.filter((part) => typeof part === 'string').join(' '));

test('its own metrics are drawn, each by the dimensions that AWS reports it with', () => {
  expect(metricsOf(behind('net'))).toEqual([
    'AWS/NetworkELB TCP_Target_Reset_Count LoadBalancer net/edge/4567',
    'AWS/NetworkELB ActiveFlowCount LoadBalancer net/edge/4567',
    'AWS/NetworkELB HealthyHostCount TargetGroup targetgroup/net/0123 LoadBalancer net/edge/4567',
    'AWS/NetworkELB UnHealthyHostCount TargetGroup targetgroup/net/0123 LoadBalancer net/edge/4567',
  ]);
});

test('two groups of one load balancer: its connections are drawn once', () => {
  const metrics = metricsOf(behind('net', 'net'));
  expect(metrics.filter((line) => line.includes('ActiveFlowCount'))).toHaveLength(1);
  expect(metrics.filter((line) => line.includes('UnHealthyHostCount'))).toHaveLength(2);
});

test('behind an Application Load Balancer as well, requests are what users feel', () => {
  const metrics = metricsOf(behind('net', 'app'));
  expect(metrics.length).toBeGreaterThan(4);
  expect(metrics.filter((line) => line.includes('AWS/NetworkELB'))).toEqual([]);
});
