import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createInputReader, inputVariable } from '../src/inputs.ts';
import { createLog } from '../src/log.ts';
import { createMemoryRunner } from '../src/test-support/memory-runner.ts';
import { commandsOf, readFileCommands } from '../src/test-support/runner-protocol.ts';
import { createToolkitRunner } from '../src/toolkit-runner.ts';

/** What is written to stdout meanwhile: the toolkit knows no other place. */
function outputOf(act: () => void): string {
  const original = Object.getOwnPropertyDescriptor(process.stdout, 'write');
  const written: string[] = [];
  process.stdout.write = (text) => written.push(String(text)) > 0;
  try {
    act();
  } finally {
    if (original === undefined) Reflect.deleteProperty(process.stdout, 'write');
    else Object.defineProperty(process.stdout, 'write', original);
  }
  return written.join('');
}

/** The toolkit reads the environment of the process. */
async function withEnv(
  values: Readonly<Record<string, string | undefined>>,
  act: () => void | Promise<void>,
): Promise<void> {
  const before = { ...process.env };
  const assign = (env: Readonly<Record<string, string | undefined>>): void => {
    for (const [name, value] of Object.entries(env)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  assign(values);
  try {
    await act();
  } finally {
    for (const name of Object.keys(values)) delete process.env[name];
    assign(before);
  }
}

function emptyFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'action-kit-')), 'file');
  writeFileSync(path, '');
  return path;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('a%b', 'x:y,z', 'a\r\nb', '::error::x', '##[error]x', '\r::add-mask::'),
);

describe('what the runner understands', () => {
  test('property: of an annotation with any text, that annotation and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, message) => {
        const output = outputOf(() => {
          const runner = { ...createToolkitRunner(), isPresent: true };
          createLog({ runner }).error({ title, message, file: 'a,b:c.tf', line: 3 });
        });
        const [command, ...others] = commandsOf(output);
        expect(others).toEqual([]);
        expect(command).toMatchObject({ name: 'error', properties: { file: 'a,b:c.tf' } });
        expect(command?.properties['line']).toBe('3');
      }),
    );
  });

  test('of lines and groups, the group alone', () => {
    const output = outputOf(() => {
      const runner = { ...createToolkitRunner(), isPresent: true };
      createLog({ runner }).group('::error::x', ['::error::x', 'a\r::error::x']);
    });
    expect(commandsOf(output).map(({ name }) => name)).toEqual(['group', 'endgroup']);
    expect(output).toContain(String.raw`\::error::x`);
  });

  test('property: outputs and state read back as they were, whatever they hold', async () => {
    const [output, state] = [emptyFile(), emptyFile()];
    await withEnv({ GITHUB_OUTPUT: output, GITHUB_STATE: state }, () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom('a', 'b-c'), anyText), { maxLength: 5 }),
          (pairs) => {
            for (const path of [output, state]) writeFileSync(path, '');
            const runner = createToolkitRunner();
            for (const [name, value] of pairs) {
              runner.setOutput(name, value);
              runner.saveState(name, value);
            }
            const expected = [
              ...new Map(pairs.map(([name, value]) => [name, value.replace(/\r\n/g, '\n')])),
            ];
            for (const path of [output, state]) {
              expect([...readFileCommands(readFileSync(path, 'utf8'))]).toEqual(expected);
            }
          },
        ),
      );
    });
  });
});

describe('the runner of the process', () => {
  test('carries state to the post step, and appends to the summary', async () => {
    const summary = emptyFile();
    writeFileSync(summary, 'before\n');
    await withEnv({ STATE_task: '{"a":1}', GITHUB_STEP_SUMMARY: summary }, async () => {
      const runner = createToolkitRunner();
      expect(runner.getState('task')).toBe('{"a":1}');
      expect(runner.summary?.usedBytes()).toBe(7);
      await runner.summary?.append('after\n');
    });
    expect(readFileSync(summary, 'utf8')).toBe('before\nafter\n');
  });

  test('fails where the file for outputs is gone', async () => {
    await withEnv({ GITHUB_OUTPUT: '/nonexistent/output' }, () => {
      expect(() => createToolkitRunner().setOutput('a', 'b')).toThrow('/nonexistent/output');
    });
  });

  test('prints and writes nothing where there is no runner', async () => {
    const none = {
      GITHUB_ACTIONS: undefined,
      GITHUB_OUTPUT: undefined,
      GITHUB_STATE: undefined,
      GITHUB_STEP_SUMMARY: undefined,
    };
    await withEnv(none, () => {
      const output = outputOf(() => {
        const runner = createToolkitRunner();
        runner.setOutput('a', 'b');
        runner.saveState('a', 'b');
        expect(runner.isPresent).toBe(false);
        expect(runner.summary).toBeUndefined();
      });
      expect(output).toBe('');
    });
  });

  test('property: reads inputs as the one in memory does', async () => {
    const names = fc.stringMatching(/^[A-Za-z][A-Za-z -]{0,12}[a-z]$/);
    const texts = fc.constantFrom(
      'true',
      'True',
      'TRUE',
      'false',
      ' FALSE ',
      'yes',
      '1',
      'tRue',
      '',
    );
    await fc.assert(
      fc.asyncProperty(names, texts, async (name, text) => {
        const env = { [inputVariable(name)]: text };
        await withEnv(env, () => {
          const [theirs, ours] = [createToolkitRunner(), createMemoryRunner({ env })].map(
            (runner) => {
              const inputs = createInputReader(runner);
              try {
                return [inputs.optionalText(name), inputs.boolean(name)];
              } catch (error) {
                return String(error);
              }
            },
          );
          expect(ours).toEqual(theirs);
        });
      }),
    );
  });
});
