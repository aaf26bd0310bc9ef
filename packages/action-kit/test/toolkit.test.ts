import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fileCommand } from '../src/file-commands.ts';
import { createInputReader, inputVariable } from '../src/inputs.ts';
import { readFileCommands } from '../src/test-support/runner-protocol.ts';
import { workflowCommand } from '../src/workflow-commands.ts';

/** What `@actions/core` writes to stdout while it acts. */
function outputOfToolkit(act: () => void): string {
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

function withEnv(values: Readonly<Record<string, string>>, act: () => void): void {
  const before = { ...process.env };
  Object.assign(process.env, values);
  try {
    act();
  } finally {
    for (const name of Object.keys(values)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('a%b', 'x:y,z', 'a\r\nb'),
);

describe('the same bytes as @actions/core', () => {
  test('property: annotations', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 1, max: 9999 }), (title, message, line) => {
        const ours = workflowCommand('error', { title, file: 'a,b:c.tf', line }, message);
        const theirs = outputOfToolkit(() => {
          core.error(message, { title, file: 'a,b:c.tf', startLine: line });
        });
        expect(`${ours}${EOL}`).toBe(theirs);
      }),
    );
  });

  test('property: masks and groups', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(`${workflowCommand('add-mask', {}, text)}${EOL}`).toBe(
          outputOfToolkit(() => core.setSecret(text)),
        );
        expect(`${workflowCommand('group', {}, text)}${EOL}`).toBe(
          outputOfToolkit(() => core.startGroup(text)),
        );
      }),
    );
  });

  test('property: outputs and state, but for the delimiter nobody can guess', () => {
    const folder = mkdtempSync(join(tmpdir(), 'action-kit-'));
    const path = join(folder, 'output');
    const neutral = (content: string) =>
      content.replace(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER');
    fc.assert(
      fc.property(anyText, (value) => {
        writeFileSync(path, '');
        withEnv({ GITHUB_OUTPUT: path }, () => core.setOutput('name', value));
        const theirs = readFileSync(path, 'utf8');
        writeFileSync(path, fileCommand('name', value));
        expect(neutral(readFileSync(path, 'utf8'))).toBe(neutral(theirs));
      }),
    );
  });

  test('property: names of inputs, and what a boolean is', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z][A-Za-z -]{0,12}[a-z]$/),
        fc.constantFrom(
          'true',
          'True',
          'TRUE',
          'false',
          'False',
          'FALSE',
          ' true ',
          'yes',
          '1',
          'tRue',
          'no',
        ),
        (name, value) => {
          const env = { [inputVariable(name)]: value };
          let theirs: boolean | 'refused' = 'refused';
          withEnv(env, () => {
            try {
              theirs = core.getBooleanInput(name);
            } catch {
              theirs = 'refused';
            }
          });
          let ours: boolean | 'refused' | undefined = 'refused';
          try {
            ours = createInputReader(env).boolean(name);
          } catch {
            ours = 'refused';
          }
          expect(ours).toBe(theirs);
        },
      ),
    );
  });
});

test('property: a value in the runner’s file reads back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b-c'), anyText), { maxLength: 5 }),
      (pairs) => {
        const content = pairs.map(([name, value]) => fileCommand(name, value)).join('');
        const read = readFileCommands(content);
        const last = new Map(pairs.map(([name, value]) => [name, value.replace(/\r\n/g, '\n')]));
        expect([...read]).toEqual([...last]);
      },
    ),
  );
});
