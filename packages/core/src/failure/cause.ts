/**
 * Why a deployment fails: a closed list, each cause as a clause (`3 tasks failed: …`). How ECS's texts map to it is in
 * `kinds/`.
 */
export const causeInWords = {
  'image-pull': 'the image could not be pulled',
  'secrets-or-registry-auth': 'a secret or the login at the registry could not be fetched',
  'no-capacity': 'there is no capacity for the tasks',
  'no-ip-address': 'a subnet has no free IP address',
  'container-exit': 'a container ended',
  'out-of-memory': 'a container ran out of memory',
  'container-health-check': 'the health check of the container fails',
  'target-health-check': 'the health check of the load balancer fails',
  'service-quota': 'a quota of the account is used up',
  permissions: 'a role lacks a permission',
  alarm: 'a CloudWatch alarm of the deployment went off',
  'lifecycle-hook': 'a lifecycle hook failed',
  network: 'the network of the tasks could not be set up or reached',
  volume: 'a volume could not be mounted',
  'placement-constraints': 'no instance has what the tasks require',
  configuration: 'the task cannot run as it is configured',
  'spot-interruption': 'AWS took Spot capacity back',
  /** The host was lost, Docker on it did not answer, its disk is full. */
  infrastructure: 'the host under the tasks failed',
  'deployment-limits': 'the limits of the deployment leave no room to start or stop a task',
  'never-deployed': 'no deployment of that revision reached the service',
  unknown: 'ECS names no cause',
} as const satisfies Readonly<Record<string, string>>;

export type Cause = keyof typeof causeInWords;

export const causes = Object.keys(causeInWords) as readonly Cause[];
