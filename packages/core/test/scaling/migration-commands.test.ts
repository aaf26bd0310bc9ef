/** Which commands of the usual tools migrate, whatever options stand between their words. */
import { expect, test } from '@jest/globals';
import { findMigration } from '../../src/scaling/rules/migration.ts';

const commands: readonly string[] = [
  'bin/console doctrine:migration:migrate',
  'bin/console doctrine:migrations:migrate --no-interaction',
  'php artisan --env=production migrate --force',
  'php artisan migrate:status && php artisan migrate',
  'rake --trace db:prepare',
  'python manage.py --traceback migrate',
  'alembic -c production.ini upgrade head',
  'flask --app shop db upgrade',
  'flask db --directory migrations upgrade',
  'prisma --config prisma.ts db push',
  'knex --env production migrate:latest',
  'sequelize db:migrate',
  'sequelize-cli --env production db:migrate',
  'typeorm --dataSource dist/source.js migration:run',
  'drizzle-kit --config=drizzle.ts migrate',
  'node-pg-migrate -m migrations up',
  'flyway -url=jdbc:postgresql://db/shop migrate',
  'liquibase --changelog-file=all.xml update',
  'goose -dir migrations postgres up',
  'migrate -verbose -path migrations up',
  'yarn migrate:production',
  'pnpm run db-migration',
];
/** The same tools at other work. */
const otherCommands: readonly string[] = [
  'bin/console doctrine:migrations:status',
  'php artisan serve',
  'php artisan migrate:status',
  'rails server',
  'rails db:migrate:status',
  'python manage.py runserver',
  'alembic current',
  'flask db current',
  'prisma generate',
  'prisma migrate status',
  'prisma migrate diff --exit-code',
  'knex migrate:list',
  'sequelize db:seed',
  'sequelize db:migrate:status',
  'typeorm migration:show',
  'drizzle-kit studio',
  'node-pg-migrate down',
  'flyway info',
  'goose status',
  'migrate version',
  'npm run start',
];

test.each(commands)('%s is a migration', (command) => {
  expect(findMigration(['sh', '-c', command])).toBe(`sh -c ${command}`);
});

test.each(otherCommands)('%s is none', (command) => {
  expect(findMigration(['sh', '-c', command])).toBeUndefined();
});
