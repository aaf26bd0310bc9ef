/** Random services and random boards of people. */
import fc from 'fast-check';
import type {
  BoardService,
  BoardTargetGroup,
  Deploy,
} from '@ecs-actions/core/dashboard/board-service';
import type { Rectangle, Widget } from '@ecs-actions/core/dashboard/body';
import { overlap } from '@ecs-actions/core/dashboard/layout';
import { known, unknown, type Fact } from '@ecs-actions/core/fact';

const name = fc.stringMatching(/^[a-zA-Z0-9_-]{1,20}$/);

function fact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return fc.oneof(
    { weight: 5, arbitrary: value.map((item): Fact<T> => known(item)) },
    { weight: 1, arbitrary: fc.constant<Fact<T>>(unknown('no permission')) },
  );
}

const targetGroup: fc.Arbitrary<BoardTargetGroup> = fc.record({
  name,
  dimension: name.map((it) => `targetgroup/${it}/0123456789abcdef`),
  loadBalancer: name.map((it) => `app/${it}/fedcba9876543210`),
});

const minute = fc.integer({ min: 0, max: 500_000 });
const deploy: fc.Arbitrary<Deploy> = fc
  .record({
    at: minute,
    minutes: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    status: fc.constantFrom(
      'SUCCESSFUL',
      'ROLLBACK_SUCCESSFUL',
      'STOPPED',
      'IN_PROGRESS',
      'NEW_IN_2028',
    ),
    revision: fc.oneof(
      name.map((it) => `${it}:42`),
      fc.string({ minLength: 1 }).filter((it) => it.trim() !== ''),
    ),
  })
  .map(({ at, minutes, ...rest }) => ({
    ...rest,
    createdAt: 1_700_000_000_000 + at * 60_000,
    ...(minutes !== undefined && { finishedAt: 1_700_000_000_000 + (at + minutes) * 60_000 }),
  }));

const positive = fc.integer({ min: 1, max: 5000 });
const scaling = fc.record(
  {
    minCapacity: fc.nat(50),
    maxCapacity: positive,
    cpuPercent: positive,
    memoryPercent: fc.double({ min: 0.1, max: 100, noNaN: true }),
    requestsPerTarget: positive,
  },
  { requiredKeys: [] },
);

/** Services of one cluster, all of them different; what is known of each is drawn anew for each name. */
export function boardService(cluster: string, service: string): fc.Arbitrary<BoardService> {
  return fc.record({
    region: fc.constant('eu-central-1'),
    cluster: fc.constant(cluster),
    service: fc.constant(service),
    serviceArn: fc.constant(`arn:aws:ecs:eu-central-1:123456789012:service/${cluster}/${service}`),
    containerInsights: fact(fc.constantFrom('enhanced', 'enabled', 'disabled', 'superb')),
    scaling: fact(scaling),
    targetGroups: fact(fc.array(targetGroup, { maxLength: 3 })),
    latticeGroups: fc.subarray(['tg-0a1b', 'tg-2c3d']),
    discoveryNames: fc.subarray(['web', 'api']),
    unseenTraffic: fc.constant([]),
    logGroups: fact(
      fc.array(
        fc.record({
          name: fc.stringMatching(/^[.\-_/#A-Za-z0-9]{1,30}$/),
          region: fc.constantFrom('eu-central-1', 'us-east-1'),
        }),
        { maxLength: 3 },
      ),
    ),
    deploys: fc.option(fact(fc.array(deploy, { maxLength: 30 })), { nil: undefined }),
  });
}

export const serviceNames = fc.uniqueArray(name, { minLength: 1, maxLength: 4 });

const rectangle: fc.Arbitrary<Rectangle> = fc
  .record({
    x: fc.nat(23),
    y: fc.nat(60),
    width: fc.integer({ min: 1, max: 24 }),
    height: fc.integer({ min: 1, max: 12 }),
  })
  .map((it) => ({ ...it, width: Math.min(it.width, 24 - it.x) }));

const personal: fc.Arbitrary<Widget> = fc.oneof(
  fc.string({ minLength: 1 }).map((markdown) => ({ type: 'text', properties: { markdown } })),
  fc.string().map((title) => ({
    type: 'metric',
    properties: {
      title,
      region: 'eu-central-1',
      metrics: [['AWS/EC2', 'CPUUtilization', 'InstanceId', 'i-1', { id: 'm1' }]],
    },
  })),
  fc.constant({ type: 'alarm', properties: { alarms: ['arn:aws:cloudwatch:x'] } }),
);

/** What people put on a board: anywhere, but not one over the other; some without a place. */
export const personalWidgets: fc.Arbitrary<readonly Widget[]> = fc
  .array(fc.tuple(personal, fc.option(rectangle, { nil: undefined })), { maxLength: 8 })
  .map((drawn) => {
    const taken: Rectangle[] = [];
    return drawn.flatMap(([widget, place]): readonly Widget[] => {
      if (place === undefined) return [widget];
      if (taken.some((other) => overlap(other, place))) return [];
      taken.push(place);
      return [{ ...widget, ...place }];
    });
  });
