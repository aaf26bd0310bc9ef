import type { Service as EcsService } from '@aws-sdk/client-ecs';
import type { TargetGroup as AwsTargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { known, mapFact, unknown, type Fact } from '@ecs-actions/core/fact';
import type { TargetGroup } from '@ecs-actions/core/scaling/model/service-setup';
import { inBatches } from '../paging.ts';
import { observe } from './observe.ts';
import type { ScalingCalls } from './scaling-clients.ts';
import { toTargetGroup } from './target-group-facts.ts';

/** Blue/green has a second one, which takes over with the next deploy. */
export function targetGroupArns(service: EcsService): readonly string[] {
  return (service.loadBalancers ?? []).flatMap(({ targetGroupArn, advancedConfiguration }) =>
    [targetGroupArn, advancedConfiguration?.alternateTargetGroupArn].filter(
      (arn) => arn !== undefined,
    ),
  );
}

/** The answer by the ARNs that were asked for. The one answer to a question about one group is about that group. */
export function byAskedArn(
  arns: readonly string[],
  answer: readonly AwsTargetGroup[],
): ReadonlyMap<string, AwsTargetGroup> {
  const [asked, ...others] = arns;
  const [first] = answer;
  return asked !== undefined && others.length === 0 && first !== undefined && answer.length === 1
    ? new Map([[asked, first]])
    : new Map(answer.map((group) => [group.TargetGroupArn ?? '', group]));
}

/** Target groups by ARN; attributes that may not be read are unknown one by one. */
export async function readTargetGroups(
  calls: ScalingCalls,
  arns: readonly string[],
): Promise<Fact<ReadonlyMap<string, TargetGroup>>> {
  if (arns.length === 0) return known(new Map());
  const [groups, attributes] = await Promise.all([
    observe(inBatches(arns, 20, (batch) => calls.describeTargetGroups({ arns: batch }))),
    Promise.all(arns.map((arn) => observe(calls.describeTargetGroupAttributes(arn)))),
  ]);
  return mapFact(
    groups,
    (all) =>
      new Map(
        [...byAskedArn(arns, all)].map(([arn, group]) => {
          const own = attributes[arns.indexOf(arn)] ?? unknown('not read');
          return [arn, toTargetGroup(group, own)];
        }),
      ),
  );
}
