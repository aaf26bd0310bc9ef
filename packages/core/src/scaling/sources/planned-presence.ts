import { implies, type Formula } from './formula.ts';
import type { PlannedResource } from './planned-resource.ts';

const always: Formula = { kind: 'constant', value: true };

/**
 * Whether a resource is there wherever the service is: what stands under the same condition is, what
 * stands under the opposite one is not, and of anything else nobody knows.
 */
export function presenceBeside(
  service: PlannedResource,
  resource: PlannedResource,
): 'there' | 'perhaps' | 'absent' {
  if (resource.condition === undefined) return 'there';
  const answer = implies(service.condition?.formula ?? always, resource.condition.formula);
  return answer === 'always' ? 'there' : answer === 'never' ? 'absent' : 'perhaps';
}

export function whyPerhaps({ label, condition }: PlannedResource): string {
  return `${label} is there only where the condition ${condition?.name ?? ''} holds`;
}

/** A service's own candidates, those that may not be there apart. */
export interface Sorted {
  readonly there: readonly PlannedResource[];
  readonly perhaps: readonly PlannedResource[];
}

export function sortByPresence(
  service: PlannedResource,
  candidates: readonly PlannedResource[],
): Sorted {
  const of = (wanted: string) =>
    candidates.filter((candidate) => presenceBeside(service, candidate) === wanted);
  return { there: of('there'), perhaps: of('perhaps') };
}
