/** Health checks and targets. Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html */
import type { Facts } from '../facts.ts';
import { named, type Row } from '../row.ts';

export const healthRows: readonly Row[] = [
  {
    kind: 'target-missing',
    cause: 'target-health-check',
    when: [/\bTARGET IS NOT FOUND\b/i],
    advice: ({ targetGroup }) =>
      `The task's target is gone from target group${named(targetGroup, (name) => ` ${name}`)}: find out in CloudTrail who or what called DeregisterTargets.`,
  },
  {
    kind: 'target-group-missing',
    cause: 'configuration',
    when: [
      /\bTARGET GROUP IS NOT FOUND\b|target groups? .{0,80}(?:does not exist|not found)|TargetGroupNotFound/i,
    ],
    advice: ({ targetGroup }) =>
      `Target group${named(targetGroup, (name) => ` ${name}`)} does not exist any more: delete the service and create it anew with one that does.`,
  },
  {
    kind: 'target-vpc',
    cause: 'configuration',
    when: [/not in the target group VPC/i],
    advice: ({ targetGroup }) =>
      `Target group${named(targetGroup, (name) => ` ${name}`)} and the subnets or instances of the service lie in two VPCs: create the target group in the VPC of the service.`,
  },
  {
    kind: 'target-register',
    cause: 'configuration',
    when: [/failed to (?:de)?register targets? in/i],
    advice: ({ targetGroup }) =>
      `ECS cannot change the targets of target group${named(targetGroup, (name) => ` ${name}`)}: the text in brackets is the load balancer's answer. Compare target type (ip, instance) and port with the task's network mode.`,
  },
  {
    kind: 'container-health',
    cause: 'container-health-check',
    when: [/failed container health checks|container health checks? failed/i],
    advice: () =>
      'The health check command of the container fails: run it inside a container of this image, and give it a startPeriod longer than the start takes.',
  },
  {
    kind: 'target-health',
    cause: 'target-health-check',
    when: [
      /failed (?:due to )?(?:ELB|VPC Lattice|Cloud Map|service discovery|load balancer)? ?health checks|is unhealthy in \(?(?:target-group|elb|service|VPC)|health checks failed|unhealthy in target/i,
    ],
    advice: adviceOnTarget,
  },
];

/** A target that answers with a code needs another step than one that does not answer. */
function adviceOnTarget({ codes, healthReason, port, targetGroup }: Facts): string {
  const group = named(targetGroup, (name) => ` of target group ${name}`);
  const at = named(port, (one) => ` on port ${one}`);
  if (codes !== undefined) {
    return `The app answers the health check${at} with ${codes}: see its log for that request, and compare the path and the matcher (success codes)${group}.`;
  }
  if (/timed out/i.test(healthReason ?? '')) {
    return `The health check${at} gets no answer in time: see that the app listens there on 0.0.0.0, that the security group of the tasks lets the load balancer in, and that healthCheckGracePeriodSeconds is longer than the start takes.`;
  }
  return `Compare path, port and matcher of the health check${group} with what the app answers; security groups must let the load balancer in, and healthCheckGracePeriodSeconds be longer than the start takes.`;
}
