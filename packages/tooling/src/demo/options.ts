import { parseArgs } from 'node:util';
import { scenarios } from '@ecs-actions/simulator/scenarios';
import { ReadableError } from '@ecs-actions/core/readable-error';
import leven from 'leven';
import { backtestScenario } from './backtest-demo.ts';
import type { DemoOptions } from './demo.ts';

/** The region's, and the one that needs no region. */
const plays = [...scenarios, backtestScenario];

/** The region reads a command as the simplest of shell scripts: echo, sleep and exit. */
const goodMigration =
  'sh -c "echo migrating up to Version20261125; sleep 4; echo CREATE INDEX orders_created_at; sleep 3; echo 2 migrations executed; exit 0"';

export function parseOptions(argv: readonly string[]): DemoOptions {
  const { values } = readArguments(argv);
  const names = plays.map((scenario) => scenario.name);
  if (!names.includes(values.scenario)) {
    const nearest = names.toSorted((a, b) => leven(a, values.scenario) - leven(b, values.scenario));
    throw new ReadableError(
      'No such scenario',
      `There is no "${values.scenario}". Did you mean ${nearest[0] ?? ''}? All: ${names.join(', ')}.`,
    );
  }
  return {
    help: values.help,
    scenario: values.scenario,
    seed: positive('seed', values.seed),
    migration: values.migration,
    metrics: values.metrics,
    speed: values.speed === undefined ? undefined : positive('speed', values.speed),
  };
}

export function helpText(): string {
  const width = Math.max(...plays.map((scenario) => scenario.name.length));
  return [
    'npm start [-- --scenario NAME] [--seed N] [--speed X] [--migration COMMAND|off] [--metrics WINDOW|off]',
    '',
    'Runs .github/workflows/ecs-deploy.yml against a simulated AWS region: no account, no network, no',
    'install. A migration that fails: npm start -- --migration "sh -c \'echo no such table; exit 1\'"',
    '',
    'Scenarios:',
    ...plays.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
  ].join('\n');
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        scenario: { type: 'string', default: 'good' },
        seed: { type: 'string', default: '1' },
        speed: { type: 'string' },
        migration: { type: 'string', default: goodMigration },
        metrics: { type: 'string' },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ReadableError('Unknown option', `${said} See npm start -- --help.`, { cause: error });
  }
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (/^\d+(?:\.\d+)?$/.test(value) && number > 0) return number;
  throw new ReadableError('Bad option', `--${name} is "${value}", which is no number above 0.`);
}
