import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { backtestStep, csvOf, type Result } from './support/backtest-step.ts';

const file = { 'history-file': '{folder}/h.csv', 'html-report': 'false' };

function low(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Number(Reflect.get(value, 'low'))
    : Number(value);
}
function high(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Number(Reflect.get(value, 'high'))
    : Number(value);
}
function named(results: readonly Result[], name: string): Result {
  const found = results.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no result ${name}`);
  return found;
}

const day = 1440;
/** Three days with a spike each noon, on four tasks. */
const spiky = csvOf(3 * day, (minute) => ({
  cpu: minute % day >= 720 && minute % day < 760 ? 85 : 22,
  tasks: 4,
}));

describe('a history file alone', () => {
  test('asks AWS nothing, and gives the current settings first', async () => {
    const other = await backtestStep(
      { ...file, candidates: 'early: cpu 30\nauthor\ncurrent: min 2, max 20, cpu 60' },
      { files: { 'h.csv': spiky } },
    );
    expect(other.log).toContain('author: the history has no memory');
    expect(other.texts.get('verdict')).toBe('pass');
    expect(other.results.map(({ name }) => name)).toEqual(['current', 'early', 'author']);
    expect(other.texts.get('fidelity')).toBe('{"activities":null,"desired-count":null}');
    expect(other.texts.get('recommendation')).toBe('');
  });

  test('a constant load within the targets never scales, and costs what its tasks cost', async () => {
    const step = await backtestStep(
      {
        ...file,
        candidates: 'current: min 2, max 10, cpu 40',
        'task-cpu': '1 vCPU',
        'task-memory': '2 GB',
        'price-per-vcpu-hour': '0.04',
        'price-per-gb-hour': '0.005',
      },
      { files: { 'h.csv': csvOf(600, () => ({ cpu: 38, tasks: 4 })) } },
    );
    expect(step.results).toEqual([
      {
        name: 'current',
        'scale-outs': 0,
        'scale-ins': 0,
        flaps: 0,
        'minutes-over-line': 0,
        'minutes-at-maximum': 0,
        'task-hours': 40,
        'cost-usd': 2,
      },
    ]);
  });

  test('the size of a task is unknown: no cost, which is not zero', async () => {
    const step = await backtestStep(
      { ...file, candidates: 'a: min 4, max 4, cpu off' },
      { files: { 'h.csv': csvOf(60, (minute) => ({ cpu: minute < 10 ? 90 : 20, tasks: 4 })) } },
    );
    expect(step.results).toMatchObject([
      { 'minutes-over-line': 10, 'cost-usd': null, 'task-hours': 4 },
    ]);
  });

  test('a gap is neither load nor the lack of it', async () => {
    const rows = csvOf(600, (minute) =>
      minute < 100 || minute >= 500 ? { cpu: 38, tasks: 8 } : undefined,
    );
    const step = await backtestStep(
      { ...file, candidates: 'a: min 2, max 20, cpu 40' },
      { files: { 'h.csv': rows } },
    );
    expect(step.results).toMatchObject([{ 'scale-ins': 0, 'scale-outs': 0, 'task-hours': 80 }]);
    expect(step.log).toContain('400 of 600 minutes are unknown');
  });

  test('an earlier target costs more and is over the line no longer', async () => {
    const step = await backtestStep(
      { ...file, candidates: 'current: min 2, max 20, cpu 60\nearly: cpu 25\nroomy: min 6' },
      { files: { 'h.csv': spiky } },
    );
    const current = named(step.results, 'current');
    for (const name of ['early', 'roomy']) {
      const other = named(step.results, name);
      expect(low(other['task-hours'])).toBeGreaterThan(high(current['task-hours']));
      expect(high(other['minutes-over-line'])).toBeLessThanOrEqual(
        high(current['minutes-over-line']),
      );
    }
  });

  test('the cheapest settings under a cap are checked on days they were not fitted on', async () => {
    const step = await backtestStep(
      {
        ...file,
        candidates: 'current: min 2, max 20, cpu 60',
        recommend: 'cheapest',
        'at-most': '30m',
      },
      { files: { 'h.csv': spiky } },
    );
    const found = JSON.parse(step.texts.get('recommendation') ?? '') as {
      settings: string;
      'minutes-over-line': number;
      'held-out-days': number;
      plateau: unknown[];
    };
    expect(found['minutes-over-line']).toBeLessThanOrEqual(30);
    expect(found['held-out-days']).toBe(1);
    expect(found.plateau.length).toBeGreaterThan(2);
    // The line it gives is one for the input candidates, with the same outcome.
    const again = await backtestStep(
      { ...file, candidates: `current: min 2, max 20, cpu 60\nbest: ${found.settings}` },
      { files: { 'h.csv': spiky } },
    );
    expect(high(named(again.results, 'best')['minutes-over-line'])).toBe(
      found['minutes-over-line'],
    );
  });

  test('means of five minutes give ranges, and it is said', async () => {
    const rows = ['time,cpu,tasks'];
    for (let row = 0; row < 288; row += 1) {
      rows.push(`${1_793_577_600 + row * 300},${row % 40 === 0 ? 70 : 30},4`);
    }
    const step = await backtestStep(
      { ...file, candidates: 'a: min 4, max 4, cpu off' },
      { files: { 'h.csv': rows.join('\n') } },
    );
    expect(step.log).toContain('Of 1440 minutes only means over five are left');
    expect(step.results[0]?.['minutes-over-line']).toEqual({ low: 0, high: 16 });
  });

  test('the page has the load, the tasks and the frontier', async () => {
    const step = await backtestStep(
      {
        'history-file': '{folder}/h.csv',
        candidates: 'current: min 2, max 20, cpu 60\nearly <b>: cpu 30',
      },
      { files: { 'h.csv': spiky } },
    );
    const markup = readFileSync(step.texts.get('html-report') ?? '', 'utf8');
    for (const part of [
      'Load:',
      'Desired tasks',
      'CPU utilisation',
      'Cost against minutes over the line',
      'Explain my spike',
    ]) {
      expect(markup).toContain(part);
    }
    expect(markup).not.toContain('early <b>');
  });

  test.each([
    [{ candidates: '' }, 'the candidate called current, else the first'],
    [{ candidates: 'a: cpu 40' }, 'a: min and max missing'],
    [{ candidates: 'a: min 2, max 4, cpu 40\nb: min 9' }, 'b: min 9 is above max 4'],
    [{ candidates: 'a: min 2, max 4, cpu forty' }, 'line 1: cpu is "forty"'],
    [{ candidates: 'a: min 2, max 4, requests 100' }, 'a: it scales on requests'],
    [{ line: '80' }, 'Input "line" is "80"'],
    [{ line: '0%' }, 'Input "line" is "0%"'],
    [{ history: '61d' }, 'days from 1d to 60d'],
    [{ history: '24h' }, 'Input "history" is "24h"'],
    [{ recommend: 'best' }, 'Input "recommend" is "best"'],
    [{ 'at-most': '30' }, 'write the unit'],
    [{ 'task-cpu': 'two' }, 'Input "task-cpu" is "two"'],
    [{ 'history-file': '{folder}/none.csv' }, 'there is no such file'],
    [{ plan: '{folder}/h.csv' }, 'h.csv'],
  ])('%j is refused', async (inputs, message) => {
    const all = { ...file, candidates: 'a: min 2, max 4, cpu 40', ...inputs };
    await expect(backtestStep(all, { files: { 'h.csv': spiky } })).rejects.toThrow(message);
  });

  test('a bad line is named by its number', async () => {
    const bad = 'time,cpu,tasks\n0,10,2\n60,ten,2\n';
    await expect(
      backtestStep({ ...file, candidates: 'a: min 2, max 4, cpu 40' }, { files: { 'h.csv': bad } }),
    ).rejects.toThrow('h.csv, line 3: cpu is "ten"');
  });
});
