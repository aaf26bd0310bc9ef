/** However long a text from outside is, no pattern is held against more than its beginning. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { tellingLine } from '../../src/deployment/first-screen.ts';
import { explain } from '../../src/failure/explain.ts';
import { adviceOnLine } from '../../src/failure/log-advice.ts';
import { messageOf } from '../../src/failure/message.ts';
import { shortText } from '../../src/failure/short.ts';

/** The length of the longest text that an expression was held against. */
function longest(): number {
  return Math.max(...exec.mock.calls.map(([text]) => text.length));
}

// Every use of an expression goes through `exec` once it is another than the engine's own (ECMA-262, RegExpExec).
let exec: jest.SpiedFunction<RegExp['exec']>;
beforeEach(() => {
  exec = jest.spyOn(RegExp.prototype, 'exec');
});
afterEach(() => {
  exec.mockRestore();
});

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['explain', explain],
  ['messageOf', messageOf],
  ['shortText', (text) => shortText(text)],
  ['adviceOnLine', adviceOnLine],
  ['tellingLine', (text) => tellingLine([text], true)],
];

describe.each(readers)('%s', (_, read) => {
  test.each(['a', 'mount ', '401 ', 'ecr.', '\\', 'KMS ', 'error ', ' ', '\n', '/x'])(
    'of %j, a hundred thousand and a million times',
    (part) => {
      const beginning = 'CannotPullContainerError: ';
      const read100k = read(`${beginning}${part.repeat(100_000)}`);
      expect(longest()).toBeLessThanOrEqual(4096);
      const read1m = read(`${beginning}${part.repeat(1_000_000)}`);
      expect(longest()).toBeLessThanOrEqual(4096);
      expect(longest()).toBeGreaterThan(20);
      // What is given back whole is as long as it came.
      const part1 = JSON.stringify(read100k ?? null).slice(0, 200);
      expect(JSON.stringify(read1m ?? null).slice(0, 200)).toBe(part1);
    },
  );
});
