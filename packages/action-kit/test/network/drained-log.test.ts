import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

test('the log is drained once the reader has taken all that was printed, and not before', async () => {
  const script = `
    import { createToolkitRunner } from ${JSON.stringify(join(import.meta.dirname, '../../src/toolkit-runner.ts'))};
    const { info, drained } = createToolkitRunner();
    let isDrained = false;
    for (let line = 0; line < 4_000; line += 1) info('x'.repeat(1_000));
    const all = drained().then(() => { isDrained = true; });
    setTimeout(async () => {
      process.stderr.write(isDrained ? 'drained ' : 'waiting ');
      await all;
      process.stderr.write('drained');
    }, 100);`;
  const args = ['--conditions=source', '--no-warnings', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  // A pipe holds some 100 kB for a reader who does not come.
  child.stderr.on('data', (text) => {
    said.push(String(text));
    child.stdout.resume();
  });
  const [exitCode] = (await once(child, 'close')) as [number];
  expect({ said: said.join(''), exitCode }).toEqual({ said: 'waiting drained', exitCode: 0 });
});
