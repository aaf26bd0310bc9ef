/**
 * The network interface of a task, and the roles by which ECS reaches the rest of AWS.
 *
 * Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/failed-to-start-error.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
import { allowedIn, denied, named, refusingPolicy, type Row } from '../row.ts';

const whileCreating = /Unexpected EC2 error|Network ?Interface/i;

export const networkRows: readonly Row[] = [
  {
    kind: 'eni-tag-policy',
    cause: 'permissions',
    when: [/\bTagPolicyViolation\b|tag policy/i],
    advice: () =>
      'A tag policy of the AWS organisation refuses the network interface without its tags: tag the service as the policy asks, and set propagateTags: SERVICE (or TASK_DEFINITION) and enableECSManagedTags.',
  },
  {
    kind: 'eni-denied',
    cause: 'permissions',
    when: [
      whileCreating,
      /\bAuthFailure\b|UnauthorizedOperation|not authorized|Access ?Denied|OperationNotPermitted|do(?:es)? not have permission/i,
    ],
    advice: ({ subnet }) =>
      `ECS may not use subnet${named(subnet, (id) => ` ${id}`)} or a security group of it in this account: share the subnet with the account (RAM), name security groups of the account’s own, and see that no policy forbids ec2:CreateNetworkInterface.`,
  },
  {
    kind: 'eni-missing',
    cause: 'configuration',
    when: [
      whileCreating,
      /Invalid(?:Subnet|SecurityGroup|Group|NetworkInterface)\w*\.?(?:ID)?\.?NotFound|does not exist/,
    ],
    advice: ({ subnet }) =>
      `A subnet or security group of the service does not exist any more${named(subnet, (id) => ` (subnet ${id})`)}: correct its networkConfiguration.`,
  },
  {
    kind: 'eni-missing',
    cause: 'configuration',
    when: [
      /\bsubnet(?: ID)? .{0,30}does not exist|\bsecurity group .{0,60}does not exist|Invalid(?:SubnetID|Group|GroupId|SecurityGroup\w*)\.NotFound/i,
    ],
    advice: ({ subnet }) =>
      `A ${subnet === undefined ? 'security group' : `subnet (${subnet})`} of the service does not exist any more: correct its networkConfiguration.`,
  },
  {
    kind: 'ip-exhausted',
    cause: 'no-ip-address',
    when: [
      /InsufficientFreeAddresses|(?:insufficient|not (?:have )?enough|no (?:more )?(?:free|available)|out of) (?:free |available )?(?:private )?(?:IP|IPv4)? ?addresses|public IP assignment enabled in subnet/i,
    ],
    advice: ({ subnet }) =>
      `Subnet${named(subnet, (id) => ` ${id}`)} has no free IP addresses: give the service larger or further subnets, or lower maximumPercent for the rollout.`,
  },
  {
    kind: 'quota-eni',
    cause: 'service-quota',
    when: [/NetworkInterfaceLimitExceeded/],
    passes: true,
    advice: () =>
      'The account has no network interface left in this region: ask for a higher VPC quota (network interfaces per region) in Service Quotas, or run fewer tasks.',
  },
  {
    kind: 'eni-timeout',
    cause: 'network',
    when: [/waiting for (?:the )?(?:network interface|ENI)\b|^InternalError\b(?!.*Ephemeral)/i],
    passes: true,
    advice: () =>
      'The network interface was not ready in time. It passes by itself: ECS starts another task. On EC2, replace the instance if it stays with one.',
  },
  {
    kind: 'eni-attach',
    cause: 'network',
    when: [/attach(?:ing)? (?:the )?network interface|unused device index/i],
    passes: true,
    advice: () =>
      'The network interface could not be attached. It passes by itself: ECS starts another task. On EC2, replace the instance if it stays with one, or give it room for another interface.',
  },
  {
    kind: 'eni-cni',
    cause: 'network',
    when: [
      /setup network namespace|add network failed|netplugin failed|set ?up (?:regular|trunk|branch)? ?eni|failed to configure ENI|\bcni (?:set ?up|plugin|add)|no such network interface|failed to create endpoint .{0,200}pair interfaces/i,
    ],
    passes: true,
    advice: () =>
      'The host could not set the task’s network up. ECS starts another task by itself; on EC2, replace the instance if it stays with one.',
  },
  {
    kind: 'assume-role',
    cause: 'permissions',
    when: [
      /unable to assume (?:the )?role|trust relationship and permissions|is (?:not authorized|unable) to assume/i,
    ],
    unless: [/lifecycle hook|infrastructure role/i],
    advice: ({ role }) =>
      `See that role${named(role, (name) => ` ${name}`)} exists and that its trust policy lets ecs-tasks.amazonaws.com assume it (sts:AssumeRole).`,
  },
  {
    kind: 'service-linked-role',
    cause: 'permissions',
    when: [/unable to assume the service linked role/i],
    advice: () =>
      "ECS's own role AWSServiceRoleForECS is missing in the account, or a service control policy keeps ECS from it: create it (aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com).",
  },
  {
    kind: 'iam-service',
    cause: 'permissions',
    when: [
      /IAM (?:permissions policies have|trust relationship has) been misconfigured|can no longer maintain your/i,
    ],
    advice: ({ role, action, message }) =>
      /trust relationship/i.test(message)
        ? `Repair the trust policy of the service's role${named(role, (name) => ` ${name}`)}: ecs.amazonaws.com has to be allowed sts:AssumeRole.`
        : `Repair the policies of the service's role${named(role, (name) => ` ${name}`)}${named(action, (one) => `: it lacks ${one}`)}. AWSServiceRoleForECS has all it needs.`,
  },
  {
    kind: 'iam-elb',
    cause: 'permissions',
    when: [
      /failed to (?:de)?(?:register|scribe) target|failed to describe target|elasticloadbalancing:/i,
      denied,
    ],
    advice: (facts) =>
      `Allow ${facts.action ?? 'the elasticloadbalancing actions'} ${allowedIn('the infrastructure role', facts)}${refusingPolicy(facts.message) === undefined ? ' of the service (managed policy AmazonECSInfrastructureRolePolicyForLoadBalancers)' : ''}.`,
  },
];
