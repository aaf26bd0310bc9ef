/**
 * Whatever comes from outside is text, and nothing but text, wherever it goes: every action over a region whose every
 * answer is hostile, and every sink read by a judge of its own.
 *
 *     HOSTILE_SEEDS=100 npm test -- packages/tooling/test/hostile-text
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { createRandom } from '@ecs-actions/simulator/world/random';
import { Validator, type Schema } from '@cfworker/json-schema';
import { readManifest } from '../src/manifest/action-manifest.ts';
import { findRepository } from '../src/repository.ts';
import { mark } from './hostile/hostile-text.ts';
import {
  commandsIn,
  judgeCommands,
  judgeFileCommands,
  judgeLog,
  judgeMarkdown,
  judgePage,
  judgeSarif,
} from './hostile/judges.ts';
import { drawHostileText } from './hostile/hostile-text.ts';
import { goodGitHub, otherAnswers } from './hostile/git-hub.ts';
import {
  gitHubSteps,
  inputsOf,
  playEvent,
  playSummary,
  postSteps,
  steps,
  type Left,
} from './hostile/steps.ts';

const seeds = Number(process.env['HOSTILE_SEEDS'] ?? 3);
const firstSeed = Number(process.env['HOSTILE_FIRST'] ?? 1);

// This only ends one that hangs.
jest.setTimeout(180_000 + 30_000 * seeds);

const repository = findRepository(import.meta.dirname);
const schema = JSON.parse(
  readFileSync(
    join(repository, 'packages/core/test/scaling/files/sarif-schema-2.1.0.json'),
    'utf8',
  ),
) as Schema;
// SARIF's schema is one of draft 4.
const sarifSchema = new Validator(schema, '4', false);

/** Everything that is wrong in what a step has left. */
function judge(left: Left): readonly string[] {
  const markdown = [left.summary, ...left.comments];
  const objections: string[] = [];
  const about = (sink: string, found: readonly string[]): void => {
    objections.push(...[...new Set(found)].slice(0, 4).map((one) => `${sink}: ${one}`));
  };
  about('log', judgeLog(left.said));
  about('outputs', judgeFileCommands('output', left.outputs));
  about('state', judgeFileCommands('state', new Map(Object.entries(left.state))));
  about('summary', judgeMarkdown(left.summary));
  for (const comment of left.comments) about('comment', judgeMarkdown(comment));
  for (const { path, text } of left.files) {
    if (path.endsWith('.html')) about('page', judgePage(text));
    if (path.endsWith('.md')) {
      markdown.push(text);
      about('summary beside', judgeMarkdown(text));
    }
    if (path.endsWith('.json')) JSON.parse(text);
    if (path.endsWith('.sarif')) {
      const sarif = JSON.parse(text) as unknown;
      about(
        'sarif',
        sarifSchema.validate(sarif).errors.map(({ error }) => error),
      );
      about('sarif', judgeSarif(sarif));
    }
  }
  for (const body of left.boards) {
    const { widgets } = JSON.parse(body) as {
      widgets: readonly { type: string; properties: { markdown?: string } }[];
    };
    for (const { type, properties } of widgets) {
      if (type === 'text') about('board', judgeMarkdown(properties.markdown ?? ''));
    }
  }
  about('command', judgeCommands(commandsIn(markdown, left.said), left.texts));
  if (/bug of ours/.test(left.log))
    about('log', [left.log.slice(left.log.indexOf('Internal error'))]);
  return objections;
}

/** Where outside text was found, by action: a judge of nothing would find nothing wrong. */
const reached = new Map<string, Set<string>>();

function note(name: string, left: Left): void {
  const sinks = reached.get(name) ?? new Set<string>();
  reached.set(name, sinks);
  const has = (sink: string, text: string): void => {
    if (text.includes(mark)) sinks.add(sink);
  };
  has('log', left.log);
  has('summary', left.summary);
  has('outputs', [...left.outputs.values()].join('\n'));
  has('comment', left.comments.join('\n'));
  has('board', left.boards.join('\n'));
  for (const { path, text } of left.files) has(path.replace(/^.*\./, ''), text);
  if (commandsIn([left.summary, ...left.comments], left.said).length > 0) sinks.add('command');
}

