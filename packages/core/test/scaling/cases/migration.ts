import { known, type Fact } from '../../../src/fact.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import { hidden, liveSetup, withTask } from '../support/live-setup.ts';

const starts = (
  entryPoint: readonly string[] | Fact<readonly string[]>,
  command: readonly string[],
  essential = true,
) =>
  withTask({
    containers: known([
      {
        name: 'app',
        essential,
        memoryMb: known(undefined),
        entryPoint: 'known' in entryPoint ? entryPoint : known(entryPoint),
        command: known(command),
      },
    ]),
  });

export const migrationTables: readonly RuleTable[] = [
  {
    rule: 'migration-at-start',
    noBoundary: 'a command',
    cases: [
      { of: 'php-fpm alone', setup: liveSetup(), says: 'pass' },
      {
        of: 'a shell that migrates first',
        setup: starts(['sh', '-c'], ['bin/console doctrine:migrations:migrate -n && php-fpm']),
        says: 'fail',
        evidence: 'doctrine:migrations:migrate',
      },
      { of: 'artisan', setup: starts(['php'], ['artisan', 'migrate', '--force']), says: 'fail' },
      {
        of: 'rails',
        setup: starts(['bash', '-c'], ['bundle exec rails db:migrate; puma']),
        says: 'fail',
      },
      {
        of: 'prisma',
        setup: starts(['sh', '-c'], ['npx prisma migrate deploy && node server.js']),
        says: 'fail',
      },
      {
        of: 'alembic',
        setup: starts(['sh', '-c'], ['alembic upgrade head && gunicorn app']),
        says: 'fail',
      },
      {
        of: 'an npm script',
        setup: starts(['sh', '-c'], ['npm run db:migrate && npm start']),
        says: 'fail',
      },
      {
        of: 'a script of several lines and wide gaps',
        setup: starts(['sh', '-c'], ['set -e\nnpm  run\n   migrate\nnode server.js']),
        says: 'fail',
        evidence: 'sh -c set -e npm run migrate node server.js',
      },
      {
        of: 'a command of 120 characters, which is shown whole',
        setup: starts(['sh', '-c'], [`artisan migrate${' x'.repeat(49)}y`]),
        says: 'fail',
        evidence: `sh -c artisan migrate${' x'.repeat(49)}y`,
        boundary: true,
      },
      {
        of: 'a command of 121 characters, which is cut',
        setup: starts(['sh', '-c'], [`artisan migrate${' x'.repeat(49)}yz`]),
        says: 'fail',
        evidence: `sh -c artisan migrate${' x'.repeat(49)}…`,
        boundary: true,
      },
      {
        of: 'a file that is named like a script and is none',
        setup: starts(['node'], ['main.shop.js']),
        says: 'pass',
      },
      {
        of: 'a sidecar that may stop',
        setup: starts(['sh', '-c'], ['artisan migrate'], false),
        says: 'silent',
      },
      {
        of: 'a service called migrate-ui',
        setup: starts(['node'], ['migrate-ui/server.js']),
        says: 'pass',
      },
      {
        of: 'a script',
        setup: starts(['/docker-entrypoint.sh'], ['php-fpm']),
        says: 'skipped',
        evidence: 'docker-entrypoint.sh',
      },
      {
        of: 'the image’s own entry point',
        setup: starts([], ['php-fpm']),
        says: 'skipped',
        evidence: "image's own",
      },
      { of: 'a hidden entry point', setup: starts(hidden, []), says: 'skipped' },
      { of: 'a hidden task', setup: liveSetup({ task: hidden }), says: 'skipped' },
    ],
  },
];
