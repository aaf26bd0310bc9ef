/** Who can reach the tasks of a service, as far as a template shows it. */
import { resourceTypes } from '../settings.ts';
import { presenceBeside } from './planned-presence.ts';
import {
  asList,
  at,
  isUnresolved,
  type PlannedResource,
  type ResourceIndex,
} from './planned-resource.ts';
import { nestedType } from './template-unread.ts';

const groupType = resourceTypes['security-group'].terraform;
const ruleType = resourceTypes['inbound-rule'].terraform;

/**
 * Whether all security groups of a service are in the template, none has a rule that lets anybody in, and
 * no other stack is told of them, which could add one. A group without inbound rules lets nobody in
 * (VPC user guide, "Security group rules").
 */
export function hasNoInbound(service: PlannedResource, all: ResourceIndex): boolean {
  const written = at(service.values, ['network_configuration', 'security_groups']);
  if (written === undefined || isUnresolved(written)) return false;
  const groups = all.referred(service, 'network_configuration', groupType);
  if (groups.length === 0 || groups.length !== asList(written).length) return false;
  const rules = all.ofType(ruleType);
  const stacks = all.ofType(nestedType);
  return groups.every((group) => {
    const inline = at(group.values, ['security_group_ingress']);
    const isTold =
      group.isGivenOut === true ||
      stacks.some(({ references }) => (references['parameters'] ?? []).includes(group.id));
    const isOpened = rules.some(
      (rule) =>
        ['group_id', 'group_name'].some((name) =>
          all.referred(rule, name, groupType).includes(group),
        ) && presenceBeside(service, rule) !== 'absent',
    );
    return !isUnresolved(inline) && asList(inline).length === 0 && !isTold && !isOpened;
  });
}
