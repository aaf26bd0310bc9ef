import { known, unknown } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { resourceTypes } from '../settings.ts';
import { readTargetGroup } from './planned-parts.ts';
import { presenceBeside, whyPerhaps } from './planned-presence.ts';
import {
  asList,
  at,
  isUnresolved,
  reasonOf,
  type PlannedResource,
  type PlannedValue,
  type ResourceIndex,
} from './planned-resource.ts';

const groupType = resourceTypes['target-group'].terraform;

/** A service's target groups, and the resources they were read from. */
export interface FoundGroups {
  readonly groups: ServiceSetup['targetGroups'];
  readonly resources: readonly PlannedResource[];
}

/** The target groups of a service; with blue/green the second one too, which takes over next. */
export function findTargetGroups(service: PlannedResource, all: ResourceIndex): FoundGroups {
  const none = (why: string): FoundGroups => ({ groups: unknown(why), resources: [] });
  const balancers = at(service.values, ['load_balancer']);
  if (isUnresolved(balancers)) return none(`the load balancers: ${reasonOf(balancers)}`);
  const entries = asList(balancers).filter((entry) => !isClassic(entry));
  if (entries.length === 0) return { groups: known([]), resources: [] };
  const wanted = entries.flatMap((entry) =>
    [
      at(entry, ['target_group_arn']),
      at(entry, ['advanced_configuration', 'alternate_target_group_arn']),
    ].filter((arn) => arn !== undefined),
  );
  const shown = all.ofType(groupType).filter((group) => {
    const arn = at(group.values, ['arn']);
    return typeof arn === 'string' && wanted.includes(arn);
  });
  const hidden = wanted.filter((arn) => isUnresolved(arn)).length;
  const referred = all
    .referred(service, 'load_balancer', groupType)
    .filter((group) => !shown.includes(group));
  // Where more groups are referred to than there is room for, nothing tells which of them it is.
  if (referred.length > Math.max(hidden, wanted.length - shown.length)) {
    if (shown.length === wanted.length) return read(service, shown);
    return none('which of several target groups it is behind is known only after apply');
  }
  const found = [...shown, ...referred];
  if (found.length === 0) return none('the target group is not part of this file');
  return read(service, found);
}

function read(service: PlannedResource, found: readonly PlannedResource[]): FoundGroups {
  const perhaps = found.find((group) => presenceBeside(service, group) !== 'there');
  return perhaps
    ? { groups: unknown(whyPerhaps(perhaps)), resources: [] }
    : { groups: known(found.map(readTargetGroup)), resources: found };
}

/** A classic load balancer is named and has no target group. */
export function isClassic(entry: PlannedValue): boolean {
  const name = at(entry, ['elb_name']) ?? at(entry, ['load_balancer_name']);
  return name !== undefined && name !== '' && at(entry, ['target_group_arn']) === undefined;
}
