import { mapFact, type Fact } from '../../fact.ts';
import type { ContainerSetup } from '../model/task.ts';
import { decide, pass, skip, type Rule } from '../rule.ts';

/** Commands of the usual migration tools; what only shows the state of migrations is none. */
const migrations: readonly RegExp[] = [
  /\bdoctrine:migrations?:migrate\b/,
  /\bartisan\b.*\bmigrate\b(?!:status)/,
  /\b(rails|rake)\b.*\bdb:(migrate|prepare|setup)\b(?!:status)/,
  /\bmanage\.py\b.*\bmigrate\b/,
  /\balembic\b.*\bupgrade\b/,
  /\bflask\b.*\bdb\b.*\bupgrade\b/,
  /\bprisma\b.*\b(migrate|db push)\b(?! (status|diff)\b)/,
  /\bknex\b.*\bmigrate:(latest|up)\b/,
  /\bsequelize(-cli)?\b.*\bdb:migrate\b(?!:status)/,
  /\btypeorm\b.*\bmigration:run\b/,
  /\bdrizzle-kit\b.*\b(migrate|push)\b/,
  /\bnode-pg-migrate\b.*\bup\b/,
  /\b(flyway|liquibase)\b.*\b(migrate|update)\b/,
  /\b(goose|dbmate|sql-migrate)\b.*\bup\b/,
  /\bmigrate\b.*-(path|source|database)\b/,
  /\b(npm|pnpm|yarn|bun)\b( run)? [\w:-]*migrat/,
];

/** The migration command found in what a container runs at start, if any. */
export function findMigration(words: readonly string[]): string | undefined {
  const text = words.join(' ').replaceAll(/\s+/g, ' ');
  return migrations.some((pattern) => pattern.test(text)) ? text : undefined;
}

interface Start {
  /** Without an entry point the image's own one runs. */
  readonly hasEntryPoint: boolean;
  readonly words: readonly string[];
}

function startOf({ entryPoint, command }: ContainerSetup): Fact<Start> {
  if (!entryPoint.known) return entryPoint;
  return mapFact(command, (words) => ({
    hasEntryPoint: entryPoint.value.length > 0,
    words: [...entryPoint.value, ...words],
  }));
}

export const migrationAtStart: Rule = {
  id: 'migration-at-start',
  principle: '3',
  title: 'No migration runs when a container starts',
  why: 'Ten containers starting at once run ten migrations, and every start in a spike waits for one.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup) => {
    if (!setup.task.known) return [skip(setup.service, `task definition: ${setup.task.why}`)];
    const task = setup.task.value;
    if (!task.containers.known) return [skip(task, `containers: ${task.containers.why}`)];
    return task.containers.value
      .filter(({ essential }) => essential)
      .map((container) =>
        decide(task, { [`container ${container.name}`]: startOf(container) }, (values) => {
          const start = Object.values(values)[0] as Start;
          const found = findMigration(start.words);
          if (found === undefined) {
            const hidden = whatIsHidden(start);
            return hidden ? skip(task, `container ${container.name}: ${hidden}`) : pass(task);
          }
          return {
            status: 'fail',
            resource: task,
            expected: 'a start without a migration',
            actual: `container ${container.name}: ${found.length > 120 ? `${found.slice(0, 119)}…` : found}`,
            fix: {
              changes: [],
              advice:
                'Take it out of the start and run it once after the deploy, with the run-migration-task action of this suite.',
            },
          };
        }),
      );
  },
};

/** A start that is left to the image, or handed to a script, may hide a migration. */
function whatIsHidden({ hasEntryPoint, words }: Start): string | undefined {
  if (!hasEntryPoint) return "the image's own entry point is not visible";
  const script = words.find((word) => /\.(sh|bash)$|entrypoint/i.test(word));
  return script === undefined ? undefined : `what ${script} does is not visible`;
}

export const migrationRules: readonly Rule[] = [migrationAtStart];
