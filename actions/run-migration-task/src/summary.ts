/** The job summary: the verdict first, then the one thing to know, then detail folded away. */
import {
  code,
  codeBlock,
  details,
  heading,
  link,
  table,
  text,
} from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { waterfall, type WaterfallBar } from '@ecs-actions/action-kit/waterfall';
import { serviceLink, taskLink } from '@ecs-actions/core/console-link';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { taskId } from '@ecs-actions/core/deployment/task';
import type { Sentence } from '@ecs-actions/core/migration/first-screen';
import { durationOf, phaseNames, phasesOf, phaseWords } from '@ecs-actions/core/migration/phases';
import { formatDuration } from '@ecs-actions/core/time';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';

/** A command in the summary is for reading; the whole is in the report. */
const commandLength = 1_000;
/** Of the log of a migration that did not succeed; the others are folded away. */
const unfoldedLines = 10;

/** @param sentences the first screen; none where it succeeded. */
export function renderSummary(
  end: Outcome,
  plan: Plan,
  sentences: readonly Sentence[],
): readonly SummaryBlock[] {
  return [
    heading(3, headline(end, plan)),
    ...first(sentences, end),
    figures(end, plan),
    ...renderFollow(end),
    ...renderPhases(end),
    ...renderLog(end),
  ];
}

function headline({ verdict, exitCode }: Outcome, { service, container }: Plan): string {
  const what = `Migration of ${service.name}`;
  switch (verdict) {
    case 'succeeded':
      return `${what} succeeded`;
    case 'failed':
      return `${what} failed: container ${container.name} exited with code ${exitCode ?? '?'}`;
    case 'never-started':
      return `${what} never started`;
    case 'timed-out':
      return `${what} timed out`;
    case 'refused':
      return `${what} was refused: nothing was started`;
    case 'cancelled':
      return `${what} was cancelled`;
    case 'error':
      return `${what}: how it ended cannot be told`;
    default:
      return verdict satisfies never;
  }
}

/** Unfolded: what happened, the evidence, what serves, what goes on, what to do. */
function first(
  sentences: readonly Sentence[],
  { remarks, verdict, lastLines }: Outcome,
): readonly SummaryBlock[] {
  const told = [
    ...sentences.map(({ label, words }) =>
      label === undefined ? text(words) : `**${text(label)}:** ${text(words)}`,
    ),
    ...remarks.map(text),
  ];
  const lines = lastLines.slice(-unfoldedLines);
  return [
    ...(told.length === 0 ? [] : [told.join('\n\n')]),
    ...(verdict === 'succeeded' || lines.length === 0 ? [] : [codeBlock(lines.join('\n'))]),
  ];
}

function figures(end: Outcome, plan: Plan): string {
  const { task, verdict, cause, exitCode, adopted } = end;
  const durationMs = task === undefined ? undefined : durationOf(task);
  const address = task === undefined ? undefined : plan.logAddress(task);
  const consoleOfTask = task === undefined ? undefined : taskLink(task.arn);
  const consoleOfService = serviceLink(plan.service.arn);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['verdict', `**${text(verdict)}**${cause === undefined ? '' : ` (${text(cause)})`}`],
    ['exit code', exitCode === undefined ? undefined : text(String(exitCode))],
    ['duration', durationMs === undefined ? undefined : `**${text(formatDuration(durationMs))}**`],
    ['command', code(commandLine(plan.command))],
    ['container', code(plan.container.name)],
    ['task definition', code(familyRevision(task?.taskDefinition ?? plan.definition.arn))],
    ['image', plan.image === undefined ? undefined : code(plan.image)],
    [
      'task',
      task === undefined
        ? undefined
        : consoleOfTask === undefined
          ? code(taskId(task.arn))
          : link(taskId(task.arn), consoleOfTask),
    ],
    ['started by', adopted ? 'an earlier attempt of this run' : undefined],
    ['stop code', task?.stopCode === undefined ? undefined : text(task.stopCode)],
    [
      'log',
      address === undefined ? undefined : link(`${address.group} ${address.stream}`, address.url),
    ],
    [
      'service',
      consoleOfService === undefined
        ? code(plan.service.name)
        : link(plan.service.name, consoleOfService),
    ],
  ];
  return table(
    [{ title: '' }, { title: '' }],
    rows.flatMap(([name, value]) => (value === undefined ? [] : [[text(name), value]])),
  );
}

function commandLine(command: readonly string[]): string {
  const line = command
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)))
    .join(' ');
  return line.length > commandLength ? `${line.slice(0, commandLength)} …` : line;
}

function renderFollow({ followCommand }: Outcome): readonly string[] {
  if (followCommand === undefined) return [];
  return [`The task goes on. To follow it:\n\n${codeBlock(followCommand, 'sh')}`];
}

function renderPhases({ task }: Outcome): readonly string[] {
  if (task === undefined) return [];
  const phases = phasesOf(task);
  const bars: WaterfallBar[] = phaseNames.flatMap((name) => {
    const span = phases[name];
    if (span === undefined) return [];
    return [{ label: phaseWords[name], startMs: span.from, endMs: span.to }];
  });
  return bars.length === 0 ? [] : [waterfall([{ name: 'task', bars }])];
}

function renderLog({ lastLines, linesPrinted, logUnseen }: Outcome): readonly SummaryBlock[] {
  const unseen = logUnseen === undefined ? [] : [text(`The log is not complete: ${logUnseen}.`)];
  if (lastLines.length === 0) return unseen;
  const block = (lines: readonly string[]): string =>
    details(`Last ${lines.length} of ${linesPrinted} log lines`, codeBlock(lines.join('\n')));
  return [...unseen, { full: block(lastLines), brief: block(lastLines.slice(-10)) }];
}
