import { expect, test } from '@jest/globals';
import type { Service } from '@aws-sdk/client-ecs';
import { withoutGoneNamesakes } from '@ecs-actions/aws/ecs/namesakes';

const gone: Service = { serviceName: 'web', status: 'INACTIVE' };
const active: Service = { serviceName: 'web', status: 'ACTIVE' };
const draining: Service = { serviceName: 'web', status: 'DRAINING' };
const worker: Service = { serviceName: 'worker', status: 'INACTIVE' };

test('of one name the deleted service is left out, in either order; alone it stays', () => {
  expect(withoutGoneNamesakes([gone, active])).toEqual([active]);
  expect(withoutGoneNamesakes([active, gone, gone])).toEqual([active]);
  expect(withoutGoneNamesakes([gone, draining])).toEqual([draining]);
  expect(withoutGoneNamesakes([worker, active])).toEqual([worker, active]);
});
