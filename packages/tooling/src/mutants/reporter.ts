/** Prints each change that no test noticed, as soon as it is known. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { isUnnoticed, renderMutant } from './scores.ts';

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Reporter, 'unnoticed', {
    onMutantTested(mutant) {
      if (!isUnnoticed(mutant)) return;
      const source = readFileSync(mutant.fileName, 'utf8');
      console.log(renderMutant({ ...mutant, fileName: relative('', mutant.fileName) }, source));
    },
  }),
];
