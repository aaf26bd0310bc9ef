/** The top of the summary: what happened, why, what serves now, what to do, and what was deployed. */
import { code, codeBlock, details, text } from '@ecs-actions/action-kit/markdown';
import { shorten } from '@ecs-actions/action-kit/printable';
import { tailShown } from '@ecs-actions/core/deployment/first-screen';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import type { Deploy } from './deploy.ts';
import type { Report } from './report.ts';
import { oneThingToKnow } from './verdict.ts';

/** At most so many services are told in the open, the worst first; all are in the fold. */
const servicesInTheOpen = 3;
const tailLineLength = 300;

export function renderTop(deploy: Deploy): readonly string[] {
  return [...advice(deploy), ...remarks(deploy), ...whatWasDeployed(deploy)];
}

function advice(deploy: Deploy): readonly string[] {
  const screens = badServices(deploy).map((one) => renderScreen(one, deploy.isSeveral));
  if (screens.length > 0) return [...screens, ...othersLive(deploy)];
  const found = oneThingToKnow(deploy);
  if (found === undefined) return [];
  const remedy = found.remedy === undefined ? [] : [`**What to do:** ${text(found.remedy)}`];
  const tail = found.tail === undefined ? [] : [renderTail(found.tail)];
  return [[text(found.reason), ...tail, ...remedy].join('\n\n')];
}

function badServices({ rollout }: Deploy): readonly Report[] {
  return rollout.report
    .list('details')
    .filter((one) => one.part('screen').text('headline') !== undefined)
    .slice(0, servicesInTheOpen);
}

/** What wait-stable shows first of a service that is not live: cause, evidence, what serves, what goes on, what to do. */
function renderScreen(detail: Report, isOneOfSeveral: boolean): string {
  const screen = detail.part('screen');
  const lines = screen
    .list('lines')
    .map((line) => `- **${text(line.text('label') ?? '')}:** ${text(line.text('text') ?? '')}`);
  const command = screen.text('command');
  const tail = screen.part('tail').texts('lines');
  return [
    // Of one service the title of the summary says it.
    ...(isOneOfSeveral ? [`**${text(screen.text('headline') ?? '')}**`] : []),
    lines.join('\n'),
    ...(command === undefined ? [] : [`To end it:\n\n${codeBlock(command, 'sh')}`]),
    ...(tail.length === 0 ? [] : [renderTail(tail)]),
  ].join('\n\n');
}

function renderTail(lines: readonly string[]): string {
  const last = lines.slice(-tailShown);
  return codeBlock(last.map((line) => shorten(line, tailLineLength)).join('\n'));
}

function othersLive({ rollout }: Deploy): readonly string[] {
  const live = rollout.report
    .list('services')
    .filter((one) => one.text('verdict') === 'stable')
    .flatMap((one) => one.text('service') ?? []);
  if (live.length === 0) return [];
  return [text(`${live.length} ${live.length === 1 ? 'is' : 'are'} live: ${live.join(', ')}.`)];
}

/** What makes a good verdict less than it seems: nothing ran, nobody checked. */
function remarks({ rollout, isSeveral }: Deploy): readonly string[] {
  return rollout.report
    .list('details')
    .flatMap((one) =>
      one
        .texts('warnings')
        .map((words) => text(isSeveral ? `${one.text('service') ?? ''}: ${words}` : words)),
    );
}

/** `web:1 → web:2, image web:v2@sha256:…, commit 5f1c3a9`, and what differs between the two revisions. */
function whatWasDeployed({ rollout }: Deploy): readonly string[] {
  const [only, ...others] = rollout.report
    .list('details')
    .filter((one) => !one.flag('before-this-run'));
  if (only === undefined || others.length > 0) return [];
  const from = revision(only, 'previous-task-definition');
  const to = revision(only, 'deployed-task-definition');
  if (to === undefined) return [];
  const image = only.text('image');
  const commit = rollout.report.part('run').text('commit');
  const line = [
    `**Revision:** ${from === undefined || from === to ? '' : `${code(from)} → `}${code(to)}`,
    ...(image === undefined ? [] : [`image ${code(shortImage(image))}`]),
    ...(commit === undefined ? [] : [`commit ${code(commit.slice(0, 12))}`]),
  ].join(', ');
  const changes = only.texts('changes');
  if (from === undefined || changes.length === 0) return [line];
  return [line, details(`What changed, ${from} → ${to}`, codeBlock(changes.join('\n')))];
}

function revision(detail: Report, name: string): string | undefined {
  const arn = detail.text(name);
  return arn === undefined ? undefined : familyRevision(arn);
}

/** Without the registry, and as much of the digest as tells one from another. */
function shortImage(image: string): string {
  return image
    .replace(/^[\w.-]+\.[\w.:-]+\//, '')
    .replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}
