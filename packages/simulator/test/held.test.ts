import { describe, expect, test } from '@jest/globals';
import { createRegion } from '../src/region.ts';
import { call } from './call.ts';

const startAt = Date.parse('2026-04-30T03:00:00Z');
const minute = 60_000;
const deploy = { cluster: 'prod', service: 'web', taskDefinition: 'web:2' };

describe('a scenario that is held until somebody deploys', () => {
  test('does nothing by itself, and all it does after the first UpdateService', () => {
    const region = createRegion({ scenario: 'superseded', startAt, holdsUntilDeployed: true });
    region.advanceTo(startAt + 60 * minute);
    expect(region.truth()).toEqual([]);
    const answer = call(region, 'ecs', 'UpdateService', deploy);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ service: { deployments: [{ status: 'PRIMARY' }, {}] } });
    region.advanceTo(startAt + 75 * minute);
    expect(region.truth()).toMatchObject([
      { createdAt: startAt + 60 * minute, outcome: 'superseded' },
      { createdAt: startAt + 60 * minute + 40_000, outcome: 'completed' },
    ]);
  });

  test('a second UpdateService is one like any other', () => {
    const region = createRegion({ scenario: 'good', startAt, holdsUntilDeployed: true });
    call(region, 'ecs', 'UpdateService', deploy);
    region.advanceTo(startAt + 10 * minute);
    call(region, 'ecs', 'UpdateService', { ...deploy, taskDefinition: 'web:1' });
    region.advanceTo(startAt + 20 * minute);
    expect(region.truth()).toMatchObject([{ outcome: 'completed' }, { outcome: 'completed' }]);
    expect(region.truth()[1]?.taskDefinition).toMatch(/web:1$/);
  });

  test('what lies in the past has happened', () => {
    const region = createRegion({ scenario: 'ended-before', startAt, holdsUntilDeployed: true });
    expect(region.truth()).toMatchObject([{ outcome: 'rolled-back' }]);
  });
});
