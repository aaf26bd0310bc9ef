/** The tables of causes in the READMEs of wait-stable and run-migration-task. */
import { causeInWords } from '@ecs-actions/core/failure/cause';
import { ownRemedies } from '@ecs-actions/core/migration/cause';
import { table } from './readme.ts';

/** Markdown by the name of the section it stands in. */
export function deploymentCauses(): Readonly<Record<'causes', string>> {
  return { causes: rows('What it means', causeInWords) };
}

/** Those that a deployment does not have. */
export function migrationCauses(): Readonly<Record<'causes', string>> {
  return { causes: rows('What to do', ownRemedies) };
}

function rows(title: string, words: Readonly<Record<string, string>>): string {
  return table(
    ['`cause`', title],
    Object.entries(words).map(([cause, text]) => [`\`${cause}\``, text]),
  );
}
