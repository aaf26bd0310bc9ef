/**
 * Whether what reads and writes outside text takes time in proportion to its length: each with a text of `n` characters
 * and one ten times as long, of several kinds, and its CPU times beside each other. Exits with 1 where one takes more
 * than 40 times as long (the square would take 100).
 *
 *     npm run bench:long-input -- [n]
 */
import { fitJson, fitText } from '@ecs-actions/action-kit/fit-json';
import { harmlessLines } from '@ecs-actions/action-kit/harmless';
import { code, codeBlock, htmlText, link, table, text } from '@ecs-actions/action-kit/markdown';
import { printable, quote, shorten } from '@ecs-actions/action-kit/printable';
import { readHistoryCsv } from '@ecs-actions/core/backtest/history-csv';
import { tellingLine } from '@ecs-actions/core/deployment/first-screen';
import { explain } from '@ecs-actions/core/failure/explain';
import { adviceInLog } from '@ecs-actions/core/failure/exit';
import { adviceOnLine } from '@ecs-actions/core/failure/log-advice';
import { withoutServicePrefix } from '@ecs-actions/core/failure/message';
import { shortText, withoutArns } from '@ecs-actions/core/failure/short';
import { parseThresholds } from '@ecs-actions/core/metrics/threshold';
import { readConfig } from '@ecs-actions/core/scaling/config/config';
import { findJson } from '@ecs-actions/core/scaling/sources/json-in-text';
import { parseText } from '@ecs-actions/core/scaling/sources/parse-text';
import { readPlan } from '@ecs-actions/core/scaling/sources/read-plan';
import { quote as quoteForShell } from '@ecs-actions/core/shell-command';

const length = Number(process.argv[2] ?? 20_000);

// What patterns and parsers of ours repeat, and what they look for.
const parts =
  'a|0|.|-|_|=|`|\\|/|:|#|$|"|@|{|[|<|(|${|##|{"a":|- |error |mount |arn:aws:|ecr.|x.|(service web) |&a |a: |[a](|1,'
    .split('|')
    .concat([
      '|',
      ' ',
      '\n',
      '\r',
      '\t',
      '\ufffd',
      '\ud800',
      '\u200b',
      '\u001b',
      '\u001b[1m',
      '#\u200b',
    ]);

const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

const readers: Readonly<Record<string, (value: string) => unknown>> = {
  printable: (value) => printable(value, 'remove'),
  quote,
  shorten: (value) => shorten(value, 1000),
  harmlessLines,
  text,
  code,
  codeBlock,
  htmlText,
  link: (value) => link(value, `https://a.example/${value}`),
  table: (value) => table([{ title: value }], [[text(value)]]),
  fitJson: (value) => fitJson([value, { a: value }], 64 * 1024),
  fitText: (value) => fitText(value, 64 * 1024),
  quoteForShell,
  explain,
  shortText: (value) => shortText(value),
  withoutArns,
  withoutServicePrefix,
  adviceOnLine,
  adviceInLog: (value) => adviceInLog([value]),
  tellingLine: (value) => tellingLine([value], true),
  findJson,
  parseText: (value) => parseText(value, 'file'),
  'parseText, JSON': (value) => parseText(`{"a": ${JSON.stringify(value)}}${value}`, 'file'),
  readPlan: (value) => readPlan(bytes(value), 'file'),
  readConfig: (value) => readConfig(bytes(value), 'file'),
  readHistoryCsv: (value) => readHistoryCsv(value),
  parseThresholds: (value) => parseThresholds(value),
};

/** CPU milliseconds of the quickest of some runs. */
function cost(read: (value: string) => unknown, value: string): number {
  const once = (): number => {
    const before = process.cpuUsage();
    try {
      read(value);
    } catch {
      // Most of it is no plan, no config and no threshold: to say so is to have read it.
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const first = once();
  return first > 2000 ? first : Math.min(first, once(), once());
}

let worst = 0;
for (const [name, read] of Object.entries(readers)) {
  const rows = parts.map((part) => {
    const short = part.repeat(Math.ceil(length / part.length));
    const [one, ten] = [cost(read, short), cost(read, short.repeat(10))];
    // Below a few milliseconds the clock tells nothing.
    return { part, one, ten, ratio: ten < 20 ? 0 : ten / Math.max(one, 0.5) };
  });
  const slowest = rows.toSorted((a, b) => b.ratio - a.ratio || b.ten - a.ten)[0];
  if (slowest === undefined) continue;
  const { part, one, ten, ratio } = slowest;
  worst = Math.max(worst, ratio);
  console.log(
    `${ratio > 40 ? 'NOT LINEAR' : 'linear    '} ${name.padEnd(20)} ${JSON.stringify(part).padEnd(18)} ${one.toFixed(1)} ms, ${ten.toFixed(1)} ms${ratio > 0 ? `: ${ratio.toFixed(0)} times` : ''}`,
  );
}
if (worst > 40) process.exitCode = 1;
