import { afterDeploys } from './scenario/after-deploy.ts';
import { endings } from './scenario/endings.ts';
import { failures } from './scenario/failures.ts';
import { places } from './scenario/places.ts';
import { shapes } from './scenario/shapes.ts';
import type { Scenario } from './scenario/scenario.ts';

export type { Scenario } from './scenario/scenario.ts';

/** The named scenarios, in the order of `--help`. */
export const scenarios: readonly Scenario[] = [
  ...endings,
  ...failures,
  ...shapes,
  ...places,
  ...afterDeploys,
];

/** The scenario of that name; unknown names are an error that lists the known ones. */
export function findScenario(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  throw new RangeError(
    `no scenario is named "${name}"; there are: ${scenarios.map((scenario) => scenario.name).join(', ')}`,
  );
}
