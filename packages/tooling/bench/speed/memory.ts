/**
 * Peak memory of the bundles: on a day of one service, and on big days with many services, many tasks, a log without
 * end; with Linux's own account of the process. In virtual time a program never idles, and V8, which gives memory back
 * while one does, gives back less than it would in real time.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withControls } from '@ecs-actions/simulator/controls';
import { createRegion, type Region, type World } from '@ecs-actions/simulator/region';
import { setStage } from '@ecs-actions/simulator/scenario/stage';
import { startServer } from '@ecs-actions/simulator/server';
import { findRepository } from '../../src/repository.ts';
import { atMost, type Figure } from './figure.ts';

const virtualStartAt = Date.UTC(2026, 10, 25, 3, 0, 0);
/** How old a region is when the action begins. */
const regionAgeMs = 9_000;
const repository = findRepository(import.meta.dirname);
const barMB = 150;

/** A bundle and what it meets. */
interface Day {
  readonly what: string;
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly region: (startAt: number) => Region;
}

const names = Array.from({ length: 200 }, (_, index) => `service-${index}`);

const days: readonly Day[] = [
  {
    what: 'wait-stable: one service',
    action: 'wait-stable',
    inputs: { service: 'web' },
    region: (startAt) =>
      regionWith(startAt, (world) => {
        setStage(world).deploy(4_000);
      }),
  },
  {
    what: 'wait-stable: 200 services',
    action: 'wait-stable',
    inputs: { service: names.join(',') },
    region: (startAt) =>
      regionWith(startAt, (world) => {
        for (const serviceName of names) setStage(world, { serviceName }).deploy(4_000);
      }),
  },
  {
    what: 'wait-stable: a service of 5,000 tasks',
    action: 'wait-stable',
    inputs: { service: 'web' },
    region: (startAt) =>
      regionWith(startAt, (world) => {
        setStage(world, { desiredCount: 5_000 }).deploy(4_000);
      }),
  },
  {
    what: 'run-migration-task: 300 MB of log',
    action: 'run-migration-task',
    inputs: { service: 'web', command: 'npm run migrate' },
    region: (startAt) => {
      const region = regionWith(startAt, (world) => {
        setStage(world);
      });
      const line = 'a row of the table was copied to its new place '.repeat(20);
      const log = Array.from({ length: Math.ceil(300e6 / line.length) }, (_, index) => ({
        afterMs: Math.floor(index / 20),
        text: `${index} ${line}`,
      }));
      region.behave({
        commandIncludes: 'migrate',
        behaviour: {
          failureModes: [
            { share: 1, failureMode: { kind: 'exits', exitCode: 0, afterMs: 20_000, log } },
          ],
        },
      });
      return region;
    },
  },
];

function regionWith(startAt: number, build: (world: World) => void): Region {
  const scenario = { name: 'a big day', description: '', build };
  return createRegion({ seed: 7, startAt, scenario, consistencyLagMs: 0 });
}

/** Peak resident memory of each, and how long it took on this machine. */
export async function memory(inRealTime: boolean): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const day of days) figures.push(await peakOf(day, inRealTime));
  return figures;
}

async function peakOf({ what, action, inputs, region }: Day, inRealTime: boolean): Promise<Figure> {
  const beginAt = inRealTime ? Date.now() : virtualStartAt + regionAgeMs;
  const { answers, clock } = withControls(
    region(beginAt - regionAgeMs),
    inRealTime ? undefined : beginAt,
  );
  const server = await startServer({ answers, clock });
  const folder = mkdtempSync(join(tmpdir(), 'peak-memory-'));
  const file = (name: string): string => join(folder, name);
  for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '');
  const child = spawn(process.execPath, [join(repository, 'dist', action, 'index.js')], {
    // A pipe, as a runner's: what is printed waits there for its reader.
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      NODE_OPTIONS: writePreloads(folder, inRealTime)
        .map((path) => `--import=${pathToFileURL(path).href}`)
        .join(' '),
      PEAK_FILE: file('peak'),
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REPOSITORY: 'org/shop',
      GITHUB_JOB: 'deploy',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: folder,
      AWS_ENDPOINT_URL: server.url,
      AWS_CONFIG_FILE: devNull,
      AWS_ACCESS_KEY_ID: 'AKIABENCH',
      AWS_SECRET_ACCESS_KEY: 'none',
      'INPUT_AWS-REGION': 'eu-central-1',
      INPUT_CLUSTER: 'prod',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  child.stdout.resume();
  const startedAt = performance.now();
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const seconds = (performance.now() - startedAt) / 1000;
  await server.close();
  const { peakKB, youngBytes, cpuSeconds } = JSON.parse(readFileSync(file('peak'), 'utf8')) as {
    readonly peakKB: number;
    readonly youngBytes: number;
    readonly cpuSeconds: number;
  };
  const outputs = readFileSync(file('output'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  if (exitCode !== 0) throw new Error(`${what} ended with ${exitCode}: ${outputs.slice(0, 2_000)}`);
  const took = `${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s of CPU`;
  console.log(
    `${what}: ${took}; V8's young generation holds ${(youngBytes / 1e6).toFixed(0)} MB at the end`,
  );
  return atMost(`peak memory of ${what}`, peakKB / 1000, barMB, ' MB', 0);
}

/** Without types, for what Node loads to take them off would count as memory of the action. */
function writePreloads(folder: string, inRealTime: boolean): readonly string[] {
  const source = join(repository, 'packages/simulator/src');
  const plain = (path: string): string =>
    stripTypeScriptTypes(readFileSync(join(source, path), 'utf8'));
  const file = (name: string): string => join(folder, name);
  writeFileSync(file('random.mjs'), plain('world/random.ts'));
  writeFileSync(
    file('clock.mjs'),
    plain('virtual-clock.ts').replace('./world/random.ts', './random.mjs'),
  );
  writeFileSync(
    file('peak.mjs'),
    // Not `maxRSS`: Linux lets a new process inherit that of the one that started it, here the simulator's.
    `import { readFileSync, writeFileSync } from 'node:fs';
import { getHeapSpaceStatistics } from 'node:v8';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const status = readFileSync('/proc/self/status', 'utf8');
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  writeFileSync(process.env.PEAK_FILE, JSON.stringify({
    peakKB: Number(/^VmHWM:\\s*(\\d+) kB$/m.exec(status)[1]),
    youngBytes: young.physical_space_size,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  }));
});
`,
  );
  return inRealTime ? [file('peak.mjs')] : [file('clock.mjs'), file('peak.mjs')];
}
