import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegion, type Region } from '@ecs-actions/simulator/region';
import { startServer } from '@ecs-actions/simulator/server';
import { durations, formatInstant, type DurationMs } from '@ecs-actions/core/time';
import { renderSummary } from '../terminal/render-summary.ts';
import { createStyle } from '../terminal/style.ts';
import { runWorkflow } from '../workflow/run-workflow.ts';
import { cancelOnSignals } from './cancel-on-signals.ts';
import {
  createObserver,
  machineOf,
  stepOf,
  yamlOf,
  type DemoOptions,
  type DemoPorts,
} from './demo.ts';
import { preview } from './preview.ts';

const workflow = '.github/workflows/ecs-event.yml';

const events: readonly Readonly<Record<string, string | boolean>>[] = [
  {
    name: 'sale',
    min: '8',
    for: '2h',
    'price-per-vcpu-hour': '0.04656',
    'price-per-gb-hour': '0.00511',
  },
  { name: 'tv-spot', min: '10', for: '30m', wait: false },
];

/**
 * Raised floors, watched: `ecs-event.yml` for two events that overlap, against a simulated region; then what
 * AWS does by itself, hours later.
 */
export async function runEventDemo(options: DemoOptions, ports: DemoPorts): Promise<number> {
  const { scenario, seed } = options;
  const { speed, cluster, services } = preview(scenario, seed, options.speed);
  const region = createRegion({ scenario, seed, speed, startAt: Date.now() });
  const server = await startServer({ answers: region });
  const style = createStyle(ports.terminal.colour);
  const say = (line: string): void => ports.write(`${line}\n`);
  const signals = cancelOnSignals(say);
  try {
    say(style.bold(`A simulated AWS region at ${server.url}: tasks start ${speed} times as fast.`));
    const summaries: string[] = [];
    let failed = false;
    for (const event of events) {
      const inputs = {
        cluster,
        service: services.join(', '),
        'aws-region': 'eu-central-1',
        'role-to-assume': 'arn:aws:iam::123456789012:role/events',
        action: 'raise',
        ...event,
      };
      ['', `${workflow}, called with:`, ...yamlOf(inputs)].map(style.dim).forEach(say);
      const { observer } = createObserver(ports, style);
      const result = await runWorkflow({
        repository: ports.repository,
        workflow,
        inputs,
        machine: machineOf(server.url),
        github: { api_url: server.url, token: 'a-simulated-token' },
        extraInputs: {},
        temp: mkdtempSync(join(tmpdir(), 'ecs-actions-demo-')),
        cancel: signals.cancelled,
        observer: { ...observer, processStarted: signals.processStarted },
      });
      summaries.push(stepOf(result, 'event')?.summary ?? '');
      failed ||= result.conclusion !== 'success';
    }
    for (const summary of summaries) say(`\n${renderSummary(summary, ports.terminal)}`);
    say('No runner is left. What AWS does by itself:');
    const now = region.now();
    for (const afterMs of [0, 31 * durations.minute, 121 * durations.minute]) {
      say(`  ${describeAt(region, now, afterMs)}`);
    }
    return failed ? 1 : 0;
  } finally {
    signals.stop();
    await server.close();
  }
}

function describeAt(region: Region, now: number, afterMs: DurationMs): string {
  region.advanceTo(now + afterMs);
  const [target] = region.world.scalableTargets.values();
  const scheduled = [...(target?.scheduledActions.keys() ?? [])];
  const still = scheduled.length === 0 ? 'nothing is scheduled' : scheduled.join(', ');
  return `${formatInstant(now + afterMs)}  min ${target?.min ?? '?'}, max ${target?.max ?? '?'}; ${still}`;
}
