import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createLog } from '../src/log.ts';
import { htmlText, text } from '../src/markdown.ts';
import { createSecrets } from '../src/secrets.ts';
import { createMemoryRunner } from '../src/test-support/memory-runner.ts';
import { commandsOf, readOutput } from '../src/test-support/runner-protocol.ts';

function recorded(isPresent = true, redact = (text: string) => text) {
  const runner = createMemoryRunner({ isPresent });
  return { log: createLog({ runner, redact }), output: runner.text };
}

const fragments = [
  ['::', ':', '##[', '#', '[', ']', 'error', 'add-mask', 'stop-commands', 'set-output name=x', ' '],
  [
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u3000',
    '\ufeff',
  ],
  ['\u200b', '\u200c', '\u200d', '\u00ad', '\u0000', '\u0008', '\u001b', '\u001b[31m', '\u001b[0m'],
  ['\u0301', '\u{e0041}', '%0A', '::error::x', '##[error]x', '::error title=a::b'],
].flat();
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('outside text', () => {
  test.each([
    ['::error::no', String.raw`\::error::no`],
    ['  ::error::no', String.raw`  \::error::no`],
    ['\u00a0\u200d::error::no', '\u00a0\u200d\\::error::no'],
    ['see ##[error]no', String.raw`see ##\[error]no`],
    ['#\u200d#[error]no', '#\u200d#\\[error]no'],
    ['\u001b[31m::error::no', '\u001b[31m\\::error::no'],
    ['arn:aws:iam::123456789012:role/x', 'arn:aws:iam::123456789012:role/x'],
    ['## [done] C::D', '## [done] C::D'],
  ])('%j stays readable and is no command', (text, shown) => {
    const { log, output } = recorded();
    log.line(text);
    expect(output()).toBe(`${shown}\n`);
    expect(commandsOf(output())).toEqual([]);
  });

  test('a lone carriage return starts a new line, as it does for the runner', () => {
    const { log, output } = recorded();
    log.line('50%\r::error::no\r\nend');
    expect(output()).toBe('50%\n\\::error::no\nend\n');
  });

  test('control characters are made visible, colours stay', () => {
    const { log, output } = recorded();
    log.line('\u001b[1;31mred\u001b[0m \u001b[2J\u0007\u0000 \u202eevil\u009b');
    expect(output()).toBe('\u001b[1;31mred\u001b[0m ␛[2J␇␀ \\u{202e}evil\\u{9b}\n');
  });

  test('property: is never a command, as a line, a title or a member of a group', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { log, output } = recorded();
        log.line(text);
        log.group(text, [text, text]);
        const names = commandsOf(output()).map((command) => command.name);
        expect(names).toEqual(['group', 'endgroup']);
      }),
      { numRuns: 3000 },
    );
  });

  test('property: in an annotation is only that annotation', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, message) => {
        const { log, output } = recorded();
        log.warning({ title, message });
        log.error({ title, message });
        log.flush();
        const seen = commandsOf(output()).filter((command) => !command.name.endsWith('group'));
        expect(seen.map((command) => command.name)).toEqual(['error', 'warning']);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('annotations', () => {
  const one = (n: number) => ({ title: `t${n}`, message: `m${n}` });

  test('are printed where they happen; errors are sent at once, the rest at the end', () => {
    const { log, output } = recorded();
    log.warning(one(1));
    log.error(one(2));
    expect(output()).toBe('Warning: t1: m1\n::error title=t2::m2\n');
    log.flush();
    expect(commandsOf(output()).map((command) => command.name)).toEqual([
      'error',
      'group',
      'warning',
      'endgroup',
    ]);
  });

  test('are at most ten, the worst of them; the rest is in the log', () => {
    const { log, output } = recorded();
    for (let n = 0; n < 6; n++) log.notice(one(n));
    for (let n = 0; n < 6; n++) log.warning(one(n));
    for (let n = 0; n < 3; n++) log.error(one(n));
    log.flush();
    const sent = commandsOf(output()).filter((command) => !command.name.endsWith('group'));
    expect(sent.map((command) => `${command.name} ${command.message}`)).toEqual([
      ...[0, 1, 2].map((n) => `error m${n}`),
      ...[0, 1, 2, 3, 4, 5].map((n) => `warning m${n}`),
      'notice m0',
    ]);
    expect(output()).toContain('Annotations (7, 5 more in the log above)');
    expect(output()).toContain('Notice: t5: m5\n');
  });

  test('of twenty errors the one that ends the step is among the ten', () => {
    const { log, output } = recorded();
    for (let n = 0; n < 20; n++) log.error(one(n));
    log.flush();
    const sent = commandsOf(output()).filter((command) => command.name === 'error');
    expect(sent.map((command) => command.message)).toEqual([
      ...Array.from({ length: 9 }, (_, n) => `m${n}`),
      'm19',
    ]);
  });

  test('alike ones are sent once', () => {
    const { log, output } = recorded();
    for (let n = 0; n < 5; n++) log.warning(one(1));
    log.flush();
    expect(commandsOf(output()).filter((command) => command.name === 'warning')).toHaveLength(1);
  });

  test('point to a file and a line', () => {
    const { log, output } = recorded();
    log.error({ ...one(1), file: 'infra/web.tf', line: 12 });
    expect(output()).toBe('::error title=t1,file=infra/web.tf,line=12::m1\n');
  });

  test('are plain lines elsewhere than on a runner, and a group is indented', () => {
    const { log, output } = recorded(false);
    log.error(one(1));
    log.group('Events', ['a\nb']);
    log.debug('unseen');
    log.flush();
    expect(output()).toBe('Error: t1: m1\nEvents\n  a\n  b\n');
  });
});

describe('encoded secrets', () => {
  const redacting = (value: string) => {
    const secrets = createSecrets(createMemoryRunner({ isPresent: false }));
    secrets.mask(value);
    return secrets.redact;
  };
  const secret = 'p@ss "w*rd"/<é>&$1';

  test.each([
    ['a URL', encodeURIComponent(secret)],
    ['a form', String(new URLSearchParams({ q: secret })).slice(2)],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['Markdown', text(secret)],
    ['HTML', htmlText(secret)],
  ])('in %s', (_, encoded) => {
    expect(redacting(secret)(`before ${encoded} after`)).toBe('before *** after');
  });

  test('in base64, whatever stands before and after', () => {
    const bytes = fc.uint8Array({ maxLength: 7 });
    const value = fc
      .string({ minLength: 8, unit: 'grapheme-ascii' })
      .filter((one) => one.trim() === one);
    fc.assert(
      fc.property(bytes, value, bytes, (before, own, after) => {
        const whole = Buffer.concat([before, Buffer.from(own), after]);
        for (const encoding of ['base64', 'base64url'] as const) {
          expect(redacting(own)(`token=${whole.toString(encoding)}`)).toContain('***');
        }
      }),
    );
  });
});

describe('secrets', () => {
  function masked(value: string, isPresent = true) {
    const runner = createMemoryRunner({ isPresent });
    const secrets = createSecrets(runner);
    secrets.mask(value);
    return { secrets, output: runner.text(), commands: runner.commands() };
  }

  test('are told to the runner, whole and line by line', () => {
    const { commands } = masked('first line\nsecond line\n}\n');
    expect(commands).toEqual([
      { name: 'add-mask', properties: {}, message: 'first line\nsecond line\n}' },
      { name: 'add-mask', properties: {}, message: 'first line' },
      { name: 'add-mask', properties: {}, message: 'second line' },
    ]);
  });

  test('are not printed at all where nobody would hide them', () => {
    const { secrets, output } = masked('hunter2-hunter2', false);
    expect(output).toBe('');
    expect(secrets.redact('pw=hunter2-hunter2.')).toBe('pw=***.');
  });

  test('blank ones are ignored; short ones are said, not shown', () => {
    expect(masked('  ').output).toBe('');
    expect(masked('abc').output).toBe(
      'Warning: a secret value of 3 characters is too short to be masked in the log.\n',
    );
  });

  test('are redacted in JSON too, and the longest first', () => {
    const { secrets } = masked('hello');
    secrets.mask('hello "big" world');
    expect(secrets.redact(JSON.stringify({ a: 'x hello "big" world y' }))).toBe('{"a":"x *** y"}');
  });

  test('never reach the log, in whatever form of call', () => {
    const { secrets } = masked('hunter2-hunter2');
    const { log, output } = recorded(true, secrets.redact);
    const text = 'a hunter2-hunter2 b';
    log.line(text);
    log.group(text, [text]);
    log.debug(text);
    log.error({ title: text, message: text });
    log.warning({ title: text, message: text });
    log.flush();
    expect(output()).not.toContain('hunter2');
    expect(readOutput(output()).length).toBeGreaterThan(6);
  });
});
