import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createInputReader, InputError, inputVariable } from '../src/inputs.ts';
import { createMemoryRunner, inputsAsEnvironment } from '../src/test-support/memory-runner.ts';

function reader(inputs: Readonly<Record<string, string>>) {
  const env = inputsAsEnvironment(inputs);
  return createInputReader(createMemoryRunner({ env }));
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('names', () => {
  test('are spelled as the runner spells them: upper case, hyphens kept, spaces to underscores', () => {
    expect(inputVariable('stall-timeout')).toBe('INPUT_STALL-TIMEOUT');
    expect(inputVariable('my input')).toBe('INPUT_MY_INPUT');
  });
});

describe('duration', () => {
  test.each([
    ['15m', 900_000],
    ['1h30m', 5_400_000],
    ['90s', 90_000],
    ['1h0m5s', 3_605_000],
    ['24h', 86_400_000],
    [' 15m\n', 900_000],
  ])('%j is %d ms', (text, ms) => {
    expect(reader({ timeout: text }).duration('timeout')).toBe(ms);
  });

  test('an absent or empty input has no value', () => {
    expect(reader({}).duration('timeout')).toBeUndefined();
    expect(reader({ timeout: ' ' }).duration('timeout')).toBeUndefined();
  });

  test('a bare number shows both readings', () => {
    expect(messageOf(() => reader({ timeout: '15' }).duration('timeout'))).toBe(
      'Input "timeout" is "15", which could be 15s or 15m: write the unit. Accepted: a duration such as 1h30m, 15m or 90s, at most 24h.',
    );
  });

  test.each(['15 m', '1.5h', '-5m', '5M', 'm', 'h', '1m1h', '15min', 'PT15M', '1d', '٣m', 'off'])(
    '%j is refused by name',
    (text) => {
      const message = messageOf(() => reader({ timeout: text }).duration('timeout'));
      expect(message).toContain('Input "timeout"');
      expect(message).toContain(`"${text}"`);
      expect(message).toContain('Accepted: a duration');
    },
  );

  test.each(['24h1s', '25h', '1441m', '99999999999999999999h'])('%j is too long', (text) => {
    expect(messageOf(() => reader({ timeout: text }).duration('timeout'))).toContain(
      'longer than 24h',
    );
  });

  test('words and zero are accepted only where the table says so', () => {
    const options = { words: ['off', 'auto'], allowZero: true } as const;
    expect(reader({ poll: 'auto' }).duration('poll', options)).toBe('auto');
    expect(reader({ poll: '0' }).duration('poll', options)).toBe(0);
    expect(reader({ poll: '0s' }).duration('poll', options)).toBe(0);
    expect(messageOf(() => reader({ poll: '0' }).duration('poll'))).toContain('no time at all');
    expect(messageOf(() => reader({ poll: 'never' }).duration('poll', options))).toContain(
      'at most 24h, 0, off or auto.',
    );
  });

  test('property: every duration up to 24 h is read exactly, in any mix of units', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.nat(59), (h, m, s) => {
        fc.pre(h + m + s > 0);
        const text = `${h > 0 ? `${h}h` : ''}${m > 0 ? `${m}m` : ''}${s > 0 ? `${s}s` : ''}`;
        expect(reader({ d: text }).duration('d')).toBe(((h * 60 + m) * 60 + s) * 1000);
      }),
    );
  });
});

describe('integer', () => {
  const options = { min: 1, max: 10, words: ['off'] } as const;
  test('accepts whole numbers in range, and the words named', () => {
    expect(reader({ n: '3' }).integer('n', options)).toBe(3);
    expect(reader({ n: 'off' }).integer('n', options)).toBe('off');
    expect(reader({}).integer('n', options)).toBeUndefined();
  });
  test.each(['0', '11', '3.5', '3x', '1e1', '0x3', '+3', 'Off'])('%j is refused', (text) => {
    expect(messageOf(() => reader({ n: text }).integer('n', options))).toBe(
      `Input "n" is "${text}". Accepted: a whole number from 1 to 10 or off.`,
    );
  });
});

