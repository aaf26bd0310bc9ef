import type { MutantResult } from '@stryker-mutator/api/core';

/** How many of the changes to some code a test noticed. */
export interface Score {
  readonly path: string;
  readonly noticed: number;
  readonly all: number;
  /** 0 to 100; 100 where there was nothing to change. */
  readonly percent: number;
}

/**
 * The score of what lies under `path`, by the definition of Stryker: what ran into a timeout was noticed, what no
 * test reaches was not, and what is excused by a comment does not count.
 * @param results their file names relative to the same folder as `path`
 */
export function scoreOf(path: string, results: readonly MutantResult[]): Score {
  const own = results.filter(
    ({ fileName }) => fileName === path || fileName.startsWith(`${path}/`),
  );
  const noticed = own.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const all = noticed + own.filter(isUnnoticed).length;
  return { path, noticed, all, percent: all === 0 ? 100 : (100 * noticed) / all };
}

export const isUnnoticed = ({ status }: MutantResult): boolean =>
  status === 'Survived' || status === 'NoCoverage';

/** A table, the worst first. */
export function renderScores(scores: readonly Score[]): string {
  return scores
    .toSorted((one, other) => one.percent - other.percent)
    .map(({ path, noticed, all, percent }) =>
      [`${percent.toFixed(1).padStart(5)} %`, `${noticed} of ${all}`.padStart(12), path].join('  '),
    )
    .join('\n');
}

/** @param source the text of the mutated file; lines and columns count from 1 */
export function renderMutant(mutant: MutantResult, source: string): string {
  const { fileName, mutatorName, replacement, status, location } = mutant;
  const { start, end } = location;
  const original = source
    .split('\n')
    .slice(start.line - 1, end.line)
    .map((line, index, { length }) =>
      line.slice(
        index === 0 ? start.column - 1 : 0,
        index === length - 1 ? end.column - 1 : undefined,
      ),
    )
    .join('\n');
  const place = `${fileName}:${start.line}:${start.column}`;
  const unreached = status === 'NoCoverage' ? ' (no test reaches it)' : '';
  return `${place} ${mutatorName}: ${short(original)} → ${short(replacement)}${unreached}`;
}

function short(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-29)}` : line;
}
