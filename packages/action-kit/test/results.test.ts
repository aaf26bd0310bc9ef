import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { fitJson, fitText } from '../src/fit-json.ts';
import { toJson, type Json } from '../src/json.ts';
import { maxOutputBytes, renderOutputs, writeReport } from '../src/outputs.ts';
import { createStateSaver, readState } from '../src/state.ts';
import { fitSummary, maxSummaryBytes, writeSummary, writeSummaryFile } from '../src/summary.ts';
import type { Environment } from '../src/environment.ts';
import { createLog } from '../src/log.ts';
import { createMemoryRunner } from '../src/test-support/memory-runner.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'action-kit-'));
const same = (text: string) => text;

describe('outputs', () => {
  test('are spelled in kebab-case, unknown is empty, JSON has null', () => {
    const rendered = renderOutputs({
      verdict: 'stable',
      durationSeconds: 701.6,
      'end-to-end-seconds': undefined,
      exitCode: 0,
      adopted: false,
      estimatedCostUsd: 0.125,
      notANumber: Number.NaN,
      phases: {
        slowestTask: undefined,
        pull: { median: 4.5 },
        byContainer: new Map([['webApp', 1]]),
      },
    });
    expect([...rendered]).toEqual([
      ['verdict', 'stable'],
      ['duration-seconds', '702'],
      ['end-to-end-seconds', ''],
      ['exit-code', '0'],
      ['adopted', 'false'],
      ['estimated-cost-usd', '0.125'],
      ['not-a-number', ''],
      ['phases', '{"slowest-task":null,"pull":{"median":4.5},"by-container":{"webApp":1}}'],
    ]);
  });

  test('a list of five thousand is cut to 64 KiB, says so, and keeps the first', () => {
    const services = Array.from({ length: 5000 }, (_, n) => ({
      name: `service-${n}`,
      verdict: 'failed',
    }));
    const text = renderOutputs({ services }).get('services') ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxOutputBytes);
    const parsed = JSON.parse(text) as { name?: string; truncated?: boolean; omitted?: number }[];
    expect(parsed[0]?.name).toBe('service-0');
    expect(parsed.at(-1)?.truncated).toBe(true);
    expect((parsed.at(-1)?.omitted ?? 0) + parsed.length - 1).toBe(5000);
    expect(parsed.length).toBeGreaterThan(1000);
  });

  test('an object is cut where it is largest, and carries "truncated": true', () => {
    const text =
      renderOutputs({
        metrics: { small: 1, points: Array(20_000).fill(123), log: 'x'.repeat(70_000) },
      }).get('metrics') ?? '';
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxOutputBytes);
    const parsed = JSON.parse(text) as Record<string, unknown>;
    expect(parsed['small']).toBe(1);
    expect(parsed['truncated']).toBe(true);
    expect(Object.keys(parsed)).toEqual(expect.arrayContaining(['points', 'log']));
  });

  const anyJson = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
  test('property: whatever the value and the room, it is valid JSON, fits, and says if it was cut', () => {
    fc.assert(
      fc.property(anyJson, fc.integer({ min: 40, max: 400 }), (value, maxBytes) => {
        const text = fitJson(value, maxBytes);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
        const whole = text === JSON.stringify(value);
        expect(whole || text.includes('"truncated":true')).toBe(true);
        expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test('a list that has no room even for its note goes', () => {
    const object = { aLongNameOfAMember: ['x'.repeat(40), 'y'.repeat(40)], b: 'z'.repeat(200) };
    for (let maxBytes = 40; maxBytes < 200; maxBytes++) {
      expect(Buffer.byteLength(fitJson(object, maxBytes))).toBeLessThanOrEqual(maxBytes);
    }
  });

  test('an object of very many members is cut in no time that grows with their square', () => {
    const members = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`key-${n}`, n]));
    const text = fitJson({ first: 'x', members, log: '"\\n'.repeat(200_000) }, maxOutputBytes);
    const parsed = JSON.parse(text) as { first: string; members: object; log: string };
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxOutputBytes);
    expect(Buffer.byteLength(text)).toBeGreaterThan(maxOutputBytes / 3);
    expect(parsed.first).toBe('x');
    expect(parsed.members).toMatchObject({ 'key-0': 0, truncated: true });
    expect(parsed.log).toContain('(truncated)');
  });

  test('property: text is cut between characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 20, max: 100 }),
        (text, max) => {
          const fitted = fitText(text, max);
          expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(max);
          expect(fitted.isWellFormed()).toBe(true);
          expect(text.startsWith(fitted.replace(/… \(truncated\)$/, ''))).toBe(true);
        },
      ),
    );
  });
});

