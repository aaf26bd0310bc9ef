import type { Service as EcsService } from '@aws-sdk/client-ecs';
import { known, mapFact, unknown, type Fact } from '@ecs-actions/core/scaling/model/fact';
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

/** Target groups by ARN; attributes that may not be read are unknown one by one. */
export async function readTargetGroups(
  calls: ScalingCalls,
  arns: readonly string[],
): Promise<Fact<ReadonlyMap<string, TargetGroup>>> {
  if (arns.length === 0) return known(new Map());
  const [groups, attributes] = await Promise.all([
    observe(inBatches(arns, 20, (batch) => calls.describeTargetGroups(batch))),
    Promise.all(arns.map((arn) => observe(calls.describeTargetGroupAttributes(arn)))),
  ]);
  return mapFact(
    groups,
    (all) =>
      new Map(
        all.map((group) => {
          const arn = group.TargetGroupArn ?? '';
          const own = attributes[arns.indexOf(arn)] ?? unknown('not read');
          return [arn, toTargetGroup(group, own)];
        }),
      ),
  );
}