/** Those that live a past, or most of an hour. */
const slow = new Set(['analyze-canary', 'backtest-scaling, live', 'post-deploy-metrics']);

const perSeed = new Map<number, (readonly [string, Left])[]>();

test.each(Object.entries(steps))('%s', async (name, play) => {
  const found: string[] = [];
  const count = slow.has(name) ? Math.ceil(seeds / 2) : seeds;
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const left = await play(seed);
    note(name, left);
    perSeed.set(seed, [...(perSeed.get(seed) ?? []), [name, left]]);
    found.push(...judge(left).map((one) => `seed ${seed}: ${one}`));
  }
  expect(found).toEqual([]);
});

test('summarize-deploy shows nothing hostile of what they left', async () => {
  const found: string[] = [];
  for (const [seed, before] of perSeed) {
    const left = await playSummary(seed, before);
    note('summarize-deploy', left);
    found.push(...judge(left).map((one) => `seed ${seed}: ${one}`));
  }
  expect(found).toEqual([]);
});

test.each(Object.entries(inputsOf))('every input of %s', async (name, play) => {
  const found: string[] = [];
  for (const input of readManifest(repository, name).inputs) {
    const left = await play(input.name, firstSeed);
    note('inputs', left);
    found.push(...judge(left).map((one) => `${input.name}: ${one}`));
  }
  expect(found).toEqual([]);
});

/** Each seed takes the next of the cases. */
function casesOf<Case>(cases: readonly Case[], eachTakes: number): readonly Case[] {
  const count = Math.min(cases.length, seeds * eachTakes);
  return Array.from({ length: count }, (_, index) => {
    const place = (firstSeed * eachTakes + index) % cases.length;
    return cases[place] as Case;
  });
}

describe('whatever GitHub answers, a step ends as it would', () => {
  test.each(Object.entries(gitHubSteps))('%s', async (name, play) => {
    const good = await play(goodGitHub, firstSeed);
    expect(name.split(', ')[1]).toBe(good.outputs.get('verdict'));
    const text = drawHostileText(createRandom('GitHub', name, firstSeed), false).toWellFormed();
    const found: string[] = [];
    for (const answer of casesOf(otherAnswers(text), name.startsWith('wait') ? 1 : 2)) {
      const left = await play(answer, firstSeed);
      const objections = [...judge(left)];
      for (const output of ['verdict', 'reason']) {
        const [was, is] = [good.outputs.get(output), left.outputs.get(output)];
        if (is !== was) objections.push(`${output} ${is}, not ${was}`);
      }
      if (left.exitCode !== good.exitCode) objections.push(`exit code ${left.exitCode}`);
      if (left.summary === '') objections.push('no summary');
      found.push(...objections.map((one) => `GitHub answers ${answer.told}: ${one}`));
    }
    expect(found).toEqual([]);
  });

  test('an event that names no pull request', async () => {
    for (let index = firstSeed; index < firstSeed + seeds; index += 1) {
      const left = await playEvent(index);
      expect([...judge(left), left.outputs.get('verdict')]).toEqual(['fail']);
      expect(left.log).toContain('could not comment: this run belongs to no pull request');
    }
  });
});

test.each(Object.entries(postSteps))(
  'a damaged state, and the post step of %s',
  async (_, play) => {
    const found: string[] = [];
    for (let seed = firstSeed; seed < firstSeed + seeds * 3; seed += 1) {
      const left = await play(seed);
      const objections = [...judge(left)];
      if (left.exitCode !== 0) objections.push('it failed');
      if (left.log === '' && left.summary === '') objections.push('it is silent');
      found.push(...objections.map((one) => `seed ${seed}: ${one}`));
    }
    expect(found).toEqual([]);
  },
);

test('outside text came to every sink', () => {
  const sinks = new Set([...reached.values()].flatMap((one) => [...one]));
  const all = ['log', 'summary', 'outputs', 'comment', 'board', 'html', 'json', 'sarif', 'command'];
  expect(all.filter((sink) => !sinks.has(sink))).toEqual([]);
});
