/** What several actions need alike. */
import type { Permission } from './permission.ts';

export const fails = 'The action fails and names it.';

/** Finding the service, for every action that takes `cluster`, `stage` and `service`. */
export const finding: readonly Permission[] = [
  {
    action: 'ecs:DescribeServices',
    needed: 'always',
    resources: ['service'],
    withoutIt: fails,
  },
  {
    action: 'ecs:ListClusters',
    needed: { when: '`stage` is used instead of `cluster`' },
    withoutIt: fails,
  },
  {
    action: 'ecs:ListServices',
    needed: { when: '`service` is left out' },
    conditions: ['in-cluster'],
    withoutIt: `${fails} Where a service is not found, its neighbours are not listed.`,
  },
];

/** Looking an image up in ECR. */
export const imageLookups = (lost: string): readonly Permission[] => [
  {
    action: 'ecr:DescribeImages',
    needed: { when: 'images are in ECR' },
    resources: ['repository'],
    withoutIt: lost,
  },
  {
    action: 'ecr:DescribePullThroughCacheRules',
    needed: { when: 'an image is not in its repository' },
    withoutIt: 'Whether a cache fetches it again is told by the name of its repository.',
  },
];

/** Which machines an image is built for. */
export const platformLookups = (lost: string): readonly Permission[] =>
  ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'].map((action) => ({
    action,
    needed: { when: 'images are in ECR' },
    resources: ['repository'],
    withoutIt: lost,
  }));

/** The load balancers that ECS keeps stand in the service revision only. */
export const managedBalancers = (lost: string): Permission => ({
  action: 'ecs:DescribeServiceRevisions',
  needed: { when: 'the service has no load balancer of its own' },
  resources: ['service', 'service-revision'],
  withoutIt: `Whether it is behind an Express or gateway load balancer is out of sight: ${lost}`,
});
