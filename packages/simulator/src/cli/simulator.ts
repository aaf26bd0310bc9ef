import { parseArgs } from 'node:util';
import { readCbor } from '../face/cbor.ts';
import { withControls } from '../controls.ts';
import { randomRollout } from '../random-rollout.ts';
import { createRegion } from '../region.ts';
import { findScenario, scenarios } from '../scenarios.ts';
import { startServer } from '../server.ts';

const help = `Usage: npm run simulator -- [options]

Starts a simulated AWS region on 127.0.0.1 and prints its URL. Point any AWS tool at it with
AWS_ENDPOINT_URL or --endpoint-url; any credentials will do.

  --scenario NAME   what happens (default: good)
  --seed N          the same seed gives the same rollout (default: 1)
  --speed X         the whole region runs X times faster (default: 1)
  --port N          default 4599; 0 takes a free one
  --region NAME     default eu-central-1
  --hold            the scenario begins with the first UpdateService that deploys, not by the clock
  --virtual-time    the clock stands until /_simulator/advance moves it (see the README, "As a suite")

/_simulator/truth says how every deployment really went.

Scenarios:
  random                     Any of them and none: a rollout of 1–30 minutes, drawn from the seed.
${scenarios.map(({ name, description }) => `  ${name.padEnd(26)} ${description}`).join('\n')}
`;

/** Reads a number of at least `least`, or says which option is wrong. */
function readNumber(name: string, value: string, least: number): number {
  const read = Number(value);
  if (value.trim() !== '' && Number.isFinite(read) && read >= least) return read;
  throw new RangeError(`--${name} must be a number of at least ${least}, not "${value}"`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      scenario: { type: 'string', default: 'good' },
      seed: { type: 'string', default: '1' },
      speed: { type: 'string', default: '1' },
      port: { type: 'string', default: '4599' },
      region: { type: 'string', default: 'eu-central-1' },
      hold: { type: 'boolean', default: false },
      'virtual-time': { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const seed = readNumber('seed', values.seed, 0);
  const startAt = Date.now();
  const region = createRegion({
    scenario:
      values.scenario === 'random'
        ? randomRollout(seed, { settling: true })
        : findScenario(values.scenario),
    seed,
    speed: readNumber('speed', values.speed, Number.MIN_VALUE),
    region: values.region,
    startAt,
    holdsUntilDeployed: values.hold,
    // Calls take no virtual time, so a read right after a change would always come too early for it.
    ...(values['virtual-time'] && { consistencyLagMs: 0 }),
    protocols: [readCbor],
  });
  const controlled = withControls(region, values['virtual-time'] ? startAt : undefined);
  const server = await startServer({ ...controlled, port: readNumber('port', values.port, 0) });
  console.log(server.url);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
