/** How many tasks are healthy: by every group that is checked, on shared hosts by instance and port. */
import { expect, test } from '@jest/globals';
import type { Service, ServiceTargetGroup } from '../../src/deployment/service.ts';
import type { TargetHealth } from '../../src/deployment/task.ts';
import { readinessOf, targetsTell } from '../../src/event/readiness.ts';
import { makeService } from '../deployment/support/make.ts';

const groups = (...arns: string[]): ServiceTargetGroup[] => arns.map((arn) => ({ arn }));
const target = (group: string, id: string, state = 'healthy', port = 80): TargetHealth => ({
  targetGroupArn: group,
  target: id,
  port,
  state,
});

function healthy(service: Partial<Service>, targets: readonly TargetHealth[]): number {
  return readinessOf({
    at: 0,
    service: makeService({ runningCount: 4, ...service }),
    targets,
    tasks: undefined,
  }).healthy;
}

test('a group that no listener uses says nothing', () => {
  const targets = ['10.0.0.1', '10.0.0.2'].flatMap((id) => [
    target('web', id),
    target('internal', id, 'unused'),
  ]);
  expect(healthy({ targetGroups: groups('web', 'internal') }, targets)).toBe(2);
  expect(healthy({ targetGroups: groups('internal', 'web') }, targets)).toBe(2);
});

test('every group that is checked has to call a task healthy', () => {
  const targets = [target('web', '10.0.0.1'), target('admin', '10.0.0.1', 'unhealthy')];
  expect(healthy({ targetGroups: groups('web', 'admin') }, targets)).toBe(0);
});

test('on shared hosts a task has a port of its own in each group, and counts once', () => {
  const targets = [
    target('web', 'i-1', 'healthy', 32768),
    target('web', 'i-1', 'healthy', 32770),
    target('admin', 'i-1', 'healthy', 32769),
    target('admin', 'i-1', 'initial', 32771),
  ];
  expect(healthy({ targetGroups: groups('web', 'admin') }, targets)).toBe(1);
});

test('another service in the same group adds nothing beyond what runs', () => {
  const targets = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((id) => target('web', id));
  expect(healthy({ targetGroups: groups('web'), runningCount: 2 }, targets)).toBe(2);
});

test('where nothing is checked the targets do not tell', () => {
  const service = makeService({ targetGroups: groups('web') });
  expect(targetsTell(service, [target('web', '10.0.0.1', 'unused')])).toBe(false);
  expect(targetsTell(service, [])).toBe(false);
  expect(targetsTell(service, undefined)).toBe(false);
  expect(targetsTell(service, [target('web', '10.0.0.1', 'initial')])).toBe(true);
});
