import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { quote, shellCommand } from '@ecs-actions/core/shell-command';

/** The words as bash hands them to a program. */
function pasted(commands: readonly string[]): readonly string[] {
  const script = commands.map((command) => `tell ${command}`).join('\n');
  const { stdout, stderr } = spawnSync(
    '/bin/bash',
    ['--norc', '-c', `tell() { printf '%s\\0' "$@"; }\n${script}`],
    { encoding: 'utf8', env: { PATH: '/nowhere', LC_ALL: 'C.UTF-8' } },
  );
  expect(stderr).toBe('');
  return stdout.split('\0').slice(0, -1);
}

const parts = [
  '$(x)',
  '`x`',
  "'",
  '"',
  '\\',
  '  ',
  ' ',
  '\n',
  '\r',
  '\t',
  '!',
  '#',
  '##[',
  '~',
  '*',
];
const word = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 8,
  })
  // No argument of any program holds a zero byte, and no name half a pair of surrogates.
  .map((drawn) => drawn.join('').replaceAll('\0', '').toWellFormed());

describe('a command to be pasted', () => {
  test('property: gives each value as one argument, exactly as it is', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), (words) => {
        expect(pasted(words.map(quote))).toEqual(words);
      }),
      { numRuns: 40 },
    );
  });

  test('property: shows a reader, a log and a page the same', () => {
    fc.assert(
      fc.property(word, (value) => {
        const shown = quote(value);
        expect(shown).not.toMatch(/##\[|[\p{C}\n\r\t]| {2}/u);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['prod', 'prod'],
    ['arn:aws:ecs:eu-central-1:1:service/prod/web', 'arn:aws:ecs:eu-central-1:1:service/prod/web'],
    ['my policy', "'my policy'"],
    ["it's", String.raw`'it'\''s'`],
    ['', "''"],
    ['a\u202eb', String.raw`$'a\xe2\x80\xaeb'`],
    ['##[error]', String.raw`$'#\x23[error]'`],
    ['a  b', String.raw`$'a\x20\x20b'`],
  ])('%j is written as %s', (value, expected) => {
    expect(quote(value)).toBe(expected);
  });

  test('leaves out what is undefined', () => {
    expect(
      shellCommand('aws ecs update-service', { cluster: 'a b', count: undefined, min: 2 }),
    ).toBe("aws ecs update-service --cluster 'a b' --min 2");
  });
});
