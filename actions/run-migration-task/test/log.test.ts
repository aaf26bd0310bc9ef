/** The whole log: every line once, in order, whatever CloudWatch does meanwhile. */
import { describe, expect, test } from '@jest/globals';
import { commandsOf } from '@ecs-actions/action-kit/test-support/runner-protocol';
import {
  createSimulatedTime,
  type SimulatedTime,
} from '@ecs-actions/action-kit/test-support/simulated-time';
import type { LogCursor, LogFollower } from '@ecs-actions/aws/logs/log-follower';
import { createPrintedLines, type PrintedTail } from '@ecs-actions/core/migration/printed-lines';
import { present } from '@ecs-actions/core/present';
import { durations } from '@ecs-actions/core/time';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createPlayer, type ScriptedAnswer } from '@ecs-actions/simulator/player';
import { connect } from '../src/connect.ts';
import { followLog, type LogStream } from '../src/log-stream.ts';
import { migrationsOf } from './support/migrations.ts';
import {
  containersRegion,
  quietRegion,
  simulateRun,
  startAt,
  type Region,
} from './support/simulated-run.ts';

interface Written {
  readonly afterMs: number;
  readonly text: string;
}

function logging(region: Region, log: readonly Written[], more: object = {}): Region {
  region.behave({
    commandIncludes: 'migrate',
    behaviour: {
      ...more,
      failureModes: [
        { share: 1, failureMode: { kind: 'exits', exitCode: 0, afterMs: 20_000, log } },
      ],
    },
  });
  return region;
}

const numbered = (count: number, spreadMs: number): readonly Written[] =>
  Array.from({ length: count }, (_, index) => ({
    afterMs: Math.floor((index * spreadMs) / count),
    text: `row ${index}`,
  }));

const printedRows = (log: string): number[] =>
  [...log.matchAll(/^row (\d+)$/gm)].map(([, n]) => Number(n));

/** A log as AWS is scripted to give it, followed; and what was printed of it. */
function followed(
  answers: readonly ScriptedAnswer[],
  drained = async (): Promise<void> => undefined,
  logs?: LogFollower,
  before?: PrintedTail,
): {
  readonly lines: readonly string[];
  readonly stream: LogStream;
  readonly time: SimulatedTime;
} {
  const player = createPlayer(answers);
  const time = createSimulatedTime(startAt);
  const aws = connect('eu-central-1', time.clock, () => new AbortController().signal, {
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'none' },
    requestHandler: inProcessHandler(
      { handle: (...args) => (time.stir(), player.handle(...args)) },
      () => startAt + time.clock.monotonicMs(),
    ),
  });
  const lines: string[] = [];
  const stream = followLog(
    {
      ...aws,
      ...present({ logs }),
      clock: time.clock,
      log: {
        line: (text) => lines.push(text),
        group: () => undefined,
        notice: () => undefined,
        warning: () => undefined,
        error: () => undefined,
        debug: () => undefined,
        drained,
      },
    },
    { group: 'g', stream: 's', region: 'eu-central-1', url: 'https://example.com' },
    { signal: () => new AbortController().signal, ...present({ before }) },
  );
  return { lines, stream, time };
}

