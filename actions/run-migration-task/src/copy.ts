/** The copy of a task definition that `image` or a restart policy needs: registered once, and cleared away whatever happens. */
import type { TaskDefinitions } from '@ecs-actions/aws/ecs/task-definitions';
import {
  restartPolicyNotice,
  runWithRestartPolicy,
} from '@ecs-actions/core/migration/restart-policy';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { describeLosses } from '@ecs-actions/core/task-definition/definition';
import { CredentialsError } from '@ecs-actions/aws/failure';
import type { Inputs } from './inputs.ts';
import { copyFamily, type Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import type { SavedState, StateKeeper } from './state.ts';
import { present } from '@ecs-actions/core/present';

type Copy = NonNullable<SavedState['copy']>;

/** `web-migration:3`, or what is known of it where the answer to its registration was lost. */
export function nameOfCopy({ arn, family }: Copy): string {
  return arn === undefined ? `one of ${family}` : familyRevision(arn);
}

export type DefinitionToRun =
  | { readonly kind: 'run'; readonly arn: string }
  /** It would run the command again and again. */
  | { readonly kind: 'refused'; readonly reason: string };

/** The revision to run: the plan's own, or a copy, noted before and after it is registered. */
export async function definitionToRun(
  ports: Pick<Ports, 'definitions' | 'workflowRun' | 'log' | 'deadline'>,
  { timeoutMs }: Pick<Inputs, 'timeoutMs'>,
  plan: Plan,
  state: StateKeeper,
): Promise<DefinitionToRun> {
  const { definition, container, image } = plan;
  const { log, deadline } = ports;
  const notice = restartPolicyNotice(container);
  if (image === undefined && notice === undefined) return { kind: 'run', arn: definition.arn };
  const { copy } = state.current();
  if (copy?.arn !== undefined) return { kind: 'run', arn: copy.arn };
  if (notice !== undefined) log.notice({ title: 'Restart policy', message: `${notice}.` });
  try {
    return { kind: 'run', arn: await registerCopy(ports, plan, state) };
  } catch (error) {
    const passable =
      error instanceof ReadableError &&
      !(error instanceof CredentialsError) &&
      !deadline.signal().aborted;
    if (image !== undefined || !passable) throw error;
    const without = runWithRestartPolicy(container, timeoutMs, error.message);
    if (without.kind === 'refused') return without;
    log.warning({ title: 'Restart policy', message: without.warning });
    return { kind: 'run', arn: definition.arn };
  }
}

async function registerCopy(
  { definitions, workflowRun, log }: Pick<Ports, 'definitions' | 'workflowRun' | 'log'>,
  { definition, container, image, identity }: Plan,
  state: StateKeeper,
): Promise<string> {
  const family = copyFamily(definition);
  const mark = `${identity.key}-${workflowRun.attempt}`;
  state.update({ copy: { family, mark } });
  const copy = await definitions.registerCopy({
    taskDefinition: definition.arn,
    container: container.name,
    withoutRestartPolicy: true,
    family,
    mark,
    ...present({ image }),
  });
  state.update({ copy: { family, mark, arn: copy.arn, perhapsMore: copy.perhapsMore } });
  for (const message of describeLosses(copy)) log.warning({ title: 'The copy differs', message });
  return copy.arn;
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
