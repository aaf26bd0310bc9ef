import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

test('of lines of 1 MB the beginnings are kept for the summary, and nothing of the rest', () => {
  const script = `
    import { followLog } from ${JSON.stringify(join(import.meta.dirname, '../src/log-stream.ts'))};
    const used = () => { gc(); return process.memoryUsage().heapUsed; };
    let pages = 60;
    const next = async () => {
      pages -= 1;
      if (pages < 0) return { events: [], more: false };
      // Joined, so that each line is a text of its own, as one that was read from an answer.
      const message = Array.from({ length: 1_000 }, () => String(pages).padEnd(1_000)).join('');
      return { events: [{ timestamp: 60 - pages, message }], more: true };
    };
    let nowMs = 0;
    const clock = { monotonicMs: () => nowMs, epochMs: () => nowMs, sleep: async (ms) => { nowMs += ms; } };
    const nothing = () => undefined;
    const log = { line: nothing, group: nothing, notice: nothing, warning: nothing, error: nothing,
      debug: nothing, drained: async () => undefined };
    const before = used();
    const stream = followLog(
      { log, clock, logs: { open: () => ({ next }) }, now: () => nowMs },
      { group: 'g', stream: 's', region: 'eu-central-1', url: 'https://example.com' },
      { signal: () => new AbortController().signal },
    );
    stream.containerEnded(0);
    await stream.done;
    const kept = used() - before;
    const lines = stream.lastLines();
    console.log(JSON.stringify({ lines: lines.length, length: lines[0].length, isSmall: kept < 10e6 }));`;
  const args = ['--expose-gc', '--conditions=source', '--no-warnings', '--input-type=module'];
  const said = execFileSync(process.execPath, [...args, '--eval', script], { encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({ lines: 50, length: 2_000, isSmall: true });
});
