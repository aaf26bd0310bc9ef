/**
 * How ECS says that a deployment ended, and what keeps one from going on.
 *
 * Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting-blue-green.html and
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
import { allowedIn, named, refusingPolicy, type Row } from '../row.ts';

const hookFailed = /lifecycle hooks?(?:\(s\))?|hook target|lifecycle-hook/i;

export const deploymentRows: readonly Row[] = [
  {
    kind: 'hook-pause',
    cause: 'lifecycle-hook',
    when: [/\bpause (?:lifecycle )?hook|hooks? of type PAUSE/i],
    advice: ({ stage }) =>
      `Nobody decided in time${named(stage, (at) => ` at the pause ${at}`)}. Deploy again, and answer the pause with aws ecs continue-service-deployment --action CONTINUE, or give its hook a longer timeoutConfiguration.`,
  },
  {
    kind: 'hook-elb-role',
    cause: 'permissions',
    when: [hookFailed, /not authorized to perform: ?elasticloadbalancing:/i],
    advice: ({ action, role }) =>
      `Allow ${action ?? 'elasticloadbalancing:ModifyListener and ModifyRule'} in the load balancer's role${named(role, (name) => ` ${name}`)} (advancedConfiguration.roleArn of the service): the managed policy AmazonECSInfrastructureRolePolicyForLoadBalancers has it.`,
  },
  {
    kind: 'hook-role',
    cause: 'permissions',
    when: [
      hookFailed,
      /unable to assume (?:the )?(?:\w+ )?role|not authorized to perform|access ?denied/i,
    ],
    advice: ({ role, action, function: name, message }) =>
      /unable to assume/i.test(message)
        ? `Let ecs.amazonaws.com assume the hook's role${named(role, (one) => ` ${one}`)} in its trust policy (sts:AssumeRole), and allow it lambda:InvokeFunction.`
        : `Allow ${action ?? 'lambda:InvokeFunction'}${named(name, (one) => ` on function ${one}`)} in the hook's role${named(role, (one) => ` ${one}`)}.`,
  },
  {
    kind: 'hook-failed',
    cause: 'lifecycle-hook',
    when: [
      /lifecycle hooks?(?:\(s\))? (?:ARN )?(?:failed|timed out|did not)|hook target .*FAILED|unable to (?:parse the response|invoke hook target)/i,
    ],
    advice: ({ function: name, stage, message }) =>
      `Read the log of the hook's Lambda function${named(name, (one) => ` ${one} (/aws/lambda/${one})`)}: ${
        /unable to parse/i.test(message)
          ? 'it has to answer with hookStatus SUCCEEDED, FAILED or IN_PROGRESS before its timeout'
          : /timed out/i.test(message)
            ? `it did not decide${named(stage, (at) => ` ${at}`)} in time`
            : `it said FAILED${named(stage, (at) => ` at ${at}`)}`
      }.`,
  },
  {
    kind: 'bg-role',
    cause: 'permissions',
    when: [
      /ECS Infrastructure Role|infrastructure role/i,
      /missing permissions|unable to (?:manage|assume)|not authorized/i,
    ],
    // "configured" is said of the role of a volume.
    unless: [/Unable to launch instance/i, /volume/i, /configured ECS Infrastructure Role/i],
    advice: ({ role }) =>
      `Let ecs.amazonaws.com assume the infrastructure role${named(role, (name) => ` ${name}`)} (trust policy), and attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.`,
  },
  {
    kind: 'bg-network',
    cause: 'configuration',
    when: [
      /invalid networking configuration|(?:production|test)ListenerRule|both production and test listener rules|advancedConfiguration field/i,
    ],
    advice: ({ message }) =>
      /should have exactly one target group/i.test(message)
        ? 'Give all weight in the production listener rule to one of the two target groups (0 to the other), then deploy again: a blue/green deployment starts with exactly one that serves.'
        : /rules? not found/i.test(message)
          ? 'A listener rule of the service does not exist any more: put it back with both target groups of the service, or set productionListenerRule and testListenerRule to rules that exist.'
          : 'Look at the listener rules and target groups of the service: targetGroup and alternateTargetGroup must both hang on the productionListenerRule or the testListenerRule, and the rules may forward to no other.',
  },
  {
    kind: 'alarm',
    cause: 'alarm',
    when: [
      /\balarms? (?:was |were )?(?:detected|triggered|breached|went off)|\balarm\(s\)|because (?:of )?(?:an? |the |one or more )?(?:CloudWatch )?alarms?\b|in (?:the )?ALARM state|CloudWatch alarms? /i,
    ],
    advice: () =>
      'Look at what made the CloudWatch alarm of the deployment go off before deploying again: its history shows the metric and the minute.',
  },
  {
    kind: 'limits',
    cause: 'deployment-limits',
    when: [
      /because of the service deployment configuration|minimumHealthyPercent or maximumPercent/i,
    ],
    advice: () =>
      'minimumHealthyPercent and maximumPercent leave no room to start or stop a task: raise maximumPercent or lower minimumHealthyPercent.',
  },
  {
    kind: 'protected',
    cause: 'deployment-limits',
    when: [/protected tasks|tasks? (?:(?:is|are) protected|under protection)|scale-in protection/i],
    advice: () =>
      'Old tasks are protected from scale-in (task protection): wait until their protection expires, or end it with aws ecs update-task-protection --no-protection-enabled.',
  },
  {
    kind: 'normal-end',
    cause: 'unknown',
    when: [
      /^Scaling activity initiated by|performing maintenance on the underlying infrastructure|^Task stopped by user/i,
    ],
    passes: true,
    advice: () => 'Nothing is to be done: ECS replaces the task by itself.',
  },
];

/** What stands last: texts that say that something failed, and not what. */
export const unnamedRows: readonly Row[] = [
  {
    kind: 'denied',
    cause: 'permissions',
    when: [/not authorized to perform/i],
    advice: (facts) =>
      `Allow ${facts.action ?? 'what the text names'}${named(facts.resource, (on) => ` on ${on}`)} ${allowedIn('the role', facts)}${refusingPolicy(facts.message) === undefined ? " that it was asked with; an explicit deny is in a service control policy or in the resource's own policy" : ''}.`,
  },
  {
    kind: 'could-not-launch',
    cause: 'unknown',
    when: [/could not launch \(?\d+\)? tasks?|could not launch (?:a |any )?tasks?/i],
    advice: () =>
      'Look at the placement event before this one ("was unable to place a task"): it names what is missing.',
  },
  {
    kind: 'breaker',
    cause: 'unknown',
    when: [/circuit breaker|tasks? failed to start\b|unable to consistently start tasks/i],
    advice: () =>
      'ECS does not say why the tasks failed: look at the stopped tasks of the deployment, each has its reason (they are visible for an hour), and at the container’s log.',
  },
];
