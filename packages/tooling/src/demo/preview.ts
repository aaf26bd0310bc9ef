import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { afterDeploys } from '@ecs-actions/simulator/scenario/after-deploy';
import { durations, type DurationMs } from '@ecs-actions/core/time';

/** A deployment that has not ended by itself by then never will, as far as anybody watches. */
const longestLifeMs = 3 * durations.hour;
const watchedMs: DurationMs = 25 * durations.second;

export interface Preview {
  /** How many times faster than real time it is shown. */
  readonly speed: number;
  /** For a deployment without an end: when wait-stable gives up, 15 minutes of simulated time. */
  readonly timeout: string | undefined;
  readonly cluster: string;
  /** The services somebody deploys; `web` where nobody does. */
  readonly services: readonly string[];
  /** False where nobody deploys, or did before anybody looked. */
  readonly deploys: boolean;
  /** Whether what breaches its metrics is put back. */
  readonly goesBack: boolean;
  /** How long ago the workflow run, and that of the region, began. */
  readonly ageMs: DurationMs;
}

/** The minutes of CloudWatch cannot be hurried: what is told by metrics has happened in this run before. */
const ageForMetricsMs: DurationMs = 25 * durations.minute;

/**
 * Lives through a scenario in memory beforehand, to show it at a pace at which it is over in about 25 s, or
 * within a minute where it never ends: the same seed gives the same course.
 */
export function preview(scenario: string, seed: number, givenSpeed: number | undefined): Preview {
  const region = createRegion({ scenario, seed, startAt: 0, throttling: false });
  const lifeMs = lifeOf(region);
  if (givenSpeed === undefined && afterDeploys.some(({ name }) => name === scenario)) {
    return {
      ...castOf(region),
      speed: 1,
      timeout: undefined,
      deploys: false,
      goesBack: scenario === 'bad-release',
      ageMs: ageForMetricsMs,
    };
  }
  const usual = lifeMs === undefined ? 20 : Math.max(1, Math.round(lifeMs / watchedMs));
  const speed = givenSpeed ?? usual;
  const timeoutSeconds = Math.max(1, Math.round((15 * 60) / speed));
  return {
    ...castOf(region),
    speed,
    timeout: lifeMs === undefined ? `${timeoutSeconds}s` : undefined,
    deploys: region.truth().some((one) => one.createdAt >= 0),
    goesBack: false,
    ageMs: 0,
  };
}

function castOf(region: Region): Pick<Preview, 'cluster' | 'services'> {
  const truth = region.truth();
  const services = [...new Set(truth.map((one) => one.service))];
  return {
    cluster: truth[0]?.cluster ?? 'prod',
    services: services.length === 0 ? ['web'] : services,
  };
}

function lifeOf(region: Region): DurationMs | undefined {
  for (let at = durations.minute; at <= longestLifeMs; at += durations.minute) {
    region.advanceTo(at);
    const truth = region.truth();
    const ends = truth.flatMap((one) => one.endedAt ?? []);
    if (truth.length > 0 && ends.length === truth.length) return Math.max(...ends);
  }
  return undefined;
}
