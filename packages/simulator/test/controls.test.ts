/** The region as a stranger plays against it: `/_simulator/truth`, `/_simulator/advance`, and a program in its time. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withControls } from '../src/controls.ts';
import { createRegion } from '../src/region.ts';
import { startServer, type RunningServer } from '../src/server.ts';

const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const minute = 60_000;

interface Said {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Truth {
  readonly outcome: string;
  readonly createdAt: number;
  readonly endedAt?: number;
}

let server: RunningServer;

async function open(scenario: string, beginAt: number | undefined = startAt): Promise<void> {
  const region = createRegion({ scenario, seed: 7, startAt, consistencyLagMs: 0 });
  server = await startServer(withControls(region, beginAt));
}

async function ask(path: string): Promise<Said> {
  const response = await fetch(`${server.url}/_simulator/${path}`);
  return { status: response.status, body: (await response.json()) as Said['body'] };
}

async function describeServices(): Promise<{ readonly rolloutState: string }> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerServiceV20141113.DescribeServices',
    },
    body: JSON.stringify({ cluster: 'prod', services: ['web'] }),
  });
  const { services } = (await response.json()) as {
    services: { deployments: { rolloutState: string }[] }[];
  };
  const [primary] = services[0]?.deployments ?? [];
  if (primary === undefined) throw new Error('no deployment');
  return primary;
}

describe('the controls', () => {
  beforeAll(() => open('rollback'));
  afterAll(() => server.close());

  test('time stands until it is moved, and never goes back', async () => {
    expect((await ask('truth')).body['now']).toBe(startAt);
    expect(await ask('advance?ms=1500')).toEqual({ status: 200, body: { now: startAt + 1500 } });
    expect(await ask(`advance?to=${startAt + 9000}`)).toMatchObject({
      body: { now: startAt + 9000 },
    });
    expect(await ask(`advance?to=${startAt}`)).toMatchObject({ body: { now: startAt + 9000 } });
    expect(await ask('advance?ms=-5000')).toMatchObject({ body: { now: startAt + 9000 } });
    expect((await ask('truth')).body['now']).toBe(startAt + 9000);
  });

  test.each(['advance?ms=soon', 'advance?to=2026-11-25', 'advance?ms=Infinity'])(
    '%s is refused in a sentence',
    async (path) => {
      expect(await ask(path)).toEqual({
        status: 400,
        body: { message: 'to and ms are milliseconds' },
      });
    },
  );

  test('what is none of them is refused with their names', async () => {
    expect(await ask('reset')).toEqual({
      status: 404,
      body: { message: 'there are /_simulator/truth and /_simulator/advance' },
    });
  });

  test('AWS answers as of that time, and the truth tells how it went, and counts the calls', async () => {
    expect((await ask('truth')).body).toMatchObject({
      calls: 0,
      deployments: [{ outcome: 'in-progress' }],
    });
    expect(await describeServices()).toMatchObject({ rolloutState: 'IN_PROGRESS' });
    await ask(`advance?to=${startAt + 40 * minute}`);
    expect(await describeServices()).toMatchObject({ rolloutState: 'COMPLETED' });
    const { body } = await ask('truth');
    expect(body['calls']).toBe(2);
    const [first] = body['deployments'] as readonly Truth[];
    expect(first).toMatchObject({ outcome: 'rolled-back', trigger: 'circuit-breaker' });
    expect(first?.endedAt).toBeGreaterThan(first?.createdAt ?? Infinity);
    expect(body['causes']).toEqual(expect.arrayContaining([expect.stringMatching(/ECONNREFUSED/)]));
  });
});

test('the machine’s time cannot be moved', async () => {
  const region = createRegion({ scenario: 'good', seed: 7, startAt: Date.now() });
  server = await startServer(withControls(region));
  try {
    expect(await ask('advance?ms=1000')).toEqual({
      status: 409,
      body: { message: 'time is not virtual here' },
    });
  } finally {
    await server.close();
  }
});

describe('a program in virtual time', () => {
  beforeAll(() => open('good'));
  afterAll(() => server.close());

  /** What a program prints, as JSON, with the clock loaded before it. */
  async function run(program: string, seed = '1'): Promise<unknown> {
    const path = join(mkdtempSync(join(tmpdir(), 'virtual-')), 'program.mjs');
    writeFileSync(path, program);
    const clock = new URL('../src/virtual-clock.ts', import.meta.url).href;
    const child = spawn(process.execPath, ['--no-warnings', `--import=${clock}`, path], {
      env: { ...process.env, AWS_ENDPOINT_URL: server.url, SIMULATOR_SEED: seed, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
    }
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(printed);
    return JSON.parse(printed);
  }

  test('waits half an hour in no time, its timers in their order, and the region lives with it', async () => {
    const before = (await ask('truth')).body['now'] as number;
    const told = await run(`
      import { setTimeout as sleep } from 'node:timers/promises';
      const said = [];
      const began = { date: Date.now(), monotonic: performance.now() };
      setTimeout((word) => said.push(word), 20, 'b');
      setTimeout(() => said.push('a'), 10);
      const every = setInterval(() => said.push('tick'), 600_000);
      setTimeout(() => said.push('never'), 7_200_000).unref();
      const cleared = setTimeout(() => said.push('cleared'), 5);
      clearTimeout(Number(cleared));
      const value = await sleep(1_800_000, 'slept');
      clearInterval(every);
      console.log(JSON.stringify({
        said, value,
        date: Date.now() - began.date,
        monotonic: performance.now() - began.monotonic,
        isDate: new Date() instanceof Date,
        now: new Date().getTime() === Date.now(),
        given: new Date(0).toISOString(),
      }));
    `);
    expect(told).toEqual({
      said: ['a', 'b', 'tick', 'tick', 'tick'],
      value: 'slept',
      date: 30 * minute,
      monotonic: 30 * minute,
      isDate: true,
      now: true,
      given: '1970-01-01T00:00:00.000Z',
    });
    expect((await ask('truth')).body).toMatchObject({
      now: before + 30 * minute,
      deployments: [{ outcome: 'completed' }],
    });
  });

  test('a sleep ends where its signal fires, and a request is waited for', async () => {
    const told = await run(`
      import { setTimeout as sleep } from 'node:timers/promises';
      const began = Date.now();
      const cut = new AbortController();
      setTimeout(() => cut.abort(), 1000);
      const name = await sleep(60_000, undefined, { signal: cut.signal }).catch((error) => error.name);
      const at = Date.now() - began;
      let fired = false;
      setTimeout(() => { fired = true; }, 5000).unref();
      await (await fetch(process.env.AWS_ENDPOINT_URL + '/_simulator/truth')).text();
      console.log(JSON.stringify({ name, at, fired, after: Date.now() - began }));
    `);
    expect(told).toEqual({ name: 'AbortError', at: 1000, fired: false, after: 1000 });
  });

  test('chance is the seed’s', async () => {
    const draw = 'console.log(JSON.stringify([Math.random(), Math.random()]));';
    const [once, again, other] = [await run(draw), await run(draw), await run(draw, '2')];
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });
});
