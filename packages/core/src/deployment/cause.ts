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