describe('report', () => {
  test('is JSON with its schema’s version at an absolute path under RUNNER_TEMP, one a step', () => {
    const temp = folder();
    const write = () =>
      writeReport(
        { RUNNER_TEMP: temp },
        'wait-stable',
        { stableAt: undefined, log: 'pw=hunter2' },
        (text) => text.replaceAll('hunter2', '***'),
      );
    const path = write();
    expect(isAbsolute(path) && path.startsWith(temp)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      'schema-version': 1,
      'stable-at': null,
      log: 'pw=***',
    });
    expect(write()).not.toBe(path);
  });
});

describe('summary', () => {
  test('joins its blocks with empty lines', () => {
    expect(fitSummary(['# A', '', 'b'], 1000)).toBe('# A\n\nb\n');
  });

  test('falls back on the brief form, or leaves a block out, and says so', () => {
    const big = 'x'.repeat(500);
    expect(fitSummary(['a', { full: big, brief: 'brief' }, big, 'z'], 200)).toBe(
      'a\n\nbrief\n\nz\n\n> The rest of this summary was left out: it would exceed the 1 MiB GitHub shows.\n',
    );
  });

  test('property: never exceeds its room, keeps blocks whole and in order, and says what is missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })),
        fc.integer({ min: 100, max: 400 }),
        (texts, max) => {
          const blocks = texts.map((text, index) => `<${index}>${text.replace(/[<>\n]/g, '')}</>`);
          const markdown = fitSummary(blocks, max);
          expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(max);
          const shown: readonly string[] = markdown.match(/<\d+>[^<]*<\/>/g) ?? [];
          expect(shown).toEqual(blocks.filter((block) => shown.includes(block)));
          expect(markdown.includes('left out')).toBe(shown.length < blocks.length);
        },
      ),
    );
  });

  test('is appended to what is there, within what GitHub takes', async () => {
    const runner = createMemoryRunner({ summary: 'before\n' });
    const blocks = ['ours', { full: 'y'.repeat(maxSummaryBytes), brief: 'short' }];
    if (runner.summary !== undefined) await writeSummary(runner.summary, blocks, same);
    expect(runner.summaryText().startsWith('before\n\nours\n\nshort\n')).toBe(true);
    expect(Buffer.byteLength(runner.summaryText())).toBeLessThanOrEqual(maxSummaryBytes);
  });

  test('adds nothing where there is no room for a note', () => {
    expect(fitSummary(['ours'], 10)).toBe('');
  });

  test('goes to a file of its own where there is no runner', () => {
    const path = writeSummaryFile('wait-stable', ['secret'], () => '***');
    expect(readFileSync(path, 'utf8')).toBe('***\n');
  });
});

describe('state', () => {
  const shape = { members: { arn: 'text', counts: { listOf: 'number' } } } as const;
  interface Task {
    readonly arn: string;
    readonly counts: readonly number[];
  }
  const runnerWith = (env: Environment = {}) => {
    const runner = createMemoryRunner({ env });
    return { runner, log: createLog({ runner }) };
  };
  const read = (kit: ReturnType<typeof runnerWith>) => readState<Task>(kit, 'task', shape);

  test('goes from the main step to the post step, the last of a name', () => {
    const kit = runnerWith();
    const save = createStateSaver(kit, 'task');
    save({ arn: 'old', counts: [] });
    save({ arn: 'a\nb', counts: [1] });
    expect(read(kit)).toEqual({ arn: 'a\nb', counts: [1] });
  });

  test('is undefined where nothing was saved, and nothing is said', () => {
    const kit = runnerWith();
    expect(read(kit)).toBeUndefined();
    expect(kit.runner.said).toEqual([]);
  });

  test.each([
    '{',
    '[]',
    'null',
    '{"other":1}',
    '{"arn":1,"counts":[]}',
    '{"arn":"a","counts":[null]}',
  ])('what is not as it was saved is said: %s', (STATE_task) => {
    const kit = runnerWith({ STATE_task });
    expect(read(kit)).toBeUndefined();
    kit.log.flush();
    expect(kit.runner.text()).toContain('What the step saved for its post step cannot be read');
  });

  test('a step goes on where it cannot be saved, which is said once', () => {
    const memory = createMemoryRunner();
    const full = {
      ...memory,
      saveState: () => {
        throw new Error('ENOSPC: no space left on device, write');
      },
    };
    const log = createLog({ runner: full });
    const save = createStateSaver({ runner: full, log }, 'task');
    save(1);
    save(2);
    log.flush();
    const warnings = memory.commands().filter(({ name }) => name === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^ENOSPC: .*no post step clears away/),
    ]);
  });
});

test('toJson writes what JSON cannot as null, and dates as ISO', () => {
  expect(toJson({ aB: [undefined, Infinity, new Set([1])], at: new Date(0), f: () => 1 })).toEqual({
    'a-b': [null, null, [1]],
    at: '1970-01-01T00:00:00.000Z',
    f: null,
  });
});
