/** Prints each change that no test noticed, and the score of each file, as soon as it is known. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { isUnnoticed, renderMutant, renderScores, scoreOf } from './scores.ts';

function createReporter(): Reporter {
  const planned = new Map<string, number>();
  const tested = new Map<string, MutantResult[]>();
  return {
    onMutationTestingPlanReady({ mutantPlans }) {
      for (const { mutant } of mutantPlans) {
        planned.set(mutant.fileName, (planned.get(mutant.fileName) ?? 0) + 1);
      }
    },
    onMutantTested(mutant) {
      const path = relative('', mutant.fileName);
      const own = { ...mutant, fileName: path };
      if (isUnnoticed(own)) console.log(renderMutant(own, readFileSync(mutant.fileName, 'utf8')));
      const results = [...(tested.get(path) ?? []), own];
      tested.set(path, results);
      if (results.length === planned.get(mutant.fileName)) {
        console.log(renderScores([scoreOf(path, results)]));
      }
    },
  };
}
createReporter.inject = [] as const;

/** @public Stryker reads it. */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Reporter, 'as-they-come', createReporter),
];