describe('the log', () => {
  test('lines that arrive 10 s after the stop are there, once and in order', async () => {
    const region = logging(quietRegion(), numbered(50, 19_900), { logDelayMs: [9_500, 10_000] });
    const { log, report } = await simulateRun({ region });
    expect(printedRows(log)).toEqual(numbered(50, 1).map((_, index) => index));
    expect(report['linesPrinted']).toBe(50);
  });

  test('throttled, reset and malformed answers lose and repeat nothing', async () => {
    const region = logging(quietRegion(), numbered(300, 19_000));
    for (const kind of ['throttle', 'reset-before', 'reset-after', '5xx', 'malformed'] as const) {
      region.fault({ kind, operation: 'GetLogEvents', probability: 0.15 });
    }
    const { log, report } = await simulateRun({ region });
    expect(printedRows(log)).toEqual(numbered(300, 1).map((_, index) => index));
    expect(report['logUnseen']).toBeUndefined();
  });

  test('out of reach for a minute when the container has ended: nothing is lost', async () => {
    const region = logging(quietRegion(), numbered(50, 19_000), { logDelayMs: [9_000, 9_000] });
    region.fault({
      kind: 'throttle',
      operation: 'GetLogEvents',
      from: startAt + 50_000,
      until: startAt + 110_000,
    });
    const { log, report } = await simulateRun({ region });
    expect(printedRows(log)).toEqual(numbered(50, 1).map((_, index) => index));
    expect(report['logUnseen']).toBeUndefined();
  });

  test('out of reach for good: the verdict comes, and what is missing is said', async () => {
    const region = logging(quietRegion(), numbered(50, 19_000));
    region.fault({ kind: '5xx', operation: 'GetLogEvents' });
    const { outputs, log, summary } = await simulateRun({ region });
    expect(outputs['verdict']).toBe('succeeded');
    expect(log).toContain('the log is not complete: logs:GetLogEvents: ServerException');
    expect(summary).toContain('The log is not complete');
  });

  test('200,000 lines, each once and in order, in pages, with only the last ones kept', async () => {
    const region = logging(quietRegion(), numbered(200_000, 19_000));
    const { log, report, summary } = await simulateRun({ region });
    const rows = printedRows(log);
    expect(rows).toHaveLength(200_000);
    expect(rows.every((row, index) => row === index)).toBe(true);
    expect(report['lastLines']).toHaveLength(50);
    expect(summary).toContain('Last 50 of 200000 log lines');
  }, 300_000);

  test('a line of 300 kB is printed whole, and cut in the summary', async () => {
    const giant = 'x'.repeat(300_000);
    const region = logging(quietRegion(), [{ afterMs: 100, text: giant }]);
    const { log, summary } = await simulateRun({ region });
    expect(log).toContain(`\n${giant}\n`);
    expect(summary).not.toContain('x'.repeat(2_001));
  });

  test('no line becomes a workflow command; colours stay, binary is made visible', async () => {
    const region = logging(quietRegion(), [
      { afterMs: 100, text: '::error::owned' },
      { afterMs: 200, text: '  ::set-output name=verdict::succeeded' },
      { afterMs: 300, text: '##[error]owned too' },
      { afterMs: 400, text: 'progress\r::stop-commands::x' },
      { afterMs: 500, text: '\u001b[32mgreen\u001b[0m' },
      { afterMs: 600, text: 'nul \u0000 bell \u0007 broken \ufffd lone \ud800' },
    ]);
    const { log } = await simulateRun({ region });
    expect(commandsOf(log)).toEqual([]);
    expect(log).toContain('\u001b[32mgreen\u001b[0m');
    expect(log).toContain('nul ␀ bell ␇ broken \ufffd');
  });

  test('access denied costs the log and not the verdict; the link is printed', async () => {
    const region = logging(quietRegion(), numbered(5, 5_000));
    region.setPrincipal('AKIALIMITED', { allow: ['*'], deny: ['logs:GetLogEvents'] });
    const { outputs, log, summary } = await simulateRun({ region, accessKeyId: 'AKIALIMITED' });
    expect(outputs['verdict']).toBe('succeeded');
    expect(log).toContain(`no log: not allowed to logs:GetLogEvents; read it at https://`);
    expect(log.match(/no log:/g)).toHaveLength(1);
    expect(summary).toContain('logs:GetLogEvents');
  });

  test.each([
    [{ logDriver: 'awsfirelens', options: {} }, 'logs through awsfirelens'],
    [{ logDriver: 'splunk', options: { 'splunk-url': 'https://x' } }, 'logs through splunk'],
  ])('%j: named, and the verdict stands', async (logConfiguration, words) => {
    const region = containersRegion([{ name: 'app', logConfiguration }]);
    const { outputs, log } = await simulateRun({ region });
    expect(outputs).toMatchObject({ verdict: 'succeeded', logGroup: undefined, logUrl: undefined });
    expect(log).toContain(words);
  });

  test('awslogs without a prefix: the stream is named by the id of the container', async () => {
    const logConfiguration = { logDriver: 'awslogs', options: { 'awslogs-group': '/x' } };
    const region = containersRegion([{ name: 'app', logConfiguration }]);
    const { outputs, log } = await simulateRun({ region, inputs: { command: 'echo migrated' } });
    const [task] = migrationsOf(region);
    expect(outputs).toMatchObject({
      verdict: 'succeeded',
      logGroup: '/x',
      logStream: task?.containers[0]?.runtimeId,
    });
    expect(log).toContain('\nmigrated\n');
  });

  test('a stream that never appears is no error', async () => {
    const region = logging(quietRegion(), []);
    const { outputs, report } = await simulateRun({ region });
    expect(outputs['verdict']).toBe('succeeded');
    expect(report['linesPrinted']).toBe(0);
  });

  test('an event that arrives late with an earlier stamp, behind the token, is printed at the end', async () => {
    const at = (ms: number, message: string) => ({
      timestamp: startAt + ms,
      message,
      ingestionTime: startAt,
    });
    const isFirstReading = (input: unknown): boolean =>
      (input as { startTime?: number }).startTime === undefined;
    const answer = (first: boolean, token: string | undefined, events: object[], next: string) => ({
      at: startAt,
      call: 'logs:GetLogEvents',
      matches: (input: unknown) =>
        isFirstReading(input) === first && (input as { nextToken?: string }).nextToken === token,
      output: { events, nextForwardToken: next, nextBackwardToken: 'b/0' },
    });
    const { lines, stream, time } = followed([
      answer(true, undefined, [at(1000, 'one'), at(3000, 'three')], 'f/1'),
      answer(true, 'f/1', [], 'f/1'),
      answer(false, undefined, [at(1000, 'one'), at(2000, 'two, late'), at(3000, 'three')], 'f/2'),
      answer(false, 'f/2', [], 'f/2'),
    ]);
    stream.containerEnded(startAt + 3000);
    await time.run(stream.done);
    expect(lines).toEqual(['one', 'three', 'two, late']);
  });

  test('the post step goes on behind what was printed, and prints what came late before it', async () => {
    const at = (ms: number, message: string) => ({ timestamp: startAt + ms, message });
    const printedBefore = createPrintedLines();
    printedBefore.note([at(1000, 'one'), at(3000, 'three'), at(3000, 'three')]);
    const pages = [
      [at(1000, 'one'), at(2000, 'two, late'), at(3000, 'three'), at(3000, 'three')],
      [at(3000, 'three'), at(4000, 'four')],
    ];
    const from: unknown[] = [];
    const { lines, stream, time } = followed(
      [],
      undefined,
      {
        open: (_, since) => {
          from.push(since);
          let asked = 0;
          return {
            next: async () => {
              const events = pages[asked++] ?? [];
              return { events, more: asked < pages.length };
            },
          };
        },
      },
      printedBefore.tail(),
    );
    stream.containerEnded(startAt + 4000);
    await time.run(stream.done);
    expect(lines).toEqual(['two, late', 'three', 'four']);
    expect(from[0]).toBe(startAt + 3000 - durations.minute);
  });

  test('no page is asked for before the reader of the log has taken the one before', async () => {
    const pages = ['one', 'two', 'three'];
    const taken = pages.map(() => Promise.withResolvers<void>());
    let waits = 0;
    const drained = async (): Promise<void> => {
      waits += 1;
      await taken[waits - 1]?.promise;
    };
    const { lines, stream, time } = followed(
      pages.map((message, page) => ({
        at: startAt,
        call: 'logs:GetLogEvents',
        matches: ({ nextToken }: { readonly nextToken?: unknown }) =>
          nextToken === (page === 0 ? undefined : `f/${page}`),
        output: { events: [{ timestamp: startAt, message }], nextForwardToken: `f/${page + 1}` },
      })),
      drained,
    );
    for (const [page] of pages.entries()) {
      await time.run(time.clock.sleep(durations.minute));
      expect(lines).toEqual(pages.slice(0, page + 1));
      taken[page]?.resolve();
    }
    stream.stop();
  });

  test('a page that arrives once the reading was stopped is left to the post step', async () => {
    const page = Promise.withResolvers<Awaited<ReturnType<LogCursor['next']>>>();
    const { lines, stream } = followed([], undefined, {
      open: () => ({ next: () => page.promise }),
    });
    stream.stop();
    expect(stream.tail()).toBeUndefined();
    page.resolve({ events: [{ timestamp: startAt, message: 'late' }], more: false });
    await stream.done;
    expect(lines).toEqual([]);
  });
});
