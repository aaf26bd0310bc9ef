/**
 * Nowhere to run: placement, capacity, quotas, Managed Instances.
 *
 * Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html
 */
import { denied, named, type Row } from '../row.ts';

const managed = /Unable to launch instance(?:\(s\)|s)?|capacity provider NAME/i;
const ec2Limit =
  /MaxSpotInstanceCountExceeded|VcpuLimitExceeded|InstanceLimitExceeded|Max spot instance count exceeded|vCPU limit|more vCPU capacity than your current/;
const noPlace =
  /no container instances? met all|closest matching|TaskFailedToStart: |unable to (?:place|reach steady state)|No Container Instances were found/i;

export const capacityRows: readonly Row[] = [
  {
    kind: 'managed-permission',
    cause: 'permissions',
    when: [managed, denied],
    advice: ({ role, action, resource }) =>
      `Allow ${action ?? 'iam:PassRole'}${named(resource, (on) => ` on ${on}`)} in the infrastructure role${named(role, (name) => ` ${name}`)} of the capacity provider. The managed policy passes only instance roles whose name begins with ecsInstanceRole.`,
  },
  {
    // Placing a task passes a role on for Managed Instances alone.
    kind: 'managed-permission',
    cause: 'permissions',
    when: [/unable to place/i, denied, /iam:PassRole/],
    advice: ({ resource }) =>
      `Allow iam:PassRole${named(resource, (on) => ` on ${on}`)} in the infrastructure role of the capacity provider. The managed policy passes only instance roles whose name begins with ecsInstanceRole.`,
  },
  {
    kind: 'quota-ec2',
    cause: 'service-quota',
    when: [ec2Limit],
    passes: true,
    advice: ({ message }) =>
      `Ask for a higher EC2 quota in Service Quotas (${/spot/i.test(message) ? 'vCPUs of Spot instance requests' : 'vCPUs of running On-Demand instances'}). ECS goes on trying.`,
  },
  {
    kind: 'capacity-managed',
    cause: 'no-capacity',
    when: [
      /Unable to launch instance(?:\(s\)|s)?|InsufficientInstanceCapacity|UnfulfillableCapacity|Unable to fulfill capacity|Insufficient capacity .{0,40}\binstance/i,
    ],
    passes: true,
    advice: ({ capacityProvider }) =>
      `EC2 has none of these instances: let the capacity provider${named(capacityProvider, (name) => ` ${name}`)} choose from more instance types and give it subnets in more availability zones. ECS goes on trying.`,
  },
  {
    kind: 'capacity-eni',
    cause: 'no-capacity',
    when: [/\bRESOURCE:ENI\b/],
    passes: true,
    advice: () =>
      'The instances have no free network interface for another awsvpc task: turn ENI trunking on (account setting awsvpcTrunking, then new instances), or add instances.',
  },
  {
    kind: 'port-in-use',
    cause: 'placement-constraints',
    when: [
      /already using a port|too many ports|\bRESOURCE:PORTS?\b|port is already allocated|address already in use/i,
    ],
    // A socket of containerd's own is no port.
    unless: [/listen unix|shim socket/i],
    advice: ({ port }) =>
      `A host port that the task wants${named(port, (one) => ` (${one})`)} is taken on every instance: use dynamic host ports (hostPort 0) or awsvpc, or add instances; until then only as many tasks fit as there are instances.`,
  },
  {
    kind: 'agent-disconnected',
    cause: 'placement-constraints',
    when: [
      /encountered error "?AGENT\b|(?:^|: )AGENT\b|waiting for Amazon ECS Agent to start|\b[Aa]gent (?:is |was )?(?:disconnected|not connected)|does(?:n't| not) have the agent connected/,
    ],
    advice: ({ instance, message }) =>
      `The ECS agent${named(/instance/.test(message) ? instance : undefined, (id) => ` of container instance ${id}`)} is disconnected: restart it there (sudo systemctl restart ecs; its log is /var/log/ecs/ecs-agent.log), or replace the instance.`,
  },
  {
    kind: 'attribute',
    cause: 'placement-constraints',
    when: [
      /missing an attribute|placement constraint|: ATTRIBUTE\b|"ATTRIBUTE"|distinctInstance|does not (?:satisfy|meet) .*constraints?/i,
    ],
    advice: () =>
      'No instance has an attribute that the task requires: compare the task definition’s requiresAttributes and placementConstraints with the attributes of the instances (aws ecs describe-container-instances), and with the zones of the service’s subnets.',
  },
  {
    kind: 'capacity-ec2',
    cause: 'no-capacity',
    when: [
      /insufficient (?:CPU|memory|GPU)|\bRESOURCE:(?:CPU|MEMORY|GPU)\b|No Container Instances|NO ACTIVE INSTANCES|EMPTY CAPACITY PROVIDER|no (?:active |registered )?container instances (?:were )?(?:found|registered)/i,
    ],
    passes: true,
    advice: ({ resourceKind, message }) =>
      resourceKind === undefined && /instances/i.test(message)
        ? 'No EC2 instance is registered for the task: see whether the Auto Scaling group of the capacity provider may grow (maximum, managed scaling) and whether its instances join the cluster.'
        : `No EC2 instance has enough free ${(resourceKind ?? 'CPU or memory').replace(/^MEMORY$/, 'memory')}: scale the Auto Scaling group of the capacity provider out (its maximum, instance size), or ask for less in the task definition.`,
  },
  {
    kind: 'quota-provisioning',
    cause: 'service-quota',
    when: [/provisioning capacity limit|(?:limit|maximum|number) .{0,60}\bPROVISIONING\b/i],
    passes: true,
    advice: () =>
      'Too many tasks of the cluster are PROVISIONING at once (500 at most): start fewer tasks at a time and wait; ECS goes on by itself.',
  },
  {
    kind: 'quota-fargate',
    cause: 'service-quota',
    when: [
      /reached the limit\b|configuration is above your limit|concurrent (?:tasks?|vCPUs?) (?:limit|quota)|vCPU (?:quota|limit)|quota (?:is |was |has been )?(?:exceeded|reached)|(?:limit|quota) (?:of|on|for) (?:the number of )?(?:concurrent )?(?:Fargate )?(?:tasks|vCPUs)/i,
    ],
    passes: true,
    advice: ({ message }) =>
      `Ask for a higher Fargate quota in Service Quotas (AWS Fargate, ${/spot/i.test(message) ? 'Fargate Spot vCPU resource count' : 'Fargate On-Demand vCPU resource count'}), or run fewer or smaller tasks. ECS goes on trying.`,
  },
  {
    kind: 'throttled',
    cause: 'service-quota',
    when: [
      /operations are being throttled|^ThrottlingException|: ThrottlingException|RequestLimitExceeded/i,
    ],
    unless: [/\bpull|secret|registry/i],
    passes: true,
    advice: () =>
      'Wait: AWS throttles ECS’s calls for this account, and ECS retries by itself. Fewer tasks started at once help.',
  },
  {
    kind: 'capacity-fargate',
    cause: 'no-capacity',
    when: [
      /Capacity is unavailable|capacity (?:is )?(?:currently )?(?:not|un)available|insufficient capacity/i,
    ],
    passes: true,
    advice: () =>
      'Fargate has no capacity for this task in these zones now: wait, ECS goes on trying, or give the service subnets in other availability zones (for FARGATE_SPOT: a FARGATE base in the capacity provider strategy).',
  },
  {
    kind: 'internal-error',
    cause: 'unknown',
    when: [
      /(?:Reason|failure)(?: is)?:? ?Internal error|(?:due to an|^Unexpected) internal error/i,
    ],
    advice: () =>
      'AWS says no more. Known reason: a subnet of the service lies in an availability zone without Fargate, so compare the zone ids; otherwise try again, and open a case with AWS if it stays.',
  },
  {
    kind: 'compat',
    cause: 'configuration',
    when: [
      /not compatible with the selected compute strategy|does not support launch_?type|requiresCompatibilities|(?:launch type|compatibilit(?:y|ies)) .*(?:not|does not|isn't) (?:match|compatible|support)/i,
    ],
    advice: () =>
      'Launch type of the service (or its capacity provider) and requiresCompatibilities of the task definition do not fit together: make them the same (FARGATE, EC2 or MANAGED_INSTANCES).',
  },
  {
    kind: 'capacity-generic',
    cause: 'no-capacity',
    when: [noPlace, /container instance|RESOURCE:|resources could not be found/],
    passes: true,
    advice: () =>
      'No instance can take the task, and AWS does not say for want of what: look at the free CPU and memory of the instances (scale their Auto Scaling group out, or ask for less), host ports, attributes, and the zones of the service’s subnets.',
  },
];
