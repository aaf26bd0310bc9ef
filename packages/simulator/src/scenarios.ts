import { setStage } from './scenario/stage.ts';
import type { Scenario } from './scenario/scenario.ts';

export type { Scenario } from './scenario/scenario.ts';

/** How soon somebody deploys in a named scenario, in scenario time. */
const soonMs = 4000;

/** The named scenarios, in the order of `--help`. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'good',
    description: 'A rolling deployment of two tasks behind an ALB that goes well.',
    build: (world) => setStage(world).deploy(soonMs),
  },
  {
    name: 'rollback',
    description: 'New tasks exit at start; the circuit breaker trips and ECS rolls back.',
    build: (world) =>
      setStage(world, { behaviour: { fates: [{ share: 1, fate: crashAtStart }] } }).deploy(soonMs),
  },
  {
    name: 'crash-loop',
    description:
      'New tasks exit at start and there is no circuit breaker: it never ends by itself.',
    build: (world) =>
      setStage(world, {
        configuration: { circuitBreaker: { enable: false, rollback: false } },
        behaviour: { fates: [{ share: 1, fate: crashAtStart }] },
      }).deploy(soonMs),
  },
  {
    name: 'superseded',
    description: 'A second deployment of another revision begins before the first is done.',
    build: (world) => {
      const stage = setStage(world);
      stage.deploy(soonMs);
      stage.deploy(soonMs + 40_000, { definition: stage.before });
    },
  },
];

const crashAtStart = {
  kind: 'exits',
  exitCode: 1,
  afterMs: 2500,
  log: [
    { afterMs: 300, text: 'booting web, version 2' },
    { afterMs: 1800, text: 'Error: connect ECONNREFUSED 10.0.12.7:5432' },
    {
      afterMs: 2000,
      text: '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)',
    },
  ],
} as const;

/** The scenario of that name; unknown names are an error that lists the known ones. */
export function findScenario(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  throw new RangeError(
    `no scenario is named "${name}"; there are: ${scenarios.map((scenario) => scenario.name).join(', ')}`,
  );
}
