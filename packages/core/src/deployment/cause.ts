/**
 * Why a deployment fails: the closed list of the contract, and how ECS's texts map to it.
 *
 * Texts are ECS's own (stoppedReason, container reason, statusReason, service events; `aws-facts.md`
 * A2, A5, A6). They are matched on their phrase, never on their prefix: ECS has two prefix styles.
 */

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
  'deployment-limits',
  'never-deployed',
  'unknown',
] as const;

export type Cause = (typeof causes)[number];

/** The first row that matches decides, so the more telling text stands before the more general one. */
const phrases: readonly (readonly [RegExp, Cause])[] = [
  [/OutOfMemory|killed due to memory usage/i, 'out-of-memory'],
  [/unable to pull secrets or registry auth/i, 'secrets-or-registry-auth'],
  [
    /unable to (?:retrieve|fetch) secret|secretsmanager|ssm.*parameter/i,
    'secrets-or-registry-auth',
  ],
  [/CannotPull(?:Container|Image|ECRContainer|ContainerImage)\w*/i, 'image-pull'],
  [/manifest (?:unknown|for .* not found)|pull access denied|image .* not found/i, 'image-pull'],
  [
    /\bEFS\b|mount(?:ing)? (?:volume|failed)|CannotCreateVolume|EBS volume|volume attach/i,
    'volume',
  ],
  [
    /insufficient (?:free )?(?:IP )?addresses|InsufficientFreeAddresses|not enough free (?:IP )?addresses|no available IP/i,
    'no-ip-address',
  ],
  [/Capacity is unavailable|capacity is not available|insufficient capacity/i, 'no-capacity'],
  [/No Container Instances were found|insufficient (?:CPU|memory)|RESOURCE:/i, 'no-capacity'],
  [
    /reached the limit|limit (?:was )?exceeded|capacity limit|quota|configuration is above/i,
    'service-quota',
  ],
  [/invalid networking configuration/i, 'configuration'],
  [
    /(?:no container instance met all|placement constraint|missing an attribute|already using a port)/i,
    'placement-constraints',
  ],
  [/because of the service deployment configuration/i, 'deployment-limits'],
  [/failed container health checks/i, 'container-health-check'],
  [/failed ELB health checks|is unhealthy in \((?:target-group|elb)/i, 'target-health-check'],
  [/lifecycle hook/i, 'lifecycle-hook'],
  [/alarms? .*(?:detected|triggered|ALARM state)|because .*alarm/i, 'alarm'],
  [
    /IAM (?:permissions|trust)|assumed? (?:the )?role|AccessDenied|not authorized to perform/i,
    'permissions',
  ],
  [/TARGET (?:GROUP )?IS NOT FOUND|target group .* does not exist/i, 'configuration'],
  [/logger args|log driver|log group/i, 'configuration'],
  [
    /CannotStartContainer|CannotCreateContainer|CannotInspectContainer|exec format error/i,
    'configuration',
  ],
  [/network interface|configure .*network|\bENI\b|dial tcp|i\/o timeout/i, 'network'],
  [/Spot (?:Task )?(?:was )?interrupt|Spot interruption/i, 'spot-interruption'],
  [/Essential container in task exited/i, 'container-exit'],
];

/** The cause that a text of ECS's names, if it names one. */
export function causeInText(text: string | undefined): Cause | undefined {
  if (text === undefined) return undefined;
  return phrases.find(([phrase]) => phrase.test(text))?.[1];
}

/** A registry that throttles pulls is a passing fault: it never counts towards fail-fast. */
export function isThrottledPull(text: string | undefined): boolean {
  return (
    text !== undefined && /toomanyrequests|429 Too Many|rate exceeded|pull rate limit/i.test(text)
  );
}

/** Faults that pass by themselves: no fault of the new revision, so never a reason to give up early. */
const passing: ReadonlySet<Cause> = new Set(['no-capacity', 'service-quota', 'spot-interruption']);

export function passesByItself(cause: Cause): boolean {
  return passing.has(cause);
}

/** What to do about a cause, in one sentence for whoever is woken by it. */
export const remedies: Readonly<Record<Cause, string>> = {
  'image-pull':
    'Check that the image tag exists in the registry and that the execution role may pull it.',
  'secrets-or-registry-auth':
    'Check that the task can reach ECR, Secrets Manager and SSM (NAT gateway or VPC endpoints, security group) and that the execution role may read the secrets named in the task definition.',
  'no-capacity':
    'AWS has no capacity for this task right now: add subnets in other availability zones, or for Spot a FARGATE base in the capacity provider strategy.',
  'no-ip-address':
    'The subnets have no free addresses: use larger subnets or lower maximumPercent for the rollout.',
  'container-exit':
    'The container ended by itself: read its last log lines; a new revision that never served usually lacks a setting or a migration.',
  'out-of-memory':
    'The container used more memory than it may: raise the memory of the task or container, or lower the number of worker processes.',
  'container-health-check':
    'The health check command of the container fails: run it in the container, and give it a startPeriod longer than the start takes.',
  'target-health-check':
    'The load balancer gets no healthy answer: check the path, port and matcher of the health check, the security groups, and a healthCheckGracePeriodSeconds longer than the start takes.',
  'service-quota':
    'A service quota is reached: ask for a raise in Service Quotas, or run fewer tasks.',
  permissions:
    'A role lacks a permission: the text names it; check the execution role, the task role and the service-linked role.',
  alarm:
    'A CloudWatch alarm of the deployment went off: look at that alarm before deploying again.',
  'lifecycle-hook': 'A lifecycle hook failed or timed out: look at the log of its Lambda function.',
  network:
    'The network of the task could not be set up or reached: check subnets, routes and security groups.',
  volume:
    'A volume could not be attached or mounted: check EFS mount targets, access points, and EBS roles.',
  'placement-constraints':
    'No container instance meets the constraints of the task: check attributes, ports, and the instances of the cluster.',
  configuration: 'The configuration is not accepted: the text names the setting.',
  'spot-interruption':
    'Spot capacity was taken back; use on-demand capacity where that must not happen.',
  'deployment-limits':
    'minimumHealthyPercent and maximumPercent leave no room to start or stop a task: raise maximumPercent or lower minimumHealthyPercent.',
  'never-deployed':
    'No deployment of that revision reached the service: check that the deploy command ran, against this cluster and service.',
  unknown: 'ECS names no cause: look at the service events and the stopped tasks below.',
};
