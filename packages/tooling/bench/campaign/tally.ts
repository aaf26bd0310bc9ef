/** What a campaign found, action by action. */
import { adversityKinds } from './adversity.ts';
import { actionNames, type SeedResult } from './seeds.ts';
import { wrongKinds } from './run.ts';

export interface Tally {
  readonly add: (result: SeedResult) => void;
  /** A table in Markdown: every kind of wrong for every action, its verdicts, and what a seed costs. */
  readonly table: () => string;
  /** Another: in how many seeds each kind of adversity was met. */
  readonly adversities: () => string;
  readonly wrong: () => number;
  readonly cpuMs: () => number;
}

export function createTally(): Tally {
  const results: SeedResult[] = [];
  const cpuMs = (of: readonly SeedResult[]): number => of.reduce((sum, one) => sum + one.cpuMs, 0);
  const row = (name: string, of: readonly SeedResult[]): string => {
    const counts = wrongKinds.map(
      (kind) => of.filter(({ wrong }) => wrong.some((one) => one.kind === kind)).length,
    );
    const perSeed = of.length === 0 ? 0 : Math.round(cpuMs(of) / of.length);
    return `| ${[name, of.length, ...counts, perSeed, verdicts(of)].join(' | ')} |`;
  };
  return {
    add: (result) => results.push({ ...result, log: '' }),
    table: () => {
      const heads = ['action', 'seeds', ...wrongKinds, 'CPU ms a seed', 'verdicts'];
      const rows = actionNames
        .map((name) => [name, results.filter(({ action }) => action === name)] as const)
        .filter(([, of]) => of.length > 0)
        .map(([name, of]) => row(name, of));
      return [
        `| ${heads.join(' | ')} |`,
        `| ${heads.map(() => '---').join(' | ')} |`,
        ...rows,
        row('all', results).replace(/\| [^|]* \|$/, '| |'),
      ].join('\n');
    },
    adversities: () =>
      [
        '| adversity | seeds that met it |',
        '| --- | --- |',
        ...adversityKinds.map(
          (kind) => `| ${kind} | ${results.filter(({ met }) => met.includes(kind)).length} |`,
        ),
      ].join('\n'),
    wrong: () => results.filter(({ wrong }) => wrong.length > 0).length,
    cpuMs: () => cpuMs(results),
  };
}

function verdicts(of: readonly SeedResult[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of of) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(', ');
}
