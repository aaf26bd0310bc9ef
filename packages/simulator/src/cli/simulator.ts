import { parseArgs } from 'node:util';
import { readCbor } from '../face/cbor.ts';
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

Scenarios:
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
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const region = createRegion({
    scenario: findScenario(values.scenario),
    seed: readNumber('seed', values.seed, 0),
    speed: readNumber('speed', values.speed, Number.MIN_VALUE),
    region: values.region,
    startAt: Date.now(),
    protocols: [readCbor],
  });
  const server = await startServer({ answers: region, port: readNumber('port', values.port, 0) });
  console.log(server.url);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
