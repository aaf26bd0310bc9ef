/** Why a deployment fails: a closed list. How ECS's texts map to it is in `failure/`. */

export const causes = [
  'image-pull',
  'secrets-or-registry-auth',
  'no-capacity',
  'no-ip-address',
  'container-exit',
  'out-of-memory',
  'container-health-check',
  'target-health-check',
  'service-quota',
  'permissions',
  'alarm',
  'lifecycle-hook',
  'network',
  'volume',
  'placement-constraints',
  'configuration',
  'spot-interruption',
  /** The host was lost, Docker on it did not answer, its disk is full. */
  'infrastructure',
  'deployment-limits',
  'never-deployed',
  'unknown',
] as const;

export type Cause = (typeof causes)[number];

/** Each cause as a clause: `3 tasks failed: …`. */
export const causeInWords: Readonly<Record<Cause, string>> = {
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
  infrastructure: 'the host under the tasks failed',
  'deployment-limits': 'the limits of the deployment leave no room to start or stop a task',
  'never-deployed': 'no deployment of that revision reached the service',
  unknown: 'ECS names no cause',
};
