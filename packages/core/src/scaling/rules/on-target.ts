import type { ScalableTarget, ServiceSetup } from '../model/service-setup.ts';
import { skipFor, type RuleResult } from '../rule.ts';

/** Runs a check on the scalable target; says nothing where there is none (its own rule says that). */
export function onTarget(
  setup: ServiceSetup,
  check: (target: ScalableTarget) => RuleResult,
): readonly RuleResult[] {
  if (!setup.target.known) return [skipFor(setup.service, 'scalable target', setup.target)];
  return setup.target.value ? [check(setup.target.value)] : [];
}
