/** Scheduled actions that stand inside a scalable target, as CloudFormation's schema has them. */
import { resourceTypes } from '../settings.ts';
import {
  asList,
  at,
  isUnresolved,
  type PlannedObject,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';
import { present } from '../../present.ts';

/** A target's own scheduled actions, as resources of their own. */
export function scheduledActionsIn(target: PlannedResource): readonly PlannedResource[] {
  if (target.type !== resourceTypes.target.terraform) return [];
  const written = target.values['scheduled_actions'];
  const list: readonly PlannedValue[] = isUnresolved(written) ? [written] : asList(written);
  return list.flatMap((action, index) => {
    if (typeof action !== 'object' || action === null) return [];
    const name = isUnresolved(action) ? undefined : at(action, ['scheduled_action_name']);
    return [
      {
        id: `${target.id}/${index}`,
        label: typeof name === 'string' ? name : target.label,
        type: resourceTypes['scheduled-action'].terraform,
        values: isUnresolved(action)
          ? { scalable_target_action: action, schedule: action }
          : (action as PlannedObject),
        references: { resource_id: [target.id] },
        ...present({ condition: target.condition }),
        place: target.place,
      },
    ];
  });
}
