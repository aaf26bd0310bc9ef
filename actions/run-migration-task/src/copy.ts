/** The copies of a task definition that `image` needs: registered once, and cleared away whatever happens. */
import type { TaskDefinitions } from '@ecs-actions/aws/ecs/task-definitions';
import { copyFamily, type Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import type { SavedState, StateKeeper } from './state.ts';

type Copy = NonNullable<SavedState['copy']>;

/** The revision to run: the plan's own, or a copy with the image, noted before and after it is registered. */
export async function definitionToRun(
  { definitions, whereabouts }: Pick<Ports, 'definitions' | 'whereabouts'>,
  { definition, container, image, identity }: Plan,
  state: StateKeeper,
): Promise<string> {
  if (image === undefined) return definition.arn;
  const { copy } = state.current();
  if (copy?.arn !== undefined) return copy.arn;
  const family = copyFamily(definition);
  const mark = `${identity.key}-${whereabouts.attempt}`;
  state.update({ copy: { family, mark } });
  const { arn, perhapsMore } = await definitions.registerWithImage({
    taskDefinition: definition.arn,
    container: container.name,
    image,
    family,
    mark,
  });
  state.update({ copy: { family, mark, arn, perhapsMore } });
  return arn;
}

/** Deregisters the copy, and any whose registration was never answered. Returns their ARNs. */
export async function deregisterCopies(
  definitions: Pick<TaskDefinitions, 'deregister' | 'findMarked'>,
  { arn, family, mark, perhapsMore }: Copy,
): Promise<readonly string[]> {
  const certain = arn === undefined ? [] : [arn];
  for (const known of certain) await definitions.deregister(known);
  if (arn !== undefined && perhapsMore !== true) return certain;
  const marked = await definitions.findMarked(family, mark);
  const others = marked.filter((other) => other !== arn);
  for (const other of others) await definitions.deregister(other);
  return [...certain, ...others];
}
