/** What really ran, from the world itself. */
import type { Region } from './simulated-run.ts';

export type SimulatedTask =
  Region['world']['tasks'] extends ReadonlyMap<string, infer T> ? T : never;

/** Every task that was started as a migration and that the world still remembers. */
export function migrationsOf(region: Region): SimulatedTask[] {
  return [...region.world.tasks.values()].filter(
    ({ startedBy }) => startedBy?.startsWith('migration/') ?? false,
  );
}

/** Pairs of migrations whose containers ran at the same time. */
export function overlaps(region: Region): readonly (readonly [SimulatedTask, SimulatedTask])[] {
  const ran = migrationsOf(region).filter(({ startedAt }) => startedAt !== undefined);
  return ran.flatMap((a, index) =>
    ran.slice(index + 1).flatMap((b) => {
      const apart =
        (a.executionStoppedAt ?? Infinity) <= (b.startedAt ?? 0) ||
        (b.executionStoppedAt ?? Infinity) <= (a.startedAt ?? 0);
      return apart ? [] : [[a, b] as const];
    }),
  );
}