describe('the other kinds', () => {
  test('number takes no comma, no words and nothing out of range', () => {
    expect(reader({ p: '0.04048' }).number('p', { min: 0 })).toBe(0.04048);
    for (const text of ['-1', 'NaN', 'Infinity', '1,5', '.']) {
      expect(messageOf(() => reader({ p: text }).number('p', { min: 0 }))).toContain(`"${text}"`);
    }
  });

  test('text is required, optionalText is not; both are trimmed', () => {
    expect(reader({ cluster: ' prod ' }).text('cluster')).toBe('prod');
    expect(reader({}).optionalText('cluster')).toBeUndefined();
    expect(messageOf(() => reader({ cluster: ' ' }).text('cluster'))).toBe(
      'Input "cluster" is required and has no value.',
    );
  });

  test('oneOf names what is accepted', () => {
    const values = ['report', 'rollback'] as const;
    expect(reader({ f: 'rollback' }).oneOf('f', values)).toBe('rollback');
    expect(messageOf(() => reader({ f: 'Rollback' }).oneOf('f', values))).toBe(
      'Input "f" is "Rollback". Accepted: report or rollback.',
    );
  });

  test('boolean reads what the YAML 1.2 core schema does', () => {
    for (const text of ['true', 'True', 'TRUE'])
      expect(reader({ b: text }).boolean('b')).toBe(true);
    for (const text of ['false', 'False', 'FALSE'])
      expect(reader({ b: text }).boolean('b')).toBe(false);
    for (const text of ['yes', '1', 'on', 'tRUE']) {
      expect(messageOf(() => reader({ b: text }).boolean('b'))).toContain(
        'Accepted: true or false.',
      );
    }
  });

  test('list takes commas and line breaks, and refuses separators alone', () => {
    expect(reader({ s: 'web, api\n worker \r\n\n,' }).list('s')).toEqual(['web', 'api', 'worker']);
    expect(reader({}).list('s')).toEqual([]);
    expect(messageOf(() => reader({ s: ' , \n,' }).list('s'))).toContain('Input "s" is');
  });

  test('instant wants a zone, and a day that exists', () => {
    expect(reader({ t: '2026-11-25T03:00:42Z' }).instant('t')).toBe(
      Date.UTC(2026, 10, 25, 3, 0, 42),
    );
    expect(reader({ t: '2026-11-25T04:00:42.5+01:00' }).instant('t')).toBe(
      Date.UTC(2026, 10, 25, 3, 0, 42, 500),
    );
    expect(reader({ t: '2026-11-25T04:00+0100' }).instant('t')).toBe(Date.UTC(2026, 10, 25, 3));
    expect(messageOf(() => reader({ t: '2026-11-25T03:00:42' }).instant('t'))).toContain(
      'no time zone',
    );
    for (const text of [
      '2026-02-30T00:00:00Z',
      '2026-11-25',
      'yesterday',
      '1764039642',
      '2026-13-01T00:00Z',
      '2026-11-25T25:00Z',
    ]) {
      expect(messageOf(() => reader({ t: text }).instant('t'))).toContain(
        'Accepted: an ISO 8601 time',
      );
    }
  });

  test('nameValueLines splits at the first "=" and keeps the value as it is', () => {
    expect(reader({ e: 'A=1\nURL=a=b \r\n\n  EMPTY=\n' }).nameValueLines('e')).toEqual([
      { name: 'A', value: '1' },
      { name: 'URL', value: 'a=b ' },
      { name: 'EMPTY', value: '' },
    ]);
    expect(messageOf(() => reader({ e: 'A=1\nB' }).nameValueLines('e'))).toBe(
      'Input "e", line 2: "B" is not of the form NAME=VALUE.',
    );
    expect(messageOf(() => reader({ e: 'A=1\nA=2' }).nameValueLines('e'))).toContain('second time');
  });

  test('an error about a secret input never holds what it holds', () => {
    for (const text of ['hunter2', 'A=hunter2\nA=hunter2', '=hunter2', 'B C=hunter2']) {
      const message = messageOf(() => reader({ e: text }).nameValueLines('e', { secret: true }));
      expect(message).not.toContain('hunter2');
      expect(message).toMatch(/^Input "e", line \d/);
    }
  });

  test('conflict names both inputs and why', () => {
    const inputs = reader({ cluster: 'prod', stage: 'prod' });
    expect(messageOf(() => inputs.conflict('cluster', 'stage', 'both name the cluster'))).toBe(
      'Inputs "cluster" ("prod") and "stage" ("prod") exclude each other: both name the cluster. Give one of them.',
    );
    expect(() => reader({ cluster: 'prod' }).conflict('cluster', 'stage', '')).not.toThrow();
  });

  test('property: an error is one printable line of bounded length, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (value) => {
        fc.pre(!['true', 'false'].includes(value.trim().toLowerCase()) && value.trim() !== '');
        const message = messageOf(() => reader({ b: value }).boolean('b'));
        // eslint-disable-next-line no-control-regex
        expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(message.length).toBeLessThan(1000);
      }),
    );
  });
});
